"""The law of the United States: dates, thresholds, and what must not free a transfer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from xflow.evaluation.engine import evaluate
from xflow.evaluation.outcomes import Outcome
from xflow.evaluation.status import holds
from xflow.law import united_states as us
from xflow.model.conditions import People, includes
from xflow.model.counting import Window
from xflow.model.intervals import Interval
from xflow.model.knowledge import UNKNOWN
from xflow.model.mechanisms import InPlace, covering
from xflow.model.parties import Party
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    from xflow.evaluation.decisions import Decision
    from xflow.model.facts import YesNo

PERMITTED, CONDITIONAL = Outcome.PERMITTED, Outcome.CONDITIONAL
PROHIBITED, UNDETERMINED = Outcome.PROHIBITED, Outcome.UNDETERMINED

TODAY = "2026-11-24"
CASES = Path(__file__).parents[1] / "cases" / "us.jsonl"
HEALTH = {us.PERSONAL_HEALTH: 20_000}


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


# Thresholds of 28 CFR 202.205: "more than".


@pytest.mark.parametrize(
    ("category", "threshold"),
    [
        ("us.personal_health", 10_000),
        ("us.personal_financial", 10_000),
        ("us.biometric_identifiers", 1_000),
        ("us.precise_geolocation", 1_000),
        ("us.covered_personal_identifiers", 100_000),
        ("health", 10_000),
        ("anonymised_health", 10_000),
        ("wellness", 10_000),
        ("biometric", 1_000),
        ("anonymised_biometric", 1_000),
        ("location_precise", 1_000),
        ("anonymised_location", 1_000),
        ("payment", 10_000),
        ("anonymised_financial", 10_000),
    ],
)
def test_a_threshold_is_strictly_above_its_number(category: str, threshold: int) -> None:
    """Exactly the number is not yet bulk; one more is, anonymised or not."""
    nowhere_listed = {us.POSITION_IN_LISTED_AREA: False}
    assert outcome(data={category: threshold}, facts=nowhere_listed) is PERMITTED
    decision = judge(data={category: threshold + 1}, facts=nowhere_listed)
    assert decision.outcome is CONDITIONAL
    assert offered(decision) == [{"us.security_requirements"}]


@pytest.mark.parametrize(
    ("category", "threshold"),
    [
        ("us.human_genomic", 100),
        ("genomic", 100),
        ("anonymised_genomic", 100),
        ("proteomic", 1_000),
        ("us.human_biospecimens", 100),
        ("biospecimen", 100),
    ],
)
def test_omic_data_and_specimens_in_bulk_are_prohibited_even_to_vendors(category: str, threshold: int) -> None:
    """No mechanism cures access to bulk 'omic data or specimens."""
    assert outcome(data={category: threshold}) is PERMITTED
    assert outcome(data={category: threshold + 1}, mechanisms=[us.SECURITY_REQUIREMENTS]) is PROHIBITED


def test_omic_data_of_unknown_kind_may_be_genomic() -> None:
    """Five hundred people's 'omic data are bulk if they are genomic, and not if they are not."""
    decision = judge(data={"us.human_omic": 500})
    assert (decision.best, decision.worst) == (PERMITTED, PROHIBITED)


def test_specimens_for_care_are_no_biospecimens() -> None:
    """Specimens that the recipient uses solely for care are left out."""
    assert outcome(data={"biospecimen": 5_000}, facts={us.SPECIMENS_FOR_CARE: True}) is PERMITTED


def test_a_number_that_is_not_known_is_asked_and_never_presumed() -> None:
    """Health data of an unknown number of people may be bulk or not."""
    decision = judge(data={us.PERSONAL_HEALTH: None})
    assert (decision.best, decision.worst) == (PERMITTED, CONDITIONAL)
    asked = [question.asks for question in decision.questions]
    assert People("us.personal_health", Window.TWELVE_MONTHS) in asked


