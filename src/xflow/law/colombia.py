"""The law pack of Colombia: transfers to controllers and transmissions to processors abroad."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.facts import Choice, YesNo
from xflow.model.measures import Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, RECIPIENT_ROLE

_CHECKED = "2026-11-26"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_AUTHORITY = "Superintendencia de Industria y Comercio"
_PENALTY = "fines of up to 2,000 monthly minimum wages, suspension or closure of operations (Art. 23, recalled)"

LAW: Final = Instrument(
    "co.law_1581",
    "Statutory law on the protection of personal data",
    "https://www.funcionpublica.gov.co/eva/gestornormativo/norma.php?i=49981",
    native="Ley Estatutaria 1581 de 2012",
    number="1581 of 2012",
    issuer="Congress of Colombia",
    adopted="2012-10-17",
)
DECREE: Final = Instrument(
    "co.decree_1074",
    "Single regulatory decree of the sector of commerce, which took in Decree 1377 of 2013",
    "https://www.funcionpublica.gov.co/eva/gestornormativo/norma.php?i=76608",
    native="Decreto Único Reglamentario 1074 de 2015",
    number="1074 of 2015",
    issuer="President of Colombia",
    adopted="2015-05-26",
)
CIRCULAR: Final = Instrument(
    "co.circular_005",
    "External circular on countries with an adequate level of protection",
    "https://www.sic.gov.co",
    native="Circular Externa 005 de 2017",
    number="005 of 2017",
    issuer=_AUTHORITY,
    adopted="2017-08-10",
)

GROUP_RULES: Final = Instrument(
    "co.decree_255",
    "Decree on binding corporate rules",
    "https://www.funcionpublica.gov.co/eva/gestornormativo",
    native="Decreto 255 de 2022",
    number="255 of 2022",
    issuer="President of Colombia",
    adopted="2022-02-23",
)
OUTSIDE_LAW: Final = YesNo(
    "co.outside_law",
    "the law does not apply: the database is kept for purely personal or household ends, or for national security and defence, "
    "intelligence, journalism or the census",
    "Is the database kept for purely personal or household ends, or for security, intelligence, journalism or the census?",
    ordinary=False,
    cite=LAW.article(2, checked_on=_SHEET, confidence=_RECALLED),
)
EXCEPTION: Final = Choice(
    "co.exception",
    "the exception of Article 26",
    "Does the transfer fall under the exchange of medical data that treatment or public health demands, bank or stock exchange "
    "transfers, a treaty with reciprocity, a contract with the data subject that the data subject authorised, a legal demand for "
    "public interest or legal claims, or none of these?",
    ordinary="none",
    options=(
        "medical_exchange",
        "bank_or_stock_transfer",
        "treaty",
        "authorised_contract",
        "public_interest_or_claims",
        "none",
    ),
    cite=LAW.article(26, checked_on=_SHEET, confidence=_RELATED),
)

AUTHORISATION: Final = Mechanism(
    "co.authorisation",
    "express authorisation of the data subject",
    "obtain the data subject's express and unequivocal authorisation of the transfer",
    MechanismKind.DEROGATION,
    native="autorización expresa e inequívoca",
    cite=LAW.article(26, checked_on=_SHEET, confidence=_RELATED),
)
DECLARATION: Final = Mechanism(
    "co.declaration",
    "declaration of conformity",
    "obtain the authority's declaration of conformity for the transfer",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    native="declaración de conformidad",
    granted_by=_AUTHORITY,
    cite=LAW.cite("Art. 26, first paragraph", checked_on=_SHEET, confidence=_RELATED),
)
CORPORATE_RULES: Final = Mechanism(
    "co.corporate_rules",
    "binding corporate rules, approved",
    "have binding corporate rules of the group approved by the authority",
    burden=Burden.APPROVAL,
    native="normas corporativas vinculantes",
    granted_by=_AUTHORITY,
    cite=GROUP_RULES.cite("rules of a group", checked_on=_CHECKED, confidence=_RELATED),
    available=since("2022-02-23"),
)
CONTRACT_AND_NOTICE: Final = Mechanism(
    "co.contract_and_notice",
    "contract of transfer, told to the authority",
    "sign a contract with the receiving controller that guarantees the principles and duties of the law, and tell the authority before the "
    "transfer",
    burden=Burden.FILING,
    granted_by=_AUTHORITY,
    cite=CIRCULAR.cite(
        "para. 3.3, first paragraph",
        checked_on=_CHECKED,
        confidence=_RECALLED,
        notes=[
            Note("Such an operation is presumed to be viable and to have a declaration of conformity.", "recalled"),
        ],
    ),
    available=since("2017-08-10"),
)
CONTRACT: Final = Mechanism(
    "co.transmission_contract",
    "contract of transmission",
    "sign a contract of transmission that binds the processor to the controller's policy and to the law, such as the model clauses",
    native="contrato de transmisión de datos personales",
    cite=DECREE.article(
        "2.2.2.25.5.2",
        checked_on=_SHEET,
        confidence=_RECALLED,
        notes=[Note("The clauses of Circular 003 of 2025 are voluntary models of it, too.", "published account")],
    ),
)

TRANSFER: Final = Definition(
    "co.export",
    "personal data are sent out of Colombia",
    includes(PERSONAL) & ~DESTINATION.within("CO") & ~OUTSIDE_LAW & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    LAW.cite("Arts. 2, 3, 26", checked_on=_SHEET, confidence=_RELATED),
)
_EXCEPTIONS = EXCEPTION.is_in(
    "medical_exchange", "bank_or_stock_transfer", "treaty", "authorised_contract", "public_interest_or_claims"
)
ARTICLE_26: Final = Measure(
    "co.law.26",
    "No transfer to a controller in a country without an adequate level of protection",
    "CO",
    LAW.article(
        26,
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note("The article concerns transfers between controllers; what a processor receives is a transmission.")
        ],
    ),
    TRANSFER & ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    require(
        Recognised("CO", "adequacy") | AUTHORISATION | DECLARATION | CORPORATE_RULES | CONTRACT_AND_NOTICE | _EXCEPTIONS
    ),
    Objective.PRIVACY,
    since("2012-10-18"),
    authority=_AUTHORITY,
    consequence=_PENALTY,
)
TRANSMISSION: Final = Measure(
    "co.decree.transmission",
    "Transmission to a processor abroad under a contract, or with authorisation",
    "CO",
    DECREE.cite("Arts. 2.2.2.25.5.1-2.2.2.25.5.2", checked_on=_SHEET, confidence=_RECALLED),
    TRANSFER & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    require(CONTRACT | AUTHORISATION),
    Objective.PRIVACY,
    since("2013-06-27"),
    authority=_AUTHORITY,
    consequence=_PENALTY,
)
LIST: Final = Recognition(
    "co.list",
    "Countries with an adequate level of protection",
    "CO",
    "adequacy",
    CIRCULAR.cite(
        "para. 3.2",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "A listed country does not free the exporter from showing that it takes fitting measures (Decree 1377 of 2013, Art. 26).",
                "published account",
            )
        ],
    ),
    [
        *("AT", "BE", "BG", "CR", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IS", "IE", "IT", "KR"),
        *("LV", "LT", "LU", "MT", "MX", "NL", "NO", "PE", "PL", "PT", "RO", "RS", "SE", "SK", "SI", "ES", "GB", "US"),
    ],
    in_force=since("2017-08-10"),
)
LIST_OF_UNION: Final = Recognition(
    "co.list.union",
    "Countries that the European Commission holds to be adequate",
    "CO",
    "adequacy",
    CIRCULAR.cite(
        "para. 3.2",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note("Those that the Commission had found adequate in 2017 are listed; whether later ones follow is open.")
        ],
    ),
    ["AD", "AR", "CA", "CH", "FO", "GG", "IL", "IM", "JE", "NZ", "UY"],
    in_force=since("2017-08-10"),
)
LIST_JAPAN: Final = Recognition(
    "co.list.japan",
    "Japan",
    "CO",
    "adequacy",
    CIRCULAR.cite(
        "as amended by Circular 008 of 2017",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("The day is recalled.")],
    ),
    ["JP"],
    in_force=since("2017-12-15"),
)
LIST_AUSTRALIA: Final = Recognition(
    "co.list.australia",
    "Australia",
    "CO",
    "adequacy",
    CIRCULAR.cite(
        "as amended by Circular 002 of 2018",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("The day is recalled.")],
    ),
    ["AU"],
    in_force=since("2018-03-15"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "CO",
            "Colombia",
            ["CO"],
            "2026-11-26",
            "Personal data go freely to adequate countries, to processors under a contract, and elsewhere only on an exception or a "
            "declaration; other data are free.",
            LAW.article(26, checked_on=_SHEET, confidence=_RELATED),
            since("2013-06-27"),
            missing=(
                "Financial histories under Law 1266 of 2008, to which the same rules are applied here; rules on bank clouds, health "
                "records, public archives, tax and company records."
            ),
        )
    ],
    measures=[ARTICLE_26, TRANSMISSION],
    recognitions=[LIST, LIST_OF_UNION, LIST_JAPAN, LIST_AUSTRALIA],
    definitions=[TRANSFER],
    mechanisms=[AUTHORISATION, DECLARATION, CORPORATE_RULES, CONTRACT_AND_NOTICE, CONTRACT],
    facts=[OUTSIDE_LAW, EXCEPTION],
)
