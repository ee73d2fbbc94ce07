"""The law pack of Thailand: the ways of sections 28 and 29, by date, and what is no transfer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import xflow as xf
from xflow.law import thailand as th
from xflow.law.thailand import finance, sectors

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"


def outcome(
    *held: xf.Mechanism | xf.InPlace, data: str = "customer", to: str = "US", on: str = TODAY, **facts: object
) -> str:
    """Judge a transfer out of Thailand; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("TH", to, data=data, mechanisms=held).stating(stated)
    return xf.evaluate(transfer, th.PACK, on=on, presume=True, under=["TH"]).outcome.value


@pytest.mark.parametrize(("day", "result"), [("2022-05-31", "permitted"), ("2022-06-01", "conditional")])
def test_the_act_applies_since_june_2022(day: str, result: str) -> None:
    """Before 1 June 2022 nothing restricted transfers."""
    assert outcome(on=day) == result


@pytest.mark.parametrize("place", ["GB", "IE", "JP", "SG"])
def test_no_destination_is_listed(place: str) -> None:
    """No destination is adequate as such."""
    assert outcome(to=place) == "conditional"


def test_an_own_finding_of_adequacy_is_not_presumed_to_count() -> None:
    """Who reads the rules otherwise can say so."""
    assert outcome(th.OWN_ASSESSMENT) == "conditional"
    assert outcome(th.OWN_ASSESSMENT, th__may_assess=True) == "permitted"


@pytest.mark.parametrize("way", [th.CLAUSES, th.CERTIFICATION])
@pytest.mark.parametrize(("day", "result"), [("2024-03-23", "conditional"), ("2024-03-24", "permitted")])
def test_safeguards_count_since_the_rules(way: xf.Mechanism, day: str, result: str) -> None:
    """The notifications made safeguards usable on 24 March 2024."""
    assert outcome(way, on=day) == result


def test_clauses_signed_before_the_rules_count_after_them() -> None:
    """A contract may be older than the rules that it meets."""
    assert outcome(xf.InPlace(th.CLAUSES, concluded="2023-06-01")) == "permitted"


def test_a_certified_policy_helps_within_the_group_only() -> None:
    """A recipient outside the group is not covered."""
    assert outcome(th.BCR, recipient__same_group=True) == "permitted"
    assert outcome(th.BCR) == "conditional"
    assert outcome(th.BCR, recipient__same_group=True, on="2024-03-23") == "conditional"


def test_an_instrument_helps_public_bodies_only() -> None:
    """Companies cannot rely on what states agree."""
    public: dict[str, Any] = {
        "exporter__kind": "public_authority",
        "recipient__kind": "public_authority",
        "th__agency_may_disclose": True,
    }
    assert outcome(th.PUBLIC_INSTRUMENT, **public) == "permitted"
    assert outcome(th.PUBLIC_INSTRUMENT) == "conditional"


@pytest.mark.parametrize("day", ["2022-06-01", TODAY])
@pytest.mark.parametrize(
    "fact", ["required_by_law", "contract_with_person", "contract_for_person", "danger", "public_interest"]
)
def test_each_exception_suffices(fact: str, day: str) -> None:
    """The exceptions of section 28 hold since the beginning."""
    stated: dict[str, Any] = {f"th__{fact}": True}
    assert outcome(on=day, **stated) == "permitted"
    assert outcome(th.CONSENT, on=day) == "permitted"


def test_what_is_no_transfer() -> None:
    """Transit, bare storage, the own staff, the person and what the Act leaves out."""
    assert outcome(means="transit") == "permitted"
    assert outcome(means="own_staff_access") == "permitted"
    assert outcome(th__only_stored=True) == "permitted"
    assert outcome(exporter__role="data_subject") == "permitted"
    assert outcome(th__outside_act=True) == "permitted"
    assert outcome(data="machine_telemetry") == "permitted"


def test_what_is_a_transfer() -> None:
    """Access from afar, a processor's sending, one's own group and a public body's."""
    assert outcome(means="remote_access") == "conditional"
    assert outcome(exporter__role="processor") == "conditional"
    assert outcome(recipient__same_group=True) == "conditional"
    assert outcome(exporter__kind="public_authority") == "conditional"


def test_credit_information_stays() -> None:
    """A credit bureau is outside the Act and bound by its own."""
    assert outcome(data="credit", th__credit_bureau=True, th__outside_act=True) == "prohibited"
    assert outcome(data="company_credit", th__credit_bureau=True) == "prohibited"
    assert outcome(data="customer", th__credit_bureau=True, th__outside_act=True) == "prohibited"


@pytest.mark.parametrize("data", ["credit", "company_credit", "credit_accounts"])
def test_members_of_a_bureau_are_asked_what_they_send(data: str) -> None:
    """Section 24 binds members and users, so credit information is not free where no bureau sends it."""
    member: dict[str, Any] = {"data": data, "th__credit_bureau": False, "th__outside_act": True}
    held = member | {"th__member_credit_data": True}
    assert outcome(**member) == "undetermined"
    assert outcome(**held) == "undetermined"
    assert outcome(**held, recipient__role="controller") == "prohibited"
    assert outcome(**held, recipient__role="processor") == "prohibited"
    assert outcome(**member, th__member_credit_data=False) == "undetermined"
    assert outcome(**member, th__own_credit_records=True) == "permitted"


