"""Points on instruments: recognition, certification, negative lists, technology."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from xflow.assessment.principles.scorecards import Fulfilment, PointScore, ids_of, share_met
from xflow.law.treaties import SCHEMES
from xflow.model.burdens import Burden
from xflow.model.conditions import ANYTHING, Held
from xflow.model.duties import DutyKind
from xflow.model.measures import Impose
from xflow.model.mechanisms import MechanismKind
from xflow.model.schemes import SchemeKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xflow.assessment.principles.regimes_in_view import RegimeInView
    from xflow.model.mechanisms import Mechanism
    from xflow.model.negative_lists import ListEntry, NegativeList
    from xflow.model.schemes import Scheme

_COMPLETE: Final = (
    "an entry is complete if it has an item, an industry, a scenario or a scope of its list, a feature or threshold, "
    "and a route: its own or that of the general rules"
)
_OF_TECHNIQUE: Final = re.compile(
    r"\bencrypt|\bpseudonymis|\banonymis|\bde-identif|\bidentifies the\b|\bsplit processing\b|\bsecurity requirement"
)
NEGOTIATED: Final = "talks on recognition that have led to none are not seen"


def recognition(view: RegimeInView) -> PointScore:
    """Test whether places recognise each other, or accept one scheme (I4b)."""
    own = [each for each in view.recognitions if each.by in view.laws and each.of]
    given = _codes_recognised(view, own)
    by_others = [each for each in view.recognitions if each.by not in view.laws and _names_own(each.of, view)]
    received = {code for each in by_others for code in _members(each.by, view)}
    schemes = [each for each in SCHEMES if _takes_part(each, view)]
    one = bool(given or received or schemes)
    unseen = not (received or view.holds_others)
    told = f"{len(given & received)} places recognise it and are recognised by it"
    if unseen:
        told = f"it recognises {len(given)} places; who recognises it is not seen, for the policy holds no other law"
    return PointScore(
        "I4b",
        "protection is recognised at both ends",
        Fulfilment.NOT_ASSESSABLE if unseen and not one else _recognised(given & received, one),
        told,
        (
            ("places that it recognises", len(given)),
            ("places that recognise it", "not seen" if unseen else len(received)),
            ("schemes that it accepts or takes part in", len(schemes)),
        ),
        ids_of((*own, *by_others, *schemes)),
        ("recognition by others is seen only if the policy holds their law, such as xflow.law.world()", NEGOTIATED),
    )


def _recognised(both: Iterable[str], one: bool) -> Fulfilment:  # noqa: FBT001  (a private step of one test)
    if both:
        return Fulfilment.MET
    return Fulfilment.PARTLY if one else Fulfilment.NOT_MET


def _codes_recognised(view: RegimeInView, own: Iterable[object]) -> set[str]:
    return {code for each in own for area in each.of for code in _members(area, view)}  # type: ignore[attr-defined]


def _members(code: str, view: RegimeInView) -> frozenset[str]:
    if code not in view.gazetteer:
        return frozenset({code})
    members = (each.code for each in view.gazetteer[code].members if view.on in each.period)
    return frozenset(members) or frozenset({code})


def _names_own(areas: Iterable[str], view: RegimeInView) -> bool:
    return any(_members(area, view) & {view.by, *view.origins} for area in areas)


def _is_certificate(mechanism: Mechanism) -> bool:
    return mechanism.kind is MechanismKind.SAFEGUARD and mechanism.burden is Burden.CERTIFICATION


def _takes_part(scheme: Scheme, view: RegimeInView) -> bool:
    """Tell whether the law accepts a scheme, or the jurisdiction takes part in it."""
    return bool(scheme.participants_on(view.on) & {view.by, *view.origins}) or _accepted_by(scheme.accepted, view)


def _accepted_by(accepted: Iterable[str], view: RegimeInView) -> bool:
    own = {each.id for each in _own_mechanisms(view)} | {each.id for each in view.recognitions if each.by in view.laws}
    return not own.isdisjoint(accepted)


def _own_mechanisms(view: RegimeInView) -> list[Mechanism]:
    """Give the mechanisms for which its measures and exemptions in force ask."""
    asked = [each.requirement for each in view.measures] + [each.when for each in view.exemptions]
    names = {leaf.mechanism for each in asked for leaf in view.leaves_of(each) if isinstance(leaf, Held)}
    return [each for each in view.policy.mechanisms if each.id in names]


def certification(view: RegimeInView) -> PointScore:
    """Test whether a certification is a way that exporters can take (I4c)."""
    certified = [each for each in _own_mechanisms(view) if _is_certificate(each)]
    schemes = [each for each in SCHEMES if each.kind is SchemeKind.CERTIFICATION and _takes_part(each, view)]
    offered = {
        name for way in view.outward for each in way.crossings for option in each.options for name in option.mechanisms
    }
    usable = [each for each in certified if each.id in offered]
    return PointScore(
        "I4c",
        "certification of the protection of personal data is encouraged",
        Fulfilment.MET if usable else Fulfilment.PARTLY if certified or schemes else Fulfilment.NOT_MET,
        "a certificate is among the ways that an ordinary exporter can take"
        if usable
        else "certificates are known, but not as a way for the flows of an ordinary exporter"
        if certified or schemes
        else "no certificate is a way to make a transfer lawful",
        (("certificates that count", len(certified)), ("offered to an ordinary exporter", len(usable))),
        ids_of(usable or (*certified, *schemes)),
        (
            "how many companies were certified is not seen",
            "codes of conduct that a body must approve count as certificates",
        ),
    )


def negative_lists(view: RegimeInView) -> PointScore:
    """Test whether there are negative lists, and whether their form is complete (I5)."""
    lists = view.negative_lists
    entries = [(listed, entry) for listed in lists for entry in listed.entries]
    complete = [entry for listed, entry in entries if _is_complete(listed, entry)]
    faulty = {listed.id for listed, entry in entries if not _is_complete(listed, entry)}
    empty = {each.id for each in lists if not each.entries or not each.lifts}
    found = share_met(len(complete), len(entries)) if lists else Fulfilment.NOT_MET
    return PointScore(
        "I5",
        "negative lists are explored",
        Fulfilment.PARTLY if lists and (empty or found is not Fulfilment.MET) else found,
        f"{len(lists)} negative lists are in force; {len(complete)} of {len(entries)} entries are complete in form"
        if lists
        else "no negative list is in force",
        (("lists", len(lists)), ("entries", len(entries)), ("entries complete in form", len(complete))),
        ids_of(faulty | empty or lists),
        (
            _COMPLETE,
            "what is listed only in texts that the packs do not hold is not seen",
            "a law that leaves free all that it does not name works like such a list: see xflow.as_negative_list",
        ),
    )


def _is_complete(listed: NegativeList, entry: ListEntry) -> bool:
    placed = bool(entry.industry or entry.scenario) or listed.scope != ANYTHING
    routed = entry.treatment is not None or bool(listed.lifts)
    return bool(entry.item) and placed and entry.when != ANYTHING and routed


def technology(view: RegimeInView) -> PointScore:
    """Test whether security is asked for as something that can be checked (I9)."""
    technical = [each for each in _own_mechanisms(view) if _is_technical(each)]
    in_words = [each for each in view.measures if _is_security_duty(each.effect)]
    return PointScore(
        "I9",
        "technology and standards make flows efficient and secure; intellectual property is protected",
        Fulfilment.PARTLY if technical or in_words else Fulfilment.NOT_ASSESSABLE,
        f"techniques that make transfers lawful, such as encryption: {len(technical)}; "
        f"duties that ask for security in words: {len(in_words)}",
        (("techniques that count", len(technical)), ("duties of security in words", len(in_words))),
        ids_of((*technical, *in_words)),
        (
            "the protection of intellectual property, and whether standards are recognised abroad, are not seen",
            "techniques are found by the words of mechanisms; keeping data or a copy in a place is none",
        ),
    )


def _is_technical(mechanism: Mechanism) -> bool:
    told = f"{mechanism.name} {mechanism.step}".casefold()
    return mechanism.kind is MechanismKind.MEASURE and _OF_TECHNIQUE.search(told) is not None


def _is_security_duty(effect: object) -> bool:
    return isinstance(effect, Impose) and effect.duty.kind is DutyKind.SECURITY
