"""The law pack of Colombia: transfers to controllers and transmissions to processors abroad."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, Choice, YesNo
from xflow.model.means import Means
from xflow.model.measures import Impose, Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import CHILDREN, CREDIT, PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, MEANS, RECIPIENT_KIND, RECIPIENT_ROLE, SAME_GROUP

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
    "https://www.cancilleria.gov.co/sites/default/files/Normograma/docs/circular_superindustria_0005_2017.htm",
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
CIRCULAR_2025: Final = Instrument(
    "co.circular_002_2025",
    "External circular of October 2025",
    "https://normograma.mintic.gov.co/mintic/compilacion/docs/circular_superindustria_0002_2025.htm",
    native="Circular Externa 002 de 2025",
    number="002 of 2025",
    issuer=_AUTHORITY,
    adopted="2025-10-07",
)
CREDIT_LAW: Final = Instrument(
    "co.law_1266",
    "Statutory law on financial, credit and commercial data",
    "https://www.funcionpublica.gov.co/eva/gestornormativo/norma.php?i=34488",
    native="Ley Estatutaria 1266 de 2008",
    number="1266 of 2008",
    issuer="Congress of Colombia",
    adopted="2008-12-31",
)
CLOUD: Final = Instrument(
    "co.cloud_circular",
    "External circular on computing in the cloud",
    "https://www.superfinanciera.gov.co",
    native="Circular Externa 005 de 2019",
    number="005 of 2019",
    issuer="Superintendencia Financiera de Colombia",
    adopted="2019-03-12",
)
OUTSIDE_LAW: Final = YesNo(
    "co.outside_law",
    "the law does not apply: the database is kept for purely personal or household ends and given to no third party, or for "
    "national security and defence, intelligence, journalism or the census",
    "Is the database kept for purely personal or household ends and given to no third party, or for security, intelligence, "
    "journalism or the census?",
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

LATER_FINDING: Final = YesNo(
    "co.later_finding",
    "the European Commission has found the country adequate since August 2017, and counsel reads the list to take that in",
    "Has the European Commission found the country adequate since August 2017, and does counsel read the list to take that in?",
    ordinary=False,
    cite=CIRCULAR.cite(
        "para. 3.2",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("The list ends with the countries that the Commission has declared adequate, and names no day.")],
    ),
)
COUNTRY_COUNTS: Final = YesNo(
    "co.country_counts_for_processors",
    "a transmission to a processor, too, needs a listed country or what stands in for one, as the authority holds",
    "Do you follow the authority, for which a processor, too, must be in a listed country, or be covered by an exception or a "
    "declaration?",
    ordinary=True,
    cite=CIRCULAR_2025.cite(
        "recitals",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[
            Note(
                "The circular reminds whoever transfers or transmits to verify that the country is adequate or an exception holds. The "
                "decree asks of a transmission for a contract alone, and the law speaks of transfers.",
                "published accounts of 2026",
            )
        ],
    ),
)
CREDIT_BUREAU: Final = YesNo(
    "co.credit_bureau",
    "the exporter runs a data bank of financial, credit, commercial or service histories of third parties",
    "Does the exporter run a data bank of credit histories, such as a credit bureau?",
    About.EXPORTER,
    ordinary=False,
    cite=CREDIT_LAW.article(3, checked_on=_CHECKED, confidence=_RECALLED),
)
SUPERVISED: Final = YesNo(
    "co.supervised",
    "the financial superintendency supervises the exporter, as it does banks, insurers and funds",
    "Does the financial superintendency of Colombia supervise the exporter?",
    About.EXPORTER,
    ordinary=False,
    cite=CLOUD.cite("scope", checked_on=_CHECKED, confidence=_RELATED),
)
CORE_PROCESS: Final = YesNo(
    "co.core_process",
    "the service carries core processes of the exporter or its accounts",
    "Does the service carry core processes of the exporter or its accounting?",
    About.RECIPIENT,
    ordinary=True,
    cite=CLOUD.cite("scope", checked_on=_CHECKED, confidence=_RELATED),
)

AUTHORISATION: Final = Mechanism(
    "co.authorisation",
    "express authorisation of the data subject",
    "obtain the data subject's express and unequivocal authorisation of the transfer",
    MechanismKind.DEROGATION,
    native="autorización expresa e inequívoca",
    cite=LAW.article(
        26,
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "For a child the legal representative gives it, after the child was heard.",
                "Art. 12 of Decree 1377 of 2013",
            )
        ],
    ),
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
        confidence=_RELATED,
        notes=[
            Note(
                "Such an operation is presumed to be viable and to have a declaration of conformity; the authority may verify it.",
                "published account of 2026",
            ),
            Note(
                "The model clauses of Circular 003 of 2025 alone do not lift the prohibition.",
                "that circular, published account",
            ),
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
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("The clauses of Circular 003 of 2025 are voluntary models of it, too.", "published account")],
    ),
)

FOREIGN_BANK_RECORD: Final = Mechanism(
    "co.foreign_bank_record",
    "record and check of the foreign data bank",
    "verify that the law there or the recipient gives sufficient guarantees, and keep a written record of the delivery",
    MechanismKind.MEASURE,
    cite=CREDIT_LAW.article(5, checked_on=_CHECKED, confidence=_RECALLED),
)
CLOUD_CONDITIONS: Final = Mechanism(
    "co.cloud_conditions",
    "conditions of clouds of supervised firms, reported",
    "verify that the places of processing protect personal data as Colombia does, meet the other conditions of the circular on "
    "clouds, and report the service to the financial superintendency",
    MechanismKind.MEASURE,
    Burden.FILING,
    granted_by="Superintendencia Financiera de Colombia",
    cite=CLOUD.cite(
        "chapter VI of title I of part I of the basic legal circular",
        checked_on=_CHECKED,
        confidence=_RELATED,
        notes=[Note("The report and its time, fifteen working days before, are recalled.")],
    ),
)

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
        checked_on=_SHEET,
        confidence=_RELATED,
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
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note("The article concerns transfers between controllers; what a processor receives is a transmission.")
        ],
    ),
    TRANSFER & ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    require(_WAYS),
    Objective.PRIVACY,
    since("2012-10-18"),
    authority=_AUTHORITY,
    consequence=_PENALTY,
)
TRANSMISSION: Final = Measure(
    "co.decree.transmission",
    "Transmission to a processor abroad under a contract, or with authorisation",
    "CO",
    DECREE.cite("Arts. 2.2.2.25.5.1-2.2.2.25.5.2", checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    require(CONTRACT | AUTHORISATION),
    Objective.PRIVACY,
    since("2013-06-27"),
    authority=_AUTHORITY,
    consequence=_PENALTY,
)
TRANSMISSION_COUNTRY: Final = Measure(
    "co.circular.transmission",
    "Transmission to a processor in a listed country, on the reading of the authority",
    "CO",
    CIRCULAR_2025.cite("recitals", checked_on=_CHECKED, confidence=_RELATED),
    TRANSFER & RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR) & COUNTRY_COUNTS,
    require(_WAYS),
    Objective.PRIVACY,
    since("2025-10-07"),
    authority=_AUTHORITY,
    notes=[
        Note("Who follows the decree alone, as many do, can say so."),
        Note("Already Circular 008 of 2017 applied the list to transmissions.", "published account of 2026"),
    ],
)
MINORS: Final = Measure(
    "co.law.7",
    "Data of minors serve their best interest",
    "CO",
    LAW.article(7, checked_on=_CHECKED, confidence=_RELATED),
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
    authority=_AUTHORITY,
)
REGISTER: Final = Measure(
    "co.register",
    "The national register of databases shows where data go",
    "CO",
    DECREE.cite(
        "Arts. 2.2.2.26.1.2 and following, as amended by Decree 90 of 2018",
        checked_on=_CHECKED,
        confidence=_RELATED,
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
    authority=_AUTHORITY,
)
FOREIGN_BANK: Final = Measure(
    "co.law_1266.5",
    "Credit histories go to a foreign data bank with authorisation, or on a record and after a check",
    "CO",
    CREDIT_LAW.article(
        5,
        checked_on=_CHECKED,
        confidence=_RECALLED,
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
    authority=_AUTHORITY,
)
CLOUDS: Final = Measure(
    "co.sfc.cloud",
    "Supervised financial firms use clouds abroad under conditions",
    "CO",
    CLOUD.cite("chapter VI of title I of part I of the basic legal circular", checked_on=_CHECKED, confidence=_RELATED),
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
                "What else Law 1266 of 2008 says of credit histories; health records, public archives, tax and company records (no duty to "
                "keep books in the country was found)."
            ),
        )
    ],
    measures=[ARTICLE_26, TRANSMISSION, TRANSMISSION_COUNTRY, MINORS, REGISTER, FOREIGN_BANK, CLOUDS],
    recognitions=[LIST, LIST_OF_UNION, LIST_JAPAN, LIST_AUSTRALIA],
    definitions=[TRANSFER],
    mechanisms=[
        AUTHORISATION,
        DECLARATION,
        CORPORATE_RULES,
        CONTRACT_AND_NOTICE,
        CONTRACT,
        FOREIGN_BANK_RECORD,
        CLOUD_CONDITIONS,
    ],
    facts=[
        OUTSIDE_LAW,
        EXCEPTION,
        LATER_FINDING,
        COUNTRY_COUNTS,
        CREDIT_BUREAU,
        SUPERVISED,
        CORE_PROCESS,
    ],
)
