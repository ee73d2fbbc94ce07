"""A transfer: which data go from where to where, for what, between whom, with what in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs
from attrs import frozen

from xflow.errors import InvalidValueError, TransferError, WrongTypeError
from xflow.model.conditions import People
from xflow.model.counting import Window
from xflow.model.faults import Faults
from xflow.model.holdings import ANY_DATA, CategoryKey, DataInput, Holding, read_categories, read_data
from xflow.model.intervals import Interval, to_interval
from xflow.model.knowledge import UNKNOWN, Knowledge, Unknown
from xflow.model.means import Means
from xflow.model.mechanisms import InPlace, Mechanism, to_in_place
from xflow.model.parties import NOBODY_NAMED, FactInput, Party, Stated, read_facts, read_party
from xflow.model.places.world import to_code
from xflow.model.purposes import Purpose
from xflow.model.readers import as_tuple, option_reader
from xflow.model.stated import gathered
from xflow.model.transactions import Transaction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from xflow.model.facts import FactValue
    from xflow.model.places.jurisdictions import Jurisdiction

    NumbersInput: TypeAlias = Mapping[People, int | Interval] | Iterable[tuple[People, Interval]]

__all__ = ["Holding", "Means", "Purpose", "Transaction", "Transfer"]


@frozen(init=False)
class Transfer:
    """State what is known of a transfer. What is not stated is unknown.

    Args:
        origin: Where the data leave: a code, a name or a jurisdiction.
        destination: Where they go.
        data: The categories of data that are sent, perhaps with the number of people (or devices) of each.
            One number counts for every window; a mapping from `Window` gives each its own. The categories
            stated are all that is sent; if none is stated, the data may be of any kind. A number of zero says that
            there is no such data.
        purpose: For what they are sent.
        transaction: What kind of dealing the transfer is part of.
        means: How the data come to the recipient.
        exporter: Who sends.
        recipient: Who receives.
        mechanisms: What is in place. What is not stated here is not in place.
        follows: The codes of the laws that already follow the data, such as ``"EU"`` for data that came from there.
        facts: Further facts, keyed by fact or by id.
        including: Categories that are known to be among the data stated, beside their own names.
        without: Categories of which there are known to be none.
        totals: Numbers of distinct people, for `People` as a question asks for them.
        cumulative: Numbers of distinct people counted over their windows up to and including this transfer, in
            whichever transfers they were; they say nothing of whether this transfer has such data. Who states one
            states all that matter in its window: of what is not stated there, only a least number is known.
        reference: The caller's own name for the transfer.

    Raises:
        TransferError: Something is wrong; all faults are told at once.

    Example:
        >>> transfer = Transfer("CN", "Germany", data={"employment": 120_000, "health": 800})
        >>> transfer.destination
        'DE'

        These are data of five people, from one who has sent health data of 12,000 since 1 January in other transfers:

        >>> from xflow.model.conditions import people
        >>> from xflow.model.counting import Window
        >>> sent = people("health", Window.THIS_YEAR).quantity
        >>> str(dict(Transfer("CN", "DE", data={"contact": 5}, cumulative={sent: 12_000}).cumulative)[sent])
        '12,000'
    """

    origin: str | Unknown
    destination: str | Unknown
    data: tuple[Holding, ...]
    purpose: Purpose | Knowledge | None
    transaction: Transaction | Knowledge | None
    means: Means | Knowledge | None
    exporter: Party
    recipient: Party
    mechanisms: tuple[InPlace, ...]
    follows: tuple[str, ...]
    facts: Stated
    including: frozenset[str]
    without: frozenset[str]
    totals: tuple[tuple[People, Interval], ...]
    cumulative: tuple[tuple[People, Interval], ...]
    reference: str

    def __init__(
        self,
        origin: str | Jurisdiction | Unknown = UNKNOWN,
        destination: str | Jurisdiction | Unknown = UNKNOWN,
        data: DataInput = (),
        *,
        purpose: Purpose | str | Knowledge | None = None,
        transaction: Transaction | str | Knowledge | None = None,
        means: Means | str | Knowledge | None = None,
        exporter: Party | None = None,
        recipient: Party | None = None,
        mechanisms: Iterable[InPlace | Mechanism | str] = (),
        follows: Iterable[str | Jurisdiction] = (),
        facts: FactInput = (),
        including: Iterable[CategoryKey] = (),
        without: Iterable[CategoryKey] = (),
        totals: NumbersInput = (),
        cumulative: NumbersInput = (),
        reference: str = "",
    ) -> None:
        faults = Faults(TransferError, "the transfer")
        own: dict[str, object] = {"origin": origin, "destination": destination}
        own |= {"purpose": purpose, "transaction": transaction, "means": means}
        parties = {
            "exporter": faults.read("exporter", read_party, exporter, NOBODY_NAMED),
            "recipient": faults.read("recipient", read_party, recipient, NOBODY_NAMED),
        }
        known = gathered(faults, own, OWN_READERS, parties, faults.read("facts", read_facts, facts, ()))
        holdings: tuple[Holding, ...] = faults.read("data", read_data, data, ())
        absent = {holding.category for holding in holdings if holding.counts.is_nobody}
        self.__attrs_init__(
            **known.own,
            exporter=known.parties["exporter"],
            recipient=known.parties["recipient"],
            facts=known.facts,
            data=tuple(holding for holding in holdings if holding.category not in absent) or ANY_DATA,
            mechanisms=faults.read("mechanisms", _read_mechanisms, mechanisms, ()),
            follows=faults.read("follows", _read_codes, follows, ()),
            including=faults.read("including", read_categories, including, frozenset()),
            without=faults.read("without", read_categories, without, frozenset()) | absent,
            totals=faults.read("totals", _read_totals, totals, ()),
            cumulative=faults.read("cumulative", _read_cumulative, cumulative, ()),
            reference=reference,
        )
        faults.raise_if_any()

    def stated(self) -> dict[str, FactValue]:
        """Give all facts that are stated, by id."""
        ends = (("origin", self.origin), ("destination", self.destination))
        own = (("purpose", self.purpose), ("transaction", self.transaction), ("means", self.means))
        known: dict[str, FactValue] = dict(self.facts)
        known.update([pair for pair in ends if pair[1] is not UNKNOWN])
        known.update([(name, value) for name, value in own if value is not None])
        for prefix, party in (("exporter", self.exporter), ("recipient", self.recipient)):
            if party is not NOBODY_NAMED:
                known.update(party.stated(prefix))
        return known

    def stating(self, answers: Mapping[Any, object]) -> Transfer:
        """Make the same transfer with more known of it.

        Args:
            answers: What is known beside, keyed by `Answerable`: values for facts, ``True`` or ``False`` for whether a
                kind of data is there, numbers for numbers of people, days for when mechanisms were concluded.

        Returns:
            A new transfer.

        Raises:
            TransferError: Some answers cannot be right; all faults are told at once.

        Example:
            >>> Transfer("CN", "DE", data="contact").stating({"cn.ciio": False}).facts
            (('cn.ciio', False),)
        """
        from xflow.model.answers import with_answers  # noqa: PLC0415  (it needs this module)

        return with_answers(self, answers)

    def putting(self, *mechanisms: InPlace | Mechanism | str) -> Transfer:
        """Make the same transfer with more mechanisms in place."""
        return attrs.evolve(self, mechanisms=(*self.mechanisms, *mechanisms))


def _read_place(place: str | Jurisdiction | Unknown) -> str | Unknown:
    return UNKNOWN if place is UNKNOWN else to_code(place)


OWN_READERS: Final[dict[str, Callable[[Any], Any]]] = {
    "origin": _read_place,
    "destination": _read_place,
    "purpose": option_reader(Purpose),
    "transaction": option_reader(Transaction),
    "means": option_reader(Means),
}
"""How each fact is read that has a place of its own in a transfer."""


def _read_mechanisms(mechanisms: Iterable[InPlace | Mechanism | str]) -> tuple[InPlace, ...]:
    given = as_tuple(mechanisms)
    if not given:
        return ()
    faults = Faults(TransferError, "the mechanisms")
    read = [faults.read_item(to_in_place, each) for each in given]
    faults.raise_if_any()
    held = [each for each in read if each is not None]
    return tuple(sorted(held, key=_by_mechanism) if len(held) > 1 else held)


def _by_mechanism(held: InPlace) -> tuple[str, str, str, str]:
    return (held.mechanism, str(held.concluded), str(held.until), repr(held.covers))


def _read_codes(places: Iterable[str | Jurisdiction]) -> tuple[str, ...]:
    return tuple(sorted({to_code(place) for place in as_tuple(places)}))


def _read_totals(totals: NumbersInput) -> tuple[tuple[People, Interval], ...]:
    return _read_numbers(totals, "a total")


def _read_cumulative(numbers: NumbersInput) -> tuple[tuple[People, Interval], ...]:
    pairs = _read_numbers(numbers, "a cumulative number")
    if any(asked.window is Window.TRANSFER for asked, _ in pairs):
        raise InvalidValueError(
            "a cumulative number is counted over several transfers, not over Window.TRANSFER: "
            "state the number of this transfer beside its data, or as a total"
        )
    return pairs


def _read_numbers(numbers: NumbersInput, what: str) -> tuple[tuple[People, Interval], ...]:
    pairs = [(_read_asked(asked, what), to_interval(number)) for asked, number in dict(numbers).items()]
    return tuple(sorted(pairs, key=repr) if len(pairs) > 1 else pairs)


def _read_asked(asked: object, what: str) -> People:
    if not isinstance(asked, People):
        raise WrongTypeError(f"{what} is given for People, such as people('health', ...).quantity, not {asked!r}")
    return asked
