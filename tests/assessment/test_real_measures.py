"""Measures of the packs under real treaties."""

from __future__ import annotations

import pytest

from tests.assessment.toy_treaties import told
from xflow.assessment.agreements.assessing import Assessment, assess
from xflow.assessment.agreements.clauses import Standing
from xflow.assessment.agreements.forms_of_measures import Form
from xflow.assessment.evidence import Evidence
from xflow.assessment.verdicts import Verdict, Weight
from xflow.model.treaty_terms import CommitmentKind, Exclusion, ProngKind

DAY = "2026-11-24"


def _verdicts(found: Assessment, clause: int = 0) -> dict[ProngKind, Verdict]:
    return {each.prong.kind: each.verdict for each in found.clauses[clause].prongs}


def test_chinas_thresholds_are_judged_as_if_under_the_pacific_model() -> None:
    """China is no party; as if it were, the objective is open because it rests on amounts, and security is its own."""
    assert assess("cn.pdcf.7-1-2", "cptpp", on=DAY).commitments == ()
    found = assess("cn.pdcf.7-1-2", "cptpp", on=DAY, as_if_bound=True)
    assert found.engaged[0].engagement.form is Form.APPROVAL
    assert _verdicts(found)[ProngKind.LEGITIMATE_OBJECTIVE] is Verdict.NOT_ASSESSABLE
    assert "rest on the amount of data" in told(found)
    assert found.clauses[2].verdict is Verdict.NOT_ASSESSABLE
    assert found.standing is Standing.NOT_ASSESSABLE


def test_chinas_contract_is_judged_under_rcep_which_binds_it() -> None:
    """Under RCEP the party says what is necessary: what others do does not make that doubtful."""
    found = assess("cn.pdcf.8", "rcep", on=DAY)
    assert found.applicability.bound
    assert "JP" in found.applicability.bound_to
    assert _verdicts(found)[ProngKind.LEGITIMATE_OBJECTIVE] is Verdict.SATISFIED
    assert _verdicts(found)[ProngKind.NECESSITY] is Verdict.NOT_ASSESSABLE
    assert "binding; no other party can have it judged" in told(found)


def test_conditions_of_data_protection_are_not_reached_by_a_closed_list() -> None:
    """The EU-Japan agreement rules out closed forms of measure; a requirement that clauses meet is none of them."""
    found = assess("eu.gdpr.44", "eu-japan", on=DAY)
    assert found.applicability.parties == ("EU-MEMBERS",)
    assert found.applicability.bound_to == ("JP",)
    assert found.standing is Standing.NOT_ENGAGED
    assert found.engaged == ()


def test_indias_payment_data_are_judged_under_the_general_agreement() -> None:
    """India is bound by GATS: its rule on payment data fits its objective, and security is not what it states."""
    found = assess("in.rbi.2018", "gats", on=DAY)
    assert len(found.applicability.bound_to) > 100
    assert found.engaged[0].engagement.engaged is None
    assert found.standing is Standing.NOT_ASSESSABLE
    assert _verdicts(found)[ProngKind.LEGITIMATE_OBJECTIVE] is Verdict.SATISFIED
    assert _verdicts(found, 1)[ProngKind.ESSENTIAL_SECURITY] is Verdict.DOUBTFUL
    assert "depends on the schedule" not in told(found.engaged[0].engagement.limits)
    assert "whether it was promised at all stands in the schedule" in told(found)


@pytest.mark.parametrize(
    ("left_out", "engaged", "standing"), [(False, True, Standing.DOUBTFUL), (True, False, Standing.NOT_ENGAGED)]
)
def test_what_a_schedule_says_can_be_stated(left_out: bool, engaged: bool, standing: Standing) -> None:  # noqa: FBT001  (they are the cases of a table)
    """Once it is stated what was promised in a schedule, the promise is engaged, or nothing was promised."""
    answers, invoked = {Exclusion.UNSCHEDULED: left_out}, ["General exceptions"]
    found = assess("in.rbi.2018", "gats", on=DAY, answers=answers, invoked=invoked)
    assert found.commitments[0].engagement.engaged is engaged
    assert found.standing is standing
    assert f"{'Yes' if left_out else 'No'}, as is stated" in told(found)


def test_russias_localisation_claims_security_for_what_touches_none() -> None:
    """Security stated for personal data of all kinds speaks against a measure even where the party judges."""
    found = assess("ru.law.18-5", "cptpp", on=DAY, as_if_bound=True)
    assert found.standing is Standing.DOUBTFUL
    kinds = [each.engagement.commitment.kind for each in found.engaged]
    assert CommitmentKind.NO_LOCALISATION in kinds
    assert "do not touch national security as such" in told(found)


def test_evidence_turns_a_prong() -> None:
    """What somebody states decides where the packs hold nothing, and is shown as stated."""
    proof = Evidence(ProngKind.NECESSITY, "a panel found a lesser measure", "a report", Weight.DECISIVE)
    found = assess("in.rbi.2018", "gats", [proof], on=DAY)
    assert _verdicts(found)[ProngKind.NECESSITY] is Verdict.FAILED
    assert "evidence, decisive: a panel found a lesser measure [a report]" in told(found)


@pytest.mark.parametrize("treaty", ["cptpp", "rcep", "usmca", "gats", "eu-japan", "depa", "korus", "initiative"])
def test_every_kind_of_treaty_can_be_asked(treaty: str) -> None:
    """No treaty is too strange to be asked, and each assessment can be read."""
    found = assess("in.rbi.2018", treaty, on=DAY, as_if_bound=True)
    assert told(found).startswith(found.standing.value.upper())
