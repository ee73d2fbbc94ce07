"""Secrecy, sovereignty and localisation in Switzerland; the data protection act lifts none of it."""

from __future__ import annotations

from typing import Final

from xflow.law.switzerland.facts import (
    ANONYMISED_MATERIAL,
    AUXILIARY,
    BANK_CLIENT_DATA,
    BANK_LEGAL_BASIS,
    CARRIER,
    CARRIER_AUXILIARY,
    DEFENCE_DATA,
    FINANCIAL_OUTSOURCING,
    FOREIGN_AUTHORITY,
    OFFICIAL_SECRET,
    OWN_DOCUMENTS,
    OWN_SECRET,
    PATIENT_RECORD_STORE,
    PROFESSIONAL_SECRET,
    RESEARCH_MATERIAL,
    TRAFFIC,
    WAR_KNOW_HOW,
    WEAPONS_USE,
)
from xflow.law.switzerland.instruments import (
    BANKING_ACT,
    CHECKED,
    CRIMINAL_CODE,
    GOODS_CONTROL,
    GOODS_ORDINANCE,
    HUMAN_RESEARCH,
    OUTSOURCING,
    PATIENT_RECORD,
    RECALLED,
    RELATED,
    SHEET,
    TELECOMMUNICATIONS,
    WAR_MATERIAL,
)
from xflow.law.switzerland.mechanisms import (
    BANK_WAIVER,
    CLASSIFIED_RELEASE,
    CLIENTS_HIDDEN,
    EXPORT_PERMIT,
    LEGAL_ASSISTANCE,
    OUTSOURCING_TERMS,
    OWNER_CONSENT,
    PERMISSION,
    RESEARCH_CONSENT,
    SECRET_RELEASE,
    SUBSCRIBER_CONSENT,
    SUPERIOR_CONSENT,
    WAR_LICENCE,
)
from xflow.model.conditions import includes
from xflow.model.means import Means
from xflow.model.measures import (
    Localisation,
    Localise,
    Measure,
    Objective,
    Role,
    require,
)
from xflow.model.parties import PartyKind
from xflow.model.periods import during, since
from xflow.model.purposes import Purpose
from xflow.model.sources import Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, OFFICIAL, STATE_SECRET, TECHNICAL, TRADE_SECRET
from xflow.model.vocabulary.facts import (
    COMPELLED_FROM_ABROAD,
    DESTINATION,
    EXPORTER_KIND,
    MEANS,
    PURPOSE,
    RECIPIENT_KIND,
)

_OUT: Final = ~DESTINATION.within("CH")

# Secrecy, sovereignty and localisation. None of these is lifted by the data protection act.

