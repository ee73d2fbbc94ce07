"""The facts that the law of the United Kingdom asks beside the general ones."""

from __future__ import annotations

from typing import Final

from xflow.law.united_kingdom.instruments import (
    CHECKED,
    COMPANIES_ACT,
    DPA,
    DUAA,
    DUAA_POLICE,
    GUIDANCE,
    KOREA_REGULATIONS,
    NHS_GUIDANCE,
    RECALLED,
    RELATED,
    SHEET,
    TELECOMS,
    TRADING_INTERESTS,
    UK_GDPR,
    US_REGULATIONS,
)
from xflow.model.facts import About, Fact, YesNo
from xflow.model.sources import Note

# Who is bound, and what counts as a transfer.

EXPORTER_UNDER_UK_GDPR: Final = YesNo(
    "gb.exporter_under_uk_gdpr",
    "the exporter, though it sends from outside the United Kingdom, is bound by the UK GDPR for this processing",
    "Is the exporter bound by the UK GDPR here: does it act through an establishment in the United Kingdom, or offer "
    "goods or services to people there, or monitor them?",
    About.EXPORTER,
    ordinary=True,
    cite=UK_GDPR.article(3, checked_on=SHEET, confidence=RELATED),
)
OUTSIDE_GDPR: Final = YesNo(
    "gb.outside_gdpr",
    "the processing is purely personal or household, is done by an intelligence service, or is exempt for national "
    "security or defence",
    "Is the processing purely personal or household, done by an intelligence service, or exempt for national security or "
    "defence?",
    ordinary=False,
    cite=DPA.cite("ss 21, 26, 82; UK GDPR Art. 2(2)", checked_on=SHEET, confidence=RECALLED),
)
UNSTRUCTURED: Final = YesNo(
    "gb.unstructured",
    "the data are on paper in no filing system, the exporter is no public authority, and nobody is to file or key them in",
    "Are the data on paper outside any filing system, held by a private body, and will the recipient neither file them "
    "nor put them into a computer?",
    ordinary=False,
    cite=UK_GDPR.article(2, paragraph=1, checked_on=SHEET, confidence=RECALLED),
)
SPECIAL_PURPOSES: Final = YesNo(
    "gb.special_purposes",
    "the processing is for journalism, academic work, art or literature with a view to publication in the public "
    "interest, and the transfer rule is incompatible with it",
    "Is the transfer for journalism, academic, artistic or literary work to be published in the public interest, and "
    "would the transfer rule be incompatible with that?",
    ordinary=False,
    cite=DPA.cite("Sch 2 para 26(9)", checked_on=SHEET, confidence=RECALLED),
)
COMPETENT_AUTHORITY: Final = YesNo(
    "gb.competent_authority",
    "the exporter is a competent authority that sends the data for law enforcement",
    "Is the exporter a police, prosecuting or other competent authority that sends the data for law enforcement?",
    About.EXPORTER,
    ordinary=False,
    cite=DPA.cite("ss 29-31", checked_on=SHEET, confidence=RECALLED),
)
FOR_COMPETENT_AUTHORITY: Final = YesNo(
    "gb.for_competent_authority",
    "the exporter processes the data for a police, prosecuting or other competent authority",
    "Does the exporter process the data for a police, prosecuting or other competent authority?",
    About.EXPORTER,
    cite=DPA.cite("ss 29-31, 59", checked_on=CHECKED, confidence=RECALLED),
)
INITIATED_BY_ANOTHER: Final = YesNo(
    "gb.initiated_by_another",
    "somebody other than the exporter initiates the transfer, as a processor does that chooses its own sub-processor",
    "Does somebody other than the exporter initiate the transfer, for example the exporter's processor that chose a "
    "sub-processor abroad?",
    About.EXPORTER,
    ordinary=False,
    cite=GUIDANCE.cite("step two", checked_on=CHECKED, confidence=RELATED),
)
OWN_CLIENT: Final = YesNo(
    "gb.own_client",
    "the recipient is the very controller for which the exporter processes the data",
    "Is the recipient the very controller for which the exporter, as its processor, handles these data?",
    About.RECIPIENT,
    cite=GUIDANCE.cite(
        "step two",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note(
                "That a processor makes no restricted transfer to its own controller abroad is the view of the "
                "Commissioner, held in January 2026 again; the statute does not say so, and the authorities of the Union "
                "see it differently.",
                "https://www.pinsentmasons.com/en-gb/out-law/news/uk-data-transfers-guidance-updated",
            )
        ],
    ),
)
RECIPIENT_IS_THE_PERSON: Final = YesNo(
    "gb.recipient_is_the_person",
    "the recipient is the very person whose data they are",
    "Are the data sent to the very person whose data they are?",
    About.RECIPIENT,
    ordinary=False,
    cite=GUIDANCE.cite("step three", checked_on=CHECKED, confidence=RELATED),
)
EMBEDDED_BY_EXPORTER: Final = YesNo(
    "gb.embedded_by_exporter",
    "the exporter runs the site or app that makes the device of the person send the data to the recipient",
    "Do the data reach the recipient through a tool of the recipient, such as a pixel or a script, on a site or app that "
    "the exporter runs?",
    cite=GUIDANCE.cite("step two", checked_on=SHEET, confidence=RECALLED),
)
READ_ABROAD: Final = YesNo(
    "gb.read_abroad",
    "the page is hosted by somebody abroad, or is meant or expected to be read by organisations abroad",
    "Is the page on which the data are published hosted by somebody abroad, or is it meant or expected to be read by "
    "organisations outside the United Kingdom?",
    cite=GUIDANCE.cite(
        "earlier guidance on publication online",
        checked_on=SHEET,
        confidence=RECALLED,
        notes=[
            Note(
                "The Commissioner had said that data on a website are transferred when they are read abroad, and should "
                "be treated so where that is expected; the guidance of 2026 could be read in part only."
            )
        ],
    ),
)
LEFT_ON_APPROVAL: Final = YesNo(
    "gb.left_on_approval",
    "the data left the United Kingdom on adequacy regulations, so that the law of the place where they now are governs "
    "what follows",
    "Did the data leave the United Kingdom on the strength of adequacy regulations?",
    ordinary=False,
)

