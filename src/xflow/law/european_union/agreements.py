"""Agreements of the Union with third countries that open transfers: the bridge of 2021, passengers and payments."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.decision_facts import UNDER_ACCESS_AGREEMENT
from xflow.law.european_union.facts import UK_LAW_CHANGED
from xflow.law.european_union.instruments import FROM_SHEET, PNR_AU, PNR_US, TCA, TFTP
from xflow.model.measures import Exemption
from xflow.model.parties import PartyKind
from xflow.model.periods import during, since
from xflow.model.recognitions import Recognition
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.facts import DESTINATION, RECIPIENT_KIND

BRIDGE_TO_THE_UNITED_KINGDOM: Final = Exemption(
    "eu.tca.782",
    "Data sent to the United Kingdom in the interim period do not count as sent to a third country",
    "EU",
    TCA.article(
        782,
        checked_on=FROM_SHEET,
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "Numbered FINPROV.10A until the final text. The period would have ended on 30 June 2021 at the latest; "
                "the adequacy decision of 28 June 2021 ended it.",
                "Art. 782(4) of the Agreement",
            ),
            Note(
                "Data that had come to the United Kingdom before 2021 stayed under Union law there until the decision; "
                "state that Union law follows them.",
                "Art. 71 of the Withdrawal Agreement, recalled",
            ),
        ],
    ),
    DESTINATION.within("GB") & ~UK_LAW_CHANGED,
    [
        "eu.gdpr.44",
        "eu.gdpr.44-onward",
        "eu.gdpr.48",
        "eu.gdpr.49-5",
        "eu.gdpr.13-1-f",
        "eu.gdpr.30-1-e",
        "eu.gdpr.49-6",
        "eu.scc.14-d",
        "eu.2018-1725.46",
        "eu.led.35",
    ],
    during("2021-01-01", "2021-06-28"),
)

# The agreements on passenger names and on the tracking of terrorist finance declare the protection by the named
# authority adequate. They reach that authority alone.

_TO_THE_AUTHORITY: Final = RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)

PASSENGERS_TO_THE_US: Final = Recognition(
    "eu.pnr.us",
    "Adequacy of the US Department of Homeland Security for passenger name records",
    "EU",
    "adequacy",
    PNR_US.article(19, checked_on=FROM_SHEET, confidence=Confidence.RECALLED),
    ["US"],
    _TO_THE_AUTHORITY & UNDER_ACCESS_AGREEMENT,
    since("2012-07-01"),
)
PASSENGERS_TO_AUSTRALIA: Final = Recognition(
    "eu.pnr.au",
    "Adequacy of the Australian customs and border authority for passenger name records",
    "EU",
    "adequacy",
    PNR_AU.article(3, checked_on=FROM_SHEET, confidence=Confidence.RECALLED),
    ["AU"],
    _TO_THE_AUTHORITY & UNDER_ACCESS_AGREEMENT,
    since("2012-06-01"),
)
FINANCIAL_MESSAGES_TO_THE_US: Final = Recognition(
    "eu.tftp",
    "Adequacy of the US Treasury for financial messaging data on verified requests",
    "EU",
    "adequacy",
    TFTP.article(8, checked_on=FROM_SHEET, confidence=Confidence.RECALLED),
    ["US"],
    _TO_THE_AUTHORITY & UNDER_ACCESS_AGREEMENT,
    since("2010-08-01"),
)

AGREEMENT_EXEMPTIONS: Final = (BRIDGE_TO_THE_UNITED_KINGDOM,)
AGREEMENT_RECOGNITIONS: Final = (PASSENGERS_TO_THE_US, PASSENGERS_TO_AUSTRALIA, FINANCIAL_MESSAGES_TO_THE_US)
