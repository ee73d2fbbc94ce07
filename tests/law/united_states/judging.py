"""Judge dealings of a U.S. company under the law of the United States, as the tests of its pack do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from xflow.evaluation.engine import evaluate
from xflow.evaluation.outcomes import Outcome
from xflow.law import united_states as us
from xflow.model.parties import Party
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    from xflow.evaluation.decisions import Decision

PERMITTED: Final = Outcome.PERMITTED
CONDITIONAL: Final = Outcome.CONDITIONAL
PROHIBITED: Final = Outcome.PROHIBITED
UNDETERMINED: Final = Outcome.UNDETERMINED
TODAY: Final = "2026-11-24"
HEALTH: Final = {us.PERSONAL_HEALTH: 20_000}
FIRST_PARTY: Final[dict[str, Any]] = {"transaction": "data_brokerage", "exporter": {us.NOT_COLLECTED_DIRECTLY: False}}
BROKER: Final[dict[str, Any]] = {"transaction": "data_brokerage", "exporter": {us.NOT_COLLECTED_DIRECTLY: True}}


def judge(
    destination: str = "CN",
    data: Any = None,  # noqa: ANN401  (whatever a transfer takes)
    *,
    on: str = TODAY,
    presume: bool = True,
    recipient: dict[Any, object] | None = None,
    exporter: dict[Any, object] | None = None,
    **given: Any,  # noqa: ANN401  (the same)
) -> Decision:
    """Judge a vendor agreement of a U.S. company, unless something else is given."""
    stated = {"transaction": "vendor_agreement", "origin": "US", **given}
    transfer = Transfer(
        destination=destination,
        data=HEALTH if data is None else data,
        recipient=Party(facts=recipient or {}),
        exporter=Party(facts=exporter or {}),
        **stated,
    )
    return evaluate(transfer, on=on, presume=presume, under=["US"])


def outcome(*arguments: Any, **given: Any) -> Outcome:  # noqa: ANN401  (those of judge)
    """Give only the outcome."""
    return judge(*arguments, **given).outcome


def offered(decision: Decision) -> list[set[str]]:
    """Give the ids of the mechanisms of each option."""
    return [set(option.mechanisms) for option in decision.options]
