"""State what Canadian law licenses or keeps for the safety of the state: classified matter and controlled technology."""

from __future__ import annotations

from typing import Final

from xflow.law.canada.facts import US_FINAL_USE
from xflow.law.canada.federal import ABROAD
from xflow.law.canada.instruments import CHECKED, EXPORT_GUIDE, EXPORT_PERMITS, RELATED, SECRETS_ACT, TRANSFER_NOTICE
from xflow.law.canada.mechanisms import EXPORT_PERMIT, SECRETS_AUTHORITY
from xflow.model.conditions import includes
from xflow.model.measures import Measure, Objective, require
from xflow.model.periods import since
from xflow.model.sources import Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION, ORIGIN

SECRETS: Final = Measure(
    "ca.fisoia.16",
    "Information that a government safeguards goes abroad only with lawful authority",
    "CA",
    SECRETS_ACT.cite(
        "ss 4, 13, 14, 16, 17",
        checked_on=CHECKED,
        url="https://laws-lois.justice.gc.ca/eng/acts/o-5/page-3.html",
        notes=[
            Note("Making available is communicating; what a province safeguards counts, too (ss 2, 16)."),
            Note(
                "Until 19 August 2024 the Act was called the Security of Information Act. A court in Ontario struck down parts of "
                "section 4 in 2006; persons bound to secrecy and communication to foreign entities are not touched by that.",
                "recalled",
            ),
        ],
    ),
    includes(STATE_SECRET) & ABROAD,
    require(SECRETS_AUTHORITY),
    Objective.NATIONAL_SECURITY,
    since("2001-12-24"),
    authority="the department that classified the information",
    consequence="prison, for life if it goes to a foreign entity",
)
CONTROLLED: Final = Measure(
    "ca.eipa.13",
    "Technology on the Export Control List leaves Canada on a permit",
    "CA",
    EXPORT_PERMITS.cite(
        "ss 2, 13",
        checked_on=CHECKED,
        url=TRANSFER_NOTICE.url,
        notes=[
            Note(
                "To transfer is to dispose of technology or to disclose its content in any manner from a place in Canada to a place "
                "outside it, electronically included.",
                str(TRANSFER_NOTICE.cite("3.3", checked_on=CHECKED)),
            ),
            Note(
                "Unless an entry says otherwise, the list leaves out the United States; many munitions, firearms and nuclear "
                "items are controlled for it, too.",
                str(EXPORT_GUIDE.cite("introduction", checked_on=CHECKED, confidence=RELATED)),
            ),
            Note("General permits cover some dual-use and cryptographic items for many countries.", "recalled"),
            Note(
                "Sanctions may forbid what a permit would allow. Controlled goods at home have a registration of their own."
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & ABROAD & ORIGIN.within("CA"),
    require(EXPORT_PERMIT | (US_FINAL_USE & DESTINATION.within("US"))),
    Objective.NATIONAL_SECURITY,
    since("2007-03-31"),
    authority="Global Affairs Canada",
    consequence="an offence; prison of up to ten years (s 19, recalled)",
)

SECURITY_MEASURES: Final = (SECRETS, CONTROLLED)
