"""The law of one jurisdiction as the tests of principles look at it: its provisions on a day, and its flows."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.errors import InvalidValueError, UnknownJurisdictionError
from xflow.flows.tables import codes_of, flow_table
from xflow.model.categories import Unit
from xflow.model.conditions import leaves_through
from xflow.model.measures import Impose, Role
from xflow.model.places.jurisdictions import JurisdictionKind
from xflow.model.vocabulary.data import CATEGORIES

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator

    from xflow.evaluation.classes.crossings import Crossing
    from xflow.flows.tables import FlowTable
    from xflow.model.conditions import Condition
    from xflow.model.measures import Exemption, Measure
    from xflow.model.negative_lists import NegativeList
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy
    from xflow.model.recognitions import Recognition
    from xflow.model.regimes import Regime

_WHOLES: Final = frozenset(broader for each in CATEGORIES for broader in each.broader)
KINDS: Final = tuple(
    each
    for each in sorted(CATEGORIES, key=lambda kind: kind.id)
    if each.id not in _WHOLES and not each.presumed_absent and not each.status
)
"""The general kinds of data that have no narrower ones, in the order of tables: each is judged alone."""


@frozen
class Way:
    """Hold what becomes of each kind of data from any of some places to any of some others.

    Args:
        begins: The places from which they leave.
        ends: The places to which they go.
        crossings: What each kind of data comes to, in the order of `KINDS`.
    """

    begins: tuple[str, ...]
    ends: tuple[str, ...]
    crossings: tuple[Crossing, ...]

    @property
    def pairs(self) -> int:
        """Give how many pairs of places it stands for."""
        return len(self.begins) * len(self.ends)


@frozen(eq=False)
class RegimeInView:
    """Hold what the tests look at.

    Args:
        policy: The law, which may hold that of others, too.
        on: The day.
        by: The code of the jurisdiction.
        regime: What is known of its law.
        origins: The places from which data leave it.
        destinations: The places to which they may go, without those that lie within it.
        people: Of how many people each kind of data is.
        gazetteer: Which places there are.
    """

    policy: Policy
    on: dt.date
    by: str
    regime: Regime
    origins: tuple[str, ...]
    destinations: tuple[str, ...]
    people: int
    gazetteer: Gazetteer

    @functools.cached_property
    def laws(self) -> frozenset[str]:
        """Give the codes whose law it is: its own, those of its zones, and those of blocs whose law holds there."""
        return frozenset(self.regime.codes).union(self._laws_there)

    @property
    def _laws_there(self) -> frozenset[str]:
        return frozenset(self.gazetteer.laws_of(self.by, self.on)) if self.by in self.gazetteer else frozenset()

    @property
    def name(self) -> str:
        """Give what the law is called, with whose law holds there, too."""
        others = sorted(self._laws_there.difference(self.regime.codes))
        return f"{self.regime.name}, with the law of {', '.join(others)}" if others else self.regime.name

    @functools.cached_property
    def measures(self) -> tuple[Measure, ...]:
        """Give its measures in force, those that negative lists stand for included."""
        return tuple(each for each in self.policy.all_measures() if each.by in self.laws and self.on in each.in_force)

    @functools.cached_property
    def restrictive(self) -> tuple[Measure, ...]:
        """Give its measures in force that may block a transfer."""
        return tuple(each for each in self.measures if not isinstance(each.effect, Impose))

    @functools.cached_property
    def exemptions(self) -> tuple[Exemption, ...]:
        """Give its exemptions in force."""
        return tuple(each for each in self.policy.all_exemptions() if each.by in self.laws and self.on in each.in_force)

    @functools.cached_property
    def recognitions(self) -> tuple[Recognition, ...]:
        """Give all recognitions in force, those by others included."""
        return tuple(each for each in self.policy.recognitions if self.on in each.in_force)

    @functools.cached_property
    def negative_lists(self) -> tuple[NegativeList, ...]:
        """Give its negative lists in force."""
        return tuple(each for each in self.policy.negative_lists if each.by in self.laws and self.on in each.in_force)

    @functools.cached_property
    def lifted(self) -> frozenset[str]:
        """Give the ids of what some exemption may lift."""
        return frozenset(itertools.chain.from_iterable(each.lifts for each in self.exemptions))

    @functools.cached_property
    def definitions(self) -> dict[str, Condition]:
        """Give the conditions behind definitions, by id."""
        return {each.id: each.condition for each in self.policy.definitions}

    def leaves_of(self, condition: Condition) -> Iterator[Condition]:
        """Walk over what a condition asks, through all definitions."""
        return leaves_through(condition, self.definitions)

    @functools.cached_property
    def table(self) -> FlowTable:
        """Give what may flow from and to it, for each kind of data by itself."""
        data = {each.id: None if each.unit is Unit.NONE else self.people for each in KINDS}
        places = dict.fromkeys((*self.origins, *self.destinations))
        return flow_table(data, self.on, self.policy, places, gazetteer=self.gazetteer)

    @functools.cached_property
    def outward(self) -> tuple[Way, ...]:
        """Give what its own law says of each way out, for each kind of data."""
        return self.ways_out(self.table)

    @functools.cached_property
    def presumed_absent(self) -> dict[str, tuple[str, ...]]:
        """Give, for each kind of data, the kinds that its own law asks for and that were presumed absent."""
        return self.table.presumed_absent if self.outward else {}

    def ways_out(self, table: FlowTable) -> tuple[Way, ...]:
        """Give what its own law says of each way out in a table; ways that the table cannot tell apart are one.

        Args:
            table: The table, of which all places are among those in view.
        """
        class_of, between = table.sweep.class_of, table.sweep.between
        begins = _alike(self.origins, lambda code: class_of(code, Role.ORIGIN))
        ends = _alike(self.destinations, lambda code: class_of(code, Role.DESTINATION))
        return tuple(
            Way(tuple(starts), tuple(stops), between(starts[0], stops[0], under=self.laws))
            for starts, stops in itertools.product(begins, ends)
        )

    def pairs_with(self, partners: Iterable[str]) -> Iterator[tuple[Way, Way]]:
        """Walk over the ways to some partners and back under all laws; those that no law can tell apart are one.

        Args:
            partners: The codes of the partners.
        """
        _ = self.presumed_absent  # What other laws ask for is presumed from here on, and is not asked by its own.
        class_of, between = self.table.sweep.class_of, self.table.between
        own = _alike(self.origins, lambda code: (class_of(code, Role.ORIGIN), class_of(code, Role.DESTINATION)))
        theirs = _alike(partners, lambda code: (class_of(code, Role.ORIGIN), class_of(code, Role.DESTINATION)))
        for begins, ends in itertools.product(own, theirs):
            out, back = between(begins[0], ends[0]), between(ends[0], begins[0])
            yield Way(tuple(begins), tuple(ends), out), Way(tuple(ends), tuple(begins), back)

    def covers(self, code: str) -> bool:
        """Tell whether the policy holds the law of another place."""
        return not self._covered.isdisjoint(self.gazetteer.laws_of(code, self.on))

    @property
    def holds_others(self) -> bool:
        """Tell whether the policy holds the law of anybody else."""
        return bool(self._covered)

    @functools.cached_property
    def _covered(self) -> frozenset[str]:
        return frozenset(itertools.chain.from_iterable(each.codes for each in self.policy.regimes)) - self.laws


def _alike(codes: Iterable[str], key: Callable[[str], object]) -> list[list[str]]:
    """Group places by what a table can tell of them."""
    groups: dict[object, list[str]] = {}
    for code in codes:
        groups.setdefault(key(code), []).append(code)
    return list(groups.values())


def regime_in_view(
    policy: Policy,
    on: dt.date,
    by: str | None,
    places: Iterable[str] | None,
    people: int,
    gazetteer: Gazetteer,
) -> RegimeInView:
    """Choose the law of one jurisdiction out of a policy.

    Args:
        policy: The law.
        on: The day.
        by: The code of the jurisdiction; needed if the policy covers several.
        places: The places to which data may go; all, if left out.
        people: Of how many people each kind of data is.
        gazetteer: Which places there are.

    Raises:
        InvalidValueError: The policy covers several and none was named, or it does not state the law of that day.
        UnknownJurisdictionError: It does not cover the one that was named, or a place is not known.
    """
    regime = _regime(policy, by)
    if on not in regime.covered:
        raise InvalidValueError(
            f"the law of {regime.name} on {on} is not known: it is stated {regime.covered}; name a day within that"
        )
    code = regime.id if by is None else by
    origins = _origins(code, on, gazetteer)
    inside = {place for place in codes_of(places, gazetteer) if _lies_within(place, code, on, gazetteer)}
    ends = tuple(place for place in codes_of(places, gazetteer) if place not in inside)
    return RegimeInView(policy, on, code, regime, origins or ends[:1], ends, people, gazetteer)


def _regime(policy: Policy, by: str | None) -> Regime:
    names = [each.id for each in policy.regimes]
    if by is None and len(names) != 1:
        told = ", ".join(names[:12]) or "none"
        raise InvalidValueError(f"whose law is to be judged? Name it, such as by='CN'; the policy covers {told}")
    for each in policy.regimes:
        if by is None or by == each.id or by in each.codes:
            return each
    raise UnknownJurisdictionError("jurisdiction that the policy covers", by, names)


def _origins(code: str, on: dt.date, gazetteer: Gazetteer) -> tuple[str, ...]:
    """Give the places from which data leave: the place itself, or the members of a bloc."""
    if code not in gazetteer:
        return ()
    place = gazetteer[code]
    if place.kind is not JurisdictionKind.BLOC:
        return (code,)
    return tuple(each.code for each in place.members if on in each.period)


def _lies_within(place: str, code: str, on: dt.date, gazetteer: Gazetteer) -> bool:
    return code in gazetteer and gazetteer.is_within(place, code, on)
