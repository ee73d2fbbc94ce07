"""Documents in JSON: they round-trip, and whatever is wrong with them is told."""

from __future__ import annotations

import json

import pytest

import xflow as xf
from tests import toy

TRANSFER = xf.Transfer(
    "CN",
    "DE",
    data={
        "contact": {xf.Window.THIS_YEAR: 5, xf.Window.TWELVE_MONTHS: xf.at_least(7)},
        "health": xf.between(1, 7),
        "employment": None,
        "income": xf.Counts(9, {xf.Window.TRANSFER: 3}),
    },
    purpose="marketing",
    means=xf.NOT_APPLICABLE,
    transaction="other",
    exporter=xf.Party(
        "ACME", kind=xf.PartyKind.COMPANY, role=xf.PartyRole.CONTROLLER, facts={toy.OPERATOR: xf.UNKNOWN}
    ),
    recipient=xf.Party(organisation="EPO", kind=xf.NOT_APPLICABLE),
    mechanisms=[
        toy.LICENCE,
        xf.InPlace(toy.CONTRACT, altered=True, until="2027-01-01"),
        xf.InPlace(
            toy.ASSESSMENT,
            concluded="2025-01-01",
            covers=xf.covering(categories=("contact",), people_at_most=5, also=toy.RULES),
        ),
    ],
    follows=["EU"],
    facts={"cn.handled": xf.at_least(3), "cn.rules": True},
    including=["cn.sensitive"],
    without=["children"],
    totals={xf.People("personal", xf.Window.THIS_YEAR, "cn.sensitive"): 12},
    cumulative={
        xf.People("health", xf.Window.TWELVE_MONTHS): xf.at_least(900),
        xf.People("pay", xf.Window.LAST_YEAR): xf.exactly(3),
    },
    reference="row 7",
)


def test_a_transfer_round_trips() -> None:
    """A transfer with everything in it is equal to itself after writing and reading."""
    assert xf.from_json(xf.to_json(TRANSFER)) == TRANSFER
    assert xf.from_json(xf.to_json(xf.Transfer())) == xf.Transfer()


def test_a_policy_round_trips() -> None:
    """A policy with everything in it is equal to itself after writing and reading."""
    listed = xf.NegativeList(
        "cn.list",
        "List",
        "CN",
        toy.BIG.cite,
        ["cn.act.8"],
        [
            xf.ListEntry("trials", toy.OPERATOR, xf.require(toy.ASSESSMENT), notes=[xf.Note("n", "s")]),
            xf.ListEntry("x", toy.RULES),
        ],
        in_force=toy.START,
    )
    prong = xf.Prong(
        xf.ProngKind.NECESSITY, "w", xf.Judge.PARTY, xf.NecessityStandard.NECESSARY, [xf.Objective.PRIVACY]
    )
    promise = xf.Commitment(
        xf.CommitmentKind.FREE_FLOW,
        "w",
        toy.BIG.cite,
        [xf.Ban.BLOCKED_IMPORT],
        [xf.ExceptionClause("Policy", toy.BIG.cite, [prong])],
        xf.Force.ENDEAVOUR,
        [xf.Exclusion.FINANCE],
        transitions=[xf.Transition("CN", toy.START, toy.BIG.cite)],
    )
    treaty = xf.Treaty(
        "t.one",
        "Treaty",
        toy.BIG.cite.instrument,
        [xf.Membership("CN", toy.START)],
        [promise],
        signatories=["US"],
        pairings=[xf.Pairing("CN", "US", "2026-01-01")],
    )
    local = xf.Measure(
        "cn.local",
        "Stay",
        "CN",
        toy.BIG.cite,
        toy.RULES,
        xf.Localise(xf.Localisation.COPY, toy.CONTRACT),
        in_force=toy.START,
    )
    extra = xf.Policy(
        negative_lists=[listed],
        treaties=[treaty],
        regimes=toy.TOY.regimes,
        measures=[*toy.TOY.measures, local],
        exemptions=toy.TOY.exemptions,
        mechanisms=toy.TOY.mechanisms,
        facts=toy.TOY.facts,
        categories=toy.TOY.categories,
        definitions=toy.TOY.definitions,
    )
    assert xf.from_json(xf.to_json(extra)) == extra
    assert xf.from_json(xf.to_json(toy.TOY, indent=None)) == toy.TOY