# Whom the regulations on adequacy cover.

UNION_BODY: Final = YesNo(
    "gb.union_body",
    "the recipient is an institution, body, office or agency set up under the treaties of the Union or of the EEA",
    "Is the recipient an institution, body, office or agency of the European Union or of the EEA?",
    About.RECIPIENT,
    ordinary=False,
    cite=DPA.cite("Sch 21 para 5(1)", checked_on=CHECKED, confidence=RELATED),
)
CANADA_OUTSIDE_PIPEDA: Final = YesNo(
    "gb.canada_outside_pipeda",
    "the recipient in Canada is not subject to PIPEDA for these data",
    "Is the recipient in Canada outside PIPEDA for these data: not commercial, under provincial law alone, or an employer "
    "that is not federally regulated and receives data on its own staff?",
    About.RECIPIENT,
    ordinary=False,
    cite=DPA.cite("Sch 21 para 5(1)", checked_on=CHECKED, confidence=RELATED),
)
CANADA_FEDERAL_WORK: Final = YesNo(
    "gb.canada_federal_work",
    "the recipient in Canada is a federal work, undertaking or business, such as a bank, an airline or a carrier",
    "Is the recipient in Canada regulated as a federal work, undertaking or business, as banks, airlines and "
    "telecommunications carriers are?",
    About.RECIPIENT,
    ordinary=False,
    cite=DPA.cite("Sch 21 para 5(1)", checked_on=SHEET, confidence=RECALLED),
)
JAPAN_EXCLUDED: Final = YesNo(
    "gb.japan_excluded",
    "the recipient in Japan is a press, writing, academic, religious or political body that handles the data for that "
    "very activity",
    "Is the recipient in Japan a press, writing, academic, religious or political body that handles the data for that "
    "very activity?",
    About.RECIPIENT,
    ordinary=False,
    cite=DPA.cite("Sch 21 para 5(1)", checked_on=CHECKED, confidence=RELATED),
)
ISRAEL_EXCLUDED: Final = YesNo(
    "gb.israel_excluded",
    "the data go to Israel by hand without later automated processing, or to a place outside its territory under "
    "international law",
    "Do the data go by hand without later automated processing, or to a place that does not belong to the territory of "
    "Israel under international law?",
    ordinary=False,
    cite=DPA.cite("Sch 21 para 5", checked_on=SHEET, confidence=RECALLED),
)
FAROE_OUTSIDE_ACT: Final = YesNo(
    "gb.faroe_outside_act",
    "the recipient in the Faroe Islands is not subject to the Faroese data act",
    "Is the recipient in the Faroe Islands outside the Faroese data act, as Danish state authorities there may be?",
    About.RECIPIENT,
    ordinary=False,
    cite=DPA.cite("Sch 21 para 5", checked_on=SHEET, confidence=RECALLED),
)
KOREA_OUTSIDE_PIPA: Final = YesNo(
    "gb.korea_outside_pipa",
    "the recipient in Korea is not subject to the Personal Information Protection Act for these data",
    "Is the recipient in Korea outside the Korean Personal Information Protection Act for these data?",
    About.RECIPIENT,
    ordinary=False,
    cite=KOREA_REGULATIONS.cite("reg. 2", checked_on=SHEET),
)
ON_UK_EXTENSION: Final = YesNo(
    "gb.on_uk_extension",
    "the recipient is on the Data Privacy Framework List and takes part in its UK Extension for these data",
    "Is this very legal entity active on the Data Privacy Framework List, with the UK Extension, for this kind of data?",
    About.RECIPIENT,
    ordinary=False,
    cite=US_REGULATIONS.cite("reg. 2", checked_on=SHEET, confidence=RELATED),
)
EXTENSION_COVERS_STAFF: Final = YesNo(
    "gb.extension_covers_staff",
    "the entry of the recipient under the UK Extension covers data on staff",
    "Does the entry of the recipient name HR data among the covered data?",
    About.RECIPIENT,
    ordinary=False,
    cite=US_REGULATIONS.cite("reg. 2", checked_on=SHEET, confidence=RELATED),
)

