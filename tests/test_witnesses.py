"""Witnesses: transfers that show that a provision does something."""

from __future__ import annotations

import attrs
import pytest

import xflow as xf
from xflow.testing import PackConformance, Witness, witness_of_exemption, witness_of_measure

ACT = xf.Instrument("ke.act", "Act", "https://example.org")
CITE = ACT.cite("s 1", checked_on="2026-01-01")
START = xf.since("2020-01-01")
BIG = xf.people("personal", xf.Window.TRANSFER) >= 1_000
OPERATOR = xf.YesNo("ke.operator", "the exporter operates a vital system", "Does it?")
NAMED = xf.Name("ke.software", "the name of the software", "What is it called?")
CONTRACT = xf.Mechanism("ke.contract", "contract", "sign it", cite=CITE)
LICENCE = xf.Mechanism("ke.licence", "licence", "obtain it", xf.MechanismKind.LICENCE, cite=CITE)


def policy(*provisions: xf.Measure | xf.Exemption) -> xf.Policy:
    """Make a policy of some provisions."""
    return xf.Policy(
        regimes=[xf.Regime("KE", "Kenya", ["KE"], "2026-01-01", "Free.", CITE)],
        measures=[each for each in provisions if isinstance(each, xf.Measure)],
        exemptions=[each for each in provisions if isinstance(each, xf.Exemption)],
        facts=[OPERATOR, NAMED],
        mechanisms=[CONTRACT, LICENCE],
    )


def measure(scope: xf.Condition | xf.YesNo, effect: object = None, **more: object) -> xf.Measure:
    """Make a measure of Kenya."""
    made = xf.Measure("ke.one", "One", "KE", CITE, scope, xf.require(CONTRACT), in_force=START)
    return attrs.evolve(made, **({"effect": effect} if effect else {}), **more)  # type: ignore[arg-type]


def exemption(when: object, lifts: tuple[str, ...] = ("ke.one",), name: str = "ke.free") -> xf.Exemption:
    """Make an exemption of Kenya."""
    return xf.Exemption(name, "Free", "KE", CITE, when, lifts, START)  # type: ignore[arg-type]


def test_a_witness_states_what_makes_a_measure_bite() -> None:
    """The transfer leaves Kenya, has so many people in it, and is judged conditional."""
    one = measure(BIG & OPERATOR & ~xf.facts.DESTINATION.within("KE"))
    law = policy(one)
    witness = witness_of_measure(law, one)
    assert witness is not None
    assert witness.transfer.origin == "KE"
    assert xf.evaluate(witness.transfer, law, on=witness.on, under=["KE"]).outcome is xf.Outcome.CONDITIONAL
    assert str(witness).startswith("ke.one on ")


@pytest.mark.parametrize("role", [xf.Role.DESTINATION, xf.Role.FOLLOWING])
def test_a_witness_comes_in_through_the_role_in_which_a_measure_is_asked(role: xf.Role) -> None:
    """A rule on what comes in is reached by data that go there, one that follows the data by data that it follows."""
    one = measure(OPERATOR, xf.Prohibit(), roles=[role])
    witness = witness_of_measure(policy(one), one)
    assert witness is not None
    assert (witness.transfer.destination == "KE") is (role is xf.Role.DESTINATION)
    assert (witness.transfer.follows == ("KE",)) is (role is xf.Role.FOLLOWING)


@pytest.mark.parametrize(
    "scope",
    [OPERATOR & ~OPERATOR, xf.NOTHING, ~xf.includes("personal") & BIG, xf.facts.ORIGIN.within("TZ")],
)
def test_a_scope_that_contradicts_itself_has_no_witness(scope: xf.Condition) -> None:
    """What can never be so is reached by no transfer."""
    one = measure(scope, roles=[xf.Role.ORIGIN])
    assert witness_of_measure(policy(one), one) is None


def test_a_requirement_that_is_always_met_has_no_witness() -> None:
    """A measure that its own scope satisfies asks nothing of anybody."""
    one = measure(OPERATOR, xf.require(CONTRACT | OPERATOR))
    assert witness_of_measure(policy(one), one) is None


def test_data_that_must_all_be_of_some_kinds_are_found() -> None:
    """Where all of the data must be of some kinds, the search starts from such data."""
    one = measure(xf.data_within("contact", "health"))
    witness = witness_of_measure(policy(one), one)
    assert witness is not None
    assert [holding.category for holding in witness.transfer.data] == ["contact"]


