"""Record batches: one schema, and the memory of one batch."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pyarrow as pa
import pyarrow.parquet
import pytest

import PureCloudPlatformClientV2 as sdk

from ..scripted import Asked, serve
from .entries import user


def test_batches_have_one_schema() -> None:
    entries = [sdk.User.from_dict({"id": str(number)}) for number in range(5)] + [user(newer=1)]
    batches = list(sdk.to_batches(entries, batch_size=4))
    assert [one.num_rows for one in batches] == [4, 2]
    assert {one.schema for one in batches} == {sdk.to_arrow([], model=sdk.User).schema}
    assert batches[1]["division.name"].to_pylist() == [None, "Home"]


def test_batches_of_dicts_have_the_columns_of_the_first() -> None:
    rows: list[dict[str, Any]] = [{"a": 1, "b": {"c": "x"}}, {"b": {"c": None}}, {"a": 2}]
    batches = list(sdk.to_batches(rows, batch_size=1))
    assert [one.to_pylist() for one in batches] == [
        [{"a": 1, "b.c": "x"}],
        [{"a": None, "b.c": None}],
        [{"a": 2, "b.c": None}],
    ]
    for late in ({"new": 1}, {"b": {"new": 1}}):
        with pytest.raises(ValueError, match=r"the first batch has no column '(b.)?new': give to_batches a schema"):
            list(sdk.to_batches([*rows, late], batch_size=2))
    with pytest.raises(ValueError, match="column 'a' is no int64 in every row"):
        list(sdk.to_batches([*rows, {"a": "x"}], batch_size=2))
    with pytest.raises(ValueError, match="column 'a' is no int64 in every row: its values are of several types"):
        list(sdk.to_batches([*rows, {"a": "x"}, {"a": 1}], batch_size=3))


@pytest.mark.parametrize("flatten", [True, False])
def test_batches_take_a_schema(flatten: bool) -> None:
    division = [pa.field("division.name", pa.string())]
    if not flatten:
        division = [pa.field("division", pa.struct([("name", pa.string())]))]
    schema = pa.schema([*division, pa.field("newer", pa.float64()), pa.field("id", pa.string())])
    batches = list(sdk.to_batches([user(), user(newer=2)], flatten, schema=schema, batch_size=1))
    assert [one.schema for one in batches] == [schema, schema]
    assert [one["newer"][0].as_py() for one in batches] == [None, 2.0]
    assert sdk.to_rows(batches[0].to_pylist())[0] == {"division.name": "Home", "newer": None, "id": "1"}
    (again,) = sdk.to_batches(sdk.to_rows([user()], flatten), flatten, schema=schema)
    assert again.to_pylist() == batches[0].to_pylist()


def test_batches_ask_for_nothing_before_the_first_and_no_more_than_they_need() -> None:
    read = []

    def entries() -> Iterator[sdk.User]:
        for number in range(100):
            read.append(number)
            yield user()

    batches = sdk.to_batches(entries(), batch_size=10)
    assert not read
    next(batches)
    assert len(read) == 10


@pytest.mark.parametrize("size", [0, -1, 2.5, True, "5"])
def test_a_batch_has_a_size(size: Any) -> None:
    with pytest.raises(sdk.InvalidArgument, match="batch_size is a whole number from 1"):
        sdk.to_batches([], batch_size=size)


def test_an_error_while_reading_is_the_one_of_the_listing() -> None:
    def answer(asked: Asked) -> Any:
        number = asked.query.get("pageNumber", "1")
        return (400, {}) if number == "3" else {"entities": [{"id": number}], "total": 50, "pageCount": 50}

    with serve(answer) as server:
        pages = sdk.paginate(sdk.UsersApi(server.client()).get_users, page_size=1)
        with pytest.raises(sdk.BadRequest):
            list(sdk.to_batches(pages, batch_size=1))


MEMORY = """
import resource, sys
import PureCloudPlatformClientV2 as sdk
import pyarrow.parquet as parquet
def entries(count):
    for number in range(count):
        yield sdk.User._view({"id": str(number), "name": "x" * 200, "division": {"id": str(number)}})
def write(count):
    rows = 0
    for batch in sdk.to_batches(entries(count), batch_size=2_000):
        rows += batch.num_rows
    assert rows == count
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
first = write(10_000)
print(write(200_000) - first)
"""


@pytest.mark.soak
def test_the_memory_of_batches_is_that_of_one() -> None:
    output = subprocess.run([sys.executable, "-c", MEMORY], check=True, stdout=subprocess.PIPE, timeout=300).stdout
    # The rows themselves would be over 100 MB.
    assert int(output) < 30_000


def test_batches_become_parquet(tmp_path: Any) -> None:
    batches = sdk.to_batches((user() for _ in range(25)), batch_size=10)
    first = next(batches)
    with pyarrow.parquet.ParquetWriter(tmp_path / "users.parquet", first.schema) as writer:
        writer.write_batch(first)
        for batch in batches:
            writer.write_batch(batch)
    table = pyarrow.parquet.read_table(tmp_path / "users.parquet")
    assert table.num_rows == 25 and table["addresses"][24].as_py()[0]["address"] == "+1"
