"""Each pack is what was last read by a reviewer."""

from __future__ import annotations

import pytest

from tests.law.snapshots import FOLDER, path_of, snapshot
from xflow import law


@pytest.mark.parametrize("code", sorted(law.BUILT_IN))
def test_a_pack_is_as_its_snapshot_tells(code: str) -> None:
    """If it is not, run ``python -m tests.law.snapshots`` and read the difference as a change of law."""
    assert path_of(code).read_text(encoding="utf-8") == snapshot(code)


def test_no_snapshot_is_left_over() -> None:
    """Every snapshot is that of a pack."""
    assert {path.name for path in FOLDER.glob("*.json")} == {path_of(code).name for code in law.BUILT_IN}
