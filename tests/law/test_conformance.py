"""Every pack keeps to what every pack must keep to."""

from __future__ import annotations

from typing import Final

import pytest

import xflow as xf
from xflow import law
from xflow.testing import PackConformance

CHECKS: Final = sorted(name for name in vars(PackConformance) if name.startswith("test_"))
DECLARATORY: Final = {
    "CN": {
        "cn.pdcf.3": "data with no personal or important data are restricted by nothing that it lifts",
        "cn.tj.list.2024.off-list": "the list repeats the national volumes for personal information, so it frees none",
    },
}
"""The exemptions that only confirm what holds anyway, by pack."""


def conformance(code: str) -> PackConformance:
    """Make the checks of a pack of this distribution."""
    entry = law.BUILT_IN[code]
    content = {"pack": law.load(code), "prefixes": entry.prefixes, "declaratory": DECLARATORY.get(code, {})}
    made: PackConformance = type("Conformance", (PackConformance,), content)()
    return made


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("code", sorted(law.BUILT_IN))
def test_every_pack_keeps_to_what_packs_must(code: str, check: str) -> None:
    """Each check of `PackConformance` holds for each pack of this distribution."""
    getattr(conformance(code), check)()


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
