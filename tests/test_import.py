"""What importing the library costs and pulls in."""

from __future__ import annotations

import json
import subprocess
import sys


def _modules_after(statement: str) -> set[str]:
    script = f"{statement}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
    return set(json.loads(run.stdout))


REGISTRY = {"xflow.law.packs", "xflow.law.registry", "xflow.law.staleness", "xflow.law.covering", "xflow.law.weights"}
"""What finds and loads packs, and is none."""

NOT_FOR_AN_OUTCOME = {
    *{"calendar", "cattrs", "difflib", "networkx"},
    *{"xflow.law.covering", "xflow.law.staleness", "xflow.law.weights"},
    *{"xflow.model.aggregations", "xflow.model.schemes", "xflow.model.treaties", "xflow.model.treaty_terms"},
    *{"xflow.evaluation.alike", "xflow.evaluation.classes", "xflow.evaluation.compiled"},
    *{"xflow.evaluation.explanation", "xflow.evaluation.reasons", "xflow.evaluation.summary", "xflow.evaluation.trace"},
}
"""What is needed to explain a decision, or for other questions, but not for an outcome."""


def test_importing_xflow_loads_its_errors_and_nothing_else() -> None:
    """`import xflow` loads no other module of its own, and none of attrs, networkx and cattrs."""
    loaded = _modules_after("import xflow")
    assert {name for name in loaded if name.partition(".")[0] == "xflow"} == {"xflow", "xflow.errors"}
    assert loaded.isdisjoint({"attr", "networkx", "cattrs"})


def test_a_first_decision_loads_nothing_that_only_other_questions_need() -> None:
    """To find an outcome neither files, graphs, treaties and schemes are loaded, nor what explains a decision."""
    loaded = _modules_after(
        "import xflow\n"
        "policy = xflow.law.load('JP')\n"
        "xflow.evaluate(xflow.Transfer('JP', 'AQ', {'health': 800}), policy, on='2026-11-24', presume=True).outcome"
    )
    rooms = {".".join(name.split(".")[:2]) for name in loaded if name.startswith("xflow.")}
    assert rooms == {"xflow.errors", "xflow.model", "xflow.law", "xflow.evaluation"}
    assert loaded.isdisjoint(NOT_FOR_AN_OUTCOME)


def test_what_is_not_loaded_yet_is_there_when_it_is_asked_for() -> None:
    """A name that is loaded late is listed, found, and kept; one that does not exist is an error."""
    script = (
        "import sys, xflow\n"
        "assert 'evaluate' in dir(xflow) and 'xflow.evaluation.engine' not in sys.modules\n"
        "assert xflow.evaluate is xflow.evaluate and xflow.law.available()\n"
        "assert xflow.data.HEALTH.id == 'health'\n"
        "print(getattr(xflow, 'evalute', 'none'))"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
    assert run.stdout.strip() == "none"


def test_judging_a_transfer_loads_only_the_packs_that_it_touches() -> None:
    """A transfer from the United States to Antarctica loads the American pack and no other."""
    statement = (
        "import xflow; xflow.evaluate(xflow.Transfer('US', 'AQ', data='contact'), on='2026-11-24', presume=True)"
    )
    loaded = {name for name in _modules_after(statement) if name.startswith("xflow.law.")} - REGISTRY
    packs = {name.split(".")[2] for name in loaded}
    assert packs == {"united_states"}


def test_every_public_name_is_there_and_listed_in_order() -> None:
    """`xflow.__all__` is sorted, and each name in it exists."""
    import xflow  # noqa: PLC0415

    names = [name for name in xflow.__all__ if name != "__version__"]
    assert sorted(xflow.__all__, key=_isort) == list(xflow.__all__)
    assert all(hasattr(xflow, name) for name in names)


def _isort(name: str) -> tuple[int, str]:
    """Order names as linters do: constants, then classes, then the rest."""
    kind = 0 if name.isupper() else 1 if name[:1].isupper() else 2
    return (kind, name)
