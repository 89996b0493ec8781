"""to_rows, to_arrow, to_dataframe, to_batches: what becomes of listings, models, dicts and the odd values in them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from types import MappingProxyType
from typing import Any

import pandas
import pyarrow as pa
import pyarrow.parquet
import pytest
from hypothesis import given
from hypothesis import strategies as st

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.simulator import Simulator

from .scripted import Asked, serve

UTC = timezone.utc
QUERY = {"interval": "2024-01-01T00:00:00Z/2024-01-02T00:00:00Z"}
ADA = {
    "name": "Ada",
    "id": "1",
    "division": {"name": "Home", "id": "d"},
    "addresses": [{"address": "+1", "type": "WORK"}],
    "presence": {"modifiedDate": "2026-10-01T08:00:11.123+05:45", "presenceDefinition": {"systemPresence": "BUSY"}},
    "manager": {"id": "2", "division": {"id": "e"}},
    "version": 7,
}


def user(**values: Any) -> sdk.User:
    return sdk.User.from_dict(ADA | values)


def client_of(sim: Simulator) -> sdk.ApiClient:
    return sdk.ApiClient(configuration=sdk.Configuration.create(host=sim.host, access_token=sim.issue_token()))


def columns(table: pa.Table) -> dict[str, list[Any]]:
    """The columns that hold something."""
    names = [name for name in table.column_names if table[name].null_count < len(table)]
    return {name: table[name].to_pylist() for name in names}


def test_rows_have_names_with_dots_in_the_order_of_the_model_and_dates() -> None:
    row, other = sdk.to_rows([sdk.User.from_dict({"name": "Bob"}), user(newer=True)])
    assert list(row) == list(other)
    assert [*row] == [
        *("id", "name", "division.id", "division.name", "addresses", "manager.id", "manager.division.id", "version"),
        *("presence.presenceDefinition.systemPresence", "presence.modifiedDate", "newer"),
    ]
    assert {name for name, value in row.items() if value is not None} == {"name"}
    moment = other["presence.modifiedDate"]
    assert moment == datetime(2026, 10, 1, 2, 15, 11, 123000, UTC)
    assert moment.utcoffset() == timedelta(hours=5, minutes=45)
    assert other["addresses"] == ADA["addresses"] and other["newer"] is True


def test_rows_may_keep_their_objects() -> None:
    (row,) = sdk.to_rows([user()], flatten=False)
    assert row["division"] == {"name": "Home", "id": "d"}
    assert row["presence"]["modifiedDate"] == datetime(2026, 10, 1, 2, 15, 11, 123000, UTC)


def test_a_null_object_is_no_column_of_its_own() -> None:
    assert sdk.to_rows([{"a": None}, {"a": {"b": 1}}]) == [{"a.b": None}, {"a.b": 1}]
    assert sdk.to_rows([{"a": None}]) == [{"a": None}]
    assert sdk.to_arrow([{"a": None}, {"a": {"b": 1}}]).to_pylist() == [{"a.b": None}, {"a.b": 1}]


def test_the_columns_of_a_model_are_known_without_an_entry() -> None:
    empty = sdk.to_arrow([], model=sdk.User)
    full = sdk.to_arrow([user(), sdk.User()])
    assert (empty.num_rows, full.num_rows) == (0, 2)
    assert full.schema.equals(empty.schema, check_metadata=True)
    assert full.column_names[:4] == ["id", "name", "division.id", "division.name"]
    assert full.schema.field("presence.modifiedDate").type == pa.timestamp("us", "UTC")
    assert full.schema.field("version").type == pa.int64()
    assert columns(full) == {
        "id": ["1", None],
        "name": ["Ada", None],
        "division.id": ["d", None],
        "division.name": ["Home", None],
        "addresses": [full["addresses"][0].as_py(), None],
        "manager.id": ["2", None],
        "manager.division": ['{"id": "e"}', None],
        "version": [7, None],
        "presence.presenceDefinition.systemPresence": ["BUSY", None],
        "presence.modifiedDate": [datetime(2026, 10, 1, 2, 15, 11, 123000, UTC), None],
    }
    assert full.schema.field("manager.division").metadata == {b"content": b"application/json"}


def test_the_columns_of_a_listing_are_known_although_it_is_empty() -> None:
    with serve(lambda asked: {"entities": []}) as server:
        pages = sdk.paginate(sdk.RoutingApi(server.client()).get_routing_queues)
        assert pages.entry_model is sdk.Queue and not server.asked
        table = sdk.to_arrow(pages)
        assert table.num_rows == 0 and table.schema == sdk.to_arrow([], model=sdk.Queue).schema
        assert list(sdk.to_batches(pages)) == []


def test_every_kind_of_listing_tells_its_model() -> None:
    client = sdk.ApiClient()
    users, analytics = sdk.UsersApi(client), sdk.AnalyticsApi(client)
    assert sdk.paginate(users.get_user_directreports, "id").entry_model is sdk.User
    assert sdk.paginate(users.post_users_search, {"query": []}).entry_model is sdk.User
    assert sdk.paginate(sdk.SCIMApi(client).get_scim_users).entry_model is sdk.ScimV2User
    job = sdk.Job.attach(analytics.post_analytics_conversations_details_jobs, "j")
    assert job.entry_model is sdk.AnalyticsConversation


def test_a_listing_of_the_simulator_becomes_a_table() -> None:
    with Simulator() as sim:
        for number in range(5):
            sim.add("/api/v2/users", name=f"User {number}", email=f"u{number}@example.com")
        pages = sdk.paginate(sdk.UsersApi(client_of(sim)).get_users, page_size=2)
        expected = [entry.name for entry in pages]
        assert len(expected) >= 5
        assert sdk.to_arrow(pages)["name"].to_pylist() == expected
        assert [row["name"] for row in sdk.to_rows(pages)] == expected
        assert list(sdk.to_dataframe(pages)["name"]) == expected
        assert len(next(sdk.to_batches(pages, batch_size=2))) == 2


def test_a_job_of_the_simulator_becomes_a_table() -> None:
    with Simulator(seed={"users": 3, "queues": 1, "conversations": 5}) as sim:
        method = sdk.AnalyticsApi(client_of(sim)).post_analytics_conversations_details_jobs
        job = sdk.run_job(method, {"interval": sdk.interval(days=400)}, poll=0.01)
        table = sdk.to_arrow(job)
        assert table.num_rows == len(list(job)) > 0
        assert table.schema == sdk.to_arrow([], model=sdk.AnalyticsConversation).schema
        starts = sdk.to_arrow(job, explode=["participants", "participants.sessions"])
        assert starts.schema.field("participants.sessions.mediaType").type == pa.string()
        assert starts.num_rows == sum(len(p.sessions or [0]) for one in job for p in one.participants or [])


def test_dataframes_are_backed_by_arrow() -> None:
    frame = sdk.to_dataframe([user()])
    assert all(isinstance(kind, pandas.ArrowDtype) for kind in frame.dtypes)
    assert frame["presence.modifiedDate"].dt.tz is not None
    assert sdk.to_dataframe([], model=sdk.Division).shape == (0, 3)


def test_lists_explode_by_choice() -> None:
    two = [{"address": "+1"}, {"address": "+2"}]
    entries = [user(addresses=two), user(addresses=[]), sdk.User()]
    rows = sdk.to_rows(entries, explode="addresses")
    assert [row["addresses.address"] for row in rows] == ["+1", "+2", None, None]
    assert [row["id"] for row in rows] == ["1", "1", "1", None]
    table = sdk.to_arrow(entries, explode=["addresses"])
    assert table["addresses.address"].to_pylist() == ["+1", "+2", None, None]
    assert table.schema == sdk.to_arrow([], model=sdk.User, explode="addresses").schema
    assert sdk.to_rows([{"a": {"b": [1, 2]}}], explode="a.b") == [{"a.b": 1}, {"a.b": 2}]
    nested = [{"a": [{"b": [1, 2]}, {"b": []}]}]
    assert sdk.to_rows(nested, explode=("a.b", "a")) == [{"a.b": 1}, {"a.b": 2}, {"a.b": None}]
    assert sdk.to_arrow(nested, explode=("a.b", "a"))["a.b"].to_pylist() == [1, 2, None]


@pytest.mark.parametrize("convert", [sdk.to_rows, sdk.to_arrow])
def test_what_cannot_explode_is_refused(convert: Any) -> None:
    for name in ("adresses", "name", "division.name", "name.x"):
        with pytest.raises(ValueError, match=f"User has no list '{name}' to explode"):
            convert([user()], explode=name)
    with pytest.raises(ValueError, match=r"explode 'participants', too: 'participants.sessions' is a list"):
        convert([], explode="participants.sessions", model=sdk.AnalyticsConversation)
    with pytest.raises(ValueError, match=r"explode 'a', too: 'a.b' is a list"):
        convert([{"a": [{"b": []}]}], explode="a.b")


@pytest.mark.parametrize("convert", [sdk.to_rows, sdk.to_arrow, sdk.to_dataframe, lambda x: list(sdk.to_batches(x))])
def test_entries_are_models_or_dicts(convert: Any) -> None:
    for wrong, message in (([5], "not of int"), (["x"], "not of str"), ({"a": 1}, "not of one dict")):
        with pytest.raises(TypeError, match=message):
            convert(wrong)
    with pytest.raises(TypeError, match="not of one User"):
        convert(user())


def test_a_model_is_a_class_of_models() -> None:
    with pytest.raises(TypeError, match="model is a class of models, such as User, not 'User'"):
        sdk.to_rows([], model="User")  # type: ignore[arg-type]


def test_two_columns_of_one_name_are_refused() -> None:
    rows = [{"a.b": 1, "a": {"b": 2}}]
    for convert in (sdk.to_rows, sdk.to_arrow):
        with pytest.raises(ValueError, match=r"two columns would be named 'a.b': use flatten=False"):
            convert(rows)
    assert sdk.to_arrow(rows, flatten=False).to_pylist() == rows


def test_changed_models_show_their_changes() -> None:
    changed, moment = user(), datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=-3)))
    changed.addresses.append(sdk.Contact(address="+2"))
    changed.presence.modified_date = moment
    changed.title = sdk.ApiNullValue()
    changed.division = {"name": sdk.ApiNullValue(), "id": "new"}
    table, (row,) = sdk.to_arrow([changed]), sdk.to_rows([changed])
    assert [one["address"] for one in table["addresses"][0].as_py()] == ["+1", "+2"]
    assert row["addresses"] == [ADA["addresses"][0], {"address": "+2"}]
    for name, value in {"presence.modifiedDate": moment, "title": None, "division.id": "new"}.items():
        assert (table[name][0].as_py(), row[name]) == (value, value)
    assert row["division.name"] is table["division.name"][0].as_py() is None


def test_dates_that_a_program_set_stand_beside_those_of_the_platform() -> None:
    set_here = sdk.User(presence={"modifiedDate": datetime(2026, 1, 2, 3, tzinfo=UTC)})
    for entries in ([set_here, user()], [user(), set_here]):
        moments = sdk.to_arrow(entries)["presence.modifiedDate"].to_pylist()
        assert sorted(moments) == [datetime(2026, 1, 2, 3, tzinfo=UTC), datetime(2026, 10, 1, 2, 15, 11, 123000, UTC)]


def test_rows_may_be_changed_without_changing_the_entries() -> None:
    entry = user()
    sdk.to_rows([entry])[0]["addresses"].clear()
    sdk.to_rows([entry], flatten=False)[0]["division"].clear()
    assert entry == user()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-10-01T08:00:11Z", datetime(2026, 10, 1, 8, 0, 11, tzinfo=UTC)),
        ("2026-10-01T08:00:11.123456+0545", datetime(2026, 10, 1, 2, 15, 11, 123456, UTC)),
        ("2026-10-01T08:00:11-00:30", datetime(2026, 10, 1, 8, 30, 11, tzinfo=UTC)),
        ("2026-10-01T08:00:11+14:00", datetime(2026, 9, 30, 18, 0, 11, tzinfo=UTC)),
        ("2026-10-01T08:00:11", datetime(2026, 10, 1, 8, 0, 11, tzinfo=UTC)),
        ("2026-10-01", datetime(2026, 10, 1, tzinfo=UTC)),
        ("2026-10-01T08:00:11.1234567Z", datetime(2026, 10, 1, 8, 0, 11, 123456, UTC)),
        ("12026-10-01T08:00:11Z", datetime(1, 1, 1, tzinfo=UTC)),
        ("1 October 2026 08:00 UTC", datetime(2026, 10, 1, 8, tzinfo=UTC)),
    ],
)
def test_dates_in_any_notation_are_timestamps_in_utc(text: str, moment: datetime) -> None:
    both = [sdk.User.from_dict({"dateLastLogin": one}) for one in (text, "2026-01-01T00:00:00Z")]
    assert sdk.to_arrow(both)["dateLastLogin"].to_pylist() == [moment, datetime(2026, 1, 1, tzinfo=UTC)]
    (batch,) = sdk.to_batches(both)
    assert batch["dateLastLogin"][0].as_py() == moment


def test_dates_in_lists_are_dates_too() -> None:
    conversation = sdk.AnalyticsConversation.from_dict(
        {"participants": [{"sessions": [{"segments": [{"segmentStart": "2026-10-01T08:00:11Z"}]}]}]}
    )
    moment = datetime(2026, 10, 1, 8, 0, 11, tzinfo=UTC)
    for entry in (sdk.to_arrow([conversation]).to_pylist()[0], sdk.to_rows([conversation])[0]):
        assert entry["participants"][0]["sessions"][0]["segments"][0]["segmentStart"] == moment


def test_days_are_days_and_local_times_have_no_zone() -> None:
    bid = sdk.AgentWorkPlanBid.from_dict({"bidWindowStartDate": "2026-10-01"})
    update = sdk.EdgeAutoUpdateConfig.from_dict({"start": "2026-10-01T08:00:00.000"})
    for entry, name, value in (
        (bid, "bidWindowStartDate", date(2026, 10, 1)),
        (update, "start", datetime(2026, 10, 1, 8)),
    ):
        assert sdk.to_arrow([entry])[name].to_pylist() == [value]
        assert sdk.to_rows([entry])[0][name] == value


def test_what_is_no_date_stays_text_and_only_in_its_column() -> None:
    entries = [user(dateLastLogin="yesterday"), user(dateLastLogin="2026-01-01T00:00:00Z")]
    assert sdk.to_arrow(entries)["dateLastLogin"].to_pylist() == ["yesterday", "2026-01-01T00:00:00Z"]
    assert sdk.to_rows(entries)[0]["dateLastLogin"] == "yesterday"
    with pytest.raises(ValueError, match=r"column 'dateLastLogin' is no timestamp\[us, tz=UTC\] in every row"):
        list(sdk.to_batches(entries))


@pytest.mark.parametrize(
    ("values", "kind", "read"),
    [
        ([7, 8], pa.int64(), [7, 8]),
        ([7.0, None], pa.int64(), [7, None]),
        ([7.5, 8], pa.float64(), [7.5, 8.0]),
        (["7", "8"], pa.string(), ["7", "8"]),
        ([7, "8"], pa.string(), ["7", '"8"']),
        ([True, 8], pa.string(), ["true", "8"]),
        ([2**63, 1], pa.uint64(), [2**63, 1]),
        ([2**64, -1], pa.string(), ["18446744073709551616", "-1"]),
        ([{"a": 1}, 8], pa.string(), ['{"a": 1}', "8"]),
    ],
)
def test_a_column_has_the_type_of_its_values(values: list[Any], kind: Any, read: list[Any]) -> None:
    for table in (
        sdk.to_arrow([sdk.User._view({"version": value}) for value in values]),
        sdk.to_arrow([{"version": value} for value in values], model=sdk.User),
    ):
        assert table.schema.field("version").type == kind
        assert table["version"].to_pylist() == read


def test_maps_and_free_values_are_json_text() -> None:
    participant = {"attributes": {"a": "1", "b": "ü"}, "purpose": "agent"}
    entries = [sdk.AnalyticsConversation.from_dict({"participants": [participant, {"attributes": {}}]})]
    (row,) = sdk.to_arrow(entries).to_pylist()
    assert [json.loads(one["attributes"]) for one in row["participants"]] == [participant["attributes"], {}]
    assert sdk.to_rows(entries)[0]["participants"][0] == participant


def test_what_python_programs_put_into_dicts_is_taken() -> None:
    moment, day = datetime(2026, 1, 1, tzinfo=UTC), date(2026, 1, 1)
    entry = {
        "a": sdk.ApiNullValue(),
        "b": sdk.User(name="x"),
        "c": moment,
        "d": day,
        "e": (1, 2),
        "f": [sdk.User(id="1")],
    }
    expected = {"a": None, "b.name": "x", "c": moment, "d": day, "e": [1, 2], "f": [{"id": "1"}]}
    for one in (entry, MappingProxyType(entry)):
        assert sdk.to_rows([one]) == [expected]
        assert sdk.to_arrow([one]).to_pylist() == [expected]
    assert sdk.to_arrow(sdk.to_rows([one])).to_pylist() == [expected]


def test_text_that_is_no_unicode_is_json_text() -> None:
    assert sdk.to_arrow([{"a": "\ud800"}, {"a": "x"}]).to_pylist() == [{"a": '"\\ud800"'}, {"a": '"x"'}]


def test_nothing_is_an_empty_table() -> None:
    assert sdk.to_rows([]) == []
    assert sdk.to_arrow([]).num_rows == 0
    assert sdk.to_dataframe([]).empty
    assert list(sdk.to_batches([])) == []
    assert sdk.to_rows([{}, {}]) == [{}, {}]


SCALARS = st.one_of(st.integers(-(2**63), 2**63 - 1), st.booleans(), st.text(), st.floats(allow_nan=False))
NAMES = st.text(st.characters(codec="utf-8", exclude_characters="."), max_size=5)


def json_values(depth: int) -> st.SearchStrategy[tuple[st.SearchStrategy[Any], ...]]:
    """Strategies for values of one type each, null among them."""
    kinds: list[Any] = [st.integers(-(2**63), 2**63 - 1), st.booleans(), st.text(st.characters(codec="utf-8"))]
    kinds.append(st.floats(allow_nan=False))
    found = st.sampled_from(kinds)
    if depth:
        inner = json_values(depth - 1)
        found |= inner.map(lambda one: st.lists(one, max_size=3))
        found |= st.dictionaries(NAMES, inner, max_size=3).map(st.fixed_dictionaries)
    return found.map(lambda one: st.none() | one)


TABLES = st.dictionaries(NAMES, json_values(2), max_size=4).flatmap(lambda one: st.lists(st.fixed_dictionaries(one)))


@given(TABLES)
def test_plain_json_is_what_pyarrow_makes_of_it(rows: list[dict[str, Any]]) -> None:
    expected = pa.Table.from_pylist(rows)
    found = sdk.to_arrow(rows, flatten=False)
    assert found.to_pylist() == expected.to_pylist()
    assert found.schema == expected.schema


@given(TABLES)
def test_flat_tables_hold_the_same_as_rows(rows: list[dict[str, Any]]) -> None:
    table = sdk.to_arrow(rows)
    flat = sdk.to_rows(rows)
    for name in table.column_names:
        found = pa.table({name: pa.array([row.get(name) for row in flat], table.schema.field(name).type)})
        assert table[name].to_pylist() == found[name].to_pylist()


JSON = st.recursive(
    st.none() | SCALARS | st.integers() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)
USERS = st.lists(
    st.dictionaries(st.sampled_from([*sdk.User.attribute_map.values(), "newer"]), JSON, max_size=5), max_size=5
)


@given(USERS)
def test_no_json_is_too_odd_for_a_table(values: list[dict[str, Any]]) -> None:
    entries = [sdk.User._view(value) for value in values]
    assert sdk.to_arrow(entries).num_rows == sdk.to_arrow(values, flatten=False).num_rows or not any(values)
    assert len(sdk.to_rows(entries)) == len(entries)


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


MISSING = """
import sys
sys.modules[sys.argv[1]] = None
import PureCloudPlatformClientV2 as sdk
assert sdk.to_rows([sdk.User(name="Ada")]) == [{"name": "Ada"}]
assert "pyarrow" not in sys.modules or sys.modules["pyarrow"] is None
try:
    getattr(sdk, sys.argv[2])([])
except ModuleNotFoundError as error:
    print(error, error.name)
"""


@pytest.mark.parametrize(
    ("package", "function"),
    [("pyarrow", "to_arrow"), ("pyarrow", "to_batches"), ("pyarrow", "to_dataframe"), ("pandas", "to_dataframe")],
)
def test_without_the_extra_the_error_names_it(package: str, function: str) -> None:
    command = [sys.executable, "-c", MISSING, package, function]
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, timeout=60).stdout
    assert output.strip() == f'tables need {package}: pip install "PureCloudPlatformClientV2[pandas]" {package}'
