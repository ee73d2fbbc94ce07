"""The engine on a small policy: outcomes, findings, options, questions, presumptions."""

from __future__ import annotations

import attrs
import pytest

import xflow as xf
from tests import toy

PLAIN = {
    "purpose": "marketing",
    "cn.operator": False,
    "cn.handled": 5_000,
    "cn.rules": False,
    "destination.restricts_inbound": False,
}


def _judged(**changes: object) -> xf.Decision:
    facts = {**PLAIN, **changes.pop("facts", {})}  # type: ignore[dict-item]
    given: dict[str, object] = {
        "origin": "CN",
        "destination": "US",
        "data": {"contact": 900},
        "facts": facts,
        **changes,
    }
    return xf.evaluate(xf.Transfer(**given), toy.TOY, on=toy.DAY)  # type: ignore[arg-type]


def _states(decision: xf.Decision) -> dict[str, str]:
    return {finding.measure: finding.state.value for finding in decision.findings}


def test_data_that_nothing_restricts_are_permitted() -> None:
    """Industrial data fall under no measure of the policy."""
    decision = _judged(data="machine_telemetry")
    assert decision.outcome is xf.Outcome.PERMITTED
    assert decision.findings == ()


def test_a_requirement_that_can_be_met_is_conditional_and_offers_the_ways() -> None:
    """Contact data need a contract or an assessment, the lighter first; notice is a duty beside."""
    decision = _judged()
    assert decision.outcome is xf.Outcome.CONDITIONAL
    assert [sorted(option.mechanisms) for option in decision.options] == [["cn.contract"], ["cn.assessment"]]
    assert _states(decision) == {"cn.act.8": "unmet", "cn.act.10": "duty"}
    assert [duty.text for duty in decision.duties] == ["tell the person"]


def test_a_mechanism_in_place_satisfies() -> None:
    """With the contract in place the measure is satisfied."""
    assert _states(_judged(mechanisms=["cn.contract"]))["cn.act.8"] == "satisfied"


def test_a_recognition_satisfies_and_cannot_be_supplied() -> None:
    """A white list frees Japan from its day on, and is no option for others."""
    to_japan = _judged(destination="JP")
    assert to_japan.outcome is xf.Outcome.PERMITTED
    before = xf.evaluate(to_japan.transfer, toy.TOY, on="2024-12-31")
    assert before.outcome is xf.Outcome.CONDITIONAL


def test_a_prohibition_has_no_options_and_a_licence_lifts_it() -> None:
    """An extraordinary licence is an exemption and is never offered."""
    banned = _judged(destination="KP", data="machine_telemetry")
    assert banned.outcome is xf.Outcome.PROHIBITED
    assert banned.options == ()
    licensed = _judged(destination="KP", data="machine_telemetry", mechanisms=["cn.licence"])
    assert licensed.outcome is xf.Outcome.PERMITTED
    assert _states(licensed) == {"cn.act.9": "lifted"}
    assert licensed.findings[0].lifted_by[0].id == "cn.act.9-2"


def test_an_exemption_is_lifted_in_turn() -> None:
    """Staff data are exempt, but not if some of them are important data."""
    staff = {"facts": {"purpose": "hr_management", "cn.rules": True}}
    assert _judged(**staff, without=["cn.important"]).outcome is xf.Outcome.PERMITTED
    assert _judged(**staff, including=["cn.important"]).outcome is xf.Outcome.CONDITIONAL


def test_what_is_unknown_is_never_permitted() -> None:
    """Staff data are not freed as long as nobody said that there is no important data among them."""
    decision = _judged(facts={"purpose": "hr_management", "cn.rules": True})
    assert decision.outcome is xf.Outcome.UNDETERMINED
    assert (decision.best, decision.worst) == (xf.Outcome.PERMITTED, xf.Outcome.CONDITIONAL)
    assert [question.asks for question in decision.questions] == [xf.Includes("cn.important")]


