"""The law pack of the United Arab Emirates: three regimes, and one health law that reaches into all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import xflow as xf
from xflow.law.united_arab_emirates import PACK
from xflow.law.united_arab_emirates import mechanisms as held

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.model.answers import Answerable

TODAY = "2026-11-26"


def outcome(
    *in_place: xf.Mechanism,
    origin: str = "AE",
    to: str = "US",
    on: str = TODAY,
    data: str | dict[str, int] = "contact",
    **facts: object,
) -> str:
    """Judge data under the law of the origin; facts are named with two underscores for the dot."""
    stated: Mapping[Answerable, object] = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer(origin, to, data=data, mechanisms=in_place).stating(stated)
    return xf.evaluate(transfer, PACK, on=on, presume=True, under=[origin]).outcome.value


@pytest.mark.parametrize(("day", "result"), [("2022-01-01", "permitted"), ("2022-01-02", "conditional")])
def test_the_federal_law_counts_since_2022(day: str, result: str) -> None:
    """Before the federal law, no general rule held personal data back."""
    assert outcome(on=day) == result


@pytest.mark.parametrize("place", ["DE", "GB", "SA", "SG"])
def test_no_state_is_approved(place: str) -> None:
    """No list of approved states was found."""
    assert outcome(to=place) == "conditional"
    assert outcome(to=place, ae__adequate=True) == "permitted"


def test_each_case_of_article_23_suffices() -> None:
    """A contract, consent and each case that rests on facts open the way."""
    assert outcome(held.CONTRACT_TERMS) == "permitted"
    assert outcome(held.CONSENT) == "permitted"
    assert outcome(held.CONSENT, ae__against_state=True) == "conditional"
    assert outcome(ae__claims=True) == "permitted"
    assert outcome(ae__contract=True) == "permitted"
    assert outcome(ae__judicial=True) == "permitted"
    assert outcome(ae__public_interest=True) == "permitted"
    assert outcome(ae__bureau_exempts=True) == "permitted"


def test_a_free_zone_lies_inside_the_state_but_the_mainland_outside_the_zone() -> None:
    """From the mainland to the DIFC nothing leaves the State; the other way it leaves the Centre."""
    assert outcome(to="AE-DIFC") == "permitted"
    assert outcome(origin="AE-DIFC", to="AE") == "conditional"
    assert outcome(origin="AE-ADGM", to="AE") == "conditional"
    assert outcome(origin="AE-DIFC", to="AE-DIFC") == "permitted"


@pytest.mark.parametrize("origin", ["AE", "AE-DIFC", "AE-ADGM"])
def test_health_data_stay_whichever_zone_they_are_in(origin: str) -> None:
    """Federal health law reaches into the free zones; clauses of the zone do not help."""
    clauses = (held.DIFC_SCC, held.ADGM_SCC, held.CONTRACT_TERMS)
    assert outcome(*clauses, origin=origin, data="medical_record") == "prohibited"
    assert outcome(*clauses, origin=origin, data="medical_record", on="2020-08-01") == "prohibited"
    assert outcome(*clauses, held.HEALTH_EXCEPTION, origin=origin, data="medical_record") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2021-05-15", "prohibited"), ("2021-05-16", "permitted")])
def test_treatment_abroad_is_a_case_since_may_2021(day: str, result: str) -> None:
    """With consent and coding, data follow a patient who is treated abroad."""
    steps = (held.HEALTH_CONSENT, held.HEALTH_CODING)
    assert outcome(*steps, data="medical_record", on=day, ae__health_case="treatment") == result


def test_cases_ask_for_different_things() -> None:
    """Insurers keep a copy at home, researchers need approval, reports of side effects name nobody."""
    consented = (held.HEALTH_CONSENT, held.HEALTH_CODING)
    assert outcome(*consented, data="medical_record", ae__health_case="insurance") == "conditional"
    assert outcome(*consented, held.HEALTH_COPY, data="medical_record", ae__health_case="insurance") == "permitted"
    coded = (held.HEALTH_CODING, held.HEALTH_ANONYMISED)
    assert outcome(*coded, data="medical_record", ae__health_case="research") == "conditional"
    assert outcome(*coded, held.HEALTH_APPROVAL, data="medical_record", ae__health_case="research") == "permitted"
    assert outcome(*coded, data="medical_record", ae__health_case="pharmacovigilance") == "permitted"
    assert outcome(held.HEALTH_CODING, data="medical_record", ae__health_case="national_interest") == "conditional"


def test_health_data_of_services_abroad_are_under_the_data_law() -> None:
    """What no health service in the State gave rise to is judged as other personal data."""
    assert outcome(data="wellness", ae__health_service=False) == "conditional"
    assert outcome(held.CONSENT, data="wellness", ae__health_service=False) == "permitted"


def test_a_bank_keeps_its_master_record_and_asks_twice() -> None:
    """A bank needs the record at home, the Central Bank's approval and the customer's consent."""
    bank: dict[str, Any] = {"ae__bank": True, "data": "financial_account"}
    assert outcome(held.CENTRAL_BANK_APPROVAL, held.CUSTOMER_CONSENT, **bank) == "conditional"
    assert outcome(held.MASTER_RECORD, held.CUSTOMER_CONSENT, **bank) == "conditional"
    steps = (held.MASTER_RECORD, held.CENTRAL_BANK_APPROVAL, held.CUSTOMER_CONSENT)
    assert outcome(*steps, **bank) == "permitted"
    assert outcome(on="2021-05-30", **bank) == "permitted"


def test_other_financial_institutions() -> None:
    """Licensed institutions need consent; payment providers store at home."""
    assert outcome(data="financial_account", ae__licensed=True) == "conditional"
    assert outcome(held.SHARING_CONSENT, data="financial_account", ae__licensed=True) == "permitted"
    assert outcome(held.SHARING_CONSENT, data="payment", ae__payment_provider=True) == "prohibited"


def test_government_data_need_leave() -> None:
    """The federal law leaves government data out, and other rules hold them."""
    assert outcome(exporter__kind="public_authority") == "conditional"
    assert outcome(held.GOVERNMENT_LEAVE, exporter__kind="public_authority") == "permitted"


@pytest.mark.parametrize("origin", ["AE-DIFC", "AE-ADGM"])
@pytest.mark.parametrize(("place", "result"), [("DE", "permitted"), ("GB", "permitted"), ("IN", "conditional")])
def test_the_zones_list_what_europe_lists(origin: str, place: str, result: str) -> None:
    """The lists of both zones hold the EEA and the United Kingdom, not India."""
    assert outcome(origin=origin, to=place) == result


@pytest.mark.parametrize(("day", "result"), [("2023-08-06", "conditional"), ("2023-08-07", "permitted")])
def test_california_is_listed_by_the_difc(day: str, result: str) -> None:
    """A recipient under the Act of California is adequate since 7 August 2023."""
    assert outcome(origin="AE-DIFC", on=day, ae__difc__california=True) == result
    assert outcome(origin="AE-DIFC", on=day) == "conditional"


@pytest.mark.parametrize(("day", "result"), [("2025-12-31", "conditional"), ("2026-02-01", "permitted")])
def test_the_three_centres_recognise_each_other(day: str, result: str) -> None:
    """Since January 2026 data move between the centres without a safeguard."""
    assert outcome(origin="AE-DIFC", to="AE-ADGM", on=day) == result
    assert outcome(origin="AE-ADGM", to="QA-QFC", on=day) == result


def test_safeguards_and_derogations_of_the_zones() -> None:
    """Each zone takes its own clauses, and not those of the other."""
    assert outcome(held.DIFC_SCC, origin="AE-DIFC") == "permitted"
    assert outcome(held.ADGM_SCC, origin="AE-DIFC") == "conditional"
    assert outcome(held.ADGM_SCC, origin="AE-ADGM") == "permitted"
    assert outcome(held.CONSENT, origin="AE-ADGM") == "permitted"
    assert outcome(origin="AE-DIFC", ae__difc__law_requires=True) == "permitted"
    assert outcome(origin="AE-ADGM", ae__compelling=True) == "permitted"


def test_rules_of_a_group_and_instruments_of_public_bodies_serve_those_alone() -> None:
    """Corporate rules carry nothing to a stranger, and an instrument between authorities nothing to a company."""
    for origin, rules, instrument in (
        ("AE-DIFC", held.DIFC_BCR, held.DIFC_INSTRUMENT),
        ("AE-ADGM", held.ADGM_BCR, held.ADGM_INSTRUMENT),
    ):
        assert outcome(rules, origin=origin) == "conditional"
        assert outcome(rules, origin=origin, recipient__same_group=True) == "permitted"
        assert outcome(instrument, origin=origin) == "conditional"
        public: dict[str, Any] = {"exporter__kind": "public_authority", "recipient__kind": "public_authority"}
        assert outcome(instrument, origin=origin, **public) == "permitted"


def test_the_laws_before() -> None:
    """The earlier law of each zone asked for a permit where no other ground was there."""
    assert outcome(origin="AE-DIFC", on="2020-06-30") == "conditional"
    assert outcome(held.DIFC_PERMIT, origin="AE-DIFC", on="2020-06-30") == "permitted"
    assert outcome(held.DIFC_PERMIT, origin="AE-DIFC", on="2020-07-01") == "conditional"
    assert outcome(held.ADGM_PERMIT, origin="AE-ADGM", on="2021-02-13") == "permitted"
    assert outcome(held.ADGM_PERMIT, origin="AE-ADGM", on="2021-02-14") == "conditional"


@pytest.mark.parametrize("origin", ["AE", "AE-DIFC", "AE-ADGM"])
@pytest.mark.parametrize("kind", ["genetic", "genomic"])
def test_genetic_data_leave_the_state_only_with_approval(origin: str, kind: str) -> None:
    """Consent is not enough, wherever in the State the data are."""
    assert outcome(held.CONSENT, origin=origin, data=kind) == "conditional"
    assert outcome(held.CONSENT, held.GENOME_APPROVAL, origin=origin, data=kind) == "permitted"
    assert outcome(held.CONSENT, origin=origin, data=kind, on="2023-10-15") == "permitted"


@pytest.mark.parametrize("origin", ["AE-DIFC", "AE-ADGM"])
@pytest.mark.parametrize(("day", "result"), [("2019-01-22", "conditional"), ("2019-01-23", "permitted")])
def test_japan_is_listed_since_europe_found_it_adequate(origin: str, day: str, result: str) -> None:
    """No zone is taken to have listed Japan before the European decision."""
    assert outcome(origin=origin, to="JP", on=day) == result


@pytest.mark.parametrize("origin", ["AE", "AE-DIFC", "AE-ADGM"])
def test_unknown_kinds_beneath_personal_data_are_asked(origin: str) -> None:
    """Without presuming, consent is no answer as long as health or genetic data may be among the data."""
    transfer = xf.Transfer(origin, "US", data={"personal": 900}, mechanisms=[held.CONSENT])
    decision = xf.evaluate(transfer, PACK, on=TODAY, under=[origin])
    assert decision.outcome is xf.Outcome.UNDETERMINED
    assert decision.questions


def test_data_on_children_are_presumed_to_hold_no_genes() -> None:
    """Nobody is asked about genes who sends data on children with consent."""
    assert outcome(held.CONSENT, data="children") == "permitted"


def test_samples_for_a_laboratory_abroad_need_no_approval_unless_genes_are_read() -> None:
    """The decision of 2021 covers samples; genetic data among them need the approval all the same."""
    kinds = {"health": 1, "biospecimen": 1, "genetic": 1}
    told: dict[str, Any] = {"ae__health_case": "samples", "to": "DE", "data": kinds}
    coded = (held.CONSENT, held.HEALTH_CONSENT, held.HEALTH_CODING)
    assert outcome(*coded, **told) == "conditional"
    assert outcome(*coded, held.GENOME_APPROVAL, **told) == "permitted"
