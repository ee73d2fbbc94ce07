"""Put conditions and effects into plain, indented English, as nested lists in Markdown."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from xflow import WORLD, Impose, Localisation, Localise, People, Prohibit, Require, Role, YesNo
from xflow.model.conditions import (
    And,
    AtLeast,
    ConclusionDay,
    Condition,
    Constant,
    DataWithin,
    Defined,
    Held,
    Includes,
    Labelled,
    Not,
    NumberOf,
    Or,
    PlaceIn,
    Quantity,
    Recognised,
    ValueIn,
    children,
)
from xflow.model.facts import Number
from xflow.model.policy_checks import conditions_of
from xflow.model.vocabulary.facts import FACTS
from xflow.model.vocabulary.taxonomy import taxonomy_with

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from xflow import Definition, Fact, Measure, Mechanism, Period, Policy, Taxonomy

_MARKS: Final = re.compile(r"([\\`*_\[\]<>{}|#~$])")

DEEPEST: Final = 7
"""How deep lists are nested; what lies deeper stands in one line."""

NONE_OF: Final = "none of:"
AT_LEAST: Final = "at least"
FEWER: Final = "fewer than"
ROLES: Final = {
    Role.ORIGIN: "the data leave it",
    Role.DESTINATION: "the data go there",
    Role.FOLLOWING: "its law follows the data",
}
EXTENTS: Final = {
    Localisation.COPY: "a copy of the data must stay in the territory; others may leave",
    Localisation.STORAGE: "the data must be stored in the territory",
    Localisation.PROCESSING: "the data must be stored and processed in the territory",
}


def escaped(text: str) -> str:
    r"""Take their meaning from the marks of Markdown in a text.

    Example:
        >>> escaped("a_b")
        'a\\_b'
    """
    return _MARKS.sub(r"\\\1", text)


def link(text: str, target: str) -> str:
    """Make a link to a target of this documentation or to an address."""
    return f"[{escaped(text)}]({target})"


def listed(words: Iterable[str], joint: str = "or") -> str:
    """Join words as one says them.

    Example:
        >>> listed(["a", "b", "c"])
        'a, b or c'
    """
    found = list(words)
    if len(found) < 2:  # noqa: PLR2004  (one word needs no joint)
        return "".join(found)
    return f"{', '.join(found[:-1])} {joint} {found[-1]}"


@frozen
class Words:
    """Look up what the ids in a policy are called.

    Args:
        policy: The policy.
        code: What the targets of its labels begin with.
        facts: Its facts and the general ones, by id.
        mechanisms: Its mechanisms, by id.
        definitions: Its definitions, by id.
        taxonomy: Its data categories and the general ones.
        labels: The targets of its conditions that bear a label, in the order in which they are first met.
    """

    policy: Policy
    code: str = ""
    facts: Mapping[str, Fact] = field(init=False)
    mechanisms: Mapping[str, Mechanism] = field(init=False)
    definitions: Mapping[str, Definition] = field(init=False)
    taxonomy: Taxonomy = field(init=False)
    labels: Mapping[Labelled, str] = field(init=False)

    @facts.default
    def _all_facts(self) -> Mapping[str, Fact]:
        return {fact.id: fact for fact in (*FACTS, *self.policy.facts)}

    @mechanisms.default
    def _all_mechanisms(self) -> Mapping[str, Mechanism]:
        return {each.id: each for each in self.policy.mechanisms}

    @definitions.default
    def _all_definitions(self) -> Mapping[str, Definition]:
        return {each.id: each for each in self.policy.definitions}

    @taxonomy.default
    def _all_categories(self) -> Taxonomy:
        return taxonomy_with(self.policy.categories)

    @labels.default
    def _all_labels(self) -> Mapping[Labelled, str]:
        found = dict.fromkeys(label for _, each in conditions_of(self.policy) for label in labelled(each))
        return {label: f"{self.code}-ground-{number}" for number, label in enumerate(found, start=1)}

    def fact(self, name: str) -> str:
        """Give the statement of a fact; that of a pack's own fact leads to its question."""
        statement = self.facts[name].statement
        own = any(fact.id == name for fact in self.policy.facts)
        return link(statement, f"#{name}") if own else escaped(statement)

    def category(self, name: str) -> str:
        """Give the name of a data category; that of a pack's own category leads to its definition."""
        own = any(each.id == name for each in self.policy.categories)
        called = self.taxonomy[name].name
        return link(called, f"#{name}") if own else escaped(called)

    def mechanism(self, name: str) -> str:
        """Give the name of a mechanism, which leads to its description."""
        return link(self.mechanisms[name].name, f"#{name}")

    def definition(self, name: str) -> str:
        """Give the statement of a definition, which leads to its condition."""
        return link(self.definitions[name].statement, f"#{name}")


def labelled(condition: Condition) -> Iterator[Labelled]:
    """Walk over the conditions with a label in a condition, the outermost first."""
    if isinstance(condition, Labelled):
        yield condition
    for child in children(condition):
        yield from labelled(child)


