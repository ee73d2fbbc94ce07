"""What Vietnamese law on data transfers asks of a transfer."""

from __future__ import annotations

from typing import Final

from xflow.law.vietnam.instruments import (
    ARCHIVES_2024,
    CHECKED,
    CIRCULAR_43,
    CYBER_2025,
    DECISION_20,
    DECREE_13,
    DECREE_53,
    DECREE_117,
    DECREE_163,
    DECREE_259,
    DECREE_356,
    PDP_LAW,
    SHEET,
    TECHNOLOGY_LAW,
    TELECOM_2023,
)
from xflow.model.facts import About, Fact, YesNo
from xflow.model.sources import Confidence, Note

_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED

EXPORTER_UNDER_LAW: Final = YesNo(
    "vn.exporter_under_law",
    "the exporter, though it sends from outside Vietnam, takes part in processing data of Vietnamese citizens and is "
    "bound by Vietnamese law for it",
    "Does the exporter, though abroad, take part in or have to do with processing data of Vietnamese citizens?",
    About.EXPORTER,
    ordinary=True,
    cite=PDP_LAW.article(1, paragraph=2, item="c", checked_on=CHECKED),
)
NO_CITIZENS: Final = YesNo(
    "vn.no_citizens",
    "none of the people in the data is a Vietnamese citizen",
    "Is none of the people in the data a Vietnamese citizen?",
    ordinary=False,
    cite=DECREE_13.article(2, paragraph=14, checked_on=SHEET, confidence=_RELATED),
)
WITHIN_60_DAYS: Final = YesNo(
    "vn.within_60_days",
    "no more than 60 days have passed since the first day of the transfer",
    "Have no more than 60 days passed since the first day on which these data were transferred?",
    ordinary=False,
    cite=PDP_LAW.article(20, paragraph=2, checked_on=CHECKED, confidence=_RELATED),
)
CONSENT_NOT_NEEDED: Final = YesNo(
    "vn.consent_not_needed",
    "the processing is one of those that the decree of 2023 allows without consent",
    "Is the processing allowed without consent (Article 17: emergency, contract with the person, state agencies, law)?",
    ordinary=False,
    cite=DECREE_13.article(
        17,
        checked_on=SHEET,
        confidence=_RECALLED,
        notes=[
            Note(
                "The dossier of Article 25(2) is to hold the consent of the data subject. Whether a transfer may go "
                "without it where the processing itself needs none is not settled; by default it may not."
            )
        ],
    ),
)
SUSPENDED: Final = YesNo(
    "vn.suspended",
    "the Ministry of Public Security has ordered the exporter to stop the transfer",
    "Has the Ministry of Public Security ordered the exporter to stop this transfer?",
    ordinary=False,
    cite=PDP_LAW.article(20, paragraph=5, checked_on=SHEET, confidence=_RELATED),
)
STATE_TRANSFER: Final = YesNo(
    "vn.state_transfer",
    "a competent state agency of Vietnam makes the transfer",
    "Is the transfer one by a competent state agency of Vietnam?",
    About.EXPORTER,
    ordinary=False,
    cite=PDP_LAW.article(20, paragraph=6, item="a", checked_on=CHECKED, confidence=_RELATED),
)
STAFF_IN_CLOUD: Final = YesNo(
    "vn.staff_in_cloud",
    "an organisation stores the data of its own employees, and of nobody else, on a cloud service",
    "Does an organisation here store the data of its own employees, and of nobody else, on a cloud service?",
    ordinary=False,
    cite=PDP_LAW.article(20, paragraph=6, item="b", checked_on=CHECKED, confidence=_RELATED),
)
PRESS: Final = YesNo(
    "vn.press",
    "the transfer is part of the work of the press or the media under the law",
    "Is the transfer part of lawful work of the press or the media?",
    ordinary=False,
    cite=DECREE_356.article(17, paragraph=3, checked_on=CHECKED, confidence=_RELATED),
)
PUBLIC: Final = YesNo(
    "vn.public",
    "all of the data have already been made public in accordance with the law",
    "Have all of the data already been made public in accordance with the law?",
    ordinary=False,
    cite=DECREE_356.article(17, paragraph=3, checked_on=CHECKED, confidence=_RELATED),
)
EMERGENCY: Final = YesNo(
    "vn.emergency",
    "the transfer is needed in an emergency, to protect life, health or property",
    "Is the transfer needed in an emergency, to protect life, health or property?",
    ordinary=False,
    cite=DECREE_356.article(17, paragraph=3, checked_on=CHECKED, confidence=_RELATED),
)
STAFF_RULES: Final = YesNo(
    "vn.staff_rules",
    "the transfer serves the management of staff across borders under lawful labour rules or a collective agreement",
    "Does the transfer serve the management of staff across borders under labour rules or a collective agreement?",
    ordinary=False,
    cite=DECREE_356.article(17, paragraph=3, checked_on=CHECKED, confidence=_RELATED),
)
CONTRACT: Final = YesNo(
    "vn.contract",
    "the transfer serves to conclude or carry out a contract or procedure on carriage, logistics, remittance, payment, "
    "hotels, visas or scholarships across borders",
    "Does the transfer serve a contract or procedure on cross-border carriage, logistics, remittance, payment, hotel "
    "booking, visas or scholarships?",
    ordinary=False,
    cite=DECREE_356.article(17, paragraph=3, checked_on=CHECKED, confidence=_RELATED),
)
ONE_ASSESSMENT: Final = YesNo(
    "vn.one_assessment",
    "the dossier on the transfer of personal data takes the place of the assessment under the Law on Data",
    "Does the dossier on the transfer of personal data take the place of the assessment under the Law on Data?",
    ordinary=False,
    cite=PDP_LAW.article(
        5,
        checked_on=CHECKED,
        confidence=_RECALLED,
        notes=[
            Note(
                "As recalled, who has assessed a transfer under the Law on Personal Data Protection need not assess it "
                "under the law on data. The text could not be confirmed, so it is not presumed."
            )
        ],
    ),
)
DOMESTIC: Final = YesNo(
    "vn.domestic",
    "the exporter is an enterprise established under Vietnamese law, whoever owns it",
    "Is the exporter an enterprise established under Vietnamese law, foreign-owned ones included?",
    About.EXPORTER,
    ordinary=True,
    cite=DECREE_53.article(26, paragraph=2, checked_on=SHEET, confidence=_RELATED),
)
ONLINE_PROVIDER: Final = YesNo(
    "vn.online_provider",
    "the exporter provides services on telecommunication networks, on the internet or in cyberspace to users in Vietnam",
    "Does the exporter provide services to users in Vietnam on the internet or on telecommunication networks?",
    About.EXPORTER,
    ordinary=True,
    cite=CYBER_2025.article(
        25,
        paragraph=3,
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Read widely, every service with user accounts is one; read narrowly, only carriers, hosts, data "
                "centres, clouds, messaging and intermediary platforms. The wide reading is presumed.",
                "published commentaries",
            )
        ],
    ),
)
STORED_UNASKED: Final = YesNo(
    "vn.stored_unasked",
    "domestic enterprises must store the data in Vietnam without being asked to",
    "Is the duty of domestic enterprises read as owed without a request of the authority?",
    ordinary=True,
    cite=DECREE_53.cite(
        "Arts. 26(2), 27(1)",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "Article 26(2) states the duty flatly; Article 27(1) lets the time run from the request. The ministry and "
                "most commentators read the duty as owed at once, some as owed on request only. The same holds for "
                "Articles 19(2) and 20(1) of Decree 333/2026.",
                "published commentaries",
            )
        ],
    ),
)
STORAGE_ORDERED: Final = YesNo(
    "vn.storage_ordered",
    "the Minister of Public Security has decided that the exporter must store the data in Vietnam, and the time to "
    "comply has run out",
    "Has the Minister of Public Security ordered storage in Vietnam, and have the twelve months to comply run out?",
    About.EXPORTER,
    ordinary=False,
    cite=DECREE_53.article(26, paragraph=6, checked_on=SHEET, confidence=_RELATED),
)
LISTED_SERVICE: Final = YesNo(
    "vn.listed_service",
    "the foreign exporter provides one of the listed services",
    "Does the foreign exporter provide telecommunications, storage or sharing of data, domain names, e-commerce, online "
    "or intermediary payment, transport matching, social media, online games, online applications, or messaging?",
    About.EXPORTER,
    ordinary=True,
    cite=DECREE_53.article(
        26,
        paragraph=3,
        item="a",
        checked_on=SHEET,
        confidence=_RELATED,
        notes=[Note("Ten fields in 2022; Decree 333/2026 adds online applications.", "published account")],
    ),
)
STATE_HOSTING: Final = YesNo(
    "vn.state_hosting",
    "data of a state agency are put into a data centre or cloud service",
    "Are data of a Vietnamese state agency put into a data centre or cloud service?",
    cite=DECREE_163.article(30, paragraph=1, checked_on=CHECKED, confidence=_RELATED),
)
RESTRICTED_TECHNOLOGY: Final = YesNo(
    "vn.restricted_technology",
    "the technology is on the list of technologies whose transfer abroad is restricted",
    "Is the technology on the list of technologies whose transfer from Vietnam abroad is restricted?",
    ordinary=False,
    cite=TECHNOLOGY_LAW.article(10, checked_on=CHECKED, confidence=_RELATED),
)
BANNED_TECHNOLOGY: Final = YesNo(
    "vn.banned_technology",
    "the technology is on the list of technologies whose transfer is banned",
    "Is the technology on the list of technologies whose transfer is banned?",
    ordinary=False,
    cite=TECHNOLOGY_LAW.article(11, checked_on=CHECKED, confidence=_RELATED),
)
DEFENCE_GOODS: Final = YesNo(
    "vn.defence_goods",
    "the export serves national defence or security and follows the rules made for that",
    "Does the export serve the national defence or security of Vietnam, under the rules made for that?",
    ordinary=False,
    cite=DECREE_259.cite("licences for dual-use goods", checked_on=CHECKED, confidence=_RELATED),
)
BANK_INFORMATION: Final = YesNo(
    "vn.bank_information",
    "the exporter is a credit institution or a foreign bank branch in Vietnam and the data are information on its clients",
    "Is the exporter a credit institution or a foreign bank branch in Vietnam, and are the data information on its clients?",
    About.EXPORTER,
    ordinary=False,
    cite=DECREE_117.article(3, checked_on=CHECKED, confidence=_RELATED),
)
BANK_DUTY: Final = YesNo(
    "vn.bank_duty",
    "a law or a resolution of the National Assembly entitles the recipient to the client information, or other rules "
    "govern it, such as those against money laundering",
    "Does a law or a resolution of the National Assembly entitle the recipient to the information, or does it go out "
    "under the rules against money laundering and terrorism?",
    ordinary=False,
    cite=DECREE_117.cite("Arts. 1, 4", checked_on=CHECKED, confidence=_RELATED),
)
CARRIER: Final = YesNo(
    "vn.carrier",
    "the exporter is a telecommunications enterprise and the data are private information on the users of its services",
    "Is the exporter a telecommunications enterprise, and are the data private information on the users of its services?",
    About.EXPORTER,
    ordinary=True,
    cite=TELECOM_2023.article(6, paragraph=4, checked_on=CHECKED, confidence=_RELATED),
)
CARRIER_EXCEPTION: Final = YesNo(
    "vn.carrier_exception",
    "telecommunications enterprises exchange the data under a written agreement for pricing, billing and the prevention of "
    "evasion, or a competent state agency asks for them under the law",
    "Do telecommunications enterprises exchange the data under a written agreement for pricing, billing and against evasion, "
    "or does a competent state agency ask for them under the law?",
    ordinary=False,
    cite=TELECOM_2023.article(6, paragraph=4, checked_on=CHECKED, confidence=_RELATED),
)
LISTED_MATTER: Final = YesNo(
    "vn.listed_matter",
    "maps or data on vital infrastructure among the data are undisclosed and stand on the list of core or important data",
    "Are maps or data on vital infrastructure among the data that are undisclosed and on the list of core or important data?",
    cite=DECISION_20.cite(
        "lists",
        checked_on=CHECKED,
        confidence=_RELATED,
        notes=[
            Note("Borders, strategic geographic space and information infrastructure are named.", "published accounts")
        ],
    ),
)
PUBLIC_ARCHIVE: Final = YesNo(
    "vn.public_archive",
    "the records belong to an archive of the state or the Party and are not published",
    "Do the records belong to an archive of the state or the Party, and are they not published?",
    ordinary=True,
    cite=ARCHIVES_2024.article(24, checked_on=CHECKED, confidence=_RELATED),
)
INFECTIOUS: Final = YesNo(
    "vn.infectious",
    "specimens of infectious diseases, or germs, are among what is sent",
    "Are specimens of infectious diseases, or germs, among what is sent?",
    cite=CIRCULAR_43.cite("export of specimens", checked_on=CHECKED, confidence=_RELATED),
)
FACTS: Final[tuple[Fact, ...]] = (
    EXPORTER_UNDER_LAW,
    NO_CITIZENS,
    WITHIN_60_DAYS,
    CONSENT_NOT_NEEDED,
    SUSPENDED,
    STATE_TRANSFER,
    STAFF_IN_CLOUD,
    PRESS,
    PUBLIC,
    EMERGENCY,
    STAFF_RULES,
    CONTRACT,
    ONE_ASSESSMENT,
    DOMESTIC,
    ONLINE_PROVIDER,
    STORED_UNASKED,
    STORAGE_ORDERED,
    LISTED_SERVICE,
    STATE_HOSTING,
    RESTRICTED_TECHNOLOGY,
    BANNED_TECHNOLOGY,
    DEFENCE_GOODS,
    BANK_INFORMATION,
    BANK_DUTY,
    CARRIER,
    CARRIER_EXCEPTION,
    LISTED_MATTER,
    PUBLIC_ARCHIVE,
    INFECTIOUS,
)
