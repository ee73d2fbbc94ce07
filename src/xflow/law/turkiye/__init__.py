"""The law pack of Türkiye: Article 9 of the Law on personal data before and after 2024, and what stays in the country."""

from __future__ import annotations

from typing import Final

from xflow.law.turkiye.facts import (
    ABROAD_UNDER_LAW,
    BANK_CORE,
    BANK_SECRET,
    BANK_SYSTEMS,
    BANKING_LAW,
    BCR,
    BY_LAW,
    CAPITAL_MARKETS,
    CHECKED,
    CIRCULAR,
    CONTRACT_FOR_PERSON,
    CONTRACT_WITH_PERSON,
    COPY_IN_TURKIYE,
    CRITICAL_PUBLIC,
    CUSTOMER_ORDER,
    EXPLICIT_CONSENT,
    EXPRESSION,
    FACTS,
    GUIDELINES,
    HARM_PERMISSION,
    HOUSEHOLD,
    INFORMED_CONSENT,
    INTERNET_LAW,
    ISSUER_CORE,
    KVKK,
    LEGAL_CLAIMS,
    MECHANISMS,
    ONWARD_TERMS,
    OVERRIDING_INTEREST,
    PAYMENT_CORE,
    PAYMENT_LAW,
    PRIVATE_LAW,
    PROCESSING_CONDITION,
    PUBLIC_AGREEMENT,
    PUBLIC_REGISTER,
    REMEDIES,
    SECURITY_OR_JUSTICE,
    SERIOUS_HARM,
    SHEET,
    SOCIAL_NETWORK,
    STANDARD_CONTRACT,
    TELECOM_LAW,
    TELECOM_OPERATOR,
    TRAFFIC_CONSENT,
    UNDERTAKING,
    VITAL_INTERESTS,
)
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Role, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import (
    BIOMETRIC,
    CIVIL_REGISTRATION,
    COMMUNICATION,
    COMMUNICATION_METADATA,
    GENETIC,
    HEALTH,
    LOCATION,
    NATIONAL_ID,
    PERSONAL,
)
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    RECIPIENT_KIND,
    SAME_GROUP,
    SYSTEMATIC,
)

_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_AUTHORITY = "Personal Data Protection Board"
_OLD = during("2016-10-07", "2024-06-01")
_BRIDGE = during("2024-06-01", "2024-09-01")
_NEW = since("2024-09-01")
_AMENDED = since("2024-06-01")
_ALWAYS = since("2016-10-07")
_FINE = (
    "administrative fines under Art. 18; the Board may stop a transfer that is plainly unlawful (Art. 15(7), recalled)"
)

_ABROAD = ~DESTINATION.within("TR")
_SENT = _ABROAD & ~MEANS.is_in(Means.OWN_STAFF_ACCESS)
_KEPT_THERE = _SENT & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.TRANSIT)
_REACHED = ORIGIN.within("TR") | ABROAD_UNDER_LAW

TRANSFER: Final = Definition(
    "tr.transfer",
    "a controller or processor under the Law sends personal data abroad or makes them accessible there",
    includes(PERSONAL)
    & _SENT
    & ~MEANS.is_in(Means.DIRECT_COLLECTION)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & _REACHED,
    GUIDELINES.cite(
        "what a transfer is",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Viewing on a screen from abroad and storage in a cloud abroad are transfers; giving one's own data to a "
                "controller abroad is none."
            ),
            Note(
                "Employees who read their employer's data on a journey are no other controller or processor, so theirs is "
                "taken to be no transfer; whether mere transit is one is not settled, and it is treated as one.",
                "recalled",
            ),
        ],
    ),
)
ONWARD: Final = Definition(
    "tr.onward_transfer",
    "personal data that were transferred from Türkiye go on from one country abroad to another",
    includes(PERSONAL)
    & _SENT
    & ~MEANS.is_in(Means.DIRECT_COLLECTION)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~ORIGIN.within("TR")
    & ~ABROAD_UNDER_LAW,
    KVKK.article(9, paragraph=8, checked_on=SHEET, confidence=_RECALLED),
)

