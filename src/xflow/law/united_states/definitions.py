"""Define the terms on which the Data Security Program and the Act of 2024 turn."""

from __future__ import annotations

from typing import Final

from xflow.law.united_states.categories import (
    COMBINED_IDENTIFIERS,
    COVERED_PERSONAL_IDENTIFIERS,
    GOVERNMENT_RELATED,
    PRECISE_GEOLOCATION,
)
from xflow.law.united_states.data_security_facts import (
    DATA_OF_US_PERSONS,
    DESIGNATED,
    EXCLUDED_DATA,
    EXPORTER_FOREIGN_BRANCH,
    EXPORTER_US_PERSON_ABROAD,
    IDENTIFIERS_LINKED,
    INTRA_GROUP_SALE,
    INTRA_GROUP_SERVICE,
    PASSIVE_INVESTMENT,
    POSITION_IN_LISTED_AREA,
    RECIPIENT_BASED_IN_CONCERN,
    RECIPIENT_CONCERN_GOVERNMENT,
    RECIPIENT_FOREIGN_BRANCH,
    RECIPIENT_HAS_ACCESS,
    RECIPIENT_HELD_PERCENT,
    RECIPIENT_RESIDENT_IN_CONCERN,
    RECIPIENT_SHOWN_NOT_COVERED,
    RECIPIENT_US_ENTITY,
    RECIPIENT_US_NATIONAL,
    RECIPIENT_WORKS_FOR_CONCERN,
    SPECIMENS_FOR_CARE,
)
from xflow.law.united_states.further_facts import (
    NOT_COLLECTED_DIRECTLY,
    PADFA_EXCLUDED,
    RECIPIENT_ADVERSARY_BASED,
    RECIPIENT_DIRECTED_BY_ADVERSARY,
    RECIPIENT_HELD_BY_ADVERSARY_PERCENT,
    RECIPIENT_SHOWN_NOT_CONTROLLED,
)
from xflow.law.united_states.instruments import DSP, PADFA, SECTION
from xflow.law.united_states.places import (
    FROM_TERRITORY,
    TO_ADVERSARY,
    TO_CONCERN,
    TO_CONCERN_ONLY,
    WITHIN_TERRITORY,
)
from xflow.law.united_states.thresholds import (
    A_SENSITIVE_KIND,
    ANY_CLASS,
    BULK_BIOMETRIC,
    BULK_COMBINED,
    BULK_FINANCIAL,
    BULK_GEOLOCATION,
    BULK_HEALTH,
    BULK_IDENTIFIERS,
    BULK_OMIC,
    BULK_SPECIMENS,
    ONLY_FOR_NETWORKING,
    TWO_CLASSES,
    TWO_OF_A_CLASS,
)
from xflow.model.conditions import includes
from xflow.model.definitions import Definition
from xflow.model.sources import Confidence, Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.facts import TRANSACTION

_TODAY = "2026-11-24"
_SHEET = "2026-11-23"
_REREAD = "2026-11-25"

# Persons.

EXPORTER_US_PERSON: Final = Definition(
    "us.exporter_us_person",
    "the exporter is a U.S. person",
    (FROM_TERRITORY & ~EXPORTER_FOREIGN_BRANCH) | EXPORTER_US_PERSON_ABROAD,
    DSP.cite("§ 202.256", checked_on=_REREAD, url=f"{SECTION}202.256"),
    "Is the exporter a U.S. citizen, national, permanent resident, refugee, asylee or entity, or in the United States?",
)
US_PERSON: Final = Definition(
    "us.us_person",
    "the recipient is a U.S. person",
    (WITHIN_TERRITORY & ~RECIPIENT_FOREIGN_BRANCH & ~RECIPIENT_BASED_IN_CONCERN)
    | RECIPIENT_US_NATIONAL
    | RECIPIENT_US_ENTITY,
    DSP.cite(
        "§§ 202.221, 202.256",
        checked_on=_REREAD,
        url=f"{SECTION}202.256",
        notes=[
            Note("Whoever is in the United States is a U.S. person, whatever the nationality.", "28 CFR 202.256(b)(1)"),
            Note(
                "A company organised in a country of concern stays foreign with its U.S. branch, and a U.S. company stays a "
                "U.S. person with its branch abroad. The staff of that branch are judged by themselves: who resides in a "
                "country of concern and is no U.S. person is a covered person, whose employment is a dealing of its own.",
                "28 CFR 202.211(a)(4), 202.256(b)(5), (b)(7)",
            ),
        ],
    ),
    "Is the recipient a U.S. citizen, national, permanent resident, refugee, asylee or entity, or in the United States?",
)
COVERED_PERSON: Final = Definition(
    "us.covered_person",
    "the recipient is a covered person",
    DESIGNATED
    | (
        ~US_PERSON
        & (
            (TO_CONCERN & ~RECIPIENT_SHOWN_NOT_COVERED)
            | RECIPIENT_BASED_IN_CONCERN
            | RECIPIENT_HELD_PERCENT.at_least(50)
            | RECIPIENT_WORKS_FOR_CONCERN
            | RECIPIENT_RESIDENT_IN_CONCERN
        )
    ),
    DSP.cite(
        "§ 202.211(a)",
        checked_on=_TODAY,
        url=f"{SECTION}202.211",
        notes=[
            Note(
                "The section looks at the person and not at the place. A recipient reached in a country of concern is "
                "taken to be organised, based or resident there until the contrary is shown.",
                "28 CFR 202.211(a)(1), (4)",
            ),
            Note(
                "By September 2026 nobody was found to have been designated.",
                "28 CFR 202.211(a)(5), 202.701; published accounts",
            ),
            Note(
                "50 percent is enough; minority stakes of several such persons are added up, and an entity that reaches "
                "50 percent passes the status on whole.",
                "28 CFR 202.211(b)(8)",
            ),
        ],
    ),
    "Is the recipient a covered person: designated, or a foreign person organised, based, resident or employed in a "
    "country of concern, or owned to 50 percent or more by such persons?",
)
CONCERN_COUNTERPARTY: Final = Definition(
    "us.concern_counterparty",
    "the recipient is a country of concern or a covered person",
    COVERED_PERSON | RECIPIENT_CONCERN_GOVERNMENT,
    DSP.cite("§§ 202.209, 202.211, 202.601", checked_on=_TODAY, url=f"{SECTION}202.211"),
)

