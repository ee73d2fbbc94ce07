"""The law pack of the United Kingdom: transfers under the UK GDPR since 2021, and what other law keeps or forbids."""

from __future__ import annotations

from typing import Final

from xflow.law.united_kingdom.adequacy import RECOGNITIONS
from xflow.law.united_kingdom.categories import BOOK_KIND, TAX_BOOKS
from xflow.law.united_kingdom.facts import (
    EXPORTER_UNDER_UK_GDPR,
    FACTS,
    MINISTER_FORBIDS,
    NHS_BODY,
    RECORDS_ABROAD,
    TELECOMS_MONITORING,
)
from xflow.law.united_kingdom.instruments import (
    CHECKED,
    CLOUD_GUIDANCE,
    COMMENCEMENT,
    COMPANIES_ACT,
    EXPORT_CONTROL,
    NATIONAL_SECURITY_ACT,
    NHS_GUIDANCE,
    OFFICIAL_SECRETS,
    RECALLED,
    RELATED,
    SHEET,
    TECHNOLOGY_GUIDANCE,
    TELECOMS,
    TRADING_INTERESTS,
    UK_GDPR,
    WITHDRAWAL,
)
from xflow.law.united_kingdom.mechanisms import (
    EXPORT_LICENCE,
    MECHANISMS,
    OFFSHORING_APPROVAL,
    RETURNS,
    SECRETS_AUTHORITY,
)
from xflow.law.united_kingdom.transfers import DEFINITIONS, EXEMPTIONS, MEASURES
from xflow.model.conditions import Recognised, includes
from xflow.model.measures import Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyRole
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, HEALTH, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION, PURPOSE, RECIPIENT_ROLE

_OUT: Final = ~DESTINATION.within("GB")

