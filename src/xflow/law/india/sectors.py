"""What Indian law asks of payments, books, logs, insurers, carriers, maps, public bodies, secrets and samples."""

from __future__ import annotations

from typing import Final

from xflow.law.india.facts import (
    AADHAAR_ACT,
    AADHAAR_BIOMETRICS,
    AADHAAR_ENTITY,
    AADHAAR_REGULATIONS,
    AADHAAR_REQUESTS,
    ACCOUNTS_RULES,
    AUDITED,
    BIOLOGICAL_MATERIAL,
    CERT_IN,
    CLOUD_GUIDELINES,
    COMMERCIAL_SAMPLES,
    DIGITAL_LENDING,
    FINE_MAP,
    FOR_THE_PATIENT,
    FOREIGN_LEG,
    FOREIGN_TRADE_ACT,
    GEOSPATIAL_GUIDELINES,
    GOVERNMENT_CLOUD,
    INSURANCE_DATA,
    INSURER,
    IRDAI,
    LICENCE,
    MAP_POLICY,
    OFFICIAL_PURPOSE,
    OFFICIAL_SECRET,
    PUBLIC_RECORDS,
    RBI_2018,
    RBI_FAQ,
    RBI_LENDING,
    ROAMING,
    SAMPLES,
    SEBI,
    SEBI_CLOUD,
    SECRETS_ACT,
    SECURITY_INFORMATION,
    SHEET,
    SPATIAL,
    STORED_ABROAD,
    TELECOM_LICENSEE,
    USER_INFORMATION,
)
from xflow.law.india.gates import (
    BY_THE_PERSON,
    KEPT_THERE,
    OUT,
    PAYMENTS,
    PUBLIC_BODY,
    SENT,
    TO_A_PUBLIC_BODY,
    TO_A_STATE,
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
    RBI_APPROVAL,
    RECORDS_APPROVAL,
    SAMPLES_CLEARED,
)
from xflow.model.conditions import includes
from xflow.model.measures import Exemption, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyKind
from xflow.model.periods import during, since
from xflow.model.purposes import Purpose
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import (
    ACCOUNTING,
    ARCHIVE,
    BIOMETRIC,
    CONTROLLED_TECHNOLOGY,
    DETAILED_MAP,
    OFFICIAL,
    PERSONAL,
    STATE_SECRET,
    SYSTEM_LOGS,
)
from xflow.model.vocabulary.facts import COMPELLED_FROM_ABROAD, EXPORTER_KIND, PURPOSE

