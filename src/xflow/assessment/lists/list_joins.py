"""Two negative lists made into one that restricts what either of them restricts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from xflow.assessment.lists.finding_lists import found_list
from xflow.errors import PolicyError
from xflow.model.conditions import ANYTHING, Condition
from xflow.model.periods import Period

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.model.negative_lists import ListEntry, NegativeList
    from xflow.model.policies import Policy


def merge_lists(
    list_a: NegativeList | str,
    list_b: NegativeList | str,
    policy: Policy | None = None,
    *,
    id: str | None = None,  # noqa: A002  (so it is called in a list)
    title: str | None = None,
) -> NegativeList:
    """Make one list that restricts what either of two lists restricts.

    Each entry keeps to what its own list covers. Where both cover data, both count, so that the stricter treatment
    decides, and data are free that neither lists. The merged list takes the place of those measures only that both
    lists take the place of, and counts while both do.

    Args:
        list_a: The first list, or its id; its citation and objective are kept.
        list_b: The second list, or its id.
        policy: The law in which names are looked up; if left out, the pack of whoever issued the lists.
        id: The id of the merged list; made of both ids, if left out.
        title: What it is called.

    Returns:
        The merged list.

    Raises:
        PolicyError: The lists cannot be merged: other zones, no common day, other objectives, nothing whose place both
            take; all faults are told.

    Example:
        >>> from xflow.law.china.zones import GUANGXI, JIANGSU
        >>> merge_lists(GUANGXI, JIANGSU)
        Traceback (most recent call last):
            ...
        xflow.errors.PolicyError: the merging of 'cn.gx.list.2025' and 'cn.js.list.2025' has 1 fault:
          - they are lists of different places, 'CN-GX-FTZ' and 'CN-JS-FTZ': restate one for the other's place first
    """
    first, _ = found_list(list_a, policy, None)
    second, _ = found_list(list_b, policy, None)
    faults = list(_faults(first, second))
    if faults:
        raise PolicyError(f"the merging of {first.id!r} and {second.id!r}", faults)
    entries = (*_kept_to(first, second.scope), *_kept_to(second, first.scope))
    return attrs.evolve(
        first,
        id=id or f"{first.id}.with.{second.id}",
        title=title or f"{first.title}, merged with: {second.title}",
        lifts=tuple(each for each in first.lifts if each in second.lifts),
        entries=tuple(each for number, each in enumerate(entries) if each not in entries[:number]),
        scope=first.scope if first.scope == second.scope else first.scope | second.scope,
        in_force=_common(first.in_force, second.in_force),
        notes=tuple(dict.fromkeys((*first.notes, *second.notes))),
    )


def _faults(first: NegativeList, second: NegativeList) -> Iterator[str]:
    if first.by != second.by:
        yield (
            f"they are lists of different places, {first.by!r} and {second.by!r}: "
            "restate one for the other's place first"
        )
    if not first.in_force.overlaps(second.in_force):
        yield f"they never count on one day: {first.in_force}; {second.in_force}"
    if first.objective is not second.objective:
        yield f"they have different objectives: {first.objective.value}; {second.objective.value}"
    if (first.lifts or second.lifts) and not set(first.lifts) & set(second.lifts):
        yield (
            "there is no measure whose place both take: "
            f"{', '.join(first.lifts) or 'none'}; {', '.join(second.lifts) or 'none'}"
        )


def _kept_to(listed: NegativeList, other: Condition) -> tuple[ListEntry, ...]:
    """Keep the entries of a list to what it covers, where the other list covers something else."""
    if other in (listed.scope, ANYTHING) and listed.scope in (other, ANYTHING):
        return listed.entries
    return tuple(attrs.evolve(each, when=listed.scope & each.when) for each in listed.entries)


def _common(one: Period, other: Period) -> Period:
    starts = [each.start for each in (one, other) if each.start is not None]
    ends = [each.end for each in (one, other) if each.end is not None]
    return Period(max(starts, default=None), min(ends, default=None))
