"""Evidence that somebody states about a measure or a point, always shown as stated and not computed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType, NoneType
from typing import Final

from attrs import field, frozen

from xflow.assessment.verdicts import Observation, Weight
from xflow.errors import InvalidValueError, WrongTypeError
from xflow.model.measures import Measure
from xflow.model.sources import Citation
from xflow.model.treaty_terms import ProngKind

_WRITTEN: Final[Mapping[str, tuple[tuple[type, ...], str]]] = MappingProxyType(
    {
        "about": ((ProngKind, NoneType), "a kind of prong, such as xflow.ProngKind.NECESSITY, or None"),
        "text": ((str,), "what is so, in words"),
        "source": ((Citation, str), "where it stands: a citation, or words"),
        "weight": ((Weight,), "a weight, such as xflow.Weight.FOR"),
        "would_settle": ((str,), "what would settle it, in words"),
        "settles": ((bool,), "True or False"),
        "point": ((str,), "the id of a point, such as 'I10b'"),
    }
)
"""Of which kind each part is, and how it is written."""


def _id_of(measure: Measure | str) -> str:
    if not isinstance(measure, Measure | str):
        raise WrongTypeError(f"evidence bears on a measure or its id, not on {measure!r:.60}")
    return measure.id if isinstance(measure, Measure) else measure


@frozen
class Evidence:
    """State something that the packs do not hold, for `xflow.assess` and `xflow.principles`.

    Args:
        about: The kind of prong on which it bears, or ``None`` if it bears on the measure as such, or on a point.
        text: What is so, in words.
        source: Where that stands: a citation, an address, or a report in words.
        weight: Which way it points.
        would_settle: What further evidence would settle it, if it is open.
        settles: Whether it is a finding by those who judge it, such as that of a tribunal; then what was computed is
            shown beside it and does not count.
        measure: The measure on which it bears, or its id; for `xflow.assess`, if left out, the one that is judged; for
            `xflow.principles`, if left out, it bears on a point as a whole.
        point: The id of the point of the Initiative on which it bears, such as ``"I10b"``; if left out, those that ask
            what ``about`` says, or else those that ask on what a measure rests.

    Raises:
        WrongTypeError: A part is of another kind, such as a measure that is neither a measure nor text.
        InvalidValueError: It says nothing, or not where that stands.

    Example:
        >>> from xflow.model.treaty_terms import ProngKind
        >>> found = Evidence(ProngKind.NECESSITY, "certificates would do as well", "report of a panel", Weight.AGAINST)
        >>> str(found.observation())
        'against: certificates would do as well [report of a panel]'
        >>> listed = Evidence(None, "a finding was published", "Gazette 7", Weight.FOR, measure="us.dsp.301")
        >>> str(listed.observation())
        'for: a finding was published [us.dsp.301; Gazette 7]'
    """

    about: ProngKind | None
    text: str
    source: Citation | str
    weight: Weight
    would_settle: str = ""
    settles: bool = False
    measure: str = field(default="", converter=_id_of)
    point: str = ""

    def __attrs_post_init__(self) -> None:
        for name, (kinds, told) in _WRITTEN.items():
            value: object = getattr(self, name)
            if not isinstance(value, kinds):
                raise WrongTypeError(f"the {name!r} of evidence is {told}, not {value!r:.60}")
        for name in ("text", "source"):
            if not getattr(self, name):
                raise InvalidValueError(f"the {name!r} of evidence is empty; say {_WRITTEN[name][1]}")

    def observation(self) -> Observation:
        """Give it as an observation that was stated."""
        provisions = (self.measure,) if self.measure else ()
        return Observation(
            self.text,
            self.weight,
            computed=False,
            provisions=provisions,
            cite=self.source,
            would_settle=self.would_settle,
        )

    def bears_on(self, measure: str) -> bool:
        """Tell whether it bears on a measure that is judged by itself, and not under a point."""
        return self.measure in {"", measure} and (self.about is not None or not self.point)


def read_evidence(given: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Read several pieces of evidence.

    Args:
        given: What was stated.

    Returns:
        The same, checked.

    Raises:
        WrongTypeError: It is no evidence, or one piece that does not stand in a list.

    Example:
        >>> read_evidence([])
        ()
    """
    if isinstance(given, Evidence):
        raise WrongTypeError(f"expected several Evidence, got one; write [{given!r:.60}...]")
    stated: object = given
    found: list[object] = list(stated) if isinstance(stated, Iterable) else [stated]
    for each in found:
        if not isinstance(each, Evidence):
            raise WrongTypeError(f"expected several Evidence, such as [xflow.Evidence(...)], not {each!r:.60}")
    return tuple(each for each in found if isinstance(each, Evidence))
