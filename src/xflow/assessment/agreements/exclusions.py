"""What a commitment leaves out, and whether a measure falls under it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import frozen

from xflow.assessment.reading.limits import TRADES
from xflow.assessment.reading.scopes import always, kinds, literals
from xflow.model.facts import About
from xflow.model.measures import Objective
from xflow.model.treaty_terms import CommitmentKind, Exclusion

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.assessment.agreements.cases import Case
    from xflow.model.truth import Kleene

EXCLUDED_KINDS: Final[Mapping[Exclusion, tuple[str, ...]]] = MappingProxyType(
    {
        Exclusion.FINANCE: ("financial_account", "payment", "credit", "insurance", "anonymised_financial"),
        Exclusion.GOVERNMENT_DATA: ("official", "archive", "state_secret"),
        Exclusion.PROCUREMENT: (),
        Exclusion.AUDIOVISUAL: ("media_consumption",),
        Exclusion.CREDIT_REPORTING: ("credit", "company_credit"),
        Exclusion.RESERVATIONS: (),
        Exclusion.UNSCHEDULED: (),
    }
)
"""The kinds of data by which a measure shows that it is about what an exclusion leaves out."""

EXCLUDED_OBJECTIVES: Final[Mapping[Exclusion, frozenset[Objective]]] = MappingProxyType(
    {Exclusion.FINANCE: frozenset({Objective.FINANCIAL_STABILITY})}
)
"""The objectives by which it shows the same."""

EXCLUDED_FACTS: Final[Mapping[Exclusion, tuple[str, ...]]] = MappingProxyType(
    {
        Exclusion.FINANCE: TRADES["finance"],
        Exclusion.GOVERNMENT_DATA: TRADES["public bodies"],
        Exclusion.PROCUREMENT: ("procurement",),
    }
)
"""Words in the ids of facts, not on the recipient, by which it shows the same if they are asked to be so."""

ASKED_KINDS: Final[Mapping[Exclusion, tuple[str, ...]]] = MappingProxyType(
    {Exclusion.GOVERNMENT_DATA: ("au.my_health_record",)}
)
"""Kinds of data that are kept in a system which an authority runs, and of which others may hold some, too: asked."""

_QUESTIONS: Final[Mapping[Exclusion, str]] = MappingProxyType(
    {
        Exclusion.FINANCE: "Does it bind only financial institutions and suppliers of financial services?",
        Exclusion.GOVERNMENT_DATA: "Does it reach only information held or processed by or for the party?",
        Exclusion.PROCUREMENT: "Is it a term of government procurement?",
        Exclusion.AUDIOVISUAL: "Does it bind only audiovisual services?",
        Exclusion.CREDIT_REPORTING: "Does it bind only those who report on credit?",
        Exclusion.RESERVATIONS: "Has the party listed it as non-conforming? Its lists are not modelled.",
        Exclusion.UNSCHEDULED: "Has the party left the service out of its schedule of promises? It is not modelled.",
    }
)

LISTED: Final = frozenset({Exclusion.RESERVATIONS, Exclusion.UNSCHEDULED})
"""The exclusions that depend on lists of the parties, which are not modelled: they are asked of every measure."""


@frozen
class ExclusionFinding:
    """Say whether a measure falls under what a commitment leaves out.

    Args:
        exclusion: What is left out.
        applies: Whether the measure falls under it as a whole; ``None`` if that is open.
        text: Why, or what has to be asked.
        stated: Whether somebody stated it; otherwise it was read from the measure.
    """

    exclusion: Exclusion
    applies: Kleene
    text: str
    stated: bool = False

    @property
    def keeps(self) -> Kleene:
        """Tell whether it lets the promise stand.

        What is promised in a schedule alone is open until it is known that it was promised; any other promise stands
        until it is known that the measure is left out.
        """
        if self.applies is None:
            return None if self.exclusion is Exclusion.UNSCHEDULED else True
        return not self.applies


def exclusion_finding(case: Case, exclusion: Exclusion) -> ExclusionFinding:
    """Find out whether the measure of a case falls under an exclusion.

    Args:
        case: The case.
        exclusion: What a commitment leaves out.

    Returns:
        What was stated, if it was. Else it applies if nothing but data of the party itself is reached; it is open if
        the measure is about what is left out, or if that stands in lists that are not modelled; otherwise the measure
        is wider than it.
    """
    if exclusion in case.answers:
        applies = case.answers[exclusion]
        text = f"{_QUESTIONS[exclusion]} {'Yes' if applies else 'No'}, as is stated"
        return ExclusionFinding(exclusion, applies, text, stated=True)
    if exclusion is Exclusion.GOVERNMENT_DATA and _is_always_about(case, exclusion):
        return ExclusionFinding(exclusion, True, "all data that it reaches are held or processed by or for the party")
    if exclusion in LISTED or is_about(case, exclusion):
        return ExclusionFinding(exclusion, None, _QUESTIONS[exclusion])
    return ExclusionFinding(exclusion, False, "nothing in it shows that it is limited to what is left out")


def is_about(case: Case, exclusion: Exclusion) -> bool:
    """Tell whether something shows that a measure is about what an exclusion leaves out.

    Args:
        case: The case.
        exclusion: What is left out.
    """
    if case.measure.objective in EXCLUDED_OBJECTIVES.get(exclusion, ()):
        return True
    asked = kinds(case.scope)
    if not asked.isdisjoint(ASKED_KINDS.get(exclusion, ())):
        return True
    return _names_a_fact(case, exclusion) or any(_is_kind(case, kind, exclusion) for kind in asked)


def _names_a_fact(case: Case, exclusion: Exclusion) -> bool:
    words = EXCLUDED_FACTS.get(exclusion, ())
    recipient = {each.id for each in case.policy.facts if each.about is About.RECIPIENT}
    asked = {each.fact for each in literals(case.scope) if each.positive} - recipient
    return any(f"_{word}_" in f"_{fact.replace('.', '_')}_" for fact in asked for word in words)


def is_financial(case: Case) -> bool:
    """Tell whether something shows that a measure is about finance."""
    return is_about(case, Exclusion.FINANCE)


FINANCIAL: Final = frozenset({CommitmentKind.FREE_FLOW_FINANCIAL, CommitmentKind.NO_LOCALISATION_FINANCIAL})
"""The promises that are made to financial institutions alone."""


def _is_always_about(case: Case, exclusion: Exclusion) -> bool:
    return always(case.scope, lambda each: any(_is_kind(case, kind, exclusion) for kind in each.kinds))


def _is_kind(case: Case, kind: str, exclusion: Exclusion) -> bool:
    """Tell whether data of a kind are of an excluded kind, or are made up of such kinds."""
    taxonomy, wholes = case.taxonomy, EXCLUDED_KINDS[exclusion]
    parts = taxonomy[kind].narrower
    return any(taxonomy.is_within(kind, each) for each in wholes) or (
        bool(parts) and all(_is_kind(case, part, exclusion) for part in parts)
    )