def test_an_interval_across_a_threshold_stays_open() -> None:
    """Between 9,000 and 11,000 people leave it open whether the data are bulk."""
    assert outcome(data={us.PERSONAL_HEALTH: Interval(9_000, 11_000)}) is UNDETERMINED


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"us.human_genomic": 50, "us.personal_health": 101}, CONDITIONAL),
        ({"us.human_genomic": 50, "us.personal_health": 100}, PERMITTED),
        ({"biometric": 500, "us.personal_health": 1_001}, CONDITIONAL),
        ({"biometric": 500, "us.personal_health": 1_000}, PERMITTED),
        ({"us.personal_health": 9_000, "contact": 10_001}, CONDITIONAL),
        ({"us.personal_health": 9_000, "contact": 9_000}, PERMITTED),
        ({"us.personal_financial": 6_000, "us.personal_health": 6_000, "contact": 12_000}, CONDITIONAL),
        ({"us.personal_financial": 4_000, "us.personal_health": 4_000}, PERMITTED),
        ({"us.personal_financial": 6_000, "us.personal_health": 6_000}, UNDETERMINED),
    ],
)
def test_combined_data_are_measured_by_the_lowest_threshold_present(data: dict[str, int], expected: Outcome) -> None:
    """A set of several kinds is bulk as soon as one kind in it passes the lowest threshold among them."""
    assert outcome(data=data) is expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"contact": 500_000}, PERMITTED),
        ({"contact": 500_000, "age": 500_000}, PERMITTED),
        ({"network_id": 100_001, "advertising_id": 100_001}, CONDITIONAL),
        ({"social_security_number": 100_001, "contact": 100_001}, CONDITIONAL),
        ({"contact": 500_000, "device_id": 100_000}, PERMITTED),
        ({"device_id": 150_000}, UNDETERMINED),
        ({"network_id": 150_000}, UNDETERMINED),
        ({"device_id": 70_000, "advertising_id": 70_000, "username": 70_000}, UNDETERMINED),
    ],
)
def test_identifiers_count_when_they_combine(data: dict[str, int], expected: Outcome) -> None:
    """Two kinds combine; contact data with each other do not; what one list of a kind holds is asked."""
    assert outcome(data=data) is expected


def test_identifiers_that_are_not_linked_do_not_combine() -> None:
    """Unlinked lists are no covered personal identifiers."""
    data = {"network_id": 200_000, "advertising_id": 200_000}
    assert outcome(data=data, facts={us.IDENTIFIERS_LINKED: False}) is PERMITTED
    assert outcome(data=data, facts={us.IDENTIFIERS_LINKED: UNKNOWN}) is UNDETERMINED


def test_network_identifiers_linked_only_to_each_other_for_networking_are_left_out() -> None:
    """Log-in data and IP addresses of a network service do not combine, but an advertising identifier does."""
    network = {"account_authentication": 200_000, "call_detail": 200_000}
    needed = {us.IDENTIFIERS_FOR_NETWORKING: True}
    assert holds(us.IDENTIFIERS_COVERED, Transfer("US", "CN", network), on=TODAY, presume=True, under=["US"])
    assert outcome(data=network) is CONDITIONAL
    assert outcome(data=network, facts=needed) is not CONDITIONAL
    assert outcome(data={**network, "advertising_id": 200_000}, facts=needed) is CONDITIONAL


def test_government_related_data_count_at_any_volume() -> None:
    """One person's government-related data are enough, and nobody's are presumed to be such."""
    assert outcome(data={us.GOVERNMENT_RELATED: 1}, without=[us.HUMAN_OMIC]) is CONDITIONAL
    assert outcome(data={us.PERSONAL_HEALTH: 1}) is PERMITTED
    strict = judge(data={us.PERSONAL_HEALTH: 1}, presume=False)
    assert strict.outcome is UNDETERMINED
    assert includes(us.GOVERNMENT_RELATED) in [question.asks for question in strict.questions]


def test_data_on_foreigners_are_not_bulk_us_data() -> None:
    """Only data relating to U.S. persons count; that they do is presumed."""
    assert outcome(facts={us.DATA_OF_US_PERSONS: False}) is PERMITTED


# Dates.


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


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2024-06-22", PERMITTED), ("2024-06-23", PROHIBITED), ("2026-11-24", PROHIBITED)],
)
def test_the_act_on_data_brokers_begins_on_23_june_2024(on: str, expected: Outcome) -> None:
    """A broker may not sell even one person's health data to China from then on."""
    facts = {us.NOT_COLLECTED_DIRECTLY: True}
    assert outcome(data={"health": 1}, transaction="data_brokerage", exporter=facts, on=on) is expected


