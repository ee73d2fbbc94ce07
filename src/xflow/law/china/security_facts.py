"""State what the rules on security, archives, genetic resources and vehicles ask of a transfer."""

from __future__ import annotations

from typing import Final

from xflow.law.china.instruments import (
    ARCHIVES_LAW,
    ARCHIVES_REGULATIONS,
    AUTO_2021,
    AUTO_2026,
    COUNTER_ESPIONAGE_LAW,
    COUNTER_ESPIONAGE_LAW_2014,
    DSL,
    HGR_REGULATIONS,
    HGR_RULES,
    ICJA,
    LISTING_2023,
    MIIT_MEASURES,
    PIPL,
    RIDE_HAILING_2016,
    SECRETS_LAW,
    SECURITIES_LAW,
    SURVEY_REGULATIONS,
)
from xflow.model.facts import About, Fact, YesNo
from xflow.model.sources import Confidence, Note

_TODAY = "2026-11-24"

# Foreign courts and authorities.

FOR_FOREIGN_ENFORCER: Final = YesNo(
    "cn.for_foreign_enforcer",
    "the data are handed, directly or through others, to a foreign court or law-enforcement authority",
    "Are the data handed, directly or through others, to a foreign court or law-enforcement authority?",
    ordinary=False,
    cite=DSL.article(36, checked_on=_TODAY),
)
ENFORCER_BEHIND: Final = YesNo(
    "cn.enforcer_behind",
    "the proceedings, or the authority, for which the data are sent are those of a foreign court or law enforcer",
    "The data go to proceedings or to an authority abroad: is it a court, or a body that investigates, supervises or "
    "penalises (and not, say, arbitration, a registry or a service agency)?",
    cite=DSL.article(
        36,
        checked_on=_TODAY,
        notes=[
            Note(
                "Whether evidence that is disclosed to the other side or to counsel for a foreign lawsuit falls under the "
                "rule is argued; law firms advise to treat it so.",
                "Jingtian and Mayer Brown on evidence that leaves China, 2024 and 2025",
            ),
        ],
    ),
)
CRIMINAL_EVIDENCE: Final = YesNo(
    "cn.criminal_evidence",
    "the data are evidence or other assistance for criminal proceedings abroad",
    "Are the data evidence, or other assistance, for a criminal investigation or trial abroad?",
    ordinary=False,
    cite=ICJA.article(4, paragraph=3, checked_on=_TODAY),
)
INDUSTRY_ENFORCER: Final = YesNo(
    "cn.industry_enforcer",
    "the foreign authority enforces rules on industry, telecommunications or radio",
    "Does the foreign authority enforce rules on industry, telecommunications or radio?",
    About.RECIPIENT,
    ordinary=False,
    cite=MIIT_MEASURES.article(21, paragraph=2, checked_on=_TODAY, confidence=Confidence.RELATED),
)
SECURITIES_MATERIALS: Final = YesNo(
    "cn.securities_materials",
    "the data are documents or materials on securities business",
    "Are the data documents or materials on securities business?",
    ordinary=False,
    cite=SECURITIES_LAW.article(177, paragraph=2, checked_on=_TODAY),
)
WORKING_PAPERS: Final = YesNo(
    "cn.working_papers",
    "the data are working papers that securities or audit firms made in the mainland for an overseas listing",
    "Are the data working papers that a securities firm, an audit firm or the like made in the mainland for an offering or "
    "listing abroad?",
    ordinary=False,
    cite=LISTING_2023.cite("on working papers", checked_on=_TODAY, confidence=Confidence.RELATED),
)
RECIPROCAL_MEASURE: Final = YesNo(
    "cn.reciprocal_measure",
    "China has taken a reciprocal measure against the destination that bars this transfer",
    "Has China announced a reciprocal measure against the place of destination that bars such transfers?",
    ordinary=False,
    cite=PIPL.article(43, checked_on=_TODAY),
)

# Secrets, archives, maps, controlled items.

SECRETS_UNPROTECTED: Final = YesNo(
    "cn.secrets_unprotected",
    "State secrets would travel by mail, consignment, the internet or another channel without the prescribed protection",
    "Would the State secrets travel without the protection that the secrecy rules prescribe, such as over the internet "
    "or by post?",
    ordinary=True,
    cite=SECRETS_LAW.cite("Arts. 28, 29", checked_on=_TODAY),
)
UNLAWFULLY_PROVIDED: Final = YesNo(
    "cn.unlawfully_provided",
    "the data were stolen, spied out or bought, or are given without the authority that the law wants",
    "Were the data stolen, spied out or bought, or are they given without lawful authority?",
    cite=COUNTER_ESPIONAGE_LAW.article(4, item=3, checked_on=_TODAY),
)
INTELLIGENCE: Final = YesNo(
    "cn.intelligence",
    "the competent authorities hold the data to be intelligence",
    "Do the State security or secrecy authorities hold the data to be intelligence?",
    cite=COUNTER_ESPIONAGE_LAW_2014.article(38, item=3, checked_on=_TODAY, confidence=Confidence.RECALLED),
)
ARCHIVE_PROTECTED: Final = YesNo(
    "cn.archive_protected",
    "the archives belong to the State, or are of great value to it or to be kept secret",
    "Do the archives belong to the State, or are they private ones of great value to State and society or to be kept "
    "secret?",
    ordinary=True,
    cite=ARCHIVES_LAW.cite("Arts. 22, 25", checked_on=_TODAY),
)
FIRST_GRADE_ARCHIVE: Final = YesNo(
    "cn.first_grade_archive",
    "the archives are of the first grade",
    "Are the archives of the first grade?",
    ordinary=False,
    cite=ARCHIVES_REGULATIONS.article(27, paragraph=1, checked_on=_TODAY),
)
ARCHIVE_COPIES_FREE_OF_GRADE: Final = YesNo(
    "cn.archive_copies_free_of_grade",
    "only a copy is sent, and copies of first-grade archives are taken to be open to approval",
    "Is only a copy sent, and has the archives authority said that copies of first-grade archives may be approved? "
    "(The text is read both ways.)",
    ordinary=False,
    cite=ARCHIVES_REGULATIONS.article(27, paragraph=2, checked_on=_TODAY),
)
SECRET_SURVEY: Final = YesNo(
    "cn.secret_survey",
    "the surveying and mapping results are State secrets",
    "Are the surveying and mapping results classified as State secrets?",
    ordinary=False,
    cite=SURVEY_REGULATIONS.article(18, checked_on=_TODAY),
)

