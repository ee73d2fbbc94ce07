"""The law pack of South Africa: section 72 and prior authorisation."""

from __future__ import annotations

from typing import Any

import pytest

import xflow as xf
from tests.law.judging import Judging
from xflow.law import south_africa as za
from xflow.law.south_africa import facts as asked
from xflow.law.south_africa import mechanisms as held

judging = Judging(za.PACK, "ZA")
outcome = judging.outcome


@pytest.mark.parametrize(("day", "result"), [("2021-06-30", "permitted"), ("2021-07-01", "conditional")])
def test_section_72_is_enforced_from_july_2021(day: str, result: str) -> None:
    """The year of grace ended on 30 June 2021."""
    assert outcome(on=day) == result


@pytest.mark.parametrize(("day", "told"), [("2020-06-30", False), ("2020-07-01", True), ("2021-06-30", True)])
def test_in_the_year_of_grace_one_is_told_to_conform(day: str, told: bool) -> None:  # noqa: FBT001
    """From 1 July 2020 transfers had to be made to conform."""
    assert ("make transfers conform to section 72" in judging.duties(on=day)) is told


@pytest.mark.parametrize("mechanism", [held.AGREEMENT, held.CONSENT])
def test_each_mechanism_suffices(mechanism: xf.Mechanism) -> None:
    """An agreement or consent each carry a transfer."""
    assert outcome(mechanism) == "permitted"


def test_corporate_rules_serve_within_a_group() -> None:
    """They carry transfers among companies of the same group, and are not offered for a stranger."""
    assert outcome(held.CORPORATE_RULES) == "conditional"
    assert outcome(held.CORPORATE_RULES, recipient__same_group=True) == "permitted"
    assert outcome(held.CORPORATE_RULES, transaction="intra_group") == "permitted"
    offered = {name for option in judging.decision().options for name in option.mechanisms}
    assert "za.corporate_rules" not in offered


@pytest.mark.parametrize(
    "ground", ["za__adequate_law", "za__contract_with_person", "za__contract_for_person", "za__benefit"]
)
def test_each_other_ground_suffices(ground: str) -> None:
    """An adequate law, either contract or the person's benefit each carry a transfer."""
    assert outcome(**{ground: True}) == "permitted"


@pytest.mark.parametrize("data", ["health", "religion", "ethnic_origin", "biometric", "criminal", "children"])
def test_special_and_childrens_data_need_prior_authorisation(data: str) -> None:
    """With an agreement alone they need the Regulator's leave too, where the law of the place is not adequate."""
    assert outcome(held.AGREEMENT, data=data) == "conditional"
    assert outcome(held.AGREEMENT, held.AUTHORISATION, data=data) == "permitted"
    assert outcome(held.AUTHORISATION, data=data) == "conditional"
    assert outcome(data=data, za__adequate_law=True) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2022-01-31", "permitted"), ("2022-02-01", "conditional")])
def test_authorisation_is_asked_since_february_2022(day: str, result: str) -> None:
    """The Regulator put the rule off until then."""
    assert outcome(held.AGREEMENT, data="health", on=day) == result


def test_a_code_of_conduct_spares_the_authorisation_only() -> None:
    """With a code in force no authorisation is needed, but section 72 still is."""
    assert outcome(held.AGREEMENT, data="health", za__code_in_force=True) == "permitted"
    assert outcome(data="health", za__code_in_force=True) == "conditional"


def test_information_on_companies_is_protected_too() -> None:
    """A juristic person's information leaves under the same section; other data are free."""
    assert outcome(data="za.juristic_person_data") == "conditional"
    assert outcome(data="machine_telemetry") == "permitted"


def test_one_legal_entity_is_no_third_party() -> None:
    """The section speaks of a third party abroad."""
    assert outcome(recipient__same_entity=True) == "permitted"
    assert outcome(recipient__same_group=True) == "conditional"


def test_what_stands_outside_is_free() -> None:
    """Household processing, and what stays in the country, are free."""
    assert outcome(za__outside_act=True) == "permitted"
    assert outcome(to="ZA") == "permitted"


