"""The instruments of Australian law on data transfers, and the facts and kinds of data that they ask for."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory, Unit
from xflow.model.facts import About, Fact, YesNo
from xflow.model.sources import Confidence, Instrument
from xflow.model.vocabulary.data import BIOSPECIMEN, PERSONAL

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
EARLIER: Final = "2026-11-25"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED
PRIVACY_ACT: Final = Instrument(
    "au.privacy_act",
    "Privacy Act 1988",
    "https://www.legislation.gov.au/C2004A03712/latest/text",
    number="No. 119 of 1988",
    issuer="Parliament of Australia",
)
GUIDELINES_C: Final = Instrument(
    "au.app_guidelines_c",
    "Australian Privacy Principles Guidelines, Chapter C",
    "https://www.oaic.gov.au/privacy/australian-privacy-principles/australian-privacy-principles-guidelines/"
    "chapter-c-permitted-general-situations",
    issuer="Office of the Australian Information Commissioner",
)
GUIDELINES: Final = Instrument(
    "au.app_guidelines",
    "Australian Privacy Principles Guidelines, Chapter 8",
    "https://www.oaic.gov.au/privacy/australian-privacy-principles/australian-privacy-principles-guidelines/"
    "chapter-8-app-8-cross-border-disclosure-of-personal-information",
    issuer="Office of the Australian Information Commissioner",
)
MHR_ACT: Final = Instrument(
    "au.mhr_act",
    "My Health Records Act 2012",
    "https://www.legislation.gov.au/C2012A00063/latest/text",
    number="No. 63 of 2012",
    issuer="Parliament of Australia",
    adopted="2012-06-26",
)
HRIP_ACT: Final = Instrument(
    "au.nsw.hrip_act",
    "Health Records and Information Privacy Act 2002 (New South Wales)",
    "https://legislation.nsw.gov.au/view/html/inforce/current/act-2002-071",
    number="No. 71 of 2002",
)
PPIP_ACT: Final = Instrument(
    "au.nsw.ppip_act",
    "Privacy and Personal Information Protection Act 1998 (New South Wales)",
    "https://legislation.nsw.gov.au/view/html/inforce/current/act-1998-133",
    number="No. 133 of 1998",
)

CRIMINAL_CODE: Final = Instrument(
    "au.criminal_code",
    "Criminal Code Act 1995",
    "https://www.legislation.gov.au/C2004A04868/latest/text",
    number="No. 12 of 1995",
    issuer="Parliament of Australia",
)
CRIMES_ACT: Final = Instrument(
    "au.crimes_act",
    "Crimes Act 1914",
    "https://www.legislation.gov.au/C1914A00012/latest/text",
    number="No. 12 of 1914",
    issuer="Parliament of Australia",
)
DTC_ACT: Final = Instrument(
    "au.dtc_act",
    "Defence Trade Controls Act 2012",
    "https://www.legislation.gov.au/C2012A00153/latest/text",
    number="No. 153 of 2012",
    issuer="Parliament of Australia",
)
EXPORT_CHANGES: Final = Instrument(
    "au.export_control_changes",
    "Changes to export controls",
    "https://www.defence.gov.au/business-industry/exporting/export-controls-framework/changes-export-controls",
    issuer="Department of Defence",
)
SAFEGUARD_8: Final = Instrument(
    "au.safeguard_8",
    "Privacy Safeguard Guidelines, Chapter 8",
    "https://www.oaic.gov.au/consumer-data-right/consumer-data-right-guidance-for-business/"
    "consumer-data-right-privacy-safeguard-guidelines/"
    "chapter-8-privacy-safeguard-8-overseas-disclosure-of-cdr-data-by-accredited-data-recipients",
    issuer="Office of the Australian Information Commissioner",
)
STATE_RECORDS: Final = Instrument(
    "au.nsw.state_records",
    "Guidance on taking or sending records out of New South Wales (State Records Act 1998)",
    "https://www.nsw.gov.au/nsw-government/recordkeeping/secure-and-store/taking-or-sending-records-out-of-nsw",
    issuer="State Records NSW",
)
PSPF_SHARING: Final = Instrument(
    "au.pspf_sharing",
    "Protective Security Policy Framework, security governance for international sharing",
    "https://www.protectivesecurity.gov.au/publications-library/policy-7-security-governance-international-sharing",
    issuer="Department of Home Affairs",
)
SOCI_ACT: Final = Instrument(
    "au.soci_act",
    "Security of Critical Infrastructure Act 2018",
    "https://www.legislation.gov.au/C2018A00029/latest/text",
    number="No. 29 of 2018",
    issuer="Parliament of Australia",
)
TELECOMMUNICATIONS_ACT: Final = Instrument(
    "au.telecommunications_act",
    "Telecommunications Act 1997",
    "https://www.legislation.gov.au/C2004A05145/latest/text",
    number="No. 47 of 1997",
    issuer="Parliament of Australia",
)
CORPORATIONS_ACT: Final = Instrument(
    "au.corporations_act",
    "Corporations Act 2001",
    "https://www.legislation.gov.au/C2004A00818/latest/text",
    number="No. 50 of 2001",
    issuer="Parliament of Australia",
)
CPS_230: Final = Instrument(
    "au.cps_230",
    "Prudential Standard CPS 230 Operational Risk Management",
    "https://handbook.apra.gov.au/standard/cps-230",
    issuer="Australian Prudential Regulation Authority",
)
CPS_231: Final = Instrument(
    "au.cps_231",
    "Prudential Standard CPS 231 Outsourcing",
    "https://handbook.apra.gov.au/standard/cps-231",
    issuer="Australian Prudential Regulation Authority",
)
PROHIBITED_EXPORTS: Final = Instrument(
    "au.prohibited_exports",
    "Customs (Prohibited Exports) Regulations 1958",
    "https://www.legislation.gov.au/F1996B03403/latest/text",
)
CONTACT_INFORMATION_BILL: Final = Instrument(
    "au.contact_information_act",
    "Privacy Amendment (Public Health Contact Information) Act 2020",
    "https://www.aph.gov.au/Parliamentary_Business/Bills_Legislation/bd/bd1920a/20bd098",
    number="No. 44 of 2020",
    issuer="Parliament of Australia",
)
DATA_CODE_STATEMENT: Final = Instrument(
    "au.data_code_statement",
    "Explanatory Statement to the Data Availability and Transparency (National Security Measures) Code 2022",
    "https://www.legislation.gov.au/F2022L01722/asmade/2022-12-21/es/original/epub/OEBPS/document_1/document_1.html",
    issuer="National Data Commissioner",
)
TAX_AGENTS_STATEMENT: Final = Instrument(
    "au.tax_agents_statement",
    "TPB(I) 21/2014 Confidentiality of client information",
    "https://www.tpb.gov.au/confidentiality-client-information-information-sheet-tpbi-212014",
    issuer="Tax Practitioners Board",
)

SMALL_TURNOVER: Final = YesNo(
    "au.small_turnover",
    "the yearly turnover of the exporter is AUD 3 million or less",
    "Is the yearly turnover of the exporter AUD 3 million or less?",
    About.EXPORTER,
    ordinary=False,
    cite=PRIVACY_ACT.cite("s 6D(1)", checked_on=SHEET, confidence=RELATED),
)
COVERED_ALTHOUGH_SMALL: Final = YesNo(
    "au.covered_although_small",
    "the exporter is bound although it is small: it provides a health service and holds health information, trades in "
    "personal information, works under a Commonwealth contract, is a credit reporting body, must report under the law on "
    "money laundering or keep telecommunications data, is related to a larger business or has opted in",
    "Does the exporter provide a health service, trade in personal information, work under a Commonwealth contract, report "
    "on credit, have duties under the law on money laundering or on keeping telecommunications data, belong to a larger "
    "business, or has it opted in?",
    About.EXPORTER,
    cite=PRIVACY_ACT.cite("ss 6D(4)-(9), 6E, 6EA", checked_on=CHECKED, confidence=RELATED),
)
STATE_BODY: Final = YesNo(
    "au.state_body",
    "the exporter is an authority of a state or territory",
    "Is the exporter an authority of an Australian state or territory?",
    About.EXPORTER,
    ordinary=False,
    cite=PRIVACY_ACT.cite("s 6C(1)", checked_on=SHEET, confidence=RECALLED),
)
EXEMPT_ACT: Final = YesNo(
    "au.exempt_act",
    "the act is exempt: it is private, journalism of a media organisation, or political work, or a private employer's "
    "act that directly relates both to the employment and to an employee record that it holds; applicants are no employees",
    "Is the act purely private, journalism of a media organisation, political work, or a private employer's act that "
    "directly relates both to the employment and to an employee record?",
    ordinary=False,
    cite=PRIVACY_ACT.cite("ss 7B, 7C, 16", checked_on=CHECKED, confidence=RELATED),
)
TO_THE_INDIVIDUAL: Final = YesNo(
    "au.to_the_individual",
    "the recipient is the very person whose data they are",
    "Are the data sent to the very person whose data they are?",
    About.RECIPIENT,
    ordinary=False,
    cite=PRIVACY_ACT.cite("Sch 1, APP 8.1(b)", checked_on=SHEET, confidence=RECALLED),
)
EMBEDDED: Final = YesNo(
    "au.embedded_by_exporter",
    "the exporter lets the recipient collect through its own site or service",
    "Does the exporter let the recipient collect the data through the exporter's own site or service?",
    ordinary=False,
)
HELD_UNDER_CONTROL: Final = YesNo(
    "au.held_under_control",
    "the recipient only stores the data or gives access to them under a binding contract that also binds its "
    "subcontractors, and the exporter keeps effective control",
    "Does the recipient only store the data or give access to them, bound by contract with its subcontractors, while "
    "the exporter keeps effective control?",
    ordinary=False,
    cite=GUIDELINES.cite("paras 8.9-8.14", checked_on=SHEET, confidence=RELATED),
)
REQUIRED_BY_LAW: Final = YesNo(
    "au.required_by_law",
    "the disclosure is required or authorised by or under an Australian law or an order of a court or tribunal",
    "Is the disclosure required or authorised by an Australian law or by a court or tribunal order?",
    ordinary=False,
    cite=PRIVACY_ACT.cite("Sch 1, APP 8.2(c)", checked_on=SHEET, confidence=RECALLED),
)
GENERAL_SITUATION: Final = YesNo(
    "au.general_situation",
    "a permitted general situation exists, other than legal claims and dispute resolution: a serious threat to life, health "
    "or safety, suspected unlawful activity, a missing person, diplomatic work of an agency or work of the Defence Force",
    "Does a permitted general situation exist: a serious threat to life, health or safety, suspected unlawful activity, a "
    "missing person, diplomatic work of an agency or work of the Defence Force (legal claims and dispute resolution do not "
    "count)?",
    ordinary=False,
    cite=GUIDELINES_C.cite("para C.2", checked_on=CHECKED),
)
AGENCY_GROUND: Final = YesNo(
    "au.agency_ground",
    "the exporter is an agency that discloses under an international agreement on sharing information to which "
    "Australia is a party, or to a foreign body with enforcement functions like those of an enforcement body",
    "Is the exporter an agency that discloses under an international agreement on sharing information, or for "
    "enforcement to a foreign body with similar functions?",
    ordinary=False,
    cite=PRIVACY_ACT.cite("Sch 1, APP 8.2(e)-(f)", checked_on=SHEET, confidence=RECALLED),
)
STATE_HEALTH_LAW: Final = YesNo(
    "au.state_health_law",
    "the health privacy law of New South Wales, Victoria or the Australian Capital Territory binds the exporter",
    "Does the health privacy law of New South Wales, Victoria or the Australian Capital Territory bind the exporter?",
    About.EXPORTER,
    cite=HRIP_ACT.cite("s 11", checked_on=SHEET, confidence=RECALLED),
)
SPECIAL_REGIME: Final = YesNo(
    "au.special_regime",
    "the data are credit reporting information or data of the consumer data right",
    "Are the data credit reporting information under Part IIIA, or data of the consumer data right?",
    ordinary=False,
)
MHR_OPERATOR: Final = YesNo(
    "au.mhr_operator",
    "the exporter is the system operator, or a registered repository operator, portal operator or contracted service "
    "provider, that holds records for the My Health Record system or has access to information on them",
    "Is the exporter the operator of the My Health Record system, or a registered repository operator, portal operator "
    "or contracted service provider of it?",
    About.EXPORTER,
    cite=MHR_ACT.cite("s 77(1)", checked_on=SHEET, confidence=RELATED),
)
MHR_SYSTEM_OPERATOR_WITHOUT_IDENTITY: Final = YesNo(
    "au.mhr_without_identity",
    "the exporter is the system operator, and the records hold nothing that is personal to, or identifies, a recipient "
    "of care or a participant",
    "Is the exporter the system operator itself, and do the records hold nothing that identifies anybody?",
    ordinary=False,
    cite=MHR_ACT.cite("s 77(2)", checked_on=CHECKED, confidence=RELATED),
)
AUSTRALIAN_LINK: Final = YesNo(
    "au.australian_link",
    "the exporter acts abroad but has an Australian link: it is an Australian agency or body, or carries on business in "
    "Australia",
    "Is the exporter, though it acts abroad, an Australian agency or body, or does it carry on business in Australia?",
    About.EXPORTER,
    ordinary=True,
    cite=PRIVACY_ACT.cite("s 5B", checked_on=CHECKED, confidence=RELATED),
)
FOREIGN_LAW: Final = YesNo(
    "au.foreign_law",
    "the act is done outside Australia and an applicable foreign law requires it",
    "Is the act done outside Australia, and does an applicable foreign law require it?",
    ordinary=False,
    cite=PRIVACY_ACT.cite("ss 6A(4), 13D", checked_on=CHECKED, confidence=RELATED),
)
NOT_CREDIT_REPORTING: Final = YesNo(
    "au.not_credit_reporting",
    "the data on credit come neither from a credit reporting body nor go to one, and are not derived from its reports",
    "Are the data on credit free of credit reporting information, and of what is derived from it, under Part IIIA?",
    ordinary=False,
    cite=PRIVACY_ACT.cite("ss 6 and 6N", checked_on=CHECKED, confidence=RECALLED),
)
RELEASED: Final = YesNo(
    "au.released",
    "the government has made the information public",
    "Has the government made the information public?",
    ordinary=False,
    cite=CRIMINAL_CODE.cite("s 122.5(2)", checked_on=CHECKED),
)
SOCI_PROTECTED: Final = YesNo(
    "au.soci_protected",
    "the data are protected information on critical infrastructure: got, made or adopted under the Act, or the fact that an "
    "asset is declared",
    "Are the data protected information, got, made or adopted under the Security of Critical Infrastructure Act, such as a "
    "risk programme, a report or the fact that an asset is declared?",
    cite=SOCI_ACT.cite("s 5A", checked_on=CHECKED, confidence=RELATED),
)
CARRIER: Final = YesNo(
    "au.carrier",
    "the exporter is a carrier or carriage service provider or works for one, and the data came to it in that business",
    "Is the exporter a telecommunications carrier or carriage service provider, or a contractor of one, that has the data "
    "from that business?",
    About.EXPORTER,
    ordinary=False,
    cite=TELECOMMUNICATIONS_ACT.cite("ss 271-276", checked_on=CHECKED, confidence=RELATED),
)
MATERIAL_OFFSHORING: Final = YesNo(
    "au.material_offshoring",
    "the exporter is a bank, insurer or pension fund under prudential supervision, and the transfer is part of a material "
    "offshoring arrangement",
    "Is the exporter a bank, insurer or pension fund under prudential supervision, and is the transfer part of a material "
    "arrangement with a provider abroad?",
    About.EXPORTER,
    ordinary=False,
    cite=CPS_230.cite("material arrangements", checked_on=CHECKED, confidence=RELATED),
)
SCHEME_DATA: Final = YesNo(
    "au.scheme_data",
    "the data were shared under the Data Availability and Transparency Act 2022",
    "Were the data shared under the public data scheme of the Data Availability and Transparency Act 2022?",
    ordinary=False,
    cite=DATA_CODE_STATEMENT.cite("purpose and operation", checked_on=CHECKED),
)
TAX_AGENT: Final = YesNo(
    "au.tax_agent",
    "the exporter is a registered tax or activity-statement agent and the data concern the affairs of a client",
    "Is the exporter a registered tax or activity-statement agent, and do the data concern the affairs of a client?",
    About.EXPORTER,
    ordinary=False,
    cite=TAX_AGENTS_STATEMENT.cite("introduction", checked_on=CHECKED),
)

MY_HEALTH_RECORD: Final = DataCategory(
    "au.my_health_record",
    "My Health Record data (Australia)",
    "Records held for the national My Health Record system, and information that relates to them.",
    broader=[PERSONAL],
    status=True,
    presumed_absent=True,
    cite=MHR_ACT.cite("s 77(1)", checked_on=SHEET, confidence=RELATED),
)
COVID_APP_DATA: Final = DataCategory(
    "au.covid_app_data",
    "COVIDSafe app data (Australia)",
    "Data on people that were collected or made by the COVIDSafe app and passed through its data store.",
    broader=[PERSONAL],
    status=True,
    presumed_absent=True,
    cite=CONTACT_INFORMATION_BILL.cite("Privacy Act, s 94D(5)", checked_on=CHECKED, confidence=RELATED),
)
HUMAN_SUBSTANCE: Final = DataCategory(
    "au.human_substance",
    "Listed human substances (Australia)",
    "Human blood, fluids, tissue and products of them in the amounts that Schedule 6 of the export regulations lists.",
    broader=[BIOSPECIMEN],
    status=True,
    presumed_absent=True,
    unit=Unit.NONE,
    cite=PROHIBITED_EXPORTS.cite("reg 8, Sch 6", checked_on=CHECKED, confidence=RELATED),
)

FACTS: Final[tuple[Fact, ...]] = (
    SMALL_TURNOVER,
    COVERED_ALTHOUGH_SMALL,
    STATE_BODY,
    EXEMPT_ACT,
    TO_THE_INDIVIDUAL,
    EMBEDDED,
    HELD_UNDER_CONTROL,
    REQUIRED_BY_LAW,
    GENERAL_SITUATION,
    AGENCY_GROUND,
    STATE_HEALTH_LAW,
    SPECIAL_REGIME,
    MHR_OPERATOR,
    MHR_SYSTEM_OPERATOR_WITHOUT_IDENTITY,
    AUSTRALIAN_LINK,
    FOREIGN_LAW,
    NOT_CREDIT_REPORTING,
    RELEASED,
    SOCI_PROTECTED,
    CARRIER,
    MATERIAL_OFFSHORING,
    SCHEME_DATA,
    TAX_AGENT,
)
