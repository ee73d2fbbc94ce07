"""Numbers of people counted over several transfers, of whose data this one may have nothing."""

from __future__ import annotations

from typing import Any, Final

import attrs
import pytest

import xflow as xf
from tests import toy
from tests.rulings import is_in_short
from xflow.evaluation.checking import categories_named
from xflow.evaluation.data_view import DataView
from xflow.model.vocabulary.taxonomy import taxonomy_with

YEAR: Final = xf.Window.THIS_YEAR
HEALTH: Final = xf.People("health", YEAR)
CONTACT: Final = xf.People("contact", YEAR)
PERSONAL: Final = xf.People("personal", YEAR)
OTHERS: Final = xf.People("personal", YEAR, "health")
TAXONOMY: Final = taxonomy_with(())
HERE: Final = {"destination.restricts_inbound": False}


def _view(data: Any = None, cumulative: Any = (), **given: Any) -> DataView:  # noqa: ANN401
    transfer = xf.Transfer("CN", "US", {"contact": 5} if data is None else data, cumulative=cumulative, **given)
    return DataView(transfer, TAXONOMY)


def _policy(scope: xf.Condition, **changes: Any) -> xf.Policy:  # noqa: ANN401
    measure = xf.Measure("cn.m", "a measure", "CN", toy.BIG.cite, scope, xf.require(toy.CONTRACT), in_force=toy.START)
    return attrs.evolve(toy.TOY, measures=[measure], exemptions=(), recognitions=(), **changes)


def _transfer(data: Any = None, cumulative: Any = (), **given: Any) -> xf.Transfer:  # noqa: ANN401
    return xf.Transfer("CN", "US", {"contact": 5} if data is None else data, cumulative=cumulative, facts=HERE, **given)


def _judged(transfer: xf.Transfer, scope: xf.Condition, *, presume: bool = False) -> xf.Decision:
    return xf.evaluate(transfer, _policy(scope), on=toy.DAY, presume=presume)


def test_what_was_sent_in_other_transfers_is_not_among_the_data() -> None:
    """12,000 people with health data, counted over several transfers, say nothing of the data of this one."""
    view = _view(cumulative={HEALTH: 12_000})
    assert view.includes("health") is False
    assert view.number(HEALTH) == xf.exactly(12_000)
    assert view.of_transfer(HEALTH) == xf.exactly(0)
    assert _view("personal", {HEALTH: 12_000}).includes("health") is None


def test_other_windows_are_counted_as_ever() -> None:
    """Where nothing is stated for a window, one number still counts for it, and what is absent is nobody's."""
    view = _view(cumulative={HEALTH: 12_000})
    for window in (xf.Window.TRANSFER, xf.Window.LAST_YEAR, xf.Window.TWELVE_MONTHS):
        assert view.number(xf.People("health", window)) == xf.exactly(0)
        assert view.number(xf.People("contact", window)) == xf.exactly(5)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (HEALTH, xf.between(12_000, 13_000)),
        (PERSONAL, xf.between(12_000, 90_000)),
        (CONTACT, xf.between(5, 90_000)),
        (xf.People("income", YEAR), xf.between(0, 90_000)),
        (xf.People("data", YEAR), xf.at_least(12_000)),
        (xf.People("health", YEAR, "income"), xf.between(0, 13_000)),
    ],
)
def test_cumulative_numbers_bound_each_other(asked: xf.People, expected: xf.Interval) -> None:
    """A number is at least what this transfer or a part has, and at most a whole; else no upper bound is known."""
    view = _view(cumulative={HEALTH: xf.between(12_000, 13_000), PERSONAL: xf.between(3, 90_000)})
    assert view.number(asked) == expected


def test_what_this_transfer_has_is_the_least_number() -> None:
    """Who states one number of a window states all: of another kind only that is known which this transfer has."""
    assert _view({"contact": 5, "income": 80}, {HEALTH: 3}).number(PERSONAL) == xf.at_least(80)
    assert _view("contact", {HEALTH: 3}).number(CONTACT) == xf.at_least(1)
    assert _view("contact", {HEALTH: 3}, totals={CONTACT: 70}).number(CONTACT) == xf.at_least(70)


@pytest.mark.parametrize(
    ("cumulative", "expected"),
    [
        ({OTHERS: 700}, xf.exactly(700)),
        ({HEALTH: 3}, xf.at_least(97)),
        ({HEALTH: 800}, xf.at_least(0)),
        ({HEALTH: xf.at_least(3)}, xf.at_least(0)),
        ({CONTACT: 100}, xf.at_least(0)),
        ({HEALTH: 0, PERSONAL: 150}, xf.between(100, 150)),
    ],
)
def test_whoever_is_left_out_may_be_so_because_of_another_transfer(cumulative: Any, expected: xf.Interval) -> None:  # noqa: ANN401
    """Of 100 people sent, as many may be left out of the count as had health data sent in any transfer."""
    assert _view({"contact": 100}, cumulative).number(OTHERS) == expected


