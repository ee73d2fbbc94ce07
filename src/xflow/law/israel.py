"""The law pack of Israel: transfers from databases in Israel, and what binds data that come from the EEA."""

from __future__ import annotations

from typing import Final

from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import Choice, YesNo
from xflow.model.measures import Impose, Measure, Objective, Role, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, ORIGIN

_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_AUTHORITY = "Privacy Protection Authority"

ACT: Final = Instrument(
    "il.privacy_law",
    "Protection of Privacy Law",
    "https://www.gov.il/en/departments/the_privacy_protection_authority",
    native="חוק הגנת הפרטיות",
    number="5741-1981",
    issuer="Knesset",
    adopted="1981-02-23",
)
TRANSFER_REGULATIONS: Final = Instrument(
    "il.transfer_regulations",
    "Protection of Privacy Regulations (Transfer of Data to Databases Abroad)",
    "https://www.gov.il/en/departments/the_privacy_protection_authority",
    native="תקנות הגנת הפרטיות (העברת מידע אל מאגרי מידע שמחוץ לגבולות המדינה)",
    number="5761-2001",
    issuer="Minister of Justice of Israel",
    adopted="2001-06-17",
)
EEA_REGULATIONS: Final = Instrument(
    "il.eea_regulations",
    "Privacy Protection Regulations (Provisions Regarding Information Transferred to Israel from the European Economic Area)",
    "https://www.gov.il/en/departments/the_privacy_protection_authority",
    native="תקנות הגנת הפרטיות (הוראות לעניין מידע שהועבר לישראל מהאזור הכלכלי האירופי)",
    number="5783-2023",
    issuer="Minister of Justice of Israel",
    adopted="2023-05-07",
)

NO_DATABASE: Final = YesNo(
    "il.no_database",
    "the data are no database under the law: an individual's collection for personal use that is not for business",
    "Are the data a collection for personal use that is not for business?",
    ordinary=False,
    cite=ACT.cite("s 7, 'database'", checked_on=_SHEET, confidence=_RECALLED),
)
PROTECTION_NOT_LOWER: Final = YesNo(
    "il.protection_not_lower",
    "the law of the destination protects data no less than Israeli law, on the principles that regulation 1 lists",
    "Does the law of the destination protect data no less than Israeli law, on the principles of regulation 1?",
    ordinary=False,
    cite=TRANSFER_REGULATIONS.cite("reg 1", checked_on=_SHEET, confidence=_RELATED),
)
CONDITION: Final = Choice(
    "il.condition",
    "the condition of regulation 2",
    "Is the transfer vital to health where consent cannot be had, to a corporation that the database's owner controls and that guarantees "
    "protection, of data that a law has made public, vital to public safety or security, required by Israeli law, or none of these?",
    ordinary="none",
    options=(
        "vital_to_health",
        "controlled_corporation",
        "made_public_by_law",
        "public_safety",
        "required_by_law",
        "none",
    ),
    cite=TRANSFER_REGULATIONS.cite("reg 2(2)-(3), (5)-(7)", checked_on=_SHEET, confidence=_RELATED),
)
GIVEN_BY_PERSON: Final = YesNo(
    "il.given_by_person",
    "the data subject has given the data directly",
    "Did the data subject give the data directly to the recipient in Israel?",
    ordinary=False,
    cite=EEA_REGULATIONS.cite("scope", checked_on=_SHEET, confidence=_RELATED),
)
RECEIVED_BEFORE: Final = YesNo(
    "il.received_before_august_2023",
    "the data were received from the EEA before 7 August 2023",
    "Were the data received from the EEA before 7 August 2023?",
    ordinary=False,
    cite=EEA_REGULATIONS.cite("commencement", checked_on=_SHEET, confidence=_RELATED),
)
LOCAL_DATA: Final = YesNo(
    "il.local_data_beside",
    "the data are not from the EEA and are kept in one database with data from there",
    "Are the data in question not from the EEA, but kept in one database with data from there?",
    ordinary=False,
    cite=EEA_REGULATIONS.cite("commencement", checked_on=_SHEET, confidence=_RELATED),
)

CONSENT: Final = Mechanism(
    "il.consent",
    "consent to the transfer",
    "obtain the data subject's consent to the transfer",
    MechanismKind.DEROGATION,
    cite=TRANSFER_REGULATIONS.cite("reg 2(1)", checked_on=_SHEET, confidence=_RELATED),
)
AGREEMENT: Final = Mechanism(
    "il.agreement",
    "agreement to keep to Israeli conditions",
    "bind the recipient by an agreement to keep, with the necessary changes, to the conditions that Israeli law sets for a database",
    cite=TRANSFER_REGULATIONS.cite("reg 2(4)", checked_on=_SHEET, confidence=_RELATED),
)
UNDERTAKING: Final = Mechanism(
    "il.undertaking",
    "written undertaking of the recipient",
    "obtain the recipient's written undertaking that it keeps safeguards of privacy and passes the data on to nobody",
    cite=TRANSFER_REGULATIONS.cite(
        "reg 3",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "A draft opinion of January 2022 accepts onward transfer with the owner's written consent and a ground of its own.",
                "Privacy Protection Authority, draft of 4 January 2022 (published account)",
            )
        ],
    ),
)

