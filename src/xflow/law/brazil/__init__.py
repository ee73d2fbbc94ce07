"""The law pack of Brazil: the closed list of Article 33, its regulation, the Union, and clouds of state and banks."""

from __future__ import annotations

from typing import Final

from xflow.law.brazil.facts import (
    ADEQUACY,
    AUTHORITY,
    BANK,
    BANK_CLOUD,
    CASE,
    CHECKED,
    CLASSIFIED_CLOUD,
    EXPORTER_UNDER_LAW,
    FACTS,
    FEDERAL_BODY,
    GOVERNMENT_CLOUD,
    LGPD,
    OFFICIAL_MISSION,
    OLD_BANK_CLOUD,
    OUTSIDE_LAW,
    PUBLIC_SECURITY,
    RECALLED,
    REGULATION,
    RELATED,
    RESTRICTED_ACCESS,
    RETURNED,
    SEALS_ISSUED,
    SHEET,
    SUPERVISORS_AGREE,
    UNION_BODY,
)
from xflow.law.brazil.mechanisms import (
    AUTHORISATION,
    BANK_AUTHORISATION,
    BANK_NOTICE,
    CONSENT,
    CORPORATE_RULES,
    COUNTRY_LISTED,
    LOCAL_COPY,
    MECHANISMS,
    OLD_CLAUSES,
    SEAL,
    SPECIFIC_CLAUSES,
    STANDARD_CLAUSES,
)
from xflow.law.brazil.security import CLEARED, EXPORT_LICENCE, SECRETS, STRATEGIC_GOODS
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.data import PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    RECIPIENT_KIND,
    RECIPIENT_ROLE,
    SAME_GROUP,
    TRANSACTION,
)

_PENALTY = "warning, a fine of up to 2 % of turnover in Brazil and BRL 50 million for each infraction, blocking, suspension (Art. 52)"
_LAW_START = "2020-09-18"
_REGULATION_START = "2024-08-23"
_CLAUSES_DUE = "2025-08-23"

TRANSFER: Final = Definition(
    "br.transfer",
    "an exporter transfers personal data to an importer in a foreign country",
    includes(PERSONAL)
    & ~DESTINATION.within("BR")
    & (ORIGIN.within("BR") | EXPORTER_UNDER_LAW)
    & ~OUTSIDE_LAW
    & ~PUBLIC_SECURITY
    & ~RETURNED
    & ~MEANS.is_in(Means.DIRECT_COLLECTION, Means.TRANSIT)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    REGULATION.cite(
        "Annex I, Arts. 5, 6, 8; LGPD, Arts. 4, 5(XV)",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note(
                "What the data subject gives directly to somebody abroad is international collection and no transfer."
            ),
            Note("Pure transit without use is left out.", "recalled"),
            Note(
                "Access from abroad counts: to make data available to another agent is to transfer them.",
                "law-firm account",
            ),
        ],
    ),
)
_TO_AN_AGENT = TRANSFER & ~MEANS.is_in(Means.OWN_STAFF_ACCESS)
_TO_ANOTHER = Note(
    "The regulation speaks of one agent that transfers to another; one's own staff abroad are none. Before it that was not settled.",
    "Resolution 19/2024, Annex I, Arts. 3, 5 (published account)",
)
_CASES = CASE.is_in(
    "legal_cooperation",
    "protection_of_life",
    "cooperation_agreement",
    "public_policy",
    "legal_obligation",
    "contract_with_person",
    "rights_in_proceedings",
)
_IN_A_GROUP = SAME_GROUP | TRANSACTION.is_in(Transaction.INTRA_GROUP)
_ALWAYS = (
    Recognised("BR", "adequacy")
    | SPECIFIC_CLAUSES
    | (CORPORATE_RULES & _IN_A_GROUP)
    | (SEAL & SEALS_ISSUED)
    | AUTHORISATION
    | CONSENT
    | _CASES
)

