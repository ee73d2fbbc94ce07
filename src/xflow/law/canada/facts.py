"""What the law of Canada and of its provinces asks of a transfer."""

from __future__ import annotations

from typing import Final

from xflow.law.canada.instruments import (
    A_2_1,
    BANK_ACT,
    BOOKS_REGULATION,
    BUSINESS_RECORDS_ACT,
    CHECKED,
    DIRECTIVE,
    EXPORT_GUIDE,
    FINDINGS_2019,
    FOIPOP_2025,
    FOIPPA,
    FOREIGN_MEASURES_ACT,
    GUIDELINES,
    HOME_DEPOT,
    INCOME_TAX_ACT,
    P_39_1,
    PHIPA,
    PIIDPA,
    PIPA_ALBERTA,
    PIPEDA,
    PRIVACY_ACT,
    R_22_1,
    RECALLED,
    RELATED,
    SHEET,
    STORAGE_REGULATION,
)
from xflow.model.facts import About, YesNo

COMMERCIAL: Final = YesNo(
    "ca.commercial",
    "the data are handled in the course of commercial activities, or are on staff of a federal work or undertaking",
    "Are the data handled in the course of commercial activities, or are they on staff of a federal work, undertaking or "
    "business such as a bank, airline or carrier?",
    ordinary=True,
    cite=PIPEDA.cite("s 4(1)", checked_on=SHEET, confidence=RECALLED),
)
OUTSIDE_PIPEDA: Final = YesNo(
    "ca.outside_pipeda",
    "the Act does not apply: the data serve only personal or domestic, journalistic, artistic or literary ends, or are business "
    "contact information used only to reach people about their work",
    "Do the data serve only personal or domestic, journalistic, artistic or literary ends, or are they business contact details "
    "used only to reach people about their work?",
    ordinary=False,
    cite=PIPEDA.cite("ss 4(2), 4.01", checked_on=CHECKED, confidence=RELATED),
)
PROVINCIAL_STAFF: Final = YesNo(
    "ca.provincial_staff",
    "the data are on staff of an employer that is no federal work, undertaking or business, and are held for the employment",
    "Are the data only on the exporter's own staff, where the exporter is no bank, airline, carrier or other federal work or "
    "business?",
    ordinary=False,
    cite=PIPEDA.cite("s 4(1)(b)", checked_on=SHEET, confidence=RECALLED),
)
CONNECTED: Final = YesNo(
    "ca.connected",
    "the exporter, though not in Canada, has a real and substantial connection with it, or holds the data for an organisation "
    "that is bound there",
    "Does the exporter have a real and substantial connection with Canada, or does it hold the data for an organisation bound "
    "there?",
    About.EXPORTER,
    ordinary=True,
    cite=PIPEDA.cite("s 4, as read by the Federal Court", checked_on=CHECKED, confidence=RECALLED),
)
EXCEPTION: Final = YesNo(
    "ca.exception",
    "the law lets the exporter disclose these data without knowledge or consent: to a lawyer, to collect a debt, for a court with "
    "jurisdiction to compel it or a lawful authority, against fraud, in an emergency, for research, as publicly available by regulation, or as the law requires",
    "Does an exception let the exporter disclose without consent: a lawyer, a debt, a court that can compel it, fraud, an "
    "emergency, research, publicly available data, or a legal duty?",
    ordinary=False,
    cite=PIPEDA.cite("s 7(3)", checked_on=CHECKED, confidence=RELATED),
)
BUSINESS_TRANSACTION: Final = YesNo(
    "ca.business_transaction",
    "the data are needed to decide on or to complete a business transaction such as a merger or a sale of a business",
    "Are the data needed to decide on or to complete a merger, a sale of a business or the like, whose main object is not the "
    "data themselves?",
    ordinary=False,
    cite=PIPEDA.cite("s 7.2", checked_on=CHECKED, confidence=RELATED),
)
EMBEDDED: Final = YesNo(
    "ca.embedded",
    "the data reach the recipient through its tool, such as a pixel or a script, on a site or app that the exporter runs",
    "Do the data reach the recipient through its tool, such as a pixel or a script, on a site or app that the exporter runs?",
    cite=HOME_DEPOT.cite("overview", checked_on=CHECKED, confidence=RELATED),
)
WESTERN_STAFF: Final = YesNo(
    "ca.western_staff",
    "the data are on staff or volunteers, and the disclosure is reasonable to establish, manage or end their work",
    "Are the data on staff or volunteers, and is the disclosure reasonable to establish, manage or end their work?",
    ordinary=False,
    cite=PIPA_ALBERTA.cite("s 21; PIPA (British Columbia), s 19", checked_on=CHECKED, confidence=RECALLED),
)
FEDERAL_STAFF: Final = YesNo(
    "ca.federal_staff",
    "the exporter is a federal work, undertaking or business, and the disclosure is necessary to establish, manage or end the "
    "employment of the people concerned",
    "Is the exporter a bank, airline, carrier or other federal work or business that must disclose the data to establish, manage "
    "or end the employment of the people concerned?",
    ordinary=False,
    cite=PIPEDA.cite(
        "s 7.3",
        checked_on=CHECKED,
        confidence=RELATED,
        url="https://www.parl.ca/DocumentViewer/en/41-2/bill/S-4/royal-assent/page-4",
    ),
)
TO_THE_INDIVIDUAL: Final = YesNo(
    "ca.to_the_individual",
    "the data go to the person to whom they relate, or to somebody who acts for that person",
    "Do the data go to the person to whom they relate, or to somebody who acts for that person?",
    About.RECIPIENT,
    ordinary=False,
    cite=PIPEDA.cite("Sch 1, cl. 4.9", checked_on=SHEET, confidence=RECALLED),
)
RETURNED: Final = YesNo(
    "ca.returned",
    "a service provider in Canada gives the data back to the organisation for which it holds them",
    "Does a service provider only give data back to the organisation for which it holds them?",
    ordinary=False,
    cite=GUIDELINES.cite("what is a transfer for processing", checked_on=CHECKED, confidence=RELATED),
)
OPC_2019_VIEW: Final = YesNo(
    "ca.opc_2019_view",
    "the view of April 2019 is followed that a transfer for processing is a disclosure which needs consent",
    "Do you follow the view that the Privacy Commissioner took from April to September 2019, that a transfer for processing is a "
    "disclosure and needs consent?",
    ordinary=True,
    cite=FINDINGS_2019.cite("transfer to an affiliate abroad", checked_on=CHECKED, confidence=RELATED),
)
FEDERAL_INSTITUTION: Final = YesNo(
    "ca.federal_institution",
    "the exporter is a federal department or another federal government institution",
    "Is the exporter a federal department or another federal government institution?",
    About.EXPORTER,
    ordinary=False,
    cite=PRIVACY_ACT.cite("s 3", checked_on=SHEET, confidence=RECALLED),
)
PUBLIC_GROUND: Final = YesNo(
    "ca.public_ground",
    "the statute on privacy that binds the public body lets it disclose these data without consent: for the purpose of collection "
    "or one consistent with it, under an enactment, a treaty or an agreement, or in another case that it lists",
    "Does the privacy statute of the public body let it disclose without consent: for the purpose of collection or a consistent "
    "one, under an enactment, treaty or agreement, or in another listed case?",
    ordinary=False,
    cite=PRIVACY_ACT.cite(
        "s 8(2)", checked_on=CHECKED, url="https://laws-lois.justice.gc.ca/eng/acts/p-21/section-8.html"
    ),
)
FOR_PUBLIC_BODY: Final = YesNo(
    "ca.for_public_body",
    "the exporter holds the data for a public body of the province, such as a ministry, school, hospital or municipality",
    "Does the exporter hold the data for a public body of the province, such as a ministry, school, hospital or municipality?",
    About.EXPORTER,
    ordinary=False,
    cite=A_2_1.cite("s 1", checked_on=CHECKED),
)
PROTECTED: Final = YesNo(
    "ca.protected_information",
    "the data are under the control of a federal department and are categorised as Protected B, Protected C or classified",
    "Are the data under the control of a federal department and categorised as Protected B, Protected C or classified?",
    ordinary=False,
    cite=DIRECTIVE.cite("requirements on data residency", checked_on=CHECKED, confidence=RELATED),
)
BANK_RECORDS: Final = YesNo(
    "ca.bank_records",
    "the data are records that federal law makes a bank, an insurer or a trust company keep, such as accounts and records on each "
    "customer, and are not those of an office abroad",
    "Are the data records that federal law makes the bank, insurer or trust company keep, such as its accounts and its records on each customer, "
    "and not those of an office abroad?",
    ordinary=False,
    cite=BANK_ACT.cite(
        "s 238", checked_on=CHECKED, url="https://laws-lois.justice.gc.ca/eng/acts/b-1.01/section-238-20121219.html"
    ),
)
FOREIGN_BANK: Final = YesNo(
    "ca.foreign_bank_subsidiary",
    "the bank or insurer is a subsidiary of a regulated foreign entity, or itself a foreign one from a country whose trade "
    "agreement is listed",
    "Is the bank or insurer a subsidiary of a regulated foreign entity, or a foreign one from a country whose trade agreement is "
    "listed in Schedule IV of the Bank Act?",
    About.EXPORTER,
    ordinary=False,
    cite=BANK_ACT.cite("s 239(3.1)", checked_on=CHECKED, confidence=RELATED),
)
BANK_DIRECTION: Final = YesNo(
    "ca.bank_direction",
    "a direction of the Superintendent demands that copies be kept, or data be processed, only in Canada",
    "Has the Superintendent of Financial Institutions directed the bank, insurer or trust company to keep copies or to process data only in Canada?",
    About.EXPORTER,
    ordinary=False,
    cite=BANK_ACT.cite("s 245(1)", checked_on=CHECKED),
)
TAX_RECORDS: Final = YesNo(
    "ca.tax_records",
    "the data are books and records that tax law makes the exporter keep, and they would be kept outside Canada",
    "Are the data books and records that Canadian tax law makes the exporter keep, and would they be kept outside Canada?",
    ordinary=False,
    cite=INCOME_TAX_ACT.cite("s 230(1)", checked_on=CHECKED, confidence=RECALLED),
)
US_FINAL_USE: Final = YesNo(
    "ca.us_final_use",
    "the Export Control List leaves this technology free for the United States, and it is for final use there",
    "Does the Export Control List leave this technology free for the United States, and is it for final use there?",
    ordinary=False,
    cite=EXPORT_GUIDE.cite("introduction", checked_on=CHECKED, confidence=RELATED),
)
AT_MOST_PROTECTED_A: Final = YesNo(
    "ca.at_most_protected_a",
    "the official data are of no federal department, or are categorised as Protected A or not at all",
    "Are the official data of no federal department, or categorised as Protected A or not at all?",
    cite=DIRECTIVE.cite("requirements on data residency", checked_on=CHECKED, confidence=RELATED),
)
ATTORNEY_GENERAL_FORBIDS: Final = YesNo(
    "ca.attorney_general_forbids",
    "an order of the Attorney General of Canada forbids to produce these records, or give this information, to a foreign tribunal",
    "Does an order of the Attorney General of Canada forbid to produce these records to a foreign tribunal?",
    ordinary=False,
    cite=FOREIGN_MEASURES_ACT.cite("s 3", checked_on=CHECKED, confidence=RELATED),
)

