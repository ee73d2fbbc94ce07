"""The facts that the law of Switzerland asks beside the general ones."""

from __future__ import annotations

from typing import Final

from xflow.law.switzerland.instruments import (
    BANKING_ACT,
    CHECKED,
    CRIMINAL_CODE,
    DPO,
    FADP,
    GOODS_ORDINANCE,
    HUMAN_RESEARCH,
    LIST,
    OLD_FADP,
    OUTSOURCING,
    PATIENT_RECORD,
    RECALLED,
    RELATED,
    SHEET,
    TELECOMMUNICATIONS,
    WAR_MATERIAL,
)
from xflow.model.categories import DataCategory, Unit
from xflow.model.facts import About, Fact, YesNo
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    BIOSPECIMEN,
    CALL_DETAIL,
    CALL_LOCATION,
    DATA,
    DEFENCE,
    EMPLOYMENT,
    GENETIC,
    PERSONAL,
    SITE_MAP,
)

# Whom the act binds, and what is a disclosure.

EFFECT_IN_SWITZERLAND: Final = YesNo(
    "ch.effect_in_switzerland",
    "the exporter acts abroad, and what it does has an effect in Switzerland",
    "Though the exporter acts abroad, does what it does with the data have an effect in Switzerland?",
    About.EXPORTER,
    ordinary=True,
    cite=FADP.article(3, paragraph=1, checked_on=CHECKED, confidence=RELATED),
)
OUTSIDE_ACT: Final = YesNo(
    "ch.outside_act",
    "the Act does not apply: purely personal use, deliberations of Parliament, bodies with immunity, or court proceedings",
    "Are the data for purely personal use, for deliberations of Parliament or of a body with immunity in Switzerland, or "
    "part of court proceedings under federal rules of procedure?",
    ordinary=False,
    cite=FADP.article(2, checked_on=CHECKED, confidence=RELATED),
)
BRANCH_COUNTS: Final = YesNo(
    "ch.branch_counts",
    "data that one legal entity sends to its own branch abroad are read as disclosed abroad",
    "Do you read the Act so that sending data to one's own branch abroad is a disclosure abroad?",
    ordinary=True,
    cite=OLD_FADP.article(
        6,
        paragraph=2,
        item="g",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The old act named disclosure within one legal person among those that need a ground. The new act is "
                "silent; many read 'disclosure' as reaching another person only."
            )
        ],
    ),
)
RECIPIENT_IS_THE_PERSON: Final = YesNo(
    "ch.recipient_is_the_person",
    "the recipient is the very person whose data they are",
    "Are the data sent to the very person whose data they are?",
    About.RECIPIENT,
    ordinary=False,
    cite=FADP.article(5, item="e", checked_on=SHEET, confidence=RECALLED),
)
EMBEDDED_BY_EXPORTER: Final = YesNo(
    "ch.embedded_by_exporter",
    "the exporter runs the site or app that makes the device of the person send the data to the recipient",
    "Do the data reach the recipient through a tool of the recipient, such as a pixel or a script, on a site or app that "
    "the exporter runs?",
    cite=FADP.article(5, item="e", checked_on=SHEET, confidence=RECALLED),
)
FOR_THE_PUBLIC: Final = YesNo(
    "ch.for_the_public",
    "the data are made generally accessible online to inform the public",
    "Are the data made generally accessible online in order to inform the public?",
    cite=FADP.article(18, checked_on=SHEET, confidence=RECALLED),
)
LEFT_ON_THE_LIST: Final = YesNo(
    "ch.left_on_the_list",
    "the data left Switzerland for a listed destination, whose law governs what follows",
    "Did the data leave Switzerland for a destination of Annex 1?",
    ordinary=False,
)

# Adequacy.

