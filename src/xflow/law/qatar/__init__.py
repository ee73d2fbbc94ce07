"""The law pack of Qatar: the law of the state, and that of the Qatar Financial Centre before and after 2022."""

from __future__ import annotations

from typing import Final

from xflow.law.qatar.facts import (
    ADEQUATE_LAW,
    ASSURANCE,
    BANK_DISCLOSURE,
    BANK_LAW,
    CHECKED,
    CLASSIFICATION,
    CLOUD,
    CLOUD_REGULATION,
    CONTRACT_FOR_PERSON,
    CONTRACT_WITH_PERSON,
    FACTS,
    GUIDELINES,
    INTERESTS_OF_QFC,
    LAW_2016,
    LEGAL_CLAIMS,
    LEGAL_OBLIGATION,
    MARKET_INTERESTS,
    OFFICE,
    OUTSIDE_LAW,
    PDPPL,
    PUBLIC_REGISTER,
    QCB,
    QCB_ENTITY,
    QFC_2005,
    QFC_2021,
    QFC_DOMESTIC,
    QFC_LIST,
    QFC_REACHES,
    QFC_REGULATIONS,
    QFC_REGULATIONS_2005,
    QFC_RULES,
    RECALLED,
    RELATED,
    SERIOUS_DAMAGE,
    SHEET,
    SPECIAL,
    VITAL_INTERESTS,
)
from xflow.law.qatar.mechanisms import (
    BINDING_RULES,
    CLAUSES,
    CODE_OR_CERTIFICATE,
    CONSENT,
    CUSTOMER_CONSENT,
    GOVERNMENT_LEAVE,
    MECHANISMS,
    PERMISSION,
    PERMIT,
)
from xflow.law.qatar.security import MEASURES as SECURITY_MEASURES
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    CUSTOMER,
    FINANCIAL,
    OFFICIAL,
    PERSONAL,
)
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    PURPOSE,
    SAME_GROUP,
)

_REGULATED = QCB_ENTITY | PURPOSE.is_in(Purpose.FINANCIAL_SERVICES)
_OUT = ~DESTINATION.within("QA")
_SENT = (
    includes(PERSONAL)
    & _OUT
    & ~OUTSIDE_LAW
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~MEANS.is_in(Means.TRANSIT)
)
QFC_TRANSFER: Final = Definition(
    "qa.qfc.transfer",
    "personal data under the law of the QFC are transferred to a recipient outside it",
    includes(PERSONAL)
    & ~DESTINATION.within("QA-QFC")
    & (ORIGIN.within("QA-QFC") | QFC_REACHES)
    & ~QFC_DOMESTIC
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.DIRECT_COLLECTION, Means.TRANSIT),
    QFC_REGULATIONS.cite(
        "Art. 23",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("The rest of Qatar lies outside the QFC, but its law was found adequate."),
            Note("Whether one's own head office abroad is a recipient is not settled; it is treated as one."),
        ],
    ),
)
_DEROGATIONS = (
    CONSENT
    | CONTRACT_WITH_PERSON
    | CONTRACT_FOR_PERSON
    | INTERESTS_OF_QFC
    | LEGAL_CLAIMS
    | VITAL_INTERESTS
    | PUBLIC_REGISTER
)

