"""Exemptions and licences: what is almost exempt stays restricted."""

from __future__ import annotations

from typing import Any

import pytest

from tests.law.united_states.judging import CONDITIONAL, PERMITTED, PROHIBITED, UNDETERMINED, judge, outcome
from xflow.law import united_states as us
from xflow.model.knowledge import UNKNOWN


@pytest.mark.parametrize(
    "activity",
    [
        "personal_communication",
        "informational_materials",
        "travel",
        "us_government_business",
        "financial_services",
        "federal_law_or_agreement",
        "global_health",
        "federal_compliance",
        "telecommunications",
    ],
)
def test_an_exempt_activity_frees(activity: str) -> None:
    """What is an ordinary part of an exempt activity is free; what it is part of is not presumed, nor passed over."""
    assert outcome(facts={us.EXEMPT_ACTIVITY: activity}) is PERMITTED
    assert outcome(facts={us.EXEMPT_ACTIVITY: "none"}) is CONDITIONAL
    assert outcome(facts={us.EXEMPT_ACTIVITY: UNKNOWN}) is UNDETERMINED


@pytest.mark.parametrize("activity", ["regulatory_approval", "fda_clinical_investigation", "fda_surveillance"])
def test_data_for_approval_must_be_deidentified(activity: str) -> None:
    """Identifiable data are not exempt, nor are data of which that is not known."""
    activity_fact = {us.EXEMPT_ACTIVITY: activity}
    assert outcome(facts={**activity_fact, us.DEIDENTIFIED: True}) is PERMITTED
    assert outcome(facts=activity_fact) is CONDITIONAL
    assert outcome(facts={**activity_fact, us.DEIDENTIFIED: UNKNOWN}) is UNDETERMINED


def test_the_mild_reading_frees_identifiable_data_of_clinical_investigations() -> None:
    """Whether they must be de-identified is disputed; the strict reading is presumed."""
    clinical = {us.EXEMPT_ACTIVITY: "fda_clinical_investigation"}
    assert outcome(facts={**clinical, us.CLINICAL_DATA_DEIDENTIFIED_TOO: False}) is PERMITTED
    surveillance = {us.EXEMPT_ACTIVITY: "fda_surveillance", us.CLINICAL_DATA_DEIDENTIFIED_TOO: False}
    assert outcome(facts=surveillance) is CONDITIONAL


def test_records_stay_due_for_approval_data() -> None:
    """The exemption for approval data leaves records due; that for finance does not."""
    exempt = {us.EXEMPT_ACTIVITY: "regulatory_approval", us.DEIDENTIFIED: True}
    approval = judge(facts=exempt, exporter={us.KNOWINGLY: True})
    assert any("full and accurate record" in duty.text for duty in approval.duties)
    finance = judge(facts={us.EXEMPT_ACTIVITY: "financial_services"}, exporter={us.KNOWINGLY: True})
    assert not any("full and accurate record" in duty.text for duty in finance.duties)


def test_payments_free_financial_data_and_identifiers_only() -> None:
    """Health data in a payment flow are not named by the exemption for payments."""
    facts = {us.EXEMPT_ACTIVITY: "payments"}
    assert outcome(data={us.PERSONAL_FINANCIAL: 20_000, "contact": 20_000}, facts=facts) is PERMITTED
    assert outcome(data={us.PERSONAL_FINANCIAL: 20_000, us.PERSONAL_HEALTH: 1}, facts=facts) is CONDITIONAL


def test_group_administration_needs_the_group_and_the_administration() -> None:
    """Neither a group company nor administration alone is exempt, nor an affiliate without tie to such a country."""
    administration = {us.EXEMPT_ACTIVITY: "group_administration"}
    group = {"recipient.same_group": True}
    assert outcome(facts=administration, recipient=group) is PERMITTED
    assert outcome(recipient=group) is CONDITIONAL
    assert outcome(facts=administration) is CONDITIONAL
    assert outcome("DE", facts=administration, recipient={**group, us.DESIGNATED: True}) is CONDITIONAL


def test_telecommunications_do_not_free_brokerage() -> None:
    """Selling positions is brokerage, whoever sells."""
    facts = {us.EXEMPT_ACTIVITY: "telecommunications"}
    exporter = {us.NOT_COLLECTED_DIRECTLY: False}
    assert outcome(facts=facts, transaction="data_brokerage", exporter=exporter) is PROHIBITED


def test_a_cfius_action_frees_investments_only() -> None:
    """The exemption is one for investment agreements."""
    facts = {us.CFIUS_ACTION: True}
    assert outcome(transaction="investment_agreement", facts=facts) is PERMITTED
    assert outcome(transaction="vendor_agreement", facts=facts) is CONDITIONAL
    assert outcome(transaction="investment_agreement", facts={us.CFIUS_ACTION: UNKNOWN}) is UNDETERMINED


def test_a_licence_frees_and_is_never_offered() -> None:
    """Licences lift prohibitions and restrictions, and nobody is told to count on one."""
    exporter = {us.NOT_COLLECTED_DIRECTLY: False}
    sale: dict[str, Any] = {"transaction": "data_brokerage", "exporter": exporter}
    assert judge(**sale).options == ()
    for licence in (us.GENERAL_LICENCE, us.SPECIFIC_LICENCE):
        assert outcome(mechanisms=[licence], **sale) is PERMITTED
        assert outcome("DE", mechanisms=[licence], **sale) is PERMITTED
        assert outcome(mechanisms=[licence]) is PERMITTED
        assert outcome(data={"genomic": 500}, mechanisms=[licence]) is PERMITTED


def test_the_group_exemption_is_for_affiliates_under_a_country_of_concern() -> None:
    """An affiliate in Singapore that an individual in Venezuela owns is covered, and under no such country itself."""
    given: dict[str, Any] = {"transaction": "intra_group", "facts": {us.EXEMPT_ACTIVITY: "group_administration"}}
    held = {us.RECIPIENT_HELD_PERCENT: 50}
    assert outcome("SG", recipient=held, **given) is CONDITIONAL
    assert outcome("SG", recipient={**held, us.AFFILIATE_UNDER_CONCERN: True}, **given) is PERMITTED
    assert outcome("SG", recipient={**held, us.AFFILIATE_UNDER_CONCERN: UNKNOWN}, **given) is UNDETERMINED
    assert outcome(**given) is PERMITTED


def test_evasion_is_not_freed_by_an_exempt_activity() -> None:
    """Who calls a sale a financial service in order to get round the rule evades it."""
    facts = {us.EVASION: True, us.EXEMPT_ACTIVITY: "financial_services"}
    assert outcome(facts=facts) is PROHIBITED
    assert outcome(facts=facts, presume=False) is PROHIBITED


def test_a_purchase_frees_no_positions() -> None:
    """Only financial data and identifiers go with an order; customers' data of unknown kind may hold more."""
    facts = {us.EXEMPT_ACTIVITY: "commerce"}
    assert outcome(data={us.PERSONAL_FINANCIAL: 20_000, "location_precise": 5}, facts=facts) is CONDITIONAL
    assert outcome(data={"customer": 20_000}, facts=facts) is UNDETERMINED
