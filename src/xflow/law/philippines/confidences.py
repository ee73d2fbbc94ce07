"""What the Philippines keep between people and who serves them: SIMs, calls, identity, HIV, health, children."""

from __future__ import annotations

from typing import Final

from xflow.law.philippines.categories import CALL_KIND
from xflow.model.conditions import includes
from xflow.model.facts import About, Fact, YesNo
from xflow.model.means import Means
from xflow.model.measures import Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import since
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS

_CHECKED = "2026-11-27"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_SENT = (
    ~DESTINATION.within("PH")
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT)
)

SIM_ACT: Final = Instrument(
    "ph.ra11934",
    "Subscriber Identity Module (SIM) Registration Act",
    "https://elibrary.judiciary.gov.ph",
    number="Republic Act No. 11934",
    issuer="Congress of the Philippines",
    adopted="2022-10-10",
)
IDENTITY_ACT: Final = Instrument(
    "ph.ra11055",
    "Philippine Identification System Act",
    "https://elibrary.judiciary.gov.ph",
    number="Republic Act No. 11055",
    issuer="Congress of the Philippines",
    adopted="2018-08-06",
)
HIV_ACT: Final = Instrument(
    "ph.ra11166",
    "Philippine HIV and AIDS Policy Act",
    "https://elibrary.judiciary.gov.ph",
    number="Republic Act No. 11166, and Republic Act No. 8504 before it",
    issuer="Congress of the Philippines",
    adopted="2018-12-20",
)
HEALTH_EXCHANGE: Final = Instrument(
    "ph.phie",
    "Privacy Guidelines for the Implementation of the Philippine Health Information Exchange",
    "https://doh.gov.ph",
    number="DOH-DOST-PhilHealth Joint Administrative Order No. 2016-0002",
    issuer="Department of Health, Department of Science and Technology, Philippine Health Insurance Corporation",
    adopted="2016-01-20",
)

CALL_RECORDS: Final = Instrument(
    "ph.ntc_call_records",
    "Data log retention of telecommunications traffic",
    "https://ntc.gov.ph",
    number="NTC Memorandum Circular No. 04-06-2007",
    issuer="National Telecommunications Commission",
    adopted="2007-06-08",
)
DISEASES_ACT: Final = Instrument(
    "ph.ra11332",
    "Mandatory Reporting of Notifiable Diseases and Health Events of Public Health Concern Act",
    "https://elibrary.judiciary.gov.ph",
    number="Republic Act No. 11332",
    issuer="Congress of the Philippines",
    adopted="2019-04-26",
)
JUVENILE_ACT: Final = Instrument(
    "ph.ra9344",
    "Juvenile Justice and Welfare Act of 2006",
    "https://elibrary.judiciary.gov.ph",
    number="Republic Act No. 9344",
    issuer="Congress of the Philippines",
    adopted="2006-04-28",
)

