"""Parts of a judgement that share nothing unknown are solved apart, and come together to the whole."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs

import xflow as xf
from tests import toy
from xflow.evaluation import spaces
from xflow.evaluation.bounds import bounds_of, joined_bounds
from xflow.evaluation.diagrams import Diagrams, disjunction
from xflow.evaluation.engine import judged
from xflow.evaluation.independence import independent_parts
from xflow.evaluation.mattering import in_order
from xflow.evaluation.outcomes import CONDITIONAL, PERMITTED, PROHIBITED
from xflow.evaluation.part_verdicts import PartVerdict, joined_verdicts, verdict_on_part
from xflow.evaluation.solver import PartBounds
from xflow.evaluation.ways import NO_WAY, NOTHING_NEEDED, joined_ways, ways_to_permit
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    import pytest

    from xflow.evaluation.judgement import Judgement

RULES, OPERATOR = toy.RULES.as_condition(), toy.OPERATOR.as_condition()
LARGE = toy.HANDLED.at_least(1_000)
HEALTH = xf.people("health", xf.Window.THIS_YEAR) >= 500
PERSONAL = xf.people("personal", xf.Window.THIS_YEAR) >= 300
PROHIBIT = xf.Prohibit()


def _measure(name: str, scope: xf.Condition, effect: object = None) -> xf.Measure:
    chosen = xf.require(toy.CONTRACT) if effect is None else effect
    return xf.Measure(name, name, "CN", toy.BIG.cite, scope, chosen, in_force=toy.START)  # type: ignore[arg-type]


def _exemption(name: str, by: str, lifts: xf.Measure | xf.Exemption) -> xf.Exemption:
    return xf.Exemption(name, name, by, toy.BIG.cite, xf.ANYTHING, [lifts], toy.START)


def _judged(*measures: xf.Measure, exemptions: tuple[xf.Exemption, ...] = (), **given: object) -> Judgement:
    union = attrs.evolve(toy.TOY.regimes[0], id="EU", name="European Union", codes=["EU"])
    regimes = (*toy.TOY.regimes, union)
    policy = attrs.evolve(toy.TOY, regimes=regimes, measures=measures, exemptions=exemptions, recognitions=())
    known: dict[str, object] = {"origin": "CN", "destination": "CN", "data": "personal"}
    transfer = xf.Transfer(**{**known, **given})  # type: ignore[arg-type]
    return judged(transfer, policy, on=toy.DAY, under=None, places=WORLD)


def _parts(judgement: Judgement) -> list[list[str]]:
    """Give the ids of the measures of each part."""
    return [[standing.rule.measure.id for standing in each.standings] for each in independent_parts(judgement)]


def test_rules_that_share_an_unknown_stay_together() -> None:
    """Two rules on one fact are one part, also if only a third one ties them; a rule on another fact is its own."""
    first, second, third = _measure("a", RULES), _measure("b", OPERATOR), _measure("c", LARGE)
    tying = _measure("d", LARGE & RULES)
    assert _parts(_judged(first, second, third)) == [["a"], ["b"], ["c"]]
    assert _parts(_judged(first, second, third, tying)) == [["a", "c", "d"], ["b"]]
    assert _parts(_judged(first)) == [["a"]]
    assert _parts(_judged(_measure("a", xf.NOTHING))) == []


def test_numbers_that_bound_each_other_stay_together() -> None:
    """How many people's health data there are can never exceed all people: such rules hang together."""
    measures = (
        _measure("a", HEALTH),
        _measure("b", RULES),
        _measure("c", PERSONAL),
        _measure("d", xf.includes("health")),
    )
    assert _parts(_judged(*measures)) == [["a", "c", "d"], ["b"]]
    bounds = bounds_of(_judged(_measure("a", HEALTH, PROHIBIT), _measure("c", ~PERSONAL)))
    assert (bounds.best, bounds.worst, bounds.exact) == (PERMITTED, PROHIBITED, True)