# Data.

IDENTIFIERS_COVERED: Final = Definition(
    "us.identifiers_covered",
    "the data hold covered personal identifiers: listed identifiers that are linked to each other or to sensitive data",
    IDENTIFIERS_LINKED
    & (
        includes(COVERED_PERSONAL_IDENTIFIERS)
        | (includes(COMBINED_IDENTIFIERS) & ~ONLY_FOR_NETWORKING)
        | TWO_CLASSES
        | TWO_OF_A_CLASS
        | (ANY_CLASS & A_SENSITIVE_KIND)
    ),
    DSP.cite(
        "§§ 202.212, 202.232, 202.233",
        checked_on=_REREAD,
        url=f"{SECTION}202.212",
        notes=[
            Note(
                "Linkable is what the parties' own data in one or several dealings can tie to the same person; what "
                "needs data from elsewhere is not.",
                "28 CFR 202.233",
            ),
            Note(
                "One identifier alone is none; nor are names, addresses and other contact or demographic data linked "
                "only to each other.",
                "28 CFR 202.212(b)(1), (c)(1)",
            ),
        ],
    ),
    "Do the data hold listed identifiers of two kinds, or one linked to sensitive personal data, of the same people?",
)
BULK: Final = Definition(
    "us.bulk",
    "the data are bulk U.S. sensitive personal data",
    DATA_OF_US_PERSONS
    & ~EXCLUDED_DATA
    & (BULK_OMIC | BULK_BIOMETRIC | BULK_GEOLOCATION | BULK_HEALTH | BULK_FINANCIAL | BULK_IDENTIFIERS | BULK_COMBINED),
    DSP.cite(
        "§§ 202.205, 202.206",
        checked_on=_TODAY,
        url=f"{SECTION}202.205",
        notes=[
            Note(
                "Counted over the preceding twelve months, in one dealing or in several between the same U.S. person "
                "and the same foreign or covered person.",
                "28 CFR 202.205",
            ),
            Note(
                "Combined data: the rule is read so that any kind in the set is measured by the lowest threshold among "
                "the kinds present, contact and other identifiers linked to them included. A narrower reading would "
                "measure each kind by its own threshold.",
                "28 CFR 202.205(g)",
            ),
        ],
    ),
    "Do the data pass a threshold of 28 CFR 202.205 within twelve months?",
)
BULK_OMIC_OR_SPECIMENS: Final = Definition(
    "us.bulk_omic",
    "the data are bulk human 'omic data, or biospecimens from which such data could be derived",
    DATA_OF_US_PERSONS & ((~EXCLUDED_DATA & BULK_OMIC) | (~SPECIMENS_FOR_CARE & BULK_SPECIMENS)),
    DSP.cite(
        "§§ 202.205(a), 202.223, 202.303",
        checked_on=_TODAY,
        url=f"{SECTION}202.303",
        notes=[
            Note(
                "'Omic data below their own threshold that are bulk only by the rule on combined data are read to stay "
                "outside § 202.303 and under the general rules.",
                "28 CFR 202.205(a), (g), 202.303",
            )
        ],
    ),
)

