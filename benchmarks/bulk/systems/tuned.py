"""The workload as fast as can be by hand: each regime on its own, each column looked up in a table of masks.

Every rule of a regime has a bit. For every value of a column there is a mask of the rules that it does not rule out;
the masks of all columns are and-ed, and the few masks that result are looked up in a table of verdicts. All of this is
written for coded columns. The tables are made once from the rules, off the clock, as policies are parsed.
"""

from __future__ import annotations

import functools
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from os import cpu_count
from typing import TYPE_CHECKING, Final

import numpy as np

from benchmarks.bulk.catalogue import Catalogue
from benchmarks.bulk.draws import CATEGORIES, MECHANISMS, Numbers, ordinal
from benchmarks.bulk.verdicts import Verdicts, of_texts
from benchmarks.rules import Rule, rulebook

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Sequence

    import polars as pl

CHUNK: Final = 1 << 16
"""How many rows are worked on at once, so that what is in between stays in the cache."""

ENUMERATED: Final = {
    "destination": ("dest_in",),
    "purpose": ("purpose_in",),
    "recipient": ("rtype",),
    "categories": ("cat",),
    "mechanisms": ("mech", "mech_any"),
}
COUNTED: Final = {"people": ("vol_ge", "vol_lt"), "sensitive": ("sens_ge",)}


@dataclass(frozen=True, slots=True)
class Regime:
    """Hold the tables of one regime.

    Args:
        masks: The masks by the values of the enumerated columns that its rules ask.
        bounds: The bounds of the counts that its rules ask.
        counts: The masks by how many of these bounds a count reaches.
        days: The masks by the days from the first change of its law.
        first: The day before the first change.
        verdicts: The numbers of the verdicts, by the mask of what matches.
    """

    masks: dict[str, Numbers]
    bounds: dict[str, list[int]]
    counts: dict[str, Numbers]
    days: Numbers
    first: int
    verdicts: Numbers

    def decide(self, columns: dict[str, Numbers], rows: Numbers) -> Numbers:
        """Decide some rows: give the numbers of their verdicts."""
        day = columns["on"].take(rows)
        matched = self.days.take(day - self.first, mode="clip")
        for name, masks in self.masks.items():
            matched &= masks.take(columns[name].take(rows))
        for name, bounds in self.bounds.items():
            matched &= self.counts[name].take(_reached(columns[name].take(rows), bounds))
        return self.verdicts.take(matched)


def _reached(numbers: Numbers, bounds: Sequence[int]) -> Numbers:
    reached = np.zeros(len(numbers), np.uint8)
    for bound in bounds:
        reached += numbers >= bound
    return reached


class Tuned:
    """Decide regime by regime with tables of masks, in as many threads as there are processors."""

    def __init__(self) -> None:
        laws = rulebook().by_regime()
        self._catalogue = Catalogue(list(laws.values()))
        self._regimes = [_tables(*each) for each in zip(laws.values(), self._catalogue.numbers, strict=True)]
        self._regime_of = np.asarray([_place(list(laws), each) for each in rulebook().places], np.uint8)
        self._threads = ThreadPoolExecutor(cpu_count())

    def prepare(self, table: pl.DataFrame) -> pl.DataFrame:
        """Take the table as it is."""
        return table

    def decide(self, table: pl.DataFrame) -> pl.DataFrame:
        """Decide all transfers, a chunk at a time."""
        columns = _columns(table)
        rules, effects = np.zeros(len(table), np.uint16), np.zeros(len(table), np.uint8)
        decide = functools.partial(self._decide, columns, rules, effects)
        list(self._threads.map(decide, range(0, len(table), CHUNK)))
        return self._catalogue.written(rules, effects)

    def verdicts(self, answer: pl.DataFrame) -> Verdicts:
        """Read the columns."""
        return of_texts(answer["effect"], answer["rules"])

    def _decide(self, columns: dict[str, Numbers], rules: Numbers, effects: Numbers, start: int) -> None:
        chunk = {name: column[start : start + CHUNK] for name, column in columns.items()}
        into = rules[start : start + CHUNK]
        regimes = self._regime_of.take(chunk["origin"])
        order = np.argsort(regimes, kind="stable")
        ends = np.cumsum(np.bincount(regimes, minlength=len(self._regimes) + 1))
        for regime, rows in zip(self._regimes, np.split(order, ends[:-1]), strict=False):
            into[rows] = regime.decide(chunk, rows)
        effects[start : start + CHUNK] = self._catalogue.effects.take(into)


