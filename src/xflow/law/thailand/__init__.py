"""The law pack of Thailand: adequate destinations, exceptions and safeguards of the Personal Data Protection Act."""

from __future__ import annotations

from typing import Final

from xflow.law.thailand import finance, sectors
from xflow.law.thailand.categories import COMPANY_CREDIT_KIND, CREDIT_KIND, DEFENCE_KIND
from xflow.model.burdens import Burden
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, YesNo
from xflow.model.means import Means
from xflow.model.measures import Impose, Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    RECIPIENT_KIND,
    SAME_GROUP,
)

_CHECKED = "2026-11-26"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_ACT = since("2022-06-01")
_RULES = since("2024-03-24")
_COMMITTEE = "Personal Data Protection Committee"
_PENALTY = "an administrative fine of up to THB 5 million; prison of up to a year for some breaches with sensitive data"

PDPA: Final = Instrument(
    "th.pdpa",
    "Personal Data Protection Act B.E. 2562 (2019)",
    "https://www.ratchakitcha.soc.go.th/DATA/PDF/2562/A/069/T_0052.PDF",
    native="พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562",
    issuer="Kingdom of Thailand",
    adopted="2019-05-24",
)
NOTIFICATION_28: Final = Instrument(
    "th.s28",
    "Notification on protection of personal data sent abroad under section 28 B.E. 2566 (2023)",
    "https://www.pdpc.or.th",
    issuer=_COMMITTEE,
    adopted="2023-12-12",
)
NOTIFICATION_29: Final = Instrument(
    "th.s29",
    "Notification on protection of personal data sent abroad under section 29 B.E. 2566 (2023)",
    "https://www.pdpc.or.th",
    issuer=_COMMITTEE,
    adopted="2023-12-12",
)

EXPORTER_UNDER_ACT: Final = YesNo(
    "th.exporter_under_act",
    "the exporter, though it sends from outside Thailand, is bound by the Act for this processing",
    "Is the exporter bound by the Act though abroad: does it offer goods or services to people in Thailand or monitor "
    "them there?",
    About.EXPORTER,
    ordinary=True,
    cite=PDPA.cite("s 5", checked_on=_SHEET, confidence=_RECALLED),
)
OUTSIDE_ACT: Final = YesNo(
    "th.outside_act",
    "the Act does not apply: personal or household ends, state security, media and the arts, parliament, courts, credit "
    "bureaux and their members",
    "Is the processing for personal or household ends, or by a state security agency, the media, parliament, a court, or a "
    "credit bureau or its member under its law?",
    About.EXPORTER,
    ordinary=False,
    cite=PDPA.cite("s 4", checked_on=_SHEET, confidence=_RECALLED),
)
ONLY_STORED: Final = YesNo(
    "th.only_stored",
    "the data are only stored abroad, and nobody but the exporter and its staff has access to them",
    "Are the data only stored abroad, so that nobody but the exporter and its own staff, not even the provider, has access?",
    ordinary=False,
    cite=NOTIFICATION_28.cite("definition of transfer", checked_on=_CHECKED, confidence=_RELATED),
)
MAY_ASSESS: Final = YesNo(
    "th.may_assess",
    "an exporter may find by itself that a destination is adequate while the committee has not listed any",
    "Is it accepted that an exporter finds by itself that a destination is adequate, while there is no list?",
    ordinary=False,
    cite=NOTIFICATION_28.cite(
        "decision on adequacy",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The committee may list destinations and decides single cases on a report of its office. Whether exporters "
                "may apply the two criteria themselves is disputed; by default they may not."
            )
        ],
    ),
)
REQUIRED_BY_LAW: Final = YesNo(
    "th.required_by_law",
    "the transfer is made to comply with the law",
    "Is the transfer made to comply with the law?",
    ordinary=False,
    cite=PDPA.cite("s 28(1)", checked_on=_CHECKED, confidence=_RELATED),
)
CONTRACT_WITH_PERSON: Final = YesNo(
    "th.contract_with_person",
    "the transfer is necessary to perform a contract with the data subject, or for steps that the data subject asked for "
    "before one",
    "Is the transfer necessary for a contract with the data subject, or for steps the data subject asked for before one?",
    ordinary=False,
    cite=PDPA.cite("s 28(3)", checked_on=_CHECKED, confidence=_RELATED),
)
CONTRACT_FOR_PERSON: Final = YesNo(
    "th.contract_for_person",
    "the transfer performs a contract of the exporter with others in the interest of the data subject",
    "Does the transfer perform a contract of the exporter with others in the interest of the data subject?",
    ordinary=False,
    cite=PDPA.cite("s 28(4)", checked_on=_CHECKED, confidence=_RELATED),
)
DANGER: Final = YesNo(
    "th.danger",
    "the transfer prevents or stops a danger to life, body or health, and the data subject cannot consent at that time",
    "Does the transfer prevent a danger to life, body or health, where the data subject cannot consent at that time?",
    ordinary=False,
    cite=PDPA.cite("s 28(5)", checked_on=_CHECKED, confidence=_RELATED),
)
PUBLIC_INTEREST: Final = YesNo(
    "th.public_interest",
    "the transfer is necessary for a task of substantial public interest",
    "Is the transfer necessary for a task of substantial public interest?",
    ordinary=False,
    cite=PDPA.cite("s 28(6)", checked_on=_CHECKED, confidence=_RELATED),
)

