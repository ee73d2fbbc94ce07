"""A regime of permissions turned into the negative list that decides alike, with the proof that it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs
from attrs import frozen

from xflow import law
from xflow.analysis.comparing.wording import Wording
from xflow.assessment.lists.listing_proof import ListingProof, classes_of, prove
from xflow.assessment.lists.open_classes import OpenClasses, facts_asked, kinds_asked
from xflow.errors import InvalidValueError, UnknownJurisdictionError, UnknownPackError, WrongTypeError
from xflow.evaluation.diagrams import DiagramTooLargeError
from xflow.evaluation.lawbooks import lawbook_of
from xflow.evaluation.reach import reach_of
from xflow.evaluation.unknown_laws import left_out
from xflow.evaluation.views import View
from xflow.model.conditions import NOTHING, And, Condition, Held, Includes, Not, Or, PlaceIn, leaves
from xflow.model.knowledge import UNKNOWN
from xflow.model.measures import Exemption, Impose, Localise, Measure, Prohibit, Require, Role
from xflow.model.negative_lists import ListEntry, NegativeList
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD, to_code
from xflow.model.policies import Policy
from xflow.model.sources import Note
from xflow.model.transfers import Transfer
from xflow.model.vocabulary.facts import LEFT_OUT_INCLUDED

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.places.jurisdictions import Jurisdiction
    from xflow.model.regimes import Regime
    from xflow.model.sources import Citation

_BROAD: Final = (
    "personal",
    "contact",
    "employment",
    "health",
    "genetic",
    "biometric",
    "financial",
    "location",
    "communication",
    "online_activity",
    "non_personal",
    "industrial",
    "technical",
    "commercial",
    "geospatial",
)
"""The kinds of data of which it is told whether they are free, if none are named."""


@frozen
class LeftFree:
    """Say whether a list leaves a kind of data free.

    Args:
        kind: The id of the category.
        entries: The numbers of the entries that may hit such data, from one on.
        always: The numbers of those among them that hit such data whatever else is so.
        ordinarily: The numbers of those among them that may hit where what has an ordinary value is ordinary.
        unstated: The kinds on which the law is not stated and that may be among such data: then nobody knows whether
            they are free, whatever the list says.
        is_known: Whether the law is stated of such data themselves, whatever else may be among them.
    """

    kind: str
    entries: tuple[int, ...]
    always: tuple[int, ...] = ()
    ordinarily: tuple[int, ...] = ()
    unstated: tuple[str, ...] = ()
    is_known: bool = True

    @property
    def is_free(self) -> bool:
        """Tell whether transfers of such data are free, whatever else is so."""
        return self.is_known and not self.entries and not self.unstated

    def __str__(self) -> str:
        if self.always:
            return f"{self.kind}: listed in every case, by entry {_numbers(self.always)}"
        if not self.is_known:
            return f"{self.kind}: not known, for the law on such data is not stated"
        unless = f" unless entry {_numbers(self.entries)} hits" if self.entries else ""
        unstated = f", if there are none of {', '.join(self.unstated)} among them" if self.unstated else ""
        return f"{self.kind}: free{unless}{self._ordinarily()}{unstated}"

    def _ordinarily(self) -> str:
        if not self.entries:
            return ""
        return f"; ordinarily unless entry {_numbers(self.ordinarily)} hits" if self.ordinarily else "; ordinarily free"


def _numbers(numbers: tuple[int, ...]) -> str:
    return ", ".join(map(str, numbers))


@frozen(eq=False, repr=False)
class Listing:
    """Hold the negative list that stands for a regime.

    Args:
        negative_list: The list: what it does not name flows freely from the place.
        policy: The law with the list in place of the measures that it stands for. It is read for transfers that begin
            elsewhere as the law itself.
        regime: The law on the day, of which the list was made.
        on: The day.
        stands_for: The ids of the measures for which the entries stand, in the order of the entries.
        beside: The ids of exemptions that stay beside the list: licences, and what others grant.
        proof: The proof that both decide alike.
        gazetteer: Which places there are.
    """

    negative_list: NegativeList
    policy: Policy
    regime: Policy
    on: dt.date
    stands_for: tuple[str, ...]
    beside: tuple[str, ...]
    proof: ListingProof
    gazetteer: Gazetteer

    def leaves_free(self, *kinds: str) -> tuple[LeftFree, ...]:
        """Tell which kinds of data the list leaves free, and on what that rests.

        Args:
            kinds: The ids of categories; if left out, some broad ones.

        Returns:
            What is said of each, as the entries have it; exemptions beside the list are not looked at. Data on which
            the law is not stated are not said to be free.
        """
        return tuple(self._left_free(kind) for kind in kinds or _BROAD)

    def _left_free(self, kind: str) -> LeftFree:
        transfer = Transfer(self.proof.origins[0], data=kind)
        lawbook_of(self.policy).checker.check(transfer)
        conditions = [each.when for each in self.negative_list.entries]
        ends = [self._ends(transfer, each) for each in conditions]
        may = tuple(number for number, (hit, _) in enumerate(ends, start=1) if hit)
        always = tuple(number for number in may if not ends[number - 1][1])
        ordinary = [self._ends(self._ordinary(transfer, each), each)[0] for each in conditions]
        ordinarily = tuple(number for number in may if ordinary[number - 1])
        return LeftFree(kind, may, always, ordinarily, *self._unstated(transfer))

    @property
    def _regimes(self) -> tuple[Regime, ...]:
        laws = self.gazetteer.laws_of(self.proof.origins[0], self.on)
        return tuple(each for each in self.regime.regimes if not frozenset(each.codes).isdisjoint(laws))

    @property
    def _not_stated(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for each in self._regimes for name in each.unstated))

    def _unstated(self, transfer: Transfer) -> tuple[tuple[str, ...], bool]:
        """Give the kinds on which the law is not stated and that may be there, and whether it speaks of the data."""
        book = lawbook_of(self.policy)
        reach = reach_of(transfer, self.on, self.gazetteer)
        data = View(transfer, self.on, reach, book.taxonomy, self.gazetteer, book.mechanisms).data
        within = all("data" in each.data or data.all_within(each.data) for each in self._regimes)
        theirs = left_out(self._not_stated, data, {LEFT_OUT_INCLUDED.id: False})
        return tuple(left_out(self._not_stated, data, {})), within and not any(True for _ in theirs)

    def _ordinary(self, transfer: Transfer, condition: Condition) -> Transfer:
        """State what a condition asks and has an ordinary value, and that no data are there that ordinarily are not."""
        lawbook = lawbook_of(self.policy)
        asked = {name: lawbook.facts[name].ordinary for name in facts_asked(condition, lawbook)}
        known = {name: value for name, value in asked.items() if value is not UNKNOWN}
        kind = transfer.data[0].category
        absent = [
            each
            for each in kinds_asked((condition,), lawbook)
            if lawbook.taxonomy[each].presumed_absent and not lawbook.taxonomy.is_within(kind, each)
        ]
        return transfer.stating({**known, **{Includes(each): False for each in absent}})

    def _ends(self, transfer: Transfer, condition: Condition) -> tuple[bool, bool]:
        """Tell whether a condition may hold, and whether it may not hold."""
        try:
            space = OpenClasses(transfer, self.on, lawbook_of(self.policy), self.gazetteer, (condition,))
            holds = space.holds(condition)
            return space.may_be(holds), space.may_be(space.negated(holds))
        except DiagramTooLargeError:
            return True, True

    def __str__(self) -> str:
        words = Wording(self.policy)
        but = f", but for what the law does not state: {', '.join(self._not_stated)}" if self._not_stated else ""
        lines = [f"{self.negative_list.title}, {len(self.stands_for)} entries; all else flows freely{but}"]
        for number, each in enumerate(self.negative_list.entries, start=1):
            lines.append(f"  {number}. {each.item} [{self.stands_for[number - 1]}]")
            lines.append(f"     if {words.says(each.when)}")
            lines.append(f"     {words.says(each.treatment)}")
        if self.beside:
            lines.append(f"  beside it: {', '.join(self.beside)}")
        return "\n".join([*lines, str(self.proof)])

    def __repr__(self) -> str:
        alike = "decides alike" if self.proof.alike else "differs"
        return f"<Listing for {self.negative_list.by} on {self.on}: {len(self.stands_for)} entries, {alike}>"


def as_negative_list(
    policy: Policy | None = None,
    by: str | Jurisdiction = "",
    *,
    on: dt.date | str,
    gazetteer: Gazetteer = WORLD,
) -> Listing:
    """Turn the restrictions on what leaves a place into the negative list that decides alike.

    Each measure that may block a transfer from the place becomes an entry: listed is what is in its scope and is not
    exempted, and the treatment is what it requires. Licences, and exemptions that rest on the law of other places,
    stay beside the list. Zones within the place that have law of their own are not looked at.

    Args:
        policy: The law; if left out, the pack that covers the place.
        by: The place, or a bloc whose law binds all its members.
        on: The day; it is never taken from the clock.
        gazetteer: Which places there are.

    Returns:
        The list, with a proof by classes that the regime and the list decide alike.

    Raises:
        UnknownJurisdictionError: The place is not known, or the policy does not cover it.
        UnknownPackError: No policy is given, and no pack covers the place.
        InvalidValueError: The law of that day is not stated, so that nobody knows what it leaves free.
        WrongTypeError: What is given as policy or place is neither.

    Example:
        >>> listing = as_negative_list(by="SG", on="2026-11-26")
        >>> "sg.pdpa.26" in listing.stands_for
        True
        >>> listing.proof.alike, listing.proof.exact
        (True, True)
    """
    code, day = _code(by, gazetteer), to_date(on)
    whole = _law_of(code) if policy is None else policy
    if not isinstance(whole, Policy):
        raise WrongTypeError(f"the policy is an xflow.Policy, not {whole!r:.60}; a place is named by=...")
    _check_covered(whole, code, gazetteer, day)
    return _Turning(whole.at(day), code, day, gazetteer).listing()


def _code(by: str | Jurisdiction, gazetteer: Gazetteer) -> str:
    if not by:
        raise InvalidValueError("say whose restrictions are meant, such as by='SG'")
    if gazetteer is WORLD:
        return to_code(by)
    return gazetteer.find(by).code if isinstance(by, str) else by.code


def _law_of(code: str) -> Policy:
    pack = law.pack_of(code)
    if pack is None:
        raise UnknownPackError("law pack", code, law.available(), "Give a policy that covers it.")
    return law.load(pack)


def _check_covered(policy: Policy, code: str, gazetteer: Gazetteer, day: dt.date) -> None:
    covered = {each for regime in policy.regimes for each in regime.codes}
    if covered.isdisjoint(gazetteer.laws_of(code, day)) or code not in covered:
        raise UnknownJurisdictionError(
            "jurisdiction with a law in the policy", code, covered, "A list is made of law that is known."
        )
    laws = gazetteer.laws_of(code, day)
    for regime in policy.regimes:
        if day not in regime.covered and not frozenset(regime.codes).isdisjoint(laws):
            raise InvalidValueError(
                f"the law of {regime.name} on {day} is not known: it is stated {regime.covered}; name a day within that"
            )


class _Turning:
    """Turn the law of one day into a list."""

    def __init__(self, regime: Policy, code: str, day: dt.date, gazetteer: Gazetteer) -> None:
        self._code, self._day, self._gazetteer = code, day, gazetteer
        self.regime = _flat(regime)
        members = gazetteer[code].members
        origins = tuple(each.code for each in members if day in each.period) if members else (code,)
        self._origins = classes_of(origins, self.regime, day, gazetteer)
        self._laws = frozenset.intersection(*(frozenset(gazetteer.laws_of(each, day)) for each in self._origins))
        self._lifters: dict[str, list[Exemption]] = {}
        for each in self.regime.exemptions:
            for lifted in each.lifts:
                self._lifters.setdefault(lifted, []).append(each)
        self._begins = PlaceIn("origin", frozenset({code}))

    def listing(self) -> Listing:
        """Make the list, and the law with it, and compare."""
        turned = [each for each in self.regime.measures if self._is_turned(each)]
        turned.sort(key=lambda each: (not isinstance(_treatment(each), Prohibit), each.id))
        listed = self._list(turned)
        policy = self._with_list(listed, turned)
        stand_for = {f"{listed.id}.entry-{number}": each.id for number, each in enumerate(turned, start=1)}
        proof = prove(self.regime, policy, stand_for, self._origins, self._day, self._gazetteer)
        return Listing(
            negative_list=listed,
            policy=policy,
            regime=self.regime,
            on=self._day,
            stands_for=tuple(each.id for each in turned),
            beside=tuple(sorted({each.id for measure in turned for each in self._beside(measure.id)})),
            proof=proof,
            gazetteer=self._gazetteer,
        )

    def _is_turned(self, measure: Measure) -> bool:
        return measure.by in self._laws and Role.ORIGIN in measure.roles and not isinstance(measure.effect, Impose)

    def _list(self, turned: list[Measure]) -> NegativeList:
        name = self._gazetteer[self._code].name
        return NegativeList(
            f"{self._code.lower()}.equivalent_list",
            f"What is restricted of what leaves {name}, as a negative list on {self._day}",
            self._code,
            self._cite(turned),
            (),
            [self._entry(each) for each in turned],
            self._begins,
        )

    def _cite(self, turned: list[Measure]) -> Citation:
        cites = [regime.cite for regime in self.regime.regimes if self._code in regime.codes]
        cites += [each.cite for each in (*turned, *self.regime.measures)]
        found = next((each for each in cites if each is not None), None)
        if found is None:
            raise InvalidValueError(f"the law of {self._code!r} cites nothing: give its regime a citation")
        return found

    def _entry(self, measure: Measure) -> ListEntry:
        exempt = self._exempt(measure.id)
        when = measure.scope if exempt is NOTHING else And((measure.scope, Not(exempt)))
        source = Note(f"Stands for {measure.id}.", str(measure.cite))
        return ListEntry(measure.title, when, _treatment(measure), notes=[source, *measure.notes])

    def _exempt(self, lifted: str) -> Condition:
        """Give when something is lifted by exemptions that can be written into an entry."""
        ways = tuple(self._holding(each) for each in self._lifters.get(lifted, ()) if self._is_written_in(each))
        return Or(ways) if len(ways) > 1 else ways[0] if ways else NOTHING

    def _holding(self, exemption: Exemption) -> Condition:
        lifted = self._exempt(exemption.id)
        return exemption.when if lifted is NOTHING else And((exemption.when, Not(lifted)))

    def _is_written_in(self, exemption: Exemption) -> bool:
        """Tell whether it is granted wherever the list is asked, and so is what lifts it, and none is a licence."""
        plain = not any(isinstance(leaf, Held) for leaf in leaves(exemption.when))
        within = exemption.by in self._laws
        return plain and within and all(map(self._is_written_in, self._lifters.get(exemption.id, ())))

    def _beside(self, lifted: str) -> Iterator[Exemption]:
        return (each for each in self._lifters.get(lifted, ()) if not self._is_written_in(each))

    def _with_list(self, listed: NegativeList, turned: list[Measure]) -> Policy:
        """Put the list in the place of the measures; elsewhere they stay what they are."""
        names = {each.id for each in turned}
        elsewhere = [self._elsewhere(each) if each.id in names else each for each in self.regime.measures]
        entries: dict[str, list[str]] = {}
        for number, measure in enumerate(turned, start=1):
            for each in self._beside(measure.id):
                entries.setdefault(each.id, []).append(f"{listed.id}.entry-{number}")
        exemptions = [_lifting_more(each, entries.get(each.id, ())) for each in self.regime.exemptions]
        return attrs.evolve(self.regime, measures=elsewhere, exemptions=exemptions, negative_lists=[listed])

    def _elsewhere(self, measure: Measure) -> Measure:
        return attrs.evolve(measure, scope=And((Not(self._begins), measure.scope)))


def _lifting_more(exemption: Exemption, entries: Iterable[str]) -> Exemption:
    return attrs.evolve(exemption, lifts=(*exemption.lifts, *entries)) if entries else exemption


def _flat(policy: Policy) -> Policy:
    """Give the same law with lists written as the measures and exemptions that they stand for."""
    if not policy.negative_lists:
        return policy
    return attrs.evolve(
        policy,
        measures=tuple(policy.all_measures()),
        exemptions=tuple(policy.all_exemptions()),
        negative_lists=(),
    )


def _treatment(measure: Measure) -> Require | Prohibit:
    match measure.effect:
        case Require() as effect:
            return effect
        case Localise(_, requirement) if requirement != NOTHING:
            return Require(requirement)
        case _:
            return Prohibit()
