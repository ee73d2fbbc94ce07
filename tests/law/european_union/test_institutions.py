"""Institutions and agencies of the Union."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.law.european_union.judging import CONDITIONAL, PERMITTED, TODAY, UNDETERMINED, Route, findings, judged
from xflow.law import european_union as eu
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    from xflow.evaluation.outcomes import Outcome
    from xflow.model.mechanisms import Mechanism


@pytest.mark.parametrize(
    ("on", "held", "outcome"),
    [
        ("2018-12-10", [eu.AUTHORISED_SAFEGUARDS], PERMITTED),
        ("2018-12-11", [eu.AUTHORISED_SAFEGUARDS], CONDITIONAL),
        ("2020-07-15", [eu.AD_HOC_CLAUSES], PERMITTED),
        ("2020-07-16", [eu.AD_HOC_CLAUSES], CONDITIONAL),
        ("2020-07-16", [eu.AD_HOC_CLAUSES, eu.TRANSFER_ASSESSMENT], PERMITTED),
        (TODAY, [eu.SCC, eu.TRANSFER_ASSESSMENT], CONDITIONAL),
        (TODAY, [eu.EXPLICIT_CONSENT], CONDITIONAL),
    ],
)
def test_institutions_of_the_union(on: str, held: list[Mechanism], outcome: Outcome) -> None:
    """Institutions have gates of their own, and no standard clauses yet."""
    decision = judged(Route("EU", "US", on=on), *held, eu__union_institution=True)
    assert decision.outcome is outcome
    assert findings(decision).get("eu.gdpr.44", "lifted") == "lifted"


def test_adequacy_serves_institutions_for_their_tasks_alone() -> None:
    """An institution may rely on a decision on adequacy only to carry out tasks within its competence."""
    institution = {"eu__union_institution": True}
    assert judged(Route("EU", "CH"), **institution).outcome is PERMITTED
    assert judged(Route("EU", "CH"), eu__within_tasks=False, **institution).outcome is CONDITIONAL
    assert judged(Route("EU", "CH"), eu__within_tasks=UNKNOWN, **institution).outcome is UNDETERMINED


@pytest.mark.parametrize(
    ("destination", "held", "facts", "outcome"),
    [
        ("JP", [], {}, CONDITIONAL),
        ("GB", [], {}, PERMITTED),
        ("US", [eu.LED_INSTRUMENT], {}, PERMITTED),
        ("US", [eu.AD_HOC_CLAUSES, eu.TRANSFER_ASSESSMENT], {}, CONDITIONAL),
        ("GB", [], {"eu__led_from_other_state": True}, CONDITIONAL),
    ],
)
def test_operational_data_of_agencies(
    destination: str, held: list[Mechanism], facts: dict[str, object], outcome: Outcome
) -> None:
    """What an agency handles for law enforcement leaves by the gates of law enforcement, not by those of Chapter V."""
    agency = {"eu__union_institution": True, "eu__competent_authority": True, "eu__led_recipient_competent": True}
    decision = judged(Route("EU", destination, data="criminal"), *held, **agency, **facts)
    assert decision.outcome is outcome
    assert "eu.2018-1725.46" not in findings(decision)
