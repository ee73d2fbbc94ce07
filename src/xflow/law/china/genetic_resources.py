"""State the rules on human genetic resources, where control of the recipient counts, not its place."""

from __future__ import annotations

from typing import Final

from xflow.law.china.categories import HGR_INFORMATION, HGR_MATERIAL
from xflow.law.china.definitions import EXPORT, FOREIGN_RECIPIENT
from xflow.law.china.facts import EXPORTER_FOREIGN_CONTROLLED, FOREIGN_ORIGIN_ONLY
from xflow.law.china.instruments import BIOSECURITY_LAW, HGR_REGULATIONS, HGR_RULES, HGR_RULES_1998
from xflow.law.china.mechanisms import HGR_EXIT_CERTIFICATE, HGR_EXPORT_APPROVAL, HGR_REPORT, HGR_SECURITY_REVIEW
from xflow.law.china.security_facts import HGR_COOPERATION, HGR_MAY_AFFECT, HGR_SENSITIVE_ORIGIN, HGR_SEQUENCING
from xflow.model.conditions import includes, people
from xflow.model.counting import Window
from xflow.model.measures import Exemption, Measure, Objective, Prohibit, Require, Role
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note

_TODAY = "2026-11-24"
_EXPORTS = frozenset({Role.ORIGIN})
_INFORMATION = includes(HGR_INFORMATION) & ~FOREIGN_ORIGIN_ONLY
_RESOURCES = (includes(HGR_INFORMATION) | includes(HGR_MATERIAL)) & ~FOREIGN_ORIGIN_ONLY
_OPENED = _INFORMATION & FOREIGN_RECIPIENT
_MOST = "Ministry of Science and Technology"
_NHC = "National Health Commission"

