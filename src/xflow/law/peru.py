"""The law pack of Peru: cross-border flow under Article 15, before and after the regulation of 2025."""

from __future__ import annotations

from typing import Final

from xflow.law.security_council import RESOLUTION_1540
from xflow.model.burdens import Burden
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, Choice, YesNo
from xflow.model.means import Means
from xflow.model.measures import Impose, Measure, Objective, Prohibit, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORT_CONTROLS_MET,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    RECIPIENT_KIND,
    RECIPIENT_ROLE,
)

_CHECKED = "2026-11-26"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_AUTHORITY = "Autoridad Nacional de Protección de Datos Personales"

LAW: Final = Instrument(
    "pe.law_29733",
    "Personal Data Protection Act",
    "https://www.leyes.congreso.gob.pe/documentos/leyes/29733.pdf",
    native="Ley de Protección de Datos Personales",
    number="Ley 29733",
    issuer="Congress of the Republic of Peru",
    adopted="2011-07-03",
)
REGULATION: Final = Instrument(
    "pe.ds_016",
    "Regulation of the Personal Data Protection Act",
    "https://diariooficial.elperuano.pe/Normas/obtenerDocumento?idNorma=23",
    native="Decreto Supremo 016-2024-JUS",
    number="DS 016-2024-JUS",
    issuer="President of Peru",
    adopted="2024-11-30",
)
OLD_REGULATION: Final = Instrument(
    "pe.ds_003",
    "Regulation of the Personal Data Protection Act of 2013",
    "https://www.gob.pe/institucion/anpd/normas-legales",
    native="Decreto Supremo 003-2013-JUS",
    number="DS 003-2013-JUS",
    issuer="President of Peru",
    adopted="2013-03-22",
)

CYBERSECURITY: Final = Instrument(
    "pe.sbs_504",
    "Regulation on information security and cybersecurity of supervised firms",
    "https://intranet2.sbs.gob.pe/dv_int_cn/2046/v2.0/Adjuntos/504-2021.R.pdf",
    native="Resolución SBS 504-2021",
    number="504-2021",
    issuer="Superintendencia de Banca, Seguros y AFP",
    adopted="2021-02-19",
)

OUTSIDE_LAW: Final = YesNo(
    "pe.outside_law",
    "the law does not apply: an individual keeps the data for private or family ends, or public bodies for defence, security or crime",
    "Does an individual keep the data for private or family ends, or a public body for defence, security or crime?",
    ordinary=False,
    cite=LAW.article(3, checked_on=_SHEET, confidence=_RECALLED),
)
EXPORTER_UNDER_LAW: Final = YesNo(
    "pe.exporter_under_law",
    "the exporter, though not in Peru, uses means there for more than transit, offers goods or services to people there, analyses their "
    "behaviour, or acts for somebody who is there",
    "Does the exporter, though not in Peru, use means there, offer goods or services to people there, analyse their behaviour, or act "
    "for somebody who is there?",
    About.EXPORTER,
    ordinary=True,
    cite=REGULATION.cite(
        "Preliminary Title, Art. IV",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Offers and analysis of behaviour count since 30 March 2025; the use of means there counted before.",
                "recalled",
            )
        ],
    ),
)
SUPERVISED: Final = YesNo(
    "pe.supervised",
    "the exporter is a firm that the SBS supervises, and the processing abroad by a third party is a significant service",
    "Is the exporter a bank, insurer or pension fund under the SBS, and is the processing abroad by a third party a significant service?",
    About.EXPORTER,
    ordinary=False,
    cite=CYBERSECURITY.article(1, checked_on=_CHECKED, confidence=_RELATED),
)
ADEQUATE: Final = YesNo(
    "pe.adequate_level",
    "the destination has an adequate level of protection, as the authority found or as the exporter can show",
    "Has the authority found that the destination keeps an adequate level of protection, or can the exporter show it?",
    ordinary=False,
    cite=LAW.article(
        15,
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "The regulation of 2024 foresees findings of the authority (Art. 19); no list was found.",
                "published account",
            ),
        ],
    ),
)
EXCEPTION: Final = Choice(
    "pe.exception",
    "the exception for the cross-border flow",
    "Does the flow fall under a treaty, judicial cooperation, intelligence cooperation against serious crime, a contract or a "
    "scientific or professional relation with the data subject, bank or stock transfers, health protection or dissociated "
    "epidemiology, or none of these?",
    ordinary="none",
    options=(
        "treaty",
        "judicial_cooperation",
        "intelligence_cooperation",
        "relation_with_person",
        "bank_or_stock_transfer",
        "health",
        "none",
    ),
    cite=LAW.article(15, checked_on=_SHEET, confidence=_RELATED),
)

