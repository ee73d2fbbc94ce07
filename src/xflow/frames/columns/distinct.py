"""Different keys numbered by looking them up: as many rows as there are, but not many different keys."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from xflow.frames.columns.column import Numbers

    Keys: TypeAlias = tuple[Numbers, ...]
    """Keys of one word or several of 64 bits: all first words, all second ones, and so on."""

MOST: Final = 1 << 18
"""So many different keys are numbered; where there are more, it is quicker to sort them."""

_SPREADING: Final = np.uint64(0x9E3779B97F4A7C15)
"""Multiplied by this odd number, keys that lie close together lie far apart."""

_HALF: Final = np.uint64(32)
_BITS: Final = 64
_FIRST_BITS: Final = 10

_SPARSE: Final = 4
"""A table has at least so many times as many places as keys."""

_TELLING: Final = 8
"""If fewer keys than that are to be like others in a sample, chance may have it that none are."""

_AT_ONCE: Final = 1 << 10
"""So many rows are learned from, then so many times two: most others then have keys that are known."""


@frozen(eq=False)
class _Table:
    """Hold keys at places that follow from them, or at the next that is free.

    Args:
        keys: The key that stands at each place.
        numbers: Its number; -1 where none stands.
    """

    keys: Keys
    numbers: Numbers

    @classmethod
    def of(cls, bits: int, words: int) -> _Table:
        """Make an empty one with a power of two of places."""
        return cls(tuple([np.zeros(1 << bits, np.uint64) for _ in range(words)]), np.full(1 << bits, -1, np.int32))

    @classmethod
    def holding(cls, keys: Keys) -> _Table:
        """Make one that holds some keys, numbered from 0, and has room for more."""
        count = len(keys[0])
        table = cls.of((count * 2 * _SPARSE).bit_length(), len(keys))
        table.add(keys, np.arange(count, dtype=np.int32))
        return table

    def find(self, keys: Keys) -> Numbers:
        """Give the numbers of some keys; -1 for those that are not there."""
        places = self._places(keys)
        numbers: Numbers = self.numbers.take(places)
        others = np.flatnonzero(self._differ(places, keys))
        while len(others):
            others = others[numbers[others] >= 0]
            places[others] = self._next(places[others])
            numbers[others] = self.numbers.take(places[others])
            others = others[self._differ(places[others], _at(keys, others))]
        return numbers

    def add(self, keys: Keys, numbers: Numbers) -> None:
        """Add keys that differ and are not there; each is there before its number is."""
        places = self._places(keys)
        while len(places):
            free = np.flatnonzero(self.numbers.take(places) < 0)
            first = free[np.unique(places[free], return_index=True)[1]]
            for words, told in zip(self.keys, keys, strict=True):
                words[places[first]] = told[first]
            self.numbers[places[first]] = numbers[first]
            left = np.delete(np.arange(len(places)), first)
            keys, numbers, places = _at(keys, left), numbers[left], self._next(places[left])

    def _places(self, keys: Keys) -> Numbers:
        mixed = keys[0] * _SPREADING
        for word in keys[1:]:
            mixed = ((mixed ^ (mixed >> _HALF)) + word) * _SPREADING
        bits = len(self.numbers).bit_length() - 1
        places: Numbers = (mixed >> np.uint64(_BITS - bits)).astype(np.intp)
        return places

    def _next(self, places: Numbers) -> Numbers:
        return (places + 1) & (len(self.numbers) - 1)

    def _differ(self, places: Numbers, keys: Keys) -> Numbers:
        """Tell whether other keys stand at some places."""
        differ = np.zeros(len(places), bool)
        for words, told in zip(self.keys, keys, strict=True):
            differ |= words.take(places) != told
        return differ


class TooManyError(Exception):
    """There are more different keys than are numbered: only whoever numbers them sees this."""


class Distinct:
    """Number keys as they are met; several threads may ask at once.

    Args:
        words: How many words of 64 bits a key has.
        most: So many different keys are numbered.
    """

    def __init__(self, words: int = 1, most: int = MOST) -> None:
        self._most, self._lock, self._is_full = most, threading.Lock(), False
        self._table = _Table.of(_FIRST_BITS, words)
        self._keys: list[Keys] = [tuple([np.zeros(0, np.uint64)] * words)]
        self._rows: list[Numbers] = [np.zeros(0, np.int64)]
        self._count = 0

    @property
    def keys(self) -> Keys:
        """Give the keys by number."""
        return tuple([np.concatenate(each) for each in zip(*self._keys, strict=True)])

    @property
    def rows(self) -> Numbers:
        """Give the place of a row with each key, by number."""
        return np.concatenate(self._rows)

    def numbered(self, keys: Keys, start: int) -> Numbers:
        """Number the keys of some rows.

        Args:
            keys: The keys.
            start: The place of the first of these rows.

        Raises:
            TooManyError: There are too many different ones.
        """
        if self._is_full:
            raise TooManyError
        numbers = self._table.find(keys)
        missing = np.flatnonzero(numbers < 0)
        if len(missing):
            with self._lock:
                self._complete(numbers, missing, keys, start)
        return numbers

    def _complete(self, numbers: Numbers, missing: Numbers, keys: Keys, start: int) -> None:
        """Learn the keys that are missing, from ever more rows."""
        more = _AT_ONCE
        while True:
            numbers[missing] = self._table.find(_at(keys, missing))
            missing = missing[numbers[missing] < 0]
            if not len(missing):
                return
            self._learn(_at(keys, missing[:more]), start + missing[:more])
            more *= 2

    def _learn(self, keys: Keys, rows: Numbers) -> None:
        """Add keys that are not known, some of which may be the same."""
        order = np.lexsort(keys)
        new = np.ones(len(order), bool)
        new[1:] = np.logical_or.reduce([np.diff(word[order]) != 0 for word in keys])
        first = order[new]
        different, before = _at(keys, first), self._count
        self._count += len(first)
        if self._count > self._most:
            self._is_full = True
            raise TooManyError
        self._keys.append(different)
        self._rows.append(rows[first])
        if self._count * _SPARSE > len(self._table.numbers):
            self._table = _Table.holding(self.keys)
        else:
            self._table.add(different, np.arange(before, self._count, dtype=np.int32))


def differ(sample: Sequence[Hashable], most: int) -> bool:
    """Tell by a sample whether there will be more different keys than are numbered.

    Of as many that are all as frequent, a sample of n holds n * n / 2 / most that are like others in it. A sample too
    small to hold some tells nothing.

    Args:
        sample: Some keys from here and there.
        most: How many different ones are numbered.
    """
    expected = len(sample) ** 2 / 2 / most
    return expected >= _TELLING and len(sample) - len({*sample}) < expected


def _at(keys: Keys, places: Numbers) -> Keys:
    return tuple([word[places] for word in keys])
