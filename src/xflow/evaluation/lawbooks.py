"""Where the law is looked up: in the policy that a caller gave, or in the packs of the places touched."""

from __future__ import annotations

import functools
from collections import ChainMap
from typing import TYPE_CHECKING

from xflow import law
from xflow.errors import (
    TransferError,
    UnknownCategoryError,
    UnknownFactError,
    UnknownMechanismError,
    XflowError,
)
from xflow.evaluation.programs import Program, program_of
from xflow.model.facts import About, Fact, YesNo
from xflow.model.intervals import Interval
from xflow.model.vocabulary.facts import FACTS
from xflow.model.vocabulary.taxonomy import taxonomy_with

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.model.conditions import Condition
    from xflow.model.definitions import Definition
    from xflow.model.facts import FactValue
    from xflow.model.parties import Party
    from xflow.model.policies import Policy
    from xflow.model.transfers import Transfer


class Lawbook:
    """Hold the programs of one or several policies and all the names that they know.

    Args:
        programs: The programs; no two cover the same place.
    """

    def __init__(self, programs: tuple[Program, ...]) -> None:
        self.programs = programs
        categories = tuple(dict.fromkeys(each for program in programs for each in program.policy.categories))
        self.taxonomy = taxonomy_with(categories)
        self.facts: ChainMap[str, Fact] = ChainMap(
            *(program.facts for program in programs), {fact.id: fact for fact in FACTS}
        )
        self.definitions: ChainMap[str, Definition] = ChainMap(*(program.definitions for program in programs))
        self.mechanisms = ChainMap(*(program.mechanisms for program in programs))
        self.everywhere = tuple(code for program in programs for code in program.everywhere)
        self._sound: set[tuple[str, FactValue]] = set()
        self._by_code = {code: program for program in programs for code in program.regimes}

    def program_for(self, code: str) -> Program | None:
        """Give the program that covers a place, or ``None`` if its law is not known."""
        return self._by_code.get(code)

    def condition_called(self, name: str) -> Condition:
        """Give the condition that a definition, or a fact that is so or not, stands for.

        Raises:
            UnknownFactError: Nothing is called that.
        """
        if name in self.definitions:
            return self.definitions[name].as_condition()
        fact = self.facts.get(name)
        if isinstance(fact, YesNo):
            return fact.as_condition()
        raise UnknownFactError("definition or fact that is so or not", name, [*self.definitions, *self.facts])

    def check(self, transfer: Transfer) -> None:
        """Check that every name that a transfer uses is known and every value is one that its fact may have.

        Args:
            transfer: The transfer.

        Raises:
            TransferError: Some are not; all faults are told at once.
        """
        faults = list(self._faults(transfer))
        if faults:
            raise TransferError("the transfer", faults)

    def _faults(self, transfer: Transfer) -> Iterator[str]:
        for about, party in ((About.EXPORTER, transfer.exporter), (About.RECIPIENT, transfer.recipient)):
            if party.facts:
                yield from self._misplaced(about, party)
        for name, value in (*transfer.facts, *transfer.exporter.facts, *transfer.recipient.facts):
            if (name, value) not in self._sound:
                yield from self._fact_faults(name, value)
        for category in self._strange(transfer):
            yield str(UnknownCategoryError("data category", category, [each.id for each in self.taxonomy]))
        if transfer.without and not any(True for _ in self._strange(transfer)):
            yield from self._contradictions(transfer)
        for held in transfer.mechanisms:
            if held.mechanism not in self.mechanisms:
                yield str(UnknownMechanismError("mechanism", held.mechanism, self.mechanisms))

    def _strange(self, transfer: Transfer) -> Iterator[str]:
        """Walk over the categories that a transfer names and nobody defines."""
        return (category for category in categories_named(transfer) if category not in self.taxonomy)

    def _contradictions(self, transfer: Transfer) -> Iterator[str]:
        """Find kinds of data that are stated both to be there and not to be."""
        there = {*transfer.including, *(holding.category for holding in transfer.data)}
        for absent in sorted(transfer.without):
            for category in sorted(there & self.taxonomy.within(absent)):
                yield f"the data are stated to be, or to include, {category!r}, and to include no {absent!r}"

    def _misplaced(self, about: About, party: Party) -> Iterator[str]:
        for name, _ in party.facts:
            fact = self.facts.get(name)
            if fact is not None and fact.about is not about:
                yield f"{name!r} speaks of the {fact.about.value}: state it there, not of the {about.value}"

    def _fact_faults(self, name: str, value: FactValue) -> Iterator[str]:
        fact = self.facts.get(name)
        if fact is None and name not in self.definitions:
            yield str(UnknownFactError("fact", name, [*self.facts, *self.definitions]))
        elif fact is not None:
            yield from self._value_faults(fact, value)

    def _value_faults(self, fact: Fact, value: FactValue) -> Iterator[str]:
        try:
            fact.read(value)
        except XflowError as error:
            yield str(error)
        else:
            if not isinstance(value, Interval):
                self._sound.add((fact.id, value))


def categories_named(transfer: Transfer) -> Iterator[str]:
    """Walk over the ids of all data categories that a transfer names."""
    yield from (holding.category for holding in transfer.data)
    yield from transfer.including
    yield from transfer.without
    for total, _ in transfer.totals:
        yield from filter(None, (total.category, total.excluding))


def names_in(transfer: Transfer) -> Iterator[str]:
    """Walk over the ids of all facts, categories and mechanisms that a transfer names."""
    yield from categories_named(transfer)
    yield from (name for name, _ in (*transfer.facts, *transfer.exporter.facts, *transfer.recipient.facts))
    yield from (held.mechanism for held in transfer.mechanisms)


@functools.lru_cache(maxsize=128)
def lawbook_of(policy: Policy) -> Lawbook:
    """Give the lawbook of one policy."""
    return Lawbook((program_of(policy),))


@functools.lru_cache(maxsize=4096)
def _lawbook_of_packs(packs: tuple[str, ...]) -> Lawbook:
    return Lawbook(tuple(program_of(law.load(pack)) for pack in packs))


def lawbook_for(transfer: Transfer, codes: Iterable[str]) -> Lawbook:
    """Give the lawbook of the packs that cover some places or define a name that a transfer uses.

    Args:
        transfer: The transfer.
        codes: The places whose law it touches.

    Returns:
        The lawbook; no other pack is loaded.
    """
    needed = {law.pack_of(code) for code in codes} | {law.pack_defining(name) for name in names_in(transfer)}
    return _lawbook_of_packs(tuple(sorted(pack for pack in needed if pack is not None)))
