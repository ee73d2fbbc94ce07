"""State the prohibitions and restrictions of the Data Security Program, 28 CFR Part 202, subparts C and D."""

from __future__ import annotations

from typing import Final

from xflow.law.united_states.categories import GOVERNMENT_RELATED, HUMAN_BIOSPECIMENS, SENSITIVE_PERSONAL_DATA
from xflow.law.united_states.data_security_facts import (
    DIRECTED_BY_US_PERSON,
    EVASION,
    KNOWINGLY,
    RECIPIENT_HAS_ACCESS,
)
from xflow.law.united_states.definitions import (
    AGREEMENT,
    BROKERAGE,
    BULK_OMIC_OR_SPECIMENS,
    CONCERN_COUNTERPARTY,
    COVERED_DATA,
    COVERED_DATA_TRANSACTION,
    EXPORTER_US_PERSON,
    IDENTIFIERS_COVERED,
    US_PERSON,
)
from xflow.law.united_states.instruments import DSP, SECTION
from xflow.law.united_states.mechanisms import ONWARD_CLAUSE, SECURITY_REQUIREMENTS
from xflow.model.conditions import includes
from xflow.model.measures import Measure, Objective, Prohibit, require
from xflow.model.periods import since
from xflow.model.sources import Note

_TODAY = "2026-11-24"
_SHEET = "2026-11-23"

IN_FORCE: Final = since("2025-04-08")
AUTHORITY: Final = "Department of Justice, National Security Division"
_PENALTY = (
    "civil penalty of up to the greater of 368,136 US dollars (adjusted yearly) and twice the transaction; if wilful, up "
    "to 1,000,000 US dollars and 20 years"
)

FOREIGN_BROKERAGE: Final = BROKERAGE & RECIPIENT_HAS_ACCESS & ~US_PERSON & ~CONCERN_COUNTERPARTY & COVERED_DATA
"""Data brokerage of bulk or government-related data with a foreign person who is no covered person."""

RESTRICTED_KIND: Final = COVERED_DATA_TRANSACTION & AGREEMENT & ~BULK_OMIC_OR_SPECIMENS
"""A covered data transaction of the kind that may be authorised, § 202.401."""

