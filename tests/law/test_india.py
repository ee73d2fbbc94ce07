"""The law pack of India: sensitive data, the phases of the new Act, and what stays in India."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import xflow as xf
from xflow.law import india as ind
from xflow.law.india import mechanisms as ways

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-25"


def outcome(*held: xf.Mechanism, data: str = "health", to: str = "US", on: str = TODAY, **facts: object) -> str:
    """Judge a transfer out of India; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("IN", to, data=data, mechanisms=held).stating(stated)
    return xf.evaluate(transfer, ind.PACK, on=on, presume=True, under=["IN"]).outcome.value


def payments(stated: Mapping[Answerable, object], *held: xf.Mechanism) -> str:
    """Judge payment data that leave India."""
    transfer = xf.Transfer("IN", "US", data="in.payment_system_data", mechanisms=held).stating(stated)
    return xf.evaluate(transfer, ind.PACK, on=TODAY, presume=True, under=["IN"]).outcome.value


def test_data_that_are_not_sensitive_leave_freely() -> None:
    """Names and addresses are outside rule 7."""
    assert outcome(data="customer_contact") == "permitted"


def test_sensitive_data_ask_for_protection_and_a_ground() -> None:
    """Equal protection and consent or a contract are needed together."""
    assert outcome() == "conditional"
    assert outcome(ways.CONSENT) == "conditional"
    assert outcome(ways.SAME_PROTECTION) == "conditional"
    assert outcome(ways.SAME_PROTECTION, ways.CONSENT) == "permitted"
    assert outcome(ways.SAME_PROTECTION, in__contract_necessary=True) == "permitted"


def test_inside_india_nothing_leaves() -> None:
    """A transfer inside India is no export."""
    assert outcome(to="IN") == "permitted"


def test_foreign_clients_are_outside_rule_7() -> None:
    """Outsourced data of foreign clients are outside the rule."""
    assert outcome(in__foreign_client=True) == "permitted"


@pytest.mark.parametrize(
    ("day", "result"), [("2027-05-12", "permitted"), ("2027-05-13", "prohibited"), ("2027-06-01", "prohibited")]
)
def test_a_restricted_country_is_closed_from_may_2027(day: str, result: str) -> None:
    """Section 16 bites eighteen months after November 2025, and consent does not lift it."""
    assert outcome(ways.CONSENT, data="customer_contact", on=day, in__country_restricted=True) == result


def test_rule_7_ends_when_the_act_starts() -> None:
    """The rules of 2011 hold through the day in doubt."""
    assert outcome(on="2027-05-13") == "conditional"
    assert outcome(on="2027-05-14") == "permitted"


def test_specified_data_of_significant_fiduciaries_stay() -> None:
    """What the government specifies stays in India, from May 2027."""
    held = (ways.SAME_PROTECTION, ways.CONSENT)
    assert outcome(*held, data="in.specified", on="2027-06-01", in__significant=True) == "prohibited"


@pytest.mark.parametrize(("day", "result"), [("2018-10-05", "permitted"), ("2018-10-06", "prohibited")])
def test_payment_data_are_stored_in_india_after_six_months(day: str, result: str) -> None:
    """The six months of the circular of 6 April 2018 end on 6 October 2018."""
    held = (ways.SAME_PROTECTION, ways.CONSENT)
    assert outcome(*held, data="in.payment_system_data", on=day, in__payment_operator=True) == result


def test_payment_data_may_be_processed_abroad_for_a_day() -> None:
    """Processing abroad is lawful if the data are deleted and brought back in time."""
    held = (ways.SAME_PROTECTION, ways.CONSENT)
    stated: Mapping[Answerable, object] = {"in.payment_operator": True, "in.stored_abroad": False}
    assert payments(stated, *held) == "conditional"
    assert payments(stated, *held, ways.DELETE_AND_RETURN) == "permitted"


def test_the_foreign_leg_may_be_copied() -> None:
    """Of cross-border transactions a copy may stay abroad if all is stored in India."""
    held = (ways.SAME_PROTECTION, ways.CONSENT)
    stated: Mapping[Answerable, object] = {"in.payment_operator": True, "in.foreign_leg": True}
    assert payments(stated, *held) == "conditional"
    assert payments(stated, *held, ways.COPY_IN_INDIA) == "permitted"


def test_whether_somebody_is_in_the_payment_chain_is_not_presumed() -> None:
    """Payment data of an unnamed exporter are never permitted."""
    assert outcome(ways.SAME_PROTECTION, ways.CONSENT, data="payment") == "undetermined"


def test_books_may_leave_if_a_backup_stays() -> None:
    """Books of account need a copy on a server in India."""
    assert outcome(data="accounting") == "conditional"
    assert outcome(ways.BACKUP, data="accounting") == "permitted"


def test_licensees_keep_user_information() -> None:
    """A licence bars user information from leaving, but for roaming."""
    assert outcome(data="subscriber", in__telecom_licensee=True) == "prohibited"
    assert outcome(data="subscriber", in__telecom_licensee=True, in__roaming=True) == "permitted"


def test_official_secrets_ask_for_authority() -> None:
    """Classified matter, and defence data that touch the State's security, go only to who may have them."""
    assert outcome(data="state_secret") == "undetermined"
    maps: dict[str, Any] = {"in__fine_map": False}
    assert outcome(data="site_map", in__official_secret=True, **maps) == "conditional"
    assert outcome(ways.AUTHORISED, data="site_map", in__official_secret=True, **maps) == "permitted"
    assert outcome(data="site_map", in__official_secret=False, **maps) == "permitted"
    assert outcome(data="control_system") == "undetermined"


