"""Policies: what they hold, how they change, and what is wrong with them."""

from __future__ import annotations

import attrs
import pytest

import xflow as xf
from tests import toy


def test_the_order_of_provisions_does_not_matter() -> None:
    """A policy is equal to itself with its provisions in another order."""
    again = attrs.evolve(toy.TOY, measures=tuple(reversed(toy.TOY.measures)))
    assert again == toy.TOY
    assert hash(again) == hash(toy.TOY)


def test_joining_a_policy_with_itself_changes_nothing() -> None:
    """`policy | policy` is the policy."""
    assert toy.TOY | toy.TOY == toy.TOY


def test_at_a_day_only_what_is_in_force_is_left() -> None:
    """Before the day of the act no measure is left, and exemptions lift nothing that is gone."""
    before = toy.TOY.at("2024-03-21")
    assert before.measures == ()
    assert before.recognitions == ()
    assert toy.TOY.at("2024-03-22").measures == toy.TOY.measures


def test_without_takes_a_provision_out_of_what_others_lift() -> None:
    """A policy without a measure has no exemption that still names it."""
    less = toy.TOY.without("cn.act.7")
    assert "cn.act.7" not in {measure.id for measure in less.measures}
    staff = next(each for each in less.exemptions if each.id == "cn.act.5")
    assert staff.lifts == ("cn.act.8",)
    with pytest.raises(xf.UnknownProvisionError, match=r"cn\.act\.7"):
        toy.TOY.without("cn.act.77")


def test_adding_takes_what_may_name_the_rest() -> None:
    """What is added may lift what is there; what is added twice stands once."""
    freed = attrs.evolve(next(each for each in toy.TOY.exemptions if each.id == "cn.act.5"), id="cn.act.88")
    more = toy.TOY.adding(freed)
    assert more.provision("cn.act.88") == freed
    assert more.adding(freed) == more
    with pytest.raises(xf.PolicyError, match="lifts what is not there"):
        toy.TOY.adding(attrs.evolve(freed, lifts=["cn.act.0"]))


def test_replacing_changes_one_provision() -> None:
    """A replaced measure decides in place of the old one."""
    stricter = attrs.evolve(toy.SMALL, effect=xf.Prohibit())
    changed = toy.TOY.replacing(stricter)
    assert changed.provision("cn.act.8") == stricter
    assert len(changed.measures) == len(toy.TOY.measures)
    with pytest.raises(xf.UnknownProvisionError):
        toy.TOY.replacing(attrs.evolve(toy.SMALL, id="cn.act.88"))


def test_versions_of_a_provision_stand_side_by_side() -> None:
    """One id may stand twice if the periods do not overlap, and is found by day."""
    old = attrs.evolve(toy.BAN, in_force=xf.during("2021-01-01", "2024-03-22"))
    policy = attrs.evolve(toy.TOY, measures=(*toy.TOY.measures, old))
    assert policy.provision("cn.act.9", on="2022-01-01") == old
    assert policy.provision("cn.act.9") == toy.BAN
    with pytest.raises(xf.UnknownProvisionError, match="2020-01-01"):
        policy.provision("cn.act.9", on="2020-01-01")


def test_every_fault_is_told_at_once() -> None:
    """Duplicate id, overlap, dangling names, cycles, wrong types and strange jurisdictions are all told."""
    first = attrs.evolve(toy.STAFF, id="cn.a", lifts=("cn.b", "cn.gone"), when=xf.YesNo("cn.what", "x", "x?"))
    second = attrs.evolve(toy.STAFF, id="cn.b", lifts=("cn.a",), when=xf.includes("helth"))
    loop = attrs.evolve(
        toy.LARGE, id="cn.loop", condition=toy.LARGE & xf.Definition("cn.loop", "x", toy.RULES, toy.BIG.cite)
    )
    measures = [
        attrs.evolve(toy.BAN, in_force=xf.since("2025-01-01")),
        attrs.evolve(toy.BIG, id="cn.x", by="US", effect=xf.require(~toy.CONTRACT)),
        attrs.evolve(toy.BIG, id="cn.y", scope=toy.CONTRACT & toy.HANDLED.at_least(5)),
        attrs.evolve(toy.BIG, id="cn.z", scope=xf.Place("cn.operator", "x", "x?").within("QQ")),
        attrs.evolve(toy.BIG, id="cn.operator", scope=xf.Number("cn.rules", "x", "x?").at_least(1)),
    ]
    with pytest.raises(xf.PolicyError) as error:
        attrs.evolve(
            toy.TOY,
            measures=(*toy.TOY.measures, *measures),
            exemptions=(*toy.TOY.exemptions, first, second),
            definitions=(*toy.TOY.definitions, loop),
            facts=(*toy.TOY.facts, xf.YesNo("purpose", "x", "x?")),
            mechanisms=(*toy.TOY.mechanisms, attrs.evolve(toy.CONTRACT, id="cn.rules")),
            regimes=(attrs.evolve(toy.TOY.regimes[0], reached_by=["cn.nothing"]),),
        )

    text = str(error.value)
    for part in (
        "overlap",
        "'cn.what'",
        "'helth'",
        "cn.gone",
        "exemptions lift each other in a circle",
        "definitions name each other in a circle",
        "must not ask that 'cn.contract' is not in place",
        "belongs in a requirement",
        "no regime of the policy covers",
        "'QQ'",
        "is asked for a place but is a YesNo",
        "is asked for a number but is a YesNo",
        "already that of a general fact",
        "already that of a mechanism",
        "the id 'cn.operator' of a measure is already that of a fact",
        "the regime 'CN': no fact is called 'cn.nothing'",
    ):
        assert part in text, part


def test_a_broken_taxonomy_is_a_fault_of_the_policy() -> None:
    """A category under one that does not exist is told with the other faults."""
    with pytest.raises(xf.PolicyError, match=r"cn\.gone"):
        xf.Policy(categories=[xf.DataCategory("cn.a", "A", "A.", ["cn.gone"])])


def test_a_policy_prints_what_it_holds() -> None:
    """The one-line form of a policy names its regimes and counts its provisions."""
    assert repr(toy.TOY) == "<Policy of CN: 4 measures, 3 exemptions, 1 recognitions>"
