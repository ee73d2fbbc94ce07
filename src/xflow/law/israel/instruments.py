"""Where the data-transfer law of Israel is written."""

from __future__ import annotations

from typing import Final

from xflow.model.periods import since
from xflow.model.sources import Confidence, Instrument

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED
START: Final = since("2001-06-17")
OLD: Final = since("2018-05-25")
"""The day on which the pack begins, for law that is older than that."""
AUTHORITY: Final = "Privacy Protection Authority"

LAW: Final = Instrument(
    "il.ppl",
    "Protection of Privacy Law, 5741-1981",
    "https://www.gov.il/en/departments/the_privacy_protection_authority",
    native="חוק הגנת הפרטיות, התשמ״א-1981",
    issuer="Knesset",
    adopted="1981-02-23",
)
TRANSFER_REGULATIONS: Final = Instrument(
    "il.transfer_regulations",
    "Protection of Privacy (Transfer of Data to Databases Abroad) Regulations, 5761-2001",
    "https://www.gov.il/en/departments/the_privacy_protection_authority",
    native="תקנות הגנת הפרטיות (העברת מידע אל מאגרי מידע שמחוץ לגבולות המדינה), התשס״א-2001",
    issuer="Minister of Justice",
)
POSITION_PAPER: Final = Instrument(
    "il.position_2026",
    "Position paper on regulation 2(4) of the transfer regulations",
    "https://www.gov.il/en/departments/the_privacy_protection_authority",
    issuer=AUTHORITY,
    adopted="2026-04-13",
)
OPINION_ONWARD: Final = Instrument(
    "il.opinion_2022",
    "Draft opinion on regulation 3 of the transfer regulations",
    "https://www.gov.il/en/departments/the_privacy_protection_authority",
    issuer=AUTHORITY,
    adopted="2022-01-04",
)
EEA_REGULATIONS: Final = Instrument(
    "il.eea_regulations",
    "Protection of Privacy Regulations (Instructions for Data Transferred to Israel from the European Economic Area), "
    "5783-2023",
    "https://www.gov.il/en/departments/the_privacy_protection_authority",
    issuer="Minister of Justice",
    adopted="2023-05-07",
)
SECURITY_REGULATIONS: Final = Instrument(
    "il.security_regulations",
    "Protection of Privacy (Data Security) Regulations, 5777-2017",
    "https://www.gov.il/en/departments/the_privacy_protection_authority",
    issuer="Minister of Justice",
)
DIRECTIVE_362: Final = Instrument(
    "il.directive_362",
    "Proper Conduct of Banking Business Directive 362 (Cloud Computing)",
    "https://boi.org.il/en/communication-and-publications/press-releases/"
    "the-banking-supervision-department-announces-the-removal-of-barriers-to-using-cloud-computing-services/",
    issuer="Supervisor of Banks",
)
CLOUD_CIRCULAR: Final = Instrument(
    "il.cloud_circular",
    "Circular 2/2021 on the use of cloud computing in the health system",
    "https://www.gov.il/en/departments/ministry_of_health",
    issuer="Ministry of Health",
    adopted="2021-02-21",
)
EXPORT_CONTROL: Final = Instrument(
    "il.export_control",
    "Defense Export Control Law, 5766-2007",
    "https://exportctrl.mod.gov.il",
    issuer="Knesset",
)
PENAL_LAW: Final = Instrument(
    "il.penal_law",
    "Penal Law, 5737-1977",
    "https://main.knesset.gov.il",
    native="חוק העונשין, התשל״ז-1977",
    issuer="Knesset",
)
DUAL_USE_ORDER: Final = Instrument(
    "il.dual_use_order",
    "Import and Export Order (Control of Dual-Purpose Goods, Services and Technology Exports), 5766-2006",
    "https://www.gov.il/en/departments/ministry_of_economy",
    issuer="Minister of Industry, Trade and Labor",
)
ENEMY_ORDINANCE: Final = Instrument(
    "il.enemy_ordinance",
    "Trading with the Enemy Ordinance, 1939",
    "https://www.gov.il/en/departments/ministry_of_finance",
    native="פקודת המסחר עם האויב, 1939",
)
GENETIC_LAW: Final = Instrument(
    "il.genetic_law",
    "Genetic Information Law, 5761-2000",
    "https://main.knesset.gov.il",
    native="חוק מידע גנטי, התשס״א-2000",
    issuer="Knesset",
    adopted="2000-12-13",
)
BOOKKEEPING: Final = Instrument(
    "il.bookkeeping",
    "Income Tax Instructions (Keeping of Account Books), 5733-1973",
    "https://www.gov.il/en/departments/israel_tax_authority",
    native="הוראות מס הכנסה (ניהול פנקסי חשבונות), התשל״ג-1973",
    issuer="Commissioner of Income Tax",
)
EMERGENCY_REGULATIONS: Final = Instrument(
    "il.emergency_regulations",
    "Defence (Emergency) Regulations, 1945",
    "https://main.knesset.gov.il",
    native="תקנות ההגנה (שעת חירום), 1945",
)
SECONDARY_USE: Final = Instrument(
    "il.secondary_use",
    "Director General's circulars of 2018 on secondary uses of health data and on collaborations that rest on them",
    "https://www.gov.il/en/departments/ministry_of_health",
    issuer="Ministry of Health",
)
ENCRYPTION_ORDER: Final = Instrument(
    "il.encryption_order",
    "Order Governing the Control of Commodities and Services (Engagement in Encryption Items), 5735-1974",
    "https://mod.gov.il/English/Encryption_Controls/Pages/order.aspx",
    issuer="Minister of Defense",
)
