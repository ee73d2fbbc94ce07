"""What makes a transfer from Japan lawful."""

from __future__ import annotations

from typing import Final

from xflow.law.japan.facts import (
    ANSWERS,
    APPI,
    CHECKED,
    ECONOMIC_SECRETS_ACT,
    MEDICAL_GUIDELINES,
    RECALLED,
    RELATED,
    RULES,
    SECRETS_ACT,
    SHEET,
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
        checked_on=SHEET,
        confidence=RELATED,
        notes=[Note("What was taken before 1 April 2022 need not be taken again.", "recalled")],
    ),
)
EQUIVALENT_MEASURES: Final = Mechanism(
    "jp.equivalent_measures",
    "contract or group rules on equivalent measures",
    "bind the recipient, by contract or rules of the group, to measures in line with the duties of the Act",
    native="基準適合体制",
    cite=RULES.cite("Art. 16(1)", checked_on=SHEET, confidence=RELATED),
)
CBPR: Final = Mechanism(
    "jp.cbpr",
    "certification under the Cross-Border Privacy Rules",
    "send to a recipient that is certified under the Cross-Border Privacy Rules",
    burden=Burden.CERTIFICATION,
    granted_by="an accountability agent",
    cite=RULES.cite(
        "Art. 16(2)",
        checked_on=SHEET,
        confidence=RELATED,
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
]
"""All mechanisms of the law of Japan."""
