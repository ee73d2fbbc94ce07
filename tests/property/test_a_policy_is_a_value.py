"""Law 10: a policy is a value: frozen, comparable, the same after it was written and read, and safe in threads."""

from __future__ import annotations

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor

import attrs
import pytest
from hypothesis import given

import xflow as xf
from tests.property.running import examples, judged
from tests.strategies import Case, cases, policies


@examples()
@given(policies())
def test_a_policy_is_the_same_after_it_was_written_and_read(policy: xf.Policy) -> None:
    """Written as JSON and read again, a policy is equal to itself."""
    again = xf.from_json(xf.to_json(policy))
    assert again == policy
    assert hash(again) == hash(policy)
    assert xf.to_json(again) == xf.to_json(policy)


@examples()
@given(cases())
def test_a_policy_that_was_read_judges_alike(case: Case) -> None:
    """Transfer, policy and decision survive being written and read, and the decision is the same."""
    policy, transfer = xf.from_json(xf.to_json(case.policy)), xf.from_json(xf.to_json(case.transfer))
    assert isinstance(policy, xf.Policy)
    assert isinstance(transfer, xf.Transfer)
    assert transfer == case.transfer
    decision = judged(case)
    assert judged(attrs.evolve(case, policy=policy, transfer=transfer)) == decision
    assert xf.from_json(xf.to_json(decision)) == decision


@examples()
@given(policies())
def test_a_policy_can_be_copied_and_not_changed(policy: xf.Policy) -> None:
    """A copy is equal, and no part of a policy can be set."""
    assert copy.deepcopy(policy) == policy
    assert pickle.loads(pickle.dumps(policy)) == policy  # noqa: S301  (it was pickled here)
    parts: list[object] = [policy, *policy.measures, *policy.exemptions, *policy.regimes]
    for part in parts:
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(part, attrs.fields(type(part))[0].name, "other")  # type: ignore[arg-type]  # all are attrs classes


@examples()
@given(cases())
def test_a_policy_at_a_day_judges_that_day_alike(case: Case) -> None:
    """What is not in force on a day can be left out for that day."""
    there = judged(attrs.evolve(case, policy=case.policy.at(case.day)))
    assert (there.outcome, there.options) == (judged(case).outcome, judged(case).options)


@examples()
@given(cases())
def test_changing_a_policy_makes_another(case: Case) -> None:
    """A policy without a provision, or with another version of it, leaves the policy as it was."""
    before = xf.to_json(case.policy)
    first = case.policy.measures[0]
    less = case.policy.without(first.id)
    assert first.id not in {each.id for each in less.measures}
    banned = attrs.evolve(first, effect=xf.Prohibit(), scope=xf.ANYTHING)
    assert banned in case.policy.replacing(banned).measures
    assert xf.to_json(case.policy) == before


def test_one_policy_serves_many_threads() -> None:
    """Many threads that judge by one policy at once get what one thread gets."""
    policy = xf.law.load("CN")
    transfers = [
        xf.Transfer("CN", "DE", {"contact": number * 1_000, "health": number}, purpose="marketing")
        for number in range(1, 60)
    ]
    alone = [xf.evaluate(transfer, policy, on="2026-11-24", presume=True).outcome for transfer in transfers]
    fresh = xf.from_json(xf.to_json(policy))
    assert isinstance(fresh, xf.Policy)
    with ThreadPoolExecutor(8) as pool:
        together = pool.map(lambda each: xf.evaluate(each, fresh, on="2026-11-24", presume=True).outcome, transfers)
        assert list(together) == alone
