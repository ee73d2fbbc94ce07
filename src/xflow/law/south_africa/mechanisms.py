"""What makes a transfer from South Africa lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.south_africa.facts import CHECKED, CLOUD_DIRECTIVE, POPIA, REGULATOR, RELATED, SHEET, TAX_NOTICE
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

AGREEMENT: Final = Mechanism(
    "za.agreement",
    "binding agreement",
    "bind the recipient by an agreement with principles substantially similar to those of the Act, onward transfer included",
    cite=POPIA.cite("s 72(1)(a)", checked_on=SHEET),
)
CORPORATE_RULES: Final = Mechanism(
    "za.corporate_rules",
    "binding corporate rules",
    "adopt binding corporate rules for the group with principles substantially similar to those of the Act",
    cite=POPIA.cite(
        "s 72(1)(a), (2)",
        checked_on=CHECKED,
        notes=[
            Note(
                "They serve between companies of the same group alone: a controlling undertaking and those it controls."
            )
        ],
    ),
)
CONSENT: Final = Mechanism(
    "za.consent",
    "consent to the transfer",
    "obtain the data subject's voluntary, specific and informed consent to the transfer",
    MechanismKind.DEROGATION,
    cite=POPIA.cite("s 72(1)(b)", checked_on=SHEET),
)
AUTHORISATION: Final = Mechanism(
    "za.prior_authorisation",
    "prior authorisation",
    "obtain the prior authorisation of the Information Regulator",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=REGULATOR,
    takes="four weeks, and up to thirteen if the Regulator investigates (s 58, recalled)",
    cite=POPIA.cite("ss 57(1)(d), 58", checked_on=SHEET),
)

TAX_AUTHORISATION: Final = Mechanism(
    "za.tax_authorisation",
    "authorisation to keep records elsewhere",
    "have a senior official of the revenue service authorise storage in a place that leaves access from South Africa unharmed and "
    "has a tax agreement with it",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="South African Revenue Service",
    cite=TAX_NOTICE.cite("rule 4", checked_on=CHECKED, confidence=RELATED),
)
TAX_ORIGINALS: Final = Mechanism(
    "za.tax_originals",
    "electronic records kept in South Africa",
    "keep the electronic records in South Africa and send no more than a copy",
    MechanismKind.MEASURE,
    cite=TAX_NOTICE.cite("rule 4", checked_on=CHECKED, confidence=RELATED),
)
RESIDENCY_EXCUSE: Final = Mechanism(
    "za.not_practicable_at_home",
    "finding that storage at home is not practically possible",
    "classify the data and establish that it is not practically possible to keep them in South Africa",
    MechanismKind.MEASURE,
    cite=CLOUD_DIRECTIVE.cite("classification and location of data", checked_on=CHECKED, confidence=RELATED),
)

MECHANISMS: Final = [
    AGREEMENT,
    CORPORATE_RULES,
    CONSENT,
    AUTHORISATION,
    TAX_AUTHORISATION,
    TAX_ORIGINALS,
    RESIDENCY_EXCUSE,
]
"""All mechanisms of the law of South Africa."""
