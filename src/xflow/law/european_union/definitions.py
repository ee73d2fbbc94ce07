"""What counts as a transfer, whom the GDPR binds, and whom a decision on adequacy covers."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.categories import STAFF_DATA
from xflow.law.european_union.decision_facts import (
    BRAZIL_OUTSIDE_LGPD,
    CANADA_FEDERAL_WORK,
    CANADA_OUTSIDE_PIPEDA,
    JAPAN_EXCLUDED,
)
from xflow.law.european_union.facts import (
    COMBINED_WITH_UNION_DATA,
    COMPETENT_AUTHORITY,
    EMBEDDED_BY_EXPORTER,
    EXPORTER_UNDER_GDPR,
    HOSTED_ABROAD,
    IMPORTER_UNDER_GDPR,
    OCCASIONAL_ONLY,
    PUBLIC_POWERS,
    RECIPIENT_IS_THE_PERSON,
)
from xflow.law.european_union.instruments import (
    ADEQUACY_BR,
    ADEQUACY_CA,
    ADEQUACY_JP,
    CHECKED,
    FROM_SHEET,
    GDPR,
    GUIDELINES_2_2018,
    GUIDELINES_5_2021,
    LINDQVIST,
    REREAD,
    SCC_2021,
)
from xflow.law.european_union.sector_facts import FOREIGN_ORDER
from xflow.model.conditions import includes
from xflow.model.definitions import Definition
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.sources import Confidence, Note
from xflow.model.transfers import Means, Purpose
from xflow.model.vocabulary.facts import (
    COMPELLED_FROM_ABROAD,
    DESTINATION,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    PURPOSE,
    RECIPIENT_KIND,
    RECIPIENT_ROLE,
    SAME_ENTITY,
    SYSTEMATIC,
)

# The EFTA states of the EEA belong to the area of Union data law since 20 July 2018. They were no third countries
# before either, because the directive of 1995 applied there through the EEA Agreement; hence both areas are named.

INSIDE_THE_AREA: Final = DESTINATION.within("EU", "EEA")
TO_AN_ORGANISATION: Final = RECIPIENT_KIND.is_in(PartyKind.INTERNATIONAL_ORGANISATION)
TO_THE_COUNTRY: Final = ~TO_AN_ORGANISATION
ABROAD: Final = ~INSIDE_THE_AREA | TO_AN_ORGANISATION

BOUND_BY_GDPR: Final = Definition(
    "eu.bound_by_gdpr",
    "the exporter is bound by the GDPR for this processing",
    ORIGIN.within("EU", "EEA") | EXPORTER_UNDER_GDPR,
    GDPR.article(
        3,
        checked_on=REREAD,
        notes=[
            Note(
                "Who sends from the Union acts through an establishment there, or has a processor there that is bound "
                "itself; the nationality of the people concerned does not matter.",
                "EDPB Guidelines 3/2018, version 2.1",
            ),
        ],
    ),
    "Is the exporter bound by the GDPR for this processing?",
)

DISCLOSED_TO_ANOTHER: Final = Definition(
    "eu.disclosed_to_another",
    "the exporter discloses the data, or makes them available, to another controller or processor",
    (
        MEANS.is_in(Means.TRANSMISSION, Means.REMOTE_ACCESS)
        | (MEANS.is_in(Means.DIRECT_COLLECTION) & EMBEDDED_BY_EXPORTER)
        | (MEANS.is_in(Means.PUBLICATION) & HOSTED_ABROAD)
    )
    & ~SAME_ENTITY
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~RECIPIENT_IS_THE_PERSON,
    GUIDELINES_5_2021.cite(
        "section 2.2",
        checked_on=REREAD,
        notes=[
            Note(
                "Collection straight from the person, access by the exporter's own staff, moves inside one legal entity "
                "and mere transit have no importer and are no transfer. Remote access from abroad is one.",
                "EDPB Guidelines 05/2021, paras 13-21 and Examples 1 to 12",
            ),
            Note(
                "What a tool on a site sends from the visitor's device to its provider is sent by who runs the site, "
                "not by the visitor.",
                "EDPB Guidelines 05/2021, section 2.2; General Court, 8 January 2025, T-354/22, Bindl v Commission",
            ),
            Note(
                "Publication on a web page that is hosted in the Union was held to be no transfer to third countries. "
                "To give the data to a host abroad is a transfer to that host.",
                "Judgment of 6 November 2003, C-101/01, Lindqvist",
            ),
        ],
    ),
    "Does the exporter disclose the data, or make them available, to another controller or processor?",
)

TRANSFER: Final = Definition(
    "eu.transfer",
    "the data are transferred to a third country or to an international organisation",
    DISCLOSED_TO_ANOTHER & ABROAD,
    GUIDELINES_5_2021.cite("section 2", checked_on=REREAD),
    "Are the data transferred to a third country or to an international organisation?",
)

TRANSFER_OF_1995: Final = Definition(
    "eu.transfer_of_1995",
    "the data are transferred to a third country",
    DISCLOSED_TO_ANOTHER & ~INSIDE_THE_AREA,
    LINDQVIST.cite("paras 56-71", checked_on=FROM_SHEET, confidence=Confidence.RECALLED),
    "Are the data transferred to a third country?",
)

BETWEEN_INDIVIDUALS: Final = Definition(
    "eu.between_individuals",
    "an individual writes or sends to particular people in private life",
    EXPORTER_KIND.is_in(PartyKind.INDIVIDUAL)
    & PURPOSE.is_in(Purpose.PERSONAL_COMMUNICATION)
    & ~MEANS.is_in(Means.PUBLICATION),
    GDPR.cite(
        "Art. 2(2)(c) and recital 18",
        checked_on=REREAD,
        confidence=Confidence.RELATED,
        notes=[Note("To publish for an indefinite number of people is no household activity.", "C-101/01, Lindqvist")],
    ),
    "Does an individual write or send to particular people in private life?",
)

BACK_TO_THE_CLIENT: Final = Definition(
    "eu.back_to_the_client",
    "a processor in the Union gives its client abroad what that client had sent, with nothing added",
    EXPORTER_ROLE.is_in(PartyRole.PROCESSOR)
    & RECIPIENT_ROLE.is_in(PartyRole.CONTROLLER, PartyRole.JOINT_CONTROLLER)
    & ~COMBINED_WITH_UNION_DATA
    & ~IMPORTER_UNDER_GDPR
    & ~TO_AN_ORGANISATION,
    SCC_2021.cite("Annex, Module Four", checked_on=FROM_SHEET, confidence=Confidence.RECALLED),
    "Does a processor in the Union give its client abroad what that client had sent, with nothing added?",
)

BY_COMPETENT_AUTHORITY: Final = Definition(
    "eu.by_competent_authority",
    "a law-enforcement authority sends the data to deal with crime or threats to public security",
    COMPETENT_AUTHORITY | (EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & PURPOSE.is_in(Purpose.LAW_ENFORCEMENT)),
    GDPR.article(2, paragraph=2, item="d", checked_on=REREAD),
    "Does a police, justice or other competent authority send the data to prevent, investigate, detect or prosecute "
    "offences or to execute penalties?",
)

BY_PUBLIC_POWER: Final = Definition(
    "eu.by_public_power",
    "the exporter is a public authority that acts in the exercise of its public powers",
    EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & PUBLIC_POWERS,
    GDPR.article(49, paragraph=3, checked_on=CHECKED),
    "Is the exporter a public authority that acts in the exercise of its public powers?",
)

ORDERED: Final = Definition(
    "eu.ordered",
    "a court or an authority of a third country has ordered or asked for the data",
    FOREIGN_ORDER
    | COMPELLED_FROM_ABROAD
    | (RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & PURPOSE.is_in(Purpose.FOREIGN_PROCEEDINGS)),
    GDPR.article(48, checked_on=REREAD),
    "Has a court or an authority of a third country ordered or asked for the data?",
)

BEYOND_CLAUSES: Final = Definition(
    "eu.beyond_clauses",
    "the recipient is an international organisation, or an authority abroad that gets the data for law enforcement",
    TO_AN_ORGANISATION | (RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & PURPOSE.is_in(Purpose.LAW_ENFORCEMENT)),
    GDPR.article(
        46,
        checked_on=CHECKED,
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "An organisation signs no standard clauses. What clauses demand of a recipient on requests by authorities cannot "
                "bind the authority that is itself the recipient.",
                "Implementing Decision (EU) 2021/914, Annex, Clauses 14 and 15",
            ),
        ],
    ),
    "Is the recipient an international organisation, or an authority abroad that gets the data for law enforcement?",
)

OCCASIONAL: Final = Definition(
    "eu.occasional",
    "the transfer is occasional, as far as the derogation asks for that",
    ~SYSTEMATIC | ~OCCASIONAL_ONLY,
    GUIDELINES_2_2018.cite("sections 2.2 to 2.5", checked_on=FROM_SHEET, confidence=Confidence.RELATED),
    "Is the transfer occasional?",
)

RECIPIENT_UNDER_PIPEDA: Final = Definition(
    "eu.recipient_under_pipeda",
    "the recipient is subject to the Canadian PIPEDA for what it does with the data",
    RECIPIENT_KIND.is_in(PartyKind.COMPANY)
    & ~CANADA_OUTSIDE_PIPEDA
    & (~includes(STAFF_DATA) | CANADA_FEDERAL_WORK | RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR)),
    ADEQUACY_CA.article(
        1,
        checked_on=REREAD,
        notes=[
            Note(
                "Data on staff are covered only with federally regulated employers, or where their handling is itself "
                "the commercial service of the recipient.",
                "Decision 2002/2/EC, recital 5",
            ),
        ],
    ),
    "Is the recipient subject to the Canadian PIPEDA for what it does with the data?",
)

# Where the purpose that is stated is itself what a decision leaves out, the recipient is left out with it. The purpose is
# asked only of the kinds of recipient for which it may matter.

RECIPIENT_UNDER_APPI: Final = Definition(
    "eu.recipient_under_appi",
    "the recipient is a business operator that is subject to the Japanese APPI with its supplementary rules",
    RECIPIENT_KIND.is_in(PartyKind.COMPANY, PartyKind.NON_PROFIT)
    & ~JAPAN_EXCLUDED
    & ~PURPOSE.is_in(Purpose.JOURNALISM)
    & ~(
        RECIPIENT_KIND.is_in(PartyKind.NON_PROFIT) & PURPOSE.is_in(Purpose.RESEARCH, Purpose.RELIGION, Purpose.POLITICS)
    ),
    ADEQUACY_JP.article(1, checked_on=CHECKED),
    "Is the recipient a business operator that is subject to the Japanese APPI with its supplementary rules?",
)

RECIPIENT_UNDER_LGPD: Final = Definition(
    "eu.recipient_under_lgpd",
    "the recipient is subject to the Brazilian LGPD for what it does with the data",
    RECIPIENT_KIND.is_in(PartyKind.COMPANY, PartyKind.PUBLIC_AUTHORITY, PartyKind.NON_PROFIT)
    & ~BRAZIL_OUTSIDE_LGPD
    & ~PURPOSE.is_in(Purpose.LAW_ENFORCEMENT, Purpose.JOURNALISM)
    & ~(RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & PURPOSE.is_in(Purpose.SECURITY)),
    ADEQUACY_BR.article(1, checked_on=CHECKED, confidence=Confidence.RELATED),
    "Is the recipient subject to the Brazilian LGPD for what it does with the data?",
)

DEFINITIONS: Final = (
    BOUND_BY_GDPR,
    DISCLOSED_TO_ANOTHER,
    TRANSFER,
    TRANSFER_OF_1995,
    BETWEEN_INDIVIDUALS,
    BACK_TO_THE_CLIENT,
    BY_COMPETENT_AUTHORITY,
    BY_PUBLIC_POWER,
    ORDERED,
    BEYOND_CLAUSES,
    OCCASIONAL,
    RECIPIENT_UNDER_PIPEDA,
    RECIPIENT_UNDER_APPI,
    RECIPIENT_UNDER_LGPD,
)
