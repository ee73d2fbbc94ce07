"""Which transfers two policies judge differently: whole tables of them, class by class."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs
from attrs import define, field, frozen

from xflow.analysis.comparing.witnesses import Side, Upshot, Witness, upshot_of, witness_of
from xflow.errors import InvalidValueError
from xflow.evaluation.classes.sweep import Sweep
from xflow.evaluation.exercise import exercised_by
from xflow.evaluation.lawbooks import lawbook_of, names_in
from xflow.flows.tables import codes_of
from xflow.model.holdings import read_data
from xflow.model.measures import Role
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping

    from xflow.analysis.comparing.variants import Variant
    from xflow.evaluation.classes.crossings import Crossing
    from xflow.model.facts import FactValue
    from xflow.model.holdings import DataInput
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.places.jurisdictions import Jurisdiction

Pair: TypeAlias = "tuple[str, str]"
Days: TypeAlias = "tuple[dt.date, dt.date]"
Sides: TypeAlias = "tuple[Side, Side]"

Block: TypeAlias = "tuple[tuple[str, ...], tuple[str, ...]]"
"""Places where transfers begin and where they end: any pair of them."""


@frozen(eq=False)
class Ground:
    """Say what is compared: kinds of data with one profile, between some places.

    Args:
        transfers: One for each kind of data, without ends.
        codes: The codes of the places.
        gazetteer: Which places there are.
    """

    transfers: tuple[Transfer, ...]
    codes: tuple[str, ...]
    gazetteer: Gazetteer

    @property
    def kinds(self) -> tuple[str, ...]:
        """Give the kinds of data."""
        return tuple(each.data[0].category for each in self.transfers)


def ground_of(
    data: DataInput,
    places: Iterable[str | Jurisdiction] | None,
    gazetteer: Gazetteer,
    profile: Mapping[str, Any],
) -> Ground:
    """Read what is compared.

    Args:
        data: The kinds of data; each is judged alone.
        places: The places; all, if left out.
        gazetteer: Which places there are.
        profile: What is known of all the transfers.

    Raises:
        TransferError: The data or the profile cannot be read.
        UnknownJurisdictionError: A place is not known.
        InvalidValueError: No kind of data is given.
    """
    holdings = read_data(data)
    if not holdings:
        raise InvalidValueError("no data: name at least one category, such as data=['contact']")
    transfers = tuple(Transfer(data=[holding], **profile) for holding in holdings)
    return Ground(transfers, codes_of(places, gazetteer), gazetteer)


@frozen
class Class:
    """Tell one class of transfers from another.

    Args:
        kind: The number of the kind of data.
        before: The outcome and the burden under the first policy.
        after: The same under the second.
        provisions_before: What is at work under the first policy of what reads differently.
        provisions_after: The same of the second.
    """

    kind: int
    before: tuple[object, object]
    after: tuple[object, object]
    provisions_before: tuple[str, ...]
    provisions_after: tuple[str, ...]


@frozen(eq=False)
class Seen:
    """Say where a class of transfers was seen first, with what is to be told of it.

    Args:
        before: What they come to under the first policy.
        after: What they come to under the second.
        sides: What judged them.
        variant: In which variant of the profile.
        pair: Between which places.
    """

    before: Upshot
    after: Upshot
    sides: Sides
    variant: Variant
    pair: Pair


@define(eq=False)
class Found:
    """Gather what is seen of one class of transfers.

    Args:
        seen: Where it was seen; of several, that which states least.
        blocks: Between which places.
        days: On which days.
        variants: In which variants of the profile.
    """

    seen: Seen
    blocks: dict[Block, None] = field(factory=dict)
    days: dict[Days, None] = field(factory=dict)
    variants: dict[Variant, None] = field(factory=dict)

    def add(self, block: Block, seen: Seen) -> None:
        """Add what is seen."""
        self.blocks[block] = self.days[days_of(seen.sides)] = self.variants[seen.variant] = None
        self.seen = min(self.seen, seen, key=_size)

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Give all pairs of places, in the order of the codes."""
        return tuple(sorted({pair for block in self.blocks for pair in _pairs(block)}))


def days_of(sides: Sides) -> Days:
    """Give the days on which two sides judge."""
    return sides[0].day, sides[1].day


def _size(seen: Seen) -> tuple[int, Pair]:
    return seen.variant.size, seen.pair


def _pairs(block: Block) -> Iterator[Pair]:
    return ((origin, destination) for origin, destination in itertools.product(*block) if origin != destination)


