"""The law pack of Mexico: transfers to third parties under the acts of 2010 and 2025, and clouds of financial firms."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.conditions import includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, Choice, YesNo
from xflow.model.measures import Impose, Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_ROLE,
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
    "https://www.diputados.gob.mx/LeyesBiblio/ref/lfpdppp.htm",
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
    "the law does not apply: the data are kept for exclusively personal use, or by a credit information company under its own law",
    "Are the data kept for exclusively personal use, or by a credit information company under its own law?",
    ordinary=False,
    cite=LAW.article(2, checked_on=_SHEET, confidence=_RECALLED),
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
                "The list is that of Article 37 of the act of 2010; the act of 2025 differs little.",
                "published accounts",
            ),
            Note("The act of 2025 widens 'law' to any legal provision.", "law-firm account"),
        ],
    ),
)
PAYMENT_FUNDS: Final = YesNo(
    "mx.payment_funds_institution",
    "the exporter is an institution of electronic payment funds above the size from which cloud rules apply",
    "Is the exporter an institution of electronic payment funds (IFPE) above the size from which the rules on cloud apply?",
    About.EXPORTER,
    ordinary=False,
    cite=FINTECH.cite("rules on cloud", checked_on=_SHEET, confidence=_RELATED),
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
    cite=BANKS.article(318, checked_on=_SHEET, confidence=_RECALLED),
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
    "obtain the authorisation of the commission and the central bank for the cloud abroad, and keep a fallback in Mexico or with a "
    "provider under another jurisdiction",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Comisión Nacional Bancaria y de Valores and Banco de México",
    cite=FINTECH.cite("rules on cloud", checked_on=_SHEET, confidence=_RELATED),
)
BANK_AUTHORISATION: Final = Mechanism(
    "mx.bank_authorisation",
    "authorisation of outsourcing abroad",
    "obtain the authorisation of the commission for the service that is given wholly or partly from abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Comisión Nacional Bancaria y de Valores",
    cite=BANKS.cite("Arts. 318 and following", checked_on=_CHECKED, confidence=_RELATED),
)

TRANSFER: Final = Definition(
    "mx.transfer",
    "personal data are communicated to somebody other than the data subject, the controller or its processor, in Mexico or abroad",
    includes(PERSONAL)
    & ~SAME_ENTITY
    & ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR, PartyRole.DATA_SUBJECT)
    & ~OUTSIDE_LAW
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    LAW.cite(
        "Art. 2, 'transfer'; Arts. 35-36",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note("What goes to the controller's own processor is a remission and no transfer.", "recalled"),
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
    OLD_LAW.cite("Arts. 36-37", checked_on=_SHEET, confidence=_RECALLED),
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
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("The numbers of the articles are recalled. The regulation of 2011 stays in use where it fits.")],
    ),
    TRANSFER,
    require(_GROUNDS),
    Objective.PRIVACY,
    _NOW,
    authority=_SECRETARIAT,
    consequence="fines of 100 to 320,000 UMA, prison for intentional breaches, doubled for sensitive data",
)
SAME_DUTIES: Final = Measure(
    "mx.lfpdppp.36.duties",
    "The recipient takes over the duties of the exporter",
    "MX",
    LAW.article(35, checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    Impose(
        Duty("give the recipient the privacy notice and the purposes; it takes over the same duties", DutyKind.CONTRACT)
    ),
    Objective.PRIVACY,
    _NOW,
    authority=_SECRETARIAT,
)
PAYMENT_CLOUD: Final = Measure(
    "mx.ifpe.cloud",
    "Clouds abroad of institutions of electronic payment funds are authorised and have a fallback",
    "MX",
    FINTECH.cite(
        "rules on cloud, under Arts. 48, 54 and 56 of the Fintech Law",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("The articles and the size from which it applies are recalled.")],
    ),
    PAYMENT_FUNDS & PROVIDER_SEES & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~DESTINATION.within("MX"),
    require(CLOUD_AUTHORISATION),
    Objective.FINANCIAL_STABILITY,
    since("2021-01-28"),
    authority="Comisión Nacional Bancaria y de Valores",
)
BANK_OUTSOURCING: Final = Measure(
    "mx.banks.318",
    "Banks have outsourcing and databases abroad authorised",
    "MX",
    BANKS.cite(
        "Arts. 318 and following",
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
                "The general act for public bodies, to which the same rule is applied here; telecommunications, credit bureaux, health "
                "records, national security, tax records."
            ),
        )
    ],
    measures=[ARTICLE_36_OLD, ARTICLE_36, SAME_DUTIES, PAYMENT_CLOUD, BANK_OUTSOURCING],
    definitions=[TRANSFER],
    mechanisms=[CONSENT, CLOUD_AUTHORISATION, BANK_AUTHORISATION],
    facts=[OUTSIDE_LAW, UNIFORM_POLICY, EXCEPTION, PAYMENT_FUNDS, PROVIDER_SEES, OUTSIDE_CHAPTER, BANK],
)
