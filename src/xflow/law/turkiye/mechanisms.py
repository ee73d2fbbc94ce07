"""What opens a transfer from Türkiye, once somebody puts it in place."""

# ruff: noqa: RUF001 - names are written in their own script

from __future__ import annotations

from typing import Final

from xflow.law.turkiye.instruments import (
    BOARD,
    BY_LAW,
    CHECKED,
    CIRCULAR,
    CYBERSECURITY,
    DEFENCE_SECURITY,
    DUAL_USE,
    GEODATA,
    KVKK,
    LABORATORIES,
    PENAL_CODE,
    RECALLED,
    RELATED,
    SHEET,
    TELECOM_LAW,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import during, since
from xflow.model.sources import Note

STANDARD_CONTRACT: Final = Mechanism(
    "tr.standard_contract",
    "standard contract of the Board",
    "sign the standard contract of the Board, its Turkish text unaltered, and notify it within five business days",
    burden=Burden.FILING,
    native="standart sözleşme",
    cite=BY_LAW.article(
        14,
        checked_on=SHEET,
        notes=[
            Note("Both parties sign by hand or by secure electronic signature.", "notice of the Authority, 2025-02-05"),
            Note(
                "Notice comes after signature and has a fine of its own. That late notice leaves the contract standing is "
                "an inference from the text, and contested.",
            ),
        ],
    ),
    available=since("2024-06-01"),
)
BCR: Final = Mechanism(
    "tr.bcr",
    "binding corporate rules",
    "have binding corporate rules approved by the Board",
    burden=Burden.APPROVAL,
    granted_by=BOARD,
    native="bağlayıcı şirket kuralları",
    cite=KVKK.article(9, paragraph=4, item="b", checked_on=CHECKED, confidence=RELATED),
    available=since("2020-04-10"),
)
UNDERTAKING: Final = Mechanism(
    "tr.undertaking",
    "written undertaking with the Board's permission",
    "undertake adequate protection in writing, and obtain the Board's permission",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=BOARD,
    native="taahhütname",
    cite=KVKK.article(9, paragraph=4, item="ç", checked_on=CHECKED, confidence=RELATED),
)
PUBLIC_AGREEMENT: Final = Mechanism(
    "tr.public_agreement",
    "agreement between public bodies with the Board's permission",
    "make an agreement that is no treaty with the public body abroad, and obtain the Board's permission",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=BOARD,
    cite=KVKK.article(9, paragraph=4, item="a", checked_on=CHECKED, confidence=RELATED),
    available=since("2024-06-01"),
)
EXPLICIT_CONSENT: Final = Mechanism(
    "tr.explicit_consent",
    "explicit consent under the old rule",
    "obtain the data subject's explicit consent to the transfer",
    MechanismKind.DEROGATION,
    native="açık rıza",
    cite=KVKK.cite("Art. 9(1) as first enacted", checked_on=CHECKED, confidence=RELATED),
    available=during("2016-10-07", "2024-09-01"),
)
INFORMED_CONSENT: Final = Mechanism(
    "tr.informed_consent",
    "explicit consent after information on the risks",
    "obtain the data subject's explicit consent after information on the possible risks",
    MechanismKind.DEROGATION,
    native="açık rıza",
    cite=KVKK.article(9, paragraph=6, item="a", checked_on=CHECKED, confidence=RELATED),
)
ONWARD_TERMS: Final = Mechanism(
    "tr.onward_terms",
    "the same safeguards in an onward transfer",
    "bind the next recipient to the same safeguards, as the contract or the rules require",
    cite=KVKK.article(9, paragraph=8, checked_on=SHEET, confidence=RECALLED),
    available=since("2024-06-01"),
)
HARM_PERMISSION: Final = Mechanism(
    "tr.harm_permission",
    "permission of the Board after an opinion",
    "obtain the Board's permission, which it gives after an opinion of the public body concerned",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=BOARD,
    cite=KVKK.article(9, paragraph=9, checked_on=SHEET, confidence=RELATED),
)
TRAFFIC_CONSENT: Final = Mechanism(
    "tr.traffic_consent",
    "consent to the transfer of traffic and location data",
    "obtain the subscriber's explicit consent to the transfer of traffic and location data abroad",
    MechanismKind.DEROGATION,
    cite=TELECOM_LAW.article(51, checked_on=SHEET, confidence=RECALLED),
)
COPY_IN_TURKIYE: Final = Mechanism(
    "tr.copy_in_turkiye",
    "copy in Türkiye",
    "keep the data in Türkiye as well",
    MechanismKind.MEASURE,
    cite=CIRCULAR.cite("measure 1", checked_on=CHECKED, confidence=RELATED),
)

SECRET_RELEASE: Final = Mechanism(
    "tr.secret_release",
    "release of the secret",
    "obtain the release of the matter from the authority that classified it",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the authority that classified it, in the defence industry the Ministry of National Defence",
    cite=DEFENCE_SECURITY.cite(
        "Arts. 2-3, and the regulation of 2010",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The law binds all who handle classified matter of the defence industry and its treaties.")],
    ),
)
EXPORT_LICENCE: Final = Mechanism(
    "tr.export_licence",
    "export licence",
    "obtain an export licence of the Ministry of National Defence or, for dual-use technology, of the Ministry of Trade",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Ministry of National Defence or the Ministry of Trade",
    cite=DUAL_USE.cite("export permission", checked_on=CHECKED, confidence=RELATED),
)
CYBER_APPROVAL: Final = Mechanism(
    "tr.cyber_approval",
    "approval of the Cybersecurity Directorate",
    "obtain the approval of the Cybersecurity Directorate for the sale abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Cybersecurity Directorate",
    cite=CYBERSECURITY.article(18, checked_on=CHECKED, confidence=RELATED),
    available=since("2025-03-19"),
)
GEODATA_PERMIT: Final = Mechanism(
    "tr.geodata_permit",
    "geographic data permit or licence",
    "hold a permit or a licence for geographic data that covers sharing or selling them",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Ministry of Environment, Urbanization and Climate Change",
    native="coğrafi veri izni",
    cite=GEODATA.article(
        2, checked_on=CHECKED, notes=[Note("Its wording since 31 March 2023; a licence stands for it.")]
    ),
    available=since("2021-02-10"),
)
SAMPLE_APPROVAL: Final = Mechanism(
    "tr.sample_approval",
    "sending of samples by a licensed laboratory",
    "have a licensed laboratory or centre send the samples, with the Ministry of Health's approval and entry in its system",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Ministry of Health",
    cite=LABORATORIES.article(34, checked_on=CHECKED),
)
OFFICIAL_AUTHORITY: Final = Mechanism(
    "tr.official_authority",
    "authority of the public body",
    "obtain authority to give the data from the public body whose they are",
    MechanismKind.APPROVAL,
    granted_by="the public body whose data they are",
    cite=PENAL_CODE.cite("Arts. 258, 336", checked_on=CHECKED, confidence=RECALLED),
)

MECHANISMS: Final = [
    STANDARD_CONTRACT,
    BCR,
    UNDERTAKING,
    PUBLIC_AGREEMENT,
    EXPLICIT_CONSENT,
    INFORMED_CONSENT,
    ONWARD_TERMS,
    HARM_PERMISSION,
    TRAFFIC_CONSENT,
    COPY_IN_TURKIYE,
    SECRET_RELEASE,
    EXPORT_LICENCE,
    CYBER_APPROVAL,
    GEODATA_PERMIT,
    SAMPLE_APPROVAL,
    OFFICIAL_AUTHORITY,
]
