"""Whether a demand to keep data at home rests on regulators lacking access abroad, and leaves time to mend that.

Whether regulators have access abroad is a fact of practice, which no pack holds. What can be read is whether the
measure is for supervision, whether it lets data be abroad where access is assured, and whether it says how a lack may
be mended.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xflow.assessment.reading.scopes import always
from xflow.assessment.verdicts import Observation, Weight
from xflow.model.conditions import Condition, Held, ValueIn, leaves_through
from xflow.model.measures import Impose, Objective

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.assessment.agreements.cases import Case
    from xflow.model.measures import Exemption
    from xflow.model.treaties import Prong

SUPERVISION: Final = frozenset({Objective.FINANCIAL_STABILITY, Objective.LAW_ENFORCEMENT})
"""The objectives that access of regulators serves."""

WORDS_OF_ACCESS: Final = ("access", "on demand")
"""A way through that is stated in one of these words is taken to rest on access to the data where they are."""

WORDS_OF_DUTIES: Final = ("have access", "give access", "access of")
"""A duty that holds one of these is taken to give somebody access; to guard against access is another thing."""

WORDS_OF_ORDERS: Final = ("a direction of", "an order of")
"""A fact whose statement begins so is an order to the one whom the measure concerns."""

WORDS_OF_REMEDY: Final = ("remed", "rectif", "time to mend")
"""A note that holds one of these may record that a lack of access may be mended first."""

NAMED: Final = 3
"""So many ways and duties are named; the others are counted."""


def regulators_lack_access(case: Case, _prong: Prong) -> tuple[Observation, ...]:
    """Tell whether a measure is for supervision and rests on a lack of access abroad.

    Args:
        case: The case.

    Returns:
        Observations on its objective, on ways through it, on duties beside it, and on time to mend a lack of access.
    """
    return (_aim(case), _ways(case), *_duties(case), _remedy(case))


def _aim(case: Case) -> Observation:
    objective, own = case.measure.objective, (case.measure.id,)
    if objective in SUPERVISION:
        return Observation(f"its objective is {objective.value}, which access serves", Weight.FOR, provisions=own)
    settling = "a text of its maker by which regulators of finance need the data"
    if objective is Objective.NOT_STATED:
        return Observation("no objective is recorded for it", Weight.OPEN, provisions=own, would_settle=settling)
    text = f"its objective is {objective.value}, not supervision"
    return Observation(text, Weight.AGAINST, provisions=own, would_settle=settling)


def _ways(case: Case) -> Observation:
    ways = dict(_ways_by_access(case))
    if ways:
        text = f"it lets data be abroad where access is assured: {_listed(ways)}"
        return Observation(text, Weight.FOR, provisions=dict.fromkeys((case.measure.id, *ways.values())))
    if always(case.scope, lambda each: each.positive and _is_ordered(case, each.fact)):
        text = "it bites only where an authority so orders, which may rest on a lack of access"
        settling = "whether such orders are given for lack of access alone"
        return Observation(text, Weight.OPEN, provisions=(case.measure.id,), would_settle=settling)
    text = "no way through it rests on access to the data abroad: it bites whether or not regulators have it"
    settling = "a practice of letting off those whose data abroad regulators can reach"
    return Observation(text, Weight.AGAINST, provisions=(case.measure.id,), would_settle=settling)


def _is_ordered(case: Case, fact: str) -> bool:
    """Tell whether a fact is stated as an order or a direction of somebody."""
    words = next((each.statement.casefold() for each in case.policy.facts if each.id == fact), "")
    return words.startswith(WORDS_OF_ORDERS)


def _ways_by_access(case: Case) -> Iterator[tuple[str, str]]:
    """Walk over ways through the measure that rest on access, each with the provision in which it stands."""
    own = case.measure.id
    for name, condition in ((own, case.measure.requirement), *((each.id, each.when) for each in _lifting(case))):
        for words in _stated(case, condition):
            if any(word in words.casefold() for word in WORDS_OF_ACCESS):
                yield words, name


def _lifting(case: Case) -> Iterator[Exemption]:
    in_force = (each for each in case.policy.all_exemptions() if case.on in each.in_force)
    return (each for each in in_force if case.measure.id in each.lifts)


def _stated(case: Case, condition: Condition) -> Iterator[str]:
    """Walk over the words of all mechanisms and facts for which a condition asks."""
    mechanisms = {each.id: f"{each.name} ({each.step})" for each in case.policy.mechanisms}
    facts = {each.id: each.statement for each in case.policy.facts}
    for leaf in leaves_through(condition, {each.id: each.condition for each in case.policy.definitions}):
        match leaf:
            case Held(mechanism) if mechanism in mechanisms:
                yield mechanisms[mechanism]
            case ValueIn(fact) if fact in facts:
                yield facts[fact]
            case _:
                continue


def _duties(case: Case) -> Iterator[Observation]:
    found = [each for each in case.policy.all_measures() if case.on in each.in_force and each.by == case.measure.by]
    texts = {each.id: each.effect.duty.text for each in found if isinstance(each.effect, Impose)}
    giving = {name: text for name, text in texts.items() if any(word in text.casefold() for word in WORDS_OF_DUTIES)}
    if giving:
        text = f"beside it a duty is imposed that is about access: {_listed(giving.values())}"
        settling = "whether access under that duty has failed"
        yield Observation(text, Weight.OPEN, provisions=(case.measure.id, *giving), would_settle=settling)


def _remedy(case: Case) -> Observation:
    notes = [note.text for note in (*case.measure.notes, *case.measure.cite.notes)]
    noted = [text for text in notes if any(word in text.casefold() for word in WORDS_OF_REMEDY)]
    text = f"a note may record how a lack of access may be mended: {noted[0]}" if noted else _NO_REMEDY
    settling = "whether those concerned are given time to mend a lack of access before data must be kept at home"
    return Observation(text, Weight.OPEN, provisions=(case.measure.id,), would_settle=settling)


_NO_REMEDY: Final = "nothing in it says that a lack of access may be mended first"


def _listed(texts: Iterable[str]) -> str:
    found = tuple(texts)
    more = f"; and {len(found) - NAMED} more" if len(found) > NAMED else ""
    return "; ".join(found[:NAMED]) + more
