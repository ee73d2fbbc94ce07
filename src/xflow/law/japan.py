"""The law pack of Japan: provision to third parties abroad, before and after April 2022, and data from the Union."""

from __future__ import annotations

from typing import Final

from xflow.model.burdens import Burden
from xflow.model.conditions import Recognised, includes
from xflow.model.definitions import Definition
from xflow.model.duties import Duty, DutyKind
from xflow.model.facts import About, Choice, YesNo
from xflow.model.measures import Impose, Measure, Objective, require
from xflow.model.mechanisms import Mechanism, MechanismKind
from xflow.model.parties import PartyRole
from xflow.model.periods import during, since
from xflow.model.policies import Policy
from xflow.model.recognitions import Recognition
from xflow.model.regimes import Regime
from xflow.model.sources import Confidence, Instrument, Note
from xflow.model.vocabulary.data import CONTROLLED_TECHNOLOGY, FINANCIAL, PERSONAL
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_ROLE, ORIGIN, RECIPIENT_ROLE, SAME_ENTITY

_SHEET = "2026-11-23"
_RELATED = Confidence.RELATED
_RECALLED = Confidence.RECALLED
_COMMISSION = "Personal Information Protection Commission"
_PENALTY = "recommendation and order; breach of an order: up to a year in prison or JPY 1 million, for companies up to JPY 100 million (recalled)"
_OLD = during("2017-05-30", "2022-04-01")
_NOW = since("2022-04-01")

APPI: Final = Instrument(
    "jp.appi",
    "Act on the Protection of Personal Information",
    "https://laws.e-gov.go.jp/law/415AC0000000057",
    native="個人情報の保護に関する法律",
    number="Act No. 57 of 2003",
    issuer="National Diet of Japan",
    adopted="2003-05-30",
)
RULES: Final = Instrument(
    "jp.rules",
    "Enforcement Rules for the Act on the Protection of Personal Information",
    "https://laws.e-gov.go.jp/law/428M60020000003",
    native="個人情報の保護に関する法律施行規則",
    issuer=_COMMISSION,
)
ANSWERS: Final = Instrument(
    "jp.answers",
    "Questions and answers on the guidelines",
    "https://www.ppc.go.jp/all_faq_index/",
    native="「個人情報の保護に関する法律についてのガイドライン」に関するＱ＆Ａ",  # noqa: RUF001
    issuer=_COMMISSION,
)
SUPPLEMENTARY: Final = Instrument(
    "jp.supplementary_rules",
    "Supplementary Rules for the handling of personal data transferred from the EU and the United Kingdom based on an adequacy decision",
    "https://www.ppc.go.jp/en/legal/",
    native="補完的ルール",
    issuer=_COMMISSION,
    adopted="2018-06-15",
)
TRADE_ACT: Final = Instrument(
    "jp.fefta",
    "Foreign Exchange and Foreign Trade Act",
    "https://laws.e-gov.go.jp/law/324AC0000000228",
    native="外国為替及び外国貿易法",
    number="Act No. 228 of 1949",
    issuer="National Diet of Japan",
    adopted="1949-12-01",
)
FINANCE: Final = Instrument(
    "jp.finance_guidelines",
    "Guidelines for the protection of personal information in the financial sector",
    "https://www.ppc.go.jp/personalinfo/legal/",
    native="金融分野における個人情報保護に関するガイドライン",
    issuer=f"{_COMMISSION} and Financial Services Agency",
)

