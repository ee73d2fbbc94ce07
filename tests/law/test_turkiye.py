"""The law pack of Türkiye: Article 9 on both sides of 2024, and what stays in the country."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import xflow as xf
from xflow.law.turkiye import PACK, facts
from xflow.law.turkiye import mechanisms as tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"


def outcome(
    *held: xf.Mechanism | xf.InPlace, to: str = "US", on: str = TODAY, data: str = "customer", **more: object
) -> str:
    """Judge data that leave Türkiye; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in more.items()}
    transfer = xf.Transfer("TR", to, data=data, mechanisms=held).stating(stated)
    return xf.evaluate(transfer, PACK, on=on, presume=True, under=["TR"]).outcome.value


@pytest.mark.parametrize("day", ["2018-05-25", "2024-05-31", "2024-06-01", "2024-09-01", TODAY])
@pytest.mark.parametrize("place", ["DE", "GB", "US", "AZ"])
def test_no_country_is_adequate(day: str, place: str) -> None:
    """No adequacy decision was ever made, and being a party to Convention 108 is none."""
    assert outcome(to=place, on=day) == "conditional"


@pytest.mark.parametrize(("day", "result"), [("2024-05-31", "permitted"), ("2024-08-31", "permitted")])
def test_old_consent_carries_until_september_2024(day: str, result: str) -> None:
    """Standing flows could rest on explicit consent until the end of August 2024."""
    assert outcome(tr.EXPLICIT_CONSENT, on=day) == result
    assert outcome(xf.InPlace(tr.EXPLICIT_CONSENT, concluded="2023-01-01"), on="2024-09-01") == "conditional"


@pytest.mark.parametrize(("day", "result"), [("2024-05-31", "conditional"), ("2024-06-01", "permitted")])
def test_the_standard_contract_came_in_june_2024(day: str, result: str) -> None:
    """The standard contract is a safeguard only since Law 7499."""
    assert outcome(tr.STANDARD_CONTRACT, on=day) == result


def test_a_standard_contract_needs_remedies_and_a_condition() -> None:
    """A safeguard stands on a condition of processing and on remedies; without them no contract helps."""
    assert outcome(tr.STANDARD_CONTRACT, tr__remedies=False) == "prohibited"
    assert outcome(tr.STANDARD_CONTRACT, tr__processing_condition=False) == "prohibited"
    assert outcome(xf.InPlace(tr.STANDARD_CONTRACT, altered=True)) == "conditional"


def test_undertakings_and_corporate_rules() -> None:
    """An undertaking that the Board permits suffices; corporate rules only within a group, and only from 2020."""
    assert outcome(tr.UNDERTAKING) == "permitted"
    assert outcome(tr.UNDERTAKING, on="2019-01-01") == "permitted"
    assert outcome(tr.BCR) == "conditional"
    assert outcome(tr.BCR, recipient__same_group=True) == "permitted"
    assert outcome(tr.BCR, recipient__same_group=True, on="2020-04-09") == "conditional"


def test_agreements_are_for_public_bodies() -> None:
    """An agreement with the Board's permission serves public bodies on both sides."""
    public: dict[str, Any] = {
        "data": "contact",
        "exporter__kind": "public_authority",
        "recipient__kind": "public_authority",
    }
    assert outcome(tr.PUBLIC_AGREEMENT, **public) == "permitted"
    assert outcome(tr.PUBLIC_AGREEMENT, data="contact", exporter__kind="public_authority") == "conditional"


def test_consent_is_for_occasional_transfers() -> None:
    """Informed consent carries what is occasional, and nothing that is standing."""
    assert outcome(tr.INFORMED_CONSENT) == "conditional"
    assert outcome(tr.INFORMED_CONSENT, transfer__systematic=False) == "permitted"
    assert outcome(tr.INFORMED_CONSENT, transfer__systematic=xf.UNKNOWN) == "undetermined"


