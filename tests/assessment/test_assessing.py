"""Assessments: a measure under the test of a treaty."""

from __future__ import annotations

import attrs
import pytest

import xflow as xf
from tests.assessment.toy_treaties import OBJECTIVE, SECURITY, TEXT, judged, measure, promise, told, treaty, way
from tests.toy import BIG, DAY, TOY
from xflow import UnknownNameError, UnknownProvisionError, UnknownTreatyError, WrongTypeError
from xflow.assessment.agreements.assessing import Assessment, assess, find_treaty
from xflow.assessment.agreements.clauses import Standing
from xflow.assessment.evidence import Evidence
from xflow.assessment.verdicts import Verdict, Weight
from xflow.law.treaties.prongs import CHAPEAU
from xflow.model.sources import Confidence
from xflow.model.treaties import Pairing, Prong, Transition
from xflow.model.treaty_terms import Ban, CommitmentKind, Exclusion, Force, Judge, NecessityStandard, ProngKind

BAN = xf.Prohibit()
RULE = measure(BAN)
NECESSITY = Prong(ProngKind.NECESSITY, "no more than needed", standard=NecessityStandard.NECESSARY)


def test_a_clause_that_is_met_excepts_a_measure() -> None:
    """One clause of which all prongs are satisfied suffices."""
    found = judged(RULE, treaty(promise(way(OBJECTIVE), way(SECURITY, title="Security"))))
    assert found.standing is Standing.CONSISTENT
    assert [each.verdict for each in found.clauses] == [Verdict.SATISFIED, Verdict.DOUBTFUL]
    assert (
        "An exception covers it, by all that was found; satisfied: Public policy (Art. 3); doubtful: Security"
        in told(found)
    )


def test_what_is_not_judged_is_never_met() -> None:
    """A prong on which nothing is known leaves the clause open, with what would settle it."""
    found = judged(RULE, treaty(promise(way(OBJECTIVE, NECESSITY))), on="2021-01-01")
    assert found.standing is Standing.NOT_ASSESSABLE
    assert found.would_settle == (
        "what it contributes to its objective, and whether a lesser measure would do as well",
    )
    assert "nothing is computed for it" in told(found)


def test_a_way_out_without_prongs_is_not_assessed() -> None:
    """A clause of which the test is not recorded excepts nothing by itself."""
    assert judged(RULE, treaty(promise(way()))).standing is Standing.NOT_ASSESSABLE


def test_a_promise_without_a_way_out_is_broken_by_what_it_rules_out() -> None:
    """If nothing excepts a measure that does what is ruled out, it is inconsistent as far as can be told."""
    found = judged(RULE, treaty(promise()))
    assert found.standing is Standing.INCONSISTENT
    assert "No exception is recorded; one may stand elsewhere in the treaty." in told(found)
    recalled = attrs.evolve(TEXT.article(1, checked_on=DAY), confidence=Confidence.RECALLED)
    unread = attrs.evolve(promise(), cite=recalled)
    assert judged(RULE, treaty(unread)).standing is Standing.DOUBTFUL


@pytest.mark.parametrize("force", [each for each in Force if each is not Force.BINDING])
def test_what_does_not_bind_in_full_is_not_broken(force: Force) -> None:
    """To depart from what is only endeavoured, affirmed or political is at most doubtful."""
    found = judged(RULE, treaty(promise(force=force, enforceable=False)))
    assert found.standing is Standing.DOUBTFUL
    assert f"({force.value}; no other party can have it judged)" in told(found)
    assert "It may depart from what was promised, and no exception to that was looked at." in told(found)
    assert "how far a promise counts" in told(found)


def test_what_can_be_argued_makes_the_whole_no_worse_than_open() -> None:
    """Where it is open whether a promise is engaged, a departure from it is open, too."""
    found = judged(measure(xf.Localise(xf.Localisation.COPY)), treaty(promise(bans=[Ban.LOCAL_FACILITIES])))
    assert found.commitments[0].standing is Standing.DOUBTFUL
    assert found.standing is Standing.NOT_ASSESSABLE
    assert "can be argued, and contested" in told(found)


def test_a_duty_engages_nothing() -> None:
    """What never blocks a transfer departs from no promise."""
    found = judged(measure(xf.Impose(xf.Duty("tell people"))), treaty(promise(), promise(bans=[])))
    assert found.standing is Standing.NOT_ENGAGED
    assert found.engaged == ()
    assert "it imposes a duty that never blocks a transfer, which this commitment does not rule out" in told(found)
    assert "it rules out no form of restriction" in told(found)


