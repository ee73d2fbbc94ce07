"""The law of Germany."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.law.european_union.judging import BOTH_TOOLS, CONDITIONAL, PERMITTED, PROHIBITED, UNDETERMINED, Route, judged
from xflow.law import european_union as eu

if TYPE_CHECKING:
    from xflow.evaluation.outcomes import Outcome


def test_social_data_stay_where_protection_is_adequate() -> None:
    """Processors may keep German social data only in equal states or adequate countries; clauses do not help."""
    law, data = ("EU", "DE"), "de.social_data"
    processor = {"recipient__role": "processor"}
    assert judged(Route("DE", "IN", data=data, under=law), *BOTH_TOOLS, **processor).outcome is PROHIBITED
    assert judged(Route("DE", "CH", data=data, under=law), **processor).outcome is PERMITTED
    assert judged(Route("DE", "JP", data=data, under=law), **processor).outcome is PERMITTED
    assert judged(Route("DE", "IN", data=data, under=law), *BOTH_TOOLS).outcome is UNDETERMINED


def test_clouds_in_german_care() -> None:
    """From 1 July 2024 clouds in care need the place, a German establishment and the attestation together."""
    law, data = ("EU", "DE"), "medical_record"
    before = Route("DE", "FR", on="2024-06-30", data=data, under=law)
    after = Route("DE", "FR", on="2024-07-01", data=data, under=law)
    abroad = Route("DE", "IN", data=data, under=law)
    here = {"de__cloud_care": True, "de__establishment": True}
    assert judged(before, de__cloud_care=True).outcome is PERMITTED
    assert judged(after, eu.C5_ATTESTATION, de__cloud_care=True).outcome is PROHIBITED
    assert judged(after, **here).outcome is CONDITIONAL
    assert judged(after, eu.C5_ATTESTATION, **here).outcome is PERMITTED
    assert judged(abroad, eu.C5_ATTESTATION, *BOTH_TOOLS, **here).outcome is PROHIBITED


@pytest.mark.parametrize(
    ("on", "destination", "outcome"),
    [
        ("2020-12-28", "FR", CONDITIONAL),
        ("2020-12-29", "FR", PERMITTED),
        ("2020-12-29", "CH", CONDITIONAL),
        ("2020-12-29", "NO", CONDITIONAL),
    ],
)
def test_german_books_for_tax(on: str, destination: str, outcome: Outcome) -> None:
    """Books may be kept in other member states since 29 December 2020, elsewhere with permission."""
    route = Route("DE", destination, on=on, data="accounting", under=("EU", "DE"))
    assert judged(route, de__tax_books=True).outcome is outcome
    assert judged(route, eu.TAX_OFFICE_PERMISSION, de__tax_books=True).outcome is PERMITTED


def test_national_rules_are_asked_only_of_their_state() -> None:
    """Asked of Union law alone, or of another state, German books are nobody's concern."""
    books = {"de__tax_books": True, "destination__restricts_inbound": False}
    assert judged(Route("DE", "CH", data="accounting"), **books).outcome is PERMITTED
    assert judged(Route("AT", "CH", data="accounting", under=None), **books).outcome is PERMITTED
    assert judged(Route("DE", "CH", data="accounting", under=None), **books).outcome is CONDITIONAL