@pytest.mark.parametrize(
    ("destination", "expected"),
    [
        ("CN", PROHIBITED),
        ("HK", PROHIBITED),
        ("RU", PROHIBITED),
        ("CU", PERMITTED),
        ("VE", PERMITTED),
        ("TW", PERMITTED),
    ],
)
def test_foreign_adversaries_are_fewer_than_countries_of_concern(destination: str, expected: Outcome) -> None:
    """Cuba and Venezuela are countries of concern and no foreign adversary countries; Hong Kong goes with China."""
    facts = {us.NOT_COLLECTED_DIRECTLY: True}
    assert outcome(destination, {"health": 5}, transaction="data_brokerage", exporter=facts) is expected


@pytest.mark.parametrize(("percent", "expected"), [(19, PERMITTED), (20, PROHIBITED)])
def test_a_fifth_makes_an_entity_controlled(percent: int, expected: Outcome) -> None:
    """Twenty percent is enough, for a company in the United States, too."""
    recipient = {us.RECIPIENT_HELD_BY_ADVERSARY_PERCENT: percent}
    facts = {us.NOT_COLLECTED_DIRECTLY: True}
    for destination in ("DE", "US"):
        given: dict[str, Any] = {"transaction": "data_brokerage", "exporter": facts, "recipient": recipient}
        assert outcome(destination, {"health": 5}, **given) is expected


def test_who_collected_the_data_is_asked_of_a_seller() -> None:
    """Whether a seller is a broker has no ordinary answer, and unknown it does not free."""
    decision = judge(data={"health": 5}, transaction="data_brokerage")
    assert decision.outcome is UNDETERMINED
    assert [question.asks for question in decision.questions] == ["us.not_collected_directly"]


def test_an_exclusion_of_the_act_must_be_stated() -> None:
    """A service provider is no data broker; that somebody is one is not presumed."""
    facts = {us.NOT_COLLECTED_DIRECTLY: True}
    given: dict[str, Any] = {"data": {"health": 5}, "transaction": "data_brokerage"}
    assert outcome(exporter={**facts, us.PADFA_EXCLUDED: True}, **given) is PERMITTED
    assert outcome(exporter={**facts, us.PADFA_EXCLUDED: UNKNOWN}, **given) is UNDETERMINED
    assert outcome(exporter=facts, **{**given, "data": {"contact": 5}}) is PERMITTED
    assert (
        outcome(exporter=facts, facts={us.IDENTIFYING_PURPOSE: True}, **{**given, "data": {"contact": 5}}) is PROHIBITED
    )


# Who is a covered person.


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


# Exemptions: what is almost exempt stays restricted.


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


def test_passive_investments_are_no_investment_agreements() -> None:
    """A passive investment is left out; that it is passive is not presumed."""
    assert outcome(transaction="investment_agreement", facts={us.PASSIVE_INVESTMENT: True}) is PERMITTED
    assert outcome(transaction="investment_agreement") is CONDITIONAL


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


def test_no_exemption_of_subpart_e_lifts_the_act_on_data_brokers() -> None:
    """Part 202 and the Act stand side by side."""
    facts = {us.EXEMPT_ACTIVITY: "financial_services"}
    exporter = {us.NOT_COLLECTED_DIRECTLY: True}
    given: dict[str, Any] = {"transaction": "data_brokerage", "exporter": exporter, "facts": facts}
    assert outcome(data={"health": 20_000}, mechanisms=[us.SPECIFIC_LICENCE], **given) is PROHIBITED


def test_access_knowledge_and_value_are_presumed_and_can_be_denied() -> None:
    """Without access, knowledge or a service for value the dealing is outside; unknown, it is not."""
    assert outcome(recipient={us.RECIPIENT_HAS_ACCESS: False}) is PERMITTED
    assert outcome(recipient={us.RECIPIENT_HAS_ACCESS: UNKNOWN}) is UNDETERMINED
    assert outcome(exporter={us.KNOWINGLY: False}) is PERMITTED
    assert outcome(transaction="intra_group", facts={us.INTRA_GROUP_SERVICE: False}) is PERMITTED
    assert outcome(exporter={us.EXPORTER_FOREIGN_BRANCH: True}) is PERMITTED
    assert outcome(facts={us.EXCLUDED_DATA: True}) is PERMITTED


# Contact data of customers to Germany: the ordinary case.


def test_ordinary_contact_data_to_a_european_vendor_are_free() -> None:
    """Nothing restricts it, what is presumed is told, and strictly read only little is open."""
    decision = judge("DE", {"contact": 200_000})
    assert decision.outcome is PERMITTED
    assert decision.presumed
    strict = judge("DE", {"contact": 200_000}, presume=False)
    assert strict.outcome is UNDETERMINED
    assert len(strict.questions) <= 3


