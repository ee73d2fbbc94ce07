"""The law pack of Mexico: transfers to third parties under the acts of 2010 and 2025, and clouds of financial firms."""

from __future__ import annotations

from typing import Final

from xflow.law.mexico.facts import (
    BANK,
    BANKS,
    CHECKED,
    CREDIT_COMPANY,
    CREDIT_LAW,
    CROWDFUNDING,
    EXCEPTION,
    FACTS,
    FINTECH,
    FINTECH_GENERAL,
    LAW,
    NO_COPY,
    OLD_LAW,
    OLD_PUBLIC_LAW,
    OUTSIDE_CHAPTER,
    OUTSIDE_LAW,
    PAYMENT_FUNDS,
    PROVIDER_SEES,
    PUBLIC_LAW,
    RECALLED,
    REGULATION,
    RELATED,
    SHEET,
    UNIFORM_POLICY,
)
from xflow.law.mexico.mechanisms import (
    BANK_AUTHORISATION,
    CLOUD_AUTHORISATION,
    CONSENT,
    CREDIT_AUTHORISATION,
    MECHANISMS,
    PUBLIC_COMMITMENT,
    RECORDS_IN_MEXICO,
)
from xflow.law.mexico.security import EXPORT_LICENCE, SECRETS, STRATEGIC_GOODS
from xflow.model.conditions import includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    RECIPIENT_ROLE,
    SAME_ENTITY,
    SAME_GROUP,
)

_SECRETARIAT = "Secretaría Anticorrupción y Buen Gobierno"
_BEFORE = during("2010-07-06", "2025-03-21")
_NOW = since("2025-03-21")

