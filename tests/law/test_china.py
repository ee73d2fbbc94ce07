"""The law of China (mainland): every line that changes an outcome on both its sides, and permits that must not be."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import xflow as xf
from xflow.law import china as cn
from xflow.testing import check_cases

if TYPE_CHECKING:
    from collections.abc import Mapping

PERMITTED, CONDITIONAL = xf.Outcome.PERMITTED, xf.Outcome.CONDITIONAL
PROHIBITED, UNDETERMINED = xf.Outcome.PROHIBITED, xf.Outcome.UNDETERMINED
ASSESSMENT = [["cn.security_assessment"]]
ROUTES = [["cn.certification"], ["cn.security_assessment"], ["cn.standard_contract"]]
CASES = Path(__file__).parent.parent / "cases" / "cn.jsonl"
UNKNOWN = xf.UNKNOWN
CHINESE = xf.Party(facts={cn.EXPORTER_FOREIGN_CONTROLLED: False})


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


def test_the_cases_agree() -> None:
    """Every case of the file comes out as its source says."""
    report = check_cases(CASES)
    assert [str(result) for result in report.results if not result.agrees or result.faults] == []
    assert len(report.results) == 129


# The thresholds of 2024.


@pytest.mark.parametrize(
    ("ordinary", "sensitive", "expected", "ways"),
    [
        (1, 0, PERMITTED, []),
        (99_999, 0, PERMITTED, []),
        (100_000, 0, CONDITIONAL, ROUTES),
        (999_999, 0, CONDITIONAL, ROUTES),
        (1_000_000, 0, CONDITIONAL, ASSESSMENT),
        (0, 1, CONDITIONAL, ROUTES),
        (99_999, 1, CONDITIONAL, ROUTES),
        (0, 9_999, CONDITIONAL, ROUTES),
        (999_999, 9_999, CONDITIONAL, ROUTES),
        (0, 10_000, CONDITIONAL, ASSESSMENT),
        (50_000, 10_000, CONDITIONAL, ASSESSMENT),
        (1_000_000, 1, CONDITIONAL, ASSESSMENT),
    ],
)
def test_bands_since_2024(ordinary: int, sensitive: int, expected: xf.Outcome, ways: list[list[str]]) -> None:
    """100,000 and 1,000,000 people, and one and 10,000 with sensitive data, begin the next band."""
    decision = judged({"cn.ordinary_pi": ordinary, "cn.sensitive_pi": sensitive})
    assert (decision.outcome, options(decision)) == (expected, ways)


@pytest.mark.parametrize(
    ("number", "expected", "ways"),
    [(99_999, PERMITTED, []), (100_000, CONDITIONAL, ROUTES), (1_000_000, CONDITIONAL, ASSESSMENT)],
)
def test_general_categories_count_as_ordinary_ones_do(number: int, expected: xf.Outcome, ways: list[list[str]]) -> None:
    """Whoever states contact data gets the same band as whoever states data that are not sensitive."""
    decision = judged({"contact": number})
    assert (decision.outcome, options(decision)) == (expected, ways)


@pytest.mark.parametrize(
    "category",
    [
        "biometric",
        "religion",
        "specific_identity",
        "health",
        "genetic",
        "financial_account",
        "location_track",
        "children_under_14",
        "credit",
        "criminal",
        "medical_record",
    ],
)
def test_sensitive_kinds_need_a_route_from_the_first_person(category: str) -> None:
    """General kinds that the statute or its standard calls sensitive are not freed by small numbers."""
    assert outcome({category: 1}, exporter=CHINESE) is CONDITIONAL


@pytest.mark.parametrize("category", ["contact", "purchases", "education", "job", "browsing"])
def test_other_kinds_are_free_in_small_numbers(category: str) -> None:
    """Kinds that are not sensitive fall under the exemption of fewer than 100,000 people."""
    assert outcome({category: 500}) is PERMITTED


@pytest.mark.parametrize("category", ["national_id", "passport", "purchases", "communication_content", "browsing"])
def test_the_standard_of_2020_ruled_until_the_guide_of_2024(category: str) -> None:
    """Kinds that annex B named were sensitive until 18 September 2024, and later only if the authority says so."""
    given: dict[str, Any] = {"without": ["cn.sensitive_pi"]}
    assert options(judged({category: 500}, "2024-09-17", **given)) == ROUTES
    assert outcome({category: 500}, "2024-09-18", **given) is PERMITTED
    assert options(judged({category: 10_000}, "2024-06-30", **given)) == ASSESSMENT
    still = {cn.ANNEX_B_COUNTS: True}
    assert options(judged({category: 500}, facts=still, **given)) == ROUTES
    assert options(judged({category: 10_000}, facts=still, **given)) == ASSESSMENT
    assert outcome({category: 500}, facts={cn.ANNEX_B_COUNTS: UNKNOWN}, **given) is UNDETERMINED
    assert "cn.annex_b_counts" in {str(each.asks) for each in judged({category: 500}, **given).presumed}


def test_sound_and_images_are_sensitive_for_vehicle_businesses() -> None:
    """A cabin recording of one person needs a route if a carmaker sends it, and not if a broadcaster does."""
    given: dict[str, Any] = {"without": ["vehicle_surroundings"]}
    assert outcome({"audiovisual": 1}, **given) is PERMITTED
    given["exporter"] = xf.Party(facts={cn.AUTOMOTIVE: True})
    assert options(judged({"audiovisual": 1}, **given)) == ROUTES
    assert options(judged({"audiovisual": 10_000}, **given)) == ASSESSMENT


def test_the_count_runs_from_january_of_this_year() -> None:
    """A large number of last year does not count, a large number of this year does."""
    last = {xf.Window.THIS_YEAR: 900, xf.Window.LAST_YEAR: 5_000_000, xf.Window.TRANSFER: 900}
    this = {xf.Window.THIS_YEAR: 100_000, xf.Window.TRANSFER: 10}
    assert outcome({"cn.ordinary_pi": last}) is PERMITTED
    assert outcome({"cn.ordinary_pi": this}) is CONDITIONAL


@pytest.mark.parametrize("destination", ["HK", "MO", "TW", "DE"])
def test_the_destination_does_not_change_the_band(destination: str) -> None:
    """Hong Kong, Macao and Taiwan count as outside, and no place is recognised."""
    assert outcome({"cn.ordinary_pi": 99_999}, destination=destination) is PERMITTED
    assert outcome({"cn.ordinary_pi": 100_000}, destination=destination) is CONDITIONAL


# The thresholds of 2022, and the history of the gate.


@pytest.mark.parametrize(
    ("handled", "ordinary", "sensitive", "ways"),
    [
        (999_999, 99_999, 0, ROUTES),
        (999_999, 100_000, 0, ASSESSMENT),
        (1_000_000, 1, 0, ASSESSMENT),
        (999_999, 0, 9_999, ROUTES),
        (999_999, 0, 10_000, ASSESSMENT),
    ],
)
def test_triggers_of_2022(handled: int, ordinary: int, sensitive: int, ways: list[list[str]]) -> None:
    """Handling 1,000,000 people, or exporting 100,000, or 10,000 with sensitive data, asks for the assessment."""
    exporter = xf.Party(facts={cn.PEOPLE_HANDLED: handled})
    decision = judged({"cn.ordinary_pi": ordinary, "cn.sensitive_pi": sensitive}, "2024-03-21", exporter=exporter)
    assert (decision.outcome, options(decision)) == (CONDITIONAL, ways)


def test_the_window_of_2022_begins_a_year_earlier() -> None:
    """Exports of last year counted until 21 March 2024."""
    counts = {xf.Window.LAST_YEAR: 100_000, xf.Window.THIS_YEAR: 10, xf.Window.TRANSFER: 10}
    exporter = xf.Party(facts={cn.PEOPLE_HANDLED: 200_000})
    assert options(judged({"cn.ordinary_pi": counts}, "2024-03-21", exporter=exporter)) == ASSESSMENT
    assert outcome({"cn.ordinary_pi": counts}, "2024-03-22", exporter=exporter) is PERMITTED


@pytest.mark.parametrize(
    ("on", "expected", "ways"),
    [
        ("2021-10-31", PERMITTED, []),
        ("2021-11-01", CONDITIONAL, ASSESSMENT),
        ("2022-11-03", CONDITIONAL, ASSESSMENT),
        ("2022-11-04", CONDITIONAL, [["cn.certification"], ["cn.security_assessment"]]),
        ("2023-05-31", CONDITIONAL, [["cn.certification"], ["cn.security_assessment"]]),
        ("2023-06-01", CONDITIONAL, ROUTES),
        ("2024-03-21", CONDITIONAL, ROUTES),
        ("2024-03-22", PERMITTED, []),
    ],
)
def test_history_of_the_gate(on: str, expected: xf.Outcome, ways: list[list[str]]) -> None:
    """A small export of ordinary data needs one of the routes that existed, until small numbers are freed."""
    decision = judged({"cn.ordinary_pi": 900}, on, exporter=xf.Party(facts={cn.PEOPLE_HANDLED: 30_000}))
    assert (decision.outcome, options(decision)) == (expected, ways)


def test_before_the_pack_begins_nothing_is_said() -> None:
    """Before the Cybersecurity Law the pack does not know."""
    assert outcome({"industrial": None}, "2017-05-31") is UNDETERMINED
    assert outcome({"industrial": None}, "2017-06-01") is PERMITTED


@pytest.mark.parametrize(
    ("on", "begun", "expected"),
    [
        ("2023-02-28", True, PERMITTED),
        ("2023-02-28", False, CONDITIONAL),
        ("2023-03-01", True, CONDITIONAL),
    ],
)
def test_six_months_for_flows_under_assessment(on: str, begun: bool, expected: xf.Outcome) -> None:  # noqa: FBT001
    """Flows that had begun before September 2022 had until the end of February 2023."""
    exporter = xf.Party(facts={cn.PEOPLE_HANDLED: 2_000_000})
    facts = {cn.BEGUN_BEFORE_SEPTEMBER_2022: begun}
    assert outcome({"cn.ordinary_pi": 900}, on, exporter=exporter, facts=facts) is expected


@pytest.mark.parametrize(
    ("on", "begun", "handled", "expected"),
    [
        ("2023-11-30", True, 30_000, PERMITTED),
        ("2023-11-30", False, 30_000, CONDITIONAL),
        ("2023-12-01", True, 30_000, CONDITIONAL),
        ("2023-11-30", True, 1_000_000, CONDITIONAL),
    ],
)
def test_six_months_for_flows_under_contract(on: str, begun: bool, handled: int, expected: xf.Outcome) -> None:  # noqa: FBT001
    """Flows that had begun before June 2023 had until the end of November, unless they needed an assessment."""
    exporter = xf.Party(facts={cn.PEOPLE_HANDLED: handled})
    facts = {cn.BEGUN_BEFORE_JUNE_2023: begun}
    assert outcome({"cn.ordinary_pi": 900}, on, exporter=exporter, facts=facts) is expected


def test_an_assessment_lapses_after_three_years() -> None:
    """A result of 15 November 2023 counts until 14 November 2026."""
    held = [xf.InPlace(cn.SECURITY_ASSESSMENT, concluded="2023-11-15")]
    assert outcome({"cn.ordinary_pi": 150_000}, "2026-11-14", mechanisms=held) is PERMITTED
    assert outcome({"cn.ordinary_pi": 150_000}, "2026-11-15", mechanisms=held) is CONDITIONAL


def test_a_certificate_lapses_after_three_years() -> None:
    """A certificate of 1 February 2023 counts until the end of January 2026."""
    held = [xf.InPlace(cn.CERTIFICATION, concluded="2023-02-01")]
    assert outcome({"cn.ordinary_pi": 150_000}, "2026-01-31", mechanisms=held) is PERMITTED
    assert outcome({"cn.ordinary_pi": 150_000}, "2026-02-01", mechanisms=held) is CONDITIONAL


def test_an_altered_contract_is_no_standard_contract() -> None:
    """The contract must be signed word for word."""
    held = [xf.InPlace(cn.STANDARD_CONTRACT, altered=True)]
    assert outcome({"cn.ordinary_pi": 150_000}, mechanisms=held) is CONDITIONAL


# Operators of critical infrastructure and State organs.


@pytest.mark.parametrize(("on", "provision"), [("2025-12-31", "cn.csl.37.export"), ("2026-01-01", "cn.csl.39.export")])
def test_the_article_of_the_cybersecurity_law_was_renumbered(on: str, provision: str) -> None:
    """Article 37 became Article 39 on 1 January 2026, with the same demand."""
    decision = judged({"cn.ordinary_pi": 5}, on, exporter=xf.Party(facts={cn.CIIO: True}))
    assert options(decision) == ASSESSMENT
    assert {each for each in bites(decision) if each.startswith("cn.csl")} == {provision}


@pytest.mark.parametrize("on", ["2017-06-01", "2019-05-01", "2021-11-01", "2023-01-01", "2024-03-22", "2026-11-24"])
def test_operators_of_infrastructure_always_needed_an_assessment(on: str) -> None:
    """A notified operator that exports data of one person needs the assessment on every day since June 2017."""
    decision = judged({"cn.ordinary_pi": 1}, on, exporter=xf.Party(facts={cn.CIIO: True, cn.PEOPLE_HANDLED: 10}))
    assert (decision.outcome, options(decision)) == (CONDITIONAL, ASSESSMENT)


def test_storage_abroad_alone_is_cured_by_storage_in_the_mainland_as_well() -> None:
    """An operator whose only copy is abroad needs the assessment and a copy in the mainland."""
    exporter = xf.Party(facts={cn.CIIO: True})
    decision = judged({"contact": 10}, exporter=exporter, facts={cn.KEPT_IN_MAINLAND: False})
    assert options(decision) == [["cn.local_copy", "cn.security_assessment"]]


def test_exemptions_do_not_lift_storage() -> None:
    """The staff exemption frees an operator's export from the assessment, not its data from storage in the mainland."""
    exporter = xf.Party(facts={cn.CIIO: True, cn.LABOUR_RULES: True, cn.COLLECTIVE_CONTRACT: True})
    facts = {cn.HR_NECESSARY: True, cn.KEPT_IN_MAINLAND: False}
    assert options(judged({"cn.sensitive_pi": 50}, exporter=exporter, facts=facts)) == [["cn.local_copy"]]