TRANSFER: Final = Definition(
    "il.transfer",
    "personal data are transferred from a database in Israel to a place abroad",
    includes(PERSONAL) & ~DESTINATION.within("IL") & ~NO_DATABASE & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    TRANSFER_REGULATIONS.cite("regs 1, 2", checked_on=_SHEET, confidence=_RELATED),
)
FROM_EEA: Final = Definition(
    "il.from_eea",
    "personal data come to Israel from the EEA, not given by the data subject",
    includes(PERSONAL) & ORIGIN.within("EU", "EEA", "EU-MEMBERS") & ~GIVEN_BY_PERSON,
    EEA_REGULATIONS.cite("scope", checked_on=_SHEET, confidence=_RELATED),
)
_DUTY: Final = Impose(
    Duty(
        "delete data on request and when they are no longer needed, keep them accurate, and tell data subjects within a month of receipt",
        DutyKind.OTHER,
    )
)
_IMPORT = frozenset({Role.DESTINATION})

REGULATION_2: Final = Measure(
    "il.transfer.1-3",
    "Transfer abroad on a ground of regulation 1 or 2, with the recipient's written undertaking",
    "IL",
    TRANSFER_REGULATIONS.cite(
        "regs 1-3",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("The numbers of the conditions are recalled, but for reg 2(4).", "recalled")],
    ),
    TRANSFER,
    require(
        UNDERTAKING
        & (
            PROTECTION_NOT_LOWER
            | Recognised("IL", "adequacy")
            | CONSENT
            | AGREEMENT
            | CONDITION.is_in(
                "vital_to_health", "controlled_corporation", "made_public_by_law", "public_safety", "required_by_law"
            )
        )
    ),
    Objective.PRIVACY,
    since("2001-06-17"),
    authority=_AUTHORITY,
    consequence="unlawful; administrative sanctions, raised by Amendment 13 from 14 August 2025",
)
EEA_NEW: Final = Measure(
    "il.eea.duties",
    "Data received from the EEA are deleted, kept accurate and notified",
    "IL",
    EEA_REGULATIONS.cite("regs on deletion, retention, accuracy and notice", checked_on=_SHEET, confidence=_RELATED),
    FROM_EEA & ~RECEIVED_BEFORE & ~LOCAL_DATA,
    _DUTY,
    Objective.PRIVACY,
    during("2023-08-07", "2024-05-07"),
    _IMPORT,
    authority=_AUTHORITY,
)
EEA_ALL: Final = Measure(
    "il.eea.duties",
    "All data from the EEA are deleted, kept accurate and notified",
    "IL",
    EEA_REGULATIONS.cite("commencement, from 7 May 2024", checked_on=_SHEET, confidence=_RELATED),
    FROM_EEA & ~LOCAL_DATA,
    _DUTY,
    Objective.PRIVACY,
    during("2024-05-07", "2025-01-01"),
    _IMPORT,
    authority=_AUTHORITY,
)
EEA_DATABASE: Final = Measure(
    "il.eea.duties",
    "All data in a database with data from the EEA are deleted, kept accurate and notified",
    "IL",
    EEA_REGULATIONS.cite("commencement, from 1 January 2025", checked_on=_SHEET, confidence=_RELATED),
    FROM_EEA | (LOCAL_DATA & includes(PERSONAL)),
    _DUTY,
    Objective.PRIVACY,
    since("2025-01-01"),
    _IMPORT,
    authority=_AUTHORITY,
)
CONVENTION: Final = Recognition(
    "il.convention_108",
    "Parties to Convention 108",
    "IL",
    "adequacy",
    TRANSFER_REGULATIONS.cite("reg 2(8)(a)", checked_on=_SHEET, confidence=_RELATED),
    ["CONVENTION-108"],
    in_force=since("2001-06-17"),
)
UNION: Final = Recognition(
    "il.receives_from_union",
    "Countries that receive data from member states of the Union under the same terms",
    "IL",
    "adequacy",
    TRANSFER_REGULATIONS.cite(
        "reg 2(8)(b)",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "Read as the places that the European Commission holds to be adequate as a whole; those adequate in part, such as Canada "
                "and the United States, are left out.",
            )
        ],
    ),
    ["EU-MEMBERS", "AD", "AR", "CH", "FO", "GG", "IM", "JE", "NZ", "UY"],
    in_force=since("2001-06-17"),
)
UNION_JAPAN: Final = Recognition(
    "il.receives_from_union.japan",
    "Japan, which receives data from the Union since 2019",
    "IL",
    "adequacy",
    TRANSFER_REGULATIONS.cite("reg 2(8)(b)", checked_on=_SHEET, confidence=_RELATED),
    ["JP"],
    in_force=since("2019-01-23"),
)
UNION_KOREA: Final = Recognition(
    "il.receives_from_union.korea",
    "Korea, which receives data from the Union since 2021",
    "IL",
    "adequacy",
    TRANSFER_REGULATIONS.cite("reg 2(8)(b)", checked_on=_SHEET, confidence=_RELATED),
    ["KR"],
    in_force=since("2021-12-17"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "IL",
            "Israel",
            ["IL"],
            "2026-11-26",
            "Data of a database leave only under the regulations of 2001; other data are free.",
            TRANSFER_REGULATIONS.cite("regs 1-3", checked_on=_SHEET, confidence=_RELATED),
            since("2018-05-25"),
            missing=(
                "Announcements of the registrar in the official gazette, rules of the Bank of Israel and of the health ministry on cloud, "
                "defence export control, tax and company records."
            ),
        )
    ],
    measures=[REGULATION_2, EEA_NEW, EEA_ALL, EEA_DATABASE],
    recognitions=[CONVENTION, UNION, UNION_JAPAN, UNION_KOREA],
    definitions=[TRANSFER, FROM_EEA],
    mechanisms=[CONSENT, AGREEMENT, UNDERTAKING],
    facts=[NO_DATABASE, PROTECTION_NOT_LOWER, CONDITION, GIVEN_BY_PERSON, RECEIVED_BEFORE, LOCAL_DATA],
)
