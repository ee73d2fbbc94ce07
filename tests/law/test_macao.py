"""The law pack of Macao: notified derogations and authorisation."""

from __future__ import annotations

import pytest

from tests.law.judging import Judging
from xflow.law import macao as mo

judging = Judging(mo.PACK, "MO")
outcome = judging.outcome


@pytest.mark.parametrize("place", ["CN", "HK", "PT", "PH"])
def test_no_place_is_free_as_such(place: str) -> None:
    """No list of adequate places is known; the mainland and Hong Kong are outside, too."""
    assert outcome(to=place) == "conditional"


def test_consent_and_authorisation_each_suffice() -> None:
    """Consent is notified, safeguards are authorised."""
    assert outcome(mo.CONSENT) == "permitted"
    assert outcome(mo.AUTHORISATION) == "permitted"


@pytest.mark.parametrize(
    "case",
    ["contract_with_person", "contract_for_person", "public_interest_or_claims", "vital_interests", "public_register"],
)
def test_a_case_of_article_20_counts_once_it_is_notified(case: str) -> None:
    """Without notification the transfer is in breach, and notification of nothing is none."""
    assert outcome(mo__ground=case) == "conditional"
    assert outcome(mo.NOTIFICATION, mo__ground=case) == "permitted"
    assert outcome(mo.NOTIFICATION) == "conditional"


def test_public_ends_stand_under_special_law() -> None:
    """Public security, crime and public health are left to special law."""
    assert outcome(mo__public_ends=True) == "permitted"


@pytest.mark.parametrize(("day", "told"), [("2024-09-09", False), ("2024-09-10", True)])
def test_the_contract_of_the_greater_bay_area_is_filed_since_september_2024(day: str, told: bool) -> None:  # noqa: FBT001
    """It is told for the nine cities only, and replaces no ground."""
    assert any("Greater Bay Area" in text for text in judging.duties(mo.CONSENT, to="CN-GD-ZH", on=day)) is told
    assert not any("Greater Bay Area" in text for text in judging.duties(mo.CONSENT, to="PT", on=day))
    assert outcome(to="CN-GD-ZH") == "conditional"


@pytest.mark.parametrize(
    ("place", "result"),
    [("PT", "prohibited"), ("CN-BJ", "prohibited"), ("HK", "prohibited"), ("CN-GD-ZH", "conditional")],
)
def test_what_came_under_that_contract_stays_in_the_area(place: str, result: str) -> None:
    """Consent meets the law, and not the contract, which lets data go on inside the area on its terms alone."""
    facts = {"mo__came_under_gba_contract": True}
    assert outcome(mo.CONSENT, to=place, **facts) == result
    assert outcome(mo.CONSENT, to=place, on="2024-09-09", **facts) == "permitted"
    assert outcome(mo.CONSENT, to=place) == "permitted"
    within = "prohibited" if result == "prohibited" else "permitted"
    assert outcome(mo.CONSENT, mo.GBA_TERMS, to=place, **facts) == within
    assert outcome(mo.GBA_TERMS, to=place, **facts) == result
    across = {**facts, "mo__gba_across_regions": True}
    assert (outcome(mo.CONSENT, mo.GBA_TERMS, to=place, **across) == "permitted") is (place not in {"PT", "CN-BJ"})


def test_automated_processing_is_notified() -> None:
    """Within eight days of its start."""
    assert "notify the bureau of automated processing" in judging.duties(mo.CONSENT)


def test_what_stands_outside_is_free() -> None:
    """Household activities, what is not personal and what stays in Macao are free."""
    assert outcome(mo__outside_law=True) == "permitted"
    assert outcome(data="industrial") == "permitted"
    assert outcome(to="MO") == "permitted"


def test_the_authority_may_find_a_place_adequate() -> None:
    """A decision on the place suffices, and data in transit are not transferred."""
    assert outcome(mo.ADEQUACY_DECISION) == "permitted"
    assert outcome(means="transit") == "permitted"
    assert outcome(means="remote_access") == "conditional"


@pytest.mark.parametrize(("day", "result"), [("2019-09-22", "permitted"), ("2019-09-23", "conditional")])
def test_gaming_information_needs_consent_and_permission_since_september_2019(day: str, result: str) -> None:
    """Each alone is too little, and the rule on personal data stands beside."""
    assert outcome(mo.CONSENT, on=day, mo__gaming_operator=True) == result
    assert outcome(mo.CONSENT, mo.GAMING_CONSENT, on=day, mo__gaming_operator=True) == result
    assert outcome(mo.CONSENT, mo.GAMING_PERMISSION, on=day, mo__gaming_operator=True) == result
    assert outcome(mo.CONSENT, mo.GAMING_CONSENT, mo.GAMING_PERMISSION, on=day, mo__gaming_operator=True) == "permitted"
    assert outcome(mo.CONSENT, on=day, mo__gaming_operator=True, recipient__same_entity=True) == "permitted"