def test_presuming_answers_and_lists_what_it_rests_on() -> None:
    """A presumed decision is the strict decision of the transfer with the presumptions stated."""
    transfer = xf.Transfer("CN", "US", {"contact": 900}, purpose="marketing", facts={"cn.handled": 5_000})
    decision = xf.evaluate(transfer, toy.TOY, on=toy.DAY, presume=True)
    assert decision.outcome is xf.Outcome.CONDITIONAL
    presumed = {str(each.asks) for each in decision.presumed}
    assert {"cn.operator", "cn.rules", "destination.restricts_inbound"} >= presumed >= {"cn.operator"}
    strict = xf.evaluate(transfer.stating({each.asks: each.value for each in decision.presumed}), toy.TOY, on=toy.DAY)
    assert strict.outcome is decision.outcome
    assert strict.findings == decision.findings


def test_what_is_stated_to_be_unknown_is_not_presumed() -> None:
    """A fact stated to be UNKNOWN stays open and is asked for."""
    transfer = xf.Transfer("CN", "US", data={"health": 20_000}, facts={**PLAIN, "cn.operator": xf.UNKNOWN})
    small = xf.evaluate(transfer.stating({"cn.handled": 10}), toy.TOY, on=toy.DAY, presume=True)
    assert "cn.operator" not in {str(each.asks) for each in small.presumed}


def test_the_law_of_a_destination_without_a_pack_is_presumed_free_and_that_of_an_origin_never() -> None:
    """Kenya as a destination is presumed not to restrict; as an origin its law stays unknown."""
    known = {"cn.handled": 5_000}
    transfer = xf.Transfer("CN", "KE", data="machine_telemetry", facts=known)
    inbound = xf.evaluate(transfer, toy.TOY, on=toy.DAY, presume=True)
    assert inbound.outcome is xf.Outcome.PERMITTED
    transfer = xf.Transfer("KE", "CN", data="machine_telemetry", facts=known)
    outbound = xf.evaluate(transfer, toy.TOY, on=toy.DAY, presume=True)
    assert outbound.outcome is xf.Outcome.UNDETERMINED
    asked = [question.asks for question in outbound.questions]
    assert asked == [xf.LawOf("KE", "What does the law of Kenya (KE) say? No law pack covers it.")]


def test_before_the_law_is_covered_it_is_unknown() -> None:
    """A day before the pack begins is undetermined, whatever the data."""
    transfer = xf.Transfer("CN", "CN", data="machine_telemetry")
    assert xf.evaluate(transfer, toy.TOY, on="2020-12-31", presume=True).outcome is xf.Outcome.UNDETERMINED


def test_an_unknown_origin_is_undetermined() -> None:
    """Where the data leave from decides whose law is asked, so it is asked for."""
    decision = xf.evaluate(xf.Transfer(destination="CN", data="contact"), toy.TOY, on=toy.DAY, presume=True)
    assert decision.outcome is xf.Outcome.UNDETERMINED


def test_an_assessment_lapses_after_its_validity() -> None:
    """An assessment counts for 36 months from the day on which it was passed."""
    facts = {"cn.operator": True}
    held = xf.InPlace(toy.ASSESSMENT, concluded="2024-05-01")
    transfer = xf.Transfer("CN", "US", data="contact", facts={**PLAIN, **facts}, mechanisms=[held])
    assert xf.evaluate(transfer, toy.TOY, on="2027-04-30").outcome is xf.Outcome.PERMITTED
    assert xf.evaluate(transfer, toy.TOY, on="2027-05-01").outcome is xf.Outcome.CONDITIONAL
    assert xf.evaluate(transfer, toy.TOY, on="2024-04-30").outcome is xf.Outcome.CONDITIONAL


@pytest.mark.parametrize(
    "held",
    [
        xf.InPlace(toy.CONTRACT, altered=True),
        xf.InPlace(toy.CONTRACT, until="2026-11-24"),
        xf.InPlace(toy.CONTRACT, concluded="2026-11-25"),
        xf.InPlace(toy.CONTRACT, covers=xf.covering(categories=("health",))),
        xf.InPlace(toy.CONTRACT, covers=xf.covering(people_at_most=899)),
    ],
    ids=["altered", "ended", "not yet concluded", "other data", "fewer people"],
)
def test_a_mechanism_counts_only_in_its_form_time_and_scope(held: xf.InPlace) -> None:
    """An altered, ended or later contract, or one that covers something else, satisfies nothing."""
    assert _judged(mechanisms=[held]).outcome is xf.Outcome.CONDITIONAL


