"""Rules written as expressions of a language that has comparisons, membership, *and* and *or*."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from benchmarks.rules import Rule


@dataclass(frozen=True, slots=True)
class Syntax:
    """Say how a language writes what rules ask.

    Args:
        day: What stands for the day.
        both: The word for *and*.
        either: The word for *or*.
        questions: How each kind of atom is written, with a place for what it asks.
        listed: Writes names, for a kind of atom.
    """

    day: str
    both: str
    either: str
    questions: Mapping[str, str]
    listed: Callable[[str, tuple[str, ...]], str]

    def of(self, rule: Rule) -> str:
        """Write a rule as an expression."""
        parts = [f"{self.day} >= {number_of(rule.start)}"]
        if rule.end is not None:
            parts.append(f"{self.day} < {number_of(rule.end)}")
        return f" {self.both} ".join((*parts, *itertools.starmap(self._atom, rule.atoms)))

    def _atom(self, kind: str, asked: str | int | tuple[str, ...]) -> str:
        if isinstance(asked, int):
            return self.questions[kind].format(asked)
        names = asked if isinstance(asked, tuple) else (asked,)
        if kind == "mech_any":
            return f"({f' {self.either} '.join(self._atom('mech', name) for name in names)})"
        return self.questions[kind].format(self.listed(kind, names))


def number_of(day: dt.date) -> int:
    """Write a day as a number that orders as days do."""
    return day.year * 10_000 + day.month * 100 + day.day
