"""The law pack of the Union: both sides of every date and limit, and hunts for false permits."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attrs import frozen

from xflow.evaluation.engine import evaluate
from xflow.evaluation.outcomes import Outcome
from xflow.law import european_union as eu
from xflow.model.knowledge import UNKNOWN
from xflow.model.mechanisms import InPlace, covering
from xflow.model.parties import Party, PartyKind, PartyRole
from xflow.model.transfers import Means, Purpose, Transfer
from xflow.testing.conformance import PackConformance

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.evaluation.decisions import Decision
    from xflow.model.answers import Answerable
    from xflow.model.mechanisms import Mechanism

CASES = Path(__file__).parent.parent / "cases" / "eu.jsonl"
TODAY = "2026-11-24"
PERMITTED, CONDITIONAL, PROHIBITED, UNDETERMINED = (
    Outcome.PERMITTED,
    Outcome.CONDITIONAL,
    Outcome.PROHIBITED,
    Outcome.UNDETERMINED,
)

WHOLE_COUNTRIES = [
    ("CH", "2000-07-26"),
    ("CA", "2004-01-01"),
    ("AR", "2003-06-30"),
    ("GG", "2003-11-21"),
    ("IM", "2004-04-28"),
    ("JE", "2008-05-08"),
    ("FO", "2010-03-05"),
    ("AD", "2010-10-19"),
    ("IL", "2011-01-31"),
    ("UY", "2012-08-21"),
    ("NZ", "2012-12-19"),
    ("JP", "2019-01-23"),
    ("KR", "2021-12-17"),
    ("BR", "2026-01-26"),
]
AUTHORITY = {"recipient.kind": "public_authority"}


@frozen
class Route:
    """Say where data go, which, when and whose law is asked."""

    origin: str
    destination: str
    on: str = TODAY
    data: str = "customer"
    under: tuple[str, ...] | None = ("EU",)
    presume: bool = True
    follows: tuple[str, ...] = ()


def judged(route: Route, *held: InPlace | Mechanism | str, **facts: object) -> Decision:
    """Judge a transfer; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = Transfer(
        route.origin, route.destination, data=route.data, mechanisms=held, follows=route.follows
    ).stating(stated)
    return evaluate(transfer, eu.PACK, on=route.on, presume=route.presume, under=route.under)


def findings(decision: Decision) -> dict[str, str]:
    """Give the state of every finding by the id of its measure."""
    return {finding.measure: finding.state.value for finding in decision.findings}


class TestConformance(PackConformance):
    """The pack keeps to what every pack must keep to."""

    pack = eu.PACK
    prefixes = ("eu", "de", "fr")


def test_names_are_exported_in_order() -> None:
    """What users need is exported, sorted."""
    assert eu.__all__ == sorted(eu.__all__)
    assert all(hasattr(eu, name) for name in eu.__all__)


# The ordinary question.


@pytest.mark.parametrize(
    ("data", "facts", "outcome"),
    [
        ("employment", {}, CONDITIONAL),
        ("employment", {"eu__dpf_covers_staff": True}, PERMITTED),
        ("business_contact", {}, PERMITTED),
        ("contact", {}, PERMITTED),
        ("contact", {"purpose": Purpose.HR_MANAGEMENT}, CONDITIONAL),
    ],
)
def test_staff_data_need_an_entry_that_names_them(data: str, facts: dict[str, object], outcome: Outcome) -> None:
    """The List covers data on staff only where the entry says so, whatever purpose is stated."""
    assert judged(Route("DE", "US", data=data), eu__on_dpf_list=True, **facts).outcome is outcome


def test_customers_of_a_canadian_company_are_no_staff() -> None:
    """Contact data are ordinarily not about staff, so that they are covered without a question."""
    assert judged(Route("DE", "CA", data="contact")).outcome is PERMITTED


@pytest.mark.parametrize(("day", "outcome"), [("2023-07-09", PERMITTED), ("2023-07-10", CONDITIONAL)])
def test_participants_pass_data_on_under_a_contract(day: str, outcome: Outcome) -> None:
    """What left on the framework goes on only under a contract, inside the United States as well."""
    facts: dict[str, object] = {"eu__left_on_adequacy": True, "eu__exporter_under_gdpr": False}
    for destination in ("US", "IN"):
        route = Route("US", destination, on=day, follows=("EU",))
        assert judged(route, **facts).outcome is outcome
        if day == "2023-07-10":
            assert judged(route, eu.DPF_ONWARD, **facts).outcome is PERMITTED


def test_police_abroad_sign_no_clauses() -> None:
    """Clauses do not bind the authority that is itself the recipient, so they carry nothing to the police abroad."""
    police: dict[str, object] = {"recipient__kind": "public_authority", "purpose": Purpose.LAW_ENFORCEMENT}
    held = (eu.SCC, eu.TRANSFER_ASSESSMENT)
    assert judged(Route("DE", "US"), *held, **police).outcome is CONDITIONAL
    assert judged(Route("DE", "US"), *held, eu__vital_interests=True, **police).outcome is PERMITTED


@pytest.mark.parametrize(("day", "outcome"), [("2026-04-14", CONDITIONAL), ("2026-04-15", PERMITTED)])
def test_certification_is_a_tool_since_april_2026(day: str, outcome: Outcome) -> None:
    """No criteria for transfers were approved before, and none are for recipients that the GDPR binds itself."""
    held = (eu.CERTIFICATION, eu.TRANSFER_ASSESSMENT)
    assert judged(Route("DE", "IN", on=day), *held).outcome is outcome
    assert judged(Route("DE", "IN", on=day), *held, eu__importer_under_gdpr=True).outcome is CONDITIONAL


@pytest.mark.parametrize("day", ["2018-05-25", "2020-07-16", "2023-05-01", "2026-11-26"])
def test_a_code_of_conduct_counts_once_it_is_approved_for_transfers(day: str) -> None:
    """The approved codes for clouds prove compliance and open no transfer; one for transfers would."""
    held = (eu.CODE_OF_CONDUCT, eu.TRANSFER_ASSESSMENT)
    assert judged(Route("DE", "IN", on=day), *held).outcome is CONDITIONAL
    assert judged(Route("DE", "IN", on=day), *held, eu__code_for_transfers=True).outcome is PERMITTED


def test_private_letters_are_outside_but_open_pages_are_not() -> None:
    """An individual may write to friends abroad; to publish for everybody is no household activity."""
    private: dict[str, object] = {"exporter__kind": "individual", "purpose": Purpose.PERSONAL_COMMUNICATION}
    assert judged(Route("AT", "US", data="contact"), **private).outcome is PERMITTED
    published = {"means": "publication", "eu__hosted_abroad": True, **private}
    assert judged(Route("AT", "US", data="contact"), **published).outcome is CONDITIONAL


