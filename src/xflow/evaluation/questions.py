"""What must still be known, in words that a person can answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from attrs import frozen

from xflow.model.conditions import ConclusionDay, Includes, People
from xflow.model.facts import Choice, FactValue
from xflow.model.knowledge import UNKNOWN

if TYPE_CHECKING:
    from xflow.evaluation.lawbooks import Lawbook


@frozen
class LawOf:
    """Name the law of a place as something that is not known.

    Args:
        code: The place, or an empty text if the place itself is not known.
        reason: Why its law is not known.
    """

    code: str
    reason: str = ""


Asked: TypeAlias = Union[str, Includes, People, ConclusionDay, LawOf]  # noqa: UP007
"""What a question asks for: the id of a fact, a kind of data, a number, a day, or the law of a place."""


@frozen
class Question:
    """Ask for something that is not known and that may change the outcome.

    Args:
        asks: What is asked, as `Transfer.stating` takes it as a key. The law of a place is answered by a pack.
        text: The question in words.
        options: The answers to choose from, if they can be listed.
        ordinary: The answer in an ordinary case, or ``UNKNOWN`` if there is none.
        provisions: The ids of the provisions for which it matters.
    """

    asks: Asked
    text: str
    options: tuple[str, ...] = ()
    ordinary: FactValue = UNKNOWN
    provisions: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.text


def question_for(asked: Asked, lawbook: Lawbook, provisions: tuple[str, ...] = ()) -> Question:
    """Put into words what is asked.

    Args:
        asked: What is asked.
        lawbook: Where names are looked up.
        provisions: The provisions for which it matters.

    Returns:
        The question.
    """
    match asked:
        case LawOf(_, reason):
            return Question(asked, reason, provisions=provisions)
        case Includes(category):
            known = lawbook.taxonomy[category]
            text = f"Is any of the data {_lower(known.name)}? ({known.definition})"
            ordinary: FactValue = False if known.presumed_absent else UNKNOWN
            return Question(asked, text, ("yes", "no"), ordinary, provisions)
        case People():
            return Question(asked, f"How many {people_in_words(asked, lawbook)}?", provisions=provisions)
        case ConclusionDay(mechanism):
            name = lawbook.mechanisms[mechanism].name
            return Question(asked, f"When was the {name} concluded or granted?", provisions=provisions)
        case _:
            return _about_fact(asked, lawbook, provisions)


def _about_fact(name: str, lawbook: Lawbook, provisions: tuple[str, ...]) -> Question:
    fact = lawbook.facts[name]
    options = fact.options if isinstance(fact, Choice) else ()
    return Question(name, fact.question, options, fact.ordinary, provisions)


def people_in_words(asked: People, lawbook: Lawbook) -> str:
    """Say whom a number of people counts."""
    category = lawbook.taxonomy[asked.category]
    unit = "devices" if category.unit.value == "devices" else "people"
    without = f", leaving out those with {_lower(lawbook.taxonomy[asked.excluding].name)}" if asked.excluding else ""
    return f"{unit} have {_lower(category.name)} among what is sent {asked.window.value}{without}"


def _lower(name: str) -> str:
    """Begin a name in lower case unless its first word is an abbreviation."""
    return name if name[:2].isupper() else name[:1].lower() + name[1:]
