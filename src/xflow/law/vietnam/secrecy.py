"""What Vietnam keeps secret, whoever the exporter is: state secrets, controlled technology, clients of banks and carriers, archives."""

from __future__ import annotations

from typing import Final

from xflow.law.vietnam.categories import (
    SPECIMENS,
    TELECOM_USERS,
)
from xflow.law.vietnam.facts import (
    BANK_DUTY,
    BANK_INFORMATION,
    BANNED_TECHNOLOGY,
    CARRIER,
    CARRIER_EXCEPTION,
    DEFENCE_GOODS,
    INFECTIOUS,
    PUBLIC_ARCHIVE,
    RESTRICTED_TECHNOLOGY,
)
from xflow.law.vietnam.instruments import (
    ARCHIVES_2011,
    ARCHIVES_2024,
    CHECKED,
    CIRCULAR_43,
    DECREE_117,
    DECREE_259,
    SECRETS_2000,
    SECRETS_2018,
    SECRETS_2025,
    TECHNOLOGY_LAW,
    TELECOM_2009,
    TELECOM_2023,
)
from xflow.law.vietnam.mechanisms import (
    ARCHIVE_DECISION,
    CLIENT_CONSENT,
    SECRETS_PERMISSION,
    SPECIMEN_PERMIT,
    STRATEGIC_LICENCE,
    SUBSCRIBER_CONSENT,
    TECHNOLOGY_LICENCE,
)
from xflow.model.conditions import includes
from xflow.model.means import Means
from xflow.model.measures import Exemption, Measure, Objective, Prohibit, require
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import ARCHIVE, CONTROLLED_TECHNOLOGY, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION, MEANS

_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_OUT = ~DESTINATION.within("VN")

_SECRETS_TITLE = "State secrets are provided to foreign bodies only with permission"
SECRETS_OF_2000: Final = Measure(
    "vn.secrets",
    _SECRETS_TITLE,
    "VN",
    SECRETS_2000.cite("provision to foreign bodies and persons", checked_on=CHECKED, confidence=_RECALLED),
    includes(STATE_SECRET) & _OUT,
    require(SECRETS_PERMISSION),
    Objective.NATIONAL_SECURITY,
    during("2001-04-01", "2020-07-01"),
)
SECRETS_OF_2018: Final = Measure(
    "vn.secrets",
    _SECRETS_TITLE,
    "VN",
    SECRETS_2018.cite("provision to foreign bodies and persons", checked_on=CHECKED, confidence=_RECALLED),
    includes(STATE_SECRET) & _OUT,
    require(SECRETS_PERMISSION),
    Objective.NATIONAL_SECURITY,
    during("2020-07-01", "2026-03-01"),
)
SECRETS_OF_2025: Final = Measure(
    "vn.secrets",
    _SECRETS_TITLE,
    "VN",
    SECRETS_2025.article(16, checked_on=CHECKED, confidence=_RELATED),
    includes(STATE_SECRET) & _OUT,
    require(SECRETS_PERMISSION),
    Objective.NATIONAL_SECURITY,
    since("2026-03-01"),
    notes=[
        Note(
            "Secret matter is not sent over networks that the law does not allow for it; the permission alone does not open "
            "the internet to it.",
            "recalled",
        )
    ],
)

_TECHNOLOGY_TITLE = "Technology on a list of restricted ones goes abroad only on a licence"
_TECHNOLOGY = includes(CONTROLLED_TECHNOLOGY) & _OUT
RESTRICTED_BEFORE: Final = Measure(
    "vn.technology.10",
    _TECHNOLOGY_TITLE,
    "VN",
    TECHNOLOGY_LAW.cite("Arts. 10, 28-30", checked_on=CHECKED, confidence=_RELATED),
    _TECHNOLOGY,
    require(TECHNOLOGY_LICENCE),
    Objective.NATIONAL_SECURITY,
    during("2018-07-01", "2025-10-10"),
    authority="Ministry of Science and Technology",
    notes=[
        Note("The lists stand in Decree 76/2018/NĐ-CP. No other list of technology is known before October 2025."),
        Note("Before 1 July 2018 Law 80/2006/QH11 restricted transfers alike.", "recalled"),
    ],
)
RESTRICTED: Final = Measure(
    "vn.technology.10",
    _TECHNOLOGY_TITLE,
    "VN",
    TECHNOLOGY_LAW.cite("Arts. 10, 28-30", checked_on=CHECKED, confidence=_RELATED),
    _TECHNOLOGY & RESTRICTED_TECHNOLOGY,
    require(TECHNOLOGY_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2025-10-10"),
    authority="Ministry of Science and Technology",
    notes=[Note("It stands beside the licence for strategic trade. Changes of the law in 2026 were not read.")],
)
BANNED: Final = Measure(
    "vn.technology.11",
    "Technology on the list of banned ones is not transferred",
    "VN",
    TECHNOLOGY_LAW.article(11, checked_on=CHECKED, confidence=_RELATED),
    _TECHNOLOGY & BANNED_TECHNOLOGY,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2018-07-01"),
    authority="Ministry of Science and Technology",
)
STRATEGIC: Final = Measure(
    "vn.d259",
    "Dual-use goods and technology leave on a licence",
    "VN",
    DECREE_259.cite(
        "licences for dual-use goods",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Published accounts speak of goods; whether technology sent without goods is among them was not read in the "
                "text, and it is taken to be."
            ),
            Note("A licence is needed for goods on no list, too, if an end use in weapons is suspected."),
        ],
    ),
    _TECHNOLOGY,
    require(STRATEGIC_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2025-10-10"),
    authority="Ministry of Industry and Trade",
)
FOR_DEFENCE: Final = Exemption(
    "vn.d259.defence",
    "Exports that serve national defence or security",
    "VN",
    DECREE_259.cite("licences for dual-use goods", checked_on=CHECKED, confidence=_RELATED),
    DEFENCE_GOODS,
    [STRATEGIC],
    since("2025-10-10"),
)

