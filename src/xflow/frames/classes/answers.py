"""What things answer to what is asked of them, for things that are numbered as they come: each answers once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from xflow.frames.columns.column import Numbers

Asked = TypeVar("Asked")


class Answers(Generic[Asked]):
    """Keep what things answer.

    Args:
        answer: Gives, as numbers from 0, what things answer to something that is asked: those from one thing on, and
            before another.
    """

    def __init__(self, answer: Callable[[Asked, int, int], Sequence[int] | Numbers]) -> None:
        self._answer = answer
        self._given: dict[Asked, Numbers] = {}
        self._together: dict[tuple[Asked, ...], Numbers] = {}
        self._numbers: dict[tuple[Asked, ...], dict[bytes, int]] = {}

    def to(self, asked: Asked, things: int) -> Numbers:
        """Give what all things answer to something.

        Args:
            asked: What is asked.
            things: How many things there are by now.
        """
        given = self._given.get(asked, _NONE)
        if len(given) < things:
            new = np.asarray(self._answer(asked, len(given), things), np.int32)
            given = self._given[asked] = np.concatenate([given, new])
        return given

    def to_all(self, asked: tuple[Asked, ...], things: int) -> Numbers:
        """Number all that things answer to several questions together.

        Args:
            asked: What is asked.
            things: How many things there are by now.
        """
        if len(asked) == 1:
            return self.to(asked[0], things)
        known = self._together.get(asked, _NONE)
        if len(known) < things:
            new = self._numbered(asked, len(known), things)
            known = self._together[asked] = np.concatenate([known, new])
        return known

    def _numbered(self, asked: tuple[Asked, ...], first: int, things: int) -> Numbers:
        given = np.stack([self.to(each, things)[first:] for each in asked], axis=1)
        rows = np.ascontiguousarray(given).view(np.dtype((np.void, given.strides[0]))).ravel()
        different, places = np.unique(rows, return_inverse=True)
        numbers = self._numbers.setdefault(asked, {})
        found = [numbers.setdefault(each.tobytes(), len(numbers)) for each in different]
        return np.asarray(found, np.int32)[places]


_NONE = np.zeros(0, np.int32)
