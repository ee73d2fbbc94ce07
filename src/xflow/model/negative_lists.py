"""Negative lists: what is listed is restricted, and what is not listed flows freely."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.validators import matches_re

from xflow.model.conditions import ANYTHING, Condition, Or, to_condition
from xflow.model.measures import Exemption, Measure, Objective, Prohibit, Require
from xflow.model.periods import ALWAYS, Period
from xflow.model.readers import as_tuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.model.sources import Citation, Note


@frozen
class ListEntry:
    """Describe one entry of a negative list.

    Args:
        item: What is listed.
        when: When data fall under the entry: industry, scenario, item and threshold, as a condition.
        treatment: What is asked of such data, or ``None`` if the general rules apply to them unchanged.
        industry: The industry, in words.
        scenario: The business scenario, in words.
        notes: Remarks, each with its source.
    """

    item: str
    when: Condition = field(converter=to_condition)
    treatment: Require | Prohibit | None = None
    industry: str = ""
    scenario: str = ""
    notes: tuple[Note, ...] = field(default=(), converter=as_tuple)


@frozen
class NegativeList:
    """Describe a negative list.

    Within its declared scope the list takes the place of the measures that it lifts: data that fall under an
    entry are treated as the entry says, and all other data flow freely.

    Args:
        id: Its id.
        title: What it is called.
        by: The code of the jurisdiction or zone whose list it is.
        cite: Where it stands.
        scope: Which exporters, industries and scenarios it covers; all others stay under the general rules.
        lifts: The measures whose place it takes.
        entries: What is listed.
        objective: What it is for.
        in_force: When it counts.
        notes: Remarks, each with its source.
    """

    id: str = field(validator=matches_re(r"[a-z][a-z0-9_.\-]*"))
    title: str
    by: str
    cite: Citation
    lifts: tuple[str, ...] = field(converter=as_tuple)
    entries: tuple[ListEntry, ...] = field(default=(), converter=as_tuple)
    scope: Condition = field(default=ANYTHING, converter=to_condition)
    objective: Objective = Objective.NATIONAL_SECURITY
    in_force: Period = ALWAYS
    notes: tuple[Note, ...] = field(default=(), converter=as_tuple)

    def exemption(self) -> Exemption:
        """Give the provision that frees what the list covers from the general rules."""
        unchanged = tuple(entry.when for entry in self.entries if entry.treatment is None)
        when = self.scope & ~Or(unchanged) if unchanged else self.scope
        title = f"{self.title}: what is not listed flows freely"
        return Exemption(f"{self.id}.off-list", title, self.by, self.cite, when, self.lifts, self.in_force, self.notes)

    def measures(self) -> Iterator[Measure]:
        """Give the provisions that the entries with a treatment of their own stand for."""
        for number, entry in enumerate(self.entries, start=1):
            if entry.treatment is not None:
                yield Measure(
                    id=f"{self.id}.entry-{number}",
                    title=f"{self.title}: {entry.item}",
                    by=self.by,
                    cite=self.cite,
                    scope=self.scope & entry.when,
                    effect=entry.treatment,
                    objective=self.objective,
                    in_force=self.in_force,
                    notes=entry.notes,
                )