def test_a_definition_may_be_stated_outright() -> None:
    """A caller who knows that the exporter is not large need not say why."""
    decision = _judged(facts={"cn.large": False, "cn.operator": xf.UNKNOWN})
    assert _states(decision)["cn.act.8"] == "unmet"


def test_a_decision_is_neither_true_nor_false() -> None:
    """Using a decision as a truth value is an error that says what to use instead."""
    with pytest.raises(xf.AmbiguousTruthError, match="outcome"):
        bool(_judged())


def test_unknown_names_are_faults_and_all_are_told() -> None:
    """A transfer that names an unknown fact, category and mechanism is refused with the nearest names."""
    transfer = xf.Transfer("CN", "US", data="helth", facts={"cn.operater": True}, mechanisms=["cn.contrct"])
    with pytest.raises(xf.TransferError) as error:
        xf.evaluate(transfer, toy.TOY, on=toy.DAY)
    assert len(error.value.faults) == 3
    assert "cn.operator" in str(error.value)


def test_data_that_are_not_stated_are_not_free() -> None:
    """A transfer of which no data are stated, or only that some kind is absent, may hold anything."""
    facts = {**PLAIN, "cn.large": False}
    for data in ((), {"contact": 0}):
        transfer = xf.Transfer("CN", "US", data=data, facts=facts)
        assert xf.evaluate(transfer, toy.TOY, on=toy.DAY).outcome is xf.Outcome.UNDETERMINED


def test_data_that_are_stated_to_be_there_and_not_to_be_are_a_fault() -> None:
    """Nobody can send health data and no personal data."""
    transfer = xf.Transfer("CN", "DE", data="health", without=["personal"])
    with pytest.raises(xf.TransferError, match="'health', and to include no 'personal'"):
        xf.evaluate(transfer, toy.TOY, on=toy.DAY)
    with pytest.raises(xf.TransferError, match="data category"):
        xf.evaluate(xf.Transfer("CN", "DE", data="helth", without=["personal"]), toy.TOY, on=toy.DAY)


def test_an_unknown_origin_may_lie_where_the_regime_asked_applies() -> None:
    """Asked under Chinese law alone, a transfer from an unknown place is not free."""
    transfer = xf.Transfer(destination="US", data="machine_telemetry")
    assert xf.evaluate(transfer, toy.TOY, on=toy.DAY, under=["CN"]).outcome is xf.Outcome.UNDETERMINED


def test_a_fact_is_stated_of_whom_it_speaks() -> None:
    """A fact on the exporter cannot be stated of the recipient."""
    transfer = xf.Transfer("CN", "US", recipient=xf.Party(facts={toy.OPERATOR: True}))
    with pytest.raises(xf.TransferError, match="speaks of the exporter"):
        xf.evaluate(transfer, toy.TOY, on=toy.DAY)


def test_asking_only_one_regime() -> None:
    """Judged under Chinese law alone, the law of other places is not asked."""
    transfer = xf.Transfer("KE", "CN", data="machine_telemetry")
    assert xf.evaluate(transfer, toy.TOY, on=toy.DAY, under=["CN"]).outcome is xf.Outcome.PERMITTED
    with pytest.raises(xf.UnknownPackError):
        xf.evaluate(transfer, toy.TOY, on=toy.DAY, under=["KE"])


