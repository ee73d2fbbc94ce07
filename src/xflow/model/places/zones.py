"""Zones and regions with rules of their own: zones after State Council plans, codes after ISO 3166-2."""

# A pilot free-trade zone stands under the law of China, and its negative list eases that law. Where a list
# was extended to a whole municipality (Shanghai on 2026-04-24, Beijing on 2026-05-11), the municipality is
# a region and the parent of its zone.
#
# The financial centres of Dubai, Abu Dhabi, Qatar and Astana have data-protection law of their own, so the
# law of the state is not presumed there. A measure of the state that does reach into them (such as the
# health-data law of the United Arab Emirates, which covers free zones) has to name them.

# ruff: noqa: RUF001 - names are written in their own scripts

from __future__ import annotations

from typing import Final

from xflow.model.places.jurisdictions import Jurisdiction, JurisdictionKind


def _region(code: str, parent: str, name: str, native: str = "", *aliases: str) -> Jurisdiction:
    return Jurisdiction(code, name, native, JurisdictionKind.REGION, parent, True, aliases)


def _zone(code: str, parent: str, name: str, native: str, *aliases: str) -> Jurisdiction:
    return Jurisdiction(code, name, native, JurisdictionKind.ZONE, parent, True, aliases)


def _pilot_zone(code: str, place: str, chinese: str, *, parent: str = "CN") -> Jurisdiction:
    name, native = f"China ({place}) Pilot Free Trade Zone", f"中国（{chinese}）自由贸易试验区"
    return _zone(code, parent, name, native, f"{place} FTZ", f"{chinese}自贸试验区", f"{chinese}自贸区")


def _own_law(code: str, parent: str, name: str, native: str, *aliases: str) -> Jurisdiction:
    return Jurisdiction(code, name, native, JurisdictionKind.ZONE, parent, False, aliases)


