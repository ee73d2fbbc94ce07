"""Tie the kinds of data that federal law names into the general taxonomy."""

from __future__ import annotations

from typing import Final

from xflow.law.united_states.instruments import DSP, ITAR, PADFA, SECTION
from xflow.model.categories import DataCategory, Unit
from xflow.model.sources import Confidence
from xflow.model.vocabulary.data import (
    ACCOUNT_AUTHENTICATION,
    ACCOUNT_BALANCE,
    ADVERTISING_ID,
    ANONYMISED_BIOMETRIC,
    ANONYMISED_FINANCIAL,
    ANONYMISED_GENOMIC,
    ANONYMISED_HEALTH,
    ANONYMISED_LOCATION,
    ANONYMISED_OMIC,
    ASSETS_AND_DEBTS,
    BIOMETRIC,
    BIOSPECIMEN,
    CALL_DETAIL,
    CHILDREN_UNDER_17,
    COMMUNICATION,
    CREDIT,
    CROSS_SITE_ACTIVITY,
    DATA,
    DEVICE_ID,
    ETHNIC_ORIGIN,
    FINANCIAL_ACCOUNT,
    FINANCIAL_ACCOUNT_NUMBER,
    GENETIC,
    GENOMIC,
    GOVERNMENT_ID,
    HEALTH,
    INCOME,
    INTIMATE_IMAGE,
    LOCATION_EXACT,
    LOCATION_PRECISE,
    MILITARY_SERVICE,
    MUNITIONS_TECHNOLOGY,
    NETWORK_ID,
    OMIC,
    PARTICULARS,
    PAYMENT,
    PERSONAL,
    PRIVATE_FILES,
    RELIGION,
    SEX_LIFE,
    VIDEO_VIEWING,
    WELLNESS,
)

_TODAY = "2026-11-24"
_SHEET = "2026-11-23"
_REREAD = "2026-11-25"

# 28 CFR Part 202. Data that are anonymised, pseudonymised, de-identified or encrypted count all the same (§
# 202.206), so these categories hold the anonymised kinds, too, and stand under all data rather than under
# personal data alone.

