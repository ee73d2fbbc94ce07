"""State what the Data Security Program leaves free: 28 CFR Part 202, subparts E (exemptions) and H (licences)."""

from __future__ import annotations

from typing import Final

from xflow.law.united_states.categories import (
    BIOMETRIC_IDENTIFIERS,
    HUMAN_BIOSPECIMENS,
    HUMAN_OMIC,
    PERSONAL_HEALTH,
    PRECISE_GEOLOCATION,
)
from xflow.law.united_states.data_security import EVADING, IN_FORCE, PROHIBITIONS, RESTRICTED
from xflow.law.united_states.data_security_duties import (
    RECORDS,
    REJECTED_OFFERS,
    REPORT_BREACH,
    REPORTS_ON_DEMAND,
    SUBPART_J,
    SUBPART_K,
)
from xflow.law.united_states.data_security_facts import (
    AFFILIATE_UNDER_CONCERN,
    CFIUS_ACTION,
    CLINICAL_DATA_DEIDENTIFIED_TOO,
    DEIDENTIFIED,
    EXEMPT_ACTIVITY,
    RECIPIENT_BASED_IN_CONCERN,
    RECIPIENT_CONCERN_GOVERNMENT,
)
from xflow.law.united_states.definitions import BROKERAGE
from xflow.law.united_states.instruments import DSP, SECTION
from xflow.law.united_states.mechanisms import GENERAL_LICENCE, SPECIFIC_LICENCE
from xflow.law.united_states.places import TO_CONCERN
from xflow.model.conditions import includes
from xflow.model.measures import Exemption
from xflow.model.sources import Confidence, Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.facts import SAME_GROUP, TRANSACTION

_TODAY = "2026-11-24"
_SHEET = "2026-11-23"
_REREAD = "2026-11-25"

# Each exemption frees a dealing only to the extent that the dealing is an ordinary part of what is exempt.

SUBPARTS_C_AND_D: Final = (*PROHIBITIONS, RESTRICTED)
SUBPARTS_C_D_J_K: Final = (*SUBPARTS_C_AND_D, REPORT_BREACH, *SUBPART_J, *SUBPART_K, RECORDS)
WHOLE_PART: Final = (*SUBPARTS_C_D_J_K, EVADING, REPORTS_ON_DEMAND, REJECTED_OFFERS)

