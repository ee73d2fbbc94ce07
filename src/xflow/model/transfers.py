"""A transfer: which data go from where to where, for what, between whom, with what in place."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, Union

import attrs
from attrs import field, frozen

from xflow.errors import TransferError, UnknownNameError, WrongTypeError
from xflow.model.categories import DataCategory
from xflow.model.conditions import ConclusionDay, Includes, People
from xflow.model.counting import CountInput, Counts, to_counts
from xflow.model.definitions import Definition
from xflow.model.facts import UNKNOWN, Fact, FactValue, Knowledge, Unknown
from xflow.model.faults import Faults
from xflow.model.intervals import Interval, to_interval
from xflow.model.mechanisms import InPlace, Mechanism, to_in_place
from xflow.model.parties import FactInput, FactKey, Party, Stated, read_facts
from xflow.model.periods import to_date
from xflow.model.places.world import to_code

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from xflow.model.places.jurisdictions import Jurisdiction


class Purpose(enum.StrEnum):
    """Say for what the data are sent."""

    CONTRACT_WITH_INDIVIDUAL = "contract_with_individual"
    SERVICE_PROVISION = "service_provision"
    HR_MANAGEMENT = "hr_management"
    MARKETING = "marketing"
    ANALYTICS = "analytics"
    PROFILING = "profiling"
    RESEARCH = "research"
    CLINICAL_TRIAL = "clinical_trial"
    HEALTH_CARE = "health_care"
    EMERGENCY = "emergency"
    PAYMENT = "payment"
    FINANCIAL_SERVICES = "financial_services"
    INSURANCE = "insurance"
    TELECOMMUNICATIONS = "telecommunications"
    TRAVEL = "travel"
    TRADE = "trade"
    MANUFACTURING = "manufacturing"
    STORAGE = "storage"
    CUSTOMER_SUPPORT = "customer_support"
    SOFTWARE_DEVELOPMENT = "software_development"
    SECURITY = "security"
    FRAUD_PREVENTION = "fraud_prevention"
    LEGAL_CLAIMS = "legal_claims"
    LEGAL_OBLIGATION = "legal_obligation"
    FOREIGN_PROCEEDINGS = "foreign_proceedings"
    LAW_ENFORCEMENT = "law_enforcement"
    IMMIGRATION_CONTROL = "immigration_control"
    REGULATORY_APPROVAL = "regulatory_approval"
    JOURNALISM = "journalism"
    EDUCATION = "education"
    RELIGION = "religion"
    POLITICS = "politics"
    DATA_SALE = "data_sale"
    PERSONAL_COMMUNICATION = "personal_communication"
    OTHER = "other"


class Transaction(enum.StrEnum):
    """Say what kind of dealing the transfer is part of."""

    DATA_BROKERAGE = "data_brokerage"
    VENDOR_AGREEMENT = "vendor_agreement"
    EMPLOYMENT_AGREEMENT = "employment_agreement"
    INVESTMENT_AGREEMENT = "investment_agreement"
    INTRA_GROUP = "intra_group"
    OTHER = "other"


class Means(enum.StrEnum):
    """Say how the data come to the recipient."""

    TRANSMISSION = "transmission"
    REMOTE_ACCESS = "remote_access"
    DIRECT_COLLECTION = "direct_collection"
    OWN_STAFF_ACCESS = "own_staff_access"
    TRANSIT = "transit"
    PUBLICATION = "publication"


@frozen
class Holding:
    """Say that data of a category are sent, and of how many people.

    Args:
        category: The id of the category.
        counts: The number of people (or devices), by window.
    """

    category: str
    counts: Counts = field(factory=Counts)


ANY_DATA: Final = (Holding("data"),)
"""What a transfer holds of which no data are stated: data of any kind, which nothing frees."""

CategoryKey: TypeAlias = Union[DataCategory, str]  # noqa: UP007  (read at run time)
DataInput: TypeAlias = "CategoryKey | Holding | Iterable[CategoryKey | Holding] | Mapping[Any, CountInput]"
Answerable: TypeAlias = Union[Fact, Definition, str, Includes, People, ConclusionDay]  # noqa: UP007
"""What a question may ask for: a fact, whether a kind of data is there, a number, or a day."""


def _category_id(key: object) -> str:
    if isinstance(key, DataCategory):
        return key.id
    if isinstance(key, str):
        return key
    raise WrongTypeError(f"a data category is given by itself or by its id, not by {key!r}")


def to_holding(item: object) -> Holding:
    """Read a holding from itself, from a category, or from a pair of a category and a number."""
    if isinstance(item, Holding):
        return item
    if isinstance(item, tuple):
        category, count = item
        return Holding(_category_id(category), to_counts(count))
    return Holding(_category_id(item))


def _items(data: object) -> Iterable[object]:
    if isinstance(data, Mapping):
        return data.items()
    if isinstance(data, str | DataCategory | Holding):
        return (data,)
    if not isinstance(data, Iterable):
        raise WrongTypeError(f"data are given as categories or as a mapping from categories to numbers, not {data!r}")
    return data


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
        reference: The caller's own name for the transfer.

    Raises:
        TransferError: Something is wrong; all faults are told at once.

    Example:
        >>> transfer = Transfer("CN", "Germany", data={"employment": 120_000, "health": 800})
        >>> transfer.destination
        'DE'
    """

    origin: str | Unknown
    destination: str | Unknown
    data: tuple[Holding, ...]
    purpose: Purpose | Knowledge
    transaction: Transaction | Knowledge
    means: Means | Knowledge
    exporter: Party
    recipient: Party
    mechanisms: tuple[InPlace, ...]
    follows: tuple[str, ...]
    facts: Stated
    including: frozenset[str]
    without: frozenset[str]
    totals: tuple[tuple[People, Interval], ...]
    reference: str

    def __init__(
        self,
        origin: str | Jurisdiction | Unknown = UNKNOWN,
        destination: str | Jurisdiction | Unknown = UNKNOWN,
        data: DataInput = (),
        *,
        purpose: Purpose | str | Knowledge = UNKNOWN,
        transaction: Transaction | str | Knowledge = UNKNOWN,
        means: Means | str | Knowledge = UNKNOWN,
        exporter: Party | None = None,
        recipient: Party | None = None,
        mechanisms: Iterable[InPlace | Mechanism | str] = (),
        follows: Iterable[str | Jurisdiction] = (),
        facts: FactInput = (),
        including: Iterable[CategoryKey] = (),
        without: Iterable[CategoryKey] = (),
        totals: Mapping[People, int | Interval] | Iterable[tuple[People, Interval]] = (),
        reference: str = "",
    ) -> None:
        faults = Faults(TransferError, "the transfer")
        holdings: tuple[Holding, ...] = faults.read("data", _read_data, data, ())
        absent = {holding.category for holding in holdings if holding.counts.is_nobody}
        self.__attrs_init__(
            origin=faults.read("origin", _read_place, origin, UNKNOWN),
            destination=faults.read("destination", _read_place, destination, UNKNOWN),
            data=tuple(holding for holding in holdings if holding.category not in absent) or ANY_DATA,
            purpose=faults.read("purpose", _option_reader(Purpose), purpose, UNKNOWN),
            transaction=faults.read("transaction", _option_reader(Transaction), transaction, UNKNOWN),
            means=faults.read("means", _option_reader(Means), means, UNKNOWN),
            exporter=faults.read("exporter", _read_party, exporter, Party()),
            recipient=faults.read("recipient", _read_party, recipient, Party()),
            mechanisms=tuple(sorted(map(to_in_place, mechanisms), key=_by_mechanism)),
            follows=faults.read("follows", _read_codes, follows, ()),
            facts=faults.read("facts", read_facts, facts, ()),
            including=frozenset(map(_category_id, including)),
            without=frozenset(map(_category_id, without)) | absent,
            totals=faults.read("totals", _read_totals, totals, ()),
            reference=reference,
        )
        faults.raise_if_any()

    def stated(self) -> dict[str, FactValue]:
        """Give all facts that are stated, by id."""
        own = {
            "origin": self.origin,
            "destination": self.destination,
            "purpose": self.purpose,
            "transaction": self.transaction,
            "means": self.means,
        }
        known: dict[str, FactValue] = {name: value for name, value in own.items() if value is not UNKNOWN}
        known.update(self.exporter.stated("exporter"))
        known.update(self.recipient.stated("recipient"))
        known.update(self.facts)
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
        faults = Faults(TransferError, "the answers")
        changes = _Changes(self)
        for asked, answer in answers.items():
            faults.read(_name_of(asked), lambda pair: changes.add(*pair), (asked, answer), None)
        faults.raise_if_any()
        return changes.made()

    def putting(self, *mechanisms: InPlace | Mechanism | str) -> Transfer:
        """Make the same transfer with more mechanisms in place."""
        return attrs.evolve(self, mechanisms=(*self.mechanisms, *mechanisms))


