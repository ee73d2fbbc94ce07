"""The law pack of Colombia: transfers to controllers and transmissions to processors abroad."""

from __future__ import annotations

from typing import Final

from xflow.law.colombia.facts import (
    AUTHORITY,
    CHECKED,
    CIRCULAR,
    CIRCULAR_2025,
    CLOUD,
    CORE_PROCESS,
    COUNTRY_COUNTS,
    CREDIT_BUREAU,
    CREDIT_LAW,
    DECREE,
    EXCEPTION,
    FACTS,
    LATER_FINDING,
    LAW,
    OUTSIDE_LAW,
    RECALLED,
    RELATED,
    SHEET,
    SUPERVISED,
)
from xflow.law.colombia.mechanisms import (
    AUTHORISATION,
    CLOUD_CONDITIONS,
    CONTRACT,
    CONTRACT_AND_NOTICE,
    CORPORATE_RULES,
    DECLARATION,
    FOREIGN_BANK_RECORD,
    MECHANISMS,
)
from xflow.law.colombia.security import SECRETS, STRATEGIC_GOODS
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Impose, Measure, Objective, require
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import CHILDREN, CREDIT, PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS, RECIPIENT_KIND, RECIPIENT_ROLE, SAME_GROUP

_PENALTY = "fines of up to 2,000 monthly minimum wages, suspension or closure of operations (Art. 23, recalled)"

