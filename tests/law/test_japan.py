"""The law pack of Japan: third parties abroad, designated countries, and data from the Union."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.judging import TODAY, Judging
from xflow.law import japan as jp

judging = Judging(jp.PACK, "JP")
outcome = judging.outcome
PROCESSOR = "processor"


@pytest.mark.parametrize("day", ["2018-05-25", "2022-03-31", "2022-04-01", TODAY])
@pytest.mark.parametrize("place", ["US", "IN", "CH", "CN"])
def test_a_third_party_abroad_needs_something(place: str, day: str) -> None:
    """Consent, a conforming system or an item of Article 27, whatever the role."""
    assert outcome(to=place, on=day) == "conditional"
    assert outcome(to=place, on=day, recipient__role=PROCESSOR) == "conditional"


@pytest.mark.parametrize("place", ["DE", "NO", "GB"])
@pytest.mark.parametrize(("day", "result"), [("2019-01-22", "conditional"), ("2019-01-23", "permitted")])
def test_processors_in_designated_countries_are_free_since_2019(place: str, day: str, result: str) -> None:
    """The designation is of 23 January 2019, and the United Kingdom was kept."""
    assert outcome(to=place, on=day, recipient__role=PROCESSOR) == result


def test_the_united_kingdom_was_kept_after_it_left() -> None:
    """It is designated by itself in 2021 as in 2026."""
    assert outcome(to="GB", on="2021-02-01", recipient__role=PROCESSOR) == "permitted"


def test_others_in_designated_countries_stand_under_the_domestic_rule() -> None:
    """Consent as within Japan suffices there, and nowhere else."""
    assert outcome(to="DE", recipient__role="controller") == "conditional"
    assert outcome(jp.DOMESTIC_CONSENT, to="DE", recipient__role="controller") == "permitted"
    assert outcome(to="DE", recipient__role="controller", jp__domestic_way="joint_use") == "permitted"
    assert outcome(jp.DOMESTIC_CONSENT, to="US", recipient__role="controller") == "conditional"
    assert outcome(to="US", jp__domestic_way="opt_out") == "conditional"


@pytest.mark.parametrize("mechanism", [jp.CONSENT, jp.EQUIVALENT_MEASURES, jp.CBPR])
def test_each_way_suffices(mechanism: xf.Mechanism) -> None:
    """Informed consent, a contract or a certificate each carry a provision."""
    assert outcome(mechanism, to="US") == "permitted"


@pytest.mark.parametrize(
    ("concluded", "day", "result"),
    [
        ("2022-03-31", "2022-03-31", "permitted"),
        ("2022-03-31", TODAY, "permitted"),
        ("2022-04-01", TODAY, "conditional"),
    ],
)
def test_consent_without_information_counts_if_it_was_taken_before_april_2022(
    concluded: str, day: str, result: str
) -> None:
    """Older consent need not be taken again."""
    assert outcome(xf.InPlace(jp.PLAIN_CONSENT, concluded=concluded), to="US", on=day) == result


@pytest.mark.parametrize("item", ["laws", "life_or_property", "public_health", "state_organs", "academic_research"])
def test_each_item_of_article_27_suffices(item: str) -> None:
    """They are exceptions to Article 28, too."""
    assert outcome(to="US", jp__item_27=item) == "permitted"


def test_who_does_not_handle_the_data_receives_no_provision() -> None:
    """One's own server, a shut-out host, and handling inside Japan are no provision abroad."""
    assert outcome(to="SG", recipient__same_entity=True) == "permitted"
    assert outcome(to="US", jp__recipient_does_not_handle=True) == "permitted"
    assert outcome(to="US", jp__handled_in_japan=True) == "permitted"
    assert outcome(to="US", recipient__same_group=True) == "conditional"


@pytest.mark.parametrize(("day", "told"), [("2022-03-31", False), ("2022-04-01", True)])
def test_a_conforming_recipient_is_looked_after_since_april_2022(day: str, told: bool) -> None:  # noqa: FBT001
    """It is owed under a contract, and not under consent."""
    assert any("check regularly" in text for text in judging.duties(jp.EQUIVALENT_MEASURES, to="US", on=day)) is told
    assert not any("check regularly" in text for text in judging.duties(jp.CONSENT, to="US", on=day))


def test_security_is_owed_on_ones_own_server_too() -> None:
    """Whoever handles data abroad knows the regime there."""
    assert any("know the regime" in text for text in judging.duties(to="SG", recipient__same_entity=True))


def test_a_certificate_does_not_carry_data_from_the_union() -> None:
    """The supplementary rules ask for consent, a designated country or a contract."""
    assert outcome(jp.CBPR, to="US", jp__from_union_under_adequacy=True) == "conditional"
    assert outcome(jp.EQUIVALENT_MEASURES, to="US", jp__from_union_under_adequacy=True) == "permitted"


@pytest.mark.parametrize(("links", "result"), [(True, "conditional"), (False, "permitted")])
def test_cookies_need_confirmed_consent_where_the_recipient_links_them(links: bool, result: str) -> None:  # noqa: FBT001
    """Personally referable information is free unless the recipient ties it to persons."""
    facts = {"jp__personally_referable_only": True, "jp__recipient_will_link": links}
    assert outcome(to="US", data="online_identifier", **facts) == result
    assert outcome(jp.CONFIRMED_CONSENT, to="US", data="online_identifier", **facts) == "permitted"


def test_listed_technology_needs_permission() -> None:
    """The trade act asks for it."""
    assert outcome(data="controlled_technology") == "conditional"
    assert outcome(jp.EXPORT_PERMIT, data="controlled_technology") == "permitted"


def abroad(**facts: object) -> str:
    """Judge what a company in the United States passes on there, under the law of Japan."""
    stated = {name.replace("__", "."): value for name, value in facts.items()}
    transfer = xf.Transfer("US", "US", data="contact", follows=["JP"]).stating(stated)
    return xf.evaluate(transfer, jp.PACK, on=TODAY, presume=True, under=["JP"]).outcome.value


def test_the_act_reaches_those_abroad_who_serve_people_in_japan() -> None:
    """Whether it does is asked, and it binds them if it does."""
    assert abroad() == "undetermined"
    assert abroad(jp__subject_abroad=True) == "conditional"
    assert abroad(jp__subject_abroad=False) == "permitted"


def test_what_stands_outside_is_free() -> None:
    """Private ends, what is not personal, what comes in and what stays are free."""
    assert outcome(to="US", jp__outside_act=True) == "permitted"
    assert outcome(to="US", data="industrial") == "permitted"
    assert outcome(to="JP") == "permitted"
    inbound = xf.Transfer("CA", "JP", data="contact")
    assert xf.evaluate(inbound, jp.PACK, on=TODAY, presume=True, under=["JP"]).outcome.value == "permitted"