MAP_OPEN: Final = YesNo(
    "cn.map_open",
    "the detailed maps or survey results are published, or were reviewed and found open",
    "Are the detailed maps or survey results published, or did the surveying authority review them and find them open?",
    cite=SURVEY_REGULATIONS.article(18, checked_on=_TODAY),
)

# Human genetic resources.

HGR_COOPERATION: Final = YesNo(
    "cn.hgr_cooperation",
    "the parties to an approved international research cooperation, or filed clinical trial, share the data as agreed",
    "Is the sharing part of an international research cooperation that the authority approved, or of a clinical trial "
    "filed with it, between the parties and as their agreement says?",
    ordinary=False,
    cite=HGR_RULES.article(36, paragraph=2, checked_on=_TODAY, confidence=Confidence.RELATED),
)
HGR_SENSITIVE_ORIGIN: Final = YesNo(
    "cn.hgr_sensitive_origin",
    "the information comes from important genetic families or from specific regions",
    "Does the information come from important genetic families, or from people of specific regions (groups that live apart "
    "or in a special environment)?",
    ordinary=False,
    cite=HGR_RULES.article(37, checked_on=_TODAY, confidence=Confidence.RELATED),
)
HGR_SEQUENCING: Final = YesNo(
    "cn.hgr_sequencing",
    "the information comes from sequencing of exomes or genomes",
    "Does the information come from exome or genome sequencing?",
    ordinary=True,
    cite=HGR_RULES.article(37, checked_on=_TODAY, confidence=Confidence.RELATED),
)
HGR_MAY_AFFECT: Final = YesNo(
    "cn.hgr_may_affect",
    "giving the information may affect public health, national security or the public interest",
    "Did the authority or an expert find another reason why giving the information may affect China's public health, "
    "national security or public interest?",
    ordinary=False,
    cite=HGR_REGULATIONS.article(28, paragraph=1, checked_on=_TODAY),
)

# What counts as sensitive, vehicles and rides.

RIDE_HAILING: Final = YesNo(
    "cn.ride_hailing",
    "the data are personal information or business data of an online ride-hailing platform",
    "Are the data personal information that an online ride-hailing platform collected, or business data that it made?",
    ordinary=False,
    cite=RIDE_HAILING_2016.article(27, checked_on=_TODAY),
)
OUTFLOW_PROVIDED_FOR: Final = YesNo(
    "cn.outflow_provided_for",
    "a law or administrative regulation provides that these data of a ride-hailing platform may leave",
    "Does a law or an administrative regulation provide that these data of a ride-hailing platform may leave, and are its "
    "conditions met? (Whether the routes of the Personal Information Protection Law suffice is for the authority to say.)",
    cite=RIDE_HAILING_2016.article(27, checked_on=_TODAY),
)

ANNEX_B_COUNTS: Final = YesNo(
    "cn.annex_b_counts",
    "identity numbers, purchases, communications and other kinds of the standard of 2020 are still counted as sensitive",
    "Does the authority in charge still count identity numbers, payments and purchases, communications, contact lists, "
    "browsing or bookings as sensitive? (The national guide of September 2024 does not.)",
    ordinary=False,
    cite=PIPL.article(28, checked_on=_TODAY, confidence=Confidence.RELATED),
)
AUTO_VOLUME_IS_IMPORTANT: Final = YesNo(
    "cn.auto_volume_is_important",
    "personal information of more than 100,000 people that vehicle businesses hold still counts as important data",
    "Does the authority in charge still treat vehicle-sector personal information of more than 100,000 people as "
    "important data?",
    ordinary=True,
    cite=AUTO_2021.article(3, item=5, checked_on=_TODAY),
)
AUTO_VOLUME_DESPITE_GUIDE: Final = YesNo(
    "cn.auto_volume_despite_guide",
    "even since the guide of 2026 vehicle-sector personal information of more than 100,000 people counts as important",
    "Does the authority in charge, even since the guide of February 2026, treat vehicle-sector personal information of "
    "more than 100,000 people as important data?",
    ordinary=False,
    cite=AUTO_2021.article(3, item=5, checked_on=_TODAY),
)
AUTO_REMEDY: Final = YesNo(
    "cn.auto_remedy",
    "the important data are sent to mend a security vulnerability, handle a security incident, or mend a product defect "
    "by software upgrade",
    "Are the important vehicle data sent only to mend a vulnerability, handle an incident, or mend a product defect by a "
    "software upgrade?",
    ordinary=False,
    cite=AUTO_2026.cite("exempt scenarios", checked_on=_TODAY, confidence=Confidence.RELATED),
)

FACTS: Final[tuple[Fact, ...]] = tuple(named for named in tuple(globals().values()) if isinstance(named, Fact))
"""The facts that the rules on security, archives, genetic resources and vehicles ask."""
