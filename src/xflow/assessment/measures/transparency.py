"""How transparent and predictable a measure is: published, dated, in numbers, with an authority and a time limit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xflow.assessment.lead_times import REASONABLE_INTERVAL
from xflow.assessment.reading.scopes import kinds, literals
from xflow.assessment.verdicts import Observation, Weight
from xflow.model.conditions import ConclusionDay, NumberOf, People
from xflow.model.sources import Confidence

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from xflow.assessment.agreements.cases import Case
    from xflow.model.conditions import AtLeast

NAMED: Final = 6
"""So many thresholds are named; of the rest it is said how many there are."""

BY_A_LATER_ACT: Final = 1_096
"""If more days lie between, a later act may have brought the measure in, so that nothing follows from their number."""


def transparency(case: Case) -> tuple[Observation, ...]:
    """Tell how transparent and predictable a measure is.

    Args:
        case: The case.

    Returns:
        Observations on publication, lead time, authority, thresholds, time limits and review.
    """
    return (_published(case), _lead_time(case), _authority(case), *_thresholds(case), *_limits(case), _APPEAL)


_APPEAL: Final = Observation(
    "whether a decision under it can be appealed is not modelled",
    Weight.OPEN,
    would_settle="the law on review of administrative decisions",
)


def _published(case: Case) -> Observation:
    instrument = case.measure.cite.instrument
    issuer = f" by {instrument.issuer}" if instrument.issuer else ""
    text = f"{instrument.title} is published{issuer} at {instrument.url}"
    if case.measure.cite.confidence is Confidence.SEEN:
        return Observation(text, Weight.FOR, provisions=(case.measure.id,))
    doubt = "; it is known here from accounts, not from its text"
    settle = "its text, as officially published"
    return Observation(text + doubt, Weight.OPEN, provisions=(case.measure.id,), would_settle=settle)


def _lead_time(case: Case) -> Observation:
    adopted, start = case.measure.cite.instrument.adopted, _first_day(case)
    if adopted is None or start is None or start < adopted:
        settle = "the days on which it was adopted, published and took effect"
        return Observation(
            "the time between its adoption and its effect is not known", Weight.OPEN, would_settle=settle
        )
    days = (start - adopted).days
    text = f"adopted on {adopted}, it took effect on {start}, {days} day{'' if days == 1 else 's'} later"
    if days > BY_A_LATER_ACT:
        text = f"its instrument was adopted on {adopted}; it took effect on {start}, perhaps by a later act"
        return Observation(text, Weight.OPEN, would_settle="the act that brought it in, and its day")
    if days == 0:
        return Observation(f"it took effect on {start}, the day of its adoption", Weight.AGAINST)
    if days >= REASONABLE_INTERVAL:
        return Observation(text, Weight.FOR)
    settle = "drafts or announcements by which those concerned could prepare"
    return Observation(text, Weight.OPEN, would_settle=settle)


def _first_day(case: Case) -> dt.date | None:
    """Give the first day on which any version of the measure in the same instrument was in force."""
    measure = case.measure
    versions = [measure, *(each for each in case.policy.all_measures() if each.id == measure.id)]
    alike = [each.in_force.start for each in versions if each.cite.instrument.id == measure.cite.instrument.id]
    return None if None in alike else min(day for day in alike if day)


def _authority(case: Case) -> Observation:
    given = filter(None, (*(each.granted_by for each in case.approvals), case.measure.authority))
    names = {each.casefold().removeprefix("the "): each for each in reversed(tuple(given))}
    if names:
        return Observation(f"who decides is named: {'; '.join(reversed(names.values()))}", Weight.FOR)
    return Observation("no authority is recorded for it", Weight.OPEN, would_settle="who applies it")


def _thresholds(case: Case) -> Iterator[Observation]:
    numbers = [each.threshold for each in literals(case.scope) if each.threshold is not None]
    told = tuple(dict.fromkeys(_told(case, each) for each in numbers if not isinstance(each.quantity, ConclusionDay)))
    if told:
        more = f"; and {len(told) - NAMED} more" if len(told) > NAMED else ""
        yield Observation(f"its thresholds are numbers: {'; '.join(told[:NAMED])}{more}", Weight.FOR)
    statuses = sorted(kind for kind in kinds(case.scope) if case.taxonomy[kind].status)
    if statuses:
        text = f"it turns on a status that the data do not show by themselves: {', '.join(statuses)}"
        settle = "a published catalogue, or a rule by which one learns of the status"
        yield Observation(text, Weight.OPEN, would_settle=settle)


def _told(case: Case, threshold: AtLeast) -> str:
    match threshold.quantity:
        case People(category, window):
            return f"at least {threshold.bound:,} of {case.taxonomy[category].name}, counted {window.value}"
        case NumberOf(fact):
            known = {each.id: each.statement for each in case.policy.facts}
            return f"at least {threshold.bound:,} as to {known.get(fact, fact)}, over no stated time"
        case _:  # pragma: no cover  (days of conclusion are left out before)
            return ""


def _limits(case: Case) -> Iterator[Observation]:
    for each in case.approvals:
        if each.takes:
            yield Observation(f"a decision on {each.name} takes {each.takes}", Weight.FOR)
        else:
            settle = f"the time limit for a decision on {each.name}, if there is one"
            yield Observation(f"no time limit is recorded for {each.name}", Weight.OPEN, would_settle=settle)
