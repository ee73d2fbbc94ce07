"""Disclosure of personal data abroad under the old and the new data protection act of Switzerland."""

from __future__ import annotations

from typing import Final

from xflow.law.switzerland.facts import (
    ADEQUATE_LAW,
    BRANCH_COUNTS,
    CANADA_OUTSIDE_ACTS,
    CANADA_STAFF_LAW,
    CLAIMS_BEFORE_AUTHORITY,
    CONTRACT_IN_INTEREST,
    CONTRACT_WITH_PERSON,
    DPF_COVERS_STAFF,
    EFFECT_IN_SWITZERLAND,
    EMBEDDED_BY_EXPORTER,
    FEDERAL_BODY,
    FOR_THE_PUBLIC,
    IN_PRIVACY_SHIELD,
    LAW_DEFEATS,
    LEFT_ON_THE_LIST,
    LEGAL_CLAIMS,
    ON_SWISS_DPF,
    OUTSIDE_ACT,
    PUBLIC_INTEREST,
    RECIPIENT_IS_THE_PERSON,
    REGISTER_EXTRACT,
    SELF_PUBLISHED,
    STAFF,
    TREATY,
    VITAL_INTERESTS,
)
from xflow.law.switzerland.instruments import (
    CHECKED,
    CLAUSES_PAPER,
    COMMISSIONER,
    DPO,
    FADP,
    LIST,
    OLD_FADP,
    RECALLED,
    RELATED,
    SHEET,
)
from xflow.law.switzerland.mechanisms import (
    ASSESSMENT,
    BCR,
    CODE_OF_CONDUCT,
    CONSENT,
    FEDERAL_GUARANTEES,
    GROUP_RULES,
    OLD_SCC,
    ONWARD_TERMS,
    OWN_CLAUSES,
    SCC,
    TECHNICAL_MEASURES,
)
from xflow.model.conditions import Recognised, data_within, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.means import Means
from xflow.model.measures import (
    Exemption,
    Impose,
    Measure,
    Objective,
    Role,
    require,
)
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import Period, during, since
from xflow.model.purposes import Purpose
from xflow.model.recognitions import Recognition
from xflow.model.sources import Note
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.data import (
    ACCOUNT,
    BUSINESS_CONTACT,
    CUSTOMER,
    ONLINE_IDENTIFIER,
    PARTICULARS,
    PERSONAL,
    USER_CONTENT,
)
from xflow.model.vocabulary.facts import (
    DESTINATION,
    EXPORTER_ROLE,
    MEANS,
    ORIGIN,
    PURPOSE,
    RECIPIENT_KIND,
    SAME_ENTITY,
    SAME_GROUP,
    TRANSACTION,
)

_NEW: Final = since("2023-09-01")
_OUT: Final = ~DESTINATION.within("CH")
_TO_AN_ORGANISATION: Final = RECIPIENT_KIND.is_in(PartyKind.INTERNATIONAL_ORGANISATION)
_TO_THE_COUNTRY: Final = ~_TO_AN_ORGANISATION

BOUND: Final = Definition(
    "ch.bound_by_act",
    "the Swiss data protection act applies to what the exporter does",
    ORIGIN.within("CH") | EFFECT_IN_SWITZERLAND,
    FADP.article(3, paragraph=1, checked_on=CHECKED, confidence=RELATED),
    "Does the Swiss data protection act apply to what the exporter does?",
)
DISCLOSURE: Final = Definition(
    "ch.disclosure_abroad",
    "personal data are transmitted or made accessible to somebody abroad, or to an international body",
    (_OUT | _TO_AN_ORGANISATION)
    & (
        MEANS.is_in(Means.TRANSMISSION, Means.REMOTE_ACCESS)
        | (MEANS.is_in(Means.DIRECT_COLLECTION) & EMBEDDED_BY_EXPORTER)
        | (MEANS.is_in(Means.PUBLICATION) & ~FOR_THE_PUBLIC)
    )
    & (~SAME_ENTITY | BRANCH_COUNTS)
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
    & ~RECIPIENT_IS_THE_PERSON,
    FADP.article(
        5,
        item="e",
        checked_on=SHEET,
        confidence=RECALLED,
        notes=[
            Note("Access from abroad counts. What is published online to inform the public does not (Art. 18)."),
            Note("International bodies are treated as abroad wherever they sit, since the Act asks for their own law."),
        ],
    ),
    "Are personal data transmitted or made accessible to somebody abroad, or to an international body?",
)

