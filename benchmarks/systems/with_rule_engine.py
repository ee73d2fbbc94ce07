"""The workload through rule-engine: one expression a rule, asked level by level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import rule_engine

from benchmarks.levels import levels_of
from benchmarks.rules import rulebook
from benchmarks.systems.expressions import Syntax, number_of
from benchmarks.workload import ALLOW, Verdict

if TYPE_CHECKING:
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
            "on": number_of(row.on),
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
    return rules[0].effect, [(rule.id, rule_engine.Rule(SYNTAX.of(rule))) for rule in rules]


def _listed(_kind: str, names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)


SYNTAX: Final = Syntax(
    "on",
    "and",
    "or",
    {
        "dest_in": "destination in [{}]",
        "mech": "{} in mechanisms",
        "cat": "{} in categories",
        "vol_ge": "people >= {}",
        "vol_lt": "people < {}",
        "sens_ge": "sensitive >= {}",
        "purpose_in": "purpose in [{}]",
        "rtype": "recipient == {}",
    },
    _listed,
)
