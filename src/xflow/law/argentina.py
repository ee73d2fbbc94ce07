"""The law pack of Argentina: no transfer to inadequate destinations, and the ways around that."""

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
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.data import ACCOUNTING, CONTROLLED_TECHNOLOGY, NON_PERSONAL, PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_ROLE,
    MEANS,
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
_AGENCY = "Agencia de Acceso a la Información Pública"
_LISTED_SINCE = since("2016-11-18")

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
    issuer=_AGENCY,
    adopted="2018-12-05",
)
CLAUSES_TEXT: Final = Instrument(
    "ar.resolution_198",
    "Resolution on the model clauses of the Ibero-American network",
    "https://www.argentina.gob.ar/aaip/datospersonales",
    native="Resolución 198/2023",
    number="198/2023",
    issuer=_AGENCY,
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
    cite=LAW.article(2, checked_on=_SHEET, confidence=_RECALLED),
)
OUTSIDE_LAW: Final = YesNo(
    "ar.outside_law",
    "the law does not apply: the data are for exclusively personal use, are journalistic sources, or are anonymous surveys and "
    "statistics",
    "Are the data for exclusively personal use, journalistic sources, or anonymous surveys and statistics?",
    ordinary=False,
    cite=LAW.cite("Arts. 1, 24, 28", checked_on=_SHEET, confidence=_RECALLED),
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
        checked_on=_CHECKED,
        confidence=_RELATED,
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
    cite=DISPOSITION.article(3, checked_on=_SHEET, confidence=_RELATED),
)

US_RECOGNISED: Final = YesNo(
    "ar.us_recognised",
    "the agency has recognised the United States as adequate, as the agreement of 2026 commits Argentina to",
    "Has the agency recognised the United States as adequate, as the agreement of 2026 commits Argentina to?",
    ordinary=False,
    cite=TRADE_AGREEMENT.cite(
        "digital trade and technology",
        checked_on=_CHECKED,
        confidence=_RELATED,
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
    cite=BANK_TECHNOLOGY.cite("scope", checked_on=_CHECKED, confidence=_RELATED),
)
ORIGINALS: Final = YesNo(
    "ar.originals",
    "the data are original account books and records, documents that clients signed, or files of debtors and guarantees",
    "Are the data original account books and records, documents that clients signed, or files of debtors and guarantees?",
    cite=BANK_TECHNOLOGY.cite("what is kept in the country", checked_on=_CHECKED, confidence=_RELATED),
)

BOOKS_LEAVE: Final = YesNo(
    "ar.books_leave",
    "the account books and records themselves would leave the domicile of who keeps them, and not a copy",
    "Would the account books and records themselves leave, so that only those abroad remain?",
    ordinary=False,
    cite=CIVIL_CODE.article(325, checked_on=_CHECKED, confidence=_RECALLED),
)
MODEL_CONTRACT: Final = Mechanism(
    "ar.model_contract",
    "model contract",
    "sign the model contract of Disposition 60-E/2016 for a controller or a processor",
    cite=DISPOSITION.cite("Annexes I and II", checked_on=_SHEET, confidence=_RELATED),
    available=since("2016-11-18"),
)
NETWORK_CLAUSES: Final = Mechanism(
    "ar.network_clauses",
    "model clauses of the Ibero-American network",
    "sign the model clauses of the Ibero-American Data Protection Network",
    cite=CLAUSES_TEXT.cite(
        "Annex", checked_on=_CHECKED, confidence=_RELATED, notes=[Note("They stand beside the contracts of 2016.")]
    ),
    available=since("2023-10-18"),
)
OWN_CONTRACT: Final = Mechanism(
    "ar.own_contract",
    "contract of one's own",
    "bind the recipient by a contract that departs from the models, and submit it to the agency within 30 days of its signature",
    burden=Burden.FILING,
    granted_by=_AGENCY,
    cite=DISPOSITION.article(
        2,
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "Whether the step is a filing or an approval, and whether data may flow meanwhile, is read differently.",
                "recalled",
            )
        ],
    ),
)
CORPORATE_RULES: Final = Mechanism(
    "ar.corporate_rules",
    "binding corporate rules",
    "adopt corporate rules with the content of the guidelines of 2018",
    cite=CORPORATE_RULES_TEXT.cite("Annex", checked_on=_SHEET, confidence=_RELATED),
    available=since("2018-12-07"),
)
CONSENT: Final = Mechanism(
    "ar.consent",
    "consent to the transfer",
    "obtain the data subject's express consent to the transfer",
    MechanismKind.DEROGATION,
    cite=DECREE.article(12, checked_on=_CHECKED, confidence=_RELATED),
)

