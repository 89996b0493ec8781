"""Models are thin views on their JSON."""

from __future__ import annotations

import copy
import json
import pickle
import threading
from datetime import date, datetime, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._model.serialization import encode
from PureCloudPlatformClientV2.model import convert

JSON = {
    "id": "1",
    "name": "Ada",
    "state": "active",
    "version": 3,
    "division": {"id": "d", "name": "Home"},
    "presence": {"modifiedDate": "2024-02-29T10:00:00.123Z"},
    "addresses": [{"address": "a"}, {"address": "b"}],
    "notYetKnown": {"deep": [1, None]},
}


def user(**more: Any) -> sdk.User:
    return convert(json.loads(json.dumps({**JSON, **more})), "User")


def wire(model: Any) -> Any:
    """Return what the body of a request carries."""
    return json.loads(encode(model))


def test_attributes_are_converted_when_they_are_read() -> None:
    ada = user()
    assert (ada.id, ada.name, ada.version, ada.title) == ("1", "Ada", 3, None)
    assert isinstance(ada.division, sdk.Division)
    assert ada.division is ada.division
    assert ada.presence.modified_date == datetime(2024, 2, 29, 10, 0, 0, 123000, tzinfo=timezone.utc)
    assert [contact.address for contact in ada.addresses] == ["a", "b"]


def test_what_was_only_read_goes_back_exactly_as_it_came() -> None:
    source = {**JSON, "state": "from_the_future", "manager": None, "dateLastLogin": "Feb 29 2024 10:00 +0000"}
    ada = convert(json.loads(json.dumps(source)), "User")
    ada.to_dict()
    assert wire(ada) == source


def test_unknown_enum_value_reads_as_outdated_and_is_sent_as_it_is() -> None:
    ada = user(state="from_the_future")
    assert ada.state == "outdated_sdk_version"
    assert wire(ada)["state"] == "from_the_future"
    assert user(state="ACTIVE").state == "ACTIVE"
    assert user(state=None).state is None


def test_edits_of_nested_values_are_sent() -> None:
    ada = user()
    ada.division.name = "Away"
    ada.addresses.append(sdk.Contact(address="c"))
    ada.addresses[0].address = "z"
    ada.certifications = ["x"]
    ada.certifications.append("y")
    sent = wire(ada)
    assert sent["division"] == {"id": "d", "name": "Away"}
    assert [item["address"] for item in sent["addresses"]] == ["z", "b", "c"]
    assert sent["certifications"] == ["x", "y"]
    assert sent["notYetKnown"] == {"deep": [1, None]}


def test_assigned_none_is_absent() -> None:
    ada = user()
    ada.name = None
    assert "name" not in wire(ada)
    assert ada.name is None


def test_dicts_may_stand_for_models() -> None:
    body = sdk.CreateUser(name="x")
    body.addresses = [{"address": "a"}]  # type: ignore[list-item]
    assert body.addresses[0].address == "a"  # type: ignore[index]
    assert wire(body) == {"name": "x", "addresses": [{"address": "a"}]}


def test_dates_are_sent_in_iso_8601() -> None:
    query = sdk.UserPresence(modified_date=datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc))
    assert wire(query) == {"modifiedDate": "2024-01-02T03:04:05+00:00"}
    assert query.modified_date == datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc)


def test_one_malformed_field_spoils_only_itself_and_names_its_place() -> None:
    ada = user(presence={"modifiedDate": "never"}, addresses=[{"address": "a"}, 7])
    assert ada.name == "Ada"
    with pytest.raises(ValueError, match=r"UserPresence\.modified_date: 'never' is not a date"):
        _ = ada.presence.modified_date
    with pytest.raises(ValueError, match=r"User\.addresses\[1\]: a JSON object was expected for Contact"):
        _ = ada.addresses


