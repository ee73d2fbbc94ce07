"""What the law of Mexico asks: instruments, kinds of data and facts."""

from __future__ import annotations

from typing import Final

from xflow.model.facts import About, Choice, YesNo
from xflow.model.sources import Confidence, Instrument, Note

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED

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
    cite=LAW.article(2, checked_on=SHEET, confidence=RECALLED),
)
CREDIT_COMPANY: Final = YesNo(
    "mx.credit_company",
    "the exporter is a credit information company, which has a law of its own",
    "Is the exporter a credit information company (SIC) of Mexico?",
    About.EXPORTER,
    ordinary=False,
    cite=CREDIT_LAW.article(2, checked_on=CHECKED, confidence=RECALLED),
)
UNIFORM_POLICY: Final = YesNo(
    "mx.uniform_policy",
    "the group companies work under the same processes and internal policies on data protection",
    "Do the exporter and the recipient, as companies of one group, work under the same processes and internal policies?",
    About.RECIPIENT,
    ordinary=False,
    cite=LAW.cite("Art. 36(III)", checked_on=SHEET, confidence=RELATED),
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
        checked_on=SHEET,
        confidence=RELATED,
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
    cite=FINTECH.cite("Arts. 44-51", checked_on=CHECKED, confidence=RELATED),
)
CROWDFUNDING: Final = YesNo(
    "mx.crowdfunding_institution",
    "the exporter is an institution of crowdfunding",
    "Is the exporter a crowdfunding institution (IFC)?",
    About.EXPORTER,
    ordinary=False,
    cite=FINTECH_GENERAL.cite("Arts. 85-87", checked_on=CHECKED, confidence=RELATED),
)
NO_COPY: Final = YesNo(
    "mx.no_copy_in_mexico",
    "no copy of the records of transactions and accounts stays in Mexico",
    "Is it so that no copy of the records of transactions and accounts stays in Mexico?",
    About.EXPORTER,
    ordinary=False,
    cite=FINTECH.article(49, checked_on=CHECKED, confidence=RELATED),
)
PROVIDER_SEES: Final = YesNo(
    "mx.provider_sees_data",
    "the provider carries or keeps data of users and has privileged access to them or to the settings that protect them",
    "Does the provider carry or keep data of users, with privileged access to them or to the settings that protect them?",
    About.RECIPIENT,
    ordinary=True,
    cite=FINTECH.cite("rules on cloud", checked_on=CHECKED, confidence=RELATED),
)
OUTSIDE_CHAPTER: Final = YesNo(
    "mx.outside_chapter",
    "the service is one of those to which the chapter on outsourcing does not apply",
    "Is the service one of those that Article 317 leaves out of the chapter on outsourcing?",
    ordinary=False,
    cite=BANKS_2021.cite("recitals, on Art. 317", checked_on=CHECKED),
)
BANK: Final = YesNo(
    "mx.bank",
    "the exporter is a credit institution",
    "Is the exporter a bank (credit institution) of Mexico?",
    About.EXPORTER,
    ordinary=False,
    cite=BANKS.article(328, checked_on=CHECKED, confidence=RELATED),
)

FACTS: Final = [
    OUTSIDE_LAW,
    CREDIT_COMPANY,
    UNIFORM_POLICY,
    EXCEPTION,
    PAYMENT_FUNDS,
    CROWDFUNDING,
    NO_COPY,
    PROVIDER_SEES,
    OUTSIDE_CHAPTER,
    BANK,
]
"""All facts of the law of Mexico."""