def test_rules_that_rest_on_the_same_open_law_stay_together() -> None:
    """If one rule falls and another revives where the same law is touched, one of both bites, wherever the data go."""
    falls, revives = _measure("a", xf.ANYTHING), _measure("b", xf.ANYTHING)
    own = _exemption("e", "CN", revives)
    exemptions = (_exemption("f", "EU", falls), own, _exemption("g", "EU", own))
    judgement = _judged(falls, revives, exemptions=exemptions, destination=xf.UNKNOWN)
    assert _parts(judgement) == [[], ["a", "b"]]
    bounds = bounds_of(judgement)
    assert (bounds.best, bounds.worst) == (CONDITIONAL, PROHIBITED)
    assert [each.code for each in bounds.essential if isinstance(each, xf.LawOf)] == [""]


def test_an_unknown_law_is_a_part_by_itself() -> None:
    """It may come to anything, so that it matters unless the transfer is prohibited anyway, and nothing helps."""
    judgement = _judged(_measure("a", RULES), destination="AQ")
    verdicts = [verdict_on_part(each) for each in independent_parts(judgement)]
    (law,) = judgement.unknown_laws
    assert verdicts[0] == PartVerdict(PartBounds(PERMITTED, PROHIBITED, ((law,), (law,), ()), exact=True), NO_WAY)
    bounds, ways = joined_verdicts(verdicts)
    assert (set(bounds.essential), ways, ways_to_permit(judgement)) == ({law, "cn.rules"}, NO_WAY, NO_WAY)
    barred = PartVerdict(PartBounds(PROHIBITED, PROHIBITED, ((), (), ()), exact=True), NO_WAY)
    assert joined_verdicts([*verdicts, barred])[0].essential == ()


def test_what_cannot_exceed_the_others_is_not_asked() -> None:
    """If a contract is needed anyway, only what may prohibit the transfer matters."""
    always, perhaps, ban = _measure("a", xf.ANYTHING), _measure("b", RULES), _measure("c", OPERATOR, PROHIBIT)
    judgement = _judged(always, perhaps, ban)
    assert (_parts(judgement), bounds_of(judgement).essential) == ([["a"], ["b"], ["c"]], ("cn.operator",))
    joined, _ = joined_verdicts([verdict_on_part(each) for each in independent_parts(judgement)])
    assert (joined.best, joined.worst, joined.essential) == (CONDITIONAL, PROHIBITED, ("cn.operator",))


def test_either_rung_has_its_own_unknowns() -> None:
    """A part that may come to all three rungs tells what matters beside others that are permitted, and conditional."""
    judgement = _judged(_measure("a", RULES), _measure("b", RULES & OPERATOR, PROHIBIT), _measure("c", RULES & LARGE))
    (part,) = independent_parts(judgement)
    bounds = verdict_on_part(part).bounds
    assert bounds == PartBounds(
        PERMITTED, PROHIBITED, (("cn.rules", "cn.operator"), ("cn.rules", "cn.operator"), ()), exact=True
    )
    mixed = _judged(_measure("a", RULES), _measure("b", OPERATOR, PROHIBIT), _measure("c", RULES & OPERATOR & LARGE))
    essential = [verdict_on_part(each).bounds.essential for each in independent_parts(mixed)]
    assert essential == [(("cn.rules", "cn.operator"), ("cn.operator",), ())]


def test_unknowns_come_in_the_order_in_which_rules_ask() -> None:
    """Questions of parts are told as the rules ask for them, not part by part."""
    measures = _measure("a", LARGE), _measure("b", OPERATOR), _measure("c", LARGE & RULES)
    judgement = _judged(*measures, _measure("d", xf.NOTHING))
    assert bounds_of(judgement).essential == ("cn.handled", "cn.operator")
    assert in_order(["cn.rules", "cn.operator", "cn.handled"], judgement) == ("cn.handled", "cn.operator", "cn.rules")
    assert in_order(["elsewhere", "cn.rules", "cn.handled"], judgement) == ("cn.handled", "cn.rules", "elsewhere")
    duty = _measure("d", xf.ANYTHING, xf.Impose(xf.Duty("tell", xf.DutyKind.NOTICE)))
    assert in_order(["cn.rules", "elsewhere"], _judged(duty)) == ("cn.rules", "elsewhere")


