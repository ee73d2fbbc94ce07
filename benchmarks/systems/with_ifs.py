"""The workload through plain Python, written by hand for this very workload: what speed there is to be had."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, TypeAlias

from benchmarks.rules import rulebook
from benchmarks.workload import ALLOW, NEEDS, PROHIBITED, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.workload import Row

Answer: TypeAlias = tuple[str, "tuple[str, ...] | list[str]"]

FREE: Final[Answer] = (ALLOW, ())


def _set(first: str) -> frozenset[str]:
    """Read the set of places for which the first atom of a rule asks; writing out 200 places here helps nobody."""
    asked = next(rule for rule in rulebook().rules if rule.id == first).atoms
    return frozenset(dict(asked)["dest_in"])  # type: ignore[arg-type]


BLOC, ADEQUATE, LATER_ADEQUATE = _set("E01"), _set("E02"), _set("E03")
CONCERN, ADVERSARY = _set("U01"), _set("U14")


def decide(row: Row) -> Answer:
    """Decide a transfer."""
    law = LAWS.get(row.origin)
    return FREE if law is None else law(row)


def european(row: Row) -> Answer:
    """Decide a transfer out of the bloc."""
    if row.on < dt.date(2018, 5, 25):
        return FREE
    grounds = [*_adequacy(row), *_safeguards(row)] if row.mechanisms else _adequacy(row)
    return (ALLOW, grounds) if grounds else (NEEDS, ("E11",))


def _adequacy(row: Row) -> list[str]:
    to, held = row.destination, row.mechanisms
    if to in BLOC:
        return ["E01"]
    if to in ADEQUATE:
        return ["E02"]
    if to in LATER_ADEQUATE and row.on >= dt.date(2021, 6, 28):
        return ["E03"]
    grounds = []
    if to == "C031" and "dpf" in held and row.on >= dt.date(2023, 7, 10):
        grounds.append("E04")
    if to == "C031" and "privacy_shield" in held and row.on < dt.date(2020, 7, 16):
        grounds.append("E05")
    return grounds


def _safeguards(row: Row) -> list[str]:
    held, on = row.mechanisms, row.on
    grounds = []
    if "scc_old" in held and on < dt.date(2022, 12, 27):
        grounds.append("E06")
    if "scc" in held and on >= dt.date(2021, 6, 27):
        grounds.append("E07")
    if "bcr" in held:
        grounds.append("E08")
    if "certification" in held and on >= dt.date(2022, 10, 12):
        grounds.append("E09")
    if "derogation" in held and row.people < 5_000:  # type: ignore[operator]  # fails if it is withheld
        grounds.append("E10")
    return grounds


def chinese(row: Row) -> Answer:
    """Decide a transfer out of C030."""
    if row.on < dt.date(2022, 9, 1):
        return FREE
    if "security_assessment" in row.mechanisms:
        return ALLOW, ("N06",)
    grave = [
        *(["N02"] if row.recipient == "ciio" else []),
        *(["N03"] if "k19" in row.categories else []),
    ]
    if grave:
        return NEEDS, grave
    if row.on >= dt.date(2024, 3, 22) and row.purpose in {"contract", "hr", "emergency"}:
        return ALLOW, ("N01",)
    return _by_volume(row)


def _by_volume(row: Row) -> Answer:
    people, relaxed = row.people, row.on >= dt.date(2024, 3, 22)
    assert people is not None, "the number of people is withheld"
    large = []
    if people >= 1_000_000:
        large.append("N04")
    if row.sensitive >= 10_000:
        large.append("N05")
    if people >= 100_000 and not relaxed:
        large.append("N10")
    if large:
        return NEEDS, large
    held = row.mechanisms
    if row.on >= dt.date(2023, 6, 1) and ("scc_cn" in held or "certification" in held):
        return ALLOW, ("N09",)
    medium = [
        *(["N07"] if people >= 100_000 else []),
        *(["N08"] if row.sensitive >= 1 else []),
    ]
    return (NEEDS, medium) if medium and relaxed else (ALLOW, ("N11",))


BULK: Final = (("k00", 100), ("k01", 1_000), ("k02", 1_000), ("k03", 10_000), ("k04", 10_000), ("k05", 100_000))
SOLD: Final = dict(zip(BULK, ("U01", "U02", "U03", "U04", "U05", "U06"), strict=True))
SHARED: Final = dict(zip(BULK, ("U07", "U08", "U09", "U10", "U11", "U12"), strict=True))


def american(row: Row) -> Answer:
    """Decide a transfer out of C031."""
    if row.destination not in CONCERN or row.on < dt.date(2024, 6, 23):
        return FREE
    bulk_rule = row.on >= dt.date(2025, 4, 8)
    if row.purpose == "brokerage":
        sold = _bulk(row, SOLD) if bulk_rule else []
        if row.destination in ADVERSARY and row.sensitive >= 1:
            sold.append("U14")
        if sold:
            return PROHIBITED, sold
    if not bulk_rule:
        return FREE
    if "security_requirements" in row.mechanisms:
        return ALLOW, ("U13",)
    shared = _bulk(row, SHARED) if row.purpose in {"vendor", "employment", "investment"} else ()
    return (NEEDS, shared) if shared else FREE


def _bulk(row: Row, rules: dict[tuple[str, int], str]) -> list[str]:
    people = row.people
    return [
        rule
        for (category, bound), rule in rules.items()
        if category in row.categories and people >= bound  # type: ignore[operator]  # fails if it is withheld
    ]


def simple(index: int, start: str, *, consent: str = "", listed_until: str = "9999-12-31") -> Callable[[Row], Answer]:
    """Make one of the nine simple laws: a white list, consent, or else something is needed."""
    name, white = f"S{index}", _set(f"S{index}a")
    first, last = dt.date.fromisoformat(start), dt.date.fromisoformat(listed_until)
    consenting = dt.date.fromisoformat(consent or start)

    def law(row: Row) -> Answer:
        if row.on < first:
            return FREE
        grounds = []
        if row.on < last and row.destination in white:
            grounds.append(f"{name}a")
        if row.on >= consenting and "consent" in row.mechanisms:
            grounds.append(f"{name}b")
        return (ALLOW, grounds) if grounds else (NEEDS, (f"{name}c",))

    return law


LAWS: Final[dict[str, Callable[[Row], Answer]]] = {
    **dict.fromkeys(BLOC, european),
    "C030": chinese,
    "C031": american,
    "C032": simple(0, "2018-06-01"),
    "C033": simple(1, "2019-01-01", listed_until="2025-01-01"),
    "C034": simple(2, "2020-01-01"),
    "C035": simple(3, "2020-09-18", consent="2021-04-01"),
    "C036": simple(4, "2021-07-01", listed_until="2026-01-01"),
    "C037": simple(5, "2022-06-01", consent="2023-02-01"),
    "C038": simple(6, "2022-10-17", listed_until="2024-09-14"),
    "C039": simple(7, "2023-09-01"),
    "C040": simple(8, "2024-01-01", consent="2025-05-20"),
}


class Ifs:
    """Decide with plain functions."""

    why = "ids of the rules"
    unknown = "raises"

    def prepare(self, row: Row) -> Row:
        """Take the row as it is."""
        return row

    def decide(self, prepared: Row) -> Answer:
        """Decide the transfer."""
        return decide(prepared)

    def verdict(self, answer: Answer) -> Verdict:
        """Read the effect and the rules."""
        effect, rules = answer
        return Verdict(effect, frozenset(rules))
