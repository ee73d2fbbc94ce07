"""The prongs that exception clauses share: the same words are the same test, whichever treaty has them."""

from __future__ import annotations

from typing import Final

from xflow.model.measures import Objective
from xflow.model.treaties import Prong
from xflow.model.treaty_terms import Judge, NecessityStandard, ProngKind

OBJECTIVE: Final = Prong(
    ProngKind.LEGITIMATE_OBJECTIVE,
    "the measure is to achieve a legitimate public policy objective; which objectives are legitimate is left open",
)
NO_DISCRIMINATION: Final = Prong(
    ProngKind.NON_DISCRIMINATION,
    "the measure is not applied so that it is a means of arbitrary or unjustifiable discrimination",
)
NO_DISGUISED_RESTRICTION: Final = Prong(
    ProngKind.NO_DISGUISED_RESTRICTION,
    "the measure is not applied so that it is a disguised restriction on trade",
)
NO_MORE_THAN_REQUIRED: Final = Prong(
    ProngKind.NECESSITY,
    "the measure restricts no more than is required to achieve the objective",
    standard=NecessityStandard.NOT_GREATER_THAN_REQUIRED,
)
NO_MORE_THAN_NECESSARY: Final = Prong(
    ProngKind.NECESSITY,
    "the measure restricts no more than is necessary to achieve the objective",
    standard=NecessityStandard.NOT_GREATER_THAN_NECESSARY,
)
NECESSARY: Final = Prong(
    ProngKind.NECESSITY,
    "the measure is necessary to achieve the objective",
    standard=NecessityStandard.NECESSARY,
)
CONSIDERED_NECESSARY: Final = Prong(
    ProngKind.NECESSITY,
    "the party that takes the measure considers it necessary to achieve the objective",
    Judge.PARTY,
    NecessityStandard.NECESSARY,
)
NO_HARM_TO_SUPPLIERS: Final = Prong(
    ProngKind.NO_HARM_TO_SUPPLIERS,
    "the measure does not treat transfers differently for the sole reason that they cross a border, so that competition "
    "shifts to the harm of the suppliers of another party",
)
SECURITY_AS_CONSIDERED: Final = Prong(
    ProngKind.ESSENTIAL_SECURITY,
    "the party considers the measure necessary to protect its essential security interests",
    Judge.PARTY,
)
SECURITY_UNDISPUTED: Final = Prong(
    ProngKind.ESSENTIAL_SECURITY,
    "the party considers the measure necessary to protect its essential security interests, and no other party may "
    "dispute it",
    Judge.NOBODY,
)
GENERAL_OBJECTIVE: Final = Prong(
    ProngKind.LEGITIMATE_OBJECTIVE,
    "the measure protects public morals or keeps public order against a genuine and serious threat, protects life or "
    "health, or secures compliance with laws that are consistent with the agreement, on fraud, on the privacy of "
    "individuals in the processing of their data, or on safety",
    objectives=[
        Objective.PUBLIC_ORDER,
        Objective.PUBLIC_HEALTH,
        Objective.PRIVACY,
        Objective.LAW_ENFORCEMENT,
    ],
)
NO_DISCRIMINATION_IN_LIKE_CONDITIONS: Final = Prong(
    ProngKind.NON_DISCRIMINATION,
    "the measure is not applied so that it is a means of arbitrary or unjustifiable discrimination between countries where "
    "like conditions prevail",
)
NO_DISGUISED_RESTRICTION_ON_SERVICES: Final = Prong(
    ProngKind.NO_DISGUISED_RESTRICTION,
    "the measure is not applied so that it is a disguised restriction on trade in services",
)
TRANSFER_INSTRUMENTS: Final = Prong(
    ProngKind.TRANSFER_INSTRUMENTS,
    "the measure protects personal data and privacy, and the law of the party offers instruments that enable transfers "
    "under conditions of general application",
)
REGULATOR_LACKS_ACCESS: Final = Prong(
    ProngKind.REGULATOR_ACCESS,
    "the financial regulators of the party do not have immediate, direct, complete and ongoing access to the data abroad",
)
PRUDENTIAL: Final = Prong(
    ProngKind.PRUDENTIAL,
    "the measure is taken for prudential reasons and is not used to avoid what the party has promised",
)

CHAPEAU: Final = (NO_DISCRIMINATION, NO_DISGUISED_RESTRICTION)
"""What the opening words of an exception clause usually ask."""

REQUIRED_TEST: Final = (OBJECTIVE, *CHAPEAU, NO_MORE_THAN_REQUIRED)
"""The test of the Trans-Pacific model."""

NECESSARY_TEST: Final = (OBJECTIVE, *CHAPEAU, NO_MORE_THAN_NECESSARY)
"""The test of the model of the European Union, where it has a clause on public policy at all."""

GENERAL_TEST: Final = (
    GENERAL_OBJECTIVE,
    NECESSARY,
    NO_DISCRIMINATION_IN_LIKE_CONDITIONS,
    NO_DISGUISED_RESTRICTION_ON_SERVICES,
)
"""The test of Article XIV of the General Agreement on Trade in Services, from (a) to (c)."""
