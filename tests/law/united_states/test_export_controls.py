"""Technical data and listed technology."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.law.united_states.judging import (
    CONDITIONAL,
    PERMITTED,
    PROHIBITED,
    TODAY,
    UNDETERMINED,
    judge,
    offered,
    outcome,
)
from xflow.law import united_states as us
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    from xflow.evaluation.outcomes import Outcome


@pytest.mark.parametrize(
    ("on", "expected"), [("2020-03-24", CONDITIONAL), ("2020-03-25", PERMITTED), (TODAY, PERMITTED)]
)
def test_encrypted_technical_data_are_not_exported_since_2020(on: str, expected: Outcome) -> None:
    """The carve-out began on 2020-03-25, and both of its conditions are needed."""
    facts = {us.END_TO_END_ENCRYPTED: True, us.KEPT_OUT_OF_EMBARGOED: True}
    data = {us.ITAR_TECHNICAL_DATA: None}
    assert outcome("DE", data, facts=facts, on=on) is expected
    assert outcome("DE", data, facts={us.END_TO_END_ENCRYPTED: True}, on=on) is CONDITIONAL
    assert outcome("CN", data, facts=facts, on=on) is PROHIBITED


def test_technical_data_need_an_approval() -> None:
    """Munitions-list data need a licence and are denied to proscribed countries; listed technology may need one."""
    decision = judge("DE", {us.ITAR_TECHNICAL_DATA: None})
    assert offered(decision) == [{"us.itar_approval"}]
    assert outcome("DE", {us.ITAR_TECHNICAL_DATA: None}, mechanisms=[us.ITAR_APPROVAL]) is PERMITTED
    assert outcome("CN", {us.ITAR_TECHNICAL_DATA: None}, mechanisms=[us.ITAR_APPROVAL]) is PROHIBITED
    assert outcome("CN", {us.ITAR_TECHNICAL_DATA: None}, mechanisms=[us.ITAR_EXCEPTION]) is PERMITTED
    listed = judge("DE", {"controlled_technology": None})
    assert offered(listed) == [{"us.ear_licence"}]
    assert outcome("DE", {"controlled_technology": None}, facts={us.NO_EXPORT_LICENCE_NEEDED: True}) is PERMITTED
    both = {"controlled_technology": None, us.ITAR_TECHNICAL_DATA: None}
    assert outcome("DE", both, mechanisms=[us.ITAR_APPROVAL]) is CONDITIONAL
    encrypted = {us.END_TO_END_ENCRYPTED: True, us.KEPT_OUT_OF_EMBARGOED: True}
    assert outcome("DE", {"controlled_technology": None}, facts=encrypted) is PERMITTED
    assert outcome("SY", {"controlled_technology": None}, facts=encrypted) is CONDITIONAL
    assert outcome("PR", {us.ITAR_TECHNICAL_DATA: None}) is PERMITTED


def test_releases_to_foreign_persons_in_the_united_states_are_exports() -> None:
    """To show technical data to a foreign engineer in Ohio needs a licence, encrypted files or not."""
    released = {us.RELEASED_TO_FOREIGN_PERSON: True}
    for data, licence in (
        ({us.ITAR_TECHNICAL_DATA: None}, "us.itar_approval"),
        ({"controlled_technology": None}, "us.ear_licence"),
    ):
        assert outcome("US", data) is PERMITTED
        assert outcome("US", data, facts={us.RELEASED_TO_FOREIGN_PERSON: UNKNOWN}) is UNDETERMINED
        assert offered(judge("US", data, facts=released)) == [{licence}]
        encrypted = {**released, us.END_TO_END_ENCRYPTED: True, us.KEPT_OUT_OF_EMBARGOED: True}
        assert outcome("US", data, facts=encrypted) is CONDITIONAL


@pytest.mark.parametrize("destination", ["IQ", "LY", "SD", "NI"])
def test_encryption_does_not_help_in_any_country_under_an_arms_embargo(destination: str) -> None:
    """Those with a partial policy of denial count as well, whatever the other answer says."""
    facts = {us.END_TO_END_ENCRYPTED: True, us.KEPT_OUT_OF_EMBARGOED: True}
    for data in ({us.ITAR_TECHNICAL_DATA: None}, {"controlled_technology": None}):
        assert outcome(destination, data, facts=facts) is CONDITIONAL
