"""The law pack of Qatar: free flow in the state, and two generations of rules in the Qatar Financial Centre."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import xflow as xf
from xflow.law import qatar as qa

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"
ALWAYS = ["qa.qfc.permit", "qa.qfc.consent"]
SINCE_2022 = ["qa.qfc.clauses", "qa.qfc.code_or_certificate"]
GROUNDS = [
    "contract_with_person",
    "contract_for_person",
    "public_interest",
    "legal_claims",
    "vital_interests",
    "public_register",
]


def outcome(
    *held: str,
    start: str = "QA-QFC",
    to: str = "US",
    on: str = TODAY,
    data: str = "contact",
    so: str = "",
    **facts: object,
) -> str:
    """Judge data that leave Qatar or its centre; facts have two underscores for the dot, or their id in `so`."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    told: Mapping[Answerable, object] = {so: True} if so else {}
    transfer = xf.Transfer(start, to, data=data, mechanisms=held).stating(stated).stating(told)
    return xf.evaluate(transfer, qa.PACK, on=on, presume=True, under=[start]).outcome.value


@pytest.mark.parametrize("place", ["GB", "DE", "NO", "JP", "KR", "CH", "UY", "QA", "AE-DIFC", "AE-ADGM"])
def test_the_centre_lists_adequate_jurisdictions(place: str) -> None:
    """What the Data Protection Office found adequate is open without more."""
    assert outcome(to=place) == "permitted"


@pytest.mark.parametrize("place", ["US", "IL", "IN", "AE", "SA"])
def test_other_places_are_not_adequate(place: str) -> None:
    """The United States, Israel and the Emirates outside their centres are not on the list."""
    assert outcome(to=place) == "conditional"


@pytest.mark.parametrize(
    ("place", "day", "result"),
    [
        ("GB", "2023-03-31", "conditional"),
        ("GB", "2023-04-01", "permitted"),
        ("AE-DIFC", "2025-12-31", "conditional"),
        ("AE-DIFC", "2026-02-01", "permitted"),
    ],
)
def test_recognitions_have_days(place: str, day: str, result: str) -> None:
    """The list is stated from April 2023, the two centres in the Emirates from the end of January 2026."""
    assert outcome(to=place, on=day) == result


@pytest.mark.parametrize("mechanism", ALWAYS)
@pytest.mark.parametrize("day", ["2018-05-25", "2022-06-18", "2022-06-19", TODAY])
def test_a_permit_and_consent_held_before_and_after(mechanism: str, day: str) -> None:
    """The regulations of 2005 and of 2021 both know permits and consent."""
    assert outcome(on=day) == "conditional"
    assert outcome(mechanism, on=day) == "permitted"


@pytest.mark.parametrize("mechanism", SINCE_2022)
@pytest.mark.parametrize(("day", "result"), [("2022-06-18", "conditional"), ("2022-06-19", "permitted")])
def test_safeguards_came_in_2022(mechanism: str, day: str, result: str) -> None:
    """Clauses, codes and certificates count since 19 June 2022."""
    assert outcome(mechanism, on=day) == result


def test_corporate_rules_serve_a_group() -> None:
    """Binding corporate rules count within a group only."""
    assert outcome("qa.qfc.bcr") == "conditional"
    assert outcome("qa.qfc.bcr", recipient__same_group=True) == "permitted"


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("day", ["2022-06-18", TODAY])
def test_each_ground_suffices(ground: str, day: str) -> None:
    """The grounds that rest on facts each suffice, under both regulations."""
    assert outcome(on=day, so=f"qa.qfc.{ground}") == "permitted"


@pytest.mark.parametrize("ground", ["adequate_law", "legal_obligation", "market_interests"])
def test_three_grounds_ended_in_2022(ground: str) -> None:
    """One's own assessment of the law, legal obligations and market interests counted until 2022."""
    assert outcome(on="2022-06-18", so=f"qa.qfc.{ground}") == "permitted"
    assert outcome(on="2022-06-19", so=f"qa.qfc.{ground}") == "conditional"