ARTICLE_33_FIRST: Final = Measure(
    "br.lgpd.33",
    "Transfer in the closed list of cases",
    "BR",
    LGPD.cite("Arts. 33-36", checked_on=SHEET, confidence=RELATED),
    TRANSFER,
    require(_ALWAYS | OLD_CLAUSES),
    Objective.PRIVACY,
    during(_LAW_START, _REGULATION_START),
    authority=AUTHORITY,
    consequence=_PENALTY,
)
ARTICLE_33_TOLERANT: Final = Measure(
    "br.lgpd.33",
    "Transfer in the closed list of cases; old clauses still count",
    "BR",
    LGPD.cite("Arts. 33-36; Resolution 19/2024, Art. 2", checked_on=SHEET, confidence=RELATED),
    _TO_AN_AGENT,
    require(_ALWAYS | STANDARD_CLAUSES | OLD_CLAUSES),
    Objective.PRIVACY,
    during(_REGULATION_START, _CLAUSES_DUE),
    authority=AUTHORITY,
    consequence=_PENALTY,
    notes=[_TO_ANOTHER],
)
ARTICLE_33: Final = Measure(
    "br.lgpd.33",
    "Transfer in the closed list of cases",
    "BR",
    LGPD.cite("Arts. 33-36; Resolution 19/2024, Annex I", checked_on=SHEET, confidence=RELATED),
    _TO_AN_AGENT,
    require(_ALWAYS | STANDARD_CLAUSES),
    Objective.PRIVACY,
    since(_CLAUSES_DUE),
    authority=AUTHORITY,
    consequence=_PENALTY,
    notes=[_TO_ANOTHER],
)
LEGAL_BASIS: Final = Measure(
    "br.lgpd.7",
    "A legal basis beside the case of Article 33",
    "BR",
    LGPD.cite("Arts. 7, 11", checked_on=SHEET, confidence=RELATED),
    TRANSFER,
    Impose(Duty("have a legal basis for the processing, beside the ground of the transfer", DutyKind.OTHER)),
    Objective.PRIVACY,
    since(_LAW_START),
    authority=AUTHORITY,
)
TRANSPARENCY: Final = Measure(
    "br.resolution.transparency",
    "Publish transfers, and give the clauses on request",
    "BR",
    REGULATION.cite("Annex I, transparency", checked_on=SHEET, confidence=RELATED),
    TRANSFER,
    Impose(
        Duty(
            "publish in plain Portuguese the purpose, the country, the agents and the rights, and give the full clauses to a data subject who "
            "asks",
            DutyKind.NOTICE,
            "within 15 days of the request",
        )
    ),
    Objective.PRIVACY,
    since(_REGULATION_START),
    authority=AUTHORITY,
)
FEDERAL_DATA: Final = Measure(
    "br.gsi.cloud",
    "Data of the federal administration abroad: a copy in Brazil, in countries that are named",
    "BR",
    GOVERNMENT_CLOUD.cite("Arts. 8, 17", checked_on=CHECKED, confidence=RELATED),
    FEDERAL_BODY & ~DESTINATION.within("BR") & ~RESTRICTED_ACCESS,
    Localise(Localisation.COPY, LOCAL_COPY & COUNTRY_LISTED),
    Objective.NATIONAL_SECURITY,
    since("2021-10-01"),
    authority="Gabinete de Segurança Institucional",
    notes=[Note("For personal data it points to the general act.", "recalled")],
)
RESTRICTED_DATA: Final = Measure(
    "br.gsi.restricted",
    "Information with restricted access is not processed in clouds abroad",
    "BR",
    GOVERNMENT_CLOUD.cite("Art. 17", checked_on=CHECKED, confidence=RECALLED),
    FEDERAL_BODY & ~DESTINATION.within("BR") & RESTRICTED_ACCESS,
    Localise(Localisation.PROCESSING),
    Objective.NATIONAL_SECURITY,
    since("2021-10-01"),
    authority="Gabinete de Segurança Institucional",
)
CLASSIFIED_OLD: Final = Measure(
    "br.gsi.classified",
    "Classified information stays out of clouds",
    "BR",
    GOVERNMENT_CLOUD.cite("classified information", checked_on=CHECKED, confidence=RELATED),
    FEDERAL_BODY & includes(STATE_SECRET) & ~DESTINATION.within("BR"),
    Localise(Localisation.PROCESSING),
    Objective.NATIONAL_SECURITY,
    during("2021-10-01", "2025-10-07"),
    authority="Gabinete de Segurança Institucional",
)
CLASSIFIED: Final = Measure(
    "br.gsi.classified",
    "Classified information is stored and processed in Brazil alone",
    "BR",
    CLASSIFIED_CLOUD.cite(
        "place of the data",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Copies and backups abroad are forbidden; top-secret information goes into no cloud at all.",
                "press account",
            )
        ],
    ),
    FEDERAL_BODY & includes(STATE_SECRET) & ~DESTINATION.within("BR"),
    Localise(Localisation.PROCESSING, OFFICIAL_MISSION),
    Objective.NATIONAL_SECURITY,
    since("2025-10-07"),
    authority="Gabinete de Segurança Institucional",
)
_BANK_CLOUD_ABROAD = BANK & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~DESTINATION.within("BR")
BANKS_OLD: Final = Measure(
    "br.cmn.cloud",
    "Financial institutions give notice of clouds abroad, or have them authorised",
    "BR",
    OLD_BANK_CLOUD.cite("Arts. 15, 16", checked_on=CHECKED, confidence=RELATED),
    _BANK_CLOUD_ABROAD,
    require((SUPERVISORS_AGREE & BANK_NOTICE) | BANK_AUTHORISATION),
    Objective.FINANCIAL_STABILITY,
    during("2018-04-30", "2021-07-01"),
    authority="Banco Central do Brasil",
)
BANKS: Final = Measure(
    "br.cmn.cloud",
    "Financial institutions give notice of clouds abroad, or have them authorised",
    "BR",
    BANK_CLOUD.cite("Arts. 15, 16", checked_on=CHECKED, confidence=RECALLED),
    _BANK_CLOUD_ABROAD,
    require((SUPERVISORS_AGREE & BANK_NOTICE) | BANK_AUTHORISATION),
    Objective.FINANCIAL_STABILITY,
    since("2021-07-01"),
    authority="Banco Central do Brasil",
    notes=[
        Note(
            "It concerns relevant services of processing, storage and cloud; what is relevant the institution judges.",
            "recalled",
        )
    ],
)
UNION: Final = Recognition(
    "br.adequacy.eu",
    "European Union, with Iceland, Liechtenstein and Norway",
    "BR",
    "adequacy",
    ADEQUACY.cite(
        "Art. 1, sole paragraph",
        checked_on=CHECKED,
        notes=[
            Note("It covers institutions, bodies and agencies of the Union, too."),
            Note(
                "No other country was found to be listed; the United Kingdom has been under study since 2024.",
                "press account",
            ),
            Note("In February 2025 the authority declined to hold the World Bank to be adequate.", "press account"),
        ],
    ),
    ["EU-MEMBERS", "IS", "LI", "NO"],
    ~RECIPIENT_KIND.is_in(PartyKind.INTERNATIONAL_ORGANISATION) | UNION_BODY,
    since("2026-01-27"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "BR",
            "Brazil",
            ["BR"],
            "2026-11-26",
            "Personal data leave only in the closed list of Article 33; other data are free.",
            LGPD.article(33, checked_on=SHEET, confidence=RELATED),
            since("2018-05-25"),
            unstated=["accounting"],
            missing=(
                "Health records, telecommunications, tax and company records, genetic resources; before September 2020 the "
                "internet act of 2014 and the constitution."
            ),
            reached_by=[EXPORTER_UNDER_LAW.id],
        )
    ],
    measures=[
        ARTICLE_33_FIRST,
        ARTICLE_33_TOLERANT,
        ARTICLE_33,
        LEGAL_BASIS,
        TRANSPARENCY,
        FEDERAL_DATA,
        RESTRICTED_DATA,
        CLASSIFIED_OLD,
        CLASSIFIED,
        BANKS_OLD,
        BANKS,
        SECRETS,
        STRATEGIC_GOODS,
    ],
    recognitions=[UNION],
    definitions=[TRANSFER],
    mechanisms=[*MECHANISMS, CLEARED, EXPORT_LICENCE],
    facts=FACTS,
)
