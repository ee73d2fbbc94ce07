"""Strategies for policies and transfers over a small closed world.

The world has seven places, seven kinds of data and a few facts of each kind. A policy draws a handful of questions
from it and joins them in all its conditions, so that one unknown stands in several provisions, as it does in law.

Everything is drawn as an index into a fixed list: that is quick, and the first of each list is the simplest, so that
a counterexample shrinks towards it.
"""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING, Final, TypeVar

import attrs
from hypothesis import strategies as st

from tests import reference
from tests.reference.knowledge import contradicts_itself, people_bounds
from xflow.model.categories import DataCategory, Unit
from xflow.model.conditions import (
    ANYTHING,
    NOTHING,
    And,
    AtLeast,
    Condition,
    DataWithin,
    Defined,
    Held,
    Includes,
    Not,
    NumberOf,
    Or,
    People,
    PlaceIn,
    Recognised,
    ValueIn,
    leaves,
)
from xflow.model.counting import Counts, Window
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, Choice, Fact, FactValue, Name, Number, Place, YesNo
from xflow.model.holdings import Holding
from xflow.model.intervals import Interval, exactly
from xflow.model.knowledge import NOT_APPLICABLE, UNKNOWN
from xflow.model.measures import (
    Effect,
    Exemption,
    Impose,
    Localisation,
    Localise,
    Measure,
    Prohibit,
    Require,
    Role,
)
from xflow.model.mechanisms import InPlace, Mechanism, MechanismKind
from xflow.model.negative_lists import ListEntry, NegativeList
from xflow.model.parties import Party
from xflow.model.periods import ALWAYS, Period, during, since
from xflow.model.places.gazetteer import Gazetteer
from xflow.model.places.jurisdictions import Jurisdiction, JurisdictionKind, Membership
from xflow.model.policies import Policy
from xflow.model.policy_checks import conditions_of
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Citation, Instrument
from xflow.model.transfers import Transfer
from xflow.model.vocabulary.facts import FACTS, PURPOSE, RECIPIENT_KIND
from xflow.model.vocabulary.taxonomy import taxonomy_with

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hypothesis.vendor.pretty import RepresentationPrinter

    from xflow.model.knowledge import Unknown

# The closed world.

PLACES: Final = Gazetteer(
    [
        Jurisdiction("DE", "Germany"),
        Jurisdiction("FR", "France"),
        Jurisdiction("CN", "China"),
        Jurisdiction("CN-SH-FTZ", "a zone", kind=JurisdictionKind.ZONE, parent="CN", under_law_of_parent=True),
        Jurisdiction("US", "United States"),
        Jurisdiction(
            "EU",
            "a bloc that legislates",
            kind=JurisdictionKind.BLOC,
            members=(Membership("DE"), Membership("FR", since("2024-01-01"))),
            legislates=True,
        ),
        Jurisdiction("CPTPP", "a bloc that does not", kind=JurisdictionKind.BLOC, members=(Membership("US"),)),
    ]
)
CODES: Final = tuple(place.code for place in PLACES)
STATES: Final = ("DE", "FR", "CN", "CN-SH-FTZ", "US")

DAYS: Final = tuple(map(dt.date.fromisoformat, ("2023-06-01", "2024-01-01", "2024-02-29", "2025-06-30")))
PERIODS: Final = (*(ALWAYS,) * 6, since("2024-01-01"), during("2023-01-01", "2024-02-29"))

CATEGORIES: Final = (
    DataCategory("w.person", "Personal data", "Data on people.", broader=["data"]),
    DataCategory("w.health", "Health data", "Data on health.", broader=["w.person"]),
    DataCategory("w.job", "Job data", "Data on jobs.", broader=["w.person"]),
    DataCategory("w.sick_note", "Sick notes", "Data on health at work.", broader=["w.health", "w.job"]),
    DataCategory(
        "w.secret", "Secret data", "Data marked as secret.", broader=["w.person"], status=True, presumed_absent=True
    ),
    DataCategory("w.phone", "Phone positions", "Where phones are.", broader=["w.person"], unit=Unit.DEVICES),
    DataCategory("w.machine", "Machine data", "States of machines.", broader=["data"], unit=Unit.NONE),
)
TAXONOMY: Final = taxonomy_with(CATEGORIES)
KINDS: Final = tuple(category.id for category in CATEGORIES)
COUNTED: Final = tuple(kind for kind in KINDS if kind != "w.machine")


