"""Decide which pages there are, and which provisions, facts and mechanisms stand on which of them."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from attrs import field, frozen
from describe import Words, labelled

from xflow import Exemption, Measure, NegativeList, Recognition
from xflow.model.conditions import (
    AtLeast,
    ConclusionDay,
    DataWithin,
    Defined,
    Held,
    Includes,
    NumberOf,
    People,
    PlaceIn,
    ValueIn,
    leaves,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow import (
        Citation,
        Condition,
        DataCategory,
        Definition,
        Fact,
        Instrument,
        Mechanism,
        Policy,
        Regime,
    )
    from xflow.model.conditions import Labelled
    from xflow.model.policies import Provision

_FIRST_DAY: Final = dt.date(1, 1, 1)


@frozen
class Page:
    """Hold what one page shows.

    Args:
        regime: The regime.
        words: What the ids in its pack are called.
        also: Regimes of the pack that have no page of their own; they are listed here.
        claimed: The names that stand on an earlier page of the pack.
        everything: Whether names that no provision of the regime uses stand here, too.
    """

    regime: Regime
    words: Words
    also: tuple[Regime, ...] = ()
    claimed: frozenset[str] = frozenset()
    everything: bool = False
    used: frozenset[str] = field(init=False)

    @used.default
    def _all_used(self) -> frozenset[str]:
        return frozenset(_names(self.conditions(), self.words))

    @property
    def code(self) -> str:
        """Give the name of the page's file, without its ending."""
        return self.regime.id.lower()

    @property
    def policy(self) -> Policy:
        """Give the pack."""
        return self.words.policy

    @property
    def measures(self) -> list[Measure]:
        """Give the measures, in the order of the statutes."""
        return sorted(filter(self.is_own, self.policy.measures), key=statute_order)

    @property
    def exemptions(self) -> list[Exemption]:
        """Give the exemptions, in the order of the statutes."""
        return sorted(filter(self.is_own, self.policy.exemptions), key=statute_order)

    @property
    def recognitions(self) -> list[Recognition]:
        """Give the recognitions, the earliest first."""
        return sorted(filter(self.is_own, self.policy.recognitions), key=_beginning)

    @property
    def negative_lists(self) -> list[NegativeList]:
        """Give the negative lists, the earliest first."""
        return sorted(filter(self.is_own, self.policy.negative_lists), key=_beginning)

    @property
    def provisions(self) -> list[Provision]:
        """Give all provisions of the regime."""
        return [*self.measures, *self.exemptions, *self.recognitions, *self.negative_lists]

    @property
    def mechanisms(self) -> list[Mechanism]:
        """Give the mechanisms that are described here."""
        return [each for each in self.policy.mechanisms if self._stands_here(each.id)]

    @property
    def grounds(self) -> list[Labelled]:
        """Give the conditions with a label that are described here."""
        return [each for each, target in self.words.labels.items() if self._stands_here(target)]

    @property
    def facts(self) -> list[Fact]:
        """Give the facts that are described here."""
        return [each for each in self.policy.facts if self._stands_here(each.id)]

    @property
    def definitions(self) -> list[Definition]:
        """Give the definitions that are described here."""
        return [each for each in self.policy.definitions if self._stands_here(each.id)]

    @property
    def categories(self) -> list[DataCategory]:
        """Give the data categories of the pack that are described here."""
        return [each for each in self.policy.categories if self._stands_here(each.id)]

    def is_own(self, provision: Provision) -> bool:
        """Tell whether a provision is one of the regime."""
        return provision.by in self.regime.codes

    def _stands_here(self, name: str) -> bool:
        return name not in self.claimed and (self.everything or name in self.used)

    def conditions(self) -> Iterator[Condition]:
        """Walk over the conditions of all provisions of the regime."""
        for provision in self.provisions:
            yield from conditions_in(provision)

    def citations(self) -> Iterator[tuple[str, str, Citation]]:
        """Walk over all citations of the page, each with the id and the name of what is cited."""
        if self.regime.cite is not None:
            yield "", "the default", self.regime.cite
        for provision in self.provisions:
            yield provision.id, provision.title, provision.cite
        for mechanism in self.mechanisms:
            if mechanism.cite is not None:
                yield mechanism.id, mechanism.name, mechanism.cite
        statements: list[Definition | Fact] = [*self.definitions, *self.facts]
        for named in statements:
            if named.cite is not None:
                yield named.id, named.statement, named.cite
        for category in self.categories:
            if category.cite is not None:
                yield category.id, category.name, category.cite

    def instruments(self) -> list[Instrument]:
        """Give the instruments that the page cites, the oldest first."""
        found = {cite.instrument.id: cite.instrument for _, _, cite in self.citations()}
        return sorted(found.values(), key=lambda each: (each.adopted or _FIRST_DAY, each.id))


