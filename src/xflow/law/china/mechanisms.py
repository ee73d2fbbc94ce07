"""Name what makes a transfer lawful under the law of China (mainland)."""

from __future__ import annotations

from typing import Final

from xflow.law.china.instruments import (
    AFSL_REGULATIONS,
    ARCHIVES_LAW,
    AUTO_2026,
    CERTIFICATION_MEASURES,
    DSL,
    EXPORT_CONTROL_LAW,
    GBA_HK,
    HGR_REGULATIONS,
    HGR_RULES_1998,
    LISTING_2023,
    PDCF,
    PIPL,
    SAM,
    SCC,
    SECRETS_LAW,
    SECURITIES_LAW,
    SURVEY_REGULATIONS,
    VEHICLE_SURVEY_2022,
)
from xflow.model.burdens import Burden
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import since
from xflow.model.sources import Confidence, Note

_TODAY = "2026-11-24"

# The routes for exports of personal information and important data.

SECURITY_ASSESSMENT: Final = Mechanism(
    "cn.security_assessment",
    "data export security assessment",
    "file for the data export security assessment with the CAC, through its provincial office, and pass it",
    kind=MechanismKind.APPROVAL,
    burden=Burden.APPROVAL,
    granted_by="Cyberspace Administration of China",
    takes="5 working days for completeness, 7 for acceptance, then 45 working days, which may be extended",
    validity_months=36,
    native="数据出境安全评估",
    cite=PDCF.article(
        9,
        checked_on=_TODAY,
        notes=[
            Note(
                "The measures of 2022 gave two years. No result can have lapsed before three years took their place on "
                "22 March 2024, so three are counted throughout. An extension by three years may be asked for within "
                "the 60 working days before the end. Accounts of 2026, when the first results were running out, count so.",
                "CAC Order 11, Art. 14; CAC Order 16, Art. 9; AllBright Law Offices, July 2026",
            ),
        ],
    ),
    available=since("2017-06-01"),  # the cybersecurity law asked for one long before there were measures on it
)
STANDARD_CONTRACT: Final = Mechanism(
    "cn.standard_contract",
    "standard contract for the export of personal information",
    "sign the CAC's standard contract with the recipient, word for word, and file it within 10 working days",
    burden=Burden.FILING,
    takes="the filing is checked within 15 working days",
    native="个人信息出境标准合同",
    cite=SCC.cite("Arts. 6, 7", checked_on=_TODAY),
    available=since("2023-06-01"),
)
CERTIFICATION: Final = Mechanism(
    "cn.certification",
    "certification of personal information exports",
    "have the export certified by an accredited personal information certification body",
    burden=Burden.CERTIFICATION,
    granted_by="a certification body on file with the CAC",
    validity_months=36,
    native="个人信息出境认证",
    cite=CERTIFICATION_MEASURES.cite(
        "Arts. 5, 7, 8",
        checked_on=_TODAY,
        notes=[
            Note(
                "It suffices that either side is certified and the flow lies within the certified scope; a certified "
                "group needs no contracts between its members.",
                "CAC questions and answers of April 2025, no. 8 (known from published accounts)",
            ),
        ],
    ),
)
GBA_CONTRACT: Final = Mechanism(
    "cn.gba_contract",
    "standard contract of the Greater Bay Area",
    "sign the standard contract of the Greater Bay Area for the region that receives, word for word, and file it "
    "within 10 working days",
    burden=Burden.FILING,
    native="粤港澳大湾区个人信息跨境流动标准合同",
    cite=GBA_HK.cite("Arts. 2, 8", checked_on=_TODAY, confidence=Confidence.RELATED),
    available=since("2023-12-13"),
)
SEPARATE_CONSENT: Final = Mechanism(
    "cn.separate_consent",
    "separate consent of the individuals",
    "obtain from each person a consent to the export that is informed, specific and given apart from all others",
    kind=MechanismKind.MEASURE,
    burden=Burden.CONTRACT,
    native="单独同意",
    cite=PIPL.article(39, checked_on=_TODAY),
)
ONWARD_AGREEMENT: Final = Mechanism(
    "cn.onward_agreement",
    "agreement with the onward recipient as the standard contract wants it",
    "make sure that business needs it, tell the people concerned, obtain separate consent where consent is the basis, and "
    "bind the onward recipient in writing to the same protection",
    burden=Burden.CONTRACT,
    cite=SCC.cite("Annex, Art. 3(8)", checked_on=_TODAY),
)

