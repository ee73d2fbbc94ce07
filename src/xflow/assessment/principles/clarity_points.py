"""Points on how measures are made: transparency and predictability."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.assessment.principles.scorecards import PointScore, ids_of, share_met
from xflow.model.conditions import AtLeast
from xflow.model.periods import ALWAYS

if TYPE_CHECKING:
    from xflow.assessment.principles.regimes_in_view import RegimeInView
    from xflow.model.measures import Measure


def transparency(view: RegimeInView) -> PointScore:
    """Test whether each measure shows where it stands, who applies it and since when (I7a)."""
    total = len(view.measures)
    listed = {each.id for one in view.negative_lists for each in one.measures() if one.cite.instrument.issuer}
    parts = {
        "with an official address": [each for each in view.measures if each.cite.url or each.cite.instrument.url],
        "with an authority": [each for each in view.measures if each.authority or each.id in listed],
        "with a day of beginning": [each for each in view.measures if each.in_force.start is not None],
        "with a day of adoption": [each for each in view.measures if each.cite.instrument.adopted is not None],
    }
    whole = set.intersection(*({id(each) for each in found} for found in parts.values()))
    short = [each for each in view.measures if id(each) not in whole]
    return PointScore(
        "I7a",
        "measures are transparent",
        share_met(len(whole), total),
        f"{len(whole)} of {total} measures show instrument, place, address, authority, adoption and beginning",
        tuple((f"share {name}", len(found) / total if total else 0.0) for name, found in parts.items()),
        ids_of(short),
        ("what a pack does not say may still be said in the law: a gap may be one of the pack",),
    )


def predictability(view: RegimeInView) -> PointScore:
    """Test whether each measure has a day of beginning, and was adopted before it (I7b)."""
    leads = {each.id: _lead_days(each) for each in view.measures}
    known = [days for days in leads.values() if days is not None]
    late = [each for each in view.measures if (leads[each.id] or 0) < 0]
    undated = [each for each in view.measures if each.in_force == ALWAYS or each.in_force.start is None]
    good = len(view.measures) - len({id(each) for each in (*late, *undated)})
    thresholds = [
        each for each in view.measures if any(isinstance(leaf, AtLeast) for leaf in view.leaves_of(each.scope))
    ]
    return PointScore(
        "I7b",
        "measures are predictable",
        share_met(good, len(view.measures)),
        f"{good} of {len(view.measures)} measures have a day of beginning that is not before their adoption",
        (
            ("median days between adoption and beginning", _median(known)),
            ("measures with that time known", len(known)),
            ("measures with numeric thresholds and a counting window", len(thresholds)),
            ("measures that begin before their adoption", len(late)),
        ),
        ids_of((*late, *undated)),
        ("the day of adoption stands for that of publication", "how authorities use their discretion is not seen"),
    )


def _lead_days(measure: Measure) -> int | None:
    adopted, start = measure.cite.instrument.adopted, measure.in_force.start
    return None if adopted is None or start is None else (start - adopted).days


def _median(days: list[int]) -> float | str:
    return sorted(days)[len(days) // 2] if days else "not known"
