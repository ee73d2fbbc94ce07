"""The law pack of Japan: third parties abroad, designated countries, and data from the Union."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.judging import TODAY, Judging
from xflow.law import japan as jp
from xflow.law.japan.mechanisms import (
    CBPR,
    COMMUNICATION_CONSENT,
    CONFIRMED_CONSENT,
    CONSENT,
    CORE_NOTIFICATION,
    DOMESTIC_CONSENT,
    ECONOMIC_SECRET_PROVISION,
    EQUIVALENT_MEASURES,
    EXPORT_PERMIT,
    GUARDIAN_CONSENT,
    INVENTION_SHARING,
    PLAIN_CONSENT,
    READABLE_AT_PLACE,
    SATELLITE_RECIPIENT,
    SECRET_PROVISION,
    WITHIN_REACH,
)

judging = Judging(jp.PACK, "JP")
outcome = judging.outcome
PROCESSOR = "processor"


@pytest.mark.parametrize("day", ["2018-05-25", "2022-03-31", "2022-04-01", TODAY])
@pytest.mark.parametrize("place", ["US", "IN", "CH", "CN"])
def test_a_third_party_abroad_needs_something(place: str, day: str) -> None:
    """Consent, a conforming system or an item of Article 27, whatever the role."""
    assert outcome(to=place, on=day) == "conditional"
    assert outcome(to=place, on=day, recipient__role=PROCESSOR) == "conditional"


@pytest.mark.parametrize("place", ["DE", "NO", "GB"])
@pytest.mark.parametrize(("day", "result"), [("2019-01-22", "conditional"), ("2019-01-23", "permitted")])
def test_processors_in_designated_countries_are_free_since_2019(place: str, day: str, result: str) -> None:
    """The designation is of 23 January 2019, and the United Kingdom was kept."""
    assert outcome(to=place, on=day, recipient__role=PROCESSOR) == result


def test_the_united_kingdom_was_kept_after_it_left() -> None:
    """It is designated by itself in 2021 as in 2026."""
    assert outcome(to="GB", on="2021-02-01", recipient__role=PROCESSOR) == "permitted"


def test_others_in_designated_countries_stand_under_the_domestic_rule() -> None:
    """Consent as within Japan suffices there, and nowhere else."""
    assert outcome(to="DE", recipient__role="controller") == "conditional"
    assert outcome(DOMESTIC_CONSENT, to="DE", recipient__role="controller") == "permitted"
    assert outcome(to="DE", recipient__role="controller", jp__domestic_way="joint_use") == "permitted"
    assert outcome(DOMESTIC_CONSENT, to="US", recipient__role="controller") == "conditional"
    assert outcome(to="US", jp__domestic_way="opt_out") == "conditional"


@pytest.mark.parametrize("mechanism", [CONSENT, EQUIVALENT_MEASURES, CBPR])
def test_each_way_suffices_for_an_entrustment(mechanism: xf.Mechanism) -> None:
    """Informed consent, a contract or a certificate each carry it."""
    assert outcome(mechanism, to="US", recipient__role=PROCESSOR) == "permitted"


@pytest.mark.parametrize("mechanism", [EQUIVALENT_MEASURES, CBPR])
@pytest.mark.parametrize("day", ["2021-06-01", TODAY])
def test_a_conforming_recipient_is_a_third_party_all_the_same(mechanism: xf.Mechanism, day: str) -> None:
    """For its own ends it receives as somebody in Japan would: with consent, by joint use, or by an opt-out."""
    told = {"to": "US", "on": day, "recipient__role": "controller"}
    assert outcome(mechanism, **told) == "conditional"
    assert outcome(mechanism, DOMESTIC_CONSENT, **told) == "permitted"
    assert outcome(mechanism, jp__domestic_way="joint_use", **told) == "permitted"
    assert outcome(mechanism, jp__domestic_way="opt_out", **told) == "permitted"
    assert outcome(mechanism, jp__domestic_way="opt_out", data="health", **told) == "conditional"


def test_a_contract_is_no_way_in_a_designated_country() -> None:
    """Article 27 holds there as in Japan."""
    assert outcome(EQUIVALENT_MEASURES, to="DE", recipient__role="controller") == "conditional"


@pytest.mark.parametrize(
    ("concluded", "day", "result"),
    [
        ("2022-03-31", "2022-03-31", "permitted"),
        ("2022-03-31", TODAY, "permitted"),
        ("2022-04-01", TODAY, "conditional"),
    ],
)
def test_consent_without_information_counts_if_it_was_taken_before_april_2022(
    concluded: str, day: str, result: str
) -> None:
    """Older consent need not be taken again."""
    assert outcome(xf.InPlace(PLAIN_CONSENT, concluded=concluded), to="US", on=day) == result


@pytest.mark.parametrize(("day", "result"), [("2022-03-31", "conditional"), ("2022-04-01", "permitted")])
def test_academic_research_is_an_item_since_april_2022(day: str, result: str) -> None:
    """Before, academic bodies were left out of the Act as such."""
    assert outcome(to="US", on=day, jp__item_27="academic_research") == result
    assert outcome(to="US", on=day, jp__item_27="laws") == "permitted"


@pytest.mark.parametrize("item", ["laws", "life_or_property", "public_health", "state_organs", "academic_research"])
def test_each_item_of_article_27_suffices(item: str) -> None:
    """They are exceptions to Article 28, too."""
    assert outcome(to="US", jp__item_27=item) == "permitted"


def test_who_does_not_handle_the_data_receives_no_provision() -> None:
    """One's own server, a shut-out host, and handling inside Japan are no provision abroad."""
    assert outcome(to="SG", recipient__same_entity=True) == "permitted"
    assert outcome(to="US", jp__recipient_does_not_handle=True) == "permitted"
    assert outcome(to="US", jp__handled_in_japan=True) == "permitted"
    assert outcome(to="US", recipient__same_group=True) == "conditional"


