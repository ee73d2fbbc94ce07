"""Instruments that bind nobody and that others build on: principles, declarations and initiatives."""

from __future__ import annotations

from typing import Final

from xflow.model.periods import since
from xflow.model.places.jurisdictions import Membership
from xflow.model.places.world import WORLD
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.treaties import Commitment, ExceptionClause, Prong, Treaty
from xflow.model.treaty_terms import Ban, CommitmentKind, Force, Judge, NecessityStandard, ProngKind

_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED

GUIDELINES_TEXT: Final = Instrument(
    "treaty.oecd_privacy",
    "Recommendation of the Council concerning Guidelines Governing the Protection of Privacy and Transborder Flows of "
    "Personal Data",
    "https://legalinstruments.oecd.org/en/instruments/OECD-LEGAL-0188",
    number="OECD/LEGAL/0188",
    adopted="1980-09-23",
)
ACCESS_TEXT: Final = Instrument(
    "treaty.oecd_access",
    "Declaration on Government Access to Personal Data Held by Private Sector Entities",
    "https://legalinstruments.oecd.org/en/instruments/OECD-LEGAL-0487",
    number="OECD/LEGAL/0487",
    adopted="2022-12-14",
)
TRUST_TEXT: Final = Instrument(
    "treaty.g20_osaka",
    "G20 Osaka Leaders' Declaration",
    "https://www.mofa.go.jp/policy/economy/g20_summit/osaka19/en/documents/final_g20_osaka_leaders_declaration.html",
    adopted="2019-06-29",
)
INITIATIVE_TEXT: Final = Instrument(
    "treaty.initiative",
    "Global Cross-border Data Flow Cooperation Initiative",
    "https://www.cac.gov.cn",
    native="全球数据跨境流动合作倡议",
    issuer="Cyberspace Administration of China",
    adopted="2024-11-20",
)

OECD_PRIVACY: Final = Treaty(
    "oecd-privacy",
    "OECD Privacy Guidelines",
    GUIDELINES_TEXT,
    WORLD["OECD"].members,
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "a member refrains from restricting flows of personal data to a country that substantially observes the Guidelines or "
            "where sufficient safeguards exist",
            GUIDELINES_TEXT.cite("para. 17", checked_on=_SHEET, confidence=_RECALLED),
            [Ban.RESTRICTED_TRANSFER],
            [
                ExceptionClause(
                    "Proportionate restrictions",
                    GUIDELINES_TEXT.cite("para. 18", checked_on=_SHEET, confidence=_RECALLED),
                    [
                        Prong(
                            ProngKind.NECESSITY,
                            "the restriction is proportionate to the risks, given how sensitive the data are, the purpose and the "
                            "context",
                            Judge.PARTY,
                            NecessityStandard.NECESSARY_AND_PROPORTIONATE,
                        )
                    ],
                )
            ],
            Force.POLITICAL,
            enforceable=False,
        ),
        Commitment(
            CommitmentKind.PERSONAL_DATA_PROTECTION,
            "a controller remains accountable for personal data under its control wherever they are",
            GUIDELINES_TEXT.cite("para. 16", checked_on=_SHEET, confidence=_RECALLED),
            force=Force.POLITICAL,
            enforceable=False,
        ),
    ],
    binding=False,
)

OECD_ACCESS: Final = Treaty(
    "oecd-access",
    "OECD Declaration on Government Access",
    ACCESS_TEXT,
    WORLD["OECD"].members,
    [
        Commitment(
            CommitmentKind.PERSONAL_DATA_PROTECTION,
            "government access rests on law, has a legitimate aim, is approved, is handled with care, is transparent, overseen and "
            "open to redress",
            ACCESS_TEXT.cite("principles I-VII", checked_on=_SHEET, confidence=_RECALLED),
            force=Force.POLITICAL,
            enforceable=False,
            in_force=since("2022-12-14"),
        )
    ],
    binding=False,
    signatories=["EU-MEMBERS"],
    notes=[Note("It may serve as evidence in an assessment of the law of the destination.", "recalled")],
)

DATA_FREE_FLOW_WITH_TRUST: Final = Treaty(
    "data-free-flow-with-trust",
    "Data Free Flow with Trust (G20 Osaka, G7)",
    TRUST_TEXT,
    WORLD["G20"].members,
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "leaders mean to further facilitate the free flow of data and to strengthen trust",
            TRUST_TEXT.cite("para. 11", checked_on=_SHEET, confidence=_RECALLED),
            [Ban.RESTRICTED_TRANSFER],
            force=Force.POLITICAL,
            enforceable=False,
            in_force=since("2019-06-29"),
        )
    ],
    binding=False,
    notes=[Note("India, Indonesia and South Africa did not join the track on data in Osaka.", "recalled")],
)

INITIATIVE: Final = Treaty(
    "initiative",
    "Global Cross-border Data Flow Cooperation Initiative",
    INITIATIVE_TEXT,
    [Membership("CN", since("2024-11-20"))],
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "governments encourage that data cross borders for normal business and social needs, and let data flow freely that touch "
            "no national security, public interest or personal privacy",
            INITIATIVE_TEXT.cite("points 1 and 2", checked_on=_SHEET, confidence=_RELATED),
            [Ban.RESTRICTED_TRANSFER],
            [
                ExceptionClause(
                    "Legitimate public policy",
                    INITIATIVE_TEXT.cite("point 2", checked_on=_SHEET, confidence=_RELATED),
                    [
                        Prong(
                            ProngKind.LEGITIMATE_OBJECTIVE,
                            "regulation serves a legitimate public policy objective",
                            Judge.PARTY,
                        ),
                        Prong(
                            ProngKind.NON_DISCRIMINATION,
                            "it is no arbitrary or unjustifiable discrimination",
                            Judge.PARTY,
                        ),
                        Prong(
                            ProngKind.NO_DISGUISED_RESTRICTION,
                            "it is no disguised restriction on trade",
                            Judge.PARTY,
                        ),
                        Prong(
                            ProngKind.NECESSITY,
                            "it goes no further than the objective needs",
                            Judge.PARTY,
                            NecessityStandard.NOT_GREATER_THAN_REQUIRED,
                        ),
                    ],
                )
            ],
            Force.POLITICAL,
            enforceable=False,
        ),
        Commitment(
            CommitmentKind.PERSONAL_DATA_PROTECTION,
            "governments protect personal information and give its transfer convenient ways",
            INITIATIVE_TEXT.cite("point 4", checked_on=_SHEET, confidence=_RELATED),
            force=Force.POLITICAL,
            enforceable=False,
        ),
    ],
    binding=False,
    notes=[
        Note(
            "States and regions may affirm it by arrangements of their own; which have done so is not modelled.",
            "published accounts of November 2024",
        )
    ],
)
