"""The law pack of Japan: third parties abroad before and after April 2022, data from the Union, public bodies, sectors."""

from __future__ import annotations

from typing import Final

from xflow.law.japan.facts import (
    APPI,
    BEYOND_PURPOSE,
    CHECKED,
    CHILD,
    COMMISSION,
    DOMESTIC_WAY,
    FACTS,
    FINANCE,
    FOREIGN_NUMBERS,
    FROM_UNION,
    HANDLED_IN_JAPAN,
    INDIVIDUAL_NUMBER,
    ITEM_27,
    MEDICAL_CHARTS,
    NOT_HANDLED,
    NOT_IN_DATABASE,
    NUMBER_ACT,
    NUMBER_BASIS,
    ORDINANCE_ALLOWS,
    ORGAN,
    ORGANS_ACT,
    OUTSIDE_ACT,
    PSEUDONYMISED,
    RECALLED,
    REFERABLE,
    RELATED,
    RULES,
    SHEET,
    SPECIAL_REASON,
    SUBJECT_ABROAD,
    SUPPLEMENTARY,
    TO_PRINCIPAL,
    WILL_LINK,
)
from xflow.law.japan.mechanisms import (
    CBPR,
    CONFIRMED_CONSENT,
    CONSENT,
    DOMESTIC_CONSENT,
    EQUIVALENT_MEASURES,
    GUARDIAN_CONSENT,
    MECHANISMS,
    PLAIN_CONSENT,
)
from xflow.law.japan.sectors import SECTOR_MEASURES, TECHNOLOGY_FREE
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Impose, Measure, Objective, Role, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    ANONYMISED,
    CHILDREN_UNDER_13,
    CRIMINAL,
    ETHNIC_ORIGIN,
    FINANCIAL,
    HEALTH,
    PERSONAL,
    PHILOSOPHICAL_BELIEF,
    POLITICAL_OPINION,
    RELIGION,
)
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    RECIPIENT_ROLE,
    SAME_ENTITY,
)

_PENALTY = "recommendation and order; breach of an order: up to a year in prison or JPY 1 million, for companies up to JPY 100 million (recalled)"
_OLD = during("2017-05-30", "2022-04-01")
_NOW = since("2022-04-01")

_ORGAN = EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
_HANDED_OVER = (
    includes(PERSONAL)
    & ~DESTINATION.within("JP")
    & (ORIGIN.within("JP") | SUBJECT_ABROAD)
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT, Means.DIRECT_COLLECTION)
    & ~SAME_ENTITY
    & ~NOT_HANDLED
    & ~HANDLED_IN_JAPAN
    & ~TO_PRINCIPAL
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
)
PROVISION: Final = Definition(
    "jp.provision_abroad",
    "personal data are provided to a third party in a foreign country",
    _HANDED_OVER & ~REFERABLE & ~NOT_IN_DATABASE & ~OUTSIDE_ACT & ~_ORGAN,
    APPI.cite(
        "Arts. 2, 16, 28(1)",
        checked_on=SHEET,
        notes=[
            Note(
                "A company of the same group is a third party, a branch of the same company is not.",
                "Guidelines 2-2, recalled",
            ),
            Note(
                "What counts is that somebody abroad handles the data, not where the server stands.",
                "Answers 12-3 and 12-4",
            ),
            Note(
                "Entrustment, succession and joint use are provisions here, other than within Japan (Art. 27(5)).",
                "published accounts",
            ),
            Note(
                "One's own staff abroad, a carrier and data that a company abroad collects from the person itself are no provision.",
                "recalled",
            ),
            Note(
                "Public bodies stand under Article 71. Public hospitals and universities are treated as business operators.",
                "recalled",
            ),
            Note("Anonymously processed information is no personal data; to provide it, its items are made public."),
        ],
    ),
)
_OLD_ITEMS = ITEM_27.is_in("laws", "life_or_property", "public_health", "state_organs")
_ITEMS = ITEM_27.is_in("laws", "life_or_property", "public_health", "state_organs", "academic_research")
_CHILD = CHILD | includes(CHILDREN_UNDER_13)
_CONSENT = (CONSENT & ~_CHILD) | (GUARDIAN_CONSENT & _CHILD)
_EQUIVALENT = Recognised("JP", "equivalence")
_SPECIAL_CARE = (
    includes(HEALTH)
    | includes(CRIMINAL)
    | includes(ETHNIC_ORIGIN)
    | includes(RELIGION)
    | includes(PHILOSOPHICAL_BELIEF)
    | includes(POLITICAL_OPINION)
)
_DELEGATED = DOMESTIC_WAY.is_in("entrustment", "business_succession", "joint_use") | RECIPIENT_ROLE.is_in(
    PartyRole.PROCESSOR
)
_AS_IN_JAPAN = DOMESTIC_CONSENT | _CONSENT | _DELEGATED | (DOMESTIC_WAY.is_in("opt_out") & ~_SPECIAL_CARE)
# A conforming recipient is no third party abroad, but it is a third party: Article 27 holds for it as in Japan.
_CONFORMING = (EQUIVALENT_MEASURES | CBPR) & _AS_IN_JAPAN

