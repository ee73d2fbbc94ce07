"""The facts that the law of Türkiye asks beside the general ones."""

from __future__ import annotations

from typing import Final

from xflow.law.turkiye.instruments import (
    BANK_SYSTEMS,
    BANKING_LAW,
    CAPITAL_MARKETS,
    CHECKED,
    CIRCULAR,
    CYBERSECURITY,
    ESIM,
    GEODATA,
    GUIDELINES,
    INTERNET_LAW,
    KVKK,
    LABORATORIES,
    LEASING,
    LEDGER,
    PAYMENT_LAW,
    PENAL_CODE,
    RECALLED,
    RELATED,
    SHEET,
    TELECOM_LAW,
)
from xflow.model.categories import DataCategory, Unit
from xflow.model.facts import About, Fact, YesNo
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    ACCOUNTING,
    BIOSPECIMEN,
    CALL_DETAIL,
    CALL_LOCATION,
    COMMERCIAL,
    CRITICAL_INFRASTRUCTURE,
    DATA,
    DEFENCE,
    GEOSPATIAL,
    NON_PERSONAL,
    PERSONAL,
)

SAMPLES_KIND: Final = DataCategory(
    "tr.samples_kind",
    "Human samples (Türkiye)",
    "Biological samples of people that are sent for tests.",
    broader=[DATA],
    narrower=[BIOSPECIMEN],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=LABORATORIES.article(34, checked_on=CHECKED),
)
CALL_DATA: Final = DataCategory(
    "tr.call_data",
    "Call data of operators (Türkiye)",
    "What an operator knows of the calls and messages of its customers, and where they were made.",
    broader=[PERSONAL],
    narrower=[CALL_DETAIL, CALL_LOCATION],
    presumed_absent=True,
    cite=TELECOM_LAW.article(51, checked_on=CHECKED, confidence=RELATED),
)
DEFENCE_MATTER: Final = DataCategory(
    "tr.defence_matter",
    "Matter of defence and vital installations (Türkiye)",
    "Data on forces, arms and bases, and on the installations on which the country depends.",
    broader=[NON_PERSONAL],
    narrower=[DEFENCE, CRITICAL_INFRASTRUCTURE],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=PENAL_CODE.article(329, checked_on=CHECKED),
)
GEOGRAPHIC: Final = DataCategory(
    "tr.geographic",
    "Geographic data (Türkiye)",
    "Data with positions that the national matrix of geographic data names.",
    broader=[NON_PERSONAL],
    narrower=[GEOSPATIAL],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=GEODATA.article(2, checked_on=CHECKED),
)
LEDGER_DATA: Final = DataCategory(
    "tr.ledger_data",
    "Ledgers (Türkiye)",
    "Ledgers that a taxpayer in Türkiye has to keep.",
    broader=[COMMERCIAL],
    narrower=[ACCOUNTING],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=LEDGER.cite("secondary copies", checked_on=CHECKED, confidence=RELATED),
)

