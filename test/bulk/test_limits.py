"""call_many keeps the rate limit, and ends at once where it is left or interrupted."""

from __future__ import annotations

import itertools
import os
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from PureCloudPlatformClientV2 import (
    RateLimited,
    RetryConfiguration,
    TimedOut,
    UsersApi,
    call_many,
)
from PureCloudPlatformClientV2.simulator import Simulator

from ..programs import LIMIT, running
from ..scripted import Asked, serve
from .users import add_users, users_of, workers


def patches(ids: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    return ((one, {"version": 1, "title": f"Title {number}"}) for number, one in enumerate(ids))


@pytest.mark.parametrize(("window", "deadline", "count"), [(0.7, 120.0, 130), (4.5, 4.0, 60)])
def test_the_rate_limit_is_kept_whatever_the_configuration_says(window: float, deadline: float, count: int) -> None:
    with Simulator(rate_limit=40, rate_limit_window=window) as limited:
        users = users_of(limited, rate_limit="off", retry=RetryConfiguration(max_attempts=1), deadline=deadline)
        ids = add_users(limited, count)
        assert [outcome.get().version for outcome in call_many(users.patch_user, patches(ids))] == [2] * count
        # Those under way when the first answer tells of the limit may be refused; later ones wait.
        assert sum(one.method == "PATCH" for one in limited.requests) - len(ids) <= 16


def test_a_429_without_a_word_of_when_never_reaches_the_caller() -> None:
    tries: Counter[str] = Counter()

    def answer(asked: Asked) -> Any:
        tries[asked.path] += 1
        if tries[asked.path] <= 5:
            return 429, {"message": "slow down"}, {"Retry-After": "0"}
        return {"id": asked.path.rpartition("/")[2]}

    with serve(answer) as server:
        found = [one.get().id for one in call_many(UsersApi(server.client()).get_user, [("a",), ("b",)])]
    assert found == ["a", "b"]
    assert set(tries.values()) == {6}


def test_a_break_ends_while_the_rate_limit_is_waited_for() -> None:
    def answer(asked: Asked) -> Any:
        limits = {"count": "4", "allowed": "4", "reset": "3600"}
        return 200, {"id": "x"}, {f"inin-ratelimit-{name}": value for name, value in limits.items()}

    with serve(answer) as server:
        for _ in call_many(UsersApi(server.client()).get_user, itertools.repeat(("a",)), max_workers=4):
            break
    assert not workers()
    assert len(server.asked) <= 4 + 4


@pytest.mark.parametrize("way", ["window", "429"])
def test_a_limit_that_is_said_to_last_for_years_ends_the_calls_and_says_so(way: str) -> None:
    def answer(_asked: Asked) -> Any:
        if way == "429":
            return 429, {"message": "slow down"}, {"Retry-After": "1000000000"}
        limits = {"count": "1", "allowed": "1", "reset": "1000000000"}
        return 200, {"id": "x"}, {f"inin-ratelimit-{name}": value for name, value in limits.items()}

    with serve(answer) as server:
        get_user = UsersApi(server.client()).get_user
        found = [one.error for one in call_many(get_user, [("a",)] * 3, max_workers=1, on_error="return")]
    if way == "window":
        assert found[0] is None and len(server.asked) == 1
        assert [(type(one), "is said to be spent for 1e+09 s more" in str(one)) for one in found[1:]] == [
            (TimedOut, True)
        ] * 2
    else:
        assert [type(one) for one in found] == [RateLimited] * 3 and len(server.asked) == 3


INTERRUPTED = """
import os, signal, sys, threading, time
from PureCloudPlatformClientV2 import ApiClient, Configuration, UsersApi, call_many
client = ApiClient(configuration=Configuration.create(host=sys.argv[1], access_token="x"))
calls = [(f"id{n}",) for n in range(100)]
seen = []

def is_waiting():
    frame = sys._current_frames()[threading.main_thread().ident]
    while frame is not None:
        if frame.f_code.co_name == "_collect":
            return True
        frame = frame.f_back
    return False

def interrupt():
    while len(seen) < 4 or not is_waiting():
        time.sleep(0.01)
    time.sleep(0.2)
    os.kill(os.getpid(), signal.SIGINT)

threading.Thread(target=interrupt, daemon=True).start()
try:
    for outcome in call_many(UsersApi(client).get_user, calls, max_workers=4, on_error="return"):
        seen.append(outcome)
except KeyboardInterrupt as error:
    print(error, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one process")
@pytest.mark.parametrize("way", ["limited", "slow"])
def test_ctrl_c_tells_how_many_calls_are_done_failed_and_not_sent(way: str) -> None:
    over = threading.Event()
    have_all_asked = threading.Barrier(4)

    def answer(asked: Asked) -> Any:
        number = int(asked.path.rpartition("/id")[2])
        if number < 4:
            # The answer that comes first says that nothing is left: by then these four were sent.
            have_all_asked.wait(LIMIT)
        elif way == "slow":
            over.wait(LIMIT)
        spent = {"count": "4", "allowed": "4", "reset": "3600"} if way == "limited" else {}
        headers = {f"inin-ratelimit-{name}": value for name, value in spent.items()}
        return (404, {"message": "no"}, headers) if number == 1 else (200, {"id": "x"}, headers)

    with serve(answer) as server, running([sys.executable, "-c", INTERRUPTED, server.host]) as program:
        assert program.stdout is not None
        line = program.stdout.readline()
        over.set()
    counts = "3 done, 1 failed, 96 not sent" if way == "limited" else "3 done, 1 failed, 92 not sent, 4 still under way"
    assert line == f"call_many was interrupted: {counts}\n"
