"""What follows from answers, remembered in the order in which they were asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeAlias, TypeVar

from xflow.evaluation.compiled.bits import apart

if TYPE_CHECKING:
    import datetime as dt

    from xflow.evaluation.compiled.bits import Known
    from xflow.model.transfers import Transfer

End = TypeVar("End")

Path: TypeAlias = Mapping[int, int]
"""What was asked, as a bit each, and what was answered: `YES`, `NO` or `OPEN`, in the order of asking."""

YES, NO, OPEN = 1, 2, 3


class LateReading(Protocol):
    """Read what is read of a transfer only if it is asked for."""

    bits: int
    """The bits of all that is asked."""

    def late(self, bit: int, known: Known, late: int, transfer: Transfer, day: dt.date) -> tuple[Known, int]:
        """Give what is known, once the thing of a bit was read, and the bits of what was still not read."""


_ROOT: Final = 1


class AnswerTree(Generic[End]):
    """Remember what follows from which answers, as a tree: at each fork stands what is asked next.

    What is asked next rests only on what was answered before, so whoever gives the same answers comes to the same end.
    A fork is a list of the bit of what is asked, of where each answer leads, and of the bit of its not being so. The
    tree grows where nobody went yet.

    Args:
        work_out: Works out what follows from answers, given as the bits of what is so and of what is not; it tells also
            what it asked.
        most: How many forks there are at most; beyond that the tree begins anew.
    """

    __slots__ = ("_denied", "_forks", "_most", "_stem", "_work_out")

    def __init__(self, work_out: Callable[[int, int], tuple[End, Path]], most: int) -> None:
        self._work_out, self._most = work_out, most
        self._stem: list[Any] = [0, None]
        self._denied: dict[int, int] = {}
        self._forks = 0

    def find(self, read: tuple[Known, int], reading: LateReading, transfer: Transfer, day: dt.date) -> End:
        """Find what follows from what a transfer answers.

        Args:
            read: What is so and what is not so, and the bits of what is read only if it is asked for.
            reading: Reads what is asked for.
            transfer: The transfer.
            day: The day.

        Returns:
            What follows.
        """
        known, late = read
        node = self._stem[_ROOT]
        while type(node) is list:
            bit = node[0]
            if bit & late:
                known, late = reading.late(bit, known, late, transfer, day)
            node = node[2] if known & node[4] else node[1] if known & bit else node[3]
        if node is not None:
            return node  # type: ignore[no-any-return]  # it is an end
        while late:
            known, late = reading.late(late & -late, known, late, transfer, day)
        return self._grown(*apart(known, reading.bits))

    def followed(self, true: int, false: int) -> tuple[End, Path]:
        """Find what follows from answers, all of which were read, and what was asked on the way.

        Args:
            true: The bits of what is so.
            false: The bits of what is not so; all else is open.
        """
        node = self._stem[_ROOT]
        path: dict[int, int] = {}
        while type(node) is list:
            bit = node[0]
            path[bit] = answer = YES if true & bit else NO if false & bit else OPEN
            node = node[answer]
        if node is not None:
            return node, path
        end, asked = self._work_out(true, false)
        self._graft(end, asked)
        return end, asked

    def _grown(self, true: int, false: int) -> End:
        end, path = self._work_out(true, false)
        self._graft(end, path)
        return end

    def _graft(self, end: End, path: Path) -> None:
        if self._forks >= self._most:
            self._stem, self._forks = [0, None], 0
        node, branch = self._stem, _ROOT
        for bit, answer in path.items():
            if node[branch] is None:
                node[branch] = [bit, None, None, None, self._denied.setdefault(bit, bit << 1)]
                self._forks += 1
            node, branch = node[branch], answer
        node[branch] = end
