"""The instruments in which the law of the Union and of its member states on data transfers is written."""

from __future__ import annotations

from typing import Final

from xflow.model.sources import Instrument

CHECKED: Final = "2026-11-24"
REREAD: Final = "2026-11-25"
FROM_SHEET: Final = "2026-11-23"

_PARLIAMENT_AND_COUNCIL: Final = "European Parliament and Council"
_COMMISSION: Final = "European Commission"
_COURT: Final = "Court of Justice of the European Union"
_BOARD: Final = "European Data Protection Board"

# Data-protection law of the Union.

DPD: Final = Instrument(
    "eu.dpd",
    "Data Protection Directive",
    "https://eur-lex.europa.eu/eli/dir/1995/46/oj",
    number="95/46/EC",
    issuer=_PARLIAMENT_AND_COUNCIL,
    adopted="1995-10-24",
)
GDPR: Final = Instrument(
    "eu.gdpr",
    "General Data Protection Regulation",
    "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    number="(EU) 2016/679",
    issuer=_PARLIAMENT_AND_COUNCIL,
    adopted="2016-04-27",
)
LED: Final = Instrument(
    "eu.led",
    "Law Enforcement Directive",
    "https://eur-lex.europa.eu/eli/dir/2016/680/oj",
    number="(EU) 2016/680",
    issuer=_PARLIAMENT_AND_COUNCIL,
    adopted="2016-04-27",
)
FRAMEWORK_DECISION: Final = Instrument(
    "eu.fd-2008-977",
    "Framework Decision on data in police and judicial cooperation",
    "https://eur-lex.europa.eu/eli/dec_framw/2008/977/oj",
    number="2008/977/JHA",
    issuer="Council of the European Union",
    adopted="2008-11-27",
)
REGULATION_45_2001: Final = Instrument(
    "eu.45-2001",
    "Regulation on personal data in the Community institutions",
    "https://eur-lex.europa.eu/eli/reg/2001/45/oj",
    number="(EC) No 45/2001",
    issuer=_PARLIAMENT_AND_COUNCIL,
    adopted="2000-12-18",
)
EUDPR: Final = Instrument(
    "eu.2018-1725",
    "Data Protection Regulation for Union institutions",
    "https://eur-lex.europa.eu/eli/reg/2018/1725/oj",
    number="(EU) 2018/1725",
    issuer=_PARLIAMENT_AND_COUNCIL,
    adopted="2018-10-23",
)
EEA_GDPR: Final = Instrument(
    "eu.eea-154-2018",
    "Decision of the EEA Joint Committee that takes the GDPR into the EEA Agreement",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:22018D1022",
    number="No 154/2018",
    issuer="EEA Joint Committee",
    adopted="2018-07-06",
)

# Standard clauses.

SCC_2001: Final = Instrument(
    "eu.scc-2001",
    "Decision on standard contractual clauses between controllers",
    "https://eur-lex.europa.eu/eli/dec/2001/497/oj",
    number="2001/497/EC",
    issuer=_COMMISSION,
    adopted="2001-06-15",
)
SCC_2021: Final = Instrument(
    "eu.scc-2021",
    "Implementing Decision on standard contractual clauses for transfers",
    "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj",
    number="(EU) 2021/914",
    issuer=_COMMISSION,
    adopted="2021-06-04",
)

# Decisions on the adequacy of protection.

