"""State how many U.S. persons make sensitive personal data "bulk", 28 CFR 202.205, and what identifiers combine, 202.212."""

from __future__ import annotations

from typing import Final

from xflow.law.united_states.categories import (
    BIOMETRIC_IDENTIFIERS,
    COMBINED_IDENTIFIERS,
    COVERED_PERSONAL_IDENTIFIERS,
    HUMAN_BIOSPECIMENS,
    HUMAN_GENOMIC,
    HUMAN_OMIC,
    NON_CONTACT_IDENTIFIERS,
    NUMBERS_AND_LOGINS,
    PERSONAL_FINANCIAL,
    PERSONAL_HEALTH,
    PRECISE_GEOLOCATION,
)
from xflow.law.united_states.data_security_facts import IDENTIFIERS_FOR_NETWORKING, IDENTIFIERS_LINKED
from xflow.model.conditions import data_within, includes, people
from xflow.model.counting import Window
from xflow.model.vocabulary.data import (
    ACCOUNT_AUTHENTICATION,
    ADVERTISING_ID,
    CALL_DETAIL,
    DEVICE_ID,
    DRIVING_LICENCE,
    FINANCIAL_ACCOUNT_NUMBER,
    GOVERNMENT_ID,
    NATIONAL_ID,
    NETWORK_ID,
    PARTICULARS,
    PASSPORT,
    PASSWORD,
    USERNAME,
)

_YEAR = Window.TWELVE_MONTHS

# Each threshold is worded "more than", so the number itself is not yet bulk, although the chapeau of §
# 202.205 says "meets or exceeds": what is met or exceeded is "more than" so many.
#
# The numbers are those of all transactions with the same person within twelve months. What is bulk is the
# data of a kind: a transaction without such data is not one of bulk data, however many people's went before.

BULK_OMIC: Final = (
    (includes(HUMAN_OMIC) & (people(HUMAN_OMIC, _YEAR) > 1_000))
    | (includes(HUMAN_GENOMIC) & (people(HUMAN_GENOMIC, _YEAR) > 100))
).called("'omic data of more than 1,000 people, or genomic data of more than 100, within twelve months")
BULK_BIOMETRIC: Final = (includes(BIOMETRIC_IDENTIFIERS) & (people(BIOMETRIC_IDENTIFIERS, _YEAR) > 1_000)).called(
    "biometric identifiers of more than 1,000 people within twelve months"
)
BULK_GEOLOCATION: Final = (includes(PRECISE_GEOLOCATION) & (people(PRECISE_GEOLOCATION, _YEAR) > 1_000)).called(
    "precise positions of more than 1,000 devices within twelve months"
)
BULK_HEALTH: Final = (includes(PERSONAL_HEALTH) & (people(PERSONAL_HEALTH, _YEAR) > 10_000)).called(
    "health data of more than 10,000 people within twelve months"
)
BULK_FINANCIAL: Final = (includes(PERSONAL_FINANCIAL) & (people(PERSONAL_FINANCIAL, _YEAR) > 10_000)).called(
    "financial data of more than 10,000 people within twelve months"
)

# Genomes can be read from any specimen with cells, so the lower threshold is taken for specimens, "from which
# bulk human 'omic data could be derived" (§ 202.303).
BULK_SPECIMENS: Final = (includes(HUMAN_BIOSPECIMENS) & (people(HUMAN_BIOSPECIMENS, _YEAR) > 100)).called(
    "biospecimens of more than 100 people within twelve months"
)

# Which of the eight classes of listed identifiers (§ 202.234(a) to (h)) are there. Two classes combine;
# names, addresses and the like with each other do not (§ 202.212(b)(1)), nor do log-in data, network
# identifiers and call details that are linked only to each other as a network needs it (§ 202.212(b)(2)).

_A = includes(GOVERNMENT_ID)
_B = includes(FINANCIAL_ACCOUNT_NUMBER)
_C = includes(DEVICE_ID)
_D = includes(PARTICULARS)
_E = includes(ADVERTISING_ID)
_F = includes(ACCOUNT_AUTHENTICATION)
_G = includes(NETWORK_ID)
_H = includes(CALL_DETAIL)

TWO_CLASSES: Final = (
    (_A & (_B | _C | _E | _F | _G | _H))
    | (_B & (_C | _E | _F | _G | _H))
    | (_C & (_E | _F | _G | _H))
    | (_D & includes(NON_CONTACT_IDENTIFIERS))
    | (_E & (_F | _G | _H))
    | (~IDENTIFIERS_FOR_NETWORKING & ((_F & (_G | _H)) | (_G & _H)))
)
ANY_CLASS: Final = _D | includes(NON_CONTACT_IDENTIFIERS)

# Two identifiers of one class combine, too, where they show as two kinds. Of others it is asked.
ONLY_FOR_NETWORKING: Final = IDENTIFIERS_FOR_NETWORKING & data_within(ACCOUNT_AUTHENTICATION, NETWORK_ID, CALL_DETAIL)
TWO_OF_A_CLASS: Final = (
    (includes(PASSPORT) & (includes(DRIVING_LICENCE) | includes(NATIONAL_ID)))
    | (includes(DRIVING_LICENCE) & includes(NATIONAL_ID))
    | (~IDENTIFIERS_FOR_NETWORKING & includes(USERNAME) & includes(PASSWORD))
)
A_SENSITIVE_KIND: Final = (
    includes(HUMAN_OMIC)
    | includes(BIOMETRIC_IDENTIFIERS)
    | includes(PRECISE_GEOLOCATION)
    | includes(PERSONAL_HEALTH)
    | includes(PERSONAL_FINANCIAL)
)