OUTSIDE_ACT: Final = YesNo(
    "jp.outside_act",
    "the exporter is no business operator that handles personal information, as one who does so for private ends, or the Act leaves it out "
    "for the press, religion or politics",
    "Does the exporter handle the data for private ends only, or is it left out as press, writer, religious or political body?",
    About.EXPORTER,
    ordinary=False,
    cite=APPI.cite("Arts. 16(2), 57", checked_on=_SHEET, confidence=_RECALLED),
)
SUBJECT_ABROAD: Final = YesNo(
    "jp.subject_abroad",
    "the exporter abroad is subject to the Act, since it handles data of people in Japan to supply them with goods or services",
    "Is the exporter abroad subject to the Act because it handles data of people in Japan to supply them with goods or services?",
    About.EXPORTER,
    cite=APPI.article(171, checked_on=_SHEET, confidence=_RECALLED),
)
NOT_HANDLED: Final = YesNo(
    "jp.recipient_does_not_handle",
    "the recipient stores the data and does not handle them: the contract says so and access controls shut it out of the content",
    "Does the provider, by contract and by access controls, not handle the personal data that it stores?",
    About.RECIPIENT,
    ordinary=False,
    cite=ANSWERS.cite("7-53, 12-3", checked_on=_SHEET, url="https://www.ppc.go.jp/all_faq_index/faq1-q12-3/"),
)
HANDLED_IN_JAPAN: Final = YesNo(
    "jp.handled_in_japan",
    "the foreign recipient handles the data inside Japan, where it uses the database for its business",
    "Does the foreign recipient handle the data inside Japan, using the database for its business there?",
    About.RECIPIENT,
    ordinary=False,
    cite=ANSWERS.cite("12-4", checked_on=_SHEET, url="https://www.ppc.go.jp/all_faq_index/faq1-q12-4"),
)
ITEM_27: Final = Choice(
    "jp.item_27",
    "the item of Article 27(1)",
    "Does the provision rest on laws and regulations, on the protection of life, body or property, on public health or children, on "
    "cooperation with state organs, on academic research, or on none of these?",
    ordinary="none",
    options=("laws", "life_or_property", "public_health", "state_organs", "academic_research", "none"),
    cite=APPI.article(27, paragraph=1, checked_on=_SHEET, confidence=_RELATED),
)
DOMESTIC_WAY: Final = Choice(
    "jp.domestic_way",
    "the way that Article 27 gives for a provision in Japan",
    "Is it an entrustment, a business succession, a joint use that was announced, an opt-out that was filed, or none of these?",
    ordinary="none",
    options=("entrustment", "business_succession", "joint_use", "opt_out", "none"),
    cite=APPI.article(27, paragraph="2, 5", checked_on=_SHEET, confidence=_RELATED),
)
FROM_UNION: Final = YesNo(
    "jp.from_union_under_adequacy",
    "the data were received from the EEA or the United Kingdom on the basis of an adequacy decision",
    "Were the data received from the EEA or the United Kingdom on the basis of an adequacy decision?",
    ordinary=False,
    cite=SUPPLEMENTARY.cite("scope", checked_on=_SHEET, confidence=_RELATED),
)
REFERABLE: Final = YesNo(
    "jp.personally_referable_only",
    "the data are personally referable information only, such as identifiers of browsers that the exporter cannot tie to a person",
    "Are the data only identifiers or histories, such as cookies, that the exporter cannot tie to a person?",
    ordinary=False,
    cite=APPI.cite("Art. 2(7)", checked_on=_SHEET, confidence=_RECALLED),
)
WILL_LINK: Final = YesNo(
    "jp.recipient_will_link",
    "the recipient is expected to tie the data to persons",
    "Is the recipient expected to tie the data to persons that it knows?",
    About.RECIPIENT,
    cite=APPI.article(31, checked_on=_SHEET, confidence=_RELATED),
)

