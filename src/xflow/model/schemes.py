"""Schemes that carry data between many places: certifications, model clauses and frameworks, and who accepts them."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.validators import instance_of, matches_re

from xflow.model.places.jurisdictions import Membership  # noqa: TC001  (attrs reads it for files)
from xflow.model.readers import as_tuple

if TYPE_CHECKING:
    import datetime as dt

    from xflow.model.sources import Citation, Note


class SchemeKind(enum.Enum):
    """Say what a scheme is made of."""

    CERTIFICATION = "certification of exporters or recipients"
    MODEL_CLAUSES = "model clauses for contracts"
    FRAMEWORK = "list of organisations that have joined"


@frozen
class Scheme:
    """Describe a scheme, and by what the law of each place accepts it.

    A scheme carries nothing by itself: what counts is the mechanism or the recognition by which a law accepts it.

    Args:
        id: Its id.
        name: What it is called.
        kind: What it is made of.
        cite: Where it stands.
        participants: Who takes part in it, by date.
        accepted: The ids of the mechanisms and recognitions by which laws accept it.
        notes: Doubts and limits.
    """

    id: str = field(validator=matches_re(r"[a-z][a-z0-9_.\-]*"))
    name: str
    kind: SchemeKind = field(validator=instance_of(SchemeKind))
    cite: Citation
    participants: tuple[Membership, ...] = field(default=(), converter=as_tuple)
    accepted: tuple[str, ...] = field(default=(), converter=as_tuple)
    notes: tuple[Note, ...] = field(default=(), converter=as_tuple)

    def participants_on(self, day: dt.date | str) -> frozenset[str]:
        """Give the codes of those who take part on a day."""
        return frozenset(each.code for each in self.participants if day in each.period)
