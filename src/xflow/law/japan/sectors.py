"""The law of Japan beside that on personal information: trade in technology, secrets, communications, books, clouds."""

from __future__ import annotations

from typing import Final

from xflow.law.japan.facts import (
    ABROAD_ACCEPTED,
    CARRIER,
    CHECKED,
    CLOUD_POLICY,
    CORE_FACILITY,
    ECONOMIC_SECRET,
    ECONOMIC_SECRETS_ACT,
    ECONOMIC_SECURITY,
    GOVERNMENT_SYSTEM,
    MEDICAL_CHARTS,
    MEDICAL_GUIDELINES,
    PRESERVED_INVENTION,
    RELATED,
    SATELLITE_RECORD,
    SATELLITES,
    SECRECY_GROUND,
    SECRETS_ACT,
    STATUTORY_RECORDS,
    TAX_BOOKS,
    TAX_BOOKS_ACT,
    TECHNOLOGY_SPARED,
    TELECOMS,
    TRADE_ACT,
    TRADE_ORDER,
)
from xflow.law.japan.mechanisms import (
    COMMUNICATION_CONSENT,
    CORE_NOTIFICATION,
    ECONOMIC_SECRET_PROVISION,
    EXPORT_PERMIT,
    INVENTION_SHARING,
    READABLE_AT_PLACE,
    SATELLITE_RECIPIENT,
    SECRET_PROVISION,
    WITHIN_REACH,
)
from xflow.model.conditions import includes
from xflow.model.measures import Exemption, Localisation, Localise, Measure, Objective, require
from xflow.model.parties import PartyKind
from xflow.model.periods import since
from xflow.model.purposes import Purpose
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    ACCOUNTING,
    COMMUNICATION,
    CONTROLLED_TECHNOLOGY,
    CRITICAL_INFRASTRUCTURE,
    GEOSPATIAL,
    HEALTH,
    NON_PERSONAL,
    STATE_SECRET,
    SYSTEM,
    TECHNICAL,
)
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    ORIGIN,
    PURPOSE,
    RECIPIENT_KIND,
)