BANK_NOTICE: Final = Mechanism(
    "ar.bank_notice",
    "notice of activities moved abroad",
    "tell the superintendence of financial entities of the activities moved abroad at least 60 days before",
    MechanismKind.APPROVAL,
    Burden.FILING,
    granted_by="Superintendencia de Entidades Financieras y Cambiarias",
    cite=EXPANSION.cite("point 3.1", checked_on=_CHECKED),
)
EXPORT_LICENCE: Final = Mechanism(
    "ar.export_licence",
    "export licence",
    "obtain the licence of the national commission for the control of sensitive exports",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Comisión Nacional de Control de Exportaciones Sensitivas y Material Bélico",
    cite=EXPORT_CONTROL.cite("licences", checked_on=_CHECKED, confidence=_RECALLED),
)
ORIGINALS_KEPT: Final = Mechanism(
    "ar.originals_kept",
    "originals kept in Argentina",
    "keep the originals in Argentina",
    MechanismKind.MEASURE,
    cite=BANK_TECHNOLOGY.cite("what is kept in the country", checked_on=_CHECKED, confidence=_RELATED),
)

TRANSFER: Final = Definition(
    "ar.transfer",
    "personal data, of people or of legal persons, are transferred out of Argentina",
    (includes(PERSONAL) | includes(LEGAL_PERSON))
    & ~DESTINATION.within("AR")
    & ~OUTSIDE_LAW
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    LAW.cite("Arts. 1, 2, 12", checked_on=_SHEET, confidence=_RELATED),
)
_IN_A_GROUP = SAME_GROUP | SAME_ENTITY | TRANSACTION.is_in(Transaction.INTRA_GROUP)
ARTICLE_12: Final = Measure(
    "ar.law.12",
    "No transfer to a destination without adequate protection, unless a safeguard or an exception carries it",
    "AR",
    LAW.article(12, checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER,
    require(
        Recognised("AR", "adequacy")
        | MODEL_CONTRACT
        | NETWORK_CLAUSES
        | OWN_CONTRACT
        | (CORPORATE_RULES & _IN_A_GROUP)
        | CONSENT
        | EXCEPTION.is_in(
            "judicial_cooperation",
            "medical_exchange",
            "bank_or_stock_transfer",
            "treaty",
            "intelligence_cooperation",
            "public_register",
        )
    ),
    Objective.PRIVACY,
    since("2000-11-02"),
    authority=_AGENCY,
    consequence="warnings, suspension, fines and offences of the Penal Code (Arts. 31-32, recalled)",
)
BANK_OUTSOURCING: Final = Measure(
    "ar.bcra.outsourcing",
    "Financial entities tell of activities that they move abroad",
    "AR",
    EXPANSION.cite(
        "section 3",
        checked_on=_CHECKED,
        notes=[
            Note(
                "Communication A 6354 opened clouds to data of clients and A 8398 of February 2026 rewrote the rules; those texts were not read.",
                "law-firm accounts",
            )
        ],
    ),
    BANK & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~DESTINATION.within("AR"),
    require(BANK_NOTICE),
    Objective.FINANCIAL_STABILITY,
    since("2016-12-23"),
    authority="Banco Central de la República Argentina",
)
BANK_ORIGINALS: Final = Measure(
    "ar.bcra.originals",
    "Financial entities keep original books, signed documents and files of debtors in Argentina",
    "AR",
    BANK_TECHNOLOGY.cite("what is kept in the country", checked_on=_CHECKED, confidence=_RELATED),
    BANK & ORIGINALS & ~DESTINATION.within("AR"),
    Localise(Localisation.COPY, ORIGINALS_KEPT),
    Objective.FINANCIAL_STABILITY,
    since("2019-02-13"),
    authority="Banco Central de la República Argentina",
)
BOOKS: Final = Measure(
    "ar.civil_code.325",
    "Account books stay at the domicile of who keeps them",
    "AR",
    CIVIL_CODE.article(325, checked_on=_CHECKED, confidence=_RECALLED),
    includes(ACCOUNTING)
    & BOOKS_LEAVE
    & ~DESTINATION.within("AR")
    & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS, Means.TRANSIT),
    Localise(Localisation.COPY, ORIGINALS_KEPT),
    Objective.LAW_ENFORCEMENT,
    since("2015-08-01"),
)
SECRETS: Final = Measure(
    "ar.law_25520.16",
    "What the state has classified as secret is not given abroad",
    "AR",
    INTELLIGENCE_LAW.cite("Art. 16 and following", checked_on=_CHECKED, confidence=_RECALLED),
    includes(STATE_SECRET) & ~DESTINATION.within("AR"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2001-12-06"),
    consequence="an offence of the Penal Code (Arts. 222-224, recalled)",
)
CONTROLLED: Final = Measure(
    "ar.decree_603",
    "Controlled technology leaves on a licence",
    "AR",
    EXPORT_CONTROL.cite("licences", checked_on=_CHECKED, confidence=_RECALLED),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("AR"),
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("1992-04-14"),
)
PROCESSORS: Final = Measure(
    "ar.law.25",
    "Bind the processor by a written contract",
    "AR",
    LAW.cite("Art. 25; Decreto 1558/2001, Art. 25", checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    Impose(
        Duty(
            "bind the processor by a written contract that states the levels of security and that the data are destroyed",
            DutyKind.CONTRACT,
        )
    ),
    Objective.PRIVACY,
    since("2001-12-03"),
    authority=_AGENCY,
)
# The law speaks of countries and of international organisations: the list of countries reaches no organisation that sits there.
_TO_THE_COUNTRY = ~RECIPIENT_KIND.is_in(PartyKind.INTERNATIONAL_ORGANISATION)
LIST: Final = Recognition(
    "ar.list",
    "Countries with adequate legislation",
    "AR",
    "adequacy",
    DISPOSITION.article(
        3,
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Resolution 34/2019 names the United Kingdom on its own; until 2020 it stood there as a member state."
            ),
            Note(
                "The agency's page named no others in October 2026; neither Brazil nor the United States is listed.",
                "account of October 2026",
            ),
        ],
    ),
    ["EU-MEMBERS", "EEA", "GB", "CH", "GG", "JE", "IM", "FO", "NZ", "AD", "UY"],
    _TO_THE_COUNTRY,
    _LISTED_SINCE,
)
LIST_CANADA: Final = Recognition(
    "ar.list.canada",
    "Canada, private sector",
    "AR",
    "adequacy",
    DISPOSITION.article(3, checked_on=_SHEET, confidence=_RELATED),
    ["CA"],
    _TO_THE_COUNTRY & ~RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY),
    _LISTED_SINCE,
)
LIST_ISRAEL: Final = Recognition(
    "ar.list.israel",
    "Israel, automated processing",
    "AR",
    "adequacy",
    DISPOSITION.article(3, checked_on=_SHEET, confidence=_RELATED),
    ["IL"],
    _TO_THE_COUNTRY & AUTOMATED,
    _LISTED_SINCE,
)