class _Changes:
    """Gather what is stated anew of a transfer."""

    def __init__(self, transfer: Transfer) -> None:
        self._transfer = transfer
        self._facts: dict[FactKey, object] = {}
        self._including, self._without = set(transfer.including), set(transfer.without)
        self._totals = dict(transfer.totals)
        self._mechanisms = list(transfer.mechanisms)
        self._own: dict[str, object] = {}

    def add(self, asked: Answerable, answer: object) -> None:
        match asked:
            case Includes(category):
                self._add_category(category, answer)
            case People():
                self._totals[asked] = to_interval(answer)  # type: ignore[arg-type]  # read and checked there
            case ConclusionDay(mechanism):
                self._date(mechanism, to_date(answer))  # type: ignore[arg-type]  # read and checked there
            case _:
                self._add_fact(asked, answer)

    def _add_fact(self, asked: FactKey, answer: object) -> None:
        identifier = asked if isinstance(asked, str) else asked.id
        value = asked.read(answer) if isinstance(asked, Fact) else answer
        if identifier in _OWN:
            self._own[identifier] = value
        else:
            self._facts[asked] = value

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
        known: dict[FactKey, object] = {**dict(self._transfer.facts), **self._facts}
        return attrs.evolve(
            self._transfer,
            facts=known,
            including=self._including,
            without=self._without,
            totals=tuple(self._totals.items()),
            mechanisms=self._mechanisms,
            **self._own,  # type: ignore[arg-type]  # checked by the converters of Transfer
        )