# Adequacy.

_PLACES: Final = ("EU", "EEA", "AD", "AR", "FO", "GB", "GG", "GI", "IL", "IM", "JE", "MC", "NZ", "UY")
_CANADA: Final = (
    RECIPIENT_KIND.is_in(PartyKind.COMPANY)
    & ~CANADA_OUTSIDE_ACTS
    & (~PURPOSE.is_in(Purpose.HR_MANAGEMENT) | CANADA_STAFF_LAW)
)

# Business contacts of a customer or supplier are no data on the exporter's own staff.

_ON_STAFF: Final = PURPOSE.is_in(Purpose.HR_MANAGEMENT) | (
    includes(STAFF) & ~data_within(BUSINESS_CONTACT, PARTICULARS, CUSTOMER, ACCOUNT, ONLINE_IDENTIFIER, USER_CONTENT)
)

LISTED_BEFORE: Final = Recognition(
    "ch.adequacy.places",
    "States on the list of the Commissioner",
    "CH",
    "adequacy",
    LIST.cite(
        "the list",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[
            Note("It did not bind, but who relied on it in good faith was protected. Monaco and the rest as recalled.")
        ],
    ),
    _PLACES,
    _TO_THE_COUNTRY,
    during("1993-07-01", "2023-09-01"),
)
LISTED: Final = Recognition(
    "ch.adequacy.places",
    "States of Annex 1",
    "CH",
    "adequacy",
    DPO.cite(
        "Art. 8 and Annex 1",
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("Japan and Korea are not on the list; decisions of the Union do not bind Switzerland.")],
    ),
    _PLACES,
    _TO_THE_COUNTRY,
    _NEW,
)
CANADA_BEFORE: Final = Recognition(
    "ch.adequacy.ca",
    "Canada, for recipients under PIPEDA or an equivalent act",
    "CH",
    "adequacy",
    LIST.cite("Canada", checked_on=SHEET, confidence=RECALLED),
    ["CA"],
    _CANADA,
    during("1993-07-01", "2023-09-01"),
)
CANADA: Final = Recognition(
    "ch.adequacy.ca",
    "Canada, for recipients under PIPEDA or an equivalent act",
    "CH",
    "adequacy",
    DPO.cite("Annex 1 (Canada)", checked_on=CHECKED, confidence=RELATED),
    ["CA"],
    _CANADA,
    _NEW,
)
PRIVACY_SHIELD: Final = Recognition(
    "ch.adequacy.us-privacy-shield",
    "US organisations under the Swiss-US Privacy Shield",
    "CH",
    "adequacy",
    LIST.cite(
        "United States, to 8 September 2020",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[Note("No Swiss court annulled it; the Commissioner took it off the list.")],
    ),
    ["US"],
    _TO_THE_COUNTRY & IN_PRIVACY_SHIELD,
    during("2017-04-12", "2020-09-08"),
)
US_DPF: Final = Recognition(
    "ch.adequacy.us-dpf",
    "US organisations certified under the Swiss-US Data Privacy Framework",
    "CH",
    "adequacy",
    DPO.cite(
        "Annex 1 (United States)",
        checked_on=SHEET,
        confidence=RELATED,
        notes=[Note("One could be certified since 17 July 2023, but that was no ground before 15 September 2024.")],
    ),
    ["US"],
    _TO_THE_COUNTRY
    & ~RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
    & ON_SWISS_DPF
    & ~PURPOSE.is_in(Purpose.JOURNALISM)
    & (~_ON_STAFF | DPF_COVERS_STAFF),
    since("2024-09-15"),
)
ADEQUATE: Final = Recognised("CH", "adequacy")

# What guarantees protection, and the exceptions.

