"""What the law of Morocco asks: instruments, kinds of data and facts."""

from __future__ import annotations

from typing import Final

from xflow.model.facts import About, YesNo
from xflow.model.sources import Confidence, Instrument, Note

CHECKED: Final = "2026-11-26"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED
COMMISSION: Final = "National Commission for the Control of Personal Data Protection"

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
    issuer=COMMISSION,
)
LIST: Final = Instrument(
    "ma.cndp_list",
    "Deliberation on the states that ensure sufficient protection",
    "https://www.cndp.ma/wp-content/uploads/2023/12/deliberation-n-236-2015-18-12-2015.pdf",
    native="Délibération fixant la liste des Etats assurant une protection suffisante",
    number="236-2015",
    issuer=COMMISSION,
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
    cite=LAW_09_08.article(2, checked_on=CHECKED, confidence=RECALLED),
)
LIFE: Final = YesNo(
    "ma.life",
    "the transfer is necessary to save the life of the person",
    "Is the transfer necessary to save the life of the person concerned?",
    ordinary=False,
    cite=TRANSFER_PAGE.cite("Art. 44, ground a", checked_on=CHECKED),
)
PUBLIC_INTEREST: Final = YesNo(
    "ma.public_interest",
    "the transfer is necessary to preserve the public interest",
    "Is the transfer necessary to preserve the public interest?",
    ordinary=False,
    cite=TRANSFER_PAGE.cite("Art. 44, ground b", checked_on=CHECKED),
)
LEGAL_CLAIMS: Final = YesNo(
    "ma.legal_claims",
    "the transfer is necessary to meet obligations that serve to establish, exercise or defend a right in court",
    "Is the transfer necessary to establish, exercise or defend a right in court?",
    ordinary=False,
    cite=TRANSFER_PAGE.cite("Art. 44, ground c", checked_on=CHECKED),
)
CONTRACT_WITH_PERSON: Final = YesNo(
    "ma.contract_with_person",
    "the transfer is necessary to perform a contract between the controller and the person",
    "Is the transfer necessary to perform a contract between the controller and the person concerned?",
    ordinary=False,
    cite=TRANSFER_PAGE.cite("Art. 44, ground d", checked_on=CHECKED),
)
CONTRACT_IN_INTEREST: Final = YesNo(
    "ma.contract_in_interest",
    "the transfer is necessary to perform a contract in the interest of the person, between the controller and another",
    "Is the transfer necessary to perform a contract with somebody else that is in the interest of the person concerned?",
    ordinary=False,
    cite=TRANSFER_PAGE.cite("Art. 44, ground e", checked_on=CHECKED),
)
LEGAL_ASSISTANCE: Final = YesNo(
    "ma.legal_assistance",
    "the transfer executes a measure of international judicial assistance",
    "Does the transfer execute a measure of international judicial assistance?",
    ordinary=False,
    cite=TRANSFER_PAGE.cite("Art. 44, ground f", checked_on=CHECKED),
)
MEDICAL: Final = YesNo(
    "ma.medical",
    "the transfer is necessary to prevent, diagnose or treat illness",
    "Is the transfer necessary to prevent, diagnose or treat illness?",
    ordinary=False,
    cite=TRANSFER_PAGE.cite("Art. 44, ground g", checked_on=CHECKED),
)
TREATY: Final = YesNo(
    "ma.treaty",
    "the transfer is made under an international agreement to which Morocco is a party",
    "Is the transfer made under an international agreement to which Morocco is a party?",
    ordinary=False,
    cite=TRANSFER_PAGE.cite("Art. 44, agreements", checked_on=CHECKED),
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
    cite=LAW_05_20.cite("Arts 11 and 25", checked_on=CHECKED, confidence=RELATED),
)

EXPORTER_UNDER_LAW: Final = YesNo(
    "ma.exporter_under_law",
    "the exporter, though not established in Morocco, uses means in Morocco to process the data, other than for mere transit",
    "Does the exporter, though not established in Morocco, use means there to process the data, other than for mere transit?",
    About.EXPORTER,
    ordinary=True,
    cite=LAW_09_08.article(2, checked_on=CHECKED, confidence=RECALLED),
)

LISTED_ARE_FILED: Final = YesNo(
    "ma.listed_are_filed",
    "a transfer to a listed state is read as needing the Commission's leave all the same",
    "Do you read the law so that a transfer to a listed state is filed with the Commission and needs its leave?",
    ordinary=True,
    cite=TRANSFER_PAGE.cite(
        "form F118",
        checked_on=CHECKED,
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

FACTS: Final = [
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
]
"""All facts of the law of Morocco."""