@pytest.mark.parametrize(("day", "told"), [("2022-03-31", False), ("2022-04-01", True)])
def test_a_conforming_recipient_is_looked_after_since_april_2022(day: str, told: bool) -> None:  # noqa: FBT001
    """It is owed under a contract, and not under consent."""
    assert any("check regularly" in text for text in judging.duties(EQUIVALENT_MEASURES, to="US", on=day)) is told
    assert not any("check regularly" in text for text in judging.duties(CONSENT, to="US", on=day))


def test_security_is_owed_on_ones_own_server_too() -> None:
    """Whoever handles data abroad knows the regime there."""
    assert any("know the regime" in text for text in judging.duties(to="SG", recipient__same_entity=True))


def test_a_certificate_does_not_carry_data_from_the_union() -> None:
    """The supplementary rules ask for consent, a designated country or a contract."""
    told = {"to": "US", "jp__from_union_under_adequacy": True, "recipient__role": PROCESSOR}
    assert outcome(CBPR, **told) == "conditional"
    assert outcome(EQUIVALENT_MEASURES, **told) == "permitted"


@pytest.mark.parametrize(("links", "result"), [(True, "conditional"), (False, "permitted")])
def test_cookies_need_confirmed_consent_where_the_recipient_links_them(links: bool, result: str) -> None:  # noqa: FBT001
    """Personally referable information is free unless the recipient ties it to persons."""
    facts = {"jp__personally_referable_only": True, "jp__recipient_will_link": links}
    assert outcome(to="US", data="online_identifier", **facts) == result
    assert outcome(CONFIRMED_CONSENT, to="US", data="online_identifier", **facts) == "permitted"


def test_listed_technology_needs_permission() -> None:
    """The trade act asks for it."""
    assert outcome(data="controlled_technology") == "conditional"
    assert outcome(EXPORT_PERMIT, data="controlled_technology") == "permitted"


