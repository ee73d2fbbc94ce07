"""Judge exports under the law of China (mainland) alone, as the tests of its pack do."""

from __future__ import annotations

from typing import Any, Final

import xflow as xf
from xflow.law import china as cn

PERMITTED: Final = xf.Outcome.PERMITTED
CONDITIONAL: Final = xf.Outcome.CONDITIONAL
PROHIBITED: Final = xf.Outcome.PROHIBITED
UNDETERMINED: Final = xf.Outcome.UNDETERMINED
UNKNOWN: Final = xf.UNKNOWN
ASSESSMENT: Final = [["cn.security_assessment"]]
ROUTES: Final = [["cn.certification"], ["cn.security_assessment"], ["cn.standard_contract"]]
CHINESE: Final = xf.Party(facts={cn.EXPORTER_FOREIGN_CONTROLLED: False})


def judged(data: Any, on: str = "2026-03-02", *, destination: str = "US", **given: Any) -> xf.Decision:  # noqa: ANN401
    """Judge an export under the pack alone, with what is not stated presumed."""
    transfer = xf.Transfer(given.pop("origin", "CN"), destination, data=data, **given)
    return xf.evaluate(transfer, cn.PACK, on=on, presume=True, under=["CN"])


def outcome(data: Any, on: str = "2026-03-02", **given: Any) -> xf.Outcome:  # noqa: ANN401
    """Give the outcome of an export."""
    return judged(data, on, **given).outcome


def options(decision: xf.Decision) -> list[list[str]]:
    """Give the options of a decision, in the order of the alphabet."""
    return sorted(sorted(option.mechanisms) for option in decision.options)


def bites(decision: xf.Decision) -> set[str]:
    """Give the ids of the provisions that matter to a decision."""
    return {finding.measure for finding in decision.findings}
