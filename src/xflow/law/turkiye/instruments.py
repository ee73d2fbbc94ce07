"""Where the law of Türkiye on data that leave the country is written."""

# ruff: noqa: RUF001 - titles are written in their own script

from __future__ import annotations

from typing import Final

from xflow.model.sources import Confidence, Instrument

SHEET: Final = "2026-11-23"
CHECKED: Final = "2026-11-26"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED
BOARD: Final = "the Personal Data Protection Board"
PARLIAMENT: Final = "Grand National Assembly of Türkiye"

KVKK: Final = Instrument(
    "tr.kvkk",
    "Law on the Protection of Personal Data",
    "https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=6698&MevzuatTur=1&MevzuatTertip=5",
    native="Kişisel Verilerin Korunması Kanunu",
    number="6698",
    issuer=PARLIAMENT,
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
    issuer=PARLIAMENT,
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
    issuer=PARLIAMENT,
    adopted="2013-06-20",
)
TELECOM_LAW: Final = Instrument(
    "tr.telecom",
    "Electronic Communications Law",
    "https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=5809&MevzuatTur=1&MevzuatTertip=5",
    native="Elektronik Haberleşme Kanunu",
    number="5809",
    issuer=PARLIAMENT,
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
    issuer=PARLIAMENT,
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
SECRETS_REGULATION: Final = Instrument(
    "tr.secrets_regulation",
    "Regulation on Sharing of Secret Information",
    "https://www.resmigazete.gov.tr",
    native="Sır Niteliğindeki Bilgilerin Paylaşılması Hakkında Yönetmelik",
    number="Official Gazette 31501",
    issuer="Banking Regulation and Supervision Agency of Türkiye",
    adopted="2021-06-04",
)
LEASING: Final = Instrument(
    "tr.leasing",
    "Communiqué on the Management and Supervision of Information Systems of Financial Leasing, Factoring and Financing Companies",
    "https://www.resmigazete.gov.tr",
    issuer="Banking Regulation and Supervision Agency of Türkiye",
)
TELECOM_REGULATION: Final = Instrument(
    "tr.telecom_regulation",
    "Regulation on the Processing of Personal Data and Protection of Confidentiality in the Electronic Communications Sector",
    "https://www.resmigazete.gov.tr",
    number="Official Gazette 31324",
    issuer="Information and Communication Technologies Authority of Türkiye",
    adopted="2020-12-04",
)
ESIM: Final = Instrument(
    "tr.esim",
    "Decision on remotely programmable SIM technologies",
    "https://www.btk.gov.tr",
    number="2019/DK-TED/53",
    issuer="Information and Communication Technologies Board of Türkiye",
    adopted="2019-02-12",
)
LEDGER: Final = Instrument(
    "tr.ledger",
    "General Communiqué on Electronic Ledgers, as amended",
    "https://www.gib.gov.tr",
    native="Elektronik Defter Genel Tebliği",
    issuer="Revenue Administration of Türkiye",
)
PENAL_CODE: Final = Instrument(
    "tr.penal_code",
    "Penal Code",
    "https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=5237&MevzuatTur=1&MevzuatTertip=5",
    native="Türk Ceza Kanunu",
    number="5237",
    issuer=PARLIAMENT,
    adopted="2004-09-26",
)
DEFENCE_SECURITY: Final = Instrument(
    "tr.defence_security",
    "Defence Industry Security Law",
    "https://cdn.tbmm.gov.tr/KKBSPublicFile/D22/Y1/T1/KanunMetni/c5d4167e-21ec-4fc6-a947-08eb56617072.html",
    native="Savunma Sanayii Güvenliği Kanunu",
    number="5202",
    issuer=PARLIAMENT,
    adopted="2004-06-29",
)
DEFENCE_INDUSTRY: Final = Instrument(
    "tr.defence_industry",
    "Law on the Control of Industrial Enterprises Producing War Vehicles, Weapons, Ammunition and Explosives",
    "https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=5201&MevzuatTur=1&MevzuatTertip=5",
    native=(
        "Harp Araç ve Gereçleri ile Silah, Mühimmat ve Patlayıcı Madde Üreten Sanayi Kuruluşlarının Denetimi Hakkında Kanun"
    ),
    number="5201",
    issuer=PARLIAMENT,
    adopted="2004-06-29",
)
DUAL_USE: Final = Instrument(
    "tr.dual_use",
    "Communiqué on the Control of Exports of Dual-Use and Sensitive Goods",
    "https://www.mevzuat.gov.tr",
    native="Çift Kullanımlı ve Hassas Maddelerin İhracatının Kontrolüne İlişkin Tebliğ",
    number="2003/12",
)
CYBERSECURITY: Final = Instrument(
    "tr.cybersecurity",
    "Cybersecurity Law",
    "https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=7545&MevzuatTur=1&MevzuatTertip=5",
    native="Siber Güvenlik Kanunu",
    number="7545",
    issuer=PARLIAMENT,
    adopted="2025-03-12",
)
GEODATA: Final = Instrument(
    "tr.geodata",
    "Regulation on Geographic Data Permits",
    "https://www.resmigazete.gov.tr/eskiler/2023/03/20230331-4.htm",
    native="Coğrafi Veri İzinleri Yönetmeliği",
    number="Official Gazette 31391",
    issuer="Ministry of Environment, Urbanization and Climate Change of Türkiye",
    adopted="2021-02-10",
)
LABORATORIES: Final = Instrument(
    "tr.laboratories",
    "Regulation on Medical Laboratories",
    "https://shgmtetkikdb.saglik.gov.tr/TR-78470/yurt-disi-biyolojik-materyal-transfer-sistemi.html",
    native="Tıbbi Laboratuvarlar Yönetmeliği",
    issuer="Ministry of Health of Türkiye",
)
GENETIC_CENTRES: Final = Instrument(
    "tr.genetic_centres",
    "Regulation on Centres for the Evaluation of Genetic Diseases",
    "https://shgmtetkikdb.saglik.gov.tr/TR-78470/yurt-disi-biyolojik-materyal-transfer-sistemi.html",
    native="Genetik Hastalıklar Değerlendirme Merkezleri Yönetmeliği",
    number="Official Gazette 31004",
    issuer="Ministry of Health of Türkiye",
    adopted="2020-01-10",
)
