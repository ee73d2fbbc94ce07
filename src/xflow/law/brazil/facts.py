"""The acts of Brazil, and the facts that they ask of a transfer."""

from __future__ import annotations

from typing import Final

from xflow.model.facts import About, Choice, YesNo
from xflow.model.sources import Confidence, Instrument, Note

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED
AUTHORITY: Final = "Agência Nacional de Proteção de Dados"

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
    "https://www.gov.br/anpd/pt-br/acesso-a-informacao/institucional/atos-normativos/regulamentacoes_anpd/"
    "resolucao-cd-anpd-no-19-de-23-de-agosto-de-2024",
    native="Resolução CD/ANPD nº 19/2024",
    number="19/2024",
    issuer=AUTHORITY,
    adopted="2024-08-23",
)
ADEQUACY: Final = Instrument(
    "br.resolution_32",
    "Resolution recognising the adequacy of the European Union",
    "https://www.gov.br/anpd/pt-br",
    native="Resolução CD/ANPD nº 32/2026",
    number="32/2026",
    issuer=AUTHORITY,
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
CLASSIFIED_CLOUD: Final = Instrument(
    "br.gsi_8",
    "Instruction on classified information in clouds",
    "https://www.gov.br/gsi/pt-br",
    native="Instrução Normativa GSI nº 8/2025",
    number="8/2025",
    issuer="Gabinete de Segurança Institucional",
    adopted="2025-10-06",
)
OLD_BANK_CLOUD: Final = Instrument(
    "br.cmn_4658",
    "Resolution of 2018 on cybersecurity and cloud computing of financial institutions",
    "https://www.bcb.gov.br",
    native="Resolução CMN nº 4.658/2018",
    number="4.658/2018",
    issuer="Conselho Monetário Nacional",
    adopted="2018-04-26",
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

EXPORTER_UNDER_LAW: Final = YesNo(
    "br.exporter_under_law",
    "the exporter, though not in Brazil, processes the data under the law: to offer goods or services there, on people who are there, or "
    "collected there",
    "Does the exporter, though not in Brazil, process the data to offer goods or services there, or on people who are or were there when "
    "the data were collected?",
    About.EXPORTER,
    ordinary=True,
    cite=LGPD.cite("Art. 3(I)-(III)", checked_on=CHECKED, confidence=RELATED),
)
OUTSIDE_LAW: Final = YesNo(
    "br.outside_law",
    "the law does not apply: a natural person processes the data for private ends without economic aim, or they serve journalism, the "
    "arts or academic ends alone",
    "Does a natural person process the data for private ends, or do they serve journalism, the arts or academic ends alone?",
    ordinary=False,
    cite=LGPD.cite("Art. 4(I)-(II)", checked_on=SHEET, confidence=RECALLED),
)
PUBLIC_SECURITY: Final = YesNo(
    "br.public_security_only",
    "the transfer serves public security, national defence, the security of the State or the repression of crime alone",
    "Does the transfer serve public security, national defence, the security of the State, or the investigation or repression of crime "
    "alone?",
    ordinary=False,
    cite=LGPD.cite(
        "Art. 4(III)",
        checked_on=SHEET,
        confidence=RECALLED,
        notes=[Note("The law leaves such processing to special law; Resolution 32/2026, Art. 2, leaves it out too.")],
    ),
)
RETURNED: Final = YesNo(
    "br.returned_to_adequate_origin",
    "data that came from abroad, and were not shared in Brazil, return to their place of origin, which Brazil holds to be adequate",
    "Did the data come from abroad, were they not shared in Brazil, and do they return to an origin that Brazil holds to be adequate?",
    ordinary=False,
    cite=LGPD.cite("Art. 4(IV)", checked_on=SHEET, confidence=RECALLED),
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
    cite=LGPD.cite("Art. 33(III)-(IV), (VI)-(VII), (IX)", checked_on=SHEET, confidence=RELATED),
)
FEDERAL_BODY: Final = YesNo(
    "br.federal_body",
    "the exporter is a body of the federal administration, or processes its data for it",
    "Is the exporter a body of the federal administration, or does it process data for one?",
    About.EXPORTER,
    ordinary=False,
    cite=GOVERNMENT_CLOUD.cite("scope", checked_on=SHEET, confidence=RECALLED),
)
RESTRICTED_ACCESS: Final = YesNo(
    "br.restricted_access",
    "legislation restricts access to the information, or it is a preparatory document",
    "Does legislation restrict access to the information of the federal body, or is it a preparatory document?",
    cite=GOVERNMENT_CLOUD.cite("Art. 17", checked_on=CHECKED, confidence=RECALLED),
)
OFFICIAL_MISSION: Final = YesNo(
    "br.official_mission",
    "classified information goes encrypted, with leave of the head of the body, to a diplomatic post or an official mission",
    "Does the classified information go encrypted, with leave of the head of the body, to a diplomatic post or an official mission?",
    ordinary=False,
    cite=CLASSIFIED_CLOUD.cite("place of the data", checked_on=CHECKED, confidence=RELATED),
)
BANK: Final = YesNo(
    "br.bank",
    "the exporter is a financial or payment institution that the Central Bank authorises",
    "Is the exporter a financial or payment institution that the Central Bank of Brazil authorises?",
    About.EXPORTER,
    ordinary=False,
    cite=BANK_CLOUD.cite(
        "scope",
        checked_on=SHEET,
        confidence=RECALLED,
        notes=[
            Note(
                "Payment institutions have the same rules in Circular 3.909/2018 and Resolution BCB 85/2021.",
                "recalled",
            )
        ],
    ),
)
SUPERVISORS_AGREE: Final = YesNo(
    "br.supervisors_agree",
    "the Central Bank has an agreement to exchange information with the supervisors of the country where the service is given",
    "Has the Central Bank of Brazil an agreement to exchange information with the supervisors of the country where the service is given?",
    ordinary=False,
    cite=BANK_CLOUD.article(16, checked_on=CHECKED, confidence=RELATED),
)
UNION_BODY: Final = YesNo(
    "br.union_body",
    "the recipient is an institution, body, office or agency of the European Union",
    "Is the recipient an institution, body, office or agency of the European Union?",
    About.RECIPIENT,
    ordinary=False,
    cite=ADEQUACY.cite("Art. 1, sole paragraph", checked_on=CHECKED),
)

SEALS_ISSUED: Final = YesNo(
    "br.seals_issued",
    "the authority issues or recognises seals, certificates or codes of conduct for transfers, and one is open to the recipient",
    "Does the authority issue or recognise a seal, certificate or code of conduct for transfers that is open to the recipient?",
    About.RECIPIENT,
    ordinary=False,
    cite=LGPD.cite(
        "Arts. 33(II)(d), 35",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("Resolution 19/2024 leaves them out, and no other rules on them were found.", "published accounts")
        ],
    ),
)

FACTS: Final = (
    EXPORTER_UNDER_LAW,
    OUTSIDE_LAW,
    PUBLIC_SECURITY,
    RETURNED,
    CASE,
    FEDERAL_BODY,
    RESTRICTED_ACCESS,
    OFFICIAL_MISSION,
    BANK,
    SUPERVISORS_AGREE,
    UNION_BODY,
    SEALS_ISSUED,
)
