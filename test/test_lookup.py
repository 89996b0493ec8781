"""find: one entity by its name, with the listing's own filter or page by page."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk

from .scripted import Asked, serve

QUEUES = [
    {"id": str(number), "name": name} for number, name in enumerate(["Support", "support", "Support EU", "Sales"])
]


def listed(asked: Asked) -> Any:
    text = asked.query.get("name", "").casefold()
    found = [queue for queue in QUEUES if text in queue["name"].casefold()]
    return {"entities": found, "pageCount": 1, "total": len(found)}


def test_the_listing_s_own_filter_is_used_and_the_same_spelling_preferred() -> None:
    with serve(listed) as server:
        queues = sdk.RoutingApi(server.client()).get_routing_queues
        assert sdk.find(queues, name="Support").id == "0"
        assert sdk.find(queues, name="support").id == "1"
        assert sdk.find(queues, name="SALES").id == "3"
        assert [asked.query["name"] for asked in server.asked] == ["Support", "support", "SALES"]
        assert server.asked[0].query["pageSize"] == "100"


def test_listings_without_a_filter_are_read_page_by_page() -> None:
    def users(asked: Asked) -> Any:
        number = int(asked.query.get("pageNumber", 1))
        entries = [{"id": f"u{number}", "name": f"User {number}", "email": f"u{number}@example.com"}]
        return {"entities": entries, "pageCount": 3, "total": 3}

    with serve(users) as server:
        get_users = sdk.UsersApi(server.client()).get_users
        assert sdk.find(get_users, name="User 3").id == "u3"
        assert sdk.find(get_users, email="U2@example.com", state="active").id == "u2"
        assert len(server.asked) == 6
        assert "name" not in server.asked[0].query and server.asked[-1].query["state"] == "active"
        cache: dict[Any, Any] = {}
        for number in (1, 2, 3):
            assert sdk.find(get_users, name=f"User {number}", cache=cache).id == f"u{number}"
        assert len(server.asked) == 9
        cache.clear()
        sdk.find(get_users, name="User 1", cache=cache)
        assert len(server.asked) == 12


def test_what_is_not_there_and_what_is_there_twice() -> None:
    with serve(listed) as server:
        queues = sdk.RoutingApi(server.client()).get_routing_queues
        with pytest.raises(sdk.NotFound, match="get_routing_queues lists nothing with name 'Suppor'") as missing:
            sdk.find(queues, name="Suppor")
        assert missing.value.status == 404
        with pytest.raises(sdk.SeveralFound, match=r"2 entities with name 'SUPPORT'; their ids: 0, 1") as several:
            sdk.find(queues, name="SUPPORT")
        assert copy.copy(several.value).ids == pickle.loads(pickle.dumps(several.value)).ids == ["0", "1"]


def test_nothing_to_find_and_what_lists_nothing_is_refused_before_anything_is_sent() -> None:
    with serve(listed) as server:
        client = server.client()
        with pytest.raises(TypeError, match="say what to find"):
            sdk.find(sdk.RoutingApi(client).get_routing_queues, page_size=5)
        with pytest.raises(TypeError, match="lists nothing"):
            sdk.find(sdk.UsersApi(client).get_user, "u", name="x")  # type: ignore[call-overload]
        assert server.asked == []


def test_path_arguments_are_passed_on() -> None:
    with serve(lambda asked: [{"id": asked.path, "name": "x"}]) as server:
        found = sdk.find(sdk.UsersApi(server.client()).get_user_directreports, "boss", name="x")
    assert found.id == "/api/v2/users/boss/directreports"


def test_an_entity_that_is_listed_twice_is_one() -> None:
    def moved(asked: Asked) -> Any:
        return {
            "entities": [{"id": "1", "name": "Support"}, {"id": asked.query["pageNumber"], "name": "x"}],
            "pageCount": 2,
        }

    with serve(moved) as server:
        assert sdk.find(sdk.RoutingApi(server.client()).get_routing_queues, name="Support").id == "1"


def test_two_organisations_of_one_host_share_a_cache_and_no_entry() -> None:
    def own(asked: Asked) -> Any:
        return {"entities": [{"id": asked.headers["Authorization"], "name": "Support"}], "pageCount": 1}

    with serve(own) as server:
        cache: dict[Any, Any] = {}
        for token in ("a", "b", "a"):
            client = server.client()
            client.access_token = token
            queue = sdk.find(sdk.RoutingApi(client).get_routing_queues, name="Support", cache=cache)
            assert queue.id == f"Bearer {token}"
        assert len(server.asked) == 2
        assert "Bearer" not in str(list(cache))
