"""What the law of Uruguay asks: instruments, kinds of data and facts."""

from __future__ import annotations

from typing import Final

from xflow.model.categories import DataCategory
from xflow.model.facts import About, Choice, YesNo
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import NON_PERSONAL

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED
UNIT: Final = "Unidad Reguladora y de Control de Datos Personales"

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
    issuer=UNIT,
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
    issuer=UNIT,
)

LEGAL_PERSON: Final = DataCategory(
    "uy.legal_person_data",
    "Data of legal persons",
    "Data on an identified or identifiable legal person: the law protects them as far as it fits.",
    [NON_PERSONAL],
    cite=LAW.article(2, checked_on=CHECKED),
)
OUTSIDE_LAW: Final = YesNo(
    "uy.outside_law",
    "the law does not apply: an individual keeps the data for purely personal or household ends, or they serve public security, "
    "defence or crime, or another law governs the database",
    "Are the data kept for purely personal or household ends, or for public security, defence or crime, or under a special law?",
    ordinary=False,
    cite=LAW.article(3, checked_on=CHECKED),
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
        checked_on=CHECKED,
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
    cite=OUTSOURCING.cite("outsourcing", checked_on=CHECKED, confidence=RELATED),
)
DEEMED_AUTHORISED: Final = YesNo(
    "uy.deemed_authorised",
    "the service is e-mail, storage or backup of files, electronic signature or the like, under a contract with the clauses that are asked",
    "Is the service e-mail, storage or backup of files, electronic signature or the like, under a contract with the clauses that are asked?",
    ordinary=False,
    cite=OUTSOURCING.cite("Comunicación 2022/254", checked_on=CHECKED, confidence=RELATED),
)
CENTRAL_SYSTEM: Final = YesNo(
    "uy.central_system",
    "the transfer moves systems or information of a body of the central administration into a data centre abroad",
    "Does the transfer move systems or information of a body of the central administration into a data centre or cloud abroad?",
    About.EXPORTER,
    cite=DATA_CENTRES.cite("rules on data centres", checked_on=CHECKED, confidence=RECALLED),
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
    cite=LAW.article(23, checked_on=CHECKED),
)
PRIVACY_SHIELD: Final = YesNo(
    "uy.privacy_shield",
    "the recipient is certified under the EU-US Privacy Shield",
    "Is the recipient certified under the EU-US Privacy Shield?",
    About.RECIPIENT,
    ordinary=False,
    cite=RESOLUTIONS.cite("Res. 4/019", checked_on=SHEET, confidence=RELATED),
)
FRAMEWORK_EXTENDED: Final = YesNo(
    "uy.framework_extended",
    "the recipient is on the list of the Data Privacy Framework and declares that it extends it to data from Uruguay",
    "Is the recipient on the list of the Data Privacy Framework, and has it declared that it extends the framework to data from "
    "Uruguay?",
    About.RECIPIENT,
    ordinary=False,
    cite=RESOLUTIONS.cite("Res. 63/023", checked_on=SHEET, confidence=RELATED),
)
KOREAN_ACT: Final = YesNo(
    "uy.under_korean_act",
    "the recipient is subject to the Personal Information Protection Act of Korea",
    "Is the recipient subject to the Personal Information Protection Act of Korea?",
    About.RECIPIENT,
    ordinary=True,
    cite=RESOLUTIONS.cite("Res. 63/023", checked_on=SHEET, confidence=RELATED),
)

FACTS: Final = [
    OUTSIDE_LAW,
    EXPORTER_UNDER_LAW,
    SUPERVISED,
    DEEMED_AUTHORISED,
    CENTRAL_SYSTEM,
    EXCEPTION,
    PRIVACY_SHIELD,
    FRAMEWORK_EXTENDED,
    KOREAN_ACT,
]
"""All facts of the law of Uruguay."""
