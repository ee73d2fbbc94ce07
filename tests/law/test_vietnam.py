"""The law pack of Vietnam: dossiers by date, core and important data by number, storage of user data."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import pytest

import xflow as xf
from xflow.law import vietnam as vn
from xflow.law.vietnam import facts as asked
from xflow.law.vietnam import mechanisms as ways

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"


def outcome(
    *held: xf.Mechanism, data: str = "job", to: str = "US", on: str = TODAY, number: int = 500, **facts: object
) -> str:
    """Judge a transfer out of Vietnam; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("VN", to, data={data: number}, mechanisms=held).stating(stated)
    return xf.evaluate(transfer, vn.PACK, on=on, presume=True, under=["VN"]).outcome.value


@pytest.mark.parametrize(
    ("day", "result"),
    [("2018-05-25", "permitted"), ("2023-06-30", "permitted"), ("2023-07-01", "conditional"), (TODAY, "conditional")],
)
def test_transfers_of_personal_data_are_ruled_since_july_2023(day: str, result: str) -> None:
    """Before Decree 13 took effect nothing asked for a dossier."""
    assert outcome(on=day) == result


@pytest.mark.parametrize(("day", "result"), [("2025-12-31", "conditional"), ("2026-01-01", "permitted")])
def test_consent_belongs_to_the_dossier_until_the_law_of_2025(day: str, result: str) -> None:
    """Under the decree the dossier alone does not suffice; under the law it does."""
    assert outcome(ways.DOSSIER, on=day) == result
    assert outcome(ways.DOSSIER, ways.CONSENT, on=day) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2025-12-31", "conditional"), ("2026-01-01", "permitted")])
def test_the_sixty_days_help_since_2026(day: str, result: str) -> None:
    """The dossier had to be there from the start under the decree; the law gives 60 days."""
    assert outcome(ways.CONSENT, on=day, vn__within_60_days=True) == result


@pytest.mark.parametrize("day", ["2024-01-01", TODAY])
def test_an_order_to_stop_holds_against_any_dossier(day: str) -> None:
    """What the ministry stopped may not go on."""
    assert outcome(ways.DOSSIER, ways.CONSENT, on=day, vn__suspended=True) == "prohibited"


@pytest.mark.parametrize(
    "fact", ["state_transfer", "staff_in_cloud", "press", "public", "emergency", "staff_rules", "contract"]
)
def test_each_exemption_spares_the_dossier_under_the_law_only(fact: str) -> None:
    """The exemptions came with the law of 2025."""
    stated: dict[str, Any] = {f"vn__{fact}": True}
    assert outcome(**stated) == "permitted"
    assert outcome(on="2025-12-31", **stated) == "conditional"


def test_people_send_their_own_data_but_a_platform_that_collects_does_not() -> None:
    """A person is free; a platform abroad that collects in Vietnam makes a transfer."""
    person: dict[str, Any] = {"exporter__role": "data_subject", "exporter__kind": "individual"}
    assert outcome(**person) == "permitted"
    assert outcome(**person, on="2024-01-01") == "permitted"
    assert outcome(**person, means="direct_collection") == "conditional"


def test_remote_access_and_the_own_group_are_transfers() -> None:
    """Neither access from abroad nor one's own group is spared."""
    assert outcome(means="remote_access") == "conditional"
    assert outcome(recipient__same_group=True) == "conditional"


def test_inside_vietnam_nothing_leaves() -> None:
    """A transfer inside the country is free."""
    assert outcome(to="VN", data="account") == "permitted"


@pytest.mark.parametrize(
    ("data", "number", "steps"),
    [
        ("job", 99_999, {"vn.dossier"}),
        ("job", 100_000, {"vn.dossier", "vn.important_assessment"}),
        ("job", 999_999, {"vn.dossier", "vn.important_assessment"}),
        ("job", 1_000_000, {"vn.dossier", "vn.core_assessment", "vn.core_copy"}),
        ("health", 9_999, {"vn.dossier"}),
        ("health", 10_000, {"vn.dossier", "vn.important_assessment"}),
        ("health", 99_999, {"vn.dossier", "vn.important_assessment"}),
        ("health", 100_000, {"vn.dossier", "vn.core_assessment", "vn.core_copy"}),
    ],
)
def test_numbers_make_data_important_and_core(data: str, number: int, steps: set[str]) -> None:
    """The thresholds for basic and sensitive data, each just below and at its edge."""
    transfer = xf.Transfer("VN", "US", data={data: number}, without=[] if data == "health" else ["vn.sensitive"])
    decision = xf.evaluate(transfer, vn.PACK, on=TODAY, presume=True, under=["VN"])
    assert frozenset(steps) in {option.mechanisms for option in decision.options}