def test_company_rules_are_asked_about_every_transfer() -> None:
    """A policy of company rules is joined to the law by `|` and applies everywhere."""
    rulebook = xf.Instrument("acme.rules", "Rules of ACME", "https://www.example.org/rules")
    rule = xf.Measure(
        "acme.health",
        "Health data stay",
        "ACME",
        rulebook.cite("rule 1", checked_on="2026-11-24"),
        xf.includes("health"),
        xf.Prohibit(),
        in_force=xf.since("2020-01-01"),
    )
    company = xf.Policy(
        regimes=[xf.Regime("ACME", "ACME", ["ACME"], "2026-11-24", "Free.", everywhere=True)], measures=[rule]
    )
    decision = xf.evaluate(xf.Transfer("CN", "CN", data="health"), toy.TOY | company, on=toy.DAY)
    assert decision.outcome is xf.Outcome.PROHIBITED


def test_the_explanation_names_provision_reason_option_and_question() -> None:
    """The text of a decision shows the provision with its address, the deciding leaf, the options and presumptions."""
    transfer = xf.Transfer("CN", "US", data={"contact": 900}, facts={"cn.handled": 5_000})
    text = str(xf.evaluate(transfer, toy.TOY, on=toy.DAY, presume=True))
    for part in ("CONDITIONAL", "Data Act, Art. 8", "https://www.example.org/act", "file a standard contract"):
        assert part in text
    assert "Presumed, because it was not stated" in text
    assert "the exporter is a critical operator: no" in text


def test_holds_tells_the_truth_of_a_definition() -> None:
    """`holds` answers a question of status, strictly or with presumptions."""
    transfer = xf.Transfer("CN", "US", data="contact", facts={"cn.handled": 5_000})
    assert xf.holds("cn.large", transfer, toy.TOY, on=toy.DAY) is None
    assert xf.holds("cn.large", transfer, toy.TOY, on=toy.DAY, presume=True) is False
    with pytest.raises(xf.UnknownFactError):
        xf.holds("cn.lrge", transfer, toy.TOY, on=toy.DAY)


def test_only_transfers_are_judged() -> None:
    """Anything but a transfer is refused with what was given."""
    with pytest.raises(xf.WrongTypeError, match="Transfer"):
        xf.evaluate("CN -> US", on=toy.DAY)  # type: ignore[arg-type]


def test_a_part_of_a_place_under_its_law_needs_no_regime_of_its_own() -> None:
    """A zone under the law of China is judged by the law of China."""
    transfer = xf.Transfer("CN-SH-FTZ", "CN", data={"contact": 900}, facts=PLAIN)
    assert xf.evaluate(transfer, toy.TOY, on=toy.DAY).outcome is xf.Outcome.CONDITIONAL


def test_an_exemption_of_a_zone_counts_only_for_data_that_leave_the_zone() -> None:
    """What a zone frees stays bound elsewhere, and its exemption is not shown where the zone is not touched."""
    freed = attrs.evolve(toy.LICENSED, id="cn.zone", by="CN-SH-FTZ", when=xf.ANYTHING, lifts=("cn.act.8",))
    regime = attrs.evolve(toy.TOY.regimes[0], codes=("CN", "CN-SH-FTZ"))
    policy = attrs.evolve(toy.TOY, regimes=[regime], exemptions=[*toy.TOY.exemptions, freed])
    zone = xf.evaluate(xf.Transfer("CN-SH-FTZ", "CN", data={"contact": 900}, facts=PLAIN), policy, on=toy.DAY)
    assert zone.outcome is xf.Outcome.PERMITTED
    plain = xf.evaluate(xf.Transfer("CN", "CN", data={"contact": 900}, facts=PLAIN), policy, on=toy.DAY)
    assert plain.outcome is xf.Outcome.CONDITIONAL
    assert "cn.zone" not in plain.explain(full=True)


def test_data_that_a_regime_does_not_cover_leave_its_law_unknown() -> None:
    """A pack that states the law of personal data alone says nothing on others."""
    narrow = attrs.evolve(toy.TOY, regimes=[attrs.evolve(toy.TOY.regimes[0], data=["personal"])])
    assert xf.evaluate(xf.Transfer("CN", "CN", data="contact", facts=PLAIN), narrow, on=toy.DAY).questions == ()
    decision = xf.evaluate(xf.Transfer("CN", "CN", data="source_code", facts=PLAIN), narrow, on=toy.DAY)
    assert decision.outcome is xf.Outcome.UNDETERMINED
    assert "covers only personal" in decision.questions[0].text


