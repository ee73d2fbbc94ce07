"""Fill unknown facts that matter with what is ordinary, and keep a list of what was filled."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from xflow.evaluation.mattering import unknowns_of
from xflow.evaluation.questions import LawOf
from xflow.evaluation.unknown_laws import ONLY_LETS_IN
from xflow.evaluation.unknowns import UnknownAtoms, asked_by
from xflow.model.conditions import Includes, People
from xflow.model.facts import FactValue  # noqa: TC001  (attrs reads it for files)
from xflow.model.knowledge import UNKNOWN
from xflow.model.vocabulary.facts import INBOUND_RESTRICTED, LEFT_OUT_INCLUDED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.data_view import DataView
    from xflow.evaluation.judgement import Judgement
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.questions import Asked
    from xflow.model.categories import Taxonomy
    from xflow.model.conditions import Condition
    from xflow.model.transfers import Transfer


Presumable: TypeAlias = str | Includes
"""Of what something may be presumed: the id of a fact, or a kind of data."""


@frozen
class Presumption:
    """Say that something not stated was taken to be as it ordinarily is.

    Args:
        asks: What was not stated.
        value: What it was taken to be.
        text: The same in words.
    """

    asks: Presumable
    value: FactValue
    text: str

    def __str__(self) -> str:
        return self.text


def presumptions_for(judgement: Judgement) -> tuple[Presumption, ...]:
    """Find what may be presumed: the ordinary values of the unknowns for which unsettled rules ask.

    What is stated to be unknown is not presumed, nor is the law of an origin.

    Args:
        judgement: How every rule stands, strictly read.

    Returns:
        The presumptions, in the order of what they speak of.
    """
    return _presumptions(unknowns_of(judgement, duties=True), judgement)


def presumptions_beneath(conditions: Iterable[Condition], judgement: Judgement) -> tuple[Presumption, ...]:
    """Find what may be presumed of the unknowns for which some conditions ask.

    Args:
        conditions: The conditions.
        judgement: How every rule stands, strictly read.

    Returns:
        The presumptions, in the order of what they speak of.
    """
    finder = UnknownAtoms(judgement.view, judgement.lawbook, judgement.recognitions)
    return _presumptions({asked_by(atom) for each in conditions for atom in finder.beneath(each)}, judgement)


def _all_presumable(unknowns: Iterable[Asked], judgement: Judgement) -> frozenset[Presumable]:
    return frozenset(each for unknown in unknowns for each in presumable(unknown, judgement))


def _presumptions(unknowns: Iterable[Asked], judgement: Judgement) -> tuple[Presumption, ...]:
    made = (_presumption(each, judgement.lawbook) for each in _all_presumable(unknowns, judgement))
    return tuple(sorted(made, key=lambda each: str(each.asks)))


def absent_statuses(category: str, data: DataView) -> Iterator[Includes]:
    """Find what may be presumed absent where a rule asks for a kind of data.

    Args:
        category: The kind.
        data: What is known of the data.

    Returns:
        The kinds that are ordinarily absent and of which nothing is known: those inside the kind asked for, and the
        statuses by which what is stated might come to lie there.
    """
    asked = data.taxonomy.within(category) | statuses_stated(data)
    ordinarily = [each for each in asked if data.taxonomy[each].presumed_absent and data.includes(each) is None]
    absent = frozenset(each for each in ordinarily if not is_stated_just_above(each, data))
    yield from outermost(absent, data.taxonomy)


def outermost(absent: frozenset[str], taxonomy: Taxonomy) -> Iterator[Includes]:
    """Walk over those of several kinds that lie within no other of them: without these, none of them is there."""
    for each in absent:
        if taxonomy.above(each).isdisjoint(absent - {each}):
            yield Includes(each)


def with_presumptions(transfer: Transfer, presumptions: tuple[Presumption, ...]) -> Transfer:
    """State what is presumed of a transfer."""
    return transfer.stating({each.asks: each.value for each in presumptions})


def with_absences(transfer: Transfer, presumed: Iterable[Presumable]) -> Transfer:
    """State of a transfer that there are no data of the kinds that are presumed absent."""
    absent = frozenset(each.category for each in presumed if isinstance(each, Includes))
    if not absent:
        return transfer
    other = copy.copy(transfer)
    object.__setattr__(other, "without", transfer.without | absent)
    return other


def presumable(unknown: Asked, judgement: Judgement) -> Iterator[Presumable]:
    """Walk over that of which something may be presumed because of one unknown.

    Args:
        unknown: The unknown.
        judgement: Where names are looked up, and what is known.
    """
    match unknown:
        case Includes(category) | People(category):
            yield from absent_statuses(category, judgement.view.data)
        case LawOf(code):
            yield from _what_makes_it_known(code, judgement)
        case str():
            if judgement.lawbook.facts[unknown].ordinary is not UNKNOWN:
                yield from _if_not_withheld(unknown, judgement)


def _what_makes_it_known(code: str, judgement: Judgement) -> Iterator[str]:
    """Give what is ordinary of a law that is not known: a place lets data in, and what a pack leaves out is absent."""
    only_lets_in = judgement.view.reach.roles.get(code) == ONLY_LETS_IN
    if only_lets_in and INBOUND_RESTRICTED.id not in judgement.view.facts:
        yield INBOUND_RESTRICTED.id
    elif judgement.lawbook.unstated_by(code):
        yield from _if_not_withheld(LEFT_OUT_INCLUDED.id, judgement)


def _if_not_withheld(name: str, judgement: Judgement) -> Iterator[str]:
    """Give a fact unless something is stated of it: that it is unknown, or between which bounds it lies."""
    if name not in judgement.view.facts:
        yield name


def statuses_stated(data: DataView) -> frozenset[str]:
    """Give the statuses that lie inside a kind of data that is stated."""
    taxonomy = data.taxonomy
    held = map(taxonomy.within, data.held)
    return frozenset(each for each in frozenset[str]().union(*held) if taxonomy[each].status)


def is_stated_just_above(category: str, data: DataView) -> bool:
    """Tell whether all that a category gathers lies just beneath kinds that are stated.

    Whoever states identity numbers of the state is not presumed to leave out the national ones.
    """
    taxonomy = data.taxonomy
    stated = {*data.held} - {"personal"}
    gathered = taxonomy[category].narrower
    return bool(gathered) and all(not stated.isdisjoint(taxonomy[each].broader) for each in gathered)


def _presumption(asked: Presumable, lawbook: Lawbook) -> Presumption:
    if isinstance(asked, Includes):
        name = lawbook.taxonomy[asked.category].name
        return Presumption(asked, value=False, text=f"the data include: {name}: no")
    fact = lawbook.facts[asked]
    return Presumption(asked, fact.ordinary, _in_words(asked, fact.ordinary, lawbook))


def _in_words(name: str, value: FactValue, lawbook: Lawbook) -> str:
    fact = lawbook.facts[name]
    if isinstance(value, bool):
        return f"{fact.statement}: {'yes' if value else 'no'}"
    return f"{fact.statement}: {str(value).replace('_', ' ').lower()}"