def _asked(name: str) -> tuple[str, str, str]:
    return (f"w.{name}", f"it is {name}", f"Is it {name}?")


YES_NO: Final = (
    YesNo(*_asked("vital"), ordinary=False, about=About.EXPORTER),
    YesNo(*_asked("open"), about=About.RECIPIENT),
    YesNo(*_asked("public"), ordinary=True),
)
CHOICES: Final = (
    Choice(*_asked("sector"), options=("bank", "farm", "shop"), ordinary="shop"),
    Choice(*_asked("size"), options=("small", "large")),
    Choice(*_asked("shape"), options=("round", "flat"), ordinary=NOT_APPLICABLE),
)
NAMES: Final = (Name(*_asked("brand"), ordinary="acme"), Name(*_asked("label")), Name(*_asked("owner")))
NUMBERS: Final = (Number(*_asked("staff"), ordinary=exactly(50)), Number(*_asked("sales")), Number(*_asked("sites")))
SEATS: Final = (Place(*_asked("server")), Place(*_asked("parent"), ordinary="US"), Place(*_asked("branch")))
OWN_FACTS: Final[tuple[Fact, ...]] = (*YES_NO, *CHOICES, *NAMES, *NUMBERS, *SEATS)
ALL_FACTS: Final = {fact.id: fact for fact in (*FACTS, *OWN_FACTS)}
WORDS: Final = ("acme", "apex", "other")

MECHANISMS: Final = (
    Mechanism("w.clauses", "standard clauses", "sign the clauses", available=since("2023-02-01")),
    Mechanism("w.ruling", "ruling", "ask for a ruling", kind=MechanismKind.APPROVAL, validity_months=12),
    Mechanism(
        "w.consent",
        "consent",
        "ask for consent",
        kind=MechanismKind.DEROGATION,
        available=during("2020-01-01", "2024-02-29"),
    ),
    Mechanism("w.licence", "licence", "ask for a licence", kind=MechanismKind.LICENCE),
)
INSTRUMENT: Final = Instrument("w.act", "Act", "https://example.org/act")
WINDOWS: Final = (Window.THIS_YEAR, Window.THIS_YEAR, Window.TRANSFER)
BOUNDS: Final = (100, 1_000)


def article(number: int) -> Citation:
    """Cite an article of the Act."""
    return INSTRUMENT.article(number, checked_on="2026-11-24")


# Drawing.

Item = TypeVar("Item")


@functools.cache
def _below(number: int) -> st.SearchStrategy[int]:
    return st.integers(0, number - 1)


class Draws:
    """Draw from fixed lists.

    Args:
        draw: What Hypothesis gives to draw with.
    """

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw

    def number(self, least: int, most: int) -> int:
        """Draw a small number."""
        return least + self._draw(_below(most - least + 1))

    def chance(self, of: int) -> bool:
        """Draw whether something that happens once in so many times happens."""
        return self._draw(_below(of)) == of - 1

    def pick(self, items: Sequence[Item]) -> Item:
        """Draw one of several things."""
        return items[self._draw(_below(len(items)))]

    def several(self, items: Sequence[Item], least: int = 1, most: int = 2) -> tuple[Item, ...]:
        """Draw a few of several things, each once."""
        return tuple(dict.fromkeys(self.pick(items) for _ in range(self.number(least, most))))


# Conditions.

