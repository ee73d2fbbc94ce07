"""An assessment told as counsel would read it: what is computed, what is evidence, what is left to others."""

from __future__ import annotations

import itertools
import textwrap
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import Factory, define

from xflow.assessment.agreements.clauses import Standing
from xflow.assessment.verdicts import Verdict
from xflow.model.places.world import WORLD
from xflow.model.sources import Confidence
from xflow.model.treaty_terms import Force, Judge

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from xflow.assessment.agreements.applicability import Applicability, Engagement
    from xflow.assessment.agreements.assessing import Assessment
    from xflow.assessment.agreements.clauses import ClauseFinding, CommitmentFinding, ProngFinding
    from xflow.assessment.verdicts import Observation
    from xflow.model.sources import Citation
    from xflow.model.treaties import Prong

WIDTH: Final = 110

NAMED: Final = 12
"""So many parties are named; of the rest it is said how many there are."""

PROVISIONS_NAMED: Final = 5
"""So many provisions are named beside an observation; of the rest it is said how many there are."""

DOUBTS: Final[Mapping[Confidence, str]] = MappingProxyType(
    {
        Confidence.SEEN: "",
        Confidence.RELATED: ", known from published accounts",
        Confidence.RECALLED: ", recalled and not confirmed",
    }
)

MEANINGS: Final[Mapping[Standing, str]] = MappingProxyType(
    {
        Standing.NOT_ENGAGED: "it departs from nothing that was promised",
        Standing.CONSISTENT: "an exception covers it, by all that was found",
        Standing.DOUBTFUL: "something speaks against it under every exception",
        Standing.INCONSISTENT: "it does what is ruled out, and by all that was found no exception covers it",
        Standing.NOT_ASSESSABLE: "it is for others to say whether it departs from what was promised without excuse",
    }
)


NO_WAY_OUT: Final = "it may depart from what was promised, and no exception to that was looked at"
"""What doubt means where no exception is recorded or relied on."""


@define
class _Told:
    """Remember what was told, so that it is not told twice.

    Args:
        tests: Where each test stands that was told in full.
        observations: What was told in full.
    """

    tests: dict[tuple[Prong, ...], str] = Factory(dict)
    observations: set[Observation] = Factory(set)


def told_assessment(assessment: Assessment) -> str:
    """Tell an assessment in full.

    Args:
        assessment: The assessment.

    Returns:
        The text.
    """
    return "\n".join(_folded(_lines(assessment)))


