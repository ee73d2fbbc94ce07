"""Large laws: only rules that may bite are asked, and what comes of it is what all rules come to."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING, Any, Final

import pytest

import xflow as xf
from tests.rulings import is_in_short
from xflow.evaluation import gates
from xflow.evaluation.compiler import Compiler
from xflow.evaluation.gates import Gates
from xflow.evaluation.lawbooks import lawbook_of
from xflow.evaluation.reach import reach_of
from xflow.evaluation.standings import standing_of
from xflow.evaluation.views import View
from xflow.model.conditions import Labelled
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    from collections.abc import Sequence

ACT: Final = xf.Instrument("g.act", "An act", "https://www.example.org/g")
ON: Final = "2026-11-24"
YEAR: Final = xf.Window.THIS_YEAR
KINDS: Final = ("health", "contact", "financial", "location", "employment")
ENDS: Final = ("FR", "US", "JP", "BR", "EU", "KR")
ABROAD: Final[tuple[Any, ...]] = ("FR", "US", "JP", "BR", "KR", "AQ", xf.UNKNOWN)


def _cite(number: int) -> xf.Citation:
    return ACT.article(number + 1, checked_on=ON)


def _measure(number: int, scope: Any) -> xf.Measure:  # noqa: ANN401
    effect = xf.Prohibit() if number % 7 == 0 else xf.require(CLAUSES)
    return xf.Measure(f"g.m{number:04}", f"Measure {number}", "DE", _cite(number), scope.as_condition(), effect)


def _scope(number: int) -> Any:  # noqa: ANN401
    """Give one of many scopes: by both ends, by a kind of data, by a number, or by less than these."""
    place, kind = ENDS[number % len(ENDS)], KINDS[number % len(KINDS)]
    large = xf.people(kind, YEAR) >= 10 ** (number % 5)
    to, of = xf.facts.DESTINATION.within(place), xf.facts.ORIGIN.within("DE", "FR")
    scopes = (to & xf.includes(kind) & large, of & to & large, xf.includes(kind) & large, to | large, to & of & ~large)
    return scopes[number // len(ENDS) % len(scopes)]


CLAUSES: Final = xf.Mechanism("g.clauses", "clauses", "sign clauses")
FREE: Final = xf.Exemption("g.free", "Free", "DE", _cite(0), xf.facts.DESTINATION.within("JP"), ["g.m0008", "g.m0002"])


@functools.cache
def _policy(number: int) -> xf.Policy:
    return xf.Policy(
        regimes=[xf.Regime(code, code, [code], ON, "free", _cite(0)) for code in ("DE", *ABROAD[:-1])],
        measures=[_measure(at, _scope(at)) for at in range(number)],
        exemptions=[FREE],
        mechanisms=[CLAUSES],
    )


def _transfers() -> list[xf.Transfer]:
    """Give transfers to many ends, of some kinds of data and of any, of few people and of many."""
    data: tuple[Any, ...] = (
        {"health": 50},
        {"contact": 5_000, "location": 3},
        ["financial"],
        {"employment": 1_000_000, "health": 0},
        (),
    )
    ends: list[tuple[Any, Any]] = [("DE", each) for each in ABROAD] + [("FR", "DE"), (xf.UNKNOWN, "US"), ("DE", "DE")]
    held = ((), [CLAUSES])
    return [
        xf.Transfer(origin, destination, what, mechanisms=some)
        for (origin, destination), what, some in itertools.product(ends, data, held)
    ]


@pytest.mark.parametrize("number", [40, 90])
def test_rules_that_are_not_asked_do_not_bite(number: int) -> None:
    """Of each rule that is left out the scope is not met, and some are left out of most."""
    lawbook, day, left_out = lawbook_of(_policy(number)), to_date(ON), 0
    law = lawbook.programs[0].law("DE", day)
    for transfer in _transfers():
        view = View(transfer, day, reach_of(transfer, day, WORLD), lawbook.taxonomy, WORLD, lawbook.mechanisms)
        passed = Gates(law.rules).passed(view)
        others = [rule for rule in law.rules if rule not in passed]
        assert [rule for rule in law.rules if rule in passed] == list(passed)
        assert not [rule for rule in others if standing_of(rule, view) is not None]
        left_out += len(others)
    assert left_out > number * len(_transfers()) // 4


def test_all_rules_asked_and_few_come_to_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """Decisions are equal in every field whether all rules are asked or only those that may bite."""
    policy, transfers = _policy(60), _transfers()[::3]
    few = [xf.evaluate(transfer, policy, on=ON, presume=True) for transfer in transfers]
    monkeypatch.setattr(gates, "FEW", 1_000)
    assert few == [xf.evaluate(transfer, policy, on=ON, presume=True) for transfer in transfers]


def test_only_what_is_asked_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a long list a first decision compiles the scopes of rules that may bite, and requirements where these do."""
    far = [_measure(at, xf.facts.DESTINATION.within("SE") & _more_than(at)) for at in range(100, 200)]
    near = [_measure(at, xf.facts.DESTINATION.within("US") & _more_than(at)) for at in range(200, 203)]
    policy = xf.Policy(regimes=_policy(40).regimes, measures=[*far, *near], mechanisms=[CLAUSES])
    compiled, test = [], Compiler.test

    def noting(compiler: Compiler, condition: xf.Condition) -> Any:  # noqa: ANN401
        compiled.append(condition)
        return test(compiler, condition)

    monkeypatch.setattr(Compiler, "test", noting)
    assert not xf.evaluate(xf.Transfer("DE", "US", {"personal": 5}), policy, on=ON).findings
    assert [each for each in near if each.scope in compiled] == near
    assert not [each for each in far if each.scope in compiled]
    assert not [each for each in near if each.requirement in compiled]
    assert len(xf.evaluate(xf.Transfer("DE", "US", {"personal": 5_000}), policy, on=ON).findings) == len(near)
    assert [each for each in near if each.requirement in compiled] == near


