"""State what is asked of technical data and classified information that leave the United States."""

from __future__ import annotations

from typing import Final

from xflow.law.united_states.categories import ITAR_TECHNICAL_DATA
from xflow.law.united_states.further_facts import (
    END_TO_END_ENCRYPTED,
    KEPT_OUT_OF_EMBARGOED,
    NO_EXPORT_LICENCE_NEEDED,
    RELEASED_TO_FOREIGN_PERSON,
)
from xflow.law.united_states.instruments import CLASSIFIED_ORDER, EAR, ITAR
from xflow.law.united_states.mechanisms import DISCLOSURE_DECISION, EAR_LICENCE, ITAR_APPROVAL, ITAR_EXCEPTION
from xflow.law.united_states.places import ARMS_EMBARGO, NOT_FOR_ENCRYPTED, WITHIN_TERRITORY
from xflow.model.conditions import data_within, includes
from xflow.model.measures import Exemption, Measure, Objective, Prohibit, require
from xflow.model.periods import since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION

_TODAY = "2026-11-24"
_REREAD = "2026-11-25"
_EAR_730_3 = "https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-730/section-730.3"
_EAR_734 = "https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-734/section-"

_TO_EMBARGOED = DESTINATION.within(*ARMS_EMBARGO).called("the data go to a country to which arms exports are denied")
_EXPORTED = ~WITHIN_TERRITORY | RELEASED_TO_FOREIGN_PERSON
_SAFELY_ENCRYPTED = (
    END_TO_END_ENCRYPTED
    & KEPT_OUT_OF_EMBARGOED
    & ~RELEASED_TO_FOREIGN_PERSON
    & ~DESTINATION.within(*NOT_FOR_ENCRYPTED).called("the data go to a country under a U.S. arms embargo or to Russia")
)
_HISTORY = since("2016-09-01")

