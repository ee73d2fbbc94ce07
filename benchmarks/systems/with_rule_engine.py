"""The workload through rule-engine: one expression a rule, asked level by level."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import rule_engine

from benchmarks.levels import levels_of
from benchmarks.rules import rulebook
from benchmarks.workload import ALLOW, Verdict

if TYPE_CHECKING:
    import datetime as dt

    from benchmarks.rules import Rule
    from benchmarks.workload import Row

Answer: TypeAlias = tuple[str, list[str]]
Level: TypeAlias = "tuple[str, list[tuple[str, rule_engine.Rule]]]"


class RuleEngine:
    """Decide with rule-engine."""

    why = "ids of the rules"
    unknown = "raises"

    def __init__(self) -> None:
        book = rulebook()
        laws = {regime: [_level(rules) for rules in levels_of(each)] for regime, each in book.by_regime().items()}
        self._laws: dict[str, list[Level]] = {place: laws[regime] for place, regime in book.regime_of.items()}

    def prepare(self, row: Row) -> tuple[dict[str, Any], list[Level]]:
        """Make the thing that rules match, and find the rules."""
        thing: dict[str, Any] = {
            "destination": row.destination,
            "categories": row.categories,
            "sensitive": row.sensitive,
            "recipient": row.recipient,
            "purpose": row.purpose,
            "mechanisms": row.mechanisms,
            "on": _number(row.on),
        }
        if row.people is not None:
            thing["people"] = row.people
        return thing, self._laws.get(row.origin, [])

    def decide(self, prepared: tuple[dict[str, Any], list[Level]]) -> Answer:
        """Find the highest level at which some rule matches."""
        thing, levels = prepared
        for effect, rules in levels:
            matched = [name for name, rule in rules if rule.matches(thing)]
            if matched:
                return effect, matched
        return ALLOW, []

    def verdict(self, answer: Answer) -> Verdict:
        """Read the effect and the rules."""
        effect, rules = answer
        return Verdict(effect, frozenset(rules))


def _level(rules: tuple[Rule, ...]) -> Level:
    return rules[0].effect, [(rule.id, rule_engine.Rule(to_expression(rule))) for rule in rules]


def to_expression(rule: Rule) -> str:
    """Write a rule as an expression."""
    parts = [f"on >= {_number(rule.start)}"]
    if rule.end is not None:
        parts.append(f"on < {_number(rule.end)}")
    return " and ".join((*parts, *itertools.starmap(_atom, rule.atoms)))


_QUESTIONS: Final = {
    "dest_in": "destination in [{}]",
    "mech": "{} in mechanisms",
    "cat": "{} in categories",
    "vol_ge": "people >= {}",
    "vol_lt": "people < {}",
    "sens_ge": "sensitive >= {}",
    "purpose_in": "purpose in [{}]",
    "rtype": "recipient == {}",
}


def _atom(kind: str, asked: str | int | tuple[str, ...]) -> str:
    if isinstance(asked, int):
        return _QUESTIONS[kind].format(asked)
    names = asked if isinstance(asked, tuple) else (asked,)
    if kind == "mech_any":
        return f"({' or '.join(_atom('mech', name) for name in names)})"
    return _QUESTIONS[kind].format(", ".join(f'"{name}"' for name in names))


def _number(day: dt.date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day
