"""Where the law is not known: no pack covers a place, or the pack does not reach back so far or to such data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xflow.evaluation.questions import LawOf
from xflow.model.measures import Role
from xflow.model.vocabulary.facts import INBOUND_RESTRICTED, LEFT_OUT_INCLUDED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from xflow.evaluation.data_view import DataView
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.programs import Program
    from xflow.evaluation.views import View
    from xflow.model.facts import FactValue
    from xflow.model.regimes import Regime


ONLY_LETS_IN: Final = frozenset({Role.DESTINATION})
"""Of a place that is touched so, and in no other way, all that is asked is whether data may come in."""


def speaks(regime: Regime, view: View) -> bool:
    """Tell whether a regime says something on the day and on the data that are judged."""
    covers = view.day in regime.covered and ("data" in regime.data or view.data.all_within(regime.data))
    return covers and not any(True for _ in left_out(regime.unstated, view.data, view.facts))


def left_out(unstated: Iterable[str], data: DataView, facts: Mapping[str, FactValue]) -> Iterator[str]:
    """Walk over the kinds of data on which a law is not stated and that may be among the data.

    Args:
        unstated: The kinds on which it is not stated.
        data: What is known of the data.
        facts: What else is known. That there are none of such kinds is not believed of one that the data suggest:
            whoever sends maps says of each ordinary sort of map whether it is among them.
    """
    none_said = facts.get(LEFT_OUT_INCLUDED.id) is False
    for each in unstated:
        included = data.includes(each)
        if included or (included is None and not (none_said and not data.suggests(each))):
            yield each


def unknown_laws(view: View, lawbook: Lawbook) -> Iterator[LawOf]:
    """Walk over the laws that are touched and not known.

    Args:
        view: What is known of the transfer.
        lawbook: Where the law is looked up.

    Returns:
        Each law, with the reason why it is not known.
    """
    for role in view.reach.unknown:
        yield place_unknown(role)
    for code, roles in view.reach.roles.items():
        reason = _why_unknown(code, roles, view, lawbook)
        if reason:
            yield LawOf(code, reason)


def place_unknown(role: Role) -> LawOf:
    """Name as something that is not known where an end of a transfer lies, and so whose law is touched there."""
    return LawOf("", f"The {role.value} is not known, and so neither is its law. Where is it?")


def _why_unknown(code: str, roles: frozenset[Role], view: View, lawbook: Lawbook) -> str:
    """Say why the law of a place is not known, or nothing if it is."""
    program = lawbook.program_for(code) or _covering_whole(code, view, lawbook)
    if program is None:
        return (
            ""
            if lets_in(roles, view.facts)
            else f"What does the law of {view.places[code]} say? No law pack covers it."
        )
    regime = program.regimes.get(code)
    if regime is None:
        return ""
    if view.day not in regime.covered:
        return f"What did the law of {regime.name} say on that day? The pack covers it {regime.covered}."
    if not speaks(regime, view) and not lets_in(roles, view.facts):
        return f"What does the law of {regime.name} say of such data? {_stated_of(regime, view)}"
    return ""


def lets_in(roles: frozenset[Role], facts: Mapping[str, FactValue]) -> bool:
    """Tell whether all that is asked of a place is whether data may come in, and they may."""
    return roles == ONLY_LETS_IN and facts.get(INBOUND_RESTRICTED.id) is False


def _stated_of(regime: Regime, view: View) -> str:
    """Say of what data a regime speaks, or which ones it leaves out that may be among them."""
    names = [view.data.taxonomy[each].name for each in left_out(regime.unstated, view.data, view.facts)]
    if names:
        return f"The pack leaves out: {', '.join(names)}. Say so if there are none among the data."
    return f"The pack covers only {', '.join(regime.data)}."


def _covering_whole(code: str, view: View, lawbook: Lawbook) -> Program | None:
    """Give the program that covers the place of which another is a part, under its law."""
    for each in view.places.order_of(code):
        program = lawbook.program_for(each)
        if program is not None:
            return program
    return None
