"""Data that are not personal: Article 32 of the Data Act, Articles 5 and 31 of the Data Governance Act, and DORA."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.definitions import DISCLOSED_TO_ANOTHER, INSIDE_THE_AREA, ORDERED
from xflow.law.european_union.instruments import CHECKED, DATA_ACT, DGA, DORA, FROM_SHEET, REREAD
from xflow.law.european_union.mechanisms import DGA_TERMS
from xflow.law.european_union.sector_facts import (
    DATA_PROCESSING_SERVICE,
    DGA_HOLDER,
    DGA_REUSE,
    FINANCIAL_ENTITY,
    INTERESTS_WEIGHED,
    OBJECTION_REVIEWED,
    ORDER_CONFLICTS,
    ORDER_REASONED,
    ORDER_UNDER_AGREEMENT,
)
from xflow.model.conditions import Recognised, includes
from xflow.model.duties import Duty, DutyKind
from xflow.model.measures import Impose, Measure, Objective, Role, require
from xflow.model.periods import since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import NON_PERSONAL
from xflow.model.vocabulary.facts import ORIGIN

# When an order for data that are not personal may be followed: it rests on an agreement, or it brings no conflict with
# law here, or the law of the third country meets three conditions at once. They look to that law, not to the one order.

ORDER_MAY_BE_FOLLOWED: Final = (
    ORDER_UNDER_AGREEMENT | ~ORDER_CONFLICTS | (ORDER_REASONED & OBJECTION_REVIEWED & INTERESTS_WEIGHED)
)
HELD_IN_THE_UNION: Final = includes(NON_PERSONAL) & ORIGIN.within("EU")

_FREE_OTHERWISE: Final = Note(
    "Transfer of such data abroad is not restricted as such; the article guards against access by authorities there.",
    "Federal Network Agency of Germany, on the Data Act",
)
_EFTA: Final = Note(
    "The act is of EEA relevance; from when it applies in Iceland, Liechtenstein and Norway was not checked.", ""
)

ORDERS_TO_CLOUD_PROVIDERS: Final = Measure(
    "eu.data-act.32",
    "Orders of third countries for non-personal data that a data processing service holds in the Union",
    "EU",
    DATA_ACT.cite("Art. 32(2) and (3)", checked_on=CHECKED),
    HELD_IN_THE_UNION & DATA_PROCESSING_SERVICE & ORDERED,
    require(ORDER_MAY_BE_FOLLOWED),
    Objective.SOVEREIGNTY,
    since("2025-09-12"),
    authority="the authorities that the member states designate",
    notes=[_FREE_OTHERWISE, _EFTA],
)
CLOUD_SAFEGUARDS: Final = Measure(
    "eu.data-act.32-1",
    "Safeguards of data processing services against access by governments of third countries",
    "EU",
    DATA_ACT.article(32, paragraph=1, checked_on=CHECKED, confidence=Confidence.RELATED),
    HELD_IN_THE_UNION & DATA_PROCESSING_SERVICE,
    Impose(
        Duty(
            "take technical, organisational, legal and contractual measures against access by governments of third "
            "countries that would conflict with law here, and publish where the infrastructure stands (Art. 28)",
            DutyKind.SECURITY,
        )
    ),
    Objective.SOVEREIGNTY,
    since("2025-09-12"),
    notes=[_EFTA],
)
NOTICE_TO_THE_CUSTOMER: Final = Measure(
    "eu.data-act.32-5",
    "Notice of an order to the customer, and the least data",
    "EU",
    DATA_ACT.cite("Art. 32(4) and (5)", checked_on=CHECKED),
    HELD_IN_THE_UNION & DATA_PROCESSING_SERVICE & ORDERED,
    Impose(
        Duty(
            "tell the customer of the order, unless it serves law enforcement and silence is needed for that, and give "
            "the least data that it allows",
            DutyKind.NOTICE,
            "before compliance",
        )
    ),
    Objective.SOVEREIGNTY,
    since("2025-09-12"),
)

ORDERS_TO_DATA_INTERMEDIARIES: Final = Measure(
    "eu.dga.31",
    "Orders of third countries for non-personal data held under the Data Governance Act",
    "EU",
    DGA.cite("Art. 31 and recital 22", checked_on=REREAD, confidence=Confidence.RELATED),
    HELD_IN_THE_UNION & DGA_HOLDER & ORDERED,
    require(ORDER_MAY_BE_FOLLOWED),
    Objective.SOVEREIGNTY,
    since("2023-09-24"),
    notes=[_EFTA],
)
TRANSFER_BY_A_RE_USER: Final = Measure(
    "eu.dga.5-10",
    "Transfer of protected non-personal data of public bodies by a re-user to a third country",
    "EU",
    DGA.article(5, paragraph=10, checked_on=FROM_SHEET, confidence=Confidence.RELATED),
    HELD_IN_THE_UNION & DGA_REUSE & ~INSIDE_THE_AREA,
    require(DGA_TERMS | Recognised(by="EU", kind="dga-equivalence")),
    Objective.PUBLIC_INTEREST,
    since("2023-09-24"),
    notes=[
        Note(
            "No country has been declared equivalent under Article 5(12). Data that a Union act deems highly sensitive "
            "may be subject to further conditions under Article 5(13); none is in force.",
            "Art. 5(9) to (14) of Regulation (EU) 2022/868",
        ),
        _EFTA,
    ],
)
NOTICE_BY_A_RE_USER: Final = Measure(
    "eu.dga.5-9",
    "Notice of an intended transfer by a re-user",
    "EU",
    DGA.article(5, paragraph=9, checked_on=FROM_SHEET, confidence=Confidence.RECALLED),
    HELD_IN_THE_UNION & DGA_REUSE & ~INSIDE_THE_AREA,
    Impose(
        Duty(
            "tell the public body of the intended transfer and its purpose",
            DutyKind.NOTICE,
            "when asking for the re-use",
        )
    ),
    Objective.PUBLIC_INTEREST,
    since("2023-09-24"),
)

LOCATIONS_OF_ICT_SERVICES: Final = Measure(
    "eu.dora.30-2-b",
    "Places of ICT services and data in the contracts of financial entities",
    "EU",
    DORA.article(30, paragraph=2, item="b", checked_on=REREAD, confidence=Confidence.RELATED),
    FINANCIAL_ENTITY & DISCLOSED_TO_ANOTHER,
    Impose(
        Duty(
            "name in the contract the regions or countries where services are provided and data are processed and "
            "stored, with notice in advance of any change",
            DutyKind.CONTRACT,
        )
    ),
    Objective.FINANCIAL_STABILITY,
    since("2025-01-17"),
    roles=[Role.ORIGIN],
    notes=[Note("It demands no localisation.", "Art. 28 to 30 of Regulation (EU) 2022/2554"), _EFTA],
)

NON_PERSONAL_MEASURES: Final = (
    ORDERS_TO_CLOUD_PROVIDERS,
    CLOUD_SAFEGUARDS,
    NOTICE_TO_THE_CUSTOMER,
    ORDERS_TO_DATA_INTERMEDIARIES,
    TRANSFER_BY_A_RE_USER,
    NOTICE_BY_A_RE_USER,
    LOCATIONS_OF_ICT_SERVICES,
)
