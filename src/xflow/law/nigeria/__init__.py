"""The law pack of Nigeria: transfers under the Act of 2023 and the regulation before it, and what is kept in Nigeria."""

from __future__ import annotations

from typing import Final

from xflow.law.nigeria.facts import (
    ACT,
    BANK_NUMBERS,
    BVN,
    CARDS,
    CARRIER_DATA,
    CHECKED,
    CIRCULAR,
    COMMISSION,
    CONTENT,
    DIRECTIVE,
    DOMESTIC_SWITCHING,
    EXPORTER_UNDER_ACT,
    FACTS,
    NDPR,
    NECESSITY,
    OUTSIDE_ACT,
    PAYMENT_PARTICIPANT,
    RECALLED,
    REGISTERS,
    REGISTRATION_AGENT,
    REGULATION_PERIOD,
    RELATED,
    RULES_BIND_RECIPIENT,
    SHEET,
    SIM,
    SOLE_BENEFIT,
    SOVEREIGN,
    TELECOM_OPERATOR,
    WHITE_LIST,
)
from xflow.law.nigeria.mechanisms import (
    ADEQUACY_RECORD,
    AGENCY_APPROVAL,
    BVN_APPROVAL,
    CERTIFICATION,
    CLAUSES,
    CODE,
    CONSENT,
    CORPORATE_RULES,
    KEPT,
    MECHANISMS,
    SIM_CONSENT,
    SUPERVISION,
)
from xflow.law.nigeria.security import SECRETS, STRATEGIC_GOODS
from xflow.model.conditions import includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.data import BIOMETRIC, FINANCIAL, GOVERNMENT_ID, OFFICIAL, PAYMENT, PERSONAL, SUBSCRIBER
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    ORIGIN,
    PURPOSE,
    SAME_GROUP,
    TRANSACTION,
)

_PENALTY = (
    "a remedial fee of up to NGN 10 million or 2 % of gross revenue, the greater, for those of major importance, and up to NGN 2 "
    "million or 2 % for others (recalled)"
)
_BOTH = during("2023-06-12", "2025-09-19")
_NOW = since("2025-09-19")

TRANSFER: Final = Definition(
    "ng.transfer",
    "personal data are transferred from Nigeria to another country",
    includes(PERSONAL)
    & ~DESTINATION.within("NG")
    & (ORIGIN.within("NG") | EXPORTER_UNDER_ACT)
    & ~OUTSIDE_ACT
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    ACT.cite("ss 2, 41", checked_on=SHEET, confidence=RELATED),
)
_BINDING_RULES = CORPORATE_RULES & (SAME_GROUP | TRANSACTION.is_in(Transaction.INTRA_GROUP) | RULES_BIND_RECIPIENT)
_INSTRUMENTS = ADEQUACY_RECORD | CLAUSES | _BINDING_RULES | CODE | CERTIFICATION
_CONDITIONS = CONSENT | NECESSITY | SOLE_BENEFIT

