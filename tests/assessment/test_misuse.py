"""What a newcomer does wrong is told as an error of the library, with the bad value and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import xflow as xf
from xflow.law import treaties
from xflow.model.parties import read_facts
from xflow.model.readers import as_tuple

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = "2026-11-26"
THREE: Any = 3
MEASURE, LIST = "cn.pdcf.7-1-2", "cn.bj.list.2025"
KNOWN = xf.Evidence(None, "what is so", "where it stands", xf.Weight.FOR)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("cn.pdcf.7-1", r"'cn\.pdcf\.7-1'; nearest known: 'cn\.pdcf\.7-1-2'"),
        ("gdpr", r"'gdpr'\. Ids begin with the code of a pack, as 'cn\.pdcf\.8' does"),
        ("cn.pdcf.3", r"'cn\.pdcf\.3' is a provision, but no measure"),
        (LIST, r"is a provision, but no measure"),
        ("in.dpdp.16", r"no measure in force on 2026-11-26 is called 'in\.dpdp\.16'\. It is in force from 2027-05"),
    ],
)
def test_a_measure_that_is_not_there_is_told_with_the_reason(name: str, told: str) -> None:
    """A misspelling, no pack, another kind of provision and another day are told apart."""
    with pytest.raises(xf.UnknownProvisionError, match=told):
        xf.assess(name, "cptpp", on=DAY)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"measure": 3}, "expected a Measure or its id, such as 'cn.pdcf.8', not 3"),
        ({"under": ["cptpp"]}, r"expected a Treaty or its id, such as 'cptpp', not \['cptpp'\]"),
        ({"policy": "CN"}, "xflow.Policy, such as xflow.law.load.*not 'CN'"),
        ({"evidence": KNOWN}, "expected several Evidence, got one"),
        ({"evidence": 4}, "such as .xflow.Evidence.*not 4"),
        ({"evidence": ["word"]}, "such as .xflow.Evidence.*not 'word'"),
        ({"invoked": 3}, "expected several things, got 3"),
        ({"answers": [xf.Exclusion.FINANCE]}, r"answers are given as \{xflow.Exclusion.FINANCE: True\}"),
        ({"answers": {"FINANCE": True}}, r"not as \{'FINANCE': True\}"),
        ({"answers": {xf.Exclusion.FINANCE: None}}, "each True or False"),
    ],
)
def test_what_is_given_to_assess_is_of_the_kind_that_is_asked_for(arguments: dict[str, Any], told: str) -> None:
    """Anything of another kind is refused with its value, and no misread answer is taken for one."""
    given = {"measure": MEASURE, "under": "cptpp", "on": DAY, "as_if_bound": True, **arguments}
    with pytest.raises(xf.WrongTypeError, match=told):
        xf.assess(**given)


@pytest.mark.parametrize(
    ("part", "error", "told"),
    [
        ({"about": "necessity"}, xf.WrongTypeError, "'about' of evidence is a kind of prong.*not 'necessity'"),
        ({"weight": "for"}, xf.WrongTypeError, "'weight' of evidence is a weight, such as xflow.Weight.FOR"),
        ({"text": 4}, xf.WrongTypeError, "'text' of evidence is what is so, in words, not 4"),
        ({"source": None}, xf.WrongTypeError, "'source' of evidence is where it stands"),
        ({"settles": "yes"}, xf.WrongTypeError, "'settles' of evidence is True or False, not 'yes'"),
        ({"point": 10}, xf.WrongTypeError, "'point' of evidence is the id of a point"),
        ({"text": ""}, xf.InvalidValueError, "'text' of evidence is empty; say what is so"),
        ({"source": ""}, xf.InvalidValueError, "'source' of evidence is empty; say where it stands"),
    ],
)
def test_evidence_says_something_and_where_it_stands(part: dict[str, Any], error: type[Exception], told: str) -> None:
    """A weight in words would count for nothing without anybody seeing it, so it is refused."""
    given = {"about": None, "text": "what is so", "source": "where it stands", "weight": xf.Weight.FOR, **part}
    with pytest.raises(error, match=told):
        xf.Evidence(**given)


@pytest.mark.parametrize(
    ("call", "error", "told"),
    [
        (lambda: xf.principles("SG", on="1800-01-01"), xf.InvalidValueError, "not known: it is stated from 2018"),
        (lambda: xf.principles("US", on=DAY, points=THREE), xf.WrongTypeError, "got 3; write them in a list"),
        (lambda: xf.principles("US", on=DAY, places="JP"), xf.WrongTypeError, r"write \['JP'\]"),
        (lambda: xf.principles("US", on=DAY, places=[THREE]), xf.WrongTypeError, "code or the name of a place.*not 3"),
        (lambda: xf.as_negative_list(by="SG", on="1800-01-01"), xf.InvalidValueError, "not known: it is stated from"),
        (lambda: xf.as_negative_list(THREE, by="SG", on=DAY), xf.WrongTypeError, "not 3; a place is named by="),
        (lambda: xf.as_negative_list(by=THREE, on=DAY), xf.WrongTypeError, "code or the name of a place"),
        (lambda: xf.compare_treaties(THREE, on=DAY), xf.WrongTypeError, "expected a Treaty or its id"),
        (lambda: xf.concerns_of(THREE), xf.WrongTypeError, "DataCategory or its id, such as 'health', not 3"),
        (lambda: xf.check_list("health", LIST, on=DAY, dest="US"), xf.UnknownNameError, "nearest known: 'destination'"),
        (lambda: xf.check_list("health", LIST, on=DAY, facts=["cn.ciio"]), xf.TransferError, "given as a mapping"),
        (lambda: read_facts(THREE), xf.WrongTypeError, "facts are given as a mapping.*not as 3"),
        (lambda: as_tuple(THREE), xf.WrongTypeError, "expected several things, got 3"),
    ],
)
def test_misuse_is_an_error_of_the_library(call: Callable[[], object], error: type[Exception], told: str) -> None:
    """Whatever is wrong is told with the value and with what to write instead."""
    with pytest.raises(error, match=told):
        call()


def test_a_list_does_not_say_that_data_are_free_on_which_the_law_is_not_stated() -> None:
    """Vietnam's pack leaves out maps and accounts: what no entry hits of them is not known, as a transfer is judged."""
    listing = xf.as_negative_list(by="VN", on=DAY)
    maps, accounts, telemetry = listing.leaves_free("geospatial", "accounting", "machine_telemetry")
    assert (maps.is_known, maps.is_free, accounts.is_known, telemetry.is_known) == (False, False, False, True)
    assert str(maps) == "geospatial: not known, for the law on such data is not stated"
    assert "but for what the law does not state: accounting, geospatial" in str(listing)
    judged = xf.evaluate(xf.Transfer("VN", "US", "geospatial"), listing.policy, on=DAY, presume=True, under=["VN"])
    assert judged.outcome is xf.Outcome.UNDETERMINED
    (broad,) = listing.leaves_free("non_personal")
    assert broad.unstated == ("accounting", "geospatial")
    assert str(broad).endswith("if there are none of accounting, geospatial among them")