def test_small_numbers_do_not_free_operators_of_infrastructure() -> None:
    """Article 5(1)(4) is for others."""
    assert outcome({"cn.ordinary_pi": 10}, exporter=xf.Party(facts={cn.CIIO: True})) is CONDITIONAL
    assert outcome({"cn.ordinary_pi": 10}, exporter=xf.Party(facts={cn.CIIO: UNKNOWN})) is UNDETERMINED


@pytest.mark.parametrize(
    "exporter", [xf.Party(kind=xf.PartyKind.PUBLIC_AUTHORITY), xf.Party(facts={cn.STATE_ORGAN: True})]
)
def test_state_organs_assess_whatever_the_number(exporter: xf.Party) -> None:
    """No number and no ground of 2024 frees a State organ from the assessment of Article 36."""
    facts = {cn.CONTRACT_NECESSARY: True, cn.EMERGENCY: True}
    decision = judged({"cn.ordinary_pi": 1}, exporter=exporter, facts=facts)
    assert options(decision) == [["cn.security_assessment"], ["cn.state_organ_assessment"]]
    assert outcome({"cn.ordinary_pi": 1}, "2021-10-31", exporter=exporter) is PERMITTED


# Grounds that free, each almost met.

GROUNDS: Mapping[str, tuple[dict[xf.Fact, bool], str]] = {
    "contract": ({cn.CONTRACT_NECESSARY: True}, "2024-03-22"),
    "staff": (
        {cn.HR_NECESSARY: True, cn.LABOUR_RULES: True, cn.COLLECTIVE_CONTRACT: True},
        "2024-03-22",
    ),
    "emergency": ({cn.EMERGENCY: True}, "2024-03-22"),
    "transit": ({cn.FOREIGN_ORIGIN_ONLY: True}, "2024-03-22"),
    "legal duty": ({cn.STATUTORY_DUTY: True}, "2025-01-01"),
    "finance guide": ({cn.FINANCE_SCENARIO: True}, "2025-04-17"),
    "treaty": ({cn.TREATY_CONDITION: True}, "2021-11-01"),
}
DAY_BEFORE = {
    "2024-03-22": "2024-03-21",
    "2025-01-01": "2024-12-31",
    "2025-04-17": "2025-04-16",
    "2021-11-01": "2021-10-31",
}


