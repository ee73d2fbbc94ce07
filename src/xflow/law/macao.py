"""The law pack of Macao: adequacy, derogations with notification, and authorisation under Law 8/2005."""

from __future__ import annotations

from typing import Final

from xflow.law.security_council import RESOLUTION_1540
from xflow.model.burdens import Burden
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, Choice, YesNo
from xflow.model.means import Means
from xflow.model.measures import Impose, Measure, Objective, Prohibit, Role, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION, EXPORT_CONTROLS_MET, EXPORTER_ROLE, MEANS, ORIGIN, SAME_ENTITY

_CHECKED = "2026-11-26"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_BUREAU = "Personal Data Protection Bureau (until January 2024 the Office for Personal Data Protection)"
_PENALTY = "administrative fines of up to MOP 200,000; offences for some breaches (recalled)"
_START = since("2006-02-19")

LAW: Final = Instrument(
    "mo.law_8_2005",
    "Personal Data Protection Act",
    "https://bo.io.gov.mo/bo/i/2005/34/lei08.asp",
    native="個人資料保護法",
    number="Law No. 8/2005",
    issuer="Legislative Assembly of Macao",
    adopted="2005-08-04",
)
CONTRACT_TEXT: Final = Instrument(
    "mo.gba_guidelines",
    "Implementation guidelines on the standard contract for cross-boundary flow of personal information in the Greater Bay Area "
    "(Mainland, Macao)",
    "https://www.dspdp.gov.mo",
    native="粤港澳大湾区（内地、澳门）个人信息跨境流动标准合同实施指引",  # noqa: RUF001
    number="No. 1 of 2024",
    issuer="Cyberspace Administration of China, DSEDT and the Personal Data Protection Bureau",
    adopted="2024-09-10",
)
OPINIONS: Final = Instrument(
    "mo.opinions",
    "Replies and forms of the data protection authority",
    "https://www.dspdp.gov.mo/en/notice_notice.html",
    native="個人資料保護局",
    issuer="Office for Personal Data Protection, since February 2024 the Personal Data Protection Bureau",
)
GAMING: Final = Instrument(
    "mo.gaming_instruction",
    "Instruction on information on gaming activities and operations",
    "https://www.dicj.gov.mo",
    native="博彩監察協調局",
    issuer="Gaming Inspection and Coordination Bureau",
    adopted="2019-09-23",
)

GAMING_OPERATOR: Final = YesNo(
    "mo.gaming_operator",
    "the exporter is a gaming operator or promoter and the data tell of gaming, of its customers or of the running of casinos",
    "Is the exporter a gaming operator or promoter, and do the data tell of gaming, of its customers or of the running of casinos?",
    About.EXPORTER,
    ordinary=False,
    cite=GAMING.cite("definition of information", checked_on=_CHECKED, confidence=_RELATED),
)
OUTSIDE_LAW: Final = YesNo(
    "mo.outside_law",
    "the law does not apply: an individual processes the data for purely personal or household activities, and not to spread them",
    "Does an individual process the data for purely personal or household activities, without spreading them systematically?",
    ordinary=False,
    cite=LAW.article(3, paragraph=2, checked_on=_SHEET, confidence=_RELATED),
)
PUBLIC_ENDS: Final = YesNo(
    "mo.public_ends",
    "the transfer is necessary for public security, the prevention or investigation of crime, or public health, under special law or "
    "an international instrument",
    "Is the transfer necessary for public security, crime prevention or public health under special law or an international "
    "instrument?",
    ordinary=False,
    cite=LAW.article(20, paragraph=3, checked_on=_SHEET, confidence=_RECALLED),
)
GROUND: Final = Choice(
    "mo.ground",
    "the case of Article 20(1)",
    "Is the transfer necessary for a contract with the data subject, a contract in the data subject's interest, important public "
    "interest or legal claims, vital interests, does it come from a public register, or none of these?",
    ordinary="none",
    options=(
        "contract_with_person",
        "contract_for_person",
        "public_interest_or_claims",
        "vital_interests",
        "public_register",
        "none",
    ),
    cite=OPINIONS.cite("on Art. 20(1)", checked_on=_CHECKED, confidence=_RELATED),
)

