"""How a method call becomes a request: bound and checked before anything is sent."""

from __future__ import annotations

import threading
import warnings
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk


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
    assert query == [("expand", "presence"), ("expand", "team"), ("state", "active")]
    assert headers["Accept"] == "application/json"
    assert (options["response_type"], options["auth_settings"]) == ("User", ("PureCloud OAuth",))


def test_absent_parameters_are_not_sent(recorder: Any) -> None:
    sdk.UsersApi(recorder).get_users(page_size=None)
    assert recorder.calls[0][0][3] == []


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
        sdk.UserRecordingsApi(recorder).get_userrecording_media("r", **{name: True})
    assert recorder.calls[0][0][3] == [("async", True)]


@pytest.mark.parametrize("body", [0, False, "", [], {}])
def test_falsy_bodies_are_bound(recorder: Any, body: Any) -> None:
    sdk.UsersApi(recorder).post_users(body)
    assert recorder.calls[0][1]["body"] == body


def test_a_deprecated_operation_warns_once_per_call_site(recorder: Any) -> None:
    api = sdk.UserRecordingsApi(recorder)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            api.get_userrecording_media("r")
    assert len(caught) == 1
    assert caught[0].filename == __file__
    assert "GET /api/v2/userrecordings/{recordingId}/media is deprecated" in str(caught[0].message)


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
