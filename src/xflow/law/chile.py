"""The law pack of Chile: Articles 27 to 29 from December 2026, no special rule before, and outsourcing of banks."""

from __future__ import annotations

from typing import Final

from xflow.law.security_council import RESOLUTION_1540
from xflow.model.burdens import Burden
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, Choice, YesNo
from xflow.model.means import Means
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, Prohibit, require
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
    SAME_GROUP,
    SYSTEMATIC,
)

_CHECKED = "2026-11-26"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_AGENCY = "Agencia de Protección de Datos Personales"
_PENALTY = "fines of up to 10,000 monthly tax units, of up to 20,000 for who breaks the rules knowingly; small firms are only warned in the first year"
_NOW = since("2026-12-01")

LAW: Final = Instrument(
    "cl.law_19628",
    "Act on the protection of private life",
    "https://www.bcn.cl/leychile/navegar?idNorma=141599",
    native="Ley 19.628 sobre protección de la vida privada",
    number="Ley 19.628",
    issuer="National Congress of Chile",
    adopted="1999-08-18",
)
AMENDED: Final = Instrument(
    "cl.law_21719",
    "Act that regulates the protection and processing of personal data and creates the agency",
    "https://www.diariooficial.interior.gob.cl/publicaciones/2024/12/13/44023/01/2583630.pdf",
    native="Ley 21.719",
    number="Ley 21.719",
    issuer="National Congress of Chile",
    adopted="2024-11-25",
)
CLAUSES_TEXT: Final = Instrument(
    "cl.model_clauses",
    "Resolution approving model contractual clauses for international transfers",
    "https://www.bcn.cl/leychile/navegar?idNorma=1219636",
    native="Resolución exenta RAEX202503748",
    number="RAEX202503748",
    issuer="Ministry of Economy, Development and Tourism of Chile",
    adopted="2025-12-11",
)

OUTSOURCING: Final = Instrument(
    "cl.ran_20_7",
    "Rules on outsourcing of banks",
    "https://www.leychile.cl/navegar?idNorma=1077207",
    native="Recopilación Actualizada de Normas, capítulo 20-7 (Circular 3.570)",
    number="RAN 20-7",
    issuer="Comisión para el Mercado Financiero",
    adopted="2014-10-07",
)

OUTSIDE_LAW: Final = YesNo(
    "cl.outside_law",
    "the law does not apply: an individual processes the data for purely personal activities, or they serve the freedom to inform",
    "Does an individual process the data for purely personal activities, or do they serve the freedom of opinion and information?",
    ordinary=False,
    cite=AMENDED.cite("new Art. 1", checked_on=_CHECKED),
)
START_PUT_OFF: Final = YesNo(
    "cl.start_put_off",
    "an act in force puts off the start of Law 21.719 beyond the day of the transfer",
    "Has an act put off the start of Law 21.719 beyond the day of the transfer?",
    ordinary=False,
    cite=AMENDED.cite(
        "first transitory article",
        checked_on=_CHECKED,
        notes=[
            Note(
                "A government bill of 1 September 2026 (18.623-07) asks for a start on 1 December 2027, senators for six months or a "
                "start in steps; it stood in its first reading in October 2026, and whether it became law was not found.",
                "press accounts",
            ),
        ],
    ),
)
EXPORTER_UNDER_LAW: Final = YesNo(
    "cl.exporter_under_law",
    "the exporter is established in Chile or processes for a controller that is, or offers goods or services to people who are "
    "there, or monitors their behaviour",
    "Is the exporter established in Chile, does it process for a controller that is, or does it offer goods or services to people "
    "who are there or monitor their behaviour?",
    About.EXPORTER,
    ordinary=True,
    cite=AMENDED.cite(
        "new Art. 1 bis",
        checked_on=_CHECKED,
        notes=[Note("The law applies, too, where a contract or international law says so.")],
    ),
)
BANK: Final = YesNo(
    "cl.bank",
    "the exporter is a bank, an auxiliary company of banks or an issuer or operator of payment cards",
    "Is the exporter a bank of Chile, an auxiliary company of banks or an issuer or operator of payment cards?",
    About.EXPORTER,
    ordinary=False,
    cite=OUTSOURCING.cite("scope", checked_on=_CHECKED, confidence=_RELATED),
)
STRATEGIC: Final = YesNo(
    "cl.strategic_activity",
    "the activity that is outsourced is significant or strategic, as one with non-public data of clients is",
    "Is the activity that is outsourced significant or strategic, as one with non-public data of clients is?",
    ordinary=True,
    cite=OUTSOURCING.cite("definitions", checked_on=_CHECKED, confidence=_RELATED),
)
COUNTRY_FIT: Final = YesNo(
    "cl.country_fit",
    "the country is rated investment grade, or the board excepted it with reasons, and its law protects personal data by adequate "
    "international standards",
    "Is the country rated investment grade (or excepted by the board, with reasons), and does its law protect personal data by adequate "
    "international standards?",
    About.RECIPIENT,
    cite=OUTSOURCING.cite("on jurisdictions, in the version of 23 December 2019", checked_on=_CHECKED),
)
SPECIFIC_CASE: Final = Choice(
    "cl.specific_case",
    "the specific case of Article 27",
    "Is it a specific bank, financial or stock transfer, or one under a ratified treaty, under a cooperation agreement of public "
    "bodies, that an act expressly authorises, for judicial cooperation, for a contract with the data subject, for an urgent medical "
    "or sanitary measure, or none?",
    ordinary="none",
    options=(
        "bank_or_stock_transfer",
        "treaty",
        "cooperation_agreement",
        "legal_authorisation",
        "judicial_cooperation",
        "contract",
        "urgent_medical_measure",
        "none",
    ),
    cite=AMENDED.cite("new Art. 27, second paragraph, (b)-(h)", checked_on=_CHECKED),
)

