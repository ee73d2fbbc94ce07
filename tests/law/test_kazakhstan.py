"""The law pack of Kazakhstan: storage at home, transfers abroad, and the financial centre."""

from __future__ import annotations

import pytest

from tests.law.judging import Judging
from xflow.law import kazakhstan as kz
from xflow.law.kazakhstan import mechanisms as held

judging = Judging(kz.PACK, "KZ")
outcome = judging.outcome
in_centre = Judging(kz.PACK, "KZ-AIFC").outcome


@pytest.mark.parametrize(("day", "result"), [("2015-12-31", "permitted"), ("2016-01-01", "conditional")])
def test_storage_in_kazakhstan_is_asked_since_2016(day: str, result: str) -> None:
    """With consent the transfer is lawful; since 2016 the data are stored at home, too."""
    assert outcome(held.CONSENT, on=day) == result
    assert outcome(held.CONSENT, held.LOCAL_DATABASE, on=day) == "permitted"


def test_a_copy_at_home_does_not_carry_the_transfer() -> None:
    """Article 16 asks for its own ground."""
    assert outcome(held.LOCAL_DATABASE) == "conditional"
    protected = {"kz__destination_protects": True}
    assert outcome(held.LOCAL_DATABASE, kz__consent_anyway=False, **protected) == "permitted"
    assert outcome(held.LOCAL_DATABASE, kz__consent_anyway=True, **protected) == "conditional"
    assert outcome(held.LOCAL_DATABASE, **protected) == "undetermined"
    assert outcome(held.LOCAL_DATABASE, kz__exception=True) == "permitted"


def test_a_firm_without_presence_may_be_read_as_outside_the_duty_to_store() -> None:
    """The reading is contested, so it is a fact."""
    assert outcome(held.CONSENT, kz__no_presence=True) == "permitted"
    assert outcome(held.CONSENT, kz__no_presence=False) == "conditional"


def test_the_centre_has_a_law_of_its_own() -> None:
    """Out of the centre, to Kazakhstan too, its regulations ask for a permit, consent or a ground."""
    assert in_centre(to="GB") == "conditional"
    assert in_centre(to="KZ") == "conditional"
    own_law = {"to": "GB", "kz__state_law_in_centre": False}
    assert in_centre(held.CENTRE_PERMIT, **own_law) == "permitted"
    assert in_centre(held.CENTRE_CONSENT, **own_law) == "permitted"
    assert in_centre(kz__aifc_ground=True, **own_law) == "permitted"
    assert in_centre(held.CENTRE_PERMIT, to="KZ") == "permitted"


def test_from_kazakhstan_into_the_centre_nothing_leaves_the_country() -> None:
    """The centre lies in Kazakhstan."""
    assert outcome(to="KZ-AIFC") == "permitted"


def test_what_stands_outside_is_free() -> None:
    """Family needs, what is not personal and what stays are free."""
    assert outcome(kz__outside_law=True) == "permitted"
    assert outcome(data="industrial") == "permitted"
    assert outcome(to="KZ") == "permitted"


def test_whether_the_duty_to_store_reaches_into_the_centre_is_asked() -> None:
    """It is contested, and nothing is presumed; a database at home settles it."""
    assert in_centre(held.CENTRE_PERMIT, to="GB") == "undetermined"
    assert in_centre(held.CENTRE_PERMIT, to="GB", kz__state_law_in_centre=True) == "conditional"
    assert in_centre(held.CENTRE_PERMIT, held.LOCAL_DATABASE, to="GB") == "permitted"


def test_looking_in_from_abroad_stores_nothing_there() -> None:
    """It is a transfer that needs a ground, but the database stays where it is."""
    assert outcome(held.CONSENT, means="remote_access") == "permitted"
    assert outcome(means="remote_access") == "conditional"


def test_operators_keep_service_data() -> None:
    """Neither consent nor a copy at home helps, but a subscriber abroad is served."""
    ready = (held.CONSENT, held.LOCAL_DATABASE)
    assert outcome(*ready, data="call_detail", kz__telecom_operator=True) == "prohibited"
    assert outcome(*ready, data="call_detail", kz__telecom_operator=True, kz__subscriber_abroad=True) == "permitted"
    assert outcome(*ready, data="subscriber", kz__telecom_operator=True) == "prohibited"
    assert outcome(*ready, data="subscriber") == "permitted"
    assert outcome(*ready, data="call_detail") == "undetermined"
    assert outcome(*ready, data="call_detail", kz__from_network=True) == "prohibited"
    assert outcome(*ready, data="call_detail", kz__from_network=False) == "permitted"


def test_systems_of_state_bodies_stay() -> None:
    """Consent and a copy at home do not help; what is no system goes like other data."""
    public = {"exporter__kind": "public_authority"}
    ready = (held.CONSENT, held.LOCAL_DATABASE)
    assert outcome(*ready, **public) == "undetermined"
    assert outcome(*ready, kz__state_system=True, **public) == "prohibited"
    assert outcome(*ready, kz__state_system=False, **public) == "permitted"
    assert outcome(*ready, kz__state_system=True) == "permitted"


def test_state_secrets_need_a_decision() -> None:
    """That the law on personal data leaves them out does not set them free."""
    outside = {"kz__outside_law": True, "kz__from_network": False}
    assert outcome(data="state_secret", **outside) == "conditional"
    assert outcome(held.SECRETS_DECISION, data="state_secret", **outside) == "permitted"
    centre = {"kz__outside_law": True, "kz__state_law_in_centre": False}
    assert in_centre(data="state_secret", **centre) == "conditional"
    assert in_centre(held.SECRETS_DECISION, data="state_secret", **centre) == "permitted"
    assert in_centre(data="controlled_technology") == "conditional"


def test_large_operators_tell_the_authority_since_august_2026() -> None:
    """The notice stands beside the transfer."""
    large = {"kz__large_operator": True}
    assert not any("notify the authority" in duty for duty in judging.duties(on="2026-08-24", **large))
    assert any("notify the authority" in duty for duty in judging.duties(on="2026-08-25", **large))
    assert not any("notify the authority" in duty for duty in judging.duties())
