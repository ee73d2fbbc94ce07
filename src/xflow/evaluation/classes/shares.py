"""How the rules of a law stand towards each class of transfers that it can tell apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from xflow.evaluation.standings import is_duty, is_imposing, standing_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.evaluation.classes.ends import Ends, Signature
    from xflow.evaluation.classes.kinds import Absent
    from xflow.evaluation.classes.laws import ClassOfTransfers, SeenRule
    from xflow.evaluation.classes.profiles import Profile
    from xflow.evaluation.standings import Standing

Share: TypeAlias = "tuple[Standing, ...]"
"""How the rules of a law stand towards a class of transfers: those whose scope is or may be met, duties left out."""


class Shares:
    """Judge each rule once for what it can tell apart.

    Args:
        profile: The transfers.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._shares: dict[tuple[ClassOfTransfers, tuple[Absent, ...]], tuple[Share, ...]] = {}
        self._standings: dict[tuple[object, ...], Standing | None] = {}

    def of(self, found: ClassOfTransfers, absent: tuple[Absent, ...]) -> tuple[Share, ...]:
        """Give what a law comes to for a class of transfers of each kind.

        Args:
            found: The class.
            absent: What is presumed absent, for each kind.

        Returns:
            How its rules stand, for each kind.
        """
        key = (found, absent)
        share = self._shares.get(key)
        if share is None:
            share = self._shares[key] = tuple([self._stand(found, *each) for each in enumerate(absent)])
        return share

    def duties(self, found: ClassOfTransfers, absent: tuple[Absent, ...]) -> tuple[Share, ...]:
        """Give the duties that a law imposes, or may impose, beside a class of transfers of each kind.

        Args:
            found: The class.
            absent: What is presumed absent, for each kind.

        Returns:
            How its duties stand, for each kind; those that do not bite are left out.
        """
        return tuple([tuple(self._duties(found, *each)) for each in enumerate(absent)])

    def _duties(self, found: ClassOfTransfers, kind: int, absent: Absent) -> Iterator[Standing]:
        view = self._profile.presumed_view(found.ends, kind, absent)
        for seen in found.law.rules:
            standing = standing_of(seen.rule, view) if is_imposing(seen.rule) else None
            if standing is not None and standing.bites is not False:
                yield standing

    def _stand(self, found: ClassOfTransfers, kind: int, absent: Absent) -> Share:
        seeing = zip(found.law.rules, found.signatures, strict=True)
        standings = [self._standing(*each, found.ends, kind, absent) for each in seeing]
        return tuple([each for each in standings if each is not None])

    def _standing(self, seen: SeenRule, signature: Signature, ends: Ends, kind: int, absent: Absent) -> Standing | None:
        answers = self._profile.data.answers(kind, absent, seen.sight.data, seen.asked)
        key = (seen.number, signature, answers)
        try:
            return self._standings[key]
        except KeyError:
            standing = standing_of(seen.rule, self._profile.presumed_view(ends, kind, absent))
            self._standings[key] = None if standing is None or is_duty(standing) else standing
            return self._standings[key]
