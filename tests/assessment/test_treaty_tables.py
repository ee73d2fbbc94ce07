"""Tables of how the tests of treaties differ."""

from __future__ import annotations

import pytest

from tests.assessment.toy_treaties import OBJECTIVE, SECURITY, promise, treaty, way
from tests.toy import DAY
from xflow import UnknownTreatyError
from xflow.assessment.agreements.treaty_tables import compare_treaties
from xflow.law.treaties import CPTPP, TREATIES
from xflow.model.treaty_terms import CommitmentKind, Judge, NecessityStandard, ProngKind


def test_one_row_a_way_out() -> None:
    """Each way out is a row, and a promise without any is a row, too."""
    found = compare_treaties(treaty(promise(way(OBJECTIVE), way(SECURITY)), promise()), on=DAY)
    assert [row.kinds for row in found.rows] == [
        (ProngKind.LEGITIMATE_OBJECTIVE,),
        (ProngKind.ESSENTIAL_SECURITY,),
        (),
    ]
    assert found.without_way_out() == (found.rows[2],)
    assert (found.rows[2].standard, found.rows[2].judges) == (None, ())


def test_known_tests_differ_where_their_texts_do() -> None:
    """One treaty lets a tribunal say what is required, another lets the party say what is necessary."""
    found = compare_treaties("cptpp", "rcep", on=DAY)
    rows = {row.treaty.id: row for row in reversed(found.of(CommitmentKind.FREE_FLOW))}
    assert rows["cptpp"].standard is NecessityStandard.NOT_GREATER_THAN_REQUIRED
    assert rows["rcep"].standard is NecessityStandard.NECESSARY
    assert (rows["cptpp"].judges, rows["rcep"].judges[1]) == ((Judge.TRIBUNAL,), Judge.PARTY)
    assert rows["cptpp"].commitment.enforceable is not rows["rcep"].commitment.enforceable


def test_a_comparison_prints_as_a_table() -> None:
    """What a row shares with the row before is not said again; who binds nobody on the day is told."""
    text = str(compare_treaties(CPTPP, on=DAY))
    assert text.count("CPTPP") == 1
    assert "(judge: the" in text
    assert "binds nobody on the day" in compare_treaties("cptpp", on="2000-01-01").rows[0].cells()[2]
    assert "cannot be enforced" in compare_treaties("rcep", on=DAY).rows[0].cells()[2]


def test_all_known_treaties_are_compared_by_default() -> None:
    """Without names every treaty is looked at; a misspelt name is an error."""
    assert compare_treaties(on=DAY).treaties == TREATIES.treaties
    with pytest.raises(UnknownTreatyError):
        compare_treaties("cpttp", on=DAY)
