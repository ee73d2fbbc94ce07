"""The law pack of Mexico: transfers to third parties under the acts of 2010 and 2025, and clouds of financial firms."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.conditions import includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, Choice, YesNo
from xflow.model.means import Means
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, require
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
    RECIPIENT_ROLE,
    SAME_ENTITY,
    SAME_GROUP,
)

_CHECKED = "2026-11-26"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_SECRETARIAT = "Secretaría Anticorrupción y Buen Gobierno"
_BEFORE = during("2010-07-06", "2025-03-21")
_NOW = since("2025-03-21")

LAW: Final = Instrument(
    "mx.lfpdppp_2025",
    "Federal act on the protection of personal data held by private parties, of 2025",
    "https://www.diputados.gob.mx/LeyesBiblio/pdf/LFPDPPP.pdf",
    native="Ley Federal de Protección de Datos Personales en Posesión de los Particulares",
    number="DOF 20-03-2025",
    issuer="Congress of the Union of Mexico",
    adopted="2025-03-20",
)
OLD_LAW: Final = Instrument(
    "mx.lfpdppp_2010",
    "Federal act on the protection of personal data held by private parties, of 2010",
    "https://www.diputados.gob.mx/LeyesBiblio/abro/lfpdppp.htm",
    native="Ley Federal de Protección de Datos Personales en Posesión de los Particulares",
    number="DOF 05-07-2010",
    issuer="Congress of the Union of Mexico",
    adopted="2010-07-05",
)
PUBLIC_LAW: Final = Instrument(
    "mx.lgpdppso_2025",
    "General act on the protection of personal data held by public bodies, of 2025",
    "https://www.diputados.gob.mx/LeyesBiblio/pdf/LGPDPPSO.pdf",
    native="Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados",
    number="DOF 20-03-2025",
    issuer="Congress of the Union of Mexico",
    adopted="2025-03-20",
)
OLD_PUBLIC_LAW: Final = Instrument(
    "mx.lgpdppso_2017",
    "General act on the protection of personal data held by public bodies, of 2017",
    "https://www.diputados.gob.mx/LeyesBiblio/ref/lgpdppso.htm",
    native="Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados",
    number="DOF 26-01-2017",
    issuer="Congress of the Union of Mexico",
    adopted="2017-01-26",
)
REGULATION: Final = Instrument(
    "mx.regulation_2011",
    "Regulation of the federal act on the protection of personal data held by private parties",
    "https://www.diputados.gob.mx/LeyesBiblio/regley/Reg_LFPDPPP.pdf",
    native="Reglamento de la Ley Federal de Protección de Datos Personales en Posesión de los Particulares",
    number="DOF 21-12-2011",
    issuer="President of Mexico",
    adopted="2011-12-21",
)
CREDIT_LAW: Final = Instrument(
    "mx.lrsic",
    "Act on credit information companies",
    "https://www.diputados.gob.mx/LeyesBiblio/ref/lrsic.htm",
    native="Ley para Regular las Sociedades de Información Crediticia",
    number="DOF 15-01-2002",
    issuer="Congress of the Union of Mexico",
    adopted="2002-01-15",
)
FINTECH_GENERAL: Final = Instrument(
    "mx.itf_provisions",
    "General provisions for institutions of financial technology",
    "https://www.cnbv.gob.mx",
    native="Disposiciones de carácter general aplicables a las instituciones de tecnología financiera",
    number="DOF 10-09-2018",
    issuer="Comisión Nacional Bancaria y de Valores",
    adopted="2018-09-10",
)
FINTECH: Final = Instrument(
    "mx.ifpe_provisions",
    "General provisions for institutions of electronic payment funds",
    "https://www.cnbv.gob.mx",
    native="Disposiciones aplicables a las instituciones de fondos de pago electrónico",
    number="DOF 28-01-2021",
    issuer="Comisión Nacional Bancaria y de Valores and Banco de México",
    adopted="2021-01-28",
)
BANKS: Final = Instrument(
    "mx.banks_circular",
    "General provisions for credit institutions",
    "https://www.cnbv.gob.mx",
    native="Circular Única de Bancos",
    issuer="Comisión Nacional Bancaria y de Valores",
)

BANKS_2021: Final = Instrument(
    "mx.banks_2021",
    "Resolution that amends the general provisions for credit institutions",
    "https://www.dof.gob.mx/nota_detalle.php?codigo=5630657&fecha=23/09/2021",
    number="DOF 23-09-2021",
    issuer="Comisión Nacional Bancaria y de Valores",
    adopted="2021-09-23",
)

OUTSIDE_LAW: Final = YesNo(
    "mx.outside_law",
    "the law does not apply: the data are kept for exclusively personal use, neither to be spread nor used in trade",
    "Are the data kept for exclusively personal use, neither to be spread nor used in trade?",
    ordinary=False,
    cite=LAW.article(2, checked_on=_SHEET, confidence=_RECALLED),
)
CREDIT_COMPANY: Final = YesNo(
    "mx.credit_company",
    "the exporter is a credit information company, which has a law of its own",
    "Is the exporter a credit information company (SIC) of Mexico?",
    About.EXPORTER,
    ordinary=False,
    cite=CREDIT_LAW.article(2, checked_on=_CHECKED, confidence=_RECALLED),
)
UNIFORM_POLICY: Final = YesNo(
    "mx.uniform_policy",
    "the group companies work under the same processes and internal policies on data protection",
    "Do the exporter and the recipient, as companies of one group, work under the same processes and internal policies?",
    About.RECIPIENT,
    ordinary=False,
    cite=LAW.cite("Art. 36(III)", checked_on=_SHEET, confidence=_RELATED),
)
EXCEPTION: Final = Choice(
    "mx.exception",
    "the exception from consent",
    "Does the transfer rest on a law or treaty, on medical prevention, diagnosis or care, on a contract in the data subject's interest, "
    "on public interest or justice, on legal claims, on keeping up the legal relationship, or on none of these?",
    ordinary="none",
    options=(
        "law_or_treaty",
        "medical_care",
        "contract_for_person",
        "public_interest_or_justice",
        "legal_claims",
        "legal_relationship",
        "none",
    ),
    cite=LAW.article(
        36,
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "The seven cases are those of Article 37 of the act of 2010, in nearly the same words.",
                "published accounts",
            ),
            Note("The act of 2025 widens 'law' to any legal provision.", "law-firm account"),
        ],
    ),
)
PAYMENT_FUNDS: Final = YesNo(
    "mx.payment_funds_institution",
    "the exporter is an institution of electronic payment funds",
    "Is the exporter an institution of electronic payment funds (IFPE), such as an e-wallet?",
    About.EXPORTER,
    ordinary=False,
    cite=FINTECH.cite("Arts. 44-51", checked_on=_CHECKED, confidence=_RELATED),
)
CROWDFUNDING: Final = YesNo(
    "mx.crowdfunding_institution",
    "the exporter is an institution of crowdfunding",
    "Is the exporter a crowdfunding institution (IFC)?",
    About.EXPORTER,
    ordinary=False,
    cite=FINTECH_GENERAL.cite("Arts. 85-87", checked_on=_CHECKED, confidence=_RELATED),
)
NO_COPY: Final = YesNo(
    "mx.no_copy_in_mexico",
    "no copy of the records of transactions and accounts stays in Mexico",
    "Is it so that no copy of the records of transactions and accounts stays in Mexico?",
    About.EXPORTER,
    ordinary=False,
    cite=FINTECH.article(49, checked_on=_CHECKED, confidence=_RELATED),
)
PROVIDER_SEES: Final = YesNo(
    "mx.provider_sees_data",
    "the provider carries or keeps data of users and has privileged access to them or to the settings that protect them",
    "Does the provider carry or keep data of users, with privileged access to them or to the settings that protect them?",
    About.RECIPIENT,
    ordinary=True,
    cite=FINTECH.cite("rules on cloud", checked_on=_CHECKED, confidence=_RELATED),
)
OUTSIDE_CHAPTER: Final = YesNo(
    "mx.outside_chapter",
    "the service is one of those to which the chapter on outsourcing does not apply",
    "Is the service one of those that Article 317 leaves out of the chapter on outsourcing?",
    ordinary=False,
    cite=BANKS_2021.cite("recitals, on Art. 317", checked_on=_CHECKED),
)
BANK: Final = YesNo(
    "mx.bank",
    "the exporter is a credit institution",
    "Is the exporter a bank (credit institution) of Mexico?",
    About.EXPORTER,
    ordinary=False,
    cite=BANKS.article(328, checked_on=_CHECKED, confidence=_RELATED),
)

CONSENT: Final = Mechanism(
    "mx.consent",
    "consent to the transfer",
    "obtain the data subject's consent to the transfer on the privacy notice: tacit as a rule, express for financial data, express and "
    "in writing for sensitive data",
    MechanismKind.DEROGATION,
    cite=LAW.article(35, checked_on=_SHEET, confidence=_RELATED),
)
CLOUD_AUTHORISATION: Final = Mechanism(
    "mx.cloud_authorisation",
    "authorisation of the cloud, with a fallback",
    "obtain the authorisation of the commission and the central bank for the cloud abroad, and, above the size for it, keep a fallback in "
    "Mexico or with a provider under another jurisdiction",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Comisión Nacional Bancaria y de Valores and Banco de México",
    cite=FINTECH.cite(
        "Arts. 44-51",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("The size counts for the second provider alone (Art. 50).", "published accounts")],
    ),
)
RECORDS_IN_MEXICO: Final = Mechanism(
    "mx.records_in_mexico",
    "records kept in Mexico",
    "keep the records of transactions and accounts in Mexico, too, on own infrastructure or that of a third party",
    MechanismKind.MEASURE,
    cite=FINTECH.article(49, checked_on=_CHECKED, confidence=_RELATED),
)
PUBLIC_COMMITMENT: Final = Mechanism(
    "mx.public_commitment",
    "recipient obliges itself to protect the data",
    "have the recipient or processor abroad oblige itself, by contract or another legal instrument, to protect the data by the principles "
    "and duties of the general act",
    cite=PUBLIC_LAW.cite("Arts. 60, 62", checked_on=_CHECKED, confidence=_RELATED),
)
CREDIT_AUTHORISATION: Final = Mechanism(
    "mx.credit_authorisation",
    "express authorisation of the report",
    "make sure that the user holds the client's express and signed authorisation of the report",
    MechanismKind.DEROGATION,
    cite=CREDIT_LAW.article(28, checked_on=_CHECKED, confidence=_RELATED),
)
BANK_AUTHORISATION: Final = Mechanism(
    "mx.bank_authorisation",
    "authorisation of outsourcing abroad",
    "obtain the authorisation of the commission for the service that is given wholly or partly from abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Comisión Nacional Bancaria y de Valores",
    cite=BANKS.article(
        328,
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The country has to protect personal data by its law, or to have an agreement with Mexico.", "recalled"
            )
        ],
    ),
)

_COMMUNICATED = (
    ~SAME_ENTITY
    & ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR, PartyRole.DATA_SUBJECT)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~MEANS.is_in(Means.TRANSIT, Means.OWN_STAFF_ACCESS)
)
TRANSFER: Final = Definition(
    "mx.transfer",
    "personal data are communicated to somebody other than the data subject, the controller or its processor, in Mexico or abroad",
    includes(PERSONAL) & _COMMUNICATED & ~OUTSIDE_LAW & ~CREDIT_COMPANY,
    LAW.cite(
        "Arts. 2 XX, 35-36",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "What goes to the controller's own processor is no transfer; who uses the data for ends of its own is no processor.",
                "published accounts; Art. 53 of the regulation of 2011",
            ),
            Note("Whether the definition of 2025 reaches data of legal persons is open.", "law-firm accounts"),
        ],
    ),
)
_GROUNDS = (
    CONSENT
    | (SAME_GROUP & UNIFORM_POLICY)
    | EXCEPTION.is_in(
        "law_or_treaty",
        "medical_care",
        "contract_for_person",
        "public_interest_or_justice",
        "legal_claims",
        "legal_relationship",
    )
)
ARTICLE_36_OLD: Final = Measure(
    "mx.lfpdppp.36",
    "Transfer to third parties with consent or on an exception (act of 2010)",
    "MX",
    OLD_LAW.cite("Arts. 36-37", checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER,
    require(_GROUNDS),
    Objective.PRIVACY,
    _BEFORE,
    authority="Instituto Nacional de Transparencia, Acceso a la Información y Protección de Datos Personales",
    consequence="fines of 100 to 320,000 days of minimum wage (recalled)",
)
ARTICLE_36: Final = Measure(
    "mx.lfpdppp.36",
    "Transfer to third parties with consent or on an exception",
    "MX",
    LAW.cite(
        "Arts. 35-36",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Neither countries nor filings are asked for; the amendment of 14 November 2025 changed Article 4 alone."
            )
        ],
    ),
    TRANSFER,
    require(_GROUNDS),
    Objective.PRIVACY,
    _NOW,
    authority=_SECRETARIAT,
    consequence="fines of 100 to 320,000 UMA, prison for intentional breaches, doubled for sensitive data",
)
_SAME_DUTIES = Impose(
    Duty(
        "give the recipient the privacy notice, which asks whether the transfer is accepted, and the purposes; it takes over the same "
        "duties",
        DutyKind.CONTRACT,
    )
)
SAME_DUTIES_OLD: Final = Measure(
    "mx.lfpdppp.36.duties",
    "The recipient takes over the duties of the exporter (act of 2010)",
    "MX",
    OLD_LAW.article(36, checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER,
    _SAME_DUTIES,
    Objective.PRIVACY,
    _BEFORE,
)
SAME_DUTIES: Final = Measure(
    "mx.lfpdppp.36.duties",
    "The recipient takes over the duties of the exporter",
    "MX",
    LAW.article(35, checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER,
    _SAME_DUTIES,
    Objective.PRIVACY,
    _NOW,
    authority=_SECRETARIAT,
)
PROCESSORS: Final = Measure(
    "mx.regulation.51",
    "A contract with the processor, and conditions of clouds",
    "MX",
    REGULATION.cite(
        "Arts. 50-55",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Whether the regulation of 2011 goes on under the act of 2025 is open; no new one was found.",
                "published accounts",
            )
        ],
    ),
    includes(PERSONAL) & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~OUTSIDE_LAW & ~CREDIT_COMPANY,
    Impose(
        Duty(
            "bind the processor by contract to the controller's instructions, and take no cloud whose terms do not protect the data, disclose "
            "subcontractors and delete the data in the end",
            DutyKind.CONTRACT,
        )
    ),
    Objective.PRIVACY,
    since("2011-12-22"),
    authority=_SECRETARIAT,
)
_PUBLIC = (
    includes(PERSONAL)
    & EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
    & ~DESTINATION.within("MX")
    & ~SAME_ENTITY
    & ~RECIPIENT_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~MEANS.is_in(Means.TRANSIT, Means.OWN_STAFF_ACCESS)
)
PUBLIC_BODIES_OLD: Final = Measure(
    "mx.lgpdppso.62",
    "Public bodies send data abroad only to who obliges itself to protect them (act of 2017)",
    "MX",
    OLD_PUBLIC_LAW.article(68, checked_on=_CHECKED, confidence=_RECALLED),
    _PUBLIC,
    require(PUBLIC_COMMITMENT),
    Objective.PRIVACY,
    during("2017-01-27", "2025-03-21"),
)
PUBLIC_BODIES: Final = Measure(
    "mx.lgpdppso.62",
    "Public bodies send data abroad only to who obliges itself to protect them",
    "MX",
    PUBLIC_LAW.article(
        62,
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note("It holds for processors, too; clouds are open on these terms (Arts. 57, 58).", "published account"),
            Note(
                "Federal bodies prefer hosting in Mexico and justify public clouds in a study (agreement of 6 September 2021).",
                "published account",
            ),
        ],
    ),
    _PUBLIC,
    require(PUBLIC_COMMITMENT),
    Objective.PRIVACY,
    _NOW,
    authority=_SECRETARIAT,
)
CREDIT_REPORTS: Final = Measure(
    "mx.lrsic.28",
    "Credit information companies report only to who holds the client's authorisation",
    "MX",
    CREDIT_LAW.article(28, checked_on=_CHECKED, confidence=_RELATED),
    includes(PERSONAL) & _COMMUNICATED & CREDIT_COMPANY,
    require(CREDIT_AUTHORISATION),
    Objective.PRIVACY,
    since("2002-01-16"),
    authority="Comisión Nacional Bancaria y de Valores and Banco de México",
    notes=[Note("What the act lets go without it, as to authorities, is left out.")],
)
_CLOUD_ABROAD = PROVIDER_SEES & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~DESTINATION.within("MX")
PAYMENT_CLOUD: Final = Measure(
    "mx.ifpe.cloud",
    "Clouds abroad of institutions of electronic payment funds are authorised",
    "MX",
    FINTECH.cite("Arts. 44-51, under Arts. 48, 54 and 56 of the Fintech Law", checked_on=_CHECKED, confidence=_RELATED),
    PAYMENT_FUNDS & _CLOUD_ABROAD,
    require(CLOUD_AUTHORISATION),
    Objective.FINANCIAL_STABILITY,
    since("2021-01-28"),
    authority="Comisión Nacional Bancaria y de Valores",
)
PAYMENT_RECORDS: Final = Measure(
    "mx.ifpe.49",
    "Institutions of electronic payment funds keep their records in Mexico, too",
    "MX",
    FINTECH.article(49, checked_on=_CHECKED, confidence=_RELATED),
    PAYMENT_FUNDS & NO_COPY & ~DESTINATION.within("MX"),
    Localise(Localisation.COPY, RECORDS_IN_MEXICO),
    Objective.FINANCIAL_STABILITY,
    since("2021-01-28"),
    authority="Comisión Nacional Bancaria y de Valores",
)
CROWDFUNDING_CLOUD: Final = Measure(
    "mx.itf.85",
    "Clouds abroad of crowdfunding institutions are authorised",
    "MX",
    FINTECH_GENERAL.cite(
        "Arts. 85-87",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("The day on which these articles came is recalled.")],
    ),
    CROWDFUNDING & _CLOUD_ABROAD,
    require(CLOUD_AUTHORISATION),
    Objective.FINANCIAL_STABILITY,
    since("2019-03-26"),
    authority="Comisión Nacional Bancaria y de Valores",
)
BANK_OUTSOURCING: Final = Measure(
    "mx.banks.318",
    "Banks have outsourcing and databases abroad authorised",
    "MX",
    BANKS.cite(
        "Art. 328",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("What is done in Mexico by a provider there is only told 30 days before.", "law-firm account")],
    ),
    BANK & ~OUTSIDE_CHAPTER & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~DESTINATION.within("MX"),
    require(BANK_AUTHORISATION),
    Objective.FINANCIAL_STABILITY,
    since("2005-12-02"),
    authority="Comisión Nacional Bancaria y de Valores",
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "MX",
            "Mexico",
            ["MX"],
            "2026-11-26",
            "A transfer to a third party needs consent or an exception, in Mexico as abroad; there is no list of countries, no "
            "localisation and no filing. Other data are free.",
            LAW.cite("Arts. 35-36", checked_on=_SHEET, confidence=_RELATED),
            since("2018-05-25"),
            missing=(
                "The own exceptions of public bodies, to which those of private parties are applied, and the acts of the states; brokers, "
                "insurers and pension funds, telecommunications, national security, tax records. No rule of residence of health records "
                "was found."
            ),
        )
    ],
    measures=[
        ARTICLE_36_OLD,
        ARTICLE_36,
        SAME_DUTIES_OLD,
        SAME_DUTIES,
        PROCESSORS,
        PUBLIC_BODIES_OLD,
        PUBLIC_BODIES,
        CREDIT_REPORTS,
        PAYMENT_CLOUD,
        PAYMENT_RECORDS,
        CROWDFUNDING_CLOUD,
        BANK_OUTSOURCING,
    ],
    definitions=[TRANSFER],
    mechanisms=[
        CONSENT,
        CLOUD_AUTHORISATION,
        RECORDS_IN_MEXICO,
        PUBLIC_COMMITMENT,
        CREDIT_AUTHORISATION,
        BANK_AUTHORISATION,
    ],
    facts=[
        OUTSIDE_LAW,
        CREDIT_COMPANY,
        CROWDFUNDING,
        NO_COPY,
        UNIFORM_POLICY,
        EXCEPTION,
        PAYMENT_FUNDS,
        PROVIDER_SEES,
        OUTSIDE_CHAPTER,
        BANK,
    ],
)
