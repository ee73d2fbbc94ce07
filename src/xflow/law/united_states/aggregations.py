"""State which dealings count together towards bulk thresholds, 28 CFR 202.205."""

from __future__ import annotations

from typing import Final

from xflow.law.united_states.categories import HUMAN_BIOSPECIMENS
from xflow.law.united_states.data_security_facts import DATA_OF_US_PERSONS, EXCLUDED_DATA, SPECIMENS_FOR_CARE
from xflow.law.united_states.definitions import AGREEMENT, BROKERAGE
from xflow.law.united_states.instruments import DSP, SECTION
from xflow.model.aggregations import Aggregation
from xflow.model.conditions import includes
from xflow.model.counting import Window
from xflow.model.facts import About
from xflow.model.sources import Note

_SPECIMENS = includes(HUMAN_BIOSPECIMENS)

WITHIN_TWELVE_MONTHS: Final = Aggregation(
    Window.TWELVE_MONTHS,
    (About.EXPORTER, About.RECIPIENT),
    DSP.cite("§ 202.205", checked_on="2026-11-28", url=f"{SECTION}202.205"),
    counts=DATA_OF_US_PERSONS & (~EXCLUDED_DATA | _SPECIMENS),
    perhaps=~(BROKERAGE | AGREEMENT) | (_SPECIMENS & (EXCLUDED_DATA | SPECIMENS_FOR_CARE)),
    notes=[
        Note(
            "Covered data transactions between the same U.S. person and the same foreign or covered person count together. "
            "Dealings of other kinds are none; here they may raise the number, but need not. Whether dealings that are "
            "exempt, or that took place before 8 April 2025, count is not said: they are counted.",
            "28 CFR 202.205, 202.210",
        ),
    ],
)

AGGREGATIONS: Final = (WITHIN_TWELVE_MONTHS,)
"""What counts together."""
