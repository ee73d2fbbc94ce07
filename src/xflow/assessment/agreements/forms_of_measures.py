"""Which form a measure has, and which bans that form meets: a documented table."""

from __future__ import annotations

import enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from xflow.model.measures import Impose, Localisation, Localise, Prohibit, Require, Role
from xflow.model.treaty_terms import Ban

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xflow.assessment.agreements.cases import Case
    from xflow.model.truth import Kleene


class Form(enum.Enum):
    """Say which form a measure has."""

    PROHIBITION = "prohibits the transfer"
    APPROVAL = "allows the transfer only with an approval"
    CONDITION = "allows the transfer only if a requirement is met, which can be met without an approval"
    INBOUND_PROHIBITION = "prohibits that data come in"
    INBOUND_CONDITION = "lets data in only if a requirement is met"
    LOCAL_COPY = "demands a copy in the territory"
    LOCAL_STORAGE = "demands storage in the territory"
    LOCAL_PROCESSING = "demands storage and processing in the territory"
    DUTY = "imposes a duty that never blocks a transfer"


BANNED_FORMS: Final[Mapping[Form, Mapping[Ban, Kleene]]] = MappingProxyType(
    {
        Form.PROHIBITION: {Ban.RESTRICTED_TRANSFER: True, Ban.NO_STORAGE_ABROAD: None},
        Form.APPROVAL: {Ban.RESTRICTED_TRANSFER: True, Ban.PRIOR_APPROVAL: True},
        Form.CONDITION: {Ban.RESTRICTED_TRANSFER: True},
        Form.INBOUND_PROHIBITION: {Ban.RESTRICTED_TRANSFER: True, Ban.BLOCKED_IMPORT: True},
        Form.INBOUND_CONDITION: {Ban.RESTRICTED_TRANSFER: True, Ban.BLOCKED_IMPORT: None},
        # Data of which a copy stays may leave; whether a copy needs facilities of one's own is open.
        Form.LOCAL_COPY: {
            Ban.LOCAL_STORAGE: True,
            Ban.LOCAL_FACILITIES: None,
            Ban.TRANSFER_FOR_LOCAL_USE: None,
        },
        # Whoever must store in a territory must use what stands there; what is stored may still be sent.
        Form.LOCAL_STORAGE: {
            Ban.LOCAL_STORAGE: True,
            Ban.LOCAL_FACILITIES: True,
            Ban.NO_STORAGE_ABROAD: None,
            Ban.RESTRICTED_TRANSFER: None,
            Ban.TRANSFER_FOR_LOCAL_USE: None,
        },
        Form.LOCAL_PROCESSING: {
            Ban.LOCAL_STORAGE: True,
            Ban.LOCAL_FACILITIES: True,
            Ban.NO_STORAGE_ABROAD: True,
            Ban.RESTRICTED_TRANSFER: True,
            Ban.TRANSFER_FOR_LOCAL_USE: None,
        },
        Form.DUTY: {},
    }
)
"""The bans that each form meets: surely (true) or arguably (``None``). What stands nowhere is not met."""

_LOCAL: Final = {
    Localisation.COPY: Form.LOCAL_COPY,
    Localisation.STORAGE: Form.LOCAL_STORAGE,
    Localisation.PROCESSING: Form.LOCAL_PROCESSING,
}


def form_of(case: Case) -> Form:
    """Tell which form the measure of a case has.

    Args:
        case: The case.

    Returns:
        The form. A requirement that others meet by approval alone is an approval, whatever else it is called.
    """
    inbound = case.measure.roles == {Role.DESTINATION}
    match case.measure.effect:
        case Impose():
            return Form.DUTY
        case Localise(extent):
            return _LOCAL[extent]
        case Prohibit():
            return Form.INBOUND_PROHIBITION if inbound else Form.PROHIBITION
        case Require():
            return Form.INBOUND_CONDITION if inbound else _form_of_requirement(case)


def _form_of_requirement(case: Case) -> Form:
    return Form.APPROVAL if case.needs_approval else Form.CONDITION


def meets(form: Form, ban: Ban) -> Kleene:
    """Tell whether a form of measure meets a ban.

    Args:
        form: The form.
        ban: The ban.

    Returns:
        Whether it does; ``None`` if that can be argued.

    Example:
        >>> meets(Form.LOCAL_STORAGE, Ban.LOCAL_FACILITIES), meets(Form.DUTY, Ban.RESTRICTED_TRANSFER)
        (True, False)
    """
    return BANNED_FORMS[form].get(ban, False)
