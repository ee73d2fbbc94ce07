"""The law pack of Canada: accountability and consent, Quebec, public bodies of provinces, banks and tax records."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.judging import Judging
from xflow.law import canada as ca

ontario = Judging(ca.PACK, "CA", "CA-ON")
quebec = Judging(ca.PACK, "CA-QC")
columbia = Judging(ca.PACK, "CA", "CA-BC")
scotia = Judging(ca.PACK, "CA", "CA-NS")
PROCESSOR = {"recipient__role": "processor"}
CONTROLLER = {"recipient__role": "controller"}
PUBLIC = {"exporter__kind": "public_authority", "recipient__role": "processor"}


@pytest.mark.parametrize("place", ["US", "IN", "CA-NS", "CA-ON"])
def test_processing_by_others_asks_for_comparable_protection_at_home_and_abroad(place: str) -> None:
    """The Act makes no difference between processors in Canada and elsewhere."""
    assert ontario.outcome(to=place, **PROCESSOR) == "conditional"
    assert ontario.outcome(ca.COMPARABLE_PROTECTION, to=place, **PROCESSOR) == "permitted"


def test_notice_is_a_duty_only_where_data_go_abroad() -> None:
    """Openness about foreign authorities is asked of processing in another country."""
    held = ca.COMPARABLE_PROTECTION
    assert any("another country" in text for text in ontario.duties(held, to="US", **PROCESSOR))
    assert not ontario.duties(held, to="CA-NS", **PROCESSOR)


def test_disclosure_for_other_purposes_needs_consent() -> None:
    """A contract does not carry a disclosure for the recipient's own purposes; consent or an exception does."""
    assert ontario.outcome(ca.COMPARABLE_PROTECTION, **CONTROLLER) == "conditional"
    assert ontario.outcome(ca.CONSENT, **CONTROLLER) == "permitted"
    assert ontario.outcome(ca__exception=True, **CONTROLLER) == "permitted"


def test_a_business_transaction_needs_its_agreement() -> None:
    """Neither the transaction nor the agreement is enough alone."""
    assert ontario.outcome(ca__business_transaction=True, **CONTROLLER) == "conditional"
    assert ontario.outcome(ca.TRANSACTION_AGREEMENT, **CONTROLLER) == "conditional"
    assert ontario.outcome(ca.TRANSACTION_AGREEMENT, ca__business_transaction=True, **CONTROLLER) == "permitted"


def test_an_unknown_role_is_never_free() -> None:
    """Whether the recipient processes for the exporter or for itself, something is needed."""
    assert ontario.outcome() == "conditional"
    assert ontario.outcome(ca.COMPARABLE_PROTECTION) == "undetermined"


@pytest.mark.parametrize(
    ("day", "result"),
    [
        ("2019-04-08", "permitted"),
        ("2019-04-09", "conditional"),
        ("2019-09-22", "conditional"),
        ("2019-09-23", "permitted"),
    ],
)
def test_the_view_of_2019_lasted_from_april_to_september(day: str, result: str) -> None:
    """In between, processing abroad is taken to need consent, unless the user reads the Act otherwise."""
    assert ontario.outcome(ca.COMPARABLE_PROTECTION, on=day, **PROCESSOR) == result
    assert ontario.outcome(ca.COMPARABLE_PROTECTION, on=day, ca__opc_2019_view=False, **PROCESSOR) == "permitted"
    assert ontario.outcome(ca.COMPARABLE_PROTECTION, on=day, to="CA-MB", **PROCESSOR) == "permitted"


@pytest.mark.parametrize(
    "fact",
    [
        {"recipient.same_entity": True},
        {"ca.commercial": False},
        {"ca.outside_pipeda": True},
        {"ca.provincial_staff": True},
        {"ca.returned": True},
        {"ca.to_the_individual": True},
        {"means": "own_staff_access"},
        {"means": "transit"},
    ],
)
def test_what_stands_outside_the_federal_act_is_free(fact: dict[str, object]) -> None:
    """One's own branch, what is not commercial, staff of provincial employers and transit are outside."""
    assert ontario.outcome(**{name.replace(".", "__"): value for name, value in fact.items()}) == "permitted"


