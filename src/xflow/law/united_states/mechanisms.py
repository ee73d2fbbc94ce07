"""Name what makes a conditional transfer from the United States lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.united_states.instruments import CISA_REQUIREMENTS, CLASSIFIED_ORDER, DFARS, DSP, EAR, ITAR, SECTION
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Confidence, Note

_TODAY = "2026-11-24"
_SHEET = "2026-11-23"

SECURITY_REQUIREMENTS: Final = Mechanism(
    "us.security_requirements",
    "full compliance with the CISA security requirements, and the other duties, for restricted transactions",
    "meet every CISA security requirement for restricted transactions, at the level of the organisation, of its systems "
    "and of the data, and keep the other duties of Part 202 on such transactions (compliance program, audit, records)",
    MechanismKind.MEASURE,
    Burden.CERTIFICATION,
    cite=DSP.cite(
        "§§ 202.248, 202.401(a)",
        checked_on=_TODAY,
        url=f"{SECTION}202.248",
        notes=[
            Note("Other controls, however good, do not satisfy the section.", "28 CFR 202.401(c)(2)"),
            Note(
                "The section authorises the dealing only if all other applicable requirements of the part are met, too: "
                "records from the start, the compliance program and the audit since 2025-10-06.",
                "28 CFR 202.401(a)",
            ),
            Note(
                "Sections I and II of the requirements: inventory, accountable executives, patching within 45 days, "
                "access control, logs, risk assessment; and minimisation, encryption, privacy-enhancing techniques and "
                "denial of access for covered persons.",
                str(CISA_REQUIREMENTS.url),
            ),
        ],
    ),
)
ONWARD_CLAUSE: Final = Mechanism(
    "us.onward_clause",
    "contract clause against onward data brokerage",
    "bind the foreign recipient by contract not to sell, license or otherwise broker the same data on to a country of "
    "concern or covered person, and report known or suspected breaches within 14 days",
    MechanismKind.SAFEGUARD,
    Burden.CONTRACT,
    cite=DSP.cite("§ 202.302(a)(1)-(2)", checked_on=_TODAY, url=f"{SECTION}202.302"),
)
GENERAL_LICENCE: Final = Mechanism(
    "us.general_licence",
    "general licence of the Department of Justice",
    "keep within the terms of a published general licence",
    MechanismKind.LICENCE,
    Burden.FILING,
    granted_by="Attorney General",
    cite=DSP.cite(
        "§ 202.801",
        checked_on=_SHEET,
        url=f"{SECTION}202.801",
        confidence=Confidence.RELATED,
        notes=[Note("No general licence was found to have been published by September 2026.", "28 CFR 202.801")],
    ),
)
SPECIFIC_LICENCE: Final = Mechanism(
    "us.specific_licence",
    "specific licence of the Department of Justice",
    "obtain a specific licence for this dealing",
    MechanismKind.LICENCE,
    Burden.APPROVAL,
    granted_by="Attorney General",
    cite=DSP.cite("§ 202.802", checked_on=_SHEET, url=f"{SECTION}202.802", confidence=Confidence.RELATED),
)
ITAR_APPROVAL: Final = Mechanism(
    "us.itar_approval",
    "licence or other approval of the Directorate of Defense Trade Controls",
    "obtain an export licence or agreement from the Directorate of Defense Trade Controls",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Directorate of Defense Trade Controls, Department of State",
    cite=ITAR.cite("§ 123.1(a)", checked_on=_TODAY),
)
ITAR_EXCEPTION: Final = Mechanism(
    "us.itar_exception",
    "approval, against the policy of denial, for a proscribed country",
    "obtain an exceptional approval for a country to which defence articles are denied",
    MechanismKind.LICENCE,
    Burden.APPROVAL,
    granted_by="Directorate of Defense Trade Controls, Department of State",
    cite=ITAR.cite("§ 126.1(a), (e)(1)", checked_on=_TODAY),
)
EAR_LICENCE: Final = Mechanism(
    "us.ear_licence",
    "export licence of the Bureau of Industry and Security",
    "obtain an export licence from the Bureau of Industry and Security",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Bureau of Industry and Security, Department of Commerce",
    cite=EAR.cite("§ 736.2(b)", checked_on="2026-11-25", confidence=Confidence.RELATED),
)
DISCLOSURE_DECISION: Final = Mechanism(
    "us.disclosure_decision",
    "decision to disclose classified information",
    "have the agency from which the information comes decide to disclose it to the foreign recipient",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the originating agency",
    cite=CLASSIFIED_ORDER.cite("s 4.1", checked_on="2026-11-26", confidence=Confidence.RECALLED),
)
DFARS_AUTHORISATION: Final = Mechanism(
    "us.dfars_authorisation",
    "written permission of the contracting officer to keep Government data elsewhere",
    "have the authorising official agree, and the contracting officer confirm in writing, that the data may be kept "
    "outside the United States and its outlying areas",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Department of Defense",
    cite=DFARS.cite("239.7602-2(a)-(b)", checked_on=_TODAY),
)

MECHANISMS: Final = (
    DFARS_AUTHORISATION,
    DISCLOSURE_DECISION,
    EAR_LICENCE,
    GENERAL_LICENCE,
    ITAR_APPROVAL,
    ITAR_EXCEPTION,
    ONWARD_CLAUSE,
    SECURITY_REQUIREMENTS,
    SPECIFIC_LICENCE,
)
"""All mechanisms of this pack."""
