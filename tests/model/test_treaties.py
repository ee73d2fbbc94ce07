"""Who a treaty binds, to what, and since when."""

from __future__ import annotations

import pytest

import xflow as xf
from tests import toy

TEXT = xf.Instrument("t.text", "Treaty", "https://example.org")
PROMISE = xf.Commitment(
    xf.CommitmentKind.FREE_FLOW,
    "data flow",
    TEXT.article(1, checked_on=toy.DAY),
    in_force=xf.since("2021-01-01"),
    transitions=[
        xf.Transition("JP", xf.during("2021-01-01", "2023-01-01"), TEXT.article(2, checked_on=toy.DAY)),
        xf.Transition("SG", xf.during("2021-01-01", "2023-01-01"), TEXT.article(3, checked_on=toy.DAY), bound=True),
    ],
)
TREATY = xf.Treaty(
    "t.one",
    "Treaty",
    TEXT,
    [
        xf.Membership("EU-MEMBERS", xf.since("2021-01-01")),
        xf.Membership("JP", xf.since("2021-01-01")),
        xf.Membership("SG", xf.during("2021-01-01", "2025-01-01")),
        xf.Membership("GB", xf.since("2021-01-01")),
    ],
    [PROMISE],
    pairings=[xf.Pairing("GB", "JP", "2024-06-01"), xf.Pairing("SG", "GB")],
)


@pytest.mark.parametrize(
    ("first", "second", "day", "bound"),
    [
        ("JP", "SG", "2021-01-01", True),
        ("JP", "SG", "2020-12-31", False),
        ("JP", "SG", "2025-01-01", False),
        ("JP", "US", "2022-01-01", False),
        ("DE", "JP", "2022-01-01", True),
        ("DE", "FR", "2022-01-01", False),
        ("NO", "JP", "2022-01-01", False),
        ("CN-SH-FTZ", "JP", "2022-01-01", False),
        ("GB", "JP", "2024-05-31", False),
        ("GB", "JP", "2024-06-01", True),
        ("GB", "SG", "2024-06-01", None),
        ("Germany", "Japan", "2022-01-01", True),
    ],
)
def test_two_places_are_bound_if_both_are_parties_to_each_other(
    first: str,
    second: str,
    day: str,
    bound: bool | None,  # noqa: FBT001
) -> None:
    """Members of a bloc are bound through it, not to each other; a pair may be bound later, or nobody knows when."""
    assert TREATY.binds_between(first, second, day) is bound
    assert TREATY.binds_between(second, first, day) is bound


def test_what_binds_nobody_binds_no_pair() -> None:
    """States that affirm a declaration are not bound by it."""
    declaration = xf.Treaty("t.two", "Declaration", TEXT, TREATY.parties, binding=False)
    assert declaration.parties_on("2022-01-01") == {"EU-MEMBERS", "JP", "SG", "GB"}
    assert declaration.binds_between("JP", "SG", "2022-01-01") is False


def test_an_unknown_place_is_told() -> None:
    """A place that nobody knows is an error that names the nearest."""
    with pytest.raises(xf.UnknownJurisdictionError, match="Atlantis"):
        TREATY.binds_between("Atlantis", "JP", "2022-01-01")


def test_a_transition_spares_a_party_for_a_time() -> None:
    """A party that is not bound yet is spared; one that is only free of dispute settlement is not."""
    assert not PROMISE.binds("JP", "2022-12-31")
    assert PROMISE.binds("JP", "2023-01-01")
    assert PROMISE.binds("SG", "2022-12-31")
    assert not PROMISE.binds("SG", "2020-12-31")


def test_commitments_are_found_by_day_and_kind() -> None:
    """A version of a commitment counts only in its time, and only if its kind is asked for."""
    assert TREATY.commitments_on("2021-01-01") == (PROMISE,)
    assert TREATY.commitments_on("2020-12-31") == ()
    assert TREATY.commitments_on("2021-01-01", xf.CommitmentKind.NO_LOCALISATION) == ()


def test_a_clause_that_nobody_may_judge_is_not_disputable() -> None:
    """One prong that may not be disputed makes the whole clause so."""
    cite = TEXT.article(4, checked_on=toy.DAY)
    prong = xf.Prong(xf.ProngKind.ESSENTIAL_SECURITY, "security", xf.Judge.NOBODY)
    assert not xf.ExceptionClause("Security", cite, [prong]).disputable
    assert xf.ExceptionClause("Nothing", cite).disputable
