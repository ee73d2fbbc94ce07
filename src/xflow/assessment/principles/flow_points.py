"""Points on what flows: default permit, free flow, ways for personal data, both ends, access, law enforcement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from xflow.assessment.principles.least_developed import least_developed_on
from xflow.assessment.principles.regimes_in_view import KINDS
from xflow.assessment.principles.scorecards import Fulfilment, PointScore, share_met
from xflow.assessment.reading.concerns import Concern, concerns_of
from xflow.evaluation.outcomes import Outcome
from xflow.flows.tables import flow_table
from xflow.model.burdens import Burden
from xflow.model.parties import Party, PartyKind
from xflow.model.purposes import Purpose
from xflow.model.vocabulary.data import TAXONOMY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from xflow.assessment.principles.regimes_in_view import RegimeInView, Way
    from xflow.evaluation.classes.crossings import Crossing

_CONCERNS: Final = frozenset({Concern.NATIONAL_SECURITY, Concern.PUBLIC_INTEREST, Concern.PRIVACY})
_ALL_KINDS: Final = tuple(range(len(KINDS)))
_FREE_KINDS: Final = tuple(place for place, each in enumerate(KINDS) if concerns_of(each).isdisjoint(_CONCERNS))
_PERSONAL_KINDS: Final = tuple(place for place, each in enumerate(KINDS) if TAXONOMY.is_within(each.id, "personal"))
PROFILE: Final = (
    "the flows are those of an ordinary private exporter, with what is left open presumed ordinary; other volumes, "
    "purposes and recipients may come to something else"
)
NO_COUNT: Final = "each way out counts alike, whatever flows over it"


def is_open(crossing: Crossing) -> bool:
    """Tell whether data flow, or can be made to flow by something that can be supplied."""
    return crossing.outcome is Outcome.PERMITTED or bool(crossing.options)


def is_free(crossing: Crossing) -> bool:
    """Tell whether data flow with nothing put in place."""
    return crossing.outcome is Outcome.PERMITTED


def _is_unknown(crossing: Crossing) -> bool:
    return crossing.outcome is Outcome.UNDETERMINED


def _is_light(crossing: Crossing) -> bool:
    return is_open(crossing) and crossing.burden <= Burden.CONTRACT


def _count(ways: Iterable[Way], kinds: Iterable[int], test: Callable[[Crossing], bool]) -> int:
    """Count the flows of some kinds of data that pass a test, over all pairs of places."""
    places = tuple(kinds)
    return sum(way.pairs * sum(test(way.crossings[place]) for place in places) for way in ways)


def _flows(ways: Iterable[Way], kinds: tuple[int, ...] = _ALL_KINDS) -> int:
    return sum(way.pairs for way in ways) * len(kinds)


def _share(part: int, of: int) -> float:
    return part / of if of else 0.0


def default_permit(view: RegimeInView) -> PointScore:
    """Test whether what no measure restricts is free (I1)."""
    total = _flows(view.outward)
    free = [kind.id for place, kind in enumerate(KINDS) if _is_free_everywhere(view, place)]
    stated = view.regime.cite is not None
    fulfilment = share_met(len(free) + stated, len(free) + 1) if free else share_met(0, total)
    told = f"the default is stated: {view.regime.default}" if stated else "no provision or statement of it is cited."
    return PointScore(
        "I1",
        "what no measure restricts flows freely",
        fulfilment,
        f"{len(free)} of {len(KINDS)} kinds of data are free to everywhere; {told}",
        (
            ("kinds of data free to everywhere", len(free)),
            ("kinds of data", len(KINDS)),
            ("share of ways out that are free", _share(_count(view.outward, _ALL_KINDS, is_free), total)),
            ("share that is not known", _share(_count(view.outward, _ALL_KINDS, _is_unknown), total)),
        ),
        left_out=(PROFILE, NO_COUNT),
    )


def _is_free_everywhere(view: RegimeInView, place: int) -> bool:
    return bool(view.outward) and all(is_free(way.crossings[place]) for way in view.outward)


def free_flow(view: RegimeInView) -> PointScore:
    """Test whether data that touch no security, public interest or privacy flow freely (I2b)."""
    total = _flows(view.outward, _FREE_KINDS)
    free, unknown = (_count(view.outward, _FREE_KINDS, test) for test in (is_free, _is_unknown))
    absent = {name for place in _FREE_KINDS for name in view.presumed_absent.get(KINDS[place].id, ())}
    return PointScore(
        "I2b",
        "data that touch no security, public interest or privacy flow freely",
        Fulfilment.NOT_ASSESSABLE if unknown == total else share_met(free, total),
        f"{free} of {total} such flows are free, "
        + (f"as long as the data hold no {', '.join(sorted(absent))}" if absent else "whatever else the data hold"),
        (
            ("kinds of data that touch none", len(_FREE_KINDS)),
            ("such kinds", ", ".join(KINDS[place].id for place in _FREE_KINDS)),
            ("presumed not to be among them", ", ".join(sorted(absent)) or "none"),
            ("share of free flows", _share(free, total)),
            ("flows that are not known", unknown),
        ),
        _standing_in_the_way(view.outward, _FREE_KINDS, is_free),
        (
            PROFILE,
            NO_COUNT,
            "which kinds of data touch a concern is the table of xflow.assessment.reading.concerns",
            "that an authority or a list counts data of such a kind among protected ones is presumed away, not denied",
        ),
    )


def _standing_in_the_way(
    ways: Iterable[Way], kinds: Iterable[int], test: Callable[[Crossing], bool]
) -> tuple[str, ...]:
    """Name the provisions on which flows rest that fail a test."""
    places = tuple(kinds)
    failing = {id(each): each for way in ways for place in places if not test(each := way.crossings[place])}
    return tuple(sorted({name for each in failing.values() for name in each.provisions}))


def personal_ways(view: RegimeInView) -> PointScore:
    """Test whether an ordinary exporter finds a way for personal data to every destination (I4a)."""
    total = _flows(view.outward, _PERSONAL_KINDS)
    open_ways, light = (_count(view.outward, _PERSONAL_KINDS, test) for test in (is_open, _is_light))
    return PointScore(
        "I4a",
        "personal data have a convenient way that can be reached",
        share_met(open_ways, total),
        f"{open_ways} of {total} flows of personal data have a way that an ordinary exporter can take",
        (
            ("share with a way", _share(open_ways, total)),
            ("share with one that asks no authority or certifier", _share(light, total)),
        ),
        _standing_in_the_way(view.outward, _PERSONAL_KINDS, is_open),
        (PROFILE, NO_COUNT),
    )


def both_ends(view: RegimeInView) -> PointScore:
    """Test whether a set of mechanisms satisfies the laws of both ends together (I7d)."""
    partners = [each for each in view.destinations if view.covers(each)]
    joined = total = 0
    for out, back in view.pairs_with(partners):
        both = zip(out.crossings, back.crossings, strict=True)
        joined += out.pairs * sum(is_open(there) and is_open(here) for there, here in both)
        total += out.pairs * len(KINDS)
    return PointScore(
        "I7d",
        "frameworks work together: one set of mechanisms satisfies both ends",
        share_met(joined, total),
        f"{joined} of {total} pairs are open both ways under the law of both ends"
        if total
        else "the policy holds the law of no other place; give it one that does, such as xflow.law.world()",
        (("partners whose law is held", len(partners)),),
        left_out=(PROFILE, "that frameworks are made to work together is negotiated; only its result is seen"),
    )


def least_developed(view: RegimeInView) -> PointScore:
    """Test whether the least developed countries are reached as well as others, and as freely (I8)."""
    listed = least_developed_on(view.on)
    theirs, others = _to(view.outward, listed), _to(view.outward, frozenset(view.destinations) - listed)
    reached, free = (tuple(_share_of(ways, test) for ways in (theirs, others)) for test in (is_open, is_free))
    return PointScore(
        "I8",
        "the least developed countries can take part",
        _access(reached, free),
        _access_told(reached, free),
        (
            ("least developed countries", len(listed.intersection(view.destinations))),
            ("share of flows to them with a way", reached[0]),
            ("share of flows to others with a way", reached[1]),
            ("share of flows to them that are free", free[0]),
            ("share of flows to others that are free", free[1]),
        ),
        left_out=(NO_COUNT, "capacity building and technical assistance are conduct and are not seen"),
    )


def _to(ways: Iterable[Way], codes: frozenset[str]) -> list[tuple[int, tuple[Crossing, ...]]]:
    """Give the ways to some places, each with how many pairs it stands for."""
    return [(len(way.begins) * sum(end in codes for end in way.ends), way.crossings) for way in ways]


def _share_of(ways: list[tuple[int, tuple[Crossing, ...]]], test: Callable[[Crossing], bool]) -> float:
    part = sum(pairs * sum(map(test, crossings)) for pairs, crossings in ways if pairs)
    return _share(part, sum(pairs for pairs, _ in ways) * len(KINDS))


def _access_told(reached: tuple[float, ...], free: tuple[float, ...]) -> str:
    if not any(reached):
        return "nobody is reached"
    if reached[0] < reached[1]:
        return "they are reached less well than others"
    if free[0] < free[1]:
        return "they are reached as well as others, and less freely"
    return "they are reached as well as others, and as freely"


def _access(reached: tuple[float, ...], free: tuple[float, ...]) -> Fulfilment:
    if not any(reached):
        return Fulfilment.NOT_ASSESSABLE
    if reached[0] >= reached[1] and free[0] >= free[1]:
        return Fulfilment.MET
    return Fulfilment.PARTLY if reached[0] else Fulfilment.NOT_MET


def joint_action(view: RegimeInView) -> PointScore:
    """Test whether data for foreign law enforcement have a channel (I11b)."""
    data = {each.id: None if each.unit.value == "none" else view.people for each in KINDS}
    table = flow_table(
        data,
        view.on,
        view.policy,
        dict.fromkeys((*view.origins, *view.destinations)),
        gazetteer=view.gazetteer,
        purpose=Purpose.LAW_ENFORCEMENT,
        recipient=Party(kind=PartyKind.PUBLIC_AUTHORITY),
    )
    ways = view.ways_out(table)
    total, open_ways = _flows(ways), _count(ways, _ALL_KINDS, is_open)
    return PointScore(
        "I11b",
        "crime is fought jointly: data for law enforcement have a channel",
        share_met(open_ways, total),
        f"{open_ways} of {total} flows to an authority abroad for law enforcement have a way",
        (("share with a way", _share(open_ways, total)),),
        _standing_in_the_way(ways, _ALL_KINDS, is_open),
        ("whether states help each other in fact is conduct and is not seen",),
    )
