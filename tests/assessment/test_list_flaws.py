"""What is wrong with negative lists."""

from __future__ import annotations

import attrs
import pytest

import xflow as xf
from tests import toy
from tests.assessment.lists import HEALTH_MANY, HEALTH_SOME, HR, LISTED, OPERATORS, SECRET, listed
from xflow.assessment.lists import open_classes
from xflow.errors import InvalidValueError
from xflow.evaluation.diagrams import DiagramTooLargeError
from xflow.model.conditions import Held
from xflow.model.negative_lists import ListEntry

Kind = xf.ListFaultKind


def _faults(*entries: ListEntry, **changes: object) -> dict[Kind, list[tuple[int, ...]]]:
    found: dict[Kind, list[tuple[int, ...]]] = {}
    for each in xf.list_faults(listed(*entries, **changes), toy.TOY):
        found.setdefault(each.kind, []).append(each.entries)
    return found


def test_entries_that_hit_the_same_data_overlap() -> None:
    """Entries overlap where both may hit; the example says where, and that the stricter decides."""
    faults = xf.list_faults(LISTED, toy.TOY)
    overlap = next(each for each in faults if each.kind is Kind.OVERLAPS)
    assert overlap.entries == (1, 2)
    assert "the stricter decides" in overlap.text
    assert any("Health data" in each for each in overlap.example)
    assert str(overlap).startswith("overlaps: entries 1 (health data of many people) and 2")


def test_entries_that_cannot_hit_together_do_not_overlap() -> None:
    """Bands of numbers that exclude each other do not overlap."""
    lower = attrs.evolve(HEALTH_SOME, when=HEALTH_SOME.when & ~HEALTH_MANY.when)
    assert Kind.OVERLAPS not in _faults(HEALTH_MANY, lower)


def test_an_entry_is_shadowed_by_one_that_asks_as_much() -> None:
    """An entry never decides if another hits all that it hits and asks as much; the weaker one is at fault."""
    either = xf.require(toy.CONTRACT | toy.ASSESSMENT)
    weak = attrs.evolve(HEALTH_MANY, item="weak", treatment=either)
    wide = attrs.evolve(HEALTH_SOME, treatment=xf.require(toy.ASSESSMENT))
    assert _faults(weak, wide)[Kind.SHADOWED] == [(1, 2)]
    assert Kind.SHADOWED not in _faults(attrs.evolve(HEALTH_MANY, treatment=xf.Prohibit()), wide)
    assert _faults(HEALTH_MANY, HEALTH_MANY)[Kind.SHADOWED] == [(2, 1)]
    assert _faults(OPERATORS, OPERATORS)[Kind.SHADOWED] == [(2, 1)]
    assert Kind.SHADOWED not in _faults(OPERATORS, attrs.evolve(OPERATORS, treatment=xf.Prohibit()))


def test_an_entry_that_asks_for_an_older_contract_is_not_shadowed() -> None:
    """A contract of any day does not do where one of a period is asked for; the other way round it does."""
    dated = xf.require(Held("cn.contract", xf.since("2026-01-01")))
    strict, lax = (attrs.evolve(HEALTH_SOME, treatment=each) for each in (dated, xf.require(toy.CONTRACT)))
    assert _faults(lax, strict)[Kind.SHADOWED] == [(1, 2)]
    assert Kind.NO_WAY not in _faults(lax)


def test_an_entry_is_shadowed_by_several_together() -> None:
    """An entry never decides if others together ask as much of all that it hits."""
    inside, outside = (
        ListEntry(name, when, xf.Prohibit())
        for name, when in (("staff", xf.includes("health") & HR), ("rest", xf.includes("health") & ~HR))
    )
    assert _faults(HEALTH_SOME, inside, outside)[Kind.SHADOWED] == [(1, 2, 3)]


def test_an_entry_that_nothing_can_fall_under_is_told() -> None:
    """An entry whose condition contradicts itself, or the scope of its list, never hits."""
    impossible = ListEntry("few and many", HEALTH_MANY.when & ~HEALTH_SOME.when, xf.Prohibit())
    assert _faults(impossible)[Kind.NEVER_HITS] == [(1,)]
    assert _faults(ListEntry("staff", HR, xf.Prohibit()), scope=~HR)[Kind.NEVER_HITS] == [(1,)]


