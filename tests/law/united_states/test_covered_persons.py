"""Who is a covered person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.law.united_states.judging import CONDITIONAL, PERMITTED, UNDETERMINED, judge, outcome
from xflow.law import united_states as us
from xflow.model.intervals import Interval
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    from xflow.evaluation.outcomes import Outcome
    from xflow.model.facts import YesNo


@pytest.mark.parametrize("destination", ["CN", "HK", "MO", "CU", "IR", "KP", "RU", "VE", "CN-SH"])
def test_a_recipient_in_a_country_of_concern_is_presumed_covered(destination: str) -> None:
    """Nothing said of the recipient, it is taken to be covered, and strictly read it is open."""
    assert outcome(destination) is CONDITIONAL
    strict = judge(destination, presume=False)
    assert (strict.outcome, strict.best) == (UNDETERMINED, PERMITTED)


@pytest.mark.parametrize("destination", ["DE", "SG", "TW", "GB", "US", "PR"])
def test_a_recipient_elsewhere_is_presumed_not_covered(destination: str) -> None:
    """An ordinary recipient elsewhere is no covered person, but strictly read that is open."""
    assert outcome(destination) is PERMITTED
    assert outcome(destination, presume=False) is UNDETERMINED


def test_shown_not_covered_frees_only_if_it_is_shown() -> None:
    """The fact that frees is not presumed, and other grounds still count."""
    assert outcome(recipient={us.RECIPIENT_SHOWN_NOT_COVERED: True}) is PERMITTED
    assert outcome(recipient={us.RECIPIENT_SHOWN_NOT_COVERED: UNKNOWN}) is UNDETERMINED
    shown = {us.RECIPIENT_SHOWN_NOT_COVERED: True, us.DESIGNATED: True}
    assert outcome(recipient=shown) is CONDITIONAL


@pytest.mark.parametrize(
    ("percent", "expected"),
    [
        (0, PERMITTED),
        (49, PERMITTED),
        (50, CONDITIONAL),
        (100, CONDITIONAL),
        (Interval(40, 60), UNDETERMINED),
        (UNKNOWN, UNDETERMINED),
    ],
)
def test_fifty_percent_is_enough(percent: object, expected: Outcome) -> None:
    """A foreign company is covered from 50 percent on."""
    assert outcome("DE", recipient={us.RECIPIENT_HELD_PERCENT: percent}) is expected


@pytest.mark.parametrize(
    "fact",
    [
        us.RECIPIENT_BASED_IN_CONCERN,
        us.RECIPIENT_WORKS_FOR_CONCERN,
        us.RECIPIENT_RESIDENT_IN_CONCERN,
        us.RECIPIENT_CONCERN_GOVERNMENT,
        us.DESIGNATED,
    ],
)
def test_each_ground_makes_a_recipient_elsewhere_covered(fact: YesNo) -> None:
    """Every limb of the definition is enough for a recipient in Germany, and unknown it is not passed over."""
    assert outcome("DE", recipient={fact: True}) is CONDITIONAL
    assert outcome("DE", recipient={fact: UNKNOWN}) is UNDETERMINED


def test_us_persons_are_covered_only_if_designated() -> None:
    """Ownership, employment and residence do not count for U.S. persons; designation does."""
    owned = {us.RECIPIENT_HELD_PERCENT: 100, us.RECIPIENT_US_ENTITY: True}
    assert outcome("US", recipient=owned) is PERMITTED
    assert outcome("CN", recipient={us.RECIPIENT_US_NATIONAL: True}) is PERMITTED
    assert outcome("US", recipient={**owned, us.DESIGNATED: True}) is CONDITIONAL
    branch = {us.RECIPIENT_FOREIGN_BRANCH: True, us.RECIPIENT_BASED_IN_CONCERN: True}
    assert outcome("US", recipient=branch) is CONDITIONAL


def test_status_may_be_stated_outright() -> None:
    """Who knows that a recipient is covered need not say why."""
    assert outcome("DE", recipient={us.COVERED_PERSON: True}) is CONDITIONAL
    assert outcome("CN", recipient={us.COVERED_PERSON: False}) is PERMITTED


def test_a_company_organised_in_a_country_of_concern_stays_foreign_in_the_united_states() -> None:
    """A U.S. branch of it is no U.S. person; a company organised under U.S. law with its main business there is one."""
    chinese = {us.RECIPIENT_BASED_IN_CONCERN: True}
    assert outcome("US", recipient=chinese) is CONDITIONAL
    assert outcome("US", recipient={**chinese, us.RECIPIENT_US_ENTITY: True}) is PERMITTED
    assert outcome("US", recipient={us.RECIPIENT_BASED_IN_CONCERN: UNKNOWN}) is UNDETERMINED


def test_staff_of_a_foreign_branch_are_judged_by_themselves() -> None:
    """The branch in China of a U.S. company is a U.S. person; who works there and resides there is none."""
    assert outcome(recipient={us.RECIPIENT_US_ENTITY: True}) is PERMITTED
    staff = {us.RECIPIENT_RESIDENT_IN_CONCERN: True}
    assert outcome(recipient=staff, transaction="employment_agreement") is CONDITIONAL
    assert outcome("SG", recipient=staff, transaction="employment_agreement") is CONDITIONAL
