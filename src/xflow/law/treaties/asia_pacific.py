"""Agreements in Asia and the Pacific beside the large ones: Singapore's, Japan's with Mongolia, and those of ASEAN."""

from __future__ import annotations

from typing import Final

from xflow.law.treaties.forms import (
    access_of_regulators,
    bound_since,
    facilities_between_two,
    financial_data_between_two,
    flows_between_two,
    framework_for_users,
    public_policy,
)
from xflow.law.treaties.prongs import CHAPEAU, NECESSARY, OBJECTIVE
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.treaties import Commitment, Treaty
from xflow.model.treaty_terms import Ban, CommitmentKind, Exclusion, Force

_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED

AUSTRALIA_SINGAPORE_TEXT: Final = Instrument(
    "treaty.australia_singapore",
    "Digital Economy Agreement between Australia and Singapore, Chapter 14 of their Free Trade Agreement",
    "https://www.dfat.gov.au/trade/services-and-digital-trade/australia-and-singapore-digital-economy-agreement",
    adopted="2020-08-06",
)
KOREA_SINGAPORE_TEXT: Final = Instrument(
    "treaty.korea_singapore",
    "Digital Partnership Agreement between the Republic of Korea and Singapore",
    "https://www.mti.gov.sg/Trade/Digital-Economy-Agreements/KSDPA",
    adopted="2022-11-21",
)
CHINA_SINGAPORE_TEXT: Final = Instrument(
    "treaty.china_singapore",
    "Further Upgrade Protocol to the China-Singapore Free Trade Agreement",
    "https://www.mti.gov.sg/Trade/Free-Trade-Agreements/CSFTA",
    native="中国—新加坡自由贸易协定进一步升级议定书",
    adopted="2023-12-07",
)
EFTA_SINGAPORE_TEXT: Final = Instrument(
    "treaty.efta_singapore",
    "Digital Economy Agreement between the EFTA States and Singapore",
    "https://www.efta.int/trade-relations/free-trade-network/singapore",
    adopted="2025-09-25",
)
JAPAN_MONGOLIA_TEXT: Final = Instrument(
    "treaty.japan_mongolia",
    "Agreement between Japan and Mongolia for an Economic Partnership",
    "https://www.mofa.go.jp/policy/economy/fta/mongolia.html",
    adopted="2015-02-10",
)
ASEAN_TEXT: Final = Instrument(
    "treaty.asean_commerce",
    "ASEAN Agreement on Electronic Commerce",
    "https://asean.org/our-communities/economic-community/asean-e-commerce/",
    adopted="2019-01-22",
)
DEFA_TEXT: Final = Instrument(
    "treaty.asean_defa",
    "ASEAN Digital Economy Framework Agreement",
    "https://asean.org/our-communities/economic-community/",
)
ASEAN_CHINA_TEXT: Final = Instrument(
    "treaty.asean_china",
    "ASEAN-China Free Trade Area 3.0 Upgrade Protocol",
    "https://asean.org/our-communities/economic-community/",
    native="中国—东盟自由贸易区3.0版升级议定书",
    adopted="2025-10-28",
)

AUSTRALIA_SINGAPORE: Final = Treaty(
    "australia-singapore",
    "Australia-Singapore Digital Economy Agreement",
    AUSTRALIA_SINGAPORE_TEXT,
    bound_since("2020-12-08", "AU", "SG"),
    [
        flows_between_two(
            AUSTRALIA_SINGAPORE_TEXT.article(23, checked_on=_SHEET, confidence=_RECALLED),
            public_policy(AUSTRALIA_SINGAPORE_TEXT.article(23, checked_on=_SHEET, confidence=_RECALLED)),
        ),
        facilities_between_two(
            AUSTRALIA_SINGAPORE_TEXT.article(24, checked_on=_SHEET, confidence=_RECALLED),
            public_policy(AUSTRALIA_SINGAPORE_TEXT.article(24, checked_on=_SHEET, confidence=_RECALLED)),
        ),
        financial_data_between_two(
            AUSTRALIA_SINGAPORE_TEXT.article(25, checked_on=_SHEET, confidence=_RECALLED),
            access_of_regulators(AUSTRALIA_SINGAPORE_TEXT.article(25, checked_on=_SHEET, confidence=_RECALLED)),
        ),
        framework_for_users(AUSTRALIA_SINGAPORE_TEXT.article(17, checked_on=_SHEET, confidence=_RECALLED)),
    ],
)