PEOPLE: Final = tuple(
    People(kind, window, excluding)
    for kind, excluding in (*((kind, "") for kind in COUNTED), ("w.person", "w.health"), ("w.job", "w.secret"))
    for window in WINDOWS
)
VALUES: Final[tuple[Condition, ...]] = (
    *(fact.as_condition() for fact in YES_NO),
    *(fact.as_condition() for fact in YES_NO),
    *(ValueIn(fact.id, frozenset({False})) for fact in YES_NO),
    *(fact.is_in(option) for fact in (*CHOICES, RECIPIENT_KIND, PURPOSE) for option in fact.options[:2]),
    *(fact.is_in(word) for fact in NAMES for word in WORDS[:2]),
    *(fact.at_least(bound) for fact in NUMBERS for bound in BOUNDS),
)
PLACES_ASKED: Final = ("destination", "origin", "w.server", "w.parent", "w.branch")
RECOGNISED: Final = (Recognised("EU", "adequacy"), Recognised("CN", "list"))
DEFINED: Final = (Defined("w.covered"), Defined("w.wide"))
HELD: Final = (
    Held("w.clauses"),
    Held("w.clauses", since("2024-01-01")),
    Held("w.clauses", during("2023-01-01", "2024-01-01")),
    Held("w.ruling"),
    Held("w.ruling", since("2023-03-01")),
    Held("w.consent"),
)
LICENSED: Final = Held("w.licence")


THEMES: Final = ("fact", "data", "people", "fact place within data people", "data people")


def _leaves(draws: Draws, least: int, most: int) -> tuple[Condition, ...]:
    """Draw leaves that name nothing but facts, places and data; those of one theme bear on each other."""
    theme = tuple(draws.pick(THEMES).split())
    return tuple(_leaf(draws, draws.pick(theme)) for _ in range(draws.number(least, most)))


def _leaf(draws: Draws, kind: str) -> Condition:
    match kind:
        case "fact":
            return draws.pick(VALUES)
        case "place":
            return PlaceIn(draws.pick(PLACES_ASKED), frozenset(draws.several(CODES)))
        case "within":
            return DataWithin(frozenset(draws.several(KINDS)))
        case "data":
            return Includes(draws.pick(KINDS))
        case _:
            return AtLeast(draws.pick(PEOPLE), draws.pick((1, *BOUNDS)))


def _condition(draws: Draws, atoms: Sequence[Condition], depth: int = 3, *, negated: bool = True) -> Condition:
    """Draw a condition over some leaves."""
    kind = draws.number(0, 5) if depth > 1 else 0
    if kind <= 1:
        return draws.pick(atoms)
    if kind == 2:
        inner = _condition(draws, atoms, depth - 1, negated=negated)
        return Not(inner) if negated else inner.called("as the law says")
    parts = tuple(_condition(draws, atoms, depth - 1, negated=negated) for _ in range(draws.number(2, 3)))
    return And(parts) if kind == 3 else Or(parts)


def _requirement(draws: Draws, atoms: Sequence[Condition]) -> Condition:
    """Draw a requirement, in which no mechanism stands under a negation."""
    beside = draws.several((*atoms, *(Not(atom) for atom in atoms), LICENSED, *RECOGNISED), most=4)
    return _condition(draws, (*HELD, *beside), negated=False)


@st.composite
def conditions(draw: st.DrawFn) -> Condition:
    """Draw a condition on facts, places and data."""
    draws = Draws(draw)
    return _condition(draws, _leaves(draws, 2, 4))


# Policies.

BY: Final = ("EU", "EU", "CN", "CN", "US", "DE", "CN-SH-FTZ", "ACME")
EXPORT: Final = frozenset({Role.ORIGIN, Role.FOLLOWING})
ROLES: Final = (frozenset(Role), EXPORT, EXPORT, frozenset(Role), frozenset(Role), frozenset({Role.DESTINATION}))
DUTY: Final = Duty("tell somebody", DutyKind.NOTICE)


