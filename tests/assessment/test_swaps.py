"""Swap tests: where a measure treats places, recipients and flows otherwise, and whether a reason is recorded."""

from __future__ import annotations

import functools
import operator
from itertools import pairwise
from typing import Any, Final

import attrs
import pytest

import xflow as xf
from tests.toy import ACT, ASSESSMENT, CONTRACT, DAY, RULES, TOY
from xflow import law
from xflow.assessment.measures.swaps import discrimination, disguised_restriction
from xflow.assessment.reading import treatments
from xflow.assessment.verdicts import Observation, Verdict, Weight, verdict_of
from xflow.model.conditions import ANYTHING, NOTHING, ValueIn
from xflow.model.periods import to_date
from xflow.model.vocabulary.facts import DESTINATION, ORIGIN, RECIPIENT_NAME

TODAY: Final = "2026-11-26"
CITE: Final = ACT.article(1, checked_on=TODAY)


def found_in(pack: str, name: str) -> tuple[Observation, ...]:
    """Judge a measure of a pack."""
    policy = law.load(pack)
    measure = policy.provision(name, TODAY)
    assert isinstance(measure, xf.Measure)
    return discrimination(measure, policy, on=TODAY)


def measure_with(**changes: Any) -> xf.Measure:  # noqa: ANN401  (whatever a measure takes)
    """Make a measure that asks for a contract, with changes."""
    measure = xf.Measure("cn.swap", "A measure", "CN", CITE, ANYTHING, xf.require(CONTRACT))
    return attrs.evolve(measure, **changes)


def swapped(measure: xf.Measure, *others: xf.Exemption) -> tuple[Observation, ...]:
    """Judge a measure that is added to the toy."""
    return discrimination(measure, TOY.adding(measure, *others), on=DAY)


def texts(found: tuple[Observation, ...], weight: Weight) -> list[str]:
    """Give what was found that points one way."""
    return [each.text for each in found if each.weight is weight]


# Real measures.


def test_named_countries_without_evidence_are_told() -> None:
    """The Data Security Program names its countries of concern, and no finding is recorded in the pack."""
    against = [each for each in found_in("US", "us.dsp.301") if each.weight is Weight.AGAINST]
    assert [each.text[:30] for each in against] == ["CN, CU, HK, IR, KP, MO, RU, VE"]
    assert "meet more under it than other places do, exemptions apart" in against[0].text
    assert "us.covered_person" in against[0].provisions


def test_allegiance_of_the_recipient_is_told() -> None:
    """Whether the recipient is a national or held by somebody is a swap that can change the answer; it stays open."""
    told = [text for text in texts(found_in("US", "us.dsp.401"), Weight.OPEN) if "U.S. citizen" in text]
    assert len(told) == 1


def test_the_security_assessment_looks_at_no_destination() -> None:
    """China's assessment is the same for all destinations; two more have a scheme of their own beside it."""
    found = found_in("CN", "cn.pdcf.7-1-2")
    assert {each.weight for each in found} == {Weight.FOR}
    assert found[0].provisions == ("cn.pdcf.7-1-2", "cn.gba_contract")
    assert "alike whichever of 246 other places" in found[1].text


def test_adequacy_is_a_recorded_reason() -> None:
    """Chapter V tells places apart by recognitions, each dated and cited; what is said of their law stays open."""
    found = found_in("EU", "eu.gdpr.44")
    assert verdict_of(found) is Verdict.NOT_ASSESSABLE
    (said,) = (each for each in found if each.weight is not Weight.FOR)
    assert said.text.startswith("its answer may rest on what is said of a place outside its words: whether the law or")
    assert {"eu.adequacy.jp", "eu.adequacy.gb"} <= set(found[0].provisions)


def test_a_list_outside_the_words_of_a_rule_leaves_it_open() -> None:
    """A rule that waits for a notification of countries names none itself, and is not said to treat all alike."""
    pack = law.load("IN")
    rule = pack.provision("in.dpdp.16")
    assert isinstance(rule, xf.Measure)
    alike, said = discrimination(rule, pack, on="2027-06-01")
    assert alike.text.endswith("248 other places they go to, as long as the same is said of them")
    assert (said.weight, said.would_settle) == (Weight.OPEN, "of which places that is so, who says so, and why")
    assert "has restricted transfers to the destination by notification" in said.text


