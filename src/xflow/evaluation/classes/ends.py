"""Pairs of places as rules can tell them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from attrs import frozen

from xflow.evaluation.classes.sights import Areas

if TYPE_CHECKING:
    from xflow.evaluation.reach import Reach

Signature: TypeAlias = tuple[frozenset[Areas], frozenset[Areas], frozenset[str]]
"""In which of the areas asked for a transfer begins and ends, and which grantors of exemptions it touches."""


class Seeing(Protocol):
    """See some areas, and some grantors of exemptions."""

    @property
    def origins(self) -> frozenset[Areas]:
        """Give the areas of which it is asked whether data leave from there."""

    @property
    def destinations(self) -> frozenset[Areas]:
        """Give the areas of which it is asked whether they go there."""

    @property
    def grantors(self) -> frozenset[str]:
        """Give those whose exemptions may count."""


@frozen(eq=False)
class Ends:
    """Hold a pair of places with all that rules may ask of it.

    Args:
        origin: The place where data leave.
        destination: The place where they go.
        reach: Whose law is touched.
        begins_in: The areas asked for in which the origin lies.
        ends_in: Those in which the destination lies.
    """

    origin: str
    destination: str
    reach: Reach
    begins_in: frozenset[Areas]
    ends_in: frozenset[Areas]

    def seen_by(self, sight: Seeing) -> Signature:
        """Give what of the pair a rule, or a law, can see."""
        touched = sight.grantors.intersection(self.reach.roles) if sight.grantors else _NOBODY
        return self.begins_in & sight.origins, self.ends_in & sight.destinations, touched


_NOBODY: Final[frozenset[str]] = frozenset()
