"""What somebody states about a jurisdiction's law under the points, and what that adds to what was computed."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import attrs

from xflow.assessment.evidence import read_evidence
from xflow.assessment.principles.scorecards import Fulfilment, Tally
from xflow.assessment.verdicts import Verdict, Weight, verdict_of
from xflow.errors import InvalidValueError, UnknownNameError, UnknownProvisionError
from xflow.model.treaty_terms import ProngKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from xflow.assessment.evidence import Evidence
    from xflow.assessment.principles.regimes_in_view import RegimeInView
    from xflow.assessment.principles.scorecards import PointScore

POINTS_OF_PRONGS: Final[Mapping[ProngKind, frozenset[str]]] = MappingProxyType(
    {
        ProngKind.LEGITIMATE_OBJECTIVE: frozenset({"I2c"}),
        ProngKind.NON_DISCRIMINATION: frozenset({"I2d", "I7c"}),
        ProngKind.NO_DISGUISED_RESTRICTION: frozenset({"I2d"}),
        ProngKind.NECESSITY: frozenset({"I2e"}),
        ProngKind.ESSENTIAL_SECURITY: frozenset({"I10a"}),
    }
)
"""The points that ask what a kind of prong asks: what was stated for `xflow.assess` bears on them, too."""

POINTS_ON_FINDINGS: Final = frozenset({"I2d", "I7c", "I10a", "I10b"})
"""The points that ask on what a measure rests: what is stated about it as such bears on them if they question it."""

_OF_VERDICTS: Final[Mapping[Verdict, Fulfilment]] = MappingProxyType(
    {
        Verdict.SATISFIED: Fulfilment.MET,
        Verdict.DOUBTFUL: Fulfilment.PARTLY,
        Verdict.FAILED: Fulfilment.NOT_MET,
        Verdict.NOT_ASSESSABLE: Fulfilment.NOT_ASSESSABLE,
    }
)


def evidence_in_view(given: Iterable[Evidence], points: Collection[str], view: RegimeInView) -> tuple[Evidence, ...]:
    """Read what was stated, and refuse what bears on no point and on no measure of the law in view.

    Args:
        given: What was stated.
        points: The ids of all points.
        view: The law.

    Raises:
        WrongTypeError: It is no evidence.
        InvalidValueError: It names neither a measure nor a point, or a kind of prong that no point asks.
        UnknownNameError: There is no such point.
        UnknownProvisionError: The jurisdiction has no such measure in force on the day.
    """
    evidence = read_evidence(given)
    known = {each.id for each in view.measures}
    for each in evidence:
        _check_about(each, points)
        if each.measure and each.measure not in known:
            advice = f"Evidence bears on measures of {view.by} that are in force on {view.on}."
            raise UnknownProvisionError("measure", each.measure, known, advice)
    return evidence


def _check_about(evidence: Evidence, points: Collection[str]) -> None:
    if evidence.point:
        if evidence.point not in points:
            raise UnknownNameError("point", evidence.point, points)
    elif evidence.about is not None:
        if evidence.about not in POINTS_OF_PRONGS:
            asked = ", ".join(sorted(each.value for each in POINTS_OF_PRONGS))
            raise InvalidValueError(f"no point asks for {evidence.about.value!r}; points ask for {asked}")
    elif not evidence.measure:
        raise InvalidValueError(f"{evidence.text!r:.60} bears on nothing: name a measure, a point or both")


def with_evidence(score: PointScore, evidence: Iterable[Evidence]) -> PointScore:
    """Lay what was stated beside what was computed of a point.

    What speaks for a measure lets it fail no longer, and leaves it open unless it says that it settles it; so what is
    computed as failing rises to partly by what is stated, and to met only by what settles it. What speaks against lets
    a point be met in part at the most.

    Args:
        score: What was computed.
        evidence: What was stated.

    Returns:
        The point with what bears on it, or as it was if nothing does.
    """
    borne = tuple(each for each in evidence if _bears(each, score))
    if not borne:
        return score
    found = _as_a_whole(_one_by_one(score, borne), borne)
    return attrs.evolve(score, fulfilment=found, stated=[each.observation() for each in borne])


def _bears(evidence: Evidence, score: PointScore) -> bool:
    if evidence.point:
        return score.id == evidence.point
    if evidence.about is not None:
        return score.id in POINTS_OF_PRONGS[evidence.about]
    tally = score.tally or Tally(0)
    return score.id in POINTS_ON_FINDINGS and evidence.measure in {*tally.failing, *tally.doubtful}


def _one_by_one(score: PointScore, evidence: tuple[Evidence, ...]) -> Fulfilment:
    """Say how far the point is met once measures are taken out for which evidence speaks."""
    if score.tally is None:
        return score.fulfilment
    tally = score.tally
    failing = [each for each in tally.failing if not _speaks_for(each, evidence)]
    doubtful = [each for each in tally.doubtful if not _speaks_for(each, evidence, settled=True)]
    answered = [each for each in tally.failing if each not in failing]
    doubtful += [each for each in answered if not _speaks_for(each, evidence, settled=True)]
    left = Tally(tally.of, failing, doubtful)
    changed = len(failing) < len(tally.failing) or len(doubtful) < len(tally.doubtful)
    return left.fulfilment if changed else score.fulfilment


def _speaks_for(measure: str, evidence: tuple[Evidence, ...], *, settled: bool = False) -> bool:
    """Tell whether all that counts of what is stated about a measure speaks for it; what settles it counts alone."""
    about = [each for each in evidence if each.measure == measure]
    settling = [each for each in about if each.settles]
    counting = settling if settling or settled else about
    return bool(counting) and all(each.weight is Weight.FOR for each in counting)


def _as_a_whole(found: Fulfilment, evidence: tuple[Evidence, ...]) -> Fulfilment:
    """Say how far the point is met with what is stated about all of it, and against single measures."""
    settling = tuple(each.observation() for each in evidence if each.settles and not each.measure)
    if settling:
        return _OF_VERDICTS[verdict_of(settling)]
    whole = {each.weight for each in evidence if not each.measure}
    single = {each.weight for each in evidence if each.measure} - {Weight.FOR}
    if Weight.DECISIVE in whole:
        return Fulfilment.NOT_MET
    if found is Fulfilment.MET and (whole | single) - {Weight.FOR}:
        return Fulfilment.PARTLY
    if found is Fulfilment.NOT_MET and whole == {Weight.FOR}:
        return Fulfilment.PARTLY
    return found


def unused(evidence: Iterable[Evidence], scores: Iterable[PointScore]) -> tuple[Evidence, ...]:
    """Give what was stated and bears on none of the points that were asked."""
    asked = tuple(scores)
    return tuple(each for each in evidence if not any(_bears(each, score) for score in asked))
