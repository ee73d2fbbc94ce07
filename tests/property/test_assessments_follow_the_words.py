"""An assessment follows the words of a treaty: the same words come to the same, and more ways out never to worse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs
from hypothesis import given
from hypothesis import strategies as st

import xflow as xf
from tests.property.running import examples
from tests.strategies import DAYS, policies
from xflow.assessment.agreements.assessing import Assessment, assess
from xflow.assessment.agreements.clauses import Standing
from xflow.assessment.evidence import Evidence
from xflow.assessment.verdicts import Verdict, Weight
from xflow.law.treaties.prongs import (
    GENERAL_TEST,
    NO_HARM_TO_SUPPLIERS,
    REGULATOR_LACKS_ACCESS,
    REQUIRED_TEST,
    SECURITY_AS_CONSIDERED,
    TRANSFER_INSTRUMENTS,
)
from xflow.model.measures import Impose
from xflow.model.places.jurisdictions import Membership
from xflow.model.treaties import Commitment, ExceptionClause, Prong, Treaty
from xflow.model.treaty_terms import Ban, CommitmentKind, Judge, ProngKind

if TYPE_CHECKING:
    from collections.abc import Sequence

TEXT: Final = xf.Instrument("w.treaty", "A treaty", "https://www.example.org/treaty")
OTHER: Final = xf.Instrument("w.other", "Another treaty", "https://www.example.org/other")
OF_CONVENTIONS: Final = tuple(
    Prong(kind, f"as a convention words it: {kind.value}")
    for kind in (ProngKind.SPECIAL_PROTECTION, ProngKind.ONWARD_TO_NON_PARTY, ProngKind.CIRCUMVENTION)
)
PRONGS: Final = (
    *REQUIRED_TEST,
    *GENERAL_TEST,
    SECURITY_AS_CONSIDERED,
    TRANSFER_INSTRUMENTS,
    NO_HARM_TO_SUPPLIERS,
    REGULATOR_LACKS_ACCESS,
    *OF_CONVENTIONS,
)
FROM_BEST: Final = (Standing.CONSISTENT, Standing.NOT_ASSESSABLE, Standing.DOUBTFUL, Standing.INCONSISTENT)


def _treaty(text: xf.Instrument, bans: Sequence[Ban], ways: Sequence[ExceptionClause]) -> Treaty:
    cited = text.article(1, checked_on="2026-11-24")
    promise = Commitment(CommitmentKind.FREE_FLOW, f"as {text.title} words it", cited, bans, ways)
    parties = [Membership(code) for code in ("DE", "CN", "US", "JP")]
    return Treaty(text.id, text.title, text, parties, [promise])


@st.composite
def _ways(draw: st.DrawFn) -> ExceptionClause:
    prongs = draw(st.lists(st.sampled_from(PRONGS), min_size=1, max_size=3, unique=True))
    return ExceptionClause("a way out", TEXT.article(2, checked_on="2026-11-24"), prongs)


BANS: Final = st.lists(st.sampled_from(list(Ban)), max_size=3, unique=True)
WAYS: Final = st.lists(_ways(), max_size=2)


def _all_judged(law: xf.Policy, under: Treaty, *evidence: Evidence) -> list[Assessment]:
    """Judge the first measures of a policy; each by itself takes a while."""
    rules = [each for each in law.all_measures() if DAYS[1] in each.in_force][:2]
    return [assess(each, under, evidence, on=DAYS[1], policy=law, as_if_bound=True) for each in rules]


def _core(found: Assessment) -> object:
    clauses = [(each.verdict, each.prongs) for each in found.clauses]
    return found.standing, clauses, found.about, found.applicability


@examples()
@given(law=policies(), bans=BANS, ways=WAYS)
def test_the_same_prongs_give_the_same_assessment(law: xf.Policy, bans: list[Ban], ways: list[ExceptionClause]) -> None:
    """What a treaty and its clauses are called, and where they stand, changes nothing."""
    renamed = [attrs.evolve(each, title="other", cite=OTHER.article(9, checked_on="2026-11-24")) for each in ways]
    first = _all_judged(law, _treaty(TEXT, bans, ways))
    second = _all_judged(law, _treaty(OTHER, bans, renamed))
    assert list(map(_core, first)) == list(map(_core, second))


@examples()
@given(law=policies(), bans=BANS, ways=WAYS, more=_ways())
def test_another_way_out_never_makes_it_worse(
    law: xf.Policy, bans: list[Ban], ways: list[ExceptionClause], more: ExceptionClause
) -> None:
    """One way out suffices, so that another can only help."""
    few = _all_judged(law, _treaty(TEXT, bans, ways))
    many = _all_judged(law, _treaty(TEXT, bans, [*ways, more]))
    for one, other in zip(few, many, strict=True):
        assert (one.standing is Standing.NOT_ENGAGED) is (other.standing is Standing.NOT_ENGAGED)
        if one.standing in FROM_BEST:
            assert FROM_BEST.index(other.standing) <= FROM_BEST.index(one.standing)


@examples()
@given(law=policies(), ways=WAYS, kind=st.sampled_from([each.kind for each in PRONGS]))
def test_nothing_is_claimed_beyond_the_prongs(law: xf.Policy, ways: list[ExceptionClause], kind: xf.ProngKind) -> None:
    """A clause is met only if every prong is; what the party judges is never met; decisive evidence fails a prong."""
    decisive = Evidence(kind, "it was found so", "a report", Weight.DECISIVE)
    for found in _all_judged(law, _treaty(TEXT, list(Ban), ways), decisive):
        assert (found.standing is Standing.NOT_ENGAGED) is isinstance(found.measure.effect, Impose)
        for clause in found.clauses:
            verdicts = {each.verdict for each in clause.prongs}
            assert (clause.verdict is Verdict.SATISFIED) is (verdicts == {Verdict.SATISFIED})
            for prong in clause.prongs:
                assert prong.prong.judge is Judge.TRIBUNAL or prong.verdict is not Verdict.SATISFIED
                assert prong.prong.kind is not kind or prong.verdict is Verdict.FAILED
        assert str(found)
