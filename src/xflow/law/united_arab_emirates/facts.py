"""The facts that the law of the federation and of its financial free zones asks for."""

from __future__ import annotations

from typing import Final

from xflow.law.united_arab_emirates.instruments import (
    ADGM_LIST,
    ADGM_REGULATIONS,
    CHECKED,
    CONSUMERS,
    DIFC_LAW,
    DIFC_LIST,
    GENOME_LAW,
    GOVERNMENT_RULES,
    HEALTH_DECISION,
    HEALTH_LAW,
    OUTSOURCING,
    PDPL,
    RETAIL_PAYMENTS,
    SHEET,
)
from xflow.model.categories import DataCategory
from xflow.model.facts import About, Choice, Fact, YesNo
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import BIOSPECIMEN, DATA, GENETIC, HEALTH, PERSONAL

_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED

PERSONAL_USE: Final = YesNo(
    "ae.personal_use",
    "an individual handles the data only for a personal or household purpose",
    "Does an individual handle the data only for a personal or household purpose?",
    About.EXPORTER,
    ordinary=False,
    cite=PDPL.cite("Art. 2(2)", checked_on=SHEET, confidence=_RECALLED),
)
BUREAU_EXEMPTS: Final = YesNo(
    "ae.bureau_exempts",
    "the Data Office has exempted the exporter from these articles",
    "Has the UAE Data Office exempted the exporter from the articles on transfers?",
    About.EXPORTER,
    ordinary=False,
    cite=PDPL.cite("Art. 3", checked_on=SHEET, confidence=_RECALLED),
)
SUBJECTS_INSIDE: Final = YesNo(
    "ae.subjects_inside",
    "the exporter is outside the State and handles data of people inside it, so that the federal law binds it",
    "Is the exporter outside the United Arab Emirates, and does it handle data of people inside?",
    About.EXPORTER,
    ordinary=False,
    cite=PDPL.cite("Art. 2(1)(c)", checked_on=CHECKED, confidence=_RELATED),
)
ADEQUATE: Final = YesNo(
    "ae.adequate",
    "the Data Office has approved the destination as protecting data, or a treaty on data protection binds both states",
    "Has the UAE Data Office approved the destination, or does a treaty on data protection bind both states? (No list was "
    "found.)",
    ordinary=False,
    cite=PDPL.cite("Art. 22", checked_on=CHECKED),
)
NO_LAW_ABROAD: Final = YesNo(
    "ae.contract_open",
    "the contract of Article 23(1)(a) is open to the exporter: a company that operates in a state without a data "
    "protection law or an approved one",
    "Is the contract of Article 23(1)(a) open to the exporter, as its company operates in a state without data protection "
    "law or approval?",
    ordinary=True,
    cite=PDPL.cite(
        "Art. 23(1)(a)",
        checked_on=CHECKED,
        notes=[Note("The text speaks of companies that operate in states without a data protection law.")],
    ),
)
AGAINST_STATE: Final = YesNo(
    "ae.against_state",
    "the transfer runs against the public or security interest of the State",
    "Does the transfer run against the public or security interest of the United Arab Emirates?",
    ordinary=False,
    cite=PDPL.cite("Art. 23(1)(b)", checked_on=CHECKED),
)
CONTRACT: Final = YesNo(
    "ae.contract",
    "the transfer is necessary for a contract between the controller and the data subject, or between the controller and "
    "a third party in the interest of the data subject",
    "Is the transfer necessary for a contract with the data subject, or with a third party in the data subject's interest?",
    ordinary=False,
    cite=PDPL.cite("Art. 23(1)(d)", checked_on=CHECKED),
)
CLAIMS: Final = YesNo(
    "ae.claims",
    "the transfer is necessary to establish, exercise or defend legal claims",
    "Is the transfer necessary to establish, exercise or defend legal claims?",
    ordinary=False,
    cite=PDPL.cite("Art. 23(1)(c)", checked_on=CHECKED),
)
JUDICIAL: Final = YesNo(
    "ae.judicial",
    "the transfer is necessary for an act of international judicial co-operation",
    "Is the transfer necessary for an act of international judicial co-operation?",
    ordinary=False,
    cite=PDPL.cite("Art. 23(1)(e)", checked_on=CHECKED),
)
PUBLIC_INTEREST: Final = YesNo(
    "ae.public_interest",
    "the transfer is necessary for reasons of public interest that the law of the place recognises",
    "Is the transfer necessary for reasons of public interest that the law of the place recognises?",
    ordinary=False,
    cite=PDPL.cite("Art. 23(1)(f)", checked_on=CHECKED),
)
VITAL: Final = YesNo(
    "ae.vital",
    "the transfer is necessary to protect the vital interests of a person who cannot consent",
    "Is the transfer necessary to protect the vital interests of a person who is unable to consent?",
    ordinary=False,
    cite=DIFC_LAW.cite("Art. 27(3)", checked_on=SHEET, confidence=_RECALLED),
)
REGISTER: Final = YesNo(
    "ae.register",
    "the transfer is made from a public register, within the terms on which it may be consulted",
    "Is the transfer made from a public register, within the terms on which it may be consulted?",
    ordinary=False,
    cite=DIFC_LAW.cite("Art. 27(3)", checked_on=SHEET, confidence=_RECALLED),
)
COMPELLING: Final = YesNo(
    "ae.compelling",
    "the transfer does not repeat, concerns few people, is necessary for compelling legitimate interests that theirs do not "
    "override, is safeguarded, and the Commissioner and the data subjects are told",
    "Is it a single transfer on few people for compelling legitimate interests, with safeguards, and are the Commissioner "
    "and the data subjects told?",
    ordinary=False,
    cite=DIFC_LAW.cite("Art. 27(4)", checked_on=CHECKED, confidence=_RELATED),
)
LAW_REQUIRES: Final = YesNo(
    "ae.difc.law_requires",
    "the transfer is necessary under law that binds the controller, against money laundering, or at the reasonable request "
    "of a regulator, the police or another agency",
    "Is the transfer necessary under law that binds the controller, or at the reasonable request of a regulator, the "
    "police or another agency?",
    ordinary=False,
    cite=DIFC_LAW.cite("Art. 27(3)", checked_on=SHEET, confidence=_RECALLED),
)
CALIFORNIA: Final = YesNo(
    "ae.difc.california",
    "the recipient is in California and the California Consumer Privacy Act binds it",
    "Is the recipient in California, and does the California Consumer Privacy Act bind it?",
    About.RECIPIENT,
    ordinary=False,
    cite=DIFC_LIST.cite("California, 7 August 2023", checked_on=CHECKED, confidence=_RELATED),
)
DIFC_LISTED: Final = YesNo(
    "ae.difc.listed",
    "the Commissioner of the DIFC lists the destination as adequate, though it is not named here",
    "Does the Commissioner of the DIFC list the destination as adequate today?",
    ordinary=False,
    cite=DIFC_LIST.cite("list", checked_on=SHEET, confidence=_RELATED),
)
ADGM_LISTED: Final = YesNo(
    "ae.adgm.listed",
    "the Commissioner of the ADGM designates the destination or the recipient's sector, though it is not named here",
    "Does the Commissioner of the ADGM designate the destination, or the sector of the recipient, today?",
    ordinary=False,
    cite=ADGM_LIST.cite("list", checked_on=SHEET, confidence=_RELATED),
)
ADGM_LAW: Final = YesNo(
    "ae.adgm.law_enforcement",
    "law enforcement agencies of the State require the transfer under law",
    "Do law enforcement agencies of the United Arab Emirates require the transfer under law?",
    ordinary=False,
    cite=ADGM_REGULATIONS.cite("s 44", checked_on=SHEET, confidence=_RECALLED),
)
UAE_HEALTH_SERVICE: Final = YesNo(
    "ae.health_service",
    "the health data relate to health services that were given in the State",
    "Do the health data relate to health services given in the United Arab Emirates?",
    ordinary=True,
    cite=HEALTH_LAW.cite("Arts. 2, 13", checked_on=CHECKED, confidence=_RELATED),
)
HEALTH_CASE: Final = Choice(
    "ae.health_case",
    "the case of the decision of 2021 in which the health data leave",
    "In which case of the decision of 2021 do the health data leave: treatment abroad, samples for a laboratory, research, "
    "insurance, health care from afar, devices that people wear, pharmacovigilance, national interest, the patient's own "
    "request, or none?",
    ordinary="none",
    cite=HEALTH_DECISION.cite("list of cases", checked_on=CHECKED, confidence=_RELATED),
    options=(
        "none",
        "treatment",
        "samples",
        "research",
        "insurance",
        "telehealth",
        "devices",
        "pharmacovigilance",
        "national_interest",
        "patient_request",
    ),
)
BANK: Final = YesNo(
    "ae.bank",
    "the exporter is a bank that operates in the State outside the financial free zones",
    "Is the exporter a bank that the Central Bank of the United Arab Emirates licenses?",
    About.EXPORTER,
    ordinary=False,
    cite=OUTSOURCING.cite("scope", checked_on=SHEET, confidence=_RELATED),
)
LICENSED: Final = YesNo(
    "ae.licensed",
    "the exporter is another financial institution that the Central Bank licenses",
    "Is the exporter another financial institution, no bank, that the Central Bank of the United Arab Emirates licenses?",
    About.EXPORTER,
    ordinary=False,
    cite=CONSUMERS.cite("scope", checked_on=SHEET, confidence=_RELATED),
)
PAYMENT_PROVIDER: Final = YesNo(
    "ae.payment_provider",
    "the exporter is a licensed provider of retail payment services",
    "Is the exporter a licensed provider of retail payment services?",
    About.EXPORTER,
    ordinary=False,
    cite=RETAIL_PAYMENTS.cite("scope", checked_on=SHEET, confidence=_RECALLED),
)
GOVERNMENT_DATA: Final = YesNo(
    "ae.government_data",
    "a private exporter holds government data for a government body",
    "Does a private exporter hold government data for a government body of the United Arab Emirates?",
    ordinary=False,
    cite=GOVERNMENT_RULES.cite("government data", checked_on=SHEET, confidence=_RECALLED),
)

