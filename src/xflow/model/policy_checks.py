"""What can be wrong with a policy, each check on its own."""

from __future__ import annotations

import graphlib
import itertools
from collections import defaultdict
from typing import TYPE_CHECKING

from xflow.errors import (
    PolicyError,
    UnknownCategoryError,
    UnknownFactError,
    UnknownJurisdictionError,
    UnknownMechanismError,
    UnknownNameError,
    UnknownProvisionError,
    XflowError,
)
from xflow.model.conditions import (
    AtLeast,
    ConclusionDay,
    Condition,
    DataWithin,
    Defined,
    Held,
    Includes,
    Not,
    NumberOf,
    People,
    PlaceIn,
    Recognised,
    ValueIn,
    children,
    leaves,
)
from xflow.model.counting import Window
from xflow.model.facts import Fact, Number, Place
from xflow.model.measures import Impose
from xflow.model.mechanisms import MechanismKind
from xflow.model.places.world import WORLD
from xflow.model.vocabulary.data import CATEGORIES
from xflow.model.vocabulary.facts import FACTS
from xflow.model.vocabulary.taxonomy import taxonomy_with

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from xflow.model.definitions import Definition
    from xflow.model.measures import Exemption, Measure
    from xflow.model.mechanisms import Mechanism
    from xflow.model.periods import Period
    from xflow.model.policies import Policy
    from xflow.model.recognitions import Recognition
    from xflow.model.regimes import Regime
    from xflow.model.treaties import Treaty


class Walk:
    """Walk over the conditions of a policy, but once over a part that stands in many of them.

    Args:
        conditions: The conditions.
    """

    def __init__(self, conditions: Iterable[Condition]) -> None:
        self._asking: dict[int, bool] = {}
        self.leaves: dict[Condition, None] = {}
        for condition in conditions:
            self._asks(condition)

    def held(self, condition: Condition, *, negated: bool = False) -> Iterator[tuple[str, bool]]:
        """Find the mechanisms for which a condition asks, each with whether it asks that it is not in place."""
        if not self._asks(condition):
            return
        if isinstance(condition, Held):
            yield condition.mechanism, negated
        for child in children(condition):
            yield from self.held(child, negated=negated ^ isinstance(condition, Not))

    def _asks(self, condition: Condition) -> bool:
        known = self._asking.get(id(condition))
        if known is None:
            known = self._asking[id(condition)] = self._visit(condition)
        return known

    def _visit(self, condition: Condition) -> bool:
        inside = children(condition)
        if not inside:
            self.leaves[condition] = None
            return isinstance(condition, Held)
        asked = False
        for child in inside:  # all are visited, for their leaves
            asked |= self._asks(child)
        return asked


class Names:
    """Hold what the conditions of a policy may name."""

    def __init__(self, policy: Policy, categories: frozenset[str]) -> None:
        self.facts: Mapping[str, Fact] = {fact.id: fact for fact in (*FACTS, *policy.facts)}
        self.mechanisms: Mapping[str, Mechanism] = {each.id: each for each in policy.mechanisms}
        self.definitions = {each.id for each in policy.definitions}
        self.categories = categories
        self.liftable = {each.id for each in policy.all_measures()} | {each.id for each in policy.all_exemptions()}
        self.walk = Walk(condition for _, condition in conditions_of(policy))
        self.covered = {code for regime in policy.regimes for code in regime.codes}


def faults_of(policy: Policy) -> list[str]:
    """Find every fault of a policy.

    Args:
        policy: The policy.

    Returns:
        One line a fault; empty if there is none.
    """
    categories, faults = _categories(policy)
    names = Names(policy, categories)
    checks = (
        _repeated_ids,
        _overlapping_versions,
        _dangling_leaves,
        _dangling,
        _misplaced_mechanisms,
        _circles,
        _counted_in_circles,
    )
    return [*faults, *itertools.chain.from_iterable(check(policy, names) for check in checks)]


def _categories(policy: Policy) -> tuple[frozenset[str], list[str]]:
    """Give the ids of all categories that may be named, and what is wrong with their order."""
    try:
        return frozenset(category.id for category in taxonomy_with(policy.categories)), []
    except PolicyError as error:
        known = (*CATEGORIES, *policy.categories)
        return frozenset(category.id for category in known), list(error.faults)


