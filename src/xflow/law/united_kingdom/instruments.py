"""Where the data-transfer law of the United Kingdom is written."""

from __future__ import annotations

from typing import Final

from xflow.model.sources import Confidence, Instrument

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED
_PARLIAMENT: Final = "Parliament of the United Kingdom"
_STATE: Final = "Secretary of State"
COMMISSIONER: Final = "Information Commissioner"

UK_GDPR: Final = Instrument(
    "gb.gdpr",
    "United Kingdom General Data Protection Regulation",
    "https://www.legislation.gov.uk/eur/2016/679/contents",
    number="(EU) 2016/679 as retained",
    issuer=_PARLIAMENT,
)
DPA: Final = Instrument(
    "gb.dpa",
    "Data Protection Act 2018",
    "https://www.legislation.gov.uk/ukpga/2018/12/contents",
    number="2018 c. 12",
    issuer=_PARLIAMENT,
    adopted="2018-05-23",
)
DUAA: Final = Instrument(
    "gb.duaa",
    "Data (Use and Access) Act 2025",
    "https://www.legislation.gov.uk/ukpga/2025/18/schedule/7",
    number="2025 c. 18",
    issuer=_PARLIAMENT,
    adopted="2025-06-19",
)
COMMENCEMENT: Final = Instrument(
    "gb.duaa_commencement",
    "Data (Use and Access) Act 2025 (Commencement No. 6 and Transitional and Saving Provisions) Regulations 2026",
    "https://www.legislation.gov.uk/uksi/2026/82",
    number="SI 2026/82",
    issuer=_STATE,
)
WITHDRAWAL: Final = Instrument(
    "gb.withdrawal",
    "Agreement on the withdrawal of the United Kingdom from the European Union",
    "https://www.legislation.gov.uk/eut/withdrawal-agreement/contents",
    issuer="European Union and United Kingdom",
    adopted="2020-01-24",
)
KOREA_REGULATIONS: Final = Instrument(
    "gb.adequacy_kr",
    "Data Protection (Adequacy) (Republic of Korea) Regulations 2022",
    "https://www.legislation.gov.uk/uksi/2022/1213",
    number="SI 2022/1213",
    issuer=_STATE,
    adopted="2022-11-21",
)
US_REGULATIONS: Final = Instrument(
    "gb.adequacy_us",
    "Data Protection (Adequacy) (United States of America) Regulations 2023",
    "https://www.legislation.gov.uk/uksi/2023/1028",
    number="SI 2023/1028",
    issuer=_STATE,
    adopted="2023-09-21",
)
GUERNSEY_REGULATIONS: Final = Instrument(
    "gb.adequacy_le_gg",
    "Data Protection (Law Enforcement) (Adequacy) (Bailiwick of Guernsey) Regulations 2023",
    "https://www.legislation.gov.uk/uksi/2023/744",
    number="SI 2023/744",
    issuer=_STATE,
    adopted="2023-07-03",
)
JERSEY_REGULATIONS: Final = Instrument(
    "gb.adequacy_le_je",
    "Data Protection (Law Enforcement) (Adequacy) (Bailiwick of Jersey) Regulations 2023",
    "https://www.legislation.gov.uk/uksi/2023/1221/made",
    number="SI 2023/1221",
    issuer=_STATE,
)
STANDARD_CLAUSES: Final = Instrument(
    "gb.idta",
    "International Data Transfer Agreement, Addendum and transitional provisions under section 119A",
    "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/international-transfers/",
    issuer=COMMISSIONER,
    adopted="2022-02-02",
)
GUIDANCE: Final = Instrument(
    "gb.ico_transfers",
    "Guide to international transfers",
    "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/international-transfers/"
    "a-guide-to-international-transfers/are-we-making-a-restricted-transfer",
    issuer=COMMISSIONER,
    adopted="2026-01-15",
)
COMPANIES_ACT: Final = Instrument(
    "gb.companies_act",
    "Companies Act 2006",
    "https://www.legislation.gov.uk/ukpga/2006/46/section/388",
    number="2006 c. 46",
    issuer=_PARLIAMENT,
    adopted="2006-11-08",
)
TELECOMS: Final = Instrument(
    "gb.telecoms_security",
    "Electronic Communications (Security Measures) Regulations 2022",
    "https://www.legislation.gov.uk/uksi/2022/933",
    number="SI 2022/933",
    issuer=_STATE,
    adopted="2022-09-01",
)
TRADING_INTERESTS: Final = Instrument(
    "gb.trading_interests",
    "Protection of Trading Interests Act 1980",
    "https://www.legislation.gov.uk/ukpga/1980/11/section/2",
    number="1980 c. 11",
    issuer=_PARLIAMENT,
    adopted="1980-03-20",
)
EXPORT_CONTROL: Final = Instrument(
    "gb.export_control",
    "Export Control Order 2008",
    "https://www.legislation.gov.uk/uksi/2008/3231",
    number="SI 2008/3231",
    issuer=_STATE,
)
OFFICIAL_SECRETS: Final = Instrument(
    "gb.osa",
    "Official Secrets Act 1989",
    "https://www.legislation.gov.uk/ukpga/1989/6",
    number="1989 c. 6",
    issuer=_PARLIAMENT,
    adopted="1989-05-11",
)
NATIONAL_SECURITY_ACT: Final = Instrument(
    "gb.nsa",
    "National Security Act 2023",
    "https://www.legislation.gov.uk/ukpga/2023/32",
    number="2023 c. 32",
    issuer=_PARLIAMENT,
    adopted="2023-07-11",
)
TECHNOLOGY_GUIDANCE: Final = Instrument(
    "gb.technology_guidance",
    "Exporting military or dual-use technology: definitions and scope",
    "https://www.gov.uk/government/publications/exporting-military-or-dual-use-technology-definitions/"
    "export-of-technology-remote-access-and-the-use-of-cloud-computing-services",
    issuer="Export Control Joint Unit",
    adopted="2021-03-22",
)
DUAA_POLICE: Final = Instrument(
    "gb.duaa_sch8",
    "Data (Use and Access) Act 2025, Schedule 8",
    "https://www.legislation.gov.uk/ukpga/2025/18/schedule/8",
    number="2025 c. 18",
    issuer=_PARLIAMENT,
    adopted="2025-06-19",
)
NHS_GUIDANCE: Final = Instrument(
    "gb.nhs_offshoring",
    "NHS and social care data: off-shoring and the use of public cloud services",
    "https://digital.nhs.uk/data-and-information/looking-after-information/data-security-and-information-governance/"
    "nhs-and-social-care-data-off-shoring-and-the-use-of-public-cloud-services/guidance",
    issuer="NHS England and Department of Health and Social Care",
    adopted="2018-01-19",
)
CLOUD_GUIDANCE: Final = Instrument(
    "gb.multi_region_cloud",
    "Multi-region cloud and software-as-a-service",
    "https://www.gov.uk/government/publications/multi-region-cloud-and-software-as-a-service/"
    "multi-region-cloud-and-software-as-a-service-html",
    issuer="Department for Science, Innovation and Technology",
    adopted="2025-02-05",
)
