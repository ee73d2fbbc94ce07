"""What changed between two policies: what reads differently, and which transfers come to something else."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import frozen

from xflow.analysis.comparing.amendments import amendments_between
from xflow.analysis.comparing.bearing import laws_affected
from xflow.analysis.comparing.differing import Search, ground_of
from xflow.analysis.comparing.variants import MOST, Seeking, Variant
from xflow.analysis.comparing.witnesses import Side
from xflow.errors import InvalidValueError, TransferError, WrongTypeError
from xflow.model.measures import Exemption, Measure
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from xflow.analysis.comparing.amendments import Amendment, Amendments, Entry
    from xflow.analysis.comparing.differing import Class, Days, Found, Ground, Pair, Sides
    from xflow.analysis.comparing.witnesses import Upshot, Witness
    from xflow.model.facts import FactValue
    from xflow.model.holdings import DataInput
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.places.jurisdictions import Jurisdiction

    Day: TypeAlias = dt.date | str
    OnDays: TypeAlias = Day | list[str] | list[dt.date] | tuple[Day, Day]

KINDS: Final = ("contact", "health")
"""The kinds of data that are compared beside those for which the provisions that changed ask, if none are given."""


@frozen(eq=False)
class Difference:
    """Say that a class of transfers comes to something else, or becomes lawful another way.

    Args:
        kind: The id of the category of data.
        before: What they come to under the first policy.
        after: What they come to under the second policy.
        provisions_before: What is at work on them under the first policy and not, or not so, under the second.
        provisions_after: The same of the second policy.
        pairs: Between which places they go, in the order of the codes.
        days: On which days, under the first policy and under the second.
        variants: In which variants of the profile.
        witness: One of them, stripped of what it need not state.
    """

    kind: str
    before: Upshot
    after: Upshot
    provisions_before: tuple[str, ...]
    provisions_after: tuple[str, ...]
    pairs: tuple[Pair, ...]
    days: tuple[Days, ...]
    variants: tuple[Variant, ...]
    witness: Witness

    @property
    def is_in_ways_alone(self) -> bool:
        """Tell whether outcome and burden stay as they are, and only the ways to make them lawful are others."""
        return self.before.weight == self.after.weight

    def __str__(self) -> str:
        from xflow.analysis.comparing.comparison_told import told_difference  # noqa: PLC0415  (it needs this module)

        return told_difference(self)


@frozen(eq=False)
class Comparison:
    """Hold what changed between two policies.

    Args:
        amendments: What reads differently.
        differences: Which classes of transfers come to something else, the most common first.
        days: The days that were compared, under the first policy and under the second.
        kinds: The kinds of data that were compared.
        variants: The variants of the profile that were judged; the first is the profile alone.
        presumed: The facts that were left open and taken to be as they ordinarily are, for some pair of places.
        unjudged: The variants that one of the policies cannot read.
        left_out: How many more variants could be derived.
    """

    amendments: Amendments
    differences: tuple[Difference, ...]
    days: tuple[Days, ...]
    kinds: tuple[str, ...]
    variants: tuple[Variant, ...]
    presumed: Mapping[str, FactValue]
    unjudged: tuple[Variant, ...] = ()
    left_out: int = 0

    @property
    def added(self) -> tuple[Entry, ...]:
        """Give what stands in the second policy alone."""
        return self.amendments.added

    @property
    def gone(self) -> tuple[Entry, ...]:
        """Give what stands in the first policy alone."""
        return self.amendments.gone

    @property
    def changed(self) -> tuple[Amendment, ...]:
        """Give what stands in both policies and reads differently."""
        return self.amendments.changed

    @property
    def unseen(self) -> tuple[str, ...]:
        """Give the ids of provisions that read differently and are at work on no transfer that comes to something else.

        They change nothing, or nothing but duties beside a transfer, or what they change was not looked at.
        """
        seen = {name for each in self.differences for name in (*each.provisions_before, *each.provisions_after)}
        told = (each.id for each in self.amendments.telling() if isinstance(each, Measure | Exemption | Recognition))
        return tuple(sorted(set(told) - seen))

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing reads differently, and no transfer that was judged comes to something else."""
        return not (self.added or self.gone or self.changed or self.differences)

    def __str__(self) -> str:
        from xflow.analysis.comparing.comparison_told import told_comparison  # noqa: PLC0415  (it needs this module)

        return told_comparison(self)

    def __repr__(self) -> str:
        text = f"{len(self.added)} added, {len(self.gone)} gone, {len(self.changed)} changed"
        return f"<Comparison: {text}; {len(self.differences)} classes of transfers differ>"