_COMMUNICATED = (
    ~SAME_ENTITY
    & ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR, PartyRole.DATA_SUBJECT)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~MEANS.is_in(Means.TRANSIT, Means.OWN_STAFF_ACCESS)
)
TRANSFER: Final = Definition(
    "mx.transfer",
    "personal data are communicated to somebody other than the data subject, the controller or its processor, in Mexico or abroad",
    includes(PERSONAL) & _COMMUNICATED & ~OUTSIDE_LAW & ~CREDIT_COMPANY,
    LAW.cite(
        "Arts. 2 XX, 35-36",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "What goes to the controller's own processor is no transfer; who uses the data for ends of its own is no processor.",
                "published accounts; Art. 53 of the regulation of 2011",
            ),
            Note("Whether the definition of 2025 reaches data of legal persons is open.", "law-firm accounts"),
        ],
    ),
)
_GROUNDS = (
    CONSENT
    | (SAME_GROUP & UNIFORM_POLICY)
    | EXCEPTION.is_in(
        "law_or_treaty",
        "medical_care",
        "contract_for_person",
        "public_interest_or_justice",
        "legal_claims",
        "legal_relationship",
    )
)
ARTICLE_36_OLD: Final = Measure(
    "mx.lfpdppp.36",
    "Transfer to third parties with consent or on an exception (act of 2010)",
    "MX",
    OLD_LAW.cite("Arts. 36-37", checked_on=CHECKED, confidence=RELATED),
    TRANSFER,
    require(_GROUNDS),
    Objective.PRIVACY,
    _BEFORE,
    authority="Instituto Nacional de Transparencia, Acceso a la Información y Protección de Datos Personales",
    consequence="fines of 100 to 320,000 days of minimum wage (recalled)",
)
ARTICLE_36: Final = Measure(
    "mx.lfpdppp.36",
    "Transfer to third parties with consent or on an exception",
    "MX",
    LAW.cite(
        "Arts. 35-36",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Neither countries nor filings are asked for; the amendment of 14 November 2025 changed Article 4 alone."
            )
        ],
    ),
    TRANSFER,
    require(_GROUNDS),
    Objective.PRIVACY,
    _NOW,
    authority=_SECRETARIAT,
    consequence="fines of 100 to 320,000 UMA, prison for intentional breaches, doubled for sensitive data",
)
_SAME_DUTIES = Impose(
    Duty(
        "give the recipient the privacy notice, which asks whether the transfer is accepted, and the purposes; it takes over the same "
        "duties",
        DutyKind.CONTRACT,
    )
)
SAME_DUTIES_OLD: Final = Measure(
    "mx.lfpdppp.36.duties",
    "The recipient takes over the duties of the exporter (act of 2010)",
    "MX",
    OLD_LAW.article(36, checked_on=CHECKED, confidence=RELATED),
    TRANSFER,
    _SAME_DUTIES,
    Objective.PRIVACY,
    _BEFORE,
)
SAME_DUTIES: Final = Measure(
    "mx.lfpdppp.36.duties",
    "The recipient takes over the duties of the exporter",
    "MX",
    LAW.article(35, checked_on=CHECKED, confidence=RELATED),
    TRANSFER,
    _SAME_DUTIES,
    Objective.PRIVACY,
    _NOW,
    authority=_SECRETARIAT,
)
PROCESSORS: Final = Measure(
    "mx.regulation.51",
    "A contract with the processor, and conditions of clouds",
    "MX",
    REGULATION.cite(
        "Arts. 50-55",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Whether the regulation of 2011 goes on under the act of 2025 is open; no new one was found.",
                "published accounts",
            )
        ],
    ),
    includes(PERSONAL) & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~OUTSIDE_LAW & ~CREDIT_COMPANY,
    Impose(
        Duty(
            "bind the processor by contract to the controller's instructions, and take no cloud whose terms do not protect the data, disclose "
            "subcontractors and delete the data in the end",
            DutyKind.CONTRACT,
        )
    ),
    Objective.PRIVACY,
    since("2011-12-22"),
    authority=_SECRETARIAT,
)
_PUBLIC = (
    includes(PERSONAL)
    & EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
    & ~DESTINATION.within("MX")
    & ~SAME_ENTITY
    & ~RECIPIENT_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~MEANS.is_in(Means.TRANSIT, Means.OWN_STAFF_ACCESS)
)
PUBLIC_BODIES_OLD: Final = Measure(
    "mx.lgpdppso.62",
    "Public bodies send data abroad only to who obliges itself to protect them (act of 2017)",
    "MX",
    OLD_PUBLIC_LAW.article(68, checked_on=CHECKED, confidence=RECALLED),
    _PUBLIC,
    require(PUBLIC_COMMITMENT),
    Objective.PRIVACY,
    during("2017-01-27", "2025-03-21"),
)
PUBLIC_BODIES: Final = Measure(
    "mx.lgpdppso.62",
    "Public bodies send data abroad only to who obliges itself to protect them",
    "MX",
    PUBLIC_LAW.article(
        62,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("It holds for processors, too; clouds are open on these terms (Arts. 57, 58).", "published account"),
            Note(
                "Federal bodies prefer hosting in Mexico and justify public clouds in a study (agreement of 6 September 2021).",
                "published account",
            ),
        ],
    ),
    _PUBLIC,
    require(PUBLIC_COMMITMENT),
    Objective.PRIVACY,
    _NOW,
    authority=_SECRETARIAT,
)
CREDIT_REPORTS: Final = Measure(
    "mx.lrsic.28",
    "Credit information companies report only to who holds the client's authorisation",
    "MX",
    CREDIT_LAW.article(28, checked_on=CHECKED, confidence=RELATED),
    includes(PERSONAL) & _COMMUNICATED & CREDIT_COMPANY,
    require(CREDIT_AUTHORISATION),
    Objective.PRIVACY,
    since("2002-01-16"),
    authority="Comisión Nacional Bancaria y de Valores and Banco de México",
    notes=[Note("What the act lets go without it, as to authorities, is left out.")],
)
_CLOUD_ABROAD = PROVIDER_SEES & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~DESTINATION.within("MX")
PAYMENT_CLOUD: Final = Measure(
    "mx.ifpe.cloud",
    "Clouds abroad of institutions of electronic payment funds are authorised",
    "MX",
    FINTECH.cite("Arts. 44-51, under Arts. 48, 54 and 56 of the Fintech Law", checked_on=CHECKED, confidence=RELATED),
    PAYMENT_FUNDS & _CLOUD_ABROAD,
    require(CLOUD_AUTHORISATION),
    Objective.FINANCIAL_STABILITY,
    since("2021-01-28"),
    authority="Comisión Nacional Bancaria y de Valores",
)
PAYMENT_RECORDS: Final = Measure(
    "mx.ifpe.49",
    "Institutions of electronic payment funds keep their records in Mexico, too",
    "MX",
    FINTECH.article(49, checked_on=CHECKED, confidence=RELATED),
    PAYMENT_FUNDS & NO_COPY & ~DESTINATION.within("MX"),
    Localise(Localisation.COPY, RECORDS_IN_MEXICO),
    Objective.FINANCIAL_STABILITY,
    since("2021-01-28"),
    authority="Comisión Nacional Bancaria y de Valores",
)
CROWDFUNDING_CLOUD: Final = Measure(
    "mx.itf.85",
    "Clouds abroad of crowdfunding institutions are authorised",
    "MX",
    FINTECH_GENERAL.cite(
        "Arts. 85-87",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The day on which these articles came is recalled.")],
    ),
    CROWDFUNDING & _CLOUD_ABROAD,
    require(CLOUD_AUTHORISATION),
    Objective.FINANCIAL_STABILITY,
    since("2019-03-26"),
    authority="Comisión Nacional Bancaria y de Valores",
)
BANK_OUTSOURCING: Final = Measure(
    "mx.banks.318",
    "Banks have outsourcing and databases abroad authorised",
    "MX",
    BANKS.cite(
        "Art. 328",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("What is done in Mexico by a provider there is only told 30 days before.", "law-firm account")],
    ),
    BANK & ~OUTSIDE_CHAPTER & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~DESTINATION.within("MX"),
    require(BANK_AUTHORISATION),
    Objective.FINANCIAL_STABILITY,
    since("2005-12-02"),
    authority="Comisión Nacional Bancaria y de Valores",
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "MX",
            "Mexico",
            ["MX"],
            "2026-11-26",
            "A transfer to a third party needs consent or an exception, in Mexico as abroad; there is no list of countries, no "
            "localisation and no filing. Other data are free.",
            LAW.cite("Arts. 35-36", checked_on=SHEET, confidence=RELATED),
            since("2018-05-25"),
            unstated=["defence"],
            missing=(
                "The own exceptions of public bodies, to which those of private parties are applied, and the acts of the states; brokers, "
                "insurers and pension funds, telecommunications, national security, tax records. No rule of residence of health records "
                "was found."
            ),
        )
    ],
    measures=[
        ARTICLE_36_OLD,
        ARTICLE_36,
        SAME_DUTIES_OLD,
        SAME_DUTIES,
        PROCESSORS,
        PUBLIC_BODIES_OLD,
        PUBLIC_BODIES,
        CREDIT_REPORTS,
        PAYMENT_CLOUD,
        PAYMENT_RECORDS,
        CROWDFUNDING_CLOUD,
        BANK_OUTSOURCING,
        SECRETS,
        STRATEGIC_GOODS,
    ],
    definitions=[TRANSFER],
    mechanisms=[*MECHANISMS, EXPORT_LICENCE],
    facts=FACTS,
)
