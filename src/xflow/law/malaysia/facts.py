"""What the law of Malaysia asks: instruments and facts."""

from __future__ import annotations

from typing import Final

from xflow.model.facts import About, YesNo
from xflow.model.parties import PartyRole
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED
COMMISSIONER: Final = "Personal Data Protection Commissioner"
CENTRAL_BANK: Final = "Bank Negara Malaysia"

PDPA: Final = Instrument(
    "my.pdpa",
    "Personal Data Protection Act 2010",
    "https://www.pdp.gov.my",
    native="Akta Perlindungan Data Peribadi 2010",
    number="Act 709",
    issuer="Parliament of Malaysia",
    adopted="2010-06-02",
)
AMENDMENT: Final = Instrument(
    "my.pdpa_2024",
    "Personal Data Protection (Amendment) Act 2024",
    "https://www.pdp.gov.my",
    native="Akta Perlindungan Data Peribadi (Pindaan) 2024",
    number="Act A1727",
    issuer="Parliament of Malaysia",
)
GUIDELINE: Final = Instrument(
    "my.cbpdt",
    "Personal Data Protection Guideline on Cross Border Personal Data Transfer",
    "https://www.pdp.gov.my",
    number="No. 3/2025",
    issuer=COMMISSIONER,
    adopted="2025-04-29",
)

SECRETS_ACT: Final = Instrument(
    "my.osa",
    "Official Secrets Act 1972",
    "https://lom.agc.gov.my",
    native="Akta Rahsia Rasmi 1972",
    number="Act 88",
    issuer="Parliament of Malaysia",
    adopted="1972-09-26",
)
STRATEGIC_TRADE: Final = Instrument(
    "my.sta",
    "Strategic Trade Act 2010",
    "https://lom.agc.gov.my",
    native="Akta Perdagangan Strategik 2010",
    number="Act 708",
    issuer="Parliament of Malaysia",
    adopted="2010-06-02",
)
CREDIT_ACT: Final = Instrument(
    "my.cra",
    "Credit Reporting Agencies Act 2010",
    "https://lom.agc.gov.my",
    native="Akta Agensi Pelaporan Kredit 2010",
    number="Act 710",
    issuer="Parliament of Malaysia",
    adopted="2010-06-02",
)
FINANCIAL_SERVICES: Final = Instrument(
    "my.fsa",
    "Financial Services Act 2013",
    "https://lom.agc.gov.my",
    native="Akta Perkhidmatan Kewangan 2013",
    number="Act 758",
    issuer="Parliament of Malaysia",
)
OUTSOURCING: Final = Instrument(
    "my.outsourcing",
    "Policy Document on Outsourcing",
    "https://www.bnm.gov.my",
    number="BNM/RH/PD 028-93 and the editions before and after it",
    issuer=CENTRAL_BANK,
    adopted="2018-12-28",
)
COMPANIES_ACT: Final = Instrument(
    "my.companies",
    "Companies Act 2016",
    "https://lom.agc.gov.my",
    native="Akta Syarikat 2016",
    number="Act 777",
    issuer="Parliament of Malaysia",
    adopted="2016-08-31",
)
CLOUD_CIRCULAR: Final = Instrument(
    "my.cloud_circular",
    "Guidelines on the security of information in cloud computing in the public service",
    "https://www.cgso.gov.my",
    native="Garis Panduan Pengurusan Keselamatan Maklumat Melalui Pengkomputeran Awan Dalam Perkhidmatan Awam",
    number="General Circular Letter No. 2 of 2021",
    issuer="Office of the Chief Government Security Officer",
)
MAP_CIRCULAR: Final = Instrument(
    "my.map_circular",
    "Security directions for classified geospatial documents",
    "https://www.jupem.gov.my",
    native="Arahan Keselamatan Terhadap Dokumen Geospatial Terperingkat",
    number="General Circular No. 1 of 2007",
    issuer="Government of Malaysia",
)
TISSUE_REGULATIONS: Final = Instrument(
    "my.tissue",
    "Prevention and Control of Infectious Diseases (Importation and Exportation of Human Remains, Human Tissues and "
    "Pathogenic Organisms and Substances) Regulations 2006",
    "https://www.moh.gov.my",
    issuer="Minister of Health",
)
ARCHIVES_ACT: Final = Instrument(
    "my.archives",
    "National Archives Act 2003",
    "https://lom.agc.gov.my",
    native="Akta Arkib Negara 2003",
    number="Act 629",
    issuer="Parliament of Malaysia",
    adopted="2003-07-29",
)

