"""Write one page for each regime of each law pack, and one on the cases: ``python docs/generate.py``.

The pages are written into ``docs/jurisdictions`` and are not kept under version control: they say what the packs say.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from agreements import agreements_lines
from cases import FOLDER as CASES
from cases import cases_lines, results_in
from describe import escaped, link
from pages import Page, pages_of
from sections import page_lines

from xflow import law
from xflow.law import treaties

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FOLDER: Final = Path(__file__).resolve().parent / "jurisdictions"
CASES_PAGE: Final = "cases.md"
INTRODUCTION: Final = """\
# Jurisdictions

Each page says what a law pack says, for people who read law and not programs. It is written from the pack, so it
cannot differ from what a decision rests on. A place that is not listed has no pack: its law is unknown to xflow,
which does not mean that it is free.

| Law | Edition | Stated | Measures | Exemptions | Recognitions | Negative lists |
|---|---|---|---|---|---|---|
"""


def all_pages() -> list[Page]:
    """Decide which pages there are, in the order of the packs.

    Returns:
        The pages.
    """
    return [page for code in law.available() for page in pages_of(code, law.load(code))]


def write_pages(folder: Path) -> list[Path]:
    """Write all pages and their index, and remove pages of packs that are gone.

    Args:
        folder: Where to write them.

    Returns:
        The files, the index last.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pages = all_pages()
    written = [_write(folder / f"{page.code}.md", page_lines(page)) for page in pages]
    written.append(_write(folder / "agreements.md", agreements_lines(treaties.TREATIES.treaties, treaties.SCHEMES)))
    written.append(_write(folder / "index.md", _index_lines(pages)))
    for stale in sorted(set(folder.glob("*.md")) - {*written, folder / CASES_PAGE}):
        stale.unlink()
    return written


def write_cases(folder: Path, cases: Path) -> Path:
    """Judge the published scenarios and write the page on what came of them.

    Args:
        folder: Where to write it.
        cases: Where the files of cases are.

    Returns:
        The file.
    """
    return _write(folder / CASES_PAGE, cases_lines(results_in(cases)))


def _write(path: Path, lines: Iterable[str]) -> Path:
    path.write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")
    return path


def _index_lines(pages: list[Page]) -> Iterator[str]:
    yield INTRODUCTION + "\n".join(map(_row, pages))
    yield from ("", "What states owe each other: [](agreements.md).")
    yield from ("", "Which published scenarios the packs are judged by: [](cases.md).")
    yield from ("", "```{toctree}", ":hidden:", "", "cases", "agreements", *(page.code for page in pages), "```")


def _row(page: Page) -> str:
    regime = page.regime
    counts = (page.measures, page.exemptions, page.recognitions, page.negative_lists)
    cells = [link(regime.name, f"{page.code}.md"), str(regime.edition), escaped(str(regime.covered))]
    return f"| {' | '.join([*cells, *(str(len(each)) for each in counts)])} |"


def main() -> None:
    """Write the pages into the documentation and say how many there are."""
    print(f"{len(write_pages(FOLDER))} pages written to {FOLDER}")
    print(f"the cases are told in {write_cases(FOLDER, CASES)}")


if __name__ == "__main__":
    main()