# Export control, public funds, states.


@pytest.mark.parametrize(
    ("on", "expected"), [("2020-03-24", CONDITIONAL), ("2020-03-25", PERMITTED), (TODAY, PERMITTED)]
)
def test_encrypted_technical_data_are_not_exported_since_2020(on: str, expected: Outcome) -> None:
    """The carve-out began on 2020-03-25, and both of its conditions are needed."""
    facts = {us.END_TO_END_ENCRYPTED: True, us.KEPT_OUT_OF_EMBARGOED: True}
    data = {us.ITAR_TECHNICAL_DATA: None}
    assert outcome("DE", data, facts=facts, on=on) is expected
    assert outcome("DE", data, facts={us.END_TO_END_ENCRYPTED: True}, on=on) is CONDITIONAL
    assert outcome("CN", data, facts=facts, on=on) is PROHIBITED


def test_technical_data_need_an_approval() -> None:
    """Munitions-list data need a licence and are denied to proscribed countries; listed technology may need one."""
    decision = judge("DE", {us.ITAR_TECHNICAL_DATA: None})
    assert offered(decision) == [{"us.itar_approval"}]
    assert outcome("DE", {us.ITAR_TECHNICAL_DATA: None}, mechanisms=[us.ITAR_APPROVAL]) is PERMITTED
    assert outcome("CN", {us.ITAR_TECHNICAL_DATA: None}, mechanisms=[us.ITAR_APPROVAL]) is PROHIBITED
    assert outcome("CN", {us.ITAR_TECHNICAL_DATA: None}, mechanisms=[us.ITAR_EXCEPTION]) is PERMITTED
    listed = judge("DE", {"controlled_technology": None})
    assert offered(listed) == [{"us.ear_licence"}]
    assert outcome("DE", {"controlled_technology": None}, facts={us.NO_EXPORT_LICENCE_NEEDED: True}) is PERMITTED
    both = {"controlled_technology": None, us.ITAR_TECHNICAL_DATA: None}
    assert outcome("DE", both, mechanisms=[us.ITAR_APPROVAL]) is CONDITIONAL
    encrypted = {us.END_TO_END_ENCRYPTED: True, us.KEPT_OUT_OF_EMBARGOED: True}
    assert outcome("DE", {"controlled_technology": None}, facts=encrypted) is PERMITTED
    assert outcome("SY", {"controlled_technology": None}, facts=encrypted) is CONDITIONAL
    assert outcome("PR", {us.ITAR_TECHNICAL_DATA: None}) is PERMITTED


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


@pytest.mark.parametrize(
    ("origin", "on", "destination", "expected"),
    [
        ("US-TX", "2025-12-31", "DE", PERMITTED),
        ("US-TX", "2026-01-01", "DE", PROHIBITED),
        ("US-TX", "2026-01-01", "PR", PERMITTED),
        ("US-TX", "2026-01-01", "CA", PROHIBITED),
        ("US-FL", "2023-06-30", "DE", PERMITTED),
        ("US-FL", "2023-07-01", "DE", PROHIBITED),
        ("US-FL", "2023-07-01", "CA", PERMITTED),
        ("US", "2026-01-01", "DE", PERMITTED),
    ],
)
def test_states_keep_health_records_at_home(origin: str, on: str, destination: str, expected: Outcome) -> None:
    """Texas and Florida forbid keeping electronic health records abroad, each since its day and with its places."""
    assert outcome(destination, {"medical_record": 5}, origin=origin, on=on) is expected


def test_only_looking_at_records_is_not_keeping_them() -> None:
    """Access from abroad is free in Texas, and in Florida unless the wide reading is followed."""
    given: dict[str, Any] = {"data": {"medical_record": 5}, "means": "remote_access"}
    assert outcome("DE", origin="US-TX", **given) is PERMITTED
    assert outcome("DE", origin="US-FL", **given) is PERMITTED
    assert outcome("DE", origin="US-FL", facts={us.FLORIDA_ACCESS_COUNTS: True}, **given) is PROHIBITED
    assert outcome("DE", origin="US-FL", facts={us.FLORIDA_ACCESS_COUNTS: UNKNOWN}, **given) is UNDETERMINED
    kept = {us.RECORDS_KEPT_ABROAD: False}
    assert outcome("DE", {"medical_record": 5}, origin="US-TX", facts=kept) is PERMITTED
    assert outcome("DE", {"health": 5}, origin="US-TX") is UNDETERMINED