COMMERCIAL: Final = YesNo(
    "my.commercial",
    "the data are processed in respect of commercial transactions",
    "Are the data processed in respect of commercial transactions, such as the supply of goods or services, finance, "
    "insurance or employment?",
    ordinary=True,
    cite=PDPA.cite("ss 2(1), 4", checked_on=CHECKED, confidence=RELATED),
)
GOVERNMENT: Final = YesNo(
    "my.government",
    "the exporter is the Federal Government or a State Government",
    "Is the exporter the Federal Government or a State Government of Malaysia?",
    About.EXPORTER,
    ordinary=False,
    cite=PDPA.cite(
        "s 3(1)",
        url="https://www.pdp.gov.my/jpdpv2/laws-of-malaysia-pdpa/non-application-of-act/?lang=en",
        checked_on=CHECKED,
    ),
)
OUTSIDE_ACT: Final = YesNo(
    "my.outside_act",
    "the Act does not apply: the data serve only personal, family, household or recreational ends, or were processed "
    "abroad and only pass through Malaysia",
    "Do the data serve only personal, family or household ends, or were they processed abroad and only pass through "
    "Malaysia?",
    ordinary=False,
    cite=PDPA.cite(
        "ss 2(2)(b), 3(2), 45(1)",
        url="https://www.pdp.gov.my/jpdpv2/laws-of-malaysia-pdpa/non-application-of-act/?lang=en",
        checked_on=CHECKED,
        confidence=RELATED,
    ),
)
CONTRACT_WITH_PERSON: Final = YesNo(
    "my.contract_with_person",
    "the transfer is necessary to perform a contract between the data subject and the controller",
    "Is the transfer necessary to perform a contract with the data subject: for a specific purpose, not as regular "
    "practice, and with no feasible alternative?",
    ordinary=False,
    cite=PDPA.cite("s 129(3)(b)", checked_on=CHECKED, confidence=RELATED),
)
CONTRACT_FOR_PERSON: Final = YesNo(
    "my.contract_for_person",
    "the transfer is necessary for a contract with a third party at the request or in the interests of the data subject",
    "Is the transfer necessary for a contract with a third party that the data subject asked for or that is in the data "
    "subject's interests, with no feasible alternative?",
    ordinary=False,
    cite=PDPA.cite("s 129(3)(c)", checked_on=CHECKED, confidence=RELATED),
)
LEGAL_CLAIMS: Final = YesNo(
    "my.legal_claims",
    "the transfer is for legal proceedings, for legal advice, or to establish, exercise or defend legal rights",
    "Is the transfer for legal proceedings, for legal advice, or to establish, exercise or defend legal rights?",
    ordinary=False,
    cite=PDPA.cite("s 129(3)(d)", checked_on=CHECKED, confidence=RELATED),
)
ADVERSE_ACTION: Final = YesNo(
    "my.adverse_action",
    "there are reasonable grounds to believe that the transfer avoids or mitigates adverse action against the data "
    "subject, that consent cannot practicably be had in writing, and that it would have been given",
    "Does the transfer avoid or mitigate adverse action against the data subject, where written consent is not "
    "practicable but would have been given?",
    ordinary=False,
    cite=PDPA.cite("s 129(3)(e)", checked_on=CHECKED, confidence=RELATED),
)
VITAL_INTERESTS: Final = YesNo(
    "my.vital_interests",
    "the transfer is necessary to protect the vital interests of the data subject",
    "Is the transfer necessary to protect the vital interests of the data subject?",
    ordinary=False,
    cite=PDPA.cite("s 129(3)(g)", checked_on=CHECKED, confidence=RELATED),
)
PUBLIC_INTEREST: Final = YesNo(
    "my.public_interest",
    "the transfer is necessary in the public interest in circumstances that the Minister determined",
    "Was the transfer necessary in the public interest, in circumstances that the Minister had determined?",
    ordinary=False,
    cite=PDPA.cite(
        "s 129(3)(h), before 1 April 2025",
        url="https://mylaw.my/legislation/act-2010-709/section-129",
        checked_on=CHECKED,
        confidence=RELATED,
    ),
)
MINISTER_EXEMPTS: Final = YesNo(
    "my.minister_exempts",
    "an order of the Minister exempts the exporter from section 129",
    "Does an order of the Minister under section 46 exempt the exporter from section 129?",
    About.EXPORTER,
    ordinary=False,
    cite=PDPA.cite("s 46", checked_on=SHEET, confidence=RECALLED),
)

