"""A data set held against a negative list."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import xflow as xf
from tests import toy
from tests.assessment.lists import HR, LISTED, SECRET, listed
from xflow.errors import InvalidValueError, PolicyError, TransferError, UnknownProvisionError, WrongTypeError

DAY = "2026-11-26"


def _check(data: object, checked: xf.NegativeList = LISTED, **stated: Any) -> xf.ListCheck:  # noqa: ANN401
    facts = {"cn.operator": False, **stated.pop("facts", {})}
    return xf.check_list(data, checked, on=DAY, policy=toy.TOY, facts=facts, **stated)  # type: ignore[arg-type]


def _standing(data: object, checked: xf.NegativeList = LISTED, **stated: Any) -> xf.ListStanding:  # noqa: ANN401
    return _check(data, checked, without=["cn.important"], **stated).kinds[0].standing


def test_what_no_entry_hits_is_free() -> None:
    """Data that the list covers and does not name are free."""
    assert _standing({"health": 99}) is xf.ListStanding.FREE
    assert _check({"health": 99}, without=["cn.important"]).free == ("health",)


def test_what_an_entry_hits_is_listed() -> None:
    """Each entry that hits is told with its treatment and its threshold."""
    found = _check({"health": 1_000}, without=["cn.important"]).kinds[0]
    assert found.standing is xf.ListStanding.LISTED
    assert [hit.number for hit in found.hits] == [1, 2]
    assert found.hits[0].treatment == "requires security assessment"
    assert "at least 1,000 people" in found.hits[0].thresholds[0]
    assert "entry 1 hits" in str(found)
    assert "entry 2 hits: health data of some people; requires standard contract (thresholds:" in str(found)


def test_what_is_unknown_is_never_free() -> None:
    """Where a number or a kind of data is not known, it cannot be told, and what to ask is told."""
    found = _check(["health"]).kinds[0]
    assert found.standing is xf.ListStanding.OPEN
    assert not any(hit.certain for hit in found.hits)
    assert "How many people have health data" in str(found)
    assert len(found.asked) == 2
    assert _check(["contact"]).free == ()


def test_an_entry_may_leave_data_to_the_general_rules() -> None:
    """What an entry without a treatment hits is not free, and not listed either."""
    assert _standing({"health": 9}, facts={"cn.operator": True}) is xf.ListStanding.GENERAL_RULES
    assert _standing({"health": 9}, facts={"cn.operator": xf.UNKNOWN}) is xf.ListStanding.OPEN
    assert _standing({"health": 100}, facts={"cn.operator": True}) is xf.ListStanding.LISTED


def test_what_the_list_does_not_cover_stays_under_the_general_rules() -> None:
    """Outside its scope no entry hits; where the scope cannot be told, nothing is free."""
    narrow = listed(SECRET, scope=HR)
    assert _standing(["health"], narrow, purpose="hr_management") is xf.ListStanding.FREE
    assert _standing(["health"], narrow, purpose="marketing") is xf.ListStanding.GENERAL_RULES
    assert _check(["health"], narrow, purpose="marketing").kinds[0].hits == ()
    assert _standing(["health"], narrow) is xf.ListStanding.OPEN


def test_what_is_presumed_is_told() -> None:
    """With presumptions the ordinary answers are taken, and each that was is listed."""
    found = _check({"health": 99}, presume=True).kinds[0]
    assert found.standing is xf.ListStanding.FREE
    assert [each.asks for each in found.presumed] == [xf.Includes("cn.important")]
    assert "presumed as ordinary: Is any of the data important data?" in str(found)
    assert _check({"health": 99}, presume=True, without=["cn.important"]).kinds[0].presumed == ()


def test_a_list_of_a_zone_is_found_by_its_id() -> None:
    """Beijing lists sensitive data of many subjects of trials for an assessment, by the number of subjects."""
    asked = {"facts": {"cn.zone_industry": "pharmaceuticals", "cn.zone_list_covers": True}, "presume": True}
    trial = {"on": DAY, "purpose": "clinical_trial", **asked}
    many = xf.check_list({"health": 60_000}, "cn.bj.list.2025", **trial).kinds[0]  # type: ignore[arg-type]
    few = xf.check_list({"health": 40_000}, "cn.bj.list.2025", **trial).kinds[0]  # type: ignore[arg-type]
    assert [hit.number for hit in many.hits if hit.certain] == [1]
    assert [hit.number for hit in few.hits if hit.certain] == [2]
    assert many.standing is few.standing is xf.ListStanding.LISTED
    assert str(xf.check_list(["contact"], "cn.tj.list.2024", on=DAY)).startswith("Negative list of the Tianjin zone")


def test_a_company_may_have_a_list() -> None:
    """A list of somebody who is no place is held against data, and looked through, wherever they begin."""
    house = xf.Regime("house", "ACME", ["ACME"], DAY, "Data flow freely.", everywhere=True)
    policy = attrs.evolve(toy.TOY, regimes=[*toy.TOY.regimes, house])
    own = listed(SECRET, by="ACME")
    found = xf.check_list(["health"], own, on=DAY, policy=policy, without=["cn.important"])
    assert found.free == ("health",)
    assert xf.ListFaultKind.NEVER_HITS not in {each.kind for each in xf.list_faults(own, policy)}


def test_faults_are_told() -> None:
    """What cannot be checked is refused with the reason."""
    with pytest.raises(InvalidValueError, match="not in force on 2020-01-01"):
        xf.check_list(["health"], LISTED, on="2020-01-01", policy=toy.TOY)
    with pytest.raises(UnknownProvisionError, match=r"in force on 2020-01-01.*in force from 2024-05-09"):
        xf.check_list(["health"], "cn.tj.list.2024", on="2020-01-01")
    with pytest.raises(UnknownProvisionError, match=r"nearest known: 'cn\.tj\.list\.2024'"):
        xf.list_faults("cn.tj.list.204")
    with pytest.raises(xf.UnknownPackError):
        xf.list_faults("zz.list", on=DAY)
    with pytest.raises(xf.UnknownPackError):
        xf.list_faults(listed(by="AQ"), on=DAY)
    with pytest.raises(WrongTypeError, match="negative list or its id"):
        xf.check_list(["health"], 7, on=DAY)  # type: ignore[arg-type]
    with pytest.raises(InvalidValueError, match="no data"):
        xf.check_list([], LISTED, on=DAY, policy=toy.TOY)
    with pytest.raises(PolicyError, match="entry 3"):
        xf.check_list(["health"], LISTED, on=DAY)
    with pytest.raises(TransferError):
        xf.check_list(["helth"], LISTED, on=DAY, policy=toy.TOY)
