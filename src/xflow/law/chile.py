"""The law pack of Chile: no special rule until the end of November 2026, and Articles 27 and 28 from then on."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import Choice, YesNo
from xflow.model.measures import Impose, Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, SYSTEMATIC

_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_AGENCY = "Agencia de Protección de Datos Personales"
_PENALTY = "fines of up to 20,000 monthly tax units; small firms are only warned in the first year"
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
    "https://www.bcn.cl/leychile/navegar?idNorma=1209272",
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

OUTSIDE_LAW: Final = YesNo(
    "cl.outside_law",
    "the law does not apply: an individual processes the data for purely personal activities, or they serve the freedom to inform",
    "Does an individual process the data for purely personal activities, or do they serve the freedom of opinion and information?",
    ordinary=False,
    cite=AMENDED.cite("new Art. 1 bis", checked_on=_SHEET, confidence=_RECALLED),
)
SPECIFIC_CASE: Final = Choice(
    "cl.specific_case",
    "the specific case of Article 27",
    "Is it a bank, financial or stock transfer, or one under a ratified treaty, a cooperation agreement between public bodies, a "
    "contract with or for the data subject, an urgent medical or sanitary measure, a legal authorisation or legal claims, or none?",
    ordinary="none",
    options=(
        "bank_or_stock_transfer",
        "treaty",
        "cooperation_agreement",
        "contract",
        "urgent_medical_measure",
        "legal_authorisation_or_claims",
        "none",
    ),
    cite=AMENDED.cite(
        "new Art. 27",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note("Contract, medical urgency and legal authorisation are recalled; the others were read in the bill.")
        ],
    ),
)

CLAUSES: Final = Mechanism(
    "cl.clauses",
    "contractual clauses",
    "sign contractual clauses with adequate safeguards, such as the model clauses of 2025",
    cite=CLAUSES_TEXT.cite("model clauses", checked_on=_SHEET, confidence=_RELATED),
)
CORPORATE_RULES: Final = Mechanism(
    "cl.corporate_rules",
    "binding corporate rules",
    "adopt binding corporate rules with adequate safeguards",
    cite=AMENDED.cite("new Art. 27(b)", checked_on=_SHEET, confidence=_RELATED),
)
CERTIFICATION: Final = Mechanism(
    "cl.certification",
    "compliance model or certification",
    "have a compliance model or a certification with adequate safeguards in place",
    burden=Burden.CERTIFICATION,
    granted_by=_AGENCY,
    cite=AMENDED.cite("new Art. 27(c)", checked_on=_SHEET, confidence=_RELATED),
)
CONSENT: Final = Mechanism(
    "cl.consent",
    "express consent to this transfer",
    "obtain the data subject's express consent to the specific transfer, which must not be habitual",
    MechanismKind.DEROGATION,
    cite=AMENDED.cite("new Art. 27", checked_on=_SHEET, confidence=_RELATED),
)

TRANSFER: Final = Definition(
    "cl.transfer",
    "personal data are transferred out of Chile",
    includes(PERSONAL) & ~DESTINATION.within("CL") & ~OUTSIDE_LAW & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    AMENDED.cite("new Arts. 1 bis, 27", checked_on=_SHEET, confidence=_RELATED),
)
_CASES = SPECIFIC_CASE.is_in(
    "bank_or_stock_transfer",
    "treaty",
    "cooperation_agreement",
    "contract",
    "urgent_medical_measure",
    "legal_authorisation_or_claims",
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
ARTICLE_27: Final = Measure(
    "cl.law.27",
    "Transfer to adequate countries, with safeguards, or in a specific case",
    "CL",
    AMENDED.cite(
        "new Arts. 27, 28 of Law 19.628",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note("No list of adequate countries was found.", "published accounts of 2026"),
            Note(
                "That the start was put off was not found; the law of 2026 on the council of the agency leaves it.",
                "press accounts",
            ),
        ],
    ),
    TRANSFER,
    require(
        Recognised("CL", "adequacy")
        | CLAUSES
        | CORPORATE_RULES
        | CERTIFICATION
        | (CONSENT & ~SYSTEMATIC)
        | (_CASES & ~SYSTEMATIC)
    ),
    Objective.PRIVACY,
    _NOW,
    authority=_AGENCY,
    consequence=_PENALTY,
    notes=[Note("Consent and the specific cases carry only transfers that are specific and not habitual.")],
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
            missing=(
                "Rules of the financial market commission on outsourcing and cloud (RAN 20-7), health records, critical infrastructure, tax "
                "and company records."
            ),
        )
    ],
    measures=[GENERAL, ARTICLE_27],
    definitions=[TRANSFER],
    mechanisms=[CLAUSES, CORPORATE_RULES, CERTIFICATION, CONSENT],
    facts=[OUTSIDE_LAW, SPECIFIC_CASE],
)