CLAUSES: Final = Mechanism(
    "cl.clauses",
    "contractual clauses",
    "sign contractual clauses or another legal instrument that gives data subjects enforceable rights and remedies like those of the "
    "law, such as the model clauses of 2025",
    cite=CLAUSES_TEXT.cite(
        "Arts. 1, 2, on the new Arts. 27(b) and 28 of Law 19.628",
        checked_on=_CHECKED,
        notes=[
            Note(
                "The ministry's model clauses hold until the agency issues its own; the clauses themselves were not read."
            ),
            Note("Clauses that the agency approves need no other guarantee or authorisation (new Art. 28)."),
        ],
    ),
)
CORPORATE_RULES: Final = Mechanism(
    "cl.corporate_rules",
    "binding corporate rules, approved",
    "have binding corporate rules of the group approved by the agency",
    burden=Burden.APPROVAL,
    granted_by=_AGENCY,
    cite=AMENDED.cite("new Arts. 27(b), 28", checked_on=_CHECKED),
)
CERTIFICATION: Final = Mechanism(
    "cl.certification",
    "compliance model or certification",
    "adopt, on both sides, a compliance model or a certification with adequate safeguards",
    burden=Burden.CERTIFICATION,
    granted_by=_AGENCY,
    cite=AMENDED.cite("new Arts. 27(c), 28, 51", checked_on=_CHECKED),
)
AUTHORISATION: Final = Mechanism(
    "cl.authorisation",
    "authorisation of a particular case",
    "obtain the agency's reasoned resolution that authorises the transfer, on adequate guarantees of both sides",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=_AGENCY,
    cite=AMENDED.cite("new Art. 28, penultimate paragraph", checked_on=_CHECKED),
)
CONSENT: Final = Mechanism(
    "cl.consent",
    "express consent to this transfer",
    "obtain the data subject's express consent to the specific transfer, which must not be habitual",
    MechanismKind.DEROGATION,
    cite=AMENDED.cite(
        "new Art. 27, second paragraph, (a)",
        checked_on=_CHECKED,
        notes=[Note("For a child under 14 the parents or whoever has care give it.", "new Art. 16 quáter")],
    ),
)

