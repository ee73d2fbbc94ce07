"""The law pack of New Zealand: disclosure abroad under principle 12, and what is kept or licensed."""

from __future__ import annotations

from typing import Final

from xflow.law.new_zealand.facts import (
    BANK_OUTSOURCING,
    BIOMETRIC_BEFORE_CODE,
    BIOMETRIC_CODE,
    BIOMETRIC_RULE_12,
    BOOKS_LEAVE,
    BS11,
    CHECKED,
    CLOUD_FIRST,
    COMMISSIONER,
    COMPANIES_ACT,
    CRIMES_ACT,
    CUSTOMS_ACT,
    CUSTOMS_RECORDS,
    EARLIER,
    EMBEDDED,
    ENACTMENT,
    EXPORT_ORDER_2017,
    FACTS,
    FOREIGN_LAW,
    GROUND,
    HELD_AS_AGENT,
    NETWORK_CHANGE,
    NEW_ZEALAND_PERSON,
    NOT_PRACTICABLE,
    OUTSIDE_ACT,
    OVERSEAS_AGENCY,
    PRINCIPLE_12,
    PRIVACY_ACT,
    PRIVACY_ACT_1993,
    PROHIBITION_NOTICE,
    RELATED,
    RELEASED,
    RETURNED,
    STRATEGIC_ORDER,
    TAX_RECORDS,
    TAX_STATEMENT,
    TICSA,
)
from xflow.law.new_zealand.mechanisms import (
    AUTHORISATION,
    BIOMETRIC_COMPARABLE,
    CLOUD_DECISION,
    COMPARABLE_DUTY,
    COMPARABLE_LAW,
    CUSTOMS_AUTHORISATION,
    EXPORT_PERMIT,
    MECHANISMS,
    NCSC_NOTIFICATION,
    RBNZ_NON_OBJECTION,
    SECURITY_RELEASE,
    SUBJECT_TO_ACT,
    TAX_APPROVAL,
)
from xflow.model.conditions import Recognised, data_within, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    ACCOUNTING,
    ARCHIVE,
    BIOMETRIC,
    CONTACT,
    CONTROLLED_TECHNOLOGY,
    CRITICAL_INFRASTRUCTURE,
    CUSTOMER,
    DEFENCE,
    DEVICE,
    EMPLOYMENT,
    FINANCIAL,
    GOVERNMENT_ID,
    HEALTH,
    INDUSTRIAL,
    LOCATION,
    OFFICIAL,
    PERSONAL,
    STATE_SECRET,
    TECHNICAL,
    TRADE_DOCUMENTS,
)
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS, ORIGIN, SAME_ENTITY

__all__ = [
    "AUTHORISATION",
    "BIOMETRIC_COMPARABLE",
    "CLOUD_DECISION",
    "COMPARABLE_DUTY",
    "COMPARABLE_LAW",
    "CUSTOMS_AUTHORISATION",
    "EXPORT_PERMIT",
    "NCSC_NOTIFICATION",
    "PACK",
    "RBNZ_NON_OBJECTION",
    "SECURITY_RELEASE",
    "SUBJECT_TO_ACT",
    "TAX_APPROVAL",
]

