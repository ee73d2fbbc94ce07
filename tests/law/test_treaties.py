"""The agreements on data flows, as their texts and the accounts of them have it."""

from __future__ import annotations

import ast
import datetime as dt
from pathlib import Path

import pytest

import xflow as xf
from xflow import law
from xflow.law import treaties
from xflow.law.treaties import TREATIES

ALL = TREATIES.treaties
FOLDER = Path(treaties.__file__).parent


def prongs(clause: xf.ExceptionClause) -> set[xf.ProngKind]:
    """Give what a clause asks."""
    return {prong.kind for prong in clause.prongs}


def commitment(treaty: xf.Treaty, kind: xf.CommitmentKind) -> xf.Commitment:
    """Give the commitment of a kind."""
    return next(each for each in treaty.commitments if each.kind is kind)


def clause(treaty: xf.Treaty, kind: xf.CommitmentKind, title: str) -> xf.ExceptionClause:
    """Give a clause by which a party may depart from a commitment."""
    return next(each for each in commitment(treaty, kind).exceptions if each.title == title)


FLOW, LOCAL = xf.CommitmentKind.FREE_FLOW, xf.CommitmentKind.NO_LOCALISATION


@pytest.mark.parametrize(
    ("treaty", "first", "second", "day"),
    [
        (treaties.CPTPP, "AU", "JP", "2018-12-30"),
        (treaties.CPTPP, "VN", "JP", "2019-01-14"),
        (treaties.CPTPP, "PE", "JP", "2021-09-19"),
        (treaties.CPTPP, "MY", "JP", "2022-11-29"),
        (treaties.CPTPP, "CL", "JP", "2023-02-21"),
        (treaties.CPTPP, "BN", "JP", "2023-07-12"),
        (treaties.CPTPP, "GB", "JP", "2024-12-15"),
        (treaties.CPTPP, "GB", "AU", "2024-12-24"),
        (treaties.DEPA, "NZ", "SG", "2021-01-07"),
        (treaties.DEPA, "KR", "SG", "2024-05-03"),
        (treaties.RCEP, "CN", "JP", "2022-01-01"),
        (treaties.RCEP, "KR", "JP", "2022-02-01"),
        (treaties.RCEP, "ID", "CN", "2023-01-02"),
        (treaties.RCEP, "PH", "CN", "2023-06-02"),
        (treaties.USMCA, "US", "MX", "2020-07-01"),
        (treaties.US_JAPAN, "US", "JP", "2020-01-01"),
        (treaties.EU_UK, "FR", "GB", "2021-01-01"),
        (treaties.EU_JAPAN, "DE", "JP", "2024-07-01"),
        (treaties.EU_SINGAPORE, "IE", "SG", "2026-02-01"),
        (treaties.UK_SINGAPORE, "GB", "SG", "2022-06-14"),
        (treaties.KOREA_SINGAPORE, "KR", "SG", "2023-01-14"),
        (treaties.JAPAN_MONGOLIA, "JP", "MN", "2016-06-07"),
    ],
)
def test_parties_are_bound_from_the_day_of_entry_into_force(
    treaty: xf.Treaty, first: str, second: str, day: str
) -> None:
    """On the day itself two parties are bound, and on the day before they are not."""
    moment = dt.date.fromisoformat(day)
    assert treaty.binds_between(first, second, moment) is True
    assert treaty.binds_between(first, second, moment - dt.timedelta(days=1)) is False


def test_whether_canada_and_mexico_are_bound_to_the_united_kingdom_is_unknown() -> None:
    """Their ratification of the accession was not seen, so nothing is said."""
    assert treaties.CPTPP.binds_between("CA", "GB", "2026-11-26") is None
    assert treaties.CPTPP.binds_between("GB", "MX", "2026-11-26") is None
    assert treaties.CPTPP.binds_between("CA", "MX", "2026-11-26") is True


@pytest.mark.parametrize(
    "treaty",
    [treaties.EU_KOREA, treaties.AFCFTA_DIGITAL, treaties.DEFA, treaties.EFTA_SINGAPORE, treaties.CONVENTION_108_PLUS],
)
def test_what_is_not_in_force_has_no_parties(treaty: xf.Treaty) -> None:
    """An agreement that was only signed or adopted binds nobody."""
    assert treaty.parties_on("2026-11-26") == frozenset()


