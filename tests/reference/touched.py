"""Whose law is asked about a transfer, in which role, and where that law is not known."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from tests.reference.knowledge import all_data_within, known_inclusion, there
from xflow.model.knowledge import UNKNOWN
from xflow.model.measures import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.reference.cases import Case
    from xflow.model.measures import Measure
    from xflow.model.regimes import Regime

EVERY_ROLE = frozenset(Role)


@functools.lru_cache(maxsize=8)
def touched(case: Case) -> dict[str, frozenset[Role]]:
    """Give the codes of all whose law is asked, each with the roles in which it is."""
    roles: dict[str, frozenset[Role]] = {}
    for code, role in _ties(case):
        roles[code] = roles.get(code, frozenset()) | {role}
    return roles


def _ties(case: Case) -> Iterator[tuple[str, Role]]:
    ends = [(case.transfer.origin, Role.ORIGIN), (case.transfer.destination, Role.DESTINATION)]
    ends += [(code, Role.FOLLOWING) for code in case.transfer.follows]
    for place, role in ends:
        if place is not UNKNOWN:
            yield from ((code, role) for code in case.places.laws_of(str(place), case.day))
    for regime in case.policy.regimes:
        if regime.everywhere:
            yield from ((code, role) for code in regime.codes for role in EVERY_ROLE)


def measures_asked(case: Case) -> tuple[Measure, ...]:
    """Give the measures that are in force on the day and whose ties the transfer has."""
    ties = touched(case)
    return tuple(
        measure
        for measure in case.policy.all_measures()
        if case.day in measure.in_force and measure.roles & ties.get(measure.by, frozenset())
    )


@functools.lru_cache(maxsize=8)
def unknown_laws(case: Case) -> frozenset[str]:
    """Give the places whose law is not known; no name stands for a place that is not known itself."""
    codes = {code for code, roles in touched(case).items() if _is_unknown(case, code, roles)}
    return frozenset(codes | {""} if ends_unknown(case) else codes)


def ends_unknown(case: Case) -> bool:
    """Tell whether an end of the transfer may be anywhere."""
    return UNKNOWN in (case.transfer.origin, case.transfer.destination)


def _is_unknown(case: Case, code: str, roles: frozenset[Role]) -> bool:
    own = [regime for regime in case.policy.regimes if code in regime.codes]
    lets_in = case.stated.get("destination.restricts_inbound") is False and roles == {Role.DESTINATION}
    if own:
        return any(case.day not in regime.covered or not (lets_in or _speaks(case, regime)) for regime in own)
    return not lets_in and not _is_part_of_what_is_known(case, code)


def _is_part_of_what_is_known(case: Case, code: str) -> bool:
    """Tell whether a regime covers the whole of which a place is a part, under its law, and so is asked itself."""
    return any(place in regime.codes for place in case.places.order_of(code) for regime in case.policy.regimes)


def _speaks(case: Case, regime: Regime) -> bool:
    return all_data_within(case, regime.data) and not any(_may_be_left_out(case, each) for each in regime.unstated)


def _may_be_left_out(case: Case, kind: str) -> bool:
    """Tell whether data may be of a kind on which a law is not stated, whatever is said of such kinds as a whole."""
    included = known_inclusion(case, kind)
    if included is None and case.stated.get("data.left_out_included") is False:
        stated = there(case) - {"data", "personal", "non_personal"}
        return not case.taxonomy[kind].presumed_absent and any(each in case.taxonomy[kind].broader for each in stated)
    return included is not False
