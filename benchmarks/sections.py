"""The parts of the report: what was measured, as tables and plots."""

from __future__ import annotations

import os
import platform
from typing import TYPE_CHECKING, Final

from benchmarks import one_by_one, scaling, synthetic
from benchmarks.bulk import running as bulk
from benchmarks.bulk.systems import TUNED
from benchmarks.curves import KINDS
from benchmarks.flows import judgements_of
from benchmarks.report import Plot, Section
from benchmarks.systems import CEDAR, EXPLAINED, SYSTEMS

if TYPE_CHECKING:
    from benchmarks.curves import Found
    from benchmarks.scaling import Scaling

_OVERVIEW: Final = (
    ("xflow, outcome", "xflow, outcome", ""),
    (EXPLAINED, EXPLAINED, "xflow, coded"),
    ("Python ifs", "Python ifs", "Python ifs"),
    ("plain interpreter", "plain interpreter", ""),
    (CEDAR, CEDAR, CEDAR),
    ("regopy", "regopy", ""),
    ("casbin", "casbin", ""),
    ("business-rules", "business-rules", ""),
    ("rule-engine", "rule-engine", ""),
    ("OpenFisca-core", "OpenFisca-core", "OpenFisca-core"),
    ("DuckDB SQL by hand", "", "DuckDB SQL"),
    ("polars by hand", "", "polars"),
    ("polars by hand, by regime", "", "polars, by regime"),
    ("numpy masks by hand, by regime", "", TUNED),
)
"""What a user would pick, and what it is called one by one and in bulk."""


def sections_of(single: one_by_one.Results, many: bulk.Results, packs: Scaling, found: Found) -> list[Section]:
    """Write all parts of the report.

    Args:
        single: What systems came to one by one.
        many: What they came to in bulk.
        packs: What decisions took by the number of packs.
        found: What the curves show.

    Returns:
        The parts.
    """
    return [
        _overview(single, many),
        Section("One by one", _agreement(single), one_by_one.HEADS, single.rows()),
        Section("In bulk", _agreement(many), bulk.HEADS, many.rows()),
        _by_rows(found),
        _by_rules(found),
        _by_packs(packs),
        _by_places(found),
    ]


def _overview(single: one_by_one.Results, many: bulk.Results) -> Section:
    heads = ("what a user would pick", "one by one", "in bulk", "says why", "unknown facts")
    text = (
        f"Decisions a second on the workload transfers-1; Python {platform.python_version()}, "
        f"{os.cpu_count()} processors. One by one the system's own input is there; in bulk it is made on the clock."
    )
    rows = [
        (name, _speed(single, alone), _bulk_speed(many, whole), *_telling(single, many, alone, whole))
        for name, alone, whole in _OVERVIEW
    ]
    return Section("Overview", text, heads, rows)


def _speed(single: one_by_one.Results, name: str) -> str:
    return f"{1e6 / single.each(name):,.0f}" if name in single.timed else "-"


def _bulk_speed(many: bulk.Results, name: str) -> str:
    return f"{1 / many.seconds(name):,.0f}" if name in many.timed else "-"


def _telling(single: one_by_one.Results, many: bulk.Results, alone: str, whole: str) -> tuple[str, str]:
    """Say what a system tells of its reasons, and what it does with what is not known."""
    if alone in single.checks:
        check = single.checks[alone]
        return check.why, check.unknown
    if alone in SYSTEMS or whole not in many.checks:
        return "-", "-"
    return "ids of the rules, by hand", f"by hand: {bulk.counted(many.checks[whole])}"


def _agreement(results: one_by_one.Results | bulk.Results) -> str:
    return "\n\n".join(results.faults()) or "All agree with the oracle, and with each other on what was timed."


def _by_rows(found: Found) -> Section:
    numbers = sorted(found.rows)
    names = list(dict.fromkeys(name for each in found.rows.values() for name in each.timed))
    curves = {name: [_at(found.rows[number], name) for number in numbers] for name in names}
    rows = [(name, *(f"{each:,.3f}" for _, each in points)) for name, points in curves.items()]
    heads = ("in bulk, us a row", *(f"{number:,} rows" for number in numbers))
    text = "What one row costs in tables of several sizes. What goes row by row is given no more rows than above."
    return Section("By rows", text, heads, rows, [Plot("rows", "rows", "microseconds a row", curves)])


def _at(results: bulk.Results, name: str) -> tuple[float, float]:
    """Give the rows that a system was given, and the microseconds for one."""
    return float(results.timed[name][0].number), results.seconds(name) * 1e6


def _by_rules(found: Found) -> Section:
    each, built = found.rules.each, found.rules.built
    names = list(dict.fromkeys(name for name, _ in each))
    curves = {name: [(float(size), took) for (own, size), took in each.items() if own == name] for name in names}
    rows = [(name, *(_cell(each, built, name, size) for size in synthetic.SIZES)) for name in names]
    heads = ("one by one, us each (made, s)", *(f"{size:,} rules" for size in synthetic.SIZES))
    text = (
        "Synthetic packs of one regime: six rules free, all others restrict one kind of data from a number of people "
        "on, to three places. In brackets: the seconds in which the system was made from the rules. "
        + ("; ".join(found.rules.faults) or "All come to the same effects.")
    )
    return Section("By rules in a pack", text, heads, rows, [Plot("rules", "rules", "microseconds a decision", curves)])


def _cell(each: dict[tuple[str, int], float], built: dict[tuple[str, int], float], name: str, size: int) -> str:
    return f"{each[name, size]:,.1f} ({built[name, size]:.2f})" if (name, size) in each else "-"


def _by_packs(packs: Scaling) -> Section:
    curves = {EXPLAINED: [(float(size), packs.median(size)) for size in scaling.SIZES]}
    text = "Explained decisions on the same transfers, which touch three packs, with more and more packs in the policy."
    plots = [Plot("packs", "packs", "microseconds a decision", curves)]
    return Section("By packs", text, scaling.HEADS, packs.rows(), plots)


def _by_places(found: Found) -> Section:
    heads = ("places", "judgements", "judged, s", "compact graph, s", "keyed graph, s", "MB")
    rows = [
        (
            f"{places}",
            f"{judgements_of((places, KINDS)):,}",
            f"{took.judged:.2f}",
            f"{took.compact:.2f}",
            f"{took.keyed:.2f}",
            f"{took.megabytes:.0f}",
        )
        for places, took in found.places.items()
    ]
    curves = {
        "judged": [(float(places), took.judged) for places, took in found.places.items()],
        "compact graph": [(float(places), took.compact) for places, took in found.places.items()],
        "keyed graph": [(float(places), took.keyed) for places, took in found.places.items()],
    }
    text = (
        f"The graph of the world's flows: {KINDS} kinds of data between all pairs, all packs, their loading included."
    )
    return Section("By places", text, heads, rows, [Plot("places", "places", "seconds", curves)])