def test_each_derogation_suffices_once_in_a_while() -> None:
    """Each ground of Article 9(6) carries an occasional transfer, and no standing one."""
    assert outcome(transfer__systematic=False, tr__contract_with_person=True) == "permitted"
    assert outcome(transfer__systematic=False, tr__contract_for_person=True) == "permitted"
    assert outcome(transfer__systematic=False, tr__overriding_interest=True) == "permitted"
    assert outcome(transfer__systematic=False, tr__legal_claims=True) == "permitted"
    assert outcome(transfer__systematic=False, tr__vital_interests=True) == "permitted"
    assert outcome(transfer__systematic=False, tr__public_register=True) == "permitted"
    assert outcome(tr__legal_claims=True) == "conditional"


def test_public_bodies_cannot_use_consent_and_contracts() -> None:
    """A public body under public law has the other derogations only; under private law it has all."""
    body: dict[str, Any] = {"data": "contact", "exporter__kind": "public_authority", "transfer__systematic": False}
    assert outcome(tr.INFORMED_CONSENT, **body) == "conditional"
    assert outcome(tr.INFORMED_CONSENT, tr__private_law=True, **body) == "permitted"
    assert outcome(tr__overriding_interest=True, **body) == "permitted"


def test_what_is_no_transfer() -> None:
    """Giving one's own data abroad and an employee's own access are none; reading by others is one."""
    assert outcome(means="direct_collection") == "permitted"
    assert outcome(exporter__role="data_subject") == "permitted"
    assert outcome(means="own_staff_access") == "permitted"
    assert outcome(means="remote_access") == "conditional"


def test_a_foreign_controller_under_the_law() -> None:
    """A controller abroad that the Law binds needs a safeguard for its processor, too."""
    transfer = xf.Transfer("DE", "US", data="customer", follows=["TR"], facts={facts.ABROAD_UNDER_LAW: True})
    assert xf.evaluate(transfer, PACK, on=TODAY, presume=True, under=["TR"]).outcome.value == "conditional"
    held = transfer.putting(tr.STANDARD_CONTRACT)
    assert xf.evaluate(held, PACK, on=TODAY, presume=True, under=["TR"]).outcome.value == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2024-05-31", "permitted"), ("2024-06-01", "conditional")])
def test_safeguards_go_on_with_the_data(day: str, result: str) -> None:
    """Since June 2024 an onward transfer needs the same safeguards."""
    transfer = xf.Transfer("DE", "US", data="customer", follows=["TR"])
    assert xf.evaluate(transfer, PACK, on=day, presume=True, under=["TR"]).outcome.value == result
    held = transfer.putting(tr.ONWARD_TERMS)
    assert xf.evaluate(held, PACK, on=TODAY, presume=True, under=["TR"]).outcome.value == "permitted"


def test_serious_harm_needs_the_board() -> None:
    """Whatever else is in place, a transfer that would do serious harm needs the Board's permission."""
    assert outcome(tr.STANDARD_CONTRACT, tr__serious_harm=True) == "conditional"
    assert outcome(tr.STANDARD_CONTRACT, tr.HARM_PERMISSION, tr__serious_harm=True) == "permitted"


def test_article_28_lifts() -> None:
    """Households, free expression, and security and justice stand outside the Law."""
    assert outcome(tr__household=True) == "permitted"
    assert outcome(tr__expression=True) == "permitted"
    assert outcome(tr__security_or_justice=True) == "permitted"


def test_core_systems_stay() -> None:
    """Systems of banks, markets and payments stay, and no contract helps."""
    assert outcome(tr.STANDARD_CONTRACT, tr__bank_core=True) == "prohibited"
    assert outcome(tr.STANDARD_CONTRACT, tr__issuer_core=True) == "prohibited"
    assert outcome(tr.STANDARD_CONTRACT, tr__payment_core=True) == "prohibited"
    assert outcome(tr.STANDARD_CONTRACT, tr__bank_core=True, means="remote_access") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2020-02-24", "permitted"), ("2020-02-25", "prohibited")])
