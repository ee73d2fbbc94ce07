"""Whether a treaty applies to a measure at all: who is bound, to whom, and which commitments the measure engages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from xflow.assessment.agreements.exclusions import FINANCIAL, ExclusionFinding, exclusion_finding, is_financial
from xflow.assessment.agreements.forms_of_measures import Form, form_of, meets
from xflow.assessment.reading.scopes import always
from xflow.model.places.world import WORLD
from xflow.model.truth import all_of, any_of

if TYPE_CHECKING:
    import datetime as dt

    from xflow.assessment.agreements.cases import Case
    from xflow.model.treaties import Commitment, Transition, Treaty
    from xflow.model.treaty_terms import Ban
    from xflow.model.truth import Kleene


@frozen
class Applicability:
    """Say who is bound by a treaty on a day, and to whom.

    Args:
        by: The code of who imposes the measure.
        parties: The codes of the parties through which that one is bound; none, if it is not.
        binding: Whether the treaty binds at all.
        bound_to: The other parties to which it is bound.
        open_to: The other parties of which it is not known whether it is bound to them.
        unbound: The members of a bloc that imposes the measure which are not bound.
        in_force: Whether the measure is in force on the day.
    """

    by: str
    parties: tuple[str, ...]
    binding: bool
    bound_to: tuple[str, ...]
    open_to: tuple[str, ...]
    unbound: tuple[str, ...]
    in_force: bool

    @property
    def bound(self) -> bool:
        """Tell whether who imposes the measure owes anybody anything under the treaty on the day."""
        return self.binding and bool(self.parties) and bool(self.bound_to or self.open_to)


@frozen
class Engagement:
    """Say whether a measure engages a commitment.

    Args:
        commitment: The commitment.
        form: Which form the measure has.
        bans: The bans that this form meets, each with whether it does so surely or arguably (``None``).
        exclusions: What the commitment leaves out, and whether the measure falls under it.
        transitions: The transitions that the party enjoys on the day.
        limits: Why it is open whether the commitment is engaged, or why it is not.
        engaged: Whether it is; ``None`` if that is open.
    """

    commitment: Commitment
    form: Form
    bans: tuple[tuple[Ban, Kleene], ...]
    exclusions: tuple[ExclusionFinding, ...]
    transitions: tuple[Transition, ...]
    limits: tuple[str, ...]
    engaged: Kleene


def members_of(by: str, day: dt.date) -> tuple[str, ...]:
    """Give the members of a bloc on a day, or nothing for a place that is no bloc."""
    return tuple(sorted(each.code for each in WORLD[by].members if day in each.period)) if by in WORLD else ()


def parties_of(treaty: Treaty, by: str, day: dt.date) -> tuple[str, ...]:
    """Give the parties through which a place, or a bloc with its members, is bound on a day.

    Args:
        treaty: The treaty.
        by: The code of the place or bloc.
        day: The day.

    Returns:
        The codes of the parties.

    Example:
        >>> import datetime as dt
        >>> from xflow.law.treaties import EU_JAPAN
        >>> parties_of(EU_JAPAN, "EU", dt.date(2026, 11, 24))
        ('EU-MEMBERS',)
    """
    own = treaty.party_of(by, day) if by in WORLD else None  # rules of a company are imposed by no place
    through = (treaty.party_of(each, day) for each in members_of(by, day))
    return (own,) if own else tuple(sorted({each for each in through if each}))


def applicability_of(case: Case, treaty: Treaty) -> Applicability:
    """Find out who is bound by a treaty on the day of a case.

    Args:
        case: The case.
        treaty: The treaty.

    Returns:
        Who is bound, to whom, and what is not known of that.
    """
    by, day = case.measure.by, case.on
    parties = parties_of(treaty, by, day)
    ties = {each: _tie(treaty, parties, each, day) for each in sorted(treaty.parties_on(day) - set(parties))}
    return Applicability(
        by,
        parties,
        treaty.binding,
        tuple(each for each, bound in ties.items() if bound),
        tuple(each for each, bound in ties.items() if bound is None),
        tuple(each for each in members_of(by, day) if parties and treaty.party_of(each, day) is None),
        day in case.measure.in_force,
    )


def _tie(treaty: Treaty, parties: tuple[str, ...], other: str, day: dt.date) -> Kleene:
    return any_of(treaty.binds_between(each, other, day) for each in parties)


def engagement_of(case: Case, commitment: Commitment, parties: tuple[str, ...]) -> Engagement:
    """Find out whether the measure of a case engages a commitment.

    Args:
        case: The case.
        commitment: The commitment.
        parties: The parties through which who imposes the measure is bound.

    Returns:
        Whether it does, and why.
    """
    form = form_of(case)
    bans = tuple((ban, hit) for ban in commitment.bans if (hit := meets(form, ban)) is not False)
    exclusions = tuple(exclusion_finding(case, each) for each in commitment.excludes)
    transitions = tuple(each for each in commitment.transitions if each.code in parties and case.on in each.period)
    reached: Kleene = True if commitment.kind not in FINANCIAL or is_financial(case) else None
    aside: Kleene = None if always(case.scope, case.is_elsewhere) else True
    engaged = all_of(
        (
            any_of(hit for _, hit in bans),
            reached,
            aside,
            *(each.keeps for each in exclusions),
            *(_spared(each) for each in transitions if not each.bound),
        )
    )
    limits = tuple(_limits(bans, form, reached=reached, exclusions=exclusions, transitions=transitions))
    if aside is None and bans:
        limits = (*limits, "it bears only on transfers to places of which none is a party to whom this is owed")
    if not commitment.bans:
        limits = ("it rules out no form of restriction",)
    return Engagement(commitment, form, bans, exclusions, transitions, limits, engaged)


def _spared(transition: Transition) -> Kleene:
    return None if transition.scope else False


def _limits(
    bans: tuple[tuple[Ban, Kleene], ...],
    form: Form,
    *,
    reached: Kleene,
    exclusions: tuple[ExclusionFinding, ...],
    transitions: tuple[Transition, ...],
) -> list[str]:
    found = [] if bans else [f"it {form.value}, which this commitment does not rule out"]
    if bans and not any(hit for _, hit in bans):
        found.append(f"that what it does is {' or '.join(ban.value for ban, _ in bans)} can be argued, and contested")
    if bans and reached is None:
        found.append(
            "the promise is made to financial institutions alone; it counts as far as the measure reaches them"
        )
    found.extend(f"it is left out: {each.text}" for each in exclusions if each.applies)
    found.extend("whether it was promised at all stands in the schedule" for each in exclusions if each.keeps is None)
    found.extend(
        f"the party is not bound {each.period} ({each.cite.pinpoint})" for each in transitions if not each.bound
    )
    return found
