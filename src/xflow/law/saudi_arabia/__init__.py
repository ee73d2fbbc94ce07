"""The law pack of Saudi Arabia: Article 29 of the data law, its transfer regulation, and what public bodies keep."""

from __future__ import annotations

from typing import Final

from xflow.law.saudi_arabia.facts import (
    ADEQUATE,
    ANY_SAFEGUARD,
    CHECKED,
    CONTRACT,
    DIRECT_SERVICE,
    EXTREME_NECESSITY,
    FACTS,
    FINANCIAL_RECORDS,
    GROUP_OPERATIONS,
    HOUSEHOLD,
    HUMAN_MATERIAL,
    INSURANCE_RECORDS,
    INTERIM,
    LARGE_SCALE,
    LIMITED,
    MINIMUM,
    NOT_CENTRAL,
    PDPL,
    PREJUDICE,
    PUBLIC_NEED,
    PURPOSE_ALLOWED,
    REGULATION,
    REGULATION_2023,
    RESEARCH,
    RESIDENTS,
    SDAIA,
    SECURITY_INFORMATION,
    SENSITIVE,
    SPATIAL,
    VITAL,
)
from xflow.law.saudi_arabia.gates import KEPT_THERE, OUT, PUBLIC_BODY, TO_PUBLIC_BODY
from xflow.law.saudi_arabia.mechanisms import (
    AGREEMENT_TERMS,
    BCR,
    CERTIFICATE,
    CODE,
    INTERIM_APPROVAL,
    MECHANISMS,
    ONWARD_TERMS,
    RISK_ASSESSMENT,
    SCC,
)
from xflow.law.saudi_arabia.sectors import (
    BANKS,
    BOOKS,
    CLASSIFIED,
    CONTROLS,
    EXPORT_CONTROL,
    GOVERNMENT_CLOUD,
    INSURERS,
    MAPS,
    SAMPLES,
)
from xflow.model.conditions import includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, Role, require
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.purposes import Purpose
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Note
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import EXPORTER_ROLE, ORIGIN, PURPOSE, SAME_GROUP, SYSTEMATIC

_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_LAW = since("2023-09-14")
_OLD = during("2023-09-14", "2024-09-01")
_NOW = since("2024-09-01")
_PENALTY = "a warning or a fine of up to SAR 5 million, doubled on repeat (Art. 36)"

_NOT_SENSITIVE = ~includes(SENSITIVE)
_FOR_THE_PERSON = DIRECT_SERVICE & ~PURPOSE.is_in(Purpose.DATA_SALE)
_FOR_RESEARCH = RESEARCH | PURPOSE.is_in(Purpose.RESEARCH)
TRANSFER: Final = Definition(
    "sa.transfer",
    "personal data under the Law leave the Kingdom for processing, or are disclosed to a party outside it",
    includes(PERSONAL)
    & KEPT_THERE
    & (ORIGIN.within("SA") | RESIDENTS)
    & ~HOUSEHOLD
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    PDPL.cite(
        "Arts. 1(9), 2, 29",
        checked_on=CHECKED,
        notes=[Note("Access from afar is among the activities that the authority's guideline wants assessed.")],
    ),
)
GROUP: Final = Definition(
    "sa.group",
    "the transfer serves central operations of a controller in a multinational group",
    (SAME_GROUP & ~NOT_CENTRAL) | GROUP_OPERATIONS,
    REGULATION.cite("Art. 4(2)(c)", checked_on=CHECKED),
)