SITE_IN_CHILE: Final = Mechanism(
    "cl.site_in_chile",
    "contingency site in Chile",
    "keep an alternative data centre in Chile",
    MechanismKind.MEASURE,
    cite=OUTSOURCING.cite("outsourcing abroad", checked_on=_CHECKED, confidence=_RELATED),
)
BOARD_REPORT: Final = Mechanism(
    "cl.board_report",
    "risk report for the board",
    "have the board decide on a yearly report by an independent firm on recovery, availability, places and risks of the sites; a bank "
    "also needs an adequate rating of its management of operational risk",
    MechanismKind.MEASURE,
    cite=OUTSOURCING.cite("as amended in December 2019", checked_on=_CHECKED, confidence=_RELATED),
    available=since("2019-12-26"),
)

TRANSFER: Final = Definition(
    "cl.transfer",
    "personal data are transferred out of Chile",
    includes(PERSONAL)
    & ~DESTINATION.within("CL")
    & (ORIGIN.within("CL") | EXPORTER_UNDER_LAW)
    & ~OUTSIDE_LAW
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~(RECIPIENT_ROLE.is_in(PartyRole.DATA_SUBJECT) & RECIPIENT_KIND.is_in(PartyKind.INDIVIDUAL))
    & ~MEANS.is_in(Means.TRANSIT, Means.OWN_STAFF_ACCESS),
    AMENDED.cite(
        "new Arts. 1, 1 bis, 27",
        checked_on=_CHECKED,
        notes=[
            Note(
                "The law does not define the transfer; its cases speak of a controller or processor that receives, as own staff abroad "
                "and networks that data pass through are not."
            )
        ],
    ),
)
_CASES = SPECIFIC_CASE.is_in(
    "bank_or_stock_transfer",
    "treaty",
    "cooperation_agreement",
    "legal_authorisation",
    "judicial_cooperation",
    "contract",
    "urgent_medical_measure",
)