_OWN = frozenset({"origin", "destination", "purpose", "transaction", "means"})


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


def _by_category(holding: Holding) -> str:
    return holding.category


def _by_mechanism(held: InPlace) -> tuple[str, str, str, str]:
    return (held.mechanism, str(held.concluded), str(held.until), repr(held.covers))


def _read_place(place: str | Jurisdiction | Unknown) -> str | Unknown:
    return UNKNOWN if place is UNKNOWN else to_code(place)


def _read_codes(places: Iterable[str | Jurisdiction]) -> tuple[str, ...]:
    if isinstance(places, str):
        raise WrongTypeError(f"the laws that follow are a list of codes, such as [{places!r}]")
    return tuple(sorted({to_code(place) for place in places}))


Option = TypeVar("Option", bound=enum.StrEnum)


def _option_reader(kind: type[Option]) -> Callable[[str | Option | Knowledge], Option | Knowledge]:
    def read(value: str | Option | Knowledge) -> Option | Knowledge:
        if isinstance(value, Knowledge):
            return value
        try:
            return kind(str(value))
        except ValueError:
            raise UnknownNameError(kind.__name__.lower(), value, [each.value for each in kind]) from None

    return read


def _read_party(party: Party | None) -> Party:
    if party is None:
        return Party()
    if not isinstance(party, Party):
        raise WrongTypeError(f"it is a Party, such as Party('ACME'), not {party!r}")
    return party


def _read_data(data: DataInput) -> tuple[Holding, ...]:
    faults = Faults(TransferError, "the data")
    found = [faults.read_item(to_holding, item) for item in _items(data)]
    holdings = [holding for holding in found if holding is not None]
    numbers = Counter(holding.category for holding in holdings)
    for category, number in sorted(numbers.items()):
        if number > 1:
            faults.add(f"{category!r} is given more than once; give each category one number")
    faults.raise_if_any()
    return tuple(sorted(holdings, key=_by_category))


def _read_totals(
    totals: Mapping[People, int | Interval] | Iterable[tuple[People, Interval]],
) -> tuple[tuple[People, Interval], ...]:
    pairs = totals.items() if isinstance(totals, Mapping) else totals
    return tuple(sorted(((asked, to_interval(number)) for asked, number in pairs), key=repr))