ADEQUATE_LAW: Final = YesNo(
    "ch.adequate_law",
    "the law of the destination ensures adequate protection in the case at hand, though the Commissioner does not list it",
    "Did the exporter find that the law of the destination ensures adequate protection, though the Commissioner did not "
    "list it?",
    ordinary=False,
    cite=OLD_FADP.article(
        6,
        paragraph=1,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The list of the Commissioner did not bind; the exporter answered for its own finding.")],
    ),
)
CANADA_OUTSIDE_ACTS: Final = YesNo(
    "ch.canada_outside_acts",
    "the recipient in Canada is subject neither to PIPEDA nor to a provincial act that is largely equivalent",
    "Is the recipient in Canada subject neither to PIPEDA nor to a largely equivalent act of a province?",
    About.RECIPIENT,
    ordinary=False,
    cite=DPO.cite("Annex 1 (Canada)", checked_on=SHEET, confidence=RELATED),
)
CANADA_STAFF_LAW: Final = YesNo(
    "ch.canada_staff_law",
    "the recipient in Canada is bound by PIPEDA or an equivalent act for data on staff",
    "Is the recipient in Canada federally regulated, or bound by the act of Quebec, British Columbia or Alberta, for data "
    "on staff?",
    About.RECIPIENT,
    ordinary=False,
    cite=DPO.cite("Annex 1 (Canada)", checked_on=SHEET, confidence=RELATED),
)
ON_SWISS_DPF: Final = YesNo(
    "ch.on_swiss_dpf",
    "the recipient is certified under the Swiss-US Data Privacy Framework for these data",
    "Is this very legal entity certified under the Swiss-US Data Privacy Framework for this kind of data?",
    About.RECIPIENT,
    ordinary=False,
    cite=DPO.cite("Annex 1 (United States)", checked_on=SHEET, confidence=RELATED),
)
DPF_COVERS_STAFF: Final = YesNo(
    "ch.dpf_covers_staff",
    "the certification of the recipient covers data on staff",
    "Does the certification of the recipient name HR data among the covered data?",
    About.RECIPIENT,
    ordinary=False,
    cite=DPO.cite("Annex 1 (United States)", checked_on=SHEET, confidence=RELATED),
)
IN_PRIVACY_SHIELD: Final = YesNo(
    "ch.in_privacy_shield",
    "the recipient is certified under the Swiss-US Privacy Shield for these data",
    "Was the recipient certified under the Swiss-US Privacy Shield for these data?",
    About.RECIPIENT,
    ordinary=False,
    cite=LIST.cite("United States", checked_on=SHEET, confidence=RELATED),
)
TREATY: Final = YesNo(
    "ch.treaty",
    "a treaty under international law guarantees appropriate protection for this disclosure",
    "Does a treaty under international law guarantee appropriate protection for this disclosure?",
    ordinary=False,
    cite=FADP.article(16, paragraph=2, item="a", checked_on=CHECKED, confidence=RELATED),
)
LAW_DEFEATS: Final = YesNo(
    "ch.law_defeats",
    "the law of the destination defeats the guarantee, unless technical measures prevent it",
    "Did the assessment find that the law of the destination, such as access by authorities, defeats the guarantee?",
    ordinary=False,
    cite=LIST.cite("guide on transfers of June 2021", checked_on=CHECKED, confidence=RELATED),
)
FEDERAL_BODY: Final = YesNo(
    "ch.federal_body",
    "the exporter is a federal body",
    "Is the exporter a body of the Swiss Confederation?",
    About.EXPORTER,
    ordinary=False,
    cite=FADP.article(16, paragraph=2, item="c", checked_on=CHECKED, confidence=RELATED),
)

# Exceptions.

