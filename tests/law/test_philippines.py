"""The law pack of the Philippines: accountability, data sharing by date, and what the Act leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import xflow as xf
from xflow.law import philippines as ph
from xflow.law.philippines import confidences, finance, government, sectors

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"


def outcome(*held: xf.Mechanism, data: str = "customer", to: str = "US", on: str = TODAY, **facts: object) -> str:
    """Judge a transfer out of the Philippines; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("PH", to, data=data, mechanisms=held).stating(stated)
    return xf.evaluate(transfer, ph.PACK, on=on, presume=True, under=["PH"]).outcome.value


@pytest.mark.parametrize("way", [ph.COMPARABLE, ph.CBPR])
def test_each_reasonable_means_suffices(way: xf.Mechanism) -> None:
    """Section 21 leaves the means open but asks for some."""
    assert outcome() == "conditional"
    assert outcome(way) == "permitted"


@pytest.mark.parametrize(
    ("way", "role", "result"),
    [
        (ph.OUTSOURCING, "processor", "permitted"),
        (ph.OUTSOURCING, "controller", "conditional"),
        (ph.SHARING, "controller", "permitted"),
        (ph.SHARING, "joint_controller", "permitted"),
        (ph.SHARING, "processor", "conditional"),
    ],
)
def test_each_agreement_fits_one_part_of_the_recipient(way: xf.Mechanism, role: str, result: str) -> None:
    """Outsourcing is to a processor, sharing is with a controller."""
    assert outcome(way, recipient__role=role) == result


def test_no_place_is_free_or_closed() -> None:
    """There is no list: everywhere the same is asked."""
    assert outcome(to="JP") == "conditional"
    assert outcome(ph.COMPARABLE, to="KP") == "permitted"


def test_inside_the_country_nothing_leaves() -> None:
    """A transfer inside the Philippines is free."""
    assert outcome(to="PH") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2021-01-31", "conditional"), ("2021-02-01", "permitted")])
def test_sharing_needed_consent_and_an_agreement_until_2021(day: str, result: str) -> None:
    """Between controllers in the private sector the older Rules asked for both."""
    controller: dict[str, Any] = {"recipient__role": "controller"}
    assert outcome(ph.COMPARABLE, on=day, **controller) == result
    assert outcome(ph.SHARING, on=day, **controller) == result
    assert outcome(ph.SHARING, ph.CONSENT, on=day, **controller) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2021-01-31", "conditional"), ("2021-02-01", "permitted")])
def test_agencies_shared_under_an_agreement(day: str, result: str) -> None:
    """For agencies the agreement alone sufficed."""
    agency: dict[str, Any] = {"recipient__role": "controller", "exporter__kind": "public_authority"}
    assert outcome(ph.COMPARABLE, on=day, **agency) == result
    assert outcome(ph.SHARING, on=day, **agency) == "permitted"


def test_outsourcing_was_no_sharing() -> None:
    """A processor receives under the outsourcing rules, before and after."""
    assert outcome(ph.OUTSOURCING, on="2019-06-01", recipient__role="processor") == "permitted"


def test_whether_the_recipient_shares_was_asked() -> None:
    """What part the recipient has is not presumed."""
    assert outcome(ph.OUTSOURCING, on="2019-06-01") == "undetermined"


@pytest.mark.parametrize("fact", ["foreign_residents", "section_4"])
@pytest.mark.parametrize("day", ["2019-06-01", TODAY])
def test_section_4_leaves_out(fact: str, day: str) -> None:
    """Data of foreign residents and the other kinds are outside."""
    stated: dict[str, Any] = {f"ph__{fact}": True, "recipient__role": "controller"}
    assert outcome(on=day, **stated) == "permitted"


def test_security_is_owed_for_foreign_residents_all_the_same() -> None:
    """The exclusion does not lift the duty of security."""
    transfer = xf.Transfer("PH", "DE", data="customer", facts={ph.FOREIGN_RESIDENTS: True})
    decision = xf.evaluate(transfer, ph.PACK, on=TODAY, presume=True, under=["PH"])
    assert "ph.irr.5.security" in {each.measure for each in decision.findings}


def test_what_is_no_transfer_to_a_third_party() -> None:
    """The same entity, its staff, transit, households and the person."""
    assert outcome(recipient__same_entity=True) == "permitted"
    assert outcome(means="own_staff_access") == "permitted"
    assert outcome(means="transit") == "permitted"
    assert outcome(ph__household=True) == "permitted"
    assert outcome(exporter__role="data_subject") == "permitted"


