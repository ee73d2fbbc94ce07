"""The forms that many agreements share: parties bound on one day, the usual ways out, the usual promises of two parties."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xflow.law.treaties.prongs import (
    GENERAL_TEST,
    PRUDENTIAL,
    REGULATOR_LACKS_ACCESS,
    REQUIRED_TEST,
    SECURITY_AS_CONSIDERED,
    TRANSFER_INSTRUMENTS,
)
from xflow.model.periods import since
from xflow.model.places.jurisdictions import Membership
from xflow.model.treaties import Commitment, ExceptionClause, Prong
from xflow.model.treaty_terms import Ban, CommitmentKind, Exclusion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xflow.model.sources import Citation

GOVERNMENT: Final = (Exclusion.GOVERNMENT_DATA, Exclusion.PROCUREMENT)
"""What nearly every agreement leaves out."""

FINANCE_AND_GOVERNMENT: Final = (Exclusion.FINANCE, *GOVERNMENT)
"""The same, where finance stands in a chapter of its own or nowhere."""

NO_PARTY_REQUIRES_FACILITIES: Final = (
    "no party requires a covered person to use or to place computing facilities in its territory as a condition of doing "
    "business there"
)
"""The promise against localisation among many parties."""


def bound_since(day: str, *codes: str) -> tuple[Membership, ...]:
    """Say that all of these are bound, or take part, from one day on."""
    return tuple([Membership(code, since(day)) for code in codes])


# The ways out of a commitment.


def public_policy(cite: Citation, test: Sequence[Prong] = REQUIRED_TEST) -> ExceptionClause:
    """Give the way out for public policy, by the test of the Trans-Pacific model unless another is given."""
    return ExceptionClause("Public policy", cite, test)


def general_exceptions(cite: Citation) -> ExceptionClause:
    """Give the general exceptions, as the General Agreement on Trade in Services has them."""
    return ExceptionClause("General exceptions", cite, GENERAL_TEST)


def essential_security(cite: Citation, prong: Prong = SECURITY_AS_CONSIDERED) -> ExceptionClause:
    """Give the way out for essential security; the party considers what that needs, unless another prong is given."""
    return ExceptionClause("Essential security", cite, [prong])


def prudential_measures(cite: Citation) -> ExceptionClause:
    """Give the way out for prudential measures in finance."""
    return ExceptionClause("Prudential measures", cite, [PRUDENTIAL])


def access_of_regulators(cite: Citation) -> ExceptionClause:
    """Give the way out for finance where regulators cannot reach the data abroad."""
    return ExceptionClause("Access of regulators", cite, [REGULATOR_LACKS_ACCESS])


def protection_of_personal_data(cite: Citation) -> ExceptionClause:
    """Give the way out for data protection that offers instruments for transfers."""
    return ExceptionClause("Protection of personal data", cite, [TRANSFER_INSTRUMENTS])


# What two parties promise each other by the Trans-Pacific model.


def flows_between_two(cite: Citation, *ways_out: ExceptionClause, enforceable: bool = True) -> Commitment:
    """Give the promise of two parties to let information cross borders."""
    return Commitment(
        CommitmentKind.FREE_FLOW,
        "neither party prohibits or restricts that information, personal information included, crosses borders by electronic "
        "means where this serves the business of a covered person",
        cite,
        [Ban.RESTRICTED_TRANSFER],
        ways_out,
        excludes=GOVERNMENT,
        enforceable=enforceable,
    )


def facilities_between_two(
    cite: Citation, *ways_out: ExceptionClause, excludes: Sequence[Exclusion] = GOVERNMENT, enforceable: bool = True
) -> Commitment:
    """Give the promise of two parties not to require local computing facilities."""
    return Commitment(
        CommitmentKind.NO_LOCALISATION,
        "neither party requires a covered person to use or to place computing facilities in its territory as a condition of "
        "doing business there",
        cite,
        [Ban.LOCAL_FACILITIES],
        ways_out,
        excludes=excludes,
        enforceable=enforceable,
    )


def financial_data_between_two(cite: Citation, *ways_out: ExceptionClause) -> Commitment:
    """Give the promise of two parties not to keep financial data at home which their regulators can reach abroad."""
    return Commitment(
        CommitmentKind.NO_LOCALISATION_FINANCIAL,
        "neither party requires that financial data be kept on facilities in its territory as long as its regulators have access "
        "to them abroad",
        cite,
        [Ban.LOCAL_FACILITIES],
        ways_out,
    )


def framework_for_users(cite: Citation) -> Commitment:
    """Give the promise of a legal framework for the data of users."""
    return Commitment(
        CommitmentKind.PERSONAL_DATA_PROTECTION,
        "each party has a legal framework for the protection of the personal information of users",
        cite,
    )
