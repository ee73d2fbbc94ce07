"""The rooms of the house and what each may import."""

from __future__ import annotations

import ast
from pathlib import Path

import networkx as nx
import pytest

import xflow

ROOT = Path(xflow.__file__).parent
FLOORS = ("errors", "model", "law", "evaluation", "flows", "analysis", "assessment", "formats", "frames", "testing")
"""From the ground up; a room may import rooms below it and itself."""


REGISTRY = ("__init__", "__main__", "packs", "registry", "staleness", "covering", "weights", "treaties/forms")
"""The modules of the room of law that find and load packs or give them forms, and are none."""


def _modules() -> list[Path]:
    return sorted(path for path in ROOT.rglob("*.py") if path.parent != ROOT or path.stem in FLOORS)


def _imported(path: Path) -> set[str]:
    """Give the rooms that a module imports, wherever in it the import stands."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        found |= {name.split(".")[1] for name in names if name.startswith("xflow.")}
    return found & set(FLOORS)


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_down_only(path: Path) -> None:
    """A module imports only from its own room and from rooms below it."""
    room = path.relative_to(ROOT).parts[0].removesuffix(".py")
    above = set(FLOORS[FLOORS.index(room) + 1 :])
    assert _imported(path) & above == set()


def test_packs_hold_no_logic() -> None:
    """A law pack defines no function, no class and no lambda, and has no loop or branch."""
    forbidden = (ast.FunctionDef, ast.ClassDef, ast.Lambda, ast.For, ast.While, ast.If, ast.Try)
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (ROOT / "law").rglob("*.py")
        if path not in {ROOT / "law" / f"{name}.py" for name in REGISTRY}
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, forbidden) and not _is_typing_guard(node)
    ]
    assert found == []


def _is_typing_guard(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def test_what_serves_one_by_one_imports_in_no_circle() -> None:
    """No module that judges transfers one after another imports itself by way of others, be it for types."""
    package = ROOT / "evaluation" / "compiled"
    imports = nx.DiGraph(
        (path.stem, str(node.module).removeprefix("xflow.evaluation.compiled."))
        for path in package.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("xflow.evaluation.compiled.")
    )
    assert imports.number_of_edges() > 0
    assert list(nx.simple_cycles(imports)) == []


FRAMES = ("columns", "reading", "classes", "accumulating", "told", "")
"""The folders of the room of frames from the ground up; what stands in none works with all."""


@pytest.mark.parametrize("path", sorted((ROOT / "frames").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_the_folders_of_frames_import_downwards(path: Path) -> None:
    """A module that judges frames imports only from its own folder and from those below it."""
    own = path.relative_to(ROOT / "frames").parts[0] if path.parent != ROOT / "frames" else ""
    above = FRAMES[FRAMES.index(own) + 1 :]
    modules = {
        node.module
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("xflow.frames.")
    }
    folders = {name.split(".")[2] if name.count(".") > 2 else "" for name in modules if name}
    assert folders.isdisjoint(above)
