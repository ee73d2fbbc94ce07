"""What Australian law keeps in the country or licenses beside privacy: secrets, technology, records and sectors."""

from __future__ import annotations

from typing import Final

from xflow.law.australia.categories import CALL_RECORDS, DEFENCE_DATA, INFRASTRUCTURE_DATA
from xflow.law.australia.facts import (
    CARRIER,
    CHECKED,
    CONTACT_INFORMATION_BILL,
    CORPORATIONS_ACT,
    COVID_APP_DATA,
    CPS_230,
    CPS_231,
    CRIMES_ACT,
    CRIMINAL_CODE,
    DATA_CODE_STATEMENT,
    DTC_ACT,
    EXPORT_CHANGES,
    HUMAN_SUBSTANCE,
    MATERIAL_OFFSHORING,
    MHR_ACT,
    MHR_OPERATOR,
    MHR_SYSTEM_OPERATOR_WITHOUT_IDENTITY,
    MY_HEALTH_RECORD,
    PROHIBITED_EXPORTS,
    PSPF_SHARING,
    RELATED,
    RELEASED,
    SCHEME_DATA,
    SOCI_ACT,
    SOCI_PROTECTED,
    STATE_BODY,
    STATE_RECORDS,
    TAX_AGENT,
    TAX_AGENTS_STATEMENT,
    TELECOMMUNICATIONS_ACT,
    TO_THE_INDIVIDUAL,
)
from xflow.law.australia.mechanisms import (
    APRA_NOTICE,
    CLIENT_PERMISSION,
    EXPORT_PERMIT,
    GOVERNMENT_DECISION,
    LICENCE_FREE,
    PART_13,
    RESUPPLY_FREE,
    SECURITY_RELEASE,
    SOCI_AUTHORITY,
    STATE_RECORDS_RULE,
    SUBSTANCE_PERMISSION,
)
from xflow.model.conditions import includes
from xflow.model.duties import Duty
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.periods import during, since
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    ACCOUNTING,
    ARCHIVE,
    CONTROLLED_TECHNOLOGY,
    OFFICIAL,
    PERSONAL,
    STATE_SECRET,
)
from xflow.model.vocabulary.facts import DESTINATION, MEANS, ORIGIN, SAME_ENTITY

OUTSIDE: Final = ~DESTINATION.within("AU", "NF", "CX", "CC", "HM")
_CALLS = includes(CALL_RECORDS)
_DEFENCE = includes(DEFENCE_DATA)
_OF_GOVERNMENT = includes(OFFICIAL) | includes(ARCHIVE) | _DEFENCE