def test_bank_secrets_need_an_order(day: str, result: str) -> None:
    """Since February 2020 consent does not let a bank's customer secrets go abroad."""
    assert outcome(tr.EXPLICIT_CONSENT, tr__bank_secret=True, on=day) == result
    assert outcome(tr.EXPLICIT_CONSENT, tr__bank_secret=True, tr__customer_order=True, on=day) == "permitted"


def test_traffic_data_need_consent() -> None:
    """An operator needs the subscriber's consent for traffic data, beside Article 9."""
    traffic: dict[str, Any] = {"data": "communication_metadata", "tr__telecom_operator": True}
    assert outcome(tr.STANDARD_CONTRACT, **traffic) == "conditional"
    assert outcome(tr.STANDARD_CONTRACT, tr.TRAFFIC_CONSENT, **traffic) == "permitted"


def test_copies_stay() -> None:
    """Large networks and public bodies keep a copy at home."""
    assert outcome(tr.STANDARD_CONTRACT, tr__social_network=True) == "conditional"
    assert outcome(tr.STANDARD_CONTRACT, tr.COPY_IN_TURKIYE, tr__social_network=True) == "permitted"
    assert outcome(tr.UNDERTAKING, data="medical_record", exporter__kind="public_authority") == "conditional"
    assert outcome(tr.UNDERTAKING, data="medical_record", tr__critical_public=True) == "conditional"
    assert outcome(tr.UNDERTAKING, tr.COPY_IN_TURKIYE, data="medical_record", tr__critical_public=True) == "permitted"


def test_inside_the_country_and_other_data_are_free() -> None:
    """A transfer inside Türkiye is free, and so are data on machines."""
    assert outcome(to="TR") == "permitted"
    assert outcome(data="machine_telemetry") == "permitted"


def judged(transfer: xf.Transfer, *, on: str = TODAY) -> str:
    """Judge a transfer as it stands."""
    return xf.evaluate(transfer, PACK, on=on, presume=True, under=["TR"]).outcome.value


@pytest.mark.parametrize("presume", [True, False])
@pytest.mark.parametrize("place", ["US", "CN", "DE", "IR"])
@pytest.mark.parametrize("kind", ["state_secret", "controlled_technology"])
def test_secrets_and_technology_never_leave_freely(kind: str, place: str, presume: bool) -> None:  # noqa: FBT001
    """Secrets need release and listed technology a licence, wherever they go and whatever else is unknown."""
    decision = xf.evaluate(xf.Transfer("TR", place, data=kind), PACK, on=TODAY, presume=presume, under=["TR"])
    assert decision.best is not xf.Outcome.PERMITTED


def test_ways_for_secrets_and_technology() -> None:
    """Release lets a secret go, and a licence lets technology go."""
    secret = xf.Transfer("TR", "US", data="state_secret", without=["personal", "biospecimen"])
    assert judged(secret.putting(tr.SECRET_RELEASE)) == "permitted"
    assert outcome(tr.EXPORT_LICENCE, data="controlled_technology") == "permitted"


def test_matter_of_defence_may_be_secret_by_nature() -> None:
    """Of data on forces and vital installations it is asked whether they have to stay secret."""
    assert outcome(data="defence") == "undetermined"
    assert outcome(data="critical_infrastructure", tr__secret_by_nature=True) == "conditional"
    assert outcome(data="critical_infrastructure", tr__secret_by_nature=False) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2025-03-18", "permitted"), ("2025-03-19", "conditional")])
def test_cybersecurity_products_need_approval(day: str, result: str) -> None:
    """Since the Cybersecurity Law certain products are sold abroad with approval."""
    assert outcome(data="source_code", tr__cyber_product=True, on=day) == result
    assert outcome(tr.CYBER_APPROVAL, data="source_code", tr__cyber_product=True) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2021-02-09", "permitted"), ("2021-02-10", "conditional")])
