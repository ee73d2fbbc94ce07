"""Classes of rows that are judged together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from xflow.frames.columns.column import Numbers


@frozen(eq=False)
class Members:
    """Hold classes of rows, each with a law that they touch.

    Args:
        ways: The way in which it is touched, from 1, for each class.
        codes: What a row of each class states, for each source.
        days: The number of the day, for each class.
        amounts: The numbers of people that a row of each class states, where their sums matter.
        kinds: The number of what a row of each class states of kinds of data; 0 as long as it is not numbered.
    """

    ways: Numbers
    codes: Sequence[Numbers]
    days: Numbers
    amounts: Mapping[str, Numbers]
    kinds: Numbers

    def __len__(self) -> int:
        """Give how many there are."""
        return len(self.ways)

    def at(self, places: Numbers) -> Members:
        """Give some of them."""
        amounts = {name: each[places] for name, each in self.amounts.items()}
        codes = [each[places] for each in self.codes]
        return Members(self.ways[places], codes, self.days[places], amounts, self.kinds[places])


def together(several: Sequence[Members]) -> Members:
    """Put classes together, those of the first before those of the next."""
    amounts = {name: np.concatenate([each.amounts[name] for each in several]) for name in several[0].amounts}
    codes = zip(*[each.codes for each in several], strict=True)
    return Members(
        np.concatenate([each.ways for each in several]),
        [np.concatenate(each) for each in codes],
        np.concatenate([each.days for each in several]),
        amounts,
        np.concatenate([each.kinds for each in several]),
    )
