"""The law pack of Uruguay: no transfer to inadequate destinations, the lists by date, and the ways around them."""

from __future__ import annotations

from typing import Final

from xflow.law.uruguay.facts import (
    ACCESS_LAW,
    CENTRAL_SYSTEM,
    CHECKED,
    DATA_CENTRES,
    DECREE,
    DEEMED_AUTHORISED,
    EXCEPTION,
    EXPORTER_UNDER_LAW,
    FACTS,
    FRAMEWORK_EXTENDED,
    KOREAN_ACT,
    LAW,
    LEGAL_PERSON,
    OUTSIDE_LAW,
    OUTSOURCING,
    PRIVACY_SHIELD,
    RECALLED,
    REGULATION,
    RELATED,
    RESOLUTIONS,
    SHEET,
    SUPERVISED,
    UNIT,
)
from xflow.law.uruguay.mechanisms import (
    AGENCY_LEAVE,
    AUTHORISATION,
    BANK_AUTHORISATION,
    BANK_NOTICE,
    CONSENT,
    CORPORATE_RULES,
    MECHANISMS,
)
from xflow.law.uruguay.security import STRATEGIC_GOODS
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.data import DATA, PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    RECIPIENT_KIND,
    RECIPIENT_ROLE,
    SAME_ENTITY,
    SAME_GROUP,
    TRANSACTION,
)

TRANSFER: Final = Definition(
    "uy.transfer",
    "personal data, of people or of legal persons, are transferred out of Uruguay",
    (includes(PERSONAL) | includes(LEGAL_PERSON))
    & ~DESTINATION.within("UY")
    & (ORIGIN.within("UY") | EXPORTER_UNDER_LAW)
    & ~OUTSIDE_LAW
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    LAW.cite("Arts. 2, 3, 23", checked_on=CHECKED),
)
_IN_A_GROUP = (
    SAME_GROUP
    | SAME_ENTITY
    | TRANSACTION.is_in(Transaction.INTRA_GROUP)
    | RECIPIENT_KIND.is_in(PartyKind.INTERNATIONAL_ORGANISATION)
)
ARTICLE_23: Final = Measure(
    "uy.law.23",
    "No transfer to a destination without adequate protection, unless authorised or on an exception",
    "UY",
    LAW.article(23, checked_on=CHECKED),
    TRANSFER,
    require(
        Recognised("UY", "adequacy")
        | AUTHORISATION
        | (CORPORATE_RULES & _IN_A_GROUP)
        | CONSENT
        | EXCEPTION.is_in(
            "judicial_cooperation",
            "medical_exchange",
            "bank_or_stock_transfer",
            "treaty",
            "intelligence_cooperation",
            "contract",
            "public_interest_or_claims",
            "vital_interests",
            "public_register",
        )
    ),
    Objective.PRIVACY,
    since("2008-08-18"),
    authority=UNIT,
    consequence="remark, warning, a fine of up to 500,000 indexed units, suspension for five days or closing of the database",
)
IMPACT: Final = Measure(
    "uy.decree.impact",
    "Assess the impact of transfers to destinations without adequate protection",
    "UY",
    DECREE.article(6, checked_on=CHECKED),
    TRANSFER & ~Recognised("UY", "adequacy"),
    Impose(Duty("assess the impact on data protection before the transfer", DutyKind.IMPACT_ASSESSMENT)),
    Objective.PRIVACY,
    since("2020-02-21"),
    authority=UNIT,
)
INFORMATION: Final = Measure(
    "uy.resolution.70",
    "Tell data subjects about transfers",
    "UY",
    RESOLUTIONS.cite("Res. 70/023", checked_on=SHEET, confidence=RELATED),
    TRANSFER,
    Impose(
        Duty(
            "tell data subjects the destination, the importer's role, the time, the legal basis and the operations",
            DutyKind.NOTICE,
        )
    ),
    Objective.PRIVACY,
    since("2023-12-05"),
    authority=UNIT,
)

REGISTRATION: Final = Measure(
    "uy.decree.register",
    "Register the database",
    "UY",
    REGULATION.cite("Arts. 17, 20", checked_on=CHECKED),
    TRANSFER,
    Impose(
        Duty(
            "register the database with the regulatory unit within 90 days, and report changes every three months",
            DutyKind.FILING,
        )
    ),
    Objective.PRIVACY,
    since("2009-09-15"),
    authority=UNIT,
)
GOVERNMENT: Final = Measure(
    "uy.decree_92",
    "Bodies of the central administration use data centres in the country",
    "UY",
    DATA_CENTRES.cite(
        "rules on data centres",
        checked_on=CHECKED,
        confidence=RECALLED,
        notes=[Note("That the decree deals with data centres was confirmed; the place and the leave are recalled.")],
    ),
    includes(DATA)
    & CENTRAL_SYSTEM
    & EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
    & ~DESTINATION.within("UY")
    & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS, Means.TRANSIT),
    Localise(Localisation.STORAGE, AGENCY_LEAVE),
    Objective.CYBERSECURITY,
    since("2014-04-24"),
    authority="Agesic",
)
SECRETS: Final = Measure(
    "uy.law_18381.8",
    "What a law declares secret is not given abroad",
    "UY",
    ACCESS_LAW.cite("Arts. 8, 9", checked_on=CHECKED, confidence=RECALLED),
    includes(STATE_SECRET) & ~DESTINATION.within("UY"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2008-11-07"),
    consequence="an offence of the Penal Code (recalled)",
)
_OUTSOURCED = SUPERVISED & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~DESTINATION.within("UY")
BANKS_FIRST: Final = Measure(
    "uy.bcu.outsourcing",
    "Supervised firms have outsourcing abroad authorised",
    "UY",
    OUTSOURCING.cite(
        "Arts. 35.1.1, 35.1.2",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The rule is older; it is stated from 25 May 2018.")],
    ),
    _OUTSOURCED,
    require(BANK_AUTHORISATION),
    Objective.FINANCIAL_STABILITY,
    during("2018-05-25", "2022-12-30"),
    authority="Banco Central del Uruguay",
)
BANKS_2022: Final = Measure(
    "uy.bcu.outsourcing",
    "Supervised firms have outsourcing abroad authorised, unless it is deemed to be",
    "UY",
    OUTSOURCING.cite("Circular 2419; Comunicación 2022/254", checked_on=CHECKED, confidence=RELATED),
    _OUTSOURCED,
    require(BANK_AUTHORISATION | DEEMED_AUTHORISED),
    Objective.FINANCIAL_STABILITY,
    during("2022-12-30", "2026-01-01"),
    authority="Banco Central del Uruguay",
)
BANKS_2026: Final = Measure(
    "uy.bcu.outsourcing",
    "Supervised firms give notice of outsourcing abroad",
    "UY",
    OUTSOURCING.cite(
        "Law 20.446; Comunicación 2026/019",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("Notice took the place of authorisation with Law 20.446; its first day is recalled."),
            Note("The periods are transitional until new rules are made.", "law-firm account"),
        ],
    ),
    _OUTSOURCED,
    require(BANK_NOTICE),
    Objective.FINANCIAL_STABILITY,
    since("2026-01-01"),
    authority="Banco Central del Uruguay",
)

