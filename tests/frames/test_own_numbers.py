"""Numbers of people that rows have by themselves, worked out for many rows at once."""

from __future__ import annotations

from typing import Any, Final

import pandas as pd
import pytest

import xflow as xf
from tests import toy
from tests.evaluation.test_running_totals import EXPORTER
from xflow.frames.evaluating import explain_row
from xflow.model.conditions import AtLeast

YEAR: Final = xf.Window.THIS_YEAR


def own(asked: xf.People, *, presume: bool = False, **columns: Any) -> str:  # noqa: ANN401  (whatever stands in a cell)
    """Give the number of people of a row that is counted by itself."""
    rule = attrs_rule(asked)
    aggregation = xf.Aggregation(YEAR, EXPORTER, toy.BIG.cite)
    regime = xf.Regime("CN", "CN", ["CN"], toy.DAY, "free", aggregations=[aggregation])
    policy = xf.Policy(regimes=[regime], measures=[rule])
    cells = {name.replace("__", "."): [cell] for name, cell in columns.items()}
    frame = pd.DataFrame({"origin": ["CN"], "destination": "US", "exporter": "A", **cells})
    decision = explain_row(frame, 0, policy, on=toy.DAY, presume=presume, accumulate_by=["exporter"])
    return str(dict(decision.transfer.cumulative)[asked])


def attrs_rule(asked: xf.People) -> xf.Measure:
    """Give a rule that asks for a number."""
    return xf.Measure("cn.rule", "A rule", "CN", toy.BIG.cite, AtLeast(asked, 5), xf.Prohibit())


@pytest.mark.parametrize(
    ("asked", "columns", "expected"),
    [
        (xf.People("health", YEAR), {"data": "contact", "people": 7}, "0"),
        (xf.People("health", YEAR), {"data": "health", "people": 7}, "7"),
        (xf.People("health", YEAR), {"data": "health;contact", "people": 7}, "1 to 7"),
        (xf.People("health", YEAR), {"data": "health;contact", "people__health": 7}, "7"),
        (xf.People("health", YEAR), {"data": "health;contact"}, "1 or more"),
        (xf.People("personal", YEAR), {"data": "health;contact", "people": 7}, "7"),
        (xf.People("personal", YEAR), {"data": "health", "people__health": 7}, "7"),
        (xf.People("personal", YEAR), {"people__health": 7, "people__contact": 4}, "7 to 11"),
        (xf.People("personal", YEAR, "health"), {"people__health": 7, "people__contact": 9}, "2 to 9"),
        (xf.People("personal", YEAR, "health"), {"data": "health;contact", "people": 7}, "0 to 7"),
        (xf.People("personal", YEAR, "health"), {"data": "personal;contact", "people__contact": 9}, "0 or more"),
        (xf.People("data", YEAR), {"data": "health;contact", "people": 7}, "7 to 14"),
        (xf.People("data", YEAR), {"people": 7}, "7 or more"),
        (xf.People("device_id", YEAR), {"data": "contact;device_id", "people": 7}, "1 to 7"),
        (xf.People("personal", YEAR), {"people": 7}, "7"),
    ],
)
def test_a_row_alone_counts_as_its_transfer(asked: xf.People, columns: dict[str, Any], expected: str) -> None:
    """However kinds of data and their numbers are stated, a row has as many people as a transfer that states them."""
    assert own(asked, **columns) == expected


def test_what_is_presumed_absent_counts_nobody() -> None:
    """Data that may be of an unusual kind count for it, unless it is presumed that there are none."""
    asked = xf.People("dna_profile", YEAR)
    assert own(asked, data="personal", people=7) == "0 to 7"
    assert own(asked, data="personal", people=7, presume=True) == "0"
