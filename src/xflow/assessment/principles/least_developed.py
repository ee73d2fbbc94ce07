"""The least developed countries, as the United Nations lists them, by date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xflow.model.periods import Period, to_date
from xflow.model.places.jurisdictions import Membership

if TYPE_CHECKING:
    import datetime as dt

SOURCE: Final = "https://unctad15.org/external/press-material/what-are-least-developed-countries-7"
"""Where the list of 46 of September 2021 was read on 2026-11-27."""

_SINCE: Final = "2021-09-27"
_LISTED_IN_2021: Final = (
    "AO BJ BF BI CF TD KM CD DJ ER ET GM GN GW LS LR MG MW ML MR MZ NE RW SN SL SO SS SD TG UG TZ ZM "
    "AF KH MM TL YE HT KI SB TV BD"
)
# Bhutan and Sao Tome and Principe left, which brings the list to the 44 of December 2024.
# Resolution 76/8 gave the Lao People's Democratic Republic, Nepal and Bangladesh until 24 November 2026.
# For Bangladesh the Committee for Development Policy found in June 2026 that prolonging this to 2029 is appropriate
# (Xinhua, 2026-06-03), so it stays listed. Whether the Assembly has decided, and on the other two, was not confirmed.
_LEFT: Final = {"BT": "2023-12-13", "ST": "2024-12-13", "LA": "2026-11-24", "NP": "2026-11-24"}

LEAST_DEVELOPED: Final = (
    *(Membership(code, Period(_SINCE)) for code in _LISTED_IN_2021.split()),
    *(Membership(code, Period(_SINCE, end)) for code, end in _LEFT.items()),
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
