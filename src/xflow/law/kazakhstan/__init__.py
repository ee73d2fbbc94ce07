"""The law pack of Kazakhstan and of the Astana International Financial Centre."""

from __future__ import annotations

from typing import Final

from xflow.law.kazakhstan.facts import (
    AMENDMENT,
    CENTRE_GROUND,
    CENTRE_REGULATIONS,
    CENTRE_STATUTE,
    CHECKED,
    COMMUNICATIONS_LAW,
    CONSENT_ANYWAY,
    DIGITAL_CODE,
    EXCEPTION,
    EXPORT_LAW,
    FACTS,
    FROM_NETWORK,
    LARGE_OPERATOR,
    LAW,
    NO_PRESENCE,
    OUTSIDE_LAW,
    PROTECTED,
    RECALLED,
    RELATED,
    SECRETS_LAW,
    SHEET,
    STATE_LAW_IN_CENTRE,
    STATE_SYSTEM,
    SUBSCRIBER_ABROAD,
    TELECOM_OPERATOR,
)
from xflow.law.kazakhstan.mechanisms import (
    CENTRE_CONSENT,
    CENTRE_PERMIT,
    CONSENT,
    EXPORT_LICENCE,
    LOCAL_DATABASE,
    MECHANISMS,
    SECRETS_DECISION,
)
from xflow.model.conditions import Recognised, data_within, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Impose, Localisation, Localise, Measure, Objective, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Note
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

_MINISTRY = "ministry in charge of digital development"
_PENALTY = "administrative fines (Code of Administrative Offences, Art. 79), the gravest of up to 2,000 monthly indices"

_ABROAD = ~DESTINATION.within("KZ", "KZ-AIFC")
_KEPT_THERE = ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS, Means.TRANSIT)
TRANSFER: Final = Definition(
    "kz.transfer",
    "personal data go from Kazakhstan to a foreign state",
    includes(PERSONAL) & _ABROAD & ~OUTSIDE_LAW & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    LAW.cite("Arts. 1, 3, 16", checked_on=CHECKED, confidence=RELATED),
)
ARTICLE_12: Final = Measure(
    "kz.law.12-2",
    "Personal data are stored in a database in Kazakhstan",
    "KZ",
    LAW.article(
        12,
        paragraph=2,
        checked_on=CHECKED,
        confidence=RELATED,
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
        checked_on=CHECKED,
        confidence=RELATED,
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
        checked_on=CHECKED,
        confidence=RELATED,
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
        checked_on=CHECKED,
        confidence=RELATED,
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
        checked_on=CHECKED,
        confidence=RELATED,
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
    CENTRE_REGULATIONS.cite("ss 11, 12", checked_on=SHEET, confidence=RECALLED),
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
        checked_on=CHECKED,
        confidence=RECALLED,
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
    SECRETS_LAW.cite("transfer to other states, for the centre", checked_on=CHECKED, confidence=RECALLED),
    includes(STATE_SECRET) & _ABROAD,
    require(SECRETS_DECISION),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
)
CENTRE_CONTROLLED: Final = Measure(
    "kz.aifc.export_control",
    "Controlled technology leaves on a licence, from the centre too",
    "KZ-AIFC",
    EXPORT_LAW.cite("licences, for the centre", checked_on=CHECKED, confidence=RECALLED),
    includes(CONTROLLED_TECHNOLOGY) & _ABROAD,
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
)
CENTRE_STORAGE: Final = Measure(
    "kz.aifc.storage",
    "Firms of the centre store personal data in Kazakhstan, as far as the general law reaches them",
    "KZ-AIFC",
    CENTRE_STATUTE.article(4, checked_on=CHECKED, confidence=RELATED),
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
    COMMUNICATIONS_LAW.article(15, checked_on=CHECKED, confidence=RECALLED),
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
    SECRETS_LAW.cite("transfer to other states", checked_on=CHECKED, confidence=RECALLED),
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
    EXPORT_LAW.cite("licences", checked_on=CHECKED, confidence=RECALLED),
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
            LAW.article(16, checked_on=SHEET, confidence=RECALLED),
            since("2013-11-26"),
            unstated=["geospatial"],
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
            CENTRE_REGULATIONS.cite("ss 11, 12", checked_on=SHEET, confidence=RECALLED),
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
    mechanisms=MECHANISMS,
    facts=FACTS,
)