def test_china_is_bound_by_rcep_and_not_by_the_trans_pacific_agreements() -> None:
    """China is a party to RCEP, and a candidate elsewhere."""
    bound = {each.id for each in ALL if each.binding and each.party_of("CN", "2026-11-26")}
    assert bound == {"rcep", "gats", "china-singapore"}


def test_the_trans_pacific_test_has_four_prongs_and_a_tribunal() -> None:
    """Objective, both halves of the chapeau and no more than required, each for a tribunal to judge."""
    for kind in (FLOW, LOCAL):
        found = clause(treaties.CPTPP, kind, "Public policy")
        assert prongs(found) == {
            xf.ProngKind.LEGITIMATE_OBJECTIVE,
            xf.ProngKind.NON_DISCRIMINATION,
            xf.ProngKind.NO_DISGUISED_RESTRICTION,
            xf.ProngKind.NECESSITY,
        }
        assert {prong.judge for prong in found.prongs} == {xf.Judge.TRIBUNAL}
        assert {prong.standard for prong in found.prongs} == {
            None,
            xf.NecessityStandard.NOT_GREATER_THAN_REQUIRED,
        }


def test_under_rcep_the_party_judges_necessity_and_nobody_its_security() -> None:
    """Necessity is what the party considers it to be, security may not be disputed, and there is no tribunal at all."""
    necessity = next(
        prong for prong in clause(treaties.RCEP, FLOW, "Public policy").prongs if prong.kind is xf.ProngKind.NECESSITY
    )
    assert necessity.judge is xf.Judge.PARTY
    assert not clause(treaties.RCEP, LOCAL, "Essential security").disputable
    assert clause(treaties.CPTPP, LOCAL, "Essential security").disputable
    assert not commitment(treaties.RCEP, FLOW).enforceable


def test_usmca_gives_localisation_no_way_out_for_public_policy() -> None:
    """A restriction of flows may be justified by public policy, a demand for local facilities may not."""
    titles = {each.title for each in commitment(treaties.USMCA, LOCAL).exceptions}
    assert titles == {"General exceptions", "Essential security"}
    assert xf.ProngKind.NO_HARM_TO_SUPPLIERS in prongs(clause(treaties.USMCA, FLOW, "Public policy"))


def test_the_agreements_of_the_union_rule_out_forms_of_measures_only() -> None:
    """Their list is closed, and that with the United Kingdom has no clause on public policy of its own."""
    for treaty in (treaties.EU_UK, treaties.EU_JAPAN, treaties.EU_SINGAPORE, treaties.EU_KOREA):
        bans = commitment(treaty, FLOW).bans
        assert xf.Ban.RESTRICTED_TRANSFER not in bans
        assert {xf.Ban.LOCAL_FACILITIES, xf.Ban.LOCAL_STORAGE, xf.Ban.NO_STORAGE_ABROAD} <= set(bans)
        assert "Protection of personal data" in {each.title for each in commitment(treaty, FLOW).exceptions}
    assert "Public policy" not in {each.title for each in commitment(treaties.EU_UK, FLOW).exceptions}
    assert xf.Ban.PRIOR_APPROVAL in commitment(treaties.EU_JAPAN, FLOW).bans
    assert xf.Ban.PRIOR_APPROVAL not in commitment(treaties.EU_SINGAPORE, FLOW).bans


def test_depa_affirms_and_its_protocol_would_bind() -> None:
    """As signed, the articles on data affirm and cannot be enforced; the protocol turns them into prohibitions."""
    assert commitment(treaties.DEPA, FLOW).force is xf.Force.AFFIRMATION
    assert not commitment(treaties.DEPA, FLOW).enforceable
    assert commitment(treaties.DEPA_PROTOCOL, FLOW).force is xf.Force.BINDING
    assert treaties.DEPA_PROTOCOL.parties == ()


