"""Which columns of a frame state what."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from xflow.errors import InvalidValueError, UnknownFactError
from xflow.evaluation.alike.people import PEOPLE
from xflow.frames.reading.cells import LISTS, ON, is_count
from xflow.model.readers import as_tuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from xflow.model.conditions import People
    from xflow.model.facts import About

ENDS = ("origin", "destination", "follows")
"""What says which laws a row touches."""

OF_DATA = ("data", "including", "without")
"""What is read together, since it may contradict itself."""


class Form(enum.Enum):
    """Say in which form something is read.

    Columns are read as texts, or as counts of people. Beside them there are sums of counts, counts that exceed, numbers
    that are counted over several rows, and what is presumed.
    """

    TEXT = "text"
    COUNT = "count"
    SUM = "sum"
    EXCESS = "excess"
    CUMULATIVE = "cumulative"
    PRESUMED = "presumed"


@frozen
class Source:
    """Say which columns state something together.

    Args:
        columns: The columns, each with what it states.
        form: In which form they are read.
        asked: The number of people, if it is one that is counted over several rows.
    """

    columns: tuple[tuple[str, str], ...] = field(converter=as_tuple)
    form: Form = Form.TEXT
    asked: People | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Give the names of the columns."""
        return tuple(column for _, column in self.columns)

    @property
    def states(self) -> tuple[str, ...]:
        """Give what they state."""
        return tuple(stated for stated, _ in self.columns)


EXCESS = Source((("excess", ""),), Form.EXCESS)
"""Numbers what is wrong with rows in which more people of a kind are counted than there are in all."""


PRESUMED_FACTS = Source((("presumed facts", ""),), Form.PRESUMED)
"""Numbers the facts of which something is presumed, by all laws that a row touches."""

PRESUMED_KINDS = Source((("presumed kinds", ""),), Form.PRESUMED)
"""Numbers the kinds of data that are presumed absent, by all laws that a row touches."""


@frozen
class Layout:
    """Say which columns of a frame state what of its rows.

    Args:
        sources: The columns that are read, those that state something together in one.
        parties: The columns that tell parties apart by which rows are counted together, by whom they tell.
    """

    sources: tuple[Source, ...] = field(converter=as_tuple)
    parties: tuple[tuple[About, str], ...] = field(default=(), converter=as_tuple)

    def place_of(self, stated: str) -> int | None:
        """Give the place of the source that states something, if there is one."""
        return next((at for at, each in enumerate(self.sources) if stated in each.states), None)

    @property
    def columns(self) -> dict[str, str]:
        """Give the columns by what they state."""
        return dict(pair for each in self.sources if each.form in (Form.TEXT, Form.COUNT) for pair in each.columns)

    @property
    def counts(self) -> dict[str, int]:
        """Give the places of the sources that count people, by what they state."""
        return {each.states[0]: at for at, each in enumerate(self.sources) if each.form is Form.COUNT}

    def with_presumed(self) -> Layout:
        """Add what is presumed."""
        return evolve(self, sources=(*self.sources, PRESUMED_FACTS, PRESUMED_KINDS))

    def with_cumulative(self, numbers: Iterable[People]) -> Layout:
        """Add numbers that are counted over several rows."""
        added = [Source((("cumulative", ""),), Form.CUMULATIVE, each) for each in numbers]
        return evolve(self, sources=(*self.sources, *added))

    def with_sums(self, names: Iterable[str], *, excess: bool) -> Layout:
        """Add sums of what is counted, under names of their own, and what exceeds, if that may be."""
        sums = [Source(((name, ""),), Form.SUM) for name in names]
        return evolve(self, sources=(*self.sources, *sums, *([EXCESS] if excess else [])))

    @property
    def cumulative(self) -> frozenset[People]:
        """Give the numbers of people that are counted over several rows."""
        return frozenset(each.asked for each in self.sources if each.asked is not None)

    @property
    def counted(self) -> frozenset[str]:
        """Give the kinds of data of which the people are counted apart."""
        return frozenset(each.removeprefix(f"{PEOPLE}.") for each in self.counts if each != PEOPLE)


def layout_of(names: Collection[str], columns: Mapping[str, str], known: Collection[str]) -> Layout:
    """Find which columns of a frame state what.

    Args:
        names: The names of the columns of the frame.
        columns: The columns that the caller names, by what they state.
        known: The ids of all facts and definitions that a column may state.

    Returns:
        The layout: what the caller names, and beside it the columns that are called after what they state.

    Raises:
        InvalidValueError: The frame has no column that the caller names, or one column is named twice.
        UnknownFactError: What a column is to state is not known.
    """
    stated = {name: column for name, column in columns.items() if _is_known(name, known)}
    for name in columns:
        if name not in stated:
            raise UnknownFactError("fact, list or count that a column states", name, [*known, *LISTS, ON, PEOPLE])
    for name, column in stated.items():
        if column not in names:
            raise InvalidValueError(f"the frame has no column {column!r}, which is to state {name!r}; it has {names}")
    taken = set(stated.values())
    own = {name: name for name in names if name not in taken and name not in stated and _is_known(name, known)}
    return Layout(tuple(_sources({**stated, **own})))


def parties_of(
    names: Collection[str], columns: Mapping[str, str], by: Iterable[About]
) -> tuple[tuple[About, str], ...]:
    """Find which columns tell the parties apart by which rows are counted together.

    Args:
        names: The names of the columns of the frame.
        columns: The columns that the caller names, by what they state.
        by: The parties.

    Raises:
        InvalidValueError: There is no such column.
    """
    found = tuple([(each, columns.get(each.value, each.value)) for each in by])
    for each, column in found:
        if column not in names:
            raise InvalidValueError(
                f"the frame has no column {column!r}, by which rows are to be counted together; name the column of the "
                f"{each.value} in columns={{{each.value!r}: ...}}; it has {list(names)}"
            )
    return found


def _is_known(name: str, known: Collection[str]) -> bool:
    return name in known or name in (*LISTS, ON) or is_count(name)


def _sources(columns: Mapping[str, str]) -> Iterator[Source]:
    together = [(name, columns[name]) for name in OF_DATA if name in columns]
    if together:
        yield Source(tuple(together))
    for name in sorted(columns):
        if name not in OF_DATA:
            yield Source(((name, columns[name]),), Form.COUNT if is_count(name) else Form.TEXT)
