"""Answers to questions: what is stated of a transfer beside what was known before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias, Union

import attrs

from xflow.errors import TransferError, WrongTypeError
from xflow.model.conditions import ConclusionDay, Includes, People
from xflow.model.definitions import Definition
from xflow.model.facts import Fact
from xflow.model.faults import Faults
from xflow.model.intervals import to_interval
from xflow.model.parties import OWN_OF_PARTY, Party
from xflow.model.periods import to_date

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from xflow.model.counting import Window
    from xflow.model.intervals import Interval
    from xflow.model.parties import FactKey
    from xflow.model.transfers import Transfer

Answerable: TypeAlias = Union[Fact, Definition, str, Includes, People, ConclusionDay]  # noqa: UP007
"""What a question may ask for: a fact, whether a kind of data is there, a number, or a day."""

_OWN: Final = frozenset({"origin", "destination", "purpose", "transaction", "means"})


def with_answers(transfer: Transfer, answers: Mapping[Any, object]) -> Transfer:
    """Make the same transfer with answers stated; an answer takes the place of what was stated before.

    Args:
        transfer: The transfer.
        answers: The answers, keyed by `Answerable`.

    Returns:
        A new transfer.

    Raises:
        TransferError: Some answers cannot be right; all faults are told at once.

    Example:
        >>> from xflow.model.transfers import Transfer
        >>> with_answers(Transfer("CN", "DE", data="contact"), {"cn.ciio": False}).facts
        (('cn.ciio', False),)
    """
    faults = Faults(TransferError, "the answers")
    changes = _Changes(transfer)
    for asked, answer in answers.items():
        faults.read(_name_of(asked), lambda pair: changes.add(*pair), (asked, answer), None)
    faults.raise_if_any()
    return changes.made()


class _Changes:
    """Gather what is stated anew of a transfer."""

    def __init__(self, transfer: Transfer) -> None:
        self._transfer = transfer
        self._facts: dict[str, object] = {}
        self._own: dict[str, object] = {}
        self._including, self._without = set(transfer.including), set(transfer.without)
        self._totals, self._cumulative = dict(transfer.totals), dict(transfer.cumulative)
        self._mechanisms = list(transfer.mechanisms)

    def add(self, asked: Answerable, answer: object) -> None:
        match asked:
            case Includes(category):
                self._add_category(category, answer)
            case People():
                self._numbers_over(asked.window)[asked] = to_interval(answer)  # type: ignore[arg-type]  # checked there
            case ConclusionDay(mechanism):
                self._date(mechanism, to_date(answer))  # type: ignore[arg-type]  # read and checked there
            case _:
                self._add_fact(asked, answer)

    def _add_fact(self, asked: FactKey, answer: object) -> None:
        name = asked if isinstance(asked, str) else asked.id
        value = asked.read(answer) if isinstance(asked, Fact) else answer
        (self._own if name in _OWN else self._facts)[name] = value

    def _numbers_over(self, window: Window) -> dict[People, Interval]:
        """Give where the numbers of a window stand: who counts over several transfers there answers so, too."""
        counted = any(asked.window is window for asked in self._cumulative)
        return self._cumulative if counted else self._totals

    def _add_category(self, category: str, answer: object) -> None:
        if not isinstance(answer, bool):
            raise WrongTypeError(f"whether there is such data is True or False, not {answer!r}")
        (self._including if answer else self._without).add(category)

    def _date(self, mechanism: str, day: dt.date) -> None:
        self._mechanisms = [
            attrs.evolve(each, concluded=day) if each.mechanism == mechanism and each.concluded is None else each
            for each in self._mechanisms
        ]

    def made(self) -> Transfer:
        return attrs.evolve(
            self._transfer,
            facts={**dict(self._transfer.facts), **self._facts},
            exporter=self._forgetting(self._transfer.exporter, "exporter"),
            recipient=self._forgetting(self._transfer.recipient, "recipient"),
            including=self._including,
            without=self._without,
            totals=tuple(self._totals.items()),
            cumulative=tuple(self._cumulative.items()),
            mechanisms=self._mechanisms,
            **self._own,  # type: ignore[arg-type]  # checked by the readers of Transfer
        )

    def _forgetting(self, party: Party, prefix: str) -> Party:
        """Leave out of a party what is stated anew."""
        own = {part: None for part in OWN_OF_PARTY if f"{prefix}.{part}" in self._facts}
        if not own and self._facts.keys().isdisjoint(name for name, _ in party.facts):
            return party
        kept = {name: value for name, value in party.facts if name not in self._facts}
        return attrs.evolve(party, facts=kept, **own)


def _name_of(asked: Answerable) -> str:
    match asked:
        case Includes(category):
            return f"data of {category!r}"
        case People(category):
            return f"people of {category!r}"
        case ConclusionDay(mechanism):
            return f"the day of {mechanism!r}"
        case str():
            return asked
        case _:
            return asked.id
