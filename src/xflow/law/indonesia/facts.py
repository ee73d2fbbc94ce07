"""What the law of Indonesia asks: instruments, kinds of data and facts."""

from __future__ import annotations

from typing import Final

from xflow.model.facts import About, YesNo
from xflow.model.means import Means
from xflow.model.parties import PartyRole
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED
_COLLECTION = "https://peraturan.go.id"

PDP_LAW: Final = Instrument(
    "id.pdp",
    "Law on Personal Data Protection",
    "https://peraturan.go.id/id/uu-no-27-tahun-2022",
    native="Undang-Undang tentang Pelindungan Data Pribadi",
    number="No. 27 of 2022",
    issuer="Republic of Indonesia",
    adopted="2022-10-17",
)
GR_71: Final = Instrument(
    "id.gr71",
    "Government Regulation on the operation of electronic systems and transactions",
    "https://peraturan.go.id/id/pp-no-71-tahun-2019",
    native="Peraturan Pemerintah tentang Penyelenggaraan Sistem dan Transaksi Elektronik",
    number="No. 71 of 2019",
    issuer="Government of Indonesia",
    adopted="2019-10-04",
)
GR_82: Final = Instrument(
    "id.gr82",
    "Government Regulation on the operation of electronic systems and transactions of 2012",
    "https://peraturan.go.id/id/pp-no-82-tahun-2012",
    native="Peraturan Pemerintah tentang Penyelenggaraan Sistem dan Transaksi Elektronik",
    number="No. 82 of 2012",
    issuer="Government of Indonesia",
    adopted="2012-10-12",
)
GR_80: Final = Instrument(
    "id.gr80",
    "Government Regulation on trade through electronic systems",
    "https://peraturan.go.id/id/pp-no-80-tahun-2019",
    native="Peraturan Pemerintah tentang Perdagangan Melalui Sistem Elektronik",
    number="No. 80 of 2019",
    issuer="Government of Indonesia",
)
MOCI_20: Final = Instrument(
    "id.moci20",
    "Regulation on the protection of personal data in electronic systems",
    _COLLECTION,
    native="Peraturan Menteri tentang Perlindungan Data Pribadi dalam Sistem Elektronik",
    number="No. 20 of 2016",
    issuer="Minister of Communication and Informatics",
    adopted="2016-11-07",
)
GR_46: Final = Instrument(
    "id.gr46",
    "Government Regulation on the health information system",
    "https://peraturan.go.id/id/pp-no-46-tahun-2014",
    native="Peraturan Pemerintah tentang Sistem Informasi Kesehatan",
    number="No. 46 of 2014",
    issuer="Government of Indonesia",
)
HEALTH_LAW: Final = Instrument(
    "id.health",
    "Law on Health",
    "https://peraturan.go.id/id/uu-no-17-tahun-2023",
    native="Undang-Undang tentang Kesehatan",
    number="No. 17 of 2023",
    issuer="Republic of Indonesia",
    adopted="2023-08-08",
)
POJK_38: Final = Instrument(
    "id.pojk38",
    "Regulation on risk management in the use of information technology by commercial banks",
    "https://www.ojk.go.id",
    number="38/POJK.03/2016",
    issuer="Financial Services Authority (OJK)",
)
POJK_11: Final = Instrument(
    "id.pojk11",
    "Regulation on the use of information technology by commercial banks",
    "https://www.ojk.go.id",
    native="Penyelenggaraan Teknologi Informasi oleh Bank Umum",
    number="11/POJK.03/2022",
    issuer="Financial Services Authority (OJK)",
)
PBI_22_23: Final = Instrument(
    "id.pbi22_23",
    "Bank Indonesia Regulation on the payment system, with those of 2021 on providers",
    "https://www.bi.go.id",
    number="22/23/PBI/2020",
    issuer="Bank Indonesia",
    adopted="2020-12-29",
)