def test_an_ordinary_transfer_needs_a_tool_and_an_assessment() -> None:
    """With nothing in place the ways are clauses or schemes, each with a transfer assessment."""
    decision = judged(Route("DE", "US", under=None))
    assert decision.outcome is CONDITIONAL
    assert {option.mechanisms for option in decision.options} == {
        frozenset({tool, "eu.transfer_assessment"}) for tool in ("eu.scc", "eu.certification", "eu.ad_hoc_clauses")
    }
    assert decision.options[0].mechanisms == {"eu.scc", "eu.transfer_assessment"}
    assert {(each.asks, each.value) for each in decision.presumed} >= {("eu.on_dpf_list", False)}


@pytest.mark.parametrize(
    ("held", "facts", "outcome"),
    [
        ([], {"eu.on_dpf_list": True}, PERMITTED),
        ([eu.SCC], {}, CONDITIONAL),
        ([eu.TRANSFER_ASSESSMENT], {}, CONDITIONAL),
        ([eu.SCC, eu.TRANSFER_ASSESSMENT], {}, PERMITTED),
        ([InPlace(eu.SCC, altered=True), eu.TRANSFER_ASSESSMENT], {}, CONDITIONAL),
        ([eu.BCR, eu.TRANSFER_ASSESSMENT], {}, CONDITIONAL),
        ([eu.BCR, eu.TRANSFER_ASSESSMENT], {"recipient.same_group": True}, PERMITTED),
        ([eu.BCR, eu.TRANSFER_ASSESSMENT], {"eu.bcr_bind_recipient": True}, PERMITTED),
        ([eu.SCC, eu.TRANSFER_ASSESSMENT], {"eu.destination_law_impinges": True}, CONDITIONAL),
        ([eu.SCC, eu.ENCRYPTION], {"eu.destination_law_impinges": True}, PERMITTED),
        ([eu.SCC, eu.ENCRYPTION], {}, CONDITIONAL),
        (
            [eu.SCC, eu.ENCRYPTION],
            {"eu.destination_law_impinges": True, "eu.clear_text_needed": True},
            PROHIBITED,
        ),
        ([eu.SCC, eu.END_TO_END_ENCRYPTION], {"eu.destination_law_impinges": True}, CONDITIONAL),
        (
            [eu.SCC, eu.TRANSPORT_ENCRYPTION],
            {"eu.destination_law_impinges": True, "eu.access_in_transit_only": True},
            PERMITTED,
        ),
        ([eu.SCC, eu.TRANSFER_ASSESSMENT], {"eu.importer_under_gdpr": True}, CONDITIONAL),
        (
            [eu.SCC, eu.TRANSFER_ASSESSMENT],
            {"recipient.kind": "international_organisation", "recipient.organisation": "UN"},
            CONDITIONAL,
        ),
        ([eu.SCC, eu.TRANSFER_ASSESSMENT], {"eu.foreign_order": True}, PROHIBITED),
        ([eu.EXPLICIT_CONSENT], {}, CONDITIONAL),
        ([eu.EXPLICIT_CONSENT], {"transfer.systematic": False}, PERMITTED),
        (
            [eu.EXPLICIT_CONSENT],
            {"transfer.systematic": False, "exporter.kind": "public_authority"},
            CONDITIONAL,
        ),
        (
            [eu.EXPLICIT_CONSENT],
            {"transfer.systematic": False, "exporter.kind": "public_authority", "eu.public_powers": False},
            PERMITTED,
        ),
        ([], {"eu.contract_necessary": True}, CONDITIONAL),
        ([], {"eu.contract_necessary": True, "eu.occasional_only": False}, PERMITTED),
        ([], {"eu.contract_necessary": True, "transfer.systematic": False}, PERMITTED),
        ([], {"eu.legal_claims": True}, CONDITIONAL),
        ([], {"eu.legal_claims": True, "transfer.systematic": False}, PERMITTED),
        ([], {"eu.public_interest": True}, CONDITIONAL),
        ([], {"eu.vital_interests": True}, PERMITTED),
        ([], {"eu.register_extract": True}, PERMITTED),
        ([], {"eu.compelling_interests": True, "transfer.systematic": False}, CONDITIONAL),
        ([eu.INTERESTS_NOTICE], {"eu.compelling_interests": True, "transfer.systematic": False}, PERMITTED),
        ([eu.INTERESTS_NOTICE], {"transfer.systematic": False}, CONDITIONAL),
        ([eu.PUBLIC_INSTRUMENT, eu.TRANSFER_ASSESSMENT], {}, CONDITIONAL),
        (
            [eu.PUBLIC_INSTRUMENT, eu.TRANSFER_ASSESSMENT],
            {"exporter.kind": "public_authority", "recipient.kind": "public_authority"},
            PERMITTED,
        ),
        ([eu.SCC, eu.TRANSFER_ASSESSMENT], {"eu.limited_by_law": True}, PROHIBITED),
    ],
)
def test_gates(held: list[InPlace | Mechanism], facts: dict[str, object], outcome: Outcome) -> None:
    """Each gate opens only with all that belongs to it."""
    stated = {name.replace(".", "__"): value for name, value in facts.items()}
    assert judged(Route("DE", "US"), *held, **stated).outcome is outcome


@pytest.mark.parametrize("name", ["eu.destination_law_impinges", "eu.importer_under_gdpr", "eu.on_dpf_list"])
def test_what_is_stated_to_be_unknown_does_not_free(name: str) -> None:
    """A fact that is stated to be unknown is not presumed, and the transfer is not permitted."""
    held = [] if name == "eu.on_dpf_list" else [eu.SCC, eu.TRANSFER_ASSESSMENT]
    decision = judged(Route("DE", "US"), *held, **{name.replace(".", "__"): UNKNOWN})
    assert decision.outcome is UNDETERMINED
    assert name in {question.asks for question in decision.questions}


@pytest.mark.parametrize(
    "destination",
    [*(place for place, _ in WHOLE_COUNTRIES), "GB", "US", "KE"],
)
def test_strictly_nothing_is_permitted_abroad(destination: str) -> None:
    """Without presumptions no destination outside the area is permitted: too much is not stated."""
    assert judged(Route("DE", destination, presume=False)).outcome is UNDETERMINED


ASSESSED = eu.TRANSFER_ASSESSMENT