QUEBEC_LAW: Final = YesNo(
    "ca.qc.applies_elsewhere",
    "the data are held in the course of carrying on an enterprise in Quebec, although they are sent from another place in Canada",
    "Are the data held in the course of carrying on an enterprise in Quebec, although they leave from elsewhere in Canada or from "
    "a place that is not stated?",
    ordinary=False,
    cite=P_39_1.cite("s 1", checked_on=CHECKED),
)
QUEBEC_OUTSIDE: Final = YesNo(
    "ca.qc.outside_act",
    "the rule does not apply: the data are public by law, are journalistic, historical or genealogical material for the public, "
    "or tell only of a person's function at work",
    "Are the data public by law, journalistic, historical or genealogical material for the public, or only on functions at work "
    "such as name, title and business address?",
    ordinary=False,
    cite=P_39_1.cite("s 1", checked_on=CHECKED),
)
QUEBEC_NARROW: Final = YesNo(
    "ca.qc.own_staff_is_no_communication",
    "communication outside Quebec is read as one to another person, so that the body's own staff and offices elsewhere are none",
    "Do you read 'communicating outside Quebec' as reaching another person only, and not one's own staff and offices elsewhere?",
    ordinary=False,
    cite=P_39_1.cite("s 17", checked_on=CHECKED),
)
QUEBEC_NEGATIVE: Final = YesNo(
    "ca.qc.assessment_negative",
    "the privacy impact assessment finds that the data would not receive adequate protection",
    "Did the privacy impact assessment find that the data would not receive adequate protection, contract included?",
    ordinary=False,
    cite=P_39_1.cite("s 17, second para.", checked_on=CHECKED),
)
EMERGENCY: Final = YesNo(
    "ca.qc.emergency",
    "the data must be communicated because of an urgent situation that threatens the life, health or safety of the person",
    "Must the data be communicated because of an urgent situation that threatens the life, health or safety of the person "
    "concerned?",
    ordinary=False,
    cite=P_39_1.cite("s 18, first para., subpara. 7", checked_on=CHECKED),
)
QUEBEC_COMMITMENT: Final = YesNo(
    "ca.qc.commitment",
    "the release falls within an international commitment or an intergovernmental agreement under the act on Quebec's "
    "international relations, or under section 133 of the Public Health Act",
    "Does the release fall within an international commitment or agreement under chapter III, III.1 or III.2 of the act on "
    "Quebec's international relations, or under section 133 of the Public Health Act?",
    ordinary=False,
    cite=A_2_1.cite("s 70.1, last para.", checked_on=CHECKED),
)
QUEBEC_BENEFIT: Final = YesNo(
    "ca.qc.clear_benefit",
    "the release goes to a public body or an agency of another government and is clearly for the benefit of the person",
    "Does the release go to a public body or an agency of another government, clearly for the benefit of the person?",
    ordinary=False,
    cite=A_2_1.cite("s 68, first para., subpara. 1.1", checked_on=CHECKED),
)
FOREIGN_DEMAND: Final = YesNo(
    "ca.qc.foreign_demand",
    "the documents are sent because a court, legislature or authority outside Quebec demands them",
    "Are the documents sent because a court, legislature or authority outside Quebec demands, orders or subpoenas them?",
    ordinary=False,
    cite=BUSINESS_RECORDS_ACT.cite("ss 1(c), 2", checked_on=CHECKED),
)
OWN_ACCORD: Final = YesNo(
    "ca.qc.own_accord",
    "no court, legislature or authority outside Quebec demands the documents; they are given of one's own accord",
    "Are the documents given of one's own accord, so that no court, legislature or authority outside Quebec demands them?",
    ordinary=False,
    cite=BUSINESS_RECORDS_ACT.cite("s 2", checked_on=CHECKED),
)
DOCUMENTS_EXEMPT: Final = YesNo(
    "ca.qc.documents_exempt",
    "the documents go to a head office or affiliate in the ordinary course of business, to a place whose authority has admitted "
    "the securities or the broker, or as a law of Quebec or of Canada allows",
    "Do the documents go to a head office or affiliate in the ordinary course of business, to a place that has admitted the "
    "securities or the broker, or as a law of Quebec or of Canada allows?",
    ordinary=False,
    cite=BUSINESS_RECORDS_ACT.cite("s 3", checked_on=CHECKED),
)
DISTRIBUTION_BOOKS: Final = YesNo(
    "ca.qc.distribution_books",
    "the data are the books and registers that a firm or representative in insurance, planning or the like must keep in Quebec",
    "Are the data the books and registers that a firm or representative in insurance, financial planning or claims adjustment "
    "must keep at its establishment in Quebec?",
    ordinary=False,
    cite=BOOKS_REGULATION.cite("s 1", checked_on=CHECKED),
)
HEALTH_BODY: Final = YesNo(
    "ca.qc.health_body",
    "the exporter is a body of the health and social services sector of Quebec, public or private, or serves one",
    "Is the exporter a hospital, clinic, laboratory, residence or other body of the health and social services sector of Quebec, "
    "or does it serve one?",
    About.EXPORTER,
    ordinary=False,
    cite=R_22_1.cite("s 4", checked_on=CHECKED, confidence=RELATED),
)

