"""An attribute that a model does not have is kept on the object, warned of once, and never sent."""

from __future__ import annotations

import copy
import functools
import json
import pickle
import threading
import warnings
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2 import _strict
from PureCloudPlatformClientV2._model.serialization import encode
from PureCloudPlatformClientV2.model import convert


@pytest.fixture(autouse=True)
def fresh_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing was warned of yet."""
    monkeypatch.setattr(_strict, "_warned", {})


class Flagged(sdk.User):
    """A model of a program's own."""

    flag = False

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)
        self.seen = 1

    @property
    def label(self) -> str:
        return f"{self.name}!"

    @label.setter
    def label(self, value: str) -> None:
        self.name = value.removesuffix("!")

    @functools.cached_property
    def token(self) -> object:
        return object()


class Sloppy:
    """A model whose unknown attribute was set."""

    def __init__(self) -> None:
        self.query: Any = sdk.ConversationQuery()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.query.orderBy = "conversationStart"


TWINS = [copy.copy, copy.deepcopy, lambda obj: pickle.loads(pickle.dumps(obj))]


def test_the_warning_names_the_nearest_attribute_and_the_line() -> None:
    query: Any = sdk.ConversationQuery()
    with pytest.warns(sdk.UnknownAttributeWarning, match=r"ConversationQuery has no 'orderBy'.*order_by") as caught:
        query.orderBy = "conversationStart"
    assert caught[0].filename == __file__


def test_one_warning_for_a_class_and_name() -> None:
    with pytest.warns(sdk.UnknownAttributeWarning) as caught:
        for model in (sdk.User(), sdk.User(), sdk.Contact()):
            for name in ("my_flag", "my_flag", "limit"):
                setattr(model, name, 1)
    assert len(caught) == 4


def test_many_threads_give_one_warning() -> None:
    barrier = threading.Barrier(8)

    def assign() -> None:
        barrier.wait(30)
        setattr(sdk.User(), "my_flag", 1)  # noqa: B010

    with pytest.warns(sdk.UnknownAttributeWarning) as caught:
        threads = [threading.Thread(target=assign) for _ in range(8)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
    assert len(caught) == 1


def test_it_is_kept_and_not_sent() -> None:
    query = Sloppy().query
    assert query.orderBy == "conversationStart"
    assert "orderBy" in repr(query)
    assert vars(query)["orderBy"] == "conversationStart"
    assert encode(query) == "{}"
    assert sdk.utils.sanitize_for_serialization(query) == {}
    assert "orderBy" not in query.to_dict()
    del query.orderBy
    assert not hasattr(query, "orderBy")
    with pytest.raises(AttributeError, match="orderBy"):
        del query.orderBy


@pytest.mark.parametrize("twin", TWINS)
def test_copies_and_pickles_have_it(twin: Any) -> None:
    query = Sloppy().query
    _strict._warned.clear()
    other = twin(query)
    assert other.orderBy == "conversationStart"
    assert other == query
    with pytest.warns(sdk.UnknownAttributeWarning):
        other.orderBy = "x"
    assert query.orderBy == "conversationStart"
    assert other != query


def test_a_filter_makes_it_an_error_every_time() -> None:
    user: Any = sdk.User()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        user.my_flag = 1
    with warnings.catch_warnings():
        warnings.simplefilter("error", sdk.UnknownAttributeWarning)
        for _ in range(2):
            with pytest.raises(sdk.UnknownAttributeWarning):
                user.my_flag = 2
            with pytest.raises(sdk.UnknownAttributeWarning):
                user.other = 2
    assert user.my_flag == 1
    assert not hasattr(user, "other")


def test_strict_mode_makes_it_an_attribute_error_as_long_as_its_owner_lives() -> None:
    class Owner:
        pass

    owner, user = Owner(), sdk.User()
    _strict.set_strict(owner, True)
    with pytest.raises(AttributeError, match=r"User has no attribute 'emial'; perhaps email is meant"):
        user.emial = "x"  # type: ignore[attr-defined]
    assert not hasattr(user, "emial")
    _strict.set_strict(owner, False)
    with pytest.warns(sdk.UnknownAttributeWarning):
        user.emial = "x"  # type: ignore[attr-defined]


def test_a_strict_configuration_refuses_it() -> None:
    configuration = sdk.Configuration.create(strict=True)
    with pytest.raises(AttributeError, match="User has no attribute 'my_flag'"):
        sdk.User().my_flag = 1  # type: ignore[attr-defined]
    Flagged().my_flag = 1  # type: ignore[attr-defined]
    configuration.strict = False
    with pytest.warns(sdk.UnknownAttributeWarning):
        sdk.User().my_flag = 1  # type: ignore[attr-defined]


def test_the_memory_of_names_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_strict, "_MOST_WARNINGS", 10)
    user = sdk.User()
    with pytest.warns(sdk.UnknownAttributeWarning) as caught:
        for number in range(50):
            setattr(user, f"name_{number}", number)
    assert len(caught) == 10
    assert user.name_49 == 49  # type: ignore[attr-defined]


def test_a_missing_attribute_is_an_attribute_error_that_names_it() -> None:
    with pytest.raises(AttributeError, match="'User' object has no attribute 'nmae'") as caught:
        sdk.User().nmae  # type: ignore[attr-defined]
    assert caught.value.name == "nmae"
    assert getattr(sdk.User(), "nmae", 7) == 7


def test_what_the_class_has_but_nobody_may_set_stays_refused() -> None:
    for name in ("swagger_types_", "to_dict", "additional_properties"):
        if hasattr(sdk.User, name):
            with pytest.raises(AttributeError):
                setattr(sdk.User(), name, 1)