ONWARD_ASSESSED: Final = Mechanism(
    "cn.onward_assessed",
    "onward transfer within what was assessed",
    "keep the onward transfer within what was assessed and within the contract with the exporter, or have a new "
    "assessment passed first",
    kind=MechanismKind.APPROVAL,
    burden=Burden.APPROVAL,
    cite=SAM.cite("Arts. 9, 14", checked_on=_TODAY),
)

# What is kept, and what State organs do.

LOCAL_COPY: Final = Mechanism(
    "cn.local_copy",
    "storage in the mainland",
    "store the data in the mainland, so that only a copy is abroad",
    kind=MechanismKind.MEASURE,
    burden=Burden.CONTRACT,
    native="境内存储",
    cite=PIPL.article(40, checked_on=_TODAY),
)
STATE_ORGAN_ASSESSMENT: Final = Mechanism(
    "cn.state_organ_assessment",
    "security assessment by a State organ",
    "carry out a security assessment of the export, with the support of the departments concerned",
    kind=MechanismKind.APPROVAL,
    burden=Burden.APPROVAL,
    cite=PIPL.article(36, checked_on=_TODAY),
)

# Approvals for courts, authorities and materials.

AUTHORITY_APPROVAL: Final = Mechanism(
    "cn.authority_approval",
    "approval of the competent authority for handing data to foreign courts or enforcers",
    "obtain the approval of the competent Chinese authority before anything is handed over",
    kind=MechanismKind.APPROVAL,
    burden=Burden.APPROVAL,
    granted_by="the competent authority: the Ministry of Justice in civil matters, the authorities of criminal judicial "
    "assistance in criminal ones, the MIIT for enforcers of industry and telecommunications",
    native="主管机关批准",
    cite=DSL.article(36, checked_on=_TODAY),
)
SECURITIES_APPROVAL: Final = Mechanism(
    "cn.securities_approval",
    "consent to giving securities materials abroad",
    "obtain the consent of the CSRC and of the other departments of the State Council concerned",
    kind=MechanismKind.APPROVAL,
    burden=Burden.APPROVAL,
    granted_by="China Securities Regulatory Commission and other departments",
    cite=SECURITIES_LAW.article(177, paragraph=2, checked_on=_TODAY),
)
PAPERS_APPROVAL: Final = Mechanism(
    "cn.papers_approval",
    "approval for working papers to leave",
    "go through the approval that the State prescribes for working papers of overseas listings to leave",
    kind=MechanismKind.APPROVAL,
    burden=Burden.APPROVAL,
    granted_by="China Securities Regulatory Commission and other departments",
    cite=LISTING_2023.cite("on working papers", checked_on=_TODAY, confidence=Confidence.RELATED),
)
SECRECY_APPROVAL: Final = Mechanism(
    "cn.secrecy_approval",
    "approval for giving State secrets to bodies from abroad",
    "have the giving of State secrets reviewed and approved, and sign a confidentiality agreement",
    kind=MechanismKind.APPROVAL,
    burden=Burden.APPROVAL,
    granted_by="the departments in charge of the matter and of secrecy",
    cite=SECRETS_LAW.article(37, checked_on=_TODAY),
)
CORE_AUTHORISATION: Final = Mechanism(
    "cn.core_authorisation",
    "special authorisation for core data",
    "obtain a special authorisation under the State's rules on core data",
    kind=MechanismKind.LICENCE,
    burden=Burden.APPROVAL,
    cite=DSL.article(21, paragraph=2, checked_on=_TODAY),
)
COUNTERMEASURE_CONSENT: Final = Mechanism(
    "cn.countermeasure_consent",
    "consent to dealing with somebody under counter-measures",
    "obtain the consent of the department that decided on the counter-measure",
    kind=MechanismKind.LICENCE,
    burden=Burden.APPROVAL,
    granted_by="the department that decided on the counter-measure",
    cite=AFSL_REGULATIONS.article(16, checked_on=_TODAY),
)
EXPORT_LICENCE: Final = Mechanism(
    "cn.export_licence",
    "export licence for controlled technology",
    "obtain an export licence for the controlled technical data",
    kind=MechanismKind.APPROVAL,
    burden=Burden.APPROVAL,
    granted_by="Ministry of Commerce and other export-control authorities",
    native="出口许可",
    cite=EXPORT_CONTROL_LAW.article(12, checked_on=_TODAY),
)
ARCHIVE_APPROVAL: Final = Mechanism(
    "cn.archive_approval",
    "approval for archives to leave",
    "obtain the approval of the national or provincial archives authority",
    kind=MechanismKind.APPROVAL,
    burden=Burden.APPROVAL,
    granted_by="national or provincial archives authority",
    cite=ARCHIVES_LAW.article(25, checked_on=_TODAY),
)
SURVEY_APPROVAL: Final = Mechanism(
    "cn.survey_approval",
    "approval for giving secret surveying results abroad",
    "obtain the approval of the surveying authority, which consults the military",
    kind=MechanismKind.APPROVAL,
    burden=Burden.APPROVAL,
    granted_by="national or provincial surveying and mapping authority",
    cite=SURVEY_REGULATIONS.article(18, checked_on=_TODAY),
)