def test_federal_institutions_need_a_ground_or_protection() -> None:
    """Public bodies are not free because the Act on the private sector leaves them out."""
    federal = {"exporter__kind": "public_authority", "ca__federal_institution": True}
    assert ontario.outcome(**federal, **CONTROLLER) == "conditional"
    assert ontario.outcome(ca__public_ground=True, **federal, **CONTROLLER) == "permitted"
    assert ontario.outcome(ca.COMPARABLE_PROTECTION, **federal, **PROCESSOR) == "permitted"
    assert ontario.outcome(ca.COMPARABLE_PROTECTION, **federal, **CONTROLLER) == "conditional"


@pytest.mark.parametrize("day", ["2018-05-25", "2020-04-01"])
def test_protected_information_of_departments_stays(day: str) -> None:
    """It may leave only by a decision on residency."""
    protected = {"data": "statistical", "on": day, "ca__protected_information": True}
    assert ontario.outcome(**protected) == "conditional"
    assert ontario.outcome(ca.RESIDENCY_DECISION, **protected) == "permitted"


def test_banks_keep_their_records() -> None:
    """Copies may be abroad; a direction of the Superintendent leaves no way; some subsidiaries are free."""
    records = {"data": "accounting", "ca__bank_records": True}
    assert ontario.outcome(**records) == "conditional"
    assert ontario.outcome(ca.RECORDS_IN_CANADA, **records) == "permitted"
    assert ontario.outcome(ca.RECORDS_IN_CANADA, **records, ca__bank_direction=True) == "prohibited"
    assert ontario.outcome(**records, ca__foreign_bank_subsidiary=True) == "permitted"
    assert ontario.outcome(**records, ca__foreign_bank_subsidiary=True, on="2021-06-29") == "conditional"


def test_tax_records_stay_unless_allowed() -> None:
    """Books for tax are kept in Canada, or elsewhere with permission."""
    assert ontario.outcome(data="accounting", ca__tax_records=True) == "conditional"
    assert ontario.outcome(ca.TAX_PERMISSION, data="accounting", ca__tax_records=True) == "permitted"


@pytest.mark.parametrize("place", ["US", "FR", "CA-ON", "CA"])
def test_quebec_asks_for_assessment_and_agreement_everywhere_else(place: str) -> None:
    """Other provinces are outside Quebec, too; neither step suffices alone."""
    assert quebec.outcome(to=place) == "conditional"
    assert quebec.outcome(ca.ASSESSMENT, to=place) == "conditional"
    assert quebec.outcome(ca.AGREEMENT, to=place) == "conditional"
    assert quebec.outcome(ca.ASSESSMENT, ca.AGREEMENT, to=place) == "permitted"
    assert quebec.outcome(ca.ASSESSMENT, ca.AGREEMENT, to=place, ca__qc__assessment_negative=True) == "prohibited"


def test_inside_quebec_nothing_leaves() -> None:
    """A transfer inside the province is free under its rule."""
    assert quebec.outcome(to="CA-QC") == "permitted"


@pytest.mark.parametrize(
    ("public", "old"), [({}, ca.REASONABLE_STEPS), ({"exporter__kind": "public_authority"}, ca.EQUIVALENT)]
)
def test_quebec_changes_on_22_september_2023(public: dict[str, object], old: xf.Mechanism) -> None:
    """Before, reasonable steps or equivalent protection; since, the assessment and the agreement."""
    assert quebec.outcome(old, on="2023-09-21", **public) == "permitted"
    assert quebec.outcome(on="2023-09-21", **public) == "conditional"
    assert quebec.outcome(old, on="2023-09-22", **public) == "conditional"
    assert quebec.outcome(ca.ASSESSMENT, ca.AGREEMENT, on="2023-09-22", **public) == "permitted"


def test_each_exemption_of_quebec_lifts_its_own_rule() -> None:
    """Urgency frees both sectors, commitments and clear benefit only public bodies."""
    public = {"exporter__kind": "public_authority"}
    assert quebec.outcome(ca__qc__emergency=True) == "permitted"
    assert quebec.outcome(ca__qc__emergency=True, **public) == "permitted"
    assert quebec.outcome(ca__qc__commitment=True, **public) == "permitted"
    assert quebec.outcome(ca__qc__clear_benefit=True, **public) == "permitted"
    assert quebec.outcome(ca__qc__commitment=True) == "conditional"
    assert quebec.outcome(ca__qc__clear_benefit=True) == "conditional"