def test_entries_without_a_number_or_without_any_feature_are_told() -> None:
    """An entry that names no number is told with what it rests on; one that names nothing is told so."""
    found = _faults(HEALTH_MANY, OPERATORS, SECRET, ListEntry("all", xf.ANYTHING))
    assert found[Kind.NO_THRESHOLD] == [(2,), (3,)]
    assert found[Kind.NO_FEATURE] == [(4,)]
    texts = {each.entries: each.text for each in xf.list_faults(LISTED, toy.TOY) if each.kind is Kind.NO_THRESHOLD}
    assert texts[3,].endswith("it rests on: the exporter is a critical operator")
    assert texts[4,].endswith("it hits from the first item on")


def test_entries_without_a_way_through_are_told() -> None:
    """A ban leaves no way, a requirement that cannot be supplied leaves none, and some leave none in some classes."""
    listed_only = ListEntry("places", xf.includes("health"), xf.require(xf.Recognised("CN", "white list")))
    assert _faults(SECRET, HEALTH_MANY)[Kind.NO_WAY] == [(1,)]
    fault = next(each for each in xf.list_faults(listed(listed_only), toy.TOY) if each.kind is Kind.NO_WAY)
    assert "in some classes" in fault.text
    assert "whatever is supplied" in next(
        each.text for each in xf.list_faults(listed(SECRET), toy.TOY) if each.kind is Kind.NO_WAY
    )


def test_too_many_classes_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it cannot be told which entries overlap, that is said, and the faults of form are told all the same."""

    def too_large(*_: object) -> int:
        raise DiagramTooLargeError("too many")

    monkeypatch.setattr(open_classes.OpenClasses, "holds", too_large)
    faults = xf.list_faults(LISTED, toy.TOY)
    assert [each.kind for each in faults] == [Kind.NO_THRESHOLD, Kind.NO_THRESHOLD, Kind.NOT_LOOKED_AT]
    difference = xf.diff_lists(LISTED, listed(), toy.TOY)
    assert difference.unjudged
    assert "too many classes to tell" in str(difference)
    assert not difference.is_empty


def test_the_day_is_that_on_which_the_list_begins() -> None:
    """A list that always counts is read for a day that is named."""
    with pytest.raises(InvalidValueError, match="say for which day"):
        xf.list_faults(listed(SECRET, in_force=xf.ALWAYS), toy.TOY)
    assert xf.list_faults(listed(SECRET, in_force=xf.ALWAYS), toy.TOY, on="2026-11-26")


def test_the_lists_of_the_chinese_zones() -> None:
    """Of all lists in the pack no entry is idle, and those whose volumes are not stated name no number."""
    china = xf.law.load("CN")
    faults = {each.id: xf.list_faults(each) for each in china.negative_lists}
    kinds = {name: {fault.kind for fault in found} for name, found in faults.items()}
    assert kinds["cn.sh.list.2025"] == kinds["cn.tj.list.2024"] == {Kind.NO_THRESHOLD}
    assert kinds["cn.bj.list.2025"] == {Kind.NO_THRESHOLD, Kind.OVERLAPS}
    assert not any(
        {Kind.SHADOWED, Kind.NEVER_HITS, Kind.NO_WAY, Kind.NOT_LOOKED_AT} & found for found in kinds.values()
    )
    genes = next(each for each in faults["cn.bj.list.2025"] if each.kind is Kind.OVERLAPS and each.entries == (1, 3))
    assert "genetic information" in genes.text


def test_an_entry_that_decides_where_a_definition_is_stated_outright_is_not_shadowed() -> None:
    """Who is large by definition shadows operators, but not where it is said outright that an exporter is not large."""
    operators = ListEntry("operators", toy.OPERATOR.as_condition(), xf.Prohibit())
    large = ListEntry("large exporters", toy.LARGE.as_condition(), xf.Prohibit())
    spelt_out = ListEntry("large exporters", toy.OPERATOR | toy.HANDLED.at_least(1_000_000), xf.Prohibit())
    assert _faults(operators, spelt_out)[Kind.SHADOWED] == [(1, 2)]
    assert Kind.SHADOWED not in _faults(operators, large)
    not_large = xf.Transfer("CN", "CN", "health", facts={toy.OPERATOR: True, toy.LARGE: False})
    assert xf.holds(large.when, not_large, toy.TOY, on=toy.DAY) is False
    assert xf.holds(operators.when, not_large, toy.TOY, on=toy.DAY) is True
