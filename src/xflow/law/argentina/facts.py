"""What the law of Argentina asks: instruments, kinds of data and facts."""

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
AGENCY: Final = "Agencia de Acceso a la Información Pública"

LAW: Final = Instrument(
    "ar.law_25326",
    "Personal Data Protection Act",
    "https://servicios.infoleg.gob.ar/infolegInternet/anexos/60000-64999/64790/norma.htm",
    native="Ley de Protección de los Datos Personales",
    number="Ley 25.326",
    issuer="National Congress of Argentina",
    adopted="2000-10-04",
)
DECREE: Final = Instrument(
    "ar.decree_1558",
    "Regulation of the Personal Data Protection Act",
    "https://servicios.infoleg.gob.ar/infolegInternet/anexos/70000-74999/70368/norma.htm",
    native="Decreto 1558/2001",
    number="1558/2001",
    issuer="National Executive of Argentina",
    adopted="2001-11-29",
)
DISPOSITION: Final = Instrument(
    "ar.disposition_60e",
    "Disposition on international transfers, with a list of countries and two model contracts",
    "https://www.argentina.gob.ar/normativa/nacional/267922/texto",
    native="Disposición 60-E/2016",
    number="60-E/2016",
    issuer="Dirección Nacional de Protección de Datos Personales",
    adopted="2016-11-16",
)
CORPORATE_RULES_TEXT: Final = Instrument(
    "ar.resolution_159",
    "Guidelines on binding corporate rules",
    "https://www.argentina.gob.ar/aaip/datospersonales",
    native="Resolución 159/2018",
    number="159/2018",
    issuer=AGENCY,
    adopted="2018-12-05",
)
CLAUSES_TEXT: Final = Instrument(
    "ar.resolution_198",
    "Resolution on the model clauses of the Ibero-American network",
    "https://www.argentina.gob.ar/aaip/datospersonales",
    native="Resolución 198/2023",
    number="198/2023",
    issuer=AGENCY,
    adopted="2023-10-13",
)

TRADE_AGREEMENT: Final = Instrument(
    "ar.us_agreement",
    "Agreement on Reciprocal Trade and Investment between the United States and Argentina",
    "https://ustr.gov",
    issuer="Argentina and the United States",
    adopted="2026-02-05",
)
EXPANSION: Final = Instrument(
    "ar.bcra_expansion",
    "Rules of the central bank on the expansion of financial entities",
    "https://www.boletinoficial.gob.ar/detalleAviso/primera/159017/20170214",
    native="Expansión de entidades financieras",
    number="Comunicación A 6126",
    issuer="Banco Central de la República Argentina",
    adopted="2016-12-23",
)
CIVIL_CODE: Final = Instrument(
    "ar.civil_code",
    "Civil and Commercial Code",
    "https://www.argentina.gob.ar/normativa/nacional/ley-26994-235975/texto",
    native="Código Civil y Comercial de la Nación",
    number="Ley 26.994",
    issuer="National Congress of Argentina",
    adopted="2014-10-01",
)
INTELLIGENCE_LAW: Final = Instrument(
    "ar.law_25520",
    "National Intelligence Act",
    "https://www.argentina.gob.ar/normativa/nacional/ley-25520-70496/texto",
    native="Ley de Inteligencia Nacional",
    number="Ley 25.520",
    issuer="National Congress of Argentina",
    adopted="2001-11-27",
)
EXPORT_CONTROL: Final = Instrument(
    "ar.decree_603",
    "Decree on the control of sensitive exports and war material",
    "https://www.argentina.gob.ar/normativa/nacional/decreto-603-1992-9176/texto",
    native="Decreto 603/1992",
    number="603/1992",
    issuer="National Executive of Argentina",
    adopted="1992-04-09",
)
BANK_TECHNOLOGY: Final = Instrument(
    "ar.bcra_6354",
    "Communication of the central bank on outsourced technology of financial entities",
    "https://www.bcra.gob.ar",
    native="Comunicación A 6354",
    number="A 6354",
    issuer="Banco Central de la República Argentina",
)

