"""Regimes turned into negative lists."""

from __future__ import annotations

import attrs
import pytest

import xflow as xf
from tests import toy
from xflow.assessment.lists import open_classes
from xflow.assessment.lists.listing_proof import prove
from xflow.errors import InvalidValueError, UnknownJurisdictionError, UnknownPackError
from xflow.evaluation.diagrams import DiagramTooLargeError
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD

DAY = "2026-11-26"


@pytest.fixture(scope="module")
def listing() -> xf.Listing:
    """Give the list of the toy law."""
    return xf.as_negative_list(toy.TOY, "CN", on=DAY)


def test_each_measure_becomes_an_entry(listing: xf.Listing) -> None:
    """Prohibitions stand first; an exemption is written into the entry, and a licence stays beside the list."""
    assert listing.stands_for == ("cn.act.9", "cn.act.7", "cn.act.8")
    assert listing.beside == ("cn.act.9-2",)
    assert [type(each.treatment).__name__ for each in listing.negative_list.entries] == [
        "Prohibit",
        "Require",
        "Require",
    ]
    told = str(listing)
    assert "2. Assessment of large exports [cn.act.7]" in told
    assert "beside it: cn.act.9-2" in told
    assert "both decide alike, exactly, from CN" in told
    assert repr(listing) == "<Listing for CN on 2026-11-26: 3 entries, decides alike>"


def test_both_decide_alike(listing: xf.Listing) -> None:
    """A transfer comes to the same by the law and by the list, with the same ways; a licence counts for both."""
    banned = xf.Transfer("CN", "KP", {"health": 9}, mechanisms=["cn.licence"])
    for transfer in (banned, xf.Transfer("CN", "KP", {"health": 9}), xf.Transfer("CN", "DE", {"health": 20_000})):
        by_law, by_list = (
            xf.evaluate(transfer, policy, on=DAY, under=["CN"], presume=True) for policy in (toy.TOY, listing.policy)
        )
        assert by_law.outcome is by_list.outcome
        assert [each.mechanisms for each in by_law.options] == [each.mechanisms for each in by_list.options]


def test_the_list_says_what_it_leaves_free(listing: xf.Listing) -> None:
    """A kind of data is free, listed in every case, or free unless some entries hit it."""
    free, health = listing.leaves_free("non_personal", "health")
    assert str(free) == "non_personal: free unless entry 1, 2 hits; ordinarily unless entry 1, 2 hits"
    assert health.entries == (1, 2, 3)
    assert not health.is_free
    always = attrs.evolve(toy.SMALL, scope=xf.includes("health"))
    policy = attrs.evolve(toy.TOY, measures=[always], exemptions=[])
    health, cargo = xf.as_negative_list(policy, "CN", on=DAY).leaves_free("health", "trade_documents")
    assert str(health) == "health: listed in every case, by entry 1"
    assert cargo.is_free
    assert str(cargo) == "trade_documents: free"
    assert len(listing.leaves_free()) > 10


def test_what_is_free_in_the_ordinary_case_is_told() -> None:
    """What an entry hits only where a fact, or what is among the data, is not ordinary is told apart."""
    operators = attrs.evolve(toy.BIG, scope=toy.OPERATOR)
    important = attrs.evolve(toy.SMALL, scope=xf.includes(toy.IMPORTANT))
    policy = attrs.evolve(toy.TOY, measures=[operators, important], exemptions=[])
    found = xf.as_negative_list(policy, "CN", on=DAY)
    health, status = found.leaves_free("health", "cn.important")
    assert str(health) == "health: free unless entry 1, 2 hits; ordinarily free"
    assert status.always == status.ordinarily == (2,)


def test_a_demand_to_keep_data_at_home_is_a_prohibition_or_a_requirement() -> None:
    """Localisation without a way out is a prohibition; with one it requires that."""
    strict = attrs.evolve(toy.BIG, effect=xf.Localise(xf.Localisation.STORAGE))
    lenient = attrs.evolve(toy.SMALL, effect=xf.Localise(xf.Localisation.COPY, toy.CONTRACT))
    policy = attrs.evolve(toy.TOY, measures=[strict, lenient], exemptions=[])
    found = xf.as_negative_list(policy, "CN", on=DAY)
    assert [each.treatment for each in found.negative_list.entries] == [xf.Prohibit(), xf.require(toy.CONTRACT)]
    assert found.proof.alike