BC_SENSITIVE: Final = YesNo(
    "ca.bc.sensitive",
    "the data are sensitive in their context although their kind does not show it",
    "Are the data sensitive in their context, by the harm that their misuse could do to the people concerned?",
    ordinary=False,
    cite=STORAGE_REGULATION.cite("sensitive personal information", checked_on=CHECKED),
)
BC_33_1: Final = YesNo(
    "ca.bc.ground_of_33-1",
    "section 33.1 as it then stood allowed disclosure outside Canada: an enactment, a treaty, travel of staff, maintenance of "
    "systems, or another case that it listed",
    "Did section 33.1 as it then stood allow the disclosure: an enactment, a treaty, travel of staff, maintenance of systems, or "
    "another case that it listed?",
    ordinary=False,
    cite=FOIPPA.cite("s 33.1, before 25 November 2021", checked_on=CHECKED),
)
BC_MADE_PUBLIC: Final = YesNo(
    "ca.bc.made_public",
    "an enactment authorises or requires that the data be made public",
    "Does an enactment authorise or require that the data be made available to the public?",
    ordinary=False,
    cite=FOIPPA.cite("s 33(2)(f)", checked_on=CHECKED),
)
NS_DISCLOSURE: Final = YesNo(
    "ca.ns.permitted_disclosure",
    "the Act itself allows disclosure outside Canada, as for an agreement, an enactment, or staff who travel",
    "Does the Act allow the disclosure outside Canada, as for an enactment, an agreement made under one, or staff who travel?",
    ordinary=False,
    cite=PIIDPA.cite("s 9", checked_on=SHEET, confidence=RECALLED),
)
NS_REGULATIONS: Final = YesNo(
    "ca.ns.regulations_allow",
    "the regulations under the new Act allow storage in or access from outside Canada, or an older contract goes on",
    "Do the regulations allow storage in or access from outside Canada, or does a contract from before April 2027 go on?",
    ordinary=False,
    cite=FOIPOP_2025.cite("storage and access", checked_on=CHECKED, confidence=RELATED),
)
CUSTODIAN: Final = YesNo(
    "ca.on.custodian",
    "the exporter is a health information custodian of Ontario or its agent",
    "Is the exporter a health information custodian of Ontario, such as a hospital, doctor, pharmacy or laboratory, or its agent?",
    About.EXPORTER,
    ordinary=False,
    cite=PHIPA.cite("s 3", checked_on=SHEET, confidence=RECALLED),
)
PHIPA_GROUND: Final = YesNo(
    "ca.on.ground_of_50",
    "the disclosure is reasonably necessary for health care and not against an express instruction, is permitted by the Act, or is "
    "needed to administer payment for care",
    "Is the disclosure reasonably necessary for health care without an express instruction against it, permitted by the Act, or "
    "needed to administer payment for care?",
    ordinary=False,
    cite=PHIPA.cite("s 50(1)", checked_on=SHEET, confidence=RECALLED),
)

