"""The gates of Chapter V: safeguards with an assessment, and derogations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.law.european_union.judging import CONDITIONAL, PERMITTED, PROHIBITED, UNDETERMINED, Route, judged
from xflow.law import european_union as eu
from xflow.model.knowledge import UNKNOWN
from xflow.model.mechanisms import InPlace, covering
from xflow.model.transfers import Purpose

if TYPE_CHECKING:
    from xflow.evaluation.outcomes import Outcome
    from xflow.model.mechanisms import Mechanism


def test_an_ordinary_transfer_needs_a_tool_and_an_assessment() -> None:
    """With nothing in place the ways are clauses or schemes, each with a transfer assessment."""
    decision = judged(Route("DE", "US", under=None))
    assert decision.outcome is CONDITIONAL
    assert {option.mechanisms for option in decision.options} == {
        frozenset({tool, "eu.transfer_assessment"}) for tool in ("eu.scc", "eu.certification", "eu.ad_hoc_clauses")
    }
    assert decision.options[0].mechanisms == {"eu.scc", "eu.transfer_assessment"}
    assert {(each.asks, each.value) for each in decision.presumed} >= {("eu.on_dpf_list", False)}


@pytest.mark.parametrize(
    ("held", "facts", "outcome"),
    [
        ([], {"eu.on_dpf_list": True}, PERMITTED),
        ([eu.SCC], {}, CONDITIONAL),
        ([eu.TRANSFER_ASSESSMENT], {}, CONDITIONAL),
        ([eu.SCC, eu.TRANSFER_ASSESSMENT], {}, PERMITTED),
        ([InPlace(eu.SCC, altered=True), eu.TRANSFER_ASSESSMENT], {}, CONDITIONAL),
        ([eu.BCR, eu.TRANSFER_ASSESSMENT], {}, CONDITIONAL),
        ([eu.BCR, eu.TRANSFER_ASSESSMENT], {"recipient.same_group": True}, PERMITTED),
        ([eu.BCR, eu.TRANSFER_ASSESSMENT], {"eu.bcr_bind_recipient": True}, PERMITTED),
        ([eu.SCC, eu.TRANSFER_ASSESSMENT], {"eu.destination_law_impinges": True}, CONDITIONAL),
        ([eu.SCC, eu.ENCRYPTION], {"eu.destination_law_impinges": True}, PERMITTED),
        ([eu.SCC, eu.ENCRYPTION], {}, CONDITIONAL),
        (
            [eu.SCC, eu.ENCRYPTION],
            {"eu.destination_law_impinges": True, "eu.clear_text_needed": True},
            PROHIBITED,
        ),
        ([eu.SCC, eu.END_TO_END_ENCRYPTION], {"eu.destination_law_impinges": True}, CONDITIONAL),
        (
            [eu.SCC, eu.TRANSPORT_ENCRYPTION],
            {"eu.destination_law_impinges": True, "eu.access_in_transit_only": True},
            PERMITTED,
        ),
        ([eu.SCC, eu.TRANSFER_ASSESSMENT], {"eu.importer_under_gdpr": True}, CONDITIONAL),
        (
            [eu.SCC, eu.TRANSFER_ASSESSMENT],
            {"recipient.kind": "international_organisation", "recipient.organisation": "UN"},
            CONDITIONAL,
        ),
        ([eu.SCC, eu.TRANSFER_ASSESSMENT], {"eu.foreign_order": True}, PROHIBITED),
        ([eu.EXPLICIT_CONSENT], {}, CONDITIONAL),
        ([eu.EXPLICIT_CONSENT], {"transfer.systematic": False}, PERMITTED),
        (
            [eu.EXPLICIT_CONSENT],
            {"transfer.systematic": False, "exporter.kind": "public_authority"},
            CONDITIONAL,
        ),
        (
            [eu.EXPLICIT_CONSENT],
            {"transfer.systematic": False, "exporter.kind": "public_authority", "eu.public_powers": False},
            PERMITTED,
        ),
        ([], {"eu.contract_necessary": True}, CONDITIONAL),
        ([], {"eu.contract_necessary": True, "eu.occasional_only": False}, PERMITTED),
        ([], {"eu.contract_necessary": True, "transfer.systematic": False}, PERMITTED),
        ([], {"eu.legal_claims": True}, CONDITIONAL),
        ([], {"eu.legal_claims": True, "transfer.systematic": False}, PERMITTED),
        ([], {"eu.public_interest": True}, CONDITIONAL),
        ([], {"eu.vital_interests": True}, PERMITTED),
        ([], {"eu.register_extract": True}, PERMITTED),
        ([], {"eu.compelling_interests": True, "transfer.systematic": False}, CONDITIONAL),
        ([eu.INTERESTS_NOTICE], {"eu.compelling_interests": True, "transfer.systematic": False}, PERMITTED),
        ([eu.INTERESTS_NOTICE], {"transfer.systematic": False}, CONDITIONAL),
        ([eu.PUBLIC_INSTRUMENT, eu.TRANSFER_ASSESSMENT], {}, CONDITIONAL),
        (
            [eu.PUBLIC_INSTRUMENT, eu.TRANSFER_ASSESSMENT],
            {"exporter.kind": "public_authority", "recipient.kind": "public_authority"},
            PERMITTED,
        ),
        ([eu.SCC, eu.TRANSFER_ASSESSMENT], {"eu.limited_by_law": True}, PROHIBITED),
    ],
)
def test_gates(held: list[InPlace | Mechanism], facts: dict[str, object], outcome: Outcome) -> None:
    """Each gate opens only with all that belongs to it."""
    stated = {name.replace(".", "__"): value for name, value in facts.items()}
    assert judged(Route("DE", "US"), *held, **stated).outcome is outcome


@pytest.mark.parametrize("name", ["eu.destination_law_impinges", "eu.importer_under_gdpr", "eu.on_dpf_list"])
def test_what_is_stated_to_be_unknown_does_not_free(name: str) -> None:
    """A fact that is stated to be unknown is not presumed, and the transfer is not permitted."""
    held = [] if name == "eu.on_dpf_list" else [eu.SCC, eu.TRANSFER_ASSESSMENT]
    decision = judged(Route("DE", "US"), *held, **{name.replace(".", "__"): UNKNOWN})
    assert decision.outcome is UNDETERMINED
    assert name in {question.asks for question in decision.questions}


ASSESSED = eu.TRANSFER_ASSESSMENT


@pytest.mark.parametrize(
    ("destination", "data", "held", "facts"),
    [
        ("IN", "customer", [InPlace(eu.SCC, until="2024-01-01"), ASSESSED], {}),
        ("IN", "customer", [eu.SCC, InPlace(ASSESSED, until="2025-01-01")], {}),
        ("IN", "customer", [InPlace(eu.OLD_SCC, "2020-01-01"), ASSESSED], {}),
        ("IN", "health", [InPlace(eu.SCC, covers=covering(categories=("contact",))), ASSESSED], {}),
        ("KE", "children", [eu.EXPLICIT_CONSENT], {}),
        ("KE", "customer", [eu.PUBLIC_INSTRUMENT, ASSESSED], {"recipient__kind": "public_authority"}),
        ("JP", "customer", [], {"recipient__kind": "individual"}),
        ("CA", "customer", [], {"recipient__kind": "individual"}),
        ("US", "travel", [], {"eu__under_access_agreement": True}),
        (
            "US",
            "customer",
            [],
            {
                "eu__on_dpf_list": True,
                "recipient__kind": "international_organisation",
                "recipient__organisation": "IMF",
            },
        ),
        ("US", "customer", [], {"recipient__role": "joint_controller"}),
        ("KE", "customer", [eu.SCC, ASSESSED], {"eu__union_institution": True}),
    ],
)
def test_what_looks_like_a_ground_but_is_none(
    destination: str, data: str, held: list[InPlace | Mechanism], facts: dict[str, object]
) -> None:
    """Lapsed, past, narrow or borrowed grounds leave a tool to be put in place."""
    assert judged(Route("DE", destination, data=data), *held, **facts).outcome is CONDITIONAL


@pytest.mark.parametrize(("day", "outcome"), [("2026-04-14", CONDITIONAL), ("2026-04-15", PERMITTED)])
def test_certification_is_a_tool_since_april_2026(day: str, outcome: Outcome) -> None:
    """No criteria for transfers were approved before, and none are for recipients that the GDPR binds itself."""
    held = (eu.CERTIFICATION, eu.TRANSFER_ASSESSMENT)
    assert judged(Route("DE", "IN", on=day), *held).outcome is outcome
    assert judged(Route("DE", "IN", on=day), *held, eu__importer_under_gdpr=True).outcome is CONDITIONAL


@pytest.mark.parametrize("day", ["2018-05-25", "2020-07-16", "2023-05-01", "2026-11-26"])
def test_a_code_of_conduct_counts_once_it_is_approved_for_transfers(day: str) -> None:
    """The approved codes for clouds prove compliance and open no transfer; one for transfers would."""
    held = (eu.CODE_OF_CONDUCT, eu.TRANSFER_ASSESSMENT)
    assert judged(Route("DE", "IN", on=day), *held).outcome is CONDITIONAL
    assert judged(Route("DE", "IN", on=day), *held, eu__code_for_transfers=True).outcome is PERMITTED


def test_police_abroad_sign_no_clauses() -> None:
    """Clauses do not bind the authority that is itself the recipient, so they carry nothing to the police abroad."""
    police: dict[str, object] = {"recipient__kind": "public_authority", "purpose": Purpose.LAW_ENFORCEMENT}
    held = (eu.SCC, eu.TRANSFER_ASSESSMENT)
    assert judged(Route("DE", "US"), *held, **police).outcome is CONDITIONAL
    assert judged(Route("DE", "US"), *held, eu__vital_interests=True, **police).outcome is PERMITTED
