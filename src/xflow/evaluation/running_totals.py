"""Running totals: what exporters have sent so far, transfer after transfer, counted as each law counts."""

from __future__ import annotations

import datetime as dt
import itertools
from collections import deque
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs

from xflow.errors import InvalidValueError
from xflow.evaluation.aggregating import Aggregating
from xflow.evaluation.engine import asked_of
from xflow.evaluation.views import View
from xflow.model.aggregations import PARTIES
from xflow.model.facts import About
from xflow.model.intervals import Interval
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping

    from xflow.evaluation.aggregating import Share
    from xflow.model.conditions import People
    from xflow.model.counting import Window
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy
    from xflow.model.transfers import Transfer

    Parties: TypeAlias = Mapping[About, str]

NOBODY: Final = Interval(0, 0)


class RunningTotals:
    """Count, transfer after transfer, how many people's data each exporter has sent.

    The people of two transfers may be the same, so that a total lies between the largest number and the sum of all.

    Args:
        policy: The law; all packs, if left out.
        recurring: Whether people may recur in several transfers; if not, a total is the sum of all.
        presume: Whether unknown facts that matter are taken to be as they ordinarily are.
        under: The ids of the regimes to ask; all that are touched, if left out.
        places: Which places there are.

    Example:
        >>> from xflow import People, Transfer, Window, law
        >>> totals = RunningTotals(law.load("CN"), presume=True)
        >>> for _ in range(3):
        ...     sent = totals.counted(Transfer("CN", "DE", data={"contact": 40_000}), on="2026-03-10", exporter="Acme")
        >>> ordinary = People("personal", Window.THIS_YEAR, excluding="cn.sensitive_pi")
        >>> str(dict(sent.cumulative)[ordinary])
        '40,000 to 120,000'
    """

    def __init__(
        self,
        policy: Policy | None = None,
        *,
        recurring: bool = True,
        presume: bool = False,
        under: Iterable[str] | None = None,
        places: Gazetteer = WORLD,
    ) -> None:
        self._policy, self._presume, self._places = policy, presume, places
        self._recurring = recurring
        self._under = None if under is None else tuple(under)
        self._ledgers: dict[Hashable, _Ledger] = {}
        self._patterns: set[frozenset[About]] = set()
        self._last = dt.date.min

    def counted(
        self, transfer: Transfer, *, on: dt.date | str, exporter: str | None = None, recipient: str | None = None
    ) -> Transfer:
        """Count a transfer, and state of it what is counted up to and including it.

        Args:
            transfer: The transfer; what it states of cumulative numbers is kept.
            on: The day; no earlier than that of the transfer before.
            exporter: Who sends, by whatever name tells exporters apart; if left out, it may be any of them.
            recipient: Who receives, likewise.

        Returns:
            The transfer with the cumulative numbers for which the laws ask that it touches and that say what counts.

        Raises:
            InvalidValueError: The day is before that of a transfer that was counted.
            TransferError: The transfer names what nobody defines; it is not counted.
            UnknownPackError: A regime that is to be asked is not there.
        """
        day, reach, lawbook = asked_of(transfer, self._policy, on=on, under=self._under, places=self._places)
        if day < self._last:
            raise InvalidValueError(f"a transfer on {day} comes after one on {self._last}: count them in their order")
        self._last = day
        view = View(transfer, day, reach, lawbook.taxonomy, self._places, lawbook.mechanisms)
        given = {About.EXPORTER: exporter, About.RECIPIENT: recipient}
        parties = {about: name for about, name in given.items() if name is not None}
        shares = list(Aggregating(lawbook, presume=self._presume).shares(view))
        totals = [self._total(share, parties, day) for share in shares]
        for share in shares:
            self._remember(share, parties, day)
        self._patterns.add(frozenset(parties))
        stated = dict(transfer.cumulative)
        return attrs.evolve(transfer, cumulative={**_widest(totals), **stated})

    def _total(self, share: Share, parties: Parties, day: dt.date) -> dict[People, Interval]:
        """Give the numbers up to and including a transfer."""
        before = list(self._before(share, parties))
        return {asked: self._together(own, asked, before, day) for asked, own in share.numbers.items()}

    def _together(self, own: Interval, asked: People, before: Iterable[tuple[_Ledger, bool]], day: dt.date) -> Interval:
        """Give the bounds with what was sent before, certainly or perhaps by the same parties."""
        low, high = own.low, own.high
        for ledger, certain in before:
            number = ledger.number(asked, day)
            if certain:
                low = max(low, number.low) if self._recurring else low + number.low
            high = None if high is None or number.high is None else high + number.high
        return Interval(low, high)

    def _ledger(self, share: Share) -> _Ledger:
        return _Ledger(share.aggregation.window, recurring=self._recurring)

    def _before(self, share: Share, parties: Parties) -> Iterator[tuple[_Ledger, bool]]:
        """Walk over what may have been sent before by the same parties, each with whether it certainly was."""
        by = share.aggregation.by
        known = by.intersection(parties)
        for pattern in {each & by for each in self._patterns}:
            shared = known & pattern
            ledger = self._ledgers.get(_key(share, pattern, shared, parties))
            if ledger is not None:
                yield ledger, shared == by

    def _remember(self, share: Share, parties: Parties, day: dt.date) -> None:
        if share.counts is False:
            return
        known = share.aggregation.by.intersection(parties)
        for size in range(len(known) + 1):
            for shared in itertools.combinations([each for each in PARTIES if each in known], size):
                key = _key(share, known, frozenset(shared), parties)
                self._ledgers.setdefault(key, self._ledger(share)).add(share, day)


