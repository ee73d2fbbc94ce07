"""What is judged: a measure, with the law around it, under a treaty on a day."""

from __future__ import annotations

import functools
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import field, frozen

from xflow.assessment.measures.necessity import necessity
from xflow.assessment.measures.swaps import discrimination, disguised_restriction
from xflow.assessment.reading.scopes import Literal, Reading, always, literals, read
from xflow.model.conditions import PlaceIn
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.places.world import WORLD
from xflow.model.vocabulary.facts import DESTINATION
from xflow.model.vocabulary.taxonomy import taxonomy_with

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from xflow.assessment.verdicts import Observation
    from xflow.model.categories import Taxonomy
    from xflow.model.conditions import Condition
    from xflow.model.measures import Measure
    from xflow.model.policies import Policy
    from xflow.model.treaties import ExceptionClause
    from xflow.model.treaty_terms import Exclusion


@frozen(eq=False)
class Case:
    """Hold a measure and the law around it on a day.

    Args:
        measure: The measure.
        policy: The law in which it stands: its definitions, mechanisms and kinds of data, and its neighbours.
        on: The day.
        others: The other parties, to whom something is owed.
        invoked: The titles of the ways out on which the party relies; all, if it is ``None``.
        answers: What is stated of exclusions: whether the measure falls under each.
    """

    measure: Measure
    policy: Policy
    on: dt.date
    others: tuple[str, ...] = ()
    invoked: tuple[str, ...] | None = None
    answers: Mapping[Exclusion, bool] = field(default=MappingProxyType({}))

    @functools.cached_property
    def taxonomy(self) -> Taxonomy:
        """Give the order of all kinds of data that the law knows."""
        return taxonomy_with(self.policy.categories)

    @functools.cached_property
    def scope(self) -> Reading:
        """Give what the measure asks of a transfer before it bites."""
        return self._read(self.measure.scope)

    @functools.cached_property
    def requirement(self) -> Reading:
        """Give what satisfies the measure."""
        return self._read(self.measure.requirement)

    def _read(self, condition: Condition) -> Reading:
        return read(condition, {each.id: each.condition for each in self.policy.definitions})

    @functools.cached_property
    def mechanisms(self) -> tuple[Mechanism, ...]:
        """Give the mechanisms that are named among what satisfies the measure."""
        known = {each.id: each for each in self.policy.mechanisms}
        names = dict.fromkeys(each.mechanism for each in literals(self.requirement) if each.mechanism)
        return tuple(known[name] for name in names if name in known)

    @functools.cached_property
    def discrimination(self) -> tuple[Observation, ...]:
        """Give what swaps of places, recipients and flows show."""
        return discrimination(self.measure, self.policy, on=self.on)

    @functools.cached_property
    def disguise(self) -> tuple[Observation, ...]:
        """Give what bears on whether it is a disguised restriction on trade."""
        return disguised_restriction(self.measure, self.policy, on=self.on)

    @functools.cached_property
    def necessity(self) -> tuple[Observation, ...]:
        """Give what comparison with what others do shows."""
        return necessity(self.measure, self.policy, on=self.on, parties=self.others)

    def relies_on(self, clause: ExceptionClause) -> bool:
        """Tell whether the party relies on a way out."""
        return self.invoked is None or clause.title in self.invoked

    @property
    def approvals(self) -> tuple[Mechanism, ...]:
        """Give those of its mechanisms that an authority must approve."""
        return tuple(each for each in self.mechanisms if each.kind is MechanismKind.APPROVAL)

    @property
    def needs_approval(self) -> bool:
        """Tell whether no way to satisfy it towards another party goes without an approval."""
        names = {each.id for each in self.approvals}
        return bool(names) and always(self.requirement, lambda each: each.mechanism in names or self.is_elsewhere(each))

    def is_elsewhere(self, literal: Literal) -> bool:
        """Tell whether a leaf asks for a destination where none of the other parties is."""
        match literal:
            case Literal(PlaceIn(DESTINATION.id, areas), True):
                return bool(self.others) and not any(self._is_in(each, areas) for each in self.others)
            case _:
                return False

    def _is_in(self, party: str, areas: frozenset[str]) -> bool:
        known = [area for area in areas if area in WORLD]
        inside = (member.code for member in WORLD[party].members if self.on in member.period)
        return any(WORLD.is_within(place, area, self.on) for place in (party, *inside) for area in known)
