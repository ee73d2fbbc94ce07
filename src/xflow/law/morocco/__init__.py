"""The law pack of Morocco: transfers under articles 43 and 44 of Law 09-08, and sensitive data of vital infrastructure."""

from __future__ import annotations

from typing import Final

from xflow.law.morocco.facts import (
    CHECKED,
    CLOUD_DECREE,
    COMMISSION,
    CONTRACT_IN_INTEREST,
    CONTRACT_WITH_PERSON,
    DUAL_USE_LAW,
    EXPORTER_UNDER_LAW,
    FACTS,
    LAW_05_20,
    LAW_09_08,
    LEGAL_ASSISTANCE,
    LEGAL_CLAIMS,
    LIFE,
    LIST,
    LISTED_ARE_FILED,
    MEDICAL,
    OUTSIDE_LAW,
    PENAL_CODE,
    PUBLIC_INTEREST,
    RECALLED,
    RECIPIENT_IS_THE_PERSON,
    RELATED,
    TREATY,
    VITAL_DECREE,
    VITAL_SENSITIVE,
)
from xflow.law.morocco.mechanisms import AUTHORISATION, CONSENT, EXPORT_LICENCE, MECHANISMS, TRANSFER_REQUEST
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.means import Means
from xflow.model.measures import Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS, ORIGIN, RECIPIENT_KIND

_OUT: Final = ~DESTINATION.within("MA")

LISTED: Final = Recognition(
    "ma.list",
    "States on the list of the Commission",
    "MA",
    "white-list",
    LIST.cite(
        "Art. 1",
        checked_on=CHECKED,
        confidence=RECALLED,
        notes=[
            Note(
                "Fourteen of the entries stand in published accounts, France, Spain, Canada and the United Kingdom among them; the "
                "others are given as recalled, and where in doubt a state is left out (Croatia, Argentina and others)."
            )
        ],
    ),
    [
        "AT",
        "BE",
        "BG",
        "CA",
        "CH",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GB",
        "GR",
        "HU",
        "IE",
        "IS",
        "IT",
        "LI",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "NO",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK",
    ],
    ~RECIPIENT_KIND.is_in(PartyKind.INTERNATIONAL_ORGANISATION),
    since("2015-12-18"),
)

TRANSFER: Final = Definition(
    "ma.transfer",
    "personal data under the law are transferred to a foreign state",
    includes(PERSONAL)
    & _OUT
    & (ORIGIN.within("MA") | EXPORTER_UNDER_LAW)
    & ~MEANS.is_in(Means.TRANSIT, Means.OWN_STAFF_ACCESS, Means.DIRECT_COLLECTION)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~RECIPIENT_IS_THE_PERSON
    & ~OUTSIDE_LAW,
    LAW_09_08.article(
        43,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Storage on servers abroad counts, one's own included. Data that only pass through Morocco are outside (Art. 2, "
                "recalled)."
            )
        ],
    ),
)

ARTICLE_43: Final = Measure(
    "ma.0908.43",
    "Transfer abroad to a listed state or on a ground, filed with the Commission, or on its authorisation",
    "MA",
    LAW_09_08.cite(
        "Arts 43-44",
        checked_on=CHECKED,
        confidence=RELATED,
        url="https://www.cndp.ma/notifier-une-demande-de-transfert-a-letranger/",
        notes=[Note("Transfers to listed states are filed too: of those allowed in 2015, six in seven went there.")],
    ),
    TRANSFER,
    require(
        (
            TRANSFER_REQUEST
            & (
                Recognised("MA", "white-list")
                | CONSENT
                | LIFE
                | PUBLIC_INTEREST
                | LEGAL_CLAIMS
                | CONTRACT_WITH_PERSON
                | CONTRACT_IN_INTEREST
                | LEGAL_ASSISTANCE
                | MEDICAL
                | TREATY
            )
        )
        | (Recognised("MA", "white-list") & ~LISTED_ARE_FILED)
        | AUTHORISATION
    ),
    Objective.PRIVACY,
    since("2009-03-05"),
    authority=COMMISSION,
    consequence="prison of three months to a year, a fine of MAD 20 000 to 200 000, or one of them (Art. 60)",
)
VITAL_STAYS: Final = Measure(
    "ma.0520.11",
    "Sensitive data of public entities and vital infrastructure stay in Morocco",
    "MA",
    LAW_05_20.cite(
        "Arts 11 and 25",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "A decree of 2024 asks for qualified cloud providers: of level 1, a Moroccan company with its systems in the "
                "country; of level 2, for sensitive data, mostly in Moroccan hands, with processing, storage and management in "
                "Morocco. Those concerned have 24 months from the order on it.",
                str(CLOUD_DECREE.cite("levels of qualification", checked_on=CHECKED, confidence=RELATED)),
            )
        ],
    ),
    VITAL_SENSITIVE & _OUT,
    Localise(Localisation.PROCESSING),
    Objective.CYBERSECURITY,
    since("2021-07-22"),
    authority="General Directorate of Information Systems Security",
)

VITAL_STAYED: Final = Measure(
    "ma.decree_15_712",
    "Sensitive data of vital infrastructure stay in Morocco",
    "MA",
    VITAL_DECREE.cite(
        "hosting of sensitive information",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "An account of February 2020 has banks held to be vital infrastructure, their data to be hosted in Morocco, and "
                "only data that are not sensitive free to go to the cloud; the article of the decree was not read."
            )
        ],
    ),
    VITAL_SENSITIVE & _OUT,
    Localise(Localisation.STORAGE),
    Objective.CYBERSECURITY,
    during("2016-04-21", "2021-07-22"),
    authority="General Directorate of Information Systems Security",
)

SECRETS: Final = Measure(
    "ma.secrets",
    "What the state keeps secret is not given abroad",
    "MA",
    PENAL_CODE.cite("secrets of national defence", checked_on=CHECKED, confidence=RECALLED),
    includes(STATE_SECRET) & ~DESTINATION.within("MA"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("1963-06-17"),
    consequence="a crime against the external security of the State",
)
DUAL_USE: Final = Measure(
    "ma.law_42_18",
    "Dual-use technology leaves on a licence",
    "MA",
    DUAL_USE_LAW.cite(
        "export licence",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Decree 2-21-346 of 21 July 2022 put the law to work; technology and services are covered.",
                "press accounts",
            )
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2022-07-21"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "MA",
            "Morocco",
            ["MA"],
            CHECKED,
            "Personal data leave only under articles 43 and 44 of Law 09-08; other data are free but for sensitive data of "
            "vital infrastructure.",
            LAW_09_08.cite("Arts 43-44", checked_on=CHECKED, confidence=RELATED),
            since("2018-05-25"),
            unstated=["archive"],
            missing=(
                "The entries of the list, rules of the central bank on outsourcing and cloud, health records, archives, "
                "biomedical research, telecommunications; whether data that a processor sends back to its client abroad are freed."
            ),
            reached_by=[EXPORTER_UNDER_LAW.id],
        )
    ],
    measures=[ARTICLE_43, VITAL_STAYS, VITAL_STAYED, SECRETS, DUAL_USE],
    recognitions=[LISTED],
    definitions=[TRANSFER],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