def conditions_of(policy: Policy) -> Iterator[tuple[str, Condition]]:
    """Walk over the conditions of a policy, each with a description of where it stands."""
    for measure in policy.all_measures():
        yield f"the scope of {measure.id!r}", measure.scope
        yield f"the requirement of {measure.id!r}", measure.requirement
    for exemption in policy.all_exemptions():
        yield f"the condition of {exemption.id!r}", exemption.when
    for recognition in policy.recognitions:
        yield f"the scope of {recognition.id!r}", recognition.scope
    for definition in policy.definitions:
        yield f"the definition {definition.id!r}", definition.condition
    for regime in policy.regimes:
        for aggregation in regime.aggregations:
            window = aggregation.window.name
            yield f"what counts under {regime.id!r} over {window}", aggregation.counts
            yield f"what perhaps counts under {regime.id!r} over {window}", aggregation.perhaps


def _repeated_ids(policy: Policy, _: Names) -> Iterator[str]:
    items: list[Regime | Definition | Mechanism | Fact | Treaty] = [
        *policy.regimes,
        *policy.definitions,
        *policy.mechanisms,
        *policy.facts,
        *policy.treaties,
    ]
    owners: dict[str, str] = {fact.id: "a general fact" for fact in FACTS}
    for item in items:
        kind = "fact" if isinstance(item, Fact) else type(item).__name__.lower()
        if item.id in owners:
            yield f"the id {item.id!r} of a {kind} is already that of {owners[item.id]}"
        owners[item.id] = f"a {kind}"
    kinds: dict[str, str] = {}
    for provision in policy.provisions():
        kind = type(provision).__name__.lower()
        if provision.id in owners:
            yield f"the id {provision.id!r} of a {kind} is already that of {owners[provision.id]}"
        if kinds.setdefault(provision.id, kind) != kind:
            yield f"the id {provision.id!r} of a {kind} is already that of a {kinds[provision.id]}"


def _overlapping_versions(policy: Policy, _: Names) -> Iterator[str]:
    versions: defaultdict[str, list[Period]] = defaultdict(list)
    provisions: Iterable[Measure | Exemption | Recognition] = (
        *policy.all_measures(),
        *policy.all_exemptions(),
        *policy.recognitions,
    )
    for provision in provisions:
        versions[provision.id].append(provision.in_force)
    for identifier, periods in versions.items():
        for first, second in itertools.combinations(periods, 2):
            if first.overlaps(second):
                yield f"{identifier!r} stands twice with periods that overlap: {first}; {second}"


def _dangling_leaves(policy: Policy, names: Names) -> Iterator[str]:
    broken = {leaf: faults for leaf in names.walk.leaves if (faults := tuple(faults_of_leaf(leaf, names)))}
    if not broken:
        return
    for place, condition in conditions_of(policy):
        yield from (f"{place}: {fault}" for leaf in leaves(condition) for fault in broken.get(leaf, ()))


def _dangling(policy: Policy, names: Names) -> Iterator[str]:
    for exemption in policy.all_exemptions():
        for lifted in exemption.lifts:
            if lifted not in names.liftable:
                yield f"{exemption.id!r} lifts what is not there: " + str(
                    UnknownProvisionError("measure or exemption", lifted, names.liftable)
                )
    imposed: Iterable[Measure | Exemption] = (*policy.all_measures(), *policy.all_exemptions())
    for provision in imposed:
        if provision.by not in names.covered:
            yield f"{provision.id!r} is imposed by {provision.by!r}, which no regime of the policy covers"
    for regime in policy.regimes:
        for category in (*regime.data, *regime.unstated):
            yield from (f"the regime {regime.id!r}: {fault}" for fault in _unknown_category(category, names))
        for name in regime.reached_by:
            yield from (f"the regime {regime.id!r}: {fault}" for fault in _fact_faults(name, names, [True]))


def faults_of_leaf(leaf: Condition, names: Names) -> Iterator[str]:
    """Find what is wrong with a leaf of a condition: a name that dangles or a value of the wrong kind."""
    match leaf:
        case ValueIn(fact, values):
            yield from _fact_faults(fact, names, sorted(values, key=str))
        case PlaceIn(fact, areas):
            yield from _place_faults(fact, areas, names)
        case AtLeast(quantity):
            yield from _quantity_faults(quantity, names)
        case Includes(category):
            yield from _unknown(UnknownCategoryError, "data category", category, names.categories)
        case DataWithin(categories):
            for category in sorted(categories):
                yield from _unknown(UnknownCategoryError, "data category", category, names.categories)
        case Held(mechanism):
            yield from _unknown(UnknownMechanismError, "mechanism", mechanism, names.mechanisms)
        case Defined(definition):
            yield from _unknown(UnknownNameError, "definition", definition, names.definitions)
        case Recognised(by):
            yield from _unknown(UnknownJurisdictionError, "jurisdiction", by, names.covered)
        case _:
            pass


def _unknown_category(category: str, names: Names) -> Iterator[str]:
    return _unknown(UnknownCategoryError, "data category", category, names.categories)


