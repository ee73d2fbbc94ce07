"""Plan for a group: the least that makes what flows between its offices lawful."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from xflow.errors import InvalidValueError
from xflow.evaluation.outcomes import Outcome
from xflow.flows.plans.bundles import grouped
from xflow.flows.plans.choosing import BOUND, choose
from xflow.flows.plans.needs import families_of, flows_of, with_in_place
from xflow.flows.plans.scales import Minimise
from xflow.flows.plans.steps import Hindrance, PlanStep, hindrances_of, steps_of, together_by
from xflow.flows.tables import flow_table
from xflow.model.measures import Impose
from xflow.model.places.world import WORLD

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.classes.crossings import Crossing
    from xflow.evaluation.provisions import Provision
    from xflow.evaluation.questions import Question
    from xflow.flows.plans.bundles import Flow, FlowGroup
    from xflow.flows.plans.scales import PlanWeight
    from xflow.flows.tables import FlowTable
    from xflow.model.duties import Duty
    from xflow.model.facts import FactValue
    from xflow.model.holdings import DataInput
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.places.jurisdictions import Jurisdiction
    from xflow.model.policies import Policy


@frozen
class PlanDuty:
    """Say what must be done beside flows that are lawful once a plan is carried out.

    Args:
        duty: What must be done, and by when.
        asked_by: The measure that asks for it.
        certain: Whether it must be done; otherwise that depends on what is not known.
        flows: The flows beside which it must be done.
    """

    duty: Duty
    asked_by: Provision
    certain: bool
    flows: tuple[FlowGroup, ...]


@frozen(eq=False, repr=False)
class Plan:
    """Hold the least that makes the flows of a group lawful, and what stays impossible or open.

    Args:
        before: The flows as they are.
        after: The flows once the plan is carried out, judged anew.
        steps: What must be put in place.
        impossible: What stays prohibited, whatever is signed.
        open: What cannot be told, because facts or the law of a place are not known.
        weight: How heavy the steps are, taken together.
        lower_bound: No plan is lighter than this.
        exact: Whether no plan is lighter; otherwise the search stopped early.
    """

    before: FlowTable
    after: FlowTable
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
    def duties(self) -> tuple[PlanDuty, ...]:
        """Give what must be done beside the flows that are lawful once the plan is carried out."""
        return tuple(_duties(self.after))

    @property
    def presumed(self) -> dict[str, FactValue]:
        """Give the facts that were left open and taken to be as they ordinarily are."""
        return self.after.presumed

    @property
    def presumed_absent(self) -> dict[str, tuple[str, ...]]:
        """Give, for each kind of data, the kinds that were taken not to be among them."""
        return self.after.presumed_absent

    def count(self, outcome: Outcome, *, after: bool = True) -> int:
        """Count the flows that have an outcome.

        Args:
            outcome: The outcome.
            after: Whether they are counted as they are once the plan is carried out, or as they are now.
        """
        return sum(crossing.outcome is outcome for _, crossing in flows_of(self.after if after else self.before))

    def __str__(self) -> str:
        from xflow.flows.plans.plan_text import told_plan  # noqa: PLC0415  (it needs this module)

        return told_plan(self)

    def __repr__(self) -> str:
        return f"<Plan for {len(self.before.places)} offices on {self.before.on}: {len(self.steps)} mechanisms>"


def plan(
    offices: Iterable[str | Jurisdiction],
    data: DataInput,
    on: dt.date | str,
    policy: Policy | None = None,
    *,
    minimise: str = "burden",
    cautious: bool = False,
    bound: int = BOUND,
    gazetteer: Gazetteer = WORLD,
    **profile: Any,  # noqa: ANN401  (whatever a transfer takes)
) -> Plan:
    """Find the least that makes what flows between the offices of a group lawful.

    Each kind of data goes from each office to each other one. What is permitted needs nothing; what is conditional
    needs one of several sets of mechanisms. The plan is one set for the whole group: what is named once is put in place
    for every flow that needs it.

    Of all sets that serve all conditional flows it is that with the fewest derogations, because an exception for
    particular situations is no ground for what is done all the time; of these the one whose burdens are least when
    added up; then comes the heaviest burden, then the number, and at last the names.

    Args:
        offices: The places of the offices.
        data: The kinds of data, perhaps with the number of people of each; each is judged alone.
        on: The day; it is never taken from the clock.
        policy: The law; if left out, the packs of the places.
        minimise: What comes next after the derogations: ``"burden"``, or ``"number"`` for the fewest mechanisms.
        cautious: Whether the plan also serves flows of which it cannot be told whether they need anything, wherever
            something can be signed that is enough whatever the facts turn out to be. Otherwise they are listed as open,
            unless the plan happens to be enough for them.
        bound: So many branches are looked into at most; past it, the best plan found until then is given, and
            `Plan.lower_bound` says how much lighter another one may be.
        gazetteer: Which places there are.
        profile: What is known of all the transfers beside, as `xflow.Transfer` takes it; what is in place already is
            stated as ``mechanisms``.

    Returns:
        The plan, verified by a second judgement with its mechanisms in place.

    Raises:
        TransferError: The profile or the data cannot be read.
        UnknownJurisdictionError: A place is not known.
        InvalidValueError: There are not two offices, no data, or nothing that is called so can be made small.

    Example:
        >>> group = plan(["DE", "KE", "JP"], ["contact"], "2026-11-26", purpose="marketing")
        >>> group.exact
        True
    """
    aim = _aim(minimise)
    table = flow_table(data, on, policy, offices, gazetteer=gazetteer, **profile)
    if len(table.places) < 2:  # noqa: PLR2004  (a flow has two ends)
        raise InvalidValueError(f"nothing flows between {list(table.places)!r}: name at least two offices")
    return planned(table, minimise=aim, cautious=cautious, bound=bound)


def planned(
    table: FlowTable, *, minimise: Minimise = Minimise.BURDEN, cautious: bool = False, bound: int = BOUND
) -> Plan:
    """Find the least that makes the flows of a table lawful; see `plan`."""
    flows = tuple(flows_of(table))
    families = families_of((crossing for _, crossing in flows), cautious=cautious)
    choice = choose(families, table.sweep.lawbook.mechanisms, minimise=minimise, bound=bound)
    after = with_in_place(table, choice.mechanisms)
    hindrances = hindrances_of(flows_of(after), _Asking(after).questions)
    return Plan(
        table,
        after,
        steps_of(flows, choice.mechanisms, table),
        tuple(each for each in hindrances if each.outcome is Outcome.PROHIBITED),
        tuple(each for each in hindrances if each.outcome is not Outcome.PROHIBITED),
        choice.weight,
        choice.lower_bound,
        choice.exact,
    )


def _aim(minimise: str) -> Minimise:
    try:
        return Minimise(minimise)
    except ValueError:
        known = " or ".join(repr(each.value) for each in Minimise)
        raise InvalidValueError(f"a plan cannot minimise {minimise!r}: say {known}") from None


class _Asking:
    """Find what to ask of flows; those that come to the same ask the same, unless it is the law of other places."""

    def __init__(self, table: FlowTable) -> None:
        self._table = table
        self._known: dict[object, tuple[Question, ...]] = {}

    def questions(self, flow: Flow, crossing: Crossing) -> tuple[Question, ...]:
        """Give the questions on a flow."""
        if crossing.outcome is Outcome.PROHIBITED:
            return ()
        key = (crossing, flow[:2]) if crossing.judgement.unknown_laws else crossing
        if key not in self._known:
            self._known[key] = self._table.decision(*flow).questions
        return self._known[key]


def _duties(table: FlowTable) -> Iterator[PlanDuty]:
    together = together_by(
        ((standing.rule.provision, effect.duty, standing.bites is True), flow)
        for flow, crossing in flows_of(table)
        if crossing.outcome is Outcome.PERMITTED
        for standing in table.sweep.duties_between(*flow[:2])[table.kinds.index(flow[2])]
        if isinstance(effect := standing.rule.measure.effect, Impose)
    )
    for (provision, duty, certain), flows in sorted(together.items(), key=lambda each: each[0][0].id):
        yield PlanDuty(duty, provision, certain, grouped(flows))
