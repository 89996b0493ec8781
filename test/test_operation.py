"""How a method call becomes a request: bound and checked before anything is sent."""

from __future__ import annotations

import inspect
import pickle
import pydoc
import re
import threading
import traceback
import warnings
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.operation import Api, ApiOperation, operation_of, path, query


class Recordings(Api):
    """A class as the generator writes it: with a keyword of Python for a parameter, and deprecated."""

    get_media = ApiOperation("GET", "/recordings/{recordingId}", path("recordingId"), query("async"), deprecated=True)


class Recorder:
    """Stands for a client: keeps what it is asked to send."""

    def __init__(self) -> None:
        self.calls: list[tuple[tuple[Any, ...], dict[str, Any]]] = []

    def call_api(self, *args: Any, **kwargs: Any) -> Any:
        self.calls.append((args, kwargs))
        return "answer"


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


def test_arguments_are_sorted_into_path_query_and_body(recorder: Any) -> None:
    assert sdk.UsersApi(recorder).get_user("u1", expand=["presence", "team"], state="active") == "answer"
    (path, method, path_params, query, headers), options = recorder.calls[0]
    assert (path, method, path_params) == ("/api/v2/users/{userId}", "GET", {"userId": "u1"})
    assert query == {"expand": ["presence", "team"], "state": "active"}
    assert headers["Accept"] == "application/json"
    assert (options["response_type"], options["auth_settings"]) == ("User", ["PureCloud OAuth"])


def test_absent_parameters_are_not_sent(recorder: Any) -> None:
    sdk.UsersApi(recorder).get_users(page_size=None)
    assert recorder.calls[0][0][3] == {}


def test_required_parameter_that_is_none_is_refused_by_name(recorder: Any) -> None:
    with pytest.raises(ValueError, match="'user_id' is required"):
        sdk.UsersApi(recorder).get_user(None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="user_id"):
        sdk.UsersApi(recorder).get_user()  # type: ignore[call-arg]
    assert recorder.calls == []


def test_unknown_keyword_is_a_type_error_that_names_the_known_ones(recorder: Any) -> None:
    with pytest.raises(TypeError, match=r"'pagesize'.*page_size.*callback"):
        sdk.UsersApi(recorder).get_users(pagesize=1)  # type: ignore[call-arg]
    assert recorder.calls == []


@pytest.mark.parametrize("name", ["pcAsync", "async"])
def test_a_keyword_of_python_can_be_given_in_both_spellings(recorder: Any, name: str) -> None:
    with pytest.warns(DeprecationWarning):
        Recordings(recorder).get_media("r", **{name: True})
    assert recorder.calls[0][0][3] == {"async": True}


@pytest.mark.parametrize("body", [0, False, "", [], {}])
def test_falsy_bodies_are_bound(recorder: Any, body: Any) -> None:
    sdk.UsersApi(recorder).post_users(body)
    assert recorder.calls[0][1]["body"] == body


def test_a_deprecated_operation_warns_once_per_call_site(recorder: Any) -> None:
    api = Recordings(recorder)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            api.get_media("r")
    assert len(caught) == 1
    assert caught[0].filename == __file__
    assert "GET /recordings/{recordingId} is deprecated" in str(caught[0].message)


def test_options_reach_the_client(recorder: Any) -> None:
    sdk.UsersApi(recorder).get_users(timeout=(1, 2), callback=print)
    assert recorder.calls[0][1]["timeout"] == (1, 2)
    assert recorder.calls[0][1]["callback"] is print


def test_api_class_without_a_client_uses_the_default_client_of_the_default_configuration() -> None:
    assert sdk.UsersApi().api_client is sdk.RoutingApi().api_client is sdk.configuration.api_client
    clients: list[Any] = []
    threads = [threading.Thread(target=lambda: clients.append(sdk.UsersApi().api_client)) for _ in range(8)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert len(set(map(id, clients))) == 1


def test_a_method_is_a_function_like_any_other() -> None:
    method = sdk.UsersApi.get_user
    assert inspect.isfunction(method)
    assert (method.__qualname__, method.__module__) == ("UsersApi.get_user", "PureCloudPlatformClientV2.apis.users_api")
    assert list(inspect.signature(method).parameters)[:3] == ["self", "user_id", "expand"]
    assert inspect.signature(method).parameters["user_id"].annotation == "str"
    assert inspect.signature(method).return_annotation == "User"
    assert inspect.getsource(method).startswith("    def get_user(\n        self,\n        user_id: str,")
    assert "GET /api/v2/users/{userId}" in pydoc.render_doc(method)
    assert pickle.loads(pickle.dumps(method)) is method


def test_the_documentation_of_a_class_shows_its_methods() -> None:
    text = pydoc.plain(pydoc.render_doc(sdk.UsersApi))
    # Since Python 3.13, pydoc gives each parameter of a long signature a line of its own.
    assert re.search(r"\bget_user\([|\s]*self,[|\s]*user_id: 'str'", text)
    assert "ApiOperation" not in text


def test_the_operation_is_reached_from_the_method(recorder: Any) -> None:
    users = sdk.UsersApi(recorder)
    operation = operation_of(users.get_user)
    assert (operation.method, operation.path, operation.returns) == ("GET", "/api/v2/users/{userId}", "User")
    assert operation is operation_of(sdk.UsersApi.get_user) is users.get_user.operation  # type: ignore[attr-defined]
    assert pickle.loads(pickle.dumps(operation)) is operation
    assert len(pickle.dumps(operation)) < 200
    for wrong in (print, sdk.UsersApi, ApiOperation("GET", "/x")):
        with pytest.raises(TypeError, match="not a method of an API class"):
            operation_of(wrong)  # type: ignore[arg-type]


def test_a_subclass_may_override_a_method_and_call_the_original(recorder: Any) -> None:
    class Users(sdk.UsersApi):
        def get_user(self, user_id: str, **options: Any) -> Any:
            return super().get_user(user_id.strip(), state="active", **options)

    assert Users(recorder).get_user(" u1 ") == "answer"
    assert recorder.calls[0][0][2] == {"userId": "u1"}


def test_a_method_can_be_patched_before_its_first_use(recorder: Any, monkeypatch: Any) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sdk.TeamsApi, "get_team", lambda self, team_id: team_id)
        assert sdk.TeamsApi(recorder).get_team("t") == "t"
    assert sdk.TeamsApi(recorder).get_team("t") == "answer"


def test_threads_that_ask_first_get_one_function() -> None:
    found: list[Any] = []
    barrier = threading.Barrier(8)

    def ask() -> None:
        barrier.wait()
        found.append(sdk.VoicemailApi.get_voicemail_me_messages)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert len(set(found)) == 1


def test_a_traceback_names_the_method_where_its_signature_is(recorder: Any) -> None:
    with pytest.raises(ValueError) as caught:
        sdk.UsersApi(recorder).get_user(None)  # type: ignore[arg-type]
    frame = next(one for one in traceback.extract_tb(caught.value.__traceback__) if one.name == "get_user")
    assert frame.filename.endswith("users_api.pyi")
    assert frame.line == "..."


def test_what_is_no_list_of_values_is_refused_by_name(recorder: Any) -> None:
    for value in (5, True, object()):
        with pytest.raises(sdk.InvalidArgument, match="'expand' is a list of values, not a") as caught:
            sdk.UsersApi(recorder).get_users(expand=value)  # type: ignore[arg-type]
        assert isinstance(caught.value, TypeError)