def test_those_left_out_here_are_taken_off_once() -> None:
    """People whose health data are in this transfer are off its number already: only others are taken off again."""
    data = {"contact": 100, "health": 30}
    assert _view(data).of_transfer(OTHERS).low == 70
    assert _view(data, {HEALTH: 30}).number(OTHERS) == xf.at_least(70)
    assert _view(data, {HEALTH: 40}).number(OTHERS) == xf.at_least(60)


def test_a_threshold_is_passed_without_such_data() -> None:
    """A law that counts what an exporter sends restricts data of other kinds, too."""
    scope = xf.people("health", YEAR) >= 10_000
    assert _judged(_transfer(cumulative={HEALTH: 12_000}), scope).outcome is xf.Outcome.CONDITIONAL
    assert _judged(_transfer(cumulative={HEALTH: 9_000}), scope).outcome is xf.Outcome.PERMITTED
    assert _judged(_transfer(), scope).outcome is xf.Outcome.PERMITTED
    both = xf.includes("health") & scope
    assert _judged(_transfer(cumulative={HEALTH: 12_000}), both).outcome is xf.Outcome.PERMITTED


def test_a_number_says_where_it_comes_from() -> None:
    """An explanation tells a number that is counted over several transfers from one of this transfer."""
    scope = xf.people("health", YEAR) >= 10_000
    counted = _judged(_transfer(cumulative={HEALTH: 12_000}), scope)
    assert "[counted over several transfers: 12,000]" in str(counted)
    assert "[stated: 12,000]" in str(_judged(_transfer({"health": 12_000}), scope))


def test_an_answer_is_a_number_of_the_same_sort() -> None:
    """Who counts over several transfers in a window answers so what else is asked for it."""
    scope = xf.people("income", YEAR) >= 10
    transfer = _transfer(cumulative={HEALTH: 12_000})
    decision = _judged(transfer, scope)
    assert [question.asks for question in decision.questions] == [xf.People("income", YEAR)]
    answered = transfer.stating({xf.People("income", YEAR): 20})
    assert dict(answered.cumulative) == {HEALTH: xf.exactly(12_000), xf.People("income", YEAR): xf.exactly(20)}
    assert answered.totals == ()
    assert _judged(answered, scope).outcome is xf.Outcome.CONDITIONAL


def test_people_of_other_transfers_show_nothing_of_this_one() -> None:
    """A number may be more than nobody though there are no such data, where it is counted over several transfers."""
    scope = (xf.people("health", YEAR) >= 10) & ~xf.includes("health")
    plain, counted = _transfer("personal"), _transfer("personal", {PERSONAL: xf.at_least(3)})
    assert _judged(plain, scope).outcome is xf.Outcome.PERMITTED
    decision = _judged(counted, scope)
    assert decision.exact
    assert decision.outcome is xf.Outcome.UNDETERMINED
    assert {question.asks for question in decision.questions} == {HEALTH, xf.Includes("health")}


def test_numbers_of_one_window_still_bound_each_other_where_both_are_open() -> None:
    """Nobody has health data who has no personal data, whatever the transfers in which they were sent."""
    scope = (xf.people("health", YEAR) >= 500) & ~(xf.people("personal", YEAR) >= 300)
    decision = _judged(_transfer("personal", {PERSONAL: xf.at_least(3)}), scope)
    assert (decision.outcome, decision.exact) == (xf.Outcome.PERMITTED, True)


def test_a_presumed_absence_leaves_the_numbers_of_other_transfers_open() -> None:
    """That there are ordinarily no such data in a transfer is no reason to hold that none were sent before."""
    secret = xf.DataCategory("w.secret", "Secrets", "Secret data.", ["personal"], status=True, presumed_absent=True)
    scope = (xf.people("w.secret", YEAR) >= 10) | xf.includes("w.secret")
    policy = _policy(scope, categories=(*toy.TOY.categories, secret))
    plain = xf.evaluate(_transfer(), policy, on=toy.DAY, presume=True)
    assert plain.outcome is xf.Outcome.PERMITTED
    open_ = xf.evaluate(_transfer(cumulative={HEALTH: 0}), policy, on=toy.DAY, presume=True)
    assert open_.outcome is xf.Outcome.UNDETERMINED
    assert [question.asks for question in open_.questions] == [xf.People("w.secret", YEAR)]


