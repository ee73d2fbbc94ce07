"""The law pack of Rwanda: sharing personal data abroad, and where data of persons, banks, operators and the state are stored."""

from __future__ import annotations

from typing import Final

from xflow.law.rwanda.facts import (
    AUTHORITY,
    BANK_REGULATION,
    CHECKED,
    COMPANIES_LAW,
    COMPELLING,
    CYBER_REGULATION,
    EXPORTER_UNDER_LAW,
    FACTS,
    GOVERNMENT_CRITICAL,
    GOVERNMENT_ORDER,
    IN_OPERATION,
    LAW,
    NECESSITY,
    OLD_BANK_REGULATION,
    PENAL_LAW,
    PROCESSOR_HOLDS,
    RECALLED,
    RECORDS_ONLY_ABROAD,
    REGULATED_INSTITUTION,
    RELATED,
    SHEET,
    STORED_ABROAD,
    TELECOM_DIRECTIVE,
    TELECOM_OPERATOR,
)
from xflow.law.rwanda.mechanisms import (
    AUTHORISATION,
    BANK_APPROVAL,
    CERTIFICATE,
    CONSENT,
    MECHANISMS,
    OPERATOR_AUTHORISATION,
)
from xflow.law.rwanda.security import STRATEGIC_GOODS
from xflow.model.conditions import includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import ACCOUNTING, PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS, ORIGIN, PURPOSE, RECIPIENT_ROLE, SYSTEMATIC

_PENALTY = "administrative fines of RWF 2 to 5 million or 1 % of turnover; offences with prison (recalled)"
_START = since("2021-10-15")