CONTRACT_WITH_PERSON: Final = YesNo(
    "ch.contract_with_person",
    "the disclosure is directly connected with concluding or performing a contract with the person",
    "Is the disclosure directly connected with concluding or performing a contract with the person concerned?",
    ordinary=False,
    cite=FADP.article(17, paragraph=1, item="b", checked_on=SHEET, confidence=RELATED),
)
CONTRACT_IN_INTEREST: Final = YesNo(
    "ch.contract_in_interest",
    "the disclosure is directly connected with a contract in the interest of the person",
    "Is the disclosure directly connected with a contract between the controller and somebody else in the interest of the "
    "person concerned?",
    ordinary=False,
    cite=FADP.article(17, paragraph=1, item="b", checked_on=SHEET, confidence=RELATED),
)
PUBLIC_INTEREST: Final = YesNo(
    "ch.public_interest",
    "the disclosure is necessary to safeguard an overriding public interest",
    "Is the disclosure necessary to safeguard an overriding public interest?",
    ordinary=False,
    cite=FADP.article(17, paragraph=1, item="c", checked_on=SHEET, confidence=RELATED),
)
LEGAL_CLAIMS: Final = YesNo(
    "ch.legal_claims",
    "the disclosure is necessary to establish, exercise or enforce legal claims before a court",
    "Is the disclosure necessary to establish, exercise or enforce legal claims before a court?",
    ordinary=False,
    cite=FADP.article(17, paragraph=1, item="c", checked_on=SHEET, confidence=RELATED),
)
CLAIMS_BEFORE_AUTHORITY: Final = YesNo(
    "ch.claims_before_authority",
    "the disclosure is necessary to establish, exercise or enforce legal claims before a competent foreign authority that "
    "is no court",
    "Is the disclosure necessary to establish, exercise or enforce legal claims before a competent foreign authority other "
    "than a court?",
    ordinary=False,
    cite=FADP.article(17, paragraph=1, item="c", checked_on=SHEET, confidence=RELATED),
)
VITAL_INTERESTS: Final = YesNo(
    "ch.vital_interests",
    "the disclosure is necessary to protect life or physical integrity, and consent cannot be had in reasonable time",
    "Is the disclosure necessary to protect life or physical integrity, where consent cannot be had in reasonable time?",
    ordinary=False,
    cite=FADP.article(17, paragraph=1, item="d", checked_on=SHEET, confidence=RELATED),
)
SELF_PUBLISHED: Final = YesNo(
    "ch.self_published",
    "the person has made the data generally accessible and has not expressly forbidden their processing",
    "Has the person made the data generally accessible without expressly forbidding their processing?",
    ordinary=False,
    cite=FADP.article(17, paragraph=1, item="e", checked_on=SHEET, confidence=RELATED),
)
REGISTER_EXTRACT: Final = YesNo(
    "ch.register_extract",
    "the data come from a statutory register that is open to the public or to those with a legitimate interest, and its "
    "conditions are met",
    "Do the data come from a statutory register that is open to the public or to those with a legitimate interest, and are "
    "its conditions met?",
    ordinary=False,
    cite=FADP.article(17, paragraph=1, item="f", checked_on=SHEET, confidence=RELATED),
)

# Secrecy, sovereignty and localisation.

