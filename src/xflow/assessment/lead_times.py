"""How long before a measure begins it ought to be known: the only measure that trade law has agreed on."""

from __future__ import annotations

from typing import Final

from xflow.model.sources import Citation, Confidence, Instrument, Note

LEAD_TIME: Final[Citation] = Instrument(
    "wto.doha.implementation",
    "Decision on Implementation-related Issues and Concerns",
    "https://www.wto.org/english/thewto_e/minist_e/min01_e/mindecl_implementation_e.htm",
    number="WT/MIN(01)/17",
    issuer="Ministerial Conference of the World Trade Organization",
    adopted="2001-11-14",
).cite(
    "para. 5.2",
    checked_on="2026-11-27",
    confidence=Confidence.RELATED,
    notes=[
        Note(
            "It reads the reasonable interval of Article 2.12 of the Agreement on Technical Barriers to Trade, between "
            "publication and beginning of a technical regulation. The United States failed it with three months.",
            "WT/DS406/AB/R of 4 April 2012, as told by https://www.twn.my/title2/wto.info/2012/twninfo120601.htm",
        ),
        Note(
            "Six months are the ordinary measure, unless the aim could not be reached with them. Nothing says so for "
            "data.",
            "summary of the findings in DS406, by which less than six months were too short; the exception is recalled",
        ),
    ],
)
"""Where it stands that an interval is reasonable ordinarily if it is six months or more."""

REASONABLE_INTERVAL: Final = 180
"""So many days between adoption and effect are taken to be enough; fewer leave it open."""
