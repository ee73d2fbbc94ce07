"""What is left of a rule once all that is known is put in: what of that which it asks is so, and what is open."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from xflow.evaluation.compiler import Compiler
from xflow.evaluation.programs import grantors_in
from xflow.model.conditions import AtLeast, Condition, Held, People, PlaceIn

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.programs import Rule
    from xflow.evaluation.views import View
    from xflow.model.recognitions import Recognition


class RuleLeaves:
    """Tell what is left of a rule.

    Args:
        rule: The rule.
        leaves: All that it asks, through the definitions and recognitions that it names.
        lawbook: Where names are looked up.
        recognitions: The recognitions that count.
        bounds: All numbers of people with which rules compare, from the least up.
    """

    def __init__(
        self,
        rule: Rule,
        leaves: Sequence[Condition],
        lawbook: Lawbook,
        recognitions: Sequence[Recognition],
        bounds: Sequence[int],
    ) -> None:
        compiler = Compiler(lawbook.definitions, recognitions)
        self._tests = tuple([(leaf, compiler.test(leaf)) for leaf in leaves])
        held = [leaf for leaf in leaves if isinstance(leaf, Held)]
        self._held = tuple([(leaf.concluded, lawbook.mechanisms[leaf.mechanism]) for leaf in held])
        self._grantors, self._bounds = tuple(grantors_in(rule.lifters)), bounds

    def marks(self, view: View) -> tuple[Hashable, ...]:
        """Give what is left of the rule in a view: all on which it rests how it stands, and what it asks that is open.

        What is unknown is asked for by all rules alike: which of its values they tell apart rests on what they ask, and
        how it is bound to other unknowns on what these are. So it matters of a number how it lies to all with which
        rules compare, of a place how places lie on the day, and of a mechanism what is in place.

        Args:
            view: What is known.

        Returns:
            Whether each thing that it asks is so, what else matters of those that are open, which of its mechanisms
            can be supplied on the day such that they count, and whose exemptions count.
        """
        return tuple(self._marks(view))

    def _marks(self, view: View) -> Iterator[Hashable]:
        for leaf, test in self._tests:
            truth = test(view)
            yield truth
            if truth is None:
                yield self._known(leaf, view)
        day = view.day
        yield tuple([day in concluded and mechanism.can_be_supplied_on(day) for concluded, mechanism in self._held])
        yield tuple([view.reach.touches(each) for each in self._grantors])

    def _known(self, leaf: Condition, view: View) -> Hashable:
        """Give what matters of something open beside that it is."""
        match leaf:
            case AtLeast(People() as asked):
                number = view.number(asked)
                high = -1 if number.high is None else bisect.bisect_right(self._bounds, number.high)
                return bisect.bisect_right(self._bounds, number.low), high
            case PlaceIn():
                return view.places.stretch_of(view.day)
            case Held(mechanism):
                return tuple([each for each in view.transfer.mechanisms if each.mechanism == mechanism])
            case _:
                return None
