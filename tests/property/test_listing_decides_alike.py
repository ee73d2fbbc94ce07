"""A regime and the negative list made of it decide alike, and the proof says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import xflow as xf
from tests.property.running import RUNGS, examples
from tests.strategies import PLACES, Case, cases

if TYPE_CHECKING:
    import random

CODES = ("DE", "FR", "CN", "CN-SH-FTZ", "US")


def _listing(case: Case, by: str) -> xf.Listing | None:
    """Make the list of a place, if the policy of a case covers it; none is made of the law of an unknown day."""
    covered = {code for regime in case.policy.regimes for code in regime.codes}
    if by not in covered:
        return None
    laws = frozenset(PLACES.laws_of(by, case.day))
    if all(case.day in each.covered for each in case.policy.regimes if not laws.isdisjoint(each.codes)):
        return xf.as_negative_list(case.policy, by, on=case.day, gazetteer=PLACES)
    with pytest.raises(xf.InvalidValueError, match="is not known"):
        xf.as_negative_list(case.policy, by, on=case.day, gazetteer=PLACES)
    return None


def _judged(transfer: xf.Transfer, policy: xf.Policy, case: Case) -> xf.Decision:
    return xf.evaluate(transfer, policy, on=case.day, places=PLACES)


def _assert_alike(transfer: xf.Transfer, case: Case, listing: xf.Listing) -> None:
    by_law, by_list = (_judged(transfer, policy, case) for policy in (case.policy, listing.policy))
    assert (by_law.best, by_law.worst) == (by_list.best, by_list.worst)
    ways = [{option.mechanisms for option in each.options} for each in (by_law, by_list)]
    assert ways[0] == ways[1]


@examples()
@given(case=cases(), draw=st.randoms(use_true_random=False))
def test_conversion_to_a_negative_list_decides_alike_on_every_class(case: Case, draw: random.Random) -> None:
    """The proof is exact and finds no class that differs, and a transfer from the place comes to the same."""
    by = draw.choice(CODES)
    listing = _listing(case, by)
    if listing is None:
        return
    assert listing.proof.alike
    assert listing.proof.exact
    _assert_alike(attrs.evolve(case.transfer, origin=by), case, listing)


@examples()
@given(case=cases(), draw=st.randoms(use_true_random=False))
def test_the_law_elsewhere_stays_what_it_is(case: Case, draw: random.Random) -> None:
    """A transfer from anywhere is judged as before; of one from a place that is not known, no more is said than before.

    A list is asked of what leaves its place, and so not where nobody knows whether that is the place.
    """
    listing = _listing(case, draw.choice((*CODES, "EU")))
    if listing is not None and case.transfer.origin is not xf.UNKNOWN:
        _assert_alike(case.transfer, case, listing)
    elif listing is not None:
        by_law, by_list = (_judged(case.transfer, policy, case) for policy in (case.policy, listing.policy))
        assert RUNGS.index(by_list.best) <= RUNGS.index(by_law.best)
        assert by_list.worst is by_law.worst is xf.Outcome.PROHIBITED


@examples()
@given(case=cases(), draw=st.randoms(use_true_random=False))
def test_a_list_that_is_not_alike_is_told(case: Case, draw: random.Random) -> None:
    """Where a transfer differs after an entry was dropped, the proof names a class that differs."""
    from xflow.assessment.lists.listing_proof import prove  # noqa: PLC0415

    by = draw.choice(CODES)
    listing = _listing(case, by)
    if listing is None or not listing.negative_list.entries:
        return
    fewer = attrs.evolve(listing.negative_list, entries=listing.negative_list.entries[1:])
    gone = f"{fewer.id}.entry-{len(listing.negative_list.entries)}"
    exemptions = [
        attrs.evolve(each, lifts=tuple(name for name in each.lifts if name != gone))
        for each in listing.policy.exemptions
    ]
    policy = attrs.evolve(listing.policy, negative_lists=[fewer], exemptions=exemptions)
    proof = prove(listing.regime, policy, {}, (by,), case.day, PLACES)
    transfer = attrs.evolve(case.transfer, origin=by)
    by_law, by_list = (_judged(transfer, each, case) for each in (listing.regime, policy))
    if (by_law.best, by_law.worst) != (by_list.best, by_list.worst):
        assert not proof.alike
