"""The gates of Chapter V: adequacy (Article 45), safeguards (Article 46) and derogations (Article 49)."""

from __future__ import annotations

from typing import Final

from xflow.law.european_union.definitions import (
    BACK_TO_THE_CLIENT,
    BEYOND_CLAUSES,
    BY_PUBLIC_POWER,
    OCCASIONAL,
    ORDERED,
)
from xflow.law.european_union.facts import (
    ACCESS_IN_TRANSIT_ONLY,
    BCR_BIND_RECIPIENT,
    CLEAR_TEXT_NEEDED,
    CODE_FOR_TRANSFERS,
    COMPELLING_INTERESTS,
    CONTRACT_IN_INTEREST,
    CONTRACT_NECESSARY,
    DESTINATION_LAW_IMPINGES,
    IMPORTER_UNDER_GDPR,
    LEGAL_CLAIMS,
    PUBLIC_INTEREST,
    RECIPIENT_PROTECTED,
    REGISTER_EXTRACT,
    VITAL_INTERESTS,
)
from xflow.law.european_union.mechanisms import (
    AD_HOC_CLAUSES,
    ADMINISTRATIVE_ARRANGEMENT,
    AUTHORISED_SAFEGUARDS,
    BCR,
    CERTIFICATION,
    CODE_OF_CONDUCT,
    ENCRYPTION,
    END_TO_END_ENCRYPTION,
    EXPLICIT_CONSENT,
    INTERESTS_NOTICE,
    OLD_SCC,
    PSEUDONYMISATION,
    PUBLIC_INSTRUMENT,
    SCC,
    SPLIT_PROCESSING,
    TRANSFER_ASSESSMENT,
    TRANSPORT_ENCRYPTION,
)
from xflow.law.european_union.sector_facts import AGREEMENT_SAFEGUARDS, ORDER_UNDER_AGREEMENT
from xflow.model.conditions import Recognised
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.periods import Period
from xflow.model.transactions import Transaction
from xflow.model.vocabulary.facts import (
    EXPORTER_KIND,
    EXPORTER_ROLE,
    RECIPIENT_KIND,
    SAME_GROUP,
    SYSTEMATIC,
    TRANSACTION,
)

# Article 45.

ADEQUATE: Final = Recognised(by="EU", kind="adequacy")

# What the judgment in C-311/18 demands beside every safeguard: protection that is essentially equivalent in fact.
# Where the law of the destination impinges, only technical measures help, and none does if the recipient has to read
# the data in the clear, save where that law shields the very recipient or reaches the data only on their way
# (Recommendations 01/2020, Annex 2).

EFFECTIVE_MEASURE: Final = (
    (~CLEAR_TEXT_NEEDED & (PSEUDONYMISATION | ENCRYPTION | SPLIT_PROCESSING))
    | (RECIPIENT_PROTECTED & END_TO_END_ENCRYPTION)
    | (ACCESS_IN_TRANSIT_ONLY & TRANSPORT_ENCRYPTION)
)
ESSENTIALLY_EQUIVALENT: Final = (~DESTINATION_LAW_IMPINGES & TRANSFER_ASSESSMENT) | (
    DESTINATION_LAW_IMPINGES & EFFECTIVE_MEASURE
)

# The same before the judgment: no assessment was asked of everybody, but clauses did not help against law of the
# destination that was known to undo them, and the judgment says what the law had meant from the start.

NOT_UNDONE: Final = ~DESTINATION_LAW_IMPINGES | EFFECTIVE_MEASURE

# Article 46. An international organisation signs no standard clauses and joins no scheme for companies; a court or
# authority that orders disclosure signs nothing at all. What was authorised under the directive of 1995 stays valid
# until it is amended, replaced or repealed (paragraph 5). Binding corporate rules reach those alone whom they bind, and a
# code counts once it is approved for transfers.

