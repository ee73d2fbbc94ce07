"""State the rules on State secrets, espionage, controlled items, archives, maps and surveying."""

from __future__ import annotations

from typing import Final

from xflow.law.china.categories import DETAILED_SURVEY, SECURITY_INTEREST_DATA, SURVEY_RESULT
from xflow.law.china.definitions import EXPORT, FOREIGN_RECIPIENT
from xflow.law.china.facts import AUTOMOTIVE, KEPT_IN_MAINLAND, MAP_SERVICE, MOVED_ABROAD
from xflow.law.china.instruments import (
    ARCHIVES_LAW,
    ARCHIVES_MEASURES_2017,
    ARCHIVES_REGULATIONS,
    COUNTER_ESPIONAGE_LAW,
    COUNTER_ESPIONAGE_LAW_2014,
    EXPORT_CONTROL_LAW,
    MAP_REGULATIONS,
    SECRETS_LAW,
    SECRETS_LAW_2010,
    SURVEY_REGULATIONS,
    TECHNOLOGY_REGULATIONS,
    VEHICLE_SURVEY_2022,
    VEHICLE_SURVEY_2024,
)
from xflow.law.china.mechanisms import (
    ARCHIVE_APPROVAL,
    EXPORT_LICENCE,
    LOCAL_COPY,
    MAP_REVIEW,
    SECRECY_APPROVAL,
    SURVEY_APPROVAL,
)
from xflow.law.china.security_facts import (
    ARCHIVE_COPIES_FREE_OF_GRADE,
    ARCHIVE_PROTECTED,
    FIRST_GRADE_ARCHIVE,
    INTELLIGENCE,
    MAP_OPEN,
    SECRET_SURVEY,
    SECRETS_UNPROTECTED,
    UNLAWFULLY_PROVIDED,
)
from xflow.model.conditions import includes
from xflow.model.measures import Localisation, Localise, Measure, Objective, Prohibit, Require, Role
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import ARCHIVE, CONTROLLED_TECHNOLOGY, GEOSPATIAL, STATE_SECRET

_TODAY = "2026-11-24"
_EXPORTS = frozenset({Role.ORIGIN})
_SECRETS = includes(STATE_SECRET) & FOREIGN_RECIPIENT

# State secrets.

SECRETS_CHANNEL_2010: Final = Measure(
    "cn.ssl.channel",
    "State secrets do not travel by post, internet or other unprotected channels",
    "CN",
    SECRETS_LAW_2010.cite("Arts. 25, 26", checked_on=_TODAY),
    scope=_SECRETS & SECRETS_UNPROTECTED,
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=during("2010-10-01", "2024-05-01"),
    roles=_EXPORTS,
)
SECRETS_CHANNEL: Final = Measure(
    "cn.ssl.channel",
    "State secrets do not travel by post, internet or other unprotected channels",
    "CN",
    SECRETS_LAW.cite("Arts. 28, 29", checked_on=_TODAY),
    scope=_SECRETS & SECRETS_UNPROTECTED,
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2024-05-01"),
    roles=_EXPORTS,
    consequence="discipline, confiscation, crime (Arts. 57 ff.)",
    notes=[
        Note(
            "What is not secret but would do harm if it leaked (work secrets) follows measures that are not published yet; "
            "no rule on its export is stated here.",
            "Secrets Law, Art. 64",
        ),
    ],
)
SECRETS_APPROVAL_2010: Final = Measure(
    "cn.ssl.approval",
    "State secrets are given to bodies from abroad only with approval and a confidentiality agreement",
    "CN",
    SECRETS_LAW_2010.article(30, checked_on=_TODAY),
    scope=_SECRETS,
    effect=Require(SECRECY_APPROVAL),
    objective=Objective.NATIONAL_SECURITY,
    in_force=during("2010-10-01", "2024-05-01"),
    roles=_EXPORTS,
)
SECRETS_APPROVAL: Final = Measure(
    "cn.ssl.approval",
    "State secrets are given to bodies from abroad only with approval and a confidentiality agreement",
    "CN",
    SECRETS_LAW.cite("Arts. 28, 37; Implementing Regulations, Art. 44", checked_on=_TODAY),
    scope=_SECRETS,
    effect=Require(SECRECY_APPROVAL),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2024-05-01"),
    roles=_EXPORTS,
    notes=[
        Note(
            "Bodies founded from abroad in the mainland are covered as well. Only State organs and units give secrets in "
            "this way; nobody else may hold or pass them.",
            "Secrets Law, Arts. 28, 37",
        ),
    ],
)

# Espionage.

