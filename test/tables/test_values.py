"""What becomes of the values of a table: dates, mixed types, whatever JSON and programs hold."""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pyarrow as pa
import pyarrow.parquet
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import PureCloudPlatformClientV2 as sdk

from .entries import UTC, user


def test_dates_that_a_program_set_stand_beside_those_of_the_platform() -> None:
    set_here = sdk.User(presence={"modifiedDate": datetime(2026, 1, 2, 3, tzinfo=UTC)})
    for entries in ([set_here, user()], [user(), set_here]):
        moments = sdk.to_arrow(entries)["presence.modifiedDate"].to_pylist()
        assert sorted(moments) == [datetime(2026, 1, 2, 3, tzinfo=UTC), datetime(2026, 10, 1, 2, 15, 11, 123000, UTC)]


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


def flat(row: dict[str, Any]) -> list[tuple[str, Any]]:
    pairs = []
    for name, value in row.items():
        inner = flat(value) if isinstance(value, dict) else [("", value)]
        pairs += [(f"{name}.{rest}" if rest else name, one) for rest, one in inner]
    return pairs


@given(
    st.lists(
        st.recursive(
            st.dictionaries(st.sampled_from(["a", "b", "a.b", "b.a", "c"]), st.integers(0, 9)),
            lambda inner: st.dictionaries(st.sampled_from(["a", "b", "a.b", "c"]), inner | st.integers(0, 9)),
        ),
        max_size=6,
    )
)
@example([{"a.b": 1}, {"a": {"b": 2}}, {"a.b": 3, "c": 4}, {"a.b": 5}])
@example([{"c": 1}, {"a.b": 1, "a": {"b": 2}}])
@example([{"c": 1}, {"c": 2, "a": 3}, {"b": 4}, {"a": 5}])
def test_rows_have_the_columns_of_all_whichever_row_brings_them(rows: list[dict[str, Any]]) -> None:
    pairs = [flat(row) for row in rows]
    if any(len(dict(one)) < len(one) for one in pairs):
        with pytest.raises(ValueError, match="two columns would be named"):
            sdk.to_rows(rows)
        return
    seen = sdk.to_rows(rows)
    names = {name for one in pairs for name, _ in one}
    assert [type(row) for row in seen] == [dict] * len(rows) and len({tuple(row) for row in seen}) < 2
    assert seen == [{name: dict(one).get(name) for name in names} for one in pairs]


def test_days_beside_moments_are_moments_and_no_time_is_lost() -> None:
    day, moment = date(2026, 1, 1), datetime(2026, 1, 2, 5, 6)
    for values in ([day, moment], [moment, day], [None, day, moment]):
        expected = [datetime(2026, 1, 1) if value is day else value for value in values]
        assert sdk.to_arrow([{"a": {"b": value}} for value in values])["a.b"].to_pylist() == expected
        assert sdk.to_arrow([{"a": values}])["a"].to_pylist() == [expected]
    aware = sdk.to_arrow([{"a": day}, {"a": moment.replace(tzinfo=UTC)}])["a"].to_pylist()
    assert aware == [datetime(2026, 1, 1, tzinfo=UTC), moment.replace(tzinfo=UTC)]
    assert sdk.to_arrow([{"a": day}, {"a": None}])["a"].to_pylist() == [day, None]
    assert sdk.to_arrow([{"a": day}, {"a": 5}])["a"].to_pylist() == ['"2026-01-01"', "5"]
    with pytest.raises(ValueError, match="column 'a' is no date32"):
        list(sdk.to_batches([{"a": day}, {"a": moment}], batch_size=1))


def test_decimals_beside_floats_are_floats() -> None:
    for values in ([Decimal("1.5"), 2.5], [2.5, Decimal("1.5")], [Decimal("1.5"), 10**30, 2.5], [Decimal("inf")]):
        assert sdk.to_arrow([{"a": value} for value in values])["a"].to_pylist() == [float(value) for value in values]
    assert sdk.to_arrow([{"a": Decimal("1.5")}, {"a": 1}])["a"].to_pylist() == [Decimal("1.5"), Decimal(1)]
    with pytest.raises(ValueError, match="column 'a' has values of several types: a value of type Decimal"):
        sdk.to_arrow([{"a": Decimal("1.5")}, {"a": "text"}])


@pytest.mark.parametrize(
    "to_table", [sdk.to_rows, sdk.to_arrow, sdk.to_dataframe, lambda rows: list(sdk.to_batches(rows))]
)
def test_what_is_inside_itself_is_refused_and_deep_objects_are_not(to_table: Any) -> None:
    ring: dict[str, Any] = {"a": 1}
    ring["self"] = ring["again"] = [ring]
    manager = sdk.User(name="Maria")
    manager.manager = manager
    for entry in (ring, MappingProxyType(ring), {"a": (ring,)}, manager):
        with pytest.raises(ValueError, match="nested more than 500 levels deep, or is inside itself"):
            to_table([{"a": 1}, entry])
    deep: Any = 1
    for _ in range(100):
        deep = {"a": deep}
    assert len(to_table([deep])) == 1
