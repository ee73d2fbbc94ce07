"""The law pack of Saudi Arabia: Article 29 of the data law, its transfer regulation, and what public bodies keep."""

from __future__ import annotations

from typing import Final

from xflow.law.saudi_arabia.facts import (
    ADEQUATE,
    ANY_SAFEGUARD,
    BIOETHICS,
    BY_OFFICE,
    CHECKED,
    CLOUD,
    CLOUD_FRAMEWORK,
    CONTRACT,
    CRITICAL,
    DIRECT_SERVICE,
    ECC,
    EXTREME_NECESSITY,
    FACTS,
    FINANCIAL_RECORDS,
    FOR_THE_PATIENT,
    GOVERNMENT_DATA,
    GROUP_OPERATIONS,
    HELD_FOR_INSTITUTION,
    HOUSEHOLD,
    INSURANCE_CODE,
    INSURANCE_RECORDS,
    INSURER,
    INTERIM,
    LARGE_SCALE,
    LIMITED,
    MINIMUM,
    NOT_CENTRAL,
    NUCLEAR_LAW,
    PDPL,
    PREJUDICE,
    PUBLIC_NEED,
    PURPOSE_ALLOWED,
    REGULATION,
    REGULATION_2023,
    RESEARCH,
    RESIDENTS,
    SAMA_FRAMEWORK,
    SAMA_SUPERVISED,
    SDAIA,
    SECRETS,
    SENSITIVE,
    SHEET,
    SURVEY,
    SURVEY_CONTROLLED,
    TAX_RULES,
    TO_REINSURER,
    VITAL,
)
from xflow.law.saudi_arabia.mechanisms import (
    ACCESS_POINT,
    AGREEMENT_TERMS,
    BCR,
    BOOKS_IN_KINGDOM,
    CERTIFICATE,
    CODE,
    EXPORT_LICENCE,
    EXPRESS_LEAVE,
    INSURANCE_LEAVE,
    INTERIM_APPROVAL,
    MECHANISMS,
    NO_OBJECTION,
    ONWARD_TERMS,
    RISK_ASSESSMENT,
    SAMPLES_APPROVED,
    SCC,
    SURVEY_LEAVE,
)
from xflow.model.conditions import includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import (
    Exemption,
    Impose,
    Localisation,
    Localise,
    Measure,
    Objective,
    Prohibit,
    Role,
    require,
)
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import (
    ACCOUNTING,
    BIOSPECIMEN,
    CONTROLLED_TECHNOLOGY,
    CRITICAL_INFRASTRUCTURE,
    DEFENCE,
    DETAILED_MAP,
    OFFICIAL,
    PERSONAL,
    STATE_SECRET,
)
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    PURPOSE,
    RECIPIENT_KIND,
    SAME_GROUP,
    SYSTEMATIC,
)

_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_LAW = since("2023-09-14")
_OLD = during("2023-09-14", "2024-09-01")
_NOW = since("2024-09-01")
_PENALTY = "a warning or a fine of up to SAR 5 million, doubled on repeat (Art. 36)"

_OUT = ~DESTINATION.within("SA")
_KEPT_THERE = _OUT & ~MEANS.is_in(Means.TRANSIT)
_PUBLIC = EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
_TO_PUBLIC = RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY, PartyKind.INTERNATIONAL_ORGANISATION)
_NOT_SENSITIVE = ~includes(SENSITIVE)
_FOR_THE_PERSON = DIRECT_SERVICE & ~PURPOSE.is_in(Purpose.DATA_SALE)
_FOR_RESEARCH = RESEARCH | PURPOSE.is_in(Purpose.RESEARCH)
_SENT_TO_STAY = _KEPT_THERE & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS)
TRANSFER: Final = Definition(
    "sa.transfer",
    "personal data under the Law leave the Kingdom for processing, or are disclosed to a party outside it",
    includes(PERSONAL)
    & _KEPT_THERE
    & (ORIGIN.within("SA") | RESIDENTS)
    & ~HOUSEHOLD
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    PDPL.cite(
        "Arts. 1(9), 2, 29",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[Note("Access from afar is among the activities that the authority's guideline wants assessed.")],
    ),
)
GROUP: Final = Definition(
    "sa.group",
    "the transfer serves central operations of a controller in a multinational group",
    (SAME_GROUP & ~NOT_CENTRAL) | GROUP_OPERATIONS,
    REGULATION.cite("Art. 4(2)(c)", checked_on=CHECKED, confidence=_RELATED),
)