CONTRACT: Final = Mechanism(
    "pe.contract",
    "contract that guarantees protection",
    "bind the recipient by a contract or another legal instrument, such as the model clauses of the Ibero-American network, to the "
    "standard of the law of Peru",
    cite=LAW.article(
        15,
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "The authority approved the model clauses of the Ibero-American network by resolution 074-2022-JUS/DGTAIPD.",
                "recitals of a resolution of Chile of 2025",
            ),
        ],
    ),
)
CONSENT: Final = Mechanism(
    "pe.consent",
    "prior consent to the flow",
    "obtain the data subject's prior, informed, express and unequivocal consent to the flow, in writing for sensitive data",
    MechanismKind.DEROGATION,
    cite=LAW.article(15, checked_on=_SHEET, confidence=_RELATED),
)

PROVIDER_CERTIFIED: Final = Mechanism(
    "pe.provider_certified",
    "provider with the certificates that are asked, and notice",
    "take a provider with the certificates and reports that the regulation asks for, and tell the SBS",
    burden=Burden.CERTIFICATION,
    granted_by="Superintendencia de Banca, Seguros y AFP",
    cite=CYBERSECURITY.cite(
        "significant services of data processing from abroad", checked_on=_CHECKED, confidence=_RECALLED
    ),
    available=since("2021-07-01"),
)
SBS_AUTHORISATION: Final = Mechanism(
    "pe.sbs_authorisation",
    "authorisation of processing abroad",
    "have the SBS authorise the processing abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Superintendencia de Banca, Seguros y AFP",
    cite=CYBERSECURITY.cite(
        "significant services of data processing from abroad", checked_on=_CHECKED, confidence=_RECALLED
    ),
)

FLOW: Final = Definition(
    "pe.flow",
    "personal data flow across the border of Peru",
    includes(PERSONAL)
    & ~DESTINATION.within("PE")
    & (ORIGIN.within("PE") | EXPORTER_UNDER_LAW)
    & ~OUTSIDE_LAW
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~(RECIPIENT_ROLE.is_in(PartyRole.DATA_SUBJECT) & RECIPIENT_KIND.is_in(PartyKind.INDIVIDUAL))
    & ~MEANS.is_in(Means.TRANSIT, Means.OWN_STAFF_ACCESS),
    LAW.cite(
        "Arts. 2, 3, 15",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "A flow is a transfer to a recipient in another country, as own staff abroad and mere networks are not.",
                "recalled",
            ),
        ],
    ),
)
ARTICLE_15: Final = Measure(
    "pe.law.15",
    "Cross-border flow to an adequate level of protection, under a guarantee or on an exception",
    "PE",
    LAW.article(
        15,
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The regulation of 2013 applied until 29 March 2025, that of 2024 since; the ways are the same in both."
            ),
        ],
    ),
    FLOW,
    require(
        Recognised("PE", "adequacy")
        | ADEQUATE
        | CONTRACT
        | CONSENT
        | EXCEPTION.is_in(
            "treaty",
            "judicial_cooperation",
            "intelligence_cooperation",
            "relation_with_person",
            "bank_or_stock_transfer",
            "health",
        )
    ),
    Objective.PRIVACY,
    since("2013-05-08"),
    authority=_AUTHORITY,
    consequence="fines of up to 100 tax units and 10 % of yearly gross income",
)
_TELL = Impose(
    Duty("tell the authority of the cross-border flow, which enters it in the national register", DutyKind.FILING)
)
REGISTER_OLD: Final = Measure(
    "pe.register",
    "Declare the flow to the authority (regulation of 2013)",
    "PE",
    OLD_REGULATION.cite("rules on the national register", checked_on=_SHEET, confidence=_RELATED),
    FLOW,
    _TELL,
    Objective.PRIVACY,
    during("2013-05-08", "2025-03-30"),
    authority=_AUTHORITY,
)
REGISTER: Final = Measure(
    "pe.register",
    "Declare the flow to the authority",
    "PE",
    REGULATION.article(21, checked_on=_CHECKED, confidence=_RELATED),
    FLOW,
    _TELL,
    Objective.PRIVACY,
    since("2025-03-30"),
    authority=_AUTHORITY,
    consequence="a minor infringement (Art. 132), with a fine of 0.5 to 5 tax units",
)
FORMALISE: Final = Measure(
    "pe.regulation.formalise",
    "The recipient takes over the duties of the exporter, by contract",
    "PE",
    LAW.cite(
        "Art. 15, with the regulations",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Beside the flow the data subject is told of it, and its consent or another ground is needed.",
                "published account",
            )
        ],
    ),
    FLOW,
    Impose(
        Duty(
            "formalise the flow, as by a binding contract, so that the recipient takes over the same duties",
            DutyKind.CONTRACT,
        )
    ),
    Objective.PRIVACY,
    since("2013-05-08"),
    authority=_AUTHORITY,
)
REPRESENTATIVE: Final = Measure(
    "pe.regulation.representative",
    "Those abroad who serve or profile people in Peru appoint a representative",
    "PE",
    REGULATION.cite("territorial scope", checked_on=_CHECKED, confidence=_RELATED),
    FLOW & ~ORIGIN.within("PE"),
    Impose(Duty("appoint a representative in Peru", DutyKind.REPRESENTATIVE)),
    Objective.PRIVACY,
    since("2025-03-30"),
    authority=_AUTHORITY,
)

