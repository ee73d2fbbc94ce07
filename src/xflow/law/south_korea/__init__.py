"""The law pack of the Republic of Korea: transfers abroad before and after September 2023, and what stays in Korea."""

from __future__ import annotations

from typing import Final

from xflow.law.south_korea.facts import (
    AI_RESOLUTION,
    CHECKED,
    CHILD,
    COMMISSION,
    CREDIT_ACT,
    CREDIT_INFORMATION,
    EQUIVALENCE,
    FACTS,
    FINANCIAL_FIRM,
    FINE_MAP,
    FOREIGN_NUMBERS,
    MEDICAL_CHARTS,
    NECESSARY_ENTRUSTMENT,
    ONLINE_PROVIDER,
    OUTSIDE_ACT,
    PATHOGEN_RESOURCE,
    PIPA,
    PROVISION_GROUND,
    RECALLED,
    RECEIVED_FROM_KOREA,
    RELATED,
    RESIDENT_NUMBER,
    RESIDENT_NUMBER_BASIS,
    SERVES_KOREA,
    SHEET,
    SPECIAL_PROVISION,
    SUSPENDED,
    UNIQUE_IDENTIFIER,
)
from xflow.law.south_korea.mechanisms import (
    CERTIFICATION,
    CONSENT,
    CREDIT_CONSENT,
    DISCLOSURE,
    GUARDIAN_CONSENT,
    MECHANISMS,
    PROVISION_CONSENT,
)
from xflow.law.south_korea.sectors import SECTOR_EXEMPTIONS, SECTOR_MEASURES
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Measure, Objective, Prohibit, require
from xflow.model.parties import (
    PartyRole,
)
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    CHILDREN_UNDER_14,
    FINANCIAL,
    PERSONAL,
)
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    RECIPIENT_ROLE,
    SAME_ENTITY,
)

_PENALTY = "suspension of the transfer (Art. 28-9) and a surcharge of up to 3 % of turnover, for grave breaches since September 2026 up to 10 % (Art. 64-2)"
_OLD = during("2018-05-25", "2023-09-15")
_NOW = since("2023-09-15")

TRANSFER: Final = Definition(
    "kr.transfer",
    "personal information is provided or opened to inquiry, entrusted or stored abroad",
    includes(PERSONAL)
    & ~DESTINATION.within("KR")
    & (ORIGIN.within("KR") | SERVES_KOREA | RECEIVED_FROM_KOREA)
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT, Means.DIRECT_COLLECTION)
    & ~OUTSIDE_ACT
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    PIPA.cite(
        "Arts. 26(8), 28-8(1), 28-11",
        checked_on=CHECKED,
        notes=[
            Note("To look data up from abroad is a transfer. A branch of the same company is treated as abroad, too."),
            Note(
                "Processors are bound as controllers are, and so are those who received the information (Art. 28-11)."
            ),
            Note("Pseudonymised information is spared other articles, but not this one (Art. 28-7)."),
            Note(
                "What a company abroad collects from the person itself is told in its privacy policy and is no transfer; one's own staff on "
                "a journey and carriers are none either.",
                "guidelines of the commission, recalled",
            ),
        ],
    ),
)
_CHILD = CHILD | includes(CHILDREN_UNDER_14)
_CONSENT = (CONSENT & ~_CHILD) | (GUARDIAN_CONSENT & _CHILD)
_EQUIVALENT = Recognised("KR", "equivalence")