@pytest.mark.parametrize(
    ("destination", "data", "held", "facts"),
    [
        ("IN", "customer", [InPlace(eu.SCC, until="2024-01-01"), ASSESSED], {}),
        ("IN", "customer", [eu.SCC, InPlace(ASSESSED, until="2025-01-01")], {}),
        ("IN", "customer", [InPlace(eu.OLD_SCC, "2020-01-01"), ASSESSED], {}),
        ("IN", "health", [InPlace(eu.SCC, covers=covering(categories=("contact",))), ASSESSED], {}),
        ("KE", "children", [eu.EXPLICIT_CONSENT], {}),
        ("KE", "customer", [eu.PUBLIC_INSTRUMENT, ASSESSED], {"recipient__kind": "public_authority"}),
        ("JP", "customer", [], {"recipient__kind": "individual"}),
        ("CA", "customer", [], {"recipient__kind": "individual"}),
        ("US", "travel", [], {"eu__under_access_agreement": True}),
        (
            "US",
            "customer",
            [],
            {
                "eu__on_dpf_list": True,
                "recipient__kind": "international_organisation",
                "recipient__organisation": "IMF",
            },
        ),
        ("US", "customer", [], {"recipient__role": "joint_controller"}),
        ("KE", "customer", [eu.SCC, ASSESSED], {"eu__union_institution": True}),
    ],
)
def test_what_looks_like_a_ground_but_is_none(
    destination: str, data: str, held: list[InPlace | Mechanism], facts: dict[str, object]
) -> None:
    """Lapsed, past, narrow or borrowed grounds leave a tool to be put in place."""
    assert judged(Route("DE", destination, data=data), *held, **facts).outcome is CONDITIONAL


def test_data_that_came_from_the_union_stay_bound_in_switzerland() -> None:
    """A Swiss exporter of such data needs a ground for the United States, whether it is bound itself or not."""
    route = Route("CH", "US", follows=("EU",))
    assert judged(route).outcome is CONDITIONAL
    assert judged(route, eu__exporter_under_gdpr=False).outcome is CONDITIONAL
    assert judged(Route("CH", "US", follows=("EU",), presume=False)).outcome is UNDETERMINED


# What is a transfer.


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ({"means": Means.DIRECT_COLLECTION}, UNDETERMINED),
        ({"means": Means.DIRECT_COLLECTION, "eu.embedded_by_exporter": False}, PERMITTED),
        ({"means": Means.DIRECT_COLLECTION, "eu.embedded_by_exporter": True}, CONDITIONAL),
        ({"means": Means.DIRECT_COLLECTION, "exporter.role": PartyRole.DATA_SUBJECT}, PERMITTED),
        ({"means": Means.OWN_STAFF_ACCESS}, PERMITTED),
        ({"means": Means.TRANSIT}, PERMITTED),
        ({"means": Means.PUBLICATION}, PERMITTED),
        ({"means": Means.PUBLICATION, "eu.hosted_abroad": True}, CONDITIONAL),
        ({"means": Means.REMOTE_ACCESS}, CONDITIONAL),
        ({"recipient.same_entity": True}, PERMITTED),
        ({"recipient.same_entity": True, "means": Means.REMOTE_ACCESS}, PERMITTED),
        ({"recipient.same_group": True}, CONDITIONAL),
        ({"exporter.role": PartyRole.DATA_SUBJECT}, PERMITTED),
        ({"eu.recipient_is_the_person": True}, PERMITTED),
        ({"eu.outside_gdpr": True}, PERMITTED),
        ({"eu.expression_exempt": True}, PERMITTED),
        ({"purpose": Purpose.JOURNALISM}, CONDITIONAL),
        ({"eu.older_agreement": True}, PERMITTED),
    ],
)
def test_what_counts_as_a_transfer(facts: dict[str, object], outcome: Outcome) -> None:
    """Only disclosure to another controller or processor counts, and only the law's own words exempt."""
    stated = {name.replace(".", "__"): value for name, value in facts.items()}
    assert judged(Route("DE", "KE"), **stated).outcome is outcome


def test_an_organisation_in_the_union_is_a_recipient_under_chapter_v() -> None:
    """Data for an international organisation are transferred even if it sits in a member state."""
    organisation = Party(kind=PartyKind.INTERNATIONAL_ORGANISATION, organisation="UN")
    transfer = Transfer("DE", "FR", data="contact", recipient=organisation)
    decision = evaluate(transfer, eu.PACK, on=TODAY, presume=True, under=["EU"])
    assert decision.outcome is CONDITIONAL
    assert {option.mechanisms for option in decision.options} == {
        frozenset({"eu.ad_hoc_clauses", "eu.transfer_assessment"})
    }


def test_an_adequate_country_does_not_cover_the_organisations_there() -> None:
    """An international organisation in Switzerland is not covered by the decision on Switzerland."""
    facts = {"recipient__kind": "international_organisation", "recipient__organisation": "UN"}
    assert judged(Route("DE", "CH"), **facts).outcome is CONDITIONAL
    assert judged(Route("DE", "CH")).outcome is PERMITTED


@pytest.mark.parametrize("destination", ["FR", "RE", "AX", "NO", "IS", "LI", "EU"])
def test_inside_the_area_data_move_freely(destination: str) -> None:
    """Inside the area, its outermost regions included, nothing restricts the flow."""
    assert judged(Route("DE", destination)).outcome is PERMITTED


@pytest.mark.parametrize("destination", ["GI", "GL", "NC", "SJ", "AW"])
def test_near_the_area_is_not_inside(destination: str) -> None:
    """Territories of member states or former ones outside the area are third countries without a decision."""
    assert judged(Route("DE", destination)).outcome is CONDITIONAL


# Dates.


def day_before(day: str) -> str:
    """Give the day before a day."""
    import datetime as dt  # noqa: PLC0415

    return str(dt.date.fromisoformat(day) - dt.timedelta(days=1))


@pytest.mark.parametrize(("destination", "start"), WHOLE_COUNTRIES)
def test_a_decision_on_adequacy_counts_from_its_day(destination: str, start: str) -> None:
    """The day before its adoption a tool is needed, from that day on none."""
    assert judged(Route("DE", destination, on=day_before(start))).outcome is CONDITIONAL
    assert judged(Route("DE", destination, on=start)).outcome is PERMITTED