PURPOSES: Final = Measure(
    "sa.pdpl.29-1",
    "Only for a purpose that the Law allows",
    "SA",
    PDPL.cite("Art. 29(1)", checked_on=CHECKED, confidence=_RELATED),
    TRANSFER & ~PURPOSE_ALLOWED,
    Prohibit(),
    Objective.PRIVACY,
    _LAW,
    authority=SDAIA,
    consequence=_PENALTY,
)
SECURITY: Final = Measure(
    "sa.pdpl.29-2-a",
    "No prejudice to national security or the vital interests of the Kingdom",
    "SA",
    PDPL.cite("Art. 29(2)(a)", checked_on=CHECKED, confidence=_RELATED),
    TRANSFER & PREJUDICE,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    _LAW,
    authority=SDAIA,
    consequence=_PENALTY,
    notes=[
        Note("It is taken to hold in cases of extreme necessity as well; the third paragraph may be read otherwise.")
    ],
)
_GRACE = Note("Controllers had until 14 September 2024 to bring their position into line.", "published accounts")
PROTECTION_OLD: Final = Measure(
    "sa.pdpl.29-2",
    "Appropriate protection abroad, a safeguard, or an exemption of the first regulation",
    "SA",
    REGULATION_2023.cite("safeguards and exemptions; Law, Art. 29(2)(b)-(c)", checked_on=CHECKED, confidence=_RELATED),
    TRANSFER,
    require(
        (ADEQUATE & MINIMUM)
        | ((SCC | (BCR & SAME_GROUP) | CERTIFICATE | CODE) & RISK_ASSESSMENT)
        | ((CONTRACT | PUBLIC_NEED | VITAL) & RISK_ASSESSMENT)
    ),
    Objective.PRIVACY,
    _OLD,
    authority=SDAIA,
    consequence=_PENALTY,
    notes=[_GRACE],
)
PROTECTION: Final = Measure(
    "sa.pdpl.29-2",
    "Appropriate protection abroad and the minimum of data, or a case of Article 4 with its safeguard",
    "SA",
    REGULATION.cite("Arts. 3, 4, 7; Law, Art. 29(2)(b)-(c)", checked_on=CHECKED, confidence=_RELATED),
    TRANSFER,
    require(
        (ADEQUATE & MINIMUM)
        | (
            RISK_ASSESSMENT
            & (
                (AGREEMENT_TERMS & _PUBLIC & _TO_PUBLIC)
                | (LIMITED & (SCC | (CERTIFICATE & _NOT_SENSITIVE)))
                | (GROUP & (SCC | (BCR & SAME_GROUP) | CERTIFICATE))
                | (_FOR_THE_PERSON & CERTIFICATE & _NOT_SENSITIVE)
                | (_FOR_RESEARCH & MINIMUM & CERTIFICATE)
                | (ANY_SAFEGUARD & (_FOR_THE_PERSON | _FOR_RESEARCH) & (SCC | (BCR & SAME_GROUP) | CERTIFICATE))
            )
        )
    ),
    Objective.PRIVACY,
    _NOW,
    authority=SDAIA,
    consequence=_PENALTY,
    notes=[
        _GRACE,
        Note(
            "No list of appropriate places was found to be published, and consent is no ground of its own.",
            "published accounts up to October 2026",
        ),
        Note(
            "A safeguard that fails or is found inadequate ends the exemption: the transfer stops.",
            "Regulation, Art. 6",
        ),
    ],
)
SENSITIVE_ASSESSED: Final = Measure(
    "sa.tr.7",
    "Sensitive data continuously or on a large scale: risk assessment wherever they go",
    "SA",
    REGULATION.cite("Art. 7(1)", checked_on=CHECKED, confidence=_RELATED),
    TRANSFER & includes(SENSITIVE) & (SYSTEMATIC | LARGE_SCALE),
    require(RISK_ASSESSMENT),
    Objective.PRIVACY,
    _LAW,
    authority=SDAIA,
)
ONWARD: Final = Measure(
    "sa.tr.5",
    "Onward transfer under the same safeguards",
    "SA",
    REGULATION.cite("Art. 5", checked_on=SHEET, confidence=_RELATED),
    includes(PERSONAL) & _OUT & ~ORIGIN.within("SA") & ~RESIDENTS,
    require(ONWARD_TERMS | (ADEQUATE & MINIMUM)),
    Objective.PRIVACY,
    _NOW,
    [Role.FOLLOWING],
    authority=SDAIA,
)
INTERIM_RULE: Final = Measure(
    "sa.interim.personal",
    "Personal data are stored and processed in the Kingdom unless the regulator agrees",
    "SA",
    INTERIM.cite("rules on personal data", checked_on=CHECKED, confidence=_RECALLED),
    includes(PERSONAL) & _KEPT_THERE & ~HOUSEHOLD & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    Localise(Localisation.PROCESSING, INTERIM_APPROVAL),
    Objective.SOVEREIGNTY,
    during("2020-06-01", "2023-09-14"),
    notes=[Note("How far these interim rules were enforced before the Law came into force is doubtful.", "recalled")],
)
CONTROLS: Final = Measure(
    "sa.ecc.hosting",
    "Government and critical infrastructure host their data in the Kingdom",
    "SA",
    ECC.cite(
        "cloud and hosting",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The second edition, ECC-2:2024, leaves localisation to other authorities. Its day is not confirmed: it is "
                "taken to count from 1 January 2025.",
                "published accounts of January 2025",
            )
        ],
    ),
    _SENT_TO_STAY & (_PUBLIC | CRITICAL),
    Localise(Localisation.STORAGE),
    Objective.CYBERSECURITY,
    during("2018-10-06", "2025-01-01"),
    authority="National Cybersecurity Authority",
)
GOVERNMENT_CLOUD: Final = Measure(
    "sa.cst.cloud",
    "Government data in a cloud leave the Kingdom only with express leave",
    "SA",
    CLOUD_FRAMEWORK.cite("3-3", checked_on=CHECKED, confidence=_RELATED),
    _KEPT_THERE & (_PUBLIC | GOVERNMENT_DATA | includes(OFFICIAL)) & CLOUD & ~_TO_PUBLIC,
    Localise(Localisation.STORAGE, EXPRESS_LEAVE),
    Objective.NATIONAL_SECURITY,
    since("2018-03-08"),
    authority="Communications, Space and Technology Commission",
    notes=[
        Note("The third version counts from 3 December 2020; the first ranked customer content by levels."),
        Note("What a public body shares with a public body abroad is no use of a cloud, and is not meant."),
        Note("Data that the body has classified as public are not meant.", "recalled"),
    ],
)
BANKS: Final = Measure(
    "sa.sama.cloud",
    "Financial institutions use clouds and providers abroad only with leave of the central bank",
    "SA",
    SAMA_FRAMEWORK.cite("3.4.2-3.4.3", checked_on=SHEET, confidence=_RECALLED),
    includes(PERSONAL) & _KEPT_THERE & (SAMA_SUPERVISED | (includes(FINANCIAL_RECORDS) & HELD_FOR_INSTITUTION)),
    require(NO_OBJECTION),
    Objective.FINANCIAL_STABILITY,
    since("2017-05-24"),
    authority="Saudi Central Bank",
)
INSURERS: Final = Measure(
    "sa.insurance.17",
    "Insurers keep their customers' data in the Kingdom unless the supervisor agrees",
    "SA",
    INSURANCE_CODE.cite("Art. 17", checked_on=CHECKED, confidence=_RELATED),
    includes(INSURANCE_RECORDS) & INSURER & _KEPT_THERE,
    Localise(Localisation.STORAGE, INSURANCE_LEAVE | TO_REINSURER),
    Objective.FINANCIAL_STABILITY,
    since("2008-08-01"),
    authority="Insurance Authority",
    notes=[
        Note("Auditors, actuaries, reinsurers and co-insurers may be given the data.", "published account of Art. 17"),
        Note(
            "The Saudi Central Bank was in charge until the Insurance Authority took over in November 2023.", "recalled"
        ),
    ],
)
CLASSIFIED: Final = Measure(
    "sa.secrets.disclosure",
    "Classified information is not disclosed",
    "SA",
    SECRETS.cite(
        "Arts. 1, 2",
        checked_on=CHECKED,
        notes=[
            Note(
                "Information counts by what its disclosure would do, whether or not the papers bear a mark.",
                "Art. 1(b)",
            ),
        ],
    ),
    (
        includes(STATE_SECRET)
        | ((includes(OFFICIAL) | includes(DEFENCE) | includes(CRITICAL_INFRASTRUCTURE)) & BY_OFFICE)
    )
    & _OUT,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2011-09-01"),
    consequence="imprisonment of up to 20 years or a fine of up to SAR 1 million (published accounts)",
)
EXPORT_CONTROL: Final = Measure(
    "sa.export_control",
    "Controlled technology leaves on a licence",
    "SA",
    NUCLEAR_LAW.cite(
        "control of exports and imports",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Nuclear-related and dual-use items need the licence of the Nuclear and Radiological Regulatory Commission; "
                "chemicals stand under the law of 2005 on the Chemical Weapons Convention, arms and military services under "
                "the authority for military industries. No general law on strategic trade was found, and how far these "
                "laws reach data that are only transmitted was not confirmed: to ask is the safe side.",
                "website of the Commission; published accounts",
            )
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2018-04-11"),
    authority="Nuclear and Radiological Regulatory Commission",
)
MAPS: Final = Measure(
    "sa.survey",
    "Maps that the survey authority controls leave with its leave",
    "SA",
    SURVEY.cite("Art. 4", checked_on=CHECKED, confidence=_RELATED),
    includes(DETAILED_MAP) & SURVEY_CONTROLLED & _OUT,
    require(SURVEY_LEAVE),
    Objective.NATIONAL_SECURITY,
    since("2006-01-01"),
    authority="General Authority for Survey and Geospatial Information",
)
SAMPLES: Final = Measure(
    "sa.bioethics",
    "Human material leaves for research only with approval",
    "SA",
    BIOETHICS.cite(
        "Chapter 11",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The committee limits the sending of genetic samples abroad as far as it can.",
                "website of the committee",
            ),
            Note(
                "Stem cells may not be sent abroad for storage at all.", "Implementing Regulations, on stem-cell banks"
            ),
        ],
    ),
    includes(BIOSPECIMEN) & _KEPT_THERE,
    require(SAMPLES_APPROVED | FOR_THE_PATIENT),
    Objective.PUBLIC_HEALTH,
    since("2011-01-01"),
    authority="National Committee of BioEthics",
)
BOOKS: Final = Measure(
    "sa.tax.books",
    "Books and invoices are kept in the Kingdom or within reach from it",
    "SA",
    TAX_RULES.cite("Income tax, Art. 56; value added tax, Art. 66", checked_on=CHECKED, confidence=_RELATED),
    includes(ACCOUNTING) & ~_PUBLIC & _SENT_TO_STAY,
    Localise(Localisation.COPY, BOOKS_IN_KINGDOM | ACCESS_POINT),
    Objective.LAW_ENFORCEMENT,
    since("2018-01-01"),
    authority="Zakat, Tax and Customs Authority",
)
NOTICE: Final = Measure(
    "sa.pdpl.13",
    "Tell data subjects of the transfer, and record it",
    "SA",
    PDPL.cite("Arts. 13, 31", checked_on=SHEET, confidence=_RECALLED),
    TRANSFER,
    Impose(
        Duty("tell data subjects whether their data will leave the Kingdom, and keep a record of it", DutyKind.NOTICE)
    ),
    Objective.PRIVACY,
    _LAW,
    authority=SDAIA,
)

