"""The law pack of the United Kingdom: the end of the transition, adequacy, safeguards, derogations and other law."""

from __future__ import annotations

from typing import Any, Final

import pytest

import xflow as xf
from tests.law.judging import Judging
from xflow.law import united_kingdom as gb
from xflow.law.united_kingdom import mechanisms as means

GB: Final = Judging(gb.PACK, "GB")
PUBLIC: Final[dict[str, Any]] = {"exporter__kind": "public_authority", "recipient__kind": "public_authority"}


def test_the_law_of_the_union_holds_until_the_end_of_2020() -> None:
    """On the last day of the transition Union law restricts, on the next day the law of the United Kingdom does."""
    to_india = xf.Transfer("GB", "IN", data="contact")
    last, first = (xf.evaluate(to_india, on=day, presume=True) for day in ("2020-12-31", "2021-01-01"))
    assert last.outcome is first.outcome is xf.Outcome.CONDITIONAL
    assert {"eu.gdpr.44"} == {finding.measure for finding in last.findings if finding.state.value == "unmet"}
    assert {"gb.gdpr.44"} == {finding.measure for finding in first.findings if finding.state.value == "unmet"}


@pytest.mark.parametrize("day", ["2020-12-31", "2021-01-01", "2026-02-05"])
def test_the_way_to_europe_is_open_throughout(day: str) -> None:
    """There is neither a gap nor a double between the law of the Union and the domestic list."""
    decision = xf.evaluate(xf.Transfer("GB", "DE", data="contact"), on=day, presume=True, under=["GB", "EU"])
    assert decision.outcome is xf.Outcome.PERMITTED


@pytest.mark.parametrize("place", ["NO", "CH", "AR", "GG", "IM", "JE", "AD", "IL", "UY", "NZ", "FO", "GI", "CA", "JP"])
def test_the_list_of_schedule_21(place: str) -> None:
    """What the Union had found adequate, and Gibraltar, is free since the first day."""
    assert GB.outcome(to=place, on="2021-01-01", data="customer") == "permitted"


@pytest.mark.parametrize("place", ["US", "BR", "SG", "KE"])
def test_other_places_are_not_free(place: str) -> None:
    """The Union's later decisions and its framework with the United States do not bind here."""
    assert GB.outcome(to=place) == "conditional"


@pytest.mark.parametrize(
    ("place", "facts"),
    [
        ("CA", {"gb__canada_outside_pipeda": True}),
        ("CA", {"data": "employment"}),
        ("JP", {"recipient__kind": "public_authority"}),
        ("JP", {"gb__japan_excluded": True}),
        ("KR", {"gb__korea_outside_pipa": True}),
        ("IL", {"gb__israel_excluded": True}),
        ("FO", {"gb__faroe_outside_act": True}),
        ("DE", {"recipient__kind": "international_organisation"}),
    ],
)
def test_limits_of_the_list(place: str, facts: dict[str, Any]) -> None:
    """A listed place does not help a recipient whom the approval leaves out."""
    assert GB.outcome(to=place, **{"recipient__role": "controller"} | facts) == "conditional"


def test_bodies_of_the_union_are_covered_wherever_they_sit() -> None:
    """An agency of the Union is no ordinary international organisation."""
    body = {"recipient__kind": "international_organisation", "gb__union_body": True}
    assert GB.outcome(to="DE", **body) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2023-10-11", "conditional"), ("2023-10-12", "permitted")])
def test_the_bridge_opens_in_october_2023(day: str, result: str) -> None:
    """Only participants in the UK Extension are covered, and not before the regulations."""
    assert GB.outcome(to="US", on=day, gb__on_uk_extension=True) == result
    assert GB.outcome(to="US", on=day) == "conditional"


@pytest.mark.parametrize("day", ["2022-03-21", "2024-06-01", "2026-02-05"])
@pytest.mark.parametrize("tool", [means.IDTA, means.ADDENDUM, means.BCR])
def test_a_tool_needs_an_assessment(tool: xf.Mechanism, day: str) -> None:
    """A tool counts with an assessment, and with further steps where protection would be lower."""
    facts: dict[str, Any] = {"on": day, "recipient__same_group": True}
    assert GB.outcome(tool, **facts) == "conditional"
    assert GB.outcome(tool, means.RISK_ASSESSMENT, **facts) == "permitted"
    assert GB.outcome(tool, means.RISK_ASSESSMENT, gb__protection_lower=True, **facts) == "conditional"
    held = (tool, means.RISK_ASSESSMENT, means.EXTRA_STEPS)
    assert GB.outcome(*held, gb__protection_lower=True, **facts) == "permitted"