PENAL_CODE: Final = Instrument(
    "id.kuhp",
    "Penal Code",
    "https://peraturan.go.id/id/uu-no-1-tahun-2023",
    native="Kitab Undang-Undang Hukum Pidana",
    number="No. 1 of 2023",
    issuer="Republic of Indonesia",
    adopted="2023-01-02",
)
OLD_PENAL_CODE: Final = Instrument(
    "id.kuhp_old",
    "Penal Code before 2026",
    "https://peraturan.go.id/id/uu-no-1-tahun-1946",
    native="Kitab Undang-Undang Hukum Pidana (Wetboek van Strafrecht)",
    number="No. 1 of 1946",
    issuer="Republic of Indonesia",
    adopted="1946-02-26",
)
TRADE_LAW: Final = Instrument(
    "id.trade",
    "Law on Trade",
    "https://peraturan.go.id/id/uu-no-7-tahun-2014",
    native="Undang-Undang tentang Perdagangan",
    number="No. 7 of 2014",
    issuer="Republic of Indonesia",
    adopted="2014-03-11",
)
BANKING_LAW: Final = Instrument(
    "id.banking",
    "Law on Banking, with the regulation on bank secrecy (POJK 44 of 2024)",
    "https://peraturan.go.id/id/uu-no-10-tahun-1998",
    native="Undang-Undang tentang Perbankan",
    number="No. 7 of 1992, amended by No. 10 of 1998 and No. 4 of 2023",
    issuer="Republic of Indonesia",
    adopted="1998-11-10",
)
POJK_4: Final = Instrument(
    "id.pojk4",
    "Regulation on risk management in the use of information technology by financial institutions that are no banks",
    "https://www.ojk.go.id",
    native="Penerapan Manajemen Risiko dalam Penggunaan Teknologi Informasi oleh Lembaga Jasa Keuangan Nonbank",
    number="4/POJK.05/2021",
    issuer="Financial Services Authority (OJK)",
)
TAX_LAW: Final = Instrument(
    "id.tax",
    "Law on general provisions and procedures of taxation",
    "https://peraturan.go.id/id/uu-no-28-tahun-2007",
    native="Undang-Undang tentang Ketentuan Umum dan Tata Cara Perpajakan",
    number="No. 6 of 1983, amended by No. 28 of 2007",
    issuer="Republic of Indonesia",
)
MATERIAL: Final = Instrument(
    "id.material",
    "Regulation on the transfer and use of material, information content and data",
    "https://peraturan.go.id",
    native="Peraturan Menteri Kesehatan tentang Pengalihan dan Penggunaan Material, Muatan Informasi, dan Data",
    number="No. 85 of 2020",
    issuer="Minister of Health",
)

INFORMATION_LAW: Final = Instrument(
    "id.information",
    "Law on Openness of Public Information",
    "https://peraturan.go.id/id/uu-no-14-tahun-2008",
    native="Undang-Undang tentang Keterbukaan Informasi Publik",
    number="No. 14 of 2008",
    issuer="Republic of Indonesia",
    adopted="2008-04-30",
)
OIL_LAW: Final = Instrument(
    "id.oil",
    "Law on Oil and Natural Gas",
    "https://peraturan.go.id/id/uu-no-22-tahun-2001",
    native="Undang-Undang tentang Minyak dan Gas Bumi",
    number="No. 22 of 2001",
    issuer="Republic of Indonesia",
    adopted="2001-11-23",
)

