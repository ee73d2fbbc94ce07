"""Whole documents: a transfer, a policy or a decision with the name of its kind and the version of its form."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, TypeAlias, Union

from xflow.errors import FormatError, PolicyError, UnknownNameError, WrongTypeError
from xflow.evaluation.decisions import Decision
from xflow.formats.converter import converter, structured
from xflow.formats.json_text import parse
from xflow.formats.records import DecisionHeader, FoundRecord, RecordedGrounds, header_of
from xflow.formats.transfers import transfer_from_json, transfer_to_json
from xflow.model.policies import Policy
from xflow.model.transfers import Transfer

if TYPE_CHECKING:
    from collections.abc import Callable


Document: TypeAlias = Union[Transfer, Policy, Decision]  # noqa: UP007
"""What has a form in JSON."""

VERSION: Final = 1
"""The version of the form; a document of another version is refused."""


def written(value: Document, *, indent: int | None) -> str:
    """Write a document; see `xflow.to_json`."""
    for kind, (known, write, _) in _FORMS.items():
        if isinstance(value, known):
            content = {"xflow": kind, "version": VERSION, **write(value)}
            return json.dumps(content, indent=indent, ensure_ascii=False)
    raise WrongTypeError(f"only a transfer, a policy or a decision has a form in JSON, not {value!r:.60}")


def read(text: str | bytes) -> Document:
    """Read a document; see `xflow.from_json`."""
    value = parse(text)
    if not isinstance(value, dict):
        raise FormatError("the document", [f"$: expected an object, got {value!r:.60}"])
    content = dict(value)
    kind, version = content.pop("xflow", None), content.pop("version", None)
    if not isinstance(kind, str) or kind not in _FORMS:
        raise FormatError("the document", [f"$.xflow: {UnknownNameError('kind of document', kind, _FORMS)}"])
    if version != VERSION:
        raise FormatError("the document", [f"$.version: this form has version {VERSION}, not {version!r:.20}"])
    return _FORMS[kind][2](content)


def _policy_to_json(policy: Policy) -> dict[str, object]:
    found: dict[str, object] = converter().unstructure(policy, Policy)
    return found


def _policy_from_json(value: dict[str, object]) -> Policy:
    try:
        policy: Policy = structured(value, Policy, "the policy")
    except PolicyError as error:
        raise FormatError("the policy", [f"$: {fault}" for fault in error.faults]) from None
    return policy


_FOUND: Final = ("findings", "options", "questions")


def _decision_to_json(decision: Decision) -> dict[str, object]:
    found = FoundRecord(decision.findings, decision.options, decision.questions)
    return {**converter().unstructure(header_of(decision)), **converter().unstructure(found)}


def _decision_from_json(value: dict[str, object]) -> Decision:
    parts = {name: value.pop(name, []) for name in _FOUND}
    found: FoundRecord = structured(parts, FoundRecord, "the grounds of the decision")
    known: DecisionHeader = structured(value, DecisionHeader, "the decision")
    grounds = RecordedGrounds(known.transfer, known.presumed, found.findings, found.options, found.questions)
    return Decision(known.on, known.outcome, known.best, known.worst, known.exact, known.editions, grounds)


_FORMS: Final[dict[str, tuple[type[Any], Callable[[Any], dict[str, object]], Callable[[Any], Document]]]] = {
    "transfer": (Transfer, transfer_to_json, transfer_from_json),
    "policy": (Policy, _policy_to_json, _policy_from_json),
    "decision": (Decision, _decision_to_json, _decision_from_json),
}
