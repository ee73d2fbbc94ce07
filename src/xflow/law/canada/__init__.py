"""The law pack of Canada: accountability under the federal Act, Quebec's rule on leaving the province, public bodies."""

from __future__ import annotations

from typing import Final

from xflow.law.canada.categories import BOOK_KIND, TAX_BOOKS
from xflow.law.canada.facts import CONNECTED, FACTS
from xflow.law.canada.federal import FEDERAL_DEFINITIONS, FEDERAL_MEASURES, FOREIGN_BANKS
from xflow.law.canada.instruments import CHECKED, P_39_1, PIPEDA, RELATED
from xflow.law.canada.mechanisms import (
    AGREEMENT,
    ASSESSMENT,
    BC_ASSESSMENT,
    BC_CONSENT,
    BOOKS_IN_QUEBEC,
    COMPARABLE_PROTECTION,
    CONSENT,
    EQUIVALENT,
    EXPORT_PERMIT,
    MECHANISMS,
    NS_CONSENT,
    NS_HEAD,
    REASONABLE_STEPS,
    RECORDS_IN_CANADA,
    RESIDENCY_DECISION,
    SECRETS_AUTHORITY,
    STAFF_NOTICE,
    TAX_PERMISSION,
    TRANSACTION_AGREEMENT,
)
from xflow.law.canada.provinces import PROVINCIAL_CATEGORIES, PROVINCIAL_EXEMPTIONS, PROVINCIAL_MEASURES
from xflow.law.canada.quebec import QUEBEC_DEFINITIONS, QUEBEC_EXEMPTIONS, QUEBEC_MEASURES
from xflow.law.canada.security import SECURITY_MEASURES
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime

__all__ = [
    "AGREEMENT",
    "ASSESSMENT",
    "BC_ASSESSMENT",
    "BC_CONSENT",
    "BOOKS_IN_QUEBEC",
    "COMPARABLE_PROTECTION",
    "CONSENT",
    "EQUIVALENT",
    "EXPORT_PERMIT",
    "NS_CONSENT",
    "NS_HEAD",
    "PACK",
    "REASONABLE_STEPS",
    "RECORDS_IN_CANADA",
    "RESIDENCY_DECISION",
    "SECRETS_AUTHORITY",
    "STAFF_NOTICE",
    "TAX_PERMISSION",
    "TRANSACTION_AGREEMENT",
]

PACK: Final = Policy(
    regimes=[
        Regime(
            "CA-QC",
            "Quebec",
            ["CA-QC"],
            CHECKED,
            "Personal information leaves Quebec only after an assessment and under a written agreement; other data are free.",
            P_39_1.cite("s 17", checked_on=CHECKED),
            since("2018-05-25"),
            unstated=["archive"],
            missing=(
                "The act of 2023 on health and social services information, biometrics and consent, the legal framework for "
                "information technology, records of municipalities and archives."
            ),
        ),
        Regime(
            "CA",
            "Canada",
            ["CA", "CA-AB", "CA-BC", "CA-MB", "CA-NS", "CA-ON"],
            CHECKED,
            "Data may cross the border; whoever sends them stays accountable, and disclosure for the purposes of others needs consent.",
            PIPEDA.cite("Sch 1, cl. 4.1.3", checked_on=CHECKED, confidence=RELATED),
            since("2018-05-25"),
            unstated=["archive"],
            missing=(
                "What the private-sector acts of Alberta and British Columbia say otherwise than the federal one, the provinces and "
                "territories without a code here, health statutes beside Ontario's, sanctions, "
                "archives, and a bill of 2026 on privacy in the private sector."
            ),
            reached_by=[CONNECTED.id],
        ),
    ],
    measures=[*FEDERAL_MEASURES, *QUEBEC_MEASURES, *PROVINCIAL_MEASURES, *SECURITY_MEASURES],
    exemptions=[FOREIGN_BANKS, *QUEBEC_EXEMPTIONS, *PROVINCIAL_EXEMPTIONS],
    definitions=[*FEDERAL_DEFINITIONS, *QUEBEC_DEFINITIONS],
    categories=[*PROVINCIAL_CATEGORIES, BOOK_KIND, TAX_BOOKS],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
