"""The law as transfers of one profile meet it: what each rule can see, and which transfers look alike to a law."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.evaluation.classes.sights import Areas, Sights
from xflow.evaluation.reach import Reach
from xflow.evaluation.unknown_laws import lets_in, unknown_laws
from xflow.model.measures import Role

if TYPE_CHECKING:
    from xflow.evaluation.classes.ends import Ends, Signature
    from xflow.evaluation.classes.profiles import Profile
    from xflow.evaluation.classes.sights import Sight
    from xflow.evaluation.programs import Law, Rule
    from xflow.model.facts import FactValue
    from xflow.model.recognitions import Recognition

_NOBODY: Final[frozenset[str]] = frozenset()


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
        silent: For each kind of transfer, whether the law is not known, whatever may be presumed absent.
        unstated: The categories of data on which it is not stated.
        recognitions: The recognitions that count on the day.
        asking: The places, among its rules, of those that ask something of the data.
    """

    rules: tuple[SeenRule, ...]
    origins: frozenset[Areas]
    destinations: frozenset[Areas]
    grantors: frozenset[str]
    silent: tuple[bool, ...]
    unstated: tuple[str, ...]
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
    """Read each law as transfers of one profile meet it.

    Args:
        profile: The transfers.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._sights = Sights(profile.lawbook.definitions, profile.transfers[0].mechanisms)
        self._rules: dict[int, SeenRule] = {}
        self._laws: dict[tuple[str, frozenset[Role]], SeenLaw] = {}
        self._silent: dict[tuple[tuple[bool, ...], tuple[str, ...]], SeenLaw] = {}
        self._classes: dict[tuple[SeenLaw, Signature], ClassOfTransfers] = {}
        self._grantors: frozenset[str] | None = None

    def areas_asked(self, role: Role) -> frozenset[Areas]:
        """Give all areas of which a rule of any law asks whether data leave from there, or go there."""
        laws = (self._law(code, frozenset({each})) for code in self._covered() for each in Role)
        areas = (each.origins if role is Role.ORIGIN else each.destinations for each in laws)
        return frozenset[Areas]().union(*areas)

    def name_of(self, code: str, roles: frozenset[Role]) -> object:
        """Give what tells a law from others: its code, or, of one without rules, what is not known of it."""
        if code in self._granting() or any(self._law(code, frozenset({each})).rules for each in Role):
            return code
        law = self._law(code, roles)
        return law.silent, law.unstated

    def _granting(self) -> frozenset[str]:
        """Give those whose exemptions may lift a rule of some law."""
        if self._grantors is None:
            laws = [self._law(code, frozenset({each})) for code in self._covered() for each in Role]
            self._grantors = _NOBODY.union(*[each.grantors for each in laws])
        return self._grantors

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

    @property
    def facts_presumed(self) -> dict[str, FactValue]:
        """Give the facts that were presumed to be as they ordinarily are, as far as some rule asks for them."""
        stated = self._profile.transfers[0].stated()
        asked = frozenset[str]().union(*[each.sight.facts for each in self._rules.values()])
        return {
            name: self._profile.presumed[name]
            for name in sorted(asked - stated.keys())
            if name in self._profile.presumed
        }

    def _covered(self) -> list[str]:
        return [code for program in self._profile.lawbook.programs for code in program.regimes]

    def _law(self, code: str, roles: frozenset[Role]) -> SeenLaw:
        law = self._laws.get((code, roles))
        if law is None:
            law = self._laws[code, roles] = self._read(code, roles)
        return law

    def _read(self, code: str, roles: frozenset[Role]) -> SeenLaw:
        silent = tuple([self._is_silent(code, roles, kind) for kind in self._profile.kinds])
        program = self._profile.lawbook.program_for(code)
        law = None if program is None else program.law(code, self._profile.day)
        rules = () if law is None else tuple([self._seen(rule, law) for rule in law.asked_in(roles)])
        unstated = () if lets_in(roles, self._profile.presumed) else self._profile.lawbook.unstated_by(code)
        if law is None or not rules:
            without_rules = SeenLaw((), frozenset(), frozenset(), _NOBODY, silent, unstated, (), ())
            return self._silent.setdefault((silent, unstated), without_rules)
        sights = [each.sight for each in rules]
        return SeenLaw(
            rules,
            frozenset[Areas]().union(*[each.origins for each in sights]),
            frozenset[Areas]().union(*[each.destinations for each in sights]),
            _NOBODY.union(*[each.grantors for each in sights]),
            silent,
            unstated,
            law.recognitions,
            tuple([at for at, each in enumerate(rules) if each.sight.data]),
        )

    def _seen(self, rule: Rule, law: Law) -> SeenRule:
        found = self._rules.get(id(rule))
        if found is None:
            sight = self._sights.of(rule, law.recognitions)
            asked = self._profile.data.number_of(sight.data)
            found = self._rules[id(rule)] = SeenRule(len(self._rules), rule, sight, asked, law.recognitions)
        return found

    def _is_silent(self, code: str, roles: frozenset[Role], kind: int) -> bool:
        """Tell whether the law of a place is not known; that the place lets in what comes is presumed."""
        view = self._profile.view(kind, frozenset(self._profile.lawbook.unstated_by(code)))
        view.facts, view.reach = self._profile.presumed, Reach({code: roles}, ())
        return any(True for _ in unknown_laws(view, self._profile.lawbook))
