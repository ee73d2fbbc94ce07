"""What the law of Bahrain asks: instruments, kinds of data and facts."""

from __future__ import annotations

from typing import Final

from xflow.model.facts import About, YesNo
from xflow.model.sources import Confidence, Instrument, Note

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED

PDPL: Final = Instrument(
    "bh.pdpl",
    "Personal Data Protection Law",
    "https://www.pdp.gov.bh/en/regulations.html",
    native="قانون حماية البيانات الشخصية",
    number="No. 30 of 2018",
    issuer="Kingdom of Bahrain",
    adopted="2018-07-12",
)
ORDER_42: Final = Instrument(
    "bh.order42",
    "Order regarding the transfer of personal data outside the Kingdom of Bahrain",
    "https://www.pdp.gov.bh/en/assets/pdf/executive-decisions/eng/trans-order-countries-and-territories-with-adequate-protection-en.pdf",
    number="No. 42 of 2022",
    issuer="Minister of Justice, Islamic Affairs and Waqf",
    adopted="2022-03-17",
)
RULEBOOK: Final = Instrument(
    "bh.cbb",
    "CBB Rulebook, Operational Risk Management Module",
    "https://cbben.thomsonreuters.com/entiresection/211632",
    number="OM-2.8",
    issuer="Central Bank of Bahrain",
)
DECREE_56: Final = Instrument(
    "bh.d56",
    "Legislative Decree on cloud computing services to foreign parties",
    "https://www.lloc.gov.bh",
    number="No. 56 of 2018",
    issuer="Kingdom of Bahrain",
)

SECRETS_LAW: Final = Instrument(
    "bh.law_16",
    "Law on the protection of state information and documents",
    "https://www.lloc.gov.bh",
    number="No. 16 of 2014",
    issuer="Kingdom of Bahrain",
)

EXPORTER_UNDER_LAW: Final = YesNo(
    "bh.exporter_under_law",
    "the exporter, though it sends from outside Bahrain, processes by means in Bahrain and not merely in transit",
    "Does the exporter, though abroad, process the data by means in Bahrain, other than mere transit?",
    About.EXPORTER,
    ordinary=True,
    cite=PDPL.cite("Art. 2", checked_on=CHECKED, confidence=RELATED),
)
OUTSIDE_LAW: Final = YesNo(
    "bh.outside_law",
    "the Law does not apply: personal or family affairs, or national security by the competent agencies",
    "Is the processing for personal or family affairs, or for national security by the competent agencies?",
    About.EXPORTER,
    ordinary=False,
    cite=PDPL.cite("Art. 2", checked_on=CHECKED, confidence=RELATED),
)
ON_LIST: Final = YesNo(
    "bh.on_list",
    "the destination is in the record of places with adequate protection that is attached to the order of 2022",
    "Is the destination in the record of 83 places that is attached to Order No. 42 of 2022?",
    cite=ORDER_42.cite(
        "attached record",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("Only some of the places could be confirmed by name, so others are asked."),
            Note("The record stood unchanged with 83 entries at the end of August 2026.", "account of August 2026"),
        ],
    ),
)
PUBLIC_REGISTER: Final = YesNo(
    "bh.public_register",
    "the data come from a register that the law provides for in order to inform the public",
    "Do the data come from a register that the law provides for in order to inform the public?",
    ordinary=False,
    cite=PDPL.cite("Art. 13(2)", checked_on=CHECKED, confidence=RECALLED),
)
CONTRACT_WITH_PERSON: Final = YesNo(
    "bh.contract_with_person",
    "the transfer is necessary for a contract with the data owner, or for steps before one at the data owner's request",
    "Is the transfer necessary for a contract with the data owner, or for steps before one that the data owner asked for?",
    ordinary=False,
    cite=PDPL.cite("Art. 13(3)(a)", checked_on=CHECKED, confidence=RELATED),
)
CONTRACT_FOR_PERSON: Final = YesNo(
    "bh.contract_for_person",
    "the transfer is necessary for a contract between the exporter and a third party in the interest of the data owner",
    "Is the transfer necessary for a contract with a third party in the interest of the data owner?",
    ordinary=False,
    cite=PDPL.cite("Art. 13(3)(b)", checked_on=CHECKED, confidence=RECALLED),
)
VITAL_INTERESTS: Final = YesNo(
    "bh.vital_interests",
    "the transfer is necessary to protect the vital interests of the data owner",
    "Is the transfer necessary to protect the vital interests of the data owner?",
    ordinary=False,
    cite=PDPL.cite("Art. 13(3)(c)", checked_on=CHECKED, confidence=RELATED),
)
LEGAL_DUTY: Final = YesNo(
    "bh.legal_duty",
    "the transfer is necessary to meet a duty that the law imposes, or an order of a court or of the prosecution",
    "Is the transfer necessary to meet a duty under the law that is no contract, or an order of a court or prosecutor?",
    ordinary=False,
    cite=PDPL.cite("Art. 13(3)(d)", checked_on=CHECKED, confidence=RECALLED),
)
LEGAL_CLAIM: Final = YesNo(
    "bh.legal_claim",
    "the transfer is necessary to prepare, pursue or defend a legal claim",
    "Is the transfer necessary to prepare, pursue or defend a legal claim?",
    ordinary=False,
    cite=PDPL.cite("Art. 13(3)(e)", checked_on=CHECKED, confidence=RECALLED),
)
LICENSEE: Final = YesNo(
    "bh.licensee",
    "the exporter is a licensee of the Central Bank of Bahrain and outsources a function with customer information",
    "Does a licensee of the Central Bank of Bahrain outsource a function here that contains customer information, other "
    "than legal services?",
    About.EXPORTER,
    ordinary=False,
    cite=RULEBOOK.cite("OM-2.8.1", checked_on=CHECKED),
)
FREE_FUNCTION: Final = YesNo(
    "bh.free_function",
    "the function outsourced may be given to a provider that is neither licensed nor in Bahrain",
    "Is the function debt collection, information technology, internal audit, card embossing, cheque printing, storage or "
    "a call centre?",
    cite=RULEBOOK.cite("OM-2.8.3", checked_on=CHECKED),
)
FOREIGN_CLOUD: Final = YesNo(
    "bh.foreign_cloud",
    "the data are those of a foreign customer in a data centre in Bahrain that stand under the customer's law by decree",
    "Are these data of a foreign customer in a Bahraini data centre that stand under foreign law by the decree of 2018?",
    ordinary=False,
    cite=DECREE_56.cite("effect", checked_on=SHEET, confidence=RECALLED),
)

FACTS: Final = [
    EXPORTER_UNDER_LAW,
    OUTSIDE_LAW,
    ON_LIST,
    PUBLIC_REGISTER,
    CONTRACT_WITH_PERSON,
    CONTRACT_FOR_PERSON,
    VITAL_INTERESTS,
    LEGAL_DUTY,
    LEGAL_CLAIM,
    LICENSEE,
    FREE_FUNCTION,
    FOREIGN_CLOUD,
]
"""All facts of the law of Bahrain."""
