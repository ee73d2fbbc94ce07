"""What the law of Rwanda asks: instruments, kinds of data and facts."""

from __future__ import annotations

from typing import Final

from xflow.model.facts import About, YesNo
from xflow.model.sources import Confidence, Instrument

SHEET: Final = "2026-11-23"
CHECKED: Final = "2026-11-26"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED
AUTHORITY: Final = "National Cyber Security Authority, Data Protection and Privacy Office"

LAW: Final = Instrument(
    "rw.law",
    "Law relating to the protection of personal data and privacy",
    "https://rwandalii.org/akn/rw/act/law/2021/58",
    native="Itegeko ryerekeye kurinda amakuru bwite n'imibereho bwite",
    number="No. 058/2021",
    issuer="Parliament of Rwanda",
    adopted="2021-10-13",
)

BANK_REGULATION: Final = Instrument(
    "rw.bnr_cyber",
    "Regulation on cyber security in regulated institutions",
    "https://rwandalii.org/akn/rw/act/reg/2022/50",
    number="No. 50/2022 of 2 June 2022",
    issuer="National Bank of Rwanda",
    adopted="2022-06-02",
)
OLD_BANK_REGULATION: Final = Instrument(
    "rw.bnr_cyber_2018",
    "Regulation on cyber security",
    "https://rwandalii.org/akn/rw/act/reg/2018/2",
    number="No. 02/2018 of 24 January 2018",
    issuer="National Bank of Rwanda",
    adopted="2018-01-24",
)
CYBER_REGULATION: Final = Instrument(
    "rw.rura_cyber",
    "Regulation governing cybersecurity",
    "https://www.rura.rw",
    number="No. 010/R/CR-CSI/RURA/020 of 29 May 2020",
    issuer="Rwanda Utilities Regulatory Authority",
    adopted="2020-05-29",
)
COMPANIES_LAW: Final = Instrument(
    "rw.companies",
    "Law governing companies",
    "https://rwandalii.org/akn/rw/act/law/2021/7",
    number="No. 007/2021",
    issuer="Parliament of Rwanda",
    adopted="2021-02-05",
)
GOVERNMENT_ORDER: Final = Instrument(
    "rw.minict_order",
    "Ministerial Order on the hosting of critical information data of the Government",
    "https://www.minict.gov.rw",
    number="No. 001/MINICT/2012 of 12 March 2012",
    issuer="Minister in charge of ICT",
    adopted="2012-03-12",
)
TELECOM_DIRECTIVE: Final = Instrument(
    "rw.rura_hosting",
    "Directive against hosting the services of licensed operators outside Rwanda",
    "https://www.rura.rw",
    issuer="Rwanda Utilities Regulatory Authority",
    adopted="2011-01-28",
)

PENAL_LAW: Final = Instrument(
    "rw.penal_law",
    "Law determining offences and penalties in general",
    "https://rwandalii.org/akn/rw/act/law/2018/68",
    number="No. 68/2018",
    issuer="Parliament of Rwanda",
    adopted="2018-08-30",
)

