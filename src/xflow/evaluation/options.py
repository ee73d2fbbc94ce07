"""Ways to make a transfer lawful."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.validators import min_len

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from xflow.model.burdens import Burden
    from xflow.model.mechanisms import Mechanism


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
    def mechanisms(self) -> frozenset[str]:
        """Give the ids of the mechanisms."""
        return frozenset(step.id for step in self.steps)

    def __str__(self) -> str:
        return " and ".join(step.step for step in self.steps)


def options_from(sets: Iterable[frozenset[str]], known: Mapping[str, Mechanism]) -> tuple[Option, ...]:
    """Turn sets of mechanisms into options, least burden first.

    Args:
        sets: The sets, by id.
        known: The mechanisms, by id.

    Returns:
        The options: the one whose heaviest step is lightest comes first, then the one with fewer steps.
    """
    options = [Option(tuple([known[name] for name in sorted(names)])) for names in sets if names]
    return tuple(sorted(options, key=_rank) if len(options) > 1 else options)


def _rank(option: Option) -> tuple[int, int, int, tuple[str, ...]]:
    total = sum(step.burden for step in option.steps)
    return (option.burden, len(option.steps), total, tuple(sorted(option.mechanisms)))
