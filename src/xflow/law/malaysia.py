"""The law pack of Malaysia: transfers under section 129 of the Personal Data Protection Act, before and after 2025."""

from __future__ import annotations

from typing import Final

from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, YesNo
from xflow.model.measures import Exemption, Impose, Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE

_CHECKED = "2026-11-25"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_BEFORE = during("2013-11-15", "2025-04-01")
_NOW = since("2025-04-01")
_START = since("2013-11-15")
_COMMISSIONER = "Personal Data Protection Commissioner"
_PENALTY = "a fine of up to RM 300 000, prison for up to two years, or both (s 129(5), recalled)"

PDPA: Final = Instrument(
    "my.pdpa",
    "Personal Data Protection Act 2010",
    "https://www.pdp.gov.my",
    native="Akta Perlindungan Data Peribadi 2010",
    number="Act 709",
    issuer="Parliament of Malaysia",
    adopted="2010-06-02",
)
AMENDMENT: Final = Instrument(
    "my.pdpa_2024",
    "Personal Data Protection (Amendment) Act 2024",
    "https://www.pdp.gov.my",
    native="Akta Perlindungan Data Peribadi (Pindaan) 2024",
    number="Act A1727",
    issuer="Parliament of Malaysia",
)
GUIDELINE: Final = Instrument(
    "my.cbpdt",
    "Personal Data Protection Guideline on Cross Border Personal Data Transfer",
    "https://www.pdp.gov.my",
    number="No. 3/2025",
    issuer=_COMMISSIONER,
    adopted="2025-04-29",
)

COMMERCIAL: Final = YesNo(
    "my.commercial",
    "the data are processed in respect of commercial transactions",
    "Are the data processed in respect of commercial transactions, such as the supply of goods or services, finance, "
    "insurance or employment?",
    ordinary=True,
    cite=PDPA.cite("ss 2(1), 4", checked_on=_CHECKED, confidence=_RELATED),
)
GOVERNMENT: Final = YesNo(
    "my.government",
    "the exporter is the Federal Government or a State Government",
    "Is the exporter the Federal Government or a State Government of Malaysia?",
    About.EXPORTER,
    ordinary=False,
    cite=PDPA.cite("s 3(1)", checked_on=_SHEET, confidence=_RECALLED),
)
OUTSIDE_ACT: Final = YesNo(
    "my.outside_act",
    "the Act does not apply: the data serve only personal, family, household or recreational ends, or were processed "
    "abroad and only pass through Malaysia",
    "Do the data serve only personal, family or household ends, or were they processed abroad and only pass through "
    "Malaysia?",
    ordinary=False,
    cite=PDPA.cite("ss 2(2), 3(2), 45(1)", checked_on=_SHEET, confidence=_RECALLED),
)
CONTRACT_WITH_PERSON: Final = YesNo(
    "my.contract_with_person",
    "the transfer is necessary to perform a contract between the data subject and the controller",
    "Is the transfer necessary to perform a contract with the data subject: for a specific purpose, not as regular "
    "practice, and with no feasible alternative?",
    ordinary=False,
    cite=PDPA.cite("s 129(3)(b)", checked_on=_CHECKED, confidence=_RELATED),
)
CONTRACT_FOR_PERSON: Final = YesNo(
    "my.contract_for_person",
    "the transfer is necessary for a contract with a third party at the request or in the interests of the data subject",
    "Is the transfer necessary for a contract with a third party that the data subject asked for or that is in the data "
    "subject's interests, with no feasible alternative?",
    ordinary=False,
    cite=PDPA.cite("s 129(3)(c)", checked_on=_CHECKED, confidence=_RELATED),
)
LEGAL_CLAIMS: Final = YesNo(
    "my.legal_claims",
    "the transfer is for legal proceedings, for legal advice, or to establish, exercise or defend legal rights",
    "Is the transfer for legal proceedings, for legal advice, or to establish, exercise or defend legal rights?",
    ordinary=False,
    cite=PDPA.cite("s 129(3)(d)", checked_on=_CHECKED, confidence=_RELATED),
)
ADVERSE_ACTION: Final = YesNo(
    "my.adverse_action",
    "there are reasonable grounds to believe that the transfer avoids or mitigates adverse action against the data "
    "subject, that consent cannot practicably be had in writing, and that it would have been given",
    "Does the transfer avoid or mitigate adverse action against the data subject, where written consent is not "
    "practicable but would have been given?",
    ordinary=False,
    cite=PDPA.cite("s 129(3)(e)", checked_on=_CHECKED, confidence=_RELATED),
)
VITAL_INTERESTS: Final = YesNo(
    "my.vital_interests",
    "the transfer is necessary to protect the vital interests of the data subject",
    "Is the transfer necessary to protect the vital interests of the data subject?",
    ordinary=False,
    cite=PDPA.cite("s 129(3)(g)", checked_on=_CHECKED, confidence=_RELATED),
)
PUBLIC_INTEREST: Final = YesNo(
    "my.public_interest",
    "the transfer is necessary in the public interest in circumstances that the Minister determined",
    "Is the transfer necessary in the public interest, in circumstances that the Minister has determined?",
    ordinary=False,
    cite=PDPA.cite("s 129(3)(h)", checked_on=_CHECKED, confidence=_RELATED),
)
MINISTER_EXEMPTS: Final = YesNo(
    "my.minister_exempts",
    "an order of the Minister exempts the exporter from section 129",
    "Does an order of the Minister under section 46 exempt the exporter from section 129?",
    About.EXPORTER,
    ordinary=False,
    cite=PDPA.cite("s 46", checked_on=_SHEET, confidence=_RECALLED),
)

