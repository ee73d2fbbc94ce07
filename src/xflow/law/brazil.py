"""The law pack of Brazil: the closed list of Article 33, the clauses of 2024, and the recognition of the Union in 2026."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, Choice, YesNo
from xflow.model.means import Means
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import FINANCIAL, PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS

_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_AUTHORITY = "Agência Nacional de Proteção de Dados"
_PENALTY = "warning, a fine of up to 2 % of turnover in Brazil and BRL 50 million for each infraction, blocking, suspension (Art. 52)"
_LAW_START = "2020-09-18"
_REGULATION_START = "2024-08-23"
_CLAUSES_DUE = "2025-08-23"

LGPD: Final = Instrument(
    "br.lgpd",
    "General Personal Data Protection Act",
    "https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm",
    native="Lei Geral de Proteção de Dados Pessoais",
    number="Lei 13.709/2018",
    issuer="National Congress of Brazil",
    adopted="2018-08-14",
)
REGULATION: Final = Instrument(
    "br.resolution_19",
    "Regulation of international transfers of data, with standard contractual clauses",
    "https://www.gov.br/anpd/pt-br",
    native="Resolução CD/ANPD nº 19/2024",
    number="19/2024",
    issuer=_AUTHORITY,
    adopted="2024-08-23",
)
ADEQUACY: Final = Instrument(
    "br.resolution_32",
    "Resolution recognising the adequacy of the European Union",
    "https://www.gov.br/anpd/pt-br",
    native="Resolução CD/ANPD nº 32/2026",
    number="32/2026",
    issuer=_AUTHORITY,
    adopted="2026-01-26",
)
GOVERNMENT_CLOUD: Final = Instrument(
    "br.gsi_5",
    "Instruction on cloud computing in the federal administration",
    "https://www.gov.br/gsi/pt-br",
    native="Instrução Normativa GSI nº 5/2021",
    number="5/2021",
    issuer="Gabinete de Segurança Institucional",
    adopted="2021-08-30",
)
BANK_CLOUD: Final = Instrument(
    "br.cmn_4893",
    "Resolution on cybersecurity and cloud computing of financial institutions",
    "https://www.bcb.gov.br",
    native="Resolução CMN nº 4.893/2021",
    number="4.893/2021",
    issuer="Conselho Monetário Nacional",
    adopted="2021-02-26",
)

OUTSIDE_LAW: Final = YesNo(
    "br.outside_law",
    "the law does not apply: a natural person processes the data for private ends without economic aim, or they serve journalism, the "
    "arts or academic ends alone",
    "Does a natural person process the data for private ends, or do they serve journalism, the arts or academic ends alone?",
    ordinary=False,
    cite=LGPD.cite("Art. 4(I)-(II)", checked_on=_SHEET, confidence=_RECALLED),
)
PUBLIC_SECURITY: Final = YesNo(
    "br.public_security_only",
    "the transfer serves public security, national defence, the security of the State or the repression of crime alone",
    "Does the transfer serve public security, national defence, the security of the State, or the investigation or repression of crime "
    "alone?",
    ordinary=False,
    cite=LGPD.cite(
        "Art. 4(III)",
        checked_on=_SHEET,
        confidence=_RECALLED,
        notes=[Note("The law leaves such processing to special law; Resolution 32/2026, Art. 2, leaves it out too.")],
    ),
)
RETURNED: Final = YesNo(
    "br.returned_to_adequate_origin",
    "data that came from abroad, and were not shared in Brazil, return to their place of origin, which Brazil holds to be adequate",
    "Did the data come from abroad, were they not shared in Brazil, and do they return to an origin that Brazil holds to be adequate?",
    ordinary=False,
    cite=LGPD.cite("Art. 4(IV)", checked_on=_SHEET, confidence=_RECALLED),
)
CASE: Final = Choice(
    "br.case",
    "the case of Article 33",
    "Is the transfer needed for legal cooperation of investigating bodies, to protect life, under an international cooperation agreement, for "
    "public policy or a public service, for a legal obligation, for a contract with the data subject, to exercise rights in proceedings, or "
    "none?",
    ordinary="none",
    options=(
        "legal_cooperation",
        "protection_of_life",
        "cooperation_agreement",
        "public_policy",
        "legal_obligation",
        "contract_with_person",
        "rights_in_proceedings",
        "none",
    ),
    cite=LGPD.cite("Art. 33(III)-(IV), (VI)-(VII), (IX)", checked_on=_SHEET, confidence=_RELATED),
)
FEDERAL_BODY: Final = YesNo(
    "br.federal_body",
    "the exporter is a body of the federal administration, or processes its data for it",
    "Is the exporter a body of the federal administration, or does it process data for one?",
    About.EXPORTER,
    ordinary=False,
    cite=GOVERNMENT_CLOUD.cite("scope", checked_on=_SHEET, confidence=_RECALLED),
)
BANK: Final = YesNo(
    "br.bank",
    "the exporter is a financial institution that the Central Bank authorises",
    "Is the exporter a financial institution that the Central Bank of Brazil authorises?",
    About.EXPORTER,
    ordinary=False,
    cite=BANK_CLOUD.cite("scope", checked_on=_SHEET, confidence=_RECALLED),
)

OLD_CLAUSES: Final = Mechanism(
    "br.own_clauses",
    "contractual clauses before the standard clauses",
    "bind the importer by contractual clauses that offer the guarantees of the law",
    cite=LGPD.cite(
        "Art. 33(II)(b)",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("Contracts with clauses of one's own had to take in the standard clauses by 23 August 2025.")],
    ),
)
STANDARD_CLAUSES: Final = Mechanism(
    "br.standard_clauses",
    "standard contractual clauses",
    "sign the standard clauses of Annex II in full and unchanged, and contradict them nowhere else",
    native="cláusulas-padrão contratuais",
    cite=REGULATION.cite("Annex II", checked_on=_SHEET, confidence=_RELATED),
    available=since(_REGULATION_START),
)
SPECIFIC_CLAUSES: Final = Mechanism(
    "br.specific_clauses",
    "specific clauses, approved",
    "have specific clauses approved, because exceptional circumstances rule out the standard clauses",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=_AUTHORITY,
    cite=REGULATION.cite("Annex I, specific clauses", checked_on=_SHEET, confidence=_RELATED),
)
CORPORATE_RULES: Final = Mechanism(
    "br.corporate_rules",
    "global corporate rules, approved",
    "have the global corporate rules of the group, with a programme of governance, approved",
    burden=Burden.APPROVAL,
    native="normas corporativas globais",
    granted_by=_AUTHORITY,
    cite=REGULATION.cite(
        "Annex I, global corporate rules",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("Approval abroad is not enough; none was approved by mid-2025.", "law-firm account")],
    ),
)
SEAL: Final = Mechanism(
    "br.seal",
    "seal, certificate or code of conduct",
    "hold a seal, a certificate or a code of conduct that the authority has issued or recognised",
    burden=Burden.CERTIFICATION,
    granted_by=_AUTHORITY,
    cite=LGPD.cite("Art. 33(II)(d)", checked_on=_SHEET, confidence=_RELATED),
)
AUTHORISATION: Final = Mechanism(
    "br.authorisation",
    "authorisation of the authority",
    "obtain the authority's authorisation of the transfer",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=_AUTHORITY,
    cite=LGPD.cite("Art. 33(V)", checked_on=_SHEET, confidence=_RELATED),
)
CONSENT: Final = Mechanism(
    "br.consent",
    "specific and highlighted consent",
    "obtain specific and highlighted consent to the transfer, set apart from other purposes, after telling that it is international",
    MechanismKind.DEROGATION,
    native="consentimento específico e em destaque",
    cite=LGPD.cite(
        "Art. 33(VIII)",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("Acceptance of terms of use as a whole is none.")],
    ),
)
LOCAL_COPY: Final = Mechanism(
    "br.local_copy",
    "copy in Brazil",
    "keep the data and their backups, or a copy of what may be kept abroad, in Brazil",
    MechanismKind.MEASURE,
    cite=GOVERNMENT_CLOUD.cite("place of the data", checked_on=_SHEET, confidence=_RECALLED),
)
BANK_NOTICE: Final = Mechanism(
    "br.bank_notice",
    "notice of the cloud abroad",
    "tell the Central Bank of the cloud contract, and make sure that it has a cooperation agreement with the supervisor abroad or authorises "
    "the contract",
    MechanismKind.APPROVAL,
    Burden.FILING,
    granted_by="Banco Central do Brasil",
    cite=BANK_CLOUD.cite("Arts. 15, 16", checked_on=_SHEET, confidence=_RECALLED),
)

TRANSFER: Final = Definition(
    "br.transfer",
    "an exporter transfers personal data to an importer in a foreign country",
    includes(PERSONAL)
    & ~DESTINATION.within("BR")
    & ~OUTSIDE_LAW
    & ~PUBLIC_SECURITY
    & ~RETURNED
    & ~MEANS.is_in(Means.DIRECT_COLLECTION, Means.TRANSIT)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    REGULATION.cite(
        "Annex I, Arts. 5, 6, 8; LGPD, Arts. 4, 5(XV)",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "What the data subject gives directly to somebody abroad is international collection and no transfer."
            ),
            Note("Pure transit without use is left out.", "recalled"),
        ],
    ),
)
_CASES = CASE.is_in(
    "legal_cooperation",
    "protection_of_life",
    "cooperation_agreement",
    "public_policy",
    "legal_obligation",
    "contract_with_person",
    "rights_in_proceedings",
)
_ALWAYS = Recognised("BR", "adequacy") | SPECIFIC_CLAUSES | CORPORATE_RULES | SEAL | AUTHORISATION | CONSENT | _CASES

ARTICLE_33_FIRST: Final = Measure(
    "br.lgpd.33",
    "Transfer in the closed list of cases",
    "BR",
    LGPD.cite("Arts. 33-36", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    require(_ALWAYS | OLD_CLAUSES),
    Objective.PRIVACY,
    during(_LAW_START, _REGULATION_START),
    authority=_AUTHORITY,
    consequence=_PENALTY,
)
ARTICLE_33_TOLERANT: Final = Measure(
    "br.lgpd.33",
    "Transfer in the closed list of cases; old clauses still count",
    "BR",
    LGPD.cite("Arts. 33-36; Resolution 19/2024, Art. 2", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    require(_ALWAYS | STANDARD_CLAUSES | OLD_CLAUSES),
    Objective.PRIVACY,
    during(_REGULATION_START, _CLAUSES_DUE),
    authority=_AUTHORITY,
    consequence=_PENALTY,
)
ARTICLE_33: Final = Measure(
    "br.lgpd.33",
    "Transfer in the closed list of cases",
    "BR",
    LGPD.cite("Arts. 33-36; Resolution 19/2024, Annex I", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    require(_ALWAYS | STANDARD_CLAUSES),
    Objective.PRIVACY,
    since(_CLAUSES_DUE),
    authority=_AUTHORITY,
    consequence=_PENALTY,
)
LEGAL_BASIS: Final = Measure(
    "br.lgpd.7",
    "A legal basis beside the case of Article 33",
    "BR",
    LGPD.cite("Arts. 7, 11", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    Impose(Duty("have a legal basis for the processing, beside the ground of the transfer", DutyKind.OTHER)),
    Objective.PRIVACY,
    since(_LAW_START),
    authority=_AUTHORITY,
)
TRANSPARENCY: Final = Measure(
    "br.resolution.transparency",
    "Publish transfers, and give the clauses on request",
    "BR",
    REGULATION.cite("Annex I, transparency", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    Impose(
        Duty(
            "publish in plain Portuguese the purpose, the country, the agents and the rights, and give the full clauses to a data subject who "
            "asks",
            DutyKind.NOTICE,
            "within 15 days of the request",
        )
    ),
    Objective.PRIVACY,
    since(_REGULATION_START),
    authority=_AUTHORITY,
)
FEDERAL_DATA: Final = Measure(
    "br.gsi.cloud",
    "Data of the federal administration have a copy in Brazil",
    "BR",
    GOVERNMENT_CLOUD.cite(
        "place of the data",
        checked_on=_SHEET,
        confidence=_RECALLED,
        notes=[Note("Which data must stay in Brazil outright was not confirmed.", "recalled")],
    ),
    FEDERAL_BODY & ~DESTINATION.within("BR"),
    Localise(Localisation.COPY, LOCAL_COPY),
    Objective.NATIONAL_SECURITY,
    since("2021-10-01"),
    authority="Gabinete de Segurança Institucional",
)
BANKS: Final = Measure(
    "br.cmn.cloud",
    "Financial institutions give notice of clouds abroad",
    "BR",
    BANK_CLOUD.cite("Arts. 15, 16", checked_on=_SHEET, confidence=_RECALLED),
    includes(FINANCIAL) & BANK & ~DESTINATION.within("BR"),
    require(BANK_NOTICE),
    Objective.FINANCIAL_STABILITY,
    since("2021-07-01"),
    authority="Banco Central do Brasil",
)
UNION: Final = Recognition(
    "br.adequacy.eu",
    "European Union, with Iceland, Liechtenstein and Norway",
    "BR",
    "adequacy",
    ADEQUACY.cite(
        "Art. 1, sole paragraph",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note("It covers institutions, bodies and agencies of the Union, too."),
            Note("No other country was known to be listed in February 2026; later additions were not confirmed."),
        ],
    ),
    ["EU-MEMBERS", "IS", "LI", "NO"],
    in_force=since("2026-01-27"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "BR",
            "Brazil",
            ["BR"],
            "2026-11-26",
            "Personal data leave only in the closed list of Article 33; other data are free.",
            LGPD.article(33, checked_on=_SHEET, confidence=_RELATED),
            since("2018-05-25"),
            missing=(
                "Health records, telecommunications, tax and company records, genetic resources, state secrets; before September 2020 the "
                "internet act of 2014 and the constitution."
            ),
        )
    ],
    measures=[
        ARTICLE_33_FIRST,
        ARTICLE_33_TOLERANT,
        ARTICLE_33,
        LEGAL_BASIS,
        TRANSPARENCY,
        FEDERAL_DATA,
        BANKS,
    ],
    recognitions=[UNION],
    definitions=[TRANSFER],
    mechanisms=[
        OLD_CLAUSES,
        STANDARD_CLAUSES,
        SPECIFIC_CLAUSES,
        CORPORATE_RULES,
        SEAL,
        AUTHORISATION,
        CONSENT,
        LOCAL_COPY,
        BANK_NOTICE,
    ],
    facts=[OUTSIDE_LAW, PUBLIC_SECURITY, RETURNED, CASE, FEDERAL_BODY, BANK],
)