OLD_CLAUSES: Final = OLD_SCC & EXPORTER_ROLE.is_in(PartyRole.CONTROLLER, PartyRole.JOINT_CONTROLLER)
OLD_CLAUSES_IN_TRANSITION: Final = OLD_SCC.concluded(Period(None, "2021-09-27")) & EXPORTER_ROLE.is_in(
    PartyRole.CONTROLLER, PartyRole.JOINT_CONTROLLER
)
CLAUSES_OF_2021: Final = SCC & ~IMPORTER_UNDER_GDPR
AUTHORISED_BEFORE: Final = AUTHORISED_SAFEGUARDS.concluded(Period(None, "2018-05-25"))
SCHEMES: Final = (
    (BCR & (SAME_GROUP | TRANSACTION.is_in(Transaction.INTRA_GROUP) | BCR_BIND_RECIPIENT))
    | (CODE_OF_CONDUCT & CODE_FOR_TRANSFERS)
    | (CERTIFICATION & ~IMPORTER_UNDER_GDPR)
)

BETWEEN_PUBLIC_BODIES: Final = (
    EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
    & RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY, PartyKind.INTERNATIONAL_ORGANISATION)
    & (PUBLIC_INSTRUMENT | ADMINISTRATIVE_ARRANGEMENT)
)
TOOLS_BEFORE_2021: Final = (
    ~ORDERED & (((OLD_CLAUSES | SCHEMES | AUTHORISED_BEFORE) & ~BEYOND_CLAUSES) | AD_HOC_CLAUSES)
) | BETWEEN_PUBLIC_BODIES
TOOLS_IN_TRANSITION: Final = (
    ~ORDERED
    & (((CLAUSES_OF_2021 | OLD_CLAUSES_IN_TRANSITION | SCHEMES | AUTHORISED_BEFORE) & ~BEYOND_CLAUSES) | AD_HOC_CLAUSES)
) | BETWEEN_PUBLIC_BODIES
TOOLS: Final = (
    ~ORDERED & (((CLAUSES_OF_2021 | SCHEMES | AUTHORISED_BEFORE) & ~BEYOND_CLAUSES) | AD_HOC_CLAUSES)
) | BETWEEN_PUBLIC_BODIES

# Module 4 gives data back to the client abroad; its Clauses 14 and 15 bind only where Union data were mixed in.

MODULE_FOUR: Final = SCC & BACK_TO_THE_CLIENT & ~ORDERED

# An agreement with the third country may itself carry the safeguards (EDPB Guidelines 02/2024 on Article 48). If it
# does not, the order may be followed but a further ground is needed.

ORDER_ON_AN_AGREEMENT: Final = ORDERED & ORDER_UNDER_AGREEMENT & AGREEMENT_SAFEGUARDS

SAFEGUARDED_BEFORE_SCHREMS_II: Final = (TOOLS_BEFORE_2021 & NOT_UNDONE) | ORDER_ON_AN_AGREEMENT
SAFEGUARDED_WITH_OLD_CLAUSES: Final = (TOOLS_BEFORE_2021 & ESSENTIALLY_EQUIVALENT) | ORDER_ON_AN_AGREEMENT
SAFEGUARDED_IN_TRANSITION: Final = (TOOLS_IN_TRANSITION & ESSENTIALLY_EQUIVALENT) | MODULE_FOUR | ORDER_ON_AN_AGREEMENT
SAFEGUARDED: Final = (TOOLS & ESSENTIALLY_EQUIVALENT) | MODULE_FOUR | ORDER_ON_AN_AGREEMENT

# Article 49. Paragraph 3 closes consent, contracts and compelling interests to authorities that use public powers.
# The derogations are exceptions: consent and public interest too must not become the rule for a standing flow.

CONSENT: Final = EXPLICIT_CONSENT & ~SYSTEMATIC
CONTRACT: Final = (CONTRACT_NECESSARY | CONTRACT_IN_INTEREST) & OCCASIONAL
COMPELLING: Final = COMPELLING_INTERESTS & INTERESTS_NOTICE & ~SYSTEMATIC
IMPORTANT_PUBLIC_INTEREST: Final = PUBLIC_INTEREST & ~SYSTEMATIC
CLAIMS: Final = LEGAL_CLAIMS & OCCASIONAL

DEROGATION: Final = (
    (~BY_PUBLIC_POWER & (CONSENT | CONTRACT | COMPELLING))
    | IMPORTANT_PUBLIC_INTEREST
    | CLAIMS
    | VITAL_INTERESTS
    | REGISTER_EXTRACT
)