@pytest.mark.parametrize(("day", "result"), [("2025-06-30", "permitted"), ("2025-07-01", "conditional")])
def test_the_law_on_data_starts_in_july_2025(day: str, result: str) -> None:
    """Before, a large set needed the dossier and consent alone."""
    assert outcome(ways.DOSSIER, ways.CONSENT, data="health", number=50_000, on=day) == result


def test_an_unknown_number_is_asked() -> None:
    """How many people there are is never presumed."""
    transfer = xf.Transfer("VN", "US", data={"health": None}, mechanisms=[ways.DOSSIER])
    decision = xf.evaluate(transfer, vn.PACK, on=TODAY, presume=True, under=["VN"])
    assert decision.outcome is xf.Outcome.UNDETERMINED
    assert decision.questions


def test_listed_data_need_no_people() -> None:
    """Important and core data on the lists are caught without a number, personal or not."""
    transfer = xf.Transfer("VN", "US", data="machine_telemetry")
    for kind, way in (("vn.core", ways.CORE_ASSESSMENT), ("vn.important", ways.IMPORTANT_ASSESSMENT)):
        listed = xf.Transfer("VN", "US", data="machine_telemetry", including=[kind])
        assert xf.evaluate(listed, vn.PACK, on=TODAY, presume=True, under=["VN"]).outcome.value == "conditional"
        held = listed.putting(way, ways.CORE_COPY)
        assert xf.evaluate(held, vn.PACK, on=TODAY, presume=True, under=["VN"]).outcome.value == "permitted"
    assert xf.evaluate(transfer, vn.PACK, on=TODAY, presume=True, under=["VN"]).outcome.value == "permitted"


@pytest.mark.parametrize("fact", ["emergency", "contract", "staff_rules"])
def test_some_important_data_are_reported_afterwards(fact: str) -> None:
    """Emergencies, contracts and staff need no assessment before, but a report."""
    stated: dict[str, Any] = {f"vn__{fact}": True}
    assert outcome(data="health", number=50_000, **stated) == "permitted"


@pytest.mark.parametrize("day", ["2022-10-01", "2026-08-18", "2026-08-19", TODAY])
def test_domestic_providers_keep_user_data_in_vietnam(day: str) -> None:
    """A copy in Vietnam is needed whoever owns the enterprise, and suffices."""
    assert outcome(ways.DOSSIER, ways.CONSENT, data="social_relations", on=day) == "conditional"
    assert outcome(ways.DOSSIER, ways.CONSENT, ways.COPY_IN_VIETNAM, data="social_relations", on=day) == "permitted"


def test_no_decree_made_storage_operable_before_october_2022() -> None:
    """The law of 2019 waited for its decree."""
    assert outcome(data="account", on="2022-09-30") == "permitted"


def test_the_other_reading_of_the_storage_duty_can_be_set() -> None:
    """Read as owed on request, the duty waits for the order."""
    held = (ways.DOSSIER, ways.CONSENT)
    assert outcome(*held, data="account", vn__stored_unasked=False) == "permitted"
    assert outcome(*held, data="account", vn__stored_unasked=False, vn__storage_ordered=True) == "conditional"


@pytest.mark.parametrize("day", ["2024-01-01", TODAY])
def test_foreign_enterprises_wait_for_an_order(day: str) -> None:
    """Only a listed service, and only once ordered."""
    held = (ways.DOSSIER, ways.CONSENT)
    foreign: dict[str, Any] = {"vn__domestic": False}
    assert outcome(*held, data="account", on=day, **foreign) == "permitted"
    assert outcome(*held, data="account", on=day, **foreign, vn__storage_ordered=True) == "conditional"
    unlisted: dict[str, Any] = {**foreign, "vn__storage_ordered": True, "vn__listed_service": False}
    assert outcome(*held, data="account", on=day, **unlisted) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2024-12-31", "permitted"), ("2025-01-01", "prohibited")])