TRANSFER: Final = Definition(
    "co.export",
    "personal data are sent out of Colombia",
    includes(PERSONAL)
    & ~DESTINATION.within("CO")
    & ~OUTSIDE_LAW
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~(RECIPIENT_ROLE.is_in(PartyRole.DATA_SUBJECT) & RECIPIENT_KIND.is_in(PartyKind.INDIVIDUAL))
    & ~MEANS.is_in(Means.TRANSIT, Means.OWN_STAFF_ACCESS),
    LAW.cite(
        "Arts. 2, 3, 26",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note(
                "A transfer needs a recipient that is a controller in turn, a transmission one that is a processor; own staff is neither.",
                "Art. 2.2.2.25.1.3 of Decree 1074 of 2015, published account",
            ),
            Note(
                "Data that only pass through a country are not transferred to it.",
                "para. 3.2 of the circular, recalled",
            ),
        ],
    ),
)
_EXCEPTIONS = EXCEPTION.is_in(
    "medical_exchange", "bank_or_stock_transfer", "treaty", "authorised_contract", "public_interest_or_claims"
)
_WAYS = (
    Recognised("CO", "adequacy")
    | LATER_FINDING
    | AUTHORISATION
    | DECLARATION
    | (CORPORATE_RULES & SAME_GROUP)
    | CONTRACT_AND_NOTICE
    | _EXCEPTIONS
)
ARTICLE_26: Final = Measure(
    "co.law.26",
    "No transfer to a controller in a country without an adequate level of protection",
    "CO",
    LAW.article(
        26,
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note("The article concerns transfers between controllers; what a processor receives is a transmission.")
        ],
    ),
    TRANSFER & ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    require(_WAYS),
    Objective.PRIVACY,
    since("2012-10-18"),
    authority=AUTHORITY,
    consequence=_PENALTY,
)
TRANSMISSION: Final = Measure(
    "co.decree.transmission",
    "Transmission to a processor abroad under a contract, or with authorisation",
    "CO",
    DECREE.cite("Arts. 2.2.2.25.5.1-2.2.2.25.5.2", checked_on=CHECKED, confidence=RELATED),
    TRANSFER & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    require(CONTRACT | AUTHORISATION),
    Objective.PRIVACY,
    since("2013-06-27"),
    authority=AUTHORITY,
    consequence=_PENALTY,
)
TRANSMISSION_COUNTRY: Final = Measure(
    "co.circular.transmission",
    "Transmission to a processor in a listed country, on the reading of the authority",
    "CO",
    CIRCULAR_2025.cite("recitals", checked_on=CHECKED, confidence=RELATED),
    TRANSFER & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & COUNTRY_COUNTS,
    require(_WAYS),
    Objective.PRIVACY,
    since("2025-10-07"),
    authority=AUTHORITY,
    notes=[
        Note("Who follows the decree alone, as many do, can say so."),
        Note("Already Circular 008 of 2017 applied the list to transmissions.", "published account of 2026"),
    ],
)
MINORS: Final = Measure(
    "co.law.7",
    "Data of minors serve their best interest",
    "CO",
    LAW.article(7, checked_on=CHECKED, confidence=RELATED),
    TRANSFER & includes(CHILDREN),
    Impose(
        Duty(
            "process data of minors only in their best interest, with the authorisation of the legal representative after the minor was "
            "heard",
            DutyKind.OTHER,
        )
    ),
    Objective.PRIVACY,
    since("2012-10-18"),
    authority=AUTHORITY,
)
REGISTER: Final = Measure(
    "co.register",
    "The national register of databases shows where data go",
    "CO",
    DECREE.cite(
        "Arts. 2.2.2.26.1.2 and following, as amended by Decree 90 of 2018",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("Firms with assets of more than 100,000 tax units and public bodies register.", "published account")
        ],
    ),
    TRANSFER,
    Impose(
        Duty(
            "state the transfer or transmission in the national register of databases, if the exporter must register there",
            DutyKind.FILING,
        )
    ),
    Objective.PRIVACY,
    since("2018-01-18"),
    authority=AUTHORITY,
)
FOREIGN_BANK: Final = Measure(
    "co.law_1266.5",
    "Credit histories go to a foreign data bank with authorisation, or on a record and after a check",
    "CO",
    CREDIT_LAW.article(
        5,
        checked_on=CHECKED,
        confidence=RECALLED,
        notes=[
            Note(
                "Law 1581 leaves these data banks to Law 1266; its Article 26 is applied to them beside it, to be safe."
            )
        ],
    ),
    TRANSFER & includes(CREDIT) & CREDIT_BUREAU,
    require(AUTHORISATION | FOREIGN_BANK_RECORD),
    Objective.PRIVACY,
    since("2008-12-31"),
    authority=AUTHORITY,
)
CLOUDS: Final = Measure(
    "co.sfc.cloud",
    "Supervised financial firms use clouds abroad under conditions",
    "CO",
    CLOUD.cite("chapter VI of title I of part I of the basic legal circular", checked_on=CHECKED, confidence=RELATED),
    SUPERVISED & CORE_PROCESS & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & ~DESTINATION.within("CO"),
    require(CLOUD_CONDITIONS),
    Objective.FINANCIAL_STABILITY,
    since("2019-03-12"),
    authority="Superintendencia Financiera de Colombia",
    notes=[Note("Firms had some months to adapt; they are left out here.")],
)
LIST: Final = Recognition(
    "co.list",
    "Countries with an adequate level of protection",
    "CO",
    "adequacy",
    CIRCULAR.cite(
        "para. 3.2",
        checked_on=CHECKED,
        confidence=RELATED,
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
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note("Those that the Commission had found adequate in 2017 are listed; whether later ones follow is open."),
            Note(
                "A draft of May 2026 names Australia, Brazil, Ecuador, Japan, Kenya, Panama and South Africa, too; that it was issued was "
                "not found.",
                "published account",
            ),
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
        checked_on=CHECKED,
        confidence=RELATED,
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
        checked_on=CHECKED,
        confidence=RELATED,
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
            LAW.article(26, checked_on=SHEET, confidence=RELATED),
            since("2013-06-27"),
            unstated=["archive"],
            missing=(
                "What else Law 1266 of 2008 says of credit histories; health records, public archives, tax and company records (no duty to "
                "keep books in the country was found)."
            ),
        )
    ],
    measures=[
        ARTICLE_26,
        TRANSMISSION,
        TRANSMISSION_COUNTRY,
        MINORS,
        REGISTER,
        FOREIGN_BANK,
        CLOUDS,
        SECRETS,
        STRATEGIC_GOODS,
    ],
    recognitions=[LIST, LIST_OF_UNION, LIST_JAPAN, LIST_AUSTRALIA],
    definitions=[TRANSFER],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
