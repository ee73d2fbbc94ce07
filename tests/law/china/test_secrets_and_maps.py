"""Secrets, espionage, controlled technology, archives, maps."""

from __future__ import annotations

from typing import Any

import pytest

import xflow as xf
from tests.law.china.judging import CONDITIONAL, PERMITTED, PROHIBITED, UNDETERMINED, UNKNOWN, judged, options, outcome
from xflow.law import china as cn


def test_state_secrets() -> None:
    """Over the internet they are barred; by a protected channel they need approval, in the mainland as well."""
    data = {"state_secret": None}
    protected = {cn.SECRETS_UNPROTECTED: False}
    given: dict[str, Any] = {"without": ["personal"]}
    for on in ("2018-06-01", "2024-04-30", "2024-05-01"):
        assert outcome(data, on, **given) is PROHIBITED
        assert options(judged(data, on, **given, facts=protected)) == [["cn.secrecy_approval"]]
    inside = xf.Party(facts={cn.RECIPIENT_FOREIGN_CONTROLLED: True})
    assert outcome(data, destination="CN", recipient=inside, **given, facts=protected) is CONDITIONAL
    assert outcome(data, destination="CN", **given, facts=protected) is PERMITTED


def test_espionage_with_unclassified_data_since_july_2023() -> None:
    """Bought data on national security are barred even if not classified; unknown origins do not free."""
    data = {"cn.security_interest_data": None}
    given: dict[str, Any] = {"without": ["personal"], "facts": {cn.UNLAWFULLY_PROVIDED: True}}
    assert outcome(data, "2023-06-30", **given) is UNDETERMINED
    for held, expected in ((True, PROHIBITED), (False, PERMITTED)):
        facts = {**given["facts"], cn.INTELLIGENCE: held}
        assert outcome(data, "2023-06-30", without=["personal"], facts=facts) is expected
    assert outcome(data, "2023-07-01", **given) is PROHIBITED
    assert outcome(data, "2023-07-01", without=["personal"]) is UNDETERMINED


def test_controlled_technology_needs_a_licence() -> None:
    """Restricted technology did before export control, too; export control reaches foreign persons inside."""
    data = {"controlled_technology": None}
    assert options(judged(data, "2020-11-30")) == [["cn.export_licence"]]
    assert options(judged(data, "2020-12-01")) == [["cn.export_licence"]]
    inside = xf.Party(facts={cn.RECIPIENT_FOREIGN_CONTROLLED: True})
    assert outcome(data, "2020-11-30", destination="CN", recipient=inside) is PERMITTED
    assert outcome(data, "2020-12-01", destination="CN", recipient=inside) is CONDITIONAL


def test_archives() -> None:
    """They need approval; those of the first grade are barred unless copies are taken to be open to approval."""
    given: dict[str, Any] = {"without": ["personal"]}
    first = {cn.FIRST_GRADE_ARCHIVE: True}
    for on in ("2018-06-01", "2021-01-01", "2024-02-29", "2024-03-01"):
        assert options(judged({"archive": None}, on, **given)) == [["cn.archive_approval"]]
        assert outcome({"archive": None}, on, **given, facts=first) is PROHIBITED
    copies = {**first, cn.ARCHIVE_COPIES_FREE_OF_GRADE: True}
    assert outcome({"archive": None}, **given, facts=copies) is CONDITIONAL
    assert outcome({"archive": None}, **given, facts={cn.ARCHIVE_PROTECTED: False}) is PERMITTED


def test_maps_and_surveys() -> None:
    """Map servers stay, secret survey results need approval, and unknown servers do not free."""
    service = xf.Party(facts={cn.MAP_SERVICE: True})
    data = {"geospatial": None}
    given: dict[str, Any] = {"without": ["detailed_map"]}
    assert outcome(data, exporter=service, facts={cn.MOVED_ABROAD: True}, **given) is PROHIBITED
    assert outcome(data, exporter=service, facts={cn.MOVED_ABROAD: False}, **given) is PERMITTED
    assert outcome(data, exporter=service, **given) is UNDETERMINED
    assert options(judged(data, facts={cn.SECRET_SURVEY: True}, **given)) == [["cn.survey_approval"]]


@pytest.mark.parametrize(
    ("open_to_all", "expected"),
    [(True, PERMITTED), (False, CONDITIONAL), (UNKNOWN, UNDETERMINED), (None, UNDETERMINED)],
)
def test_nothing_is_presumed_of_detailed_maps(open_to_all: object, expected: xf.Outcome) -> None:
    """They may be secret; only who says that they are published or reviewed is free."""
    facts = {} if open_to_all is None else {cn.MAP_OPEN: open_to_all}
    assert outcome({"detailed_map": None}, facts=facts) is expected


def test_geographic_data_of_vehicles() -> None:
    """Since August 2022 they need approval or review, and since July 2024 they are stored in the mainland as well."""
    given: dict[str, Any] = {"exporter": xf.Party(facts={cn.AUTOMOTIVE: True}), "without": ["detailed_map", "personal"]}
    data = {"geospatial": None}
    ways = [["cn.map_review"], ["cn.survey_approval"]]
    assert outcome(data, "2022-08-29", **given) is PERMITTED
    assert options(judged(data, "2022-08-30", **given)) == ways
    elsewhere = {cn.KEPT_IN_MAINLAND: False}
    assert options(judged(data, "2024-07-25", **given, facts=elsewhere)) == ways
    assert options(judged(data, "2024-07-26", **given, facts=elsewhere)) == [["cn.local_copy", *way] for way in ways]


def test_defence_data_are_asked_for_their_authority() -> None:
    """Nothing presumes that data on defence are given lawfully; the rest is presumed not to be of that kind."""
    assert outcome({"defence": None}) is UNDETERMINED
    assert outcome({"defence": None}, facts={cn.UNLAWFULLY_PROVIDED: True}) is PROHIBITED
    assert outcome({"critical_infrastructure": None}) is PERMITTED
