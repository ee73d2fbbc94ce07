"""The decisions of the Commission on adequacy, each with its dates and the limits of its scope."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.adequacy_united_states import US_DPF, US_PRIVACY_SHIELD, US_SAFE_HARBOR
from xflow.law.european_union.decision_facts import (
    CANADA_FEDERAL_WORK,
    FAROE_OUTSIDE_ACT,
    ISRAEL_OUTSIDE_DECISION,
    KOREA_CREDIT,
    KOREA_MISSION_OR_NOMINATION,
    KOREA_SUPERVISED,
    UK_IMMIGRATION,
)
from xflow.law.european_union.definitions import (
    RECIPIENT_UNDER_APPI,
    RECIPIENT_UNDER_LGPD,
    RECIPIENT_UNDER_PIPEDA,
    TO_AN_ORGANISATION,
    TO_THE_COUNTRY,
)
from xflow.law.european_union.instruments import (
    ADEQUACY_AD,
    ADEQUACY_AR,
    ADEQUACY_BR,
    ADEQUACY_CA,
    ADEQUACY_CH,
    ADEQUACY_EPO,
    ADEQUACY_FO,
    ADEQUACY_GB,
    ADEQUACY_GG,
    ADEQUACY_HU,
    ADEQUACY_IL,
    ADEQUACY_IM,
    ADEQUACY_JE,
    ADEQUACY_JP,
    ADEQUACY_KR,
    ADEQUACY_NZ,
    ADEQUACY_UY,
    CHECKED,
    FROM_SHEET,
    LED_ADEQUACY_GB,
    RENEWAL_GB,
    REREAD,
)
from xflow.model.conditions import includes
from xflow.model.parties import PartyKind
from xflow.model.periods import during, since
from xflow.model.recognitions import Recognition
from xflow.model.sources import Confidence, Note
from xflow.model.transfers import Purpose
from xflow.model.vocabulary.data import CREDIT
from xflow.model.vocabulary.facts import PURPOSE, RECIPIENT_KIND, RECIPIENT_ORGANISATION

# A decision is addressed to the member states and takes effect when they are notified of it, ordinarily on the day of
# its adoption; the EFTA states of the EEA apply it from the same day. A finding on a country does not reach the
# international organisations that sit there.

_TIME_TO_COMPLY: Final = Note(
    "The member states had some months to comply; the finding itself is dated from the adoption.",
    "final articles of the decision",
)

_NOT_FOR_IMMIGRATION: Final = ~UK_IMMIGRATION & ~PURPOSE.is_in(Purpose.IMMIGRATION_CONTROL)

SWITZERLAND: Final = Recognition(
    "eu.adequacy.ch",
    "Adequacy of Switzerland",
    "EU",
    "adequacy",
    ADEQUACY_CH.article(1, checked_on=FROM_SHEET, confidence=Confidence.RELATED, notes=[_TIME_TO_COMPLY]),
    ["CH"],
    TO_THE_COUNTRY,
    since("2000-07-26"),
)
HUNGARY: Final = Recognition(
    "eu.adequacy.hu",
    "Adequacy of Hungary until its accession",
    "EU",
    "adequacy",
    ADEQUACY_HU.article(1, checked_on=FROM_SHEET, confidence=Confidence.RECALLED, notes=[_TIME_TO_COMPLY]),
    ["HU"],
    TO_THE_COUNTRY,
    during("2000-07-26", "2004-05-01"),
)
CANADA_AT_FIRST: Final = Recognition(
    "eu.adequacy.ca",
    "Adequacy of Canada for federally regulated recipients under PIPEDA",
    "EU",
    "adequacy",
    ADEQUACY_CA.article(
        1,
        checked_on=REREAD,
        notes=[
            _TIME_TO_COMPLY,
            Note(
                "Until 2004 the act bound federal works, undertakings and businesses alone; on health data only from "
                "1 January 2002.",
                "Decision 2002/2/EC, recital 5",
            ),
        ],
    ),
    ["CA"],
    RECIPIENT_UNDER_PIPEDA & CANADA_FEDERAL_WORK,
    during("2001-12-20", "2004-01-01"),
)
CANADA: Final = Recognition(
    "eu.adequacy.ca",
    "Adequacy of Canada for recipients under PIPEDA",
    "EU",
    "adequacy",
    ADEQUACY_CA.article(1, checked_on=REREAD),
    ["CA"],
    RECIPIENT_UNDER_PIPEDA,
    since("2004-01-01"),
)
ARGENTINA: Final = Recognition(
    "eu.adequacy.ar",
    "Adequacy of Argentina",
    "EU",
    "adequacy",
    ADEQUACY_AR.article(1, checked_on=CHECKED, confidence=Confidence.RELATED),
    ["AR"],
    TO_THE_COUNTRY,
    since("2003-06-30"),
)
GUERNSEY: Final = Recognition(
    "eu.adequacy.gg",
    "Adequacy of Guernsey",
    "EU",
    "adequacy",
    ADEQUACY_GG.article(1, checked_on=CHECKED, confidence=Confidence.RELATED),
    ["GG"],
    TO_THE_COUNTRY,
    since("2003-11-21"),
)
ISLE_OF_MAN: Final = Recognition(
    "eu.adequacy.im",
    "Adequacy of the Isle of Man",
    "EU",
    "adequacy",
    ADEQUACY_IM.article(1, checked_on=CHECKED, confidence=Confidence.RELATED),
    ["IM"],
    TO_THE_COUNTRY,
    since("2004-04-28"),
)
JERSEY: Final = Recognition(
    "eu.adequacy.je",
    "Adequacy of Jersey",
    "EU",
    "adequacy",
    ADEQUACY_JE.article(1, checked_on=FROM_SHEET, confidence=Confidence.RELATED),
    ["JE"],
    TO_THE_COUNTRY,
    since("2008-05-08"),
)
FAROE_ISLANDS: Final = Recognition(
    "eu.adequacy.fo",
    "Adequacy of the Faroe Islands for recipients under the Faroese data act",
    "EU",
    "adequacy",
    ADEQUACY_FO.article(1, checked_on=CHECKED, confidence=Confidence.RELATED),
    ["FO"],
    TO_THE_COUNTRY & ~FAROE_OUTSIDE_ACT,
    since("2010-03-05"),
)
ANDORRA: Final = Recognition(
    "eu.adequacy.ad",
    "Adequacy of Andorra",
    "EU",
    "adequacy",
    ADEQUACY_AD.article(1, checked_on=CHECKED, confidence=Confidence.RELATED),
    ["AD"],
    TO_THE_COUNTRY,
    since("2010-10-19"),
)
ISRAEL: Final = Recognition(
    "eu.adequacy.il",
    "Adequacy of Israel for automated processing",
    "EU",
    "adequacy",
    ADEQUACY_IL.article(1, checked_on=CHECKED, confidence=Confidence.RELATED),
    ["IL"],
    TO_THE_COUNTRY & ~ISRAEL_OUTSIDE_DECISION,
    since("2011-01-31"),
)
URUGUAY: Final = Recognition(
    "eu.adequacy.uy",
    "Adequacy of Uruguay",
    "EU",
    "adequacy",
    ADEQUACY_UY.article(1, checked_on=CHECKED, confidence=Confidence.RELATED),
    ["UY"],
    TO_THE_COUNTRY,
    since("2012-08-21"),
)
NEW_ZEALAND: Final = Recognition(
    "eu.adequacy.nz",
    "Adequacy of New Zealand",
    "EU",
    "adequacy",
    ADEQUACY_NZ.article(1, checked_on=FROM_SHEET, confidence=Confidence.RELATED),
    ["NZ"],
    TO_THE_COUNTRY,
    since("2012-12-19"),
)
JAPAN: Final = Recognition(
    "eu.adequacy.jp",
    "Adequacy of Japan for business operators under the APPI",
    "EU",
    "adequacy",
    ADEQUACY_JP.article(
        1,
        checked_on=CHECKED,
        notes=[
            Note(
                "Press, writers, academic, religious and political bodies are left out only as far as the data serve "
                "that very activity; the public sector is left out wholly.",
                "Implementing Decision (EU) 2019/419, Art. 1(2) and recitals 10 and 37",
            ),
        ],
    ),
    ["JP"],
    RECIPIENT_UNDER_APPI,
    since("2019-01-23"),
)
UNITED_KINGDOM: Final = Recognition(
    "eu.adequacy.gb",
    "Adequacy of the United Kingdom, save for immigration control",
    "EU",
    "adequacy",
    ADEQUACY_GB.article(
        1,
        checked_on=CHECKED,
        notes=[
            Note(
                "Adopted to 27 June 2025; extended to 27 December 2025 by Implementing Decision (EU) 2025/1226 of "
                "24 June 2025. Gibraltar is not covered.",
                "Implementing Decision (EU) 2021/1772, Art. 12",
            ),
        ],
    ),
    ["GB"],
    TO_THE_COUNTRY & _NOT_FOR_IMMIGRATION,
    during("2021-06-28", "2025-12-19"),
)
UNITED_KINGDOM_RENEWED: Final = Recognition(
    "eu.adequacy.gb",
    "Adequacy of the United Kingdom, renewed without the limit on immigration control",
    "EU",
    "adequacy",
    RENEWAL_GB.article(
        1,
        checked_on=CHECKED,
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "Expires on 27 December 2031 unless it is extended; the last day counts.",
                "Art. 4(3) of Regulation (EEC, Euratom) No 1182/71",
            ),
        ],
    ),
    ["GB"],
    TO_THE_COUNTRY,
    during("2025-12-19", "2031-12-28"),
)
KOREA: Final = Recognition(
    "eu.adequacy.kr",
    "Adequacy of the Republic of Korea",
    "EU",
    "adequacy",
    ADEQUACY_KR.article(
        1,
        checked_on=CHECKED,
        notes=[
            Note(
                "The limits look to recipient and purpose together: the payroll of a religious body is covered.",
                "Implementing Decision (EU) 2022/254, Art. 1",
            ),
        ],
    ),
    ["KR"],
    TO_THE_COUNTRY
    & ~KOREA_MISSION_OR_NOMINATION
    & ~KOREA_CREDIT
    & ~(includes(CREDIT) & KOREA_SUPERVISED)
    & ~(RECIPIENT_KIND.is_in(PartyKind.NON_PROFIT) & PURPOSE.is_in(Purpose.RELIGION, Purpose.POLITICS)),
    since("2021-12-17"),
)
BRAZIL: Final = Recognition(
    "eu.adequacy.br",
    "Adequacy of Brazil for controllers and processors under the LGPD",
    "EU",
    "adequacy",
    ADEQUACY_BR.article(1, checked_on=CHECKED, confidence=Confidence.RELATED),
    ["BR"],
    RECIPIENT_UNDER_LGPD,
    since("2026-01-26"),
)
EUROPEAN_PATENT_ORGANISATION: Final = Recognition(
    "eu.adequacy.epo",
    "Adequacy of the European Patent Organisation",
    "EU",
    "adequacy",
    ADEQUACY_EPO.article(
        1,
        checked_on=CHECKED,
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "Adopted and notified on 15 July 2025; published on 18 July 2025, which some databases give as the day "
                "of effect.",
                "OJ L, 2025/1382, 18.7.2025",
            ),
        ],
    ),
    (),
    TO_AN_ORGANISATION & RECIPIENT_ORGANISATION.is_in("EPO"),
    since("2025-07-15"),
)

# The only finding for law enforcement.

UNITED_KINGDOM_FOR_LAW_ENFORCEMENT: Final = Recognition(
    "eu.led-adequacy.gb",
    "Adequacy of the United Kingdom for law enforcement",
    "EU",
    "led-adequacy",
    LED_ADEQUACY_GB.article(
        1,
        checked_on=CHECKED,
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "Extended to 27 December 2025 by Implementing Decision (EU) 2025/1225 and to 27 December 2031 by "
                "Implementing Decision (EU) 2025/2571 of 19 December 2025.",
                "OJ L, 2025/2571, 23.12.2025",
            ),
        ],
    ),
    ["GB"],
    TO_THE_COUNTRY,
    during("2021-06-28", "2031-12-28"),
)

RECOGNITIONS: Final = (
    SWITZERLAND,
    HUNGARY,
    CANADA_AT_FIRST,
    CANADA,
    ARGENTINA,
    GUERNSEY,
    ISLE_OF_MAN,
    JERSEY,
    FAROE_ISLANDS,
    ANDORRA,
    ISRAEL,
    URUGUAY,
    NEW_ZEALAND,
    JAPAN,
    UNITED_KINGDOM,
    UNITED_KINGDOM_RENEWED,
    KOREA,
    BRAZIL,
    EUROPEAN_PATENT_ORGANISATION,
    US_SAFE_HARBOR,
    US_PRIVACY_SHIELD,
    US_DPF,
    UNITED_KINGDOM_FOR_LAW_ENFORCEMENT,
)
