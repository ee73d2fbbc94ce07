"""What all laws of an evaluator have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from xflow.evaluation.compiled.memos import keep

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Hashable

    from xflow.evaluation.compiled.bits import Known
    from xflow.evaluation.compiled.ends import EndRead
    from xflow.evaluation.compiled.kinds import KindsAsked
    from xflow.evaluation.compiled.marks import Mark
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.model.facts import FactValue
    from xflow.model.measures import Role
    from xflow.model.parties import Stated
    from xflow.model.places.gazetteer import Gazetteer

ReadFacts: TypeAlias = tuple[dict["Stated", "Known"], dict[tuple[str, "FactValue"], "Known"]]
"""What is known where some facts are stated, of all that a transfer states and of each."""


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
        by_mechanism: The mechanisms that were met before, for laws that ask for none.
    """

    lawbook: Lawbook
    places: Gazetteer
    most: int
    kinds: KindsAsked
    marks: dict[Hashable, Mark]
    ends: dict[Hashable, EndRead]
    by_mechanism: dict[str, tuple[int, Known]] = field(factory=dict, init=False)
    _facts: dict[Hashable, ReadFacts] = field(factory=dict, init=False)

    def facts_by(self, asked: Hashable, day: dt.date) -> ReadFacts:
        """Give what facts that were met before answer to what is asked of them: laws that ask the same share it.

        Args:
            asked: What is asked, with its bits.
            day: A day of the stretch of time in which it is asked.
        """
        key = (asked, self.places.stretch_of(day))
        return self._facts.get(key) or keep(self._facts, key, ({}, {}), self.most)


@frozen
class Touch:
    """Say how a law is touched.

    Args:
        code: The place whose law it is.
        roles: In which roles it is touched.
        granting: Those who are touched, too, and may grant exemptions from the law of others.
        ends: Between which two ends, if the law has so many rules that only those are looked at which may bite there.
    """

    code: str
    roles: frozenset[Role]
    granting: frozenset[str]
    ends: tuple[str, str] | None = None
