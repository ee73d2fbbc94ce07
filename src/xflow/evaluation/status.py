"""Ask for the truth of one condition or definition, without judging the transfer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.evaluation.compiler import Compiler
from xflow.evaluation.engine import judged
from xflow.evaluation.presumptions import presumptions_beneath, with_presumptions
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from xflow.evaluation.judgement import Judgement
    from xflow.model.conditions import Condition, Expression
    from xflow.model.policies import Policy
    from xflow.model.transfers import Transfer
    from xflow.model.truth import Kleene


def holds(
    asked: Expression | str,
    transfer: Transfer,
    policy: Policy | None = None,
    *,
    on: dt.date | str,
    presume: bool = False,
    under: Iterable[str] | None = None,
) -> Kleene:
    """Tell whether a condition, a definition or a fact holds of a transfer, such as whether somebody is covered.

    Args:
        asked: The condition, or the id of a definition or of a fact that is so or not.
        transfer: The transfer.
        policy: The law to look it up in; if left out, the packs of the places that the transfer touches.
        on: The day.
        presume: Whether unknown facts beneath it are taken to be as they ordinarily are.
        under: The ids of the regimes to ask; all that are touched, if left out.

    Returns:
        ``True``, ``False``, or ``None`` if it is not known.

    Raises:
        TransferError: The transfer names what nobody defines.
        UnknownFactError: Nothing is called that.

    Example:
        >>> from xflow import DataCategory, Policy, Transfer, includes
        >>> holds(includes("contact"), Transfer("AQ", "AQ", data="contact"), Policy(), on="2026-11-24")
        True
    """
    wanted = tuple(under) if under is not None else None
    judgement = judged(transfer, policy, on=on, under=wanted, places=WORLD)
    condition = judgement.lawbook.condition_called(asked) if isinstance(asked, str) else asked.as_condition()
    truth = _truth(condition, judgement)
    if truth is not None or not presume:
        return truth
    presumed = with_presumptions(transfer, presumptions_beneath((condition,), judgement))
    return _truth(condition, judged(presumed, policy, on=on, under=wanted, places=WORLD))


def _truth(condition: Condition, judgement: Judgement) -> Kleene:
    compiler = Compiler(judgement.lawbook.definitions, judgement.recognitions)
    return compiler.test(condition)(judgement.view)
