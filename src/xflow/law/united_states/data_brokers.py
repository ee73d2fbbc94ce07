"""State the Protecting Americans' Data from Foreign Adversaries Act of 2024, 15 U.S.C. 9901."""

from __future__ import annotations

from typing import Final

from xflow.law.united_states.categories import PADFA_SENSITIVE
from xflow.law.united_states.definitions import ADVERSARY_CONTROLLED, DATA_BROKER
from xflow.law.united_states.further_facts import DATA_OF_US_RESIDENTS, IDENTIFYING_PURPOSE
from xflow.law.united_states.instruments import PADFA
from xflow.model.conditions import includes
from xflow.model.measures import Measure, Objective, Prohibit
from xflow.model.periods import since
from xflow.model.sources import Note
from xflow.model.vocabulary.data import PERSONAL

BROKERS: Final = Measure(
    "us.padfa.2-a",
    "No data broker may give sensitive data of people in the United States to a foreign adversary",
    "US",
    PADFA.cite("sec. 2(a)", checked_on="2026-11-24"),
    scope=DATA_BROKER
    & ADVERSARY_CONTROLLED
    & DATA_OF_US_RESIDENTS
    & (includes(PADFA_SENSITIVE) | (IDENTIFYING_PURPOSE & includes(PERSONAL))),
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2024-06-23"),
    authority="Federal Trade Commission",
    consequence="civil penalty of up to 53,088 US dollars (as reported for 2026) for each violation",
    notes=(
        Note("There is no volume threshold, no licence and no procedure for opinions.", "15 U.S.C. 9901"),
        Note(
            "In force on the sixtieth day after 2024-04-24; some accounts name the day after it.",
            "Pub. L. 118-50, div. I, sec. 2(d)",
        ),
        Note(
            "Who sells what it collected from the people itself is outside the Act and under 28 CFR Part 202 only.",
            "15 U.S.C. 9901",
        ),
    ),
)