@pytest.mark.parametrize("data", ["customer", "personal", "payment", "company_credit", "commercial"])
def test_what_came_from_a_bureau_stays_secret_whatever_it_is_called(data: str) -> None:
    """Credit information begins with names and addresses, so a broader name does not free it."""
    assert outcome(th.CLAUSES, data=data, th__member_credit_data=True, recipient__role="controller") == "prohibited"


def test_a_member_that_keeps_its_data_abroad_is_asked_for_the_reading() -> None:
    """Whether section 12 reaches a member that discloses to nobody is open."""
    member: dict[str, Any] = {
        "data": "credit",
        "th__outside_act": True,
        "th__member_credit_data": True,
        "recipient__same_entity": True,
    }
    assert outcome(**member) == "undetermined"
    assert outcome(**member, th__credit_internal_ends=False) == "prohibited"
    assert outcome(**member, th__credit_internal_ends=True) == "permitted"
    allowed = member | {
        "recipient__same_entity": False,
        "recipient__role": "controller",
        "th__credit_internal_ends": True,
    }
    assert outcome(**allowed) == "prohibited"
    assert outcome(**allowed, th__credit_disclosure_allowed=True) == "permitted"


@pytest.mark.parametrize("data", ["account_balance", "customer", "company_credit"])
@pytest.mark.parametrize("day", ["2019-01-01", TODAY])
def test_banks_keep_secrets(data: str, day: str) -> None:
    """Clauses under one Act do not lift the secrecy of another."""
    bank: dict[str, Any] = {
        "data": data,
        "on": day,
        "th__bank_secrets": True,
        "recipient__role": "controller",
        "th__contract_with_person": True,
        "th__own_credit_records": True,
    }
    assert outcome(th.CLAUSES, **bank) == "conditional"
    assert outcome(finance.BANK_CUSTOMER_CONSENT, **bank) == "permitted"
    for exception in ("financial_group", "bank_may_disclose", "disclosure_harmless"):
        excepted = bank | {f"th__{exception}": True}
        assert outcome(**excepted) == "permitted"


def test_banks_outsource_as_their_supervisor_demands() -> None:
    """Providers may be abroad, under the rules of the Bank of Thailand."""
    bank: dict[str, Any] = {"th__bank_outsources": True, "recipient__role": "processor"}
    assert outcome(th.CLAUSES, **bank) == "conditional"
    assert outcome(th.CLAUSES, finance.BANK_OUTSOURCING, **bank) == "permitted"


def test_digital_asset_businesses_keep_secrets() -> None:
    """The decree of 2018 says of them what the Act of 2008 says of banks."""
    assert outcome(th.CLAUSES, th__digital_asset_secrets=True) != "permitted"
    assert outcome(th.CLAUSES, th__digital_asset_secrets=True, th__digital_asset_may_disclose=True) == "permitted"


def test_insurers_outsource_support_functions_with_approval_and_core_functions_never() -> None:
    """The commission approves the one and the rules forbid the other."""
    support: dict[str, Any] = {"th__insurer_support_function": True, "recipient__role": "processor"}
    assert outcome(th.CLAUSES, **support) == "conditional"
    assert outcome(th.CLAUSES, finance.INSURANCE_APPROVAL, **support) == "permitted"
    assert outcome(th.CLAUSES, th__insurer_core_function=True, recipient__role="processor") == "prohibited"


def test_inside_thailand_nothing_leaves() -> None:
    """A transfer inside the country is free."""
    assert outcome(to="TH") == "permitted"


def test_the_act_follows_a_seller_abroad() -> None:
    """Section 5 reaches who offers goods to people in Thailand."""
    transfer = xf.Transfer("SG", "US", data="customer", follows=["TH"])
    assert xf.evaluate(transfer, th.PACK, on=TODAY, presume=True, under=["TH"]).outcome.value == "conditional"
    free = transfer.stating({th.EXPORTER_UNDER_ACT: False})
    assert xf.evaluate(free, th.PACK, on=TODAY, presume=True, under=["TH"]).outcome.value == "permitted"


def test_official_secrets_need_a_release() -> None:
    """No safeguard for personal data frees an official secret."""
    assert outcome(data="state_secret", to="CN") == "conditional"
    assert outcome(th.CLAUSES, data="state_secret") == "conditional"
    assert outcome(th.CLAUSES, sectors.RELEASE, data="state_secret") == "permitted"
    assert outcome(data="state_secret", to="TH") == "permitted"


def test_controlled_technology_needs_the_word_of_the_department() -> None:
    """The Act on items related to weapons has been in force since 2020."""
    assert outcome(data="controlled_technology", to="IR", on="2020-01-01") == "conditional"
    assert outcome(sectors.EXPORT_LICENCE, data="controlled_technology", to="IR", on="2020-01-01") == "permitted"


