"""The law pack of Israel: the transfer regulations of 2001, data from the European Economic Area, banks and health."""

from __future__ import annotations

from typing import Final

from xflow.law.israel.facts import (
    BANK_SENSITIVE,
    CONTROLLED_BY_EXPORTER,
    FACTS,
    FROM_EEA,
    GIVEN_BY_THE_PERSON,
    HEALTH_CLOUD,
    HEALTH_VITAL,
    KEPT_WITH_EEA_DATA,
    NO_DATABASE,
    PUBLIC_BY_LAW,
    PUBLIC_SAFETY,
    RECIPIENT_IS_THE_PERSON,
    REQUIRED_BY_LAW,
)
from xflow.law.israel.instruments import (
    AUTHORITY,
    CHECKED,
    CLOUD_CIRCULAR,
    DIRECTIVE_362,
    EEA_REGULATIONS,
    EXPORT_CONTROL,
    OPINION_ONWARD,
    RECALLED,
    RELATED,
    SECURITY_REGULATIONS,
    SHEET,
    START,
    TRANSFER_REGULATIONS,
)
from xflow.law.israel.mechanisms import (
    AGREEMENT,
    CLOUD_APPROVAL,
    CONSENT,
    EXPORT_LICENCE,
    GROUP_GUARANTEE,
    LEVEL_FINDING,
    MECHANISMS,
    OWNER_CONSENT,
    SUPERVISOR_APPROVAL,
    UNDERTAKING,
)
from xflow.law.israel.recognitions import (
    RECOGNITIONS,
)
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Impose, Measure, Objective, Prohibit, Role, require
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, PERSONAL
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    RECIPIENT_ROLE,
)

_PENALTY = "unlawful transfer; administrative fines, raised by Amendment 13 from 14 August 2025 (amounts not confirmed)"
OUT: Final = ~DESTINATION.within("IL")
TRANSFER: Final = Definition(
    "il.transfer",
    "data are transferred from a database in Israel to somebody abroad",
    ORIGIN.within("IL")
    & OUT
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT, Means.DIRECT_COLLECTION)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~RECIPIENT_IS_THE_PERSON
    & ~NO_DATABASE,
    TRANSFER_REGULATIONS.cite(
        "reg. 1",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The regulations speak of transfer and of enabling it, from registered databases and others alike. One's own "
                "branch or cloud abroad and access from abroad are treated as transfers."
            )
        ],
    ),
)
_GROUNDS: Final = (
    LEVEL_FINDING
    | Recognised("IL", "white-list")
    | CONSENT
    | HEALTH_VITAL
    | (CONTROLLED_BY_EXPORTER & GROUP_GUARANTEE)
    | AGREEMENT
    | PUBLIC_BY_LAW
    | PUBLIC_SAFETY
    | REQUIRED_BY_LAW
)

TRANSFER_RULE: Final = Measure(
    "il.2001.1-3",
    "Transfer abroad only on a ground of regulations 1 and 2, and with a written undertaking",
    "IL",
    TRANSFER_REGULATIONS.cite("regs 1-3", checked_on=CHECKED, confidence=RELATED),
    includes(PERSONAL) & TRANSFER,
    require(_GROUNDS & UNDERTAKING),
    Objective.PRIVACY,
    START,
    authority=AUTHORITY,
    consequence=_PENALTY,
)
ONWARD_BEFORE: Final = Measure(
    "il.2001.3-onward",
    "No onward transfer of data that left Israel",
    "IL",
    TRANSFER_REGULATIONS.cite("reg. 3", checked_on=CHECKED, confidence=RELATED),
    includes(PERSONAL) & ~ORIGIN.within("IL") & OUT & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT),
    Prohibit(),
    Objective.PRIVACY,
    during("2001-06-17", "2022-01-04"),
    roles=[Role.FOLLOWING],
    authority=AUTHORITY,
)
ONWARD: Final = Measure(
    "il.2001.3-onward",
    "Onward transfer of data that left Israel only with the owner's consent and a ground",
    "IL",
    TRANSFER_REGULATIONS.cite(
        "reg. 3",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The text forbids onward transfer. The Authority's draft opinion lets it pass if the owner consents in writing "
                "and the person consents or another ground of the regulations is there.",
                str(OPINION_ONWARD.cite("the whole", checked_on=CHECKED, confidence=RELATED)),
            )
        ],
    ),
    includes(PERSONAL) & ~ORIGIN.within("IL") & OUT & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT),
    require(OWNER_CONSENT & _GROUNDS),
    Objective.PRIVACY,
    since("2022-01-04"),
    roles=[Role.FOLLOWING],
    authority=AUTHORITY,
)
PROCESSOR_CONTRACT: Final = Measure(
    "il.security.15",
    "Contract and oversight where an outside body processes the data",
    "IL",
    SECURITY_REGULATIONS.cite("reg. 15", checked_on=SHEET, confidence=RECALLED),
    includes(PERSONAL) & TRANSFER & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    Impose(
        Duty(
            "examine the risks, set the terms of regulation 15 by contract and oversee the provider", DutyKind.CONTRACT
        )
    ),
    Objective.CYBERSECURITY,
    since("2018-05-08"),
    authority=AUTHORITY,
)

