"""The agreements of the European Union with the United Kingdom, Japan, Singapore and Korea."""

from __future__ import annotations

from typing import Final

from xflow.law.treaties.forms import (
    bound_since,
    essential_security,
    general_exceptions,
    protection_of_personal_data,
    prudential_measures,
    public_policy,
)
from xflow.law.treaties.prongs import (
    NECESSARY_TEST,
)
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.treaties import Commitment, Treaty
from xflow.model.treaty_terms import Ban, CommitmentKind, Exclusion

_CHECKED = "2026-11-26"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_UNION = "EU-MEMBERS"

LOCALISATION_BANS: Final = (
    Ban.LOCAL_FACILITIES,
    Ban.LOCAL_STORAGE,
    Ban.NO_STORAGE_ABROAD,
    Ban.TRANSFER_FOR_LOCAL_USE,
)
"""The four forms of measure that each of these agreements rules out."""

_CLOSED_LIST = Note(
    "The list of what is ruled out is closed: a restriction of another form, such as a condition of data-protection law, is "
    "not reached.",
)
_BOTH = Note("The article on flows also bans localisation; there is none beside it.")

UK_TEXT: Final = Instrument(
    "treaty.eu_uk",
    "Trade and Cooperation Agreement between the European Union and the United Kingdom",
    "https://eur-lex.europa.eu/eli/agree_internation/2021/689(1)/oj",
    adopted="2020-12-30",
)
JAPAN_TEXT: Final = Instrument(
    "treaty.eu_japan",
    "Agreement between the European Union and Japan for an Economic Partnership, as amended by the Protocol of 2024",
    "https://eur-lex.europa.eu/eli/agree_internation/2024/1304/oj",
    adopted="2024-01-31",
)
SINGAPORE_TEXT: Final = Instrument(
    "treaty.eu_singapore",
    "Digital Trade Agreement between the European Union and Singapore",
    "https://policy.trade.ec.europa.eu/eu-trade-relationships-country-and-region/countries-and-regions/singapore_en",
    adopted="2025-05-07",
)
KOREA_TEXT: Final = Instrument(
    "treaty.eu_korea",
    "Digital Trade Agreement between the European Union and the Republic of Korea",
    "https://policy.trade.ec.europa.eu/eu-trade-relationships-country-and-region/countries-and-regions/south-korea_en",
    adopted="2026-06-10",
)

EU_UK: Final = Treaty(
    "eu-uk",
    "EU-UK Trade and Cooperation Agreement",
    UK_TEXT,
    bound_since("2021-01-01", _UNION, "GB"),
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "the parties are committed to cross-border data flows, and do not restrict them by requiring local facilities or "
            "local storage, by prohibiting storage in the other party, or by making transfers depend on either",
            UK_TEXT.article(201, checked_on=_CHECKED, confidence=_RELATED, notes=[_CLOSED_LIST, _BOTH]),
            LOCALISATION_BANS,
            [
                general_exceptions(UK_TEXT.article(412, checked_on=_SHEET, confidence=_RECALLED)),
                protection_of_personal_data(
                    UK_TEXT.article(202, paragraph=2, checked_on=_CHECKED, confidence=_RELATED)
                ),
                prudential_measures(UK_TEXT.article(184, checked_on=_SHEET, confidence=_RECALLED)),
                essential_security(UK_TEXT.article(415, checked_on=_SHEET, confidence=_RECALLED)),
            ],
            excludes=[Exclusion.AUDIOVISUAL],
        ),
        Commitment(
            CommitmentKind.PERSONAL_DATA_PROTECTION,
            "each party recognises the right to the protection of personal data, to high standards",
            UK_TEXT.article(202, paragraph=1, checked_on=_CHECKED, confidence=_RELATED),
        ),
    ],
    notes=[Note("Applied provisionally from 2021-01-01, in force from 2021-05-01.", "recalled")],
)

