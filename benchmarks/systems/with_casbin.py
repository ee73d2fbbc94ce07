"""The workload through casbin: policies sliced by regime, rules as expressions, the first that matches decides.

The rules of a higher level stand before those of a lower one, so that the effect is right; of the rules that decide,
only the first is told.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

import casbin

from benchmarks.levels import levels_of
from benchmarks.rules import rulebook
from benchmarks.systems.expressions import Syntax, number_of
from benchmarks.workload import ALLOW, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmarks.rules import Rule
    from benchmarks.workload import Row

MODEL: Final = """
[request_definition]
r = transfer

[policy_definition]
p = rule, eft, id

[policy_effect]
e = priority(p.eft) || deny

[matchers]
m = eval(p.rule)
"""
FREE: Final = "free"


class Casbin:
    """Decide with casbin."""

    why = "the first rule"
    unknown = "raises"

    def __init__(self) -> None:
        logging.getLogger("casbin").setLevel(logging.ERROR)
        book = rulebook()
        slices = {regime: _enforcer(rules) for regime, rules in book.by_regime().items()}
        free = _enforcer(())
        self._slices = {place: slices.get(book.regime_of.get(place, ""), free) for place in book.places}
        self._effects = {FREE: ALLOW, **{rule.id: rule.effect for rule in book.rules}}

    def prepare(self, row: Row) -> tuple[dict[str, Any], casbin.Enforcer]:
        """Make a request and find the slice of policies."""
        request: dict[str, Any] = {
            "destination": row.destination,
            "categories": row.categories,
            "sensitive": row.sensitive,
            "recipient": row.recipient,
            "purpose": row.purpose,
            "mechanisms": row.mechanisms,
            "on": number_of(row.on),
        }
        if row.people is not None:
            request["people"] = row.people
        return request, self._slices[row.origin]

    def decide(self, prepared: tuple[dict[str, Any], casbin.Enforcer]) -> list[str]:
        """Ask for the decision and the policy behind it."""
        request, enforcer = prepared
        policy: list[str]
        _, policy = enforcer.enforce_ex(request)
        return policy

    def verdict(self, answer: list[str]) -> Verdict:
        """Read the effect; the rules are not all there."""
        return Verdict(self._effects[answer[2]])


def _enforcer(rules: Iterable[Rule]) -> casbin.Enforcer:
    model = casbin.Model()
    model.load_model_from_text(MODEL)
    enforcer = casbin.Enforcer(model)
    ordered = (rule for level in levels_of(rules) for rule in level)
    policies = [[SYNTAX.of(rule), "allow" if rule.effect == ALLOW else "deny", rule.id] for rule in ordered]
    for policy in (*policies, ["1 == 1", "allow", FREE]):
        enforcer.add_policy(*policy)
    return enforcer


def _listed(kind: str, names: tuple[str, ...]) -> str:
    """Write a name, or a tuple of names, which ends in a comma so that one name is a tuple, too."""
    return "".join(f"'{name}', " for name in names) if kind.endswith("_in") else f"'{names[0]}'"


SYNTAX: Final = Syntax(
    "r.transfer.on",
    "&&",
    "||",
    {
        "dest_in": "r.transfer.destination in ({})",
        "mech": "{} in r.transfer.mechanisms",
        "cat": "{} in r.transfer.categories",
        "vol_ge": "r.transfer.people >= {}",
        "vol_lt": "r.transfer.people < {}",
        "sens_ge": "r.transfer.sensitive >= {}",
        "purpose_in": "r.transfer.purpose in ({})",
        "rtype": "r.transfer.recipient == {}",
    },
    _listed,
)
