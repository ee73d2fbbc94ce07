"""What sectors, secrets and technology ask of data that leave Türkiye, whether they are personal or not."""

from __future__ import annotations

from typing import Final

from xflow.law.turkiye.facts import (
    BANK_CORE,
    BANK_SECRET,
    CALL_DATA,
    CRITICAL_PUBLIC,
    CUSTOMER_ORDER,
    CYBER_PRODUCT,
    DEFENCE_MATTER,
    ESIM_DATA,
    GEOGRAPHIC,
    ISSUER_CORE,
    LEASING_CORE,
    LEDGER_DATA,
    PAYMENT_CORE,
    PUBLIC_CLOUD,
    PUBLIC_REGISTER,
    SAMPLES_KIND,
    SECRET_BY_NATURE,
    SOCIAL_NETWORK,
    TELECOM_OPERATOR,
)
from xflow.law.turkiye.instruments import (
    BANK_SYSTEMS,
    BANKING_LAW,
    CAPITAL_MARKETS,
    CHECKED,
    CIRCULAR,
    CYBERSECURITY,
    DEFENCE_INDUSTRY,
    DEFENCE_SECURITY,
    DUAL_USE,
    ESIM,
    GENETIC_CENTRES,
    GEODATA,
    INTERNET_LAW,
    LABORATORIES,
    LEASING,
    LEDGER,
    PAYMENT_LAW,
    PENAL_CODE,
    RECALLED,
    RELATED,
    SECRETS_REGULATION,
    TELECOM_LAW,
    TELECOM_REGULATION,
)
from xflow.law.turkiye.mechanisms import (
    COPY_IN_TURKIYE,
    CYBER_APPROVAL,
    EXPORT_LICENCE,
    GEODATA_PERMIT,
    OFFICIAL_AUTHORITY,
    SAMPLE_APPROVAL,
    SECRET_RELEASE,
    TRAFFIC_CONSENT,
)
from xflow.model.conditions import includes
from xflow.model.means import Means
from xflow.model.measures import Localisation, Localise, Measure, Objective, require
from xflow.model.parties import PartyKind
from xflow.model.periods import since
from xflow.model.purposes import Purpose
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    BIOMETRIC,
    CIVIL_REGISTRATION,
    COMMUNICATION,
    COMMUNICATION_METADATA,
    CONTROLLED_TECHNOLOGY,
    GENETIC,
    HEALTH,
    LOCATION,
    NATIONAL_ID,
    OFFICIAL,
    PERSONAL,
    STATE_SECRET,
    TECHNICAL,
)
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_KIND, MEANS, PURPOSE

ABROAD: Final = ~DESTINATION.within("TR")
SENT: Final = ABROAD & ~MEANS.is_in(Means.OWN_STAFF_ACCESS)
KEPT_THERE: Final = SENT & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.TRANSIT)

