"""Which concerns kinds of data touch by their nature: a documented table, the same for every jurisdiction.

The table says what data of a kind touch by what they are. That large amounts of data which touch no security by their
kind touch it together is a claim that laws make; the table does not make it. Concerns are inherited from broader kinds.
A kind of which a law lists the parts touches what all of its parts touch.
"""

from __future__ import annotations

import enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from xflow.errors import WrongTypeError
from xflow.model.categories import DataCategory
from xflow.model.measures import Objective
from xflow.model.vocabulary.data import TAXONOMY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.categories import Taxonomy


class Concern(enum.Enum):
    """Say which interest may be at stake in data because of what they are."""

    NATIONAL_SECURITY = "national security"
    PUBLIC_INTEREST = "public interest"
    PRIVACY = "privacy"
    INTELLECTUAL_PROPERTY = "intellectual property"


_SECURITY = Concern.NATIONAL_SECURITY
_PUBLIC = Concern.PUBLIC_INTEREST
_PRIVACY = Concern.PRIVACY
_PROPERTY = Concern.INTELLECTUAL_PROPERTY

CONCERNS: Final[Mapping[str, frozenset[Concern]]] = MappingProxyType(
    {
        # Whoever can be identified has a private life.
        "personal": frozenset({_PRIVACY}),
        "biospecimen": frozenset({_PRIVACY, _PUBLIC}),
        # Forces, their supply, and what a country cannot live without.
        "state_secret": frozenset({_SECURITY}),
        "defence": frozenset({_SECURITY}),
        "critical_infrastructure": frozenset({_SECURITY, _PUBLIC}),
        "controlled_technology": frozenset({_SECURITY}),
        "detailed_map": frozenset({_SECURITY}),
        "military_service": frozenset({_SECURITY}),
        "pathogen": frozenset({_SECURITY, _PUBLIC}),
        # The work of public bodies.
        "official": frozenset({_PUBLIC}),
        "archive": frozenset({_PUBLIC}),
        "civil_registration": frozenset({_PUBLIC}),
        "government_id": frozenset({_PUBLIC}),
        "immigration": frozenset({_PUBLIC}),
        "social_security": frozenset({_PUBLIC}),
        "electoral": frozenset({_PUBLIC}),
        "criminal": frozenset({_PUBLIC}),
        # Public health, and the ethics of what is read from human bodies.
        "health": frozenset({_PUBLIC}),
        "genetic": frozenset({_PUBLIC}),
        "omic": frozenset({_PUBLIC}),
        "anonymised_health": frozenset({_PUBLIC}),
        "anonymised_omic": frozenset({_PUBLIC}),
        # Taxes, and the supervision of those who handle other people's money.
        "tax": frozenset({_PUBLIC}),
        "accounting": frozenset({_PUBLIC}),
        "financial_account": frozenset({_PUBLIC}),
        "payment": frozenset({_PUBLIC}),
        "credit": frozenset({_PUBLIC}),
        "insurance": frozenset({_PUBLIC}),
        "company_credit": frozenset({_PUBLIC}),
        "anonymised_financial": frozenset({_PUBLIC}),
        # Those who cannot yet look after themselves.
        "children": frozenset({_PUBLIC}),
        # What is worth money because others may not use it or do not know it.
        "trade_secret": frozenset({_PROPERTY}),
        "technical": frozenset({_PROPERTY}),
    }
)
"""The concerns of general kinds of data; narrower kinds inherit them, and a kind that stands nowhere here has none."""

CONCERNS_BY_DEFINITION: Final[Mapping[str, frozenset[Concern]]] = MappingProxyType(
    {
        "cn.important_data": frozenset({_SECURITY, _PUBLIC}),
        "cn.vehicle_important_data": frozenset({_SECURITY, _PUBLIC}),
        "vn.core": frozenset({_SECURITY}),
        "vn.important": frozenset({_SECURITY, _PUBLIC}),
        "us.government_related": frozenset({_SECURITY}),
    }
)
"""The concerns that a law names in its own definition of a legal status, which the kind of data does not show."""

CONCERNS_OF_OBJECTIVES: Final[Mapping[Objective, Concern]] = MappingProxyType(
    {
        Objective.PRIVACY: Concern.PRIVACY,
        Objective.NATIONAL_SECURITY: Concern.NATIONAL_SECURITY,
        Objective.PUBLIC_INTEREST: Concern.PUBLIC_INTEREST,
        Objective.PUBLIC_HEALTH: Concern.PUBLIC_INTEREST,
        Objective.PUBLIC_ORDER: Concern.PUBLIC_INTEREST,
        Objective.LAW_ENFORCEMENT: Concern.PUBLIC_INTEREST,
        Objective.FINANCIAL_STABILITY: Concern.PUBLIC_INTEREST,
    }
)
"""The concern that an objective answers. Those that stand nowhere here answer none that a kind of data shows."""


def concerns_of(category: DataCategory | str, taxonomy: Taxonomy = TAXONOMY) -> frozenset[Concern]:
    """Give the concerns that all data of a kind touch.

    Args:
        category: The kind of data, or its id.
        taxonomy: The order of kinds; that of the general ones, unless a policy has more.

    Returns:
        The concerns; none, if the table knows of none.

    Raises:
        UnknownCategoryError: The taxonomy knows no such kind.

    Example:
        >>> sorted(each.value for each in concerns_of("genomic"))
        ['privacy', 'public interest']
        >>> concerns_of("machine_telemetry")
        frozenset()
    """
    found: set[Concern] = set()
    for each in taxonomy.above(_id(category)):
        found |= _stated(each) | _of_parts(each, taxonomy)
    return frozenset(found)


def concerns_within(category: DataCategory | str, taxonomy: Taxonomy = TAXONOMY) -> frozenset[Concern]:
    """Give the concerns that some data of a kind may touch: those of all narrower kinds, too.

    Args:
        category: The kind of data, or its id.
        taxonomy: The order of kinds; that of the general ones, unless a policy has more.

    Returns:
        The concerns.

    Raises:
        UnknownCategoryError: The taxonomy knows no such kind.

    Example:
        >>> Concern.NATIONAL_SECURITY in concerns_within("employment")
        True
    """
    inside = (concerns_of(each, taxonomy) for each in taxonomy.within(_id(category)))
    return frozenset[Concern]().union(*inside)


def _id(category: DataCategory | str) -> str:
    if not isinstance(category, DataCategory | str):
        raise WrongTypeError(f"expected a DataCategory or its id, such as 'health', not {category!r:.60}")
    return category if isinstance(category, str) else category.id


def _stated(category: str) -> frozenset[Concern]:
    return CONCERNS.get(category, frozenset()) | CONCERNS_BY_DEFINITION.get(category, frozenset())


def _inherited(category: str, taxonomy: Taxonomy) -> frozenset[Concern]:
    return frozenset[Concern]().union(*(_stated(each) for each in taxonomy.above(category)))


def _of_parts(category: str, taxonomy: Taxonomy) -> frozenset[Concern]:
    """Give what all parts touch of a kind of which somebody lists the parts."""
    parts = [_inherited(each, taxonomy) | _of_parts(each, taxonomy) for each in taxonomy[category].narrower]
    return parts[0].intersection(*parts[1:]) if parts else frozenset()
