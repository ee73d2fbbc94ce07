"""Name the legal instruments of China (mainland) that rule what data may leave it."""

# ruff: noqa: RUF001 - titles are written in their own script

from __future__ import annotations

from typing import Final

from xflow.model.sources import Instrument

_NPC = "Standing Committee of the National People's Congress"
_COUNCIL = "State Council"
_CAC = "Cyberspace Administration of China"

STATUTES: Final = "https://flk.npc.gov.cn/"
REGULATIONS: Final = "https://xzfg.moj.gov.cn/"

# Statutes.

CSL: Final = Instrument(
    "cn.csl",
    "Cybersecurity Law",
    "https://www.cac.gov.cn/2016-11/07/c_1119867116.htm",
    native="中华人民共和国网络安全法",
    issuer=_NPC,
    adopted="2016-11-07",
)
CSL_2025: Final = Instrument(
    "cn.csl.2025",
    "Cybersecurity Law (as amended in 2025)",
    "https://www.cac.gov.cn/2025-12/29/c_1768735112911946.htm",
    native="中华人民共和国网络安全法（2025年修正）",
    issuer=_NPC,
    adopted="2025-10-28",
)
DSL: Final = Instrument(
    "cn.dsl",
    "Data Security Law",
    "http://www.npc.gov.cn/npc/c30834/202106/7c9af12f51334a73b56d7938f99a788a.shtml",
    native="中华人民共和国数据安全法",
    issuer=_NPC,
    adopted="2021-06-10",
)
PIPL: Final = Instrument(
    "cn.pipl",
    "Personal Information Protection Law",
    "http://www.npc.gov.cn/npc/c30834/202108/a8c4e3672c74491a80b53a172bb753fe.shtml",
    native="中华人民共和国个人信息保护法",
    issuer=_NPC,
    adopted="2021-08-20",
)
ICJA: Final = Instrument(
    "cn.icja",
    "International Criminal Judicial Assistance Law",
    STATUTES,
    native="中华人民共和国国际刑事司法协助法",
    issuer=_NPC,
    adopted="2018-10-26",
)
SECURITIES_LAW: Final = Instrument(
    "cn.sec",
    "Securities Law",
    STATUTES,
    native="中华人民共和国证券法",
    issuer=_NPC,
    adopted="2019-12-28",
)
SECRETS_LAW_2010: Final = Instrument(
    "cn.ssl.2010",
    "Law on Guarding State Secrets (2010)",
    STATUTES,
    native="中华人民共和国保守国家秘密法（2010年修订）",
    issuer=_NPC,
    adopted="2010-04-29",
)
SECRETS_LAW: Final = Instrument(
    "cn.ssl",
    "Law on Guarding State Secrets (2024)",
    "http://www.npc.gov.cn/npc/c2/c30834/202402/t20240227_434859.html",
    native="中华人民共和国保守国家秘密法（2024年修订）",
    issuer=_NPC,
    adopted="2024-02-27",
)
COUNTER_ESPIONAGE_LAW: Final = Instrument(
    "cn.ces",
    "Counter-Espionage Law (2023)",
    STATUTES,
    native="中华人民共和国反间谍法",
    issuer=_NPC,
    adopted="2023-04-26",
)
COUNTER_ESPIONAGE_LAW_2014: Final = Instrument(
    "cn.ces.2014",
    "Counter-Espionage Law (2014)",
    STATUTES,
    native="中华人民共和国反间谍法（2014年）",
    issuer=_NPC,
    adopted="2014-11-01",
)
BIOSECURITY_LAW: Final = Instrument(
    "cn.bsl",
    "Biosecurity Law",
    STATUTES,
    native="中华人民共和国生物安全法",
    issuer=_NPC,
    adopted="2020-10-17",
)
ARCHIVES_LAW: Final = Instrument(
    "cn.archives",
    "Archives Law",
    STATUTES,
    native="中华人民共和国档案法",
    issuer=_NPC,
    adopted="2020-06-20",
)
EXPORT_CONTROL_LAW: Final = Instrument(
    "cn.ecl",
    "Export Control Law",
    STATUTES,
    native="中华人民共和国出口管制法",
    issuer=_NPC,
    adopted="2020-10-17",
)
AFSL: Final = Instrument(
    "cn.afsl",
    "Anti-Foreign Sanctions Law",
    STATUTES,
    native="中华人民共和国反外国制裁法",
    issuer=_NPC,
    adopted="2021-06-10",
)