# Safeguards and derogations.

PROTECTION_LOWER: Final = YesNo(
    "gb.protection_lower",
    "the assessment found that protection after the transfer would be materially lower, unless further steps are taken",
    "Did the assessment find that, with the chosen safeguard alone, protection would be materially lower than in the "
    "United Kingdom?",
    ordinary=False,
    cite=UK_GDPR.cite("Art. 46(6)", checked_on=SHEET, confidence=RELATED),
)
BCR_BIND_RECIPIENT: Final = YesNo(
    "gb.bcr_bind_recipient",
    "the binding corporate rules reach a recipient outside the exporter's group: an enterprise in a joint economic activity, "
    "or a processor whose own rules the contract with it takes up",
    "Though it is outside the exporter's group, is the recipient bound by rules approved for the United Kingdom: as a party "
    "to a joint economic activity, or as a processor with approved rules of its own that the contract takes up?",
    About.RECIPIENT,
    ordinary=False,
    cite=UK_GDPR.cite("Art. 4(20) and 47(1)(a)", checked_on=CHECKED, confidence=RELATED),
)
CODE_FOR_TRANSFERS: Final = YesNo(
    "gb.code_for_transfers",
    "the Commissioner has approved a code of conduct for transfers that is open to the recipient",
    "Has the Commissioner approved a code of conduct for transfers that is open to the recipient?",
    About.RECIPIENT,
    ordinary=False,
    cite=UK_GDPR.article(
        46,
        paragraph=2,
        item="e",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("No code was found to be approved for transfers; what was approved proves compliance at home.")],
    ),
)
SCHEME_FOR_TRANSFERS: Final = YesNo(
    "gb.scheme_for_transfers",
    "the Commissioner has approved a certification scheme for transfers that is open to the recipient",
    "Has the Commissioner approved a certification scheme for transfers that is open to the recipient?",
    About.RECIPIENT,
    ordinary=False,
    cite=GUIDANCE.cite(
        "certification under an approved scheme",
        checked_on=CHECKED,
        notes=[Note("The Commissioner says that no scheme is approved for restricted transfers yet.")],
    ),
)
PUBLIC_POWERS: Final = YesNo(
    "gb.public_powers",
    "the exporting authority acts in the exercise of its public powers",
    "Does the exporting authority act in the exercise of its public powers?",
    About.EXPORTER,
    ordinary=True,
    cite=UK_GDPR.article(49, paragraph=3, checked_on=SHEET, confidence=RECALLED),
)
CONTRACT_NECESSARY: Final = YesNo(
    "gb.contract_necessary",
    "the transfer is necessary for a contract with the person, or for steps that the person asked for before one",
    "Is the transfer necessary for a contract with the person concerned, or for steps that the person asked for before "
    "one?",
    ordinary=False,
    cite=UK_GDPR.article(49, paragraph=1, item="b", checked_on=SHEET, confidence=RELATED),
)
CONTRACT_IN_INTEREST: Final = YesNo(
    "gb.contract_in_interest",
    "the transfer is necessary for a contract with somebody else that is in the interest of the person",
    "Is the transfer necessary for a contract with somebody else that is in the interest of the person concerned?",
    ordinary=False,
    cite=UK_GDPR.article(49, paragraph=1, item="c", checked_on=SHEET, confidence=RELATED),
)
PUBLIC_INTEREST: Final = YesNo(
    "gb.public_interest",
    "the transfer is necessary for an important public interest that domestic law recognises",
    "Is the transfer necessary for an important public interest that the law of the United Kingdom recognises, such as "
    "answering an order under the agreement with the United States on access to data?",
    ordinary=False,
    cite=UK_GDPR.article(49, paragraph=1, item="d", checked_on=SHEET, confidence=RELATED),
)
LEGAL_CLAIMS: Final = YesNo(
    "gb.legal_claims",
    "the transfer is necessary to establish, exercise or defend legal claims",
    "Is the transfer necessary to establish, exercise or defend legal claims in a procedure that is under way or "
    "expected?",
    ordinary=False,
    cite=UK_GDPR.article(49, paragraph=1, item="e", checked_on=SHEET, confidence=RELATED),
)
VITAL_INTERESTS: Final = YesNo(
    "gb.vital_interests",
    "the transfer is necessary for the vital interests of a person, and the person concerned cannot consent",
    "Is the transfer necessary to protect somebody's life or bodily integrity while the person concerned cannot consent?",
    ordinary=False,
    cite=UK_GDPR.article(49, paragraph=1, item="f", checked_on=SHEET, confidence=RELATED),
)
REGISTER_EXTRACT: Final = YesNo(
    "gb.register_extract",
    "single entries are sent from a public register, as its rules of consultation allow",
    "Are single entries, not the whole register, sent from a register that the law opens to the public, as its rules "
    "allow?",
    ordinary=False,
    cite=UK_GDPR.article(49, paragraph=1, item="g", checked_on=SHEET, confidence=RELATED),
)
COMPELLING_INTERESTS: Final = YesNo(
    "gb.compelling_interests",
    "no other ground can be used, and the transfer of few people's data serves compelling legitimate interests that "
    "prevail and are safeguarded",
    "Can no other ground be used, are few people concerned, and do compelling legitimate interests prevail after an "
    "assessment with suitable safeguards?",
    ordinary=False,
    cite=UK_GDPR.article(49, paragraph=1, checked_on=SHEET, confidence=RECALLED),
)
RESTRICTED: Final = YesNo(
    "gb.restricted",
    "regulations restrict the transfer of this category of data to this destination in the public interest",
    "Do regulations of the Secretary of State restrict the transfer of this category of data to this destination?",
    ordinary=False,
    cite=DUAA.cite("Sch 7 para 10 (Art. 49A)", checked_on=CHECKED),
)

