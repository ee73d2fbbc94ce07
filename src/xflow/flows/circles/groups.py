"""Closed circles: groups of places whose inside is easier than their border."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, Final

import networkx as nx
from attrs import frozen

from xflow.errors import InvalidValueError, UnknownJurisdictionError
from xflow.flows.circles.mutual import mutual_graph_of
from xflow.flows.indices.ease import Steps, ease_of
from xflow.flows.indices.figures import Index, Share, index_of, share_of
from xflow.flows.indices.weighing import WeightsInput, weights_of
from xflow.flows.tables import FlowTable, table_of
from xflow.flows.telling import told_places
from xflow.model.burdens import Burden
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable

    from xflow.flows.indices.ease import Step
    from xflow.model.holdings import DataInput
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.places.jurisdictions import Jurisdiction
    from xflow.model.policies import Policy

MOST_CIRCLES: Final = 10_000
"""So many groups are looked at; where there are more, places or kinds of data must be narrowed."""


@frozen
class Circle:
    """Say how closed a group of places is.

    Args:
        places: The places, in the order of their codes.
        within: The burden that an easy flow has at most.
        easy_inside: The share of the flows between its places that are easy.
        exclusiveness: The share of the flows across its border, both ways, that are harder than that.
        inside: The ease of the flows between its places.
        border: The ease of the flows across its border, both ways.
        outward: The ease of those that leave the group.
        inward: The ease of those that come to it.
    """

    places: tuple[str, ...]
    within: Burden
    easy_inside: Index
    exclusiveness: Index
    inside: Index
    border: Index
    outward: Index
    inward: Index

    @property
    def is_closed(self) -> bool:
        """Tell whether all flows inside are easy and all across the border harder; what is not known is neither."""
        return self.easy_inside.lower == 1 and self.exclusiveness.lower == 1

    @property
    def gap(self) -> float | None:
        """Give how much easier the inside is than the border, from -1 to 1, or ``None`` if that is not known."""
        if self.inside.value is None or self.border.value is None:
            return None
        return self.inside.value - self.border.value

    def __str__(self) -> str:
        closed = "a closed circle" if self.is_closed else "no closed circle"
        return (
            f"{told_places(self.places)}: {closed} within {self.within.name.lower()}; "
            f"exclusiveness {self.exclusiveness}, ease {self.inside} inside and {self.border} across the border"
        )


def circles(
    data: DataInput | FlowTable,
    on: dt.date | str | None = None,
    policy: Policy | None = None,
    places: Iterable[str | Jurisdiction] | None = None,
    *,
    within: Burden = Burden.FREE,
    weights: WeightsInput = None,
    gazetteer: Gazetteer = WORLD,
    **profile: Any,  # noqa: ANN401  (whatever a transfer takes)
) -> tuple[Circle, ...]:
    """Find the groups of places whose inside is easier than their border.

    A group is a largest set of places between any two of which every kind of data flows both ways that easily: a
    maximal clique of `xflow.mutual_graph`. Groups may overlap. One whose border is as easy as its inside is left out.

    Args:
        data: The kinds of data, all of which must flow, or a table that is judged already.
        on: The day; needed unless a table is given.
        policy: The law; if left out, the packs of the places.
        places: The places; if left out, all that ISO 3166-1 lists.
        within: The burden that an easy flow has at most; if left out, it must be permitted.
        weights: By what pairs of places count: ``"trade"``, ``"gdp"``, numbers of your own by place, or all alike.
        gazetteer: Which places there are.
        profile: What is known of all the transfers beside, as `xflow.Transfer` takes it.

    Returns:
        The groups of at least two places, the one with the widest gap between inside and border first.

    Raises:
        InvalidValueError: The weights cannot be read, or there are more than 10,000 groups.
        TransferError: The profile or the data cannot be read.
        UnknownJurisdictionError: A place is not known.
        WrongTypeError: No day is given.

    Example:
        >>> found = circles({"contact": 900}, "2026-11-26", places=["DE", "FR", "GB", "KE", "EG"])
        >>> found[0].places
        ('DE', 'FR', 'GB')
        >>> print(found[0].exclusiveness)
        1.00
    """
    measuring = _Measuring(table_of(data, on, policy, places, gazetteer, profile), within, weights)
    cliques = nx.find_cliques(mutual_graph_of(measuring.steps, within))
    groups = [tuple(sorted(each)) for each in itertools.islice(cliques, MOST_CIRCLES + 1)]
    if len(groups) > MOST_CIRCLES:
        raise InvalidValueError(f"there are more than {MOST_CIRCLES} groups: name fewer places or kinds of data")
    found = map(measuring.circle, (each for each in groups if len(each) > 1))
    return tuple(sorted((each for each in found if each.gap is not None and each.gap > 0), key=_widest_first))


def _widest_first(circle: Circle) -> tuple[float, int, tuple[str, ...]]:
    return (-(circle.gap or 0.0), -len(circle.places), circle.places)


def circle_of(
    group: str | Iterable[str],
    data: DataInput | FlowTable,
    on: dt.date | str | None = None,
    policy: Policy | None = None,
    places: Iterable[str | Jurisdiction] | None = None,
    *,
    within: Burden = Burden.FREE,
    weights: WeightsInput = None,
    gazetteer: Gazetteer = WORLD,
    **profile: Any,  # noqa: ANN401  (whatever a transfer takes)
) -> Circle:
    """Measure how closed a group of places is, such as a bloc.

    Args:
        group: The places, or a bloc, whose members on the day count.
        data: The kinds of data, or a table that is judged already.
        on: The day; needed unless a table is given.
        policy: The law; if left out, the packs of the places.
        places: The places inside and outside; if left out, all that ISO 3166-1 lists.
        within: The burden that an easy flow has at most; if left out, it must be permitted.
        weights: By what pairs of places count: ``"trade"``, ``"gdp"``, numbers of your own by place, or all alike.
        gazetteer: Which places there are.
        profile: What is known of all the transfers beside, as `xflow.Transfer` takes it.

    Returns:
        How closed it is.

    Raises:
        InvalidValueError: The weights cannot be read.
        TransferError: The profile or the data cannot be read.
        UnknownJurisdictionError: A place is not known, or none of the group is in the table.
        WrongTypeError: No day is given.

    Example:
        >>> union = circle_of("EU", {"contact": 900}, "2026-11-26", places=["DE", "FR", "GB", "EG"])
        >>> union.is_closed, union.places
        (False, ('DE', 'FR'))
    """
    table = table_of(data, on, policy, places, gazetteer, profile)
    return _Measuring(table, within, weights).circle(_members(group, table))


def _members(group: str | Iterable[str], table: FlowTable) -> tuple[str, ...]:
    areas = frozenset(table.gazetteer.find(name).code for name in ([group] if isinstance(group, str) else group))
    inside = (code for code in table.places if not areas.isdisjoint(table.gazetteer.areas_of(code, table.on)))
    members = tuple(sorted(inside))
    if not members:
        raise UnknownJurisdictionError("place or bloc of the table", ", ".join(sorted(areas)), table.places)
    return members


class _Measuring:
    """Measure groups of places.

    Args:
        table: The table.
        within: The burden that an easy flow has at most.
        weights: How much each place counts.
    """

    def __init__(self, table: FlowTable, within: Burden, weights: WeightsInput) -> None:
        self.steps, self._within, self._weights = Steps(table), within, weights_of(weights, table).of

    def circle(self, members: tuple[str, ...]) -> Circle:
        """Measure one group of places."""
        outside = [each for each in self.steps.table.places if each not in frozenset(members)]
        inside = list(itertools.permutations(members, 2))
        leaving = list(itertools.product(members, outside))
        coming = [(other, one) for one, other in leaving]
        return Circle(
            members,
            self._within,
            self._index(inside, self._is_easy),
            self._index([*leaving, *coming], self._is_harder),
            self._index(inside, ease_of),
            self._index([*leaving, *coming], ease_of),
            self._index(leaving, ease_of),
            self._index(coming, ease_of),
        )

    def _index(self, pairs: Iterable[tuple[str, str]], value: Callable[[int], float]) -> Index:
        shares: dict[tuple[Step, ...], Share] = {}

        def share(steps: tuple[Step, ...]) -> Share:
            if steps not in shares:
                shares[steps] = share_of([None if step is None else value(step) for step in steps])
            return shares[steps]

        between, weights = self.steps.between, self._weights
        return index_of((weights[one] * weights[other], share(between(one, other))) for one, other in pairs)

    def _is_easy(self, step: int) -> float:
        return float(step <= self._within)

    def _is_harder(self, step: int) -> float:
        return float(step > self._within)