def test_who_is_no_party_is_not_bound() -> None:
    """Nothing is judged where nobody is bound, unless one asks how it would stand."""
    pact = treaty(promise(), parties=["JP", "SG"])
    assert judged(RULE, pact).commitments == ()
    assert "who imposes it is not bound" in told(judged(RULE, pact))
    as_if = judged(RULE, pact, as_if_bound=True)
    assert (as_if.standing, as_if.as_if_bound) == (Standing.INCONSISTENT, True)
    assert "If it were bound, it does what is ruled out" in told(as_if)
    assert "China is no party to Toy on the day." in told(as_if)


def test_who_is_bound_is_not_judged_as_if() -> None:
    """Asking as if bound changes nothing for who is bound."""
    pact = treaty(promise(way(OBJECTIVE)))
    assert judged(RULE, pact, as_if_bound=True) == judged(RULE, pact)


def test_a_party_alone_owes_nothing() -> None:
    """A treaty binds to others; with none there is nobody to whom anything is owed."""
    found = judged(RULE, treaty(promise(), parties=["CN"]))
    assert not found.applicability.bound
    assert "is bound to nobody under Toy" in told(found)


def test_principles_bind_nobody() -> None:
    """A text that only states principles binds nobody, and says so."""
    found = judged(RULE, treaty(promise(), binding=False))
    assert not found.applicability.bound
    assert "Toy binds nobody: it states principles." in told(found)


def test_pairs_of_parties_that_are_not_known_to_be_bound_are_told() -> None:
    """Whom a party is bound to is told, and of whom that is not known."""
    pact = treaty(promise(), parties=["CN", "JP", "SG"], pairings=[Pairing("CN", "SG")])
    found = judged(RULE, pact)
    assert (found.applicability.bound_to, found.applicability.open_to) == (("JP",), ("SG",))
    assert "Whether it is bound to Singapore is not known." in told(found)


def test_a_bloc_is_bound_through_its_members() -> None:
    """Law of a bloc is judged by what its members owe, and those that owe nothing are named."""
    found = judged(measure(BAN, by="EU"), treaty(promise(), parties=["EU-MEMBERS", "JP"]))
    assert found.applicability.parties == ("EU-MEMBERS",)
    assert "Not bound, though under the same law: Iceland, Liechtenstein, Norway." in told(found)


def test_a_transition_spares_a_party() -> None:
    """A party that is bound later engages nothing; one that is only free of disputes does."""
    spared = Transition("CN", xf.during("2026-01-01", "2027-01-01"), TEXT.article(9, checked_on=DAY))
    assert judged(RULE, treaty(promise(transitions=[spared]))).standing is Standing.NOT_ENGAGED
    free = attrs.evolve(spared, bound=True, scope="old measures")
    found = judged(RULE, treaty(promise(transitions=[free])))
    assert found.standing is Standing.INCONSISTENT
    assert "China is free of dispute settlement from 2026-01-01 until 2027-01-01 as to old measures." in told(found)
    partly = attrs.evolve(spared, scope="old measures")
    partial = judged(RULE, treaty(promise(transitions=[partly])))
    assert partial.commitments[0].engagement.engaged is None
    assert "China is not bound from 2026-01-01" in told(partial)


def test_what_the_party_judges_is_not_satisfied_by_facts() -> None:
    """A self-judging prong is the party's to say, whatever speaks for it."""
    rule = measure(BAN, xf.Objective.NATIONAL_SECURITY, xf.includes("defence"))
    found = judged(rule, treaty(promise(way(SECURITY))))
    assert {each.weight for each in found.clauses[0].prongs[0].observations} == {Weight.FOR}
    assert found.standing is Standing.NOT_ASSESSABLE
    assert "self-judging: it is met if the party considers that it is, within good faith" in told(found)


@pytest.mark.parametrize(
    ("judge", "weight", "verdict"),
    [
        (Judge.PARTY, Weight.FOR, Verdict.NOT_ASSESSABLE),
        (Judge.PARTY, Weight.AGAINST, Verdict.DOUBTFUL),
        (Judge.PARTY, Weight.DECISIVE, Verdict.FAILED),
        (Judge.NOBODY, Weight.DECISIVE, Verdict.DOUBTFUL),
        (Judge.TRIBUNAL, Weight.FOR, Verdict.SATISFIED),
        (Judge.TRIBUNAL, Weight.DECISIVE, Verdict.FAILED),
    ],
)
def test_evidence_is_joined_as_far_as_others_may_judge(judge: Judge, weight: Weight, verdict: Verdict) -> None:
    """Evidence never satisfies what the party judges, and never fails what nobody may dispute."""
    prong = Prong(ProngKind.NECESSITY, "as it considers", judge)
    stated = Evidence(prong.kind, "so it is", "a report", weight)
    found = judged(RULE, treaty(promise(way(prong))), stated, on="2021-01-01")
    assert found.clauses[0].verdict is verdict
    assert f"evidence, {weight.value}: so it is [a report]" in told(found)


