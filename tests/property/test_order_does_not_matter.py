"""Law 9: in which order things are given changes nothing."""

from __future__ import annotations

import functools
import itertools
import operator
import random
from typing import TYPE_CHECKING, TypeVar

import attrs
from hypothesis import given
from hypothesis import strategies as st

import xflow as xf
from tests.property.running import examples, judged
from tests.strategies import Case, cases
from xflow.model.conditions import And, Not, Or

if TYPE_CHECKING:
    from collections.abc import Iterable

Item = TypeVar("Item")

SEEDS = st.integers(0, 1_000)


def _shuffled(items: Iterable[Item], seed: int) -> list[Item]:
    """Give the same things in another order."""
    given_ = list(items)
    random.Random(seed).shuffle(given_)  # noqa: S311  (no secret rests on it)
    return given_


def _policy(policy: xf.Policy, seed: int) -> xf.Policy:
    tables = {each.name: _shuffled(getattr(policy, each.name), seed) for each in attrs.fields(xf.Policy)}
    return xf.Policy(**tables)


def _party(party: xf.Party, seed: int) -> xf.Party:
    return attrs.evolve(party, facts=dict(_shuffled(party.facts, seed)))


def _transfer(transfer: xf.Transfer, seed: int) -> xf.Transfer:
    return attrs.evolve(
        transfer,
        data=_shuffled(transfer.data, seed),
        exporter=_party(transfer.exporter, seed),
        recipient=_party(transfer.recipient, seed),
        mechanisms=_shuffled(transfer.mechanisms, seed),
        follows=_shuffled(transfer.follows, seed),
        facts=dict(_shuffled(transfer.facts, seed)),
        including=_shuffled(sorted(transfer.including), seed),
        without=_shuffled(sorted(transfer.without), seed),
        totals=dict(_shuffled(transfer.totals, seed)),
        cumulative=dict(_shuffled(transfer.cumulative, seed)),
    )


@examples()
@given(cases(), SEEDS)
def test_a_policy_is_the_same_in_any_order(case: Case, seed: int) -> None:
    """Policies with the same provisions are equal and judge alike."""
    other = _policy(case.policy, seed)
    assert other == case.policy
    assert hash(other) == hash(case.policy)
    assert judged(attrs.evolve(case, policy=other)) == judged(case)


@examples()
@given(cases(), SEEDS)
def test_a_transfer_is_the_same_in_any_order(case: Case, seed: int) -> None:
    """Transfers of which the same is stated are equal and are judged alike."""
    other = _transfer(case.transfer, seed)
    assert other == case.transfer
    assert judged(attrs.evolve(case, transfer=other)) == judged(case)


@examples()
@given(cases(), SEEDS)
def test_conditions_are_judged_alike_in_any_order(case: Case, seed: int) -> None:
    """The parts of a conjunction or a disjunction may stand in any order."""
    measures = [attrs.evolve(each, scope=_turned(each.scope, seed)) for each in case.policy.measures]
    other = judged(attrs.evolve(case, policy=attrs.evolve(case.policy, measures=measures)))
    decision = judged(case)
    assert (other.outcome, other.best, other.worst) == (decision.outcome, decision.best, decision.worst)
    assert other.options == decision.options
    assert {each.asks for each in other.questions} == {each.asks for each in decision.questions}


def _turned(condition: xf.Condition, seed: int) -> xf.Condition:
    match condition:
        case And(parts):
            return And(tuple(_shuffled([_turned(part, seed) for part in parts], seed)))
        case Or(parts):
            return Or(tuple(_shuffled([_turned(part, seed) for part in parts], seed)))
        case Not(part):
            return Not(_turned(part, seed))
        case _:
            return condition


def test_packs_may_be_joined_in_any_order() -> None:
    """However the packs are joined, the world is the same."""
    packs = [xf.law.load(code) for code in ("CN", "EU", "US")]
    joined = {functools.reduce(operator.or_, order) for order in itertools.permutations(packs)}
    assert len(joined) == 1