@pytest.mark.parametrize("day", ["2021-01-01", "2024-06-01", "2026-02-05"])
@pytest.mark.parametrize(
    ("tool", "facts"),
    [
        (means.BCR, {"recipient__same_group": True}),
        (means.BCR, {"transaction": "intra_group"}),
        (means.BCR, {"gb__bcr_bind_recipient": True}),
        (means.CODE_OF_CONDUCT, {"gb__code_for_transfers": True}),
        (means.CERTIFICATION, {"gb__scheme_for_transfers": True}),
    ],
)
def test_rules_codes_and_schemes_reach_those_whom_they_bind(
    tool: xf.Mechanism, facts: dict[str, Any], day: str
) -> None:
    """Rules of a group do not reach a stranger, and a code or scheme counts once it is approved for transfers."""
    assert GB.outcome(tool, means.RISK_ASSESSMENT, on=day) == "conditional"
    assert GB.outcome(tool, means.RISK_ASSESSMENT, on=day, **facts) == "permitted"


def test_a_stranger_is_offered_no_rules_of_a_group_and_no_scheme_that_is_not_there() -> None:
    """The ways are the two model contracts, consent after them, and clauses of one's own; in a group the rules too."""
    ways = [sorted(option.mechanisms) for option in GB.decision().options]
    assessed = "gb.transfer_risk_assessment"
    assert ways == [
        ["gb.addendum", assessed],
        ["gb.idta", assessed],
        ["gb.explicit_consent"],
        ["gb.ad_hoc_clauses", assessed],
    ]
    in_a_group = GB.decision(recipient__same_group=True).options
    assert {"gb.bcr", assessed} in [option.mechanisms for option in in_a_group]


def test_rules_of_a_group_do_not_carry_data_on_to_a_stranger() -> None:
    """Onward, too, binding corporate rules serve within the group alone."""
    leg = xf.Transfer("IN", "VN", data="contact", follows=["GB"]).stating({"gb.exporter_under_uk_gdpr": False})
    held = leg.putting(means.BCR, means.RISK_ASSESSMENT)
    judged = [
        xf.evaluate(each, gb.PACK, on="2026-03-02", presume=True, under=["GB"])
        for each in (held, held.stating({"recipient.same_group": True}))
    ]
    assert [each.outcome.value for each in judged] == ["conditional", "permitted"]


@pytest.mark.parametrize(
    ("concluded", "day", "result"),
    [
        ("2021-06-01", "2024-03-21", "permitted"),
        ("2021-06-01", "2024-03-22", "conditional"),
        ("2022-09-21", "2024-03-21", "permitted"),
        ("2022-09-22", "2024-03-21", "conditional"),
    ],
)
def test_old_clauses_run_out(concluded: str, day: str, result: str) -> None:
    """Old clauses signed by 21 September 2022 count until 21 March 2024."""
    assert GB.outcome(xf.InPlace(means.OLD_SCC, concluded=concluded), means.RISK_ASSESSMENT, on=day) == result


@pytest.mark.parametrize(
    "fact", ["gb__public_interest", "gb__vital_interests", "gb__register_extract", "gb__recipient_is_the_person"]
)
def test_each_ground_suffices(fact: str) -> None:
    """Each ground that rests on a fact alone opens the transfer, even a standing one."""
    assert GB.outcome(**{fact: True}) == "permitted"


@pytest.mark.parametrize("fact", ["gb__contract_necessary", "gb__contract_in_interest", "gb__legal_claims"])
def test_contracts_and_claims_are_for_occasional_transfers(fact: str) -> None:
    """A standing flow cannot rest on them."""
    assert GB.outcome(**{fact: True}) == "conditional"
    assert GB.outcome(**{fact: True, "transfer__systematic": False}) == "permitted"


def test_public_powers_close_consent() -> None:
    """A company may rely on explicit consent; an authority that uses its powers may not."""
    assert GB.outcome(means.EXPLICIT_CONSENT) == "permitted"
    assert GB.outcome(means.EXPLICIT_CONSENT, **PUBLIC) == "conditional"
    assert GB.outcome(means.EXPLICIT_CONSENT, gb__public_powers=False, **PUBLIC) == "permitted"


def test_compelling_interests_need_notice() -> None:
    """The last resort asks for notice and is closed to a standing flow."""
    facts = {"gb__compelling_interests": True, "transfer__systematic": False}
    assert GB.outcome(**facts) == "conditional"
    assert GB.outcome(means.INTERESTS_NOTICE, **facts) == "permitted"