CAME_UNDER_GBA: Final = YesNo(
    "mo.came_under_gba_contract",
    "the data crossed between Macao and the mainland under the standard contract of the Greater Bay Area",
    "Did the data, before this step, cross between Macao and the mainland under the standard contract of the Greater Bay Area?",
    ordinary=False,
    cite=CONTRACT_TEXT.article(2, checked_on=_CHECKED, confidence=_RELATED),
)
BACK_TO_SENDER: Final = YesNo(
    "mo.gba_back_to_sender",
    "the data go back to the party that sent them under the contract of the Greater Bay Area",
    "Do the data only go back to the very party that sent them under the contract of the Greater Bay Area?",
    ordinary=False,
    cite=CONTRACT_TEXT.cite("end of the contract", checked_on=_CHECKED, confidence=_RECALLED),
)
ACROSS_REGIONS: Final = YesNo(
    "mo.gba_across_regions",
    "the contract of the Greater Bay Area is read to let data go on between Macao and Hong Kong",
    "Do you read the contract to let data go on between Macao and Hong Kong? (It is for the mainland and Macao.)",
    ordinary=False,
    cite=CONTRACT_TEXT.article(4, checked_on=_CHECKED, confidence=_RELATED),
)

GBA_TERMS: Final = Mechanism(
    "mo.gba_onward_terms",
    "onward transfer on the terms of the Greater Bay Area contract",
    "make sure that business needs it, tell the people concerned, obtain consent where consent is the basis, and bind the onward "
    "recipient to the same protection",
    cite=CONTRACT_TEXT.cite(
        "obligations of the recipient",
        checked_on=_CHECKED,
        confidence=_RECALLED,
        notes=[
            Note(
                "The clause is recalled to speak of third parties in the recipient's own jurisdiction alone. Where the data cross "
                "the boundary once more, the contract for that crossing is signed and filed as well."
            )
        ],
    ),
)
CONSENT: Final = Mechanism(
    "mo.consent",
    "unambiguous consent, with notification",
    "obtain the data subject's unambiguous consent, and notify the bureau of the transfer",
    MechanismKind.DEROGATION,
    Burden.FILING,
    granted_by=_BUREAU,
    cite=LAW.article(20, paragraph=1, checked_on=_SHEET, confidence=_RELATED),
)
NOTIFICATION: Final = Mechanism(
    "mo.notification",
    "notification of a derogation",
    "notify the bureau that the transfer rests on a case of Article 20(1)",
    MechanismKind.DEROGATION,
    Burden.FILING,
    granted_by=_BUREAU,
    cite=LAW.article(
        20,
        paragraph=1,
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("Failing to notify is a breach.", "the bureau's list of notifications")],
    ),
)
AUTHORISATION: Final = Mechanism(
    "mo.authorisation",
    "authorisation on adequate safeguards",
    "obtain the bureau's authorisation on adequate safeguards, such as contractual clauses",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=_BUREAU,
    cite=LAW.cite(
        "Arts. 20(2), 22",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("It is asked for where neither Article 19 nor Article 20(1) is met.", "notice of 8 March 2023")],
    ),
)
ADEQUACY_DECISION: Final = Mechanism(
    "mo.adequacy_decision",
    "decision that the place is adequate",
    "have the bureau decide that the place ensures adequate protection",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=_BUREAU,
    cite=LAW.article(19, checked_on=_SHEET, confidence=_RECALLED),
)
GAMING_CONSENT: Final = Mechanism(
    "mo.gaming_consent",
    "consent or power of attorney of those concerned",
    "obtain the consent or a power of attorney of those whom the gaming information concerns",
    MechanismKind.DEROGATION,
    cite=GAMING.cite("exception", checked_on=_CHECKED, confidence=_RELATED),
)
GAMING_PERMISSION: Final = Mechanism(
    "mo.gaming_permission",
    "permission of the gaming regulator",
    "obtain the permission of the gaming regulator for the transfer",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Gaming Inspection and Coordination Bureau",
    cite=GAMING.cite("exception", checked_on=_CHECKED, confidence=_RELATED),
)