BROKERAGE_WITH_CONCERN: Final = Measure(
    "us.dsp.301",
    "No sale, licence or other brokerage of bulk or government-related data to a country of concern or covered person",
    "US",
    DSP.cite("§ 202.301(a)", checked_on=_TODAY, url=f"{SECTION}202.301"),
    scope=EXPORTER_US_PERSON & KNOWINGLY & COVERED_DATA_TRANSACTION & BROKERAGE,
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=IN_FORCE,
    authority=AUTHORITY,
    consequence=_PENALTY,
    notes=(
        Note("First-party data count, and so does any commercial transfer like a sale.", "28 CFR 202.214(a), (b)(4)"),
        Note("A recipient who collects the data from the people itself brokers nothing.", "28 CFR 202.214(a)"),
        Note(
            "A licence to use a model that can give its training data back is a licence of the data.", "§ 202.301(b)(1)"
        ),
        Note(
            "Without money or other value there is no brokerage: state such sharing as another dealing.",
            "§ 202.214(b)(9)",
        ),
    ),
)
BROKERAGE_WITH_FOREIGNER: Final = Measure(
    "us.dsp.302",
    "Sale, licence or other brokerage of bulk or government-related data to any other foreign person only with a "
    "contractual bar on brokering them on",
    "US",
    DSP.cite("§ 202.302(a)", checked_on=_TODAY, url=f"{SECTION}202.302"),
    scope=EXPORTER_US_PERSON & KNOWINGLY & FOREIGN_BROKERAGE,
    effect=require(ONWARD_CLAUSE),
    objective=Objective.NATIONAL_SECURITY,
    in_force=IN_FORCE,
    authority=AUTHORITY,
    consequence=_PENALTY,
    notes=(Note("The clause need only bar brokerage, not every onward transfer.", "28 CFR 202.302(a)(1)"),),
)
OMIC_WITH_CONCERN: Final = Measure(
    "us.dsp.303",
    "No access of a country of concern or covered person to bulk human 'omic data or biospecimens",
    "US",
    DSP.cite("§ 202.303", checked_on=_TODAY, url=f"{SECTION}202.303"),
    scope=EXPORTER_US_PERSON & KNOWINGLY & COVERED_DATA_TRANSACTION & BULK_OMIC_OR_SPECIMENS,
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=IN_FORCE,
    authority=AUTHORITY,
    consequence=_PENALTY,
    notes=(Note("The security requirements cannot cure this.", "28 CFR 202.401(b)"),),
)
EVADING: Final = Measure(
    "us.dsp.304",
    "No evasion of the Data Security Program, and no attempt, causing or conspiracy to violate it",
    "US",
    DSP.cite("§ 202.304(a)", checked_on=_SHEET, url=f"{SECTION}202.304"),
    scope=EVASION
    & (
        includes(SENSITIVE_PERSONAL_DATA)
        | includes(GOVERNMENT_RELATED)
        | includes(HUMAN_BIOSPECIMENS)
        | IDENTIFIERS_COVERED
    ),
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=IN_FORCE,
    authority=AUTHORITY,
    consequence=_PENALTY,
    notes=(
        Note("It binds foreign persons as well: who causes a violation violates the rule.", "28 CFR 202.214(b)(8)"),
        Note("What an exemption or a licence frees is no violation, so nothing is evaded by it.", "28 CFR 202.304(a)"),
    ),
)
DIRECTING_PROHIBITED: Final = Measure(
    "us.dsp.305-prohibited",
    "No U.S. person may direct a foreign person's dealing that is prohibited to U.S. persons",
    "US",
    DSP.cite("§ 202.305(a)", checked_on=_SHEET, url=f"{SECTION}202.305"),
    scope=DIRECTED_BY_US_PERSON & KNOWINGLY & COVERED_DATA_TRANSACTION & (BROKERAGE | BULK_OMIC_OR_SPECIMENS),
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=IN_FORCE,
    authority=AUTHORITY,
    consequence=_PENALTY,
)
DIRECTING_BROKERAGE: Final = Measure(
    "us.dsp.305-brokerage",
    "A U.S. person may direct a foreign person's data brokerage only with the contractual bar on onward brokerage",
    "US",
    DSP.cite("§§ 202.305(a), 202.302(a)", checked_on=_SHEET, url=f"{SECTION}202.305"),
    scope=DIRECTED_BY_US_PERSON & KNOWINGLY & FOREIGN_BROKERAGE,
    effect=require(ONWARD_CLAUSE),
    objective=Objective.NATIONAL_SECURITY,
    in_force=IN_FORCE,
    authority=AUTHORITY,
    consequence=_PENALTY,
)
DIRECTING_RESTRICTED: Final = Measure(
    "us.dsp.305-restricted",
    "A U.S. person may direct a foreign person's restricted dealing only if the security requirements are met",
    "US",
    DSP.cite("§§ 202.305(a), 202.401(a)", checked_on=_SHEET, url=f"{SECTION}202.305"),
    scope=DIRECTED_BY_US_PERSON & KNOWINGLY & RESTRICTED_KIND,
    effect=require(SECURITY_REQUIREMENTS),
    objective=Objective.NATIONAL_SECURITY,
    in_force=IN_FORCE,
    authority=AUTHORITY,
    consequence=_PENALTY,
)
RESTRICTED: Final = Measure(
    "us.dsp.401",
    "Vendor, employment and investment agreements with a country of concern or covered person only under the security "
    "requirements",
    "US",
    DSP.cite("§ 202.401(a)", checked_on=_TODAY, url=f"{SECTION}202.401"),
    scope=EXPORTER_US_PERSON & KNOWINGLY & RESTRICTED_KIND,
    effect=require(SECURITY_REQUIREMENTS),
    objective=Objective.NATIONAL_SECURITY,
    in_force=IN_FORCE,
    authority=AUTHORITY,
    consequence=_PENALTY,
    notes=(
        Note(
            "The section named § 202.408 by mistake until the correction of 2025-04-18; § 202.248 was always meant.",
            "90 FR 16466",
        ),
        Note(
            "An agreement with a vendor who is no covered person stays free even if the vendor employs one without the "
            "U.S. person's knowledge or direction.",
            "28 CFR 202.401(c)(3)",
        ),
    ),
)

PROHIBITIONS: Final = (
    BROKERAGE_WITH_CONCERN,
    BROKERAGE_WITH_FOREIGNER,
    OMIC_WITH_CONCERN,
    DIRECTING_BROKERAGE,
    DIRECTING_PROHIBITED,
    DIRECTING_RESTRICTED,
)
"""Subpart C, evasion apart."""