def test_evidence_on_nothing_asked_is_told() -> None:
    """Evidence for a prong that no clause has is not lost; evidence on the measure stands with the measure."""
    stray = Evidence(ProngKind.PRUDENTIAL, "it is prudent", "a report", Weight.FOR)
    general = Evidence(None, "a draft was published", "a gazette", Weight.FOR)
    found = judged(RULE, treaty(promise(way(OBJECTIVE))), stray, general)
    assert found.unused == (stray,)
    assert "Stated, but asked by no clause: it is prudent" in told(found)
    assert "evidence, for: a draft was published [a gazette]" in told(found)


def test_two_treaties_with_the_same_prongs_give_the_same_assessment() -> None:
    """What a treaty is called and where it stands change nothing; only its words do."""
    other = xf.Instrument("toy.other", "Other", "https://www.example.org/other")
    clause = way(OBJECTIVE, NECESSITY)
    again = attrs.evolve(clause, title="Another title", cite=other.article(99, checked_on=DAY))
    first = treaty(promise(clause, way(SECURITY)))
    second = attrs.evolve(treaty(promise(again, way(SECURITY)), name="Other"), instrument=other)
    for objective in xf.Objective:
        rule = measure(BAN, objective)
        assert _core(judged(rule, first)) == _core(judged(rule, second))


def _core(found: Assessment) -> object:
    return found.standing, [(each.verdict, each.prongs) for each in found.clauses], found.about


def test_the_same_test_is_told_once() -> None:
    """A test that stands in two articles is told in full where it stands first."""
    text = told(judged(RULE, treaty(promise(way(OBJECTIVE)), promise(way(OBJECTIVE)))))
    assert text.count("for a legitimate objective") == 1
    assert "The same test as in Art. 3, and the same findings." in text


def test_the_law_is_found_by_the_id() -> None:
    """Without a policy the pack that defines the measure is taken, and one of a given policy from there."""
    assert assess("cn.pdcf.8", "rcep", on=DAY).measure.by == "CN"
    assert assess(BIG.id, "rcep", on=DAY, policy=TOY).measure == BIG
    assert assess(RULE, "rcep", on=DAY).measure == RULE


@pytest.mark.parametrize("name", ["cn.pdcf.9999", "nowhere.1"])
def test_an_unknown_measure_is_told(name: str) -> None:
    """A misspelt measure is an error that tells the day."""
    with pytest.raises(UnknownProvisionError, match="2026-11-24"):
        assess(name, "rcep", on=DAY)


def test_treaties_are_found_by_id() -> None:
    """A treaty is found among those of the policy, too; a misspelt one is an error that names the nearest."""
    own = treaty(promise(), name="our-own")
    assert find_treaty("our-own", xf.Policy(treaties=[own])) is own
    assert find_treaty(own) is own
    with pytest.raises(UnknownTreatyError, match="cptpp"):
        find_treaty("cpttp")


def test_a_measure_that_is_not_in_force_is_told() -> None:
    """A measure may be judged before it counts, which is said."""
    assert "not in force on the day" in told(judged(RULE, treaty(promise()), on="2021-01-01"))


def test_exclusions_are_asked_or_take_effect() -> None:
    """What is left out is left out if all data fall under it, and asked where that is open."""
    pact = treaty(promise(excludes=[Exclusion.GOVERNMENT_DATA, Exclusion.RESERVATIONS]))
    found = judged(measure(BAN, scope=xf.includes("official")), pact)
    assert found.standing is Standing.NOT_ENGAGED
    assert "it is left out: all data that it reaches are held or processed by or for the party" in told(found)
    assert "To be asked: Has the party listed it as non-conforming?" in told(judged(RULE, pact))
    assert judged(RULE, pact).standing is Standing.DOUBTFUL


def test_promises_to_finance_count_for_finance() -> None:
    """A promise to financial institutions is engaged as far as a measure is about finance, and else arguably."""
    pact = treaty(promise(kind=CommitmentKind.FREE_FLOW_FINANCIAL))
    assert judged(RULE, pact).commitments[0].engagement.engaged is None
    assert judged(measure(BAN, scope=xf.includes("payment")), pact).standing is Standing.INCONSISTENT
    assert "as far as the measure reaches them" in told(judged(RULE, pact))


