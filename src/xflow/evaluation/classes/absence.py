"""Which kinds of data are presumed absent: those for which a rule of a law that is touched asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xflow.evaluation.classes.asking import Asking
from xflow.evaluation.classes.kinds import Absent, Answers
from xflow.evaluation.classes.profiles import NOTHING
from xflow.evaluation.outcomes import PERMITTED
from xflow.evaluation.presumptions import absent_statuses
from xflow.evaluation.standings import is_duty, standing_of
from xflow.evaluation.unknown_laws import left_out
from xflow.model.conditions import DataWithin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xflow.evaluation.classes.ends import Ends, Signature
    from xflow.evaluation.classes.laws import ClassOfTransfers, SeenLaw, SeenRule
    from xflow.evaluation.classes.profiles import Profile
    from xflow.evaluation.classes.sights import AskedOfData


class Absence:
    """Find what is presumed absent.

    Args:
        profile: The transfers.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        mechanisms = profile.lawbook.mechanisms.values()
        suppliable = {each.id for each in mechanisms if each.can_be_supplied_on(profile.day)}
        self._asking = Asking(profile.lawbook.definitions, suppliable)
        self._still_asked: dict[tuple[object, ...], frozenset[str]] = {}
        self._absent: dict[tuple[int, str], Absent] = {}
        self._absent_by: dict[tuple[ClassOfTransfers, tuple[int, ...], int], Absent] = {}
        self._most: dict[tuple[SeenLaw, int], Absent] = {}
        self._learn: dict[tuple[SeenLaw, int, Absent], tuple[int, ...]] = {}
        self._own: dict[tuple[int, int], Answers] = {}
        self._found: set[tuple[Absent, ...]] = set()

    def on_behalf_of(self, classes: Sequence[ClassOfTransfers]) -> tuple[Absent, ...]:
        """Give, for each kind of transfer, what is presumed absent on behalf of any of some laws.

        All that any rule might ask for may be taken, as long as no rule can tell that from what it asks for itself.
        """
        asking = [each for each in classes if each.law.rules or each.law.unstated]
        found = tuple([self._absent_in(asking, kind) for kind in self._profile.kinds])
        self._found.add(found)
        return found

    @property
    def everywhere(self) -> tuple[Absent, ...]:
        """Give, for each kind of transfer, all that was presumed absent for some pair of places."""
        kinds = self._profile.kinds
        return tuple([NOTHING.union(*[made[kind] for made in self._found]) for kind in kinds])

    def _absent_in(self, classes: Sequence[ClassOfTransfers], kind: int) -> Absent:
        """Find what to presume absent with as little work as will do.

        What is presumed lies between what is certainly asked for and all that might be. Where the rules that could
        tell the difference see the same at both ends, either end may be taken.
        """
        most = self._most_of(classes, kind)
        if any(self.knows(each.law, kind, NOTHING) is not self.knows(each.law, kind, most) for each in classes):
            return self._asked_by([(each, each.law.asking) for each in classes], kind)
        return self._between(classes, kind, most)

    def knows(self, law: SeenLaw, kind: int, absent: Absent) -> bool:
        """Tell whether a law is known once some kinds of data are presumed absent."""
        data, facts = self._profile.data.view(kind, absent), self._profile.presumed
        return not law.silent[kind] and not any(True for _ in left_out(law.unstated, data, facts))

    def _between(self, classes: Sequence[ClassOfTransfers], kind: int, most: Absent) -> Absent:
        learning = [(each, rules) for each in classes if (rules := self._learning(each.law, kind, most))]
        if not learning or self._see_alike(learning, kind, self._asked_by(learning, kind), most):
            return most
        teachers = [(each, each.law.asking) for each, _ in learning]
        exact = self._asked_by(teachers, kind)
        others = self._most_of([each for each in classes if all(each is not one for one, _ in learning)], kind)
        if self._see_alike(learning, kind, exact, exact | others):
            return exact | others
        return self._asked_by([(each, each.law.asking) for each in classes], kind)

    def _most_of(self, classes: Sequence[ClassOfTransfers], kind: int) -> Absent:
        return NOTHING.union(*[self._most_absent(each.law, kind) for each in classes])

    def _asked_by(self, asking: Sequence[tuple[ClassOfTransfers, tuple[int, ...]]], kind: int) -> Absent:
        return NOTHING.union(*[self._absent_on_behalf(each, rules, kind) for each, rules in asking])

    def _most_absent(self, law: SeenLaw, kind: int) -> Absent:
        """Give all that may be presumed absent for anything of which a rule might ask."""
        key = (law, kind)
        most = self._most.get(key)
        if most is None:
            asked = frozenset(each for seen in law.rules for each in self._open(seen, kind))
            most = self._most[key] = NOTHING.union(*[self._absent_where(each, kind) for each in asked])
        return most

    def _open(self, seen: SeenRule, kind: int) -> Iterator[str]:
        """Walk over the kinds of data for which a rule might ask and of which it cannot be told if they are there."""
        answers = self._profile.data.answers(kind, NOTHING, seen.sight.data, seen.asked)
        for asked, answer in zip(seen.sight.data, answers.given, strict=True):
            if not isinstance(answer, bool) and not isinstance(asked, DataWithin):
                yield asked.category

    def _learning(self, law: SeenLaw, kind: int, absent: Absent) -> tuple[int, ...]:
        """Give the places of the rules that learn more from what is absent than from what they ask for themselves."""
        key = (law, kind, absent)
        found = self._learn.get(key)
        if found is None:
            found = tuple(at for at in law.asking if self._learns(law.rules[at], kind, absent))
            self._learn[key] = found
        return found

    def _learns(self, seen: SeenRule, kind: int, absent: Absent) -> bool:
        answers = self._profile.data.answers(kind, absent, seen.sight.data, seen.asked)
        return answers != self._own_answers(seen, kind)

    def _see_alike(
        self, learning: Sequence[tuple[ClassOfTransfers, tuple[int, ...]]], kind: int, less: Absent, more: Absent
    ) -> bool:
        """Tell whether some rules see the same whether less or more is absent."""
        seeing = [each.law.rules[at] for each, rules in learning for at in rules]
        return all(
            self._profile.data.answers(kind, less, seen.sight.data, seen.asked)
            is self._profile.data.answers(kind, more, seen.sight.data, seen.asked)
            for seen in seeing
        )

    def _own_answers(self, seen: SeenRule, kind: int) -> Answers:
        """Give what the data answer if, for each thing asked, only that is absent which it asks for itself."""
        key = (kind, seen.asked)
        answers = self._own.get(key)
        if answers is None:
            answers = self._own[key] = Answers(
                tuple([self._profile.data.answer(kind, self._absent_of(each, kind), each) for each in seen.sight.data])
            )
        return answers

    def _absent_of(self, asked: AskedOfData, kind: int) -> Absent:
        return NOTHING if isinstance(asked, DataWithin) else self._absent_where(asked.category, kind)

    def _absent_on_behalf(self, found: ClassOfTransfers, rules: tuple[int, ...], kind: int) -> Absent:
        """Give what is presumed absent because some rules of a law, strictly read, ask for it."""
        key = (found, rules, kind)
        absent = self._absent_by.get(key)
        if absent is None:
            seeing = [(found.law.rules[at], found.signatures[at]) for at in rules]
            asked = NOTHING.union(*[self._asked(*each, found.ends, kind) for each in seeing])
            absent = NOTHING.union(*[self._absent_where(category, kind) for category in asked])
            self._absent_by[key] = absent
        return absent

    def _asked(self, seen: SeenRule, signature: Signature, ends: Ends, kind: int) -> frozenset[str]:
        """Give the kinds of data for which a rule asks, strictly read."""
        answers = self._profile.data.answers(kind, NOTHING, seen.sight.data, seen.asked)
        if not answers.is_open:
            return NOTHING
        key = (seen.number, signature, answers)
        asked = self._still_asked.get(key)
        if asked is None:
            view = self._profile.strict_view(ends, kind)
            standing = standing_of(seen.rule, view)
            matters = standing is not None and (standing.worst > PERMITTED or is_duty(standing))
            asked = self._still_asked[key] = self._asking.of(seen.rule, seen.recognitions)(view) if matters else NOTHING
        return asked

    def _absent_where(self, category: str, kind: int) -> Absent:
        absent = self._absent.get((kind, category))
        if absent is None:
            absent = frozenset(each.category for each in absent_statuses(category, self._profile.view(kind).data))
            self._absent[kind, category] = absent
        return absent