TRANSFER: Final = Definition(
    "mo.transfer",
    "personal data are transferred out of Macao",
    includes(PERSONAL)
    & ~DESTINATION.within("MO")
    & ~MEANS.is_in(Means.TRANSIT)
    & ~OUTSIDE_LAW
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    LAW.cite(
        "Arts. 3, 4, 19",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note("The mainland and Hong Kong are outside Macao, too."),
            Note("To have data hosted abroad is a transfer.", "reply of the authority on a school's host"),
        ],
    ),
)
_CASES = GROUND.is_in(
    "contract_with_person", "contract_for_person", "public_interest_or_claims", "vital_interests", "public_register"
)
ARTICLE_19: Final = Measure(
    "mo.law.19",
    "Transfer to adequate protection, in a notified case, or with authorisation",
    "MO",
    LAW.cite(
        "Arts. 19, 20",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "No list of adequate places was published, so Article 20 decides in practice.",
                "reply 0009/2014/PA of the authority; nothing later was found",
            ),
            Note(
                "What is merely cheaper or more convenient is not necessary for a contract.",
                "reply of the authority on a school's host",
            ),
        ],
    ),
    TRANSFER & ~PUBLIC_ENDS,
    require(Recognised("MO", "adequacy") | ADEQUACY_DECISION | CONSENT | (NOTIFICATION & _CASES) | AUTHORISATION),
    Objective.PRIVACY,
    _START,
    authority=_BUREAU,
    consequence=_PENALTY,
)
ARTICLE_21: Final = Measure(
    "mo.law.21",
    "Notify automated processing",
    "MO",
    LAW.article(21, checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    Impose(Duty("notify the bureau of automated processing", DutyKind.FILING, "within 8 days of its start")),
    Objective.PRIVACY,
    _START,
    authority=_BUREAU,
)
GREATER_BAY: Final = Measure(
    "mo.gba.contract",
    "The standard contract of the Greater Bay Area is filed and bars onward transfer",
    "MO",
    CONTRACT_TEXT.cite(
        "guidelines",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note("The contract is voluntary and does not replace a ground of Articles 19 and 20.", "recalled"),
            Note("It is for personal information that is not important data, between nine mainland cities and Macao."),
        ],
    ),
    TRANSFER
    & DESTINATION.within(
        "CN-GD-GZ", "CN-GD-SZ", "CN-GD-ZH", "CN-GD-FS", "CN-GD-HZ", "CN-GD-DG", "CN-GD-ZS", "CN-GD-JM", "CN-GD-ZQ"
    ),
    Impose(
        Duty(
            "if the standard contract of the Greater Bay Area is used, file it with the bureau; data must not go on out of the area",
            DutyKind.FILING,
        )
    ),
    Objective.PRIVACY,
    since("2024-09-10"),
    authority=_BUREAU,
)
_GBA_CAME = includes(PERSONAL) & CAME_UNDER_GBA
_GBA_IN_REACH = DESTINATION.within("GBA") & (
    ~((ORIGIN.within("HK") & DESTINATION.within("MO")) | (ORIGIN.within("MO") & DESTINATION.within("HK")))
    | ACROSS_REGIONS
)
GBA_ONWARD: Final = Measure(
    "mo.gba.onward",
    "Data under the standard contract of the Greater Bay Area do not leave the area",
    "MO",
    CONTRACT_TEXT.article(4, checked_on=_CHECKED, confidence=_RELATED),
    _GBA_CAME & ~_GBA_IN_REACH,
    Prohibit(),
    Objective.PRIVACY,
    since("2024-09-10"),
    [Role.ORIGIN, Role.FOLLOWING],
    notes=[
        Note(
            "A bond of the contract, which its parties file. In the mainland the nine cities alone lie inside the area."
        ),
        Note(
            "Hong Kong belongs to the area, but the contract is for the mainland and Macao. No word was found that lets data go from "
            "the one region to the other, so they are held back unless the user reads it otherwise.",
            "guidelines of 2023 and 2024, Arts. 2, 4",
        ),
    ],
)
GBA_ONWARD_INSIDE: Final = Measure(
    "mo.gba.onward.inside",
    "Data under the standard contract of the Greater Bay Area go on inside the area on its terms",
    "MO",
    CONTRACT_TEXT.cite("obligations of the recipient", checked_on=_CHECKED, confidence=_RECALLED),
    _GBA_CAME & _GBA_IN_REACH & ~BACK_TO_SENDER,
    require(GBA_TERMS),
    Objective.PRIVACY,
    since("2024-09-10"),
    [Role.ORIGIN, Role.FOLLOWING],
)
GAMING_INFORMATION: Final = Measure(
    "mo.gaming.2019",
    "Gaming information goes to third parties with consent and permission",
    "MO",
    GAMING.cite(
        "prohibition and exception",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("Known from reports of the press; whether it was changed since was not confirmed.")],
    ),
    GAMING_OPERATOR & ~DESTINATION.within("MO") & ~SAME_ENTITY,
    require(GAMING_CONSENT & GAMING_PERMISSION),
    Objective.PRIVACY,
    since("2019-09-23"),
    authority="Gaming Inspection and Coordination Bureau",
    notes=[Note("It binds within Macao, too. Parent companies are third parties.", "published accounts")],
)

