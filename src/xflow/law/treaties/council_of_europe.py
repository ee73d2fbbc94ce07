"""Convention 108 of the Council of Europe, and the convention as its amending protocol would have it."""

from __future__ import annotations

from typing import Final

from xflow.model.places.world import WORLD
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.treaties import Commitment, ExceptionClause, Prong, Treaty
from xflow.model.treaty_terms import Ban, CommitmentKind, Judge, NecessityStandard, ProngKind

_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED

TEXT: Final = Instrument(
    "treaty.convention_108",
    "Convention for the Protection of Individuals with regard to Automatic Processing of Personal Data",
    "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=108",
    number="ETS No. 108",
    adopted="1981-01-28",
)
MODERNISED_TEXT: Final = Instrument(
    "treaty.convention_108_plus",
    "Protocol amending the Convention for the Protection of Individuals with regard to Automatic Processing of Personal Data",
    "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=223",
    number="CETS No. 223",
    adopted="2018-10-10",
)

CONVENTION_108: Final = Treaty(
    "convention-108",
    "Convention 108",
    TEXT,
    WORLD["CONVENTION-108"].members,
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "no party prohibits, or subjects to authorisation, flows of personal data to another party for the sole purpose of "
            "protecting privacy",
            TEXT.article(12, paragraph=2, checked_on=_SHEET, confidence=_RECALLED),
            [Ban.RESTRICTED_TRANSFER, Ban.PRIOR_APPROVAL],
            [
                ExceptionClause(
                    "Data under special rules",
                    TEXT.article(12, paragraph=3, item="a", checked_on=_SHEET, confidence=_RECALLED),
                    [
                        Prong(
                            ProngKind.SPECIAL_PROTECTION,
                            "its law has specific rules for certain categories of data, and those of the other party do not "
                            "protect them equivalently",
                            Judge.PARTY,
                        )
                    ],
                ),
                ExceptionClause(
                    "Data that go on",
                    TEXT.article(12, paragraph=3, item="b", checked_on=_SHEET, confidence=_RECALLED),
                    [
                        Prong(
                            ProngKind.ONWARD_TO_NON_PARTY,
                            "the data go on through the other party to a place that is no party, so that the law is evaded",
                            Judge.PARTY,
                        )
                    ],
                ),
            ],
            enforceable=False,
        ),
        Commitment(
            CommitmentKind.PERSONAL_DATA_PROTECTION,
            "each party gives effect in its law to the principles of data protection",
            TEXT.article(4, checked_on=_SHEET, confidence=_RECALLED),
            enforceable=False,
        ),
    ],
    notes=[
        Note(
            "The additional protocol (ETS No. 181) asks an adequate level of protection of places that are no party, with "
            "derogations and contractual safeguards.",
            "recalled",
        )
    ],
)

CONVENTION_108_PLUS: Final = Treaty(
    "convention-108-plus",
    "Convention 108+",
    MODERNISED_TEXT,
    (),
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "no party prohibits, or subjects to authorisation, transfers of personal data to another party for the sole purpose of "
            "protecting them",
            MODERNISED_TEXT.article(14, paragraph=1, checked_on=_SHEET, confidence=_RECALLED),
            [Ban.RESTRICTED_TRANSFER, Ban.PRIOR_APPROVAL],
            [
                ExceptionClause(
                    "Risk of circumvention, or rules of a region",
                    MODERNISED_TEXT.article(14, paragraph=1, checked_on=_SHEET, confidence=_RECALLED),
                    [
                        Prong(
                            ProngKind.CIRCUMVENTION,
                            "there is a real and serious risk that the transfer leads to circumvention, or the party is bound by "
                            "harmonised rules of a regional organisation",
                            Judge.PARTY,
                        )
                    ],
                ),
                ExceptionClause(
                    "Public interest",
                    MODERNISED_TEXT.article(11, checked_on=_SHEET, confidence=_RECALLED),
                    [
                        Prong(
                            ProngKind.NECESSITY,
                            "the exception is provided for by law and is necessary and proportionate in a democratic society",
                            standard=NecessityStandard.NECESSARY_AND_PROPORTIONATE,
                        )
                    ],
                ),
            ],
            enforceable=False,
        )
    ],
    signatories=[
        "AD",
        "AL",
        "AM",
        "AR",
        "AT",
        "BA",
        "BG",
        "CY",
        "DE",
        "EE",
        "ES",
        "FI",
        "FR",
        "HR",
        "HU",
        "IS",
        "IT",
        "LI",
        "LT",
        "MK",
        "MT",
        "MU",
        "PL",
        "PT",
        "RO",
        "RS",
        "SI",
        "SK",
        "SM",
        "UY",
    ],
    notes=[
        Note(
            "Not in force: 38 ratifications are needed. Those listed had ratified by late 2023; later ones were not confirmed.",
            "Treaty Database of the Netherlands, entry 012982",
        )
    ],
)