class _Ledger:
    """Keep what was sent in a stretch of time up to the latest transfer.

    Args:
        window: The stretch of time.
        recurring: Whether people may recur.
    """

    def __init__(self, window: Window, *, recurring: bool) -> None:
        self._window, self._recurring = window, recurring
        self._sent: dict[People, _Sent] = {}

    def add(self, share: Share, day: dt.date) -> None:
        """Add what a transfer has; of one of which it is not certain that it counts, only what it may have."""
        for asked, number in share.numbers.items():
            sent = self._sent.setdefault(asked, _Sent(recurring=self._recurring))
            sent.add(day, number if share.counts else Interval(0, number.high))

    def number(self, asked: People, day: dt.date) -> Interval:
        """Give between which bounds a number of people lies, for a transfer on a day."""
        sent = self._sent.get(asked)
        return NOBODY if sent is None else sent.since(self._window.begins(day))


class _Sent:
    """Keep the numbers of people of several transfers, the latest last.

    Args:
        recurring: Whether the same people may be in several of them.
    """

    def __init__(self, *, recurring: bool) -> None:
        self._recurring = recurring
        self._all: deque[tuple[dt.date, Interval]] = deque()
        self._largest: deque[tuple[dt.date, int]] = deque()
        self._least, self._sum, self._unbounded = 0, 0, 0

    def add(self, day: dt.date, number: Interval) -> None:
        """Add the number of a transfer."""
        self._all.append((day, number))
        self._least += number.low
        self._sum += number.high or 0
        self._unbounded += number.high is None
        while self._largest and self._largest[-1][1] <= number.low:
            self._largest.pop()
        self._largest.append((day, number.low))

    def since(self, first: dt.date) -> Interval:
        """Give the bounds of all since a day; what was before is forgotten."""
        while self._all and self._all[0][0] < first:
            _, number = self._all.popleft()
            self._least -= number.low
            self._sum -= number.high or 0
            self._unbounded -= number.high is None
        while self._largest and self._largest[0][0] < first:
            self._largest.popleft()
        largest = self._largest[0][1] if self._largest else 0
        return Interval(largest if self._recurring else self._least, None if self._unbounded else self._sum)


def _key(share: Share, pattern: frozenset[About], shared: frozenset[About], parties: Parties) -> Hashable:
    """Give what is equal for transfers of which the same is known and which share some parties."""
    return id(share.aggregation), pattern, tuple([parties[each] for each in PARTIES if each in shared]), shared


def _widest(totals: Iterable[Mapping[People, Interval]]) -> dict[People, Interval]:
    """Give the numbers as wide as they are for any of the laws that ask for them."""
    found: dict[Any, Interval] = {}
    for each in totals:
        for asked, number in each.items():
            found[asked] = _hull(found[asked], number) if asked in found else number
    return found


def _hull(first: Interval, second: Interval) -> Interval:
    highs = (first.high, second.high)
    return Interval(min(first.low, second.low), None if None in highs else max(filter(None, highs), default=0))
