"""The law pack of Israel: grounds and undertaking, whom treaties and the Union open, onward, import and sectors."""

from __future__ import annotations

from typing import Any, Final

import pytest

import xflow as xf
from tests.law.judging import Judging
from xflow.law import israel as il
from xflow.law.israel import mechanisms as means

IL: Final = Judging(il.PACK, "IL")
UNDERTAKING: Final = means.UNDERTAKING


@pytest.mark.parametrize("place", ["ES", "HU", "GB", "CH", "TR", "UY", "NZ", "JP", "KR", "CA", "JE", "BR"])
def test_recognised_places_need_the_undertaking_alone(place: str) -> None:
    """Parties to Convention 108 and places to which the Union sends freely are a ground, beside the undertaking."""
    assert IL.outcome(to=place) == "conditional"
    assert IL.outcome(UNDERTAKING, to=place) == "permitted"


@pytest.mark.parametrize("place", ["US", "IN", "CN", "SG", "AU"])
def test_other_places_need_a_ground(place: str) -> None:
    """The undertaking alone is not enough elsewhere."""
    assert IL.outcome(UNDERTAKING, to=place) == "conditional"


@pytest.mark.parametrize(
    ("place", "day", "result"),
    [
        ("JP", "2019-01-22", "conditional"),
        ("JP", "2019-01-23", "permitted"),
        ("KR", "2021-12-16", "conditional"),
        ("KR", "2021-12-17", "permitted"),
        ("BR", "2026-01-25", "conditional"),
        ("BR", "2026-01-26", "permitted"),
        ("MX", "2018-09-30", "conditional"),
        ("MX", "2018-10-01", "permitted"),
    ],
)
def test_places_are_recognised_by_date(place: str, day: str, result: str) -> None:
    """A place counts from the day of the Union's finding or of the Convention."""
    assert IL.outcome(UNDERTAKING, to=place, on=day) == result


@pytest.mark.parametrize(
    ("day", "result"),
    [
        ("2020-07-15", "permitted"),
        ("2020-07-16", "conditional"),
        ("2023-07-09", "conditional"),
        ("2023-07-10", "permitted"),
    ],
)
def test_us_frameworks_count_while_the_union_uses_them(day: str, result: str) -> None:
    """US participants are covered under the Shield, then again under the framework of 2023."""
    assert IL.outcome(UNDERTAKING, to="US", on=day, il__in_us_framework=True) == result


def test_what_the_union_leaves_out_is_left_out() -> None:
    """A recipient outside the Union's finding is no ground."""
    assert IL.outcome(UNDERTAKING, to="NZ", il__outside_union_finding=True) == "conditional"
    assert IL.outcome(UNDERTAKING, to="JP", recipient__kind="public_authority") == "conditional"


@pytest.mark.parametrize("ground", [means.AGREEMENT, means.CONSENT, means.LEVEL_FINDING])
def test_each_ground_counts_with_the_undertaking(ground: xf.Mechanism) -> None:
    """Each ground that can be put in place suffices together with the undertaking, and not without."""
    assert IL.outcome(ground) == "conditional"
    assert IL.outcome(ground, UNDERTAKING) == "permitted"


@pytest.mark.parametrize("fact", ["il__health_vital", "il__public_by_law", "il__public_safety", "il__required_by_law"])
def test_each_ground_of_fact_counts_with_the_undertaking(fact: str) -> None:
    """Health, publication by law, public safety and legal duty are grounds."""
    assert IL.outcome(**{fact: True}) == "conditional"
    assert IL.outcome(UNDERTAKING, **{fact: True}) == "permitted"


def test_a_guarantee_helps_for_controlled_corporations_only() -> None:
    """A sister or a parent is not controlled by the database owner."""
    held = (means.GROUP_GUARANTEE, UNDERTAKING)
    assert IL.outcome(*held, recipient__same_group=True) == "conditional"
    assert IL.outcome(*held, il__controlled_by_exporter=True) == "permitted"


@pytest.mark.parametrize(
    "facts",
    [
        {"means": "own_staff_access"},
        {"means": "transit"},
        {"means": "direct_collection"},
        {"exporter__role": "data_subject"},
        {"il__recipient_is_the_person": True},
        {"il__no_database": True},
        {"data": "machine_telemetry"},
        {"to": "IL"},
    ],
)
def test_what_is_no_transfer_from_a_database(facts: dict[str, Any]) -> None:
    """Own staff, transit, the person, personal use, other data and home are free."""
    assert IL.outcome(**facts) == "permitted"