def _folded(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        indent = " " * (len(line) - len(line.lstrip()) + 4)
        yield from textwrap.wrap(line, WIDTH, subsequent_indent=indent, break_long_words=False) or [""]


def _lines(assessment: Assessment) -> Iterator[str]:
    measure, standing = assessment.measure, assessment.standing
    yield f"{standing.value.upper()}: {measure.id} under {assessment.treaty.name} on {assessment.on}"
    yield f"  {_headline(assessment)}."
    yield f"  Measure: {measure.title} ({measure.cite.pinpoint}{DOUBTS[measure.cite.confidence]})."
    yield from (f"  {line}" for line in _applicability(assessment))
    if assessment.invoked is not None:
        yield f"  Relied on: {', '.join(assessment.invoked) or 'no exception'}; no other is looked at."
    told = _Told()
    for each in assessment.engaged:
        yield from _commitment(each, told)
    yield from _section("Not engaged", (_not_engaged(each.engagement) for each in _others(assessment)))
    yield from _section("About the measure itself", (_observation(each) for each in assessment.about))
    yield from _section("Stated, but asked by no clause", (each.text for each in assessment.unused))
    yield from _section("Left to others", _left(assessment))
    yield from _section("What would settle it", assessment.would_settle)


def _headline(assessment: Assessment) -> str:
    if not assessment.commitments:
        return "Nothing was judged, because who imposes it is not bound; ask as if it were, to see how it would stand"
    ending = f"; {'; '.join(_by_verdict(assessment))}" if assessment.clauses else ""
    start = "If it were bound, " if assessment.as_if_bound else ""
    excepted = assessment.clauses or assessment.standing is not Standing.DOUBTFUL
    meaning = MEANINGS[assessment.standing] if excepted else NO_WAY_OUT
    return f"{start or meaning[0].upper()}{meaning if start else meaning[1:]}{ending}"


def _by_verdict(assessment: Assessment) -> Iterator[str]:
    """Name the ways out by what each comes to, so that the whole is not read as the verdict on one of them."""
    for verdict in Verdict:
        ways = (each.clause for each in assessment.clauses if each.verdict is verdict)
        names = dict.fromkeys(f"{way.title} ({way.cite.pinpoint})" for way in ways)
        if names:
            yield f"{verdict.value}: {', '.join(names)}"


def _applicability(assessment: Assessment) -> Iterator[str]:
    found, name = assessment.applicability, assessment.treaty.name
    if not found.in_force:
        yield f"The measure is not in force on the day: it is in force {assessment.measure.in_force}."
    if not found.binding:
        yield f"{name} binds nobody: it states principles."
    if not found.parties:
        yield f"{_place(found.by)} is no party to {name} on the day."
    elif not found.bound_to and not found.open_to:
        yield f"{_place(found.by)} is bound to nobody under {name} on the day."
    else:
        yield from _ties(found)


def _ties(found: Applicability) -> Iterator[str]:
    through = "" if found.parties == (found.by,) else f" through {_places(found.parties)}"
    yield f"{_place(found.by)} is bound{through}, to {_places(found.bound_to) or 'nobody for certain'}."
    if found.open_to:
        yield f"Whether it is bound to {_places(found.open_to)} is not known."
    if found.unbound:
        yield f"Not bound, though under the same law: {_places(found.unbound)}."


def _place(code: str) -> str:
    return WORLD[code].name if code in WORLD else code


def _places(codes: tuple[str, ...]) -> str:
    names = [_place(code) for code in codes[:NAMED]]
    return ", ".join(names) + (f" and {len(codes) - NAMED} more" if len(codes) > NAMED else "")


def _commitment(finding: CommitmentFinding, told: _Told) -> Iterator[str]:
    engagement, promise = finding.engagement, finding.engagement.commitment
    yield ""
    yield f"{_cited(promise.cite)}: {promise.kind.value}: {finding.standing.value}"
    yield f"  Promise: {promise.wording} ({_force(engagement)})."
    yield f"  Engaged{'' if engagement.engaged else ', arguably'}: it {engagement.form.value} ({_bans(engagement)})."
    yield from (f"  But {each}." for each in engagement.limits)
    yield from (f"  To be asked: {each.text}" for each in engagement.exclusions if each.applies is None)
    yield from (f"  Stated: {each.text}." for each in engagement.exclusions if each.stated)
    for each in engagement.transitions:
        scope = f" as to {each.scope}" if each.scope else ""
        state = "free of dispute settlement" if each.bound else "not bound"
        yield f"  {_place(each.code)} is {state} {each.period}{scope}."
    if not promise.exceptions:
        yield "  No exception is recorded; one may stand elsewhere in the treaty."
    elif not finding.clauses:
        yield "  None of its exceptions is relied on."
    for way in finding.clauses:
        yield from _clause(way, told)


def _force(engagement: Engagement) -> str:
    force = engagement.commitment.force.value
    return force if engagement.commitment.enforceable else f"{force}; no other party can have it judged"


def _bans(engagement: Engagement) -> str:
    return "; ".join(f"{ban.value}{'' if sure else ', arguably'}" for ban, sure in engagement.bans)


def _clause(finding: ClauseFinding, told: _Told) -> Iterator[str]:
    clause = finding.clause
    yield f"  {clause.title}, {_cited(clause.cite)}: {finding.verdict.value}"
    if finding.may_ask_more and finding.verdict is Verdict.NOT_ASSESSABLE:
        yield "    Its text was not read, so that it may ask for more than is told here."
    if clause.prongs in told.tests:
        yield f"    The same test as in {told.tests[clause.prongs]}, and the same findings."
        return
    told.tests[clause.prongs] = clause.cite.pinpoint
    for each in finding.prongs:
        yield from _prong(each, told)


def _prong(finding: ProngFinding, told: _Told) -> Iterator[str]:
    yield f"    {finding.verdict.value}: {finding.prong.wording}"
    for each in finding.observations:
        yield f"      {_again(each) if each in told.observations else _observation(each)}"
    told.observations.update(finding.observations)
    if not finding.observations:
        yield "      nothing is computed for it"
    if finding.reason:
        yield f"      {finding.reason}"


def _observation(observation: Observation) -> str:
    return f"{_weighed(observation)}: {observation.text}{_source(observation)}"


def _again(observation: Observation) -> str:
    """Tell only the beginning of what was told above."""
    if len(observation.text) <= WIDTH:
        return _observation(observation)
    return f"{_weighed(observation)}, as above: {textwrap.shorten(observation.text, _BEGINNING, placeholder=' ...')}"


_BEGINNING: Final = 72


def _weighed(observation: Observation) -> str:
    return f"{'computed' if observation.computed else 'evidence'}, {observation.weight.value}"


def _source(observation: Observation) -> str:
    if not observation.provisions:
        return f" [{observation.cite}]" if observation.cite else ""
    more = len(observation.provisions) - PROVISIONS_NAMED
    names = ", ".join(observation.provisions[:PROVISIONS_NAMED])
    return f" [{names} and {more} more]" if more > 0 else f" [{names}]"


def _others(assessment: Assessment) -> Iterator[CommitmentFinding]:
    return (each for each in assessment.commitments if each.standing is Standing.NOT_ENGAGED)


def _not_engaged(engagement: Engagement) -> str:
    return f"{_cited(engagement.commitment.cite)}, {engagement.commitment.kind.value}: {'; '.join(engagement.limits)}"


def _left(assessment: Assessment) -> Iterator[str]:
    """Say for each judge what is left to that judge."""
    told: set[tuple[Judge, str]] = set()
    for judge, enforceable in itertools.product(Judge, (True, False)):
        of_these = (each for each in assessment.engaged if each.engagement.commitment.enforceable is enforceable)
        prongs = (each.prong for found in of_these for clause in found.clauses for each in clause.prongs)
        kinds = dict.fromkeys(each.kind.value for each in prongs if each.judge is judge)
        new = [each for each in kinds if (judge, each) not in told]
        told.update((judge, each) for each in new)
        if new:
            nobody = judge is Judge.TRIBUNAL and not enforceable
            yield f"{judge.value}{_IF_AGREED if nobody else ''}: {', '.join(new)}"
    if any(each.engagement.commitment.force is not Force.BINDING for each in assessment.engaged):
        yield "the parties: how far a promise counts that does not bind in the ordinary way"


_IF_AGREED: Final = ", if the parties agree on one, for no party can call on it under this promise"


def _cited(cite: Citation) -> str:
    return f"{cite.pinpoint}{DOUBTS[cite.confidence]}"


def _section(title: str, items: Iterable[str]) -> Iterator[str]:
    lines = tuple(items)
    if lines:
        yield ""
        yield f"{title}:"
    yield from (f"  {line}" for line in lines)
