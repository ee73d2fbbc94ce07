"""Sweeps: transfers between all places, judged at once."""

from __future__ import annotations

import itertools

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

import xflow as xf
from tests import toy
from tests.strategies import PLACES, Case, cases
from xflow.errors import TransferError
from xflow.evaluation.classes.asking import Asking
from xflow.evaluation.classes.sweep import Sweep
from xflow.evaluation.engine import judged
from xflow.evaluation.lawbooks import lawbook_of
from xflow.evaluation.mattering import open_in
from xflow.model.conditions import Includes, People, ValueIn
from xflow.model.knowledge import UNKNOWN
from xflow.model.periods import to_date

ON = "2026-11-26"


@settings(max_examples=250, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
@given(case=cases())
def test_a_few_cases_agree(case: Case) -> None:
    """What a sweep says of a pair is what a judgement says; the slow tests try a thousand policies."""
    profile = attrs.evolve(case.transfer, origin=UNKNOWN, destination=UNKNOWN)
    sweep = Sweep([profile], case.day, lawbook_of(case.policy), PLACES)
    for pair in itertools.islice(itertools.permutations(("DE", "CN", "US", "CN-SH-FTZ"), 2), 6):
        try:
            found = sweep.between(*pair)[0].outcome
        except TransferError:
            continue
        transfer = attrs.evolve(profile, origin=pair[0], destination=pair[1])
        alone = xf.evaluate(transfer, case.policy, on=case.day, presume=True, places=PLACES)
        assert found is alone.outcome


def test_a_place_asked_for_by_its_very_code_is_told_from_its_parts() -> None:
    """A rule that asks for the value of a place, and not for what lies in it, tells a zone from the whole."""
    named = attrs.evolve(toy.BAN, id="cn.act.code", scope=ValueIn("origin", frozenset({"CN"})))
    policy = attrs.evolve(toy.TOY, measures=(named,), exemptions=(), negative_lists=())
    sweep = Sweep([xf.Transfer(data="contact")], to_date(ON), lawbook_of(policy), xf.WORLD)
    for origin in ("CN", "CN-SH-FTZ"):
        alone = xf.evaluate(xf.Transfer(origin, "AQ", data="contact"), policy, on=ON, presume=True)
        assert sweep.between(origin, "AQ")[0].outcome is alone.outcome
    assert sweep.class_of("CN", xf.Role.ORIGIN) != sweep.class_of("CN-SH-FTZ", xf.Role.ORIGIN)
    assert sweep.class_of("AQ", xf.Role.ORIGIN) == sweep.class_of("BV", xf.Role.ORIGIN)
    assert repr(sweep.between("AQ", "BV")[0]) == "<Crossing: undetermined>"


@settings(max_examples=250, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
@given(case=cases())
def test_what_is_asked_of_the_data_is_found_quickly(case: Case) -> None:
    """The quick way finds the kinds of data that the general way finds among all that is still open."""
    judgement = judged(case.transfer, case.policy, on=case.day, under=None, places=PLACES)
    mechanisms = judgement.lawbook.mechanisms.values()
    suppliable = {each.id for each in mechanisms if each.can_be_supplied_on(case.day)}
    asking = Asking(judgement.lawbook.definitions, suppliable)
    for standing in judgement.standings:
        found = open_in(standing, judgement, judgement.view)
        asked = {each.category for each in found if isinstance(each, Includes | People)}
        quick = asking.of(standing.rule, judgement.recognitions)
        assert quick(judgement.view) == asked
        assert asking.of(standing.rule, judgement.recognitions) is quick


GATHER = xf.DataCategory("us.gather", "Gathered", "Health data and more.", ["data"], ["health"], presumed_absent=True)


def _two_laws() -> xf.Policy:
    """Make a law that asks for health data, and another that presumes away what they are gathered in."""
    asks = attrs.evolve(toy.BAN, id="cn.act.health", scope=xf.includes("health"))
    other = attrs.evolve(toy.BAN, id="us.act.gather", by="US", scope=xf.includes(GATHER), roles=frozenset(xf.Role))
    regime = attrs.evolve(toy.TOY.regimes[0], id="US", name="United States", codes=("US",))
    regimes, measures = (*toy.TOY.regimes, regime), (asks, other)
    categories = (*toy.TOY.categories, GATHER)
    kept = {"exemptions": (), "negative_lists": (), "regimes": regimes, "categories": categories}
    return attrs.evolve(toy.TOY, measures=measures, **kept)


@pytest.mark.parametrize("to", ["US", "AQ"])
def test_what_one_law_presumes_absent_is_so_for_the_other(to: str) -> None:
    """Where one law settles what another asks, a sweep finds it as a judgement does."""
    policy = _two_laws()
    sweep = Sweep([xf.Transfer(data="personal")], to_date(ON), lawbook_of(policy), xf.WORLD)
    alone = xf.evaluate(xf.Transfer("CN", to, data="personal"), policy, on=ON, presume=True)
    assert sweep.between("CN", to)[0].outcome is alone.outcome
    assert alone.outcome is (xf.Outcome.PERMITTED if to == "US" else xf.Outcome.UNDETERMINED)


def test_a_law_that_is_known_once_a_kind_is_presumed_absent_is_known_in_a_sweep_too() -> None:
    """Where it is withheld whether data are of a kind that is left out, what a rule presumes absent is still so."""
    asking = attrs.evolve(toy.BAN, id="cn.act.archive", scope=xf.includes("archive"))
    regime = attrs.evolve(toy.TOY.regimes[0], unstated=["archive"])
    policies = [xf.Policy(regimes=[regime], measures=[each]) for each in (asking, toy.BAN)]
    profile = xf.Transfer(data="machine_telemetry", facts={"data.left_out_included": xf.UNKNOWN})
    for policy, outcome in zip(policies, (xf.Outcome.PERMITTED, xf.Outcome.UNDETERMINED), strict=True):
        sweep = Sweep([profile], to_date(ON), lawbook_of(policy), xf.WORLD)
        alone = xf.evaluate(attrs.evolve(profile, origin="CN", destination="AQ"), policy, on=ON, presume=True)
        assert sweep.between("CN", "AQ")[0].outcome is alone.outcome is outcome
