"""What comes with contracts and grants of the government."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.law.united_states.judging import PERMITTED, PROHIBITED, UNDETERMINED, judge, offered, outcome
from xflow.law import united_states as us
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    from xflow.evaluation.outcomes import Outcome


def test_defence_clouds_stay_in_the_outlying_areas_unless_allowed() -> None:
    """The contracting officer's permission opens other places."""
    facts = {us.DOD_CLOUD_CONTRACT: True}
    decision = judge("DE", {"official": None}, facts=facts)
    assert offered(decision) == [{"us.dfars_authorisation"}]
    assert outcome("DE", {"official": None}, facts=facts, mechanisms=[us.DFARS_AUTHORISATION]) is PERMITTED
    assert outcome("GU", {"official": None}, facts=facts) is PERMITTED
    assert outcome("DE", {"official": None}, facts={us.DOD_CLOUD_CONTRACT: UNKNOWN}) is UNDETERMINED


@pytest.mark.parametrize(("on", "expected"), [("2025-04-03", PERMITTED), ("2025-04-04", PROHIBITED)])
def test_nih_repositories_close_on_4_april_2025(on: str, expected: Outcome) -> None:
    """One record of a controlled-access repository is enough, and no federal-grant exemption helps."""
    facts = {us.NIH_CONTROLLED_ACCESS: True, us.EXEMPT_ACTIVITY: "us_government_business"}
    assert outcome("HK", {"health": 1}, on=on, facts=facts) is expected
    assert outcome("DE", {"health": 1}, on=on, facts=facts) is PERMITTED


@pytest.mark.parametrize(("on", "expected"), [("2025-10-23", PERMITTED), ("2025-10-24", PROHIBITED)])
def test_nih_specimens_stay_out_of_countries_of_concern(on: str, expected: Outcome) -> None:
    """One NIH-supported specimen is enough from 2025-10-24 on, unless a documented exception applies."""
    facts = {us.NIH_SUPPORTED: True}
    assert outcome("CN", {"biospecimen": 1}, on=on, facts=facts) is expected
    assert outcome("CN", {"biospecimen": 1}, on=on, facts={**facts, us.NIH_EXCEPTION: True}) is PERMITTED


def test_an_institution_of_a_country_of_concern_is_barred_from_repositories_wherever_it_reaches_them() -> None:
    """The people of a university in China who sit in Germany get no controlled-access data either."""
    given: dict[str, Any] = {"recipient": {us.RECIPIENT_BASED_IN_CONCERN: True}}
    assert outcome("DE", {"health": 1}, facts={us.NIH_CONTROLLED_ACCESS: True}, **given) is PROHIBITED
    assert outcome("DE", {"biospecimen": 1}, facts={us.NIH_SUPPORTED: True}, **given) is PROHIBITED


def test_specimens_that_pass_through_europe_are_distributed_all_the_same() -> None:
    """The policy bars indirect distribution: what counts is where they end."""
    facts = {us.NIH_SUPPORTED: True, us.NIH_PASSED_ON: True}
    assert outcome("DE", {"biospecimen": 1}, facts=facts) is PROHIBITED
    assert outcome("DE", {"biospecimen": 1}, facts={**facts, us.NIH_PASSED_ON: UNKNOWN}) is UNDETERMINED
    assert outcome("DE", {"biospecimen": 1}, facts={us.NIH_SUPPORTED: True}) is PERMITTED
