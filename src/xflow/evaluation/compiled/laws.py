"""The law of a place in a stretch of time in which it stays the same, ready to be asked again and again."""

from __future__ import annotations

import copy
import datetime as dt
import functools
import itertools
from typing import TYPE_CHECKING, Final, TypeAlias

from xflow.evaluation.classes.sights import Sights
from xflow.evaluation.compiled.answers import Answers
from xflow.evaluation.compiled.bits import bit_at
from xflow.evaluation.compiled.leaves import always_speaks, leaves_behind, leaves_of_silence, sorted_by_part
from xflow.evaluation.compiled.marks import answered_of, mark_of, sign_of
from xflow.evaluation.compiled.memos import keep
from xflow.evaluation.compiled.reading import NotRead, Reading
from xflow.evaluation.compiled.terms import Touch
from xflow.evaluation.compiled.trees import AnswerTree
from xflow.evaluation.outcomes import PERMITTED, PROHIBITED
from xflow.evaluation.reach import Reach
from xflow.evaluation.standings import is_imposing, standing_of
from xflow.evaluation.unknown_laws import ONLY_LETS_IN, unknown_laws
from xflow.model.conditions import Held

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from xflow.evaluation.compiled.leaves import Leaf
    from xflow.evaluation.compiled.marks import Answered, Mark
    from xflow.evaluation.compiled.terms import Terms
    from xflow.evaluation.compiled.trees import Path
    from xflow.evaluation.programs import Rule

Rungs: TypeAlias = tuple[int, int]
"""The least and the most severe rung that a law may come to."""

Told: TypeAlias = tuple["Hashable", tuple["Answered", ...]]
"""What tells a rule from others, and what is answered to all that it asks."""

_NOTHING: Final[Told] = ((), ())
"""What is told of a rule that does not bite."""


def rules_asked(touch: Touch, day: dt.date, terms: Terms) -> tuple[Rule, ...]:
    """Give the rules of a law that may bite.

    Args:
        touch: How the law is touched.
        day: A day of the stretch of time in which it stays the same.
        terms: Where it is looked up.
    """
    program = terms.lawbook.program_for(touch.code)
    if program is None:
        return ()
    law = program.law(touch.code, day)
    if touch.ends is None:
        return law.asked_in(touch.roles)
    origin, destination = touch.ends
    return law.gates(touch.roles).near({"origin": origin, "destination": destination}, terms.places, day)