@pytest.mark.parametrize(
    ("on", "facts", "outcome"),
    [
        ("2000-07-25", {"eu__in_safe_harbor": True}, CONDITIONAL),
        ("2000-07-26", {"eu__in_safe_harbor": True}, PERMITTED),
        ("2015-10-05", {"eu__in_safe_harbor": True}, PERMITTED),
        ("2015-10-06", {"eu__in_safe_harbor": True}, CONDITIONAL),
        ("2016-07-11", {"eu__in_privacy_shield": True}, CONDITIONAL),
        ("2016-07-12", {"eu__in_privacy_shield": True}, PERMITTED),
        ("2020-07-15", {"eu__in_privacy_shield": True}, PERMITTED),
        ("2020-07-16", {"eu__in_privacy_shield": True}, CONDITIONAL),
        ("2023-07-09", {"eu__on_dpf_list": True}, CONDITIONAL),
        ("2023-07-10", {"eu__on_dpf_list": True}, PERMITTED),
        (TODAY, {"eu__in_privacy_shield": True}, CONDITIONAL),
        (TODAY, {"eu__on_dpf_list": True, "recipient__kind": "public_authority"}, CONDITIONAL),
    ],
)
def test_the_three_frameworks_with_the_united_states(on: str, facts: dict[str, object], outcome: Outcome) -> None:
    """Each framework counts for those on its own list, until the day of the judgment that annulled it."""
    assert judged(Route("DE", "US", on=on), **facts).outcome is outcome


@pytest.mark.parametrize(
    ("on", "facts", "outcome"),
    [
        ("2020-12-31", {}, PERMITTED),
        ("2021-01-01", {}, PERMITTED),
        ("2021-01-01", {"eu__uk_law_changed": True}, CONDITIONAL),
        ("2021-06-27", {"eu__uk_immigration": True}, PERMITTED),
        ("2021-06-28", {"eu__uk_immigration": True}, CONDITIONAL),
        ("2021-06-28", {}, PERMITTED),
        ("2022-06-01", {"purpose": "immigration_control", **AUTHORITY}, CONDITIONAL),
        ("2022-06-01", {"purpose": "trade", "recipient__kind": "public_authority"}, PERMITTED),
        ("2025-06-28", {}, PERMITTED),
        ("2025-12-18", {"eu__uk_immigration": True}, CONDITIONAL),
        ("2025-12-19", {"eu__uk_immigration": True}, PERMITTED),
        ("2031-12-27", {}, PERMITTED),
        ("2031-12-28", {}, CONDITIONAL),
    ],
)
def test_the_united_kingdom(on: str, facts: dict[str, object], outcome: Outcome) -> None:
    """Member state, interim period, decision with its limit, renewal without it, and its end."""
    stated = {name.replace(".", "__"): value for name, value in facts.items()}
    assert judged(Route("DE", "GB", on=on), **stated).outcome is outcome


def test_the_patent_organisation_is_covered_from_its_day_and_alone() -> None:
    """The decision covers the European Patent Organisation from 15 July 2025 and no other organisation."""
    facts = {"recipient__kind": "international_organisation", "recipient__organisation": "EPO"}
    assert judged(Route("DE", "DE", on="2025-07-14"), **facts).outcome is CONDITIONAL
    assert judged(Route("DE", "DE", on="2025-07-15"), **facts).outcome is PERMITTED
    assert judged(Route("DE", "DE"), **{**facts, "recipient__organisation": "WIPO"}).outcome is CONDITIONAL
    unnamed = judged(Route("DE", "DE"), recipient__kind="international_organisation")
    assert unnamed.outcome is UNDETERMINED
    assert [question.asks for question in unnamed.questions] == ["recipient.organisation"]


@pytest.mark.parametrize(
    ("destination", "facts"),
    [
        ("CA", {"eu__canada_outside_pipeda": True}),
        ("CA", {"recipient__kind": "public_authority"}),
        ("CA", {"recipient__kind": "non_profit"}),
        ("CA", {"eu__recipient_under_pipeda": False}),
        ("JP", {"eu__japan_excluded": True}),
        ("JP", {"recipient__kind": "public_authority"}),
        ("KR", {"eu__korea_credit": True}),
        ("KR", {"eu__korea_mission_or_nomination": True}),
        ("JP", {"recipient__kind": "non_profit", "purpose": Purpose.RESEARCH}),
        ("KR", {"recipient__kind": "non_profit", "purpose": Purpose.RELIGION}),
        ("BR", {"recipient__kind": "public_authority", "purpose": Purpose.LAW_ENFORCEMENT}),
        ("BR", {"eu__brazil_outside_lgpd": True}),
        ("IL", {"eu__israel_outside_decision": True}),
        ("FO", {"eu__faroe_outside_act": True}),
    ],
)
def test_recipients_outside_a_decision_need_a_tool(destination: str, facts: dict[str, object]) -> None:
    """Who falls outside the scope of a decision is not covered by it."""
    assert judged(Route("DE", destination), **facts).outcome is CONDITIONAL


@pytest.mark.parametrize(
    ("destination", "data", "facts", "outcome"),
    [
        ("JP", "contact", {"purpose": Purpose.JOURNALISM}, CONDITIONAL),
        ("BR", "contact", {"purpose": Purpose.JOURNALISM}, CONDITIONAL),
        ("BR", "contact", {"purpose": Purpose.SECURITY, "recipient__kind": "public_authority"}, CONDITIONAL),
        ("BR", "contact", {"purpose": Purpose.SECURITY}, PERMITTED),
        ("US", "contact", {"purpose": Purpose.JOURNALISM, "eu__on_dpf_list": True}, CONDITIONAL),
        ("US", "employment", {"purpose": Purpose.HR_MANAGEMENT, "eu__on_dpf_list": True}, CONDITIONAL),
        (
            "US",
            "employment",
            {"purpose": Purpose.HR_MANAGEMENT, "eu__on_dpf_list": True, "eu__dpf_covers_staff": True},
            PERMITTED,
        ),
        ("CA", "employment", {"recipient__role": "controller"}, CONDITIONAL),
        ("CA", "employment", {"recipient__role": "controller", "eu__canada_federal_work": True}, PERMITTED),
        ("CA", "employment", {"recipient__role": "processor"}, PERMITTED),
        ("CA", "employment", {}, UNDETERMINED),
        ("KR", "credit", {}, UNDETERMINED),
        ("KR", "credit", {"eu__korea_supervised": True}, CONDITIONAL),
        ("KR", "credit", {"eu__korea_supervised": False}, PERMITTED),
        ("KR", "employment", {"recipient__kind": "non_profit", "purpose": Purpose.HR_MANAGEMENT}, PERMITTED),
    ],
)
def test_what_is_sent_and_for_what_may_fall_outside_a_decision(
    destination: str, data: str, facts: dict[str, object], outcome: Outcome
) -> None:
    """Nothing favourable is presumed where the data or the purpose that are stated point to a limit of the decision."""
    assert judged(Route("DE", destination, data=data), **facts).outcome is outcome