# Administrative regulations of the State Council.

CII_REGULATIONS: Final = Instrument(
    "cn.cii",
    "Regulations on the Security Protection of Critical Information Infrastructure",
    "https://www.gov.cn/zhengce/content/2021-08/17/content_5631671.htm",
    native="关键信息基础设施安全保护条例",
    number="State Council Order 745",
    issuer=_COUNCIL,
    adopted="2021-07-30",
)
NDSR: Final = Instrument(
    "cn.ndsr",
    "Network Data Security Management Regulations",
    "https://www.cac.gov.cn/2024-09/30/c_1729384452307680.htm",
    native="网络数据安全管理条例",
    number="State Council Order 790",
    issuer=_COUNCIL,
    adopted="2024-09-24",
)
TECHNOLOGY_REGULATIONS: Final = Instrument(
    "cn.tier",
    "Regulations on the Import and Export of Technology",
    REGULATIONS,
    native="中华人民共和国技术进出口管理条例",
    issuer=_COUNCIL,
    adopted="2001-12-10",
)
HGR_REGULATIONS: Final = Instrument(
    "cn.hgr",
    "Regulations on the Management of Human Genetic Resources",
    REGULATIONS,
    native="中华人民共和国人类遗传资源管理条例",
    number="State Council Order 717",
    issuer=_COUNCIL,
    adopted="2019-05-28",
)
ARCHIVES_REGULATIONS: Final = Instrument(
    "cn.archives_regulations",
    "Regulations Implementing the Archives Law",
    REGULATIONS,
    native="中华人民共和国档案法实施条例",
    issuer=_COUNCIL,
    adopted="2024-01-12",
)
ARCHIVES_MEASURES_2017: Final = Instrument(
    "cn.archives_measures",
    "Measures Implementing the Archives Law (2017)",
    REGULATIONS,
    native="中华人民共和国档案法实施办法（2017年修订）",
    issuer=_COUNCIL,
    adopted="2017-03-01",
)
MAP_REGULATIONS: Final = Instrument(
    "cn.map",
    "Map Management Regulations",
    REGULATIONS,
    native="地图管理条例",
    issuer=_COUNCIL,
    adopted="2015-11-26",
)
SURVEY_REGULATIONS: Final = Instrument(
    "cn.survey",
    "Regulations on the Management of Surveying and Mapping Results",
    REGULATIONS,
    native="测绘成果管理条例",
    issuer=_COUNCIL,
    adopted="2006-05-27",
)
CREDIT_REGULATIONS: Final = Instrument(
    "cn.credit",
    "Regulations on the Credit Reporting Industry",
    REGULATIONS,
    native="征信业管理条例",
    issuer=_COUNCIL,
    adopted="2013-01-21",
)
PAYMENT_REGULATIONS: Final = Instrument(
    "cn.pay",
    "Regulations on the Supervision of Non-bank Payment Institutions",
    REGULATIONS,
    native="非银行支付机构监督管理条例",
    issuer=_COUNCIL,
    adopted="2023-12-09",
)
AFSL_REGULATIONS: Final = Instrument(
    "cn.afsl_regulations",
    "Provisions on Implementing the Anti-Foreign Sanctions Law",
    REGULATIONS,
    native="实施《中华人民共和国反外国制裁法》的规定",
    issuer=_COUNCIL,
    adopted="2025-03-23",
)

# Rules of the departments.

