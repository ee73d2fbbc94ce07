"""A transfer that two policies judge differently, stripped of all that it need not state."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import attrs
from attrs import frozen

from xflow.errors import XflowError
from xflow.evaluation.classes.crossings import Crossing
from xflow.evaluation.engine import basis_of, decided, evaluate
from xflow.evaluation.explanation import described
from xflow.evaluation.lawbooks import names_in
from xflow.evaluation.outcomes import Outcome
from xflow.model.burdens import Burden
from xflow.model.counting import Counts
from xflow.model.facts import YesNo
from xflow.model.holdings import Holding
from xflow.model.parties import OWN_OF_PARTY

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from xflow.evaluation.decisions import Decision
    from xflow.model.categories import DataCategory
    from xflow.model.conditions import People
    from xflow.model.parties import Party
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy
    from xflow.model.transfers import Transfer


@frozen
class Upshot:
    """Say what a transfer comes to, and what would make it lawful.

    Args:
        outcome: What it comes to.
        burden: How heavy the lightest way to make it lawful is; nothing unless it is conditional.
        ways: The ways, as sets of mechanisms; none unless it is conditional.
    """

    outcome: Outcome
    burden: Burden = Burden.FREE
    ways: frozenset[frozenset[str]] = frozenset()

    @property
    def weight(self) -> tuple[Outcome, Burden]:
        """Give what it comes to and how heavy that is."""
        return self.outcome, self.burden

    def __str__(self) -> str:
        return f"{self.outcome.value} ({self.burden.name.lower()})" if self.ways else self.outcome.value


def upshot_of(judged: Crossing | Decision) -> Upshot:
    """Give what one transfer, or a class of them, comes to."""
    if judged.outcome is not Outcome.CONDITIONAL:
        return Upshot(judged.outcome)
    options = judged.options
    return Upshot(judged.outcome, options[0].burden, frozenset(each.mechanisms for each in options))


@frozen(eq=False)
class Side:
    """Judge by one of two policies, on its day; what only the other one defines is known to it by name.

    Args:
        policy: The policy.
        other: The other policy.
        day: The day.
        places: Which places there are.
    """

    policy: Policy
    other: Policy
    day: dt.date
    places: Gazetteer

    def judge(self, transfer: Transfer) -> Decision:
        """Judge a transfer, with what is left open presumed ordinary."""
        return evaluate(transfer, self.lawful(names_in(transfer)), on=self.day, presume=True, places=self.places)

    def upshot(self, transfer: Transfer) -> Upshot:
        """Give what a transfer comes to, without finding out on which presumptions that rests."""
        policy = self.lawful(names_in(transfer))
        basis = basis_of(transfer, policy, on=self.day, presume=True, under=None, places=self.places)
        return upshot_of(Crossing(basis.settled, decided(basis).outcome))

    def lawful(self, names: Iterable[str]) -> Policy:
        """Give the policy, with what of some names only the other one defines; no provision of it asks for that."""
        return _widened(self.policy, self.other, frozenset(names))


@functools.lru_cache(maxsize=256)
def _widened(policy: Policy, other: Policy, names: frozenset[str]) -> Policy:
    known = {each.id for table in (policy.facts, policy.mechanisms, policy.definitions) for each in table}
    missing = names - known
    defined = (YesNo(each.id, each.statement, each.question) for each in other.definitions if each.id in missing)
    facts = (*(each for each in other.facts if each.id in missing), *defined)
    mechanisms = tuple(each for each in other.mechanisms if each.id in missing)
    categories = tuple(_categories(policy, other, names))
    if not (facts or mechanisms or categories):
        return policy
    return attrs.evolve(
        policy,
        facts=(*policy.facts, *facts),
        mechanisms=(*policy.mechanisms, *mechanisms),
        categories=(*policy.categories, *categories),
    )


def _categories(policy: Policy, other: Policy, names: frozenset[str]) -> Iterator[DataCategory]:
    """Walk over the kinds of data that only the other policy defines, with those between which they lie."""
    known = {each.id for each in policy.categories}
    strange = {each.id: each for each in other.categories if each.id not in known}
    waiting = [name for name in sorted(names) if name in strange]
    while waiting:
        found = strange.pop(waiting.pop(), None)
        if found is not None:
            yield found
            waiting.extend((*found.broader, *found.narrower))


@frozen(eq=False)
class Witness:
    """Show a transfer that two policies judge differently; both have judged it.

    Args:
        transfer: The transfer; nothing that it states can be left out without changing what it shows.
        before: The decision under the first policy.
        after: The decision under the second policy.
    """

    transfer: Transfer
    before: Decision
    after: Decision

    def __str__(self) -> str:
        lines = [stated_in_words(self.transfer)]
        for word, decision in (("before", self.before), ("after", self.after)):
            lines.append(f"  {word} ({decision.on}): {_in_short(decision)}")
        return "\n".join(lines)


def _in_short(decision: Decision) -> str:
    if decision.outcome is Outcome.CONDITIONAL:
        more = len(decision.options) - 1
        others = f" (or {more} other {'way' if more == 1 else 'ways'})" if more else ""
        return f"conditional: {decision.options[0]}{others}"
    return str(decision.outcome.value)


def stated_in_words(transfer: Transfer) -> str:
    """Say in one line all that a transfer states.

    Example:
        >>> from xflow.model.transfers import Transfer
        >>> stated_in_words(Transfer("CN", "DE", data={"contact": 900}, facts={"cn.ciio": False}))
        'CN -> DE: contact (900); cn.ciio: no'
    """
    ends = ("origin", "destination")
    facts = (f"{name}: {_value(value)}" for name, value in transfer.stated().items() if name not in ends)
    held = (f"in place: {each.mechanism}" for each in transfer.mechanisms)
    follows = (f"data of: {code}" for code in transfer.follows)
    totals = (f"{_people(asked)}: {number}" for asked, number in transfer.totals)
    cumulative = (f"{_people(asked)}, in several transfers: {number}" for asked, number in transfer.cumulative)
    return "; ".join((described(transfer), *totals, *cumulative, *facts, *held, *follows))


def _people(asked: People) -> str:
    without = f" without {asked.excluding}" if asked.excluding else ""
    return f"people of {asked.category}{without} {asked.window.value}"


def _value(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def witness_of(transfer: Transfer, before: Side, after: Side) -> Witness:
    """Strip a transfer of what it need not state for both policies to judge it as they do, and judge it again.

    Args:
        transfer: The transfer.
        before: What judges it first.
        after: What judges it then.

    Returns:
        The witness.

    Raises:
        XflowError: They judge it alike.
    """
    wanted = before.upshot(transfer), after.upshot(transfer)
    smaller: Transfer | None = transfer
    while smaller is not None:
        transfer = smaller
        tried = (each for each in _with_less(transfer) if _shows(each, wanted, before, after))
        smaller = next(tried, None)
    found = Witness(transfer, before.judge(transfer), after.judge(transfer))
    if upshot_of(found.before) == upshot_of(found.after):
        raise XflowError(f"both policies judge {stated_in_words(transfer)!r} alike, which should differ")
    return found


def _shows(transfer: Transfer, wanted: tuple[Upshot, Upshot], before: Side, after: Side) -> bool:
    first = before.upshot(transfer)
    if first.weight != wanted[0].weight:
        return False
    second = after.upshot(transfer)
    return second.weight == wanted[1].weight and first != second


def _with_less(transfer: Transfer) -> Iterator[Transfer]:
    """Walk over the same transfer with one thing less stated."""
    return (attrs.evolve(transfer, **change) for change in _omissions(transfer))


def _omissions(transfer: Transfer) -> Iterator[dict[str, Any]]:
    """Walk over what may be left out: one thing that is stated, a part of a party, or a number of people."""
    for name in ("mechanisms", "facts", "totals", "cumulative", "follows", "including", "without"):
        yield from ({name: less} for less in _one_less(getattr(transfer, name)))
    yield from ({name: None} for name in ("purpose", "transaction", "means") if getattr(transfer, name) is not None)
    for name in ("exporter", "recipient"):
        yield from ({name: less} for less in _of_party(getattr(transfer, name)))
    for number, holding in enumerate(transfer.data):
        if holding.counts != Counts():
            yield {"data": (*transfer.data[:number], Holding(holding.category), *transfer.data[number + 1 :])}


def _one_less(stated: Iterable[Any]) -> Iterator[tuple[Any, ...]]:
    items = tuple(sorted(stated)) if isinstance(stated, frozenset) else tuple(stated)
    return (items[:number] + items[number + 1 :] for number in range(len(items)))


def _of_party(party: Party) -> Iterator[Party]:
    own: list[dict[str, Any]] = [{name: None} for name in OWN_OF_PARTY if getattr(party, name) is not None]
    yield from (attrs.evolve(party, **change) for change in own)
    yield from (attrs.evolve(party, facts=less) for less in _one_less(party.facts))
