"""What makes a transfer from Japan lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.japan.facts import (
    ANSWERS,
    APPI,
    CHECKED,
    ECONOMIC_SECRETS_ACT,
    ECONOMIC_SECURITY,
    MEDICAL_GUIDELINES,
    RECALLED,
    RELATED,
    RULES,
    SATELLITES,
    SECRETS_ACT,
    SHEET,
    TAX_BOOKS_ACT,
    TELECOMS,
    TRADE_ACT,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.sources import Note

CONSENT: Final = Mechanism(
    "jp.informed_consent",
    "consent after information",
    "obtain consent to the provision to a third party abroad, after telling the country, its regime of personal information and the "
    "recipient's measures",
    MechanismKind.DEROGATION,
    cite=APPI.cite(
        "Art. 28(1)-(2); Rules, Art. 17",
        checked_on=SHEET,
        notes=[
            Note(
                "Where the country or the measures cannot be told, that and the reason are told instead (Rules, Art. 17(3)-(4))."
            )
        ],
    ),
)
GUARDIAN_CONSENT: Final = Mechanism(
    "jp.guardian_consent",
    "consent of the legal representative",
    "obtain the consent of the legal representative, after the information of Article 28(2)",
    MechanismKind.DEROGATION,
    cite=ANSWERS.cite("on the consent of children", checked_on=SHEET, confidence=RECALLED),
)
PLAIN_CONSENT: Final = Mechanism(
    "jp.plain_consent",
    "consent without information on the country",
    "obtain consent to the provision to a third party abroad",
    MechanismKind.DEROGATION,
    cite=APPI.cite(
        "Art. 24 before April 2022",
        checked_on=CHECKED,
        notes=[Note("What was taken before 1 April 2022 need not be taken again.", "recalled")],
    ),
)
EQUIVALENT_MEASURES: Final = Mechanism(
    "jp.equivalent_measures",
    "contract or group rules on equivalent measures",
    "bind the recipient, by contract or, within a group, by its rules, to measures in line with the duties of the Act",
    native="基準適合体制",
    cite=RULES.cite("Art. 16(i), formerly 11-2(i)", checked_on=CHECKED),
)
CBPR: Final = Mechanism(
    "jp.cbpr",
    "certification under the Cross-Border Privacy Rules",
    "send to a recipient that is certified under the Cross-Border Privacy Rules",
    burden=Burden.CERTIFICATION,
    granted_by="an accountability agent",
    cite=RULES.cite(
        "Art. 16(ii), formerly 11-2(ii)",
        checked_on=CHECKED,
        notes=[
            Note(
                "The exporter's own certificate suffices where the recipient processes for it.",
                "Guidelines 4-1, recalled",
            ),
        ],
    ),
)
DOMESTIC_CONSENT: Final = Mechanism(
    "jp.domestic_consent",
    "consent to the provision",
    "obtain the principal's consent to the provision to a third party",
    MechanismKind.DEROGATION,
    cite=APPI.article(27, paragraph=1, checked_on=SHEET, confidence=RELATED),
)
CONFIRMED_CONSENT: Final = Mechanism(
    "jp.confirmed_consent",
    "confirmed consent to the linking",
    "confirm that the principal consented to the linking by the recipient, after information on the foreign regime",
    MechanismKind.DEROGATION,
    cite=APPI.article(31, checked_on=SHEET, confidence=RELATED),
)
EXPORT_PERMIT: Final = Mechanism(
    "jp.export_permit",
    "permission to supply technology",
    "obtain the permission of the minister to supply the listed technology abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Ministry of Economy, Trade and Industry",
    cite=TRADE_ACT.article(
        25,
        paragraph=1,
        checked_on=CHECKED,
        notes=[
            Note(
                "It holds for six months unless the minister sets another period, as bulk permissions do.",
                "Ministerial Order, Art. 2",
            )
        ],
    ),
)
SECRET_PROVISION: Final = Mechanism(
    "jp.secret_provision",
    "provision of a specially designated secret by its holder",
    "have the head of the administrative organ that holds the secret provide it, with the consent of whoever designated it, to a government or "
    "an international organisation that protects it as Japan does",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="head of the administrative organ",
    cite=SECRETS_ACT.article(9, checked_on=CHECKED),
)
ECONOMIC_SECRET_PROVISION: Final = Mechanism(
    "jp.economic_secret_provision",
    "provision of critical information for economic security by its holder",
    "have the head of the administrative organ that holds the information provide it to a government or an international organisation that "
    "protects it as Japan does",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="head of the administrative organ",
    cite=ECONOMIC_SECRETS_ACT.article(8, checked_on=CHECKED, confidence=RELATED),
)
WITHIN_REACH: Final = Mechanism(
    "jp.within_reach_of_law",
    "records within reach of Japanese law",
    "keep the systems and the records where Japanese law applies and can be enforced",
    MechanismKind.MEASURE,
    cite=MEDICAL_GUIDELINES.cite("Answer 4-31", checked_on=CHECKED),
)

COMMUNICATION_CONSENT: Final = Mechanism(
    "jp.communication_consent",
    "consent of a party to the communications",
    "obtain specific and clear consent of a party to the communications; general terms do not suffice as a rule",
    MechanismKind.DEROGATION,
    cite=TELECOMS.article(4, checked_on=CHECKED, confidence=RELATED),
)
READABLE_AT_PLACE: Final = Mechanism(
    "jp.readable_at_place",
    "books that can be read at the place of taxation",
    "see to it that the books can be shown and printed in good order without delay at the place in Japan where they are to be kept",
    MechanismKind.MEASURE,
    Burden.FREE,
    cite=TAX_BOOKS_ACT.cite("Questions and answers on servers abroad", checked_on=CHECKED, confidence=RELATED),
)
SATELLITE_RECIPIENT: Final = Mechanism(
    "jp.satellite_recipient",
    "provision to a certified handler of satellite records",
    "send only to a handler that the Prime Minister certified, a licensed operator or a specified body, in encrypted form, after seeing the "
    "certificate",
    burden=Burden.CERTIFICATION,
    granted_by="Prime Minister (Cabinet Office)",
    cite=SATELLITES.cite("Arts. 18, 21", checked_on=CHECKED),
)
INVENTION_SHARING: Final = Mechanism(
    "jp.invention_sharing",
    "approval to share a preserved invention",
    "obtain the approval of the Prime Minister to let another business handle the preserved invention",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Prime Minister (Cabinet Office)",
    cite=ECONOMIC_SECURITY.article(76, checked_on=CHECKED, confidence=RELATED),
)
CORE_NOTIFICATION: Final = Mechanism(
    "jp.core_notification",
    "prior notification of a plan on a core facility",
    "notify the plan of the entrustment to the competent minister and wait until its examination has ended",
    MechanismKind.APPROVAL,
    Burden.FILING,
    granted_by="competent minister",
    takes="30 days, which may be extended to four months",
    cite=ECONOMIC_SECURITY.cite("Art. 52(1)-(6)", checked_on=CHECKED),
)

MECHANISMS: Final = [
    CONSENT,
    GUARDIAN_CONSENT,
    PLAIN_CONSENT,
    EQUIVALENT_MEASURES,
    CBPR,
    DOMESTIC_CONSENT,
    CONFIRMED_CONSENT,
    EXPORT_PERMIT,
    WITHIN_REACH,
    SECRET_PROVISION,
    ECONOMIC_SECRET_PROVISION,
    COMMUNICATION_CONSENT,
    READABLE_AT_PLACE,
    SATELLITE_RECIPIENT,
    INVENTION_SHARING,
    CORE_NOTIFICATION,
]
"""All mechanisms of the law of Japan."""
