"""The law pack of Saudi Arabia: what each case of the transfer regulation asks, and what the law was before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import xflow as xf
from xflow.law.saudi_arabia import PACK
from xflow.law.saudi_arabia import facts as asked
from xflow.law.saudi_arabia import mechanisms as held

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"


def outcome(
    *in_place: xf.Mechanism | xf.InPlace, to: str = "US", on: str = TODAY, data: str = "customer", **facts: object
) -> str:
    """Judge data that leave Saudi Arabia; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("SA", to, data=data, mechanisms=in_place).stating(stated)
    return xf.evaluate(transfer, PACK, on=on, presume=True, under=["SA"]).outcome.value


@pytest.mark.parametrize("place", ["AE", "BH", "GB", "DE"])
def test_no_place_is_free_as_such(place: str) -> None:
    """No list of appropriate places is published, and neighbours have no privilege."""
    assert outcome(to=place) == "conditional"


def test_inside_the_kingdom_nothing_leaves() -> None:
    """A transfer inside the Kingdom is free, and so is machine data that leaves."""
    assert outcome(to="SA") == "permitted"
    assert outcome(data="machine_telemetry") == "permitted"


def test_a_group_needs_a_safeguard_and_an_assessment() -> None:
    """Neither clauses nor an assessment suffice alone for the central operations of a group; both do."""
    group: dict[str, Any] = {"recipient__same_group": True}
    assert outcome(held.SCC, **group) == "conditional"
    assert outcome(held.RISK_ASSESSMENT, **group) == "conditional"
    assert outcome(held.SCC, held.RISK_ASSESSMENT, **group) == "permitted"
    assert outcome(held.BCR, held.RISK_ASSESSMENT, **group) == "permitted"
    assert outcome(xf.InPlace(held.SCC, altered=True), held.RISK_ASSESSMENT, **group) == "conditional"


def test_clauses_for_a_provider_outside_the_group_need_a_limited_transfer() -> None:
    """Outside a group, the clauses serve what is brief or single and concerns few people, and nothing else."""
    steps = (held.SCC, held.RISK_ASSESSMENT)
    assert outcome(*steps, sa__limited=True) == "permitted"
    assert outcome(*steps, sa__limited=False) == "conditional"
    assert outcome(*steps) == "undetermined"
    assert outcome(*steps, sa__limited=False, sa__any_safeguard=True) == "permitted"


def test_an_accredited_recipient_serves_people_directly_but_not_with_sensitive_data() -> None:
    """The service to the person rests on the certificate, and leaves sensitive data out."""
    steps = (held.CERTIFICATE, held.RISK_ASSESSMENT)
    assert outcome(*steps, sa__limited=False) == "permitted"
    assert outcome(*steps, data="health", sa__limited=False) == "prohibited"
    assert outcome(*steps, data="health", sa__limited=False, sa__research=True) == "conditional"
    assert outcome(*steps, sa__limited=False, sa__direct_service=False) == "prohibited"


def test_extreme_necessity_waives_all_of_the_second_paragraph() -> None:
    """An emergency lifts the level of protection and the condition on security; a purpose is still needed."""
    emergency: dict[str, Any] = {"sa__extreme_necessity": True, "transfer__systematic": False}
    assert outcome(data="medical_record", **emergency) == "permitted"
    assert outcome(data="medical_record", sa__prejudice=True, **emergency) == "permitted"
    assert outcome(data="medical_record", sa__purpose_allowed=False, **emergency) == "prohibited"


def test_without_an_allowed_purpose_nothing_helps() -> None:
    """A transfer for no purpose of Article 29(1) is barred."""
    steps = (held.SCC, held.RISK_ASSESSMENT)
    assert outcome(*steps, sa__limited=True, sa__purpose_allowed=False) == "prohibited"


def test_sensitive_data_in_a_flow_are_assessed_even_for_an_adequate_place() -> None:
    """Adequacy does not spare the assessment of a standing flow of sensitive data."""
    assert outcome(data="customer", sa__adequate=True) == "permitted"
    assert outcome(data="health", sa__adequate=True) == "conditional"
    assert outcome(held.RISK_ASSESSMENT, data="health", sa__adequate=True) == "permitted"
    assert outcome(data="health", sa__adequate=True, transfer__systematic=False) == "permitted"
    assert outcome(data="health", sa__adequate=True, transfer__systematic=False, sa__large_scale=True) == "conditional"


