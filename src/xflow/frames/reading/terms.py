"""By which law rows are judged, and how they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from xflow.evaluation.lawbooks import lawbook_of

if TYPE_CHECKING:
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.model.facts import About
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy


@frozen
class Terms:
    """Say by which law, and how, rows are judged.

    Args:
        policy: The law.
        presume: Whether unknown facts that matter are taken to be as they ordinarily are.
        under: The ids of the regimes to ask; all that are touched, if left out.
        places: Which places there are.
        separator: What stands between the names of a cell with several.
        accumulate_by: By whom rows are counted together, for numbers over a stretch of time; nothing if they are not.
        recurring: Whether people may recur in several rows.
        raising: Whether a row that cannot be read is an error; else it is undetermined.
    """

    policy: Policy
    presume: bool
    under: tuple[str, ...] | None
    places: Gazetteer
    separator: str
    accumulate_by: tuple[About, ...] = ()
    recurring: bool = True
    raising: bool = False

    @property
    def lawbook(self) -> Lawbook:
        """Give where all names are looked up."""
        return lawbook_of(self.policy)