def test_groups_processors_and_access_from_afar_are_inside() -> None:
    """An affiliate is a third party, and so is who reads from abroad."""
    assert outcome(recipient__same_group=True) == "conditional"
    assert outcome(exporter__role="processor") == "conditional"
    assert outcome(means="remote_access") == "conditional"


@pytest.mark.parametrize(("rule", "result"), [("no", "permitted"), ("yes", "prohibited")])
def test_a_residency_rule_would_bite(rule: str, result: str) -> None:
    """No rule is known; one in force would keep government data at home."""
    agency: dict[str, Any] = {"exporter__kind": "public_authority", "ph__residency_rule": rule == "yes"}
    assert outcome(data="statistical", **agency) == result
    assert outcome(data="statistical", **agency, on="2025-08-23") == "permitted"


def test_the_act_follows_its_links() -> None:
    """Section 6 reaches acts abroad."""
    transfer = xf.Transfer("SG", "US", data="customer", follows=["PH"])
    assert xf.evaluate(transfer, ph.PACK, on=TODAY, presume=True, under=["PH"]).outcome.value == "conditional"


def test_classified_matter_needs_a_release() -> None:
    """Neither a contract nor a destination frees what the state has classified."""
    assert outcome(data="state_secret", to="CN") == "conditional"
    assert outcome(ph.COMPARABLE, data="state_secret") == "conditional"
    assert outcome(ph.COMPARABLE, sectors.RELEASE, data="state_secret") == "permitted"
    assert outcome(data="state_secret", to="PH") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2020-06-30", "undetermined"), ("2020-07-01", "conditional")])
def test_strategic_technology_needs_an_authorisation(day: str, result: str) -> None:
    """The office has given authorisations since July 2020."""
    assert outcome(data="controlled_technology", to="IR", on=day) == result
    assert outcome(data="controlled_technology", to="PH", on=day) == "permitted"


def test_what_counted_before_the_office_gave_authorisations() -> None:
    """Until July 2020 the controls of the state had to be met, and no later authorisation shows that."""
    earlier: dict[str, Any] = {"data": "controlled_technology", "to": "IR", "on": "2020-06-30"}
    assert outcome(transfer__export_controls_met=True, **earlier) == "permitted"
    assert outcome(transfer__export_controls_met=False, **earlier) == "prohibited"
    assert outcome(sectors.EXPORT_AUTHORISATION, **earlier) == "undetermined"
    assert outcome(sectors.EXPORT_AUTHORISATION, **(earlier | {"on": "2020-07-01"})) == "permitted"


def test_deposits_are_confidential() -> None:
    """The depositor's permission and a court open them, a contract alone does not."""
    deposits: dict[str, Any] = {"ph__deposits": True}
    assert outcome(ph.COMPARABLE, data="account_balance") == "permitted"
    assert outcome(ph.COMPARABLE, data="account_balance", **deposits) == "conditional"
    assert outcome(ph.COMPARABLE, finance.DEPOSITOR_PERMITS, data="account_balance", **deposits) == "permitted"
    assert outcome(ph.COMPARABLE, data="account_balance", ph__deposits_ordered=True, **deposits) == "permitted"


def test_books_of_account_stay() -> None:
    """Copies may leave; the books may not."""
    assert outcome(data="accounting") == "permitted"
    assert outcome(data="accounting", ph__books_leave=True) == "conditional"
    assert outcome(sectors.BOOKS_KEPT, data="accounting", ph__books_leave=True) == "permitted"
    assert outcome(data="accounting", ph__books_leave=True, means="remote_access") == "permitted"


def test_a_provider_of_a_bank_is_a_stranger_unless_the_law_is_read_otherwise() -> None:
    """The manual expects providers, the statute names none: the milder reading is never presumed."""
    provider: dict[str, Any] = {"ph__deposits": True, "recipient__role": "processor", "data": "account_balance"}
    held = (ph.OUTSOURCING, finance.BANK_OUTSOURCING)
    assert outcome(*held, **provider) == "conditional"
    assert outcome(*held, **provider, ph__provider_no_stranger=True) == "permitted"
    assert outcome(ph.OUTSOURCING, **provider, ph__provider_no_stranger=True) == "conditional"
    other = provider | {"recipient__role": "controller"}
    assert outcome(ph.COMPARABLE, finance.BANK_OUTSOURCING, **other, ph__provider_no_stranger=True) == "conditional"


