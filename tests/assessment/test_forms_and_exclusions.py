"""Which form a measure has, what that engages, and what is left out."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

import xflow as xf
from tests.assessment.toy_treaties import judged, measure, promise, told, treaty
from xflow.assessment.agreements.cases import Case
from xflow.assessment.agreements.exclusions import exclusion_finding, is_about
from xflow.assessment.agreements.forms_of_measures import BANNED_FORMS, Form, form_of, meets
from xflow.assessment.reading.scopes import always, kinds, literals, read
from xflow.model.conditions import ANYTHING, NOTHING, AtLeast, Defined, Held, NumberOf
from xflow.model.measures import Role
from xflow.model.mechanisms import MechanismKind
from xflow.model.treaty_terms import Ban, Exclusion
from xflow.model.vocabulary.facts import DESTINATION

if TYPE_CHECKING:
    from xflow.model.conditions import Expression
    from xflow.model.measures import Effect
    from xflow.model.truth import Kleene

NOW = dt.date(2026, 11, 24)
LEAVE = xf.Mechanism("cn.leave", "leave", "ask for leave", MechanismKind.APPROVAL)
CLAUSES = xf.Mechanism("cn.clauses", "clauses", "sign them")
BANK = xf.YesNo("cn.bank", "the exporter is a bank", "Is it a bank?", xf.About.EXPORTER)
BIOBANK = xf.YesNo("cn.biobank", "the exporter is a biobank", "Is it a biobank?", xf.About.EXPORTER)
TO_A_BANK = xf.YesNo("cn.to_bank", "the recipient is a bank", "Is it a bank?", xf.About.RECIPIENT)
LAW = xf.Policy(mechanisms=[LEAVE, CLAUSES], facts=[BANK, BIOBANK, TO_A_BANK])
OUTBOUND, INBOUND = frozenset({Role.ORIGIN, Role.FOLLOWING}), frozenset({Role.DESTINATION})


def _case(effect: Effect, scope: Expression = ANYTHING, roles: frozenset[Role] = OUTBOUND) -> Case:
    return Case(measure(effect, scope=scope, roles=roles), LAW, NOW, ("JP", "SG"))


@pytest.mark.parametrize(
    ("effect", "roles", "form"),
    [
        (xf.Prohibit(), OUTBOUND, Form.PROHIBITION),
        (xf.Prohibit(), INBOUND, Form.INBOUND_PROHIBITION),
        (xf.require(CLAUSES), INBOUND, Form.INBOUND_CONDITION),
        (xf.require(CLAUSES), OUTBOUND, Form.CONDITION),
        (xf.require(NOTHING), OUTBOUND, Form.CONDITION),
        (xf.require(CLAUSES | LEAVE), OUTBOUND, Form.CONDITION),
        (xf.require(CLAUSES & LEAVE), OUTBOUND, Form.APPROVAL),
        (xf.require(LEAVE | NOTHING), OUTBOUND, Form.APPROVAL),
        (xf.require(LEAVE | (CLAUSES & DESTINATION.within("HK"))), OUTBOUND, Form.APPROVAL),
        (xf.require(LEAVE | (CLAUSES & DESTINATION.within("ASEAN"))), OUTBOUND, Form.CONDITION),
        (xf.Localise(xf.Localisation.COPY), OUTBOUND, Form.LOCAL_COPY),
        (xf.Localise(xf.Localisation.STORAGE), OUTBOUND, Form.LOCAL_STORAGE),
        (xf.Localise(xf.Localisation.PROCESSING), OUTBOUND, Form.LOCAL_PROCESSING),
        (xf.Impose(xf.Duty("tell people")), OUTBOUND, Form.DUTY),
    ],
)
def test_a_measure_has_the_form_of_what_it_does(effect: Effect, roles: frozenset[Role], form: Form) -> None:
    """What needs leave from the other parties is an approval, whatever ways others have."""
    assert form_of(_case(effect, roles=roles)) is form


@pytest.mark.parametrize(
    ("form", "ban", "expected"),
    [
        (Form.PROHIBITION, Ban.RESTRICTED_TRANSFER, True),
        (Form.CONDITION, Ban.PRIOR_APPROVAL, False),
        (Form.LOCAL_COPY, Ban.RESTRICTED_TRANSFER, False),
        (Form.LOCAL_COPY, Ban.LOCAL_FACILITIES, None),
    ],
)
def test_forms_meet_bans_surely_arguably_or_not(form: Form, ban: Ban, expected: Kleene) -> None:
    """The table says which ban each form meets."""
    assert meets(form, ban) is expected


def test_every_form_stands_in_the_table() -> None:
    """No form is forgotten, and a duty meets no ban."""
    assert set(BANNED_FORMS) == set(Form)
    assert BANNED_FORMS[Form.DUTY] == {}


@pytest.mark.parametrize(
    ("exclusion", "scope", "applies"),
    [
        (Exclusion.GOVERNMENT_DATA, xf.includes("official"), True),
        (Exclusion.GOVERNMENT_DATA, xf.includes("official") & xf.includes("personal"), True),
        (Exclusion.GOVERNMENT_DATA, xf.includes("official") | xf.includes("personal"), None),
        (Exclusion.GOVERNMENT_DATA, xf.includes("personal"), False),
        (Exclusion.FINANCE, xf.includes("payment"), None),
        (Exclusion.FINANCE, BANK, None),
        (Exclusion.FINANCE, ~BANK, False),
        (Exclusion.FINANCE, BIOBANK, False),
        (Exclusion.FINANCE, TO_A_BANK, False),
        (Exclusion.FINANCE, xf.includes("health"), False),
        (Exclusion.AUDIOVISUAL, xf.includes("video_viewing"), None),
        (Exclusion.CREDIT_REPORTING, xf.includes("company_credit"), None),
        (Exclusion.PROCUREMENT, xf.includes("personal"), False),
        (Exclusion.RESERVATIONS, xf.includes("personal"), None),
        (Exclusion.UNSCHEDULED, xf.includes("personal"), None),
    ],
)
def test_exclusions_apply_or_are_asked(exclusion: Exclusion, scope: Expression, applies: Kleene) -> None:
    """Only data of the party itself are left out by what the scope says; else it is asked, or the measure is wider."""
    found = exclusion_finding(_case(xf.Prohibit(), scope), exclusion)
    assert found.applies is applies
    assert found.text


def test_an_objective_shows_what_a_measure_is_about() -> None:
    """A measure for the stability of finance is about finance."""
    rule = measure(xf.Prohibit(), xf.Objective.FINANCIAL_STABILITY, ANYTHING)
    assert is_about(Case(rule, LAW, NOW), Exclusion.FINANCE)


def test_a_kind_made_up_of_excluded_kinds_is_excluded() -> None:
    """A law's own kind is about finance if all of its parts are."""
    pay = xf.DataCategory("cn.pay", "Pay data", "Payments.", ["data"], ["payment", "credit"])
    law = xf.Policy(categories=[pay])
    assert is_about(Case(measure(xf.Prohibit(), scope=xf.includes(pay)), law, NOW), Exclusion.FINANCE)