MAP_REVIEW: Final = Mechanism(
    "cn.map_review",
    "review of maps and geographic data",
    "have the map or the geographic data reviewed by the surveying authority and found open",
    kind=MechanismKind.APPROVAL,
    burden=Burden.APPROVAL,
    granted_by="national or provincial surveying and mapping authority",
    native="地图审核",
    cite=VEHICLE_SURVEY_2022.cite("on sending abroad", checked_on=_TODAY, confidence=Confidence.RELATED),
)

# Human genetic resources and vehicles.

HGR_REPORT: Final = Mechanism(
    "cn.hgr_report",
    "report and backup of human genetic resource information",
    "report the sharing beforehand to the authority for human genetic resources and hand in a backup of the information",
    burden=Burden.FILING,
    granted_by="Ministry of Science and Technology; since April 2024 the National Health Commission",
    cite=HGR_REGULATIONS.article(28, paragraph=2, checked_on=_TODAY),
)
HGR_SECURITY_REVIEW: Final = Mechanism(
    "cn.hgr_security_review",
    "security review of human genetic resource information",
    "pass the security review by the authority for human genetic resources",
    kind=MechanismKind.APPROVAL,
    burden=Burden.APPROVAL,
    granted_by="Ministry of Science and Technology; since April 2024 the National Health Commission",
    cite=HGR_REGULATIONS.article(28, paragraph=1, checked_on=_TODAY),
)
HGR_EXIT_CERTIFICATE: Final = Mechanism(
    "cn.hgr_exit_certificate",
    "exit certificate for human genetic resource material",
    "obtain the exit certificate for the material",
    kind=MechanismKind.APPROVAL,
    burden=Burden.APPROVAL,
    granted_by="Ministry of Science and Technology; since April 2024 the National Health Commission",
    cite=HGR_REGULATIONS.article(27, checked_on=_TODAY),
)
HGR_EXPORT_APPROVAL: Final = Mechanism(
    "cn.hgr_export_approval",
    "approval for human genetic resources to leave",
    "obtain the approval of the office for human genetic resources",
    kind=MechanismKind.APPROVAL,
    burden=Burden.APPROVAL,
    granted_by="China Human Genetic Resources Administration Office",
    cite=HGR_RULES_1998.cite("Arts. 4, 16", checked_on=_TODAY, confidence=Confidence.RELATED),
)
AUTO_REPORT: Final = Mechanism(
    "cn.auto_report",
    "report on vehicle data sent to mend vulnerabilities, incidents or defects",
    "report or file the sending beforehand with the MIIT or the SAMR",
    burden=Burden.FILING,
    granted_by="MIIT or SAMR",
    cite=AUTO_2026.cite("exempt scenarios", checked_on=_TODAY, confidence=Confidence.RELATED),
)

MECHANISMS: Final[tuple[Mechanism, ...]] = tuple(
    named for named in tuple(globals().values()) if isinstance(named, Mechanism)
)
"""All mechanisms of this pack."""