def test_own_staff_outside_quebec_count_unless_read_otherwise() -> None:
    """Access by one's own staff elsewhere is taken to be a communication, for it is not settled that it is none."""
    assert quebec.outcome(means="own_staff_access") == "conditional"
    assert quebec.outcome(means="own_staff_access", ca__qc__own_staff_is_no_communication=True) == "permitted"
    assert quebec.outcome(ca__qc__own_staff_is_no_communication=True) == "conditional"


def test_both_laws_are_asked_of_what_leaves_quebec() -> None:
    """Quebec stands under the law of Canada, so that a full answer needs what both ask."""
    transfer = xf.Transfer("CA-QC", "AQ", data="contact", recipient=xf.Party(role="processor"))
    decision = xf.evaluate(transfer, ca.PACK, on="2026-11-26", presume=True, under=["CA", "CA-QC"])
    assert {option.mechanisms for option in decision.options} == {
        frozenset({"ca.comparable_protection", "ca.qc.assessment", "ca.qc.agreement"})
    }


def test_quebec_law_follows_an_enterprise_to_other_provinces() -> None:
    """Data of an enterprise in Quebec need the assessment when they are sent from Toronto."""
    held = ca.COMPARABLE_PROTECTION
    assert ontario.outcome(held, ca__qc__applies_elsewhere=True, **PROCESSOR) == "conditional"
    assert (
        ontario.outcome(held, ca.ASSESSMENT, ca.AGREEMENT, ca__qc__applies_elsewhere=True, **PROCESSOR) == "permitted"
    )


def test_british_columbia_gave_up_residency_in_november_2021() -> None:
    """Before, storage and access in Canada; since, an assessment of storage of sensitive data."""
    held = ca.COMPARABLE_PROTECTION
    assert columbia.outcome(held, on="2021-11-24", **PUBLIC) == "conditional"
    assert columbia.outcome(held, ca.BC_CONSENT, on="2021-11-24", **PUBLIC) == "permitted"
    assert columbia.outcome(held, on="2021-11-24", to="CA-ON", **PUBLIC) == "permitted"
    assert columbia.outcome(held, on="2021-11-25", **PUBLIC) == "permitted"
    assert columbia.outcome(held, on="2021-11-25", data="health", **PUBLIC) == "conditional"
    assert columbia.outcome(held, on="2021-11-25", ca__bc__sensitive=True, **PUBLIC) == "conditional"
    assert columbia.outcome(held, ca.BC_ASSESSMENT, on="2021-11-25", data="health", **PUBLIC) == "permitted"
    assert columbia.outcome(held, data="health", means="remote_access", **PUBLIC) == "permitted"
    assert columbia.outcome(held, data="health", ca__bc__made_public=True, **PUBLIC) == "permitted"


def test_a_service_provider_of_a_public_body_is_bound_like_it() -> None:
    """Who holds the data for a public body keeps to its rule."""
    held = {"ca__for_public_body": True, "recipient__role": "processor"}
    assert scotia.outcome(ca.COMPARABLE_PROTECTION, **held) == "conditional"
    assert scotia.outcome(ca.COMPARABLE_PROTECTION, ca.NS_HEAD, **held) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2027-03-31", "permitted"), ("2027-04-01", "prohibited")])
def test_nova_scotia_replaces_its_act_in_april_2027(day: str, result: str) -> None:
    """The permission of the head counts until then; afterwards only regulations open the border."""
    assert scotia.outcome(ca.COMPARABLE_PROTECTION, ca.NS_HEAD, on=day, **PUBLIC) == result
    assert scotia.outcome(ca.COMPARABLE_PROTECTION, ca.NS_CONSENT, on="2027-03-31", **PUBLIC) == "permitted"
    allowed = {**PUBLIC, "ca__ns__regulations_allow": True}
    assert scotia.outcome(ca.COMPARABLE_PROTECTION, on="2027-04-01", **allowed) == "permitted"


