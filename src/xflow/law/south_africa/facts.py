"""What the law of South Africa asks: instruments, kinds of data and facts."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory
from xflow.model.facts import About, YesNo
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import (
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

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
_RECALLED = Confidence.RECALLED
REGULATOR: Final = "Information Regulator"

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
    cite=POPIA.cite("s 1, 'personal information' and 'person'", checked_on=SHEET),
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
        checked_on=SHEET,
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
    cite=POPIA.cite("ss 6, 7", checked_on=CHECKED, confidence=_RECALLED),
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
        checked_on=SHEET,
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
    cite=POPIA.cite("s 72(1)(c)", checked_on=SHEET),
)
CONTRACT_FOR_PERSON: Final = YesNo(
    "za.contract_for_person",
    "the transfer is necessary to conclude or perform a contract with a third party in the interest of the data subject",
    "Is the transfer necessary to conclude or perform a contract with a third party in the data subject's interest?",
    ordinary=False,
    cite=POPIA.cite("s 72(1)(d)", checked_on=SHEET),
)
BENEFIT: Final = YesNo(
    "za.benefit",
    "the transfer is for the benefit of the data subject, consent cannot practicably be had, and would likely be given",
    "Is the transfer for the benefit of the data subject, where consent is not practicable but would likely be given?",
    ordinary=False,
    cite=POPIA.cite("s 72(1)(e)", checked_on=SHEET),
)
CODE_IN_FORCE: Final = YesNo(
    "za.code_in_force",
    "a code of conduct under Chapter 7 is in force for the sector of the exporter",
    "Is a code of conduct under Chapter 7 of the Act in force for the exporter's sector?",
    About.EXPORTER,
    ordinary=False,
    cite=POPIA.cite(
        "s 57(3)",
        checked_on=CHECKED,
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
        "para. 1", checked_on=CHECKED, url="https://regalert.today/document/79b67932-684c-42c9-a1e3-3a3eb20de9cd/text"
    ),
)

EXPORTER_UNDER_ACT: Final = YesNo(
    "za.exporter_under_act",
    "the exporter, though not in South Africa, uses means there for the processing, and not only to forward the data",
    "Does the exporter, though not in South Africa, use means in South Africa for the processing, other than only to forward the "
    "data through it?",
    About.EXPORTER,
    ordinary=True,
    cite=POPIA.cite("s 3(1)(b)(ii)", checked_on=CHECKED, confidence=_RECALLED),
)
TO_THE_PERSON: Final = YesNo(
    "za.to_the_person",
    "the information goes to the data subject, or to somebody who acts for the data subject",
    "Does the information go to the data subject, or to somebody who acts for the data subject?",
    About.RECIPIENT,
    ordinary=False,
    cite=POPIA.cite("s 72(1), 'third party'", checked_on=SHEET),
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
        checked_on=CHECKED,
        url="https://popia.co.za/section-57-processing-subject-to-prior-authorisation/",
    ),
)
TAX_RECORDS: Final = YesNo(
    "za.tax_records",
    "the data are records that tax law makes the exporter keep, and their electronic form would be kept outside South Africa",
    "Are the data records that South African tax law makes the exporter keep, and would they be kept outside South Africa?",
    ordinary=False,
    cite=TAX_NOTICE.cite("rule 4", checked_on=CHECKED, confidence=RELATED),
)
GOVERNMENT_CLOUD: Final = YesNo(
    "za.government_cloud",
    "the data are of a government department and would be stored or processed by a cloud service abroad",
    "Are the data those of a government department, and would a cloud service abroad store or process them?",
    ordinary=False,
    cite=CLOUD_DIRECTIVE.cite("classification and location of data", checked_on=CHECKED, confidence=RELATED),
)

FACTS: Final = [
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
]
"""All facts of the law of South Africa."""
