"""Name the groups of places that the law of the United States names."""

from __future__ import annotations

from typing import Final

from xflow.model.vocabulary.facts import DESTINATION, ORIGIN

CONCERN: Final = ("CN", "HK", "MO", "CU", "IR", "KP", "RU", "VE")
"""Countries of concern: 28 CFR 202.601(a); China with Hong Kong and Macau as 202.208 has it."""

# 10 U.S.C. 4872 names the People's Republic of China and does not speak of Hong Kong or Macau. Both are
# counted with it here, as everywhere else in the federal rules of this pack; that is the reading that
# restricts.
ADVERSARIES: Final = ("CN", "HK", "MO", "IR", "KP", "RU")
"""Foreign adversary countries: 15 U.S.C. 9901 with 10 U.S.C. 4872."""

# 28 CFR 202.255 counts the territories and possessions with the United States; they have codes of their own.
TERRITORY: Final = ("US", "PR", "GU", "VI", "AS", "MP", "UM")
"""The United States with its territories and possessions."""

ARMS_EMBARGO: Final = ("BY", "CN", "CU", "HK", "IR", "KP", "MM", "MO", "RU", "SY", "VE")
"""Countries to which exports of defence articles are denied as a rule: 22 CFR 126.1(d)."""

NOT_FOR_ENCRYPTED: Final = (
    *ARMS_EMBARGO,
    *("AF", "CD", "CF", "CY", "ER", "ET", "HT", "IQ", "KG", "KH", "LB", "LY", "NI", "SD", "SO", "SS", "ZW"),
)
"""Countries where encryption does not help: all of 22 CFR 126.1, and Country Group D:5 of 15 CFR Part 740."""

TO_CONCERN: Final = DESTINATION.within(*CONCERN).called(
    "the data go to China (with Hong Kong and Macau), Cuba, Iran, North Korea, Russia or Venezuela"
)
TO_CONCERN_ONLY: Final = DESTINATION.within("CU", "VE").called("the data go to Cuba or Venezuela")
TO_ADVERSARY: Final = DESTINATION.within(*ADVERSARIES).called(
    "the data go to China (with Hong Kong and Macau), Iran, North Korea or Russia"
)
WITHIN_TERRITORY: Final = DESTINATION.within(*TERRITORY).called(
    "the data stay in the United States and its territories"
)
FROM_TERRITORY: Final = ORIGIN.within(*TERRITORY).called("the data leave from the United States or its territories")
