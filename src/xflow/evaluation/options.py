"""Ways to make a transfer lawful."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen
from attrs.validators import min_len

from xflow.model.mechanisms import MechanismKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from xflow.model.burdens import Burden
    from xflow.model.mechanisms import Mechanism


_Rank: TypeAlias = tuple[int, bool, int, int, tuple[str, ...]]


@frozen
class Option:
    """Hold a minimal set of mechanisms that, put in place, make a transfer lawful whatever is still unknown.

    Args:
        steps: The mechanisms; none can be left out.
    """

    steps: tuple[Mechanism, ...] = field(validator=min_len(1))

    @property
    def burden(self) -> Burden:
        """Give the burden of the heaviest step."""
        return max(step.burden for step in self.steps)

    @property
    def is_exception(self) -> bool:
        """Tell whether it rests on a derogation, an exception for particular situations."""
        return any(step.kind is MechanismKind.DEROGATION for step in self.steps)

    @property
    def mechanisms(self) -> frozenset[str]:
        """Give the ids of the mechanisms."""
        return frozenset(step.id for step in self.steps)

    def __str__(self) -> str:
        return " and ".join(step.step for step in self.steps)


class Options:
    """Turn sets of mechanisms into options; the same set gives the same option.

    Args:
        known: The mechanisms, by id.
    """

    __slots__ = ("_known", "_made")

    def __init__(self, known: Mapping[str, Mechanism]) -> None:
        self._known = known
        self._made: dict[frozenset[str], tuple[_Rank, Option]] = {}

    def of(self, sets: Iterable[frozenset[str]]) -> tuple[Option, ...]:
        """Give the options that some sets of mechanisms stand for, least burden first.

        Args:
            sets: The sets, by id; an empty one is no option.

        Returns:
            The options: the one whose heaviest step is lightest comes first, then what rests on no derogation, then
            the one with fewer steps.
        """
        ranked = [self._ranked(names) for names in sets if names]
        return tuple([option for _, option in (sorted(ranked, key=_first) if len(ranked) > 1 else ranked)])

    def _ranked(self, names: frozenset[str]) -> tuple[_Rank, Option]:
        made = self._made.get(names)
        if made is None:
            option = Option(tuple([self._known[name] for name in sorted(names)]))
            made = self._made[names] = (_rank(option), option)
        return made


def _first(ranked: tuple[_Rank, Option]) -> _Rank:
    return ranked[0]


def _rank(option: Option) -> _Rank:
    total = sum(step.burden for step in option.steps)
    return (option.burden, option.is_exception, len(option.steps), total, tuple(sorted(option.mechanisms)))
