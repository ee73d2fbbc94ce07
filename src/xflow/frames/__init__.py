"""Judge the rows of a data frame, in the library in which the frame is kept (extra ``frames``)."""

from __future__ import annotations

import importlib.util

from xflow.errors import MissingExtraError

_MISSING = [name for name in ("narwhals", "numpy") if importlib.util.find_spec(name) is None]
if _MISSING:
    raise MissingExtraError("frames", _MISSING)
