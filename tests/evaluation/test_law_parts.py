"""Of what the law of a place is made: only what it rests on, and only the days on which that changes."""

from __future__ import annotations

import datetime as dt

from xflow import law
from xflow.evaluation.programs import program_of
from xflow.model.policies import Policy


def test_a_law_stays_the_same_while_only_the_law_of_others_changes() -> None:
    """A day on which only Japan's law changes begins no new stretch of Iceland's, nor of China's."""
    world = program_of(law.world())
    alone = program_of(law.load("CN"))
    assert world.parts.of("CN").changes == alone.parts.of("CN").changes
    assert len(world.parts.of("CN").changes) < len(world.changes) / 2


def test_a_law_holds_the_recognitions_for_which_it_asks_and_those_that_its_place_gives() -> None:
    """The Union's decisions on adequacy are among what its law is made of, and not among what China's is."""
    world = program_of(law.world())
    assert "eu.adequacy.jp" in {each.id for each in world.parts.of("EU").recognitions}
    assert "eu.adequacy.jp" not in {each.id for each in world.parts.of("CN").recognitions}


def test_the_law_between_two_changes_is_one() -> None:
    """All days of a stretch are answered with the same law, and there is one law for each stretch."""
    program = program_of(law.load("CN"))
    changes = program.parts.of("CN").changes
    before = changes[-1] - dt.timedelta(days=1)
    assert program.law("CN", changes[-2]) is program.law("CN", before)
    assert program.law("CN", changes[-1]) is not program.law("CN", before)
    assert len(set(program.laws("CN"))) == len(changes) + 1


def test_a_place_without_provisions_has_a_law_without_parts() -> None:
    """A program knows of no measure, exemption, recognition or change of a place that its policy does not name."""
    parts = program_of(Policy()).parts.of("AQ")
    assert (parts.measures, parts.exemptions, parts.recognitions, parts.mechanisms, parts.changes) == ((),) * 5
