"""The three decisions of the Commission on the United States, two of which the Court of Justice annulled."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.categories import STAFF_DATA
from xflow.law.european_union.decision_facts import DPF_COVERS_STAFF, IN_PRIVACY_SHIELD, IN_SAFE_HARBOR, ON_DPF_LIST
from xflow.law.european_union.definitions import TO_THE_COUNTRY
from xflow.law.european_union.instruments import CHECKED, DPF, FROM_SHEET, PRIVACY_SHIELD, SAFE_HARBOR
from xflow.model.conditions import data_within, includes
from xflow.model.parties import PartyKind
from xflow.model.periods import during, since
from xflow.model.recognitions import Recognition
from xflow.model.sources import Confidence, Note
from xflow.model.transfers import Purpose
from xflow.model.vocabulary.data import (
    ACCOUNT,
    BUSINESS_CONTACT,
    CUSTOMER,
    ONLINE_IDENTIFIER,
    PARTICULARS,
    USER_CONTENT,
)
from xflow.model.vocabulary.facts import PURPOSE, RECIPIENT_KIND

# Each framework counts for those on its own list alone, and no authority is on one.

_ANNULLED: Final = Note(
    "The annulment works back to the start. The finding is shown as it formally stood until the day of the judgment; "
    "read from hindsight, it never counted.",
    "Art. 264 and 267 TFEU",
)

# Business contacts of a customer or supplier are no data on the exporter's own staff.

_ON_STAFF: Final = PURPOSE.is_in(Purpose.HR_MANAGEMENT) | (
    includes(STAFF_DATA)
    & ~data_within(BUSINESS_CONTACT, PARTICULARS, CUSTOMER, ACCOUNT, ONLINE_IDENTIFIER, USER_CONTENT)
)

US_SAFE_HARBOR: Final = Recognition(
    "eu.adequacy.us-safe-harbor",
    "Adequacy of Safe Harbor for US organisations on its list",
    "EU",
    "adequacy",
    SAFE_HARBOR.article(1, checked_on=FROM_SHEET, confidence=Confidence.RELATED, notes=[_ANNULLED]),
    ["US"],
    TO_THE_COUNTRY & IN_SAFE_HARBOR,
    during("2000-07-26", "2015-10-06"),
)
US_PRIVACY_SHIELD: Final = Recognition(
    "eu.adequacy.us-privacy-shield",
    "Adequacy of the Privacy Shield for US organisations on its list",
    "EU",
    "adequacy",
    PRIVACY_SHIELD.article(1, checked_on=FROM_SHEET, confidence=Confidence.RELATED, notes=[_ANNULLED]),
    ["US"],
    TO_THE_COUNTRY & IN_PRIVACY_SHIELD,
    during("2016-07-12", "2020-07-16"),
)
US_DPF: Final = Recognition(
    "eu.adequacy.us-dpf",
    "Adequacy of the Data Privacy Framework for US organisations on its list",
    "EU",
    "adequacy",
    DPF.article(
        1,
        checked_on=CHECKED,
        confidence=Confidence.RELATED,
        notes=[
            Note(
                "Upheld by the General Court on 3 September 2025 (T-553/23, Latombe); an appeal is pending "
                "(C-703/25 P). It counts until it is annulled or repealed.",
                "OJ C/2025/6610",
            ),
            Note(
                "On 29 June 2026 the Supreme Court of the United States held (Trump v. Slaughter, No. 25-332) that the members "
                "of the Federal Trade Commission, which enforces the framework, may be removed at will. The Board asked the "
                "Commission to examine what follows; the decision stands until it acts.",
                "published accounts of July and August 2026",
            ),
        ],
    ),
    ["US"],
    TO_THE_COUNTRY
    & ~RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
    & ON_DPF_LIST
    & ~PURPOSE.is_in(Purpose.JOURNALISM)
    & (~_ON_STAFF | DPF_COVERS_STAFF),
    since("2023-07-10"),
)