ARTICLE_15: Final = Measure(
    "qa.pdppl.15",
    "No transfer that breaks the law or may cause serious damage",
    "QA",
    PDPPL.article(
        15,
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note("Otherwise a controller is not to take measures that limit data flow across borders."),
        ],
    ),
    _SENT & SERIOUS_DAMAGE,
    Prohibit(),
    Objective.PRIVACY,
    LAW_2016,
    authority=ASSURANCE,
    consequence="a fine of up to QAR 1 million or 5 million (recalled)",
)
ARTICLE_16: Final = Measure(
    "qa.pdppl.16",
    "Data of special nature are processed only with permission",
    "QA",
    PDPPL.article(16, checked_on=CHECKED, confidence=RELATED),
    _SENT & includes(SPECIAL),
    require(PERMISSION),
    Objective.PRIVACY,
    LAW_2016,
    authority=ASSURANCE,
    consequence="a fine of up to QAR 5 million (recalled)",
    notes=[Note("The permission is for the processing as such; a transfer abroad is processing.")],
)
ASSESSMENT: Final = Measure(
    "qa.guidelines.transfers",
    "The risk of a transfer abroad is assessed",
    "QA",
    GUIDELINES.cite("cross-border data flow", checked_on=SHEET, confidence=RECALLED),
    _SENT,
    Impose(Duty("assess the risk of the transfer and take precautions before it", DutyKind.IMPACT_ASSESSMENT)),
    Objective.PRIVACY,
    since("2021-01-31"),
    authority=ASSURANCE,
    notes=[Note("Fourteen guidelines came out in January 2021; the day is recalled.")],
)
GOVERNMENT: Final = Measure(
    "qa.government",
    "Government data leave only once classified and with leave",
    "QA",
    CLASSIFICATION.cite(
        "classification and place of data",
        checked_on=CHECKED,
        confidence=RECALLED,
        notes=[Note("The policies were not read; the strict reading is taken, so that government data are not free.")],
    ),
    _OUT & (EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) | includes(OFFICIAL)) & ~MEANS.is_in(Means.TRANSIT),
    Localise(Localisation.STORAGE, GOVERNMENT_LEAVE),
    Objective.NATIONAL_SECURITY,
    since("2014-02-01"),
    authority="National Cyber Security Agency",
    notes=[Note("The day is recalled.", "recalled")],
)
QCB_CLOUD: Final = Measure(
    "qa.qcb.cloud",
    "Personal and financial customer information in a cloud is processed in Qatar",
    "QA",
    CLOUD_REGULATION.cite(
        "Art. 21.4",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The wording was found on the page of a vendor only; the regulation itself was not read.")],
    ),
    (includes(FINANCIAL) | includes(CUSTOMER)) & _OUT & _REGULATED & CLOUD & ~MEANS.is_in(Means.TRANSIT),
    Localise(Localisation.PROCESSING),
    Objective.FINANCIAL_STABILITY,
    since("2024-04-15"),
    authority=QCB,
    notes=[
        Note(
            "The cloud policy of the Communications Regulatory Authority lets data flow with safeguards; it is a policy."
        )
    ],
)
BANK_SECRECY: Final = Measure(
    "qa.qcb.secrecy",
    "Customer information of banks is disclosed only with consent or leave",
    "QA",
    BANK_LAW.article(119, checked_on=SHEET, confidence=RECALLED),
    (includes(FINANCIAL) | includes(CUSTOMER))
    & _OUT
    & _REGULATED
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT),
    require(CUSTOMER_CONSENT | BANK_DISCLOSURE),
    Objective.FINANCIAL_STABILITY,
    since("2012-12-02"),
    authority=QCB,
    notes=[Note("The day is recalled.")],
)
QFC_OLD: Final = Measure(
    "qa.qfc.9",
    "Transfer out of the QFC to adequate law, or on a ground of Article 10",
    "QA-QFC",
    QFC_REGULATIONS_2005.cite(
        "Arts. 9-10",
        checked_on=CHECKED,
        url="https://qfcra-en.thomsonreuters.com/rulebook/article-10-transfers-jurisdictions-without-adequate-level-protection",
    ),
    QFC_TRANSFER,
    require(ADEQUATE_LAW | PERMIT | _DEROGATIONS | LEGAL_OBLIGATION | MARKET_INTERESTS),
    Objective.PRIVACY,
    QFC_2005,
    authority="QFC Authority",
)
QFC_NOW: Final = Measure(
    "qa.qfc.23",
    "Transfer out of the QFC to an adequate jurisdiction, with safeguards, a permit or a derogation",
    "QA-QFC",
    QFC_REGULATIONS.cite(
        "Arts. 23-24",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("The safeguards and derogations are those of laws on the model of the GDPR; their list was not read."),
            Note(
                "In force 180 days after 21 December 2021; an early note counted to 21 May 2022.", "published accounts"
            ),
        ],
    ),
    QFC_TRANSFER,
    require(
        Recognised("QA-QFC", "adequacy")
        | CLAUSES
        | (BINDING_RULES & SAME_GROUP)
        | CODE_OR_CERTIFICATE
        | PERMIT
        | _DEROGATIONS
    ),
    Objective.PRIVACY,
    QFC_2021,
    authority=OFFICE,
    consequence="fines of the Data Protection Office",
)
QFC_NOTICE: Final = Measure(
    "qa.qfc.notice",
    "Data subjects are told of transfers out of the QFC, and records kept",
    "QA-QFC",
    QFC_RULES.cite("DATA 3, 8", checked_on=CHECKED, confidence=RELATED),
    QFC_TRANSFER,
    Impose(Duty("tell data subjects of the transfer and record it", DutyKind.NOTICE)),
    Objective.PRIVACY,
    QFC_2021,
    authority=OFFICE,
)

