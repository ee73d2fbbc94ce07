"""The law pack of Nigeria: transfers under the Act of 2023 and the regulation before it, and what is kept in Nigeria."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.categories import DataCategory
from xflow.model.conditions import includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, YesNo
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.data import (
    BIOMETRIC,
    CALL_DETAIL,
    CIVIL_REGISTRATION,
    ELECTORAL,
    FINANCIAL,
    GOVERNMENT_ID,
    NATIONAL_ID,
    OFFICIAL,
    PAYMENT,
    PERSONAL,
    SUBSCRIBER,
)
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    ORIGIN,
    PURPOSE,
    SAME_GROUP,
    TRANSACTION,
)

_SHEET = "2026-11-23"
_CHECKED = "2026-11-26"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_COMMISSION = "Nigeria Data Protection Commission"
_PENALTY = (
    "a remedial fee of up to NGN 10 million or 2 % of gross revenue, the greater, for those of major importance, and up to NGN 2 "
    "million or 2 % for others (recalled)"
)
_REGULATION = during("2019-01-25", "2023-06-12")
_BOTH = during("2023-06-12", "2025-09-19")
_NOW = since("2025-09-19")

ACT: Final = Instrument(
    "ng.ndpa",
    "Nigeria Data Protection Act",
    "https://ndpc.gov.ng",
    number="2023",
    issuer="National Assembly of Nigeria",
    adopted="2023-06-12",
)
NDPR: Final = Instrument(
    "ng.ndpr",
    "Nigeria Data Protection Regulation",
    "https://nitda.gov.ng",
    number="2019",
    issuer="National Information Technology Development Agency",
    adopted="2019-01-25",
)
DIRECTIVE: Final = Instrument(
    "ng.gaid",
    "General Application and Implementation Directive",
    "https://ndpc.gov.ng",
    number="2025",
    issuer=_COMMISSION,
    adopted="2025-03-20",
)
CONTENT: Final = Instrument(
    "ng.content",
    "Guidelines for Nigerian Content Development in Information and Communication Technology",
    "https://onc.gov.ng/guidelines-infomanagement/",
    issuer="National Information Technology Development Agency",
)
CIRCULAR: Final = Instrument(
    "ng.cbn_payments",
    "Circular on market structure, data localisation and ultimate beneficial ownership",
    "https://www.cbn.gov.ng",
    number="PSS/DIR/PUB/CIR/001/004",
    issuer="Central Bank of Nigeria",
    adopted="2026-06-15",
)
BVN: Final = Instrument(
    "ng.cbn_bvn",
    "Regulatory Framework for Bank Verification Number Operations",
    "https://www.cbn.gov.ng",
    issuer="Central Bank of Nigeria",
)
CARDS: Final = Instrument(
    "ng.cbn_cards",
    "Guidelines on Point of Sale Card Acceptance Services",
    "https://www.cbn.gov.ng",
    issuer="Central Bank of Nigeria",
)
SIM: Final = Instrument(
    "ng.ncc_registration",
    "Registration of Telephone Subscribers Regulations",
    "https://www.ncc.gov.ng",
    number="S.I. No. 35 of 2011",
    issuer="Nigerian Communications Commission",
    adopted="2011-11-07",
)

REGISTERS: Final = DataCategory(
    "ng.registers",
    "Public registers of people (Nigeria)",
    "Registers of births and deaths, of identity numbers and of voters.",
    [PERSONAL],
    narrower=[CIVIL_REGISTRATION, ELECTORAL, NATIONAL_ID],
    presumed_absent=True,
    cite=CONTENT.cite("data and information management companies", checked_on=_CHECKED),
)
CARRIER_DATA: Final = DataCategory(
    "ng.carrier_data",
    "Subscriber data and call records (Nigeria)",
    "What telecommunications operators hold on their subscribers, and the records of their calls.",
    [PERSONAL],
    narrower=[SUBSCRIBER, CALL_DETAIL],
    presumed_absent=True,
    cite=CONTENT.cite(
        "s 12.1(4)", checked_on=_CHECKED, url="https://onc.org.ng/guidelines-for-ict-service-provisioning"
    ),
)

OUTSIDE_ACT: Final = YesNo(
    "ng.outside_act",
    "the Act does not apply: the processing is purely personal or household, or by a competent authority for crime, health "
    "emergency, national security, publication in the public interest or legal claims",
    "Is the processing purely personal or household, or one that section 3 of the Act leaves out?",
    ordinary=False,
    cite=ACT.cite("s 3", checked_on=_SHEET, confidence=_RECALLED),
)
NECESSITY: Final = YesNo(
    "ng.necessity",
    "the transfer is necessary for a contract with the data subject, for important public interest, for legal claims, or for vital "
    "interests where consent cannot be given",
    "Is the transfer necessary for a contract with the data subject or steps before it, for important public interest, for legal "
    "claims, or for vital interests?",
    ordinary=False,
    cite=ACT.cite("s 43(1)(b), (d)-(f)", checked_on=_CHECKED),
)
SOLE_BENEFIT: Final = YesNo(
    "ng.sole_benefit",
    "the transfer is for the sole benefit of the data subject, consent cannot practicably be had, and would likely be given",
    "Is the transfer for the sole benefit of the data subject, where consent is not practicable but would likely be given?",
    ordinary=False,
    cite=ACT.cite("s 43(1)(c)", checked_on=_CHECKED),
)
RULES_BIND_RECIPIENT: Final = YesNo(
    "ng.rules_bind_recipient",
    "the recipient, though outside the exporter's group, is subject to binding corporate rules with adequate protection",
    "Though outside the exporter's group, is the recipient subject to binding corporate rules that protect these data adequately?",
    About.RECIPIENT,
    ordinary=False,
    cite=ACT.cite("s 41(1)(a)", checked_on=_CHECKED),
)
WHITE_LIST: Final = YesNo(
    "ng.white_list",
    "the destination stands on the white list of Annexure C to the Implementation Framework of 2020",
    "Does the destination stand on the white list of Annexure C to the Implementation Framework of November 2020?",
    ordinary=False,
    cite=NDPR.cite(
        "Implementation Framework 2020, Annexure C",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "Whether its places were adequate was before the Federal High Court in Incorporated Trustees of Ikigai v NITDA; the "
                "list ended with the directive of 2025.",
                "published account",
            )
        ],
    ),
)
SOVEREIGN: Final = YesNo(
    "ng.sovereign_data",
    "the data are sovereign data: data of the government of Nigeria",
    "Are the data those of a government body of Nigeria?",
    ordinary=False,
    cite=CONTENT.cite("data and information management companies", checked_on=_CHECKED),
)
PAYMENT_PARTICIPANT: Final = YesNo(
    "ng.payment_participant",
    "the exporter is a financial institution or participant that facilitates payments in Nigeria",
    "Is the exporter a bank, mobile money operator, switch, processor or another that facilitates payments in Nigeria?",
    About.EXPORTER,
    ordinary=False,
    cite=CIRCULAR.cite("scope", checked_on=_SHEET, confidence=_RELATED),
)
BANK_NUMBERS: Final = YesNo(
    "ng.bank_verification_numbers",
    "the data include bank verification numbers or what is linked to them",
    "Do the data include bank verification numbers (BVN) or records linked to them?",
    ordinary=False,
    cite=BVN.cite("data protection and storage", checked_on=_SHEET, confidence=_RELATED),
)
TELECOM_OPERATOR: Final = YesNo(
    "ng.telecom_operator",
    "the exporter is a licensed telecommunications operator, or acts for one",
    "Is the exporter a licensed telecommunications operator, or does it act for one?",
    About.EXPORTER,
    ordinary=True,
    cite=CONTENT.cite(
        "s 12.1(4)", checked_on=_CHECKED, url="https://onc.org.ng/guidelines-for-ict-service-provisioning"
    ),
)
DOMESTIC_SWITCHING: Final = YesNo(
    "ng.domestic_switching",
    "a transaction between a Nigerian issuer and a Nigerian acquirer would be routed abroad for switching",
    "Would card or machine transactions between Nigerian issuers and Nigerian acquirers be routed abroad for switching?",
    ordinary=False,
    cite=CARDS.cite("s 4.4.8", checked_on=_CHECKED, confidence=_RELATED, url="https://dti.eui.eu/database/page/109"),
)
REGISTRATION_AGENT: Final = YesNo(
    "ng.registration_agent",
    "the exporter registers telephone subscribers as an agent or runs the systems for it",
    "Does the exporter register telephone subscribers as an agent, or supply the systems for that?",
    About.EXPORTER,
    ordinary=False,
    cite=SIM.cite("reg 10(4)", checked_on=_CHECKED, confidence=_RECALLED),
)

EXPORTER_UNDER_ACT: Final = YesNo(
    "ng.exporter_under_act",
    "the exporter, though neither domiciled nor operating in Nigeria, processes data of a data subject in Nigeria",
    "Does the exporter, though not in Nigeria, process the data of people who are in Nigeria?",
    About.EXPORTER,
    ordinary=True,
    cite=ACT.cite("s 2(2)(c)", checked_on=_CHECKED, url="https://lawcarenigeria.com/?p=165316"),
)

ADEQUACY_RECORD: Final = Mechanism(
    "ng.adequacy_record",
    "recorded assessment of adequate protection",
    "assess under section 42 that the recipient's law affords adequate protection, and record the basis of the transfer",
    cite=ACT.cite(
        "ss 41(1)(a), (2), 42",
        checked_on=_CHECKED,
        url="https://lawglobalhub.com/section-42-nigeria-data-protection-act-2023",
        notes=[
            Note("The Commission has published no list of adequate countries.", "published account of 2025"),
            Note("That it has decided nothing speaks neither for nor against adequacy (s 42(6))."),
        ],
    ),
)
CLAUSES: Final = Mechanism(
    "ng.clauses",
    "contractual clauses",
    "bind the recipient by contractual clauses with adequate protection, and record the basis of the transfer",
    cite=ACT.cite("s 41(1)(a), (2)", checked_on=_CHECKED),
)
CORPORATE_RULES: Final = Mechanism(
    "ng.corporate_rules",
    "binding corporate rules",
    "adopt binding corporate rules with adequate protection, and record the basis of the transfer",
    cite=ACT.cite("s 41(1)(a), (2)", checked_on=_CHECKED),
)
CODE: Final = Mechanism(
    "ng.code_of_conduct",
    "code of conduct",
    "have the recipient bound by a code of conduct with adequate protection, and record the basis of the transfer",
    burden=Burden.CERTIFICATION,
    cite=ACT.cite("s 41(1)(a), (2)", checked_on=_CHECKED),
)
CERTIFICATION: Final = Mechanism(
    "ng.certification",
    "certification",
    "have the recipient certified under a mechanism with adequate protection, and record the basis of the transfer",
    burden=Burden.CERTIFICATION,
    cite=ACT.cite("s 41(1)(a), (2)", checked_on=_CHECKED),
)
CONSENT: Final = Mechanism(
    "ng.consent",
    "informed consent",
    "obtain the data subject's consent after telling the possible risks of a transfer without adequate protection",
    MechanismKind.DEROGATION,
    cite=ACT.cite(
        "s 43(1)(a)",
        checked_on=_CHECKED,
        notes=[
            Note("For a child the parent or guardian consents.", "Nigeria Data Protection Act 2023, s 31"),
            Note("Consent that was given without knowledge of the risks, or withdrawn, does not count."),
        ],
    ),
)
SUPERVISION: Final = Mechanism(
    "ng.ndpr_decision",
    "decision that the protection is adequate",
    "obtain a decision that the destination affords adequate protection",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Agency or the Attorney-General of the Federation",
    cite=NDPR.cite("reg 2.11", checked_on=_SHEET, confidence=_RECALLED),
    available=_REGULATION,
)
AGENCY_APPROVAL: Final = Mechanism(
    "ng.hosting_approval",
    "approval to host sovereign data abroad",
    "obtain the Agency's express approval: show data protection, security, access of the government at any time, no disclosure to "
    "others, and its choice of the place",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="National Information Technology Development Agency",
    cite=CONTENT.cite(
        "data and information management companies",
        checked_on=_CHECKED,
        notes=[Note("The guidelines of 2013 asked for the approval of the Secretary to the Government, too.")],
    ),
)
BVN_APPROVAL: Final = Mechanism(
    "ng.bvn_approval",
    "approval of the Central Bank",
    "obtain the approval of the Central Bank to route bank verification data abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Central Bank of Nigeria",
    cite=BVN.cite("data protection and storage", checked_on=_SHEET, confidence=_RELATED),
)
SIM_CONSENT: Final = Mechanism(
    "ng.sim_consent",
    "written consent of the Communications Commission",
    "obtain the Communications Commission's written consent before registration data of subscribers leave",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Nigerian Communications Commission",
    cite=SIM.cite("reg 10(4)", checked_on=_CHECKED, confidence=_RECALLED),
)
KEPT: Final = Mechanism(
    "ng.kept_in_nigeria",
    "payment data stored and managed in Nigeria",
    "store and manage the payment transaction data in Nigeria, and send no more than a copy",
    MechanismKind.MEASURE,
    cite=CIRCULAR.cite(
        "part on data localisation",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("Whether a copy may then be held abroad is open.", "law-firm accounts of 2026")],
    ),
)

TRANSFER: Final = Definition(
    "ng.transfer",
    "personal data are transferred from Nigeria to another country",
    includes(PERSONAL)
    & ~DESTINATION.within("NG")
    & (ORIGIN.within("NG") | EXPORTER_UNDER_ACT)
    & ~OUTSIDE_ACT
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    ACT.cite("ss 2, 41", checked_on=_SHEET, confidence=_RELATED),
)
_BINDING_RULES = CORPORATE_RULES & (SAME_GROUP | TRANSACTION.is_in(Transaction.INTRA_GROUP) | RULES_BIND_RECIPIENT)
_INSTRUMENTS = ADEQUACY_RECORD | CLAUSES | _BINDING_RULES | CODE | CERTIFICATION
_CONDITIONS = CONSENT | NECESSITY | SOLE_BENEFIT

REGULATION: Final = Measure(
    "ng.ndpr.2-11",
    "Transfer to an adequate place, or on consent, contract, public interest, claims or vital interests",
    "NG",
    NDPR.cite("regs 2.11, 2.12", checked_on=_SHEET, confidence=_RECALLED),
    TRANSFER,
    require(WHITE_LIST | SUPERVISION | CONSENT | NECESSITY),
    Objective.PRIVACY,
    _REGULATION,
    authority="National Information Technology Development Agency",
    consequence="a fine of up to 2 % of gross revenue or NGN 10 million, the greater (recalled)",
)
SECTION_41_BEFORE: Final = Measure(
    "ng.ndpa.41",
    "Transfer with an instrument of adequate protection, to the white list, or on a condition of section 43",
    "NG",
    ACT.cite(
        "ss 41-43, with the regulation of 2019",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("The regulation of 2019 and its white list were applied beside the Act until 18 September 2025.")],
    ),
    TRANSFER,
    require(_INSTRUMENTS | WHITE_LIST | _CONDITIONS),
    Objective.PRIVACY,
    _BOTH,
    authority=_COMMISSION,
    consequence=_PENALTY,
)
SECTION_41: Final = Measure(
    "ng.ndpa.41",
    "Transfer with an instrument of adequate protection, or on a condition of section 43",
    "NG",
    ACT.cite("ss 41-43", checked_on=_CHECKED),
    TRANSFER,
    require(_INSTRUMENTS | _CONDITIONS),
    Objective.PRIVACY,
    _NOW,
    authority=_COMMISSION,
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
        checked_on=_SHEET,
        confidence=_RELATED,
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
    authority=_COMMISSION,
)
SOVEREIGN_DATA: Final = Measure(
    "ng.content.sovereign",
    "Government data are hosted in Nigeria",
    "NG",
    CONTENT.cite(
        "data and information management companies",
        checked_on=_CHECKED,
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
    CIRCULAR.cite("part on data localisation", checked_on=_SHEET, confidence=_RELATED),
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
    BVN.cite("data protection and storage", checked_on=_SHEET, confidence=_RELATED),
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
    CONTENT.cite("s 12.1(4)", checked_on=_CHECKED, url="https://onc.org.ng/guidelines-for-ict-service-provisioning"),
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
        checked_on=_CHECKED,
        confidence=_RELATED,
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
    SIM.cite("reg 10(4)", checked_on=_CHECKED, confidence=_RECALLED),
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
            ACT.cite("s 41", checked_on=_SHEET, confidence=_RELATED),
            since("2018-05-25"),
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
    ],
    definitions=[TRANSFER],
    categories=[REGISTERS, CARRIER_DATA],
    mechanisms=[
        ADEQUACY_RECORD,
        CLAUSES,
        CORPORATE_RULES,
        CODE,
        CERTIFICATION,
        CONSENT,
        SUPERVISION,
        AGENCY_APPROVAL,
        BVN_APPROVAL,
        SIM_CONSENT,
        KEPT,
    ],
    facts=[
        OUTSIDE_ACT,
        NECESSITY,
        SOLE_BENEFIT,
        RULES_BIND_RECIPIENT,
        WHITE_LIST,
        SOVEREIGN,
        PAYMENT_PARTICIPANT,
        BANK_NUMBERS,
        TELECOM_OPERATOR,
        DOMESTIC_SWITCHING,
        REGISTRATION_AGENT,
        EXPORTER_UNDER_ACT,
    ],
)