LEGAL_PERSON: Final = DataCategory(
    "ar.legal_person_data",
    "Data of legal persons",
    "Data on an identified or identifiable legal person: the law protects them as far as it fits.",
    [NON_PERSONAL],
    cite=LAW.article(2, checked_on=SHEET, confidence=RECALLED),
)
OUTSIDE_LAW: Final = YesNo(
    "ar.outside_law",
    "the law does not apply: the data are for exclusively personal use, are journalistic sources, or are anonymous surveys and "
    "statistics",
    "Are the data for exclusively personal use, journalistic sources, or anonymous surveys and statistics?",
    ordinary=False,
    cite=LAW.cite("Arts. 1, 24, 28", checked_on=SHEET, confidence=RECALLED),
)
EXCEPTION: Final = Choice(
    "ar.exception",
    "the exception of Article 12(2)",
    "Does the transfer fall under international judicial cooperation, an exchange of medical data that the treatment of the person or "
    "epidemiology without names demands, a bank or stock exchange transfer as to itself, a treaty, cooperation of intelligence bodies "
    "against organised crime, terrorism or drugs, a register that is open to the public by law, or none?",
    ordinary="none",
    options=(
        "judicial_cooperation",
        "medical_exchange",
        "bank_or_stock_transfer",
        "treaty",
        "intelligence_cooperation",
        "public_register",
        "none",
    ),
    cite=LAW.article(
        12,
        paragraph=2,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("The public register stands in Article 12 of Decree 1558/2001.", "recalled"),
            Note(
                "The exception for medical data is for an exchange, and does not carry the hosting of records.",
                "account of 2026",
            ),
        ],
    ),
)
AUTOMATED: Final = YesNo(
    "ar.automated",
    "the recipient processes the data by automated means",
    "Are the data processed by automated means at the recipient's?",
    ordinary=True,
    cite=DISPOSITION.article(3, checked_on=SHEET, confidence=RELATED),
)

US_RECOGNISED: Final = YesNo(
    "ar.us_recognised",
    "the agency has recognised the United States as adequate, as the agreement of 2026 commits Argentina to",
    "Has the agency recognised the United States as adequate, as the agreement of 2026 commits Argentina to?",
    ordinary=False,
    cite=TRADE_AGREEMENT.cite(
        "digital trade and technology",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The agreement was signed; the agency's page of October 2026 still did not name the United States. The day of signature is recalled."
            )
        ],
    ),
)
BANK: Final = YesNo(
    "ar.bank",
    "the exporter is a financial entity under the central bank, or since August 2026 a registered payment service provider",
    "Is the exporter a financial entity under the Banco Central, or since August 2026 a registered payment service provider?",
    About.EXPORTER,
    ordinary=False,
    cite=BANK_TECHNOLOGY.cite("scope", checked_on=CHECKED, confidence=RELATED),
)
ORIGINALS: Final = YesNo(
    "ar.originals",
    "the data are original account books and records, documents that clients signed, or files of debtors and guarantees",
    "Are the data original account books and records, documents that clients signed, or files of debtors and guarantees?",
    cite=BANK_TECHNOLOGY.cite("what is kept in the country", checked_on=CHECKED, confidence=RELATED),
)

BOOKS_LEAVE: Final = YesNo(
    "ar.books_leave",
    "the account books and records themselves would leave the domicile of who keeps them, and not a copy",
    "Would the account books and records themselves leave, so that only those abroad remain?",
    ordinary=False,
    cite=CIVIL_CODE.article(325, checked_on=CHECKED, confidence=RECALLED),
)

FACTS: Final = [
    OUTSIDE_LAW,
    EXCEPTION,
    AUTOMATED,
    US_RECOGNISED,
    BANK,
    ORIGINALS,
    BOOKS_LEAVE,
]
"""All facts of the law of Argentina."""
