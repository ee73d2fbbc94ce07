"""What follows from answers, remembered in the order in which they were asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Generic, TypeAlias, TypeVar

End = TypeVar("End")

Path: TypeAlias = Mapping[int, int]
"""What was asked, as a bit each, and what was answered: `YES`, `NO` or `OPEN`, in the order of asking."""

YES, NO, OPEN = 1, 2, 3

_ROOT: Final = 1


class AnswerTree(Generic[End]):
    """Remember what follows from which answers, as a tree: at each fork stands what is asked next.

    What is asked next rests only on what was answered before, so whoever gives the same answers comes to the same end.
    A fork is a list of the bit of what is asked and of where each answer leads. The tree grows where nobody went yet.

    Args:
        work_out: Works out what follows from answers, given as the bits of what is so and of what is not; it tells also
            what it asked.
        most: How many ends are remembered; beyond that the tree begins anew.
    """

    __slots__ = ("_ends", "_most", "_stem", "_work_out")

    def __init__(self, work_out: Callable[[int, int], tuple[End, Path]], most: int) -> None:
        self._work_out, self._most = work_out, most
        self._stem: list[Any] = [0, None]
        self._ends = 0

    def find(self, true: int, false: int) -> End:
        """Find what follows from answers.

        Args:
            true: The bits of what is so.
            false: The bits of what is not so; all else is open.

        Returns:
            What follows.
        """
        node = self._stem[_ROOT]
        while type(node) is list:
            bit = node[0]
            node = node[1] if true & bit else node[2] if false & bit else node[3]
        return self._grown(true, false) if node is None else node

    def _grown(self, true: int, false: int) -> End:
        end, path = self._work_out(true, false)
        if self._ends >= self._most:
            self._stem, self._ends = [0, None], 0
        self._ends += 1
        node, branch = self._stem, _ROOT
        for bit, answer in path.items():
            if node[branch] is None:
                node[branch] = [bit, None, None, None]
            node, branch = node[branch], answer
        node[branch] = end
        return end