SAM: Final = Instrument(
    "cn.sam",
    "Measures for the Security Assessment of Data Exports",
    "https://www.cac.gov.cn/2022-07/07/c_1658811536396503.htm",
    native="数据出境安全评估办法",
    number="CAC Order 11",
    issuer=_CAC,
    adopted="2022-07-07",
)
SCC: Final = Instrument(
    "cn.scc",
    "Measures on the Standard Contract for the Export of Personal Information",
    "https://www.cac.gov.cn/2023-02/24/c_1678884830036813.htm",
    native="个人信息出境标准合同办法",
    number="CAC Order 13",
    issuer=_CAC,
    adopted="2023-02-22",
)
PDCF: Final = Instrument(
    "cn.pdcf",
    "Provisions on Promoting and Regulating Cross-border Data Flows",
    "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
    native="促进和规范数据跨境流动规定",
    number="CAC Order 16",
    issuer=_CAC,
    adopted="2024-03-22",
)
CERTIFICATION_MEASURES: Final = Instrument(
    "cn.cert",
    "Measures for the Certification of Exports of Personal Information",
    "https://www.cac.gov.cn/2025-10/17/c_1762449728720008.htm",
    native="个人信息出境认证办法",
    number="CAC and SAMR Order 20",
    issuer="Cyberspace Administration of China; State Administration for Market Regulation",
    adopted="2025-10-14",
)
SCC_GUIDE: Final = Instrument(
    "cn.scc_guide",
    "Guide to Filing the Standard Contract for the Export of Personal Information (second edition)",
    "https://www.tjcac.gov.cn/wsfw/sjkj/grxxcjbzht/202408/t20240823_6705573.html",
    native="个人信息出境标准合同备案指南（第二版）",
    issuer=_CAC,
    adopted="2024-03-22",
)
GBA_HK: Final = Instrument(
    "cn.gba.hk",
    "Implementation Guidelines on the Standard Contract for Cross-boundary Flow of Personal Information within the "
    "Greater Bay Area (Mainland, Hong Kong)",
    "https://www.cac.gov.cn/2023-12/13/c_1704042786237103.htm",
    native="粤港澳大湾区（内地、香港）个人信息跨境流动标准合同实施指引",
    number="Announcement 3 of 2023",
    issuer="Cyberspace Administration of China; Innovation, Technology and Industry Bureau of Hong Kong",
    adopted="2023-12-10",
)
GBA_MO: Final = Instrument(
    "cn.gba.mo",
    "Implementation Guidelines on the Standard Contract for Cross-boundary Flow of Personal Information within the "
    "Greater Bay Area (Mainland, Macao)",
    "https://www.cac.gov.cn/",
    native="粤港澳大湾区（内地、澳门）个人信息跨境流动标准合同实施指引",
    number="Announcement 1 of 2024",
    issuer="Cyberspace Administration of China; authorities of Macao",
    adopted="2024-09-10",
)
HGR_RULES_1998: Final = Instrument(
    "cn.hgr_1998",
    "Interim Measures on the Management of Human Genetic Resources",
    "https://www.most.gov.cn/",
    native="人类遗传资源管理暂行办法",
    issuer="Ministry of Science and Technology; Ministry of Health",
    adopted="1998-06-10",
)
HGR_RULES: Final = Instrument(
    "cn.hgr_rules",
    "Rules Implementing the Regulations on the Management of Human Genetic Resources",
    "https://www.most.gov.cn/xxgk/xinxifenlei/fdzdgknr/fgzc/bmgz/202306/t20230601_186416.html",
    native="人类遗传资源管理条例实施细则",
    number="MOST Order 21",
    issuer="Ministry of Science and Technology",
    adopted="2023-05-26",
)
AUTO_2021: Final = Instrument(
    "cn.auto.2021",
    "Provisions on the Management of Automotive Data Security (for trial implementation)",
    "https://www.cac.gov.cn/2021-08/20/c_1631049984897667.htm",
    native="汽车数据安全管理若干规定（试行）",
    number="CAC Order 7",
    issuer="Cyberspace Administration of China and four other departments",
    adopted="2021-08-16",
)
AUTO_2026: Final = Instrument(
    "cn.auto.2026",
    "Guide to the Security of Automotive Data Exports (2026 edition)",
    "https://www.cac.gov.cn/2026-02/03/c_1771851453192164.htm",
    native="汽车数据出境安全指引（2026版）",
    issuer="Ministry of Industry and Information Technology and seven other departments",
    adopted="2026-01-30",
)
MIIT_MEASURES: Final = Instrument(
    "cn.miit",
    "Measures for Data Security Management in Industry and Information Technology (for trial implementation)",
    "https://www.gov.cn/zhengce/zhengceku/2022-12/14/content_5731918.htm",
    native="工业和信息化领域数据安全管理办法（试行）",
    number="MIIT Wang'an [2022] 166",
    issuer="Ministry of Industry and Information Technology",
    adopted="2022-12-08",
)
FINANCE_GUIDE: Final = Instrument(
    "cn.fin.2025",
    "Guide to Compliance for Promoting and Regulating Cross-border Data Flows in Finance",
    "http://www.pbc.gov.cn/",
    native="促进和规范金融业数据跨境流动合规指南",
    issuer="People's Bank of China and five other departments",
    adopted="2025-04-17",
)
POPULATION_HEALTH: Final = Instrument(
    "cn.health.2014",
    "Measures for the Management of Population Health Information (for trial implementation)",
    "http://www.nhc.gov.cn/",
    native="人口健康信息管理办法（试行）",
    issuer="National Health and Family Planning Commission",
    adopted="2014-05-05",
)