# Law enforcement.

SPECIAL_CIRCUMSTANCES: Final = YesNo(
    "gb.special_circumstances",
    "the transfer for law enforcement is necessary in special circumstances, such as a threat to life or a particular case",
    "Is the transfer necessary to protect life, legitimate interests or public security, or in a particular case for law "
    "enforcement or legal claims, where rights do not override that?",
    ordinary=False,
    cite=DPA.cite("s 76", checked_on=SHEET, confidence=RECALLED),
)
OTHER_RECIPIENT_CONDITIONS: Final = YesNo(
    "gb.other_recipient_conditions",
    "the conditions are met for a transfer to somebody abroad who is no law-enforcement authority",
    "Is the transfer strictly necessary in a specific case, would going through the authority abroad be ineffective, and "
    "are the further conditions met?",
    ordinary=False,
    cite=DPA.cite("s 77", checked_on=SHEET, confidence=RECALLED),
)

LEFT_FOR_LAW_ENFORCEMENT: Final = YesNo(
    "gb.left_for_law_enforcement",
    "a competent authority sent the data abroad for law enforcement, on condition that they are not passed on without leave",
    "Did a competent authority of the United Kingdom send the data abroad for law enforcement, other than to its processor?",
    ordinary=False,
    cite=DUAA_POLICE.cite("para 10 (s 78 of the Act of 2018)", checked_on=CHECKED, confidence=RELATED),
)
IMMEDIATE_THREAT: Final = YesNo(
    "gb.immediate_threat",
    "passing the data on is necessary against an immediate and serious threat to security, and leave cannot come in time",
    "Is passing the data on necessary against an immediate and serious threat to public or national security, and can "
    "leave not be obtained in good time?",
    ordinary=False,
    cite=DUAA_POLICE.cite("para 10(4) (s 78(1A))", checked_on=CHECKED, confidence=RELATED),
)
NHS_BODY: Final = YesNo(
    "gb.nhs_body",
    "the exporter is a body of the NHS, or gives social care, in England",
    "Is the exporter a body of the NHS, or a provider of social care, in England?",
    About.EXPORTER,
    ordinary=False,
    cite=NHS_GUIDANCE.cite("in brief", checked_on=CHECKED),
)

