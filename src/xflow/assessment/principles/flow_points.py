"""Points on what flows: default permit, free flow, ways for personal data, both ends, access, law enforcement."""

from __future__ import annotations

from collections import Counter
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
    from collections.abc import Iterable, Iterator

    from xflow.assessment.principles.regimes_in_view import RegimeInView
    from xflow.evaluation.classes.crossings import Crossing

_CONCERNS: Final = frozenset({Concern.NATIONAL_SECURITY, Concern.PUBLIC_INTEREST, Concern.PRIVACY})
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


def default_permit(view: RegimeInView) -> PointScore:
    """Test whether what no measure restricts is free (I1)."""
    outcomes = Counter(each.outcome for _, _, row in view.outward for each in row)
    total = outcomes.total()
    free = [kind.id for place, kind in enumerate(KINDS) if _free_everywhere(view, place)]
    stated = view.regime.cite is not None
    fulfilment = share_met(len(free) + stated, len(free) + 1) if free else share_met(0, total)
    return PointScore(
        "I1",
        "what no measure restricts flows freely",
        fulfilment,
        f"the default is stated: {view.regime.default}"
        if stated
        else "no provision or statement of the default is cited",
        (
            ("kinds of data free to everywhere", len(free)),
            ("kinds of data", len(KINDS)),
            ("share of ways out that are free", outcomes[Outcome.PERMITTED] / total if total else 0.0),
            ("share that is not known", outcomes[Outcome.UNDETERMINED] / total if total else 0.0),
        ),
        left_out=(PROFILE, NO_COUNT),
    )


def _free_everywhere(view: RegimeInView, place: int) -> bool:
    return all(row[place].outcome is Outcome.PERMITTED for _, _, row in view.outward)


def free_flow(view: RegimeInView) -> PointScore:
    """Test whether data that touch no security, public interest or privacy flow freely (I2b)."""
    crossings = [row[place] for _, _, row in view.outward for place in _FREE_KINDS]
    free = sum(each.outcome is Outcome.PERMITTED for each in crossings)
    unknown = sum(each.outcome is Outcome.UNDETERMINED for each in crossings)
    fulfilment = Fulfilment.NOT_ASSESSABLE if unknown == len(crossings) else share_met(free, len(crossings))
    return PointScore(
        "I2b",
        "data that touch no security, public interest or privacy flow freely",
        fulfilment,
        f"{free} of {len(crossings)} such flows are free",
        (
            ("kinds of data that touch none", len(_FREE_KINDS)),
            ("share of free flows", free / len(crossings) if crossings else 0.0),
            ("flows that are not known", unknown),
        ),
        _standing_in_the_way(crossings),
        (PROFILE, NO_COUNT, "which kinds of data touch a concern is the table of xflow.assessment.reading.concerns"),
    )


def _standing_in_the_way(crossings: Iterable[Crossing]) -> tuple[str, ...]:
    stopped = {id(each): each for each in crossings if each.outcome is not Outcome.PERMITTED}
    return tuple(sorted({name for each in stopped.values() for name in each.provisions}))


def personal_ways(view: RegimeInView) -> PointScore:
    """Test whether an ordinary exporter finds a way for personal data to every destination (I4a)."""
    crossings = list(_personal(view))
    open_ways = sum(map(is_open, crossings))
    closed = [each for each in crossings if not is_open(each)]
    light = sum(is_open(each) and each.burden <= Burden.CONTRACT for each in crossings)
    return PointScore(
        "I4a",
        "personal data have a convenient way that can be reached",
        share_met(open_ways, len(crossings)),
        f"{open_ways} of {len(crossings)} flows of personal data have a way that an ordinary exporter can take",
        (
            ("share with a way", open_ways / len(crossings) if crossings else 0.0),
            ("share with one that asks no authority or certifier", light / len(crossings) if crossings else 0.0),
        ),
        _standing_in_the_way(closed),
        (PROFILE, NO_COUNT),
    )


def _personal(view: RegimeInView) -> Iterator[Crossing]:
    return (row[place] for _, _, row in view.outward for place in _PERSONAL_KINDS)


def both_ends(view: RegimeInView) -> PointScore:
    """Test whether a set of mechanisms satisfies the laws of both ends together (I7d)."""
    partners = [each for each in view.destinations if view.covers(each)]
    between = view.table.between
    found = [(row, between(end, begin)) for begin in view.origins for end in partners for row in [between(begin, end)]]
    pairs = [(out[place], back[place]) for out, back in found for place in range(len(KINDS))]
    joined = sum(is_open(out) and is_open(back) for out, back in pairs)
    return PointScore(
        "I7d",
        "frameworks work together: one set of mechanisms satisfies both ends",
        share_met(joined, len(pairs)),
        f"{joined} of {len(pairs)} pairs are open both ways under the law of both ends"
        if pairs
        else "the policy holds the law of no other place; give it one that does, such as xflow.law.world()",
        (("partners whose law is held", len(partners)),),
        left_out=(PROFILE, "that frameworks are made to work together is negotiated; only its result is seen"),
    )


def least_developed(view: RegimeInView) -> PointScore:
    """Test whether the least developed countries are reached as well as others (I8)."""
    listed = least_developed_on(view.on)
    rows = [(end in listed, row) for _, end, row in view.outward]
    theirs, others_rows = [row for poor, row in rows if poor], [row for poor, row in rows if not poor]
    first, others = _share_open(theirs), _share_open(others_rows)
    return PointScore(
        "I8",
        "the least developed countries can take part",
        _access(first, others),
        _access_told(first, others),
        (
            ("least developed countries", len(listed.intersection(view.destinations))),
            ("share of flows to them with a way", first),
            ("share of flows to others with a way", others),
            ("share of flows to them that are free", _share_free(theirs)),
            ("share of flows to others that are free", _share_free(others_rows)),
        ),
        left_out=(NO_COUNT, "capacity building and technical assistance are conduct and are not seen"),
    )


def _access_told(first: float, others: float) -> str:
    if not first and not others:
        return "nobody is reached"
    return "they are reached as well as others" if first >= others else "they are reached less well than others"


def _access(first: float, others: float) -> Fulfilment:
    if not first and not others:
        return Fulfilment.NOT_ASSESSABLE
    if first >= others:
        return Fulfilment.MET
    return Fulfilment.PARTLY if first else Fulfilment.NOT_MET


def _share_open(rows: Iterable[tuple[Crossing, ...]]) -> float:
    return _mean([is_open(each) for row in rows for each in row])


def _share_free(rows: Iterable[tuple[Crossing, ...]]) -> float:
    return _mean([each.outcome is Outcome.PERMITTED for row in rows for each in row])


def _mean(values: list[bool]) -> float:
    return sum(values) / len(values) if values else 0.0


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
    rows = [table.sweep.between(begin, end, under=view.laws) for begin, end in view.ways_out()]
    crossings = [each for row in rows for each in row]
    open_ways = sum(map(is_open, crossings))
    return PointScore(
        "I11b",
        "crime is fought jointly: data for law enforcement have a channel",
        share_met(open_ways, len(crossings)),
        f"{open_ways} of {len(crossings)} flows to an authority abroad for law enforcement have a way",
        (("share with a way", open_ways / len(crossings) if crossings else 0.0),),
        _standing_in_the_way(each for each in crossings if not is_open(each)),
        ("whether states help each other in fact is conduct and is not seen",),
    )
