"""Tests of scorecards: each test of a point on toys, and decided facts of real packs."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs
import pytest

import xflow as xf
from xflow.assessment.evidence import Evidence
from xflow.assessment.principles.least_developed import SOURCES, least_developed_on
from xflow.assessment.principles.scorecards import Fulfilment, share_met
from xflow.assessment.verdicts import Weight
from xflow.law.initiative import INITIATIVE
from xflow.model.conditions import includes
from xflow.model.facts import About, YesNo
from xflow.model.negative_lists import ListEntry, NegativeList
from xflow.model.treaty_terms import ProngKind
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


def score(point: str, *measures: xf.Measure, evidence: tuple[Evidence, ...] = (), **more: object) -> xf.PointScore:
    """Give a point of the scorecard of a toy."""
    card = xf.principles(toy(*measures, **more), evidence, on=ON, places=PLACES, points=[point])  # type: ignore[arg-type]
    return card.point(point)


def told(
    weight: Weight = Weight.FOR,
    point: str = "",
    measure: str = "",
    *,
    about: ProngKind | None = None,
    settles: bool = False,
) -> Evidence:
    """State something."""
    return Evidence(about, "so it is", "a report", weight, settles=settles, measure=measure, point=point)


PERSONAL = includes(data.PERSONAL)
SECURITY = xf.Objective.NATIONAL_SECURITY
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
    """The own territory may be named; a ban leaves open why what leaves is worse off than what stays."""
    out = PERSONAL & ~DESTINATION.within("JP")
    assert score("I2d", measure("out", PERSONAL, SIGNED)).fulfilment is MET
    found = score("I2d", measure("out", out))
    assert (found.fulfilment, found.tally) == (PARTLY, xf.Tally(1, (), ("jp.out",)))


def test_a_ban_on_a_named_place_is_told() -> None:
    """It fails both the point on discrimination and that on named countries, and is named there."""
    for point in ("I2d", "I7c", "I10b"):
        found = score(point, AGAINST)
        assert (found.fulfilment, found.decided_by) == (NOT_MET, ("jp.against",))
    assert score("I10b", AGAINST).figure("named") == "KE"


def test_places_that_are_spared_by_name_are_told() -> None:
    """A rule that leaves out a named place, by its scope or an exemption, treats others differently."""
    spared = measure("out", PERSONAL & ~DESTINATION.within("BR"))
    found = score("I7c", spared)
    assert (found.fulfilment, found.figure("restrictions that only spare places by name")) == (PARTLY, 1)
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


_UNFOUNDED = (
    "no finding of fact is recorded in the pack for measures against named states or persons: {}, counter-measures: {}"
)


def test_a_counter_measure_is_made_for_somebody() -> None:
    """It counts under the point on named countries though its text names nobody, and is told apart there."""
    back = measure("back", PERSONAL, objective=xf.Objective.COUNTERMEASURE)
    found = score("I10b", back)
    assert (found.fulfilment, found.reason) == (NOT_MET, _UNFOUNDED.format(0, 1))
    assert score("I10b", back, AGAINST).reason == _UNFOUNDED.format(1, 1)


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
    finding = told(measure="jp.contact", settles=True)
    assert score("I10a", stretched, evidence=(finding,)).fulfilment is MET


def test_security_for_data_of_any_kind_is_left_open() -> None:
    """A measure that names no kind of data may stretch security, or narrow it by facts that are not read."""
    assert score("I10a", measure("any", DESTINATION.within("KE"), objective=SECURITY)).fulfilment is PARTLY


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
    nobody = xf.principles(both, on=ON, by="BR", places=PLACES, points=["I4b"]).point("I4b")
    assert nobody.fulfilment is NOT_MET
    alone = xf.principles(_law_of("ZM"), on=ON, places=PLACES, points=["I4b"]).point("I4b")
    assert alone.fulfilment is xf.Fulfilment.NOT_ASSESSABLE  # that others recognise it would not be seen


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
    assert found.figure("restrictions that only spare places by name") == 1


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
    less_free = measure("m", ALL & DESTINATION.within("MM"), SIGNED)
    found = score("I8", less_free)
    assert (found.fulfilment, found.reason) == (PARTLY, "they are reached as well as others, and less freely")
    assert score("I8", measure("m", ALL & DESTINATION.within("MM"))).fulfilment is PARTLY
    assert score("I8", measure("m", ALL & DESTINATION.within("MM", "RW"))).fulfilment is NOT_MET
    assert score("I8", measure("all", ALL)).fulfilment is OPEN


@pytest.mark.parametrize(
    ("code", "last"),
    [
        ("BT", "2023-12-12"),
        ("ST", "2024-12-12"),
        ("LA", "2026-11-23"),
        ("NP", "2026-11-23"),
        ("SB", "2027-12-12"),
        ("BD", "2029-11-23"),
        ("KH", "2029-12-18"),
        ("SN", "2029-12-18"),
    ],
)
def test_who_leaves_the_least_developed_countries_is_told_with_its_source(code: str, last: str) -> None:
    """A country is listed up to the day on which it leaves, and where that day was read is told."""
    day = dt.date.fromisoformat(last)
    assert code in least_developed_on(day)
    assert code not in least_developed_on(day + dt.timedelta(days=1))
    assert SOURCES[code].source


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


def test_transparency_is_what_the_pack_shows() -> None:
    """A gap of the pack fails no law: a day that is missing leaves the measure open; an authority decides nothing."""
    assert score("I7a", measure("m", PERSONAL)).fulfilment is MET
    bare = score("I7a", measure("m", PERSONAL, authority=""))
    assert (bare.fulfilment, bare.figure("for which the pack names an authority")) == (MET, 0)
    undated = measure("undated", PERSONAL, in_force=xf.ALWAYS)
    assert score("I7a", undated).fulfilment is OPEN
    assert score("I7a", undated, measure("m", PERSONAL)).decided_by == ("jp.undated",)
    assert score("I7a").fulfilment is OPEN


def test_who_grants_what_a_measure_asks_for_is_an_authority() -> None:
    """An approval names who decides."""
    granted = xf.Mechanism("jp.leave", "leave", "ask", xf.MechanismKind.APPROVAL, granted_by="the office", cite=CITE)
    rule = measure("m", PERSONAL, xf.require(granted), authority="")
    found = score("I7a", rule, mechanisms=(granted,))
    assert found.figure("for which the pack names an authority") == 1
    predictable = score("I7b", rule, mechanisms=(granted,))
    assert predictable.figure("approvals that they ask for") == 1
    assert predictable.figure("of these with a time limit in the pack") == 0


def test_a_status_that_data_do_not_show_leaves_transparency_open() -> None:
    """Whether important data are catalogued in public is not in the packs."""
    found = _real("CN", "I7a")
    assert found.fulfilment is PARTLY
    assert "cn.csl.39.important" in found.decided_by
    assert "cn.pdcf.7-1-2" not in found.decided_by
    assert "us.dsp.301" not in _real("US", "I7a").decided_by


def test_measures_that_begin_before_their_adoption_are_told() -> None:
    """The time between adoption and beginning is counted by the measure of trade law; a negative one is a fault."""
    found = score("I7b", measure("m", PERSONAL))
    assert (found.fulfilment, found.figure("begin later")) == (MET, 1)
    soon = score("I7b", measure("m", PERSONAL, in_force=xf.since("2024-01-31")))
    assert (soon.fulfilment, soon.figure("begin within six months of it")) == (MET, 1)
    late = score("I7b", measure("m", PERSONAL, in_force=xf.since("2023-01-01")))
    assert (late.fulfilment, late.decided_by) == (NOT_MET, ("jp.m",))
    assert score("I7b", measure("m", PERSONAL, in_force=xf.ALWAYS)).fulfilment is NOT_MET
    assert any("WT/MIN(01)/17, para. 5.2" in line for line in found.left_out)


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
    copy = xf.Mechanism("jp.copy", "copy at home", "keep a copy", xf.MechanismKind.MEASURE, cite=CITE)
    assert score("I9", measure("m", PERSONAL, xf.require(copy)), mechanisms=(copy,)).fulfilment is OPEN
    assert score("I9").fulfilment is OPEN


def test_access_by_backdoors_and_orders() -> None:
    """Both kinds of rules meet the point, one in part, and a pack without any says nothing of the law."""
    backdoors = measure("b", BACKDOOR_USED.as_condition())
    orders = measure("o", COMPELLED_FROM_ABROAD.as_condition(), SIGNED)
    assert score("I11a", backdoors, orders).fulfilment is MET
    assert score("I11a", orders).fulfilment is PARTLY
    assert score("I11a").fulfilment is OPEN
    spared = measure("s", PERSONAL & ~COMPELLED_FROM_ABROAD)
    assert score("I11a", spared).fulfilment is OPEN
    card = xf.principles(toy() | INITIATIVE, on=ON, by="INITIATIVE", places=PLACES, points=["I11a"])
    assert card.point("I11a").fulfilment is MET


def test_law_enforcement_has_a_channel() -> None:
    """A ban on authorities as recipients closes it."""
    to_authorities = xf.facts.RECIPIENT_KIND.is_in("public_authority")
    assert score("I11b").fulfilment is MET
    assert score("I11b", measure("m", to_authorities)).decided_by == ("jp.m",)


def test_conduct_is_not_assessed() -> None:
    """Respect is conduct; agreements are counted where they bind, and one on services in general in part."""
    assert score("I2a").fulfilment is OPEN
    assert "do not see" not in str(xf.principles(toy(), on=ON, places=PLACES, points=["I2a"]))
    assert score("I12").fulfilment is MET
    only_services = _real("IN", "I12")
    assert (only_services.fulfilment, only_services.figure("on services in general")) == (PARTLY, 1)
    assert {"eu-japan", "eu-uk"} <= set(_real("EU", "I12").decided_by)
    aq = xf.Policy(regimes=[xf.Regime("AQ", "AQ", ["AQ"], "2026-11-01", "free", CITE)])
    assert xf.principles(aq, on=ON, places=PLACES, points=["I12"]).point("I12").fulfilment is OPEN


# Evidence.

OTHER = measure("other", PERSONAL & DESTINATION.within("MM"))


@pytest.mark.parametrize("point", ["I2d", "I7c", "I10b"])
@pytest.mark.parametrize("named", [True, False])
def test_evidence_answers_for_a_measure(point: str, named: bool) -> None:  # noqa: FBT001  (it is a parameter)
    """A finding that is stated lets the measure fail no longer; only one that settles it lets it meet the point."""
    bears = point if named else ""
    stated = score(point, AGAINST, evidence=(told(point=bears, measure="jp.against"),))
    assert (stated.fulfilment, stated.computed) == (PARTLY, NOT_MET)
    settled = score(point, AGAINST, evidence=(told(point=bears, measure="jp.against", settles=True),))
    assert (settled.fulfilment, settled.computed) == (MET, NOT_MET)
    one_of_two = score(point, AGAINST, OTHER, evidence=(told(measure="jp.against", settles=True),))
    assert one_of_two.fulfilment is PARTLY


def test_evidence_changes_nothing_that_was_computed() -> None:
    """Reason, figures and provisions stay those of the packs; what was stated stands beside them, and is marked."""
    bare, stated = score("I10b", AGAINST), score("I10b", AGAINST, evidence=(told(measure="jp.against"),))
    for name in ("reason", "figures", "decided_by", "tally", "computed"):
        assert getattr(bare, name) == getattr(stated, name)
    assert bare.stated == ()
    assert [each.computed for each in stated.stated] == [False]
    assert "stated, for: so it is [jp.against; a report]" in str(stated)
    assert "not met, as far as computed" in str(stated)
    assert "stated" not in str(bare)


@pytest.mark.parametrize("weight", [Weight.AGAINST, Weight.DECISIVE, Weight.OPEN])
def test_evidence_that_does_not_speak_for_a_measure_answers_for_none(weight: Weight) -> None:
    """With one for and one against, the measure fails as it did; and a point that is met is met in part."""
    both = (told(measure="jp.against"), told(weight, measure="jp.against"))
    assert score("I10b", AGAINST, evidence=both).fulfilment is NOT_MET
    signed = measure("signed", PERSONAL, SIGNED)
    assert score("I2d", signed, evidence=(told(weight, "I2d", "jp.signed"),)).fulfilment is PARTLY


def test_what_settles_a_measure_counts_alone() -> None:
    """Beside a finding by those who judge it, what else is stated does not count, whichever way each points."""
    for_it, against = told(measure="jp.against"), told(Weight.AGAINST, measure="jp.against")
    settled_for = attrs.evolve(for_it, settles=True)
    settled_against = attrs.evolve(against, settles=True)
    assert score("I10b", AGAINST, OTHER, evidence=(settled_for, for_it)).fulfilment is PARTLY
    assert score("I10b", AGAINST, evidence=(settled_against, for_it)).fulfilment is NOT_MET


NOT_TESTED = "I2a"


@pytest.mark.parametrize(
    ("weight", "open_one", "met_one", "unmet_one"),
    [
        (Weight.FOR, OPEN, MET, PARTLY),
        (Weight.OPEN, OPEN, PARTLY, NOT_MET),
        (Weight.AGAINST, OPEN, PARTLY, NOT_MET),
        (Weight.DECISIVE, NOT_MET, NOT_MET, NOT_MET),
    ],
)
def test_evidence_on_a_point_as_a_whole(
    weight: Weight, open_one: Fulfilment, met_one: Fulfilment, unmet_one: Fulfilment
) -> None:
    """What is stated and settles nothing never lets a point be met that is not."""
    assert score(NOT_TESTED, evidence=(told(weight, NOT_TESTED),)).fulfilment is open_one
    assert score("I2b", evidence=(told(weight, "I2b"),)).fulfilment is met_one
    assert score("I5", evidence=(told(weight, "I5"),)).fulfilment is unmet_one


@pytest.mark.parametrize(
    ("weight", "fulfilment"),
    [(Weight.FOR, MET), (Weight.OPEN, OPEN), (Weight.AGAINST, PARTLY), (Weight.DECISIVE, NOT_MET)],
)
@pytest.mark.parametrize("point", [NOT_TESTED, "I2b", "I5"])
def test_what_settles_a_point_decides_it(point: str, weight: Weight, fulfilment: Fulfilment) -> None:
    """What those who judge it are stated to have found counts alone, as for a prong."""
    assert score(point, evidence=(told(weight, point, settles=True), told(point=point))).fulfilment is fulfilment


def test_bans_with_which_nothing_was_compared_may_be_settled() -> None:
    """What is not assessable is met only by what says that it settles it."""
    other = measure("secret", SECRET, objective=SECURITY)
    plain, settled = (told(about=ProngKind.NECESSITY, measure="jp.secret", settles=each) for each in (False, True))
    assert score("I2e", other, evidence=(plain,)).fulfilment is OPEN
    assert score("I2e", other, evidence=(settled,)).fulfilment is MET


def test_evidence_for_an_assessment_serves_a_scorecard() -> None:
    """What was stated on a kind of prong bears on the points that ask the same, on a measure or on all."""
    found = told(Weight.AGAINST, measure="jp.against", about=ProngKind.NON_DISCRIMINATION)
    card = xf.principles(toy(AGAINST), [found], on=ON, places=PLACES)
    assert {each.id for each in card.points if each.stated} == {"I2d", "I7c"}
    of_no_use_here = attrs.evolve(found, about=None, point="I10b")
    under = xf.assess(AGAINST, "cptpp", [of_no_use_here], on=ON, policy=toy(AGAINST))
    assert under.unused == (of_no_use_here,)
    elsewhere = attrs.evolve(found, measure="jp.other")
    assert xf.assess(AGAINST, "cptpp", [elsewhere], on=ON, policy=toy(AGAINST)).unused == (elsewhere,)


def test_evidence_that_no_point_asks_is_told() -> None:
    """What bears on another point than those asked, or on a measure that none questions, is not lost."""
    signed = measure("signed", PERSONAL, SIGNED)
    stray, idle = told(point="I5"), told(measure="jp.signed")
    card = xf.principles(toy(signed), [stray, idle], on=ON, places=PLACES, points=["I10b"])
    assert card.unused == (stray, idle)
    assert "Stated, but asked by none of these points\n  - for: so it is [a report]" in str(card)


@pytest.mark.parametrize(
    ("evidence", "error", "message"),
    [
        ([told(measure="jp.agains")], xf.UnknownProvisionError, r"nearest known: 'jp\.against'.*measures of JP"),
        ([told(point="I10c")], xf.UnknownNameError, "'I10c'; nearest known: 'I10"),
        ([told()], xf.InvalidValueError, "bears on nothing: name a measure, a point or both"),
        (
            [told(about=ProngKind.PRUDENTIAL)],
            xf.InvalidValueError,
            "no point asks for 'prudential reasons'; points ask for",
        ),
        ({"jp.against": "a finding"}, xf.WrongTypeError, "expected several Evidence"),
        (told(point="I5"), xf.WrongTypeError, "expected several Evidence, got one"),
    ],
)
def test_evidence_that_bears_on_nothing_is_an_error(
    evidence: list[Evidence], error: type[xf.XflowError], message: str
) -> None:
    """A slip of the pen is told, with the nearest names."""
    with pytest.raises(error, match=message):
        xf.principles(toy(AGAINST), evidence, on=ON, places=PLACES, points=["I5"])


def test_evidence_on_a_measure_of_somebody_else_is_an_error() -> None:
    """In a policy with the law of several, evidence bears on the measures of the one that is judged."""
    both = toy() | _law_of("BR")
    there = xf.Measure("br.m", "m", "BR", CITE, PERSONAL, xf.Prohibit(), in_force=xf.since("2025-01-01"))
    with pytest.raises(xf.UnknownProvisionError, match="measures of JP"):
        xf.principles(both.adding(there), [told(measure="br.m")], on=ON, by="JP", points=["I5"])


def test_evidence_names_a_measure_by_itself_or_by_its_id() -> None:
    """Both are the same; anything else is an error."""
    assert Evidence(None, "x", "y", Weight.FOR, measure=AGAINST) == Evidence(
        None, "x", "y", Weight.FOR, measure="jp.against"
    )
    with pytest.raises(xf.WrongTypeError, match="a measure or its id, not on 3"):
        Evidence(None, "x", "y", Weight.FOR, measure=3)  # type: ignore[arg-type]


# The scorecard itself.


@pytest.mark.parametrize(
    ("given", "by", "name"), [("CN", "CN", "China (mainland)"), ("Puerto Rico", "US", "United States")]
)
def test_a_place_stands_for_its_pack(given: str, by: str, name: str) -> None:
    """A code or a name loads the pack, and says whose law is judged."""
    card = xf.principles(given, on=ON, places=["JP"], points=["I5"])
    assert (card.by, card.name) == (by, name)


def test_a_pack_of_another_distribution_goes_by_its_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """A code that is no place's may be that of a pack."""
    monkeypatch.setattr("xflow.assessment.principles.scoring.packs", lambda: ("ACME",))
    monkeypatch.setattr("xflow.assessment.principles.scoring.load_pack", lambda _: toy())
    assert xf.principles("ACME", on=ON, places=PLACES, points=["I5"]).by == "JP"


