"""The law pack of Bahrain: the list and the exceptions of the data protection law, and outsourcing by licensees."""

from __future__ import annotations

from typing import Final

from xflow.law.bahrain.facts import (
    CHECKED,
    CONTRACT_FOR_PERSON,
    CONTRACT_WITH_PERSON,
    DECREE_56,
    EXPORTER_UNDER_LAW,
    FACTS,
    FOREIGN_CLOUD,
    FREE_FUNCTION,
    LEGAL_CLAIM,
    LEGAL_DUTY,
    LICENSEE,
    ON_LIST,
    ORDER_42,
    OUTSIDE_LAW,
    PDPL,
    PUBLIC_REGISTER,
    RECALLED,
    RELATED,
    RULEBOOK,
    SECRETS_LAW,
    SHEET,
    VITAL_INTERESTS,
)
from xflow.law.bahrain.mechanisms import AUTHORISATION, CBB_ABROAD, CBB_APPROVAL, CONSENT, MECHANISMS
from xflow.law.bahrain.security import STRATEGIC_GOODS
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.parties import PartyRole
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Note
from xflow.model.vocabulary.data import BIOMETRIC, GENETIC, PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS, ORIGIN, SAME_GROUP

_LAW_FROM = since("2019-08-01")
_LIST_FROM = since("2022-03-17")
_RULEBOOK_FROM = since("2020-01-01")
_AUTHORITY = "Personal Data Protection Authority (Ministry of Justice)"

_OUT = ~DESTINATION.within("BH") & ~MEANS.is_in(Means.TRANSIT)
TRANSFER: Final = Definition(
    "bh.transfer",
    "personal data under the Law are transferred outside Bahrain",
    includes(PERSONAL)
    & _OUT
    & (ORIGIN.within("BH") | EXPORTER_UNDER_LAW)
    & ~OUTSIDE_LAW
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    PDPL.cite(
        "Arts. 2, 12",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The article speaks of places, so that a branch, a group company and access from abroad count; the last is "
                "unsettled. Mere transit does not bring processing under the Law."
            )
        ],
    ),
)

LISTED: Final = Recognition(
    "bh.list.confirmed",
    "Places with adequate protection, as far as confirmed",
    "BH",
    "adequacy",
    ORDER_42.cite(
        "attached record",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("A published database, and an account that compared the gazette, name these among the 83.")],
    ),
    of=[
        *("AE", "AE-DIFC", "AE-ADGM", "SA", "OM", "JO", "KW", "EG", "IN", "EU-MEMBERS", "EEA", "GB", "US"),
        *("AU", "BR", "CA", "CH", "CN", "HK", "JP", "KR", "RU", "SG"),
    ],
    in_force=_LIST_FROM,
)
LISTED_OTHERS: Final = Recognition(
    "bh.list.others",
    "Places with adequate protection, the others",
    "BH",
    "adequacy",
    ORDER_42.cite("attached record", checked_on=CHECKED, confidence=RELATED),
    scope=ON_LIST,
    in_force=_LIST_FROM,
)

