"""Check that every name that a transfer uses is known, and that what it states can be so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from xflow.errors import TransferError, UnknownCategoryError, UnknownFactError, UnknownMechanismError, XflowError
from xflow.evaluation.data_view import DataView
from xflow.model.conditions import People
from xflow.model.facts import About
from xflow.model.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterator, Mapping

    from xflow.model.categories import Taxonomy
    from xflow.model.definitions import Definition
    from xflow.model.facts import Fact, FactValue
    from xflow.model.mechanisms import Mechanism
    from xflow.model.transfers import Transfer


_ABOUT: Final = (About.TRANSFER, About.EXPORTER, About.RECIPIENT)


@frozen(eq=False, repr=False)
class Checker:
    """Check transfers against all names that some law knows; what was found sound is not looked at again.

    Args:
        facts: The facts, by id.
        definitions: The definitions, by id.
        mechanisms: The mechanisms, by id.
        taxonomy: How categories stand to each other.
    """

    facts: Mapping[str, Fact]
    definitions: Mapping[str, Definition]
    mechanisms: Mapping[str, Mechanism]
    taxonomy: Taxonomy
    _sound: tuple[set[tuple[str, FactValue]], ...] = field(factory=lambda: (set(), set(), set()), init=False)

    def check(self, transfer: Transfer) -> None:
        """Check a transfer.

        Args:
            transfer: The transfer.

        Raises:
            TransferError: A name is not known, a value is none that its fact may have, a fact is stated of somebody of
                whom it does not speak, data are stated both to be there and not to be, more people of a kind than in
                all, or fewer people over several transfers than are there; all faults are told at once.
        """
        missing = [held.mechanism for held in transfer.mechanisms if held.mechanism not in self.mechanisms]
        faults = [*self._fact_faults(transfer), *self._data_faults(transfer)]
        faults += [str(UnknownMechanismError("mechanism", name, self.mechanisms)) for name in missing]
        if faults:
            raise TransferError("the transfer", faults)

    def _fact_faults(self, transfer: Transfer) -> list[str]:
        faults: list[str] = []
        stated = (transfer.facts, transfer.exporter.facts, transfer.recipient.facts)
        for about, facts, sound in zip(_ABOUT, stated, self._sound, strict=True):
            for pair in facts:
                if pair not in sound:
                    faults += self._faults_of_fact(about, *pair, sound)
        return faults

    def _faults_of_fact(
        self, about: About, name: str, value: FactValue, sound: set[tuple[str, FactValue]]
    ) -> Iterator[str]:
        fact = self.facts.get(name)
        if fact is None:
            if name not in self.definitions:
                yield str(UnknownFactError("fact", name, [*self.facts, *self.definitions]))
            return
        if fact.about is not about is not About.TRANSFER:
            yield f"{name!r} speaks of the {fact.about.value}: state it there, not of the {about.value}"
        try:
            fact.read(value)
        except XflowError as error:
            yield str(error)
        else:
            if about in (fact.about, About.TRANSFER) and not isinstance(value, Interval):
                sound.add((name, value))

    def _data_faults(self, transfer: Transfer) -> list[str]:
        strange = [category for category in categories_named(transfer) if category not in self.taxonomy]
        if strange:
            known = [each.id for each in self.taxonomy]
            return [str(UnknownCategoryError("data category", category, known)) for category in strange]
        faults = list(self._contradictions(transfer)) if transfer.without else []
        faults += self._more_than_all(transfer) if transfer.totals else []
        return [*faults, *self._too_few(transfer)] if transfer.cumulative else faults

    def _more_than_all(self, transfer: Transfer) -> Iterator[str]:
        """Find numbers of people that are larger than that of all people among whom they are, each pair once."""
        seen: set[tuple[str, str, int, int]] = set()
        bounded = [(whole, number.high) for whole, number in transfer.totals if number.high is not None]
        for whole, most in bounded:
            for part, least in self._larger_parts(transfer, whole, most):
                said = (part.category, whole.category, least, most)
                if said not in seen:
                    seen.add(said)
                    yield (
                        f"{_in_words(part)} are stated to be at least {least:,}, and {_in_words(whole)} at most "
                        f"{most:,}, all of them"
                    )

    def _larger_parts(self, transfer: Transfer, whole: People, most: int) -> Iterator[tuple[People, int]]:
        """Walk over the numbers of some of the people of a number that are larger, each with the least it can be."""
        data, window = DataView(transfer, self.taxonomy), whole.window
        held = [(People(each.category, window), each.counts.over(window).low) for each in transfer.data]
        for part, least in (*held, *[(each, number.low) for each, number in transfer.totals]):
            if least > most and part.window is window and data.is_part(part, whole):
                yield part, least

    def _too_few(self, transfer: Transfer) -> Iterator[str]:
        """Find numbers counted over several transfers that are below what one of these, or a part of them, has."""
        data = DataView(transfer, self.taxonomy)
        for asked, _ in transfer.cumulative:
            least, most = data.least(asked), data.most(asked)
            if most is not None and most < least:
                yield (
                    f"{_in_words(asked)} are at least {least:,}, by what is stated of this transfer and of parts of "
                    f"that number, and at most {most:,} over several transfers, which count this one, too"
                )

    def _contradictions(self, transfer: Transfer) -> Iterator[str]:
        """Find kinds of data that are stated both to be there and not to be."""
        for category in (*transfer.including, *(holding.category for holding in transfer.data)):
            for absent in sorted(transfer.without & self.taxonomy.above(category)):
                yield f"the data are stated to be, or to include, {category!r}, and to include no {absent!r}"


def check_reach(transfer: Transfer, reaching: Mapping[str, Collection[str]], touched: Container[str]) -> None:
    """Check that each law that is stated to reach a transfer is among those that it touches.

    Args:
        transfer: The transfer.
        reaching: The codes of the places whose law reaches a transfer, by the id of the fact that says so.
        touched: The codes of the places whose law is asked.

    Raises:
        TransferError: A law is stated to reach the transfer, and would not be asked.
    """
    stated = (*transfer.facts, *transfer.exporter.facts, *transfer.recipient.facts)
    missed = [(name, reaching[name]) for name, value in stated if value is True and name in reaching]
    faults = [
        f"{name!r} is stated, so the law of {codes[0]} reaches the transfer, which does not touch it: "
        f"add follows=[{codes[0]!r}]"
        for name, codes in ((name, sorted(codes)) for name, codes in missed)
        if not any(code in touched for code in codes)
    ]
    if faults:
        raise TransferError("the transfer", faults)


def categories_named(transfer: Transfer) -> list[str]:
    """Give the ids of all data categories that a transfer names."""
    named = [holding.category for holding in transfer.data]
    named += transfer.including
    named += transfer.without
    for asked, _ in (*transfer.totals, *transfer.cumulative):
        named += [asked.category, asked.excluding] if asked.excluding else [asked.category]
    return named


def _in_words(asked: People) -> str:
    without = f" without {asked.excluding!r}" if asked.excluding else ""
    return f"the people of {asked.category!r}{without} {asked.window.value}"
