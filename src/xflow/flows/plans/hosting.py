"""Where to host: places ranked by what it takes to bring data there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from xflow import law
from xflow.errors import InvalidValueError
from xflow.evaluation.outcomes import Outcome
from xflow.flows.plans.choosing import BOUND, choose
from xflow.flows.plans.needs import Following, families_of, flows_of_pair, following_from, ways_taken
from xflow.flows.plans.steps import Crossed, Hindrance, PlanStep, hindrances_of, steps_of
from xflow.flows.tables import codes_of, flow_table
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.classes.crossings import Crossing
    from xflow.evaluation.questions import Question
    from xflow.flows.plans.bundles import Flow
    from xflow.flows.plans.scales import PlanWeight
    from xflow.flows.tables import FlowTable
    from xflow.model.holdings import DataInput
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.places.jurisdictions import Jurisdiction
    from xflow.model.policies import Policy


@frozen(eq=False, repr=False)
class Hub:
    """Say what it takes to host data at a place.

    Args:
        place: The place.
        table: The flows that were judged.
        flows: How many flows lead there, and back if that was asked.
        free: How many of them need nothing.
        steps: What must be put in place.
        impossible: What is prohibited, whatever is signed.
        open: What cannot be told, because facts or the law of a place are not known.
        weight: How heavy the steps are, taken together.
        lower_bound: Nothing lighter is enough than this.
        exact: Whether nothing lighter is enough; otherwise the search stopped early.
    """

    place: Jurisdiction
    table: FlowTable
    flows: int
    free: int
    steps: tuple[PlanStep, ...]
    impossible: tuple[Hindrance, ...]
    open: tuple[Hindrance, ...]
    weight: PlanWeight
    lower_bound: PlanWeight
    exact: bool

    @property
    def mechanisms(self) -> tuple[str, ...]:
        """Give the ids of what must be put in place."""
        return tuple(step.mechanism.id for step in self.steps)

    @property
    def rank(self) -> tuple[int, int, int, int, str]:
        """Give what hubs are ordered by: what is impossible, what is open, the burden, the number, the code."""
        impossible, left_open = _told(self.impossible), _told(self.open)
        stuck = len(impossible), len(left_open - impossible)
        return (*stuck, self.weight.burden, self.weight.number, self.place.code)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Give in words why it stands where it does, with the ids of the provisions."""
        from xflow.flows.plans.plan_text import reasons_for  # noqa: PLC0415  (it needs this module)

        return tuple(reasons_for(self))

    def __str__(self) -> str:
        from xflow.flows.plans.plan_text import told_hub  # noqa: PLC0415  (it needs this module)

        return told_hub(self)

    def __repr__(self) -> str:
        impossible, left_open, burden, *_ = self.rank
        return f"<Hub {self.place.code}: {impossible} impossible, {left_open} open, burden {burden}>"


def hubs(
    origins: Iterable[str | Jurisdiction],
    data: DataInput,
    on: dt.date | str,
    policy: Policy | None = None,
    *,
    candidates: Iterable[str | Jurisdiction] | None = None,
    back: bool = False,
    bound: int = BOUND,
    gazetteer: Gazetteer = WORLD,
    **profile: Any,  # noqa: ANN401  (whatever a transfer takes)
) -> tuple[Hub, ...]:
    """Rank places by what it takes to bring data there.

    Each kind of data goes from each origin to the hub. For each hub the lightest set of mechanisms is found that makes
    all conditional flows lawful, as `xflow.plan` finds it. Hubs to which fewer flows are impossible come first; then
    those with fewer open ones; then those whose mechanisms are of less burden, and fewer.

    Args:
        origins: The places from which data are brought.
        data: The kinds of data, perhaps with the number of people of each; each is judged alone.
        on: The day; it is never taken from the clock.
        policy: The law; if left out, the packs of the places.
        candidates: The places that may host; if left out, all whose law is known.
        back: Whether the data also go from the hub to each origin; the laws of the other origins, from which they
            came, then follow them, each the data of its own.
        bound: So many branches are looked into at most for each hub; see `xflow.plan`.
        gazetteer: Which places there are.
        profile: What is known of all the transfers beside, as `xflow.Transfer` takes it.

    Returns:
        The hubs, the best first.

    Raises:
        TransferError: The profile or the data cannot be read.
        UnknownJurisdictionError: A place is not known.
        InvalidValueError: There are no origins or no data.

    Example:
        >>> [hub.place.code for hub in hubs(["DE", "FR"], ["contact"], "2026-11-26", candidates=["KE", "JP", "DE"])]
        ['DE', 'JP', 'KE']
    """
    begins = codes_of(origins, gazetteer)
    if not begins:
        raise InvalidValueError("nothing to bring to a hub: name at least one origin, such as origins=['DE']")
    ends = _with_law(policy, gazetteer, to_date(on)) if candidates is None else codes_of(candidates, gazetteer)
    table = flow_table(data, on, policy, (*begins, *ends), gazetteer=gazetteer, **profile)
    brought = HubEnds(table, begins, back=back)
    found = [hub_at(table, brought, end, bound) for end in ends]
    return tuple(sorted(found, key=_rank))


