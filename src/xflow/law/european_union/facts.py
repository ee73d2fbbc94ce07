"""The facts that the data-protection law of the Union asks beside the general ones."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.instruments import (
    CHECKED,
    FROM_SHEET,
    GDPR,
    GUIDELINES_2_2018,
    GUIDELINES_5_2021,
    RECOMMENDATIONS_1_2020,
    REREAD,
    SCC_2021,
)
from xflow.model.facts import About, Fact, YesNo
from xflow.model.sources import Confidence, Note

# Who is bound, and by which regime.

EXPORTER_UNDER_GDPR: Final = YesNo(
    "eu.exporter_under_gdpr",
    "the exporter, though it sends from outside the Union, is bound by the GDPR for this processing",
    "Is the exporter bound by the GDPR here: does it act through an establishment in the Union, or offer goods or "
    "services to people there, or monitor them?",
    About.EXPORTER,
    ordinary=True,
    cite=GDPR.article(3, paragraph=2, checked_on=REREAD),
)
IMPORTER_UNDER_GDPR: Final = YesNo(
    "eu.importer_under_gdpr",
    "the recipient is itself bound by the GDPR for what it does with these data",
    "Is the recipient itself bound by the GDPR for these data, for example because it targets people in the Union?",
    About.RECIPIENT,
    ordinary=False,
    cite=SCC_2021.article(1, paragraph=1, checked_on=CHECKED, confidence=Confidence.RELATED),
)
UNION_INSTITUTION: Final = YesNo(
    "eu.union_institution",
    "the exporter is an institution, body, office or agency of the Union",
    "Is the exporter an institution, body, office or agency of the Union?",
    About.EXPORTER,
    ordinary=False,
)
COMPETENT_AUTHORITY: Final = YesNo(
    "eu.competent_authority",
    "the exporter is a law-enforcement authority and sends the data to deal with crime or threats to public security",
    "Is the exporter a police, justice or other competent authority that sends the data to prevent, investigate, "
    "detect or prosecute offences or to execute penalties?",
    About.EXPORTER,
    ordinary=False,
)
OUTSIDE_GDPR: Final = YesNo(
    "eu.outside_gdpr",
    "the processing is purely personal or household, or serves what lies outside Union law, such as national security",
    "Is the processing purely personal or household, or does it serve national security or the common foreign and "
    "security policy?",
    ordinary=False,
)
EXPRESSION_EXEMPT: Final = YesNo(
    "eu.expression_exempt",
    "the law of the member state exempts this journalistic, academic, artistic or literary processing from the "
    "transfer rules",
    "Does the law of the member state exempt this processing for journalism, scholarship, art or literature from the "
    "transfer rules?",
    ordinary=False,
)
OLDER_AGREEMENT: Final = YesNo(
    "eu.older_agreement",
    "the transfer is made under an agreement of a member state that is older than the data-protection reform and "
    "complied with the law of its time",
    "Is the transfer made under an international agreement that the member state concluded before 24 May 2016 (before "
    "6 May 2016 for law enforcement) and that complied with the law of the time?",
    ordinary=False,
)
RECIPIENT_IS_THE_PERSON: Final = YesNo(
    "eu.recipient_is_the_person",
    "the recipient is the very person whose data they are",
    "Are the data sent to the very person whose data they are?",
    About.RECIPIENT,
    ordinary=False,
)
EMBEDDED_BY_EXPORTER: Final = YesNo(
    "eu.embedded_by_exporter",
    "the exporter runs the site or app that makes the device of the person send the data to the recipient",
    "Do the data reach the recipient through a site or app of the exporter, for example by an analytics script, a "
    "pixel, an embedded font or a sign-in button of the recipient?",
    cite=GUIDELINES_5_2021.cite("section 2.2", checked_on=REREAD, confidence=Confidence.RELATED),
)
HOSTED_ABROAD: Final = YesNo(
    "eu.hosted_abroad",
    "the page on which the data are published is hosted by somebody outside the Union and the European Economic Area",
    "Is the page on which the data are published hosted by a company outside the Union and the European Economic Area?",
    ordinary=False,
)
LEFT_ON_ADEQUACY: Final = YesNo(
    "eu.left_on_adequacy",
    "the data left the Union on an adequacy decision, so that the law of the place where they now are governs what "
    "follows",
    "Did the data leave the Union on the strength of an adequacy decision?",
    ordinary=False,
)
UK_LAW_CHANGED: Final = YesNo(
    "eu.uk_law_changed",
    "the United Kingdom has changed its data law, or used powers under it, without the consent of the Union",
    "Had the United Kingdom changed its data law of 31 December 2020 without the consent of the Union?",
    ordinary=False,
)

# What decides whether a safeguard counts.

DESTINATION_LAW_IMPINGES: Final = YesNo(
    "eu.destination_law_impinges",
    "the law or practice of the destination lets its authorities reach these data beyond what is necessary and "
    "proportionate",
    "Does the law or practice of the destination let authorities reach these data beyond what is necessary and "
    "proportionate in a democratic society?",
    ordinary=False,
    cite=RECOMMENDATIONS_1_2020.cite("paras 28-49", checked_on=CHECKED, confidence=Confidence.RELATED),
)
CLEAR_TEXT_NEEDED: Final = YesNo(
    "eu.clear_text_needed",
    "the recipient must be able to read the data in the clear for what it does with them",
    "Must the recipient be able to read the data in the clear to do its work?",
    About.RECIPIENT,
    ordinary=False,
    cite=RECOMMENDATIONS_1_2020.cite("Annex 2, Use Cases 6 and 7", checked_on=CHECKED, confidence=Confidence.RELATED),
)
RECIPIENT_PROTECTED: Final = YesNo(
    "eu.recipient_protected",
    "the law of the destination shields this recipient from access by authorities to these data, as a duty of "
    "professional secrecy may",
    "Does the law of the destination shield this very recipient from access by authorities, for all of these data?",
    About.RECIPIENT,
    ordinary=False,
    cite=RECOMMENDATIONS_1_2020.cite("Annex 2, Use Case 4", checked_on=CHECKED, confidence=Confidence.RELATED),
)
ACCESS_IN_TRANSIT_ONLY: Final = YesNo(
    "eu.access_in_transit_only",
    "authorities of the destination can reach the data on their way alone, not with the recipient",
    "Can authorities of the destination reach the data only while they travel, and not with the recipient?",
    ordinary=False,
    cite=RECOMMENDATIONS_1_2020.cite("Annex 2, Use Case 3", checked_on=CHECKED, confidence=Confidence.RELATED),
)
COMBINED_WITH_UNION_DATA: Final = YesNo(
    "eu.combined_with_union_data",
    "the data are more than what the recipient, as the client of the processor, had sent to it",
    "Are the data more than what the recipient itself, as the client of the processor, had sent to it: combined with "
    "data that the processor collected in the Union, or come from another client?",
    ordinary=True,
    cite=SCC_2021.cite("Annex, Clause 14, Module Four", checked_on=FROM_SHEET, confidence=Confidence.RECALLED),
)
BCR_BIND_RECIPIENT: Final = YesNo(
    "eu.bcr_bind_recipient",
    "the binding corporate rules reach a recipient outside the exporter's group: an enterprise in a joint economic activity, "
    "or a processor whose own rules the contract with it takes up",
    "Though it is outside the exporter's group, is the recipient bound by the approved rules: as a party to a joint economic "
    "activity, or as a processor with approved rules of its own that the contract takes up?",
    About.RECIPIENT,
    ordinary=False,
    cite=GDPR.article(47, paragraph=1, item="a", checked_on=CHECKED, confidence=Confidence.RELATED),
)
CODE_FOR_TRANSFERS: Final = YesNo(
    "eu.code_for_transfers",
    "a code of conduct is approved for transfers, with general validity in the Union, and is open to the recipient",
    "Is a code of conduct approved for transfers, with general validity in the Union, and open to the recipient?",
    About.RECIPIENT,
    ordinary=False,
    cite=GDPR.cite(
        "Art. 40(3), (5) and (9)",
        checked_on=CHECKED,
        notes=[
            Note(
                "No such code was found. The approved codes for clouds prove compliance of processors and open no transfer; the "
                "module for transfers of one of them has been a draft since 2023.",
                "EDPB Guidelines 04/2021; published accounts",
            ),
        ],
    ),
)
FOUND_ADEQUATE: Final = YesNo(
    "eu.found_adequate",
    "the protection at the destination has been found adequate for this transfer under the law of the member state",
    "Was the protection at the destination found adequate for this transfer under the law of the member state?",
    ordinary=False,
)

# Derogations, and what narrows them.

PUBLIC_POWERS: Final = YesNo(
    "eu.public_powers",
    "the exporting authority acts in the exercise of its public powers",
    "Does the exporting authority act in the exercise of its public powers?",
    About.EXPORTER,
    ordinary=True,
    cite=GDPR.article(49, paragraph=3, checked_on=CHECKED),
)
OCCASIONAL_ONLY: Final = YesNo(
    "eu.occasional_only",
    "the derogations for contracts and legal claims are read as open to occasional transfers only",
    "Do you follow the European Data Protection Board, which opens the derogations for contracts and legal claims to "
    "occasional transfers only?",
    ordinary=True,
    cite=GUIDELINES_2_2018.cite("sections 2.2 to 2.5", checked_on=FROM_SHEET, confidence=Confidence.RELATED),
)
CONTRACT_NECESSARY: Final = YesNo(
    "eu.contract_necessary",
    "the transfer is necessary for a contract with the person, or for steps that the person asked for before one",
    "Is the transfer of exactly these data necessary for a contract with the person concerned, or for steps that the "
    "person asked for before one?",
    ordinary=False,
    cite=GDPR.article(49, paragraph=1, item="b", checked_on=CHECKED),
)
CONTRACT_IN_INTEREST: Final = YesNo(
    "eu.contract_in_interest",
    "the transfer is necessary for a contract with somebody else that is in the interest of the person",
    "Is the transfer necessary for a contract with somebody else that is in the interest of the person concerned?",
    ordinary=False,
    cite=GDPR.article(49, paragraph=1, item="c", checked_on=CHECKED),
)
PUBLIC_INTEREST: Final = YesNo(
    "eu.public_interest",
    "the transfer is necessary for an important public interest that Union law or the law of the member state "
    "recognises",
    "Is the transfer necessary for an important public interest that Union law or the law of the member state "
    "recognises?",
    ordinary=False,
    cite=GDPR.article(49, paragraph=1, item="d", checked_on=CHECKED),
)
LEGAL_CLAIMS: Final = YesNo(
    "eu.legal_claims",
    "the transfer is necessary to establish, exercise or defend legal claims in a procedure that has a basis in law",
    "Is the transfer of exactly these data necessary for legal claims in a procedure that is under way or formally "
    "begun?",
    ordinary=False,
    cite=GDPR.article(49, paragraph=1, item="e", checked_on=CHECKED),
)
VITAL_INTERESTS: Final = YesNo(
    "eu.vital_interests",
    "the transfer is necessary for the vital interests of a person, and the person concerned cannot consent",
    "Is the transfer necessary to protect somebody's life or bodily integrity while the person concerned cannot "
    "consent?",
    ordinary=False,
    cite=GDPR.article(49, paragraph=1, item="f", checked_on=CHECKED),
)
REGISTER_EXTRACT: Final = YesNo(
    "eu.register_extract",
    "single entries are sent from a register that the law opens to the public, as its rules of consultation allow",
    "Are single entries, not the whole register or whole categories, sent from a register that the law opens to the "
    "public, as its rules of consultation allow?",
    ordinary=False,
    cite=GDPR.article(49, paragraph=2, checked_on=CHECKED),
)
COMPELLING_INTERESTS: Final = YesNo(
    "eu.compelling_interests",
    "no other ground can be used, and the transfer of few people's data serves compelling legitimate interests that "
    "prevail and are safeguarded",
    "Can no other ground be used, are few people concerned, and do compelling legitimate interests prevail after an "
    "assessment with suitable safeguards?",
    ordinary=False,
    cite=GDPR.cite("Art. 49(1), second subparagraph", checked_on=CHECKED),
)
LIMITED_BY_LAW: Final = YesNo(
    "eu.limited_by_law",
    "Union law or the law of the member state expressly limits the transfer of such data, and this transfer exceeds "
    "the limit",
    "Does Union law or the law of the member state expressly limit the transfer of such data to third countries, and "
    "does this transfer exceed the limit?",
    ordinary=False,
    cite=GDPR.article(49, paragraph=5, checked_on=CHECKED),
)

CORE_FACTS: Final[tuple[Fact, ...]] = (
    EXPORTER_UNDER_GDPR,
    IMPORTER_UNDER_GDPR,
    UNION_INSTITUTION,
    COMPETENT_AUTHORITY,
    OUTSIDE_GDPR,
    EXPRESSION_EXEMPT,
    OLDER_AGREEMENT,
    RECIPIENT_IS_THE_PERSON,
    EMBEDDED_BY_EXPORTER,
    HOSTED_ABROAD,
    LEFT_ON_ADEQUACY,
    UK_LAW_CHANGED,
    DESTINATION_LAW_IMPINGES,
    CLEAR_TEXT_NEEDED,
    RECIPIENT_PROTECTED,
    ACCESS_IN_TRANSIT_ONLY,
    COMBINED_WITH_UNION_DATA,
    BCR_BIND_RECIPIENT,
    CODE_FOR_TRANSFERS,
    FOUND_ADEQUATE,
    PUBLIC_POWERS,
    OCCASIONAL_ONLY,
    CONTRACT_NECESSARY,
    CONTRACT_IN_INTEREST,
    PUBLIC_INTEREST,
    LEGAL_CLAIMS,
    VITAL_INTERESTS,
    REGISTER_EXTRACT,
    COMPELLING_INTERESTS,
    LIMITED_BY_LAW,
)
