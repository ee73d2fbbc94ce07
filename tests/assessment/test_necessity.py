"""Necessity: what others do for the same end, what an objective reaches, and what leads through a measure."""

from __future__ import annotations

import re
from typing import Any, Final

import attrs
import pytest

import xflow as xf
from tests.toy import ACT, ASSESSMENT, CONTRACT, DAY, LICENCE, OPERATOR, RULES, TOY
from xflow import law
from xflow.assessment.measures.necessity import necessity
from xflow.assessment.measures.restrictiveness import Restrictiveness, restrictiveness_of, way_through
from xflow.assessment.reading.subject_matter import SubjectMatter
from xflow.assessment.verdicts import Observation, Verdict, Weight, verdict_of
from xflow.model.conditions import ANYTHING, NOTHING, Condition, DataWithin, Defined
from xflow.model.facts import Number
from xflow.model.periods import to_date
from xflow.model.vocabulary.data import TAXONOMY
from xflow.model.vocabulary.facts import DESTINATION, ORIGIN

TODAY: Final = "2026-11-26"
CITE: Final = ACT.article(1, checked_on=TODAY)
CONSENT: Final = xf.Mechanism("cn.consent", "consent", "ask them", xf.MechanismKind.DEROGATION)
FREE: Final = xf.Mechanism("cn.free", "nothing much", "do nothing", burden=xf.Burden.FREE)
POLICY: Final = attrs.evolve(TOY, mechanisms=(*TOY.mechanisms, CONSENT, FREE))
DUTY: Final = xf.Impose(xf.Duty("tell the person", xf.DutyKind.NOTICE))


def measure_with(**changes: Any) -> xf.Measure:  # noqa: ANN401  (whatever a measure takes)
    """Make a prohibition for the sake of privacy, with changes."""
    privacy = xf.Objective.PRIVACY
    measure = xf.Measure("cn.need", "A measure", "CN", CITE, xf.includes("health"), xf.Prohibit(), privacy)
    return attrs.evolve(measure, **changes)


def pack_with(*measures: xf.Measure) -> xf.Policy:
    """Make the law of somebody else."""
    makers = dict.fromkeys(("JP", *(each.by for each in measures)))
    regimes = [xf.Regime(each, each, [each], TODAY, "free", cite=CITE) for each in makers]
    return xf.Policy(regimes=regimes, measures=measures, mechanisms=[CONTRACT, ASSESSMENT], facts=[OPERATOR, RULES])


def theirs(**changes: Any) -> xf.Measure:  # noqa: ANN401  (whatever a measure takes)
    """Make a measure of somebody else, which asks for a contract."""
    given: dict[str, Any] = {"id": "jp.own", "by": "JP", "effect": xf.require(CONTRACT)}
    return measure_with(**(given | changes))


def judged(measure: xf.Measure, *others: xf.Measure) -> tuple[Observation, ...]:
    """Judge a measure that is added to the toy, against the law of somebody else."""
    return necessity(measure, POLICY.adding(measure), on=DAY, packs=[pack_with(*others)])


def in_pack(pack: str, name: str) -> tuple[Observation, ...]:
    """Judge a measure of a pack against all others."""
    policy = law.load(pack)
    measure = policy.provision(name, TODAY)
    assert isinstance(measure, xf.Measure)
    return necessity(measure, policy, on=TODAY)


# The scale.