@attrs.frozen
class _Maker:
    """Draw the provisions of one policy.

    Args:
        draws: What to draw with.
        codes: Who makes its provisions.
        atoms: The leaves that its conditions may ask.
    """

    draws: Draws
    codes: tuple[str, ...]
    atoms: tuple[Condition, ...]

    def _by(self) -> str:
        return self.draws.pick(self.codes)

    def _effect(self) -> Effect:
        match self.draws.number(0, 8):
            case 0 | 1 | 2 | 3 | 4:
                return Require(_requirement(self.draws, self.atoms))
            case 5:
                return Prohibit()
            case 6:
                required = NOTHING if self.draws.chance(3) else _requirement(self.draws, self.atoms)
                return Localise(self.draws.pick(tuple(Localisation)), required)
            case _:
                return Impose(DUTY)

    def measure(self, number: int) -> Measure:
        """Draw a measure."""
        effect = self._effect()
        atoms = (*self.atoms, *HELD) if isinstance(effect, Impose) else self.atoms
        scope = ANYTHING if self.draws.chance(6) else _condition(self.draws, atoms)
        title, roles = f"measure {number}", self.draws.pick(ROLES)
        period = self.draws.pick(PERIODS)
        return Measure(f"w.m{number}", title, self._by(), article(number), scope, effect, in_force=period, roles=roles)

    def versions(self, number: int) -> list[Measure]:
        """Draw a measure, or two versions of it."""
        first = self.measure(number)
        if not self.draws.chance(6):
            return [first]
        second, change = self.measure(number), self.draws.pick(DAYS)
        periods = (Period(None, change), Period(change, None))
        return [attrs.evolve(each, in_force=period) for each, period in zip((first, second), periods, strict=True)]

    def exemption(self, number: int, liftable: tuple[str, ...]) -> Exemption:
        """Draw an exemption that lifts some of what is named."""
        when = _condition(self.draws, self.atoms)
        licensed = self.draws.pick([when, when, when, when | LICENSED, when & LICENSED])
        lifts, title = sorted(self.draws.several(liftable, most=3)), f"exemption {number}"
        period = self.draws.pick(PERIODS)
        return Exemption(f"w.e{number}", title, self._by(), article(100 + number), licensed, lifts, in_force=period)

    def negative_list(self, liftable: tuple[str, ...]) -> NegativeList:
        """Draw a negative list that takes the place of some measures."""
        entries = [self._entry() for _ in range(self.draws.number(0, 2))]
        return NegativeList(
            "w.list",
            "a list",
            self._by(),
            article(200),
            sorted(self.draws.several(liftable)),
            entries,
            _condition(self.draws, self.atoms, 2),
            in_force=self.draws.pick(PERIODS),
        )

    def _entry(self) -> ListEntry:
        treatment: Require | Prohibit | None = None
        match self.draws.number(0, 2):
            case 1:
                treatment = Require(_requirement(self.draws, self.atoms))
            case 2:
                treatment = Prohibit()
            case _:
                pass
        return ListEntry("item", _condition(self.draws, self.atoms, 2), treatment)

    def exemptions(self, liftable: tuple[str, ...]) -> list[Exemption]:
        """Draw exemptions, of which the later may lift the earlier."""
        made: list[Exemption] = []
        for number in range(1, self.draws.number(0, 3) + 1):
            made.append(self.exemption(number, (*liftable, *(each.id for each in made))))
        return made


def _recognition(draws: Draws, number: int, basic: Sequence[Condition]) -> Recognition:
    asked = draws.pick(RECOGNISED)
    return Recognition(
        f"w.r{number}",
        f"recognition {number}",
        asked.by,
        asked.kind,
        article(300 + number),
        sorted(draws.several(CODES, least=0)),
        ANYTHING if draws.chance(2) else _condition(draws, basic, 2),
        draws.pick(PERIODS),
    )


def _definitions(draws: Draws, basic: Sequence[Condition]) -> list[Definition]:
    """Draw two definitions, of which the second may name the first."""
    covered = _condition(draws, basic, 2)
    wide = _condition(draws, (*basic, RECOGNISED[0], DEFINED[0]), 2)
    return [
        Definition("w.covered", "it is covered", covered, article(500)),
        Definition("w.wide", "it is widely covered", wide, article(501)),
    ]


def _regime(name: str, codes: tuple[str, ...], *, everywhere: bool = False) -> Regime:
    return Regime(name, name, codes, "2026-11-24", "free", article(400), everywhere=everywhere)


ALWAYS_KNOWN: Final = (_regime("r-eu", ("EU", "DE", "FR")), _regime("r-cn", ("CN",)))
SOMETIMES_KNOWN: Final = (
    _regime("r-us", ("US",)),
    _regime("r-us", ("US",)),
    _regime("r-ftz", ("CN-SH-FTZ",)),
    _regime("r-house", ("ACME",), everywhere=True),
)


