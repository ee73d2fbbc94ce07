"""State who must approve before data go to foreign courts and authorities, and the counter-measures."""

from __future__ import annotations

from typing import Final

from xflow.law.china.definitions import EXPORT, FOREIGN_ENFORCER
from xflow.law.china.facts import KEPT_IN_MAINLAND, MIIT_SECTOR, RECIPIENT_COUNTERMEASURE, STORED_IN_MAINLAND
from xflow.law.china.instruments import (
    AFSL,
    AFSL_REGULATIONS,
    DSL,
    ICJA,
    LISTING_2023,
    MIIT_MEASURES,
    PIPL,
    SECURITIES_LAW,
)
from xflow.law.china.mechanisms import (
    AUTHORITY_APPROVAL,
    COUNTERMEASURE_CONSENT,
    LOCAL_COPY,
    PAPERS_APPROVAL,
    SECURITIES_APPROVAL,
)
from xflow.law.china.security_facts import (
    CRIMINAL_EVIDENCE,
    INDUSTRY_ENFORCER,
    RECIPROCAL_MEASURE,
    SECURITIES_MATERIALS,
    WORKING_PAPERS,
)
from xflow.model.conditions import includes
from xflow.model.measures import (
    Exemption,
    Localisation,
    Localise,
    Measure,
    Objective,
    Prohibit,
    Require,
    Role,
)
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import PERSONAL

_TODAY = "2026-11-24"
_EXPORTS = frozenset({Role.ORIGIN})