FOREIGN_AUTHORITY: Final = YesNo(
    "ch.foreign_authority",
    "the data are gathered in Switzerland and handed over for foreign proceedings or to a foreign authority on its demand",
    "Are the data gathered in Switzerland and handed over for foreign proceedings, or to a foreign authority on its demand?",
    ordinary=False,
    cite=CRIMINAL_CODE.article(271, paragraph=1, checked_on=SHEET, confidence=RELATED),
)
OWN_DOCUMENTS: Final = YesNo(
    "ch.own_documents",
    "the exporter hands over its own data of its own accord, as a party could in a Swiss procedure without compulsion",
    "Does the exporter hand over only its own data, without threat of punishment, as a party could do in a Swiss procedure?",
    About.EXPORTER,
    ordinary=False,
    cite=CRIMINAL_CODE.article(
        271,
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note(
                "Handing over the data of third parties to a foreign authority was punished in a case of client files.",
                "Federal Supreme Court, 6B_216/2020 of 1 November 2021",
            )
        ],
    ),
)
OWN_SECRET: Final = YesNo(
    "ch.own_secret",
    "the secret is the exporter's own and no interest of the state is touched",
    "Is the secret the exporter's own, with no interest of other owners or of the state in it?",
    About.EXPORTER,
    ordinary=False,
    cite=CRIMINAL_CODE.article(273, checked_on=SHEET, confidence=RECALLED),
)
BANK_CLIENT_DATA: Final = YesNo(
    "ch.bank_client_data",
    "the exporter is a bank or a securities firm and the data identify its clients",
    "Is the exporter a bank or a securities firm, and do the data identify its clients?",
    About.EXPORTER,
    ordinary=False,
    cite=BANKING_ACT.article(47, checked_on=SHEET, confidence=RECALLED),
)
BANK_LEGAL_BASIS: Final = YesNo(
    "ch.bank_legal_basis",
    "a statute lets the bank pass these client data abroad, as for supervision of its group",
    "Does a statute let the bank pass these client data abroad, for example for consolidated supervision?",
    ordinary=False,
    cite=BANKING_ACT.article(47, paragraph=5, checked_on=SHEET, confidence=RECALLED),
)
PROFESSIONAL_SECRET: Final = YesNo(
    "ch.professional_secret",
    "the data are under the professional secrecy of clergy, lawyers, auditors, doctors or other health professions, and "
    "the recipient is no auxiliary within it",
    "Are the data under the professional secrecy of lawyers, doctors, clergy or the like, and is the recipient outside that "
    "circle of secrecy?",
    ordinary=False,
    cite=CRIMINAL_CODE.article(321, checked_on=SHEET, confidence=RECALLED),
)
PATIENT_RECORD_STORE: Final = YesNo(
    "ch.patient_record_store",
    "the data are stores of the electronic patient record",
    "Are these data of the electronic patient record, as its communities store them?",
    ordinary=False,
    cite=PATIENT_RECORD.article(12, paragraph=5, checked_on=CHECKED),
)
AUXILIARY: Final = YesNo(
    "ch.auxiliary",
    "the exporter came to know the data as an auxiliary of a Swiss authority or official",
    "Does the exporter know the data as an auxiliary of a Swiss authority or official, for instance as its IT provider?",
    About.EXPORTER,
    ordinary=False,
    cite=CRIMINAL_CODE.article(320, paragraph=1, checked_on=CHECKED, confidence=RELATED),
)
OFFICIAL_SECRET: Final = YesNo(
    "ch.official_secret",
    "secrets are among the data that somebody learned in office, or as an auxiliary of an authority",
    "Are secrets among the data that were entrusted to or noticed by somebody in a Swiss office, or an auxiliary of one?",
    cite=CRIMINAL_CODE.article(
        320,
        paragraph=1,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Data on citizens in a file that is not public are secrets as a rule. Whether a provider abroad that is bound "
                "to secrecy is a stranger to them is not settled; the courts decide.",
                "published accounts",
            )
        ],
    ),
)
WEAPONS_USE: Final = YesNo(
    "ch.weapons_use",
    "the exporter knows or has reason to believe that the technology is meant for nuclear, biological or chemical weapons",
    "Does the exporter know, or have reason to believe, that the technology is meant for nuclear, biological or chemical "
    "weapons?",
    About.EXPORTER,
    ordinary=False,
    cite=GOODS_ORDINANCE.article(3, paragraph=4, checked_on=CHECKED),
)
ANONYMISED_MATERIAL: Final = YesNo(
    "ch.anonymised_material",
    "the biological material and the genetic data are anonymised",
    "Are the biological material and the genetic data anonymised?",
    ordinary=False,
    cite=HUMAN_RESEARCH.article(2, paragraph=2, checked_on=CHECKED),
)
RESEARCH_MATERIAL: Final = DataCategory(
    "ch.research_material",
    "Biological material and genetic data (Switzerland)",
    "Substances of human bodies, and data on genes read from them.",
    broader=[DATA],
    narrower=[GENETIC, BIOSPECIMEN],
    presumed_absent=True,
    cite=HUMAN_RESEARCH.article(3, checked_on=CHECKED, confidence=RELATED),
)
CARRIER: Final = YesNo(
    "ch.carrier",
    "the exporter is, or was, entrusted with telecommunications services",
    "Is, or was, the exporter entrusted with providing telecommunications services?",
    About.EXPORTER,
    ordinary=True,
    cite=TELECOMMUNICATIONS.article(43, checked_on=CHECKED),
)
CARRIER_AUXILIARY: Final = YesNo(
    "ch.carrier_auxiliary",
    "the recipient is an auxiliary of the carrier within the same secrecy, or a statute demands that it gets the data",
    "Is the recipient an auxiliary of the carrier that is bound to the same secrecy, or does a statute demand that it gets "
    "the data?",
    About.RECIPIENT,
    ordinary=False,
    cite=TELECOMMUNICATIONS.article(
        43, checked_on=CHECKED, confidence=RECALLED, notes=[Note("That auxiliaries are no third parties is recalled.")]
    ),
)
FINANCIAL_OUTSOURCING: Final = YesNo(
    "ch.financial_outsourcing",
    "a bank, a securities firm or an insurer outsources a significant function to a provider abroad",
    "Does a bank, a securities firm or an insurer outsource a significant function to a provider abroad?",
    About.EXPORTER,
    ordinary=False,
    cite=OUTSOURCING.cite("scope", checked_on=CHECKED, confidence=RELATED),
)
WAR_KNOW_HOW: Final = YesNo(
    "ch.war_know_how",
    "the transfer carries out a contract on know-how that is essential for war material, and no exemption applies",
    "Does the transfer carry out a contract on know-how that is essential to develop, make or use war material, with no "
    "exemption for the know-how or the country?",
    cite=WAR_MATERIAL.article(20, checked_on=CHECKED),
)
DEFENCE_DATA: Final = DataCategory(
    "ch.defence",
    "Data on defence (Switzerland)",
    "Data on forces, arms, bases and their supply.",
    broader=[DATA],
    narrower=[DEFENCE, SITE_MAP],
    presumed_absent=True,
    unit=Unit.NONE,
    cite=WAR_MATERIAL.article(20, checked_on=CHECKED),
)
TRAFFIC: Final = DataCategory(
    "ch.traffic",
    "Data on the telecommunications traffic of subscribers (Switzerland)",
    "Who called or wrote to whom, when, how long and from where.",
    broader=[PERSONAL],
    narrower=[CALL_DETAIL, CALL_LOCATION],
    presumed_absent=True,
    cite=TELECOMMUNICATIONS.article(43, checked_on=CHECKED),
)
STAFF: Final = DataCategory(
    "ch.staff",
    "Data on staff (Switzerland)",
    "Personal data on workers that are handled in the context of their employment.",
    broader=[PERSONAL],
    narrower=[EMPLOYMENT],
    presumed_absent=True,
    cite=DPO.cite("Annex 1 (United States)", checked_on=SHEET, confidence=RELATED),
)
CATEGORIES: Final = (RESEARCH_MATERIAL, DEFENCE_DATA, TRAFFIC, STAFF)

