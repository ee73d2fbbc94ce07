"""What the members of the World Trade Organization owe each other."""

from __future__ import annotations

from typing import Final

from xflow.law.treaties.forms import (
    GOVERNMENT,
    essential_security,
    general_exceptions,
    protection_of_personal_data,
    prudential_measures,
)
from xflow.model.places.world import WORLD
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.treaties import Commitment, Prong, Treaty
from xflow.model.treaty_terms import Ban, CommitmentKind, Exclusion, Judge, ProngKind

_SHEET = "2026-11-23"
_READ = "2026-11-27"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED

GATS_TEXT: Final = Instrument(
    "treaty.gats",
    "General Agreement on Trade in Services",
    "https://www.wto.org/english/docs_e/legal_e/26-gats_01_e.htm",
    adopted="1994-04-15",
)
COMMERCE_TEXT: Final = Instrument(
    "treaty.wto_commerce",
    "Agreement on Electronic Commerce",
    "https://www.wto.org/english/tratop_e/ecom_e/joint_statement_e.htm",
    adopted="2024-07-26",
)

SECURITY: Final = essential_security(
    GATS_TEXT.cite("Art. XIV bis(1)(b)", checked_on=_READ),
    Prong(
        ProngKind.ESSENTIAL_SECURITY,
        "the member considers the measure necessary for its essential security interests, and it concerns services for the "
        "military, fissionable materials, or is taken in war or another emergency in international relations",
        Judge.TRIBUNAL,
    ),
)
GENERAL: Final = general_exceptions(GATS_TEXT.cite("Art. XIV(a)-(c)", checked_on=_READ))

GATS: Final = Treaty(
    "gats",
    "GATS",
    GATS_TEXT,
    WORLD["WTO"].members,
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "where a member has promised access to its market or equal treatment for a service, it does not take that away by "
            "restricting the data with which the service is supplied",
            GATS_TEXT.cite(
                "Arts. XVI and XVII with the member's schedule",
                checked_on=_READ,
                notes=[
                    Note(
                        "It depends on the schedule of the member, which is not modelled: whether a promise was made has to be "
                        "looked up."
                    ),
                    Note(
                        "A ban on a means by which a service is delivered was held to set a quota of zero for it.",
                        "WT/DS285/AB/R, paras. 257-259",
                    ),
                ],
            ),
            [Ban.RESTRICTED_TRANSFER, Ban.LOCAL_FACILITIES, Ban.LOCAL_STORAGE],
            [
                GENERAL,
                SECURITY,
                prudential_measures(
                    GATS_TEXT.cite("Annex on Financial Services, 2(a)", checked_on=_SHEET, confidence=_RECALLED)
                ),
            ],
            excludes=[Exclusion.PROCUREMENT, Exclusion.UNSCHEDULED],
        ),
        Commitment(
            CommitmentKind.FREE_FLOW,
            "members let suppliers of services move information over public telecommunications networks, within and across "
            "borders",
            GATS_TEXT.cite("Annex on Telecommunications, 5(c)-(d)", checked_on=_SHEET, confidence=_RECALLED),
            [Ban.RESTRICTED_TRANSFER],
            [GENERAL, SECURITY],
            excludes=[Exclusion.UNSCHEDULED],
        ),
    ],
    notes=[
        Note(
            "Panels look at the circumstances of the security exception objectively and at the rest for good faith "
            "(DS512, DS567).",
            "https://www.wto.org/english/tratop_e/dispu_e/cases_e/ds512_e.htm and published accounts",
        )
    ],
)

WTO_COMMERCE: Final = Treaty(
    "wto-commerce",
    "WTO Agreement on Electronic Commerce (Joint Statement Initiative)",
    COMMERCE_TEXT,
    (),
    [
        Commitment(
            CommitmentKind.PERSONAL_DATA_PROTECTION,
            "each party adopts or keeps a legal framework for the protection of personal data",
            COMMERCE_TEXT.cite("article on the protection of personal data", checked_on=_SHEET, confidence=_RELATED),
            exceptions=[protection_of_personal_data(COMMERCE_TEXT.article(25, checked_on=_SHEET, confidence=_RELATED))],
            excludes=GOVERNMENT,
        )
    ],
    notes=[
        Note(
            "It promises nothing on data flows, localisation or source code. That 66 members signed it among themselves in "
            "March 2026 rests on weak accounts; who they are was not found.",
            "published accounts of 2024 and 2026",
        )
    ],
)