class Search:
    """Look for classes of transfers that two policies judge differently.

    Args:
        ground: What is compared.
        changed: The ids of all that reads differently.
        laws: The codes of those whose law may come to something else; anybody's, if there are none to name.
    """

    def __init__(self, ground: Ground, changed: frozenset[str], laws: frozenset[str] | None = None) -> None:
        self._ground, self._changed, self._laws = ground, changed, laws
        self._begin_anew()
        self.found: dict[Class, Found] = {}
        self.presumed: dict[str, FactValue] = {}

    def _begin_anew(self) -> None:
        """Forget what crossings came to: those of one sweep are met in no other."""
        self._upshot = functools.cache(upshot_of)
        self._at_work = functools.cache(self._changed_at_work)

    def look(self, sides: Sides, variant: Variant, *, quickly: bool = False) -> None:
        """Judge all transfers in one variant of their profile, under both policies.

        Args:
            sides: What judges them.
            variant: The variant.
            quickly: Whether to pass over transfers that the laws which may come to something else judge alike, taken
                by themselves. What one law presumes absent may settle what another one asks, so that this may, if
                rarely, pass over too much.

        Raises:
            TransferError: One of the policies cannot read the variant.
        """
        transfers = tuple(variant.applied(each) for each in self._ground.transfers)
        first, second = (_sweep(side, transfers) for side in sides)
        differing = functools.cache(self._differing)
        for block, before, after in tuple(self._cells(first, second, self._laws if quickly else None)):
            for found, results in differing(before, after):
                seen = Seen(*results, sides, variant, next(_pairs(block)))
                self.found.setdefault(found, Found(seen)).add(block, seen)
        self.presumed |= {**first.facts_presumed, **second.facts_presumed}
        self._begin_anew()

    def _cells(
        self, first: Sweep, second: Sweep, under: frozenset[str] | None
    ) -> Iterator[tuple[Block, tuple[Crossing, ...], tuple[Crossing, ...]]]:
        """Walk over blocks of pairs that neither policy can tell apart, each with what it comes to."""
        begins, ends = (self._groups(first, second, role) for role in (Role.ORIGIN, Role.DESTINATION))
        for (origins, near), (destinations, far) in itertools.product(begins, ends):
            pair = next(_pairs((origins, destinations)), None) if near or far else None
            if pair is not None and (under is None or self._differ_under(under, first, second, pair)):
                yield (origins, destinations), first.between(*pair), second.between(*pair)

    def _differ_under(self, laws: frozenset[str], first: Sweep, second: Sweep, pair: Pair) -> bool:
        before, after = (each.between(*pair, under=laws) for each in (first, second))
        return any(self._upshot(a) != self._upshot(b) for a, b in zip(before, after, strict=True))

    def _groups(self, first: Sweep, second: Sweep, role: Role) -> list[tuple[tuple[str, ...], bool]]:
        """Group the places that neither policy can tell apart, and tell of each group whether it is affected."""
        groups: dict[tuple[int, int, bool], list[str]] = {}
        for code in self._ground.codes:
            key = (first.class_of(code, role), second.class_of(code, role), self._is_affected(code, first.day))
            groups.setdefault(key, []).append(code)
        return [(tuple(sorted(codes)), affected) for (_, _, affected), codes in groups.items()]

    def _is_affected(self, code: str, day: dt.date) -> bool:
        """Tell whether the law of a place, or law that follows all the data, may come to something else."""
        if self._laws is None:
            return True
        places = (code, *self._ground.transfers[0].follows)
        return any(law in self._laws for place in places for law in self._ground.gazetteer.laws_of(place, day))

    def _differing(
        self, before: tuple[Crossing, ...], after: tuple[Crossing, ...]
    ) -> tuple[tuple[Class, tuple[Upshot, Upshot]], ...]:
        """Give the classes of the kinds of data that come to something else between two places."""
        found = []
        for kind, pair in enumerate(zip(before, after, strict=True)):
            was, now = self._upshot(pair[0]), self._upshot(pair[1])
            if was != now:
                found.append((self._class(kind, *pair, was, now), (was, now)))
        return tuple(found)

    def _class(self, kind: int, before: Crossing, after: Crossing, was: Upshot, now: Upshot) -> Class:
        return Class(kind, was.weight, now.weight, self._at_work(before), self._at_work(after))

    def _changed_at_work(self, crossing: Crossing) -> tuple[str, ...]:
        """Give what is put to work, or stands in the way, of all that reads differently."""
        at_work = exercised_by(crossing.judgement).union(crossing.provisions)
        return tuple(sorted(at_work & self._changed))

    def witness(self, found: Class, seen: Seen) -> Witness:
        """Show the transfer of a class that states least.

        Raises:
            XflowError: Judged by itself, it does not differ.
        """
        transfer = seen.variant.applied(self._ground.transfers[found.kind])
        origin, destination = seen.pair
        return witness_of(attrs.evolve(transfer, origin=origin, destination=destination), *seen.sides)


def _sweep(side: Side, transfers: tuple[Transfer, ...]) -> Sweep:
    names = {name for each in transfers for name in names_in(each)}
    return Sweep(transfers, side.day, lawbook_of(side.lawful(names)), side.places)
