"""How much a measure restricts, on one documented scale: the lightest way through it decides."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from xflow.model.burdens import Burden
from xflow.model.conditions import (
    NOTHING,
    And,
    Condition,
    Constant,
    Defined,
    Held,
    Labelled,
    Or,
    PlaceIn,
    Recognised,
)
from xflow.model.measures import Impose, Localisation, Localise, Prohibit
from xflow.model.mechanisms import MechanismKind
from xflow.model.periods import to_date

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from xflow.model.measures import Measure
    from xflow.model.policies import Policy


class Restrictiveness(enum.IntEnum):
    """Order measures by how much they restrict; an ordinal scale, not a quantity.

    ``NONE``: it restricts nothing on the day. ``ACCOUNTABILITY``: something must be done or shown, and no leave or
    instrument is asked for. ``CONTRACT``: something that the parties sign or do by themselves. ``COPY``: a copy must
    stay, and others may leave. ``MECHANISM``: one of a closed list of instruments, filed or certified. ``APPROVAL``: an
    authority must agree beforehand. ``LOCAL_ONLY``: the data must be stored or processed in the territory.
    ``PROHIBITION``: nothing that can be supplied makes it lawful.
    """

    NONE = 0
    ACCOUNTABILITY = 1
    CONTRACT = 2
    COPY = 3
    MECHANISM = 4
    APPROVAL = 5
    LOCAL_ONLY = 6
    PROHIBITION = 7


@frozen
class Grading:
    """Say how much a measure restricts, and why that is said.

    Args:
        rung: Where it stands on the scale.
        reason: From what of the measure that follows.
        at_least: Whether it may weigh more than its rung says, because the lightest way through it rests on facts that
            must be shown or on particular situations, of which the scale does not say how rare they are.
    """

    rung: Restrictiveness
    reason: str
    at_least: bool = False


class _Openness(enum.IntEnum):
    """Order ways through a measure by whom they are open to: a lighter way that few can take does not decide."""

    ANYBODY = 0
    PARTICULAR_SITUATIONS = 1
    FACTS = 2
    NOBODY_BY_ITSELF = 3


_Way: TypeAlias = tuple[_Openness, Restrictiveness, str]

_BY_BURDEN: Final = {
    Burden.FREE: Restrictiveness.ACCOUNTABILITY,
    Burden.CONTRACT: Restrictiveness.CONTRACT,
    Burden.FILING: Restrictiveness.MECHANISM,
    Burden.CERTIFICATION: Restrictiveness.MECHANISM,
    Burden.APPROVAL: Restrictiveness.APPROVAL,
}
_SHOWN: Final = (_Openness.FACTS, Restrictiveness.ACCOUNTABILITY, "facts that must be shown")
_FREE: Final = (_Openness.ANYBODY, Restrictiveness.NONE, "nothing")
_NO_WAY: Final = (_Openness.NOBODY_BY_ITSELF, Restrictiveness.PROHIBITION, "nothing that can be supplied")


def restrictiveness_of(measure: Measure, policy: Policy, on: dt.date | str) -> Grading:
    """Say how much a measure restricts.

    What it demands decides, by the lightest way through it that is open to anybody: exceptions for particular
    situations, facts that somebody must be lucky to fulfil and recognitions by others do not make it lighter.

    Args:
        measure: The measure.
        policy: The policy that holds the mechanisms and definitions that it names.
        on: The day.

    Returns:
        Where it stands on the scale, with the reason.

    Raises:
        InvalidValueError: The day cannot be read.

    Example:
        >>> from xflow import law
        >>> pack = law.load("US")
        >>> grading = restrictiveness_of(pack.provision("us.dsp.301"), pack, "2026-11-26")
        >>> grading.rung.name, grading.reason
        ('PROHIBITION', 'it forbids')
    """
    day = to_date(on)
    if day not in measure.in_force:
        return Grading(Restrictiveness.NONE, "it is not in force on that day")
    if measure.scope == NOTHING:
        return Grading(Restrictiveness.NONE, "it is never in scope")
    match measure.effect:
        case Prohibit():
            return Grading(Restrictiveness.PROHIBITION, "it forbids")
        case Impose(duty):
            return Grading(Restrictiveness.ACCOUNTABILITY, f"it imposes a duty that blocks nothing: {duty.kind.value}")
        case Localise(extent, _):
            return _of_localisation(extent)
        case _:
            return _Ways(policy, day).grading_of(measure.requirement)


def way_through(measure: Measure, policy: Policy, day: dt.date) -> str:
    """Name the lightest way through a measure, exemptions apart.

    Args:
        measure: The measure.
        policy: The policy that holds the mechanisms and definitions that it names.
        day: The day.

    Returns:
        The way, in words; nothing if nobody can supply what it asks for. A duty blocks nothing and is its own way.
    """
    if isinstance(measure.effect, Impose):
        return "it blocks nothing"
    openness, _, words = _Ways(policy, day).lightest(measure.requirement)
    return "" if openness is _Openness.NOBODY_BY_ITSELF else words


def _of_localisation(extent: Localisation) -> Grading:
    if extent is Localisation.COPY:
        return Grading(Restrictiveness.COPY, "a copy must stay in the territory")
    kept = "stored" if extent is Localisation.STORAGE else "stored and processed"
    return Grading(Restrictiveness.LOCAL_ONLY, f"the data must be {kept} in the territory")


class _Ways:
    """Find the lightest way to meet a requirement.

    Args:
        policy: The policy that holds the mechanisms and definitions that it names.
        day: The day.
    """

    def __init__(self, policy: Policy, day: dt.date) -> None:
        self._mechanisms = {each.id: each for each in policy.mechanisms}
        self._definitions = {each.id: each.condition for each in policy.definitions}
        self._day = day

    def grading_of(self, requirement: Condition) -> Grading:
        """Grade a requirement by the lightest way through it."""
        openness, rung, words = self.lightest(requirement)
        if openness is _Openness.NOBODY_BY_ITSELF:
            return Grading(Restrictiveness.PROHIBITION, f"only {words} can meet it, which nobody can supply")
        return Grading(rung, f"the lightest way through it is {words}", openness is not _Openness.ANYBODY)

    def lightest(self, condition: Condition) -> _Way:
        """Give the lightest way to fulfil a condition."""
        match condition:
            case Or(conditions):
                return _lightest_of([self.lightest(each) for each in conditions])
            case And(conditions):
                return _together(map(self.lightest, conditions))
            case Labelled(inner):
                return self.lightest(inner)
            case Constant(value):
                return _FREE if value else _NO_WAY
            case _:
                return self._of_leaf(condition)

    def _of_leaf(self, leaf: Condition) -> _Way:
        match leaf:
            case Defined(name) if name in self._definitions:
                return self.lightest(self._definitions[name])
            case Held(mechanism):
                return self._of_mechanism(mechanism)
            case Recognised(by, kind):
                return _Openness.NOBODY_BY_ITSELF, Restrictiveness.PROHIBITION, f"a recognition by {by} ({kind})"
            case PlaceIn("destination"):
                return _Openness.NOBODY_BY_ITSELF, Restrictiveness.PROHIBITION, "a destination that the measure names"
            case _:
                return _SHOWN

    def _of_mechanism(self, name: str) -> _Way:
        mechanism = self._mechanisms[name]
        rung = _BY_BURDEN[mechanism.burden]
        if not mechanism.can_be_supplied_on(self._day):
            return _Openness.NOBODY_BY_ITSELF, Restrictiveness.PROHIBITION, mechanism.name
        if mechanism.kind is MechanismKind.DEROGATION:
            return _Openness.PARTICULAR_SITUATIONS, rung, mechanism.name
        if mechanism.kind is MechanismKind.APPROVAL:
            return _Openness.ANYBODY, Restrictiveness.APPROVAL, mechanism.name
        return _Openness.ANYBODY, rung, mechanism.name


def _lightest_of(ways: list[_Way]) -> _Way:
    """Choose among ways of which one will do; those that are as light as the lightest are all named."""
    openness, rung, _ = min(ways, default=_NO_WAY)
    names = dict.fromkeys(way[2] for way in ways if way[:2] == (openness, rung))
    return openness, rung, " or ".join(names)


def _together(ways: Iterable[_Way]) -> _Way:
    """Join ways that must all be taken: the heaviest names them, and nobody can take them if one is open to nobody."""
    taken = [way for way in ways if way != _FREE]
    if not taken:
        return _FREE
    closed = [way for way in taken if way[0] is _Openness.NOBODY_BY_ITSELF]
    if closed:
        return closed[0]
    heaviest = max(taken, key=lambda way: way[1])
    return min(way[0] for way in taken), heaviest[1], heaviest[2]
