"""Where the law is looked up: in the policy that a caller gave, or in the packs of the places touched."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from xflow import law
from xflow.errors import UnknownFactError
from xflow.evaluation.checking import Checker, categories_named
from xflow.evaluation.options import Options
from xflow.evaluation.programs import Program, program_of
from xflow.model.facts import YesNo
from xflow.model.vocabulary.facts import FACTS
from xflow.model.vocabulary.taxonomy import taxonomy_with

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.reach import Reach
    from xflow.model.conditions import Condition
    from xflow.model.definitions import Definition
    from xflow.model.facts import Fact
    from xflow.model.mechanisms import Mechanism
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
        self.facts: dict[str, Fact] = {fact.id: fact for fact in FACTS}
        self.definitions: dict[str, Definition] = {}
        self.mechanisms: dict[str, Mechanism] = {}
        for program in programs:
            self.facts |= program.facts
            self.definitions |= program.definitions
            self.mechanisms |= program.mechanisms
        self.options = Options(self.mechanisms)
        self.everywhere = tuple(code for program in programs for code in program.everywhere)
        self.checker = Checker(self.facts, self.definitions, self.mechanisms, self.taxonomy)
        self.reaching = {
            fact: regime.codes
            for program in programs
            for regime in program.policy.regimes
            for fact in regime.reached_by
        }
        self._by_code = {code: program for program in programs for code in program.regimes}

    def program_for(self, code: str) -> Program | None:
        """Give the program that covers a place, or ``None`` if its law is not known."""
        return self._by_code.get(code)

    def unstated_by(self, code: str) -> tuple[str, ...]:
        """Give the kinds of data on which the law of a place is not stated, beside the others that are."""
        program = self.program_for(code)
        return () if program is None else program.regimes[code].unstated

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


def lawbook_for(transfers: Iterable[Transfer], codes: Iterable[str]) -> Lawbook:
    """Give the lawbook of the packs that cover some places or define a name that a transfer uses.

    Args:
        transfers: The transfers.
        codes: The places whose law they touch.

    Returns:
        The lawbook; no other pack is loaded.
    """
    names = {name for transfer in transfers for name in names_in(transfer)}
    needed = {law.pack_of(code) for code in codes} | {law.pack_defining(name) for name in names}
    return _lawbook_of_packs(tuple(sorted(pack for pack in needed if pack is not None)))


def lawbook_asked(transfer: Transfer, policy: Policy | None, reach: Reach, under: tuple[str, ...] | None) -> Lawbook:
    """Give the lawbook by which a transfer is judged.

    Args:
        transfer: The transfer.
        policy: The law to judge by; if left out, the packs of the places that are touched.
        reach: Whose law it touches.
        under: The ids of the regimes to ask, if they were named.

    Returns:
        The lawbook.
    """
    if policy is not None:
        return lawbook_of(policy)
    return lawbook_for((transfer,), (*reach.roles, *(under or ())))
