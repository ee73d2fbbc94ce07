"""The law pack of Indonesia: the three steps, their dates, and what stays onshore."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import xflow as xf
from xflow.law import indonesia as idn
from xflow.law.indonesia import mechanisms as held

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"


def outcome(
    *in_place: xf.Mechanism, data: str = "customer_contact", to: str = "US", on: str = TODAY, **facts: object
) -> str:
    """Judge a transfer out of Indonesia; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("ID", to, data=data, mechanisms=in_place).stating(stated)
    return xf.evaluate(transfer, idn.PACK, on=on, presume=True, under=["ID"]).outcome.value


@pytest.mark.parametrize("way", [held.EQUAL, held.SAFEGUARDS, held.CONSENT])
def test_each_of_the_three_steps_suffices(way: xf.Mechanism) -> None:
    """Equal protection, binding safeguards or consent."""
    assert outcome() == "conditional"
    assert outcome(way) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2022-10-16", "conditional"), ("2022-10-17", "permitted")])
def test_before_the_law_consent_was_the_way(day: str, result: str) -> None:
    """Safeguards count since the Law; consent did before and does after."""
    assert outcome(held.SAFEGUARDS, on=day) == result
    assert outcome(held.CONSENT, on=day) == "permitted"


def test_no_destination_is_free_as_such() -> None:
    """There is no list."""
    assert outcome(to="SG") == "conditional"
    assert outcome(to="IE") == "conditional"


def test_inside_indonesia_nothing_leaves() -> None:
    """A transfer inside the country is free."""
    assert outcome(to="ID") == "permitted"


def test_people_households_staff_and_transit_are_outside() -> None:
    """None of them is a controller that transfers to another."""
    assert outcome(exporter__role="data_subject") == "permitted"
    assert outcome(id__household=True) == "permitted"
    assert outcome(means="own_staff_access") == "permitted"
    assert outcome(means="transit") == "permitted"


def test_processors_and_groups_are_inside() -> None:
    """Neither a processor that sends nor one's own group is spared."""
    assert outcome(exporter__role="processor") == "conditional"
    assert outcome(recipient__same_group=True) == "conditional"
    assert outcome(means="remote_access") == "conditional"


def test_private_operators_keep_non_personal_data_abroad() -> None:
    """Only the access of authorities is asked for."""
    assert outcome(data="commercial") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2019-10-09", "permitted"), ("2019-10-10", "prohibited")])
def test_public_operators_stay_since_october_2019(day: str, result: str) -> None:
    """State bodies and those appointed by them; the older rule asked for a centre onshore."""
    for stated in ({"exporter__kind": "public_authority"}, {"id__appointed": True}):
        facts: dict[str, Any] = {"id__public_service": True, **stated}
        assert outcome(held.DATA_CENTRE, data="statistical", on=day, **facts) == result


def test_public_operators_go_out_where_the_technology_is_missing() -> None:
    """The committee's finding is the way out; the financial supervisor and mere sharing are outside."""
    for fact in ("id__no_technology", "id__financial_supervisor"):
        facts: dict[str, Any] = {"exporter__kind": "public_authority", fact: True}
        assert outcome(data="statistical", **facts) == "permitted"
    assert outcome(data="statistical", exporter__kind="public_authority", id__run_abroad=False) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2019-10-09", "conditional"), ("2019-10-10", "permitted")])
def test_the_older_rule_reached_private_services(day: str, result: str) -> None:
    """Until 10 October 2019 operators for public services had a centre onshore."""
    assert outcome(data="commercial", on=day, id__public_service=True) == result


def test_whether_a_service_is_public_was_asked() -> None:
    """The word was wide, so nothing is presumed."""
    assert outcome(data="commercial", on="2019-01-01") == "undetermined"


@pytest.mark.parametrize(
    ("day", "strict", "result"),
    [
        ("2019-11-24", False, "permitted"),
        ("2019-11-25", False, "prohibited"),
        ("2022-10-16", False, "prohibited"),
        ("2022-10-17", False, "permitted"),
        ("2022-10-17", True, "prohibited"),
    ],
)
def test_e_commerce_had_a_list_without_entries(day: str, strict: object, result: str) -> None:
    """The later Law is presumed to prevail; the other reading can be set."""
    assert outcome(held.CONSENT, on=day, id__e_commerce=True, id__strict_e_commerce=strict) == result


@pytest.mark.parametrize("day", ["2020-01-01", TODAY])
def test_health_data_are_processed_onshore(day: str) -> None:
    """Medical records, and health data of a health facility, go out with the minister's permission only."""
    assert outcome(held.CONSENT, data="medical_record", on=day) == "conditional"
    assert outcome(held.CONSENT, data="vital_signs", on=day, id__health_system=True) == "conditional"
    assert outcome(held.CONSENT, data="vital_signs", on=day) == "permitted"
    assert outcome(held.CONSENT, held.HEALTH_PERMIT, data="medical_record", on=day) == "permitted"


@pytest.mark.parametrize("day", ["2022-10-06", "2022-10-07"])
def test_banks_need_approval_for_systems_abroad(day: str) -> None:
    """Before and after the regulation of 2022."""
    assert outcome(data="commercial", on=day, id__bank=True) == "conditional"
    assert outcome(held.OJK_APPROVAL, data="commercial", on=day, id__bank=True) == "permitted"


