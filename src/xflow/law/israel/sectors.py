"""What certain sectors, secrets and states ask of data that leave Israel, whether they are personal or not."""

from __future__ import annotations

from typing import Final

from xflow.law.israel.facts import (
    ACCOUNT_BOOKS,
    BANK_SENSITIVE,
    ENCRYPTION_ITEM,
    GENETIC_TESTS,
    HEALTH_CLOUD,
    NO_DEALING,
    NOT_IDENTIFIED,
    PUBLIC_BY_LAW,
    REQUIRED_BY_LAW,
    SECONDARY_HEALTH,
)
from xflow.law.israel.instruments import (
    BOOKKEEPING,
    CHECKED,
    CLOUD_CIRCULAR,
    DIRECTIVE_362,
    DUAL_USE_ORDER,
    EMERGENCY_REGULATIONS,
    ENCRYPTION_ORDER,
    ENEMY_ORDINANCE,
    EXPORT_CONTROL,
    GENETIC_LAW,
    OLD,
    PENAL_LAW,
    RECALLED,
    RELATED,
    SECONDARY_USE,
)
from xflow.law.israel.mechanisms import (
    BOOKS_APPROVAL,
    BOOKS_AT_HOME,
    CENSOR,
    CLOUD_APPROVAL,
    ENCRYPTION_LICENCE,
    ENEMY_PERMIT,
    EXPORT_LICENCE,
    GENETIC_CONSENT,
    OFFICIAL_AUTHORITY,
    SECONDARY_APPROVAL,
    SECRET_AUTHORITY,
    SUPERVISOR_APPROVAL,
)
from xflow.model.conditions import Recognised, includes
from xflow.model.measures import Measure, Objective, require
from xflow.model.periods import since
from xflow.model.sources import Note
from xflow.model.vocabulary.data import (
    ANONYMISED_HEALTH,
    CONTROLLED_TECHNOLOGY,
    DEFENCE,
    HEALTH,
    OFFICIAL,
    STATE_SECRET,
    TECHNICAL,
)
from xflow.model.vocabulary.facts import DESTINATION

OUT: Final = ~DESTINATION.within("IL")
_NEITHER_SECRET_NOR_OFFICIAL: Final = ~includes(STATE_SECRET) & ~includes(OFFICIAL) & ~includes(CONTROLLED_TECHNOLOGY)