def _regimes(draws: Draws) -> list[Regime]:
    """Draw for which places the law is known; it always is for some, though now and then not all of it."""
    return [_limited(draws, regime) for regime in (*ALWAYS_KNOWN, *draws.several(SOMETIMES_KNOWN, 1, 3))]


def _limited(draws: Draws, regime: Regime) -> Regime:
    match draws.number(0, 16):
        case 16:
            return attrs.evolve(regime, unstated=(draws.pick(KINDS),))
        case 14:
            return attrs.evolve(regime, data=("w.person",))
        case 15:
            return attrs.evolve(regime, covered=since("2024-01-01"))
        case _:
            return regime


def _policy(draws: Draws) -> Policy:
    known = _regimes(draws)
    basic = _leaves(draws, 2, 6)
    atoms = (*basic, *basic, *draws.several((*RECOGNISED, *DEFINED), least=0))
    covered = {code for regime in known for code in regime.codes}
    maker = _Maker(draws, draws.several([code for code in BY if code in covered]), atoms)  # type: ignore[arg-type]
    measures = [measure for number in range(1, draws.number(2, 6)) for measure in maker.versions(number)]
    liftable = tuple(dict.fromkeys(measure.id for measure in measures))
    return Policy(
        regimes=known,
        measures=measures,
        exemptions=maker.exemptions(liftable),
        recognitions=[_recognition(draws, number, basic) for number in range(1, draws.number(0, 2) + 1)],
        negative_lists=[maker.negative_list(liftable)] if draws.chance(5) else [],
        definitions=_definitions(draws, basic),
        mechanisms=MECHANISMS,
        facts=OWN_FACTS,
        categories=CATEGORIES,
    )


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    """Draw a policy whose conditions ask a handful of questions."""
    return _policy(Draws(draw))


def asked_by(policy: Policy, held: Iterable[InPlace] = ()) -> list[Condition]:
    """Give the leaves of all conditions of a policy, and of what is in place, each once, in a fixed order."""
    asked = [condition for _, condition in conditions_of(policy)] + [each.covers for each in held]
    return sorted({leaf for condition in asked for leaf in leaves(condition)}, key=repr)


def facts_asked(asked: Iterable[Condition]) -> list[Fact]:
    """Give the facts that some leaves ask and that are not ends of the transfer, in a fixed order."""
    names: set[str] = set()
    for leaf in asked:
        match leaf:
            case ValueIn(name) | PlaceIn(name) | AtLeast(NumberOf(name)):
                names.add(name)
            case _:
                pass
    return [ALL_FACTS[name] for name in sorted(names - {"origin", "destination"})]


def numbers_asked(asked: Iterable[Condition]) -> list[People]:
    """Give the numbers of people that some leaves ask, in a fixed order."""
    numbers = {leaf.quantity for leaf in asked if isinstance(leaf, AtLeast)}
    return sorted((each for each in numbers if isinstance(each, People)), key=repr)


# Transfers.

CUMULATIVE: Final = (
    People("data", Window.THIS_YEAR),
    People("w.person", Window.THIS_YEAR, "w.health"),
    People("w.health", Window.LAST_YEAR),
)
AMOUNTS: Final = (1, 50, 100, 400, 1_000, 1_500)


def _amount(draws: Draws) -> Interval:
    low = draws.pick(AMOUNTS)
    match draws.number(0, 4):
        case 0 | 1:
            return exactly(low)
        case 2:
            return Interval(low, None)
        case _:
            other = draws.pick(AMOUNTS)
            return Interval(min(low, other), max(low, other))


def _counts(draws: Draws) -> Counts:
    match draws.number(0, 5):
        case 0 | 1:
            return Counts()
        case 2:
            return Counts(by_window={window: _amount(draws) for window in draws.several(WINDOWS)})
        case _:
            return Counts(_amount(draws))