_BODY_UNDER_PUBLIC_LAW = EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & ~PRIVATE_LAW
_BETWEEN_PUBLIC_BODIES = EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & RECIPIENT_KIND.is_in(
    PartyKind.PUBLIC_AUTHORITY, PartyKind.INTERNATIONAL_ORGANISATION
)
_TIERS_ONE_AND_TWO = PROCESSING_CONDITION & (
    Recognised("TR", "adequacy")
    | (REMEDIES & (STANDARD_CONTRACT | UNDERTAKING | (BCR & SAME_GROUP) | (PUBLIC_AGREEMENT & _BETWEEN_PUBLIC_BODIES)))
)
_OCCASIONAL = ~SYSTEMATIC & (
    ((INFORMED_CONSENT | CONTRACT_WITH_PERSON | CONTRACT_FOR_PERSON) & ~_BODY_UNDER_PUBLIC_LAW)
    | OVERRIDING_INTEREST
    | LEGAL_CLAIMS
    | VITAL_INTERESTS
    | PUBLIC_REGISTER
)
_NO_DECISION = Note("No adequacy decision of the Board is known.", "published accounts up to February 2026")
_CONVENTION = Note(
    "That the destination is a party to Convention 108 is no ground by itself.", "decision 2020/559 of the Board"
)
_MEANING = Note(
    "Occasional is what is irregular, happens once or a few times and lies outside the ordinary course of business; it is "
    "the last resort.",
    "Guidelines of 2 January 2025",
)

ARTICLE_9_OLD: Final = Measure(
    "tr.kvkk.9",
    "Transfer abroad with consent, to adequate protection, or with an undertaking that the Board permits",
    "TR",
    KVKK.cite("Art. 9(1)-(3) as first enacted", checked_on=CHECKED, confidence=_RELATED),
    TRANSFER,
    require(
        EXPLICIT_CONSENT
        | INFORMED_CONSENT
        | (PROCESSING_CONDITION & (Recognised("TR", "adequacy") | UNDERTAKING | (BCR & SAME_GROUP)))
    ),
    Objective.PRIVACY,
    _OLD,
    authority=_AUTHORITY,
    consequence=_FINE,
    notes=[
        _NO_DECISION,
        _CONVENTION,
        Note("Consent bundled into general terms is none.", "decision 2020/173 of the Board (Amazon Türkiye)"),
    ],
)
ARTICLE_9_BRIDGE: Final = Measure(
    "tr.kvkk.9",
    "Transfer abroad on one of three tiers, or for three months still with the old consent",
    "TR",
    KVKK.cite("Art. 9(1)-(6), transitional Art. 3", checked_on=CHECKED, confidence=_RELATED),
    TRANSFER,
    require(EXPLICIT_CONSENT | _TIERS_ONE_AND_TWO | _OCCASIONAL),
    Objective.PRIVACY,
    _BRIDGE,
    authority=_AUTHORITY,
    consequence=_FINE,
    notes=[_NO_DECISION, _CONVENTION, _MEANING],
)
ARTICLE_9: Final = Measure(
    "tr.kvkk.9",
    "Transfer abroad to adequate protection, with a safeguard, or occasionally on a derogation",
    "TR",
    KVKK.cite("Art. 9(1)-(7)", checked_on=CHECKED, confidence=_RELATED),
    TRANSFER,
    require(_TIERS_ONE_AND_TWO | _OCCASIONAL),
    Objective.PRIVACY,
    _NEW,
    authority=_AUTHORITY,
    consequence=_FINE,
    notes=[_NO_DECISION, _CONVENTION, _MEANING],
)
NOTIFICATION: Final = Measure(
    "tr.kvkk.9-5",
    "Notice of the standard contract",
    "TR",
    KVKK.cite("Arts. 9(5), 18(1)(d)", checked_on=SHEET),
    TRANSFER,
    Impose(
        Duty(
            "if a standard contract is used, notify the Authority of it, and of later changes and of its end",
            DutyKind.FILING,
            "within five business days of the signature",
        )
    ),
    Objective.PRIVACY,
    _AMENDED,
    authority=_AUTHORITY,
    consequence="a fine of TRY 50,000 to 1,000,000 as enacted, raised each year, on the controller or processor",
)
INFORMATION: Final = Measure(
    "tr.kvkk.10",
    "Information of data subjects, and entry in the registry",
    "TR",
    KVKK.cite("Arts. 10, 16", checked_on=SHEET, confidence=_RECALLED),
    TRANSFER,
    Impose(
        Duty(
            "tell data subjects to whom and why data may go, and enter data sent abroad in the registry",
            DutyKind.NOTICE,
        )
    ),
    Objective.PRIVACY,
    _ALWAYS,
    authority=_AUTHORITY,
)
ONWARD_RULE: Final = Measure(
    "tr.kvkk.9-8",
    "Onward transfers keep the safeguards",
    "TR",
    KVKK.article(9, paragraph=8, checked_on=SHEET, confidence=_RECALLED),
    ONWARD,
    require(Recognised("TR", "adequacy") | ONWARD_TERMS | STANDARD_CONTRACT | LEGAL_CLAIMS | VITAL_INTERESTS),
    Objective.PRIVACY,
    _AMENDED,
    [Role.FOLLOWING],
    authority=_AUTHORITY,
    notes=[Note("The standard contract says when a recipient may pass the data on.", "By-Law, Art. 14")],
)
HARM: Final = Measure(
    "tr.kvkk.9-9",
    "Transfers that would do serious harm need the Board's permission",
    "TR",
    KVKK.cite("Art. 9(9); before 1 June 2024 Art. 9(5)", checked_on=SHEET, confidence=_RELATED),
    TRANSFER & SERIOUS_HARM,
    require(HARM_PERMISSION),
    Objective.NATIONAL_SECURITY,
    _ALWAYS,
    authority=_AUTHORITY,
    notes=[Note("Treaties stand above this.", "Art. 9")],
)

