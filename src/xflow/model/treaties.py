"""Trade and data agreements: who is bound since when, to what, and with which exceptions."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.validators import matches_re

from xflow.model.places.jurisdictions import Membership  # noqa: TC001  (attrs reads it for files)
from xflow.model.readers import as_tuple

if TYPE_CHECKING:
    import datetime as dt

    from xflow.model.sources import Citation


class CommitmentKind(enum.Enum):
    """Say what parties promise each other."""

    FREE_FLOW = "allow cross-border transfers of information"
    NO_LOCALISATION = "do not require local computing facilities"
    FREE_FLOW_FINANCIAL = "allow transfers of financial information"
    PERSONAL_DATA_PROTECTION = "protect personal information"


class ProngKind(enum.Enum):
    """Say what a prong of an exception clause asks."""

    LEGITIMATE_OBJECTIVE = "legitimate public policy objective"
    NON_DISCRIMINATION = "no arbitrary or unjustifiable discrimination"
    NO_DISGUISED_RESTRICTION = "no disguised restriction on trade"
    NECESSITY = "not greater than required"
    ESSENTIAL_SECURITY = "essential security interests"


@frozen
class Prong:
    """Describe one prong of the test that an exception clause sets.

    Args:
        kind: What it asks.
        wording: How this treaty words it, restated.
        cite: Where it stands.
        self_judging: Whether the party that invokes it judges it by itself.
    """

    kind: ProngKind
    wording: str
    cite: Citation
    self_judging: bool = False


@frozen
class Commitment:
    """Describe one commitment and the exceptions to it.

    Args:
        kind: What is promised.
        wording: How this treaty words it, restated.
        cite: Where it stands.
        exceptions: The prongs of the clause under which a party may depart from it.
    """

    kind: CommitmentKind
    wording: str
    cite: Citation
    exceptions: tuple[Prong, ...] = field(default=(), converter=as_tuple)


@frozen
class Treaty:
    """Describe a treaty.

    Args:
        id: Its id.
        name: What it is called.
        parties: Who is bound, by date.
        commitments: What they promise on data.
        binding: Whether it binds at all.
    """

    id: str = field(validator=matches_re(r"[a-z][a-z0-9_.\-]*"))
    name: str
    parties: tuple[Membership, ...] = field(converter=as_tuple)
    commitments: tuple[Commitment, ...] = field(default=(), converter=as_tuple)
    binding: bool = True

    def parties_on(self, day: dt.date) -> frozenset[str]:
        """Give the codes of those who are bound on a day."""
        return frozenset(party.code for party in self.parties if day in party.period)
