"""Judge every row of a data frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve

from xflow import law
from xflow.errors import InvalidValueError
from xflow.evaluation.engine import evaluate
from xflow.frames.judging import judge_for, layout_for, opened
from xflow.frames.parts import is_worked_out_later, judged_in_parts
from xflow.frames.reading.cells import ON, day_in, transfer_in
from xflow.frames.reading.row_transfers import with_cumulative
from xflow.frames.reading.terms import Terms
from xflow.frames.reading.values import valued
from xflow.frames.refusing import is_raising
from xflow.frames.turns import in_turn
from xflow.model.aggregations import PARTIES
from xflow.model.periods import to_date
from xflow.model.places.world import WORLD
from xflow.model.readers import as_tuple

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping

    import narwhals.stable.v2 as nw

    from xflow.evaluation.decisions import Decision
    from xflow.frames.judging import FrameJudge
    from xflow.model.places.gazetteer import Gazetteer
    from xflow.model.policies import Policy

Frame = TypeVar("Frame")


def evaluate_frame(
    frame: Frame,
    policy: Policy | None = None,
    *,
    on: dt.date | str | None = None,
    columns: Mapping[str, str] | None = None,
    presume: bool = False,
    under: Iterable[str] | None = None,
    places: Gazetteer = WORLD,
    separator: str = ";",
    accumulate_by: Iterable[str] = (),
    recurring: bool = True,
    errors: str = "undetermined",
) -> Frame:
    """Judge every row of a data frame: each comes to what `xflow.evaluate` says of it alone.

    Rows that no law can tell apart are judged once. A row that cannot be read is undetermined, with the reason in the
    column ``fault``.

    Args:
        frame: The frame, of pandas, polars, pyarrow, DuckDB, Dask or Spark. Columns are called after what they state:
            ``origin``, ``destination``, ``on``, ``people``, ``people.<category>``, the lists ``data``, ``including``,
            ``without``, ``mechanisms`` and ``follows``, and facts by their ids, such as ``purpose`` or
            ``exporter.kind``. Other columns are left alone. An empty cell states nothing; ``unknown`` states that a
            fact is not known. A lazy frame of polars, a relation of DuckDB and frames of Dask and Spark stay lazy:
            their parts are judged when they are worked out.
        policy: The law to judge by; all packs, if left out.
        on: The day on which all rows are judged; else a column states it.
        columns: The columns that are called otherwise, by what they state.
        presume: Whether unknown facts that matter are taken to be as they ordinarily are.
        under: The ids of the regimes to ask; all that are touched, if left out.
        places: Which places there are.
        separator: What stands between the names in a cell of text.
        accumulate_by: By whom rows are counted together, as ``["exporter"]`` or ``["exporter", "recipient"]``: each
            is a column that names them, called so or by ``columns``. Then numbers of people over a stretch of time,
            such as since 1 January, are counted as each law counts them, over all rows up to and including each, in the
            order of their days and of the frame. A row of which the party is not named may be anybody's, and one that
            cannot be read may have sent anything. The frame must be in memory.
        recurring: Whether the same people may recur in several rows, so that a total is known between the largest
            number and the sum of all; if not, it is the sum.
        errors: ``"undetermined"`` to say of a row that cannot be read that it is undetermined, and why; ``"raise"`` to
            raise an error that tells all such rows. Rows of a lazy frame are read when it is worked out, part by part:
            then the part in which there are such rows raises, its rows are counted from its first, and DuckDB and
            Spark tell the text of the error in one of their own.

    Returns:
        The same frame with the columns ``outcome``, ``measures``, ``provisions``, ``options``, ``questions``,
        ``duties``, ``editions`` and ``fault``, in the same order and with the same index.

    Raises:
        InvalidValueError: No day is stated, the frame lacks a column that is named, or has one that would be added.
        WrongTypeError: It is no frame of these libraries.
        UnknownFactError: What a column is to state is not known.
        UnknownPackError: A regime named in ``under`` is not there.
        RowsError: Rows cannot be read, and ``errors`` is ``"raise"``; nothing is judged before.

    Example:
        >>> import pandas as pd
        >>> log = pd.DataFrame({"origin": ["DE", "DE"], "destination": ["JP", "Atlantis"], "data": "contact"})
        >>> evaluate_frame(log, law.load("EU"), on="2026-11-24", presume=True, under=["EU"])["outcome"].to_list()
        ['permitted', 'undetermined']
    """
    terms = _terms(policy, presume=presume, under=under, places=places, separator=separator)
    terms = _accumulating(terms, accumulate_by, recurring=recurring)
    judging = _judge(terms, columns, on, errors)
    if terms.accumulate_by and is_worked_out_later(frame):
        raise InvalidValueError(
            "rows of a lazy frame are judged part by part and cannot be counted together: collect it"
        )
    judged: Frame = judged_in_parts(frame, judging) if is_worked_out_later(frame) else judging.judged(frame)
    return judged


def evaluate_frames(
    parts: Iterable[Frame],
    policy: Policy | None = None,
    *,
    on: dt.date | str | None = None,
    columns: Mapping[str, str] | None = None,
    presume: bool = False,
    under: Iterable[str] | None = None,
    places: Gazetteer = WORLD,
    separator: str = ";",
    errors: str = "undetermined",
    progress: bool = False,
) -> Iterator[Frame]:
    r"""Judge a frame that is larger than memory, part by part: one part is held at a time.

    Each row comes to what `evaluate_frame` says of it; see there for how columns are read, and for what is raised
    beside. What was found of one part is remembered for the next, up to a bound; then it is found again.

    Args:
        parts: Frames of pandas, polars or pyarrow that come one after another, such as ``pandas.read_csv(...,
            chunksize=...)``, ``LazyFrame.collect_batches()``, ``pyarrow.parquet.ParquetFile(...).iter_batches()`` or
            a ``pyarrow.RecordBatchReader``.
        policy: The law.
        on: The day.
        columns: The columns that are called otherwise.
        presume: Whether unknown facts are presumed.
        under: The regimes to ask.
        places: Which places there are.
        separator: What stands between names.
        errors: What is done about rows that cannot be read; with ``"raise"`` the first part with such rows is an
            error, which counts its rows from the first of all parts.
        progress: Whether to show, by a bar of tqdm, how many rows are judged. Without tqdm there is a warning and no
            bar.

    Returns:
        The judged frames, in the same order, each judged when it is asked for. A batch of Arrow comes back as a table.

    Raises:
        WrongTypeError: It is one frame, or no frames at all.

    Example:
        >>> import io
        >>> import pandas as pd
        >>> log = io.StringIO("origin,destination,data\nDE,JP,contact\nDE,NZ,contact\nDE,IN,contact\n")
        >>> chunks = pd.read_csv(log, chunksize=2)
        >>> judged = evaluate_frames(chunks, law.load("EU"), on="2026-11-24", presume=True, under=["EU"])
        >>> [chunk["outcome"].to_list() for chunk in judged]
        [['permitted', 'permitted'], ['conditional']]
    """
    terms = _terms(policy, presume=presume, under=under, places=places, separator=separator)
    return in_turn(parts, _judge(terms, columns, on, errors), progress=progress)


def explain_row(
    frame: object,
    row: int,
    policy: Policy | None = None,
    *,
    on: dt.date | str | None = None,
    columns: Mapping[str, str] | None = None,
    presume: bool = False,
    under: Iterable[str] | None = None,
    places: Gazetteer = WORLD,
    separator: str = ";",
    accumulate_by: Iterable[str] = (),
    recurring: bool = True,
) -> Decision:
    """Give the whole decision on one row of a data frame.

    See `evaluate_frame` for how columns are read, and for what is raised beside.

    Args:
        frame: The frame.
        row: The place of the row, from 0.
        policy: The law to judge by.
        on: The day.
        columns: The columns that are called otherwise.
        presume: Whether unknown facts are presumed.
        under: The regimes to ask.
        places: Which places there are.
        separator: What stands between names.
        accumulate_by: By whom rows are counted together.
        recurring: Whether the same people may recur in several rows.

    Returns:
        The decision; with ``accumulate_by`` on the row with its cumulative numbers.

    Raises:
        FormatError: The row cannot be read; all faults are told at once.
        InvalidValueError: There is no such row, or the row states no day.

    Example:
        >>> import pandas as pd
        >>> log = pd.DataFrame({"origin": ["DE"], "destination": ["JP"], "data": "contact"})
        >>> explain_row(log, 0, law.load("EU"), on="2026-11-24", presume=True, under=["EU"]).outcome
        <Outcome.PERMITTED: 'permitted'>
    """
    whole = opened(frame)
    if not 0 <= row < len(whole):
        raise InvalidValueError(f"there is no row {row!r}: the frame has {len(whole)} rows, numbered from 0")
    table = whole[row : row + 1]
    terms = _terms(policy, presume=presume, under=under, places=places, separator=separator)
    terms = _accumulating(terms, accumulate_by, recurring=recurring)
    layout = layout_for(table.columns, terms, columns or {}, None if on is None else to_date(on))
    cells = {stated: _cell(table[column]) for stated, column in layout.columns.items()}
    stated = {name: text for name, text in cells.items() if text.strip() and name != ON}
    day = day_in(cells[ON]) if on is None else to_date(on)
    transfer = transfer_in(stated, terms.lawbook.facts, separator)
    if terms.accumulate_by:
        counted = _judge(terms, columns, on, "undetermined").cumulative(frame, row)
        transfer = with_cumulative(transfer, counted)
    return evaluate(transfer, terms.policy, on=day, presume=presume, under=terms.under, places=places)


def _accumulating(terms: Terms, by: Iterable[str], *, recurring: bool) -> Terms:
    """Say by whom rows are counted together."""
    known = {each.value: each for each in PARTIES}
    named = as_tuple(by)
    for each in named:
        if each not in known:
            raise InvalidValueError(f"rows are counted together by {' and '.join(known)}, not by {each!r}")
    return evolve(terms, accumulate_by=tuple([known[each] for each in sorted({*named})]), recurring=recurring)


def _cell(series: nw.Series[Any]) -> str:
    column, texts = valued(series)
    return texts[int(column.at(slice(0, 1))[0])]


def _judge(terms: Terms, columns: Mapping[str, str] | None, on: dt.date | str | None, errors: str) -> FrameJudge:
    named = tuple((columns or {}).items())
    return judge_for(evolve(terms, raising=is_raising(errors)), named, None if on is None else to_date(on))


def _terms(
    policy: Policy | None, *, presume: bool, under: Iterable[str] | None, places: Gazetteer, separator: str
) -> Terms:
    judged_by = law.world() if policy is None else policy
    regimes = None if under is None else tuple(under)
    return Terms(judged_by, presume, regimes, places, separator)