@pytest.mark.parametrize(
    "facts",
    [
        {"means": "own_staff_access"},
        {"means": "transit"},
        {"recipient__same_entity": True},
        {"exporter__role": "data_subject"},
        {"gb__initiated_by_another": True},
        {"exporter__role": "processor", "recipient__role": "controller", "gb__own_client": True},
        {"gb__outside_gdpr": True},
        {"gb__unstructured": True},
        {"gb__special_purposes": True},
        {"to": "GB"},
    ],
)
def test_what_is_no_restricted_transfer_or_is_exempt(facts: dict[str, Any]) -> None:
    """Own staff, transit, one entity, the own client, private life, paper, journalism and home are free."""
    assert GB.outcome(**facts) == "permitted"


def test_publication_depends_on_whom_it_is_for() -> None:
    """Data on a page are transferred if the page is meant or expected to be read abroad; otherwise that is asked."""
    assert GB.outcome(means="publication") == "undetermined"
    assert GB.outcome(means="publication", gb__read_abroad=True) == "conditional"
    assert GB.outcome(means="publication", gb__read_abroad=False) == "permitted"


@pytest.mark.parametrize("day", ["2021-01-01", "2026-02-04", "2026-02-05"])
def test_a_restriction_leaves_only_approved_places(day: str) -> None:
    """Neither safeguards nor derogations help against regulations that restrict a category."""
    held = (means.IDTA, means.RISK_ASSESSMENT, means.EXPLICIT_CONSENT)
    assert GB.outcome(*held, on=day, gb__restricted=True) == "prohibited"
    assert GB.outcome(to="DE", on=day, gb__restricted=True) == "permitted"


def test_onward_transfers_follow_the_terms() -> None:
    """Data that left under safeguards go on only under passed-on terms or another ground."""
    leg = xf.Transfer("IN", "VN", data="contact", follows=["GB"]).stating({"gb.exporter_under_uk_gdpr": False})
    held = leg.putting(means.ONWARD_TERMS, means.RISK_ASSESSMENT)
    judged = [xf.evaluate(each, gb.PACK, on="2026-03-02", presume=True, under=["GB"]) for each in (leg, held)]
    assert [each.outcome.value for each in judged] == ["conditional", "permitted"]
    free = leg.stating({"gb.left_on_approval": True})
    assert xf.evaluate(free, gb.PACK, on="2026-03-02", presume=True, under=["GB"]).outcome is xf.Outcome.PERMITTED


def test_law_enforcement_has_a_part_of_its_own() -> None:
    """The general tools do not serve the police, and special circumstances need no approval."""
    police: dict[str, Any] = {**PUBLIC, "purpose": "law_enforcement"}
    assert GB.outcome(means.IDTA, means.RISK_ASSESSMENT, **police) == "conditional"
    assert GB.outcome(means.LE_ASSESSMENT, **police) == "permitted"
    assert GB.outcome(gb__special_circumstances=True, **police) == "permitted"
    assert GB.outcome(to="DE", **police) == "permitted"
    assert (
        GB.outcome(to="DE", **{**police, "recipient__kind": "company", "recipient__role": "controller"}) == "prohibited"
    )


def test_accounts_technology_and_orders() -> None:
    """Accounting returns stay, controlled technology needs a licence, and what a minister forbids is forbidden."""
    assert GB.outcome(data="accounting", gb__records_abroad=True) == "conditional"
    assert GB.outcome(means.RETURNS, data="accounting", gb__records_abroad=True) == "permitted"
    assert GB.outcome(data="controlled_technology", to="US") == "conditional"
    assert GB.outcome(means.EXPORT_LICENCE, data="controlled_technology", to="US") == "permitted"
    assert GB.outcome(data="commercial", to="US", gb__minister_forbids=True) == "prohibited"


@pytest.mark.parametrize(
    ("day", "place", "result"),
    [("2022-09-30", "CN", "permitted"), ("2022-10-01", "CN", "prohibited"), ("2022-10-01", "IN", "permitted")],
)
def test_monitoring_tools_stay_out_of_listed_countries(day: str, place: str, result: str) -> None:
    """The telecommunications rules name four countries, since October 2022."""
    assert GB.outcome(to=place, on=day, data="system_operation", gb__telecoms_monitoring=True) == result


def test_special_data_on_the_bridge_are_marked() -> None:
    """Biometric data under the bridge carry a duty and are not blocked."""
    decision = GB.decision(to="US", data="biometric_identification", gb__on_uk_extension=True)
    assert decision.outcome is xf.Outcome.PERMITTED
    assert any("sensitive" in duty.text for duty in decision.duties)