@pytest.mark.parametrize(
    ("effect", "rung"),
    [
        (xf.Prohibit(), "PROHIBITION"),
        (xf.Localise(xf.Localisation.PROCESSING), "LOCAL_ONLY"),
        (xf.Localise(xf.Localisation.STORAGE), "LOCAL_ONLY"),
        (xf.Localise(xf.Localisation.COPY), "COPY"),
        (DUTY, "ACCOUNTABILITY"),
        (xf.require(ASSESSMENT), "APPROVAL"),
        (xf.require(CONTRACT), "MECHANISM"),
        (xf.require(CONTRACT | ASSESSMENT), "MECHANISM"),
        (xf.require(CONTRACT & ASSESSMENT), "APPROVAL"),
        (xf.require(CONTRACT | CONSENT), "MECHANISM"),
        (xf.require(CONSENT), "CONTRACT"),
        (xf.require(FREE.as_condition().called("a trifle")), "ACCOUNTABILITY"),
        (xf.require(RULES), "ACCOUNTABILITY"),
        (xf.require(RULES | ASSESSMENT), "APPROVAL"),
        (xf.require(xf.Recognised("CN", "white list")), "PROHIBITION"),
        (xf.require(xf.Recognised("CN", "white list") & CONTRACT), "PROHIBITION"),
        (xf.require(DESTINATION.within("JP")), "PROHIBITION"),
        (xf.require(LICENCE), "PROHIBITION"),
        (xf.require(NOTHING), "PROHIBITION"),
        (xf.require(ANYTHING), "NONE"),
        (xf.require(ANYTHING & RULES), "ACCOUNTABILITY"),
        (xf.require(ANYTHING & ANYTHING), "NONE"),
        (xf.require(Defined("cn.large") & CONTRACT), "MECHANISM"),
    ],
)
def test_the_lightest_way_decides(effect: Any, rung: str) -> None:  # noqa: ANN401  (any effect)
    """A measure stands where the lightest way through it stands that is open to anybody."""
    measure = measure_with(effect=effect)
    assert restrictiveness_of(measure, POLICY, DAY).rung is Restrictiveness[rung]


def test_what_does_not_count_restricts_nothing() -> None:
    """A measure that is not in force, or that never bites, restricts nothing."""
    for changes in ({"in_force": xf.since("2030-01-01")}, {"scope": NOTHING}):
        assert restrictiveness_of(measure_with(**changes), POLICY, DAY).rung is Restrictiveness.NONE


def test_the_scale_is_the_documented_one() -> None:
    """The order runs from nothing to prohibition."""
    names = [each.name.lower() for each in sorted(Restrictiveness)]
    assert names == ["none", "accountability", "contract", "copy", "mechanism", "approval", "local_only", "prohibition"]


@pytest.mark.parametrize(
    ("pack", "name", "rung"),
    [
        ("US", "us.dsp.301", Restrictiveness.PROHIBITION),
        ("RU", "ru.law.18-5", Restrictiveness.LOCAL_ONLY),
        ("IN", "in.rbi.2018", Restrictiveness.LOCAL_ONLY),
        ("CN", "cn.pdcf.7-1-2", Restrictiveness.APPROVAL),
        ("IN", "in.accounts.3-5", Restrictiveness.COPY),
        ("EU", "eu.gdpr.44", Restrictiveness.CONTRACT),
    ],
)
def test_real_measures_stand_on_the_scale(pack: str, name: str, rung: Restrictiveness) -> None:
    """Measures of the packs stand where their effects and lightest ways put them."""
    policy = law.load(pack)
    measure = policy.provision(name, TODAY)
    assert isinstance(measure, xf.Measure)
    assert restrictiveness_of(measure, policy, TODAY).rung is rung


def test_ways_through_are_named() -> None:
    """A duty is its own way through, a prohibition has none, and ways that are as light are all named."""
    day = to_date(DAY)
    assert way_through(measure_with(effect=DUTY), POLICY, day) == "it blocks nothing"
    assert way_through(measure_with(), POLICY, day) == ""
    both = measure_with(effect=xf.Localise(xf.Localisation.STORAGE, RULES | xf.includes("tax")))
    assert way_through(both, POLICY, day) == "facts that must be shown"


# What others do.


def test_a_lighter_measure_of_others_speaks_against() -> None:
    """A less restrictive measure for the same objective and data is named, with what it asks and where it stands."""
    found = judged(measure_with(), theirs())
    assert found[0].weight is Weight.AGAINST
    assert found[0].provisions == ("cn.need", "jp.own")
    assert "one other restricts less than this one (prohibition), namely jp.own (mechanism: " in found[0].text