@pytest.mark.parametrize("ground", list(GROUNDS))
def test_a_ground_frees_from_its_day_on_whatever_the_number(ground: str) -> None:
    """Each ground frees millions of people's data, sensitive or not, from its day on and not before."""
    facts, start = GROUNDS[ground]
    data = {"cn.ordinary_pi": 5_000_000, "cn.sensitive_pi": 90_000}
    assert outcome(data, start, facts=facts) is PERMITTED
    if ground != "treaty":  # before the statute nothing restricted them
        assert outcome(data, DAY_BEFORE[start], facts=facts) is CONDITIONAL


@pytest.mark.parametrize("ground", list(GROUNDS))
def test_an_unknown_ground_does_not_free(ground: str) -> None:
    """If it is not known whether a part of the ground holds, the export is not permitted."""
    facts, _ = GROUNDS[ground]
    for part in facts:
        decision = judged({"cn.sensitive_pi": 90_000}, facts={**facts, part: UNKNOWN})
        assert decision.outcome is UNDETERMINED
        assert part.id in {question.asks for question in decision.questions}
        assert outcome({"cn.sensitive_pi": 90_000}, facts={**facts, part: False}) is CONDITIONAL


@pytest.mark.parametrize("ground", list(GROUNDS))
def test_no_ground_frees_important_data_or_foreign_courts(ground: str) -> None:
    """The grounds lift the three routes alone."""
    facts, _ = GROUNDS[ground]
    important = judged({"cn.ordinary_pi": 10, "cn.important_data": None}, facts=facts)
    assert options(important) == ASSESSMENT
    court = judged({"cn.ordinary_pi": 10}, facts={**facts, cn.FOR_FOREIGN_ENFORCER: True})
    assert options(court) == [["cn.authority_approval"]]


def test_labour_rules_alone_free_only_on_the_reading_that_accepts_them() -> None:
    """The text joins labour rules and collective contract; a user may set the other reading."""
    facts = {cn.HR_NECESSARY: True, cn.LABOUR_RULES: True, cn.COLLECTIVE_CONTRACT: False}
    assert outcome({"cn.sensitive_pi": 300}, facts=facts) is CONDITIONAL
    assert outcome({"cn.sensitive_pi": 300}, facts={**facts, cn.HR_EITHER_SUFFICES: True}) is PERMITTED


def test_unknown_sensitivity_does_not_free() -> None:
    """Personal data of which the kinds are not said may be sensitive."""
    decision = judged({"personal": 5_000})
    assert decision.outcome is UNDETERMINED
    assert xf.includes("cn.sensitive_pi") in {question.asks for question in decision.questions}


def test_unknown_numbers_do_not_free() -> None:
    """Ordinary data of nobody knows how many people are not permitted."""
    assert outcome({"cn.ordinary_pi": None}) is UNDETERMINED
    assert outcome({"contact": xf.Interval(1, 100_000)}) is UNDETERMINED
    assert outcome({"contact": xf.Interval(1, 99_999)}) is PERMITTED


def test_certification_does_not_replace_the_assessment() -> None:
    """Contract and certificate together do not cover a million people, nor important data."""
    held = [cn.CERTIFICATION, cn.STANDARD_CONTRACT]
    assert options(judged({"cn.ordinary_pi": 1_000_000}, mechanisms=held)) == ASSESSMENT
    assert options(judged({"cn.important_data": None}, mechanisms=held, without=["personal"])) == ASSESSMENT


def test_an_assessment_of_other_data_does_not_count() -> None:
    """What a result does not cover is not assessed."""
    held = [xf.InPlace(cn.SECURITY_ASSESSMENT, covers=xf.covering(categories=("contact",)))]
    assert outcome({"contact": 2_000_000}, mechanisms=held) is PERMITTED
    assert outcome({"contact": 2_000_000, "purchases": 10}, mechanisms=held) is CONDITIONAL


def test_consent_that_is_the_basis_must_be_separate() -> None:
    """A contract does not cure a consent that is not separate; the letter of Article 39 can be chosen."""
    held = [cn.STANDARD_CONTRACT]
    data = {"cn.ordinary_pi": 250_000}
    assert outcome(data, mechanisms=held) is PERMITTED
    for reading in (cn.CONSENT_IS_BASIS, cn.CONSENT_ALWAYS_NEEDED):
        assert options(judged(data, mechanisms=held, facts={reading: True})) == [["cn.separate_consent"]]
    both = [*held, cn.SEPARATE_CONSENT]
    assert outcome(data, mechanisms=both, facts={cn.CONSENT_IS_BASIS: True}) is PERMITTED


def test_what_nobody_needs_abroad_stays() -> None:
    """Need is behind every route and every exemption; it is presumed, and said to be."""
    unneeded = {cn.EXPORT_NEEDED: False}
    held = [cn.STANDARD_CONTRACT]
    for data in ({"cn.ordinary_pi": 300}, {"cn.sensitive_pi": 300}):
        assert outcome(data, mechanisms=held) is PERMITTED
        assert outcome(data, mechanisms=held, facts=unneeded) is PROHIBITED
        assert outcome(data, mechanisms=held, facts={cn.EXPORT_NEEDED: UNKNOWN}) is UNDETERMINED
    assert "cn.export_needed" in {str(each.asks) for each in judged({"cn.ordinary_pi": 300}).presumed}
    assert outcome({"commercial": None}, facts=unneeded) is PERMITTED
    assert outcome({"cn.ordinary_pi": 300}, "2021-10-31", facts=unneeded) is PERMITTED


# Whether something is an export at all.


def test_reading_inside_the_mainland_is_no_export_but_remote_access_is() -> None:
    """Looking on in Shanghai differs from looking from abroad; genetic resources are guarded in both."""
    assert outcome({"cn.sensitive_pi": 40_000}, facts={cn.READ_IN_MAINLAND: True}) is PERMITTED
    assert outcome({"cn.sensitive_pi": 40_000}, means="remote_access") is CONDITIONAL
    inside = {cn.READ_IN_MAINLAND: True}
    assert outcome({"cn.sensitive_pi": 40_000}, means="remote_access", facts=inside) is CONDITIONAL
    assert outcome({"cn.sensitive_pi": 40_000}, facts={cn.READ_IN_MAINLAND: UNKNOWN}) is UNDETERMINED
    assert outcome({"genomic": 20}, facts={cn.READ_IN_MAINLAND: True}) is CONDITIONAL