ARTICLE_24: Final = Measure(
    "jp.appi.28",
    "Provision abroad with consent, to an equivalent country or to a conforming recipient (then Article 24)",
    "JP",
    APPI.cite("Art. 24, before April 2022; Rules, Arts. 11, 11-2", checked_on=CHECKED),
    PROVISION,
    require(_EQUIVALENT | _CONSENT | PLAIN_CONSENT | _CONFORMING | _OLD_ITEMS),
    Objective.PRIVACY,
    _OLD,
    authority=COMMISSION,
    consequence=_PENALTY,
)
ARTICLE_28: Final = Measure(
    "jp.appi.28",
    "Provision abroad with informed consent, to an equivalent country or to a conforming recipient",
    "JP",
    APPI.article(28, checked_on=CHECKED),
    PROVISION & ~PSEUDONYMISED,
    require(
        _EQUIVALENT | _CONSENT | PLAIN_CONSENT.concluded(during("2017-05-30", "2022-04-01")) | _CONFORMING | _ITEMS
    ),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
    consequence=_PENALTY,
    notes=[
        Note(
            "To a conforming recipient the data go as to a third party in Japan: with consent, by entrustment, succession, joint use or opt-out.",
            "Guidelines on provision to a third party abroad, part 2",
        ),
        Note("The opt-out of Article 27(2) alone carries nothing abroad outside the designated countries.", "recalled"),
        Note("Laws and organs of other states are none in the sense of the items of Article 27(1).", "recalled"),
        Note("A bill of April 2026 would add fines and touch statistics; it changes nothing yet.", "published account"),
    ],
)
ARTICLE_27: Final = Measure(
    "jp.appi.27",
    "In a designated country the rule on third parties in Japan applies",
    "JP",
    APPI.article(27, checked_on=SHEET, confidence=RELATED),
    PROVISION & ~PSEUDONYMISED & _EQUIVALENT & ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    require(_AS_IN_JAPAN | _ITEMS),
    Objective.PRIVACY,
    since("2019-01-23"),
    authority=COMMISSION,
    consequence=_PENALTY,
    notes=[
        Note(
            "The designation spares Article 28 only: a provision to somebody who is no processor needs consent or another way of Article 27. "
            "A contract or a certificate is none of them. Special care-required information is closed to the opt-out.",
        )
    ],
)
SUPERVISION: Final = Measure(
    "jp.appi.25",
    "Supervise whom the handling is entrusted to",
    "JP",
    APPI.article(25, checked_on=SHEET, confidence=RECALLED),
    PROVISION & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    Impose(
        Duty(
            "choose the processor with care, bind it by contract and keep watch over how it handles the data",
            DutyKind.CONTRACT,
        )
    ),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
)
ANONYMOUS: Final = Measure(
    "jp.appi.43",
    "Make the items of anonymously processed information public",
    "JP",
    APPI.cite("Arts. 43(4), 44; formerly 36(4), 37", checked_on=CHECKED),
    includes(ANONYMISED) & ~DESTINATION.within("JP") & ORIGIN.within("JP") & ~OUTSIDE_ACT,
    Impose(
        Duty(
            "make public the items of the information and the way of providing it, and tell the recipient what it is",
            DutyKind.NOTICE,
        )
    ),
    Objective.PRIVACY,
    since("2017-05-30"),
    authority=COMMISSION,
)
RECEIPT: Final = Measure(
    "jp.appi.30",
    "Confirm and record what comes from a third party",
    "JP",
    APPI.cite("Art. 30; formerly Art. 26", checked_on=CHECKED),
    includes(PERSONAL)
    & DESTINATION.within("JP")
    & ~ORIGIN.within("JP")
    & ~SAME_ENTITY
    & RECIPIENT_ROLE.is_in(PartyRole.CONTROLLER),
    Impose(
        Duty(
            "as recipient, confirm who the provider is and how it got the data, and keep a record, as a rule for three years",
            DutyKind.RECORD,
        )
    ),
    Objective.PRIVACY,
    since("2017-05-30"),
    roles=[Role.DESTINATION],
    authority=COMMISSION,
)
RECORDS_BEFORE: Final = Measure(
    "jp.appi.29",
    "Record the provision (then Article 25)",
    "JP",
    APPI.cite("Art. 25, before April 2022; Rules, Arts. 12-14", checked_on=CHECKED),
    PROVISION & ITEM_27.is_in("none"),
    Impose(
        Duty(
            "record the provision and whom it went to, and keep the record, as a rule for three years", DutyKind.RECORD
        )
    ),
    Objective.PRIVACY,
    _OLD,
    authority=COMMISSION,
)
RECORDS: Final = Measure(
    "jp.appi.29",
    "Record the provision",
    "JP",
    APPI.article(29, checked_on=CHECKED, confidence=RELATED),
    PROVISION & ITEM_27.is_in("none"),
    Impose(
        Duty(
            "record the provision, whom it went to and on what it rests, and keep the record, as a rule for three years",
            DutyKind.RECORD,
        )
    ),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
    notes=[Note("An entrustment, succession or joint use in a designated country needs no record.", "recalled")],
)
CONTINUING: Final = Measure(
    "jp.appi.28-3",
    "Look after a conforming recipient",
    "JP",
    APPI.cite("Art. 28(3); Rules, Art. 18", checked_on=SHEET, confidence=RELATED),
    PROVISION & (EQUIVALENT_MEASURES | CBPR),
    Impose(
        Duty(
            "check regularly the recipient's measures and any foreign law that could impair them, act on problems, stop if they go on, and "
            "inform principals on request",
            DutyKind.AUDIT,
        )
    ),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
)
SECURITY: Final = Measure(
    "jp.appi.23",
    "Know the foreign regime where data are handled, and take security measures",
    "JP",
    APPI.cite("Arts. 23, 32(1)(iv)", checked_on=SHEET, url="https://www.ppc.go.jp/all_faq_index/faq1-q12-3/"),
    includes(PERSONAL) & ~DESTINATION.within("JP") & ORIGIN.within("JP") & ~OUTSIDE_ACT,
    Impose(
        Duty(
            "know the regime of the country where the data are handled, take security measures accordingly, and make them known",
            DutyKind.SECURITY,
        )
    ),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
)
ARTICLE_31: Final = Measure(
    "jp.appi.31",
    "Personally referable information to a recipient abroad that will tie it to persons",
    "JP",
    APPI.cite("Art. 31(1)(ii)", checked_on=SHEET, confidence=RELATED),
    _HANDED_OVER & REFERABLE & WILL_LINK & ~OUTSIDE_ACT & ~_ORGAN,
    require(CONFIRMED_CONSENT | _ITEMS),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
    consequence=_PENALTY,
)
ONWARD: Final = Measure(
    "jp.supplementary.4",
    "Data from the Union and the United Kingdom go on with informed consent, to an equivalent country or under a contract",
    "JP",
    SUPPLEMENTARY.cite(
        "Rule (4)",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[Note("Certification under the Cross-Border Privacy Rules alone does not suffice.", "recalled")],
    ),
    PROVISION & FROM_UNION,
    require(_EQUIVALENT | _CONSENT | EQUIVALENT_MEASURES | _ITEMS),
    Objective.PRIVACY,
    since("2019-01-23"),
    authority=COMMISSION,
    consequence="as a breach of the Act",
)
FINANCE_NOTICE: Final = Measure(
    "jp.finance.13",
    "Financial firms also tell the recipient, its purposes and the items",
    "JP",
    FINANCE.article(13, paragraph=1, checked_on=SHEET, url="https://www.ppc.go.jp/all_faq_index/faq2-q5-8"),
    PROVISION & includes(FINANCIAL),
    Impose(
        Duty(
            "if you are a financial firm, strive to tell the recipient, its purposes and the items of data when asking for consent",
            DutyKind.NOTICE,
        )
    ),
    Objective.PRIVACY,
    _NOW,
    authority="Financial Services Agency",
)
ARTICLE_41: Final = Measure(
    "jp.appi.41-6",
    "Pseudonymously processed information goes to nobody but processors, successors and joint users",
    "JP",
    APPI.article(41, paragraph=6, checked_on=SHEET, confidence=RECALLED),
    PROVISION & PSEUDONYMISED,
    require(_DELEGATED | ITEM_27.is_in("laws")),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
    consequence=_PENALTY,
    notes=[
        Note("It takes the place of Articles 27 and 28 for such information; consent does not lift it.", "recalled")
    ],
)
NUMBERS: Final = Measure(
    "jp.number.19",
    "Individual numbers are provided only in the cases of the Number Act; consent is none",
    "JP",
    NUMBER_ACT.article(19, checked_on=SHEET, confidence=RECALLED),
    includes(INDIVIDUAL_NUMBER) & ~FOREIGN_NUMBERS & _HANDED_OVER,
    require(NUMBER_BASIS),
    Objective.PRIVACY,
    since("2015-10-05"),
    authority=COMMISSION,
    consequence="order; prison or fine for some breaches (recalled)",
    notes=[
        Note(
            "A host abroad that does not handle the numbers receives no provision.",
            "answer 16-4 on individual numbers",
        ),
        Note("Article 28 of the Act on the Protection of Personal Information is asked beside it."),
    ],
)
_ORGAN_WAYS = (
    _EQUIVALENT | _CONSENT | EQUIVALENT_MEASURES | CBPR | ITEM_27.is_in("laws", "academic_research") | SPECIAL_REASON
)
_BEYOND = _HANDED_OVER & _ORGAN & BEYOND_PURPOSE
_ORGAN_BASIS = DOMESTIC_CONSENT | _CONSENT | ITEM_27.is_in("laws", "academic_research") | SPECIAL_REASON
ARTICLE_69: Final = Measure(
    "jp.appi.69",
    "Public bodies provide beyond the purpose of use with consent, by law or for a special reason, wherever the recipient is",
    "JP",
    APPI.article(69, checked_on=CHECKED),
    _BEYOND & ORGAN.is_in("national"),
    require(_ORGAN_BASIS),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
    notes=[
        Note("What goes out regularly is made part of the purpose of use instead.", "answer 3-3-2 of December 2025"),
    ],
)
ARTICLE_69_LOCAL: Final = Measure(
    "jp.appi.69.local",
    "Local public bodies provide beyond the purpose of use as those of the state do",
    "JP",
    APPI.article(69, checked_on=CHECKED),
    _BEYOND & ~ORGAN.is_in("national"),
    require(_ORGAN_BASIS),
    Objective.PRIVACY,
    since("2023-04-01"),
    authority=COMMISSION,
)
ARTICLE_71: Final = Measure(
    "jp.appi.71",
    "Public bodies provide abroad, beyond the purpose of use, with consent to that, by law or to equivalent protection",
    "JP",
    APPI.article(71, checked_on=SHEET, confidence=RECALLED),
    _BEYOND & ORGAN.is_in("national"),
    require(_ORGAN_WAYS),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
)
ARTICLE_71_LOCAL: Final = Measure(
    "jp.appi.71.local",
    "Local public bodies provide abroad as those of the state do",
    "JP",
    APPI.article(71, checked_on=SHEET, confidence=RECALLED),
    _BEYOND & ~ORGAN.is_in("national"),
    require(_ORGAN_WAYS),
    Objective.PRIVACY,
    since("2023-04-01"),
    authority=COMMISSION,
)
ORGANS_BEFORE: Final = Measure(
    "jp.organs.8",
    "Administrative organs provide beyond the purpose of use with consent, by law or for a special reason",
    "JP",
    ORGANS_ACT.article(8, checked_on=SHEET, confidence=RECALLED),
    _BEYOND & ORGAN.is_in("national"),
    require(_CONSENT | PLAIN_CONSENT | ITEM_27.is_in("laws", "academic_research") | SPECIAL_REASON),
    Objective.PRIVACY,
    during("2005-04-01", "2022-04-01"),
    notes=[Note("It did not tell recipients abroad from others.", "recalled")],
)
ORDINANCES: Final = Measure(
    "jp.local.ordinances",
    "Local public bodies provide as their ordinance allows",
    "JP",
    APPI.cite("local ordinances, before April 2023", checked_on=SHEET, confidence=RECALLED),
    _HANDED_OVER & _ORGAN & ~ORGAN.is_in("national"),
    require(ORDINANCE_ALLOWS),
    Objective.PRIVACY,
    during("2005-04-01", "2023-04-01"),
)
DESIGNATED: Final = Recognition(
    "jp.equivalence.eea",
    "States of the EEA and the United Kingdom",
    "JP",
    "equivalence",
    RULES.cite(
        "Art. 15; Notice No. 1 of 2019",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[Note("The United Kingdom was kept after it left the Union.", "published account")],
    ),
    ["EEA", "EU-MEMBERS", "GB"],
    in_force=since("2019-01-23"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "JP",
            "Japan",
            ["JP"],
            "2026-11-26",
            "What is not a provision of personal data to a third party abroad is free.",
            APPI.article(28, checked_on=SHEET),
            since("2018-05-25"),
            missing=(
                "Clouds of local governments, guidelines on medical research and on banks' systems, the content of local ordinances before "
                "April 2023."
            ),
            reached_by=["jp.subject_abroad"],
        )
    ],
    measures=[
        ARTICLE_24,
        ARTICLE_28,
        ARTICLE_27,
        RECORDS,
        CONTINUING,
        SUPERVISION,
        ANONYMOUS,
        RECEIPT,
        RECORDS_BEFORE,
        SECURITY,
        ARTICLE_31,
        ONWARD,
        FINANCE_NOTICE,
        ARTICLE_41,
        NUMBERS,
        ARTICLE_69,
        ARTICLE_69_LOCAL,
        ARTICLE_71,
        ARTICLE_71_LOCAL,
        ORGANS_BEFORE,
        ORDINANCES,
        *SECTOR_MEASURES,
    ],
    exemptions=[TECHNOLOGY_FREE],
    recognitions=[DESIGNATED],
    definitions=[PROVISION],
    mechanisms=MECHANISMS,
    categories=[INDIVIDUAL_NUMBER, MEDICAL_CHARTS],
    facts=FACTS,
)
