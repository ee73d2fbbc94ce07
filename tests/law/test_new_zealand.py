"""The law pack of New Zealand: the grounds of principle 12, and what it does not reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import xflow as xf
from xflow.law import new_zealand as nz

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"


def outcome(*held: xf.Mechanism, to: str = "US", data: str = "customer", on: str = TODAY, **facts: object) -> str:
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