def test_what_bears_only_on_places_outside_is_open() -> None:
    """Whether a promise among parties covers transfers to others is told as open."""
    rule = measure(xf.Prohibit(), scope=xf.includes("personal") & DESTINATION.within("KP"))
    found = judged(rule, treaty(promise()))
    assert found.commitments[0].engagement.engaged is None
    assert "places of which none is a party" in told(found)


def test_a_condition_is_read_with_its_definitions() -> None:
    """Negations go down to the leaves, names are kept, and definitions are written out."""
    health, contact = xf.includes("health"), xf.includes("contact")
    reading = read(~(Defined("cn.both") | BANK).called("a name"), {"cn.both": ~health & contact})
    assert [(type(each.leaf).__name__, each.positive) for each in literals(reading)] == [
        ("Includes", True),
        ("Includes", False),
        ("ValueIn", False),
    ]
    assert kinds(reading) == {"health"}
    assert next(literals(read(Defined("cn.nothing"), {}))).fact == ""


def test_leaves_tell_what_they_ask() -> None:
    """A leaf tells its kinds, its fact, its mechanism and its threshold."""
    number = next(literals(read(AtLeast(NumberOf("cn.handled"), 5), {})))
    assert (number.fact, number.threshold) == ("cn.handled", AtLeast(NumberOf("cn.handled"), 5))
    assert next(literals(read(Held("cn.scc"), {}))).mechanism == "cn.scc"
    assert next(literals(read(Held("cn.scc"), {}, positive=False))).mechanism == ""
    assert next(literals(read(xf.people("health", xf.Window.TRANSFER) >= 1, {}))).kinds == {"health"}


def test_what_never_holds_is_no_way() -> None:
    """A branch that never holds changes nothing of what always has to hold."""
    health = xf.includes("health").as_condition()
    assert always(read(health | NOTHING, {}), lambda each: "health" in each.kinds)
    assert not always(read(health | ANYTHING, {}), lambda each: "health" in each.kinds)