PERSONAL_COMMUNICATIONS: Final = Exemption(
    "us.dsp.501",
    "Personal communications that transfer nothing of value",
    "US",
    DSP.cite("§ 202.501", checked_on=_TODAY, url=f"{SECTION}202.501"),
    when=EXEMPT_ACTIVITY.is_in("personal_communication"),
    lifts=WHOLE_PART,
    in_force=IN_FORCE,
)
INFORMATIONAL_MATERIALS: Final = Exemption(
    "us.dsp.502",
    "Information or informational materials",
    "US",
    DSP.cite("§ 202.502", checked_on=_SHEET, url=f"{SECTION}202.502"),
    when=EXEMPT_ACTIVITY.is_in("informational_materials"),
    lifts=WHOLE_PART,
    in_force=IN_FORCE,
    notes=(
        Note(
            "Expressive material that is complete at the time of the dealing; not technical, functional or otherwise "
            "non-expressive data.",
            "28 CFR 202.226",
        ),
    ),
)
TRAVEL: Final = Exemption(
    "us.dsp.503",
    "Travel",
    "US",
    DSP.cite("§ 202.503", checked_on=_SHEET, url=f"{SECTION}202.503"),
    when=EXEMPT_ACTIVITY.is_in("travel"),
    lifts=WHOLE_PART,
    in_force=IN_FORCE,
)
OFFICIAL_BUSINESS: Final = Exemption(
    "us.dsp.504",
    "Official business of the U.S. Government, federal grants and contracts included",
    "US",
    DSP.cite("§ 202.504(a)", checked_on=_TODAY, url=f"{SECTION}202.504"),
    when=EXEMPT_ACTIVITY.is_in("us_government_business"),
    lifts=SUBPARTS_C_D_J_K,
    in_force=IN_FORCE,
    notes=(Note("The conditions of the grant or contract itself remain.", "NOT-OD-25-083; NOT-OD-25-160"),),
)
FINANCIAL_SERVICES: Final = Exemption(
    "us.dsp.505",
    "Financial services: banking, capital markets, financial insurance, investment management",
    "US",
    DSP.cite("§ 202.505(a)(1)-(3), (6)", checked_on=_TODAY, url=f"{SECTION}202.505"),
    when=EXEMPT_ACTIVITY.is_in("financial_services"),
    lifts=SUBPARTS_C_D_J_K,
    in_force=IN_FORCE,
)
COMMERCE_AND_PAYMENTS: Final = Exemption(
    "us.dsp.505-4-5",
    "Financial data and identifiers in purchases and sales, payments and funds transfers",
    "US",
    DSP.cite("§ 202.505(a)(4)-(5)", checked_on=_TODAY, url=f"{SECTION}202.505"),
    when=EXEMPT_ACTIVITY.is_in("commerce", "payments")
    & ~includes(HUMAN_OMIC)
    & ~includes(HUMAN_BIOSPECIMENS)
    & ~includes(BIOMETRIC_IDENTIFIERS)
    & ~includes(PRECISE_GEOLOCATION)
    & ~includes(PERSONAL_HEALTH),
    lifts=SUBPARTS_C_D_J_K,
    in_force=IN_FORCE,
    notes=(
        Note(
            "Only personal financial data and covered personal identifiers are named here.", "28 CFR 202.505(a)(4)-(5)"
        ),
    ),
)
CORPORATE_GROUP: Final = Exemption(
    "us.dsp.506",
    "Administrative or ancillary operations within a corporate group",
    "US",
    DSP.cite("§ 202.506(a)", checked_on=_REREAD, url=f"{SECTION}202.506"),
    when=(SAME_GROUP | TRANSACTION.is_in(Transaction.INTRA_GROUP))
    & EXEMPT_ACTIVITY.is_in("group_administration")
    & (TO_CONCERN | RECIPIENT_BASED_IN_CONCERN | RECIPIENT_CONCERN_GOVERNMENT | AFFILIATE_UNDER_CONCERN),
    lifts=SUBPARTS_C_D_J_K,
    in_force=IN_FORCE,
    notes=(
        Note(
            "Human resources, payroll, taxes, permits, auditors and law firms, risk management, business travel, customer "
            "support, benefits, employees' communications and the like; not the development of products.",
            "28 CFR 202.506(a)(2), (b)(4)",
        ),
        Note("Nor a licence that lets a subsidiary answer an order of the country of concern.", "28 CFR 202.506(b)(2)"),
    ),
)
FEDERAL_LAW_OR_AGREEMENT: Final = Exemption(
    "us.dsp.507-a",
    "Required or authorised by federal law or an international agreement of the United States",
    "US",
    DSP.cite("§ 202.507(a)", checked_on=_TODAY, url=f"{SECTION}202.507"),
    when=EXEMPT_ACTIVITY.is_in("federal_law_or_agreement"),
    lifts=SUBPARTS_C_D_J_K,
    in_force=IN_FORCE,
)
GLOBAL_HEALTH: Final = Exemption(
    "us.dsp.507-b",
    "Required or authorised by global health and pandemic preparedness frameworks",
    "US",
    DSP.cite("§ 202.507(b)", checked_on=_TODAY, url=f"{SECTION}202.507", confidence=Confidence.RECALLED),
    when=EXEMPT_ACTIVITY.is_in("global_health"),
    lifts=SUBPARTS_C_D_J_K,
    in_force=IN_FORCE,
)
FEDERAL_COMPLIANCE: Final = Exemption(
    "us.dsp.507-c",
    "Ordinarily incident to ensuring compliance with federal law",
    "US",
    DSP.cite("§ 202.507(c)", checked_on=_TODAY, url=f"{SECTION}202.507", confidence=Confidence.RECALLED),
    when=EXEMPT_ACTIVITY.is_in("federal_compliance"),
    lifts=SUBPARTS_C_D_J_K,
    in_force=IN_FORCE,
)
CFIUS: Final = Exemption(
    "us.dsp.508",
    "Investment agreements subject to a CFIUS action that is in effect",
    "US",
    DSP.cite("§ 202.508(a)", checked_on=_SHEET, url=f"{SECTION}202.508", confidence=Confidence.RELATED),
    when=TRANSACTION.is_in(Transaction.INVESTMENT_AGREEMENT) & CFIUS_ACTION,
    lifts=SUBPARTS_C_D_J_K,
    in_force=IN_FORCE,
)
TELECOMMUNICATIONS: Final = Exemption(
    "us.dsp.509",
    "Telecommunications services, data brokerage apart",
    "US",
    DSP.cite("§ 202.509(a)", checked_on=_TODAY, url=f"{SECTION}202.509", confidence=Confidence.RELATED),
    when=EXEMPT_ACTIVITY.is_in("telecommunications") & ~BROKERAGE,
    lifts=SUBPARTS_C_D_J_K,
    in_force=IN_FORCE,
    notes=(
        Note("Voice and data services, interconnection, transport, messaging, routing, roaming.", "28 CFR 202.252"),
        Note(
            "Marketing and analytics beside the service are no ordinary part of it.",
            "gdpriq.com, guide to the final rule on the Data Security Program",
        ),
    ),
)
REGULATORY_APPROVAL: Final = Exemption(
    "us.dsp.510",
    "Data needed to authorise a drug, biological product or device",
    "US",
    DSP.cite("§ 202.510(a)-(b)", checked_on=_TODAY, url=f"{SECTION}202.510"),
    when=EXEMPT_ACTIVITY.is_in("regulatory_approval") & DEIDENTIFIED,
    lifts=(*SUBPARTS_C_AND_D, REPORT_BREACH, *SUBPART_J, *SUBPART_K),
    in_force=IN_FORCE,
    notes=(
        Note("Records under § 202.1101(a) and reports under § 202.1102 stay due.", "28 CFR 202.510(a)(2)"),
        Note("Data not reasonably needed to assess safety and effectiveness are not exempt.", "28 CFR 202.510(b)"),
    ),
)
CLINICAL_INVESTIGATIONS: Final = Exemption(
    "us.dsp.511-1",
    "Clinical investigations regulated by the FDA or supporting applications to it",
    "US",
    DSP.cite("§ 202.511(a)(1)", checked_on=_TODAY, url=f"{SECTION}202.511", confidence=Confidence.RECALLED),
    when=EXEMPT_ACTIVITY.is_in("fda_clinical_investigation") & (DEIDENTIFIED | ~CLINICAL_DATA_DEIDENTIFIED_TOO),
    lifts=SUBPARTS_C_D_J_K,
    in_force=IN_FORCE,
    notes=(
        Note(
            "As we recall the text, only surveillance data under (a)(2) must be de-identified; accounts of it name the "
            "condition for clinical investigations, too, and are followed until the text is read.",
            "compliance.ucsf.edu/node/901",
        ),
    ),
)
SURVEILLANCE: Final = Exemption(
    "us.dsp.511-2",
    "De-identified clinical-care and post-marketing surveillance data needed for FDA authorisation",
    "US",
    DSP.cite("§ 202.511(a)(2)", checked_on=_TODAY, url=f"{SECTION}202.511", confidence=Confidence.RELATED),
    when=EXEMPT_ACTIVITY.is_in("fda_surveillance") & DEIDENTIFIED,
    lifts=SUBPARTS_C_D_J_K,
    in_force=IN_FORCE,
)
UNDER_GENERAL_LICENCE: Final = Exemption(
    "us.dsp.801",
    "Under a general licence",
    "US",
    DSP.cite("§ 202.801", checked_on=_SHEET, url=f"{SECTION}202.801", confidence=Confidence.RELATED),
    when=GENERAL_LICENCE.as_condition(),
    lifts=SUBPARTS_C_AND_D,
    in_force=IN_FORCE,
)
UNDER_SPECIFIC_LICENCE: Final = Exemption(
    "us.dsp.802",
    "Under a specific licence",
    "US",
    DSP.cite("§ 202.802", checked_on=_SHEET, url=f"{SECTION}202.802", confidence=Confidence.RELATED),
    when=SPECIFIC_LICENCE.as_condition(),
    lifts=SUBPARTS_C_AND_D,
    in_force=IN_FORCE,
)

EXEMPTIONS: Final = (
    CFIUS,
    CLINICAL_INVESTIGATIONS,
    COMMERCE_AND_PAYMENTS,
    CORPORATE_GROUP,
    FEDERAL_COMPLIANCE,
    FEDERAL_LAW_OR_AGREEMENT,
    FINANCIAL_SERVICES,
    GLOBAL_HEALTH,
    INFORMATIONAL_MATERIALS,
    OFFICIAL_BUSINESS,
    PERSONAL_COMMUNICATIONS,
    REGULATORY_APPROVAL,
    SURVEILLANCE,
    TELECOMMUNICATIONS,
    TRAVEL,
    UNDER_GENERAL_LICENCE,
    UNDER_SPECIFIC_LICENCE,
)
"""All exemptions from the Data Security Program."""
