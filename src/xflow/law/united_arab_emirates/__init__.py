"""The law pack of the United Arab Emirates: the federation, the DIFC and the ADGM, each a regime of its own."""

from __future__ import annotations

from typing import Final

from xflow.law.united_arab_emirates import adgm, difc, federal, health
from xflow.law.united_arab_emirates.facts import FACTS, GENES, HEALTH_DATA, SUBJECTS_INSIDE
from xflow.law.united_arab_emirates.instruments import ADGM_REGULATIONS, CHECKED, DIFC_LAW, PDPL
from xflow.law.united_arab_emirates.mechanisms import MECHANISMS
from xflow.law.united_arab_emirates.security import EXPORT_LICENCE
from xflow.law.united_arab_emirates.security import MEASURES as SECURITY_MEASURES
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence

_EDITION = "2026-11-26"
_COVERED = since("2018-05-25")

PACK: Final = Policy(
    regimes=[
        Regime(
            "AE",
            "United Arab Emirates (outside the financial free zones)",
            ["AE"],
            _EDITION,
            "Personal data leave under Articles 22 and 23; health data, bank data and government data mostly stay; other "
            "data are free.",
            PDPL.cite("Arts. 2, 22-23", checked_on=CHECKED),
            _COVERED,
            unstated=["critical_infrastructure", "official"],
            missing=(
                "The rules of the emirates on government and health data, Dubai Healthcare City, credit information, "
                "telecommunications, things connected to networks, and critical infrastructure. Before 2022 no general data law was in force."
            ),
            reached_by=[SUBJECTS_INSIDE.id],
        ),
        Regime(
            "AE-DIFC",
            "Dubai International Financial Centre",
            ["AE-DIFC"],
            _EDITION,
            "Personal data leave the Centre only under Articles 26 and 27; other data are free.",
            DIFC_LAW.cite("Arts. 26-27", checked_on=CHECKED, confidence=Confidence.RELATED),
            _COVERED,
            missing="Rules of the financial regulator on outsourcing; entries of the adequacy list that could not be read.",
        ),
        Regime(
            "AE-ADGM",
            "Abu Dhabi Global Market",
            ["AE-ADGM"],
            _EDITION,
            "Personal data leave the Market only under Part V; other data are free.",
            ADGM_REGULATIONS.cite("ss 40-44", checked_on=CHECKED, confidence=Confidence.RELATED),
            _COVERED,
            missing="Rules of the financial regulator on outsourcing; designations that could not be read.",
        ),
    ],
    measures=[*federal.MEASURES, *health.MEASURES, *difc.MEASURES, *adgm.MEASURES, *SECURITY_MEASURES],
    exemptions=[federal.BUREAU],
    recognitions=[*difc.RECOGNITIONS, *adgm.RECOGNITIONS],
    definitions=[federal.TRANSFER, difc.TRANSFER, adgm.TRANSFER],
    mechanisms=[*MECHANISMS, EXPORT_LICENCE],
    facts=FACTS,
    categories=[HEALTH_DATA, GENES],
)