GENERAL: Final = Measure(
    "cl.law.general",
    "General rules only: a lawful basis, as for any communication of data",
    "CL",
    LAW.cite("Arts. 4, 5", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    Impose(Duty("have a lawful basis for the communication, as for one within the country", DutyKind.OTHER)),
    Objective.PRIVACY,
    during("1999-10-27", "2026-12-01"),
)
GENERAL_LONGER: Final = Measure(
    "cl.law.general",
    "General rules only, should the start of Law 21.719 be put off",
    "CL",
    LAW.cite("Arts. 4, 5", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER & START_PUT_OFF,
    Impose(Duty("have a lawful basis for the communication, as for one within the country", DutyKind.OTHER)),
    Objective.PRIVACY,
    _NOW,
)
ARTICLE_27: Final = Measure(
    "cl.law.27",
    "Transfer to adequate countries, with safeguards, or in a specific case",
    "CL",
    AMENDED.cite(
        "new Arts. 27-29 of Law 19.628",
        checked_on=_CHECKED,
        notes=[
            Note(
                "Only the agency determines adequate countries; it has no council yet and has named none.",
                "press accounts",
            ),
            Note("The controller has to show that the transfer was lawful (Art. 28)."),
            Note("The agency may take conservative measures and suspend transfers (Art. 29)."),
        ],
    ),
    TRANSFER & ~START_PUT_OFF,
    require(
        Recognised("CL", "adequacy")
        | CLAUSES
        | (CORPORATE_RULES & SAME_GROUP)
        | CERTIFICATION
        | AUTHORISATION
        | (CONSENT & ~SYSTEMATIC)
        | (_CASES & ~SYSTEMATIC)
    ),
    Objective.PRIVACY,
    _NOW,
    authority=_AGENCY,
    consequence=_PENALTY,
    notes=[Note("Consent and the specific cases carry only transfers that are specific and not habitual.")],
)

_BANK_OUTSOURCING = BANK & STRATEGIC & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~DESTINATION.within("CL")
BANKS_OLD: Final = Measure(
    "cl.ran.20-7",
    "Banks that outsource strategic activities abroad keep a contingency site in Chile",
    "CL",
    OUTSOURCING.cite("outsourcing abroad", checked_on=_CHECKED, confidence=_RELATED),
    _BANK_OUTSOURCING,
    Localise(Localisation.COPY, SITE_IN_CHILE),
    Objective.FINANCIAL_STABILITY,
    during("2014-10-07", "2019-12-26"),
    authority="Superintendencia de Bancos e Instituciones Financieras",
)
BANKS: Final = Measure(
    "cl.ran.20-7",
    "Banks that outsource strategic activities abroad keep a site in Chile, or their board decides on a report",
    "CL",
    OUTSOURCING.cite("as amended in December 2019", checked_on=_CHECKED, confidence=_RELATED),
    _BANK_OUTSOURCING,
    require(SITE_IN_CHILE | BOARD_REPORT),
    Objective.FINANCIAL_STABILITY,
    since("2019-12-26"),
    authority="Comisión para el Mercado Financiero",
    notes=[Note("A wider revision was put to consultation in April 2026.", "law-firm account")],
)
BANK_COUNTRIES: Final = Measure(
    "cl.ran.20-7.countries",
    "Banks outsource only to countries of investment grade whose law protects personal data",
    "CL",
    OUTSOURCING.cite(
        "on jurisdictions, in the version of 23 December 2019",
        checked_on=_CHECKED,
        notes=[
            Note("Since December 2019 the board may waive the rating, with reasons, and not the law on personal data."),
        ],
    ),
    BANK & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~DESTINATION.within("CL"),
    require(COUNTRY_FIT),
    Objective.FINANCIAL_STABILITY,
    since("2014-10-07"),
    authority="Comisión para el Mercado Financiero",
)

_SECRETS_ACT: Final = Instrument(
    "cl.military_justice",
    "Code of military justice",
    "https://www.bcn.cl/leychile/navegar?idNorma=18914",
    native="Código de Justicia Militar",
    number="Decreto 2.226",
    issuer="Ministry of Justice of Chile",
    adopted="1944-12-19",
)

SECRETS: Final = Measure(
    "cl.military_justice.secrets",
    "What the state keeps secret is not given abroad",
    "CL",
    _SECRETS_ACT.cite(
        "Arts. 255-257",
        checked_on="2026-11-26",
        confidence=Confidence.RECALLED,
        notes=[
            Note("The Penal Code, Art. 109, punishes who reveals secrets to an enemy.", "recalled"),
        ],
    ),
    includes(STATE_SECRET) & ~DESTINATION.within("CL"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
    consequence="a crime against the security of the state",
)
STRATEGIC_GOODS: Final = Measure(
    "cl.un_1540",
    "Technology for weapons leaves only as the controls of the state allow",
    "CL",
    RESOLUTION_1540.cite(
        "para. 3(d)",
        checked_on="2026-11-26",
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "A bill on trade in dual-use and defence material (14.773-02) passed the Senate; whether it became law was not found.",
                "press accounts",
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("CL"),
    require(EXPORT_CONTROLS_MET),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "CL",
            "Chile",
            ["CL"],
            "2026-11-26",
            "Until 30 November 2026 no special rule governs transfers; from then on they need adequacy, a safeguard or a specific case. "
            "Other data are free.",
            LAW.cite("no rule on transfers before Law 21.719", checked_on=_SHEET, confidence=_RELATED),
            since("2018-05-25"),
            unstated=["accounting", "critical_infrastructure"],
            missing=(
                "Details of the rules on outsourcing of banks, health records, critical infrastructure, tax and company records."
            ),
            reached_by=[EXPORTER_UNDER_LAW.id],
        )
    ],
    measures=[GENERAL, GENERAL_LONGER, ARTICLE_27, BANKS_OLD, BANKS, BANK_COUNTRIES, SECRETS, STRATEGIC_GOODS],
    definitions=[TRANSFER],
    mechanisms=[CLAUSES, CORPORATE_RULES, CERTIFICATION, AUTHORISATION, CONSENT, SITE_IN_CHILE, BOARD_REPORT],
    facts=[OUTSIDE_LAW, START_PUT_OFF, EXPORTER_UNDER_LAW, BANK, STRATEGIC, COUNTRY_FIT, SPECIFIC_CASE],
)
