"""The law pack of Taiwan: free by default, with orders that close some sectors, and what stays on the island."""

from __future__ import annotations

from typing import Final

from xflow.law.taiwan.facts import (
    ACT_2012,
    BIOBANK,
    BIOBANK_ACT,
    CARRIER_DATA,
    CHECKED,
    COMMUNICATIONS,
    CORE_TECHNOLOGY,
    DETOUR,
    DRUG_EXCEPTION,
    DRUG_ORDER_BINDS,
    DRUG_TRADE,
    EMPLOYMENT_AGENCY,
    EMR,
    FACTS,
    FINANCIAL_INSTITUTION,
    FSC,
    MATERIAL_SYSTEM,
    MEDICAL_INSTITUTION,
    MEDICAL_RECORDS_KEPT,
    MOHW,
    MOHW_ORDER,
    MOL_ORDER,
    NATIONALS_ABROAD,
    NCC_ORDER,
    NEW_PURPOSE,
    OTHER_ORDER,
    OTHER_USE_GROUND,
    OUTSOURCING,
    PDPA,
    PRIVATE_LIFE,
    RECALLED,
    RECORDS_STORED,
    RELATED,
    SECRETS_ACT,
    SECURITY_ACT,
    SENSITIVE,
    SENSITIVE_GROUND,
    SHEET,
    SOCIAL_WORK_ORDER,
    SOCIAL_WORKERS,
    TRADE_ACT,
)
from xflow.law.taiwan.mechanisms import (
    BACKUP,
    BIOBANK_APPROVAL,
    CLOUD_TERMS,
    CONSENT,
    EMR_APPROVAL,
    EXPORT_PERMIT,
    FSC_APPROVAL,
    MECHANISMS,
    SECRETS_LEAVE,
    STATUTORY_DUTY,
    WRITTEN_CONSENT,
)
from xflow.model.conditions import data_within, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.data import (
    BIOSPECIMEN,
    COMMUNICATION,
    CONTROLLED_TECHNOLOGY,
    CRIMINAL,
    CUSTOMER,
    FINANCIAL,
    HEALTH,
    OFFICIAL,
    PERSONAL,
    STATE_SECRET,
    TRADE_SECRET,
)
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    PURPOSE,
    TRANSACTION,
)

_OUT = ~DESTINATION.within("TW")
_KEPT_THERE = _OUT & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS, Means.TRANSIT)
_AGENCY = EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
TRANSFER: Final = Definition(
    "tw.transfer",
    "personal data under the Act are processed or used across the border",
    includes(PERSONAL)
    & _OUT
    & (ORIGIN.within("TW") | NATIONALS_ABROAD)
    & ~PRIVATE_LIFE
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    PDPA.cite(
        "Arts. 2(6), 51",
        checked_on=CHECKED,
        notes=[
            Note(
                "Processing across the border is enough, so that one's own branch, a processor and access from abroad all count."
            )
        ],
    ),
)
_PRIVATE = TRANSFER.as_condition() & ~_AGENCY
_TO_MAINLAND = DESTINATION.within("CN") | DETOUR
_FINE = "a fine of TWD 50 000 to 500 000 for each breach (Art. 47); prison if meant to profit or to harm (Art. 41)"

