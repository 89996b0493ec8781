"""What a body carries: every Python value that JSON can say, and a clear refusal, with the place, of every other."""

from __future__ import annotations

import copy
import enum
import json
import math
import pickle
from collections import OrderedDict
from datetime import date, datetime, time, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._model.serialization import encode, to_json_value
from PureCloudPlatformClientV2.model import convert
from PureCloudPlatformClientV2.utils import sanitize_for_serialization

QUEUE = {
    "id": "q",
    "dateCreated": "2024-02-29T10:00:00.856Z",
    "dateModified": "2024-02-29T10:00:00Z",
    "division": {"id": "d"},
    "notYetKnown": {"date": "2024-02-29T10:00:00.856Z"},
}


class Color(enum.Enum):
    RED = "red"


class State(str, enum.Enum):
    ACTIVE = "active"


class Own:
    """A model that a program wrote in the official shape."""

    swagger_types = {"first_name": "str", "when": "datetime", "friend": "User"}
    attribute_map = {"first_name": "firstName", "when": "when", "friend": "friend"}

    def __init__(self) -> None:
        self.first_name: Any = None
        self.when: Any = None
        self.friend: Any = None


def sent(body: Any) -> Any:
    return json.loads(encode(body))


def queue() -> sdk.Queue:
    return convert(copy.deepcopy(QUEUE), "Queue")


def test_dates_of_an_answer_go_back_as_they_came() -> None:
    model = queue()
    _ = model.date_created, model.division, model.to_dict()
    assert sent(model) == QUEUE
    assert sent({"queues": [model]}) == {"queues": [QUEUE]}


def test_sanitize_for_serialization_writes_dates_as_the_official_sdk_does() -> None:
    expected = {**QUEUE, "dateCreated": "2024-02-29T10:00:00.856000+00:00", "dateModified": "2024-02-29T10:00:00+00:00"}
    assert sanitize_for_serialization(queue()) == expected
    assert sanitize_for_serialization([queue()]) == [expected]
    nested = convert({"presence": {"modifiedDate": "2024-02-29T10:00:00.856Z"}}, "User")
    assert sanitize_for_serialization(nested) == {"presence": {"modifiedDate": "2024-02-29T10:00:00.856000+00:00"}}


def test_sanitize_for_serialization_leaves_what_is_malformed() -> None:
    source = {"dateCreated": "never", "division": 7, "mediaSettings": {"call": 1}, "name": 7}
    assert sanitize_for_serialization(convert(dict(source), "Queue")) == source


def test_what_sanitize_for_serialization_gives_shares_nothing_with_the_model() -> None:
    model = queue()
    sanitize_for_serialization(model)["division"]["id"] = "x"
    sanitize_for_serialization(model)["notYetKnown"]["date"] = "x"
    assert sent(model) == QUEUE


def test_dicts_carry_models_dates_sets_and_enums() -> None:
    moment = datetime(2024, 2, 29, 10, tzinfo=timezone.utc)
    body = {
        "model": sdk.User(name="x"),
        "date": date(2024, 2, 29),
        "moment": moment,
        "time": time(10, 30),
        "set": {1},
        "frozen": frozenset({"a"}),
        "tuple": (1, 2),
        "enum": Color.RED,
        "state": State.ACTIVE,
        "ordered": OrderedDict(a=1),
        "month": sdk.YearMonth(2024, 2),
        Color.RED: 1,
        date(2024, 1, 1): 2,
        sdk.YearMonth(2024, 2): 3,
        5: 4,
    }
    assert sent(body) == {
        "model": {"name": "x"},
        "date": "2024-02-29",
        "moment": "2024-02-29T10:00:00+00:00",
        "time": "10:30:00",
        "set": [1],
        "frozen": ["a"],
        "tuple": [1, 2],
        "enum": "red",
        "state": "active",
        "ordered": {"a": 1},
        "month": "2024-02",
        "red": 1,
        "2024-01-01": 2,
        "2024-02": 3,
        "5": 4,
    }


def test_models_of_a_programs_own_in_the_official_shape_are_sent_and_read() -> None:
    own = Own()
    own.first_name, own.friend = "Ada", sdk.User(name="Grace")
    assert sent({"list": [own]}) == {"list": [{"firstName": "Ada", "friend": {"name": "Grace"}}]}
    read = convert({"firstName": "Ada", "when": "2024-02-29T10:00:00Z", "friend": {"name": "Grace"}}, Own)
    assert (read.first_name, read.when.year, read.friend.name) == ("Ada", 2024, "Grace")
    with pytest.raises(ValueError, match=r"Own\.when: 'never' is not a date"):
        convert({"when": "never"}, Own)
    with pytest.raises(ValueError, match="a JSON object was expected for Own, not an array"):
        convert([], Own)


def test_classes_are_types_too() -> None:
    assert isinstance(convert({"name": "x"}, sdk.User), sdk.User)
    assert convert("5", int) == 5


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_what_is_no_json_number_is_refused_with_its_place(number: float) -> None:
    with pytest.raises(ValueError, match=r"a\.b\[1\]\.c: -?(nan|inf) is not a number"):
        encode({"a": {"b": [1, {"c": number}]}})
    with pytest.raises(ValueError, match=r"User\.addresses\[0\]\.address: -?(nan|inf)"):
        encode(sdk.User(addresses=[sdk.Contact(address=number)]))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"^-?(nan|inf) is not a number"):
        encode(number)


