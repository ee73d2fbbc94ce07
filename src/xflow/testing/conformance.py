"""What every law pack must keep to, as a test class to inherit."""

from __future__ import annotations

import itertools
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

from xflow.formats import from_json, to_json
from xflow.model.conditions import (
    AtLeast,
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
from xflow.model.measures import Exemption, Measure
from xflow.model.policy_checks import conditions_of
from xflow.model.recognitions import Recognition
from xflow.testing.witnesses import witness_of_exemption, witness_of_measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from xflow.model.conditions import Condition
    from xflow.model.policies import Policy, Provision
    from xflow.model.sources import Citation


class PackConformance:
    """Check a pack: inherit this class in a test, name it ``Test...`` and set ``pack`` and ``prefixes``.

    ``declaratory`` names the exemptions that only confirm what holds anyway, each with the reason.

    Example:
        >>> from xflow import Policy
        >>> class TestMine(PackConformance):
        ...     pack = Policy()
        ...     prefixes = ("ke",)
        >>> TestMine().test_every_provision_is_cited_and_dated()
    """

    pack: ClassVar[Policy]
    prefixes: ClassVar[tuple[str, ...]]
    declaratory: ClassVar[Mapping[str, str]] = MappingProxyType({})

    def test_every_provision_is_cited_and_dated(self) -> None:
        """Every provision has a pinpoint, an official address, a day of beginning and a day of checking."""
        _expect_none(fault for each in self.pack.provisions() for fault in _provision_faults(each))

    def test_nothing_is_checked_after_the_edition(self) -> None:
        """No provision was checked after the day of the pack's edition."""
        edition = max((regime.edition for regime in self.pack.regimes), default=None)
        late = (each.id for each in self.pack.provisions() if edition is not None and each.cite.checked_on > edition)
        _expect_none(f"{identifier} was checked after the edition" for identifier in late)

    def test_ids_begin_with_a_prefix_of_the_pack(self) -> None:
        """The ids of provisions, facts, mechanisms, definitions and own categories begin with the pack's prefix."""
        _expect_none(f"{name} has another prefix" for name in _names(self.pack) if not self._is_own(name))

    def test_every_regime_states_its_default(self) -> None:
        """Every regime says what holds when no measure applies, and on what that rests."""
        silent = (regime.id for regime in self.pack.regimes if not regime.default or regime.cite is None)
        _expect_none(f"{identifier} states no default, or none with a source" for identifier in silent)

    def test_every_fact_is_asked_and_can_be_answered(self) -> None:
        """Every fact of the pack is asked by some condition, and its question is a question."""
        asked = {name for leaf in _leaves(self.pack) for name in _facts_asked(leaf)}
        _expect_none(f"{fact.id} is asked by no condition" for fact in self.pack.facts if fact.id not in asked)
        mute = (fact.id for fact in self.pack.facts if "?" not in fact.question)
        _expect_none(f"the question of {identifier} is no question" for identifier in mute)

    def test_every_mechanism_and_definition_is_used(self) -> None:
        """Every mechanism and every definition is named by some condition, and every mechanism is cited."""
        used = {leaf.mechanism for leaf in _leaves(self.pack) if isinstance(leaf, Held)}
        used |= {leaf.definition for leaf in _leaves(self.pack) if isinstance(leaf, Defined)}
        names = [each.id for each in self.pack.mechanisms] + [each.id for each in self.pack.definitions]
        _expect_none(f"{name} is named by no condition" for name in names if name not in used)
        _expect_none(f"{each.id} is not cited" for each in self.pack.mechanisms if each.cite is None)

    def test_every_category_is_used(self) -> None:
        """Every category that the pack defines is asked for, or lies within one that is."""
        asked = {name for leaf in _leaves(self.pack) for name in _categories_asked(leaf)}
        named = {name for each in self.pack.categories if each.id in asked for name in each.narrower}
        known = asked | named | {each.id for each in self.pack.categories if not asked.isdisjoint(each.broader)}
        _expect_none(f"{each.id} is asked by no condition" for each in self.pack.categories if each.id not in known)

    def test_every_measure_is_reached(self) -> None:
        """For every measure some transfer is found in which it bites and is not satisfied."""
        idle = (each for each in self.pack.all_measures() if witness_of_measure(self.pack, each) is None)
        _expect_none(f"no transfer is found in which {each.id} bites, {each.in_force}" for each in idle)

    def test_every_exemption_is_effective(self) -> None:
        """For every exemption some transfer is found that it rescues; those that only confirm are named as such."""
        idle = {each.id for each in self.pack.all_exemptions() if witness_of_exemption(self.pack, each) is None}
        named = set(self.declaratory)
        faults = [f"no transfer is found that {name} rescues" for name in sorted(idle - named)]
        faults += [f"{name} is called declaratory, but it rescues a transfer" for name in sorted(named - idle)]
        _expect_none(faults)

    def test_nothing_stands_twice(self) -> None:
        """No two provisions of one instrument say the same of the same transfers at the same time."""
        pairs = itertools.combinations(self.pack.provisions(), 2)
        _expect_none(f"{one.id} and {other.id} say the same" for one, other in pairs if _is_repeated(one, other))

    def test_the_pack_survives_being_written_and_read(self) -> None:
        """A pack written as JSON and read again is equal to itself."""
        _expect_none([] if from_json(to_json(self.pack)) == self.pack else ["it is another pack after reading"])

    def _is_own(self, name: str) -> bool:
        return name.partition(".")[0] in self.prefixes


def _expect_none(faults: Iterable[str]) -> None:
    found = list(faults)
    if found:
        raise AssertionError("\n".join(found))


def _provision_faults(provision: Provision) -> Iterator[str]:
    if provision.in_force.start is None:
        yield f"{provision.id} does not say since when it is in force"
    yield from (f"{provision.id}: {fault}" for fault in _citation_faults(provision.cite))


def _citation_faults(cite: Citation) -> Iterator[str]:
    if not cite.pinpoint:
        yield "its citation has no pinpoint"
    if not cite.url:
        yield "its citation has no official address"


def _is_repeated(one: Provision, other: Provision) -> bool:
    same_law = one.by == other.by and one.cite.instrument == other.cite.instrument
    if not same_law or not one.in_force.overlaps(other.in_force):
        return False
    match one, other:
        case Measure(), Measure():
            return (one.scope, one.effect, one.roles) == (other.scope, other.effect, other.roles)
        case Exemption(), Exemption():
            return one.when == other.when and not set(one.lifts).isdisjoint(other.lifts)
        case Recognition(), Recognition():
            shared = one.of == other.of or not set(one.of).isdisjoint(other.of)
            return one.kind == other.kind and one.scope == other.scope and shared
        case _:
            return False


def _names(pack: Policy) -> Iterator[str]:
    yield from (each.id for each in pack.provisions())
    yield from (each.id for each in pack.facts)
    yield from (each.id for each in pack.mechanisms)
    yield from (each.id for each in pack.definitions)
    yield from (each.id for each in pack.categories)


def _leaves(pack: Policy) -> Iterator[Condition]:
    for _, condition in conditions_of(pack):
        yield from leaves(condition)


def _facts_asked(leaf: Condition) -> tuple[str, ...]:
    match leaf:
        case ValueIn(fact) | PlaceIn(fact) | AtLeast(NumberOf(fact)):
            return (fact,)
        case _:
            return ()


def _categories_asked(leaf: Condition) -> tuple[str, ...]:
    match leaf:
        case Includes(category):
            return (category,)
        case DataWithin(categories):
            return tuple(categories)
        case AtLeast(People(category, _, excluding)):
            return (category, excluding)
        case _:
            return ()
