"""The least developed countries, as the United Nations lists them, by date."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from xflow.model.periods import Period, to_date
from xflow.model.places.jurisdictions import Membership
from xflow.model.sources import Note

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

_SINCE: Final = "2021-09-27"
_LISTED_IN_2021: Final = (
    "AO BJ BF BI CF TD KM CD DJ ER ET GM GN GW LS LR MG MW ML MR MZ NE RW SL SO SS SD TG UG TZ ZM AF MM TL YE HT KI TV"
)

SOURCES: Final[Mapping[str, Note]] = MappingProxyType(
    {
        "": Note(
            "The list of 46 of September 2021, where the table begins.",
            "https://unctad15.org/external/press-material/what-are-least-developed-countries-7",
        ),
        "BT": Note(
            "Bhutan left on 13 December 2023.",
            "https://english.news.cn/20231219/018041949a7c4069aeeafb5cf60114a6/c.html",
        ),
        "ST": Note(
            "Sao Tome and Principe left on 13 December 2024; 44 stayed.",
            "https://policy.desa.un.org/themes/cdp-news-and-events/news/sao-tome-and-principe-graduated-from-ldc-status",
        ),
        "LA": Note(
            "The Lao People's Democratic Republic leaves five years after A/RES/76/8 of 24 November 2021. In January "
            "2026 it kept to that; that it has left was not confirmed.",
            "A/RES/76/8, and press reports of January 2026",
        ),
        "NP": Note(
            "Nepal leaves by the same resolution. Its government has said since 2025 that it would ask for more time; "
            "that it was given any was not confirmed.",
            "A/RES/76/8; https://english.clickmandu.com/2025/11/4678",
        ),
        "BD": Note(
            "Bangladesh would have left by the same resolution. It asked for three more years on 18 February 2026, and "
            "the Committee for Development Policy found in June that to be appropriate. It is kept here until 24 "
            "November 2029; that the General Assembly has decided so was not confirmed.",
            "A/RES/76/8; Xinhua, 3 June 2026",
        ),
        "SB": Note(
            "Solomon Islands was given three more years on 25 August 2023. The day in December 2027 is taken from that "
            "of 2024 on which it would have left.",
            "https://islandsbusiness.com/news-break/solomon-islands-granted-three-years-ldc-graduation-extension-by-un/",
        ),
        "KH": Note(
            "Cambodia leaves on 19 December 2029 by a resolution of 19 December 2024.",
            "https://www.phnompenhpost.com/national/un-confirm-ldc-graduation-date-for-cambodia, as told by others",
        ),
        "SN": Note(
            "Senegal leaves by the same resolution.",
            "https://senenews.com/en/senegal/economy-senegal-and-cambodia-withdrawn-from-the-least-developed-countries-list-5774.html",
        ),
    }
)
"""Where the list, and the day on which a country leaves it, were read on 2026-11-27; what was not confirmed says so.

On others nothing is decided: Angola, Comoros, Djibouti, Kiribati, Myanmar, Timor-Leste, Tuvalu and Zambia were put off
or fell short, and Rwanda, Uganda and the United Republic of Tanzania are looked at again in 2027 (Office of the High
Representative for the Least Developed Countries, on the reviews of 2021 and 2024).
"""

_LEAVING: Final = {
    "BT": "2023-12-13",
    "ST": "2024-12-13",
    "LA": "2026-11-24",
    "NP": "2026-11-24",
    "SB": "2027-12-13",
    "BD": "2029-11-24",
    "KH": "2029-12-19",
    "SN": "2029-12-19",
}

LEAST_DEVELOPED: Final = (
    *(Membership(code, Period(_SINCE)) for code in _LISTED_IN_2021.split()),
    *(Membership(code, Period(_SINCE, end)) for code, end in _LEAVING.items()),
)
"""Who is listed, and until when; the table begins with the list that was read."""


def least_developed_on(day: dt.date | str) -> frozenset[str]:
    """Give the codes of the least developed countries on a day.

    Args:
        day: The day; before the list that was read begins, that list is taken.

    Returns:
        The codes.

    Example:
        >>> len(least_developed_on("2022-01-01")), len(least_developed_on("2025-01-01"))
        (46, 44)
    """
    moment = max(to_date(day), to_date(_SINCE))
    return frozenset(each.code for each in LEAST_DEVELOPED if moment in each.period)
