"""Regulatory measures: who restricts what, how, why, since when, and where it is written."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, TypeAlias, Union

from attrs import field, frozen
from attrs.validators import instance_of, matches_re

from xflow.model.conditions import NOTHING, Condition, Expression, to_condition
from xflow.model.periods import ALWAYS, Period
from xflow.model.readers import as_set, as_tuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.model.duties import Duty
    from xflow.model.sources import Citation, Note


class Objective(enum.Enum):
    """Say what a measure is for, as it or its maker states it."""

    PRIVACY = "protection of personal data"
    NATIONAL_SECURITY = "national security"
    PUBLIC_INTEREST = "public interest"
    PUBLIC_ORDER = "public order"
    PUBLIC_HEALTH = "public health"
    LAW_ENFORCEMENT = "law enforcement and supervision"
    SOVEREIGNTY = "judicial and administrative sovereignty"
    FINANCIAL_STABILITY = "financial stability"
    CYBERSECURITY = "network and data security"
    ECONOMIC_DEVELOPMENT = "economic development"
    FREE_FLOW = "free flow of data"
    COUNTERMEASURE = "counter-measure"
    NOT_STATED = "not stated"


class Role(enum.Enum):
    """Say how a jurisdiction comes to have a say in a transfer.

    ``ORIGIN``: the data leave it. ``DESTINATION``: they go there. ``FOLLOWING``: its law follows the data.
    """

    ORIGIN = "origin"
    DESTINATION = "destination"
    FOLLOWING = "following"


class Localisation(enum.Enum):
    """Say what must stay in the territory.

    ``COPY``: a copy; others may leave. ``STORAGE``: what is stored. ``PROCESSING``: storage and processing.
    """

    COPY = "copy"
    STORAGE = "storage"
    PROCESSING = "processing"


@frozen
class Prohibit:
    """Forbid the transfer; only an exemption (an extraordinary licence is one) lifts that."""


@frozen
class Require:
    """Allow the transfer only if a requirement is met.

    Args:
        requirement: What is required: mechanisms, recognitions and facts, joined by ``&`` and ``|``.
    """

    requirement: Condition = field(converter=to_condition)


@frozen
class Localise:
    """Demand that data stay in the territory, unless a requirement is met.

    Args:
        extent: What must stay.
        requirement: What satisfies or lifts the demand; nothing, if left out.
    """

    extent: Localisation
    requirement: Condition = field(default=NOTHING, converter=to_condition)


@frozen
class Impose:
    """Demand something beside the transfer, which never blocks it.

    Args:
        duty: What must be done.
    """

    duty: Duty


Effect: TypeAlias = Union[Prohibit, Require, Localise, Impose]  # noqa: UP007  (read at run time)
"""What a measure does."""


def require(requirement: Expression) -> Require:
    """Make the effect that demands a requirement.

    Example:
        >>> from xflow.model.mechanisms import Mechanism
        >>> isinstance(require(Mechanism("eu.scc", "SCC", "sign them")), Require)
        True
    """
    return Require(requirement)


_EXPORT_RULE = frozenset({Role.ORIGIN, Role.FOLLOWING})


@frozen
class Measure:
    """Describe a regulatory measure.

    Args:
        id: Its id, such as ``"cn.pdcf.7-1-2"``.
        title: What it does, in a few words.
        by: The code of the jurisdiction that imposes it.
        cite: Where it stands.
        scope: When it bites.
        effect: What it does: `Prohibit`, `Require`, `Localise` or `Impose`.
        objective: What it is for.
        in_force: When it counts.
        roles: By which ties to the imposing jurisdiction it is asked; by default those of an export rule.
        authority: Who applies it.
        consequence: What a breach costs, in a few words.
        notes: Remarks: contested readings, doubts, limits, each with its source.
    """

    id: str = field(validator=matches_re(r"[a-z][a-z0-9_.\-]*"))
    title: str
    by: str
    cite: Citation
    scope: Condition = field(converter=to_condition)
    effect: Effect = field(validator=instance_of(Prohibit | Require | Localise | Impose))
    objective: Objective = field(default=Objective.NOT_STATED, validator=instance_of(Objective))
    in_force: Period = ALWAYS
    roles: frozenset[Role] = field(default=_EXPORT_RULE, converter=as_set)
    authority: str = ""
    consequence: str = ""
    notes: tuple[Note, ...] = field(default=(), converter=as_tuple)

    @property
    def requirement(self) -> Condition:
        """Give what satisfies it: nothing for a prohibition, and anything for a duty."""
        match self.effect:
            case Require(requirement) | Localise(_, requirement):
                return requirement
            case _:
                return NOTHING


def _ids(lifted: Iterable[Measure | Exemption | str]) -> tuple[str, ...]:
    return tuple(each if isinstance(each, str) else each.id for each in lifted)


@frozen
class Exemption:
    """Describe a provision that lifts measures, or other exemptions, when its condition holds.

    Args:
        id: Its id, such as ``"cn.pdcf.5-1-2"``.
        title: What it frees, in a few words.
        by: The code of the jurisdiction that grants it.
        cite: Where it stands.
        when: When it holds.
        lifts: The measures and exemptions that it lifts.
        in_force: When it counts.
        notes: Remarks: contested readings, doubts, limits, each with its source.
    """

    id: str = field(validator=matches_re(r"[a-z][a-z0-9_.\-]*"))
    title: str
    by: str
    cite: Citation
    when: Condition = field(converter=to_condition)
    lifts: tuple[str, ...] = field(converter=_ids)
    in_force: Period = ALWAYS
    notes: tuple[Note, ...] = field(default=(), converter=as_tuple)
