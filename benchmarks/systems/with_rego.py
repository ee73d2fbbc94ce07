"""The workload through Rego: one package a regime, compiled once into one bundle, one query a transfer."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, Final

import regopy

from benchmarks.rules import Rule, Rulebook, rulebook
from benchmarks.workload import Verdict

if TYPE_CHECKING:
    import datetime as dt

    from benchmarks.workload import Row

NO_RULES: Final = "none"

_DECISION: Final = """
top := max({rule.level | some rule in matched})
rules contains rule.id if { some rule in matched; rule.level == top }
default effect := "allow"
effect := rule.effect if { some rule in matched; rule.level == top }
decision := {"effect": effect, "rules": rules}
"""


class Rego:
    """Decide with regopy.

    Args:
        book: The rules; those of the workload if left out.
    """

    why = "ids of the rules"
    unknown = "skips the rule"

    def __init__(self, book: Rulebook | None = None) -> None:
        book = book or rulebook()
        regimes = {**book.by_regime(), NO_RULES: ()}
        writer = regopy.Interpreter()
        for regime, rules in regimes.items():
            writer.add_module(regime, to_rego(regime, rules))
        self._bundle = writer.build(None, [_entry(regime) for regime in regimes])
        self._interpreter = regopy.Interpreter()
        self._entries = {place: _entry(book.regime_of.get(place, NO_RULES)) for place in book.places}

    def prepare(self, row: Row) -> tuple[dict[str, Any], str]:
        """Make an input document and find the entry point."""
        document: dict[str, Any] = {
            "destination": row.destination,
            "categories": list(row.categories),
            "sensitive": row.sensitive,
            "recipient": row.recipient,
            "purpose": row.purpose,
            "mechanisms": list(row.mechanisms),
            "on": _number(row.on),
        }
        if row.people is not None:
            document["people"] = row.people
        return document, self._entries[row.origin]

    def decide(self, prepared: tuple[dict[str, Any], str]) -> dict[str, Any]:
        """Ask for the decision."""
        document, entry = prepared
        self._interpreter.set_input(document)
        answer: dict[str, Any] = self._interpreter.query_bundle_entrypoint(self._bundle, entry)[0].expressions[0]
        return answer

    def verdict(self, answer: dict[str, Any]) -> Verdict:
        """Read the effect and the rules."""
        return Verdict(answer["effect"], frozenset(answer["rules"]))


def to_rego(regime: str, rules: tuple[Rule, ...]) -> str:
    """Write the rules of a regime as a Rego module."""
    matching = "\n".join(map(_rule, rules)) or "matched := set()"
    return f"package transfers.{regime.lower()}\nimport rego.v1\n{matching}\n{_DECISION}"


def _entry(regime: str) -> str:
    return f"transfers/{regime.lower()}/decision"


def _rule(rule: Rule) -> str:
    member = f'{{"id": "{rule.id}", "level": {rule.level}, "effect": "{rule.effect}"}}'
    parts = [f"input.on >= {_number(rule.start)}"]
    if rule.end is not None:
        parts.append(f"input.on < {_number(rule.end)}")
    return f"matched contains {member} if {{ {'; '.join((*parts, *itertools.starmap(_atom, rule.atoms)))} }}"


_QUESTIONS: Final = {
    "dest_in": "input.destination in {{{}}}",
    "mech": "{} in input.mechanisms",
    "mech_any": "some mechanism in input.mechanisms; mechanism in {{{}}}",
    "cat": "{} in input.categories",
    "vol_ge": "input.people >= {}",
    "vol_lt": "input.people < {}",
    "sens_ge": "input.sensitive >= {}",
    "purpose_in": "input.purpose in {{{}}}",
    "rtype": "input.recipient == {}",
}


def _atom(kind: str, asked: str | int | tuple[str, ...]) -> str:
    if isinstance(asked, int):
        return _QUESTIONS[kind].format(asked)
    names = asked if isinstance(asked, tuple) else (asked,)
    return _QUESTIONS[kind].format(", ".join(f'"{name}"' for name in names))


def _number(day: dt.date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day