MHR_STAYS: Final = Measure(
    "au.mhr.77",
    "My Health Records are held and handled in Australia",
    "AU",
    MHR_ACT.cite("s 77(1)", checked_on=CHECKED, confidence=RELATED),
    includes(MY_HEALTH_RECORD) & MHR_OPERATOR & ~DESTINATION.within("AU"),
    Localise(Localisation.PROCESSING),
    Objective.PRIVACY,
    since("2012-06-29"),
    authority="Australian Digital Health Agency",
    consequence="a civil penalty of up to 1 500 penalty units, or prison for up to five years (recalled)",
    notes=[Note("Handling abroad is barred like holding abroad. A clinic's own files are not these records.")],
)
SECRETS: Final = Measure(
    "au.secrets",
    "Classified matter goes abroad only when the Commonwealth releases it",
    "AU",
    CRIMINAL_CODE.cite(
        "ss 91.1-91.3, 122.1-122.5",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "To give away matter classified as secret or top secret, or of an intelligence agency, is an offence of "
                "whoever has or had it through work for the Commonwealth, contractors included; others are reached by "
                "espionage and by s 122.4A.",
                "Attorney-General's Department, page on secrecy offences",
            )
        ],
    ),
    includes(STATE_SECRET) & OUTSIDE,
    require(SECURITY_RELEASE),
    Objective.NATIONAL_SECURITY,
    since("2018-12-29"),
    consequence="prison of up to seven years, and for espionage up to life",
)
SECRETS_1914: Final = Measure(
    "au.secrets",
    "Classified matter goes abroad only when the Commonwealth releases it",
    "AU",
    CRIMES_ACT.cite("ss 70 and 79 (repealed)", checked_on=CHECKED, confidence=RELATED),
    includes(STATE_SECRET) & OUTSIDE,
    require(SECURITY_RELEASE),
    Objective.NATIONAL_SECURITY,
    during("1960-12-08", "2018-12-29"),
)
CONTROLLED: Final = Measure(
    "au.dtca.10",
    "Technology on the Defence and Strategic Goods List leaves on a permit",
    "AU",
    DTC_ACT.cite(
        "ss 10-14B",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("To give access from abroad is to supply. What is in the public domain is not on the list."),
            Note(
                "Since March 2025 permits may also be needed for supply to foreign persons within Australia, for supply on "
                "from abroad and for services (ss 10A-10C). Sanctions may ask for a permit of their own.",
                str(EXPORT_CHANGES.cite("new offences", checked_on=CHECKED)),
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & OUTSIDE & ORIGIN.within("AU"),
    require(EXPORT_PERMIT | (LICENCE_FREE & DESTINATION.within("GB", "US"))),
    Objective.NATIONAL_SECURITY,
    since("2024-09-01"),
    authority="Defence Export Controls",
    consequence="prison of up to ten years or 2 500 penalty units, or both",
)
CONTROLLED_2016: Final = Measure(
    "au.dtca.10",
    "Technology on the Defence and Strategic Goods List leaves on a permit",
    "AU",
    DTC_ACT.cite(
        "s 10", checked_on=CHECKED, url="https://www5.austlii.edu.au/au/legis/cth/consol_act/dtca2012207/s10.html"
    ),
    includes(CONTROLLED_TECHNOLOGY) & OUTSIDE & ORIGIN.within("AU"),
    require(EXPORT_PERMIT),
    Objective.NATIONAL_SECURITY,
    during("2016-04-02", "2024-09-01"),
    authority="Defence Export Controls",
)
RESUPPLY: Final = Measure(
    "au.dtca.10b",
    "Listed technology that came from Australia is supplied on with a permit",
    "AU",
    DTC_ACT.cite("s 10B", checked_on=CHECKED, confidence=RELATED, url=EXPORT_CHANGES.url),
    includes(CONTROLLED_TECHNOLOGY) & OUTSIDE & ~ORIGIN.within("AU"),
    require(EXPORT_PERMIT | RESUPPLY_FREE),
    Objective.NATIONAL_SECURITY,
    since("2025-03-01"),
    authority="Defence Export Controls",
)
STATE_RECORDS_STAY: Final = Measure(
    "au.state.records",
    "Records of state bodies leave on the terms of the records authority",
    "AU",
    STATE_RECORDS.cite(
        "State Records Act 1998 (NSW), s 21",
        checked_on=CHECKED,
        notes=[Note("The rule is that of New South Wales; the other states have acts on public records of their own.")],
    ),
    _OF_GOVERNMENT & STATE_BODY & OUTSIDE,
    require(STATE_RECORDS_RULE | RELEASED),
    Objective.PUBLIC_ORDER,
    since("2009-10-19"),
)
GOVERNMENT: Final = Measure(
    "au.pspf",
    "Official information of the Commonwealth goes abroad on a decision",
    "AU",
    PSPF_SHARING.cite(
        "requirement 1",
        checked_on=CHECKED,
        notes=[
            Note(
                "The framework bars sensitive and classified information from foreign entities without a law, an agreement or an "
                "arrangement; for other official information the entity judges the risk, and a certified host may be needed."
            ),
            Note(
                "Data on defence are taken to be the Commonwealth's, whose secrecy rules reach its staff and contractors, unless "
                "they are public; for its records leave of the National Archives may be needed as well (recalled)."
            ),
        ],
    ),
    _OF_GOVERNMENT & ~STATE_BODY & OUTSIDE,
    require(GOVERNMENT_DECISION | RELEASED),
    Objective.NATIONAL_SECURITY,
    since("2010-06-06"),
)
INFRASTRUCTURE: Final = Measure(
    "au.soci.45",
    "Protected information on critical infrastructure is disclosed only as the Act allows",
    "AU",
    SOCI_ACT.cite("s 45", checked_on=CHECKED),
    includes(INFRASTRUCTURE_DATA) & SOCI_PROTECTED & OUTSIDE,
    require(SOCI_AUTHORITY),
    Objective.NATIONAL_SECURITY,
    since("2018-07-11"),
    consequence="prison of up to two years or 120 penalty units, or both",
)
TELECOMS: Final = Measure(
    "au.telecommunications.276",
    "Carriers disclose what they know of communications only as Part 13 allows",
    "AU",
    TELECOMMUNICATIONS_ACT.cite(
        "s 276",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The rule covers the content of communications, services supplied and particulars of people.")],
    ),
    includes(PERSONAL)
    & (_CALLS | CARRIER)
    & OUTSIDE
    & ~MEANS.is_in(Means.TRANSIT, Means.OWN_STAFF_ACCESS)
    & ~SAME_ENTITY
    & ~TO_THE_INDIVIDUAL,
    require(PART_13),
    Objective.PRIVACY,
    since("1997-07-01"),
    consequence="prison of up to two years",
)
OFFSHORING: Final = Measure(
    "au.apra",
    "Material offshoring by banks, insurers and pension funds is notified before",
    "AU",
    CPS_230.cite("notice of material offshoring", checked_on=CHECKED, confidence=RELATED),
    MATERIAL_OFFSHORING & OUTSIDE,
    require(APRA_NOTICE),
    Objective.FINANCIAL_STABILITY,
    since("2025-07-01"),
    authority="Australian Prudential Regulation Authority",
)
OFFSHORING_231: Final = Measure(
    "au.apra",
    "Material offshoring by banks, insurers and pension funds is discussed with the regulator before",
    "AU",
    CPS_231.cite("key requirements", checked_on=CHECKED),
    MATERIAL_OFFSHORING & OUTSIDE,
    require(APRA_NOTICE),
    Objective.FINANCIAL_STABILITY,
    during("2017-07-01", "2025-07-01"),
    authority="Australian Prudential Regulation Authority",
)
BOOKS: Final = Measure(
    "au.corporations.289",
    "What companies keep at home of books that are abroad",
    "AU",
    CORPORATIONS_ACT.cite(
        "s 289(2)",
        checked_on=CHECKED,
        url="https://www.ato.gov.au/law/view/document?LocID=%22PAC%2F20010050%2F289%282%29%22",
    ),
    includes(ACCOUNTING) & OUTSIDE,
    Impose(
        Duty(
            "where the books of a company are kept abroad, keep enough in Australia to prepare true and fair statements, and "
            "give notice of the place where that is kept"
        )
    ),
    Objective.LAW_ENFORCEMENT,
    since("2001-07-15"),
    authority="Australian Securities and Investments Commission",
)
COVID: Final = Measure(
    "au.covid",
    "COVIDSafe app data are kept in Australia",
    "AU",
    CONTACT_INFORMATION_BILL.cite(
        "Privacy Act, s 94F (repealed)",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "A determination of 25 April 2020 said the same before. Health authorities could disclose for contact tracing. The "
                "part ended 90 days after the day in August 2022 on which the app was given up (day recalled)."
            )
        ],
    ),
    includes(COVID_APP_DATA) & OUTSIDE,
    Localise(Localisation.STORAGE),
    Objective.PRIVACY,
    during("2020-04-26", "2022-11-15"),
    consequence="prison of up to five years",
)
SUBSTANCES: Final = Measure(
    "au.substances",
    "Listed human substances leave on permission",
    "AU",
    PROHIBITED_EXPORTS.cite(
        "reg 8",
        checked_on=CHECKED,
        url="https://classic.austlii.edu.au/au/legis/cth/consol_reg/cer1958439/s8.html",
    ),
    includes(HUMAN_SUBSTANCE) & OUTSIDE,
    require(SUBSTANCE_PERMISSION),
    Objective.PUBLIC_HEALTH,
    since("1958-01-01"),
)
MHR_NO_IDENTITY: Final = Exemption(
    "au.mhr.77-2",
    "The system operator with records that identify nobody",
    "AU",
    MHR_ACT.cite("s 77(2)", checked_on=CHECKED, confidence=RELATED),
    MHR_SYSTEM_OPERATOR_WITHOUT_IDENTITY,
    [MHR_STAYS],
    since("2012-06-29"),
)