PDPL_12: Final = Measure(
    "bh.pdpl.12",
    "Listed place, authorisation, or an exception",
    "BH",
    PDPL.cite("Arts. 12, 13", checked_on=CHECKED, confidence=RELATED),
    TRANSFER,
    require(
        Recognised("BH", "adequacy")
        | AUTHORISATION
        | CONSENT
        | PUBLIC_REGISTER
        | CONTRACT_WITH_PERSON
        | CONTRACT_FOR_PERSON
        | VITAL_INTERESTS
        | LEGAL_DUTY
        | LEGAL_CLAIM
    ),
    Objective.PRIVACY,
    _LAW_FROM,
    authority=_AUTHORITY,
    consequence="prison of up to a year, a fine of BHD 1,000 to 20,000, or both; the fine is doubled for a company",
    notes=[
        Note("There was no list before March 2022."),
        Note("Binding corporate rules must be followed but are no ground by themselves.", "published account"),
    ],
)
GROUP: Final = Measure(
    "bh.order42.group",
    "Corporate rules are followed inside a group",
    "BH",
    ORDER_42.article(4, checked_on=CHECKED, confidence=RELATED),
    TRANSFER & SAME_GROUP,
    Impose(Duty("keep to the group's corporate rules, if it has any", DutyKind.CONTRACT)),
    Objective.PRIVACY,
    _LIST_FROM,
    authority=_AUTHORITY,
)
CONTRACT: Final = Measure(
    "bh.order42.contract",
    "Recipients in places that are not listed are bound by contract",
    "BH",
    ORDER_42.article(5, checked_on=CHECKED, confidence=RELATED),
    TRANSFER & ~Recognised("BH", "adequacy"),
    Impose(Duty("bind the recipient by a contract with the terms that the order lists", DutyKind.CONTRACT)),
    Objective.PRIVACY,
    _LIST_FROM,
    authority=_AUTHORITY,
)
NOTIFICATION: Final = Measure(
    "bh.pdpl.14",
    "Tell the authority of automated processing",
    "BH",
    PDPL.cite("Art. 14; Order No. 44 of 2022", checked_on=CHECKED, confidence=RELATED),
    TRANSFER,
    Impose(
        Duty(
            "notify the authority before automated processing, unless a data protection guardian is appointed",
            DutyKind.FILING,
        )
    ),
    Objective.PRIVACY,
    _LAW_FROM,
    authority=_AUTHORITY,
    consequence="prison of up to a year, a fine of BHD 1,000 to 20,000, or both",
)
PRIOR_AUTHORISATION: Final = Measure(
    "bh.pdpl.15",
    "Some processing is authorised first",
    "BH",
    PDPL.cite("Art. 15; Order No. 44 of 2022", checked_on=CHECKED, confidence=RELATED),
    TRANSFER & (includes(BIOMETRIC) | includes(GENETIC)),
    Impose(
        Duty(
            "have the automatic processing of biometric data for identification, or of genetic data, authorised in writing before it starts",
            DutyKind.FILING,
        )
    ),
    Objective.PRIVACY,
    _LAW_FROM,
    authority=_AUTHORITY,
)
OUTSOURCING: Final = Measure(
    "bh.cbb.om-2-8-1",
    "Outsourcing with customer information is approved",
    "BH",
    RULEBOOK.cite("OM-2.8.1", checked_on=CHECKED),
    LICENSEE & _OUT,
    require(CBB_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    _RULEBOOK_FROM,
    authority="Central Bank of Bahrain",
    notes=[Note("Outsourcing within the group and to a cloud is included, and outsourcing inside Bahrain as well.")],
)
PROVIDER: Final = Measure(
    "bh.cbb.om-2-8-3",
    "Third parties that are given customer information are licensed and in Bahrain",
    "BH",
    RULEBOOK.cite("OM-2.8.3", checked_on=CHECKED),
    LICENSEE & ~FREE_FUNCTION & ~SAME_GROUP & _OUT,
    Localise(Localisation.PROCESSING, CBB_ABROAD),
    Objective.FINANCIAL_STABILITY,
    _RULEBOOK_FROM,
    authority="Central Bank of Bahrain",
)
SECRETS: Final = Measure(
    "bh.law_16",
    "Secret information of the state is not given abroad",
    "BH",
    SECRETS_LAW.cite("prohibition of disclosure", checked_on=CHECKED, confidence=RECALLED),
    includes(STATE_SECRET) & ~DESTINATION.within("BH"),
    Prohibit(),
    Objective.NATIONAL_SECURITY,
    since("2018-05-25"),
    notes=[Note("The law is of 2014; it is stated from 25 May 2018.", "recalled")],
)

FOREIGN_CUSTOMERS: Final = Exemption(
    "bh.d56.foreign",
    "Data of foreign cloud customers under their own law",
    "BH",
    DECREE_56.cite("effect", checked_on=SHEET, confidence=RECALLED),
    FOREIGN_CLOUD,
    [PDPL_12, GROUP],
    since("2019-01-01"),
    [
        Note(
            "The decree lets data of foreign parties in Bahraini data centres stand under the law of their state; for which "
            "states, and since which day, could not be confirmed."
        )
    ],
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "BH",
            "Bahrain",
            ["BH"],
            CHECKED,
            "Data leave freely, but personal data need a listed place, an authorisation or an exception; nothing must stay.",
            PDPL.cite("Art. 12", checked_on=CHECKED, confidence=RELATED),
            since("2018-05-25"),
            unstated=["accounting", "geospatial", "official"],
            missing=(
                "The names of some places on the list, other state information, government cloud, health records, "
                "telecommunications, licensees before 2020, insurance and capital market modules of the rulebook, company "
                "records, geodata and the lists of export control."
            ),
            reached_by=[EXPORTER_UNDER_LAW.id],
        )
    ],
    measures=[
        PDPL_12,
        GROUP,
        CONTRACT,
        NOTIFICATION,
        PRIOR_AUTHORISATION,
        OUTSOURCING,
        PROVIDER,
        SECRETS,
        STRATEGIC_GOODS,
    ],
    exemptions=[FOREIGN_CUSTOMERS],
    recognitions=[LISTED, LISTED_OTHERS],
    definitions=[TRANSFER],
    mechanisms=MECHANISMS,
    facts=FACTS,
)