VEHICLE_SURVEY_2022: Final = Instrument(
    "cn.survey.2022",
    "Notice on Promoting Intelligent Connected Vehicles and Safeguarding Surveying and Mapping Information",
    "https://www.mnr.gov.cn/",
    native="关于促进智能网联汽车发展维护测绘地理信息安全的通知",
    issuer="Ministry of Natural Resources",
    adopted="2022-08-25",
)
VEHICLE_SURVEY_2024: Final = Instrument(
    "cn.survey.2024",
    "Notice on Strengthening the Security of Surveying and Mapping Information of Intelligent Connected Vehicles",
    "https://www.mnr.gov.cn/",
    native="关于加强智能网联汽车有关测绘地理信息安全管理的通知",
    issuer="Ministry of Natural Resources",
    adopted="2024-07-26",
)

RIDE_HAILING_2016: Final = Instrument(
    "cn.ride",
    "Interim Measures on the Management of Online Ride-Hailing Services",
    "https://www.gov.cn/",
    native="网络预约出租汽车经营服务管理暂行办法",
    number="Order 60 of 2016",
    issuer="Ministry of Transport and six other departments",
    adopted="2016-07-27",
)
LISTING_2023: Final = Instrument(
    "cn.listing",
    "Provisions on Confidentiality and Archives in Overseas Offerings and Listings of Domestic Enterprises",
    "http://www.csrc.gov.cn/",
    native="关于加强境内企业境外发行证券和上市相关保密和档案管理工作的规定",
    issuer="China Securities Regulatory Commission and three other departments",
    adopted="2023-02-24",
)

# Answers of the authority.

QA_2025_04: Final = Instrument(
    "cn.qa.2025-04",
    "Questions and Answers on the Security of Data Exports (April 2025)",
    "https://www.cac.gov.cn/2025-04/09/c_1745906286623776.htm",
    native="数据出境安全管理政策问答（2025年4月）",
    issuer=_CAC,
    adopted="2025-04-09",
)
QA_2025_05: Final = Instrument(
    "cn.qa.2025-05",
    "Questions and Answers on the Security of Data Exports (May 2025)",
    "https://www.cac.gov.cn/2025-05/30/c_1750315283722063.htm",
    native="数据出境安全管理政策问答（2025年5月）",
    issuer=_CAC,
    adopted="2025-05-30",
)
QA_2025_10: Final = Instrument(
    "cn.qa.2025-10",
    "Questions and Answers on the Security of Data Exports (October 2025)",
    "https://www.cac.gov.cn/2025-10/31/c_1763633376984070.htm",
    native="数据出境安全管理政策问答（2025年10月）",
    issuer=_CAC,
    adopted="2025-10-31",
)
