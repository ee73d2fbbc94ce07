"""Evidence that somebody states about a measure, always shown as stated and not computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from xflow.assessment.verdicts import Observation, Weight

if TYPE_CHECKING:
    from xflow.model.sources import Citation
    from xflow.model.treaty_terms import ProngKind


@frozen
class Evidence:
    """State something about a measure that the packs do not hold.

    Args:
        about: The kind of prong on which it bears, or ``None`` if it bears on the measure as such.
        text: What is so, in words.
        source: Where that stands: a citation, an address, or a report in words.
        weight: Which way it points.
        would_settle: What further evidence would settle it, if it is open.
        settles: Whether it is a finding on the prong by those who judge it, such as that of a tribunal; then what was
            computed is shown beside it and does not count.

    Example:
        >>> from xflow.model.treaty_terms import ProngKind
        >>> found = Evidence(ProngKind.NECESSITY, "certificates would do as well", "report of a panel", Weight.AGAINST)
        >>> str(found.observation())
        'against: certificates would do as well [report of a panel]'
    """

    about: ProngKind | None
    text: str
    source: Citation | str
    weight: Weight
    would_settle: str = ""
    settles: bool = False

    def observation(self) -> Observation:
        """Give it as an observation that was stated."""
        return Observation(self.text, self.weight, computed=False, cite=self.source, would_settle=self.would_settle)
