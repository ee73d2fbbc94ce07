"""The law pack of Malaysia: section 129 before and after 2025, banks, credit reports, secrets and what stays."""

from __future__ import annotations

from typing import Final

from xflow.law.malaysia.categories import BOOK_KIND, DEFENCE_KIND, TAX_BOOKS, TISSUE_KIND
from xflow.law.malaysia.facts import (
    ADVERSE_ACTION,
    ALL_DECEASED,
    AMENDMENT,
    BY_THE_PERSON,
    CHECKED,
    COMMERCIAL,
    COMMISSIONER,
    CONTRACT_FOR_PERSON,
    CONTRACT_WITH_PERSON,
    CREDIT_BUSINESS,
    EXEMPT_PURPOSE,
    FACTS,
    GOVERNMENT,
    LEGAL_CLAIMS,
    MINISTER_EXEMPTS,
    OUT,
    OUTSIDE_ACT,
    PDPA,
    PUBLIC_INTEREST,
    RECALLED,
    RELATED,
    SHEET,
    VITAL_INTERESTS,
)
from xflow.law.malaysia.mechanisms import (
    ASSESSMENT,
    CONSENT,
    DUE_DILIGENCE,
    MECHANISMS,
)
from xflow.law.malaysia.sectors import MEASURES as SECTORS
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.measures import Exemption, Impose, Measure, Objective, require
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    BIOMETRIC,
    CRIMINAL,
    HEALTH,
    PERSONAL,
    PHILOSOPHICAL_BELIEF,
    POLITICAL_OPINION,
    RELIGION,
)
from xflow.model.vocabulary.facts import RECIPIENT_ROLE

_BEFORE = during("2013-11-15", "2025-04-01")
_NOW = since("2025-04-01")
_START = since("2013-11-15")
_PENALTY = "a fine of up to RM 300 000, prison for up to two years, or both (s 129(5), recalled)"

TRANSFER: Final = Definition(
    "my.transfer",
    "personal data under the Act are transferred to a place outside Malaysia",
    includes(PERSONAL) & OUT & COMMERCIAL & ~GOVERNMENT & ~OUTSIDE_ACT & ~CREDIT_BUSINESS & ~BY_THE_PERSON,
    PDPA.cite(
        "ss 2, 3, 129",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The section speaks of a place, not of another person: a transfer within one company or group counts. "
                "Whether access from abroad and mere routing count is not settled; they are treated as transfers."
            ),
        ],
    ),
)
_GROUNDS = CONTRACT_WITH_PERSON | CONTRACT_FOR_PERSON | LEGAL_CLAIMS | ADVERSE_ACTION | VITAL_INTERESTS
_NECESSARY = Note(
    "'Necessary' is not what is merely practice or regular: the purpose is specific and there is no feasible other way.",
    "Guideline 3/2025 (published account)",
)