PURPOSES: Final = Measure(
    "sa.pdpl.29-1",
    "Only for a purpose that the Law allows",
    "SA",
    PDPL.cite("Art. 29(1)", checked_on=CHECKED),
    TRANSFER & ~PURPOSE_ALLOWED,
    Prohibit(),
    Objective.PRIVACY,
    _LAW,
    authority=SDAIA,
    consequence=_PENALTY,
)
SECURITY: Final = Measure(
    "sa.pdpl.29-2-a",
    "No prejudice to national security or the vital interests of the Kingdom",
    "SA",
    PDPL.cite("Art. 29(2)(a)", checked_on=CHECKED),
    TRANSFER & PREJUDICE,
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    _LAW,
    authority=SDAIA,
    consequence=_PENALTY,
)
_GRACE = Note("Controllers had until 14 September 2024 to bring their position into line.", "published accounts")
PROTECTION_OLD: Final = Measure(
    "sa.pdpl.29-2",
    "Appropriate protection abroad, a safeguard, or an exemption of the first regulation",
    "SA",
    REGULATION_2023.cite("safeguards and exemptions; Law, Art. 29(2)(b)-(c)", checked_on=CHECKED, confidence=_RELATED),
    TRANSFER,
    require(
        (ADEQUATE & MINIMUM)
        | ((SCC | (BCR & SAME_GROUP) | CERTIFICATE | CODE) & RISK_ASSESSMENT)
        | ((CONTRACT | PUBLIC_NEED | VITAL) & RISK_ASSESSMENT)
    ),
    Objective.PRIVACY,
    _OLD,
    authority=SDAIA,
    consequence=_PENALTY,
    notes=[_GRACE],
)
PROTECTION: Final = Measure(
    "sa.pdpl.29-2",
    "Appropriate protection abroad and the minimum of data, or a case of Article 4 with its safeguard",
    "SA",
    REGULATION.cite("Arts. 3, 4, 7; Law, Art. 29(2)(b)-(c)", checked_on=CHECKED),
    TRANSFER,
    require(
        (ADEQUATE & MINIMUM)
        | (
            RISK_ASSESSMENT
            & (
                (AGREEMENT_TERMS & PUBLIC_BODY & TO_PUBLIC_BODY)
                | (LIMITED & (SCC | (CERTIFICATE & _NOT_SENSITIVE)))
                | (GROUP & (SCC | (BCR & SAME_GROUP) | CERTIFICATE))
                | (_FOR_THE_PERSON & CERTIFICATE & _NOT_SENSITIVE)
                | (_FOR_RESEARCH & MINIMUM & (SCC | (CERTIFICATE & _NOT_SENSITIVE)))
                | (ANY_SAFEGUARD & (_FOR_THE_PERSON | _FOR_RESEARCH) & (SCC | (BCR & SAME_GROUP) | CERTIFICATE))
            )
        )
    ),
    Objective.PRIVACY,
    _NOW,
    authority=SDAIA,
    consequence=_PENALTY,
    notes=[
        _GRACE,
        Note(
            "No list of appropriate places was found to be published, and consent is no ground of its own.",
            "published accounts up to October 2026",
        ),
        Note(
            "In the case of research the closing words, that the data must not be sensitive, are read with the certificate "
            "alone, as in the case of few people. A guide tells it the other way round.",
            "Regulation, Art. 4(2)(b) and (e); Chambers, Data Protection and Privacy 2025",
        ),
        Note(
            "A draft amendment of the Implementing Regulation, consulted on until 5 November 2026, would keep personal data "
            "in the Kingdom by rule, with transfers still allowed. It is not in force.",
            "published account of October 2026",
        ),
        Note(
            "A disclosure to another controller needs a ground of Article 15 of the Law as well; legitimate interests do not "
            "carry sensitive data.",
            "Law, Art. 15",
        ),
        Note(
            "A safeguard that fails or is found inadequate ends the exemption: the transfer stops.",
            "Regulation, Art. 6",
        ),
    ],
)
SENSITIVE_ASSESSED: Final = Measure(
    "sa.tr.7",
    "Sensitive data continuously or on a large scale: risk assessment wherever they go",
    "SA",
    REGULATION.cite("Art. 7(1)", checked_on=CHECKED),
    TRANSFER & includes(SENSITIVE) & (SYSTEMATIC | LARGE_SCALE),
    require(RISK_ASSESSMENT),
    Objective.PRIVACY,
    _LAW,
    authority=SDAIA,
)
ONWARD: Final = Measure(
    "sa.tr.5",
    "Onward transfer under the same safeguards",
    "SA",
    REGULATION.cite(
        "Art. 5",
        checked_on=CHECKED,
        notes=[
            Note(
                "The article applies the Law and its Regulations to what is passed on; the safeguards carry that over."
            )
        ],
    ),
    includes(PERSONAL) & OUT & ~ORIGIN.within("SA") & ~RESIDENTS,
    require(ONWARD_TERMS | (ADEQUATE & MINIMUM)),
    Objective.PRIVACY,
    _NOW,
    [Role.FOLLOWING],
    authority=SDAIA,
)
INTERIM_RULE: Final = Measure(
    "sa.interim.personal",
    "Personal data are stored and processed in the Kingdom unless the regulator agrees",
    "SA",
    INTERIM.cite("rules on personal data", checked_on=CHECKED, confidence=_RECALLED),
    includes(PERSONAL) & KEPT_THERE & ~HOUSEHOLD & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    Localise(Localisation.PROCESSING, INTERIM_APPROVAL),
    Objective.SOVEREIGNTY,
    during("2020-06-01", "2023-09-14"),
    notes=[Note("How far these interim rules were enforced before the Law came into force is doubtful.", "recalled")],
)
NOTICE: Final = Measure(
    "sa.pdpl.13",
    "Tell data subjects of the transfer, and record it",
    "SA",
    PDPL.cite("Arts. 13, 31", checked_on=CHECKED),
    TRANSFER,
    Impose(
        Duty("tell data subjects whether their data will leave the Kingdom, and keep a record of it", DutyKind.NOTICE)
    ),
    Objective.PRIVACY,
    _LAW,
    authority=SDAIA,
)