# Dealings. An arrangement between group companies in which something of value is done for one of them is a
# vendor agreement like any other; where the data themselves are what is paid for, it is brokerage like any other.

BROKERAGE: Final = TRANSACTION.is_in(Transaction.DATA_BROKERAGE) | (
    TRANSACTION.is_in(Transaction.INTRA_GROUP) & INTRA_GROUP_SALE
)
AGREEMENT: Final = (
    TRANSACTION.is_in(Transaction.VENDOR_AGREEMENT, Transaction.EMPLOYMENT_AGREEMENT)
    | (TRANSACTION.is_in(Transaction.INTRA_GROUP) & INTRA_GROUP_SERVICE)
    | (TRANSACTION.is_in(Transaction.INVESTMENT_AGREEMENT) & ~PASSIVE_INVESTMENT)
)
COVERED_DATA: Final = BULK | includes(GOVERNMENT_RELATED) | (includes(PRECISE_GEOLOCATION) & POSITION_IN_LISTED_AREA)

COVERED_DATA_TRANSACTION: Final = Definition(
    "us.covered_data_transaction",
    "the dealing is a covered data transaction: a sale or licence of data, or a vendor, employment or investment "
    "agreement, that gives a country of concern or covered person access to bulk or government-related data",
    CONCERN_COUNTERPARTY & RECIPIENT_HAS_ACCESS & (BROKERAGE | AGREEMENT) & (COVERED_DATA | BULK_OMIC_OR_SPECIMENS),
    DSP.cite(
        "§ 202.210(a)",
        checked_on=_TODAY,
        url=f"{SECTION}202.210",
        notes=[
            Note("Security measures do not take a dealing out of the definition.", "28 CFR 202.201, 202.210(b)(2)"),
        ],
    ),
)

# The Act of 2024.

DATA_BROKER: Final = Definition(
    "us.data_broker",
    "the exporter acts as a data broker: for value it makes available data that it did not collect from the people "
    "themselves",
    BROKERAGE & NOT_COLLECTED_DIRECTLY & ~PADFA_EXCLUDED,
    PADFA.cite(
        "sec. 2(c)(3)",
        checked_on=_TODAY,
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "The Act covers any making available for valuable consideration to somebody who is no service provider "
                "of the exporter; state such a dealing as data brokerage.",
                "15 U.S.C. 9901",
            )
        ],
    ),
    "Does the exporter, for value, make available data that it did not collect from the people themselves?",
)
ADVERSARY_CONTROLLED: Final = Definition(
    "us.adversary_controlled",
    "the recipient is a foreign adversary country or an entity controlled by a foreign adversary",
    (
        ~RECIPIENT_SHOWN_NOT_CONTROLLED
        & (TO_ADVERSARY | (~TO_CONCERN_ONLY & (CONCERN_COUNTERPARTY | RECIPIENT_HELD_PERCENT.at_least(20))))
    )
    | RECIPIENT_ADVERSARY_BASED
    | RECIPIENT_HELD_BY_ADVERSARY_PERCENT.at_least(20)
    | RECIPIENT_DIRECTED_BY_ADVERSARY,
    PADFA.cite(
        "sec. 2(c)(2), (4)",
        checked_on=_REREAD,
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "Paragraph (2) was read in the Code; that (4) points to China, Iran, North Korea and Russia is known from "
                "accounts of it.",
                "15 U.S.C. 9901(c)(2), (4)",
            ),
            Note(
                "Whoever is tied to a country of concern under 28 CFR Part 202 is taken to be tied to one of these four "
                "until it is shown that it is Cuba or Venezuela.",
                "15 U.S.C. 9901(c)(2); 28 CFR 202.211, 202.601",
            ),
            Note(
                "The list is that of 10 U.S.C. 4872: China, Iran, North Korea and Russia. It does not speak of Hong Kong "
                "or Macau; both are counted with China here, which is the reading that restricts.",
                "15 U.S.C. 9901; 10 U.S.C. 4872",
            ),
            Note(
                "A company organised in the United States is reached, too, if the 20 percent are met.",
                "sec. 2(c)(2)(B)",
            ),
        ],
    ),
    "Is the recipient based in China, Iran, North Korea or Russia, owned to 20 percent or more by persons who are, or "
    "directed by any of them?",
)

DEFINITIONS: Final = (
    ADVERSARY_CONTROLLED,
    BULK,
    BULK_OMIC_OR_SPECIMENS,
    CONCERN_COUNTERPARTY,
    COVERED_DATA_TRANSACTION,
    COVERED_PERSON,
    DATA_BROKER,
    EXPORTER_US_PERSON,
    IDENTIFIERS_COVERED,
    US_PERSON,
)
"""All definitions of this pack."""