TECHNOLOGY: Final = Measure(
    "jp.fefta.25",
    "Listed technology is supplied abroad with permission",
    "JP",
    TRADE_ACT.cite("Art. 25(1), (3)", checked_on=CHECKED),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("JP"),
    require(EXPORT_PERMIT),
    Objective.NATIONAL_SECURITY,
    since("2009-11-01"),
    authority="Ministry of Economy, Trade and Industry",
    notes=[
        Note("Which technology and which destinations are listed is not modelled; the day is recalled.", "recalled"),
        Note("A supply to a non-resident needs the permission in Japan, too; that is no transfer abroad."),
    ],
)
TECHNOLOGY_FREE: Final = Exemption(
    "jp.fefta.25.spared",
    "Supplies of technology that need no permission",
    "JP",
    TRADE_ORDER.cite("Art. 9(2)(ix)-(xiv)", checked_on=CHECKED),
    TECHNOLOGY_SPARED,
    [TECHNOLOGY],
    since("2009-11-01"),
)
_STATE_RECIPIENT = RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY, PartyKind.INTERNATIONAL_ORGANISATION)
SECRETS: Final = Measure(
    "jp.secrets.9",
    "Specially designated secrets go abroad to governments and international organisations only, by the organ that holds them",
    "JP",
    SECRETS_ACT.cite("Arts. 9, 10, 23", checked_on=CHECKED),
    includes(STATE_SECRET) & ~DESTINATION.within("JP"),
    require(SECRET_PROVISION & _STATE_RECIPIENT),
    Objective.NATIONAL_SECURITY,
    since("2014-12-10"),
    consequence="up to ten years in prison, for acts abroad as well (Arts. 23, 27)",
    notes=[
        Note("Special defence secrets stand under the Act No. 166 of 1954, which is not modelled apart."),
        Note("The day on which it began is that on which its supervisor took office.", "report of 17 December 2015"),
    ],
)
ECONOMIC_SECRETS: Final = Measure(
    "jp.economic_secrets.8",
    "Critical information for economic security goes abroad to governments and international organisations only",
    "JP",
    ECONOMIC_SECRETS_ACT.article(8, checked_on=CHECKED, confidence=RELATED),
    includes(NON_PERSONAL) & ECONOMIC_SECRET & ~DESTINATION.within("JP"),
    require(ECONOMIC_SECRET_PROVISION & _STATE_RECIPIENT),
    Objective.NATIONAL_SECURITY,
    since("2025-05-16"),
    consequence="up to five years in prison (recalled)",
    notes=[
        Note("The day on which it began is within a year of its promulgation; 16 May 2025 is recalled.", "recalled")
    ],
)
MEDICAL_RECORDS: Final = Measure(
    "jp.medical.reach",
    "Records that medical law demands stay within reach of Japanese law",
    "JP",
    MEDICAL_GUIDELINES.cite(
        "Answer 4-31",
        checked_on=CHECKED,
        notes=[
            Note(
                "Guidelines for providers of systems: one asks that systems and records lie within reach of enforcement, another that "
                "servers stand where Japanese law applies. Both are older than the first day covered here.",
                "Personal Information Protection Commission, answer 4-31 on medical care",
            )
        ],
    ),
    ((includes(MEDICAL_CHARTS) & PURPOSE.is_in(Purpose.STORAGE)) | (includes(HEALTH) & STATUTORY_RECORDS))
    & ~DESTINATION.within("JP")
    & ORIGIN.within("JP"),
    Localise(Localisation.STORAGE, WITHIN_REACH),
    Objective.PUBLIC_HEALTH,
    since("2018-05-25"),
    authority="Ministry of Health, Labour and Welfare",
)
GOVERNMENT_CLOUD: Final = Measure(
    "jp.government.cloud",
    "Clouds of the government use data centres in Japan as a rule",
    "JP",
    CLOUD_POLICY.cite(
        "place of data centres",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The terms of 2023 for the shared cloud of the government keep data in Japan unless the user orders otherwise.",
                "answer of the Cabinet of 7 January 2025 (House of Councillors)",
            ),
            Note("Local bodies are asked for the same by the guidelines on their information security.", "recalled"),
        ],
    ),
    (GOVERNMENT_SYSTEM | (EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & PURPOSE.is_in(Purpose.STORAGE)))
    & ~DESTINATION.within("JP")
    & ORIGIN.within("JP"),
    Localise(Localisation.STORAGE, ABROAD_ACCEPTED),
    Objective.CYBERSECURITY,
    since("2018-06-07"),
    authority="Digital Agency",
)
SECRECY: Final = Measure(
    "jp.telecoms.4",
    "Carriers give up the secrecy of communications with the consent of a party only",
    "JP",
    TELECOMS.cite(
        "Arts. 4, 179",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "General terms suffice where any user would be taken to agree, as for some defences against fraud.",
                "published accounts",
            ),
            Note(
                "Large carriers also publish in which countries they keep what they know of their users (Art. 27-8).",
                "recalled",
            ),
        ],
    ),
    includes(COMMUNICATION) & CARRIER & ~DESTINATION.within("JP"),
    require(COMMUNICATION_CONSENT | SECRECY_GROUND),
    Objective.PRIVACY,
    since("1985-04-01"),
    authority="Ministry of Internal Affairs and Communications",
    consequence="prison or a fine",
)
BOOKS: Final = Measure(
    "jp.tax.books",
    "Books for tax are kept in Japan, or can be read there at once",
    "JP",
    TAX_BOOKS_ACT.cite("Questions and answers on servers abroad", checked_on=CHECKED, confidence=RELATED),
    includes(ACCOUNTING) & TAX_BOOKS & ~DESTINATION.within("JP") & ORIGIN.within("JP"),
    Localise(Localisation.STORAGE, READABLE_AT_PLACE),
    Objective.LAW_ENFORCEMENT,
    since("2018-05-25"),
    authority="National Tax Agency",
    notes=[Note("The rule is older than the first day covered here.")],
)
SATELLITE_RECORDS: Final = Measure(
    "jp.remote_sensing.18",
    "Satellite records go to certified handlers and specified bodies only",
    "JP",
    SATELLITES.article(18, checked_on=CHECKED),
    includes(GEOSPATIAL) & SATELLITE_RECORD & ~DESTINATION.within("JP"),
    require(SATELLITE_RECIPIENT),
    Objective.NATIONAL_SECURITY,
    since("2017-11-15"),
    authority="Cabinet Office",
    consequence="prison or a fine; the Prime Minister may forbid provision for a time (Art. 19)",
    notes=[Note("The day on which it began is recalled.", "recalled")],
)
INVENTIONS: Final = Measure(
    "jp.economic_security.74",
    "A preserved invention is not disclosed, and is shared with approval",
    "JP",
    ECONOMIC_SECURITY.cite("Arts. 74, 76, 78", checked_on=CHECKED, confidence=RELATED),
    includes(TECHNICAL) & PRESERVED_INVENTION & ~DESTINATION.within("JP"),
    require(INVENTION_SHARING),
    Objective.NATIONAL_SECURITY,
    since("2024-05-01"),
    authority="Cabinet Office",
    notes=[Note("To seek a patent abroad first is forbidden for inventions in listed fields (Art. 78).")],
)
CORE_FACILITIES: Final = Measure(
    "jp.economic_security.52",
    "Providers of core infrastructure notify whom they entrust weighty upkeep to",
    "JP",
    ECONOMIC_SECURITY.article(52, checked_on=CHECKED),
    (includes(SYSTEM) | includes(CRITICAL_INFRASTRUCTURE)) & CORE_FACILITY & ~DESTINATION.within("JP"),
    require(CORE_NOTIFICATION),
    Objective.NATIONAL_SECURITY,
    since("2024-05-17"),
    authority="the minister of the sector",
    notes=[
        Note(
            "It holds for recipients in Japan as well; in urgent cases the notification follows. The day on which it began is recalled.",
            "recalled",
        )
    ],
)

SECTOR_MEASURES: Final = [
    TECHNOLOGY,
    SECRETS,
    ECONOMIC_SECRETS,
    MEDICAL_RECORDS,
    GOVERNMENT_CLOUD,
    SECRECY,
    BOOKS,
    SATELLITE_RECORDS,
    INVENTIONS,
    CORE_FACILITIES,
]
"""All measures beside those on personal information."""
