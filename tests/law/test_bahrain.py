"""The law pack of Bahrain: the list, the exceptions, and what licensees of the central bank must do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import xflow as xf
from xflow.law import bahrain as bh
from xflow.law.bahrain import facts as asked
from xflow.law.bahrain import mechanisms as held

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"


def outcome(*in_place: xf.Mechanism, data: str = "customer", to: str = "US", on: str = TODAY, **facts: object) -> str:
    """Judge a transfer out of Bahrain; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("BH", to, data=data, mechanisms=in_place).stating(stated)
    return xf.evaluate(transfer, bh.PACK, on=on, presume=True, under=["BH"]).outcome.value


@pytest.mark.parametrize(
    ("day", "result"),
    [
        ("2019-07-31", "permitted"),
        ("2019-08-01", "conditional"),
        ("2022-03-16", "conditional"),
        ("2022-03-17", "permitted"),
    ],
)
def test_the_law_came_before_the_list(day: str, result: str) -> None:
    """From August 2019 every place needed a ground; since March 2022 listed ones are free."""
    assert outcome(on=day) == result


@pytest.mark.parametrize(
    "place", ["AE", "SA", "OM", "JO", "KW", "EG", "IN", "IE", "NO", "GB", "US", "CN", "HK", "SG", "BR"]
)
def test_confirmed_places_are_free(place: str) -> None:
    """The places that are known to be listed need nothing."""
    assert outcome(to=place) == "permitted"


def test_other_places_are_asked() -> None:
    """Whether another place is listed is never presumed."""
    assert outcome(to="KE") == "undetermined"
    assert outcome(to="KE", bh__on_list=False) == "conditional"
    assert outcome(to="NZ", bh__on_list=True) == "permitted"


@pytest.mark.parametrize("way", [held.AUTHORISATION, held.CONSENT])
@pytest.mark.parametrize("day", ["2020-01-01", TODAY])
def test_authorisation_and_consent_suffice(way: xf.Mechanism, day: str) -> None:
    """Both are grounds for a place that is not listed, before and after the list."""
    assert outcome(way, to="KE", on=day, bh__on_list=False) == "permitted"


@pytest.mark.parametrize(
    "fact",
    ["public_register", "contract_with_person", "contract_for_person", "vital_interests", "legal_duty", "legal_claim"],
)
def test_each_exception_suffices(fact: str) -> None:
    """The exceptions of Article 13 each suffice."""
    stated: dict[str, Any] = {f"bh__{fact}": True, "bh__on_list": False}
    assert outcome(to="KE", **stated) == "permitted"


def test_duties_stand_beside_transfers() -> None:
    """A contract for places that are not listed, notice of automated processing, leave for biometrics."""

    def duties(data: str, to: str) -> str:
        transfer = xf.Transfer("BH", to, data=data, facts={asked.ON_LIST: False})
        decision = xf.evaluate(transfer, bh.PACK, on=TODAY, presume=True, under=["BH"])
        return " ".join(duty.text for duty in decision.duties)

    assert "contract with the terms" in duties("customer", "KE")
    assert "contract with the terms" not in duties("customer", "US")
    assert "notify the authority" in duties("customer", "US")
    assert "authorised in writing" in duties("biometric", "US")
    assert "authorised in writing" not in duties("customer", "US")


def test_the_group_is_no_ground() -> None:
    """A group company in a place that is not listed needs a ground like any other."""
    assert outcome(to="KE", bh__on_list=False, recipient__same_group=True) == "conditional"
    assert outcome(to="KE", bh__on_list=False, recipient__same_entity=True) == "conditional"
    assert outcome(to="KE", bh__on_list=False, means="remote_access") == "conditional"


def test_what_the_law_leaves_out() -> None:
    """Households, security, transit and the data owner's own sending."""
    no_list: dict[str, Any] = {"bh__on_list": False}
    assert outcome(to="KE", **no_list, bh__outside_law=True) == "permitted"
    assert outcome(to="KE", **no_list, means="transit") == "permitted"
    assert outcome(to="KE", **no_list, exporter__role="data_subject") == "permitted"
    assert outcome(to="KE", **no_list, data="machine_telemetry") == "permitted"
    assert outcome(to="BH", **no_list) == "permitted"


def test_foreign_cloud_customers_keep_their_law() -> None:
    """Data that stand under foreign law by decree leave as they came."""
    assert outcome(to="KE", bh__on_list=False, bh__foreign_cloud=True) == "permitted"
    assert outcome(to="KE", bh__on_list=False, bh__foreign_cloud=True, on="2019-08-01") == "permitted"


def test_licensees_need_approval_and_a_provider_at_home() -> None:
    """Outsourced customer information needs approval, and for most functions a provider in Bahrain."""
    listed: dict[str, Any] = {"bh__licensee": True, "bh__free_function": True}
    other: dict[str, Any] = {"bh__licensee": True, "bh__free_function": False}
    assert outcome(**listed) == "conditional"
    assert outcome(held.CBB_APPROVAL, **listed) == "permitted"
    assert outcome(held.CBB_APPROVAL, **other) == "conditional"
    assert outcome(held.CBB_APPROVAL, held.CBB_ABROAD, **other) == "permitted"
    assert outcome(held.CBB_APPROVAL, bh__licensee=True) == "undetermined"
    assert outcome(held.CBB_APPROVAL, recipient__same_group=True, **other) == "permitted"
    assert outcome(recipient__same_group=True, **other) == "conditional"


def test_the_law_follows_means_in_bahrain() -> None:
    """Who processes by means in Bahrain is bound abroad."""
    transfer = xf.Transfer("KW", "KE", data="customer", follows=["BH"], facts={asked.ON_LIST: False})
    assert xf.evaluate(transfer, bh.PACK, on=TODAY, presume=True, under=["BH"]).outcome.value == "conditional"