# Binding corporate rules hold within a group, and for a branch of the same company where it counts as abroad.

_GROUP: Final = SAME_GROUP | SAME_ENTITY | TRANSACTION.is_in(Transaction.INTRA_GROUP)
_BINDING_RULES: Final = BCR & _GROUP
_HOLDS: Final = ASSESSMENT & (~LAW_DEFEATS | TECHNICAL_MEASURES)
_OLD_EXCEPTIONS: Final = (
    CONSENT
    | CONTRACT_WITH_PERSON
    | PUBLIC_INTEREST
    | LEGAL_CLAIMS
    | VITAL_INTERESTS
    | SELF_PUBLISHED
    | (GROUP_RULES & _GROUP)
)
_EXCEPTIONS: Final = (
    CONSENT
    | CONTRACT_WITH_PERSON
    | CONTRACT_IN_INTEREST
    | PUBLIC_INTEREST
    | LEGAL_CLAIMS
    | CLAIMS_BEFORE_AUTHORITY
    | VITAL_INTERESTS
    | SELF_PUBLISHED
    | REGISTER_EXTRACT
)
_SCOPE: Final = includes(PERSONAL) & BOUND & DISCLOSURE
_OLD_TITLE: Final = "No disclosure abroad without adequate law, a safeguard or another ground"
_OLD_PENALTY: Final = "a fine for wilfully failing to inform the Commissioner (Art. 34)"

DISCLOSURE_BEFORE_2020: Final = Measure(
    "ch.fadp_1992.6",
    _OLD_TITLE,
    "CH",
    OLD_FADP.article(6, checked_on=CHECKED, confidence=RELATED),
    _SCOPE,
    require(ADEQUATE | ADEQUATE_LAW | SCC | OLD_SCC | OWN_CLAUSES | _OLD_EXCEPTIONS),
    Objective.PRIVACY,
    during("2008-01-01", "2020-09-08"),
    authority=COMMISSIONER,
    consequence=_OLD_PENALTY,
)
DISCLOSURE_FROM_2020: Final = Measure(
    "ch.fadp_1992.6",
    _OLD_TITLE,
    "CH",
    OLD_FADP.article(
        6,
        checked_on=CHECKED,
        confidence=RELATED,
        notes=[Note("Since its paper of 8 September 2020 the Commissioner asks for an assessment of the law abroad.")],
    ),
    _SCOPE,
    require(
        ADEQUATE
        | ADEQUATE_LAW
        | ((SCC | OLD_SCC.concluded(Period(None, "2021-09-27")) | OWN_CLAUSES) & _HOLDS)
        | _OLD_EXCEPTIONS
    ),
    Objective.PRIVACY,
    during("2020-09-08", "2023-01-01"),
    authority=COMMISSIONER,
    consequence=_OLD_PENALTY,
    notes=[
        Note(
            "Older clauses concluded before 27 September 2021 count until 31 December 2022.",
            str(CLAUSES_PAPER.cite("transition", checked_on=CHECKED, confidence=RELATED)),
        )
    ],
)
DISCLOSURE_IN_2023: Final = Measure(
    "ch.fadp_1992.6",
    _OLD_TITLE,
    "CH",
    OLD_FADP.article(6, checked_on=CHECKED, confidence=RELATED),
    _SCOPE,
    require(ADEQUATE | ADEQUATE_LAW | ((SCC | OWN_CLAUSES) & _HOLDS) | _OLD_EXCEPTIONS),
    Objective.PRIVACY,
    during("2023-01-01", "2023-09-01"),
    authority=COMMISSIONER,
    consequence=_OLD_PENALTY,
)
DISCLOSURE_ABROAD: Final = Measure(
    "ch.fadp.16",
    "Disclosure abroad only to a listed state, under a guarantee or on an exception",
    "CH",
    FADP.cite("Arts 16-17", checked_on=CHECKED, confidence=RELATED),
    _SCOPE,
    require(
        ADEQUATE
        | TREATY
        | ((SCC | OWN_CLAUSES | _BINDING_RULES | CODE_OF_CONDUCT) & _HOLDS).called("a guarantee (Art. 16(2)-(3))")
        | (FEDERAL_BODY & FEDERAL_GUARANTEES)
        | _EXCEPTIONS.called("an exception (Art. 17)")
    ),
    Objective.PRIVACY,
    _NEW,
    authority=COMMISSIONER,
    consequence="on complaint, a fine of up to CHF 250 000 on the person who wilfully breaches it (Art. 61(a))",
    notes=[
        Note(
            "Bodies of the cantons stand under cantonal law, which is not stated; the like rule is asked of them here.",
            "Art. 2(1)",
        )
    ],
)
ONWARD: Final = Measure(
    "ch.fadp.16-onward",
    "Onward transfer of personal data that left Switzerland under a guarantee",
    "CH",
    CLAUSES_PAPER.cite("Clauses 8.7 and 8.8", checked_on=SHEET, confidence=RECALLED),
    includes(PERSONAL) & ~BOUND & DISCLOSURE & ~LEFT_ON_THE_LIST,
    require(ADEQUATE | ((ONWARD_TERMS | SCC | _BINDING_RULES) & _HOLDS) | CONSENT | LEGAL_CLAIMS | VITAL_INTERESTS),
    Objective.PRIVACY,
    since("2021-08-27"),
    roles=[Role.FOLLOWING],
    authority=COMMISSIONER,
)

