"""Tests of scorecards: each test of a point on toys, and decided facts of real packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import xflow as xf
from xflow.assessment.principles.least_developed import least_developed_on
from xflow.assessment.principles.scorecards import Fulfilment, share_met
from xflow.law.initiative import INITIATIVE
from xflow.model.conditions import includes
from xflow.model.facts import About, YesNo
from xflow.model.negative_lists import ListEntry, NegativeList
from xflow.model.vocabulary import data
from xflow.model.vocabulary.facts import BACKDOOR_USED, COMPELLED_FROM_ABROAD, DESTINATION

if TYPE_CHECKING:
    from xflow.model.measures import Effect

ON = "2026-11-26"
BOOK = xf.Instrument("jp.book", "The Book", "https://example.org/book", issuer="parliament", adopted="2024-01-01")
CITE = BOOK.cite("s. 1", checked_on="2026-11-01")
CONTRACT = xf.Mechanism("jp.contract", "contract", "sign it", cite=CITE)
CERTIFICATE = xf.Mechanism("jp.seal", "seal", "get it", burden=xf.Burden.CERTIFICATION, cite=CITE)
ENCRYPTION = xf.Mechanism("jp.encrypt", "encryption", "encrypt", xf.MechanismKind.MEASURE, cite=CITE)
MECHANISMS = (CONTRACT, CERTIFICATE, ENCRYPTION)
PLACES = ("BR", "KE", "NP", "MM", "RW")
MET, PARTLY, NOT_MET, OPEN = Fulfilment


def measure(name: str, scope: xf.Condition, effect: Effect | None = None, **more: object) -> xf.Measure:
    """Make a measure of the toy that forbids, unless another effect is given."""
    given = {"objective": xf.Objective.PRIVACY, "in_force": xf.since("2025-01-01"), "authority": "the office", **more}
    return xf.Measure(f"jp.{name}", name, "JP", CITE, scope, effect or xf.Prohibit(), **given)  # type: ignore[arg-type]


def toy(*measures: xf.Measure, cite: xf.Citation | None = CITE, **more: object) -> xf.Policy:
    """Make the law of one place."""
    regime = xf.Regime("JP", "Toy", ["JP"], "2026-11-01", "free", cite)
    return xf.Policy(regimes=[regime], measures=measures, **{"mechanisms": MECHANISMS, **more})  # type: ignore[arg-type]


def score(point: str, *measures: xf.Measure, evidence: dict[str, str] | None = None, **more: object) -> xf.PointScore:
    """Give a point of the scorecard of a toy."""
    card = xf.principles(toy(*measures, **more), on=ON, places=PLACES, evidence=evidence or {}, points=[point])  # type: ignore[arg-type]
    return card.point(point)


PERSONAL = includes(data.PERSONAL)
ALL = includes(data.DATA)
SIGNED = xf.require(CONTRACT)
SECRET = includes(data.STATE_SECRET)
MACHINES = includes(data.INDUSTRIAL)


# Default permit and free flow.


def test_a_law_without_measures_is_free_by_default() -> None:
    """Nothing is restricted and the default is cited: met, with every way out free."""
    found = score("I1")
    assert (found.fulfilment, found.figure("share of ways out that are free")) == (MET, 1.0)


def test_a_default_without_a_source_is_met_partly() -> None:
    """All is free, and nothing says so."""
    assert score("I1", cite=None).fulfilment is PARTLY


def test_a_law_that_restricts_everything_has_no_free_default() -> None:
    """Where all data need a contract, no kind is free to anywhere."""
    assert score("I1", measure("all", ALL, SIGNED)).fulfilment is NOT_MET


def test_privacy_rules_leave_the_free_flow_alone() -> None:
    """A rule on personal data restricts no data that touch no concern."""
    assert score("I2b", measure("personal", PERSONAL, SIGNED)).fulfilment is MET


def test_free_flow_names_the_measures_that_stand_in_its_way() -> None:
    """A rule on all data does, and is named; one on statistics does so for a part."""
    everything = score("I2b", measure("all", ALL, SIGNED))
    assert (everything.fulfilment, everything.decided_by) == (NOT_MET, ("jp.all",))
    assert score("I2b", measure("some", includes(data.STATISTICAL))).fulfilment is PARTLY


def test_flows_that_are_all_unknown_are_not_assessable() -> None:
    """A fact without an ordinary value leaves every flow open, and nothing is said of it."""
    fact = YesNo("jp.open", "it is so", "Is it so?")
    assert score("I2b", measure("all", fact.as_condition()), facts=[fact]).fulfilment is OPEN


# Objectives, discrimination, necessity.


@pytest.mark.parametrize(
    ("objectives", "fulfilment"),
    [
        ([xf.Objective.PRIVACY], MET),
        ([xf.Objective.PRIVACY, xf.Objective.NOT_STATED], PARTLY),
        ([xf.Objective.COUNTERMEASURE], NOT_MET),
        ([], OPEN),
    ],
)
def test_objectives_are_stated_and_of_public_policy(objectives: list[xf.Objective], fulfilment: Fulfilment) -> None:
    """A restriction without an objective, or one for a counter-measure, does not count."""
    rules = [measure(f"m{number}", PERSONAL, objective=each) for number, each in enumerate(objectives)]
    assert score("I2c", *rules).fulfilment is fulfilment


AGAINST = measure("against", PERSONAL & DESTINATION.within("KE"))


def test_a_rule_for_all_destinations_does_not_discriminate() -> None:
    """The own territory may be named: what stays there does not leave."""
    assert score("I2d", measure("out", PERSONAL & ~DESTINATION.within("JP"))).fulfilment is MET


def test_a_ban_on_a_named_place_is_told() -> None:
    """It fails both the point on discrimination and that on named countries, and is named there."""
    for point in ("I2d", "I7c", "I10b"):
        found = score(point, AGAINST)
        assert (found.fulfilment, found.decided_by) == (NOT_MET, ("jp.against",))
    assert score("I10b", AGAINST).figure("named") == "KE"


def test_evidence_answers_for_a_named_place() -> None:
    """A finding that somebody states makes the measure rest on something."""
    evidence = {"jp.against": "finding of 2025-05-01 by the office"}
    assert score("I10b", AGAINST, evidence=evidence).fulfilment is MET
    assert score("I2d", AGAINST, evidence=evidence).fulfilment is PARTLY


def test_evidence_on_an_unknown_measure_is_an_error() -> None:
    """A slip of the pen is told."""
    with pytest.raises(xf.UnknownProvisionError, match=r"jp\.agains"):
        xf.principles(toy(AGAINST), on=ON, evidence={"jp.agains": "x"})


def test_places_that_are_spared_by_name_are_told() -> None:
    """A rule that leaves out a named place, by its scope or an exemption, treats others differently."""
    spared = measure("out", PERSONAL & ~DESTINATION.within("BR"))
    found = score("I7c", spared)
    assert (found.fulfilment, found.figure("restrictions that spare places by name")) == (PARTLY, 1)
    assert score("I2d", spared, measure("all", PERSONAL)).fulfilment is PARTLY
    rule = measure("rule", PERSONAL)
    freed = xf.Exemption(
        "jp.freed", "freed", "JP", CITE, DESTINATION.within("BR"), ["jp.rule"], in_force=xf.since("2025-01-01")
    )
    assert score("I7c", rule, exemptions=[freed]).fulfilment is PARTLY
    assert score("I2d", rule, exemptions=[freed]).decided_by == ("jp.rule",)


def test_a_milder_measure_elsewhere_is_seen_if_its_law_is_held() -> None:
    """What another state does for the same aim makes a ban meet the point in part only."""
    ban = measure("ban", includes(data.HEALTH))
    there = xf.Measure(
        "br.mild", "mild", "BR", CITE, PERSONAL, SIGNED, xf.Objective.PRIVACY, in_force=xf.since("2025-01-01")
    )
    assert score("I2e", ban).fulfilment is OPEN
    both = (toy(ban) | _law_of("BR")).adding(there)
    assert xf.principles(both, on=ON, by="JP", places=PLACES, points=["I2e"]).point("I2e").fulfilment is PARTLY


def test_a_counter_measure_is_made_for_somebody() -> None:
    """It counts under the point on named countries though its text names nobody."""
    assert score("I10b", measure("back", PERSONAL, objective=xf.Objective.COUNTERMEASURE)).fulfilment is NOT_MET


def test_recipients_by_name_and_definitions_are_seen() -> None:
    """Companies are named like states, and a definition hides nothing."""
    recipient = xf.facts.RECIPIENT_NAME.is_in("ACME")
    hidden = xf.Definition("jp.them", "them", recipient | DESTINATION.within("MM"), CITE)
    found = score("I10b", measure("named", PERSONAL & hidden.as_condition()), definitions=[hidden])
    assert found.figure("named") == "ACME, MM"


def test_a_ban_beside_a_milder_rule_goes_further_than_needed() -> None:
    """The same objective and wider data are served by a contract; a ban on data of its own is not touched by that."""
    mild, ban = measure("mild", PERSONAL, SIGNED), measure("ban", includes(data.HEALTH))
    other = measure("secret", SECRET, objective=xf.Objective.NATIONAL_SECURITY)
    assert score("I2e", mild).fulfilment is MET
    assert score("I2e", mild, ban).fulfilment is NOT_MET
    assert score("I2e", mild, ban, other).fulfilment is PARTLY


def test_that_nothing_milder_was_found_counts_only_beside_the_law_of_others() -> None:
    """A ban with which nothing was compared is not called needed; one with which something was, may be."""
    other = measure("secret", SECRET, objective=xf.Objective.NATIONAL_SECURITY)
    assert score("I2e", other).fulfilment is OPEN
    both = xf.principles(toy(other) | _law_of("BR"), on=ON, by="JP", places=PLACES, points=["I2e"])
    assert both.point("I2e").fulfilment is MET


def test_a_demand_to_keep_data_with_a_way_out_is_no_ban() -> None:
    """Localisation that a contract lifts is conditional; without it, it is told as more than a copy."""
    kept = xf.Localise(xf.Localisation.STORAGE, CONTRACT.as_condition())
    found = score("I2e", measure("kept", PERSONAL, kept))
    assert (found.fulfilment, found.figure("demands to keep more than a copy")) == (MET, 1)


# Non-personal data and security.


@pytest.mark.parametrize(
    ("rules", "fulfilment"),
    [
        ((measure("m", MACHINES, SIGNED, objective=xf.Objective.NATIONAL_SECURITY),), MET),
        ((measure("m", MACHINES, SIGNED),), NOT_MET),
        ((measure("m", MACHINES, objective=xf.Objective.PUBLIC_INTEREST),), NOT_MET),
        (
            (measure("m", MACHINES, objective=xf.Objective.PUBLIC_INTEREST, notes=[xf.Note("no way, for a reason")]),),
            PARTLY,
        ),
        ((measure("p", PERSONAL),), OPEN),
    ],
)
def test_rules_on_non_personal_data(rules: tuple[xf.Measure, ...], fulfilment: Fulfilment) -> None:
    """They need a fitting objective and a way through, or a remark on why there is none."""
    assert score("I3", *rules).fulfilment is fulfilment


def test_security_is_about_data_that_touch_it() -> None:
    """National security on state secrets fits; on contacts it needs a finding."""
    fits = measure("secret", SECRET, objective=xf.Objective.NATIONAL_SECURITY)
    stretched = measure("contact", includes(data.CONTACT), objective=xf.Objective.NATIONAL_SECURITY)
    assert score("I10a", fits).fulfilment is MET
    assert score("I10a", measure("p", PERSONAL)).fulfilment is MET
    assert score("I10a", fits, stretched).fulfilment is PARTLY
    assert score("I10a", stretched).decided_by == ("jp.contact",)
    assert score("I10a", stretched, evidence={"jp.contact": "a risk finding"}).fulfilment is MET


# Ways.


def test_a_way_for_personal_data() -> None:
    """A contract is a way to everywhere; a ban to one place closes it there; a ban closes it everywhere."""
    assert score("I4a", measure("mild", PERSONAL, SIGNED)).fulfilment is MET
    some = score("I4a", AGAINST)
    assert (some.fulfilment, some.decided_by) == (PARTLY, ("jp.against",))
    assert score("I4a", measure("ban", PERSONAL)).fulfilment is NOT_MET


def test_certificates_as_ways() -> None:
    """A seal that carries data is a way; one for a case that is not ordinary is only known; none is told as none."""
    assert score("I4c", measure("sealed", PERSONAL, xf.require(CERTIFICATE))).fulfilment is MET
    odd = YesNo("jp.odd", "it is odd", "Is it?", ordinary=False)
    rare = measure("rare", odd.as_condition(), xf.require(CERTIFICATE))
    assert score("I4c", rare, facts=[odd]).fulfilment is PARTLY
    assert xf.principles(_law_of("ZM"), on=ON, places=PLACES, points=["I4c"]).point("I4c").fulfilment is NOT_MET


def _law_of(code: str) -> xf.Policy:
    return xf.Policy(regimes=[xf.Regime(code, code, [code], "2026-11-01", "free", CITE)])


def test_recognition_needs_both_ends() -> None:
    """Mutual recognition is met, one-sided partly, none not at all."""
    there = xf.Recognition("jp.br", "BR", "JP", "adequacy", CITE, ["BR"])
    back = xf.Recognition("br.jp", "JP", "BR", "adequacy", CITE, ["JP"])
    both = toy() | _law_of("BR")
    mutual = xf.principles(both.adding(there, back), on=ON, by="JP", places=PLACES, points=["I4b"])
    assert mutual.point("I4b").fulfilment is MET
    assert (
        xf.principles(both.adding(there), on=ON, by="BR", places=PLACES, points=["I4b"]).point("I4b").fulfilment
        is PARTLY
    )
    assert xf.principles(_law_of("ZM"), on=ON, places=PLACES, points=["I4b"]).point("I4b").fulfilment is NOT_MET


def test_a_company_may_recognise_a_place() -> None:
    """Who recognises need be no place."""
    company = xf.Policy(regimes=[xf.Regime("ACME", "ACME", ["ACME"], "2026-11-01", "free", CITE)])
    known = xf.Recognition("acme.jp", "JP", "ACME", "list", CITE, ["JP"])
    card = xf.principles((toy() | company).adding(known), on=ON, by="JP", places=PLACES, points=["I4b"])
    assert card.point("I4b").figure("places that recognise it") == 1


def test_an_arrangement_within_one_state_turns_against_nobody() -> None:
    """A rule for special regions of the same state, or a bloc of its parts, is told as a preference."""
    regime = xf.Regime("CN", "Toy", ["CN"], "2026-11-01", "free", CITE)
    inside = xf.Measure(
        "cn.m", "m", "CN", CITE, DESTINATION.within("GBA", "HK"), xf.Prohibit(), in_force=xf.since("2025-01-01")
    )
    policy = xf.Policy(regimes=[regime], measures=[inside])
    found = xf.principles(policy, on=ON, places=PLACES, points=["I7c"]).point("I7c")
    assert found.figure("restrictions that turn against somebody named") == 0
    assert found.figure("restrictions that spare places by name") == 1


def test_frameworks_work_together_only_where_both_laws_are_held() -> None:
    """With one law it cannot be told; with both, a ban at one end closes the pair."""
    assert score("I7d").fulfilment is OPEN
    both = xf.principles(toy() | _law_of("BR"), on=ON, by="JP", places=PLACES, points=["I7d"])
    assert both.point("I7d").fulfilment is MET
    banned = xf.principles(toy(measure("all", ALL)) | _law_of("BR"), on=ON, by="JP", places=PLACES, points=["I7d"])
    assert banned.point("I7d").fulfilment is NOT_MET


def test_least_developed_countries_are_reached_or_not() -> None:
    """A ban on one of them is seen; a law that bans all leaves nothing to compare."""
    assert score("I8").fulfilment is MET
    assert score("I8", measure("m", ALL & DESTINATION.within("MM"))).fulfilment is PARTLY
    assert score("I8", measure("m", ALL & DESTINATION.within("MM", "RW"))).fulfilment is NOT_MET
    assert score("I8", measure("all", ALL)).fulfilment is OPEN


def test_the_table_of_least_developed_countries_is_dated() -> None:
    """Bhutan left in December 2023; before the list that was read, that list is taken."""
    assert "BT" in least_developed_on("2023-12-12")
    assert "BT" not in least_developed_on("2023-12-13")
    assert least_developed_on("2020-01-01") == least_developed_on("2021-09-27")


# Lists.


def _listed(
    *entries: ListEntry, scope: xf.Condition = xf.ANYTHING, lifts: tuple[str, ...] = ("jp.rule",)
) -> NegativeList:
    return NegativeList("jp.list", "list", "JP", CITE, lifts, entries, scope, in_force=xf.since("2025-01-01"))


FULL = ListEntry("health", includes(data.HEALTH), SIGNED, industry="care")


@pytest.mark.parametrize(
    ("listed", "fulfilment"),
    [
        (_listed(FULL), MET),
        (_listed(attr_free := ListEntry("health", includes(data.HEALTH)), scope=PERSONAL), MET),
        (_listed(FULL, attr_free), PARTLY),
        (_listed(), PARTLY),
    ],
)
def test_negative_lists_have_complete_entries(listed: NegativeList, fulfilment: Fulfilment) -> None:
    """An entry needs a place, a feature and a route; an empty list is one in part."""
    assert score("I5", measure("rule", PERSONAL, SIGNED), negative_lists=[listed]).fulfilment is fulfilment


def test_no_list_is_no_list() -> None:
    """Without a negative list the point is not met."""
    assert score("I5").fulfilment is NOT_MET


# Clarity and conduct.


def test_transparency_asks_for_all_parts() -> None:
    """A measure without an authority is not wholly transparent."""
    assert score("I7a", measure("m", PERSONAL)).fulfilment is MET
    assert score("I7a", measure("m", PERSONAL, authority="")).fulfilment is NOT_MET
    assert score("I7a").fulfilment is OPEN


def test_measures_that_begin_before_their_adoption_are_told() -> None:
    """The time between adoption and beginning is a figure, and a negative one a fault, as is none."""
    found = score("I7b", measure("m", PERSONAL))
    assert (found.fulfilment, found.figure("median days between adoption and beginning")) == (MET, 366)
    late = score("I7b", measure("m", PERSONAL, in_force=xf.since("2023-01-01")))
    assert (late.fulfilment, late.decided_by) == (NOT_MET, ("jp.m",))
    undated = score("I7b", measure("m", PERSONAL, in_force=xf.ALWAYS))
    assert undated.figure("median days between adoption and beginning") == "not known"


def test_rules_that_ask_for_ownership_are_told() -> None:
    """A rule on foreign-owned exporters treats them differently."""
    owned = YesNo("jp.owned", "the exporter is foreign-owned", "Is it?", About.EXPORTER, ordinary=False)
    assert score("I6", measure("m", owned.as_condition()), facts=[owned]).fulfilment is NOT_MET
    assert score("I6", measure("m", PERSONAL)).fulfilment is MET


def test_technology_is_at_most_met_in_part() -> None:
    """Encryption as a way, or a duty in words, is a part of the point; nothing of it cannot be assessed."""
    duty = xf.Impose(xf.Duty("keep them safe", xf.DutyKind.SECURITY))
    assert score("I9", measure("m", PERSONAL, xf.require(ENCRYPTION))).fulfilment is PARTLY
    assert score("I9", measure("m", PERSONAL, duty)).fulfilment is PARTLY
    assert score("I9").fulfilment is OPEN


def test_access_by_backdoors_and_orders() -> None:
    """Both kinds of rules meet the point, one in part, and a pack without any says nothing of the law."""
    backdoors = measure("b", BACKDOOR_USED.as_condition())
    orders = measure("o", COMPELLED_FROM_ABROAD.as_condition(), SIGNED)
    assert score("I11a", backdoors, orders).fulfilment is MET
    assert score("I11a", orders).fulfilment is PARTLY
    assert score("I11a").fulfilment is OPEN
    card = xf.principles(toy() | INITIATIVE, on=ON, by="INITIATIVE", places=PLACES, points=["I11a"])
    assert card.point("I11a").fulfilment is MET


def test_law_enforcement_has_a_channel() -> None:
    """A ban on authorities as recipients closes it."""
    to_authorities = xf.facts.RECIPIENT_KIND.is_in("public_authority")
    assert score("I11b").fulfilment is MET
    assert score("I11b", measure("m", to_authorities)).decided_by == ("jp.m",)


def test_conduct_is_not_assessed() -> None:
    """Respect is conduct; agreements are counted where they bind."""
    assert score("I2a").fulfilment is OPEN
    assert score("I12").fulfilment is MET
    aq = xf.Policy(regimes=[xf.Regime("AQ", "AQ", ["AQ"], "2026-11-01", "free", CITE)])
    assert xf.principles(aq, on=ON, places=PLACES, points=["I12"]).point("I12").fulfilment is OPEN


# The scorecard itself.


def test_the_scorecard_reads_and_answers() -> None:
    """It prints every point, gives one by its id, and makes no number of them."""
    card = xf.principles(toy(AGAINST), on=ON, places=PLACES)
    assert str(card).startswith("Toy (JP) on 2026-11-26")
    assert [each.id for each in card.points][:3] == ["I1", "I2a", "I2b"]
    assert card.point("I10b") in card.with_fulfilment(NOT_MET)
    assert "decided by jp.against" in str(card)
    assert card.left_out
    with pytest.raises(xf.UnknownNameError, match="I5"):
        card.point("I55")
    with pytest.raises(xf.UnknownNameError, match="I5"):
        xf.principles(toy(), on=ON, points=["I55"])
    with pytest.raises(xf.UnknownNameError, match="named"):
        card.point("I10b").figure("name")


def test_long_lists_are_cut_when_printed() -> None:
    """A point with many measures names some and counts the rest."""
    rules = [measure(f"m{number}", PERSONAL & DESTINATION.within("KE")) for number in range(9)]
    assert "and 3 more" in str(score("I10b", *rules))


def test_whose_law_is_meant_must_be_clear() -> None:
    """With several regimes one must be named, and it must be there."""
    both = toy() | _law_of("BR")
    with pytest.raises(xf.InvalidValueError, match="by='CN'"):
        xf.principles(both, on=ON)
    with pytest.raises(xf.UnknownJurisdictionError):
        xf.principles(both, on=ON, by="KE")


def test_shares() -> None:
    """All, some, none, and nothing to test."""
    assert [share_met(*each) for each in ((2, 2), (1, 2), (0, 2), (0, 0))] == [MET, PARTLY, NOT_MET, OPEN]


# Real packs: decided facts, no rankings.


@pytest.fixture(scope="module", params=["CN", "US", "SG", "RU", "IN"])
def card(request: pytest.FixtureRequest) -> xf.Scorecard:
    """Give the scorecard of a real pack."""
    return xf.principles(
        xf.law.load(request.param), on=ON, by=request.param, places=["CN", "DE", "JP", "US", "NP", "SG"]
    )


def test_every_jurisdiction_is_put_to_the_same_tests(card: xf.Scorecard) -> None:
    """The points are the same for all, and every restriction of all states an objective or is told."""
    expected = "I1 I2a I2b I2c I2d I2e I3 I4a I4b I4c I5 I6 I7a I7b I7c I7d I8 I9 I10a I10b I11a I11b I12"
    assert [each.id for each in card.points] == expected.split()
    assert card.point("I2a").fulfilment is OPEN


def _real(code: str, point: str, places: tuple[str, ...] = ("CN", "JP", "NP")) -> xf.PointScore:
    return xf.principles(xf.law.load(code), on=ON, by=code, places=places, points=[point]).point(point)


def test_united_states_name_countries_of_concern() -> None:
    """The rule on bulk data names countries, and no finding is recorded in the pack."""
    found = _real("US", "I10b")
    assert {"us.dsp.301", "us.dsp.305-prohibited"} <= set(found.decided_by)
    assert "CN" in str(found.figure("named"))


def test_chinas_counter_measures_are_told_by_the_same_test() -> None:
    """Articles 42 and 43 of the law on personal information, and Article 26 of that on data security."""
    found = _real("CN", "I10b")
    assert {"cn.pipl.42", "cn.pipl.43", "cn.dsl.26", "cn.afsl.countermeasure"} <= set(found.decided_by)
    assert found.fulfilment is NOT_MET


def test_china_has_negative_lists_in_zones() -> None:
    """They are in force and have entries; others have none."""
    assert _real("CN", "I5").figure("lists") != 0
    assert _real("SG", "I5").fulfilment is NOT_MET


def test_chapter_v_is_neutral_except_recognitions() -> None:
    """Article 44 names no place; what sets places apart is a recognition."""
    assert "eu.gdpr.44" not in _real("EU", "I7c").decided_by
    assert "eu.adequacy.jp" in _real("EU", "I4b").decided_by


@pytest.mark.parametrize(("code", "rule"), [("EU", "eu.gdpr.48"), ("EU", "eu.data-act.32"), ("CN", "cn.dsl.36")])
def test_orders_from_abroad_need_a_channel(code: str, rule: str) -> None:
    """The rules on orders of foreign authorities ask the general fact, too."""
    assert rule in _real(code, "I11a").decided_by
