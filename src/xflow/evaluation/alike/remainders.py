"""What is left of conditions once all that is known is put in, numbered, and what is so of it.

What is left says all on which it rests how a rule stands: its truth, its truth once all that can be supplied is, and
what is asked that is open and may decide it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from xflow.evaluation.unknowns import asked_by
from xflow.model.truth import all_of, any_of, negation

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from xflow.evaluation.questions import Asked
    from xflow.model.truth import Kleene

FALSE: Final = 0
"""Numbers what is false, whatever is unknown."""

TRUE: Final = 1
"""Numbers what is true, whatever is unknown."""


@frozen
class Remainder:
    """Say what is so of what is left of a condition.

    Args:
        truth: Whether it is true as it is.
        attainable: Whether it is once everything that can be supplied is.
        asked: What is open beneath it and may decide.
    """

    truth: Kleene
    attainable: Kleene
    asked: frozenset[Asked] = frozenset()


class Remainders:
    """Number what is left of conditions.

    What is left is one of:

    - ``("and", ...)`` and ``("or", ...)`` with the numbers of what is joined, and ``("not", number)``;
    - ``("held", leaf, open, suppliable)`` with the numbers of the conditions under which what is in place counts, and
      whether it could be put in place;
    - ``(leaf, ...)`` for a leaf that is open, with what matters beside that it is.
    """

    def __init__(self) -> None:
        self._numbers: dict[Hashable, int] = {}
        self._known = [Remainder(truth=False, attainable=False), Remainder(truth=True, attainable=True)]
        self._left: list[Any] = [FALSE, TRUE]

    def __len__(self) -> int:
        """Give how many there are, with what is false and what is true."""
        return len(self._left)

    def number(self, left: Hashable) -> int:
        """Give the number of what is left, if that is neither true nor false.

        Args:
            left: What is left.
        """
        number = self._numbers.setdefault(left, len(self._left))
        if number == len(self._left):
            self._left.append(left)
        return number

    def __getitem__(self, number: int) -> Remainder:
        """Say what is so of what is left.

        Args:
            number: Its number.
        """
        while len(self._known) <= number:  # what is joined was numbered before it
            self._known.append(self._found(self._left[len(self._known)]))
        return self._known[number]

    def _found(self, left: Sequence[Any]) -> Remainder:
        match left:
            case ("and", *parts):
                inner = [self._known[each] for each in parts]
                return Remainder(
                    all_of([each.truth for each in inner]), all_of([each.attainable for each in inner]), _asked(inner)
                )
            case ("or", *parts):
                inner = [self._known[each] for each in parts]
                return Remainder(
                    any_of([each.truth for each in inner]), any_of([each.attainable for each in inner]), _asked(inner)
                )
            case ("not", part):
                known = self._known[part]
                return Remainder(negation(known.truth), negation(known.attainable), known.asked)
            case ("held", _, still_open, suppliable):
                truth = None if still_open else False
                return Remainder(truth, suppliable or truth, _asked([self._known[each] for each in still_open]))
            case _:
                return Remainder(None, None, frozenset({asked_by(left[0])}))


def _asked(inner: Sequence[Remainder]) -> frozenset[Asked]:
    return frozenset[Any]().union(*[each.asked for each in inner])
