"""The main entrance: judge one transfer on one day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.errors import UnknownPackError, WrongTypeError
from xflow.evaluation.bounds import bounds_of
from xflow.evaluation.checking import check_reach
from xflow.evaluation.decisions import Decision
from xflow.evaluation.grounds import JudgedGrounds
from xflow.evaluation.judgement import Judgement, judge
from xflow.evaluation.lawbooks import Lawbook, lawbook_asked
from xflow.evaluation.outcomes import LADDER, outcome_of
from xflow.evaluation.presuming import Presumed, Stated
from xflow.evaluation.reach import Reach, reach_of
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy


def evaluate(
    transfer: Transfer,
    policy: Policy | None = None,
    *,
    on: dt.date | str,
    presume: bool = False,
    under: Iterable[str] | None = None,
    places: Gazetteer = WORLD,
) -> Decision:
    """Judge a transfer on a day, under every law that it touches.

    Args:
        transfer: The transfer.
        policy: The law to judge by; if left out, the packs of the places that the transfer touches.
        on: The day; it is never taken from the clock.
        presume: Whether unknown facts that matter are taken to be as they ordinarily are. Each that was is listed
            in the decision. Strictly read, most real questions are undetermined, because so much is not stated.
        under: The ids of the regimes to ask, such as ``["EU"]``; all that are touched, if left out.
        places: Which places there are.

    Returns:
        The decision.

    Raises:
        TransferError: The transfer names what nobody defines; all faults are told at once.
        UnknownPackError: A regime named in ``under`` is not there.
        WrongTypeError: The transfer is not a `Transfer`.

    Example:
        >>> from xflow.model.policies import Policy
        >>> evaluate(Transfer("AQ", "AQ", data="contact"), Policy(), on="2026-11-24").outcome
        <Outcome.UNDETERMINED: 'undetermined'>
    """
    named = None if under is None else tuple(under)
    return decided(basis_of(transfer, policy, on=on, presume=presume, under=named, places=places))


def basis_of(
    transfer: Transfer,
    policy: Policy | None,
    *,
    on: dt.date | str,
    presume: bool,
    under: tuple[str, ...] | None,
    places: Gazetteer,
) -> Presumed | Stated:
    """Judge what a decision on a transfer rests on; see `evaluate` for the arguments and for what is raised.

    Returns:
        How every rule stands, with what was presumed.
    """
    strict = judged(transfer, policy, on=on, under=under, places=places)
    return Presumed(strict, places) if presume else Stated(strict)


def judged(
    transfer: Transfer,
    policy: Policy | None,
    *,
    on: dt.date | str,
    under: tuple[str, ...] | None,
    places: Gazetteer,
) -> Judgement:
    """Judge how every rule stands towards a transfer, strictly read; see `evaluate` for the arguments.

    Returns:
        How every rule stands.

    Raises:
        TransferError: The transfer names what nobody defines; all faults are told at once.
        UnknownPackError: A regime named in ``under`` is not there.
        WrongTypeError: The transfer is not a `Transfer`.
    """
    day, reach, lawbook = asked_of(transfer, policy, on=on, under=under, places=places)
    return judge(transfer, day, reach, lawbook, places)


def asked_of(
    transfer: Transfer,
    policy: Policy | None,
    *,
    on: dt.date | str,
    under: tuple[str, ...] | None,
    places: Gazetteer,
) -> tuple[dt.date, Reach, Lawbook]:
    """Find which laws are asked of a transfer, and check it; see `evaluate` for the arguments and what is raised.

    Returns:
        The day, the laws that it touches, and where they are looked up.
    """
    if not isinstance(transfer, Transfer):
        raise WrongTypeError(f"expected a Transfer, got {transfer!r}")
    day = to_date(on)
    reach = reach_of(transfer, day, places)
    lawbook = lawbook_asked(transfer, policy, reach, under)
    lawbook.checker.check(transfer)
    if lawbook.reaching:
        check_reach(transfer, lawbook.reaching, reach.roles)
    return day, _asked(reach.with_everywhere(lawbook.everywhere), lawbook, under), lawbook


def _asked(reach: Reach, lawbook: Lawbook, under: tuple[str, ...] | None) -> Reach:
    """Keep only the regimes that the caller named."""
    if under is None:
        return reach
    regimes = {regime.id: regime for program in lawbook.programs for regime in program.policy.regimes}
    for name in under:
        if name not in regimes:
            raise UnknownPackError("regime", name, regimes)
    codes = frozenset(code for name in under for code in regimes[name].codes)
    return reach.only(codes)


def decided(basis: Presumed | Stated) -> Decision:
    """Give the decision that rests on a judgement."""
    judgement = basis.settled
    bounds = bounds_of(judgement)
    return Decision(
        on=judgement.view.day,
        outcome=outcome_of(bounds.best, bounds.worst),
        best=LADDER[bounds.best],
        worst=LADDER[bounds.worst],
        exact=bounds.exact,
        editions=judgement.editions,
        grounds=JudgedGrounds(basis, bounds),
    )
