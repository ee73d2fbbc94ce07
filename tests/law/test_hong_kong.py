"""The law pack of Hong Kong: no export rule in operation, and what principles, marketing and records ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import xflow as xf
from xflow.law import hong_kong as hk
from xflow.law.hong_kong.facts import EXEMPTION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"


def outcome(*held: str, to: str = "US", on: str = TODAY, data: str = "customer", **facts: object) -> str:
    """Judge data that leave Hong Kong; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("HK", to, data=data, mechanisms=held).stating(stated)
    return xf.evaluate(transfer, hk.PACK, on=on, presume=True, under=["HK"]).outcome.value


@pytest.mark.parametrize("place", ["US", "CN", "MO", "GB", "HK"])
@pytest.mark.parametrize("day", ["2018-05-25", TODAY])
def test_no_restriction_on_transfers_abroad_is_in_operation(place: str, day: str) -> None:
    """Section 33 was never brought into operation, so that any place is open for the purpose of collection."""
    assert outcome(to=place, on=day) == "permitted"


def test_the_principles_are_duties() -> None:
    """Notice, and the bond of processors, are demanded beside the transfer and never block it."""
    transfer = xf.Transfer("HK", "US", data="customer", recipient=xf.Party(role="processor"))
    decision = xf.evaluate(transfer, hk.PACK, on=TODAY, presume=True, under=["HK"])
    assert decision.outcome is xf.Outcome.PERMITTED
    duties = {each.measure for each in decision.findings if each.state.value == "duty"}
    assert duties == {"hk.dpp1-3", "hk.dpp4-2"}


def test_a_new_purpose_needs_prescribed_consent() -> None:
    """Data go abroad for a new purpose only with express consent."""
    assert outcome(hk__new_purpose=True) == "conditional"
    assert outcome("hk.prescribed_consent", hk__new_purpose=True) == "permitted"
    assert outcome(hk__new_purpose=xf.UNKNOWN) == "undetermined"


@pytest.mark.parametrize("purpose", ["data_sale", "foreign_proceedings", "law_enforcement"])
def test_a_sale_and_a_foreign_authority_are_presumed_to_be_new(purpose: str) -> None:
    """Such purposes are new unless the data were collected for them."""
    assert outcome(purpose=purpose) == "conditional"
    assert outcome(purpose=purpose, hk__collected_for_it=True) == "permitted"


@pytest.mark.parametrize("ground", [each for each in EXEMPTION.options if each != "none"])
def test_each_exemption_lifts_the_principle_on_use(ground: str) -> None:
    """Each exemption of Part 8 opens a new purpose."""
    assert outcome(hk__new_purpose=True, hk__exemption=ground) == "permitted"


def test_marketing_by_another_needs_written_consent() -> None:
    """To provide data for marketing takes consent in writing; to use a call centre takes consent in any form."""
    other: dict[str, object] = {"purpose": "marketing", "recipient__role": "controller"}
    own: dict[str, object] = {"purpose": "marketing", "recipient__role": "processor"}
    assert outcome(**other) == "conditional"  # type: ignore[arg-type]
    assert outcome("hk.marketing_consent", **other) == "conditional"  # type: ignore[arg-type]
    assert outcome("hk.written_marketing_consent", **other) == "permitted"  # type: ignore[arg-type]
    assert outcome(**own) == "conditional"  # type: ignore[arg-type]
    assert outcome("hk.marketing_consent", **own) == "permitted"  # type: ignore[arg-type]


def test_an_exemption_from_the_principle_does_not_open_marketing() -> None:
    """Part 8 lifts the principle on use, not the rules on direct marketing."""
    assert outcome(purpose="marketing", recipient__role="controller", hk__exemption="research") == "conditional"


@pytest.mark.parametrize(
    ("place", "result"),
    [
        ("SG", "prohibited"),
        ("CN-BJ", "prohibited"),
        ("MO", "prohibited"),
        ("HK", "conditional"),
        ("CN-GD-SZ", "conditional"),
    ],
)
def test_data_under_the_greater_bay_contract_stay_in_the_area(place: str, result: str) -> None:
    """What came under the contract goes on within Hong Kong and the nine cities only, and there on its terms."""
    assert outcome(to=place, hk__came_under_gba_contract=True) == result
    assert outcome(to=place) == "permitted"
    within = "prohibited" if result == "prohibited" else "permitted"
    assert outcome("hk.gba_onward_terms", to=place, hk__came_under_gba_contract=True) == within
    assert outcome(to=place, hk__came_under_gba_contract=True, hk__gba_back_to_sender=True) == within


def test_whoever_reads_the_whole_area_as_one_may_pass_data_to_macao() -> None:
    """On that reading the terms of the contract suffice, and Singapore stays outside."""
    for place, result in (("MO", "permitted"), ("SG", "prohibited")):
        read = outcome("hk.gba_onward_terms", to=place, hk__came_under_gba_contract=True, hk__gba_across_regions=True)
        assert read == result


@pytest.mark.parametrize(("day", "filings"), [("2023-12-12", 0), ("2023-12-13", 1)])
def test_the_greater_bay_contract_is_voluntary_and_filed(day: str, filings: int) -> None:
    """Whoever chooses it files it; whoever does not is free."""
    transfer = xf.Transfer("HK", "CN-GD-SZ", data="customer", facts={"hk.gba_contract_used": True})
    decision = xf.evaluate(transfer, hk.PACK, on=day, presume=True, under=["HK"])
    assert decision.outcome is xf.Outcome.PERMITTED
    assert [each.measure for each in decision.findings].count("hk.gba.filing") == filings


def test_regulatory_records_have_ways_abroad() -> None:
    """Approval with an undertaking, or a copy at home, lets a licensed corporation store abroad."""
    assert outcome(hk__sfc_records=True) == "conditional"
    assert outcome("hk.sfc_approval", hk__sfc_records=True) == "conditional"
    assert outcome("hk.sfc_approval", "hk.sfc_undertaking", hk__sfc_records=True) == "permitted"
    assert outcome("hk.copy_kept", hk__sfc_records=True) == "permitted"
    assert outcome("hk.sfc_approval", on="2019-10-30", hk__sfc_records=True) == "permitted"


def test_banks_companies_and_secrets() -> None:
    """Banks plan their outsourcing, companies keep returns, and state secrets need lawful authority."""
    assert outcome(data="financial", hk__authorised_institution=True) == "conditional"
    assert outcome("hk.hkma_outsourcing", data="financial", hk__authorised_institution=True) == "permitted"
    assert outcome(data="accounting", hk__records_abroad=True) == "conditional"
    assert outcome("hk.returns", data="accounting", hk__records_abroad=True) == "permitted"
    assert outcome(data="state_secret", on="2024-03-22") == "conditional"
    assert outcome("hk.lawful_authority", data="state_secret") == "permitted"


def test_what_comes_in_is_free() -> None:
    """Nothing restricts data that come to Hong Kong."""
    transfer = xf.Transfer("JP", "HK", data="health")
    assert xf.evaluate(transfer, hk.PACK, on=TODAY, presume=True, under=["HK"]).outcome is xf.Outcome.PERMITTED