@pytest.mark.parametrize(("pack", "name"), [("RU", "ru.law.18-5"), ("IN", "in.rbi.2018")])
def test_localisation_differs_by_nature(pack: str, name: str) -> None:
    """A demand to keep data at home treats all other places alike, and differs from home by its nature."""
    found = found_in(pack, name)
    assert [each.weight for each in found] == [Weight.FOR, Weight.OPEN]
    assert "by its nature" in found[1].text


# Toys.


def test_a_measure_without_difference_is_for() -> None:
    """Whatever looks at no place treats all alike, and the same dealing at home, too."""
    found = swapped(measure_with())
    assert texts(found, Weight.FOR) == [
        "it treats data alike whichever of 248 other places they go to",
        "the same dealing inside the territory meets the same",
    ]
    assert len(found) == 2


def test_a_measure_not_in_force_is_not_judged() -> None:
    """Of a measure that is not in force on the day nothing is said."""
    measure = measure_with(in_force=xf.since("2030-01-01"))
    assert swapped(measure) == ()
    assert disguised_restriction(measure, TOY.adding(measure), on=DAY) == ()


def test_a_named_list_in_an_exemption_is_told() -> None:
    """Friends who are freed by name are told with the exemption that names them."""
    measure = measure_with()
    friends = xf.Exemption("cn.friends", "Friends", "CN", CITE, DESTINATION.within("US", "GB"), [measure])
    (against,) = [each for each in swapped(measure, friends) if each.weight is Weight.AGAINST]
    assert against.text.startswith("AS, GB, GU, MP, PR, UM, US, VI meet less under it than other places do")
    assert against.provisions == ("cn.swap", "cn.friends")


def test_a_noted_finding_leaves_it_open() -> None:
    """Where a note may record on what a list rests, that is told and left open."""
    note = xf.Note("The list rests on the finding of 2025 that they pass data on.", "a report")
    measure = measure_with(scope=DESTINATION.within("KP"), notes=[note])
    found = swapped(measure)
    assert [each.weight for each in found] == [Weight.OPEN, Weight.FOR]
    assert "finding of 2025" in found[0].text
    assert "meet more" in found[0].text


def test_a_place_named_by_its_code_is_told() -> None:
    """A place that is asked for by its very code is named like any other."""
    measure = measure_with(scope=ValueIn("destination", frozenset({"KP"})))
    assert texts(swapped(measure), Weight.AGAINST)[0].startswith("KP meet more")


def test_members_of_a_bloc_are_no_named_list() -> None:
    """Membership of a bloc is a recorded reason."""
    found = swapped(measure_with(scope=~DESTINATION.within("CPTPP")))
    assert Weight.AGAINST not in {each.weight for each in found}
    assert any("as members of CPTPP" in text for text in texts(found, Weight.FOR))


def test_a_recognition_is_a_reason() -> None:
    """The white list of the toy covers Japan, and says so."""
    measure = measure_with(effect=xf.require(CONTRACT | xf.Recognised("CN", "white list")))
    found = swapped(measure)
    assert found[0].text.startswith("JP are treated otherwise by recognitions")
    assert found[0].provisions == ("cn.white.jp",)


def test_what_is_counted_as_home_is_open() -> None:
    """Places that a measure counts with its own territory are told, and why is left open."""
    found = swapped(measure_with(scope=~DESTINATION.within("CN", "HK")))
    assert any(text.startswith("HK are counted with the territory") for text in texts(found, Weight.OPEN))


def test_a_scheme_of_some_places_is_a_reason() -> None:
    """A mechanism that only some places can use is a recorded scheme if it is cited, and a named list if not."""
    measure = measure_with(effect=xf.require(ASSESSMENT | (DESTINATION.within("JP") & CONTRACT)))
    assert texts(swapped(measure), Weight.AGAINST)
    cited = [attrs.evolve(each, cite=CITE) if each == CONTRACT else each for each in TOY.mechanisms]
    found = discrimination(measure, attrs.evolve(TOY, mechanisms=cited).adding(measure), on=DAY)
    assert found[0].text == "JP may use a scheme of their own beside what is open to all"


def test_places_that_meet_other_demands_are_told() -> None:
    """Where neither is stricter, the demands are said to be others."""
    ways = (DESTINATION.within("KP") & CONTRACT) | (~DESTINATION.within("KP") & ASSESSMENT)
    assert "KP meet other demands" in texts(swapped(measure_with(effect=xf.require(ways))), Weight.AGAINST)[0]