HEALTH_DATA: Final = DataCategory(
    "ae.health_data",
    "Health data (United Arab Emirates)",
    "Health information of people that has been given form and meaning, from whatever source.",
    broader=[PERSONAL],
    narrower=[HEALTH],
    presumed_absent=True,
    cite=HEALTH_LAW.cite("Art. 1", checked_on=SHEET, confidence=_RELATED),
)

GENES: Final = DataCategory(
    "ae.genes",
    "Genetic data and samples (United Arab Emirates)",
    "Genetic data of people, and the material from which they are read.",
    broader=[DATA],
    narrower=[GENETIC, BIOSPECIMEN],
    presumed_absent=True,
    cite=GENOME_LAW.cite("Art. 1", checked_on=CHECKED, confidence=_RECALLED),
)

FACTS: Final[tuple[Fact, ...]] = (
    PERSONAL_USE,
    BUREAU_EXEMPTS,
    SUBJECTS_INSIDE,
    ADEQUATE,
    NO_LAW_ABROAD,
    AGAINST_STATE,
    CONTRACT,
    CLAIMS,
    JUDICIAL,
    PUBLIC_INTEREST,
    VITAL,
    REGISTER,
    COMPELLING,
    LAW_REQUIRES,
    CALIFORNIA,
    DIFC_LISTED,
    ADGM_LISTED,
    ADGM_LAW,
    UAE_HEALTH_SERVICE,
    HEALTH_CASE,
    BANK,
    LICENSED,
    PAYMENT_PROVIDER,
    GOVERNMENT_DATA,
)