def abroad(**facts: object) -> str:
    """Judge what a company in the United States passes on there, under the law of Japan."""
    stated = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("US", "US", data="contact", follows=["JP"]).stating(stated)
    return xf.evaluate(transfer, jp.PACK, on=TODAY, presume=True, under=["JP"]).outcome.value


def test_the_act_reaches_those_abroad_who_serve_people_in_japan() -> None:
    """Whether it does is asked, and it binds them if it does."""
    assert abroad() == "undetermined"
    assert abroad(jp__subject_abroad=True) == "conditional"
    assert abroad(jp__subject_abroad=False) == "permitted"


def test_what_stands_outside_is_free() -> None:
    """Private ends, what is not personal, what comes in and what stays are free."""
    assert outcome(to="US", jp__outside_act=True) == "permitted"
    assert outcome(to="US", data="industrial") == "permitted"
    assert outcome(to="JP") == "permitted"
    inbound = xf.Transfer("CA", "JP", data="contact")
    assert xf.evaluate(inbound, jp.PACK, on=TODAY, presume=True, under=["JP"]).outcome.value == "permitted"


@pytest.mark.parametrize("means", ["own_staff_access", "transit", "direct_collection"])
def test_ones_own_staff_carriers_and_direct_collection_are_no_third_party(means: str) -> None:
    """Nothing is provided to a third party; to look data up from abroad is another matter."""
    assert outcome(to="US", means=means) == "permitted"
    assert outcome(to="US", means="remote_access") == "conditional"


def test_the_principal_and_loose_notes_are_no_matter_of_article_28() -> None:
    """Data go to the very person, or are in no database."""
    assert outcome(to="US", jp__to_the_principal=True) == "permitted"
    assert outcome(to="US", jp__not_in_database=True) == "permitted"


def test_consent_does_not_carry_pseudonymously_processed_information() -> None:
    """It goes to processors, successors and joint users, or by law."""
    told = {"jp__pseudonymously_processed": True, "recipient__role": "controller"}
    assert outcome(CONSENT, to="US", **told) == "prohibited"
    assert outcome(to="US", jp__domestic_way="joint_use", **told) == "permitted"
    assert outcome(to="US", jp__item_27="laws", **told) == "permitted"
    assert outcome(to="US", **(told | {"recipient__role": PROCESSOR})) == "permitted"


def test_individual_numbers_go_in_the_cases_of_their_act_only() -> None:
    """Consent is none of them, and a host that does not handle them receives nothing."""
    assert outcome(CONSENT, to="US", data="national_id") == "prohibited"
    assert outcome(CONSENT, to="US", data="national_id", jp__number_basis=True) == "permitted"
    assert outcome(to="US", data="national_id", jp__recipient_does_not_handle=True) == "permitted"


PUBLIC = {"exporter__kind": "public_authority"}


@pytest.mark.parametrize(
    ("organ", "day", "result"),
    [
        ("national", "2022-03-31", "conditional"),
        ("national", "2022-04-01", "permitted"),
        ("local", "2022-04-01", "undetermined"),
        ("local", "2023-03-31", "undetermined"),
        ("local", "2023-04-01", "permitted"),
    ],
)
def test_public_bodies_come_under_article_71_in_two_steps(organ: str, day: str, result: str) -> None:
    """A contract counts since April 2022 for the state, and a year later for local bodies."""
    held = (EQUIVALENT_MEASURES, DOMESTIC_CONSENT)
    assert outcome(*held, to="US", on=day, jp__organ=organ, **PUBLIC) == result
    assert outcome(EQUIVALENT_MEASURES, to="US", on=day, jp__organ=organ, **PUBLIC) != "permitted"


