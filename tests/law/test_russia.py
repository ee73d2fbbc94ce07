"""The law pack of the Russian Federation: databases at home, notice before transfers, lists and bans."""

from __future__ import annotations

import pytest

import xflow as xf
from tests.law.judging import TODAY, Judging
from xflow.law import russia as ru
from xflow.law.russia import facts as asked
from xflow.law.russia import mechanisms as held

judging = Judging(ru.PACK, "RU")
outcome = judging.outcome
HOME = held.PRIMARY_DATABASE


@pytest.mark.parametrize("day", ["2018-05-25", "2025-06-30", "2025-07-01", TODAY])
def test_data_of_citizens_are_first_put_into_a_database_in_russia(day: str) -> None:
    """The duty of 2015 and the ban of 2025 are both met by a primary database."""
    ways = (held.NOTICE_AND_WAIT, held.CONSENT)
    assert outcome(*ways, to="US", on=day) == "conditional"
    assert outcome(*ways, HOME, to="US", on=day) == "permitted"
    assert outcome(*ways, to="US", on=day, ru__citizens=False) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2025-06-30", "permitted"), ("2025-07-01", "prohibited")])
def test_the_wording_of_2025_may_be_read_as_barring_copies_abroad(day: str, result: str) -> None:
    """The reading is disputed, so it is a fact; under the old wording it made no difference."""
    assert outcome(HOME, held.NOTICE_AND_WAIT, to="US", on=day, ru__duplicates_barred=True) == result


@pytest.mark.parametrize("ends", ["treaty_or_function", "justice", "public_services", "journalism_or_science"])
def test_some_ends_are_free_of_the_rule_on_databases(ends: str) -> None:
    """They still need notice."""
    assert outcome(held.NOTICE_AND_WAIT, to="US", ru__exempt_ends=ends) == "permitted"
    assert outcome(to="US", ru__exempt_ends=ends) == "conditional"


@pytest.mark.parametrize("place", ["TR", "DE", "CN", "IN", "KZ", "BY"])
def test_notice_suffices_for_adequate_states(place: str) -> None:
    """There is no waiting for parties to the convention and the list."""
    assert outcome(HOME, to=place, on="2026-07-25") == "conditional"
    assert outcome(HOME, held.NOTICE, to=place, on="2026-07-25") == "permitted"


@pytest.mark.parametrize("place", ["TR", "DE"])
def test_since_july_2026_the_list_alone_counts(place: str) -> None:
    """Parties to the convention are adequate only if they are on it; who waits need not care."""
    assert outcome(HOME, held.NOTICE, to=place, on="2026-07-26") == "undetermined"
    assert outcome(HOME, held.NOTICE, to=place, ru__still_listed=True) == "permitted"
    assert outcome(HOME, held.NOTICE, to=place, ru__still_listed=False) == "conditional"
    assert outcome(HOME, held.NOTICE_AND_WAIT, to=place) == "permitted"
    assert outcome(HOME, held.NOTICE, to="CN") == "permitted"


def test_for_others_ten_days_have_to_pass() -> None:
    """Notice alone does not yet carry a transfer to the United States, unless life or health is at stake."""
    assert outcome(HOME, held.NOTICE, to="US") == "conditional"
    assert outcome(HOME, held.NOTICE_AND_WAIT, to="US") == "permitted"
    assert outcome(HOME, held.NOTICE, to="US", ru__life_or_health=True) == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2023-02-28", "permitted"), ("2023-03-01", "conditional")])
def test_before_march_2023_adequate_states_were_free(day: str, result: str) -> None:
    """Notice is asked since."""
    assert outcome(HOME, to="TR", on=day) == result


def test_before_march_2023_others_needed_consent_or_a_ground() -> None:
    """Written consent, a treaty, a law, a contract or vital interests."""
    assert outcome(HOME, to="US", on="2022-06-01") == "conditional"
    assert outcome(HOME, held.CONSENT, to="US", on="2022-06-01") == "permitted"
    assert outcome(HOME, to="US", on="2022-06-01", ru__old_ground="contract_with_person") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2023-02-28", "conditional"), ("2023-03-01", "permitted")])
def test_china_is_adequate_since_march_2023(day: str, result: str) -> None:
    """It came with the list of 2022."""
    assert outcome(HOME, held.NOTICE, to="CN", on=day) == result


def test_a_ban_bars() -> None:
    """Neither notice nor a database at home helps."""
    assert outcome(HOME, held.NOTICE_AND_WAIT, to="TR", ru__banned=True) == "prohibited"


def test_the_recipient_is_asked_first() -> None:
    """The assessment stands beside the notice."""
    assert any("measures of protection" in text for text in judging.duties(HOME, held.NOTICE, to="TR"))


def test_messages_are_stored_in_russia() -> None:
    """Organisers of dissemination keep them at home."""
    facts = {"ru__message_organiser": True, "data": "communication_content", "to": "US"}
    assert outcome(HOME, held.NOTICE_AND_WAIT, **facts) == "conditional"
    assert outcome(HOME, held.NOTICE_AND_WAIT, held.MESSAGE_STORE, **facts) == "permitted"


