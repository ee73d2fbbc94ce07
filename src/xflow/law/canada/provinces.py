"""State the rules of British Columbia, Nova Scotia, Alberta and Ontario on data that leave Canada or the province."""

from __future__ import annotations

from typing import Final

from xflow.law.canada.facts import (
    BC_33_1,
    BC_MADE_PUBLIC,
    BC_SENSITIVE,
    BUSINESS_TRANSACTION,
    COMMERCIAL,
    CUSTODIAN,
    EMBEDDED,
    EXCEPTION,
    FEDERAL_INSTITUTION,
    FOR_PUBLIC_BODY,
    NS_DISCLOSURE,
    NS_REGULATIONS,
    OUTSIDE_PIPEDA,
    PHIPA_GROUND,
    PROVINCIAL_STAFF,
    TO_THE_INDIVIDUAL,
    WESTERN_STAFF,
)
from xflow.law.canada.federal import ABROAD, FOR_OWN_USE, HANDED_OVER
from xflow.law.canada.instruments import (
    CHECKED,
    FOIPOP_2025,
    FOIPPA,
    PHIPA,
    PIIDPA,
    PIPA_ALBERTA,
    PIPA_BC,
    POPA_ALBERTA,
    RECALLED,
    RELATED,
    SHEET,
    STORAGE_REGULATION,
)
from xflow.law.canada.mechanisms import (
    BC_ASSESSMENT,
    BC_CONSENT,
    COMPARABLE_PROTECTION,
    CONSENT,
    NS_CONSENT,
    NS_HEAD,
    STAFF_NOTICE,
    TRANSACTION_AGREEMENT,
)
from xflow.model.categories import DataCategory
from xflow.model.conditions import includes
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.purposes import Purpose
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    BIOMETRIC,
    CHILDREN,
    CRIMINAL,
    EDUCATION,
    ETHNIC_ORIGIN,
    FINANCIAL,
    GENETIC,
    GOVERNMENT_ID,
    HEALTH,
    PERSONAL,
    POLITICAL_OPINION,
    RELIGION,
    SEX_LIFE,
    SEXUAL_ORIENTATION,
    SOCIAL_SECURITY,
    TAX,
)
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_KIND, MEANS, PURPOSE, RECIPIENT_ROLE

_IN_PUBLIC_HANDS = (
    includes(PERSONAL)
    & (EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) | FOR_PUBLIC_BODY)
    & ~FEDERAL_INSTITUTION
    & ~TO_THE_INDIVIDUAL
    & ABROAD
)
BC_SENSITIVE_DATA: Final = DataCategory(
    "ca.bc.sensitive_data",
    "Sensitive personal information (British Columbia)",
    "Health, money, identity papers, crime, origin, belief, sex, schooling, children and the like.",
    [PERSONAL],
    narrower=[
        HEALTH,
        GENETIC,
        BIOMETRIC,
        FINANCIAL,
        GOVERNMENT_ID,
        SOCIAL_SECURITY,
        TAX,
        CRIMINAL,
        ETHNIC_ORIGIN,
        RELIGION,
        POLITICAL_OPINION,
        SEX_LIFE,
        SEXUAL_ORIENTATION,
        EDUCATION,
        CHILDREN,
    ],
    presumed_absent=True,
    cite=STORAGE_REGULATION.cite(
        "sensitive personal information",
        checked_on=CHECKED,
        notes=[Note("The Act defines no sensitive data: kind, context and handling decide.", "government guidance")],
    ),
)