def test_geographic_data_need_a_permit(day: str, result: str) -> None:
    """Geographic data are shared abroad with a permit since February 2021."""
    assert outcome(data="geospatial", tr__secret_by_nature=False, on=day) == result
    assert outcome(tr.GEODATA_PERMIT, data="geospatial", tr__secret_by_nature=False) == "permitted"


def test_samples_go_through_laboratories() -> None:
    """Samples need the Ministry's way, and a standard contract too if people can be known from them."""
    assert outcome(tr.STANDARD_CONTRACT, data="labelled_biospecimen") == "conditional"
    assert outcome(tr.SAMPLE_APPROVAL, tr.STANDARD_CONTRACT, data="labelled_biospecimen") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2019-07-05", "permitted"), ("2019-07-06", "prohibited")])
def test_public_institutions_use_no_cloud_abroad(day: str, result: str) -> None:
    """Since the circular of July 2019 data of public institutions are in no cloud abroad."""
    city: dict[str, Any] = {"data": "contact", "exporter__kind": "public_authority", "on": day}
    assert outcome(tr.EXPLICIT_CONSENT, purpose="storage", **city) == result
    assert outcome(tr.EXPLICIT_CONSENT, tr__public_cloud=True, **city) == result
    assert outcome(tr.EXPLICIT_CONSENT, **city) == "permitted"


def test_official_data_need_authority() -> None:
    """What public bodies hold goes abroad with their authority, or from a public register."""
    papers = xf.Transfer("TR", "GB", data="official", without=["personal", "biospecimen"])
    assert judged(papers) == "conditional"
    assert judged(papers.putting(tr.OFFICIAL_AUTHORITY)) == "permitted"
    assert judged(papers.stating({"tr.public_register": True})) == "permitted"


@pytest.mark.parametrize(("fact", "day"), [("tr__leasing_core", "2019-04-06"), ("tr__esim_data", "2019-02-12")])
def test_more_systems_stay(fact: str, day: str) -> None:
    """Systems of leasing companies and of embedded SIM technology stay since 2019."""
    stated: dict[str, Any] = {fact: True}
    assert outcome(tr.EXPLICIT_CONSENT, on=day, **stated) == "prohibited"
    assert outcome(tr.EXPLICIT_CONSENT, on="2019-01-31", **stated) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2019-10-18", "permitted"), ("2019-10-19", "conditional")])
def test_a_copy_of_ledgers_stays(day: str, result: str) -> None:
    """A copy of electronic ledgers stays since October 2019."""
    assert outcome(data="accounting", on=day) == result
    assert outcome(tr.COPY_IN_TURKIYE, data="accounting") == "permitted"


@pytest.mark.parametrize("way", [tr.UNDERTAKING, tr.BCR, tr.STANDARD_CONTRACT, tr.ONWARD_TERMS])
def test_each_safeguard_carries_an_onward_transfer(way: xf.Mechanism) -> None:
    """Approved rules within the group and permitted undertakings carry onward transfers, too."""
    onward = xf.Transfer("DE", "IN", data="customer", follows=["TR"], facts={"recipient.same_group": True})
    assert judged(onward) == "conditional"
    assert judged(onward.putting(way)) == "permitted"


def test_official_statistics_stand_outside() -> None:
    """Research and statistics on data made anonymous by official statistics stand outside the Law."""
    assert outcome(tr__official_statistics=True) == "permitted"


def test_call_details_are_traffic_data_of_an_operator() -> None:
    """Call details need consent whoever sends them, for an operator alone knows them."""
    assert outcome(tr.STANDARD_CONTRACT, data="call_detail") == "conditional"
    assert outcome(tr.STANDARD_CONTRACT, tr.TRAFFIC_CONSENT, data="call_detail") == "permitted"
    assert outcome(tr.STANDARD_CONTRACT, data="communication_metadata") == "permitted"
