"""State what the other federal and state rules of the pack ask of a transfer beside the general facts."""

from __future__ import annotations

from typing import Final

from xflow.law.united_states.instruments import (
    CLOUD_ACT,
    DFARS,
    EAR,
    FLORIDA_408_051,
    ITAR,
    NIH_BIOSPECIMENS,
    NIH_REPOSITORIES,
    PADFA,
    TEXAS_SB_1188,
)
from xflow.model.facts import About, Fact, Number, YesNo
from xflow.model.intervals import exactly
from xflow.model.sources import Confidence

_TODAY = "2026-11-24"
_SHEET = "2026-11-23"
_REREAD = "2026-11-25"

# Protecting Americans' Data from Foreign Adversaries Act.

NOT_COLLECTED_DIRECTLY: Final = YesNo(
    "us.not_collected_directly",
    "the exporter did not collect the data directly from the people whom they concern",
    "Did the exporter get the data from somebody else than the people whom they concern?",
    About.EXPORTER,
    cite=PADFA.cite("sec. 2(c)(3)(A)", checked_on=_TODAY, confidence=Confidence.RELATED),
)
PADFA_EXCLUDED: Final = YesNo(
    "us.padfa_excluded",
    "the exporter acts outside the Act: as the individual asked, with a product that is not the data, as news, with "
    "what is generally public, or as a service provider",
    "Does the exporter send at the individual's own request, offer a product that is not the data, report news, pass on "
    "what is generally public, or act as a service provider?",
    About.EXPORTER,
    ordinary=False,
    cite=PADFA.cite("sec. 2(c)(3)(B)", checked_on=_TODAY, confidence=Confidence.RELATED),
)
DATA_OF_US_RESIDENTS: Final = YesNo(
    "us.data_of_us_residents",
    "some of the people concerned reside in the United States",
    "Do any of the people whom the data concern reside in the United States?",
    ordinary=True,
    cite=PADFA.cite("sec. 2(c)(9)", checked_on=_TODAY, confidence=Confidence.RELATED),
)
IDENTIFYING_PURPOSE: Final = YesNo(
    "us.padfa_identifying_purpose",
    "the data are made available in order to identify one of the listed kinds of sensitive data",
    "Are the data, though not sensitive themselves, made available in order to identify sensitive data on people?",
    ordinary=False,
    cite=PADFA.cite("sec. 2(c)(7)(Q)", checked_on=_TODAY, confidence=Confidence.RECALLED),
)
RECIPIENT_SHOWN_NOT_CONTROLLED: Final = YesNo(
    "us.recipient_shown_not_controlled",
    "it has been shown that the recipient, though reached in a foreign adversary country or tied to a country of concern, "
    "is not based, organised or domiciled in China, Iran, North Korea or Russia and not controlled by anybody who is",
    "Has it been established that the recipient is neither domiciled, based nor organised in China, Iran, North Korea or "
    "Russia, nor controlled by anybody who is (though it is reached there, or is tied to a country of concern)?",
    About.RECIPIENT,
    ordinary=False,
    cite=PADFA.cite("sec. 2(c)(2)", checked_on=_REREAD),
)
RECIPIENT_ADVERSARY_BASED: Final = YesNo(
    "us.recipient_adversary_based",
    "the recipient is the government of China, Iran, North Korea or Russia, or a foreign person domiciled, "
    "headquartered, mainly doing business or organised there",
    "Is the recipient the government of China, Iran, North Korea or Russia, or a foreign person domiciled, "
    "headquartered, mainly doing business or organised there?",
    About.RECIPIENT,
    ordinary=False,
    cite=PADFA.cite("sec. 2(a)(1), (c)(2)(A)", checked_on=_REREAD),
)
RECIPIENT_HELD_BY_ADVERSARY_PERCENT: Final = Number(
    "us.recipient_held_by_adversary_percent",
    "the percentage of the recipient that foreign persons from China, Iran, North Korea or Russia hold, taken together",
    "What percentage of the recipient do foreign persons from China, Iran, North Korea or Russia hold, directly or "
    "indirectly, alone or together?",
    About.RECIPIENT,
    ordinary=exactly(0),
    cite=PADFA.cite("sec. 2(c)(2)(B)", checked_on=_REREAD),
    unit="percent",
)
RECIPIENT_DIRECTED_BY_ADVERSARY: Final = YesNo(
    "us.recipient_directed_by_adversary",
    "the recipient is subject to the direction or control of a person or entity from China, Iran, North Korea or Russia",
    "Is the recipient subject to the direction or control of a person or entity from China, Iran, North Korea or Russia?",
    About.RECIPIENT,
    ordinary=False,
    cite=PADFA.cite("sec. 2(c)(2)(C)", checked_on=_REREAD),
)

