"""Which data count, and from how many people on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.law.united_states.judging import (
    CONDITIONAL,
    FIRST_PARTY,
    PERMITTED,
    PROHIBITED,
    TODAY,
    UNDETERMINED,
    judge,
    offered,
    outcome,
)
from xflow.evaluation.status import holds
from xflow.law import united_states as us
from xflow.model.conditions import People, includes
from xflow.model.counting import Window
from xflow.model.intervals import Interval
from xflow.model.knowledge import UNKNOWN
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    from xflow.evaluation.outcomes import Outcome


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


YEAR = Window.TWELVE_MONTHS


def _counted(**numbers: int) -> dict[People, int]:
    """Count over twelve months: of what is not given, nobody's."""
    kinds = {"us.human_omic", "us.biometric_identifiers", "us.precise_geolocation", "us.personal_health"}
    kinds |= {"us.personal_financial", "us.human_biospecimens", "us.non_contact_identifiers", "particulars"}
    given = {name.replace("__", "."): number for name, number in numbers.items()}
    return {People(kind, YEAR): given.get(kind, 0) for kind in sorted(kinds | given.keys())}


@pytest.mark.parametrize(
    ("category", "threshold", "expected"),
    [
        ("us.personal_health", 10_000, CONDITIONAL),
        ("us.personal_financial", 10_000, CONDITIONAL),
        ("us.biometric_identifiers", 1_000, CONDITIONAL),
        ("us.human_omic", 1_000, PROHIBITED),
        ("us.human_biospecimens", 100, PROHIBITED),
        ("us.precise_geolocation", 1_000, CONDITIONAL),
    ],
)
def test_what_went_in_twelve_months_counts_for_data_of_the_same_kind_only(
    category: str, threshold: int, expected: Outcome
) -> None:
    """A few people's data are bulk if so many people's went before; a transfer of other data is not bulk by that."""
    facts = {us.POSITION_IN_LISTED_AREA: False}
    genomic = {People("us.human_genomic", YEAR): 0}
    data = {category: 5, "us.human_genomic": 0}
    few, many = (_counted(**{category.replace(".", "__"): each}) | genomic for each in (threshold, threshold + 1))
    assert outcome(data=data, facts=facts, cumulative=few) is PERMITTED
    assert outcome(data=data, facts=facts, cumulative=many) is expected
    assert outcome(data={"contact": 5}, cumulative=many | {People("particulars", YEAR): 5}) is PERMITTED
    alone = judge(data={"contact": 5}, cumulative={People(category, YEAR): threshold + 1})
    asked = {question.asks.category for question in alone.questions if isinstance(question.asks, People)}
    assert alone.outcome is UNDETERMINED
    assert asked >= {"particulars", "us.non_contact_identifiers", "us.combined_identifiers"}
    assert asked.isdisjoint(
        {"us.biometric_identifiers", "us.human_omic", "us.personal_health", "us.human_biospecimens"}
    )


def test_identifiers_of_several_transfers_combine() -> None:
    """Linkable is what several dealings tie to one person: two classes are counted together, though one is sent now."""
    device, network = (People(kind, YEAR) for kind in ("device_id", "network_id"))
    combined = {People("us.combined_identifiers", YEAR, "us.precise_geolocation"): 0}
    many = _counted(us__non_contact_identifiers=150_000) | combined | {device: 100_001, network: 100_001}
    few = _counted(us__non_contact_identifiers=150_000) | combined | {device: 100_000, network: 100_001}
    for kind in ("device_id", "network_id"):
        assert outcome(data={kind: 5}, cumulative=many) is CONDITIONAL
        assert outcome(data={kind: 5}, cumulative=many, facts={us.IDENTIFIERS_LINKED: False}) is PERMITTED
    assert outcome(data={"device_id": 5}, cumulative=few | _rest()) is PERMITTED
    assert outcome(data={"machine_telemetry": None}, cumulative=many) is PERMITTED


def _rest() -> dict[People, int]:
    """Count nobody of the other classes of identifiers."""
    classes = ("government_id", "financial_account_number", "advertising_id", "account_authentication", "call_detail")
    return {People(kind, YEAR): 0 for kind in (*classes, "us.covered_personal_identifiers")}


ONE_GENOME = {"us__human_genomic": 1, "us__human_omic": 1}


@pytest.mark.parametrize(
    ("data", "counted", "expected"),
    [
        ("us.biometric_identifiers", {"us__biometric_identifiers": 500}, PERMITTED),
        ("us.biometric_identifiers", {"us__biometric_identifiers": 101, **ONE_GENOME}, CONDITIONAL),
        ("us.biometric_identifiers", {"us__biometric_identifiers": 100, **ONE_GENOME}, PERMITTED),
        (
            "us.human_genomic",
            {"us__human_genomic": 5, "us__human_omic": 5, "us__biometric_identifiers": 101},
            CONDITIONAL,
        ),
        ("us.personal_health", {"us__personal_health": 1_001, "us__biometric_identifiers": 1}, CONDITIONAL),
        ("us.personal_health", {"us__personal_health": 5, "particulars": 10_001}, CONDITIONAL),
        ("us.personal_health", {"us__personal_health": 5, "particulars": 10_000}, PERMITTED),
        ("contact", {"us__biometric_identifiers": 101, **ONE_GENOME, "particulars": 90_000}, PERMITTED),
    ],
)
def test_kinds_of_several_transfers_are_combined_data(data: str, counted: dict[str, int], expected: Outcome) -> None:
    """A set is put together from several dealings, and is bulk for each that has one of its sensitive kinds."""
    combined = {People("us.combined_identifiers", YEAR, "us.precise_geolocation"): 0}
    everything = _counted(us__human_genomic=0) | combined | _counted(**counted)
    assert outcome(data={data: 5}, cumulative=everything) is expected
