"""The law pack of the Philippines: accountability under section 21, data sharing before 2021, and what sectors keep."""

from __future__ import annotations

from typing import Final

from xflow.law.philippines import confidences, finance, government, sectors
from xflow.law.philippines.categories import CATEGORIES
from xflow.model.burdens import Burden
from xflow.model.conditions import includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, YesNo
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import OFFICIAL, PERSONAL
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    RECIPIENT_ROLE,
    SAME_ENTITY,
)

_CHECKED = "2026-11-26"
_EDITION = "2026-11-27"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_COMMISSION = "National Privacy Commission"
_ACT_FROM = since("2012-09-08")
_IRR_FROM = since("2016-09-09")
_PENALTY = "prison and fines (ss 25-37); administrative fines by share of income (recalled)"

DPA: Final = Instrument(
    "ph.dpa",
    "Data Privacy Act of 2012",
    "https://privacy.gov.ph/data-privacy-act/",
    number="Republic Act No. 10173",
    issuer="Congress of the Philippines",
    adopted="2012-08-15",
)
IRR: Final = Instrument(
    "ph.irr",
    "Implementing Rules and Regulations of the Data Privacy Act of 2012",
    "https://privacy.gov.ph/implementing-rules-regulations-data-privacy-act-2012/",
    issuer=_COMMISSION,
    adopted="2016-08-24",
)
CIRCULAR_16_02: Final = Instrument(
    "ph.c16_02",
    "Data Sharing Agreements Involving Government Agencies",
    "https://www.privacy.gov.ph/memorandum-circulars/npc-circular-16-02-data-sharing-agreements-involving-government-agencies/",
    number="NPC Circular 16-02",
    issuer=_COMMISSION,
    adopted="2016-10-10",
)
CIRCULAR_2020_03: Final = Instrument(
    "ph.c2020_03",
    "Data Sharing Agreements",
    "https://privacy.gov.ph",
    number="NPC Circular No. 2020-03",
    issuer=_COMMISSION,
    adopted="2020-12-23",
)
CLOUD_FIRST: Final = Instrument(
    "ph.cloud_first",
    "Amendments to the Cloud First Policy",
    "https://dict.gov.ph",
    number="DICT Department Circular No. 010, s. 2020",
    issuer="Department of Information and Communications Technology",
    adopted="2020-06-02",
)
KONEKTADONG_PINOY: Final = Instrument(
    "ph.konektadong_pinoy",
    "Konektadong Pinoy Act",
    "https://www.officialgazette.gov.ph",
    number="Republic Act No. 12234",
    issuer="Congress of the Philippines",
)

EXPORTER_UNDER_ACT: Final = YesNo(
    "ph.exporter_under_act",
    "the exporter, though it sends from outside the Philippines, is bound by the Act for this processing",
    "Is the exporter bound by the Act though abroad: are the data on Philippine citizens or residents, or has it another "
    "link with the Philippines?",
    About.EXPORTER,
    ordinary=True,
    cite=DPA.cite("s 6", checked_on=_CHECKED),
)
HOUSEHOLD: Final = YesNo(
    "ph.household",
    "an individual processes the data in personal, family or household affairs",
    "Does an individual process the data in personal, family or household affairs?",
    About.EXPORTER,
    ordinary=False,
    cite=DPA.cite("s 3(h)(2)", checked_on=_CHECKED, confidence=_RELATED),
)
FOREIGN_RESIDENTS: Final = YesNo(
    "ph.foreign_residents",
    "all of the data were first collected from residents of foreign jurisdictions in accordance with the laws there, and "
    "are processed in the Philippines",
    "Were all of the data first collected from residents of foreign jurisdictions in accordance with the laws there?",
    ordinary=False,
    cite=DPA.cite("s 4(g)", checked_on=_CHECKED, confidence=_RELATED),
)
OTHER_SECTION_4: Final = YesNo(
    "ph.section_4",
    "the information is of another kind that section 4 leaves out, as far as needed: on public officers and contractors, "
    "for journalism, art, literature or research, for functions of public authority, or for banks against money laundering",
    "Is the information of another kind that section 4 leaves out: public office, journalism, art, research, functions of "
    "public authority, or money-laundering rules?",
    ordinary=False,
    cite=DPA.cite("s 4(a)-(f)", checked_on=_SHEET, confidence=_RECALLED),
)
RESIDENCY_RULE: Final = YesNo(
    "ph.residency_rule",
    "a rule in force obliges the exporter to keep these government data in the Philippines",
    "Does a rule of the government that is in force oblige the agency to keep these data in the Philippines?",
    About.EXPORTER,
    ordinary=False,
    cite=KONEKTADONG_PINOY.cite(
        "policies to safeguard local data",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The department published a draft circular on residency of government data in 2025; that it was adopted "
                "was not found, nor in the press of 2026, so it is not presumed.",
                "press reports of November 2025 to June 2026",
            )
        ],
    ),
)

