"""The law pack of South Africa: section 72 of the Protection of Personal Information Act, and prior authorisation."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.categories import DataCategory
from xflow.model.conditions import includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, YesNo
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.data import (
    ACCOUNTING,
    BIOMETRIC,
    CHILDREN,
    CRIMINAL,
    ETHNIC_ORIGIN,
    GENETIC,
    HEALTH,
    NON_PERSONAL,
    PERSONAL,
    PHILOSOPHICAL_BELIEF,
    POLITICAL_OPINION,
    RELIGION,
    SEX_LIFE,
    SEXUAL_ORIENTATION,
    TRADE_UNION_MEMBERSHIP,
)
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    PURPOSE,
    SAME_ENTITY,
    SAME_GROUP,
    TRANSACTION,
)

_CHECKED = "2026-11-26"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_REGULATOR = "Information Regulator"
_PENALTY = "a fine or up to ten years in prison; administrative fines of up to ZAR 10 million (ss 107, 109, recalled)"
_IN_FORCE = since("2021-07-01")

POPIA: Final = Instrument(
    "za.popia",
    "Protection of Personal Information Act",
    "https://www.gov.za/documents/protection-personal-information-act",
    number="4 of 2013",
    issuer="Parliament of South Africa",
    adopted="2013-11-19",
)
DIRECTIVE: Final = Instrument(
    "za.pa_d3",
    "Directive on cloud computing and offshoring of data by banks",
    "https://www.resbank.co.za/en/home/publications/publication-detail-pages/prudential-authority",
    number="D3/2018",
    issuer="Prudential Authority",
    adopted="2018-09-06",
)

TAX_NOTICE: Final = Instrument(
    "za.gn_787",
    "Notice on the electronic form of record keeping under section 30(1)(b) of the Tax Administration Act",
    "https://www.sars.gov.za/legal-counsel/secondary-legislation/public-notices/",
    number="GN 787 of 2012",
    issuer="Commissioner for the South African Revenue Service",
    adopted="2012-10-01",
)
CLOUD_DIRECTIVE: Final = Instrument(
    "za.dpsa_cloud",
    "Determination and Directive on the usage of cloud computing services in the public service",
    "https://www.dpsa.gov.za",
    issuer="Minister for the Public Service and Administration",
)

JURISTIC: Final = DataCategory(
    "za.juristic_person_data",
    "Information on a juristic person",
    "Information that relates to an identifiable, existing juristic person, such as a company: the Act protects it too.",
    [NON_PERSONAL],
    cite=POPIA.cite("s 1, 'personal information' and 'person'", checked_on=_SHEET),
)

SPECIAL: Final = DataCategory(
    "za.special",
    "Special personal information, and that of children",
    "Belief, race, trade union membership, political persuasion, health, sex life, biometrics, crime, and data on children.",
    [PERSONAL],
    narrower=[
        RELIGION,
        PHILOSOPHICAL_BELIEF,
        ETHNIC_ORIGIN,
        TRADE_UNION_MEMBERSHIP,
        POLITICAL_OPINION,
        HEALTH,
        SEX_LIFE,
        SEXUAL_ORIENTATION,
        BIOMETRIC,
        GENETIC,
        CRIMINAL,
        CHILDREN,
    ],
    presumed_absent=True,
    cite=POPIA.cite(
        "ss 1, 26, 34",
        checked_on=_SHEET,
        notes=[Note("DNA analysis and blood typing are biometrics by section 1, so genetic data are within.")],
    ),
)

OUTSIDE_ACT: Final = YesNo(
    "za.outside_act",
    "the Act does not apply: the processing is purely personal or household, journalistic under a code, for national "
    "security or the fight against crime by a public body, or the data are de-identified for good",
    "Is the processing purely personal or household, journalistic under an adequate code, for national security or crime "
    "by a public body, or are the data de-identified so that nobody can be identified again?",
    ordinary=False,
    cite=POPIA.cite("ss 6, 7", checked_on=_CHECKED, confidence=_RECALLED),
)
ADEQUATE_LAW: Final = YesNo(
    "za.adequate_law",
    "the recipient is subject to a law with adequate protection that upholds principles substantially similar to those of "
    "the Act, onward transfer included",
    "Is the recipient subject to a law that upholds principles substantially similar to those of the Act, with a similar rule "
    "on onward transfer?",
    About.RECIPIENT,
    ordinary=False,
    cite=POPIA.cite(
        "s 72(1)(a)",
        checked_on=_SHEET,
        notes=[
            Note("There is no official list: the exporter assesses the law by itself.", "published account"),
            Note(
                "A law that protects natural persons only is, on its face, not similar for information on companies.",
                "a reading of s 72(1)(a)(i)",
            ),
        ],
    ),
)
CONTRACT_WITH_PERSON: Final = YesNo(
    "za.contract_with_person",
    "the transfer is necessary to perform a contract with the data subject, or for steps before it at the data subject's "
    "request",
    "Is the transfer necessary to perform a contract with the data subject, or for steps before it that the data subject "
    "asked for?",
    ordinary=False,
    cite=POPIA.cite("s 72(1)(c)", checked_on=_SHEET),
)
CONTRACT_FOR_PERSON: Final = YesNo(
    "za.contract_for_person",
    "the transfer is necessary to conclude or perform a contract with a third party in the interest of the data subject",
    "Is the transfer necessary to conclude or perform a contract with a third party in the data subject's interest?",
    ordinary=False,
    cite=POPIA.cite("s 72(1)(d)", checked_on=_SHEET),
)
BENEFIT: Final = YesNo(
    "za.benefit",
    "the transfer is for the benefit of the data subject, consent cannot practicably be had, and would likely be given",
    "Is the transfer for the benefit of the data subject, where consent is not practicable but would likely be given?",
    ordinary=False,
    cite=POPIA.cite("s 72(1)(e)", checked_on=_SHEET),
)
CODE_IN_FORCE: Final = YesNo(
    "za.code_in_force",
    "a code of conduct under Chapter 7 is in force for the sector of the exporter",
    "Is a code of conduct under Chapter 7 of the Act in force for the exporter's sector?",
    About.EXPORTER,
    ordinary=False,
    cite=POPIA.cite(
        "s 57(3)",
        checked_on=_CHECKED,
        url="https://popia.co.za/section-57-processing-subject-to-prior-authorisation/",
    ),
)
BANK: Final = YesNo(
    "za.bank",
    "the exporter is a bank, a controlling company or a branch of a foreign bank",
    "Is the exporter a bank, a controlling company of one, or the branch of a foreign bank?",
    About.EXPORTER,
    ordinary=False,
    cite=DIRECTIVE.cite(
        "para. 1", checked_on=_CHECKED, url="https://regalert.today/document/79b67932-684c-42c9-a1e3-3a3eb20de9cd/text"
    ),
)

EXPORTER_UNDER_ACT: Final = YesNo(
    "za.exporter_under_act",
    "the exporter, though not in South Africa, uses means there for the processing, and not only to forward the data",
    "Does the exporter, though not in South Africa, use means in South Africa for the processing, other than only to forward the "
    "data through it?",
    About.EXPORTER,
    ordinary=True,
    cite=POPIA.cite("s 3(1)(b)(ii)", checked_on=_CHECKED, confidence=_RECALLED),
)
TO_THE_PERSON: Final = YesNo(
    "za.to_the_person",
    "the information goes to the data subject, or to somebody who acts for the data subject",
    "Does the information go to the data subject, or to somebody who acts for the data subject?",
    About.RECIPIENT,
    ordinary=False,
    cite=POPIA.cite("s 72(1), 'third party'", checked_on=_SHEET),
)
LISTED_PROCESSING: Final = YesNo(
    "za.listed_processing",
    "the information is processed for credit reporting, on crime or objectionable conduct for third parties, or to link unique "
    "identifiers with what others process, for another purpose than that of the identifier",
    "Is it processed for credit reporting, on crime or misconduct for third parties, or to link unique identifiers, used for a new "
    "purpose, with information that others process?",
    ordinary=False,
    cite=POPIA.cite(
        "s 57(1)(a)-(c)",
        checked_on=_CHECKED,
        url="https://popia.co.za/section-57-processing-subject-to-prior-authorisation/",
    ),
)
TAX_RECORDS: Final = YesNo(
    "za.tax_records",
    "the data are records that tax law makes the exporter keep, and their electronic form would be kept outside South Africa",
    "Are the data records that South African tax law makes the exporter keep, and would they be kept outside South Africa?",
    ordinary=False,
    cite=TAX_NOTICE.cite("rule 4", checked_on=_CHECKED, confidence=_RELATED),
)
GOVERNMENT_CLOUD: Final = YesNo(
    "za.government_cloud",
    "the data are of a government department and would be stored or processed by a cloud service abroad",
    "Are the data those of a government department, and would a cloud service abroad store or process them?",
    ordinary=False,
    cite=CLOUD_DIRECTIVE.cite("classification and location of data", checked_on=_CHECKED, confidence=_RELATED),
)

AGREEMENT: Final = Mechanism(
    "za.agreement",
    "binding agreement",
    "bind the recipient by an agreement with principles substantially similar to those of the Act, onward transfer included",
    cite=POPIA.cite("s 72(1)(a)", checked_on=_SHEET),
)
CORPORATE_RULES: Final = Mechanism(
    "za.corporate_rules",
    "binding corporate rules",
    "adopt binding corporate rules for the group with principles substantially similar to those of the Act",
    cite=POPIA.cite(
        "s 72(1)(a), (2)",
        checked_on=_CHECKED,
        notes=[
            Note(
                "They serve between companies of the same group alone: a controlling undertaking and those it controls."
            )
        ],
    ),
)
CONSENT: Final = Mechanism(
    "za.consent",
    "consent to the transfer",
    "obtain the data subject's voluntary, specific and informed consent to the transfer",
    MechanismKind.DEROGATION,
    cite=POPIA.cite("s 72(1)(b)", checked_on=_SHEET),
)
AUTHORISATION: Final = Mechanism(
    "za.prior_authorisation",
    "prior authorisation",
    "obtain the prior authorisation of the Information Regulator",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=_REGULATOR,
    takes="four weeks, and up to thirteen if the Regulator investigates (s 58, recalled)",
    cite=POPIA.cite("ss 57(1)(d), 58", checked_on=_SHEET),
)

TAX_AUTHORISATION: Final = Mechanism(
    "za.tax_authorisation",
    "authorisation to keep records elsewhere",
    "have a senior official of the revenue service authorise storage in a place that leaves access from South Africa unharmed and "
    "has a tax agreement with it",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="South African Revenue Service",
    cite=TAX_NOTICE.cite("rule 4", checked_on=_CHECKED, confidence=_RELATED),
)
TAX_ORIGINALS: Final = Mechanism(
    "za.tax_originals",
    "electronic records kept in South Africa",
    "keep the electronic records in South Africa and send no more than a copy",
    MechanismKind.MEASURE,
    cite=TAX_NOTICE.cite("rule 4", checked_on=_CHECKED, confidence=_RELATED),
)
RESIDENCY_EXCUSE: Final = Mechanism(
    "za.not_practicable_at_home",
    "finding that storage at home is not practically possible",
    "classify the data and establish that it is not practically possible to keep them in South Africa",
    MechanismKind.MEASURE,
    cite=CLOUD_DIRECTIVE.cite("classification and location of data", checked_on=_CHECKED, confidence=_RELATED),
)

TRANSFER: Final = Definition(
    "za.transfer",
    "personal information, of people or of juristic persons, goes to a third party in a foreign country",
    (includes(PERSONAL) | includes(JURISTIC))
    & ~DESTINATION.within("ZA")
    & (ORIGIN.within("ZA") | EXPORTER_UNDER_ACT)
    & ~SAME_ENTITY
    & ~TO_THE_PERSON
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT)
    & ~OUTSIDE_ACT
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    POPIA.cite(
        "ss 1, 3, 72(1)",
        checked_on=_SHEET,
        notes=[
            Note(
                "The section speaks of a third party: what stays within one legal entity is no such transfer. Processors "
                "abroad (operators) are treated as third parties, as practice does.",
                "published accounts",
            )
        ],
    ),
)
_IN_A_GROUP: Final = SAME_GROUP | TRANSACTION.is_in(Transaction.INTRA_GROUP)

SECTION_72: Final = Measure(
    "za.popia.72",
    "Transfer to a foreign country only under adequate protection, consent, a contract or for the person's benefit",
    "ZA",
    POPIA.cite("s 72(1)", checked_on=_SHEET),
    TRANSFER,
    require(
        ADEQUATE_LAW
        | AGREEMENT
        | (CORPORATE_RULES & _IN_A_GROUP)
        | CONSENT
        | CONTRACT_WITH_PERSON
        | CONTRACT_FOR_PERSON
        | BENEFIT
    ),
    Objective.PRIVACY,
    _IN_FORCE,
    authority=_REGULATOR,
    consequence=_PENALTY,
)
GRACE: Final = Measure(
    "za.popia.114",
    "Make processing conform within a year",
    "ZA",
    POPIA.cite("s 114(1)", checked_on=_SHEET),
    TRANSFER,
    Impose(Duty("make transfers conform to section 72", DutyKind.OTHER, "by 30 June 2021")),
    Objective.PRIVACY,
    during("2020-07-01", "2021-07-01"),
    authority=_REGULATOR,
)
SECTION_57: Final = Measure(
    "za.popia.57-1-d",
    "Prior authorisation to send special or children's information to a country without adequate protection",
    "ZA",
    POPIA.cite(
        "ss 57(1)(d), 58(2)",
        checked_on=_CHECKED,
        url="https://popia.co.za/section-57-processing-subject-to-prior-authorisation/",
    ),
    TRANSFER & includes(SPECIAL) & ~ADEQUATE_LAW,
    require(AUTHORISATION),
    Objective.PRIVACY,
    since("2022-02-01"),
    authority=_REGULATOR,
    consequence=_PENALTY,
    notes=[
        Note(
            "The authorisation is obtained once, not for each transfer. Whether an agreement with the recipient makes the country "
            "'adequate' is contested; it is read as not doing so, since the section speaks of the country.",
        ),
        Note("The Regulator put off section 58(2) until 1 February 2022.", "published account of October 2021"),
    ],
)
SECTION_57_OTHERS: Final = Measure(
    "za.popia.57-1-a-c",
    "Prior authorisation for credit reporting, for information on crime handled for others, and for linking identifiers",
    "ZA",
    POPIA.cite(
        "ss 57(1)(a)-(c), 58(2)",
        checked_on=_CHECKED,
        url="https://popia.co.za/section-57-processing-subject-to-prior-authorisation/",
    ),
    TRANSFER & LISTED_PROCESSING,
    require(AUTHORISATION),
    Objective.PRIVACY,
    since("2022-02-01"),
    authority=_REGULATOR,
    consequence=_PENALTY,
    notes=[Note("It is asked of the processing as such, wherever the recipient is; a transfer is processing.")],
)
BANKS: Final = Measure(
    "za.pa.d3",
    "Banks govern cloud computing and offshoring",
    "ZA",
    DIRECTIVE.cite("D3/2018 with Guidance Note G5/2018", checked_on=_SHEET, confidence=_RELATED),
    BANK & ~DESTINATION.within("ZA"),
    Impose(
        Duty(
            "have a data strategy and a risk framework approved by the board, and make sure that offshoring hinders neither "
            "supervision nor core operations",
            DutyKind.OTHER,
        )
    ),
    Objective.FINANCIAL_STABILITY,
    since("2018-10-01"),
    authority="Prudential Authority",
    notes=[
        Note(
            "Joint Communication 2 of 25 July 2025 recommends the like to all financial institutions; it binds none.",
            "published account",
        ),
    ],
)
TAX_STAYS: Final = Measure(
    "za.tax.787",
    "Electronic records for tax are kept in South Africa",
    "ZA",
    TAX_NOTICE.cite(
        "rule 4",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "A revised notice was proposed in 2024; whether it changes the place is not known.", "published account"
            )
        ],
    ),
    (TAX_RECORDS | (includes(ACCOUNTING) & PURPOSE.is_in(Purpose.STORAGE))) & ~DESTINATION.within("ZA"),
    Localise(Localisation.STORAGE, TAX_ORIGINALS | TAX_AUTHORISATION),
    Objective.LAW_ENFORCEMENT,
    since("2012-10-01"),
    authority="South African Revenue Service",
)
GOVERNMENT_STAYS: Final = Measure(
    "za.dpsa.cloud",
    "Government data in cloud services reside in South Africa where practically possible",
    "ZA",
    CLOUD_DIRECTIVE.cite("classification and location of data", checked_on=_CHECKED, confidence=_RELATED),
    ((EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & PURPOSE.is_in(Purpose.STORAGE)) | GOVERNMENT_CLOUD)
    & ~DESTINATION.within("ZA"),
    Localise(Localisation.STORAGE, RESIDENCY_EXCUSE),
    Objective.SOVEREIGNTY,
    since("2022-01-14"),
    authority="Department of Public Service and Administration",
    notes=[
        Note("Where the data leave, section 72 of the Act on personal information is to be kept.", "law-firm account")
    ],
)
CODE: Final = Exemption(
    "za.popia.57-3",
    "No prior authorisation where a code of conduct is in force",
    "ZA",
    POPIA.cite(
        "s 57(3)",
        checked_on=_CHECKED,
        url="https://popia.co.za/section-57-processing-subject-to-prior-authorisation/",
    ),
    CODE_IN_FORCE,
    [SECTION_57, SECTION_57_OTHERS],
    since("2022-02-01"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "ZA",
            "South Africa",
            ["ZA"],
            "2026-11-26",
            "Personal information leaves only under section 72; other data are free. The policy on data and cloud of 2024 asks no "
            "localisation of private data.",
            POPIA.cite("s 72", checked_on=_SHEET),
            since("2018-05-25"),
            missing=(
                "Exchange control, the directive on who may issue and acquire domestic cards, records of companies, official secrets, critical infrastructure, electronic communications; the "
                "framework on which the Reserve Bank consulted in 2025 for payment data; before July 2021 the common law of privacy."
            ),
            reached_by=[EXPORTER_UNDER_ACT.id],
        )
    ],
    measures=[SECTION_72, GRACE, SECTION_57, SECTION_57_OTHERS, BANKS, TAX_STAYS, GOVERNMENT_STAYS],
    exemptions=[CODE],
    definitions=[TRANSFER],
    mechanisms=[AGREEMENT, CORPORATE_RULES, CONSENT, AUTHORISATION, TAX_ORIGINALS, TAX_AUTHORISATION, RESIDENCY_EXCUSE],
    categories=[JURISTIC, SPECIAL],
    facts=[
        OUTSIDE_ACT,
        ADEQUATE_LAW,
        CONTRACT_WITH_PERSON,
        CONTRACT_FOR_PERSON,
        BENEFIT,
        CODE_IN_FORCE,
        BANK,
        EXPORTER_UNDER_ACT,
        TO_THE_PERSON,
        LISTED_PROCESSING,
        TAX_RECORDS,
        GOVERNMENT_CLOUD,
    ],
)
