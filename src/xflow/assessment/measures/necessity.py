"""Whether a measure restricts more than it must: what others do for the same end, and what it covers beside it.

What others do is read from the packs: measures in force on the day, by others, with the same objective, on the scale
of `Restrictiveness`. A lighter one speaks against a measure if it does the same job: it covers at least the same kinds
of data and has no limit that the measure has not. A measure stands no better than its parts: a lighter one that does
the job for part of the data, or within limits, speaks against it for that part. One that rests on facts, or that its
maker outdoes for all such data, leaves the matter open. That nobody does less speaks for a measure only if others do as
much; where nobody restricts such data for that end, there is nothing to compare. Whether a lighter measure achieves as
much is for those who judge.
"""

from __future__ import annotations

import functools
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from xflow import law
from xflow.assessment.measures.alternatives import Alternatives, Share
from xflow.assessment.measures.restrictiveness import Restrictiveness, way_through
from xflow.assessment.measures.uses import common_taxonomy, house_of, use_of, uses_for
from xflow.assessment.reading.concerns import CONCERNS_OF_OBJECTIVES, concerns_of
from xflow.assessment.reading.limits import GROUNDS, Bound, Limit, limits_named
from xflow.assessment.verdicts import Observation, Weight
from xflow.model.conditions import Held, leaves
from xflow.model.measures import Localise, Objective
from xflow.model.mechanisms import MechanismKind
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from xflow.assessment.measures.alternatives import Lighter
    from xflow.assessment.measures.uses import Use
    from xflow.assessment.reading.subject_matter import Kinds
    from xflow.model.measures import Measure
    from xflow.model.policies import Policy

NAMED: Final = 3
"""So many measures of others are named; the makers of the rest are counted."""

KINDS_NAMED: Final = 6
"""So many kinds of data that an objective does not reach are named; the others are counted."""

_ACHIEVE: Final = "whether the lesser measures of others achieve as much as this one is meant to"
_SAME_JOB: Final = "whether the lesser measures of others, which may do another job, would do for this one"


def necessity(
    measure: Measure,
    policy: Policy,
    *,
    on: dt.date | str,
    packs: Iterable[Policy] | None = None,
    parties: Iterable[str] = (),
) -> tuple[Observation, ...]:
    """Tell what speaks for and against a measure being no more restrictive than it must be.

    Args:
        measure: The measure.
        policy: The policy that holds it and all that it names.
        on: The day.
        packs: The law of others with which it is compared; if left out, all packs.
        parties: The other parties to an agreement; what they do is named first, and said to be theirs.

    Returns:
        What was found; nothing if the measure is not in force on the day.

    Example:
        >>> from xflow import law
        >>> pack = law.load("RU")
        >>> found = necessity(pack.provision("ru.law.18-5"), pack, on="2026-11-26", packs=[law.load("IN")])
        >>> found[0].weight.value
        'open'
    """
    day = to_date(on)
    if day not in measure.in_force:
        return ()
    others = tuple(law.load(code) for code in law.available()) if packs is None else tuple(packs)
    return tuple(_Necessity(measure, policy, day, others, frozenset(parties)).observations())