def test_what_stands_outside_is_free() -> None:
    """Family needs, what is not personal and what stays are free."""
    assert outcome(to="US", ru__outside_law=True) == "permitted"
    assert outcome(to="US", data="industrial") == "permitted"
    assert outcome(to="RU") == "permitted"


@pytest.mark.parametrize(("day", "result"), [("2025-06-30", "permitted"), ("2025-07-01", "prohibited")])
def test_no_database_abroad_in_the_collection_itself(day: str, result: str) -> None:
    """Since July 2025 a foreign counter or form on a site is barred, even beside a database in Russia."""
    assert outcome(HOME, held.NOTICE, to="TR", on=day, ru__direct_entry=True) == result


def test_while_the_ten_days_run_nothing_goes_to_other_states() -> None:
    """Adequate states, and life and health, need not wait."""
    assert outcome(HOME, held.NOTICE, to="US", ru__waiting=True) == "prohibited"
    assert outcome(HOME, held.NOTICE, to="US", ru__waiting=True, ru__life_or_health=True) == "permitted"
    assert outcome(HOME, held.NOTICE, to="IN", ru__waiting=True) == "permitted"


def test_what_is_no_transfer_to_a_foreign_person() -> None:
    """An operator's own office and staff are no foreign person; a foreign group company that looks in is one."""
    assert outcome(HOME, to="AM", recipient__same_entity=True) == "permitted"
    assert outcome(to="AM", means="own_staff_access") == "permitted"
    assert outcome(to="AM", means="remote_access") == "conditional"
    assert outcome(held.NOTICE_AND_WAIT, to="AM", means="remote_access") == "permitted"


def test_what_is_collected_from_abroad_is_first_written_in_russia() -> None:
    """Since July 2025; before, a primary database was enough."""
    direct = {"to": "AM", "means": "direct_collection"}
    assert outcome(HOME, on="2025-06-30", **direct) == "permitted"
    assert outcome(HOME, **direct) == "undetermined"
    assert outcome(HOME, ru__first_in_russia=True, **direct) == "permitted"
    assert outcome(HOME, ru__first_in_russia=False, **direct) == "prohibited"


def test_listed_functions_of_public_bodies_need_no_notice() -> None:
    """The Government lists the cases."""
    assert outcome(HOME, to="US", ru__state_function=True) == "permitted"


def test_an_operator_abroad_that_aims_at_russia_is_bound() -> None:
    """Its data of citizens are first put into a database in Russia."""
    transfer = xf.Transfer("DE", "US", data="contact", follows=["RU"], facts={asked.FOREIGN_OPERATOR: True})
    assert xf.evaluate(transfer, ru.PACK, on=TODAY, presume=True, under=["RU"]).outcome is xf.Outcome.CONDITIONAL


@pytest.mark.parametrize("place", ["AO", "CR", "GA", "KZ-AIFC", "ML", "NE", "TD", "TG", "ZM"])
def test_the_list_names_states_and_what_lies_in_them(place: str) -> None:
    """Notice suffices for them."""
    assert outcome(HOME, held.NOTICE, to=place) == "permitted"


def test_some_sectors_keep_their_data() -> None:
    """Systems of public bodies, payments at home and the unified biometric system stay, whatever notice is given."""
    ready = (HOME, held.NOTICE_AND_WAIT)
    public = xf.PartyKind.PUBLIC_AUTHORITY.value
    assert outcome(*ready, to="TR", ru__state_enterprise_system=True) == "prohibited"
    assert outcome(*ready, to="TR", exporter__kind=public, ru__state_system=True) == "prohibited"
    assert outcome(*ready, to="TR", exporter__kind=public, ru__state_system=False) == "permitted"
    assert outcome(*ready, to="TR", exporter__kind=public) == "undetermined"
    assert outcome(*ready, to="TR", data="payment", ru__domestic_payment=True) == "prohibited"
    assert outcome(*ready, to="TR", data="biometric", ru__unified_biometrics=True) == "prohibited"
    assert outcome(*ready, to="TR", data="travel", ru__domestic_flights=True) == "prohibited"
    assert outcome(*ready, to="TR", data="travel", ru__domestic_flights=True, on="2022-10-29") == "permitted"
    assert outcome(*ready, to="TR", ru__foreign_messenger=True, on="2025-05-31") == "permitted"
    assert outcome(*ready, to="TR", ru__foreign_messenger=True, on="2025-06-01") == "prohibited"


def test_state_secrets_need_a_decision() -> None:
    """The Government decides on them."""
    outside = {"ru__outside_law": True}
    assert outcome(to="BY", data="state_secret", **outside) == "conditional"
    assert outcome(held.SECRETS_DECISION, to="BY", data="state_secret", **outside) == "permitted"