def value_of(draws: Draws, fact: Fact) -> FactValue:
    """Draw a value of a fact."""
    match fact:
        case YesNo():
            return draws.pick([True, False, True, False, NOT_APPLICABLE])  # type: ignore[return-value]
        case Choice(options=options):
            return draws.pick([*options[:3], NOT_APPLICABLE])  # type: ignore[return-value]
        case Number():
            return _amount(draws)
        case Place():
            return draws.pick([*CODES, NOT_APPLICABLE])  # type: ignore[return-value]
        case _:
            return draws.pick([*WORDS, NOT_APPLICABLE])  # type: ignore[return-value]


def _stated(draws: Draws, policy: Policy) -> dict[str, FactValue]:
    """Draw values for some of the facts that a policy asks; now and then one is stated to be unknown."""
    stated: dict[str, FactValue] = {}
    for fact in facts_asked(asked_by(policy)):
        match draws.number(0, 7):
            case 0 | 1:
                stated[fact.id] = value_of(draws, fact)
            case 2:
                stated[fact.id] = UNKNOWN
            case _:
                pass
    if draws.chance(8):
        stated["w.covered"] = draws.pick([True, False])
    if draws.chance(3):
        stated["destination.restricts_inbound"] = draws.pick([False, False, True])
    return stated


COVERS: Final[tuple[Condition, ...]] = (
    ANYTHING,
    ANYTHING,
    ANYTHING,
    DataWithin(frozenset({"w.health", "w.job"})),
    Not(AtLeast(People("w.person", Window.THIS_YEAR), 1_000)),
    YES_NO[1].as_condition(),
)
CONCLUDED: Final = (None, None, "2023-01-01", "2023-03-01", "2024-02-29", "2025-01-01")


def _in_place(draws: Draws) -> InPlace:
    """Draw a mechanism that is in place, or was, or will be, or falls short."""
    return InPlace(
        draws.pick(MECHANISMS),
        draws.pick(CONCLUDED),
        draws.pick((None, None, "2025-06-01", "2026-01-01")),
        draws.pick(COVERS),
        draws.chance(8),
    )


def _end(draws: Draws, policy: Policy) -> str | Unknown:
    """Draw an end of a transfer, mostly one of whose law the policy has something to say."""
    speaking = [measure.by for measure in policy.measures if measure.by in CODES]
    return draws.pick([*STATES, *speaking * 8, UNKNOWN])


def _holdings(draws: Draws) -> list[Holding]:
    kinds = () if draws.chance(10) else draws.several(KINDS, most=3)
    return [Holding(kind, _counts(draws)) for kind in kinds]


def _present(draws: Draws, held: list[Holding]) -> list[str]:
    """Draw a kind that is known to be among the data, if they can hold any."""
    kinds = [holding.category for holding in held] or ["data"]
    possible = [kind for kind in KINDS if any(TAXONOMY.may_overlap(each, kind) for each in kinds)]
    return [draws.pick(possible)] if draws.chance(5) else []


def _absent(draws: Draws, stated: Iterable[str]) -> list[str]:
    """Draw a kind of which there is nothing, if it is none that is stated to be there."""
    wholes = frozenset[str]().union(*(TAXONOMY.above(kind) for kind in stated))
    free = [kind for kind in KINDS if kind not in wholes]
    return [draws.pick(free)] if free and draws.chance(4) else []


def _with_total(draws: Draws, transfer: Transfer, policy: Policy) -> Transfer:
    """State a number of people now and then, such that it does not contradict the others."""
    asked = [
        *numbers_asked(asked_by(policy)),
        People("w.person", Window.TRANSFER),
        People("w.sick_note", Window.THIS_YEAR),
    ]
    total, amount = draws.pick(asked), _amount(draws)
    number = amount.meet(Interval(*people_bounds(reference.Case(transfer, policy, DAYS[0], PLACES), total)))
    return transfer if number is None else transfer.stating({total: number})


def _with_cumulative(draws: Draws, transfer: Transfer, policy: Policy) -> Transfer:
    """State numbers of people counted over several transfers, such that they do not contradict what else is stated."""
    asked = [each for each in numbers_asked(asked_by(policy)) if each.window is Window.THIS_YEAR]
    asked += [People(draws.pick(COUNTED), Window.THIS_YEAR), *CUMULATIVE]
    for each in draws.several(asked, most=4):
        stated = dict(transfer.cumulative)
        number = draws.pick([exactly(0), exactly(1_200), *(_amount(draws) for _ in range(4))])
        more = attrs.evolve(transfer, cumulative={**stated, each: number})
        if not contradicts_itself(reference.Case(more, policy, DAYS[0], PLACES)):
            transfer = more
    return transfer


