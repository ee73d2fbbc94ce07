"""State the rules of single sectors: credit reporting, payments, health, ride-hailing, vehicles."""

from __future__ import annotations

from typing import Final

from xflow.law.china.categories import CORE_DATA, VEHICLE_IMPORTANT_DATA
from xflow.law.china.definitions import EXPORT, LARGE_HANDLER, PI_EXPORT
from xflow.law.china.facts import (
    AUTOMOTIVE,
    CIIO,
    CREDIT_AGENCY,
    HEALTH_INSTITUTION,
    KEPT_IN_MAINLAND,
    MOVED_ABROAD,
    PAYMENT_INSTITUTION,
)
from xflow.law.china.flows_2024 import IMPORTANT
from xflow.law.china.instruments import (
    AUTO_2021,
    AUTO_2026,
    CREDIT_REGULATIONS,
    PAYMENT_REGULATIONS,
    POPULATION_HEALTH,
    RIDE_HAILING_2016,
)
from xflow.law.china.mechanisms import AUTO_REPORT, LOCAL_COPY, SECURITY_ASSESSMENT, SEPARATE_CONSENT
from xflow.law.china.network_data import IMPORTANT_2025
from xflow.law.china.network_security import INDUSTRY_IMPORTANT_AND_CORE
from xflow.law.china.security_facts import (
    AUTO_REMEDY,
    AUTO_VOLUME_DESPITE_GUIDE,
    AUTO_VOLUME_IS_IMPORTANT,
    OUTFLOW_PROVIDED_FOR,
    RIDE_HAILING,
)
from xflow.model.conditions import includes, people
from xflow.model.counting import Window
from xflow.model.duties import Duty, DutyKind
from xflow.model.measures import (
    Exemption,
    Impose,
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
from xflow.model.vocabulary.data import COMPANY_CREDIT, CREDIT, HEALTH, PERSONAL, VEHICLE_SURROUNDINGS

_TODAY = "2026-11-24"
_EXPORTS = frozenset({Role.ORIGIN})

# Credit reporting, payments, health.

CREDIT_PROCESSING: Final = Measure(
    "cn.credit.24-1",
    "Credit reporting agencies sort, keep and process what they collect in the mainland there",
    "CN",
    CREDIT_REGULATIONS.article(24, paragraph=1, checked_on=_TODAY),
    scope=EXPORT & CREDIT_AGENCY & MOVED_ABROAD & (includes(CREDIT) | includes(COMPANY_CREDIT)),
    effect=Localise(Localisation.PROCESSING),
    objective=Objective.FINANCIAL_STABILITY,
    in_force=since("2013-03-15"),
    roles=_EXPORTS,
    authority="People's Bank of China",
    consequence="RMB 50,000 to 500,000 (Art. 38)",
)
CREDIT_SUPPLY: Final = Measure(
    "cn.credit.24-2",
    "Credit reporting agencies give information abroad as the law and the central bank say",
    "CN",
    CREDIT_REGULATIONS.article(24, paragraph=2, checked_on=_TODAY),
    scope=EXPORT & CREDIT_AGENCY & (includes(CREDIT) | includes(COMPANY_CREDIT)),
    effect=Impose(Duty("follow the central bank's rules on supplying credit information abroad", DutyKind.OTHER)),
    objective=Objective.FINANCIAL_STABILITY,
    in_force=since("2013-03-15"),
    roles=_EXPORTS,
    authority="People's Bank of China",
)
PAYMENT_PROCESSING: Final = Measure(
    "cn.pay.33.processing",
    "Payment institutions of weight process mainland personal information in the mainland",
    "CN",
    PAYMENT_REGULATIONS.article(33, checked_on=_TODAY),
    scope=PI_EXPORT & PAYMENT_INSTITUTION & MOVED_ABROAD & (CIIO | LARGE_HANDLER),
    effect=Localise(Localisation.PROCESSING),
    objective=Objective.FINANCIAL_STABILITY,
    in_force=since("2024-05-01"),
    roles=_EXPORTS,
    authority="People's Bank of China",
)
PAYMENT_CONSENT: Final = Measure(
    "cn.pay.33.consent",
    "Payment institutions of weight give personal information abroad only with the users' separate consent",
    "CN",
    PAYMENT_REGULATIONS.article(33, checked_on=_TODAY),
    scope=PI_EXPORT & PAYMENT_INSTITUTION & (CIIO | LARGE_HANDLER),
    effect=Require(SEPARATE_CONSENT),
    objective=Objective.PRIVACY,
    in_force=since("2024-05-01"),
    roles=_EXPORTS,
    authority="People's Bank of China",
    notes=[
        Note(
            "Those are meant whose systems are critical information infrastructure, or who handle the number of people that "
            "the CAC sets, taken to be 1,000,000.",
            "Payment Regulations, Art. 33",
        ),
    ],
)
HEALTH_SERVERS: Final = Measure(
    "cn.health.2014.servers",
    "Population health information is not kept on servers abroad",
    "CN",
    POPULATION_HEALTH.article(10, checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=EXPORT & HEALTH_INSTITUTION & includes(HEALTH) & MOVED_ABROAD,
    effect=Localise(Localisation.STORAGE),
    objective=Objective.PUBLIC_HEALTH,
    in_force=since("2014-05-05"),
    roles=_EXPORTS,
)

# Ride-hailing.

RIDES: Final = Measure(
    "cn.ride.27",
    "Data of ride-hailing platforms are kept and used in the mainland and do not flow out",
    "CN",
    RIDE_HAILING_2016.article(27, checked_on=_TODAY),
    scope=EXPORT & RIDE_HAILING & ~OUTFLOW_PROVIDED_FOR,
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2016-11-01"),
    roles=_EXPORTS,
    authority="Ministry of Transport, with the CAC and other departments",
    notes=[
        Note(
            "Personal information and business data stay, and are kept for two years at least, unless laws or administrative "
            "regulations provide otherwise.",
            "Ride-hailing Measures, Art. 27",
        ),
    ],
)
RIDES_STORED: Final = Measure(
    "cn.ride.27.storage",
    "Data of ride-hailing platforms are stored in the mainland",
    "CN",
    RIDE_HAILING_2016.article(27, checked_on=_TODAY),
    scope=EXPORT & RIDE_HAILING & ~KEPT_IN_MAINLAND,
    effect=Localise(Localisation.STORAGE, LOCAL_COPY.as_condition()),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2016-11-01"),
    roles=_EXPORTS,
    authority="Ministry of Transport, with the CAC and other departments",
)

# Vehicles.

_VEHICLE_IMPORTANT = includes(VEHICLE_IMPORTANT_DATA) | includes(VEHICLE_SURROUNDINGS)
VEHICLE_STORAGE: Final = Measure(
    "cn.auto.11.storage",
    "Vehicle businesses: important data are stored in the mainland",
    "CN",
    AUTO_2021.article(11, checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=EXPORT & AUTOMOTIVE & _VEHICLE_IMPORTANT & ~KEPT_IN_MAINLAND,
    effect=Localise(Localisation.STORAGE, LOCAL_COPY.as_condition()),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2021-10-01"),
    roles=_EXPORTS,
)
VEHICLE_EXPORT: Final = Measure(
    "cn.auto.11.export",
    "Vehicle businesses: important data leave only after an assessment",
    "CN",
    AUTO_2021.cite("Arts. 3, 11", checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=EXPORT & AUTOMOTIVE & _VEHICLE_IMPORTANT,
    effect=Require(SECURITY_ASSESSMENT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2021-10-01"),
    roles=_EXPORTS,
    notes=[
        Note(
            "Article 3 lists: data of sensitive areas, traffic and logistics volumes, charging-network operation, outside "
            "imagery with faces or plates. Imagery counts by its kind; the rest must be stated.",
            "Automotive Provisions, Art. 3",
        ),
    ],
)
_VOLUME_TITLE = "Vehicle businesses: personal information of more than 100,000 people counts as important data"
_MORE_THAN_100_000 = (people(PERSONAL, Window.TRANSFER) > 100_000) | (people(PERSONAL, Window.THIS_YEAR) > 100_000)
_NOT_IN_PARTS = Note(
    "The text names a body of data, not a year. What is sent in parts is counted over the year as well, so that parts do "
    "not escape.",
    "Automotive Provisions, Art. 3(5); Guide of 2026, on splitting",
)
VEHICLE_VOLUME: Final = Measure(
    "cn.auto.3-5",
    _VOLUME_TITLE,
    "CN",
    AUTO_2021.article(3, item=5, checked_on=_TODAY),
    scope=PI_EXPORT & AUTOMOTIVE & AUTO_VOLUME_IS_IMPORTANT & _MORE_THAN_100_000,
    effect=Require(SECURITY_ASSESSMENT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=during("2021-10-01", "2026-02-03"),
    roles=_EXPORTS,
    notes=[
        _NOT_IN_PARTS,
        Note(
            "Since March 2024 it is contested whether the line still counts; the fact lets a user set it.",
            "Automotive Provisions, Art. 3(5); CAC Order 16, Arts. 2, 13",
        ),
    ],
)
VEHICLE_VOLUME_DESPITE_GUIDE: Final = Measure(
    "cn.auto.3-5",
    _VOLUME_TITLE,
    "CN",
    AUTO_2021.article(3, item=5, checked_on=_TODAY),
    scope=PI_EXPORT & AUTOMOTIVE & AUTO_VOLUME_DESPITE_GUIDE & _MORE_THAN_100_000,
    effect=Require(SECURITY_ASSESSMENT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2026-02-03"),
    roles=_EXPORTS,
    notes=[
        _NOT_IN_PARTS,
        Note(
            "The guide of 2026 repeats the national bands for the sector and is ordinarily taken to end this line; but a "
            "guide cannot repeal a rule, and the provisions still stand.",
            "Automotive Provisions, Art. 3(5); Guide of 2026",
        ),
    ],
)
_NOT_CORE = Note(
    "Core data are not spoken of; they stay under the assessment that the industry rules ask.",
    "MIIT Measures, Art. 21",
)
VEHICLE_REMEDY: Final = Exemption(
    "cn.auto.2026.remedy",
    "Important vehicle data sent to mend vulnerabilities, incidents or defects",
    "CN",
    AUTO_2026.cite("exempt scenarios", checked_on=_TODAY, confidence=Confidence.RELATED),
    when=AUTOMOTIVE & AUTO_REMEDY & ~includes(CORE_DATA),
    lifts=[VEHICLE_EXPORT, IMPORTANT, IMPORTANT_2025, INDUSTRY_IMPORTANT_AND_CORE],
    in_force=since("2026-02-03"),
    notes=[_NOT_CORE],
)
VEHICLE_REMEDY_REPORT: Final = Measure(
    "cn.auto.2026.report",
    "Important vehicle data sent to mend vulnerabilities, incidents or defects: report beforehand",
    "CN",
    AUTO_2026.cite("exempt scenarios", checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=EXPORT & AUTOMOTIVE & AUTO_REMEDY,
    effect=Require(AUTO_REPORT),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2026-02-03"),
    roles=_EXPORTS,
    authority="MIIT or SAMR",
)

MEASURES: Final[tuple[Measure, ...]] = (
    CREDIT_PROCESSING,
    CREDIT_SUPPLY,
    PAYMENT_PROCESSING,
    PAYMENT_CONSENT,
    HEALTH_SERVERS,
    RIDES,
    RIDES_STORED,
    VEHICLE_STORAGE,
    VEHICLE_EXPORT,
    VEHICLE_VOLUME,
    VEHICLE_VOLUME_DESPITE_GUIDE,
    VEHICLE_REMEDY_REPORT,
)
EXEMPTIONS: Final[tuple[Exemption, ...]] = (VEHICLE_REMEDY,)
