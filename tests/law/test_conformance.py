"""Every pack keeps to what every pack must keep to."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import pytest

import xflow as xf
from xflow.law import (
    australia,
    china,
    european_union,
    india,
    indonesia,
    malaysia,
    new_zealand,
    saudi_arabia,
    united_states,
    vietnam,
)
from xflow.testing import PackConformance

if TYPE_CHECKING:
    from collections.abc import Mapping


class TestAustralia(PackConformance):
    """The pack of Australia."""

    pack = australia.PACK
    prefixes = ("au",)


class TestChina(PackConformance):
    """The pack of China."""

    pack = china.PACK
    prefixes = ("cn",)
    declaratory: ClassVar[Mapping[str, str]] = {
        "cn.pdcf.3": "data with no personal or important data are restricted by nothing that it lifts",
        "cn.tj.list.2024.off-list": "the list repeats the national volumes for personal information, so it frees none",
    }


class TestEuropeanUnion(PackConformance):
    """The pack of the European Union and the EEA."""

    pack = european_union.PACK
    prefixes = ("eu", "de", "fr")


class TestIndia(PackConformance):
    """The pack of India."""

    pack = india.PACK
    prefixes = ("in",)


class TestIndonesia(PackConformance):
    """The pack of Indonesia."""

    pack = indonesia.PACK
    prefixes = ("id",)


class TestMalaysia(PackConformance):
    """The pack of Malaysia."""

    pack = malaysia.PACK
    prefixes = ("my",)


class TestNewZealand(PackConformance):
    """The pack of New Zealand."""

    pack = new_zealand.PACK
    prefixes = ("nz",)


class TestSaudiArabia(PackConformance):
    """The pack of Saudi Arabia."""

    pack = saudi_arabia.PACK
    prefixes = ("sa",)


class TestUnitedStates(PackConformance):
    """The pack of the United States."""

    pack = united_states.PACK
    prefixes = ("us",)


class TestVietnam(PackConformance):
    """The pack of Vietnam."""

    pack = vietnam.PACK
    prefixes = ("vn",)


def test_conformance_tells_what_is_wrong() -> None:
    """A pack with faults fails each check with the names of what is wrong."""
    act = xf.Instrument("ke.act", "Act", "http://example.org")
    fact = xf.YesNo("tz.fact", "it is so", "Tell whether it is so.")
    measure = xf.Measure("tz.one", "One", "KE", act.cite("", checked_on="2026-01-02"), fact, xf.Prohibit())
    lazy = xf.YesNo("ke.lazy", "it is so", "Is it so?")
    mechanism = xf.Mechanism("ke.form", "form", "fill a form")
    category = xf.DataCategory("ke.stuff", "Stuff", "Stuff.", ["data"])

    class Faulty(PackConformance):
        pack = xf.Policy(
            regimes=[xf.Regime("KE", "Kenya", ["KE"], "2026-01-01", "")],
            measures=[measure],
            facts=[fact, lazy],
            mechanisms=[mechanism],
            categories=[category],
        )
        prefixes = ("ke",)

    checks = {
        "test_every_provision_is_cited_and_dated": "no pinpoint",
        "test_nothing_is_checked_after_the_edition": "after the edition",
        "test_ids_begin_with_a_prefix_of_the_pack": "tz.one",
        "test_every_regime_states_its_default": "KE",
        "test_every_fact_is_asked_and_can_be_answered": "ke.lazy",
        "test_every_mechanism_and_definition_is_used": "ke.form",
        "test_every_category_is_used": "ke.stuff",
    }
    for name, part in checks.items():
        with pytest.raises(AssertionError, match=part):
            getattr(Faulty(), name)()


def test_a_fact_whose_question_is_none_fails() -> None:
    """A fact that is asked but whose question does not end in a question mark is told."""
    act = xf.Instrument("ke.act", "Act", "https://example.org")
    fact = xf.YesNo("ke.fact", "it is so", "Tell whether it is so.")
    measure = xf.Measure("ke.one", "One", "KE", act.cite("s 1", checked_on="2026-01-01"), fact, xf.Prohibit())
    pack_ = xf.Policy(
        regimes=[xf.Regime("KE", "Kenya", ["KE"], "2026-01-01", "Free.")], measures=[measure], facts=[fact]
    )

    class Mute(PackConformance):
        pack = pack_
        prefixes = ("ke",)

    with pytest.raises(AssertionError, match="no question"):
        Mute().test_every_fact_is_asked_and_can_be_answered()
