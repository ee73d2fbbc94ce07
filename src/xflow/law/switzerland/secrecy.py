"""Secrecy, sovereignty and localisation in Switzerland; the data protection act lifts none of it."""

from __future__ import annotations

from typing import Final

from xflow.law.switzerland.facts import (
    BANK_CLIENT_DATA,
    BANK_LEGAL_BASIS,
    FOREIGN_AUTHORITY,
    OWN_DOCUMENTS,
    OWN_SECRET,
    PATIENT_RECORD_STORE,
    PROFESSIONAL_SECRET,
)
from xflow.law.switzerland.instruments import (
    BANKING_ACT,
    CHECKED,
    CRIMINAL_CODE,
    GOODS_CONTROL,
    PATIENT_RECORD,
    RECALLED,
    RELATED,
    SHEET,
)
from xflow.law.switzerland.mechanisms import (
    BANK_WAIVER,
    CLIENTS_HIDDEN,
    EXPORT_PERMIT,
    LEGAL_ASSISTANCE,
    OWNER_CONSENT,
    PERMISSION,
    SECRET_RELEASE,
)
from xflow.model.conditions import includes
from xflow.model.measures import (
    Localisation,
    Localise,
    Measure,
    Objective,
    Role,
    require,
)
from xflow.model.parties import PartyKind
from xflow.model.periods import since
from xflow.model.purposes import Purpose
from xflow.model.sources import Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, TRADE_SECRET
from xflow.model.vocabulary.facts import (
    DESTINATION,
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
        | (RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY) & PURPOSE.is_in(Purpose.FOREIGN_PROCEEDINGS))
    ),
    require(LEGAL_ASSISTANCE | PERMISSION | OWN_DOCUMENTS),
    Objective.SOVEREIGNTY,
    since("1942-01-01"),
    roles=[Role.ORIGIN],
    authority="Office of the Attorney General",
    consequence="prison of up to three years or a monetary penalty",
    notes=[Note("That Art. 17 of the data protection act allows the disclosure does not lift it.")],
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
    CRIMINAL_CODE.article(321, checked_on=SHEET, confidence=RECALLED),
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
    GOODS_CONTROL.cite("Arts 2, 4-6", checked_on=SHEET, confidence=RECALLED),
    includes(CONTROLLED_TECHNOLOGY) & _OUT,
    require(EXPORT_PERMIT),
    Objective.NATIONAL_SECURITY,
    since("1997-10-01"),
    authority="State Secretariat for Economic Affairs",
)

SECRECY: Final = (
    ACTS_FOR_A_FOREIGN_STATE,
    ECONOMIC_INTELLIGENCE,
    BANKING_SECRECY,
    PROFESSIONAL_SECRECY,
    PATIENT_RECORD_STAYS,
    CONTROLLED_EXPORT,
)
