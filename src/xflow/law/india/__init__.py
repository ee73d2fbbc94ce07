"""The law pack of India: sensitive data, the coming negative list, and what sectors must keep in India."""

from __future__ import annotations

from typing import Final

from xflow.law.india.facts import (
    ACCOUNTS_RULES,
    AUDITED,
    BIOLOGICAL_MATERIAL,
    CERT_IN,
    CHECKED,
    CLOUD_GUIDELINES,
    COMMERCIAL_SAMPLES,
    CONTRACT_NECESSARY,
    COUNTRY_RESTRICTED,
    DIGITAL_LENDING,
    DPDP_ACT,
    DPDP_RULES,
    FACTS,
    FINE_MAP,
    FOR_THE_PATIENT,
    FOREIGN_CLIENT,
    FOREIGN_LEG,
    FOREIGN_TRADE_ACT,
    GEOSPATIAL_GUIDELINES,
    GOVERNMENT_CLOUD,
    IN_BUSINESS,
    INSURANCE_DATA,
    INSURER,
    IRDAI,
    LICENCE,
    NOTIFICATION_ALLOWS,
    OFFERS_IN_INDIA,
    OFFICIAL_PURPOSE,
    OFFICIAL_SECRET,
    ORDER_ON_STATES,
    OUTSIDE_DPDP,
    PAYMENT_OPERATOR,
    PAYMENT_SYSTEM_DATA,
    PUBLIC_RECORDS,
    PUBLICLY_AVAILABLE,
    RBI_2018,
    RBI_FAQ,
    RBI_LENDING,
    ROAMING,
    SEBI,
    SEBI_CLOUD,
    SECRETS_ACT,
    SECTION_17,
    SENSITIVE,
    SHEET,
    SIGNIFICANT,
    SPDI,
    SPECIFIED,
    STATE_CONTROLLED,
    STORED_ABROAD,
    TELECOM_LICENSEE,
    USER_INFORMATION,
)
from xflow.law.india.mechanisms import (
    AUTHORISED,
    BACKUP,
    CONSENT,
    COPY_IN_INDIA,
    DELETE_AND_RETURN,
    EXPORT_AUTHORISATION,
    LOGS_IN_INDIA,
    LOGS_ON_DEMAND,
    MECHANISMS,
    ORDER_MET,
    RBI_APPROVAL,
    RECORDS_APPROVAL,
    SAME_PROTECTION,
    SAMPLES_CLEARED,
)
from xflow.model.conditions import includes
from xflow.model.means import Means
from xflow.model.measures import Exemption, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import (
    ACCOUNTING,
    ARCHIVE,
    BIOSPECIMEN,
    CONTROLLED_TECHNOLOGY,
    CRITICAL_INFRASTRUCTURE,
    DEFENCE,
    DETAILED_MAP,
    OFFICIAL,
    PERSONAL,
    STATE_SECRET,
    SYSTEM_LOGS,
)
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    PURPOSE,
    RECIPIENT_KIND,
    SAME_ENTITY,
)

_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_DPDP = since("2027-05-13")
_PHASES = Note(
    "The sections on transfers start 18 months after November 2025: 13 or 14 May 2027, as the day of notification or of "
    "publication counts. On the day in doubt both the old and the new rule are asked. In January 2026 the ministry "
    "proposed to bring some of these days forward; no amendment was found up to November 2026.",
    "G.S.R. 843(E) of 13 November 2025 (published accounts)",
)

_OUT = ~DESTINATION.within("IN")
_SENT = _OUT & ~MEANS.is_in(Means.TRANSIT)
_KEPT_THERE = _SENT & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS)
_BY_THE_PERSON = EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
_BOUND = ORIGIN.within("IN") | OFFERS_IN_INDIA
_BODY_CORPORATE = EXPORTER_KIND.is_in(PartyKind.COMPANY, PartyKind.NON_PROFIT) | (
    EXPORTER_KIND.is_in(PartyKind.INDIVIDUAL) & IN_BUSINESS
)
_PUBLIC_BODY = EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
_TO_A_PUBLIC_BODY = RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY, PartyKind.INTERNATIONAL_ORGANISATION)
_TO_A_STATE = RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
_PAYMENTS = includes(PAYMENT_SYSTEM_DATA) & PAYMENT_OPERATOR