@pytest.mark.parametrize(
    "changes",
    [
        {"objective": xf.Objective.NATIONAL_SECURITY},
        {"scope": xf.includes("machine_telemetry")},
        {"in_force": xf.since("2030-01-01")},
        {"effect": xf.require(ANYTHING)},
        {"by": "CN-SH-FTZ"},
    ],
)
def test_what_cannot_be_compared_does_not_count(changes: dict[str, Any]) -> None:
    """Another objective, other data, not in force, free, or of the same house: with nothing to compare it is open."""
    found = judged(measure_with(), theirs(**changes))
    assert found[0].weight is Weight.OPEN
    assert "no pack holds a measure of others" in found[0].text
    assert verdict_of(judged(measure_with(effect=xf.require(CONTRACT)), theirs(**changes))) is Verdict.NOT_ASSESSABLE


def test_that_nobody_does_less_counts_if_others_do_as_much() -> None:
    """Another that asks as much of at least the same data speaks for a measure; one that asks more, too."""
    for effect in (xf.require(CONTRACT), xf.Prohibit()):
        found = judged(measure_with(effect=xf.require(CONTRACT)), theirs(effect=effect, scope=xf.includes("personal")))
        assert found[0].weight is Weight.FOR
        assert "one other restricts as much as this one or more, namely jp.own" in found[0].text
        assert verdict_of(found) is Verdict.SATISFIED


NUMBER: Final = xf.people("health", xf.Window.THIS_YEAR) >= 100


@pytest.mark.parametrize(
    ("scope", "words"),
    [
        (xf.includes("genetic"), "for clinical_omic"),
        (xf.includes("health") & NUMBER, "from a number on only"),
        (xf.includes("health") & DESTINATION.within("KP"), "only for places that it names"),
        (xf.includes("health") & OPERATOR, "only on those whom it names"),
        (xf.includes("health") & RULES & NUMBER, "from a number on only and only in cases that it names"),
        (xf.includes("genetic") & NUMBER, "for clinical_omic and from a number on only"),
    ],
)
def test_what_does_the_job_of_a_part_is_told_as_that(scope: Any, words: str) -> None:  # noqa: ANN401  (any condition)
    """A lighter measure on part of the data, or with a limit that the measure has not, speaks against that part."""
    found = judged(measure_with(), theirs(scope=scope))
    assert (found[0].weight, found[0].provisions) == (Weight.AGAINST, ("cn.need", "jp.own"))
    assert "on part of what it covers, one other restricts less than this one" in found[0].text
    assert found[0].text.endswith(f"): {words}")


def test_the_largest_part_within_the_fewest_limits_is_told() -> None:
    """Of the parts of which a measure does the job the one is told with the fewest limits, then with the most data."""
    scope = (xf.includes("health") & NUMBER) | xf.includes("genetic") | (xf.includes("personal") & OPERATOR & RULES)
    found = judged(measure_with(scope=xf.includes("personal")), theirs(scope=scope))
    assert found[0].text.endswith("): for genetic")
    many = judged(measure_with(scope=xf.includes("personal")), theirs(scope=~xf.includes("health")))
    assert re.search(r"\): for \d+ of \d+ kinds of data$", many[0].text)


def test_whole_and_part_are_one_observation() -> None:
    """Who does the whole job is told first, then who does a part, in one observation, so that a part adds none."""
    part = theirs(id="sg.own", by="SG", scope=xf.includes("genetic"))
    found = judged(measure_with(), part, theirs())
    against = [each for each in found if each.weight is Weight.AGAINST and "less than this one" in each.text]
    assert [each.provisions for each in against] == [("cn.need", "jp.own", "sg.own")]
    assert against[0].text.index("on at least these data") < against[0].text.index("and on part of what it covers")


@pytest.mark.parametrize(
    "limit", [NUMBER, DESTINATION.within("KP"), OPERATOR, xf.facts.EXPORTER_KIND.is_in("public_authority")]
)
def test_a_limit_that_the_measure_has_too_is_none(limit: Any) -> None:  # noqa: ANN401  (any condition)
    """Of a measure with the same limit a limited one does the job."""
    scope = xf.includes("health") & limit
    found = judged(measure_with(scope=scope), theirs(scope=scope))
    assert found[0].weight is Weight.AGAINST


