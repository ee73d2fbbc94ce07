"""The numbers of people since 2024: where each band begins, what counts, and what unknown numbers do."""

from __future__ import annotations

from typing import Any

import pytest

import xflow as xf
from tests.law.china.judging import (
    ASSESSMENT,
    CHINESE,
    CONDITIONAL,
    PERMITTED,
    ROUTES,
    UNDETERMINED,
    UNKNOWN,
    judged,
    options,
    outcome,
)
from xflow.law import china as cn


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


@pytest.mark.parametrize("window", [xf.Window.TRANSFER, xf.Window.TWELVE_MONTHS, xf.Window.LAST_YEAR])
def test_a_number_of_another_window_does_not_free(window: xf.Window) -> None:
    """A count over a year or of one sending leaves open how many there were since January."""
    decision = judged({"cn.ordinary_pi": {window: 50}})
    assert decision.outcome is UNDETERMINED
    assert options(decision) == ASSESSMENT


@pytest.mark.parametrize(
    "category", ["personal", "customer", "employment", "travel", "insurance", "children", "location"]
)
def test_broad_kinds_do_not_hide_sensitive_ones(category: str) -> None:
    """What a broad kind may hold is asked, and the contract is not offered where the number may be too great."""
    assert outcome({category: 500}) is UNDETERMINED
    assert options(judged({category: 20_000})) == ASSESSMENT


SENSITIVE = xf.People("cn.sensitive_pi", xf.Window.THIS_YEAR)
OTHERS = xf.People("personal", xf.Window.THIS_YEAR, "cn.sensitive_pi")


@pytest.mark.parametrize(
    ("others", "sensitive", "expected", "ways"),
    [
        (5, 12_000, CONDITIONAL, ASSESSMENT),
        (5, 10_000, CONDITIONAL, ASSESSMENT),
        (5, 9_999, CONDITIONAL, ROUTES),
        (5, 9_000, CONDITIONAL, ROUTES),
        (5, 1, CONDITIONAL, ROUTES),
        (5, 0, PERMITTED, []),
        (99_999, 0, PERMITTED, []),
        (100_000, 0, CONDITIONAL, ROUTES),
        (999_999, 9_999, CONDITIONAL, ROUTES),
        (1_000_000, 0, CONDITIONAL, ASSESSMENT),
    ],
)
@pytest.mark.parametrize("on", ["2024-04-15", "2024-10-01", "2026-03-02"])
def test_contact_data_of_five_people_are_judged_by_all_that_went_since_january(
    others: int, sensitive: int, expected: xf.Outcome, ways: list[list[str]], on: str
) -> None:
    """What the exporter sent in other transfers sets the route also of a transfer that has no sensitive data."""
    counted: dict[Any, int] = {OTHERS: others, SENSITIVE: sensitive}
    if on < "2024-09-18":
        counted[xf.People("cn.annex_b_pi", xf.Window.THIS_YEAR)] = sensitive
    decision = judged({"contact": 5}, on, cumulative=counted)
    assert (decision.outcome, options(decision)) == (expected, ways)


def test_sensitive_data_of_other_transfers_are_asked_for_where_anything_is_counted() -> None:
    """Who counts one number over the year has to give the other, which may have gone in other transfers."""
    decision = judged({"contact": 5}, cumulative={OTHERS: 5})
    assert decision.outcome is UNDETERMINED
    assert [question.asks for question in decision.questions] == [SENSITIVE]
    everybody = xf.People("personal", xf.Window.THIS_YEAR)
    assert outcome({"contact": 5}, cumulative={everybody: 99_999, SENSITIVE: 0}) is PERMITTED
    assert outcome({"contact": 5}, cumulative={SENSITIVE: 12_000}) is CONDITIONAL
    assert outcome({"contact": 5}) is PERMITTED


def test_a_ground_frees_whatever_went_in_other_transfers() -> None:
    """A contract with the people concerned frees their data; those of other transfers are not judged here."""
    freed: dict[Any, Any] = {"facts": {cn.CONTRACT_NECESSARY: True}}
    assert outcome({"contact": 5}, cumulative={OTHERS: 5, SENSITIVE: 12_000}, **freed) is PERMITTED


@pytest.mark.parametrize(
    ("everybody", "sensitive", "ways"),
    [
        (99_999, 9_999, ROUTES),
        (100_000, 9_999, ASSESSMENT),
        (99_999, 10_000, ASSESSMENT),
    ],
)
def test_numbers_since_january_of_last_year_counted_over_transfers(
    everybody: int, sensitive: int, ways: list[list[str]]
) -> None:
    """By Article 4 of the measures of 2022, all that went since January of last year sets the route of five people."""
    window = xf.Window.LAST_YEAR
    counted = {xf.People(kind, window): sensitive for kind in ("cn.sensitive_pi", "cn.annex_b_pi")}
    counted[xf.People("personal", window)] = everybody
    exporter = xf.Party(facts={cn.PEOPLE_HANDLED: 200_000})
    decision = judged({"contact": 5}, "2023-07-01", cumulative=counted, exporter=exporter)
    assert (decision.outcome, options(decision)) == (CONDITIONAL, ways)
