"""Flows told together, in groups that hold each of them once."""

from __future__ import annotations

import itertools
import random

import pytest

import xflow as xf
from xflow.flows.plans.bundles import grouped


@pytest.mark.parametrize("seed", range(60))
def test_groups_hold_each_flow_once_and_no_others(seed: int) -> None:
    """Whatever flows are told, the groups hold just these."""
    draw = random.Random(seed)  # noqa: S311  (no secrets here)
    pairs = itertools.permutations("ABCD", 2)
    flows = [(*pair, kind) for pair in pairs for kind in ("x", "y") if draw.random() < seed / 50]
    groups = grouped(flows)
    assert sorted(flow for each in groups for flow in each.flows()) == sorted(flows)
    assert sum(map(len, groups)) == len(flows)


def test_a_mesh_is_one_group() -> None:
    """Flows from each of some places to each of the others are told in one line, and lead from none to itself."""
    (mesh,) = grouped((*pair, "x") for pair in itertools.permutations("ABC", 2))
    assert mesh == xf.FlowGroup(("A", "B", "C"), ("A", "B", "C"), ("x",))
    assert len(mesh) == 6
