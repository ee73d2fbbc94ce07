"""Onward transfers, and exporters outside the Union."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.law.european_union.judging import CONDITIONAL, PERMITTED, UNDETERMINED, Route, judged
from xflow.law import european_union as eu
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    from xflow.evaluation.outcomes import Outcome
    from xflow.model.mechanisms import Mechanism


@pytest.mark.parametrize(("day", "outcome"), [("2023-07-09", PERMITTED), ("2023-07-10", CONDITIONAL)])
def test_participants_pass_data_on_under_a_contract(day: str, outcome: Outcome) -> None:
    """What left on the framework goes on only under a contract, inside the United States as well."""
    facts: dict[str, object] = {"eu__left_on_adequacy": True, "eu__exporter_under_gdpr": False}
    for destination in ("US", "IN"):
        route = Route("US", destination, on=day, follows=("EU",))
        assert judged(route, **facts).outcome is outcome
        if day == "2023-07-10":
            assert judged(route, eu.DPF_ONWARD, **facts).outcome is PERMITTED


def test_data_that_came_from_the_union_stay_bound_in_switzerland() -> None:
    """A Swiss exporter of such data needs a ground for the United States, whether it is bound itself or not."""
    route = Route("CH", "US", follows=("EU",))
    assert judged(route).outcome is CONDITIONAL
    assert judged(route, eu__exporter_under_gdpr=False).outcome is CONDITIONAL
    assert judged(Route("CH", "US", follows=("EU",), presume=False)).outcome is UNDETERMINED


@pytest.mark.parametrize(
    ("held", "facts", "outcome"),
    [
        ([], {}, CONDITIONAL),
        ([], {"eu__exporter_under_gdpr": False}, CONDITIONAL),
        ([], {"eu__exporter_under_gdpr": UNKNOWN}, CONDITIONAL),
        ([], {"eu__exporter_under_gdpr": False, "eu__left_on_adequacy": True}, PERMITTED),
        ([eu.ONWARD_TERMS], {"eu__exporter_under_gdpr": False}, CONDITIONAL),
        ([eu.ONWARD_TERMS, eu.TRANSFER_ASSESSMENT], {"eu__exporter_under_gdpr": False}, PERMITTED),
        ([eu.ONWARD_TERMS, eu.TRANSFER_ASSESSMENT], {}, CONDITIONAL),
    ],
)
def test_onward_transfers_of_data_that_union_law_follows(
    held: list[Mechanism], facts: dict[str, object], outcome: Outcome
) -> None:
    """What follows the data is Chapter V for who is bound by it, and the terms of the first leg for others."""
    assert judged(Route("IN", "PH", follows=("EU",)), *held, **facts).outcome is outcome