@pytest.mark.parametrize("presume", [True, False])
def test_a_decision_round_trips_without_its_law(presume: bool) -> None:  # noqa: FBT001
    """A decision read from a log tells the same as when it was made."""
    transfer = xf.Transfer("CN", "US", data={"contact": 900}, facts={"cn.handled": 5_000}, mechanisms=["cn.contract"])
    decision = xf.evaluate(transfer, toy.TOY, on=toy.DAY, presume=presume)
    read = xf.from_json(xf.to_json(decision))
    assert read == decision
    assert str(read) == str(decision)
    assert hash(read) == hash(decision)


def _faults(text: str | bytes) -> str:
    with pytest.raises(xf.FormatError) as error:
        xf.from_json(text)
    return str(error.value)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("{", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        ("[1]", "expected an object"),
        ("[" * 100_000, "too deeply"),
        ("[" * 150 + "]" * 150, "levels deep"),
        ('{"a": NaN}', "NaN"),
        ('{"a": 1.5}', "no fractions"),
        ('{"a": 1e999}', "no fractions"),
        ('{"a": 1' + "0" * 5_000 + "}", "digits"),
        ('{"a": 1, "a": 2}', "more than once"),
        ('{"xflow": "transfr", "version": 1}', "'transfer'"),
        ('{"xflow": "transfer", "version": 2}', "version 1"),
        ('{"xflow": ["a"], "version": 2}', "kind of document"),
        ('{"xflow": "transfer", "version": 1, "orgin": "CN"}', "'orgin'"),
        ('{"xflow": "policy", "version": 1, "measures": 5}', "$.measures"),
        ('{"xflow": "policy", "version": 1, "measures": [{"id": 5}]}', "$.measures[0].id"),
        (
            '{"xflow": "policy", "version": 1, "regimes": [{"id": "A", "name": "A", "codes": [], "edition": "x"}]}',
            "'x' is not a day",
        ),
        ('{"xflow": "decision", "version": 1}', "missing"),
        ('{"xflow": "decision", "version": 1, "outcome": "maybe"}', "none of permitted"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_garbage_is_refused_with_a_reason(text: str | bytes, part: str) -> None:
    """Whatever a document holds that it should not, the error says what and where."""
    assert part in _faults(text)


def test_ten_megabytes_of_garbage_are_refused() -> None:
    """A large document of noise, and one beyond the size that is read, end in a clear error."""
    assert "not JSON" in _faults("x" * 10_000_000)
    assert "at most" in _faults(" " * 50_000_001)


def test_all_faults_of_a_transfer_are_told_with_their_paths() -> None:
    """Each fault of a transfer is told with its path from `$`."""
    text = json.dumps(
        {
            "xflow": "transfer",
            "version": 1,
            "origin": 5,
            "data": {
                "contact": -1,
                "health": {"weekly": 3},
                "income": {"low": "a"},
                "pay": {"low": 1, "hi": 2},
                "tax": "x",
            },
            "mechanisms": [3, {"mechanism": "a", "altered": 5}, {"mechanism": "b", "covers": {"people": 3}}],
            "exporter": {"kind": "firm"},
            "recipient": {"rle": "x"},
            "totals": [{"people": "contact", "over": "week", "number": 5}],
            "cumulative": [{"people": "contact", "over": "last_year", "number": -5}],
            "facts": 7,
            "follows": "EU",
        }
    )
    told = _faults(text)
    for part in (
        "$.origin",
        "contact",
        "weekly",
        "low and high",
        "'hi'",
        "$.mechanisms: [0]",
        "$.cumulative: [0]",
        "[1]",
        "[2]",
        "'firm'",
        "'rle'",
        "week",
        "$.facts",
        "$.follows",
    ):
        assert part in told, part


def test_a_well_formed_transfer_with_bad_values_is_refused() -> None:
    """Values that only the model can judge are told as faults of the document."""
    assert "$.origin: no jurisdiction is called 'Germny'" in _faults(
        '{"xflow": "transfer", "version": 1, "origin": "Germny"}'
    )


def test_a_policy_with_faults_is_refused_as_a_document() -> None:
    """A policy whose names dangle is told as a document with faults."""
    policy = json.loads(xf.to_json(toy.TOY))
    policy["facts"] = []
    assert "cn.operator" in _faults(json.dumps(policy))


def test_only_documents_are_written() -> None:
    """A condition by itself is no document."""
    with pytest.raises(xf.WrongTypeError):
        xf.to_json(toy.RULES)  # type: ignore[arg-type]