def test_nothing_is_free_to_nowhere() -> None:
    """If no place is looked at, no kind of data is said to be free to everywhere."""
    point = xf.principles("US", on=DAY, places=[], points=["I1"]).point("I1")
    assert (point.fulfilment, point.figure("kinds of data free to everywhere")) == (xf.Fulfilment.NOT_ASSESSABLE, 0)


def test_recognition_by_others_is_not_denied_where_their_law_is_not_held() -> None:
    """India recognises nobody; that Russia and Bahrain recognise it is seen only in a policy that holds their law."""
    alone = xf.principles("IN", on=DAY, places=["JP"], points=["I4b"]).point("I4b")
    assert alone.fulfilment is xf.Fulfilment.NOT_ASSESSABLE
    assert alone.reason == "it recognises 0 places; who recognises it is not seen, for the policy holds no other law"
    assert alone.figure("places that recognise it") == "not seen"
    world = xf.principles(xf.law.world(), on=DAY, by="IN", places=["JP"], points=["I4b"]).point("I4b")
    assert (world.fulfilment, world.decided_by) == (xf.Fulfilment.PARTLY, ("bh.list.confirmed", "ru.adequacy.list"))


def test_treaties_are_named_by_text_or_by_themselves() -> None:
    """A treaty that is given itself is taken as it is."""
    assert xf.assess(MEASURE, treaties.RCEP, on=DAY).treaty is treaties.RCEP
