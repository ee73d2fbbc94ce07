"""What follows the data abroad."""

from __future__ import annotations

from typing import Any

from tests.law.china.judging import CONDITIONAL, PERMITTED, PROHIBITED, judged, options, outcome
from xflow.law import china as cn


def test_onward_transfers_follow_the_contract() -> None:
    """Data that left under a contract go on only as it says, and not out of the Greater Bay Area under its own."""
    onward = judged({"contact": 10}, origin="SG", destination="US", follows=["CN"])
    assert options(onward) == [["cn.onward_agreement"]]
    facts = {cn.CAME_UNDER_GBA_CONTRACT: True}
    assert outcome({"contact": 10}, origin="HK", destination="US", follows=["CN"], facts=facts) is PROHIBITED


def test_onward_transfers_follow_the_assessment() -> None:
    """Important data stay within what was assessed on every further step, personal ones if they left in that way."""
    onward: dict[str, Any] = {"origin": "SG", "destination": "US", "follows": ["CN"]}
    way = [["cn.onward_assessed"]]
    assert options(judged({"cn.important_data": None}, **onward, without=["personal"])) == way
    assert outcome({"cn.core_data": None}, **onward, without=["personal"]) is CONDITIONAL
    assert outcome({"cn.important_data": None}, "2022-08-31", **onward, without=["personal"]) is PERMITTED
    facts = {cn.CAME_UNDER_ASSESSMENT: True, cn.CAME_UNDER_CONTRACT: False}
    assert options(judged({"contact": 10}, **onward, facts=facts)) == way
    assert outcome({"contact": 10}, **{**onward, "destination": "CN"}, facts=facts) is PERMITTED
