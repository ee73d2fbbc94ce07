"""The words in which trade and data agreements differ: what is promised, what is ruled out, what an exception asks."""

from __future__ import annotations

import enum


class CommitmentKind(enum.Enum):
    """Say what parties promise each other."""

    FREE_FLOW = "allow cross-border transfers of information"
    NO_LOCALISATION = "do not require local computing facilities"
    FREE_FLOW_FINANCIAL = "allow transfers of financial information"
    NO_LOCALISATION_FINANCIAL = "do not require local computing facilities in finance"
    PERSONAL_DATA_PROTECTION = "protect personal information"


class Ban(enum.Enum):
    """Say which form of measure a commitment rules out."""

    RESTRICTED_TRANSFER = "prohibiting or restricting transfers"
    LOCAL_FACILITIES = "requiring that computing facilities in the territory be used"
    LOCAL_STORAGE = "requiring that data be stored or processed in the territory"
    NO_STORAGE_ABROAD = "prohibiting that data be stored or processed in the territory of the other party"
    TRANSFER_FOR_LOCAL_USE = "making transfers depend on local facilities or local storage"
    BLOCKED_IMPORT = "prohibiting transfers into the territory"
    PRIOR_APPROVAL = "requiring approval before a transfer"


class Force(enum.Enum):
    """Say how far a commitment binds."""

    BINDING = "binding"
    SUBJECT_TO_DOMESTIC_LAW = "binding, subject to the law of each party"
    ENDEAVOUR = "to be endeavoured"
    AFFIRMATION = "affirms what the parties owe under other agreements"
    POLITICAL = "political"


class Exclusion(enum.Enum):
    """Say what a commitment leaves out."""

    FINANCE = "financial institutions and financial service suppliers"
    GOVERNMENT_DATA = "information held or processed by or for a party"
    PROCUREMENT = "government procurement"
    AUDIOVISUAL = "audiovisual services"
    CREDIT_REPORTING = "credit reporting"
    RESERVATIONS = "measures that a party has listed as non-conforming"
    UNSCHEDULED = "services for which a party has promised nothing in its schedule"


class ProngKind(enum.Enum):
    """Say what a prong of an exception clause asks."""

    LEGITIMATE_OBJECTIVE = "legitimate public policy objective"
    NON_DISCRIMINATION = "no arbitrary or unjustifiable discrimination"
    NO_DISGUISED_RESTRICTION = "no disguised restriction on trade"
    NECESSITY = "not greater than required"
    NO_HARM_TO_SUPPLIERS = "transfers are not treated worse for being cross-border, to the harm of foreign suppliers"
    ESSENTIAL_SECURITY = "essential security interests"
    TRANSFER_INSTRUMENTS = "instruments of general application that enable transfers"
    PRUDENTIAL = "prudential reasons"
    REGULATOR_ACCESS = "regulators lack access to the data abroad"
    SPECIAL_PROTECTION = "special protection of the data that the other party lacks"
    ONWARD_TO_NON_PARTY = "data that go on to a place that is no party"
    CIRCUMVENTION = "a real and serious risk that protection is circumvented"


class Judge(enum.Enum):
    """Say who decides in the end whether a prong is met."""

    TRIBUNAL = "a tribunal"
    PARTY = "the party that relies on it"
    NOBODY = "nobody: it may not be disputed"


class NecessityStandard(enum.Enum):
    """Say how strictly necessity is measured."""

    NOT_GREATER_THAN_REQUIRED = "not greater than required"
    NOT_GREATER_THAN_NECESSARY = "not greater than necessary"
    NECESSARY = "necessary"
    NECESSARY_AND_PROPORTIONATE = "necessary and proportionate"