ASSESSMENT: Final = Mechanism(
    "my.transfer_assessment",
    "transfer impact assessment with a positive result",
    "show by a transfer impact assessment that the law of the destination is substantially similar, or that its level of "
    "protection is at least equivalent",
    MechanismKind.SAFEGUARD,
    validity_months=36,
    cite=GUIDELINE.cite(
        "Conditions 1A and 1B",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("It holds for three years at most and is made anew when the law there changes.")],
    ),
)
CONSENT: Final = Mechanism(
    "my.consent",
    "consent after notice",
    "obtain and record the data subject's consent, after notice of the purpose and the classes of recipients",
    MechanismKind.DEROGATION,
    cite=PDPA.cite("s 129(3)(a)", checked_on=_CHECKED, confidence=_RELATED),
)
DUE_DILIGENCE: Final = Mechanism(
    "my.due_diligence",
    "all reasonable precautions and due diligence",
    "take all reasonable precautions and exercise due diligence by binding corporate rules, contractual clauses or a "
    "certification",
    cite=PDPA.cite(
        "s 129(3)(f)",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("The rules, clauses or certificate alone do not suffice: the recipient must be looked into.")],
    ),
)

TRANSFER: Final = Definition(
    "my.transfer",
    "personal data under the Act are transferred to a place outside Malaysia",
    includes(PERSONAL)
    & ~DESTINATION.within("MY")
    & COMMERCIAL
    & ~GOVERNMENT
    & ~OUTSIDE_ACT
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    PDPA.cite(
        "ss 2, 3, 129",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The section speaks of a place, not of another person: a transfer within one company or group counts. "
                "Whether access from abroad and mere routing count is not settled; they are treated as transfers."
            ),
        ],
    ),
)
_GROUNDS = (
    CONTRACT_WITH_PERSON | CONTRACT_FOR_PERSON | LEGAL_CLAIMS | ADVERSE_ACTION | VITAL_INTERESTS | PUBLIC_INTEREST
)
_NECESSARY = Note(
    "'Necessary' is not what is merely practice or regular: the purpose is specific and there is no feasible other way.",
    "Guideline 3/2025 (published account)",
)

SECTION_129_OLD: Final = Measure(
    "my.pdpa.129",
    "Transfer abroad only to a specified place, or on a ground of subsection (3)",
    "MY",
    PDPA.cite("s 129(1)-(3), before 1 April 2025", checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER,
    require(Recognised("MY", "white-list") | CONSENT | DUE_DILIGENCE | _GROUNDS),
    Objective.PRIVACY,
    _BEFORE,
    authority=_COMMISSIONER,
    consequence=_PENALTY,
    notes=[Note("No place was ever specified.", "published account"), _NECESSARY],
)
SECTION_129: Final = Measure(
    "my.pdpa.129",
    "Transfer abroad to similar or equivalent protection, or on a ground of subsection (3)",
    "MY",
    PDPA.cite(
        "s 129(2)-(3), as amended by Act A1727",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("The amended text was read in published accounts only.")],
    ),
    TRANSFER,
    require(ASSESSMENT | CONSENT | DUE_DILIGENCE | _GROUNDS),
    Objective.PRIVACY,
    _NOW,
    authority=_COMMISSIONER,
    consequence=_PENALTY,
    notes=[_NECESSARY],
)
NOTICE: Final = Measure(
    "my.pdpa.7",
    "Notice to the data subject, and records of transfers",
    "MY",
    PDPA.cite("ss 7, 44", checked_on=_SHEET, confidence=_RECALLED),
    TRANSFER,
    Impose(
        Duty(
            "tell data subjects in writing of the purposes and the classes of recipients, and record transfers",
            DutyKind.NOTICE,
        )
    ),
    Objective.PRIVACY,
    _START,
    authority=_COMMISSIONER,
)
ORDER: Final = Exemption(
    "my.pdpa.46",
    "Exemption by order of the Minister",
    "MY",
    PDPA.cite("s 46", checked_on=_SHEET, confidence=_RECALLED),
    MINISTER_EXEMPTS,
    [SECTION_129],
    _START,
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "MY",
            "Malaysia",
            ["MY"],
            "2026-11-25",
            "Personal data in commercial transactions leave only under section 129; other data are free.",
            AMENDMENT.cite("amendment of s 129", checked_on=_CHECKED, confidence=_RELATED),
            since("2018-05-25"),
            missing=(
                "Rules of the central bank on outsourcing and cloud, credit reporting agencies, data of government, official "
                "secrets, archives, where company and tax records are kept, export control."
            ),
        )
    ],
    measures=[SECTION_129_OLD, SECTION_129, NOTICE],
    exemptions=[ORDER],
    definitions=[TRANSFER],
    mechanisms=[ASSESSMENT, CONSENT, DUE_DILIGENCE],
    facts=[
        COMMERCIAL,
        GOVERNMENT,
        OUTSIDE_ACT,
        CONTRACT_WITH_PERSON,
        CONTRACT_FOR_PERSON,
        LEGAL_CLAIMS,
        ADVERSE_ACTION,
        VITAL_INTERESTS,
        PUBLIC_INTEREST,
        MINISTER_EXEMPTS,
    ],
)
