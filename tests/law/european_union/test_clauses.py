"""The sets of standard clauses, and what was authorised under the directive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.law.european_union.judging import CONDITIONAL, PERMITTED, PROHIBITED, UNDETERMINED, Route, judged
from xflow.law import european_union as eu
from xflow.model.mechanisms import InPlace

if TYPE_CHECKING:
    from xflow.evaluation.outcomes import Outcome
    from xflow.model.mechanisms import Mechanism


@pytest.mark.parametrize(
    ("on", "held", "outcome"),
    [
        ("2001-09-02", [eu.OLD_SCC], CONDITIONAL),
        ("2001-09-03", [eu.OLD_SCC], PERMITTED),
        ("2018-05-24", [eu.OLD_SCC], PERMITTED),
        ("2018-05-25", [eu.OLD_SCC], PERMITTED),
        ("2020-07-15", [eu.OLD_SCC], PERMITTED),
        ("2020-07-16", [eu.OLD_SCC], CONDITIONAL),
        ("2020-07-16", [eu.OLD_SCC, eu.TRANSFER_ASSESSMENT], PERMITTED),
        ("2021-06-26", [eu.SCC, eu.TRANSFER_ASSESSMENT], CONDITIONAL),
        ("2021-06-27", [eu.SCC, eu.TRANSFER_ASSESSMENT], PERMITTED),
        ("2021-10-01", [InPlace(eu.OLD_SCC, "2021-09-26"), eu.TRANSFER_ASSESSMENT], PERMITTED),
        ("2021-10-01", [InPlace(eu.OLD_SCC, "2021-09-27"), eu.TRANSFER_ASSESSMENT], CONDITIONAL),
        ("2021-10-01", [eu.OLD_SCC, eu.TRANSFER_ASSESSMENT], UNDETERMINED),
        ("2022-12-27", [InPlace(eu.OLD_SCC, "2021-09-26"), eu.TRANSFER_ASSESSMENT], PERMITTED),
        ("2022-12-28", [InPlace(eu.OLD_SCC, "2021-09-26"), eu.TRANSFER_ASSESSMENT], CONDITIONAL),
    ],
)
def test_the_sets_of_standard_clauses(on: str, held: list[InPlace | Mechanism], outcome: Outcome) -> None:
    """Old sets count if concluded in time and until the end of the transition, new ones from their first day."""
    assert judged(Route("DE", "IN", on=on), *held).outcome is outcome


def test_old_clauses_are_offered_only_while_they_can_be_signed() -> None:
    """Both sets are offered until 26 September 2021, only the new one from the next day on."""
    before = {name for option in judged(Route("DE", "IN", on="2021-09-26")).options for name in option.mechanisms}
    after = {name for option in judged(Route("DE", "IN", on="2021-09-27")).options for name in option.mechanisms}
    assert {"eu.scc", "eu.scc.old"} <= before
    assert "eu.scc" in after
    assert "eu.scc.old" not in after


def test_what_was_authorised_under_the_directive_stays_valid() -> None:
    """An authorisation of the time before the GDPR still counts, with an assessment; a later one is none."""
    held = InPlace(eu.AUTHORISED_SAFEGUARDS, "2018-05-24")
    late = InPlace(eu.AUTHORISED_SAFEGUARDS, "2018-05-25")
    assert judged(Route("DE", "IN"), held).outcome is CONDITIONAL
    assert judged(Route("DE", "IN"), held, eu.TRANSFER_ASSESSMENT).outcome is PERMITTED
    assert judged(Route("DE", "IN"), late, eu.TRANSFER_ASSESSMENT).outcome is CONDITIONAL
    offered = {name for option in judged(Route("DE", "IN")).options for name in option.mechanisms}
    assert "eu.authorised_safeguards" not in offered


def test_old_clauses_are_for_controllers_only() -> None:
    """A processor cannot rely on the old sets, which were made for exports by controllers."""
    processor = {"exporter__role": "processor"}
    assert judged(Route("ES", "MX", on="2020-01-01"), eu.OLD_SCC, **processor).outcome is CONDITIONAL


def test_clauses_did_not_help_before_the_judgment_against_law_known_to_undo_them() -> None:
    """Before 16 July 2020 too, clauses fail where the exporter knows that the law there undoes them."""
    facts = {"eu__destination_law_impinges": True, "eu__clear_text_needed": True}
    assert judged(Route("DE", "US", on="2019-01-01"), eu.OLD_SCC, **facts).outcome is PROHIBITED


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ({"exporter__role": "processor", "recipient__role": "controller"}, CONDITIONAL),
        (
            {
                "exporter__role": "processor",
                "recipient__role": "controller",
                "eu__combined_with_union_data": False,
            },
            PERMITTED,
        ),
        ({"eu__combined_with_union_data": False}, CONDITIONAL),
        ({"exporter__role": "processor", "eu__combined_with_union_data": False}, UNDETERMINED),
        (
            {
                "exporter__role": "processor",
                "recipient__role": "controller",
                "eu__combined_with_union_data": False,
                "eu__foreign_order": True,
            },
            PROHIBITED,
        ),
    ],
)
def test_module_four_needs_no_assessment_where_nothing_was_combined(facts: dict[str, object], outcome: Outcome) -> None:
    """Only data that go back to the client, not combined with Union data, need no assessment."""
    assert judged(Route("IE", "IN"), eu.SCC, **facts).outcome is outcome