FACTS: Final[tuple[Fact, ...]] = (
    EFFECT_IN_SWITZERLAND,
    OUTSIDE_ACT,
    BRANCH_COUNTS,
    RECIPIENT_IS_THE_PERSON,
    EMBEDDED_BY_EXPORTER,
    FOR_THE_PUBLIC,
    LEFT_ON_THE_LIST,
    ADEQUATE_LAW,
    CANADA_OUTSIDE_ACTS,
    CANADA_STAFF_LAW,
    ON_SWISS_DPF,
    DPF_COVERS_STAFF,
    IN_PRIVACY_SHIELD,
    TREATY,
    LAW_DEFEATS,
    FEDERAL_BODY,
    CONTRACT_WITH_PERSON,
    CONTRACT_IN_INTEREST,
    PUBLIC_INTEREST,
    LEGAL_CLAIMS,
    CLAIMS_BEFORE_AUTHORITY,
    VITAL_INTERESTS,
    SELF_PUBLISHED,
    REGISTER_EXTRACT,
    FOREIGN_AUTHORITY,
    OWN_DOCUMENTS,
    OWN_SECRET,
    BANK_CLIENT_DATA,
    BANK_LEGAL_BASIS,
    PROFESSIONAL_SECRET,
    PATIENT_RECORD_STORE,
    AUXILIARY,
    OFFICIAL_SECRET,
    WEAPONS_USE,
    ANONYMISED_MATERIAL,
    CARRIER,
    CARRIER_AUXILIARY,
    FINANCIAL_OUTSOURCING,
    WAR_KNOW_HOW,
)
