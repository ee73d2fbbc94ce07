"""The pack as a whole."""

from __future__ import annotations

from xflow.law import european_union as eu
from xflow.testing.conformance import PackConformance


class TestConformance(PackConformance):
    """The pack keeps to what every pack must keep to."""

    pack = eu.PACK
    prefixes = ("eu", "de", "fr")


def test_names_are_exported_in_order() -> None:
    """What users need is exported, sorted."""
    assert eu.__all__ == sorted(eu.__all__)
    assert all(hasattr(eu, name) for name in eu.__all__)