def test_the_law_of_a_member_state_is_judged_with_that_of_the_bloc() -> None:
    """What is free under German law alone is not free where the law of the Union holds, too."""
    card = xf.principles("DE", on=ON, places=["US", "NP"], points=["I1", "I11a"])
    assert card.name == "Germany, with the law of EU"
    assert card.point("I1").figure("kinds of data free to everywhere") == 16
    assert "eu.gdpr.48" in card.point("I11a").decided_by


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        (3, xf.WrongTypeError, "expected a Policy or the code of a place, such as 'CN', got 3"),
        ("Atlantis", xf.UnknownJurisdictionError, "Atlantis"),
        ("AQ", xf.UnknownPackError, "AQ"),
    ],
)
def test_what_is_no_law_is_an_error(given: object, error: type[xf.XflowError], message: str) -> None:
    """The error is of the library's tree and says what was expected."""
    with pytest.raises(error, match=message):
        xf.principles(given, on=ON)  # type: ignore[arg-type]


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


@pytest.mark.parametrize(
    ("code", "rule"),
    [
        ("EU", "eu.gdpr.48"),
        ("EU", "eu.data-act.32"),
        ("CN", "cn.dsl.36"),
        ("CH", "ch.scc.271"),
        ("FR", "fr.68-678.1bis"),
        ("CA", "ca.fema.3"),
        ("CA-QC", "ca.qc.d-12.2"),
        ("GB", "gb.ptia.2"),
        ("HK", "hk.dpp3"),
        ("IN", "in.rbi.2018.regulator"),
    ],
)
def test_orders_from_abroad_need_a_channel(code: str, rule: str) -> None:
    """The rules on orders of foreign authorities ask the general fact, or a fact that speaks of foreign demands."""
    card = xf.principles(code, on=ON, places=["US"], points=["I11a"])
    assert rule in card.point("I11a").decided_by


