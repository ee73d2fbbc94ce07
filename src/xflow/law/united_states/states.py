"""State the rules of Texas and Florida on where health records are kept."""

from __future__ import annotations

from typing import Final

from xflow.law.united_states.further_facts import (
    FLORIDA_ACCESS_COUNTS,
    FLORIDA_PROVIDER,
    RECORDS_KEPT_ABROAD,
    TEXAS_COVERED_ENTITY,
    UNDER_FLORIDA_LAW,
    UNDER_TEXAS_LAW,
)
from xflow.law.united_states.instruments import FLORIDA_408_051, TEXAS_SB_1188
from xflow.law.united_states.places import WITHIN_TERRITORY
from xflow.model.conditions import includes
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective
from xflow.model.periods import since
from xflow.model.sources import Note
from xflow.model.vocabulary.data import MEDICAL_RECORD
from xflow.model.vocabulary.facts import DESTINATION, MEANS, ORIGIN

_TODAY = "2026-11-24"

# Who only looks at a record from abroad, or passes it through, does not keep it there.
_ONLY_LOOKED_AT = MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS, Means.TRANSIT)
_KEPT_ABROAD = RECORDS_KEPT_ABROAD & ~_ONLY_LOOKED_AT

TEXAS_STORAGE: Final = Measure(
    "us.tx.183-002",
    "Electronic health records are physically kept in the United States or its territories (Texas)",
    "US-TX",
    TEXAS_SB_1188.cite("§ 183.002(a)", checked_on=_TODAY),
    scope=TEXAS_COVERED_ENTITY & includes(MEDICAL_RECORD) & _KEPT_ABROAD & ~WITHIN_TERRITORY,
    effect=Localise(Localisation.STORAGE),
    objective=Objective.PRIVACY,
    in_force=since("2026-01-01"),
    authority="Texas Health and Human Services Commission, licensing agencies and Attorney General",
    consequence="civil penalty of 5,000 to 250,000 US dollars for each violation",
    notes=(
        Note("Records kept by cloud and other subcontractors are included, whatever their age.", "§ 183.002"),
        Note("No consent and no contract opens a way; access from abroad is not barred as such.", "§ 183.002"),
    ),
)
TEXAS_ACCESS: Final = Measure(
    "us.tx.183-002-access",
    "Electronic health records are open only to those who need them for treatment, payment or operations (Texas)",
    "US-TX",
    TEXAS_SB_1188.cite("§ 183.002", checked_on=_TODAY),
    scope=TEXAS_COVERED_ENTITY & includes(MEDICAL_RECORD),
    effect=Impose(
        Duty(
            "open the records only to people who need them for their work on treatment, payment or health care "
            "operations, and keep administrative, physical and technical safeguards",
            DutyKind.SECURITY,
        )
    ),
    objective=Objective.PRIVACY,
    in_force=since("2025-09-01"),
    authority="Texas Health and Human Services Commission, licensing agencies and Attorney General",
)
FLORIDA_STORAGE: Final = Measure(
    "us.fl.408-051-3",
    "Patient information is physically kept in the continental United States, its territories or Canada (Florida)",
    "US-FL",
    FLORIDA_408_051.cite("408.051(3)", checked_on=_TODAY),
    scope=FLORIDA_PROVIDER
    & includes(MEDICAL_RECORD)
    & (_KEPT_ABROAD | (_ONLY_LOOKED_AT & FLORIDA_ACCESS_COUNTS))
    & ~(WITHIN_TERRITORY | DESTINATION.within("CA")),
    effect=Localise(Localisation.STORAGE),
    objective=Objective.PRIVACY,
    in_force=since("2023-07-01"),
    authority="Agency for Health Care Administration and licensing boards of Florida",
    notes=(
        Note(
            "Whether mere access from abroad is storage is disputed: the Florida Medical Association reads the act as one "
            "on storage alone, some law firms read it wider.",
            "flmedical.org, 2023-06-22; Sheppard Mullin, 2023",
        ),
        Note("It covers what is stored off site, with cloud and other subcontractors included.", "408.051(3)"),
    ),
)

# Who states "United States" and no state may still be under the law of one of the two.

TEXAS_STORAGE_ELSEWHERE: Final = Measure(
    "us.tx.183-002-elsewhere",
    "Electronic health records under the Texas act stay in the United States from wherever they are sent",
    "US",
    TEXAS_SB_1188.cite("§§ 183.001(2), 183.002(a)", checked_on=_TODAY),
    scope=UNDER_TEXAS_LAW & includes(MEDICAL_RECORD) & _KEPT_ABROAD & ~WITHIN_TERRITORY & ~ORIGIN.within("US-TX"),
    effect=Localise(Localisation.STORAGE),
    objective=Objective.PRIVACY,
    in_force=since("2026-01-01"),
    authority="Texas Health and Human Services Commission, licensing agencies and Attorney General",
    notes=(
        Note("The act binds whoever handles health information in Texas, not only who sits there.", "§ 183.001(2)"),
    ),
)
FLORIDA_STORAGE_ELSEWHERE: Final = Measure(
    "us.fl.408-051-3-elsewhere",
    "Patient information of Florida providers stays in the United States or Canada from wherever it is sent",
    "US",
    FLORIDA_408_051.cite("408.051(3)", checked_on=_TODAY),
    scope=UNDER_FLORIDA_LAW
    & includes(MEDICAL_RECORD)
    & (_KEPT_ABROAD | (_ONLY_LOOKED_AT & FLORIDA_ACCESS_COUNTS))
    & ~(WITHIN_TERRITORY | DESTINATION.within("CA"))
    & ~ORIGIN.within("US-FL"),
    effect=Localise(Localisation.STORAGE),
    objective=Objective.PRIVACY,
    in_force=since("2023-07-01"),
    authority="Agency for Health Care Administration and licensing boards of Florida",
)

STATE_MEASURES: Final = (
    FLORIDA_STORAGE,
    FLORIDA_STORAGE_ELSEWHERE,
    TEXAS_ACCESS,
    TEXAS_STORAGE,
    TEXAS_STORAGE_ELSEWHERE,
)
