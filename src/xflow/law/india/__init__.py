"""The law pack of India: sensitive data, the coming negative list, and what sectors must keep in India."""

from __future__ import annotations

from typing import Final

from xflow.law.india.facts import (
    AUDITED,
    CHECKED,
    CONTRACT_NECESSARY,
    COUNTRY_RESTRICTED,
    DPDP_ACT,
    DPDP_RULES,
    FACTS,
    FOREIGN_CLIENT,
    INSURANCE_DATA,
    NOTIFICATION_ALLOWS,
    OFFERS_IN_INDIA,
    ORDER_ON_STATES,
    OUTSIDE_DPDP,
    PAYMENT_SYSTEM_DATA,
    PUBLICLY_AVAILABLE,
    SAMPLES,
    SECTION_17,
    SECTION_17_2,
    SECURITY_INFORMATION,
    SENSITIVE,
    SIGNIFICANT,
    SPATIAL,
    SPDI,
    SPECIFIED,
    STATE_CONTROLLED,
    USER_INFORMATION,
)
from xflow.law.india.gates import BODY_CORPORATE, BOUND, BY_THE_PERSON, SENT, TO_A_STATE
from xflow.law.india.mechanisms import CONSENT, MECHANISMS, ORDER_MET, SAME_PROTECTION
from xflow.law.india.sectors import (
    AADHAAR_CORE,
    AADHAAR_IDENTITY,
    AADHAAR_SERVERS,
    BOOKS,
    BOOKS_OLD,
    CLOUD,
    GOVERNMENT_DATA,
    INSURANCE_RECORDS,
    LENDING,
    LOGS,
    MAPS,
    MAPS_OLD,
    RBI_PROCESS,
    RBI_REGULATOR,
    RBI_STORE,
    RECORDS,
    ROAMING_AND_BILLING,
    SECRETS,
    SPECIMENS,
    TECHNOLOGY,
    TELECOM,
)
from xflow.model.conditions import includes
from xflow.model.measures import Exemption, Localisation, Localise, Measure, Objective, require
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import COMPELLED_FROM_ABROAD, SAME_ENTITY

_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_DPDP = since("2027-05-13")
_PHASES = Note(
    "The sections on transfers start 18 months after November 2025: 13 or 14 May 2027, as the day of notification or of "
    "publication counts. On the day in doubt both the old and the new rule are asked. In January 2026 the ministry "
    "proposed to bring some of these days forward; no amendment was found up to November 2026.",
    "G.S.R. 843(E) of 13 November 2025 (published accounts)",
)

SPDI_7: Final = Measure(
    "in.spdi.7",
    "Sensitive personal data: same protection, and consent or a contract",
    "IN",
    SPDI.cite(
        "r 7",
        checked_on=AUDITED,
        notes=[
            Note(
                "The rule speaks of sensitive data, 'including any information'. It is taken to cover sensitive data alone, "
                "as its place in the Rules says."
            )
        ],
    ),
    includes(SENSITIVE) & SENT & BODY_CORPORATE & ~SAME_ENTITY & ~BY_THE_PERSON & ~PUBLICLY_AVAILABLE,
    require(SAME_PROTECTION & (CONSENT | CONTRACT_NECESSARY)),
    Objective.PRIVACY,
    during("2011-04-11", "2027-05-14"),
    consequence="compensation (Information Technology Act, s 43A)",
    notes=[_PHASES],
)
DPDP_16: Final = Measure(
    "in.dpdp.16",
    "No transfer to a country that is restricted by notification",
    "IN",
    DPDP_ACT.cite("s 16(1)", checked_on=AUDITED),
    includes(PERSONAL) & SENT & BOUND & ~BY_THE_PERSON & ~OUTSIDE_DPDP & COUNTRY_RESTRICTED,
    require(NOTIFICATION_ALLOWS),
    Objective.PRIVACY,
    _DPDP,
    authority="Data Protection Board of India",
    consequence="up to INR 500 million (recalled)",
    notes=[
        _PHASES,
        Note("No country was found to be notified. A notification may restrict on terms; consent does not lift it."),
        Note("Other laws that protect or restrict more go on (s 16(2)).", "Act, s 16(2)"),
    ],
)
DPDPR_15: Final = Measure(
    "in.dpdpr.15",
    "Data made available to a foreign State",
    "IN",
    DPDP_RULES.cite("r 15", checked_on=AUDITED),
    includes(PERSONAL)
    & SENT
    & BOUND
    & ~BY_THE_PERSON
    & ~OUTSIDE_DPDP
    & (TO_A_STATE | STATE_CONTROLLED | COMPELLED_FROM_ABROAD)
    & ORDER_ON_STATES,
    require(ORDER_MET),
    Objective.SOVEREIGNTY,
    _DPDP,
    notes=[_PHASES, Note("No order was found.")],
)
DPDPR_13: Final = Measure(
    "in.dpdpr.13-4",
    "Significant data fiduciaries keep specified data in India",
    "IN",
    DPDP_RULES.cite("r 13(4)", checked_on=AUDITED),
    includes(SPECIFIED) & SENT & SIGNIFICANT & ~BY_THE_PERSON,
    Localise(Localisation.PROCESSING),
    Objective.SOVEREIGNTY,
    _DPDP,
    notes=[_PHASES, Note("No data were found to be specified.")],
)