def test_a_branch_and_remote_access_count() -> None:
    """One's own branch abroad and access from abroad need a ground."""
    assert IL.outcome(recipient__same_entity=True) == "conditional"
    assert IL.outcome(means="remote_access") == "conditional"


def onward(day: str, *held: xf.Mechanism, to: str = "IN") -> str:
    """Judge what a US recipient passes on."""
    leg = xf.Transfer("US", to, data="customer", follows=["IL"], mechanisms=held)
    return xf.evaluate(leg, il.PACK, on=day, presume=True, under=["IL"]).outcome.value


def test_onward_transfer() -> None:
    """Onward transfer was barred; since the draft opinion it passes with the owner's consent and a ground."""
    both = (means.OWNER_CONSENT, means.AGREEMENT)
    assert onward("2022-01-03", *both) == "prohibited"
    assert onward("2022-01-04", *both) == "permitted"
    assert onward("2022-01-04", means.OWNER_CONSENT) == "conditional"
    assert onward("2022-01-04", means.OWNER_CONSENT, to="DE") == "permitted"
    assert onward("2022-01-04", to="IL") == "permitted"


@pytest.mark.parametrize(("day", "count"), [("2023-08-06", 0), ("2023-08-07", 1)])
def test_data_from_europe_bring_duties(day: str, count: int) -> None:
    """Data received from the Area since 7 August 2023 carry duties and are not blocked."""
    arriving = xf.Transfer("DE", "IL", data="employment")
    decision = xf.evaluate(arriving, il.PACK, on=day, presume=True, under=["IL"])
    assert decision.outcome is xf.Outcome.PERMITTED
    assert len(decision.duties) == count


@pytest.mark.parametrize(
    ("fact", "day", "count"),
    [
        ("il__from_eea", "2024-05-06", 0),
        ("il__from_eea", "2024-05-07", 1),
        ("il__kept_with_eea_data", "2024-12-31", 0),
        ("il__kept_with_eea_data", "2025-01-01", 1),
    ],
)
def test_the_duties_widen_by_date(fact: str, day: str, count: int) -> None:
    """Older data from the Area follow in May 2024, and all data kept with them in January 2025."""
    assert len(IL.duties(to="IL", on=day, **{fact: True})) == count


def test_banks_and_hospitals() -> None:
    """A bank may use a cloud where protection is recognised; a hospital asks its committee."""
    assert IL.outcome(UNDERTAKING, to="IE", il__bank_sensitive=True) == "permitted"
    assert IL.outcome(means.AGREEMENT, UNDERTAKING, to="US", il__bank_sensitive=True) == "conditional"
    held = (means.AGREEMENT, UNDERTAKING, means.SUPERVISOR_APPROVAL)
    assert IL.outcome(*held, to="US", il__bank_sensitive=True) == "permitted"
    assert IL.outcome(UNDERTAKING, to="IE", il__health_cloud=True) == "conditional"
    assert IL.outcome(UNDERTAKING, means.CLOUD_APPROVAL, to="IE", il__health_cloud=True) == "permitted"


def test_controlled_know_how_needs_a_licence() -> None:
    """Technology on the lists leaves with a licence."""
    assert IL.outcome(data="controlled_technology", to="DE") == "conditional"
    assert IL.outcome(means.EXPORT_LICENCE, data="controlled_technology", to="DE") == "permitted"


def test_a_processor_abroad_needs_a_contract() -> None:
    """The security regulations ask for a contract and oversight."""
    assert any("regulation 15" in text for text in IL.duties(UNDERTAKING, to="DE", recipient__role="processor"))


@pytest.mark.parametrize("to", ["US", "CN", "DE", "IR"])
def test_secrets_and_know_how_never_leave_freely(to: str) -> None:
    """Secrets need authority and know-how a licence, wherever they go."""
    for presume in (True, False):
        for kind in ("state_secret", "controlled_technology"):
            transfer = xf.Transfer("IL", to, data=kind)
            decision = xf.evaluate(transfer, il.PACK, on="2026-11-26", presume=presume, under=["IL"])
            assert decision.outcome is not xf.Outcome.PERMITTED
    secret = xf.Transfer("IL", "US", data="state_secret", without=["personal", "biospecimen"])
    held = secret.putting(means.SECRET_AUTHORITY)
    assert xf.evaluate(held, il.PACK, on="2026-11-26", presume=True, under=["IL"]).outcome.value == "permitted"