LIST_UNITED_STATES: Final = Recognition(
    "ar.list.united_states",
    "United States, once the agency recognises it",
    "AR",
    "adequacy",
    TRADE_AGREEMENT.cite("digital trade and technology", checked_on=_CHECKED, confidence=_RELATED),
    ["US"],
    _TO_THE_COUNTRY & US_RECOGNISED,
    since("2026-02-05"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "AR",
            "Argentina",
            ["AR"],
            "2026-11-26",
            "Personal data go freely to adequate destinations, and elsewhere only on a safeguard or an exception; other data are free.",
            LAW.article(12, checked_on=_SHEET, confidence=_RELATED),
            since("2018-05-25"),
            missing=(
                "Details of the central bank's rules on technology, the seat of telemedicine platforms (Decreto 98/2023), the register of "
                "databases, public bodies, tax records and geodata."
            ),
        )
    ],
    measures=[ARTICLE_12, PROCESSORS, BANK_OUTSOURCING, BANK_ORIGINALS, BOOKS, SECRETS, CONTROLLED],
    recognitions=[LIST, LIST_CANADA, LIST_ISRAEL, LIST_UNITED_STATES],
    definitions=[TRANSFER],
    mechanisms=[
        MODEL_CONTRACT,
        NETWORK_CLAUSES,
        OWN_CONTRACT,
        CORPORATE_RULES,
        CONSENT,
        BANK_NOTICE,
        ORIGINALS_KEPT,
        EXPORT_LICENCE,
    ],
    categories=[LEGAL_PERSON],
    facts=[OUTSIDE_LAW, EXCEPTION, AUTOMATED, US_RECOGNISED, BANK, ORIGINALS, BOOKS_LEAVE],
)
