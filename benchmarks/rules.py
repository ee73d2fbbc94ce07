"""The synthetic rules of the workload ``transfers-1``, as data that every system is given in its own language."""

from __future__ import annotations

import datetime as dt
import functools
import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

DATA = Path(__file__).parent / "data"

Atom: TypeAlias = tuple[str, "str | int | tuple[str, ...]"]
"""What a rule asks: a kind of question and what it is asked for; sets are written out."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Hold one dated rule; it matches when all its atoms hold on a day within its period.

    Args:
        id: Its id.
        regime: The regime to which it belongs.
        level: Where it stands in the regime; the highest level at which some rule matches decides.
        effect: What it does: ``allow``, ``needs`` or ``prohibited``.
        start: The first day on which it counts.
        end: The first day on which it no longer does, if there is one.
        atoms: What it asks.
    """

    id: str
    regime: str
    level: int
    effect: str
    start: dt.date
    end: dt.date | None
    atoms: tuple[Atom, ...]

    @property
    def asks_for_mechanisms(self) -> bool:
        """Tell whether it asks for something that somebody can put in place."""
        return any(kind in {"mech", "mech_any"} for kind, _ in self.atoms)

    def counts_on(self, day: dt.date) -> bool:
        """Tell whether it counts on a day."""
        return self.start <= day and (self.end is None or day < self.end)


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Hold all rules and all names of the workload.

    Args:
        places: The 200 places.
        categories: The 20 categories of data.
        mechanisms: The 11 mechanisms.
        recipients: The types of recipient.
        purposes: The purposes.
        regime_of: The regime of a place, where it has one.
        rules: The rules.
    """

    places: tuple[str, ...]
    categories: tuple[str, ...]
    mechanisms: tuple[str, ...]
    recipients: tuple[str, ...]
    purposes: tuple[str, ...]
    regime_of: dict[str, str]
    rules: tuple[Rule, ...]

    def by_regime(self) -> dict[str, tuple[Rule, ...]]:
        """Give the rules of each regime."""
        groups: defaultdict[str, list[Rule]] = defaultdict(list)
        for rule in self.rules:
            groups[rule.regime].append(rule)
        return {regime: tuple(rules) for regime, rules in groups.items()}

    def places_of(self, regime: str) -> tuple[str, ...]:
        """Give the places of a regime."""
        return tuple(place for place, own in self.regime_of.items() if own == regime)


@functools.cache
def rulebook() -> Rulebook:
    """Read the workload's rules."""
    read = json.loads((DATA / "rules.json").read_text(encoding="utf-8"))
    sets = {**read["country_sets"], **read["purpose_sets"]}
    return Rulebook(
        places=tuple(read["countries"]),
        categories=tuple(read["categories"]),
        mechanisms=tuple(read["mechanisms"]),
        recipients=tuple(read["recipient_types"]),
        purposes=tuple(read["purposes"]),
        regime_of=read["regime_of_origin"],
        rules=tuple(_rule(each, sets) for each in read["rules"]),
    )


def _rule(read: dict[str, Any], sets: dict[str, list[str]]) -> Rule:
    return Rule(
        id=read["id"],
        regime=read["regime"],
        level=read["level"],
        effect=read["effect"],
        start=dt.date.fromisoformat(read["from"]),
        end=dt.date.fromisoformat(read["until"]) if read["until"] else None,
        atoms=tuple(_atom(kind, asked, sets) for kind, asked in read["all_of"]),
    )


def _atom(kind: str, asked: str | int | list[str], sets: dict[str, list[str]]) -> Atom:
    if kind in {"dest_in", "purpose_in"}:
        return kind, tuple(sets[str(asked)])
    return kind, tuple(asked) if isinstance(asked, list) else asked
