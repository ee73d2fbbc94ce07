"""What opens a transfer from Israel, once somebody puts it in place."""

from __future__ import annotations

from typing import Final

from xflow.law.israel.instruments import (
    CHECKED,
    CLOUD_CIRCULAR,
    DIRECTIVE_362,
    EXPORT_CONTROL,
    OPINION_ONWARD,
    POSITION_PAPER,
    RECALLED,
    RELATED,
    SHEET,
    TRANSFER_REGULATIONS,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

UNDERTAKING: Final = Mechanism(
    "il.undertaking",
    "written undertaking of the recipient",
    "obtain the recipient's written undertaking to protect privacy and not to pass the data on",
    cite=TRANSFER_REGULATIONS.cite("reg. 3", checked_on=CHECKED, confidence=RELATED),
)
LEVEL_FINDING: Final = Mechanism(
    "il.level_finding",
    "finding that the law abroad protects no less",
    "establish that the law of the destination gives protection not lower than that of Israel",
    MechanismKind.MEASURE,
    cite=TRANSFER_REGULATIONS.cite("reg. 1", checked_on=CHECKED, confidence=RELATED),
)
CONSENT: Final = Mechanism(
    "il.consent",
    "consent to the transfer",
    "obtain the person's informed consent to the transfer",
    MechanismKind.DEROGATION,
    cite=TRANSFER_REGULATIONS.cite("reg. 2(1)", checked_on=SHEET, confidence=RELATED),
)
GROUP_GUARANTEE: Final = Mechanism(
    "il.group_guarantee",
    "guarantee of a controlled corporation",
    "have the controlled corporation guarantee the protection of privacy after the transfer",
    cite=TRANSFER_REGULATIONS.cite("reg. 2(3)", checked_on=SHEET, confidence=RELATED),
)
AGREEMENT: Final = Mechanism(
    "il.agreement",
    "agreement on the Israeli conditions",
    "bind the recipient by agreement to the conditions that hold for a database in Israel, with the necessary changes",
    cite=TRANSFER_REGULATIONS.cite(
        "reg. 2(4)",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The recipient must take on duties that are the same in substance: purpose, access, correction, deletion, "
                "security. What it finds hard for reasons of its own is no necessary change.",
                str(POSITION_PAPER.cite("the whole", checked_on=CHECKED, confidence=RELATED)),
            )
        ],
    ),
)
OWNER_CONSENT: Final = Mechanism(
    "il.owner_consent",
    "written consent of the database owner to the onward transfer",
    "obtain the written consent of the owner of the Israeli database to the onward transfer",
    cite=OPINION_ONWARD.cite("the whole", checked_on=CHECKED, confidence=RELATED),
)
SUPERVISOR_APPROVAL: Final = Mechanism(
    "il.supervisor_approval",
    "approval of the Supervisor of Banks",
    "obtain the approval of the Supervisor of Banks",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Supervisor of Banks",
    cite=DIRECTIVE_362.cite("s 7", checked_on=SHEET, confidence=RECALLED),
)
CLOUD_APPROVAL: Final = Mechanism(
    "il.cloud_approval",
    "approval of the cloud committee",
    "obtain the approval of the organisation's cloud committee, with the opinion of the sectoral committee if risk is high",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the cloud committee",
    cite=CLOUD_CIRCULAR.cite("approval procedure", checked_on=CHECKED, confidence=RELATED),
)
EXPORT_LICENCE: Final = Mechanism(
    "il.export_licence",
    "export licence",
    "obtain an export licence that covers the know-how and the destination",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Ministry of Defense or the Ministry of Economy",
    cite=EXPORT_CONTROL.cite("s 15", checked_on=SHEET, confidence=RECALLED),
)

MECHANISMS: Final = (
    UNDERTAKING,
    LEVEL_FINDING,
    CONSENT,
    GROUP_GUARANTEE,
    AGREEMENT,
    OWNER_CONSENT,
    SUPERVISOR_APPROVAL,
    CLOUD_APPROVAL,
    EXPORT_LICENCE,
)
