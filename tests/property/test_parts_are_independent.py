"""Parts of a judgement that share nothing unknown come together to what the whole comes to."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs
from hypothesis import given, reject

import xflow as xf
from tests.property.running import examples
from tests.strategies import PLACES, Case, cases
from xflow.evaluation.bounding import is_bounded_by
from xflow.evaluation.bounds import bounds_of, joined_bounds
from xflow.evaluation.engine import judged
from xflow.evaluation.independence import independent_parts
from xflow.evaluation.outcomes import PERMITTED, RUNGS
from xflow.evaluation.part_verdicts import PartVerdict, joined_verdicts, verdict_on_part
from xflow.evaluation.questions import LawOf
from xflow.evaluation.solver import Solver
from xflow.evaluation.ways import joined_ways, ways_to_permit

if TYPE_CHECKING:
    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.questions import Asked


def _judgement(case: Case) -> Judgement:
    try:
        return judged(case.transfer, case.policy, on=case.day, under=None, places=PLACES)
    except xf.TransferError:
        reject()


def _undivided(judgement: Judgement) -> PartVerdict:
    """Solve all rules at once, as if each might hang together with each."""
    solver = Solver(attrs.evolve(judgement, unknown_laws=()))
    return PartVerdict(solver.bounds(), solver.ways())


@examples(times=5)
@given(cases())
def test_parts_come_together_to_the_whole(case: Case) -> None:
    """Bounds, unknowns that matter, and ways are those of one diagram over all rules, and of the engine."""
    judgement = _judgement(case)
    parts = independent_parts(judgement)
    laws = [verdict_on_part(each) for each in parts if each.unknown_laws]
    expected, expected_ways = joined_verdicts([_undivided(judgement), *laws])
    bounds, ways = joined_verdicts(map(verdict_on_part, parts))
    assert bounds.exact
    assert (bounds.best, bounds.worst) == (expected.best, expected.worst)
    assert set(bounds.essential) == set(expected.essential)
    assert set(ways) == set(expected_ways)
    _agrees(judgement, bounds.essential, ways)


def _agrees(judgement: Judgement, essential: tuple[Asked, ...], ways: tuple[frozenset[str], ...]) -> None:
    """Hold that the engine, which leaves out what is settled, finds the same."""
    assert set(bounds_of(judgement).essential) == set(essential)
    assert set(ways_to_permit(judgement)) - {frozenset()} == set(ways) - {frozenset()}


@examples()
@given(cases())
def test_parts_share_nothing(case: Case) -> None:
    """Each rule that may be in the way stands in one part, and what can change one part bounds nothing in another."""
    judgement = _judgement(case)
    parts = independent_parts(judgement)
    standings = list(itertools.chain.from_iterable(each.standings for each in parts))
    in_the_way = [each for each in judgement.standings if each.worst > PERMITTED]
    assert sorted(map(id, standings)) == sorted(map(id, in_the_way))
    assert sorted(str(law) for each in parts for law in each.unknown_laws) == sorted(map(str, judgement.unknown_laws))
    essential = [set(verdict_on_part(each).bounds.essential[PERMITTED]) for each in parts if each.standings]
    for one, other in itertools.permutations(essential, 2):
        shared = {each for each in one & other if not isinstance(each, LawOf)}
        assert not shared
        assert not any(is_bounded_by(*pair, judgement.view.data) for pair in itertools.product(one, other))


@examples()
@given(cases())
def test_parts_join_in_any_order_and_grouping(case: Case) -> None:
    """It does not matter in which order parts are joined; and what settles nothing may be left out."""
    verdicts = [verdict_on_part(each) for each in independent_parts(_judgement(case))]
    bounds, ways = joined_verdicts(verdicts)
    again, ways_again = joined_verdicts(reversed(verdicts))
    assert (again.best, again.worst, set(again.essential)) == (bounds.best, bounds.worst, set(bounds.essential))
    assert set(ways_again) == set(ways)
    assert set(joined_ways([ways, *(each.ways for each in verdicts)])) == set(ways)
    mattering = [each.bounds for each in verdicts if each.bounds.worst > bounds.best]
    assert all(each.essential[rung] == () for each in mattering for rung in RUNGS if rung >= each.worst)
    assert set(joined_bounds([each.bounds for each in verdicts]).essential) == {
        asked for each in mattering for asked in each.essential[bounds.best]
    }
