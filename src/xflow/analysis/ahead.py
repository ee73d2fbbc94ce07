"""What is enacted and not yet in force: the changes that lie ahead of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow import law
from xflow.analysis.changes import changes_of_law, changes_of_places, merged
from xflow.model.periods import Period, to_date, to_date_or_none
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from xflow.analysis.changes import Change
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy


def upcoming(
    on: dt.date | str,
    policy: Policy | None = None,
    *,
    until: dt.date | str | None = None,
    by: Iterable[str] | None = None,
    places: Gazetteer = WORLD,
) -> tuple[Change, ...]:
    """List the changes that are enacted and come after a day.

    Args:
        on: The day; it is never taken from the clock.
        policy: The law; if left out, all packs.
        until: The first day that is no longer looked at; if left out, there is none.
        by: The codes of those whose law is looked at; all, if left out.
        places: Which places there are; that one joins or leaves a bloc is listed, too.

    Returns:
        The changes in the order of their days.

    Raises:
        InvalidValueError: The end does not come after the day.

    Example:
        >>> for change in upcoming("2026-11-26", law.load("CL")):
        ...     print(change.on, change.kind.value, change.id)
        2026-12-01 begins cl.law.27
        2026-12-01 changes cl.law.general
    """
    ahead = Period(to_date(on), to_date_or_none(until))
    wanted = None if by is None else frozenset(places.find(each).code for each in by)
    found = (each for each in _all(policy, places) if each.on in ahead and each.on != ahead.start)
    return merged(each for each in found if wanted is None or _source(each) in wanted)


def _all(policy: Policy | None, places: Gazetteer) -> Iterator[Change]:
    policies = (law.load(code) for code in law.available()) if policy is None else (policy,)
    for each in policies:
        yield from changes_of_law(each)
    yield from changes_of_places(places, (place.code for place in places))


def _source(change: Change) -> str:
    """Give the code of whose law changes, or of the place that joins or leaves."""
    return change.provision.by if change.provision else change.id
