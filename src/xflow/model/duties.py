"""What must be done beside a transfer and never blocks it."""

from __future__ import annotations

import enum

from attrs import frozen


class DutyKind(enum.Enum):
    """Say what kind of duty it is."""

    NOTICE = "notice"
    CONSENT = "consent"
    IMPACT_ASSESSMENT = "impact assessment"
    CONTRACT = "contract"
    SECURITY = "security"
    RECORD = "record"
    FILING = "filing"
    REPORT = "report"
    AUDIT = "audit"
    REPRESENTATIVE = "representative"
    OTHER = "other"


@frozen
class Duty:
    """Describe something that must be done beside a transfer.

    Args:
        text: What must be done, as an imperative.
        kind: What kind of duty it is.
        deadline: By when, in words, if the law says so.

    Example:
        >>> str(Duty("file the contract", DutyKind.FILING, "within 10 working days of its effect"))
        'file the contract, within 10 working days of its effect'
    """

    text: str
    kind: DutyKind = DutyKind.OTHER
    deadline: str = ""

    def __str__(self) -> str:
        return f"{self.text}, {self.deadline}" if self.deadline else self.text
