"""The law pack of New Zealand: the grounds of principle 12, and what it does not reach."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import xflow as xf
from xflow.law import new_zealand as nz

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"


def outcome(*held: xf.Mechanism, to: str = "US", data: Any = "customer", on: str = TODAY, **facts: object) -> str:  # noqa: ANN401
    """Judge a transfer out of New Zealand; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("NZ", to, data=data, mechanisms=held).stating(stated)
    return xf.evaluate(transfer, nz.PACK, on=on, presume=True, under=["NZ"]).outcome.value


@pytest.mark.parametrize(("day", "result"), [("2020-11-30", "permitted"), ("2020-12-01", "conditional")])
def test_principle_12_starts_in_december_2020(day: str, result: str) -> None:
    """Before 1 December 2020 nothing but a notice restricts disclosure abroad."""
    assert outcome(on=day) == result


@pytest.mark.parametrize("place", ["AU", "IE", "GB", "CK", "NU"])
def test_no_country_is_prescribed(place: str) -> None:
    """No destination is free as such, however good its law."""
    assert outcome(to=place) == "conditional"


@pytest.mark.parametrize("mechanism", [nz.AUTHORISATION, nz.SUBJECT_TO_ACT, nz.COMPARABLE_LAW, nz.COMPARABLE_DUTY])
def test_each_ground_suffices(mechanism: xf.Mechanism) -> None:
    """Each of the four grounds suffices by itself."""
    assert outcome(mechanism) == "permitted"


@pytest.mark.parametrize("ground", ["a", "c", "e", "f", "h", "i"])
def test_the_listed_grounds_of_principle_11_lead_to_principle_12(ground: str) -> None:
    """The list of principle 12(1) is complete."""
    assert outcome(nz__ground=ground) == "conditional"


@pytest.mark.parametrize("ground", ["b", "d", "g"])
def test_other_grounds_do_not(ground: str) -> None:
    """To the individual, from public sources and to intelligence principle 12 is not reached."""
    assert outcome(nz__ground=ground) == "permitted"


@pytest.mark.parametrize(("ground", "result"), [("e", "permitted"), ("f", "permitted"), ("a", "conditional")])
def test_what_is_not_practicable_is_excused_for_two_grounds(ground: str, result: str) -> None:
    """Principle 12(2) helps enforcement and serious threats only."""
    assert outcome(nz__ground=ground, nz__not_practicable=True) == result


def test_an_agent_is_no_recipient() -> None:
    """Who only holds data for the exporter receives no disclosure."""
    assert outcome(nz__held_as_agent=True) == "permitted"


def test_a_processor_is_not_an_agent_by_its_name() -> None:
    """Calling the recipient a processor is not enough: it may use the data for itself."""
    assert outcome(recipient__role="processor") == "conditional"


@pytest.mark.parametrize("day", ["2019-06-01", TODAY])
def test_a_notice_forbids_what_a_contract_allows(day: str) -> None:
    """A transfer prohibition notice holds against every ground."""
    assert outcome(nz.COMPARABLE_DUTY, on=day, nz__prohibition_notice=True) == "prohibited"


def test_tax_records_stay_without_approval() -> None:
    """Business records are kept in New Zealand unless abroad is approved."""
    assert outcome(data="accounting", nz__tax_records=True) == "conditional"
    assert outcome(nz.TAX_APPROVAL, data="accounting", nz__tax_records=True) == "permitted"


def test_inside_the_country_nothing_is_asked() -> None:
    """A transfer inside New Zealand is free."""
    assert outcome(to="NZ") == "permitted"


@pytest.mark.parametrize("place", ["CN", "AU"])
def test_classified_matter_leaves_only_when_released(place: str) -> None:
    """Only the agency in charge can send classified matter abroad."""
    held = (nz.COMPARABLE_DUTY, nz.AUTHORISATION)
    assert outcome(*held, data="state_secret", to=place) == "conditional"
    assert outcome(*held, nz.SECURITY_RELEASE, data="state_secret", to=place) == "permitted"


@pytest.mark.parametrize("day", ["2019-06-01", "2021-09-30", "2021-10-01", TODAY])
def test_strategic_technology_needs_consent(day: str) -> None:
    """Listed technology leaves on consent, under the order of 2017 and that of 2021."""
    assert outcome(data="controlled_technology", to="AU", on=day) == "conditional"
    assert outcome(nz.EXPORT_PERMIT, data="controlled_technology", to="AU", on=day) == "permitted"


@pytest.mark.parametrize(("fact", "result"), [("nz.enactment", "permitted"), ("nz.foreign_law", "conditional")])
def test_only_law_of_new_zealand_lifts_the_principle_at_home(fact: str, result: str) -> None:
    """An enactment opens the way, foreign law does not for data that lie in New Zealand."""
    stated: dict[str, Any] = {fact.replace(".", "__"): True}
    assert outcome(**stated) == result