def test_alberta_asks_for_notice_of_providers_abroad() -> None:
    """Notice is a duty beside the transfer."""
    alberta = Judging(ca.PACK, "CA", "CA-AB")
    assert any("service providers outside Canada" in text for text in alberta.duties(**PROCESSOR))


def test_ontario_custodians_disclose_health_data_on_a_ground() -> None:
    """The federal exception does not stand in for a ground of the health statute."""
    custodian = {"data": "health", "ca__on__custodian": True, **CONTROLLER}
    assert ontario.outcome(ca__exception=True, **custodian) == "conditional"
    assert ontario.outcome(ca__exception=True, ca__on__ground_of_50=True, **custodian) == "permitted"
    assert ontario.outcome(ca.CONSENT, **custodian) == "permitted"


def test_every_province_is_covered_by_the_pack() -> None:
    """Quebec has coverage of its own, the others that of Canada."""
    assert xf.law.coverage("CA-QC").missing != xf.law.coverage("CA").missing
    assert xf.law.coverage("Nova Scotia").missing == xf.law.coverage("CA").missing


@pytest.mark.parametrize("place", ["CN", "US", "GB"])
def test_classified_matter_and_listed_technology_need_leave(place: str) -> None:
    """Secrets ask for lawful authority, technology on the list for a permit, wherever they go abroad."""
    assert ontario.outcome(data="state_secret", to=place) == "conditional"
    assert ontario.outcome(data="controlled_technology", to=place) == "conditional"
    assert ontario.outcome(ca.EXPORT_PERMIT, data="controlled_technology", to=place) == "permitted"
    assert ontario.outcome(data="controlled_technology", to="CA-QC") == "permitted"


@pytest.mark.parametrize(("place", "result"), [("US", "permitted"), ("MX", "conditional")])
def test_the_list_leaves_some_technology_free_for_the_united_states_alone(place: str, result: str) -> None:
    """What the list leaves free for the United States stays controlled for others."""
    assert ontario.outcome(data="controlled_technology", to=place, ca__us_final_use=True) == result


@pytest.mark.parametrize(
    ("purpose", "kind", "result"),
    [
        ("foreign_proceedings", "company", "prohibited"),
        ("legal_obligation", "public_authority", "prohibited"),
        ("law_enforcement", "public_authority", "prohibited"),
        ("legal_obligation", "company", "permitted"),
        ("trade", "company", "permitted"),
    ],
)
def test_documents_of_a_business_do_not_leave_quebec_on_demand_from_elsewhere(
    purpose: str, kind: str, result: str
) -> None:
    """What foreign proceedings and authorities ask for stays, unless it is given of one's own accord or is exempt."""
    sent = {"data": "commercial", "to": "US", "purpose": purpose, "recipient__kind": kind}
    assert quebec.outcome(**sent) == result
    assert quebec.outcome(**sent, ca__qc__own_accord=True) == "permitted"
    assert quebec.outcome(**sent, ca__qc__documents_exempt=True) == "permitted"
    assert quebec.outcome(**{**sent, "to": "CA-ON"}) == "permitted"
    assert quebec.outcome(**{**sent, "purpose": "trade"}, ca__qc__foreign_demand=True) == "prohibited"


def test_an_order_of_the_attorney_general_bars_production_abroad() -> None:
    """The order binds in the provinces without an act of their own."""
    assert ontario.outcome(data="commercial", to="US", purpose="foreign_proceedings") == "permitted"
    assert ontario.outcome(data="commercial", to="US", ca__attorney_general_forbids=True) == "prohibited"


@pytest.mark.parametrize(
    ("stated", "result"),
    [
        ({}, "undetermined"),
        ({"ca.at_most_protected_a": True}, "permitted"),
        ({"ca.at_most_protected_a": False}, "conditional"),
    ],
)
def test_official_data_are_asked_for_their_category(stated: dict[str, bool], result: str) -> None:
    """Protected B and above look for a facility in Canada first."""
    official = xf.Transfer("CA-ON", "US", data="official", without=["personal"], facts=stated)
    assert xf.evaluate(official, ca.PACK, on="2026-11-26", presume=True, under=["CA"]).outcome.value == result