EXPORT_1998: Final = Measure(
    "cn.hgr.1998",
    "Human genetic resources and information on them leave only with approval",
    "CN",
    HGR_RULES_1998.cite("Arts. 4, 16", checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=FOREIGN_RECIPIENT & _RESOURCES,
    effect=Require(HGR_EXPORT_APPROVAL),
    objective=Objective.NATIONAL_SECURITY,
    in_force=during("1998-06-10", "2019-07-01"),
    roles=_EXPORTS,
    authority=_MOST,
    notes=[
        Note(
            "Giving to foreign bodies in any form was covered. In 2015 the ministry penalised the sending of such information "
            "over the internet without leave, in 2016 that of 5,165 serum samples declared as of dogs.",
            "Decisions of the Ministry of Science and Technology, published in October 2018",
        ),
    ],
)
FOREIGN_BODIES: Final = Measure(
    "cn.hgr.7",
    "Foreign bodies, and those that they control, do not give China's human genetic resources abroad",
    "CN",
    HGR_REGULATIONS.article(7, checked_on=_TODAY),
    scope=EXPORT & _RESOURCES & EXPORTER_FOREIGN_CONTROLLED,
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2019-07-01"),
    roles=_EXPORTS,
    consequence="RMB 1 to 10 million, or 5 to 10 times the gains (Art. 41)",
)
MATERIALS: Final = Measure(
    "cn.hgr.27",
    "Human genetic resource material leaves only with an exit certificate",
    "CN",
    HGR_REGULATIONS.article(27, checked_on=_TODAY),
    scope=EXPORT & includes(HGR_MATERIAL) & ~FOREIGN_ORIGIN_ONLY,
    effect=Require(HGR_EXIT_CERTIFICATE),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2019-07-01"),
    roles=_EXPORTS,
    notes=[
        Note(
            "What is taken and sent for clinical care, blood supply, crime, doping tests or burial follows other laws, which "
            "are not stated here.",
            "HGR Regulations, Art. 3",
        ),
    ],
)
_REPORT_TITLE = "Human genetic resource information for foreign-controlled recipients: report and backup"
_REPORT_NOTE = Note(
    "The test is control by a foreign body, in the mainland or not. It runs beside the routes for personal information.",
    "HGR Regulations, Art. 28; Biosecurity Law, Art. 57",
)
REPORT_MOST: Final = Measure(
    "cn.hgr.28-2",
    _REPORT_TITLE,
    "CN",
    HGR_REGULATIONS.article(28, paragraph=2, checked_on=_TODAY),
    scope=_OPENED,
    effect=Require(HGR_REPORT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=during("2019-07-01", "2024-04-26"),
    roles=_EXPORTS,
    authority=_MOST,
    notes=[_REPORT_NOTE],
)
REPORT: Final = Measure(
    "cn.hgr.28-2",
    _REPORT_TITLE,
    "CN",
    HGR_REGULATIONS.article(28, paragraph=2, checked_on=_TODAY),
    scope=_OPENED,
    effect=Require(HGR_REPORT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2024-04-26"),
    roles=_EXPORTS,
    authority=_NHC,
    notes=[
        _REPORT_NOTE,
        Note(
            "The statute moved the competence to the health authority on 26 April 2024; the regulations followed by State "
            "Council Order 777, which was not seen.",
            "Biosecurity Law as amended in 2024",
        ),
    ],
)
BIOSECURITY_MOST: Final = Measure(
    "cn.bsl.57",
    "Human genetic resource information for recipients from abroad: prior report and backup",
    "CN",
    BIOSECURITY_LAW.article(57, checked_on=_TODAY),
    scope=_OPENED,
    effect=Require(HGR_REPORT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=during("2021-04-15", "2024-04-26"),
    roles=_EXPORTS,
    authority=_MOST,
)
BIOSECURITY: Final = Measure(
    "cn.bsl.57",
    "Human genetic resource information for recipients from abroad: prior report and backup",
    "CN",
    BIOSECURITY_LAW.article(57, checked_on=_TODAY),
    scope=_OPENED,
    effect=Require(HGR_REPORT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2024-04-26"),
    roles=_EXPORTS,
    authority=_NHC,
)
_MORE_THAN_500 = (people(HGR_INFORMATION, Window.TRANSFER) > 500) | (people(HGR_INFORMATION, Window.THIS_YEAR) > 500)
_REVIEW_TITLE = "Human genetic resource information that may affect public health or security: security review"
REVIEW_2019: Final = Measure(
    "cn.hgr.28-1",
    _REVIEW_TITLE,
    "CN",
    HGR_REGULATIONS.article(28, paragraph=1, checked_on=_TODAY),
    scope=_OPENED & (HGR_MAY_AFFECT | HGR_SENSITIVE_ORIGIN),
    effect=Require(HGR_SECURITY_REVIEW),
    objective=Objective.NATIONAL_SECURITY,
    in_force=during("2019-07-01", "2023-07-01"),
    roles=_EXPORTS,
)
REVIEW: Final = Measure(
    "cn.hgr.28-1",
    _REVIEW_TITLE,
    "CN",
    HGR_RULES.article(37, checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=_OPENED & (HGR_MAY_AFFECT | HGR_SENSITIVE_ORIGIN | (HGR_SEQUENCING & _MORE_THAN_500)),
    effect=Require(HGR_SECURITY_REVIEW),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2023-07-01"),
    roles=_EXPORTS,
    notes=[
        Note(
            "Important families, specific regions, and exome or genome sequencing of more than 500 people are named. The "
            "number is read of the body of information that is given; parts are counted over the year as well.",
            "HGR Implementing Rules, Art. 37 (restated in a public corpus, not seen itself)",
        ),
    ],
)
COOPERATION_2019: Final = Exemption(
    "cn.hgr.cooperation",
    "Parties to an approved cooperation use the information that it yields",
    "CN",
    HGR_REGULATIONS.cite("Arts. 21, 22, 28(3)", checked_on=_TODAY),
    when=HGR_COOPERATION,
    lifts=[FOREIGN_BODIES],
    in_force=during("2019-07-01", "2023-07-01"),
)
COOPERATION: Final = Exemption(
    "cn.hgr.cooperation",
    "Parties to an approved cooperation or filed trial share as agreed, without a report of its own",
    "CN",
    HGR_RULES.article(36, paragraph=2, checked_on=_TODAY, confidence=Confidence.RELATED),
    when=HGR_COOPERATION,
    lifts=[FOREIGN_BODIES, REPORT, BIOSECURITY],
    in_force=since("2023-07-01"),
)

MEASURES: Final[tuple[Measure, ...]] = (
    EXPORT_1998,
    FOREIGN_BODIES,
    MATERIALS,
    REPORT_MOST,
    REPORT,
    BIOSECURITY_MOST,
    BIOSECURITY,
    REVIEW_2019,
    REVIEW,
)
EXEMPTIONS: Final[tuple[Exemption, ...]] = (COOPERATION_2019, COOPERATION)
