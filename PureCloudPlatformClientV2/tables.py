"""Listings as tables: rows, Arrow, pandas, and record batches in constant memory.

Columns have the names of the JSON, nested ones with dots (`division.name`), in the order of the model's fields; what
the model does not know comes last.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from ._http.errors import InvalidArgument
from ._tables.flat import flat_rows
from ._tables.plain import json_rows
from ._tables.shape import Entry, Shape, explode_rows
from .model import Model

if TYPE_CHECKING:
    import pandas
    import pyarrow

__all__ = ["to_arrow", "to_batches", "to_dataframe", "to_rows"]


def to_rows(
    entries: Iterable[Entry],
    flatten: bool = True,
    *,
    explode: str | Sequence[str] = (),
    model: type[Model] | None = None,
) -> list[dict[str, Any]]:
    """Return entries as dicts, dates as dates; all have the same keys, those that some entry has.

    entries: models, or dicts as the platform writes them: a list, what `paginate` or `run_job` returns, any iterable.
    flatten: nested objects become names with dots; False keeps them as dicts.
    explode: names of lists (with dots where they are nested) whose items become rows of their own; an empty list is one
        row with None. Other lists are kept.
    model: the class that says the fields of dicts, such as User.

    Raises TypeError for what is neither model nor dict, ValueError for a name in `explode` that is no list and for two
    columns of one name, and what reading the entries raises.
    """
    shape, iterator = Shape.of(entries, explode, model)
    return flat_rows(explode_rows(json_rows(iterator), shape.exploded), shape, flatten)


def to_arrow(
    entries: Iterable[Entry],
    flatten: bool = True,
    *,
    explode: str | Sequence[str] = (),
    model: type[Model] | None = None,
) -> pyarrow.Table:
    """Return entries as a pyarrow.Table (extra `pandas`); arguments and exceptions are those of `to_rows`.

    All fields of the model are columns, whether an entry has them or not, also where there is no entry. Dates are
    timestamps in UTC, in lists too. Maps, values of any type, and what lies deeper than two objects in one another are
    JSON text, which the metadata of their field says; a list's items begin anew, four lists deep. So is a column whose
    values are of several types. A column whose values all have another type than the model says has theirs.

    Raises ModuleNotFoundError without the extra.
    """
    arrow = _arrow()
    shape, iterator = Shape.of(entries, explode, model)
    table: pyarrow.Table = arrow.table(json_rows(iterator), shape, flatten)
    return table


def to_dataframe(
    entries: Iterable[Entry],
    flatten: bool = True,
    *,
    explode: str | Sequence[str] = (),
    model: type[Model] | None = None,
) -> pandas.DataFrame:
    """Return entries as a pandas.DataFrame whose columns are backed by Arrow (extra `pandas`); see `to_arrow`."""
    try:
        import pandas  # here: an extra, and slow to load
    except ModuleNotFoundError as error:
        raise _missing(error) from error
    table = to_arrow(entries, flatten, explode=explode, model=model)
    frame: pandas.DataFrame = table.to_pandas(types_mapper=pandas.ArrowDtype)
    return frame


def to_batches(
    entries: Iterable[Entry],
    flatten: bool = True,
    *,
    explode: str | Sequence[str] = (),
    model: type[Model] | None = None,
    batch_size: int = 10_000,
    schema: pyarrow.Schema | None = None,
) -> Iterator[pyarrow.RecordBatch]:
    """Yield entries as record batches of one schema, `batch_size` entries at a time: memory is that of one batch.

    schema: the columns; others are left out. The default is those of the model, so fields that are newer than this SDK
        are left out; for dicts without a model those of the first batch, and a later dict with another is a ValueError.
    Other arguments as in `to_arrow`. No entry is asked for before the first batch is.

    Raises ValueError, naming the column, for values that do not have its type; InvalidArgument for a `batch_size` below
    1; ModuleNotFoundError without the extra; while iterating, what `to_rows` raises.
    """
    arrow = _arrow()
    if isinstance(batch_size, bool) or not isinstance(batch_size, int) or batch_size < 1:
        raise InvalidArgument(f"batch_size is a whole number from 1, not {batch_size!r}")
    return _batches(arrow, entries, flatten, explode, model, batch_size, schema)


def _batches(
    arrow: Any,
    entries: Iterable[Entry],
    flatten: bool,
    explode: str | Sequence[str],
    model: type[Model] | None,
    size: int,
    schema: Any,
) -> Iterator[pyarrow.RecordBatch]:
    shape, iterator = Shape.of(entries, explode, model)
    others = "drop" if schema is not None or shape.model is not None else "refuse"
    if schema is None and shape.model is not None:
        schema = arrow.schema_of(shape, flatten)
    while rows := json_rows(islice(iterator, size)):
        if schema is None:
            schema = arrow.table(rows, shape, flatten).schema
        yield arrow.batch(rows, shape, flatten, schema, others)


def _arrow() -> Any:
    try:
        from ._tables import arrow  # here: an extra, and slow to load
    except ModuleNotFoundError as error:
        raise _missing(error) from error
    return arrow


def _missing(error: ModuleNotFoundError) -> ModuleNotFoundError:
    message = f'tables need {error.name}: pip install "PureCloudPlatformClientV2[pandas]"'
    return ModuleNotFoundError(message, name=error.name)
