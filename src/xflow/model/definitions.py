"""Legal definitions: a name for a condition that several provisions ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.validators import matches_re

from xflow.model.conditions import Condition, Defined, Expression, to_condition

if TYPE_CHECKING:
    from xflow.model.sources import Citation


@frozen
class Definition(Expression):
    """Give a condition a name, as a statute defines a term; it stands for the condition.

    A caller may state it outright, as if it were a fact; then the facts beneath it are not asked.

    Args:
        id: Its id, such as ``"us.covered_person"``.
        statement: What it says, in words that can follow "it is so that".
        condition: When it holds.
        cite: Where it stands.
        question: What a person would be asked, if they can answer it outright.
    """

    id: str = field(validator=matches_re(r"[a-z][a-z0-9_.\-]*"))
    statement: str
    condition: Condition = field(converter=to_condition)
    cite: Citation
    question: str = ""

    def as_condition(self) -> Condition:
        """Give the condition that it holds."""
        return Defined(self.id)
