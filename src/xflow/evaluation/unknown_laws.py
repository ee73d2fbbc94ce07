"""Where the law is not known: no pack covers a place, or the pack does not reach back so far or to such data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.evaluation.questions import LawOf
from xflow.model.measures import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.programs import Program
    from xflow.evaluation.views import View
    from xflow.model.regimes import Regime


def speaks(regime: Regime, view: View) -> bool:
    """Tell whether a regime says something on the day and on the data that are judged."""
    return view.day in regime.covered and ("data" in regime.data or view.data.all_within(regime.data))


def unknown_laws(view: View, lawbook: Lawbook) -> Iterator[LawOf]:
    """Walk over the laws that are touched and not known.

    Args:
        view: What is known of the transfer.
        lawbook: Where the law is looked up.

    Returns:
        Each law, with the reason why it is not known.
    """
    for role in view.reach.unknown:
        yield LawOf("", f"The {role.value} is not known, and so neither is its law. Where is it?")
    for code, roles in view.reach.roles.items():
        reason = _why_unknown(code, roles, view, lawbook)
        if reason:
            yield LawOf(code, reason)


def _why_unknown(code: str, roles: frozenset[Role], view: View, lawbook: Lawbook) -> str:
    """Say why the law of a place is not known, or nothing if it is."""
    program = lawbook.program_for(code) or _covering_whole(code, view, lawbook)
    if program is None:
        place = view.places[code]
        if roles == frozenset({Role.DESTINATION}) and view.facts.get("destination.restricts_inbound") is False:
            return ""
        return f"What does the law of {place} say? No law pack covers it."
    regime = program.regimes.get(code)
    if regime is None:
        return ""
    if view.day not in regime.covered:
        return f"What did the law of {regime.name} say on {view.day}? The pack covers it {regime.covered}."
    if not speaks(regime, view):
        return f"What does the law of {regime.name} say of such data? The pack covers only {', '.join(regime.data)}."
    return ""


def _covering_whole(code: str, view: View, lawbook: Lawbook) -> Program | None:
    """Give the program that covers the place of which another is a part, under its law."""
    for each in view.places.order_of(code):
        program = lawbook.program_for(each)
        if program is not None:
            return program
    return None