ARTICLE_21: Final = Measure(
    "tw.pdpa.21",
    "Further orders that restrict the transfers of an industry",
    "TW",
    PDPA.cite(
        "Art. 21",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Grounds: a major national interest, a treaty, no sound law at the destination, or a detour that evades the Act."
            ),
        ],
    ),
    _PRIVATE & OTHER_ORDER,
    Prohibit(),
    Objective.PRIVACY,
    ACT_2012,
    authority="the authority of the industry; the Personal Data Protection Commission once it takes over",
    consequence=_FINE,
)
NCC: Final = Measure(
    "tw.ncc.2012",
    "Communications enterprises send no subscribers' data to mainland China",
    "TW",
    NCC_ORDER.cite(
        "the order",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[Note("Accounts differ on the day: 15 or 25 September 2012.")],
    ),
    _PRIVATE
    & (includes(CUSTOMER) | includes(COMMUNICATION))
    & (COMMUNICATIONS | PURPOSE.is_in(Purpose.TELECOMMUNICATIONS) | includes(CARRIER_DATA))
    & _TO_MAINLAND,
    Prohibit(),
    Objective.PRIVACY,
    ACT_2012,
    authority="National Communications Commission",
    consequence=_FINE,
    notes=[
        Note("Data of subscribers and their calls are a carrier's, whoever handles them for it (Article 4)."),
        Note("It is stated from 1 October 2012, when Article 21 of the Act began."),
    ],
)
MOL: Final = Measure(
    "tw.mol.2023",
    "Private employment agencies send no personal data to mainland China",
    "TW",
    MOL_ORDER.cite("the announcement", checked_on=SHEET, confidence=RELATED),
    _PRIVATE & EMPLOYMENT_AGENCY & _TO_MAINLAND,
    Prohibit(),
    Objective.PRIVACY,
    since("2023-02-20"),
    authority="Ministry of Labor",
    consequence=_FINE,
    notes=[Note("Handing work to enterprises there and storing on servers there are covered.")],
)
SOCIAL_WORK: Final = Measure(
    "tw.mohw.2022",
    "Offices of social workers send no personal data to mainland China",
    "TW",
    SOCIAL_WORK_ORDER.cite(
        "the order",
        checked_on=CHECKED,
        confidence=RELATED,
        url="https://www.dlapiperdataprotection.com/index.html?t=transfer&c=TW",
        notes=[
            Note(
                "Drafted on 3 November 2021, issued in 2022; the day was not found, so that it is stated from 1 January 2022."
            )
        ],
    ),
    _PRIVATE & SOCIAL_WORKERS & _TO_MAINLAND,
    Prohibit(),
    Objective.PRIVACY,
    since("2022-01-01"),
    authority=MOHW,
    consequence=_FINE,
)
ARTICLE_6: Final = Measure(
    "tw.pdpa.6",
    "Sensitive data are processed and used, abroad too, only on a ground of Article 6",
    "TW",
    PDPA.cite(
        "Art. 6",
        checked_on=CHECKED,
        url="https://twse-regulation.twse.com.tw/ENG/EN/law/DAT07.aspx?TY=L&FLCODE=FL010627&FLNO=15&LSID=FL010627&LDATE=20230531",
        notes=[Note("In its present wording since 15 March 2016.", "Winkler Partners")],
    ),
    _PRIVATE
    & includes(SENSITIVE)
    & ~(
        MEDICAL_INSTITUTION
        & PURPOSE.is_in(Purpose.HEALTH_CARE, Purpose.STORAGE)
        & includes(HEALTH)
        & ~includes(CRIMINAL)
    ),
    require(WRITTEN_CONSENT | SENSITIVE_GROUND),
    Objective.PRIVACY,
    since("2016-03-15"),
    consequence="prison and fines (Art. 41), and a fine of TWD 50 000 to 500 000 for each breach (Art. 47)",
    notes=[
        Note(
            "Medical institutions that treat patients and keep their files are taken to act under the laws on medical care, which "
            "is a ground."
        )
    ],
)
DRUGS: Final = Measure(
    "tw.mohw.2025",
    "The drug trade sends no personal data to mainland China, Hong Kong and Macao",
    "TW",
    MOHW_ORDER.cite("the announcement", checked_on=CHECKED, confidence=RELATED),
    _PRIVATE & DRUG_TRADE & DRUG_ORDER_BINDS & (DESTINATION.within("CN", "HK", "MO") | DETOUR),
    Prohibit(),
    Objective.PRIVACY,
    since("2025-09-30"),
    authority=MOHW,
    consequence=_FINE,
    notes=[
        Note("Calls answered there, work handed out there and servers there are covered."),
        Note("Drafts of 2023 and of 19 February 2024 named mainland China alone; they did not bind."),
    ],
)
MEDICAL_RECORDS: Final = Measure(
    "tw.emr.8",
    "Electronic medical records in a cloud are stored in Taiwan",
    "TW",
    EMR.cite(
        "Art. 8",
        checked_on=CHECKED,
        confidence=RELATED,
        url="https://law.moj.gov.tw/LawClass/LawAll.aspx?PCode=L0020121",
    ),
    (includes(MEDICAL_RECORDS_KEPT) | (includes(HEALTH) & PURPOSE.is_in(Purpose.HEALTH_CARE, Purpose.STORAGE)))
    & MEDICAL_INSTITUTION
    & RECORDS_STORED
    & _KEPT_THERE,
    Localise(Localisation.STORAGE, EMR_APPROVAL),
    Objective.PUBLIC_HEALTH,
    since("2022-07-18"),
    authority=MOHW,
    notes=[Note("A single record sent for treatment or with the patient's consent is no storage abroad.")],
)
_OUTSOURCED = (
    (includes(FINANCIAL) | includes(CUSTOMER))
    & (FINANCIAL_INSTITUTION | PURPOSE.is_in(Purpose.FINANCIAL_SERVICES))
    & TRANSACTION.is_in(Transaction.VENDOR_AGREEMENT, Transaction.INTRA_GROUP)
    & _KEPT_THERE
)
OUTSOURCED_2012: Final = Measure(
    "tw.fsc.outsourcing",
    "Banks outsource the handling of customer information abroad only with approval",
    "TW",
    OUTSOURCING.cite("Art. 18, before the amendment of 2023", checked_on=CHECKED, confidence=RELATED),
    _OUTSOURCED,
    require(FSC_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    during("2012-01-19", "2023-08-25"),
    authority=FSC,
    notes=[
        Note("Domestic banks were not to outsource the running of their systems abroad at all.", "published account")
    ],
)
OUTSOURCED: Final = Measure(
    "tw.fsc.outsourcing",
    "Customer data of banks are processed and stored in Taiwan, or abroad on terms and with a backup",
    "TW",
    OUTSOURCING.cite("cloud services, as amended on 25 August 2023", checked_on=CHECKED, confidence=RELATED),
    _OUTSOURCED,
    Localise(Localisation.PROCESSING, CLOUD_TERMS & (BACKUP | FSC_APPROVAL)),
    Objective.FINANCIAL_STABILITY,
    since("2023-08-25"),
    authority=FSC,
)
OUTSOURCED_MATERIAL: Final = Measure(
    "tw.fsc.outsourcing.material",
    "A material system of the retail business goes abroad only with approval",
    "TW",
    OUTSOURCING.cite("cross-border outsourcing", checked_on=CHECKED, confidence=RELATED),
    _OUTSOURCED & MATERIAL_SYSTEM,
    require(FSC_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    since("2023-08-25"),
    authority=FSC,
)
PURPOSE_LIMIT: Final = Measure(
    "tw.pdpa.20",
    "A transfer beyond the purpose of collection needs a ground",
    "TW",
    PDPA.cite("Arts. 16, 20(1)", checked_on=SHEET, confidence=RECALLED),
    TRANSFER & NEW_PURPOSE,
    require(CONSENT | OTHER_USE_GROUND),
    Objective.PRIVACY,
    ACT_2012,
    consequence=_FINE,
)
AGENCIES: Final = Measure(
    "tw.pdpa.16",
    "Agencies of government send personal and official data only within their duties",
    "TW",
    PDPA.cite(
        "Art. 16",
        checked_on=SHEET,
        confidence=RECALLED,
        notes=[Note("Article 21 speaks of non-government agencies only.")],
    ),
    (includes(PERSONAL) | includes(OFFICIAL)) & _OUT & _AGENCY,
    require(STATUTORY_DUTY),
    Objective.PUBLIC_INTEREST,
    ACT_2012,
)
NOTICE: Final = Measure(
    "tw.sector_notice",
    "Data subjects are told of the destination, and the recipient is supervised",
    "TW",
    PDPA.cite(
        "Art. 27(3), with the security rules of the industries",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note(
                "On 6 August 2021 the Executive Yuan asked the ministries to add this to the rules of their industries."
            )
        ],
    ),
    _PRIVATE,
    Impose(
        Duty(
            "check for a restriction of the industry, tell data subjects where their data go, and supervise the recipient",
            DutyKind.NOTICE,
            "before the transfer, where the rules of the industry say so",
        )
    ),
    Objective.PRIVACY,
    since("2021-08-06"),
)
SPECIMENS: Final = Measure(
    "tw.biobank.15-1",
    "Specimens of a biobank do not leave",
    "TW",
    BIOBANK_ACT.cite("Art. 15(1)", checked_on=SHEET, confidence=RECALLED),
    includes(BIOSPECIMEN) & BIOBANK & _OUT,
    Prohibit(),
    Objective.PUBLIC_HEALTH,
    since("2010-02-05"),
    authority=MOHW,
)
BIOBANK_DATA: Final = Measure(
    "tw.biobank.15-2",
    "Data of a biobank leave only with approval",
    "TW",
    BIOBANK_ACT.cite("Art. 15(2)", checked_on=SHEET, confidence=RECALLED),
    BIOBANK & _OUT & ~data_within(BIOSPECIMEN),
    require(BIOBANK_APPROVAL),
    Objective.PUBLIC_HEALTH,
    since("2010-02-05"),
    authority=MOHW,
)
CORE: Final = Measure(
    "tw.national_security.3",
    "Trade secrets of core technologies are not passed on",
    "TW",
    SECURITY_ACT.cite("Art. 3", checked_on=SHEET, confidence=RECALLED),
    includes(TRADE_SECRET) & CORE_TECHNOLOGY & _OUT,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2022-06-08"),
    consequence="prison (recalled)",
    notes=[Note("The amendment was promulgated on 8 June 2022; the list of technologies came later.", "recalled")],
)
CLASSIFIED: Final = Measure(
    "tw.secrets",
    "Classified information is provided only with leave",
    "TW",
    SECRETS_ACT.cite("Arts. 15-17", checked_on=SHEET, confidence=RECALLED),
    includes(STATE_SECRET) & _OUT,
    require(SECRETS_LEAVE),
    Objective.NATIONAL_SECURITY,
    since("2003-10-01"),
)
STRATEGIC: Final = Measure(
    "tw.foreign_trade.13",
    "Strategic high-tech commodities leave only with a permit",
    "TW",
    TRADE_ACT.cite("Art. 13", checked_on=SHEET, confidence=RECALLED),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(EXPORT_PERMIT),
    Objective.NATIONAL_SECURITY,
    since("1993-02-05"),
)

DRUG_EXCEPTIONS: Final = Exemption(
    "tw.mohw.2025.exceptions",
    "Exceptions for the drug trade",
    "TW",
    MOHW_ORDER.cite("Item 1", checked_on=CHECKED, confidence=RELATED),
    DRUG_EXCEPTION.is_in(
        "not_identifiable",
        "not_pharmaceutical",
        "staff_and_partners",
        "gdpr_group",
        "clinical_trial",
        "safety_report",
        "other",
    ),
    [DRUGS],
    since("2025-09-30"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "TW",
            "Taiwan",
            ["TW"],
            "2026-11-26",
            "Data leave freely unless an order closes the industry's way to a place, or a rule of a sector keeps them.",
            PDPA.cite(
                "Art. 21",
                checked_on=CHECKED,
                confidence=RELATED,
                notes=[
                    Note(
                        "The amendment that was promulgated on 11 November 2025 hands supervision to the Personal Data Protection "
                        "Commission; the day on which it begins was left to the Executive Yuan and was not found.",
                        "Personal Data Protection Act, amendment of 2025",
                    )
                ],
            ),
            since("2018-05-25"),
            unstated=["accounting"],
            missing=(
                "Whether the collection of data is itself lawful, outsourcing by insurers and securities "
                "firms, credit data, where books are kept, and rules on products and clouds that government may use."
            ),
            reached_by=[NATIONALS_ABROAD.id],
        )
    ],
    measures=[
        ARTICLE_21,
        NCC,
        MOL,
        SOCIAL_WORK,
        ARTICLE_6,
        DRUGS,
        MEDICAL_RECORDS,
        OUTSOURCED_2012,
        OUTSOURCED,
        OUTSOURCED_MATERIAL,
        PURPOSE_LIMIT,
        AGENCIES,
        NOTICE,
        SPECIMENS,
        BIOBANK_DATA,
        CORE,
        CLASSIFIED,
        STRATEGIC,
    ],
    exemptions=[DRUG_EXCEPTIONS],
    definitions=[TRANSFER],
    categories=[MEDICAL_RECORDS_KEPT, CARRIER_DATA, SENSITIVE],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
