"""The law pack of Kazakhstan and of the Astana International Financial Centre."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.conditions import Recognised, data_within, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, YesNo
from xflow.model.means import Means
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import (
    CALL_DETAIL,
    COMMUNICATION,
    COMMUNICATION_METADATA,
    CONTACT,
    CONTROLLED_TECHNOLOGY,
    CUSTOMER,
    DATA,
    PERSONAL,
    STATE_SECRET,
    SUBSCRIBER,
)
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_KIND, EXPORTER_ROLE, MEANS

_CHECKED = "2026-11-26"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_MINISTRY = "ministry in charge of digital development"
_PENALTY = "administrative fines (Code of Administrative Offences, Art. 79), the gravest of up to 2,000 monthly indices"

LAW: Final = Instrument(
    "kz.law_94v",
    "Law on personal data and their protection",
    "https://adilet.zan.kz/eng/docs/Z1300000094",
    native="Дербес деректер және оларды қорғау туралы Заң",
    number="No. 94-V",
    issuer="Parliament of Kazakhstan",
    adopted="2013-05-21",
)
CENTRE_REGULATIONS: Final = Instrument(
    "kz.aifc_regulations",
    "AIFC Data Protection Regulations",
    "https://aifc.kz/legal-framework/data-protection-regulations/data-protection-full-text",
    number="No. 10 of 2017",
    issuer="Management Council of the Astana International Financial Centre",
    adopted="2017-12-20",
)

CENTRE_STATUTE: Final = Instrument(
    "kz.aifc_statute",
    "Constitutional Statute on the Astana International Financial Centre",
    "https://adilet.zan.kz/eng/docs/Z1500000438",
    number="No. 438-V",
    issuer="Parliament of Kazakhstan",
    adopted="2015-12-07",
)
COMMUNICATIONS_LAW: Final = Instrument(
    "kz.communications",
    "Law on communications",
    "https://adilet.zan.kz/eng/docs/Z040000567_",
    number="No. 567-II",
    issuer="Parliament of Kazakhstan",
    adopted="2004-07-05",
)

SECRETS_LAW: Final = Instrument(
    "kz.secrets",
    "Law on state secrets",
    "https://adilet.zan.kz/eng/docs/Z990000349_",
    number="No. 349-I",
    issuer="Parliament of Kazakhstan",
    adopted="1999-03-15",
)
EXPORT_LAW: Final = Instrument(
    "kz.export_control",
    "Law on the control of specific goods, and the law on export control before it",
    "https://adilet.zan.kz/eng/docs/Z2200000172",
    number="No. 172-VII, before No. 300-III",
    issuer="Parliament of Kazakhstan",
    adopted="2022-12-28",
)
DIGITAL_CODE: Final = Instrument(
    "kz.digital_code",
    "Digital code, and the law on informatisation before it",
    "https://adilet.zan.kz/rus/docs/K2600000255",
    number="No. 255-VIII, before No. 418-V",
    issuer="Parliament of Kazakhstan",
    adopted="2026-01-09",
)
AMENDMENT: Final = Instrument(
    "kz.law_326",
    "Law that amends the law on personal data as to operators",
    "https://adilet.zan.kz/rus/docs/Z1300000094",
    number="No. 326-VIII",
    issuer="Parliament of Kazakhstan",
    adopted="2026-06-24",
)

OUTSIDE_LAW: Final = YesNo(
    "kz.outside_law",
    "the law does not apply: an individual processes the data for personal and family needs alone, or they are archival, state secrets "
    "or gathered by intelligence",
    "Does an individual process the data for personal and family needs alone, or are they archival, secret or gathered by intelligence?",
    ordinary=False,
    cite=LAW.article(3, paragraph=3, checked_on=_CHECKED, confidence=_RELATED),
)
NO_PRESENCE: Final = YesNo(
    "kz.no_presence",
    "the exporter is a foreign firm with neither branch nor office in Kazakhstan, to which the duty to store is read as not reaching",
    "Is the exporter a foreign firm with no presence in Kazakhstan, and do you read the duty to store as not reaching it?",
    About.EXPORTER,
    ordinary=False,
    cite=LAW.article(
        12,
        paragraph=2,
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note("Whether the duty reaches foreign firms with no presence is unclear.", "law-firm accounts"),
            Note(
                "A letter of the ministry of 6 May 2024 speaks of operators, foreign ones among them, who collect data in Kazakhstan.",
                "account of September 2026",
            ),
        ],
    ),
)
PROTECTED: Final = YesNo(
    "kz.destination_protects",
    "the destination ensures the protection of personal data",
    "Does the destination ensure the protection of personal data?",
    ordinary=False,
    cite=LAW.article(
        16,
        paragraph=2,
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("No official list was found; the exporter has to judge.", "accounts of 2026")],
    ),
)
CONSENT_ANYWAY: Final = YesNo(
    "kz.consent_anyway",
    "consent is read as needed for transfers abroad even where the destination ensures protection",
    "Do you read Article 7(6) as asking for consent to a transfer abroad even where the destination ensures protection?",
    cite=LAW.article(
        7,
        paragraph=6,
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Transfers to third parties and abroad need consent, save in the cases of Article 16. Whether protection at the "
                "destination is one of them is read both ways.",
                "accounts of September and October 2026",
            )
        ],
    ),
)
LARGE_OPERATOR: Final = YesNo(
    "kz.large_operator",
    "the exporter is a large operator: it processes data of 500,000 people or more, or of more than 10,000 if access to them is restricted",
    "Does the exporter process data of 500,000 people or more, or data of restricted access of more than 10,000 people?",
    About.EXPORTER,
    ordinary=False,
    cite=AMENDMENT.cite("Art. 25-1 of Law 94-V", checked_on=_CHECKED, confidence=_RELATED),
)
EXCEPTION: Final = YesNo(
    "kz.exception",
    "a ratified treaty provides for the transfer, a law does so to protect the constitutional order or the rights of others, or it "
    "protects rights of the data subject where consent cannot be had",
    "Does a treaty provide for the transfer, or a law for the constitutional order or the rights of others, or does it protect the data "
    "subject where consent cannot be had?",
    ordinary=False,
    cite=LAW.article(16, paragraph=3, checked_on=_CHECKED, confidence=_RELATED),
)
STATE_LAW_IN_CENTRE: Final = YesNo(
    "kz.state_law_in_centre",
    "the duty of the general law to store at home is read as reaching into the centre",
    "Do you read the duty of the general law to store personal data in Kazakhstan as binding firms of the centre, too?",
    cite=CENTRE_STATUTE.article(
        4,
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The law of Kazakhstan applies in the centre as far as its own acts leave a matter open; these say nothing "
                "on the place of storage.",
                "law-firm account of 2024",
            )
        ],
    ),
)
TELECOM_OPERATOR: Final = YesNo(
    "kz.telecom_operator",
    "the exporter is an operator of communications",
    "Is the exporter an operator of communications in Kazakhstan?",
    About.EXPORTER,
    ordinary=False,
    cite=COMMUNICATIONS_LAW.article(15, checked_on=_CHECKED, confidence=_RECALLED),
)
FROM_NETWORK: Final = YesNo(
    "kz.from_network",
    "the call records come from the network of an operator of Kazakhstan",
    "Do the call records come from the network of an operator of Kazakhstan?",
    cite=COMMUNICATIONS_LAW.article(15, checked_on=_CHECKED, confidence=_RECALLED),
)
STATE_SYSTEM: Final = YesNo(
    "kz.state_system",
    "the transfer moves a digital object of a state body, or what it holds, to servers abroad",
    "Does the transfer move an information system, site or messenger of a state body, or what it holds, to servers abroad?",
    About.EXPORTER,
    cite=DIGITAL_CODE.cite("digital objects of state bodies", checked_on=_CHECKED, confidence=_RECALLED),
)
SUBSCRIBER_ABROAD: Final = YesNo(
    "kz.subscriber_abroad",
    "the data are needed to serve a subscriber of Kazakhstan who is abroad",
    "Are the data needed to serve a subscriber of Kazakhstan who is abroad, as in roaming?",
    ordinary=False,
    cite=COMMUNICATIONS_LAW.article(15, checked_on=_CHECKED, confidence=_RECALLED),
)
CENTRE_GROUND: Final = YesNo(
    "kz.aifc_ground",
    "the transfer is necessary for a contract with or for the data subject, for vital interests, for public interest or legal claims, to "
    "meet a legal duty or a request of a regulator, for interests that financial markets recognise and the person's own do not override, "
    "or against money laundering, or comes from a public register",
    "Is the transfer necessary for a contract with or for the data subject, vital interests, public interest, legal claims, a legal duty, "
    "a regulator's request, interests that financial markets recognise and the person's own do not override, or against money laundering, "
    "or from a public register?",
    ordinary=False,
    cite=CENTRE_REGULATIONS.cite("s 12", checked_on=_SHEET, confidence=_RECALLED),
)

CONSENT: Final = Mechanism(
    "kz.consent",
    "consent to the transfer",
    "obtain the consent of the data subject, or of who represents a minor, in a form that can be proved and that names the transfer abroad",
    MechanismKind.DEROGATION,
    cite=LAW.cite("Arts. 8(1), 8(4), 16(3)", checked_on=_CHECKED, confidence=_RELATED),
)
LOCAL_DATABASE: Final = Mechanism(
    "kz.local_database",
    "database in Kazakhstan",
    "store the personal data in a database in Kazakhstan; they may be kept abroad at the same time",
    MechanismKind.MEASURE,
    cite=LAW.article(12, paragraph=2, checked_on=_SHEET, confidence=_RELATED),
)
CENTRE_PERMIT: Final = Mechanism(
    "kz.aifc_permit",
    "permit of the Commissioner",
    "obtain the permit of the Commissioner of Data Protection, with adequate safeguards",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="AIFC Commissioner of Data Protection",
    cite=CENTRE_REGULATIONS.cite("s 12", checked_on=_SHEET, confidence=_RECALLED),
)
CENTRE_CONSENT: Final = Mechanism(
    "kz.aifc_consent",
    "written consent",
    "obtain the data subject's written consent to the transfer",
    MechanismKind.DEROGATION,
    cite=CENTRE_REGULATIONS.cite("s 12", checked_on=_SHEET, confidence=_RECALLED),
)

EXPORT_LICENCE: Final = Mechanism(
    "kz.export_licence",
    "export licence",
    "obtain the licence of the body in charge of export control",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the body in charge of export control",
    cite=EXPORT_LAW.cite("licences", checked_on=_CHECKED, confidence=_RECALLED),
)
SECRETS_DECISION: Final = Mechanism(
    "kz.secrets_decision",
    "decision on state secrets",
    "obtain the decision of the state on the transfer of state secrets",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the Government of Kazakhstan",
    cite=SECRETS_LAW.cite("transfer to other states", checked_on=_CHECKED, confidence=_RECALLED),
)

_ABROAD = ~DESTINATION.within("KZ", "KZ-AIFC")
_KEPT_THERE = ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS, Means.TRANSIT)
TRANSFER: Final = Definition(
    "kz.transfer",
    "personal data go from Kazakhstan to a foreign state",
    includes(PERSONAL) & _ABROAD & ~OUTSIDE_LAW & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    LAW.cite("Arts. 1, 3, 16", checked_on=_CHECKED, confidence=_RELATED),
)
ARTICLE_12: Final = Measure(
    "kz.law.12-2",
    "Personal data are stored in a database in Kazakhstan",
    "KZ",
    LAW.article(
        12,
        paragraph=2,
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note("Not exclusive: data may be stored abroad at the same time, in any order.", "law-firm account"),
            Note(
                "The digital code of 9 January 2026 (No. 255-VIII, in force since July 2026) does not loosen it; a database, a server "
                "room or a data centre in Kazakhstan meets it.",
                "accounts of September and October 2026",
            ),
        ],
    ),
    TRANSFER & ~NO_PRESENCE & _KEPT_THERE,
    Localise(Localisation.COPY, LOCAL_DATABASE),
    Objective.NATIONAL_SECURITY,
    since("2016-01-01"),
    authority=_MINISTRY,
    consequence=_PENALTY,
)
ARTICLE_16: Final = Measure(
    "kz.law.16",
    "Transfer to states that ensure protection, with consent, or on an exception",
    "KZ",
    LAW.article(
        16,
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note("A law may prohibit or limit transfers beside this article."),
            Note(
                "The cases of consent, treaty, law and protected rights were read in an account. It joins them to the "
                "protection of the destination by 'and'; others, of 2026, say that they are for states without protection.",
                "technethics.com",
            ),
        ],
    ),
    TRANSFER,
    require(Recognised("KZ", "adequacy") | PROTECTED | CONSENT | EXCEPTION),
    Objective.PRIVACY,
    since("2013-11-26"),
    authority=_MINISTRY,
    consequence=_PENALTY,
)
ARTICLE_7: Final = Measure(
    "kz.law.7-6",
    "Transfers abroad need consent, where protection at the destination is read as not enough",
    "KZ",
    LAW.article(
        7,
        paragraph=6,
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("It was read as it stands in 2026; since when it says so was not confirmed.")],
    ),
    TRANSFER & CONSENT_ANYWAY,
    require(CONSENT | EXCEPTION),
    Objective.PRIVACY,
    since("2018-05-25"),
    authority=_MINISTRY,
    consequence=_PENALTY,
)
NOTIFICATION: Final = Measure(
    "kz.law.10-1",
    "Large operators tell the authority before they process",
    "KZ",
    AMENDMENT.cite(
        "Art. 10-1 of Law 94-V",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("In force 60 days after publication; accounts give 24 or 25 August 2026.")],
    ),
    TRANSFER & LARGE_OPERATOR,
    Impose(Duty("notify the authority before the processing starts and before it stops", DutyKind.FILING)),
    Objective.PRIVACY,
    since("2026-08-25"),
    authority=_MINISTRY,
)
RECORDS: Final = Measure(
    "kz.law.22.records",
    "Record transfers to third parties and abroad",
    "KZ",
    LAW.article(
        22,
        paragraph=1,
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("Under the rules of Order 179/НҚ of 2023; since when was not confirmed.")],
    ),
    TRANSFER,
    Impose(
        Duty(
            "record the transfer, its recipient and the term of the consent, and send the data protected",
            DutyKind.RECORD,
        )
    ),
    Objective.CYBERSECURITY,
    since("2024-01-01"),
    authority=_MINISTRY,
)
CENTRE_TRANSFER: Final = Measure(
    "kz.aifc.transfer",
    "Transfer out of the centre to adequate protection, with a permit, with consent or on a ground",
    "KZ-AIFC",
    CENTRE_REGULATIONS.cite("ss 11, 12", checked_on=_SHEET, confidence=_RECALLED),
    includes(PERSONAL) & ~DESTINATION.within("KZ-AIFC") & ~OUTSIDE_LAW & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    require(Recognised("KZ-AIFC", "adequacy") | CENTRE_PERMIT | CENTRE_CONSENT | CENTRE_GROUND),
    Objective.PRIVACY,
    since("2018-01-01"),
    authority="AIFC Commissioner of Data Protection",
)

STATE_SYSTEMS: Final = Measure(
    "kz.digital_code.state",
    "Systems of state bodies stand in Kazakhstan",
    "KZ",
    DIGITAL_CODE.cite(
        "digital objects of state bodies",
        checked_on=_CHECKED,
        confidence=_RECALLED,
        notes=[
            Note("It is stated from 25 May 2018 as recalled, from the uniform requirements of 2016 on."),
            Note(
                "Since 12 July 2026 state bodies and firms use only messengers with servers in Kazakhstan.",
                "account of autumn 2026",
            ),
        ],
    ),
    includes(DATA) & STATE_SYSTEM & EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & _ABROAD & _KEPT_THERE,
    Localise(Localisation.STORAGE),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
    authority=_MINISTRY,
)
CENTRE_SECRETS: Final = Measure(
    "kz.aifc.secrets",
    "State secrets go to other states only by decision, from the centre too",
    "KZ-AIFC",
    SECRETS_LAW.cite("transfer to other states, for the centre", checked_on=_CHECKED, confidence=_RECALLED),
    includes(STATE_SECRET) & _ABROAD,
    require(SECRETS_DECISION),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
)
CENTRE_CONTROLLED: Final = Measure(
    "kz.aifc.export_control",
    "Controlled technology leaves on a licence, from the centre too",
    "KZ-AIFC",
    EXPORT_LAW.cite("licences, for the centre", checked_on=_CHECKED, confidence=_RECALLED),
    includes(CONTROLLED_TECHNOLOGY) & _ABROAD,
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
)
CENTRE_STORAGE: Final = Measure(
    "kz.aifc.storage",
    "Firms of the centre store personal data in Kazakhstan, as far as the general law reaches them",
    "KZ-AIFC",
    CENTRE_STATUTE.article(4, checked_on=_CHECKED, confidence=_RELATED),
    includes(PERSONAL)
    & _ABROAD
    & _KEPT_THERE
    & STATE_LAW_IN_CENTRE
    & ~OUTSIDE_LAW
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    Localise(Localisation.COPY, LOCAL_DATABASE),
    Objective.NATIONAL_SECURITY,
    since("2018-01-01"),
)
TELECOM: Final = Measure(
    "kz.communications.15",
    "Service data on subscribers stay in Kazakhstan",
    "KZ",
    COMMUNICATIONS_LAW.article(15, checked_on=_CHECKED, confidence=_RECALLED),
    (
        ((includes(COMMUNICATION_METADATA) | includes(SUBSCRIBER)) & TELECOM_OPERATOR)
        | (includes(CALL_DETAIL) & data_within(COMMUNICATION, CUSTOMER, CONTACT) & FROM_NETWORK)
    )
    & ~SUBSCRIBER_ABROAD
    & _ABROAD,
    Localise(Localisation.STORAGE),
    Objective.LAW_ENFORCEMENT,
    since("2018-05-25"),
    authority=_MINISTRY,
    notes=[
        Note("It was in force on 25 May 2018; since when was not confirmed.", "recalled"),
        Note(
            "Rules of the Government on the storage of service data stand on this article; those of 2010 ended in July 2023."
        ),
    ],
)

SECRETS: Final = Measure(
    "kz.secrets.transfer",
    "State secrets go to other states only by decision",
    "KZ",
    SECRETS_LAW.cite("transfer to other states", checked_on=_CHECKED, confidence=_RECALLED),
    includes(STATE_SECRET) & _ABROAD,
    require(SECRETS_DECISION),
    Objective.NATIONAL_SECURITY,
    since("1999-04-01"),
    authority="Government of Kazakhstan",
    notes=[Note("In force since spring 1999; the day was not confirmed.", "recalled")],
)
CONTROLLED: Final = Measure(
    "kz.export_control",
    "Controlled technology leaves on a licence",
    "KZ",
    EXPORT_LAW.cite("licences", checked_on=_CHECKED, confidence=_RECALLED),
    includes(CONTROLLED_TECHNOLOGY) & _ABROAD,
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
    notes=[Note("It is stated from 25 May 2018.")],
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "KZ",
            "Kazakhstan",
            ["KZ"],
            "2026-11-26",
            "Personal data are stored in Kazakhstan, and leave to states that ensure protection, with consent or on an exception; other data "
            "are free.",
            LAW.article(16, checked_on=_SHEET, confidence=_RECALLED),
            since("2013-11-26"),
            missing=(
                "Rules on banks, sites under .kz, messengers, health, geodata, and what the digital code of 2026 says of "
                "data that are not personal."
            ),
        ),
        Regime(
            "KZ-AIFC",
            "Astana International Financial Centre",
            ["KZ-AIFC"],
            "2026-11-26",
            "Personal data leave the centre only under its regulations of 2017; other data are free.",
            CENTRE_REGULATIONS.cite("ss 11, 12", checked_on=_SHEET, confidence=_RECALLED),
            since("2018-05-25"),
            missing=(
                "The list of adequate jurisdictions, which was not found, what a consolidation of 2025 changed in the regulations, and the "
                "rules of its financial services authority."
            ),
        ),
    ],
    measures=[
        ARTICLE_12,
        ARTICLE_16,
        ARTICLE_7,
        NOTIFICATION,
        RECORDS,
        SECRETS,
        CONTROLLED,
        STATE_SYSTEMS,
        TELECOM,
        CENTRE_TRANSFER,
        CENTRE_SECRETS,
        CENTRE_CONTROLLED,
        CENTRE_STORAGE,
    ],
    definitions=[TRANSFER],
    mechanisms=[CONSENT, LOCAL_DATABASE, SECRETS_DECISION, EXPORT_LICENCE, CENTRE_PERMIT, CENTRE_CONSENT],
    facts=[
        OUTSIDE_LAW,
        NO_PRESENCE,
        PROTECTED,
        CONSENT_ANYWAY,
        LARGE_OPERATOR,
        EXCEPTION,
        CENTRE_GROUND,
        STATE_LAW_IN_CENTRE,
        TELECOM_OPERATOR,
        FROM_NETWORK,
        STATE_SYSTEM,
        SUBSCRIBER_ABROAD,
    ],
)
