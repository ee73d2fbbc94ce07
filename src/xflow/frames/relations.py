"""Relations of DuckDB: they are judged by a function within the engine, when the engine works them out.

A function of columns leaves to DuckDB what it is good at. The other columns never leave the engine, so that their types
and the order of the rows stay as they are; only a few thousand rows at a time are handed over, as columns of Arrow; and
the relation that comes out is a plan in the same connection, which can be run again, joined and written like any other.
A reader of Arrow could be read but once, joins on what rows state would have to hold all that differ, and both would
lose the order. The function has a name of its own in the database and looks at no other name.
"""

from __future__ import annotations

import contextlib
import functools
import itertools
from typing import TYPE_CHECKING, Any, Final

from xflow.errors import InvalidValueError
from xflow.frames.reading.cells import LISTED
from xflow.frames.told.flat import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable

    from xflow.frames.judging import FrameJudge

_NUMBERS: Final = itertools.count(1)

_FUNCTIONS: Final = 64
"""So many functions are kept, to be found again for the next relation with the same columns."""

_WHOLE: Final = frozenset({"tinyint", "smallint", "integer", "bigint", "utinyint", "usmallint", "uinteger"})
"""The types of numbers that are handed over as they are; all else is handed over as text."""

_LISTS: Final = frozenset({"list", "array"})


def judged_relation(relation: Any, judge: FrameJudge) -> Any:  # noqa: ANN401  (a relation of DuckDB)
    """Plan that the rows of a relation are judged.

    Args:
        relation: The relation.
        judge: Judges rows.

    Returns:
        The relation, with what its rows come to: nothing is worked out yet.

    Raises:
        InvalidValueError: A column is there that would be added, or the connection of the relation cannot be told.
    """
    import duckdb  # noqa: PLC0415  (it is there)

    types = _types(relation, judge)
    handed = tuple((name, "BIGINT" if kind in _WHOLE else "VARCHAR") for name, kind in types.items())
    name, function = _function(judge, handed)
    _register(relation, name, function, dict(handed))
    cells = ", ".join(_cell(column, kind) for column, kind in types.items())
    try:
        return relation.project(f"*, unnest({name}({{{cells}}}))")
    except duckdb.CatalogException:
        raise InvalidValueError(
            "this release of DuckDB does not tell to which connection the relation belongs; "
            "call duckdb.set_default_connection(...) with it first"
        ) from None


def _types(relation: Any, judge: FrameJudge) -> dict[str, str]:  # noqa: ANN401
    """Give the types of the columns that state something; of one other if there is none, so that rows are counted."""
    columns = dict(zip(relation.columns, [each.id for each in relation.types], strict=True))
    stating = set(judge.layout([*columns]).columns.values())
    taken = [name for name in columns if name.lower() in COLUMNS]
    if taken:
        raise InvalidValueError(f"the relation has columns that would be added: {', '.join(taken)}; rename them first")
    return {name: columns[name] for name in columns if name in stating} or dict(list(columns.items())[:1])


@functools.lru_cache(maxsize=_FUNCTIONS)
def _function(judge: FrameJudge, _: tuple[tuple[str, str], ...]) -> tuple[str, Callable[[Any], Any]]:
    """Give the function that judges rows with some columns, and a name that no other has."""
    import pyarrow as pa  # type: ignore[import-untyped]  # noqa: PLC0415  (DuckDB hands rows over as Arrow)

    def judged(rows: Any) -> Any:  # noqa: ANN401  (an array of structures)
        told = judge.judged(pa.Table.from_struct_array(rows))
        return pa.StructArray.from_arrays([told[each].combine_chunks() for each in COLUMNS], [*COLUMNS])

    return f"xflow_judge_{next(_NUMBERS)}", judged


def _register(relation: Any, name: str, function: Callable[[Any], Any], types: dict[str, str]) -> None:  # noqa: ANN401
    """Make the function known where the relation is; from release 2 on a relation tells its connection."""
    import duckdb  # noqa: PLC0415  (it is there)

    connection = getattr(relation, "_con", None) or duckdb.default_connection()
    taken, told = duckdb.struct_type(types), duckdb.struct_type(dict.fromkeys(COLUMNS, "VARCHAR"))
    with contextlib.suppress(duckdb.NotImplementedException):  # it is known already
        connection.create_function(name, function, [taken], told, type="arrow", null_handling="special")


def _cell(column: str, kind: str) -> str:
    """Write how a cell is handed over: the items of a list are joined, as in other libraries."""
    quoted, name = '"' + column.replace('"', '""') + '"', "'" + column.replace("'", "''") + "'"
    if kind in _WHOLE:
        return f"{name}: {quoted}::BIGINT"
    if kind not in _LISTS:
        return f"{name}: {quoted}::VARCHAR"
    items = f"list_transform({quoted}::VARCHAR[], lambda x: coalesce(x, 'None'))"
    return f"{name}: array_to_string({items}, chr({ord(LISTED)})) || chr({ord(LISTED)})"
