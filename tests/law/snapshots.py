"""Write each pack as it stands, so that a change of law is read as a diff: ``python -m tests.law.snapshots``."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import xflow as xf
from xflow import law

FOLDER: Final = Path(__file__).parent / "snapshots"


def snapshot(code: str) -> str:
    """Give the text of a pack.

    Args:
        code: The code of the pack.
    """
    return xf.to_json(law.load(code), indent=1) + "\n"


def path_of(code: str) -> Path:
    """Give where the text of a pack is kept."""
    return FOLDER / f"{code.lower()}.json"


def main() -> None:
    """Write the texts of all packs, and remove those of packs that are gone."""
    FOLDER.mkdir(exist_ok=True)
    kept = {path_of(code) for code in law.BUILT_IN}
    for path in set(FOLDER.glob("*.json")) - kept:
        path.unlink()
    for code in law.BUILT_IN:
        path_of(code).write_text(snapshot(code), encoding="utf-8")


if __name__ == "__main__":
    main()
