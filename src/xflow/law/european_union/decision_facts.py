"""The facts that narrow or open decisions on adequacy and agreements with third countries."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.instruments import (
    ADEQUACY_BR,
    ADEQUACY_CA,
    ADEQUACY_FO,
    ADEQUACY_GB,
    ADEQUACY_IL,
    ADEQUACY_JP,
    ADEQUACY_KR,
    CHECKED,
    DPF,
    FROM_SHEET,
    PRIVACY_SHIELD,
    REREAD,
    SAFE_HARBOR,
)
from xflow.model.facts import About, Fact, YesNo
from xflow.model.sources import Confidence, Note

# What narrows or opens the adequacy decisions.

ON_DPF_LIST: Final = YesNo(
    "eu.on_dpf_list",
    "the recipient is on the Data Privacy Framework List for these data",
    "Is this very legal entity an active participant on the Data Privacy Framework List, with an entry that covers "
    "these data (staff data are declared apart; journalistic material is never covered)?",
    About.RECIPIENT,
    ordinary=False,
    cite=DPF.article(1, checked_on=CHECKED, confidence=Confidence.RELATED),
)
DPF_COVERS_STAFF: Final = YesNo(
    "eu.dpf_covers_staff",
    "the entry of the recipient on the Data Privacy Framework List covers data on staff",
    "Does the entry of the recipient on the Data Privacy Framework List name HR data among the covered data?",
    About.RECIPIENT,
    ordinary=False,
    cite=DPF.article(
        1,
        checked_on=REREAD,
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "Whose staff is meant is contested: the US side asks for this entry only where a group sends its own "
                "staff's data, the authorities here for data on the staff of any employer.",
                "https://www.datenschutz-notizen.de/hr-data-und-non-hr-data-im-rahmen-des-eu-us-data-privacy-frameworks-was-ist-zu-beachten-3648591/",
            ),
        ],
    ),
)
IN_PRIVACY_SHIELD: Final = YesNo(
    "eu.in_privacy_shield",
    "the recipient is on the Privacy Shield list for these data",
    "Was the recipient self-certified under the EU-US Privacy Shield for these data?",
    About.RECIPIENT,
    ordinary=False,
    cite=PRIVACY_SHIELD.article(1, checked_on=FROM_SHEET, confidence=Confidence.RELATED),
)
IN_SAFE_HARBOR: Final = YesNo(
    "eu.in_safe_harbor",
    "the recipient is self-certified under Safe Harbor for these data",
    "Was the recipient self-certified under the US Safe Harbor for these data?",
    About.RECIPIENT,
    ordinary=False,
    cite=SAFE_HARBOR.article(1, checked_on=FROM_SHEET, confidence=Confidence.RELATED),
)
CANADA_OUTSIDE_PIPEDA: Final = YesNo(
    "eu.canada_outside_pipeda",
    "the recipient in Canada does not act commercially, or is bound by provincial law alone",
    "Does the recipient in Canada act without a commercial purpose, or under provincial law alone?",
    About.RECIPIENT,
    ordinary=False,
    cite=ADEQUACY_CA.article(1, checked_on=FROM_SHEET),
)
CANADA_FEDERAL_WORK: Final = YesNo(
    "eu.canada_federal_work",
    "the recipient in Canada is a federal work, undertaking or business, such as a bank, an airline or a carrier",
    "Is the recipient in Canada regulated as a federal work, undertaking or business, as banks, airlines, broadcasters "
    "and telecommunications carriers are?",
    About.RECIPIENT,
    ordinary=False,
    cite=ADEQUACY_CA.cite("recital 5", checked_on=REREAD),
)
JAPAN_EXCLUDED: Final = YesNo(
    "eu.japan_excluded",
    "the recipient in Japan is a press, writing, academic, religious or political body that handles the data for that "
    "very activity",
    "Is the recipient in Japan a broadcaster or other press body, a professional writer, a university or other "
    "academic body, a religious body or a political body that handles the data, in whole or in part, for that very "
    "activity?",
    About.RECIPIENT,
    ordinary=False,
    cite=ADEQUACY_JP.article(1, paragraph=2, checked_on=CHECKED),
)
KOREA_MISSION_OR_NOMINATION: Final = YesNo(
    "eu.korea_mission_or_nomination",
    "the recipient in Korea is a religious body that handles the data for missionary work, or a political party that "
    "handles them to nominate candidates",
    "Is the recipient in Korea a religious organisation that handles the data for missionary work, or a political "
    "party that handles them to nominate candidates?",
    About.RECIPIENT,
    ordinary=False,
    cite=ADEQUACY_KR.article(1, checked_on=CHECKED, confidence=Confidence.RELATED),
)
KOREA_CREDIT: Final = YesNo(
    "eu.korea_credit",
    "the recipient in Korea is supervised by the Financial Services Commission and receives personal credit "
    "information",
    "Does a body that the Korean Financial Services Commission supervises receive personal credit information?",
    About.RECIPIENT,
    ordinary=False,
    cite=ADEQUACY_KR.article(1, checked_on=CHECKED),
)
KOREA_SUPERVISED: Final = YesNo(
    "eu.korea_supervised",
    "the recipient in Korea is supervised by the Financial Services Commission",
    "Is the recipient in Korea a bank, insurer, card issuer, credit bureau or other body that the Financial Services "
    "Commission supervises?",
    About.RECIPIENT,
    cite=ADEQUACY_KR.article(1, checked_on=CHECKED),
)
BRAZIL_OUTSIDE_LGPD: Final = YesNo(
    "eu.brazil_outside_lgpd",
    "the recipient in Brazil handles the data outside the LGPD, as for public security, defence, criminal "
    "investigation, journalism or art",
    "Does the recipient in Brazil handle the data outside the LGPD, for example for public security, national "
    "defence, state security, criminal investigation, journalism or art?",
    About.RECIPIENT,
    ordinary=False,
    cite=ADEQUACY_BR.article(1, checked_on=CHECKED, confidence=Confidence.RELATED),
)
FAROE_OUTSIDE_ACT: Final = YesNo(
    "eu.faroe_outside_act",
    "the recipient in the Faroe Islands is not subject to the Faroese data act",
    "Is the recipient in the Faroe Islands outside the Faroese data act, as Danish state authorities there may be?",
    About.RECIPIENT,
    ordinary=False,
    cite=ADEQUACY_FO.article(1, checked_on=FROM_SHEET, confidence=Confidence.RECALLED),
)
ISRAEL_OUTSIDE_DECISION: Final = YesNo(
    "eu.israel_outside_decision",
    "the data go to Israel by hand and are not processed there by automated means, or go to a place outside its "
    "territory under international law",
    "Do the data go by hand, without later automated processing, or to a place that does not belong to the territory "
    "of Israel under international law?",
    ordinary=False,
    cite=ADEQUACY_IL.article(1, paragraph=1, checked_on=CHECKED, confidence=Confidence.RELATED),
)
UK_IMMIGRATION: Final = YesNo(
    "eu.uk_immigration",
    "the data are sent for United Kingdom immigration control or fall under the immigration exemption of its data law",
    "Are the data sent for United Kingdom immigration control, or could its immigration exemption apply to them?",
    ordinary=False,
    cite=ADEQUACY_GB.article(1, paragraph=2, checked_on=CHECKED),
)
UNDER_ACCESS_AGREEMENT: Final = YesNo(
    "eu.under_access_agreement",
    "the data are passenger names or financial messages that go to the authority that an agreement of the Union names, "
    "as it provides",
    "Are the data passenger name records or financial messages that go to the authority that an agreement of the Union "
    "names, in the way that it provides?",
    ordinary=False,
)

DECISION_FACTS: Final[tuple[Fact, ...]] = (
    ON_DPF_LIST,
    DPF_COVERS_STAFF,
    IN_PRIVACY_SHIELD,
    IN_SAFE_HARBOR,
    CANADA_OUTSIDE_PIPEDA,
    CANADA_FEDERAL_WORK,
    JAPAN_EXCLUDED,
    KOREA_MISSION_OR_NOMINATION,
    KOREA_CREDIT,
    KOREA_SUPERVISED,
    BRAZIL_OUTSIDE_LGPD,
    FAROE_OUTSIDE_ACT,
    ISRAEL_OUTSIDE_DECISION,
    UK_IMMIGRATION,
    UNDER_ACCESS_AGREEMENT,
)
