"""The workload through Cedar: policies sliced by regime and parsed once, one authorization call a transfer.

A rule that restricts is a ``forbid`` that holds unless a rule above it frees; a rule that frees is a ``permit``. The
ids of the policies that determined the answer are read from its diagnostics.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, Final

import cedarpy

from benchmarks.rules import Rule, Rulebook, rulebook
from benchmarks.workload import ALLOW, Verdict

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from benchmarks.workload import Row

FREE: Final = "free"
DEFAULT: Final = f'@id("{FREE}") permit (principal, action, resource);'


class Cedar:
    """Decide with cedarpy.

    Args:
        book: The rules; those of the workload if left out.
    """

    why = "ids of the policies"
    unknown = "skips the policy and notes it"

    def __init__(self, book: Rulebook | None = None) -> None:
        book = book or rulebook()
        slices = {regime: cedarpy.PolicySet.from_str(to_cedar(rules)) for regime, rules in book.by_regime().items()}
        free = cedarpy.PolicySet.from_str(DEFAULT)
        self._slices = {place: slices.get(book.regime_of.get(place, ""), free) for place in book.places}
        self._entities = cedarpy.Entities.from_json_str("[]")
        self._rules = {rule.id: rule for rule in book.rules}

    def prepare(self, row: Row) -> tuple[dict[str, Any], cedarpy.PolicySet]:
        """Make a request and find the slice of policies."""
        context: dict[str, Any] = {
            "destination": row.destination,
            "categories": list(row.categories),
            "sensitive": row.sensitive,
            "recipient": row.recipient,
            "purpose": row.purpose,
            "mechanisms": list(row.mechanisms),
            "on": _number(row.on),
        }
        if row.people is not None:
            context["people"] = row.people
        request = {
            "principal": {"type": "Exporter", "id": row.origin},
            "action": {"type": "Action", "id": "transfer"},
            "resource": {"type": "Recipient", "id": row.destination},
            "context": context,
        }
        return request, self._slices[row.origin]

    def decide(self, prepared: tuple[dict[str, Any], cedarpy.PolicySet]) -> cedarpy.AuthzResult:
        """Ask whether the transfer is authorized."""
        request, policies = prepared
        return cedarpy.is_authorized(request, policies, self._entities)

    def verdict(self, answer: cedarpy.AuthzResult) -> Verdict:
        """Read the effect and the policies that determined it."""
        named = answer.diagnostics.id_annotations_by_reason.values()
        rules = [self._rules[name] for name in named if name != FREE]
        top = [rule for rule in rules if rule.level == max(each.level for each in rules)]
        effect = ALLOW if answer.allowed else top[0].effect
        return Verdict(effect, frozenset(rule.id for rule in top))


def to_cedar(rules: tuple[Rule, ...]) -> str:
    """Write the rules of a regime as Cedar policies."""
    return "\n".join((DEFAULT, *(_policy(rule, rules) for rule in rules)))


def _policy(rule: Rule, rules: tuple[Rule, ...]) -> str:
    head = f'@id("{rule.id}") {"permit" if rule.effect == ALLOW else "forbid"} (principal, action, resource)'
    above = [] if rule.effect == ALLOW else _above(rule, rules)
    unless = f"\nunless {{ {' || '.join(f'({_condition(each)})' for each in above)} }}" if above else ""
    return f"{head}\nwhen {{ {_condition(rule)} }}{unless};"


def _above(rule: Rule, rules: Iterable[Rule]) -> list[Rule]:
    return [each for each in rules if each.effect == ALLOW and each.level > rule.level]


def _condition(rule: Rule) -> str:
    parts = [f"context.on >= {_number(rule.start)}"]
    if rule.end is not None:
        parts.append(f"context.on < {_number(rule.end)}")
    return " && ".join((*parts, *itertools.starmap(_atom, rule.atoms)))


_QUESTIONS: Final = {
    "dest_in": "[{}].contains(context.destination)",
    "mech": "context.mechanisms.contains({})",
    "mech_any": "context.mechanisms.containsAny([{}])",
    "cat": "context.categories.contains({})",
    "vol_ge": "context.people >= {}",
    "vol_lt": "context.people < {}",
    "sens_ge": "context.sensitive >= {}",
    "purpose_in": "[{}].contains(context.purpose)",
    "rtype": "context.recipient == {}",
}


def _atom(kind: str, asked: str | int | tuple[str, ...]) -> str:
    if isinstance(asked, int):
        return _QUESTIONS[kind].format(asked)
    names = asked if isinstance(asked, tuple) else (asked,)
    return _QUESTIONS[kind].format(", ".join(f'"{name}"' for name in names))


def _number(day: dt.date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day
