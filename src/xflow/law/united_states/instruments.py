"""Name the legal instruments of the United States that rule who may be given what data."""

from __future__ import annotations

from typing import Final

from xflow.model.sources import Instrument

_DOJ = "Department of Justice"
_NIH = "National Institutes of Health"

SECTION: Final = "https://www.ecfr.gov/current/title-28/chapter-I/part-202/section-"
"""The official address of a section of 28 CFR Part 202, without its number."""

# Federal law.

EO_14117: Final = Instrument(
    "us.eo14117",
    "Executive Order 14117, Preventing Access to Americans' Bulk Sensitive Personal Data and United States "
    "Government-Related Data by Countries of Concern",
    "https://www.govinfo.gov/content/pkg/FR-2024-03-01/pdf/2024-04573.pdf",
    number="89 FR 15421",
    issuer="President of the United States",
    adopted="2024-02-28",
)
DSP: Final = Instrument(
    "us.dsp",
    "Access to U.S. Sensitive Personal Data and Government-Related Data by Countries of Concern or Covered Persons "
    "(Data Security Program)",
    "https://www.ecfr.gov/current/title-28/chapter-I/part-202",
    number="28 CFR Part 202",
    issuer=_DOJ,
    adopted="2024-12-27",
)
CISA_REQUIREMENTS: Final = Instrument(
    "us.cisa",
    "Security Requirements for Restricted Transactions, E.O. 14117 Implementation",
    "https://www.cisa.gov/sites/default/files/2025-01/"
    "Security_Requirements_for_Restricted_Transaction-EO_14117_Implementation508.pdf",
    issuer="Cybersecurity and Infrastructure Security Agency",
    adopted="2025-01-08",
)
PADFA: Final = Instrument(
    "us.padfa",
    "Protecting Americans' Data from Foreign Adversaries Act of 2024",
    "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title15-section9901&num=0&edition=prelim",
    number="Pub. L. 118-50, div. I; 15 U.S.C. 9901",
    issuer="Congress of the United States",
    adopted="2024-04-24",
)
CLOUD_ACT: Final = Instrument(
    "us.cloud-act",
    "Clarifying Lawful Overseas Use of Data Act",
    "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section2713&num=0&edition=prelim",
    number="Pub. L. 115-141, div. V; 18 U.S.C. 2713, 2703(h), 2523",
    issuer="Congress of the United States",
    adopted="2018-03-23",
)
ITAR: Final = Instrument(
    "us.itar",
    "International Traffic in Arms Regulations",
    "https://www.ecfr.gov/current/title-22/chapter-I/subchapter-M",
    number="22 CFR Parts 120-130",
    issuer="Department of State",
)
CLASSIFIED_ORDER: Final = Instrument(
    "us.eo_13526",
    "Executive Order 13526 on classified national security information",
    "https://www.archives.gov/isoo/policy-documents/cnsi-eo.html",
    number="E.O. 13526",
    issuer="President of the United States",
    adopted="2009-12-29",
)
EAR: Final = Instrument(
    "us.ear",
    "Export Administration Regulations",
    "https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C",
    number="15 CFR Parts 730-774",
    issuer="Department of Commerce",
)
DFARS: Final = Instrument(
    "us.dfars",
    "Defense Federal Acquisition Regulation Supplement, subpart 239.76, Cloud Computing",
    "https://www.ecfr.gov/current/title-48/chapter-2/subchapter-F/part-239/subpart-239.76",
    number="48 CFR 239.7602-2, 252.239-7010",
    issuer="Department of Defense",
)
NIH_REPOSITORIES: Final = Instrument(
    "us.nih.25-083",
    "Implementation Update: Enhancing Security Measures for NIH Controlled-Access Data",
    "https://grants.nih.gov/grants/guide/notice-files/NOT-OD-25-083.html",
    number="NOT-OD-25-083",
    issuer=_NIH,
    adopted="2025-04-02",
)
NIH_BIOSPECIMENS: Final = Instrument(
    "us.nih.25-160",
    "NIH Policy on Enhancing Security Measures for Human Biospecimens",
    "https://grants.nih.gov/grants/guide/notice-files/NOT-OD-25-160.html",
    number="NOT-OD-25-160",
    issuer=_NIH,
    adopted="2025-09-24",
)

# State law.

TEXAS_SB_1188: Final = Instrument(
    "us.tx.sb1188",
    "Texas Health and Safety Code, chapter 183, Electronic Health Records (S.B. 1188)",
    "https://capitol.texas.gov/tlodocs/89R/billtext/html/SB01188F.htm",
    number="Tex. Health & Safety Code ch. 183",
    issuer="Legislature of the State of Texas",
    adopted="2025-06-20",
)
FLORIDA_408_051: Final = Instrument(
    "us.fl.408-051",
    "Florida Electronic Health Records Exchange Act (as amended by CS/CS/SB 264)",
    "https://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&URL=0400-0499/0408/Sections/0408.051.html",
    number="Fla. Stat. 408.051",
    issuer="Legislature of the State of Florida",
    adopted="2023-05-08",
)
