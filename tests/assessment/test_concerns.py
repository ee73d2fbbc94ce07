"""Concerns: what kinds of data touch by their nature."""

from __future__ import annotations

import pytest

from xflow import UnknownCategoryError, law
from xflow.assessment.reading.concerns import CONCERNS, CONCERNS_BY_DEFINITION, Concern, concerns_of, concerns_within
from xflow.model.vocabulary.data import HEALTH, TAXONOMY
from xflow.model.vocabulary.taxonomy import taxonomy_with

SECURITY, PUBLIC = Concern.NATIONAL_SECURITY, Concern.PUBLIC_INTEREST
PRIVACY, PROPERTY = Concern.PRIVACY, Concern.INTELLECTUAL_PROPERTY
WORLD = taxonomy_with(law.world().categories)


@pytest.mark.parametrize(
    ("category", "concerns"),
    [
        ("contact", {PRIVACY}),
        ("health", {PRIVACY, PUBLIC}),
        ("machine_telemetry", set()),
        ("source_code", {PROPERTY}),
        ("control_system", {SECURITY, PUBLIC, PROPERTY}),
        ("site_map", {SECURITY, PUBLIC}),
        ("munitions_technology", {SECURITY, PROPERTY}),
        ("data", set()),
    ],
)
def test_concerns_are_inherited(category: str, concerns: set[Concern]) -> None:
    """A kind touches what the table says of it and of all broader kinds."""
    assert concerns_of(category) == concerns


@pytest.mark.parametrize(
    ("category", "concerns"),
    [
        ("au.defence", {SECURITY}),
        ("cn.core_data", {SECURITY, PUBLIC}),
        ("us.biometric_identifiers", set()),
        ("us.listed_identifiers", {PRIVACY}),
    ],
)
def test_a_law_s_own_kinds_touch_what_all_their_parts_touch(category: str, concerns: set[Concern]) -> None:
    """Kinds made by a law are read from their parts, their broader kinds, or the definition of the law."""
    assert concerns_of(category, WORLD) == concerns


def test_some_data_of_a_kind_may_touch_more() -> None:
    """What only narrower kinds touch is a concern within the kind, not of it."""
    assert SECURITY not in concerns_of("employment")
    assert SECURITY in concerns_within("employment")
    assert concerns_within(HEALTH) >= concerns_of(HEALTH)


def test_every_kind_in_the_tables_is_known() -> None:
    """A table that names what is not there would silently say nothing."""
    assert [each for each in CONCERNS if each not in TAXONOMY] == []
    assert [each for each in CONCERNS_BY_DEFINITION if each not in WORLD] == []


def test_narrower_kinds_touch_no_less() -> None:
    """Whatever all data of a kind touch, all data of a narrower kind touch."""
    for each in WORLD:
        for broader in WORLD.above(each.id):
            assert concerns_of(broader, WORLD) <= concerns_of(each.id, WORLD)


def test_an_unknown_kind_is_told() -> None:
    """A misspelt kind is an error that names the nearest ones."""
    with pytest.raises(UnknownCategoryError, match="health"):
        concerns_of("helth")
