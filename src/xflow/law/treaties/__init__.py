"""The agreements on data flows between states: parties, commitments and the tests that their exceptions set.

A treaty binds states, not exporters. It never lifts a measure when a transfer is judged; it is what a measure itself can be
judged under.
"""

from __future__ import annotations

from typing import Final

from xflow.law.treaties.asia_pacific import (
    ASEAN_CHINA,
    ASEAN_COMMERCE,
    AUSTRALIA_SINGAPORE,
    CHINA_SINGAPORE,
    DEFA,
    EFTA_SINGAPORE,
    JAPAN_MONGOLIA,
    KOREA_SINGAPORE,
)
from xflow.law.treaties.council_of_europe import CONVENTION_108, CONVENTION_108_PLUS
from xflow.law.treaties.cptpp import CPTPP
from xflow.law.treaties.depa import DEPA, DEPA_PROTOCOL
from xflow.law.treaties.european_union import EU_JAPAN, EU_KOREA, EU_SINGAPORE, EU_UK
from xflow.law.treaties.latin_america_and_africa import AFCFTA_DIGITAL, MERCOSUR, PACIFIC_ALLIANCE
from xflow.law.treaties.north_america import KORUS, US_JAPAN, USMCA
from xflow.law.treaties.principles import DATA_FREE_FLOW_WITH_TRUST, INITIATIVE, OECD_ACCESS, OECD_PRIVACY
from xflow.law.treaties.rcep import RCEP
from xflow.law.treaties.schemes import SCHEMES
from xflow.law.treaties.united_kingdom import UK_AUSTRALIA, UK_JAPAN, UK_NEW_ZEALAND, UK_SINGAPORE, UK_UKRAINE
from xflow.law.treaties.world_trade import GATS, WTO_COMMERCE
from xflow.model.policies import Policy

TREATIES: Final = Policy(
    treaties=[
        AFCFTA_DIGITAL,
        ASEAN_CHINA,
        ASEAN_COMMERCE,
        AUSTRALIA_SINGAPORE,
        CHINA_SINGAPORE,
        CONVENTION_108,
        CONVENTION_108_PLUS,
        CPTPP,
        DATA_FREE_FLOW_WITH_TRUST,
        DEFA,
        DEPA,
        DEPA_PROTOCOL,
        EFTA_SINGAPORE,
        EU_JAPAN,
        EU_KOREA,
        EU_SINGAPORE,
        EU_UK,
        GATS,
        INITIATIVE,
        JAPAN_MONGOLIA,
        KOREA_SINGAPORE,
        KORUS,
        MERCOSUR,
        OECD_ACCESS,
        OECD_PRIVACY,
        PACIFIC_ALLIANCE,
        RCEP,
        UK_AUSTRALIA,
        UK_JAPAN,
        UK_NEW_ZEALAND,
        UK_SINGAPORE,
        UK_UKRAINE,
        USMCA,
        US_JAPAN,
        WTO_COMMERCE,
    ]
)
"""All treaties, as a policy that restricts nothing."""

__all__ = [
    "AFCFTA_DIGITAL",
    "ASEAN_CHINA",
    "ASEAN_COMMERCE",
    "AUSTRALIA_SINGAPORE",
    "CHINA_SINGAPORE",
    "CONVENTION_108",
    "CONVENTION_108_PLUS",
    "CPTPP",
    "DATA_FREE_FLOW_WITH_TRUST",
    "DEFA",
    "DEPA",
    "DEPA_PROTOCOL",
    "EFTA_SINGAPORE",
    "EU_JAPAN",
    "EU_KOREA",
    "EU_SINGAPORE",
    "EU_UK",
    "GATS",
    "INITIATIVE",
    "JAPAN_MONGOLIA",
    "KOREA_SINGAPORE",
    "KORUS",
    "MERCOSUR",
    "OECD_ACCESS",
    "OECD_PRIVACY",
    "PACIFIC_ALLIANCE",
    "RCEP",
    "SCHEMES",
    "TREATIES",
    "UK_AUSTRALIA",
    "UK_JAPAN",
    "UK_NEW_ZEALAND",
    "UK_SINGAPORE",
    "UK_UKRAINE",
    "USMCA",
    "US_JAPAN",
    "WTO_COMMERCE",
]
