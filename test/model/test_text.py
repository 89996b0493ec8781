"""What people see of a model: repr, notebooks, help, signatures."""

from __future__ import annotations

import inspect
import json
import pydoc
from datetime import datetime, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.model import convert

SECRET = "correct horse battery staple"


def test_repr_shows_what_is_set_on_one_line_where_it_fits() -> None:
    user = sdk.User(id="1", name="Ada", version=3, division=sdk.Division(id="d"), acd_auto_answer=False)
    assert repr(user) == "User(id='1', name='Ada', division=Division(id='d'), version=3, acd_auto_answer=False)"
    assert str(user) == f"{user}" == repr(user)
    assert repr(sdk.User()) == "User()"
    assert repr(sdk.User(name="")) == "User(name='')"


def test_a_long_one_has_a_line_for_each_attribute() -> None:
    user = sdk.User(id="1" * 36, name="Ada", email="ada@example.com", department="Engineering", title="Analyst")
    lines = repr(user).splitlines()
    assert (lines[0], lines[1], lines[-1]) == ("User(", f"    id='{'1' * 36}',", ")")
    assert len(lines) == 7


def test_dates_unknown_fields_and_attributes_are_shown() -> None:
    user = convert({"dateLastLogin": "2024-02-29T10:00:00Z", "newField": {"x": 1}}, "User")
    assert repr(user) == "User(date_last_login=2024-02-29T10:00:00+00:00, additional_properties={'newField': {'x': 1}})"


def test_a_malformed_value_and_an_unknown_enumeration_are_shown_as_they_came() -> None:
    user = convert({"dateLastLogin": "never", "division": [1], "state": "future"}, "User")
    text = repr(user)
    assert "'never'" in text and "division=[1]" in text and "state='future'" in text


def test_its_length_is_bounded() -> None:
    users = [
        sdk.User(
            name="x" * 10_000,
            addresses=[sdk.Contact(address="y" * 1_000)] * 1_000,
            custom_attributes={"k": list(range(10_000))},
        )
        if "custom_attributes" in sdk.User.swagger_types
        else sdk.User(name="x" * 10_000, addresses=[sdk.Contact(address="y" * 1_000)] * 1_000)
        for _ in range(3)
    ]
    assert len(repr(users)) < 4_000
    assert "... 997 more" in repr(users[0])
    wide = convert({f"new{number}": "z" * 100 for number in range(1_000)}, "User")
    assert len(repr(wide)) < 1_500
    assert len(wide._repr_html_()) < 3_000
    number = sdk.User(version=10**10_000)
    assert len(repr(number)) < 200


def test_secrets_are_masked_in_repr_and_in_notebooks_and_nowhere_else() -> None:
    model = sdk.ChangeMyPasswordRequest(new_password=SECRET, old_password=SECRET)
    for text in (repr(model), str(model), f"{model}", repr([model]), repr({"a": model}), model._repr_html_()):
        assert SECRET not in text
        assert "REDACTED" in text
    assert model.to_dict()["new_password"] == SECRET
    assert SECRET in model.to_str() and SECRET in model.to_json()
    assert model.new_password == SECRET


def test_secrets_within_dicts_lists_and_new_fields_are_masked() -> None:
    data = {"clientSecret": SECRET, "fields": [{"password": SECRET}], "password": {"a": SECRET}, "token": [SECRET]}
    for model in (convert({"name": "x", **data}, "User"), convert({"credentialFields": data}, "Credential")):
        assert SECRET not in repr(model)
        assert SECRET not in model._repr_html_()


def test_a_refused_secret_is_not_in_the_message() -> None:
    class Login(sdk.model.Model):
        password: str | None = sdk.model.field("password", default=None, min_length=100)

    with pytest.raises(ValueError, match="its min length is 100") as caught:
        Login(password=SECRET)
    assert SECRET not in str(caught.value)


def test_notebooks_get_a_table_that_is_escaped() -> None:
    user = sdk.User(name="<script>alert('x')</script>", title="a & b")
    table = user._repr_html_()
    assert "<script>" not in table
    assert "&lt;script&gt;" in table and "a &amp; b" in table
    assert table.startswith("<table>") and table.count("<tr>") == 2
    assert "&lt;b&gt;" in convert({"<b>": 1}, "User")._repr_html_()


