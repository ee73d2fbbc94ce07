"""Law 7: a number of people is known within bounds, and the true number never lies outside them."""

from __future__ import annotations

import itertools
from typing import Final

import attrs
from hypothesis import given
from hypothesis import strategies as st

import xflow as xf
from tests.property.running import examples, judged
from tests.strategies import COUNTED, KINDS, TAXONOMY, Case, Draws, cases
from xflow.evaluation.checking import Checker
from xflow.evaluation.data_view import DataView
from xflow.model.holdings import Holding
from xflow.model.intervals import ANY_NUMBER, exactly

WINDOW: Final = xf.Window.THIS_YEAR
STATUS: Final = "w.secret"
CHECKER: Final = Checker({}, {}, {}, TAXONOMY)
EXCLUDED: Final = ("", "", "w.health", "w.secret", "w.sick_note")


@attrs.frozen
class Record:
    """Hold one record that is truly sent: whose, from which device, and of which kinds it is.

    Args:
        person: Whose it is.
        device: From which device it comes.
        kinds: All kinds of data of which it is.
    """

    person: int
    device: int
    kinds: frozenset[str]


@attrs.frozen
class Shipment:
    """Hold what is truly sent, by the category under which it is stated."""

    records: tuple[tuple[str, tuple[Record, ...]], ...]

    def all_records(self) -> list[Record]:
        """Give every record, under whatever category it is stated."""
        return [record for _, records in self.records for record in records]

    def number(self, asked: xf.People) -> int:
        """Count truly what is asked."""
        left_out = {record.person for record in self.all_records() if asked.excluding in record.kinds}
        counted = [record for record in self.all_records() if asked.category in record.kinds]
        return _distinct([each for each in counted if each.person not in left_out], asked.category)


def _distinct(records: list[Record], category: str) -> int:
    by_device = TAXONOMY[category].unit is xf.Unit.DEVICES
    return len({record.device if by_device else record.person for record in records})


def _record(draws: Draws, stated: str) -> Record:
    """Draw a record that may be stated to be of a category: of it, of a narrower kind, perhaps with a status."""
    kind = draws.pick(sorted(TAXONOMY.within(stated)))
    status = TAXONOMY.above(STATUS) if TAXONOMY.is_within(kind, "w.person") and draws.chance(4) else frozenset[str]()
    return Record(draws.number(1, 4), draws.number(1, 4), TAXONOMY.above(kind) | status)


def _around(draws: Draws, number: int) -> xf.Interval:
    """Draw what somebody may know of a number."""
    return draws.pick(
        [
            exactly(number),
            exactly(number),
            xf.Interval(max(0, number - 1), number + 2),
            xf.Interval(number, None),
            xf.Interval(0, number),
            ANY_NUMBER,
        ]
    )


@st.composite
def shipments(draw: st.DrawFn) -> tuple[Shipment, xf.Transfer]:
    """Draw what is truly sent and what is stated of it, all of which is true."""
    draws = Draws(draw)
    stated = draws.several(KINDS, most=3)
    shipment = Shipment(
        tuple((kind, tuple(_record(draws, kind) for _ in range(draws.number(1, 5)))) for kind in stated)
    )
    return shipment, _stated(draws, shipment)


def _stated(draws: Draws, shipment: Shipment) -> xf.Transfer:
    data = []
    for kind, records in shipment.records:
        known = _around(draws, _distinct(list(records), kind)) if kind in COUNTED else ANY_NUMBER
        data.append(Holding(kind, xf.Counts(by_window={WINDOW: known})))
    there = frozenset[str]().union(*(record.kinds for record in shipment.all_records()))
    total = _asked(draws)
    return xf.Transfer(
        "DE",
        "US",
        data,
        including=[kind for kind in KINDS if kind in there and draws.chance(4)],
        without=[kind for kind in KINDS if kind not in there and draws.chance(3)],
        totals={total: _around(draws, shipment.number(total))} if draws.chance(3) else {},
    )


def _asked(draws: Draws) -> xf.People:
    return xf.People(draws.pick(COUNTED), WINDOW, draws.pick(EXCLUDED))


QUESTIONS: Final = tuple(xf.People(kind, WINDOW, excluded) for kind in COUNTED for excluded in dict.fromkeys(EXCLUDED))


@examples(times=3)
@given(shipments())
def test_the_true_number_lies_within_the_bounds(drawn: tuple[Shipment, xf.Transfer]) -> None:
    """However people and kinds of data overlap, what is truly sent is one of the numbers held possible."""
    shipment, transfer = drawn
    view = DataView(transfer, TAXONOMY)
    for asked in QUESTIONS:
        if not _is_stated_as_the_law_counts(asked, transfer):
            number = shipment.number(asked)
            assert view.number(asked).meet(exactly(number)) is not None, (asked, number, view.number(asked))


@st.composite
def logs(draw: st.DrawFn) -> tuple[Shipment, xf.Transfer]:
    """Draw what is truly sent in several transfers, and what is stated of the last, with numbers counted over all."""
    draws = Draws(draw)
    last, transfer = draw(shipments())
    earlier = [draw(shipments())[0] for _ in range(draws.number(0, 2))]
    whole = Shipment(tuple(itertools.chain.from_iterable(each.records for each in (*earlier, last))))
    counted = {
        asked: _around(draws, whole.number(asked)) for asked in (_asked(draws) for _ in range(draws.number(1, 3)))
    }
    return whole, attrs.evolve(transfer, cumulative=counted)