BANKS: Final = Measure(
    "tr.bank_systems.11",
    "Primary and secondary systems of banks stay in Türkiye",
    "TR",
    BANK_SYSTEMS.article(
        11,
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[Note("The Regulation on Banks' Information Systems of 2020 says the same.", "recalled")],
    ),
    BANK_CORE & _KEPT_THERE,
    Localise(Localisation.STORAGE),
    Objective.FINANCIAL_STABILITY,
    since("2014-07-11"),
    authority="Banking Regulation and Supervision Agency",
)
SECRETS: Final = Measure(
    "tr.banking.73",
    "Customer secrets of banks go abroad only on the customer's request or order",
    "TR",
    BANKING_LAW.cite("Art. 73(3), as amended by Law 7222", checked_on=SHEET, confidence=_RECALLED),
    BANK_SECRET & _SENT,
    require(CUSTOMER_ORDER),
    Objective.FINANCIAL_STABILITY,
    since("2020-02-25"),
    authority="Banking Regulation and Supervision Agency",
    notes=[Note("Explicit consent alone does not suffice.", "Art. 73(3), recalled")],
)
ISSUERS: Final = Measure(
    "tr.capital_markets.26",
    "Primary and secondary systems of capital-market institutions and certain companies stay in Türkiye",
    "TR",
    CAPITAL_MARKETS.article(26, checked_on=CHECKED, confidence=_RELATED),
    ISSUER_CORE & _KEPT_THERE,
    Localise(Localisation.STORAGE),
    Objective.FINANCIAL_STABILITY,
    since("2018-01-05"),
    authority="Capital Markets Board",
    notes=[Note("A newer communiqué may have taken its place; the rule is taken to go on.", "recalled")],
)
PAYMENTS: Final = Measure(
    "tr.payment.23",
    "Records and systems of payment and e-money institutions stay in Türkiye",
    "TR",
    PAYMENT_LAW.article(23, checked_on=CHECKED, confidence=_RELATED),
    PAYMENT_CORE & _KEPT_THERE,
    Localise(Localisation.STORAGE),
    Objective.FINANCIAL_STABILITY,
    since("2013-06-27"),
    authority="Central Bank of the Republic of Türkiye",
    notes=[
        Note(
            "Where one party to a payment is abroad, what the payment needs may be shared, if the data are stored at home.",
            "communiqué on payment services (published account)",
        )
    ],
)
TRAFFIC: Final = Measure(
    "tr.telecom.51",
    "Traffic and location data of operators go abroad only with explicit consent",
    "TR",
    TELECOM_LAW.article(51, checked_on=SHEET, confidence=_RECALLED),
    (includes(COMMUNICATION_METADATA) | includes(LOCATION)) & TELECOM_OPERATOR & _SENT,
    require(TRAFFIC_CONSENT),
    Objective.NATIONAL_SECURITY,
    since("2015-04-15"),
    authority="Information and Communication Technologies Authority",
)
NETWORKS: Final = Measure(
    "tr.internet.4",
    "Large social networks keep the data of users in Türkiye there",
    "TR",
    INTERNET_LAW.cite("additional Art. 4(5)", checked_on=SHEET, confidence=_RECALLED),
    includes(PERSONAL) & SOCIAL_NETWORK & _KEPT_THERE,
    Localise(Localisation.COPY, COPY_IN_TURKIYE),
    Objective.LAW_ENFORCEMENT,
    since("2020-10-01"),
    authority="Information and Communication Technologies Authority",
    notes=[Note("The text asks for the necessary measures; whether a copy suffices is not settled, and is taken so.")],
)
CRITICAL: Final = Measure(
    "tr.circular.1",
    "Population, health, communication, genetic and biometric data of public bodies are kept in Türkiye",
    "TR",
    CIRCULAR.cite("measure 1", checked_on=CHECKED, confidence=_RELATED),
    (CRITICAL_PUBLIC | EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY))
    & (
        includes(HEALTH)
        | includes(GENETIC)
        | includes(BIOMETRIC)
        | includes(COMMUNICATION)
        | includes(CIVIL_REGISTRATION)
        | includes(NATIONAL_ID)
    )
    & _KEPT_THERE,
    Localise(Localisation.COPY, COPY_IN_TURKIYE),
    Objective.CYBERSECURITY,
    since("2019-07-06"),
    notes=[
        Note(
            "Mostly read as a duty to keep the data at home too, not as a ban on sending a copy.", "published accounts"
        ),
        Note(
            "Data of public institutions are not stored in clouds other than their own or those of domestic providers "
            "under their control (measure 3).",
            "published account",
        ),
    ],
)