NECESSITY: Final = YesNo(
    "rw.necessity",
    "the transfer is necessary for a contract with or for the data subject, for public interest, for a legal claim, to protect "
    "vital interests, or under an international treaty that Rwanda has ratified",
    "Is the transfer necessary for a contract with or for the data subject, for public interest, for a legal claim, for vital "
    "interests, or to perform a ratified treaty?",
    ordinary=False,
    cite=LAW.cite("Art. 48(3)", checked_on=CHECKED, url="https://dpo.gov.rw/dpp-law/dpp-article-48.html"),
)
COMPELLING: Final = YesNo(
    "rw.compelling_interest",
    "the transfer serves compelling legitimate interests of the exporter that the data subject's do not override, concerns few "
    "data subjects, and was assessed and safeguarded",
    "Does the transfer serve compelling legitimate interests, concern only a limited number of data subjects, and was it "
    "assessed and safeguarded?",
    ordinary=False,
    cite=LAW.cite("Art. 48(3)", checked_on=CHECKED, url="https://dpo.gov.rw/dpp-law/dpp-article-48.html"),
)
STORED_ABROAD: Final = YesNo(
    "rw.stored_abroad",
    "the personal data are to be stored outside Rwanda instead of in Rwanda",
    "Are the personal data to be stored outside Rwanda, as with a host or a cloud abroad?",
    ordinary=False,
    cite=LAW.cite("Art. 50", checked_on=CHECKED, confidence=RELATED),
)
PROCESSOR_HOLDS: Final = YesNo(
    "rw.processor_holds",
    "a processor abroad would keep the data, rather than only use a passing copy while they stay stored in Rwanda",
    "Would the processor abroad keep the data, rather than only use a passing copy while they stay stored in Rwanda?",
    ordinary=True,
    cite=LAW.cite("Art. 50", checked_on=CHECKED, confidence=RELATED),
)
RECORDS_ONLY_ABROAD: Final = YesNo(
    "rw.records_only_abroad",
    "records that a company must keep in Rwanda would be kept only abroad",
    "Would records that the company must keep in Rwanda be kept only abroad?",
    ordinary=False,
    cite=COMPANIES_LAW.article(111, checked_on=CHECKED, confidence=RELATED),
)
GOVERNMENT_CRITICAL: Final = YesNo(
    "rw.government_critical",
    "critical information data of a government institution would be hosted outside the national data centre",
    "Would critical information data of a government institution be hosted outside the national data centre?",
    About.EXPORTER,
    ordinary=False,
    cite=GOVERNMENT_ORDER.cite("hosting", checked_on=CHECKED, confidence=RECALLED),
)
IN_OPERATION: Final = YesNo(
    "rw.in_operation_before",
    "the exporter was already in operation when the law began",
    "Was the exporter already in operation on 15 October 2021?",
    About.EXPORTER,
    ordinary=False,
    cite=LAW.cite("transitional provision", checked_on=SHEET),
)

EXPORTER_UNDER_LAW: Final = YesNo(
    "rw.exporter_under_law",
    "the exporter, though neither established nor resident in Rwanda, processes data of people located there",
    "Does the exporter, though not in Rwanda, process the data of people who are in Rwanda?",
    About.EXPORTER,
    ordinary=True,
    cite=LAW.cite("Art. 2(2)(b)", checked_on=CHECKED, url="https://dpo.gov.rw/dpp-law/dpp-article-2.html"),
)
REGULATED_INSTITUTION: Final = YesNo(
    "rw.regulated_institution",
    "the exporter is regulated by the National Bank, and the data are critical ones such as customer or transaction records that "
    "would be kept abroad",
    "Is the exporter a bank, insurer, payment or other institution under the National Bank, whose customer, transaction or core "
    "records would be kept abroad?",
    About.EXPORTER,
    ordinary=False,
    cite=BANK_REGULATION.cite("location of data", checked_on=CHECKED, confidence=RELATED),
)
TELECOM_OPERATOR: Final = YesNo(
    "rw.telecom_operator",
    "the exporter is licensed for telecommunications or other ICT services, and its networks, systems or applications would be "
    "run, hosted, reached from afar or placed outside Rwanda",
    "Is the exporter licensed for telecommunications or ICT services, and would its networks, systems or applications be run, "
    "hosted, reached from afar or placed outside Rwanda?",
    About.EXPORTER,
    ordinary=False,
    cite=CYBER_REGULATION.article(15, checked_on=CHECKED, confidence=RELATED),
)

FACTS: Final = [
    NECESSITY,
    COMPELLING,
    STORED_ABROAD,
    PROCESSOR_HOLDS,
    RECORDS_ONLY_ABROAD,
    GOVERNMENT_CRITICAL,
    IN_OPERATION,
    EXPORTER_UNDER_LAW,
    REGULATED_INSTITUTION,
    TELECOM_OPERATOR,
]
"""All facts of the law of Rwanda."""
