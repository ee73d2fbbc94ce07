"""The law pack of Argentina: no transfer to inadequate destinations, and the ways around that."""

from __future__ import annotations

from typing import Final

from xflow.law.argentina.facts import (
    AGENCY,
    AUTOMATED,
    BANK,
    BANK_TECHNOLOGY,
    BOOKS_LEAVE,
    CHECKED,
    CIVIL_CODE,
    DISPOSITION,
    EXCEPTION,
    EXPANSION,
    EXPORT_CONTROL,
    FACTS,
    INTELLIGENCE_LAW,
    LAW,
    LEGAL_PERSON,
    ORIGINALS,
    OUTSIDE_LAW,
    RECALLED,
    RELATED,
    SHEET,
    TRADE_AGREEMENT,
    US_RECOGNISED,
)
from xflow.law.argentina.mechanisms import (
    BANK_NOTICE,
    CONSENT,
    CORPORATE_RULES,
    EXPORT_LICENCE,
    MECHANISMS,
    MODEL_CONTRACT,
    NETWORK_CLAUSES,
    ORIGINALS_KEPT,
    OWN_CONTRACT,
)
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.data import ACCOUNTING, CONTROLLED_TECHNOLOGY, PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_ROLE,
    MEANS,
    RECIPIENT_KIND,
    RECIPIENT_ROLE,
    SAME_ENTITY,
    SAME_GROUP,
    TRANSACTION,
)

_LISTED_SINCE = since("2016-11-18")

