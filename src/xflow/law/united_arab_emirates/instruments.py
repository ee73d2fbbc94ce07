"""The instruments of the federation and of its financial free zones on data transfers."""

from __future__ import annotations

from typing import Final

from xflow.model.sources import Instrument

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
STATE: Final = ("AE", "AE-DIFC", "AE-ADGM")
"""The places that make up the territory of the federation: the two zones have law of their own, yet lie inside it."""

_CENTRAL_BANK: Final = "Central Bank of the United Arab Emirates"

PDPL: Final = Instrument(
    "ae.pdpl_law",
    "Federal Decree by Law on the Protection of Personal Data",
    "https://uaelegislation.gov.ae/en/legislations/1972",
    native="مرسوم بقانون اتحادي بشأن حماية البيانات الشخصية",
    number="No. 45 of 2021",
    issuer="United Arab Emirates",
    adopted="2021-09-20",
)
HEALTH_LAW: Final = Instrument(
    "ae.health_law",
    "Federal Law on the Use of Information and Communication Technology in Health Fields",
    "https://uaelegislation.gov.ae/en/legislations/1209",
    number="No. 2 of 2019",
    issuer="United Arab Emirates",
    adopted="2019-02-06",
)
HEALTH_DECISION: Final = Instrument(
    "ae.health_decision_51",
    "Ministerial Decision on the cases in which health data may be stored or transferred outside the State",
    "https://mohap.gov.ae",
    number="No. 51 of 2021",
    issuer="Ministry of Health and Prevention",
    adopted="2021-04-28",
)
GENOME_LAW: Final = Instrument(
    "ae.genome_law",
    "Federal Decree by Law Regulating the Use of the Human Genome",
    "https://uaelaw.protaha.com/document.php?id=32",
    native="مرسوم بقانون اتحادي في شأن تنظيم استخدام الجينوم البشري",
    number="No. 49 of 2023",
    issuer="United Arab Emirates",
)
OUTSOURCING: Final = Instrument(
    "ae.outsourcing",
    "Outsourcing Regulation for Banks",
    "https://rulebook.centralbank.ae",
    number="Circular 14/2021",
    issuer=_CENTRAL_BANK,
    adopted="2021-05-31",
)
CONSUMERS: Final = Instrument(
    "ae.consumers",
    "Consumer Protection Regulation and Standards",
    "https://rulebook.centralbank.ae",
    number="Circular 8/2020",
    issuer=_CENTRAL_BANK,
)
RETAIL_PAYMENTS: Final = Instrument(
    "ae.retail_payments",
    "Retail Payment Services and Card Schemes Regulation",
    "https://rulebook.centralbank.ae",
    number="Circular 15/2021",
    issuer=_CENTRAL_BANK,
)
GOVERNMENT_RULES: Final = Instrument(
    "ae.government_rules",
    "Rules of the federation and the emirates on government data",
    "https://u.ae",
    issuer="federal and local governments",
)
DIFC_LAW: Final = Instrument(
    "ae.difc_law",
    "Data Protection Law, DIFC Law No. 5 of 2020",
    "https://www.difc.com/business/laws-and-regulations/legal-database/difc-laws/data-protection-law-difc-law-no-5-2020",
    issuer="Dubai International Financial Centre",
    adopted="2020-05-21",
)
DIFC_LAW_2007: Final = Instrument(
    "ae.difc_law_2007",
    "Data Protection Law, DIFC Law No. 1 of 2007",
    "https://www.difc.com/business/laws-and-regulations/legal-database",
    issuer="Dubai International Financial Centre",
)
DIFC_LIST: Final = Instrument(
    "ae.difc_list",
    "Adequate jurisdictions recognised by the Commissioner",
    "https://www.difc.com/business/registrars-and-commissioners/commissioner-of-data-protection/data-export-and-sharing",
    issuer="DIFC Commissioner of Data Protection",
)
ADGM_REGULATIONS: Final = Instrument(
    "ae.adgm_regulations",
    "Data Protection Regulations 2021",
    "https://adgmen.thomsonreuters.com/entiresection/23384",
    issuer="Abu Dhabi Global Market",
    adopted="2021-02-11",
)
ADGM_REGULATIONS_2015: Final = Instrument(
    "ae.adgm_regulations_2015",
    "Data Protection Regulations 2015",
    "https://www.adgm.com/legal-framework",
    issuer="Abu Dhabi Global Market",
    adopted="2015-10-04",
)
ADGM_LIST: Final = Instrument(
    "ae.adgm_list",
    "Designated jurisdictions",
    "https://www.adgm.com/operating-in-adgm/office-of-data-protection",
    issuer="ADGM Commissioner of Data Protection",
)
