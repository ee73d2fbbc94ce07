"""What all laws of an evaluator have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Hashable

    from xflow.evaluation.compiled.ends import EndRead
    from xflow.evaluation.compiled.kinds import KindsAsked
    from xflow.evaluation.compiled.marks import Mark
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.model.measures import Role
    from xflow.model.places.gazetteer import Gazetteer


@frozen(eq=False)
class Terms:
    """Hold what all laws of an evaluator have in common.

    Args:
        lawbook: Where laws are looked up.
        places: Which places there are.
        most: How much is kept at most of each kind.
        kinds: What kinds of data answer to what laws ask.
        marks: The marks that were given, by what they stand for.
        ends: What reads places for that which laws ask of an end, by what they ask and the stretch of time.
    """

    lawbook: Lawbook
    places: Gazetteer
    most: int
    kinds: KindsAsked
    marks: dict[Hashable, Mark]
    ends: dict[Hashable, EndRead]


@frozen
class Touch:
    """Say how a law is touched.

    Args:
        code: The place whose law it is.
        roles: In which roles it is touched.
        granting: Those who are touched, too, and may grant exemptions from the law of others.
    """

    code: str
    roles: frozenset[Role]
    granting: frozenset[str]
