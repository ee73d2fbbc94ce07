"""The law pack of New Zealand: disclosure abroad under principle 12, and what is kept or licensed."""

from __future__ import annotations

from typing import Final

from xflow.law.new_zealand.categories import BIOMETRICS, BOOKS_OF_BUSINESS, DEFENCE_DATA
from xflow.law.new_zealand.facts import (
    BIOMETRIC_BEFORE_CODE,
    BIOMETRIC_CODE,
    BIOMETRIC_RULE_12,
    CHECKED,
    COMMISSIONER,
    EARLIER,
    EMBEDDED,
    ENACTMENT,
    FACTS,
    FOREIGN_LAW,
    GROUND,
    HELD_AS_AGENT,
    NEW_ZEALAND_PERSON,
    NOT_PRACTICABLE,
    OUTSIDE_ACT,
    OVERSEAS_AGENCY,
    PRINCIPLE_12,
    PRIVACY_ACT,
    PRIVACY_ACT_1993,
    PROHIBITION_NOTICE,
    RELATED,
    RETURNED,
)
from xflow.law.new_zealand.mechanisms import (
    AUTHORISATION,
    BIOMETRIC_COMPARABLE,
    CLOUD_DECISION,
    COMPARABLE_DUTY,
    COMPARABLE_LAW,
    CUSTOMS_AUTHORISATION,
    EXPORT_PERMIT,
    MECHANISMS,
    NCSC_NOTIFICATION,
    RBNZ_NON_OBJECTION,
    SECURITY_RELEASE,
    SUBJECT_TO_ACT,
    TAX_APPROVAL,
)
from xflow.law.new_zealand.sectors import OUT, SECTOR_MEASURES
from xflow.model.conditions import Recognised, data_within, includes
from xflow.model.definitions import Definition
from xflow.model.means import Means
from xflow.model.measures import Exemption, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    BIOMETRIC,
    PERSONAL,
)
from xflow.model.vocabulary.facts import EXPORTER_ROLE, MEANS, ORIGIN, SAME_ENTITY

__all__ = [
    "AUTHORISATION",
    "BIOMETRIC_COMPARABLE",
    "CLOUD_DECISION",
    "COMPARABLE_DUTY",
    "COMPARABLE_LAW",
    "CUSTOMS_AUTHORISATION",
    "EXPORT_PERMIT",
    "NCSC_NOTIFICATION",
    "PACK",
    "RBNZ_NON_OBJECTION",
    "SECURITY_RELEASE",
    "SUBJECT_TO_ACT",
    "TAX_APPROVAL",
]