def test_canada_was_covered_in_two_stages() -> None:
    """Until 2004 only federally regulated recipients stood under the Canadian act."""
    federal = {"eu__canada_federal_work": True}
    assert judged(Route("DE", "CA", on="2001-12-19"), **federal).outcome is CONDITIONAL
    assert judged(Route("DE", "CA", on="2001-12-20"), **federal).outcome is PERMITTED
    assert judged(Route("DE", "CA", on="2003-12-31")).outcome is CONDITIONAL


def test_hungary_was_recognised_before_it_joined() -> None:
    """Hungary was recognised from 2000, and was inside from 1 May 2004; Poland was a third country until then."""
    assert judged(Route("DE", "HU", on="2000-07-25")).outcome is CONDITIONAL
    assert judged(Route("DE", "HU", on="2000-07-26")).outcome is PERMITTED
    assert judged(Route("DE", "HU", on="2004-05-01")).outcome is PERMITTED
    assert judged(Route("DE", "PL", on="2004-04-30")).outcome is CONDITIONAL
    assert judged(Route("DE", "PL", on="2004-05-01")).outcome is PERMITTED


@pytest.mark.parametrize(
    ("on", "held", "outcome"),
    [
        ("2001-09-02", [eu.OLD_SCC], CONDITIONAL),
        ("2001-09-03", [eu.OLD_SCC], PERMITTED),
        ("2018-05-24", [eu.OLD_SCC], PERMITTED),
        ("2018-05-25", [eu.OLD_SCC], PERMITTED),
        ("2020-07-15", [eu.OLD_SCC], PERMITTED),
        ("2020-07-16", [eu.OLD_SCC], CONDITIONAL),
        ("2020-07-16", [eu.OLD_SCC, eu.TRANSFER_ASSESSMENT], PERMITTED),
        ("2021-06-26", [eu.SCC, eu.TRANSFER_ASSESSMENT], CONDITIONAL),
        ("2021-06-27", [eu.SCC, eu.TRANSFER_ASSESSMENT], PERMITTED),
        ("2021-10-01", [InPlace(eu.OLD_SCC, "2021-09-26"), eu.TRANSFER_ASSESSMENT], PERMITTED),
        ("2021-10-01", [InPlace(eu.OLD_SCC, "2021-09-27"), eu.TRANSFER_ASSESSMENT], CONDITIONAL),
        ("2021-10-01", [eu.OLD_SCC, eu.TRANSFER_ASSESSMENT], UNDETERMINED),
        ("2022-12-27", [InPlace(eu.OLD_SCC, "2021-09-26"), eu.TRANSFER_ASSESSMENT], PERMITTED),
        ("2022-12-28", [InPlace(eu.OLD_SCC, "2021-09-26"), eu.TRANSFER_ASSESSMENT], CONDITIONAL),
    ],
)
def test_the_sets_of_standard_clauses(on: str, held: list[InPlace | Mechanism], outcome: Outcome) -> None:
    """Old sets count if concluded in time and until the end of the transition, new ones from their first day."""
    assert judged(Route("DE", "IN", on=on), *held).outcome is outcome


def test_old_clauses_are_offered_only_while_they_can_be_signed() -> None:
    """Both sets are offered until 26 September 2021, only the new one from the next day on."""
    before = {name for option in judged(Route("DE", "IN", on="2021-09-26")).options for name in option.mechanisms}
    after = {name for option in judged(Route("DE", "IN", on="2021-09-27")).options for name in option.mechanisms}
    assert {"eu.scc", "eu.scc.old"} <= before
    assert "eu.scc" in after
    assert "eu.scc.old" not in after


def test_what_was_authorised_under_the_directive_stays_valid() -> None:
    """An authorisation of the time before the GDPR still counts, with an assessment; a later one is none."""
    held = InPlace(eu.AUTHORISED_SAFEGUARDS, "2018-05-24")
    late = InPlace(eu.AUTHORISED_SAFEGUARDS, "2018-05-25")
    assert judged(Route("DE", "IN"), held).outcome is CONDITIONAL
    assert judged(Route("DE", "IN"), held, eu.TRANSFER_ASSESSMENT).outcome is PERMITTED
    assert judged(Route("DE", "IN"), late, eu.TRANSFER_ASSESSMENT).outcome is CONDITIONAL
    offered = {name for option in judged(Route("DE", "IN")).options for name in option.mechanisms}
    assert "eu.authorised_safeguards" not in offered


def test_old_clauses_are_for_controllers_only() -> None:
    """A processor cannot rely on the old sets, which were made for exports by controllers."""
    processor = {"exporter__role": "processor"}
    assert judged(Route("ES", "MX", on="2020-01-01"), eu.OLD_SCC, **processor).outcome is CONDITIONAL


def test_clauses_did_not_help_before_the_judgment_against_law_known_to_undo_them() -> None:
    """Before 16 July 2020 too, clauses fail where the exporter knows that the law there undoes them."""
    facts = {"eu__destination_law_impinges": True, "eu__clear_text_needed": True}
    assert judged(Route("DE", "US", on="2019-01-01"), eu.OLD_SCC, **facts).outcome is PROHIBITED


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ({"exporter__role": "processor", "recipient__role": "controller"}, CONDITIONAL),
        (
            {
                "exporter__role": "processor",
                "recipient__role": "controller",
                "eu__combined_with_union_data": False,
            },
            PERMITTED,
        ),
        ({"eu__combined_with_union_data": False}, CONDITIONAL),
        ({"exporter__role": "processor", "eu__combined_with_union_data": False}, UNDETERMINED),
        (
            {
                "exporter__role": "processor",
                "recipient__role": "controller",
                "eu__combined_with_union_data": False,
                "eu__foreign_order": True,
            },
            PROHIBITED,
        ),
    ],
)
def test_module_four_needs_no_assessment_where_nothing_was_combined(facts: dict[str, object], outcome: Outcome) -> None:
    """Only data that go back to the client, not combined with Union data, need no assessment."""
    assert judged(Route("IE", "IN"), eu.SCC, **facts).outcome is outcome


def test_the_states_of_efta_joined_on_a_day() -> None:
    """The law of Norway before 20 July 2018 is not stated; from that day it is that of the Union."""
    assert judged(Route("NO", "US", on="2018-07-19", under=None)).outcome is UNDETERMINED
    assert judged(Route("NO", "US", on="2018-07-20", under=None)).outcome is CONDITIONAL


