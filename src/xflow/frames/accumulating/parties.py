"""By whom rows are counted together: which rows are surely of the same parties, and which may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from attrs import frozen

from xflow.frames.columns.combinations import combinations
from xflow.model.aggregations import PARTIES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from xflow.frames.columns.column import Numbers
    from xflow.model.facts import About


@frozen(eq=False)
class Sharing:
    """Say which rows may share their parties with which.

    Args:
        asking: The places of the rows that ask.
        events: The places of those with which they may.
        groups: A number for each row; rows with the same number share all parties of which both are known.
        certain: Whether those with the same number surely share all.
    """

    asking: Numbers
    events: Numbers
    groups: Numbers
    certain: bool


def sharings(parties: Mapping[About, Numbers], by: frozenset[About], rows: int) -> Iterator[Sharing]:
    """Walk over the ways in which rows may share their parties, by which of them are known.

    Args:
        parties: For each party that is told apart, the number of its name for each row; 0 where it is not known.
        by: The parties by which rows are counted together.
        rows: How many rows there are.
    """
    told = [each for each in PARTIES if each in by and each in parties]
    known, places = combinations([(parties[each] > 0).astype(np.uint8) for each in told], rows)
    patterns = [frozenset(each for each in told if parties[each][place]) for place in places.tolist()]
    for one, asks in enumerate(patterns):
        for other, sent in enumerate(patterns):
            shared = [each for each in told if each in asks & sent]
            groups, _ = combinations([parties[each] for each in shared], rows)
            asking, events = np.flatnonzero(known == one), np.flatnonzero(known == other)
            yield Sharing(asking, events, groups, len(shared) == len(by))