SECTION_129_OLD: Final = Measure(
    "my.pdpa.129",
    "Transfer abroad only to a specified place, or on a ground of subsection (3)",
    "MY",
    PDPA.cite(
        "s 129(1)-(3), before 1 April 2025",
        url="https://mylaw.my/legislation/act-2010-709/section-129",
        checked_on=CHECKED,
    ),
    TRANSFER,
    require(Recognised("MY", "white-list") | CONSENT | DUE_DILIGENCE | _GROUNDS | PUBLIC_INTEREST),
    Objective.PRIVACY,
    _BEFORE,
    authority=COMMISSIONER,
    consequence=_PENALTY,
    notes=[Note("No place was ever specified.", "published account"), _NECESSARY],
)
SECTION_129: Final = Measure(
    "my.pdpa.129",
    "Transfer abroad to similar or equivalent protection, or on a ground of subsection (3)",
    "MY",
    PDPA.cite(
        "s 129(2)-(3), as amended by Act A1727",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("The amended text was read in published accounts only."),
            Note(
                "The public interest, in circumstances that the Minister determined (paragraph (h)), is a ground no more.",
                "published account of June 2025; others count seven grounds",
            ),
        ],
    ),
    TRANSFER,
    require(ASSESSMENT | CONSENT | DUE_DILIGENCE | _GROUNDS),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSIONER,
    consequence=_PENALTY,
    notes=[_NECESSARY],
)
NOTICE: Final = Measure(
    "my.pdpa.7",
    "Notice to the data subject, and records of transfers",
    "MY",
    PDPA.cite("ss 7, 44", checked_on=SHEET, confidence=RECALLED),
    TRANSFER,
    Impose(
        Duty(
            "tell data subjects in writing of the purposes and the classes of recipients, and record transfers",
            DutyKind.NOTICE,
        )
    ),
    Objective.PRIVACY,
    _START,
    authority=COMMISSIONER,
)
SENSITIVE: Final = Measure(
    "my.pdpa.40",
    "Sensitive data are processed with explicit consent, or for a purpose of section 40",
    "MY",
    PDPA.cite(
        "s 40(1)",
        url="https://mylaw.my/legislation/act-2010-709/section-40",
        checked_on=CHECKED,
        notes=[Note("Biometric data are sensitive since 1 April 2025.", "Act A1727, s 3")],
    ),
    TRANSFER
    & (
        includes(HEALTH)
        | includes(POLITICAL_OPINION)
        | includes(RELIGION)
        | includes(PHILOSOPHICAL_BELIEF)
        | includes(CRIMINAL)
        | includes(BIOMETRIC)
    ),
    Impose(
        Duty(
            "have explicit consent to process the sensitive data, or a need that section 40 lists, such as medical care",
            DutyKind.CONSENT,
        )
    ),
    Objective.PRIVACY,
    _START,
    authority=COMMISSIONER,
)
PROCESSORS: Final = Measure(
    "my.pdpa.9",
    "The processor guarantees the security of the data",
    "MY",
    PDPA.cite("s 9(2)", checked_on=CHECKED, confidence=RELATED),
    TRANSFER & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    Impose(
        Duty(
            "have the processor guarantee technical and organisational security, and see that it complies",
            DutyKind.CONTRACT,
        )
    ),
    Objective.PRIVACY,
    _START,
    authority=COMMISSIONER,
    notes=[Note("Since 1 April 2025 the processor itself is bound, too.", "Act A1727, s 4")],
)
DECEASED: Final = Exemption(
    "my.pdpa.deceased",
    "People who have died are no data subjects",
    "MY",
    AMENDMENT.cite("s 3", checked_on=CHECKED, confidence=RELATED),
    ALL_DECEASED,
    [SECTION_129, NOTICE, SENSITIVE],
    _NOW,
)
ORDER: Final = Exemption(
    "my.pdpa.46",
    "Exemption by order of the Minister",
    "MY",
    PDPA.cite("s 46", checked_on=SHEET, confidence=RECALLED),
    MINISTER_EXEMPTS,
    [SECTION_129],
    _START,
)

PURPOSES: Final = Exemption(
    "my.pdpa.45",
    "Journalism, research, crime and other purposes, if the exemption reaches transfers",
    "MY",
    PDPA.cite(
        "s 45(2)",
        url="https://mylaw.my/legislation/akta-perlindungan-data-peribadi-2010/section-45",
        checked_on=CHECKED,
    ),
    EXEMPT_PURPOSE,
    [SECTION_129],
    _START,
)
PACK: Final = Policy(
    regimes=[
        Regime(
            "MY",
            "Malaysia",
            ["MY"],
            CHECKED,
            "Personal data in commercial transactions leave only under section 129; other data are free, but for what the "
            "sectors and the state keep back.",
            AMENDMENT.cite("amendment of s 129", checked_on=CHECKED, confidence=RELATED),
            since("2018-05-25"),
            unstated=["critical_infrastructure"],
            missing=(
                "Secrecy in Labuan, capital market intermediaries (who notify material outsourcing), medical records of "
                "private hospitals, telecommunications, critical information infrastructure, petroleum data, sharing among federal agencies, DNA and police records, statistics, the laws of Sabah and Sarawak."
            ),
        )
    ],
    measures=[
        SECTION_129_OLD,
        SECTION_129,
        NOTICE,
        SENSITIVE,
        PROCESSORS,
        *SECTORS,
    ],
    exemptions=[DECEASED, ORDER, PURPOSES],
    definitions=[TRANSFER],
    categories=[BOOK_KIND, DEFENCE_KIND, TAX_BOOKS, TISSUE_KIND],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
