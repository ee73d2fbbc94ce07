"""Evaluators: one transfer after another comes to what `evaluate` says of it, and only so much is kept."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
import threading
from typing import Any, Final

import attrs
import pytest

import xflow as xf
from tests import toy
from tests.rulings import is_in_short
from xflow.model.conditions import AtLeast, ConclusionDay, DataWithin, Defined, Held, NumberOf, PlaceIn

ACT: Final = xf.Instrument("w.act", "An act", "https://www.example.org/w")
YEAR: Final = xf.Window.THIS_YEAR
PERSON: Final = xf.DataCategory("w.person", "Personal data", "Data on people.", ["data"])
SICK: Final = xf.DataCategory("w.sick", "Health data", "Data on health.", [PERSON])
NOTE: Final = xf.DataCategory("w.note", "Sick notes", "Notes from doctors.", [SICK])
OTHERS: Final = xf.DataCategory("w.other", "Other data", "Data on no people.", ["data"])
DEVICE: Final = xf.DataCategory("w.device", "Devices", "Data on devices.", [PERSON], unit=xf.Unit.DEVICES)
MAP: Final = xf.DataCategory("w.map", "Maps", "Maps.", ["data"])
TOWN: Final = xf.DataCategory("w.town", "Town plans", "Plans of towns.", [MAP])
LARGE: Final = xf.YesNo("w.large", "it is large", "Is it large?", ordinary=False)
HEADS: Final = xf.Number("w.heads", "the heads", "How many heads?")
HOME: Final = xf.Place("w.home", "the home", "Where is its home?")
KNOWN: Final = xf.YesNo("w.known", "it is known", "Is it known?", xf.About.EXPORTER)
REACHED: Final = xf.YesNo("w.reached", "it is reached", "Is it reached?")
CLAUSES: Final = xf.Mechanism("w.clauses", "clauses", "sign clauses", available=xf.since("2020-01-01"))
RULING: Final = xf.Mechanism("w.ruling", "ruling", "obtain a ruling", burden=xf.Burden.APPROVAL, validity_months=12)


def _cite(number: int) -> xf.Citation:
    return ACT.article(number, checked_on="2026-11-24")


def _measure(number: int, scope: Any, effect: Any, by: str = "DE", **changes: Any) -> xf.Measure:  # noqa: ANN401
    return xf.Measure(f"w.m{number}", f"Measure {number}", by, _cite(number), scope, effect, **changes)


def _exemption(number: int, when: Any, lifts: list[str], by: str = "DE") -> xf.Exemption:  # noqa: ANN401
    return xf.Exemption(f"w.e{number}", f"Exemption {number}", by, _cite(50 + number), when, lifts)


def _regime(code: str, **changes: Any) -> xf.Regime:  # noqa: ANN401
    return xf.Regime(code, code, [code], "2026-11-24", "free", _cite(99), **changes)


SINCE_2024: Final = xf.since("2024-01-01")
EVERYONE: Final = xf.people(PERSON, YEAR)
WIDE: Final = xf.Definition("w.wide", "it is wide", LARGE | HEADS.at_least(10), _cite(90))

POLICY: Final = xf.Policy(
    regimes=[
        _regime("DE"),
        _regime("FR", covered=xf.since("2021-01-01")),
        _regime("US", data=("w.person",)),
        _regime("JP", unstated=("w.town",)),
        _regime("KR", reached_by=("w.reached",)),
        _regime("ACME", everywhere=True),
        _regime("CH"),
    ],
    measures=[
        _measure(1, EVERYONE >= 1_000, xf.require(CLAUSES | Held("w.ruling", SINCE_2024))),
        _measure(2, xf.includes(SICK) & Defined("w.wide"), xf.Prohibit()),
        _measure(3, PlaceIn("w.home", frozenset({"EU"})), xf.require(xf.Recognised("DE", "list") | RULING)),
        _measure(4, xf.people(PERSON, YEAR, excluding=SICK) >= 50, xf.Impose(xf.Duty("tell", xf.DutyKind.NOTICE))),
        _measure(5, ~DataWithin(frozenset({"w.person", "w.map"})), xf.require(RULING), in_force=SINCE_2024),
        _measure(6, xf.people(DEVICE, YEAR) >= 100, xf.require(CLAUSES), "CH"),
        _measure(7, KNOWN, xf.require(AtLeast(ConclusionDay("w.ruling"), dt.date(2023, 1, 1).toordinal())), "CH"),
        _measure(8, xf.includes(NOTE), xf.Prohibit(), "ACME"),
        _measure(9, PlaceIn("origin", frozenset({"CH"})) & LARGE, xf.require(xf.ANYTHING), "CH"),
    ],
    exemptions=[
        _exemption(1, AtLeast(NumberOf("w.heads"), 5), ["w.m1", "w.m2"]),
        _exemption(2, LARGE, ["w.e1"]),
        _exemption(3, LARGE, ["w.m6"], "FR"),
    ],
    recognitions=[
        xf.Recognition("w.r1", "list of DE", "DE", "list", _cite(70), ["EU"], xf.includes(PERSON)),
        xf.Recognition("w.r2", "people only", "DE", "list", _cite(71), [], ~LARGE, xf.since("2025-01-01")),
    ],
    definitions=[WIDE],
    mechanisms=[CLAUSES, RULING],
    facts=[LARGE, HEADS, HOME, KNOWN, REACHED],
    categories=[PERSON, SICK, NOTE, DEVICE, MAP, TOWN],
)

DAYS: Final = ("2019-06-01", "2023-06-01", "2024-06-01", "2026-06-01")

ENDS: Final = (("DE", "FR"), ("DE", "DE"), ("FR", "DE"), ("CH", "FR"), ("CH", "JP"), ("US", "DE"), ("JP", "CN"))

CONTENTS: Final[tuple[dict[str, Any], ...]] = (
    {},
    {"data": "w.person"},
    {"data": {"w.person": 500, "w.sick": 800}},
    {"data": {"w.person": 5, "w.map": None}},
    {"data": {"w.person": {YEAR: 2_000, xf.Window.TRANSFER: 1}}},
    {"data": {"w.device": 500}},
    {"data": ["w.map"]},
    {"data": ["w.town"], "facts": {"data.left_out_included": False}},
    {"data": ["w.map"], "facts": {"data.left_out_included": False}},
    {"data": {"w.note": 30}, "facts": {"w.heads": 7}},
    {"data": {"w.sick": xf.Interval(10, 2_000)}, "facts": {"w.large": True, "w.heads": 7}},
    {"data": {"w.sick": 10}, "facts": {"w.wide": True}},
    {"data": {"w.sick": 10}, "facts": {"w.large": False, "w.heads": xf.Interval(3, 20)}},
    {"data": "data", "without": ["w.sick"], "facts": {"w.home": "FR"}},
    {"data": "data", "including": ["w.note"], "facts": {"w.home": "US", "w.large": True}},
    {"data": "w.person", "totals": {EVERYONE.quantity: 1_500}},
    {"data": "w.person", "totals": {EVERYONE.quantity: xf.Interval(10, 1_500)}},
    {"data": {"w.person": xf.at_most(3_000)}, "totals": {EVERYONE.quantity: xf.Interval(10, 20)}},
    {"data": "w.person", "totals": {xf.People("w.sick", YEAR): 2_000, xf.People("w.sick", xf.Window.TRANSFER): 1}},
    {"data": {"w.sick": None}, "totals": {xf.People("data", YEAR): 0}},
    {"data": "w.device", "totals": {xf.People("w.person", YEAR): 60}},
    {"data": {"w.person": xf.at_most(9_000)}, "totals": {xf.People("data", YEAR): 7}},
    {"data": {"w.person": 9_000}, "mechanisms": ["w.clauses"]},
    {"data": {"w.person": 9_000}, "mechanisms": ["w.clauses", "w.clauses"]},
    {"data": {"w.person": 9_000}, "mechanisms": ["w.ruling"], "exporter": xf.Party(facts={"w.known": True})},
    {"data": {"w.person": 9_000}, "mechanisms": [xf.InPlace("w.clauses", "2019-01-01"), "w.ruling"]},
    {"data": {"w.person": 9_000}, "mechanisms": [xf.InPlace("w.ruling", "2024-02-01")], "follows": ["KR"]},
    {"data": {"w.person": 9_000}, "mechanisms": [xf.InPlace("w.clauses", altered=True)]},
    {"data": {"w.person": 9_000}, "mechanisms": [xf.InPlace("w.clauses", covers=xf.includes("w.sick"))]},
    {"data": "w.person", "purpose": "marketing", "facts": {"destination.restricts_inbound": False}},
)


@functools.cache
def _transfers() -> tuple[xf.Transfer, ...]:
    return tuple([xf.Transfer(*ends, **content) for ends, content in itertools.product(ENDS, CONTENTS)])


@functools.cache
def _alone(transfer: xf.Transfer, day: str, *, presume: bool) -> xf.Decision:
    """Judge a transfer alone, once for all tests."""
    return xf.evaluate(transfer, POLICY, on=day, presume=presume)


@pytest.mark.parametrize(("presume", "most"), [(False, 1), (True, 1_000)])
def test_each_transfer_comes_to_what_it_comes_to_alone(presume: bool, most: int) -> None:  # noqa: FBT001
    """Whatever was judged before, and however little is kept, outcome, ruling and decision are those of `evaluate`."""
    evaluator = xf.Evaluator(POLICY, presume=presume, most=most)
    for day, transfer in itertools.product(DAYS, _transfers()):
        alone = _alone(transfer, day, presume=presume)
        assert evaluator.outcome(transfer, on=day) is alone.outcome
        assert is_in_short(evaluator.ruling(transfer, on=day), alone)


def test_what_is_judged_again_is_the_same() -> None:
    """The second time everything is found that was kept, and it is still right."""
    evaluator = xf.Evaluator(POLICY)
    for transfer in (*_transfers(), *_transfers()):
        alone = _alone(transfer, "2026-06-01", presume=False)
        assert evaluator.outcome(transfer, on=dt.date(2026, 6, 1)) is alone.outcome
        assert is_in_short(evaluator.ruling(transfer, on="2026-06-01"), alone)


def test_a_decision_is_equal_in_every_field() -> None:
    """The decision of an evaluator equals that of `evaluate`, presumptions and traces included."""
    for presume in (False, True):
        evaluator = xf.Evaluator(toy.TOY, presume=presume)
        for data in ({"contact": 900}, {"health": 20_000}):
            transfer = xf.Transfer("CN", "US", data)
            alone = xf.evaluate(transfer, toy.TOY, on=toy.DAY, presume=presume)
            found = evaluator.evaluate(transfer, on=toy.DAY)
            assert found == alone
            assert found.explain() == alone.explain()
            assert (found.presumed, found.transfer) == (alone.presumed, alone.transfer)
            assert evaluator.ruling(transfer, on=toy.DAY).decision == alone


def test_an_end_that_is_not_known_leaves_the_law_open() -> None:
    """Where an end is not known, the evaluator says what `evaluate` says, editions included."""
    evaluator = xf.Evaluator(POLICY)
    for transfer in (xf.Transfer("DE", data="w.person"), xf.Transfer(destination="DE", data="w.person")):
        alone = xf.evaluate(transfer, POLICY, on="2026-06-01")
        assert evaluator.outcome(transfer, on="2026-06-01") is xf.Outcome.UNDETERMINED
        assert is_in_short(evaluator.ruling(transfer, on="2026-06-01"), alone)
        assert evaluator.evaluate(transfer, on="2026-06-01") == alone


def test_only_the_regimes_that_are_named_are_asked() -> None:
    """An evaluator under one regime asks no other."""
    evaluator = xf.Evaluator(POLICY, under=["CH"])
    transfer = xf.Transfer("CH", "DE", {"w.device": 500})
    alone = xf.evaluate(transfer, POLICY, on="2026-06-01", under=["CH"])
    assert evaluator.outcome(transfer, on="2026-06-01") is alone.outcome
    assert is_in_short(evaluator.ruling(transfer, on="2026-06-01"), alone)
    assert [each.regime for each in evaluator.ruling(transfer, on="2026-06-01").editions] == ["CH"]


def test_the_packs_are_found_if_no_policy_is_given() -> None:
    """Without a policy each transfer is judged by the packs that it touches."""
    evaluator = xf.Evaluator(presume=True)
    transfers = (xf.Transfer("SG", "AQ", "contact"), xf.Transfer("AQ", "AQ", "contact"))
    for transfer in (
        *transfers,
        *transfers,
        xf.Transfer("SG", "AQ", {"contact": 7}),
        xf.Transfer("SG", "NZ", "contact"),
    ):
        alone = xf.evaluate(transfer, on="2026-06-01", presume=True)
        assert evaluator.outcome(transfer, on="2026-06-01") is alone.outcome
        assert is_in_short(evaluator.ruling(transfer, on="2026-06-01"), alone)


FAULTY: Final = (
    xf.Transfer("DE", "FR", "w.person", facts={"w.nothing": True}),
    xf.Transfer("DE", "FR", "w.nothing"),
    xf.Transfer("CH", "CH", "w.nothing", facts={"w.heads": True}),
    xf.Transfer("DE", "FR", ["w.sick", "w.map"], without=["w.person"]),
    xf.Transfer("DE", "FR", "w.map", including=["w.sick"], without=["w.person"]),
    xf.Transfer("DE", "FR", "w.person", totals={xf.People("w.nothing", YEAR): 5}),
    xf.Transfer("DE", "FR", {"w.person": 3_000}, totals={EVERYONE.quantity: xf.Interval(10, 20)}),
    xf.Transfer("DE", "FR", {"w.person": 9_000}, totals={xf.People("data", YEAR): 7}),
    xf.Transfer("DE", "FR", "w.person", totals={xf.People("w.sick", YEAR): 9, xf.People("w.person", YEAR): 7}),
    xf.Transfer("DE", "FR", "w.person", totals={xf.People("w.person", YEAR, "w.nothing"): 5}),
    xf.Transfer("DE", "FR", "w.person", mechanisms=["w.nothing"]),
    xf.Transfer("DE", "FR", "w.person", mechanisms=[xf.InPlace("w.nothing", "2024-01-01")]),
    xf.Transfer("DE", "FR", "w.person", facts={"w.reached": True}),
    xf.Transfer("DE", "FR", "w.person", facts={"w.reached": True}, purpose="research"),
    xf.Transfer("DE", "FR", "w.person", exporter=xf.Party(facts={"w.large": 5})),
)


@pytest.mark.parametrize("transfer", FAULTY)
def test_faults_are_told_as_evaluate_tells_them(transfer: xf.Transfer) -> None:
    """What nobody defines and what cannot be so is an error, also after sound transfers were judged."""
    evaluator = xf.Evaluator(POLICY)
    evaluator.outcome(xf.Transfer("DE", "FR", "w.person"), on="2026-06-01")
    with pytest.raises(xf.TransferError) as alone:
        xf.evaluate(transfer, POLICY, on="2026-06-01")
    for judge in (evaluator.outcome, evaluator.ruling, evaluator.evaluate):
        with pytest.raises(xf.TransferError) as found:
            judge(transfer, on="2026-06-01")
        assert str(found.value) == str(alone.value)


MORE_THAN_ALL: Final[tuple[dict[str, Any], ...]] = (
    {"data": {"w.sick": 5_000}, "totals": {EVERYONE.quantity: 10}},
    {"data": {"w.sick": {YEAR: 5_000, xf.Window.TRANSFER: 1}}, "totals": {EVERYONE.quantity: 10}},
    {"data": "w.person", "totals": {xf.People("w.sick", YEAR): 5_000, EVERYONE.quantity: 10}},
)
"""More people than there are in all."""


@pytest.mark.parametrize("content", MORE_THAN_ALL)
@pytest.mark.parametrize("ends", [("DE", "DE"), ("CH", "CH"), ("CH", "FR")])
def test_more_people_than_all_are_a_fault_however_much_was_judged(
    content: dict[str, Any], ends: tuple[str, str]
) -> None:
    """Numbers that cannot be so are refused, also where the laws come to what they came to for numbers that can."""
    evaluator = xf.Evaluator(POLICY)
    for most in (9_000, None, xf.at_least(10), 5_000):
        totals = {} if most is None else {**content.get("totals", {}), EVERYONE.quantity: most}
        sound = xf.Transfer(*ends, content["data"], totals=totals)
        assert is_in_short(evaluator.ruling(sound, on="2026-06-01"), xf.evaluate(sound, POLICY, on="2026-06-01"))
        assert evaluator.outcome(sound, on="2026-06-01") is xf.evaluate(sound, POLICY, on="2026-06-01").outcome
    faulty = xf.Transfer(*ends, **content)
    with pytest.raises(xf.TransferError) as alone:
        xf.evaluate(faulty, POLICY, on="2026-06-01")
    for judge in (evaluator.outcome, evaluator.ruling, evaluator.evaluate):
        with pytest.raises(xf.TransferError) as found:
            judge(faulty, on="2026-06-01")
        assert str(found.value) == str(alone.value)


def test_numbers_that_no_law_counts_together_are_no_fault() -> None:
    """More people of one kind than there are of another, of which they are no part, are judged."""
    evaluator = xf.Evaluator(POLICY)
    for many in (5, 9_000):
        transfer = xf.Transfer("DE", "DE", {"w.map": many, "w.person": 5}, totals={EVERYONE.quantity: 7})
        assert is_in_short(evaluator.ruling(transfer, on="2026-06-01"), xf.evaluate(transfer, POLICY, on="2026-06-01"))


SOUND_ANYWHERE: Final[tuple[dict[str, Any], ...]] = (
    {"data": "w.person"},
    {"data": "w.person", "mechanisms": [CLAUSES.id]},
    {"data": "w.person", "totals": {EVERYONE.quantity: 7}},
    {"including": ["w.person"]},
    {"including": ["w.other"], "without": ["w.person"]},
)
WRONG_ANYWHERE: Final[tuple[dict[str, Any], ...]] = (
    {"data": "w.sick"},
    {"data": "w.person", "mechanisms": ["w.nothing"]},
    {"data": "w.person", "totals": {xf.People("w.sick", YEAR): 7}},
    {"data": "w.person", "totals": {xf.People("w.person", YEAR, excluding="w.sick"): 7}},
    {"including": ["w.sick"]},
    {"data": "w.person", "without": ["w.person"]},
)


def test_names_are_checked_where_no_law_asks() -> None:
    """Between places whose law asks nothing a wrong name is an error, and a sound transfer is permitted."""
    policy = xf.Policy(regimes=[_regime("CH")], categories=[PERSON, OTHERS], mechanisms=[CLAUSES])
    evaluator = xf.Evaluator(policy)
    for stated in SOUND_ANYWHERE:
        sound = xf.Transfer("CH", "CH", **stated)
        assert evaluator.outcome(sound, on="2026-06-01") is xf.Outcome.PERMITTED
        assert evaluator.ruling(sound, on="2026-06-01").findings == ()
    for stated in WRONG_ANYWHERE:
        for judge in (evaluator.outcome, evaluator.ruling):
            with pytest.raises(xf.TransferError):
                judge(xf.Transfer("CH", "CH", **stated), on="2026-06-01")


def test_a_law_that_is_stated_to_reach_a_transfer_must_be_touched() -> None:
    """If its law follows the data, that it reaches them is no fault."""
    evaluator = xf.Evaluator(POLICY)
    transfer = xf.Transfer("DE", "FR", "w.person", facts={"w.reached": True}, follows=["KR"])
    assert evaluator.outcome(transfer, on="2026-06-01") is xf.evaluate(transfer, POLICY, on="2026-06-01").outcome


def test_what_is_no_transfer_no_day_or_no_regime_is_an_error() -> None:
    """The errors are those of `evaluate`."""
    evaluator, transfer = xf.Evaluator(POLICY), xf.Transfer("DE", "FR", "w.person")
    with pytest.raises(xf.WrongTypeError, match="expected a Transfer"):
        evaluator.outcome("DE", on="2026-06-01")  # type: ignore[arg-type]
    with pytest.raises(xf.InvalidValueError):
        evaluator.ruling(transfer, on="yesterday")
    with pytest.raises(xf.WrongTypeError):
        evaluator.outcome(transfer, on=dt.datetime(2026, 6, 1))  # noqa: DTZ001
    with pytest.raises(xf.UnknownPackError):
        xf.Evaluator(POLICY, under=["XX"]).outcome(transfer, on="2026-06-01")
    with pytest.raises(xf.UnknownPackError):
        xf.Evaluator(POLICY, under=["XX"]).ruling(transfer, on="2026-06-01")


def test_a_ruling_is_a_value() -> None:
    """Rulings are equal if what they hold is, and are neither true nor false."""
    evaluator = xf.Evaluator(toy.TOY)
    transfer = xf.Transfer("CN", "US", {"contact": 900}, facts={"cn.large": False, "purpose": "marketing"})
    ruling, again = evaluator.ruling(transfer, on=toy.DAY), xf.Evaluator(toy.TOY).ruling(transfer, on=toy.DAY)
    assert ruling == again
    assert hash(ruling) == hash(again)
    assert ruling != evaluator.ruling(transfer, on="2025-11-24")
    assert ruling != "ruling"
    assert repr(ruling) == "<Ruling CN -> US on 2026-11-24: undetermined>"
    with pytest.raises(xf.AmbiguousTruthError, match="ruling has four outcomes"):
        bool(ruling)


def test_a_ruling_says_what_decided_and_where_it_stands() -> None:
    """Of a conditional transfer the unmet measure decided, by the clause that is missing."""
    facts = {"cn.large": False, "cn.rules": False, "purpose": "marketing", "destination.restricts_inbound": False}
    transfer = xf.Transfer("CN", "US", {"contact": 900}, facts=facts)
    ruling = xf.Evaluator(toy.TOY).ruling(transfer, on=toy.DAY)
    assert ruling.outcome is xf.Outcome.CONDITIONAL
    assert [each.measure for each in ruling.deciding] == ["cn.act.8"]
    assert [str(each.cite) for each in ruling.deciding] == ["Data Act, Art. 8"]
    assert "in place: standard contract" in [each.text for each in ruling.deciding[0].clauses]
    assert [sorted(each.mechanisms) for each in ruling.options] == [["cn.contract"], ["cn.assessment"]]
    assert [each.text for each in ruling.duties] == ["tell the person"]
    assert ruling.deciding is ruling.deciding


def test_threads_may_share_an_evaluator() -> None:
    """Many threads that judge the same transfers at once, keeping little, all find what `evaluate` finds."""
    transfers = [attrs.evolve(each, reference=str(at)) for at, each in enumerate(_transfers()[:60])]
    expected = [_alone(each, "2026-06-01", presume=False).outcome for each in _transfers()[:60]]
    evaluator = xf.Evaluator(POLICY, most=3)
    found: list[list[xf.Outcome]] = []

    def judge_all() -> None:
        outcomes = [evaluator.outcome(each, on="2026-06-01") for each in transfers]
        rulings = [evaluator.ruling(each, on="2026-06-01").outcome for each in transfers]
        found.extend((outcomes, rulings))

    threads = [threading.Thread(target=judge_all) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert found == [expected] * 16


@pytest.mark.parametrize("presume", [False, True])
def test_however_laws_are_touched_an_evaluator_says_what_evaluate_says(presume: bool) -> None:  # noqa: FBT001
    """All ways are tried, one after another, in which two laws that nobody states and one that is known are touched."""
    places: tuple[Any, ...] = ("CN", "AQ", "US", xf.UNKNOWN)
    follows: tuple[tuple[str, ...], ...] = ((), ("AQ",), ("US",), ("CN",), ("AQ", "US"))
    inbound = (None, False, True, xf.UNKNOWN)
    evaluator = xf.Evaluator(toy.TOY, presume=presume)
    for origin, destination, following, restricts in itertools.product(places, places, follows, inbound):
        facts = {"cn.operator": False, "cn.handled": 0}
        stated = facts if restricts is None else {**facts, "destination.restricts_inbound": restricts}
        transfer = xf.Transfer(origin, destination, data="machine_telemetry", follows=following, facts=stated)
        alone = xf.evaluate(transfer, toy.TOY, on=toy.DAY, presume=presume)
        ruling = evaluator.ruling(transfer, on=toy.DAY)
        assert (ruling.outcome, tuple(ruling.questions)) == (alone.outcome, alone.questions), transfer


DEVICES: Final = xf.People("w.device", YEAR)
SOME: Final = (1, 7, 60, 99)
MANY: Final = (100, 101, 5_000, None)


def _counted(low: int, high: int | None) -> xf.Transfer:
    """Make a transfer of devices of which so many were sent this year."""
    counted = {DEVICES: xf.Interval(low, high)}
    known = xf.Party(facts={"w.known": False})
    return xf.Transfer("CH", "CH", "w.device", cumulative=counted, exporter=known, without=["w.note"])


def test_numbers_between_the_same_thresholds_share_a_ruling() -> None:
    """Whether a threshold is reached is open: how many more or fewer were counted makes no other ruling."""
    evaluator = xf.Evaluator(POLICY)
    transfers = [_counted(low, high) for low, high in itertools.product(SOME, MANY)]
    rulings = [evaluator.ruling(each, on="2026-06-01") for each in transfers]
    assert {each.outcome for each in rulings} == {xf.Outcome.UNDETERMINED}
    assert len({id(each.findings) for each in rulings}) == 1
    for transfer, ruling in zip(transfers, rulings, strict=True):
        assert is_in_short(ruling, _alone(transfer, "2026-06-01", presume=False))
        assert ruling.decision == _alone(transfer, "2026-06-01", presume=False)


def test_numbers_on_either_side_of_a_threshold_share_none() -> None:
    """Ten devices more make another ruling if they reach what a measure compares them with."""
    evaluator = xf.Evaluator(POLICY)
    below, open_, above = (
        evaluator.ruling(_counted(*each), on="2026-06-01") for each in ((1, 99), (1, 109), (109, 109))
    )
    assert [each.outcome for each in (below, open_, above)] == [
        xf.Outcome.PERMITTED,
        xf.Outcome.UNDETERMINED,
        xf.Outcome.CONDITIONAL,
    ]


STAFF: Final = xf.DataCategory("w.staff", "Staff", "Data on staff.", [PERSON], status=True, presumed_absent=True)
GUEST: Final = xf.DataCategory("w.guest", "Guests", "Data on guests.", [PERSON])
OUTSIDERS: Final = xf.Policy(
    regimes=[_regime("CH")],
    measures=[_measure(1, xf.people(PERSON, YEAR, excluding=STAFF) >= 50, xf.require(CLAUSES), "CH")],
    mechanisms=[CLAUSES],
    categories=[PERSON, STAFF, GUEST],
)
"""Staff are left out of the number that counts."""


def test_who_is_left_out_is_counted_exactly_where_it_matters() -> None:
    """Of sixty people, some are left out: that no more than ten are, or only that no more than eleven, decides."""
    evaluator = xf.Evaluator(OUTSIDERS, presume=True)
    staff = xf.People("w.staff", YEAR)
    for most in (0, 5, 10, 11, 20, 60, 119, 120, 121, 500, 501):
        transfer = xf.Transfer("CH", "CH", {"w.guest": 60}, cumulative={staff: xf.at_most(most)})
        alone = xf.evaluate(transfer, OUTSIDERS, on="2026-06-01", presume=True)
        assert is_in_short(evaluator.ruling(transfer, on="2026-06-01"), alone), most
        assert (alone.outcome is xf.Outcome.CONDITIONAL) == (most <= 10)


def test_who_is_left_out_is_not_counted_exactly_where_nothing_is_left() -> None:
    """Where more may be left out than the transfer has, how many more makes no other ruling."""
    evaluator = xf.Evaluator(OUTSIDERS, presume=True)
    numbers = [xf.Interval(1, most) for most in (120, 121, 5_000, None)]
    transfers = [
        xf.Transfer("CH", "CH", {"w.guest": 60}, cumulative={xf.People("w.staff", YEAR): each}) for each in numbers
    ]
    rulings = [evaluator.ruling(each, on="2026-06-01") for each in transfers]
    assert len({id(each.findings) for each in rulings}) == 1
    assert {each.outcome for each in rulings} == {xf.Outcome.UNDETERMINED}


@pytest.mark.parametrize("presume", [False, True])
def test_numbers_of_parts_and_wholes_are_told_apart(presume: bool) -> None:  # noqa: FBT001
    """Where numbers bound each other and people are left out, each transfer comes to what `evaluate` says of it."""
    evaluator = xf.Evaluator(POLICY, presume=presume)
    bounds = [xf.Interval(*each) for each in ((0, 0), (0, 49), (40, None), (60, 90), (60, 1_200), (1_001, 1_001))]
    sick, other = xf.People("w.sick", YEAR), xf.People("data", xf.Window.TWELVE_MONTHS)
    for (everyone, ill), data in itertools.product(itertools.product(bounds, bounds), ("w.person", "w.note", "w.map")):
        cumulative = {EVERYONE.quantity: everyone, sick: ill, other: ill}
        transfer = xf.Transfer("DE", "FR", data, cumulative=cumulative)
        try:
            alone = xf.evaluate(transfer, POLICY, on="2026-06-01", presume=presume)
        except xf.TransferError:
            continue
        assert is_in_short(evaluator.ruling(transfer, on="2026-06-01"), alone), transfer
