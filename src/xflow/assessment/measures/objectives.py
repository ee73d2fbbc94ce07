"""What can be told of the objective of a measure: is it stated, listed, and borne out by the data restricted."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from xflow.assessment.reading.concerns import CONCERNS_OF_OBJECTIVES, concerns_of, concerns_within
from xflow.assessment.reading.scopes import always, kinds, literals
from xflow.assessment.verdicts import Observation, Weight
from xflow.model.conditions import AtLeast, People, PlaceIn
from xflow.model.facts import About
from xflow.model.measures import Objective
from xflow.model.treaty_terms import Judge
from xflow.model.vocabulary.facts import DESTINATION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.assessment.agreements.cases import Case
    from xflow.assessment.reading.concerns import Concern
    from xflow.assessment.reading.scopes import Literal
    from xflow.model.treaties import Prong

CONTESTED: Final = frozenset({Objective.ECONOMIC_DEVELOPMENT, Objective.FREE_FLOW, Objective.COUNTERMEASURE})
"""Objectives of which it is contested whether they are public policy that may justify a restriction."""

SECURITY_OBJECTIVES: Final[Mapping[Objective, Weight]] = MappingProxyType(
    {
        Objective.NATIONAL_SECURITY: Weight.FOR,
        Objective.CYBERSECURITY: Weight.OPEN,
        Objective.SOVEREIGNTY: Weight.OPEN,
        Objective.PUBLIC_ORDER: Weight.OPEN,
        Objective.COUNTERMEASURE: Weight.OPEN,
        Objective.NOT_STATED: Weight.OPEN,
    }
)
"""Which way an objective points where essential security is relied on; any other speaks against it."""

ANOTHER_AIM: Final = "a text of its maker by which it also pursues such an objective"


def objective_stated(case: Case, prong: Prong) -> tuple[Observation, ...]:
    """Tell whether the measure states an objective, and whether the prong accepts it.

    Args:
        case: The case.
        prong: The prong.

    Returns:
        One observation.
    """
    return (_stated(case, prong.objectives),)


def _stated(case: Case, accepted: tuple[Objective, ...]) -> Observation:
    objective, names = case.measure.objective, (case.measure.id,)
    if objective is Objective.NOT_STATED:
        text = "no objective is recorded for it"
        return Observation(text, Weight.OPEN, provisions=names, would_settle="its preamble or the reasons of its maker")
    if accepted and objective not in accepted:
        text = f"its objective is {objective.value}, which does not stand in the closed list of this clause"
        return Observation(text, Weight.AGAINST, provisions=names, would_settle=ANOTHER_AIM)
    if objective in CONTESTED:
        text = f"its objective is {objective.value}; whether that is legitimate public policy is contested"
        return Observation(text, Weight.OPEN, provisions=names, would_settle=ANOTHER_AIM)
    return Observation(f"its objective is {objective.value}", Weight.FOR, provisions=names)


def objective_fits(case: Case, _prong: Prong | None = None) -> tuple[Observation, ...]:
    """Tell whether the data that a measure restricts touch the concern that its objective answers.

    Restricting data for national security of which none touches it is what is called pan-securitisation. The amount of
    data, who sends them and who gets them may still raise the concern; then the matter is open.

    Args:
        case: The case.

    Returns:
        One observation; none, if the objective answers no concern that a kind of data shows.
    """
    concern = CONCERNS_OF_OBJECTIVES.get(case.measure.objective)
    return () if concern is None else (_fit(case, concern),)


def _fit(case: Case, concern: Concern) -> Observation:
    names = (case.measure.id,)
    if always(case.scope, lambda each: _touches(case, each, concern)):
        return Observation(
            f"all data that it restricts touch {concern.value} by their kind", Weight.FOR, provisions=names
        )
    restricted = kinds(case.scope) or frozenset({"data"})
    some = any(concern in concerns_of(kind, case.taxonomy) for kind in restricted)
    text = _some_touch(concern) if some else _none_touch(case, restricted, concern)
    grounded = always(case.scope, lambda each: _touches(case, each, concern) or bool(_ground(case, each)))
    grounds = dict.fromkeys(filter(None, (_ground(case, each) for each in literals(case.scope))))
    rest = f"; the objective has to rest on {' or on '.join(tuple(grounds)[:_NAMED])}" if grounded and grounds else ""
    weight = Weight.OPEN if some or grounded else Weight.AGAINST
    return Observation(text + rest, weight, provisions=names, would_settle=_show(concern))


def _some_touch(concern: Concern) -> str:
    return f"some of the data that it restricts touch {concern.value} by their kind, and others do not"


def _none_touch(case: Case, restricted: frozenset[str], concern: Concern) -> str:
    text = f"the kinds of data that it restricts ({_named(case, restricted)}) do not touch {concern.value} as such"
    inside = any(concern in concerns_within(kind, case.taxonomy) for kind in restricted)
    return f"{text}, though narrower kinds do" if inside else text


def _touches(case: Case, literal: Literal, concern: Concern) -> bool:
    return bool(literal.kinds) and all(concern in concerns_of(kind, case.taxonomy) for kind in literal.kinds)


def _show(concern: Concern) -> str:
    return f"what shows how the data that it reaches bear on {concern.value}"


def _named(case: Case, categories: frozenset[str]) -> str:
    names = sorted(case.taxonomy[each].name[0].lower() + case.taxonomy[each].name[1:] for each in categories)
    return ", ".join(names[:_NAMED]) + (f" and {len(names) - _NAMED} more" if len(names) > _NAMED else "")


_NAMED: Final = 4


def _ground(case: Case, literal: Literal) -> str:
    """Name what else in a leaf may raise a concern: how much is sent, to which places, by whom and to whom."""
    if not literal.positive:
        return ""
    match literal.leaf:
        case AtLeast(People()):
            return "the amount of data"
        case PlaceIn(DESTINATION.id):
            return "the places to which the data go"
        case _:
            return _party_ground(case, literal.fact)


def _party_ground(case: Case, fact: str) -> str:
    known = {each.id: each for each in case.policy.facts}
    if fact not in known or known[fact].about is About.TRANSFER:
        return ""
    return "who sends the data" if known[fact].about is About.EXPORTER else "who receives the data"


def security_considered(case: Case, prong: Prong) -> tuple[Observation, ...]:
    """Tell whether the objective that a measure states is one of security, and whether its data bear that out.

    Args:
        case: The case.
        prong: The prong; where a tribunal judges it, the circumstances count, too, and are not computed.

    Returns:
        What was found.
    """
    fit = objective_fits(case) if case.measure.objective is Objective.NATIONAL_SECURITY else ()
    return (_security_stated(case), *fit, *((_CIRCUMSTANCES,) if prong.judge is Judge.TRIBUNAL else ()))


_CIRCUMSTANCES: Final = Observation(
    "whether the circumstances that the clause names are there is not computed",
    Weight.OPEN,
    would_settle="the circumstances in which the measure was taken",
)


def _security_stated(case: Case) -> Observation:
    objective = case.measure.objective
    weight = SECURITY_OBJECTIVES.get(objective, Weight.AGAINST)
    text = (
        "no objective is recorded for it"
        if objective is Objective.NOT_STATED
        else f"its objective is {objective.value}"
    )
    ending = {
        Weight.FOR: "",
        Weight.OPEN: "; whether that is essential security is for others to say",
        Weight.AGAINST: ", not security",
    }[weight]
    settle = (
        "" if weight is Weight.FOR else "a text by which the party considers it necessary for its essential security"
    )
    return Observation(text + ending, weight, provisions=(case.measure.id,), would_settle=settle)


def prudential_reasons(case: Case, _prong: Prong) -> tuple[Observation, ...]:
    """Tell whether the objective that a measure states is prudential.

    Args:
        case: The case.

    Returns:
        One observation; that it does not avoid what was promised is left to evidence.
    """
    objective, names = case.measure.objective, (case.measure.id,)
    if objective is Objective.FINANCIAL_STABILITY:
        avoidance = "that it is not used to avoid what was promised is not computed"
        settle = "what the supervisor needs it for, and whether it treats foreign suppliers alike"
        return (
            Observation(f"its objective is {objective.value}", Weight.FOR, provisions=names),
            Observation(avoidance, Weight.OPEN, would_settle=settle),
        )
    weight = Weight.OPEN if objective in {Objective.NOT_STATED, Objective.LAW_ENFORCEMENT} else Weight.AGAINST
    text = f"its objective as recorded ({objective.value}) is not by itself prudential"
    return (Observation(text, weight, provisions=names, would_settle=ANOTHER_AIM),)
