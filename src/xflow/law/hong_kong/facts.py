"""The instruments of the law of Hong Kong, and what it asks of a transfer."""

# ruff: noqa: RUF001 - titles are written in their own script

from __future__ import annotations

from typing import Final

from xflow.model.facts import About, Choice, YesNo
from xflow.model.periods import since
from xflow.model.sources import Confidence, Instrument, Note

CHECKED = "2026-11-26"
SHEET = "2026-11-23"
RELATED = Confidence.RELATED
RECALLED = Confidence.RECALLED
COMMISSIONER = "Privacy Commissioner for Personal Data"
ALWAYS = since("1996-12-20")

PDPO: Final = Instrument(
    "hk.pdpo",
    "Personal Data (Privacy) Ordinance",
    "https://www.elegislation.gov.hk/hk/cap486",
    native="個人資料（私隱）條例",
    number="Cap. 486",
    issuer="Legislative Council of Hong Kong",
    adopted="1995-08-03",
)
GBA_CONTRACT: Final = Instrument(
    "hk.gba",
    "Standard Contract for Cross-boundary Flow of Personal Information within the Guangdong-Hong Kong-Macao Greater Bay Area "
    "(Mainland, Hong Kong), with its implementation guidelines",
    "https://www.digitalpolicy.gov.hk/en/our_work/digital_infrastructure/mainland/cross-boundary_data_flow",
    native="粵港澳大灣區（內地、香港）個人信息跨境流動標準合同",
    issuer="Cyberspace Administration of China; Innovation, Technology and Industry Bureau",
    adopted="2023-12-10",
)
SFO: Final = Instrument(
    "hk.sfo",
    "Securities and Futures Ordinance",
    "https://www.elegislation.gov.hk/hk/cap571",
    native="證券及期貨條例",
    number="Cap. 571",
    issuer="Legislative Council of Hong Kong",
)
SFC_CIRCULAR: Final = Instrument(
    "hk.sfc_2019",
    "Circular to licensed corporations on the use of external electronic data storage",
    "https://apps.sfc.hk/edistributionWeb/gateway/EN/circular/",
    issuer="Securities and Futures Commission",
    adopted="2019-10-31",
)
SA_2: Final = Instrument(
    "hk.hkma_sa2",
    "Supervisory Policy Manual: Outsourcing",
    "https://www.hkma.gov.hk/eng/regulatory-resources/regulatory-guides/supervisory-policy-manual/",
    number="SA-2",
    issuer="Hong Kong Monetary Authority",
)
COMPANIES: Final = Instrument(
    "hk.companies",
    "Companies Ordinance",
    "https://www.elegislation.gov.hk/hk/cap622",
    native="公司條例",
    number="Cap. 622",
    issuer="Legislative Council of Hong Kong",
)
SECRETS: Final = Instrument(
    "hk.official_secrets",
    "Official Secrets Ordinance",
    "https://www.elegislation.gov.hk/hk/cap521",
    native="官方機密條例",
    number="Cap. 521",
    issuer="Legislative Council of Hong Kong",
)
SECURITY: Final = Instrument(
    "hk.national_security",
    "Safeguarding National Security Ordinance",
    "https://www.elegislation.gov.hk/hk/A305",
    native="維護國家安全條例",
    number="Instrument A305",
    issuer="Legislative Council of Hong Kong",
    adopted="2024-03-19",
)