def test_the_law_of_the_states_before_the_gdpr_is_not_stated() -> None:
    """Asked of Germany, a day before the GDPR is unknown; asked of the Union, it is not before 24 October 1998."""
    assert judged(Route("DE", "US", on="2018-05-24", under=None)).outcome is UNDETERMINED
    assert judged(Route("DE", "US", on="2018-05-25", under=None)).outcome is CONDITIONAL
    assert judged(Route("DE", "FR", on="1998-10-23")).outcome is UNDETERMINED
    assert judged(Route("DE", "FR", on="1998-10-24")).outcome is PERMITTED


def test_the_law_of_the_union_reached_the_united_kingdom_until_2021() -> None:
    """Data from the United Kingdom stood under the GDPR until the end of 2020."""
    assert "eu.gdpr.44" in findings(judged(Route("GB", "US", on="2020-12-31")))
    assert findings(judged(Route("GB", "US", on="2021-01-01"))) == {}


# Onward transfers, and exporters outside the Union.


@pytest.mark.parametrize(
    ("held", "facts", "outcome"),
    [
        ([], {}, CONDITIONAL),
        ([], {"eu__exporter_under_gdpr": False}, CONDITIONAL),
        ([], {"eu__exporter_under_gdpr": UNKNOWN}, CONDITIONAL),
        ([], {"eu__exporter_under_gdpr": False, "eu__left_on_adequacy": True}, PERMITTED),
        ([eu.ONWARD_TERMS], {"eu__exporter_under_gdpr": False}, CONDITIONAL),
        ([eu.ONWARD_TERMS, eu.TRANSFER_ASSESSMENT], {"eu__exporter_under_gdpr": False}, PERMITTED),
        ([eu.ONWARD_TERMS, eu.TRANSFER_ASSESSMENT], {}, CONDITIONAL),
    ],
)
def test_onward_transfers_of_data_that_union_law_follows(
    held: list[Mechanism], facts: dict[str, object], outcome: Outcome
) -> None:
    """What follows the data is Chapter V for who is bound by it, and the terms of the first leg for others."""
    assert judged(Route("IN", "PH", follows=("EU",)), *held, **facts).outcome is outcome


def test_imports_are_free() -> None:
    """Nothing restricts data that come into the Union."""
    assert judged(Route("US", "DE")).outcome is PERMITTED


# Orders of third countries.


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ({}, PROHIBITED),
        ({"transfer__systematic": False}, CONDITIONAL),
        ({"transfer__systematic": False, "eu__legal_claims": True}, PERMITTED),
        ({"eu__order_under_agreement": True}, PERMITTED),
        ({"eu__order_under_agreement": UNKNOWN}, UNDETERMINED),
        ({"eu__order_under_agreement": True, "eu__agreement_safeguards": False}, PROHIBITED),
        ({"eu__order_under_agreement": True, "eu__agreement_safeguards": UNKNOWN}, UNDETERMINED),
    ],
)
def test_a_bare_order_opens_no_transfer(facts: dict[str, object], outcome: Outcome) -> None:
    """An order needs an agreement or another ground; clauses are no way, because a court signs none."""
    decision = judged(Route("DE", "US"), eu__foreign_order=True, recipient__kind="public_authority", **facts)
    assert decision.outcome is outcome
    assert not any("eu.scc" in option.mechanisms for option in decision.options)
    assert "eu.gdpr.48" in findings(decision)


def test_an_order_from_an_adequate_country_is_covered_by_the_decision() -> None:
    """Article 48 leaves the other grounds alone: a Swiss court may receive what any Swiss recipient may."""
    facts = {"eu__foreign_order": True, "recipient__kind": "public_authority"}
    assert judged(Route("DE", "CH"), **facts).outcome is PERMITTED


ORDERED = {"eu__foreign_order": True, "recipient__kind": "public_authority"}


@pytest.mark.parametrize(
    ("holder", "day", "measure"),
    [
        ("eu__data_processing_service", "2025-09-12", "eu.data-act.32"),
        ("eu__dga_holder", "2023-09-24", "eu.dga.31"),
        ("eu__ehds_body", "2027-03-26", "eu.ehds.89"),
    ],
)
def test_orders_for_data_that_are_not_personal(holder: str, day: str, measure: str) -> None:
    """From its first day each act bars an order without an agreement, unless three conditions hold together."""
    facts: dict[str, object] = {**ORDERED, holder: True}
    three = {"eu__order_reasoned": True, "eu__objection_reviewed": True, "eu__interests_weighed": True}
    assert judged(Route("DE", "KE", on=day_before(day), data="industrial"), **facts).outcome is PERMITTED
    barred = judged(Route("DE", "KE", on=day, data="industrial"), **facts)
    assert barred.outcome is PROHIBITED
    assert findings(barred)[measure] == "barred"
    assert judged(Route("DE", "KE", on=day, data="industrial"), **facts, **three).outcome is PERMITTED
    for missing in three:
        two = {**three, missing: False}
        assert judged(Route("DE", "KE", on=day, data="industrial"), **facts, **two).outcome is PROHIBITED
    unknown = {**three, "eu__interests_weighed": UNKNOWN}
    assert judged(Route("DE", "KE", on=day, data="industrial"), **facts, **unknown).outcome is UNDETERMINED


def test_a_stated_purpose_of_foreign_proceedings_is_an_order() -> None:
    """Who says that data go to an authority for proceedings abroad cannot be presumed to follow no order."""
    facts = {"purpose": Purpose.FOREIGN_PROCEEDINGS, "recipient__kind": "public_authority"}
    cloud = {**facts, "eu__data_processing_service": True}
    assert judged(Route("DE", "KE", data="industrial"), **cloud).outcome is PROHIBITED
    assert judged(Route("FR", "KE", data="industrial", under=("EU", "FR")), **facts).outcome is PROHIBITED
    assert judged(Route("DE", "US"), eu.SCC, eu.TRANSFER_ASSESSMENT, **facts).outcome is PROHIBITED


def test_other_data_leave_freely_without_an_order() -> None:
    """Data that are not personal leave the Union freely; a cloud provider has duties beside."""
    decision = judged(Route("DE", "US", data="industrial"), eu__data_processing_service=True)
    assert decision.outcome is PERMITTED
    assert findings(decision)["eu.data-act.32-1"] == "duty"


def test_a_mixed_set_is_governed_by_the_gdpr() -> None:
    """Data of which it is not known whether they are personal are not permitted."""
    assert judged(Route("PL", "IN", data="data")).outcome is UNDETERMINED