def test_compelled_access_is_told_of_data_that_come_in() -> None:
    """A provider under U.S. jurisdiction is told of it at either end, and never stopped by it."""
    facts = {us.COMMUNICATIONS_PROVIDER: True}
    decision = judge("US", {"contact": 5}, origin="DE", facts=facts)
    assert decision.outcome is PERMITTED
    assert any("legal process" in duty.text for duty in decision.duties)


# Transfers that look free and are not.

FIRST_PARTY: dict[str, Any] = {"transaction": "data_brokerage", "exporter": {us.NOT_COLLECTED_DIRECTLY: False}}
BROKER: dict[str, Any] = {"transaction": "data_brokerage", "exporter": {us.NOT_COLLECTED_DIRECTLY: True}}


@pytest.mark.parametrize(
    "data",
    ["data", "personal", "health", "customer", "employment", "travel", "financial", "behaviour", "communication"],
)
def test_broad_kinds_of_unknown_volume_are_never_permitted_to_china(data: str) -> None:
    """Nobody said how many people there are, nor what else is among the data."""
    decision = judge(data=data)
    assert decision.outcome is UNDETERMINED
    assert decision.questions


def test_a_number_for_one_transfer_is_none_for_twelve_months() -> None:
    """Five hundred people in this transfer say nothing of the year."""
    assert outcome(data={"health": {Window.TRANSFER: 500}}) is UNDETERMINED
    assert outcome(data={"health": 0}) is UNDETERMINED


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"genomic": 5, "transcriptomic": 150, "health": 5}, CONDITIONAL),
        ({"genomic": 5, "transcriptomic": 150, "contact": 5}, CONDITIONAL),
        ({"genomic": 5, "transcriptomic": 150}, PERMITTED),
        ({"genomic": 5, "transcriptomic": 95, "health": 5}, PERMITTED),
        ({"genomic": 5, "transcriptomic": 100, "health": 5}, UNDETERMINED),
        ({"genomic": 5, "transcriptomic": 1_001}, PROHIBITED),
    ],
)
def test_genomes_lower_the_threshold_of_other_omic_data_in_combined_data(
    data: dict[str, int], expected: Outcome
) -> None:
    """Genomic and other 'omic data are one category of § 202.205, so a second one must be beside them."""
    assert outcome(data=data) is expected


@pytest.mark.parametrize("places", [{"location_precise": 900}, {"vehicle_track": 5}, {"anonymised_location": 1}])
def test_positions_are_not_presumed_to_lie_outside_the_listed_areas(places: dict[str, int]) -> None:
    """A single position in a listed area is government-related, and nobody presumes that there is none."""
    decision = judge(data=places, **FIRST_PARTY)
    assert decision.outcome is UNDETERMINED
    assert "us.position_in_listed_area" in [question.asks for question in decision.questions]
    assert outcome(data=places, facts={us.POSITION_IN_LISTED_AREA: True}, **FIRST_PARTY) is PROHIBITED
    assert outcome(data=places, facts={us.POSITION_IN_LISTED_AREA: True}) is CONDITIONAL
    assert outcome("DE", places, facts={us.POSITION_IN_LISTED_AREA: True}, **FIRST_PARTY) is CONDITIONAL
    assert outcome(data=places, facts={us.POSITION_IN_LISTED_AREA: False}, **FIRST_PARTY) is PERMITTED


def test_government_related_data_need_the_clause_everywhere() -> None:
    """One person's are enough for a sale to a European."""
    assert outcome("DE", {us.GOVERNMENT_RELATED: 1}, **FIRST_PARTY) is CONDITIONAL


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


def test_the_group_exemption_is_for_affiliates_under_a_country_of_concern() -> None:
    """An affiliate in Singapore that an individual in Venezuela owns is covered, and under no such country itself."""
    given: dict[str, Any] = {"transaction": "intra_group", "facts": {us.EXEMPT_ACTIVITY: "group_administration"}}
    held = {us.RECIPIENT_HELD_PERCENT: 50}
    assert outcome("SG", recipient=held, **given) is CONDITIONAL
    assert outcome("SG", recipient={**held, us.AFFILIATE_UNDER_CONCERN: True}, **given) is PERMITTED
    assert outcome("SG", recipient={**held, us.AFFILIATE_UNDER_CONCERN: UNKNOWN}, **given) is UNDETERMINED
    assert outcome(**given) is PERMITTED


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


