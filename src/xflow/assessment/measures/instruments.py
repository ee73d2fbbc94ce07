"""Whether a law offers instruments that enable transfers under conditions of general application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.assessment.verdicts import Observation, Weight
from xflow.model.measures import Objective
from xflow.model.mechanisms import MechanismKind

if TYPE_CHECKING:
    from xflow.assessment.agreements.cases import Case
    from xflow.model.treaties import Prong


def transfer_instruments(case: Case, _prong: Prong) -> tuple[Observation, ...]:
    """Tell whether the measure protects personal data and can be satisfied by instruments open to all.

    Args:
        case: The case.

    Returns:
        An observation on the objective and one on the instruments.
    """
    return _aim(case), _ways(case)


def _aim(case: Case) -> Observation:
    objective = case.measure.objective
    weight = Weight.FOR if objective is Objective.PRIVACY else Weight.AGAINST
    weight = Weight.OPEN if objective is Objective.NOT_STATED else weight
    settle = "" if weight is Weight.FOR else "a text by which it protects personal data and privacy"
    return Observation(
        f"its objective is {objective.value}", weight, provisions=(case.measure.id,), would_settle=settle
    )


def _ways(case: Case) -> Observation:
    names = (case.measure.id,)
    open_to_all = [each for each in case.mechanisms if each.kind is MechanismKind.SAFEGUARD]
    if open_to_all and not case.needs_approval:
        listed = ", ".join(each.name for each in open_to_all[:4])
        more = f" and {len(open_to_all) - 4} more" if len(open_to_all) > 4 else ""  # noqa: PLR2004  (as many as were listed)
        return Observation(
            f"it can be satisfied by instruments open to all: {listed}{more}", Weight.FOR, provisions=names
        )
    if case.mechanisms:
        text = "it can be satisfied, but by no instrument that is open to all without leave"
        settle = "whether the leave is given under conditions of general application"
        return Observation(text, Weight.OPEN, provisions=names, would_settle=settle)
    return Observation("nothing that could be supplied satisfies it", Weight.AGAINST, provisions=names)
