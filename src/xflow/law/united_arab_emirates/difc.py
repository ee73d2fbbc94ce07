"""The law of the Dubai International Financial Centre: Articles 26 to 28, and the law of 2007 before."""

from __future__ import annotations

from typing import Final

from xflow.law.united_arab_emirates.facts import (
    CALIFORNIA,
    CLAIMS,
    COMPELLING,
    CONTRACT,
    DIFC_LISTED,
    LAW_REQUIRES,
    PERSONAL_USE,
    PUBLIC_INTEREST,
    REGISTER,
    VITAL,
)
from xflow.law.united_arab_emirates.instruments import CHECKED, DIFC_LAW, DIFC_LAW_2007, DIFC_LIST, SHEET
from xflow.law.united_arab_emirates.mechanisms import (
    CONSENT,
    DIFC_BCR,
    DIFC_CODE,
    DIFC_INSTRUMENT,
    DIFC_PERMIT,
    DIFC_SCC,
)
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Impose, Measure, Objective, require
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
_COMMISSIONER = "DIFC Commissioner of Data Protection"
_LAW = since("2020-07-01")
_OLD = during("2007-02-22", "2020-07-01")

TRANSFER: Final = Definition(
    "ae.difc_transfer",
    "personal data leave the Dubai International Financial Centre, be it for the mainland",
    includes(PERSONAL)
    & ~DESTINATION.within("AE-DIFC")
    & ~MEANS.is_in(Means.TRANSIT)
    & ~PERSONAL_USE
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    DIFC_LAW.cite(
        "Arts. 6, 26",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[Note("Any place but the Centre is a third country, onshore UAE included.", "published accounts")],
    ),
)
_LISTED = Recognised("AE-DIFC", "adequacy") | DIFC_LISTED
_IN_A_GROUP = SAME_GROUP | TRANSACTION.is_in(Transaction.INTRA_GROUP)
_BETWEEN_PUBLIC_BODIES = EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & RECIPIENT_KIND.is_in(
    PartyKind.PUBLIC_AUTHORITY, PartyKind.INTERNATIONAL_ORGANISATION
)
_ONE_OFF = CONTRACT | PUBLIC_INTEREST | CLAIMS | VITAL | REGISTER | LAW_REQUIRES

ARTICLE_26_27: Final = Measure(
    "ae.difc.26-27",
    "An adequate place, a safeguard, or a derogation",
    "AE-DIFC",
    DIFC_LAW.cite("Arts. 26-27", checked_on=CHECKED, confidence=_RELATED),
    TRANSFER,
    require(
        _LISTED
        | DIFC_SCC
        | (DIFC_BCR & _IN_A_GROUP)
        | DIFC_CODE
        | (DIFC_INSTRUMENT & _BETWEEN_PUBLIC_BODIES)
        | CONSENT
        | _ONE_OFF
        | COMPELLING
    ),
    Objective.PRIVACY,
    _LAW,
    authority=_COMMISSIONER,
    consequence="administrative fines and, since 15 July 2025, a claim of the data subject in court",
    notes=[Note("It was enforced from 1 October 2020.", "published accounts")],
)
ARTICLES_11_12: Final = Measure(
    "ae.difc.26-27",
    "An adequate place, a permit, or a ground of the law of 2007",
    "AE-DIFC",
    DIFC_LAW_2007.cite("Arts. 11-12", checked_on=SHEET, confidence=_RECALLED),
    TRANSFER,
    require(_LISTED | DIFC_PERMIT | CONSENT | _ONE_OFF),
    Objective.PRIVACY,
    _OLD,
    authority=_COMMISSIONER,
)
ASSESSMENT: Final = Measure(
    "ae.difc.assessment",
    "A documented assessment of the transfer",
    "AE-DIFC",
    DIFC_LAW.cite("Arts. 26-27, as amended in 2025", checked_on=CHECKED, confidence=_RELATED),
    TRANSFER,
    Impose(
        Duty("assess and document how the data are protected at the place of the recipient", DutyKind.IMPACT_ASSESSMENT)
    ),
    Objective.PRIVACY,
    since("2025-07-15"),
    authority=_COMMISSIONER,
)
ARTICLE_28: Final = Measure(
    "ae.difc.28",
    "Sharing with a public authority that asks",
    "AE-DIFC",
    DIFC_LAW.cite("Art. 28", checked_on=CHECKED, confidence=_RELATED),
    TRANSFER & RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY),
    Impose(
        Duty(
            "check that the request is valid and proportionate, and obtain written assurances where that is practicable",
            DutyKind.CONTRACT,
        )
    ),
    Objective.PRIVACY,
    _LAW,
    authority=_COMMISSIONER,
)

ADEQUATE: Final = Recognition(
    "ae.difc.adequacy",
    "Adequate jurisdictions",
    "AE-DIFC",
    "adequacy",
    DIFC_LIST.cite("list", checked_on=SHEET, confidence=_RELATED),
    ["EEA", "AD", "AR", "CA", "CH", "FO", "GB", "GG", "IM", "JE", "NZ", "UY"],
    in_force=since("2007-02-22"),
    notes=[
        Note(
            "The list names the states of the EEA, the United Kingdom and places that the European Commission finds "
            "adequate. Its other entries (49 in August 2023) and the days of each could not be read.",
            "published accounts",
        )
    ],
)
CALIFORNIAN: Final = Recognition(
    "ae.difc.california_act",
    "Recipients under the California Consumer Privacy Act",
    "AE-DIFC",
    "adequacy",
    DIFC_LIST.cite("decision on California", checked_on=CHECKED, confidence=_RELATED),
    ["US"],
    CALIFORNIA,
    since("2023-08-07"),
    notes=[Note("The Act has no rule on onward transfers, so these need care.", "published accounts")],
)
JAPANESE: Final = Recognition(
    "ae.difc.japan",
    "Adequacy of Japan",
    "AE-DIFC",
    "adequacy",
    DIFC_LIST.cite(
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
    "ae.difc.centres",
    "Adequacy of the ADGM and the Qatar Financial Centre",
    "AE-DIFC",
    "adequacy",
    DIFC_LIST.cite(
        "mutual recognition",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[Note("Mutual since January 2026; the day is not confirmed, and the ADGM may have been listed before.")],
    ),
    ["AE-ADGM", "QA-QFC"],
    in_force=since("2026-02-01"),
)

MEASURES: Final[tuple[Measure, ...]] = (ARTICLE_26_27, ARTICLES_11_12, ASSESSMENT, ARTICLE_28)
RECOGNITIONS: Final[tuple[Recognition, ...]] = (ADEQUATE, CALIFORNIAN, JAPANESE, CENTRES)
