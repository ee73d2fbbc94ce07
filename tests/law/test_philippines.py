"""The law pack of the Philippines: accountability, data sharing by date, and what the Act leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import xflow as xf
from xflow.law import philippines as ph
from xflow.law.philippines import sectors

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"


def outcome(*held: xf.Mechanism, data: str = "customer", to: str = "US", on: str = TODAY, **facts: object) -> str:
    """Judge a transfer out of the Philippines; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("PH", to, data=data, mechanisms=held).stating(stated)
    return xf.evaluate(transfer, ph.PACK, on=on, presume=True, under=["PH"]).outcome.value


@pytest.mark.parametrize("way", [ph.COMPARABLE, ph.CBPR])
def test_each_reasonable_means_suffices(way: xf.Mechanism) -> None:
    """Section 21 leaves the means open but asks for some."""
    assert outcome() == "conditional"
    assert outcome(way) == "permitted"


@pytest.mark.parametrize(
    ("way", "role", "result"),
    [
        (ph.OUTSOURCING, "processor", "permitted"),
        (ph.OUTSOURCING, "controller", "conditional"),
        (ph.SHARING, "controller", "permitted"),
        (ph.SHARING, "joint_controller", "permitted"),
        (ph.SHARING, "processor", "conditional"),
    ],
)
def test_each_agreement_fits_one_part_of_the_recipient(way: xf.Mechanism, role: str, result: str) -> None:
    """Outsourcing is to a processor, sharing is with a controller."""
    assert outcome(way, recipient__role=role) == result


def test_no_place_is_free_or_closed() -> None:
    """There is no list: everywhere the same is asked."""
    assert outcome(to="JP") == "conditional"
    assert outcome(ph.COMPARABLE, to="KP") == "permitted"


def test_inside_the_country_nothing_leaves() -> None:
    """A transfer inside the Philippines is free."""
    assert outcome(to="PH") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2021-01-31", "conditional"), ("2021-02-01", "permitted")])
def test_sharing_needed_consent_and_an_agreement_until_2021(day: str, result: str) -> None:
    """Between controllers in the private sector the older Rules asked for both."""
    controller: dict[str, Any] = {"recipient__role": "controller"}
    assert outcome(ph.COMPARABLE, on=day, **controller) == result
    assert outcome(ph.SHARING, on=day, **controller) == result
    assert outcome(ph.SHARING, ph.CONSENT, on=day, **controller) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2021-01-31", "conditional"), ("2021-02-01", "permitted")])
def test_agencies_shared_under_an_agreement(day: str, result: str) -> None:
    """For agencies the agreement alone sufficed."""
    agency: dict[str, Any] = {"recipient__role": "controller", "exporter__kind": "public_authority"}
    assert outcome(ph.COMPARABLE, on=day, **agency) == result
    assert outcome(ph.SHARING, on=day, **agency) == "permitted"


def test_outsourcing_was_no_sharing() -> None:
    """A processor receives under the outsourcing rules, before and after."""
    assert outcome(ph.OUTSOURCING, on="2019-06-01", recipient__role="processor") == "permitted"


def test_whether_the_recipient_shares_was_asked() -> None:
    """What part the recipient has is not presumed."""
    assert outcome(ph.OUTSOURCING, on="2019-06-01") == "undetermined"


@pytest.mark.parametrize("fact", ["foreign_residents", "section_4"])
@pytest.mark.parametrize("day", ["2019-06-01", TODAY])
def test_section_4_leaves_out(fact: str, day: str) -> None:
    """Data of foreign residents and the other kinds are outside."""
    stated: dict[str, Any] = {f"ph__{fact}": True, "recipient__role": "controller"}
    assert outcome(on=day, **stated) == "permitted"


def test_security_is_owed_for_foreign_residents_all_the_same() -> None:
    """The exclusion does not lift the duty of security."""
    transfer = xf.Transfer("PH", "DE", data="customer", facts={ph.FOREIGN_RESIDENTS: True})
    decision = xf.evaluate(transfer, ph.PACK, on=TODAY, presume=True, under=["PH"])
    assert "ph.irr.5.security" in {each.measure for each in decision.findings}


