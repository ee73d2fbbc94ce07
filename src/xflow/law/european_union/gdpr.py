"""Chapter V of the General Data Protection Regulation, Articles 44 to 50, with what lifts it and the duties beside it."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.definitions import (
    BETWEEN_INDIVIDUALS,
    BOUND_BY_GDPR,
    BY_COMPETENT_AUTHORITY,
    BY_PUBLIC_POWER,
    DISCLOSED_TO_ANOTHER,
    ORDERED,
    TRANSFER,
)
from xflow.law.european_union.facts import (
    COMPELLING_INTERESTS,
    EXPRESSION_EXEMPT,
    LEFT_ON_ADEQUACY,
    LEGAL_CLAIMS,
    LIMITED_BY_LAW,
    OLDER_AGREEMENT,
    OUTSIDE_GDPR,
    UNION_INSTITUTION,
    VITAL_INTERESTS,
)
from xflow.law.european_union.gates import (
    ADEQUATE,
    BETWEEN_PUBLIC_BODIES,
    CONSENT,
    DEROGATION,
    ESSENTIALLY_EQUIVALENT,
    SAFEGUARDED,
    SAFEGUARDED_BEFORE_SCHREMS_II,
    SAFEGUARDED_IN_TRANSITION,
    SAFEGUARDED_WITH_OLD_CLAUSES,
    SCHEMES,
)
from xflow.law.european_union.instruments import CHECKED, DPF, FROM_SHEET, GDPR, REREAD, SCC_2021
from xflow.law.european_union.mechanisms import AD_HOC_CLAUSES, DPF_ONWARD, ONWARD_TERMS, SCC
from xflow.law.european_union.sector_facts import ORDER_UNDER_AGREEMENT
from xflow.model.conditions import includes
from xflow.model.duties import Duty, DutyKind
from xflow.model.measures import Exemption, Impose, Measure, Objective, Role, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import EXPORTER_KIND, ORIGIN, RECIPIENT_ROLE

_AUTHORITIES: Final = "the supervisory authorities of the member states; the European Data Protection Board"
_CONSEQUENCE: Final = (
    "the transfer is unlawful: suspension of the flow (Art. 58(2)(j)), fine of up to EUR 20 million or 4 % of "
    "worldwide turnover (Art. 83(5)(c)), damages (Art. 82)"
)

CHAPTER_V: Final = includes(PERSONAL) & BOUND_BY_GDPR & TRANSFER

_TWO_STEPS: Final = Note(
    "A ground of Chapter V is the second of two steps: the processing must also meet the rest of the GDPR, with a "
    "legal basis under Article 6 and, for special categories, Article 9.",
    "Art. 44 GDPR; EDPB Guidelines 2/2018, section 1",
)
_MIXED_SETS: Final = Note(
    "Where personal and other data are linked beyond untying, the GDPR governs the whole set.",
    "Art. 2(2) of Regulation (EU) 2018/1807",
)
_WHOSE_VIEW: Final = Note(
    "Pseudonymised data stay personal for who holds the key. Whether they are so for a recipient without it is judged "
    "from where that recipient stands; how far that reaches into Chapter V is open.",
    "Judgment of 4 September 2025, C-413/23 P, EDPS v SRB",
)
_FROM_THE_START: Final = Note(
    "The judgment of 16 July 2020 says what the law had meant from the start. Until that day it was applied without an "
    "assessment of every transfer; clauses did not help against law known to undo them.",
    "C-311/18; Clause 5 of the 2010 clauses",
)
_TRANSITION: Final = Note(
    "Old clauses concluded before 27 September 2021 count until 27 December 2022 as long as the processing stays "
    "unchanged and the assessment holds.",
    "Art. 4 of Implementing Decision (EU) 2021/914",
)
_IMPORTER_BOUND: Final = Note(
    "The clauses of 2021 are made for recipients that are not themselves bound by the GDPR. A further set for others "
    "was announced and is not adopted.",
    "Art. 1(1) and recital 7 of Implementing Decision (EU) 2021/914",
)
_OCCASIONAL: Final = Note(
    "That the derogations for contracts and claims are open to occasional transfers only stands in recital 111, not in "
    "Article 49. The Board follows it; some authors do not. The fact eu.occasional_only sets the reading.",
    "recital 111 GDPR; EDPB Guidelines 2/2018",
)

_SAFEGUARD: Final = "an appropriate safeguard (Art. 46)"
_EXCEPTION: Final = "a derogation for a specific situation (Art. 49)"

_TITLE: Final = "Transfer of personal data to a third country or an international organisation"

GENERAL_PRINCIPLE_2018: Final = Measure(
    "eu.gdpr.44",
    _TITLE,
    "EU",
    GDPR.article(44, checked_on=CHECKED),
    CHAPTER_V,
    require(ADEQUATE | SAFEGUARDED_BEFORE_SCHREMS_II.called(_SAFEGUARD) | DEROGATION.called(_EXCEPTION)),
    Objective.PRIVACY,
    during("2018-05-25", "2020-07-16"),
    authority=_AUTHORITIES,
    consequence=_CONSEQUENCE,
    notes=[_TWO_STEPS, _FROM_THE_START, _OCCASIONAL, _MIXED_SETS],
)
GENERAL_PRINCIPLE_AFTER_SCHREMS_II: Final = Measure(
    "eu.gdpr.44",
    _TITLE,
    "EU",
    GDPR.article(44, checked_on=CHECKED),
    CHAPTER_V,
    require(ADEQUATE | SAFEGUARDED_WITH_OLD_CLAUSES.called(_SAFEGUARD) | DEROGATION.called(_EXCEPTION)),
    Objective.PRIVACY,
    during("2020-07-16", "2021-06-27"),
    authority=_AUTHORITIES,
    consequence=_CONSEQUENCE,
    notes=[_TWO_STEPS, _OCCASIONAL, _MIXED_SETS],
)
GENERAL_PRINCIPLE_IN_TRANSITION: Final = Measure(
    "eu.gdpr.44",
    _TITLE,
    "EU",
    GDPR.article(44, checked_on=CHECKED),
    CHAPTER_V,
    require(ADEQUATE | SAFEGUARDED_IN_TRANSITION.called(_SAFEGUARD) | DEROGATION.called(_EXCEPTION)),
    Objective.PRIVACY,
    during("2021-06-27", "2022-12-28"),
    authority=_AUTHORITIES,
    consequence=_CONSEQUENCE,
    notes=[_TWO_STEPS, _TRANSITION, _IMPORTER_BOUND, _OCCASIONAL, _MIXED_SETS],
)
GENERAL_PRINCIPLE: Final = Measure(
    "eu.gdpr.44",
    _TITLE,
    "EU",
    GDPR.article(44, checked_on=CHECKED),
    CHAPTER_V,
    require(ADEQUATE | SAFEGUARDED.called(_SAFEGUARD) | DEROGATION.called(_EXCEPTION)),
    Objective.PRIVACY,
    since("2022-12-28"),
    authority=_AUTHORITIES,
    consequence=_CONSEQUENCE,
    notes=[_TWO_STEPS, _IMPORTER_BOUND, _OCCASIONAL, _MIXED_SETS, _WHOSE_VIEW],
)

# Data that left the Union are passed on by somebody whom the GDPR does not bind: what the first leg promised follows
# them. After an adequacy decision, the law of the place where they are governs the next leg.

ONWARD_TRANSFER: Final = Measure(
    "eu.gdpr.44-onward",
    "Onward transfer of personal data that left the Union under safeguards",
    "EU",
    GDPR.article(44, checked_on=CHECKED),
    includes(PERSONAL) & ~BOUND_BY_GDPR & TRANSFER & ~LEFT_ON_ADEQUACY,
    require(
        ADEQUATE
        | ((ONWARD_TERMS | SCHEMES | AD_HOC_CLAUSES) & ESSENTIALLY_EQUIVALENT)
        | (~BY_PUBLIC_POWER & CONSENT)
        | LEGAL_CLAIMS
        | VITAL_INTERESTS
    ),
    Objective.PRIVACY,
    since("2018-05-25"),
    roles=[Role.FOLLOWING],
    authority=_AUTHORITIES,
    notes=[
        Note(
            "The ways on are those of Clauses 8.7 and 8.8 of the clauses of 2021; consent stands in Module 1 alone. "
            "Other safeguards set like terms.",
            "Implementing Decision (EU) 2021/914, Annex",
        ),
    ],
)

DPF_ONWARD_TRANSFER: Final = Measure(
    "eu.dpf.onward",
    "Onward transfer by a participant in the Data Privacy Framework",
    "EU",
    DPF.cite("Annex I, Principle 3", checked_on=FROM_SHEET, confidence=Confidence.RECALLED),
    includes(PERSONAL)
    & ~BOUND_BY_GDPR
    & TRANSFER
    & ORIGIN.within("US")
    & LEFT_ON_ADEQUACY
    & ~EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY),
    require(DPF_ONWARD),
    Objective.PRIVACY,
    since("2023-07-10"),
    roles=[Role.FOLLOWING],
    authority="the Federal Trade Commission and the Department of Transportation of the United States",
    notes=[
        Note(
            "The decision finds protection adequate because participants promise this. It counts for recipients in the United "
            "States as well.",
            "Implementing Decision (EU) 2023/1795, Annex I",
        ),
    ],
)

FOREIGN_ORDERS: Final = Measure(
    "eu.gdpr.48",
    "An order of a court or authority of a third country is no ground for a transfer by itself",
    "EU",
    GDPR.article(48, checked_on=REREAD),
    CHAPTER_V & ORDERED,
    require(ORDER_UNDER_AGREEMENT | ADEQUATE | BETWEEN_PUBLIC_BODIES | DEROGATION),
    Objective.SOVEREIGNTY,
    since("2018-05-25"),
    authority=_AUTHORITIES,
    consequence=_CONSEQUENCE,
    notes=[
        Note(
            "Disclosure on such an order needs a legal basis under Article 6 and a ground of Chapter V, whatever the "
            "request is called. A processor tells its controller and waits. What a parent abroad is asked for and "
            "passes on to its subsidiary here is an ordinary transfer.",
            "EDPB Guidelines 02/2024, version 2.1",
        ),
    ],
)
LIMITS_BY_LAW: Final = Measure(
    "eu.gdpr.49-5",
    "Limits that Union or national law sets to the transfer of named categories",
    "EU",
    GDPR.article(49, paragraph=5, checked_on=CHECKED),
    CHAPTER_V & LIMITED_BY_LAW,
    require(ADEQUATE),
    Objective.PUBLIC_INTEREST,
    since("2018-05-25"),
    authority=_AUTHORITIES,
)

# Duties beside the transfer.

INFORMATION: Final = Measure(
    "eu.gdpr.13-1-f",
    "Information on the transfer for the people concerned",
    "EU",
    GDPR.cite("Art. 13(1)(f) and 14(1)(f)", checked_on=CHECKED, confidence=Confidence.RELATED),
    CHAPTER_V,
    Impose(
        Duty(
            "tell the people concerned of the transfer, of its ground and of where a copy of the safeguards is to be had",
            DutyKind.NOTICE,
        )
    ),
    Objective.PRIVACY,
    since("2018-05-25"),
)
RECORD: Final = Measure(
    "eu.gdpr.30-1-e",
    "Record of the transfer",
    "EU",
    GDPR.cite("Art. 30(1)(e) and (2)(c)", checked_on=CHECKED, confidence=Confidence.RELATED),
    CHAPTER_V,
    Impose(Duty("enter the transfer and the third country or organisation in the records", DutyKind.RECORD)),
    Objective.PRIVACY,
    since("2018-05-25"),
)
RECORD_OF_INTERESTS: Final = Measure(
    "eu.gdpr.49-6",
    "Record of a transfer for compelling legitimate interests",
    "EU",
    GDPR.article(49, paragraph=6, checked_on=CHECKED),
    CHAPTER_V & COMPELLING_INTERESTS,
    Impose(Duty("record the assessment and the safeguards of the transfer", DutyKind.RECORD)),
    Objective.PRIVACY,
    since("2018-05-25"),
)
PROCESSOR_CONTRACT: Final = Measure(
    "eu.gdpr.28-3",
    "Contract with a processor",
    "EU",
    GDPR.article(28, paragraph=3, checked_on=REREAD),
    includes(PERSONAL) & BOUND_BY_GDPR & DISCLOSED_TO_ANOTHER & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    Impose(Duty("conclude a contract that binds the processor to documented instructions", DutyKind.CONTRACT)),
    Objective.PRIVACY,
    since("2018-05-25"),
    notes=[
        Note(
            "A processor in the Union with a parent abroad receives the data without any transfer; its guarantees "
            "against requests from there are to be checked under Article 28(1).",
            "EDPB Guidelines 05/2021, Example 12",
        ),
    ],
)
RECORD_OF_ASSESSMENT: Final = Measure(
    "eu.scc.14-d",
    "Record of the transfer assessment under the standard clauses",
    "EU",
    SCC_2021.cite("Annex, Clause 14(d)", checked_on=CHECKED, confidence=Confidence.RELATED),
    CHAPTER_V & SCC,
    Impose(
        Duty(
            "keep the transfer assessment on record and under review, and show it to the supervisory authority on "
            "request",
            DutyKind.IMPACT_ASSESSMENT,
        )
    ),
    Objective.PRIVACY,
    since("2021-06-27"),
)

# What the GDPR leaves out, and what it leaves to other law.

_CHAPTER_V_RULES: Final = ("eu.gdpr.44", "eu.gdpr.44-onward", "eu.gdpr.48", "eu.gdpr.49-5")
_DUTIES: Final = ("eu.gdpr.13-1-f", "eu.gdpr.28-3", "eu.gdpr.30-1-e", "eu.gdpr.49-6", "eu.scc.14-d")

OUTSIDE_SCOPE: Final = Exemption(
    "eu.gdpr.2-2",
    "Household activity, and activities outside Union law or of its foreign and security policy",
    "EU",
    GDPR.article(2, paragraph=2, checked_on=REREAD),
    OUTSIDE_GDPR | BETWEEN_INDIVIDUALS,
    (*_CHAPTER_V_RULES, *_DUTIES),
    since("2018-05-25"),
)
LAW_ENFORCEMENT: Final = Exemption(
    "eu.gdpr.2-2-d",
    "Law enforcement by competent authorities, which has a directive of its own",
    "EU",
    GDPR.article(2, paragraph=2, item="d", checked_on=REREAD),
    BY_COMPETENT_AUTHORITY,
    (*_CHAPTER_V_RULES, *_DUTIES),
    since("2018-05-25"),
)
INSTITUTIONS: Final = Exemption(
    "eu.gdpr.2-3",
    "Institutions, bodies, offices and agencies of the Union, which have a regulation of their own",
    "EU",
    GDPR.article(2, paragraph=3, checked_on=REREAD),
    UNION_INSTITUTION,
    (*_CHAPTER_V_RULES, *_DUTIES),
    since("2018-05-25"),
)
FREEDOM_OF_EXPRESSION: Final = Exemption(
    "eu.gdpr.85",
    "Journalism, scholarship, art and literature, as far as national law exempts them from Chapter V",
    "EU",
    GDPR.article(85, paragraph=2, checked_on=REREAD),
    EXPRESSION_EXEMPT,
    _CHAPTER_V_RULES,
    since("2018-05-25"),
)
OLDER_AGREEMENTS: Final = Exemption(
    "eu.gdpr.96",
    "Agreements of member states that are older than the GDPR",
    "EU",
    GDPR.article(96, checked_on=REREAD),
    OLDER_AGREEMENT,
    _CHAPTER_V_RULES,
    since("2018-05-25"),
)

GDPR_MEASURES: Final = (
    GENERAL_PRINCIPLE_2018,
    GENERAL_PRINCIPLE_AFTER_SCHREMS_II,
    GENERAL_PRINCIPLE_IN_TRANSITION,
    GENERAL_PRINCIPLE,
    ONWARD_TRANSFER,
    DPF_ONWARD_TRANSFER,
    FOREIGN_ORDERS,
    LIMITS_BY_LAW,
    INFORMATION,
    RECORD,
    RECORD_OF_INTERESTS,
    PROCESSOR_CONTRACT,
    RECORD_OF_ASSESSMENT,
)
GDPR_EXEMPTIONS: Final = (
    OUTSIDE_SCOPE,
    LAW_ENFORCEMENT,
    INSTITUTIONS,
    FREEDOM_OF_EXPRESSION,
    OLDER_AGREEMENTS,
)
