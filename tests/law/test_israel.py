"""The law pack of Israel: grounds with an undertaking, and duties on data from the EEA."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.judging import TODAY, Judging
from xflow.law import israel as il

outcome = Judging(il.PACK, "IL").outcome


@pytest.mark.parametrize("place", ["ES", "GB", "TR", "MX", "CH", "NZ"])
def test_parties_to_the_convention_and_adequate_places_need_an_undertaking_only(place: str) -> None:
    """The undertaking is asked in every case."""
    assert outcome(to=place) == "conditional"
    assert outcome(il.UNDERTAKING, to=place) == "permitted"


@pytest.mark.parametrize(
    ("place", "day", "result"),
    [
        ("JP", "2019-01-22", "conditional"),
        ("JP", "2019-01-23", "permitted"),
        ("KR", "2021-12-16", "conditional"),
        ("KR", "2021-12-17", "permitted"),
        ("US", TODAY, "conditional"),
        ("IN", TODAY, "conditional"),
    ],
)
def test_what_receives_data_from_the_union_follows_its_decisions(place: str, day: str, result: str) -> None:
    """Japan and Korea count from the days of the Union's decisions; the United States are adequate in part only."""
    assert outcome(il.UNDERTAKING, to=place, on=day) == result


@pytest.mark.parametrize("mechanism", [il.CONSENT, il.AGREEMENT])
def test_consent_or_an_agreement_needs_an_undertaking_beside_it(mechanism: xf.Mechanism) -> None:
    """Regulation 3 stands beside regulation 2."""
    assert outcome(mechanism, to="US") == "conditional"
    assert outcome(mechanism, il.UNDERTAKING, to="US") == "permitted"


@pytest.mark.parametrize(
    "condition", ["vital_to_health", "controlled_corporation", "made_public_by_law", "public_safety", "required_by_law"]
)
def test_each_condition_of_regulation_2_suffices_with_an_undertaking(condition: str) -> None:
    """The other conditions are facts."""
    assert outcome(il.UNDERTAKING, to="US", il__condition=condition) == "permitted"


def test_protection_that_is_not_lower_suffices_with_an_undertaking() -> None:
    """Regulation 1 looks at the law of the destination."""
    assert outcome(il.UNDERTAKING, to="US", il__protection_not_lower=True) == "permitted"


def duties(on: str, **facts: object) -> bool:
    """Tell whether data that come from Germany are under the regulations of 2023."""
    stated = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("DE", "IL", data="contact").stating(stated)
    return bool(xf.evaluate(transfer, il.PACK, on=on, presume=True, under=["IL"]).duties)


@pytest.mark.parametrize(
    ("day", "fresh", "older", "local"),
    [
        ("2023-08-06", False, False, False),
        ("2023-08-07", True, False, False),
        ("2024-05-06", True, False, False),
        ("2024-05-07", True, True, False),
        ("2024-12-31", True, True, False),
        ("2025-01-01", True, True, True),
    ],
)
def test_the_regulations_on_data_from_the_eea_came_in_three_steps(
    day: str,
    fresh: bool,  # noqa: FBT001
    older: bool,  # noqa: FBT001
    local: bool,  # noqa: FBT001
) -> None:
    """First data received anew, then all data from there, then all data in the same database."""
    assert duties(day) is fresh
    assert duties(day, il__received_before_august_2023=True) is older
    assert duties(day, il__local_data_beside=True) is local


def test_data_that_the_person_gave_are_left_out() -> None:
    """The regulations reach what others sent."""
    assert not duties(TODAY, il__given_by_person=True)


def test_what_stands_outside_is_free() -> None:
    """A personal collection, what is not personal and what stays in Israel are free."""
    assert outcome(il__no_database=True) == "permitted"
    assert outcome(data="industrial") == "permitted"
    assert outcome(to="IL") == "permitted"