def test_gates_that_orders_close_are_no_rules_on_orders() -> None:
    """Article 44 bites on all transfers; that an order closes some of its gates makes it no rule on orders."""
    assert not {"eu.gdpr.44", "eu.2018-1725.46"} & set(_real("EU", "I11a").decided_by)


def test_what_one_law_presumes_does_not_depend_on_the_points_that_are_asked() -> None:
    """What the law of partners asks is no presumption of the law that is judged, in whatever order points are asked."""
    both = xf.law.load("RU") | xf.law.load("IN")
    alone, after = (
        xf.principles(both, on=ON, by="RU", places=["IN", "NP"], points=points).point("I2b")
        for points in (["I2b"], ["I7d", "I2b"])
    )
    assert alone == after
    assert alone.figure("presumed not to be among them") == "controlled_technology, state_secret"


def test_a_rule_that_follows_data_abroad_is_no_naming_of_places() -> None:
    """Where the own territory is among the origins that a rule names, they say whom it binds, and why is left open."""
    found = _real("EU", "I2d")
    resting_on_what_is_said = ("eu.2018-1725.46", "eu.gdpr.44", "eu.gdpr.44-onward")
    assert found.tally == xf.Tally(14, (), tuple(sorted(("eu.dpf.onward", *resting_on_what_is_said))))