def test_supervised_institutions_outsource_as_the_manual_wants() -> None:
    """A contract always, approval where the rating is poor, and never what is inherent."""
    bank: dict[str, Any] = {"ph__bsp_institution": True, "recipient__role": "processor"}
    held = (ph.OUTSOURCING, finance.BANK_OUTSOURCING)
    assert outcome(ph.OUTSOURCING, **bank) == "conditional"
    assert outcome(*held, **bank) == "permitted"
    assert outcome(*held, **bank, ph__well_rated=False) == "conditional"
    assert outcome(*held, finance.BSP_APPROVAL, **bank, ph__well_rated=False) == "permitted"
    assert outcome(*held, finance.BSP_APPROVAL, **bank, ph__inherent_banking=True) == "prohibited"
    assert outcome(*held, **bank | {"recipient__role": "controller"}) == "conditional"


@pytest.mark.parametrize(
    ("day", "public", "shared"),
    [("2022-03-31", "prohibited", "conditional"), ("2022-04-01", "undetermined", "permitted")],
)
def test_clouds_of_banks_by_date(day: str, public: str, shared: str) -> None:
    """Until 2022 public clouds were closed to customers' data; what holds since is asked."""
    bank: dict[str, Any] = {"ph__bsp_institution": True, "recipient__role": "processor", "on": day}
    held = (ph.OUTSOURCING, finance.BANK_OUTSOURCING)
    assert outcome(*held, **bank, ph__public_cloud=True) == public
    assert outcome(*held, **bank, ph__shared_cloud=True) == shared
    assert outcome(*held, finance.BSP_APPROVAL, **bank, ph__shared_cloud=True) == "permitted"


@pytest.mark.parametrize("data", ["credit", "credit_accounts", "company_credit"])
def test_the_credit_register_is_for_those_authorised(data: str) -> None:
    """Consent and contracts are no authorisation."""
    assert outcome(ph.COMPARABLE, data=data) == "permitted"
    assert outcome(ph.COMPARABLE, data=data, ph__credit_system=True) == "conditional"
    held = (ph.COMPARABLE, finance.CIC_AUTHORISATION)
    assert outcome(*held, data=data, ph__credit_system=True) == "permitted"


@pytest.mark.parametrize(
    ("fact", "data"),
    [
        ("sim_register", "subscriber"),
        ("philsys", "national_id"),
        ("hiv", "health"),
        ("health_exchange", "medical_record"),
    ],
)
def test_confidences_are_opened_by_consent_or_order(fact: str, data: str) -> None:
    """A contract protects but does not open, and a processor is not spared."""
    secret: dict[str, Any] = {f"ph__{fact}": True, "data": data}
    assert outcome(ph.COMPARABLE, data=data) == "permitted"
    assert outcome(ph.COMPARABLE, **secret) == "conditional"
    assert outcome(ph.OUTSOURCING, **secret, recipient__role="processor") == "conditional"
    assert outcome(ph.COMPARABLE, **secret, recipient__same_group=True) == "conditional"
    assert outcome(ph.COMPARABLE, confidences.WRITTEN_CONSENT, **secret) == "permitted"
    assert outcome(ph.COMPARABLE, **secret, ph__disclosure_ordered=True) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2022-10-27", "permitted"), ("2022-10-28", "conditional")])
def test_the_register_of_sims_is_kept_since_2022(day: str, result: str) -> None:
    """The Act is of October 2022."""
    assert (
        outcome(ph.COMPARABLE, data="subscriber", ph__sim_register=True, on=day, recipient__role="processor") == result
    )


@pytest.mark.parametrize(
    "data", ["health", "religion", "national_id", "education", "genomic", "background_check", "age"]
)
def test_sensitive_information_of_agencies_needs_their_head(data: str) -> None:
    """The rule is on agencies alone, and their own staff abroad are inside."""
    agency: dict[str, Any] = {"exporter__kind": "public_authority", "data": data}
    assert outcome(ph.COMPARABLE, data=data) == "permitted"
    assert outcome(ph.COMPARABLE, **agency) == "conditional"
    assert outcome(ph.COMPARABLE, government.HEAD_APPROVES, **agency) == "permitted"
    assert outcome(means="own_staff_access", **agency) == "conditional"
    assert outcome(ph.COMPARABLE, **agency, ph__section_4=True) == "permitted"


def test_official_data_and_archives_need_their_keepers() -> None:
    """What is open is free."""
    assert outcome(ph.COMPARABLE, data="official") == "conditional"
    assert outcome(ph.COMPARABLE, data="official", ph__open_information=True) == "permitted"
    assert outcome(ph.COMPARABLE, government.AGENCY_RELEASE, data="official") == "permitted"
    assert outcome(ph.COMPARABLE, data="archive") == "conditional"
    assert outcome(ph.COMPARABLE, government.ARCHIVES_PERMIT, data="archive") == "permitted"