# Article 23 speaks of countries and of international organisations: the lists of countries reach no organisation that sits there.
_TO_THE_COUNTRY = ~RECIPIENT_KIND.is_in(PartyKind.INTERNATIONAL_ORGANISATION)
_COMMON = ["EU-MEMBERS", "EEA", "GB", "AD", "AR", "GG", "IM", "FO", "IL", "JE", "NZ", "CH"]
LIST_2009: Final = Recognition(
    "uy.list",
    "Countries that the Union holds to be adequate, and its members",
    "UY",
    "adequacy",
    RESOLUTIONS.cite("Res. 17/009", checked_on=SHEET, confidence=RECALLED),
    _COMMON,
    _TO_THE_COUNTRY,
    during("2009-06-12", "2019-03-12"),
)
LIST_2019: Final = Recognition(
    "uy.list",
    "List of 2019",
    "UY",
    "adequacy",
    RESOLUTIONS.cite("Res. 4/019", checked_on=SHEET, confidence=RELATED),
    [*_COMMON, "JP"],
    _TO_THE_COUNTRY,
    during("2019-03-12", "2021-06-08"),
)
LIST_2021: Final = Recognition(
    "uy.list",
    "List of 2021",
    "UY",
    "adequacy",
    RESOLUTIONS.cite("Res. 23/021", checked_on=SHEET, confidence=RELATED),
    [*_COMMON, "JP"],
    _TO_THE_COUNTRY,
    since("2021-06-08"),
)
CANADA: Final = Recognition(
    "uy.list.canada",
    "Canada, private sector",
    "UY",
    "adequacy",
    RESOLUTIONS.cite("Res. 23/021 and those before", checked_on=SHEET, confidence=RELATED),
    ["CA"],
    _TO_THE_COUNTRY & ~RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY),
    since("2009-06-12"),
)
SHIELD: Final = Recognition(
    "uy.list.privacy_shield",
    "United States, organisations under the Privacy Shield",
    "UY",
    "adequacy",
    RESOLUTIONS.cite(
        "Res. 4/019; Res. 23/021",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[Note("The resolution of 8 June 2021 dropped the United States and gave six months to adapt.")],
    ),
    ["US"],
    PRIVACY_SHIELD,
    during("2019-03-12", "2021-12-08"),
)
FRAMEWORK: Final = Recognition(
    "uy.list.framework",
    "United States, organisations on the list of the Data Privacy Framework",
    "UY",
    "adequacy",
    RESOLUTIONS.cite("Res. 63/023", checked_on=SHEET, confidence=RELATED),
    ["US"],
    FRAMEWORK_EXTENDED,
    since("2023-11-22"),
)
KOREA: Final = Recognition(
    "uy.list.korea",
    "Korea, those under its Personal Information Protection Act",
    "UY",
    "adequacy",
    RESOLUTIONS.cite("Res. 63/023", checked_on=SHEET, confidence=RELATED),
    ["KR"],
    KOREAN_ACT,
    since("2023-11-22"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "UY",
            "Uruguay",
            ["UY"],
            "2026-11-26",
            "Personal data go freely to adequate destinations, and elsewhere only if authorised or on an exception; other data are free.",
            LAW.article(23, checked_on=CHECKED),
            since("2018-05-25"),
            unstated=["accounting", "geospatial"],
            missing="How the central bank has data kept safe, health records, tax and company records, geodata and the lists of export control.",
            reached_by=[EXPORTER_UNDER_LAW.id],
        )
    ],
    measures=[
        ARTICLE_23,
        IMPACT,
        INFORMATION,
        REGISTRATION,
        GOVERNMENT,
        SECRETS,
        BANKS_FIRST,
        BANKS_2022,
        BANKS_2026,
        STRATEGIC_GOODS,
    ],
    recognitions=[LIST_2009, LIST_2019, LIST_2021, CANADA, SHIELD, FRAMEWORK, KOREA],
    definitions=[TRANSFER],
    mechanisms=MECHANISMS,
    categories=[LEGAL_PERSON],
    facts=FACTS,
)
