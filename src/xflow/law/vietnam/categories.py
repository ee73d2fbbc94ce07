"""The kinds of data that Vietnamese law on data transfers asks for."""

from __future__ import annotations

from typing import Final

from xflow.law.vietnam.instruments import (
    CHECKED,
    CIRCULAR_43,
    DECISION_20,
    DECREE_53,
    DECREE_356,
    SHEET,
    TELECOM_2023,
)
from xflow.model.categories import DataCategory, Unit
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import (
    ACCOUNT,
    ACCOUNT_AUTHENTICATION,
    BIOMETRIC,
    BIOSPECIMEN,
    CALL_DETAIL,
    CREDIT,
    CRIMINAL,
    CRITICAL_INFRASTRUCTURE,
    CUSTOMER,
    DATA,
    DEFENCE,
    DETAILED_MAP,
    ETHNIC_ORIGIN,
    FINANCIAL_ACCOUNT,
    GENETIC,
    HEALTH,
    LOCATION,
    ONLINE_ACTIVITY,
    ONLINE_IDENTIFIER,
    PATHOGEN,
    PAYMENT,
    PAYMENT_CARD,
    PERSONAL,
    POLITICAL_OPINION,
    RELIGION,
    SEX_LIFE,
    SEXUAL_ORIENTATION,
    SITE_MAP,
    SOCIAL_RELATIONS,
    SUBSCRIBER,
)

_RELATED = Confidence.RELATED

BASIC: Final = DataCategory(
    "vn.basic",
    "Basic personal data (Vietnam)",
    "Personal data that are on none of the lists of sensitive data.",
    broader=[PERSONAL],
    cite=DECREE_356.article(3, checked_on=CHECKED, confidence=_RELATED),
)
SENSITIVE: Final = DataCategory(
    "vn.sensitive",
    "Sensitive personal data (Vietnam)",
    "Health, origin, beliefs, genes, biometrics, sex life, crimes, location, accounts and payments, online behaviour.",
    broader=[PERSONAL],
    narrower=[
        HEALTH,
        ETHNIC_ORIGIN,
        POLITICAL_OPINION,
        RELIGION,
        GENETIC,
        BIOMETRIC,
        SEX_LIFE,
        SEXUAL_ORIENTATION,
        CRIMINAL,
        LOCATION,
        FINANCIAL_ACCOUNT,
        PAYMENT,
        CREDIT,
        ONLINE_ACTIVITY,
    ],
    cite=DECREE_356.article(
        4,
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The list of 2025 is the wider one; it is used for 2025 as well. It also holds private life, "
                "images of identity cards and log-in data of electronic identity."
            )
        ],
    ),
)
FINANCIAL_IDENTITY: Final = DataCategory(
    "vn.financial",
    "Data on bank accounts, payments and debts (Vietnam)",
    "Accounts, payments and debts of people as the list of important data names them.",
    broader=[SENSITIVE],
    narrower=[FINANCIAL_ACCOUNT, PAYMENT, CREDIT],
    cite=DECISION_20.cite("list of important data", checked_on=SHEET, confidence=_RELATED),
)
CORE_LISTED: Final = DataCategory(
    "vn.core",
    "Core data (Vietnam)",
    "Data on the list of core data, other than by the number of people.",
    broader=[DATA],
    narrower=[DEFENCE, SITE_MAP],
    status=True,
    presumed_absent=True,
    unit=Unit.NONE,
    cite=DECISION_20.cite(
        "list of core data",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "26 kinds of undisclosed data, on borders, forces and the industry of defence, cyber security, foreign "
                "affairs, the Party and strategic resources among them. Data on defence are taken to be such.",
                "published accounts",
            )
        ],
    ),
)
IMPORTANT_LISTED: Final = DataCategory(
    "vn.important",
    "Important data (Vietnam)",
    "Data on the list of important data, other than by the number of people.",
    broader=[DATA],
    status=True,
    presumed_absent=True,
    unit=Unit.NONE,
    cite=DECISION_20.cite("list of important data", checked_on=SHEET, confidence=_RELATED),
)
MAPS_AND_WORKS: Final = DataCategory(
    "vn.maps_and_works",
    "Maps and data on vital infrastructure (Vietnam)",
    "Kinds of data that are often on the lists of core and important data.",
    broader=[DATA],
    narrower=[DETAILED_MAP, CRITICAL_INFRASTRUCTURE],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=DECISION_20.cite("lists", checked_on=CHECKED, confidence=_RELATED),
)
USER_DATA: Final = DataCategory(
    "vn.user_data",
    "Data of users of online services (Vietnam)",
    "Personal information of service users in Vietnam, their account data, last addresses, card data and relations.",
    broader=[PERSONAL],
    narrower=[
        ACCOUNT,
        ACCOUNT_AUTHENTICATION,
        CUSTOMER,
        ONLINE_IDENTIFIER,
        PAYMENT_CARD,
        SOCIAL_RELATIONS,
    ],
    presumed_absent=True,
    cite=DECREE_53.article(
        26,
        paragraph=1,
        checked_on=SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "Decree 333/2026 no longer names relations between users, but the law of 2025 does.",
                "published account",
            )
        ],
    ),
)
SPECIMENS: Final = DataCategory(
    "vn.specimens",
    "Specimens of people and germs (Vietnam)",
    "Blood, tissue and other matter of patients, and germs.",
    broader=[DATA],
    narrower=[BIOSPECIMEN, PATHOGEN],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=CIRCULAR_43.cite("export of specimens", checked_on=CHECKED, confidence=_RELATED),
)
TELECOM_USERS: Final = DataCategory(
    "vn.telecom_users",
    "Private information on users of telecommunications (Vietnam)",
    "What subscribers gave the carrier, and who called whom, from where, when and how long.",
    broader=[PERSONAL],
    narrower=[SUBSCRIBER, CALL_DETAIL],
    presumed_absent=True,
    cite=TELECOM_2023.article(6, paragraph=4, checked_on=CHECKED, confidence=_RELATED),
)
CATEGORIES: Final = (
    BASIC,
    SENSITIVE,
    FINANCIAL_IDENTITY,
    CORE_LISTED,
    IMPORTANT_LISTED,
    MAPS_AND_WORKS,
    USER_DATA,
    SPECIMENS,
    TELECOM_USERS,
)
