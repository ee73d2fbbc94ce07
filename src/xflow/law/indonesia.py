"""The law pack of Indonesia: the three steps of Article 56, and what public bodies, banks and hospitals keep onshore."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, YesNo
from xflow.model.means import Means
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import HEALTH, MEDICAL_RECORD, PAYMENT, PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_KIND, EXPORTER_ROLE, MEANS, ORIGIN, PURPOSE

_CHECKED = "2026-11-26"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_PDP_LAW = since("2022-10-17")
_MINISTRY = "Ministry of Communication and Digital Affairs"
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

EXPORTER_UNDER_LAW: Final = YesNo(
    "id.exporter_under_law",
    "the exporter, though it sends from outside Indonesia, is bound by the Law for this processing",
    "Is the exporter bound by the Law though abroad: do its acts have legal effect in Indonesia or on Indonesians abroad?",
    About.EXPORTER,
    ordinary=True,
    cite=PDP_LAW.article(2, paragraph=1, checked_on=_CHECKED, confidence=_RELATED),
)
HOUSEHOLD: Final = YesNo(
    "id.household",
    "a person processes the data in purely personal or household activities",
    "Does a person process the data in purely personal or household activities?",
    About.EXPORTER,
    ordinary=False,
    cite=PDP_LAW.article(2, paragraph=2, checked_on=_SHEET, confidence=_RECALLED),
)
APPOINTED: Final = YesNo(
    "id.appointed",
    "a state institution has appointed the exporter to run an electronic system for it",
    "Has a state institution appointed the exporter to run an electronic system on its behalf?",
    About.EXPORTER,
    ordinary=False,
    cite=GR_71.cite("Art. 2(3)", checked_on=_SHEET, confidence=_RELATED),
)
FINANCIAL_SUPERVISOR: Final = YesNo(
    "id.financial_supervisor",
    "the exporter is an authority that regulates and supervises the financial sector",
    "Is the exporter an authority that regulates and supervises the financial sector?",
    About.EXPORTER,
    ordinary=False,
    cite=GR_71.article(2, paragraph=4, checked_on=_SHEET, confidence=_RELATED),
)
RUN_ABROAD: Final = YesNo(
    "id.run_abroad",
    "the system or the data would be managed, processed or stored abroad, and not only be sent there",
    "Would the system or the data be managed, processed or stored abroad, rather than being shared with somebody there?",
    ordinary=True,
    cite=GR_71.article(20, paragraph=2, checked_on=_SHEET, confidence=_RELATED),
)
NO_TECHNOLOGY: Final = YesNo(
    "id.no_technology",
    "the committee has found that the storage technology is not available in Indonesia",
    "Has the committee of ministries found that the storage technology is not available in Indonesia?",
    ordinary=False,
    cite=GR_71.article(20, paragraph=3, checked_on=_SHEET, confidence=_RECALLED),
)
PUBLIC_SERVICE: Final = YesNo(
    "id.public_service",
    "the exporter runs an electronic system for public services, as the regulation of 2012 used the word",
    "Does the exporter run an electronic system for public services (widely read, online services to the public too)?",
    About.EXPORTER,
    cite=GR_82.article(17, paragraph=2, checked_on=_SHEET, confidence=_RECALLED),
)
E_COMMERCE: Final = YesNo(
    "id.e_commerce",
    "the exporter collected the data as a trader or platform in e-commerce",
    "Did the exporter collect the data as a trader or platform in e-commerce?",
    About.EXPORTER,
    ordinary=False,
    cite=GR_80.article(59, checked_on=_CHECKED, confidence=_RELATED),
)
STRICT_E_COMMERCE: Final = YesNo(
    "id.strict_e_commerce",
    "the regulation on e-commerce is read as binding beside Article 56 of the Law",
    "Is Article 59 of the regulation on e-commerce read as binding beside Article 56 of the later Law?",
    ordinary=False,
    cite=GR_80.article(
        59,
        checked_on=_CHECKED,
        confidence=_RELATED,
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
    cite=HEALTH_LAW.article(345, paragraph=2, checked_on=_CHECKED, confidence=_RELATED),
)
BANK: Final = YesNo(
    "id.bank",
    "the exporter is a commercial bank in Indonesia",
    "Is the exporter a commercial bank in Indonesia?",
    About.EXPORTER,
    ordinary=False,
    cite=POJK_11.cite("scope", checked_on=_CHECKED, confidence=_RECALLED),
)
PAYMENT_PROVIDER: Final = YesNo(
    "id.payment_provider",
    "the exporter is a payment service or infrastructure provider licensed in Indonesia",
    "Is the exporter a payment service provider or payment infrastructure provider of Indonesia?",
    About.EXPORTER,
    ordinary=False,
    cite=PBI_22_23.cite("providers", checked_on=_CHECKED, confidence=_RELATED),
)
DOMESTIC_PAYMENTS: Final = YesNo(
    "id.domestic_payments",
    "payment transactions made inside Indonesia are among those that would be processed abroad",
    "Are payments made inside Indonesia among those that would be processed abroad?",
    ordinary=True,
    cite=PBI_22_23.cite("domestic processing", checked_on=_CHECKED, confidence=_RECALLED),
)

EQUAL: Final = Mechanism(
    "id.equal_protection",
    "protection equal or higher at the destination",
    "assess and record that the destination protects personal data at least as the Law does",
    cite=PDP_LAW.article(
        56,
        paragraph=2,
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("There is no official list; the controller assesses by itself.", "published accounts")],
    ),
)
SAFEGUARDS: Final = Mechanism(
    "id.safeguards",
    "adequate and binding protection",
    "bind the recipient to adequate protection, by contract or binding corporate rules",
    cite=PDP_LAW.article(56, paragraph=3, checked_on=_CHECKED, confidence=_RELATED),
)
CONSENT: Final = Mechanism(
    "id.consent",
    "consent to the transfer",
    "obtain the data subject's consent to the transfer",
    MechanismKind.DEROGATION,
    cite=PDP_LAW.article(
        56,
        paragraph=4,
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("It is the last of three steps: for where the first two are not met.")],
    ),
)
DATA_CENTRE: Final = Mechanism(
    "id.data_centre",
    "data centre and recovery centre in Indonesia",
    "place a data centre and a disaster recovery centre in Indonesia",
    MechanismKind.MEASURE,
    cite=GR_82.article(17, paragraph=2, checked_on=_SHEET, confidence=_RECALLED),
)
HEALTH_PERMIT: Final = Mechanism(
    "id.health_permit",
    "permission to process health data abroad",
    "obtain the Minister of Health's permission for a specific and limited purpose",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Minister of Health",
    cite=HEALTH_LAW.article(346, paragraph=7, checked_on=_CHECKED, confidence=_RELATED),
)
OJK_APPROVAL: Final = Mechanism(
    "id.ojk_approval",
    "approval of systems abroad",
    "obtain the approval of the Financial Services Authority for systems or processing abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Financial Services Authority",
    cite=POJK_11.cite("data centres abroad", checked_on=_CHECKED, confidence=_RECALLED),
)
BI_APPROVAL: Final = Mechanism(
    "id.bi_approval",
    "approval of payment processing abroad",
    "obtain the approval of Bank Indonesia for processing abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "Bank Indonesia",
    cite=PBI_22_23.cite("domestic processing", checked_on=_CHECKED, confidence=_RECALLED),
)

_OUT = ~DESTINATION.within("ID")
_SENT = _OUT & ~MEANS.is_in(Means.TRANSIT)
_KEPT_THERE = _SENT & ~MEANS.is_in(Means.OWN_STAFF_ACCESS) & RUN_ABROAD
_BY_THE_PERSON = EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
TRANSFER: Final = Definition(
    "id.transfer",
    "personal data under the Law are transferred to a controller or processor outside Indonesia",
    includes(PERSONAL)
    & _SENT
    & (ORIGIN.within("ID") | EXPORTER_UNDER_LAW)
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS)
    & ~HOUSEHOLD
    & ~_BY_THE_PERSON,
    PDP_LAW.article(
        56,
        paragraph=1,
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The article speaks of controllers that transfer to controllers or processors. What a processor sends for "
                "its controller, and what goes to a branch of the same company, is treated alike; both are unsettled."
            )
        ],
    ),
)

CONSENT_BEFORE: Final = Measure(
    "id.moci20.21",
    "Personal data are sent on with consent",
    "ID",
    MOCI_20.cite("Art. 21", checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER,
    require(CONSENT),
    Objective.PRIVACY,
    during("2016-12-01", "2022-10-17"),
    authority=_MINISTRY,
    notes=[
        Note("Operators had until 1 December 2018 to adapt.", "recalled"),
        Note("The Law of 2022 gave other grounds beside consent."),
    ],
)
COORDINATION: Final = Measure(
    "id.moci20.22",
    "Transfers abroad are coordinated with the ministry",
    "ID",
    MOCI_20.cite("Art. 22", checked_on=_SHEET, confidence=_RELATED),
    TRANSFER,
    Impose(
        Duty("tell the ministry of the plan (destination, recipient, day, purpose) and of the result", DutyKind.REPORT)
    ),
    Objective.SOVEREIGNTY,
    since("2016-12-01"),
    authority=_MINISTRY,
    notes=[Note("Practice still goes by it, as far as it does not contradict the Law.", "published account")],
)
PDP_56: Final = Measure(
    "id.pdp.56",
    "Equal protection, binding safeguards, or consent",
    "ID",
    PDP_LAW.cite("Art. 56(2)-(4)", checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER,
    require(EQUAL | SAFEGUARDS | CONSENT),
    Objective.PRIVACY,
    _PDP_LAW,
    authority=_MINISTRY,
    consequence="warning, suspension, deletion, or a fine of up to 2% of annual revenue (Art. 57, recalled)",
    notes=[
        Note("Controllers and processors had until 17 October 2024 to adapt.", "Law No. 27 of 2022, Art. 74"),
        Note("The regulation that is to detail it (Art. 56(5)) was still a draft when last seen."),
        Note(
            "The agreement of 2026 with the United States is said to need an assessment under the Law before the United "
            "States count as equal; no recognition was found.",
            "government statement, May 2026 (published account)",
        ),
    ],
)
E_COMMERCE_RULE: Final = Measure(
    "id.gr80.59",
    "Data of e-commerce go only to places declared equal",
    "ID",
    GR_80.article(59, checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER & E_COMMERCE,
    require(Recognised("ID", "declared-equal")),
    Objective.PRIVACY,
    during("2019-11-25", "2022-10-17"),
    authority="Minister of Trade",
    notes=[Note("No place was found to be declared.")],
)
E_COMMERCE_AFTER: Final = Measure(
    "id.gr80.59",
    "Data of e-commerce go only to places declared equal, if the rule still stands",
    "ID",
    GR_80.article(59, checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER & E_COMMERCE & STRICT_E_COMMERCE,
    require(Recognised("ID", "declared-equal")),
    Objective.PRIVACY,
    _PDP_LAW,
    authority="Minister of Trade",
)
PUBLIC_SYSTEMS: Final = Measure(
    "id.gr71.20",
    "Public operators keep systems and data in Indonesia",
    "ID",
    GR_71.cite("Art. 20(2)-(4)", checked_on=_SHEET, confidence=_RELATED),
    (EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) | APPOINTED) & ~FINANCIAL_SUPERVISOR & _KEPT_THERE,
    Localise(Localisation.PROCESSING, NO_TECHNOLOGY),
    Objective.SOVEREIGNTY,
    since("2019-10-10"),
    authority=_MINISTRY,
    consequence="administrative sanctions",
)
ACCESS: Final = Measure(
    "id.gr71.21",
    "Private operators abroad keep authorities' access",
    "ID",
    GR_71.article(21, paragraph=2, checked_on=_CHECKED, confidence=_RELATED),
    _KEPT_THERE & EXPORTER_KIND.is_in(PartyKind.COMPANY, PartyKind.NON_PROFIT) & ~APPOINTED,
    Impose(Duty("make sure that Indonesian authorities can supervise and have access to systems and data")),
    Objective.LAW_ENFORCEMENT,
    since("2019-10-10"),
    authority=_MINISTRY,
)
PUBLIC_SERVICES: Final = Measure(
    "id.gr82.17",
    "Operators for public services have a data centre in Indonesia",
    "ID",
    GR_82.article(17, paragraph=2, checked_on=_SHEET, confidence=_RECALLED),
    PUBLIC_SERVICE & _KEPT_THERE & ~_BY_THE_PERSON,
    Localise(Localisation.COPY, DATA_CENTRE),
    Objective.LAW_ENFORCEMENT,
    during("2017-10-15", "2019-10-10"),
    authority=_MINISTRY,
    notes=[
        Note("Five years were given to adapt to the regulation of 15 October 2012; the day is recalled."),
        Note("It asked for a centre onshore and did not say that no copy may be abroad."),
    ],
)
_HEALTH = (
    includes(MEDICAL_RECORD) | (includes(HEALTH) & (HEALTH_SYSTEM | PURPOSE.is_in(Purpose.HEALTH_CARE)))
) & _KEPT_THERE
_STAYS = Localise(Localisation.PROCESSING, HEALTH_PERMIT)
HEALTH_BEFORE: Final = Measure(
    "id.health.data",
    "Health data are processed in Indonesia",
    "ID",
    GR_46.cite("Art. 19(4)-(5)", checked_on=_CHECKED),
    _HEALTH & ~_BY_THE_PERSON,
    _STAYS,
    Objective.PUBLIC_HEALTH,
    during("2014-06-19", "2023-08-08"),
    authority="Ministry of Health",
    notes=[Note("The day on which the regulation began is recalled.")],
)
HEALTH_NOW: Final = Measure(
    "id.health.data",
    "Health information systems process their data in Indonesia",
    "ID",
    HEALTH_LAW.cite("Art. 346(6)-(7)", checked_on=_CHECKED, confidence=_RELATED),
    _HEALTH & ~_BY_THE_PERSON,
    _STAYS,
    Objective.PUBLIC_HEALTH,
    since("2023-08-08"),
    authority="Ministry of Health",
    notes=[
        Note(
            "Outside Indonesia for specific and limited purposes: outbreaks, the pilgrimage, material transfer agreements, "
            "international cooperation.",
            "explanatory text (published account)",
        )
    ],
)
BANKS_BEFORE: Final = Measure(
    "id.ojk.banks",
    "Banks keep data centres in Indonesia",
    "ID",
    POJK_38.cite("data centres", checked_on=_SHEET, confidence=_RECALLED),
    BANK & _KEPT_THERE,
    Localise(Localisation.PROCESSING, OJK_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    during("2016-12-07", "2022-10-07"),
    authority="Financial Services Authority",
)
BANKS: Final = Measure(
    "id.ojk.banks",
    "Banks keep data centres in Indonesia",
    "ID",
    POJK_11.cite("data centres", checked_on=_CHECKED, confidence=_RECALLED),
    BANK & _KEPT_THERE,
    Localise(Localisation.PROCESSING, OJK_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    since("2022-10-07"),
    authority="Financial Services Authority",
    notes=[
        Note("Of 7 July 2022; that it began three months later is recalled."),
        Note("A rule of the authority of 1 March 2026 details where data and systems are placed.", "published account"),
    ],
)
PAYMENTS: Final = Measure(
    "id.bi.payments",
    "Payments made in Indonesia are processed in Indonesia",
    "ID",
    PBI_22_23.cite("domestic processing", checked_on=_CHECKED, confidence=_RECALLED),
    includes(PAYMENT) & PAYMENT_PROVIDER & DOMESTIC_PAYMENTS & _KEPT_THERE,
    Localise(Localisation.PROCESSING, BI_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    since("2021-07-01"),
    authority="Bank Indonesia",
    notes=[Note("What Bank Indonesia may allow abroad, and on what terms, could not be confirmed.")],
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "ID",
            "Indonesia",
            ["ID"],
            _CHECKED,
            "Private operators may keep data abroad; personal data leave by the three steps of Article 56.",
            GR_71.article(21, paragraph=1, checked_on=_CHECKED, confidence=_RELATED),
            since("2018-05-25"),
            missing=(
                "Insurers, peer-to-peer lenders and securities firms; the national payment gateway before July 2021; rules "
                "on finance and cloud reported in April 2026, which could not be confirmed; human specimens, maps, company "
                "records, telecommunications, strategic data, state secrets and export control."
            ),
            reached_by=[EXPORTER_UNDER_LAW.id],
        )
    ],
    measures=[
        CONSENT_BEFORE,
        COORDINATION,
        PDP_56,
        E_COMMERCE_RULE,
        E_COMMERCE_AFTER,
        PUBLIC_SYSTEMS,
        ACCESS,
        PUBLIC_SERVICES,
        HEALTH_BEFORE,
        HEALTH_NOW,
        BANKS_BEFORE,
        BANKS,
        PAYMENTS,
    ],
    definitions=[TRANSFER],
    mechanisms=[EQUAL, SAFEGUARDS, CONSENT, DATA_CENTRE, HEALTH_PERMIT, OJK_APPROVAL, BI_APPROVAL],
    facts=[
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
    ],
)
