"""The workload through a plain interpreter in Python: the rules stay data, level by level."""

from __future__ import annotations

import datetime as dt
import operator
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from benchmarks.levels import levels_of
from benchmarks.rules import Rulebook, rulebook
from benchmarks.workload import ALLOW, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from benchmarks.rules import Atom, Rule
    from benchmarks.workload import Row

Answer: TypeAlias = tuple[str, "Sequence[str]"]
Question: TypeAlias = "tuple[Callable[[Any, Any], bool], Callable[[Row], Any], Any]"
Written: TypeAlias = tuple[str, dt.date, dt.date, "tuple[Question, ...]"]

FREE: Final[Answer] = (ALLOW, ())


class Interpreter:
    """Decide by going through the rules of the origin's regime.

    Args:
        book: The rules; those of the workload if left out.
    """

    why = "ids of the rules"
    unknown = "raises"

    def __init__(self, book: Rulebook | None = None) -> None:
        book = book or rulebook()
        laws = {
            regime: [(level[0].effect, tuple(map(_written, level))) for level in levels_of(rules)]
            for regime, rules in book.by_regime().items()
        }
        self._laws = {place: laws[regime] for place, regime in book.regime_of.items()}

    def prepare(self, row: Row) -> Row:
        """Take the row as it is."""
        return row

    def decide(self, prepared: Row) -> Answer:
        """Find the highest level at which some rule matches."""
        for effect, rules in self._laws.get(prepared.origin, ()):
            matched = _matching(rules, prepared)
            if matched:
                return effect, matched
        return FREE

    def verdict(self, answer: Answer) -> Verdict:
        """Read the effect and the rules."""
        effect, rules = answer
        return Verdict(effect, frozenset(rules))


def _matching(rules: tuple[Written, ...], row: Row) -> list[str]:
    on = row.on
    matched = []
    for name, start, end, questions in rules:
        if start <= on < end:
            for compare, read, asked in questions:
                if not compare(read(row), asked):
                    break
            else:
                matched.append(name)
    return matched


def _written(rule: Rule) -> Written:
    return rule.id, rule.start, rule.end or dt.date.max, tuple(_question(each) for each in rule.atoms)


def _question(atom: Atom) -> Question:
    kind, asked = atom
    name, compare = _QUESTIONS[kind]
    return compare, operator.attrgetter(name), frozenset(asked) if isinstance(asked, tuple) else asked


def _is_in(value: str, asked: frozenset[str]) -> bool:
    return value in asked


def _share(values: tuple[str, ...], asked: frozenset[str]) -> bool:
    return not asked.isdisjoint(values)


_QUESTIONS: Final[dict[str, tuple[str, Callable[[Any, Any], bool]]]] = {
    "dest_in": ("destination", _is_in),
    "purpose_in": ("purpose", _is_in),
    "rtype": ("recipient", operator.eq),
    "cat": ("categories", operator.contains),
    "mech": ("mechanisms", operator.contains),
    "mech_any": ("mechanisms", _share),
    "vol_ge": ("people", operator.ge),
    "vol_lt": ("people", operator.lt),
    "sens_ge": ("sensitive", operator.ge),
}
