"""The general facts: what any law may ask of a transfer. Packs add facts of their own."""

from __future__ import annotations

from typing import Final

from xflow.model.facts import About, Choice, Fact, Name, Place, YesNo
from xflow.model.means import Means
from xflow.model.parties import PartyKind, PartyRole
from xflow.model.purposes import Purpose
from xflow.model.transactions import Transaction

ORIGIN: Final = Place("origin", "the origin", "Where do the data leave from?")
DESTINATION: Final = Place("destination", "the destination", "Where do the data go?")
PURPOSE: Final = Choice(
    "purpose",
    "the purpose",
    "For what are the data sent?",
    ordinary=Purpose.SERVICE_PROVISION.value,
    options=tuple(each.value for each in Purpose),
)
TRANSACTION: Final = Choice(
    "transaction",
    "the kind of dealing",
    "Are the data sold or licensed, given to a vendor, an employee or an investor, or moved within a group?",
    ordinary=Transaction.VENDOR_AGREEMENT.value,
    options=tuple(each.value for each in Transaction),
)
MEANS: Final = Choice(
    "means",
    "the way in which the data come to the recipient",
    "How do the data come to the recipient: sent, read from afar, collected from the person, in transit?",
    ordinary=Means.TRANSMISSION.value,
    options=tuple(each.value for each in Means),
)
EXPORTER_NAME: Final = Name("exporter.name", "the exporter", "Who sends the data?", About.EXPORTER)
EXPORTER_KIND: Final = Choice(
    "exporter.kind",
    "the kind of exporter",
    "What is the exporter: a company, a public authority, an individual?",
    About.EXPORTER,
    ordinary=PartyKind.COMPANY.value,
    options=tuple(each.value for each in PartyKind),
)
EXPORTER_ROLE: Final = Choice(
    "exporter.role",
    "the role of the exporter",
    "Does the exporter decide on purposes and means (controller) or act for somebody else (processor)?",
    About.EXPORTER,
    ordinary=PartyRole.CONTROLLER.value,
    options=tuple(each.value for each in PartyRole),
)
EXPORTER_ORGANISATION: Final = Name(
    "exporter.organisation", "the exporting organisation", "Which organisation sends?", About.EXPORTER
)
RECIPIENT_NAME: Final = Name("recipient.name", "the recipient", "Who receives the data?", About.RECIPIENT)
RECIPIENT_KIND: Final = Choice(
    "recipient.kind",
    "the kind of recipient",
    "What is the recipient: a company, a public authority, an international organisation, an individual?",
    About.RECIPIENT,
    ordinary=PartyKind.COMPANY.value,
    options=tuple(each.value for each in PartyKind),
)
RECIPIENT_ROLE: Final = Choice(
    "recipient.role",
    "the role of the recipient",
    "Does the recipient decide on purposes and means (controller) or act for somebody else (processor)?",
    About.RECIPIENT,
    options=tuple(each.value for each in PartyRole),
)
RECIPIENT_ORGANISATION: Final = Name(
    "recipient.organisation", "the receiving organisation", "Which organisation receives?", About.RECIPIENT
)
SAME_ENTITY: Final = YesNo(
    "recipient.same_entity",
    "the exporter and the recipient are one legal entity",
    "Are the exporter and the recipient the same legal entity?",
    About.RECIPIENT,
    ordinary=False,
)
SAME_GROUP: Final = YesNo(
    "recipient.same_group",
    "the exporter and the recipient belong to one corporate group",
    "Do the exporter and the recipient belong to the same corporate group?",
    About.RECIPIENT,
    ordinary=False,
)
SYSTEMATIC: Final = YesNo(
    "transfer.systematic",
    "the transfer is part of a regular or repeated flow",
    "Is the transfer part of a regular, repeated or standing flow?",
    ordinary=True,
)
INBOUND_RESTRICTED: Final = YesNo(
    "destination.restricts_inbound",
    "the law of the destination restricts what comes in",
    "Does the law of the destination restrict data that come in?",
    ordinary=False,
)
LEFT_OUT_INCLUDED: Final = YesNo(
    "data.left_out_included",
    "kinds of data that a law pack leaves out are among the data",
    "Are kinds of data that the law packs asked leave out, as their pages say, among the data?",
    ordinary=False,
)
EXPORT_CONTROLS_MET: Final = YesNo(
    "transfer.export_controls_met",
    "the export controls of the place that the data leave allow the export, or have them on no list",
    "Do the export controls of the place that the data leave allow it, by licence or because they are on no list?",
)

# How somebody gets at data beside being sent them: the security of products, and the demands of authorities abroad.

BACKDOOR_USED: Final = YesNo(
    "access.backdoor",
    "the data are got by a backdoor in a digital product or service",
    "Are the data got by a backdoor in a digital product or service?",
    ordinary=False,
)
FLAW_USED: Final = YesNo(
    "access.unpatched_flaw",
    "the data are got by a known flaw of digital infrastructure, a product or a service that was not mended",
    "Are the data got by a known flaw of digital infrastructure, a product or a service that was not mended?",
    ordinary=False,
)
COMPELLED_FROM_ABROAD: Final = YesNo(
    "access.compelled",
    "an authority of another state than that where the data are kept compels somebody to give access to them",
    "Does an authority of another state than that where the data are kept compel somebody to give access to them?",
    ordinary=False,
)
LEGAL_CHANNEL: Final = YesNo(
    "access.legal_channel",
    "the access goes through a legal channel with the state where the data are kept, such as judicial assistance",
    "Does the access go through judicial assistance, or another legal channel to which the state where the data are "
    "kept has agreed?",
)

FACTS: Final[tuple[Fact, ...]] = (
    ORIGIN,
    DESTINATION,
    PURPOSE,
    TRANSACTION,
    MEANS,
    EXPORTER_NAME,
    EXPORTER_KIND,
    EXPORTER_ROLE,
    EXPORTER_ORGANISATION,
    RECIPIENT_NAME,
    RECIPIENT_KIND,
    RECIPIENT_ROLE,
    RECIPIENT_ORGANISATION,
    SAME_ENTITY,
    SAME_GROUP,
    SYSTEMATIC,
    INBOUND_RESTRICTED,
    LEFT_OUT_INCLUDED,
    EXPORT_CONTROLS_MET,
    BACKDOOR_USED,
    FLAW_USED,
    COMPELLED_FROM_ABROAD,
    LEGAL_CHANNEL,
)
"""All general facts."""