# How many people's identifiers combine. Where two classes are each there for more than 100,000 people and are
# linked, that is bulk. Where they are not, it may still be so: identifiers of one class may combine (an IP
# address and a cookie), and so may three classes that overlap. That is asked as the number of people whose
# combined identifiers are sent, which is at most the number of people with some identifier beside contact
# data. An identifier that combines with sensitive data alone adds nothing: those data are then bulk
# themselves long before. People of whom positions are sent, too, are left out of that question, because a set
# with positions has the lower threshold of combined data. What comes in several transactions combines, too (§
# 202.233); one identifier must be among the data.

_A_BULK = people(GOVERNMENT_ID, _YEAR) > 100_000
_B_BULK = people(FINANCIAL_ACCOUNT_NUMBER, _YEAR) > 100_000
_C_BULK = people(DEVICE_ID, _YEAR) > 100_000
_D_BULK = people(PARTICULARS, _YEAR) > 100_000
_E_BULK = people(ADVERTISING_ID, _YEAR) > 100_000
_F_BULK = people(ACCOUNT_AUTHENTICATION, _YEAR) > 100_000
_G_BULK = people(NETWORK_ID, _YEAR) > 100_000
_H_BULK = people(CALL_DETAIL, _YEAR) > 100_000

BULK_IDENTIFIERS: Final = (
    IDENTIFIERS_LINKED
    & ANY_CLASS
    & (
        (people(COVERED_PERSONAL_IDENTIFIERS, _YEAR) > 100_000)
        | (~ONLY_FOR_NETWORKING & (people(COMBINED_IDENTIFIERS, _YEAR, excluding=PRECISE_GEOLOCATION) > 100_000))
        | (_A_BULK & (_B_BULK | _C_BULK | _E_BULK | _F_BULK | _G_BULK | _H_BULK))
        | (_B_BULK & (_C_BULK | _E_BULK | _F_BULK | _G_BULK | _H_BULK))
        | (_C_BULK & (_E_BULK | _F_BULK | _G_BULK | _H_BULK))
        | (_D_BULK & (people(NON_CONTACT_IDENTIFIERS, _YEAR) > 100_000))
        | (_E_BULK & (_F_BULK | _G_BULK | _H_BULK))
        | (~IDENTIFIERS_FOR_NETWORKING & ((_F_BULK & (_G_BULK | _H_BULK)) | (_G_BULK & _H_BULK)))
    )
).called("linked identifiers of more than 100,000 people within twelve months")

# Combined data, § 202.205(g): a set that holds several of the six categories, or an identifier linked to one
# of the first five, is bulk as soon as any one kind in it passes the lowest threshold among the kinds
# present. Positions that are call details at once count as positions there, not as a second kind. The set is
# put together from several transactions, too: one of the first five kinds must be among the data, the others
# may have gone before.

_OMIC = includes(HUMAN_OMIC) | (people(HUMAN_OMIC, _YEAR) >= 1)
_GENOMIC = includes(HUMAN_GENOMIC) | (people(HUMAN_GENOMIC, _YEAR) >= 1)
_BIOMETRIC = includes(BIOMETRIC_IDENTIFIERS) | (people(BIOMETRIC_IDENTIFIERS, _YEAR) >= 1)
_GEOLOCATION = includes(PRECISE_GEOLOCATION) | (people(PRECISE_GEOLOCATION, _YEAR) >= 1)
_HEALTH = includes(PERSONAL_HEALTH) | (people(PERSONAL_HEALTH, _YEAR) >= 1)
_FINANCIAL = includes(PERSONAL_FINANCIAL) | (people(PERSONAL_FINANCIAL, _YEAR) >= 1)
_IDENTIFIERS = ANY_CLASS | (people(PARTICULARS, _YEAR) >= 1) | (people(NON_CONTACT_IDENTIFIERS, _YEAR) >= 1)
_BESIDE_OMIC = _BIOMETRIC | _GEOLOCATION | _HEALTH | _FINANCIAL | (IDENTIFIERS_LINKED & _IDENTIFIERS)
_WITH_GENOMIC = _GENOMIC & (
    ((people(HUMAN_OMIC, _YEAR) > 100) & _BESIDE_OMIC)
    | (people(BIOMETRIC_IDENTIFIERS, _YEAR) > 100)
    | (people(PRECISE_GEOLOCATION, _YEAR) > 100)
    | (people(PERSONAL_HEALTH, _YEAR) > 100)
    | (people(PERSONAL_FINANCIAL, _YEAR) > 100)
    | (IDENTIFIERS_LINKED & ((people(NON_CONTACT_IDENTIFIERS, _YEAR) > 100) | (people(PARTICULARS, _YEAR) > 100)))
)
_WITH_A_THOUSAND = (_OMIC | _BIOMETRIC | _GEOLOCATION) & (
    (people(PERSONAL_HEALTH, _YEAR) > 1_000)
    | (people(PERSONAL_FINANCIAL, _YEAR) > 1_000)
    | (
        IDENTIFIERS_LINKED
        & (
            (people(NUMBERS_AND_LOGINS, _YEAR) > 1_000)
            | (people(CALL_DETAIL, _YEAR, excluding=PRECISE_GEOLOCATION) > 1_000)
            | (people(PARTICULARS, _YEAR) > 1_000)
        )
    )
)
_WITH_TEN_THOUSAND = (
    (_HEALTH | _FINANCIAL)
    & IDENTIFIERS_LINKED
    & ((people(NON_CONTACT_IDENTIFIERS, _YEAR) > 10_000) | (people(PARTICULARS, _YEAR) > 10_000))
)
BULK_COMBINED: Final = (A_SENSITIVE_KIND & (_WITH_GENOMIC | _WITH_A_THOUSAND | _WITH_TEN_THOUSAND)).called(
    "several kinds of data together, one of them above the lowest threshold among them"
)
