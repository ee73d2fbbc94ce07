"""Judge a measure under a treaty: does it apply, what does it promise, and which exception covers the measure."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.assessment.agreements.applicability import Applicability, applicability_of, engagement_of
from xflow.assessment.agreements.cases import Case
from xflow.assessment.agreements.clauses import CommitmentFinding, Standing, commitment_finding
from xflow.assessment.evidence import read_evidence
from xflow.assessment.measures.transparency import transparency
from xflow.errors import UnknownNameError, UnknownProvisionError, UnknownTreatyError, WrongTypeError, not_found_on
from xflow.law.registry import load_pack, pack_defining, pack_of
from xflow.law.treaties import TREATIES
from xflow.model.measures import Measure
from xflow.model.periods import to_date
from xflow.model.policies import Policy, periods_of
from xflow.model.readers import as_tuple
from xflow.model.treaties import Treaty
from xflow.model.treaty_terms import Exclusion

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from xflow.assessment.agreements.clauses import ClauseFinding
    from xflow.assessment.evidence import Evidence
    from xflow.assessment.verdicts import Observation


@frozen
class Assessment:
    """Say how a measure stands under a treaty on a day, and what that rests on.

    Printed, it tells what was computed, what was stated as evidence, and what is left to others.

    Args:
        measure: The measure.
        treaty: The treaty.
        on: The day.
        applicability: Who is bound, and to whom.
        as_if_bound: Whether it was judged as if who imposes the measure were bound.
        commitments: How it stands under each commitment; none, if nobody is bound and it was not judged as if.
        about: What was found of the measure itself: how transparent and predictable it is.
        unused: Evidence that bears on nothing that was asked.
        invoked: The titles of the ways out that were looked at; all, if it is ``None``.
    """

    measure: Measure
    treaty: Treaty
    on: dt.date
    applicability: Applicability
    as_if_bound: bool
    commitments: tuple[CommitmentFinding, ...]
    about: tuple[Observation, ...]
    unused: tuple[Evidence, ...] = ()
    invoked: tuple[str, ...] | None = None

    @property
    def standing(self) -> Standing:
        """Give how the measure stands: the worst of how it stands under the commitments that it engages.

        A commitment that it engages arguably makes it no worse than not assessable.
        """
        found = {each.contribution for each in self.commitments}
        return next((each for each in _FROM_WORST if each in found), Standing.NOT_ENGAGED)

    @property
    def engaged(self) -> tuple[CommitmentFinding, ...]:
        """Give the commitments that the measure engages, surely or arguably."""
        return tuple(each for each in self.commitments if each.standing is not Standing.NOT_ENGAGED)

    @property
    def clauses(self) -> tuple[ClauseFinding, ...]:
        """Give all ways out that were looked at."""
        return tuple(clause for each in self.engaged for clause in each.clauses)

    @property
    def would_settle(self) -> tuple[str, ...]:
        """Give what evidence would settle what is open, each once."""
        open_ones = (each for each in self.engaged if each.standing is not Standing.CONSISTENT)
        prongs = (prong for each in open_ones for clause in each.clauses for prong in clause.prongs)
        found = (text for prong in prongs for text in prong.would_settle)
        return tuple(dict.fromkeys(found))

    def __str__(self) -> str:
        from xflow.assessment.agreements.assessment_told import told_assessment  # noqa: PLC0415  (it is only needed here)

        return told_assessment(self)


_FROM_WORST: Final = (Standing.INCONSISTENT, Standing.DOUBTFUL, Standing.NOT_ASSESSABLE, Standing.CONSISTENT)


def assess(
    measure: Measure | str,
    under: Treaty | str,
    evidence: Iterable[Evidence] = (),
    *,
    on: dt.date | str,
    policy: Policy | None = None,
    as_if_bound: bool = False,
    invoked: Iterable[str] | None = None,
    answers: Mapping[Exclusion, bool] | None = None,
) -> Assessment:
    """Judge a measure under a treaty on a day.

    First whether the treaty applies: who imposes the measure must be bound on the day, to somebody, and the measure
    must do what a commitment rules out. Then each way out of each commitment, prong by prong as the treaty words it.
    What is computed from the packs, what is stated as evidence and what only others may judge are kept apart.

    Args:
        measure: The measure, or its id.
        under: The treaty, or its id.
        evidence: What is known beside the packs.
        on: The day.
        policy: The law in which the measure stands; by default the pack of who imposes it.
        as_if_bound: Whether to ask how it would stand if who imposes it were bound to all parties.
        invoked: The titles of the ways out on which the party relies, such as ``["General exceptions"]``: an exception
            helps only who relies on it. All are looked at, if it is left out.
        answers: Answers to what is asked of exclusions: whether the measure falls under each.

    Returns:
        How it stands, and why.

    Raises:
        UnknownProvisionError: No measure has that id on that day.
        UnknownTreatyError: No treaty has that id.
        UnknownNameError: The treaty has no way out of that title.
        WrongTypeError: Something that was given is of another kind than is asked for.

    Example:
        >>> found = assess("cn.pdcf.7-1-2", "cptpp", on="2026-11-24", as_if_bound=True)
        >>> found.applicability.bound, [each.clause.title for each in found.engaged[0].clauses]
        (False, ['Public policy', 'General exceptions', 'Essential security'])
    """
    day, law = to_date(on), _law_of(measure) if policy is None else policy
    found, treaty, stated = _measure(measure, law, day), find_treaty(under, law), read_evidence(evidence)
    applicability = applicability_of(Case(found, law, day), treaty)
    owed = _owed(applicability, treaty, day, as_if_bound=as_if_bound)
    relied_on = None if invoked is None else _titles(as_tuple(invoked), treaty)
    case = Case(found, law, day, owed, relied_on, _answers(answers))
    own = tuple(each for each in stated if each.bears_on(found.id))
    commitments = _judged(case, treaty, applicability, own) if applicability.bound or as_if_bound else ()
    as_if = as_if_bound and not applicability.bound
    about = (*transparency(case), *(each.observation() for each in own if each.about is None))
    unused = _unused(stated, found, commitments)
    return Assessment(found, treaty, day, applicability, as_if, commitments, about, unused, relied_on)


def _titles(invoked: tuple[str, ...], treaty: Treaty) -> tuple[str, ...]:
    known = {way.title for promise in treaty.commitments for way in promise.exceptions}
    for each in invoked:
        if each not in known:
            raise UnknownNameError(f"way out of {treaty.name}", each, known)
    return invoked


def _answers(given: Mapping[Exclusion, bool] | None) -> Mapping[Exclusion, bool]:
    """Read answers, so that none that was misread is taken for an answer."""
    found: object = {} if given is None else given
    if not isinstance(found, Mapping) or not all(_is_answer(*each) for each in found.items()):
        written = "{xflow.Exclusion.FINANCE: True}, each True or False"
        raise WrongTypeError(f"answers are given as {written}, not as {given!r:.60}")
    return MappingProxyType(dict(found))


def _is_answer(asked: object, answer: object) -> bool:
    return isinstance(asked, Exclusion) and isinstance(answer, bool)


def _owed(applicability: Applicability, treaty: Treaty, day: dt.date, *, as_if_bound: bool) -> tuple[str, ...]:
    if as_if_bound and not applicability.bound:
        return tuple(sorted(treaty.parties_on(day) - set(applicability.parties)))
    return (*applicability.bound_to, *applicability.open_to)


def _judged(
    case: Case, treaty: Treaty, applicability: Applicability, evidence: tuple[Evidence, ...]
) -> tuple[CommitmentFinding, ...]:
    engagements = (engagement_of(case, each, applicability.parties) for each in treaty.commitments_on(case.on))
    return tuple(commitment_finding(case, each, evidence) for each in engagements)


def _unused(
    evidence: tuple[Evidence, ...], measure: Measure, commitments: tuple[CommitmentFinding, ...]
) -> tuple[Evidence, ...]:
    prongs = (prong.prong for each in commitments for clause in each.clauses for prong in clause.prongs)
    asked = {None, *(each.kind for each in prongs)}
    return tuple(each for each in evidence if not each.bears_on(measure.id) or each.about not in asked)


def _law_of(measure: Measure | str) -> Policy:
    if not isinstance(measure, Measure | str):
        raise WrongTypeError(f"expected a Measure or its id, such as 'cn.pdcf.8', not {measure!r:.60}")
    code = pack_defining(measure) if isinstance(measure, str) else pack_of(measure.by)
    return Policy() if code is None else load_pack(code)


def _measure(measure: Measure | str, policy: Policy, day: dt.date) -> Measure:
    if not isinstance(policy, Policy):
        raise WrongTypeError(f"the policy is an xflow.Policy, such as xflow.law.load('CN'), not {policy!r:.60}")
    if isinstance(measure, Measure):
        return measure
    found = [each for each in policy.all_measures() if each.id == measure and day in each.in_force]
    if not found:
        raise _no_measure(measure, policy, day)
    return found[-1]


def _no_measure(name: str, policy: Policy, day: dt.date) -> UnknownProvisionError:
    """Say why there is no such measure: no such pack, a provision of another kind, another day, or another spelling."""
    others = (policy.all_exemptions(), policy.recognitions, policy.negative_lists)
    if any(name == each.id for kind in others for each in kind):
        advice = f"{name!r} is a provision, but no measure: it restricts nothing by itself; asked for {day}."
        return UnknownProvisionError("measure", name, (), advice)
    if not policy.measures:
        advice = f"Ids begin with the code of a pack, as 'cn.pdcf.8' does, and no pack defines it; asked for {day}."
        return UnknownProvisionError("measure", name, (), advice)
    return not_found_on("measure", name, periods_of(policy.all_measures()), day)


def find_treaty(treaty: Treaty | str, policy: Policy | None = None) -> Treaty:
    """Find a treaty by its id, among those of a policy and those of this distribution.

    Args:
        treaty: The treaty, or its id.
        policy: A policy that may hold more.

    Returns:
        The treaty.

    Raises:
        UnknownTreatyError: No treaty has that id.
        WrongTypeError: It is neither a treaty nor text.

    Example:
        >>> find_treaty("rcep").name
        'RCEP'
    """
    if isinstance(treaty, Treaty):
        return treaty
    if not isinstance(treaty, str):
        raise WrongTypeError(f"expected a Treaty or its id, such as 'cptpp', not {treaty!r:.60}")
    known = {each.id: each for each in (*TREATIES.treaties, *(policy.treaties if policy else ()))}
    if treaty not in known:
        raise UnknownTreatyError("treaty", treaty, known)
    return known[treaty]