def _subject(name: str) -> About:
    return ALL_FACTS[name].about if name in ALL_FACTS else About.TRANSFER


def _transfer(draws: Draws, policy: Policy) -> Transfer:
    facts = _stated(draws, policy)
    spoken_of = {about: {name: facts[name] for name in facts if _subject(name) is about} for about in About}
    held = _holdings(draws)
    including = _present(draws, held)
    transfer = Transfer(
        _end(draws, policy),
        _end(draws, policy),
        held,
        exporter=Party(facts=spoken_of[About.EXPORTER]),
        recipient=Party(facts=spoken_of[About.RECIPIENT]),
        facts=spoken_of[About.TRANSFER],
        mechanisms=[_in_place(draws) for _ in range(draws.number(0, 2))],
        follows=[draws.pick(CODES)] if draws.chance(4) else (),
        including=including,
        without=_absent(draws, [*including, *(holding.category for holding in held)]),
    )
    if draws.chance(3):
        transfer = _with_total(draws, transfer, policy)
    return _with_cumulative(draws, transfer, policy) if draws.chance(4) else transfer


@attrs.frozen(repr=False)
class Case:
    """Hold a transfer, the policy under which it is judged and the day."""

    transfer: Transfer
    policy: Policy
    day: dt.date

    def __repr__(self) -> str:
        """Tell what tells this case from others: a policy in full fills pages."""
        policy, transfer = self.policy, self.transfer
        lines = [
            f"on {self.day}: {transfer.origin} -> {transfer.destination}, follows {transfer.follows}",
            *(f"holding {each}" for each in transfer.data),
            f"stated {transfer.stated()}, with {set(transfer.including)}, without {set(transfer.without)}",
            *(f"total {each}" for each in transfer.totals),
            *(f"over several transfers {each}" for each in transfer.cumulative),
            *(f"in place {each}" for each in transfer.mechanisms),
            *(f"regime {each.codes} {each.covered} {each.data}" for each in policy.regimes),
            *(f"{_told(each)} {each.scope} => {each.effect}" for each in policy.all_measures()),
            *(f"{_told(each)} {each.when} lifts {each.lifts}" for each in policy.all_exemptions()),
            *(f"{_told(each)} {each.kind} of {each.of} {each.scope}" for each in policy.recognitions),
            *(f"{each.id} = {each.condition}" for each in policy.definitions),
        ]
        return "\n  ".join(lines)

    def _repr_pretty_(self, printer: RepresentationPrinter, _: bool) -> None:  # noqa: FBT001  (as it is called)
        printer.text(repr(self))


def _told(provision: Measure | Exemption | Recognition) -> str:
    roles = sorted(role.value for role in provision.roles) if isinstance(provision, Measure) else ""
    return f"{provision.id} by {provision.by} {roles} {provision.in_force}:"


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Draw a policy, a transfer of which much is not known, and a day."""
    draws = Draws(draw)
    policy = _policy(draws)
    return Case(_transfer(draws, policy), policy, draws.pick(DAYS))


def _counted_anew(draws: Draws, transfer: Transfer) -> Transfer:
    """State other numbers of people of the same kinds of data."""
    held = [Holding(each.category, _counts(draws)) for each in transfer.data]
    cumulative = [(asked, _amount(draws)) for asked, _ in transfer.cumulative]
    return attrs.evolve(transfer, data=held, totals=(), cumulative=cumulative)


@st.composite
def series(draw: st.DrawFn) -> list[Case]:
    """Draw a policy and several transfers with their days, some of which differ only in numbers of people."""
    draws = Draws(draw)
    policy = _policy(draws)
    transfers = [_transfer(draws, policy) for _ in range(draws.number(1, 4))]
    transfers += [_counted_anew(draws, each) for each in transfers]
    return [Case(each, policy, draws.pick(DAYS)) for each in (*transfers, *transfers)]