class LawInTime:
    """Hold the law of a place in a stretch of time in which it stays the same.

    Args:
        touch: How it is touched.
        day: A day of the stretch.
        terms: Where it is looked up.
        rules: Its rules that may bite.
    """

    def __init__(self, touch: Touch, day: dt.date, terms: Terms, rules: tuple[Rule, ...]) -> None:
        self._touch, self._day, self._terms = touch, day, terms
        program = terms.lawbook.program_for(touch.code)
        self._rules = rules
        self._recognitions = () if program is None else program.law(touch.code, day).recognitions
        self._may_be_silent = not always_speaks(touch.code, terms.lawbook)
        sights = Sights(terms.lawbook.definitions, ())
        self._asked = [sights.leaves_of(rule, self._recognitions) for rule in self._rules]
        by_part = sorted_by_part(dict.fromkeys(self._leaves()))
        self._bits = {leaf: bit_at(at) for at, leaf in enumerate(itertools.chain.from_iterable(by_part.values()))}
        self._signs = [self._sign(at) for at in range(len(self._rules))]
        self._own_reach = Reach({touch.code: touch.roles}, ())
        self._reach = Reach(self._own_reach.roles | dict.fromkeys(touch.granting, touch.roles), ())
        self.reading = Reading(self._bits, day, self._reach, terms)
        barring = [rule for rule in self._rules if not is_imposing(rule)]
        self._rungs_by_rule: list[AnswerTree[Rungs]] = [
            AnswerTree(functools.partial(self._rungs_of, rule), terms.most) for rule in barring
        ]
        self._told_by_rule: list[AnswerTree[Told]] = [
            AnswerTree(functools.partial(self._told_of, at), terms.most) for at in range(len(self._rules))
        ]
        self.rungs: AnswerTree[Rungs] = AnswerTree(self._rungs, terms.most)
        self.marks: AnswerTree[Mark] = AnswerTree(self._mark, terms.most)

    @classmethod
    def left_to_evaluate(cls, terms: Terms) -> LawInTime:
        """Stand for a law that is not told apart: transfers that touch it are left to `evaluate`.

        Args:
            terms: Where laws are looked up.
        """
        law = cls(Touch("", frozenset(), frozenset()), dt.date.min, terms, ())
        law.reading = NotRead({}, dt.date.min, Reach({}, ()), terms)
        return law

    def _leaves(self) -> Iterator[Leaf]:
        for asked in self._asked:
            yield from leaves_behind(asked, self._recognitions)
        yield from leaves_of_silence(self._touch.code, self._terms.lawbook)

    def _sign(self, at: int) -> Hashable:
        """Give what tells a rule from others: itself, what may lift it, what is recognised and what can be supplied."""
        known, day = self._terms.lawbook.mechanisms, self._day
        held = [leaf for leaf in self._asked[at] if isinstance(leaf, Held)]
        suppliable = [known[each.mechanism].can_be_supplied_on(day) and day in each.concluded for each in held]
        return (sign_of(self._rules[at]), tuple([id(each) for each in self._recognitions]), tuple(suppliable))

    def _answers(self, true: int, false: int) -> Answers:
        places, taxonomy = self._terms.places, self._terms.lawbook.taxonomy
        return Answers(true, false, self._bits, self._day, self._reach, places, taxonomy)

    def _rungs(self, true: int, false: int) -> tuple[Rungs, Path]:
        """Put together what each rule comes to: answers that are new to the law are mostly known to its rules."""
        answers = self._answers(true, false)
        best, worst = PERMITTED, PROHIBITED if self._is_silent(answers) else PERMITTED
        path = answers.asked
        for known in self._rungs_by_rule:
            (least, gravest), asked = known.followed(true, false)
            best, worst = max(best, least), max(worst, gravest)
            path |= asked
            if best == PROHIBITED:
                break
        return (best, worst), path

    def _rungs_of(self, rule: Rule, true: int, false: int) -> tuple[Rungs, Path]:
        answers = self._answers(true, false)
        standing = standing_of(rule, answers)
        return (PERMITTED, PERMITTED) if standing is None else (standing.best, standing.worst), answers.asked

    def _is_silent(self, answers: Answers) -> bool:
        """Tell whether the law is not known."""
        if not self._may_be_silent:
            return False
        answers.on_laws()
        own = copy.copy(answers)
        own.reach = self._own_reach
        return any(True for _ in unknown_laws(own, self._terms.lawbook))

    def _mark(self, true: int, false: int) -> tuple[Mark, Path]:
        answers = self._answers(true, false)
        silent = self._is_silent(answers)
        found, path = self._told(true, false, answers.asked)
        mark = mark_of([each for _, answered in found for each in answered], unknown=silent)
        truths = tuple([(sign, tuple([truth for _, truth in answered])) for sign, answered in found])
        key = (self._touch.granting, (self._touch.code, self._touch.roles == ONLY_LETS_IN) if silent else (), truths)
        known = self._terms.marks.get(key)
        return known or keep(self._terms.marks, key, mark, self._terms.most), path

    def _told(self, true: int, false: int, path: dict[int, int]) -> tuple[list[Told], Path]:
        """Gather what is told of the rules that bite, or may, each with what is answered to all that it asks."""
        found: list[Told] = []
        for rule in self._told_by_rule:
            told, asked = rule.followed(true, false)
            path |= asked
            if told is not _NOTHING:
                found.append(told)
        return found, path

    def _told_of(self, at: int, true: int, false: int) -> tuple[Told, Path]:
        answers = self._answers(true, false)
        if standing_of(self._rules[at], answers) is None:
            return _NOTHING, answers.asked
        return (self._signs[at], tuple(answered_of(self._asked[at], self._recognitions, answers))), answers.asked