@examples(times=3)
@given(logs())
def test_the_true_number_over_several_transfers_lies_within_the_bounds(drawn: tuple[Shipment, xf.Transfer]) -> None:
    """Whoever was sent in whatever transfer, what is truly counted over all is one of the numbers held possible."""
    whole, transfer = drawn
    view = DataView(transfer, TAXONOMY)
    assert all(view.counts_over_transfers(asked.window) for asked in QUESTIONS)
    for asked in QUESTIONS:
        if not _is_stated_as_the_law_counts(asked, transfer):
            number = whole.number(asked)
            assert view.number(asked).meet(exactly(number)) is not None, (asked, number, view.number(asked))
            assert view.least(asked) <= number


@examples()
@given(logs())
def test_what_is_true_of_several_transfers_is_no_fault(drawn: tuple[Shipment, xf.Transfer]) -> None:
    """Numbers that are truly counted over several transfers are never below what is stated of one of them."""
    _, transfer = drawn
    if not any(_is_stated_as_the_law_counts(asked, transfer) for asked, _ in transfer.cumulative):
        CHECKER.check(transfer)


def _is_stated_as_the_law_counts(asked: xf.People, transfer: xf.Transfer) -> bool:
    """Tell whether the number beside the very kind that is asked is taken to leave out whom the law leaves out."""
    return bool(asked.excluding) and asked.category in {holding.category for holding in transfer.data}


@examples(times=3)
@given(shipments())
def test_what_is_truly_sent_is_never_held_to_be_absent(drawn: tuple[Shipment, xf.Transfer]) -> None:
    """Kinds of data that are there are known or open, and those that are not are open or known to be absent."""
    shipment, transfer = drawn
    view = DataView(transfer, TAXONOMY)
    there = frozenset[str]().union(*(record.kinds for record in shipment.all_records()))
    for kind in KINDS:
        assert view.includes(kind) in {None, kind in there}, kind


@examples()
@given(shipments(), st.integers(1, 25))
def test_a_threshold_inside_the_bounds_is_unknown_and_any_other_is_known(
    drawn: tuple[Shipment, xf.Transfer], bound: int
) -> None:
    """A threshold is crossed if the least number crosses it, not if the greatest does not, and open in between."""
    _, transfer = drawn
    view = DataView(transfer, TAXONOMY)
    for asked in QUESTIONS:
        number = view.number(asked)
        expected = True if bound <= number.low else None if number.high is None or bound <= number.high else False
        assert number.at_least(bound) is expected


@examples()
@given(cases())
def test_knowing_a_number_more_closely_never_widens_the_outcome(case: Case) -> None:
    """With all numbers withheld, the outcome lies within wider bounds than with those that were given."""
    withheld = attrs.evolve(case.transfer, data=[Holding(each.category) for each in case.transfer.data], totals={})
    assert all(each.counts.otherwise == ANY_NUMBER for each in withheld.data)
    wide, narrow = judged(attrs.evolve(case, transfer=withheld)), judged(case)
    ladder = (xf.Outcome.PERMITTED, xf.Outcome.CONDITIONAL, xf.Outcome.PROHIBITED)
    assert ladder.index(wide.best) <= ladder.index(narrow.best)
    assert ladder.index(narrow.worst) <= ladder.index(wide.worst)


@examples()
@given(cases())
def test_knowing_more_of_what_went_before_never_widens_the_outcome(case: Case) -> None:
    """With all that is counted over several transfers withheld, but for that it is, the bounds are no narrower."""
    unknown = [(asked, ANY_NUMBER) for asked, _ in case.transfer.cumulative]
    withheld = attrs.evolve(case.transfer, cumulative=unknown)
    wide, narrow = judged(attrs.evolve(case, transfer=withheld)), judged(case)
    ladder = (xf.Outcome.PERMITTED, xf.Outcome.CONDITIONAL, xf.Outcome.PROHIBITED)
    assert ladder.index(wide.best) <= ladder.index(narrow.best)
    assert ladder.index(narrow.worst) <= ladder.index(wide.worst)


def test_people_of_two_kinds_may_be_the_same_people() -> None:
    """800 people of the one kind and 1,200 of the other are between 1,200 and 2,000 people."""
    transfer = xf.Transfer("DE", "US", {"w.health": 800, "w.job": 1_200})
    number = DataView(transfer, TAXONOMY).number(xf.People("w.person", WINDOW))
    assert number == xf.between(1_200, 2_000)


def test_a_number_beside_the_very_kind_that_is_asked_counts_as_the_law_does() -> None:
    """Who states 800 people with job data is not asked how many of them have health data, too."""
    job = xf.People("w.job", WINDOW, "w.health")
    assert DataView(xf.Transfer("DE", "US", {"w.job": 800}), TAXONOMY).number(job) == exactly(800)
    wider = DataView(xf.Transfer("DE", "US", {"w.person": 800, "w.health": 300}), TAXONOMY)
    assert wider.number(xf.People("w.person", WINDOW, "w.health")) == exactly(800)
    assert wider.number(xf.People("data", WINDOW, "w.health")) == xf.between(0, 800)


def test_one_number_counts_for_every_window() -> None:
    """A caller who gives one number has given it for every window."""
    transfer = xf.Transfer("DE", "US", {"w.health": 800})
    numbers = {DataView(transfer, TAXONOMY).number(xf.People("w.health", window)) for window in xf.Window}
    assert numbers == {exactly(800)}
