"""The instruments of Turkish law on data transfers, the facts that they ask for and the ways that they open."""

# ruff: noqa: RUF001 - titles are written in their own script

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.facts import About, Fact, YesNo
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import during, since
from xflow.model.sources import Confidence, Instrument, Note

SHEET: Final = "2026-11-23"
CHECKED: Final = "2026-11-26"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_BOARD = "the Personal Data Protection Board"
_PARLIAMENT = "Grand National Assembly of Türkiye"

KVKK: Final = Instrument(
    "tr.kvkk",
    "Law on the Protection of Personal Data",
    "https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=6698&MevzuatTur=1&MevzuatTertip=5",
    native="Kişisel Verilerin Korunması Kanunu",
    number="6698",
    issuer=_PARLIAMENT,
    adopted="2016-03-24",
)
BY_LAW: Final = Instrument(
    "tr.bylaw",
    "By-Law on the Procedures and Principles for the Transfer of Personal Data Abroad",
    "https://www.resmigazete.gov.tr",
    native="Kişisel Verilerin Yurt Dışına Aktarılmasına İlişkin Usul ve Esaslar Hakkında Yönetmelik",
    number="Official Gazette 32598",
    issuer="Personal Data Protection Authority of Türkiye",
    adopted="2024-07-10",
)
GUIDELINES: Final = Instrument(
    "tr.guidelines",
    "Guidelines on the Transfer of Personal Data Abroad",
    "https://www.kvkk.gov.tr",
    native="Kişisel Verilerin Yurt Dışına Aktarılması Rehberi",
    issuer="Personal Data Protection Authority of Türkiye",
    adopted="2025-01-02",
)
BANKING_LAW: Final = Instrument(
    "tr.banking",
    "Banking Law",
    "https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=5411&MevzuatTur=1&MevzuatTertip=5",
    native="Bankacılık Kanunu",
    number="5411",
    issuer=_PARLIAMENT,
    adopted="2005-10-19",
)
BANK_SYSTEMS: Final = Instrument(
    "tr.bank_systems",
    "Regulation on the Internal Systems of Banks",
    "https://www.resmigazete.gov.tr",
    native="Bankaların İç Sistemleri ve İçsel Sermaye Yeterliliği Değerlendirme Süreci Hakkında Yönetmelik",
    number="Official Gazette 29057",
    issuer="Banking Regulation and Supervision Agency of Türkiye",
    adopted="2014-07-11",
)
CAPITAL_MARKETS: Final = Instrument(
    "tr.capital_markets",
    "Communiqué on Information Systems Management",
    "https://www.resmigazete.gov.tr",
    native="Bilgi Sistemleri Yönetimi Tebliği",
    number="VII-128.9",
    issuer="Capital Markets Board of Türkiye",
    adopted="2018-01-05",
)
PAYMENT_LAW: Final = Instrument(
    "tr.payment",
    "Law on Payment and Securities Settlement Systems, Payment Services and Electronic Money Institutions",
    "https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=6493&MevzuatTur=1&MevzuatTertip=5",
    native=(
        "Ödeme ve Menkul Kıymet Mutabakat Sistemleri, Ödeme Hizmetleri ve Elektronik Para Kuruluşları Hakkında Kanun"
    ),
    number="6493",
    issuer=_PARLIAMENT,
    adopted="2013-06-20",
)
TELECOM_LAW: Final = Instrument(
    "tr.telecom",
    "Electronic Communications Law",
    "https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=5809&MevzuatTur=1&MevzuatTertip=5",
    native="Elektronik Haberleşme Kanunu",
    number="5809",
    issuer=_PARLIAMENT,
    adopted="2008-11-05",
)
INTERNET_LAW: Final = Instrument(
    "tr.internet",
    "Law on the Regulation of Broadcasts via the Internet",
    "https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=5651&MevzuatTur=1&MevzuatTertip=5",
    native=(
        "İnternet Ortamında Yapılan Yayınların Düzenlenmesi ve Bu Yayınlar Yoluyla İşlenen Suçlarla Mücadele Edilmesi "
        "Hakkında Kanun"
    ),
    number="5651",
    issuer=_PARLIAMENT,
    adopted="2007-05-04",
)
CIRCULAR: Final = Instrument(
    "tr.circular",
    "Presidential Circular on Information and Communication Security Measures",
    "https://www.resmigazete.gov.tr",
    native="Bilgi ve İletişim Güvenliği Tedbirleri Genelgesi",
    number="2019/12",
    issuer="President of Türkiye",
    adopted="2019-07-06",
)

