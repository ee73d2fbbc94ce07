"""The conditions that several rules of Indian law share."""

from __future__ import annotations

from typing import Final

from xflow.law.india.facts import IN_BUSINESS, OFFERS_IN_INDIA, PAYMENT_OPERATOR, PAYMENT_SYSTEM_DATA
from xflow.model.conditions import includes
from xflow.model.means import Means
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.vocabulary.facts import DESTINATION, EXPORTER_KIND, EXPORTER_ROLE, MEANS, ORIGIN, RECIPIENT_KIND

OUT: Final = ~DESTINATION.within("IN")
SENT: Final = OUT & ~MEANS.is_in(Means.TRANSIT)
KEPT_THERE: Final = SENT & ~MEANS.is_in(Means.REMOTE_ACCESS, Means.OWN_STAFF_ACCESS)
BY_THE_PERSON: Final = EXPORTER_ROLE.is_in(PartyRole.DATA_SUBJECT)
BOUND: Final = ORIGIN.within("IN") | OFFERS_IN_INDIA
BODY_CORPORATE: Final = EXPORTER_KIND.is_in(PartyKind.COMPANY, PartyKind.NON_PROFIT) | (
    EXPORTER_KIND.is_in(PartyKind.INDIVIDUAL) & IN_BUSINESS
)
PUBLIC_BODY: Final = EXPORTER_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
TO_A_PUBLIC_BODY: Final = RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY, PartyKind.INTERNATIONAL_ORGANISATION)
TO_A_STATE: Final = RECIPIENT_KIND.is_in(PartyKind.PUBLIC_AUTHORITY)
PAYMENTS: Final = includes(PAYMENT_SYSTEM_DATA) & PAYMENT_OPERATOR