FACTS: Final = (
    COMMERCIAL,
    OUTSIDE_PIPEDA,
    PROVINCIAL_STAFF,
    CONNECTED,
    EXCEPTION,
    BUSINESS_TRANSACTION,
    EMBEDDED,
    WESTERN_STAFF,
    FEDERAL_STAFF,
    TO_THE_INDIVIDUAL,
    RETURNED,
    OPC_2019_VIEW,
    FEDERAL_INSTITUTION,
    PUBLIC_GROUND,
    FOR_PUBLIC_BODY,
    PROTECTED,
    BANK_RECORDS,
    FOREIGN_BANK,
    BANK_DIRECTION,
    TAX_RECORDS,
    US_FINAL_USE,
    AT_MOST_PROTECTED_A,
    ATTORNEY_GENERAL_FORBIDS,
    QUEBEC_LAW,
    QUEBEC_OUTSIDE,
    QUEBEC_NARROW,
    QUEBEC_NEGATIVE,
    EMERGENCY,
    QUEBEC_COMMITMENT,
    QUEBEC_BENEFIT,
    FOREIGN_DEMAND,
    OWN_ACCORD,
    DOCUMENTS_EXEMPT,
    DISTRIBUTION_BOOKS,
    HEALTH_BODY,
    BC_SENSITIVE,
    BC_33_1,
    BC_MADE_PUBLIC,
    NS_DISCLOSURE,
    NS_REGULATIONS,
    CUSTODIAN,
    PHIPA_GROUND,
)