def test_what_lifts_several_measures_is_made_once() -> None:
    """An exemption from two measures is one and the same for both."""
    rules = lawbook_of(_policy(40)).programs[0].law("DE", to_date(ON)).rules
    one, other = (rule.lifters for rule in rules if rule.lifters)
    assert one[0] is other[0]


def test_a_law_of_one_condition_with_a_name_is_looked_up_by_it() -> None:
    """A name that is given to a condition hides nothing of it."""
    inner = xf.facts.DESTINATION.within("JP").as_condition()
    assert list(gates.needed_by(Labelled(inner, "to Japan"))) == [inner]


def _agrees(policy: xf.Policy, transfers: Sequence[xf.Transfer]) -> None:
    evaluator = xf.Evaluator(policy)
    for transfer, _ in itertools.product(transfers, range(2)):
        alone = xf.evaluate(transfer, policy, on=ON)
        assert evaluator.outcome(transfer, on=ON) is alone.outcome
        assert is_in_short(evaluator.ruling(transfer, on=ON), alone)


def test_an_evaluator_agrees_where_many_rules_may_bite() -> None:
    """Outcomes and rulings of a large law are those of `evaluate`, the first time and again."""
    _agrees(_policy(260), _transfers()[::9])


def test_an_evaluator_agrees_where_few_rules_may_bite() -> None:
    """The same holds of a large law of which few rules speak of each end, or none."""
    near = [_measure(at, xf.facts.DESTINATION.within(ENDS[at % 4]) & _more_than(at)) for at in range(1, 13)]
    far = [_measure(at, xf.facts.DESTINATION.within("SE") & _more_than(at)) for at in range(13, 280)]
    policy = xf.Policy(regimes=_policy(40).regimes, measures=[*near, *far], mechanisms=[CLAUSES])
    _agrees(policy, [each for each in _transfers() if each.destination is not xf.UNKNOWN])


def _more_than(number: int) -> Any:  # noqa: ANN401
    return xf.people("personal", YEAR) >= number * 10


def test_an_evaluator_agrees_at_many_ends() -> None:
    """Where many places were met all others are read at once, each as it is by itself."""
    evaluator, places = xf.Evaluator(_policy(40)), [each.code for each in WORLD][:60]
    for place in places:
        transfer = xf.Transfer("DE", place, {"health": 50})
        assert evaluator.outcome(transfer, on=ON) is xf.evaluate(transfer, _policy(40), on=ON).outcome
