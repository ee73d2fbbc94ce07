"""The conditions that several rules of Saudi law share."""

from __future__ import annotations

from typing import Final

from xflow.model.means import Means
from xflow.model.parties import PartyKind
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_KIND, MEANS, RECIPIENT_KIND

OUT: Final = ~DESTINATION.within("SA")
KEPT_THERE: Final = OUT & ~MEANS.is_in(Means.TRANSIT)
SENT_TO_STAY: Final = KEPT_THERE & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS)
PUBLIC_BODY: Final = EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
TO_PUBLIC_BODY: Final = RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY, PartyKind.INTERNATIONAL_ORGANISATION)