def test_banks_are_told_to_govern_offshoring() -> None:
    """The directive of 2018 asks banks for a strategy and a framework, whatever the data."""
    assert any("board" in text for text in judging.duties(data="financial", za__bank=True))
    assert not any("board" in text for text in judging.duties(data="financial"))


def test_third_parties_only() -> None:
    """One's own staff abroad, the data subject and mere transit are no third party in a foreign country."""
    assert outcome() == "conditional"
    assert outcome(means="own_staff_access") == "permitted"
    assert outcome(means="transit") == "permitted"
    assert outcome(za__to_the_person=True) == "permitted"
    assert outcome(means="remote_access") == "conditional"


def test_the_act_follows_who_uses_means_in_the_country() -> None:
    """An exporter abroad that uses means in South Africa is bound; one that only forwards data is not."""

    def judged(*, bound: bool) -> str:
        transfer = xf.Transfer("BW", "IN", data="contact", follows=["ZA"], facts={asked.EXPORTER_UNDER_ACT: bound})
        return xf.evaluate(transfer, za.PACK, on="2026-11-26", presume=True, under=["ZA"]).outcome.value

    assert judged(bound=True) == "conditional"
    assert judged(bound=False) == "permitted"


def test_tax_records_stay_unless_authorised() -> None:
    """The revenue service may authorise another place."""
    assert outcome(data="accounting", za__tax_records=True) == "conditional"
    assert outcome(held.TAX_AUTHORISATION, data="accounting", za__tax_records=True) == "permitted"
    assert outcome(data="accounting") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2022-01-13", "permitted"), ("2022-01-14", "conditional")])
def test_government_data_stay_where_possible(day: str, result: str) -> None:
    """Since January 2022 departments keep data at home where that is practically possible."""
    cloud: dict[str, Any] = {"data": "statistical", "purpose": "storage", "exporter__kind": "public_authority"}
    assert outcome(on=day, **cloud) == result
    assert outcome(held.RESIDENCY_EXCUSE, on=day, **cloud) == "permitted"
    assert outcome(on=day, data="statistical", za__government_cloud=True) == result


@pytest.mark.parametrize("data", ["genetic", "genomic", "political_opinion", "trade_union_membership", "sex_life"])
def test_every_stated_special_kind_needs_the_regulators_leave(data: str) -> None:
    """DNA is biometric information by the definition, and so special as the others are."""
    assert outcome(held.AGREEMENT, data=data) == "conditional"
    assert outcome(held.AGREEMENT, held.AUTHORISATION, data=data) == "permitted"


def test_unknown_kinds_beneath_personal_information_are_asked() -> None:
    """Without presuming, an agreement is no answer as long as special information may be among the data."""
    transfer = xf.Transfer("ZA", "IN", data={"personal": 900}, mechanisms=[held.AGREEMENT])
    decision = xf.evaluate(transfer, za.PACK, on="2026-11-26", under=["ZA"])
    assert decision.outcome.value == "undetermined"
    assert decision.questions


def test_listed_processing_needs_authorisation_wherever_it_goes() -> None:
    """Credit reporting and the like need leave even where the law of the place is adequate, unless there is a code."""
    facts = {"za__listed_processing": True, "za__adequate_law": True}
    assert outcome(**facts) == "conditional"
    assert outcome(held.AUTHORISATION, **facts) == "permitted"
    assert outcome(za__code_in_force=True, **facts) == "permitted"
    assert outcome(on="2022-01-31", **facts) == "permitted"


def test_books_in_a_cloud_abroad_are_tax_records_unless_kept_at_home() -> None:
    """Whoever stores books abroad keeps the electronic records in South Africa, or asks the revenue service."""
    assert outcome(data="accounting", purpose="storage") == "conditional"
    assert outcome(held.TAX_ORIGINALS, data="accounting", purpose="storage") == "permitted"
    assert outcome(data="accounting") == "permitted"