def test_exemptions_that_differ_are_told_apart() -> None:
    """Where a place meets more by the measure and is freed by an exemption of its own, both are told."""
    measure = measure_with(scope=xf.includes("tax") | DESTINATION.within("KP"))
    freed = xf.Exemption("cn.freed", "Freed", "CN", CITE, DESTINATION.within("KP") & xf.includes("tax"), [measure])
    told = texts(swapped(measure, freed), Weight.AGAINST)[0]
    assert told.startswith("KP meet more under it than other places do, exemptions apart, which differ too, and")


def test_names_and_seats_of_recipients_are_told() -> None:
    """A named company, and a seat in a named place, are swaps that change the answer."""
    parent = xf.Place("cn.parent", "the seat of the parent", "Where?", xf.About.RECIPIENT)
    owner = xf.YesNo("cn.owned", "the recipient is owned by strangers", "Is it?", xf.About.RECIPIENT)
    policy = attrs.evolve(TOY, facts=(*TOY.facts, parent, owner))
    scope = RECIPIENT_NAME.is_in("ACME") | parent.within("KP") | owner
    measure = measure_with(scope=scope)
    found = discrimination(measure, policy.adding(measure), on=DAY)
    assert any("ACME" in text for text in texts(found, Weight.AGAINST))
    assert any("lies in KP" in text for text in texts(found, Weight.AGAINST))
    assert any("owned by strangers" in text for text in texts(found, Weight.OPEN))
    noted = attrs.evolve(measure, notes=[xf.Note("It rests on a finding.", "a report")])
    found = discrimination(noted, policy.adding(noted), on=DAY)
    assert not any("lies in KP" in text for text in texts(found, Weight.AGAINST))
    at_home = attrs.evolve(measure, scope=parent.within("CN"))
    assert texts(discrimination(at_home, policy.adding(at_home), on=DAY), Weight.AGAINST) == []


def test_an_import_rule_swaps_the_origin() -> None:
    """A rule on what comes in is asked for each place from which data may come."""
    measure = measure_with(scope=ORIGIN.within("KP"), roles=[xf.Role.DESTINATION])
    assert texts(swapped(measure), Weight.AGAINST)[0].startswith("KP")
    assert texts(swapped(measure_with(roles=[xf.Role.DESTINATION])), Weight.FOR)[0].endswith("they come from")


def test_rules_of_a_company_have_no_home() -> None:
    """A company has no territory, so no flow at home is compared."""
    regime = xf.Regime("ACME", "ACME", ["ACME"], "2026-11-24", "free", everywhere=True)
    measure = measure_with(by="ACME")
    found = discrimination(measure, attrs.evolve(TOY, regimes=(*TOY.regimes, regime)).adding(measure), on=DAY)
    assert [each.weight for each in found] == [Weight.FOR]


def test_exemptions_of_others_count_where_their_law_is_touched() -> None:
    """An exemption that somebody else grants counts only where that law applies."""
    measure = measure_with()
    regime = xf.Regime("JP", "Japan", ["JP"], "2026-11-24", "free", cite=CITE)
    granted = xf.Exemption("jp.granted", "Granted", "JP", CITE, ANYTHING, [measure])
    policy = attrs.evolve(TOY, regimes=(*TOY.regimes, regime)).adding(measure, granted)
    found = discrimination(measure, policy, on=DAY)
    assert found[0].text == "JP are treated otherwise by exemptions that the law there grants"
    assert found[0].provisions == ("cn.swap", "jp.granted")


def test_what_cannot_occur_makes_no_difference() -> None:
    """A difference that only data could show which are health data and no personal data is none."""
    never = xf.includes("health") & ~xf.includes("personal")
    measure = measure_with(scope=xf.includes("contact") | (DESTINATION.within("KP") & never))
    assert Weight.AGAINST not in {each.weight for each in swapped(measure)}