CONSENT: Final = Mechanism(
    "jp.informed_consent",
    "consent after information",
    "obtain consent to the provision to a third party abroad, after telling the country, its regime of personal information and the "
    "recipient's measures",
    MechanismKind.DEROGATION,
    cite=APPI.cite(
        "Art. 28(1)-(2); Rules, Art. 17",
        checked_on=_SHEET,
        notes=[
            Note(
                "Where the country or the measures cannot be told, that and the reason are told instead (Rules, Art. 17(3)-(4))."
            )
        ],
    ),
)
PLAIN_CONSENT: Final = Mechanism(
    "jp.plain_consent",
    "consent without information on the country",
    "obtain consent to the provision to a third party abroad",
    MechanismKind.DEROGATION,
    cite=APPI.cite(
        "Art. 24 before April 2022",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("What was taken before 1 April 2022 need not be taken again.", "recalled")],
    ),
)
EQUIVALENT_MEASURES: Final = Mechanism(
    "jp.equivalent_measures",
    "contract or group rules on equivalent measures",
    "bind the recipient, by contract or rules of the group, to measures in line with the duties of the Act",
    native="基準適合体制",
    cite=RULES.cite("Art. 16(1)", checked_on=_SHEET, confidence=_RELATED),
)
CBPR: Final = Mechanism(
    "jp.cbpr",
    "certification under the Cross-Border Privacy Rules",
    "send to a recipient that is certified under the Cross-Border Privacy Rules",
    burden=Burden.CERTIFICATION,
    granted_by="an accountability agent",
    cite=RULES.cite(
        "Art. 16(2)",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[
            Note(
                "The exporter's own certificate suffices where the recipient processes for it.",
                "Guidelines 4-1, recalled",
            ),
        ],
    ),
)
DOMESTIC_CONSENT: Final = Mechanism(
    "jp.domestic_consent",
    "consent to the provision",
    "obtain the principal's consent to the provision to a third party",
    MechanismKind.DEROGATION,
    cite=APPI.article(27, paragraph=1, checked_on=_SHEET, confidence=_RELATED),
)
CONFIRMED_CONSENT: Final = Mechanism(
    "jp.confirmed_consent",
    "confirmed consent to the linking",
    "confirm that the principal consented to the linking by the recipient, after information on the foreign regime",
    MechanismKind.DEROGATION,
    cite=APPI.article(31, checked_on=_SHEET, confidence=_RELATED),
)
EXPORT_PERMIT: Final = Mechanism(
    "jp.export_permit",
    "permission to supply technology",
    "obtain the permission of the minister to supply the listed technology abroad",
    MechanismKind.APPROVAL,
    Burden.APPROVAL,
    granted_by="Ministry of Economy, Trade and Industry",
    cite=TRADE_ACT.article(25, checked_on=_SHEET, confidence=_RECALLED),
)

PROVISION: Final = Definition(
    "jp.provision_abroad",
    "personal data are provided to a third party in a foreign country",
    includes(PERSONAL)
    & ~DESTINATION.within("JP")
    & (ORIGIN.within("JP") | SUBJECT_ABROAD)
    & ~SAME_ENTITY
    & ~NOT_HANDLED
    & ~HANDLED_IN_JAPAN
    & ~REFERABLE
    & ~OUTSIDE_ACT
    & ~EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT),
    APPI.cite(
        "Arts. 2, 16, 28(1)",
        checked_on=_SHEET,
        notes=[
            Note(
                "A company of the same group is a third party, a branch of the same company is not.",
                "Guidelines 2-2, recalled",
            ),
            Note(
                "What counts is that somebody abroad handles the data, not where the server stands.",
                "Answers 12-3 and 12-4",
            ),
            Note(
                "Entrustment, succession and joint use are provisions here, other than within Japan (Art. 27(5)).",
                "published accounts",
            ),
            Note(
                "Administrative organs stand under Article 71, which has the same ways; they are treated alike.",
                "recalled",
            ),
        ],
    ),
)
_ITEMS = ITEM_27.is_in("laws", "life_or_property", "public_health", "state_organs", "academic_research")
_EQUIVALENT = Recognised("JP", "equivalence")

