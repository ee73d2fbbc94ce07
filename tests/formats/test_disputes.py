"""Files of disputes: how they are read, and what is told of those that disagree."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import xflow as xf
from xflow.formats.converter import converter
from xflow.testing import check_dispute, check_disputes, read_disputes

if TYPE_CHECKING:
    from pathlib import Path

CITE = {
    "instrument": {"id": "toy.act", "title": "Act", "url": "https://www.example.org/act"},
    "pinpoint": "Art. 1",
    "checked_on": "2026-11-27",
}
BAN = {
    "id": "cn.ban",
    "title": "A ban",
    "by": "CN",
    "cite": CITE,
    "scope": {"is": "Includes", "category": "commercial"},
    "effect": {"is": "Prohibit"},
    "objective": "national_security",
}
FOUND = {"about": "essential_security", "text": "there was an emergency", "source": "a report", "weight": "for"}


def _dispute(**changes: object) -> dict[str, object]:
    plain = {
        "id": "a",
        "source": "a report",
        "url": "https://www.example.org/report",
        "checked_on": "2026-11-27",
        "confidence": "recalled",
        "provision": "Art. XIV bis",
        "measure": BAN,
        "under": "gats",
        "clause": "Essential security",
        "on": "2026-11-24",
        "falls_outside": ["unscheduled"],
        "evidence": [{**FOUND, "settles": True}],
        "expected": {
            "prongs": [{"kind": "essential_security", "found": "satisfied", "alone": "doubtful"}],
            "standing": "consistent",
            "alone": "doubtful",
        },
    }
    return {**plain, **changes}


def _expected(found: str, alone: str, standing: str, standing_alone: str) -> dict[str, object]:
    prongs = [{"kind": "essential_security", "found": found, "alone": alone}]
    return {"prongs": prongs, "standing": standing, "alone": standing_alone}


def _file(folder: Path, *disputes: object) -> Path:
    path = folder / "disputes.jsonl"
    path.write_text("\n".join([*(json.dumps(each) for each in disputes), ""]), encoding="utf-8")
    return path


def _faults(folder: Path, *disputes: object) -> str:
    with pytest.raises(xf.FormatError) as error:
        read_disputes(_file(folder, *disputes))
    return str(error.value)


def test_a_dispute_is_judged_with_its_evidence_and_without(tmp_path: Path) -> None:
    """A dispute that comes out as its report found agrees, and shows what evidence did."""
    (result,) = check_disputes(_file(tmp_path, _dispute())).results
    assert (result.id, result.agrees, result.is_false_excuse) == ("a", True, False)
    assert str(result) == "agrees: a: consistent"
    (prong,) = result.prongs
    assert (prong.found, prong.judged) == (xf.Verdict.SATISFIED, xf.Verdict.SATISFIED)
    assert prong.alone is xf.Verdict.DOUBTFUL


def test_what_disagrees_is_told(tmp_path: Path) -> None:
    """Each verdict and each standing that is another than expected is told, and so is an excuse that was none."""
    wrong = _dispute(expected=_expected("failed", "not_assessable", "inconsistent", "not_assessable"))
    report = check_disputes(_file(tmp_path, _dispute(), _dispute(**{**wrong, "id": "b"})))
    assert [each.agrees for each in report.results] == [True, False]
    assert report.agreement == pytest.approx(0.5)
    assert str(report).splitlines() == [
        "DISAGREES: b: consistent",
        "    standing, with the evidence: should be inconsistent and is consistent",
        "    standing, without evidence: should be not assessable and is doubtful",
        "    essential security interests, with the evidence: should be failed and is satisfied",
        "    essential security interests, without evidence: should be not assessable and is doubtful",
        "1 of 2 disputes agree (50.0%)",
        "1 false excuses",
    ]


def test_what_engages_nothing_is_told(tmp_path: Path) -> None:
    """Where nothing was promised no clause is looked at, which a dispute that expects verdicts is told."""
    (result,) = check_disputes(_file(tmp_path, _dispute(falls_under=["unscheduled"], falls_outside=[]))).results
    assert result.prongs == ()
    assert "essential security interests, with the evidence: should be satisfied and is not asked" in result.faults


def test_a_file_without_disputes_agrees(tmp_path: Path) -> None:
    """Where there is nothing, nothing disagrees."""
    assert check_disputes(_file(tmp_path)).agreement == 1


def test_a_measure_of_a_pack_is_named_by_its_id(tmp_path: Path) -> None:
    """A measure that a pack defines stands in its own law; one that is given in full stands alone."""
    expected = _expected("satisfied", "doubtful", "consistent", "doubtful")
    (case, full) = read_disputes(_file(tmp_path, _dispute(measure="in.rbi.2018", expected=expected), _dispute(id="b")))
    assert case.law is None
    assert full.law == xf.Policy()
    assert check_dispute(case).agrees, str(check_dispute(case))


def test_a_dispute_brings_its_law(tmp_path: Path) -> None:
    """Mechanisms that a measure asks for are given with it, and shape what it is."""
    leave = {"id": "cn.leave", "name": "Leave", "step": "ask for leave", "kind": "approval"}
    asks = {**BAN, "effect": {"is": "Require", "requirement": {"is": "Held", "mechanism": "cn.leave"}}}
    (result,) = check_disputes(_file(tmp_path, _dispute(measure=asks, policy={"mechanisms": [leave]}))).results
    assert result.judged.engaged[0].engagement.form is xf.Form.APPROVAL


def test_who_is_not_bound_can_be_judged_as_if(tmp_path: Path) -> None:
    """A dispute may ask how a measure would stand if who imposes it were bound."""
    expected = _expected("satisfied", "not_assessable", "consistent", "not_assessable")
    (case,) = read_disputes(_file(tmp_path, _dispute(under="cptpp", as_if_bound=True, expected=expected)))
    assert check_dispute(case).judged.as_if_bound


def test_all_faults_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    """Every fault of every line is told with its place."""
    text = _faults(
        tmp_path,
        {"id": "a"},
        _dispute(confidence="sure", on="soon", colour="red", falls_outside=["nothing"]),
        _dispute(evidence=[{**FOUND, "weight": "heavy"}, {"about": "necessity"}], measure={**BAN, "effect": 5}),
        [1],
    )
    for part in (
        "line 1: the key 'measure' is missing @ $.measure",
        "line 2: 'sure' is none of seen, related, recalled @ $.confidence",
        "line 2: 'soon' is not a day",
        "line 2: no such key here: 'colour' @ $",
        "line 2: 'nothing' is none of",
        "line 3: 'heavy' is none of for, against, decisive, open @ $.evidence[0].weight",
        "line 3: the key 'weight' is missing @ $.evidence[1].weight",
        "@ $.measure",
        "line 4: ",
    ):
        assert part in text, (part, text)


def test_what_does_not_fit_the_treaty_is_told(tmp_path: Path) -> None:
    """A treaty, a clause or a prong that is not there is a fault of the file, and so is a prong that is not told."""
    twice = [{"kind": "essential_security", "alone": "doubtful"}] * 2
    other = [{"kind": "necessity", "alone": "doubtful"}]
    text = _faults(
        tmp_path,
        _dispute(under="gatts"),
        _dispute(id="b", clause="Essential securty"),
        _dispute(id="c", evidence=[{**FOUND, "about": "prudential"}, {**FOUND, "about": None}]),
        _dispute(id="d", expected={"prongs": twice, "standing": "doubtful", "alone": "doubtful"}),
        _dispute(id="e", expected={"prongs": other, "standing": "doubtful", "alone": "doubtful"}),
        _dispute(id="f"),
        _dispute(id="f"),
    )
    for part in (
        "line 1: $.under: ",
        "line 2: $.clause: ",
        "'Essential security'",
        "line 3: $.evidence[0].about: prudential is not asked",
        "line 4: $.expected.prongs: essential_security is told twice",
        "line 5: $.expected.prongs: essential_security is asked and not told",
        "line 5: $.expected.prongs: necessity is not asked",
        "line 7: $.id: 'f' stands in line 6, too",
    ):
        assert part in text, (part, text)
    assert "evidence[1]" not in text


def test_evidence_is_cited_in_words_or_in_full() -> None:
    """Where evidence stands may be told in words or as a citation, and comes back as it was written."""
    made = converter()
    for source in ("a report", CITE):
        evidence = made.structure({**FOUND, "source": source}, xf.Evidence)
        assert made.structure(made.unstructure(evidence), xf.Evidence) == evidence
        assert isinstance(evidence.source, str) is isinstance(source, str)


def test_a_measure_is_written_as_it_was_given() -> None:
    """A measure given in full and one named by its id are told apart in both directions."""
    made = converter()
    for measure in (made.structure(BAN, xf.Measure), "cn.ban"):
        written = made.unstructure(measure, xf.Measure | str)
        assert written == "cn.ban" if isinstance(measure, str) else written["id"] == "cn.ban"