HUMAN_OMIC: Final = DataCategory(
    "us.human_omic",
    "Human 'omic data (28 CFR 202.224)",
    "Genomic, epigenomic, proteomic and transcriptomic data on people; not routine clinical measures, nor pathogen data.",
    broader=[DATA],
    narrower=[OMIC, GENETIC, ANONYMISED_OMIC],
    cite=DSP.cite("§ 202.224", checked_on=_TODAY, url=f"{SECTION}202.224"),
)
HUMAN_GENOMIC: Final = DataCategory(
    "us.human_genomic",
    "Human genomic data (28 CFR 202.224(a)(1))",
    "Nucleic-acid sequences of human cells, whole or in part, results of genetic tests included.",
    broader=[HUMAN_OMIC],
    narrower=[GENOMIC, ANONYMISED_GENOMIC],
    cite=DSP.cite("§ 202.224(a)(1)", checked_on=_TODAY, url=f"{SECTION}202.224"),
)
BIOMETRIC_IDENTIFIERS: Final = DataCategory(
    "us.biometric_identifiers",
    "Biometric identifiers (28 CFR 202.204)",
    "Measurable traits used to recognise people, such as faces, voices, eyes, prints, gait and typing that are enrolled "
    "in a biometric system, and the templates that it makes.",
    broader=[DATA],
    narrower=[BIOMETRIC, ANONYMISED_BIOMETRIC],
    cite=DSP.cite("§ 202.204", checked_on=_REREAD, url=f"{SECTION}202.204"),
)
PRECISE_GEOLOCATION: Final = DataCategory(
    "us.precise_geolocation",
    "Precise geolocation data (28 CFR 202.242)",
    "Where a person or device is or was, to within 1,000 metres.",
    broader=[DATA],
    narrower=[LOCATION_PRECISE, ANONYMISED_LOCATION],
    unit=Unit.DEVICES,
    cite=DSP.cite("§ 202.242", checked_on=_REREAD, url=f"{SECTION}202.242"),
)
PERSONAL_HEALTH: Final = DataCategory(
    "us.personal_health",
    "Personal health data (28 CFR 202.241)",
    "State of body or mind, care and payment for it, down to height, weight, vital signs and logs of exercise; wider "
    "than the health information of HIPAA.",
    broader=[DATA],
    narrower=[HEALTH, WELLNESS, ANONYMISED_HEALTH],
    cite=DSP.cite("§ 202.241", checked_on=_SHEET, url=f"{SECTION}202.241", confidence=Confidence.RELATED),
)
PERSONAL_FINANCIAL: Final = DataCategory(
    "us.personal_financial",
    "Personal financial data (28 CFR 202.240)",
    "Data on cards and bank accounts, purchases and payments included, on assets, debts and trades as statements show "
    "them, and credit or consumer reports.",
    broader=[DATA],
    narrower=[FINANCIAL_ACCOUNT, ACCOUNT_BALANCE, ASSETS_AND_DEBTS, CREDIT, PAYMENT, ANONYMISED_FINANCIAL],
    cite=DSP.cite("§ 202.240", checked_on=_SHEET, url=f"{SECTION}202.240"),
)
LISTED_IDENTIFIERS: Final = DataCategory(
    "us.listed_identifiers",
    "Listed identifiers (28 CFR 202.234)",
    "Official and financial account numbers, device, advertising and network identifiers, contact and demographic data, "
    "log-in data and call details.",
    broader=[PERSONAL],
    narrower=[PARTICULARS],
    cite=DSP.cite("§ 202.234", checked_on=_SHEET, url=f"{SECTION}202.234"),
)
NON_CONTACT_IDENTIFIERS: Final = DataCategory(
    "us.non_contact_identifiers",
    "Listed identifiers other than contact and demographic data (28 CFR 202.234(a)-(c), (e)-(h))",
    "Official and financial account numbers, device, advertising and network identifiers, log-in data and call details.",
    broader=[LISTED_IDENTIFIERS],
    narrower=[CALL_DETAIL],
    cite=DSP.cite("§ 202.234", checked_on=_SHEET, url=f"{SECTION}202.234"),
)
NUMBERS_AND_LOGINS: Final = DataCategory(
    "us.numbers_and_logins",
    "Listed identifiers other than contact and demographic data and call details (28 CFR 202.234(a)-(c), (e)-(g))",
    "Official and financial account numbers, device, advertising and network identifiers, and log-in data.",
    broader=[NON_CONTACT_IDENTIFIERS],
    narrower=[
        GOVERNMENT_ID,
        FINANCIAL_ACCOUNT_NUMBER,
        DEVICE_ID,
        ADVERTISING_ID,
        ACCOUNT_AUTHENTICATION,
        NETWORK_ID,
    ],
    cite=DSP.cite("§ 202.234", checked_on=_SHEET, url=f"{SECTION}202.234"),
)
COVERED_PERSONAL_IDENTIFIERS: Final = DataCategory(
    "us.covered_personal_identifiers",
    "Covered personal identifiers (28 CFR 202.212)",
    "Listed identifiers in combination: linked to each other, or to other sensitive personal data.",
    broader=[NUMBERS_AND_LOGINS],
    cite=DSP.cite("§ 202.212", checked_on=_SHEET, url=f"{SECTION}202.212"),
)

# Whether identifiers of other kinds are combined does not show in their kind. Contact and demographic data
# linked only to each other never are, so whoever has combined identifiers has one beside those.
COMBINED_IDENTIFIERS: Final = DataCategory(
    "us.combined_identifiers",
    "Combined identifiers (28 CFR 202.212(a)(1))",
    "Listed identifiers of people of whom two or more, not all of them contact or demographic data, are sent and linked.",
    broader=[NON_CONTACT_IDENTIFIERS],
    status=True,
    cite=DSP.cite("§ 202.212(a)(1)", checked_on=_SHEET, url=f"{SECTION}202.212"),
)

