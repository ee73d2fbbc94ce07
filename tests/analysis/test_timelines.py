"""Timelines: stretches without a change, and what changed between them."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

import xflow as xf
from tests import toy

CERTIFIED = xf.Party(role="controller", facts={"eu.in_privacy_shield": True, "eu.on_dpf_list": True})


def _told(origin: str, destination: str, under: str, **given: Any) -> xf.Timeline:  # noqa: ANN401  (what a transfer takes)
    transfer = xf.Transfer(origin, destination, **given)
    return xf.timeline(transfer, since="2018-05-25", until="2027-01-01", presume=True, under=[under])


def _begun(stretch: xf.Stretch) -> set[str]:
    return {change.id for change in stretch.because if change.kind is not xf.ChangeKind.ENDS}


def _ended(stretch: xf.Stretch) -> set[str]:
    return {change.id for change in stretch.because if change.kind is xf.ChangeKind.ENDS}


@pytest.fixture(scope="module")
def to_certified() -> xf.Timeline:
    """Give the timeline of personal data that go from the Union to a certified company in the United States."""
    return _told("DE", "US", "EU", data="contact", recipient=CERTIFIED)


def test_the_shield_falls_and_the_framework_begins(to_certified: xf.Timeline) -> None:
    """The successors of Safe Harbor carry data each in its time, and nothing does between them."""
    assert [(str(period), outcome.value) for period, outcome in to_certified.outcomes()] == [
        ("from 2018-05-25 until 2020-07-16", "permitted"),
        ("from 2020-07-16 until 2023-07-10", "conditional"),
        ("from 2023-07-10 until 2027-01-01", "permitted"),
    ]
    assert "eu.adequacy.us-privacy-shield" in _ended(to_certified.at("2020-07-16"))
    assert _begun(to_certified.at("2023-07-10")) == {"eu.adequacy.us-dpf"}


def test_a_change_is_told_with_its_source(to_certified: xf.Timeline) -> None:
    """Who reads the text learns the day, the outcome and the provision with its pinpoint."""
    text = str(to_certified)
    assert "from 2023-07-10 until 2027-01-01: permitted" in text
    assert "[eu.adequacy.us-dpf; Implementing Decision on the adequacy of the EU-US Data Privacy Framework" in text
    assert text.startswith("DE -> US")


def test_stretches_follow_each_other_without_a_gap(to_certified: xf.Timeline) -> None:
    """One ends where the next begins, and each of its days is found in it."""
    stretches = tuple(to_certified)
    assert len(stretches) == len(to_certified)
    assert [each.period.end for each in stretches[:-1]] == [each.period.start for each in stretches[1:]]
    assert to_certified.at("2019-01-01") is stretches[0]
    assert to_certified.at("2026-12-31") is stretches[-1]


@pytest.mark.parametrize("day", ["2018-05-24", "2027-01-01"])
def test_a_day_outside_is_refused(to_certified: xf.Timeline, day: str) -> None:
    """The error says of which days the timeline tells."""
    with pytest.raises(xf.InvalidValueError, match="from 2018-05-25 until 2027-01-01"):
        to_certified.at(day)


def test_the_united_kingdom_was_never_cut_off() -> None:
    """A member, then in the interim period, then adequate: permitted all the time, each time for another reason."""
    told = _told("DE", "GB", "EU", data="contact")
    assert [outcome for _, outcome in told.outcomes()] == [xf.Outcome.PERMITTED]
    assert "eu.tca.782" in _begun(told.at("2021-01-01"))
    assert "eu.adequacy.gb" in _begun(told.at("2021-06-28"))


def test_brazil_becomes_adequate() -> None:
    """Clauses until January 2026, the decision from then on."""
    told = _told("DE", "BR", "EU", data="contact")
    assert told.at("2026-01-25").outcome is xf.Outcome.CONDITIONAL
    assert told.at("2026-01-26").outcome is xf.Outcome.PERMITTED
    assert _begun(told.at("2026-01-26")) == {"eu.adequacy.br"}


@pytest.mark.parametrize("people", [120_000, 900_000])
def test_china_eases_in_march_2024(people: int) -> None:
    """Assessment before 22 March 2024, a contract or a certification from then on."""
    told = _told("CN", "US", "CN", data={"contact": people})
    before, after = told.at("2024-03-21"), told.at("2024-03-22")
    assert "cn.sam.4-1-3" in _ended(after)
    assert "cn.pdcf.8" in _begun(after)
    assert {"cn.security_assessment"} == {name for each in before.decision.options for name in each.mechanisms} & {
        "cn.security_assessment",
        "cn.standard_contract",
    }
    assert any("cn.standard_contract" in each.mechanisms for each in after.decision.options)


def test_a_new_version_of_a_provision_is_one_change(to_certified: xf.Timeline) -> None:
    """What ends and begins under the same id on one day is told once, as it then reads."""
    kinds = {each.id: each.kind for each in to_certified.at("2020-07-16").because}
    assert kinds["eu.gdpr.44"] is xf.ChangeKind.CHANGES


def test_what_is_in_place_begins_and_lapses() -> None:
    """A dated mechanism counts from its day on, and until it lapses."""
    held = [xf.InPlace("eu.scc", concluded="2022-03-01", until="2024-03-01"), "eu.transfer_assessment"]
    told = _told("DE", "IN", "EU", data="contact", mechanisms=held)
    assert [(str(period), outcome.value) for period, outcome in told.outcomes()][-3:] == [
        ("from 2018-05-25 until 2022-03-01", "conditional"),
        ("from 2022-03-01 until 2024-03-01", "permitted"),
        ("from 2024-03-01 until 2027-01-01", "conditional"),
    ]
    assert "standard contractual clauses of 2021 is in place" in str(told.at("2022-03-01"))
    assert _ended(told.at("2024-03-01")) == {"eu.scc"}


def test_a_place_leaves_a_bloc() -> None:
    """Where no provision changed, the membership that ended is told."""
    told = _told("GB", "IN", "EU", data="contact")
    assert "GB" in {each.id for each in told.at("2021-01-01").because}


def test_all_days_are_told_of_if_none_is_named() -> None:
    """Without a first and a last day the timeline has none."""
    told = xf.timeline(xf.Transfer("CN", "JP", data="contact"), toy.TOY)
    assert told.stretches[0].period.start is None
    assert told.stretches[-1].period.end is None
    assert told.at(dt.date.min) is told.stretches[0]
    assert told.stretches[0].because == ()
