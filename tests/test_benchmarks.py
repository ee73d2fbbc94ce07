"""The benchmarks: the systems that need no package of their own agree with the oracle of the workload."""

from __future__ import annotations

from typing import Final

import numpy as np
import pytest

from benchmarks import measuring as one_by_one
from benchmarks import synthetic
from benchmarks.bulk import measuring as in_bulk
from benchmarks.bulk.draws import CATEGORIES, MECHANISMS, Draw, Numbers, drawn, of_rows
from benchmarks.pack import pack_of
from benchmarks.report import Plot, Section, to_markdown
from benchmarks.systems.with_interpreter import Interpreter
from benchmarks.systems.with_xflow import Explanations
from benchmarks.workload import generate

ONE_BY_ONE: Final = ("xflow, outcome", "xflow, explained", "Python ifs", "plain interpreter")
IN_BULK: Final = (
    "xflow, coded",
    "numpy masks, by regime",
    "polars, by regime",
    "polars",
    "polars, lists",
    "Python ifs",
)


@pytest.mark.parametrize("name", ONE_BY_ONE)
def test_one_by_one_all_agree_with_the_oracle(name: str) -> None:
    """A system decides each of the given transfers as the oracle does, in its effect and the rules that it gives."""
    check = one_by_one.check(name)
    assert check.compared == 2_000
    assert not check.differing


@pytest.mark.parametrize("name", IN_BULK)
def test_in_bulk_all_agree_with_the_oracle(name: str) -> None:
    """A system decides the given transfers as one table as the oracle does."""
    check = in_bulk.check(name)
    assert check.compared == 2_000
    assert not check.differing


def test_in_bulk_all_agree_on_what_is_drawn() -> None:
    """On a table that is drawn, systems in bulk say the same of every row, though they were given fewer of its rows."""
    said: dict[in_bulk.Key, set[str]] = {}
    for name in IN_BULK:
        for key, digest in in_bulk.measure(name, 300, 7, [300, 1_000]).digests.items():
            said.setdefault(key, set()).add(digest)
    assert [what for _, _, what in said] == ["effects", "rules, of what restricts", "rules, all"]
    assert all(len(digests) == 1 for digests in said.values())


def test_what_is_drawn_is_the_same_for_the_same_seed() -> None:
    """The same seed draws the same transfers, another one draws others."""
    first, again, other = (drawn(500, seed) for seed in (1, 1, 2))
    assert (first.people == again.people).all()
    assert (first.origin == again.origin).all()
    assert not (first.people == other.people).all()


def test_what_is_drawn_in_bulk_is_distributed_as_what_is_drawn_one_by_one() -> None:
    """Both generators draw origins, destinations, numbers of categories and mechanisms, people and days alike."""
    many, few = drawn(20_000, 3), of_rows(generate(20_000, 3))
    assert _shares(many) == pytest.approx(_shares(few), abs=0.02)


def _shares(draw: Draw) -> list[float]:
    """Give the shares of some kinds of transfers."""
    sizes = [np.asarray([len(each) for each in of])[at] for of, at in _combined(draw)]
    shares = [
        *(draw.origin < 30, draw.origin == 30, draw.origin == 31, draw.destination < 30, draw.destination < 65),
        *(sizes[0] == 1, sizes[0] == 4, sizes[1] == 0, sizes[1] == 3, draw.recipient == 0, draw.purpose == 0),
        *(draw.people < 100, draw.people < 100_000, draw.sensitive == 0, draw.sensitive < 1_000),
        draw.on < draw.on.min() + 1_000,
    ]
    return [float(np.mean(share)) for share in shares]


def _combined(draw: Draw) -> list[tuple[tuple[tuple[str, ...], ...], Numbers]]:
    return [(CATEGORIES, draw.categories), (MECHANISMS, draw.mechanisms)]


def test_synthetic_packs_agree_with_a_plain_interpreter() -> None:
    """Of a pack of many rules xflow says what a plain interpreter says, to the ids of the rules."""
    book = synthetic.book_of(60)
    interpreter, explaining = Interpreter(book), Explanations(pack_of(book))
    verdicts = {
        (
            explaining.verdict(explaining.decide(explaining.prepare(row))),
            interpreter.verdict(interpreter.decide(interpreter.prepare(row))),
        )
        for row in synthetic.rows_of(150, 5)
    }
    assert all(told == right for told, right in verdicts)
    assert {right.effect for _, right in verdicts} == {"allow", "needs"}


def test_a_report_is_markdown_with_a_table_a_section() -> None:
    """A part of a report has a title, a text, a table whose cells cannot break it, and its plots."""
    plot = Plot("rows", "rows", "us", {"a": [(1.0, 2.0)]})
    written = to_markdown(Section("Speed", "One by one.", ("system", "us"), [("a|b", "1.5")], [plot]))
    assert written.splitlines() == [
        "## Speed",
        "",
        "One by one.",
        "",
        "| system | us |",
        "|---|---|",
        "| a/b | 1.5 |",
        "",
        "![us by rows](rows.svg)",
    ]