ADEQUATE: Final = Recognition(
    "qa.qfc.list.2023",
    "Jurisdictions with an adequate level of protection",
    "QA-QFC",
    "adequacy",
    QFC_LIST.cite(
        "list as of April 2023",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "It names the states of the European Union and the EEA one by one; the United States and Israel are not on it."
            ),
            Note("It is stated from April 2023, when it was reported; it may have been made in 2022."),
        ],
    ),
    ["AD", "AR", "CA", "CH", "EU", "FO", "GB", "GG", "IM", "JE", "JP", "KR", "NZ", "QA", "UY"],
    in_force=since("2023-04-01"),
)
ADEQUATE_CENTRES: Final = Recognition(
    "qa.qfc.list.2026",
    "Dubai International Financial Centre and Abu Dhabi Global Market",
    "QA-QFC",
    "adequacy",
    QFC_LIST.cite(
        "recognition of January 2026",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("The recognition is mutual; its day in January 2026 was not found, so that the month's end is taken.")
        ],
    ),
    ["AE-ADGM", "AE-DIFC"],
    in_force=since("2026-01-31"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "QA",
            "Qatar",
            ["QA"],
            "2026-11-26",
            "Data leave freely: controllers are not to limit the flow across borders, unless it breaks the law or may cause "
            "serious damage.",
            PDPPL.article(15, checked_on=SHEET, confidence=RELATED),
            since("2018-05-25"),
            missing=(
                "The exemptions of Articles 18 and 19, direct marketing, the details of the classification "
                "policy, telecommunications licences, and instructions of the central bank other than on cloud."
            ),
        ),
        Regime(
            "QA-QFC",
            "Qatar Financial Centre",
            ["QA-QFC"],
            "2026-11-26",
            "Personal data leave only to adequate jurisdictions, with safeguards, a permit or on a derogation; other data are "
            "free.",
            QFC_REGULATIONS.cite("Arts. 23-24", checked_on=CHECKED, confidence=RELATED),
            since("2018-05-25"),
            missing="Permits for sensitive data as such, rules of the QFC Regulatory Authority on outsourcing, and Art. 24 in detail.",
            reached_by=[QFC_REACHES.id],
        ),
    ],
    measures=[
        ARTICLE_15,
        ARTICLE_16,
        ASSESSMENT,
        GOVERNMENT,
        QCB_CLOUD,
        BANK_SECRECY,
        QFC_OLD,
        QFC_NOW,
        QFC_NOTICE,
        *SECURITY_MEASURES,
    ],
    recognitions=[ADEQUATE, ADEQUATE_CENTRES],
    definitions=[QFC_TRANSFER],
    categories=[SPECIAL],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
