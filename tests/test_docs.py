"""The documentation: its examples run, its reference is complete, its pages on jurisdictions can be written."""

from __future__ import annotations

import doctest
import importlib.util
import os
import re
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import xflow as xf
from xflow.law import treaties

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
FENCE = re.compile(r"^\s*(```|:::).*$", re.MULTILINE)
OPTIONS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def _with_examples() -> list[Path]:
    """Give the files of the documentation that hold examples."""
    written = (path for path in sorted(DOCS.rglob("*.md")) if not {"_build", "jurisdictions"} & set(path.parts))
    return [path for path in written if ">>>" in path.read_text(encoding="utf-8")]


@pytest.fixture
def generate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Import docs/generate.py by its path, and forget it and its neighbours afterwards."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(DOCS))
    spec = importlib.util.spec_from_file_location("generate", DOCS / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    for name in {"agreements", "cases", "describe", "pages", "sections"} - before:
        sys.modules.pop(name, None)


def test_there_are_examples() -> None:
    """The tutorial, the how-tos and the semantics hold examples."""
    names = {path.relative_to(DOCS).as_posix() for path in _with_examples()}
    assert {"tutorial.md", "semantics.md", "how-to/write-a-measure.md", "how-to/add-company-rules.md"} <= names


@pytest.mark.parametrize("path", _with_examples(), ids=lambda path: path.relative_to(DOCS).as_posix())
def test_examples_run(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every example of a file gives what the file says."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    text = FENCE.sub("", path.read_text(encoding="utf-8"))
    parsed = doctest.DocTestParser().get_doctest(text, {"__name__": "__main__"}, path.name, str(path), 0)
    told: list[str] = []
    results = doctest.DocTestRunner(optionflags=OPTIONS).run(parsed, out=told.append)
    assert results.failed == 0, "".join(told)


def test_the_reference_names_every_public_name() -> None:
    """Every name of `xflow.__all__` stands in the reference."""
    reference = (DOCS / "reference.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"xflow\.(\w+)\b", reference))
    assert set(xf.__all__) - documented == set()


def test_the_glossary_and_the_design_name_what_exists() -> None:
    """Every file of tests that the design page names is there."""
    design = (DOCS / "design.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(tests/[\w/]+\.py)`", design))
    assert named
    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []


def test_every_regime_has_a_page(generate: Any, tmp_path: Path) -> None:  # noqa: ANN401  (it is imported by its path)
    """Every regime of every pack has a page, or is listed on the page of its pack if it has no rules of its own."""
    written = generate.write_pages(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in written}
    told = {path.stem: path.read_text(encoding="utf-8") for path in written}
    for code in xf.law.available():
        for regime in xf.law.load(code).regimes:
            has_rules = any(each.by in regime.codes for each in xf.law.load(code).provisions())
            assert regime.id.lower() in told if has_rules else regime.name in told[code.lower()]


def test_a_page_shows_every_provision_with_its_official_address(generate: Any, tmp_path: Path) -> None:  # noqa: ANN401
    """No provision is left out, and each is linked to its source."""
    told = "\n".join(path.read_text(encoding="utf-8") for path in generate.write_pages(tmp_path))
    for code in xf.law.available():
        for provision in xf.law.load(code).provisions():
            assert f"({provision.id})=" in told
            assert f"]({provision.cite.url})" in told


def test_pages_are_the_same_each_time_and_stale_ones_go(generate: Any, tmp_path: Path) -> None:  # noqa: ANN401
    """Writing the pages twice gives the same text, and a page that belongs to no pack is removed."""
    first = {path: path.read_text(encoding="utf-8") for path in generate.write_pages(tmp_path)}
    stale = tmp_path / "zz.md"
    stale.write_text("# gone\n", encoding="utf-8")
    again = {path: path.read_text(encoding="utf-8") for path in generate.write_pages(tmp_path)}
    assert first == again
    assert not stale.exists()


def test_links_within_the_pages_lead_somewhere(generate: Any, tmp_path: Path) -> None:  # noqa: ANN401
    """Every link to a provision, a fact, a mechanism or a definition has its target, which stands once."""
    told = "\n".join(path.read_text(encoding="utf-8") for path in generate.write_pages(tmp_path))
    targets = re.findall(r"^\((\S+)\)=$", told, re.MULTILINE)
    assert len(targets) == len(set(targets))
    assert set(re.findall(r"\]\(#([^)\s]+)\)", told)) - set(targets) == set()


def test_the_page_on_cases_counts_them_by_law_and_by_source(generate: Any, tmp_path: Path) -> None:  # noqa: ANN401
    """Each law and each source has a row, and a case that is kept though it disagrees is told with its reason."""
    (tmp_path / "cases").mkdir()
    known = (ROOT / "tests" / "cases" / "my.jsonl").read_text(encoding="utf-8").splitlines()
    kept = known[0].replace(
        '"expected": "conditional"', '"expected": "prohibited", "xfail": "the source is read otherwise"'
    )
    (tmp_path / "cases" / "my.jsonl").write_text("\n".join([*known[1:], kept]), encoding="utf-8")
    told = generate.write_cases(tmp_path, tmp_path / "cases").read_text(encoding="utf-8")
    agreeing = len(known) - 1
    assert f"| [Malaysia](my.md) | {len(known)} | {agreeing} ({agreeing / len(known):.0%}) | 0 | 1 |" in told
    assert "my-boundary-2025-03-31: the source is read otherwise" in told.replace("\\", "")
    assert "PDPA s129(3) vital interests" in told


def test_every_fragment_of_the_changelog_is_of_a_kind_that_is_known() -> None:
    """The kind stands in the name, and `law` is one of them."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["towncrier"]
    kinds = {kind["directory"] for kind in told["type"]}
    fragments = [path for path in (ROOT / told["directory"]).glob("*.md") if path.name not in told["ignore"]]
    assert "law" in kinds
    assert {path.suffixes[0].removeprefix(".") for path in fragments} <= kinds


def test_the_page_on_agreements_tells_every_promise_and_test(generate: Any, tmp_path: Path) -> None:  # noqa: ANN401
    """Each agreement, each promise with its place, each prong of an exception and each scheme is told."""
    generate.write_pages(tmp_path)
    told = (tmp_path / "agreements.md").read_text(encoding="utf-8").replace("\\", "")
    for treaty in treaties.TREATIES.treaties:
        assert f"## {treaty.name}" in told
        for promise in treaty.commitments:
            assert f"[{promise.cite.pinpoint}]({promise.cite.url})" in told
            assert all(prong.wording in told for way in promise.exceptions for prong in way.prongs)
    assert all(f"### {scheme.name}" in told for scheme in treaties.SCHEMES)