def test_collection_from_abroad_counts_if_it_targets_the_mainland() -> None:
    """A shop abroad that sells into the mainland exports, and names a representative."""
    decision = judged({"cn.ordinary_pi": 200_000}, means="direct_collection")
    assert decision.outcome is CONDITIONAL
    assert "representative" in {duty.kind.value for duty in decision.duties}
    facts = {cn.TARGETS_MAINLAND: False}
    assert outcome({"cn.ordinary_pi": 200_000}, means="direct_collection", facts=facts) is PERMITTED


@pytest.mark.parametrize("targets", [True, False, UNKNOWN])
def test_how_important_data_are_collected_does_not_matter(targets: object) -> None:
    """Only the rules on people ask whom a collector abroad targets; important data and vehicle imagery leave anyway."""
    given: dict[str, Any] = {"means": "direct_collection", "facts": {cn.TARGETS_MAINLAND: targets}}
    assert options(judged({"cn.important_data": None}, **given, without=["personal"])) == ASSESSMENT
    assert outcome({"cn.core_data": None}, **given, without=["personal"]) is PROHIBITED
    vehicles = xf.Party(facts={cn.AUTOMOTIVE: True})
    decision = judged({"vehicle_surroundings": 50}, **given, exporter=vehicles)
    assert [set(option.mechanisms) >= {"cn.security_assessment"} for option in decision.options] == [True, True]


def test_household_affairs_are_for_individuals_alone() -> None:
    """A private person may send family matters; a company cannot call its data household affairs."""
    facts = {cn.HOUSEHOLD: True}
    assert outcome({"health": 3}, exporter=xf.Party(kind=xf.PartyKind.INDIVIDUAL, facts=facts)) is PERMITTED
    assert outcome({"health": 3}, exporter=xf.Party(kind=xf.PartyKind.COMPANY, facts=facts)) is CONDITIONAL


def test_inside_the_mainland_and_into_it_nothing_is_asked() -> None:
    """Neither sharing inside nor what comes in needs a route."""
    assert outcome({"cn.sensitive_pi": 90_000}, destination="CN") is PERMITTED
    assert outcome({"health": 90_000}, origin="US", destination="CN") is PERMITTED


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


# Important and core data.


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2022-08-31", PERMITTED), ("2022-09-01", CONDITIONAL), ("2024-03-22", CONDITIONAL), ("2025-01-01", CONDITIONAL)],
)
def test_important_data_since_september_2022(on: str, expected: xf.Outcome) -> None:
    """Until the measures of 2022 no general rule covered others than operators of infrastructure."""
    assert outcome({"cn.important_data": None}, on, without=["personal"]) is expected


@pytest.mark.parametrize(
    ("on", "newly", "expected"),
    [
        ("2025-05-29", True, CONDITIONAL),
        ("2025-05-30", True, PERMITTED),
        ("2025-05-30", False, CONDITIONAL),
        ("2025-05-30", UNKNOWN, UNDETERMINED),
    ],
)
def test_two_months_after_notice(on: str, newly: object, expected: xf.Outcome) -> None:
    """Flows that had begun may go on for two months while they are filed, since the answers of May 2025."""
    facts = {cn.NEWLY_NOTIFIED: newly}
    assert outcome({"cn.important_data": None}, on, without=["personal"], facts=facts) is expected


def test_core_data_are_barred_outside_industry() -> None:
    """Core data need a special authorisation, in industry an assessment, and get no grace."""
    data = {"cn.core_data": None}
    industry = xf.Party(facts={cn.MIIT_SECTOR: True})
    assert outcome(data, "2021-08-31", without=["personal"]) is PERMITTED
    assert outcome(data, "2021-09-01", without=["personal"]) is PROHIBITED
    assert outcome(data, "2022-12-31", without=["personal"], exporter=industry) is PROHIBITED
    assert outcome(data, "2023-01-01", without=["personal"], exporter=industry) is CONDITIONAL
    assert outcome(data, without=["personal"], facts={cn.NEWLY_NOTIFIED: True}) is PROHIBITED
    held = [cn.CORE_AUTHORISATION, cn.SECURITY_ASSESSMENT]
    assert outcome(data, without=["personal"], mechanisms=held) is PERMITTED


# Zones and the Greater Bay Area.


@pytest.mark.parametrize(
    ("subjects", "ways"),
    [(9_999, ROUTES), (10_000, ROUTES), (49_999, ROUTES), (50_000, ASSESSMENT)],
)
def test_clinical_trials_in_the_beijing_zone(subjects: int, ways: list[list[str]]) -> None:
    """The zone's list of 2024 raises the line from 10,000 to 50,000 subjects."""
    facts = {cn.ZONE_LIST_COVERS: True}
    data = {"cn.sensitive_pi": subjects}
    given: dict[str, Any] = {"origin": "CN-BJ-FTZ", "purpose": "clinical_trial", "facts": facts}
    assert options(judged(data, "2024-08-30", **given)) == ways
    national = judged(data, "2024-08-29", **given)
    assert options(national) == (ROUTES if subjects < 10_000 else ASSESSMENT)


@pytest.mark.parametrize(
    "changes",
    [
        {"facts": {cn.ZONE_LIST_COVERS: False}},
        {"exporter": xf.Party(facts={cn.CIIO: True})},
        {"origin": "CN"},
        {"origin": "CN-BJ"},
        {"purpose": "research", "facts": {cn.ZONE_LIST_COVERS: True, cn.ZONE_ITEM: "national_rules"}},
    ],
)
def test_almost_covered_by_the_beijing_list(changes: dict[str, Any]) -> None:
    """Without cover, for an operator of infrastructure, or outside the zone, 30,000 subjects need an assessment."""
    given = {
        "origin": "CN-BJ-FTZ",
        "purpose": "clinical_trial",
        "facts": {cn.ZONE_LIST_COVERS: True},
        **changes,
    }
    assert options(judged({"cn.sensitive_pi": 30_000}, "2024-10-01", **given)) == ASSESSMENT


ZONES = {
    "CN-SH-FTZ": "2025-02-08",
    "CN-SH-LG": "2025-02-08",
    "CN-HI-FTP": "2025-02-20",
    "CN-HB-FTZ": "2025-04-09",
    "CN-ZJ-FTZ": "2025-04-10",
    "CN-GX-FTZ": "2025-08-08",
    "CN-JS-FTZ": "2025-08-13",
    "CN-CQ-FTZ": "2025-09-05",
    "CN-FJ-FTZ": "2025-12-25",
    "CN-SH": "2026-04-24",
    "CN-BJ": "2026-05-11",
    "CN-GD-FTZ": "2026-05-15",
    "CN-GD-SZ-HETAO": "2026-05-15",
}


@pytest.mark.parametrize("zone", list(ZONES))
def test_off_list_data_are_free_from_the_day_of_the_list(zone: str) -> None:
    """What a covered scenario does not list is free, what it lists is not, and important data never are."""
    before = (dt.date.fromisoformat(ZONES[zone]) - dt.timedelta(days=1)).isoformat()
    data = {"cn.ordinary_pi": 2_000_000}

    def given(item: object) -> dict[str, Any]:
        return {"origin": zone, "facts": {cn.ZONE_LIST_COVERS: True, cn.ZONE_ITEM: item}}

    assert outcome(data, ZONES[zone], **given("off_list")) is PERMITTED
    assert outcome(data, before, **given("off_list")) is CONDITIONAL
    assert options(judged(data, ZONES[zone], **given("contract_or_certification"))) == ROUTES
    assert options(judged(data, ZONES[zone], **given("assessment"))) == ASSESSMENT
    assert options(judged(data, ZONES[zone], **given("national_rules"))) == ASSESSMENT
    assert outcome(data, ZONES[zone], **given(UNKNOWN)) is UNDETERMINED
    important = {**data, "cn.important_data": None}
    assert options(judged(important, ZONES[zone], **given("off_list"))) == ASSESSMENT


