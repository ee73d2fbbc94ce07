"""Point to a provision: what it does, where it stands, when it is in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from xflow.model.measures import Exemption, Measure
    from xflow.model.periods import Period
    from xflow.model.recognitions import Recognition
    from xflow.model.sources import Citation


@frozen
class Provision:
    """Point to a provision: its id, what it does, where it stands and when it is in force.

    Args:
        id: Its id.
        title: What it does, in a few words.
        by: The code of who made it.
        cite: Where it stands.
        in_force: When it is in force.
    """

    id: str
    title: str
    by: str
    cite: Citation
    in_force: Period


def provision_of(source: Measure | Exemption | Recognition) -> Provision:
    """Point to a measure, an exemption or a recognition."""
    return Provision(source.id, source.title, source.by, source.cite, source.in_force)