def test_a_number_asked_of_a_party_names_the_party() -> None:
    """A share that somebody holds is no amount of data: it tells who is meant; a number of the dealing is one."""
    share = Number("jp.held", "a fund holds part of it", "How much?", xf.About.RECIPIENT)
    copies = Number("jp.copies", "copies are made", "How many?")
    for fact, words in ((share, "only on those whom it names"), (copies, "from a number on only")):
        rule = theirs(scope=xf.includes("health") & fact.at_least(50))
        others = attrs.evolve(pack_with(), facts=[OPERATOR, RULES, fact], measures=[rule])
        found = necessity(measure_with(), POLICY.adding(measure_with()), on=DAY, packs=[others])
        assert found[0].text.endswith(f"): {words}")


def test_what_holds_in_an_ordinary_case_is_no_limit() -> None:
    """To leave out what is not ordinary limits nothing worth telling."""
    ordinary = xf.facts.EXPORTER_KIND.is_in("company") & ~DESTINATION.within("CN") & ORIGIN.within("JP")
    assert judged(measure_with(), theirs(scope=xf.includes("health") & ordinary))[0].weight is Weight.AGAINST
    unusual = xf.includes("health") & ~xf.facts.EXPORTER_KIND.is_in("company")
    assert judged(measure_with(), theirs(scope=unusual))[0].text.endswith("): only on those whom it names")


def test_what_rests_on_facts_is_not_graded_for_sure() -> None:
    """A lighter measure that rests on facts is open, and so is how much one restricts that itself rests on facts."""
    found = judged(measure_with(), theirs(effect=xf.require(RULES)))
    assert found[0].weight is Weight.OPEN
    assert "it rests on facts that must be shown" in found[0].text
    itself = judged(measure_with(effect=xf.require(RULES)), theirs())
    assert itself[0].weight is Weight.OPEN
    assert itself[0].text.startswith("how much it restricts (accountability or more) rests on what must be shown")


def test_a_copy_that_must_stay_does_not_limit_what_leaves() -> None:
    """A demand for a copy is compared with demands to keep data at home, and is open beside a limit on what leaves."""
    copy = theirs(effect=xf.Localise(xf.Localisation.COPY))
    assert judged(measure_with(effect=xf.Localise(xf.Localisation.STORAGE)), copy)[0].weight is Weight.AGAINST
    found = judged(measure_with(effect=xf.require(ASSESSMENT)), copy)
    assert found[0].weight is Weight.OPEN
    assert found[0].text.endswith("it asks that a copy stay, which says nothing of what may leave")


def test_a_maker_is_told_by_its_heaviest_measure() -> None:
    """Who asks less in general and as much of some data asks less of the rest; if of all data, it asks as much."""
    wide = theirs(scope=xf.includes("personal"))
    ban = theirs(id="jp.ban", effect=xf.Prohibit())
    same = judged(measure_with(), wide, ban)
    assert (same[0].weight, same[0].provisions) == (Weight.FOR, ("cn.need", "jp.ban"))
    part = judged(measure_with(), wide, attrs.evolve(ban, scope=xf.includes("genetic")))
    assert part[0].weight is Weight.AGAINST
    assert re.search(r"on part of what it covers, .*: for \d+ of \d+ kinds of data$", part[0].text)
    rare = attrs.evolve(ban, scope=xf.includes("health") & OPERATOR)
    assert "on at least these data" in judged(measure_with(), wide, rare)[0].text


def test_what_its_maker_outdoes_is_open() -> None:
    """Who asks less of some data and as much of all these, by rules for parts that join, leaves the matter open."""
    light = theirs(scope=xf.includes("genetic"))
    ban = theirs(id="jp.ban", effect=xf.Prohibit(), scope=xf.includes("genetic"))
    found = judged(measure_with(), light, ban)
    assert (found[0].weight, found[0].provisions) == (Weight.OPEN, ("cn.need", "jp.own"))
    assert found[0].text.endswith("its maker asks as much for all such data")
    limited = judged(measure_with(), attrs.evolve(light, scope=light.scope & OPERATOR), ban)
    assert limited[0].weight is Weight.OPEN


