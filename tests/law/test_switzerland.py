"""The law pack of Switzerland: the list, guarantees and exceptions under both acts, and secrecy beside them."""

from __future__ import annotations

from typing import Any, Final

import pytest

import xflow as xf
from tests.law.judging import Judging
from xflow.law import switzerland as ch
from xflow.law.switzerland import mechanisms as means

CH: Final = Judging(ch.PACK, "CH")
DAYS: Final = ("2018-05-25", "2020-09-08", "2023-01-01", "2023-09-01", "2026-11-26")


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("place", ["DE", "NO", "LI", "GB", "GI", "AR", "MC", "IL", "NZ", "UY", "CA"])
def test_listed_places_are_free_under_both_acts(place: str, day: str) -> None:
    """The list of the Commissioner and Annex 1 hold the same places."""
    assert CH.outcome(to=place, on=day) == "permitted"


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("place", ["JP", "KR", "AU", "CN", "IN", "BR", "US"])
def test_other_places_are_not_free(place: str, day: str) -> None:
    """Decisions of the Union do not bind Switzerland."""
    assert CH.outcome(to=place, on=day) == "conditional"


def test_an_own_finding_of_adequacy_ends_with_the_old_act() -> None:
    """The list of the Commissioner did not bind; Annex 1 does."""
    assert CH.outcome(to="JP", on="2023-08-31", ch__adequate_law=True) == "permitted"
    assert CH.outcome(to="JP", on="2023-09-01", ch__adequate_law=True) == "conditional"


@pytest.mark.parametrize(("day", "result"), [("2024-09-14", "conditional"), ("2024-09-15", "permitted")])
def test_the_us_framework_opens_in_september_2024(day: str, result: str) -> None:
    """Certified recipients are listed from 15 September 2024; others never are."""
    assert CH.outcome(to="US", on=day, ch__on_swiss_dpf=True) == result
    assert CH.outcome(to="US", on=day) == "conditional"


@pytest.mark.parametrize(("day", "result"), [("2020-09-07", "permitted"), ("2020-09-08", "conditional")])
def test_the_privacy_shield_ends_in_september_2020(day: str, result: str) -> None:
    """The Commissioner took the United States off the list."""
    assert CH.outcome(to="US", on=day, ch__in_privacy_shield=True) == result


def test_limits_in_canada() -> None:
    """Canada is listed for recipients under PIPEDA or an equivalent act only."""
    assert CH.outcome(to="CA", ch__canada_outside_acts=True) == "conditional"
    assert CH.outcome(to="CA", recipient__kind="public_authority") == "conditional"
    assert CH.outcome(to="CA", purpose="hr_management") == "conditional"
    assert CH.outcome(to="CA", purpose="hr_management", ch__canada_staff_law=True) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2020-09-07", "permitted"), ("2020-09-08", "conditional")])
def test_an_assessment_is_asked_since_2020(day: str, result: str) -> None:
    """Clauses alone sufficed until the Commissioner asked for an assessment."""
    old = xf.InPlace(means.OLD_SCC, concluded="2019-01-01")
    assert CH.outcome(old, on=day) == result
    assert CH.outcome(old, means.ASSESSMENT, on=day) == "permitted"


@pytest.mark.parametrize(
    ("concluded", "day", "result"),
    [
        ("2021-09-26", "2022-12-31", "permitted"),
        ("2021-09-26", "2023-01-01", "conditional"),
        ("2021-09-27", "2022-12-31", "conditional"),
    ],
)
def test_old_clauses_run_out(concluded: str, day: str, result: str) -> None:
    """Old clauses concluded before 27 September 2021 count until the end of 2022."""
    assert CH.outcome(xf.InPlace(means.OLD_SCC, concluded=concluded), means.ASSESSMENT, on=day) == result