COMPARABLE: Final = Mechanism(
    "ph.comparable_means",
    "contract or other reasonable means for comparable protection",
    "bind the recipient by contract or other reasonable means to a comparable level of protection",
    cite=DPA.cite(
        "s 21(a)",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Model clauses (ASEAN, European and others) are voluntary; the commission does not review contracts.",
                "NPC Advisory No. 2024-01 (published account)",
            )
        ],
    ),
)
OUTSOURCING: Final = Mechanism(
    "ph.outsourcing_agreement",
    "outsourcing agreement",
    "conclude an outsourcing agreement with the stipulations of the Rules, the place of processing among them",
    cite=IRR.cite("ss 43-45", checked_on=_SHEET, confidence=_RELATED),
)
SHARING: Final = Mechanism(
    "ph.sharing_agreement",
    "data sharing agreement",
    "conclude a data sharing agreement that protects the data shared",
    cite=CIRCULAR_2020_03.cite("data sharing agreement", checked_on=_CHECKED, confidence=_RELATED),
)
CBPR: Final = Mechanism(
    "ph.cbpr",
    "certification of the recipient under the privacy rules system",
    "have the recipient certified under the Global CBPR or PRP system",
    burden=Burden.CERTIFICATION,
    cite=DPA.cite(
        "s 21(a), other reasonable means",
        checked_on=_SHEET,
        confidence=_RECALLED,
        notes=[
            Note("That a certificate is a reasonable means is our reading; the Philippines take part in the system.")
        ],
    ),
)
AGREEMENT_REQUIRED: Final = YesNo(
    "ph.sharing_agreement_required",
    "section 20(b)(2) of the Rules is read to ask for an agreement on sharing for commercial purposes to this day",
    "Is the data shared for commercial purposes, and is section 20(b)(2) of the Rules read to ask for an agreement still?",
    ordinary=False,
    cite=IRR.cite(
        "s 20(b)(2)",
        url="https://floresofrinlaw.com/articles/guidelines-on-data-sharing-agreements",
        checked_on=_EDITION,
        confidence=_RELATED,
        notes=[
            Note(
                "Practitioners write that sharing for commercial purposes needs an agreement under the circular of 2020, too; "
                "the commission says that agreements are encouraged and not required (Advisory 2025-01). The Rules were not "
                "amended. The commission's reading is presumed."
            )
        ],
    ),
)
CONSENT: Final = Mechanism(
    "ph.consent",
    "consent to the data sharing",
    "obtain the data subject's consent to the sharing",
    MechanismKind.DEROGATION,
    cite=IRR.cite("s 20(b)", checked_on=_CHECKED, confidence=_RELATED),
)

_OUT = ~DESTINATION.within("PH") & ~MEANS.is_in(Means.TRANSIT)
TRANSFER: Final = Definition(
    "ph.transfer",
    "personal information under the Act is transferred to a third party abroad",
    includes(PERSONAL)
    & _OUT
    & (ORIGIN.within("PH") | EXPORTER_UNDER_ACT)
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS)
    & ~SAME_ENTITY
    & ~HOUSEHOLD
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    DPA.cite(
        "s 21",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The section speaks of third parties, whether domestic or international; a member of one's own group is "
                "one, a branch of the same entity is not."
            )
        ],
    ),
)
_TO_PROCESSOR = RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)
_TO_CONTROLLER = RECIPIENT_ROLE.is_in(PartyRole.CONTROLLER, PartyRole.JOINT_CONTROLLER)
_SHARED = TRANSFER & _TO_CONTROLLER
_PUBLIC = EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
_UNSURE_DAY = Note(
    "The circular took effect 15 days after its publication; the day was not found. The older rule is stated until the "
    "end of January 2021, when the new one was reported.",
    "published accounts",
)