ARTICLE_24: Final = Measure(
    "jp.appi.28",
    "Provision abroad with consent, to an equivalent country or to a conforming recipient (then Article 24)",
    "JP",
    APPI.cite("Art. 24, before April 2022", checked_on=_SHEET, confidence=_RELATED),
    PROVISION,
    require(_EQUIVALENT | CONSENT | PLAIN_CONSENT | EQUIVALENT_MEASURES | CBPR | _ITEMS),
    Objective.PRIVACY,
    _OLD,
    authority=_COMMISSION,
    consequence=_PENALTY,
)
ARTICLE_28: Final = Measure(
    "jp.appi.28",
    "Provision abroad with informed consent, to an equivalent country or to a conforming recipient",
    "JP",
    APPI.article(28, checked_on=_SHEET),
    PROVISION,
    require(
        _EQUIVALENT
        | CONSENT
        | PLAIN_CONSENT.concluded(during("2017-05-30", "2022-04-01"))
        | EQUIVALENT_MEASURES
        | CBPR
        | _ITEMS
    ),
    Objective.PRIVACY,
    _NOW,
    authority=_COMMISSION,
    consequence=_PENALTY,
    notes=[
        Note("The opt-out of Article 27(2) carries nothing abroad outside the designated countries.", "recalled"),
        Note("A bill of April 2026 would add fines and touch statistics; it changes nothing yet.", "published account"),
    ],
)
ARTICLE_27: Final = Measure(
    "jp.appi.27",
    "In a designated country the rule on third parties in Japan applies",
    "JP",
    APPI.article(27, checked_on=_SHEET, confidence=_RELATED),
    PROVISION & _EQUIVALENT & ~RECIPIENT_ROLE.is_in(PartyRole.PROCESSOR),
    require(
        DOMESTIC_CONSENT
        | CONSENT
        | EQUIVALENT_MEASURES
        | CBPR
        | _ITEMS
        | DOMESTIC_WAY.is_in("entrustment", "business_succession", "joint_use", "opt_out")
    ),
    Objective.PRIVACY,
    since("2019-01-23"),
    authority=_COMMISSION,
    consequence=_PENALTY,
    notes=[
        Note(
            "The designation spares Article 28 only: a provision to somebody who is no processor needs consent or another way of Article 27. "
            "An exporter may instead meet Article 28 as for any other country.",
        )
    ],
)
CONTINUING: Final = Measure(
    "jp.appi.28-3",
    "Look after a conforming recipient",
    "JP",
    APPI.cite("Art. 28(3); Rules, Art. 18", checked_on=_SHEET, confidence=_RELATED),
    PROVISION & (EQUIVALENT_MEASURES | CBPR),
    Impose(
        Duty(
            "check regularly the recipient's measures and any foreign law that could impair them, act on problems, stop if they go on, and "
            "inform principals on request",
            DutyKind.AUDIT,
        )
    ),
    Objective.PRIVACY,
    _NOW,
    authority=_COMMISSION,
)
SECURITY: Final = Measure(
    "jp.appi.23",
    "Know the foreign regime where data are handled, and take security measures",
    "JP",
    APPI.cite("Arts. 23, 32(1)(iv)", checked_on=_SHEET, url="https://www.ppc.go.jp/all_faq_index/faq1-q12-3/"),
    includes(PERSONAL) & ~DESTINATION.within("JP") & ORIGIN.within("JP") & ~OUTSIDE_ACT,
    Impose(
        Duty(
            "know the regime of the country where the data are handled, take security measures accordingly, and make them known",
            DutyKind.SECURITY,
        )
    ),
    Objective.PRIVACY,
    _NOW,
    authority=_COMMISSION,
)
ARTICLE_31: Final = Measure(
    "jp.appi.31",
    "Personally referable information to a recipient abroad that will tie it to persons",
    "JP",
    APPI.cite("Art. 31(1)(ii)", checked_on=_SHEET, confidence=_RELATED),
    includes(PERSONAL) & ~DESTINATION.within("JP") & ORIGIN.within("JP") & REFERABLE & WILL_LINK & ~OUTSIDE_ACT,
    require(CONFIRMED_CONSENT | _ITEMS),
    Objective.PRIVACY,
    _NOW,
    authority=_COMMISSION,
    consequence=_PENALTY,
)
ONWARD: Final = Measure(
    "jp.supplementary.4",
    "Data from the Union and the United Kingdom go on with informed consent, to an equivalent country or under a contract",
    "JP",
    SUPPLEMENTARY.cite(
        "Rule (4)",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("Certification under the Cross-Border Privacy Rules alone does not suffice.", "recalled")],
    ),
    PROVISION & FROM_UNION,
    require(_EQUIVALENT | CONSENT | EQUIVALENT_MEASURES | _ITEMS),
    Objective.PRIVACY,
    since("2019-01-23"),
    authority=_COMMISSION,
    consequence="as a breach of the Act",
)
FINANCE_NOTICE: Final = Measure(
    "jp.finance.13",
    "Financial firms also tell the recipient, its purposes and the items",
    "JP",
    FINANCE.article(13, paragraph=1, checked_on=_SHEET, url="https://www.ppc.go.jp/all_faq_index/faq2-q5-8"),
    PROVISION & includes(FINANCIAL),
    Impose(
        Duty(
            "if you are a financial firm, strive to tell the recipient, its purposes and the items of data when asking for consent",
            DutyKind.NOTICE,
        )
    ),
    Objective.PRIVACY,
    _NOW,
    authority="Financial Services Agency",
)
TECHNOLOGY: Final = Measure(
    "jp.fefta.25",
    "Listed technology is supplied abroad with permission",
    "JP",
    TRADE_ACT.article(25, checked_on=_SHEET, confidence=_RECALLED),
    includes(CONTROLLED_TECHNOLOGY) & ~DESTINATION.within("JP"),
    require(EXPORT_PERMIT),
    Objective.NATIONAL_SECURITY,
    since("2009-11-01"),
    authority="Ministry of Economy, Trade and Industry",
    notes=[
        Note("Which technology and which destinations are listed is not modelled; the day is recalled.", "recalled")
    ],
)
DESIGNATED: Final = Recognition(
    "jp.equivalence.eea",
    "States of the EEA and the United Kingdom",
    "JP",
    "equivalence",
    RULES.cite(
        "Art. 15; Notice No. 1 of 2019",
        checked_on=_SHEET,
        confidence=_RELATED,
        notes=[Note("The United Kingdom was kept after it left the Union.", "published account")],
    ),
    ["EEA", "EU-MEMBERS", "GB"],
    in_force=since("2019-01-23"),
)

