"""Negative lists, and the law in which their names are looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow import law
from xflow.errors import InvalidValueError, PolicyError, UnknownPackError, WrongTypeError, not_found_on
from xflow.evaluation.lawbooks import lawbook_of
from xflow.model.conditions import Condition, PlaceIn, leaves
from xflow.model.measures import Prohibit, Require
from xflow.model.negative_lists import NegativeList
from xflow.model.periods import to_date
from xflow.model.policies import periods_of
from xflow.model.policy_checks import Names, faults_of_leaf

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy


def found_list(asked: NegativeList | str, policy: Policy | None, day: dt.date | None) -> tuple[NegativeList, Policy]:
    """Find a negative list and the law in which its names are looked up.

    Args:
        asked: The list, or its id.
        policy: The law; if left out, the pack of whoever issued the list.
        day: The day whose version is wanted; the latest, if there is none.

    Returns:
        The list and the law.

    Raises:
        WrongTypeError: What is asked for is neither a list nor an id.
        UnknownProvisionError: No list of the law bears that id on that day.
        UnknownPackError: No pack defines such names, and no policy is given.
        PolicyError: The list names what the law does not define; all faults are told.
    """
    if isinstance(asked, str):
        return _by_id(asked, _pack_defining(asked) if policy is None else policy, day)
    if not isinstance(asked, NegativeList):
        raise WrongTypeError(f"expected a negative list or its id, such as 'cn.tj.list.2024', not {asked!r}")
    whole = _pack_of(asked) if policy is None else policy
    faults = list(_faults(asked, whole))
    if faults:
        raise PolicyError(f"the negative list {asked.id!r}", faults)
    return asked, whole


def _by_id(asked: str, policy: Policy, day: dt.date | None) -> tuple[NegativeList, Policy]:
    found = [each for each in policy.negative_lists if each.id == asked and (day is None or day in each.in_force)]
    if not found:
        raise not_found_on("negative list", asked, periods_of(policy.negative_lists), day)
    return found[-1], policy


def _pack_defining(name: str) -> Policy:
    pack = law.pack_defining(name)
    if pack is None:
        raise UnknownPackError("law pack that defines", name, law.available(), "Give the policy that holds the list.")
    return law.load(pack)


def _pack_of(asked: NegativeList) -> Policy:
    pack = law.pack_of(asked.by)
    if pack is None:
        raise UnknownPackError("law pack", asked.by, law.available(), "Give a policy in which names are looked up.")
    return law.load(pack)


def _faults(asked: NegativeList, policy: Policy) -> Iterator[str]:
    names = Names(policy, frozenset(each.id for each in lawbook_of(policy).taxonomy))
    for place, condition in conditions_in(asked):
        yield from (f"{place}: {fault}" for leaf in leaves(condition) for fault in faults_of_leaf(leaf, names))


def conditions_in(listed: NegativeList) -> Iterator[tuple[str, Condition]]:
    """Walk over the conditions of a list, each with a description of where it stands."""
    yield "the scope", listed.scope
    for number, each in enumerate(listed.entries, start=1):
        yield f"entry {number}", each.when
        if isinstance(each.treatment, Require):
            yield f"the treatment of entry {number}", each.treatment.requirement


def within(listed: NegativeList, places: Gazetteer) -> Condition:
    """Give what a list covers of what leaves the place whose list it is; a company's own list names no place."""
    if listed.by not in places:
        return listed.scope
    return PlaceIn("origin", frozenset({listed.by})) & listed.scope


def severity(treatment: Require | Prohibit | None) -> int:
    """Order treatments by what they are: the general rules, a requirement, a prohibition."""
    return 0 if treatment is None else 1 if isinstance(treatment, Require) else 2


def day_for(on: dt.date | str | None, *lists: NegativeList) -> dt.date:
    """Give the day for which lists are read: the one that is named, or the first on which all have begun to count.

    Raises:
        InvalidValueError: No day is named, and the lists have none.
    """
    if on is not None:
        return to_date(on)
    starts = [each.in_force.start for each in lists if each.in_force.start is not None]
    if not starts:
        raise InvalidValueError(f"say for which day the list {lists[0].id!r} is read, such as on='2026-11-26'")
    return max(starts)