ABROAD_UNDER_LAW: Final = YesNo(
    "tr.abroad_under_law",
    "the exporter, though not in Türkiye, is subject to the Law for this processing because it affects people there",
    "Is the exporter, though not in Türkiye, subject to the Law because its processing affects people in Türkiye, for "
    "example because it targets the market there?",
    About.EXPORTER,
    ordinary=False,
    cite=GUIDELINES.cite("territorial scope", checked_on=CHECKED, confidence=RELATED),
)
PROCESSING_CONDITION: Final = YesNo(
    "tr.processing_condition",
    "a condition of Article 5 or 6 holds for the processing that the transfer is",
    "Is there a condition of Article 5 or 6 (such as a law, a contract, a legitimate interest) for the transfer?",
    ordinary=True,
    cite=KVKK.article(9, paragraph=1, checked_on=CHECKED, confidence=RELATED),
)
REMEDIES: Final = YesNo(
    "tr.remedies",
    "data subjects can exercise their rights and find effective remedies at the destination",
    "Can data subjects exercise their rights and find effective legal remedies in the country of destination?",
    ordinary=True,
    cite=KVKK.article(
        9,
        paragraph=4,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The exporter has to look into it; it is presumed, as the safeguards are built on it.")],
    ),
)
CONTRACT_WITH_PERSON: Final = YesNo(
    "tr.contract_with_person",
    "the transfer is necessary to perform a contract with the data subject, or for steps at their request before it",
    "Is the transfer necessary to perform a contract with the data subject, or for steps at their request before it?",
    ordinary=False,
    cite=KVKK.article(9, paragraph=6, item="b", checked_on=SHEET, confidence=RECALLED),
)
CONTRACT_FOR_PERSON: Final = YesNo(
    "tr.contract_for_person",
    "the transfer is necessary for a contract with another in the interest of the data subject",
    "Is the transfer necessary to make or perform a contract with another person in the interest of the data subject?",
    ordinary=False,
    cite=KVKK.article(9, paragraph=6, item="c", checked_on=SHEET, confidence=RECALLED),
)
OVERRIDING_INTEREST: Final = YesNo(
    "tr.overriding_interest",
    "an overriding public interest makes the transfer necessary",
    "Does an overriding public interest make the transfer necessary?",
    ordinary=False,
    cite=KVKK.article(9, paragraph=6, item="ç", checked_on=SHEET, confidence=RECALLED),
)
LEGAL_CLAIMS: Final = YesNo(
    "tr.legal_claims",
    "the transfer is necessary to establish, exercise or protect a right",
    "Is the transfer necessary to establish, exercise or protect a right, as in a lawsuit?",
    ordinary=False,
    cite=KVKK.article(9, paragraph=6, item="d", checked_on=SHEET, confidence=RECALLED),
)
VITAL_INTERESTS: Final = YesNo(
    "tr.vital_interests",
    "the transfer is necessary to protect life or limb of a person who cannot give consent, or of another",
    "Is the transfer necessary to protect the life or body of a person who cannot consent, or of somebody else?",
    ordinary=False,
    cite=KVKK.article(9, paragraph=6, item="e", checked_on=SHEET, confidence=RECALLED),
)
PUBLIC_REGISTER: Final = YesNo(
    "tr.public_register",
    "the data come from a register open to the public or to those with a legitimate interest, on a proper request",
    "Do the data come from a register that is open to the public or to those with a legitimate interest, and does the "
    "one who asks meet the conditions of access?",
    ordinary=False,
    cite=KVKK.article(9, paragraph=6, item="f", checked_on=SHEET, confidence=RECALLED),
)
PRIVATE_LAW: Final = YesNo(
    "tr.private_law",
    "the public body acts under private law in this matter",
    "Does the public body act under private law, not under public law, in this matter?",
    About.EXPORTER,
    ordinary=False,
    cite=KVKK.article(9, paragraph=7, checked_on=SHEET, confidence=RECALLED),
)
SERIOUS_HARM: Final = YesNo(
    "tr.serious_harm",
    "the transfer would seriously harm the interests of Türkiye or of the data subject",
    "Would the transfer seriously harm the interests of Türkiye or of the data subject?",
    ordinary=False,
    cite=KVKK.article(9, paragraph=9, checked_on=SHEET, confidence=RELATED),
)
HOUSEHOLD: Final = YesNo(
    "tr.household",
    "an individual processes the data only within personal activities or those of the household",
    "Does an individual process the data only for personal or household activities, without giving them to others?",
    About.EXPORTER,
    ordinary=False,
    cite=KVKK.article(28, paragraph=1, item="a", checked_on=SHEET, confidence=RECALLED),
)
EXPRESSION: Final = YesNo(
    "tr.expression",
    "the data serve art, history, literature, science or free expression, and harm neither security nor private life",
    "Do the data serve art, history, literature, science or freedom of expression, without harm to security, public "
    "order, private life or rights of the person, and without a crime?",
    ordinary=False,
    cite=KVKK.article(28, paragraph=1, item="c", checked_on=SHEET, confidence=RECALLED),
)
SECURITY_OR_JUSTICE: Final = YesNo(
    "tr.security_or_justice",
    "a body authorised by law processes the data for defence, security or intelligence, or a judicial authority does for "
    "an investigation, a trial or the execution of a sentence",
    "Does a body authorised by law process the data for defence, security or intelligence, or a judicial or execution "
    "authority for an investigation, a trial or an execution?",
    About.EXPORTER,
    ordinary=False,
    cite=KVKK.article(28, paragraph=1, item="ç, d", checked_on=SHEET, confidence=RECALLED),
)
BANK_CORE: Final = YesNo(
    "tr.bank_core",
    "the transfer moves primary or secondary systems of a bank abroad",
    "Would systems or data that a bank needs to do its business and its duties, or their backup, be kept abroad?",
    About.EXPORTER,
    ordinary=False,
    cite=BANK_SYSTEMS.article(11, checked_on=CHECKED, confidence=RELATED),
)
BANK_SECRET: Final = YesNo(
    "tr.bank_secret",
    "the data are customer secrets of a bank",
    "Are the data secrets of a bank's customers: did they come about once the customer relation began?",
    ordinary=False,
    cite=BANKING_LAW.article(73, checked_on=SHEET, confidence=RECALLED),
)
CUSTOMER_ORDER: Final = YesNo(
    "tr.customer_order",
    "the customer asked for or ordered the transfer, or a duty by law or a listed exception to secrecy carries it",
    "Did the customer ask for or order this very transfer, or does a law or a listed exception to bank secrecy carry it?",
    ordinary=False,
    cite=BANKING_LAW.article(73, checked_on=SHEET, confidence=RECALLED),
)
ISSUER_CORE: Final = YesNo(
    "tr.issuer_core",
    "the transfer moves primary or secondary systems of an institution or company that the communiqué binds abroad",
    "Would primary or secondary systems of a capital-market institution or of a company that the communiqué binds be "
    "kept abroad?",
    About.EXPORTER,
    ordinary=False,
    cite=CAPITAL_MARKETS.article(26, checked_on=CHECKED, confidence=RELATED),
)
PAYMENT_CORE: Final = YesNo(
    "tr.payment_core",
    "the transfer moves the records or systems of a payment system, payment institution or e-money institution abroad",
    "Would records or systems (or their backup) of a payment system, payment institution or electronic-money institution "
    "be kept abroad, rather than only what one payment needs be sent?",
    About.EXPORTER,
    ordinary=False,
    cite=PAYMENT_LAW.article(23, checked_on=CHECKED, confidence=RELATED),
)
TELECOM_OPERATOR: Final = YesNo(
    "tr.telecom_operator",
    "the exporter is an operator of electronic communications",
    "Is the exporter an authorised operator of electronic communications in Türkiye?",
    About.EXPORTER,
    ordinary=False,
    cite=TELECOM_LAW.article(51, checked_on=SHEET, confidence=RECALLED),
)
SOCIAL_NETWORK: Final = YesNo(
    "tr.social_network",
    "the data are those of users in Türkiye of a social network with over a million visits a day from there",
    "Are these data of users in Türkiye of a social network that is visited more than a million times a day from there?",
    ordinary=False,
    cite=INTERNET_LAW.cite("additional Art. 4(5)", checked_on=SHEET, confidence=RECALLED),
)
CRITICAL_PUBLIC: Final = YesNo(
    "tr.critical_public",
    "the exporter is a public institution or runs critical infrastructure, or holds the data for one",
    "Is the exporter a public institution or an operator of critical infrastructure (energy, electronic communications, banking "
    "and finance, transport, water, vital public services such as health care), or does it hold the data for one?",
    About.EXPORTER,
    ordinary=False,
    cite=CIRCULAR.cite("measures 1 and 3", checked_on=CHECKED, confidence=RELATED),
)