OWN_ASSESSMENT: Final = Mechanism(
    "th.own_assessment",
    "own finding that the destination is adequate",
    "assess and record that the law of the destination is at least equal and enforced by an authority",
    cite=NOTIFICATION_28.cite("criteria", checked_on=_CHECKED, confidence=_RELATED),
)
CONSENT: Final = Mechanism(
    "th.consent",
    "consent after notice of inadequate protection",
    "obtain the data subject's consent after telling them that the destination's protection is not adequate",
    MechanismKind.DEROGATION,
    cite=PDPA.cite("s 28(2)", checked_on=_CHECKED, confidence=_RELATED),
)
BCR: Final = Mechanism(
    "th.bcr",
    "certified policy within the group",
    "have the office of the committee review and certify the policy on transfers within the group",
    burden=Burden.APPROVAL,
    granted_by="the Office of the Personal Data Protection Committee",
    cite=PDPA.cite("s 29, first paragraph", checked_on=_CHECKED, confidence=_RELATED),
    available=_RULES,
)
CLAUSES: Final = Mechanism(
    "th.clauses",
    "standard contractual clauses",
    "sign clauses that meet the notification, such as the ASEAN or European ones with what Thai law needs",
    cite=NOTIFICATION_29.cite(
        "appropriate safeguards",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("The ASEAN and the European clauses are accepted.", "published account")],
    ),
)
CERTIFICATION: Final = Mechanism(
    "th.certification",
    "certification under the committee's criteria",
    "obtain a certification that the transfer has appropriate safeguards",
    burden=Burden.CERTIFICATION,
    cite=NOTIFICATION_29.cite("appropriate safeguards", checked_on=_CHECKED, confidence=_RELATED),
    available=_RULES,
)
PUBLIC_INSTRUMENT: Final = Mechanism(
    "th.public_instrument",
    "binding instrument between public bodies",
    "conclude a binding and enforceable instrument between the Thai and the foreign public body",
    cite=NOTIFICATION_29.cite("appropriate safeguards", checked_on=_CHECKED, confidence=_RELATED),
)

_OUT = ~DESTINATION.within("TH")
TRANSFER: Final = Definition(
    "th.transfer",
    "personal data under the Act are sent or transferred abroad",
    includes(PERSONAL)
    & _OUT
    & (ORIGIN.within("TH") | EXPORTER_UNDER_ACT)
    & ~MEANS.is_in(Means.TRANSIT, Means.OWN_STAFF_ACCESS)
    & ~ONLY_STORED
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~OUTSIDE_ACT,
    NOTIFICATION_28.cite(
        "definition of transfer",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Intermediary transit between systems is none, nor is storage to which no third party has access. Data that "
                "a cloud provider abroad processes are transferred.",
                "published accounts",
            ),
            Note("What the exporter's own staff read on a journey reaches no third party and is not treated as one."),
            Note("The definition is of March 2024; it is used for the time before as well."),
        ],
    ),
)
_ADEQUATE = Recognised("TH", "adequacy") | (OWN_ASSESSMENT & MAY_ASSESS)
_EXCEPTIONS = CONSENT | REQUIRED_BY_LAW | CONTRACT_WITH_PERSON | CONTRACT_FOR_PERSON | DANGER | PUBLIC_INTEREST
_NO_LIST = Note("No destination was listed by March 2026.", "published account")

