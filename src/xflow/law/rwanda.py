"""The law pack of Rwanda: sharing personal data abroad, and where data of persons, banks, operators and the state are stored."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.conditions import includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, YesNo
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import ACCOUNTING, PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    PURPOSE,
    RECIPIENT_ROLE,
    SYSTEMATIC,
)

_SHEET = "2026-11-23"
_CHECKED = "2026-11-26"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_AUTHORITY = "National Cyber Security Authority, Data Protection and Privacy Office"
_PENALTY = "administrative fines of RWF 2 to 5 million or 1 % of turnover; offences with prison (recalled)"
_START = since("2021-10-15")

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
    cite=LAW.cite("Art. 48(3)", checked_on=_CHECKED, url="https://dpo.gov.rw/dpp-law/dpp-article-48.html"),
)
COMPELLING: Final = YesNo(
    "rw.compelling_interest",
    "the transfer serves compelling legitimate interests of the exporter that the data subject's do not override, concerns few "
    "data subjects, and was assessed and safeguarded",
    "Does the transfer serve compelling legitimate interests, concern only a limited number of data subjects, and was it "
    "assessed and safeguarded?",
    ordinary=False,
    cite=LAW.cite("Art. 48(3)", checked_on=_CHECKED, url="https://dpo.gov.rw/dpp-law/dpp-article-48.html"),
)
STORED_ABROAD: Final = YesNo(
    "rw.stored_abroad",
    "the personal data are to be stored outside Rwanda instead of in Rwanda",
    "Are the personal data to be stored outside Rwanda, as with a host or a cloud abroad?",
    ordinary=False,
    cite=LAW.cite("Art. 50", checked_on=_CHECKED, confidence=_RELATED),
)
PROCESSOR_HOLDS: Final = YesNo(
    "rw.processor_holds",
    "a processor abroad would keep the data, rather than only use a passing copy while they stay stored in Rwanda",
    "Would the processor abroad keep the data, rather than only use a passing copy while they stay stored in Rwanda?",
    ordinary=True,
    cite=LAW.cite("Art. 50", checked_on=_CHECKED, confidence=_RELATED),
)
RECORDS_ONLY_ABROAD: Final = YesNo(
    "rw.records_only_abroad",
    "records that a company must keep in Rwanda would be kept only abroad",
    "Would records that the company must keep in Rwanda be kept only abroad?",
    ordinary=False,
    cite=COMPANIES_LAW.article(111, checked_on=_CHECKED, confidence=_RELATED),
)
GOVERNMENT_CRITICAL: Final = YesNo(
    "rw.government_critical",
    "critical information data of a government institution would be hosted outside the national data centre",
    "Would critical information data of a government institution be hosted outside the national data centre?",
    About.EXPORTER,
    ordinary=False,
    cite=GOVERNMENT_ORDER.cite("hosting", checked_on=_CHECKED, confidence=_RECALLED),
)
IN_OPERATION: Final = YesNo(
    "rw.in_operation_before",
    "the exporter was already in operation when the law began",
    "Was the exporter already in operation on 15 October 2021?",
    About.EXPORTER,
    ordinary=False,
    cite=LAW.cite("transitional provision", checked_on=_SHEET),
)

EXPORTER_UNDER_LAW: Final = YesNo(
    "rw.exporter_under_law",
    "the exporter, though neither established nor resident in Rwanda, processes data of people located there",
    "Does the exporter, though not in Rwanda, process the data of people who are in Rwanda?",
    About.EXPORTER,
    ordinary=True,
    cite=LAW.cite("Art. 2(2)(b)", checked_on=_CHECKED, url="https://dpo.gov.rw/dpp-law/dpp-article-2.html"),
)
REGULATED_INSTITUTION: Final = YesNo(
    "rw.regulated_institution",
    "the exporter is regulated by the National Bank, and the data are critical ones such as customer or transaction records that "
    "would be kept abroad",
    "Is the exporter a bank, insurer, payment or other institution under the National Bank, whose customer, transaction or core "
    "records would be kept abroad?",
    About.EXPORTER,
    ordinary=False,
    cite=BANK_REGULATION.cite("location of data", checked_on=_CHECKED, confidence=_RELATED),
)
TELECOM_OPERATOR: Final = YesNo(
    "rw.telecom_operator",
    "the exporter is licensed for telecommunications or other ICT services, and its networks, systems or applications would be "
    "run, hosted, reached from afar or placed outside Rwanda",
    "Is the exporter licensed for telecommunications or ICT services, and would its networks, systems or applications be run, "
    "hosted, reached from afar or placed outside Rwanda?",
    About.EXPORTER,
    ordinary=False,
    cite=CYBER_REGULATION.article(15, checked_on=_CHECKED, confidence=_RELATED),
)

AUTHORISATION: Final = Mechanism(
    "rw.authorisation",
    "authorisation to share abroad",
    "obtain the authorisation of the supervisory authority on proof of appropriate safeguards",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=_AUTHORITY,
    cite=LAW.cite("Art. 48(1)", checked_on=_CHECKED, url="https://dpo.gov.rw/dpp-law/dpp-article-48.html"),
)
CONSENT: Final = Mechanism(
    "rw.consent",
    "consent to the transfer",
    "obtain the data subject's consent to the transfer, or for a child under 16 that of the holder of parental responsibility",
    MechanismKind.DEROGATION,
    cite=LAW.cite(
        "Art. 48(2)",
        checked_on=_CHECKED,
        url="https://dpo.gov.rw/dpp-law/dpp-article-48.html",
        notes=[Note("Consent is a ground of its own.")],
    ),
)
CERTIFICATE: Final = Mechanism(
    "rw.storage_certificate",
    "registration certificate that authorises storage abroad",
    "hold a registration certificate of the supervisory authority that authorises storage outside Rwanda",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by=_AUTHORITY,
    cite=LAW.cite("Art. 50", checked_on=_CHECKED, confidence=_RELATED),
)

BANK_APPROVAL: Final = Mechanism(
    "rw.bank_approval",
    "approval of the National Bank",
    "obtain the approval of the National Bank to keep critical data outside Rwanda",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="National Bank of Rwanda",
    cite=BANK_REGULATION.cite("location of data", checked_on=_CHECKED, confidence=_RELATED),
)

OPERATOR_AUTHORISATION: Final = Mechanism(
    "rw.operator_authorisation",
    "authorisation of the utilities regulator",
    "obtain the explicit authorisation of the utilities regulator to run or host the systems outside Rwanda",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Rwanda Utilities Regulatory Authority",
    cite=CYBER_REGULATION.article(15, checked_on=_CHECKED, confidence=_RELATED),
)

TRANSFER: Final = Definition(
    "rw.transfer",
    "personal data are shared with or transferred to a third party outside Rwanda",
    includes(PERSONAL)
    & ~DESTINATION.within("RW")
    & (ORIGIN.within("RW") | EXPORTER_UNDER_LAW)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    LAW.cite(
        "Arts. 2, 48",
        checked_on=_CHECKED,
        notes=[Note("Article 2 leaves out no household or personal processing.", "Law 058/2021, Art. 2")],
    ),
)
_THIRD_PARTY: Final = TRANSFER & ~MEANS.is_in(Means.OWN_STAFF_ACCESS)
ARTICLE_48: Final = Measure(
    "rw.law.48",
    "Transfer abroad on authorisation, consent or necessity",
    "RW",
    LAW.article(48, checked_on=_CHECKED, url="https://dpo.gov.rw/dpp-law/dpp-article-48.html"),
    _THIRD_PARTY,
    require(AUTHORISATION | CONSENT | NECESSITY | (COMPELLING & ~SYSTEMATIC)),
    Objective.PRIVACY,
    _START,
    authority=_AUTHORITY,
    consequence=_PENALTY,
    notes=[
        Note("Compelling legitimate interests carry no transfer that is repetitive."),
        Note("The article speaks of a third party; one's own staff who read the data from abroad are none."),
    ],
)
ARTICLE_49: Final = Measure(
    "rw.law.49",
    "A contract with the recipient abroad",
    "RW",
    LAW.article(49, checked_on=_SHEET),
    _THIRD_PARTY,
    Impose(Duty("set out in a written contract with the recipient what each is responsible for", DutyKind.CONTRACT)),
    Objective.PRIVACY,
    _START,
    authority=_AUTHORITY,
)
REGISTRATION: Final = Measure(
    "rw.law.29",
    "Controllers and processors register, and name the countries to which data go",
    "RW",
    LAW.cite(
        "Arts. 29-31",
        checked_on=_CHECKED,
        url="https://dpo.gov.rw/dpp-law/registration-of-a-data-controller-and-a-data-processor",
    ),
    TRANSFER,
    Impose(Duty("be registered, and name in the application the countries to which data are to go", DutyKind.FILING)),
    Objective.PRIVACY,
    _START,
    authority=_AUTHORITY,
)
ARTICLE_50: Final = Measure(
    "rw.law.50",
    "Personal data are stored in Rwanda, abroad only with a certificate",
    "RW",
    LAW.article(50, checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER
    & (
        STORED_ABROAD
        | PURPOSE.is_in(Purpose.STORAGE)
        | (
            RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)
            & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS, Means.TRANSIT)
            & PROCESSOR_HOLDS
        )
    ),
    Localise(Localisation.STORAGE, CERTIFICATE),
    Objective.SOVEREIGNTY,
    _START,
    authority=_AUTHORITY,
    consequence=_PENALTY,
    notes=[
        Note(
            "A copy that a recipient abroad uses, while the data stay stored in Rwanda, is treated as sharing under Article 48 and "
            "not as storage.",
        ),
        Note("What a processor abroad keeps for the exporter is taken to be stored abroad by the exporter."),
    ],
)
BANKS: Final = Measure(
    "rw.bnr.critical",
    "Critical data of institutions under the National Bank stay in Rwanda unless it approves",
    "RW",
    BANK_REGULATION.cite(
        "location of data",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note("The rule was read in an account of a hosting provider; the article of the regulation is not known."),
            Note(
                "It replaced a regulation of 2018 that bound banks alone.", "National Bank of Rwanda, regulatory digest"
            ),
        ],
    ),
    REGULATED_INSTITUTION & ~DESTINATION.within("RW"),
    Localise(Localisation.STORAGE, BANK_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    since("2022-06-02"),
    authority="National Bank of Rwanda",
)
BANKS_2018: Final = Measure(
    "rw.bnr.critical",
    "Primary data of banks stay in Rwanda",
    "RW",
    OLD_BANK_REGULATION.article(
        3,
        checked_on=_CHECKED,
        confidence=_RECALLED,
        notes=[
            Note(
                "It bound banks alone. That approval opened a way is taken from the later regulation, not from its text."
            )
        ],
    ),
    REGULATED_INSTITUTION & ~DESTINATION.within("RW"),
    Localise(Localisation.STORAGE, BANK_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    during("2018-02-05", "2022-06-02"),
    authority="National Bank of Rwanda",
)
TELECOMS_2020: Final = Measure(
    "rw.rura.hosting",
    "Operators do not run, host or open their systems outside Rwanda unless the regulator authorises it",
    "RW",
    CYBER_REGULATION.article(15, checked_on=_CHECKED, confidence=_RELATED),
    TELECOM_OPERATOR & ~DESTINATION.within("RW"),
    Localise(Localisation.PROCESSING, OPERATOR_AUTHORISATION),
    Objective.SOVEREIGNTY,
    since("2020-05-29"),
    authority="Rwanda Utilities Regulatory Authority",
    consequence="administrative fines under the licence",
)
COMPANY_RECORDS: Final = Measure(
    "rw.companies.111",
    "Companies keep their records in Rwanda for ten years",
    "RW",
    COMPANIES_LAW.article(
        111,
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("At the registered office or at another place in Rwanda; copies may leave.")],
    ),
    includes(ACCOUNTING) & RECORDS_ONLY_ABROAD & ~DESTINATION.within("RW"),
    Localise(Localisation.COPY),
    Objective.LAW_ENFORCEMENT,
    since("2021-02-08"),
)
GOVERNMENT: Final = Measure(
    "rw.minict.hosting",
    "Critical information data of the Government are hosted in the national data centre",
    "RW",
    GOVERNMENT_ORDER.cite("hosting", checked_on=_CHECKED, confidence=_RECALLED),
    GOVERNMENT_CRITICAL & ~DESTINATION.within("RW"),
    Localise(Localisation.STORAGE),
    Objective.SOVEREIGNTY,
    since("2012-03-12"),
)
TELECOMS: Final = Measure(
    "rw.rura.hosting",
    "Telecommunications operators do not run their systems from outside Rwanda",
    "RW",
    TELECOM_DIRECTIVE.cite(
        "directives of 28 January and 7 February 2011; sanction of 17 May 2017",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "An operator was fined RWF 7.03 billion in May 2017 for running its systems from Uganda.",
                "press accounts",
            ),
            Note("Whether the authority would allow it on application is not known."),
        ],
    ),
    TELECOM_OPERATOR & ~DESTINATION.within("RW"),
    Localise(Localisation.PROCESSING),
    Objective.SOVEREIGNTY,
    during("2011-01-28", "2020-05-29"),
    authority="Rwanda Utilities Regulatory Authority",
    consequence="administrative fines under the licence",
)
TRANSITION: Final = Exemption(
    "rw.law.transition",
    "Two years to conform for those already in operation",
    "RW",
    LAW.cite("transitional provision", checked_on=_SHEET),
    IN_OPERATION,
    [ARTICLE_48, ARTICLE_49, ARTICLE_50, REGISTRATION],
    during("2021-10-15", "2023-10-15"),
)

SECRETS: Final = Measure(
    "rw.secrets",
    "What the state keeps secret is not given abroad",
    "RW",
    PENAL_LAW.cite(
        "offences against the security of the State",
        checked_on=_CHECKED,
        confidence=_RECALLED,
        notes=[Note("The penal code of 2012, which held until 27 September 2018, punished it, too (recalled).")],
    ),
    includes(STATE_SECRET) & ~DESTINATION.within("RW"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2012-06-14"),
    consequence="an offence against the security of the State",
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "RW",
            "Rwanda",
            ["RW"],
            "2026-11-26",
            "Personal data leave only under Chapter VII of the law; other data are free.",
            LAW.article(48, checked_on=_CHECKED, url="https://dpo.gov.rw/dpp-law/dpp-article-48.html"),
            since("2018-05-25"),
            missing=(
                "Details of the rules of the National Bank on hosting and outsourcing, data of subscribers, ICT law on critical "
                "information, tax records; before October 2021 no general law is stated."
            ),
            reached_by=[EXPORTER_UNDER_LAW.id],
        )
    ],
    measures=[
        ARTICLE_48,
        ARTICLE_49,
        REGISTRATION,
        ARTICLE_50,
        BANKS,
        BANKS_2018,
        TELECOMS,
        TELECOMS_2020,
        COMPANY_RECORDS,
        GOVERNMENT,
        SECRETS,
    ],
    exemptions=[TRANSITION],
    definitions=[TRANSFER],
    mechanisms=[AUTHORISATION, CONSENT, CERTIFICATE, BANK_APPROVAL, OPERATOR_AUTHORISATION],
    facts=[
        NECESSITY,
        COMPELLING,
        STORED_ABROAD,
        PROCESSOR_HOLDS,
        IN_OPERATION,
        RECORDS_ONLY_ABROAD,
        GOVERNMENT_CRITICAL,
        EXPORTER_UNDER_LAW,
        REGULATED_INSTITUTION,
        TELECOM_OPERATOR,
    ],
)
