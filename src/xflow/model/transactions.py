"""What kind of dealing a transfer is part of."""

from __future__ import annotations

import enum


class Transaction(enum.StrEnum):
    """Say what kind of dealing the transfer is part of."""

    DATA_BROKERAGE = "data_brokerage"
    VENDOR_AGREEMENT = "vendor_agreement"
    EMPLOYMENT_AGREEMENT = "employment_agreement"
    INVESTMENT_AGREEMENT = "investment_agreement"
    INTRA_GROUP = "intra_group"
    OTHER = "other"