@pytest.mark.parametrize("day", ["2018-05-25", "2019-12-31"])
def test_controlled_technology_was_not_free_before_the_act(day: str) -> None:
    """The resolution of the Security Council bound Thailand before its own Act."""
    assert outcome(data="controlled_technology", to="IR", on=day) != "permitted"
    assert outcome(data="controlled_technology", to="IR", on=day, transfer__export_controls_met=True) == "permitted"


def test_accounts_stay_at_the_place_of_business() -> None:
    """Copies may leave; the accounts may not."""
    assert outcome(data="accounting") == "permitted"
    assert outcome(data="accounting", th__books_leave=True) == "conditional"
    assert outcome(sectors.BOOKS_KEPT, data="accounting", th__books_leave=True) == "permitted"
    assert outcome(data="accounting", th__books_leave=True, means="remote_access") == "permitted"


def test_health_information_is_confidential() -> None:
    """The duty stands beside what section 28 asks."""
    transfer = xf.Transfer("TH", "SG", data="medical_record", mechanisms=[th.CLAUSES])
    decision = xf.evaluate(transfer, th.PACK, on=TODAY, presume=True, under=["TH"])
    assert decision.outcome.value == "permitted"
    assert "th.health.7" in {each.measure for each in decision.findings}


@pytest.mark.parametrize("day", ["2021-06-01", TODAY])
def test_a_state_agency_needs_consent_or_an_exception(day: str) -> None:
    """The Act on official information bound agencies before the one on personal data."""
    processed: dict[str, Any] = {"exporter__kind": "public_authority", "recipient__role": "processor", "on": day}
    agency = processed | {"recipient__role": "controller"}
    assert outcome(th.CLAUSES, **agency) == "conditional"
    assert outcome(th.CLAUSES, sectors.WRITTEN_CONSENT, **agency) == "permitted"
    assert outcome(th.CLAUSES, th__agency_may_disclose=True, **agency) == "permitted"
    assert outcome(th.CLAUSES, **processed) == "permitted"
    assert outcome(th.CLAUSES, th__provider_no_disclosure=False, **processed) == "conditional"


@pytest.mark.parametrize(("day", "result"), [("2023-09-03", "prohibited"), ("2023-09-04", "conditional")])
def test_telecommunications_users_must_agree_to_other_uses(day: str, result: str) -> None:
    """Clauses alone do not let an operator hand subscriber data over for other ends."""
    assert outcome(th.CONSENT, data="subscriber", th__telecom_other_use=True, on=day) == result
    assert outcome(th.CONSENT, data="subscriber", on=day) == "permitted"
    if result == "conditional":
        held = (th.CONSENT, sectors.USER_CONSENT)
        assert outcome(*held, data="subscriber", th__telecom_other_use=True, on=day) == "permitted"


def test_consent_of_telecommunications_users_is_not_presumed_to_have_counted_before_2023() -> None:
    """Accounts differ on the notification of 2006."""
    old: dict[str, Any] = {"th__telecom_other_use": True, "on": "2021-06-01"}
    for data in ("subscriber", "customer", "personal"):
        assert outcome(sectors.USER_CONSENT, data=data, **old) == "prohibited"
        assert outcome(data=data, th__telecom_consent_counted=True, **old) == "conditional"
        assert outcome(sectors.USER_CONSENT, data=data, th__telecom_consent_counted=True, **old) == "permitted"


@pytest.mark.parametrize("day", ["2019-01-01", TODAY])
def test_defence_data_are_asked_whether_they_are_secret(day: str) -> None:
    """They may be secret without a stamp, and before any Act on personal data."""
    assert outcome(data="defence", on=day) == "undetermined"
    assert outcome(data="defence", on=day, th__defence_open=False) == "conditional"
    assert outcome(sectors.RELEASE, data="defence", on=day, th__defence_open=False) == "permitted"
    assert outcome(data="defence", on=day, th__defence_open=True) == "permitted"


@pytest.mark.parametrize("day", ["2019-01-01", TODAY])
def test_maps_of_sites_stay_open_since_the_law_on_maps_is_not_stated(day: str) -> None:
    """That they are no secret of the armed forces does not say what else the law asks of maps."""
    assert outcome(data="site_map", on=day, th__defence_open=True) == "undetermined"


@pytest.mark.parametrize("day", ["2019-01-01", TODAY])
@pytest.mark.parametrize("fact", ["health_harm", "professional_secret", "tax_secret"])
def test_secrets_of_persons_do_not_leave_to_their_harm(fact: str, day: str) -> None:
    """No clauses lift what the health, the penal and the tax law forbid."""
    stated: dict[str, Any] = {f"th__{fact}": True}
    for data in ("health", "customer"):
        assert outcome(th.CLAUSES, data=data, on=day, **stated) == "prohibited"


def test_state_agencies_are_asked_what_the_policy_on_clouds_allows() -> None:
    """It is presumed met, since standards were in draft, but asked where nothing is presumed."""
    stated: dict[str, Any] = {"exporter__kind": "public_authority", "recipient__role": "processor"}
    assert outcome(th.CLAUSES, **stated) == "permitted"
    assert outcome(th.CLAUSES, th__state_cloud_met=False, **stated) == "prohibited"
