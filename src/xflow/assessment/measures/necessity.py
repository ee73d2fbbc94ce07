"""Whether a measure restricts more than it must: what others do for the same end, and what it covers beside it.

What others do is read from the packs: measures in force on the day, by others, with the same objective and some of the
same kinds of data, that stand lower on the scale of `Restrictiveness`. Kinds are shared if one lies within the other or
some kind lies within both. A duty counts only where its maker restricts such data for that objective by nothing else.
Whether such a measure achieves as much is for those who judge.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow import law
from xflow.assessment.measures.restrictiveness import Grading, Restrictiveness, restrictiveness_of, way_through
from xflow.assessment.reading.concerns import CONCERNS_OF_OBJECTIVES, concerns_of
from xflow.assessment.reading.subject_matter import Kinds, SubjectMatter, has_threshold
from xflow.assessment.verdicts import Observation, Weight
from xflow.model.measures import Objective
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD
from xflow.model.vocabulary.taxonomy import taxonomy_with

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from xflow.model.categories import DataCategory, Taxonomy
    from xflow.model.measures import Measure
    from xflow.model.policies import Policy

NAMED: Final = 3
"""So many less restrictive measures are named; the others are counted."""

KINDS_NAMED: Final = 6
"""So many kinds of data that an objective does not reach are named; the others are counted."""


def necessity(
    measure: Measure, policy: Policy, *, on: dt.date | str, packs: Iterable[Policy] | None = None
) -> tuple[Observation, ...]:
    """Tell what speaks for and against a measure being no more restrictive than it must be.

    Args:
        measure: The measure.
        policy: The policy that holds it and all that it names.
        on: The day.
        packs: The law of others with which it is compared; if left out, all packs.

    Returns:
        What was found; nothing if the measure is not in force on the day.

    Example:
        >>> from xflow import law
        >>> pack = law.load("RU")
        >>> found = necessity(pack.provision("ru.law_161.16"), pack, on="2026-11-26", packs=[law.load("IN")])
        >>> found[0].weight.value
        'for'
    """
    day = to_date(on)
    if day not in measure.in_force:
        return ()
    others = tuple(law.load(code) for code in law.available()) if packs is None else tuple(packs)
    return tuple(_Necessity(measure, policy, day, others).observations())


@frozen
class _Use:
    """Hold a measure of somebody with what it concerns and how much it restricts."""

    measure: Measure
    grading: Grading
    kinds: Kinds


class _Necessity:
    """Compare a measure with what it is for.

    Args:
        measure: The measure.
        policy: The policy that holds it.
        day: The day.
        others: The law of others.
    """

    def __init__(self, measure: Measure, policy: Policy, day: dt.date, others: tuple[Policy, ...]) -> None:
        self._measure, self._policy, self._day, self._others = measure, policy, day, others
        self._taxonomy = _common_taxonomy(policy, others)
        self._definitions = {each.id: each for each in policy.definitions}
        self._matter = SubjectMatter(self._taxonomy, self._definitions)
        self._kinds = self._matter.of(measure.scope)
        self._grading = restrictiveness_of(measure, policy, day)

    def observations(self) -> Iterator[Observation]:
        """Walk over what was found, what others do first."""
        yield self._of_others()
        yield from self._of_reach()
        yield from self._of_limits()

    def _of_others(self) -> Observation:
        own = (self._measure.id,)
        if self._measure.objective is Objective.NOT_STATED:
            text = "no objective is stated, so that there is nothing with which others could be compared"
            return Observation(text, Weight.OPEN, provisions=own, would_settle="the objective")
        lighter = self._lighter()
        rung = _words(self._grading.rung)
        if not lighter:
            text = f"no pack holds a measure for {self._aim} on such data that restricts less than this one ({rung})"
            return Observation(text, Weight.FOR, provisions=own)
        named = "; ".join(f"{each.measure.id} ({_words(each.grading.rung)}: {each.measure.cite})" for each in lighter)
        number = len({each.measure.by for each in self._all_lighter()})
        others = "one other restricts" if number == 1 else f"{number} others restrict"
        text = f"for {self._aim} on such data, {others} less than this one ({rung}), such as {named}"
        settling = "whether these achieve as much as this one is meant to"
        provisions = (*own, *(each.measure.id for each in lighter))
        return Observation(text, Weight.AGAINST, provisions=provisions, would_settle=settling)

    @property
    def _aim(self) -> str:
        return self._measure.objective.value

    def _lighter(self) -> list[_Use]:
        """Give the nearest less restrictive measures, one of each of those who make them."""
        nearest: dict[str, _Use] = {}
        for use in sorted(self._all_lighter(), key=self._distance):
            nearest.setdefault(use.measure.by, use)
        return list(nearest.values())[:NAMED]

    def _distance(self, use: _Use) -> tuple[int, bool, int, str]:
        """Order by the scale, then by whether all of the data are covered and by how little beside."""
        beside = len(use.kinds - self._kinds)
        return -use.grading.rung, not self._kinds <= use.kinds, beside, use.measure.id

    def _all_lighter(self) -> list[_Use]:
        return [
            use
            for use in _uses(self._others, self._taxonomy, self._measure.objective, self._day)
            if not self._is_of_one_house(use.measure.by)
            and Restrictiveness.NONE < use.grading.rung < self._grading.rung
            and not use.kinds.isdisjoint(self._kinds)
        ]

    def _is_of_one_house(self, code: str) -> bool:
        """Tell whether a law is that of the same state, or of a bloc and its member."""
        own = self._measure.by
        return code in _laws_of(own, self._day) or own in _laws_of(code, self._day)

    def _of_reach(self) -> Iterator[Observation]:
        concern = CONCERNS_OF_OBJECTIVES.get(self._measure.objective)
        if concern is None:
            return
        reached = {each for each in self._kinds if concern in concerns_of(each, self._taxonomy)}
        beside = self._matter.broadest(self._kinds - reached)
        if beside:
            text = f"it covers data that do not touch {concern.value} by their kind: {_listed(beside)}"
            settling = f"how such data come to touch {concern.value}"
            yield Observation(text, Weight.AGAINST, provisions=(self._measure.id,), would_settle=settling)
        else:
            text = f"all data that it covers touch {concern.value} by their kind"
            yield Observation(text, Weight.FOR, provisions=(self._measure.id,))

    def _of_limits(self) -> Iterator[Observation]:
        own = self._measure.id
        if has_threshold(self._measure.scope, self._definitions):
            yield Observation("it bites from a number on only", Weight.FOR, provisions=(own,))
        lifting = self._lifting()
        if lifting:
            words = "an exemption" if len(lifting) == 1 else f"one of {len(lifting)} exemptions"
            yield Observation(f"{words} may lift it", Weight.FOR, provisions=(own, *lifting))
        way = way_through(self._measure, self._policy, self._day)
        if way:
            yield Observation(f"there is a way through it: {way}", Weight.FOR, provisions=(own,))
        elif not lifting:
            text = f"nothing that anybody can supply leads through it: {self._grading.reason}"
            yield Observation(text, Weight.AGAINST, provisions=(own,))

    def _lifting(self) -> tuple[str, ...]:
        exemptions = self._policy.all_exemptions()
        return tuple(each.id for each in exemptions if self._day in each.in_force and self._measure.id in each.lifts)


def _common_taxonomy(policy: Policy, others: tuple[Policy, ...]) -> Taxonomy:
    return _taxonomy_of((policy.categories, *(each.categories for each in others)))


@functools.lru_cache(maxsize=16)
def _taxonomy_of(given: tuple[tuple[DataCategory, ...], ...]) -> Taxonomy:
    """Order the kinds of several laws together; if two laws use one id, the first that is given counts."""
    known: dict[str, DataCategory] = {}
    for categories in given:
        for each in categories:
            known.setdefault(each.id, each)
    return taxonomy_with(tuple(known.values()))


@functools.lru_cache(maxsize=64)
def _uses(policies: tuple[Policy, ...], taxonomy: Taxonomy, objective: Objective, day: dt.date) -> tuple[_Use, ...]:
    """Give all measures in force for an objective, but for duties of those who restrict the same data beside."""
    found = [use for policy in policies for use in _uses_of(policy, taxonomy, objective, day)]
    return tuple(use for use in found if not _is_accompanied(use, found))


def _uses_of(policy: Policy, taxonomy: Taxonomy, objective: Objective, day: dt.date) -> Iterator[_Use]:
    matter = SubjectMatter(taxonomy, {each.id: each for each in policy.definitions})
    for measure in policy.all_measures():
        if measure.objective is objective and day in measure.in_force:
            yield _Use(measure, restrictiveness_of(measure, policy, day), matter.of(measure.scope))


def _is_accompanied(use: _Use, others: Iterable[_Use]) -> bool:
    """Tell whether a duty stands beside another demand of the same maker on some of the same data."""
    if use.grading.rung > Restrictiveness.ACCOUNTABILITY:
        return False
    return any(
        each.measure.by == use.measure.by
        and each.grading.rung > Restrictiveness.ACCOUNTABILITY
        and not each.kinds.isdisjoint(use.kinds)
        for each in others
    )


def _laws_of(code: str, day: dt.date) -> tuple[str, ...]:
    return WORLD.laws_of(code, day) if code in WORLD else (code,)


def _words(rung: Restrictiveness) -> str:
    return rung.name.lower().replace("_", " ")


def _listed(kinds: tuple[str, ...]) -> str:
    if len(kinds) <= KINDS_NAMED:
        return ", ".join(kinds)
    return f"{', '.join(kinds[:KINDS_NAMED])} and {len(kinds) - KINDS_NAMED} more"
