"""What things answer to what is asked of them: each is asked once, however many come later."""

from __future__ import annotations

from xflow.frames.classes.answers import Answers


def test_each_thing_is_asked_once_and_those_that_answer_alike_have_the_same_number() -> None:
    """Things that come later are asked alone, and are numbered as those before them that answer the same."""
    asked: list[tuple[str, int, int]] = []

    def answer(what: str, first: int, end: int) -> list[int]:
        asked.append((what, first, end))
        return [thing % (2 if what == "pair" else 3) for thing in range(first, end)]

    answers = Answers(answer)
    few = answers.to_all(("pair", "triple"), 4).tolist()
    many = answers.to_all(("pair", "triple"), 12).tolist()
    assert many[:4] == few
    assert many == many[:6] * 2
    assert len({*many}) == 6
    assert asked == [("pair", 0, 4), ("triple", 0, 4), ("pair", 4, 12), ("triple", 4, 12)]
    assert answers.to_all(("pair",), 12).tolist() == [0, 1] * 6
