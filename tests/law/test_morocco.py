"""The law pack of Morocco: the list, the grounds and the filing, and what stays in the country."""

from __future__ import annotations

from typing import Any, Final

import pytest

import xflow as xf
from tests.law.judging import Judging
from xflow.law import morocco as ma
from xflow.law.morocco import facts as asked
from xflow.law.morocco import mechanisms as held

MA: Final = Judging(ma.PACK, "MA")
GROUNDS: Final = (
    "ma__life",
    "ma__public_interest",
    "ma__legal_claims",
    "ma__contract_with_person",
    "ma__contract_in_interest",
    "ma__legal_assistance",
    "ma__medical",
    "ma__treaty",
)


@pytest.mark.parametrize("place", ["FR", "DE", "GB", "CH", "CA", "NO"])
def test_listed_states_need_the_filing_alone(place: str) -> None:
    """A listed state is a ground, and the transfer is filed all the same."""
    assert MA.outcome(to=place) == "conditional"
    assert MA.outcome(held.TRANSFER_REQUEST, to=place) == "permitted"


def test_who_reads_the_list_as_enough_can_say_so() -> None:
    """On the other reading a listed state needs no filing, and no other state gains by it."""
    assert MA.outcome(to="FR", ma__listed_are_filed=False) == "permitted"
    assert MA.outcome(to="US", ma__listed_are_filed=False) == "conditional"


@pytest.mark.parametrize("place", ["US", "IN", "CN", "SN", "AE", "HR"])
def test_other_states_need_a_ground(place: str) -> None:
    """A filing alone opens no state that is not listed, or whose listing is in doubt."""
    assert MA.outcome(held.TRANSFER_REQUEST, to=place) == "conditional"


@pytest.mark.parametrize("fact", GROUNDS)
def test_each_ground_counts_when_filed(fact: str) -> None:
    """Each ground of article 44 suffices with the filing and not without."""
    assert MA.outcome(**{fact: True}) == "conditional"
    assert MA.outcome(held.TRANSFER_REQUEST, **{fact: True}) == "permitted"


def test_express_consent_counts_when_filed() -> None:
    """Consent alone does not replace the filing."""
    assert MA.outcome(held.CONSENT) == "conditional"
    assert MA.outcome(held.CONSENT, held.TRANSFER_REQUEST) == "permitted"


def test_an_express_authorisation_suffices() -> None:
    """Clauses or internal rules count once the Commission has authorised the transfer."""
    assert MA.outcome(held.AUTHORISATION) == "permitted"


def test_an_international_organisation_is_no_listed_state() -> None:
    """The seat of an organisation in a listed state does not help."""
    assert MA.outcome(held.TRANSFER_REQUEST, to="CH", recipient__kind="international_organisation") == "conditional"


@pytest.mark.parametrize(
    "facts",
    [
        {"means": "transit"},
        {"means": "own_staff_access"},
        {"means": "direct_collection"},
        {"exporter__role": "data_subject"},
        {"ma__recipient_is_the_person": True},
        {"ma__outside_law": True},
        {"data": "machine_telemetry"},
        {"to": "MA"},
    ],
)
def test_what_is_no_transfer_or_outside_the_law(facts: dict[str, Any]) -> None:
    """Transit, own staff, the person, private use, other data and home are free."""
    assert MA.outcome(**facts) == "permitted"


def test_hosting_with_oneself_abroad_counts() -> None:
    """One's own server abroad is abroad."""
    assert MA.outcome(recipient__same_entity=True) == "conditional"


@pytest.mark.parametrize("day", ["2018-05-25", "2021-07-21", "2021-07-22", "2026-11-26"])
def test_sensitive_data_of_vital_infrastructure_stay(day: str) -> None:
    """No leave of the Commission moves them, under the decree of 2016 and under the law that followed."""
    assert MA.outcome(held.TRANSFER_REQUEST, to="FR", on=day, ma__vital_sensitive=True) == "prohibited"
    assert MA.outcome(to="MA", on=day, ma__vital_sensitive=True) == "permitted"


def test_options_name_the_filing_and_the_authorisation() -> None:
    """What may be put in place is the filing with consent, or the authorisation."""
    options = {option.mechanisms for option in MA.decision(to="US").options}
    assert options == {frozenset({"ma.transfer_request", "ma.consent"}), frozenset({"ma.authorisation"})}


def test_the_law_reaches_exporters_abroad_that_use_means_in_morocco() -> None:
    """Where the law follows the data, an exporter abroad is bound if it uses means in Morocco."""

    def judged(*, bound: bool) -> str:
        transfer = xf.Transfer("FR", "US", data="contact", follows=["MA"], facts={asked.EXPORTER_UNDER_LAW: bound})
        return xf.evaluate(transfer, ma.PACK, on="2026-11-26", presume=True, under=["MA"]).outcome.value

    assert judged(bound=True) == "conditional"
    assert judged(bound=False) == "permitted"


def test_what_the_state_keeps_secret_stays() -> None:
    """Nothing that can be put in place moves it, and at home it is free to move."""
    assert MA.outcome(data="state_secret") == "prohibited"
    assert MA.outcome(data="state_secret", to="MA") == "permitted"


def test_dual_use_technology_needs_a_licence() -> None:
    """The licence is needed since the implementing decree."""
    assert MA.outcome(data="controlled_technology") == "conditional"
    assert MA.outcome(held.EXPORT_LICENCE, data="controlled_technology") == "permitted"
    assert MA.outcome(data="controlled_technology", on="2022-07-20") == "permitted"