ESPIONAGE_2014: Final = Measure(
    "cn.ces.4",
    "Intelligence is not stolen, bought or unlawfully given to bodies abroad",
    "CN",
    COUNTER_ESPIONAGE_LAW_2014.article(38, item=3, checked_on=_TODAY, confidence=Confidence.RECALLED),
    scope=includes(SECURITY_INTEREST_DATA) & INTELLIGENCE & FOREIGN_RECIPIENT & UNLAWFULLY_PROVIDED,
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=during("2014-11-01", "2023-07-01"),
    roles=_EXPORTS,
    consequence="crime (Criminal Law, Art. 111)",
    notes=[
        Note(
            "The authorities decide afterwards what is intelligence: signals of the railways' own mobile network, which a "
            "consultancy collected for a foreign client from 2020 on, were held to be.",
            "Ministry of State Security, case published in April 2022 and again in September 2024",
        ),
    ],
)
ESPIONAGE: Final = Measure(
    "cn.ces.4",
    "Data on national security and interests are not stolen, bought or unlawfully given to bodies abroad",
    "CN",
    COUNTER_ESPIONAGE_LAW.article(4, item=3, checked_on=_TODAY),
    scope=includes(SECURITY_INTEREST_DATA) & FOREIGN_RECIPIENT & UNLAWFULLY_PROVIDED,
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2023-07-01"),
    roles=_EXPORTS,
    consequence="administrative detention, fines, crime",
    notes=[
        Note(
            "Until 30 June 2023 the law named State secrets and intelligence alone; since then documents, data, materials "
            "and items on national security and interests count even if they are not classified.",
            "Counter-Espionage Law of 2014, Art. 38(3); of 2023, Art. 4(3)",
        ),
    ],
)

# Controlled items.

EXPORT_CONTROL: Final = Measure(
    "cn.ecl.12",
    "Controlled technical data leave, or go to foreign persons, only with a licence",
    "CN",
    EXPORT_CONTROL_LAW.cite("Arts. 2, 12", checked_on=_TODAY),
    scope=includes(CONTROLLED_TECHNOLOGY) & FOREIGN_RECIPIENT,
    effect=Require(EXPORT_LICENCE),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2020-12-01"),
    roles=_EXPORTS,
    authority="Ministry of Commerce and other export-control authorities",
    notes=[
        Note(
            "The data of items on China's control list, or under temporary control, are meant. Giving them to foreign "
            "persons inside the mainland counts as export; a foreign-controlled company of the mainland is counted in "
            "here, although it is a Chinese person.",
            "Export Control Law, Arts. 2, 12; DSL Art. 25",
        ),
    ],
)

TECHNOLOGY_EXPORT: Final = Measure(
    "cn.tier.30",
    "Restricted technology is exported only with a licence",
    "CN",
    TECHNOLOGY_REGULATIONS.article(30, checked_on=_TODAY),
    scope=EXPORT & includes(CONTROLLED_TECHNOLOGY),
    effect=Require(EXPORT_LICENCE),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2002-01-01"),
    roles=_EXPORTS,
    authority="Ministry of Commerce and science departments",
    notes=[
        Note(
            "Transfers of technology by trade, investment or cooperation are meant. Technology whose export is forbidden "
            "altogether is not told apart here.",
            "Technology Regulations, Arts. 2, 30",
        ),
    ],
)

# Archives.

_ARCHIVES = EXPORT & includes(ARCHIVE) & ARCHIVE_PROTECTED
ARCHIVES_2017: Final = Measure(
    "cn.archives.25",
    "Archives of the State, and private ones of value or secret, leave only with approval",
    "CN",
    ARCHIVES_MEASURES_2017.article(18, checked_on=_TODAY),
    scope=_ARCHIVES,
    effect=Require(ARCHIVE_APPROVAL),
    objective=Objective.NATIONAL_SECURITY,
    in_force=during("2017-03-01", "2021-01-01"),
    roles=_EXPORTS,
    authority="national or provincial archives authority",
)
ARCHIVES: Final = Measure(
    "cn.archives.25",
    "Archives of the State, private ones of value or secret, and their copies leave only with approval",
    "CN",
    ARCHIVES_LAW.cite("Art. 25; Implementing Regulations, Art. 27(2)", checked_on=_TODAY),
    scope=_ARCHIVES,
    effect=Require(ARCHIVE_APPROVAL),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2021-01-01"),
    roles=_EXPORTS,
    authority="national or provincial archives authority",
    consequence="confiscation, blocking, RMB 10,000 to 100,000 (Art. 50)",
    notes=[
        Note("Sending over the internet counts; the rules on data exports apply beside it.", "Archives Law, Art. 25"),
    ],
)
FIRST_GRADE_2017: Final = Measure(
    "cn.archives.first_grade",
    "Archives of the first grade never leave",
    "CN",
    ARCHIVES_MEASURES_2017.article(18, paragraph=1, checked_on=_TODAY),
    scope=_ARCHIVES & FIRST_GRADE_ARCHIVE & ~ARCHIVE_COPIES_FREE_OF_GRADE,
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=during("2017-03-01", "2024-03-01"),
    roles=_EXPORTS,
)
FIRST_GRADE: Final = Measure(
    "cn.archives.first_grade",
    "Archives of the first grade never leave",
    "CN",
    ARCHIVES_REGULATIONS.article(27, paragraph=1, checked_on=_TODAY),
    scope=_ARCHIVES & FIRST_GRADE_ARCHIVE & ~ARCHIVE_COPIES_FREE_OF_GRADE,
    effect=Prohibit(),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2024-03-01"),
    roles=_EXPORTS,
    notes=[
        Note(
            "The ban names archives, the next paragraph names archives 'or copies': whether a scan of a first-grade archive "
            "may be approved is contested. The strict reading is the ordinary one here.",
            "Archives Implementing Regulations, Art. 27(1)-(2)",
        ),
    ],
)