def test_the_tax_office_keeps_what_it_knows() -> None:
    """A waiver or the law opens it; the head's approval does not."""
    office: dict[str, Any] = {"exporter__kind": "public_authority", "data": "tax"}
    held = (ph.COMPARABLE, government.HEAD_APPROVES)
    assert outcome(*held, **office) == "conditional"
    assert outcome(*held, **office, ph__tax_disclosure=True) == "permitted"
    assert outcome(*held, government.TAXPAYER_WAIVES, **office) == "permitted"
    assert outcome(ph.COMPARABLE, data="tax") == "permitted"


@pytest.mark.parametrize("data", ["demographic", "commercial", "employment"])
def test_answers_to_surveys_never_leave(data: str) -> None:
    """People and firms are protected alike; aggregates are free."""
    agency: dict[str, Any] = {"exporter__kind": "public_authority", "ph__survey_answers": True}
    assert outcome(ph.COMPARABLE, government.HEAD_APPROVES, data=data, **agency) == "prohibited"
    assert outcome(data="statistical", **agency) == "permitted"


@pytest.mark.parametrize("beside", ["non_personal", "personal", "geospatial"])
@pytest.mark.parametrize(
    ("data", "held"),
    [
        ("defence", sectors.RELEASE),
        ("biospecimen", sectors.QUARANTINE_CLEARANCE),
        ("labelled_biospecimen", sectors.QUARANTINE_CLEARANCE),
        ("detailed_map", government.MAP_CLEARANCE),
        ("road_survey", government.MAP_CLEARANCE),
    ],
)
def test_nothing_beside_them_frees_what_is_held_back(data: str, beside: str, held: xf.Mechanism) -> None:
    """Defence data, restricted maps and specimens need their leave whatever travels with them."""
    transfer = xf.Transfer(
        "PH", "US", data=[data, beside], mechanisms=[ph.COMPARABLE], facts={"ph.restricted_map": True}
    )
    freed = xf.Transfer(
        "PH",
        "US",
        data=[data, beside],
        mechanisms=[ph.COMPARABLE, held, government.MAP_CLEARANCE, sectors.RELEASE],
        facts={"ph.restricted_map": True},
    )
    assert xf.evaluate(transfer, ph.PACK, on=TODAY, presume=True, under=["PH"]).outcome.value == "conditional"
    assert xf.evaluate(freed, ph.PACK, on=TODAY, presume=True, under=["PH"]).outcome.value == "permitted"


def test_maps_of_sites_stay_open_since_the_law_on_works_is_not_stated() -> None:
    """They are data on critical infrastructure, of which the pack says nothing."""
    held = (ph.COMPARABLE, government.MAP_CLEARANCE, sectors.RELEASE)
    assert outcome(*held, data="site_map", ph__restricted_map=True) == "undetermined"


def test_whether_a_map_is_restricted_is_asked() -> None:
    """It is not presumed either way."""
    assert outcome(data="detailed_map") == "undetermined"
    assert outcome(data="detailed_map", ph__restricted_map=False) == "permitted"


def test_wild_material_needs_a_permit() -> None:
    """Whatever its data say."""
    assert outcome(data="industrial", ph__wild_material=True) == "conditional"
    assert outcome(sectors.WILDLIFE_PERMIT, data="industrial", ph__wild_material=True) == "permitted"


def test_call_records_need_consent_or_an_order() -> None:
    """No fact need be stated: what is call detail is a carrier's record."""
    assert outcome(ph.COMPARABLE, data="call_detail") == "conditional"
    assert outcome(ph.COMPARABLE, data="call_location") == "conditional"
    assert outcome(ph.OUTSOURCING, data="call_detail", recipient__role="processor") == "conditional"
    assert outcome(ph.COMPARABLE, confidences.WRITTEN_CONSENT, data="call_detail") == "permitted"
    assert outcome(ph.COMPARABLE, data="call_detail", ph__disclosure_ordered=True) == "permitted"
    assert outcome(ph.COMPARABLE, data="call_detail", ph__foreign_carrier=True) == "permitted"
    assert outcome(ph.COMPARABLE, data="communication_metadata", recipient__role="processor") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2019-09-11", "permitted"), ("2019-09-12", "conditional")])