PACK: Final = Policy(
    regimes=[
        Regime(
            "JP",
            "Japan",
            ["JP"],
            "2026-11-26",
            "What is not a provision of personal data to a third party abroad is free.",
            APPI.article(28, checked_on=_SHEET),
            since("2018-05-25"),
            missing=(
                "Guidelines on medical information systems, telecommunications secrecy, security clearance and economic security, the numbers of "
                "individuals beyond what the answers say, local ordinances before April 2023."
            ),
            reached_by=["jp.subject_abroad"],
        )
    ],
    measures=[
        ARTICLE_24,
        ARTICLE_28,
        ARTICLE_27,
        CONTINUING,
        SECURITY,
        ARTICLE_31,
        ONWARD,
        FINANCE_NOTICE,
        TECHNOLOGY,
    ],
    recognitions=[DESIGNATED],
    definitions=[PROVISION],
    mechanisms=[
        CONSENT,
        PLAIN_CONSENT,
        EQUIVALENT_MEASURES,
        CBPR,
        DOMESTIC_CONSENT,
        CONFIRMED_CONSENT,
        EXPORT_PERMIT,
    ],
    facts=[
        OUTSIDE_ACT,
        SUBJECT_ABROAD,
        NOT_HANDLED,
        HANDLED_IN_JAPAN,
        ITEM_27,
        DOMESTIC_WAY,
        FROM_UNION,
        REFERABLE,
        WILL_LINK,
    ],
)
