"""Name the negative lists of the zones, which the authority keeps together on one page."""

# ruff: noqa: RUF001 - titles are written in their own script

from __future__ import annotations

from typing import Final

from xflow.model.sources import Instrument

_LISTS = "https://www.cac.gov.cn/wxzw/sjzl/sjcjfmqd/A09370806index_1.htm"

LIST_TJ_2024: Final = Instrument(
    "cn.tj.list.2024",
    "Management List (Negative List) of Data Exports of the China (Tianjin) Pilot Free Trade Zone (2024 edition)",
    _LISTS,
    native="中国（天津）自由贸易试验区数据出境管理清单（负面清单）（2024版）",
    adopted="2024-05-08",
)
LIST_BJ_2024: Final = Instrument(
    "cn.bj.list.2024",
    "Management List (Negative List) of Data Exports of the China (Beijing) Pilot Free Trade Zone (2024 edition)",
    _LISTS,
    native="中国（北京）自由贸易试验区数据出境管理清单（负面清单）（2024版）",
    adopted="2024-08-26",
)
REFERENCE_BJ_2024: Final = Instrument(
    "cn.bj.reference.2024",
    "Reference Rules on the Classification and Grading of Data of the China (Beijing) Pilot Free Trade Zone",
    _LISTS,
    native="中国（北京）自由贸易试验区数据分类分级参考规则",
    adopted="2024-08-26",
)
LIST_SH_2024: Final = Instrument(
    "cn.sh.list.2024",
    "Management List (Negative List) of Data Exports of the China (Shanghai) Pilot Free Trade Zone and the Lin-gang "
    "Special Area (2024 edition)",
    _LISTS,
    native="中国（上海）自由贸易试验区及临港新片区数据出境管理清单（负面清单）（2024版）",
    adopted="2025-02-08",
)
LIST_HI_2024: Final = Instrument(
    "cn.hi.list.2024",
    "Management List (Negative List) of Data Exports of the Hainan Free Trade Port (2024 edition)",
    _LISTS,
    native="海南自由贸易港数据出境管理清单（负面清单）（2024版）",
    adopted="2025-02-20",
)
LIST_ZJ_2024: Final = Instrument(
    "cn.zj.list.2024",
    "Management List (Negative List) of Data Exports of the China (Zhejiang) Pilot Free Trade Zone (2024 edition)",
    _LISTS,
    native="中国（浙江）自由贸易试验区数据出境管理清单（负面清单）（2024版）",
    adopted="2025-04-10",
)
LIST_GX_2025: Final = Instrument(
    "cn.gx.list.2025",
    "Management List (Negative List) of Data Exports of the China (Guangxi) Pilot Free Trade Zone (2025 edition)",
    _LISTS,
    native="中国（广西）自由贸易试验区数据出境管理清单（负面清单）（2025版）",
    number="Gui Shang Zi Mao Fa [2025] No. 2",
    issuer="Commerce department, zone office, cyberspace administration and big-data bureau of Guangxi",
    adopted="2025-08-04",
)
LIST_JS_2025: Final = Instrument(
    "cn.js.list.2025",
    "Management List (Negative List) of Data Exports of the China (Jiangsu) Pilot Free Trade Zone (2025 edition)",
    _LISTS,
    native="中国（江苏）自由贸易试验区数据出境管理清单（负面清单）（2025版）",
    adopted="2025-08-13",
)
LIST_CQ_2025: Final = Instrument(
    "cn.cq.list.2025",
    "Management List (Negative List) of Data Exports of the China (Chongqing) Pilot Free Trade Zone (2025 edition)",
    _LISTS,
    native="中国（重庆）自由贸易试验区数据出境管理清单（负面清单）（2025版）",
    issuer="Cyberspace administration, commerce commission and big-data administration of Chongqing",
    adopted="2025-09-05",
)
LIST_FJ_2025: Final = Instrument(
    "cn.fj.list.2025",
    "Management List (Negative List) of Data Exports of the China (Fujian) Pilot Free Trade Zone (2025 edition)",
    _LISTS,
    native="中国（福建）自由贸易试验区数据出境管理清单（负面清单）（2025版）",
    adopted="2025-12-25",
)
LIST_SH_2025: Final = Instrument(
    "cn.sh.list.2025",
    "Management List (Negative List) of Data Exports of Shanghai, for the Pilot Free Trade Zone and the pilot for opening up the "
    "service sector (2025 edition)",
    _LISTS,
    issuer="Cyberspace administration and data administration of Shanghai",
    adopted="2026-04-24",
)
LIST_BJ_2025: Final = Instrument(
    "cn.bj.list.2025",
    "Management List (Negative List) of Data Exports of the China (Beijing) Pilot Free Trade Zone and the Comprehensive "
    "Demonstration Zone for Expanding and Opening up the Service Industry (2025 edition)",
    _LISTS,
    adopted="2026-05-11",
)
LIST_GD_2025: Final = Instrument(
    "cn.gd.list.2025",
    "Management List (Negative List) of Data Exports of the China (Guangdong) Pilot Free Trade Zone (2025 edition)",
    _LISTS,
    native="中国（广东）自由贸易试验区数据出境管理清单（负面清单）（2025版）",
    adopted="2026-05-15",
)
