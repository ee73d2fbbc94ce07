"""Numbers of people in the columns of a frame: of which kinds they are, how they add up, and what cannot be so."""

from __future__ import annotations

from typing import Final

import pandas as pd
import polars as pl
import pytest
from attrs import asdict

import xflow as xf
from tests import toy
from xflow.evaluation.alike.people import Comparisons, Sum
from xflow.evaluation.lawbooks import lawbook_of
from xflow.frames.evaluating import evaluate_frame, explain_row
from xflow.frames.told.flat import COLUMNS, flattened

WINDOW: Final = xf.Window.THIS_YEAR


def law(*scopes: xf.Condition) -> xf.Policy:
    """Make a law of China that forbids what some conditions name."""
    cite = toy.ACT.article(1, checked_on=toy.DAY)
    rules = [
        xf.Measure(f"cn.rule{number}", "A rule", "CN", cite, scope, xf.Prohibit())
        for number, scope in enumerate(scopes)
    ]
    return xf.Policy(regimes=[xf.Regime("CN", "CN", ["CN", "DE"], toy.DAY, "free")], measures=rules)


def outcomes(policy: xf.Policy, **columns: list[object]) -> list[str]:
    """Judge rows from China to Germany."""
    rows = len(next(iter(columns.values())))
    named = {name.replace("__", "."): values for name, values in columns.items()}
    frame = pd.DataFrame({"origin": ["CN"] * rows, "destination": ["DE"] * rows, **named})
    found: list[str] = evaluate_frame(frame, policy, on=toy.DAY, presume=True)["outcome"].to_list()
    return found


MANY: Final = law(xf.people("personal", WINDOW) >= 100)


def test_people_of_one_kind_are_not_those_of_another() -> None:
    """How many people there are is open where a column counts those of another kind than the one that is sent."""
    assert outcomes(MANY, data=["name", "age"], people__age=[50, 50]) == ["undetermined", "permitted"]


def test_kinds_that_a_law_sees_alike_are_one_or_several() -> None:
    """However many kinds there are of a sort that a rule does not tell apart, it is the same as two of them."""
    found = outcomes(MANY, data=["name", "name;age", "name;age;family", "name;age;family;username"], people=[99] * 4)
    assert found == ["permitted"] * 4
    assert outcomes(MANY, data=["name;age", "name;age;family"]) == ["undetermined"] * 2


def test_people_of_several_kinds_add_up() -> None:
    """Of 60 and 60 people there may be 100 or more; of 60 and 30 there are not."""
    found = outcomes(MANY, people__age=[60, 60, 100], people__family=[60, 30, None])
    assert found == ["undetermined", "permitted", "prohibited"]


def test_people_who_are_left_out_are_taken_off() -> None:
    """Of 150 people of whom 60 have health data, a rule that leaves these out sees at least 90."""
    rule = law(xf.people("personal", WINDOW, excluding="health") >= 100)
    found = outcomes(rule, data=["name;health"] * 3, people__name=[150, 170, 99], people__health=[60, 60, 60])
    assert found == ["undetermined", "prohibited", "permitted"]


@pytest.mark.parametrize("kind", [pd.DataFrame, pl.DataFrame])
def test_what_cannot_be_so_is_told_row_by_row(kind: type) -> None:
    """Data within a kind of which there is nobody are a fault of their row, told with the names that it has."""
    rows = {
        "origin": ["CN"] * 4,
        "destination": ["DE"] * 4,
        "data": ["name", "alias", "health", "x"],
        "people.contact": [0, 0, 0, 0],
    }
    faults = list(evaluate_frame(kind(rows), MANY, on=toy.DAY)["fault"])
    assert "to include, 'name', and to include no 'contact'" in faults[0]
    assert faults[2] == ""
    assert "'x'" in faults[3]


def test_who_names_a_kind_holds_it_though_nobody_is_counted() -> None:
    """Of a kind that is named, a zero does not deny that there is some; of another it does."""
    frame = pd.DataFrame(
        {
            "origin": ["DE", "CN", "CN"],
            "destination": ["CN", "DE", "DE"],
            "data": ["contact;name", "contact;name", "name"],
            "people.contact": [0, 0, 0],
        }
    )
    judged = evaluate_frame(frame, MANY, on=toy.DAY, presume=True)
    assert judged["fault"].map(bool).to_list() == [False, False, True]
    for row in (0, 1):
        alone = flattened(explain_row(frame, row, MANY, on=toy.DAY, presume=True))
        assert judged[list(COLUMNS)].iloc[row].to_dict() == asdict(alone)


def test_counts_that_deny_one_another_cannot_be_so() -> None:
    """Nobody of a kind, and somebody of a kind that lies within it, contradict one another."""
    ends = {"origin": ["CN"] * 2, "destination": ["DE"] * 2}
    frame = pd.DataFrame({**ends, "people.contact": [0, 9], "people.name": [5, 5]})
    judged = evaluate_frame(frame, MANY, on=toy.DAY, presume=True)
    assert judged["outcome"].to_list() == ["undetermined", "permitted"]
    assert judged["fault"].map(bool).to_list() == [True, False]


def test_only_sums_for_which_a_rule_asks_are_worked_out() -> None:
    """Counts of kinds that a rule counts together are added, and what it leaves out is taken off each."""
    asked = (xf.People("health", WINDOW), 9), (xf.People("personal", WINDOW, "health"), 9)
    taxonomy = lawbook_of(MANY).taxonomy
    found = Comparisons(asked, ["people", "people.health", "people.genetic", "people.tax"], 4, taxonomy).sums
    assert Sum(("people.genetic", "people.health")) in found
    assert Sum(("people.genetic", "people.tax")) in found
    assert Sum(("people.tax",), ("people.genetic", "people.health")) in found
    assert Sum(("people.tax",), ("people",)) in found
    everyone = Comparisons([(xf.People("personal", WINDOW), 100)], ["people", "people.health"], 4, taxonomy)
    assert not everyone.sums
    assert not everyone.adds_up
    assert Sum(("people.a", "people.b"), ("people.c",)).name == "people.a+people.b-people.c"