def test_re_users_of_protected_data_must_undertake() -> None:
    """From 24 September 2023 a re-user needs the undertaking before data of a public body leave."""
    facts = {"eu__dga_reuse": True}
    assert judged(Route("DE", "US", on="2023-09-23", data="statistical"), **facts).outcome is PERMITTED
    assert judged(Route("DE", "US", on="2023-09-24", data="statistical"), **facts).outcome is CONDITIONAL
    assert judged(Route("DE", "US", data="statistical"), eu.DGA_TERMS, **facts).outcome is PERMITTED
    assert judged(Route("DE", "FR", data="statistical"), **facts).outcome is PERMITTED


# Institutions, and law enforcement.


@pytest.mark.parametrize(
    ("on", "held", "outcome"),
    [
        ("2018-12-10", [eu.AUTHORISED_SAFEGUARDS], PERMITTED),
        ("2018-12-11", [eu.AUTHORISED_SAFEGUARDS], CONDITIONAL),
        ("2020-07-15", [eu.AD_HOC_CLAUSES], PERMITTED),
        ("2020-07-16", [eu.AD_HOC_CLAUSES], CONDITIONAL),
        ("2020-07-16", [eu.AD_HOC_CLAUSES, eu.TRANSFER_ASSESSMENT], PERMITTED),
        (TODAY, [eu.SCC, eu.TRANSFER_ASSESSMENT], CONDITIONAL),
        (TODAY, [eu.EXPLICIT_CONSENT], CONDITIONAL),
    ],
)
def test_institutions_of_the_union(on: str, held: list[Mechanism], outcome: Outcome) -> None:
    """Institutions have gates of their own, and no standard clauses yet."""
    decision = judged(Route("EU", "US", on=on), *held, eu__union_institution=True)
    assert decision.outcome is outcome
    assert findings(decision).get("eu.gdpr.44", "lifted") == "lifted"


def test_adequacy_serves_institutions_for_their_tasks_alone() -> None:
    """An institution may rely on a decision on adequacy only to carry out tasks within its competence."""
    institution = {"eu__union_institution": True}
    assert judged(Route("EU", "CH"), **institution).outcome is PERMITTED
    assert judged(Route("EU", "CH"), eu__within_tasks=False, **institution).outcome is CONDITIONAL
    assert judged(Route("EU", "CH"), eu__within_tasks=UNKNOWN, **institution).outcome is UNDETERMINED


@pytest.mark.parametrize(
    ("destination", "held", "facts", "outcome"),
    [
        ("JP", [], {}, CONDITIONAL),
        ("GB", [], {}, PERMITTED),
        ("US", [eu.LED_INSTRUMENT], {}, PERMITTED),
        ("US", [eu.AD_HOC_CLAUSES, eu.TRANSFER_ASSESSMENT], {}, CONDITIONAL),
        ("GB", [], {"eu__led_from_other_state": True}, CONDITIONAL),
    ],
)
def test_operational_data_of_agencies(
    destination: str, held: list[Mechanism], facts: dict[str, object], outcome: Outcome
) -> None:
    """What an agency handles for law enforcement leaves by the gates of law enforcement, not by those of Chapter V."""
    agency = {"eu__union_institution": True, "eu__competent_authority": True, "eu__led_recipient_competent": True}
    decision = judged(Route("EU", destination, data="criminal"), *held, **agency, **facts)
    assert decision.outcome is outcome
    assert "eu.2018-1725.46" not in findings(decision)


def test_police_data_of_other_states_before_the_directive() -> None:
    """From 27 November 2010 data of another member state were passed on with its consent and adequate protection."""
    authority = {"eu__competent_authority": True, "eu__led_recipient_competent": True, "eu__led_from_other_state": True}
    route, before = Route("DE", "US", on="2015-01-05", data="criminal"), Route("DE", "US", "2010-11-26", "criminal")
    assert judged(before, **authority).outcome is PERMITTED
    assert judged(route, **authority).outcome is CONDITIONAL
    assert judged(route, eu.SOURCE_AUTHORISATION, **authority).outcome is CONDITIONAL
    assert judged(route, eu.SOURCE_AUTHORISATION, eu__found_adequate=True, **authority).outcome is PERMITTED


@pytest.mark.parametrize(
    ("destination", "held", "facts", "outcome"),
    [
        ("US", [], {}, PROHIBITED),
        ("US", [], {"eu__led_recipient_competent": True}, CONDITIONAL),
        ("US", [eu.LED_ASSESSMENT], {"eu__led_recipient_competent": True}, PERMITTED),
        ("US", [eu.LED_ASSESSMENT], {}, PROHIBITED),
        ("US", [eu.SCC, eu.TRANSFER_ASSESSMENT], {"eu__led_recipient_competent": True}, CONDITIONAL),
        ("GB", [], {"eu__led_recipient_competent": True}, PERMITTED),
        ("GB", [], {"eu__led_recipient_competent": True, "eu__led_from_other_state": True}, CONDITIONAL),
        ("CH", [], {"eu__led_recipient_competent": True}, CONDITIONAL),
        ("US", [], {"eu__led_direct": True}, PERMITTED),
    ],
)
def test_law_enforcement(destination: str, held: list[Mechanism], facts: dict[str, object], outcome: Outcome) -> None:
    """Only the United Kingdom is adequate for law enforcement, and only competent authorities may receive."""
    authority = {"exporter__kind": "public_authority", "eu__competent_authority": True}
    assert judged(Route("DE", destination, data="criminal"), *held, **authority, **facts).outcome is outcome


@pytest.mark.parametrize(
    ("destination", "facts", "outcome"),
    [
        ("CH", {}, PROHIBITED),
        ("KR", {}, PROHIBITED),
        ("CH", {"eu__led_recipient_competent": True}, CONDITIONAL),
        ("CH", {"eu__by_competent_authority": False}, PERMITTED),
        ("CH", {"exporter__kind": "company"}, PERMITTED),
    ],
)
def test_a_stated_purpose_of_law_enforcement_is_not_presumed_away(
    destination: str, facts: dict[str, object], outcome: Outcome
) -> None:
    """An authority that sends data for law enforcement does not pass by a decision made under the GDPR."""
    police = {"exporter__kind": "public_authority", "purpose": Purpose.LAW_ENFORCEMENT, **AUTHORITY}
    stated = {name.replace(".", "__"): value for name, value in {**police, **facts}.items()}
    assert judged(Route("DE", destination, data="criminal"), **stated).outcome is outcome


# Health and finance.

BOTH_TOOLS = (eu.SCC, eu.TRANSFER_ASSESSMENT)


