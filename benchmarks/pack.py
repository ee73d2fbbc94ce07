"""The workload's rules as a policy of xflow, written as a law pack would write them.

- A rule that restricts becomes a measure. What it needs is what the rules above it ask of mechanisms, or else a special
  clearance that no transfer has; where these rules change, the measure has several dated versions.
- A rule that frees without asking for a mechanism becomes an exemption that lifts the measures below it.
- Where a regime lets data go without any measure to lift or to satisfy, the rules that free are duties to record the
  ground of the transfer, too; without them the ground would not be told.
"""

from __future__ import annotations

import functools
import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import xflow as xf
from benchmarks.places import BLOC, PLACES
from benchmarks.rules import Rule, Rulebook, rulebook
from benchmarks.workload import ALLOW, NEEDS
from xflow.model.conditions import And, Held, Or, PlaceIn

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

EDITION: Final = "2026-11-24"
REST: Final = "REST"
"""The regime of all places for which the workload has no rules: what comes from there flows freely."""

ACT: Final = xf.Instrument("workload.act", "Rules of the workload transfers-1", "https://example.org/transfers-1")

WINDOW: Final = xf.Window.TWELVE_MONTHS
EVERYBODY: Final = xf.People("personal", WINDOW)
SENSITIVE: Final = xf.DataCategory(
    "workload.sensitive", "Sensitive data", "What the workload counts apart.", ["personal"]
)
CATEGORIES: Final = {
    name: xf.DataCategory(f"workload.{name}", f"Category {name}", "A synthetic category.", ["personal"])
    for name in rulebook().categories
}
PURPOSE: Final = xf.Choice(
    "workload.purpose", "the purpose", "For what are the data sent?", options=rulebook().purposes
)
RECIPIENT: Final = xf.Choice(
    "workload.recipient", "the type of the recipient", "Of what type is the recipient?", options=rulebook().recipients
)
MECHANISMS: Final = {
    name: xf.Mechanism(f"workload.{name}", name.replace("_", " "), f"put in place: {name.replace('_', ' ')}")
    for name in rulebook().mechanisms
}
CLEARANCE: Final = xf.Mechanism(
    "workload.clearance",
    "special clearance",
    "obtain a special clearance",
    xf.MechanismKind.APPROVAL,
    xf.Burden.APPROVAL,
)


@dataclass(frozen=True, slots=True)
class Pack:
    """Hold a policy and how its provisions relate to the workload's rules.

    Args:
        policy: The policy.
        rules: The rule from which a provision comes, by the id of the provision.
        ways: The rules that may satisfy a version of a measure, in the order of its requirement; by id and first day.
    """

    policy: xf.Policy
    rules: dict[str, Rule]
    ways: dict[tuple[str, dt.date | None], tuple[Rule, ...]]


@functools.cache
def pack(regimes: tuple[str, ...] | None = None) -> Pack:
    """Write the workload's rules as a policy.

    Args:
        regimes: The regimes to take; all if left out. What comes from elsewhere flows freely.

    Returns:
        The pack.
    """
    return pack_of(rulebook(), regimes)


def pack_of(book: Rulebook, regimes: tuple[str, ...] | None = None) -> Pack:
    """Write rules for the places of the workload as a policy.

    Args:
        book: The rules.
        regimes: The regimes to take; all if left out. What comes from elsewhere flows freely.

    Returns:
        The pack.
    """
    taken = {name: rules for name, rules in book.by_regime().items() if regimes is None or name in regimes}
    drafts = [_Draft(rules) for rules in taken.values()]
    policy = xf.Policy(
        regimes=[*(_regime(name, book) for name in taken), _rest(book, taken)],
        measures=[each for draft in drafts for each in draft.measures()],
        exemptions=[each for draft in drafts for each in draft.exemptions()],
        mechanisms=[*MECHANISMS.values(), CLEARANCE],
        facts=[PURPOSE, RECIPIENT],
        categories=[SENSITIVE, *CATEGORIES.values()],
    )
    rules = {_id(rule, of): rule for each in taken.values() for rule in each for of in ("", ".record")}
    return Pack(policy, rules, {key: ways for draft in drafts for key, ways in draft.ways()})