@given(st.dictionaries(st.sampled_from(["name", "division", "<i>", "addresses"]), st.text() | st.lists(st.text())))
def test_no_text_breaks_out_of_the_table(data: dict[str, Any]) -> None:
    table = convert(data, "User")._repr_html_()
    inner = table.replace("<table><caption>User</caption><tbody>", "").replace("</tbody></table>", "")
    for tag in ("<tr><th>", "</th><td>", "</td></tr>"):
        inner = inner.replace(tag, "")
    assert "<" not in inner and ">" not in inner


def test_to_str_is_the_official_text() -> None:
    assert eval(sdk.Contact(address="a").to_str()) == sdk.Contact(address="a").to_dict()


def test_the_signature_shows_the_fields_with_their_types() -> None:
    parameters = inspect.signature(sdk.Queue).parameters
    assert list(parameters) == list(sdk.Queue.attribute_map)
    assert parameters["division"].annotation == "Division | None"
    assert all(one.kind is one.KEYWORD_ONLY and one.default is None for one in parameters.values())

    class Own(sdk.Queue):
        def __init__(self, label: str) -> None:
            super().__init__(name=label)

    class Derived(sdk.Queue):
        pass

    assert list(inspect.signature(Own).parameters) == ["label"]
    assert inspect.signature(Derived) == inspect.signature(sdk.Queue)
    assert not hasattr(sdk.Queue(), "__signature__")


def test_help_shows_the_fields_with_their_types() -> None:
    text = pydoc.plain(pydoc.render_doc(sdk.Queue))
    assert "Division | None: 'division' in JSON" in text
    assert "date_created: 'datetime | None' = None" in text
    assert "What the queue is called." in text
    assert "Required by the platform: version" in pydoc.plain(pydoc.render_doc(sdk.User))


def test_every_field_with_a_phrase_tells_its_own() -> None:
    said = inspect.getdoc(sdk.Queue.name)
    assert said == "What the queue is called.\nstr | None: 'name' in JSON"
    assert inspect.getdoc(sdk.User.name) == "What the user is called.\nstr | None: 'name' in JSON"
    assert str(inspect.getdoc(sdk.Queue.self_uri)).startswith("Address of the queue in the API.")

    class Queue(sdk.Queue):
        name: str | None = sdk.model.field("name", default=None)

    assert inspect.getdoc(Queue.name) == "str | None: 'name' in JSON"


def test_swagger_types_and_attribute_map_are_dicts_of_each_class() -> None:
    assert json.loads(json.dumps(sdk.User.swagger_types))["addresses"] == "list[Contact]"
    assert json.loads(json.dumps(sdk.User().attribute_map))["primary_contact_info"] == "primaryContactInfo"
    assert type(sdk.User.swagger_types) is dict

    class Derived(sdk.User):
        extra: str | None = sdk.model.field("extra", default=None)

    assert Derived.attribute_map == {**sdk.User.attribute_map, "extra": "extra"}
    assert "extra" not in sdk.User.swagger_types
    assert Derived(extra="x").to_dict()["extra"] == "x"


def test_moments_are_written_short() -> None:
    moment = datetime(2024, 2, 29, 10, tzinfo=timezone.utc)
    assert repr(sdk.User(date_last_login=moment)) == "User(date_last_login=2024-02-29T10:00:00+00:00)"


class Unprintable:
    """An object whose text and truth are errors, as data frames' truth is."""

    def __repr__(self) -> str:
        raise RuntimeError("no text")

    def __eq__(self, other: object) -> bool:
        raise RuntimeError("no truth")


@pytest.mark.parametrize("name", ["frame", "password"])
def test_repr_never_raises_for_what_a_program_put_on_the_model(name: str) -> None:
    user = sdk.User(id="1")
    with pytest.warns(sdk.UnknownAttributeWarning):
        setattr(user, name, Unprintable())
    assert "id='1'" in repr(user)


@pytest.mark.parametrize("wrong", [1, "x", [1], {"a": 1}, True, 1.5, "2020-99-99"])
def test_repr_shows_any_wrong_value_of_any_field_as_it_came(wrong: Any) -> None:
    for key in sdk.User.attribute_map.values():
        assert repr(sdk.User.from_dict({key: wrong})).startswith("User(")