# An identifier alone is no sensitive personal data, but two of them are. So the identifiers stand here with
# those that are combined; contact and demographic data do not, because linked to each other they stay
# outside.
SENSITIVE_PERSONAL_DATA: Final = DataCategory(
    "us.sensitive_personal_data",
    "Sensitive personal data (28 CFR 202.249)",
    "Human 'omic, biometric, precise position, personal health and personal financial data, covered personal "
    "identifiers, and the identifiers (contact data apart) that become such in combination.",
    broader=[DATA],
    narrower=[
        HUMAN_OMIC,
        BIOMETRIC_IDENTIFIERS,
        PRECISE_GEOLOCATION,
        PERSONAL_HEALTH,
        PERSONAL_FINANCIAL,
        NON_CONTACT_IDENTIFIERS,
    ],
    cite=DSP.cite("§ 202.249(a)", checked_on=_SHEET, url=f"{SECTION}202.249"),
)
HUMAN_BIOSPECIMENS: Final = DataCategory(
    "us.human_biospecimens",
    "Human biospecimens (28 CFR 202.223)",
    "Tissue, blood, urine and other matter from human bodies.",
    broader=[DATA],
    narrower=[BIOSPECIMEN],
    cite=DSP.cite("§ 202.223(a)", checked_on=_TODAY, url=f"{SECTION}202.223"),
)

# Government-related data are sensitive personal data by how they are marketed, or positions by where they
# are. Contact data alone are no sensitive personal data, so they cannot become government-related either.
GOVERNMENT_RELATED: Final = DataCategory(
    "us.government_related",
    "Government-related data (28 CFR 202.222)",
    "Precise positions within an area on the Government-Related Location Data List, and sensitive personal data marketed "
    "as linked to current or recent former U.S. Government staff or contractors or former senior officials.",
    broader=[SENSITIVE_PERSONAL_DATA],
    status=True,
    presumed_absent=True,
    cite=DSP.cite("§ 202.222(a)", checked_on=_TODAY, url=f"{SECTION}202.222"),
)

# Protecting Americans' Data from Foreign Adversaries Act: what is identifiable or linkable, so no anonymised
# data.

PADFA_SENSITIVE: Final = DataCategory(
    "us.padfa_sensitive",
    "Personally identifiable sensitive data (15 U.S.C. 9901)",
    "The kinds of data listed in the Act, linked or reasonably linkable to a person or a personal device.",
    broader=[PERSONAL],
    narrower=[
        GOVERNMENT_ID,
        HEALTH,
        FINANCIAL_ACCOUNT_NUMBER,
        INCOME,
        ACCOUNT_BALANCE,
        BIOMETRIC,
        GENETIC,
        LOCATION_EXACT,
        COMMUNICATION,
        ACCOUNT_AUTHENTICATION,
        SEX_LIFE,
        PRIVATE_FILES,
        INTIMATE_IMAGE,
        VIDEO_VIEWING,
        CHILDREN_UNDER_17,
        ETHNIC_ORIGIN,
        RELIGION,
        CROSS_SITE_ACTIVITY,
        MILITARY_SERVICE,
    ],
    cite=PADFA.cite("sec. 2(c)(5), (7)", checked_on=_TODAY, confidence=Confidence.RELATED),
)

# Export control. What is on a control list is the general category of controlled technology; what is on the
# munitions list is a part of it.

ITAR_TECHNICAL_DATA: Final = DataCategory(
    "us.itar_technical_data",
    "Technical data on the U.S. Munitions List",
    "Information needed to design, make, operate or repair defence articles.",
    broader=[MUNITIONS_TECHNOLOGY],
    status=True,
    presumed_absent=True,
    unit=Unit.NONE,
    cite=ITAR.cite("§ 120.33", checked_on=_TODAY),
)
CATEGORIES: Final = (
    BIOMETRIC_IDENTIFIERS,
    COMBINED_IDENTIFIERS,
    COVERED_PERSONAL_IDENTIFIERS,
    GOVERNMENT_RELATED,
    HUMAN_BIOSPECIMENS,
    HUMAN_GENOMIC,
    HUMAN_OMIC,
    ITAR_TECHNICAL_DATA,
    LISTED_IDENTIFIERS,
    NON_CONTACT_IDENTIFIERS,
    NUMBERS_AND_LOGINS,
    PADFA_SENSITIVE,
    PERSONAL_FINANCIAL,
    PERSONAL_HEALTH,
    PRECISE_GEOLOCATION,
    SENSITIVE_PERSONAL_DATA,
)
"""All data categories of this pack."""