def test_bounds_are_kept_on_assignment() -> None:
    timeout = sdk.IdleTokenTimeout(idle_token_timeout_seconds=300)
    with pytest.raises(
        ValueError, match=r"IdleTokenTimeout\.idle_token_timeout_seconds cannot be 299: its minimum is 300"
    ):
        timeout.idle_token_timeout_seconds = 299
    assert timeout.idle_token_timeout_seconds == 300
    with pytest.raises(ValueError, match="max length"):
        sdk.CsvUploadRequest(file_name="x" * 257)
    with pytest.raises(ValueError, match="pattern"):
        sdk.FunctionUploadRequest(file_name="a/b")


def test_misspelt_keywords_are_refused() -> None:
    with pytest.raises(TypeError, match="User has no attribute 'nmae'"):
        sdk.User(nmae="x")  # type: ignore[call-arg]


def test_to_dict_and_to_json_have_python_names_and_nulls() -> None:
    as_dict = user().to_dict()
    assert set(as_dict) == set(sdk.User.swagger_types)
    assert as_dict["division"]["name"] == "Home"
    assert as_dict["title"] is None
    assert isinstance(as_dict["presence"]["modified_date"], datetime)
    decoded = json.loads(user().to_json())
    assert decoded["presence"]["modified_date"] == "2024-02-29T10:00:00.123000+00:00"
    assert decoded["title"] is None
    assert "'title': None" in user().to_str()


def test_equality_is_that_of_the_attributes() -> None:
    assert user() == user()
    assert user() != user(name="Grace")
    assert user() != None  # noqa: E711
    assert user(notYetKnown=1) == user(notYetKnown=2)
    with pytest.raises(TypeError, match="unhashable"):
        hash(user())


@pytest.mark.parametrize("duplicate", [copy.deepcopy, lambda model: pickle.loads(pickle.dumps(model))])
def test_deep_copies_share_nothing(duplicate: Any) -> None:
    original = user()
    original.division.name = "Away"
    twin = duplicate(original)
    assert (twin, wire(twin)) == (original, wire(original))
    twin.division.name = "Elsewhere"
    assert original.division.name == "Away"


def test_shallow_copy_has_attributes_of_its_own() -> None:
    original = user()
    twin = copy.copy(original)
    twin.name = "Grace"
    assert original.name == "Ada"


def test_many_threads_reading_one_nested_attribute_get_the_same_object() -> None:
    for _ in range(50):
        ada, seen = user(), []
        barrier = threading.Barrier(8)

        def read(ada: Any = ada, seen: Any = seen, barrier: Any = barrier) -> None:
            barrier.wait()
            seen.append((id(ada.division), id(ada.addresses)))

        threads = [threading.Thread(target=read) for _ in range(8)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        assert len(set(seen)) == 1


def test_swagger_types_and_attribute_map_are_on_class_and_instance() -> None:
    assert sdk.User.swagger_types is sdk.User().swagger_types
    assert sdk.User.swagger_types["addresses"] == "list[Contact]"
    assert sdk.User.attribute_map["primary_contact_info"] == "primaryContactInfo"


@given(
    st.dates(min_value=date(1000, 1, 1)), st.datetimes(min_value=datetime(1000, 1, 1), timezones=st.just(timezone.utc))
)
def test_dates_survive_a_round_trip(day: date, moment: datetime) -> None:
    text = moment.isoformat().replace("+00:00", "Z")
    assert convert(text, "datetime") == moment
    assert convert(day.isoformat(), "date") == day


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=8,
    )
)
def test_whatever_json_a_field_holds_comes_back_unchanged(value: Any) -> None:
    source = {"name": value, "division": value, "state": value, "addresses": value, "version": value}
    model = convert(dict(source), "User")
    for name in ("name", "division", "state", "addresses", "version"):
        try:
            getattr(model, name)
        except ValueError:
            continue
    assert wire(model) == source


@pytest.mark.parametrize("name", ["NoSuchModel", "list[NoSuchModel]", "dict(int, str)", "__import__('os')", ""])
def test_a_type_name_outside_the_grammar_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not a type of this SDK"):
        convert([{}], name) if "list" in name else convert({}, name)
