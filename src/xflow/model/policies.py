"""A policy: an immutable set of provisions with all that they name."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, Union

import attrs
from attrs import field, frozen

from xflow.errors import PolicyError, not_found_on
from xflow.model.measures import Exemption, Measure
from xflow.model.negative_lists import NegativeList
from xflow.model.periods import to_date
from xflow.model.recognitions import Recognition

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator

    from xflow.model.categories import DataCategory
    from xflow.model.definitions import Definition
    from xflow.model.facts import Fact
    from xflow.model.mechanisms import Mechanism
    from xflow.model.periods import Period
    from xflow.model.regimes import Regime
    from xflow.model.treaties import Treaty

Provision: TypeAlias = Union[Measure, Exemption, Recognition, NegativeList]  # noqa: UP007
"""What is in force during a period and stands in an instrument."""


def periods_of(provisions: Iterable[Provision]) -> dict[str, list[Period]]:
    """Give when the versions of each provision are in force, by its id."""
    found: dict[str, list[Period]] = {}
    for each in provisions:
        found.setdefault(each.id, []).append(each.in_force)
    return found


def _sorted(items: Iterable[Any]) -> tuple[Any, ...]:
    """Sort what is given and leave out what is given twice; hashing whole provisions for it would be slow."""
    found: dict[tuple[str, str], list[Any]] = {}
    for item in items:
        alike = found.setdefault(_sort_key(item), [])
        if item not in alike:
            alike.append(item)
    return tuple(itertools.chain.from_iterable(found[key] for key in sorted(found)))


def _sort_key(item: object) -> tuple[str, str]:
    return (str(getattr(item, "id", "")), str(getattr(item, "in_force", "")))


@frozen(cache_hash=True)
class Policy:
    """Hold provisions and all that they name; the order in which they are given does not matter.

    One provision may stand several times under its id if its versions are in force at different times.

    Args:
        regimes: For which places the law is covered, since when, with which default.
        measures: What restricts.
        exemptions: What lifts measures and other exemptions.
        recognitions: Who recognises whom.
        negative_lists: What is listed; what is not flows freely.
        definitions: Conditions with a name.
        mechanisms: What makes a conditional transfer lawful.
        facts: What can be asked beside the general facts.
        categories: Data categories beside the general ones.
        treaties: Agreements under which the measures may be judged.

    Raises:
        PolicyError: Something is wrong; all faults are told at once.

    Example:
        >>> Policy().measures
        ()
    """

    regimes: tuple[Regime, ...] = field(default=(), converter=_sorted, kw_only=True)
    measures: tuple[Measure, ...] = field(default=(), converter=_sorted, kw_only=True)
    exemptions: tuple[Exemption, ...] = field(default=(), converter=_sorted, kw_only=True)
    recognitions: tuple[Recognition, ...] = field(default=(), converter=_sorted, kw_only=True)
    negative_lists: tuple[NegativeList, ...] = field(default=(), converter=_sorted, kw_only=True)
    definitions: tuple[Definition, ...] = field(default=(), converter=_sorted, kw_only=True)
    mechanisms: tuple[Mechanism, ...] = field(default=(), converter=_sorted, kw_only=True)
    facts: tuple[Fact, ...] = field(default=(), converter=_sorted, kw_only=True)
    categories: tuple[DataCategory, ...] = field(default=(), converter=_sorted, kw_only=True)
    treaties: tuple[Treaty, ...] = field(default=(), converter=_sorted, kw_only=True)

    def __attrs_post_init__(self) -> None:
        from xflow.model.policy_checks import faults_of  # noqa: PLC0415  (it needs this module)

        faults = faults_of(self)
        if faults:
            raise PolicyError("the policy", faults)

    def all_measures(self) -> Iterator[Measure]:
        """Walk over the measures, those that negative lists stand for included."""
        return iter(self._every_measure)

    def all_exemptions(self) -> Iterator[Exemption]:
        """Walk over the exemptions, those that negative lists stand for included."""
        return iter(self._every_exemption)

    @functools.cached_property
    def _every_measure(self) -> tuple[Measure, ...]:
        return (*self.measures, *(each for listed in self.negative_lists for each in listed.measures()))

    @functools.cached_property
    def _every_exemption(self) -> tuple[Exemption, ...]:
        return (*self.exemptions, *(listed.exemption() for listed in self.negative_lists))

    def provisions(self) -> Iterator[Provision]:
        """Walk over all provisions as they were given."""
        return itertools.chain(self.measures, self.exemptions, self.recognitions, self.negative_lists)

    def provision(self, identifier: str, on: dt.date | str | None = None) -> Provision:
        """Find a provision by its id.

        Args:
            identifier: Its id.
            on: The day whose version is wanted, where there are several.

        Returns:
            The provision; the latest version if no day is given.

        Raises:
            UnknownProvisionError: There is none, or none on that day.
        """
        day = None if on is None else to_date(on)
        found = [each for each in self.provisions() if each.id == identifier and (day is None or day in each.in_force)]
        if not found:
            raise not_found_on("provision", identifier, periods_of(self.provisions()), day)
        return found[-1]

    def at(self, day: dt.date | str) -> Policy:
        """Give the policy of the provisions that are in force on a day.

        Args:
            day: The day.

        Returns:
            A new policy. Names of provisions that are not in force are dropped from what others lift.

        Example:
            >>> Policy().at("2024-03-22") == Policy()
            True
        """
        moment = to_date(day)
        gone = {each.id for each in self.provisions() if moment not in each.in_force}
        kept = {each.id for each in self.provisions() if moment in each.in_force}
        return self._keeping(lambda provision: moment in provision.in_force, gone - kept)

    def without(self, *identifiers: str) -> Policy:
        """Give the same policy without some provisions, in all their versions.

        Args:
            identifiers: The ids of measures, exemptions, recognitions or negative lists.

        Returns:
            A new policy. The names are dropped from what other provisions lift, too.

        Raises:
            UnknownProvisionError: One of them is not there.
        """
        for identifier in identifiers:
            self.provision(identifier)
        gone = frozenset(identifiers)
        return self._keeping(lambda provision: provision.id not in gone, gone)

    def replacing(self, *provisions: Provision) -> Policy:
        """Give the same policy with other versions of some provisions.

        Args:
            provisions: Each takes the place of all versions that bear its id.

        Returns:
            A new policy.

        Raises:
            UnknownProvisionError: No provision bears that id.
        """
        names = {provision.id for provision in provisions}
        for name in names:
            self.provision(name)
        tables = _tables(provisions)
        changed = {
            table: (*(each for each in getattr(self, table) if each.id not in names), *tables[table])
            for table in tables
        }
        return attrs.evolve(self, **changed)

    def adding(self, *provisions: Provision) -> Policy:
        """Give the same policy with more provisions, such as those of a draft.

        Args:
            provisions: The provisions. They may name what the policy holds, and lift it.

        Returns:
            A new policy.

        Raises:
            PolicyError: Something is wrong with what they hold together; all faults are told at once.
        """
        tables = _tables(provisions)
        return attrs.evolve(self, **{table: (*getattr(self, table), *tables[table]) for table in tables})

    def __or__(self, other: Policy) -> Policy:
        return joined((self, other))

    def _keeping(self, keep: Callable[[Provision], bool], gone: Iterable[str]) -> Policy:
        missing = frozenset(gone) | {f"{name}.off-list" for name in gone}
        kept = {table: [each for each in getattr(self, table) if keep(each)] for table in _TABLES}
        kept["exemptions"] = [_lifting_less(each, missing) for each in kept["exemptions"]]
        kept["negative_lists"] = [_lifting_less(each, missing) for each in kept["negative_lists"]]
        return attrs.evolve(self, **kept)

    def __repr__(self) -> str:
        names = ", ".join(regime.id for regime in self.regimes)
        counts = f"{len(self.measures)} measures, {len(self.exemptions)} exemptions"
        return f"<Policy of {names or 'nobody'}: {counts}, {len(self.recognitions)} recognitions>"


def joined(policies: Iterable[Policy]) -> Policy:
    """Join policies into one, which is checked once.

    Args:
        policies: The policies.

    Returns:
        The policy that holds what any of them holds.

    Raises:
        PolicyError: Something is wrong with what they hold together; all faults are told at once.

    Example:
        >>> joined([Policy(), Policy()]) == Policy()
        True
    """
    given = tuple(policies)
    names = (each.name for each in attrs.fields(Policy))
    return Policy(**{name: tuple(item for each in given for item in getattr(each, name)) for name in names})


_TABLES = {
    "measures": Measure,
    "exemptions": Exemption,
    "recognitions": Recognition,
    "negative_lists": NegativeList,
}


def _tables(provisions: Iterable[Provision]) -> dict[str, list[Provision]]:
    given = tuple(provisions)
    return {table: [each for each in given if isinstance(each, kind)] for table, kind in _TABLES.items()}


Lifting = TypeVar("Lifting", Exemption, NegativeList)


def _lifting_less(provision: Lifting, gone: frozenset[str]) -> Lifting:
    if gone.isdisjoint(provision.lifts):
        return provision
    return attrs.evolve(provision, lifts=tuple(name for name in provision.lifts if name not in gone))
