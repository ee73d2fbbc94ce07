"""Why a condition is true, false or unknown, down to the leaf that decides."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final, TypeAlias, assert_never

from attrs import frozen

from xflow.evaluation.compiler import applies_if, matching
from xflow.evaluation.questions import people_in_words
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
    People,
    PlaceIn,
    Quantity,
    Recognised,
    ValueIn,
)
from xflow.model.facts import Number, YesNo
from xflow.model.knowledge import UNKNOWN
from xflow.model.truth import Kleene, all_of, any_of, negation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.evaluation.judgement import Judgement
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.recognitions import Recognition

Join: TypeAlias = Callable[[Iterable[Kleene]], Kleene]

SIGNS: Final = {True: "yes", False: "no", None: "unknown"}


@frozen
class Trace:
    """Hold a statement with its truth and what it rests on.

    Args:
        text: The statement.
        truth: Whether it is true, false or unknown.
        parts: The statements on which it rests.
        source: The provision or statement from which it comes, if it has one of its own.
        negates: Whether it says that its only part is not so.
        named: Whether it is something with a name of its own, which decides as a whole where it holds.
        labelled: Whether it is a part of a condition that the law or its reader gave a name.
    """

    text: str
    truth: Kleene
    parts: tuple[Trace, ...] = ()
    source: str = ""
    negates: bool = False
    named: bool = False
    labelled: bool = False

    def lines(self, indent: int = 0, *, full: bool = False) -> Iterator[str]:
        """Walk over the statement and what it rests on, one indented line each.

        Args:
            indent: How deep to begin.
            full: Whether parts that do not decide are told, too.
        """
        said = self.parts[0] if self.negates and not self.parts[0].parts else self
        text = f"{self.text} {said.text}" if said is not self else self.text
        source = f"  [{said.source}]" if said.source else ""
        yield f"{'  ' * indent}{SIGNS[self.truth]}: {text}{source}"
        telling = said.parts if full or said.negates else said.decisive()
        for part in telling:
            yield from part.lines(indent + 1, full=full)
        if len(telling) < len(said.parts):
            yield f"{'  ' * (indent + 1)}(and {len(said.parts) - len(telling)} that do not decide)"

    def decisive(self) -> tuple[Trace, ...]:
        """Give the parts whose truth is that of the whole."""
        return tuple(part for part in self.parts if part.truth is self.truth)

    def reasons(self) -> Iterator[Trace]:
        """Walk over what decides, in the largest parts that have a name, for those who want to know it in short."""
        for part in self.parts if self.labelled else (self,):
            yield from part._in_short()  # noqa: SLF001  (it is one of us)

    def _in_short(self) -> Iterator[Trace]:
        if not self.parts or (self.named and self.truth) or (self.labelled and not self.parts[0].parts):
            yield self
            return
        if self.labelled and not self.truth:  # the name tells what is missing; what holds tells what stands against it
            yield self
            yield from (leaf for leaf in self.deciding() if leaf.truth)
            return
        for part in self.parts:
            if self.negates or part.truth is self.truth:
                yield from part._in_short()  # noqa: SLF001  (it is one of us)

    def deciding(self) -> Iterator[Trace]:
        """Walk over the leaves that decide: those whose truth is that of the whole."""
        if not self.parts or (self.named and self.truth):
            yield self
            return
        for part in self.parts:
            if self.negates or part.truth is self.truth:
                yield from part.deciding()


class Tracer:
    """Trace conditions in a judgement.

    Args:
        judgement: The judgement.
    """

    def __init__(self, judgement: Judgement) -> None:
        self._view, self._lawbook = judgement.view, judgement.lawbook
        self._recognitions = judgement.recognitions

    def trace(self, condition: Condition) -> Trace:
        """Tell why a condition is true, false or unknown.

        Args:
            condition: The condition.

        Returns:
            The trace, down to the leaves.
        """
        match condition:
            case Constant(value):
                return Trace("always" if value else "never", value)
            case And(conditions):
                return _joined("all of", all_of, map(self.trace, conditions))
            case Or(conditions):
                return _joined("at least one of", any_of, map(self.trace, conditions))
            case Labelled(inner, label):
                traced = self.trace(inner)
                return Trace(label, traced.truth, (traced,), labelled=True)
            case Not(inner):
                return _negated(self.trace(inner))
            case ValueIn(fact, values):
                return Trace(self._says(fact, values), self._view.value_in(fact, values), source=self._stated(fact))
            case PlaceIn(fact, areas):
                return Trace(self._lies(fact, areas), self._view.place_in(fact, areas), source=self._stated(fact))
            case _:
                return self._leaf(condition)

    def _leaf(self, leaf: Includes | DataWithin | AtLeast | Held | Recognised | Defined) -> Trace:
        match leaf:
            case Includes(category):
                name = self._lawbook.taxonomy[category].name
                return Trace(f"the data include: {name}", self._view.data.includes(category))
            case DataWithin(categories):
                names = ", ".join(sorted(self._lawbook.taxonomy[each].name for each in categories))
                return Trace(f"the data are only: {names}", self._view.data.all_within(categories))
            case AtLeast(quantity, bound):
                number = self._view.number(quantity)
                source = f"{self._counted(quantity)}: {number}"
                return Trace(self._compares(quantity, bound), number.at_least(bound), source=source)
            case Held(mechanism):
                name = self._lawbook.mechanisms[mechanism].name
                ways = [self.trace(way) for way in self._view.ways_held(leaf)]
                return _joined(f"in place: {name}", any_of, ways, keep=True)
            case Recognised(by, kind):
                known = matching(self._recognitions, leaf)
                ways = [self._recognition(each) for each in known]
                near = tuple(way for way, each in zip(ways, known, strict=True) if self._is_near(way, each))
                return Trace(f"recognised by {by} ({kind})", any_of(way.truth for way in ways), near)
            case Defined(name):
                return self._defined(name)
            case _ as never:  # pragma: no cover  (the algebra is closed)
                assert_never(never)

    def _recognition(self, recognition: Recognition) -> Trace:
        inner = self.trace(applies_if(recognition))
        return Trace(recognition.title, inner.truth, (inner,), str(recognition.cite), named=True)

    def _is_near(self, trace: Trace, recognition: Recognition) -> bool:
        """Tell whether a recognition is worth showing: it may cover the transfer or speaks of its destination."""
        return trace.truth is not False or self._view.transfer.destination in recognition.of

    def _defined(self, name: str) -> Trace:
        definition = self._lawbook.definitions[name]
        stated = self._view.value_in(name, frozenset({True}))
        if stated is not None:
            return Trace(definition.statement, stated, source="stated")
        inner = self.trace(definition.condition)
        return Trace(definition.statement, inner.truth, (inner,), str(definition.cite))

    def _says(self, name: str, values: frozenset[bool | str]) -> str:
        fact = self._lawbook.facts[name]
        if isinstance(fact, YesNo):
            return fact.statement
        listed = " or ".join(sorted(str(value).replace("_", " ") for value in values))
        return f"{fact.statement} is {listed}"

    def _stated(self, name: str) -> str:
        value = self._view.facts.get(name, UNKNOWN)
        if value is UNKNOWN or isinstance(value, bool):
            return "" if value is not UNKNOWN else "not stated"
        return f"stated: {str(value).replace('_', ' ')}"

    def _lies(self, fact: str, areas: frozenset[str]) -> str:
        return f"{self._lawbook.facts[fact].statement} lies in {in_words(areas, self._view.places)}"

    def _counted(self, quantity: Quantity) -> str:
        """Say where a number comes from."""
        over_transfers = isinstance(quantity, People) and self._view.data.counts_over_transfers(quantity.window)
        return "counted over several transfers" if over_transfers else "stated"

    def _compares(self, quantity: Quantity, bound: int) -> str:
        match quantity:
            case People():
                return f"at least {bound:,} {people_in_words(quantity, self._lawbook)}"
            case NumberOf(fact):
                known = self._lawbook.facts[fact]
                unit = f" {known.unit}" if isinstance(known, Number) and known.unit else ""
                return f"{known.statement}: at least {bound:,}{unit}"
            case ConclusionDay(mechanism):
                name = self._lawbook.mechanisms[mechanism].name
                return f"the {name} was concluded on or after {dt.date.fromordinal(bound)}"
            case _ as never:  # pragma: no cover  (the algebra is closed)
                assert_never(never)


def in_words(areas: frozenset[str], places: Gazetteer, most: int = 6) -> str:
    """List places, with a word for how many more there are."""
    names = sorted(places[area].name for area in areas)
    rest = len(names) - most
    return ", ".join(names[:most]) + (f" and {rest} more" if rest > 0 else "")


def _joined(text: str, function: Join, traces: Iterable[Trace], *, keep: bool = False) -> Trace:
    parts = tuple(traces)
    if len(parts) == 1 and not keep:
        return parts[0]
    return Trace(text, function([part.truth for part in parts]), parts)


def _negated(trace: Trace) -> Trace:
    return Trace("it is not so that", negation(trace.truth), (trace,), negates=True)
