"""The facts that the law on foreign orders, law enforcement, non-personal data, health, finance and two member states asks."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.instruments import EUDPR, GUIDELINES_2_2024, REREAD
from xflow.model.facts import About, Fact, YesNo
from xflow.model.sources import Confidence

# Orders of courts and authorities of third countries.

FOREIGN_ORDER: Final = YesNo(
    "eu.foreign_order",
    "the data are handed over because a court or an authority of a third country orders or asks for it",
    "Are the data handed over because a court or an authority of a third country orders or asks for it?",
    ordinary=False,
)
ORDER_UNDER_AGREEMENT: Final = YesNo(
    "eu.order_under_agreement",
    "the order rests on an international agreement in force with the Union or the member state, such as a treaty on "
    "mutual legal assistance",
    "Does the order rest on an international agreement in force, such as a treaty on mutual legal assistance?",
    ordinary=False,
)
AGREEMENT_SAFEGUARDS: Final = YesNo(
    "eu.agreement_safeguards",
    "that agreement itself gives appropriate safeguards for personal data",
    "Does that agreement itself give appropriate safeguards for personal data, with rights that people can enforce?",
    ordinary=True,
    cite=GUIDELINES_2_2024.cite("section 5", checked_on=REREAD, confidence=Confidence.RELATED),
)
ORDER_CONFLICTS: Final = YesNo(
    "eu.order_conflicts",
    "compliance with the order would risk a conflict with Union law or the law of the member state",
    "Would compliance with the order risk a conflict with Union law or the law of the member state?",
    ordinary=True,
)
ORDER_REASONED: Final = YesNo(
    "eu.order_reasoned",
    "the third country requires such an order to give its reasons, to be proportionate and to be specific",
    "Does the law of the third country require such an order to give reasons, to be proportionate and to be specific?",
    ordinary=False,
)
OBJECTION_REVIEWED: Final = YesNo(
    "eu.objection_reviewed",
    "a court of the third country reviews the reasoned objection of the addressee",
    "Does a court of the third country review a reasoned objection?",
    ordinary=False,
)
INTERESTS_WEIGHED: Final = YesNo(
    "eu.interests_weighed",
    "that court may take account of interests that Union law or the law of the member state protects",
    "May that court take account of interests that Union law or the law of the member state protects?",
    ordinary=False,
)

# Institutions of the Union.

WITHIN_TASKS: Final = YesNo(
    "eu.within_tasks",
    "the data are sent only so that tasks within the competence of the institution can be carried out",
    "Are the data sent only so that the institution can carry out tasks within its competence?",
    ordinary=True,
    cite=EUDPR.article(47, paragraph=1, checked_on=REREAD, confidence=Confidence.RECALLED),
)

# Transfers between law-enforcement authorities.

LED_RECIPIENT_COMPETENT: Final = YesNo(
    "eu.led_recipient_competent",
    "the recipient is an authority that is competent for law enforcement, and the transfer is necessary for it",
    "Is the recipient an authority competent for law enforcement, and is the transfer necessary for that purpose?",
    About.RECIPIENT,
    ordinary=False,
)
LED_FROM_OTHER_STATE: Final = YesNo(
    "eu.led_from_other_state",
    "the data come from another member state",
    "Did the authority receive the data from another member state?",
    ordinary=False,
)
LED_DEROGATION: Final = YesNo(
    "eu.led_derogation",
    "the transfer is necessary in one of the situations that the directive on law enforcement lists as derogations",
    "Is the transfer necessary for vital or legitimate interests of the person, against an immediate and serious "
    "threat, or in an individual case of law enforcement or legal claims in which no rights of the person prevail?",
    ordinary=False,
)
LED_DIRECT: Final = YesNo(
    "eu.led_direct",
    "the authority sends the data in a specific case straight to somebody who is no authority, as strictly necessary",
    "Does national law allow it, and is it strictly necessary, in a specific case, to send the data straight to somebody "
    "who is no authority, because the way through the authority there does not work and no rights of the person prevail?",
    ordinary=False,
)

# Data that are not personal, health and finance.

DATA_PROCESSING_SERVICE: Final = YesNo(
    "eu.data_processing_service",
    "the exporter holds the data as a provider of data processing services, such as a cloud",
    "Does the exporter hold the data as a provider of data processing services, such as a cloud?",
    About.EXPORTER,
    ordinary=False,
)
DGA_HOLDER: Final = YesNo(
    "eu.dga_holder",
    "the exporter holds the data as a public body that opens them, a re-user, a data intermediary or a data altruism "
    "organisation",
    "Does the exporter hold the data under the Data Governance Act: as a public body that opens protected data, their "
    "re-user, a data intermediary or a recognised data altruism organisation?",
    About.EXPORTER,
    ordinary=False,
)
DGA_REUSE: Final = YesNo(
    "eu.dga_reuse",
    "the exporter is a re-user of protected data of a public body",
    "Is the exporter a re-user of data that a public body holds and that are confidential or protected by "
    "intellectual property?",
    About.EXPORTER,
    ordinary=False,
)
EHDS_BODY: Final = YesNo(
    "eu.ehds_body",
    "the exporter is a health data access body, a trusted health data holder or the Union access service, or acts for "
    "one",
    "Is the exporter a health data access body, a trusted health data holder or the Union health data access service, "
    "or does it act for one?",
    About.EXPORTER,
    ordinary=False,
)
EHDS_PERMIT_DATA: Final = YesNo(
    "eu.ehds_permit_data",
    "the data were made available under a permit or request of the European Health Data Space",
    "Were the data made available under a permit or request of the European Health Data Space?",
    ordinary=False,
)
REIDENTIFICATION_RISK: Final = YesNo(
    "eu.reidentification_risk",
    "the transfer brings a risk that people are identified again",
    "Does the transfer bring a risk that people are identified again?",
    ordinary=True,
)
FINANCIAL_ENTITY: Final = YesNo(
    "eu.financial_entity",
    "the exporter is a financial entity and the recipient provides it with ICT services",
    "Is the exporter a bank, insurer or other financial entity, and does the recipient provide it with ICT services?",
    About.EXPORTER,
    ordinary=False,
)

# Germany and France.

DE_CLOUD_CARE: Final = YesNo(
    "de.cloud_care",
    "a provider of care or a health or care insurer, or who processes for it, uses a cloud service for these data",
    "Does a provider of care, a health or care insurer in Germany, or a processor for one, use a cloud service for "
    "these data?",
    ordinary=False,
)
DE_ESTABLISHMENT: Final = YesNo(
    "de.establishment",
    "the body that processes the data in the cloud has an establishment in Germany",
    "Does the body that processes the data in the cloud have an establishment in Germany?",
    About.RECIPIENT,
    ordinary=False,
)
DE_TAX_BOOKS: Final = YesNo(
    "de.tax_books",
    "the data are books or records that German tax law demands, and they will no longer be kept in Germany",
    "Are the data electronic books or records that German tax law demands, and will they no longer be kept in Germany?",
    ordinary=False,
)
FR_HOSTING: Final = YesNo(
    "fr.hosting",
    "the recipient hosts health data that were collected in care, for others",
    "Does the recipient host health data for others that were collected in prevention, diagnosis or care?",
    About.RECIPIENT,
    ordinary=False,
)
FR_HOSTING_V2: Final = YesNo(
    "fr.hosting_v2",
    "the certificate of the host was issued under version 2 of the framework",
    "Was the certificate of the host issued or renewed under version 2 of the framework?",
    About.RECIPIENT,
)
FR_ECONOMIC_DOCUMENTS: Final = YesNo(
    "fr.economic_documents",
    "the order asks for economic, commercial, industrial, financial or technical documents or information",
    "Does the order ask for economic, commercial, industrial, financial or technical documents or information?",
    ordinary=True,
)

SECTOR_FACTS: Final[tuple[Fact, ...]] = (
    FOREIGN_ORDER,
    ORDER_UNDER_AGREEMENT,
    AGREEMENT_SAFEGUARDS,
    ORDER_CONFLICTS,
    ORDER_REASONED,
    OBJECTION_REVIEWED,
    INTERESTS_WEIGHED,
    WITHIN_TASKS,
    LED_RECIPIENT_COMPETENT,
    LED_FROM_OTHER_STATE,
    LED_DEROGATION,
    LED_DIRECT,
    DATA_PROCESSING_SERVICE,
    DGA_HOLDER,
    DGA_REUSE,
    EHDS_BODY,
    EHDS_PERMIT_DATA,
    REIDENTIFICATION_RISK,
    FINANCIAL_ENTITY,
    DE_CLOUD_CARE,
    DE_ESTABLISHMENT,
    DE_TAX_BOOKS,
    FR_HOSTING,
    FR_HOSTING_V2,
    FR_ECONOMIC_DOCUMENTS,
)
