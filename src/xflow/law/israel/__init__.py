"""The law pack of Israel: the transfer regulations of 2001, data from the European Economic Area, banks and health."""

from __future__ import annotations

from typing import Final

from xflow.law.israel.facts import (
    ABROAD_UNDER_LAW,
    ACCOUNT_BOOKS,
    CONTROLLED_BY_EXPORTER,
    FACTS,
    FROM_EEA,
    GENETIC_TESTS,
    GIVEN_BY_THE_PERSON,
    HEALTH_VITAL,
    KEPT_WITH_EEA_DATA,
    NO_DATABASE,
    PUBLIC_BODY,
    PUBLIC_BY_LAW,
    PUBLIC_SAFETY,
    RECIPIENT_IS_THE_PERSON,
    REQUIRED_BY_LAW,
    SECURITY_BODY,
)
from xflow.law.israel.instruments import (
    AUTHORITY,
    CHECKED,
    EEA_REGULATIONS,
    LAW,
    OLD,
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
    CONSENT,
    GROUP_GUARANTEE,
    LEVEL_FINDING,
    MECHANISMS,
    OWNER_CONSENT,
    UNDERTAKING,
)
from xflow.law.israel.recognitions import (
    RECOGNITIONS,
)
from xflow.law.israel.sectors import OUT, SECTORS
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Impose, Measure, Objective, Prohibit, Role, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    PERSONAL,
)
from xflow.model.vocabulary.facts import (
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    RECIPIENT_ROLE,
)

_PENALTY = (
    "unlawful transfer; since 14 August 2025 monetary sanctions, many of them counted by the people in the database, up to 5 % "
    "of turnover in all"
)
TRANSFER: Final = Definition(
    "il.transfer",
    "data are transferred from a database in Israel to somebody abroad",
    (ORIGIN.within("IL") | ABROAD_UNDER_LAW)
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
    includes(PERSONAL)
    & ~ORIGIN.within("IL")
    & ~ABROAD_UNDER_LAW
    & OUT
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT),
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
    includes(PERSONAL)
    & ~ORIGIN.within("IL")
    & ~ABROAD_UNDER_LAW
    & OUT
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT),
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
PUBLIC_BODIES: Final = Measure(
    "il.ppl.23b",
    "Public bodies give personal data away only with consent or where the law allows it",
    "IL",
    LAW.cite(
        "ss 23-23C",
        checked_on=CHECKED,
        confidence=RECALLED,
        notes=[
            Note("What public bodies may give to each other and to the state (s 23C) is for bodies in Israel."),
            Note("A provider that only works on the data for the body is not taken to be given them.", "recalled"),
        ],
    ),
    includes(PERSONAL)
    & TRANSFER
    & (EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) | PUBLIC_BODY)
    & ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    require(CONSENT | PUBLIC_BY_LAW | SECURITY_BODY | REQUIRED_BY_LAW),
    Objective.PRIVACY,
    OLD,
    authority=AUTHORITY,
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "IL",
            "Israel",
            ["IL"],
            CHECKED,
            "Personal data leave a database in Israel only on a ground of the regulations of 2001 and with the recipient's "
            "written undertaking; other data are free but for secrets, controlled know-how, account books and enemy states.",
            TRANSFER_REGULATIONS.cite("regs 1-3", checked_on=CHECKED, confidence=RELATED),
            since("2018-05-25"),
            unstated=["archive", "geospatial"],
            missing=(
                "Maps and images from the air, archives, the register of voters, credit data, rules for insurers and pension funds on cloud services, the "
                "cloud of the government, telecommunications licences, biological samples other than for genetic tests."
            ),
            reached_by=[ABROAD_UNDER_LAW.id],
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
        PUBLIC_BODIES,
        *SECTORS,
    ],
    recognitions=RECOGNITIONS,
    definitions=[TRANSFER],
    mechanisms=MECHANISMS,
    categories=[GENETIC_TESTS, ACCOUNT_BOOKS],
    facts=FACTS,
)
