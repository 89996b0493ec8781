"""Values that programs set: dicts for models, enumerations, JSON in and out, and what a conversion error says."""

from __future__ import annotations

import copy
import enum
import json
import pickle
import threading
import warnings
from datetime import datetime, timezone
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2 import _strict
from PureCloudPlatformClientV2._model.conversion import Misfit
from PureCloudPlatformClientV2._model.serialization import encode
from PureCloudPlatformClientV2.model import convert


@pytest.fixture(autouse=True)
def fresh_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing was warned of yet."""
    monkeypatch.setattr(_strict, "_warned", {})


def sent(body: Any) -> Any:
    return json.loads(encode(body))


def untyped(model: Any) -> Any:
    return model


def test_a_dict_may_be_set_for_a_model_and_reads_as_the_model() -> None:
    user = untyped(sdk.User())
    user.division = {"id": "d", "newField": 1}
    assert isinstance(user.division, sdk.Division)
    assert user.division is user.division
    user.division.name = "Home"
    assert sent(user) == {"division": {"id": "d", "newField": 1, "name": "Home"}}


def test_dicts_in_lists_and_deeper_read_as_models() -> None:
    user = untyped(sdk.User)(
        addresses=[{"address": "a"}, sdk.Contact(address="b"), None], manager={"manager": {"id": "m"}}
    )
    assert [item and item.address for item in user.addresses] == ["a", "b", None]
    assert user.manager.manager.id == "m"
    user.addresses.append({"address": "c"})
    assert [item and item["address"] for item in sent(user)["addresses"]] == ["a", "b", None, "c"]


def test_python_values_within_such_a_dict_are_read_and_sent() -> None:
    moment = datetime(2024, 2, 29, 10, tzinfo=timezone.utc)
    user = untyped(sdk.User)(presence={"modifiedDate": moment, "presenceDefinition": sdk.PresenceDefinition(id="p")})
    assert user.presence.modified_date == moment
    assert user.presence.presence_definition.id == "p"
    assert sent(user)["presence"] == {"modifiedDate": "2024-02-29T10:00:00+00:00", "presenceDefinition": {"id": "p"}}


def test_a_list_of_models_stays_the_callers_list() -> None:
    contacts = [sdk.Contact(address="a")]
    user = sdk.User(addresses=contacts)
    assert user.addresses is contacts
    contacts.append(sdk.Contact(address="b"))
    assert len(sent(user)["addresses"]) == 2


def test_what_a_program_set_reads_as_it_was_set() -> None:
    user = untyped(sdk.User())
    for value in (1.5, "7", 3):
        user.version = value
        assert user.version == value and type(user.version) is type(value)
        assert sent(user) == {"version": value}
    assert copy.deepcopy(user).version == 3


def test_a_value_that_the_sdk_does_not_know_warns_once_and_is_sent_as_given() -> None:
    with pytest.warns(
        sdk.UnknownValueWarning, match=r"User\.state: 'sleeping' is none of .*active, deleted, inactive"
    ) as found:
        user = sdk.User(state="sleeping")
        user.state = "sleeping"
        other = sdk.User(state="sleeping")
    assert (len(found), found[0].filename) == (1, __file__)
    assert sent(user) == sent(other) == {"state": "sleeping"}
    assert user.state == "outdated_sdk_version"


def test_answers_and_known_values_do_not_warn() -> None:
    class State(enum.Enum):
        ACTIVE = "active"

    class Text(str, enum.Enum):
        ACTIVE = "active"

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert convert({"state": "future"}, "User").state == "outdated_sdk_version"
        for value in ("active", "ACTIVE", State.ACTIVE, Text.ACTIVE):
            user = untyped(sdk.User)(state=value)
            assert user.state == value
            assert sent(user)["state"].lower() == "active"


def test_from_dict_takes_raw_json_and_copies_it() -> None:
    raw: dict[str, Any] = {"name": "Ada", "division": {"id": "d"}, "brandNew": {"x": [1]}, "title": None}
    user = sdk.User.from_dict(raw)
    assert type(user) is sdk.User
    assert user.division is not None and user.division.id == "d"
    assert user.additional_properties == {"brandNew": {"x": [1]}}
    assert sent(user) == raw
    user.division.id = "e"
    raw["brandNew"]["x"].append(2)
    assert (raw["division"], user.additional_properties) == ({"id": "d"}, {"brandNew": {"x": [1]}})


def test_from_json_takes_text_and_bytes() -> None:
    for text in ('{"name": "Ada", "brandNew": 1}', b'{"name": "Ada", "brandNew": 1}'):
        user = sdk.User.from_json(text)
        assert (user.name, user.additional_properties) == ("Ada", {"brandNew": 1})


@pytest.mark.parametrize("value", [None, 5, {"name": "x"}])
def test_from_json_says_that_it_takes_text(value: Any) -> None:
    with pytest.raises(TypeError, match=f"text is JSON, as str or bytes, not a {type(value).__name__}"):
        sdk.User.from_json(value)


@pytest.mark.parametrize("text", ["", "{", "[]", "1", "null", '"x"'])
def test_from_json_refuses_what_is_no_object(text: str) -> None:
    with pytest.raises(ValueError):
        sdk.User.from_json(text)


@pytest.mark.parametrize("data", [[], None, 1, "x", {1, 2}])
def test_from_dict_refuses_what_is_no_object(data: Any) -> None:
    with pytest.raises(ValueError, match="a JSON object was expected for User"):
        sdk.User.from_dict(data)


def test_a_field_of_that_name_comes_before_additional_properties() -> None:
    schema = sdk.JsonSchemaDocument.from_dict({"additionalProperties": {"a": 1}, "newField": 2})
    assert schema.additional_properties == {"a": 1}
    assert sent(schema) == {"additionalProperties": {"a": 1}, "newField": 2}


def test_errors_name_the_path() -> None:
    page = convert({"entities": [{}, {"presence": {"modifiedDate": "never"}}]}, "UserEntityListing")
    with pytest.raises(ValueError, match=r"^UserEntityListing\.entities\[1\]\.presence\.modified_date: 'never' is"):
        page.to_dict()
    with pytest.raises(ValueError, match=r"^UserPresence\.modified_date: 'never'"):
        page.entities[1].presence.modified_date
    with pytest.raises(ValueError, match=r"^\[2\]\['a'\]\[0\]: a JSON object was expected for User, not a number"):
        convert([{}, {}, {"a": [7]}], "list[dict(str, list[User])]")


def test_errors_of_conversion_can_be_pickled() -> None:
    with pytest.raises(Misfit) as caught:
        _ = convert({"addresses": [7]}, "User").addresses
    other = pickle.loads(pickle.dumps(caught.value))
    assert (str(other), other.path) == (str(caught.value), ".addresses[0]")


@pytest.mark.parametrize("name", sorted(sdk.User.swagger_types))  # type: ignore[call-overload]
@pytest.mark.parametrize("value", [[], {}, 7, 1e400, "x", True, [[1]], {"a": {"b": 1}}])
def test_a_read_of_whatever_came_is_a_value_or_a_value_error(name: str, value: Any) -> None:
    user = convert({sdk.User.attribute_map[name]: value}, "User")  # type: ignore[index]
    try:
        getattr(user, name)
    except ValueError as error:
        assert str(error).startswith(f"User.{name}")


def test_deep_copies_keep_what_is_shared_and_what_refers_to_itself() -> None:
    user = sdk.User(name="x", addresses=[sdk.Contact(address="a")])
    user.manager = user
    twin = copy.deepcopy(user)
    assert twin.manager is twin
    assert twin.addresses is not None and user.addresses is not None
    twin.addresses[0].address = "b"
    assert user.addresses[0].address == "a"


def test_threads_that_read_a_dict_for_a_model_get_one_model() -> None:
    for _ in range(50):
        user, seen = untyped(sdk.User)(division={"id": "d"}), []
        barrier = threading.Barrier(8)

        def read(user: Any = user, seen: Any = seen, barrier: Any = barrier) -> None:
            barrier.wait(30)
            seen.append((id(user.division), id(user._converted)))

        threads = [threading.Thread(target=read) for _ in range(8)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        assert len(set(seen)) == 1
