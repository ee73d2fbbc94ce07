"""Where the data-transfer law of Switzerland is written."""

from __future__ import annotations

from typing import Final

from xflow.model.sources import Confidence, Instrument

CHECKED: Final = "2026-11-26"
SHEET: Final = "2026-11-23"
RELATED: Final = Confidence.RELATED
RECALLED: Final = Confidence.RECALLED
_ASSEMBLY: Final = "Federal Assembly"
_COUNCIL: Final = "Federal Council"
COMMISSIONER: Final = "Federal Data Protection and Information Commissioner"

FADP: Final = Instrument(
    "ch.fadp",
    "Federal Act on Data Protection",
    "https://www.fedlex.admin.ch/eli/cc/2022/491/en",
    native="Bundesgesetz über den Datenschutz",
    number="SR 235.1",
    issuer=_ASSEMBLY,
    adopted="2020-09-25",
)
DPO: Final = Instrument(
    "ch.dpo",
    "Data Protection Ordinance",
    "https://www.fedlex.admin.ch/eli/cc/2022/568/en",
    native="Verordnung über den Datenschutz",
    number="SR 235.11",
    issuer=_COUNCIL,
    adopted="2022-08-31",
)
OLD_FADP: Final = Instrument(
    "ch.fadp_1992",
    "Federal Act on Data Protection of 19 June 1992",
    "https://www.fedlex.admin.ch/eli/cc/1993/1945_1945_1945/en",
    native="Bundesgesetz über den Datenschutz vom 19. Juni 1992",
    number="AS 1993 1945",
    issuer=_ASSEMBLY,
    adopted="1992-06-19",
)
LIST: Final = Instrument(
    "ch.fdpic_list",
    "List of states whose law ensures adequate protection",
    "https://www.edoeb.admin.ch/en/cross-border-transfer-of-personal-data",
    issuer=COMMISSIONER,
)
CLAUSES_PAPER: Final = Instrument(
    "ch.fdpic_clauses",
    "Transfer of personal data on recognised standard contractual clauses and model contracts",
    "https://www.edoeb.admin.ch/en/cross-border-transfer-of-personal-data",
    issuer=COMMISSIONER,
    adopted="2021-08-27",
)
CRIMINAL_CODE: Final = Instrument(
    "ch.scc",
    "Criminal Code",
    "https://www.fedlex.admin.ch/eli/cc/54/757_781_799/en",
    native="Schweizerisches Strafgesetzbuch",
    number="SR 311.0",
    issuer=_ASSEMBLY,
    adopted="1937-12-21",
)
BANKING_ACT: Final = Instrument(
    "ch.banka",
    "Federal Act on Banks and Savings Banks",
    "https://www.fedlex.admin.ch/eli/cc/51/117_121_129/de",
    native="Bundesgesetz über die Banken und Sparkassen",
    number="SR 952.0",
    issuer=_ASSEMBLY,
    adopted="1934-11-08",
)
PATIENT_RECORD: Final = Instrument(
    "ch.epro",
    "Ordinance on the Electronic Patient Record",
    "https://www.fedlex.admin.ch/eli/cc/2017/204/de",
    native="Verordnung über das elektronische Patientendossier",
    number="SR 816.11",
    issuer=_COUNCIL,
    adopted="2017-03-22",
)
GOODS_CONTROL: Final = Instrument(
    "ch.goods_control",
    "Goods Control Act",
    "https://www.fedlex.admin.ch/eli/cc/1997/1697_1697_1697/de",
    native="Güterkontrollgesetz",
    number="SR 946.202",
    issuer=_ASSEMBLY,
    adopted="1996-12-13",
)
GOODS_ORDINANCE: Final = Instrument(
    "ch.goods_ordinance",
    "Goods Control Ordinance",
    "https://www.fedlex.admin.ch/eli/cc/2016/352/en",
    native="Güterkontrollverordnung",
    number="SR 946.202.1",
    issuer=_COUNCIL,
    adopted="2016-06-03",
)
INFORMATION_SECURITY: Final = Instrument(
    "ch.isa",
    "Information Security Act",
    "https://www.fedlex.admin.ch/eli/cc/2022/232/de",
    native="Informationssicherheitsgesetz",
    number="SR 128",
    issuer=_ASSEMBLY,
    adopted="2020-12-18",
)
HUMAN_RESEARCH: Final = Instrument(
    "ch.hra",
    "Human Research Act",
    "https://www.fedlex.admin.ch/eli/cc/2013/617/en",
    native="Humanforschungsgesetz",
    number="SR 810.30",
    issuer=_ASSEMBLY,
    adopted="2011-09-30",
)
TELECOMMUNICATIONS: Final = Instrument(
    "ch.tca",
    "Telecommunications Act",
    "https://www.fedlex.admin.ch/eli/cc/1997/2187_2187_2187/en",
    native="Fernmeldegesetz",
    number="SR 784.10",
    issuer=_ASSEMBLY,
    adopted="1997-04-30",
)
OUTSOURCING: Final = Instrument(
    "ch.finma_2018_3",
    "Circular on outsourcing by banks and insurers",
    "https://www.finma.ch/en/documentation/circulars/",
    number="Circular 2018/3",
    issuer="Financial Market Supervisory Authority",
    adopted="2017-12-05",
)
WAR_MATERIAL: Final = Instrument(
    "ch.wma",
    "War Material Act",
    "https://www.fedlex.admin.ch/eli/cc/1998/794_794_794/de",
    native="Kriegsmaterialgesetz",
    number="SR 514.51",
    issuer=_ASSEMBLY,
    adopted="1996-12-13",
)