BANKS: Final = Measure(
    "tr.bank_systems.11",
    "Primary and secondary systems of banks stay in Türkiye",
    "TR",
    BANK_SYSTEMS.article(
        11,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The Regulation on Banks' Information Systems and Electronic Banking Services of 15 March 2020, Art. 25, says the "
                "same.",
                "published account",
            )
        ],
    ),
    BANK_CORE & KEPT_THERE,
    Localise(Localisation.STORAGE),
    Objective.FINANCIAL_STABILITY,
    since("2014-07-11"),
    authority="Banking Regulation and Supervision Agency",
)
BANK_SECRETS: Final = Measure(
    "tr.banking.73",
    "Customer secrets of banks go abroad only on the customer's request or order",
    "TR",
    BANKING_LAW.cite("Art. 73(3), as amended by Law 7222", checked_on=CHECKED, confidence=RELATED),
    BANK_SECRET & SENT,
    require(CUSTOMER_ORDER),
    Objective.FINANCIAL_STABILITY,
    since("2020-02-25"),
    authority="Banking Regulation and Supervision Agency",
    notes=[
        Note("Explicit consent alone does not suffice.", "Art. 73(3), published accounts"),
        Note(
            "Since July 2022 what is shared under an exception takes a confidentiality agreement and stays within its purpose.",
            str(SECRETS_REGULATION.cite("exceptions", checked_on=CHECKED, confidence=RELATED)),
        ),
    ],
)
ISSUERS: Final = Measure(
    "tr.capital_markets.26",
    "Primary and secondary systems of capital-market institutions and certain companies stay in Türkiye",
    "TR",
    CAPITAL_MARKETS.article(26, checked_on=CHECKED, confidence=RELATED),
    ISSUER_CORE & KEPT_THERE,
    Localise(Localisation.STORAGE),
    Objective.FINANCIAL_STABILITY,
    since("2018-01-05"),
    authority="Capital Markets Board",
    notes=[
        Note(
            "Communiqué VII-128.10 of 13 March 2025 reaches crypto-asset service providers as well; the rule is taken to go on in it.",
            "published accounts",
        )
    ],
)
PAYMENTS: Final = Measure(
    "tr.payment.23",
    "Records and systems of payment and e-money institutions stay in Türkiye",
    "TR",
    PAYMENT_LAW.article(23, checked_on=CHECKED, confidence=RELATED),
    PAYMENT_CORE & KEPT_THERE,
    Localise(Localisation.STORAGE),
    Objective.FINANCIAL_STABILITY,
    since("2013-06-27"),
    authority="Central Bank of the Republic of Türkiye",
    notes=[
        Note(
            "Where one party to a payment is abroad, what the payment needs may be shared on the customer's request or order, if the "
            "data are stored at home.",
            "Communiqué of 1 December 2021, as amended on 7 October 2023 (published accounts)",
        )
    ],
)
TRAFFIC: Final = Measure(
    "tr.telecom.51",
    "Traffic and location data of operators go abroad only with explicit consent",
    "TR",
    TELECOM_LAW.article(
        51,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "That traffic and location data stay is the rule, consent the exception.",
                str(TELECOM_REGULATION.cite("principles", checked_on=CHECKED, confidence=RELATED)),
            )
        ],
    ),
    (includes(CALL_DATA) | ((includes(COMMUNICATION_METADATA) | includes(LOCATION)) & TELECOM_OPERATOR)) & SENT,
    require(TRAFFIC_CONSENT),
    Objective.NATIONAL_SECURITY,
    since("2015-04-15"),
    authority="Information and Communication Technologies Authority",
)
NETWORKS: Final = Measure(
    "tr.internet.4",
    "Large social networks keep the data of users in Türkiye there",
    "TR",
    INTERNET_LAW.cite("additional Art. 4(5)", checked_on=CHECKED, confidence=RELATED),
    includes(PERSONAL) & SOCIAL_NETWORK & KEPT_THERE,
    Localise(Localisation.COPY, COPY_IN_TURKIYE),
    Objective.LAW_ENFORCEMENT,
    since("2020-10-01"),
    authority="Information and Communication Technologies Authority",
    notes=[
        Note("The text asks for the necessary measures; whether a copy suffices is not settled, and is taken so."),
        Note("Basic data on users come first, and what the Authority names.", "decision 2020/DK-İD/274"),
    ],
)
CRITICAL: Final = Measure(
    "tr.circular.1",
    "Population, health, communication, genetic and biometric data of public bodies are kept in Türkiye",
    "TR",
    CIRCULAR.cite("measure 1", checked_on=CHECKED, confidence=RELATED),
    (CRITICAL_PUBLIC | EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY))
    & (
        includes(HEALTH)
        | includes(GENETIC)
        | includes(BIOMETRIC)
        | includes(COMMUNICATION)
        | includes(CIVIL_REGISTRATION)
        | includes(NATIONAL_ID)
    )
    & KEPT_THERE,
    Localise(Localisation.COPY, COPY_IN_TURKIYE),
    Objective.CYBERSECURITY,
    since("2019-07-06"),
    notes=[
        Note(
            "Mostly read as a duty to keep the data at home too, not as a ban on sending a copy.", "published accounts"
        ),
        Note(
            "Data of public institutions are not stored in clouds other than their own or those of domestic providers "
            "under their control (measure 3).",
            "published account",
        ),
    ],
)
LEASING_COMPANIES: Final = Measure(
    "tr.leasing",
    "Primary and secondary systems of leasing, factoring and financing companies stay in Türkiye",
    "TR",
    LEASING.cite(
        "primary and secondary systems",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("Those who serve them keep these systems in Türkiye as well. The day it began is recalled.")],
    ),
    LEASING_CORE & KEPT_THERE,
    Localise(Localisation.STORAGE),
    Objective.FINANCIAL_STABILITY,
    since("2019-04-06"),
    authority="Banking Regulation and Supervision Agency",
)
EMBEDDED_SIM: Final = Measure(
    "tr.esim",
    "Data of embedded SIM technology stay in Türkiye",
    "TR",
    ESIM.cite(
        "data and systems in Türkiye",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "A decision of January 2018 asked for servers in Türkiye for emergency calls of vehicles, and for explicit consent "
                "before personal data in them go abroad.",
                "published accounts",
            )
        ],
    ),
    ESIM_DATA & KEPT_THERE,
    Localise(Localisation.STORAGE),
    Objective.NATIONAL_SECURITY,
    since("2019-02-12"),
    authority="Information and Communication Technologies Authority",
    notes=[Note("Operators had until 29 February 2020 to set up the systems.")],
)
GOVERNMENT_CLOUD: Final = Measure(
    "tr.circular.3",
    "Data of public institutions are not stored in clouds abroad",
    "TR",
    CIRCULAR.cite(
        "measure 3",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Only an institution's own systems and domestic providers under its control are open.",
                "translation of 2019",
            )
        ],
    ),
    (EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) | includes(OFFICIAL))
    & (PUBLIC_CLOUD | PURPOSE.is_in(Purpose.STORAGE))
    & KEPT_THERE,
    Localise(Localisation.STORAGE),
    Objective.CYBERSECURITY,
    since("2019-07-06"),
)
STATE_SECRETS: Final = Measure(
    "tr.penal.329",
    "Matter that has to stay secret for the security of the State is not disclosed unless released",
    "TR",
    PENAL_CODE.article(
        329,
        checked_on=CHECKED,
        notes=[
            Note(
                "Disclosure for espionage (Art. 330) and of what authorities forbid to disclose (Art. 336) is graver.",
                "recalled",
            ),
            Note(
                "Classified matter is shared with those who need to know it, under the rules on secrecy and treaties.",
                str(DEFENCE_SECURITY.cite("Arts. 1-3", checked_on=CHECKED)),
            ),
        ],
    ),
    (includes(STATE_SECRET) | (includes(DEFENCE_MATTER) & SECRET_BY_NATURE)) & ABROAD,
    require(SECRET_RELEASE),
    Objective.NATIONAL_SECURITY,
    since("2005-06-01"),
    consequence="prison of five to ten years, and more in war",
)
CONTROLLED: Final = Measure(
    "tr.export_control",
    "Arms and dual-use technology leaves on a licence",
    "TR",
    DUAL_USE.cite(
        "export permission",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "What is on the lists of arms stands under the Ministry of National Defence.",
                str(DEFENCE_INDUSTRY.cite("export permission", checked_on=CHECKED, confidence=RELATED)),
            ),
            Note(
                "Software and technology on the lists of the four regimes are controlled; that sending them electronically is "
                "export is taken, not found in the text.",
                "published accounts",
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & ABROAD,
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2004-07-03"),
    authority="Ministry of National Defence, or the Ministry of Trade",
)
CYBER_EXPORT: Final = Measure(
    "tr.cybersecurity.18",
    "Certain cybersecurity products are sold abroad with approval only",
    "TR",
    CYBERSECURITY.article(18, checked_on=CHECKED, confidence=RELATED),
    includes(TECHNICAL) & CYBER_PRODUCT & ABROAD,
    require(CYBER_APPROVAL),
    Objective.CYBERSECURITY,
    since("2025-03-19"),
    authority="Cybersecurity Directorate",
)
GEODATA_RULE: Final = Measure(
    "tr.geodata",
    "Geographic data of Türkiye are shared or sold with a permit",
    "TR",
    GEODATA.article(
        2,
        checked_on=CHECKED,
        notes=[
            Note("The law behind it was annulled in part in 2023 and made anew in December 2024; the permit stayed.")
        ],
    ),
    includes(GEOGRAPHIC) & SENT,
    require(GEODATA_PERMIT),
    Objective.PUBLIC_INTEREST,
    since("2021-02-10"),
    authority="Ministry of Environment, Urbanization and Climate Change",
)
SAMPLES: Final = Measure(
    "tr.samples",
    "Human samples go abroad through licensed laboratories and with approval",
    "TR",
    LABORATORIES.article(
        34,
        checked_on=CHECKED,
        notes=[
            Note(
                "Samples for genetic tests are sent by licensed centres and entered in the Ministry's system.",
                str(GENETIC_CENTRES.article(25, paragraph=2, checked_on=CHECKED)),
            ),
            Note("The text speaks of samples for tests; samples for other ends are treated alike."),
        ],
    ),
    includes(SAMPLES_KIND) & ABROAD,
    require(SAMPLE_APPROVAL),
    Objective.PUBLIC_HEALTH,
    since("2018-05-25"),
    authority="Ministry of Health",
    notes=[Note("The rule is older; it is stated from the day on which the pack begins.")],
)
OFFICIAL_DATA: Final = Measure(
    "tr.penal.258",
    "Data of public bodies are given abroad with their authority",
    "TR",
    PENAL_CODE.cite(
        "Arts. 258, 336",
        checked_on=CHECKED,
        confidence=RECALLED,
        notes=[Note("The code speaks of what is confidential; what is open to the public is not meant.", "recalled")],
    ),
    includes(OFFICIAL) & ABROAD,
    require(OFFICIAL_AUTHORITY | PUBLIC_REGISTER),
    Objective.NATIONAL_SECURITY,
    since("2005-06-01"),
)
LEDGERS: Final = Measure(
    "tr.ledger",
    "A copy of electronic ledgers is kept in Türkiye",
    "TR",
    LEDGER.cite("secondary copies", checked_on=CHECKED, confidence=RELATED),
    includes(LEDGER_DATA) & KEPT_THERE,
    Localise(Localisation.COPY, COPY_IN_TURKIYE),
    Objective.LAW_ENFORCEMENT,
    since("2019-10-19"),
    authority="Revenue Administration",
    notes=[
        Note("Secondary copies lie with accredited integrators or the Revenue Administration for ten years."),
    ],
)

SECTORS: Final = (
    BANKS,
    BANK_SECRETS,
    ISSUERS,
    LEASING_COMPANIES,
    PAYMENTS,
    TRAFFIC,
    EMBEDDED_SIM,
    NETWORKS,
    CRITICAL,
    GOVERNMENT_CLOUD,
    STATE_SECRETS,
    CONTROLLED,
    CYBER_EXPORT,
    GEODATA_RULE,
    SAMPLES,
    OFFICIAL_DATA,
    LEDGERS,
)
