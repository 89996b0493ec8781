"""to_dict and to_json: what they give of any JSON is what reading each attribute gives, touched or not."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._model.conversion import parts_of

ODD = st.sampled_from([None, 7, 1.5, True, "text", "2026-10-01", [], {}, [None], {"id": "x"}, {"id": None}])
SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "str": st.text(max_size=5),
    "int": st.integers(),
    "float": st.one_of(st.integers(), st.floats(allow_nan=False)),
    "bool": st.booleans(),
    "datetime": st.sampled_from(["2026-10-01T08:22:11.123Z", "2026-10-01T08:22:11+02:00", "2026-10-01", "20000-01-01"]),
}
MODELS = [sdk.User, sdk.UserEntityListing, sdk.Conversation, sdk.Flow, sdk.RoutingRule, sdk.Queue]


def values_of(type_name: str, depth: int) -> st.SearchStrategy[Any]:
    container, element = parts_of(type_name)
    if container == "list":
        return st.lists(st.one_of(st.none(), values_of(element, depth)), max_size=2)
    if container == "dict":
        return st.dictionaries(st.text(max_size=3), values_of(element, depth), max_size=2)
    if type_name in SCALARS:
        return SCALARS[type_name]
    kind = getattr(sdk, type_name, None)
    return ODD if kind is None or depth == 0 else objects_of(kind, depth - 1)


@st.composite
def objects_of(draw: st.DrawFn, kind: Any, depth: int) -> dict[str, Any]:
    names = draw(st.lists(st.sampled_from(sorted(kind.swagger_types)), max_size=6, unique=True))
    data = {"addedByThePlatform": 1} if draw(st.booleans()) else {}
    for name in names:
        is_odd = draw(st.integers(0, 19)) == 0
        data[kind.attribute_map[name]] = draw(ODD if is_odd else values_of(kind.swagger_types[name], depth))
    return data


def read(value: Any) -> Any:
    """Read attribute by attribute, as a program would."""
    if hasattr(value, "swagger_types"):
        return {name: read(getattr(value, name)) for name in value.swagger_types}
    if isinstance(value, list):
        return [read(item) for item in value]
    if isinstance(value, dict):
        return {key: read(item) for key, item in value.items()}
    return value


@given(st.sampled_from(MODELS).flatmap(lambda kind: st.tuples(st.just(kind), objects_of(kind, 3))))
@example((sdk.User, {"station": {"associatedStation": {"providerInfo": 7}}}))
def test_to_dict_is_what_reading_each_attribute_gives(given_: tuple[Any, dict[str, Any]]) -> None:
    kind, data = given_
    untouched, touched = kind.from_dict(data), kind.from_dict(data)
    try:
        expected = read(touched)
    except ValueError:
        with pytest.raises(ValueError, match=rf"^{kind.__name__}\."):
            untouched.to_dict()
        return
    for model in (untouched, touched):
        found = model.to_dict()
        assert found == expected
        assert [*found] == [*kind.swagger_types]
        again = json.loads(model.to_json())
        assert again == json.loads(json.dumps(sdk.ApiClient().sanitize_for_serialization(expected)))


def test_the_result_shares_nothing_that_can_be_changed() -> None:
    data = {"certifications": ["First"], "images": [{"resolution": "x48"}], "biography": {"hobbies": ["Chess"]}}
    user = sdk.User.from_dict(data)
    found = user.to_dict()
    found["certifications"].append("Second")
    found["images"][0]["resolution"] = "x96"
    found["biography"]["hobbies"].clear()
    assert json.loads(json.dumps(user._json)) == data


def test_what_was_set_comes_before_what_came() -> None:
    user: Any = sdk.User.from_dict({"division": {"id": "a"}, "addresses": [{"address": "1"}], "name": "Ada"})
    user.division.id = "b"
    user.addresses.append(sdk.Contact(address="2"))
    user.name = None
    found = user.to_dict()
    assert found["division"]["id"] == "b"
    assert [address["address"] for address in found["addresses"]] == ["1", "2"]
    assert found["name"] is None


def test_a_class_that_a_program_changes_is_read_in_the_new_way(monkeypatch: pytest.MonkeyPatch) -> None:
    page = sdk.UserEntityListing.from_dict({"entities": [{"name": "Ada", "division": {"name": "Home"}}]})
    assert page.to_dict()["entities"][0]["name"] == "Ada"
    with monkeypatch.context() as patched:
        patched.setattr(sdk.User, "name", property(lambda user: "changed"))
        patched.setattr(sdk.Division, "to_dict", lambda division: {"short": True})
        found = page.to_dict()["entities"][0]
        assert (found["name"], found["division"]) == ("changed", {"short": True})
    assert page.to_dict()["entities"][0]["division"]["name"] == "Home"


def test_the_value_of_a_derived_class_is_what_it_says() -> None:
    class Agent(sdk.User):
        pass

    Agent.name = property(lambda agent: "by the class")  # type: ignore[assignment]

    page: Any = sdk.UserEntityListing(entities=[Agent()])
    assert page.to_dict()["entities"][0]["name"] == "by the class"


def test_to_json_writes_what_json_does_not_have() -> None:
    user: Any = sdk.User()
    user.certifications = {"First"}
    user.profile_skills = ("a", "b")
    user.images = {date(2026, 10, 1): 1}
    found = json.loads(user.to_json())
    assert found["certifications"] == ["First"]
    assert found["profile_skills"] == ["a", "b"]
    assert found["images"] == {"2026-10-01": 1}


def test_to_json_names_the_place_of_what_it_cannot_write() -> None:
    user: Any = sdk.User()
    user.certifications = [object()]
    with pytest.raises(TypeError, match=r"^certifications\[0\]: a value of type object"):
        user.to_json()