class _Necessity:
    """Compare a measure with what it is for.

    Args:
        measure: The measure.
        policy: The policy that holds it.
        day: The day.
        others: The law of others.
        parties: The other parties to an agreement.
    """

    def __init__(
        self, measure: Measure, policy: Policy, day: dt.date, others: tuple[Policy, ...], parties: frozenset[str]
    ) -> None:
        self._measure, self._policy, self._day, self._others = measure, policy, day, others
        self._parties = parties
        self._taxonomy = common_taxonomy(policy, others)
        self._own = use_of(measure, policy, self._taxonomy, day)

    def observations(self) -> Iterator[Observation]:
        """Walk over what was found, what others do first."""
        yield from self._of_others()
        yield from self._of_reach()
        yield from self._of_limits()

    # What others do.

    def _of_others(self) -> Iterator[Observation]:
        own = (self._measure.id,)
        if self._measure.objective is Objective.NOT_STATED:
            text = "no objective is stated, so that there is nothing with which others could be compared"
            yield Observation(text, Weight.OPEN, provisions=own, would_settle="the objective")
        elif not self._own.kinds:
            yield Observation("its scope leaves in no kind of data", Weight.FOR, provisions=own)
        else:
            yield from self._compared(self._alternatives())

    def _alternatives(self) -> Alternatives:
        uses = uses_for(self._others, self._taxonomy, self._measure.objective, self._day)
        theirs = (use for use in uses if not self._is_of_one_house(use.measure.by))
        return Alternatives(self._own, theirs, lambda by: 0 if self._is_party(by) else 1)

    def _compared(self, found: Alternatives) -> Iterator[Observation]:
        doing = [each for each in found.lighter if isinstance(each.found, Share)]
        perhaps = [each for each in found.lighter if not isinstance(each.found, Share)]
        if doing:
            whole = [each for each in doing if found.is_whole(each.found)]
            yield self._of_lighter(whole, [each for each in doing if each not in whole])
        if perhaps:
            yield self._of_perhaps_lighter(perhaps)
        if found.as_strict or not found.lighter:
            yield self._of_as_strict(found.as_strict)

    def _of_lighter(self, whole: Sequence[Lighter], part: Sequence[Lighter]) -> Observation:
        """Tell who does the job with less: as one observation, so that to do it for part of the data adds none."""
        told = [
            f"on {data}, {self._makers(_used(found))} less than this one ({_words(self._own)})"
            + _such_as(map(self._told, found))
            for data, found in (("at least these data", whole), ("part of what it covers", part))
            if found
        ]
        text = f"for {self._aim} {'; and '.join(told)}"
        provisions = (self._measure.id, *_ids(whole), *_ids(part))
        return Observation(text, Weight.AGAINST, provisions=provisions, would_settle=_ACHIEVE)

    def _of_perhaps_lighter(self, found: Sequence[Lighter]) -> Observation:
        text = f"for {self._aim}, {self._makers(_used(found))} some such data less, which may not do the same job"
        named = _such_as(map(self._told, found))
        provisions = (self._measure.id, *_ids(found))
        return Observation(text + named, Weight.OPEN, provisions=provisions, would_settle=_SAME_JOB)

    def _of_as_strict(self, uses: Sequence[Use]) -> Observation:
        own = self._measure.id
        if self._own.grading.at_least:
            text = (
                f"how much it restricts ({_words(self._own)} or more) rests on what must be shown, which is not graded"
            )
            return Observation(text, Weight.OPEN, provisions=(own,), would_settle="who can show what it asks, and how")
        if self._own.grading.rung <= Restrictiveness.ACCOUNTABILITY:
            text = f"nothing that restricts stands lower on the scale than this one ({_words(self._own)})"
            return Observation(text, Weight.FOR, provisions=(own,))
        if not uses:
            text = (
                f"no pack holds a measure of others for {self._aim} on all of these data, so that nothing is compared"
            )
            return Observation(text, Weight.OPEN, provisions=(own,), would_settle="what others do for the same end")
        text = f"for {self._aim} on at least these data, {self._makers(uses)} as much as this one or more"
        named = (each.measure.id for each in uses[:NAMED])
        return Observation(text + _such_as(map(_graded, uses)), Weight.FOR, provisions=(own, *named))

    @property
    def _aim(self) -> str:
        return self._measure.objective.value

    def _makers(self, uses: Sequence[Use]) -> str:
        parties = sum(map(self._is_party, (each.measure.by for each in uses)))
        if len(uses) == 1:
            return f"one other{', a party to the agreement,' if parties else ''} restricts"
        number = "one of them a party" if parties == 1 else f"{parties} of them parties"
        return f"{len(uses)} others{f', {number} to the agreement,' if parties else ''} restrict"

    def _told(self, lighter: Lighter) -> str:
        """Tell a lighter measure, and of how much of this one it does the job, or why it may not."""
        if not isinstance(lighter.found, Share):
            return f"{_graded(lighter.use)}: {lighter.found.value}"
        told = [each.value for each in lighter.found.bounds]
        if lighter.found.kinds != self._own.kinds:
            told.insert(0, self._part(lighter.found.kinds))
        return f"{_graded(lighter.use)}{': ' if told else ''}{' and '.join(told)}"

    def _part(self, kinds: Kinds) -> str:
        """Name kinds of data if few names say all; else count them."""
        broadest = self._own.matter.broadest(kinds)
        named = self._own.kinds & frozenset[str]().union(*map(self._taxonomy.within, broadest))
        if len(broadest) <= NAMED and named == kinds:
            return f"for {_listed(broadest)}"
        return f"for {len(kinds)} of {len(self._own.kinds)} kinds of data"

    def _is_of_one_house(self, code: str) -> bool:
        """Tell whether a law is that of the same state, or of a bloc and its member."""
        own = self._measure.by
        if house_of(own) == house_of(code):
            return True
        return code in _laws_of(own, self._day) or own in _laws_of(code, self._day)

    @functools.cache  # noqa: B019  (the object lives as long as one call)
    def _is_party(self, code: str) -> bool:
        """Tell whether a maker, its state or a member of it is one of the other parties, or lies within one."""
        if not self._parties or code not in WORLD:
            return False
        inside = (each.code for each in WORLD[code].members if self._day in each.period)
        return any(not self._parties.isdisjoint(WORLD.areas_of(each, self._day)) for each in (code, *inside))

    # What the objective reaches.

    def _of_reach(self) -> Iterator[Observation]:
        concern = CONCERNS_OF_OBJECTIVES.get(self._measure.objective)
        if concern is None:
            return
        reached = {each for each in self._own.kinds if concern in concerns_of(each, self._taxonomy)}
        beside, own = self._own.kinds - reached, (self._measure.id,)
        groundless = beside & self._own.covering(frozenset(each for each in self._named if each.bound not in GROUNDS))
        text = f"it covers data that do not touch {concern.value} by their kind: "
        if groundless:
            settling = f"how such data come to touch {concern.value}"
            listed = _listed(self._own.matter.broadest(groundless))
            yield Observation(text + listed, Weight.AGAINST, provisions=own, would_settle=settling)
        elif beside:
            grounds = " or on ".join(
                words for bound, words in _ON.items() if any(each.bound is bound for each in self._named)
            )
            text += f"{_listed(self._own.matter.broadest(beside))}; the objective has to rest on {grounds}"
            settling = f"what shows that such data touch {concern.value} by {grounds}"
            yield Observation(text, Weight.OPEN, provisions=own, would_settle=settling)
        else:
            yield Observation(
                f"all data that it covers touch {concern.value} by their kind", Weight.FOR, provisions=own
            )

    @functools.cached_property
    def _named(self) -> frozenset[Limit]:
        return limits_named(self._measure.scope, self._own.limits, self._own.matter.behind)

    # What leads through it.

    def _of_limits(self) -> Iterator[Observation]:
        own = self._measure.id
        if Limit(Bound.NUMBER) in self._own.own_limits:
            yield Observation(f"it bites {Bound.NUMBER.value}", Weight.FOR, provisions=(own,))
        lifting = self._lifting()
        if lifting:
            words = "an exemption" if len(lifting) == 1 else f"{len(lifting)} exemptions"
            yield Observation(f"{words} may lift it", Weight.FOR, provisions=(own, *lifting))
        way = way_through(self._measure, self._policy, self._day)
        if way and self._leads_elsewhere():
            yield Observation(f"there is a way through it: {way}", Weight.FOR, provisions=(own,))
        elif not way and not lifting:
            text = f"nothing that anybody can supply leads through it: {self._own.grading.reason}"
            yield Observation(text, Weight.AGAINST, provisions=(own,))

    def _leads_elsewhere(self) -> bool:
        """Tell whether a way leads past the measure: to keep data in a territory is what such a demand asks for."""
        if not isinstance(self._measure.effect, Localise):
            return True
        done = {each.id for each in self._policy.mechanisms if each.kind is MechanismKind.MEASURE}
        asked = leaves(self._measure.requirement)
        return any(isinstance(each, Held) and each.mechanism not in done for each in asked)

    def _lifting(self) -> tuple[str, ...]:
        exemptions = self._policy.all_exemptions()
        return tuple(each.id for each in exemptions if self._day in each.in_force and self._measure.id in each.lifts)