# Beside personal data.

RECORDS_ABROAD: Final = YesNo(
    "gb.records_abroad",
    "the statutory accounting records of a company are kept abroad",
    "Would the accounting records that a company must keep by law be kept outside the United Kingdom?",
    ordinary=False,
    cite=COMPANIES_ACT.cite("s 388(2)", checked_on=CHECKED),
)
TELECOMS_MONITORING: Final = YesNo(
    "gb.telecoms_monitoring",
    "a public telecommunications provider would keep in, or open to, the destination tools that monitor or analyse its "
    "network or the content of signals",
    "Would tools by which a public telecommunications provider monitors or analyses its network, its use or signals be kept "
    "in the destination or be accessible from there?",
    About.EXPORTER,
    ordinary=False,
    cite=TELECOMS.cite("reg. 5", checked_on=SHEET, confidence=RECALLED),
)
MINISTER_FORBIDS: Final = YesNo(
    "gb.minister_forbids",
    "the Secretary of State has forbidden to comply with the foreign demand for these documents or this information",
    "Has the Secretary of State forbidden to comply with the foreign demand for these documents or this information?",
    ordinary=False,
    cite=TRADING_INTERESTS.cite("ss 1-2", checked_on=CHECKED),
)

FACTS: Final[tuple[Fact, ...]] = (
    EXPORTER_UNDER_UK_GDPR,
    OUTSIDE_GDPR,
    UNSTRUCTURED,
    SPECIAL_PURPOSES,
    COMPETENT_AUTHORITY,
    FOR_COMPETENT_AUTHORITY,
    INITIATED_BY_ANOTHER,
    OWN_CLIENT,
    RECIPIENT_IS_THE_PERSON,
    EMBEDDED_BY_EXPORTER,
    READ_ABROAD,
    LEFT_ON_APPROVAL,
    UNION_BODY,
    CANADA_OUTSIDE_PIPEDA,
    CANADA_FEDERAL_WORK,
    JAPAN_EXCLUDED,
    ISRAEL_EXCLUDED,
    FAROE_OUTSIDE_ACT,
    KOREA_OUTSIDE_PIPA,
    ON_UK_EXTENSION,
    EXTENSION_COVERS_STAFF,
    PROTECTION_LOWER,
    BCR_BIND_RECIPIENT,
    CODE_FOR_TRANSFERS,
    SCHEME_FOR_TRANSFERS,
    PUBLIC_POWERS,
    CONTRACT_NECESSARY,
    CONTRACT_IN_INTEREST,
    PUBLIC_INTEREST,
    LEGAL_CLAIMS,
    VITAL_INTERESTS,
    REGISTER_EXTRACT,
    COMPELLING_INTERESTS,
    RESTRICTED,
    SPECIAL_CIRCUMSTANCES,
    OTHER_RECIPIENT_CONDITIONS,
    LEFT_FOR_LAW_ENFORCEMENT,
    IMMEDIATE_THREAT,
    NHS_BODY,
    RECORDS_ABROAD,
    TELECOMS_MONITORING,
    MINISTER_FORBIDS,
)