_EEA_DUTIES: Final = Impose(
    Duty(
        "delete on request, keep no longer than needed, keep the data accurate, and tell the people concerned within a month "
        "of receipt",
        DutyKind.OTHER,
    )
)
DATA_FROM_EEA: Final = Measure(
    "il.2023.received",
    "Duties for data that come from the European Economic Area",
    "IL",
    EEA_REGULATIONS.cite("regs 2-6", checked_on=CHECKED, confidence=RELATED),
    includes(PERSONAL)
    & ORIGIN.within("EU", "EEA")
    & ~GIVEN_BY_THE_PERSON
    & ~MEANS.is_in(Means.DIRECT_COLLECTION)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    _EEA_DUTIES,
    Objective.PRIVACY,
    since("2023-08-07"),
    roles=[Role.DESTINATION],
    authority=AUTHORITY,
)
OLDER_DATA_FROM_EEA: Final = Measure(
    "il.2023.held",
    "The same duties for data that had come from there before",
    "IL",
    EEA_REGULATIONS.cite("commencement", checked_on=CHECKED, confidence=RELATED),
    includes(PERSONAL) & ORIGIN.within("IL") & FROM_EEA,
    _EEA_DUTIES,
    Objective.PRIVACY,
    since("2024-05-07"),
    roles=[Role.ORIGIN],
    authority=AUTHORITY,
)
DATA_KEPT_TOGETHER: Final = Measure(
    "il.2023.mixed",
    "The same duties for all data kept in one database with such data",
    "IL",
    EEA_REGULATIONS.cite("commencement", checked_on=CHECKED, confidence=RELATED),
    includes(PERSONAL) & ORIGIN.within("IL") & KEPT_WITH_EEA_DATA,
    _EEA_DUTIES,
    Objective.PRIVACY,
    since("2025-01-01"),
    roles=[Role.ORIGIN],
    authority=AUTHORITY,
)
BANK_CLOUD: Final = Measure(
    "il.362.7",
    "Sensitive information of banks in a cloud abroad only where protection is recognised",
    "IL",
    DIRECTIVE_362.cite(
        "s 7",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The beginning of the section was read in an account, not how it ends; that recognised protection abroad "
                "suffices follows the earlier letter. A permit was needed until November 2018, and core systems were shut out "
                "until June 2022, at home and abroad."
            )
        ],
    ),
    BANK_SENSITIVE & OUT,
    require(Recognised("IL", "white-list") | SUPERVISOR_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    since("2018-11-13"),
    authority="Banking Supervision Department of the Bank of Israel",
)
HEALTH_CLOUD_RULE: Final = Measure(
    "il.moh.2021-2",
    "Health organisations use a cloud abroad only with approval",
    "IL",
    CLOUD_CIRCULAR.cite(
        "approval procedure",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The country must also meet the transfer regulations.")],
    ),
    HEALTH_CLOUD & OUT,
    require(CLOUD_APPROVAL),
    Objective.PUBLIC_HEALTH,
    since("2021-02-21"),
    authority="Ministry of Health",
)
CONTROLLED_EXPORT: Final = Measure(
    "il.decl.15",
    "Controlled know-how leaves only with an export licence",
    "IL",
    EXPORT_CONTROL.cite("ss 14-15", checked_on=SHEET, confidence=RECALLED),
    includes(CONTROLLED_TECHNOLOGY) & OUT,
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2007-12-31"),
    authority="Defense Export Controls Agency",
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "IL",
            "Israel",
            ["IL"],
            CHECKED,
            "Personal data leave a database in Israel only on a ground of the regulations of 2001 and with the recipient's "
            "written undertaking; other data are free.",
            TRANSFER_REGULATIONS.cite("regs 1-3", checked_on=CHECKED, confidence=RELATED),
            since("2018-05-25"),
            missing=(
                "Transfers between public bodies, genetic information and samples, credit data, state secrets, government "
                "cloud; the reach of the law to databases abroad, which the Authority claimed in April 2026."
            ),
        )
    ],
    measures=[
        TRANSFER_RULE,
        ONWARD_BEFORE,
        ONWARD,
        PROCESSOR_CONTRACT,
        DATA_FROM_EEA,
        OLDER_DATA_FROM_EEA,
        DATA_KEPT_TOGETHER,
        BANK_CLOUD,
        HEALTH_CLOUD_RULE,
        CONTROLLED_EXPORT,
    ],
    recognitions=RECOGNITIONS,
    definitions=[TRANSFER],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