ESIM_DATA: Final = YesNo(
    "tr.esim_data",
    "the data arise in remotely programmable SIM technology that is used in Türkiye, or in an emergency-call system of vehicles",
    "Do the data arise in embedded, remotely programmable SIM technology used in Türkiye, or in the emergency-call system of a "
    "vehicle?",
    ordinary=False,
    cite=ESIM.cite("data and systems in Türkiye", checked_on=CHECKED, confidence=RELATED),
)
LEASING_CORE: Final = YesNo(
    "tr.leasing_core",
    "the transfer moves primary or secondary systems of a leasing, factoring or financing company abroad",
    "Would primary or secondary systems of a financial leasing, factoring or financing company be kept abroad?",
    About.EXPORTER,
    ordinary=False,
    cite=LEASING.cite("primary and secondary systems", checked_on=CHECKED, confidence=RELATED),
)
PUBLIC_CLOUD: Final = YesNo(
    "tr.public_cloud",
    "data of a public institution would be stored in a cloud service abroad",
    "Would data of a public institution be stored in a cloud service abroad?",
    About.EXPORTER,
    ordinary=False,
    cite=CIRCULAR.cite("measure 3", checked_on=CHECKED, confidence=RELATED),
)
CYBER_PRODUCT: Final = YesNo(
    "tr.cyber_product",
    "it is a cybersecurity product, system or software that may be sold abroad only with the Directorate's approval",
    "Is it a cybersecurity product, system or software whose sale abroad the Cybersecurity Directorate has to approve?",
    ordinary=False,
    cite=CYBERSECURITY.article(18, checked_on=CHECKED, confidence=RELATED),
)
OFFICIAL_STATISTICS: Final = YesNo(
    "tr.official_statistics",
    "the data are processed for research, planning or statistics after being made anonymous by official statistics",
    "Are the data processed for research, planning or statistics, made anonymous by way of official statistics?",
    ordinary=False,
    cite=KVKK.article(28, paragraph=1, item="b", checked_on=CHECKED, confidence=RECALLED),
)

SECRET_BY_NATURE: Final = YesNo(
    "tr.secret_by_nature",
    "the matter has to stay secret by its nature for the security of the State or its political interests",
    "Does the matter have to stay secret, by its nature, for the security of the State or its political interests?",
    cite=PENAL_CODE.article(329, paragraph=1, checked_on=CHECKED),
)

FACTS: Final[list[Fact]] = [
    ABROAD_UNDER_LAW,
    PROCESSING_CONDITION,
    REMEDIES,
    CONTRACT_WITH_PERSON,
    CONTRACT_FOR_PERSON,
    OVERRIDING_INTEREST,
    LEGAL_CLAIMS,
    VITAL_INTERESTS,
    PUBLIC_REGISTER,
    PRIVATE_LAW,
    SERIOUS_HARM,
    HOUSEHOLD,
    EXPRESSION,
    SECURITY_OR_JUSTICE,
    BANK_CORE,
    BANK_SECRET,
    CUSTOMER_ORDER,
    ISSUER_CORE,
    PAYMENT_CORE,
    TELECOM_OPERATOR,
    SOCIAL_NETWORK,
    CRITICAL_PUBLIC,
    ESIM_DATA,
    LEASING_CORE,
    PUBLIC_CLOUD,
    CYBER_PRODUCT,
    OFFICIAL_STATISTICS,
    SECRET_BY_NATURE,
]
