"""Plans and hubs told as counsel would read them: what to put in place, what stays impossible or open, what to do."""

from __future__ import annotations

import textwrap
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from xflow.evaluation.outcomes import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.provisions import Provision
    from xflow.flows.plans.bundles import FlowGroup
    from xflow.flows.plans.hosting import Hub
    from xflow.flows.plans.planning import Plan, PlanDuty
    from xflow.flows.plans.steps import Hindrance, PlanStep
    from xflow.flows.tables import FlowTable
    from xflow.model.mechanisms import Mechanism

WIDTH: Final = 110


def told_plan(plan: Plan) -> str:
    """Tell a plan.

    Args:
        plan: The plan.

    Returns:
        The text, of several lines.
    """
    return "\n".join(_plan(plan))


def _plan(plan: Plan) -> Iterator[str]:
    yield from _head(plan)
    yield from _section("To put in place:", (_step(*each, plan.before) for each in enumerate(plan.steps, start=1)))
    stuck = (_hindrance(each, plan.before) for each in plan.impossible)
    yield from _section("Impossible, whatever is signed:", stuck)
    yield from _section("Open, until more is known:", (_hindrance(each, plan.before) for each in plan.open))
    yield from _duties(plan)


def _section(title: str, items: Iterable[Iterable[str]]) -> Iterator[str]:
    lines = [line for each in items for line in each]
    if lines:
        yield title
        yield from lines


def _head(plan: Plan) -> Iterator[str]:
    table = plan.before
    offices, kinds = ", ".join(table.places), ", ".join(table.kinds)
    yield from item(f"Plan for {len(table.places)} offices ({offices}) and {kinds}, on {table.on}", "")
    total = len(table.places) * (len(table.places) - 1) * len(table.kinds)
    free, lawful = plan.count(Outcome.PERMITTED, after=False), plan.count(Outcome.PERMITTED)
    impossible = plan.count(Outcome.PROHIBITED)
    yield (
        f"  {total} flows: {free} need nothing, {lawful - free} become lawful by this plan, "
        f"{impossible} stay impossible, {total - lawful - impossible} stay open"
    )
    yield f"  {_weight(plan)}"
    if plan.presumed:
        yield f"  {len(plan.presumed)} facts that were not stated are taken to be ordinary: see plan.presumed"
    if any(plan.presumed_absent.values()):
        yield "  Kinds of data of which nothing was stated are taken to be absent: see plan.presumed_absent"


def _weight(found: Plan | Hub) -> str:
    """Say how heavy what is put in place is, and whether something else may be lighter."""
    if not found.steps:
        return "nothing has to be put in place"
    if found.exact:
        return f"{found.weight}; nothing lighter is enough"
    return f"{found.weight}; the search stopped early, and nothing is lighter than {found.lower_bound}"


def _step(number: int, step: PlanStep, table: FlowTable) -> Iterator[str]:
    mechanism = step.mechanism
    nature = ", ".join(_nature(mechanism))
    yield from item(f"{number}. {', '.join(step.places)}: {mechanism.step} [{mechanism.id}: {nature}]", "  ")
    yield from item(f"asked by: {_cited(step.asked_by)}", "       ")
    yield from _flows(step.flows, table, "       ")
    when = [f"takes: {mechanism.takes}"] if mechanism.takes else []
    when += [f"lapses on {step.lapses} if put in place on {table.on}"] if step.lapses else []
    if when:
        yield from item("; ".join(when), "       ")


def _nature(mechanism: Mechanism) -> Iterator[str]:
    yield mechanism.kind.value
    yield f"burden {mechanism.burden.name.lower()}"
    if mechanism.granted_by:
        yield f"granted by {mechanism.granted_by}"


def _cited(provisions: Iterable[Provision]) -> str:
    """Name provisions by where they stand and by their ids."""
    return "; ".join(f"{each.cite} [{each.id}]" for each in provisions)


def _flows(groups: Iterable[FlowGroup], table: FlowTable, indent: str) -> Iterator[str]:
    for group in groups:
        yield from item(_in_words(group, table), indent)


def _in_words(group: FlowGroup, table: FlowTable) -> str:
    """Tell flows in few words: all the other places, and all kinds of data, are not listed one by one."""
    to_all = all({*table.places} - {origin} <= {*group.destinations} for origin in group.origins)
    destinations = "all others" if to_all and len(table.places) > 2 else ", ".join(group.destinations)  # noqa: PLR2004
    kinds = "all kinds" if len(group.categories) == len(table.kinds) > 1 else ", ".join(group.categories)
    return f"{', '.join(group.origins)} -> {destinations}: {kinds}"


def _hindrance(hindrance: Hindrance, table: FlowTable) -> Iterator[str]:
    yield from item(f"- {_titled(hindrance)}", "  ")
    yield from _flows(hindrance.flows, table, "       ")
    for question in hindrance.questions:
        yield from item(f"? {question}", "       ")
    if hindrance.options:
        ways = " | ".join(" + ".join(sorted(option.mechanisms)) for option in hindrance.options)
        yield from item(f"enough whatever the answers: {ways}", "       ")


def _titled(hindrance: Hindrance) -> str:
    titles = "; ".join(f"{each.title} ({each.cite}) [{each.id}]" for each in hindrance.provisions)
    return titles or "the law of a place, which is not known"


def _duties(plan: Plan) -> Iterator[str]:
    by_law: dict[str, list[PlanDuty]] = defaultdict(list)
    for each in plan.duties:
        by_law[each.asked_by.by].append(each)
    if by_law:
        yield "To do beside the flows, by the law that asks:"
    for code, duties in by_law.items():
        yield f"  {code}"
        for each in duties:
            doubt = "" if each.certain else "perhaps: "
            yield from item(f"- {doubt}{each.duty} ({each.asked_by.cite}) [{each.asked_by.id}]", "    ")
            yield from _flows(each.flows, plan.before, "         ")


def told_hub(hub: Hub) -> str:
    """Tell what it takes to host data at a place.

    Args:
        hub: The place.

    Returns:
        The text, of several lines.
    """
    name = f"{hub.place.name} ({hub.place.code}): {hub.flows} flows, {hub.free} need nothing"
    lines = [line for each in reasons_for(hub) for line in item(f"- {each}", "  ")]
    return "\n".join([name, *lines])


def reasons_for(hub: Hub) -> Iterator[str]:
    """Walk over the reasons why a hub stands where it does, in words, the gravest first."""
    for name, hindrances in (("impossible", hub.impossible), ("open", hub.open)):
        for each in hindrances:
            yield f"{name}: {_flows_in_words(each.flows, hub.table)}, because of {_titled(each)}"
    for step in hub.steps:
        asked = ", ".join(each.id for each in step.asked_by)
        yield f"{step.mechanism.step} [{step.mechanism.id}] for {_flows_in_words(step.flows, hub.table)} ({asked})"
    yield _weight(hub)


def _flows_in_words(groups: Iterable[FlowGroup], table: FlowTable) -> str:
    return "; ".join(_in_words(each, table) for each in groups)


def item(text: str, indent: str) -> list[str]:
    """Wrap a text whose further lines are indented more."""
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=f"{indent}   ")