def test_rules_of_a_company_are_others() -> None:
    """Whoever is no place has a law of its own."""
    regime = xf.Regime("ACME", "ACME", ["ACME"], TODAY, "free", everywhere=True)
    measure = measure_with(by="ACME")
    policy = attrs.evolve(POLICY, regimes=(*POLICY.regimes, regime)).adding(measure)
    packs = [pack_with(theirs())]
    assert necessity(measure, policy, on=DAY, packs=packs)[0].weight is Weight.AGAINST
    by_company = attrs.evolve(pack_with(), regimes=[regime]).adding(theirs(by="ACME"))
    found = necessity(measure_with(), POLICY.adding(measure_with()), on=DAY, packs=[by_company], parties=["JP"])
    assert "one other restricts less" in found[0].text


def test_a_duty_beside_other_demands_is_no_alternative() -> None:
    """A duty counts only where its maker restricts such data by nothing else."""
    duty = theirs(id="jp.duty", effect=DUTY)
    assert judged(measure_with(effect=xf.require(CONTRACT)), duty)[0].weight is Weight.AGAINST
    assert judged(measure_with(effect=xf.require(CONTRACT)), duty, theirs())[0].weight is Weight.FOR
    other = theirs(scope=xf.includes("machine_telemetry"))
    assert judged(measure_with(effect=xf.require(CONTRACT)), duty, other)[0].weight is Weight.AGAINST


def test_the_nearest_is_named_of_each() -> None:
    """Of one maker's measures that is named which stands nearest on the scale."""
    found = judged(measure_with(), theirs(), theirs(id="jp.more", effect=xf.require(ASSESSMENT)))
    assert found[0].provisions == ("cn.need", "jp.more")


@pytest.mark.parametrize("parties", [["SG"], ["EU-MEMBERS"], ["KR"]])
def test_parties_to_the_agreement_are_named_first(parties: list[str]) -> None:
    """What other parties do is named first and said to be theirs; the verdict is the same."""
    regimes = [xf.Regime(each, each, [each], TODAY, "free", cite=CITE) for each in ("EU", "JP", "SG")]
    rules = [theirs(id=f"{each.lower()}.own", by=each) for each in ("EU", "JP", "SG")]
    others = xf.Policy(regimes=regimes, measures=rules, mechanisms=[CONTRACT])
    found = necessity(measure_with(), POLICY.adding(measure_with()), on=DAY, packs=[others], parties=parties)
    first, among = {"SG": ("sg.own", True), "EU-MEMBERS": ("eu.own", True), "KR": ("eu.own", False)}[parties[0]]
    assert found[0].provisions[1] == first
    assert ("3 others, one of them a party to the agreement, restrict less" in found[0].text) is among
    plain = necessity(measure_with(), POLICY.adding(measure_with()), on=DAY, packs=[others])
    assert [each.weight for each in found] == [each.weight for each in plain]


def test_how_many_are_parties_is_told() -> None:
    """One other that is a party, and several of several, are counted in words."""
    one = necessity(measure_with(), POLICY.adding(measure_with()), on=DAY, packs=[pack_with(theirs())], parties=["JP"])
    assert "one other, a party to the agreement, restricts less" in one[0].text
    others = pack_with(theirs(), theirs(id="sg.own", by="SG"))
    both = necessity(measure_with(), POLICY.adding(measure_with()), on=DAY, packs=[others], parties=["JP", "SG"])
    assert "2 others, 2 of them parties to the agreement, restrict less" in both[0].text


def test_nothing_is_compared_without_an_objective() -> None:
    """A measure that states no objective cannot be compared, which is left open."""
    found = judged(measure_with(objective=xf.Objective.NOT_STATED), theirs())
    assert (found[0].weight, found[0].would_settle) == (Weight.OPEN, "the objective")


def test_nothing_is_lighter_than_the_lowest() -> None:
    """A measure that stands lowest on the scale, or that leaves in no data, has no lighter one beside it."""
    lowest = judged(measure_with(effect=xf.require(FREE)), theirs())
    assert "nothing that restricts stands lower on the scale than this one (accountability)" in lowest[0].text
    nothing = judged(measure_with(scope=xf.includes("health") & ~xf.includes("personal")), theirs())
    assert nothing[0].text == "its scope leaves in no kind of data"
    assert {lowest[0].weight, nothing[0].weight} == {Weight.FOR}


