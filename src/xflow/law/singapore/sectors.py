"""What sectors keep in Singapore: public agencies, banks, companies, secrets, strategic technology, tissue banks."""

from __future__ import annotations

from typing import Final

from xflow.law.singapore.facts import (
    AGENT_OF_AGENCY,
    BANK_INFORMATION,
    BANKING_ACT,
    CHECKED,
    COMPANIES_ACT,
    DEFENCE_DATA,
    GOVERNANCE_ACT,
    OFFICIAL_IN_CONFIDENCE,
    PUBLICLY_AVAILABLE,
    RECORDS_ABROAD,
    RELATED,
    SCHEDULE_PURPOSE,
    SECRETS_ACT,
    STRATEGIC_GOODS,
    TECHNOLOGY_SPARED,
    TISSUE,
    TISSUE_BANK,
    TISSUE_REGULATIONS,
    TRUST_ACT,
    TRUST_INFORMATION,
    TRUST_PURPOSE,
    WEAPONS_USE,
)
from xflow.law.singapore.mechanisms import (
    AUTHORISATION,
    CUSTOMER_PERMISSION,
    OUTSOURCING_TERMS,
    RETURNS,
    SECRETS_AUTHORITY,
    STRATEGIC_PERMIT,
    TISSUE_CONSENT,
    TRUST_PERMISSION,
)
from xflow.model.conditions import includes
from xflow.model.means import Means
from xflow.model.measures import Exemption, Localisation, Localise, Measure, Objective, require
from xflow.model.parties import PartyKind
from xflow.model.periods import since
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    ACCOUNTING,
    CONTROLLED_TECHNOLOGY,
    OFFICIAL,
    STATE_SECRET,
    TECHNICAL,
)
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_KIND, MEANS

_OUT: Final = ~DESTINATION.within("SG")