def test_public_bodies_are_bound_beyond_the_purpose_of_use() -> None:
    """Within it they provide freely; statutes and special reasons carry the rest."""
    assert outcome(to="US", **PUBLIC) == "conditional"
    assert outcome(to="US", jp__beyond_purpose_of_use=False, **PUBLIC) == "permitted"
    assert outcome(to="US", jp__item_27="laws", **PUBLIC) == "permitted"
    assert outcome(to="US", jp__special_reason=True, **PUBLIC) == "permitted"
    assert outcome(to="DE", **PUBLIC) == "conditional"
    assert outcome(DOMESTIC_CONSENT, to="DE", **PUBLIC) == "permitted"


@pytest.mark.parametrize(("allows", "result"), [(True, "permitted"), (False, "prohibited")])
def test_the_ordinance_decided_for_local_bodies(allows: bool, result: str) -> None:  # noqa: FBT001
    """Until March 2023 each had its own."""
    assert outcome(to="US", on="2022-06-01", jp__organ="local", jp__ordinance_allows=allows, **PUBLIC) == result


def test_administrative_organs_looked_for_consent_before() -> None:
    """Their own Act asked for consent, law or a special reason, wherever the recipient was."""
    assert outcome(to="DE", on="2021-06-01", jp__organ="national", **PUBLIC) == "conditional"
    assert outcome(PLAIN_CONSENT, to="DE", on="2021-06-01", jp__organ="national", **PUBLIC) == "permitted"


def test_charts_stay_within_reach_of_japanese_law() -> None:
    """Consent and the designation of a country do not spare a hospital that."""
    chart = {"data": "medical_record", "jp__medical_records_kept": True, "recipient__role": PROCESSOR}
    assert outcome(to="DE", **chart) == "conditional"
    assert outcome(WITHIN_REACH, to="DE", **chart) == "permitted"
    assert outcome(to="DE", data="medical_record", purpose="health_care", recipient__role=PROCESSOR) == "permitted"


def test_government_systems_stay_in_japan_as_a_rule() -> None:
    """Backups, and places found to raise no problem, are excepted; the policy is of June 2018."""
    assert outcome(to="US", data="statistical", jp__government_system=True) == "prohibited"
    assert (
        outcome(to="US", data="statistical", jp__government_system=True, jp__cloud_abroad_accepted=True) == "permitted"
    )
    assert outcome(to="US", data="statistical", jp__government_system=True, on="2018-06-06") == "permitted"


def test_the_legal_representative_consents_for_a_child() -> None:
    """The consent of a child that cannot judge it counts nothing."""
    assert outcome(CONSENT, to="US", jp__child=True) == "conditional"
    assert outcome(GUARDIAN_CONSENT, to="US", jp__child=True) == "permitted"
    assert outcome(GUARDIAN_CONSENT, to="US") == "conditional"


def test_provisions_are_recorded() -> None:
    """Those that rest on an item of Article 27(1) are not."""
    assert any("record the provision" in text for text in judging.duties(CONSENT, to="US"))
    assert not any("record the provision" in text for text in judging.duties(to="US", jp__item_27="laws"))


def test_designated_secrets_go_to_governments_only_and_by_their_holder() -> None:
    """A firm abroad never gets one, and nobody but the organ that holds it gives it."""
    state = {"data": "state_secret", "recipient__kind": "public_authority", "recipient__same_entity": True}
    assert outcome(SECRET_PROVISION, data="state_secret") == "prohibited"
    assert outcome(**state) == "conditional"
    assert outcome(SECRET_PROVISION, **state) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2025-05-15", "permitted"), ("2025-05-16", "conditional")])
def test_critical_information_for_economic_security_is_kept_since_may_2025(day: str, result: str) -> None:
    """It is provided as designated secrets are."""
    told = {"data": "critical_infrastructure", "jp__economic_secret": True, "recipient__kind": "public_authority"}
    assert outcome(on=day, **told) == result
    assert outcome(ECONOMIC_SECRET_PROVISION, **told) == "permitted"
    assert outcome(ECONOMIC_SECRET_PROVISION, **(told | {"recipient__kind": "company"})) == "prohibited"