def test_constructor_keywords_stay_strict() -> None:
    with pytest.raises(TypeError, match=r"ConversationQuery has no attribute 'orderBy'; perhaps order_by is meant"):
        sdk.ConversationQuery(orderBy="x")  # type: ignore[call-arg]


def test_a_program_may_derive_a_class_with_attributes_of_its_own() -> None:
    user = Flagged(name="x")
    user.flag = True
    user.label = "y!"
    user.anything = [1]  # type: ignore[attr-defined]
    assert (user.seen, user.flag, user.name, Flagged.flag, user.label) == (1, True, "y", False, "y!")
    assert user.token is user.token
    shown = vars(user)
    assert (shown["name"], shown["seen"], shown["flag"], shown["anything"]) == ("y", 1, True, [1])
    user.name = "z"
    assert (user.name, vars(user)["name"]) == ("z", "z")
    assert encode(user) == '{"name": "z"}'
    assert "anything=[1]" in repr(user)
    assert issubclass(Flagged, sdk.User) and isinstance(user, sdk.User)


@pytest.mark.parametrize("twin", TWINS)
def test_copies_of_derived_models_have_their_attributes(twin: Any) -> None:
    user = Flagged(name="x")
    user.flag = True
    vars(user)
    other = twin(user)
    assert type(other) is Flagged
    assert (other.name, other.flag, other.seen) == ("x", True, 1)
    assert other == user
    other.name = "y"
    assert (vars(other)["name"], user.name) == ("y", "x")


def test_derived_classes_may_be_derived_again_and_mixed() -> None:
    class Mixin:
        def hello(self) -> str:
            return f"hello {self.name}"  # type: ignore[attr-defined]

    class Again(Flagged, Mixin):
        more = 1

    again = Again(name="x")
    again.more = 2
    assert (again.hello(), vars(again)["more"], vars(again)["name"]) == ("hello x", 2, "x")
    assert Again.swagger_types == sdk.User.swagger_types


def test_a_derived_model_in_the_official_shape_sends_what_it_adds() -> None:
    class Extended(sdk.User):
        swagger_types = {**sdk.User.swagger_types, "shoe_size": "int"}  # type: ignore[dict-item]
        attribute_map = {**sdk.User.attribute_map, "shoe_size": "shoeSize"}  # type: ignore[dict-item]

    user = Extended(name="x")
    user.shoe_size = 44  # type: ignore[attr-defined]
    assert json.loads(encode(user)) == {"name": "x", "shoeSize": 44}
    assert sdk.utils.sanitize_for_serialization(user) == {"name": "x", "shoeSize": 44}


def test_vars_gives_names_and_values_and_never_raises() -> None:
    data = {"id": "1", "division": {"id": "d"}, "addresses": 7, "notYetKnown": 1}
    users = [convert(dict(data), "User"), sdk.User(name="x")]
    rows = [vars(user) for user in users]
    assert rows[0].keys() == rows[1].keys() == sdk.User.swagger_types.keys()
    assert (rows[0]["id"], rows[0]["division"].id, rows[0]["addresses"]) == ("1", "d", 7)
    assert {*dir(users[0])} > {"id", "name", "to_dict"}
    assert users[0].__dict__["id"] == "1"


def test_models_nest_in_json_dumps_with_vars() -> None:
    text = json.dumps(sdk.User(division=sdk.Division(id="d")), default=vars)
    assert json.loads(text)["division"]["id"] == "d"


def test_what_many_threads_set_is_all_kept() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for _ in range(50):
            user, barrier = sdk.User(), threading.Barrier(4)

            def assign(number: int, user: Any = user, barrier: Any = barrier) -> None:
                barrier.wait(30)
                setattr(user, f"mark_{number}", number)

            threads = [threading.Thread(target=assign, args=(number,)) for number in range(4)]
            [thread.start() for thread in threads]
            [thread.join() for thread in threads]
            assert [getattr(user, f"mark_{number}") for number in range(4)] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (
            lambda: sdk.CreateQueueRequest(acw_settings={"wrapup_prompt": "MANDATORY"}),
            "'wrapup_prompt'.*'wrapupPrompt'",
        ),
        (lambda: sdk.User(addresses=[{"media_type": "PHONE"}]), "'media_type'.*'mediaType'"),
        (lambda: setattr(sdk.User(), "division", {"id": "1", "self_uri": "/x"}), "'self_uri'.*'selfUri'"),
    ],
)
def test_the_name_of_an_attribute_in_a_dict_is_warned_of_once_with_the_json_name(make: Any, text: str) -> None:
    with pytest.warns(sdk.UnknownAttributeWarning, match=text) as caught:
        make()
        make()
    assert len(caught) == 1 and caught[0].filename == __file__


def test_a_dict_with_json_names_or_unknown_ones_is_taken_in_silence() -> None:
    queue = sdk.CreateQueueRequest(acw_settings={"wrapupPrompt": "MANDATORY", "brand_new": 1, "x": 2})
    assert json.loads(encode(queue)) == {"acwSettings": {"wrapupPrompt": "MANDATORY", "brand_new": 1, "x": 2}}


def test_the_name_of_an_attribute_in_a_dict_is_an_error_where_that_is_asked_for() -> None:
    configuration = sdk.Configuration.create(strict=True)
    with pytest.raises(AttributeError, match=r"'wrapup_prompt'.*'wrapupPrompt'"):
        sdk.CreateQueueRequest(acw_settings={"wrapup_prompt": "MANDATORY"})
    assert configuration
