"""The views of texts, as Arrow lays them out: sixteen bytes hold a short text, or tell where a long one stands.

They are read through the interface for C by which libraries hand over columns without a copy:
https://arrow.apache.org/docs/format/CStreamInterface.html
"""

from __future__ import annotations

import ctypes
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xflow.frames.columns.column import Numbers

_VIEWS: Final = b"vu"
"""How a column of views of texts is called."""

_WORDS: Final = 2
"""So many words of 64 bits a view has."""

_Get = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
_Release = ctypes.CFUNCTYPE(None, ctypes.c_void_p)

_pointer = ctypes.pythonapi.PyCapsule_GetPointer
_pointer.restype, _pointer.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]


class _Schema(ctypes.Structure):
    _fields_ = (
        ("format", ctypes.c_char_p),
        ("name", ctypes.c_char_p),
        ("metadata", ctypes.c_char_p),
        ("flags", ctypes.c_int64),
        ("n_children", ctypes.c_int64),
        ("children", ctypes.c_void_p),
        ("dictionary", ctypes.c_void_p),
        ("release", _Release),
        ("private_data", ctypes.c_void_p),
    )


class _Array(ctypes.Structure):
    _fields_ = (
        ("length", ctypes.c_int64),
        ("null_count", ctypes.c_int64),
        ("offset", ctypes.c_int64),
        ("n_buffers", ctypes.c_int64),
        ("n_children", ctypes.c_int64),
        ("buffers", ctypes.POINTER(ctypes.c_void_p)),
        ("children", ctypes.c_void_p),
        ("dictionary", ctypes.c_void_p),
        ("release", _Release),
        ("private_data", ctypes.c_void_p),
    )


class _Stream(ctypes.Structure):
    _fields_ = (
        ("get_schema", _Get),
        ("get_next", _Get),
        ("get_last_error", ctypes.c_void_p),
        ("release", _Release),
        ("private_data", ctypes.c_void_p),
    )


@contextmanager
def views(column: Any) -> Iterator[Numbers | None]:  # noqa: ANN401  (of any library that speaks Arrow)
    """Look at the views of the texts of a column.

    Args:
        column: The column.

    Yields:
        Two words for each row, as long as they are looked at; nothing if there are no views, or not in one piece.
        Where no text stands they may be anything.
    """
    capsule = column.__arrow_c_stream__()
    stream = _Stream.from_address(_pointer(capsule, b"arrow_array_stream"))
    with _handed_over(stream.get_schema, stream, _Schema()) as schema:
        are_views = schema.format == _VIEWS
    if not are_views:
        yield None
        return
    with _handed_over(stream.get_next, stream, _Array()) as array:
        yield _words(array) if array.length == len(column) else None


@contextmanager
def _handed_over(get: Any, stream: _Stream, into: Any) -> Iterator[Any]:  # noqa: ANN401  (structures of C)
    """Have something handed over, and give it back in the end; if that fails it stays empty."""
    get(ctypes.addressof(stream), ctypes.addressof(into))
    try:
        yield into
    finally:
        if into.release:
            into.release(ctypes.addressof(into))


def _words(array: _Array) -> Numbers:
    if not array.length:
        return np.zeros((0, _WORDS), np.uint64)
    where = array.buffers[1] + array.offset * _WORDS * ctypes.sizeof(ctypes.c_uint64)
    words = (ctypes.c_uint64 * (array.length * _WORDS)).from_address(where)
    return np.frombuffer(words, np.uint64).reshape(-1, _WORDS)