ADEQUACY_CH: Final = Instrument(
    "eu.adequacy-ch",
    "Decision on the adequacy of protection in Switzerland",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32000D0518",
    number="2000/518/EC",
    issuer=_COMMISSION,
    adopted="2000-07-26",
)
ADEQUACY_HU: Final = Instrument(
    "eu.adequacy-hu",
    "Decision on the adequacy of protection in Hungary",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32000D0519",
    number="2000/519/EC",
    issuer=_COMMISSION,
    adopted="2000-07-26",
)
SAFE_HARBOR: Final = Instrument(
    "eu.safe-harbor",
    "Decision on the adequacy of the safe harbour privacy principles of the United States",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32000D0520",
    number="2000/520/EC",
    issuer=_COMMISSION,
    adopted="2000-07-26",
)
ADEQUACY_CA: Final = Instrument(
    "eu.adequacy-ca",
    "Decision on the adequacy of protection by the Canadian PIPEDA",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32002D0002",
    number="2002/2/EC",
    issuer=_COMMISSION,
    adopted="2001-12-20",
)
ADEQUACY_AR: Final = Instrument(
    "eu.adequacy-ar",
    "Decision on the adequacy of protection in Argentina",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32003D0490",
    number="2003/490/EC",
    issuer=_COMMISSION,
    adopted="2003-06-30",
)
ADEQUACY_GG: Final = Instrument(
    "eu.adequacy-gg",
    "Decision on the adequacy of protection in Guernsey",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32003D0821",
    number="2003/821/EC",
    issuer=_COMMISSION,
    adopted="2003-11-21",
)
ADEQUACY_IM: Final = Instrument(
    "eu.adequacy-im",
    "Decision on the adequacy of protection in the Isle of Man",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32004D0411",
    number="2004/411/EC",
    issuer=_COMMISSION,
    adopted="2004-04-28",
)
ADEQUACY_JE: Final = Instrument(
    "eu.adequacy-je",
    "Decision on the adequacy of protection in Jersey",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32008D0393",
    number="2008/393/EC",
    issuer=_COMMISSION,
    adopted="2008-05-08",
)
ADEQUACY_FO: Final = Instrument(
    "eu.adequacy-fo",
    "Decision on the adequacy of protection in the Faroe Islands",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32010D0146",
    number="2010/146/EU",
    issuer=_COMMISSION,
    adopted="2010-03-05",
)
ADEQUACY_AD: Final = Instrument(
    "eu.adequacy-ad",
    "Decision on the adequacy of protection in Andorra",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32010D0625",
    number="2010/625/EU",
    issuer=_COMMISSION,
    adopted="2010-10-19",
)
ADEQUACY_IL: Final = Instrument(
    "eu.adequacy-il",
    "Decision on the adequacy of protection in Israel for automated processing",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32011D0061",
    number="2011/61/EU",
    issuer=_COMMISSION,
    adopted="2011-01-31",
)
ADEQUACY_UY: Final = Instrument(
    "eu.adequacy-uy",
    "Implementing Decision on the adequacy of protection in Uruguay",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32012D0484",
    number="2012/484/EU",
    issuer=_COMMISSION,
    adopted="2012-08-21",
)
ADEQUACY_NZ: Final = Instrument(
    "eu.adequacy-nz",
    "Implementing Decision on the adequacy of protection in New Zealand",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32013D0065",
    number="2013/65/EU",
    issuer=_COMMISSION,
    adopted="2012-12-19",
)
PRIVACY_SHIELD: Final = Instrument(
    "eu.privacy-shield",
    "Implementing Decision on the adequacy of the EU-US Privacy Shield",
    "https://eur-lex.europa.eu/eli/dec_impl/2016/1250/oj",
    number="(EU) 2016/1250",
    issuer=_COMMISSION,
    adopted="2016-07-12",
)
ADEQUACY_JP: Final = Instrument(
    "eu.adequacy-jp",
    "Implementing Decision on the adequacy of protection in Japan",
    "https://eur-lex.europa.eu/eli/dec_impl/2019/419/oj",
    number="(EU) 2019/419",
    issuer=_COMMISSION,
    adopted="2019-01-23",
)
ADEQUACY_GB: Final = Instrument(
    "eu.adequacy-gb",
    "Implementing Decision on the adequacy of protection in the United Kingdom",
    "https://eur-lex.europa.eu/eli/dec_impl/2021/1772/oj",
    number="(EU) 2021/1772",
    issuer=_COMMISSION,
    adopted="2021-06-28",
)
RENEWAL_GB: Final = Instrument(
    "eu.adequacy-gb-2025",
    "Implementing Decision that renews the finding on the United Kingdom",
    "https://eur-lex.europa.eu/eli/dec_impl/2025/2574/oj",
    number="(EU) 2025/2574",
    issuer=_COMMISSION,
    adopted="2025-12-19",
)
LED_ADEQUACY_GB: Final = Instrument(
    "eu.led-adequacy-gb",
    "Implementing Decision on the adequacy of protection in the United Kingdom for law enforcement",
    "https://eur-lex.europa.eu/eli/dec_impl/2021/1773/oj",
    number="(EU) 2021/1773",
    issuer=_COMMISSION,
    adopted="2021-06-28",
)
ADEQUACY_KR: Final = Instrument(
    "eu.adequacy-kr",
    "Implementing Decision on the adequacy of protection in the Republic of Korea",
    "https://eur-lex.europa.eu/eli/dec_impl/2022/254/oj",
    number="(EU) 2022/254",
    issuer=_COMMISSION,
    adopted="2021-12-17",
)
DPF: Final = Instrument(
    "eu.dpf",
    "Implementing Decision on the adequacy of the EU-US Data Privacy Framework",
    "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj",
    number="(EU) 2023/1795",
    issuer=_COMMISSION,
    adopted="2023-07-10",
)
ADEQUACY_EPO: Final = Instrument(
    "eu.adequacy-epo",
    "Implementing Decision on the adequacy of protection by the European Patent Organisation",
    "https://eur-lex.europa.eu/eli/dec_impl/2025/1382/oj",
    number="(EU) 2025/1382",
    issuer=_COMMISSION,
    adopted="2025-07-15",
)
ADEQUACY_BR: Final = Instrument(
    "eu.adequacy-br",
    "Implementing Decision on the adequacy of protection in Brazil",
    "https://eur-lex.europa.eu/eli/dec_impl/2026/179/oj",
    number="(EU) 2026/179",
    issuer=_COMMISSION,
    adopted="2026-01-26",
)