@pytest.mark.parametrize(("day", "bound"), [("2026-12-31", False), ("2027-01-01", True)])
def test_viet_nam_is_bound_by_the_data_articles_of_rcep_from_2027(day: str, bound: bool) -> None:  # noqa: FBT001
    """Five years after entry into force the footnote for Viet Nam ends."""
    assert commitment(treaties.RCEP, FLOW).binds("VN", day) is bound
    assert commitment(treaties.RCEP, LOCAL).binds("VN", day) is bound
    assert commitment(treaties.RCEP, FLOW).binds("CN", day)


def test_viet_nam_and_malaysia_were_free_of_disputes_for_a_time_and_bound_all_along() -> None:
    """The transitions of the Trans-Pacific agreement spare from dispute settlement only."""
    flows = commitment(treaties.CPTPP, FLOW)
    assert {each.code for each in flows.transitions} == {"MY", "VN"}
    assert flows.binds("MY", "2023-01-01")
    assert flows.binds("VN", "2020-01-01")


def test_gats_closes_the_list_of_objectives_and_bounds_security() -> None:
    """The objectives of Article XIV are listed, and its article on security may be judged."""
    found = clause(treaties.GATS, FLOW, "General exceptions")
    assert xf.Objective.PRIVACY in {each for prong in found.prongs for each in prong.objectives}
    assert xf.Objective.NATIONAL_SECURITY not in {each for prong in found.prongs for each in prong.objectives}
    assert all(prong.judge is xf.Judge.TRIBUNAL for prong in clause(treaties.GATS, FLOW, "Essential security").prongs)


def test_a_treaty_restricts_and_permits_nothing() -> None:
    """Laid under a pack, the treaties change no decision."""
    transfer = xf.Transfer("CN", "SG", data={"contact": 900})
    law = xf.law.load("CN")
    assert xf.evaluate(transfer, law | TREATIES, on="2026-11-26", presume=True).outcome == (
        xf.evaluate(transfer, law, on="2026-11-26", presume=True).outcome
    )


def test_every_treaty_is_listed_cited_and_survives_being_written() -> None:
    """Each constant of the folder is in the list, each commitment has an address, and a file gives the same back."""
    defined = {
        node.target.id
        for path in FOLDER.glob("*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and _is_treaty(node)
    }
    assert defined == set(treaties.__all__) - {"SCHEMES", "TREATIES"}
    assert {id(getattr(treaties, name)) for name in defined} == {id(each) for each in ALL}
    cites = [promise.cite for each in ALL for promise in each.commitments]
    cites += [way.cite for each in ALL for promise in each.commitments for way in promise.exceptions]
    assert all(cite.pinpoint and cite.url for cite in cites)
    assert all(code in xf.WORLD for each in ALL for code in (*each.signatories, *(p.code for p in each.parties)))
    assert xf.from_json(xf.to_json(TREATIES)) == TREATIES


def _is_treaty(node: ast.AnnAssign) -> bool:
    return isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Name) and node.value.func.id == "Treaty"


def test_every_scheme_is_accepted_by_provisions_that_exist() -> None:
    """The mechanisms and recognitions that a scheme names are those of packs, and no id stands twice."""
    world = law.world()
    known = {each.id for each in world.mechanisms} | {each.id for each in world.recognitions}
    assert {name for scheme in treaties.SCHEMES for name in scheme.accepted} <= known
    assert all(scheme.accepted and scheme.cite.url for scheme in treaties.SCHEMES)
    assert len({scheme.id for scheme in treaties.SCHEMES}) == len(treaties.SCHEMES)


def test_schemes_know_who_takes_part_on_a_day() -> None:
    """The Greater Bay contract came to Macao later, and the Privacy Shield is over."""
    schemes = {scheme.id: scheme for scheme in treaties.SCHEMES}
    assert schemes["greater-bay-contract"].participants_on("2024-01-01") == {"CN", "HK"}
    assert schemes["greater-bay-contract"].participants_on("2024-09-10") == {"CN", "HK", "MO"}
    assert schemes["privacy-shield"].participants_on("2023-07-10") == frozenset()
    assert "TW" in schemes["global-cbpr"].participants_on("2025-06-02")
