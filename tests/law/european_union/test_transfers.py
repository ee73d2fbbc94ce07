"""What is a transfer, and whose law is asked since when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.law.european_union.judging import (
    CONDITIONAL,
    PERMITTED,
    TODAY,
    UNDETERMINED,
    WHOLE_COUNTRIES,
    Route,
    findings,
    judged,
)
from xflow.evaluation.engine import evaluate
from xflow.law import european_union as eu
from xflow.model.parties import Party, PartyKind, PartyRole
from xflow.model.transfers import Means, Purpose, Transfer

if TYPE_CHECKING:
    from xflow.evaluation.outcomes import Outcome


def test_private_letters_are_outside_but_open_pages_are_not() -> None:
    """An individual may write to friends abroad; to publish for everybody is no household activity."""
    private: dict[str, object] = {"exporter__kind": "individual", "purpose": Purpose.PERSONAL_COMMUNICATION}
    assert judged(Route("AT", "US", data="contact"), **private).outcome is PERMITTED
    published = {"means": "publication", "eu__hosted_abroad": True, **private}
    assert judged(Route("AT", "US", data="contact"), **published).outcome is CONDITIONAL


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ({"means": Means.DIRECT_COLLECTION}, UNDETERMINED),
        ({"means": Means.DIRECT_COLLECTION, "eu.embedded_by_exporter": False}, PERMITTED),
        ({"means": Means.DIRECT_COLLECTION, "eu.embedded_by_exporter": True}, CONDITIONAL),
        ({"means": Means.DIRECT_COLLECTION, "exporter.role": PartyRole.DATA_SUBJECT}, PERMITTED),
        ({"means": Means.OWN_STAFF_ACCESS}, PERMITTED),
        ({"means": Means.TRANSIT}, PERMITTED),
        ({"means": Means.PUBLICATION}, PERMITTED),
        ({"means": Means.PUBLICATION, "eu.hosted_abroad": True}, CONDITIONAL),
        ({"means": Means.REMOTE_ACCESS}, CONDITIONAL),
        ({"recipient.same_entity": True}, PERMITTED),
        ({"recipient.same_entity": True, "means": Means.REMOTE_ACCESS}, PERMITTED),
        ({"recipient.same_group": True}, CONDITIONAL),
        ({"exporter.role": PartyRole.DATA_SUBJECT}, PERMITTED),
        ({"eu.recipient_is_the_person": True}, PERMITTED),
        ({"eu.outside_gdpr": True}, PERMITTED),
        ({"eu.expression_exempt": True}, PERMITTED),
        ({"purpose": Purpose.JOURNALISM}, CONDITIONAL),
        ({"eu.older_agreement": True}, PERMITTED),
    ],
)
def test_what_counts_as_a_transfer(facts: dict[str, object], outcome: Outcome) -> None:
    """Only disclosure to another controller or processor counts, and only the law's own words exempt."""
    stated = {name.replace(".", "__"): value for name, value in facts.items()}
    assert judged(Route("DE", "KE"), **stated).outcome is outcome


def test_an_organisation_in_the_union_is_a_recipient_under_chapter_v() -> None:
    """Data for an international organisation are transferred even if it sits in a member state."""
    organisation = Party(kind=PartyKind.INTERNATIONAL_ORGANISATION, organisation="UN")
    transfer = Transfer("DE", "FR", data="contact", recipient=organisation)
    decision = evaluate(transfer, eu.PACK, on=TODAY, presume=True, under=["EU"])
    assert decision.outcome is CONDITIONAL
    assert {option.mechanisms for option in decision.options} == {
        frozenset({"eu.ad_hoc_clauses", "eu.transfer_assessment"})
    }


@pytest.mark.parametrize("destination", ["FR", "RE", "AX", "NO", "IS", "LI", "EU"])
def test_inside_the_area_data_move_freely(destination: str) -> None:
    """Inside the area, its outermost regions included, nothing restricts the flow."""
    assert judged(Route("DE", destination)).outcome is PERMITTED


@pytest.mark.parametrize("destination", ["GI", "GL", "NC", "SJ", "AW"])
def test_near_the_area_is_not_inside(destination: str) -> None:
    """Territories of member states or former ones outside the area are third countries without a decision."""
    assert judged(Route("DE", destination)).outcome is CONDITIONAL


def test_imports_are_free() -> None:
    """Nothing restricts data that come into the Union."""
    assert judged(Route("US", "DE")).outcome is PERMITTED


@pytest.mark.parametrize(
    "destination",
    [*(place for place, _ in WHOLE_COUNTRIES), "GB", "US", "KE"],
)
def test_strictly_nothing_is_permitted_abroad(destination: str) -> None:
    """Without presumptions no destination outside the area is permitted: too much is not stated."""
    assert judged(Route("DE", destination, presume=False)).outcome is UNDETERMINED


def test_the_states_of_efta_joined_on_a_day() -> None:
    """The law of Norway before 20 July 2018 is not stated; from that day it is that of the Union."""
    assert judged(Route("NO", "US", on="2018-07-19", under=None)).outcome is UNDETERMINED
    assert judged(Route("NO", "US", on="2018-07-20", under=None)).outcome is CONDITIONAL


def test_the_law_of_the_states_before_the_gdpr_is_not_stated() -> None:
    """Asked of Germany, a day before the GDPR is unknown; asked of the Union, it is not before 24 October 1998."""
    assert judged(Route("DE", "US", on="2018-05-24", under=None)).outcome is UNDETERMINED
    assert judged(Route("DE", "US", on="2018-05-25", under=None)).outcome is CONDITIONAL
    assert judged(Route("DE", "FR", on="1998-10-23")).outcome is UNDETERMINED
    assert judged(Route("DE", "FR", on="1998-10-24")).outcome is PERMITTED


def test_the_law_of_the_union_reached_the_united_kingdom_until_2021() -> None:
    """Data from the United Kingdom stood under the GDPR until the end of 2020."""
    assert "eu.gdpr.44" in findings(judged(Route("GB", "US", on="2020-12-31")))
    assert findings(judged(Route("GB", "US", on="2021-01-01"))) == {}
