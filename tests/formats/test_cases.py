"""Files of cases and the reports on them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import xflow as xf
from tests import toy
from xflow.testing import check_cases, read_cases
from xflow.testing.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path

FACTS = {
    "purpose": "marketing",
    "cn.operator": False,
    "cn.handled": 5,
    "cn.rules": False,
    "destination.restricts_inbound": False,
}


def _case(**changes: object) -> dict[str, object]:
    plain = {
        "id": "a",
        "on": toy.DAY,
        "under": ["CN"],
        "transfer": {"origin": "CN", "destination": "US", "data": {"contact": 900}, "facts": FACTS},
        "expected": "conditional",
        "options": [["cn.contract"]],
        "provisions": ["cn.act.8"],
        "states": {"cn.large": False},
    }
    return {**plain, **changes}


def _file(folder: Path, *cases: object) -> Path:
    path = folder / "cases.jsonl"
    path.write_text("\n".join([*(json.dumps(case) for case in cases), ""]), encoding="utf-8")
    return path


def test_a_report_says_what_agrees_and_what_no_case_uses(tmp_path: Path) -> None:
    """Agreeing and disagreeing cases and missed options are told apart, and unused provisions named."""
    path = _file(
        tmp_path,
        _case(),
        _case(id="b", expected="prohibited"),
        _case(id="c", options=[["cn.licence"]], provisions=["cn.act.7"], questions=["cn.operator"]),
        _case(id="d", expected="prohibited", accept=["conditional"]),
        {"id": "e", "on": toy.DAY, "transfer": {"origin": "CN"}, "states": {"cn.large": True}, "presume": True},
    )
    report = check_cases(path, toy.TOY)
    assert [result.agrees for result in report.results] == [True, False, True, True, False]
    assert [len(result.faults) for result in report.results] == [0, 0, 3, 0, 1]
    assert report.agreement == pytest.approx(0.6)
    assert "cn.act.9" in report.coverage
    assert "cn.act.8" not in report.coverage
    text = str(report)
    assert "DISAGREES: b: expected prohibited, got conditional" in text
    assert "DISAGREES: e: expected statuses" in text
    assert "3 of 5 cases agree (60.0%)" in text
    assert (report.results[0].id, report.results[0].expected) == ("a", xf.Outcome.CONDITIONAL)


def test_a_false_permit_is_told(tmp_path: Path) -> None:
    """A case that should be prohibited and comes out permitted is counted as a false permit."""
    transfer = {"origin": "CN", "destination": "US", "data": {"machine_telemetry": None}, "facts": FACTS}
    report = check_cases(_file(tmp_path, _case(transfer=transfer, expected="prohibited")), toy.TOY)
    assert report.results[0].is_false_permit
    assert "1 false permits" in str(report)


def test_an_empty_file_agrees(tmp_path: Path) -> None:
    """A file without cases has nothing to disagree with."""
    assert check_cases(_file(tmp_path), toy.TOY).agreement == 1


def test_faulty_cases_are_told_with_their_lines(tmp_path: Path) -> None:
    """Every faulty line of a file is told, with the path to each fault."""
    faulty = _case(on="soon", expected="maybe", accept="x", options=5, states=5, presume="no", colour="red", id=5)
    faulty["states"] = {"cn.large": "no"}
    path = _file(tmp_path, faulty, [1], {"transfer": {}}, _case(states=5, provisions=[5]))
    with pytest.raises(xf.FormatError) as error:
        read_cases(path)
    text = str(error.value)
    for part in (
        "line 1: $.on",
        "'maybe'",
        "$.colour",
        "$.options",
        "$.states",
        "$.presume",
        "line 2: $: expected an object",
        "line 3: $.id: is missing",
    ):
        assert part in text, part
    with pytest.raises(xf.FormatError, match=r"line 4: \$\.provisions"):
        read_cases(path)


def test_the_command_prints_reports_and_returns_a_status(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command returns 0 if all agree, 1 if one does not, 2 if it cannot read."""
    transfer = {"origin": "AQ", "destination": "AQ"}
    good = _file(tmp_path, {"id": "a", "on": toy.DAY, "transfer": transfer, "expected": "undetermined"})
    assert main([str(good)]) == 0
    assert "1 of 1 cases agree" in capsys.readouterr().out
    bad = _file(tmp_path, {"id": "a", "on": toy.DAY, "transfer": transfer, "expected": "permitted"})
    assert main([str(bad)]) == 1
    assert main([]) == 2
    assert main([str(tmp_path / "nothing.jsonl")]) == 2
    assert "nothing.jsonl" in capsys.readouterr().err
