"""The law pack of Peru: adequacy, guarantees and exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.law.judging import Judging
from xflow.law import peru as pe

if TYPE_CHECKING:
    import xflow as xf

judging = Judging(pe.PACK, "PE")
outcome = judging.outcome


@pytest.mark.parametrize("day", ["2018-05-25", "2025-03-29", "2025-03-30", "2026-11-26"])
def test_nothing_flows_without_more(day: str) -> None:
    """Neither regulation lists adequate countries."""
    assert outcome(to="US", on=day) == "conditional"
    assert outcome(to="DE", on=day) == "conditional"


@pytest.mark.parametrize("mechanism", [pe.CONTRACT, pe.CONSENT])
def test_each_mechanism_suffices(mechanism: xf.Mechanism) -> None:
    """A contract or consent each carry a flow."""
    assert outcome(mechanism) == "permitted"


def test_an_adequate_level_suffices() -> None:
    """The exporter judges it."""
    assert outcome(pe__adequate_level=True) == "permitted"


@pytest.mark.parametrize(
    "case",
    [
        "treaty",
        "judicial_cooperation",
        "intelligence_cooperation",
        "relation_with_person",
        "bank_or_stock_transfer",
        "health",
    ],
)
def test_each_exception_suffices(case: str) -> None:
    """Article 15 lists them."""
    assert outcome(pe__exception=case) == "permitted"


def test_the_flow_is_declared() -> None:
    """The register is told."""
    assert any("register" in text for text in judging.duties(pe.CONTRACT))


@pytest.mark.parametrize(("day", "told"), [("2025-03-29", False), ("2025-03-30", True)])
def test_representatives_are_owed_since_march_2025(day: str, told: bool) -> None:  # noqa: FBT001
    """The regulation of 2024 reaches those abroad who serve or profile people in Peru."""
    assert any("representative" in text for text in judging.duties(pe.CONTRACT, on=day)) is told


def test_what_stands_outside_is_free() -> None:
    """Family ends, what is not personal and what stays in Peru are free."""
    assert outcome(pe__outside_law=True) == "permitted"
    assert outcome(data="industrial") == "permitted"
    assert outcome(to="PE") == "permitted"