def test_public_technology_needs_no_permission() -> None:
    """Nor does that of basic science, or what goes with licensed goods."""
    assert outcome(data="controlled_technology", to="IR") == "conditional"
    assert outcome(data="controlled_technology", to="US", recipient__same_entity=True) == "conditional"
    assert outcome(data="controlled_technology", jp__technology_spared=True) == "permitted"


def test_data_of_small_children_need_the_consent_of_their_representative() -> None:
    """It is so whenever the kind of data says so."""
    assert outcome(CONSENT, to="US", data="children_under_13") == "conditional"
    assert outcome(GUARDIAN_CONSENT, to="US", data="children_under_13") == "permitted"


def test_carriers_keep_the_secrecy_of_communications() -> None:
    """Consent to the provision abroad alone does not lift it."""
    told = {"to": "US", "data": "communication_metadata", "jp__carrier": True}
    assert outcome(CONSENT, **told) == "conditional"
    assert outcome(CONSENT, COMMUNICATION_CONSENT, **told) == "permitted"
    assert outcome(CONSENT, jp__secrecy_ground=True, **told) == "permitted"
    assert outcome(CONSENT, **(told | {"jp__carrier": False})) == "permitted"


def test_books_for_tax_may_lie_abroad_if_they_can_be_read_in_japan() -> None:
    """Copies and other books are free."""
    assert outcome(to="SG", data="accounting", jp__tax_books=True) == "conditional"
    assert outcome(READABLE_AT_PLACE, to="SG", data="accounting", jp__tax_books=True) == "permitted"
    assert outcome(to="SG", data="accounting") == "permitted"


def test_satellite_records_go_to_certified_handlers() -> None:
    """Other pictures of the earth are free."""
    assert outcome(data="geospatial", jp__satellite_record=True) == "conditional"
    assert outcome(SATELLITE_RECIPIENT, data="geospatial", jp__satellite_record=True) == "permitted"
    assert outcome(data="geospatial") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2024-04-30", "permitted"), ("2024-05-01", "conditional")])
def test_preserved_inventions_are_shared_with_approval_since_may_2024(day: str, result: str) -> None:
    """Their disclosure is forbidden otherwise."""
    assert outcome(data="technical", jp__preserved_invention=True, on=day) == result
    assert outcome(INVENTION_SHARING, data="technical", jp__preserved_invention=True, on=day) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2024-05-16", "permitted"), ("2024-05-17", "conditional")])
def test_core_infrastructure_notifies_whom_it_entrusts_upkeep_to(day: str, result: str) -> None:
    """The plan is examined first."""
    told = {"data": "critical_infrastructure", "jp__core_facility_entrusted": True}
    assert outcome(on=day, **told) == result
    assert outcome(CORE_NOTIFICATION, on=day, **told) == "permitted"


def test_what_comes_in_is_confirmed_and_recorded() -> None:
    """It is the recipient in Japan that does so."""
    inbound = xf.Transfer("CA", "JP", data="contact", recipient=xf.Party(role="controller"))
    duties = xf.evaluate(inbound, jp.PACK, on=TODAY, presume=True, under=["JP"]).duties
    assert any("who the provider is" in duty.text for duty in duties)


def test_numbers_of_other_states_are_no_individual_numbers() -> None:
    """The Number Act is about those of Japan."""
    told = {"to": "US", "data": "social_security_number", "recipient__role": PROCESSOR}
    assert outcome(EQUIVALENT_MEASURES, **told) == "prohibited"
    assert outcome(EQUIVALENT_MEASURES, jp__foreign_numbers=True, **told) == "permitted"


def test_public_bodies_that_store_abroad_are_taken_to_use_a_cloud() -> None:
    """Their clouds use data centres in Japan as a rule."""
    told = {"to": "SG", "purpose": "storage", "jp__recipient_does_not_handle": True, **PUBLIC}
    assert outcome(**told) == "prohibited"
    assert outcome(jp__cloud_abroad_accepted=True, **told) == "permitted"
