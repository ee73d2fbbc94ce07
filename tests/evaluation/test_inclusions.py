"""All kinds of data that a transfer includes, or may include, told at once."""

from __future__ import annotations

import pytest

import xflow as xf
from xflow.evaluation.alike.inclusions import Inclusions
from xflow.evaluation.data_view import DataView
from xflow.model.vocabulary.taxonomy import taxonomy_with

TAXONOMY = taxonomy_with(())

TRANSFERS = (
    xf.Transfer(),
    xf.Transfer(data=["contact", "health"]),
    xf.Transfer(data="personal", without=["government_id", "state_secret"]),
    xf.Transfer(data=["health", "government_id"], without=["health_messages"]),
    xf.Transfer(data={"employment": 0, "government_id": 5}, including=["national_id"]),
    xf.Transfer(data="non_personal"),
    xf.Transfer(data="contact", totals={xf.People("health", xf.Window.THIS_YEAR): 5}),
)


@pytest.mark.parametrize("transfer", TRANSFERS)
def test_what_is_included_is_told_as_one_by_one(transfer: xf.Transfer) -> None:
    """Each kind is certain, possible or neither, just as the data include it, may include it, or do not."""
    data = DataView(transfer, TAXONOMY)
    included = Inclusions(TAXONOMY).of(data)
    assert included.certain == {each.id for each in TAXONOMY if data.includes(each.id)}
    assert included.possible == {each.id for each in TAXONOMY if data.includes(each.id) is None}


@pytest.mark.parametrize("outside", [frozenset(), TAXONOMY.within("health"), frozenset({"state_secret"})])
def test_overlapping_kinds_are_told_as_one_by_one(outside: frozenset[str]) -> None:
    """All kinds of which some data of a kind may be are those that may overlap it, whatever is known to be absent."""
    for kind in ("personal", "health", "contact", "state_secret", "data", "government_id"):
        expected = {each.id for each in TAXONOMY if TAXONOMY.may_overlap(kind, each.id, outside)}
        assert TAXONOMY.overlapping(kind, outside) == expected