def test_a_name_that_nobody_mentions_is_given_one() -> None:
    """A measure on all but one name is reached by another name."""
    one = measure(~NAMED.is_in("Gamma"))
    witness = witness_of_measure(policy(one), one)
    assert witness is not None
    assert ("ke.software", "another") in witness.transfer.facts


def test_an_exemption_is_witnessed_by_what_it_rescues() -> None:
    """With the exemption the measure is lifted, and without it the measure bites."""
    one, free = measure(BIG), exemption(OPERATOR)
    law = policy(one, free)
    witness = witness_of_exemption(law, free)
    assert isinstance(witness, Witness)
    assert witness.measure == "ke.one"
    judged = {
        each: xf.evaluate(witness.transfer, each, on=witness.on, under=["KE"]).outcome
        for each in (law, law.without("ke.free"))
    }
    assert list(judged.values()) == [xf.Outcome.PERMITTED, xf.Outcome.CONDITIONAL]


def test_an_exemption_for_a_part_of_the_country_is_witnessed_there() -> None:
    """Data that leave Quebec are freed by a Canadian rule on Quebec, so the transfer leaves from there."""
    one = attrs.evolve(measure(OPERATOR), by="CA")
    free = attrs.evolve(exemption(xf.facts.ORIGIN.within("CA-QC", "US-TX")), by="CA")
    law = xf.Policy(
        regimes=[xf.Regime("CA", "Canada", ["CA"], "2026-01-01", "Free.", CITE)],
        measures=[one],
        exemptions=[free],
        facts=[OPERATOR],
        mechanisms=[CONTRACT],
    )
    witness = witness_of_exemption(law, free)
    assert witness is not None
    assert witness.transfer.origin == "CA-QC"


def test_a_licence_is_put_in_place_where_an_exemption_asks_for_it() -> None:
    """An extraordinary licence is part of the witness, and the measure's own mechanism is not."""
    one, free = measure(OPERATOR), exemption(LICENCE.as_condition())
    witness = witness_of_exemption(policy(one, free), free)
    assert witness is not None
    assert [held.mechanism for held in witness.transfer.mechanisms] == ["ke.licence"]


def test_an_exception_to_an_exception_is_effective_by_what_it_brings_back() -> None:
    """What lifts an exemption changes a decision by making the measure bite again."""
    one, free = measure(BIG), exemption(OPERATOR)
    back = exemption(xf.includes("health"), ("ke.free",), "ke.back")
    law = policy(one, free, back)
    witness = witness_of_exemption(law, back)
    assert witness is not None
    judged = [
        xf.evaluate(witness.transfer, each, on=witness.on, under=["KE"]).outcome
        for each in (law, law.without("ke.back"))
    ]
    assert judged == [xf.Outcome.CONDITIONAL, xf.Outcome.PERMITTED]


def test_an_exemption_that_lifts_what_never_bites_has_no_witness() -> None:
    """Where the measure does not reach, or another exemption always frees, there is nothing to rescue."""
    one = measure(OPERATOR)
    beside, always = exemption(~OPERATOR), exemption(xf.ANYTHING, name="ke.always")
    assert witness_of_exemption(policy(one, beside), beside) is None
    assert witness_of_exemption(policy(one, exemption(OPERATOR), always), exemption(OPERATOR)) is None


def test_conformance_tells_which_provisions_do_nothing() -> None:
    """A pack with an idle measure, an idle exemption and a repeated measure fails with their names."""
    idle, one = measure(xf.NOTHING, id="ke.idle"), measure(OPERATOR)
    again = measure(OPERATOR, id="ke.again")

    class Faulty(PackConformance):
        pack = policy(idle, one, again, exemption(~OPERATOR), exemption(BIG, name="ke.works"))
        prefixes = ("ke",)
        declaratory = {"ke.works": "it is said to confirm only"}  # noqa: RUF012

    with pytest.raises(AssertionError, match=r"ke\.idle"):
        Faulty().test_every_measure_is_reached()
    with pytest.raises(AssertionError, match=r"ke\.free rescues\nke\.works is called declaratory"):
        Faulty().test_every_exemption_is_effective()
    with pytest.raises(AssertionError, match=r"ke\.again and ke\.one say the same"):
        Faulty().test_nothing_stands_twice()