ABROAD_UNDER_LAW: Final = YesNo(
    "tr.abroad_under_law",
    "the exporter, though not in Türkiye, is subject to the Law for this processing because it affects people there",
    "Is the exporter, though not in Türkiye, subject to the Law because its processing affects people in Türkiye, for "
    "example because it targets the market there?",
    About.EXPORTER,
    ordinary=False,
    cite=GUIDELINES.cite("territorial scope", checked_on=CHECKED, confidence=_RELATED),
)
PROCESSING_CONDITION: Final = YesNo(
    "tr.processing_condition",
    "a condition of Article 5 or 6 holds for the processing that the transfer is",
    "Is there a condition of Article 5 or 6 (such as a law, a contract, a legitimate interest) for the transfer?",
    ordinary=True,
    cite=KVKK.article(9, paragraph=1, checked_on=CHECKED, confidence=_RELATED),
)
REMEDIES: Final = YesNo(
    "tr.remedies",
    "data subjects can exercise their rights and find effective remedies at the destination",
    "Can data subjects exercise their rights and find effective legal remedies in the country of destination?",
    ordinary=True,
    cite=KVKK.article(
        9,
        paragraph=4,
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[Note("The exporter has to look into it; it is presumed, as the safeguards are built on it.")],
    ),
)
CONTRACT_WITH_PERSON: Final = YesNo(
    "tr.contract_with_person",
    "the transfer is necessary to perform a contract with the data subject, or for steps at their request before it",
    "Is the transfer necessary to perform a contract with the data subject, or for steps at their request before it?",
    ordinary=False,
    cite=KVKK.article(9, paragraph=6, item="b", checked_on=SHEET, confidence=_RECALLED),
)
CONTRACT_FOR_PERSON: Final = YesNo(
    "tr.contract_for_person",
    "the transfer is necessary for a contract with another in the interest of the data subject",
    "Is the transfer necessary to make or perform a contract with another person in the interest of the data subject?",
    ordinary=False,
    cite=KVKK.article(9, paragraph=6, item="c", checked_on=SHEET, confidence=_RECALLED),
)
OVERRIDING_INTEREST: Final = YesNo(
    "tr.overriding_interest",
    "an overriding public interest makes the transfer necessary",
    "Does an overriding public interest make the transfer necessary?",
    ordinary=False,
    cite=KVKK.article(9, paragraph=6, item="ç", checked_on=SHEET, confidence=_RECALLED),
)
LEGAL_CLAIMS: Final = YesNo(
    "tr.legal_claims",
    "the transfer is necessary to establish, exercise or protect a right",
    "Is the transfer necessary to establish, exercise or protect a right, as in a lawsuit?",
    ordinary=False,
    cite=KVKK.article(9, paragraph=6, item="d", checked_on=SHEET, confidence=_RECALLED),
)
VITAL_INTERESTS: Final = YesNo(
    "tr.vital_interests",
    "the transfer is necessary to protect life or limb of a person who cannot give consent, or of another",
    "Is the transfer necessary to protect the life or body of a person who cannot consent, or of somebody else?",
    ordinary=False,
    cite=KVKK.article(9, paragraph=6, item="e", checked_on=SHEET, confidence=_RECALLED),
)
PUBLIC_REGISTER: Final = YesNo(
    "tr.public_register",
    "the data come from a register open to the public or to those with a legitimate interest, on a proper request",
    "Do the data come from a register that is open to the public or to those with a legitimate interest, and does the "
    "one who asks meet the conditions of access?",
    ordinary=False,
    cite=KVKK.article(9, paragraph=6, item="f", checked_on=SHEET, confidence=_RECALLED),
)
PRIVATE_LAW: Final = YesNo(
    "tr.private_law",
    "the public body acts under private law in this matter",
    "Does the public body act under private law, not under public law, in this matter?",
    About.EXPORTER,
    ordinary=False,
    cite=KVKK.article(9, paragraph=7, checked_on=SHEET, confidence=_RECALLED),
)
SERIOUS_HARM: Final = YesNo(
    "tr.serious_harm",
    "the transfer would seriously harm the interests of Türkiye or of the data subject",
    "Would the transfer seriously harm the interests of Türkiye or of the data subject?",
    ordinary=False,
    cite=KVKK.article(9, paragraph=9, checked_on=SHEET, confidence=_RELATED),
)
HOUSEHOLD: Final = YesNo(
    "tr.household",
    "an individual processes the data only within personal activities or those of the household",
    "Does an individual process the data only for personal or household activities, without giving them to others?",
    About.EXPORTER,
    ordinary=False,
    cite=KVKK.article(28, paragraph=1, item="a", checked_on=SHEET, confidence=_RECALLED),
)
EXPRESSION: Final = YesNo(
    "tr.expression",
    "the data serve art, history, literature, science or free expression, and harm neither security nor private life",
    "Do the data serve art, history, literature, science or freedom of expression, without harm to security, public "
    "order, private life or rights of the person, and without a crime?",
    ordinary=False,
    cite=KVKK.article(28, paragraph=1, item="c", checked_on=SHEET, confidence=_RECALLED),
)
SECURITY_OR_JUSTICE: Final = YesNo(
    "tr.security_or_justice",
    "a body authorised by law processes the data for defence, security or intelligence, or a judicial authority does for "
    "an investigation, a trial or the execution of a sentence",
    "Does a body authorised by law process the data for defence, security or intelligence, or a judicial or execution "
    "authority for an investigation, a trial or an execution?",
    About.EXPORTER,
    ordinary=False,
    cite=KVKK.article(28, paragraph=1, item="ç, d", checked_on=SHEET, confidence=_RECALLED),
)
BANK_CORE: Final = YesNo(
    "tr.bank_core",
    "the transfer moves primary or secondary systems of a bank abroad",
    "Would systems or data that a bank needs to do its business and its duties, or their backup, be kept abroad?",
    About.EXPORTER,
    ordinary=False,
    cite=BANK_SYSTEMS.article(11, checked_on=CHECKED, confidence=_RELATED),
)
BANK_SECRET: Final = YesNo(
    "tr.bank_secret",
    "the data are customer secrets of a bank",
    "Are the data secrets of a bank's customers: did they come about once the customer relation began?",
    ordinary=False,
    cite=BANKING_LAW.article(73, checked_on=SHEET, confidence=_RECALLED),
)
CUSTOMER_ORDER: Final = YesNo(
    "tr.customer_order",
    "the customer asked for or ordered the transfer, or a duty by law or a listed exception to secrecy carries it",
    "Did the customer ask for or order this very transfer, or does a law or a listed exception to bank secrecy carry it?",
    ordinary=False,
    cite=BANKING_LAW.article(73, checked_on=SHEET, confidence=_RECALLED),
)
ISSUER_CORE: Final = YesNo(
    "tr.issuer_core",
    "the transfer moves primary or secondary systems of an institution or company that the communiqué binds abroad",
    "Would primary or secondary systems of a capital-market institution or of a company that the communiqué binds be "
    "kept abroad?",
    About.EXPORTER,
    ordinary=False,
    cite=CAPITAL_MARKETS.article(26, checked_on=CHECKED, confidence=_RELATED),
)
PAYMENT_CORE: Final = YesNo(
    "tr.payment_core",
    "the transfer moves the records or systems of a payment system, payment institution or e-money institution abroad",
    "Would records or systems (or their backup) of a payment system, payment institution or electronic-money institution "
    "be kept abroad, rather than only what one payment needs be sent?",
    About.EXPORTER,
    ordinary=False,
    cite=PAYMENT_LAW.article(23, checked_on=CHECKED, confidence=_RELATED),
)
TELECOM_OPERATOR: Final = YesNo(
    "tr.telecom_operator",
    "the exporter is an operator of electronic communications",
    "Is the exporter an authorised operator of electronic communications in Türkiye?",
    About.EXPORTER,
    ordinary=False,
    cite=TELECOM_LAW.article(51, checked_on=SHEET, confidence=_RECALLED),
)
SOCIAL_NETWORK: Final = YesNo(
    "tr.social_network",
    "the data are those of users in Türkiye of a social network with over a million visits a day from there",
    "Are these data of users in Türkiye of a social network that is visited more than a million times a day from there?",
    ordinary=False,
    cite=INTERNET_LAW.cite("additional Art. 4(5)", checked_on=SHEET, confidence=_RECALLED),
)
CRITICAL_PUBLIC: Final = YesNo(
    "tr.critical_public",
    "the exporter is a public institution or runs critical infrastructure, or holds the data for one",
    "Is the exporter a public institution or an operator of critical infrastructure, or does it hold the data for one?",
    About.EXPORTER,
    ordinary=False,
    cite=CIRCULAR.cite("measures 1 and 3", checked_on=CHECKED, confidence=_RELATED),
)

