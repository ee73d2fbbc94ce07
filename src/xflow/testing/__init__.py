"""Test law: by cases, by reported disputes, and by what every pack must keep to.

``python -m xflow.testing FILE`` prints the report of a file of cases. A test class that inherits `PackConformance`
checks a pack.
"""

from __future__ import annotations

from xflow.formats.cases import Case, read_cases
from xflow.formats.disputes import DisputeCase, DisputeExpected, ProngExpected, read_disputes
from xflow.testing.cases import CaseResult, Report, check_case, check_cases
from xflow.testing.conformance import PackConformance
from xflow.testing.disputes import DisputeReport, DisputeResult, ProngCompared, check_dispute, check_disputes
from xflow.testing.witnesses import Witness, witness_of_exemption, witness_of_measure

__all__ = [
    "Case",
    "CaseResult",
    "DisputeCase",
    "DisputeExpected",
    "DisputeReport",
    "DisputeResult",
    "PackConformance",
    "ProngCompared",
    "ProngExpected",
    "Report",
    "Witness",
    "check_case",
    "check_cases",
    "check_dispute",
    "check_disputes",
    "read_cases",
    "read_disputes",
    "witness_of_exemption",
    "witness_of_measure",
]
