"""What the law of Nigeria asks: instruments, kinds of data and facts."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory
from xflow.model.facts import About, YesNo
from xflow.model.periods import during
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import CALL_DETAIL, CIVIL_REGISTRATION, ELECTORAL, NATIONAL_ID, PERSONAL, SUBSCRIBER

SHEET: Final = "2026-11-23"
CHECKED: Final = "2026-11-26"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED
COMMISSION: Final = "Nigeria Data Protection Commission"
REGULATION_PERIOD: Final = during("2019-01-25", "2023-06-12")

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
    issuer=COMMISSION,
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
    cite=CONTENT.cite("data and information management companies", checked_on=CHECKED),
)
CARRIER_DATA: Final = DataCategory(
    "ng.carrier_data",
    "Subscriber data and call records (Nigeria)",
    "What telecommunications operators hold on their subscribers, and the records of their calls.",
    [PERSONAL],
    narrower=[SUBSCRIBER, CALL_DETAIL],
    presumed_absent=True,
    cite=CONTENT.cite(
        "s 12.1(4)", checked_on=CHECKED, url="https://onc.org.ng/guidelines-for-ict-service-provisioning"
    ),
)

OUTSIDE_ACT: Final = YesNo(
    "ng.outside_act",
    "the Act does not apply: the processing is purely personal or household, or by a competent authority for crime, health "
    "emergency, national security, publication in the public interest or legal claims",
    "Is the processing purely personal or household, or one that section 3 of the Act leaves out?",
    ordinary=False,
    cite=ACT.cite("s 3", checked_on=SHEET, confidence=RECALLED),
)
NECESSITY: Final = YesNo(
    "ng.necessity",
    "the transfer is necessary for a contract with the data subject, for important public interest, for legal claims, or for vital "
    "interests where consent cannot be given",
    "Is the transfer necessary for a contract with the data subject or steps before it, for important public interest, for legal "
    "claims, or for vital interests?",
    ordinary=False,
    cite=ACT.cite("s 43(1)(b), (d)-(f)", checked_on=CHECKED),
)
SOLE_BENEFIT: Final = YesNo(
    "ng.sole_benefit",
    "the transfer is for the sole benefit of the data subject, consent cannot practicably be had, and would likely be given",
    "Is the transfer for the sole benefit of the data subject, where consent is not practicable but would likely be given?",
    ordinary=False,
    cite=ACT.cite("s 43(1)(c)", checked_on=CHECKED),
)
RULES_BIND_RECIPIENT: Final = YesNo(
    "ng.rules_bind_recipient",
    "the recipient, though outside the exporter's group, is subject to binding corporate rules with adequate protection",
    "Though outside the exporter's group, is the recipient subject to binding corporate rules that protect these data adequately?",
    About.RECIPIENT,
    ordinary=False,
    cite=ACT.cite("s 41(1)(a)", checked_on=CHECKED),
)
WHITE_LIST: Final = YesNo(
    "ng.white_list",
    "the destination stands on the white list of Annexure C to the Implementation Framework of 2020",
    "Does the destination stand on the white list of Annexure C to the Implementation Framework of November 2020?",
    ordinary=False,
    cite=NDPR.cite(
        "Implementation Framework 2020, Annexure C",
        checked_on=SHEET,
        confidence=RELATED,
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
    cite=CONTENT.cite("data and information management companies", checked_on=CHECKED),
)
PAYMENT_PARTICIPANT: Final = YesNo(
    "ng.payment_participant",
    "the exporter is a financial institution or participant that facilitates payments in Nigeria",
    "Is the exporter a bank, mobile money operator, switch, processor or another that facilitates payments in Nigeria?",
    About.EXPORTER,
    ordinary=False,
    cite=CIRCULAR.cite("scope", checked_on=SHEET, confidence=RELATED),
)
BANK_NUMBERS: Final = YesNo(
    "ng.bank_verification_numbers",
    "the data include bank verification numbers or what is linked to them",
    "Do the data include bank verification numbers (BVN) or records linked to them?",
    ordinary=False,
    cite=BVN.cite("data protection and storage", checked_on=SHEET, confidence=RELATED),
)
TELECOM_OPERATOR: Final = YesNo(
    "ng.telecom_operator",
    "the exporter is a licensed telecommunications operator, or acts for one",
    "Is the exporter a licensed telecommunications operator, or does it act for one?",
    About.EXPORTER,
    ordinary=True,
    cite=CONTENT.cite(
        "s 12.1(4)", checked_on=CHECKED, url="https://onc.org.ng/guidelines-for-ict-service-provisioning"
    ),
)
DOMESTIC_SWITCHING: Final = YesNo(
    "ng.domestic_switching",
    "a transaction between a Nigerian issuer and a Nigerian acquirer would be routed abroad for switching",
    "Would card or machine transactions between Nigerian issuers and Nigerian acquirers be routed abroad for switching?",
    ordinary=False,
    cite=CARDS.cite("s 4.4.8", checked_on=CHECKED, confidence=RELATED, url="https://dti.eui.eu/database/page/109"),
)
REGISTRATION_AGENT: Final = YesNo(
    "ng.registration_agent",
    "the exporter registers telephone subscribers as an agent or runs the systems for it",
    "Does the exporter register telephone subscribers as an agent, or supply the systems for that?",
    About.EXPORTER,
    ordinary=False,
    cite=SIM.cite("reg 10(4)", checked_on=CHECKED, confidence=RECALLED),
)

EXPORTER_UNDER_ACT: Final = YesNo(
    "ng.exporter_under_act",
    "the exporter, though neither domiciled nor operating in Nigeria, processes data of a data subject in Nigeria",
    "Does the exporter, though not in Nigeria, process the data of people who are in Nigeria?",
    About.EXPORTER,
    ordinary=True,
    cite=ACT.cite("s 2(2)(c)", checked_on=CHECKED, url="https://lawcarenigeria.com/?p=165316"),
)

FACTS: Final = [
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
]
"""All facts of the law of Nigeria."""
