"""Transfers judged one after another by the same law."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from xflow.evaluation.checking import check_reach
from xflow.evaluation.compiled.crossings import Crossings
from xflow.evaluation.compiled.kinds import KindsAsked
from xflow.evaluation.compiled.memos import keep
from xflow.evaluation.compiled.parts import Parts
from xflow.evaluation.compiled.terms import Terms
from xflow.evaluation.outcomes import LADDER, PERMITTED, Outcome
from xflow.evaluation.reach import reach_of
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Hashable

    from xflow.evaluation.compiled.rulings import Gist
    from xflow.evaluation.editions import Edition
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.transfers import Transfer


class Book:
    """Tell what transfers come to by the same law.

    What cannot be told here is left to `evaluate`: what comes of ends that are not known, and of mechanisms that cover
    only some transfers.

    Args:
        lawbook: The law.
        places: Which places there are.
        under: The codes of the places whose law is asked; all, if left out.
        gist: Works out what a transfer comes to.
        most: How much is kept at most of each kind; of what transfers come to, which is large, a sixteenth.
    """

    def __init__(
        self,
        lawbook: Lawbook,
        places: Gazetteer,
        under: frozenset[str] | None,
        gist: Callable[[Transfer, dt.date], Gist],
        most: int,
    ) -> None:
        self._lawbook, self._places, self._gist, self._most_gists = lawbook, places, gist, max(1, most // 16)
        self._parts = Parts(lawbook, most)
        self._crossings = Crossings(Terms(lawbook, places, most, KindsAsked(lawbook, most), {}, {}), under)
        self._gists: dict[Hashable, Gist] = {}

    def outcome(self, transfer: Transfer, day: dt.date) -> Outcome | None:
        """Tell what a transfer comes to, or nothing if that takes more than the laws one by one.

        Args:
            transfer: The transfer.
            day: The day.

        Raises:
            TransferError: The transfer names what nobody defines, or states what cannot be so.
        """
        if transfer.origin is UNKNOWN or transfer.destination is UNKNOWN:
            return None
        laws = self._crossings.laws(transfer.origin, transfer.destination, transfer.follows, day)
        facts = self._parts.facts_elsewhere(transfer)
        if not laws or (facts is not None and facts.reach):
            self._check(transfer, day)
        if transfer.cumulative or (transfer.totals and self._parts.may_exceed(transfer)):
            self._lawbook.checker.check(transfer)
        best = worst = PERMITTED
        for law in laws:
            now = law.in_time[bisect_right(law.days, day)] or law.opened(day)
            read = now.reading.read(transfer, facts)
            if read is None:
                return None
            least, gravest = now.rungs.find(read, now.reading, transfer, day)
            best = least if least > best else best  # noqa: FURB136  (a call takes longer)
            worst = gravest if gravest > worst else worst  # noqa: FURB136
        return LADDER[best] if best == worst else None

    def gist(self, transfer: Transfer, day: dt.date) -> Gist:
        """Tell in short what a transfer comes to; see `outcome`."""
        if transfer.origin is UNKNOWN or transfer.destination is UNKNOWN:
            return self._gist(transfer, day)
        laws = self._crossings.laws(transfer.origin, transfer.destination, transfer.follows, day)
        facts = self._parts.facts_elsewhere(transfer)
        if not laws or (facts is not None and facts.reach):
            self._check(transfer, day)
        if transfer.cumulative or (transfer.totals and self._parts.may_exceed(transfer)):
            self._lawbook.checker.check(transfer)
        key: list[Hashable] = []
        has_terms = bool(transfer.mechanisms) and _has_terms(transfer)
        for law in laws:
            now = law.in_time[bisect_right(law.days, day)] or law.opened(day)
            read = now.reading.read(transfer, facts)
            if read is None:
                return self._gist(transfer, day)
            mark = now.marks.find(read, now.reading, transfer, day)
            key.append(mark)
            if not mark.is_closed:
                key.append(mark.stated(facts or self._parts.facts(transfer), now.reading.edges, transfer, day))
            if has_terms and now.reading.asks_for_some_of(transfer):
                key.append((transfer.mechanisms, day))
        return self._kept(tuple(key), transfer, day)

    def _kept(self, key: tuple[Hashable, ...], transfer: Transfer, day: dt.date) -> Gist:
        return self._gists.get(key) or keep(self._gists, key, self._gist(transfer, day), self._most_gists)

    def editions(self, transfer: Transfer, day: dt.date) -> tuple[Edition, ...] | None:
        """Give the editions that are asked of a transfer, if its ends are known."""
        origin, destination = transfer.origin, transfer.destination
        if origin is UNKNOWN or destination is UNKNOWN:
            return None
        return self._crossings.editions(origin, destination, transfer.follows, day)

    def _check(self, transfer: Transfer, day: dt.date) -> None:
        """Check what is stated where no law looks at it, and that each law that is stated to reach a transfer does."""
        self._parts.check(transfer)
        if self._parts.facts(transfer).reach:
            check_reach(transfer, self._lawbook.reaching, reach_of(transfer, day, self._places).roles)


def _has_terms(transfer: Transfer) -> bool:
    """Tell whether more is stated of mechanisms than that they are in place, each once."""
    held = transfer.mechanisms
    for each in held:
        if each.concluded or each.until or each.altered:
            return True
    return len(held) > 1 and len({each.mechanism for each in held}) < len(held)