_LIFTED = [ARTICLE_9, ONWARD_RULE, HARM, NOTIFICATION, INFORMATION]
AT_HOME: Final = Exemption(
    "tr.kvkk.28-a",
    "Personal and household activities",
    "TR",
    KVKK.article(28, paragraph=1, item="a", checked_on=SHEET, confidence=_RECALLED),
    HOUSEHOLD,
    _LIFTED,
    _ALWAYS,
)
FREE_EXPRESSION: Final = Exemption(
    "tr.kvkk.28-c",
    "Art, science and freedom of expression",
    "TR",
    KVKK.article(28, paragraph=1, item="c", checked_on=SHEET, confidence=_RECALLED),
    EXPRESSION,
    _LIFTED,
    _ALWAYS,
)
STATE_TASKS: Final = Exemption(
    "tr.kvkk.28-cd",
    "Defence, security, intelligence and justice",
    "TR",
    KVKK.article(28, paragraph=1, item="ç, d", checked_on=SHEET, confidence=_RECALLED),
    SECURITY_OR_JUSTICE,
    _LIFTED,
    _ALWAYS,
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "TR",
            "Republic of Türkiye",
            ["TR"],
            CHECKED,
            "Personal data go abroad only under Article 9 of the Law; certain systems and records of banks, payments, "
            "markets and public bodies stay; other data are free.",
            BY_LAW.cite("Arts. 5-16", checked_on=CHECKED, confidence=_RELATED),
            since("2018-05-25"),
            missing=(
                "Rules on insurers and pension funds, crypto-assets, embedded SIM cards, electronic ledgers and invoices, "
                "tax records, cloud services of public bodies, cyber-security products, export control and state secrets."
            ),
            reached_by=[ABROAD_UNDER_LAW.id],
        )
    ],
    measures=[
        ARTICLE_9_OLD,
        ARTICLE_9_BRIDGE,
        ARTICLE_9,
        NOTIFICATION,
        INFORMATION,
        ONWARD_RULE,
        HARM,
        BANKS,
        SECRETS,
        ISSUERS,
        PAYMENTS,
        TRAFFIC,
        NETWORKS,
        CRITICAL,
    ],
    exemptions=[AT_HOME, FREE_EXPRESSION, STATE_TASKS],
    definitions=[TRANSFER, ONWARD],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
