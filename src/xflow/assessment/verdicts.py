"""What is found of a measure, and what it comes to under a prong of a test."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from xflow.model.readers import as_tuple

if TYPE_CHECKING:
    from xflow.model.sources import Citation


class Verdict(enum.Enum):
    """Say how a measure stands under a prong of a test, as far as a machine can tell.

    ``SATISFIED``: all that was found speaks for it. ``DOUBTFUL``: something speaks against it, whatever speaks for it.
    ``FAILED``: what was found rules it out. ``NOT_ASSESSABLE``: nothing speaks against it and something is open, or
    nothing was found that bears on it, or only somebody else may judge it.
    """

    SATISFIED = "satisfied"
    DOUBTFUL = "doubtful"
    FAILED = "failed"
    NOT_ASSESSABLE = "not assessable"


class Weight(enum.Enum):
    """Say which way an observation points.

    ``FOR``: it speaks for the measure. ``AGAINST``: it speaks against it. ``DECISIVE``: it rules the measure out under
    the prong. ``OPEN``: it bears on the prong and settles nothing.
    """

    FOR = "for"
    AGAINST = "against"
    DECISIVE = "decisive"
    OPEN = "open"


@frozen
class Observation:
    """Say something that was found of a measure and bears on a prong.

    Args:
        text: What was found, in words.
        weight: Which way it points.
        computed: Whether it was computed from the law in the packs; otherwise somebody stated it as evidence.
        provisions: The ids of the provisions from which it was read.
        cite: Where evidence stands, for what was stated.
        would_settle: What evidence would settle it, in words, if it is open.
    """

    text: str
    weight: Weight
    computed: bool = True
    provisions: tuple[str, ...] = field(default=(), converter=as_tuple)
    cite: Citation | str | None = None
    would_settle: str = ""

    def __str__(self) -> str:
        sources = [", ".join(self.provisions), "" if self.cite is None else str(self.cite)]
        told = "; ".join(filter(None, sources))
        return f"{self.weight.value}: {self.text}" + (f" [{told}]" if told else "")


def verdict_of(observations: tuple[Observation, ...]) -> Verdict:
    """Join what was found into a verdict.

    Args:
        observations: What was found.

    Returns:
        Failed if one is decisive; doubtful if one speaks against; satisfied if all speak for; else, as where one is
        open, not assessable. What speaks for never outweighs what is open or speaks against.

    Example:
        >>> verdict_of((Observation("it is stated", Weight.FOR),))
        <Verdict.SATISFIED: 'satisfied'>
        >>> verdict_of(())
        <Verdict.NOT_ASSESSABLE: 'not assessable'>
    """
    weights = {each.weight for each in observations}
    if Weight.DECISIVE in weights:
        return Verdict.FAILED
    if Weight.AGAINST in weights:
        return Verdict.DOUBTFUL
    return Verdict.SATISFIED if weights == {Weight.FOR} else Verdict.NOT_ASSESSABLE