def test_only_what_is_relied_on_is_looked_at() -> None:
    """An exception helps only who relies on it; where none is relied on, what is ruled out is not excused."""
    pact = treaty(promise(way(OBJECTIVE), way(SECURITY, title="Security")))
    found = judged(RULE, pact, invoked=["Security"])
    assert [each.clause.title for each in found.clauses] == ["Security"]
    assert found.standing is Standing.DOUBTFUL
    assert "Relied on: Security; no other is looked at." in told(found)
    unexcused = judged(RULE, pact, invoked=[])
    assert unexcused.standing is Standing.INCONSISTENT
    assert "Relied on: no exception; no other is looked at." in told(unexcused)
    assert "None of its exceptions is relied on." in told(unexcused)


def test_a_misspelt_way_out_is_told() -> None:
    """A way out that the treaty does not have is an error that names the nearest; a bare text is no list of them."""
    pact = treaty(promise(way(OBJECTIVE)))
    with pytest.raises(UnknownNameError, match="Public policy"):
        judged(RULE, pact, invoked=["Public polcy"])
    with pytest.raises(WrongTypeError, match="several things"):
        judged(RULE, pact, invoked="Public policy")


def test_answers_close_what_is_asked() -> None:
    """What is asked of an exclusion can be answered: then it is stated, and takes effect."""
    pact = treaty(promise(excludes=[Exclusion.RESERVATIONS]))
    listed = judged(RULE, pact, answers={Exclusion.RESERVATIONS: True})
    assert listed.standing is Standing.NOT_ENGAGED
    assert "Its lists are not modelled. Yes, as is stated" in told(listed)
    free = judged(RULE, pact, answers={Exclusion.RESERVATIONS: False})
    assert free.standing is Standing.INCONSISTENT
    assert "To be asked" not in told(free)
    assert "Its lists are not modelled. No, as is stated." in told(free)


def test_rules_of_a_company_bind_no_state() -> None:
    """Who is no place is party to nothing, and is told by its own name."""
    found = judged(measure(BAN, by="HQ"), treaty(promise()))
    assert not found.applicability.bound
    assert "HQ is no party to Toy on the day." in told(found)


def test_it_is_told_where_no_party_can_call_on_a_tribunal() -> None:
    """What a tribunal would judge is left to it only where a party can have it judged; what both share is told once."""
    soft = promise(way(OBJECTIVE), way(NECESSITY, title="Other"), enforceable=False)
    found = told(judged(RULE, treaty(promise(way(OBJECTIVE)), soft)))
    left = found[found.index("Left to others:") :]
    assert left.startswith(
        "Left to others: a tribunal: legitimate public policy objective a tribunal, if the parties agree"
    )
    assert left.count("legitimate public policy objective") == 1
    assert "no party can call on it under this promise: not greater than required" in left


def test_a_text_alone_is_never_free_of_discrimination() -> None:
    """How a measure is applied is open under every agreement, until those who judge have found on it."""
    (prong,) = judged(RULE, treaty(promise(way(CHAPEAU[0])))).clauses[0].prongs
    assert prong.verdict is Verdict.NOT_ASSESSABLE
    assert prong.observations[-1].text.startswith("how it is applied is not computed")
    assert prong.would_settle[-1] == "how it is applied to those who are alike, and the reasons for any difference"
    found = Evidence(ProngKind.NON_DISCRIMINATION, "it is applied alike", "a report", Weight.FOR, settles=True)
    (settled,) = judged(RULE, treaty(promise(way(CHAPEAU[0]))), found).clauses[0].prongs
    assert settled.verdict is Verdict.SATISFIED


def test_a_system_of_an_authority_is_asked_of_what_the_party_holds() -> None:
    """Of records in a system that an authority runs it is asked whether only the party itself holds them."""
    found = assess("au.mhr.77", "cptpp", on=DAY)
    asked = {each.exclusion for each in found.engaged[0].engagement.exclusions if each.applies is None}
    assert Exclusion.GOVERNMENT_DATA in asked


def test_a_clause_that_is_only_recalled_is_not_met_by_what_is_computed() -> None:
    """Its text may ask for more; only what those who judge have found on all of it says that it is met."""
    recalled = attrs.evolve(TEXT.article(3, checked_on=DAY), confidence=Confidence.RECALLED)
    pact = treaty(promise(attrs.evolve(way(OBJECTIVE), cite=recalled)))
    found = judged(RULE, pact)
    assert found.clauses[0].prongs[0].verdict is Verdict.SATISFIED
    assert (found.clauses[0].verdict, found.standing) == (Verdict.NOT_ASSESSABLE, Standing.NOT_ASSESSABLE)
    assert "Its text was not read, so that it may ask for more than is told here." in told(found)
    settling = Evidence(ProngKind.LEGITIMATE_OBJECTIVE, "it was found to be", "a report", Weight.FOR, settles=True)
    assert judged(RULE, pact, settling).standing is Standing.CONSISTENT
