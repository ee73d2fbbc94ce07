"""What makes a transfer out of Vietnam lawful, once somebody puts it in place."""

from __future__ import annotations

from typing import Final

from xflow.law.vietnam.instruments import (
    ARCHIVES_2024,
    CHECKED,
    CIRCULAR_43,
    DATA_LAW,
    DECREE_13,
    DECREE_53,
    DECREE_117,
    DECREE_165,
    DECREE_259,
    DECREE_356,
    SECRETS_2025,
    SHEET,
    TECHNOLOGY_LAW,
    TELECOM_2023,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Confidence, Note

_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED

DOSSIER: Final = Mechanism(
    "vn.dossier",
    "transfer impact assessment dossier",
    "draw up the transfer impact assessment dossier with the contract that binds the recipient, and file one original "
    "with the Ministry of Public Security within 60 days",
    burden=Burden.FILING,
    takes="15 days for the result, 30 days to complete the dossier if asked",
    native="Hồ sơ đánh giá tác động chuyển dữ liệu cá nhân xuyên biên giới",
    cite=DECREE_356.article(
        18,
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "A dossier filed under Decree 13/2023 before 2026 goes on to count; its updates follow the new law.",
                "recalled",
            ),
            Note("Under Decree 13/2023 the dossier had to be there from the start of the processing.", "Art. 25(3)"),
        ],
    ),
)
CONSENT: Final = Mechanism(
    "vn.consent",
    "consent to the transfer",
    "obtain the data subject's consent, after notice of how to complain and ask",
    MechanismKind.DEROGATION,
    cite=DECREE_13.article(25, paragraph=2, item="g", checked_on=CHECKED),
)
CORE_ASSESSMENT: Final = Mechanism(
    "vn.core_assessment",
    "assessment of the transfer of core data, passed",
    "file the transfer impact assessment of the core data and wait for a positive result",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Ministry of Public Security, or of National Defence for defence data",
    cite=DECREE_165.article(12, checked_on=SHEET, confidence=_RELATED),
)
IMPORTANT_ASSESSMENT: Final = Mechanism(
    "vn.important_assessment",
    "assessment of the transfer of important data, filed",
    "assess the impact of the transfer of important data and file the assessment before the transfer",
    burden=Burden.FILING,
    cite=DECREE_165.article(
        12,
        checked_on=SHEET,
        confidence=_RELATED,
        notes=[Note("That the result need not be awaited for data that are important but not core is recalled.")],
    ),
)
CORE_COPY: Final = Mechanism(
    "vn.core_copy",
    "core data stored in Vietnam",
    "keep the core data stored in Vietnam",
    MechanismKind.MEASURE,
    cite=DATA_LAW.cite("storage of core data", checked_on=SHEET, confidence=_RELATED),
)
COPY_IN_VIETNAM: Final = Mechanism(
    "vn.copy",
    "user data stored in Vietnam",
    "store the data of users in Vietnam, in a form of your choice, for at least 24 months",
    MechanismKind.MEASURE,
    cite=DECREE_53.cite(
        "Arts. 26(5), 27",
        checked_on=SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "The enterprise chooses the form; a full copy that can be retrieved in Vietnam is taken to suffice. No "
                "official guidance says so.",
                "published commentaries",
            )
        ],
    ),
)
SECRETS_PERMISSION: Final = Mechanism(
    "vn.secrets_permission",
    "permission to provide state secrets to foreign bodies",
    "obtain the decision of the competent head that the state secret may be provided to the foreign body",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the competent head: for top secrets the highest leaders of the state, below that ministers and other named heads",
    cite=SECRETS_2025.article(
        16,
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Only to those who take part in a programme of international cooperation or carry out public duties that "
                "concern the secret, on a written request and an undertaking to protect it and not to pass it on."
            )
        ],
    ),
)
STRATEGIC_LICENCE: Final = Mechanism(
    "vn.strategic_licence",
    "licence for strategic trade",
    "obtain a licence to export the dual-use goods or technology",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Ministry of Industry and Trade, or the ministry in charge of the goods",
    cite=DECREE_259.cite(
        "licences for dual-use goods",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "For one shipment and three months, or for twelve months if the internal compliance programme is certified.",
                "published account",
            )
        ],
    ),
)
TECHNOLOGY_LICENCE: Final = Mechanism(
    "vn.technology_licence",
    "technology transfer licence",
    "obtain approval and then a licence to transfer the restricted technology abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Ministry of Science and Technology",
    cite=TECHNOLOGY_LAW.cite("Arts. 28-30", checked_on=CHECKED, confidence=_RECALLED),
)
CLIENT_CONSENT: Final = Mechanism(
    "vn.client_consent",
    "consent of the bank's client",
    "obtain the client's consent, in writing or in another agreed form, to provide the information",
    MechanismKind.DEROGATION,
    cite=DECREE_117.cite("Art. 4 and provision with consent", checked_on=CHECKED, confidence=_RELATED),
)
SUBSCRIBER_CONSENT: Final = Mechanism(
    "vn.subscriber_consent",
    "consent of the user of telecommunications",
    "obtain the user's agreement to give the information, as the law on personal data has it",
    MechanismKind.DEROGATION,
    cite=TELECOM_2023.article(6, paragraph=4, item="a", checked_on=CHECKED, confidence=_RELATED),
)
ARCHIVE_DECISION: Final = Mechanism(
    "vn.archive_decision",
    "decision to take archived records abroad",
    "obtain the decision that the archived records may be taken abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Minister of Home Affairs, the chairman of the province, or the competent body of the Party",
    cite=ARCHIVES_2024.article(24, checked_on=CHECKED, confidence=_RELATED),
)
SPECIMEN_PERMIT: Final = Mechanism(
    "vn.specimen_permit",
    "permit to export specimens",
    "obtain the permit to export the specimens",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Ministry of Health",
    "10 working days",
    cite=CIRCULAR_43.cite("export of specimens", checked_on=CHECKED, confidence=_RELATED),
)

MECHANISMS: Final[tuple[Mechanism, ...]] = (
    DOSSIER,
    CONSENT,
    CORE_ASSESSMENT,
    IMPORTANT_ASSESSMENT,
    CORE_COPY,
    COPY_IN_VIETNAM,
    SECRETS_PERMISSION,
    STRATEGIC_LICENCE,
    TECHNOLOGY_LICENCE,
    CLIENT_CONSENT,
    SUBSCRIBER_CONSENT,
    ARCHIVE_DECISION,
    SPECIMEN_PERMIT,
)
