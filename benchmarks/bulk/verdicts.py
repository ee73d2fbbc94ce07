"""What a system says of many transfers, in a form in which all systems can be compared."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import polars as pl

from benchmarks.rules import rulebook
from benchmarks.workload import ALLOW, NEEDS, PROHIBITED, UNDETERMINED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.bulk.draws import Numbers
    from benchmarks.workload import Verdict

EFFECTS: Final = (ALLOW, NEEDS, PROHIBITED, UNDETERMINED)
NO_ANSWER: Final = len(EFFECTS)
"""Stands where a system leaves the effect empty."""

BETWEEN: Final = ","
"""Stands between the ids of rules."""

BITS: Final = {rule.id: 1 << place for place, rule in enumerate(rulebook().rules)}
"""The bit of every rule of the workload."""

ALL, RESTRICTING, NONE = "all", "of what restricts", "none"
"""Which rules a system gives."""


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Hold what is said of many transfers.

    Args:
        effects: The effects, as places in `EFFECTS`.
        rules: The rules that decided, as masks of bits.
        gives: Which of these rules are given: `ALL`, those `RESTRICTING` or `NONE`.
    """

    effects: Numbers
    rules: Numbers
    gives: str

    def digest(self, number: int) -> str:
        """Give a digest of the first effects, by which systems are compared in processes of their own."""
        return hashlib.sha256(self.effects[:number].tobytes()).hexdigest()

    def digest_of_rules(self, number: int, gives: str) -> str:
        """Give a digest of the first rules, or of the first that restrict."""
        rules = self.rules[:number]
        allowed = self.effects[:number] == EFFECTS.index(ALLOW)
        compared = rules if gives == ALL else np.where(allowed, 0, rules)
        return hashlib.sha256(compared.astype(np.uint64).tobytes()).hexdigest()

    def differing(self, right: Verdicts) -> Numbers:
        """Give the places at which it is not what is right, in the effect or in the rules that it gives."""
        differ = self.effects != right.effects
        if self.gives != NONE:
            compared = (right.effects != EFFECTS.index(ALLOW)) | (self.gives == ALL)
            differ |= compared & (self.rules != right.rules)
        return np.flatnonzero(differ)

    def said(self, place: int) -> str:
        """Write what is said of one transfer."""
        rules = [rule for rule, bit in BITS.items() if int(self.rules[place]) & bit]
        return f"{EFFECTS[self.effects[place]]} by {BETWEEN.join(rules) or 'none'}"


def of_oracle(verdicts: Sequence[Verdict]) -> Verdicts:
    """Write the verdicts of the oracle in this form."""
    return Verdicts(
        np.asarray([EFFECTS.index(each.effect) for each in verdicts], np.uint8),
        np.asarray([bits_of(each.rules or ()) for each in verdicts], np.uint64),
        ALL,
    )


def of_texts(effects: pl.Series, rules: pl.Series) -> Verdicts:
    """Read the verdicts of a system that writes the ids of all rules.

    Args:
        effects: The effects.
        rules: The ids of the rules that decided, joined.

    Returns:
        The verdicts.
    """
    texts = rules.cast(pl.String).fill_null("")
    masks = {text: bits_of(filter(None, text.split(BETWEEN))) for text in texts.unique()}
    return Verdicts(effects_of(effects, EFFECTS), _replaced(texts, masks, pl.UInt64), ALL)


def effects_of(effects: pl.Series, names: Sequence[str]) -> Numbers:
    """Number effects, by their names in the order of `EFFECTS`."""
    return _replaced(effects.cast(pl.String), {name: place for place, name in enumerate(names)}, pl.UInt8)


def bits_of(rules: Iterable[str]) -> int:
    """Give the mask of some rules."""
    return sum(BITS[rule] for rule in rules)


def _replaced(texts: pl.Series, values: dict[str, int], dtype: type[pl.DataType]) -> Numbers:
    return texts.replace_strict(values, return_dtype=dtype).fill_null(NO_ANSWER).to_numpy()