# Export control, public contracts, research funds, compelled access.

END_TO_END_ENCRYPTED: Final = YesNo(
    "us.end_to_end_encrypted",
    "the technical data are unclassified and end-to-end encrypted by modules to FIPS 140-2 or of like strength, and the "
    "means of decryption go to nobody but an authorised recipient",
    "Are the technical data unclassified and end-to-end encrypted (FIPS 140-2 or at least the strength of AES-128), "
    "with the keys given to no third party?",
    ordinary=False,
    cite=ITAR.cite("§ 120.54(a)(5), (b)", checked_on=_TODAY),
)
KEPT_OUT_OF_EMBARGOED: Final = YesNo(
    "us.kept_out_of_embargoed",
    "the technical data are neither sent to anybody in, nor stored in, nor sent from, a country under a U.S. arms embargo "
    "or Russia",
    "Are the technical data kept out of all countries under a U.S. arms embargo (22 CFR 126.1, Country Group D:5) and out "
    "of Russia: nobody there receives, stores or sends them?",
    ordinary=False,
    cite=ITAR.cite("§ 120.54(a)(5)(iv)-(v)", checked_on=_REREAD),
)
RELEASED_TO_FOREIGN_PERSON: Final = YesNo(
    "us.released_to_foreign_person",
    "technical data or technology are released in the United States to somebody who is no U.S. citizen, national, "
    "permanent resident, refugee or asylee",
    "Are technical data or technology shown or given, within the United States, to anybody who is no U.S. citizen, "
    "national, permanent resident, refugee or asylee?",
    ordinary=False,
    cite=EAR.cite("§ 734.13(a)(2)", checked_on=_REREAD),
)
NO_EXPORT_LICENCE_NEEDED: Final = YesNo(
    "us.no_export_licence_needed",
    "under the Export Administration Regulations this technology may go to this destination, recipient and use without "
    "a licence or under a licence exception",
    "Has classification shown that no licence is needed, or that a licence exception applies, for this technology, "
    "destination, recipient and use?",
    ordinary=False,
    cite=EAR.cite("§§ 736.1, 736.2, 740.1", checked_on=_REREAD, confidence=Confidence.RELATED),
)
DOD_CLOUD_CONTRACT: Final = YesNo(
    "us.dod_cloud_contract",
    "the data are Government data that a cloud provider keeps under a contract of the Department of Defense, off the "
    "Department's own premises",
    "Are these Government data that a cloud provider keeps for the U.S. Department of Defense outside its premises?",
    ordinary=False,
    cite=DFARS.cite("239.7602-2(a)", checked_on=_TODAY),
)
NIH_CONTROLLED_ACCESS: Final = YesNo(
    "us.nih_controlled_access",
    "the data come from a controlled-access data repository of the National Institutes of Health",
    "Do the data come from an NIH controlled-access data repository?",
    ordinary=False,
    cite=NIH_REPOSITORIES.cite("whole notice", checked_on=_TODAY, confidence=Confidence.RELATED),
)
NIH_SUPPORTED: Final = YesNo(
    "us.nih_supported",
    "NIH funds supported the collection, storage, use or distribution of the biospecimens",
    "Were the biospecimens collected, obtained, stored, used or distributed with support of the NIH?",
    ordinary=False,
    cite=NIH_BIOSPECIMENS.cite("Scope", checked_on=_TODAY),
)
NIH_PASSED_ON: Final = YesNo(
    "us.nih_passed_on",
    "the biospecimens are to be passed on to somebody in a country of concern",
    "Are the biospecimens meant to reach somebody in China (with Hong Kong and Macau), Cuba, Iran, North Korea, Russia or "
    "Venezuela in the end, through whomever?",
    About.RECIPIENT,
    ordinary=False,
    cite=NIH_BIOSPECIMENS.cite("Policy", checked_on=_TODAY),
)
NIH_EXCEPTION: Final = YesNo(
    "us.nih_exception",
    "one of the documented exceptions of the NIH policy on biospecimens applies",
    "Is the distribution documented as required or authorised by federal law or an international agreement, as a rare "
    "and compelling case with the donor's consent, or as asked by the donor for the donor's own care?",
    ordinary=False,
    cite=NIH_BIOSPECIMENS.cite("Exceptions", checked_on=_TODAY, confidence=Confidence.RELATED),
)
COMMUNICATIONS_PROVIDER: Final = YesNo(
    "us.communications_provider",
    "one of the parties provides an electronic communication or remote computing service under U.S. jurisdiction",
    "Does one of the parties provide an electronic communication, storage or computing service and stand under U.S. "
    "jurisdiction?",
    ordinary=False,
    cite=CLOUD_ACT.cite("18 U.S.C. 2713", checked_on=_SHEET),
)

