"""What each law comes to for each class of transfers that its rules can tell apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from xflow.evaluation.classes.asking import Asking
from xflow.evaluation.classes.kinds import Absent, Answers, Kinds
from xflow.evaluation.classes.sights import Areas, Sights
from xflow.evaluation.judgement import Judgement
from xflow.evaluation.outcomes import PERMITTED
from xflow.evaluation.presumptions import absent_statuses
from xflow.evaluation.reach import Reach
from xflow.evaluation.standings import is_duty, standing_of
from xflow.evaluation.unknown_laws import unknown_laws
from xflow.evaluation.views import View
from xflow.model.conditions import DataWithin
from xflow.model.knowledge import UNKNOWN
from xflow.model.measures import Role

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping, Sequence

    from xflow.evaluation.classes.ends import Ends, Signature
    from xflow.evaluation.classes.sights import AskedOfData, Sight
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.programs import Law, Rule
    from xflow.evaluation.standings import Standing
    from xflow.model.facts import FactValue
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.recognitions import Recognition
    from xflow.model.transfers import Transfer

Share: TypeAlias = tuple["Standing", ...]
"""How the rules of a law stand towards a class of transfers: those whose scope is or may be met, duties left out."""

_NOTHING: Absent = frozenset()
_NOWHERE: Final = Reach({}, ())


@frozen(eq=False)
class SeenRule:
    """Hold a rule with what it can see.

    Args:
        number: A number that stands for it.
        rule: The rule.
        sight: What it asks of ends and data.
        asked: A number that stands for what it asks of the data.
        recognitions: The recognitions that count on the day.
    """

    number: int
    rule: Rule
    sight: Sight
    asked: int
    recognitions: tuple[Recognition, ...]


@frozen(eq=False)
class SeenLaw:
    """Hold what one law asks of transfers that touch it in some roles.

    Args:
        rules: Its rules.
        origins: The sets of areas of which one of them asks whether data leave from there.
        destinations: The sets of areas of which one of them asks whether they go there.
        grantors: Those whose exemptions may lift one of them.
        silent: For each kind of transfer, whether the law is not known.
        recognitions: The recognitions that count on the day.
        asking: The places, among its rules, of those that ask something of the data.
    """

    rules: tuple[SeenRule, ...]
    origins: frozenset[Areas]
    destinations: frozenset[Areas]
    grantors: frozenset[str]
    silent: tuple[bool, ...]
    recognitions: tuple[Recognition, ...]
    asking: tuple[int, ...]


@frozen(eq=False)
class ClassOfTransfers:
    """Hold transfers that look alike to one law.

    Args:
        law: The law.
        ends: A pair of places that stands for them.
        signatures: How each of its rules sees that pair.
    """

    law: SeenLaw
    ends: Ends
    signatures: tuple[Signature, ...]


class Laws:
    """Judge the rules of each law, each once for what it can tell apart.

    Args:
        transfers: One for each kind of data; they differ in their data only.
        day: The day.
        lawbook: Where the law is looked up.
        places: Which places there are.
    """

    def __init__(self, transfers: Sequence[Transfer], day: dt.date, lawbook: Lawbook, places: Gazetteer) -> None:
        self._transfers, self._day, self._lawbook, self._places = tuple(transfers), day, lawbook, places
        self._kinds = Kinds(self._transfers, lawbook.taxonomy)
        self._presumed: Mapping[str, FactValue] = {**ordinary_facts(lawbook), **self._transfers[0].stated()}
        self._sights = Sights(lawbook.definitions, self._transfers[0].mechanisms)
        suppliable = {each.id for each in lawbook.mechanisms.values() if each.can_be_supplied_on(day)}
        self._asking = Asking(lawbook.definitions, suppliable)
        self._rules: dict[int, SeenRule] = {}
        self._laws: dict[tuple[str, frozenset[Role]], SeenLaw] = {}
        self._silent: dict[tuple[bool, ...], SeenLaw] = {}
        self._classes: dict[tuple[SeenLaw, Signature], ClassOfTransfers] = {}
        self._absent_by: dict[tuple[ClassOfTransfers, tuple[int, ...], int], Absent] = {}
        self._shares: dict[tuple[ClassOfTransfers, tuple[Absent, ...]], tuple[Share, ...]] = {}
        self._still_asked: dict[tuple[object, ...], frozenset[str]] = {}
        self._absent: dict[tuple[int, str], Absent] = {}
        self._most: dict[tuple[SeenLaw, int], Absent] = {}
        self._learn: dict[tuple[SeenLaw, int, Absent], tuple[int, ...]] = {}
        self._own: dict[tuple[int, int], Answers] = {}
        self._standings: dict[tuple[object, ...], Standing | None] = {}
        self._made: set[tuple[Absent, ...]] = set()
        self._presuming: dict[tuple[int, Absent], View] = {}

    def areas_asked(self, role: Role) -> frozenset[Areas]:
        """Give all areas of which a rule of any law asks whether data leave from there, or go there."""
        laws = (self._law(code, frozenset({each})) for code in self._covered() for each in Role)
        areas = (each.origins if role is Role.ORIGIN else each.destinations for each in laws)
        return frozenset[Areas]().union(*areas)

    def name_of(self, code: str, roles: frozenset[Role]) -> object:
        """Give what tells a law from others: its code, or what is not known of it."""
        return code if self._lawbook.program_for(code) else self._law(code, roles).silent

    def class_in(self, code: str, roles: frozenset[Role], ends: Ends) -> ClassOfTransfers:
        """Give the class in which a law sees a pair of places.

        Args:
            code: Whose law it is.
            roles: In what roles the pair touches it.
            ends: The pair.

        Returns:
            The class; the same for all pairs that the law cannot tell apart.
        """
        law = self._law(code, roles)
        signature = ends.seen_by(law)
        found = self._classes.get((law, signature))
        if found is None:
            found = ClassOfTransfers(law, ends, tuple(ends.seen_by(each.sight) for each in law.rules))
            self._classes[law, signature] = found
        return found

    def absent_for(self, classes: Sequence[ClassOfTransfers]) -> tuple[Absent, ...]:
        """Give, for each kind of transfer, what is presumed absent on behalf of any of some laws.

        All that any rule might ask for may be taken, as long as no rule can tell that from what it asks for itself.
        """
        asking = [each for each in classes if each.law.rules]
        found = tuple([self._absent_in(asking, kind) for kind in range(len(self._transfers))])
        self._made.add(found)
        return found

    @property
    def presumed_absent(self) -> tuple[Absent, ...]:
        """Give, for each kind of transfer, all that was presumed absent for some pair of places."""
        kinds = range(len(self._transfers))
        return tuple([_NOTHING.union(*[made[kind] for made in self._made]) for kind in kinds])

    @property
    def facts_presumed(self) -> dict[str, FactValue]:
        """Give the facts that were presumed to be as they ordinarily are, as far as some rule asks for them."""
        stated = self._transfers[0].stated()
        asked = frozenset[str]().union(*[each.sight.facts for each in self._rules.values()])
        return {name: self._presumed[name] for name in sorted(asked - stated.keys()) if name in self._presumed}

    def share(self, found: ClassOfTransfers, absent: tuple[Absent, ...]) -> tuple[Share, ...]:
        """Give what a law comes to for a class of transfers of each kind.

        Args:
            found: The class.
            absent: What is presumed absent, for each kind.

        Returns:
            How its rules stand, for each kind.
        """
        key = (found, absent)
        share = self._shares.get(key)
        if share is None:
            share = self._shares[key] = tuple([self._stand(found, *each) for each in enumerate(absent)])
        return share

    def presumed_view(self, ends: Ends, kind: int, absent: Absent) -> View:
        """Give what is known of a transfer of a kind once all that is ordinary is presumed."""
        key = (kind, absent)
        view = self._presuming.get(key)
        if view is None:
            view = self._presuming[key] = self._view_of(kind, absent)
            view.facts = self._presumed
        return view.placed(ends.origin, ends.destination, ends.reach)

    def _covered(self) -> list[str]:
        return [code for program in self._lawbook.programs for code in program.regimes]

    def _law(self, code: str, roles: frozenset[Role]) -> SeenLaw:
        law = self._laws.get((code, roles))
        if law is None:
            law = self._laws[code, roles] = self._read(code, roles)
        return law

    def _read(self, code: str, roles: frozenset[Role]) -> SeenLaw:
        silent = tuple([self._is_silent(code, roles, kind) for kind in range(len(self._transfers))])
        program = self._lawbook.program_for(code)
        if program is None:
            without_rules = SeenLaw((), frozenset(), frozenset(), _NOTHING, silent, (), ())
            return self._silent.setdefault(silent, without_rules)
        law = program.law(code, self._day)
        rules = tuple([self._seen(rule, law) for rule in law.asked_in(roles)])
        sights = [each.sight for each in rules]
        return SeenLaw(
            rules,
            frozenset[Areas]().union(*[each.origins for each in sights]),
            frozenset[Areas]().union(*[each.destinations for each in sights]),
            _NOTHING.union(*[each.grantors for each in sights]),
            silent,
            law.recognitions,
            tuple([at for at, each in enumerate(rules) if each.sight.data]),
        )

    def _seen(self, rule: Rule, law: Law) -> SeenRule:
        found = self._rules.get(id(rule))
        if found is None:
            sight = self._sights.of(rule, law.recognitions)
            asked = self._kinds.number_of(sight.data)
            found = self._rules[id(rule)] = SeenRule(len(self._rules), rule, sight, asked, law.recognitions)
        return found

    def _is_silent(self, code: str, roles: frozenset[Role], kind: int) -> bool:
        """Tell whether the law of a place is not known; that the place lets in what comes is presumed."""
        view = self._view_of(kind)
        view.facts, view.reach = self._presumed, Reach({code: roles}, ())
        return any(True for _ in unknown_laws(view, self._lawbook))

    def _absent_in(self, classes: Sequence[ClassOfTransfers], kind: int) -> Absent:
        """Find what to presume absent with as little work as will do.

        What is presumed lies between what is certainly asked for and all that might be. Where the rules that could
        tell the difference see the same at both ends, either end may be taken.
        """
        most = self._most_of(classes, kind)
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
        return _NOTHING.union(*[self._most_absent(each.law, kind) for each in classes])

    def _asked_by(self, asking: Sequence[tuple[ClassOfTransfers, tuple[int, ...]]], kind: int) -> Absent:
        return _NOTHING.union(*[self._absent_on_behalf(each, rules, kind) for each, rules in asking])

    def _most_absent(self, law: SeenLaw, kind: int) -> Absent:
        """Give all that may be presumed absent for anything of which a rule might ask."""
        key = (law, kind)
        most = self._most.get(key)
        if most is None:
            asked = frozenset(each for seen in law.rules for each in self._open(seen, kind))
            most = self._most[key] = _NOTHING.union(*[self._absent_where(each, kind) for each in asked])
        return most

    def _open(self, seen: SeenRule, kind: int) -> Iterator[str]:
        """Walk over the kinds of data for which a rule might ask and of which it cannot be told if they are there."""
        answers = self._kinds.answers(kind, _NOTHING, seen.sight.data, seen.asked)
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
        answers = self._kinds.answers(kind, absent, seen.sight.data, seen.asked)
        return answers != self._own_answers(seen, kind)

    def _see_alike(
        self, learning: Sequence[tuple[ClassOfTransfers, tuple[int, ...]]], kind: int, less: Absent, more: Absent
    ) -> bool:
        """Tell whether some rules see the same whether less or more is absent."""
        seeing = [each.law.rules[at] for each, rules in learning for at in rules]
        return all(
            self._kinds.answers(kind, less, seen.sight.data, seen.asked)
            is self._kinds.answers(kind, more, seen.sight.data, seen.asked)
            for seen in seeing
        )

    def _own_answers(self, seen: SeenRule, kind: int) -> Answers:
        """Give what the data answer if, for each thing asked, only that is absent which it asks for itself."""
        key = (kind, seen.asked)
        answers = self._own.get(key)
        if answers is None:
            answers = self._own[key] = Answers(
                tuple([self._kinds.answer(kind, self._absent_of(each, kind), each) for each in seen.sight.data])
            )
        return answers

    def _absent_of(self, asked: AskedOfData, kind: int) -> Absent:
        return _NOTHING if isinstance(asked, DataWithin) else self._absent_where(asked.category, kind)

    def _absent_on_behalf(self, found: ClassOfTransfers, rules: tuple[int, ...], kind: int) -> Absent:
        """Give what is presumed absent because some rules of a law, strictly read, ask for it."""
        key = (found, rules, kind)
        absent = self._absent_by.get(key)
        if absent is None:
            seeing = [(found.law.rules[at], found.signatures[at]) for at in rules]
            asked = _NOTHING.union(*[self._asked(*each, found.ends, kind) for each in seeing])
            absent = _NOTHING.union(*[self._absent_where(category, kind) for category in asked])
            self._absent_by[key] = absent
        return absent

    def _asked(self, seen: SeenRule, signature: Signature, ends: Ends, kind: int) -> frozenset[str]:
        """Give the kinds of data for which a rule asks, strictly read."""
        answers = self._kinds.answers(kind, _NOTHING, seen.sight.data, seen.asked)
        if not answers.is_open:
            return _NOTHING
        key = (seen.number, signature, answers)
        asked = self._still_asked.get(key)
        if asked is None:
            view = self._strict_view(ends, kind)
            standing = standing_of(seen.rule, view)
            matters = standing is not None and (standing.worst > PERMITTED or is_duty(standing))
            asked = self._still_asked[key] = (
                self._asking.of(seen.rule, seen.recognitions)(view) if matters else _NOTHING
            )
        return asked

    def _absent_where(self, category: str, kind: int) -> Absent:
        absent = self._absent.get((kind, category))
        if absent is None:
            judgement = Judgement(self._view_of(kind), self._lawbook, (), (), (), (), PERMITTED, PERMITTED)
            absent = frozenset(each.category for each in absent_statuses(category, judgement))
            self._absent[kind, category] = absent
        return absent

    def _strict_view(self, ends: Ends, kind: int) -> View:
        """Give what is known of a transfer of a kind, strictly read."""
        return self._view_of(kind).placed(ends.origin, ends.destination, ends.reach)

    def _view_of(self, kind: int, absent: Absent = _NOTHING) -> View:
        """Give what is known of a transfer of a kind whose ends are not."""
        transfer, mechanisms = self._kinds.transfer(kind, absent), self._lawbook.mechanisms
        return View(transfer, self._day, _NOWHERE, self._lawbook.taxonomy, self._places, mechanisms)

    def _stand(self, found: ClassOfTransfers, kind: int, absent: Absent) -> Share:
        seeing = zip(found.law.rules, found.signatures, strict=True)
        standings = [self._standing(*each, found.ends, kind, absent) for each in seeing]
        return tuple([each for each in standings if each is not None])

    def _standing(self, seen: SeenRule, signature: Signature, ends: Ends, kind: int, absent: Absent) -> Standing | None:
        answers = self._kinds.answers(kind, absent, seen.sight.data, seen.asked)
        key = (seen.number, signature, answers)
        try:
            return self._standings[key]
        except KeyError:
            standing = standing_of(seen.rule, self.presumed_view(ends, kind, absent))
            self._standings[key] = None if standing is None or is_duty(standing) else standing
            return self._standings[key]


def ordinary_facts(lawbook: Lawbook) -> dict[str, FactValue]:
    """Give all facts that have an ordinary value, with it."""
    return {fact.id: fact.ordinary for fact in lawbook.facts.values() if fact.ordinary is not UNKNOWN}
