"""The law pack of Kenya: Part VI of the Act, sensitive data and data of strategic interest."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.judging import Judging
from xflow.law import kenya as ke
from xflow.law.kenya import facts as asked
from xflow.law.kenya import mechanisms as held

judging = Judging(ke.PACK, "KE")
outcome = judging.outcome


@pytest.mark.parametrize(("day", "result"), [("2019-11-24", "permitted"), ("2019-11-25", "conditional")])
def test_the_act_begins_in_november_2019(day: str, result: str) -> None:
    """Before the Act no general law restricts a transfer."""
    assert outcome(on=day) == result


@pytest.mark.parametrize("mechanism", [held.SAFEGUARDS, held.CONSENT])
def test_each_basis_carries_ordinary_data(mechanism: xf.Mechanism) -> None:
    """Safeguards or consent each suffice."""
    assert outcome(mechanism) == "permitted"


@pytest.mark.parametrize(
    "facts", [{"recipient__same_group": True}, {"transaction": "intra_group"}, {"ke__rules_bind_recipient": True}]
)
def test_corporate_rules_reach_those_whom_they_bind(facts: dict[str, object]) -> None:
    """They carry transfers in a group or a joint economic activity, with consent those of sensitive data, too."""
    assert outcome(held.CORPORATE_RULES) == outcome(held.CORPORATE_RULES, held.CONSENT, data="genetic") == "conditional"
    assert outcome(held.CORPORATE_RULES, **facts) == "permitted"
    assert outcome(held.CORPORATE_RULES, held.CONSENT, data="genetic", **facts) == "permitted"


def test_necessity_carries_ordinary_data_and_no_sensitive_data() -> None:
    """A contract may need a transfer; sensitive data need consent and safeguards all the same."""
    assert outcome(ke__necessity=True) == "permitted"
    assert outcome(data="health", ke__necessity=True) == "conditional"


@pytest.mark.parametrize("data", ["ethnic_origin", "religion", "biometric", "family", "genetic"])
def test_sensitive_data_need_consent_and_safeguards(data: str) -> None:
    """Neither alone suffices."""
    assert outcome(held.CONSENT, data=data) == "conditional"
    assert outcome(held.SAFEGUARDS, data=data) == "conditional"
    assert outcome(held.CONSENT, held.SAFEGUARDS, data=data) == "permitted"


@pytest.mark.parametrize(
    "interest", ["elections", "public_finance", "protected_computer_system", "basic_education", "health_care"]
)
def test_data_of_strategic_interest_keep_a_copy_in_kenya(interest: str) -> None:
    """A serving copy in Kenya suffices, beside a basis for the transfer."""
    assert outcome(held.SAFEGUARDS, ke__strategic=interest) == "conditional"
    assert outcome(held.SAFEGUARDS, held.LOCAL_COPY, ke__strategic=interest) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2022-01-13", "permitted"), ("2022-01-14", "conditional")])
def test_localisation_begins_with_the_regulations(day: str, result: str) -> None:
    """The regulations began on 14 January 2022."""
    assert outcome(held.SAFEGUARDS, on=day, ke__strategic="elections") == result


def test_an_order_of_the_cabinet_secretary_localises_too() -> None:
    """Whoever is ordered to keep processing in Kenya must."""
    assert outcome(held.SAFEGUARDS, ke__ordered_to_localise=True) == "conditional"


def test_civil_registration_needs_written_approval() -> None:
    """A copy in Kenya is not enough for them."""
    assert outcome(held.SAFEGUARDS, held.LOCAL_COPY, ke__strategic="civil_registration") == "conditional"
    assert outcome(held.SAFEGUARDS, held.LOCAL_COPY, held.APPROVAL, ke__strategic="civil_registration") == "permitted"


def test_transfers_are_recorded() -> None:
    """The regulations ask for a record of each."""
    assert any("document" in text for text in judging.duties(held.CONSENT))


def test_what_stands_outside_is_free() -> None:
    """Household data, data that are not personal, and what stays in Kenya are free."""
    assert outcome(ke__outside_act=True) == "permitted"
    assert outcome(data="industrial") == "permitted"
    assert outcome(to="KE") == "permitted"


def test_an_order_of_the_commissioner_leaves_no_way() -> None:
    """What the Commissioner prohibits or suspends may not leave, whatever is in place."""
    assert outcome(held.SAFEGUARDS, held.CONSENT, ke__commissioner_forbids=True) == "prohibited"


def test_the_act_follows_who_processes_data_of_people_in_kenya() -> None:
    """An exporter abroad is bound for the data of people who are in Kenya."""

    def judged(*, bound: bool) -> str:
        transfer = xf.Transfer("UG", "IN", data="contact", follows=["KE"], facts={asked.EXPORTER_UNDER_ACT: bound})
        return xf.evaluate(transfer, ke.PACK, on="2026-11-26", presume=True, under=["KE"]).outcome.value

    assert judged(bound=True) == "conditional"
    assert judged(bound=False) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2020-10-15", "permitted"), ("2020-10-16", "conditional")])
def test_civil_registration_has_regulations_of_its_own(day: str, result: str) -> None:
    """They began on 16 October 2020, before the general ones."""
    assert outcome(held.SAFEGUARDS, on=day, ke__strategic="civil_registration") == result


def test_a_personnel_file_is_taken_to_hold_no_sensitive_data_unless_they_are_named() -> None:
    """Safeguards carry staff data; with health data among them consent is needed too."""
    assert outcome(held.SAFEGUARDS, data="employment") == "permitted"
    assert outcome(held.SAFEGUARDS, data={"employment": None, "health": None}) == "conditional"


@pytest.mark.parametrize(
    ("facts", "data"),
    [({"purpose": "health_care"}, "health"), ({}, "electoral"), ({"ke__strategic": "public_finance"}, "contact")],
)
def test_care_and_elections_show_in_the_data_and_the_purpose(facts: dict[str, str], data: str) -> None:
    """Whoever sends health data for care, or voters' data, keeps a copy, though nobody speaks of the state."""
    in_place = (held.CONSENT, held.SAFEGUARDS, held.HEALTH_FINDING)
    assert outcome(*in_place, data=data, **facts) == "conditional"
    assert outcome(*in_place, held.LOCAL_COPY, data=data, **facts) == "permitted"


