"""Small worlds whose flows are as hard as a test wants them, for tests of what is measured on tables."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

import xflow as xf
from xflow.model.vocabulary.facts import DESTINATION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

DAY: Final = "2026-11-26"
PLACES: Final = ("BR", "IN", "JP", "KE", "KR", "NG")
"""Places that are in no bloc that legislates."""

ACT: Final = xf.Instrument("w.act", "Act", "https://www.example.org/act")
CITE: Final = ACT.article(1, checked_on="2026-11-24")
WAYS: Final = {
    step: xf.Mechanism(f"w.way{step}", f"way {step}", f"take way {step}", burden=xf.Burden(step))
    for step in range(1, 5)
}
FOR_ALL: Final = xf.includes("data")
UNSURE: Final = xf.YesNo("w.unsure", "nobody knows", "Who knows?")


def _measures(hard: Mapping[tuple[str, str], int | None]) -> Iterator[xf.Measure]:
    for (origin, destination), step in hard.items():
        name, to = f"{origin}.{destination}".lower(), DESTINATION.within(destination)
        scope = to & UNSURE.as_condition() if step is None else to
        effect = xf.require(WAYS[step]) if step in WAYS else xf.Prohibit()
        if step != 0:
            yield xf.Measure(name, name, origin, CITE, scope, effect)


def sketched(hard: Mapping[tuple[str, str], int | None], places: tuple[str, ...] = PLACES) -> xf.Policy:
    """Make a law under which flows are as hard as given, from 0 to 5 or ``None`` for undetermined; others are free."""
    regimes = [xf.Regime(code, code, [code], "2026-11-24", "Data flow freely.", cite=CITE) for code in places]
    return xf.Policy(
        regimes=regimes,
        measures=_measures(hard),
        mechanisms=WAYS.values(),
        facts=[UNSURE],
    )


def sketch(hard: Mapping[tuple[str, str], int | None], places: tuple[str, ...] = PLACES) -> xf.FlowTable:
    """Judge contact data between places whose flows are as hard as given."""
    return xf.flow_table(["contact"], DAY, sketched(hard, places), places)


def trusting(by: str, *of: str, step: int = 1, scope: xf.Condition = FOR_ALL) -> xf.Policy:
    """Make a law by which a place sends freely only where it recognises protection, and else as hard as given."""
    trust = xf.Recognition(f"{by}.trusts".lower(), "trust", by, "adequacy", CITE, of, scope, xf.since("2024-01-01"))
    way = xf.Recognised(by, "adequacy") | WAYS[step] if step in WAYS else xf.Recognised(by, "adequacy")
    rule = xf.Measure(f"{by}.rule".lower(), "rule", by, CITE, xf.includes("data"), xf.require(way))
    return sketched({}) | xf.Policy(
        regimes=sketched({}).regimes, measures=[rule], recognitions=[trust], mechanisms=WAYS.values(), facts=[UNSURE]
    )


def both_ways(pairs: Mapping[str, int | None]) -> dict[tuple[str, str], int | None]:
    """Make flows equally hard both ways: ``{"BR IN": 5}``."""
    split = [(tuple(pair.split()), step) for pair, step in pairs.items()]
    return {ends: step for (one, other), step in split for ends in ((one, other), (other, one))}


def walled(*groups: str, step: int = 5) -> dict[tuple[str, str], int | None]:
    """Put a wall between groups of places, such as ``"BR IN"`` and ``"JP KE"``."""
    sets = [group.split() for group in groups]
    pairs = itertools.permutations(range(len(sets)), 2)
    return {(one, other): step for a, b in pairs for one in sets[a] for other in sets[b]}
