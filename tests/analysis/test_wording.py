"""Parts of provisions in one line of words."""

from __future__ import annotations

import attrs
import pytest

import xflow as xf
from tests import toy
from xflow.analysis.comparing.amendments import amendments_between, called
from xflow.analysis.comparing.wording import Wording
from xflow.model.conditions import AtLeast, ValueIn
from xflow.model.mechanisms import conclusion_day
from xflow.model.vocabulary.facts import DESTINATION, PURPOSE

WORDING = Wording(toy.TOY)


@pytest.mark.parametrize(
    ("said", "text"),
    [
        (toy.LARGE & ~toy.RULES, "the exporter is large and not (there are lawful work rules)"),
        (toy.LARGE & (toy.RULES | toy.OPERATOR), "the exporter is large and (there are lawful work rules or the"),
        (ValueIn("cn.rules", frozenset({False})), "not (there are lawful work rules)"),
        (PURPOSE.is_in("hr_management"), "the purpose is hr management"),
        (DESTINATION.within("KP", "DE"), "the destination lies in DE, KP"),
        (toy.HANDLED.at_least(5), "the people whose data are handled is at least 5"),
        (xf.people(toy.SENSITIVE, xf.Window.TRANSFER, excluding="health") >= 7, "at least 7 people in this transfer"),
        (AtLeast(conclusion_day("cn.contract"), 738_000), "standard contract concluded on or after 2021-07-29"),
        (xf.data_within("health", "w.other"), "the data are only: Health data, w.other"),
        (toy.CONTRACT.concluded(xf.since("2024-01-01")), "standard contract, concluded from 2024-01-01"),
        (xf.Recognised("CN", "white list"), "recognised by CN (white list)"),
        (xf.includes("health").called("as the law says"), "as the law says"),
        (xf.ANYTHING | xf.NOTHING, "always or never"),
        (toy.BIG.effect, "requires security assessment"),
        (toy.BAN.effect, "prohibits"),
        (toy.NOTICE.effect, "demands beside the transfer: tell the person"),
        (xf.Localise(xf.Localisation.COPY, toy.LICENCE), "demands copy in the territory unless licence"),
        (xf.Objective.PRIVACY, "protection of personal data"),
        (xf.Note("It is contested.", "a book"), "It is contested."),
        (xf.ListEntry("maps", xf.includes("detailed_map"), xf.Prohibit()), "maps (prohibits)"),
        (xf.ListEntry("toys", xf.includes("contact")), "toys (unchanged)"),
        ((), "nothing"),
        (None, "nothing"),
        (frozenset({"b", "a"}), "a, b"),
        (36, "36"),
    ],
)
def test_any_part_of_a_provision_can_be_said(said: object, text: str) -> None:
    """Each kind of condition, effect and value has words."""
    assert text in WORDING.says(said)


def test_a_name_that_nobody_defines_is_said_as_it_is() -> None:
    """Where a policy does not call something anything, its id stands for it."""
    assert Wording().says(toy.RULES & toy.CONTRACT) == "cn.rules is True and cn.contract"


def test_a_change_is_told_piece_by_piece() -> None:
    """Of joined conditions and requirements, what comes and goes is told alone."""
    stricter = xf.require(toy.ASSESSMENT & toy.CONTRACT)
    assert WORDING.change(toy.BIG.effect, stricter) == "now: standard contract"
    assert WORDING.change(toy.BAN.effect, toy.BIG.effect) == "no longer: prohibits; now: requires | security assessment"
    local = xf.Localise(xf.Localisation.COPY, toy.LICENCE)
    assert WORDING.change(toy.BIG.effect, local).endswith("now: demands copy in the territory | licence")
    assert WORDING.change(toy.LARGE & toy.RULES, toy.RULES & toy.LARGE).startswith("put together another way")


def test_versions_are_compared_with_those_of_the_same_days() -> None:
    """Of several versions under one id the one of the same period is compared; one that is left is added or gone."""
    early = attrs.evolve(toy.BIG, in_force=xf.during("2022-01-01", "2024-03-22"))
    first = toy.TOY.adding(early)
    second = toy.TOY.replacing(attrs.evolve(toy.BIG, title="Assessment"))
    found = amendments_between(first, second)
    assert [each.fields[0].text for each in found.changed] == [
        "no longer: Assessment of large exports; now: Assessment"
    ]
    assert found.gone == (early,)


def test_every_kind_of_entry_has_a_name() -> None:
    """Compared with no law at all, each entry is added and called by what it is."""
    added = amendments_between(xf.Policy(), toy.TOY).added
    told = [called(each) for each in added]
    assert {each.split(" cn.")[0].split(" CN")[0] for each in told} == {
        "regime",
        "measure",
        "exemption",
        "recognition",
        "definition",
        "mechanism",
        "fact",
        "kind of data",
    }
    assert "fact cn.operator: the exporter is a critical operator" in told
    assert "regime CN: China (from 2021-01-01)" in told
