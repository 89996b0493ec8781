"""Listings that fail, shrink, repeat or never end, and where they are gone on with."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import islice
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk

from ..scripted import Asked, Scripted, serve
from .listing import SIZE, USERS, Listing, ids, names, users


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


def test_a_total_that_is_less_than_a_page_has_is_not_gone_by() -> None:
    def answer(asked: Asked) -> Any:
        number = int(asked.query["pageNumber"])
        return {"entities": [{"id": f"{number}-{one}"} for one in range(SIZE if number < 3 else 1)], "total": 1}

    with serve(answer) as server:
        assert len(ids(users(server))) == 2 * SIZE + 1


def test_page_0_is_followed_by_page_1() -> None:
    with serve(lambda asked: {"entities": [{"id": asked.query["pageNumber"]}], "pageCount": 2}) as server:
        assert ids(users(server, page_number=0)) == ["0", "1", "2"]


@pytest.mark.parametrize("uri", ["http://[::1", "//[/x?cursor=1", "https://a]b/?cursor=1"])
def test_a_next_uri_that_is_none_is_an_error_and_no_end(uri: str) -> None:
    refusal = pytest.raises(sdk.ApiException, match="the URI of the next page is none")
    with serve(lambda _asked: {"entities": names(1), "cursors": {"after": uri}}) as server, refusal:
        list(scan(server))


@pytest.mark.parametrize("cursor", [False, [], {"a": 1}, ["a"]])
def test_a_cursor_that_is_no_text_is_an_error_and_no_end(cursor: Any) -> None:
    with serve(lambda _asked: {"entities": names(1), "cursors": {"after": cursor}}) as server:
        with pytest.raises(sdk.ApiException, match="the cursor of the next page is no text"):
            list(scan(server))
        assert len(server.asked) == 1


def test_what_somebody_wrote_into_a_cursor_is_refused_or_ends() -> None:
    with serve(lambda _asked: {"entities": [], "cursors": {"after": f"c{len(server.asked)}"}}) as server:
        cursor = users(server).cursor
        assert cursor
        for value in (-1, 10**30, 1.0, None):
            with pytest.raises(ValueError, match="not a cursor of paginate"):
                users(server).resume({**cursor, "value": value})
        begun = scan(server).cursor
        assert begun
        assert list(scan(server).resume({**begun, "empty": 10**9})) == []
        assert len(server.asked) == 1