BANK_SECRECY: Final = Measure(
    "vn.d117.4",
    "Information on clients of banks is given only with their consent or as a law demands",
    "VN",
    DECREE_117.cite("Arts. 3-4", checked_on=CHECKED, confidence=_RELATED),
    BANK_INFORMATION & _OUT & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT),
    require(CLIENT_CONSENT | BANK_DUTY),
    Objective.PRIVACY,
    since("2018-11-01"),
    authority="State Bank of Vietnam",
    notes=[
        Note("It stands beside the law on personal data: both are met."),
        Note("Before 1 November 2018 Decree 70/2000/NĐ-CP protected deposits alike.", "published account"),
    ],
)

_TELECOM_TITLE = "Private information on users of telecommunications is given only with their agreement"
_TELECOM = (
    includes(TELECOM_USERS)
    & CARRIER
    & _OUT
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT, Means.DIRECT_COLLECTION)
)
TELECOM_SECRECY_2009: Final = Measure(
    "vn.telecom.6",
    _TELECOM_TITLE,
    "VN",
    TELECOM_2009.article(6, paragraph=4, checked_on=CHECKED, confidence=_RELATED),
    _TELECOM,
    require(SUBSCRIBER_CONSENT | CARRIER_EXCEPTION),
    Objective.PRIVACY,
    during("2010-07-01", "2024-07-01"),
)
TELECOM_SECRECY: Final = Measure(
    "vn.telecom.6",
    _TELECOM_TITLE,
    "VN",
    TELECOM_2023.article(6, paragraph=4, checked_on=CHECKED, confidence=_RELATED),
    _TELECOM,
    require(SUBSCRIBER_CONSENT | CARRIER_EXCEPTION),
    Objective.PRIVACY,
    since("2024-07-01"),
    notes=[Note("It stands beside the law on personal data: both are met.")],
)
_ARCHIVES_TITLE = "Records of public archives are taken abroad only on a decision"
ARCHIVES_BEFORE: Final = Measure(
    "vn.archives",
    _ARCHIVES_TITLE,
    "VN",
    ARCHIVES_2011.cite("taking records out of archives", checked_on=CHECKED, confidence=_RECALLED),
    includes(ARCHIVE) & PUBLIC_ARCHIVE & _OUT,
    require(ARCHIVE_DECISION),
    Objective.PUBLIC_INTEREST,
    during("2012-07-01", "2025-07-01"),
)
ARCHIVES: Final = Measure(
    "vn.archives",
    _ARCHIVES_TITLE,
    "VN",
    ARCHIVES_2024.article(24, checked_on=CHECKED, confidence=_RELATED),
    includes(ARCHIVE) & PUBLIC_ARCHIVE & _OUT,
    require(ARCHIVE_DECISION),
    Objective.PUBLIC_INTEREST,
    since("2025-07-01"),
)
SPECIMENS_ABROAD: Final = Measure(
    "vn.c43",
    "Specimens of infectious diseases are exported on a permit",
    "VN",
    CIRCULAR_43.cite(
        "export of specimens",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[Note("Whether a new law on disease prevention of 2026 has taken its place was not found.")],
    ),
    includes(SPECIMENS) & INFECTIOUS & _OUT,
    require(SPECIMEN_PERMIT),
    Objective.PUBLIC_INTEREST,
    since("2012-03-01"),
    authority="Ministry of Health",
    notes=[Note("The day of commencement is recalled.")],
)

SECRECY: Final = (
    SECRETS_OF_2000,
    SECRETS_OF_2018,
    SECRETS_OF_2025,
    RESTRICTED_BEFORE,
    RESTRICTED,
    BANNED,
    STRATEGIC,
    BANK_SECRECY,
    TELECOM_SECRECY_2009,
    TELECOM_SECRECY,
    ARCHIVES_BEFORE,
    ARCHIVES,
    SPECIMENS_ABROAD,
)
SPARED_FROM_SECRECY: Final = (FOR_DEFENCE,)
