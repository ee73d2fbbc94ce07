"""The instruments of Australian law on data transfers, and the facts and kinds of data that they ask for."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory
from xflow.model.facts import About, Fact, YesNo
from xflow.model.sources import Confidence, Instrument
from xflow.model.vocabulary.data import PERSONAL

CHECKED: Final = "2026-11-26"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
PRIVACY_ACT: Final = Instrument(
    "au.privacy_act",
    "Privacy Act 1988",
    "https://www.legislation.gov.au/C2004A03712/latest/text",
    number="No. 119 of 1988",
    issuer="Parliament of Australia",
)
GUIDELINES: Final = Instrument(
    "au.app_guidelines",
    "Australian Privacy Principles Guidelines, Chapter 8",
    "https://www.oaic.gov.au/privacy/australian-privacy-principles/australian-privacy-principles-guidelines/"
    "chapter-8-app-8-cross-border-disclosure-of-personal-information",
    issuer="Office of the Australian Information Commissioner",
)
MHR_ACT: Final = Instrument(
    "au.mhr_act",
    "My Health Records Act 2012",
    "https://www.legislation.gov.au/C2012A00063/latest/text",
    number="No. 63 of 2012",
    issuer="Parliament of Australia",
    adopted="2012-06-26",
)
HRIP_ACT: Final = Instrument(
    "au.nsw.hrip_act",
    "Health Records and Information Privacy Act 2002 (New South Wales)",
    "https://legislation.nsw.gov.au/view/html/inforce/current/act-2002-071",
    number="No. 71 of 2002",
)
PPIP_ACT: Final = Instrument(
    "au.nsw.ppip_act",
    "Privacy and Personal Information Protection Act 1998 (New South Wales)",
    "https://legislation.nsw.gov.au/view/html/inforce/current/act-1998-133",
    number="No. 133 of 1998",
)

CRIMINAL_CODE: Final = Instrument(
    "au.criminal_code",
    "Criminal Code Act 1995",
    "https://www.legislation.gov.au/C2004A04868/latest/text",
    number="No. 12 of 1995",
    issuer="Parliament of Australia",
)
CRIMES_ACT: Final = Instrument(
    "au.crimes_act",
    "Crimes Act 1914",
    "https://www.legislation.gov.au/C1914A00012/latest/text",
    number="No. 12 of 1914",
    issuer="Parliament of Australia",
)
DTC_ACT: Final = Instrument(
    "au.dtc_act",
    "Defence Trade Controls Act 2012",
    "https://www.legislation.gov.au/C2012A00153/latest/text",
    number="No. 153 of 2012",
    issuer="Parliament of Australia",
)
EXPORT_CHANGES: Final = Instrument(
    "au.export_control_changes",
    "Changes to export controls",
    "https://www.defence.gov.au/business-industry/exporting/export-controls-framework/changes-export-controls",
    issuer="Department of Defence",
)

SMALL_TURNOVER: Final = YesNo(
    "au.small_turnover",
    "the yearly turnover of the exporter is AUD 3 million or less",
    "Is the yearly turnover of the exporter AUD 3 million or less?",
    About.EXPORTER,
    ordinary=False,
    cite=PRIVACY_ACT.cite("s 6D(1)", checked_on=_SHEET, confidence=_RELATED),
)
COVERED_ALTHOUGH_SMALL: Final = YesNo(
    "au.covered_although_small",
    "the exporter is bound although it is small: it provides a health service and holds health information, trades in "
    "personal information, works under a Commonwealth contract, is related to a larger business or has opted in",
    "Does the exporter provide a health service, trade in personal information, work under a Commonwealth contract, "
    "belong to a larger business, or has it opted in?",
    About.EXPORTER,
    cite=PRIVACY_ACT.cite("s 6D(4)-(9), 6E, 6EA", checked_on=_SHEET, confidence=_RELATED),
)
STATE_BODY: Final = YesNo(
    "au.state_body",
    "the exporter is an authority of a state or territory",
    "Is the exporter an authority of an Australian state or territory?",
    About.EXPORTER,
    ordinary=False,
    cite=PRIVACY_ACT.cite("s 6C(1)", checked_on=_SHEET, confidence=_RECALLED),
)
EXEMPT_ACT: Final = YesNo(
    "au.exempt_act",
    "the act is exempt: it is private, journalism of a media organisation, or political work, or a private employer's "
    "act that directly relates both to the employment and to an employee record that it holds",
    "Is the act purely private, journalism of a media organisation, political work, or a private employer's act that "
    "directly relates both to the employment and to an employee record?",
    ordinary=False,
    cite=PRIVACY_ACT.cite("ss 7B, 7C, 16", checked_on=_SHEET, confidence=_RECALLED),
)
TO_THE_INDIVIDUAL: Final = YesNo(
    "au.to_the_individual",
    "the recipient is the very person whose data they are",
    "Are the data sent to the very person whose data they are?",
    About.RECIPIENT,
    ordinary=False,
    cite=PRIVACY_ACT.cite("Sch 1, APP 8.1(b)", checked_on=_SHEET, confidence=_RECALLED),
)
EMBEDDED: Final = YesNo(
    "au.embedded_by_exporter",
    "the exporter lets the recipient collect through its own site or service",
    "Does the exporter let the recipient collect the data through the exporter's own site or service?",
    ordinary=False,
)
HELD_UNDER_CONTROL: Final = YesNo(
    "au.held_under_control",
    "the recipient only stores the data or gives access to them under a binding contract that also binds its "
    "subcontractors, and the exporter keeps effective control",
    "Does the recipient only store the data or give access to them, bound by contract with its subcontractors, while "
    "the exporter keeps effective control?",
    ordinary=False,
    cite=GUIDELINES.cite("paras 8.9-8.14", checked_on=_SHEET, confidence=_RELATED),
)
REQUIRED_BY_LAW: Final = YesNo(
    "au.required_by_law",
    "the disclosure is required or authorised by or under an Australian law or an order of a court or tribunal",
    "Is the disclosure required or authorised by an Australian law or by a court or tribunal order?",
    ordinary=False,
    cite=PRIVACY_ACT.cite("Sch 1, APP 8.2(c)", checked_on=_SHEET, confidence=_RECALLED),
)
GENERAL_SITUATION: Final = YesNo(
    "au.general_situation",
    "a permitted general situation exists, other than legal claims and confidential dispute resolution",
    "Does a permitted general situation exist, such as a serious threat to life, health or safety, suspected unlawful "
    "activity or a missing person (legal claims and dispute resolution do not count)?",
    ordinary=False,
    cite=PRIVACY_ACT.cite("Sch 1, APP 8.2(d); s 16A", checked_on=_SHEET, confidence=_RECALLED),
)
AGENCY_GROUND: Final = YesNo(
    "au.agency_ground",
    "the exporter is an agency that discloses under an international agreement on sharing information to which "
    "Australia is a party, or to a foreign body with enforcement functions like those of an enforcement body",
    "Is the exporter an agency that discloses under an international agreement on sharing information, or for "
    "enforcement to a foreign body with similar functions?",
    ordinary=False,
    cite=PRIVACY_ACT.cite("Sch 1, APP 8.2(e)-(f)", checked_on=_SHEET, confidence=_RECALLED),
)
STATE_HEALTH_LAW: Final = YesNo(
    "au.state_health_law",
    "the health privacy law of New South Wales, Victoria or the Australian Capital Territory binds the exporter",
    "Does the health privacy law of New South Wales, Victoria or the Australian Capital Territory bind the exporter?",
    About.EXPORTER,
    ordinary=False,
)
SPECIAL_REGIME: Final = YesNo(
    "au.special_regime",
    "the data are credit reporting information or data of the consumer data right",
    "Are the data credit reporting information under Part IIIA, or data of the consumer data right?",
    ordinary=False,
)
MHR_OPERATOR: Final = YesNo(
    "au.mhr_operator",
    "the exporter is the system operator, or a registered repository operator, portal operator or contracted service "
    "provider, that holds records for the My Health Record system or has access to information on them",
    "Is the exporter the operator of the My Health Record system, or a registered repository operator, portal operator "
    "or contracted service provider of it?",
    About.EXPORTER,
    cite=MHR_ACT.cite("s 77(1)", checked_on=_SHEET, confidence=_RELATED),
)
MHR_SYSTEM_OPERATOR_WITHOUT_IDENTITY: Final = YesNo(
    "au.mhr_without_identity",
    "the exporter is the system operator, and the records hold nothing that is personal to, or identifies, a recipient "
    "of care or a participant",
    "Is the exporter the system operator itself, and do the records hold nothing that identifies anybody?",
    ordinary=False,
    cite=MHR_ACT.cite("s 77(2)", checked_on=_SHEET, confidence=_RECALLED),
)

MY_HEALTH_RECORD: Final = DataCategory(
    "au.my_health_record",
    "My Health Record data (Australia)",
    "Records held for the national My Health Record system, and information that relates to them.",
    broader=[PERSONAL],
    status=True,
    presumed_absent=True,
    cite=MHR_ACT.cite("s 77(1)", checked_on=_SHEET, confidence=_RELATED),
)

FACTS: Final[tuple[Fact, ...]] = (
    SMALL_TURNOVER,
    COVERED_ALTHOUGH_SMALL,
    STATE_BODY,
    EXEMPT_ACT,
    TO_THE_INDIVIDUAL,
    EMBEDDED,
    HELD_UNDER_CONTROL,
    REQUIRED_BY_LAW,
    GENERAL_SITUATION,
    AGENCY_GROUND,
    STATE_HEALTH_LAW,
    SPECIAL_REGIME,
    MHR_OPERATOR,
    MHR_SYSTEM_OPERATOR_WITHOUT_IDENTITY,
)
