"""The law pack of India: sensitive data, the phases of the new Act, and what stays in India."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import xflow as xf
from xflow.law import india as ind
from xflow.law.india import mechanisms as ways

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-25"


def outcome(*held: xf.Mechanism, data: str = "health", to: str = "US", on: str = TODAY, **facts: object) -> str:
    """Judge a transfer out of India; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("IN", to, data=data, mechanisms=held).stating(stated)
    return xf.evaluate(transfer, ind.PACK, on=on, presume=True, under=["IN"]).outcome.value


def payments(stated: Mapping[Answerable, object], *held: xf.Mechanism) -> str:
    """Judge payment data that leave India."""
    transfer = xf.Transfer("IN", "US", data="in.payment_system_data", mechanisms=held).stating(stated)
    return xf.evaluate(transfer, ind.PACK, on=TODAY, presume=True, under=["IN"]).outcome.value


def test_data_that_are_not_sensitive_leave_freely() -> None:
    """Names and addresses are outside rule 7."""
    assert outcome(data="customer_contact") == "permitted"


def test_sensitive_data_ask_for_protection_and_a_ground() -> None:
    """Equal protection and consent or a contract are needed together."""
    assert outcome() == "conditional"
    assert outcome(ways.CONSENT) == "conditional"
    assert outcome(ways.SAME_PROTECTION) == "conditional"
    assert outcome(ways.SAME_PROTECTION, ways.CONSENT) == "permitted"
    assert outcome(ways.SAME_PROTECTION, in__contract_necessary=True) == "permitted"


def test_inside_india_nothing_leaves() -> None:
    """A transfer inside India is no export."""
    assert outcome(to="IN") == "permitted"


def test_foreign_clients_are_outside_rule_7() -> None:
    """Outsourced data of foreign clients are outside the rule."""
    assert outcome(in__foreign_client=True) == "permitted"


@pytest.mark.parametrize(
    ("day", "result"), [("2027-05-12", "permitted"), ("2027-05-13", "prohibited"), ("2027-06-01", "prohibited")]
)
def test_a_restricted_country_is_closed_from_may_2027(day: str, result: str) -> None:
    """Section 16 bites eighteen months after November 2025, and consent does not lift it."""
    assert outcome(ways.CONSENT, data="customer_contact", on=day, in__country_restricted=True) == result


def test_rule_7_ends_when_the_act_starts() -> None:
    """The rules of 2011 hold through the day in doubt."""
    assert outcome(on="2027-05-13") == "conditional"
    assert outcome(on="2027-05-14") == "permitted"


def test_specified_data_of_significant_fiduciaries_stay() -> None:
    """What the government specifies stays in India, from May 2027."""
    held = (ways.SAME_PROTECTION, ways.CONSENT)
    assert outcome(*held, data="in.specified", on="2027-06-01", in__significant=True) == "prohibited"


@pytest.mark.parametrize(("day", "result"), [("2018-10-05", "permitted"), ("2018-10-06", "prohibited")])
def test_payment_data_are_stored_in_india_after_six_months(day: str, result: str) -> None:
    """The six months of the circular of 6 April 2018 end on 6 October 2018."""
    held = (ways.SAME_PROTECTION, ways.CONSENT)
    assert outcome(*held, data="in.payment_system_data", on=day, in__payment_operator=True) == result


def test_payment_data_may_be_processed_abroad_for_a_day() -> None:
    """Processing abroad is lawful if the data are deleted and brought back in time."""
    held = (ways.SAME_PROTECTION, ways.CONSENT)
    stated: Mapping[Answerable, object] = {"in.payment_operator": True, "in.stored_abroad": False}
    assert payments(stated, *held) == "conditional"
    assert payments(stated, *held, ways.DELETE_AND_RETURN) == "permitted"


def test_the_foreign_leg_may_be_copied() -> None:
    """Of cross-border transactions a copy may stay abroad if all is stored in India."""
    held = (ways.SAME_PROTECTION, ways.CONSENT)
    stated: Mapping[Answerable, object] = {"in.payment_operator": True, "in.foreign_leg": True}
    assert payments(stated, *held) == "conditional"
    assert payments(stated, *held, ways.COPY_IN_INDIA) == "permitted"


def test_whether_somebody_is_in_the_payment_chain_is_not_presumed() -> None:
    """Payment data of an unnamed exporter are never permitted."""
    assert outcome(ways.SAME_PROTECTION, ways.CONSENT, data="payment") == "undetermined"


def test_books_may_leave_if_a_backup_stays() -> None:
    """Books of account need a copy on a server in India."""
    assert outcome(data="accounting") == "conditional"
    assert outcome(ways.BACKUP, data="accounting") == "permitted"


def test_licensees_keep_user_information() -> None:
    """A licence bars user information from leaving, but for roaming."""
    assert outcome(data="subscriber", in__telecom_licensee=True) == "prohibited"
    assert outcome(data="subscriber", in__telecom_licensee=True, in__roaming=True) == "permitted"