def test_a_measure_not_in_force_is_not_judged() -> None:
    """Of a measure that is not in force on the day nothing is said."""
    assert judged(measure_with(in_force=xf.since("2030-01-01"))) == ()


# What the objective reaches, and what leads through.


def test_data_beyond_the_objective_are_told() -> None:
    """Data that do not touch the concern of the objective by their kind are named, the broadest of them."""
    found = judged(measure_with(scope=xf.includes("health") | xf.includes("machine_telemetry")))
    assert found[1].weight is Weight.AGAINST
    assert found[1].text.endswith("privacy by their kind: machine_telemetry")
    assert judged(measure_with())[1].weight is Weight.FOR
    everything = judged(measure_with(scope=ANYTHING & ~xf.includes("data")))
    assert everything[1].weight is Weight.FOR


def test_many_kinds_are_counted() -> None:
    """Of many kinds some are named and the others counted."""
    listed = [each for each in TAXONOMY if "personal" not in TAXONOMY.above(each.id) and each.id != "data"]
    found = judged(measure_with(scope=DataWithin(frozenset(each.id for each in listed))))
    assert found[1].text.endswith(" more")


@pytest.mark.parametrize(
    ("limit", "ground"),
    [
        (xf.people("personal", xf.Window.THIS_YEAR) >= 1_000_000, "the amount of data"),
        (DESTINATION.within("KP"), "the places to which they go"),
        (OPERATOR, "who sends or receives them"),
    ],
)
def test_an_objective_may_rest_on_more_than_the_kind_of_data(limit: Any, ground: str) -> None:  # noqa: ANN401  (a limit)
    """With a number, places or parties in the scope, data beside the objective are open, as far as these bite."""
    security = xf.Objective.NATIONAL_SECURITY
    found = judged(measure_with(objective=security, scope=xf.includes("personal") & limit))[1]
    assert found.weight is Weight.OPEN
    assert found.text.endswith(f"personal; the objective has to rest on {ground}")
    assert found.would_settle == f"what shows that such data touch national security by {ground}"
    partly = judged(measure_with(objective=security, scope=xf.includes("personal") & (limit | xf.includes("pay"))))[1]
    assert partly.weight is Weight.AGAINST
    assert partly.text.endswith(": pay")
    case = judged(measure_with(objective=security, scope=xf.includes("personal") & RULES))[1]
    assert case.weight is Weight.AGAINST


def test_an_objective_that_no_kind_shows_is_not_measured() -> None:
    """Where no concern belongs to an objective, nothing is said of its reach."""
    found = judged(measure_with(objective=xf.Objective.SOVEREIGNTY))
    assert [each.weight for each in found] == [Weight.OPEN, Weight.AGAINST]


def test_thresholds_exemptions_and_ways_speak_for_it() -> None:
    """A number from which on it bites, an exemption and a way through each speak for it."""
    scope = xf.includes("health") & (xf.people("health", xf.Window.THIS_YEAR) >= 100)
    measure = measure_with(scope=scope, effect=xf.require(CONTRACT))
    exemption = xf.Exemption("cn.spared", "Spared", "CN", CITE, RULES, [measure])
    found = necessity(measure, POLICY.adding(measure, exemption), on=DAY, packs=[])
    texts = [each.text for each in found if each.weight is Weight.FOR][1:]
    assert texts == [
        "it bites from a number on only",
        "an exemption may lift it",
        "there is a way through it: standard contract",
    ]


def test_no_way_through_speaks_against() -> None:
    """A prohibition that nothing lifts leaves nobody a way; one that something lifts does."""
    assert judged(measure_with())[-1].text == "nothing that anybody can supply leads through it: it forbids"
    measure = measure_with()
    exemption = xf.Exemption("cn.spared", "Spared", "CN", CITE, RULES, [measure])
    found = necessity(measure, POLICY.adding(measure, exemption), on=DAY, packs=[])
    assert found[-1].weight is Weight.FOR


