"""The law of the Abu Dhabi Global Market: Part V of the regulations of 2021, and those of 2015 before."""

from __future__ import annotations

from typing import Final

from xflow.law.united_arab_emirates.facts import (
    ADGM_LAW,
    ADGM_LISTED,
    CLAIMS,
    COMPELLING,
    CONTRACT,
    PERSONAL_USE,
    PUBLIC_INTEREST,
    REGISTER,
    VITAL,
)
from xflow.law.united_arab_emirates.instruments import (
    ADGM_LIST,
    ADGM_REGULATIONS,
    ADGM_REGULATIONS_2015,
    CHECKED,
)
from xflow.law.united_arab_emirates.mechanisms import (
    ADGM_BCR,
    ADGM_CODE,
    ADGM_INSTRUMENT,
    ADGM_PERMIT,
    ADGM_SCC,
    CONSENT,
)
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.means import Means
from xflow.model.measures import Measure, Objective, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.recognitions import Recognition
from xflow.model.sources import Confidence, Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    RECIPIENT_KIND,
    SAME_GROUP,
    TRANSACTION,
)

_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_COMMISSIONER = "ADGM Commissioner of Data Protection"

TRANSFER: Final = Definition(
    "ae.adgm_transfer",
    "personal data leave the Abu Dhabi Global Market, be it for the mainland, or go on from there",
    includes(PERSONAL)
    & ~DESTINATION.within("AE-ADGM")
    & ~MEANS.is_in(Means.TRANSIT)
    & ~PERSONAL_USE
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    ADGM_REGULATIONS.cite("s 40", checked_on=CHECKED),
)
_LISTED = Recognised("AE-ADGM", "adequacy") | ADGM_LISTED
_IN_A_GROUP = SAME_GROUP | TRANSACTION.is_in(Transaction.INTRA_GROUP)
_BETWEEN_PUBLIC_BODIES = EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & RECIPIENT_KIND.is_in(
    PartyKind.PUBLIC_AUTHORITY, PartyKind.INTERNATIONAL_ORGANISATION
)
_ONE_OFF = CONTRACT | PUBLIC_INTEREST | CLAIMS | VITAL | REGISTER | ADGM_LAW

PART_V: Final = Measure(
    "ae.adgm.40-44",
    "A designated place, a safeguard, or a derogation",
    "AE-ADGM",
    ADGM_REGULATIONS.cite(
        "ss 40-44",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[Note("Sections 40 and 41 were read; sections 42 to 44 are known from accounts.")],
    ),
    TRANSFER,
    require(
        _LISTED
        | ADGM_SCC
        | (ADGM_BCR & _IN_A_GROUP)
        | ADGM_CODE
        | (ADGM_INSTRUMENT & _BETWEEN_PUBLIC_BODIES)
        | CONSENT
        | _ONE_OFF
        | COMPELLING
    ),
    Objective.PRIVACY,
    since("2021-02-14"),
    authority=_COMMISSIONER,
    notes=[
        Note(
            "New establishments had until 14 August 2021, existing ones until 14 February 2022; until then the regulations "
            "of 2015 went on for them.",
            "published accounts",
        )
    ],
)
SECTIONS_4_5: Final = Measure(
    "ae.adgm.40-44",
    "An adequate place, a permit, clauses, or a ground of the regulations of 2015",
    "AE-ADGM",
    ADGM_REGULATIONS_2015.cite(
        "ss 4-5",
        checked_on=CHECKED,
        confidence=_RELATED,
        url="https://en.adgm.thomsonreuters.com/rulebook/13-transfers-out-adgm-absence-adequate-level-protection",
        notes=[
            Note("A published guide names permit, consent, contracts, agreements in a set form and group policies.")
        ],
    ),
    TRANSFER,
    require(_LISTED | ADGM_PERMIT | ADGM_SCC | (ADGM_BCR & _IN_A_GROUP) | CONSENT | _ONE_OFF),
    Objective.PRIVACY,
    during("2015-10-04", "2021-02-14"),
    authority="Registrar of the ADGM",
)
DESIGNATED: Final = Recognition(
    "ae.adgm.adequacy",
    "Jurisdictions that the European Commission finds adequate, and the EEA",
    "AE-ADGM",
    "adequacy",
    ADGM_LIST.cite("decision on designated jurisdictions", checked_on=CHECKED, confidence=_RELATED),
    ["EEA", "AD", "AR", "CA", "CH", "FO", "GB", "GG", "IL", "IM", "JE", "NZ", "UY"],
    in_force=since("2015-10-04"),
    notes=[
        Note(
            "Whether the designation follows each later European decision (Korea, the American framework, Brazil) was not "
            "found; whether the place is designated today is a fact for these.",
            "published account",
        )
    ],
)
JAPANESE: Final = Recognition(
    "ae.adgm.japan",
    "Adequacy of Japan",
    "AE-ADGM",
    "adequacy",
    ADGM_LIST.cite(
        "list",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note("It follows the European decision of 23 January 2019; the day on which it was listed was not found.")
        ],
    ),
    ["JP"],
    in_force=since("2019-01-23"),
)
CENTRES: Final = Recognition(
    "ae.adgm.centres",
    "Adequacy of the DIFC and the Qatar Financial Centre",
    "AE-ADGM",
    "adequacy",
    ADGM_LIST.cite(
        "mutual recognition",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[Note("Mutual since January 2026; the day is not confirmed, and the DIFC may have been listed before.")],
    ),
    ["AE-DIFC", "QA-QFC"],
    in_force=since("2026-02-01"),
)

MEASURES: Final[tuple[Measure, ...]] = (PART_V, SECTIONS_4_5)
RECOGNITIONS: Final[tuple[Recognition, ...]] = (DESIGNATED, JAPANESE, CENTRES)
