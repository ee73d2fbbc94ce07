"""Trade and data agreements: who is bound since when, to what, and with which exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.validators import instance_of, matches_re

from xflow.model.measures import Objective  # noqa: TC001  (attrs reads it for files)
from xflow.model.periods import ALWAYS, Period, to_date, to_date_or_none
from xflow.model.places.jurisdictions import Membership  # noqa: TC001  (attrs reads it for files)
from xflow.model.places.world import WORLD
from xflow.model.readers import as_tuple
from xflow.model.sources import Instrument
from xflow.model.treaty_terms import (
    Ban,
    CommitmentKind,
    Exclusion,
    Force,
    Judge,
    NecessityStandard,
    ProngKind,
)
from xflow.model.truth import any_of

if TYPE_CHECKING:
    import datetime as dt

    from xflow.model.sources import Citation, Note
    from xflow.model.truth import Kleene


@frozen
class Prong:
    """Describe one prong of the test that an exception clause sets.

    Args:
        kind: What it asks.
        wording: How this treaty words it, restated.
        judge: Who decides in the end whether it is met.
        standard: How strictly necessity is measured, for a prong on necessity.
        objectives: The objectives that count, if the treaty closes their list; any, if empty.

    Example:
        >>> Prong(ProngKind.NECESSITY, "no more than is required", standard=NecessityStandard.NECESSARY).judge.value
        'a tribunal'
    """

    kind: ProngKind
    wording: str
    judge: Judge = Judge.TRIBUNAL
    standard: NecessityStandard | None = None
    objectives: tuple[Objective, ...] = field(default=(), converter=as_tuple)


@frozen
class ExceptionClause:
    """Describe one way out of a commitment: a party may depart from it if all prongs are met.

    Args:
        title: What it is called.
        cite: Where it stands.
        prongs: What it asks, all of it.
    """

    title: str
    cite: Citation
    prongs: tuple[Prong, ...] = field(default=(), converter=as_tuple)

    @property
    def disputable(self) -> bool:
        """Tell whether anybody but the party that relies on it may judge whether it is met."""
        return all(prong.judge is not Judge.NOBODY for prong in self.prongs)


@frozen
class Transition:
    """Say that one party is not yet bound, or cannot yet be taken to dispute settlement, during a period.

    Args:
        code: The party.
        period: When.
        cite: Where it stands.
        bound: Whether it is bound and only free of dispute settlement.
        scope: To what it is limited, in words; to nothing, if empty.
    """

    code: str
    period: Period
    cite: Citation
    bound: bool = False
    scope: str = ""


@frozen
class Commitment:
    """Describe one commitment and the ways out of it.

    Args:
        kind: What is promised.
        wording: How this treaty words it, restated.
        cite: Where it stands.
        bans: Which forms of measure it rules out.
        exceptions: The clauses under which a party may depart from it; one suffices.
        force: How far it binds.
        excludes: What it leaves out.
        enforceable: Whether another party can have it judged.
        in_force: When this version of it holds.
        transitions: Who is bound later, or free of dispute settlement for a time.
    """

    kind: CommitmentKind
    wording: str
    cite: Citation
    bans: tuple[Ban, ...] = field(default=(), converter=as_tuple)
    exceptions: tuple[ExceptionClause, ...] = field(default=(), converter=as_tuple)
    force: Force = Force.BINDING
    excludes: tuple[Exclusion, ...] = field(default=(), converter=as_tuple)
    enforceable: bool = True
    in_force: Period = ALWAYS
    transitions: tuple[Transition, ...] = field(default=(), converter=as_tuple)

    def binds(self, code: str, day: dt.date | str) -> bool:
        """Tell whether this version holds on a day and no transition spares a party from it.

        Args:
            code: The party.
            day: The day.
        """
        spared = (each for each in self.transitions if each.code == code and not each.bound)
        return to_date(day) in self.in_force and not any(to_date(day) in each.period for each in spared)


@frozen
class Pairing:
    """Say from when two parties are bound to each other, where that is later than the treaty binds each of them.

    Args:
        first: A party.
        second: The other party.
        since: The first day, or ``None`` if it is not known to have come.
    """

    first: str
    second: str
    since: dt.date | None = field(default=None, converter=to_date_or_none)


@frozen
class Treaty:
    """Describe a treaty, or an instrument that states affirm without being bound.

    A treaty binds states, not exporters: it never lifts a measure when a transfer is judged.

    Args:
        id: Its id.
        name: What it is called.
        instrument: Its text.
        parties: Who is bound, by date; blocs by their code.
        commitments: What they promise on data.
        binding: Whether it binds at all.
        signatories: Who has signed or affirmed it without being bound.
        pairings: Which parties are bound to each other later than the treaty binds each of them.
        notes: Contested readings and doubts.
    """

    id: str = field(validator=matches_re(r"[a-z][a-z0-9_.\-]*"))
    name: str
    instrument: Instrument = field(validator=instance_of(Instrument))
    parties: tuple[Membership, ...] = field(converter=as_tuple)
    commitments: tuple[Commitment, ...] = field(default=(), converter=as_tuple)
    binding: bool = True
    signatories: tuple[str, ...] = field(default=(), converter=as_tuple)
    pairings: tuple[Pairing, ...] = field(default=(), converter=as_tuple)
    notes: tuple[Note, ...] = field(default=(), converter=as_tuple)

    def parties_on(self, day: dt.date | str) -> frozenset[str]:
        """Give the codes of those who are bound on a day."""
        return frozenset(party.code for party in self.parties if day in party.period)

    def party_of(self, place: str, day: dt.date | str) -> str | None:
        """Give the party to which a place belongs on a day: itself, its state, or its bloc; or ``None``.

        Args:
            place: The code, name or alias of a place.
            day: The day.

        Returns:
            The code of the party.

        Raises:
            UnknownJurisdictionError: Nothing is called that.
        """
        code, moment = WORLD.find(place).code, to_date(day)
        bound = self.parties_on(moment)
        order = (*WORLD.order_of(code), *sorted(WORLD.areas_of(code, moment)))
        return next((each for each in order if each in bound), None)

    def binds_between(self, first: str, second: str, day: dt.date | str) -> Kleene:
        """Tell whether a treaty binds two places to each other on a day.

        Args:
            first: The code, name or alias of a place.
            second: That of another place.
            day: The day.

        Returns:
            Whether it does; ``None`` if it is not known.

        Raises:
            UnknownJurisdictionError: Nothing is called that.
        """
        moment = to_date(day)
        parties = {self.party_of(first, moment), self.party_of(second, moment)}
        if not self.binding or None in parties or len(parties) == 1:
            return False
        later = [each for each in self.pairings if {each.first, each.second} == parties]
        return not later or any_of(None if each.since is None else each.since <= moment for each in later)

    def commitments_on(self, day: dt.date | str, *kinds: CommitmentKind) -> tuple[Commitment, ...]:
        """Give the commitments as they stand on a day.

        Args:
            day: The day.
            kinds: The kinds that are wanted; all, if none is given.
        """
        wanted = frozenset(kinds or CommitmentKind)
        return tuple(each for each in self.commitments if each.kind in wanted and day in each.in_force)