@pytest.mark.parametrize("tool", [means.SCC, means.OWN_CLAUSES, means.BCR, means.CODE_OF_CONDUCT])
def test_each_guarantee_suffices_with_an_assessment(tool: xf.Mechanism) -> None:
    """A guarantee needs an assessment, and technical measures where the law abroad defeats it."""
    facts: dict[str, Any] = {"recipient__same_group": True}
    assert CH.outcome(tool, **facts) == "conditional"
    assert CH.outcome(tool, means.ASSESSMENT, **facts) == "permitted"
    assert CH.outcome(tool, means.ASSESSMENT, ch__law_defeats=True, **facts) == "conditional"
    held = (tool, means.ASSESSMENT, means.TECHNICAL_MEASURES)
    assert CH.outcome(*held, ch__law_defeats=True, **facts) == "permitted"


@pytest.mark.parametrize(
    "facts", [{"recipient__same_group": True}, {"transaction": "intra_group"}, {"recipient__same_entity": True}]
)
def test_binding_corporate_rules_serve_within_a_group(facts: dict[str, Any]) -> None:
    """They bind the companies of one group and their branches, so they do not reach a stranger."""
    assert CH.outcome(means.BCR, means.ASSESSMENT) == "conditional"
    assert CH.outcome(means.BCR, means.ASSESSMENT, **facts) == "permitted"


def test_a_stranger_is_offered_no_rules_of_a_group() -> None:
    """The ways are clauses, consent after them, notified clauses and certification; in a group the rules too."""
    ways = [sorted(option.mechanisms) for option in CH.decision().options]
    assessed = "ch.transfer_assessment"
    assert ways == [
        ["ch.scc", assessed],
        ["ch.consent"],
        ["ch.notified_clauses", assessed],
        ["ch.code_of_conduct", assessed],
    ]
    in_a_group = CH.decision(recipient__same_group=True).options
    assert {"ch.bcr", assessed} in [option.mechanisms for option in in_a_group]


def test_guarantees_of_federal_bodies() -> None:
    """Only a federal body can rely on guarantees that it drew up; a treaty helps everybody."""
    assert CH.outcome(means.FEDERAL_GUARANTEES) == "conditional"
    assert CH.outcome(means.FEDERAL_GUARANTEES, ch__federal_body=True) == "permitted"
    assert CH.outcome(ch__treaty=True) == "permitted"


@pytest.mark.parametrize(
    ("fact", "before"),
    [
        ("ch__contract_with_person", "permitted"),
        ("ch__contract_in_interest", "conditional"),
        ("ch__public_interest", "permitted"),
        ("ch__legal_claims", "permitted"),
        ("ch__claims_before_authority", "conditional"),
        ("ch__vital_interests", "permitted"),
        ("ch__self_published", "permitted"),
        ("ch__register_extract", "conditional"),
    ],
)
def test_each_exception_suffices(fact: str, before: str) -> None:
    """The new act has all exceptions; three of them the old act did not have."""
    assert CH.outcome(**{fact: True}) == "permitted"
    assert CH.outcome(on="2023-08-31", **{fact: True}) == before


def test_group_rules_need_approval_since_2023() -> None:
    """Notified rules of the group served under the old act, and only within the group."""
    rules = xf.InPlace(means.GROUP_RULES, concluded="2022-01-01")
    assert CH.outcome(rules, on="2023-08-31", recipient__same_group=True) == "permitted"
    assert CH.outcome(rules, on="2023-08-31") == "conditional"
    assert CH.outcome(rules, on="2023-09-01", recipient__same_group=True) == "conditional"


@pytest.mark.parametrize(
    "facts",
    [
        {"means": "own_staff_access"},
        {"means": "transit"},
        {"exporter__role": "data_subject"},
        {"ch__recipient_is_the_person": True},
        {"ch__outside_act": True},
        {"recipient__same_entity": True, "ch__branch_counts": False},
        {"means": "publication", "ch__for_the_public": True},
        {"to": "CH"},
    ],
)
def test_what_is_no_disclosure_abroad_or_outside_the_act(facts: dict[str, Any]) -> None:
    """Own staff, transit, the person, private use, publication and home are free."""
    assert CH.outcome(**facts) == "permitted"


def test_branches_and_publication_are_not_presumed_free() -> None:
    """A branch abroad counts unless read otherwise, and the aim of a publication is asked."""
    assert CH.outcome(recipient__same_entity=True) == "conditional"
    assert CH.outcome(means="publication") == "undetermined"
    assert CH.outcome(means="direct_collection") == "undetermined"


