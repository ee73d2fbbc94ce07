"""What Thailand keeps beside personal data: official secrets, items related to weapons, health and books of account."""

from __future__ import annotations

from typing import Final

from xflow.law.security_council import RESOLUTION_1540
from xflow.model.burdens import Burden
from xflow.model.conditions import includes
from xflow.model.duties import Duty
from xflow.model.facts import About, Fact, YesNo
from xflow.model.means import Means
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import ACCOUNTING, CONTROLLED_TECHNOLOGY, HEALTH, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION, EXPORT_CONTROLS_MET, MEANS

_CHECKED = "2026-11-26"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_OUT = ~DESTINATION.within("TH")

OFFICIAL_SECRETS: Final = Instrument(
    "th.secrets",
    "Rule on the maintenance of official secrets B.E. 2544 (2001), under the Official Information Act B.E. 2540",
    "https://www.oic.go.th",
    native="ระเบียบว่าด้วยการรักษาความลับของทางราชการ พ.ศ. 2544",
    issuer="Office of the Prime Minister",
)
TRADE_CONTROL: Final = Instrument(
    "th.tcwmd",
    "Trade Controls on Weapons of Mass Destruction Related Items Act B.E. 2562 (2019)",
    "https://www.dft.go.th",
    native="พระราชบัญญัติการควบคุมสินค้าที่เกี่ยวข้องกับการแพร่ขยายอาวุธที่มีอานุภาพทำลายล้างสูง พ.ศ. 2562",
    issuer="Kingdom of Thailand",
    adopted="2019-04-30",
)
HEALTH_ACT: Final = Instrument(
    "th.health",
    "National Health Act B.E. 2550 (2007)",
    "https://www.nationalhealth.or.th",
    native="พระราชบัญญัติสุขภาพแห่งชาติ พ.ศ. 2550",
    issuer="Kingdom of Thailand",
)
ACCOUNTING_ACT: Final = Instrument(
    "th.accounting",
    "Accounting Act B.E. 2543 (2000)",
    "https://www.dbd.go.th",
    native="พระราชบัญญัติการบัญชี พ.ศ. 2543",
    issuer="Kingdom of Thailand",
)

BOOKS_LEAVE: Final = YesNo(
    "th.books_leave",
    "the accounts or vouchers leave the country, and none stay at the place of business in Thailand",
    "Do the accounts or vouchers leave the country, so that none stay at the place of business in Thailand?",
    About.EXPORTER,
    ordinary=False,
    cite=ACCOUNTING_ACT.cite("s 13", checked_on=_CHECKED, confidence=_RECALLED),
)
FACTS: Final[list[Fact]] = [BOOKS_LEAVE]
"""The facts that these rules ask."""

RELEASE: Final = Mechanism(
    "th.release",
    "release of an official secret",
    "have the head of the agency that classified the matter declassify it or authorise its release to the recipient",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the head of the agency that classified the matter",
    cite=OFFICIAL_SECRETS.cite("disclosure and declassification", checked_on=_CHECKED, confidence=_RECALLED),
)
EXPORT_LICENCE: Final = Mechanism(
    "th.export_licence",
    "export licence, or a finding that none is needed",
    "obtain the licence of the Department of Foreign Trade, or its answer that the item, use and user need none",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Department of Foreign Trade",
    cite=TRADE_CONTROL.cite("licences and other control measures", checked_on=_CHECKED, confidence=_RELATED),
)
BOOKS_KEPT: Final = Mechanism(
    "th.books_kept",
    "accounts kept at the place of business",
    "keep the accounts and vouchers at the place of business in Thailand",
    cite=ACCOUNTING_ACT.cite("s 13", checked_on=_CHECKED, confidence=_RECALLED),
)
MECHANISMS: Final = [RELEASE, EXPORT_LICENCE, BOOKS_KEPT]
"""What satisfies these rules."""

SECRETS: Final = Measure(
    "th.secrets",
    "Official secrets leave only if their release is authorised",
    "TH",
    OFFICIAL_SECRETS.cite(
        "classified information; Penal Code, ss 123-124",
        checked_on=_CHECKED,
        confidence=_RECALLED,
        notes=[Note("The Official Information Act lets agencies withhold what would harm national security (s 15).")],
    ),
    includes(STATE_SECRET) & _OUT,
    require(RELEASE),
    Objective.NATIONAL_SECURITY,
    since("2001-05-01"),
    consequence="prison, longer where a foreign state profits (Penal Code, s 124, recalled)",
    notes=[Note("The day on which the rule began is recalled.")],
)
CONTROLLED: Final = Measure(
    "th.tcwmd",
    "Dual-use and military technology and software are controlled",
    "TH",
    TRADE_CONTROL.cite(
        "controlled activities",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The Act covers software and technology, also intangible. By October 2023 licences for dual-use items were "
                "not yet enforced; since 26 December 2021 the department may stop exports whose end use or user is in "
                "doubt. Whether licences are enforced now was not found, so the department's word is asked for.",
                "published accounts",
            )
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2020-01-01"),
    authority="Department of Foreign Trade",
)
CONTROLLED_BEFORE: Final = Measure(
    "th.un_1540",
    "Technology for weapons leaves only as the controls of the state allow",
    "TH",
    RESOLUTION_1540.cite(
        "para. 3(d)",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("What Thailand itself controlled before the Act of 2019 was not found, so the fact is asked.")],
    ),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(EXPORT_CONTROLS_MET),
    Objective.NATIONAL_SECURITY,
    during("2018-05-25", "2020-01-01"),
)
HEALTH_SECRECY: Final = Measure(
    "th.health.7",
    "Health information of a person is confidential",
    "TH",
    HEALTH_ACT.cite("s 7", checked_on=_CHECKED, confidence=_RECALLED),
    includes(HEALTH) & _OUT & ~MEANS.is_in(Means.TRANSIT),
    Impose(Duty("disclose health information only as the person wishes or a law orders, never to the person's harm")),
    Objective.PRIVACY,
    since("2007-03-20"),
)
BOOKS: Final = Measure(
    "th.accounting.13",
    "Accounts and vouchers stay at the place of business",
    "TH",
    ACCOUNTING_ACT.cite(
        "s 13",
        checked_on=_CHECKED,
        confidence=_RECALLED,
        notes=[Note("The Chief Accounts Inspector may allow another place; whether one abroad was not found.")],
    ),
    includes(ACCOUNTING)
    & BOOKS_LEAVE
    & _OUT
    & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS, Means.TRANSIT),
    Localise(Localisation.COPY, BOOKS_KEPT),
    Objective.LAW_ENFORCEMENT,
    since("2000-08-10"),
    authority="Department of Business Development",
)
MEASURES: Final = [SECRETS, CONTROLLED_BEFORE, CONTROLLED, HEALTH_SECRECY, BOOKS]
"""The rules of these sectors."""
