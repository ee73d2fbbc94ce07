"""The workload through `xflow.evaluate_frame`, in coded columns or lists, by the pack of the workload."""

from __future__ import annotations

from typing import Final

import numpy as np
import polars as pl

import xflow as xf
from benchmarks.bulk.names import Names
from benchmarks.bulk.verdicts import BITS, RESTRICTING, Verdicts, effects_of
from benchmarks.pack import CATEGORIES, MECHANISMS, PURPOSE, RECIPIENT, SENSITIVE, pack
from benchmarks.places import GAZETTEER, PLACES
from benchmarks.rules import rulebook

OUTCOMES: Final = ("permitted", "conditional", "prohibited", "undetermined")
"""What effects are called, in their order."""

COLUMNS: Final = {
    "data": "categories",
    f"people.{SENSITIVE.id}": "sensitive",
    PURPOSE.id: "purpose",
    RECIPIENT.id: "recipient",
}


def pack_names() -> Names:
    """Give the names by which the pack calls what the workload names."""
    book = rulebook()
    return Names(
        tuple(PLACES[each].code for each in book.places),
        tuple(CATEGORIES[each].id for each in book.categories),
        tuple(MECHANISMS[each].id for each in book.mechanisms),
        book.recipients,
        book.purposes,
    )


class Frames:
    """Judge frames by the pack of the workload."""

    def __init__(self) -> None:
        self._policy = pack().policy

    def prepare(self, table: pl.DataFrame) -> pl.DataFrame:
        """Take the table as it is."""
        return table

    def decide(self, prepared: pl.DataFrame) -> pl.DataFrame:
        """Judge the frame: outcomes, measures, provisions, options, questions, duties and editions."""
        return xf.evaluate_frame(prepared, self._policy, columns=COLUMNS, places=GAZETTEER)

    def verdicts(self, answer: pl.DataFrame) -> Verdicts:
        """Read the outcomes and, where they restrict, the measures; of what frees, not all ids are told."""
        effects = effects_of(answer["outcome"], OUTCOMES)
        measures = answer["measures"].cast(pl.String)
        masks = {text: _deciding(text) for text in measures.unique()}
        rules = measures.replace_strict(masks, return_dtype=pl.UInt64).to_numpy()
        return Verdicts(effects, np.where(effects == 0, 0, rules).astype(np.uint64), RESTRICTING)


def _deciding(measures: str) -> int:
    """Give the mask of those of some measures that stand at the highest level."""
    known = pack().rules
    rules = [known[each] for each in filter(None, measures.split("; "))]
    top = max((rule.level for rule in rules), default=0)
    return sum(BITS[rule.id] for rule in set(rules) if rule.level == top)