@pytest.mark.parametrize(
    "tie",
    [
        {us.RECIPIENT_BASED_IN_CONCERN: True},
        {us.RECIPIENT_RESIDENT_IN_CONCERN: True},
        {us.RECIPIENT_CONCERN_GOVERNMENT: True},
        {us.RECIPIENT_HELD_PERCENT: 20},
        {us.COVERED_PERSON: True},
    ],
)
def test_a_tie_to_a_country_of_concern_is_one_to_an_adversary_until_the_contrary_is_shown(
    tie: dict[Any, object],
) -> None:
    """A broker may not sell five people's data to the Dubai office of a Chinese company; Cuba must be shown."""
    given: dict[str, Any] = {"data": {"health": 5}, **BROKER}
    assert outcome("AE", recipient=tie, **given) is PROHIBITED
    assert outcome("AE", recipient={**tie, us.RECIPIENT_SHOWN_NOT_CONTROLLED: UNKNOWN}, **given) is UNDETERMINED
    assert outcome("AE", recipient={**tie, us.RECIPIENT_SHOWN_NOT_CONTROLLED: True}, **given) is PERMITTED
    assert outcome("CU", recipient=tie, **given) is PERMITTED


def test_a_stake_of_a_fifth_counts_in_a_us_company_whichever_law_asked_for_it() -> None:
    """Below 50 percent Part 202 does not ask, but the Act does."""
    given: dict[str, Any] = {"data": {"health": 5}, **BROKER}
    assert outcome("US", recipient={us.RECIPIENT_HELD_PERCENT: 30}, **given) is PROHIBITED
    assert outcome("US", recipient={us.RECIPIENT_HELD_PERCENT: 19}, **given) is PERMITTED


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


def test_releases_to_foreign_persons_in_the_united_states_are_exports() -> None:
    """To show technical data to a foreign engineer in Ohio needs a licence, encrypted files or not."""
    released = {us.RELEASED_TO_FOREIGN_PERSON: True}
    for data, licence in (
        ({us.ITAR_TECHNICAL_DATA: None}, "us.itar_approval"),
        ({"controlled_technology": None}, "us.ear_licence"),
    ):
        assert outcome("US", data) is PERMITTED
        assert outcome("US", data, facts={us.RELEASED_TO_FOREIGN_PERSON: UNKNOWN}) is UNDETERMINED
        assert offered(judge("US", data, facts=released)) == [{licence}]
        encrypted = {**released, us.END_TO_END_ENCRYPTED: True, us.KEPT_OUT_OF_EMBARGOED: True}
        assert outcome("US", data, facts=encrypted) is CONDITIONAL


@pytest.mark.parametrize("destination", ["IQ", "LY", "SD", "NI"])
def test_encryption_does_not_help_in_any_country_under_an_arms_embargo(destination: str) -> None:
    """Those with a partial policy of denial count as well, whatever the other answer says."""
    facts = {us.END_TO_END_ENCRYPTED: True, us.KEPT_OUT_OF_EMBARGOED: True}
    for data in ({us.ITAR_TECHNICAL_DATA: None}, {"controlled_technology": None}):
        assert outcome(destination, data, facts=facts) is CONDITIONAL


def test_the_state_of_health_records_is_presumed_aloud() -> None:
    """Who says only "United States" is told that neither Texas nor Florida was taken to have a say."""
    records: dict[str, Any] = {"data": {"medical_record": 5}}
    decision = judge("DE", **records)
    assert decision.outcome is PERMITTED
    assert {"us.under_tx_law", "us.under_fl_law"} <= {each.asks for each in decision.presumed}
    for fact in (us.UNDER_TEXAS_LAW, us.UNDER_FLORIDA_LAW):
        assert outcome("DE", facts={fact: True}, **records) is PROHIBITED
        assert outcome("DE", facts={fact: UNKNOWN}, **records) is UNDETERMINED
    assert outcome("CA", facts={us.UNDER_FLORIDA_LAW: True}, **records) is PERMITTED
    assert outcome("CA", facts={us.UNDER_TEXAS_LAW: True}, **records) is PROHIBITED