def pages_of(code: str, policy: Policy) -> list[Page]:
    """Decide which pages a pack has: one for its main regime, and one for each other that has provisions.

    Args:
        code: The code of the pack.
        policy: The pack.

    Returns:
        The pages, that of the main regime first.
    """
    main, words = _main(code, policy), Words(policy, code.lower())
    others = [each for each in policy.regimes if each is not main]
    with_rules = [each for each in others if any(provision.by in each.codes for provision in policy.provisions())]
    without = tuple(each for each in others if each not in with_rules)
    used = Page(main, words).used
    of_others = frozenset[str]().union(*(Page(each, words).used for each in with_rules))
    first = Page(main, words, without, of_others - used, everything=True)
    return [first, *_each_name_once(with_rules, words, used)]


def _each_name_once(regimes: Iterable[Regime], words: Words, claimed: frozenset[str]) -> Iterator[Page]:
    for regime in regimes:
        page = Page(regime, words, claimed=claimed)
        yield page
        claimed |= page.used


def _main(code: str, policy: Policy) -> Regime:
    """Give the regime that bears the code of the pack, or else the one with the most provisions."""
    for regime in policy.regimes:
        if regime.id == code:
            return regime
    return max(policy.regimes, key=lambda regime: sum(each.by in regime.codes for each in policy.provisions()))


def statute_order(provision: Provision) -> tuple[object, ...]:
    """Order provisions as they stand in the statute books: by instrument, then by pinpoint, then by date."""
    instrument = provision.cite.instrument
    return (
        instrument.adopted or _FIRST_DAY,
        instrument.id,
        _natural(provision.cite.pinpoint),
        provision.id,
        _beginning(provision),
    )


def _natural(text: str) -> list[tuple[int, str]]:
    """Give a key by which Article 9 comes before Article 10."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", text) if part]


def _beginning(provision: Provision) -> tuple[dt.date, str]:
    return (provision.in_force.start or _FIRST_DAY, provision.id)


def conditions_in(provision: Provision) -> Iterator[Condition]:
    """Walk over the conditions of a provision."""
    match provision:
        case Measure():
            yield from (provision.scope, provision.requirement)
        case Exemption():
            yield provision.when
        case Recognition():
            yield provision.scope
        case NegativeList():
            yield provision.exemption().when
            for measure in provision.measures():
                yield from conditions_in(measure)


def _names(conditions: Iterable[Condition], words: Words) -> Iterator[str]:
    """Walk over all that some conditions name, through the definitions that they name."""
    waiting, seen = list(conditions), set[str]()
    while waiting:
        condition = waiting.pop()
        yield from (words.labels[each] for each in labelled(condition))
        names = {name for leaf in leaves(condition) for name in _named_by(leaf)}
        yield from names
        waiting += (words.definitions[name].condition for name in names - seen if name in words.definitions)
        seen |= names


def _named_by(leaf: Condition) -> tuple[str, ...]:
    match leaf:
        case ValueIn(name) | PlaceIn(name) | Held(name) | Includes(name) | Defined(name):
            return (name,)
        case DataWithin(categories):
            return tuple(categories)
        case AtLeast(NumberOf(name) | ConclusionDay(name)):
            return (name,)
        case AtLeast(People(category, _, excluding)):
            return (category, excluding)
        case _:
            return ()