ARTICLE_17: Final = Measure(
    "kr.pipa.28-8",
    "Provision abroad with consent (Articles 17(3) and 39-12, before September 2023)",
    "KR",
    PIPA.cite("Arts. 17(3), 39-12, before September 2023", checked_on=SHEET, confidence=RECALLED),
    TRANSFER & (ONLINE_PROVIDER | ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)),
    require(_CONSENT | SPECIAL_PROVISION | (NECESSARY_ENTRUSTMENT & DISCLOSURE)),
    Objective.PRIVACY,
    _OLD,
    authority=COMMISSION,
    consequence="surcharges and fines (recalled)",
    notes=[
        Note(
            "Consent was asked for a provision to a third party, and of online providers for entrustment and storage too, unless a contract "
            "needed it and it was disclosed. An entrustment by others was free under the general rules.",
            "recalled",
        )
    ],
)
ARTICLE_28_8: Final = Measure(
    "kr.pipa.28-8",
    "Transfer abroad on one of five grounds",
    "KR",
    PIPA.cite("Art. 28-8(1)", checked_on=CHECKED),
    TRANSFER,
    require(_CONSENT | SPECIAL_PROVISION | (NECESSARY_ENTRUSTMENT & DISCLOSURE) | CERTIFICATION | _EQUIVALENT),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
    consequence=_PENALTY,
    notes=[
        Note(
            "The surcharge of up to 10 % came with the Act of 10 March 2026, six months after its promulgation.",
            "Act No. 21445, addenda, Art. 1",
        ),
        Note("States that restrict what leaves them may be answered in kind (Art. 28-10)."),
        Note(
            "Applied to AliExpress (July 2024), Kakao Pay and Apple (January 2025), DeepSeek (April 2025) and Temu (May 2025).",
            "decisions of the commission",
        ),
    ],
)
ARTICLE_17_NOW: Final = Measure(
    "kr.pipa.17",
    "Provision to a third party abroad needs a ground of Articles 17 to 19 as well",
    "KR",
    PIPA.cite("Arts. 17(1), 18, 19, 28-8(4)", checked_on=CHECKED),
    TRANSFER & ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~SAME_ENTITY,
    require(_CONSENT | PROVISION_CONSENT | PROVISION_GROUND | SPECIAL_PROVISION),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
    consequence=_PENALTY,
    notes=[
        Note(
            "Recognition of a country and certification of the recipient carry the transfer, not the provision to somebody for its own ends."
        ),
        Note(
            "Separate consent to the transfer to a named recipient for named purposes is taken to cover the provision.",
            "reading of the pack",
        ),
        Note(
            "Sensitive information and unique identifiers need separate consent or a statute in addition (Arts. 23, 24)."
        ),
    ],
)
CREDIT_PROVISION: Final = Measure(
    "kr.credit.32",
    "Personal credit information goes to others with consent under the Credit Information Act",
    "KR",
    CREDIT_ACT.article(32, checked_on=CHECKED, confidence=RELATED),
    (includes(CREDIT_INFORMATION) | (includes(FINANCIAL) & FINANCIAL_FIRM))
    & TRANSFER
    & ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)
    & ~SAME_ENTITY,
    require(_CONSENT | CREDIT_CONSENT | SPECIAL_PROVISION),
    Objective.PRIVACY,
    since("2009-10-02"),
    authority="Financial Services Commission",
    notes=[
        Note(
            "Its exceptions (Art. 32(6)) are taken for special provisions of a statute; the day on which it began is recalled.",
            "recalled",
        ),
        Note("Used against a payment firm that called a provision abroad an entrustment (2024).", "press"),
    ],
)
RE_ENTRUSTMENT: Final = Measure(
    "kr.pipa.26-6",
    "A processor entrusts further with the consent of the one who entrusted it",
    "KR",
    PIPA.cite("Art. 26(6)", checked_on=CHECKED),
    TRANSFER & EXPORTER_ROLE.is_in(PartyRole.PROCESSOR) & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    Impose(
        Duty(
            "as processor, obtain the consent of the one who entrusted you before you entrust another", DutyKind.CONSENT
        )
    ),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
)
PROTECTION: Final = Measure(
    "kr.pipa.28-8-4",
    "Protective measures in the contract",
    "KR",
    PIPA.cite("Art. 28-8(4)-(5)", checked_on=CHECKED),
    TRANSFER,
    Impose(
        Duty(
            "agree with the recipient on safety measures, on grievances and on disputes, and make no contract against the Act",
            DutyKind.CONTRACT,
        )
    ),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
)
SUSPENSION: Final = Measure(
    "kr.pipa.28-9",
    "A transfer that the commission suspended stops",
    "KR",
    PIPA.cite("Art. 28-9", checked_on=CHECKED),
    TRANSFER & SUSPENDED,
    Prohibit(),
    Objective.PRIVACY,
    _NOW,
    authority=COMMISSION,
    consequence=_PENALTY,
    notes=[Note("It may be objected to within seven days (Art. 28-9(2)).")],
)
RESIDENT_NUMBERS: Final = Measure(
    "kr.pipa.24-2",
    "Resident registration numbers are processed only on a legal basis; consent is none",
    "KR",
    PIPA.cite("Art. 24-2(1)", checked_on=CHECKED),
    includes(RESIDENT_NUMBER)
    & ~FOREIGN_NUMBERS
    & ~DESTINATION.within("KR")
    & ORIGIN.within("KR")
    & ~RESIDENT_NUMBER_BASIS,
    Prohibit(),
    Objective.PRIVACY,
    since("2014-08-07"),
    authority=COMMISSION,
    consequence=_PENALTY,
    notes=[Note("The day on which it began is recalled.", "recalled")],
)
AI_ENTRUSTMENT: Final = Exemption(
    "kr.pipa.28-15.entrustment",
    "Entrustment abroad to develop artificial intelligence, by resolution of the commission",
    "KR",
    PIPA.cite("Art. 28-15", checked_on=CHECKED, notes=[Note("Six months after the promulgation of 8 September 2026.")]),
    AI_RESOLUTION & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    [ARTICLE_28_8],
    since("2027-03-09"),
)
AI_NUMBERS: Final = Exemption(
    "kr.pipa.28-15.numbers",
    "Resident registration numbers used to develop artificial intelligence, by resolution of the commission",
    "KR",
    PIPA.cite("Art. 28-15", checked_on=CHECKED),
    AI_RESOLUTION,
    [RESIDENT_NUMBERS],
    since("2027-03-09"),
)
UNION: Final = Recognition(
    "kr.equivalence.eu",
    "European Union, with Norway, Liechtenstein and Iceland",
    "KR",
    "equivalence",
    EQUIVALENCE.cite(
        "recognition of 16 September 2025",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note("Resident registration numbers and personal credit information are left out."),
            Note("No other country was found to be recognised, the United Kingdom included."),
        ],
    ),
    ["EU-MEMBERS", "NO", "LI", "IS"],
    (~includes(RESIDENT_NUMBER) | FOREIGN_NUMBERS)
    & ~includes(CREDIT_INFORMATION)
    & ~(FINANCIAL_FIRM & includes(FINANCIAL)),
    since("2025-09-16"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "KR",
            "Republic of Korea",
            ["KR"],
            "2026-11-26",
            "Personal information leaves only on a ground of Article 28-8; other data are free unless a law on maps, technology, secrets, public "
            "records, human material, finance or public clouds says otherwise.",
            PIPA.cite("Art. 28-8(1)", checked_on=CHECKED),
            since("2018-05-25"),
            unstated=["accounting"],
            missing=(
                "The exceptions of the Credit Information Act, separate consent to sensitive information, location information, "
                "where books for tax are kept, the notice on data that were received from the Union under its adequacy decision."
            ),
            reached_by=["kr.serves_korea", "kr.received_from_korea"],
        )
    ],
    measures=[
        ARTICLE_17,
        ARTICLE_28_8,
        ARTICLE_17_NOW,
        CREDIT_PROVISION,
        RE_ENTRUSTMENT,
        PROTECTION,
        SUSPENSION,
        RESIDENT_NUMBERS,
        *SECTOR_MEASURES,
    ],
    exemptions=[AI_ENTRUSTMENT, AI_NUMBERS, *SECTOR_EXEMPTIONS],
    recognitions=[UNION],
    definitions=[TRANSFER],
    mechanisms=MECHANISMS,
    categories=[RESIDENT_NUMBER, UNIQUE_IDENTIFIER, CREDIT_INFORMATION, MEDICAL_CHARTS, PATHOGEN_RESOURCE, FINE_MAP],
    facts=FACTS,
)