KOREA_SINGAPORE: Final = Treaty(
    "korea-singapore",
    "Korea-Singapore Digital Partnership Agreement",
    KOREA_SINGAPORE_TEXT,
    bound_since("2023-01-14", "KR", "SG"),
    [
        flows_between_two(
            KOREA_SINGAPORE_TEXT.article("14.14", checked_on=_SHEET, confidence=_RELATED),
            public_policy(KOREA_SINGAPORE_TEXT.article("14.14", checked_on=_SHEET, confidence=_RECALLED)),
        ),
        facilities_between_two(
            KOREA_SINGAPORE_TEXT.article("14.15", checked_on=_SHEET, confidence=_RELATED),
            public_policy(KOREA_SINGAPORE_TEXT.article("14.15", checked_on=_SHEET, confidence=_RECALLED)),
        ),
        financial_data_between_two(
            KOREA_SINGAPORE_TEXT.article("14.16", checked_on=_SHEET, confidence=_RELATED),
            access_of_regulators(KOREA_SINGAPORE_TEXT.article("14.16", checked_on=_SHEET, confidence=_RECALLED)),
        ),
        framework_for_users(KOREA_SINGAPORE_TEXT.article("14.17", checked_on=_SHEET, confidence=_RECALLED)),
    ],
)

CHINA_SINGAPORE: Final = Treaty(
    "china-singapore",
    "China-Singapore Free Trade Agreement, further upgraded",
    CHINA_SINGAPORE_TEXT,
    bound_since("2024-12-31", "CN", "SG"),
    notes=[Note("It has no binding rule on the flow of data.", "recalled")],
)

EFTA_SINGAPORE: Final = Treaty(
    "efta-singapore",
    "EFTA-Singapore Digital Economy Agreement",
    EFTA_SINGAPORE_TEXT,
    (),
    [
        Commitment(
            CommitmentKind.NO_LOCALISATION,
            "the parties do not require that data be kept in their territory",
            EFTA_SINGAPORE_TEXT.cite("article on localisation", checked_on=_SHEET, confidence=_RELATED),
            [Ban.LOCAL_FACILITIES, Ban.LOCAL_STORAGE],
        )
    ],
    signatories=["CH", "IS", "LI", "NO", "SG"],
    notes=[Note("Signed on 2025-09-25; not in force when last seen (June 2026).", "published account")],
)

JAPAN_MONGOLIA: Final = Treaty(
    "japan-mongolia",
    "Japan-Mongolia Economic Partnership Agreement",
    JAPAN_MONGOLIA_TEXT,
    bound_since("2016-06-07", "JP", "MN"),
    [
        facilities_between_two(
            JAPAN_MONGOLIA_TEXT.article("9.10", paragraph=1, checked_on=_SHEET),
            public_policy(
                JAPAN_MONGOLIA_TEXT.article("9.10", paragraph=2, checked_on=_SHEET), [OBJECTIVE, NECESSARY, *CHAPEAU]
            ),
            excludes=(),
        )
    ],
)

_DOMESTIC = Note("Each promise stands under the laws and regulations of each state.", "recalled")

ASEAN_COMMERCE: Final = Treaty(
    "asean-commerce",
    "ASEAN Agreement on Electronic Commerce",
    ASEAN_TEXT,
    bound_since("2021-12-02", "BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"),
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "member states work to facilitate that information crosses borders for business, and to remove barriers",
            ASEAN_TEXT.cite("Art. 7(4)", checked_on=_SHEET, confidence=_RECALLED, notes=[_DOMESTIC]),
            [Ban.RESTRICTED_TRANSFER],
            force=Force.SUBJECT_TO_DOMESTIC_LAW,
            excludes=[Exclusion.FINANCE],
            enforceable=False,
        ),
        Commitment(
            CommitmentKind.NO_LOCALISATION,
            "member states agree not to require that computing facilities be placed in their territories",
            ASEAN_TEXT.cite("Art. 7(6)", checked_on=_SHEET, confidence=_RECALLED, notes=[_DOMESTIC]),
            [Ban.LOCAL_FACILITIES],
            force=Force.SUBJECT_TO_DOMESTIC_LAW,
            excludes=[Exclusion.FINANCE],
            enforceable=False,
        ),
        Commitment(
            CommitmentKind.PERSONAL_DATA_PROTECTION,
            "member states adopt measures to protect the personal information of users",
            ASEAN_TEXT.cite("Art. 7(5)", checked_on=_SHEET, confidence=_RECALLED, notes=[_DOMESTIC]),
            enforceable=False,
        ),
    ],
    notes=[Note("The day of entry into force is recalled, and the same is presumed for every state.", "recalled")],
)

DEFA: Final = Treaty(
    "asean-defa",
    "ASEAN Digital Economy Framework Agreement",
    DEFA_TEXT,
    (),
    notes=[
        Note(
            "Negotiations ended on 2026-05-30; signature was planned for November 2026 and is not confirmed. What the text says on "
            "data flows has not been read.",
            "published accounts of 2025 and 2026",
        )
    ],
)

ASEAN_CHINA: Final = Treaty(
    "asean-china",
    "ASEAN-China Free Trade Area 3.0",
    ASEAN_CHINA_TEXT,
    (),
    signatories=["BN", "CN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"],
    notes=[
        Note(
            "Signed on 2025-10-28; entry into force not confirmed, and no binding rule on data flows is reported.",
            "published accounts of 2025",
        )
    ],
)
