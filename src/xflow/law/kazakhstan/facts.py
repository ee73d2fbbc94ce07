"""What the law of Kazakhstan asks: instruments, kinds of data and facts."""

from __future__ import annotations

from typing import Final

from xflow.model.facts import About, YesNo
from xflow.model.sources import Confidence, Instrument, Note

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED

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
    cite=LAW.article(3, paragraph=3, checked_on=CHECKED, confidence=RELATED),
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
        checked_on=SHEET,
        confidence=RELATED,
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
        checked_on=CHECKED,
        confidence=RELATED,
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
        checked_on=CHECKED,
        confidence=RELATED,
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
    cite=AMENDMENT.cite("Art. 25-1 of Law 94-V", checked_on=CHECKED, confidence=RELATED),
)
EXCEPTION: Final = YesNo(
    "kz.exception",
    "a ratified treaty provides for the transfer, a law does so to protect the constitutional order or the rights of others, or it "
    "protects rights of the data subject where consent cannot be had",
    "Does a treaty provide for the transfer, or a law for the constitutional order or the rights of others, or does it protect the data "
    "subject where consent cannot be had?",
    ordinary=False,
    cite=LAW.article(16, paragraph=3, checked_on=CHECKED, confidence=RELATED),
)
STATE_LAW_IN_CENTRE: Final = YesNo(
    "kz.state_law_in_centre",
    "the duty of the general law to store at home is read as reaching into the centre",
    "Do you read the duty of the general law to store personal data in Kazakhstan as binding firms of the centre, too?",
    cite=CENTRE_STATUTE.article(
        4,
        checked_on=CHECKED,
        confidence=RELATED,
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
    cite=COMMUNICATIONS_LAW.article(15, checked_on=CHECKED, confidence=RECALLED),
)
FROM_NETWORK: Final = YesNo(
    "kz.from_network",
    "the call records come from the network of an operator of Kazakhstan",
    "Do the call records come from the network of an operator of Kazakhstan?",
    cite=COMMUNICATIONS_LAW.article(15, checked_on=CHECKED, confidence=RECALLED),
)
STATE_SYSTEM: Final = YesNo(
    "kz.state_system",
    "the transfer moves a digital object of a state body, or what it holds, to servers abroad",
    "Does the transfer move an information system, site or messenger of a state body, or what it holds, to servers abroad?",
    About.EXPORTER,
    cite=DIGITAL_CODE.cite("digital objects of state bodies", checked_on=CHECKED, confidence=RECALLED),
)
SUBSCRIBER_ABROAD: Final = YesNo(
    "kz.subscriber_abroad",
    "the data are needed to serve a subscriber of Kazakhstan who is abroad",
    "Are the data needed to serve a subscriber of Kazakhstan who is abroad, as in roaming?",
    ordinary=False,
    cite=COMMUNICATIONS_LAW.article(15, checked_on=CHECKED, confidence=RECALLED),
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
    cite=CENTRE_REGULATIONS.cite("s 12", checked_on=SHEET, confidence=RECALLED),
)

FACTS: Final = [
    OUTSIDE_LAW,
    NO_PRESENCE,
    PROTECTED,
    CONSENT_ANYWAY,
    LARGE_OPERATOR,
    EXCEPTION,
    STATE_LAW_IN_CENTRE,
    TELECOM_OPERATOR,
    FROM_NETWORK,
    STATE_SYSTEM,
    SUBSCRIBER_ABROAD,
    CENTRE_GROUND,
]
"""All facts of the law of Kazakhstan."""