_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_SIX_MONTHS = since("2018-10-06")
RBI_STORE: Final = Measure(
    "in.rbi.2018",
    "Payment system data are stored only in India",
    "IN",
    RBI_2018.cite(
        "para 2",
        checked_on=AUDITED,
        confidence=_RELATED,
        notes=[
            Note(
                "Six months ran from 6 April 2018; 15 October 2018 was the day for the report. Foreign banks with leave "
                "to store abroad keep it, but not for domestic payments.",
                "published accounts",
            )
        ],
    ),
    PAYMENTS & KEPT_THERE & STORED_ABROAD & ~TO_A_STATE,
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
    RBI_FAQ.cite("processing abroad", checked_on=AUDITED, confidence=_RELATED),
    PAYMENTS & KEPT_THERE & ~STORED_ABROAD & ~TO_A_STATE,
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
    RBI_FAQ.cite("overseas regulators", checked_on=AUDITED, confidence=_RELATED),
    PAYMENTS & SENT & (TO_A_STATE | COMPELLED_FROM_ABROAD),
    require(RBI_APPROVAL),
    Objective.LAW_ENFORCEMENT,
    _SIX_MONTHS,
    authority="Reserve Bank of India",
)
LENDING: Final = Measure(
    "in.rbi.lending",
    "Data of digital lending are stored in India",
    "IN",
    RBI_LENDING.cite("storage of data", checked_on=AUDITED, confidence=_RELATED),
    includes(PERSONAL) & DIGITAL_LENDING & KEPT_THERE,
    Localise(Localisation.STORAGE, DELETE_AND_RETURN),
    Objective.FINANCIAL_STABILITY,
    since("2022-09-02"),
    authority="Reserve Bank of India",
    notes=[
        Note("Older loans had until 30 November 2022. The deletion within 24 hours is of the directions of 8 May 2025.")
    ],
)
_BOOKS = includes(ACCOUNTING) & EXPORTER_KIND.is_in(PartyKind.COMPANY) & KEPT_THERE
BOOKS_OLD: Final = Measure(
    "in.accounts.3-5",
    "A backup of the books of account stays in India",
    "IN",
    ACCOUNTS_RULES.cite("r 3(5), before the change of 2022", checked_on=AUDITED, confidence=_RELATED),
    _BOOKS,
    Localise(Localisation.COPY, BACKUP),
    Objective.LAW_ENFORCEMENT,
    during("2014-04-01", "2022-08-11"),
)
BOOKS: Final = Measure(
    "in.accounts.3-5",
    "A daily backup of the books of account stays in India",
    "IN",
    ACCOUNTS_RULES.cite("r 3(5)", checked_on=AUDITED, confidence=_RELATED),
    _BOOKS,
    Localise(Localisation.COPY, BACKUP),
    Objective.LAW_ENFORCEMENT,
    since("2022-08-11"),
)
LOGS: Final = Measure(
    "in.cert_in.logs",
    "Logs are kept within Indian jurisdiction for 180 days",
    "IN",
    CERT_IN.cite("para (iv)", checked_on=AUDITED, confidence=_RELATED),
    includes(SYSTEM_LOGS) & KEPT_THERE,
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
    includes(INSURANCE_DATA) & (INSURER | PURPOSE.is_in(Purpose.INSURANCE)) & KEPT_THERE,
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
    SEBI_CLOUD & KEPT_THERE,
    Localise(Localisation.PROCESSING),
    Objective.FINANCIAL_STABILITY,
    since("2023-03-06"),
    authority="Securities and Exchange Board of India",
)
TELECOM: Final = Measure(
    "in.unified_licence.39-23",
    "Accounting and user information of telecommunications licensees stays in India",
    "IN",
    LICENCE.cite("cl 39.23(viii)", checked_on=AUDITED, confidence=_RELATED),
    includes(USER_INFORMATION) & (TELECOM_LICENSEE | PURPOSE.is_in(Purpose.TELECOMMUNICATIONS)) & SENT,
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
MAPS_OLD: Final = Measure(
    "in.map_policy",
    "Maps of 1:250,000 and larger are not exported",
    "IN",
    MAP_POLICY.cite("export of maps", checked_on=AUDITED, confidence=_RELATED),
    includes(SPATIAL) & includes(DETAILED_MAP) & SENT,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    during("2005-05-19", "2021-02-15"),
    authority="Survey of India",
    notes=[
        Note("The policy barred the export in any medium; the guidelines of 2021 lifted it below their thresholds.")
    ],
)
MAPS: Final = Measure(
    "in.geospatial.fine",
    "Spatial data finer than the threshold are stored and processed in India",
    "IN",
    GEOSPATIAL_GUIDELINES.cite("para 8", checked_on=SHEET, confidence=_RECALLED),
    includes(SPATIAL) & includes(DETAILED_MAP) & FINE_MAP & SENT,
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
    (PUBLIC_BODY | includes(ARCHIVE)) & KEPT_THERE & ~BY_THE_PERSON,
    require(RECORDS_APPROVAL | OFFICIAL_PURPOSE),
    Objective.SOVEREIGNTY,
    since("1995-03-01"),
)
GOVERNMENT_DATA: Final = Measure(
    "in.meghraj.location",
    "Data of government departments in a cloud stay in India",
    "IN",
    CLOUD_GUIDELINES.cite("location of data", checked_on=AUDITED, confidence=_RELATED),
    PUBLIC_BODY & (GOVERNMENT_CLOUD | PURPOSE.is_in(Purpose.STORAGE)) & KEPT_THERE & ~TO_A_PUBLIC_BODY,
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
    (includes(STATE_SECRET) | ((includes(OFFICIAL) | includes(SECURITY_INFORMATION)) & OFFICIAL_SECRET)) & OUT,
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
    includes(CONTROLLED_TECHNOLOGY) & OUT,
    require(EXPORT_AUTHORISATION),
    Objective.NATIONAL_SECURITY,
    since("2010-08-27"),
    authority="Directorate General of Foreign Trade",
)
AADHAAR_CORE: Final = Measure(
    "in.aadhaar.29-1",
    "Core biometrics of Aadhaar are shared with nobody",
    "IN",
    AADHAAR_ACT.cite("s 29(1)(a)", checked_on=AUDITED, confidence=_RELATED),
    includes(BIOMETRIC) & AADHAAR_BIOMETRICS & OUT,
    Prohibit(),
    Objective.PRIVACY,
    since("2016-09-12"),
    authority="Unique Identification Authority of India",
)
AADHAAR_IDENTITY: Final = Measure(
    "in.aadhaar.29-3",
    "Identity information from Aadhaar is passed on only with consent",
    "IN",
    AADHAAR_ACT.cite("s 29(3)(b)", checked_on=AUDITED, confidence=_RELATED),
    includes(PERSONAL) & AADHAAR_ENTITY & SENT & ~BY_THE_PERSON,
    require(CONSENT),
    Objective.PRIVACY,
    since("2016-09-12"),
    authority="Unique Identification Authority of India",
)
AADHAAR_SERVERS: Final = Measure(
    "in.aadhaar.servers",
    "Servers for authentication by Aadhaar stand in India",
    "IN",
    AADHAAR_REGULATIONS.cite(
        "reg 22(1)",
        checked_on=AUDITED,
        confidence=_RELATED,
        notes=[
            Note("The Aadhaar (Authentication) Regulations, 2016 said the same of requesting entities.", "recalled")
        ],
    ),
    includes(PERSONAL) & AADHAAR_REQUESTS & KEPT_THERE & ~BY_THE_PERSON,
    Localise(Localisation.PROCESSING),
    Objective.CYBERSECURITY,
    since("2016-09-14"),
    authority="Unique Identification Authority of India",
)
SPECIMENS: Final = Measure(
    "in.biological_material",
    "Human biological material leaves with clearance",
    "IN",
    BIOLOGICAL_MATERIAL.cite("guidelines for requests", checked_on=AUDITED, confidence=_RELATED),
    includes(SAMPLES) & KEPT_THERE,
    require(SAMPLES_CLEARED | FOR_THE_PATIENT | COMMERCIAL_SAMPLES),
    Objective.PUBLIC_HEALTH,
    since("1997-11-19"),
    authority="Indian Council of Medical Research",
)
ROAMING_AND_BILLING: Final = Exemption(
    "in.unified_licence.roaming",
    "International roaming and billing",
    "IN",
    LICENCE.cite("cl 39.23(viii)", checked_on=AUDITED, confidence=_RELATED),
    ROAMING,
    [TELECOM],
    since("2013-08-02"),
)
