"""What tells two negative lists apart."""

from __future__ import annotations

import attrs

import xflow as xf
from tests import toy
from tests.assessment.lists import HEALTH_MANY, HEALTH_SOME, HR, LISTED, OPERATORS, SECRET, listed
from xflow.model.sources import Note


def test_a_list_does_not_differ_from_itself() -> None:
    """Nothing is told of a list and itself."""
    assert xf.diff_lists(LISTED, LISTED, toy.TOY).is_empty


def test_entries_added_gone_and_changed_are_told() -> None:
    """An entry is known by its name, or else by its condition, and what of it reads differently is told in words."""
    higher = attrs.evolve(HEALTH_MANY, when=xf.people("health", xf.Window.THIS_YEAR) >= 5_000)
    banned = attrs.evolve(HEALTH_SOME, item="health data", treatment=xf.Prohibit(), industry="care", notes=[Note("x")])
    extra = xf.ListEntry("pay", xf.includes("pay"))
    found = xf.diff_lists(LISTED, listed(higher, banned, SECRET, extra), toy.TOY)
    assert [each.item for each in found.added] == ["pay"]
    assert [each.item for each in found.gone] == ["data of operators"]
    assert found.changed[0].what[0].startswith("threshold: Health data of at least 1,000 people")
    assert found.changed[1].what == (
        "called before: health data of some people",
        "treatment: requires standard contract -> prohibits",
        "industry: none -> care",
        "other remarks",
    )
    told = str(found)
    assert "added: pay" in told
    assert "gone: data of operators" in told
    assert "changed: health data: called before" in told


def test_classes_that_are_treated_differently_are_told() -> None:
    """A higher threshold frees those between, and nothing else; the class is named by an example."""
    before, after = listed(HEALTH_SOME), listed(HEALTH_MANY)
    found = xf.diff_lists(before, after, toy.TOY).treated
    ways = {(each.before, each.after) for each in found}
    assert ways == {
        ("requires standard contract", "free"),
        ("requires standard contract", "requires security assessment"),
    }
    freed = next(each for each in found if each.after == "free")
    assert "health" in freed.kinds
    assert "non_personal" not in freed.kinds or freed.example
    assert "100" in " ".join(freed.example)
    assert "health: requires standard contract -> free" in str(xf.diff_lists(before, after, toy.TOY, kinds=["health"]))


def test_what_frames_a_list_is_compared() -> None:
    """Scope, measures whose place is taken, objective and period are told, and what they do to data."""
    narrow = listed(
        OPERATORS, scope=HR, lifts=["cn.act.7"], objective=xf.Objective.PRIVACY, in_force=xf.since("2026-01-01")
    )
    found = xf.diff_lists(listed(OPERATORS), narrow, toy.TOY)
    assert [each.split(":")[0] for each in found.framed] == ["scope", "takes the place of", "objective", "in force"]
    assert {(each.before, each.after) for each in found.treated} == {("free", "under the general rules")}


def test_two_treatments_are_told_together() -> None:
    """Where two entries ask for different things, both are named; a ban stands alone."""
    found = xf.diff_lists(listed(HEALTH_SOME), listed(HEALTH_SOME, HEALTH_MANY, SECRET), toy.TOY, kinds=["health"])
    afters = {each.after for each in found.treated}
    assert "prohibits" in afters
    assert any("standard contract and " in each or " and requires standard contract" in each for each in afters)


def test_the_editions_of_shanghai() -> None:
    """The edition of 2025 reaches the whole city and weather data, and frees what of them it does not list."""
    found = xf.diff_lists("cn.sh.list.2024", "cn.sh.list.2025")
    assert found.framed[0] == "by: CN-SH-FTZ -> CN-SH"
    assert {each.before for each in found.treated} == {"under the general rules"}
    freed = next(each for each in found.treated if each.after == "free")
    assert any("weather" in each for each in freed.example)


def test_lists_of_two_laws_are_compared() -> None:
    """Lists whose names stand in two packs are read with both."""
    other = attrs.evolve(listed(xf.ListEntry("pay", xf.includes("pay"), xf.Prohibit())), by="JP", lifts=())
    one = attrs.evolve(other, by="SG")
    found = xf.diff_lists(one, other, kinds=["pay"])
    assert found.framed == ("by: SG -> JP",)
    assert found.treated == ()