_OUTSOURCED = SUPERVISED & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~DESTINATION.within("PE")
BANKS_OLD: Final = Measure(
    "pe.sbs.processing",
    "Supervised firms have significant processing abroad authorised",
    "PE",
    CYBERSECURITY.cite(
        "rules before it",
        checked_on=_CHECKED,
        confidence=_RECALLED,
        notes=[Note("Circular G-140-2009; the rule is older than 25 May 2018, from which it is stated.", "recalled")],
    ),
    _OUTSOURCED,
    require(SBS_AUTHORISATION),
    Objective.FINANCIAL_STABILITY,
    during("2018-05-25", "2021-07-01"),
    authority="Superintendencia de Banca, Seguros y AFP",
)
BANKS: Final = Measure(
    "pe.sbs.processing",
    "Supervised firms take certified providers for significant processing abroad, or have it authorised",
    "PE",
    CYBERSECURITY.cite(
        "significant services of data processing from abroad", checked_on=_CHECKED, confidence=_RECALLED
    ),
    _OUTSOURCED,
    require(PROVIDER_CERTIFIED | SBS_AUTHORISATION),
    Objective.FINANCIAL_STABILITY,
    since("2021-07-01"),
    authority="Superintendencia de Banca, Seguros y AFP",
)

_SECRETS_ACT: Final = Instrument(
    "pe.penal_code",
    "Penal Code",
    "https://lpderecho.pe/codigo-penal-peruano-actualizado/",
    native="Código Penal",
    number="Decreto Legislativo 635",
    issuer="Executive of Peru",
    adopted="1991-04-03",
)

SECRETS: Final = Measure(
    "pe.penal_code.secrets",
    "What the state keeps secret is not given abroad",
    "PE",
    _SECRETS_ACT.cite("Arts. 330-331", checked_on="2026-11-26", confidence=Confidence.RECALLED),
    includes(STATE_SECRET) & ~DESTINATION.within("PE"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("1991-04-09"),
    consequence="the crime of revealing national secrets",
)
STRATEGIC_GOODS: Final = Measure(
    "pe.un_1540",
    "Technology for weapons leaves only as the controls of the state allow",
    "PE",
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
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("PE"),
    require(EXPORT_CONTROLS_MET),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "PE",
            "Peru",
            ["PE"],
            "2026-11-26",
            "Personal data flow abroad only to an adequate level, under a guarantee or on an exception; other data are free.",
            LAW.article(15, checked_on=_SHEET, confidence=_RELATED),
            since("2018-05-25"),
            unstated=["official"],
            missing="Details of the banking supervisor's rules on processing abroad, health records, data of government, tax records.",
            reached_by=[EXPORTER_UNDER_LAW.id],
        )
    ],
    measures=[
        ARTICLE_15,
        REGISTER_OLD,
        REGISTER,
        FORMALISE,
        REPRESENTATIVE,
        BANKS_OLD,
        BANKS,
        SECRETS,
        STRATEGIC_GOODS,
    ],
    definitions=[FLOW],
    mechanisms=[CONTRACT, CONSENT, PROVIDER_CERTIFIED, SBS_AUTHORISATION],
    facts=[OUTSIDE_LAW, EXPORTER_UNDER_LAW, SUPERVISED, ADEQUATE, EXCEPTION],
)
