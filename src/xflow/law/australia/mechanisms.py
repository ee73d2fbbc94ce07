"""What makes a transfer from Australia lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.australia.facts import (
    CHECKED,
    CPS_230,
    CRIMINAL_CODE,
    DTC_ACT,
    EARLIER,
    EXPORT_CHANGES,
    PPIP_ACT,
    PRIVACY_ACT,
    PROHIBITED_EXPORTS,
    PSPF_SHARING,
    RECALLED,
    RELATED,
    SAFEGUARD_8,
    SHEET,
    SOCI_ACT,
    STATE_RECORDS,
    TAX_AGENTS_STATEMENT,
    TELECOMMUNICATIONS_ACT,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

REASONABLE_STEPS: Final = Mechanism(
    "au.reasonable_steps",
    "reasonable steps",
    "take reasonable steps so that the recipient keeps the principles, normally an enforceable contract",
    cite=PRIVACY_ACT.cite("Sch 1, APP 8.1", checked_on=EARLIER, confidence=RELATED),
)
SIMILAR_LAW: Final = Mechanism(
    "au.similar_law",
    "reasonable belief in a substantially similar law or binding scheme",
    "establish that a law or binding scheme which the individual can enforce protects the data, overall, in at least a "
    "substantially similar way",
    cite=PRIVACY_ACT.cite("Sch 1, APP 8.2(a)", checked_on=SHEET, confidence=RELATED),
)
INFORMED_CONSENT: Final = Mechanism(
    "au.informed_consent",
    "consent after express information",
    "obtain the individual's consent after expressly telling them that APP 8.1 will then not apply",
    MechanismKind.DEROGATION,
    cite=PRIVACY_ACT.cite(
        "Sch 1, APP 8.2(b)",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note(
                "For a child who cannot understand it, generally one under fifteen, a parent consents.",
                "OAIC Guidelines, Chapter B",
            )
        ],
    ),
)
STATE_RULE: Final = Mechanism(
    "au.state_rule",
    "transfer rule of the state or territory met",
    "meet the transfer rule of the state or territory: comparable law, consent, a contract or another of its grounds",
    cite=PPIP_ACT.cite("s 19(2)", checked_on=SHEET, confidence=RECALLED),
)
SPECIAL_RULE: Final = Mechanism(
    "au.special_rule",
    "recipient that Part IIIA or the consumer data right allows",
    "make sure that the special rules allow this recipient: for credit reports one with an Australian link or a case of "
    "s 21NA, for the consumer data right an accredited person, reasonable steps or an equivalent law",
    cite=SAFEGUARD_8.cite("para 8.1; Privacy Act, ss 20F, 21D, 21G, 21NA", checked_on=CHECKED),
)
SECURITY_RELEASE: Final = Mechanism(
    "au.security_release",
    "release by the Commonwealth",
    "have the Commonwealth entity that classified the matter release it, in the exercise of its functions or under an "
    "arrangement with the other government on the exchange of information",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Commonwealth entity that classified the matter",
    cite=CRIMINAL_CODE.cite("s 122.5(1)", checked_on=CHECKED),
)
EXPORT_PERMIT: Final = Mechanism(
    "au.export_permit",
    "permit for controlled technology",
    "obtain a permit to supply the technology, or an approval to publish it",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Minister for Defence (Defence Export Controls)",
    cite=DTC_ACT.cite("ss 10-11", checked_on=CHECKED, confidence=RELATED),
)
LICENCE_FREE: Final = Mechanism(
    "au.licence_free",
    "use of the licence-free environment with the United Kingdom and the United States",
    "establish that neither the technology nor the recipient is left out of the licence-free environment, and notify "
    "the supply to Defence beforehand",
    MechanismKind.MEASURE,
    Burden.FILING,
    cite=EXPORT_CHANGES.cite("licence-free environment", checked_on=CHECKED, confidence=RELATED),
)
RESUPPLY_FREE: Final = Mechanism(
    "au.resupply_free",
    "supply from abroad that needs no permit",
    "establish that the technology is neither a munition nor on the sensitive lists, or that the recipient or the place is "
    "excepted",
    MechanismKind.MEASURE,
    cite=DTC_ACT.cite("s 10B", checked_on=CHECKED, confidence=RELATED),
)
STATE_RECORDS_RULE: Final = Mechanism(
    "au.state_records_rule",
    "leave of the records authority of the state",
    "obtain leave of the records authority of the state, or keep to its general authority: assess the risks, bind the "
    "provider and keep control of the records",
    MechanismKind.APPROVAL,
    Burden.CONTRACT,
    granted_by="the records authority of the state, in general or for the case",
    cite=STATE_RECORDS.cite("general authority GA50", checked_on=CHECKED),
)
GOVERNMENT_DECISION: Final = Mechanism(
    "au.government_decision",
    "decision of the responsible Commonwealth entity",
    "have the accountable authority decide, by the classification of the information, that it may be held or given "
    "there; for what is sensitive or classified, have a law, an agreement or an arrangement with the other government",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the accountable authority of the Commonwealth entity",
    cite=PSPF_SHARING.cite("requirement 1", checked_on=CHECKED),
)
SOCI_AUTHORITY: Final = Mechanism(
    "au.soci_authority",
    "authority to disclose protected information",
    "establish that the Act authorises the disclosure: for the operator's own business, with the consent of the operator "
    "concerned, or by leave of the Secretary",
    MechanismKind.MEASURE,
    cite=SOCI_ACT.cite("Part 4, Division 3, Subdivision A", checked_on=CHECKED, confidence=RELATED),
)
PART_13: Final = Mechanism(
    "au.part13",
    "exception from the secrecy of communications",
    "establish that an exception of Part 13 covers the disclosure, such as the duties of staff and contractors of the "
    "carrier, or the knowledge or consent of the people concerned",
    MechanismKind.MEASURE,
    cite=TELECOMMUNICATIONS_ACT.cite("Part 13, Division 3, s 279", checked_on=CHECKED),
)
APRA_NOTICE: Final = Mechanism(
    "au.apra_notice",
    "notice to the prudential regulator",
    "tell the prudential regulator of the offshoring before the agreement is made, and meet the standard on providers",
    MechanismKind.MEASURE,
    Burden.FILING,
    cite=CPS_230.cite("material offshoring arrangements", checked_on=CHECKED, confidence=RELATED),
)
SUBSTANCE_PERMISSION: Final = Mechanism(
    "au.substance_permission",
    "permission to export human substances",
    "obtain permission to export the substances",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Secretary of the health department",
    cite=PROHIBITED_EXPORTS.cite("reg 8(2)-(3)", checked_on=CHECKED),
)
CLIENT_PERMISSION: Final = Mechanism(
    "au.client_permission",
    "permission of the client",
    "obtain the client's permission to give their information to the provider abroad",
    cite=TAX_AGENTS_STATEMENT.cite("code item 6", checked_on=CHECKED),
)

MECHANISMS: Final = [
    REASONABLE_STEPS,
    SIMILAR_LAW,
    INFORMED_CONSENT,
    STATE_RULE,
    SPECIAL_RULE,
    SECURITY_RELEASE,
    EXPORT_PERMIT,
    LICENCE_FREE,
    STATE_RECORDS_RULE,
    GOVERNMENT_DECISION,
    SOCI_AUTHORITY,
    PART_13,
    APRA_NOTICE,
    SUBSTANCE_PERMISSION,
    CLIENT_PERMISSION,
    RESUPPLY_FREE,
]
"""All mechanisms of the law of Australia."""
