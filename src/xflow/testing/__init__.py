"""Test law: by cases, and by what every pack must keep to.

``python -m xflow.testing FILE`` prints the report of a file of cases. A test class that inherits `PackConformance`
checks a pack.
"""

from __future__ import annotations

from xflow.formats.cases import Case, read_cases
from xflow.testing.cases import CaseResult, Report, check_case, check_cases
from xflow.testing.conformance import PackConformance
from xflow.testing.witnesses import Witness, witness_of_exemption, witness_of_measure

__all__ = [
    "Case",
    "CaseResult",
    "PackConformance",
    "Report",
    "Witness",
    "check_case",
    "check_cases",
    "read_cases",
    "witness_of_exemption",
    "witness_of_measure",
]