OUTSOURCING: Final = Exemption(
    "in.spdi.outsourcing",
    "Data of foreign clients handled under contract",
    "IN",
    SPDI.cite("press note of 24 August 2011", checked_on=AUDITED, confidence=_RELATED),
    FOREIGN_CLIENT,
    [SPDI_7],
    during("2011-08-24", "2027-05-14"),
    notes=[
        Note(
            "The note names rules 5 and 6, on collection and disclosure. That rule 7 goes with them is how it is mostly "
            "told: the consent that it asks for is one that only the client can obtain.",
            "recalled",
        )
    ],
)
FOREIGN_PEOPLE: Final = Exemption(
    "in.dpdp.17-1-d",
    "People outside India, under a contract with somebody outside India",
    "IN",
    DPDP_ACT.cite("s 17(1)(d)", checked_on=AUDITED, confidence=_RELATED),
    FOREIGN_CLIENT,
    [DPDP_16, DPDPR_15, DPDPR_13],
    _DPDP,
)
SECTION_17_1: Final = Exemption(
    "in.dpdp.17-1",
    "Legal claims, courts, offences, mergers and defaulters",
    "IN",
    DPDP_ACT.cite(
        "s 17(1)(a)-(c), (e)-(f)",
        checked_on=AUDITED,
        confidence=_RELATED,
        notes=[
            Note(
                "Chapter II, save s 8(1) and (5), Chapter III and s 16 fall away, and with them the rules made on them."
            )
        ],
    ),
    SECTION_17,
    [DPDP_16, DPDPR_15, DPDPR_13],
    _DPDP,
)
RESEARCH_AND_STATE: Final = Exemption(
    "in.dpdp.17-2",
    "Research, archives and statistics by the standards, and notified bodies of the State",
    "IN",
    DPDP_RULES.cite("r 16; Act, s 17(2)", checked_on=AUDITED),
    SECTION_17_2,
    [DPDP_16, DPDPR_15, DPDPR_13],
    _DPDP,
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "IN",
            "India",
            ["IN"],
            "2026-11-26",
            "Data leave freely, but for sensitive personal data, official secrets, listed technology, and what rules of a "
            "sector keep in India.",
            DPDP_ACT.cite("s 16", checked_on=CHECKED, confidence=_RELATED, notes=[_PHASES]),
            since("2018-05-25"),
            missing=(
                "The terms of single licences and of the authorisations that follow them, the records laws "
                "of the States, terms of single procurements, rules on video identification by banks."
            ),
            reached_by=[OFFERS_IN_INDIA.id],
        )
    ],
    measures=[
        SPDI_7,
        DPDP_16,
        DPDPR_15,
        DPDPR_13,
        RBI_STORE,
        RBI_PROCESS,
        RBI_REGULATOR,
        LENDING,
        BOOKS_OLD,
        BOOKS,
        LOGS,
        INSURANCE_RECORDS,
        CLOUD,
        TELECOM,
        MAPS_OLD,
        MAPS,
        RECORDS,
        GOVERNMENT_DATA,
        SECRETS,
        TECHNOLOGY,
        SPECIMENS,
        AADHAAR_CORE,
        AADHAAR_IDENTITY,
        AADHAAR_SERVERS,
    ],
    exemptions=[OUTSOURCING, FOREIGN_PEOPLE, SECTION_17_1, RESEARCH_AND_STATE, ROAMING_AND_BILLING],
    mechanisms=MECHANISMS,
    facts=FACTS,
    categories=[
        SENSITIVE,
        PAYMENT_SYSTEM_DATA,
        SPECIFIED,
        USER_INFORMATION,
        INSURANCE_DATA,
        SAMPLES,
        SECURITY_INFORMATION,
        SPATIAL,
    ],
)
