"""For which places the law is stated, since when, and with which default."""

from __future__ import annotations

import functools
from typing import Final

from xflow.law.european_union.facts import EXPORTER_UNDER_GDPR
from xflow.law.european_union.instruments import EEA_GDPR, FFD, FROM_SHEET, GDPR, REREAD
from xflow.model.periods import since
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Note

# The law of the Union is one regime. What the states add is a regime for each state, so that a question may be asked
# of Union law alone or of the state too. The United Kingdom is not among them: while it was a member, Union law reached
# it through the area; its own law is stated nowhere here.

EDITION: Final = "2026-11-26"

_FREE_MOVEMENT: Final = GDPR.article(
    1,
    paragraph=3,
    checked_on=REREAD,
    notes=[
        Note(
            "Data that are not personal: member states may demand localisation inside the Union only for public "
            "security, in proportion; nothing restricts them outward but what is stated.",
            str(FFD.article(4, checked_on=FROM_SHEET, confidence=Confidence.RELATED)),
        ),
    ],
)
_EEA: Final = EEA_GDPR.article(1, checked_on=FROM_SHEET, confidence=Confidence.RELATED)
_SINCE_THE_GDPR: Final = since("2018-05-25")
_SINCE_THE_EEA: Final = since("2018-07-20")

_DEFAULT: Final = "Beside the law of the Union, only the national rules that are stated restrict a transfer."
_DEFAULT_EFTA: Final = (
    "Union data law applies through the EEA Agreement; only what is stated restricts a transfer beside."
)
_MISSING: Final = "National rules on localisation, professional secrecy, public records and transfers."
_UNSTATED: Final = ("archive",)

UNION: Final = Regime(
    "EU",
    "European Union",
    ["EU"],
    EDITION,
    "Personal data move freely inside the area and leave it only through a gate of Chapter V; other data are free.",
    _FREE_MOVEMENT,
    since("1998-10-24"),
    missing=(
        "Before 25 May 2018 the law is that of the directive of 1995, without the national laws that transposed it; "
        "Regulation 2023/1543 on electronic evidence, the agreement of 2024 with Canada on passenger names (whose day of "
        "entry into force is not confirmed) and financial supervision are left out."
    ),
    reached_by=(EXPORTER_UNDER_GDPR.id,),
)
GERMANY: Final = Regime(
    "DE",
    "Germany",
    ["DE"],
    EDITION,
    _DEFAULT,
    _FREE_MOVEMENT,
    _SINCE_THE_GDPR,
    missing="National rules beside Social Code V § 393 and X § 80 and Fiscal Code § 146, those of the Länder among them.",
    unstated=_UNSTATED,
)
FRANCE: Final = Regime(
    "FR",
    "France",
    ["FR"],
    EDITION,
    _DEFAULT,
    _FREE_MOVEMENT,
    _SINCE_THE_GDPR,
    missing="National rules beside Public Health Code L.1111-8 with its framework and Law 68-678.",
    unstated=_UNSTATED,
)

_member: Final = functools.partial(
    Regime,
    edition=EDITION,
    default=_DEFAULT,
    cite=_FREE_MOVEMENT,
    covered=_SINCE_THE_GDPR,
    missing=_MISSING,
    unstated=_UNSTATED,
)
_member_of_efta: Final = functools.partial(
    Regime,
    edition=EDITION,
    default=_DEFAULT_EFTA,
    cite=_EEA,
    covered=_SINCE_THE_EEA,
    missing=_MISSING,
    unstated=_UNSTATED,
)

REGIMES: Final = (
    UNION,
    _member("AT", "Austria", ["AT"]),
    _member("BE", "Belgium", ["BE"]),
    _member("BG", "Bulgaria", ["BG"]),
    _member("HR", "Croatia", ["HR"]),
    _member("CY", "Cyprus", ["CY"]),
    _member("CZ", "Czechia", ["CZ"]),
    _member("DK", "Denmark", ["DK"]),
    _member("EE", "Estonia", ["EE"]),
    _member("FI", "Finland", ["FI"]),
    FRANCE,
    GERMANY,
    _member("GR", "Greece", ["GR"]),
    _member("HU", "Hungary", ["HU"]),
    _member("IE", "Ireland", ["IE"]),
    _member("IT", "Italy", ["IT"]),
    _member("LV", "Latvia", ["LV"]),
    _member("LT", "Lithuania", ["LT"]),
    _member("LU", "Luxembourg", ["LU"]),
    _member("MT", "Malta", ["MT"]),
    _member("NL", "Netherlands", ["NL"]),
    _member("PL", "Poland", ["PL"]),
    _member("PT", "Portugal", ["PT"]),
    _member("RO", "Romania", ["RO"]),
    _member("SK", "Slovakia", ["SK"]),
    _member("SI", "Slovenia", ["SI"]),
    _member("ES", "Spain", ["ES"]),
    _member("SE", "Sweden", ["SE"]),
    _member_of_efta("IS", "Iceland", ["IS"]),
    _member_of_efta("LI", "Liechtenstein", ["LI"]),
    _member_of_efta("NO", "Norway", ["NO"]),
)