def test_acts_for_a_foreign_authority() -> None:
    """Neither a listed state nor an exception of the data protection act lifts the Criminal Code."""
    asked: dict[str, Any] = {"ch__foreign_authority": True, "ch__legal_claims": True}
    assert CH.outcome(to="US", **asked) == CH.outcome(to="DE", **asked) == "conditional"
    assert CH.outcome(means.LEGAL_ASSISTANCE, to="US", **asked) == "permitted"
    assert CH.outcome(means.PERMISSION, to="US", **asked) == "permitted"
    assert CH.outcome(to="US", ch__own_documents=True, **asked) == "permitted"


def test_secrets_need_a_release() -> None:
    """Business, bank and professional secrets each need their own release, listed state or not."""
    assert CH.outcome(to="DE", data="trade_secret") == "conditional"
    assert CH.outcome(means.OWNER_CONSENT, to="DE", data="trade_secret") == "permitted"
    assert CH.outcome(to="DE", ch__bank_client_data=True) == "conditional"
    assert CH.outcome(means.BANK_WAIVER, to="DE", ch__bank_client_data=True) == "permitted"
    assert CH.outcome(to="DE", ch__bank_client_data=True, ch__bank_legal_basis=True) == "permitted"
    assert CH.outcome(to="DE", ch__professional_secret=True) == "conditional"
    assert CH.outcome(means.SECRET_RELEASE, to="DE", ch__professional_secret=True) == "permitted"


def test_the_patient_record_stays() -> None:
    """No consent moves the stores of the electronic patient record abroad."""
    stored: dict[str, Any] = {"data": "medical_record", "ch__patient_record_store": True}
    assert CH.outcome(means.CONSENT, to="DE", **stored) == "prohibited"
    assert CH.outcome(to="CH", **stored) == "permitted"


def test_controlled_technology_needs_a_permit() -> None:
    """Technology on the lists leaves with a permit."""
    assert CH.outcome(to="DE", data="controlled_technology") == "conditional"
    assert CH.outcome(means.EXPORT_PERMIT, to="DE", data="controlled_technology") == "permitted"


def test_onward_transfers_follow_the_terms() -> None:
    """Data that left under a guarantee go on only under passed-on terms or another ground."""
    leg = xf.Transfer("IN", "VN", data="contact", follows=["CH"]).stating({"ch.effect_in_switzerland": False})
    held = leg.putting(means.ONWARD_TERMS, means.ASSESSMENT)
    free = leg.stating({"ch.left_on_the_list": True})
    judged = [xf.evaluate(each, ch.PACK, on="2026-03-02", presume=True, under=["CH"]) for each in (leg, held, free)]
    assert [each.outcome.value for each in judged] == ["conditional", "permitted", "permitted"]


def test_reports_and_notices() -> None:
    """Disclosures on claims are reported on request; the state is named to the person."""
    duties = " / ".join(CH.duties(ch__legal_claims=True))
    assert "if it asks" in duties
    assert "which state" in duties
    assert "recognised clauses" in " / ".join(CH.duties(on="2023-08-31"))


@pytest.mark.parametrize("place", ["DE", "US"])
def test_what_is_classified_needs_leave(place: str) -> None:
    """No list of states opens secrets of the Confederation."""
    transfer = xf.Transfer("CH", place, data="state_secret", without=["personal"])

    def judged(each: xf.Transfer, *, presume: bool = True) -> str:
        return xf.evaluate(each, ch.PACK, on=DAYS[-1], presume=presume, under=["CH"]).best.value

    assert judged(transfer) == "conditional"
    assert judged(transfer, presume=False) == "conditional"
    assert judged(transfer.putting("ch.classified_release")) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2022-12-31", "permitted"), ("2023-01-01", "conditional")])
