"""A comparison of two policies as one reads it who reviews a draft."""

from __future__ import annotations

import itertools
import textwrap
from typing import TYPE_CHECKING, Final

from xflow.analysis.comparing.amendments import called

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from xflow.analysis.comparing.comparison import Comparison, Difference
    from xflow.analysis.comparing.differing import Pair

WIDTH: Final = 110

PLACES_SHOWN: Final = 8
"""So many places are named; of the rest it is said how many there are."""

GROUPS_SHOWN: Final = 3
"""So many groups of pairs of places are named for one class of transfers."""

CLASSES_SHOWN: Final = 20
"""So many classes of transfers are told."""

ENTRIES_SHOWN: Final = 30
"""So many entries that are added, gone or changed are told of each."""


def told_comparison(comparison: Comparison) -> str:
    """Tell what changed between two policies.

    Args:
        comparison: The comparison.

    Returns:
        The text: what reads differently, which transfers come to something else, and what was looked at.
    """
    return "\n".join(_folded(_lines(comparison)))


def told_difference(difference: Difference) -> str:
    """Tell which class of transfers comes to something else, with an example.

    Args:
        difference: The class.

    Returns:
        The text.
    """
    return "\n".join(_folded(_of_alike([difference])))


def _folded(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        indent = " " * (len(line) - len(line.lstrip()) + 4)
        yield from textwrap.wrap(line, WIDTH, subsequent_indent=indent, break_long_words=False) or [""]


def _lines(comparison: Comparison) -> Iterator[str]:
    yield f"Compared {_days(comparison)}."
    if comparison.is_empty:
        yield "Nothing changed."
    yield from _section("Added", [called(each) for each in comparison.added])
    yield from _section("Gone", [called(each) for each in comparison.gone])
    yield from _section("Changed", list(_changed(comparison)))
    yield from _differences("Transfers that come to something else", _others(comparison, in_ways_alone=False))
    yield from _differences("Transfers that other ways make lawful", _others(comparison, in_ways_alone=True))
    if comparison.unseen:
        yield f"At work on none of these: {', '.join(_shortened(comparison.unseen))}."
    yield f"Looked at: {', '.join(comparison.kinds)}; {_variants(comparison)}."
    if comparison.presumed:
        yield f"Presumed ordinary, because it was left open: {', '.join(_shortened(sorted(comparison.presumed)))}."


def _variants(comparison: Comparison) -> str:
    text = f"the profile alone and {len(comparison.variants) - 1} variants of it"
    if comparison.left_out:
        text += f", of {len(comparison.variants) - 1 + comparison.left_out + len(comparison.unjudged)}"
    return f"{text} ({len(comparison.unjudged)} cannot be read by both)" if comparison.unjudged else text


def _changed(comparison: Comparison) -> Iterator[str]:
    following = comparison.amendments.following
    yield from (str(each) for each in comparison.changed if each not in following)
    names = tuple(dict.fromkeys(each.id for each in following))
    if names:
        yield f"what is gone or added counts no more, or now, among what these lift: {', '.join(_shortened(names))}"


def _days(comparison: Comparison) -> str:
    return ", ".join(f"on {a}" if a == b else f"what holds on {a} with what holds on {b}" for a, b in comparison.days)


def _others(comparison: Comparison, *, in_ways_alone: bool) -> list[Difference]:
    return [each for each in comparison.differences if each.is_in_ways_alone is in_ways_alone]


def _section(title: str, items: Sequence[str]) -> Iterator[str]:
    if items:
        yield f"{title}:"
    for item in items[:ENTRIES_SHOWN]:
        yield from (f"  {line}" for line in item.splitlines())
    if len(items) > ENTRIES_SHOWN:
        yield f"  and {len(items) - ENTRIES_SHOWN} more"


def _differences(title: str, differences: Sequence[Difference]) -> Iterator[str]:
    if differences:
        yield f"{title}:"
    alike: dict[object, list[Difference]] = {}
    for each in differences:
        alike.setdefault(_but_for_the_kind(each), []).append(each)
    for group in itertools.islice(alike.values(), CLASSES_SHOWN):
        yield from (f"  {line}" for line in _of_alike(group))
    if len(alike) > CLASSES_SHOWN:
        yield f"  and {len(alike) - CLASSES_SHOWN} more classes"


def _but_for_the_kind(difference: Difference) -> tuple[object, ...]:
    """Give what tells a class from another one, but for the kind of data: such classes are told as one."""
    provisions = (difference.provisions_before, difference.provisions_after)
    return (difference.before.weight, difference.after.weight, provisions, difference.pairs)


def _of_alike(group: Sequence[Difference]) -> Iterator[str]:
    """Tell classes that differ in the kind of data alone, with the example of the one that states least."""
    told = min(group, key=lambda each: len(str(each.witness)))
    number = len(told.pairs)
    kinds = ", ".join(_shortened([each.kind for each in group]))
    yield f"{kinds}: {told.before} -> {told.after}, {number} {'pair' if number == 1 else 'pairs'}"
    yield from (f"  {line}" for line in _groups(told.pairs))
    for word, provisions in (("before", told.provisions_before), ("after", told.provisions_after)):
        if provisions:
            yield f"  at work {word}: {', '.join(provisions)}"
    example = str(told.witness).splitlines()
    yield f"  for example {example[0]}"
    yield from (f"  {line}" for line in example[1:])


def _groups(pairs: Iterable[Pair]) -> Iterator[str]:
    """Tell pairs of places as few groups, each of places where transfers begin with those where they end."""
    ends: dict[str, list[str]] = {}
    for origin, destination in pairs:
        ends.setdefault(origin, []).append(destination)
    begins: dict[tuple[str, ...], list[str]] = {}
    for origin, found in ends.items():
        begins.setdefault(tuple(found), []).append(origin)
    groups = sorted(begins.items(), key=lambda each: -len(each[0]) * len(each[1]))
    for destinations, origins in groups[:GROUPS_SHOWN]:
        yield f"{', '.join(_shortened(origins))} -> {', '.join(_shortened(destinations))}"
    if len(groups) > GROUPS_SHOWN:
        yield f"and {sum(len(a) * len(b) for a, b in groups[GROUPS_SHOWN:])} more pairs"


def _shortened(names: Sequence[str]) -> list[str]:
    rest = len(names) - PLACES_SHOWN
    return [*names[:PLACES_SHOWN], *([f"{rest} more"] if rest > 0 else [])]
