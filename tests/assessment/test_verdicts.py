"""Verdicts: what observations come to together."""

from __future__ import annotations

import pytest

from xflow.assessment.verdicts import Observation, Verdict, Weight, verdict_of


@pytest.mark.parametrize(
    ("weights", "verdict"),
    [
        ([], Verdict.NOT_ASSESSABLE),
        (["OPEN"], Verdict.NOT_ASSESSABLE),
        (["FOR"], Verdict.SATISFIED),
        (["FOR", "OPEN"], Verdict.NOT_ASSESSABLE),
        (["FOR", "OPEN", "AGAINST"], Verdict.DOUBTFUL),
        (["FOR", "AGAINST"], Verdict.DOUBTFUL),
        (["FOR", "DECISIVE"], Verdict.FAILED),
    ],
)
def test_observations_are_joined(weights: list[str], verdict: Verdict) -> None:
    """One decisive observation fails a measure, what speaks for it outweighs nothing, and what is open stays open."""
    assert verdict_of(tuple(Observation("found", Weight[each]) for each in weights)) is verdict


def test_an_observation_tells_its_source() -> None:
    """Computed ones name provisions, stated ones where they stand."""
    assert str(Observation("named", Weight.AGAINST, provisions=["cn.x"])) == "against: named [cn.x]"
    assert str(Observation("named", Weight.OPEN, computed=False, cite="a report")) == "open: named [a report]"
    assert str(Observation("named", Weight.FOR)) == "for: named"