@pytest.mark.parametrize("to", ["IR", "IQ", "LB", "SY"])
def test_enemy_states_need_a_permit(to: str) -> None:
    """Dealings with enemy states need a permit, whatever the data; what is no dealing does not."""
    assert IL.outcome(to=to, data="machine_telemetry") == "conditional"
    assert IL.outcome(means.ENEMY_PERMIT, to=to, data="machine_telemetry") == "permitted"
    assert IL.outcome(to=to, data="machine_telemetry", il__no_dealing=True) == "permitted"


@pytest.mark.parametrize("public", [{"exporter__kind": "public_authority"}, {"il__public_body": True}])
def test_public_bodies_need_consent_or_a_law(public: dict[str, Any]) -> None:
    """An agreement is not enough for a public body; consent, publication, security and a law are."""
    held = (means.AGREEMENT, UNDERTAKING)
    assert IL.outcome(*held, recipient__role="controller", **public) == "conditional"
    assert IL.outcome(*held, recipient__role="processor", **public) == "permitted"
    assert IL.outcome(*held, means.CONSENT, recipient__role="controller", **public) == "permitted"
    for fact in ("il__public_by_law", "il__security_body", "il__required_by_law"):
        assert IL.outcome(*held, recipient__role="controller", **public, **{fact: True}) == "permitted"


def test_official_information_needs_authority() -> None:
    """What public bodies hold goes out with authority, or where it is open to the public."""
    plain = xf.Transfer("IL", "US", data="official", without=["personal", "biospecimen"])
    for transfer, result in (
        (plain, "conditional"),
        (plain.putting(means.OFFICIAL_AUTHORITY), "permitted"),
        (plain.stating({"il.public_by_law": True}), "permitted"),
    ):
        assert xf.evaluate(transfer, il.PACK, on="2026-11-26", presume=True, under=["IL"]).outcome.value == result


def test_samples_and_genetic_findings_need_consent() -> None:
    """Samples and findings of genetic tests need consent unless nobody can be found behind them."""
    held = (means.AGREEMENT, UNDERTAKING)
    assert IL.outcome(*held, data="genetic") == "conditional"
    assert IL.outcome(*held, means.GENETIC_CONSENT, data="genetic") == "permitted"
    assert IL.outcome(data="biospecimen") == "conditional"
    nameless = xf.Transfer("IL", "DE", data="biospecimen", without=["personal"]).stating(
        {"il.genetic_not_identified": True}
    )
    assert xf.evaluate(nameless, il.PACK, on="2026-11-26", presume=True, under=["IL"]).outcome.value == "permitted"


@pytest.mark.parametrize("way", [means.BOOKS_AT_HOME, means.BOOKS_APPROVAL])
def test_account_books_stay(way: xf.Mechanism) -> None:
    """Account books are kept in Israel, or abroad with approval."""
    assert IL.outcome(data="accounting") == "conditional"
    assert IL.outcome(way, data="accounting") == "permitted"


def test_databases_abroad_under_the_law() -> None:
    """A database abroad that stands under the law needs a ground, and is not judged as an onward transfer."""
    leg = xf.Transfer("US", "IN", data="customer", follows=["IL"], facts={"il.abroad_under_law": True})
    assert xf.evaluate(leg, il.PACK, on="2026-11-26", presume=True, under=["IL"]).outcome.value == "conditional"
    held = leg.putting(means.AGREEMENT, UNDERTAKING)
    assert xf.evaluate(held, il.PACK, on="2026-11-26", presume=True, under=["IL"]).outcome.value == "permitted"


def test_the_censor_sees_matter_on_defence_first() -> None:
    """Matter on defence is submitted to the censor; of maps and plants it is asked whether they are that."""
    assert IL.outcome(data="defence") == "conditional"
    assert IL.outcome(means.CENSOR, data="defence") == "permitted"
    assert IL.outcome(data="detailed_map") == "undetermined"
    assert IL.outcome(data="critical_infrastructure") == "undetermined"


@pytest.mark.parametrize("kind", ["health", "anonymised_health"])
def test_secondary_uses_of_health_data_need_approval(kind: str) -> None:
    """What a health institution gives for other uses than treatment needs approval, anonymous or not."""
    held = (means.AGREEMENT, UNDERTAKING)
    assert IL.outcome(*held, data=kind, il__secondary_health=True) == "conditional"
    assert IL.outcome(*held, means.SECONDARY_APPROVAL, data=kind, il__secondary_health=True) == "permitted"


def test_encryption_items_need_a_licence() -> None:
    """Encryption items that are no free means leave on a licence; other code is free."""
    assert IL.outcome(data="source_code") == "permitted"
    assert IL.outcome(data="source_code", il__encryption_item=True) == "conditional"
    assert IL.outcome(means.ENCRYPTION_LICENCE, data="source_code", il__encryption_item=True) == "permitted"
