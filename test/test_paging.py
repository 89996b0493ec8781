"""paginate: every listing of the definition read to its end, and the edges of listings that change or fail."""

from __future__ import annotations

import json
import subprocess
import sys
import tracemalloc
from itertools import islice
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._naming import attribute_name
from PureCloudPlatformClientV2._operation.behaviour import Paging, value_at
from PureCloudPlatformClientV2.operation import ApiOperation
from PureCloudPlatformClientV2.simulator import Simulator

from .calls import least, operations
from .scripted import Asked, Scripted, serve

LISTINGS = [(name, operation) for name, operation in operations() if operation.paging]
SIZE = 4


def put(value: dict[str, Any], path: str, leaf: Any) -> None:
    *above, last = path.split(".")
    for name in above:
        value = value.setdefault(name, {})
    value[last] = leaf


def plain(entry: Any) -> Any:
    return getattr(entry, "_json", entry)


class Listing:
    """A server with `entries` that pages as `paging` says, `SIZE` at a time."""

    def __init__(self, paging: Paging, entries: list[Any]) -> None:
        self.paging, self.entries = paging, entries

    def __call__(self, asked: Asked) -> Any:
        first = self.first(asked)
        size = len(self.entries) if self.paging.style == "single" else SIZE
        items = self.entries[first : first + size]
        if not self.paging.items:
            return items
        answer: dict[str, Any] = {}
        put(answer, self.paging.items, items)
        if self.paging.total:
            put(answer, self.paging.total, len(self.entries))
        if self.paging.page_count:
            put(answer, self.paging.page_count, -(-len(self.entries) // SIZE))
        if self.paging.style == "cursor" and first + SIZE < len(self.entries):
            name, value = self.paging.parameter.rpartition(".")[2], f"/+{first + SIZE}="
            is_uri = self.paging.next.endswith("Uri")
            put(answer, self.paging.next, f"/api/v2/x?{name}=%2F%2B{first + SIZE}%3D" if is_uri else value)
        return answer

    def first(self, asked: Asked) -> int:
        parameter = self.paging.parameter
        in_body = parameter.startswith("body.")
        given = value_at(asked.body, parameter[5:]) if in_body else asked.query.get(parameter)
        if given in (None, "1") and self.paging.style != "index":
            return 0  # "1" is what a required cursor is given for the first page
        if given is None:
            return 0
        if self.paging.style == "number":
            return (int(given) - 1) * SIZE
        if self.paging.style == "index":
            return int(given) - 1
        if self.paging.style == "item":
            return [one["id"] for one in self.entries].index(given) + 1
        assert given[:2] == "/+" and given[-1] == "=", given
        return int(given[2:-1])


def entries_of(operation: ApiOperation[Any], count: int) -> list[Any]:
    paging, returns = operation.paging, operation.returns or ""
    assert paging
    kind = returns
    for name in paging.items.split(".") if paging.items else ():
        kind = getattr(sdk, kind).swagger_types[attribute_name(name)]
    of_text = kind.startswith("list[") and kind[5:-1] in ("str", "object")
    return [f"e{number}" if of_text else {"id": f"e{number}"} for number in range(count)]


@pytest.mark.filterwarnings("ignore:.*is deprecated by the platform:DeprecationWarning")
@pytest.mark.parametrize("count", [0, 1, SIZE, 2 * SIZE, 2 * SIZE + 1])
def test_every_listing_of_the_definition_is_read_to_its_end_each_entry_once(count: int) -> None:
    assert len(LISTINGS) > 700
    current: list[Listing] = []
    failures = []
    with serve(lambda asked: current[0](asked)) as server:
        client = server.client()
        for class_name, operation in LISTINGS:
            assert operation.paging
            entries = entries_of(operation, count)
            current[:] = [Listing(operation.paging, entries)]
            arguments = least(operation)
            size = operation.paging.size
            if size and not size.startswith("body."):
                arguments[attribute_name(size)] = SIZE
            elif size:
                arguments.setdefault("body", {})
                put(arguments["body"], size[5:], SIZE)
            del server.asked[:]
            method = getattr(getattr(sdk, class_name)(client), operation.name)
            try:
                found = [plain(entry) for entry in sdk.paginate(method, **arguments)]
            except (sdk.ApiException, TypeError, ValueError) as error:  # collected: one run shows all of them
                failures.append((operation.name, repr(error)[:200]))
                continue
            pages = 1 if operation.paging.style == "single" else max(-(-count // SIZE), 1)
            if found != entries or not pages <= len(server.asked) <= pages + 3:
                failures.append((operation.name, f"{len(found)} entries, {len(server.asked)} requests"))
    assert failures == []


def names(count: int) -> list[Any]:
    return [{"id": f"u{number}"} for number in range(count)]


USERS = Paging("number", "entities", "pageNumber", "pageSize", total="total", page_count="pageCount")


def ids(pages: Any) -> list[str]:
    return [one.id for one in pages]


def users(server: Scripted, **arguments: Any) -> sdk.Pages[sdk.User]:
    return sdk.paginate(sdk.UsersApi(server.client()).get_users, page_size=SIZE, **arguments)


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


def test_an_error_on_page_3_leaves_the_cursor_there_and_another_process_completes_it() -> None:
    fails = [True]

    def answer(asked: Asked) -> Any:
        if asked.query.get("pageNumber") == "3" and fails[0]:
            return 500, {}
        return Listing(USERS, names(15))(asked)

    with serve(answer) as server:
        pages, seen = users(server), []
        with pytest.raises(sdk.ServerError):
            for one in pages:
                seen.append(one.id)
        assert seen == [f"u{number}" for number in range(8)]
        assert pages.cursor and pages.cursor["value"] == 3
        fails[0] = False
        program = (
            "import json, sys, PureCloudPlatformClientV2 as sdk\n"
            "client = sdk.ApiClient(host=sys.argv[1])\nclient.access_token = 'token'\n"
            "pages = sdk.paginate(sdk.UsersApi(client).get_users, page_size=4).resume(json.loads(sys.argv[2]))\n"
            "print(json.dumps([one.id for one in pages]))"
        )
        command = [sys.executable, "-c", program, server.host, json.dumps(pages.cursor)]
        rest = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
        assert seen + rest == [f"u{number}" for number in range(15)]


@pytest.mark.parametrize("taken", range(11))
def test_a_listing_goes_on_after_any_entry(taken: int) -> None:
    with serve(Listing(USERS, names(10))) as server:
        pages = users(server)
        first = ids(islice(pages, taken))
        cursor = json.loads(json.dumps(pages.cursor))
        assert (cursor is None) == (taken == 10)
        again = users(server).resume(cursor)
        assert first + ids(again) == [f"u{number}" for number in range(10)]
        assert again.cursor is None


def test_a_cursor_of_something_else_is_refused() -> None:
    with serve(Listing(USERS, names(10))) as server:
        cursor = users(server).cursor
        assert cursor
        with pytest.raises(ValueError, match="belongs to get_users, not to get_groups"):
            sdk.paginate(sdk.GroupsApi(server.client()).get_groups).resume(cursor)
        for wrong in ({}, {**cursor, "value": "x"}, {**cursor, "value": True}, {**cursor, "offset": -1}, [1]):
            with pytest.raises(ValueError, match="not a cursor of paginate"):
                users(server).resume(wrong)  # type: ignore[arg-type]
        assert server.asked == []


def test_a_listing_that_shrinks_while_it_is_read_ends() -> None:
    listing = Listing(USERS, names(12))
    with serve(listing) as server:
        walk = iter(users(server))
        for _ in range(5):
            next(walk)
        del listing.entries[5:]
        assert len(list(walk)) == 3
        assert len(server.asked) == 3


def test_a_server_that_does_not_know_the_page_number_is_an_error_and_no_loop() -> None:
    with serve(lambda _asked: {"entities": names(SIZE)}) as server:
        with pytest.raises(sdk.ApiException, match="the same page came again"):
            list(users(server))
        assert len(server.asked) == 2


def scan(server: Scripted) -> sdk.Pages[Any]:
    return sdk.paginate(sdk.ExternalContactsApi(server.client()).get_externalcontacts_scan_contacts)


def test_a_cursor_that_repeats_is_an_error_and_an_expired_one_stays() -> None:
    with serve(lambda _asked: {"entities": names(1), "cursors": {"after": "same"}}) as server:
        with pytest.raises(sdk.ApiException, match="'same' came back"):
            list(scan(server))
        assert len(server.asked) == 2
    answers = iter([{"entities": names(1), "cursors": {"after": "old"}}, (400, {"code": "cursor.expired"})])
    with serve(lambda _asked: next(answers)) as server:
        pages = scan(server)
        with pytest.raises(sdk.BadRequest):
            list(pages)
        assert pages.cursor and pages.cursor["value"] == "old"


def test_three_empty_pages_in_a_row_end_a_listing() -> None:
    count = iter(range(100))

    def answer(_asked: Asked) -> Any:
        number = next(count)
        return {"entities": names(1) if number in (0, 3) else [], "cursors": {"after": f"c{number}"}}

    with serve(answer) as server:
        assert len(list(scan(server))) == 2
        assert len(server.asked) == 7


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


def test_the_simulator_s_users_are_all_read_in_pages_of_any_size() -> None:
    with Simulator(seed={"users": 57}) as sim:
        client = sdk.ApiClient(host=sim.host, configuration=sdk.Configuration.create())
        client.get_client_credentials_token(sim.client_id, sim.client_secret)
        for size in (1, 19, 57, 100):
            pages = sdk.paginate(sdk.UsersApi(client).get_users, page_size=size)
            assert len(set(ids(pages))) == pages.total == 57
            assert next(len(page.entities) for page in pages.pages()) == min(size, 57)
