"""Judgements that presume: which presumptions a decision rests on is worked out when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.evaluation.judgement import judge
from xflow.evaluation.needed import needed_of
from xflow.evaluation.presumptions import presumptions_for, with_presumptions

if TYPE_CHECKING:
    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.presumptions import Presumption
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.transfers import Transfer


class Presumed:
    """Fill what is unknown with what is ordinary, and leave out the presumptions on which nothing rests.

    What is left out is open in no rule that all presumptions together do not settle, so the outcome is the same without
    it. To find out takes longer than to judge, and is done when the decision is looked into.

    Args:
        strict: How every rule stands, strictly read.
        places: Which places there are.
    """

    __slots__ = ("_all", "_full", "_judgement", "_needed", "_places", "_strict")

    def __init__(self, strict: Judgement, places: Gazetteer) -> None:
        self._strict, self._places = strict, places
        self._all = presumptions_for(strict)
        self._full = self._judged_with(self._all)
        self._needed: tuple[Presumption, ...] | None = None
        self._judgement: Judgement | None = None

    @property
    def settled(self) -> Judgement:
        """Give the judgement from which the outcome can be told: that with all presumptions."""
        return self._full

    @property
    def presumptions(self) -> tuple[Presumption, ...]:
        """Give the presumptions on which something rests."""
        if self._needed is None:
            self._needed = needed_of(self._all, self._strict, self._full) if self._all else ()
        return self._needed

    @property
    def judgement(self) -> Judgement:
        """Give how every rule stands with these presumptions stated."""
        if self._judgement is None:
            self._judgement = self._judged_with(self.presumptions)
        return self._judgement

    def _judged_with(self, presumptions: tuple[Presumption, ...]) -> Judgement:
        if not presumptions:
            return self._strict
        view = self._strict.view
        presumed: Transfer = with_presumptions(view.transfer, presumptions)
        return judge(presumed, view.day, view.reach, self._strict.lawbook, self._places)


class Stated:
    """Presume nothing.

    Args:
        judgement: How every rule stands, strictly read.
    """

    __slots__ = ("judgement",)

    presumptions: tuple[Presumption, ...] = ()

    def __init__(self, judgement: Judgement) -> None:
        self.judgement = judgement

    @property
    def settled(self) -> Judgement:
        """Give the judgement from which the outcome can be told."""
        return self.judgement