SECTION_28_OLD: Final = Measure(
    "th.pdpa.28",
    "Adequate destination, or an exception of section 28",
    "TH",
    PDPA.cite("s 28", checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER,
    require(_ADEQUATE | _EXCEPTIONS),
    Objective.PRIVACY,
    during("2022-06-01", "2024-03-24"),
    authority=_COMMITTEE,
    consequence=_PENALTY,
    notes=[
        Note(
            "Section 29 was in force, but the rules on policies and safeguards that it needs came on 24 March 2024. Some "
            "relied on clauses before."
        )
    ],
)
SECTION_28: Final = Measure(
    "th.pdpa.28",
    "Adequate destination, certified group policy, safeguards, or an exception",
    "TH",
    PDPA.cite("ss 28, 29", checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER,
    require(
        _ADEQUATE
        | _EXCEPTIONS
        | (BCR & SAME_GROUP)
        | CLAUSES
        | CERTIFICATION
        | (
            PUBLIC_INSTRUMENT
            & EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
            & RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY, PartyKind.INTERNATIONAL_ORGANISATION)
        )
    ),
    Objective.PRIVACY,
    _RULES,
    authority=_COMMITTEE,
    consequence=_PENALTY,
    notes=[
        _NO_LIST,
        Note("Section 28 speaks of controllers, section 29 and the notifications of processors as well."),
        Note(
            "Since 14 January 2024 a decree of 2023 frees controllers from some duties where a listed authority asks for "
            "data.",
            "published account",
        ),
        Note(
            "That the decree does not free transfers abroad from sections 28 and 29 is our reading; its text was not read."
        ),
    ],
)
NOTICE: Final = Measure(
    "th.pdpa.23",
    "Notice of who receives the data",
    "TH",
    PDPA.cite("s 23", checked_on=_SHEET, confidence=_RECALLED),
    TRANSFER,
    Impose(Duty("tell data subjects of the kinds of recipients before or when collecting", DutyKind.NOTICE)),
    Objective.PRIVACY,
    _ACT,
    authority=_COMMITTEE,
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "TH",
            "Thailand",
            ["TH"],
            "2026-11-27",
            "Data leave freely, but personal data under the Act need an adequate destination, a safeguard or an exception.",
            PDPA.cite("ss 28, 29", checked_on=_CHECKED, confidence=_RELATED),
            since("2018-05-25"),
            unstated=["geospatial", "pathogen"],
            missing=(
                "The conditions of the Bank of Thailand's rules on outsourcing and third parties, rules on payments, what the "
                "capital market board asks of securities firms that outsource, standards on the clouds of state agencies "
                "(drafts of 2025 were seen), maps, traditional medicine, samples of pathogens, the keeping of traffic logs, "
                "war material, and what Thailand itself controlled before 2020. Before June 2022 the Act's rules on transfers "
                "were not in force."
            ),
            reached_by=[EXPORTER_UNDER_ACT.id],
        )
    ],
    measures=[SECTION_28_OLD, SECTION_28, NOTICE, *finance.MEASURES, *sectors.MEASURES],
    categories=[CREDIT_KIND, COMPANY_CREDIT_KIND, DEFENCE_KIND],
    definitions=[TRANSFER],
    mechanisms=[
        OWN_ASSESSMENT,
        CONSENT,
        BCR,
        CLAUSES,
        CERTIFICATION,
        PUBLIC_INSTRUMENT,
        *finance.MECHANISMS,
        *sectors.MECHANISMS,
    ],
    facts=[
        EXPORTER_UNDER_ACT,
        OUTSIDE_ACT,
        ONLY_STORED,
        MAY_ASSESS,
        REQUIRED_BY_LAW,
        CONTRACT_WITH_PERSON,
        CONTRACT_FOR_PERSON,
        DANGER,
        PUBLIC_INTEREST,
        *finance.FACTS,
        *sectors.FACTS,
    ],
)
