"""What is computed for each kind of prong, and what evidence would settle it: two documented tables."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from xflow.assessment.agreements.other_parties import circumvention, onward_to_non_party, special_protection
from xflow.assessment.measures.instruments import transfer_instruments
from xflow.assessment.measures.objectives import (
    objective_fits,
    objective_stated,
    prudential_reasons,
    security_considered,
)
from xflow.assessment.measures.regulators import regulators_lack_access
from xflow.assessment.measures.suppliers import harm_to_suppliers
from xflow.assessment.verdicts import Observation, Weight
from xflow.model.treaty_terms import ProngKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from xflow.assessment.agreements.cases import Case
    from xflow.model.treaties import Prong

Observer: TypeAlias = "Callable[[Case, Prong], tuple[Observation, ...]]"
"""What looks at a case for a prong and tells what it finds."""


def _discrimination(case: Case, _prong: Prong) -> tuple[Observation, ...]:
    return (*case.discrimination, _APPLIED)


_APPLIED: Final = Observation("how it is applied is not computed, and its words do not show it", Weight.OPEN)
"""Clauses ask how a measure is applied; reports found discrimination in the application of rules with neutral texts."""


def _disguise(case: Case, _prong: Prong) -> tuple[Observation, ...]:
    return case.disguise


def _necessity(case: Case, _prong: Prong) -> tuple[Observation, ...]:
    return case.necessity


OBSERVERS: Final[Mapping[ProngKind, tuple[Observer, ...]]] = MappingProxyType(
    {
        ProngKind.LEGITIMATE_OBJECTIVE: (objective_stated, objective_fits),
        ProngKind.NON_DISCRIMINATION: (_discrimination,),
        ProngKind.NO_DISGUISED_RESTRICTION: (_disguise,),
        ProngKind.NECESSITY: (_necessity,),
        ProngKind.NO_HARM_TO_SUPPLIERS: (harm_to_suppliers,),
        ProngKind.ESSENTIAL_SECURITY: (security_considered,),
        ProngKind.TRANSFER_INSTRUMENTS: (transfer_instruments,),
        ProngKind.PRUDENTIAL: (prudential_reasons,),
        ProngKind.REGULATOR_ACCESS: (regulators_lack_access,),
        ProngKind.SPECIAL_PROTECTION: (special_protection,),
        ProngKind.ONWARD_TO_NON_PARTY: (onward_to_non_party,),
        ProngKind.CIRCUMVENTION: (circumvention,),
    }
)
"""What is computed for each kind of prong."""

SETTLED_BY: Final[Mapping[ProngKind, str]] = MappingProxyType(
    {
        ProngKind.LEGITIMATE_OBJECTIVE: "the reasons that the party gave when it made the measure",
        ProngKind.NON_DISCRIMINATION: "how it is applied to those who are alike, and the reasons for any difference",
        ProngKind.NO_DISGUISED_RESTRICTION: "its design and structure, how it is applied, and whom it favours at home",
        ProngKind.NECESSITY: "what it contributes to its objective, and whether a lesser measure would do as well",
        ProngKind.NO_HARM_TO_SUPPLIERS: "whether transfers at home meet the same conditions, and who loses by it",
        ProngKind.ESSENTIAL_SECURITY: "the interest that the party says is at stake, and since when it says so",
        ProngKind.TRANSFER_INSTRUMENTS: "which instruments the law offers, to whom, and on which conditions",
        ProngKind.PRUDENTIAL: "the reasons of the supervisor",
        ProngKind.REGULATOR_ACCESS: "arrangements between supervisors, and cases in which access failed",
        ProngKind.SPECIAL_PROTECTION: "how the law of the other party protects such data",
        ProngKind.ONWARD_TO_NON_PARTY: "whether and where the data go on",
        ProngKind.CIRCUMVENTION: "cases in which protection was or would be circumvented",
    }
)
"""What evidence would settle each kind of prong."""


def observed(case: Case, prong: Prong) -> tuple[Observation, ...]:
    """Give all that is computed of a case for a prong.

    Args:
        case: The case.
        prong: The prong.
    """
    return tuple(found for observer in OBSERVERS[prong.kind] for found in observer(case, prong))
