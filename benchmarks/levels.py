"""Rules level by level, as whoever interprets them goes through them."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmarks.rules import Rule


def levels_of(rules: Iterable[Rule]) -> tuple[tuple[Rule, ...], ...]:
    """Put rules of the same level together, the highest level first; they have the same effect."""
    ordered = sorted(rules, key=_level, reverse=True)
    return tuple(tuple(group) for _, group in itertools.groupby(ordered, _level))


def _level(rule: Rule) -> int:
    return rule.level