BLOCKING: Final = Measure(
    "cn.dsl.36",
    "Data stored in the mainland go to foreign courts and enforcers only with approval",
    "CN",
    DSL.article(36, checked_on=_TODAY),
    scope=FOREIGN_ENFORCER & STORED_IN_MAINLAND,
    effect=Require(AUTHORITY_APPROVAL),
    objective=Objective.SOVEREIGNTY,
    in_force=since("2021-09-01"),
    roles=_EXPORTS,
    authority="the competent authority",
    consequence="RMB 100,000 to 1 million; if grave, 1 to 5 million and suspension (Art. 48)",
    notes=[
        Note(
            "It reaches any data and any volume; no exemption of 2024 lifts it. A hand-over without approval is unlawful, and "
            "the approval is the cure.",
            "DSL Art. 36; CAC Order 16",
        ),
        Note(
            "Evidence for foreign disputes on intellectual property follows the same rules (State Council provisions on "
            "such disputes, Article 13, since 1 May 2025).",
            "国务院关于涉外知识产权纠纷处理的规定",
        ),
    ],
)
BLOCKING_PI: Final = Measure(
    "cn.pipl.41",
    "Personal information stored in the mainland goes to foreign courts and enforcers only with approval",
    "CN",
    PIPL.article(41, checked_on=_TODAY),
    scope=FOREIGN_ENFORCER & STORED_IN_MAINLAND & includes(PERSONAL),
    effect=Require(AUTHORITY_APPROVAL),
    objective=Objective.SOVEREIGNTY,
    in_force=since("2021-11-01"),
    roles=_EXPORTS,
    authority="the competent authority",
)
CRIMINAL: Final = Measure(
    "cn.icja.4",
    "Evidence and assistance for criminal proceedings abroad only with consent",
    "CN",
    ICJA.article(4, paragraph=3, checked_on=_TODAY),
    scope=CRIMINAL_EVIDENCE,
    effect=Require(AUTHORITY_APPROVAL),
    objective=Objective.SOVEREIGNTY,
    in_force=since("2018-10-26"),
    roles=_EXPORTS,
    authority="the authorities of criminal judicial assistance",
)
SECURITIES: Final = Measure(
    "cn.sec.177",
    "Documents and materials on securities business go abroad only with consent",
    "CN",
    SECURITIES_LAW.article(177, paragraph=2, checked_on=_TODAY),
    scope=EXPORT & SECURITIES_MATERIALS,
    effect=Require(SECURITIES_APPROVAL),
    objective=Objective.SOVEREIGNTY,
    in_force=since("2020-03-01"),
    roles=_EXPORTS,
    authority="China Securities Regulatory Commission",
)
WORKING_PAPERS_LEAVE: Final = Measure(
    "cn.listing.papers",
    "Working papers of overseas listings leave only with approval",
    "CN",
    LISTING_2023.cite("on working papers", checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=EXPORT & WORKING_PAPERS,
    effect=Require(PAPERS_APPROVAL),
    objective=Objective.SOVEREIGNTY,
    in_force=since("2023-03-31"),
    roles=_EXPORTS,
    authority="China Securities Regulatory Commission",
    notes=[
        Note(
            "The provisions of 2009 before them barred papers with secrets or matters of weight from leaving without leave; "
            "they are not stated here.",
            "CSRC Announcement 29 of 2009 (recalled)",
        ),
    ],
)
WORKING_PAPERS_STORED: Final = Measure(
    "cn.listing.papers.storage",
    "Working papers of overseas listings are kept in the mainland",
    "CN",
    LISTING_2023.cite("on working papers", checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=EXPORT & WORKING_PAPERS & ~KEPT_IN_MAINLAND,
    effect=Localise(Localisation.STORAGE, LOCAL_COPY.as_condition()),
    objective=Objective.SOVEREIGNTY,
    in_force=since("2023-03-31"),
    roles=_EXPORTS,
    authority="China Securities Regulatory Commission",
)
INDUSTRY: Final = Measure(
    "cn.miit.21-2",
    "Industry and telecommunications data go to foreign enforcers of these only with the ministry's approval",
    "CN",
    MIIT_MEASURES.article(21, paragraph=2, checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=FOREIGN_ENFORCER & STORED_IN_MAINLAND & MIIT_SECTOR & INDUSTRY_ENFORCER,
    effect=Require(AUTHORITY_APPROVAL),
    objective=Objective.SOVEREIGNTY,
    in_force=since("2023-01-01"),
    roles=_EXPORTS,
    authority="Ministry of Industry and Information Technology",
)

# Counter-measures.

COUNTERMEASURES_2021: Final = Measure(
    "cn.afsl.countermeasure",
    "No data for those under a counter-measure that says so",
    "CN",
    AFSL.cite("Arts. 6, 11", checked_on=_TODAY),
    scope=RECIPIENT_COUNTERMEASURE,
    effect=Prohibit(),
    objective=Objective.COUNTERMEASURE,
    in_force=during("2021-06-10", "2025-03-23"),
    roles=_EXPORTS,
)
COUNTERMEASURES: Final = Measure(
    "cn.afsl.countermeasure",
    "No data for those under a counter-measure that says so",
    "CN",
    AFSL_REGULATIONS.cite("Arts. 9, 13", checked_on=_TODAY),
    scope=RECIPIENT_COUNTERMEASURE,
    effect=Prohibit(),
    objective=Objective.COUNTERMEASURE,
    in_force=since("2025-03-23"),
    roles=_EXPORTS,
    consequence="those who do not apply it may be barred from sending and receiving data across the border (Art. 13)",
    notes=[
        Note(
            "Who is listed, and with which measure, is published by the deciding department and must be looked up there; "
            "decisions on unreliable entities may say the same.",
            "AFSL Provisions, Art. 11; MOFCOM notices of October 2025 (recalled)",
        ),
    ],
)
COUNTERMEASURE_CONSENTED: Final = Exemption(
    "cn.afsl.16",
    "Consent to deal with somebody under counter-measures in special circumstances",
    "CN",
    AFSL_REGULATIONS.article(16, checked_on=_TODAY),
    when=COUNTERMEASURE_CONSENT,
    lifts=[COUNTERMEASURES],
    in_force=since("2025-03-23"),
)
RECIPROCAL_DATA: Final = Measure(
    "cn.dsl.26",
    "Reciprocal measures on data trade and investment",
    "CN",
    DSL.article(26, checked_on=_TODAY),
    scope=EXPORT & RECIPROCAL_MEASURE,
    effect=Prohibit(),
    objective=Objective.COUNTERMEASURE,
    in_force=since("2021-09-01"),
    roles=_EXPORTS,
)

MEASURES: Final[tuple[Measure, ...]] = (
    BLOCKING,
    BLOCKING_PI,
    CRIMINAL,
    SECURITIES,
    WORKING_PAPERS_LEAVE,
    WORKING_PAPERS_STORED,
    INDUSTRY,
    COUNTERMEASURES_2021,
    COUNTERMEASURES,
    RECIPROCAL_DATA,
)
EXEMPTIONS: Final[tuple[Exemption, ...]] = (COUNTERMEASURE_CONSENTED,)