FACTS: Final[list[Fact]] = [
    ABROAD_UNDER_LAW,
    PROCESSING_CONDITION,
    REMEDIES,
    CONTRACT_WITH_PERSON,
    CONTRACT_FOR_PERSON,
    OVERRIDING_INTEREST,
    LEGAL_CLAIMS,
    VITAL_INTERESTS,
    PUBLIC_REGISTER,
    PRIVATE_LAW,
    SERIOUS_HARM,
    HOUSEHOLD,
    EXPRESSION,
    SECURITY_OR_JUSTICE,
    BANK_CORE,
    BANK_SECRET,
    CUSTOMER_ORDER,
    ISSUER_CORE,
    PAYMENT_CORE,
    TELECOM_OPERATOR,
    SOCIAL_NETWORK,
    CRITICAL_PUBLIC,
]

STANDARD_CONTRACT: Final = Mechanism(
    "tr.standard_contract",
    "standard contract of the Board",
    "sign the standard contract of the Board, its Turkish text unaltered, and notify it within five business days",
    burden=Burden.FILING,
    native="standart sözleşme",
    cite=BY_LAW.article(
        14,
        checked_on=SHEET,
        notes=[
            Note("Both parties sign by hand or by secure electronic signature.", "notice of the Authority, 2025-02-05"),
            Note(
                "Notice comes after signature and has a fine of its own. That late notice leaves the contract standing is "
                "an inference from the text, and contested.",
            ),
        ],
    ),
    available=since("2024-06-01"),
)
BCR: Final = Mechanism(
    "tr.bcr",
    "binding corporate rules",
    "have binding corporate rules approved by the Board",
    burden=Burden.APPROVAL,
    granted_by=_BOARD,
    native="bağlayıcı şirket kuralları",
    cite=KVKK.article(9, paragraph=4, item="b", checked_on=CHECKED, confidence=_RELATED),
    available=since("2020-04-10"),
)
UNDERTAKING: Final = Mechanism(
    "tr.undertaking",
    "written undertaking with the Board's permission",
    "undertake adequate protection in writing, and obtain the Board's permission",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=_BOARD,
    native="taahhütname",
    cite=KVKK.article(9, paragraph=4, item="ç", checked_on=CHECKED, confidence=_RELATED),
)
PUBLIC_AGREEMENT: Final = Mechanism(
    "tr.public_agreement",
    "agreement between public bodies with the Board's permission",
    "make an agreement that is no treaty with the public body abroad, and obtain the Board's permission",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=_BOARD,
    cite=KVKK.article(9, paragraph=4, item="a", checked_on=CHECKED, confidence=_RELATED),
    available=since("2024-06-01"),
)
EXPLICIT_CONSENT: Final = Mechanism(
    "tr.explicit_consent",
    "explicit consent under the old rule",
    "obtain the data subject's explicit consent to the transfer",
    MechanismKind.DEROGATION,
    native="açık rıza",
    cite=KVKK.cite("Art. 9(1) as first enacted", checked_on=CHECKED, confidence=_RELATED),
    available=during("2016-10-07", "2024-09-01"),
)
INFORMED_CONSENT: Final = Mechanism(
    "tr.informed_consent",
    "explicit consent after information on the risks",
    "obtain the data subject's explicit consent after information on the possible risks",
    MechanismKind.DEROGATION,
    native="açık rıza",
    cite=KVKK.article(9, paragraph=6, item="a", checked_on=CHECKED, confidence=_RELATED),
)
ONWARD_TERMS: Final = Mechanism(
    "tr.onward_terms",
    "the same safeguards in an onward transfer",
    "bind the next recipient to the same safeguards, as the contract or the rules require",
    cite=KVKK.article(9, paragraph=8, checked_on=SHEET, confidence=_RECALLED),
    available=since("2024-06-01"),
)
HARM_PERMISSION: Final = Mechanism(
    "tr.harm_permission",
    "permission of the Board after an opinion",
    "obtain the Board's permission, which it gives after an opinion of the public body concerned",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=_BOARD,
    cite=KVKK.article(9, paragraph=9, checked_on=SHEET, confidence=_RELATED),
)
TRAFFIC_CONSENT: Final = Mechanism(
    "tr.traffic_consent",
    "consent to the transfer of traffic and location data",
    "obtain the subscriber's explicit consent to the transfer of traffic and location data abroad",
    MechanismKind.DEROGATION,
    cite=TELECOM_LAW.article(51, checked_on=SHEET, confidence=_RECALLED),
)
COPY_IN_TURKIYE: Final = Mechanism(
    "tr.copy_in_turkiye",
    "copy in Türkiye",
    "keep the data in Türkiye as well",
    MechanismKind.MEASURE,
    cite=CIRCULAR.cite("measure 1", checked_on=CHECKED, confidence=_RELATED),
)

MECHANISMS: Final = [
    STANDARD_CONTRACT,
    BCR,
    UNDERTAKING,
    PUBLIC_AGREEMENT,
    EXPLICIT_CONSENT,
    INFORMED_CONSENT,
    ONWARD_TERMS,
    HARM_PERMISSION,
    TRAFFIC_CONSENT,
    COPY_IN_TURKIYE,
]
