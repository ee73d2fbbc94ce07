"""What may flow between some places on a day, for each kind of data."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, Final

import attrs
from attrs import frozen

from xflow.errors import InvalidValueError, UnknownCategoryError, WrongTypeError
from xflow.evaluation.classes.sweep import Sweep
from xflow.evaluation.engine import evaluate
from xflow.evaluation.lawbooks import lawbook_for, lawbook_of
from xflow.model.holdings import read_data
from xflow.model.periods import to_date
from xflow.model.places.iso_3166 import PLACES
from xflow.model.places.jurisdictions import Jurisdiction, JurisdictionKind
from xflow.model.places.world import WORLD
from xflow.model.readers import as_tuple
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.classes.crossings import Crossing
    from xflow.evaluation.decisions import Decision
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.model.facts import FactValue
    from xflow.model.holdings import DataInput
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy

_WHOLE_WORLD: Final = tuple(place.code for place in PLACES)


@frozen(eq=False, repr=False)
class FlowTable:
    """Hold what may flow between some places on a day, for each kind of data by itself.

    Every pair is judged as `xflow.evaluate` judges it, with what is left open presumed ordinary; pairs that no law can
    tell apart are judged once.

    Args:
        on: The day.
        kinds: The ids of the categories of data.
        places: The codes of the places.
        policy: The law, or ``None`` for the packs of the places.
        gazetteer: Which places there are.
        sweep: What judges them.
    """

    on: dt.date
    kinds: tuple[str, ...]
    places: tuple[str, ...]
    policy: Policy | None
    gazetteer: Gazetteer
    sweep: Sweep

    def between(self, origin: str, destination: str) -> tuple[Crossing, ...]:
        """Give what each kind of data comes to between two places, in the order of ``kinds``.

        Args:
            origin: The code of the place where they begin.
            destination: The code of the place where they end.
        """
        return self.sweep.between(origin, destination)

    def crossing(self, origin: str, destination: str, kind: str) -> Crossing:
        """Give what one kind of data comes to between two places.

        Raises:
            UnknownCategoryError: The table does not speak of such data.
        """
        return self.between(origin, destination)[self._place_of(kind)]

    def pairs(self) -> Iterator[tuple[str, str, tuple[Crossing, ...]]]:
        """Walk over all pairs of different places, each with what its kinds of data come to."""
        for origin, destination in itertools.permutations(self.places, 2):
            yield origin, destination, self.between(origin, destination)

    def transfer(self, origin: str, destination: str, kind: str) -> Transfer:
        """Give the transfer of a kind of data from one place to another."""
        return attrs.evolve(self.sweep.transfers[self._place_of(kind)], origin=origin, destination=destination)

    def decision(self, origin: str, destination: str, kind: str) -> Decision:
        """Judge one transfer by itself, with reasons, options and questions.

        Args:
            origin: The code of the place where it begins.
            destination: The code of the place where it ends.
            kind: The id of the category of data.

        Returns:
            The decision; its outcome is that of the crossing.
        """
        transfer = self.transfer(origin, destination, kind)
        return evaluate(transfer, self.policy, on=self.on, presume=True, places=self.gazetteer)

    @property
    def presumed(self) -> dict[str, FactValue]:
        """Give the facts that were left open and taken to be as they ordinarily are, where some law asks for them."""
        return self.sweep.facts_presumed

    @property
    def presumed_absent(self) -> dict[str, tuple[str, ...]]:
        """Give, for each kind of data, the kinds that were presumed not to be among them, for some pair judged."""
        absent = self.sweep.presumed_absent
        return {kind: tuple(sorted(each)) for kind, each in zip(self.kinds, absent, strict=True)}

    def _place_of(self, kind: str) -> int:
        if kind not in self.kinds:
            raise UnknownCategoryError("data category of the table", kind, self.kinds)
        return self.kinds.index(kind)

    def __repr__(self) -> str:
        return f"<FlowTable of {len(self.kinds)} kinds of data between {len(self.places)} places on {self.on}>"


def flow_table(
    data: DataInput,
    on: dt.date | str,
    policy: Policy | None = None,
    places: Iterable[str | Jurisdiction] | None = None,
    *,
    gazetteer: Gazetteer = WORLD,
    **profile: Any,  # noqa: ANN401  (whatever a transfer takes)
) -> FlowTable:
    """Judge kinds of data between all pairs of some places, each kind by itself.

    Args:
        data: The kinds of data, perhaps with the number of people of each; each is judged alone.
        on: The day; it is never taken from the clock.
        policy: The law; if left out, the packs of the places.
        places: The places; if left out, all that ISO 3166-1 lists, or those of another gazetteer.
        gazetteer: Which places there are.
        profile: What is known of all the transfers beside, as `xflow.Transfer` takes it: ``purpose``, ``recipient``,
            ``mechanisms``, ``facts`` and so on.

    Returns:
        The table.

    Raises:
        TransferError: The profile or the data cannot be read, or name what nobody defines; all faults are told.
        UnknownJurisdictionError: A place is not known.
        InvalidValueError: No kind of data is given.

    Example:
        >>> table = flow_table(["contact"], "2026-11-26", places=["DE", "JP", "AQ"])
        >>> table.crossing("DE", "JP", "contact").outcome.value
        'permitted'
        >>> table.crossing("DE", "AQ", "contact").mechanisms
        ('eu.scc', 'eu.transfer_assessment')
    """
    day = to_date(on)
    codes = codes_of(places, gazetteer)
    holdings = read_data(data)
    if not holdings:
        raise InvalidValueError("no data: name at least one category, such as data=['contact']")
    transfers = [Transfer(data=[holding], **profile) for holding in holdings]
    lawbook = lawbook_over(policy, transfers, codes, day, gazetteer)
    sweep = Sweep(transfers, day, lawbook, gazetteer)
    return FlowTable(day, tuple(each.category for each in holdings), codes, policy, gazetteer, sweep)


def table_of(
    data: DataInput | FlowTable,
    on: dt.date | str | None,
    policy: Policy | None,
    places: Iterable[str | Jurisdiction] | None,
    gazetteer: Gazetteer,
    profile: dict[str, Any],
) -> FlowTable:
    """Give the table that a caller gave, or judge one; see `flow_table` for the arguments and for what is raised.

    Raises:
        WrongTypeError: There is neither a table nor a day.
    """
    if isinstance(data, FlowTable):
        return data
    if on is None:
        raise WrongTypeError("the day is missing: name it, such as on='2026-11-26'; it is never taken from the clock")
    return flow_table(data, on, policy, places, gazetteer=gazetteer, **profile)


def codes_of(places: Iterable[str | Jurisdiction] | None, gazetteer: Gazetteer) -> tuple[str, ...]:
    """Give the codes of some places, or of all that a gazetteer lists.

    Args:
        places: The places; all, if left out.
        gazetteer: Which places there are.

    Raises:
        UnknownJurisdictionError: A place is not known.
    """
    if places is None:
        return _WHOLE_WORLD if gazetteer is WORLD else tuple(each.code for each in gazetteer if _is_place(each))
    given = (each.code if isinstance(each, Jurisdiction) else gazetteer.find(each).code for each in as_tuple(places))
    return tuple(dict.fromkeys(given))


def _is_place(place: Jurisdiction) -> bool:
    return place.kind is JurisdictionKind.PLACE


def lawbook_over(
    policy: Policy | None, transfers: list[Transfer], codes: tuple[str, ...], day: dt.date, gazetteer: Gazetteer
) -> Lawbook:
    """Give the lawbook of all whose law transfers of a profile may touch between some places."""
    if policy is not None:
        return lawbook_of(policy)
    touched = {each for code in (*codes, *transfers[0].follows) for each in gazetteer.laws_of(code, day)}
    return lawbook_for(transfers, touched)
