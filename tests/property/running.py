"""How many examples each law is tried on, and how a case is judged."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from hypothesis import HealthCheck, settings

import xflow as xf
from tests import reference
from tests.reference.touched import unknown_laws
from tests.strategies import PLACES

if TYPE_CHECKING:
    from tests.strategies import Case
    from xflow.model.transfers import Transfer

EXAMPLES: Final = int(os.environ.get("XFLOW_EXAMPLES", "1000"))
"""On how many examples each law is tried."""


def examples(times: int = 1) -> settings:
    """Make the settings of a law; the same examples are drawn in each run.

    Args:
        times: How many times as many examples as usual are wanted.
    """
    return settings(
        max_examples=EXAMPLES * times,
        deadline=None,
        derandomize=True,
        database=None,
        # a whole policy is drawn for each example, which takes longer than drawing a number
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


def judged(case: Case, *, presume: bool = False) -> xf.Decision:
    """Judge the transfer of a case."""
    return xf.evaluate(case.transfer, case.policy, on=case.day, presume=presume, places=PLACES)


def judged_again(case: Case, transfer: Transfer) -> xf.Decision:
    """Judge another transfer as that of a case was."""
    return xf.evaluate(transfer, case.policy, on=case.day, places=PLACES)


RUNGS: Final = (xf.Outcome.PERMITTED, xf.Outcome.CONDITIONAL, xf.Outcome.PROHIBITED)


def rungs(decision: xf.Decision) -> tuple[int, int]:
    """Give the bounds of a decision as numbers, the least severe first."""
    return RUNGS.index(decision.best), RUNGS.index(decision.worst)


def knows_every_law(case: Case) -> bool:
    """Tell whether the law of every place that the transfer touches is known."""
    return not unknown_laws(reference.Case(case.transfer, case.policy, case.day, PLACES))
