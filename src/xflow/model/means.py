"""How data come to their recipient."""

from __future__ import annotations

import enum


class Means(enum.StrEnum):
    """Say how the data come to the recipient."""

    TRANSMISSION = "transmission"
    REMOTE_ACCESS = "remote_access"
    DIRECT_COLLECTION = "direct_collection"
    OWN_STAFF_ACCESS = "own_staff_access"
    TRANSIT = "transit"
    PUBLICATION = "publication"
