"""What a transfer comes to along the days: stretches without a change, and what changed between them."""

from __future__ import annotations

import bisect
import datetime as dt
import itertools
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from xflow.analysis.changes import ChangeKind, changes_in_place, changes_of_law, changes_of_places, merged
from xflow.errors import InvalidValueError
from xflow.evaluation.classes.dates import days_of_change
from xflow.evaluation.engine import basis_of, decided
from xflow.evaluation.exercise import exercised_by
from xflow.model.periods import Period, to_date, to_date_or_none
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.analysis.changes import Change
    from xflow.evaluation.decisions import Decision
    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.outcomes import Outcome
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy
    from xflow.model.transfers import Transfer

_Told: TypeAlias = tuple[object, ...]


@frozen
class Stretch:
    """Say what a transfer comes to during a stretch of days in which nothing changes for it.

    Args:
        period: The days.
        decision: The decision on its first day; on each other day it is the same but for the day.
        at_work: The ids of the provisions that are put to work.
        because: What began or ended on its first day that made it another stretch; nothing for the first one.
    """

    period: Period
    decision: Decision
    at_work: frozenset[str]
    because: tuple[Change, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """Give what the transfer comes to."""
        return self.decision.outcome

    def __str__(self) -> str:
        lines = [f"{self.period}: {self.outcome.value}", *(f"  {change}" for change in self.because)]
        return "\n".join(lines)


@frozen
class Timeline:
    """Hold the stretches of a transfer, one after another, without a gap.

    Args:
        transfer: The transfer, as it was given.
        stretches: The stretches; two that follow each other differ in the outcome, in what is put to work or in the
            ways to make the transfer lawful.
    """

    transfer: Transfer
    stretches: tuple[Stretch, ...]
    _starts: list[dt.date] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        starts = [each.period.start or dt.date.min for each in self.stretches]
        object.__setattr__(self, "_starts", starts)

    def __iter__(self) -> Iterator[Stretch]:
        return iter(self.stretches)

    def __len__(self) -> int:
        return len(self.stretches)

    def at(self, day: dt.date | str) -> Stretch:
        """Give the stretch in which a day lies.

        Args:
            day: The day.

        Returns:
            The stretch.

        Raises:
            InvalidValueError: The timeline does not reach to that day.
        """
        found = self.stretches[max(0, bisect.bisect_right(self._starts, to_date(day)) - 1)]
        if day not in found.period:
            first, last = self.stretches[0].period, self.stretches[-1].period
            raise InvalidValueError(f"the timeline tells of the days {Period(first.start, last.end)}, not of {day}")
        return found

    def outcomes(self) -> tuple[tuple[Period, Outcome], ...]:
        """Give the outcomes alone, each with the days on which it holds."""
        groups = [list(alike) for _, alike in itertools.groupby(self.stretches, key=lambda each: each.outcome)]
        return tuple((Period(each[0].period.start, each[-1].period.end), each[0].outcome) for each in groups)

    def __str__(self) -> str:
        head = f"{self.transfer.origin} -> {self.transfer.destination}"
        return "\n".join((head, *map(str, self.stretches)))


def timeline(
    transfer: Transfer,
    policy: Policy | None = None,
    *,
    since: dt.date | str | None = None,
    until: dt.date | str | None = None,
    presume: bool = False,
    under: Iterable[str] | None = None,
    places: Gazetteer = WORLD,
) -> Timeline:
    """Judge a transfer on every day, and tell what changed its outcome when.

    It is exact: the law is constant between two changes, so that one judgement for each change is enough.

    Args:
        transfer: The transfer; what it states, mechanisms with their dates included, is the same on all days.
        policy: The law to judge by; if left out, the packs of the places that the transfer touches.
        since: The first day; if left out, there is none.
        until: The first day that is no longer told of; if left out, there is none.
        presume: Whether unknown facts are taken to be as they ordinarily are.
        under: The ids of the regimes to ask; all that are touched, if left out.
        places: Which places there are.

    Returns:
        The timeline.

    Raises:
        InvalidValueError: The end does not come after the start.
        TransferError: The transfer names what nobody defines.
        UnknownPackError: A regime named in ``under`` is not there.

    Example:
        >>> from xflow import Party, Transfer
        >>> certified = Party(role="controller", facts={"eu.in_privacy_shield": True, "eu.on_dpf_list": True})
        >>> transfer = Transfer("DE", "US", data="contact", recipient=certified)
        >>> told = timeline(transfer, since="2018-05-25", presume=True, under=["EU"])
        >>> for period, outcome in told.outcomes():
        ...     print(period, outcome.value)
        from 2018-05-25 until 2020-07-16 permitted
        from 2020-07-16 until 2023-07-10 conditional
        from 2023-07-10 permitted
    """
    period = Period(to_date_or_none(since), to_date_or_none(until))
    judging = _Judging(transfer, policy, presume, None if under is None else tuple(under), places)
    return Timeline(transfer, tuple(judging.stretches(period)))


@frozen
class _Day:
    """Hold what a transfer comes to on a day."""

    on: dt.date
    judgement: Judgement
    decision: Decision
    at_work: frozenset[str]

    @property
    def told(self) -> _Told:
        """Give all by which one stretch differs from another."""
        options = tuple(option.mechanisms for option in self.decision.options)
        return (self.decision.outcome, self.decision.best, self.decision.worst, self.at_work, options)

    @property
    def touched(self) -> frozenset[str]:
        """Give the codes of the places between which the data go, and of all whose law is asked."""
        view = self.judgement.view
        ends = (view.transfer.origin, view.transfer.destination, *view.transfer.follows)
        return frozenset(end for end in ends if isinstance(end, str)).union(view.reach.roles)


@frozen
class _Judging:
    """Judge one transfer on one day after another."""

    transfer: Transfer
    policy: Policy | None
    presume: bool
    under: tuple[str, ...] | None
    places: Gazetteer

    def stretches(self, period: Period) -> Iterator[Stretch]:
        """Walk over the stretches of a period."""
        days = list(self._days(period))
        starts = [days[0], *(after for before, after in itertools.pairwise(days) if before.told != after.told)]
        befores = [None, *(before for before, after in itertools.pairwise(days) if before.told != after.told)]
        ends = [*(each.on for each in starts[1:]), period.end]
        for before, day, end in zip(befores, starts, ends, strict=True):
            start = period.start if before is None else day.on
            because = () if before is None else self._because(before, day)
            yield Stretch(Period(start, end), day.decision, day.at_work, because)

    def _days(self, period: Period) -> Iterator[_Day]:
        changes = days_of_change(self.transfer, self.policy, under=self.under, places=self.places)
        first = period.start or dt.date.min
        for on in (first, *(day for day in changes if day > first and day in period)):
            yield self._judged(on)

    def _judged(self, on: dt.date) -> _Day:
        basis = basis_of(self.transfer, self.policy, on=on, presume=self.presume, under=self.under, places=self.places)
        return _Day(on, basis.settled, decided(basis), exercised_by(basis.settled))

    def _because(self, before: _Day, after: _Day) -> tuple[Change, ...]:
        """Give what changed: what was or is put to work or offered, or else all that changed in the laws asked."""
        found = [change for change in self._changes(before, after) if change.on == after.on]
        return merged([each for each in found if each.id in _concerned(each.kind, before, after)] or found)

    def _changes(self, before: _Day, after: _Day) -> Iterator[Change]:
        touched, working = before.touched | after.touched, before.at_work | after.at_work
        programs = {*before.judgement.lawbook.programs, *after.judgement.lawbook.programs}
        for program in programs:
            for change in changes_of_law(program.policy):
                if change.provision is None or change.provision.by in touched or change.id in working:
                    yield change
        yield from changes_in_place(self.transfer.mechanisms, after.judgement.lawbook.mechanisms)
        yield from changes_of_places(self.places, touched)


def _concerned(kind: ChangeKind, before: _Day, after: _Day) -> frozenset[str]:
    """Give the ids of what counts on the side of a change on which it is there."""
    day = after if kind is ChangeKind.BEGINS else before
    offered = (option.mechanisms for option in day.decision.options)
    held = (each.mechanism for each in day.decision.transfer.mechanisms)
    return day.at_work.union(*offered, held, day.touched)