@pytest.mark.parametrize(
    ("day", "result"),
    [("2020-05-31", "permitted"), ("2020-06-01", "conditional"), ("2023-09-13", "conditional")],
)
def test_interim_rules_held_from_june_2020(day: str, result: str) -> None:
    """Before the Law, interim rules wanted approval from June 2020."""
    assert outcome(on=day) == result
    assert outcome(held.INTERIM_APPROVAL, on=day) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2024-08-31", "permitted"), ("2024-09-01", "prohibited")])
def test_exemptions_of_the_first_regulation_ended(day: str, result: str) -> None:
    """A contract with the data subject was an exemption only under the first regulation."""
    facts: dict[str, Any] = {"sa__contract": True, "sa__direct_service": False, "sa__limited": False}
    assert outcome(held.RISK_ASSESSMENT, on=day, **facts) == result


def test_codes_of_conduct_were_dropped() -> None:
    """A code of conduct of 2024 counted until the amended regulation."""
    code = xf.InPlace(held.CODE, concluded="2024-01-10")
    assert outcome(code, held.RISK_ASSESSMENT, on="2024-08-31") == "permitted"
    assert outcome(code, held.RISK_ASSESSMENT, on="2024-09-01", sa__limited=False) == "conditional"


@pytest.mark.parametrize(("day", "result"), [("2024-12-31", "prohibited"), ("2025-01-01", "permitted")])
def test_critical_infrastructure_hosted_at_home(day: str, result: str) -> None:
    """The first controls kept data of critical infrastructure in the Kingdom."""
    assert outcome(data="machine_telemetry", on=day, sa__critical=True) == result


def test_government_data_in_a_cloud_need_express_leave() -> None:
    """A ministry may not move its data into a cloud abroad, unless a law says so."""
    facts: dict[str, Any] = {"exporter__kind": "public_authority"}
    assert outcome(data="statistical", **facts) == "prohibited"
    assert outcome(data="statistical", recipient__kind="public_authority", **facts) == "permitted"
    assert outcome(held.EXPRESS_LEAVE, data="statistical", **facts) == "permitted"
    assert outcome(data="statistical", sa__cloud=False, **facts) == "permitted"


def test_public_bodies_write_provisions_into_their_agreement() -> None:
    """Between public bodies, provisions in the agreement are the safeguard."""
    facts: dict[str, Any] = {
        "exporter__kind": "public_authority",
        "recipient__kind": "public_authority",
        "sa__cloud": False,
    }
    steps = (held.AGREEMENT_TERMS, held.RISK_ASSESSMENT)
    assert outcome(*steps, sa__limited=False, **facts) == "permitted"
    assert outcome(*steps, sa__limited=False) == "conditional"


def test_a_bank_needs_the_central_bank_as_well() -> None:
    """A supervised institution needs leave beside the safeguard."""
    facts: dict[str, Any] = {"recipient__same_group": True, "sa__sama_supervised": True}
    assert outcome(held.SCC, held.RISK_ASSESSMENT, **facts) == "conditional"
    assert outcome(held.SCC, held.RISK_ASSESSMENT, held.NO_OBJECTION, **facts) == "permitted"


def test_the_law_follows_data_onward_and_residents_abroad() -> None:
    """A recipient abroad binds the next one; an exporter abroad with residents' data is bound itself."""
    onward = xf.Transfer("IN", "PH", data="employment", follows=["SA"], without=["health"])
    decision = xf.evaluate(onward, PACK, on=TODAY, presume=True, under=["SA"])
    assert [sorted(option.mechanisms) for option in decision.options] == [["sa.onward_terms"]]
    bound = onward.stating({asked.RESIDENTS: True}).putting(held.ONWARD_TERMS)
    assert xf.evaluate(bound, PACK, on=TODAY, presume=True, under=["SA"]).outcome is not xf.Outcome.PERMITTED


def test_what_office_reveals_is_secret_without_a_mark() -> None:
    """Defence and infrastructure data are barred if office gave them and disclosure harms; else it must be asked."""
    assert outcome(data="control_system") == "undetermined"
    assert outcome(data="control_system", sa__by_office=True) == "prohibited"
    assert outcome(data="control_system", sa__by_office=False) == "permitted"
    assert outcome(data="state_secret") == "prohibited"


