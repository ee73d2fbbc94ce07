"""A table of flows without some provisions: what of it must be judged anew."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from xflow import law
from xflow.errors import UnknownProvisionError
from xflow.evaluation.classes.sweep import Sweep
from xflow.evaluation.lawbooks import Lawbook
from xflow.evaluation.programs import Program

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.flows.tables import FlowTable
    from xflow.model.policies import Policy


class Removal:
    """Hold a table, and the same without some provisions.

    Args:
        table: The table.
        without: The ids of the provisions.

    Raises:
        UnknownProvisionError: One of them is not there.
    """

    def __init__(self, table: FlowTable, without: frozenset[str]) -> None:
        for name in sorted(without):
            _check(name, table)
        self.table, self.without = table, without
        programs = table.sweep.lawbook.programs
        self._concerned = tuple(each for each in programs if _named(each.policy, without))
        lawbook = Lawbook(tuple(_less(each, without) for each in programs))
        self.sweep = Sweep(table.sweep.transfers, table.on, lawbook, table.gazetteer)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Walk over the pairs of places whose flows may come to something else: others touch no law that is changed."""
        places = self.table.places
        touched = self._touched()
        for origin, destination in itertools.permutations(places, 2):
            if origin in touched or destination in touched:
                yield origin, destination

    def _touched(self) -> frozenset[str]:
        table = self.table
        regimes = [regime for program in self._concerned for regime in program.policy.regimes]
        codes = frozenset(code for regime in regimes for code in regime.codes)
        if any(regime.everywhere for regime in regimes) or not codes.isdisjoint(table.sweep.transfers[0].follows):
            return frozenset(table.places)
        laws = table.gazetteer.laws_of
        return frozenset(place for place in table.places if not codes.isdisjoint(laws(place, table.on)))


def _named(policy: Policy, names: frozenset[str]) -> frozenset[str]:
    return names & {each.id for each in policy.provisions()}


def _less(program: Program, names: frozenset[str]) -> Program:
    named = _named(program.policy, names)
    return Program(program.policy.without(*sorted(named))) if named else program


def _check(name: str, table: FlowTable) -> None:
    """Refuse a name that stands neither in the law of the table nor, where the packs of its places are, in another."""
    own = [program.policy for program in table.sweep.lawbook.programs]
    if any(_named(policy, frozenset([name])) for policy in own):
        return
    known = own if table.policy is not None else [law.world()]
    names = {each.id for policy in known for each in policy.provisions()}
    if name not in names:
        raise UnknownProvisionError("provision", name, names)