_ACT_2020 = since("2020-12-01")
_BESIDE_BIOMETRICS = (CONTACT, CUSTOMER, GOVERNMENT_ID, EMPLOYMENT, HEALTH, LOCATION, FINANCIAL, DEVICE)
_BIOMETRICS = includes(BIOMETRIC) & (
    data_within(BIOMETRIC) | (data_within(BIOMETRIC, *_BESIDE_BIOMETRICS) & ~data_within(*_BESIDE_BIOMETRICS))
)
_BESIDE_DEFENCE = (TECHNICAL, INDUSTRIAL, CRITICAL_INFRASTRUCTURE, CONTACT, EMPLOYMENT, CUSTOMER)
_DEFENCE = includes(DEFENCE) & (
    data_within(DEFENCE) | (data_within(DEFENCE, *_BESIDE_DEFENCE) & ~data_within(*_BESIDE_DEFENCE))
)
_BESIDE_BOOKS = (CONTACT, CUSTOMER, EMPLOYMENT, FINANCIAL, TRADE_DOCUMENTS, TECHNICAL)
_BOOKS = includes(ACCOUNTING) & (
    data_within(ACCOUNTING) | (data_within(ACCOUNTING, *_BESIDE_BOOKS) & ~data_within(*_BESIDE_BOOKS))
)
_OUT = ~DESTINATION.within("NZ")
FOREIGN_DISCLOSURE: Final = Definition(
    "nz.foreign_disclosure",
    "personal information is disclosed to a foreign person or entity",
    includes(PERSONAL)
    & _OUT
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT)
    & (~MEANS.is_in(Means.DIRECT_COLLECTION) | EMBEDDED)
    & (ORIGIN.within("NZ") | OVERSEAS_AGENCY)
    & ~SAME_ENTITY
    & ~HELD_AS_AGENT
    & ~NEW_ZEALAND_PERSON
    & ~RETURNED
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~OUTSIDE_ACT,
    PRIVACY_ACT.cite(
        "ss 7, 11, 22",
        checked_on=EARLIER,
        confidence=RELATED,
        notes=[
            Note(
                "Who only holds or processes for the exporter is its agent: what it holds is held by the exporter, so "
                "that there is no disclosure. A use of its own ends that.",
                "Privacy Act 2020, s 11",
            ),
        ],
    ),
)
IPP_12: Final = Measure(
    "nz.ipp12",
    "Disclosure to a foreign person or entity needs a ground of principle 12",
    "NZ",
    PRINCIPLE_12.cite("IPP 12(1)", checked_on=EARLIER),
    FOREIGN_DISCLOSURE & GROUND.is_in("a", "c", "e", "f", "h", "i"),
    require(
        AUTHORISATION
        | SUBJECT_TO_ACT
        | COMPARABLE_LAW
        | COMPARABLE_DUTY
        | (BIOMETRIC_COMPARABLE & data_within(BIOMETRIC))
        | Recognised("NZ", "prescribed")
    ),
    Objective.PRIVACY,
    _ACT_2020,
    authority=COMMISSIONER,
    consequence="complaint, compliance notice, Human Rights Review Tribunal",
    notes=[
        Note("Countries and binding schemes may be prescribed (IPP 12(1)(d)-(e)); none was found."),
        Note(
            "Rule 12 of the Health Information Privacy Code 2020 says the same of health information; its rule 11 counts the "
            "grounds in another order.",
            "recalled",
        ),
    ],
)
NOTICE: Final = Measure(
    "nz.part8",
    "Transfer prohibition notices",
    "NZ",
    PRIVACY_ACT.cite(
        "ss 192-198",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("For data that came from another state and would go to one without comparable safeguards."),
            Note(
                "A notice may bar absolutely or until steps are taken; it cannot bar what an enactment or a treaty requires."
            ),
        ],
    ),
    includes(PERSONAL) & _OUT & PROHIBITION_NOTICE,
    Prohibit(),
    Objective.PRIVACY,
    _ACT_2020,
    authority=COMMISSIONER,
    consequence="a fine of up to NZD 10 000",
)
NOTICE_1993: Final = Measure(
    "nz.part8",
    "Transfer prohibition notices",
    "NZ",
    PRIVACY_ACT_1993.cite(
        "ss 114B-114D",
        checked_on=CHECKED,
        url="https://www.legislation.govt.nz/act/public/1993/0028/latest/DLM3242817.html",
    ),
    includes(PERSONAL) & _OUT & PROHIBITION_NOTICE,
    Prohibit(),
    Objective.PRIVACY,
    during("2010-09-08", "2020-12-01"),
    authority=COMMISSIONER,
)
BIOMETRIC_12: Final = Measure(
    "nz.biometric12",
    "Biometric data need protection comparable to the code on biometrics",
    "NZ",
    BIOMETRIC_RULE_12.cite(
        "rule 12",
        checked_on=CHECKED,
        notes=[
            Note(
                "The code governs biometric information in biometric systems; who holds for the exporter only is outside."
            )
        ],
    ),
    FOREIGN_DISCLOSURE & GROUND.is_in("a", "c", "e", "f", "h", "i") & _BIOMETRICS,
    require(AUTHORISATION | SUBJECT_TO_ACT | BIOMETRIC_COMPARABLE | Recognised("NZ", "prescribed")),
    Objective.PRIVACY,
    since("2025-11-03"),
    authority=COMMISSIONER,
)
TAX_STAYS: Final = Measure(
    "nz.taa.22",
    "Business records for tax are kept in New Zealand",
    "NZ",
    TAX_STATEMENT.cite(
        "summary; Tax Administration Act 1994, s 22",
        checked_on=CHECKED,
        notes=[Note("The Goods and Services Tax Act 1985 asks for the same of its records.")],
    ),
    (TAX_RECORDS | (_BOOKS & BOOKS_LEAVE)) & _OUT,
    Localise(Localisation.STORAGE, TAX_APPROVAL),
    Objective.LAW_ENFORCEMENT,
    since("1995-04-01"),
    authority="Inland Revenue",
)
CUSTOMS_STAYS: Final = Measure(
    "nz.customs.355",
    "Records for customs are kept abroad on authorisation only",
    "NZ",
    CUSTOMS_ACT.cite("ss 354-355", checked_on=CHECKED, confidence=RELATED),
    CUSTOMS_RECORDS & _OUT,
    Localise(Localisation.STORAGE, CUSTOMS_AUTHORISATION),
    Objective.LAW_ENFORCEMENT,
    since("2018-10-01"),
    authority="New Zealand Customs Service",
)
BOOKS: Final = Measure(
    "nz.companies.195",
    "What companies keep at home of books that are abroad",
    "NZ",
    COMPANIES_ACT.cite("s 195", checked_on=CHECKED, confidence=RELATED),
    includes(ACCOUNTING) & _OUT,
    Impose(
        Duty(
            "where the books of a company are kept abroad, send accounts and returns that let its statements be prepared to a "
            "place in New Zealand, and give the Registrar notice of the places"
        )
    ),
    Objective.LAW_ENFORCEMENT,
    since("2014-04-01"),
    authority="Registrar of Companies",
)
GOVERNMENT: Final = Measure(
    "nz.cloud_first",
    "Government information goes abroad after a risk assessment, and only up to restricted",
    "NZ",
    CLOUD_FIRST.cite(
        "safely store information; assess the risks",
        checked_on=CHECKED,
        notes=[
            Note("Over time, what is restricted should lie in New Zealand (decision of April 2023)."),
            Note("Public records may need leave of the Chief Archivist before they change hands (recalled)."),
            Note("Data on defence are taken to be the government's, unless they are public."),
        ],
    ),
    (includes(OFFICIAL) | includes(ARCHIVE) | _DEFENCE) & _OUT,
    require(CLOUD_DECISION | RELEASED),
    Objective.NATIONAL_SECURITY,
    since("2013-10-29"),
    authority="Government Chief Digital Officer",
)
BANKS: Final = Measure(
    "nz.bs11",
    "Outsourcing of large banks needs the non-objection of the Reserve Bank",
    "NZ",
    BS11.cite(
        "non-objection",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("Functions on a white list are free; what goes to related parties abroad needs a back-up at home.")
        ],
    ),
    BANK_OUTSOURCING & _OUT,
    require(RBNZ_NON_OBJECTION),
    Objective.FINANCIAL_STABILITY,
    since("2017-10-01"),
    authority="Reserve Bank of New Zealand",
)
NETWORKS: Final = Measure(
    "nz.ticsa.48",
    "Network operators notify changes where customers' data gather",
    "NZ",
    TICSA.cite("ss 47-48", checked_on=CHECKED),
    NETWORK_CHANGE & _OUT,
    require(NCSC_NOTIFICATION),
    Objective.CYBERSECURITY,
    since("2014-05-11"),
    authority="Government Communications Security Bureau",
)
SECRETS: Final = Measure(
    "nz.secrets",
    "Classified matter goes abroad only when the agency in charge releases it",
    "NZ",
    CRIMES_ACT.cite(
        "ss 78, 78AA, 78A",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Section 78AA binds those who hold or held a clearance and those to whom the matter was given in confidence; "
                "sections 78 and 78A bind whoever owes allegiance, and since 27 November 2025 whoever is in New Zealand does, "
                "diplomats and enemies apart."
            )
        ],
    ),
    includes(STATE_SECRET) & _OUT,
    require(SECURITY_RELEASE),
    Objective.NATIONAL_SECURITY,
    since("2017-09-28"),
    consequence="prison of up to five years, and for espionage up to fourteen",
)
STRATEGIC: Final = Measure(
    "nz.strategic_goods",
    "Strategic software and technology leave on consent",
    "NZ",
    STRATEGIC_ORDER.cite(
        "cl 4, Sch 2",
        checked_on=CHECKED,
        notes=[
            Note(
                "Documents by which software or technology is sent abroad, by electronic means too, are among the goods."
            ),
            Note(
                "What is on no list may still need a permit for military or police use (Customs and Excise Act 2018, s 97).",
                "Ministry of Foreign Affairs and Trade, page on which goods are controlled",
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(EXPORT_PERMIT),
    Objective.NATIONAL_SECURITY,
    since("2021-10-01"),
    authority="Ministry of Foreign Affairs and Trade; New Zealand Customs Service",
)
STRATEGIC_2017: Final = Measure(
    "nz.strategic_goods",
    "Strategic software and technology leave on consent",
    "NZ",
    EXPORT_ORDER_2017.cite("strategic goods", checked_on=CHECKED, confidence=RELATED),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(EXPORT_PERMIT),
    Objective.NATIONAL_SECURITY,
    during("2017-10-01", "2021-10-01"),
    authority="Ministry of Foreign Affairs and Trade; New Zealand Customs Service",
)
IPP_12_2: Final = Exemption(
    "nz.ipp12-2",
    "Enforcement or serious threat, where principle 12 is not practicable",
    "NZ",
    PRINCIPLE_12.cite("IPP 12(2)", checked_on=CHECKED, confidence=RELATED),
    GROUND.is_in("e", "f") & NOT_PRACTICABLE,
    [IPP_12, BIOMETRIC_12],
    _ACT_2020,
)
ENACTMENTS: Final = Exemption(
    "nz.24",
    "New Zealand enactments that authorise or require",
    "NZ",
    PRIVACY_ACT.cite(
        "s 24(1)(a)",
        checked_on=CHECKED,
        url="https://www.legislation.govt.nz/act/public/2020/0031/latest/LMS23345.html",
    ),
    ENACTMENT,
    [IPP_12, BIOMETRIC_12],
    _ACT_2020,
)
REQUIRED_ABROAD: Final = Exemption(
    "nz.23",
    "Acts on data held overseas that foreign law requires",
    "NZ",
    PRIVACY_ACT.cite("s 23", checked_on=CHECKED, confidence=RELATED),
    FOREIGN_LAW & ~ORIGIN.within("NZ"),
    [IPP_12, BIOMETRIC_12],
    _ACT_2020,
)
BIOMETRIC_GRACE: Final = Exemption(
    "nz.biometric_grace",
    "Time for those who already used biometrics",
    "NZ",
    BIOMETRIC_CODE.cite("transition", checked_on=CHECKED),
    BIOMETRIC_BEFORE_CODE,
    [BIOMETRIC_12],
    during("2025-11-03", "2026-08-03"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "NZ",
            "New Zealand",
            ["NZ"],
            CHECKED,
            "Data leave freely, but disclosure of personal information to a foreign person or entity needs a ground of "
            "principle 12, and secrets, strategic technology, government information and books have rules of their own.",
            PRINCIPLE_12.cite("IPP 12", checked_on=EARLIER),
            since("2018-05-25"),
            missing=(
                "Whether a disclosure meets principle 11 itself; what the codes on credit reporting and telecommunications add; "
                "customer and product data; public records; human tissue; health policy on hosting; "
                "sanctions. No law on data of critical infrastructure was found."
            ),
            reached_by=[OVERSEAS_AGENCY.id],
        )
    ],
    measures=[
        IPP_12,
        NOTICE,
        NOTICE_1993,
        BIOMETRIC_12,
        TAX_STAYS,
        CUSTOMS_STAYS,
        BOOKS,
        GOVERNMENT,
        BANKS,
        NETWORKS,
        SECRETS,
        STRATEGIC,
        STRATEGIC_2017,
    ],
    exemptions=[IPP_12_2, ENACTMENTS, REQUIRED_ABROAD, BIOMETRIC_GRACE],
    definitions=[FOREIGN_DISCLOSURE],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
