"""The thresholds of 2022 and the history of the gate, with the months given to put flows in order."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.china.judging import ASSESSMENT, CONDITIONAL, PERMITTED, ROUTES, UNDETERMINED, judged, options, outcome
from xflow.law import china as cn


@pytest.mark.parametrize(
    ("handled", "ordinary", "sensitive", "ways"),
    [
        (999_999, 99_999, 0, ROUTES),
        (999_999, 100_000, 0, ASSESSMENT),
        (1_000_000, 1, 0, ASSESSMENT),
        (999_999, 0, 9_999, ROUTES),
        (999_999, 0, 10_000, ASSESSMENT),
    ],
)
def test_triggers_of_2022(handled: int, ordinary: int, sensitive: int, ways: list[list[str]]) -> None:
    """Handling 1,000,000 people, or exporting 100,000, or 10,000 with sensitive data, asks for the assessment."""
    exporter = xf.Party(facts={cn.PEOPLE_HANDLED: handled})
    decision = judged({"cn.ordinary_pi": ordinary, "cn.sensitive_pi": sensitive}, "2024-03-21", exporter=exporter)
    assert (decision.outcome, options(decision)) == (CONDITIONAL, ways)


def test_the_window_of_2022_begins_a_year_earlier() -> None:
    """Exports of last year counted until 21 March 2024."""
    counts = {xf.Window.LAST_YEAR: 100_000, xf.Window.THIS_YEAR: 10, xf.Window.TRANSFER: 10}
    exporter = xf.Party(facts={cn.PEOPLE_HANDLED: 200_000})
    assert options(judged({"cn.ordinary_pi": counts}, "2024-03-21", exporter=exporter)) == ASSESSMENT
    assert outcome({"cn.ordinary_pi": counts}, "2024-03-22", exporter=exporter) is PERMITTED


@pytest.mark.parametrize(
    ("on", "expected", "ways"),
    [
        ("2021-10-31", PERMITTED, []),
        ("2021-11-01", CONDITIONAL, ASSESSMENT),
        ("2022-11-03", CONDITIONAL, ASSESSMENT),
        ("2022-11-04", CONDITIONAL, [["cn.certification"], ["cn.security_assessment"]]),
        ("2023-05-31", CONDITIONAL, [["cn.certification"], ["cn.security_assessment"]]),
        ("2023-06-01", CONDITIONAL, ROUTES),
        ("2024-03-21", CONDITIONAL, ROUTES),
        ("2024-03-22", PERMITTED, []),
    ],
)
def test_history_of_the_gate(on: str, expected: xf.Outcome, ways: list[list[str]]) -> None:
    """A small export of ordinary data needs one of the routes that existed, until small numbers are freed."""
    decision = judged({"cn.ordinary_pi": 900}, on, exporter=xf.Party(facts={cn.PEOPLE_HANDLED: 30_000}))
    assert (decision.outcome, options(decision)) == (expected, ways)


def test_before_the_pack_begins_nothing_is_said() -> None:
    """Before the Cybersecurity Law the pack does not know."""
    assert outcome({"industrial": None}, "2017-05-31") is UNDETERMINED
    assert outcome({"industrial": None}, "2017-06-01") is PERMITTED


@pytest.mark.parametrize(
    ("on", "begun", "expected"),
    [
        ("2023-02-28", True, PERMITTED),
        ("2023-02-28", False, CONDITIONAL),
        ("2023-03-01", True, CONDITIONAL),
    ],
)
def test_six_months_for_flows_under_assessment(on: str, begun: bool, expected: xf.Outcome) -> None:  # noqa: FBT001
    """Flows that had begun before September 2022 had until the end of February 2023."""
    exporter = xf.Party(facts={cn.PEOPLE_HANDLED: 2_000_000})
    facts = {cn.BEGUN_BEFORE_SEPTEMBER_2022: begun}
    assert outcome({"cn.ordinary_pi": 900}, on, exporter=exporter, facts=facts) is expected


@pytest.mark.parametrize(
    ("on", "begun", "handled", "expected"),
    [
        ("2023-11-30", True, 30_000, PERMITTED),
        ("2023-11-30", False, 30_000, CONDITIONAL),
        ("2023-12-01", True, 30_000, CONDITIONAL),
        ("2023-11-30", True, 1_000_000, CONDITIONAL),
    ],
)
def test_six_months_for_flows_under_contract(on: str, begun: bool, handled: int, expected: xf.Outcome) -> None:  # noqa: FBT001
    """Flows that had begun before June 2023 had until the end of November, unless they needed an assessment."""
    exporter = xf.Party(facts={cn.PEOPLE_HANDLED: handled})
    facts = {cn.BEGUN_BEFORE_JUNE_2023: begun}
    assert outcome({"cn.ordinary_pi": 900}, on, exporter=exporter, facts=facts) is expected
