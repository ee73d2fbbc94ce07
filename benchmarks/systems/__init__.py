"""The systems that are measured, one module each; each is loaded only in the process that measures it."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from benchmarks.systems.system import System


@dataclass(frozen=True, slots=True)
class Entry:
    """Say where a system is found.

    Args:
        name: What it is called in the tables.
        module: The module that holds it.
        maker: The name of what makes it there.
        peer: The package that it needs beside xflow, if any.
        passes: How many times it decides the transfers of a round: more than once only if it remembers nothing and is
            so fast that a single time would be too short to measure.
    """

    name: str
    module: str
    maker: str
    peer: str = ""
    passes: int = 1

    def make(self) -> System:
        """Make the system.

        Raises:
            ModuleNotFoundError: What it needs is not installed.
        """
        made: System = getattr(importlib.import_module(f"benchmarks.systems.{self.module}"), self.maker)()
        return made


OUTCOME: Final = "xflow, outcome"
EXPLAINED: Final = "xflow, explained"
CEDAR: Final = "cedarpy"

SYSTEMS: Final = {
    entry.name: entry
    for entry in (
        Entry(OUTCOME, "with_xflow", "Outcomes"),
        Entry(EXPLAINED, "with_xflow", "Explanations"),
        Entry("xflow, in words", "with_xflow", "Texts"),
        Entry("xflow, Evaluator outcome", "with_xflow", "EvaluatorOutcomes"),
        Entry("xflow, Evaluator findings", "with_xflow", "EvaluatorFindings"),
        Entry("Python ifs", "with_ifs", "Ifs", passes=20),
        Entry("plain interpreter", "with_interpreter", "Interpreter", passes=20),
        Entry(CEDAR, "with_cedar", "Cedar", peer="cedarpy"),
        Entry("regopy", "with_rego", "Rego", peer="regopy"),
        Entry("casbin", "with_casbin", "Casbin", peer="casbin"),
        Entry("business-rules", "with_business_rules", "BusinessRules", peer="business_rules"),
        Entry("rule-engine", "with_rule_engine", "RuleEngine", peer="rule_engine"),
        Entry("OpenFisca-core", "with_openfisca", "OpenFisca", peer="openfisca_core"),
    )
}
"""All systems, in the order in which they take turns."""