@pytest.mark.parametrize("data", [{"cn.core_data": None}, {"genomic": 5}, {"state_secret": None}])
def test_lists_free_no_core_data_genes_or_secrets(data: Any) -> None:  # noqa: ANN401
    """A list of a zone frees from the three routes for personal information, and from nothing else."""
    facts = {cn.ZONE_LIST_COVERS: True, cn.ZONE_ITEM: "off_list"}
    given: dict[str, Any] = {"origin": "CN-SH", "facts": facts, "exporter": CHINESE, "without": ["cn.important_data"]}
    if "cn.core_data" in data:
        given["without"] = ["personal"]
    assert outcome(data, "2026-06-01", **given) in {CONDITIONAL, PROHIBITED}


@pytest.mark.parametrize("zone", ["CN-SH", "CN-BJ", "CN-ZJ-FTZ", "CN-HI-FTP"])
def test_lists_and_regional_contracts_are_not_for_state_organs(zone: str) -> None:
    """A State organ in a zone, or with a contract of the Greater Bay Area, still assesses."""
    organ = xf.Party(kind=xf.PartyKind.PUBLIC_AUTHORITY)
    ways = [["cn.security_assessment"], ["cn.state_organ_assessment"]]
    facts = {cn.ZONE_LIST_COVERS: True, cn.ZONE_ITEM: "off_list"}
    assert options(judged({"cn.ordinary_pi": 5}, "2026-06-01", origin=zone, exporter=organ, facts=facts)) == ways
    held: dict[str, Any] = {"destination": "HK", "mechanisms": [cn.GBA_CONTRACT], "facts": {cn.GBA_PARTIES: True}}
    assert options(judged({"cn.ordinary_pi": 5}, exporter=organ, **held)) == ways


@pytest.mark.parametrize("origin", ["CN", "CN-GD", "CN-GD-GZ", "CN-GD-SZ", "CN-BJ"])
def test_a_list_is_for_its_zone(origin: str) -> None:
    """Who is registered elsewhere gains nothing by saying that a list covers it."""
    facts = {cn.ZONE_LIST_COVERS: True, cn.ZONE_ITEM: "off_list"}
    assert options(judged({"cn.ordinary_pi": 150_000}, "2025-06-01", origin=origin, facts=facts)) == ROUTES


@pytest.mark.parametrize("window", [xf.Window.TRANSFER, xf.Window.TWELVE_MONTHS, xf.Window.LAST_YEAR])
def test_a_number_of_another_window_does_not_free(window: xf.Window) -> None:
    """A count over a year or of one sending leaves open how many there were since January."""
    decision = judged({"cn.ordinary_pi": {window: 50}})
    assert decision.outcome is UNDETERMINED
    assert options(decision) == ASSESSMENT


@pytest.mark.parametrize(
    "held",
    [
        xf.InPlace(cn.SECURITY_ASSESSMENT, concluded="2026-03-03"),
        xf.InPlace(cn.SECURITY_ASSESSMENT, concluded="2023-03-02"),
        xf.InPlace(cn.SECURITY_ASSESSMENT, until="2026-03-02"),
        xf.InPlace(cn.SECURITY_ASSESSMENT, covers=xf.covering(people_at_most=1_999_999)),
        xf.InPlace(cn.STATE_ORGAN_ASSESSMENT),
        xf.InPlace(cn.CERTIFICATION),
        xf.InPlace(cn.GBA_CONTRACT),
    ],
)
def test_what_does_not_count_on_the_day_or_for_the_number(held: xf.InPlace) -> None:
    """A result of tomorrow, one that has lapsed, one for fewer people, and other papers leave the demand open."""
    assert options(judged({"cn.ordinary_pi": 2_000_000}, mechanisms=[held])) == ASSESSMENT


@pytest.mark.parametrize(
    "category", ["personal", "customer", "employment", "travel", "insurance", "children", "location"]
)
def test_broad_kinds_do_not_hide_sensitive_ones(category: str) -> None:
    """What a broad kind may hold is asked, and the contract is not offered where the number may be too great."""
    assert outcome({category: 500}) is UNDETERMINED
    assert options(judged({category: 20_000})) == ASSESSMENT


def test_the_tianjin_list_gives_no_relief_for_personal_information() -> None:
    """Its entry on personal information repeats the national bands."""
    facts = {cn.ZONE_LIST_COVERS: True, cn.ZONE_ITEM: "off_list"}
    assert options(judged({"cn.ordinary_pi": 130_000}, origin="CN-TJ-FTZ", facts=facts)) == ROUTES


@pytest.mark.parametrize(
    ("data", "exporter", "expected"),
    [
        ({"cn.ordinary_pi": 10_000_000}, {}, False),
        ({"cn.ordinary_pi": 10_000_001}, {}, True),
        ({"cn.sensitive_pi": 1_000_000}, {}, False),
        ({"cn.sensitive_pi": 1_000_001}, {}, True),
        ({"financial_account": 100_000}, {}, False),
        ({"financial_account": 100_001}, {}, True),
        ({"cn.ordinary_pi": 100_000}, {cn.CIIO: True}, False),
        ({"cn.ordinary_pi": 100_001}, {cn.CIIO: True}, True),
    ],
)
def test_reference_rules_of_the_beijing_zone(data: Any, exporter: dict[Any, Any], expected: bool) -> None:  # noqa: ANN401, FBT001
    """Very large numbers count as important data, which no contract with the individuals frees."""
    decision = judged(
        data,
        "2024-10-01",
        origin="CN-BJ-FTZ",
        exporter=xf.Party(facts=exporter),
        facts={cn.CONTRACT_NECESSARY: True},
    )
    unmet = [each.measure for each in decision.findings if each.state.value == "unmet"]
    assert any(each.startswith("cn.bj.reference") for each in unmet) is expected


@pytest.mark.parametrize(
    ("category", "year"),
    [("financial_account", 120_000), ("cn.ordinary_pi", 12_000_000), ("cn.sensitive_pi", 1_200_000)],
)
def test_reference_rules_count_what_is_sent_in_parts(category: str, year: int) -> None:
    """Nine thousand at a time do not escape the numbers of the zone."""
    counts = {xf.Window.TRANSFER: 9_000, xf.Window.THIS_YEAR: year}
    given: dict[str, Any] = {"origin": "CN-BJ-FTZ", "facts": {cn.CONTRACT_NECESSARY: True}}
    assert options(judged({category: counts}, "2024-10-01", **given)) == ASSESSMENT


@pytest.mark.parametrize(
    ("destination", "on", "expected"),
    [
        ("HK", "2023-12-12", CONDITIONAL),
        ("HK", "2023-12-13", PERMITTED),
        ("HK", "2026-03-02", PERMITTED),
        ("MO", "2024-09-09", CONDITIONAL),
        ("MO", "2024-09-10", PERMITTED),
        ("SG", "2026-03-02", CONDITIONAL),
    ],
)
def test_the_greater_bay_area_contract(destination: str, on: str, expected: xf.Outcome) -> None:
    """It counts for Hong Kong since December 2023 and for Macao since September 2024, without a ceiling."""
    given: dict[str, Any] = {
        "destination": destination,
        "mechanisms": [cn.GBA_CONTRACT],
        "facts": {cn.GBA_PARTIES: True},
        "exporter": xf.Party(facts={cn.PEOPLE_HANDLED: 5_000_000}),
    }
    assert outcome({"cn.ordinary_pi": 3_000_000, "cn.sensitive_pi": 20_000}, on, **given) is expected


