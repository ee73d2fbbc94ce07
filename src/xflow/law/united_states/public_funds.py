"""State what federal contracts and grants ask of data, and what compelled access providers must reckon with."""

from __future__ import annotations

from typing import Final

from xflow.law.united_states.categories import HUMAN_BIOSPECIMENS
from xflow.law.united_states.data_security_facts import (
    DATA_OF_US_PERSONS,
    RECIPIENT_BASED_IN_CONCERN,
    RECIPIENT_CONCERN_GOVERNMENT,
    RECIPIENT_RESIDENT_IN_CONCERN,
)
from xflow.law.united_states.further_facts import (
    COMMUNICATIONS_PROVIDER,
    DOD_CLOUD_CONTRACT,
    NIH_CONTROLLED_ACCESS,
    NIH_EXCEPTION,
    NIH_PASSED_ON,
    NIH_SUPPORTED,
)
from xflow.law.united_states.instruments import CLOUD_ACT, DFARS, NIH_BIOSPECIMENS, NIH_REPOSITORIES
from xflow.law.united_states.mechanisms import DFARS_AUTHORISATION
from xflow.law.united_states.places import TO_CONCERN, WITHIN_TERRITORY
from xflow.model.conditions import includes
from xflow.model.duties import Duty
from xflow.model.measures import (
    Exemption,
    Impose,
    Localisation,
    Localise,
    Measure,
    Objective,
    Prohibit,
    Role,
)
from xflow.model.periods import since
from xflow.model.sources import Confidence, Note

_TODAY = "2026-11-24"
_SHEET = "2026-11-23"

# An institution is where it is organised or based, from wherever its people reach the data.
_IN_CONCERN = TO_CONCERN | RECIPIENT_BASED_IN_CONCERN

DOD_CLOUD: Final = Measure(
    "us.dfars.239-7602-2",
    "Government data in a cloud for the Department of Defense stay in the United States or its outlying areas",
    "US",
    DFARS.cite("239.7602-2(a)", checked_on=_TODAY),
    scope=DOD_CLOUD_CONTRACT & ~WITHIN_TERRITORY,
    effect=Localise(Localisation.STORAGE, DFARS_AUTHORISATION),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2015-08-26"),
    authority="Department of Defense",
    notes=(Note("The duty binds by contract, through the clause 252.239-7010.", "48 CFR 239.7604(b)"),),
)
NIH_REPOSITORY_DATA: Final = Measure(
    "us.nih.25-083",
    "No data of NIH controlled-access repositories for institutions in a country of concern",
    "US",
    NIH_REPOSITORIES.cite("whole notice", checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=NIH_CONTROLLED_ACCESS & _IN_CONCERN,
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2025-04-04"),
    authority="National Institutes of Health",
    notes=(
        Note(
            "A condition of access and of funding, not of Part 202: it needs no commercial dealing and no volume.",
            "NOT-OD-25-083",
        ),
    ),
)
NIH_SPECIMENS: Final = Measure(
    "us.nih.25-160",
    "No NIH-supported biospecimens of U.S. persons for parties in a country of concern",
    "US",
    NIH_BIOSPECIMENS.cite("Policy", checked_on=_TODAY),
    scope=NIH_SUPPORTED
    & DATA_OF_US_PERSONS
    & includes(HUMAN_BIOSPECIMENS)
    & (_IN_CONCERN | RECIPIENT_CONCERN_GOVERNMENT | RECIPIENT_RESIDENT_IN_CONCERN | NIH_PASSED_ON),
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2025-10-24"),
    authority="National Institutes of Health",
    notes=(
        Note("One specimen is enough, identifiable or not; indirect distribution counts.", "NOT-OD-25-160"),
        Note("Some accounts name 2025-09-24, the day of the notice; most name 2025-10-24.", "NOT-OD-25-160"),
    ),
)
NIH_SPECIMENS_EXCEPTION: Final = Exemption(
    "us.nih.25-160-exception",
    "Documented exceptions: federal law or agreement, rare and compelling cases, the donor's own request",
    "US",
    NIH_BIOSPECIMENS.cite("Exceptions", checked_on=_TODAY, confidence=Confidence.RELATED),
    when=NIH_EXCEPTION,
    lifts=(NIH_SPECIMENS,),
    in_force=since("2025-10-24"),
)
COMPELLED_ACCESS: Final = Measure(
    "us.cloud-act.2713",
    "Providers under U.S. jurisdiction disclose data on legal process wherever the data are stored",
    "US",
    CLOUD_ACT.cite("18 U.S.C. 2713, 2703(h)", checked_on=_SHEET),
    scope=COMMUNICATIONS_PROVIDER,
    effect=Impose(
        Duty(
            "reckon with disclosure on U.S. legal process wherever the data are stored, and where the customer is no U.S. "
            "person and the law of a qualifying foreign government would be breached, consider a motion to quash",
            deadline="within 14 days of the order",
        )
    ),
    objective=Objective.LAW_ENFORCEMENT,
    in_force=since("2018-03-23"),
    roles=Role,
    authority="courts and law-enforcement authorities",
    notes=(
        Note("It matters to assessments of the risk of a transfer and lifts no foreign rule.", "18 U.S.C. 2713"),
        Note("Executive agreements are in force with the United Kingdom and Australia.", "18 U.S.C. 2523"),
    ),
)

FUNDING_MEASURES: Final = (COMPELLED_ACCESS, DOD_CLOUD, NIH_REPOSITORY_DATA, NIH_SPECIMENS)
FUNDING_EXEMPTIONS: Final = (NIH_SPECIMENS_EXCEPTION,)