def test_state_agencies_keep_clouds_in_vietnam(day: str, result: str) -> None:
    """What a state agency puts into a cloud stays in Vietnam."""
    stated: dict[str, Any] = {
        "exporter__kind": "public_authority",
        "vn__state_hosting": True,
        "vn__state_transfer": True,
    }
    assert outcome(data="statistical", on=day, **stated) == result


@pytest.mark.parametrize("day", ["2021-01-01", TODAY])
def test_state_secrets_need_permission(day: str) -> None:
    """A state secret goes to a foreign body only by decision."""
    transfer = xf.Transfer("VN", "LA", data="statistical", including=["state_secret"])
    for held, result in (((), "conditional"), ((ways.SECRETS_PERMISSION,), "permitted")):
        decision = xf.evaluate(transfer.putting(*held), vn.PACK, on=day, presume=True, under=["VN"])
        assert decision.outcome.value == result


def test_the_law_follows_a_foreign_exporter() -> None:
    """Who processes data of Vietnamese citizens abroad is bound when the law follows the data."""
    transfer = xf.Transfer("SG", "US", data={"job": 10}, follows=["VN"])
    assert xf.evaluate(transfer, vn.PACK, on=TODAY, presume=True, under=["VN"]).outcome.value == "conditional"
    freed = transfer.stating({asked.EXPORTER_UNDER_LAW: False})
    assert xf.evaluate(freed, vn.PACK, on=TODAY, presume=True, under=["VN"]).outcome.value == "permitted"


@pytest.mark.parametrize("day", ["2019-06-01", "2020-07-01", "2026-03-01", TODAY])
def test_state_secrets_need_a_decision_at_any_time(day: str) -> None:
    """The ordinance of 2000 and the laws of 2018 and 2025 each leave it to the competent head."""
    transfer = xf.Transfer("VN", "CN", data="state_secret", without=["personal"])
    assert xf.evaluate(transfer, vn.PACK, on=day, presume=True, under=["VN"]).outcome.value == "conditional"


@pytest.mark.parametrize(
    ("held", "day", "result"),
    [
        ([], "2019-06-01", "conditional"),
        ([ways.STRATEGIC_LICENCE], "2025-10-09", "conditional"),
        ([ways.TECHNOLOGY_LICENCE], "2025-10-09", "permitted"),
        ([], TODAY, "conditional"),
        ([ways.STRATEGIC_LICENCE], "2025-10-10", "permitted"),
    ],
)
def test_controlled_technology_needs_a_licence(held: list[xf.Mechanism], day: str, result: str) -> None:
    """The law on technology transfer asks for one, and the decree on strategic trade since October 2025."""
    transfer = xf.Transfer("VN", "IR", data="controlled_technology", mechanisms=held)
    assert xf.evaluate(transfer, vn.PACK, on=day, presume=True, under=["VN"]).outcome.value == result


def test_the_lists_of_technology_stand_beside_each_other() -> None:
    """Restricted technology needs its own licence, banned technology has none, and defence goes its own way."""

    def judged(*held: xf.Mechanism, **facts: bool) -> str:
        stated: Mapping[Answerable, object] = {f"vn.{name}": value for name, value in facts.items()}
        transfer = xf.Transfer("VN", "JP", data="controlled_technology", mechanisms=held).stating(stated)
        return xf.evaluate(transfer, vn.PACK, on=TODAY, presume=True, under=["VN"]).outcome.value

    assert judged(ways.STRATEGIC_LICENCE, restricted_technology=True) == "conditional"
    assert judged(ways.STRATEGIC_LICENCE, ways.TECHNOLOGY_LICENCE, restricted_technology=True) == "permitted"
    assert judged(ways.STRATEGIC_LICENCE, ways.TECHNOLOGY_LICENCE, banned_technology=True) == "prohibited"
    assert judged(defence_goods=True) == "permitted"