def test_what_is_no_transfer_out_of_the_centre() -> None:
    """Inside the centre, by one's own staff, from the person, and for a household nothing is asked."""
    assert outcome(to="QA-QFC") == "permitted"
    assert outcome(means="own_staff_access") == "permitted"
    assert outcome(means="direct_collection") == "permitted"
    assert outcome(data="machine_telemetry") == "permitted"
    assert outcome(so="qa.qfc.domestic") == "permitted"
    assert outcome(means="remote_access") == "conditional"


@pytest.mark.parametrize("day", ["2018-05-25", TODAY])
def test_the_state_lets_data_flow(day: str) -> None:
    """Outside the centre any place is open, unless serious damage threatens."""
    assert outcome(start="QA", on=day) == "permitted"
    assert outcome(start="QA", on=day, qa__serious_damage=True) == "prohibited"
    assert outcome(start="QA", on=day, qa__serious_damage=True, qa__outside_law=True) == "permitted"


@pytest.mark.parametrize("kind", ["health", "ethnic_origin", "religion", "family", "criminal", "children"])
def test_data_of_special_nature_need_permission(kind: str) -> None:
    """Each kind of special nature needs the permission of the agency."""
    assert outcome(start="QA", data=kind) == "conditional"
    assert outcome("qa.permission", start="QA", data=kind) == "permitted"


def test_kinds_that_may_hold_special_data_are_asked() -> None:
    """Whether staff files hold health or family data is asked, and presumed only if a caller wants to presume."""
    strict = xf.evaluate(xf.Transfer("QA", "US", data="employment"), qa.PACK, on=TODAY, under=["QA"])
    assert strict.outcome is xf.Outcome.UNDETERMINED
    assert "qa.special_nature" in {getattr(each.asks, "category", "") for each in strict.questions}
    assert outcome(start="QA", data="employment") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2024-04-14", "permitted"), ("2024-04-15", "prohibited")])
def test_customer_information_stays_in_qatari_clouds(day: str, result: str) -> None:
    """Since 15 April 2024 entities of the central bank process customer information in Qatar."""
    bank: dict[str, object] = {"qa__qcb_entity": True, "data": "payment", "on": day, "start": "QA"}
    assert outcome("qa.customer_consent", **bank) == result  # type: ignore[arg-type]
    assert outcome("qa.customer_consent", **bank, qa__cloud=False) == "permitted"  # type: ignore[arg-type]
    assert outcome(**bank, qa__cloud=False) == "conditional"  # type: ignore[arg-type]
    assert outcome(**bank, qa__cloud=False, qa__bank_disclosure=True) == "permitted"  # type: ignore[arg-type]


def test_genes_tell_of_the_physical_condition() -> None:
    """Genetic data are of special nature; biometric data are not named."""
    assert outcome(start="QA", data="genetic") == "conditional"
    assert outcome(start="QA", data="biometric") == "permitted"


def test_who_provides_financial_services_is_an_entity_of_the_central_bank() -> None:
    """The purpose shows it, though nobody says what the exporter is."""
    assert outcome("qa.customer_consent", start="QA", data="financial", purpose="financial_services") == "prohibited"
    assert outcome(start="QA", data="financial", purpose="financial_services", qa__cloud=False) == "conditional"
    assert outcome(start="QA", data="financial", on="2024-04-14", purpose="trade") == "permitted"


def test_unknown_kinds_beneath_personal_data_are_asked() -> None:
    """Without presuming, nothing is permitted as long as data of special nature may be among the data."""
    decision = xf.evaluate(xf.Transfer("QA", "US", data={"personal": 900}), qa.PACK, on=TODAY, under=["QA"])
    assert decision.outcome is xf.Outcome.UNDETERMINED
    assert "qa.special_nature" in {getattr(each.asks, "category", "") for each in decision.questions}


def test_government_data_are_not_free() -> None:
    """What a public authority sends, and official data of others, need classification and leave."""
    assert outcome(start="QA", exporter__kind="public_authority") == "conditional"
    assert outcome(start="QA", data="official") == "conditional"
    assert outcome("qa.government_leave", start="QA", exporter__kind="public_authority") == "permitted"