_ON: Final = MappingProxyType(
    {
        Bound.NUMBER: "the amount of data",
        Bound.PLACES: "the places to which they go",
        Bound.PARTIES: "who sends or receives them",
    }
)
"""On what an objective may rest where the kinds of data do not bear it out."""


def _laws_of(code: str, day: dt.date) -> tuple[str, ...]:
    return WORLD.laws_of(code, day) if code in WORLD else (code,)


def _used(found: Sequence[Lighter]) -> list[Use]:
    return [each.use for each in found]


def _ids(found: Sequence[Lighter]) -> tuple[str, ...]:
    return tuple(each.use.measure.id for each in found[:NAMED])


def _graded(use: Use) -> str:
    return f"{use.measure.id} ({_words(use)}: {use.measure.cite})"


def _words(use: Use) -> str:
    return use.grading.rung.name.lower().replace("_", " ")


def _such_as(named: Iterable[str]) -> str:
    told = tuple(named)
    return f", {'such as' if len(told) > NAMED else 'namely'} {'; '.join(told[:NAMED])}"


def _listed(kinds: tuple[str, ...]) -> str:
    if len(kinds) <= KINDS_NAMED:
        return ", ".join(kinds)
    return f"{', '.join(kinds[:KINDS_NAMED])} and {len(kinds) - KINDS_NAMED} more"