def test_law_that_is_not_known_is_no_part_of_the_list() -> None:
    """Where the law of the bloc of a place is not in the policy, the list holds that of the place alone."""
    own = attrs.evolve(toy.SMALL, by="DE")
    regime = xf.Regime("DE", "Germany", ["DE", "CN"], DAY, "Data flow freely.", cite=toy.SMALL.cite)
    found = xf.as_negative_list(attrs.evolve(toy.TOY, regimes=[regime], measures=[own], exemptions=[]), "DE", on=DAY)
    assert found.stands_for == ("cn.act.8",)
    assert found.proof.alike
    assert "beside it" not in str(found)


def test_a_class_that_differs_is_reported(listing: xf.Listing) -> None:
    """A list that forgets an entry is found out, with an example for each pair of outcomes."""
    fewer = attrs.evolve(listing.negative_list, entries=listing.negative_list.entries[1:])
    exemptions = [each for each in listing.policy.exemptions if each.id != "cn.act.9-2"]
    policy = attrs.evolve(listing.policy, negative_lists=[fewer], exemptions=exemptions)
    proof = prove(listing.regime, policy, {}, ("CN",), to_date(DAY), WORLD)
    assert not proof.alike
    assert proof.exact
    found = {(each.under_regime, each.under_list): each for each in proof.differing}
    assert (xf.Outcome.PROHIBITED, xf.Outcome.PERMITTED) in found
    assert "the destination: KP" in found[xf.Outcome.PROHIBITED, xf.Outcome.PERMITTED].states
    assert "classes differ, exactly, from CN" in str(proof)
    assert "prohibited by the regime" in str(proof)


def test_where_there_are_too_many_classes_tables_are_compared(
    listing: xf.Listing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Past the bound the proof says that it is not exact, and still finds what differs in the tables."""

    def too_large(*_: object) -> int:
        raise DiagramTooLargeError("too many")

    monkeypatch.setattr(open_classes.OpenClasses, "holds", too_large)
    found = xf.as_negative_list(toy.TOY, "CN", on=DAY)
    assert found.proof.alike
    assert not found.proof.exact
    assert "up to the bound" in str(found.proof)
    assert "variants of a profile" in found.proof.bound
    empty = attrs.evolve(
        listing.policy, negative_lists=[], exemptions=[each for each in toy.TOY.exemptions if each.id != "cn.act.9-2"]
    )
    proof = prove(listing.regime, empty, {}, ("CN",), to_date(DAY), WORLD)
    assert not proof.alike
    assert all(each.origin == "CN" for each in proof.differing)
    assert found.leaves_free("health")[0].entries == (1, 2, 3)


@pytest.mark.parametrize("by", ["CN", "JP", "SG", "US", "DE", "EU", "IN", "RU", "BR", "GB"])
def test_the_law_of_a_place_and_its_list_decide_alike(by: str) -> None:
    """For each of these laws the proof is exact and finds no class that differs."""
    found = xf.as_negative_list(by=by, on=DAY)
    assert found.proof.alike
    assert found.proof.exact


def test_a_zone_with_a_list_of_its_own_has_an_equivalent_list() -> None:
    """In a zone the national rules, lifted by its list, and the entries of that list become one list."""
    found = xf.as_negative_list(by="CN-BJ-FTZ", on="2025-06-01")
    assert found.proof.alike
    assert "cn.bj.list.2024.entry-1" in found.stands_for


def test_members_of_a_bloc_that_differ_are_looked_at_one_by_one() -> None:
    """Of the members of the Union one is looked at for each class that its law can tell apart as an origin."""
    found = xf.as_negative_list(by="EU", on=DAY)
    assert {"DE", "FR"} < set(found.proof.origins)
    assert len(found.proof.origins) < 10


def test_what_cannot_be_turned_is_told() -> None:
    """No place, a place without law, and a law that cites nothing are refused with the reason."""
    with pytest.raises(InvalidValueError, match="say whose"):
        xf.as_negative_list(toy.TOY, on=DAY)
    with pytest.raises(UnknownPackError, match="law pack"):
        xf.as_negative_list(by="AQ", on=DAY)
    with pytest.raises(UnknownJurisdictionError, match="law that is known"):
        xf.as_negative_list(toy.TOY, "DE", on=DAY)
    bare = xf.Policy(regimes=[xf.Regime("CN", "China", ["CN"], "2026-11-24", "Data flow freely.")])
    with pytest.raises(InvalidValueError, match="cites nothing"):
        xf.as_negative_list(bare, "CN", on=DAY)
