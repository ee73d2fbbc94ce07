"""The schemes by which data go between many places, and the provisions by which laws accept them."""

from __future__ import annotations

from typing import Final

from xflow.law.treaties.forms import bound_since
from xflow.model.periods import during, since
from xflow.model.places.jurisdictions import Membership
from xflow.model.places.world import WORLD
from xflow.model.schemes import Scheme, SchemeKind
from xflow.model.sources import Confidence, Instrument, Note

_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED

PRIVACY_RULES_TEXT: Final = Instrument(
    "scheme.cbpr",
    "Global Cross-Border Privacy Rules System",
    "https://www.globalcbpr.org",
    issuer="Global CBPR Forum",
    adopted="2024-04-30",
)
APEC_TEXT: Final = Instrument(
    "scheme.apec_cbpr",
    "APEC Cross-Border Privacy Rules System",
    "https://www.cbprs.org",
    issuer="Asia-Pacific Economic Cooperation",
)
ASEAN_TEXT: Final = Instrument(
    "scheme.asean_clauses",
    "ASEAN Model Contractual Clauses for Cross Border Data Flows",
    "https://asean.org/book/asean-model-contractual-clauses-for-cross-border-data-flows/",
    issuer="ASEAN Digital Ministers' Meeting",
    adopted="2021-01-22",
)
NETWORK_TEXT: Final = Instrument(
    "scheme.network_clauses",
    "Guide and model clauses for international transfers of personal data",
    "https://www.redipd.org",
    native="Guía de implementación de cláusulas contractuales modelo para la transferencia internacional de datos personales",
    issuer="Red Iberoamericana de Protección de Datos",
    adopted="2022-09-13",
)
FRAMEWORK_TEXT: Final = Instrument(
    "scheme.dpf",
    "EU-U.S. Data Privacy Framework, with its UK Extension and the Swiss-U.S. Data Privacy Framework",
    "https://www.dataprivacyframework.gov",
    issuer="United States Department of Commerce",
    adopted="2023-07-10",
)
SHIELD_TEXT: Final = Instrument(
    "scheme.privacy_shield",
    "EU-U.S. and Swiss-U.S. Privacy Shield Frameworks",
    "https://www.dataprivacyframework.gov",
    issuer="United States Department of Commerce",
    adopted="2016-07-12",
)
GREATER_BAY_TEXT: Final = Instrument(
    "scheme.gba",
    "Standard contract for the cross-boundary flow of personal information within the Guangdong-Hong Kong-Macao Greater Bay Area",
    "https://www.cac.gov.cn",
    native="粤港澳大湾区个人信息跨境流动标准合同",
    issuer="Cyberspace Administration of China with the authorities of Hong Kong and Macao",
    adopted="2023-12-10",
)

GLOBAL_CBPR: Final = Scheme(
    "global-cbpr",
    "Global CBPR and PRP certifications",
    SchemeKind.CERTIFICATION,
    PRIVACY_RULES_TEXT.cite("system documents", checked_on=_SHEET, confidence=_RELATED),
    WORLD["GLOBAL-CBPR"].members,
    ["jp.cbpr", "ph.cbpr", "sg.global_cbpr", "sg.global_prp"],
    [
        Note("Certifications under the global system are issued since 2 June 2025; associates take no part in them."),
        Note(
            "Bermuda and the DIFC are said to accept it, too; Korea was not found to have notified it.",
            "published account",
        ),
    ],
)
APEC_CBPR: Final = Scheme(
    "apec-cbpr",
    "APEC CBPR and PRP certifications",
    SchemeKind.CERTIFICATION,
    APEC_TEXT.cite("policies, rules and guidelines", checked_on=_SHEET, confidence=_RELATED),
    [
        Membership("AU"),
        Membership("CA"),
        Membership("JP"),
        Membership("KR"),
        Membership("MX"),
        Membership("PH"),
        Membership("SG"),
        Membership("TW"),
        Membership("US"),
    ],
    ["jp.cbpr", "sg.apec_cbpr", "sg.apec_prp"],
    [Note("The days on which economies joined are not modelled.", "recalled")],
)
ASEAN_CLAUSES: Final = Scheme(
    "asean-model-clauses",
    "ASEAN Model Contractual Clauses",
    SchemeKind.MODEL_CLAUSES,
    ASEAN_TEXT.cite("modules 1 and 2", checked_on=_SHEET, confidence=_RELATED),
    bound_since("2021-01-22", "BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"),
    ["th.clauses"],
    [
        Note(
            "Voluntary: whether they satisfy a law is for that law to say. A guide of 2023 compares them with those of the Union."
        ),
    ],
)
NETWORK_CLAUSES: Final = Scheme(
    "ibero-american-clauses",
    "Model clauses of the Ibero-American Data Protection Network",
    SchemeKind.MODEL_CLAUSES,
    NETWORK_TEXT.cite("model clauses", checked_on=_SHEET, confidence=_RECALLED),
    accepted=["ar.network_clauses", "pe.contract"],
)
PRIVACY_FRAMEWORK: Final = Scheme(
    "data-privacy-framework",
    "Data Privacy Framework",
    SchemeKind.FRAMEWORK,
    FRAMEWORK_TEXT.cite("principles", checked_on=_SHEET, confidence=_RELATED),
    [Membership("US", since("2023-07-10"))],
    ["eu.adequacy.us-dpf", "gb.adequacy.us", "ch.adequacy.us-dpf", "uy.list.framework"],
)
PRIVACY_SHIELD: Final = Scheme(
    "privacy-shield",
    "Privacy Shield",
    SchemeKind.FRAMEWORK,
    SHIELD_TEXT.cite("principles", checked_on=_SHEET, confidence=_RELATED),
    [Membership("US", during("2016-07-12", "2023-07-10"))],
    ["eu.adequacy.us-privacy-shield", "ch.adequacy.us-privacy-shield", "uy.list.privacy_shield"],
)
GREATER_BAY: Final = Scheme(
    "greater-bay-contract",
    "Standard contract of the Greater Bay Area",
    SchemeKind.MODEL_CLAUSES,
    GREATER_BAY_TEXT.cite("implementation guidelines", checked_on=_SHEET, confidence=_RELATED),
    [
        Membership("CN", since("2023-12-13")),
        Membership("HK", since("2023-12-13")),
        Membership("MO", since("2024-09-10")),
    ],
    ["cn.gba_contract"],
    [Note("In the mainland it serves the nine cities of the area.")],
)

SCHEMES: Final = (
    APEC_CBPR,
    ASEAN_CLAUSES,
    GLOBAL_CBPR,
    GREATER_BAY,
    NETWORK_CLAUSES,
    PRIVACY_FRAMEWORK,
    PRIVACY_SHIELD,
)
"""All schemes."""