NECESSITY: Final = Exemption(
    "sa.pdpl.29-3",
    "Extreme necessity for life, vital interests or against disease",
    "SA",
    PDPL.cite("Art. 29(3)", checked_on=CHECKED, confidence=_RELATED),
    EXTREME_NECESSITY,
    [PROTECTION],
    _LAW,
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "SA",
            "Kingdom of Saudi Arabia",
            ["SA"],
            "2026-11-26",
            "Personal data leave only for the purposes and under the conditions of Article 29; other data are free unless "
            "they are the government's, classified, controlled technology, or of a supervised sector.",
            PDPL.cite("Art. 29", checked_on=CHECKED, confidence=_RELATED),
            since("2018-05-25"),
            missing=(
                "Rules on health and telecommunications, the controls of the survey authority, the law on credit information, "
                "the consent that cloud providers need from their regulator, the rule of 2019 to 2024 on data of connected "
                "things, the classification of government data by levels. Before June 2020 no general rule on transfers was "
                "in force."
            ),
            reached_by=[RESIDENTS.id],
        )
    ],
    measures=[
        PURPOSES,
        SECURITY,
        PROTECTION_OLD,
        PROTECTION,
        SENSITIVE_ASSESSED,
        ONWARD,
        INTERIM_RULE,
        CONTROLS,
        GOVERNMENT_CLOUD,
        BANKS,
        INSURERS,
        CLASSIFIED,
        EXPORT_CONTROL,
        MAPS,
        SAMPLES,
        BOOKS,
        NOTICE,
    ],
    exemptions=[NECESSITY],
    definitions=[TRANSFER, GROUP],
    mechanisms=MECHANISMS,
    facts=FACTS,
    categories=[SENSITIVE, FINANCIAL_RECORDS, INSURANCE_RECORDS],
)