SECTION_21: Final = Measure(
    "ph.dpa.21",
    "Comparable protection by contract or other reasonable means",
    "PH",
    DPA.cite("s 21", checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER,
    require(COMPARABLE | CBPR | (OUTSOURCING & _TO_PROCESSOR) | (SHARING & _TO_CONTROLLER)),
    Objective.PRIVACY,
    _ACT_FROM,
    authority=_COMMISSION,
    consequence=_PENALTY,
    notes=[
        Note("There is no list of adequate places and no approval; the controller stays accountable."),
        Note("The rules that spell it out (section 50) are of 9 September 2016."),
    ],
)
ACCOUNTABILITY: Final = Measure(
    "ph.irr.50",
    "The controller answers for what the recipient does",
    "PH",
    IRR.cite("s 50", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    Impose(Duty("stay accountable for the data, and name who in the organisation is")),
    Objective.PRIVACY,
    _IRR_FROM,
    authority=_COMMISSION,
)
STIPULATIONS: Final = Measure(
    "ph.irr.44",
    "What an outsourcing agreement must say",
    "PH",
    IRR.cite("s 44", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER & _TO_PROCESSOR,
    Impose(
        Duty(
            "put the subject, duration, purpose and place of the processing and the processor's duties into the contract",
            DutyKind.CONTRACT,
        )
    ),
    Objective.PRIVACY,
    _IRR_FROM,
    authority=_COMMISSION,
)
SHARING_OLD: Final = Measure(
    "ph.irr.20",
    "Data sharing in the private sector with consent and an agreement",
    "PH",
    IRR.cite("s 20(b)", checked_on=_CHECKED, confidence=_RELATED),
    _SHARED & ~_PUBLIC,
    require(CONSENT & SHARING),
    Objective.PRIVACY,
    during("2016-09-09", "2021-02-01"),
    authority=_COMMISSION,
    consequence=_PENALTY,
    notes=[
        _UNSURE_DAY,
        Note("Consent was needed even between affiliates; the agreement for commercial purposes (recalled)."),
    ],
)
SHARING_OLD_PUBLIC: Final = Measure(
    "ph.c16-02",
    "Data sharing by government agencies under an agreement",
    "PH",
    CIRCULAR_16_02.cite("ss 6, 10", checked_on=_CHECKED, confidence=_RELATED),
    _SHARED & _PUBLIC,
    require(SHARING),
    Objective.PRIVACY,
    during("2016-11-01", "2021-02-01"),
    authority=_COMMISSION,
    notes=[_UNSURE_DAY, Note("The day on which the circular of October 2016 began is recalled.")],
)
SHARING_NOW: Final = Measure(
    "ph.c2020-03",
    "Data sharing rests on a ground of the Act",
    "PH",
    CIRCULAR_2020_03.cite(
        "grounds; agreement",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note("An agreement is encouraged, not required.", "NPC Advisory No. 2025-01 of 26 June 2025"),
        ],
    ),
    _SHARED,
    Impose(Duty("have a ground of sections 12 and 13 for the sharing and tell data subjects of it", DutyKind.NOTICE)),
    Objective.PRIVACY,
    since("2021-02-01"),
    authority=_COMMISSION,
)
SHARING_COMMERCIAL: Final = Measure(
    "ph.irr.20-b-2",
    "Sharing for commercial purposes under an agreement, where the Rules are read to ask for one still",
    "PH",
    IRR.cite(
        "s 20(b)(2)",
        url="https://floresofrinlaw.com/articles/guidelines-on-data-sharing-agreements",
        checked_on=_EDITION,
        confidence=_RELATED,
    ),
    _SHARED & ~_PUBLIC & AGREEMENT_REQUIRED,
    require(SHARING),
    Objective.PRIVACY,
    since("2021-02-01"),
    authority=_COMMISSION,
)
FOREIGN_SECURITY: Final = Measure(
    "ph.irr.5.security",
    "Data of foreign residents are kept secure",
    "PH",
    IRR.cite("s 5", checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER & FOREIGN_RESIDENTS,
    Impose(Duty("keep the data secure and confidential", DutyKind.SECURITY)),
    Objective.PRIVACY,
    _IRR_FROM,
    authority=_COMMISSION,
)
_GOVERNMENT_DATA = includes(OFFICIAL) | _PUBLIC
CLOUD: Final = Measure(
    "ph.cloud_first.law",
    "Government data in the cloud stay under Philippine law",
    "PH",
    CLOUD_FIRST.cite("data sovereignty", checked_on=_CHECKED, confidence=_RELATED),
    _GOVERNMENT_DATA & _OUT,
    Impose(Duty("make sure by contract that government data stay governed by Philippine law wherever they are")),
    Objective.SOVEREIGNTY,
    since("2020-06-02"),
    authority="Department of Information and Communications Technology",
    notes=[
        Note("The policy asks for sovereignty over the data, not for residence; for higher classes this is doubtful."),
        Note(
            "In late 2025 the department told Congress that some nine tenths of government data were kept abroad, most in "
            "Singapore.",
            "https://malaya.com.ph/news/national-news/keeping-govt-data-abroad-poses-national-security-risks-dict",
        ),
    ],
)
RESIDENCY: Final = Measure(
    "ph.residency",
    "Government data that a rule keeps in the Philippines",
    "PH",
    KONEKTADONG_PINOY.cite("policies to safeguard local data", checked_on=_CHECKED, confidence=_RELATED),
    _GOVERNMENT_DATA & RESIDENCY_RULE & _OUT,
    Localise(Localisation.STORAGE),
    Objective.NATIONAL_SECURITY,
    since("2025-08-24"),
    authority="Department of Information and Communications Technology",
    notes=[
        Note(
            "The act gives cross-border flows primacy. It lapsed into law on 24 August 2025; accounts have it take effect in "
            "mid-September.",
            "https://newsbytes.ph/2025/08/24/with-no-reported-veto-konektadong-pinoy-lapses-into-law/",
        ),
    ],
)

_LIFTED = [
    SECTION_21,
    ACCOUNTABILITY,
    STIPULATIONS,
    SHARING_OLD,
    SHARING_OLD_PUBLIC,
    SHARING_NOW,
    SHARING_COMMERCIAL,
    government.OFF_SITE,
]
FOREIGN_DATA: Final = Exemption(
    "ph.dpa.4-g",
    "Data collected abroad from residents abroad under their law",
    "PH",
    DPA.cite("s 4(g)", checked_on=_CHECKED, confidence=_RELATED),
    FOREIGN_RESIDENTS,
    _LIFTED,
    _ACT_FROM,
    [
        Note(
            "Section 5 of the Rules keeps duties of security; the burden of proof lies with who relies on it.",
            "recalled",
        )
    ],
)
LEFT_OUT: Final = Exemption(
    "ph.dpa.4",
    "Other information that the Act leaves out",
    "PH",
    DPA.cite("s 4(a)-(f)", checked_on=_SHEET, confidence=_RECALLED),
    OTHER_SECTION_4,
    _LIFTED,
    _ACT_FROM,
    [Note("Only to the minimum extent needed for the purpose.", "Rules, s 5 (recalled)")],
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "PH",
            "Philippines",
            ["PH"],
            _EDITION,
            "Data leave freely; who transfers personal information stays accountable and secures comparable protection.",
            DPA.cite("s 21", checked_on=_CHECKED, confidence=_RELATED),
            since("2018-05-25"),
            unstated=["critical_infrastructure"],
            missing=(
                "What the central bank's manual says of public clouds since 2022, what the cloud policy asks of the place of "
                "each class of government data, retention of records by hospitals, victims and witnesses, "
                "privileged communications, critical infrastructure, and permits for strategic goods before July 2020."
            ),
            reached_by=[EXPORTER_UNDER_ACT.id],
        )
    ],
    measures=[
        SECTION_21,
        ACCOUNTABILITY,
        STIPULATIONS,
        SHARING_OLD,
        SHARING_OLD_PUBLIC,
        SHARING_NOW,
        SHARING_COMMERCIAL,
        FOREIGN_SECURITY,
        CLOUD,
        RESIDENCY,
        *sectors.MEASURES,
        *finance.MEASURES,
        *government.MEASURES,
        *confidences.MEASURES,
    ],
    exemptions=[FOREIGN_DATA, LEFT_OUT],
    definitions=[TRANSFER],
    categories=CATEGORIES,
    mechanisms=[
        COMPARABLE,
        OUTSOURCING,
        SHARING,
        CBPR,
        CONSENT,
        *sectors.MECHANISMS,
        *finance.MECHANISMS,
        *government.MECHANISMS,
        *confidences.MECHANISMS,
    ],
    facts=[
        EXPORTER_UNDER_ACT,
        HOUSEHOLD,
        FOREIGN_RESIDENTS,
        OTHER_SECTION_4,
        RESIDENCY_RULE,
        AGREEMENT_REQUIRED,
        *sectors.FACTS,
        *finance.FACTS,
        *government.FACTS,
        *confidences.FACTS,
    ],
)
