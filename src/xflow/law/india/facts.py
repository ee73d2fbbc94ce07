"""The instruments of Indian law on data transfers, and the facts and kinds of data that they ask for."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory, Unit
from xflow.model.facts import About, Fact, YesNo
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import (
    BIOMETRIC,
    BIOSPECIMEN,
    CALL_DETAIL,
    CRITICAL_INFRASTRUCTURE,
    DATA,
    DEFENCE,
    FINANCIAL,
    GENETIC,
    GEOSPATIAL,
    HEALTH,
    INSURANCE,
    NON_PERSONAL,
    PASSWORD,
    PAYMENT,
    PAYMENT_CARD,
    PERSONAL,
    SEXUAL_ORIENTATION,
    SUBSCRIBER,
)

SHEET: Final = "2026-11-23"
CHECKED: Final = "2026-11-25"
AUDITED: Final = "2026-11-26"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED

DPDP_ACT: Final = Instrument(
    "in.dpdp_act",
    "Digital Personal Data Protection Act, 2023",
    "https://www.meity.gov.in/static/uploads/2024/06/2bf1f0e9f04e6fb4f8fef35e82c42aa5.pdf",
    number="No. 22 of 2023",
    issuer="Parliament of India",
    adopted="2023-08-11",
)
DPDP_RULES: Final = Instrument(
    "in.dpdp_rules",
    "Digital Personal Data Protection Rules, 2025",
    "https://www.meity.gov.in/static/uploads/2025/11/53450e6e5dc0bfa85ebd78686cadad39.pdf",
    number="G.S.R. 846(E)",
    issuer="Ministry of Electronics and Information Technology",
    adopted="2025-11-13",
)
SPDI: Final = Instrument(
    "in.spdi",
    "Information Technology (Reasonable Security Practices and Procedures and Sensitive Personal Data or Information) "
    "Rules, 2011",
    "https://www.meity.gov.in",
    number="G.S.R. 313(E)",
    issuer="Ministry of Communications and Information Technology",
    adopted="2011-04-11",
)
RBI_2018: Final = Instrument(
    "in.rbi_2018",
    "Storage of Payment System Data",
    "https://www.rbi.org.in/Scripts/NotificationUser.aspx?Id=11244",
    number="RBI/2017-18/153",
    issuer="Reserve Bank of India",
    adopted="2018-04-06",
)
RBI_FAQ: Final = Instrument(
    "in.rbi_faq",
    "Frequently Asked Questions on Storage of Payment System Data",
    "https://www.rbi.org.in/Scripts/FAQView.aspx?Id=130",
    issuer="Reserve Bank of India",
    adopted="2019-06-26",
)
RBI_LENDING: Final = Instrument(
    "in.rbi_lending",
    "Digital lending guidelines and directions",
    "https://www.rbi.org.in",
    issuer="Reserve Bank of India",
    adopted="2022-09-02",
)
ACCOUNTS_RULES: Final = Instrument(
    "in.accounts_rules",
    "Companies (Accounts) Rules, 2014",
    "https://www.mca.gov.in",
    issuer="Ministry of Corporate Affairs",
)
CERT_IN: Final = Instrument(
    "in.cert_in",
    "Directions under section 70B(6) of the Information Technology Act, 2000",
    "https://www.cert-in.org.in",
    number="No. 20(3)/2022-CERT-In",
    issuer="CERT-In",
    adopted="2022-04-28",
)
IRDAI: Final = Instrument(
    "in.irdai",
    "Insurance Regulatory and Development Authority of India (Maintenance of Insurance Records) Regulations, 2015",
    "https://irdai.gov.in",
    issuer="Insurance Regulatory and Development Authority of India",
)
SEBI: Final = Instrument(
    "in.sebi",
    "Framework for Adoption of Cloud Services by SEBI Regulated Entities",
    "https://www.sebi.gov.in",
    issuer="Securities and Exchange Board of India",
    adopted="2023-03-06",
)
LICENCE: Final = Instrument(
    "in.unified_licence", "Unified Licence", "https://dot.gov.in", issuer="Department of Telecommunications"
)
GEOSPATIAL_GUIDELINES: Final = Instrument(
    "in.geospatial",
    "Guidelines for acquiring and producing geospatial data and services including maps",
    "https://dst.gov.in",
    issuer="Department of Science and Technology",
    adopted="2021-02-15",
)
MAP_POLICY: Final = Instrument(
    "in.map_policy",
    "National Map Policy, 2005",
    "https://www.surveyofindia.gov.in",
    issuer="Survey of India",
    adopted="2005-05-19",
)
PUBLIC_RECORDS: Final = Instrument(
    "in.public_records", "Public Records Act, 1993", "https://www.indiacode.nic.in", number="No. 69 of 1993"
)
AADHAAR_ACT: Final = Instrument(
    "in.aadhaar_act",
    "Aadhaar (Targeted Delivery of Financial and Other Subsidies, Benefits and Services) Act, 2016",
    "https://www.indiacode.nic.in",
    number="No. 18 of 2016",
    issuer="Parliament of India",
)
AADHAAR_REGULATIONS: Final = Instrument(
    "in.aadhaar_regulations",
    "Aadhaar (Authentication and Offline Verification) Regulations, 2021",
    "https://uidai.gov.in",
    issuer="Unique Identification Authority of India",
)
SECRETS_ACT: Final = Instrument(
    "in.secrets_act",
    "Official Secrets Act, 1923",
    "https://www.indiacode.nic.in",
    number="No. 19 of 1923",
    adopted="1923-04-02",
)
FOREIGN_TRADE_ACT: Final = Instrument(
    "in.foreign_trade_act",
    "Foreign Trade (Development and Regulation) Act, 1992",
    "https://www.indiacode.nic.in",
    number="No. 22 of 1992, as amended in 2010",
    issuer="Parliament of India",
)
CLOUD_GUIDELINES: Final = Instrument(
    "in.cloud_guidelines",
    "Guidelines for government departments on contractual terms related to cloud services",
    "https://www.meity.gov.in",
    issuer="Ministry of Electronics and Information Technology",
)
BIOLOGICAL_MATERIAL: Final = Instrument(
    "in.biological_material",
    "Guidelines for Exchange of Human Biological Material for Biomedical Research Purposes",
    "https://icmr.gov.in/download-guidelines-of-transfer-of-biological-material",
    number="L.19015/53/97-IH(Pt.)",
    issuer="Ministry of Health and Family Welfare",
    adopted="1997-11-19",
)

FOREIGN_CLIENT: Final = YesNo(
    "in.foreign_client",
    "the exporter handles the data of people outside India under a contract with somebody outside India",
    "Does the exporter handle the data of people outside India under a contract with somebody outside India?",
    About.EXPORTER,
    ordinary=False,
    cite=DPDP_ACT.cite("s 17(1)(d)", checked_on=AUDITED, confidence=_RELATED),
)
CONTRACT_NECESSARY: Final = YesNo(
    "in.contract_necessary",
    "the transfer is necessary for a lawful contract with the person who provided the information",
    "Is the transfer necessary for a lawful contract with the person who provided the information?",
    ordinary=False,
    cite=SPDI.cite("r 7", checked_on=AUDITED),
)
PUBLICLY_AVAILABLE: Final = YesNo(
    "in.publicly_available",
    "the sensitive information is freely available in the public domain or under the law on the right to information",
    "Is all of the sensitive information freely available in the public domain?",
    ordinary=False,
    cite=SPDI.cite("r 3, proviso", checked_on=SHEET, confidence=_RECALLED),
)
COUNTRY_RESTRICTED: Final = YesNo(
    "in.country_restricted",
    "the Central Government has restricted transfers to the destination by notification",
    "Has the Central Government restricted transfers to the destination by a notification under section 16?",
    ordinary=False,
    cite=DPDP_ACT.cite("s 16(1)", checked_on=AUDITED),
)
NOTIFICATION_ALLOWS: Final = YesNo(
    "in.notification_allows",
    "the notification allows this transfer on terms, and they are met",
    "Does the notification allow this transfer on terms, and are they met?",
    ordinary=False,
)
SECTION_17: Final = YesNo(
    "in.section_17",
    "the processing is exempt: to enforce a legal right, by a court, against offences, for a merger that is approved, "
    "or on a defaulter",
    "Is the processing needed to enforce a legal right or claim, by a court, against offences, for an approved merger, "
    "or to find out about a loan defaulter?",
    ordinary=False,
    cite=DPDP_ACT.cite("s 17(1)(a)-(c), (e)-(f)", checked_on=AUDITED, confidence=_RELATED),
)
SECTION_17_2: Final = YesNo(
    "in.section_17_2",
    "the processing serves research, archiving or statistics by the standards of the Second Schedule and takes no decision "
    "on a person, or is that of an instrumentality of the State that the Government has notified",
    "Does the processing serve research, archiving or statistics by the standards of the Second Schedule, without any "
    "decision on a person, or is it that of a notified instrumentality of the State?",
    ordinary=False,
    cite=DPDP_RULES.cite("r 16; Act, s 17(2)", checked_on=AUDITED),
)
OUTSIDE_DPDP: Final = YesNo(
    "in.outside_dpdp",
    "the data are not digital, serve a purely personal or domestic purpose, or were made public by the person or by law",
    "Are the data not digital, purely personal or domestic, or made public by the person concerned or under a duty?",
    ordinary=False,
    cite=DPDP_ACT.cite("s 3", checked_on=SHEET, confidence=_RECALLED),
)
STATE_CONTROLLED: Final = YesNo(
    "in.state_controlled",
    "the recipient is an agency of a foreign State or under its control",
    "Is the recipient an agency of a foreign State, or a person or entity under its control?",
    About.RECIPIENT,
    ordinary=False,
    cite=DPDP_RULES.cite("r 15", checked_on=AUDITED),
)
ORDER_ON_STATES: Final = YesNo(
    "in.order_on_states",
    "the Central Government has set requirements by order on making the data available to that foreign State",
    "Has the Central Government set requirements by order on making such data available to that foreign State?",
    ordinary=False,
    cite=DPDP_RULES.cite("r 15", checked_on=AUDITED),
)
SIGNIFICANT: Final = YesNo(
    "in.significant",
    "the exporter is notified as a significant data fiduciary",
    "Is the exporter notified as a significant data fiduciary?",
    About.EXPORTER,
    ordinary=False,
    cite=DPDP_ACT.cite("s 10", checked_on=SHEET, confidence=_RECALLED),
)
PAYMENT_OPERATOR: Final = YesNo(
    "in.payment_operator",
    "the exporter is an authorised payment system operator, a bank that takes part, or a provider in their payment chain",
    "Is the exporter an authorised payment system operator, a bank that takes part in the system, or a provider, gateway "
    "or vendor in their payment chain?",
    About.EXPORTER,
    cite=RBI_2018.cite("para 2", checked_on=AUDITED, confidence=_RELATED),
)
STORED_ABROAD: Final = YesNo(
    "in.stored_abroad",
    "the payment data are stored abroad, and not only processed there",
    "Do the payment data stay stored abroad, rather than being only processed there?",
    ordinary=True,
    cite=RBI_FAQ.cite("processing abroad", checked_on=AUDITED, confidence=_RELATED),
)
FOREIGN_LEG: Final = YesNo(
    "in.foreign_leg",
    "the data are of cross-border payment transactions only, with a foreign and a domestic part",
    "Are the data of cross-border payment transactions only?",
    ordinary=False,
    cite=RBI_FAQ.cite("cross-border transactions", checked_on=AUDITED, confidence=_RELATED),
)
DIGITAL_LENDING: Final = YesNo(
    "in.digital_lending",
    "the data are of borrowers in digital lending by an entity that the Reserve Bank regulates",
    "Are the data of borrowers in digital lending by an entity that the Reserve Bank regulates?",
    ordinary=False,
)
INSURER: Final = YesNo(
    "in.insurer",
    "the exporter is an insurer or intermediary that the insurance authority of India regulates, or acts for one",
    "Is the exporter an insurer or intermediary regulated in India, or does it act for one?",
    About.EXPORTER,
)
SEBI_CLOUD: Final = YesNo(
    "in.sebi_cloud",
    "the exporter is an entity that the securities board regulates, and puts its data into a cloud abroad",
    "Is the exporter regulated by the securities board of India, and does it put its data into a cloud abroad?",
    About.EXPORTER,
    ordinary=False,
)
TELECOM_LICENSEE: Final = YesNo(
    "in.telecom_licensee",
    "the exporter holds an Indian telecommunications licence or authorisation, or the data for somebody who does",
    "Does the exporter hold an Indian telecommunications licence or authorisation, or the data for somebody who does?",
    About.EXPORTER,
)
ROAMING: Final = YesNo(
    "in.roaming",
    "the information is sent only for international roaming or its billing, or concerns foreign subscribers who roam in "
    "India or subscribers of international private leased circuits",
    "Is the information sent only for international roaming or its billing, or does it concern only foreign subscribers "
    "who roam in India or users of international private leased circuits?",
    ordinary=False,
)
FINE_MAP: Final = YesNo(
    "in.fine_map",
    "the spatial accuracy is finer than 1 metre horizontally or 3 metres vertically",
    "Is the map or spatial data finer than 1 metre horizontally or 3 metres vertically?",
    cite=GEOSPATIAL_GUIDELINES.cite("threshold values", checked_on=SHEET, confidence=_RECALLED),
)

AADHAAR_BIOMETRICS: Final = YesNo(
    "in.aadhaar_biometrics",
    "the biometrics were collected or created under the Aadhaar Act",
    "Were the biometrics collected or created under the Aadhaar Act?",
    ordinary=False,
    cite=AADHAAR_ACT.cite("s 29(1)", checked_on=AUDITED, confidence=_RELATED),
)
AADHAAR_ENTITY: Final = YesNo(
    "in.aadhaar_entity",
    "the exporter holds the identity information because it had people authenticated by their Aadhaar numbers",
    "Does the exporter hold the identity information because it had people authenticated by their Aadhaar numbers?",
    About.EXPORTER,
    ordinary=False,
    cite=AADHAAR_ACT.cite("s 29(3)", checked_on=AUDITED, confidence=_RELATED),
)
AADHAAR_REQUESTS: Final = YesNo(
    "in.aadhaar_requests",
    "the data go to servers that form or route requests for authentication by Aadhaar",
    "Do the data go to servers that form or route requests for authentication by Aadhaar?",
    ordinary=False,
    cite=AADHAAR_REGULATIONS.cite("reg 22(1)", checked_on=AUDITED, confidence=_RELATED),
)
OFFERS_IN_INDIA: Final = YesNo(
    "in.offers_in_india",
    "the exporter is outside India and handles the data to offer goods or services to people in India, so that the Act "
    "of 2023 binds it",
    "Is the exporter outside India, and does it handle the data to offer goods or services to people in India?",
    About.EXPORTER,
    cite=DPDP_ACT.cite("s 3(b)", checked_on=AUDITED, confidence=_RELATED),
)
OFFICIAL_SECRET: Final = YesNo(
    "in.official_secret",
    "the information relates to a prohibited place such as a work of defence, may help an enemy, touches the sovereignty, "
    "the security or the foreign relations of India, or was entrusted in confidence by an office under the Government",
    "Does the information relate to a prohibited place, may it help an enemy or affect the security or foreign relations "
    "of India, or was it obtained in confidence from, or in work for, the Government?",
    cite=SECRETS_ACT.cite("s 5(1)", checked_on=AUDITED, confidence=_RELATED),
)
GOVERNMENT_CLOUD: Final = YesNo(
    "in.government_cloud",
    "the data of a government body would be kept in a cloud or hosting service",
    "Would the data of the government body be kept in a cloud or hosting service?",
    cite=CLOUD_GUIDELINES.cite("location of data", checked_on=AUDITED, confidence=_RELATED),
)
OFFICIAL_PURPOSE: Final = YesNo(
    "in.official_purpose",
    "the records leave India for an official purpose",
    "Do the records leave India for an official purpose?",
    ordinary=False,
    cite=PUBLIC_RECORDS.cite("s 4, proviso", checked_on=SHEET, confidence=_RECALLED),
)
IN_BUSINESS: Final = YesNo(
    "in.in_business",
    "the individual acts as a sole trader or in a profession",
    "Does the individual act as a sole trader or in a profession, such as a doctor with a practice?",
    About.EXPORTER,
    cite=SPDI.cite("r 7; Information Technology Act, s 43A, explanation", checked_on=AUDITED, confidence=_RELATED),
)
COMMERCIAL_SAMPLES: Final = YesNo(
    "in.commercial_samples",
    "a laboratory or clinical research centre sends the samples for analysis or testing on a commercial basis, and has "
    "given customs its undertaking to follow the rules",
    "Does a laboratory or clinical research centre send the samples for commercial analysis or testing, and has it given "
    "customs the undertaking of the notice of 2016?",
    ordinary=False,
    cite=BIOLOGICAL_MATERIAL.cite(
        "Directorate General of Foreign Trade, Notification 19/2015-20 of 4 August 2016",
        checked_on=AUDITED,
        confidence=_RELATED,
    ),
)
FOR_THE_PATIENT: Final = YesNo(
    "in.for_the_patient",
    "the material goes abroad to diagnose or treat the individual case",
    "Does the material go abroad to diagnose or treat the individual from whom it comes?",
    ordinary=False,
    cite=BIOLOGICAL_MATERIAL.cite("para (i)", checked_on=AUDITED, confidence=_RELATED),
)

SENSITIVE: Final = DataCategory(
    "in.sensitive",
    "Sensitive personal data or information (India)",
    "Passwords, financial information, health, sexual orientation, medical records, biometrics and what genes tell.",
    broader=[PERSONAL],
    narrower=[PASSWORD, FINANCIAL, HEALTH, SEXUAL_ORIENTATION, BIOMETRIC, GENETIC],
    cite=SPDI.cite(
        "r 3",
        checked_on=SHEET,
        confidence=_RECALLED,
        notes=[
            Note(
                "The Rules do not name genetic data. They are taken to tell of the physiological condition, and DNA stands "
                "among the biometrics where it is used to tell people apart.",
                "r 2(1)(b) and r 3, recalled",
            )
        ],
    ),
)
PAYMENT_SYSTEM_DATA: Final = DataCategory(
    "in.payment_system_data",
    "Payment system data (India)",
    "The full details of payment transactions from end to end, with customer data and credentials.",
    broader=[FINANCIAL],
    narrower=[PAYMENT, PAYMENT_CARD],
    cite=RBI_2018.cite("para 2", checked_on=AUDITED, confidence=_RELATED),
)
USER_INFORMATION: Final = DataCategory(
    "in.user_information",
    "Telecommunications user information (India)",
    "What carriers know of their subscribers, and the accounts of their calls.",
    broader=[PERSONAL],
    narrower=[SUBSCRIBER, CALL_DETAIL],
    presumed_absent=True,
    cite=LICENCE.cite("cl 39.23(viii)", checked_on=AUDITED, confidence=_RELATED),
)
INSURANCE_DATA: Final = DataCategory(
    "in.insurance_records",
    "Records of policies and claims (India)",
    "Records of policies issued and claims made in India.",
    broader=[PERSONAL],
    narrower=[INSURANCE],
    presumed_absent=True,
    cite=IRDAI.cite("reg 3", checked_on=AUDITED, confidence=_RELATED),
)
SPATIAL: Final = DataCategory(
    "in.spatial_data",
    "Spatial data (India)",
    "Maps, surveys and positions of what is in India, with or without attributes.",
    broader=[NON_PERSONAL],
    narrower=[GEOSPATIAL],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=GEOSPATIAL_GUIDELINES.cite("definitions", checked_on=AUDITED, confidence=_RELATED),
)
SAMPLES: Final = DataCategory(
    "in.samples",
    "Human biological material (India)",
    "Organs, tissue, cells, blood, gametes and what else comes from human bodies.",
    broader=[DATA],
    narrower=[BIOSPECIMEN],
    presumed_absent=True,
    cite=BIOLOGICAL_MATERIAL.cite("para 3", checked_on=AUDITED, confidence=_RELATED),
)
SECURITY_INFORMATION: Final = DataCategory(
    "in.security_information",
    "Information on defence and vital works (India)",
    "Information on forces, works of defence, and the layout and weak points of vital works.",
    broader=[NON_PERSONAL],
    narrower=[DEFENCE, CRITICAL_INFRASTRUCTURE],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=SECRETS_ACT.cite("ss 2(8), 5(1)", checked_on=AUDITED, confidence=_RELATED),
)
SPECIFIED: Final = DataCategory(
    "in.specified",
    "Personal data that significant data fiduciaries must keep in India",
    "Personal data that the Central Government specifies, and traffic data on their flow.",
    broader=[PERSONAL],
    status=True,
    presumed_absent=True,
    cite=DPDP_RULES.cite("r 13(4)", checked_on=AUDITED),
)

FACTS: Final[tuple[Fact, ...]] = (
    FOREIGN_CLIENT,
    CONTRACT_NECESSARY,
    PUBLICLY_AVAILABLE,
    COUNTRY_RESTRICTED,
    NOTIFICATION_ALLOWS,
    SECTION_17,
    SECTION_17_2,
    OUTSIDE_DPDP,
    STATE_CONTROLLED,
    ORDER_ON_STATES,
    SIGNIFICANT,
    PAYMENT_OPERATOR,
    STORED_ABROAD,
    FOREIGN_LEG,
    DIGITAL_LENDING,
    INSURER,
    SEBI_CLOUD,
    TELECOM_LICENSEE,
    ROAMING,
    FINE_MAP,
    OFFERS_IN_INDIA,
    OFFICIAL_SECRET,
    GOVERNMENT_CLOUD,
    OFFICIAL_PURPOSE,
    IN_BUSINESS,
    COMMERCIAL_SAMPLES,
    FOR_THE_PATIENT,
    AADHAAR_BIOMETRICS,
    AADHAAR_ENTITY,
    AADHAAR_REQUESTS,
)
