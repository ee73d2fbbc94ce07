"""Running totals: how many people's data exporters have sent so far, as each law counts."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

import attrs
import pytest

import xflow as xf
from tests import toy
from xflow import law
from xflow.model.conditions import AtLeast, leaves
from xflow.model.policy_checks import conditions_of
from xflow.model.vocabulary.facts import PURPOSE

YEAR: Final = xf.Window.THIS_YEAR
SENSITIVE: Final = xf.People("cn.sensitive", YEAR)
STAFF: Final = PURPOSE.is_in(xf.Purpose.HR_MANAGEMENT)
EXPORTER: Final = (xf.About.EXPORTER,)
BOTH: Final = (xf.About.EXPORTER, xf.About.RECIPIENT)


def counting(by: Any = EXPORTER, window: xf.Window = YEAR, **given: Any) -> xf.Policy:  # noqa: ANN401
    """Give the toy law with what it counts together."""
    aggregation = xf.Aggregation(window, by, toy.BIG.cite, **given)
    regime = attrs.evolve(toy.TOY.regimes[0], aggregations=[aggregation])
    return attrs.evolve(toy.TOY, regimes=[regime])


def sent(people: int | None, **given: Any) -> xf.Transfer:  # noqa: ANN401
    """Give a transfer of health data."""
    return xf.Transfer("CN", "US", data={"health": people}, facts={"cn.handled": 1_000}, **given)


def number(transfer: xf.Transfer, asked: xf.People = SENSITIVE) -> str:
    """Give a cumulative number."""
    return str(dict(transfer.cumulative)[asked])


def test_the_people_of_several_transfers_are_between_the_most_and_the_sum_of_all() -> None:
    """Of 4,000 and 5,000 people there are between 5,000 and 9,000, and of 1,000 more as many or 10,000."""
    totals = xf.RunningTotals(counting())
    found = [number(totals.counted(sent(each), on=toy.DAY, exporter="A")) for each in (4_000, 5_000, 1_000)]
    assert found == ["4,000", "5,000 to 9,000", "5,000 to 10,000"]


def test_people_who_do_not_recur_add_up() -> None:
    """Where nobody is in two transfers, a total is the sum."""
    totals = xf.RunningTotals(counting(), recurring=False)
    found = [number(totals.counted(sent(each), on=toy.DAY, exporter="A")) for each in (4_000, 5_000, 1_000)]
    assert found == ["4,000", "9,000", "10,000"]


def test_the_transfer_that_crosses_a_threshold_is_found() -> None:
    """Each transfer is judged by what was sent up to and including it."""
    policy = counting()
    totals = xf.RunningTotals(policy, recurring=False, presume=True)
    outcomes = [
        xf.evaluate(totals.counted(sent(4_000), on=toy.DAY, exporter="A"), policy, on=toy.DAY, presume=True)
        for _ in range(3)
    ]
    found = [[each.measure for each in one.findings if each.state is xf.FindingState.UNMET] for one in outcomes]
    assert found == [["cn.act.8"], ["cn.act.8"], ["cn.act.7"]]


def test_exporters_are_counted_apart() -> None:
    """What one exporter sends does not count for another; one that is not named may be either."""
    totals = xf.RunningTotals(counting())
    for exporter, people in (("A", 4_000), ("B", 100)):
        totals.counted(sent(people), on=toy.DAY, exporter=exporter)
    totals.counted(sent(5), on=toy.DAY, exporter="B", recipient="X")
    assert number(totals.counted(sent(1), on=toy.DAY)) == "1 to 4,106"
    assert number(totals.counted(sent(50), on=toy.DAY, exporter="B")) == "100 to 156"


def test_recipients_are_counted_apart_where_the_law_does() -> None:
    """What goes to another recipient does not count; where one is not named, what it got may count."""
    totals = xf.RunningTotals(counting(BOTH))
    for recipient in ("X", "Y", None):
        totals.counted(sent(4_000), on=toy.DAY, exporter="A", recipient=recipient)
    assert number(totals.counted(sent(10), on=toy.DAY, exporter="A", recipient="X")) == "4,000 to 8,010"
    assert number(totals.counted(sent(10), on=toy.DAY, exporter="B", recipient="X")) == "10"
    assert number(totals.counted(sent(10), on=toy.DAY, exporter="A")) == "10 to 12,020"


def test_exempt_transfers_are_left_out() -> None:
    """What does not count adds nothing, and what perhaps counts raises the upper end alone."""
    totals = xf.RunningTotals(counting(counts=~STAFF))
    totals.counted(sent(4_000, purpose="hr_management"), on=toy.DAY, exporter="A")
    totals.counted(sent(300), on=toy.DAY, exporter="A")
    assert number(totals.counted(sent(20, purpose="research"), on=toy.DAY, exporter="A")) == "20 to 320"
    open_question = xf.RunningTotals(counting(perhaps=STAFF))
    open_question.counted(sent(4_000, purpose="hr_management"), on=toy.DAY, exporter="A")
    assert number(open_question.counted(sent(20), on=toy.DAY, exporter="A")) == "20 to 4,020"


def test_what_is_presumed_of_a_transfer_decides_whether_it_counts() -> None:
    """With presumptions, an unknown exemption is taken not to apply, and unusual kinds of data not to be there."""
    policy = counting(counts=~toy.RULES.as_condition() & ~xf.includes(toy.IMPORTANT))
    strict, presuming = xf.RunningTotals(policy), xf.RunningTotals(policy, presume=True)
    for each in (strict, presuming):
        each.counted(sent(4_000), on=toy.DAY, exporter="A")
    assert number(strict.counted(sent(20), on=toy.DAY, exporter="A")) == "20 to 4,020"
    assert number(presuming.counted(sent(20), on=toy.DAY, exporter="A")) == "4,000 to 4,020"


def test_a_number_that_is_not_known_has_no_upper_end() -> None:
    """After data of nobody knows how many people, nobody knows how many there are in all."""
    totals = xf.RunningTotals(counting())
    totals.counted(sent(None), on=toy.DAY, exporter="A")
    assert number(totals.counted(sent(20), on=toy.DAY, exporter="A")) == "20 or more"
    assert number(totals.counted(sent(20), on="2027-01-01", exporter="A")) == "20"


@pytest.mark.parametrize(
    ("window", "last_before", "first_within"),
    [
        (xf.Window.THIS_YEAR, "2024-12-31", "2025-01-01"),
        (xf.Window.LAST_YEAR, "2023-12-31", "2024-01-01"),
        (xf.Window.TWELVE_MONTHS, "2024-06-14", "2024-06-15"),
    ],
)
def test_only_what_was_sent_within_the_window_counts(window: xf.Window, last_before: str, first_within: str) -> None:
    """What was sent before the stretch of time counts no longer."""
    rule = attrs.evolve(toy.BIG, scope=xf.people(toy.SENSITIVE, window) >= 10_000)
    policy = attrs.evolve(counting(window=window), measures=[rule], exemptions=())
    asked = xf.People("cn.sensitive", window)
    for day, expected in ((last_before, "20"), (first_within, "4,000 to 4,020")):
        totals = xf.RunningTotals(policy)
        totals.counted(sent(4_000), on=day, exporter="A")
        totals.counted(sent(3_000), on=last_before if day == last_before else day, exporter="B")
        assert number(totals.counted(sent(20), on="2025-06-15", exporter="A"), asked) == expected


def test_leap_days_begin_with_the_28th() -> None:
    """The twelve months before a leap day begin on the last day of February of the year before."""
    assert xf.Window.TWELVE_MONTHS.begins(dt.date(2024, 2, 29)) == dt.date(2023, 2, 28)
    assert xf.Window.TRANSFER.begins(dt.date(2024, 2, 29)) == dt.date(2024, 2, 29)


@pytest.mark.parametrize("window", [xf.Window.LAST_YEAR, xf.Window.TWELVE_MONTHS])
def test_before_the_first_year_there_is_none(window: xf.Window) -> None:
    """A stretch of time that would begin before all days begins with the first year."""
    assert window.begins(dt.date(1, 3, 1)).year == 1


def test_later_transfers_must_not_come_before_earlier_ones() -> None:
    """Transfers are counted in the order of their days."""
    totals = xf.RunningTotals(counting())
    totals.counted(sent(20), on="2026-03-02")
    with pytest.raises(xf.XflowError, match="2026-03-01 comes after one on 2026-03-02: count them in their order"):
        totals.counted(sent(20), on="2026-03-01")


def test_what_a_transfer_states_itself_is_kept() -> None:
    """A cumulative number that is stated of a transfer is not counted anew."""
    totals = xf.RunningTotals(counting())
    totals.counted(sent(4_000), on=toy.DAY, exporter="A")
    assert number(totals.counted(sent(20, cumulative={SENSITIVE: 70}), on=toy.DAY, exporter="A")) == "70"


def test_laws_that_ask_for_the_same_number_widen_it() -> None:
    """Where two laws count the same number in two ways, it lies between the least and the most."""
    other = attrs.evolve(counting(BOTH).regimes[0], id="US", name="United States", codes=("US",), cite=toy.BIG.cite)
    rule = attrs.evolve(toy.BIG, id="us.act.7", by="US", roles=frozenset(xf.Role))
    policy = counting()
    policy = attrs.evolve(policy, regimes=[*policy.regimes, other], measures=[*policy.measures, rule])
    totals = xf.RunningTotals(policy)
    totals.counted(sent(4_000), on=toy.DAY, exporter="A", recipient="X")
    assert number(totals.counted(sent(20), on=toy.DAY, exporter="A", recipient="Y")) == "20 to 4,020"
    totals.counted(sent(None), on=toy.DAY, exporter="A", recipient="X")
    assert number(totals.counted(sent(20), on=toy.DAY, exporter="A", recipient="Y")) == "20 or more"
    assert number(totals.counted(sent(20), on=toy.DAY, exporter="B", recipient="Y")) == "20"


def test_a_law_that_says_nothing_of_what_counts_is_not_counted() -> None:
    """Where a law does not state what it counts together, and where none is known, nothing is stated."""
    for policy in (toy.TOY, xf.Policy()):
        transfer = xf.Transfer("CN", "US", data={"health": 20})
        assert xf.RunningTotals(policy).counted(transfer, on=toy.DAY, exporter="A").cumulative == ()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"window": xf.Window.TRANSFER}, r"over one of .*, not over <Window.TRANSFER"),
        ({"by": ()}, "by exporter, or by exporter and recipient, not by"),
        ({"by": (xf.About.TRANSFER,)}, "by exporter, or by exporter and recipient, not by"),
    ],
)
def test_what_is_counted_together_is_several_transfers_of_a_party(given: dict[str, Any], message: str) -> None:
    """Nothing is counted together over one transfer, or by nobody."""
    with pytest.raises(xf.XflowError, match=message):
        xf.Aggregation(**{"window": YEAR, "by": EXPORTER, "cite": toy.BIG.cite, **given})


def test_what_counts_rests_on_nothing_that_is_counted_so() -> None:
    """A number must not rest on numbers over a stretch of time, and is stated once for each."""
    many = xf.people(toy.SENSITIVE, YEAR) >= 5
    lot = xf.Definition("cn.lot", "it is a lot", many, toy.BIG.cite)
    again = xf.Definition("cn.again", "it is a lot again", lot.as_condition() | lot.as_condition(), toy.BIG.cite)
    first = xf.Aggregation(YEAR, EXPORTER, toy.BIG.cite, counts=again)
    regime = attrs.evolve(toy.TOY.regimes[0], aggregations=[first, xf.Aggregation(YEAR, BOTH, toy.BIG.cite)])
    with pytest.raises(xf.XflowError) as caught:
        attrs.evolve(toy.TOY, regimes=[regime], definitions=[*toy.TOY.definitions, lot, again])
    assert "states twice what counts over THIS_YEAR" in str(caught.value)
    assert "what counts under 'CN' over THIS_YEAR must not rest on what is counted so" in str(caught.value)


def test_what_counts_is_written_and_read() -> None:
    """A policy with what counts together is the same once it was written and read."""
    policy = counting(BOTH, counts=~STAFF, perhaps=STAFF)
    assert xf.from_json(xf.to_json(policy)) == policy


@pytest.mark.parametrize("code", law.available())
def test_packs_say_what_counts_for_all_that_they_count(code: str) -> None:
    """A pack that asks for people over a stretch of time states which transfers count."""
    pack = law.load(code)
    stated = {each.window for regime in pack.regimes for each in regime.aggregations}
    asked = {
        leaf.quantity.window
        for _, condition in conditions_of(pack)
        for leaf in leaves(condition)
        if isinstance(leaf, AtLeast) and isinstance(leaf.quantity, xf.People)
    }
    assert asked - {xf.Window.TRANSFER} == stated


def test_china_leaves_out_what_articles_4_and_5_free() -> None:
    """What a contract with the individual needs does not count towards the volumes of 2024, and all counts for 2022."""
    totals = xf.RunningTotals(law.load("CN"), presume=True)
    data = {"contact": 90_000}
    totals.counted(
        xf.Transfer("CN", "DE", data=data, facts={"cn.contract_necessary": True}), on="2026-03-01", exporter="A"
    )
    found = totals.counted(xf.Transfer("CN", "DE", data=data), on="2026-03-02", exporter="A")
    assert number(found, xf.People("personal", YEAR, "cn.sensitive_pi")) == "90,000"
    assert number(found, xf.People("personal", xf.Window.LAST_YEAR)) == "90,000 to 180,000"


def test_the_united_states_count_by_both_parties() -> None:
    """Dealings with the same recipient count together, and those with another do not."""
    totals = xf.RunningTotals(law.load("US"), presume=True, recurring=False)
    asked = xf.People("us.personal_health", xf.Window.TWELVE_MONTHS)
    for recipient, expected in (("X", "6,000"), ("Y", "6,000"), ("X", "12,000")):
        transfer = xf.Transfer("US", "CN", data={"health": 6_000}, transaction="vendor_agreement")
        found = totals.counted(transfer, on="2026-03-01", exporter="A", recipient=recipient)
        assert number(found, asked) == expected