def test_ways_of_parts_are_put_together() -> None:
    """What a part needs is joined with what the others need; a part that nothing helps leaves no way."""
    either = xf.require(toy.CONTRACT | toy.ASSESSMENT)
    both = _judged(_measure("a", RULES, either), _measure("b", OPERATOR, xf.require(toy.ASSESSMENT)))
    assert [sorted(each) for each in ways_to_permit(both)] == [["cn.assessment"]]
    apart = _judged(_measure("a", RULES), _measure("b", OPERATOR, xf.require(toy.ASSESSMENT)))
    assert [sorted(each) for each in ways_to_permit(apart)] == [["cn.assessment", "cn.contract"]]
    barred = _judged(_measure("a", RULES), _measure("b", OPERATOR, PROHIBIT))
    assert ways_to_permit(barred) == NO_WAY
    a, b, c = map(frozenset, "abc")
    assert set(joined_ways([(a, b), (c,)])) == {a | c, b | c}
    assert (joined_ways([]), joined_ways([NOTHING_NEEDED, (a,)])) == (NOTHING_NEEDED, (a,))


def test_a_settled_part_beside_one_that_is_open() -> None:
    """A part that surely is unmet, and one that surely is barred, are told without a diagram."""
    unmet, perhaps, barred = _measure("a", xf.ANYTHING), _measure("b", RULES), _measure("c", xf.ANYTHING, PROHIBIT)
    verdicts = [verdict_on_part(each) for each in independent_parts(_judged(unmet, perhaps, barred))]
    assert [(each.bounds.best, each.bounds.worst) for each in verdicts] == [(1, 1), (0, 1), (2, 2)]
    assert [[sorted(way) for way in each.ways] for each in verdicts] == [[["cn.contract"]], [["cn.contract"]], []]
    resting = _measure("a", xf.ANYTHING, xf.require(toy.CONTRACT | (toy.ASSESSMENT & toy.RULES)))
    other = _measure("b", OPERATOR, xf.require(toy.ASSESSMENT))
    found = [sorted(each) for each in ways_to_permit(_judged(resting, other))]
    assert found == [["cn.assessment", "cn.contract"]]


def test_one_part_past_the_bound_leaves_the_others_exact(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bounds of Kleene are kept for the part that is too large; no way is given, and what cannot matter is left."""
    monkeypatch.setattr(spaces, "Diagrams", functools.partial(Diagrams, bound=6))
    large = [_measure("a", RULES & (LARGE | PERSONAL | HEALTH)), _measure("b", ~RULES)]
    judgement = _judged(*large, _measure("c", OPERATOR))
    verdicts = [verdict_on_part(each) for each in independent_parts(judgement)]
    assert [(each.bounds.exact, bool(each.ways)) for each in verdicts] == [(False, False), (True, True)]
    bounds = bounds_of(judgement)
    assert not bounds.exact
    assert len(bounds.essential) == 5
    assert ways_to_permit(judgement) == NO_WAY
    anyway = PartBounds(CONDITIONAL, CONDITIONAL, ((), (), ()), exact=True)
    assert joined_bounds([anyway, *(each.bounds for each in verdicts)]).exact


def test_nothing_comes_to_a_permit() -> None:
    """A whole without parts is permitted, and needs nothing."""
    bounds, ways = joined_verdicts([])
    assert (bounds.best, bounds.worst, bounds.essential, bounds.exact) == (PERMITTED, PERMITTED, (), True)
    assert ways == NOTHING_NEEDED
    assert Diagrams().join(disjunction, [], 0) == 0