EXPORTER_UNDER_LAW: Final = YesNo(
    "id.exporter_under_law",
    "the exporter, though it sends from outside Indonesia, is bound by the Law for this processing",
    "Is the exporter bound by the Law though abroad: do its acts have legal effect in Indonesia or on Indonesians abroad?",
    About.EXPORTER,
    ordinary=True,
    cite=PDP_LAW.article(2, paragraph=1, checked_on=CHECKED, confidence=RELATED),
)
HOUSEHOLD: Final = YesNo(
    "id.household",
    "a person processes the data in purely personal or household activities",
    "Does a person process the data in purely personal or household activities?",
    About.EXPORTER,
    ordinary=False,
    cite=PDP_LAW.article(2, paragraph=2, checked_on=SHEET, confidence=RECALLED),
)
APPOINTED: Final = YesNo(
    "id.appointed",
    "a state institution has appointed the exporter to run an electronic system for it",
    "Has a state institution appointed the exporter to run an electronic system on its behalf?",
    About.EXPORTER,
    ordinary=False,
    cite=GR_71.cite("Art. 2(3)", checked_on=SHEET, confidence=RELATED),
)
FINANCIAL_SUPERVISOR: Final = YesNo(
    "id.financial_supervisor",
    "the exporter is an authority that regulates and supervises the financial sector",
    "Is the exporter an authority that regulates and supervises the financial sector?",
    About.EXPORTER,
    ordinary=False,
    cite=GR_71.article(2, paragraph=4, checked_on=SHEET, confidence=RELATED),
)
RUN_ABROAD: Final = YesNo(
    "id.run_abroad",
    "the system or the data would be managed, processed or stored abroad, and not only be sent there",
    "Would the system or the data be managed, processed or stored abroad, rather than being shared with somebody there?",
    ordinary=True,
    cite=GR_71.article(20, paragraph=2, checked_on=SHEET, confidence=RELATED),
)
NO_TECHNOLOGY: Final = YesNo(
    "id.no_technology",
    "the committee has found that the storage technology is not available in Indonesia",
    "Has the committee of ministries found that the storage technology is not available in Indonesia?",
    ordinary=False,
    cite=GR_71.article(20, paragraph=3, checked_on=SHEET, confidence=RECALLED),
)
PUBLIC_SERVICE: Final = YesNo(
    "id.public_service",
    "the exporter runs an electronic system for public services, as the regulation of 2012 used the word",
    "Does the exporter run an electronic system for public services (widely read, online services to the public too)?",
    About.EXPORTER,
    cite=GR_82.article(17, paragraph=2, checked_on=SHEET, confidence=RECALLED),
)
E_COMMERCE: Final = YesNo(
    "id.e_commerce",
    "the exporter collected the data as a trader or platform in e-commerce",
    "Did the exporter collect the data as a trader or platform in e-commerce?",
    About.EXPORTER,
    ordinary=False,
    cite=GR_80.article(59, checked_on=CHECKED, confidence=RELATED),
)
STRICT_E_COMMERCE: Final = YesNo(
    "id.strict_e_commerce",
    "the regulation on e-commerce is read as binding beside Article 56 of the Law",
    "Is Article 59 of the regulation on e-commerce read as binding beside Article 56 of the later Law?",
    ordinary=False,
    cite=GR_80.article(
        59,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The regulation lets personal data go only to places that the minister has declared equal, and none was "
                "found to be declared. The Law is later, stands above a regulation and keeps older rules only as far as "
                "they do not contradict it; so it is presumed to prevail."
            )
        ],
    ),
)
HEALTH_SYSTEM: Final = YesNo(
    "id.health_system",
    "the exporter runs a health information system: a government, a health facility or another organiser",
    "Does the exporter run a health information system, as a health facility does?",
    About.EXPORTER,
    ordinary=False,
    cite=HEALTH_LAW.article(345, paragraph=2, checked_on=CHECKED, confidence=RELATED),
)
BANK: Final = YesNo(
    "id.bank",
    "the exporter is a commercial bank in Indonesia",
    "Is the exporter a commercial bank in Indonesia?",
    About.EXPORTER,
    ordinary=False,
    cite=POJK_11.cite("scope", checked_on=CHECKED, confidence=RECALLED),
)
PAYMENT_PROVIDER: Final = YesNo(
    "id.payment_provider",
    "the exporter is a payment service or infrastructure provider licensed in Indonesia",
    "Is the exporter a payment service provider or payment infrastructure provider of Indonesia?",
    About.EXPORTER,
    ordinary=False,
    cite=PBI_22_23.cite("providers", checked_on=CHECKED, confidence=RELATED),
)
DOMESTIC_PAYMENTS: Final = YesNo(
    "id.domestic_payments",
    "payment transactions made inside Indonesia are among those that would be processed abroad",
    "Are payments made inside Indonesia among those that would be processed abroad?",
    ordinary=True,
    cite=PBI_22_23.cite("domestic processing", checked_on=CHECKED, confidence=RECALLED),
)

