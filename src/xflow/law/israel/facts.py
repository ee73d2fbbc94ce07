"""The facts that the law of Israel asks beside the general ones."""

from __future__ import annotations

from typing import Final

from xflow.law.israel.instruments import (
    BOOKKEEPING,
    CHECKED,
    CLOUD_CIRCULAR,
    DIRECTIVE_362,
    EEA_REGULATIONS,
    ENCRYPTION_ORDER,
    ENEMY_ORDINANCE,
    GENETIC_LAW,
    LAW,
    POSITION_PAPER,
    RECALLED,
    RELATED,
    SECONDARY_USE,
    SHEET,
    TRANSFER_REGULATIONS,
)
from xflow.model.categories import DataCategory, Unit
from xflow.model.facts import About, Fact, YesNo
from xflow.model.sources import Note
from xflow.model.vocabulary.data import ACCOUNTING, BIOSPECIMEN, COMMERCIAL, DATA, GENETIC

GENETIC_TESTS: Final = DataCategory(
    "il.genetic_tests",
    "Samples and findings of genetic tests (Israel)",
    "Biological samples of people, and what is read from their genes.",
    broader=[DATA],
    narrower=[GENETIC, BIOSPECIMEN],
    presumed_absent=True,
    cite=GENETIC_LAW.cite("s 2", checked_on=CHECKED, confidence=RELATED),
)
ACCOUNT_BOOKS: Final = DataCategory(
    "il.account_books",
    "Account books (Israel)",
    "Account books and vouchers that a business in Israel has to keep.",
    broader=[COMMERCIAL],
    narrower=[ACCOUNTING],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=BOOKKEEPING.cite("account books", checked_on=CHECKED, confidence=RELATED),
)