ARMS_EXPORT: Final = Measure(
    "us.itar.123",
    "Technical data on the munitions list leave only with a licence or other approval",
    "US",
    ITAR.cite("§§ 120.50(a)(1)-(2), 123.1(a)", checked_on=_TODAY),
    scope=includes(ITAR_TECHNICAL_DATA) & _EXPORTED & ~_TO_EMBARGOED,
    effect=require(ITAR_APPROVAL),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_HISTORY,
    authority="Department of State, Directorate of Defense Trade Controls",
    notes=(
        Note(
            "The exemptions of 22 CFR Parts 123 to 126 other than the one on encryption are not stated.",
            "22 CFR Parts 123-126",
        ),
        Note(
            "A release to a foreign person within the United States counts as an export to every country of which that "
            "person is or was a citizen or holds permanent residence; if one of them is proscribed, the policy of denial "
            "applies, which is not asked here.",
            "22 CFR 120.50(a)(2), (b); 126.1",
        ),
    ),
)
ARMS_EMBARGOES: Final = Measure(
    "us.itar.126-1",
    "Technical data on the munitions list are denied to proscribed countries",
    "US",
    ITAR.cite("§ 126.1(a), (d), (e)(1)", checked_on=_TODAY),
    scope=includes(ITAR_TECHNICAL_DATA) & _TO_EMBARGOED,
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_HISTORY,
    authority="Department of State, Directorate of Defense Trade Controls",
    notes=(
        Note(
            "Only the countries with a full policy of denial are named, from memory of the table; those with a partial "
            "one fall under the licence requirement. The day on which each country was put on the list is not stated.",
            "22 CFR 126.1(d)",
        ),
    ),
)
ARMS_ENCRYPTED: Final = Exemption(
    "us.itar.120-54",
    "Unclassified technical data that are end-to-end encrypted are not exported by being sent or stored",
    "US",
    ITAR.cite("§ 120.54(a)(5), (b)", checked_on=_TODAY),
    when=_SAFELY_ENCRYPTED,
    lifts=(ARMS_EXPORT,),
    in_force=since("2020-03-25"),
    notes=(
        Note(
            "The countries where it does not help are named from a university's list and from memory of the tables; the "
            "answer to the question about them is needed in any case.",
            "researchcompliance.caltech.edu, Sanctions and Embargoes; 22 CFR 126.1",
        ),
    ),
)
ARMS_EXCEPTION: Final = Exemption(
    "us.itar.126-1-exception",
    "Approved against the policy of denial",
    "US",
    ITAR.cite("§ 126.1(a), (e)(1)", checked_on=_TODAY),
    when=ITAR_EXCEPTION.as_condition(),
    lifts=(ARMS_EMBARGOES,),
    in_force=_HISTORY,
)
TECHNOLOGY_EXPORT: Final = Measure(
    "us.ear.736-2",
    "Controlled technology and software leave only with a licence where one is needed",
    "US",
    EAR.cite("§§ 734.13(a)(1)-(2), 736.2(b)(1)", checked_on=_REREAD, confidence=Confidence.RELATED),
    scope=includes(CONTROLLED_TECHNOLOGY) & _EXPORTED,
    effect=require(EAR_LICENCE),
    objective=Objective.NATIONAL_SECURITY,
    in_force=_HISTORY,
    authority="Department of Commerce, Bureau of Industry and Security",
    notes=(
        Note(
            "Whether a licence is needed turns on classification, destination, recipient and use, which are asked as one "
            "fact.",
            "15 CFR 736.2",
        ),
        Note(
            "A release to a foreign person within the United States counts as an export to the country of that person's "
            "most recent citizenship or permanent residence. That section was read; § 736.2(b)(1) is known from accounts.",
            "15 CFR 734.13(a)(2), (b)",
        ),
    ),
)
UNDER_ARMS_REGULATIONS: Final = Exemption(
    "us.ear.734-3-b",
    "What is on the munitions list is governed by the arms regulations alone",
    "US",
    EAR.cite("§§ 730.3, 734.3(b)(1)(i)", checked_on=_REREAD, url=_EAR_730_3),
    when=data_within(ITAR_TECHNICAL_DATA, PERSONAL),
    lifts=(TECHNOLOGY_EXPORT,),
    in_force=_HISTORY,
)
TECHNOLOGY_ENCRYPTED: Final = Exemption(
    "us.ear.734-18",
    "Unclassified technology and software that are end-to-end encrypted are not exported by being sent or stored",
    "US",
    EAR.cite("§ 734.18(a)(5)", checked_on=_REREAD, url=f"{_EAR_734}734.18"),
    when=_SAFELY_ENCRYPTED,
    lifts=(TECHNOLOGY_EXPORT,),
    in_force=_HISTORY,
)
NO_LICENCE_NEEDED: Final = Exemption(
    "us.ear.740",
    "No licence is needed, or a licence exception applies",
    "US",
    EAR.cite("§§ 736.1, 736.2(a), 740.1", checked_on=_REREAD, confidence=Confidence.RELATED),
    when=NO_EXPORT_LICENCE_NEEDED,
    lifts=(TECHNOLOGY_EXPORT,),
    in_force=_HISTORY,
)
CLASSIFIED: Final = Measure(
    "us.eo_13526.4-1",
    "Classified information is disclosed abroad only by decision",
    "US",
    CLASSIFIED_ORDER.cite("s 4.1", checked_on="2026-11-26", confidence=Confidence.RECALLED),
    scope=includes(STATE_SECRET) & _EXPORTED,
    effect=require(DISCLOSURE_DECISION),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2010-06-27"),
    consequence="crimes under 18 U.S.C. 793 and 798 (recalled)",
    notes=(
        Note("What may go to which government the national disclosure policy says, which is not public.", "recalled"),
    ),
)

EXPORT_MEASURES: Final = (ARMS_EMBARGOES, ARMS_EXPORT, CLASSIFIED, TECHNOLOGY_EXPORT)
EXPORT_EXEMPTIONS: Final = (
    ARMS_ENCRYPTED,
    ARMS_EXCEPTION,
    NO_LICENCE_NEEDED,
    TECHNOLOGY_ENCRYPTED,
    UNDER_ARMS_REGULATIONS,
)