ZONES: Final = (
    # Municipalities and provinces of China that rules name as a whole.
    _region("CN-BJ", "CN", "Beijing", "北京市", "北京", "Peking"),
    _region("CN-SH", "CN", "Shanghai", "上海市", "上海"),
    _region("CN-GD", "CN", "Guangdong", "广东省", "广东", "Canton Province"),
    # The nine mainland cities of the Guangdong-Hong Kong-Macao Greater Bay Area; codes of cities are ours.
    _region("CN-GD-GZ", "CN-GD", "Guangzhou", "广州市", "广州", "Canton"),
    _region("CN-GD-SZ", "CN-GD", "Shenzhen", "深圳市", "深圳"),
    _region("CN-GD-ZH", "CN-GD", "Zhuhai", "珠海市", "珠海"),
    _region("CN-GD-FS", "CN-GD", "Foshan", "佛山市", "佛山"),
    _region("CN-GD-HZ", "CN-GD", "Huizhou", "惠州市", "惠州"),
    _region("CN-GD-DG", "CN-GD", "Dongguan", "东莞市", "东莞"),
    _region("CN-GD-ZS", "CN-GD", "Zhongshan", "中山市", "中山"),
    _region("CN-GD-JM", "CN-GD", "Jiangmen", "江门市", "江门"),
    _region("CN-GD-ZQ", "CN-GD", "Zhaoqing", "肇庆市", "肇庆"),
    # The 22 pilot zones, in the order of their making (2013 to 2023); letters after ISO 3166-2:CN.
    _pilot_zone("CN-SH-FTZ", "Shanghai", "上海", parent="CN-SH"),  # 2013
    _zone(
        "CN-SH-LG",
        "CN-SH-FTZ",
        "Lin-gang Special Area of the China (Shanghai) Pilot Free Trade Zone",
        "中国（上海）自由贸易试验区临港新片区",
        "Lingang",
        "Lin-gang",
        "Lingang Special Area",
        "Lin-gang Special Area",
        "临港新片区",
    ),  # 2019
    _pilot_zone("CN-GD-FTZ", "Guangdong", "广东", parent="CN-GD"),  # 2015
    _pilot_zone("CN-TJ-FTZ", "Tianjin", "天津"),  # 2015
    _pilot_zone("CN-FJ-FTZ", "Fujian", "福建"),  # 2015
    _pilot_zone("CN-LN-FTZ", "Liaoning", "辽宁"),  # 2017, as the next six
    _pilot_zone("CN-ZJ-FTZ", "Zhejiang", "浙江"),
    _pilot_zone("CN-HA-FTZ", "Henan", "河南"),
    _pilot_zone("CN-HB-FTZ", "Hubei", "湖北"),
    _pilot_zone("CN-CQ-FTZ", "Chongqing", "重庆"),
    _pilot_zone("CN-SC-FTZ", "Sichuan", "四川"),
    _pilot_zone("CN-SN-FTZ", "Shaanxi", "陕西"),
    _zone(
        "CN-HI-FTP",
        "CN",
        "Hainan Free Trade Port",
        "海南自由贸易港",
        "Hainan FTP",
        "Hainan FTZ",
        "China (Hainan) Pilot Free Trade Zone",
        "中国（海南）自由贸易试验区",
        "海南自贸港",
    ),  # pilot zone 2018, free trade port 2020
    _pilot_zone("CN-SD-FTZ", "Shandong", "山东"),  # 2019, as the next five
    _pilot_zone("CN-JS-FTZ", "Jiangsu", "江苏"),
    _pilot_zone("CN-GX-FTZ", "Guangxi", "广西"),
    _pilot_zone("CN-HE-FTZ", "Hebei", "河北"),
    _pilot_zone("CN-YN-FTZ", "Yunnan", "云南"),
    _pilot_zone("CN-HL-FTZ", "Heilongjiang", "黑龙江"),
    _pilot_zone("CN-BJ-FTZ", "Beijing", "北京", parent="CN-BJ"),  # 2020, as the next two
    _pilot_zone("CN-HN-FTZ", "Hunan", "湖南"),
    _pilot_zone("CN-AH-FTZ", "Anhui", "安徽"),
    _pilot_zone("CN-XJ-FTZ", "Xinjiang", "新疆"),  # 2023
    # The Shenzhen park at Hetao, to which the Guangdong list of 2026-05-15 applies too.
    _zone(
        "CN-GD-SZ-HETAO",
        "CN-GD-SZ",
        "Shenzhen Park of the Hetao Shenzhen-Hong Kong Science and Technology Innovation Cooperation Zone",
        "河套深港科技创新合作区深圳园区",
        "Hetao",
        "Hetao Shenzhen Park",
    ),
    # Financial centres with data-protection law of their own.
    _own_law("AE-DIFC", "AE", "Dubai International Financial Centre", "مركز دبي المالي العالمي", "DIFC"),
    _own_law("AE-ADGM", "AE", "Abu Dhabi Global Market", "سوق أبوظبي العالمي", "ADGM"),
    _own_law("QA-QFC", "QA", "Qatar Financial Centre", "مركز قطر للمال", "QFC"),
    _own_law(
        "KZ-AIFC",
        "KZ",
        "Astana International Financial Centre",
        "«Астана» халықаралық қаржы орталығы",
        "AIFC",
    ),
    # Provinces and states with rules on transfer or on the place of storage.
    _region("CA-AB", "CA", "Alberta", "", "Province of Alberta"),
    _region("CA-BC", "CA", "British Columbia", "", "Province of British Columbia"),
    _region("CA-MB", "CA", "Manitoba", "", "Province of Manitoba"),
    _region("CA-NS", "CA", "Nova Scotia", "", "Province of Nova Scotia"),
    _region("CA-ON", "CA", "Ontario", "", "Province of Ontario"),
    _region("CA-QC", "CA", "Quebec", "Québec", "Province of Quebec"),
    _region("US-TX", "US", "Texas", "", "State of Texas"),
    _region("US-FL", "US", "Florida", "", "State of Florida"),
)