ACCOUNTING_RECORDS: Final = Measure(
    "gb.ca.388",
    "Accounts and returns on records kept abroad are kept in the United Kingdom",
    "GB",
    COMPANIES_ACT.cite("s 388(2)-(3)", checked_on=CHECKED),
    (RECORDS_ABROAD | (includes(BOOK_KIND) & PURPOSE.is_in(Purpose.STORAGE))) & _OUT,
    Localise(Localisation.COPY, RETURNS),
    Objective.LAW_ENFORCEMENT,
    since("2008-04-06"),
    consequence="an offence of every officer in default (s 389)",
)
MONITORING_TOOLS: Final = Measure(
    "gb.telecoms.5",
    "Tools that monitor public networks stay out of the listed countries",
    "GB",
    TELECOMS.cite(
        "reg. 5 and Schedule",
        checked_on=SHEET,
        confidence=RECALLED,
        notes=[Note("Elsewhere abroad, the provider must assess and reduce the risk of where the tools are kept.")],
    ),
    TELECOMS_MONITORING & DESTINATION.within("CN", "IR", "KP", "RU"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2022-10-01"),
    authority="Ofcom",
    consequence="a penalty of up to 10 % of turnover (recalled)",
)
TRADING_INTERESTS_ORDER: Final = Measure(
    "gb.ptia.2",
    "No compliance with a foreign demand that the Secretary of State has forbidden",
    "GB",
    TRADING_INTERESTS.cite(
        "ss 1-3",
        checked_on=CHECKED,
        notes=[
            Note(
                "Without a direction, a foreign court or authority may be answered as far as the law on personal data and on "
                "secrets allows."
            )
        ],
    ),
    MINISTER_FORBIDS & _OUT,
    Prohibit(),
    Objective.SOVEREIGNTY,
    since("1980-03-20"),
    authority="the Secretary of State",
    consequence="an offence; a fine (s 3)",
)
CONTROLLED_EXPORT: Final = Measure(
    "gb.eco.3",
    "Controlled technology leaves only with an export licence",
    "GB",
    EXPORT_CONTROL.cite(
        "arts 3-11",
        checked_on=CHECKED,
        confidence=RELATED,
        url=TECHNOLOGY_GUIDANCE.url,
        notes=[
            Note(
                "Any transfer abroad counts, by e-mail, cloud or remote access; where the recipient sits decides, not where "
                "the server stands.",
                str(TECHNOLOGY_GUIDANCE.cite("scope", checked_on=CHECKED)),
            ),
            Note(
                "Most dual-use technology needs no licence from Northern Ireland to the Union, nor did it from elsewhere in "
                "the United Kingdom before 2021.",
                "law-firm account",
            ),
            Note(
                "Open general licences cover much of the trade with the Union and allies; using one takes registration. "
                "Technology in the public domain and basic research are not controlled."
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2009-04-06"),
    authority="Export Control Joint Unit",
)
SECRETS: Final = Measure(
    "gb.osa.1",
    "Classified matter of the Crown goes abroad only with lawful authority",
    "GB",
    OFFICIAL_SECRETS.cite(
        "ss 1-8",
        checked_on=CHECKED,
        url="https://www.legislation.gov.uk/ukpga/1989/6/section/1",
        notes=[
            Note(
                "It binds past and present members of the services, Crown servants and government contractors, and those to whom "
                "they passed the matter. For most classes the disclosure must be damaging."
            ),
            Note(
                "To disclose protected information for a foreign power has been an offence of anybody since December 2023.",
                str(NATIONAL_SECURITY_ACT.cite("s 1", checked_on=CHECKED, confidence=RECALLED)),
            ),
            Note(
                "What is only OFFICIAL may be kept abroad under satisfactory legal, data-protection and security practices.",
                str(CLOUD_GUIDANCE.cite("summary", checked_on=CHECKED)),
            ),
        ],
    ),
    includes(STATE_SECRET) & _OUT,
    require(SECRETS_AUTHORITY),
    Objective.NATIONAL_SECURITY,
    since("1990-03-01"),
    authority="the department responsible for the matter",
    consequence="prison of up to two years, for a foreign power up to life",
)
NHS_DATA: Final = Measure(
    "gb.nhs.offshoring",
    "Patients' data of the NHS are hosted at home or in an approved country, or where the risk owner approves",
    "GB",
    NHS_GUIDANCE.cite(
        "in brief; version of May 2022",
        checked_on=CHECKED,
        notes=[
            Note("The guidance is for England; it binds through the terms on which bodies of the NHS hold data."),
            Note(
                "NHS England itself hosts in the United Kingdom and asks its risk owner and executives for anywhere else.",
                "NHS England, off-shoring and the use of public cloud services",
            ),
        ],
    ),
    includes(HEALTH) & NHS_BODY & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & _OUT,
    require(Recognised("GB", "adequacy") | OFFSHORING_APPROVAL),
    Objective.PRIVACY,
    since("2022-05-04"),
    authority="NHS England",
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "GB",
            "United Kingdom",
            ["GB"],
            CHECKED,
            "Personal data leave only with approval by regulations, under safeguards or on a derogation; other data are "
            "free. To the end of 2020 the law of the Union applied, which is stated as such.",
            UK_GDPR.cite(
                "Chapter V",
                checked_on=CHECKED,
                confidence=RELATED,
                notes=[
                    Note(
                        "The law of the Union applied to and in the United Kingdom until the end of the transition.",
                        str(WITHDRAWAL.article(127, checked_on=SHEET, confidence=RECALLED)),
                    ),
                    Note(
                        "The changes of the Act of 2025 to Chapter V are in force since 5 February 2026.",
                        str(COMMENCEMENT.cite("reg. 2(m)", checked_on=SHEET, confidence=RELATED)),
                    ),
                ],
            ),
            since("2018-05-25"),
            missing=(
                "Domestic law beside Union law before 2021 but what is dated so; common law and codes on patients' secrets, outsourcing of "
                "financial firms, secrecy of tax and statistics, sanctions, retained communications data; data that came "
                "from the Union before 2021 (Art. 71 of the Withdrawal Agreement); law enforcement approval of the Isle of Man."
            ),
            reached_by=(EXPORTER_UNDER_UK_GDPR.id,),
        )
    ],
    measures=[
        *MEASURES,
        ACCOUNTING_RECORDS,
        MONITORING_TOOLS,
        TRADING_INTERESTS_ORDER,
        CONTROLLED_EXPORT,
        SECRETS,
        NHS_DATA,
    ],
    exemptions=EXEMPTIONS,
    recognitions=RECOGNITIONS,
    definitions=DEFINITIONS,
    categories=[BOOK_KIND, TAX_BOOKS],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