_SECRETS_ACT: Final = Instrument(
    "mo.law_21_2023",
    "Act on the protection of state secrets",
    "https://bo.io.gov.mo/bo/i/2023/52/lei21.asp",
    native="Lei de protecção do segredo de Estado",
    number="Lei n.º 21/2023",
    issuer="Legislative Assembly of Macao",
    adopted="2023-12-14",
)

SECRETS: Final = Measure(
    "mo.law_21_2023.secrets",
    "What the state keeps secret is not given abroad",
    "MO",
    _SECRETS_ACT.cite(
        "on access by authorised people alone; Law 2/2009, Art. 5",
        checked_on="2026-11-26",
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "Law 2/2009 has punished the violation of state secrets since 2009; Law 21/2023 says since the end of 2023 what a state secret is and who may know it. What authorities of Macao and of the mainland exchange on duty is not meant.",
                "Official Gazette of Macao, 26 December 2023",
            ),
        ],
    ),
    includes(STATE_SECRET) & ~DESTINATION.within("MO"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2009-03-03"),
    consequence="a crime of Law 2/2009 on the security of the State",
)
STRATEGIC_GOODS: Final = Measure(
    "mo.un_1540",
    "Technology for weapons leaves only as the controls of the state allow",
    "MO",
    RESOLUTION_1540.cite(
        "para. 3(d)",
        checked_on="2026-11-26",
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "No list of the state on which technology stands was found; what its controls say is asked as a fact."
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("MO"),
    require(EXPORT_CONTROLS_MET),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "MO",
            "Macao",
            ["MO"],
            "2026-11-26",
            "Personal data leave only under Articles 19 and 20; other data are free, but for gaming information.",
            LAW.cite("Arts. 19, 20", checked_on=_SHEET, confidence=_RELATED),
            since("2018-05-25"),
            unstated=["accounting", "critical_infrastructure"],
            missing=(
                "Duties of operators of critical infrastructure under Law 13/2019, rules on banks and insurance, "
                "records of tax and companies."
            ),
        )
    ],
    measures=[
        ARTICLE_19,
        ARTICLE_21,
        GREATER_BAY,
        GBA_ONWARD,
        GBA_ONWARD_INSIDE,
        GAMING_INFORMATION,
        SECRETS,
        STRATEGIC_GOODS,
    ],
    definitions=[TRANSFER],
    mechanisms=[CONSENT, NOTIFICATION, AUTHORISATION, ADEQUACY_DECISION, GAMING_CONSENT, GAMING_PERMISSION, GBA_TERMS],
    facts=[OUTSIDE_LAW, PUBLIC_ENDS, GROUND, GAMING_OPERATOR, CAME_UNDER_GBA, BACK_TO_SENDER, ACROSS_REGIONS],
)