def test_access_bodies_keep_health_data_in_the_union() -> None:
    """From 26 March 2027 no tool lifts the duty to keep such data here; adequacy does."""
    before = Route("FI", "IN", on="2027-03-25", data="health")
    after = Route("FI", "IN", on="2027-03-26", data="health")
    assert judged(before, *BOTH_TOOLS, eu__ehds_body=True).outcome is PERMITTED
    assert judged(after, *BOTH_TOOLS, eu__ehds_body=True).outcome is PROHIBITED
    assert judged(after, *BOTH_TOOLS, eu__ehds_body=UNKNOWN).outcome is UNDETERMINED
    assert judged(Route("FI", "JP", on="2027-03-26", data="health"), eu__ehds_body=True).outcome is PERMITTED


def test_health_data_that_may_be_identified_again_need_protection() -> None:
    """Anonymised health data from a permit need the protective measures, unless no risk remains."""
    route = Route("FI", "US", on="2027-03-26", data="anonymised_health")
    safe = {"eu__ehds_permit_data": True, "eu__reidentification_risk": False}
    assert judged(route, eu__ehds_permit_data=True).outcome is CONDITIONAL
    assert judged(route, eu.EHDS_PROTECTION, eu__ehds_permit_data=True).outcome is PERMITTED
    assert judged(route, **safe).outcome is PERMITTED


def test_financial_entities_name_the_places_of_services() -> None:
    """From 17 January 2025 the contract of a financial entity names the places; that never blocks."""
    facts = {"eu__financial_entity": True, "eu__disclosed_to_another": True}
    before = judged(Route("DE", "CH", on="2025-01-16"), **facts)
    after = judged(Route("DE", "CH", on="2025-01-17"), **facts)
    assert "eu.dora.30-2-b" not in findings(before)
    assert findings(after)["eu.dora.30-2-b"] == "duty"
    assert after.outcome is PERMITTED


# Germany and France.


def test_social_data_stay_where_protection_is_adequate() -> None:
    """Processors may keep German social data only in equal states or adequate countries; clauses do not help."""
    law, data = ("EU", "DE"), "de.social_data"
    processor = {"recipient__role": "processor"}
    assert judged(Route("DE", "IN", data=data, under=law), *BOTH_TOOLS, **processor).outcome is PROHIBITED
    assert judged(Route("DE", "CH", data=data, under=law), **processor).outcome is PERMITTED
    assert judged(Route("DE", "JP", data=data, under=law), **processor).outcome is PERMITTED
    assert judged(Route("DE", "IN", data=data, under=law), *BOTH_TOOLS).outcome is UNDETERMINED


def test_clouds_in_german_care() -> None:
    """From 1 July 2024 clouds in care need the place, a German establishment and the attestation together."""
    law, data = ("EU", "DE"), "medical_record"
    before = Route("DE", "FR", on="2024-06-30", data=data, under=law)
    after = Route("DE", "FR", on="2024-07-01", data=data, under=law)
    abroad = Route("DE", "IN", data=data, under=law)
    here = {"de__cloud_care": True, "de__establishment": True}
    assert judged(before, de__cloud_care=True).outcome is PERMITTED
    assert judged(after, eu.C5_ATTESTATION, de__cloud_care=True).outcome is PROHIBITED
    assert judged(after, **here).outcome is CONDITIONAL
    assert judged(after, eu.C5_ATTESTATION, **here).outcome is PERMITTED
    assert judged(abroad, eu.C5_ATTESTATION, *BOTH_TOOLS, **here).outcome is PROHIBITED


@pytest.mark.parametrize(
    ("on", "destination", "outcome"),
    [
        ("2020-12-28", "FR", CONDITIONAL),
        ("2020-12-29", "FR", PERMITTED),
        ("2020-12-29", "CH", CONDITIONAL),
        ("2020-12-29", "NO", CONDITIONAL),
    ],
)
def test_german_books_for_tax(on: str, destination: str, outcome: Outcome) -> None:
    """Books may be kept in other member states since 29 December 2020, elsewhere with permission."""
    route = Route("DE", destination, on=on, data="accounting", under=("EU", "DE"))
    assert judged(route, de__tax_books=True).outcome is outcome
    assert judged(route, eu.TAX_OFFICE_PERMISSION, de__tax_books=True).outcome is PERMITTED


@pytest.mark.parametrize(
    ("on", "means", "version", "outcome"),
    [
        ("2024-11-15", Means.TRANSMISSION, True, PERMITTED),
        ("2024-11-16", Means.TRANSMISSION, True, PROHIBITED),
        ("2024-11-16", Means.TRANSMISSION, False, PERMITTED),
        ("2024-11-16", Means.TRANSMISSION, UNKNOWN, UNDETERMINED),
        ("2026-05-15", Means.TRANSMISSION, False, PERMITTED),
        ("2026-05-16", Means.TRANSMISSION, False, PROHIBITED),
        ("2026-05-16", Means.REMOTE_ACCESS, False, PERMITTED),
    ],
)
def test_french_hosting_of_health_data(on: str, means: Means, version: object, outcome: Outcome) -> None:
    """Hosted health data are stored in the area under version 2; access from abroad is not forbidden."""
    route = Route("FR", "CH", on=on, data="medical_record", under=("EU", "FR"))
    facts = {"fr__hosting": True, "fr__hosting_v2": version, "means": means}
    assert judged(route, eu.HDS_CERTIFICATE, **facts).outcome is outcome


def test_french_hosts_are_certified() -> None:
    """A host without the certificate may not host health data, even inside France."""
    route = Route("FR", "FR", data="medical_record", under=("EU", "FR"))
    assert judged(route, fr__hosting=True).outcome is CONDITIONAL
    assert judged(route, eu.HDS_CERTIFICATE, fr__hosting=True).outcome is PERMITTED


def test_the_french_blocking_statute() -> None:
    """Economic documents leave for foreign proceedings only through a treaty."""
    route = Route("FR", "US", data="industrial", under=("EU", "FR"))
    assert judged(route, **ORDERED).outcome is PROHIBITED
    assert judged(route, eu__order_under_agreement=True, **ORDERED).outcome is PERMITTED
    assert judged(route, fr__economic_documents=False, **ORDERED).outcome is PERMITTED
    assert judged(route).outcome is PERMITTED


def test_national_rules_are_asked_only_of_their_state() -> None:
    """Asked of Union law alone, or of another state, German books are nobody's concern."""
    books = {"de__tax_books": True, "destination__restricts_inbound": False}
    assert judged(Route("DE", "CH", data="accounting"), **books).outcome is PERMITTED
    assert judged(Route("AT", "CH", data="accounting", under=None), **books).outcome is PERMITTED
    assert judged(Route("DE", "CH", data="accounting", under=None), **books).outcome is CONDITIONAL