def compare(
    policy_a: Policy,
    policy_b: Policy,
    *,
    on: OnDays,
    data: DataInput | None = None,
    places: Iterable[str | Jurisdiction] | None = None,
    gazetteer: Gazetteer = WORLD,
    variants: Iterable[Mapping[Any, object]] | int = MOST,
    **profile: Any,  # noqa: ANN401  (whatever a transfer takes)
) -> Comparison:
    """Find what changed between two policies: what reads differently, and which transfers come to something else.

    Every kind of data is judged between every pair of places, under both policies, with what is left open presumed
    ordinary. A change may bite only on transfers of which more is stated than the profile does. So variants of the
    profile are judged, too: what the provisions that changed ask is answered one way or another, numbers just below
    and just at each threshold.

    Args:
        policy_a: The first policy, such as the law as it stands.
        policy_b: The second policy, such as the law as it would stand.
        on: The day; a list of days; or a pair of days, of which the first is for the first policy and the other for
            the second. Of a pair, only what is in force on its days is compared.
        data: The kinds of data; if left out, contact and health data, and all for which what changed asks.
        places: The places; if left out, all that ISO 3166-1 lists.
        gazetteer: Which places there are.
        variants: What is stated beside the profile, one mapping for each variant, as `xflow.Transfer.stating` takes
            it; or how many variants may be derived at most.
        profile: What is known of all the transfers, as `xflow.Transfer` takes it.

    Returns:
        The comparison. The example of each class has been judged under both policies by itself.

    Raises:
        WrongTypeError: Something is no policy.
        InvalidValueError: No day is given.
        TransferError: The profile, the data or a variant cannot be read.
        UnknownJurisdictionError: A place is not known.

    Example:
        >>> from xflow import law
        >>> eu = law.load("EU")
        >>> found = compare(eu, eu.without("eu.adequacy.jp"), data="contact", on="2026-11-26", places=["DE", "JP"])
        >>> print(found.differences[0].before, "->", found.differences[0].after)
        permitted -> conditional (contract)
    """
    _check_policies(policy_a, policy_b)
    days = _days(on)
    amendments = amendments_between(policy_a, policy_b, days[0] if isinstance(on, tuple) else None)
    seeking = Seeking(policy_a, policy_b, amendments)
    kinds = tuple(dict.fromkeys((*KINDS, *seeking.kinds())))
    ground = ground_of(kinds if data is None else data, places, gazetteer, profile)
    search = Search(ground, amendments.telling_ids, _laws(policy_a, policy_b, amendments, days))
    searching = _Searching(ground, search, _sides(policy_a, policy_b, days, gazetteer))
    searching.look(Variant())
    looked = searching.derived(seeking, variants) if isinstance(variants, int) else searching.given(variants)
    return Comparison(
        amendments=amendments,
        differences=searching.differences(),
        days=days,
        kinds=ground.kinds,
        variants=(Variant(), *looked.judged),
        presumed=search.presumed,
        unjudged=looked.unjudged,
        left_out=looked.left_out,
    )


def _check_policies(*policies: Policy) -> None:
    for policy in policies:
        if not isinstance(policy, Policy):
            raise WrongTypeError(f"two policies are compared, such as xflow.law.load('EU'), not {policy!r}")


def _laws(policy_a: Policy, policy_b: Policy, amendments: Amendments, days: tuple[Days, ...]) -> frozenset[str] | None:
    """Give those on whose law the change bears, or nothing if all are looked at: on two days all law may differ."""
    same_day = all(first == second for first, second in days)
    return laws_affected(policy_a, policy_b, amendments) if same_day else None


def _sides(policy_a: Policy, policy_b: Policy, days: tuple[Days, ...], gazetteer: Gazetteer) -> tuple[Sides, ...]:
    return tuple(
        (Side(policy_a, policy_b, first, gazetteer), Side(policy_b, policy_a, second, gazetteer))
        for first, second in days
    )


@frozen
class _Looked:
    """Say in which variants it was looked, and in which not."""

    judged: tuple[Variant, ...]
    unjudged: tuple[Variant, ...] = ()
    left_out: int = 0


@frozen(eq=False)
class _Searching:
    """Search in one variant of the profile after another."""

    ground: Ground
    search: Search
    sides: tuple[Sides, ...]

    def look(self, *variants: Variant) -> None:
        """Look at the profile in some variants."""
        for variant, sides in itertools.product(variants, self.sides):
            self.search.look(sides, variant)

    def given(self, variants: Iterable[Mapping[Any, object]]) -> _Looked:
        """Look at the profile in the variants that a caller gave."""
        asked = tuple(Variant(tuple(each.items())) for each in variants)
        self.look(*asked)
        return _Looked(asked)

    def derived(self, seeking: Seeking, most: int) -> _Looked:
        """Look at the profile in variants that are derived from what changed, up to a number."""
        found = seeking.variants(self.ground.transfers[0])
        asked = [(each, self.can_look(each)) for each in found[:most]]
        judged, unjudged = (tuple(each for each, can in asked if can is wanted) for wanted in (True, False))
        return _Looked(judged, unjudged, max(0, len(found) - most))

    def can_look(self, variant: Variant) -> bool:
        """Look at the profile in a variant, and tell whether both policies can read it."""
        try:
            for sides in self.sides:
                self.search.look(sides, variant, quickly=True)
        except TransferError:
            return False
        return True

    def differences(self) -> tuple[Difference, ...]:
        """Give what was found, in the order in which it is told."""
        found = (self._difference(*each) for each in self.search.found.items())
        return tuple(sorted(found, key=_order))

    def _difference(self, which: Class, found: Found) -> Difference:
        return Difference(
            kind=self.ground.kinds[which.kind],
            before=found.seen.before,
            after=found.seen.after,
            provisions_before=which.provisions_before,
            provisions_after=which.provisions_after,
            pairs=found.pairs,
            days=tuple(found.days),
            variants=tuple(found.variants),
            witness=self.search.witness(which, found.seen),
        )


def _order(difference: Difference) -> tuple[object, ...]:
    """Put other outcomes before other ways, and what is common before what is rare."""
    return (difference.is_in_ways_alone, -len(difference.pairs), difference.kind, difference.pairs)


def _days(on: OnDays) -> tuple[Days, ...]:
    if isinstance(on, tuple):
        if len(on) != 2:  # noqa: PLR2004  (one day for each policy)
            raise InvalidValueError(f"a pair of days is one for each policy, not {on!r}; give several days as a list")
        return ((to_date(on[0]), to_date(on[1])),)
    if isinstance(on, list):
        if not on:
            raise InvalidValueError("no day is given: name at least one, such as on=['2026-11-26']")
        return tuple((day, day) for day in dict.fromkeys(map(to_date, on)))
    return ((to_date(on), to_date(on)),)
