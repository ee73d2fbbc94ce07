"""What opens a transfer from Israel, once somebody puts it in place."""

from __future__ import annotations

from typing import Final

from xflow.law.israel.instruments import (
    BOOKKEEPING,
    CHECKED,
    CLOUD_CIRCULAR,
    DIRECTIVE_362,
    EMERGENCY_REGULATIONS,
    ENCRYPTION_ORDER,
    ENEMY_ORDINANCE,
    EXPORT_CONTROL,
    GENETIC_LAW,
    OPINION_ONWARD,
    PENAL_LAW,
    POSITION_PAPER,
    RECALLED,
    RELATED,
    SECONDARY_USE,
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
    cite=EXPORT_CONTROL.cite("s 15", checked_on=CHECKED, confidence=RELATED),
)
SECRET_AUTHORITY: Final = Mechanism(
    "il.secret_authority",
    "authority to hand the secret over",
    "obtain authority to hand the secret over from the state body that is in charge of it",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the state body in charge of the secret",
    cite=PENAL_LAW.cite("ss 113, 117", checked_on=CHECKED, confidence=RELATED),
)
OFFICIAL_AUTHORITY: Final = Mechanism(
    "il.official_authority",
    "lawful authority to give official information",
    "obtain authority to give the information from the public body whose it is",
    MechanismKind.APPROVAL,
    granted_by="the public body whose information it is",
    cite=PENAL_LAW.cite("ss 117-118", checked_on=CHECKED, confidence=RECALLED),
)
ENEMY_PERMIT: Final = Mechanism(
    "il.enemy_permit",
    "permit to deal with an enemy state",
    "obtain a permit of the Minister of Finance for dealings with that state",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Minister of Finance",
    cite=ENEMY_ORDINANCE.cite(
        "permits",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("A general permit for dealings with Iraq was given for a time and renewed.", "published accounts")],
    ),
)
GENETIC_CONSENT: Final = Mechanism(
    "il.genetic_consent",
    "consent to the disclosure of genetic information",
    "obtain the tested person's written consent to give the sample or the findings to that recipient",
    cite=GENETIC_LAW.cite("consent and confidentiality", checked_on=CHECKED, confidence=RELATED),
)
BOOKS_AT_HOME: Final = Mechanism(
    "il.books_at_home",
    "account books kept in Israel",
    "keep the account books, and the computer that holds them, in Israel and send no more than copies",
    MechanismKind.MEASURE,
    cite=BOOKKEEPING.cite("place of the account books", checked_on=CHECKED, confidence=RELATED),
)
BOOKS_APPROVAL: Final = Mechanism(
    "il.books_approval",
    "approval of a server abroad",
    "obtain the approval of the Tax Authority for a server abroad, with a backup that can be read at the business in Israel",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Israel Tax Authority",
    cite=BOOKKEEPING.cite("place of the account books", checked_on=CHECKED, confidence=RELATED),
)
CENSOR: Final = Mechanism(
    "il.censor",
    "release by the military censor",
    "submit the material to the military censor and leave out what it strikes",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the military censor",
    cite=EMERGENCY_REGULATIONS.cite("part VIII (censorship)", checked_on=CHECKED, confidence=RELATED),
)
SECONDARY_APPROVAL: Final = Mechanism(
    "il.secondary_approval",
    "approval of the secondary use",
    "obtain the approval of the institution's committee for the secondary use, with data made anonymous for it",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the committee of the health institution",
    cite=SECONDARY_USE.cite(
        "approval",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("Which committee decides on which use was not read in the text.")],
    ),
)
ENCRYPTION_LICENCE: Final = Mechanism(
    "il.encryption_licence",
    "encryption licence",
    "obtain a general, restricted or special licence for the encryption item from the Ministry of Defense",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Director-General of the Ministry of Defense",
    cite=ENCRYPTION_ORDER.cite("duty to hold a licence", checked_on=CHECKED),
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
    SECRET_AUTHORITY,
    OFFICIAL_AUTHORITY,
    ENEMY_PERMIT,
    GENETIC_CONSENT,
    BOOKS_AT_HOME,
    BOOKS_APPROVAL,
    CENSOR,
    SECONDARY_APPROVAL,
    ENCRYPTION_LICENCE,
)