TRANSFER: Final = Definition(
    "ar.transfer",
    "personal data, of people or of legal persons, are transferred out of Argentina",
    (includes(PERSONAL) | includes(LEGAL_PERSON))
    & ~DESTINATION.within("AR")
    & ~OUTSIDE_LAW
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    LAW.cite("Arts. 1, 2, 12", checked_on=SHEET, confidence=RELATED),
)
_IN_A_GROUP = SAME_GROUP | SAME_ENTITY | TRANSACTION.is_in(Transaction.INTRA_GROUP)
ARTICLE_12: Final = Measure(
    "ar.law.12",
    "No transfer to a destination without adequate protection, unless a safeguard or an exception carries it",
    "AR",
    LAW.article(12, checked_on=CHECKED, confidence=RELATED),
    TRANSFER,
    require(
        Recognised("AR", "adequacy")
        | MODEL_CONTRACT
        | NETWORK_CLAUSES
        | OWN_CONTRACT
        | (CORPORATE_RULES & _IN_A_GROUP)
        | CONSENT
        | EXCEPTION.is_in(
            "judicial_cooperation",
            "medical_exchange",
            "bank_or_stock_transfer",
            "treaty",
            "intelligence_cooperation",
            "public_register",
        )
    ),
    Objective.PRIVACY,
    since("2000-11-02"),
    authority=AGENCY,
    consequence="warnings, suspension, fines and offences of the Penal Code (Arts. 31-32, recalled)",
)
BANK_OUTSOURCING: Final = Measure(
    "ar.bcra.outsourcing",
    "Financial entities tell of activities that they move abroad",
    "AR",
    EXPANSION.cite(
        "section 3",
        checked_on=CHECKED,
        notes=[
            Note(
                "Communication A 6354 opened clouds to data of clients and A 8398 of February 2026 rewrote the rules; those texts were not read.",
                "law-firm accounts",
            )
        ],
    ),
    BANK & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~DESTINATION.within("AR"),
    require(BANK_NOTICE),
    Objective.FINANCIAL_STABILITY,
    since("2016-12-23"),
    authority="Banco Central de la República Argentina",
)
BANK_ORIGINALS: Final = Measure(
    "ar.bcra.originals",
    "Financial entities keep original books, signed documents and files of debtors in Argentina",
    "AR",
    BANK_TECHNOLOGY.cite("what is kept in the country", checked_on=CHECKED, confidence=RELATED),
    BANK & ORIGINALS & ~DESTINATION.within("AR"),
    Localise(Localisation.COPY, ORIGINALS_KEPT),
    Objective.FINANCIAL_STABILITY,
    since("2019-02-13"),
    authority="Banco Central de la República Argentina",
)
BOOKS: Final = Measure(
    "ar.civil_code.325",
    "Account books stay at the domicile of who keeps them",
    "AR",
    CIVIL_CODE.article(325, checked_on=CHECKED, confidence=RECALLED),
    includes(ACCOUNTING)
    & BOOKS_LEAVE
    & ~DESTINATION.within("AR")
    & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS, Means.TRANSIT),
    Localise(Localisation.COPY, ORIGINALS_KEPT),
    Objective.LAW_ENFORCEMENT,
    since("2015-08-01"),
)
SECRETS: Final = Measure(
    "ar.law_25520.16",
    "What the state has classified as secret is not given abroad",
    "AR",
    INTELLIGENCE_LAW.cite("Art. 16 and following", checked_on=CHECKED, confidence=RECALLED),
    includes(STATE_SECRET) & ~DESTINATION.within("AR"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2001-12-06"),
    consequence="an offence of the Penal Code (Arts. 222-224, recalled)",
)
CONTROLLED: Final = Measure(
    "ar.decree_603",
    "Controlled technology leaves on a licence",
    "AR",
    EXPORT_CONTROL.cite("licences", checked_on=CHECKED, confidence=RECALLED),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("AR"),
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("1992-04-14"),
)
PROCESSORS: Final = Measure(
    "ar.law.25",
    "Bind the processor by a written contract",
    "AR",
    LAW.cite("Art. 25; Decreto 1558/2001, Art. 25", checked_on=CHECKED, confidence=RELATED),
    TRANSFER & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    Impose(
        Duty(
            "bind the processor by a written contract that states the levels of security and that the data are destroyed",
            DutyKind.CONTRACT,
        )
    ),
    Objective.PRIVACY,
    since("2001-12-03"),
    authority=AGENCY,
)
# The law speaks of countries and of international organisations: the list of countries reaches no organisation that sits there.
_TO_THE_COUNTRY = ~RECIPIENT_KIND.is_in(PartyKind.INTERNATIONAL_ORGANISATION)
LIST: Final = Recognition(
    "ar.list",
    "Countries with adequate legislation",
    "AR",
    "adequacy",
    DISPOSITION.article(
        3,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Resolution 34/2019 names the United Kingdom on its own; until 2020 it stood there as a member state."
            ),
            Note(
                "The agency's page named no others in October 2026; neither Brazil nor the United States is listed.",
                "account of October 2026",
            ),
        ],
    ),
    ["EU-MEMBERS", "EEA", "GB", "CH", "GG", "JE", "IM", "FO", "NZ", "AD", "UY"],
    _TO_THE_COUNTRY,
    _LISTED_SINCE,
)
LIST_CANADA: Final = Recognition(
    "ar.list.canada",
    "Canada, private sector",
    "AR",
    "adequacy",
    DISPOSITION.article(3, checked_on=SHEET, confidence=RELATED),
    ["CA"],
    _TO_THE_COUNTRY & ~RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY),
    _LISTED_SINCE,
)
LIST_ISRAEL: Final = Recognition(
    "ar.list.israel",
    "Israel, automated processing",
    "AR",
    "adequacy",
    DISPOSITION.article(3, checked_on=SHEET, confidence=RELATED),
    ["IL"],
    _TO_THE_COUNTRY & AUTOMATED,
    _LISTED_SINCE,
)

LIST_UNITED_STATES: Final = Recognition(
    "ar.list.united_states",
    "United States, once the agency recognises it",
    "AR",
    "adequacy",
    TRADE_AGREEMENT.cite("digital trade and technology", checked_on=CHECKED, confidence=RELATED),
    ["US"],
    _TO_THE_COUNTRY & US_RECOGNISED,
    since("2026-02-05"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "AR",
            "Argentina",
            ["AR"],
            "2026-11-26",
            "Personal data go freely to adequate destinations, and elsewhere only on a safeguard or an exception; other data are free.",
            LAW.article(12, checked_on=SHEET, confidence=RELATED),
            since("2018-05-25"),
            unstated=["geospatial"],
            missing=(
                "Details of the central bank's rules on technology, the seat of telemedicine platforms (Decreto 98/2023), the register of "
                "databases, public bodies, tax records and geodata."
            ),
        )
    ],
    measures=[ARTICLE_12, PROCESSORS, BANK_OUTSOURCING, BANK_ORIGINALS, BOOKS, SECRETS, CONTROLLED],
    recognitions=[LIST, LIST_CANADA, LIST_ISRAEL, LIST_UNITED_STATES],
    definitions=[TRANSFER],
    mechanisms=MECHANISMS,
    categories=[LEGAL_PERSON],
    facts=FACTS,
)
