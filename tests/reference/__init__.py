"""A second evaluator, slow and obviously right, that shares no evaluation code with the library.

It tries every way in which what is unknown of a transfer may turn out, judges each of them by two-valued logic, and
looks at what came out. The library must agree with it.
"""

from __future__ import annotations

from tests.reference.cases import Case, Contradiction, TooMany, UnknownLaw
from tests.reference.decisions import ReferenceDecision, State, reference_decision
from tests.reference.rungs import Rung

__all__ = [
    "Case",
    "Contradiction",
    "ReferenceDecision",
    "Rung",
    "State",
    "TooMany",
    "UnknownLaw",
    "reference_decision",
]
