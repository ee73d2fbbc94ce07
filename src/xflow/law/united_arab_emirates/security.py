"""Security of the United Arab Emirates: secrets of the state and technology on lists of export control."""

from __future__ import annotations

from typing import Final

from xflow.law.united_arab_emirates.instruments import STATE
from xflow.model.burdens import Burden
from xflow.model.conditions import includes
from xflow.model.measures import Measure, Objective, Prohibit, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.periods import since
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION

_SECRETS_ACT: Final = Instrument(
    "ae.penal_code",
    "Federal decree-law on crimes and penalties",
    "https://uaelegislation.gov.ae/en/legislations/1529",
    native="مرسوم بقانون اتحادي بإصدار قانون الجرائم والعقوبات",
    number="Federal Decree-Law No. 31 of 2021",
    issuer="United Arab Emirates",
    adopted="2021-09-20",
)
_CONTROL_ACT: Final = Instrument(
    "ae.non_proliferation",
    "Federal decree-law on goods subject to non-proliferation",
    "https://uaelegislation.gov.ae/en/legislations/1535",
    native="مرسوم بقانون اتحادي بشأن السلع الخاضعة لحظر الانتشار",
    number="Federal Decree-Law No. 43 of 2021",
    issuer="United Arab Emirates",
    adopted="2021-09-20",
)

EXPORT_LICENCE: Final = Mechanism(
    "ae.export_licence",
    "export licence",
    "obtain the permit of the Executive Office for Control and Non-Proliferation",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Executive Office for Control and Non-Proliferation",
    cite=_CONTROL_ACT.cite("permits", checked_on="2026-11-26", confidence=Confidence.RELATED),
)

SECRETS: Final = Measure(
    "ae.penal_code.secrets",
    "What the state keeps secret is not given abroad",
    "AE",
    _SECRETS_ACT.cite(
        "crimes against the external security of the State",
        checked_on="2026-11-26",
        confidence=Confidence.RECALLED,
        notes=[
            Note(
                "Before 2022 the penal code of 1987 said the same. Federal criminal law reaches into the financial free zones.",
                "recalled",
            ),
        ],
    ),
    includes(STATE_SECRET) & ~DESTINATION.within(*STATE),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
    consequence="a crime against the security of the State",
)
STRATEGIC_GOODS: Final = Measure(
    "ae.non_proliferation.technology",
    "Controlled technology leaves on a licence",
    "AE",
    _CONTROL_ACT.cite(
        "permits",
        checked_on="2026-11-26",
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "Federal Law 13 of 2007 went before it. Cabinet Decision 97 of 2024 holds the regulations; the list covers software and technology.",
                "published accounts",
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within(*STATE),
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
    authority="Executive Office for Control and Non-Proliferation",
)
SECRETS_DIFC: Final = Measure(
    "ae.penal_code.secrets.difc",
    "What the state keeps secret is not given abroad",
    "AE-DIFC",
    _SECRETS_ACT.cite(
        "crimes against the external security of the State",
        checked_on="2026-11-26",
        confidence=Confidence.RECALLED,
        notes=[
            Note(
                "Before 2022 the penal code of 1987 said the same. Federal criminal law reaches into the financial free zones.",
                "recalled",
            ),
        ],
    ),
    includes(STATE_SECRET) & ~DESTINATION.within(*STATE),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
    consequence="a crime against the security of the State",
)
STRATEGIC_GOODS_DIFC: Final = Measure(
    "ae.non_proliferation.technology.difc",
    "Controlled technology leaves on a licence",
    "AE-DIFC",
    _CONTROL_ACT.cite(
        "permits",
        checked_on="2026-11-26",
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "Federal Law 13 of 2007 went before it. Cabinet Decision 97 of 2024 holds the regulations; the list covers software and technology.",
                "published accounts",
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within(*STATE),
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
    authority="Executive Office for Control and Non-Proliferation",
)
SECRETS_ADGM: Final = Measure(
    "ae.penal_code.secrets.adgm",
    "What the state keeps secret is not given abroad",
    "AE-ADGM",
    _SECRETS_ACT.cite(
        "crimes against the external security of the State",
        checked_on="2026-11-26",
        confidence=Confidence.RECALLED,
        notes=[
            Note(
                "Before 2022 the penal code of 1987 said the same. Federal criminal law reaches into the financial free zones.",
                "recalled",
            ),
        ],
    ),
    includes(STATE_SECRET) & ~DESTINATION.within(*STATE),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
    consequence="a crime against the security of the State",
)
STRATEGIC_GOODS_ADGM: Final = Measure(
    "ae.non_proliferation.technology.adgm",
    "Controlled technology leaves on a licence",
    "AE-ADGM",
    _CONTROL_ACT.cite(
        "permits",
        checked_on="2026-11-26",
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "Federal Law 13 of 2007 went before it. Cabinet Decision 97 of 2024 holds the regulations; the list covers software and technology.",
                "published accounts",
            ),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within(*STATE),
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
    authority="Executive Office for Control and Non-Proliferation",
)

MEASURES: Final = (SECRETS, STRATEGIC_GOODS, SECRETS_DIFC, STRATEGIC_GOODS_DIFC, SECRETS_ADGM, STRATEGIC_GOODS_ADGM)
