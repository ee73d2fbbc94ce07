"""Finding packs: what is there, what covers a place, what other distributions add."""

from __future__ import annotations

import gc
from importlib.metadata import EntryPoint
from typing import TYPE_CHECKING

import pytest

import xflow as xf
from tests import toy
from xflow import law
from xflow.law import registry
from xflow.law.__main__ import main as shell

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def fresh() -> Iterator[None]:
    """Forget what the registry has found, before and after."""
    caches = (registry._others, registry._loaded, registry._joined)  # noqa: SLF001
    for cache in caches:
        cache.cache_clear()
    yield
    for cache in caches:
        cache.cache_clear()


def test_the_packs_of_this_distribution_are_there() -> None:
    """China, the European Union and the United States have packs."""
    assert {"CN", "EU", "US"} <= set(law.available())


def test_a_member_state_is_covered_through_the_union() -> None:
    """Austria and Norway are covered by the pack of the Union, Great Britain is not a place of its own in it."""
    assert law.load("AT") is law.load("Norway") is law.load("EU")
    assert law.coverage("AT").pack == "EU"


def test_a_place_without_a_pack_is_an_honest_none() -> None:
    """Where no pack covers a place, loading is an error and coverage says that its law is unknown."""
    with pytest.raises(xf.UnknownPackError, match="AQ"):
        law.load("AQ")
    with pytest.raises(xf.UnknownJurisdictionError):
        law.load("Atlantis")
    coverage = law.coverage("Antarctica")
    assert coverage.pack is None
    assert "unknown" in coverage.missing


def test_the_world_joins_every_pack() -> None:
    """The world is one policy with the provisions of all packs."""
    world = law.world()
    assert {"CN", "EU", "US"} <= {regime.id for regime in world.regimes}


@pytest.mark.usefixtures("fresh")
def test_other_distributions_add_packs_by_entry_points(monkeypatch: pytest.MonkeyPatch) -> None:
    """An entry point named by a code adds a pack, and cannot take the place of one that is built in."""
    points = [EntryPoint("UG", "tests.toy:TOY", law.ENTRY_POINTS), EntryPoint("CN", "tests.toy:TOY", law.ENTRY_POINTS)]
    monkeypatch.setattr("importlib.metadata.entry_points", lambda **_: points)
    assert "UG" in law.available()
    assert law.pack_of("UG") == "UG"
    assert law.load("UG") is toy.TOY
    assert law.load("CN") is not toy.TOY


def test_what_nobody_checked_for_long_is_listed() -> None:
    """Provisions in force that were last checked before a day are listed, the longest unchecked first."""
    assert law.stale(before="2020-01-01") == ()
    listed = law.stale(before="2099-01-01", packs=["EU"])
    days = [each.cite.checked_on for each in listed]
    assert days == sorted(days)
    assert {each.pack for each in listed} == {"EU"}
    assert any(each.provision == "eu.gdpr.44" for each in listed)
    assert "last checked on" in str(listed[0])
    with pytest.raises(xf.UnknownPackError, match="Atlantis"):
        law.stale(before="2099-01-01", packs=["Atlantis"])


def test_what_was_never_compared_is_told_apart() -> None:
    """A provision that was written from memory is said to be so; its day is the one on which it was written."""
    listed = law.stale(before="2099-01-01")
    recalled = [each for each in listed if each.cite.confidence is xf.Confidence.RECALLED]
    assert recalled
    assert all("written from memory on" in str(each) for each in recalled)
    assert not any("written from memory" in str(each) for each in set(listed) - set(recalled))


def test_the_coverage_of_the_world_is_told_with_what_it_weighs() -> None:
    """Every place of ISO 3166-1 is listed, and those that are covered have their share of product and trade."""
    world = law.coverage()
    levels = {each.code: each.level for each in world.places}
    assert len(levels) == 249
    assert levels["CN"] is law.CoverageLevel.PARTIAL
    assert levels["AQ"] is law.CoverageLevel.NONE
    assert law.Coverage("KE", "KE", None, None, "").level is law.CoverageLevel.FULL
    assert 0.5 < world.product < 1
    assert 0.5 < world.trade < 1
    assert "of 249 places are covered" in str(world)


def test_what_is_stale_is_listed_from_a_shell(capsys: pytest.CaptureFixture[str]) -> None:
    """The status tells whether there is something, and what cannot be read is told."""
    assert shell(["--before", "2020-01-01", "--coverage"]) == 0
    told = capsys.readouterr().out
    assert "of 249 places are covered" in told
    assert "0 provisions were last checked before 2020-01-01" in told
    assert shell(["--before", "2099-01-01", "--packs", "NZ"]) == 1
    assert "NZ: nz." in capsys.readouterr().out
    assert shell(["--before", "2099-01-01", "--packs", "Atlantis"]) == 2
    assert "Atlantis" in capsys.readouterr().err
    assert shell(["--before", "soon"]) == 2
    assert "soon" in capsys.readouterr().err


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize("at_work", [True, False])
def test_the_collector_of_garbage_is_left_as_it_was(at_work: bool) -> None:  # noqa: FBT001
    """Loading lets the collector rest, and afterwards it works if it did before."""
    was_at_work = gc.isenabled()
    try:
        (gc.enable if at_work else gc.disable)()
        assert law.load("KE").regimes
        assert gc.isenabled() is at_work
    finally:
        (gc.enable if was_at_work else gc.disable)()
