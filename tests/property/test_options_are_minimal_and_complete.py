"""Law 4: each option permits, none of its steps can be left out, and no other way is as small."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from hypothesis import assume, given

import xflow as xf
from tests.property.answering import completed_cases
from tests.property.running import examples, judged, judged_again
from tests.strategies import MECHANISMS, Case, cases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SUPPLIABLE = tuple(mechanism.id for mechanism in MECHANISMS if mechanism.can_be_supplied)


def _permits(case: Case, mechanisms: Iterable[str]) -> bool:
    """Tell whether a transfer is permitted once some mechanisms are put in place on the day."""
    fresh = [xf.InPlace(name, concluded=case.day) for name in sorted(mechanisms)]
    return judged_again(case, case.transfer.putting(*fresh)).outcome is xf.Outcome.PERMITTED


def _offered(case: Case) -> list[frozenset[str]]:
    return [option.mechanisms for option in judged(case).options]


def _subsets() -> Iterator[frozenset[str]]:
    for size in range(len(SUPPLIABLE) + 1):
        yield from map(frozenset, itertools.combinations(SUPPLIABLE, size))


@examples()
@given(cases())
def test_every_option_permits(case: Case) -> None:
    """What an option proposes, put in place, makes the transfer lawful, whatever is still unknown."""
    assert all(_permits(case, option) for option in _offered(case))


@examples()
@given(completed_cases())
def test_an_option_permits_however_the_unknown_turns_out(drawn: tuple[Case, Case]) -> None:
    """An option that is offered while facts are unknown still permits when they are known."""
    case, complete = drawn
    assert all(_permits(complete, option) for option in _offered(case))


@examples()
@given(cases())
def test_no_step_of_an_option_can_be_left_out(case: Case) -> None:
    """An option without one of its steps does not permit."""
    for option in _offered(case):
        assert not any(_permits(case, option - {step}) for step in option)


@examples()
@given(cases())
def test_every_way_to_a_permit_holds_an_option(case: Case) -> None:
    """Of all sets of mechanisms, those permit that hold one of the options, and no others."""
    decision = judged(case)
    assume(decision.outcome is not xf.Outcome.PERMITTED)
    options = [option.mechanisms for option in decision.options]
    for chosen in _subsets():
        assert _permits(case, chosen) is any(option <= chosen for option in options)


@examples()
@given(cases())
def test_options_come_in_the_order_of_their_burden(case: Case) -> None:
    """The lightest option comes first, of equals those that are no exception, and no licence is ever offered."""
    options = judged(case).options
    ranks = [(option.burden, option.is_exception, len(option.steps)) for option in options]
    assert ranks == sorted(ranks)
    assert all(step.can_be_supplied for option in options for step in option.steps)
