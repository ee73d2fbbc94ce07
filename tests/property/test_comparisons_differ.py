"""A policy does not differ from itself, and what a comparison shows differs, and is all that does."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, Final

import attrs
from hypothesis import given
from hypothesis import strategies as st

import xflow as xf
from tests.property.running import examples
from tests.strategies import PLACES, Case, cases, policies
from xflow.analysis.comparing.witnesses import upshot_of
from xflow.errors import TransferError

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

CODES: Final = tuple(place.code for place in PLACES if not place.members)
PAIRS: Final = tuple(itertools.permutations(CODES, 2))

SAMPLED: Final = 6
"""So many pairs of places are judged one by one for each policy that is drawn."""


def _profile(case: Case) -> dict[str, Any]:
    """Give what the transfer of a case states beside its ends."""
    profile = {each.name: getattr(case.transfer, each.name) for each in attrs.fields(xf.Transfer)}
    return {name: value for name, value in profile.items() if name not in {"origin", "destination"}}


def _compared(case: Case, other: xf.Policy, variants: int) -> xf.Comparison | None:
    """Compare the policy of a case with another one, if both can read its profile."""
    asked = {"on": case.day, "places": CODES, "gazetteer": PLACES, "variants": variants}
    try:
        return xf.compare(case.policy, other, **asked, **_profile(case))  # type: ignore[arg-type]
    except TransferError:
        return None


def _judged(transfer: xf.Transfer, policy: xf.Policy, case: Case) -> xf.Decision:
    return xf.evaluate(transfer, policy, on=case.day, presume=True, places=PLACES)


def _upshots(transfer: xf.Transfer, case: Case, other: xf.Policy) -> tuple[xf.Upshot, xf.Upshot]:
    before, after = (upshot_of(_judged(transfer, policy, case)) for policy in (case.policy, other))
    return before, after


def _weights(upshots: tuple[xf.Upshot, xf.Upshot]) -> tuple[object, object]:
    return upshots[0].weight, upshots[1].weight


def _with_less(transfer: xf.Transfer) -> Iterator[xf.Transfer]:
    """Leave out each fact and each mechanism that a transfer states."""
    for name, _ in transfer.facts:
        yield attrs.evolve(transfer, facts=tuple(pair for pair in transfer.facts if pair[0] != name))
    for number in range(len(transfer.mechanisms)):
        yield attrs.evolve(transfer, mechanisms=transfer.mechanisms[:number] + transfer.mechanisms[number + 1 :])


def _holds(case: Case, other: xf.Policy, variants: int, draw: random.Random) -> None:
    found = _compared(case, other, variants)
    if found is not None:
        for each in found.differences:
            _shows(each, case, other)
        _is_complete(found, case, other, draw)


def _shows(difference: xf.Difference, case: Case, other: xf.Policy) -> None:
    """The example differs as its class does, and with anything less stated it does not."""
    transfer = difference.witness.transfer
    shown = _upshots(transfer, case, other)
    assert shown[0] != shown[1]
    assert _weights(shown) == (difference.before.weight, difference.after.weight)
    for less in _with_less(transfer):
        left = _upshots(less, case, other)
        assert left[0] == left[1] or _weights(left) != _weights(shown)


def _is_complete(found: xf.Comparison, case: Case, other: xf.Policy, draw: random.Random) -> None:
    """A pair of places is in a class of the profile alone just if it differs, judged by itself."""
    alone = _classes(found)
    for holding, (origin, destination) in itertools.product(case.transfer.data, draw.sample(PAIRS, SAMPLED)):
        transfer = attrs.evolve(case.transfer, origin=origin, destination=destination, data=[holding])
        upshots = _upshots(transfer, case, other)
        key = (holding.category, origin, destination, *_weights(upshots))
        if upshots[0] != upshots[1]:
            assert key in alone
        elif len(found.variants) == 1:
            assert key not in alone


def _classes(found: xf.Comparison) -> set[tuple[object, ...]]:
    """Give what is said to differ in the profile alone."""
    return {
        (each.kind, *pair, each.before.weight, each.after.weight)
        for each in found.differences
        if found.variants[0] in each.variants
        for pair in each.pairs
    }


@examples()
@given(case=cases())
def test_a_policy_does_not_differ_from_itself(case: Case) -> None:
    """Compared with itself, read from a file, a policy has not changed."""
    again = xf.from_json(xf.to_json(case.policy))
    assert isinstance(again, xf.Policy)
    found = _compared(case, again, 4)
    assert found is None or found.is_empty


@examples()
@given(case=cases(), draw=st.randoms(use_true_random=False))
def test_what_a_provision_does_is_found(case: Case, draw: random.Random) -> None:
    """Without one provision, just those transfers are told that are judged differently, and each example is one."""
    provisions = sorted({each.id for each in case.policy.provisions()})
    less = case.policy.without(draw.choice(provisions))
    _holds(case, less, draw.choice([0, 3]), draw)


@examples()
@given(case=cases(), other=policies(), draw=st.randoms(use_true_random=False))
def test_what_differs_in_another_policy_is_found(case: Case, other: xf.Policy, draw: random.Random) -> None:
    """The same holds of two policies that have little in common."""
    _holds(case, other, 0, draw)
