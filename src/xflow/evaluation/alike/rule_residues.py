"""What is left of a rule once all that is known is put in: all on which it rests how it stands, and what it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.evaluation.alike.remainders import FALSE
from xflow.evaluation.outcomes import PERMITTED
from xflow.evaluation.standings import Standing, is_imposing, standing_from
from xflow.model.truth import all_of, any_of, negation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.evaluation.alike.remainders import Remainders
    from xflow.evaluation.programs import Rule
    from xflow.evaluation.questions import Asked
    from xflow.model.truth import Kleene


_NOTHING: Final[frozenset[Asked]] = frozenset()


@frozen(cache_hash=True)
class LifterResidue:
    """Hold what is left of an exemption that may lift a rule.

    Args:
        touched: Whether those who grant it are touched.
        when: The number of what is left of its condition; false if they are not.
        lifters: What is left of what may lift it in turn; nothing if it does not hold.
    """

    touched: Kleene
    when: int
    lifters: tuple[LifterResidue, ...] = ()


NOT_LIFTING = LifterResidue(touched=False, when=FALSE)
"""What is left of an exemption that does not hold, whatever is unknown."""


@frozen(cache_hash=True)
class RuleResidue:
    """Hold what is left of a rule.

    Args:
        scope: The number of what is left of its scope.
        requirement: That of its requirement, with what may be supplied left open.
        lifters: What is left of what may lift it.
    """

    scope: int
    requirement: int
    lifters: tuple[LifterResidue, ...]


def standing_left(rule: Rule, left: RuleResidue, remainders: Remainders) -> Standing:
    """Say how a rule stands by what is left of it.

    Args:
        rule: The rule.
        left: What is left of it; its scope is met, or may be.
        remainders: What the numbers stand for.
    """
    requirement = remainders[left.requirement]
    lifting = tuple([_holds(each, remainders) for each in left.lifters])
    return standing_from(rule, remainders[left.scope].truth, lifting, requirement.truth, requirement.attainable)


def _holds(left: LifterResidue, remainders: Remainders) -> Kleene:
    lifted = any_of([_holds(each, remainders) for each in left.lifters])
    return all_of((left.touched, remainders[left.when].truth, negation(lifted)))


def asked_left(rule: Rule, left: RuleResidue, remainders: Remainders) -> frozenset[Asked]:
    """Give what a rule asks that is open and may decide how it stands, or on which an option would rest.

    Args:
        rule: The rule.
        left: What is left of it; its scope is met, or may be.
        remainders: What the numbers stand for.
    """
    standing = standing_left(rule, left, remainders)
    if standing.worst == PERMITTED and not is_imposing(rule):
        return _NOTHING
    asked = remainders[left.scope].asked, remainders[left.requirement].asked
    return _NOTHING.union(*asked, *_asked_in(left.lifters, remainders))


def _asked_in(lifters: tuple[LifterResidue, ...], remainders: Remainders) -> Iterator[frozenset[Asked]]:
    for each in lifters:
        if _holds(each, remainders) is None:
            yield remainders[each.when].asked
            yield from _asked_in(each.lifters, remainders)