def _unknown(error: type[UnknownNameError], what: str, name: str, known: Collection[str]) -> Iterator[str]:
    if name not in known:
        yield str(error(what, name, known))


def _fact_faults(name: str, names: Names, values: list[bool | str]) -> Iterator[str]:
    fact = names.facts.get(name)
    if fact is None:
        yield str(UnknownFactError("fact", name, names.facts))
        return
    for value in values:
        try:
            fact.read(value)
        except XflowError as error:
            yield str(error)


def _place_faults(name: str, areas: frozenset[str], names: Names) -> Iterator[str]:
    fact = names.facts.get(name)
    if fact is None:
        yield str(UnknownFactError("fact", name, names.facts))
    elif not isinstance(fact, Place):
        yield f"{name!r} is asked for a place but is a {type(fact).__name__}"
    for area in sorted(areas):
        if area not in WORLD:
            yield str(UnknownJurisdictionError("jurisdiction", area, (place.code for place in WORLD)))


def _quantity_faults(quantity: NumberOf | People | ConclusionDay, names: Names) -> Iterator[str]:
    match quantity:
        case NumberOf(name):
            fact = names.facts.get(name)
            if fact is None:
                yield str(UnknownFactError("fact", name, names.facts))
            elif not isinstance(fact, Number):
                yield f"{name!r} is asked for a number but is a {type(fact).__name__}"
        case People(category, _, excluding):
            for each in filter(None, (category, excluding)):
                yield from _unknown(UnknownCategoryError, "data category", each, names.categories)
        case ConclusionDay(mechanism):
            yield from _unknown(UnknownMechanismError, "mechanism", mechanism, names.mechanisms)


def _misplaced_mechanisms(policy: Policy, names: Names) -> Iterator[str]:
    """Find mechanisms where they would make what is in place count against a transfer or twice."""
    for measure in policy.all_measures():
        for held, negated in names.walk.held(measure.requirement):
            if negated:
                yield f"the requirement of {measure.id!r} must not ask that {held!r} is not in place"
        if not isinstance(measure.effect, Impose):
            yield from (_misplaced(f"the scope of {measure.id!r}", held) for held, _ in names.walk.held(measure.scope))
    for each in policy.definitions:
        yield from (_misplaced(f"the definition {each.id!r}", held) for held, _ in names.walk.held(each.condition))
    for exemption in policy.all_exemptions():
        for held, negated in names.walk.held(exemption.when):
            mechanism = names.mechanisms.get(held)
            if negated or (mechanism is not None and mechanism.kind is not MechanismKind.LICENCE):
                yield _misplaced(f"the condition of {exemption.id!r}", held)


def _misplaced(place: str, held: str) -> str:
    return (
        f"{place} asks for the mechanism {held!r}: what is in place belongs in a requirement "
        "(an extraordinary licence may also stand in the condition of an exemption)"
    )


def _circles(policy: Policy, _: Names) -> Iterator[str]:
    lifted = {exemption.id: exemption.lifts for exemption in policy.all_exemptions()}
    named = {
        definition.id: [leaf.definition for leaf in leaves(definition.condition) if isinstance(leaf, Defined)]
        for definition in policy.definitions
    }
    for what, graph in (("exemptions lift each other", lifted), ("definitions name each other", named)):
        try:
            graphlib.TopologicalSorter(graph).prepare()
        except graphlib.CycleError as error:
            yield f"{what} in a circle: {' -> '.join(error.args[1])}"


def _counted_in_circles(policy: Policy, _: Names) -> Iterator[str]:
    """Find numbers over a stretch of time that are counted twice, or by what itself rests on such numbers."""
    definitions = {each.id: each.condition for each in policy.definitions}
    for regime in policy.regimes:
        windows = [each.window for each in regime.aggregations]
        for window in sorted({each for each in windows if windows.count(each) > 1}, key=_by_name):
            yield f"the regime {regime.id!r} states twice what counts over {window.name}"
        for each in regime.aggregations:
            if any(_counts_over_transfers(one, definitions, set()) for one in (each.counts, each.perhaps)):
                yield f"what counts under {regime.id!r} over {each.window.name} must not rest on what is counted so"


def _counts_over_transfers(condition: Condition, definitions: Mapping[str, Condition], seen: set[str]) -> bool:
    """Tell whether a condition, or a definition that it names, asks for people over several transfers."""
    for leaf in leaves(condition):
        match leaf:
            case AtLeast(People(_, window)) if window is not Window.TRANSFER:
                return True
            case Defined(name) if name in definitions and name not in seen:
                seen.add(name)
                if _counts_over_transfers(definitions[name], definitions, seen):
                    return True
    return False


def _by_name(window: Window) -> str:
    return window.name
