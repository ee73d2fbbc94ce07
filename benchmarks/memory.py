"""How much memory a process holds, where the system tells (Linux)."""

from __future__ import annotations

import ctypes
import gc
from pathlib import Path
from typing import Final

_STATUS: Final = Path("/proc/self/status")
_PEAK: Final = Path("/proc/self/clear_refs")


def settle() -> int | None:
    """Give back what is free, and forget the peak of before.

    Returns:
        The bytes that are held now, or ``None`` if the system does not tell.
    """
    gc.collect()
    try:
        ctypes.CDLL(None).malloc_trim(0)
        _PEAK.write_text("5", encoding="ascii")
    except (OSError, AttributeError):
        return None
    return _read("VmRSS")


def peak() -> int | None:
    """Give the most bytes that were held since `settle`, or ``None`` if the system does not tell."""
    return _read("VmHWM")


def _read(name: str) -> int | None:
    if not _STATUS.exists():
        return None
    lines = _STATUS.read_text(encoding="ascii").splitlines()
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{name}:")), None)
