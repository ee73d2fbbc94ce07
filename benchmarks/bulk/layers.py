"""The rules as a program by hand may lay them out: one bit a rule, one mask a level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from benchmarks.bulk.verdicts import BETWEEN, BITS, bits_of
from benchmarks.rules import rulebook
from benchmarks.workload import ALLOW

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmarks.rules import Rule


def masks_by_level(rules: Iterable[Rule]) -> list[int]:
    """Give the mask of the rules of each level, the highest level first."""
    levels: dict[int, int] = {}
    for rule in rules:
        levels[rule.level] = levels.get(rule.level, 0) | BITS[rule.id]
    return [levels[level] for level in sorted(levels, reverse=True)]


LEVELS: Final = masks_by_level(rulebook().rules)
"""The masks of all regimes together: a transfer only ever meets rules of one regime."""


def top_of(matched: int, levels: Iterable[int] = LEVELS) -> int:
    """Give those of the rules that match which stand at the highest level."""
    return next((matched & level for level in levels if matched & level), 0)


def rules_in(mask: int) -> tuple[Rule, ...]:
    """Give the rules of a mask, in their order."""
    return tuple(rule for rule in rulebook().rules if mask & BITS[rule.id])


def effect_of(top: int) -> str:
    """Give the effect of the rules that decide, which is the same for all of a level."""
    return next((rule.effect for rule in rules_in(top)), ALLOW)


def text_of(top: int) -> str:
    """Write the ids of the rules that decide."""
    return BETWEEN.join(rule.id for rule in rules_in(top))


def mask_of_effect(effect: str) -> int:
    """Give the mask of all rules of an effect."""
    return bits_of(rule.id for rule in rulebook().rules if rule.effect == effect)