@pytest.mark.parametrize(
    "facts",
    [
        {cn.GBA_PARTIES: False},
        {cn.GBA_PARTIES: True, cn.LEAVES_GBA: True},
        {cn.GBA_PARTIES: True, cn.CIIO: True},
    ],
)
def test_almost_under_the_greater_bay_area_contract(facts: dict[Any, bool]) -> None:
    """It does not count for other parties, for data that go on, or for operators of infrastructure."""
    given: dict[str, Any] = {"destination": "HK", "mechanisms": [cn.GBA_CONTRACT], "facts": facts}
    assert outcome({"cn.ordinary_pi": 300_000}, **given) is CONDITIONAL
    assert outcome({"cn.ordinary_pi": 300_000}, **{**given, "facts": {cn.GBA_PARTIES: UNKNOWN}}) is UNDETERMINED


# Foreign authorities and counter-measures.


@pytest.mark.parametrize(
    ("fact", "before", "start", "way"),
    [
        (cn.FOR_FOREIGN_ENFORCER, "2021-08-31", "2021-09-01", "cn.authority_approval"),
        (cn.CRIMINAL_EVIDENCE, "2018-10-25", "2018-10-26", "cn.authority_approval"),
        (cn.SECURITIES_MATERIALS, "2020-02-29", "2020-03-01", "cn.securities_approval"),
    ],
)
def test_approvals_for_foreign_authorities(fact: xf.YesNo, before: str, start: str, way: str) -> None:
    """Any data, even one business record, needs the approval from the day of its rule on."""
    facts = {fact: True}
    assert outcome({"commercial": None}, before, facts=facts) is PERMITTED
    assert options(judged({"commercial": None}, start, facts=facts)) == [[way]]
    assert outcome({"commercial": None}, start, facts={fact: UNKNOWN}) is UNDETERMINED
    assert outcome({"commercial": None}, start, facts=facts, mechanisms=[way]) is PERMITTED


def test_a_foreign_authority_is_known_by_kind_and_purpose() -> None:
    """A public authority abroad that receives for its proceedings is one; what is stored abroad is not covered."""
    given: dict[str, Any] = {
        "recipient": xf.Party(kind=xf.PartyKind.PUBLIC_AUTHORITY),
        "purpose": "foreign_proceedings",
    }
    assert options(judged({"commercial": None}, **given)) == [["cn.authority_approval"]]
    assert outcome({"commercial": None}, **given, facts={cn.STORED_IN_MAINLAND: False}) is PERMITTED
    assert outcome({"commercial": None}, destination="HK", **given) is PERMITTED
    handed_on = {cn.FOR_FOREIGN_ENFORCER: True}
    assert outcome({"commercial": None}, destination="HK", facts=handed_on) is CONDITIONAL


@pytest.mark.parametrize(
    ("kind", "purpose"),
    [
        ("company", "foreign_proceedings"),
        ("company", "law_enforcement"),
        ("public_authority", "legal_obligation"),
        ("public_authority", "regulatory_approval"),
        ("public_authority", "service_provision"),
    ],
)
def test_what_stands_behind_is_asked_and_never_presumed(kind: str, purpose: str) -> None:
    """Where papers go to a lawsuit or to an authority abroad, nothing presumes that no court receives them."""
    given: dict[str, Any] = {"recipient": xf.Party(kind=xf.PartyKind(kind)), "purpose": purpose}
    decision = judged({"commercial": None}, **given)
    assert decision.outcome is UNDETERMINED
    assert "cn.enforcer_behind" in {question.asks for question in decision.questions}
    assert options(judged({"commercial": None}, **given, facts={cn.ENFORCER_BEHIND: True})) == [
        ["cn.authority_approval"]
    ]
    assert outcome({"commercial": None}, **given, facts={cn.ENFORCER_BEHIND: False}) is PERMITTED
    assert outcome({"commercial": None}, **given, destination="HK") is PERMITTED


def test_a_visa_is_no_enforcement() -> None:
    """A consulate that receives what a traveller's visa needs is not asked whether it enforces."""
    given: dict[str, Any] = {
        "recipient": xf.Party(kind=xf.PartyKind.PUBLIC_AUTHORITY),
        "purpose": "contract_with_individual",
    }
    assert outcome({"contact": 5}, **given, facts={cn.CONTRACT_NECESSARY: True}) is PERMITTED


def test_enforcers_of_industry_need_the_ministry() -> None:
    """The ministry's own rule stands beside the general one since 2023."""
    facts = {cn.FOR_FOREIGN_ENFORCER: True, cn.MIIT_SECTOR: True, cn.INDUSTRY_ENFORCER: True}
    assert "cn.miit.21-2" not in bites(judged({"industrial": None}, "2022-12-31", facts=facts))
    assert "cn.miit.21-2" in bites(judged({"industrial": None}, "2023-01-01", facts=facts))


@pytest.mark.parametrize(
    ("fact", "before", "start"),
    [
        (cn.RECIPIENT_COUNTERMEASURE, "2021-06-09", "2021-06-10"),
        (cn.RECIPIENT_PI_LISTED, "2021-10-31", "2021-11-01"),
        (cn.RECIPROCAL_MEASURE, "2021-08-31", "2021-09-01"),
    ],
)
def test_counter_measures_bar(fact: xf.YesNo, before: str, start: str) -> None:
    """Nobody who is listed receives personal information, whatever is signed."""
    held = ["cn.security_assessment", "cn.standard_contract"]
    assert outcome({"contact": 5}, before, facts={fact: True}, mechanisms=held) is PERMITTED
    assert outcome({"contact": 5}, start, facts={fact: True}, mechanisms=held) is PROHIBITED
    assert outcome({"contact": 5}, start, facts={fact: UNKNOWN}, mechanisms=held) is UNDETERMINED


def test_consent_to_deal_with_the_listed_exists_since_2025() -> None:
    """The deciding department may consent in special circumstances; nobody can count on it."""
    facts = {cn.RECIPIENT_COUNTERMEASURE: True}
    held = [cn.COUNTERMEASURE_CONSENT]
    assert judged({"commercial": None}, facts=facts).options == ()
    assert outcome({"commercial": None}, "2025-03-22", facts=facts, mechanisms=held) is PROHIBITED
    assert outcome({"commercial": None}, "2025-03-23", facts=facts, mechanisms=held) is PERMITTED


# Secrets, espionage, controlled technology, archives, maps.


def test_state_secrets() -> None:
    """Over the internet they are barred; by a protected channel they need approval, in the mainland as well."""
    data = {"state_secret": None}
    protected = {cn.SECRETS_UNPROTECTED: False}
    given: dict[str, Any] = {"without": ["personal"]}
    for on in ("2018-06-01", "2024-04-30", "2024-05-01"):
        assert outcome(data, on, **given) is PROHIBITED
        assert options(judged(data, on, **given, facts=protected)) == [["cn.secrecy_approval"]]
    inside = xf.Party(facts={cn.RECIPIENT_FOREIGN_CONTROLLED: True})
    assert outcome(data, destination="CN", recipient=inside, **given, facts=protected) is CONDITIONAL
    assert outcome(data, destination="CN", **given, facts=protected) is PERMITTED


def test_espionage_with_unclassified_data_since_july_2023() -> None:
    """Bought data on national security are barred even if not classified; unknown origins do not free."""
    data = {"cn.security_interest_data": None}
    given: dict[str, Any] = {"without": ["personal"], "facts": {cn.UNLAWFULLY_PROVIDED: True}}
    assert outcome(data, "2023-06-30", **given) is UNDETERMINED
    for held, expected in ((True, PROHIBITED), (False, PERMITTED)):
        facts = {**given["facts"], cn.INTELLIGENCE: held}
        assert outcome(data, "2023-06-30", without=["personal"], facts=facts) is expected
    assert outcome(data, "2023-07-01", **given) is PROHIBITED
    assert outcome(data, "2023-07-01", without=["personal"]) is UNDETERMINED


