"""Which columns a table has: those of a model, of listings, of rows; names with dots; lists exploded."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime, timedelta, timezone
from typing import Any

import pandas
import pyarrow as pa
import pyarrow.parquet
import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.simulator import Simulator

from ..scripted import serve
from .entries import ADA, UTC, user


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


@pytest.mark.parametrize("entries", [[None], [None, {"a": 1}], [{"a": 1}, None]])
def test_an_entry_that_is_null_is_told_wherever_it_stands(entries: Any) -> None:
    for convert in (sdk.to_rows, sdk.to_arrow):
        with pytest.raises(TypeError, match="models or dicts, not of NoneType"):
            convert(entries)


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


def test_rows_may_be_changed_without_changing_the_entries() -> None:
    entry = user()
    sdk.to_rows([entry])[0]["addresses"].clear()
    sdk.to_rows([entry], flatten=False)[0]["division"].clear()
    assert entry == user()


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