def _leaving_out(*kinds: str) -> xf.Policy:
    return attrs.evolve(toy.TOY, regimes=[attrs.evolve(toy.TOY.regimes[0], unstated=kinds)])


def test_a_kind_that_a_pack_leaves_out_leaves_its_law_unknown() -> None:
    """A pack that says that it is silent on maps does not permit them, however much is presumed."""
    transfer = xf.Transfer("CN", "CN", data="detailed_map", facts=PLAIN)
    for presume in (False, True):
        decision = xf.evaluate(transfer, _leaving_out("geospatial"), on=toy.DAY, presume=presume)
        assert decision.outcome is xf.Outcome.UNDETERMINED
        assert "leaves out: Geospatial" in decision.questions[0].text


def test_a_kind_that_is_left_out_and_of_which_nobody_speaks_is_presumed_absent() -> None:
    """That data that are not personal hold no maps is presumed, and told; it can be withheld."""
    transfer = xf.Transfer("CN", "CN", data="non_personal", facts=PLAIN)
    policy = _leaving_out("geospatial")
    assert xf.evaluate(transfer, policy, on=toy.DAY).outcome is xf.Outcome.UNDETERMINED
    decision = xf.evaluate(transfer, policy, on=toy.DAY, presume=True)
    assert decision.outcome is xf.Outcome.PERMITTED
    assert [each.asks for each in decision.presumed] == ["data.left_out_included"]
    held = transfer.stating({"data.left_out_included": xf.UNKNOWN})
    assert xf.evaluate(held, policy, on=toy.DAY, presume=True).outcome is xf.Outcome.UNDETERMINED


def test_a_kind_just_beneath_what_is_stated_is_not_presumed_absent_where_it_is_left_out() -> None:
    """Whoever states geospatial data is not presumed to leave out maps; that none are among them can be stated."""
    transfer = xf.Transfer("CN", "CN", data="geospatial", facts=PLAIN)
    policy = _leaving_out("detailed_map")
    assert xf.evaluate(transfer, policy, on=toy.DAY, presume=True).outcome is xf.Outcome.UNDETERMINED
    without = attrs.evolve(transfer, without=["detailed_map"])
    assert xf.evaluate(without, policy, on=toy.DAY).outcome is xf.Outcome.PERMITTED


def test_presuming_that_nothing_is_left_out_answers_no_other_rule() -> None:
    """That no maps are among data on works does not say that none of them are data on defence."""
    secret = attrs.evolve(toy.BAN, scope=xf.includes("defence"))
    policy = attrs.evolve(_leaving_out("geospatial"), measures=[secret], exemptions=[], negative_lists=[])
    transfer = xf.Transfer("CN", "CN", data="critical_infrastructure", facts=PLAIN)
    assert xf.evaluate(transfer, policy, on=toy.DAY, presume=True).outcome is xf.Outcome.UNDETERMINED


def test_a_regime_leaves_out_kinds_that_are_known() -> None:
    """A kind that is left out and that nobody knows is a fault, with the nearest names."""
    with pytest.raises(xf.PolicyError, match="called 'geospatail'; nearest known: 'geospatial'"):
        _leaving_out("geospatail")