CONTROLLED_FROM_HERE: Final = YesNo(
    "hk.controlled_from_here",
    "a data user controls in or from Hong Kong how the data abroad are held and used, so that the Ordinance reaches it",
    "Does a data user control in or from Hong Kong how the data abroad are held and used?",
    About.EXPORTER,
    ordinary=True,
    cite=PDPO.cite(
        "s 2(1) (data user)",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("Presumed only where this law is stated to follow the data.")],
    ),
)
NEW_PURPOSE: Final = YesNo(
    "hk.new_purpose",
    "the transfer serves a new purpose: neither the one for which the data were collected nor a directly related one",
    "Does the transfer serve a purpose other than the one for which the data were collected or one directly related to it?",
    ordinary=False,
    cite=PDPO.cite("Schedule 1, DPP3(1), (4)", checked_on=SHEET, confidence=RELATED),
)
COLLECTED_FOR_IT: Final = YesNo(
    "hk.collected_for_it",
    "the data were collected in order to be sold, or to be given to the authority or court abroad that now gets them",
    "Were the data collected in order to be sold, or to be given to the authority or court abroad that now gets them?",
    ordinary=False,
    cite=PDPO.cite("Schedule 1, DPP3(4)", checked_on=SHEET, confidence=RELATED),
)
EXEMPTION: Final = Choice(
    "hk.exemption",
    "the exemption of Part 8 from the principle on use that applies",
    "Which exemption of Part 8 from the principle on use applies: domestic purposes, crime and the like (in Hong Kong), "
    "health, legal proceedings, news, statistics and research, due diligence, emergency, another one, or none?",
    ordinary="none",
    cite=PDPO.cite(
        "Part 8 (ss 51A-63D)",
        checked_on=SHEET,
        confidence=RECALLED,
        notes=[
            Note(
                "Section 58 speaks of crime and penalties in Hong Kong, and of those abroad only in agreed cases of mutual legal "
                "assistance.",
                "contested; recalled",
            )
        ],
    ),
    options=(
        "none",
        "domestic",
        "crime",
        "health",
        "legal_proceedings",
        "news",
        "research",
        "due_diligence",
        "emergency",
        "other",
    ),
)
GBA_USED: Final = YesNo(
    "hk.gba_contract_used",
    "the parties have chosen the standard contract of the Greater Bay Area for the transfer",
    "Have the parties chosen the standard contract of the Greater Bay Area for the transfer?",
    ordinary=False,
    cite=GBA_CONTRACT.cite("guidelines, Art. 2", checked_on=CHECKED, confidence=RELATED),
)
CAME_UNDER_GBA: Final = YesNo(
    "hk.came_under_gba_contract",
    "the data crossed between Hong Kong and the mainland under the standard contract of the Greater Bay Area",
    "Did the data, before this step, cross between Hong Kong and the mainland under the standard contract of the Greater Bay "
    "Area?",
    ordinary=False,
    cite=GBA_CONTRACT.cite("guidelines, Art. 2", checked_on=CHECKED, confidence=RELATED),
)
BACK_TO_SENDER: Final = YesNo(
    "hk.gba_back_to_sender",
    "the data go back to the party that sent them under the contract of the Greater Bay Area",
    "Do the data only go back to the very party that sent them under the contract of the Greater Bay Area?",
    ordinary=False,
    cite=GBA_CONTRACT.cite("end of the contract", checked_on=CHECKED, confidence=RECALLED),
)
ACROSS_REGIONS: Final = YesNo(
    "hk.gba_across_regions",
    "the contract of the Greater Bay Area is read to let data go on between Hong Kong and Macao",
    "Do you read the contract to let data go on between Hong Kong and Macao? (It is for the mainland and Hong Kong.)",
    ordinary=False,
    cite=GBA_CONTRACT.cite("guidelines, Art. 4", checked_on=CHECKED, confidence=RELATED),
)
SFC_RECORDS: Final = YesNo(
    "hk.sfc_records",
    "the data are regulatory records of a licensed corporation that would be kept with an external provider and nowhere else",
    "Are the data regulatory records of a licensed corporation, and would they be kept exclusively with an external provider "
    "of electronic storage?",
    ordinary=False,
    cite=SFC_CIRCULAR.cite("exclusive storage", checked_on=CHECKED, confidence=RELATED),
)
AUTHORISED_INSTITUTION: Final = YesNo(
    "hk.authorised_institution",
    "the exporter is an authorised institution: a bank, a restricted licence bank or a deposit-taking company",
    "Is the exporter a bank, a restricted licence bank or a deposit-taking company authorised in Hong Kong?",
    About.EXPORTER,
    ordinary=False,
    cite=SA_2.cite("scope", checked_on=SHEET, confidence=RECALLED),
)
RECORDS_ABROAD: Final = YesNo(
    "hk.records_abroad",
    "the exporter is a company of Hong Kong that would keep its accounting records outside Hong Kong",
    "Is the exporter a company of Hong Kong that would keep its accounting records outside Hong Kong?",
    About.EXPORTER,
    ordinary=False,
    cite=COMPANIES.cite("s 374", checked_on=CHECKED, confidence=RELATED),
)

FACTS: Final = [
    CONTROLLED_FROM_HERE,
    NEW_PURPOSE,
    COLLECTED_FOR_IT,
    EXEMPTION,
    GBA_USED,
    CAME_UNDER_GBA,
    BACK_TO_SENDER,
    ACROSS_REGIONS,
    SFC_RECORDS,
    AUTHORISED_INSTITUTION,
    RECORDS_ABROAD,
]
