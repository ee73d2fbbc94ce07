"""The law pack of Uruguay: lists by date, authorisation, consent and exceptions."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.judging import Judging
from xflow.law import uruguay as uy
from xflow.law.uruguay import facts as asked
from xflow.law.uruguay import mechanisms as held

judging = Judging(uy.PACK, "UY")
outcome = judging.outcome


@pytest.mark.parametrize("day", ["2018-05-25", "2019-03-12", "2021-06-08", "2026-11-26"])
@pytest.mark.parametrize("place", ["DE", "GB", "AR", "NZ", "CH", "IL"])
def test_data_go_freely_to_the_lists(place: str, day: str) -> None:
    """These stood on every list."""
    assert outcome(to=place, on=day) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2023-11-21", "conditional"), ("2023-11-22", "permitted")])
def test_korea_is_listed_since_november_2023(day: str, result: str) -> None:
    """A recipient under the Korean act is covered from that day."""
    assert outcome(to="KR", on=day) == result
    assert outcome(to="KR", on=day, uy__under_korean_act=False) == "conditional"


@pytest.mark.parametrize(
    ("day", "result"),
    [
        ("2019-03-11", "conditional"),
        ("2019-03-12", "permitted"),
        ("2021-12-07", "permitted"),
        ("2021-12-08", "conditional"),
    ],
)
def test_the_privacy_shield_counted_from_2019_and_six_months_after_its_end(day: str, result: str) -> None:
    """The resolution of June 2021 dropped it and gave six months."""
    assert outcome(to="US", on=day, uy__privacy_shield=True) == result


@pytest.mark.parametrize(("day", "result"), [("2023-11-21", "conditional"), ("2023-11-22", "permitted")])
def test_the_framework_counts_if_it_is_extended_to_uruguay(day: str, result: str) -> None:
    """The organisation has to declare that it extends it."""
    assert outcome(to="US", on=day, uy__framework_extended=True) == result
    assert outcome(to="US", on=day) == "conditional"


@pytest.mark.parametrize("mechanism", [held.AUTHORISATION, held.CONSENT])
def test_each_mechanism_suffices(mechanism: xf.Mechanism) -> None:
    """Authorisation or consent each carry a transfer."""
    assert outcome(mechanism, to="US") == "permitted"


def test_a_registered_code_serves_within_the_group() -> None:
    """Between a parent, its subsidiaries and its branches, and for international organisations."""
    assert outcome(held.CORPORATE_RULES, to="US") == "conditional"
    assert outcome(held.CORPORATE_RULES, to="US", recipient__same_group=True) == "permitted"
    assert outcome(held.CORPORATE_RULES, to="US", recipient__kind="international_organisation") == "permitted"


def test_the_central_administration_keeps_its_systems() -> None:
    """Companies are not asked, and the agency may give leave."""
    public = {"to": "ES", "exporter__kind": "public_authority"}
    assert outcome(to="ES") == "permitted"
    assert outcome(**public) == "undetermined"
    assert outcome(uy__central_system=False, **public) == "permitted"
    assert outcome(uy__central_system=True, **public) == "conditional"
    assert outcome(held.AGENCY_LEAVE, uy__central_system=True, **public) == "permitted"


def test_databases_are_registered() -> None:
    """The duty stands beside every transfer."""
    assert any("register the database" in duty for duty in judging.duties(to="DE"))


@pytest.mark.parametrize("case", ["contract", "vital_interests", "medical_exchange", "treaty"])
def test_an_exception_suffices(case: str) -> None:
    """Article 23 lists exceptions."""
    assert outcome(to="US", uy__exception=case) == "permitted"


def test_an_assessment_is_owed_for_places_that_are_not_adequate() -> None:
    """It is owed since 2020, and not for the list."""
    assert any("impact" in text for text in judging.duties(held.CONSENT, to="US"))
    assert not any("impact" in text for text in judging.duties(to="DE"))


@pytest.mark.parametrize(("day", "told"), [("2023-12-04", False), ("2023-12-05", True)])
def test_people_are_told_since_december_2023(day: str, told: bool) -> None:  # noqa: FBT001
    """Resolution 70/023 asks to tell them of transfers."""
    assert any("destination" in text for text in judging.duties(to="DE", on=day)) is told


def test_canada_is_listed_for_its_private_sector() -> None:
    """A public body there is not covered."""
    assert outcome(to="CA") == "permitted"
    assert outcome(to="CA", recipient__kind="public_authority") == "conditional"


def test_what_stands_outside_is_free() -> None:
    """Household use, what is not personal and what stays in Uruguay are free; data of companies are not."""
    assert outcome(uy__outside_law=True) == "permitted"
    assert outcome(data="industrial") == "permitted"
    assert outcome(to="UY") == "permitted"
    assert outcome(data="uy.legal_person_data") == "conditional"


@pytest.mark.parametrize(
    ("day", "deemed", "in_place", "result"),
    [
        ("2022-12-29", True, (), "conditional"),
        ("2022-12-30", True, (), "permitted"),
        ("2025-12-31", False, (held.BANK_NOTICE,), "conditional"),
        ("2025-12-31", False, (held.BANK_AUTHORISATION,), "permitted"),
        ("2026-01-01", True, (), "conditional"),
        ("2026-01-01", False, (held.BANK_NOTICE,), "permitted"),
    ],
)
def test_banks_outsource_with_leave_and_since_2026_on_notice(
    day: str,
    deemed: bool,  # noqa: FBT001
    in_place: tuple[xf.Mechanism, ...],
    result: str,
) -> None:
    """Authorisation, then some services deemed authorised, then prior notice."""
    assert (
        outcome(
            *in_place, to="DE", on=day, uy__supervised=True, uy__deemed_authorised=deemed, recipient__role="processor"
        )
        == result
    )


def test_the_law_follows_who_serves_people_in_uruguay() -> None:
    """An exporter abroad is bound for the people to whom it offers goods."""

    def judged(*, bound: bool) -> str:
        transfer = xf.Transfer("BR", "IN", data="contact", follows=["UY"], facts={asked.EXPORTER_UNDER_LAW: bound})
        return xf.evaluate(transfer, uy.PACK, on="2026-11-26", presume=True, under=["UY"]).outcome.value

    assert judged(bound=True) == "conditional"
    assert judged(bound=False) == "permitted"


def test_the_list_reaches_no_organisation_that_sits_in_a_listed_country() -> None:
    """The law speaks of countries and of international organisations apart."""
    assert outcome(to="CH") == "permitted"
    assert outcome(to="CH", recipient__kind="international_organisation") == "conditional"