def test_an_unknown_end_may_bring_in_those_who_grant_an_exemption() -> None:
    """What another place may lift is not certainly prohibited while nobody knows whether that place is touched."""
    ban = attrs.evolve(toy.BAN, scope=xf.ANYTHING)
    lifting = attrs.evolve(toy.LICENSED, id="us.free", by="US", when=xf.ANYTHING)
    united = attrs.evolve(toy.TOY.regimes[0], id="US", name="United States", codes=["US"])
    policy = xf.Policy(regimes=[*toy.TOY.regimes, united], measures=[ban], exemptions=[lifting])
    transfer = xf.Transfer("CN", data="machine_telemetry")
    unknown = xf.evaluate(transfer, policy, on=toy.DAY)
    assert (unknown.best, unknown.worst) == (xf.Outcome.PERMITTED, xf.Outcome.PROHIBITED)
    assert [each.asks.code for each in unknown.questions if isinstance(each.asks, xf.LawOf)] == [""]
    assert "us.free" in unknown.explain(full=True)
    to_them, to_others = (attrs.evolve(transfer, destination=code) for code in ("US", "CN"))
    assert xf.evaluate(to_them, policy, on=toy.DAY).outcome is xf.Outcome.PERMITTED
    assert xf.evaluate(to_others, policy, on=toy.DAY).outcome is xf.Outcome.PROHIBITED


def test_a_value_that_a_fact_cannot_have_is_a_fault() -> None:
    """A fact given by its id is checked when the transfer is judged."""
    transfer = xf.Transfer("CN", "US", facts={"cn.operator": "yes", "cn.handled": xf.at_least(3)})
    with pytest.raises(xf.TransferError, match=r"cn\.operator"):
        xf.evaluate(transfer, toy.TOY, on=toy.DAY)


def test_a_fact_that_is_so_or_not_can_be_asked_by_its_id() -> None:
    """`holds` takes the id of a fact, too."""
    transfer = xf.Transfer("CN", "US", facts={"cn.operator": True})
    assert xf.holds("cn.operator", transfer, toy.TOY, on=toy.DAY) is True
    assert xf.holds(toy.RULES, transfer, toy.TOY, on=toy.DAY, under=["CN"]) is None


def test_decisions_and_findings_are_values() -> None:
    """Two decisions on the same transfer are equal and hash alike; nothing equals something else."""
    one, two = _judged(), _judged()
    assert one == two
    assert hash(one) == hash(two)
    assert one != "permitted"
    assert one.findings[0] == two.findings[0]
    assert hash(one.findings[0]) == hash(two.findings[0])
    assert one.findings[0] != "unmet"
    assert str(one.findings[0]) == "unmet: Contract for other exports [Data Act, Art. 8]"
    assert one.findings[0].deciding
    assert one.findings[-1].deciding


@pytest.mark.parametrize("under", [None, ["EU"]])
def test_a_law_that_is_stated_to_reach_must_be_touched(under: list[str] | None) -> None:
    """Whoever states that the GDPR binds an exporter in the United States must let its law follow the data."""
    facts = {"eu.exporter_under_gdpr": True}
    transfer = xf.Transfer("US", "IN", data={"customer": 5}, exporter=xf.Party(facts=facts))
    with pytest.raises(xf.TransferError, match=r"the law of EU reaches .* follows=\['EU'\]"):
        xf.evaluate(transfer, on="2026-11-25", presume=True, under=under)
    told = attrs.evolve(transfer, follows=["EU"])
    assert xf.evaluate(told, on="2026-11-25", presume=True, under=under).outcome is not xf.Outcome.PERMITTED


def test_a_law_that_is_touched_anyway_needs_no_telling() -> None:
    """What binds an exporter in the Union, or is stated not to bind one elsewhere, is refused nowhere."""
    for origin, so in (("DE", True), ("US", False)):
        transfer = xf.Transfer(origin, "CH", data="customer", facts={"eu.exporter_under_gdpr": so})
        assert xf.evaluate(transfer, on="2026-11-25", presume=True, under=["EU"]).outcome is xf.Outcome.PERMITTED


@pytest.mark.parametrize("data", ["government_id", "financial"])
def test_what_lies_just_beneath_a_stated_kind_is_not_presumed_away(data: str) -> None:
    """Resident numbers and credit information of Korea are asked for where the next broader kind is stated."""
    held = ["kr.provision_consent"]
    transfer = xf.Transfer("KR", "DE", data=data, recipient=xf.Party(role="controller"), mechanisms=held)
    assert xf.evaluate(transfer, on="2026-11-26", presume=True, under=["KR"]).outcome is xf.Outcome.UNDETERMINED
