"""Write the page that says which published scenarios are judged as their sources judge them."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Final

from describe import escaped, link

from xflow import WORLD
from xflow.testing import CaseResult, check_case, read_cases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

FOLDER: Final = Path(__file__).resolve().parent.parent / "tests" / "cases"
INTRODUCTION: Final = """\
# Cases

Law is tested by cases: what happened, and the outcome that the regulator, the court or the text itself gives. Each law
is judged by its own cases alone. A case *agrees* if the outcome is the one that its source gives; a *false permit* is a
transfer that was permitted and should not have been. What disagrees is kept, and its reason is told.
"""
HEADS: Final = ("Law", "Cases", "Agree", "False permits", "Kept though they disagree")


def results_in(folder: Path) -> dict[str, list[CaseResult]]:
    """Judge the cases of every file of a folder.

    Args:
        folder: Where the files are.

    Returns:
        What came of each case, by the name of its file.
    """
    files = sorted(folder.glob("*.jsonl"))
    return {path.stem: [check_case(case) for case in read_cases(path)] for path in files}


def cases_lines(results: dict[str, list[CaseResult]]) -> Iterator[str]:
    """Walk over the lines of the page.

    Args:
        results: What came of each case, by the code of the law.
    """
    yield INTRODUCTION
    yield from _table(HEADS, [*(_row(code, found) for code, found in results.items()), _total(results)])
    yield from _kept([each for found in results.values() for each in found if each.case.xfail])
    for code, found in results.items():
        yield from ("", f"## {_named(code)}", "")
        yield from _table(("Source", "Cases", "Agree"), _sources(found))


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)


def _row(code: str, results: list[CaseResult]) -> tuple[str, ...]:
    name = link(_named(code), f"{code}.md")
    return (name, *_counts(results))


def _total(results: dict[str, list[CaseResult]]) -> tuple[str, ...]:
    return ("**All**", *_counts([each for found in results.values() for each in found]))


def _counts(results: list[CaseResult]) -> tuple[str, ...]:
    agreeing = sum(each.agrees for each in results)
    false = sum(each.is_false_permit for each in results)
    kept = sum(bool(each.case.xfail) for each in results)
    return (str(len(results)), f"{agreeing} ({agreeing / len(results):.0%})", str(false), str(kept))


def _named(code: str) -> str:
    return WORLD[code.upper()].name


def _kept(results: list[CaseResult]) -> Iterator[str]:
    if not results:
        return
    yield from ("", "## Kept though they disagree", "")
    for each in results:
        yield f"- {escaped(each.id)}: {escaped(each.case.xfail)}"


def _sources(results: list[CaseResult]) -> list[tuple[str, ...]]:
    """Count the cases of each source, in the order in which they stand in the file."""
    groups: defaultdict[tuple[str, str], list[CaseResult]] = defaultdict(list)
    for each in results:
        groups[each.case.source, each.case.url].append(each)
    return [
        (
            link(source, url) if url else escaped(source),
            str(len(found)),
            str(sum(each.agrees for each in found)),
        )
        for (source, url), found in groups.items()
    ]