def test_the_number_of_all_people_counts_for_each_kind_that_it_does_not_bound() -> None:
    """Of what is not counted like persons, 34 people may be 100 and more where three kinds are named."""
    taxonomy = lawbook_of(MANY).taxonomy
    asked = Comparisons(
        [(xf.People("location_precise", WINDOW), 100)], ["people", "people.location_precise"], 3, taxonomy
    )
    assert asked.adds_up
    assert asked.edges("people") == (0, 1, 34, 50, 100)
    assert asked.edges("people.location_precise") == (0, 1, 100)
    assert Sum(("people", "people", "people.location_precise")) in asked.sums


def test_what_may_turn_out_not_to_count_is_told_apart() -> None:
    """Whether 49 or 1,000 people are left once those with health data are taken off is seen, whoever has them."""
    rule = law(xf.people("personal", WINDOW, excluding="health") >= 1)
    found = outcomes(rule, data=["health;name"] * 2, people__health=[51, 51], people__genetic=[49, 1000])
    assert found == ["undetermined", "prohibited"]


def test_rows_that_count_more_of_a_kind_than_in_all_cannot_be_read() -> None:
    """Where more people of a kind are counted than there are in all, the row says so."""
    rule = law(xf.people("genetic", WINDOW) >= 100)
    ends = {"origin": ["CN"] * 4, "destination": ["DE"] * 4}
    counts = {"people": [51, 100, 51, 51], "people.clinical_omic": [99, 99, 99, 51], "people.name": [None, None, 60, 0]}
    frame = pd.DataFrame({**ends, "data": "genetic", **counts}).astype({"people.name": "Int64"})
    found = evaluate_frame(frame, rule, on=toy.DAY, presume=True)
    assert found["fault"].to_list() == [
        "people.clinical_omic 99: more people of a kind of data than in all, people 51",
        "",
        "people.clinical_omic 99, people.name 60: more people of a kind of data than in all, people 51",
        "",
    ]
    assert found["outcome"].to_list() == ["undetermined", "undetermined", "undetermined", "permitted"]
    with pytest.raises(xf.TransferError, match="at least 99, and the people of 'personal'"):
        explain_row(frame, 0, rule, on=toy.DAY, presume=True)


def test_the_number_of_all_bounds_nothing_where_data_of_one_kind_are_there() -> None:
    """Whoever counts 300 people with genetic data, and 51 in all, has no others: the kind's own number counts."""
    rule = law(xf.people("genetic", WINDOW) >= 100)
    for data in ("genetic", None):
        frame = pd.DataFrame({"origin": ["CN"], "destination": "DE", "data": data, "people": 51, "people.genetic": 300})
        assert evaluate_frame(frame, rule, on=toy.DAY, presume=True)["outcome"].to_list() == ["prohibited"]
        assert explain_row(frame, 0, rule, on=toy.DAY, presume=True).outcome is xf.Outcome.PROHIBITED


@pytest.mark.parametrize(("blind", "seeing"), [("CN", "US"), ("US", "CN")])
def test_a_law_that_counts_nobody_says_nothing_of_what_others_see(blind: str, seeing: str) -> None:
    """Whom a law does not count are no data of a row that states nothing, under another law that asks for data."""
    asked = {blind: toy.RULES.as_condition(), seeing: xf.includes("health"), "IN": MANY.measures[0].scope}
    cite = toy.ACT.article(1, checked_on=toy.DAY)
    rules = [
        xf.Measure(f"{code.lower()}.rule", "A rule", code, cite, scope, xf.Prohibit()) for code, scope in asked.items()
    ]
    regimes = [xf.Regime(code, code, [code], toy.DAY, "free") for code in asked]
    policy = xf.Policy(regimes=regimes, measures=rules, facts=[toy.RULES])
    columns = {"people": [None, 400, 400], "people.family": [None, 1_500, 1_500], "cn.rules": [None, "no", "no"]}
    ends = [seeing, blind, seeing]
    frame = pd.DataFrame({"origin": ends, "destination": ends, **columns})
    assert evaluate_frame(frame, policy, on=toy.DAY)["outcome"].to_list() == ["undetermined", "permitted", "permitted"]


@pytest.mark.parametrize(("low", "high"), [("CN", "US"), ("US", "CN")])
def test_what_one_law_does_not_tell_apart_another_does(low: str, high: str) -> None:
    """A law that begins at 1,000 sees 50 and 150 people alike, and one that begins at 100 tells them apart."""
    cite = toy.ACT.article(1, checked_on=toy.DAY)
    rules = [
        xf.Measure(f"{code.lower()}.rule", "A rule", code, cite, xf.people("personal", WINDOW) >= bound, xf.Prohibit())
        for code, bound in ((low, 100), (high, 1_000))
    ]
    regimes = [xf.Regime(code, code, [code], toy.DAY, "free") for code in (low, high)]
    policy = xf.Policy(regimes=regimes, measures=rules)
    columns = {"people": [150, 50, 150], "people.family": [3, 3, 3], "data": ["family;age"] * 3}
    ends = [high, low, low]
    frame = pd.DataFrame({"origin": ends, "destination": ends, **columns})
    assert evaluate_frame(frame, policy, on=toy.DAY)["outcome"].to_list() == ["permitted", "permitted", "prohibited"]