def test_domestic_payments_are_processed_onshore() -> None:
    """A payment provider needs the central bank's approval, unless no payment is domestic."""
    in_place = (held.CONSENT,)
    assert outcome(*in_place, data="payment", id__payment_provider=True) == "conditional"
    assert outcome(*in_place, held.BI_APPROVAL, data="payment", id__payment_provider=True) == "permitted"
    assert outcome(*in_place, data="payment", id__payment_provider=True, id__domestic_payments=False) == "permitted"


def test_the_law_follows_an_exporter_abroad() -> None:
    """The Law reaches acts abroad that have effect in Indonesia."""
    transfer = xf.Transfer("SG", "US", data="customer_contact", follows=["ID"])
    assert xf.evaluate(transfer, idn.PACK, on=TODAY, presume=True, under=["ID"]).outcome.value == "conditional"


@pytest.mark.parametrize("day", ["2026-01-01", "2026-01-02", TODAY])
def test_state_secrets_do_not_leave(day: str) -> None:
    """The old Penal Code forbade it, and the new one does since 2 January 2026."""
    assert outcome(held.CONSENT, held.SAFEGUARDS, data="state_secret", to="CN", on=day) == "prohibited"


def test_listed_technology_leaves_on_an_approval() -> None:
    """There is no general law on strategic trade, but what is on a list needs its approval."""
    assert outcome(data="controlled_technology", to="IR") == "conditional"
    assert outcome(held.EXPORT_APPROVAL, data="controlled_technology", to="MY") == "permitted"
    assert outcome(data="source_code", to="IR") == "permitted"


@pytest.mark.parametrize("data", ["state_secret", "controlled_technology", "official"])
def test_nothing_of_the_state_is_free_when_nothing_is_presumed(data: str) -> None:
    """Unknown facts never make them free."""
    decision = xf.evaluate(xf.Transfer("ID", "CN", data=data), idn.PACK, on=TODAY, under=["ID"])
    assert decision.worst is not xf.Outcome.PERMITTED


def test_official_data_stay_whoever_holds_them() -> None:
    """A company that holds data for a public body places them abroad no more than the body may."""
    assert outcome(held.CONSENT, data="official") == "prohibited"
    assert outcome(held.CONSENT, held.HEALTH_PERMIT, data="official", id__open_information=True) == "permitted"
    assert outcome(data="statistical", exporter__kind="public_authority", id__open_information=True) == "prohibited"


def test_bank_secrecy_binds_beside_article_56() -> None:
    """Safeguards do not lift it; the depositor, the authority or an exception do."""
    facts: dict[str, Any] = {"data": "account_balance", "id__bank": True, "id__run_abroad": False}
    assert outcome(held.SAFEGUARDS, **facts) == "conditional"
    assert outcome(held.SAFEGUARDS, held.DEPOSITOR_CONSENT, **facts) == "permitted"
    assert outcome(held.SAFEGUARDS, id__secrecy_exception=True, **facts) == "permitted"
    assert outcome(held.SAFEGUARDS, recipient__same_entity=True, **facts) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2021-03-16", "permitted"), ("2021-03-17", "conditional")])
def test_insurers_and_the_like_keep_data_centres_since_march_2021(day: str, result: str) -> None:
    """The authority may approve places abroad."""
    assert outcome(data="commercial", on=day, id__non_bank=True) == result
    assert outcome(held.OJK_APPROVAL, data="commercial", on=day, id__non_bank=True) == "permitted"


def test_books_are_kept_in_indonesia() -> None:
    """A copy may leave."""
    assert outcome(data="accounting") == "conditional"
    assert outcome(held.BOOKS_KEPT, data="accounting") == "permitted"
    assert outcome(data="accounting", means="remote_access") == "permitted"


def test_material_and_biobanks_need_an_approved_agreement() -> None:
    """Consent and safeguards are not enough for what a biobank holds."""
    assert outcome(held.CONSENT, data="biospecimen") == "conditional"
    assert outcome(held.CONSENT, held.MATERIAL_APPROVAL, data="biospecimen") == "permitted"
    assert outcome(held.CONSENT, data="genomic", id__biobank=True) == "conditional"
    assert outcome(held.CONSENT, held.MATERIAL_APPROVAL, data="genomic", id__biobank=True) == "permitted"


def test_what_the_state_owns_leaves_by_permission() -> None:
    """Information on defence, confidential data on oil and gas, and strategic data each have their way."""
    assert outcome(data="defence", to="CN") == "conditional"
    assert outcome(held.RELEASE, data="defence", to="CN") == "permitted"
    assert outcome(data="defence", id__open_information=True) == "permitted"
    assert outcome(data="machine_telemetry", id__oil_data=True) == "conditional"
    assert outcome(held.OIL_APPROVAL, data="machine_telemetry", id__oil_data=True) == "permitted"
    assert outcome(data="industrial", id__strategic_data=True) == "conditional"
    assert outcome(held.STRATEGIC_BACKUP, data="industrial", id__strategic_data=True) == "permitted"