_ACT_2020 = since("2020-12-01")
_BIOMETRICS = includes(BIOMETRICS)
FOREIGN_DISCLOSURE: Final = Definition(
    "nz.foreign_disclosure",
    "personal information is disclosed to a foreign person or entity",
    includes(PERSONAL)
    & OUT
    & ~MEANS.is_in(Means.OWN_STAFF_ACCESS, Means.TRANSIT)
    & (~MEANS.is_in(Means.DIRECT_COLLECTION) | EMBEDDED)
    & (ORIGIN.within("NZ") | OVERSEAS_AGENCY)
    & ~SAME_ENTITY
    & ~HELD_AS_AGENT
    & ~NEW_ZEALAND_PERSON
    & ~RETURNED
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~OUTSIDE_ACT,
    PRIVACY_ACT.cite(
        "ss 7, 11, 22",
        checked_on=EARLIER,
        confidence=RELATED,
        notes=[
            Note(
                "Who only holds or processes for the exporter is its agent: what it holds is held by the exporter, so "
                "that there is no disclosure. A use of its own ends that.",
                "Privacy Act 2020, s 11",
            ),
        ],
    ),
)
IPP_12: Final = Measure(
    "nz.ipp12",
    "Disclosure to a foreign person or entity needs a ground of principle 12",
    "NZ",
    PRINCIPLE_12.cite("IPP 12(1)", checked_on=EARLIER),
    FOREIGN_DISCLOSURE & GROUND.is_in("a", "c", "e", "f", "h", "i"),
    require(
        AUTHORISATION
        | SUBJECT_TO_ACT
        | COMPARABLE_LAW
        | COMPARABLE_DUTY
        | (BIOMETRIC_COMPARABLE & data_within(BIOMETRIC))
        | Recognised("NZ", "prescribed")
    ),
    Objective.PRIVACY,
    _ACT_2020,
    authority=COMMISSIONER,
    consequence="complaint, compliance notice, Human Rights Review Tribunal",
    notes=[
        Note("Countries and binding schemes may be prescribed (IPP 12(1)(d)-(e)); none was found."),
        Note(
            "Rule 12 of the Health Information Privacy Code 2020 says the same of health information; its rule 11 counts the "
            "grounds in another order.",
            "recalled",
        ),
    ],
)
NOTICE: Final = Measure(
    "nz.part8",
    "Transfer prohibition notices",
    "NZ",
    PRIVACY_ACT.cite(
        "ss 192-198",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("For data that came from another state and would go to one without comparable safeguards."),
            Note(
                "A notice may bar absolutely or until steps are taken; it cannot bar what an enactment or a treaty requires."
            ),
        ],
    ),
    includes(PERSONAL) & OUT & PROHIBITION_NOTICE,
    Prohibit(),
    Objective.PRIVACY,
    _ACT_2020,
    authority=COMMISSIONER,
    consequence="a fine of up to NZD 10 000",
)
NOTICE_1993: Final = Measure(
    "nz.part8",
    "Transfer prohibition notices",
    "NZ",
    PRIVACY_ACT_1993.cite(
        "ss 114B-114D",
        checked_on=CHECKED,
        url="https://www.legislation.govt.nz/act/public/1993/0028/latest/DLM3242817.html",
    ),
    includes(PERSONAL) & OUT & PROHIBITION_NOTICE,
    Prohibit(),
    Objective.PRIVACY,
    during("2010-09-08", "2020-12-01"),
    authority=COMMISSIONER,
)
BIOMETRIC_12: Final = Measure(
    "nz.biometric12",
    "Biometric data need protection comparable to the code on biometrics",
    "NZ",
    BIOMETRIC_RULE_12.cite(
        "rule 12",
        checked_on=CHECKED,
        notes=[
            Note(
                "The code governs biometric information in biometric systems; who holds for the exporter only is outside."
            )
        ],
    ),
    FOREIGN_DISCLOSURE & GROUND.is_in("a", "c", "e", "f", "h", "i") & _BIOMETRICS,
    require(AUTHORISATION | SUBJECT_TO_ACT | BIOMETRIC_COMPARABLE | Recognised("NZ", "prescribed")),
    Objective.PRIVACY,
    since("2025-11-03"),
    authority=COMMISSIONER,
)
IPP_12_2: Final = Exemption(
    "nz.ipp12-2",
    "Enforcement or serious threat, where principle 12 is not practicable",
    "NZ",
    PRINCIPLE_12.cite("IPP 12(2)", checked_on=CHECKED, confidence=RELATED),
    GROUND.is_in("e", "f") & NOT_PRACTICABLE,
    [IPP_12, BIOMETRIC_12],
    _ACT_2020,
)
ENACTMENTS: Final = Exemption(
    "nz.24",
    "New Zealand enactments that authorise or require",
    "NZ",
    PRIVACY_ACT.cite(
        "s 24(1)(a)",
        checked_on=CHECKED,
        url="https://www.legislation.govt.nz/act/public/2020/0031/latest/LMS23345.html",
    ),
    ENACTMENT,
    [IPP_12, BIOMETRIC_12],
    _ACT_2020,
)
REQUIRED_ABROAD: Final = Exemption(
    "nz.23",
    "Acts on data held overseas that foreign law requires",
    "NZ",
    PRIVACY_ACT.cite("s 23", checked_on=CHECKED, confidence=RELATED),
    FOREIGN_LAW & ~ORIGIN.within("NZ"),
    [IPP_12, BIOMETRIC_12],
    _ACT_2020,
)
BIOMETRIC_GRACE: Final = Exemption(
    "nz.biometric_grace",
    "Time for those who already used biometrics",
    "NZ",
    BIOMETRIC_CODE.cite("transition", checked_on=CHECKED),
    BIOMETRIC_BEFORE_CODE,
    [BIOMETRIC_12],
    during("2025-11-03", "2026-08-03"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "NZ",
            "New Zealand",
            ["NZ"],
            CHECKED,
            "Data leave freely, but disclosure of personal information to a foreign person or entity needs a ground of "
            "principle 12, and secrets, strategic technology, government information and books have rules of their own.",
            PRINCIPLE_12.cite("IPP 12", checked_on=EARLIER),
            since("2018-05-25"),
            unstated=["archive"],
            missing=(
                "Whether a disclosure meets principle 11 itself; what the codes on credit reporting and telecommunications add; "
                "customer and product data; public records; human tissue; health policy on hosting; "
                "sanctions. No law on data of critical infrastructure was found."
            ),
            reached_by=[OVERSEAS_AGENCY.id],
        )
    ],
    measures=[IPP_12, NOTICE, NOTICE_1993, BIOMETRIC_12, *SECTOR_MEASURES],
    exemptions=[IPP_12_2, ENACTMENTS, REQUIRED_ABROAD, BIOMETRIC_GRACE],
    definitions=[FOREIGN_DISCLOSURE],
    categories=[BIOMETRICS, BOOKS_OF_BUSINESS, DEFENCE_DATA],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