def test_the_act_follows_an_overseas_agency() -> None:
    """What an overseas agency does in its business in New Zealand is bound, and yields to foreign law abroad."""
    onward = xf.Transfer("US", "IN", data="customer", follows=["NZ"])

    def judged(**facts: bool) -> str:
        stated = {name.replace("__", "."): value for name, value in facts.items()}
        return xf.evaluate(onward.stating(stated), nz.PACK, on=TODAY, presume=True, under=["NZ"]).outcome.value

    assert judged(nz__overseas_agency=True) == "conditional"
    assert judged(nz__overseas_agency=False) == "permitted"
    assert judged(nz__overseas_agency=True, nz__foreign_law=True) == "permitted"


def test_who_gives_her_own_data_discloses_nothing() -> None:
    """Direct collection is no disclosure, unless the exporter lets another collect through its site."""
    assert outcome(means="direct_collection") == "permitted"
    assert outcome(means="direct_collection", nz__embedded=True) == "conditional"


@pytest.mark.parametrize(
    ("day", "before", "result"),
    [
        ("2025-11-02", False, "permitted"),
        ("2025-11-03", False, "conditional"),
        ("2026-08-02", True, "permitted"),
        ("2026-08-03", True, "conditional"),
    ],
)
def test_the_code_on_biometrics_asks_for_more(day: str, before: bool, result: str) -> None:  # noqa: FBT001
    """Protection comparable to the Act stops to suffice when the code applies."""
    assert outcome(nz.COMPARABLE_DUTY, data="biometric", on=day, nz__biometric_before_code=before) == result


def test_protection_comparable_to_the_code_suffices_for_biometrics_alone() -> None:
    """It meets the principle for biometric data, and for nothing else."""
    assert outcome(nz.BIOMETRIC_COMPARABLE, data="biometric") == "permitted"
    assert outcome(nz.BIOMETRIC_COMPARABLE, data="contact") == "conditional"


@pytest.mark.parametrize("data", ["health", "employment", "customer"])
def test_other_data_are_not_asked_about_biometrics(data: str) -> None:
    """What is no biometric data needs a contract comparable to the Act."""
    assert outcome(nz.COMPARABLE_DUTY, data=data) == "permitted"


def test_whether_the_books_leave_is_asked() -> None:
    """Books that go abroad are never presumed to be a copy."""
    assert outcome(data="accounting") == "undetermined"
    assert outcome(data="accounting", nz__books_leave=True) == "conditional"
    assert outcome(data="accounting", nz__books_leave=False) == "permitted"


def test_records_for_customs_stay_without_authorisation() -> None:
    """Records that customs law asks for are kept abroad on authorisation only."""
    assert outcome(data="trade_documents", nz__customs_records=True) == "conditional"
    assert outcome(nz.CUSTOMS_AUTHORISATION, data="trade_documents", nz__customs_records=True) == "permitted"


def test_government_information_needs_a_decision() -> None:
    """Official and defence data leave after a risk assessment, unless they are public."""
    assert outcome(data="defence") == "conditional"
    assert outcome(nz.CLOUD_DECISION, data="defence") == "permitted"
    assert outcome(data="defence", nz__released=True) == "permitted"
    assert outcome(nz.COMPARABLE_DUTY, data="official") == "conditional"
    assert outcome(nz.COMPARABLE_DUTY, nz.CLOUD_DECISION, data="official") == "permitted"


@pytest.mark.parametrize(
    ("fact", "held"), [("nz.bank_outsourcing", nz.RBNZ_NON_OBJECTION), ("nz.network_change", nz.NCSC_NOTIFICATION)]
)
def test_banks_and_networks_ask_before(fact: str, held: xf.Mechanism) -> None:
    """A contract on privacy is not enough for a large bank's outsourcing and for a change of a network."""
    stated: dict[str, Any] = {fact.replace(".", "__"): True}
    assert outcome(nz.COMPARABLE_DUTY, **stated) == "conditional"
    assert outcome(nz.COMPARABLE_DUTY, held, **stated) == "permitted"


def test_an_agent_gives_back_without_disclosing() -> None:
    """What a processor returns to its principal is no disclosure, what it gives to others is one."""
    assert outcome(exporter__role="processor", nz__returned=True) == "permitted"
    assert outcome(exporter__role="processor") == "conditional"


@pytest.mark.parametrize("beside", ["technical", "employment", "health", "online_activity"])
def test_what_travels_beside_guarded_data_does_not_free_them(beside: str) -> None:
    """Biometrics and data on defence are found among other data."""
    assert outcome(nz.COMPARABLE_DUTY, data={"defence": None, beside: None}) == "conditional"
    assert outcome(nz.COMPARABLE_DUTY, data={"biometric": None, "health": None}) == "conditional"
    assert outcome(nz.COMPARABLE_DUTY, data={"employee_biometric": None, "employment": None}) == "conditional"