def test_other_care_and_other_votes_need_no_copy() -> None:
    """Care that is neither primary nor secondary, and the votes of companies, are no interest of the state."""
    in_place = (held.CONSENT, held.SAFEGUARDS, held.HEALTH_FINDING)
    assert outcome(*in_place, data="health", purpose="health_care", ke__other_care=True) == "permitted"
    assert outcome(*in_place, data="children", purpose="education") == "conditional"
    assert outcome(*in_place, data="children", purpose="education", ke__other_education=True) == "permitted"
    assert outcome(*in_place, data="electoral", ke__other_vote=True) == "permitted"


@pytest.mark.parametrize(
    "kind",
    ["health", "biometric", "genetic", "religion", "ethnic_origin", "family", "assets_and_debts", "sexual_orientation"],
)
def test_a_stated_sensitive_kind_always_bites(kind: str) -> None:
    """Neither safeguards nor consent nor necessity alone carry a sensitive kind."""
    assert outcome(held.SAFEGUARDS, data=kind) == "conditional"
    assert outcome(held.CONSENT, data=kind) == "conditional"
    assert outcome(data=kind, ke__necessity=True) == "conditional"


def test_unknown_kinds_beneath_personal_data_are_asked() -> None:
    """Without presuming, safeguards are no answer as long as sensitive data may be among the data."""
    transfer = xf.Transfer("KE", "IN", data={"personal": 900}, mechanisms=[held.SAFEGUARDS]).stating(
        {
            "ke.outside_act": False,
            "ke.commissioner_forbids": False,
            "ke.strategic": "none",
            "ke.ordered_to_localise": False,
        }
    )
    decision = xf.evaluate(transfer, ke.PACK, on="2026-11-26", under=["KE"])
    assert decision.outcome.value == "undetermined"
    assert decision.questions


def test_kinds_that_may_hold_voters_data_are_presumed_to_hold_none() -> None:
    """Nobody is asked about voters who sends data on children with consent and safeguards."""
    assert outcome(held.CONSENT, held.SAFEGUARDS, data="children") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2023-11-01", "permitted"), ("2023-11-02", "conditional")])
def test_the_digital_health_act_holds_health_information_back(day: str, result: str) -> None:
    """Since November 2023 consent and safeguards are not enough, unless a patient is treated abroad."""
    in_place = (held.CONSENT, held.SAFEGUARDS)
    assert outcome(*in_place, data="health", on=day) == result
    assert outcome(*in_place, held.HEALTH_FINDING, data="health", on=day) == "permitted"
    assert outcome(*in_place, data="health", on=day, ke__health_tourism=True) == "permitted"


def test_a_public_registry_needs_approval_though_nobody_names_the_interest() -> None:
    """Civil registers of a public authority are in_place back; a company's copy of a birth record is not."""
    in_place = (held.SAFEGUARDS, held.LOCAL_COPY)
    assert outcome(*in_place, data="civil_registration", exporter__kind="public_authority") == "conditional"
    assert (
        outcome(*in_place, held.APPROVAL, data="civil_registration", exporter__kind="public_authority") == "permitted"
    )
    assert outcome(*in_place, data="civil_registration") == "permitted"
