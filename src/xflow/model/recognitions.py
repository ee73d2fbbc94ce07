"""Statements of one jurisdiction on another: adequacy decisions, white lists, schemes that are accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.validators import matches_re

from xflow.model.conditions import ANYTHING, Condition, to_condition
from xflow.model.periods import ALWAYS, Period
from xflow.model.readers import as_tuple

if TYPE_CHECKING:
    from xflow.model.sources import Citation, Note


@frozen
class Recognition:
    """State that somebody recognises the protection that data find with somebody else.

    Args:
        id: Its id, such as ``"eu.adequacy.jp"``.
        title: What it is called.
        by: The code of who recognises.
        kind: What kind of recognition, such as ``"adequacy"``.
        cite: Where it stands.
        of: The codes of the destinations that are recognised; if empty, ``scope`` alone says who is.
        scope: What must hold beside, such as that the recipient is on a list.
        in_force: When it counts.
        notes: Remarks: contested readings, doubts, limits, each with its source.
    """

    id: str = field(validator=matches_re(r"[a-z][a-z0-9_.\-]*"))
    title: str
    by: str
    kind: str
    cite: Citation
    of: tuple[str, ...] = field(default=(), converter=as_tuple)
    scope: Condition = field(default=ANYTHING, converter=to_condition)
    in_force: Period = ALWAYS
    notes: tuple[Note, ...] = field(default=(), converter=as_tuple)