def described(condition: Condition, words: Words, depth: int = 0) -> list[str]:
    """Put a condition into a nested list, one line a condition.

    Args:
        condition: The condition.
        words: What ids are called.
        depth: How deep the list stands in others.

    Returns:
        The lines, in Markdown.

    Example:
        >>> from xflow import Policy, includes
        >>> described(~includes("health") & includes("contact"), Words(Policy()))
        ['- all of:', '  - not: the data include Health data', '  - the data include Contact data']
    """
    match condition:
        case And(parts):
            return _nested("all of:", parts, words, depth)
        case Or(parts):
            return _nested("at least one of:", parts, words, depth)
        case Not(And(parts)):
            return _nested("not all of:", parts, words, depth)
        case Not(Or(parts)):
            return _nested(NONE_OF, parts, words, depth)
        case Not(inner):
            return [_item(_negated(inner, words), depth)]
        case _:
            return [_item(_leaf(condition, words), depth)]


def _item(text: str, depth: int) -> str:
    return f"{'  ' * depth}- {text}"


def _nested(head: str, parts: tuple[Condition, ...], words: Words, depth: int) -> list[str]:
    if len(parts) == 1 and head != NONE_OF:
        return described(parts[0], words, depth)
    if depth >= DEEPEST:
        return [_item(f"{head} {'; '.join(_inline(part, words) for part in parts)}", depth)]
    inside = (line for part in parts for line in described(part, words, depth + 1))
    return [_item(head, depth), *inside]


def _inline(condition: Condition, words: Words) -> str:
    """Put a condition into one line, for lists that would be nested too deep to be read."""
    match condition:
        case And(parts):
            return f"({' and '.join(_inline(part, words) for part in parts)})"
        case Or(parts):
            return f"({' or '.join(_inline(part, words) for part in parts)})"
        case Not(And() | Or() as inner):
            return f"not {_inline(inner, words)}"
        case Not(inner):
            return _negated(inner, words)
        case _:
            return _leaf(condition, words)


def _negated(leaf: Condition, words: Words) -> str:
    """Say that a leaf does not hold; a threshold reads better as an upper bound."""
    if isinstance(leaf, AtLeast):
        return _compared(FEWER, leaf.quantity, leaf.bound, words)
    return f"not: {_leaf(leaf, words)}"


def _leaf(leaf: Condition, words: Words) -> str:
    match leaf:
        case Constant(value):
            return "always" if value else "never"
        case Labelled(_, label):
            return link(label, f"#{words.labels[leaf]}")
        case ValueIn(fact, values):
            return _value(fact, values, words)
        case PlaceIn(fact, areas):
            return f"{words.fact(fact)} lies in {places(areas)}"
        case AtLeast(quantity, bound):
            return _compared(AT_LEAST, quantity, bound, words)
        case _:
            return _named(leaf, words)


def _named(leaf: Condition, words: Words) -> str:
    match leaf:
        case Includes(category):
            return f"the data include {words.category(category)}"
        case DataWithin(categories):
            return f"all of the data is {listed(sorted(map(words.category, categories)))}"
        case Held(mechanism, concluded):
            return f"{words.mechanism(mechanism)} is in place{_when(concluded)}"
        case Recognised(by, kind):
            return f"a recognition of kind “{escaped(kind)}” by {escaped(str(WORLD[by].name))} covers the transfer"
        case Defined(name):
            return words.definition(name)
        case _:
            raise AssertionError(leaf)  # pragma: no cover  (the algebra is closed)


def _value(name: str, values: frozenset[bool | str], words: Words) -> str:
    if isinstance(words.facts[name], YesNo):
        return words.fact(name) if True in values else f"not: {words.fact(name)}"
    options = sorted(escaped(str(value).replace("_", " ")) for value in values)
    return f"{words.fact(name)} is {listed(options)}"


def _when(concluded: Period) -> str:
    start, end = concluded.start, concluded.end
    since = f" on or after {start}" if start else ""
    until = f" before {end}" if end else ""
    return f", concluded or granted{since}{' and' if since and until else ''}{until}" if since or until else ""


def _compared(sign: str, quantity: Quantity, bound: int, words: Words) -> str:
    match quantity:
        case People():
            return f"{sign} {bound:,} {people(quantity, words)}"
        case NumberOf(name):
            fact = words.facts[name]
            unit = f" {fact.unit}" if isinstance(fact, Number) and fact.unit else ""
            return f"{words.fact(name)}: {sign} {bound:,}{escaped(unit)}"
        case ConclusionDay(mechanism):
            order = "before" if sign == FEWER else "on or after"
            return f"the {words.mechanism(mechanism)} was concluded {order} {dt.date.fromordinal(bound)}"


def people(asked: People, words: Words) -> str:
    """Say whom a number of people counts."""
    devices = words.taxonomy[asked.category].unit.value == "devices"
    without = f", leaving out those with {words.category(asked.excluding)}" if asked.excluding else ""
    unit = "devices" if devices else "people"
    return f"{unit} whose {words.category(asked.category)} is sent {asked.window.value}{without}"


def places(areas: Iterable[str], joint: str = "or") -> str:
    """List places by name."""
    return listed(sorted(escaped(WORLD[area].name) for area in areas), joint)


def effect(measure: Measure) -> str:
    """Say what a measure does, in a sentence."""
    match measure.effect:
        case Prohibit():
            return "It forbids the transfer. Only an exemption lifts that."
        case Require():
            return "It allows the transfer only if what it requires is met."
        case Localise(extent):
            return f"It demands that data stay: {EXTENTS[extent]}."
        case Impose(duty):
            return f"It never blocks the transfer. It demands beside it: {escaped(str(duty))} ({duty.kind.value})."


def asked_when(measure: Measure) -> str:
    """Say by which ties to the one who imposes it a measure is asked."""
    return listed(words for role, words in ROLES.items() if role in measure.roles)