def test_listed_technology_asks_for_an_authorisation_wherever_it_goes() -> None:
    """No destination and no group is free of the list."""
    for place in ("IR", "US", "JP"):
        transfer = xf.Transfer("IN", place, data="source_code", including=["controlled_technology"])
        grouped = transfer.stating({"recipient.same_group": True})
        assert xf.evaluate(grouped, ind.PACK, on=TODAY, presume=True, under=["IN"]).outcome.value == "conditional"
        alone = xf.Transfer("IN", place, data="controlled_technology")
        assert xf.evaluate(alone, ind.PACK, on=TODAY, presume=True, under=["IN"]).outcome.value == "conditional"
        held = grouped.putting(ways.EXPORT_AUTHORISATION)
        assert xf.evaluate(held, ind.PACK, on=TODAY, presume=True, under=["IN"]).outcome.value == "permitted"


def test_public_bodies_do_not_fall_out_as_free() -> None:
    """Records need approval or an official purpose, and a cloud abroad is closed to them."""
    body: dict[str, Any] = {"exporter__kind": "public_authority", "data": "contact"}
    assert outcome(in__government_cloud=False, **body) == "conditional"
    assert outcome(in__government_cloud=False, in__official_purpose=True, **body) == "permitted"
    assert outcome(in__government_cloud=True, in__official_purpose=True, **body) == "prohibited"
    assert outcome(in__official_purpose=True, **body) == "undetermined"
    assert outcome(recipient__kind="public_authority", in__official_purpose=True, **body) == "permitted"


def test_a_professional_is_a_body_corporate() -> None:
    """A doctor with a practice is bound by rule 7, a private individual is not."""
    assert outcome(exporter__kind="individual", in__in_business=True) == "conditional"
    assert outcome(exporter__kind="individual", in__in_business=False) == "permitted"
    assert outcome(exporter__kind="individual") == "undetermined"


def test_genetic_data_count_as_sensitive() -> None:
    """What genes tell is held to rule 7."""
    assert outcome(data="genomic") == "conditional"


def test_samples_leave_with_clearance() -> None:
    """Research needs clearance; care of the patient and commercial tests do not."""
    assert outcome(data="biospecimen") == "conditional"
    assert outcome(ways.SAMPLES_CLEARED, data="biospecimen") == "permitted"
    assert outcome(data="biospecimen", in__for_the_patient=True) == "permitted"
    assert outcome(data="biospecimen", in__commercial_samples=True) == "permitted"


def test_who_holds_data_of_carriers_and_insurers_is_not_presumed() -> None:
    """Subscriber and insurance data of an unnamed exporter are never permitted."""
    held = (ways.SAME_PROTECTION, ways.CONSENT)
    assert outcome(*held, data="subscriber") == "undetermined"
    assert outcome(*held, data="insurance") == "undetermined"
    assert outcome(*held, data="insurance", in__insurer=False) == "permitted"
    assert outcome(*held, data="insurance", in__insurer=True) == "prohibited"


def test_logs_may_be_abroad_if_they_can_be_produced() -> None:
    """The published answers accept either."""
    assert outcome(data="system_logs") == "conditional"
    assert outcome(ways.LOGS_IN_INDIA, data="system_operation", on="2022-06-26") == "permitted"
    logs = xf.Transfer("IN", "SG", data="system_operation", including=["system_logs"], mechanisms=[ways.LOGS_ON_DEMAND])
    assert xf.evaluate(logs, ind.PACK, on=TODAY, presume=True, under=["IN"]).outcome.value == "permitted"


def test_the_act_binds_those_who_offer_services_in_india() -> None:
    """From May 2027 an exporter abroad that serves people in India may not send to a restricted country."""
    abroad = xf.Transfer("SG", "CN", data="contact", follows=["IN"]).stating({"in.country_restricted": True})
    how: dict[str, Any] = {"on": "2027-06-01", "presume": True, "under": ["IN"]}
    assert xf.evaluate(abroad, ind.PACK, **how).outcome.value == "undetermined"
    bound = abroad.stating({"in.offers_in_india": True})
    assert xf.evaluate(bound, ind.PACK, **how).outcome.value == "prohibited"


def test_aadhaar_biometrics_go_nowhere_and_identity_only_with_consent() -> None:
    """Core biometrics are shared with nobody; what authentication brought needs consent, sensitive or not."""
    held = (ways.SAME_PROTECTION, ways.CONSENT)
    assert outcome(*held, data="biometric_identification", in__aadhaar_biometrics=True) == "prohibited"
    assert outcome(*held, data="biometric_identification") == "permitted"
    assert outcome(data="contact", in__aadhaar_entity=True) == "conditional"
    assert outcome(ways.CONSENT, data="contact", in__aadhaar_entity=True) == "permitted"
    assert outcome(ways.CONSENT, data="contact", in__aadhaar_requests=True) == "prohibited"


@pytest.mark.parametrize(("day", "result"), [("2021-02-14", "prohibited"), ("2021-02-15", "permitted")])
def test_maps_were_freed_in_february_2021(day: str, result: str) -> None:
    """Maps within the thresholds leave since the guidelines."""
    assert outcome(data="road_survey", on=day, in__fine_map=False) == result
    assert outcome(data="road_survey", on=day, in__fine_map=True) == "prohibited"
