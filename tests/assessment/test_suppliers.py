"""Transfers that are treated worse for crossing the border: foreign swapped for domestic ends and parties."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
import pytest

import xflow as xf
from tests.assessment.toy_treaties import judged, measure, promise, treaty, way
from tests.toy import ACT, CONTRACT
from xflow.assessment.agreements.assessing import assess
from xflow.assessment.agreements.cases import Case
from xflow.assessment.measures.suppliers import harm_to_suppliers
from xflow.assessment.reading import treatments
from xflow.assessment.verdicts import Observation, Verdict, Weight
from xflow.law.treaties.prongs import NO_HARM_TO_SUPPLIERS
from xflow.model.measures import Role
from xflow.model.vocabulary.facts import DESTINATION, ORIGIN

if TYPE_CHECKING:
    from xflow.model.conditions import Expression
    from xflow.model.measures import Effect

NOW = dt.date(2026, 11, 24)
CITE = ACT.article(1, checked_on="2026-11-24")
OUT = xf.includes("personal") & ~DESTINATION.within("CN")
BAN = xf.Prohibit()
FOREIGN = xf.YesNo("cn.foreign", "the exporter is owned from abroad", "Is it?", xf.About.EXPORTER)
OWNED = xf.YesNo("cn.owned", "the recipient is owned from abroad", "Is it?", xf.About.RECIPIENT)
DECENT = xf.YesNo("cn.decent", "the recipient is decent", "Is it?", xf.About.RECIPIENT)
JAPAN = xf.Recognition("cn.list.jp", "Japan", "CN", "list", CITE, ["JP"])
LAW = xf.Policy(
    regimes=[xf.Regime("CN", "China", ["CN"], "2026-11-24", "free", cite=CITE)],
    mechanisms=[CONTRACT],
    facts=[FOREIGN, OWNED, DECENT],
    recognitions=[JAPAN],
)


def found_of(
    effect: Effect, scope: Expression = OUT, others: tuple[str, ...] = ("JP", "SG"), by: str = "CN"
) -> tuple[Observation, ...]:
    """Look at a measure that is owed to some parties."""
    return harm_to_suppliers(Case(measure(effect, scope=scope, by=by), LAW, NOW, others), NO_HARM_TO_SUPPLIERS)


def test_a_rule_that_does_not_ask_where_the_data_go_is_open() -> None:
    """What bites wherever the data go may reach dealings at home, or be about exports by its nature."""
    found = found_of(BAN, xf.includes("personal"))
    assert [each.weight for each in found] == [Weight.OPEN]
    assert found[0].text.startswith("nothing in it asks where the data go")


def test_a_rule_that_never_bites_at_home_or_abroad_is_not_compared() -> None:
    """Where nothing that leaves is reached from the place that stands for home, that is said."""
    found = found_of(BAN, OUT & ORIGIN.within("CN-SH-FTZ"))
    assert [each.weight for each in found] == [Weight.OPEN]
    assert found[0].text.startswith("from CN it bites on nothing that leaves")


def test_a_named_place_that_is_no_party_harms_no_party() -> None:
    """Towards parties that are not named, a measure against a named place asks nothing."""
    assert [each.weight for each in found_of(BAN, OUT & DESTINATION.within("KP"))] == [Weight.FOR]


def test_inside_a_zone_the_state_counts_as_home() -> None:
    """What is asked towards another party and not towards the state of a zone is told, though the zone is apart."""
    out = xf.includes("personal") & ~DESTINATION.within("QA")
    assert [each.weight for each in found_of(BAN, out, by="QA-QFC")] == [Weight.AGAINST]


def test_a_bar_that_looks_at_the_border_alone_speaks_against() -> None:
    """Where nothing but the border tells a transfer abroad from one at home, that speaks against the measure."""
    for effect in (BAN, xf.Localise(xf.Localisation.STORAGE)):
        found = found_of(effect)
        assert [each.weight for each in found] == [Weight.AGAINST]
        assert "nothing in it but the border tells them apart" in found[0].text
        assert "who loses by it" in found[0].would_settle


@pytest.mark.parametrize(
    ("effect", "scope", "reason"),
    [
        (xf.require(CONTRACT), OUT, "it can be met by standard contract"),
        (BAN, OUT & ~(DESTINATION.within("HK")) & DECENT, "it may rest on who receives the data"),
        (BAN, OUT & DESTINATION.within("SG"), "it names places"),
        (xf.require(xf.Recognised("CN", "list")), OUT, "a recognition may lift it"),
    ],
)
def test_what_counts_beside_the_border_leaves_it_open(effect: Effect, scope: Expression, reason: str) -> None:
    """An instrument, a recipient, a named place or a recognition is more than the border."""
    found = found_of(effect, scope)
    weights = {each.weight for each in found}
    assert Weight.OPEN in weights
    assert Weight.AGAINST not in weights
    assert any(reason in each.text for each in found)


def test_a_party_that_is_recognised_is_treated_as_at_home() -> None:
    """Towards a recognised party no more is asked; towards another more may be."""
    found = found_of(xf.require(xf.Recognised("CN", "list")))
    assert [(each.weight, each.text[:10]) for each in found] == [
        (Weight.FOR, "towards JP"),
        (Weight.OPEN, "towards SG"),
    ]


@pytest.mark.parametrize(
    ("scope", "told"),
    [
        (OUT & FOREIGN, "where the exporter is owned from abroad, it asks more"),
        (OUT & ~OWNED, "where the recipient is owned from abroad, it asks less"),
        (OUT & ((OWNED & FOREIGN) | (~OWNED & ~FOREIGN)), "where the exporter is owned from abroad, it asks otherwise"),
    ],
)
def test_parties_are_swapped_by_their_allegiance(scope: Expression, told: str) -> None:
    """Who is owned from abroad is swapped for who is not, and whom that hits is left open."""
    found = found_of(BAN, scope)
    assert any(each.text.startswith(told) and each.weight is Weight.OPEN for each in found)


def test_what_is_not_asked_in_the_end_is_not_told() -> None:
    """An allegiance on which nothing rests, and facts that speak of none, are not told."""
    found = found_of(BAN, OUT & (OWNED | ~OWNED) & DECENT)
    assert not any(each.text.startswith("where") for each in found)


def test_without_parties_all_places_are_looked_at() -> None:
    """If nobody else is bound, the transfer is swapped for one to any other place."""
    assert "and 242 more" in found_of(BAN, others=())[0].text
    assert found_of(BAN, others=("CN", "ACME")) == found_of(BAN, others=())


def test_inbound_rules_are_swapped_at_their_origin() -> None:
    """A rule on data that come in is compared with the same data from home."""
    rule = measure(BAN, scope=ORIGIN.within("JP"), roles=frozenset({Role.DESTINATION}))
    found = harm_to_suppliers(Case(rule, LAW, NOW, ("JP", "SG")), NO_HARM_TO_SUPPLIERS)
    assert [(each.weight, each.text[:10]) for each in found] == [
        (Weight.FOR, "towards SG"),
        (Weight.OPEN, "towards JP"),
    ]


def test_what_is_not_in_force_or_made_by_no_place_is_not_judged() -> None:
    """Of a rule of another day, or of a company, nothing is said."""
    late = attrs.evolve(measure(BAN, scope=OUT), in_force=xf.since("2030-01-01"))
    assert harm_to_suppliers(Case(late, LAW, NOW, ("JP",)), NO_HARM_TO_SUPPLIERS) == ()
    assert found_of(BAN, by="ACME") == ()


def test_what_asks_too_much_is_left_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """A measure that cannot be compared, even as a whole, is open and says so."""
    monkeypatch.setattr(treatments, "COMBINATIONS", 0)
    found = found_of(BAN, OUT & FOREIGN & DECENT)
    assert [each.weight for each in found] == [Weight.OPEN]
    assert "too much at once" in found[0].text


def test_what_is_taken_as_a_whole_tells_no_allegiance(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where what does not ask for the ends is one thing, the allegiance in it is not swapped."""
    monkeypatch.setattr(treatments, "COMBINATIONS", 4)
    found = found_of(BAN, OUT & FOREIGN & DECENT)
    assert not any(each.text.startswith("where") for each in found)


def test_a_prong_on_suppliers_is_judged() -> None:
    """Under a toy treaty and the real one the prong comes to what was found."""
    clause = way(NO_HARM_TO_SUPPLIERS)
    rule = measure(xf.require(xf.Recognised("CN", "list")), scope=OUT)
    same = judged(rule, treaty(promise(clause)), policy=LAW)
    assert same.clauses[0].verdict is Verdict.SATISFIED
    assert judged(measure(BAN, scope=OUT), treaty(promise(clause)), policy=LAW).clauses[0].verdict is Verdict.DOUBTFUL
    found = assess("ca.bank.245", "usmca", on=NOW)
    prong = next(each for each in found.clauses[0].prongs if each.prong == NO_HARM_TO_SUPPLIERS)
    assert prong.verdict is Verdict.DOUBTFUL
    bulk = assess("us.dsp.301", "usmca", on=NOW)
    prong = next(each for each in bulk.clauses[0].prongs if each.prong == NO_HARM_TO_SUPPLIERS)
    assert prong.verdict is Verdict.NOT_ASSESSABLE