def _columns(table: pl.DataFrame) -> dict[str, Numbers]:
    names = ("origin", *ENUMERATED, *COUNTED, "on")
    return {name: table[name].to_physical().to_numpy() for name in names}


def _place(regimes: Sequence[str], place: str) -> int:
    """Give the place of the regime of a place of origin, or the one behind all."""
    found = rulebook().regime_of.get(place)
    return len(regimes) if found is None else regimes.index(found)


def _tables(rules: Sequence[Rule], verdicts: Numbers) -> Regime:
    asked = {kind for rule in rules for kind, _ in rule.atoms}
    bounds = {name: _bounds(rules, kinds) for name, kinds in COUNTED.items() if asked.intersection(kinds)}
    first = min(map(ordinal, _changes(rules))) - 1
    last = max(map(ordinal, _changes(rules)))
    return Regime(
        masks={
            name: _enumerated(rules, name, kinds) for name, kinds in ENUMERATED.items() if asked.intersection(kinds)
        },
        bounds=bounds,
        counts={name: _counted(rules, COUNTED[name], each) for name, each in bounds.items()},
        days=_masks(rules, [functools.partial(_counts_on, day=day) for day in range(first, last + 1)]),
        first=first,
        verdicts=verdicts,
    )


def _changes(rules: Iterable[Rule]) -> list[dt.date]:
    return [day for rule in rules for day in (rule.start, rule.end) if day is not None]


def _masks(rules: Sequence[Rule], values: Iterable[Callable[[Rule], bool]]) -> Numbers:
    return np.asarray([sum(1 << at for at, rule in enumerate(rules) if allows(rule)) for allows in values], np.uint16)


def _counts_on(rule: Rule, *, day: int) -> bool:
    return ordinal(rule.start) <= day and (rule.end is None or day < ordinal(rule.end))


def _enumerated(rules: Sequence[Rule], name: str, kinds: tuple[str, ...]) -> Numbers:
    return _masks(rules, [functools.partial(_includes, kinds=kinds, held=held) for held in _values(name)])


def _values(name: str) -> list[frozenset[str]]:
    """Give what each value of an enumerated column holds."""
    book = rulebook()
    if name in {"categories", "mechanisms"}:
        return [frozenset(each) for each in (CATEGORIES if name == "categories" else MECHANISMS)]
    names = {"destination": book.places, "purpose": book.purposes, "recipient": book.recipients}[name]
    return [frozenset((each,)) for each in names]


def _includes(rule: Rule, *, kinds: tuple[str, ...], held: frozenset[str]) -> bool:
    asked = (wanted for kind, wanted in rule.atoms if kind in kinds)
    return all(not held.isdisjoint(each if isinstance(each, tuple) else (str(each),)) for each in asked)


def _bounds(rules: Sequence[Rule], kinds: tuple[str, ...]) -> list[int]:
    return sorted({bound for rule in rules for kind, bound in rule.atoms if kind in kinds and isinstance(bound, int)})


def _counted(rules: Sequence[Rule], kinds: tuple[str, ...], bounds: Sequence[int]) -> Numbers:
    """Give the masks by how many bounds are reached: 0 stands for any count below the first."""
    examples = (-1, *bounds)
    return _masks(rules, [functools.partial(_reaches, kinds=kinds, count=count) for count in examples])


def _reaches(rule: Rule, *, kinds: tuple[str, ...], count: int) -> bool:
    asked = [(kind, bound) for kind, bound in rule.atoms if kind in kinds and isinstance(bound, int)]
    return all(count < bound if kind == "vol_lt" else count >= bound for kind, bound in asked)