# Case-law and guidance.

LINDQVIST: Final = Instrument(
    "eu.lindqvist",
    "Judgment of the Court of Justice, Lindqvist",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62001CJ0101",
    number="C-101/01",
    issuer=_COURT,
    adopted="2003-11-06",
)
GUIDELINES_2_2018: Final = Instrument(
    "eu.edpb-2-2018",
    "Guidelines on derogations of Article 49",
    "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-22018-derogations-article-49-under-regulation_en",
    number="2/2018",
    issuer=_BOARD,
    adopted="2018-05-25",
)
SCHREMS_II: Final = Instrument(
    "eu.schrems-ii",
    "Judgment of the Court of Justice, Facebook Ireland and Schrems",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62018CJ0311",
    number="C-311/18",
    issuer=_COURT,
    adopted="2020-07-16",
)
RECOMMENDATIONS_1_2020: Final = Instrument(
    "eu.edpb-01-2020",
    "Recommendations on measures that supplement transfer tools, version 2.0",
    "https://www.edpb.europa.eu/our-work-tools/our-documents/recommendations/recommendations-012020-measures-supplement-transfer_en",
    number="01/2020",
    issuer=_BOARD,
    adopted="2021-06-18",
)
GUIDELINES_2_2024: Final = Instrument(
    "eu.edpb-02-2024",
    "Guidelines on Article 48, version 2.1",
    "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-022024-article-48-gdpr_en",
    number="02/2024",
    issuer=_BOARD,
    adopted="2025-06-04",
)
GUIDELINES_5_2021: Final = Instrument(
    "eu.edpb-05-2021",
    "Guidelines on the interplay between Article 3 and Chapter V, version 2.0",
    "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052021-interplay-between-application-article-3_en",
    number="05/2021",
    issuer=_BOARD,
    adopted="2023-02-14",
)

# Agreements with third countries.

TCA: Final = Instrument(
    "eu.tca",
    "Trade and Cooperation Agreement between the Union and the United Kingdom",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:22021A0430(01)",
    issuer="European Union and United Kingdom",
    adopted="2020-12-30",
)
PNR_US: Final = Instrument(
    "eu.pnr-us",
    "Agreement with the United States on passenger name records",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:22012A0811(01)",
    issuer="European Union and United States",
    adopted="2011-12-14",
)
PNR_AU: Final = Instrument(
    "eu.pnr-au",
    "Agreement with Australia on passenger name records",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:22012A0714(01)",
    issuer="European Union and Australia",
    adopted="2011-09-29",
)
TFTP: Final = Instrument(
    "eu.tftp",
    "Agreement with the United States on financial messaging data for the tracking of terrorist finance",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:22010A0727(01)",
    issuer="European Union and United States",
    adopted="2010-06-28",
)

# Data that are not personal, and sectors.

FFD: Final = Instrument(
    "eu.ffd",
    "Regulation on the free flow of non-personal data",
    "https://eur-lex.europa.eu/eli/reg/2018/1807/oj",
    number="(EU) 2018/1807",
    issuer=_PARLIAMENT_AND_COUNCIL,
    adopted="2018-11-14",
)
DGA: Final = Instrument(
    "eu.dga",
    "Data Governance Act",
    "https://eur-lex.europa.eu/eli/reg/2022/868/oj",
    number="(EU) 2022/868",
    issuer=_PARLIAMENT_AND_COUNCIL,
    adopted="2022-05-30",
)
DORA: Final = Instrument(
    "eu.dora",
    "Digital Operational Resilience Act",
    "https://eur-lex.europa.eu/eli/reg/2022/2554/oj",
    number="(EU) 2022/2554",
    issuer=_PARLIAMENT_AND_COUNCIL,
    adopted="2022-12-14",
)
DATA_ACT: Final = Instrument(
    "eu.data-act",
    "Data Act",
    "https://eur-lex.europa.eu/eli/reg/2023/2854/oj",
    number="(EU) 2023/2854",
    issuer=_PARLIAMENT_AND_COUNCIL,
    adopted="2023-12-13",
)
EHDS: Final = Instrument(
    "eu.ehds",
    "European Health Data Space Regulation",
    "https://eur-lex.europa.eu/eli/reg/2025/327/oj",
    number="(EU) 2025/327",
    issuer=_PARLIAMENT_AND_COUNCIL,
    adopted="2025-02-11",
)