BC_RESIDENCY: Final = Measure(
    "ca.bc.foippa.30-1",
    "Public bodies store personal information, and let it be accessed, only in Canada (British Columbia)",
    "CA-BC",
    FOIPPA.cite("ss 30.1, 33.1, before 25 November 2021", checked_on=CHECKED, confidence=RELATED),
    _IN_PUBLIC_HANDS & ~MEANS.is_in(Means.TRANSIT),
    Localise(Localisation.PROCESSING, BC_CONSENT | BC_33_1),
    Objective.PRIVACY,
    during("2004-10-21", "2021-11-25"),
    authority="Information and Privacy Commissioner for British Columbia",
    notes=[
        Note(
            "Orders of 2020 and 2021 allowed tools for health care and meetings during the pandemic for a time.",
            "recalled",
        )
    ],
)
BC_STORAGE: Final = Measure(
    "ca.bc.foippa.33-1",
    "Public bodies assess storage of sensitive personal information outside Canada (British Columbia)",
    "CA-BC",
    STORAGE_REGULATION.cite("with FOIPPA, s 33.1", checked_on=CHECKED),
    _IN_PUBLIC_HANDS
    & (includes(BC_SENSITIVE_DATA) | BC_SENSITIVE)
    & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS, Means.TRANSIT),
    require(BC_ASSESSMENT),
    Objective.PRIVACY,
    since("2021-11-25"),
    authority="Information and Privacy Commissioner for British Columbia",
    notes=[Note("Access from abroad to what stays stored in Canada is not restricted as such.", "law-firm account")],
)
BC_PUBLIC: Final = Exemption(
    "ca.bc.foippa.33-2-f",
    "Data that an enactment makes public (British Columbia)",
    "CA-BC",
    FOIPPA.cite("s 33(2)(f)", checked_on=CHECKED),
    BC_MADE_PUBLIC,
    [BC_STORAGE],
    since("2021-11-25"),
)
NS_RESIDENCY: Final = Measure(
    "ca.ns.piidpa.5",
    "Public bodies store personal information, and let it be accessed, only in Canada (Nova Scotia)",
    "CA-NS",
    PIIDPA.cite("s 5", checked_on=CHECKED, confidence=RELATED),
    _IN_PUBLIC_HANDS & ~MEANS.is_in(Means.TRANSIT),
    Localise(Localisation.PROCESSING, NS_CONSENT | NS_HEAD | NS_DISCLOSURE),
    Objective.PRIVACY,
    during("2006-11-15", "2027-04-01"),
    authority="Department of Justice of Nova Scotia",
    notes=[Note("Municipalities are bound, too. The day on which the Act began is recalled.", "recalled")],
)
NS_RESIDENCY_NEW: Final = Measure(
    "ca.ns.piidpa.5",
    "Public bodies store personal information, and let it be accessed, only in Canada unless regulations allow (Nova Scotia)",
    "CA-NS",
    FOIPOP_2025.cite("storage and access", checked_on=CHECKED, confidence=RELATED),
    _IN_PUBLIC_HANDS & ~MEANS.is_in(Means.TRANSIT),
    Localise(Localisation.PROCESSING, NS_REGULATIONS),
    Objective.PRIVACY,
    since("2027-04-01"),
    authority="Information and Privacy Commissioner for Nova Scotia",
    notes=[
        Note("Passed on 3 October 2025, to begin on 1 April 2027; its regulations are not known.", "published accounts")
    ],
)
ALBERTA_NOTICE: Final = Measure(
    "ca.ab.pipa.13-1",
    "Tell people of service providers outside Canada (Alberta)",
    "CA-AB",
    PIPA_ALBERTA.cite("ss 6(2), 13.1", checked_on=CHECKED, confidence=RELATED),
    includes(PERSONAL)
    & ABROAD
    & ~EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
    & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)
    & ~OUTSIDE_PIPEDA,
    Impose(
        Duty(
            "have policies that name the countries and purposes of service providers outside Canada, and tell people how to get "
            "them and who answers questions",
            DutyKind.NOTICE,
            "before or when the data are collected by or sent to the provider",
        )
    ),
    Objective.PRIVACY,
    since("2010-05-01"),
    authority="Office of the Information and Privacy Commissioner of Alberta",
)
_WESTERN: Final = (
    HANDED_OVER
    & ~EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
    & (~COMMERCIAL | PROVINCIAL_STAFF)
    & ~OUTSIDE_PIPEDA
    & (~(MEANS.is_in(Means.DIRECT_COLLECTION) & ~EMBEDDED) | RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR))
)
_WESTERN_GROUNDS: Final = (
    (COMPARABLE_PROTECTION & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~MEANS.is_in(Means.PUBLICATION))
    | CONSENT
    | EXCEPTION
    | (BUSINESS_TRANSACTION & TRANSACTION_AGREEMENT)
    | (WESTERN_STAFF & STAFF_NOTICE)
)
_LIKE_THE_FEDERAL: Final = Note(
    "The act reaches employers and bodies that the federal one leaves out. It makes no difference between recipients at home and "
    "abroad; its exceptions are like the federal ones.",
    "recalled",
)
ALBERTA_PRIVATE: Final = Measure(
    "ca.ab.pipa.7",
    "Staff data and data of bodies that are not commercial are disclosed with consent or on a ground (Alberta)",
    "CA-AB",
    PIPA_ALBERTA.cite("ss 4-7, 20, 21", checked_on=CHECKED, confidence=RECALLED, notes=[_LIKE_THE_FEDERAL]),
    _WESTERN,
    require(_WESTERN_GROUNDS),
    Objective.PRIVACY,
    since("2004-01-01"),
    authority="Office of the Information and Privacy Commissioner of Alberta",
)
BC_PRIVATE: Final = Measure(
    "ca.bc.pipa.17",
    "Staff data and data of bodies that are not commercial are disclosed with consent or on a ground (British Columbia)",
    "CA-BC",
    PIPA_BC.cite("ss 4, 17-19", checked_on=CHECKED, confidence=RECALLED, notes=[_LIKE_THE_FEDERAL]),
    _WESTERN,
    require(_WESTERN_GROUNDS),
    Objective.PRIVACY,
    since("2004-01-01"),
    authority="Information and Privacy Commissioner for British Columbia",
)
ALBERTA_SALE: Final = Measure(
    "ca.ab.popa.sale",
    "Public bodies do not sell personal information (Alberta)",
    "CA-AB",
    POPA_ALBERTA.cite("ban on sale", checked_on=CHECKED, confidence=RELATED),
    _IN_PUBLIC_HANDS & PURPOSE.is_in(Purpose.DATA_SALE),
    Prohibit(),
    Objective.PRIVACY,
    since("2025-06-11"),
    authority="Office of the Information and Privacy Commissioner of Alberta",
    notes=[Note("The Act came into force on 11 June 2025. The ban holds for sales at home, too.", "law-firm account")],
)
ONTARIO_HEALTH: Final = Measure(
    "ca.on.phipa.50",
    "Custodians disclose health information outside Ontario with consent or on a listed ground (Ontario)",
    "CA-ON",
    PHIPA.cite(
        "s 50(1)",
        checked_on=SHEET,
        confidence=RECALLED,
        notes=[Note("An agent who handles the information for the custodian receives no disclosure.", "recalled")],
    ),
    HANDED_OVER & FOR_OWN_USE & includes(HEALTH) & CUSTODIAN & ~DESTINATION.within("CA-ON"),
    require(CONSENT | PHIPA_GROUND),
    Objective.PRIVACY,
    since("2004-11-01"),
    authority="Information and Privacy Commissioner of Ontario",
)

PROVINCIAL_MEASURES: Final = (
    BC_RESIDENCY,
    BC_STORAGE,
    NS_RESIDENCY,
    NS_RESIDENCY_NEW,
    ALBERTA_NOTICE,
    ALBERTA_SALE,
    ALBERTA_PRIVATE,
    BC_PRIVATE,
    ONTARIO_HEALTH,
)
PROVINCIAL_EXEMPTIONS: Final = (BC_PUBLIC,)
PROVINCIAL_CATEGORIES: Final = (BC_SENSITIVE_DATA,)