REGULATION: Final = Measure(
    "ng.ndpr.2-11",
    "Transfer to an adequate place, or on consent, contract, public interest, claims or vital interests",
    "NG",
    NDPR.cite("regs 2.11, 2.12", checked_on=SHEET, confidence=RECALLED),
    TRANSFER,
    require(WHITE_LIST | SUPERVISION | CONSENT | NECESSITY),
    Objective.PRIVACY,
    REGULATION_PERIOD,
    authority="National Information Technology Development Agency",
    consequence="a fine of up to 2 % of gross revenue or NGN 10 million, the greater (recalled)",
)
SECTION_41_BEFORE: Final = Measure(
    "ng.ndpa.41",
    "Transfer with an instrument of adequate protection, to the white list, or on a condition of section 43",
    "NG",
    ACT.cite(
        "ss 41-43, with the regulation of 2019",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[Note("The regulation of 2019 and its white list were applied beside the Act until 18 September 2025.")],
    ),
    TRANSFER,
    require(_INSTRUMENTS | WHITE_LIST | _CONDITIONS),
    Objective.PRIVACY,
    _BOTH,
    authority=COMMISSION,
    consequence=_PENALTY,
)
SECTION_41: Final = Measure(
    "ng.ndpa.41",
    "Transfer with an instrument of adequate protection, or on a condition of section 43",
    "NG",
    ACT.cite("ss 41-43", checked_on=CHECKED),
    TRANSFER,
    require(_INSTRUMENTS | _CONDITIONS),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
    consequence=_PENALTY,
    notes=[
        Note(
            "In July 2025 the Commission fined a broadcaster NGN 766 million, among other things for unlawful transfers.",
            "published account",
        )
    ],
)
INSTRUMENT_APPROVAL: Final = Measure(
    "ng.gaid.45",
    "Instruments of transfer are put to the Commission",
    "NG",
    DIRECTIVE.cite(
        "Art. 45 and Schedule 5",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note("The directive calls its guidance on adequacy and instruments interim."),
            Note(
                "Some accounts make approval a condition of the transfer. Section 41 of the Act does not ask for it; by section 42(5) "
                "and (6) the Commission may approve instruments, and that it has not says nothing on their adequacy.",
                "published accounts of 2025 and 2026",
            ),
        ],
    ),
    TRANSFER,
    Impose(Duty("if the transfer rests on an instrument, have it approved by the Commission", DutyKind.FILING)),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
)
SOVEREIGN_DATA: Final = Measure(
    "ng.content.sovereign",
    "Government data are hosted in Nigeria",
    "NG",
    CONTENT.cite(
        "data and information management companies",
        checked_on=CHECKED,
        notes=[Note("In force since 2013, amended since; the day is recalled.", "recalled")],
    ),
    (
        SOVEREIGN
        | includes(OFFICIAL)
        | (EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & (PURPOSE.is_in(Purpose.STORAGE) | includes(REGISTERS)))
    )
    & ~DESTINATION.within("NG"),
    Localise(Localisation.STORAGE, AGENCY_APPROVAL),
    Objective.SOVEREIGNTY,
    since("2013-12-03"),
    authority="National Information Technology Development Agency",
)
PAYMENTS: Final = Measure(
    "ng.cbn.payments",
    "Payment transaction data are stored and managed in Nigeria",
    "NG",
    CIRCULAR.cite("part on data localisation", checked_on=SHEET, confidence=RELATED),
    includes(PAYMENT) & PAYMENT_PARTICIPANT & ~DESTINATION.within("NG"),
    Localise(Localisation.STORAGE, KEPT),
    Objective.FINANCIAL_STABILITY,
    since("2027-01-01"),
    authority="Central Bank of Nigeria",
)
BANK_VERIFICATION: Final = Measure(
    "ng.cbn.bvn",
    "Bank verification data stay in Nigeria unless the Central Bank approves",
    "NG",
    BVN.cite("data protection and storage", checked_on=SHEET, confidence=RELATED),
    (includes(FINANCIAL) | includes(GOVERNMENT_ID)) & BANK_NUMBERS & ~DESTINATION.within("NG"),
    Localise(Localisation.STORAGE, BVN_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    since("2017-10-18"),
    authority="Central Bank of Nigeria",
    notes=[Note("The day on which the framework began is recalled.", "recalled")],
)
SUBSCRIBERS: Final = Measure(
    "ng.ncc.subscribers",
    "Subscriber data and call records are kept in Nigeria",
    "NG",
    CONTENT.cite("s 12.1(4)", checked_on=CHECKED, url="https://onc.org.ng/guidelines-for-ict-service-provisioning"),
    includes(CARRIER_DATA) & (TELECOM_OPERATOR | PURPOSE.is_in(Purpose.TELECOMMUNICATIONS)) & ~DESTINATION.within("NG"),
    Localise(Localisation.STORAGE),
    Objective.LAW_ENFORCEMENT,
    since("2013-12-03"),
    authority="National Information Technology Development Agency; Nigerian Communications Commission",
    notes=[
        Note("Who sends such data is presumed to be an operator or to act for one."),
        Note("The guidelines speak of all subscriber and consumer data of service providers; no approval opens a way."),
        Note("The day is that of the guidelines of 2013, which were revised since.", "recalled"),
    ],
)
SWITCHING: Final = Measure(
    "ng.cbn.switching",
    "Domestic card transactions are switched in Nigeria",
    "NG",
    CARDS.cite(
        "s 4.4.8",
        checked_on=CHECKED,
        confidence=RELATED,
        url="https://dti.eui.eu/database/page/109",
        notes=[Note("Only the switching is kept at home; the guidelines do not speak of copies held for other ends.")],
    ),
    includes(PAYMENT) & DOMESTIC_SWITCHING & ~DESTINATION.within("NG"),
    Prohibit(),
    Objective.FINANCIAL_STABILITY,
    since("2011-08-01"),
    authority="Central Bank of Nigeria",
    notes=[
        Note(
            "The guidelines are of August 2011 and were reissued since; the first of the month is taken.",
            "published account",
        )
    ],
)
REGISTRATION: Final = Measure(
    "ng.ncc.registration",
    "Registration data of subscribers leave only with the Communications Commission's written consent",
    "NG",
    SIM.cite("reg 10(4)", checked_on=CHECKED, confidence=RECALLED),
    (includes(SUBSCRIBER) | includes(BIOMETRIC)) & REGISTRATION_AGENT & ~DESTINATION.within("NG"),
    require(SIM_CONSENT),
    Objective.LAW_ENFORCEMENT,
    since("2011-11-07"),
    authority="Nigerian Communications Commission",
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "NG",
            "Nigeria",
            ["NG"],
            "2026-11-26",
            "Personal data leave only with adequate protection or on a condition of section 43; other data are free.",
            ACT.cite("s 41", checked_on=SHEET, confidence=RELATED),
            since("2018-05-25"),
            unstated=["accounting"],
            missing=(
                "The white list of 2020 itself, rules on insurance, pensions, health and cloud, official secrets, tax and company "
                "records; before January 2019 no general law is stated."
            ),
            reached_by=[EXPORTER_UNDER_ACT.id],
        )
    ],
    measures=[
        REGULATION,
        SECTION_41_BEFORE,
        SECTION_41,
        INSTRUMENT_APPROVAL,
        SOVEREIGN_DATA,
        PAYMENTS,
        BANK_VERIFICATION,
        SUBSCRIBERS,
        SWITCHING,
        REGISTRATION,
        SECRETS,
        STRATEGIC_GOODS,
    ],
    definitions=[TRANSFER],
    categories=[REGISTERS, CARRIER_DATA],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