# Maps and surveying.

_VEHICLE_GEODATA = EXPORT & AUTOMOTIVE & includes(SURVEY_RESULT)
MAP_SERVERS: Final = Measure(
    "cn.map.34",
    "Internet map services keep the servers with their map data in the mainland",
    "CN",
    MAP_REGULATIONS.article(34, checked_on=_TODAY),
    scope=EXPORT & MAP_SERVICE & includes(GEOSPATIAL) & MOVED_ABROAD,
    effect=Localise(Localisation.STORAGE),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2016-01-01"),
    roles=_EXPORTS,
    authority="surveying and mapping authorities",
)
SURVEYING: Final = Measure(
    "cn.survey.18",
    "Secret surveying and mapping results go abroad only with approval",
    "CN",
    SURVEY_REGULATIONS.article(18, checked_on=_TODAY),
    scope=FOREIGN_RECIPIENT & ((includes(SURVEY_RESULT) & SECRET_SURVEY) | (includes(DETAILED_SURVEY) & ~MAP_OPEN)),
    effect=Require(SURVEY_APPROVAL),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2006-09-01"),
    roles=_EXPORTS,
    authority="surveying and mapping authorities, after consulting the military",
    notes=[
        Note(
            "Detailed maps and survey results are secret more often than not, so nothing is presumed of them.",
            "Rules on the range of State secrets in surveying (recalled)",
        ),
    ],
)
VEHICLE_SURVEYING: Final = Measure(
    "cn.survey.vehicles",
    "Vehicle businesses: geographic data leave only with approval or after map review",
    "CN",
    VEHICLE_SURVEY_2022.cite("on sending abroad", checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=_VEHICLE_GEODATA,
    effect=Require(SURVEY_APPROVAL | MAP_REVIEW),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2022-08-30"),
    roles=_EXPORTS,
    authority="Ministry of Natural Resources and its offices",
    notes=[
        Note(
            "Positions, images and point clouds of roads and what stands by them, which vehicles take in operation, service "
            "and tests, are survey data. Who already sends them abroad stops until approval or review is there.",
            "Notice of 2022, by the ministry's own summary",
        ),
    ],
)
VEHICLE_SURVEY_STORAGE: Final = Measure(
    "cn.survey.vehicles.storage",
    "Vehicle businesses: geographic data are stored in the mainland",
    "CN",
    VEHICLE_SURVEY_2024.cite("on storage and export", checked_on=_TODAY, confidence=Confidence.RELATED),
    scope=_VEHICLE_GEODATA & ~KEPT_IN_MAINLAND,
    effect=Localise(Localisation.STORAGE, LOCAL_COPY.as_condition()),
    objective=Objective.NATIONAL_SECURITY,
    in_force=since("2024-07-26"),
    roles=_EXPORTS,
    authority="Ministry of Natural Resources and its offices",
)

MEASURES: Final[tuple[Measure, ...]] = (
    SECRETS_CHANNEL_2010,
    SECRETS_CHANNEL,
    SECRETS_APPROVAL_2010,
    SECRETS_APPROVAL,
    ESPIONAGE_2014,
    ESPIONAGE,
    EXPORT_CONTROL,
    TECHNOLOGY_EXPORT,
    ARCHIVES_2017,
    ARCHIVES,
    FIRST_GRADE_2017,
    FIRST_GRADE,
    MAP_SERVERS,
    SURVEYING,
    VEHICLE_SURVEYING,
    VEHICLE_SURVEY_STORAGE,
)
