"""The workload through business-rules: conditions and actions as data, run level by level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from business_rules import run_all
from business_rules.actions import BaseActions, rule_action
from business_rules.fields import FIELD_TEXT
from business_rules.variables import (
    BaseVariables,
    numeric_rule_variable,
    select_multiple_rule_variable,
    select_rule_variable,
    string_rule_variable,
)

from benchmarks.levels import levels_of
from benchmarks.rules import rulebook
from benchmarks.workload import ALLOW, Verdict

if TYPE_CHECKING:
    import datetime as dt

    from benchmarks.rules import Rule
    from benchmarks.workload import Row

Answer: TypeAlias = tuple[str, list[str]]
Level: TypeAlias = tuple[str, list[dict[str, Any]]]


class Variables(BaseVariables):  # type: ignore[misc]  # it is not typed
    """Give what rules ask of a transfer."""

    def __init__(self, row: Row) -> None:
        self._row = row
        self._on = _number(row.on)

    @numeric_rule_variable  # type: ignore[untyped-decorator]
    def on(self) -> int:
        """Give the day."""
        return self._on

    @select_multiple_rule_variable()  # type: ignore[untyped-decorator]
    def destination(self) -> tuple[str]:
        """Give the destination, as one of a list."""
        return (self._row.destination,)

    @select_multiple_rule_variable()  # type: ignore[untyped-decorator]
    def purpose(self) -> tuple[str]:
        """Give the purpose, as one of a list."""
        return (self._row.purpose,)

    @string_rule_variable()  # type: ignore[untyped-decorator]
    def recipient(self) -> str:
        """Give the type of the recipient."""
        return self._row.recipient

    @select_rule_variable()  # type: ignore[untyped-decorator]
    def categories(self) -> tuple[str, ...]:
        """Give the categories."""
        return self._row.categories

    @select_multiple_rule_variable()  # type: ignore[untyped-decorator]
    def mechanisms(self) -> tuple[str, ...]:
        """Give what is in place."""
        return self._row.mechanisms

    @numeric_rule_variable  # type: ignore[untyped-decorator]
    def people(self) -> int | None:
        """Give the number of people."""
        return self._row.people

    @numeric_rule_variable  # type: ignore[untyped-decorator]
    def sensitive(self) -> int:
        """Give of how many the data are sensitive."""
        return self._row.sensitive


class Actions(BaseActions):  # type: ignore[misc]  # it is not typed
    """Note which rules matched."""

    def __init__(self) -> None:
        self.matched: list[str] = []

    @rule_action(params={"rule": FIELD_TEXT})  # type: ignore[untyped-decorator]
    def note(self, rule: str) -> None:
        """Note one."""
        self.matched.append(rule)


class BusinessRules:
    """Decide with business-rules."""

    why = "ids of the rules"
    unknown = "raises"

    def __init__(self) -> None:
        book = rulebook()
        laws = {regime: [_level(rules) for rules in levels_of(each)] for regime, each in book.by_regime().items()}
        self._laws: dict[str, list[Level]] = {place: laws[regime] for place, regime in book.regime_of.items()}

    def prepare(self, row: Row) -> tuple[Variables, list[Level]]:
        """Wrap the row, and find the rules."""
        return Variables(row), self._laws.get(row.origin, [])

    def decide(self, prepared: tuple[Variables, list[Level]]) -> Answer:
        """Run the rules of one level after another until some match."""
        variables, levels = prepared
        actions = Actions()
        for effect, rules in levels:
            if run_all(rules, variables, actions):
                return effect, actions.matched
        return ALLOW, []

    def verdict(self, answer: Answer) -> Verdict:
        """Read the effect and the rules."""
        effect, rules = answer
        return Verdict(effect, frozenset(rules))


def _level(rules: tuple[Rule, ...]) -> Level:
    return rules[0].effect, [to_data(rule) for rule in rules]


def to_data(rule: Rule) -> dict[str, Any]:
    """Write a rule as data."""
    conditions = [_condition("on", "greater_than_or_equal_to", _number(rule.start))]
    if rule.end is not None:
        conditions.append(_condition("on", "less_than", _number(rule.end)))
    conditions += [_condition(*_QUESTIONS[kind], (asked,) if kind == "mech" else asked) for kind, asked in rule.atoms]
    return {"conditions": {"all": conditions}, "actions": [{"name": "note", "params": {"rule": rule.id}}]}


def _condition(name: str, operator: str, value: object) -> dict[str, object]:
    return {"name": name, "operator": operator, "value": value}


_QUESTIONS: Final = {
    "dest_in": ("destination", "is_contained_by"),
    "purpose_in": ("purpose", "is_contained_by"),
    "rtype": ("recipient", "equal_to"),
    "cat": ("categories", "contains"),
    "mech": ("mechanisms", "contains_all"),
    "mech_any": ("mechanisms", "shares_at_least_one_element_with"),
    "vol_ge": ("people", "greater_than_or_equal_to"),
    "vol_lt": ("people", "less_than"),
    "sens_ge": ("sensitive", "greater_than_or_equal_to"),
}


def _number(day: dt.date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day
