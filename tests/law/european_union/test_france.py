"""The law of France."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.law.european_union.judging import CONDITIONAL, ORDERED, PERMITTED, PROHIBITED, UNDETERMINED, Route, judged
from xflow.law import european_union as eu
from xflow.model.knowledge import UNKNOWN
from xflow.model.transfers import Means

if TYPE_CHECKING:
    from xflow.evaluation.outcomes import Outcome


@pytest.mark.parametrize(
    ("on", "means", "version", "outcome"),
    [
        ("2024-11-15", Means.TRANSMISSION, True, PERMITTED),
        ("2024-11-16", Means.TRANSMISSION, True, PROHIBITED),
        ("2024-11-16", Means.TRANSMISSION, False, PERMITTED),
        ("2024-11-16", Means.TRANSMISSION, UNKNOWN, UNDETERMINED),
        ("2026-05-15", Means.TRANSMISSION, False, PERMITTED),
        ("2026-05-16", Means.TRANSMISSION, False, PROHIBITED),
        ("2026-05-16", Means.REMOTE_ACCESS, False, PERMITTED),
    ],
)
def test_french_hosting_of_health_data(on: str, means: Means, version: object, outcome: Outcome) -> None:
    """Hosted health data are stored in the area under version 2; access from abroad is not forbidden."""
    route = Route("FR", "CH", on=on, data="medical_record", under=("EU", "FR"))
    facts = {"fr__hosting": True, "fr__hosting_v2": version, "means": means}
    assert judged(route, eu.HDS_CERTIFICATE, **facts).outcome is outcome


def test_french_hosts_are_certified() -> None:
    """A host without the certificate may not host health data, even inside France."""
    route = Route("FR", "FR", data="medical_record", under=("EU", "FR"))
    assert judged(route, fr__hosting=True).outcome is CONDITIONAL
    assert judged(route, eu.HDS_CERTIFICATE, fr__hosting=True).outcome is PERMITTED


def test_the_french_blocking_statute() -> None:
    """Economic documents leave for foreign proceedings only through a treaty."""
    route = Route("FR", "US", data="industrial", under=("EU", "FR"))
    assert judged(route, **ORDERED).outcome is PROHIBITED
    assert judged(route, eu__order_under_agreement=True, **ORDERED).outcome is PERMITTED
    assert judged(route, fr__economic_documents=False, **ORDERED).outcome is PERMITTED
    assert judged(route).outcome is PERMITTED