NECESSITY: Final = Exemption(
    "sa.pdpl.29-3",
    "Extreme necessity for life, vital interests or against disease",
    "SA",
    PDPL.cite("Art. 29(3)", checked_on=CHECKED),
    EXTREME_NECESSITY,
    [PROTECTION, SECURITY],
    _LAW,
    notes=[Note("The whole of the second paragraph falls away, the condition on national security among it.")],
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "SA",
            "Kingdom of Saudi Arabia",
            ["SA"],
            "2026-11-26",
            "Personal data leave only for the purposes and under the conditions of Article 29; other data are free unless "
            "they are the government's, classified, controlled technology, or of a supervised sector.",
            PDPL.cite("Art. 29", checked_on=CHECKED),
            since("2018-05-25"),
            missing=(
                "Rules on health and telecommunications, the controls of the survey authority, the law on credit information, "
                "the consent that cloud providers need from their regulator, the rule of 2019 to 2024 on data of connected "
                "things, the classification of government data by levels. Before June 2020 no general rule on transfers was "
                "in force."
            ),
            reached_by=[RESIDENTS.id],
        )
    ],
    measures=[
        PURPOSES,
        SECURITY,
        PROTECTION_OLD,
        PROTECTION,
        SENSITIVE_ASSESSED,
        ONWARD,
        INTERIM_RULE,
        CONTROLS,
        GOVERNMENT_CLOUD,
        BANKS,
        INSURERS,
        CLASSIFIED,
        EXPORT_CONTROL,
        MAPS,
        SAMPLES,
        BOOKS,
        NOTICE,
    ],
    exemptions=[NECESSITY],
    definitions=[TRANSFER, GROUP],
    mechanisms=MECHANISMS,
    facts=FACTS,
    categories=[SENSITIVE, FINANCIAL_RECORDS, INSURANCE_RECORDS, HUMAN_MATERIAL, SECURITY_INFORMATION, SPATIAL],
)
