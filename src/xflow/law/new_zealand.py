"""The law pack of New Zealand: disclosure abroad under principle 12, and where tax records are kept."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.facts import About, Choice, YesNo
from xflow.model.means import Means
from xflow.model.measures import Exemption, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS, SAME_ENTITY

_TODAY = "2026-11-26"
_CHECKED = "2026-11-25"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_ACT_2020 = since("2020-12-01")
_COMMISSIONER = "Office of the Privacy Commissioner"

PRIVACY_ACT: Final = Instrument(
    "nz.privacy_act",
    "Privacy Act 2020",
    "https://www.legislation.govt.nz/act/public/2020/0031/latest/LMS23223.html",
    number="2020 No 31",
    issuer="Parliament of New Zealand",
    adopted="2020-06-30",
)
PRINCIPLE_12: Final = Instrument(
    "nz.ipp12",
    "Privacy Act 2020, section 22",
    "https://privacy.org.nz/privacy-act-2020/privacy-principles/12",
    issuer=_COMMISSIONER,
)
PRIVACY_ACT_1993: Final = Instrument(
    "nz.privacy_act_1993",
    "Privacy Act 1993",
    "https://www.legislation.govt.nz/act/public/1993/0028/latest/DLM296639.html",
    number="1993 No 28",
    issuer="Parliament of New Zealand",
)
TAX_ACT: Final = Instrument(
    "nz.tax_act",
    "Tax Administration Act 1994",
    "https://www.legislation.govt.nz/act/public/1994/0166/latest/DLM348343.html",
    number="1994 No 166",
    issuer="Parliament of New Zealand",
)
CRIMES_ACT: Final = Instrument(
    "nz.crimes_act",
    "Crimes Act 1961",
    "https://www.legislation.govt.nz/act/public/1961/0043/latest/DLM327382.html",
    number="1961 No 43",
    issuer="Parliament of New Zealand",
)
STRATEGIC_ORDER: Final = Instrument(
    "nz.strategic_order",
    "Customs Export Prohibition (Strategic Goods) Order 2021",
    "https://www.legislation.govt.nz/regulation/public/2021/0216/latest/whole.html",
    number="LI 2021/216",
    adopted="2021-08-16",
)
EXPORT_ORDER_2017: Final = Instrument(
    "nz.export_order_2017",
    "Customs Export Prohibition Order 2017",
    "https://www.legislation.govt.nz/regulation/public/2017/0213/latest/whole.html",
    number="LI 2017/213",
    adopted="2017-08-07",
)

GROUND: Final = Choice(
    "nz.ground",
    "the ground of principle 11(1) on which the disclosure relies",
    "On which ground of principle 11(1) does the disclosure rely: a (purpose), b (to the individual), c (authorised), "
    "d (publicly available), e (law enforcement and the like), f (serious threat), g (intelligence), h (no "
    "identification), i (sale of a business)?",
    ordinary="a",
    cite=PRINCIPLE_12.cite("IPP 12(1)", checked_on=_CHECKED),
    options=("a", "b", "c", "d", "e", "f", "g", "h", "i"),
)
HELD_AS_AGENT: Final = YesNo(
    "nz.held_as_agent",
    "the recipient holds or processes the data only for the exporter and does not use them for itself",
    "Does the recipient only hold or process the data for the exporter, without any use of its own?",
    About.RECIPIENT,
    ordinary=False,
    cite=PRIVACY_ACT.cite("s 11", checked_on=_SHEET, confidence=_RELATED),
)
NEW_ZEALAND_PERSON: Final = YesNo(
    "nz.new_zealand_person",
    "the recipient is no foreign person or entity: it is a New Zealand body, or an individual present or ordinarily "
    "resident in New Zealand",
    "Is the recipient a body established or controlled in New Zealand, or an individual present or ordinarily resident "
    "there?",
    About.RECIPIENT,
    ordinary=False,
    cite=PRIVACY_ACT.cite("s 7 (foreign person or entity)", checked_on=_CHECKED, confidence=_RELATED),
)
OUTSIDE_ACT: Final = YesNo(
    "nz.outside_act",
    "the Act does not apply: personal or domestic affairs, news activities, courts, members of Parliament",
    "Is the disclosure part of personal or domestic affairs, of news activities, or of the work of a court or of "
    "Parliament?",
    About.EXPORTER,
    ordinary=False,
    cite=PRIVACY_ACT.cite("ss 8, 27", checked_on=_SHEET, confidence=_RECALLED),
)
NOT_PRACTICABLE: Final = YesNo(
    "nz.not_practicable",
    "it is not reasonably practicable to meet principle 12 in the circumstances",
    "Is it not reasonably practicable to meet principle 12 in the circumstances?",
    ordinary=False,
    cite=PRINCIPLE_12.cite("IPP 12(2)", checked_on=_SHEET, confidence=_RECALLED),
)
PROHIBITION_NOTICE: Final = YesNo(
    "nz.prohibition_notice",
    "a transfer prohibition notice of the Commissioner forbids the transfer",
    "Does a transfer prohibition notice of the Privacy Commissioner forbid the transfer?",
    ordinary=False,
    cite=PRIVACY_ACT.cite("Part 8", checked_on=_SHEET, confidence=_RECALLED),
)
TAX_RECORDS: Final = YesNo(
    "nz.tax_records",
    "the data are business records that New Zealand tax law requires to be kept, and they would be kept abroad",
    "Are the data business records that New Zealand tax law requires to be kept, and would they be kept abroad?",
    ordinary=False,
    cite=TAX_ACT.cite("s 22", checked_on=_SHEET, confidence=_RECALLED),
)

AUTHORISATION: Final = Mechanism(
    "nz.authorisation",
    "authorisation after express information",
    "obtain the individual's authorisation after expressly telling them that the recipient may not have to give "
    "comparable safeguards",
    MechanismKind.DEROGATION,
    cite=PRINCIPLE_12.cite("IPP 12(1)(a)", checked_on=_CHECKED),
)
SUBJECT_TO_ACT: Final = Mechanism(
    "nz.subject_to_act",
    "recipient subject to the Act",
    "establish that the recipient carries on business in New Zealand and is subject to the Act for these data",
    cite=PRINCIPLE_12.cite("IPP 12(1)(b)", checked_on=_CHECKED),
)
COMPARABLE_LAW: Final = Mechanism(
    "nz.comparable_law",
    "reasonable belief in comparable laws",
    "establish that the recipient is subject to privacy laws that give, overall, comparable safeguards",
    cite=PRINCIPLE_12.cite("IPP 12(1)(c)", checked_on=_CHECKED),
)
COMPARABLE_DUTY: Final = Mechanism(
    "nz.comparable_duty",
    "contract or other duty to protect in a comparable way",
    "bind the recipient to comparable safeguards, for example by the model clauses of the Commissioner",
    cite=PRINCIPLE_12.cite("IPP 12(1)(f)", checked_on=_CHECKED),
)
TAX_APPROVAL: Final = Mechanism(
    "nz.tax_approval",
    "approval to keep records abroad",
    "keep the records with a provider that is approved for records abroad, or obtain approval of your own",
    MechanismKind.APPROVAL,
    granted_by="the Commissioner of Inland Revenue",
    cite=TAX_ACT.cite("s 22(8)", checked_on=_SHEET, confidence=_RECALLED),
)
SECURITY_RELEASE: Final = Mechanism(
    "nz.security_release",
    "release by the agency in charge",
    "have the agency that classified the matter authorise its release to this recipient",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the agency that classified the matter",
    cite=CRIMES_ACT.cite("ss 78AA, 78A (authority)", checked_on=_TODAY, confidence=_RELATED),
)
EXPORT_PERMIT: Final = Mechanism(
    "nz.export_permit",
    "consent to export strategic goods",
    "obtain consent to send the strategic software or technology abroad, and keep to its terms",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Secretary of Foreign Affairs and Trade",
    cite=STRATEGIC_ORDER.cite("cl 4(2)", checked_on=_TODAY),
)

_OUT = ~DESTINATION.within("NZ")
FOREIGN_DISCLOSURE: Final = Definition(
    "nz.foreign_disclosure",
    "personal information is disclosed to a foreign person or entity",
    includes(PERSONAL)
    & _OUT
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT)
    & ~SAME_ENTITY
    & ~HELD_AS_AGENT
    & ~NEW_ZEALAND_PERSON
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~OUTSIDE_ACT,
    PRIVACY_ACT.cite(
        "ss 7, 11, 22",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Who only holds or processes for the exporter is its agent: what it holds is held by the exporter, so "
                "that there is no disclosure. A use of its own ends that.",
                "Privacy Act 2020, s 11",
            ),
        ],
    ),
)

IPP_12: Final = Measure(
    "nz.ipp12",
    "Disclosure to a foreign person or entity needs a ground of principle 12",
    "NZ",
    PRINCIPLE_12.cite("IPP 12(1)", checked_on=_CHECKED),
    FOREIGN_DISCLOSURE & GROUND.is_in("a", "c", "e", "f", "h", "i"),
    require(AUTHORISATION | SUBJECT_TO_ACT | COMPARABLE_LAW | COMPARABLE_DUTY | Recognised("NZ", "prescribed")),
    Objective.PRIVACY,
    _ACT_2020,
    authority=_COMMISSIONER,
    consequence="complaint, compliance notice, Human Rights Review Tribunal",
    notes=[
        Note("Countries and binding schemes may be prescribed (IPP 12(1)(d)-(e)); none was found."),
        Note("Rule 12 of the Health Information Privacy Code 2020 says the same of health information.", "recalled"),
    ],
)
NOTICE: Final = Measure(
    "nz.part8",
    "Transfer prohibition notices",
    "NZ",
    PRIVACY_ACT.cite(
        "ss 192-198",
        checked_on=_SHEET,
        confidence=_RECALLED,
        notes=[Note("For data that came from another state and would go to one without comparable safeguards.")],
    ),
    includes(PERSONAL) & _OUT & PROHIBITION_NOTICE,
    Prohibit(),
    Objective.PRIVACY,
    _ACT_2020,
    authority=_COMMISSIONER,
)
NOTICE_1993: Final = Measure(
    "nz.part8",
    "Transfer prohibition notices",
    "NZ",
    PRIVACY_ACT_1993.cite("Part 11A", checked_on=_SHEET, confidence=_RELATED),
    includes(PERSONAL) & _OUT & PROHIBITION_NOTICE,
    Prohibit(),
    Objective.PRIVACY,
    during("2010-09-08", "2020-12-01"),
    authority=_COMMISSIONER,
)
TAX_STAYS: Final = Measure(
    "nz.taa.22",
    "Business records for tax are kept in New Zealand",
    "NZ",
    TAX_ACT.cite("s 22", checked_on=_SHEET, confidence=_RECALLED),
    TAX_RECORDS & _OUT,
    Localise(Localisation.STORAGE, TAX_APPROVAL),
    Objective.LAW_ENFORCEMENT,
    since("1995-04-01"),
    authority="Inland Revenue",
)
SECRETS: Final = Measure(
    "nz.secrets",
    "Classified matter goes abroad only when the agency in charge releases it",
    "NZ",
    CRIMES_ACT.cite(
        "ss 78, 78AA, 78A",
        checked_on=_TODAY,
        confidence=_RELATED,
        notes=[
            Note(
                "Section 78AA binds those who hold or held a clearance and those to whom the matter was given in confidence; "
                "sections 78 and 78A bind whoever owes allegiance."
            )
        ],
    ),
    includes(STATE_SECRET) & _OUT,
    require(SECURITY_RELEASE),
    Objective.NATIONAL_SECURITY,
    since("2017-09-28"),
    consequence="prison of up to five years, and for espionage up to fourteen",
)
STRATEGIC: Final = Measure(
    "nz.strategic_goods",
    "Strategic software and technology leave on consent",
    "NZ",
    STRATEGIC_ORDER.cite(
        "cl 4, Sch 2",
        checked_on=_TODAY,
        notes=[
            Note(
                "Documents by which software or technology is sent abroad, by electronic means too, are among the goods."
            ),
            Note(
                "What is on no list may still need a permit for military or police use (Customs and Excise Act 2018, s 97).",
                "Ministry of Foreign Affairs and Trade, page on which goods are controlled",
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(EXPORT_PERMIT),
    Objective.NATIONAL_SECURITY,
    since("2021-10-01"),
    authority="Ministry of Foreign Affairs and Trade; New Zealand Customs Service",
)
STRATEGIC_2017: Final = Measure(
    "nz.strategic_goods",
    "Strategic software and technology leave on consent",
    "NZ",
    EXPORT_ORDER_2017.cite("strategic goods", checked_on=_TODAY, confidence=_RELATED),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(EXPORT_PERMIT),
    Objective.NATIONAL_SECURITY,
    during("2017-10-01", "2021-10-01"),
    authority="Ministry of Foreign Affairs and Trade; New Zealand Customs Service",
)

IPP_12_2: Final = Exemption(
    "nz.ipp12-2",
    "Enforcement or serious threat, where principle 12 is not practicable",
    "NZ",
    PRINCIPLE_12.cite("IPP 12(2)", checked_on=_SHEET, confidence=_RECALLED),
    GROUND.is_in("e", "f") & NOT_PRACTICABLE,
    [IPP_12],
    _ACT_2020,
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "NZ",
            "New Zealand",
            ["NZ"],
            _TODAY,
            "Data leave freely, but disclosure of personal information to a foreign person or entity needs a ground of "
            "principle 12.",
            PRINCIPLE_12.cite("IPP 12", checked_on=_CHECKED),
            since("2018-05-25"),
            missing="Whether a disclosure meets principle 11 itself; public records and banking.",
        )
    ],
    measures=[IPP_12, NOTICE, NOTICE_1993, TAX_STAYS, SECRETS, STRATEGIC, STRATEGIC_2017],
    exemptions=[IPP_12_2],
    definitions=[FOREIGN_DISCLOSURE],
    mechanisms=[
        AUTHORISATION,
        SUBJECT_TO_ACT,
        COMPARABLE_LAW,
        COMPARABLE_DUTY,
        TAX_APPROVAL,
        SECURITY_RELEASE,
        EXPORT_PERMIT,
    ],
    facts=[
        GROUND,
        HELD_AS_AGENT,
        NEW_ZEALAND_PERSON,
        OUTSIDE_ACT,
        NOT_PRACTICABLE,
        PROHIBITION_NOTICE,
        TAX_RECORDS,
    ],
)
