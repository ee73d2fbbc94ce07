"""Agreements among the states of Latin America, and among those of Africa."""

from __future__ import annotations

from typing import Final

from xflow.law.treaties.forms import (
    FINANCE_AND_GOVERNMENT,
    NO_PARTY_REQUIRES_FACILITIES,
    bound_since,
    essential_security,
    public_policy,
)
from xflow.law.treaties.prongs import CHAPEAU, NECESSARY, OBJECTIVE
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.treaties import Commitment, Treaty
from xflow.model.treaty_terms import Ban, CommitmentKind

_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED

PACIFIC_TEXT: Final = Instrument(
    "treaty.pacific_alliance",
    "Additional Protocol to the Framework Agreement of the Pacific Alliance, as modified",
    "https://alianzapacifico.net/en/instruments-legal-framework/",
    native="Protocolo Adicional al Acuerdo Marco de la Alianza del Pacífico",
    adopted="2014-02-10",
)
MERCOSUR_TEXT: Final = Instrument(
    "treaty.mercosur",
    "Agreement on Electronic Commerce of MERCOSUR",
    "https://www.mercosur.int/documentos-y-normativa/tratados/",
    native="Acuerdo sobre Comercio Electrónico del MERCOSUR",
    number="CMC/DEC. 15/20",
    adopted="2021-04-29",
)
AFRICAN_TEXT: Final = Instrument(
    "treaty.afcfta_digital",
    "Protocol to the Agreement Establishing the African Continental Free Trade Area on Digital Trade",
    "https://au-afcfta.org/",
    adopted="2024-02-18",
)

PACIFIC_ALLIANCE: Final = Treaty(
    "pacific-alliance",
    "Pacific Alliance, Additional Protocol as modified",
    PACIFIC_TEXT,
    bound_since("2020-04-30", "CL", "CO", "MX", "PE"),
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "each party lets information cross borders by electronic means where this serves the business of a covered person",
            PACIFIC_TEXT.article("13.11", checked_on=_SHEET, confidence=_RECALLED),
            [Ban.RESTRICTED_TRANSFER],
            [public_policy(PACIFIC_TEXT.article("13.11", checked_on=_SHEET, confidence=_RECALLED))],
            excludes=FINANCE_AND_GOVERNMENT,
        ),
        Commitment(
            CommitmentKind.NO_LOCALISATION,
            NO_PARTY_REQUIRES_FACILITIES,
            PACIFIC_TEXT.article("13.11 bis", checked_on=_SHEET, confidence=_RECALLED),
            [Ban.LOCAL_FACILITIES],
            [public_policy(PACIFIC_TEXT.article("13.11 bis", checked_on=_SHEET, confidence=_RECALLED))],
            excludes=FINANCE_AND_GOVERNMENT,
        ),
        Commitment(
            CommitmentKind.PERSONAL_DATA_PROTECTION,
            "each party has laws for the protection of the personal information of users",
            PACIFIC_TEXT.article("13.8", checked_on=_SHEET, confidence=_RECALLED),
        ),
    ],
    notes=[
        Note(
            "The articles on flows and facilities came with the first modifying protocol, in force on 2020-04-30; the day is "
            "recalled and presumed for all parties.",
            "recalled",
        )
    ],
)

MERCOSUR: Final = Treaty(
    "mercosur",
    "MERCOSUR Agreement on Electronic Commerce",
    MERCOSUR_TEXT,
    (),
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "each party lets information cross borders by electronic means where this serves business",
            MERCOSUR_TEXT.article(7, checked_on=_SHEET, confidence=_RECALLED),
            [Ban.RESTRICTED_TRANSFER],
            [public_policy(MERCOSUR_TEXT.article(7, checked_on=_SHEET, confidence=_RECALLED), [OBJECTIVE, *CHAPEAU])],
        ),
        Commitment(
            CommitmentKind.NO_LOCALISATION,
            "no party requires that computing facilities in its territory be used as a condition of doing business there",
            MERCOSUR_TEXT.article(8, checked_on=_SHEET, confidence=_RECALLED),
            [Ban.LOCAL_FACILITIES],
            [public_policy(MERCOSUR_TEXT.article(8, checked_on=_SHEET, confidence=_RECALLED), [OBJECTIVE, *CHAPEAU])],
        ),
        Commitment(
            CommitmentKind.PERSONAL_DATA_PROTECTION,
            "each party has laws for the protection of the personal information of users",
            MERCOSUR_TEXT.article(6, checked_on=_SHEET, confidence=_RECALLED),
        ),
    ],
    signatories=["AR", "BR", "PY", "UY"],
    notes=[Note("Who has ratified it was not found; nobody is taken to be bound.", "recalled")],
)

AFCFTA_DIGITAL: Final = Treaty(
    "afcfta-digital",
    "AfCFTA Protocol on Digital Trade",
    AFRICAN_TEXT,
    (),
    [
        Commitment(
            CommitmentKind.FREE_FLOW,
            "the states let data, personal data included, cross borders by electronic means, subject to an annex",
            AFRICAN_TEXT.article(20, checked_on=_SHEET, confidence=_RECALLED),
            [Ban.RESTRICTED_TRANSFER],
            [
                public_policy(
                    AFRICAN_TEXT.article(20, checked_on=_SHEET, confidence=_RECALLED), [OBJECTIVE, NECESSARY, *CHAPEAU]
                ),
                essential_security(AFRICAN_TEXT.article(20, checked_on=_SHEET, confidence=_RECALLED)),
            ],
        ),
        Commitment(
            CommitmentKind.NO_LOCALISATION,
            "no state requires that computing facilities in its territory be used as a condition of doing digital trade there",
            AFRICAN_TEXT.article(22, checked_on=_SHEET, confidence=_RECALLED),
            [Ban.LOCAL_FACILITIES],
            [
                public_policy(
                    AFRICAN_TEXT.article(22, checked_on=_SHEET, confidence=_RECALLED), [OBJECTIVE, NECESSARY, *CHAPEAU]
                )
            ],
        ),
        Commitment(
            CommitmentKind.PERSONAL_DATA_PROTECTION,
            "the states adopt or keep a framework for the protection of personal data",
            AFRICAN_TEXT.article(21, checked_on=_SHEET, confidence=_RECALLED),
        ),
    ],
    notes=[
        Note(
            "Adopted on 2024-02-18; its entry into force was not found. Its annexes, one on transfers of data, came later.",
            "published accounts",
        )
    ],
)