def test_bank_secrecy_stands_beside_the_dossier() -> None:
    """Client information of a bank leaves with the client's consent or because a law demands it."""
    assert outcome(ways.DOSSIER, vn__bank_information=True) == "conditional"
    assert outcome(ways.DOSSIER, ways.CLIENT_CONSENT, vn__bank_information=True) == "permitted"
    assert outcome(ways.DOSSIER, vn__bank_information=True, vn__bank_duty=True) == "permitted"


@pytest.mark.parametrize("day", ["2018-05-25", "2024-06-30", "2024-07-01", TODAY])
@pytest.mark.parametrize("kind", ["subscriber", "call_detail"])
def test_carriers_need_the_agreement_of_their_users(kind: str, day: str) -> None:
    """The laws of 2009 and 2023 protect subscribers alike, beside the dossier."""
    held = (ways.DOSSIER, ways.CONSENT, ways.COPY_IN_VIETNAM)
    assert outcome(*held, data=kind, on=day) == "conditional"
    assert outcome(*held, ways.SUBSCRIBER_CONSENT, data=kind, on=day) == "permitted"
    assert outcome(*held, data=kind, on=day, vn__carrier_exception=True) == "permitted"
    assert outcome(*held, data=kind, on=day, vn__carrier=False) == "permitted"


def _of_land(kind: str, *held: xf.Mechanism, on: str = TODAY, **facts: bool) -> str:
    stated: Mapping[Answerable, object] = {f"vn.{name}": value for name, value in facts.items()}
    transfer = xf.Transfer("VN", "US", data=kind, mechanisms=held).stating(stated)
    return xf.evaluate(transfer, vn.PACK, on=on, presume=True, under=["VN"]).outcome.value


def test_works_depend_on_the_lists() -> None:
    """Whether data on works are listed is asked, never presumed away; before July 2025 there was no list."""
    judged = functools.partial(_of_land, "critical_infrastructure")

    assert judged() == "undetermined"
    assert judged(listed_matter=True) == "conditional"
    assert judged(ways.IMPORTANT_ASSESSMENT, listed_matter=True) == "permitted"
    assert judged(listed_matter=False) == "permitted"
    assert judged(on="2025-06-30", listed_matter=True) == "permitted"


def test_maps_stay_open_since_the_law_on_maps_is_not_stated() -> None:
    """That maps are on no list, or that there was none, does not say what the law on surveying asks of them."""
    judged = functools.partial(_of_land, "detailed_map")
    assert judged() == judged(listed_matter=True) == judged(listed_matter=False) == "undetermined"
    assert judged(on="2025-06-30", listed_matter=True) == "undetermined"


def test_data_on_defence_are_core_data() -> None:
    """They wait for a positive result and stay stored in Vietnam."""
    transfer = xf.Transfer("VN", "CN", data="defence")

    def judged(each: xf.Transfer) -> str:
        return xf.evaluate(each, vn.PACK, on=TODAY, presume=True, under=["VN"]).outcome.value

    assert judged(transfer) == "conditional"
    assert judged(transfer.putting(ways.IMPORTANT_ASSESSMENT, ways.CORE_COPY)) == "conditional"
    assert judged(transfer.putting(ways.CORE_ASSESSMENT, ways.CORE_COPY)) == "permitted"


@pytest.mark.parametrize("day", ["2019-01-01", TODAY])
def test_archives_and_specimens_leave_with_leave(day: str) -> None:
    """Records of public archives wait for a decision, specimens of infectious diseases for a permit."""

    def judged(data: str, *held: xf.Mechanism, **facts: bool) -> str:
        stated: Mapping[Answerable, object] = {f"vn.{name}": value for name, value in facts.items()}
        transfer = xf.Transfer("VN", "FR", data=data, without=["personal"], mechanisms=held).stating(stated)
        return xf.evaluate(transfer, vn.PACK, on=day, presume=True, under=["VN"]).outcome.value

    assert judged("archive") == "conditional"
    assert judged("archive", ways.ARCHIVE_DECISION) == "permitted"
    assert judged("archive", public_archive=False) == "permitted"
    assert judged("biospecimen") == "undetermined"
    assert judged("biospecimen", infectious=True) == "conditional"
    assert judged("biospecimen", ways.SPECIMEN_PERMIT, infectious=True) == "permitted"