def test_controlled_technology_needs_a_licence() -> None:
    """Restricted technology did before export control, too; export control reaches foreign persons inside."""
    data = {"controlled_technology": None}
    assert options(judged(data, "2020-11-30")) == [["cn.export_licence"]]
    assert options(judged(data, "2020-12-01")) == [["cn.export_licence"]]
    inside = xf.Party(facts={cn.RECIPIENT_FOREIGN_CONTROLLED: True})
    assert outcome(data, "2020-11-30", destination="CN", recipient=inside) is PERMITTED
    assert outcome(data, "2020-12-01", destination="CN", recipient=inside) is CONDITIONAL


def test_archives() -> None:
    """They need approval; those of the first grade are barred unless copies are taken to be open to approval."""
    given: dict[str, Any] = {"without": ["personal"]}
    first = {cn.FIRST_GRADE_ARCHIVE: True}
    for on in ("2018-06-01", "2021-01-01", "2024-02-29", "2024-03-01"):
        assert options(judged({"archive": None}, on, **given)) == [["cn.archive_approval"]]
        assert outcome({"archive": None}, on, **given, facts=first) is PROHIBITED
    copies = {**first, cn.ARCHIVE_COPIES_FREE_OF_GRADE: True}
    assert outcome({"archive": None}, **given, facts=copies) is CONDITIONAL
    assert outcome({"archive": None}, **given, facts={cn.ARCHIVE_PROTECTED: False}) is PERMITTED


def test_maps_and_surveys() -> None:
    """Map servers stay, secret survey results need approval, and unknown servers do not free."""
    service = xf.Party(facts={cn.MAP_SERVICE: True})
    data = {"geospatial": None}
    given: dict[str, Any] = {"without": ["detailed_map"]}
    assert outcome(data, exporter=service, facts={cn.MOVED_ABROAD: True}, **given) is PROHIBITED
    assert outcome(data, exporter=service, facts={cn.MOVED_ABROAD: False}, **given) is PERMITTED
    assert outcome(data, exporter=service, **given) is UNDETERMINED
    assert options(judged(data, facts={cn.SECRET_SURVEY: True}, **given)) == [["cn.survey_approval"]]


@pytest.mark.parametrize(
    ("open_to_all", "expected"),
    [(True, PERMITTED), (False, CONDITIONAL), (UNKNOWN, UNDETERMINED), (None, UNDETERMINED)],
)
def test_nothing_is_presumed_of_detailed_maps(open_to_all: object, expected: xf.Outcome) -> None:
    """They may be secret; only who says that they are published or reviewed is free."""
    facts = {} if open_to_all is None else {cn.MAP_OPEN: open_to_all}
    assert outcome({"detailed_map": None}, facts=facts) is expected


def test_geographic_data_of_vehicles() -> None:
    """Since August 2022 they need approval or review, and since July 2024 they are stored in the mainland as well."""
    given: dict[str, Any] = {"exporter": xf.Party(facts={cn.AUTOMOTIVE: True}), "without": ["detailed_map", "personal"]}
    data = {"geospatial": None}
    ways = [["cn.map_review"], ["cn.survey_approval"]]
    assert outcome(data, "2022-08-29", **given) is PERMITTED
    assert options(judged(data, "2022-08-30", **given)) == ways
    elsewhere = {cn.KEPT_IN_MAINLAND: False}
    assert options(judged(data, "2024-07-25", **given, facts=elsewhere)) == ways
    assert options(judged(data, "2024-07-26", **given, facts=elsewhere)) == [["cn.local_copy", *way] for way in ways]


def test_defence_data_are_asked_for_their_authority() -> None:
    """Nothing presumes that data on defence are given lawfully; the rest is presumed not to be of that kind."""
    assert outcome({"defence": None}) is UNDETERMINED
    assert outcome({"defence": None}, facts={cn.UNLAWFULLY_PROVIDED: True}) is PROHIBITED
    assert outcome({"critical_infrastructure": None}) is PERMITTED


# Human genetic resources.


@pytest.mark.parametrize(
    ("on", "ways"),
    [
        ("2019-06-30", [["cn.hgr_export_approval"]]),
        ("2019-07-01", [["cn.hgr_report"]]),
        ("2021-04-15", [["cn.hgr_report"]]),
    ],
)
def test_history_of_genetic_resource_information(on: str, ways: list[list[str]]) -> None:
    """Approval until June 2019, then a report with backup, beside nothing else before the statute of 2021."""
    assert options(judged({"genomic": 200}, on, exporter=CHINESE)) == ways


@pytest.mark.parametrize(
    ("people", "facts", "reviewed"),
    [
        (500, {}, False),
        (501, {}, True),
        (501, {cn.HGR_SEQUENCING: False}, False),
        ({xf.Window.TRANSFER: 300, xf.Window.THIS_YEAR: 900}, {}, True),
        (20, {cn.HGR_SENSITIVE_ORIGIN: True}, True),
        (20, {cn.HGR_MAY_AFFECT: True}, True),
    ],
)
def test_security_review_of_sequences(people: object, facts: dict[Any, bool], reviewed: bool) -> None:  # noqa: FBT001
    """More than 500 sequenced people, or a sensitive origin, need the review."""
    decision = judged({"genomic": people}, "2024-06-01", facts=facts, exporter=CHINESE)
    assert [("cn.hgr_security_review" in option) for option in options(decision)] in ([reviewed], [reviewed] * 3)
    if people == 501:
        assert "cn.hgr.28-1" not in bites(judged({"genomic": people}, "2023-06-30", facts=facts))


def test_until_2019_giving_to_foreign_bodies_inside_needed_approval_too() -> None:
    """The measures of 1998 covered every giving abroad or to foreign bodies, specimens as well as sequences."""
    inside: dict[str, Any] = {"destination": "CN", "recipient": xf.Party(facts={cn.RECIPIENT_FOREIGN_CONTROLLED: True})}
    way = [["cn.hgr_export_approval"]]
    assert options(judged({"genomic": 5}, "2018-06-01", **inside)) == way
    assert options(judged({"biospecimen": 5}, "2018-06-01", without=["personal"])) == way
    assert outcome({"genomic": 5}, "2018-06-01", destination="CN") is PERMITTED


def test_foreign_controlled_bodies_do_not_export_genetic_resources() -> None:
    """They are barred outside an approved cooperation; unknown control does not free."""
    foreign = xf.Party(facts={cn.EXPORTER_FOREIGN_CONTROLLED: True})
    unknown = xf.Party()
    assert outcome({"genomic": 5}, "2019-06-30", exporter=foreign) is CONDITIONAL
    assert outcome({"genomic": 5}, "2019-07-01", exporter=foreign) is PROHIBITED
    assert outcome({"genomic": 5}, exporter=unknown) is UNDETERMINED
    decision = judged({"genomic": 5}, exporter=foreign, facts={cn.HGR_COOPERATION: True})
    assert options(decision) == ROUTES


def test_cooperation_spares_the_report_since_july_2023() -> None:
    """Before the implementing rules the report was due in a cooperation as well."""
    facts = {cn.HGR_COOPERATION: True}
    assert "cn.hgr_report" in options(judged({"genomic": 5}, "2023-06-30", facts=facts))[0]
    assert options(judged({"genomic": 5}, "2023-07-01", facts=facts))
    assert all("cn.hgr_report" not in way for way in options(judged({"genomic": 5}, "2023-07-01", facts=facts)))


def test_genetic_data_on_nobody_and_material_are_covered_too() -> None:
    """Anonymous sequences need the report, and specimens an exit certificate."""
    assert options(judged({"anonymised_genomic": 100}, exporter=CHINESE)) == [["cn.hgr_report"]]
    exit_only = judged({"biospecimen": 100}, without=["personal"], exporter=CHINESE)
    assert options(exit_only) == [["cn.hgr_exit_certificate"]]


# Sectors.