@pytest.mark.parametrize("day", ["2019-03-01", "2024-01-10", "2026-11-26"])
def test_classified_matter_leaves_with_official_authorisation(day: str) -> None:
    """Secrets ask for authority beside what personal data in them may need."""
    secret = xf.Transfer("GB", "US", data="state_secret", without=["personal"])
    pack = xf.law.load("GB")
    assert xf.evaluate(secret, pack, on=day, presume=True, under=["GB"]).outcome is xf.Outcome.CONDITIONAL
    released = secret.putting(means.SECRETS_AUTHORITY)
    assert xf.evaluate(released, pack, on=day, presume=True, under=["GB"]).outcome is xf.Outcome.PERMITTED


@pytest.mark.parametrize(("day", "result"), [("2026-02-04", "prohibited"), ("2026-02-05", "conditional")])
def test_processors_abroad_serve_law_enforcement_since_the_act_of_2025(day: str, result: str) -> None:
    """A contract under Part 3 makes a processor a recipient, and a ground for the transfer is needed besides."""
    police = {
        "data": "criminal",
        "to": "US",
        "on": day,
        "purpose": "law_enforcement",
        "exporter__kind": "public_authority",
        "recipient__role": "processor",
    }
    assert GB.outcome(**police) == result
    assert GB.outcome(means.IDTA, means.RISK_ASSESSMENT, **police) == result
    assert GB.outcome(gb__other_recipient_conditions=True, gb__special_circumstances=True, **police) == "permitted"
    if result == "conditional":
        assert GB.outcome(means.LE_ASSESSMENT, means.LE_PROCESSOR_CONTRACT, **police) == "permitted"
        assert GB.outcome(means.LE_PROCESSOR_CONTRACT, **police) == "conditional"
        assert GB.outcome(means.LE_ASSESSMENT, **{**police, "recipient__role": "controller"}) == "prohibited"


@pytest.mark.parametrize(("place", "result"), [("IE", "permitted"), ("US", "conditional")])
def test_patients_data_of_the_nhs_are_hosted_where_the_guidance_allows(place: str, result: str) -> None:
    """Outside approved countries the risk owner approves, beside the safeguard."""
    held = (means.IDTA, means.RISK_ASSESSMENT)
    nhs = {"data": "medical_record", "to": place, "recipient__role": "processor", "gb__nhs_body": True}
    assert GB.outcome(*held, **nhs) == result
    assert GB.outcome(*held, means.OFFSHORING_APPROVAL, **nhs) == "permitted"
    assert GB.outcome(*held, **{**nhs, "gb__nhs_body": False}) == "permitted"


def test_accounts_stored_abroad_ask_for_returns() -> None:
    """A store of nothing but accounts is taken to be where the records are kept."""
    assert GB.outcome(data="accounting", purpose="storage") == "conditional"
    assert GB.outcome(means.RETURNS, data="accounting", purpose="storage") == "permitted"
    assert GB.outcome(data="accounting", purpose="trade") == "permitted"


@pytest.mark.parametrize(("threat", "result"), [(True, "permitted"), (False, "conditional")])
def test_law_enforcement_data_are_passed_on_with_leave(*, threat: bool, result: str) -> None:
    """Who received them from a British force asks it first, unless a threat is immediate."""
    transfer = xf.Transfer(
        "GH",
        "NG",
        data="criminal",
        follows=["GB"],
        facts={
            "gb.left_for_law_enforcement": True,
            "gb.exporter_under_uk_gdpr": False,
            "gb.left_on_approval": True,
            "gb.immediate_threat": threat,
        },
    )
    pack = xf.law.load("GB")
    assert xf.evaluate(transfer, pack, on="2026-11-26", presume=True, under=["GB"]).outcome.value == result
    leave = transfer.putting(means.LE_LEAVE)
    assert xf.evaluate(leave, pack, on="2026-11-26", presume=True, under=["GB"]).outcome is xf.Outcome.PERMITTED


@pytest.mark.parametrize(("served", "result"), [(None, "undetermined"), (True, "conditional"), (False, "permitted")])
def test_processors_of_the_police_stand_under_part_3(*, served: bool | None, result: str) -> None:
    """Safeguards of the UK GDPR do not serve a processor that works for a competent authority."""
    stated = {} if served is None else {"gb__for_competent_authority": served}
    sub = {"purpose": "law_enforcement", "exporter__role": "processor", "recipient__role": "processor"}
    assert GB.outcome(means.IDTA, means.RISK_ASSESSMENT, **sub, **stated) == result
