"""What the law of Kenya asks: instruments, kinds of data and facts."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory
from xflow.model.facts import About, Choice, YesNo
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import (
    ASSETS_AND_DEBTS,
    BIOMETRIC,
    ELECTORAL,
    ETHNIC_ORIGIN,
    FAMILY,
    GENETIC,
    HEALTH,
    PERSONAL,
    PHILOSOPHICAL_BELIEF,
    RELIGION,
    SEX_LIFE,
    SEXUAL_ORIENTATION,
)
from xflow.model.vocabulary.data import CIVIL_REGISTRATION as BIRTHS_AND_DEATHS

SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
CHECKED: Final = "2026-11-26"

ACT: Final = Instrument(
    "ke.dpa",
    "Data Protection Act",
    "https://new.kenyalaw.org/akn/ke/act/2019/24",
    number="No. 24 of 2019",
    issuer="Parliament of Kenya",
    adopted="2019-11-08",
)
REGULATIONS: Final = Instrument(
    "ke.general_regulations",
    "Data Protection (General) Regulations",
    "https://new.kenyalaw.org/akn/ke/act/ln/2021/263/eng@2022-12-31",
    number="LN 263 of 2021",
    issuer="Cabinet Secretary for Information, Communications and Technology",
)
REGISTRATION: Final = Instrument(
    "ke.civil_registration",
    "Data Protection (Civil Registration) Regulations",
    "https://new.kenyalaw.org/akn/ke/act/ln/2020/196/eng@2022-12-31",
    number="LN 196 of 2020",
    issuer="Cabinet Secretary for Interior",
)
HEALTH_ACT: Final = Instrument(
    "ke.digital_health",
    "Digital Health Act",
    "https://new.kenyalaw.org/akn/ke/act/2023/15/eng@2023-11-24",
    number="No. 15 of 2023",
    issuer="Parliament of Kenya",
    adopted="2023-10-19",
)

SENSITIVE: Final = DataCategory(
    "ke.sensitive",
    "Sensitive personal data (Kenya)",
    "Race, health, ethnic or social origin, belief, genetic or biometric data, property, family, sex and sexual orientation.",
    [PERSONAL],
    narrower=[
        HEALTH,
        ETHNIC_ORIGIN,
        RELIGION,
        PHILOSOPHICAL_BELIEF,
        GENETIC,
        BIOMETRIC,
        ASSETS_AND_DEBTS,
        FAMILY,
        SEX_LIFE,
        SEXUAL_ORIENTATION,
    ],
    presumed_absent=True,
    cite=ACT.cite(
        "s 2, 'sensitive personal data'",
        checked_on=CHECKED,
        url="https://ictpolicyafrica.org/fr/document/n7xolcf4vk8?page=10",
        notes=[
            Note("The Act names sex, too, for which there is no kind of data here, and property details."),
            Note("Children's data as such are not named; the names of a person's children are (family)."),
        ],
    ),
)

HEALTH_DATA: Final = DataCategory(
    "ke.health_data",
    "Health data (Kenya)",
    "The state of physical or mental health, and records of health services.",
    [PERSONAL],
    narrower=[HEALTH],
    presumed_absent=True,
    cite=HEALTH_ACT.cite("s 2", checked_on=CHECKED, confidence=RELATED),
)
REGISTERS: Final = DataCategory(
    "ke.registers",
    "Civil registers (Kenya)",
    "Registers of births, deaths, marriages and persons.",
    [PERSONAL],
    narrower=[BIRTHS_AND_DEATHS],
    presumed_absent=True,
    cite=REGULATIONS.cite("reg 26(2)(a)", checked_on=CHECKED),
)
VOTERS: Final = DataCategory(
    "ke.voters",
    "Data on voters (Kenya)",
    "Registers of voters, and who took part in a vote.",
    [PERSONAL],
    narrower=[ELECTORAL],
    presumed_absent=True,
    cite=REGULATIONS.cite("reg 26(2)(b)", checked_on=CHECKED),
)

OUTSIDE_ACT: Final = YesNo(
    "ke.outside_act",
    "the Act does not apply: the processing is purely personal or household, is exempted for national security or public "
    "interest, or another law or a court demands it",
    "Is the processing purely personal or household, exempted for national security or public interest, or demanded by a "
    "written law or a court?",
    ordinary=False,
    cite=ACT.cite("s 51(2)", checked_on=CHECKED),
)
NECESSITY: Final = YesNo(
    "ke.necessity",
    "the transfer is necessary for a contract with or for the data subject, for a matter of public interest, for a legal claim, "
    "to protect vital interests, or for compelling legitimate interests that the data subject's do not override",
    "Is the transfer necessary for a contract with or for the data subject, for public interest, for a legal claim, for vital "
    "interests, or for compelling legitimate interests that the data subject's interests do not override?",
    ordinary=False,
    cite=ACT.cite("s 48(c)", checked_on=SHEET, confidence=RELATED),
)
STRATEGIC: Final = Choice(
    "ke.strategic",
    "the strategic interest of the state that the processing serves",
    "Does the processing serve civil registration or legal identity, elections, the public finance system, a protected computer "
    "system, early or basic education, or primary or secondary health care, or none of these?",
    ordinary="none",
    options=(
        "civil_registration",
        "elections",
        "public_finance",
        "protected_computer_system",
        "basic_education",
        "health_care",
        "none",
    ),
    cite=REGULATIONS.cite("reg 26(2)", checked_on=CHECKED),
)
OTHER_CARE: Final = YesNo(
    "ke.other_care",
    "the health care is neither primary nor secondary care of a data subject in Kenya",
    "Is the care none that is primary or secondary, or is it of somebody who is not in Kenya?",
    ordinary=False,
    cite=REGULATIONS.cite("reg 26(2)(f)", checked_on=CHECKED),
)
OTHER_VOTE: Final = YesNo(
    "ke.other_vote",
    "the vote is no election of the people's representatives under the Constitution",
    "Is the vote another one than an election of the people's representatives under the Constitution, as of a company or a club?",
    ordinary=False,
    cite=REGULATIONS.cite("reg 26(2)(b)", checked_on=CHECKED),
)
OTHER_EDUCATION: Final = YesNo(
    "ke.other_education",
    "the education is none under the Basic Education Act, nor early childhood education",
    "Is the education another one than early childhood education and that under the Basic Education Act?",
    ordinary=False,
    cite=REGULATIONS.cite("reg 26(2)(e)", checked_on=CHECKED),
)
HEALTH_TOURISM: Final = YesNo(
    "ke.health_tourism",
    "the health information goes abroad for a patient who is to be treated there (health tourism)",
    "Does the health information go abroad for a patient who is to be treated there, as in health tourism?",
    ordinary=False,
    cite=HEALTH_ACT.cite("s 47", checked_on=CHECKED, confidence=RELATED),
)
ORDERED: Final = YesNo(
    "ke.ordered_to_localise",
    "the Cabinet Secretary has required the exporter to keep processing in Kenya",
    "Has the Cabinet Secretary required the exporter, for instance after a breach, to process through a server in Kenya?",
    About.EXPORTER,
    ordinary=False,
    cite=REGULATIONS.cite("reg 26(3)", checked_on=CHECKED),
)

EXPORTER_UNDER_ACT: Final = YesNo(
    "ke.exporter_under_act",
    "the exporter, though neither established nor resident in Kenya, processes data of people who are in Kenya",
    "Does the exporter, though not in Kenya, process the data of people who are in Kenya?",
    About.EXPORTER,
    ordinary=True,
    cite=ACT.cite("s 4(b)(ii)", checked_on=CHECKED),
)
COMMISSIONER_FORBIDS: Final = YesNo(
    "ke.commissioner_forbids",
    "the Data Commissioner has prohibited or suspended the transfer",
    "Has the Data Commissioner prohibited or suspended the transfer?",
    ordinary=False,
    cite=ACT.cite("s 49(3)", checked_on=CHECKED),
)

RULES_BIND_RECIPIENT: Final = YesNo(
    "ke.rules_bind_recipient",
    "the recipient, though outside the exporter's group, is bound by the corporate rules as an enterprise in a joint economic "
    "activity",
    "Though outside the exporter's group, is the recipient bound by the corporate rules, as an enterprise engaged in a joint "
    "economic activity with the exporter?",
    About.RECIPIENT,
    ordinary=False,
    cite=REGULATIONS.cite("reg 43(1)(a)", checked_on=CHECKED),
)

FACTS: Final = [
    OUTSIDE_ACT,
    NECESSITY,
    STRATEGIC,
    OTHER_CARE,
    OTHER_VOTE,
    OTHER_EDUCATION,
    HEALTH_TOURISM,
    ORDERED,
    EXPORTER_UNDER_ACT,
    COMMISSIONER_FORBIDS,
    RULES_BIND_RECIPIENT,
]
"""All facts of the law of Kenya."""