ACTS_FOR_A_FOREIGN_STATE: Final = Measure(
    "ch.scc.271",
    "No act for a foreign authority on Swiss soil without permission or assistance",
    "CH",
    CRIMINAL_CODE.article(271, paragraph=1, checked_on=SHEET, confidence=RELATED),
    _OUT
    & (
        FOREIGN_AUTHORITY
        | COMPELLED_FROM_ABROAD
        | (RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & PURPOSE.is_in(Purpose.FOREIGN_PROCEEDINGS))
    ),
    require(LEGAL_ASSISTANCE | PERMISSION | OWN_DOCUMENTS),
    Objective.SOVEREIGNTY,
    since("1942-01-01"),
    roles=[Role.ORIGIN],
    authority="Office of the Attorney General",
    consequence="prison of up to three years or a monetary penalty",
    notes=[
        Note("That Art. 17 of the data protection act allows the disclosure does not lift it."),
        Note(
            "Whoever hands over because an authority abroad compels it is read to act for that authority. Where the line runs "
            "for a party's own documents is argued.",
            "Lenz & Staehelin on decision 6B_216/2020, December 2021; [2023] EWHC 1065, as told by Forsters",
        ),
    ],
)
ECONOMIC_INTELLIGENCE: Final = Measure(
    "ch.scc.273",
    "No business secret to addressees abroad without its owner's consent",
    "CH",
    CRIMINAL_CODE.article(
        273,
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note(
                "Direct harm to the state is not needed (BGE 98 IV 209). The owner's consent lifts it as far as no "
                "interest of the state is touched."
            )
        ],
    ),
    includes(TRADE_SECRET) & _OUT & ~OWN_SECRET,
    require(OWNER_CONSENT),
    Objective.NATIONAL_SECURITY,
    since("1942-01-01"),
    roles=[Role.ORIGIN],
    consequence="prison of up to three years or a monetary penalty",
)
BANKING_SECRECY: Final = Measure(
    "ch.banka.47",
    "Data that identify bank clients stay within banking secrecy",
    "CH",
    BANKING_ACT.article(47, checked_on=SHEET, confidence=RECALLED),
    BANK_CLIENT_DATA & _OUT,
    require(BANK_WAIVER | CLIENTS_HIDDEN | BANK_LEGAL_BASIS),
    Objective.PRIVACY,
    since("1935-03-01"),
    authority="Financial Market Supervisory Authority",
    consequence="prison of up to three years or a monetary penalty",
    notes=[Note("Securities firms: Financial Institutions Act, Art. 69, alike (recalled).")],
)
PROFESSIONAL_SECRECY: Final = Measure(
    "ch.scc.321",
    "Professional secrets need a release",
    "CH",
    CRIMINAL_CODE.article(
        321,
        checked_on=CHECKED,
        notes=[
            Note(
                "Whether an auxiliary may be told without consent where that is not indispensable is contested, in "
                "Switzerland as abroad.",
                "expert opinion for the Data Protection Commissioner of Zurich, 2016 (published account)",
            )
        ],
    ),
    PROFESSIONAL_SECRET & _OUT,
    require(SECRET_RELEASE),
    Objective.PRIVACY,
    since("1942-01-01"),
    consequence="on complaint, prison of up to three years or a monetary penalty",
)
PATIENT_RECORD_STAYS: Final = Measure(
    "ch.epro.12-5",
    "Stores of the electronic patient record are in Switzerland",
    "CH",
    PATIENT_RECORD.article(12, paragraph=5, checked_on=CHECKED),
    PATIENT_RECORD_STORE & _OUT,
    Localise(Localisation.STORAGE),
    Objective.PRIVACY,
    since("2017-04-15"),
    authority="Federal Office of Public Health",
)
CONTROLLED_EXPORT: Final = Measure(
    "ch.goods_control.2",
    "Controlled technology leaves only with a permit",
    "CH",
    GOODS_CONTROL.cite(
        "Art. 3; Goods Control Ordinance, Art. 3(1)",
        checked_on=CHECKED,
        notes=[
            Note("Goods are commodities, technologies and software. What is generally accessible is no technology."),
            Note(
                "Access from abroad to controlled data in Switzerland is an export.",
                "guidance of the State Secretariat for Economic Affairs (published account)",
            ),
            Note("Contracts on know-how for war material need a licence of their own (War Material Act, Art. 20)."),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(EXPORT_PERMIT),
    Objective.NATIONAL_SECURITY,
    since("1997-10-01"),
    authority="State Secretariat for Economic Affairs",
)

CATCH_ALL: Final = Measure(
    "ch.goods_ordinance.3-4",
    "Technology meant for nuclear, biological or chemical weapons leaves only with a permit, on a list or not",
    "CH",
    GOODS_ORDINANCE.article(3, paragraph=4, checked_on=CHECKED),
    (includes(TECHNICAL) | includes(CONTROLLED_TECHNOLOGY)) & WEAPONS_USE & _OUT,
    require(EXPORT_PERMIT),
    Objective.NATIONAL_SECURITY,
    since("2016-07-01"),
    authority="State Secretariat for Economic Affairs",
)
STATE_SECRETS: Final = Measure(
    "ch.scc.267",
    "Secrets that the interests of the Confederation demand are not made known abroad",
    "CH",
    CRIMINAL_CODE.article(
        267,
        checked_on=CHECKED,
        notes=[
            Note("To a foreign state or its agents, or to the public; negligence is punished, too."),
            Note(
                "What is classified goes to foreign persons and bodies under the treaty that applies and the ordinance on "
                "information security.",
                "ordinance on international military contacts",
            ),
        ],
    ),
    includes(STATE_SECRET) & _OUT,
    require(CLASSIFIED_RELEASE),
    Objective.NATIONAL_SECURITY,
    since("1942-01-01"),
    consequence="prison of at least one year; to the public, up to five years or a monetary penalty",
)
_IN_OFFICE: Final = EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) | includes(OFFICIAL)
OFFICIAL_SECRECY_BEFORE: Final = Measure(
    "ch.scc.320",
    "Official secrets are disclosed with the written consent of the superior authority",
    "CH",
    CRIMINAL_CODE.article(320, checked_on=CHECKED, confidence=RELATED),
    _IN_OFFICE & OFFICIAL_SECRET & _OUT,
    require(SUPERIOR_CONSENT),
    Objective.PUBLIC_INTEREST,
    during("1942-01-01", "2023-01-01"),
    consequence="prison of up to three years or a monetary penalty",
)
OFFICIAL_SECRECY: Final = Measure(
    "ch.scc.320",
    "Official secrets are disclosed with the written consent of the superior authority",
    "CH",
    CRIMINAL_CODE.article(
        320,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The Information Security Act of 2020 added auxiliaries, providers abroad included; that this began on "
                "1 January 2023 is announced in published accounts."
            )
        ],
    ),
    (_IN_OFFICE | AUXILIARY) & OFFICIAL_SECRET & _OUT,
    require(SUPERIOR_CONSENT),
    Objective.PUBLIC_INTEREST,
    since("2023-01-01"),
    consequence="prison of up to three years or a monetary penalty",
)
RESEARCH_EXPORT: Final = Measure(
    "ch.hra.42",
    "Biological material and genetic data are exported for research with informed consent only",
    "CH",
    HUMAN_RESEARCH.article(
        42,
        paragraph=1,
        checked_on=CHECKED,
        notes=[
            Note("It stands beside the data protection act: a listed destination does not lift it."),
            Note("Other data on health leave for research as the data protection act allows (para. 2)."),
        ],
    ),
    includes(RESEARCH_MATERIAL) & PURPOSE.is_in(Purpose.RESEARCH, Purpose.CLINICAL_TRIAL) & ~ANONYMISED_MATERIAL & _OUT,
    require(RESEARCH_CONSENT),
    Objective.PRIVACY,
    since("2014-01-01"),
    authority="Ethics committees; Federal Office of Public Health",
)
TELECOM_SECRECY: Final = Measure(
    "ch.tca.43",
    "Carriers tell nobody of the traffic of their subscribers",
    "CH",
    TELECOMMUNICATIONS.article(43, checked_on=CHECKED),
    includes(TRAFFIC) & CARRIER & ~MEANS.is_in(Means.OWN_STAFF_ACCESS) & _OUT,
    require(SUBSCRIBER_CONSENT | CARRIER_AUXILIARY),
    Objective.PRIVACY,
    since("1998-01-01"),
    consequence="prison of up to three years or a monetary penalty (Criminal Code, Art. 321ter, recalled)",
    notes=[Note("It stands beside the data protection act: a listed destination does not lift it.")],
)
OUTSOURCING_ABROAD: Final = Measure(
    "ch.finma.2018-3",
    "Financial firms outsource abroad only if they can be audited and wound up in Switzerland",
    "CH",
    OUTSOURCING.cite("outsourcing abroad", checked_on=CHECKED, confidence=RELATED),
    FINANCIAL_OUTSOURCING & _OUT,
    Localise(Localisation.COPY, OUTSOURCING_TERMS),
    Objective.FINANCIAL_STABILITY,
    since("2018-04-01"),
    authority="Financial Market Supervisory Authority",
)
WAR_MATERIAL_KNOW_HOW: Final = Measure(
    "ch.wma.20",
    "Know-how for war material goes abroad under a licensed contract",
    "CH",
    WAR_MATERIAL.article(20, checked_on=CHECKED),
    (includes(DEFENCE_DATA) & WAR_KNOW_HOW) & _OUT,
    require(WAR_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("1998-04-01"),
    authority="State Secretariat for Economic Affairs",
    notes=[Note("The day of commencement is recalled.")],
)

SECRECY: Final = (
    ACTS_FOR_A_FOREIGN_STATE,
    ECONOMIC_INTELLIGENCE,
    BANKING_SECRECY,
    PROFESSIONAL_SECRECY,
    PATIENT_RECORD_STAYS,
    CONTROLLED_EXPORT,
    CATCH_ALL,
    STATE_SECRETS,
    OFFICIAL_SECRECY_BEFORE,
    OFFICIAL_SECRECY,
    RESEARCH_EXPORT,
    TELECOM_SECRECY,
    OUTSOURCING_ABROAD,
    WAR_MATERIAL_KNOW_HOW,
)
