"""What makes a transfer from Bahrain lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.bahrain.facts import CHECKED, ORDER_42, PDPL, RELATED, RULEBOOK
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind

AUTHORISATION: Final = Mechanism(
    "bh.authorisation",
    "authorisation of the transfer",
    "obtain the authority's prior authorisation on its form, with the protection at the destination",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Personal Data Protection Authority",
    "30 days; no answer counts as a refusal",
    cite=ORDER_42.cite("Art. 3", checked_on=CHECKED, confidence=RELATED),
)
CONSENT: Final = Mechanism(
    "bh.consent",
    "consent to the transfer",
    "obtain the data owner's consent to the transfer, written, express and clear",
    MechanismKind.DEROGATION,
    cite=PDPL.cite("Art. 13(1)", checked_on=CHECKED, confidence=RELATED),
)
CBB_APPROVAL: Final = Mechanism(
    "bh.cbb_approval",
    "approval of the outsourcing",
    "obtain the central bank's prior written approval, encrypt the information and keep the keys",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Central Bank of Bahrain",
    cite=RULEBOOK.cite("OM-2.8.1", checked_on=CHECKED),
)
CBB_ABROAD: Final = Mechanism(
    "bh.cbb_abroad",
    "leave to use a provider abroad",
    "obtain the central bank's leave on a written request that shows that the service is not to be had in Bahrain",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Central Bank of Bahrain",
    cite=RULEBOOK.cite("OM-2.8.3", checked_on=CHECKED),
)

MECHANISMS: Final = [
    AUTHORISATION,
    CONSENT,
    CBB_APPROVAL,
    CBB_ABROAD,
]
"""All mechanisms of the law of Bahrain."""
