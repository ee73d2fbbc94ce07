"""The law pack of Türkiye: Article 9 of the Law on personal data before and after 2024, and what stays in the country."""

from __future__ import annotations

from typing import Final

from xflow.law.turkiye.facts import (
    ABROAD_UNDER_LAW,
    CALL_DATA,
    CONTRACT_FOR_PERSON,
    CONTRACT_WITH_PERSON,
    DEFENCE_MATTER,
    EXPRESSION,
    FACTS,
    GEOGRAPHIC,
    HOUSEHOLD,
    LEDGER_DATA,
    LEGAL_CLAIMS,
    OFFICIAL_STATISTICS,
    OVERRIDING_INTEREST,
    PRIVATE_LAW,
    PROCESSING_CONDITION,
    PUBLIC_REGISTER,
    REMEDIES,
    SAMPLES_KIND,
    SECURITY_OR_JUSTICE,
    SERIOUS_HARM,
    VITAL_INTERESTS,
)
from xflow.law.turkiye.instruments import (
    BY_LAW,
    CHECKED,
    GUIDELINES,
    KVKK,
    RECALLED,
    RELATED,
    SHEET,
)
from xflow.law.turkiye.mechanisms import (
    BCR,
    EXPLICIT_CONSENT,
    HARM_PERMISSION,
    INFORMED_CONSENT,
    MECHANISMS,
    ONWARD_TERMS,
    PUBLIC_AGREEMENT,
    STANDARD_CONTRACT,
    UNDERTAKING,
)
from xflow.law.turkiye.sectors import (
    SECTORS,
    SENT,
)
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Measure, Objective, Role, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    PERSONAL,
)
from xflow.model.vocabulary.facts import (
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    RECIPIENT_KIND,
    SAME_GROUP,
    SYSTEMATIC,
)

_AUTHORITY = "Personal Data Protection Board"
_OLD = during("2016-10-07", "2024-06-01")
_BRIDGE = during("2024-06-01", "2024-09-01")
_NEW = since("2024-09-01")
_AMENDED = since("2024-06-01")
_ALWAYS = since("2016-10-07")
_FINE = (
    "administrative fines under Art. 18; the Board may stop a transfer that is plainly unlawful (Art. 15(7), recalled)"
)

_REACHED = ORIGIN.within("TR") | ABROAD_UNDER_LAW

TRANSFER: Final = Definition(
    "tr.transfer",
    "a controller or processor under the Law sends personal data abroad or makes them accessible there",
    includes(PERSONAL)
    & SENT
    & ~MEANS.is_in(Means.DIRECT_COLLECTION)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & _REACHED,
    GUIDELINES.cite(
        "what a transfer is",
        checked_on=CHECKED,
        confidence=RELATED,
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
    & SENT
    & ~MEANS.is_in(Means.DIRECT_COLLECTION)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~ORIGIN.within("TR")
    & ~ABROAD_UNDER_LAW,
    KVKK.article(9, paragraph=8, checked_on=SHEET, confidence=RECALLED),
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
_FIRST_AGREEMENT = Note(
    "The first permission for an agreement of public bodies, with the refugee agency of the United Nations, is of 21 October 2025.",
    "notice of the Authority of 12 November 2025",
)
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
    KVKK.cite("Art. 9(1)-(3) as first enacted", checked_on=CHECKED, confidence=RELATED),
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
    KVKK.cite("Art. 9(1)-(6), transitional Art. 3", checked_on=CHECKED, confidence=RELATED),
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
    KVKK.cite("Art. 9(1)-(7)", checked_on=CHECKED, confidence=RELATED),
    TRANSFER,
    require(_TIERS_ONE_AND_TWO | _OCCASIONAL),
    Objective.PRIVACY,
    _NEW,
    authority=_AUTHORITY,
    consequence=_FINE,
    notes=[_NO_DECISION, _CONVENTION, _MEANING, _FIRST_AGREEMENT],
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
    KVKK.cite("Arts. 10, 16", checked_on=SHEET, confidence=RECALLED),
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
    KVKK.article(9, paragraph=8, checked_on=SHEET, confidence=RECALLED),
    ONWARD,
    require(
        Recognised("TR", "adequacy")
        | ONWARD_TERMS
        | STANDARD_CONTRACT
        | UNDERTAKING
        | (BCR & SAME_GROUP)
        | LEGAL_CLAIMS
        | VITAL_INTERESTS
    ),
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
    KVKK.cite("Art. 9(9); before 1 June 2024 Art. 9(5)", checked_on=SHEET, confidence=RELATED),
    TRANSFER & SERIOUS_HARM,
    require(HARM_PERMISSION),
    Objective.NATIONAL_SECURITY,
    _ALWAYS,
    authority=_AUTHORITY,
    notes=[Note("Treaties stand above this.", "Art. 9")],
)


_LIFTED = [ARTICLE_9, ONWARD_RULE, HARM, NOTIFICATION, INFORMATION]
AT_HOME: Final = Exemption(
    "tr.kvkk.28-a",
    "Personal and household activities",
    "TR",
    KVKK.article(28, paragraph=1, item="a", checked_on=SHEET, confidence=RECALLED),
    HOUSEHOLD,
    _LIFTED,
    _ALWAYS,
)
STATISTICS: Final = Exemption(
    "tr.kvkk.28-b",
    "Research, planning and statistics",
    "TR",
    KVKK.article(28, paragraph=1, item="b", checked_on=CHECKED, confidence=RECALLED),
    OFFICIAL_STATISTICS,
    _LIFTED,
    _ALWAYS,
)
FREE_EXPRESSION: Final = Exemption(
    "tr.kvkk.28-c",
    "Art, science and freedom of expression",
    "TR",
    KVKK.article(28, paragraph=1, item="c", checked_on=SHEET, confidence=RECALLED),
    EXPRESSION,
    _LIFTED,
    _ALWAYS,
)
STATE_TASKS: Final = Exemption(
    "tr.kvkk.28-cd",
    "Defence, security, intelligence and justice",
    "TR",
    KVKK.article(28, paragraph=1, item="ç, d", checked_on=SHEET, confidence=RECALLED),
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
            "markets and public bodies stay; secrets, listed technology, samples and geographic data take a permit; the rest is free.",
            BY_LAW.cite("Arts. 5-16", checked_on=CHECKED, confidence=RELATED),
            since("2018-05-25"),
            unstated=["archive"],
            missing=(
                "Rules on insurers and pension funds, wallets and keys of crypto-assets, electronic invoices and tax records, medical "
                "devices and health systems, maps made by the armed forces, archives of the State, lists of voters."
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
        *SECTORS,
    ],
    exemptions=[AT_HOME, STATISTICS, FREE_EXPRESSION, STATE_TASKS],
    definitions=[TRANSFER, ONWARD],
    mechanisms=MECHANISMS,
    categories=[CALL_DATA, SAMPLES_KIND, DEFENCE_MATTER, GEOGRAPHIC, LEDGER_DATA],
    facts=FACTS,
)
