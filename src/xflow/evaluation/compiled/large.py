"""Laws of very many rules: told apart is only what may bite between two ends, and only where that is met often."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xflow.evaluation.compiled.laws import LawInTime, rules_asked
from xflow.evaluation.compiled.memos import keep

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Hashable

    from xflow.evaluation.compiled.terms import Terms, Touch

_OFTEN: Final = 8
"""So many transfers are left to `evaluate` before it pays to tell apart what their rules ask."""

_MOST_RULES: Final = 64
"""With more rules between two ends it takes longer to tell apart what they ask than to ask them."""


class LargeLaws:
    """Open laws of very many rules; ends between which the same rules may bite share what is opened.

    Args:
        terms: Where laws are looked up.
    """

    __slots__ = ("_left", "_met", "_most_opened", "_opened", "_terms")

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._most_opened = max(1, terms.most // 16)  # what is opened is large
        self._met: dict[Hashable, int] = {}
        self._opened: dict[Hashable, LawInTime] = {}
        self._left = LawInTime.left_to_evaluate(terms)

    def law(self, touch: Touch, stretch: int, day: dt.date) -> tuple[LawInTime, bool]:
        """Give a law between two ends.

        Args:
            touch: How it is touched.
            stretch: The number of the stretch of time.
            day: A day of it.

        Returns:
            The law, and whether it may be kept; until it was met often it is one that leaves transfers to `evaluate`.
        """
        rules = rules_asked(touch, day, self._terms)
        if len(rules) > _MOST_RULES:
            return self._left, True
        key = (touch.code, touch.roles, touch.granting, stretch, rules)
        known = self._opened.get(key)
        if known is not None:
            return known, True
        met = keep(self._met, key, self._met.get(key, 0) + 1, self._terms.most)
        if met < _OFTEN:
            return self._left, False
        return keep(self._opened, key, LawInTime(touch, day, self._terms, rules), self._most_opened), True