# State law on where health records are kept.

RECORDS_KEPT_ABROAD: Final = YesNo(
    "us.records_kept_abroad",
    "the health records themselves, and not merely access to them, come to be kept at the destination",
    "Will the health records themselves be stored at the destination, rather than only looked at from there?",
    ordinary=True,
    cite=TEXAS_SB_1188.cite("§ 183.002(a)", checked_on=_TODAY),
)
TEXAS_COVERED_ENTITY: Final = YesNo(
    "us.tx_covered_entity",
    "the exporter is a covered entity in the wide Texas sense, or a health care practitioner, and none of the care "
    "facilities that the act leaves out",
    "Does the exporter handle protected health information (or practise health care) and fall outside the list of care "
    "facilities that the Texas act leaves out?",
    About.EXPORTER,
    ordinary=True,
    cite=TEXAS_SB_1188.cite("§ 183.001(2)", checked_on=_TODAY),
)
UNDER_TEXAS_LAW: Final = YesNo(
    "us.under_tx_law",
    "the health records fall under the Texas act, although they are not stated to leave from Texas",
    "Does whoever keeps the electronic health records handle health information in Texas (if so, Texas, US-TX, may be "
    "stated as the origin)?",
    About.EXPORTER,
    ordinary=False,
    cite=TEXAS_SB_1188.cite("§§ 183.001(2), 183.002(a)", checked_on=_TODAY),
)
UNDER_FLORIDA_LAW: Final = YesNo(
    "us.under_fl_law",
    "the patient information is a Florida health care provider's, although it is not stated to leave from Florida",
    "Is it patient information of a Florida health care provider with certified electronic health record technology (if "
    "so, Florida, US-FL, may be stated as the origin)?",
    About.EXPORTER,
    ordinary=False,
    cite=FLORIDA_408_051.cite("408.051(2)(d), (3)", checked_on=_TODAY),
)
FLORIDA_PROVIDER: Final = YesNo(
    "us.fl_provider",
    "the exporter is a Florida health care provider that uses certified electronic health record technology",
    "Is the exporter a Florida health care provider that uses certified electronic health record technology?",
    About.EXPORTER,
    ordinary=True,
    cite=FLORIDA_408_051.cite("408.051(2)(d), (3)", checked_on=_TODAY),
)
FLORIDA_ACCESS_COUNTS: Final = YesNo(
    "us.fl_access_counts",
    "the wide reading of the Florida act is followed, by which access from abroad counts as storage abroad",
    "Do you follow the wide reading of the Florida act, by which mere access from abroad counts as storage abroad?",
    ordinary=False,
    cite=FLORIDA_408_051.cite("408.051(3)", checked_on=_TODAY, confidence=Confidence.RELATED),
)

FURTHER_FACTS: Final[tuple[Fact, ...]] = (
    COMMUNICATIONS_PROVIDER,
    DATA_OF_US_RESIDENTS,
    DOD_CLOUD_CONTRACT,
    END_TO_END_ENCRYPTED,
    FLORIDA_ACCESS_COUNTS,
    FLORIDA_PROVIDER,
    IDENTIFYING_PURPOSE,
    KEPT_OUT_OF_EMBARGOED,
    NIH_CONTROLLED_ACCESS,
    NIH_EXCEPTION,
    NIH_PASSED_ON,
    NIH_SUPPORTED,
    NOT_COLLECTED_DIRECTLY,
    NO_EXPORT_LICENCE_NEEDED,
    PADFA_EXCLUDED,
    RECIPIENT_ADVERSARY_BASED,
    RECIPIENT_DIRECTED_BY_ADVERSARY,
    RECIPIENT_HELD_BY_ADVERSARY_PERCENT,
    RECIPIENT_SHOWN_NOT_CONTROLLED,
    RECORDS_KEPT_ABROAD,
    RELEASED_TO_FOREIGN_PERSON,
    TEXAS_COVERED_ENTITY,
    UNDER_FLORIDA_LAW,
    UNDER_TEXAS_LAW,
)
"""All facts of the other rules."""
