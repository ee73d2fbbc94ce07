"""What the law of Colombia asks: instruments, kinds of data and facts."""

from __future__ import annotations

from typing import Final

from xflow.model.facts import About, Choice, YesNo
from xflow.model.sources import Confidence, Instrument, Note

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED
AUTHORITY: Final = "Superintendencia de Industria y Comercio"

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
    issuer=AUTHORITY,
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
    issuer=AUTHORITY,
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
    cite=LAW.article(2, checked_on=SHEET, confidence=RECALLED),
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
    cite=LAW.article(26, checked_on=SHEET, confidence=RELATED),
)

LATER_FINDING: Final = YesNo(
    "co.later_finding",
    "the European Commission has found the country adequate since August 2017, and counsel reads the list to take that in",
    "Has the European Commission found the country adequate since August 2017, and does counsel read the list to take that in?",
    ordinary=False,
    cite=CIRCULAR.cite(
        "para. 3.2",
        checked_on=CHECKED,
        confidence=RELATED,
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
        checked_on=CHECKED,
        confidence=RELATED,
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
    cite=CREDIT_LAW.article(3, checked_on=CHECKED, confidence=RECALLED),
)
SUPERVISED: Final = YesNo(
    "co.supervised",
    "the financial superintendency supervises the exporter, as it does banks, insurers and funds",
    "Does the financial superintendency of Colombia supervise the exporter?",
    About.EXPORTER,
    ordinary=False,
    cite=CLOUD.cite("scope", checked_on=CHECKED, confidence=RELATED),
)
CORE_PROCESS: Final = YesNo(
    "co.core_process",
    "the service carries core processes of the exporter or its accounts",
    "Does the service carry core processes of the exporter or its accounting?",
    About.RECIPIENT,
    ordinary=True,
    cite=CLOUD.cite("scope", checked_on=CHECKED, confidence=RELATED),
)

FACTS: Final = [
    OUTSIDE_LAW,
    EXCEPTION,
    LATER_FINDING,
    COUNTRY_COUNTS,
    CREDIT_BUREAU,
    SUPERVISED,
    CORE_PROCESS,
]
"""All facts of the law of Colombia."""
