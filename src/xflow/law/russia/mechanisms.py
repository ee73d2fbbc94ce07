"""What makes a transfer from the Russian Federation lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.russia.facts import (
    AUTHORITY,
    CHECKED,
    EXPORT_LAW,
    LAW,
    RECALLED,
    RELATED,
    SECRETS_LAW,
    SHEET,
    STORAGE_LAW,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import since

PRIMARY_DATABASE: Final = Mechanism(
    "ru.primary_database",
    "primary database in Russia",
    "record, systematise, accumulate, store, clarify and extract the data, when they are collected, in a database in Russia that is no less "
    "full than any copy abroad",
    MechanismKind.MEASURE,
    cite=LAW.article(18, paragraph=5, checked_on=SHEET, confidence=RELATED),
)
NOTICE: Final = Mechanism(
    "ru.notice",
    "notice of the transfer abroad",
    "assess the recipient on what it told of its protection, and file the notice of transfers abroad",
    burden=Burden.FILING,
    granted_by=AUTHORITY,
    cite=LAW.cite("Art. 12(3)-(5)", checked_on=SHEET, confidence=RELATED),
    available=since("2022-09-01"),
)
NOTICE_AND_WAIT: Final = Mechanism(
    "ru.notice_and_wait",
    "notice, and ten business days without a ban",
    "assess the recipient and the law of its country, file the notice of transfers abroad, and wait until ten business days have passed "
    "without a ban",
    burden=Burden.FILING,
    granted_by=AUTHORITY,
    takes="10 business days",
    cite=LAW.cite("Art. 12(8)-(10)", checked_on=SHEET, confidence=RELATED),
    available=since("2022-09-01"),
)
CONSENT: Final = Mechanism(
    "ru.written_consent",
    "written consent to the transfer abroad",
    "obtain the data subject's written consent to the transfer abroad",
    MechanismKind.DEROGATION,
    cite=LAW.cite("Art. 12(4)(1), before March 2023", checked_on=SHEET, confidence=RELATED),
)
MESSAGE_STORE: Final = Mechanism(
    "ru.message_store",
    "messages stored in Russia",
    "store the messages and the data on them in Russia for the time that the law sets",
    MechanismKind.MEASURE,
    cite=STORAGE_LAW.cite("storage of messages", checked_on=SHEET, confidence=RECALLED),
)

EXPORT_LICENCE: Final = Mechanism(
    "ru.export_licence",
    "export licence",
    "obtain the export licence of the federal service for technical and export control",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="FSTEC of Russia",
    cite=EXPORT_LAW.cite("licences", checked_on=CHECKED, confidence=RECALLED),
)
SECRETS_DECISION: Final = Mechanism(
    "ru.secrets_decision",
    "decision on state secrets",
    "obtain a decision of the Government on the transfer of state secrets",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Government of the Russian Federation",
    cite=SECRETS_LAW.article(18, checked_on=CHECKED, confidence=RECALLED),
)

MECHANISMS: Final = [
    PRIMARY_DATABASE,
    NOTICE,
    NOTICE_AND_WAIT,
    CONSENT,
    MESSAGE_STORE,
    EXPORT_LICENCE,
    SECRETS_DECISION,
]
"""All mechanisms of the law of the Russian Federation."""
