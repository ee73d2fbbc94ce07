"""Different keys numbered by looking them up: as many rows as there are, but not many different keys."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import frozen

if TYPE_CHECKING:
    from xflow.frames.arrays import Numbers

MOST: Final = 1 << 18
"""So many different keys are numbered; where there are more, it is quicker to sort them."""

_SPREADING: Final = np.uint64(0x9E3779B97F4A7C15)
"""Multiplied by this odd number, keys that lie close together lie far apart."""

_BITS: Final = 64
_FIRST_BITS: Final = 10

_SPARSE: Final = 4
"""A table has at least so many times as many places as keys."""


@frozen(eq=False)
class _Table:
    """Hold keys at places that follow from them, or at the next that is free.

    Args:
        keys: The key that stands at each place.
        numbers: Its number; -1 where none stands.
    """

    keys: Numbers
    numbers: Numbers

    @classmethod
    def of(cls, bits: int) -> _Table:
        """Make an empty one with a power of two of places."""
        return cls(np.zeros(1 << bits, np.uint64), np.full(1 << bits, -1, np.int32))

    @classmethod
    def holding(cls, keys: Numbers) -> _Table:
        """Make one that holds some keys, numbered from 0, and has room for more."""
        table = cls.of((len(keys) * 2 * _SPARSE).bit_length())
        table.add(keys, np.arange(len(keys), dtype=np.int32))
        return table

    def _places(self, keys: Numbers) -> Numbers:
        bits = len(self.keys).bit_length() - 1
        places: Numbers = ((keys * _SPREADING) >> np.uint64(_BITS - bits)).astype(np.intp)
        return places

    def find(self, keys: Numbers) -> Numbers:
        """Give the numbers of some keys; -1 for those that are not there."""
        places = self._places(keys)
        numbers: Numbers = self.numbers.take(places)
        others = np.flatnonzero(self.keys.take(places) != keys)
        while len(others):
            others = others[numbers[others] >= 0]
            places[others] = (places[others] + 1) & (len(self.keys) - 1)
            numbers[others] = self.numbers.take(places[others])
            others = others[self.keys.take(places[others]) != keys[others]]
        return numbers

    def add(self, keys: Numbers, numbers: Numbers) -> None:
        """Add keys that differ and are not there; each is there before its number is."""
        places = self._places(keys)
        while len(keys):
            free = self.numbers.take(places) < 0
            self.keys[places[free]] = keys[free]
            there = free & (self.keys.take(places) == keys)
            self.numbers[places[there]] = numbers[there]
            keys, numbers, places = keys[~there], numbers[~there], (places[~there] + 1) & (len(self.keys) - 1)


class TooManyError(Exception):
    """There are more different keys than are numbered: only whoever numbers them sees this."""


class Distinct:
    """Number keys as they are met; several threads may ask at once.

    Args:
        most: So many different keys are numbered.
    """

    def __init__(self, most: int = MOST) -> None:
        self._most, self._lock, self._is_full = most, threading.Lock(), False
        self._table = _Table.of(_FIRST_BITS)
        self._keys: list[Numbers] = [np.zeros(0, np.uint64)]
        self._rows: list[Numbers] = [np.zeros(0, np.int64)]
        self._count = 0

    @property
    def keys(self) -> Numbers:
        """Give the keys by number."""
        return np.concatenate(self._keys)

    @property
    def rows(self) -> Numbers:
        """Give the place of a row with each key, by number."""
        return np.concatenate(self._rows)

    def numbered(self, keys: Numbers, start: int) -> Numbers:
        """Number the keys of some rows.

        Args:
            keys: The keys, 64 bits each.
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
                self._learn(keys[missing], start + missing)
                numbers[missing] = self._table.find(keys[missing])
        return numbers

    def _learn(self, keys: Numbers, rows: Numbers) -> None:
        different, first = np.unique(keys, return_index=True)
        new = self._table.find(different) < 0
        before, added = self._count, int(np.count_nonzero(new))
        self._count += added
        if self._count > self._most:
            self._is_full = True
            raise TooManyError
        self._keys.append(different[new])
        self._rows.append(rows[first[new]])
        if self._count * _SPARSE > len(self._table.keys):
            self._table = _Table.holding(self.keys)
        else:
            self._table.add(different[new], np.arange(before, self._count, dtype=np.int32))