@pytest.mark.parametrize("place", ["IR", "US", "AE"])
def test_controlled_technology_asks_for_a_licence(place: str) -> None:
    """No destination and no group is free of the control."""
    technology = xf.Transfer("SA", place, data="source_code", including=["controlled_technology"])
    grouped = technology.stating({"recipient.same_group": True})
    assert xf.evaluate(grouped, PACK, on=TODAY, presume=True, under=["SA"]).outcome is xf.Outcome.CONDITIONAL
    licensed = grouped.putting(held.EXPORT_LICENCE)
    assert xf.evaluate(licensed, PACK, on=TODAY, presume=True, under=["SA"]).outcome is xf.Outcome.PERMITTED


def test_common_rules_do_not_serve_strangers() -> None:
    """Binding common rules need a recipient of the group; the clauses do not."""
    facts: dict[str, Any] = {"sa__group_operations": True, "sa__limited": False, "recipient__same_group": False}
    assert outcome(held.BCR, held.RISK_ASSESSMENT, **facts) == "conditional"
    assert outcome(held.SCC, held.RISK_ASSESSMENT, **facts) == "permitted"


def test_a_sale_is_no_service_to_the_person() -> None:
    """A certificate does not carry a standing sale of data."""
    steps = (held.CERTIFICATE, held.RISK_ASSESSMENT)
    assert outcome(*steps, data="contact", sa__limited=False) == "permitted"
    assert outcome(*steps, data="contact", sa__limited=False, purpose="data_sale") == "prohibited"


def test_insurers_need_their_supervisor() -> None:
    """Customer data of insurers leave with leave, or to a reinsurer; whose data they are is not presumed."""
    steps = (held.SCC, held.RISK_ASSESSMENT)
    group: dict[str, Any] = {"recipient__same_group": True, "data": "insurance"}
    assert outcome(*steps, **group) == "undetermined"
    assert outcome(*steps, sa__insurer=False, **group) == "permitted"
    assert outcome(*steps, sa__insurer=True, **group) == "conditional"
    assert outcome(*steps, held.INSURANCE_LEAVE, sa__insurer=True, **group) == "permitted"
    assert outcome(*steps, sa__insurer=True, sa__to_reinsurer=True, **group) == "permitted"


def test_whose_accounts_they_are_is_not_presumed() -> None:
    """Account records are asked for their holder; other data of an unnamed company are not."""
    steps = (held.SCC, held.RISK_ASSESSMENT)
    group: dict[str, Any] = {"recipient__same_group": True}
    assert outcome(*steps, data="financial_account", **group) == "undetermined"
    assert outcome(*steps, data="financial_account", sa__held_for_institution=False, **group) == "permitted"
    assert outcome(*steps, data="financial_account", sa__held_for_institution=True, **group) == "conditional"
    assert outcome(*steps, data="contact", **group) == "permitted"


def test_books_stay_in_the_kingdom() -> None:
    """Books stay; only the central system of a multinational may be abroad, with a terminal here."""
    assert outcome(data="accounting") == "conditional"
    assert outcome(held.ACCESS_POINT, data="accounting") == "conditional"
    assert outcome(held.ACCESS_POINT, data="accounting", sa__central_system=True) == "permitted"
    assert outcome(held.BOOKS_IN_KINGDOM, data="accounting") == "permitted"


def test_maps_and_samples() -> None:
    """Controlled maps and human material need leave."""
    assert outcome(data="road_survey") == "undetermined"
    assert outcome(data="road_survey", sa__survey_controlled=True) == "conditional"
    assert outcome(held.SURVEY_LEAVE, data="road_survey", sa__survey_controlled=True) == "permitted"
    samples = xf.Transfer("SA", "US", data="biospecimen", without=["personal"])
    assert xf.evaluate(samples, PACK, on=TODAY, presume=True, under=["SA"]).outcome is xf.Outcome.CONDITIONAL
    for way in (samples.putting(held.SAMPLES_APPROVED), samples.stating({"sa.for_the_patient": True})):
        assert xf.evaluate(way, PACK, on=TODAY, presume=True, under=["SA"]).outcome is xf.Outcome.PERMITTED


def test_the_purpose_of_research_is_research() -> None:
    """Who states the purpose need not state it twice; the certificate leaves sensitive data out, the clauses do not."""
    research: dict[str, Any] = {"sa__limited": False, "purpose": "research"}
    steps = (held.CERTIFICATE, held.RISK_ASSESSMENT)
    assert outcome(*steps, data="health", **research) == "conditional"
    assert outcome(*steps, data="education", **research) == "permitted"
    assert outcome(held.SCC, held.RISK_ASSESSMENT, data="health", **research) == "permitted"
    assert outcome(held.SCC, held.RISK_ASSESSMENT, data="health", sa__minimum=False, **research) != "permitted"
