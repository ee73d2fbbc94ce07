"""The entrance for services: judge one transfer after another, ever quicker."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from xflow.errors import WrongTypeError
from xflow.evaluation.compiled.books import Book
from xflow.evaluation.compiled.memos import keep
from xflow.evaluation.compiled.rulings import Gist, Ruling
from xflow.evaluation.decisions import Decision
from xflow.evaluation.engine import evaluate
from xflow.evaluation.lawbooks import lawbook_asked, lawbook_of, names_in
from xflow.evaluation.reach import reach_of
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from xflow.evaluation.findings import Finding
    from xflow.evaluation.lawbooks import Lawbook
    from xflow.evaluation.options import Option
    from xflow.evaluation.outcomes import Outcome
    from xflow.evaluation.presumptions import Presumption
    from xflow.evaluation.questions import Question
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy


class Evaluator:
    """Judge one transfer after another by the same law, as `evaluate` does, and ever quicker.

    What laws ask is found when they are first touched. What they come to is kept for all transfers that they do not
    tell apart. An evaluator may be used by many threads at once.

    Args:
        policy: The law to judge by; if left out, the packs of the places that each transfer touches.
        presume: Whether unknown facts that matter are taken to be as they ordinarily are.
        under: The ids of the regimes to ask, such as ``["EU"]``; all that are touched, if left out.
        places: Which places there are.
        most: How much is kept at most of each kind; where it is more, that kind is dropped and found again. Of rulings,
            which are large, a sixteenth of that is kept.

    Example:
        >>> from xflow.model.policies import Policy
        >>> evaluator = Evaluator(Policy())
        >>> evaluator.outcome(Transfer("AQ", "AQ", data="contact"), on="2026-11-24")
        <Outcome.UNDETERMINED: 'undetermined'>
    """

    __slots__ = ("_book", "_books", "_by_names", "_most", "_places", "_policy", "_presume", "_under")

    def __init__(
        self,
        policy: Policy | None = None,
        *,
        presume: bool = False,
        under: Iterable[str] | None = None,
        places: Gazetteer = WORLD,
        most: int = 1 << 14,
    ) -> None:
        self._policy, self._presume, self._places, self._most = policy, presume, places, most
        self._under = None if under is None else tuple(under)
        self._books: dict[Lawbook, tuple[Book | None]] = {}
        self._by_names: dict[Hashable, tuple[Book | None]] = {}
        self._book = None if policy is None else self._opened(lawbook_of(policy))

    def outcome(self, transfer: Transfer, *, on: dt.date | str) -> Outcome:
        """Tell what a transfer comes to on a day, and no more.

        Args:
            transfer: The transfer.
            on: The day.

        Returns:
            The outcome of the decision that `evaluate` gives.

        Raises:
            TransferError: The transfer names what nobody defines; all faults are told at once.
            UnknownPackError: A regime named in ``under`` is not there.
            WrongTypeError: The transfer is not a `Transfer`.
        """
        day = on if type(on) is dt.date and type(transfer) is Transfer else _checked(transfer, on)
        book = self._book or self._book_for(transfer, day)
        if book is None:
            return self._whole(transfer, day).outcome
        return book.outcome(transfer, day) or book.gist(transfer, day).outcome

    def ruling(self, transfer: Transfer, *, on: dt.date | str) -> Ruling:
        """Tell in short, as data, what a transfer comes to on a day; see `outcome` for the arguments and errors.

        Returns:
            What decided and where it stands, what would help, what to ask, what to do beside.
        """
        day = on if type(on) is dt.date and type(transfer) is Transfer else _checked(transfer, on)
        book = self._book_for(transfer, day)
        gist = self._gist(transfer, day) if book is None else book.gist(transfer, day)
        editions = None if book is None else book.editions(transfer, day)
        return Ruling(transfer, day, gist.editions if editions is None else editions, gist, self._whole)

    def evaluate(self, transfer: Transfer, *, on: dt.date | str) -> Decision:
        """Judge a transfer on a day; see `outcome` for the arguments and errors.

        Returns:
            The decision that `evaluate` gives; what explains it is worked out when it is asked for.
        """
        ruling = self.ruling(transfer, on=on)
        return Decision(
            on=ruling.on,
            outcome=ruling.outcome,
            best=ruling.best,
            worst=ruling.worst,
            exact=ruling.exact,
            editions=ruling.editions,
            grounds=GroundsWhenAsked(ruling),
        )

    def _whole(self, transfer: Transfer, day: dt.date) -> Decision:
        return evaluate(transfer, self._policy, on=day, presume=self._presume, under=self._under, places=self._places)

    def _gist(self, transfer: Transfer, day: dt.date) -> Gist:
        return Gist(self._whole(transfer, day))

    def _book_for(self, transfer: Transfer, day: dt.date) -> Book | None:
        """Give the book by which a transfer is judged, or nothing if it has to be judged by itself."""
        if self._policy is not None:
            return self._book
        stretch = self._places.stretch_of(day)
        key = (transfer.origin, transfer.destination, transfer.follows, stretch, frozenset(names_in(transfer)))
        found = self._by_names.get(key) or self._book_of_packs(key, transfer, day)
        return found[0]

    def _book_of_packs(self, key: Hashable, transfer: Transfer, day: dt.date) -> tuple[Book | None]:
        """Give the book of the packs that cover the places touched, or define a name that is used."""
        lawbook = lawbook_asked(transfer, None, reach_of(transfer, day, self._places), self._under)
        found = self._books.get(lawbook) or keep(self._books, lawbook, (self._opened(lawbook),), self._most)
        return keep(self._by_names, key, found, self._most)

    def _opened(self, lawbook: Lawbook) -> Book | None:
        """Open the book of some law, unless a regime is to be asked that is not there."""
        regimes = {regime.id: regime for program in lawbook.programs for regime in program.policy.regimes}
        if self._under is not None and not regimes.keys() >= set(self._under):
            return None
        codes = None if self._under is None else frozenset(code for name in self._under for code in regimes[name].codes)
        return Book(lawbook, self._places, codes, self._gist, self._most)


class GroundsWhenAsked:
    """Work out what a decision rests on when it is asked for.

    Args:
        ruling: The decision in short.
    """

    __slots__ = ("_decision", "_ruling")

    def __init__(self, ruling: Ruling) -> None:
        self._ruling = ruling
        self._decision: Decision | None = None

    @property
    def transfer(self) -> Transfer:
        """Give the transfer as it was judged."""
        return self._whole.transfer

    @property
    def presumed(self) -> tuple[Presumption, ...]:
        """Give what was taken to be as it ordinarily is."""
        return self._whole.presumed

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Give what each measure that mattered came to."""
        return self._whole.findings

    @property
    def options(self) -> tuple[Option, ...]:
        """Give the minimal ways to make the transfer lawful."""
        return self._ruling.options

    @property
    def questions(self) -> tuple[Question, ...]:
        """Give what must still be known."""
        return self._ruling.questions

    @property
    def _whole(self) -> Decision:
        if self._decision is None:
            self._decision = self._ruling.decision
        return self._decision


def _checked(transfer: Transfer, on: dt.date | str) -> dt.date:
    """Check what was given, and read the day."""
    if not isinstance(transfer, Transfer):
        raise WrongTypeError(f"expected a Transfer, got {transfer!r}")
    return to_date(on)
