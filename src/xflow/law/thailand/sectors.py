"""What Thailand keeps beside personal data: official secrets, technology, health, books, agencies and telecoms."""

from __future__ import annotations

from typing import Final

from xflow.law.security_council import RESOLUTION_1540
from xflow.law.thailand.categories import DEFENCE_KIND
from xflow.model.burdens import Burden
from xflow.model.conditions import includes
from xflow.model.duties import Duty
from xflow.model.facts import About, Fact, YesNo
from xflow.model.means import Means
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import (
    ACCOUNTING,
    COMMERCIAL,
    CONTROLLED_TECHNOLOGY,
    HEALTH,
    PERSONAL,
    STATE_SECRET,
)
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORT_CONTROLS_MET,
    EXPORTER_KIND,
    MEANS,
    ORIGIN,
    RECIPIENT_ROLE,
    SAME_ENTITY,
)

_CHECKED = "2026-11-26"
_READ = "2026-11-27"
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
INFORMATION_ACT: Final = Instrument(
    "th.information",
    "Official Information Act B.E. 2540 (1997)",
    "http://www.oic.go.th/content_eng/m2_chapter3.htm",
    native="พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540",
    issuer="Kingdom of Thailand",
)
PENAL_CODE: Final = Instrument(
    "th.penal",
    "Penal Code",
    "https://www.ocs.go.th",
    native="ประมวลกฎหมายอาญา",
    issuer="Kingdom of Thailand",
)
REVENUE_CODE: Final = Instrument(
    "th.revenue",
    "Revenue Code",
    "https://www.rd.go.th",
    native="ประมวลรัษฎากร",
    issuer="Kingdom of Thailand",
)
CLOUD_POLICY: Final = Instrument(
    "th.cloud",
    "Cloud First policy for state agencies",
    "https://www.dga.or.th",
    issuer="Digital Government Development Committee",
)
TELECOM_NOTIFICATION: Final = Instrument(
    "th.telecom",
    "Notification on the rights of telecommunications users to personal data, privacy and free communication B.E. 2566",
    "https://www.nbtc.go.th",
    native=(
        "ประกาศ กสทช. เรื่อง มาตรการคุ้มครองสิทธิของผู้ใช้บริการโทรคมนาคมเกี่ยวกับข้อมูลส่วนบุคคล สิทธิในความเป็นส่วนตัว "
        "และเสรีภาพในการสื่อสารถึงกันโดยทางโทรคมนาคม"
    ),
    issuer="National Broadcasting and Telecommunications Commission",
)

_HEALTH_TEXT = "http://thailawforum.com/database1/Important-Sections-the-Health.html"
_PENAL_TEXT = "http://chaninatandleeds.com/thailand-criminal-code-37.html"
_TELECOM_ACCOUNT = "https://thelegal.co.th/2023/09/26/personal-data-protection-for-nbtc-license-holders/"
_COMPLAINTS = "http://www.oic.go.th/web2017/en/people_complain.htm"

