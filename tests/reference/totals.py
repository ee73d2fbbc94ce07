"""Running totals, worked out anew for each transfer from all that came before: slow, and plain to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from tests.reference.knowledge import Bounds, people_here

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from tests.reference.cases import Case
    from xflow.model.aggregations import Aggregation
    from xflow.model.conditions import People
    from xflow.model.transfers import Transfer


@attrs.frozen
class Logged:
    """Hold a transfer of a log.

    Args:
        transfer: The transfer.
        day: Its day.
        parties: Who sends and who receives; nothing where that is not known.
    """

    transfer: Transfer
    day: dt.date
    parties: tuple[str | None, str | None]


def reference_total(
    log: Sequence[Logged],
    case_of: Callable[[Logged], Case],
    counts: Callable[[Logged], bool | None],
    aggregation: Aggregation,
    asked: People,
    *,
    recurring: bool,
) -> Bounds:
    """Give the bounds of a number up to and including the last transfer of a log.

    Args:
        log: The transfers.
        case_of: Says what is known of one.
        counts: Tells whether one counts.
        aggregation: What is counted together.
        asked: The number.
        recurring: Whether people may recur.
    """
    last = log[-1]
    within = [each for each in log[:-1] if each.day >= aggregation.window.begins(last.day)]
    perhaps = [each for each in within if counts(each) is not False and _may_share(each, last, aggregation)]
    certain = [each for each in perhaps if counts(each) and _shares(each, last, aggregation)]
    lows = [people_here(case_of(each), asked)[0] for each in (*certain, last)]
    highs = [people_here(case_of(each), asked)[1] for each in (*perhaps, last)]
    known = [high for high in highs if high is not None]
    return max(lows) if recurring else sum(lows), sum(known) if len(known) == len(highs) else None


def _pairs(one: Logged, other: Logged, aggregation: Aggregation) -> list[tuple[str | None, str | None]]:
    names = ("exporter", "recipient")
    by = {each.value for each in aggregation.by}
    return [pair for name, *pair in zip(names, one.parties, other.parties, strict=True) if name in by]  # type: ignore[misc]


def _may_share(one: Logged, other: Logged, aggregation: Aggregation) -> bool:
    return all(first is None or second is None or first == second for first, second in _pairs(one, other, aggregation))


def _shares(one: Logged, other: Logged, aggregation: Aggregation) -> bool:
    return all(first is not None and first == second for first, second in _pairs(one, other, aggregation))
