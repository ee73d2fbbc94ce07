"""Points that speak of conduct: respect, fair treatment, access only by lawful means, endorsement."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from xflow.assessment.principles.scorecards import Fulfilment, PointScore, Tally, ids_of, share_met
from xflow.law.treaties import TREATIES
from xflow.model.conditions import Defined, Not, ValueIn, children
from xflow.model.facts import About
from xflow.model.vocabulary.facts import BACKDOOR_USED, COMPELLED_FROM_ABROAD, FLAW_USED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from xflow.assessment.principles.regimes_in_view import RegimeInView
    from xflow.model.conditions import Condition
    from xflow.model.measures import Measure

_OF_OWNERSHIP: Final = re.compile(r"\bexporter[^,;]*\bforeign\b|\bforeign-owned\b|\b(owned|controlled) by\b")
_PRODUCTS: Final = frozenset({BACKDOOR_USED.id, FLAW_USED.id})
_CRIMINAL_LAW: Final = (
    "packs hold the law of transfers, and little criminal law on unlawful access: that a pack bars nothing does not "
    "say that the law does not"
)
_ON_SERVICES: Final = frozenset({"gats"})
_OF_ORDERS: Final = re.compile(r"\bforeign (authority|court|demand|tribunal)\b|\bproceedings abroad\b")


def respect(_: RegimeInView) -> PointScore:
    """Say that respect for other regimes is conduct (I2a)."""
    return PointScore(
        "I2a",
        "differences between regimes are respected",
        Fulfilment.NOT_ASSESSABLE,
        "respect is conduct between states; both sides' measures are judged side by side and none is held invalid",
    )


def fair_environment(view: RegimeInView) -> PointScore:
    """Test whether restrictions ask who owns an exporter or where it is from (I6)."""
    facts = {
        each.id for each in view.policy.facts if each.about is About.EXPORTER and _OF_OWNERSHIP.search(each.statement)
    }
    asking = [each for each in view.restrictive if not facts.isdisjoint(_facts_asked(each, view))]
    tally = Tally(len(view.restrictive), ids_of(asking))
    return PointScore(
        "I6",
        "the environment is fair: foreign-owned and domestic exporters are treated alike",
        tally.fulfilment,
        f"{len(asking)} of {len(view.restrictive)} restrictions ask for the ownership or nationality of the exporter",
        (("restrictions that ask for it", len(asking)),),
        ids_of(asking),
        (
            "facts on ownership are found by the words of their statements",
            "market order and how rules are applied are conduct and are not seen",
        ),
        tally,
    )


def _facts_asked(measure: Measure, view: RegimeInView) -> set[str]:
    asked = (*view.leaves_of(measure.scope), *view.leaves_of(measure.requirement))
    return {leaf.fact for leaf in asked if isinstance(leaf, ValueIn)}


def lawful_access(view: RegimeInView) -> PointScore:
    """Test whether getting data by backdoors and flaws is barred, and orders from abroad meet a rule (I11a)."""
    worded = {each.id for each in view.policy.facts if _OF_ORDERS.search(each.statement)}
    products, orders = _biting(view, _PRODUCTS), _biting(view, frozenset({COMPELLED_FROM_ABROAD.id, *worded}))
    both = (bool(products), bool(orders))
    return PointScore(
        "I11a",
        "data are not got by backdoors or flaws, and by authorities only through legal channels",
        share_met(sum(both), len(both)) if any(both) else Fulfilment.NOT_ASSESSABLE,
        _access_told(products, orders),
        (("measures on backdoors and flaws", len(products)), ("measures on orders from abroad", len(orders))),
        ids_of((*products, *orders)),
        (
            _CRIMINAL_LAW,
            "rules on orders from abroad are found by the general fact or by the words of the facts that they ask for",
            "whether a state or a company uses such means is conduct; state it as a fact of a transfer",
        ),
    )


def _access_told(products: Iterable[Measure], orders: Iterable[Measure]) -> str:
    first = "backdoors and flaws are barred" if products else "the pack holds no rule on backdoors and flaws"
    second = "orders from abroad meet a rule of their own" if orders else "the pack holds no rule on orders from abroad"
    return f"{first}; {second}"


def _biting(view: RegimeInView, facts: frozenset[str]) -> list[Measure]:
    """Give the restrictions that bite because a fact holds, and not only let other ways go because of it."""
    return [each for each in view.restrictive if not facts.isdisjoint(_called_for(each.scope, view, negated=False))]


def _called_for(condition: Condition, view: RegimeInView, *, negated: bool) -> Iterator[str]:
    """Walk over the yes/no facts that a condition asks to hold."""
    match condition:
        case ValueIn(fact, values):
            if (True in values) is not negated:
                yield fact
        case Defined(name):
            yield from _called_for(view.definitions[name], view, negated=negated)
        case _:
            turned = negated ^ isinstance(condition, Not)
            for child in children(condition):
                yield from _called_for(child, view, negated=turned)


def endorsement(view: RegimeInView) -> PointScore:
    """List the agreements on data flows to which the jurisdiction is a party (I12)."""
    parties = [each for each in TREATIES.treaties if each.commitments and _is_party(each.parties_on(view.on), view)]
    binding = [each for each in parties if each.binding and each.id not in _ON_SERVICES]
    general = [each for each in parties if each.id in _ON_SERVICES]
    return PointScore(
        "I12",
        "commitments on flows are taken in agreements",
        Fulfilment.MET if binding else Fulfilment.PARTLY if parties else Fulfilment.NOT_ASSESSABLE,
        f"it is a party to {len(binding)} binding agreements with a commitment on data, to {len(general)} on services "
        f"in general, and takes part in {len(parties) - len(binding) - len(general)} that bind nobody",
        (
            ("binding agreements", len(binding)),
            ("on services in general", len(general)),
            ("others", len(parties) - len(binding) - len(general)),
        ),
        ids_of(parties),
        (
            "which agreements affirm this text by name is not recorded",
            "a bloc counts as a party where most of its members are",
            "an agreement on services in general bears on flows and says little of them: alone it meets this in part",
        ),
    )


def _is_party(parties: AbstractSet[str], view: RegimeInView) -> bool:
    """Tell whether the jurisdiction is among the parties, by itself or by most of the places of it."""
    bound = sum(not parties.isdisjoint(view.gazetteer.areas_of(each, view.on)) for each in view.origins)
    return view.by in parties or 2 * bound > len(view.origins)
