"""How the tests of treaties differ: what is promised, how far it binds, what it rules out, and the ways out."""

from __future__ import annotations

import itertools
import textwrap
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.assessment.agreements.assessing import find_treaty
from xflow.law.treaties import TREATIES
from xflow.model.periods import to_date
from xflow.model.treaty_terms import CommitmentKind, Judge

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from xflow.model.treaties import Commitment, ExceptionClause, Prong, Treaty
    from xflow.model.treaty_terms import NecessityStandard, ProngKind

ON_FLOWS: Final = tuple(kind for kind in CommitmentKind if kind is not CommitmentKind.PERSONAL_DATA_PROTECTION)
"""The promises that restrict what measures on data flows may do."""

HEADS: Final = ("Agreement", "Promise", "How far", "Rules out", "Way out", "Asks, all of it")
WIDTHS: Final = (20, 22, 16, 26, 20, 44)


@frozen
class TreatyRow:
    """Hold one way out of one commitment of a treaty, or a commitment without any.

    Args:
        treaty: The treaty.
        commitment: The commitment.
        clause: The way out, or ``None`` if there is none.
        in_force: Whether the treaty binds anybody on the day.
    """

    treaty: Treaty
    commitment: Commitment
    clause: ExceptionClause | None
    in_force: bool

    @property
    def kinds(self) -> tuple[ProngKind, ...]:
        """Give what the way out asks."""
        return tuple(each.kind for each in self._prongs)

    @property
    def standard(self) -> NecessityStandard | None:
        """Give how strictly it measures necessity, or ``None`` if it does not."""
        return next((each.standard for each in self._prongs if each.standard), None)

    @property
    def judges(self) -> tuple[Judge, ...]:
        """Give who judges it in the end, each once."""
        return tuple(dict.fromkeys(each.judge for each in self._prongs))

    @property
    def _prongs(self) -> tuple[Prong, ...]:
        return self.clause.prongs if self.clause else ()

    def cells(self) -> tuple[str, ...]:
        """Give the row in words."""
        promise, way = self.commitment, self.clause
        bound = promise.force.value if self.in_force else f"{promise.force.value}; binds nobody on the day"
        judged = "" if promise.enforceable else "; cannot be enforced"
        return (
            self.treaty.name,
            f"{promise.kind.value} ({promise.cite.pinpoint})",
            bound + judged,
            "; ".join(ban.value for ban in promise.bans) or "-",
            f"{way.title} ({way.cite.pinpoint})" if way else "none",
            "; ".join(_asked(each) for each in self._prongs) or "-",
        )


def _asked(prong: Prong) -> str:
    text = prong.standard.value if prong.standard else prong.kind.value
    text += " (closed list of objectives)" if prong.objectives else ""
    return text if prong.judge is Judge.TRIBUNAL else f"{text} (judge: {prong.judge.value})"


@frozen
class TreatyComparison:
    """Hold how the tests of treaties differ on a day; printed, it is a table.

    Args:
        on: The day.
        treaties: The treaties.
        rows: One row a way out.
    """

    on: dt.date
    treaties: tuple[Treaty, ...]
    rows: tuple[TreatyRow, ...]

    def of(self, kind: CommitmentKind) -> tuple[TreatyRow, ...]:
        """Give the rows on one kind of promise."""
        return tuple(row for row in self.rows if row.commitment.kind is kind)

    def without_way_out(self) -> tuple[TreatyRow, ...]:
        """Give the rows of commitments from which there is no way out."""
        return tuple(row for row in self.rows if row.clause is None)

    def __str__(self) -> str:
        return "\n".join(_table(self.rows))


def compare_treaties(*treaties: Treaty | str, on: dt.date | str) -> TreatyComparison:
    """Compare how treaties test measures on data flows on a day.

    Args:
        treaties: The treaties, or their ids; all that are known, if none is given.
        on: The day.

    Returns:
        One row for each way out of each commitment.

    Raises:
        UnknownTreatyError: No treaty has that id.

    Example:
        >>> found = compare_treaties("cptpp", "rcep", on="2026-11-24")
        >>> found.rows[0].standard, [each.value for each in found.rows[0].judges]
        (<NecessityStandard.NOT_GREATER_THAN_REQUIRED: 'not greater than required'>, ['a tribunal'])
    """
    day = to_date(on)
    found = tuple(find_treaty(each) for each in treaties) or TREATIES.treaties
    return TreatyComparison(day, found, tuple(row for each in found for row in _rows(each, day)))


def _rows(treaty: Treaty, day: dt.date) -> Iterator[TreatyRow]:
    in_force = treaty.binding and bool(treaty.parties_on(day))
    for promise in treaty.commitments_on(day, *ON_FLOWS):
        for way in promise.exceptions or (None,):
            yield TreatyRow(treaty, promise, way, in_force)


def _table(rows: Sequence[TreatyRow]) -> Iterator[str]:
    yield from _line(HEADS)
    yield "-+-".join("-" * width for width in WIDTHS)
    before: tuple[str, ...] = ("",) * len(HEADS)
    for row in rows:
        cells = row.cells()
        yield from _line(_unrepeated(cells, before))
        before = cells


def _unrepeated(cells: tuple[str, ...], before: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out what stands in the row before, up to the first cell that differs."""
    same = len(tuple(itertools.takewhile(lambda pair: pair[0] == pair[1], zip(cells, before, strict=True))))
    return ("",) * same + cells[same:]


def _line(cells: tuple[str, ...]) -> Iterator[str]:
    columns = [textwrap.wrap(cell, width) for cell, width in zip(cells, WIDTHS, strict=True)]
    for parts in itertools.zip_longest(*columns, fillvalue=""):
        yield " | ".join(part.ljust(width) for part, width in zip(parts, WIDTHS, strict=True)).rstrip()
