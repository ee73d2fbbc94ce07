"""Articles 25 and 26 of the Data Protection Directive of 1995, which the GDPR replaced on 25 May 2018."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.definitions import BETWEEN_INDIVIDUALS, BY_COMPETENT_AUTHORITY, TRANSFER_OF_1995
from xflow.law.european_union.facts import (
    CONTRACT_IN_INTEREST,
    CONTRACT_NECESSARY,
    EXPRESSION_EXEMPT,
    FOUND_ADEQUATE,
    LEGAL_CLAIMS,
    OUTSIDE_GDPR,
    PUBLIC_INTEREST,
    REGISTER_EXTRACT,
    UNION_INSTITUTION,
    VITAL_INTERESTS,
)
from xflow.law.european_union.gates import ADEQUATE, OLD_CLAUSES
from xflow.law.european_union.instruments import CHECKED, DPD, FROM_SHEET, REREAD
from xflow.law.european_union.mechanisms import AUTHORISED_SAFEGUARDS, EXPLICIT_CONSENT
from xflow.model.conditions import includes
from xflow.model.measures import Exemption, Measure, Objective, require
from xflow.model.periods import during
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import ORIGIN

# Article 26(1): consent had to be unambiguous, which explicit consent is; no ground was closed to authorities or
# bound to occasional transfers by the text.

DEROGATIONS_OF_1995: Final = (
    EXPLICIT_CONSENT
    | CONTRACT_NECESSARY
    | CONTRACT_IN_INTEREST
    | PUBLIC_INTEREST
    | LEGAL_CLAIMS
    | VITAL_INTERESTS
    | REGISTER_EXTRACT
)
_SCOPE: Final = includes(PERSONAL) & ORIGIN.within("EU") & TRANSFER_OF_1995
_TRANSPOSED: Final = Note(
    "The directive bound the member states, not the exporter. Their laws are not stated here; some asked for permits "
    "or filings beside.",
    "Art. 25(1) and 26 of Directive 95/46/EC",
)

PRINCIPLE_BEFORE_CLAUSES: Final = Measure(
    "eu.dpd.25",
    "Transfer of personal data to a third country under the directive of 1995",
    "EU",
    DPD.article(25, checked_on=CHECKED),
    _SCOPE,
    require(ADEQUATE | FOUND_ADEQUATE | AUTHORISED_SAFEGUARDS | DEROGATIONS_OF_1995),
    Objective.PRIVACY,
    during("1998-10-24", "2001-09-03"),
    authority="the supervisory authorities of the member states",
    notes=[_TRANSPOSED],
)
PRINCIPLE_WITH_CLAUSES: Final = Measure(
    "eu.dpd.25",
    "Transfer of personal data to a third country under the directive of 1995",
    "EU",
    DPD.article(25, checked_on=CHECKED),
    _SCOPE,
    require(ADEQUATE | FOUND_ADEQUATE | OLD_CLAUSES | AUTHORISED_SAFEGUARDS | DEROGATIONS_OF_1995),
    Objective.PRIVACY,
    during("2001-09-03", "2018-05-25"),
    authority="the supervisory authorities of the member states",
    notes=[
        _TRANSPOSED,
        Note(
            "Clauses between controllers could be used from 3 September 2001, those for processors from 3 April 2002.",
            "Decisions 2001/497/EC and 2002/16/EC",
        ),
    ],
)

OUTSIDE_THE_DIRECTIVE: Final = Exemption(
    "eu.dpd.3-2",
    "Household activity, and activities outside Community law, security and criminal law among them",
    "EU",
    DPD.article(3, paragraph=2, checked_on=REREAD),
    OUTSIDE_GDPR | BETWEEN_INDIVIDUALS | BY_COMPETENT_AUTHORITY,
    ["eu.dpd.25"],
    during("1998-10-24", "2018-05-25"),
)
EXPRESSION_UNDER_THE_DIRECTIVE: Final = Exemption(
    "eu.dpd.9",
    "Journalism, art and literature, as far as national law exempted them",
    "EU",
    DPD.article(9, checked_on=FROM_SHEET, confidence=Confidence.RECALLED),
    EXPRESSION_EXEMPT,
    ["eu.dpd.25"],
    during("1998-10-24", "2018-05-25"),
)
COMMUNITY_INSTITUTIONS: Final = Exemption(
    "eu.dpd.4",
    "Institutions and bodies of the Community, which no law of a member state bound",
    "EU",
    DPD.article(4, checked_on=FROM_SHEET, confidence=Confidence.RECALLED),
    UNION_INSTITUTION,
    ["eu.dpd.25"],
    during("2001-02-01", "2018-05-25"),
)

DPD_MEASURES: Final = (PRINCIPLE_BEFORE_CLAUSES, PRINCIPLE_WITH_CLAUSES)
DPD_EXEMPTIONS: Final = (OUTSIDE_THE_DIRECTIVE, EXPRESSION_UNDER_THE_DIRECTIVE, COMMUNITY_INSTITUTIONS)