SPDI_7: Final = Measure(
    "in.spdi.7",
    "Sensitive personal data: same protection, and consent or a contract",
    "IN",
    SPDI.cite("r 7", checked_on=SHEET, confidence=_RELATED),
    includes(SENSITIVE) & _SENT & _BODY_CORPORATE & ~SAME_ENTITY & ~_BY_THE_PERSON & ~PUBLICLY_AVAILABLE,
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
    DPDP_ACT.cite("s 16(1)", checked_on=CHECKED, confidence=_RELATED),
    includes(PERSONAL) & _SENT & _BOUND & ~_BY_THE_PERSON & ~OUTSIDE_DPDP & COUNTRY_RESTRICTED,
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
    DPDP_RULES.cite("r 15", checked_on=CHECKED, confidence=_RELATED),
    includes(PERSONAL)
    & _SENT
    & _BOUND
    & ~_BY_THE_PERSON
    & ~OUTSIDE_DPDP
    & (_TO_A_STATE | STATE_CONTROLLED)
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
    DPDP_RULES.cite("r 13(4)", checked_on=SHEET, confidence=_RELATED),
    includes(SPECIFIED) & _SENT & SIGNIFICANT & ~_BY_THE_PERSON,
    Localise(Localisation.PROCESSING),
    Objective.SOVEREIGNTY,
    _DPDP,
    notes=[_PHASES, Note("No data were found to be specified.")],
)
_SIX_MONTHS = since("2018-10-06")
RBI_STORE: Final = Measure(
    "in.rbi.2018",
    "Payment system data are stored only in India",
    "IN",
    RBI_2018.cite(
        "para 2",
        checked_on=SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "Six months ran from 6 April 2018; 15 October 2018 was the day for the report. Foreign banks with leave "
                "to store abroad keep it, but not for domestic payments.",
                "published accounts",
            )
        ],
    ),
    _PAYMENTS & _KEPT_THERE & STORED_ABROAD & ~_TO_A_STATE,
    Localise(Localisation.STORAGE, FOREIGN_LEG & COPY_IN_INDIA),
    Objective.LAW_ENFORCEMENT,
    _SIX_MONTHS,
    authority="Reserve Bank of India",
    consequence="supervisory bans, such as on new customers",
)
RBI_PROCESS: Final = Measure(
    "in.rbi.2018.processing",
    "Payment system data processed abroad are deleted there within a day",
    "IN",
    RBI_FAQ.cite("processing abroad", checked_on=SHEET, confidence=_RELATED),
    _PAYMENTS & _KEPT_THERE & ~STORED_ABROAD & ~_TO_A_STATE,
    require(DELETE_AND_RETURN | (FOREIGN_LEG & COPY_IN_INDIA)),
    Objective.LAW_ENFORCEMENT,
    _SIX_MONTHS,
    authority="Reserve Bank of India",
    notes=[Note("The answers that say so are of 26 June 2019; the circular did not speak of processing.")],
)
RBI_REGULATOR: Final = Measure(
    "in.rbi.2018.regulator",
    "Payment system data for an overseas regulator: approval",
    "IN",
    RBI_FAQ.cite("overseas regulators", checked_on=SHEET, confidence=_RELATED),
    _PAYMENTS & _SENT & _TO_A_STATE,
    require(RBI_APPROVAL),
    Objective.LAW_ENFORCEMENT,
    _SIX_MONTHS,
    authority="Reserve Bank of India",
)
LENDING: Final = Measure(
    "in.rbi.lending",
    "Data of digital lending are stored in India",
    "IN",
    RBI_LENDING.cite("storage of data", checked_on=SHEET, confidence=_RECALLED),
    includes(PERSONAL) & DIGITAL_LENDING & _KEPT_THERE,
    Localise(Localisation.STORAGE, DELETE_AND_RETURN),
    Objective.FINANCIAL_STABILITY,
    since("2022-09-02"),
    authority="Reserve Bank of India",
    notes=[
        Note("Older loans had until 30 November 2022. The deletion within 24 hours is of the directions of 8 May 2025.")
    ],
)
_BOOKS = includes(ACCOUNTING) & EXPORTER_KIND.is_in(PartyKind.COMPANY) & _KEPT_THERE
BOOKS_OLD: Final = Measure(
    "in.accounts.3-5",
    "A backup of the books of account stays in India",
    "IN",
    ACCOUNTS_RULES.cite("r 3(5), before the change of 2022", checked_on=SHEET, confidence=_RECALLED),
    _BOOKS,
    Localise(Localisation.COPY, BACKUP),
    Objective.LAW_ENFORCEMENT,
    during("2014-04-01", "2022-08-11"),
)
BOOKS: Final = Measure(
    "in.accounts.3-5",
    "A daily backup of the books of account stays in India",
    "IN",
    ACCOUNTS_RULES.cite("r 3(5)", checked_on=SHEET, confidence=_RECALLED),
    _BOOKS,
    Localise(Localisation.COPY, BACKUP),
    Objective.LAW_ENFORCEMENT,
    since("2022-08-11"),
)
LOGS: Final = Measure(
    "in.cert_in.logs",
    "Logs are kept within Indian jurisdiction for 180 days",
    "IN",
    CERT_IN.cite("para (iv)", checked_on=SHEET, confidence=_RECALLED),
    includes(SYSTEM_LOGS) & _KEPT_THERE,
    Localise(Localisation.COPY, LOGS_IN_INDIA | LOGS_ON_DEMAND),
    Objective.CYBERSECURITY,
    since("2022-06-27"),
    authority="CERT-In",
    notes=[Note("Small and medium enterprises had until 25 September 2022.", "CERT-In, 27 June 2022 (recalled)")],
)
INSURANCE_RECORDS: Final = Measure(
    "in.irdai.records",
    "Records of policies and claims are held in India",
    "IN",
    IRDAI.cite("reg 3(9)", checked_on=AUDITED, confidence=_RELATED),
    includes(INSURANCE_DATA) & (INSURER | PURPOSE.is_in(Purpose.INSURANCE)) & _KEPT_THERE,
    Localise(Localisation.STORAGE),
    Objective.FINANCIAL_STABILITY,
    since("2015-08-20"),
    authority="Insurance Regulatory and Development Authority of India",
    notes=[
        Note(
            "The regulations of 2025 on the maintenance of information by regulated entities keep the rule: records are "
            "stored only in India, and intermediaries are bound as well.",
            "published account of the regulations of 2025",
        )
    ],
)
CLOUD: Final = Measure(
    "in.sebi.cloud",
    "Data of entities that the securities board regulates stay in India",
    "IN",
    SEBI.cite(
        "principle on data in India",
        checked_on=SHEET,
        confidence=_RECALLED,
        notes=[
            Note(
                "The wider rule of the cyber resilience framework of 20 August 2024, that all data of the securities market "
                "stay in India, has been held in abeyance since 31 December 2024; this framework on clouds goes on.",
                "SEBI circular of 31 December 2024 (published accounts up to May 2026)",
            )
        ],
    ),
    SEBI_CLOUD & _KEPT_THERE,
    Localise(Localisation.PROCESSING),
    Objective.FINANCIAL_STABILITY,
    since("2023-03-06"),
    authority="Securities and Exchange Board of India",
)
TELECOM: Final = Measure(
    "in.unified_licence.39-23",
    "Accounting and user information of telecommunications licensees stays in India",
    "IN",
    LICENCE.cite("cl 39.23", checked_on=SHEET, confidence=_RECALLED),
    includes(USER_INFORMATION) & (TELECOM_LICENSEE | PURPOSE.is_in(Purpose.TELECOMMUNICATIONS)) & _SENT,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2013-08-02"),
    authority="Department of Telecommunications",
    notes=[
        Note(
            "Since 24 June 2026 authorisations under the Telecommunications Act, 2023 take the place of new licences; "
            "their rules are told to keep data in India too. Licences go on until they are exchanged.",
            "G.S.R. 513(E) of 23 June 2026 (published accounts)",
        )
    ],
)
MAPS: Final = Measure(
    "in.geospatial.fine",
    "Spatial data finer than the threshold are stored and processed in India",
    "IN",
    GEOSPATIAL_GUIDELINES.cite("para 8", checked_on=SHEET, confidence=_RECALLED),
    includes(DETAILED_MAP) & FINE_MAP & _SENT,
    Localise(Localisation.PROCESSING),
    Objective.NATIONAL_SECURITY,
    since("2021-02-15"),
)
RECORDS: Final = Measure(
    "in.public_records.4",
    "Public records leave India only with approval",
    "IN",
    PUBLIC_RECORDS.cite(
        "ss 2(e)-(f), 4",
        checked_on=AUDITED,
        confidence=_RELATED,
        notes=[
            Note(
                "All that a records creating agency makes, by computer as well, is a public record. Bodies of the States "
                "stand under laws of their own and are asked the same here."
            )
        ],
    ),
    (_PUBLIC_BODY | includes(ARCHIVE)) & _KEPT_THERE & ~_BY_THE_PERSON,
    require(RECORDS_APPROVAL | OFFICIAL_PURPOSE),
    Objective.SOVEREIGNTY,
    since("1995-03-01"),
)
GOVERNMENT_DATA: Final = Measure(
    "in.meghraj.location",
    "Data of government departments in a cloud stay in India",
    "IN",
    CLOUD_GUIDELINES.cite("location of data", checked_on=AUDITED, confidence=_RELATED),
    _PUBLIC_BODY & (GOVERNMENT_CLOUD | PURPOSE.is_in(Purpose.STORAGE)) & _KEPT_THERE & ~_TO_A_PUBLIC_BODY,
    Localise(Localisation.STORAGE),
    Objective.NATIONAL_SECURITY,
    since("2017-04-01"),
    authority="Ministry of Electronics and Information Technology",
    notes=[Note("Empanelled providers promise that all services and data reside in India.", "published accounts")],
)
SECRETS: Final = Measure(
    "in.official_secrets.5",
    "Official secrets are told only to those who may have them",
    "IN",
    SECRETS_ACT.cite(
        "ss 3, 5",
        checked_on=AUDITED,
        confidence=_RELATED,
        notes=[
            Note(
                "What is told for a purpose prejudicial to the State, or for the benefit of a foreign power, is an offence "
                "that no authority to communicate cures.",
                "ss 3(1), 5(1)(b)",
            )
        ],
    ),
    (
        includes(STATE_SECRET)
        | ((includes(OFFICIAL) | includes(DEFENCE) | includes(CRITICAL_INFRASTRUCTURE)) & OFFICIAL_SECRET)
    )
    & _OUT,
    require(AUTHORISED),
    Objective.NATIONAL_SECURITY,
    since("1923-04-02"),
    consequence="imprisonment of up to three years, and of up to fourteen in matters of defence",
)
TECHNOLOGY: Final = Measure(
    "in.scomet",
    "Listed technology and software leave on an authorisation",
    "IN",
    FOREIGN_TRADE_ACT.cite(
        "Chapter IVA; SCOMET list",
        checked_on=AUDITED,
        confidence=_RELATED,
        notes=[
            Note(
                "Software and technology are on the list beside goods. What is known to serve weapons of mass destruction "
                "is barred altogether.",
                "Weapons of Mass Destruction and their Delivery Systems (Prohibition of Unlawful Activities) Act, 2005",
            )
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(EXPORT_AUTHORISATION),
    Objective.NATIONAL_SECURITY,
    since("2010-08-27"),
    authority="Directorate General of Foreign Trade",
)
SPECIMENS: Final = Measure(
    "in.biological_material",
    "Human biological material leaves with clearance",
    "IN",
    BIOLOGICAL_MATERIAL.cite("guidelines for requests", checked_on=AUDITED, confidence=_RELATED),
    includes(BIOSPECIMEN) & _KEPT_THERE,
    require(SAMPLES_CLEARED | FOR_THE_PATIENT | COMMERCIAL_SAMPLES),
    Objective.PUBLIC_HEALTH,
    since("1997-11-19"),
    authority="Indian Council of Medical Research",
)

OUTSOURCING: Final = Exemption(
    "in.spdi.outsourcing",
    "Data of foreign clients handled under contract",
    "IN",
    SPDI.cite("press note of 24 August 2011", checked_on=SHEET, confidence=_RECALLED),
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
    DPDP_ACT.cite("s 17(1)(d)", checked_on=SHEET, confidence=_RECALLED),
    FOREIGN_CLIENT,
    [DPDP_16],
    _DPDP,
)
SECTION_17_1: Final = Exemption(
    "in.dpdp.17-1",
    "Legal claims, courts, offences, mergers and defaulters",
    "IN",
    DPDP_ACT.cite("s 17(1)(a)-(c), (e)-(f)", checked_on=SHEET, confidence=_RECALLED),
    SECTION_17,
    [DPDP_16],
    _DPDP,
)
ROAMING_AND_BILLING: Final = Exemption(
    "in.unified_licence.roaming",
    "International roaming and billing",
    "IN",
    LICENCE.cite("cl 39.23", checked_on=SHEET, confidence=_RECALLED),
    ROAMING,
    [TELECOM],
    since("2013-08-02"),
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
                "Aadhaar numbers, the terms of single licences and of the authorisations that follow them, the records laws "
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
        MAPS,
        RECORDS,
        GOVERNMENT_DATA,
        SECRETS,
        TECHNOLOGY,
        SPECIMENS,
    ],
    exemptions=[OUTSOURCING, FOREIGN_PEOPLE, SECTION_17_1, ROAMING_AND_BILLING],
    mechanisms=MECHANISMS,
    facts=FACTS,
    categories=[SENSITIVE, PAYMENT_SYSTEM_DATA, SPECIFIED, USER_INFORMATION, INSURANCE_DATA],
)
