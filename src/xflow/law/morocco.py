"""The law pack of Morocco: transfers under articles 43 and 44 of Law 09-08, and sensitive data of vital infrastructure."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.facts import About, YesNo
from xflow.model.means import Means
from xflow.model.measures import Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS, ORIGIN, RECIPIENT_KIND

_CHECKED = "2026-11-26"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_COMMISSION = "National Commission for the Control of Personal Data Protection"

LAW_09_08: Final = Instrument(
    "ma.law_09_08",
    "Law No. 09-08 on the protection of individuals with regard to the processing of personal data",
    "https://www.cndp.ma",
    native="Loi n° 09-08 relative à la protection des personnes physiques à l'égard du traitement des données à caractère "
    "personnel",
    number="09-08",
    issuer="Parliament of Morocco",
    adopted="2009-02-18",
)
TRANSFER_PAGE: Final = Instrument(
    "ma.cndp_transfers",
    "Notifying a transfer abroad",
    "https://www.cndp.ma/notifier-une-demande-de-transfert-a-letranger/",
    native="Notifier une demande de transfert à l'étranger",
    issuer=_COMMISSION,
)
LIST: Final = Instrument(
    "ma.cndp_list",
    "Deliberation on the states that ensure sufficient protection",
    "https://www.cndp.ma/wp-content/uploads/2023/12/deliberation-n-236-2015-18-12-2015.pdf",
    native="Délibération fixant la liste des Etats assurant une protection suffisante",
    number="236-2015",
    issuer=_COMMISSION,
    adopted="2015-12-18",
)
LAW_05_20: Final = Instrument(
    "ma.law_05_20",
    "Law No. 05-20 on cybersecurity",
    "https://www.dgssi.gov.ma",
    native="Loi n° 05-20 relative à la cybersécurité",
    number="05-20",
    issuer="Parliament of Morocco",
    adopted="2020-07-25",
)
VITAL_DECREE: Final = Instrument(
    "ma.vital_decree",
    "Decree on the protection of sensitive information systems of vital infrastructure",
    "https://www.dgssi.gov.ma",
    native="Décret fixant le dispositif de protection des systèmes d'information sensibles des infrastructures d'importance vitale",
    number="2-15-712",
    issuer="Head of Government",
    adopted="2016-03-22",
)
CLOUD_DECREE: Final = Instrument(
    "ma.cloud_decree",
    "Decree on the use of cloud providers by entities and vital infrastructure with sensitive systems or data",
    "https://www.dgssi.gov.ma",
    number="2-24-921",
    issuer="Head of Government",
)

PENAL_CODE: Final = Instrument(
    "ma.penal_code",
    "Penal Code",
    "https://www.justice.gov.ma",
    native="Code pénal",
    issuer="Kingdom of Morocco",
    adopted="1962-11-26",
)
DUAL_USE_LAW: Final = Instrument(
    "ma.law_42_18",
    "Law No. 42-18 on the control of the export and import of dual-use goods and related services",
    "https://www.mcinet.gov.ma",
    native="Loi n° 42-18 relative au contrôle de l'exportation et de l'importation des biens à double usage, civil et militaire, et "
    "des services qui leur sont liés",
    number="42-18",
    issuer="Parliament of Morocco",
)

OUTSIDE_LAW: Final = YesNo(
    "ma.outside_law",
    "the law does not apply: purely personal or domestic use, national defence, or internal or external security",
    "Are the data for purely personal or domestic use, for national defence or for state security?",
    ordinary=False,
    cite=LAW_09_08.article(2, checked_on=_CHECKED, confidence=_RECALLED),
)
LIFE: Final = YesNo(
    "ma.life",
    "the transfer is necessary to save the life of the person",
    "Is the transfer necessary to save the life of the person concerned?",
    ordinary=False,
    cite=TRANSFER_PAGE.cite("Art. 44, ground a", checked_on=_CHECKED),
)
PUBLIC_INTEREST: Final = YesNo(
    "ma.public_interest",
    "the transfer is necessary to preserve the public interest",
    "Is the transfer necessary to preserve the public interest?",
    ordinary=False,
    cite=TRANSFER_PAGE.cite("Art. 44, ground b", checked_on=_CHECKED),
)
LEGAL_CLAIMS: Final = YesNo(
    "ma.legal_claims",
    "the transfer is necessary to meet obligations that serve to establish, exercise or defend a right in court",
    "Is the transfer necessary to establish, exercise or defend a right in court?",
    ordinary=False,
    cite=TRANSFER_PAGE.cite("Art. 44, ground c", checked_on=_CHECKED),
)
CONTRACT_WITH_PERSON: Final = YesNo(
    "ma.contract_with_person",
    "the transfer is necessary to perform a contract between the controller and the person",
    "Is the transfer necessary to perform a contract between the controller and the person concerned?",
    ordinary=False,
    cite=TRANSFER_PAGE.cite("Art. 44, ground d", checked_on=_CHECKED),
)
CONTRACT_IN_INTEREST: Final = YesNo(
    "ma.contract_in_interest",
    "the transfer is necessary to perform a contract in the interest of the person, between the controller and another",
    "Is the transfer necessary to perform a contract with somebody else that is in the interest of the person concerned?",
    ordinary=False,
    cite=TRANSFER_PAGE.cite("Art. 44, ground e", checked_on=_CHECKED),
)
LEGAL_ASSISTANCE: Final = YesNo(
    "ma.legal_assistance",
    "the transfer executes a measure of international judicial assistance",
    "Does the transfer execute a measure of international judicial assistance?",
    ordinary=False,
    cite=TRANSFER_PAGE.cite("Art. 44, ground f", checked_on=_CHECKED),
)
MEDICAL: Final = YesNo(
    "ma.medical",
    "the transfer is necessary to prevent, diagnose or treat illness",
    "Is the transfer necessary to prevent, diagnose or treat illness?",
    ordinary=False,
    cite=TRANSFER_PAGE.cite("Art. 44, ground g", checked_on=_CHECKED),
)
TREATY: Final = YesNo(
    "ma.treaty",
    "the transfer is made under an international agreement to which Morocco is a party",
    "Is the transfer made under an international agreement to which Morocco is a party?",
    ordinary=False,
    cite=TRANSFER_PAGE.cite("Art. 44, agreements", checked_on=_CHECKED),
)
RECIPIENT_IS_THE_PERSON: Final = YesNo(
    "ma.recipient_is_the_person",
    "the recipient is the very person whose data they are",
    "Are the data sent to the very person whose data they are?",
    About.RECIPIENT,
    ordinary=False,
)
VITAL_SENSITIVE: Final = YesNo(
    "ma.vital_sensitive",
    "the exporter is a public entity or operates vital infrastructure, and the data or systems are classed as sensitive",
    "Is the exporter a public body or an operator of vital infrastructure, as banks are held to be, and are the data or systems "
    "classed as sensitive under the cybersecurity law?",
    About.EXPORTER,
    ordinary=False,
    cite=LAW_05_20.cite("Arts 11 and 25", checked_on=_CHECKED, confidence=_RELATED),
)

EXPORTER_UNDER_LAW: Final = YesNo(
    "ma.exporter_under_law",
    "the exporter, though not established in Morocco, uses means in Morocco to process the data, other than for mere transit",
    "Does the exporter, though not established in Morocco, use means there to process the data, other than for mere transit?",
    About.EXPORTER,
    ordinary=True,
    cite=LAW_09_08.article(2, checked_on=_CHECKED, confidence=_RECALLED),
)

LISTED_ARE_FILED: Final = YesNo(
    "ma.listed_are_filed",
    "a transfer to a listed state is read as needing the Commission's leave all the same",
    "Do you read the law so that a transfer to a listed state is filed with the Commission and needs its leave?",
    ordinary=True,
    cite=TRANSFER_PAGE.cite(
        "form F118",
        checked_on=_CHECKED,
        notes=[
            Note(
                "The Commission's page puts listed states among the cases in which the form is filed; some authors ask for no "
                "filing there."
            ),
            Note(
                "In January 2017 the Commission called the unfiled transfer of video images from visa centres to France, Italy, "
                "Germany, Belgium and the United Kingdom forbidden unless authorised, and the missing filing an offence.",
                "press accounts of its communiqué of 9 January 2017",
            ),
        ],
    ),
)

TRANSFER_REQUEST: Final = Mechanism(
    "ma.transfer_request",
    "transfer filed with the Commission",
    "file the transfer with the Commission (form F118), for processing that it has already accepted, and obtain its leave",
    MechanismKind.APPROVAL,
    Burden.FILING,
    granted_by="the National Commission",
    takes="two months, which may be extended once",
    cite=TRANSFER_PAGE.cite(
        "form F118",
        checked_on=_CHECKED,
        notes=[
            Note(
                "Leave comes only once the processing itself has been declared or, for health and other sensitive data, "
                "authorised."
            )
        ],
    ),
)
AUTHORISATION: Final = Mechanism(
    "ma.authorisation",
    "express authorisation on clauses or internal rules",
    "obtain the Commission's express authorisation on the strength of contractual clauses or internal rules",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the National Commission",
    cite=TRANSFER_PAGE.cite("Art. 44, authorisation", checked_on=_CHECKED),
)
CONSENT: Final = Mechanism(
    "ma.consent",
    "express consent to the transfer",
    "obtain the person's express consent to the transfer",
    MechanismKind.DEROGATION,
    cite=TRANSFER_PAGE.cite("Art. 44, consent", checked_on=_CHECKED),
)

EXPORT_LICENCE: Final = Mechanism(
    "ma.export_licence",
    "export licence",
    "obtain an export licence for the dual-use technology or service",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="the ministry in charge of foreign trade",
    cite=DUAL_USE_LAW.cite("export licence", checked_on=_CHECKED, confidence=_RELATED),
)

_OUT: Final = ~DESTINATION.within("MA")

LISTED: Final = Recognition(
    "ma.list",
    "States on the list of the Commission",
    "MA",
    "white-list",
    LIST.cite(
        "Art. 1",
        checked_on=_CHECKED,
        confidence=_RECALLED,
        notes=[
            Note(
                "Fourteen of the entries stand in published accounts, France, Spain, Canada and the United Kingdom among them; the "
                "others are given as recalled, and where in doubt a state is left out (Croatia, Argentina and others)."
            )
        ],
    ),
    [
        "AT",
        "BE",
        "BG",
        "CA",
        "CH",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GB",
        "GR",
        "HU",
        "IE",
        "IS",
        "IT",
        "LI",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "NO",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK",
    ],
    ~RECIPIENT_KIND.is_in(PartyKind.INTERNATIONAL_ORGANISATION),
    since("2015-12-18"),
)

TRANSFER: Final = Definition(
    "ma.transfer",
    "personal data under the law are transferred to a foreign state",
    includes(PERSONAL)
    & _OUT
    & (ORIGIN.within("MA") | EXPORTER_UNDER_LAW)
    & ~MEANS.is_in(Means.TRANSIT, Means.OWN_STAFF_ACCESS, Means.DIRECT_COLLECTION)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~RECIPIENT_IS_THE_PERSON
    & ~OUTSIDE_LAW,
    LAW_09_08.article(
        43,
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Storage on servers abroad counts, one's own included. Data that only pass through Morocco are outside (Art. 2, "
                "recalled)."
            )
        ],
    ),
)

ARTICLE_43: Final = Measure(
    "ma.0908.43",
    "Transfer abroad to a listed state or on a ground, filed with the Commission, or on its authorisation",
    "MA",
    LAW_09_08.cite(
        "Arts 43-44",
        checked_on=_CHECKED,
        confidence=_RELATED,
        url="https://www.cndp.ma/notifier-une-demande-de-transfert-a-letranger/",
        notes=[Note("Transfers to listed states are filed too: of those allowed in 2015, six in seven went there.")],
    ),
    TRANSFER,
    require(
        (
            TRANSFER_REQUEST
            & (
                Recognised("MA", "white-list")
                | CONSENT
                | LIFE
                | PUBLIC_INTEREST
                | LEGAL_CLAIMS
                | CONTRACT_WITH_PERSON
                | CONTRACT_IN_INTEREST
                | LEGAL_ASSISTANCE
                | MEDICAL
                | TREATY
            )
        )
        | (Recognised("MA", "white-list") & ~LISTED_ARE_FILED)
        | AUTHORISATION
    ),
    Objective.PRIVACY,
    since("2009-03-05"),
    authority=_COMMISSION,
    consequence="prison of three months to a year, a fine of MAD 20 000 to 200 000, or one of them (Art. 60)",
)
VITAL_STAYS: Final = Measure(
    "ma.0520.11",
    "Sensitive data of public entities and vital infrastructure stay in Morocco",
    "MA",
    LAW_05_20.cite(
        "Arts 11 and 25",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "A decree of 2024 asks for qualified cloud providers: of level 1, a Moroccan company with its systems in the "
                "country; of level 2, for sensitive data, mostly in Moroccan hands, with processing, storage and management in "
                "Morocco. Those concerned have 24 months from the order on it.",
                str(CLOUD_DECREE.cite("levels of qualification", checked_on=_CHECKED, confidence=_RELATED)),
            )
        ],
    ),
    VITAL_SENSITIVE & _OUT,
    Localise(Localisation.PROCESSING),
    Objective.CYBERSECURITY,
    since("2021-07-22"),
    authority="General Directorate of Information Systems Security",
)

VITAL_STAYED: Final = Measure(
    "ma.decree_15_712",
    "Sensitive data of vital infrastructure stay in Morocco",
    "MA",
    VITAL_DECREE.cite(
        "hosting of sensitive information",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "An account of February 2020 has banks held to be vital infrastructure, their data to be hosted in Morocco, and "
                "only data that are not sensitive free to go to the cloud; the article of the decree was not read."
            )
        ],
    ),
    VITAL_SENSITIVE & _OUT,
    Localise(Localisation.STORAGE),
    Objective.CYBERSECURITY,
    during("2016-04-21", "2021-07-22"),
    authority="General Directorate of Information Systems Security",
)

SECRETS: Final = Measure(
    "ma.secrets",
    "What the state keeps secret is not given abroad",
    "MA",
    PENAL_CODE.cite("secrets of national defence", checked_on=_CHECKED, confidence=_RECALLED),
    includes(STATE_SECRET) & ~DESTINATION.within("MA"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("1963-06-17"),
    consequence="a crime against the external security of the State",
)
DUAL_USE: Final = Measure(
    "ma.law_42_18",
    "Dual-use technology leaves on a licence",
    "MA",
    DUAL_USE_LAW.cite(
        "export licence",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Decree 2-21-346 of 21 July 2022 put the law to work; technology and services are covered.",
                "press accounts",
            )
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2022-07-21"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "MA",
            "Morocco",
            ["MA"],
            _CHECKED,
            "Personal data leave only under articles 43 and 44 of Law 09-08; other data are free but for sensitive data of "
            "vital infrastructure.",
            LAW_09_08.cite("Arts 43-44", checked_on=_CHECKED, confidence=_RELATED),
            since("2018-05-25"),
            missing=(
                "The entries of the list, rules of the central bank on outsourcing and cloud, health records, archives, "
                "biomedical research, telecommunications; whether data that a processor sends back to its client abroad are freed."
            ),
            reached_by=[EXPORTER_UNDER_LAW.id],
        )
    ],
    measures=[ARTICLE_43, VITAL_STAYS, VITAL_STAYED, SECRETS, DUAL_USE],
    recognitions=[LISTED],
    definitions=[TRANSFER],
    mechanisms=[TRANSFER_REQUEST, AUTHORISATION, CONSENT, EXPORT_LICENCE],
    facts=[
        OUTSIDE_LAW,
        LIFE,
        PUBLIC_INTEREST,
        LEGAL_CLAIMS,
        CONTRACT_WITH_PERSON,
        CONTRACT_IN_INTEREST,
        LEGAL_ASSISTANCE,
        MEDICAL,
        TREATY,
        RECIPIENT_IS_THE_PERSON,
        VITAL_SENSITIVE,
        EXPORTER_UNDER_LAW,
        LISTED_ARE_FILED,
    ],
)