def test_credit_reporting_stays() -> None:
    """Processing abroad is barred; giving a report abroad is not, beyond the routes."""
    agency = xf.Party(facts={cn.CREDIT_AGENCY: True})
    assert outcome({"company_credit": None}, exporter=agency, facts={cn.MOVED_ABROAD: True}) is PROHIBITED
    assert outcome({"company_credit": None}, exporter=agency, facts={cn.MOVED_ABROAD: False}) is PERMITTED
    assert outcome({"company_credit": None}, exporter=agency) is UNDETERMINED


@pytest.mark.parametrize(("handled", "expected"), [(999_999, PERMITTED), (1_000_000, CONDITIONAL)])
def test_payment_institutions_of_weight(handled: int, expected: xf.Outcome) -> None:
    """From 1,000,000 people on the users' separate consent is needed, since May 2024."""
    exporter = xf.Party(facts={cn.PAYMENT_INSTITUTION: True, cn.PEOPLE_HANDLED: handled})
    given: dict[str, Any] = {"exporter": exporter, "facts": {cn.MOVED_ABROAD: False}}
    assert outcome({"cn.ordinary_pi": 10}, "2024-05-01", **given) is expected
    assert outcome({"cn.ordinary_pi": 10}, "2024-04-30", **given) is PERMITTED
    moved = {"exporter": exporter, "facts": {cn.MOVED_ABROAD: True}}
    assert (outcome({"cn.ordinary_pi": 10}, "2024-05-01", **moved) is PROHIBITED) is (expected is CONDITIONAL)


@pytest.mark.parametrize(
    ("on", "number", "ways"),
    [
        ("2026-02-02", 100_000, ROUTES),
        ("2026-02-02", 100_001, ASSESSMENT),
        ("2026-02-03", 100_001, ROUTES),
    ],
)
def test_vehicle_owners_until_the_guide_of_2026(on: str, number: int, ways: list[list[str]]) -> None:
    """More than 100,000 people counted as important data for vehicle businesses until the guide."""
    exporter = xf.Party(facts={cn.AUTOMOTIVE: True})
    assert options(judged({"cn.ordinary_pi": number}, on, exporter=exporter)) == ways
    reading = {cn.AUTO_VOLUME_IS_IMPORTANT: False}
    assert options(judged({"cn.ordinary_pi": number}, on, exporter=exporter, facts=reading)) == ROUTES


def test_vehicle_owners_are_not_counted_in_parts() -> None:
    """Twenty thousand a week are 600,000 a year; since the guide a user may still hold to the old line."""
    exporter = xf.Party(facts={cn.AUTOMOTIVE: True})
    parts = {"cn.ordinary_pi": {xf.Window.TRANSFER: 20_000, xf.Window.THIS_YEAR: 600_000}}
    assert options(judged(parts, "2025-06-01", exporter=exporter)) == ASSESSMENT
    assert options(judged(parts, "2026-06-01", exporter=exporter)) == ROUTES
    facts = {cn.AUTO_VOLUME_DESPITE_GUIDE: True}
    assert options(judged(parts, "2026-06-01", exporter=exporter, facts=facts)) == ASSESSMENT


def test_vehicle_imagery_and_remedies() -> None:
    """Outside imagery is important data since October 2021; sending it to mend a defect needs a report since 2026."""
    exporter = xf.Party(facts={cn.AUTOMOTIVE: True})
    data = {"cn.vehicle_important_data": None}
    given: dict[str, Any] = {"exporter": exporter, "without": ["personal"]}
    assert outcome(data, "2021-09-30", **given) is PERMITTED
    assert options(judged(data, "2021-10-01", **given)) == ASSESSMENT
    remedy = {cn.AUTO_REMEDY: True}
    assert options(judged(data, "2026-02-02", **given, facts=remedy)) == ASSESSMENT
    assert options(judged(data, "2026-02-03", **given, facts=remedy)) == [["cn.auto_report"]]
    assert outcome({"vehicle_surroundings": 50}, exporter=exporter) is CONDITIONAL
    core = {"cn.core_data": None}
    industry = xf.Party(facts={cn.AUTOMOTIVE: True, cn.MIIT_SECTOR: True})
    reported = [cn.AUTO_REPORT]
    assert options(
        judged(core, "2026-05-01", exporter=industry, without=["personal"], facts=remedy, mechanisms=reported)
    ) == (ASSESSMENT)
    assert outcome(data, **given, facts={cn.KEPT_IN_MAINLAND: False}) is CONDITIONAL


def test_data_of_rides_stay() -> None:
    """They do not flow out unless a law provides so, which nobody presumes, and a copy stays in any case."""
    rides = {cn.RIDE_HAILING: True}
    for data in ({"commercial": None}, {"cn.ordinary_pi": 20}):
        assert outcome(data, facts=rides) is UNDETERMINED
        assert outcome(data, facts={**rides, cn.OUTFLOW_PROVIDED_FOR: False}) is PROHIBITED
        provided = {**rides, cn.OUTFLOW_PROVIDED_FOR: True}
        assert outcome(data, facts=provided) is PERMITTED
        assert options(judged(data, facts={**provided, cn.KEPT_IN_MAINLAND: False})) == [["cn.local_copy"]]


def test_working_papers_of_listings() -> None:
    """Since the end of March 2023 they leave with approval, and stay in the mainland as well."""
    papers = {cn.WORKING_PAPERS: True}
    assert outcome({"commercial": None}, "2023-03-30", facts=papers) is PERMITTED
    assert options(judged({"commercial": None}, "2023-03-31", facts=papers)) == [["cn.papers_approval"]]
    moved = {**papers, cn.KEPT_IN_MAINLAND: False}
    assert options(judged({"commercial": None}, facts=moved)) == [["cn.local_copy", "cn.papers_approval"]]


def test_population_health_information_is_not_kept_abroad() -> None:
    """Servers abroad are barred for health institutions; unknown servers do not free."""
    exporter = xf.Party(facts={cn.HEALTH_INSTITUTION: True})
    held = [cn.STANDARD_CONTRACT]
    given: dict[str, Any] = {"exporter": exporter, "mechanisms": held}
    assert outcome({"health": 5}, **given, facts={cn.MOVED_ABROAD: True}) is PROHIBITED
    assert outcome({"health": 5}, **given, facts={cn.MOVED_ABROAD: False}) is PERMITTED
    assert outcome({"health": 5}, **given) is UNDETERMINED


# The pack as a whole.


def test_every_provision_is_cited_and_dated() -> None:
    """Every provision names an instrument, a place in it, an official address and the day when it was checked."""
    for provision in cn.PACK.provisions():
        assert provision.id.startswith("cn.")
        assert provision.cite.pinpoint
        assert provision.cite.url.startswith("http")
        assert provision.in_force.start is not None
        assert provision.cite.checked_on.year == 2026


def test_data_that_nothing_names_are_free() -> None:
    """Trade papers and telemetry leave freely on every day that the pack covers."""
    for on in ("2017-06-01", "2021-09-01", "2024-03-22", "2026-11-24"):
        assert outcome({"trade_documents": None, "machine_telemetry": None}, on) is PERMITTED


def test_strictly_read_nothing_is_permitted_unseen() -> None:
    """With nothing presumed, an export of which little is said is undetermined, and its worst is not a permit."""
    for data in ({"contact": 5}, {"industrial": None}, {"genomic": 5}, "personal"):
        transfer = xf.Transfer("CN", "US", data=data)
        decision = xf.evaluate(transfer, cn.PACK, on="2026-11-24", under=["CN"])
        assert decision.outcome is UNDETERMINED
        assert decision.worst is PROHIBITED


def test_a_presumed_decision_lists_what_it_rests_on() -> None:
    """That the exporter is no operator of infrastructure and the data are not important is said."""
    presumed = {str(each.asks) for each in judged({"contact": 5}).presumed}
    assert {"cn.ciio", "cn.state_organ"} <= presumed
    assert any("cn.important_data" in each for each in presumed)