def test_too_many_combinations_are_taken_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where combinations are too many, what asks for no place is taken as a whole; past that, all is left open."""
    kinds = ("health", "contact", "employment", "payment", "tax", "insurance", "electoral", "children")
    asked = functools.reduce(operator.or_, (xf.includes(one) & xf.includes(other) for one, other in pairwise(kinds)))
    measure = measure_with(scope=DESTINATION.within("KP") & asked)
    monkeypatch.setattr(treatments, "COMBINATIONS", 12)
    assert texts(swapped(measure), Weight.AGAINST)[0].startswith("KP meet more")
    monkeypatch.setattr(treatments, "COMBINATIONS", 0)
    (told,) = swapped(attrs.evolve(measure, title="Another"))
    assert (told.weight, told.would_settle) == (Weight.OPEN, "its parts, each by itself")


def test_whole_parts_are_read_alike_however_they_are_wrapped() -> None:
    """Taken as a whole, a part counts the same with a name, under a negation and behind a definition."""
    asked = xf.includes("tax") & xf.includes("payment")
    named = xf.Definition("cn.taxed", "it is taxed", asked.called("taxed"), CITE)
    never = xf.Definition("cn.never", "it never is", NOTHING, CITE)
    for part in (named & ~(asked | DESTINATION.within("JP")), never & ~DESTINATION.within("JP")):
        measure = measure_with(scope=DESTINATION.within("KP") & part)
        policy = attrs.evolve(TOY, definitions=(*TOY.definitions, named, never)).adding(measure)
        told = treatments.Treatments(measure, policy, to_date(DAY), xf.WORLD, coarse=True)
        assert told.alike(told.at("KP"), told.at("JP"))


def test_an_exemption_may_lift_several_that_lift_a_measure() -> None:
    """Of exemptions to exemptions each is read once, and a measure that is freed and bound again stays neutral."""
    measure = measure_with()
    first, second = (xf.Exemption(f"cn.{name}", name, "CN", CITE, RULES, [measure]) for name in ("one", "two"))
    back = xf.Exemption("cn.back", "Bound again", "CN", CITE, DESTINATION.within("KP"), [first, second])
    assert texts(swapped(measure, first, second, back), Weight.AGAINST)[0].startswith("KP meet more under it")


def test_seats_that_one_list_shares_with_another_are_read_together() -> None:
    """A seat on the shorter list is on the longer one, so that asking for both in turn makes no difference."""
    parent = xf.Place("cn.parent", "the seat of the parent", "Where?")
    scope = DESTINATION.within("KP") & parent.within("IR") & ~parent.within("IR", "KP")
    measure = measure_with(scope=scope)
    found = discrimination(measure, attrs.evolve(TOY, facts=(*TOY.facts, parent)).adding(measure), on=DAY)
    assert found[0].weight is Weight.FOR


def test_in_a_world_of_one_place_nothing_is_swapped() -> None:
    """Where there is no other place, nothing is said of places."""
    alone = xf.Gazetteer([xf.Jurisdiction("CN", "China")])
    measure = measure_with()
    assert discrimination(measure, TOY.adding(measure), on=DAY, gazetteer=alone) == ()


def test_disguise_is_seen_only_where_both_are_there() -> None:
    """Only a demand to keep data at home that is waived for some by name speaks for a disguise; all else is open."""
    local = xf.Localise(xf.Localisation.PROCESSING)
    cases = [
        (ANYTHING, xf.require(CONTRACT), Weight.OPEN),
        (ANYTHING, local, Weight.OPEN),
        (~DESTINATION.within("US"), xf.require(CONTRACT), Weight.OPEN),
        (~DESTINATION.within("US"), local, Weight.AGAINST),
    ]
    for scope, effect, weight in cases:
        measure = measure_with(scope=scope, effect=effect)
        (told,) = disguised_restriction(measure, TOY.adding(measure), on=DAY)
        assert told.weight is weight


def test_the_toy_ban_is_told() -> None:
    """The toy's ban for one place is a named list, and may be lifted by a licence."""
    ban = TOY.provision("cn.act.9")
    assert isinstance(ban, xf.Measure)
    assert texts(discrimination(ban, TOY, on=DAY), Weight.AGAINST)[0].startswith("KP meet more")


def test_lists_are_shortened() -> None:
    """Of many places some are named and the others counted."""
    named = sorted(each.code for each in xf.WORLD if each.kind is xf.JurisdictionKind.PLACE)[:40]
    told = texts(swapped(measure_with(scope=DESTINATION.within(*named))), Weight.AGAINST)[0]
    assert told.startswith("AD, AE, AF")
    assert " more meet more under it than other places do" in told