BANK_CLOUD: Final = Measure(
    "il.362.7",
    "Sensitive information of banks in a cloud abroad only where protection is recognised",
    "IL",
    DIRECTIVE_362.cite(
        "s 7",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The beginning of the section was read in an account, not how it ends; that recognised protection abroad "
                "suffices follows the earlier letter. A permit was needed until November 2018, and core systems were shut out "
                "until June 2022, at home and abroad."
            )
        ],
    ),
    BANK_SENSITIVE & OUT,
    require(Recognised("IL", "white-list") | SUPERVISOR_APPROVAL),
    Objective.FINANCIAL_STABILITY,
    since("2018-11-13"),
    authority="Banking Supervision Department of the Bank of Israel",
)
HEALTH_CLOUD_RULE: Final = Measure(
    "il.moh.2021-2",
    "Health organisations use a cloud abroad only with approval",
    "IL",
    CLOUD_CIRCULAR.cite(
        "approval procedure",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The country must also meet the transfer regulations.")],
    ),
    HEALTH_CLOUD & OUT,
    require(CLOUD_APPROVAL),
    Objective.PUBLIC_HEALTH,
    since("2021-02-21"),
    authority="Ministry of Health",
)
CONTROLLED_EXPORT: Final = Measure(
    "il.decl.15",
    "Controlled know-how leaves only with an export licence",
    "IL",
    EXPORT_CONTROL.cite(
        "ss 14-15",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "Defence know-how stands under the Law and its Agency, technology of civil use that is on the Wassenaar list "
                "under the order, which the Ministry of Economy applies. A bill to replace the order was put out in March 2026.",
                str(DUAL_USE_ORDER.cite("the whole", checked_on=CHECKED, confidence=RELATED)),
            ),
            Note("For defence know-how a licence to market it comes first (s 14)."),
        ],
    ),
    includes(CONTROLLED_TECHNOLOGY) & OUT,
    require(EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    since("2007-12-31"),
    authority="Defense Export Controls Agency, or the Ministry of Economy",
)
SECRETS: Final = Measure(
    "il.penal.113",
    "Secret information is handed over only with authority",
    "IL",
    PENAL_LAW.cite(
        "ss 111-113, 117",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("The law is older; it is stated from the day on which the pack begins.")],
    ),
    includes(STATE_SECRET) & OUT,
    require(SECRET_AUTHORITY),
    Objective.NATIONAL_SECURITY,
    OLD,
    consequence="prison; for life if security was to be harmed",
)
OFFICIAL_INFORMATION: Final = Measure(
    "il.penal.117",
    "Official information is given only with lawful authority",
    "IL",
    PENAL_LAW.cite(
        "ss 117-118",
        checked_on=CHECKED,
        confidence=RECALLED,
        notes=[Note("It binds public servants, and contractors of the state who must keep secrecy.", "recalled")],
    ),
    includes(OFFICIAL) & OUT,
    require(OFFICIAL_AUTHORITY | PUBLIC_BY_LAW | REQUIRED_BY_LAW),
    Objective.NATIONAL_SECURITY,
    OLD,
)
GENETIC_RULE: Final = Measure(
    "il.genetic",
    "Samples and findings of genetic tests are given away only with consent",
    "IL",
    GENETIC_LAW.cite(
        "consent and confidentiality",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("Whether samples of other kinds may leave was not found; they are treated alike.")],
    ),
    includes(GENETIC_TESTS) & OUT & ~NOT_IDENTIFIED,
    require(GENETIC_CONSENT | REQUIRED_BY_LAW),
    Objective.PRIVACY,
    OLD,
    authority="Ministry of Health",
)
BOOKS: Final = Measure(
    "il.bookkeeping",
    "Account books and the computers that hold them stay in Israel",
    "IL",
    BOOKKEEPING.cite("place of the account books", checked_on=CHECKED, confidence=RELATED),
    includes(ACCOUNT_BOOKS) & OUT,
    require(BOOKS_AT_HOME | BOOKS_APPROVAL),
    Objective.LAW_ENFORCEMENT,
    OLD,
    authority="Israel Tax Authority",
    notes=[Note("Approval is for Israeli members of international groups.", "published account")],
)
ENEMY_STATES: Final = Measure(
    "il.enemy",
    "No dealings with enemy states without a permit",
    "IL",
    ENEMY_ORDINANCE.cite(
        "trading with the enemy",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The Ministry of Finance names Iran, Iraq, Lebanon and Syria; dealings with their residents elsewhere are barred "
                "as well.",
                "published accounts",
            )
        ],
    ),
    DESTINATION.within("IR", "IQ", "LB", "SY") & ~NO_DEALING,
    require(ENEMY_PERMIT),
    Objective.NATIONAL_SECURITY,
    OLD,
    authority="Ministry of Finance",
    consequence="prison of up to ten years and fines",
)
CENSORSHIP: Final = Measure(
    "il.censorship",
    "Matter on defence and security goes abroad once the military censor has seen it",
    "IL",
    EMERGENCY_REGULATIONS.cite(
        "part VIII (censorship)",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[
            Note(
                "The censor's published procedure is written for the press: texts, photographs and recordings on security that "
                "are to go abroad are submitted first. What others send is taken to stand under the same powers.",
                "published procedure of the censor",
            ),
            Note(
                "What is secret, official or controlled needs the authority or the licence that its own rule asks for."
            ),
        ],
    ),
    includes(DEFENCE) & _NEITHER_SECRET_NOR_OFFICIAL & OUT,
    require(CENSOR),
    Objective.NATIONAL_SECURITY,
    OLD,
    authority="military censor",
)
SECONDARY_USES: Final = Measure(
    "il.moh.2018",
    "Health institutions give data for other uses than treatment with approval only",
    "IL",
    SECONDARY_USE.cite("the whole", checked_on=CHECKED, confidence=RELATED),
    (includes(HEALTH) | includes(ANONYMISED_HEALTH)) & SECONDARY_HEALTH & OUT,
    require(SECONDARY_APPROVAL),
    Objective.PUBLIC_HEALTH,
    OLD,
    authority="Ministry of Health",
    notes=[Note("It binds at home and abroad alike. The circulars are of early 2018.")],
)
ENCRYPTION: Final = Measure(
    "il.encryption",
    "Encryption items are exported on a licence unless they are free means",
    "IL",
    ENCRYPTION_ORDER.cite(
        "duty to hold a licence",
        checked_on=CHECKED,
        notes=[
            Note(
                "The order was read as the Ministry of Defense put it out; that it still stands in 2026 was not confirmed."
            )
        ],
    ),
    includes(TECHNICAL) & ENCRYPTION_ITEM & OUT,
    require(ENCRYPTION_LICENCE | EXPORT_LICENCE),
    Objective.NATIONAL_SECURITY,
    OLD,
    authority="Ministry of Defense",
)

SECTORS: Final = (
    BANK_CLOUD,
    HEALTH_CLOUD_RULE,
    CONTROLLED_EXPORT,
    SECRETS,
    OFFICIAL_INFORMATION,
    GENETIC_RULE,
    BOOKS,
    ENEMY_STATES,
    CENSORSHIP,
    SECONDARY_USES,
    ENCRYPTION,
)
