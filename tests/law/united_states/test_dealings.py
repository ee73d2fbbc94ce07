"""Which dealings Part 202 restricts or prohibits, since when, and what makes them lawful."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.law.united_states.judging import (
    CONDITIONAL,
    FIRST_PARTY,
    PERMITTED,
    PROHIBITED,
    UNDETERMINED,
    judge,
    offered,
    outcome,
)
from xflow.law import united_states as us
from xflow.model.knowledge import UNKNOWN
from xflow.model.mechanisms import InPlace, covering

if TYPE_CHECKING:
    from xflow.evaluation.outcomes import Outcome


@pytest.mark.parametrize(
    ("on", "transaction", "expected"),
    [
        ("2025-04-07", "vendor_agreement", PERMITTED),
        ("2025-04-08", "vendor_agreement", CONDITIONAL),
        ("2025-04-07", "employment_agreement", PERMITTED),
        ("2025-04-08", "employment_agreement", CONDITIONAL),
        ("2025-04-08", "investment_agreement", CONDITIONAL),
        ("2025-04-08", "intra_group", CONDITIONAL),
        ("2025-04-08", "data_brokerage", PROHIBITED),
        ("2025-04-08", "other", PERMITTED),
        ("2018-05-25", "vendor_agreement", PERMITTED),
        ("2018-05-24", "vendor_agreement", UNDETERMINED),
    ],
)
def test_part_202_begins_on_8_april_2025(on: str, transaction: str, expected: Outcome) -> None:
    """The four classes of dealing are caught from the effective date on; before the pack begins nothing is known."""
    facts = {us.NOT_COLLECTED_DIRECTLY: False}
    assert outcome(on=on, transaction=transaction, exporter=facts) is expected


def test_european_brokerage_needs_the_clause_from_the_same_day() -> None:
    """A sale to any foreign person needs the bar on onward brokerage."""
    given: dict[str, Any] = {"transaction": "data_brokerage"}
    assert outcome("DE", on="2025-04-07", **given) is PERMITTED
    decision = judge("DE", on="2025-04-08", **given)
    assert decision.outcome is CONDITIONAL
    assert offered(decision) == [{"us.onward_clause"}]
    assert outcome("DE", mechanisms=[us.ONWARD_CLAUSE], **given) is PERMITTED
    assert outcome("DE", **{**given, "mechanisms": [us.SECURITY_REQUIREMENTS]}) is CONDITIONAL


@pytest.mark.parametrize(("on", "count"), [("2025-10-05", 0), ("2025-10-06", 1)])
def test_programme_and_audit_are_due_from_6_october_2025(on: str, count: int) -> None:
    """The affirmative duties begin half a year after the prohibitions; records are due from the start."""
    duties = [duty.text for duty in judge(on=on, mechanisms=[us.SECURITY_REQUIREMENTS]).duties]
    assert sum("data compliance program" in text for text in duties) == count
    assert sum("independent auditor" in text for text in duties) == count
    assert sum("full and accurate record" in text for text in duties) == 1


def test_annual_reports_are_for_a_quarter_of_the_equity() -> None:
    """Twenty-five percent in such hands and cloud computing make the annual report due."""
    for percent, due in ((24, False), (25, True)):
        decision = judge(exporter={us.EXPORTER_HELD_PERCENT: percent}, facts={us.CLOUD_SERVICES: True})
        assert any("annual report" in duty.text for duty in decision.duties) is due


def test_access_knowledge_and_value_are_presumed_and_can_be_denied() -> None:
    """Without access, knowledge or a service for value the dealing is outside; unknown, it is not."""
    assert outcome(recipient={us.RECIPIENT_HAS_ACCESS: False}) is PERMITTED
    assert outcome(recipient={us.RECIPIENT_HAS_ACCESS: UNKNOWN}) is UNDETERMINED
    assert outcome(exporter={us.KNOWINGLY: False}) is PERMITTED
    assert outcome(transaction="intra_group", facts={us.INTRA_GROUP_SERVICE: False}) is PERMITTED
    assert outcome(exporter={us.EXPORTER_FOREIGN_BRANCH: True}) is PERMITTED
    assert outcome(facts={us.EXCLUDED_DATA: True}) is PERMITTED


def test_ordinary_contact_data_to_a_european_vendor_are_free() -> None:
    """Nothing restricts it, what is presumed is told; strictly read, secrets, public funds and ownership stay open."""
    decision = judge("DE", {"contact": 200_000})
    assert decision.outcome is PERMITTED
    assert decision.presumed
    strict = judge("DE", {"contact": 200_000}, presume=False)
    assert strict.outcome is UNDETERMINED
    assert {str(question.asks) for question in strict.questions} == {
        "Includes(category='state_secret')",
        "us.dod_cloud_contract",
        "us.nih_controlled_access",
        "us.recipient_organised_or_based_in_concern",
    }


def test_foreign_exporters_are_bound_only_where_a_us_person_directs_them() -> None:
    """US law that follows the data binds a German exporter in evasion and where a U.S. officer directs."""
    given: dict[str, Any] = {"origin": "DE", "follows": ["US"]}
    assert outcome(**given) is PERMITTED
    assert outcome(facts={us.DIRECTED_BY_US_PERSON: True}, **given) is CONDITIONAL
    assert outcome(facts={us.DIRECTED_BY_US_PERSON: UNKNOWN}, **given) is UNDETERMINED
    assert outcome(facts={us.EVASION: True}, **given) is PROHIBITED
    assert outcome(exporter={us.EXPORTER_US_PERSON_ABROAD: True}, **given) is CONDITIONAL
    sale = judge("FR", facts={us.DIRECTED_BY_US_PERSON: True}, **{**given, "transaction": "data_brokerage"})
    assert offered(sale) == [{"us.onward_clause"}]


def test_a_us_exporter_abroad_and_in_the_territories_is_bound() -> None:
    """A foreign branch of a U.S. company is bound where U.S. law follows the data, and so is who is in Guam."""
    branch = {us.EXPORTER_US_PERSON_ABROAD: True}
    assert outcome(origin="SG", follows=["US"], exporter=branch) is CONDITIONAL
    for origin in ("PR", "GU"):
        assert outcome(origin=origin) is not PERMITTED


def test_neither_transit_nor_an_unknown_dealing_or_place_frees() -> None:
    """Whoever carries the data has access unless it is said that it has none."""
    assert outcome(means="transit") is CONDITIONAL
    assert outcome(transaction=UNKNOWN) is UNDETERMINED
    assert outcome(UNKNOWN) is UNDETERMINED


def test_data_paid_for_within_a_group_are_brokered() -> None:
    """A licence to the parent is prohibited if it is Chinese and needs the clause if it is European."""
    exporter = {us.NOT_COLLECTED_DIRECTLY: False}
    given: dict[str, Any] = {"transaction": "intra_group", "exporter": exporter, "facts": {us.INTRA_GROUP_SALE: True}}
    assert outcome(**given) is PROHIBITED
    assert offered(judge("DE", **given)) == [{"us.onward_clause"}]
    telecommunications = {us.INTRA_GROUP_SALE: True, us.EXEMPT_ACTIVITY: "telecommunications"}
    assert outcome(**{**given, "facts": telecommunications}) is PROHIBITED
    assert outcome("DE", **{**given, "facts": {us.INTRA_GROUP_SALE: UNKNOWN}}) is UNDETERMINED
    assert outcome("DE", transaction="intra_group") is PERMITTED


@pytest.mark.parametrize(
    "in_place",
    [
        InPlace(us.ONWARD_CLAUSE, altered=True),
        InPlace(us.ONWARD_CLAUSE, concluded="2027-01-01"),
        InPlace(us.ONWARD_CLAUSE, until="2026-06-01"),
        InPlace(us.ONWARD_CLAUSE, covers=covering(categories=("contact",))),
    ],
)
def test_a_clause_that_does_not_reach_the_sale_is_none(in_place: InPlace) -> None:
    """Altered, too late, ended or for other data it does not help, nor does a whole one help with a covered person."""
    assert outcome("DE", mechanisms=[in_place], **FIRST_PARTY) is CONDITIONAL
    assert outcome("DE", mechanisms=[us.ONWARD_CLAUSE], **FIRST_PARTY) is PERMITTED
    assert outcome("CN", mechanisms=[us.ONWARD_CLAUSE], **FIRST_PARTY) is PROHIBITED


def test_what_has_ended_frees_no_more() -> None:
    """Security requirements that are no longer met and a licence that has run out are nothing."""
    assert outcome(mechanisms=[InPlace(us.SECURITY_REQUIREMENTS, until="2026-06-01")]) is CONDITIONAL
    assert outcome(mechanisms=[InPlace(us.SPECIFIC_LICENCE, until="2026-06-01")], **FIRST_PARTY) is PROHIBITED


def test_passive_investments_are_no_investment_agreements() -> None:
    """A passive investment is left out; that it is passive is not presumed."""
    assert outcome(transaction="investment_agreement", facts={us.PASSIVE_INVESTMENT: True}) is PERMITTED
    assert outcome(transaction="investment_agreement") is CONDITIONAL