def test_what_is_presumed_does_not_outweigh_what_is_stated() -> None:
    """If data with a status are presumed absent, a number without them stays at most what is stated of it."""
    secret = xf.DataCategory("w.secret", "Secrets", "Secret data.", ["personal"], status=True, presumed_absent=True)
    asked = xf.people("personal", YEAR, excluding="w.secret")
    policy = _policy((asked >= 4) | xf.includes("w.secret"), categories=(*toy.TOY.categories, secret))
    transfer = _transfer({"contact": 5}, {asked.quantity: 3})
    strict = xf.evaluate(transfer, policy, on=toy.DAY)
    assert (strict.best, strict.worst) == (xf.Outcome.PERMITTED, xf.Outcome.CONDITIONAL)
    assert xf.evaluate(transfer, policy, on=toy.DAY, presume=True).outcome is xf.Outcome.PERMITTED
    known = DataView(attrs.evolve(transfer, without=["w.secret"]), taxonomy_with(policy.categories))
    assert known.number(asked.quantity) == xf.exactly(3)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"cumulative": {CONTACT: 4}}, "the people of 'contact' since 1 January of the current year are at least 5"),
        ({"cumulative": {PERSONAL: 4}}, "at most 4 over several transfers"),
        ({"data": "contact", "cumulative": {CONTACT: 0}}, "are at least 1"),
        ({"cumulative": {HEALTH: 12, PERSONAL: 11}}, "the people of 'personal' since"),
        ({"cumulative": {CONTACT: 3}, "totals": {CONTACT: 4}, "data": "contact"}, "are at least 4"),
        ({"cumulative": {OTHERS: 4, HEALTH: 0}}, "the people of 'personal' without 'health' since"),
    ],
)
def test_fewer_people_over_several_transfers_than_in_this_one_are_a_fault(given: Any, told: str) -> None:  # noqa: ANN401
    """What is counted up to and including a transfer counts what it has; who states less is told so."""
    transfer = _transfer(**given)
    with pytest.raises(xf.TransferError, match=told):
        _judged(transfer, xf.ANYTHING)
    evaluator = xf.Evaluator(_policy(xf.ANYTHING))
    with pytest.raises(xf.TransferError, match=told):
        evaluator.outcome(transfer, on=toy.DAY)
    with pytest.raises(xf.TransferError, match=told):
        evaluator.ruling(transfer, on=toy.DAY)


@pytest.mark.parametrize(
    "cumulative",
    [{CONTACT: xf.between(0, 5)}, {OTHERS: 4}, {xf.People("contact", xf.Window.LAST_YEAR): 9, HEALTH: 0}],
)
def test_what_can_be_so_is_no_fault(cumulative: Any) -> None:  # noqa: ANN401
    """A number within bounds may be as many as this transfer has, and one that leaves people out may be fewer."""
    assert _judged(_transfer(cumulative=cumulative), xf.ANYTHING).outcome is xf.Outcome.CONDITIONAL


def test_kinds_that_are_counted_are_named() -> None:
    """A kind that nobody defines is told, also where only a cumulative number names it."""
    transfer = _transfer(cumulative={xf.People("heatlh", YEAR, "w.nothing"): 5})
    assert categories_named(transfer) == ["contact", "heatlh", "w.nothing"]
    with pytest.raises(xf.TransferError, match="'health'"):
        _judged(transfer, xf.ANYTHING)


SCOPES: Final = (
    xf.people("health", YEAR) >= 1_000,
    (xf.people("personal", YEAR, excluding="health") >= 100) & ~xf.includes("health"),
    (xf.people("personal", YEAR) >= 1_000) & (xf.people("contact", xf.Window.TRANSFER) < 10),
    (xf.people("income", YEAR) < 10) | xf.includes("health"),
)
CONTENTS: Final[tuple[dict[str, Any], ...]] = (
    {},
    {"cumulative": {HEALTH: 12_000}},
    {"cumulative": {HEALTH: 900}},
    {"cumulative": {HEALTH: xf.between(900, 1_100)}},
    {"cumulative": {HEALTH: xf.between(900, 1_000)}},
    {"cumulative": {PERSONAL: xf.at_least(900)}},
    {"cumulative": {PERSONAL: 900}},
    {"cumulative": {PERSONAL: 5_000, HEALTH: 10, OTHERS: 4_990}},
    {"cumulative": {HEALTH: 10, xf.People("income", YEAR): 3}},
    {"cumulative": {xf.People("health", xf.Window.LAST_YEAR): 12_000}},
    {"cumulative": {HEALTH: 1_500}, "data": "personal"},
    {"cumulative": {HEALTH: 1_500}, "data": {"personal": 2_000, "health": 1_200}},
    {"cumulative": {OTHERS: 10}, "data": {"contact": 2_000}, "totals": {HEALTH: 1_990}},
    {"cumulative": {OTHERS: 10}, "data": "personal", "totals": {HEALTH: xf.between(5, 1_990), PERSONAL: 2_000}},
    {"cumulative": {HEALTH: 0}, "data": {"contact": 200}, "without": ["health"]},
)


@pytest.mark.parametrize("scope", SCOPES)
@pytest.mark.parametrize("presume", [False, True])
def test_an_evaluator_counts_as_evaluate_does(scope: xf.Condition, presume: bool) -> None:  # noqa: FBT001
    """Whatever was judged before, what is counted over several transfers is kept apart from what a transfer has."""
    policy = _policy(scope)
    evaluator = xf.Evaluator(policy, presume=presume)
    for content in (*CONTENTS, *reversed(CONTENTS)):
        transfer = _transfer(**content)
        alone = xf.evaluate(transfer, policy, on=toy.DAY, presume=presume)
        assert evaluator.outcome(transfer, on=toy.DAY) is alone.outcome
        assert is_in_short(evaluator.ruling(transfer, on=toy.DAY), alone)
        assert evaluator.evaluate(transfer, on=toy.DAY) == alone
