"""The law pack of Uruguay: no transfer to inadequate destinations, the lists by date, and the ways around them."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.categories import DataCategory
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
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.data import DATA, NON_PERSONAL, PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    RECIPIENT_KIND,
    RECIPIENT_ROLE,
    SAME_ENTITY,
    SAME_GROUP,
    TRANSACTION,
)

_CHECKED = "2026-11-26"
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
REGULATION: Final = Instrument(
    "uy.decree_414",
    "Regulation of the Personal Data Protection Act",
    "https://www.impo.com.uy/bases/decretos/414-2009",
    native="Decreto 414/009",
    number="414/009",
    issuer="President of Uruguay",
    adopted="2009-08-31",
)
DATA_CENTRES: Final = Instrument(
    "uy.decree_92",
    "Decree on domain names, e-mail and data centres of the central administration",
    "https://www.impo.com.uy/bases/decretos/92-2014",
    native="Decreto 92/014",
    number="92/014",
    issuer="President of Uruguay",
    adopted="2014-04-07",
)
ACCESS_LAW: Final = Instrument(
    "uy.law_18381",
    "Act on access to public information",
    "https://www.impo.com.uy/bases/leyes/18381-2008",
    native="Ley sobre el Derecho de Acceso a la Información Pública",
    number="Ley 18.381",
    issuer="General Assembly of Uruguay",
    adopted="2008-10-17",
)
REACH: Final = Instrument(
    "uy.guide_foreign_entities",
    "Guide of the regulatory unit on the duties of foreign entities, on Article 37 of Law 19.670",
    "https://www.gub.uy/unidad-reguladora-control-datos-personales/comunicacion/publicaciones/"
    "guia-para-cumplimiento-obligaciones-entidades-extranjeras/guia-para-1",
    native="Guía para el cumplimiento de obligaciones por entidades extranjeras",
    issuer=_UNIT,
)
OUTSOURCING: Final = Instrument(
    "uy.bcu_outsourcing",
    "Rules of the central bank on outsourcing and on the safekeeping of data",
    "https://www.bcu.gub.uy",
    native="Recopilación de Normas de Regulación y Control del Sistema Financiero",
    issuer="Banco Central del Uruguay",
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
    cite=LAW.article(2, checked_on=_CHECKED),
)
OUTSIDE_LAW: Final = YesNo(
    "uy.outside_law",
    "the law does not apply: an individual keeps the data for purely personal or household ends, or they serve public security, "
    "defence or crime, or another law governs the database",
    "Are the data kept for purely personal or household ends, or for public security, defence or crime, or under a special law?",
    ordinary=False,
    cite=LAW.article(3, checked_on=_CHECKED),
)
EXPORTER_UNDER_LAW: Final = YesNo(
    "uy.exporter_under_law",
    "the exporter, though not in Uruguay, offers goods or services to people there, analyses their behaviour or is bound to the law by "
    "treaty, by contract or by means that it uses there",
    "Does the exporter, though not in Uruguay, offer goods or services to people there, analyse their behaviour, or use means there?",
    About.EXPORTER,
    ordinary=True,
    cite=REACH.cite(
        "scope, Law 19.670, Art. 37; Decreto 64/020, Art. 1",
        checked_on=_CHECKED,
        notes=[
            Note("That it counts since January 2019 is recalled; means in Uruguay are named in the decree of 2020.")
        ],
    ),
)
SUPERVISED: Final = YesNo(
    "uy.supervised",
    "the exporter is under the supervision of the Banco Central del Uruguay",
    "Is the exporter a bank or another firm that the Banco Central del Uruguay supervises?",
    About.EXPORTER,
    ordinary=False,
    cite=OUTSOURCING.cite("outsourcing", checked_on=_CHECKED, confidence=_RELATED),
)
DEEMED_AUTHORISED: Final = YesNo(
    "uy.deemed_authorised",
    "the service is e-mail, storage or backup of files, electronic signature or the like, under a contract with the clauses that are asked",
    "Is the service e-mail, storage or backup of files, electronic signature or the like, under a contract with the clauses that are asked?",
    ordinary=False,
    cite=OUTSOURCING.cite("Comunicación 2022/254", checked_on=_CHECKED, confidence=_RELATED),
)
CENTRAL_SYSTEM: Final = YesNo(
    "uy.central_system",
    "the transfer moves systems or information of a body of the central administration into a data centre abroad",
    "Does the transfer move systems or information of a body of the central administration into a data centre or cloud abroad?",
    About.EXPORTER,
    cite=DATA_CENTRES.cite("rules on data centres", checked_on=_CHECKED, confidence=_RECALLED),
)
EXCEPTION: Final = Choice(
    "uy.exception",
    "the exception of Article 23",
    "Does the transfer fall under judicial cooperation, an exchange of medical data that treatment demands for public health, a bank or "
    "stock exchange transfer as to itself, a treaty, "
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
    cite=LAW.article(23, checked_on=_CHECKED),
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
        checked_on=_CHECKED,
        notes=[Note("Resolution 41/021 of 8 September 2021 gives a guide to the clauses.", "published account")],
    ),
)
CORPORATE_RULES: Final = Mechanism(
    "uy.corporate_rules",
    "registered code of conduct of a group",
    "register a code of conduct of the group with the regulatory unit",
    burden=Burden.APPROVAL,
    granted_by=_UNIT,
    cite=REGULATION.cite(
        "Arts. 35, 36",
        checked_on=_CHECKED,
        notes=[
            Note("It serves between a parent, its subsidiaries and its branches, and for international organisations.")
        ],
    ),
)
AGENCY_LEAVE: Final = Mechanism(
    "uy.agency_leave",
    "leave for a data centre abroad",
    "obtain the leave of the agency for electronic government for a data centre abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Agesic",
    cite=DATA_CENTRES.cite("rules on data centres", checked_on=_CHECKED, confidence=_RECALLED),
)
CONSENT: Final = Mechanism(
    "uy.consent",
    "unequivocal consent",
    "obtain the data subject's unequivocal consent to the transfer",
    MechanismKind.DEROGATION,
    cite=LAW.article(23, checked_on=_CHECKED),
)

BANK_AUTHORISATION: Final = Mechanism(
    "uy.bank_authorisation",
    "authorisation of outsourcing abroad",
    "have the superintendence of financial services authorise the outsourcing",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Superintendencia de Servicios Financieros",
    cite=OUTSOURCING.cite("Arts. 35.1.1, 35.1.2", checked_on=_CHECKED, confidence=_RELATED),
)
BANK_NOTICE: Final = Mechanism(
    "uy.bank_notice",
    "prior notice of outsourcing abroad",
    "tell the superintendence of financial services of the outsourcing 90 days before, and wait for objections",
    MechanismKind.APPROVAL,
    Burden.FILING,
    granted_by="Superintendencia de Servicios Financieros",
    cite=OUTSOURCING.cite(
        "Comunicación 2026/019",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("Thirty days suffice for what did not need an express authorisation before.", "law-firm account")],
    ),
)

TRANSFER: Final = Definition(
    "uy.transfer",
    "personal data, of people or of legal persons, are transferred out of Uruguay",
    (includes(PERSONAL) | includes(LEGAL_PERSON))
    & ~DESTINATION.within("UY")
    & (ORIGIN.within("UY") | EXPORTER_UNDER_LAW)
    & ~OUTSIDE_LAW
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    LAW.cite("Arts. 2, 3, 23", checked_on=_CHECKED),
)
_IN_A_GROUP = (
    SAME_GROUP
    | SAME_ENTITY
    | TRANSACTION.is_in(Transaction.INTRA_GROUP)
    | RECIPIENT_KIND.is_in(PartyKind.INTERNATIONAL_ORGANISATION)
)
ARTICLE_23: Final = Measure(
    "uy.law.23",
    "No transfer to a destination without adequate protection, unless authorised or on an exception",
    "UY",
    LAW.article(23, checked_on=_CHECKED),
    TRANSFER,
    require(
        Recognised("UY", "adequacy")
        | AUTHORISATION
        | (CORPORATE_RULES & _IN_A_GROUP)
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
    consequence="remark, warning, a fine of up to 500,000 indexed units, suspension for five days or closing of the database",
)
IMPACT: Final = Measure(
    "uy.decree.impact",
    "Assess the impact of transfers to destinations without adequate protection",
    "UY",
    DECREE.article(6, checked_on=_CHECKED),
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

REGISTRATION: Final = Measure(
    "uy.decree.register",
    "Register the database",
    "UY",
    REGULATION.cite("Arts. 17, 20", checked_on=_CHECKED),
    TRANSFER,
    Impose(
        Duty(
            "register the database with the regulatory unit within 90 days, and report changes every three months",
            DutyKind.FILING,
        )
    ),
    Objective.PRIVACY,
    since("2009-09-15"),
    authority=_UNIT,
)
GOVERNMENT: Final = Measure(
    "uy.decree_92",
    "Bodies of the central administration use data centres in the country",
    "UY",
    DATA_CENTRES.cite(
        "rules on data centres",
        checked_on=_CHECKED,
        confidence=_RECALLED,
        notes=[Note("That the decree deals with data centres was confirmed; the place and the leave are recalled.")],
    ),
    includes(DATA)
    & CENTRAL_SYSTEM
    & EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
    & ~DESTINATION.within("UY")
    & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS, Means.TRANSIT),
    Localise(Localisation.STORAGE, AGENCY_LEAVE),
    Objective.CYBERSECURITY,
    since("2014-04-24"),
    authority="Agesic",
)
SECRETS: Final = Measure(
    "uy.law_18381.8",
    "What a law declares secret is not given abroad",
    "UY",
    ACCESS_LAW.cite("Arts. 8, 9", checked_on=_CHECKED, confidence=_RECALLED),
    includes(STATE_SECRET) & ~DESTINATION.within("UY"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2008-11-07"),
    consequence="an offence of the Penal Code (recalled)",
)
_OUTSOURCED = SUPERVISED & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~DESTINATION.within("UY")
BANKS_FIRST: Final = Measure(
    "uy.bcu.outsourcing",
    "Supervised firms have outsourcing abroad authorised",
    "UY",
    OUTSOURCING.cite(
        "Arts. 35.1.1, 35.1.2",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("The rule is older; it is stated from 25 May 2018.")],
    ),
    _OUTSOURCED,
    require(BANK_AUTHORISATION),
    Objective.FINANCIAL_STABILITY,
    during("2018-05-25", "2022-12-30"),
    authority="Banco Central del Uruguay",
)
BANKS_2022: Final = Measure(
    "uy.bcu.outsourcing",
    "Supervised firms have outsourcing abroad authorised, unless it is deemed to be",
    "UY",
    OUTSOURCING.cite("Circular 2419; Comunicación 2022/254", checked_on=_CHECKED, confidence=_RELATED),
    _OUTSOURCED,
    require(BANK_AUTHORISATION | DEEMED_AUTHORISED),
    Objective.FINANCIAL_STABILITY,
    during("2022-12-30", "2026-01-01"),
    authority="Banco Central del Uruguay",
)
BANKS_2026: Final = Measure(
    "uy.bcu.outsourcing",
    "Supervised firms give notice of outsourcing abroad",
    "UY",
    OUTSOURCING.cite(
        "Law 20.446; Comunicación 2026/019",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note("Notice took the place of authorisation with Law 20.446; its first day is recalled."),
            Note("The periods are transitional until new rules are made.", "law-firm account"),
        ],
    ),
    _OUTSOURCED,
    require(BANK_NOTICE),
    Objective.FINANCIAL_STABILITY,
    since("2026-01-01"),
    authority="Banco Central del Uruguay",
)

# Article 23 speaks of countries and of international organisations: the lists of countries reach no organisation that sits there.
_TO_THE_COUNTRY = ~RECIPIENT_KIND.is_in(PartyKind.INTERNATIONAL_ORGANISATION)
_COMMON = ["EU-MEMBERS", "EEA", "GB", "AD", "AR", "GG", "IM", "FO", "IL", "JE", "NZ", "CH"]
LIST_2009: Final = Recognition(
    "uy.list",
    "Countries that the Union holds to be adequate, and its members",
    "UY",
    "adequacy",
    RESOLUTIONS.cite("Res. 17/009", checked_on=_SHEET, confidence=_RECALLED),
    _COMMON,
    _TO_THE_COUNTRY,
    during("2009-06-12", "2019-03-12"),
)
LIST_2019: Final = Recognition(
    "uy.list",
    "List of 2019",
    "UY",
    "adequacy",
    RESOLUTIONS.cite("Res. 4/019", checked_on=_SHEET, confidence=_RELATED),
    [*_COMMON, "JP"],
    _TO_THE_COUNTRY,
    during("2019-03-12", "2021-06-08"),
)
LIST_2021: Final = Recognition(
    "uy.list",
    "List of 2021",
    "UY",
    "adequacy",
    RESOLUTIONS.cite("Res. 23/021", checked_on=_SHEET, confidence=_RELATED),
    [*_COMMON, "JP"],
    _TO_THE_COUNTRY,
    since("2021-06-08"),
)
CANADA: Final = Recognition(
    "uy.list.canada",
    "Canada, private sector",
    "UY",
    "adequacy",
    RESOLUTIONS.cite("Res. 23/021 and those before", checked_on=_SHEET, confidence=_RELATED),
    ["CA"],
    _TO_THE_COUNTRY & ~RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY),
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
            LAW.article(23, checked_on=_CHECKED),
            since("2018-05-25"),
            missing="How the central bank has data kept safe, health records, tax and company records, geodata and export control.",
            reached_by=[EXPORTER_UNDER_LAW.id],
        )
    ],
    measures=[ARTICLE_23, IMPACT, INFORMATION, REGISTRATION, GOVERNMENT, SECRETS, BANKS_FIRST, BANKS_2022, BANKS_2026],
    recognitions=[LIST_2009, LIST_2019, LIST_2021, CANADA, SHIELD, FRAMEWORK, KOREA],
    definitions=[TRANSFER],
    mechanisms=[AUTHORISATION, CORPORATE_RULES, CONSENT, AGENCY_LEAVE, BANK_AUTHORISATION, BANK_NOTICE],
    categories=[LEGAL_PERSON],
    facts=[
        OUTSIDE_LAW,
        EXPORTER_UNDER_LAW,
        SUPERVISED,
        DEEMED_AUTHORISED,
        CENTRAL_SYSTEM,
        EXCEPTION,
        PRIVACY_SHIELD,
        FRAMEWORK_EXTENDED,
        KOREAN_ACT,
    ],
)