TRANSFER: Final = Definition(
    "rw.transfer",
    "personal data are shared with or transferred to a third party outside Rwanda",
    includes(PERSONAL)
    & ~DESTINATION.within("RW")
    & (ORIGIN.within("RW") | EXPORTER_UNDER_LAW)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    LAW.cite(
        "Arts. 2, 48",
        checked_on=CHECKED,
        notes=[Note("Article 2 leaves out no household or personal processing.", "Law 058/2021, Art. 2")],
    ),
)
_THIRD_PARTY: Final = TRANSFER & ~MEANS.is_in(Means.OWN_STAFF_ACCESS)
ARTICLE_48: Final = Measure(
    "rw.law.48",
    "Transfer abroad on authorisation, consent or necessity",
    "RW",
    LAW.article(48, checked_on=CHECKED, url="https://dpo.gov.rw/dpp-law/dpp-article-48.html"),
    _THIRD_PARTY,
    require(AUTHORISATION | CONSENT | NECESSITY | (COMPELLING & ~SYSTEMATIC)),
    Objective.PRIVACY,
    _START,
    authority=AUTHORITY,
    consequence=_PENALTY,
    notes=[
        Note("Compelling legitimate interests carry no transfer that is repetitive."),
        Note("The article speaks of a third party; one's own staff who read the data from abroad are none."),
    ],
)
ARTICLE_49: Final = Measure(
    "rw.law.49",
    "A contract with the recipient abroad",
    "RW",
    LAW.article(49, checked_on=SHEET),
    _THIRD_PARTY,
    Impose(Duty("set out in a written contract with the recipient what each is responsible for", DutyKind.CONTRACT)),
    Objective.PRIVACY,
    _START,
    authority=AUTHORITY,
)
REGISTRATION: Final = Measure(
    "rw.law.29",
    "Controllers and processors register, and name the countries to which data go",
    "RW",
    LAW.cite(
        "Arts. 29-31",
        checked_on=CHECKED,
        url="https://dpo.gov.rw/dpp-law/registration-of-a-data-controller-and-a-data-processor",
    ),
    TRANSFER,
    Impose(Duty("be registered, and name in the application the countries to which data are to go", DutyKind.FILING)),
    Objective.PRIVACY,
    _START,
    authority=AUTHORITY,
)
ARTICLE_50: Final = Measure(
    "rw.law.50",
    "Personal data are stored in Rwanda, abroad only with a certificate",
    "RW",
    LAW.article(50, checked_on=CHECKED, confidence=RELATED),
    TRANSFER
    & (
        STORED_ABROAD
        | PURPOSE.is_in(Purpose.STORAGE)
        | (
            RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)
            & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS, Means.TRANSIT)
            & PROCESSOR_HOLDS
        )
    ),
    Localise(Localisation.STORAGE, CERTIFICATE),
    Objective.SOVEREIGNTY,
    _START,
    authority=AUTHORITY,
    consequence=_PENALTY,
    notes=[
        Note(
            "A copy that a recipient abroad uses, while the data stay stored in Rwanda, is treated as sharing under Article 48 and "
            "not as storage.",
        ),
        Note("What a processor abroad keeps for the exporter is taken to be stored abroad by the exporter."),
    ],
)
BANKS: Final = Measure(
    "rw.bnr.critical",
    "Critical data of institutions under the National Bank stay in Rwanda unless it approves",
    "RW",
    BANK_REGULATION.cite(
        "location of data",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("The rule was read in an account of a hosting provider; the article of the regulation is not known."),
            Note(
                "It replaced a regulation of 2018 that bound banks alone.", "National Bank of Rwanda, regulatory digest"
            ),
        ],
    ),
    REGULATED_INSTITUTION & ~DESTINATION.within("RW"),
    Localise(Localisation.STORAGE, BANK_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    since("2022-06-02"),
    authority="National Bank of Rwanda",
)
BANKS_2018: Final = Measure(
    "rw.bnr.critical",
    "Primary data of banks stay in Rwanda",
    "RW",
    OLD_BANK_REGULATION.article(
        3,
        checked_on=CHECKED,
        confidence=RECALLED,
        notes=[
            Note(
                "It bound banks alone. That approval opened a way is taken from the later regulation, not from its text."
            )
        ],
    ),
    REGULATED_INSTITUTION & ~DESTINATION.within("RW"),
    Localise(Localisation.STORAGE, BANK_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    during("2018-02-05", "2022-06-02"),
    authority="National Bank of Rwanda",
)
TELECOMS_2020: Final = Measure(
    "rw.rura.hosting",
    "Operators do not run, host or open their systems outside Rwanda unless the regulator authorises it",
    "RW",
    CYBER_REGULATION.article(15, checked_on=CHECKED, confidence=RELATED),
    TELECOM_OPERATOR & ~DESTINATION.within("RW"),
    Localise(Localisation.PROCESSING, OPERATOR_AUTHORISATION),
    Objective.SOVEREIGNTY,
    since("2020-05-29"),
    authority="Rwanda Utilities Regulatory Authority",
    consequence="administrative fines under the licence",
)
COMPANY_RECORDS: Final = Measure(
    "rw.companies.111",
    "Companies keep their records in Rwanda for ten years",
    "RW",
    COMPANIES_LAW.article(
        111,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("At the registered office or at another place in Rwanda; copies may leave.")],
    ),
    includes(ACCOUNTING) & RECORDS_ONLY_ABROAD & ~DESTINATION.within("RW"),
    Localise(Localisation.COPY),
    Objective.LAW_ENFORCEMENT,
    since("2021-02-08"),
)
GOVERNMENT: Final = Measure(
    "rw.minict.hosting",
    "Critical information data of the Government are hosted in the national data centre",
    "RW",
    GOVERNMENT_ORDER.cite("hosting", checked_on=CHECKED, confidence=RECALLED),
    GOVERNMENT_CRITICAL & ~DESTINATION.within("RW"),
    Localise(Localisation.STORAGE),
    Objective.SOVEREIGNTY,
    since("2012-03-12"),
)
TELECOMS: Final = Measure(
    "rw.rura.hosting",
    "Telecommunications operators do not run their systems from outside Rwanda",
    "RW",
    TELECOM_DIRECTIVE.cite(
        "directives of 28 January and 7 February 2011; sanction of 17 May 2017",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "An operator was fined RWF 7.03 billion in May 2017 for running its systems from Uganda.",
                "press accounts",
            ),
            Note("Whether the authority would allow it on application is not known."),
        ],
    ),
    TELECOM_OPERATOR & ~DESTINATION.within("RW"),
    Localise(Localisation.PROCESSING),
    Objective.SOVEREIGNTY,
    during("2011-01-28", "2020-05-29"),
    authority="Rwanda Utilities Regulatory Authority",
    consequence="administrative fines under the licence",
)
TRANSITION: Final = Exemption(
    "rw.law.transition",
    "Two years to conform for those already in operation",
    "RW",
    LAW.cite("transitional provision", checked_on=SHEET),
    IN_OPERATION,
    [ARTICLE_48, ARTICLE_49, ARTICLE_50, REGISTRATION],
    during("2021-10-15", "2023-10-15"),
)

SECRETS: Final = Measure(
    "rw.secrets",
    "What the state keeps secret is not given abroad",
    "RW",
    PENAL_LAW.cite(
        "offences against the security of the State",
        checked_on=CHECKED,
        confidence=RECALLED,
        notes=[Note("The penal code of 2012, which held until 27 September 2018, punished it, too (recalled).")],
    ),
    includes(STATE_SECRET) & ~DESTINATION.within("RW"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2012-06-14"),
    consequence="an offence against the security of the State",
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "RW",
            "Rwanda",
            ["RW"],
            "2026-11-26",
            "Personal data leave only under Chapter VII of the law; other data are free.",
            LAW.article(48, checked_on=CHECKED, url="https://dpo.gov.rw/dpp-law/dpp-article-48.html"),
            since("2018-05-25"),
            unstated=["critical_infrastructure"],
            missing=(
                "Details of the rules of the National Bank on hosting and outsourcing, data of subscribers, ICT law on critical "
                "information, tax records; before October 2021 no general law is stated."
            ),
            reached_by=[EXPORTER_UNDER_LAW.id],
        )
    ],
    measures=[
        ARTICLE_48,
        ARTICLE_49,
        REGISTRATION,
        ARTICLE_50,
        BANKS,
        BANKS_2018,
        TELECOMS,
        TELECOMS_2020,
        COMPANY_RECORDS,
        GOVERNMENT,
        SECRETS,
        STRATEGIC_GOODS,
    ],
    exemptions=[TRANSITION],
    definitions=[TRANSFER],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