def test_what_is_no_transfer_to_a_third_party() -> None:
    """The same entity, its staff, transit, households and the person."""
    assert outcome(recipient__same_entity=True) == "permitted"
    assert outcome(means="own_staff_access") == "permitted"
    assert outcome(means="transit") == "permitted"
    assert outcome(ph__household=True) == "permitted"
    assert outcome(exporter__role="data_subject") == "permitted"


def test_groups_processors_and_access_from_afar_are_inside() -> None:
    """An affiliate is a third party, and so is who reads from abroad."""
    assert outcome(recipient__same_group=True) == "conditional"
    assert outcome(exporter__role="processor") == "conditional"
    assert outcome(means="remote_access") == "conditional"


@pytest.mark.parametrize(("rule", "result"), [("no", "permitted"), ("yes", "prohibited")])
def test_a_residency_rule_would_bite(rule: str, result: str) -> None:
    """No rule is known; one in force would keep government data at home."""
    agency: dict[str, Any] = {"exporter__kind": "public_authority", "ph__residency_rule": rule == "yes"}
    assert outcome(data="statistical", **agency) == result
    assert outcome(data="statistical", **agency, on="2025-08-23") == "permitted"


def test_the_act_follows_its_links() -> None:
    """Section 6 reaches acts abroad."""
    transfer = xf.Transfer("SG", "US", data="customer", follows=["PH"])
    assert xf.evaluate(transfer, ph.PACK, on=TODAY, presume=True, under=["PH"]).outcome.value == "conditional"


def test_classified_matter_needs_a_release() -> None:
    """Neither a contract nor a destination frees what the state has classified."""
    assert outcome(data="state_secret", to="CN") == "conditional"
    assert outcome(ph.COMPARABLE, data="state_secret") == "conditional"
    assert outcome(ph.COMPARABLE, sectors.RELEASE, data="state_secret") == "permitted"
    assert outcome(data="state_secret", to="PH") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2020-06-30", "undetermined"), ("2020-07-01", "conditional")])
def test_strategic_technology_needs_an_authorisation(day: str, result: str) -> None:
    """The office has given authorisations since July 2020."""
    assert outcome(data="controlled_technology", to="IR", on=day) == result
    assert outcome(data="controlled_technology", to="PH", on=day) == "permitted"


def test_what_counted_before_the_office_gave_authorisations() -> None:
    """Until July 2020 the controls of the state had to be met, and no later authorisation shows that."""
    earlier: dict[str, Any] = {"data": "controlled_technology", "to": "IR", "on": "2020-06-30"}
    assert outcome(transfer__export_controls_met=True, **earlier) == "permitted"
    assert outcome(transfer__export_controls_met=False, **earlier) == "prohibited"
    assert outcome(sectors.EXPORT_AUTHORISATION, **earlier) == "undetermined"
    assert outcome(sectors.EXPORT_AUTHORISATION, **(earlier | {"on": "2020-07-01"})) == "permitted"


def test_deposits_are_confidential() -> None:
    """The depositor's permission and a court open them, a contract alone does not."""
    deposits: dict[str, Any] = {"ph__deposits": True}
    assert outcome(ph.COMPARABLE, data="account_balance") == "permitted"
    assert outcome(ph.COMPARABLE, data="account_balance", **deposits) == "conditional"
    assert outcome(ph.COMPARABLE, sectors.DEPOSITOR_PERMITS, data="account_balance", **deposits) == "permitted"
    assert outcome(ph.COMPARABLE, data="account_balance", ph__deposits_ordered=True, **deposits) == "permitted"


def test_books_of_account_stay() -> None:
    """Copies may leave; the books may not."""
    assert outcome(data="accounting") == "permitted"
    assert outcome(data="accounting", ph__books_leave=True) == "conditional"
    assert outcome(sectors.BOOKS_KEPT, data="accounting", ph__books_leave=True) == "permitted"
    assert outcome(data="accounting", ph__books_leave=True, means="remote_access") == "permitted"
