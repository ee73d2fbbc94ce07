"""Small negative lists over the toy law, for tests."""

from __future__ import annotations

from typing import Any, Final

import attrs

import xflow as xf
from tests import toy
from xflow.model.vocabulary.facts import PURPOSE

CITE: Final = toy.BIG.cite
HEALTH_MANY: Final = xf.ListEntry(
    "health data of many people", xf.people("health", xf.Window.THIS_YEAR) >= 1_000, xf.require(toy.ASSESSMENT)
)
HEALTH_SOME: Final = xf.ListEntry(
    "health data of some people", xf.people("health", xf.Window.THIS_YEAR) >= 100, xf.require(toy.CONTRACT)
)
OPERATORS: Final = xf.ListEntry("data of operators", toy.OPERATOR.as_condition())
SECRET: Final = xf.ListEntry("important data", xf.includes(toy.IMPORTANT), xf.Prohibit())
HR: Final = PURPOSE.is_in(xf.Purpose.HR_MANAGEMENT)


def listed(*entries: xf.ListEntry, **changes: Any) -> xf.NegativeList:  # noqa: ANN401  (whatever a list takes)
    """Make a list of the toy law that takes the place of its general rules."""
    asked = {"in_force": xf.since("2025-01-01"), **changes}
    plain = xf.NegativeList("cn.list", "The list", "CN", CITE, ["cn.act.7", "cn.act.8"], entries)
    return attrs.evolve(plain, **asked)


LISTED: Final = listed(HEALTH_MANY, HEALTH_SOME, OPERATORS, SECRET)
