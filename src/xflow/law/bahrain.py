"""The law pack of Bahrain: the list and the exceptions of the data protection law, and outsourcing by licensees."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, YesNo
from xflow.model.means import Means
from xflow.model.measures import Exemption, Impose, Localisation, Localise, Measure, Objective, Prohibit, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import BIOMETRIC, GENETIC, PERSONAL, STATE_SECRET
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS, ORIGIN, SAME_GROUP

_CHECKED = "2026-11-26"
_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_LAW_FROM = since("2019-08-01")
_LIST_FROM = since("2022-03-17")
_RULEBOOK_FROM = since("2020-01-01")
_AUTHORITY = "Personal Data Protection Authority (Ministry of Justice)"

PDPL: Final = Instrument(
    "bh.pdpl",
    "Personal Data Protection Law",
    "https://www.pdp.gov.bh/en/regulations.html",
    native="قانون حماية البيانات الشخصية",
    number="No. 30 of 2018",
    issuer="Kingdom of Bahrain",
    adopted="2018-07-12",
)
ORDER_42: Final = Instrument(
    "bh.order42",
    "Order regarding the transfer of personal data outside the Kingdom of Bahrain",
    "https://www.pdp.gov.bh/en/assets/pdf/executive-decisions/eng/trans-order-countries-and-territories-with-adequate-protection-en.pdf",
    number="No. 42 of 2022",
    issuer="Minister of Justice, Islamic Affairs and Waqf",
    adopted="2022-03-17",
)
RULEBOOK: Final = Instrument(
    "bh.cbb",
    "CBB Rulebook, Operational Risk Management Module",
    "https://cbben.thomsonreuters.com/entiresection/211632",
    number="OM-2.8",
    issuer="Central Bank of Bahrain",
)
DECREE_56: Final = Instrument(
    "bh.d56",
    "Legislative Decree on cloud computing services to foreign parties",
    "https://www.lloc.gov.bh",
    number="No. 56 of 2018",
    issuer="Kingdom of Bahrain",
)

SECRETS_LAW: Final = Instrument(
    "bh.law_16",
    "Law on the protection of state information and documents",
    "https://www.lloc.gov.bh",
    number="No. 16 of 2014",
    issuer="Kingdom of Bahrain",
)

EXPORTER_UNDER_LAW: Final = YesNo(
    "bh.exporter_under_law",
    "the exporter, though it sends from outside Bahrain, processes by means in Bahrain and not merely in transit",
    "Does the exporter, though abroad, process the data by means in Bahrain, other than mere transit?",
    About.EXPORTER,
    ordinary=True,
    cite=PDPL.cite("Art. 2", checked_on=_CHECKED, confidence=_RELATED),
)
OUTSIDE_LAW: Final = YesNo(
    "bh.outside_law",
    "the Law does not apply: personal or family affairs, or national security by the competent agencies",
    "Is the processing for personal or family affairs, or for national security by the competent agencies?",
    About.EXPORTER,
    ordinary=False,
    cite=PDPL.cite("Art. 2", checked_on=_CHECKED, confidence=_RELATED),
)
ON_LIST: Final = YesNo(
    "bh.on_list",
    "the destination is in the record of places with adequate protection that is attached to the order of 2022",
    "Is the destination in the record of 83 places that is attached to Order No. 42 of 2022?",
    cite=ORDER_42.cite(
        "attached record",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note("Only some of the places could be confirmed by name, so others are asked."),
            Note("The record stood unchanged with 83 entries at the end of August 2026.", "account of August 2026"),
        ],
    ),
)
PUBLIC_REGISTER: Final = YesNo(
    "bh.public_register",
    "the data come from a register that the law provides for in order to inform the public",
    "Do the data come from a register that the law provides for in order to inform the public?",
    ordinary=False,
    cite=PDPL.cite("Art. 13(2)", checked_on=_CHECKED, confidence=_RECALLED),
)
CONTRACT_WITH_PERSON: Final = YesNo(
    "bh.contract_with_person",
    "the transfer is necessary for a contract with the data owner, or for steps before one at the data owner's request",
    "Is the transfer necessary for a contract with the data owner, or for steps before one that the data owner asked for?",
    ordinary=False,
    cite=PDPL.cite("Art. 13(3)(a)", checked_on=_CHECKED, confidence=_RELATED),
)
CONTRACT_FOR_PERSON: Final = YesNo(
    "bh.contract_for_person",
    "the transfer is necessary for a contract between the exporter and a third party in the interest of the data owner",
    "Is the transfer necessary for a contract with a third party in the interest of the data owner?",
    ordinary=False,
    cite=PDPL.cite("Art. 13(3)(b)", checked_on=_CHECKED, confidence=_RECALLED),
)
VITAL_INTERESTS: Final = YesNo(
    "bh.vital_interests",
    "the transfer is necessary to protect the vital interests of the data owner",
    "Is the transfer necessary to protect the vital interests of the data owner?",
    ordinary=False,
    cite=PDPL.cite("Art. 13(3)(c)", checked_on=_CHECKED, confidence=_RELATED),
)
LEGAL_DUTY: Final = YesNo(
    "bh.legal_duty",
    "the transfer is necessary to meet a duty that the law imposes, or an order of a court or of the prosecution",
    "Is the transfer necessary to meet a duty under the law that is no contract, or an order of a court or prosecutor?",
    ordinary=False,
    cite=PDPL.cite("Art. 13(3)(d)", checked_on=_CHECKED, confidence=_RECALLED),
)
LEGAL_CLAIM: Final = YesNo(
    "bh.legal_claim",
    "the transfer is necessary to prepare, pursue or defend a legal claim",
    "Is the transfer necessary to prepare, pursue or defend a legal claim?",
    ordinary=False,
    cite=PDPL.cite("Art. 13(3)(e)", checked_on=_CHECKED, confidence=_RECALLED),
)
LICENSEE: Final = YesNo(
    "bh.licensee",
    "the exporter is a licensee of the Central Bank of Bahrain and outsources a function with customer information",
    "Does a licensee of the Central Bank of Bahrain outsource a function here that contains customer information, other "
    "than legal services?",
    About.EXPORTER,
    ordinary=False,
    cite=RULEBOOK.cite("OM-2.8.1", checked_on=_CHECKED),
)
FREE_FUNCTION: Final = YesNo(
    "bh.free_function",
    "the function outsourced may be given to a provider that is neither licensed nor in Bahrain",
    "Is the function debt collection, information technology, internal audit, card embossing, cheque printing, storage or "
    "a call centre?",
    cite=RULEBOOK.cite("OM-2.8.3", checked_on=_CHECKED),
)
FOREIGN_CLOUD: Final = YesNo(
    "bh.foreign_cloud",
    "the data are those of a foreign customer in a data centre in Bahrain that stand under the customer's law by decree",
    "Are these data of a foreign customer in a Bahraini data centre that stand under foreign law by the decree of 2018?",
    ordinary=False,
    cite=DECREE_56.cite("effect", checked_on=_SHEET, confidence=_RECALLED),
)

AUTHORISATION: Final = Mechanism(
    "bh.authorisation",
    "authorisation of the transfer",
    "obtain the authority's prior authorisation on its form, with the protection at the destination",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Personal Data Protection Authority",
    "30 days; no answer counts as a refusal",
    cite=ORDER_42.cite("Art. 3", checked_on=_CHECKED, confidence=_RELATED),
)
CONSENT: Final = Mechanism(
    "bh.consent",
    "consent to the transfer",
    "obtain the data owner's consent to the transfer, written, express and clear",
    MechanismKind.DEROGATION,
    cite=PDPL.cite("Art. 13(1)", checked_on=_CHECKED, confidence=_RELATED),
)
CBB_APPROVAL: Final = Mechanism(
    "bh.cbb_approval",
    "approval of the outsourcing",
    "obtain the central bank's prior written approval, encrypt the information and keep the keys",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Central Bank of Bahrain",
    cite=RULEBOOK.cite("OM-2.8.1", checked_on=_CHECKED),
)
CBB_ABROAD: Final = Mechanism(
    "bh.cbb_abroad",
    "leave to use a provider abroad",
    "obtain the central bank's leave on a written request that shows that the service is not to be had in Bahrain",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    "the Central Bank of Bahrain",
    cite=RULEBOOK.cite("OM-2.8.3", checked_on=_CHECKED),
)

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
        checked_on=_CHECKED,
        confidence=_RELATED,
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
        checked_on=_CHECKED,
        confidence=_RELATED,
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
    ORDER_42.cite("attached record", checked_on=_CHECKED, confidence=_RELATED),
    scope=ON_LIST,
    in_force=_LIST_FROM,
)

PDPL_12: Final = Measure(
    "bh.pdpl.12",
    "Listed place, authorisation, or an exception",
    "BH",
    PDPL.cite("Arts. 12, 13", checked_on=_CHECKED, confidence=_RELATED),
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
    ORDER_42.article(4, checked_on=_CHECKED, confidence=_RELATED),
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
    ORDER_42.article(5, checked_on=_CHECKED, confidence=_RELATED),
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
    PDPL.cite("Art. 14; Order No. 44 of 2022", checked_on=_CHECKED, confidence=_RELATED),
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
    PDPL.cite("Art. 15; Order No. 44 of 2022", checked_on=_CHECKED, confidence=_RELATED),
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
    RULEBOOK.cite("OM-2.8.1", checked_on=_CHECKED),
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
    RULEBOOK.cite("OM-2.8.3", checked_on=_CHECKED),
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
    SECRETS_LAW.cite("prohibition of disclosure", checked_on=_CHECKED, confidence=_RECALLED),
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
    DECREE_56.cite("effect", checked_on=_SHEET, confidence=_RECALLED),
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
            _CHECKED,
            "Data leave freely, but personal data need a listed place, an authorisation or an exception; nothing must stay.",
            PDPL.cite("Art. 12", checked_on=_CHECKED, confidence=_RELATED),
            since("2018-05-25"),
            missing=(
                "The names of some places on the list, other state information, government cloud, health records, "
                "telecommunications, licensees before 2020, insurance and capital market modules of the rulebook, company "
                "records, geodata and export control."
            ),
            reached_by=[EXPORTER_UNDER_LAW.id],
        )
    ],
    measures=[PDPL_12, GROUP, CONTRACT, NOTIFICATION, PRIOR_AUTHORISATION, OUTSOURCING, PROVIDER, SECRETS],
    exemptions=[FOREIGN_CUSTOMERS],
    recognitions=[LISTED, LISTED_OTHERS],
    definitions=[TRANSFER],
    mechanisms=[AUTHORISATION, CONSENT, CBB_APPROVAL, CBB_ABROAD],
    facts=[
        EXPORTER_UNDER_LAW,
        OUTSIDE_LAW,
        ON_LIST,
        PUBLIC_REGISTER,
        CONTRACT_WITH_PERSON,
        CONTRACT_FOR_PERSON,
        VITAL_INTERESTS,
        LEGAL_DUTY,
        LEGAL_CLAIM,
        LICENSEE,
        FREE_FUNCTION,
        FOREIGN_CLOUD,
    ],
)
