"""The law pack of Kazakhstan: storage at home, transfers abroad, and the financial centre."""

from __future__ import annotations

import pytest

from tests.law.judging import Judging
from xflow.law import kazakhstan as kz

outcome = Judging(kz.PACK, "KZ").outcome
in_centre = Judging(kz.PACK, "KZ-AIFC").outcome


@pytest.mark.parametrize(("day", "result"), [("2015-12-31", "permitted"), ("2016-01-01", "conditional")])
def test_storage_in_kazakhstan_is_asked_since_2016(day: str, result: str) -> None:
    """With consent the transfer is lawful; since 2016 the data are stored at home, too."""
    assert outcome(kz.CONSENT, on=day) == result
    assert outcome(kz.CONSENT, kz.LOCAL_DATABASE, on=day) == "permitted"


def test_a_copy_at_home_does_not_carry_the_transfer() -> None:
    """Article 16 asks for its own ground."""
    assert outcome(kz.LOCAL_DATABASE) == "conditional"
    assert outcome(kz.LOCAL_DATABASE, kz__destination_protects=True) == "permitted"
    assert outcome(kz.LOCAL_DATABASE, kz__exception=True) == "permitted"


def test_a_firm_without_presence_may_be_read_as_outside_the_duty_to_store() -> None:
    """The reading is contested, so it is a fact."""
    assert outcome(kz.CONSENT, kz__no_presence=True) == "permitted"
    assert outcome(kz.CONSENT, kz__no_presence=False) == "conditional"


def test_the_centre_has_a_law_of_its_own() -> None:
    """Out of the centre, to Kazakhstan too, its regulations ask for a permit, consent or a ground."""
    assert in_centre(to="GB") == "conditional"
    assert in_centre(to="KZ") == "conditional"
    assert in_centre(kz.CENTRE_PERMIT, to="GB") == "permitted"
    assert in_centre(kz.CENTRE_CONSENT, to="GB") == "permitted"
    assert in_centre(to="GB", kz__aifc_ground=True) == "permitted"


def test_from_kazakhstan_into_the_centre_nothing_leaves_the_country() -> None:
    """The centre lies in Kazakhstan."""
    assert outcome(to="KZ-AIFC") == "permitted"


def test_what_stands_outside_is_free() -> None:
    """Family needs, what is not personal and what stays are free."""
    assert outcome(kz__outside_law=True) == "permitted"
    assert outcome(data="industrial") == "permitted"
    assert outcome(to="KZ") == "permitted"
