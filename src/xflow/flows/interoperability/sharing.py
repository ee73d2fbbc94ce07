"""Mechanisms that serve in several places: at both ends of a pair, or in all of a set."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from attrs import frozen

from xflow.evaluation.outcomes import Outcome
from xflow.flows.tables import FlowTable, table_of
from xflow.law.treaties import SCHEMES
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from xflow.evaluation.classes.crossings import Crossing
    from xflow.model.holdings import DataInput
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.places.jurisdictions import Jurisdiction
    from xflow.model.policies import Policy
    from xflow.model.schemes import Scheme


@frozen
class SharedScheme:
    """Say by what each of some places accepts a scheme.

    Args:
        scheme: The scheme.
        accepted: The ids of the mechanisms and recognitions by which it serves, for each place where it does.
    """

    scheme: Scheme
    accepted: Mapping[str, tuple[str, ...]]


@frozen
class SharedByPair:
    """Say what serves at both ends of a pair of places.

    Args:
        ends: The two places.
        mechanisms: The ids of the mechanisms that serve both ways.
        schemes: The ids of the schemes that serve both ways, be it by different mechanisms.
    """

    ends: tuple[str, str]
    mechanisms: tuple[str, ...]
    schemes: tuple[str, ...]


@frozen
class InCommon:
    """Say which mechanisms and schemes some places have in common.

    Args:
        places: The places.
        asking: Those of them that ask for something before data go to another of them.
        serving: For each place, the ids of the mechanisms that stand in a way to send to another of them.
        mechanisms: The ids of the mechanisms that serve in all places that ask for something.
        schemes: The schemes that serve in some of them, with the mechanisms by which they do.
        pairs: The pairs at both ends of which something serves.
    """

    places: tuple[str, ...]
    asking: tuple[str, ...]
    serving: Mapping[str, tuple[str, ...]]
    mechanisms: tuple[str, ...]
    schemes: tuple[SharedScheme, ...]
    pairs: tuple[SharedByPair, ...]

    @property
    def schemes_of_all(self) -> tuple[str, ...]:
        """Give the ids of the schemes that serve in all places that ask for something."""
        return tuple(each.scheme.id for each in self.schemes if set(self.asking) <= set(each.accepted))


def mechanisms_in_common(
    places: Iterable[str | Jurisdiction],
    data: DataInput,
    on: dt.date | str,
    policy: Policy | None = None,
    *,
    gazetteer: Gazetteer = WORLD,
    **profile: Any,  # noqa: ANN401  (whatever a transfer takes)
) -> InCommon:
    """Find the mechanisms and schemes that serve in several places.

    A mechanism serves where it stands in an option to send data to another of the places, of every kind for which
    something is asked. A scheme serves where one of the mechanisms by which laws accept it does, or where a recognition
    of it is what makes a flow permitted.

    Args:
        places: The places.
        data: The kinds of data.
        on: The day.
        policy: The law; if left out, the packs of the places.
        gazetteer: Which places there are.
        profile: What is known of all the transfers beside, as `xflow.Transfer` takes it.

    Returns:
        What serves in each place, in all, and at both ends of each pair.

    Raises:
        TransferError: The profile or the data cannot be read.
        UnknownJurisdictionError: A place is not known.

    Example:
        >>> found = mechanisms_in_common(["JP", "SG", "PH"], {"contact": 900}, "2026-11-26")
        >>> found.schemes_of_all
        ('global-cbpr',)
    """
    table = table_of(data, on, policy, places, gazetteer, profile)
    return _Sharing(table).found()


class _Sharing:
    """Find what the places of a table have in common.

    Args:
        table: The table.
    """

    def __init__(self, table: FlowTable) -> None:
        self._places, self._known = table.places, frozenset(table.sweep.lawbook.mechanisms)
        self._serving = {(one, other): _serving(crossings) for one, other, crossings in table.pairs()}
        asking = {one for one, _, crossings in table.pairs() if any(map(_asks, crossings))}
        self._asking = tuple(each for each in table.places if each in asking)

    def found(self) -> InCommon:
        """Give what they have in common."""
        serving = {place: self._of_place(place) for place in self._places}
        of_all = [serving[each] for each in self._asking] or [frozenset()]
        pairs = (self._of_pair(*ends) for ends in itertools.combinations(self._places, 2))
        return InCommon(
            self._places,
            self._asking,
            {place: self._mechanisms(names) for place, names in serving.items()},
            self._mechanisms(frozenset.intersection(*of_all)),
            tuple(each for scheme in SCHEMES if (each := _shared(scheme, serving)).accepted),
            tuple(each for each in pairs if each.mechanisms or each.schemes),
        )

    def _of_place(self, place: str) -> frozenset[str]:
        return frozenset().union(*(self._serving[place, other] for other in self._places if other != place))

    def _of_pair(self, one: str, other: str) -> SharedByPair:
        there, back = self._serving[one, other], self._serving[other, one]
        schemes = (each.id for each in SCHEMES if there & set(each.accepted) and back & set(each.accepted))
        return SharedByPair((one, other), self._mechanisms(there & back), tuple(schemes))

    def _mechanisms(self, names: frozenset[str]) -> tuple[str, ...]:
        """Leave out recognitions: they serve, but nobody can put them in place."""
        return tuple(sorted(names & self._known))


def _asks(crossing: Crossing) -> bool:
    return crossing.outcome is not Outcome.PERMITTED


def _serving(crossings: tuple[Crossing, ...]) -> frozenset[str]:
    """Give what stands in an option of every kind of data for which something is asked, and what permits the others."""
    asked = [_in_options(each) for each in crossings if _asks(each)] or [frozenset()]
    permitted = (name for each in crossings if not _asks(each) for name in each.provisions)
    return frozenset.intersection(*asked) | frozenset(permitted)


def _in_options(crossing: Crossing) -> frozenset[str]:
    return frozenset().union(*(option.mechanisms for option in crossing.options))


def _shared(scheme: Scheme, serving: Mapping[str, frozenset[str]]) -> SharedScheme:
    accepted = {place: tuple(sorted(names & set(scheme.accepted))) for place, names in serving.items()}
    return SharedScheme(scheme, {place: names for place, names in accepted.items() if names})