@pytest.mark.parametrize("value", [object(), b"x", 1j, len])
def test_a_type_that_json_does_not_have_is_refused_with_its_place(value: Any) -> None:
    for send in (encode, sanitize_for_serialization):
        with pytest.raises(TypeError, match=r"a\[0\]: a value of type \w+ cannot be sent as JSON"):
            send({"a": [value]})
        with pytest.raises(TypeError, match=r"User\.name: a value of type"):
            send(sdk.User(name=value))
        with pytest.raises(TypeError, match=r"^a value of type"):
            send(value)


def test_a_key_that_json_does_not_have_is_refused() -> None:
    with pytest.raises(TypeError, match=r"a: a key of type tuple cannot be sent"):
        encode({"a": {(1, 2): 3}})


def circles() -> list[tuple[Any, str]]:
    plain: dict[str, Any] = {"a": {}}
    plain["a"]["b"] = plain
    array: list[Any] = []
    array.append(array)
    user = sdk.User(name="x")
    user.manager = sdk.User(manager=user)
    own = Own()
    own.friend = own
    places = [(plain, "a.b"), (array, "[0]"), (user, "User.manager.manager")]
    return [*places, ({"x": [user]}, "x[0].manager.manager"), ({"own": own}, "own.friend")]


@pytest.mark.parametrize(("body", "place"), circles())
def test_what_contains_itself_is_refused_with_its_place(body: Any, place: str) -> None:
    for send in (encode, sanitize_for_serialization):
        with pytest.raises(ValueError) as caught:
            send(body)
        assert str(caught.value) == f"{place}: contains itself"
        assert caught.value.__cause__ is None and caught.value.__suppress_context__


def test_the_same_object_twice_is_no_circle() -> None:
    shared = sdk.Contact(address="a")
    assert sent([shared, shared]) == [{"address": "a"}, {"address": "a"}]
    diamond: Any = [1]
    for _ in range(18):
        diamond = [diamond, diamond]
    with pytest.raises(ValueError, match="nan"):
        encode([diamond, math.nan])


def deep_user(levels: int) -> sdk.User:
    user = sdk.User(name="end")
    for _ in range(levels):
        user = sdk.User(manager=user)
    return user


def test_what_is_nested_too_deeply_is_a_value_error() -> None:
    user, other = deep_user(5_000), deep_user(5_000)
    actions: list[Any] = [
        lambda: encode(user),
        lambda: sanitize_for_serialization(user),
        user.to_dict,
        user.to_json,
        user.to_str,
        lambda: user == other,
        lambda: copy.deepcopy(user),
        lambda: pickle.dumps(user),
        lambda: sdk.User.from_json('{"manager":' * 100_000 + "{}" + "}" * 100_000),
    ]
    for action in actions:
        with pytest.raises(ValueError, match="nested too deeply"):
            action()
    assert len(repr(user)) < 1_000
    assert len(user._repr_html_()) < 1_000
    vars(user)


def test_deep_plain_json_is_a_value_error_too() -> None:
    body: Any = 1
    for _ in range(50_000):
        body = [body]
    for send in (encode, sanitize_for_serialization, lambda data: sdk.User.from_dict({"x": data})):
        with pytest.raises(ValueError, match="nested too deeply"):
            send(body)
    while isinstance(body, list):  # let it go step by step
        body = body[0]


JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(JSON)
def test_plain_json_is_sent_as_it_is(value: Any) -> None:
    assert sent(value) == value
    assert sanitize_for_serialization(value) == value


@given(st.dictionaries(st.sampled_from([*sdk.Queue.attribute_map.values(), "new"]), JSON))  # type: ignore[attr-defined]
def test_any_answer_is_kept_whole(data: dict[str, Any]) -> None:
    model = convert(copy.deepcopy(data), "Queue")
    for action in (repr, vars, lambda model: model._repr_html_(), copy.copy, copy.deepcopy, sanitize_for_serialization):
        action(model)
    assert sent(model) == data
    assert sent(pickle.loads(pickle.dumps(model))) == data


class Priority(int, enum.Enum):
    HIGH = 1


LEAVES = st.sampled_from([Color.RED, State.ACTIVE, Priority.HIGH, date(2024, 2, 29), time(10), None, 1.5, "x", True])


@given(st.recursive(LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from("abc"), inner)), st.data())
def test_models_in_any_body_are_written_as_their_json_values(value: Any, data: st.DataObject) -> None:
    read = queue()
    assert read.date_created is not None and read.division is not None
    if data.draw(st.booleans()):
        read.division.name = "changed"
    if data.draw(st.booleans()):
        read.date_modified = datetime(2025, 1, 1, tzinfo=timezone.utc)
    untouched = queue()
    made = sdk.User(name="x", addresses=[sdk.Contact(address="a")], division=sdk.Division(id="d"))
    made.title = value
    body = {"value": value, "models": [read, untouched, made, (read,)], "own": Own()}
    assert encode(body) == json.dumps(to_json_value(body))


def test_a_key_that_json_does_not_have_is_written_inside_of_models_too() -> None:
    user = sdk.User.from_dict({"custom": {}})
    user._json["custom"][date(2024, 2, 29)] = State.ACTIVE
    assert sent([user]) == [{"custom": {"2024-02-29": "active"}}]