NO_DATABASE: Final = YesNo(
    "il.no_database",
    "the data come from no database under the law: they are kept for personal use with no business aim, or are in no "
    "computerised collection",
    "Are the data kept for personal use with no business aim, or in no computerised collection?",
    ordinary=False,
    cite=LAW.cite("s 7 (database), s 3 since Amendment 13", checked_on=SHEET, confidence=RECALLED),
)
RECIPIENT_IS_THE_PERSON: Final = YesNo(
    "il.recipient_is_the_person",
    "the recipient is the very person whose data they are",
    "Are the data sent to the very person whose data they are?",
    About.RECIPIENT,
    ordinary=False,
)
HEALTH_VITAL: Final = YesNo(
    "il.health_vital",
    "consent cannot be obtained and the transfer is vital to protect the health or physical integrity of the person",
    "Is the transfer vital to protect the person's health or physical integrity, where consent cannot be obtained?",
    ordinary=False,
    cite=TRANSFER_REGULATIONS.cite("reg. 2(2)", checked_on=SHEET, confidence=RELATED),
)
CONTROLLED_BY_EXPORTER: Final = YesNo(
    "il.controlled_by_exporter",
    "the recipient is a corporation under the control of the database owner",
    "Is the recipient a corporation that the owner of the database controls?",
    About.RECIPIENT,
    ordinary=False,
    cite=TRANSFER_REGULATIONS.cite(
        "reg. 2(3)",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[Note("It reaches down to subsidiaries, not up to a parent or across to a sister.")],
    ),
)
PUBLIC_BY_LAW: Final = YesNo(
    "il.public_by_law",
    "the data were made public, or opened to public inspection, under legal authority",
    "Were the data made public, or opened to public inspection, under legal authority?",
    ordinary=False,
    cite=TRANSFER_REGULATIONS.cite("reg. 2(5)", checked_on=SHEET, confidence=RELATED),
)
PUBLIC_SAFETY: Final = YesNo(
    "il.public_safety",
    "the transfer is vital to public safety or security",
    "Is the transfer vital to public safety or security?",
    ordinary=False,
    cite=TRANSFER_REGULATIONS.cite("reg. 2(6)", checked_on=SHEET, confidence=RELATED),
)
REQUIRED_BY_LAW: Final = YesNo(
    "il.required_by_law",
    "Israeli law requires the transfer",
    "Does Israeli law require the transfer?",
    ordinary=False,
    cite=TRANSFER_REGULATIONS.cite("reg. 2(7)", checked_on=SHEET, confidence=RELATED),
)
OUTSIDE_UNION_FINDING: Final = YesNo(
    "il.outside_union_finding",
    "the recipient or the data lie outside the finding by which the Union sends data to that country",
    "Do the recipient or the data lie outside what the Union's adequacy decision on that country covers?",
    About.RECIPIENT,
    ordinary=False,
    cite=TRANSFER_REGULATIONS.cite("reg. 2(8)(b)", checked_on=SHEET, confidence=RELATED),
)
IN_US_FRAMEWORK: Final = YesNo(
    "il.in_us_framework",
    "the recipient takes part in the framework under which the Union sends data to the United States",
    "Does the recipient take part, for these data, in the framework under which the Union sends data to the United States?",
    About.RECIPIENT,
    ordinary=False,
    cite=TRANSFER_REGULATIONS.cite("reg. 2(8)(b)", checked_on=SHEET, confidence=RECALLED),
)
GIVEN_BY_THE_PERSON: Final = YesNo(
    "il.given_by_the_person",
    "the person gave the data to the recipient directly",
    "Did the person concerned give the data to the recipient in Israel directly?",
    ordinary=False,
    cite=EEA_REGULATIONS.cite("reg. 2", checked_on=CHECKED, confidence=RELATED),
)
FROM_EEA: Final = YesNo(
    "il.from_eea",
    "the data in the database were received from the European Economic Area, and not from the person directly",
    "Were the data received from the European Economic Area, other than from the person directly?",
    ordinary=False,
    cite=EEA_REGULATIONS.cite("reg. 2", checked_on=CHECKED, confidence=RELATED),
)
KEPT_WITH_EEA_DATA: Final = YesNo(
    "il.kept_with_eea_data",
    "the data are kept in a database that also holds data from the European Economic Area",
    "Are the data kept in a database that also holds data received from the European Economic Area?",
    ordinary=False,
    cite=EEA_REGULATIONS.cite("reg. 2", checked_on=CHECKED, confidence=RELATED),
)
BANK_SENSITIVE: Final = YesNo(
    "il.bank_sensitive",
    "the exporter is a banking corporation and would keep information that it defines as sensitive in a cloud abroad",
    "Is the exporter a banking corporation that would keep information which it defines as sensitive in a cloud abroad?",
    About.EXPORTER,
    ordinary=False,
    cite=DIRECTIVE_362.cite("s 7", checked_on=CHECKED, confidence=RELATED),
)
HEALTH_CLOUD: Final = YesNo(
    "il.health_cloud",
    "the exporter is a health organisation and would use cloud services abroad for medical data",
    "Is the exporter a health organisation that would use cloud services abroad for medical data?",
    About.EXPORTER,
    ordinary=False,
    cite=CLOUD_CIRCULAR.cite("approval procedure", checked_on=CHECKED, confidence=RELATED),
)
ABROAD_UNDER_LAW: Final = YesNo(
    "il.abroad_under_law",
    "the data leave a database abroad that stands under the law of Israel all the same",
    "Does the database, though abroad, stand under the law of Israel, for example because it bears heavily on people there?",
    About.EXPORTER,
    ordinary=False,
    cite=POSITION_PAPER.cite(
        "reach of the law",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The Authority says that some databases abroad stand under the whole of the law and its regulations, whoever "
                "owns them. No court is known to have said so.",
                "published accounts of the paper",
            )
        ],
    ),
)
PUBLIC_BODY: Final = YesNo(
    "il.public_body",
    "the exporter is a body that the law treats as public: it has public functions under a law, or an order names it",
    "Has the exporter public functions under a law, or does the order on public bodies name it (as it does health funds)?",
    About.EXPORTER,
    ordinary=False,
    cite=LAW.cite("s 23", checked_on=CHECKED, confidence=RECALLED),
)
SECURITY_BODY: Final = YesNo(
    "il.security_body",
    "a security authority gives the data in the course of its functions, and no enactment forbids it",
    "Does a security authority give the data in the course of its functions, with no enactment against it?",
    About.EXPORTER,
    ordinary=False,
    cite=LAW.cite("s 23B(b)", checked_on=CHECKED, confidence=RECALLED),
)
NOT_IDENTIFIED: Final = YesNo(
    "il.genetic_not_identified",
    "the samples or genetic data bear no identifying detail, and none can be joined to them again",
    "Are the samples or genetic data without any identifying detail, and can none be joined to them again?",
    ordinary=False,
    cite=GENETIC_LAW.cite("s 2 (identified DNA sample)", checked_on=CHECKED, confidence=RELATED),
)
NO_DEALING: Final = YesNo(
    "il.no_dealing",
    "the transfer has nothing to do with trade, money or business of any kind",
    "Has the transfer nothing to do with trade, money or business of any kind?",
    ordinary=False,
    cite=ENEMY_ORDINANCE.cite("trading with the enemy", checked_on=CHECKED, confidence=RELATED),
)
SECONDARY_HEALTH: Final = YesNo(
    "il.secondary_health",
    "a health institution gives health data, made anonymous or not, for another use than treatment, such as research or a product",
    "Does a health institution give health data, made anonymous or not, for another use than treatment?",
    About.EXPORTER,
    ordinary=False,
    cite=SECONDARY_USE.cite("scope", checked_on=CHECKED, confidence=RELATED),
)
ENCRYPTION_ITEM: Final = YesNo(
    "il.encryption_item",
    "it is an encryption tool, key, record or method that was not declared a free means",
    "Is it an encryption tool, key, record or method that the Ministry of Defense has not declared a free means?",
    ordinary=False,
    cite=ENCRYPTION_ORDER.cite("definitions", checked_on=CHECKED),
)

FACTS: Final[tuple[Fact, ...]] = (
    NO_DATABASE,
    RECIPIENT_IS_THE_PERSON,
    HEALTH_VITAL,
    CONTROLLED_BY_EXPORTER,
    PUBLIC_BY_LAW,
    PUBLIC_SAFETY,
    REQUIRED_BY_LAW,
    OUTSIDE_UNION_FINDING,
    IN_US_FRAMEWORK,
    GIVEN_BY_THE_PERSON,
    FROM_EEA,
    KEPT_WITH_EEA_DATA,
    BANK_SENSITIVE,
    HEALTH_CLOUD,
    ABROAD_UNDER_LAW,
    PUBLIC_BODY,
    SECURITY_BODY,
    NOT_IDENTIFIED,
    NO_DEALING,
    SECONDARY_HEALTH,
    ENCRYPTION_ITEM,
)