def _rank(hub: Hub) -> tuple[int, int, int, int, str]:
    return hub.rank


def _told(hindrances: Iterable[Hindrance]) -> frozenset[Flow]:
    return frozenset(flow for each in hindrances for group in each.flows for flow in group.flows())


def _with_law(policy: Policy | None, gazetteer: Gazetteer, day: dt.date) -> tuple[str, ...]:
    """Give the places of whose law something is known."""
    if policy is None:
        return tuple(code for code in codes_of(None, gazetteer) if law.pack_of(code) is not None)
    covered = {code for regime in policy.regimes for code in regime.codes}
    return tuple(code for code in codes_of(None, gazetteer) if not covered.isdisjoint(gazetteer.laws_of(code, day)))


class HubEnds:
    """Hold where data come from, and by which laws they are followed if they go back from a hub.

    Args:
        table: The flows.
        origins: The places from which data are brought.
        back: Whether they also go back.
    """

    def __init__(self, table: FlowTable, origins: tuple[str, ...], *, back: bool) -> None:
        self.origins, self.back = origins, back
        self._following = {origin: following_from(table, origin) for origin in origins}

    def following(self, origin: str, hub: str) -> Iterable[Following]:
        """Give the laws that follow what comes to an origin from a hub, for the data of each of the other origins."""
        return dict.fromkeys(each for code, each in self._following.items() if code not in (origin, hub))


def hub_at(table: FlowTable, ends: HubEnds, end: str, bound: int = BOUND) -> Hub:
    """Find what it takes to bring data to one place."""
    flows = tuple(_flows(table, ends, end))
    crossings = dict.fromkeys(crossing for _, crossing in flows)
    choice = choose(families_of(crossings), table.sweep.lawbook.mechanisms, bound=bound)
    lawful = ways_taken(crossings, choice.mechanisms)
    unlawful = [each for each in flows if each[1] not in lawful]
    hindrances = hindrances_of(unlawful, _nothing)
    return Hub(
        table.gazetteer[end],
        table,
        len({flow for flow, _ in flows}),
        len({flow for flow, _ in flows} - {flow for flow, each in flows if each.outcome is not Outcome.PERMITTED}),
        steps_of(flows, choice.mechanisms, table),
        tuple(each for each in hindrances if each.outcome is Outcome.PROHIBITED),
        tuple(each for each in hindrances if each.outcome is not Outcome.PROHIBITED),
        choice.weight,
        choice.lower_bound,
        choice.exact,
    )


def _flows(table: FlowTable, ends: HubEnds, hub: str) -> Iterator[Crossed]:
    """Walk over the flows to a hub and back; what goes back is told once more for each law that follows some of it.

    Data of several origins are under all these laws, each part under its own; so each is looked at by itself.
    """
    for origin in ends.origins:
        if origin != hub:
            yield from flows_of_pair(table, origin, hub)
            if ends.back:
                yield from flows_of_pair(table, hub, origin)
                for following in ends.following(origin, hub):
                    yield from flows_of_pair(table, hub, origin, following)


def _nothing(_: Flow, __: Crossing) -> tuple[Question, ...]:
    return ()
