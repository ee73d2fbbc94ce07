"""What is left of a rule once all that is known is put in: all on which it rests how it stands, and what it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from xflow.evaluation.alike.residues import FALSE, Residues

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from xflow.evaluation.alike.residues import Left, Residue
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.programs import Lifter, Rule
    from xflow.model.recognitions import Recognition

    _Lifts: TypeAlias = tuple[str, Residue, tuple["_Lifts", ...]]


class RuleResidues:
    """Tell what is left of the rules of a law.

    Args:
        lawbook: Where names are looked up.
        recognitions: The recognitions that count.
        bounds: All numbers of people with which rules compare, from the least up.
    """

    def __init__(self, lawbook: Lawbook, recognitions: Sequence[Recognition], bounds: Sequence[int]) -> None:
        self._as_it_is = Residues(lawbook, recognitions, bounds, supplying=False)
        self._supplying = Residues(lawbook, recognitions, bounds, supplying=True)
        self._rules: dict[int, tuple[Residue, Residue, tuple[_Lifts, ...]]] = {}

    def of(self, rule: Rule, left: Left) -> tuple[Hashable, ...]:
        """Give what is left of a rule in a view.

        Args:
            rule: The rule.
            left: Numbers what is left in the view.

        Returns:
            What is left of its scope, of its requirement and of what may lift it.
        """
        scope, requirement, lifters = self._rules.get(id(rule)) or self._made(rule)
        return scope(left), requirement(left), tuple([_lifting(each, left) for each in lifters])

    def _made(self, rule: Rule) -> tuple[Residue, Residue, tuple[_Lifts, ...]]:
        measure = rule.measure
        lifters = tuple(map(self._lifts, rule.lifters))
        made = self._as_it_is.of(measure.scope), self._supplying.of(measure.requirement), lifters
        self._rules[id(rule)] = made
        return made

    def _lifts(self, lifter: Lifter) -> _Lifts:
        exemption = lifter.exemption
        return exemption.by, self._as_it_is.of(exemption.when), tuple(map(self._lifts, lifter.lifters))


def _lifting(lifts: _Lifts, left: Left) -> Hashable:
    """Give what is left of an exemption: false if it does not hold."""
    by, when, lifters = lifts
    touched = left.view.reach.touches(by)
    met = FALSE if touched is False else when(left)
    return (touched, met, tuple([_lifting(each, left) for each in lifters])) if met != FALSE else FALSE