def test_insurers_outsource_with_approval(day: str, result: str) -> None:
    """The approval is asked since the circular letter of September 2019."""
    insurer: dict[str, Any] = {"ph__insurer": True, "recipient__role": "processor", "data": "insurance", "on": day}
    assert outcome(ph.OUTSOURCING, **insurer) == result
    assert outcome(ph.OUTSOURCING, finance.INSURANCE_APPROVAL, **insurer) == "permitted"


def test_deposits_in_foreign_currency_stand_under_their_own_law() -> None:
    """An order of a court is no exception to it, a law on money laundering is."""
    dollars: dict[str, Any] = {"ph__deposits": True, "ph__foreign_currency": True, "data": "account_balance"}
    assert outcome(ph.COMPARABLE, **dollars, ph__deposits_ordered=True) == "conditional"
    opened = outcome(ph.COMPARABLE, **dollars, ph__deposits_ordered=True, ph__foreign_currency_opened=True)
    assert opened == "permitted"
    assert outcome(ph.COMPARABLE, finance.DEPOSITOR_PERMITS, **dollars) == "permitted"


@pytest.mark.parametrize("data", ["customer", "commercial", "account_balance", "accounting"])
def test_information_on_deposits_is_secret_in_any_file(data: str) -> None:
    """The kind of file does not free it."""
    assert outcome(ph.COMPARABLE, data=data, ph__deposits=True) == "conditional"


@pytest.mark.parametrize(
    ("fact", "data"), [("transaction_report", "customer"), ("juvenile", "criminal"), ("voter_biometrics", "biometric")]
)
def test_what_no_consent_opens(fact: str, data: str) -> None:
    """Reports on laundering, files on children and voters' biometrics do not go abroad."""
    stated: dict[str, Any] = {f"ph__{fact}": True, "data": data}
    held = (ph.COMPARABLE, confidences.WRITTEN_CONSENT, government.HEAD_APPROVES)
    assert outcome(*held, **stated) == "prohibited"
    assert outcome(*held, **stated, recipient__same_group=True) == "prohibited"


def test_voters_biometrics_serve_elections() -> None:
    """Another use is not possible, elections are."""
    assert outcome(ph.COMPARABLE, data="biometric", ph__voter_biometrics=True, ph__electoral_use=True) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2020-06-01", "undetermined"), ("2020-06-02", "permitted")])
def test_where_the_cloud_of_the_state_may_be(day: str, result: str) -> None:
    """The first policy is not known to let data be abroad; the second asks it of the higher classes alone."""
    agency: dict[str, Any] = {
        "exporter__kind": "public_authority",
        "recipient__role": "processor",
        "data": "statistical",
        "on": day,
    }
    assert outcome(**agency) == result
    assert outcome(**agency, ph__highly_sensitive=True) == "undetermined"
    assert outcome(**agency, ph__highly_sensitive=True, ph__cloud_abroad=True) == "permitted"
    assert outcome(**agency, ph__highly_sensitive=True, ph__cloud_abroad=False) == "prohibited"


def test_petroleum_data_belong_to_the_state() -> None:
    """Leave or declassification frees them."""
    assert outcome(data="geospatial", ph__petroleum_data=True, ph__restricted_map=False) == "conditional"
    assert outcome(sectors.ENERGY_LEAVE, data="industrial", ph__petroleum_data=True) == "permitted"
    assert outcome(data="industrial", ph__petroleum_data=True, ph__petroleum_open=True) == "permitted"


def test_broker_dealers_outsource_back_office_work() -> None:
    """Enhanced diligence for foreign providers, and nothing material."""
    broker: dict[str, Any] = {"ph__broker_dealer": True, "recipient__role": "processor"}
    assert outcome(ph.OUTSOURCING, **broker) == "conditional"
    assert outcome(ph.OUTSOURCING, finance.BROKER_TERMS, **broker) == "permitted"
    assert outcome(ph.OUTSOURCING, finance.BROKER_TERMS, **broker, ph__broker_material=True) == "prohibited"


def test_whether_commercial_sharing_needs_an_agreement_is_contested() -> None:
    """The commission's reading is presumed, the other can be stated."""
    controller: dict[str, Any] = {"recipient__role": "controller", "ph__sharing_agreement_required": True}
    assert outcome(ph.COMPARABLE, recipient__role="controller") == "permitted"
    assert outcome(ph.COMPARABLE, **controller) == "conditional"
    assert outcome(ph.SHARING, **controller) == "permitted"
    assert outcome(ph.COMPARABLE, **controller, exporter__kind="public_authority") == "permitted"