SIM_REGISTER: Final = YesNo(
    "ph.sim_register",
    "the data come from the register of SIMs of a public telecommunications entity",
    "Do the data come from the register of SIMs that a public telecommunications entity keeps?",
    About.EXPORTER,
    ordinary=False,
    cite=SIM_ACT.cite(
        "s 6",
        url="https://jur.ph/law/summary/subscriber-identity-module-sim-registration-act",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
IDENTITY_REGISTER: Final = YesNo(
    "ph.philsys",
    "the data come from the registry of the Philippine Identification System",
    "Do the data come from the registry of the Philippine Identification System (PhilSys)?",
    ordinary=False,
    cite=IDENTITY_ACT.cite(
        "s 17; Rules, s 21",
        url="https://mindanaoexaminernewspaper.blogspot.com/2021/06/philsys-registered-persons-data-fully.html",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
HIV_STATUS: Final = YesNo(
    "ph.hiv",
    "the data tell whether somebody was tested for HIV, has it, or was exposed to it",
    "Do the data tell whether somebody was tested or treated for HIV, has it, or was exposed to it?",
    ordinary=False,
    cite=HIV_ACT.cite(
        "ss 44-45",
        url="https://mb.com.ph/2021/6/28/doh-says-disclosure-of-confidential-information-such-as-hiv-status-of-anyone-is-illegal",
        checked_on=_CHECKED,
        confidence=_RELATED,
    ),
)
FROM_EXCHANGE: Final = YesNo(
    "ph.health_exchange",
    "the health data come from the Philippine Health Information Exchange",
    "Do the health data come from the Philippine Health Information Exchange, rather than from a provider's own records?",
    ordinary=False,
    cite=HEALTH_EXCHANGE.cite("scope", checked_on=_CHECKED, confidence=_RELATED),
)
FOREIGN_CARRIER: Final = YesNo(
    "ph.foreign_carrier",
    "the call records are of carriers abroad, and of none that serves the public in the Philippines",
    "Are the call records of carriers abroad alone, as where a service centre works for them in the Philippines?",
    About.EXPORTER,
    ordinary=False,
    cite=CALL_RECORDS.cite(
        "s 1, public telecommunications entities",
        url="https://www.yugatech.com/telecoms/ntc-circular-on-data-log-retention-for-telcos/",
        checked_on=_CHECKED,
    ),
)
NOTIFIABLE: Final = YesNo(
    "ph.notifiable_disease",
    "the data tell of a patient's notifiable disease as reported to the health authorities, or of its treatment",
    "Do the data tell of a patient's notifiable disease as reported to the health authorities, or of its treatment?",
    ordinary=False,
    cite=DISEASES_ACT.cite(
        "s 9(a)",
        url="https://dailyservingoflegalmatters.blogspot.com/2020/04/prohibited-acts-of-republic-act-no-11332.html?m=0",
        checked_on=_CHECKED,
    ),
)
JUVENILE: Final = YesNo(
    "ph.juvenile",
    "the data come from records on children in conflict with the law",
    "Do the data come from records on children in conflict with the law?",
    ordinary=False,
    cite=JUVENILE_ACT.cite("s 43", checked_on=_CHECKED, confidence=_RECALLED),
)
ORDERED: Final = YesNo(
    "ph.disclosure_ordered",
    "a court or authority of the Philippines has ordered the disclosure as the law on that secret provides, or that law "
    "itself commands it",
    "Has a court or competent authority of the Philippines ordered the disclosure as the law on that secret provides?",
    ordinary=False,
    cite=SIM_ACT.cite(
        "ss 9-10",
        url="https://foi.gov.ph/agencies/ntc/request-for-assistance-in-identifying-the-owner-of-gcash-account-no-09674418136-due-to-wrong-deposit",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("A foreign court or authority is not one of those that these laws name.")],
    ),
)
FACTS: Final[list[Fact]] = [
    SIM_REGISTER,
    IDENTITY_REGISTER,
    HIV_STATUS,
    FROM_EXCHANGE,
    FOREIGN_CARRIER,
    NOTIFIABLE,
    JUVENILE,
    ORDERED,
]
"""The facts that these rules ask."""

WRITTEN_CONSENT: Final = Mechanism(
    "ph.written_consent",
    "written consent to this disclosure",
    "obtain the written consent of each person to the disclosure of this information to this recipient",
    MechanismKind.DEROGATION,
    cite=SIM_ACT.cite(
        "s 9",
        url="https://jur.ph/law/facts/subscriber-identity-module-sim-registration-act",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("The laws on identity and HIV ask for such consent, too.")],
    ),
)
MECHANISMS: Final = [WRITTEN_CONSENT]
"""What satisfies these rules."""

_PROVIDERS = Note(
    "Whether a provider that works for the holder of the secret alone receives a disclosure is not settled; it is treated "
    "like anybody else."
)

SIM_SECRECY: Final = Measure(
    "ph.ra11934.9",
    "What is in the register of SIMs is confidential",
    "PH",
    SIM_ACT.cite(
        "ss 6, 9-10",
        url="https://jur.ph/law/facts/subscriber-identity-module-sim-registration-act",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The register serves to process, activate and deactivate SIMs alone, and is kept for ten years after "
                "deactivation. That it stays in the country is not said in what was read."
            ),
            _PROVIDERS,
        ],
    ),
    includes(PERSONAL) & SIM_REGISTER & _SENT,
    require(WRITTEN_CONSENT | ORDERED),
    Objective.PRIVACY,
    since("2022-10-28"),
    authority="National Telecommunications Commission",
    notes=[
        Note(
            "The Act has been enforced since 28 October 2022.",
            "https://mb.com.ph/2023/4/17/sc-asked-to-stop-enforcement-of-law-on-sim-registration",
        )
    ],
)
IDENTITY_SECRECY: Final = Measure(
    "ph.ra11055.17",
    "What is registered for identification is disclosed on consent or by order of a court alone",
    "PH",
    IDENTITY_ACT.cite(
        "s 17; Rules, s 21",
        url="https://mindanaoexaminernewspaper.blogspot.com/2021/06/philsys-registered-persons-data-fully.html",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("The order is for a compelling interest of public health or safety."), _PROVIDERS],
    ),
    includes(PERSONAL) & IDENTITY_REGISTER & _SENT,
    require(WRITTEN_CONSENT | ORDERED),
    Objective.PRIVACY,
    since("2018-08-25"),
    authority="Philippine Statistics Authority",
    notes=[Note("The day on which the Act began is recalled.")],
)
HIV_SECRECY: Final = Measure(
    "ph.ra11166.44",
    "HIV status is disclosed on written consent alone",
    "PH",
    HIV_ACT.cite(
        "ss 44-45",
        url="https://mb.com.ph/2021/6/28/doh-says-disclosure-of-confidential-information-such-as-hiv-status-of-anyone-is-illegal",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("The Act of 1998 kept the same confidence (recalled)."), _PROVIDERS],
    ),
    includes(PERSONAL) & HIV_STATUS & _SENT,
    require(WRITTEN_CONSENT | ORDERED),
    Objective.PRIVACY,
    since("1998-02-13"),
    authority="Department of Health",
)
EXCHANGE: Final = Measure(
    "ph.phie",
    "Data of the health information exchange go to those who treat the patient, or on the patient's consent",
    "PH",
    HEALTH_EXCHANGE.cite(
        "access and disclosure",
        url="https://tr.scribd.com/document/381533904/JOINT-AO-2016-0002",
        checked_on=_CHECKED,
        confidence=_RECALLED,
        notes=[
            Note(
                "That the exchange shares among the providers who treat a patient was read; its rules on other disclosures "
                "and on places abroad were not."
            )
        ],
    ),
    includes(PERSONAL) & FROM_EXCHANGE & _SENT,
    require(WRITTEN_CONSENT | ORDERED),
    Objective.PRIVACY,
    since("2016-01-20"),
    authority="Department of Health",
)
CALLS: Final = Measure(
    "ph.ntc.call_records",
    "Call records go to nobody without a court's order or the subscriber's written consent",
    "PH",
    CALL_RECORDS.cite(
        "s 3",
        url="https://www.yugatech.com/telecoms/ntc-circular-on-data-log-retention-for-telcos/",
        checked_on=_CHECKED,
        notes=[Note("Records on calls and messages are kept for two or four months (s 2)."), _PROVIDERS],
    ),
    includes(CALL_KIND) & _SENT & ~FOREIGN_CARRIER,
    require(WRITTEN_CONSENT | ORDERED),
    Objective.PRIVACY,
    since("2007-07-01"),
    authority="National Telecommunications Commission",
    notes=[Note("Press accounts have the circular begin in July 2007.")],
)
DISEASES: Final = Measure(
    "ph.ra11332.9",
    "What is reported of a patient's notifiable disease is not disclosed without authority",
    "PH",
    DISEASES_ACT.cite(
        "s 9(a)",
        url="https://dailyservingoflegalmatters.blogspot.com/2020/04/prohibited-acts-of-republic-act-no-11332.html?m=0",
        checked_on=_CHECKED,
        notes=[Note("That the patient's consent is authority is our reading; the order of a court is named.")],
    ),
    includes(PERSONAL) & NOTIFIABLE & _SENT,
    require(WRITTEN_CONSENT | ORDERED),
    Objective.PRIVACY,
    since("2019-04-26"),
    authority="Department of Health",
    notes=[Note("The day on which the Act began was not read.")],
)
JUVENILES: Final = Measure(
    "ph.ra9344.43",
    "Records on children in conflict with the law are privileged",
    "PH",
    JUVENILE_ACT.cite("s 43", checked_on=_CHECKED, confidence=_RECALLED),
    includes(PERSONAL) & JUVENILE & _SENT,
    require(ORDERED),
    Objective.PRIVACY,
    since("2006-05-20"),
    authority="Juvenile Justice and Welfare Council",
    notes=[Note("The day on which the Act began is recalled.")],
)
MEASURES: Final = [SIM_SECRECY, IDENTITY_SECRECY, HIV_SECRECY, EXCHANGE, CALLS, DISEASES, JUVENILES]
"""The rules on these confidences."""
