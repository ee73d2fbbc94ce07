"""All verdicts that rules can come to, numbered, so that columns of numbers stand for effects and ids of rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from benchmarks.bulk.layers import effect_of, masks_by_level, text_of, top_of
from benchmarks.bulk.verdicts import BITS, EFFECTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.bulk.draws import Numbers
    from benchmarks.rules import Rule


class Catalogue:
    """Number the verdicts of several regimes; 0 is that of no rule, and the same verdict has the same number.

    Args:
        laws: The rules of each regime.
    """

    def __init__(self, laws: Sequence[Sequence[Rule]]) -> None:
        self._tops: dict[int, int] = {0: 0}
        self.numbers = [self._numbers(rules) for rules in laws]
        """For each regime the number of the verdict by the mask of what matches, one bit a rule in their order."""
        texts = [text_of(top) for top in self._tops]
        self._rules = pl.Enum(texts)
        self.effects = np.asarray([EFFECTS.index(effect_of(top)) for top in self._tops], np.uint8)
        """The effect of each verdict, as its place in `EFFECTS`."""

    @property
    def rows(self) -> list[tuple[int, str, str]]:
        """Give all verdicts: the mask of the rules that decide, the effect and the ids."""
        return [(top, effect_of(top), text_of(top)) for top in self._tops]

    def _numbers(self, rules: Sequence[Rule]) -> Numbers:
        levels = masks_by_level(rules)
        bits = [BITS[rule.id] for rule in rules]
        matched = (sum(bit for at, bit in enumerate(bits) if mask >> at & 1) for mask in range(1 << len(rules)))
        tops = [top_of(each, levels) for each in matched]
        return np.asarray([self._tops.setdefault(top, len(self._tops)) for top in tops], np.uint16)

    def written(self, verdicts: Numbers, effects: Numbers) -> pl.DataFrame:
        """Give numbers of verdicts and of effects their texts; nothing is copied."""
        return pl.DataFrame(
            {
                "effect": pl.Series(effects).cat.to(pl.Enum(EFFECTS)),
                "rules": pl.Series(verdicts).cat.to(self._rules),
            }
        )
