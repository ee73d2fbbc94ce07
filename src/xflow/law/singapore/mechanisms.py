"""What makes a transfer lawful under the law of Singapore."""

from __future__ import annotations

from typing import Final

from xflow.law.singapore.facts import (
    BANKING_ACT,
    CHECKED,
    COMMISSION,
    COMPANIES_ACT,
    GOVERNANCE_ACT,
    NOTICE_658,
    PDPA,
    REGULATIONS,
    RELATED,
    SECRETS_ACT,
    STRATEGIC_GOODS,
    TISSUE_REGULATIONS,
    TRUST_ACT,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

COMPARABLE_LAW: Final = Mechanism(
    "sg.comparable_law",
    "law that binds the recipient to comparable protection",
    "establish and record that a law binds the recipient to protection at least comparable to that of the Act",
    cite=REGULATIONS.cite(
        "reg 11(1)(a)", checked_on=CHECKED, notes=[Note("There is no list of countries: the exporter looks into it.")]
    ),
)
CONTRACT: Final = Mechanism(
    "sg.contract",
    "contract that requires comparable protection and names the countries",
    "sign a contract that requires comparable protection and specifies the countries and territories to which the data may "
    "go",
    cite=REGULATIONS.cite(
        "reg 11(1)(b), (2)",
        checked_on=CHECKED,
        notes=[Note("The Commission accepts the ASEAN Model Contractual Clauses as such a contract.", "recalled")],
    ),
)
BINDING_RULES: Final = Mechanism(
    "sg.bcr",
    "binding corporate rules",
    "bind all related recipients by corporate rules that name recipients, countries, rights and obligations",
    cite=REGULATIONS.cite("reg 11(1)(c), (3)-(4)", checked_on=CHECKED),
)
OTHER_INSTRUMENT: Final = Mechanism(
    "sg.other_instrument",
    "other legally binding instrument",
    "bind the recipient to comparable protection by another legally binding instrument",
    cite=REGULATIONS.cite("reg 11(1)(d)", checked_on=CHECKED),
)
APEC_CBPR: Final = Mechanism(
    "sg.apec_cbpr",
    "APEC CBPR certification of the recipient",
    "choose a recipient certified under the APEC Cross-Border Privacy Rules, granted or recognised where it is",
    burden=Burden.CERTIFICATION,
    cite=REGULATIONS.cite("reg 12(2)", checked_on=CHECKED),
)
APEC_PRP: Final = Mechanism(
    "sg.apec_prp",
    "APEC PRP certification of the recipient",
    "choose a data intermediary certified under the APEC Privacy Recognition for Processors, granted or recognised where "
    "it is",
    burden=Burden.CERTIFICATION,
    cite=REGULATIONS.cite("reg 12(2)(a)", checked_on=CHECKED),
)
GLOBAL_CBPR: Final = Mechanism(
    "sg.global_cbpr",
    "Global CBPR certification of the recipient",
    "choose a recipient certified under the Global Cross-Border Privacy Rules, granted or recognised where it is",
    burden=Burden.CERTIFICATION,
    cite=REGULATIONS.cite("reg 12(2), as amended by S 86/2026", checked_on=CHECKED),
)
GLOBAL_PRP: Final = Mechanism(
    "sg.global_prp",
    "Global PRP certification of the recipient",
    "choose a data intermediary certified under the Global Privacy Recognition for Processors, granted or recognised where "
    "it is",
    burden=Burden.CERTIFICATION,
    cite=REGULATIONS.cite("reg 12(2)(a), as amended by S 86/2026", checked_on=CHECKED),
)
CONSENT: Final = Mechanism(
    "sg.consent",
    "consent after a written summary",
    "obtain consent to the transfer after a reasonable written summary of how far the data will be protected comparably, "
    "neither by misleading means nor as a condition of a supply for which the transfer is not reasonably necessary",
    MechanismKind.DEROGATION,
    cite=REGULATIONS.cite("reg 10(2)(a), (3)", checked_on=CHECKED),
)
NOTICE_OF_EXEMPTION: Final = Mechanism(
    "sg.exemption",
    "exemption in writing by the Commission",
    "obtain a written exemption from the Commission and meet its conditions",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=COMMISSION,
    cite=PDPA.cite("s 26(2)-(4)", checked_on=CHECKED),
)
ONWARD_TERMS: Final = Mechanism(
    "sg.onward_terms",
    "onward transfer within the terms under which the data came",
    "keep the onward transfer to the countries and the standard of protection that the obligation of the first recipient "
    "allows",
    cite=REGULATIONS.cite("reg 11(2)-(3)", checked_on=CHECKED),
)
CUSTOMER_PERMISSION: Final = Mechanism(
    "sg.customer_permission",
    "written permission of the customer",
    "obtain the customer's permission in writing for the disclosure",
    MechanismKind.DEROGATION,
    cite=BANKING_ACT.cite("Third Schedule, Part 1, item 1", checked_on=CHECKED),
)
OUTSOURCING_TERMS: Final = Mechanism(
    "sg.outsourcing_terms",
    "outsourcing under the conditions of the Monetary Authority",
    "outsource to a provider that was looked into and is bound to keep customer information confidential, under the "
    "conditions of the Monetary Authority",
    cite=NOTICE_658.cite(
        "protection of customer information",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("Before 11 December 2024 the conditions were those of Notices 634 and 1108.", "published accounts")
        ],
    ),
)
RETURNS: Final = Mechanism(
    "sg.returns",
    "statements and returns kept in Singapore",
    "send to Singapore, and keep there open to the directors, statements and returns from which true and fair accounts can "
    "be prepared",
    MechanismKind.MEASURE,
    cite=COMPANIES_ACT.cite("s 199(4)", checked_on=CHECKED),
)
AUTHORISATION: Final = Mechanism(
    "sg.agency_authorisation",
    "authority to disclose data of the public sector",
    "obtain authority for the disclosure under the directions and instructions to public agencies",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the public agency",
    cite=GOVERNANCE_ACT.cite("ss 4, 7", checked_on=CHECKED, url="https://sso.agc.gov.sg/Act/PSGA2018?ProvIds=pr7-"),
)
SECRETS_AUTHORITY: Final = Mechanism(
    "sg.secrets_authority",
    "authority to communicate secret official information",
    "obtain authority from or on behalf of the Government to communicate the information",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Government",
    cite=SECRETS_ACT.cite("s 5(1)", checked_on=CHECKED, confidence=RELATED),
)
STRATEGIC_PERMIT: Final = Mechanism(
    "sg.strategic_permit",
    "strategic goods permit",
    "obtain a permit to transmit the technology",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Singapore Customs",
    cite=STRATEGIC_GOODS.cite("s 5(3)", checked_on=CHECKED),
)
TISSUE_CONSENT: Final = Mechanism(
    "sg.tissue_consent",
    "consent of the donor to the export of tissue, and undertaking of the recipient",
    "obtain the donor's consent to the export of the tissue, and a document by which the recipient keeps to its terms",
    MechanismKind.DEROGATION,
    cite=TISSUE_REGULATIONS.cite(
        "reg 15(4)",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Tissue that identifies nobody may leave without consent to the export, unless the donor ruled it out.",
                "guidelines of a university in Singapore",
            )
        ],
    ),
)
TRUST_PERMISSION: Final = Mechanism(
    "sg.trust_permission",
    "written permission of the settlor or the protected party",
    "obtain the permission in writing of the settlor or of the protected party for the disclosure",
    MechanismKind.DEROGATION,
    cite=TRUST_ACT.cite("Third Schedule, Part 1, item 1", checked_on=CHECKED, confidence=RELATED),
)

MECHANISMS: Final = [
    COMPARABLE_LAW,
    CONTRACT,
    BINDING_RULES,
    OTHER_INSTRUMENT,
    APEC_CBPR,
    APEC_PRP,
    GLOBAL_CBPR,
    GLOBAL_PRP,
    CONSENT,
    NOTICE_OF_EXEMPTION,
    ONWARD_TERMS,
    CUSTOMER_PERMISSION,
    OUTSOURCING_TERMS,
    RETURNS,
    AUTHORISATION,
    SECRETS_AUTHORITY,
    STRATEGIC_PERMIT,
    TISSUE_CONSENT,
    TRUST_PERMISSION,
]