AGENCY_MAY_DISCLOSE: Final = YesNo(
    "th.agency_may_disclose",
    "an exception of the Official Information Act lets the agency disclose the data without the person's consent",
    "Does the Official Information Act let the agency disclose the data without written consent: for the ends for which it "
    "keeps them, for nameless research, against an offence or a danger to life, or to one whom a law lets ask for them?",
    About.EXPORTER,
    ordinary=False,
    cite=INFORMATION_ACT.cite(
        "s 24", checked_on=_READ, confidence=_RECALLED, notes=[Note("The list of exceptions is recalled.")]
    ),
)
TELECOM_OTHER_USE: Final = YesNo(
    "th.telecom_other_use",
    "the exporter holds a telecommunications licence and hands its users' data over for an end other than the service",
    "Does a licensed telecommunications operator hand its users' data over for an end other than running the service?",
    About.EXPORTER,
    ordinary=False,
    cite=TELECOM_NOTIFICATION.cite("s 6", url=_TELECOM_ACCOUNT, checked_on=_READ, confidence=_RELATED),
)
BOOKS_LEAVE: Final = YesNo(
    "th.books_leave",
    "the accounts or vouchers leave the country, and none stay at the place of business in Thailand",
    "Do the accounts or vouchers leave the country, so that none stay at the place of business in Thailand?",
    About.EXPORTER,
    ordinary=False,
    cite=ACCOUNTING_ACT.cite("s 13", checked_on=_READ),
)
DEFENCE_OPEN: Final = YesNo(
    "th.defence_open",
    "what the data tell of defence is no secret kept for the safety of the state",
    "Is what the data tell of defence no secret that is kept for the safety of the state?",
    cite=PENAL_CODE.cite("ss 123-124", checked_on=_READ, confidence=_RECALLED),
)
HEALTH_HARM: Final = YesNo(
    "th.health_harm",
    "health information is disclosed in a way that may harm the person, against the person's will and without a law that "
    "allows it",
    "Is health information disclosed in a way that may harm the person, though the person did not wish it and no specific "
    "law allows it?",
    ordinary=False,
    cite=HEALTH_ACT.cite("s 7", url=_HEALTH_TEXT, checked_on=_READ),
)
PROFESSIONAL_SECRET: Final = YesNo(
    "th.professional_secret",
    "an official, or somebody of a healing, legal, priestly or auditing profession, discloses a private secret in a way that "
    "is likely to harm",
    "Does an official, or somebody who heals, advises in law, audits or is a priest, or their helper, disclose another's "
    "private secret in a way that is likely to harm?",
    About.EXPORTER,
    ordinary=False,
    cite=PENAL_CODE.cite("s 323", url=_PENAL_TEXT, checked_on=_READ),
)
TAX_SECRET: Final = YesNo(
    "th.tax_secret",
    "a tax official discloses the affairs of a taxpayer without lawful power to do so",
    "Does a tax official of Thailand disclose what was learnt of a taxpayer's affairs, without lawful power to do so?",
    About.EXPORTER,
    ordinary=False,
    cite=REVENUE_CODE.cite("ss 10, 10 bis", checked_on=_READ),
)
STATE_CLOUD: Final = YesNo(
    "th.state_cloud_met",
    "what the state asks of agencies that use clouds lets the agency have the data processed abroad",
    "Do the policy and standards on the clouds of state agencies let the agency have these data processed abroad?",
    About.EXPORTER,
    ordinary=True,
    cite=CLOUD_POLICY.cite(
        "procurement through one platform",
        url="https://bangkokpost.com/business/general/2986926/cloud-first-policy-gets-underway-on-oct-1",
        checked_on=_READ,
        confidence=_RELATED,
        notes=[
            Note(
                "Standards that tie highly protected data to sovereign or hybrid clouds were in draft in December 2025; "
                "whether they stand was not found.",
                "https://www.tilleke.com/insights/thailand-drafting-standards-for-government-engaged-cloud-service-providers",
            )
        ],
    ),
)
PROVIDER_NO_DISCLOSURE: Final = YesNo(
    "th.provider_no_disclosure",
    "to have somebody process data for the agency alone is read to be no disclosure by it",
    "Is the Official Information Act read so that an agency does not disclose data to one who processes them for it alone?",
    ordinary=True,
    cite=INFORMATION_ACT.cite(
        "s 24",
        checked_on=_READ,
        confidence=_RECALLED,
        notes=[
            Note(
                "The Act of 1997 knows no processors, and no decision on them was found. Agencies do outsource, and the Act "
                "on personal data lets them; so the reading is presumed, and asked where nothing is presumed."
            )
        ],
    ),
)
TELECOM_CONSENT_COUNTED: Final = YesNo(
    "th.telecom_consent_counted",
    "the notification of 2006 let operators use users' data for other ends by consent",
    "Did the notification of 2006 let an operator use its users' data for other ends, if the user consented?",
    ordinary=False,
    cite=TELECOM_NOTIFICATION.cite(
        "the notification of 2006 that it replaced",
        checked_on=_READ,
        confidence=_RELATED,
        notes=[
            Note(
                "One account says that only the notification of 2023 opened other uses by consent.",
                "https://globalcompliancenews.com/2023/10/03/https-insightplus-bakermckenzie-com-bm-technology-media-telecommunications_1-thailand-new-data-protection-regulation-for-telecommunications-business-operators_09282023",
            ),
            Note(
                "Another says that the notification of 2006 spoke of consent already. Its text was not found, so consent is "
                "presumed not to have counted.",
                "https://thelegal.co.th/2023/06/29/nbtc-uplifted-personal-data-protection-for-telco-users/",
            ),
        ],
    ),
)
FACTS: Final[list[Fact]] = [
    PROVIDER_NO_DISCLOSURE,
    DEFENCE_OPEN,
    HEALTH_HARM,
    PROFESSIONAL_SECRET,
    TAX_SECRET,
    STATE_CLOUD,
    BOOKS_LEAVE,
    AGENCY_MAY_DISCLOSE,
    TELECOM_OTHER_USE,
    TELECOM_CONSENT_COUNTED,
]
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
    cite=ACCOUNTING_ACT.cite("s 13", checked_on=_READ),
)
WRITTEN_CONSENT: Final = Mechanism(
    "th.written_consent",
    "written consent to disclosure by the agency",
    "obtain the person's consent in writing, before the agency discloses the data or at that time",
    MechanismKind.DEROGATION,
    cite=INFORMATION_ACT.cite("s 24", url=_COMPLAINTS, checked_on=_READ),
)
USER_CONSENT: Final = Mechanism(
    "th.user_consent",
    "separate consent of the telecommunications user",
    "obtain the user's consent, apart from the service contract, to this other use and to who takes part in it",
    MechanismKind.DEROGATION,
    cite=TELECOM_NOTIFICATION.cite("s 6", url=_TELECOM_ACCOUNT, checked_on=_READ, confidence=_RELATED),
)
MECHANISMS: Final = [RELEASE, EXPORT_LICENCE, BOOKS_KEPT, WRITTEN_CONSENT, USER_CONSENT]
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
    HEALTH_ACT.cite("s 7", url=_HEALTH_TEXT, checked_on=_READ),
    includes(HEALTH) & _OUT & ~MEANS.is_in(Means.TRANSIT),
    Impose(Duty("disclose health information only as the person wishes or a law orders, never to the person's harm")),
    Objective.PRIVACY,
    since("2007-03-20"),
)
HEALTH_KEPT: Final = Measure(
    "th.health.7-harm",
    "Health information is not disclosed to the person's harm",
    "TH",
    HEALTH_ACT.cite("s 7", url=_HEALTH_TEXT, checked_on=_READ),
    includes(PERSONAL) & HEALTH_HARM & ORIGIN.within("TH") & _OUT & ~MEANS.is_in(Means.TRANSIT),
    Prohibit(),
    Objective.PRIVACY,
    since("2007-03-20"),
)
PROFESSIONS: Final = Measure(
    "th.penal.323",
    "Officials and the trusted professions do not disclose private secrets",
    "TH",
    PENAL_CODE.cite("s 323", url=_PENAL_TEXT, checked_on=_READ),
    (includes(PERSONAL) | includes(COMMERCIAL))
    & PROFESSIONAL_SECRET
    & ORIGIN.within("TH")
    & _OUT
    & ~MEANS.is_in(Means.TRANSIT),
    Prohibit(),
    Objective.PRIVACY,
    since("1957-01-01"),
    consequence="prison of up to six months, a fine of up to THB 10,000, or both",
    notes=[Note("That the Code began with the year 1957 is recalled.")],
)
TAX_SECRECY: Final = Measure(
    "th.revenue.10",
    "Tax officials do not disclose the affairs of taxpayers",
    "TH",
    REVENUE_CODE.cite("ss 10, 10 bis, 13", checked_on=_READ),
    (includes(PERSONAL) | includes(COMMERCIAL)) & TAX_SECRET & ORIGIN.within("TH") & _OUT & ~MEANS.is_in(Means.TRANSIT),
    Prohibit(),
    Objective.PRIVACY,
    since("1939-04-01"),
    authority="Revenue Department",
    consequence="prison of up to a year, a fine of up to THB 20,000, or both (s 13)",
    notes=[Note("The day on which the Code began is recalled.")],
)
DEFENCE_DATA: Final = Measure(
    "th.penal.124",
    "Secrets of defence leave only if their release is authorised",
    "TH",
    PENAL_CODE.cite("ss 123-124", checked_on=_READ, confidence=_RECALLED),
    includes(DEFENCE_KIND) & ORIGIN.within("TH") & _OUT,
    require(RELEASE | DEFENCE_OPEN),
    Objective.NATIONAL_SECURITY,
    since("1957-01-01"),
    notes=[
        Note("Data on defence may be secret in whoever's hands they are, so it is asked whether they are."),
        Note("That the Code began with the year 1957 is recalled."),
    ],
)
STATE_CLOUDS: Final = Measure(
    "th.cloud",
    "State agencies use clouds as the state's policy allows",
    "TH",
    CLOUD_POLICY.cite(
        "procurement through one platform",
        url="https://bangkokpost.com/business/general/2986926/cloud-first-policy-gets-underway-on-oct-1",
        checked_on=_READ,
        confidence=_RELATED,
    ),
    (includes(PERSONAL) | includes(COMMERCIAL))
    & EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
    & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)
    & ORIGIN.within("TH")
    & _OUT
    & ~MEANS.is_in(Means.TRANSIT, Means.OWN_STAFF_ACCESS),
    require(STATE_CLOUD),
    Objective.NATIONAL_SECURITY,
    since("2025-10-01"),
    authority="Digital Government Development Agency",
)
BOOKS: Final = Measure(
    "th.accounting.13",
    "Accounts and vouchers stay at the place of business",
    "TH",
    ACCOUNTING_ACT.cite(
        "s 13",
        checked_on=_READ,
        notes=[
            Note("That copies may be sent abroad is a published account."),
            Note("Inspectors of accounts may allow another place; whether one abroad was not found."),
            Note(
                "Books made by computer elsewhere count as kept at the place of business where they are linked to it, but "
                "the section says so of places in the Kingdom alone."
            ),
            Note(
                "Reports on value added tax, tax invoices and their papers are kept at the place of business, or another that "
                "the Director-General names, for at least five years (Revenue Code, s 87/3)."
            ),
        ],
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
AGENCY_DATA: Final = Measure(
    "th.information.24",
    "A state agency discloses personal information only with written consent or under an exception",
    "TH",
    INFORMATION_ACT.cite(
        "s 24",
        url=_COMPLAINTS,
        checked_on=_READ,
        notes=[
            Note(
                "The office of the commission names disclosure without the person's written consent as a breach of section "
                "24; the exceptions, and the text of the section, were not read."
            ),
            Note("That what a processor does for the agency is no disclosure is our reading, so it is asked."),
        ],
    ),
    includes(PERSONAL)
    & ORIGIN.within("TH")
    & _OUT
    & EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
    & ~RECIPIENT_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~(RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & PROVIDER_NO_DISCLOSURE)
    & ~SAME_ENTITY
    & ~MEANS.is_in(Means.TRANSIT, Means.OWN_STAFF_ACCESS),
    require(WRITTEN_CONSENT | AGENCY_MAY_DISCLOSE),
    Objective.PRIVACY,
    since("1997-12-09"),
    notes=[Note("It protects Thais and foreigners who reside in Thailand (s 21); it is stated for all.")],
)
_USER_DATA = includes(PERSONAL) & TELECOM_OTHER_USE & ORIGIN.within("TH") & _OUT & ~MEANS.is_in(Means.TRANSIT)
TELECOM_OLD: Final = Measure(
    "th.telecom.6",
    "Users' data serve the telecommunications service alone",
    "TH",
    TELECOM_NOTIFICATION.cite(
        "the notification of 2006 that it replaced",
        checked_on=_READ,
        confidence=_RELATED,
        notes=[
            Note("The text of 2006 was not found; that it kept users' data to the service is told by accounts of 2023.")
        ],
    ),
    _USER_DATA,
    require(USER_CONSENT & TELECOM_CONSENT_COUNTED),
    Objective.PRIVACY,
    during("2006-08-16", "2023-09-04"),
    authority="National Broadcasting and Telecommunications Commission",
)
TELECOM: Final = Measure(
    "th.telecom.6",
    "Users' data serve other ends only with the user's separate consent",
    "TH",
    TELECOM_NOTIFICATION.cite("s 6", url=_TELECOM_ACCOUNT, checked_on=_READ, confidence=_RELATED),
    _USER_DATA,
    require(USER_CONSENT),
    Objective.PRIVACY,
    since("2023-09-04"),
    authority="National Broadcasting and Telecommunications Commission",
    consequence="an order, then a fine of at least THB 20,000 a day and loss of the licence",
    notes=[Note("Accounts name 4 or 5 September 2023 as the first day.")],
)
MEASURES: Final = [
    SECRETS,
    CONTROLLED_BEFORE,
    CONTROLLED,
    HEALTH_SECRECY,
    HEALTH_KEPT,
    PROFESSIONS,
    TAX_SECRECY,
    DEFENCE_DATA,
    STATE_CLOUDS,
    BOOKS,
    AGENCY_DATA,
    TELECOM_OLD,
    TELECOM,
]
"""The rules of these sectors."""