ALL_DECEASED: Final = YesNo(
    "my.all_deceased",
    "all the people whom the data concern have died",
    "Have all the people whom the data concern died?",
    ordinary=False,
    cite=AMENDMENT.cite("s 3", checked_on=CHECKED, confidence=RELATED),
)
EXEMPT_PURPOSE: Final = YesNo(
    "my.exempt_purpose",
    "the data are processed only for journalism, literature, art, research, statistics, crime, tax or a court's order, and "
    "section 45(2) is read to lift section 129 as well",
    "Are the data processed only for a purpose of section 45(2), such as journalism, research or the investigation of "
    "crime, and is that subsection read to lift section 129 as well?",
    ordinary=False,
    cite=PDPA.cite(
        "s 45(2)",
        url="https://mylaw.my/legislation/akta-perlindungan-data-peribadi-2010/section-45",
        checked_on=CHECKED,
        notes=[
            Note(
                "The subsection lifts named principles and 'other related provisions of this Act'. Whether the section on "
                "transfers is such a provision is not settled, so it is presumed not to be."
            )
        ],
    ),
)
PRIVATE_DEFENCE: Final = YesNo(
    "my.private_defence",
    "the data on defence come from no official document",
    "Do the data on defence come from no official document, such as what a company knows by itself or what is public?",
    ordinary=False,
    cite=SECRETS_ACT.cite("Schedule", checked_on=CHECKED, confidence=RELATED),
)
RESTRICTED_END_USER: Final = YesNo(
    "my.restricted_end_user",
    "the recipient is a restricted end-user",
    "Is the recipient on the list of restricted end-users?",
    About.RECIPIENT,
    ordinary=False,
    cite=STRATEGIC_TRADE.cite("s 8(1)", checked_on=CHECKED, confidence=RELATED),
)
PROHIBITED_END_USER: Final = YesNo(
    "my.prohibited_end_user",
    "the recipient is a prohibited end-user",
    "Is the recipient on the list of prohibited end-users, such as those that the Security Council named?",
    About.RECIPIENT,
    ordinary=False,
    cite=STRATEGIC_TRADE.cite("s 8(2)", checked_on=CHECKED, confidence=RELATED),
)
CREDIT_BUSINESS: Final = YesNo(
    "my.credit_business",
    "the data are processed for the credit reporting business of a credit reporting agency",
    "Are the data processed for the credit reporting business of a credit reporting agency of Malaysia?",
    About.EXPORTER,
    ordinary=False,
    cite=PDPA.cite(
        "s 4, 'personal data'",
        url="https://mylaw.my/legislation/akta-perlindungan-data-peribadi-2010/section-4",
        checked_on=CHECKED,
    ),
)
FINANCIAL_INSTITUTION: Final = YesNo(
    "my.financial_institution",
    "the exporter is a financial institution of Malaysia: a bank, an insurer, a takaful operator or a development bank",
    "Is the exporter a bank, insurer, takaful operator or development financial institution of Malaysia?",
    About.EXPORTER,
    ordinary=False,
    cite=FINANCIAL_SERVICES.cite("s 131", checked_on=CHECKED, confidence=RELATED),
)
LISTED_DISCLOSURE: Final = YesNo(
    "my.listed_disclosure",
    "the disclosure is one that Schedule 11 permits, and its conditions are met",
    "Is the disclosure one that Schedule 11 permits, for instance by order of a court or to an authority?",
    ordinary=False,
    cite=FINANCIAL_SERVICES.cite("s 134, Schedule 11", checked_on=CHECKED, confidence=RELATED),
)
MATERIAL_OUTSOURCING: Final = YesNo(
    "my.material_outsourcing",
    "the data go abroad under a material outsourcing arrangement",
    "Do the data go abroad under an outsourcing arrangement that is material?",
    ordinary=True,
    cite=OUTSOURCING.cite("material outsourcing", checked_on=CHECKED, confidence=RELATED),
)
BOOKS_ABROAD: Final = YesNo(
    "my.books_abroad",
    "the accounting records themselves would be kept abroad, and not only a copy",
    "Would the accounting records themselves be kept abroad, rather than a copy of what is kept in Malaysia?",
    ordinary=False,
    cite=COMPANIES_ACT.cite("s 245", checked_on=CHECKED, confidence=RELATED),
)
OPERATIONS_ABROAD: Final = YesNo(
    "my.operations_abroad",
    "the records are of operations outside Malaysia, and statements and returns on them are kept in Malaysia",
    "Are the records of operations outside Malaysia, with statements and returns on them kept in Malaysia?",
    ordinary=False,
    cite=COMPANIES_ACT.cite("s 245", checked_on=CHECKED, confidence=RELATED),
)
OPEN_DATA: Final = YesNo(
    "my.open_data",
    "the data are open data of the government",
    "Has the government released the data as open data?",
    ordinary=False,
    cite=CLOUD_CIRCULAR.cite("4.3", checked_on=CHECKED, confidence=RELATED),
)
UNCLASSIFIED_MAP: Final = YesNo(
    "my.unclassified_map",
    "the maps or images are not classified",
    "Are the maps, aerial photographs or satellite images unclassified, as those sold to all are?",
    ordinary=False,
    cite=MAP_CIRCULAR.cite("classified documents", checked_on=CHECKED, confidence=RELATED),
)

OUT: Final = ~DESTINATION.within("MY")
BY_THE_PERSON: Final = EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)

FACTS: Final = [
    COMMERCIAL,
    GOVERNMENT,
    OUTSIDE_ACT,
    CONTRACT_WITH_PERSON,
    CONTRACT_FOR_PERSON,
    LEGAL_CLAIMS,
    ADVERSE_ACTION,
    VITAL_INTERESTS,
    PUBLIC_INTEREST,
    MINISTER_EXEMPTS,
    ALL_DECEASED,
    EXEMPT_PURPOSE,
    PRIVATE_DEFENCE,
    RESTRICTED_END_USER,
    PROHIBITED_END_USER,
    CREDIT_BUSINESS,
    FINANCIAL_INSTITUTION,
    LISTED_DISCLOSURE,
    MATERIAL_OUTSOURCING,
    BOOKS_ABROAD,
    OPERATIONS_ABROAD,
    OPEN_DATA,
    UNCLASSIFIED_MAP,
]
"""All facts of the law of Malaysia."""