def test_official_secrecy_reaches_auxiliaries_since_2023(day: str, result: str) -> None:
    """Public bodies are bound at any time, their providers since the revision; others are not asked."""
    office: dict[str, Any] = {"exporter__kind": "public_authority"}
    assert CH.outcome(to="DE", on=day, **office) == "undetermined"
    assert CH.outcome(to="DE", on=day, ch__official_secret=True, **office) == "conditional"
    assert CH.outcome(means.SUPERIOR_CONSENT, to="DE", on=day, ch__official_secret=True, **office) == "permitted"
    assert CH.outcome(to="DE", on=day, ch__official_secret=True, ch__auxiliary=True) == result
    assert CH.outcome(to="DE", on=day, ch__official_secret=True) == "permitted"


@pytest.mark.parametrize("purpose", ["research", "clinical_trial"])
@pytest.mark.parametrize("kind", ["genetic", "biospecimen"])
def test_material_for_research_needs_consent_to_its_export(kind: str, purpose: str) -> None:
    """A listed destination does not lift Article 42 of the Human Research Act; anonymised material is outside it."""
    transfer = xf.Transfer("CH", "DE", data=kind, purpose=purpose)

    def judged(each: xf.Transfer) -> str:
        return xf.evaluate(each, ch.PACK, on=DAYS[-1], presume=True, under=["CH"]).outcome.value

    assert judged(transfer) == "conditional"
    assert judged(transfer.putting("ch.research_consent")) == "permitted"
    assert judged(transfer.stating({"ch.anonymised_material": True})) == "permitted"
    assert judged(xf.Transfer("CH", "DE", data=kind, purpose="health_care")) == "permitted"


def test_what_is_on_no_list_needs_a_permit_for_weapons() -> None:
    """Article 3(4) of the Goods Control Ordinance catches what the annexes do not name."""
    assert CH.outcome(data="source_code", to="SY") == "permitted"
    assert CH.outcome(data="source_code", to="SY", ch__weapons_use=True) == "conditional"
    assert CH.outcome(means.EXPORT_PERMIT, data="source_code", to="SY", ch__weapons_use=True) == "permitted"


def test_carriers_keep_the_traffic_of_their_subscribers() -> None:
    """Article 43 stands beside the data protection act; auxiliaries and exporters that are no carriers are free."""
    assert CH.outcome(data="call_detail", to="DE") == "conditional"
    assert CH.outcome(means.SUBSCRIBER_CONSENT, data="call_detail", to="DE") == "permitted"
    assert CH.outcome(data="call_detail", to="DE", ch__carrier_auxiliary=True) == "permitted"
    assert CH.outcome(data="call_detail", to="DE", ch__carrier=False) == "permitted"


def test_data_on_staff_need_a_certificate_that_covers_them_for_any_purpose() -> None:
    """It is the data, not the name of the purpose, that decides; business contacts are no data on staff."""
    certified: dict[str, Any] = {"to": "US", "ch__on_swiss_dpf": True}
    assert CH.outcome(data="employment", purpose="storage", **certified) == "conditional"
    assert CH.outcome(data="employment", purpose="storage", ch__dpf_covers_staff=True, **certified) == "permitted"
    assert CH.outcome(data="business_contact", **certified) == "permitted"
    assert CH.outcome(data="customer", **certified) == "permitted"


def test_financial_firms_outsource_abroad_on_terms() -> None:
    """Audit and documents at hand in Switzerland are asked of financial firms alone."""
    assert CH.outcome(data="machine_telemetry", to="DE") == "permitted"
    assert CH.outcome(data="machine_telemetry", to="DE", ch__financial_outsourcing=True) == "conditional"
    held = means.OUTSOURCING_TERMS
    assert CH.outcome(held, data="machine_telemetry", to="DE", ch__financial_outsourcing=True) == "permitted"


def test_know_how_for_war_material_needs_a_licence() -> None:
    """Whether data on defence carry such know-how is asked, never presumed away."""
    assert CH.outcome(data="defence", to="SA") == "undetermined"
    assert CH.outcome(data="defence", to="SA", ch__war_know_how=True) == "conditional"
    assert CH.outcome(means.WAR_LICENCE, data="defence", to="SA", ch__war_know_how=True) == "permitted"
    assert CH.outcome(data="defence", to="SA", ch__war_know_how=False) == "permitted"