# Real measures.


def test_real_measures_are_compared_with_all_packs() -> None:
    """Russia's localisation is stricter than what one asks of all such data, and rules on some data are told apart."""
    found = in_pack("RU", "ru.law.18-5")
    assert (found[0].weight, found[0].provisions[:2]) == (Weight.AGAINST, ("ru.law.18-5", "kz.law.12-2"))
    whole, part = found[0].text.split("; and on part of what it covers, ")
    assert "one other restricts less than this one (local only), namely kz.law.12-2 (copy" in whole
    assert part.startswith("8 others restrict less")
    assert found[1].weight is Weight.OPEN
    assert verdict_of(found) is Verdict.DOUBTFUL


def test_a_copy_that_few_must_keep_speaks_for_a_part_only() -> None:
    """Copies that laws on taxes or platforms ask for do not do all of the job of India's rule on payment data."""
    found = in_pack("IN", "in.rbi.2018")
    assert found[0].weight is Weight.AGAINST
    assert found[0].text.startswith("for law enforcement and supervision on part of what it covers, ")
    assert "on at least these data" not in found[0].text
    assert verdict_of(found) is Verdict.DOUBTFUL


def test_secrets_of_the_state_are_kept_alike_everywhere() -> None:
    """To give state secrets away with approval only is what many do, and nobody does less."""
    assert verdict_of(in_pack("GB", "gb.osa.1")) is Verdict.SATISFIED


def test_zones_are_not_compared_with_their_state() -> None:
    """What China's zones do is China's own doing, and no example of others."""
    assert not any(each.startswith("cn.") for each in in_pack("CN", "cn.pdcf.7-1-2")[0].provisions[1:])


def test_security_on_ordinary_data_is_told_alike() -> None:
    """The same test is run on every maker: personal data in general touch no national security by their kind."""
    for pack, name in (("CN", "cn.pdcf.7-1-2"), ("US", "us.dsp.301"), ("RU", "ru.law.18-5")):
        assert any("do not touch national security" in each.text for each in in_pack(pack, name))


# Which data a condition leaves in.


@pytest.mark.parametrize(
    ("condition", "inside", "outside"),
    [
        (xf.includes("health"), "health", "contact"),
        (~xf.includes("health"), "contact", "health"),
        (~(xf.includes("health") | RULES), "contact", "health"),
        (~(xf.includes("health") & RULES), "health", ""),
        (DataWithin(frozenset({"contact"})), "contact", "health"),
        (~DataWithin(frozenset({"contact"})), "contact", ""),
        (xf.people("health", xf.Window.THIS_YEAR) >= 10, "health", "contact"),
        (xf.people("health", xf.Window.THIS_YEAR) < 10, "contact", ""),
        (xf.includes("health").called("ill") & ANYTHING, "health", "contact"),
        (xf.includes("health") | NOTHING, "health", "contact"),
        (Defined("cn.large"), "health", ""),
        (Defined("cn.elsewhere"), "health", ""),
    ],
)
def test_conditions_are_read_for_their_data(condition: Condition, inside: str, outside: str) -> None:
    """What a condition asks of the data narrows what it concerns, and nothing else does."""
    kinds = SubjectMatter(TAXONOMY, {each.id: each for each in TOY.definitions}).of(condition)
    assert inside in kinds
    assert outside not in kinds


def test_to_keep_data_at_home_is_no_way_through_a_demand_to_keep_them() -> None:
    """What such a demand asks for does not lead past it; leave to keep them elsewhere does."""
    kept = xf.Mechanism("cn.kept", "data kept at home", "keep them", xf.MechanismKind.MEASURE)
    policy = attrs.evolve(POLICY, mechanisms=(*POLICY.mechanisms, kept))
    for mechanism, told in ((kept, ()), (ASSESSMENT, ("there is a way through it: security assessment",))):
        rule = measure_with(effect=xf.Localise(xf.Localisation.COPY, mechanism))
        found = necessity(rule, policy.adding(rule), on=DAY, packs=[pack_with()])
        assert tuple(each.text for each in found if "through it" in each.text) == told