# Duties beside.

CLAUSES_NOTIFIED: Final = Measure(
    "ch.fadp_1992.6-3",
    "Information of the Commissioner on the clauses used",
    "CH",
    OLD_FADP.article(6, paragraph=3, checked_on=CHECKED, confidence=RELATED),
    _SCOPE & ~DESTINATION.within(*_PLACES),
    Impose(Duty("tell the Commissioner in general that recognised clauses are used", DutyKind.FILING)),
    Objective.PRIVACY,
    during("2008-01-01", "2023-09-01"),
    authority=COMMISSIONER,
)
NOTICE: Final = Measure(
    "ch.fadp.19-4",
    "Information on the state and the guarantee",
    "CH",
    FADP.article(19, paragraph=4, checked_on=SHEET, confidence=RECALLED),
    _SCOPE,
    Impose(
        Duty(
            "tell the person which state or body receives the data, and which guarantee or exception is used",
            DutyKind.NOTICE,
        )
    ),
    Objective.PRIVACY,
    _NEW,
    authority=COMMISSIONER,
)
REPORT: Final = Measure(
    "ch.fadp.17-2",
    "Report of exceptional disclosures on request",
    "CH",
    FADP.article(17, paragraph=2, checked_on=SHEET, confidence=RELATED),
    _SCOPE & (CONTRACT_IN_INTEREST | PUBLIC_INTEREST | LEGAL_CLAIMS | CLAIMS_BEFORE_AUTHORITY | VITAL_INTERESTS),
    Impose(Duty("tell the Commissioner of the disclosure if it asks", DutyKind.REPORT)),
    Objective.PRIVACY,
    _NEW,
    authority=COMMISSIONER,
)

SCOPE_OF_ACT: Final = Exemption(
    "ch.fadp.2",
    "Personal use, deliberations of Parliament, bodies with immunity, court proceedings",
    "CH",
    FADP.article(2, checked_on=CHECKED, confidence=RELATED),
    OUTSIDE_ACT,
    ["ch.fadp_1992.6", "ch.fadp_1992.6-3", "ch.fadp.16", "ch.fadp.16-onward", "ch.fadp.19-4", "ch.fadp.17-2"],
    since("2008-01-01"),
)

MEASURES: Final = (
    DISCLOSURE_BEFORE_2020,
    DISCLOSURE_FROM_2020,
    DISCLOSURE_IN_2023,
    DISCLOSURE_ABROAD,
    ONWARD,
    CLAUSES_NOTIFIED,
    NOTICE,
    REPORT,
)
RECOGNITIONS: Final = (LISTED_BEFORE, LISTED, CANADA_BEFORE, CANADA, PRIVACY_SHIELD, US_DPF)
DEFINITIONS: Final = (BOUND, DISCLOSURE)