def test_books_that_are_stored_abroad_leave_a_copy() -> None:
    """Accounts in a store abroad need leave or a copy in Canada; sending some accounts does not."""
    stored = {"data": "accounting", "to": "US", "purpose": "storage"}
    assert ontario.outcome(**stored) == "conditional"
    assert ontario.outcome(ca.TAX_PERMISSION, **stored) == "permitted"
    assert ontario.outcome(ca.RECORDS_IN_CANADA, **stored) == "permitted"
    assert ontario.outcome(data="accounting", to="US", purpose="trade") == "permitted"


def test_federal_works_disclose_to_manage_staff_whom_they_told() -> None:
    """The ground is for federal works alone, and notice is part of it."""
    staff = {**CONTROLLER, "data": "employment", "to": "GB"}
    assert ontario.outcome(ca.STAFF_NOTICE, **staff) == "conditional"
    assert ontario.outcome(**staff, ca__federal_staff=True) == "conditional"
    assert ontario.outcome(ca.STAFF_NOTICE, **staff, ca__federal_staff=True) == "permitted"


@pytest.mark.parametrize("place", ["CA-ON", "US"])
def test_distributors_of_financial_products_keep_their_books_in_quebec(place: str) -> None:
    """The books stay at the establishment; copies may be elsewhere."""
    books = {"data": "accounting", "to": place, "ca__qc__distribution_books": True}
    assert quebec.outcome(**books) == "conditional"
    assert quebec.outcome(ca.BOOKS_IN_QUEBEC, **books) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2025-06-10", "permitted"), ("2025-06-11", "prohibited")])
def test_public_bodies_of_alberta_do_not_sell(day: str, result: str) -> None:
    """Consent does not open a sale once the Act of 2024 is in force."""
    alberta = Judging(ca.PACK, "CA", "CA-AB")
    sale = {**CONTROLLER, "to": "US", "on": day, "purpose": "data_sale", "exporter__kind": "public_authority"}
    assert alberta.outcome(ca.CONSENT, **sale) == result


@pytest.mark.parametrize(("day", "result"), [("2024-06-30", "permitted"), ("2024-07-01", "prohibited")])
def test_health_bodies_of_quebec_do_not_sell_health_information(day: str, result: str) -> None:
    """Assessment and agreement do not open a sale; other bodies are not reached."""
    sale = {**CONTROLLER, "to": "US", "on": day, "purpose": "data_sale", "data": "medical_record"}
    held = (ca.ASSESSMENT, ca.AGREEMENT)
    assert quebec.outcome(*held, **sale, ca__qc__health_body=True) == result
    assert quebec.outcome(*held, **sale) == "permitted"


@pytest.mark.parametrize(
    ("place", "result"), [("CA-AB", "conditional"), ("CA-BC", "conditional"), ("CA-ON", "permitted")]
)
@pytest.mark.parametrize("left_out", [{"ca__commercial": False}, {"ca__provincial_staff": True}])
def test_western_acts_reach_what_the_federal_act_leaves_out(place: str, result: str, left_out: dict[str, bool]) -> None:
    """Staff data and bodies that are not commercial are bound in Alberta and British Columbia."""
    there = Judging(ca.PACK, "CA", place)
    assert there.outcome(**CONTROLLER, **left_out, to="US") == result
    assert there.outcome(ca.CONSENT, **CONTROLLER, **left_out, to="US") == "permitted"
    assert there.outcome(ca.COMPARABLE_PROTECTION, **PROCESSOR, **left_out, to="US") == "permitted"
    assert there.outcome(ca.STAFF_NOTICE, **CONTROLLER, **left_out, to="US", ca__western_staff=True) == "permitted"


@pytest.mark.parametrize(("tool", "result"), [(None, "undetermined"), (True, "conditional"), (False, "permitted")])
def test_tools_of_others_on_ones_site_disclose(*, tool: bool | None, result: str) -> None:
    """A pixel on the exporter's site hands data over; what others collect by themselves does not."""
    stated = {} if tool is None else {"ca__embedded": tool}
    assert ontario.outcome(**CONTROLLER, to="US", means="direct_collection", **stated) == result