EU_JAPAN: Final = Treaty(
    "eu-japan",
    "EU-Japan Economic Partnership Agreement",
    JAPAN_TEXT,
    bound_since("2024-07-01", _UNION, "JP"),
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "the parties are committed to the transfer of information across borders for the business of a covered person, and do "
            "not restrict it by local facilities, local storage, a ban on storage in the other party, transfers that depend on "
            "these, a ban on transfers into the territory, or prior approval",
            JAPAN_TEXT.cite(
                "Art. 8.81(1)-(2)",
                checked_on=_CHECKED,
                notes=[_CLOSED_LIST, _BOTH],
            ),
            [*LOCALISATION_BANS, Ban.BLOCKED_IMPORT, Ban.PRIOR_APPROVAL],
            [
                public_policy(JAPAN_TEXT.cite("Art. 8.81(3)", checked_on=_SHEET, confidence=_RECALLED), NECESSARY_TEST),
                protection_of_personal_data(
                    JAPAN_TEXT.cite("Arts. 8.81(4) and 8.82", checked_on=_SHEET, confidence=_RECALLED)
                ),
                essential_security(JAPAN_TEXT.article("1.5", checked_on=_SHEET, confidence=_RECALLED)),
            ],
            excludes=[Exclusion.GOVERNMENT_DATA, Exclusion.PROCUREMENT, Exclusion.AUDIOVISUAL],
        ),
        Commitment(
            CommitmentKind.PERSONAL_DATA_PROTECTION,
            "each party keeps a framework for the protection of personal data",
            JAPAN_TEXT.article("8.82", checked_on=_CHECKED, confidence=_RELATED),
        ),
    ],
    notes=[
        Note("Before 2024-07-01 the parties only promised to look again within three years.", "published account"),
    ],
)

EU_SINGAPORE: Final = Treaty(
    "eu-singapore",
    "EU-Singapore Digital Trade Agreement",
    SINGAPORE_TEXT,
    bound_since("2026-02-01", _UNION, "SG"),
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "the parties are committed to cross-border data flows, and do not restrict them by local facilities, local storage, a "
            "ban on storage in the other party, transfers that depend on these, or a ban on transfers into the territory",
            SINGAPORE_TEXT.cite("Art. 5(1)-(2)", checked_on=_SHEET, confidence=_RELATED, notes=[_CLOSED_LIST, _BOTH]),
            [*LOCALISATION_BANS, Ban.BLOCKED_IMPORT],
            [
                public_policy(SINGAPORE_TEXT.article(5, checked_on=_SHEET, confidence=_RELATED), NECESSARY_TEST),
                protection_of_personal_data(SINGAPORE_TEXT.article(6, checked_on=_SHEET, confidence=_RECALLED)),
                essential_security(SINGAPORE_TEXT.cite("security exceptions", checked_on=_SHEET, confidence=_RECALLED)),
            ],
            excludes=[Exclusion.GOVERNMENT_DATA, Exclusion.AUDIOVISUAL],
        ),
        Commitment(
            CommitmentKind.PERSONAL_DATA_PROTECTION,
            "each party keeps a framework for the protection of personal data",
            SINGAPORE_TEXT.article(6, checked_on=_SHEET, confidence=_RECALLED),
        ),
    ],
)

EU_KOREA: Final = Treaty(
    "eu-korea",
    "EU-Korea Digital Trade Agreement",
    KOREA_TEXT,
    (),
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "the parties are committed to cross-border data flows, and do not restrict them by local facilities, local storage, a "
            "ban on storage in the other party, transfers that depend on these, or prior approval",
            KOREA_TEXT.cite("chapter on data flows", checked_on=_SHEET, confidence=_RELATED, notes=[_CLOSED_LIST]),
            [*LOCALISATION_BANS, Ban.PRIOR_APPROVAL],
            [
                public_policy(
                    KOREA_TEXT.cite("chapter on data flows", checked_on=_SHEET, confidence=_RECALLED), NECESSARY_TEST
                ),
                protection_of_personal_data(
                    KOREA_TEXT.cite("chapter on data flows", checked_on=_SHEET, confidence=_RECALLED)
                ),
            ],
        ),
    ],
    signatories=[_UNION, "KR"],
    notes=[Note("Signed on 2026-06-10; not in force when last seen.", "published account")],
)