PUBLIC_SECTOR: Final = Measure(
    "sg.psga.7",
    "Data of public agencies are disclosed only with authority",
    "SG",
    GOVERNANCE_ACT.cite("ss 4, 7", checked_on=CHECKED, url="https://sso.agc.gov.sg/Act/PSGA2018?ProvIds=pr7-"),
    _OUT & (EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) | AGENT_OF_AGENCY),
    require(AUTHORISATION),
    Objective.PUBLIC_INTEREST,
    since("2018-04-01"),
    authority="Government of Singapore",
    consequence="for the officer who discloses without authority, a fine of up to SGD 5,000 or two years in prison",
    notes=[
        Note("All information under the control of an agency is meant, personal or not."),
        Note("The instructions to agencies are not public in full."),
        Note(
            "An amendment of 2025 lets directions cover sharing with those outside the public sector, and binds their staff.",
            "Bill 22/2025",
        ),
    ],
)
SECRETS: Final = Measure(
    "sg.osa.5",
    "Secret official information is communicated only with authority",
    "SG",
    SECRETS_ACT.cite(
        "s 5(1)",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("It binds whoever has the information, those who got it from others included.", "police statements")
        ],
    ),
    (includes(STATE_SECRET) | ((includes(OFFICIAL) | includes(DEFENCE_DATA)) & OFFICIAL_IN_CONFIDENCE)) & _OUT,
    require(SECRETS_AUTHORITY),
    Objective.NATIONAL_SECURITY,
    since("1935-07-05"),
    consequence="a fine of up to SGD 2,000 and up to two years in prison (s 17(2))",
)
BANK_SECRECY: Final = Measure(
    "sg.ba.47",
    "Customer information of banks is disclosed only as the Banking Act allows",
    "SG",
    BANKING_ACT.cite(
        "s 47 and Third Schedule", checked_on=CHECKED, url="https://sso.agc.gov.sg/Act/BA1970?ProvIds=Sc3-"
    ),
    BANK_INFORMATION & _OUT & ~MEANS.is_in(Means.OWN_STAFF_ACCESS),
    require(CUSTOMER_PERMISSION | OUTSOURCING_TERMS | SCHEDULE_PURPOSE),
    Objective.FINANCIAL_STABILITY,
    since("2001-07-18"),
    authority="Monetary Authority of Singapore",
    consequence="an offence: a fine, and prison for individuals (recalled)",
    notes=[
        Note("It stands beside section 26 of the Personal Data Protection Act: both are met."),
        Note("There is no rule that the data stay in Singapore."),
    ],
)
ACCOUNTS: Final = Measure(
    "sg.companies_act.199",
    "Companies that keep accounting records abroad keep returns in Singapore",
    "SG",
    COMPANIES_ACT.cite("s 199(4)", checked_on=CHECKED),
    includes(ACCOUNTING) & RECORDS_ABROAD & _OUT,
    Localise(Localisation.COPY, RETURNS),
    Objective.LAW_ENFORCEMENT,
    since("1967-12-29"),
    authority="Accounting and Corporate Regulatory Authority",
    notes=[Note("The day of commencement is recalled.")],
)
STRATEGIC: Final = Measure(
    "sg.sgca.5",
    "Strategic technology is transmitted only with a permit",
    "SG",
    STRATEGIC_GOODS.cite("s 5(1)(b)-(c)", checked_on=CHECKED),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(STRATEGIC_PERMIT),
    Objective.NATIONAL_SECURITY,
    since("2003-01-01"),
    authority="Singapore Customs",
)
CATCH_ALL: Final = Measure(
    "sg.sgca.5-2",
    "Technology meant for weapons of mass destruction is transmitted only with a permit, on a list or not",
    "SG",
    STRATEGIC_GOODS.cite("s 5(2)", checked_on=CHECKED),
    (includes(TECHNICAL) | includes(CONTROLLED_TECHNOLOGY)) & WEAPONS_USE & _OUT,
    require(STRATEGIC_PERMIT),
    Objective.NATIONAL_SECURITY,
    since("2003-01-01"),
    authority="Singapore Customs",
)
TISSUE_EXPORT: Final = Measure(
    "sg.tissue_banking.15",
    "Identifiable tissue leaves with the donor's consent to the export",
    "SG",
    TISSUE_REGULATIONS.cite(
        "regs 15, 23",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("Banks of tissue for transplants also need the written authorisation of the person in charge.")],
    ),
    includes(TISSUE) & TISSUE_BANK & _OUT,
    require(TISSUE_CONSENT),
    Objective.PUBLIC_INTEREST,
    since("2019-11-01"),
    authority="Ministry of Health",
)
TRUST_SECRECY: Final = Measure(
    "sg.tca.49",
    "Trust companies disclose what they know of protected parties only as their Act allows",
    "SG",
    TRUST_ACT.cite("s 49 and Third Schedule", checked_on=CHECKED),
    TRUST_INFORMATION & _OUT & ~MEANS.is_in(Means.OWN_STAFF_ACCESS),
    require(TRUST_PERMISSION | TRUST_PURPOSE),
    Objective.FINANCIAL_STABILITY,
    since("2006-02-01"),
    authority="Monetary Authority of Singapore",
    notes=[Note("The day of commencement is recalled.")],
)

PUBLISHED_BY_AGENCIES: Final = Exemption(
    "sg.psga.7-2-a",
    "Information that is generally available",
    "SG",
    GOVERNANCE_ACT.cite(
        "s 7(2)(a), since Act 40 of 2020",
        checked_on=CHECKED,
        url="https://sso.agc.gov.sg/Act/PSGA2018?ProvIds=pr7-",
        notes=[Note("It is a defence of the officer; section 43 of that Act began on 1 February 2021.")],
    ),
    PUBLICLY_AVAILABLE,
    [PUBLIC_SECTOR],
    since("2021-02-01"),
)
SPARED_TECHNOLOGY: Final = Exemption(
    "sg.sgca.5-4",
    "Public domain, upkeep of exported goods, patents, basic research",
    "SG",
    STRATEGIC_GOODS.cite("s 5(4)-(5)", checked_on=CHECKED),
    TECHNOLOGY_SPARED,
    [STRATEGIC, CATCH_ALL],
    since("2003-01-01"),
)

SECTORS: Final = (PUBLIC_SECTOR, SECRETS, BANK_SECRECY, ACCOUNTS, STRATEGIC, CATCH_ALL, TISSUE_EXPORT, TRUST_SECRECY)
SPARED_FROM_SECTORS: Final = (PUBLISHED_BY_AGENCIES, SPARED_TECHNOLOGY)
