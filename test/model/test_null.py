"""`ApiNullValue()` is sent as JSON null, where None is not sent."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._model.serialization import encode
from PureCloudPlatformClientV2.api_null_value import ApiNullValue
from PureCloudPlatformClientV2.simulator import Simulator
from PureCloudPlatformClientV2.utils import sanitize_for_serialization

NULL = sdk.ApiNullValue()


def sent(body: Any) -> Any:
    return json.loads(encode(body))


def test_it_is_in_the_face_and_in_its_official_module() -> None:
    assert sdk.ApiNullValue is ApiNullValue
    assert "ApiNullValue" in dir(sdk)
    assert isinstance(NULL, ApiNullValue)


def test_an_attribute_set_to_it_reads_as_none_and_is_sent_as_null() -> None:
    user = sdk.User(name="x", title=NULL)
    user.division = NULL
    user.addresses = NULL
    user.version = NULL
    user.state = NULL
    user.department = None
    for name in ("title", "division", "addresses", "version", "state"):
        assert getattr(user, name) is None
    assert sent(user) == {
        "name": "x", "title": None, "division": None, "addresses": None, "version": None, "state": None
    }  # fmt: skip
    assert sanitize_for_serialization(user) == sent(user)


def test_none_takes_it_back_and_a_value_replaces_it() -> None:
    user = sdk.User(title=NULL, name=NULL)
    user.title = None
    user.name = "x"
    assert sent(user) == {"name": "x"}


def test_bounds_do_not_apply_to_it() -> None:
    assert sent(sdk.IdleTokenTimeout(idle_token_timeout_seconds=NULL)) == {"idleTokenTimeoutSeconds": None}


def test_in_lists_and_dicts_and_nested_models() -> None:
    body = sdk.User(addresses=[sdk.Contact(address=NULL), NULL], certifications=["a", NULL])
    expected = {"addresses": [{"address": None}, None], "certifications": ["a", None]}
    assert sent(body) == expected
    assert body.addresses is not None and body.addresses[1] is None
    assert body.certifications == ["a", None]
    assert sent(body) == expected
    assert sanitize_for_serialization({"a": NULL, "b": [NULL], "c": (NULL,), "d": body}) == {
        "a": None, "b": [None], "c": [None], "d": expected
    }  # fmt: skip


def test_in_a_dict_that_stands_for_a_model() -> None:
    body = sdk.User(division={"id": "d", "name": NULL})  # type: ignore[arg-type]
    assert body.division is not None and body.division.name is None
    assert sent(body) == {"division": {"id": "d", "name": None}}


def test_to_json_and_to_dict_show_null() -> None:
    user = sdk.User(title=NULL)
    assert user.to_dict()["title"] is None
    assert json.loads(user.to_json())["title"] is None


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda obj: pickle.loads(pickle.dumps(obj))])
def test_copies_and_pickles_keep_it(twin: Any) -> None:
    assert twin(NULL) is NULL
    user = twin(sdk.User(title=NULL, certifications=[NULL]))
    assert sent(user) == {"title": None, "certifications": [None]}


def test_it_is_false_and_prints_as_it_is_written() -> None:
    assert not NULL
    assert repr(NULL) == "ApiNullValue()"


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_the_platform_gets_null() -> None:
    with Simulator() as simulator:
        configuration = sdk.Configuration.create(host=simulator.host)
        client = sdk.ApiClient(configuration=configuration)
        client.get_client_credentials_token(simulator.client_id, simulator.client_secret)
        api = sdk.RoutingApi(client)
        queue = api.post_routing_queues(sdk.CreateQueueRequest(name="n", description="text"))
        request = sdk.QueueRequest(name="n", description=NULL)
        changed = api.put_routing_queue(queue.id or "", request)
        assert changed.description is None