class _Draft:
    """Write the provisions of one regime."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._by = _code(rules[0].regime)
        self._restricting = tuple(rule for rule in rules if rule.effect != ALLOW)
        self._freeing = tuple(rule for rule in rules if rule.effect == ALLOW)

    def measures(self) -> Iterator[xf.Measure]:
        for rule in self._restricting:
            for period, ways in self._versions(rule):
                effect = xf.require(_requirement(ways)) if rule.effect == NEEDS else xf.Prohibit()
                yield xf.Measure(
                    _id(rule), f"Rule {rule.id}", self._by, _cite(rule), _condition(rule), effect, in_force=period
                )
        if not self._has_catch_all():
            yield from map(self._record, self._freeing)

    def exemptions(self) -> Iterator[xf.Exemption]:
        for rule in self._freeing:
            lifted = [_id(each) for each in self._restricting if each.level < rule.level]
            if lifted and not rule.asks_for_mechanisms:
                period = xf.Period(rule.start, rule.end)
                yield xf.Exemption(
                    _id(rule), f"Rule {rule.id}", self._by, _cite(rule), _condition(rule), lifted, period
                )

    def ways(self) -> Iterator[tuple[tuple[str, dt.date | None], tuple[Rule, ...]]]:
        for rule in self._restricting:
            for period, ways in self._versions(rule):
                yield (_id(rule), period.start), ways

    def _has_catch_all(self) -> bool:
        """Tell whether some measure bites whatever is sent, so that every ground lifts or satisfies it."""
        return any(not rule.atoms for rule in self._restricting)

    def _record(self, rule: Rule) -> xf.Measure:
        return xf.Measure(
            _id(rule, ".record"),
            f"Record of rule {rule.id}",
            self._by,
            _cite(rule),
            _condition(rule),
            xf.Impose(xf.Duty(f"record that the transfer rests on rule {rule.id}", xf.DutyKind.RECORD)),
            in_force=xf.Period(rule.start, rule.end),
        )

    def _versions(self, rule: Rule) -> Iterator[tuple[xf.Period, tuple[Rule, ...]]]:
        """Cut the period of a rule where what satisfies it changes."""
        above = [each for each in self._freeing if each.level > rule.level and each.asks_for_mechanisms]
        days = {day for each in above for day in (each.start, each.end) if day is not None}
        cuts = sorted(day for day in days if rule.start < day and rule.counts_on(day))
        for start, end in itertools.pairwise((rule.start, *cuts, rule.end)):
            assert start is not None
            yield xf.Period(start, end), tuple(each for each in above if each.counts_on(start))


def _requirement(ways: Iterable[Rule]) -> xf.Condition:
    """Ask for what one of some rules asks, or for a clearance; one part a rule, in their order."""
    parts = (*map(_condition, ways), CLEARANCE.as_condition())
    return parts[0] if len(parts) == 1 else Or(parts)


def _condition(rule: Rule) -> xf.Condition:
    parts = tuple(itertools.starmap(_atom, rule.atoms))
    if not parts:
        return xf.ANYTHING
    return parts[0] if len(parts) == 1 else And(parts)


def _atom(kind: str, asked: str | int | tuple[str, ...]) -> xf.Condition:
    if isinstance(asked, int):
        return _threshold(kind, asked)
    return _choice(kind, asked) if isinstance(asked, tuple) else _single(kind, asked)


def _threshold(kind: str, bound: int) -> xf.Condition:
    counted = xf.people(SENSITIVE if kind == "sens_ge" else "personal", WINDOW)
    return counted < bound if kind == "vol_lt" else counted >= bound


def _choice(kind: str, asked: tuple[str, ...]) -> xf.Condition:
    if kind == "dest_in":
        return PlaceIn("destination", frozenset(PLACES[each].code for each in asked))
    if kind == "purpose_in":
        return PURPOSE.is_in(*asked)
    return Or(tuple(Held(MECHANISMS[each].id) for each in asked))


def _single(kind: str, asked: str) -> xf.Condition:
    match kind:
        case "mech":
            return Held(MECHANISMS[asked].id)
        case "cat":
            return xf.includes(CATEGORIES[asked])
        case _:
            return RECIPIENT.is_in(asked)


def _id(rule: Rule, suffix: str = "") -> str:
    return f"workload.{rule.id.lower()}{suffix}"


def _cite(rule: Rule) -> xf.Citation:
    return ACT.cite(f"Rule {rule.id}", checked_on=EDITION)


def _code(regime: str) -> str:
    """Give the code of the place, or of the bloc, whose regime it is."""
    return BLOC if regime == BLOC else PLACES[rulebook().places_of(regime)[0]].code


def _regime(name: str, book: Rulebook) -> xf.Regime:
    codes = dict.fromkeys((_code(name), *(PLACES[each].code for each in book.places_of(name))))
    return xf.Regime(name, f"Regime {name}", tuple(codes), EDITION, "Data may go unless a rule says otherwise.")


def _rest(book: Rulebook, taken: Iterable[str]) -> xf.Regime:
    names = frozenset(taken)
    codes = [PLACES[place].code for place in book.places if book.regime_of.get(place) not in names]
    return xf.Regime(REST, "Places without rules", codes, EDITION, "Data may go.")
