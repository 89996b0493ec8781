"""paginate: how far it reads, what it holds, what it says, what it refuses."""

from __future__ import annotations

import json
import tracemalloc
import weakref
from itertools import islice
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._operation.behaviour import Paging

from ..scripted import Asked, serve
from .listing import SIZE, USERS, Listing, ids, names, users


@pytest.mark.parametrize(("count", "requests"), [(0, 1), (1, 1), (SIZE, 1), (SIZE + 1, 2), (3 * SIZE, 3)])
def test_no_request_more_than_there_are_pages(count: int, requests: int) -> None:
    with serve(Listing(USERS, names(count))) as server:
        assert ids(users(server)) == [f"u{number}" for number in range(count)]
        assert len(server.asked) == requests


def test_nothing_is_asked_before_the_first_entry_and_nothing_after_the_last_that_is_wanted() -> None:
    with serve(Listing(USERS, names(20))) as server:
        pages = users(server, state="active")
        walk = iter(pages)
        assert server.asked == []
        assert len(list(islice(walk, SIZE))) == SIZE
        assert len(server.asked) == 1
        next(walk)
        assert len(server.asked) == 2
        assert all(asked.query["state"] == "active" and asked.query["pageSize"] == "4" for asked in server.asked)


def test_total_is_what_the_platform_says_and_its_page_is_used() -> None:
    with serve(Listing(USERS, names(6))) as server:
        pages = users(server)
        assert pages.total == 6 and len(server.asked) == 1
        assert len(list(pages)) == 6 and len(server.asked) == 2
    without_total = Paging("number", "entities", "pageNumber", "pageSize")
    with serve(Listing(without_total, names(6))) as server:
        assert users(server).total is None
    with serve(Listing(Paging("single", ""), [])) as server:
        pages_of_nothing = sdk.paginate(sdk.UsersApi(server.client()).get_user_directreports, "u")
        assert pages_of_nothing.total is None and server.asked == []


def test_the_caller_s_body_is_never_changed_be_it_a_model_or_a_dict() -> None:
    paging = Paging("number", "conversations", "body.paging.pageNumber", "body.paging.pageSize", total="totalHits")
    entries = [{"conversationId": f"c{number}"} for number in range(6)]
    raw = {"interval": "i", "order": None, "paging": {"pageSize": SIZE}}
    model = sdk.ConversationQuery(
        interval="i",
        paging=sdk.PagingSpec(page_size=SIZE),
        order=sdk.ApiNullValue(),  # type: ignore[arg-type]
    )
    for body in (raw, model):
        with serve(Listing(paging, entries)) as server:
            method = sdk.ConversationsApi(server.client()).post_analytics_conversations_details_query
            before = json.dumps(sdk.ApiClient().sanitize_for_serialization(body))
            assert [one.conversation_id for one in sdk.paginate(method, body)] == [f"c{n}" for n in range(6)]
            assert json.dumps(sdk.ApiClient().sanitize_for_serialization(body)) == before
            assert [asked.body["paging"]["pageNumber"] for asked in server.asked] == [1, 2]
            assert all(asked.body["order"] is None and asked.body["interval"] == "i" for asked in server.asked)


def test_a_page_number_inside_an_object_of_the_body_comes_with_the_size_that_this_requires() -> None:
    paging = Paging("number", "conversations", "body.paging.pageNumber", "body.paging.pageSize", total="totalHits")
    with serve(Listing(paging, [{"conversationId": f"c{number}"} for number in range(6)])) as server:
        method = sdk.ConversationsApi(server.client()).post_analytics_conversations_details_query
        for body in ({"interval": "i"}, {"interval": "i", "paging": {"pageNumber": 1}}):
            assert len(list(sdk.paginate(method, body))) == 6
        assert {(asked.body["paging"]["pageSize"]) for asked in server.asked} == {100}


def test_memory_is_that_of_a_page_however_many_there_are() -> None:
    def held(count: int) -> int:
        listing = Listing(USERS, [{"id": f"u{number}", "name": "x" * 500} for number in range(count)])
        with serve(listing) as server:
            tracemalloc.start()
            before = tracemalloc.get_traced_memory()[0]
            for _ in users(server):
                pass
            peak = tracemalloc.get_traced_memory()[1] - before
            tracemalloc.stop()
            return peak

    held(SIZE)
    few, many = held(10 * SIZE), held(150 * SIZE)
    assert many < few + 700 * 1024


def test_what_lists_nothing_and_callbacks_are_type_errors() -> None:
    api = sdk.UsersApi(sdk.ApiClient(host="http://127.0.0.1:9"))
    with pytest.raises(TypeError, match="get_user lists nothing: it returns User"):
        sdk.paginate(api.get_user, "u")  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="callback"):
        sdk.paginate(api.get_users, callback=print)
    with pytest.raises(TypeError, match="not a method of an API class"):
        sdk.paginate(len)  # type: ignore[call-overload]


def test_a_page_is_let_go_before_the_next_is_asked_for() -> None:
    first: list[weakref.ref[sdk.User]] = []
    held: list[bool] = []
    listing = Listing(USERS, names(10))

    def answer(asked: Asked) -> Any:
        held.extend(one() is not None for one in first)
        return listing(asked)

    with serve(answer) as server:
        for user in users(server):
            first = first or [weakref.ref(user)]
    assert held and not any(held)
