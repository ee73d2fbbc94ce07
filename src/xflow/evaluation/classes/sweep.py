"""Judge many transfers at once: of all that look alike to every rule, one is judged.

The transfers have one profile, and differ in where they begin and end and in what data they carry. What a rule comes
to rests on what it can see of them: in which of the areas that it names they begin and end, and what the data answer
to what it asks. So each rule is judged once for each combination that it can tell apart, and a pair of places takes
what its laws come to.

Facts that are left open are presumed ordinary, as `xflow.evaluate` does it. A fact on which nothing rests may be
presumed at no cost, so all are. Kinds of data are presumed absent only where a rule asks for them, because what is
absent on behalf of one law is absent for the others, too.
"""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING

from xflow.evaluation.checking import check_reach
from xflow.evaluation.classes.absence import Absence
from xflow.evaluation.classes.crossings import Crossing, Crossings
from xflow.evaluation.classes.ends import Ends
from xflow.evaluation.classes.laws import ClassOfTransfers, Laws
from xflow.evaluation.classes.places import PlaceClasses
from xflow.evaluation.classes.profiles import Profile
from xflow.evaluation.classes.shares import Shares
from xflow.evaluation.reach import reach_between
from xflow.model.measures import Role

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from xflow.evaluation.classes.shares import Share
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.model.facts import FactValue
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.transfers import Transfer


class Sweep:
    """Judge transfers of one profile between any two places.

    Args:
        transfers: One for each kind of data, without ends; they differ in their data only.
        day: The day on which they are judged.
        lawbook: Where the law is looked up.
        places: Which places there are.

    Raises:
        TransferError: The transfers name what nobody defines.
    """

    def __init__(self, transfers: Sequence[Transfer], day: dt.date, lawbook: Lawbook, places: Gazetteer) -> None:
        for each in transfers:
            lawbook.checker.check(each)
        self.transfers, self.day, self.lawbook, self.places = tuple(transfers), day, lawbook, places
        self._profile = Profile(self.transfers, day, lawbook, places)
        self._laws, self._absence, self._shares = Laws(self._profile), Absence(self._profile), Shares(self._profile)
        self._classes = PlaceClasses(self._laws, day, places)
        self._crossings = Crossings(lawbook)
        self._between: dict[object, tuple[Crossing, ...]] = {}
        self._vectors: dict[tuple[ClassOfTransfers, ...], tuple[Crossing, ...]] = {}
        self._duties: dict[tuple[ClassOfTransfers, ...], tuple[Share, ...]] = {}

    def between(
        self, origin: str, destination: str, follows: tuple[str, ...] = (), *, under: frozenset[str] | None = None
    ) -> tuple[Crossing, ...]:
        """Judge the transfers from one place to another.

        Args:
            origin: The code of the place where they begin.
            destination: The code of another place, where they end.
            follows: The codes of further laws that follow the data, beside those that the profile states.
            under: The codes of those whose law is asked; all that are touched, if left out.

        Returns:
            What each of the transfers comes to, in their order.

        Raises:
            TransferError: The profile states that a law reaches the transfers which they do not touch.
        """
        begins, ends = self._classes.of(origin, Role.ORIGIN), self._classes.of(destination, Role.DESTINATION)
        key = (begins, ends, follows, under) if follows or under is not None else (begins, ends)
        found = self._between.get(key)
        if found is None:
            found = self._between[key] = self._judged(self._ends(origin, destination, follows, under))
        return found

    def duties_between(self, origin: str, destination: str, follows: tuple[str, ...] = ()) -> tuple[Share, ...]:
        """Give what must be done beside the transfers from one place to another, and what may have to be.

        Args:
            origin: The code of the place where they begin.
            destination: The code of another place, where they end.
            follows: The codes of further laws that follow the data, beside those that the profile states.

        Returns:
            How the duties stand towards each of the transfers, in their order; those that do not bite are left out.
        """
        classes = self._classes_in(self._ends(origin, destination, follows, None))
        duties = self._duties.get(classes)
        if duties is None:
            absent = self._absence.on_behalf_of(classes)
            by_law = [self._shares.duties(each, absent) for each in classes]
            found = tuple(tuple(itertools.chain.from_iterable(each)) for each in zip(*by_law, strict=True))
            duties = self._duties[classes] = found or ((),) * len(self.transfers)
        return duties

    def class_of(self, code: str, role: Role) -> int:
        """Number the class of a place: whatever pair of two classes is judged, it comes to the same.

        Args:
            code: The code of the place.
            role: Whether transfers begin or end there.
        """
        return self._classes.of(code, role)

    @property
    def presumed_absent(self) -> tuple[frozenset[str], ...]:
        """Give, for each of the transfers, the kinds of data that were presumed absent for some pair."""
        return self._absence.everywhere

    @property
    def facts_presumed(self) -> dict[str, FactValue]:
        """Give the facts that were presumed to be as they ordinarily are, where some rule asks for them."""
        return self._laws.facts_presumed

    def _ends(self, origin: str, destination: str, follows: tuple[str, ...], under: frozenset[str] | None) -> Ends:
        profile = self.transfers[0]
        following = tuple(sorted({*profile.follows, *follows}))
        reach = reach_between(origin, destination, following, self.places, self.places.stretch_of(self.day))
        check_reach(profile, self.lawbook.reaching, reach.roles)
        reach = reach.with_everywhere(self.lawbook.everywhere)
        return Ends(
            origin,
            destination,
            reach if under is None else reach.only(under),
            self._classes.areas(origin, Role.ORIGIN),
            self._classes.areas(destination, Role.DESTINATION),
        )

    def _judged(self, ends: Ends) -> tuple[Crossing, ...]:
        classes = self._classes_in(ends)
        vector = self._vectors.get(classes)
        if vector is None:
            vector = self._vectors[classes] = self._joined(classes, ends)
        return vector

    def _classes_in(self, ends: Ends) -> tuple[ClassOfTransfers, ...]:
        return tuple(dict.fromkeys(self._laws.class_in(*law, ends) for law in ends.reach.roles.items()))

    def _joined(self, classes: tuple[ClassOfTransfers, ...], ends: Ends) -> tuple[Crossing, ...]:
        """Join what the laws come to; what is presumed absent on behalf of one of them is so for all."""
        absent = self._absence.on_behalf_of(classes)
        shares = [self._shares.of(each, absent) for each in classes]
        recognitions = {each.id: each for found in classes for each in found.law.recognitions}
        return tuple(
            self._crossings.of(
                tuple([share[kind] for share in shares]),
                tuple(recognitions.values()),
                functools.partial(self._profile.presumed_view, ends, kind, absent[kind]),
                law_known=all(self._absence.knows(each.law, kind, absent[kind]) for each in classes),
            )
            for kind in range(len(self.transfers))
        )