DATA_SCHEME: Final = Measure(
    "au.data_scheme",
    "Data shared under the public data scheme go to no foreign entity",
    "AU",
    DATA_CODE_STATEMENT.cite("purpose and operation", checked_on=CHECKED),
    SCHEME_DATA & OUTSIDE,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2022-04-01"),
    authority="National Data Commissioner",
)
TAX_AGENTS: Final = Measure(
    "au.tasa.30-10",
    "Tax agents disclose their clients' affairs with permission",
    "AU",
    TAX_AGENTS_STATEMENT.cite(
        "code item 6; Tax Agent Services Act 2009, s 30-10(6)",
        checked_on=CHECKED,
        notes=[Note("A provider abroad is a third party; the rule holds for companies' affairs as well as people's.")],
    ),
    TAX_AGENT & OUTSIDE & ~MEANS.is_in(Means.TRANSIT, Means.OWN_STAFF_ACCESS) & ~SAME_ENTITY & ~TO_THE_INDIVIDUAL,
    require(CLIENT_PERMISSION),
    Objective.PUBLIC_INTEREST,
    since("2010-03-01"),
    authority="Tax Practitioners Board",
)

SECTOR_MEASURES: Final = [
    DATA_SCHEME,
    TAX_AGENTS,
    MHR_STAYS,
    SECRETS,
    SECRETS_1914,
    CONTROLLED,
    CONTROLLED_2016,
    RESUPPLY,
    STATE_RECORDS_STAY,
    GOVERNMENT,
    INFRASTRUCTURE,
    TELECOMS,
    OFFSHORING,
    OFFSHORING_231,
    BOOKS,
    COVID,
    SUBSTANCES,
]
"""What Australian law keeps or licenses beside privacy."""