NON_BANK: Final = YesNo(
    "id.non_bank",
    "the exporter is a financial institution of Indonesia that is no bank and has a data centre: an insurer, a pension fund, "
    "a finance company or the like",
    "Is the exporter an insurer, a pension fund, a finance company or another financial institution of Indonesia that is no "
    "bank, and has it a data centre?",
    About.EXPORTER,
    ordinary=False,
    cite=POJK_4.cite("Art. 1, data centres", checked_on=CHECKED, confidence=RELATED),
)
SECRECY_EXCEPTION: Final = YesNo(
    "id.secrecy_exception",
    "an exception to bank secrecy applies, for instance for a criminal case or an agreement between states",
    "Does an exception to bank secrecy apply, for instance for a criminal case or an agreement between states?",
    ordinary=False,
    cite=BANKING_LAW.cite("Art. 40 and following; POJK 44 of 2024, Art. 3", checked_on=CHECKED, confidence=RELATED),
)
BOOKS_ABROAD: Final = YesNo(
    "id.books_abroad",
    "the books and records themselves would be kept abroad, and not only a copy",
    "Would the books and records themselves be kept abroad, rather than a copy of what is kept in Indonesia?",
    ordinary=False,
    cite=TAX_LAW.article(28, paragraph=11, checked_on=CHECKED, confidence=RECALLED),
)
BIOBANK: Final = YesNo(
    "id.biobank",
    "the data are kept or managed for long by a biobank or biorepository",
    "Are the data those of a biobank or biorepository of Indonesia?",
    About.EXPORTER,
    ordinary=False,
    cite=HEALTH_LAW.article(339, checked_on=CHECKED, confidence=RELATED),
)

OPEN_INFORMATION: Final = YesNo(
    "id.open_information",
    "the data are public information that is open to all, or come from no public body",
    "Are the data public information that is open to all, or do they come from no public body?",
    ordinary=False,
    cite=INFORMATION_LAW.article(17, checked_on=CHECKED, confidence=RELATED),
)
OIL_DATA: Final = YesNo(
    "id.oil_data",
    "the data were obtained from surveys, exploration or production of oil and gas and are not yet open",
    "Were the data obtained from surveys, exploration or production of oil and gas in Indonesia, and are they not yet open?",
    ordinary=False,
    cite=OIL_LAW.article(20, checked_on=CHECKED, confidence=RELATED),
)
STRATEGIC: Final = YesNo(
    "id.strategic_data",
    "the government has determined that the exporter holds strategic electronic data that must be protected",
    "Has the government determined that the exporter holds strategic electronic data that must be protected?",
    About.EXPORTER,
    ordinary=False,
    cite=GR_71.article(99, checked_on=CHECKED, confidence=RECALLED),
)

OUT: Final = ~DESTINATION.within("ID")
SENT: Final = OUT & ~MEANS.is_in(Means.TRANSIT)
KEPT_THERE: Final = SENT & ~MEANS.is_in(Means.OWN_STAFF_ACCESS) & RUN_ABROAD
BY_THE_PERSON: Final = EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)

FACTS: Final = [
    EXPORTER_UNDER_LAW,
    HOUSEHOLD,
    APPOINTED,
    FINANCIAL_SUPERVISOR,
    RUN_ABROAD,
    NO_TECHNOLOGY,
    PUBLIC_SERVICE,
    E_COMMERCE,
    STRICT_E_COMMERCE,
    HEALTH_SYSTEM,
    BANK,
    PAYMENT_PROVIDER,
    DOMESTIC_PAYMENTS,
    NON_BANK,
    SECRECY_EXCEPTION,
    BOOKS_ABROAD,
    BIOBANK,
    OPEN_INFORMATION,
    OIL_DATA,
    STRATEGIC,
]
"""All facts of the law of Indonesia."""
