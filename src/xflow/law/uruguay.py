"""The law pack of Uruguay: no transfer to inadequate destinations, the lists by date, and the ways around them."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.categories import DataCategory
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, Choice, YesNo
from xflow.model.measures import Impose, Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import NON_PERSONAL, PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, RECIPIENT_KIND

_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_UNIT = "Unidad Reguladora y de Control de Datos Personales"

LAW: Final = Instrument(
    "uy.law_18331",
    "Personal Data Protection Act",
    "https://www.impo.com.uy/bases/leyes/18331-2008",
    native="Ley de Protección de Datos Personales y Acción de Habeas Data",
    number="Ley 18.331",
    issuer="General Assembly of Uruguay",
    adopted="2008-08-11",
)
DECREE: Final = Instrument(
    "uy.decree_64",
    "Decree on Articles 37 to 40 of Law 19.670",
    "https://www.impo.com.uy/bases/decretos/64-2020",
    native="Decreto 64/020",
    number="64/020",
    issuer="President of Uruguay",
    adopted="2020-02-17",
)
RESOLUTIONS: Final = Instrument(
    "uy.resolutions",
    "Resolutions of the regulatory unit on adequate countries and transfers",
    "https://www.gub.uy/unidad-reguladora-control-datos-personales/institucional/normativa",
    native="Resoluciones de la URCDP",
    issuer=_UNIT,
)

LEGAL_PERSON: Final = DataCategory(
    "uy.legal_person_data",
    "Data of legal persons",
    "Data on an identified or identifiable legal person: the law protects them as far as it fits.",
    [NON_PERSONAL],
    cite=LAW.article(2, checked_on=_SHEET, confidence=_RELATED),
)
OUTSIDE_LAW: Final = YesNo(
    "uy.outside_law",
    "the law does not apply: an individual keeps the data for purely personal or household ends, or they serve public security, "
    "defence or crime, or another law governs the database",
    "Are the data kept for purely personal or household ends, or for public security, defence or crime, or under a special law?",
    ordinary=False,
    cite=LAW.article(3, checked_on=_SHEET, confidence=_RECALLED),
)
EXCEPTION: Final = Choice(
    "uy.exception",
    "the exception of Article 23",
    "Does the transfer fall under judicial cooperation, the exchange of medical data, bank or stock exchange transfers, a treaty, "
    "cooperation of intelligence bodies, a contract with or for the data subject, an important public interest or legal claims, "
    "vital interests, a public register, or none of these?",
    ordinary="none",
    options=(
        "judicial_cooperation",
        "medical_exchange",
        "bank_or_stock_transfer",
        "treaty",
        "intelligence_cooperation",
        "contract",
        "public_interest_or_claims",
        "vital_interests",
        "public_register",
        "none",
    ),
    cite=LAW.article(23, checked_on=_SHEET, confidence=_RELATED),
)
PRIVACY_SHIELD: Final = YesNo(
    "uy.privacy_shield",
    "the recipient is certified under the EU-US Privacy Shield",
    "Is the recipient certified under the EU-US Privacy Shield?",
    About.RECIPIENT,
    ordinary=False,
    cite=RESOLUTIONS.cite("Res. 4/019", checked_on=_SHEET, confidence=_RELATED),
)
FRAMEWORK_EXTENDED: Final = YesNo(
    "uy.framework_extended",
    "the recipient is on the list of the Data Privacy Framework and declares that it extends it to data from Uruguay",
    "Is the recipient on the list of the Data Privacy Framework, and has it declared that it extends the framework to data from "
    "Uruguay?",
    About.RECIPIENT,
    ordinary=False,
    cite=RESOLUTIONS.cite("Res. 63/023", checked_on=_SHEET, confidence=_RELATED),
)
KOREAN_ACT: Final = YesNo(
    "uy.under_korean_act",
    "the recipient is subject to the Personal Information Protection Act of Korea",
    "Is the recipient subject to the Personal Information Protection Act of Korea?",
    About.RECIPIENT,
    ordinary=True,
    cite=RESOLUTIONS.cite("Res. 63/023", checked_on=_SHEET, confidence=_RELATED),
)

AUTHORISATION: Final = Mechanism(
    "uy.authorisation",
    "authorisation on clauses",
    "have the transfer authorised by the regulatory unit on contractual clauses, such as those of its guide",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=_UNIT,
    cite=LAW.article(
        23,
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("Resolution 41/021 of 8 September 2021 gives a guide to the clauses.", "published account")],
    ),
)
CORPORATE_RULES: Final = Mechanism(
    "uy.corporate_rules",
    "registered code of conduct of a group",
    "register a code of conduct of the group with the regulatory unit",
    burden=Burden.APPROVAL,
    granted_by=_UNIT,
    cite=LAW.cite("Decree 414/009, Arts. 34-36", checked_on=_SHEET, confidence=_RECALLED),
)
CONSENT: Final = Mechanism(
    "uy.consent",
    "unequivocal consent",
    "obtain the data subject's unequivocal consent to the transfer",
    MechanismKind.DEROGATION,
    cite=LAW.article(23, checked_on=_SHEET, confidence=_RELATED),
)

TRANSFER: Final = Definition(
    "uy.transfer",
    "personal data, of people or of legal persons, are transferred out of Uruguay",
    (includes(PERSONAL) | includes(LEGAL_PERSON))
    & ~DESTINATION.within("UY")
    & ~OUTSIDE_LAW
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    LAW.cite("Arts. 2, 23", checked_on=_SHEET, confidence=_RELATED),
)
ARTICLE_23: Final = Measure(
    "uy.law.23",
    "No transfer to a destination without adequate protection, unless authorised or on an exception",
    "UY",
    LAW.article(23, checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    require(
        Recognised("UY", "adequacy")
        | AUTHORISATION
        | CORPORATE_RULES
        | CONSENT
        | EXCEPTION.is_in(
            "judicial_cooperation",
            "medical_exchange",
            "bank_or_stock_transfer",
            "treaty",
            "intelligence_cooperation",
            "contract",
            "public_interest_or_claims",
            "vital_interests",
            "public_register",
        )
    ),
    Objective.PRIVACY,
    since("2008-08-18"),
    authority=_UNIT,
    consequence="warning, a fine of up to 500,000 indexed units, suspension of the database (recalled)",
)
IMPACT: Final = Measure(
    "uy.decree.impact",
    "Assess the impact of transfers to destinations without adequate protection",
    "UY",
    DECREE.article(6, checked_on=_SHEET, confidence=_RECALLED),
    TRANSFER & ~Recognised("UY", "adequacy"),
    Impose(Duty("assess the impact on data protection before the transfer", DutyKind.IMPACT_ASSESSMENT)),
    Objective.PRIVACY,
    since("2020-02-21"),
    authority=_UNIT,
)
INFORMATION: Final = Measure(
    "uy.resolution.70",
    "Tell data subjects about transfers",
    "UY",
    RESOLUTIONS.cite("Res. 70/023", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    Impose(
        Duty(
            "tell data subjects the destination, the importer's role, the time, the legal basis and the operations",
            DutyKind.NOTICE,
        )
    ),
    Objective.PRIVACY,
    since("2023-12-05"),
    authority=_UNIT,
)

_COMMON = ["EU-MEMBERS", "EEA", "GB", "AD", "AR", "GG", "IM", "FO", "IL", "JE", "NZ", "CH"]
LIST_2009: Final = Recognition(
    "uy.list",
    "Countries that the Union holds to be adequate, and its members",
    "UY",
    "adequacy",
    RESOLUTIONS.cite("Res. 17/009", checked_on=_SHEET, confidence=_RECALLED),
    _COMMON,
    in_force=during("2009-06-12", "2019-03-12"),
)
LIST_2019: Final = Recognition(
    "uy.list",
    "List of 2019",
    "UY",
    "adequacy",
    RESOLUTIONS.cite("Res. 4/019", checked_on=_SHEET, confidence=_RELATED),
    [*_COMMON, "JP"],
    in_force=during("2019-03-12", "2021-06-08"),
)
LIST_2021: Final = Recognition(
    "uy.list",
    "List of 2021",
    "UY",
    "adequacy",
    RESOLUTIONS.cite("Res. 23/021", checked_on=_SHEET, confidence=_RELATED),
    [*_COMMON, "JP"],
    in_force=since("2021-06-08"),
)
CANADA: Final = Recognition(
    "uy.list.canada",
    "Canada, private sector",
    "UY",
    "adequacy",
    RESOLUTIONS.cite("Res. 23/021 and those before", checked_on=_SHEET, confidence=_RELATED),
    ["CA"],
    ~RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY),
    since("2009-06-12"),
)
SHIELD: Final = Recognition(
    "uy.list.privacy_shield",
    "United States, organisations under the Privacy Shield",
    "UY",
    "adequacy",
    RESOLUTIONS.cite(
        "Res. 4/019; Res. 23/021",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("The resolution of 8 June 2021 dropped the United States and gave six months to adapt.")],
    ),
    ["US"],
    PRIVACY_SHIELD,
    during("2019-03-12", "2021-12-08"),
)
FRAMEWORK: Final = Recognition(
    "uy.list.framework",
    "United States, organisations on the list of the Data Privacy Framework",
    "UY",
    "adequacy",
    RESOLUTIONS.cite("Res. 63/023", checked_on=_SHEET, confidence=_RELATED),
    ["US"],
    FRAMEWORK_EXTENDED,
    since("2023-11-22"),
)
KOREA: Final = Recognition(
    "uy.list.korea",
    "Korea, those under its Personal Information Protection Act",
    "UY",
    "adequacy",
    RESOLUTIONS.cite("Res. 63/023", checked_on=_SHEET, confidence=_RELATED),
    ["KR"],
    KOREAN_ACT,
    since("2023-11-22"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "UY",
            "Uruguay",
            ["UY"],
            "2026-11-26",
            "Personal data go freely to adequate destinations, and elsewhere only if authorised or on an exception; other data are free.",
            LAW.article(23, checked_on=_SHEET, confidence=_RELATED),
            since("2018-05-25"),
            missing="Rules of the central bank on outsourcing, health records, data of government in clouds, tax and company records.",
        )
    ],
    measures=[ARTICLE_23, IMPACT, INFORMATION],
    recognitions=[LIST_2009, LIST_2019, LIST_2021, CANADA, SHIELD, FRAMEWORK, KOREA],
    definitions=[TRANSFER],
    mechanisms=[AUTHORISATION, CORPORATE_RULES, CONSENT],
    categories=[LEGAL_PERSON],
    facts=[OUTSIDE_LAW, EXCEPTION, PRIVACY_SHIELD, FRAMEWORK_EXTENDED, KOREAN_ACT],
)
