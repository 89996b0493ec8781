"""call_many: nothing lost, nothing doubled, the rate limit kept, in threads and in processes."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import pickle
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from PureCloudPlatformClientV2 import (
    ApiClient,
    Configuration,
    NotFound,
    RetryConfiguration,
    User,
    UsersApi,
    call_many,
)
from PureCloudPlatformClientV2.bulk import Call, Outcome
from PureCloudPlatformClientV2.simulator import Simulator

from .programs import LIMIT, running
from .scripted import Asked, serve


def users_of(sim: Simulator, **settings: Any) -> UsersApi:
    client = ApiClient(configuration=Configuration.create(host=sim.host, **settings))
    return UsersApi(client.get_client_credentials_token(sim.client_id, sim.client_secret))


def add_users(sim: Simulator, count: int) -> list[str]:
    return [sim.add("/api/v2/users", name=f"u{n}", email=f"u{n}@x.example")["id"] for n in range(count)]


def patches(ids: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    return ((one, {"version": 1, "title": f"Title {number}"}) for number, one in enumerate(ids))


@pytest.fixture(scope="module")
def sim() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


@pytest.fixture(scope="module")
def ids(sim: Simulator) -> list[str]:
    return add_users(sim, 60)


def workers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("call_many")]


@pytest.mark.parametrize("ordered", [True, False])
def test_every_call_has_one_outcome_with_its_result(sim: Simulator, ids: list[str], ordered: bool) -> None:
    calls: list[Any] = [(one,) if n % 3 else {"user_id": one} for n, one in enumerate(ids)]
    calls[5] = Call((ids[5],), {"expand": ["skills"]}, key="fifth")
    outcomes = list(call_many(users_of(sim).get_user, calls, ordered=ordered))
    found = [outcome.get().id for outcome in outcomes]
    assert sorted(map(str, found)) == sorted(ids)
    assert next(outcome for outcome in outcomes if outcome.call.key).get().id == ids[5]
    if ordered:
        assert found == ids
    assert not workers()


def test_an_endless_iterable_is_read_at_most_eight_times_the_workers_ahead(sim: Simulator, ids: list[str]) -> None:
    read = itertools.count()
    last = -1

    def calls() -> Iterator[tuple[str]]:
        nonlocal last
        for number in read:
            last = number
            yield (ids[0],)

    before = len(sim.requests)
    for number, _ in enumerate(call_many(users_of(sim).get_user, calls(), max_workers=2)):
        assert last - number <= 16
        if number == 50:
            break
    assert not workers()
    assert len(sim.requests) - before <= 51 + 16 + 1  # and the token


def test_what_is_ready_is_not_held_up_by_calls_to_come(sim: Simulator, ids: list[str]) -> None:
    def calls() -> Iterator[tuple[str]]:
        yield (ids[0],)
        while not seen:
            time.sleep(0.01)
            yield (ids[1],)

    seen: list[Outcome[User]] = []
    for outcome in call_many(users_of(sim).get_user, calls(), max_workers=500):
        seen.append(outcome)
    assert seen[0].get().id == ids[0]


def test_errors_are_raised_in_their_place_or_returned(sim: Simulator, ids: list[str]) -> None:
    get_user = users_of(sim).get_user
    calls = [(ids[0],), ("missing",), (ids[1],), (ids[1], "too", "many")]
    outcomes = list(call_many(get_user, calls, on_error="return"))
    assert [type(outcome.error) for outcome in outcomes] == [type(None), NotFound, type(None), TypeError]
    with pytest.raises(NotFound):
        outcomes[1].get()
    seen = []
    with pytest.raises(NotFound):
        for outcome in call_many(get_user, calls):
            seen.append(outcome.get().id)
    assert seen == [ids[0]]
    assert not workers()


def test_what_the_iterable_raises_comes_after_the_calls_before_it(sim: Simulator, ids: list[str]) -> None:
    def calls() -> Iterator[Any]:
        yield from ((one,) for one in ids[:10])
        raise LookupError("no more")

    seen = []
    with pytest.raises(LookupError, match="no more"):
        for outcome in call_many(users_of(sim).get_user, calls()):
            seen.append(outcome.get().id)
    assert seen == ids[:10]
    with pytest.raises(TypeError, match="not a str"):
        list(call_many(users_of(sim).get_user, ["id"]))  # type: ignore[list-item]


@pytest.mark.parametrize("call", [Call("abc"), Call(None), Call(("id",), None), Call(("id",), [("a", 1)])])  # type: ignore[arg-type]
def test_a_call_of_odd_parts_is_refused(sim: Simulator, call: Call) -> None:
    with pytest.raises(TypeError, match=r"args of a bulk\.Call is a tuple"):
        list(call_many(users_of(sim).get_user, [call], on_error="return"))


def test_bad_arguments_are_refused_at_once(sim: Simulator) -> None:
    users = users_of(sim)
    with pytest.raises(TypeError, match="not a method"):
        call_many(len, [])
    with pytest.raises(TypeError, match="belongs to no API object"):
        call_many(UsersApi.get_user, [])
    with pytest.raises(TypeError, match="executor"):
        call_many(users.get_user, [], executor=4)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="max_workers"):
        call_many(users.get_user, [], max_workers=0)
    with pytest.raises(ValueError, match="on_error"):
        call_many(users.get_user, [], on_error="ignore")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="callback"):
        list(call_many(users.get_user, [{"user_id": "x", "callback": print}]))
    assert list(call_many(users.get_user, [])) == []


@pytest.mark.parametrize("window", [1.0, 0.7])
def test_the_rate_limit_is_kept_whatever_the_configuration_says(window: float) -> None:
    with Simulator(rate_limit=40, rate_limit_window=window) as limited:
        users = users_of(limited, rate_limit="off", retry=RetryConfiguration(max_attempts=1), deadline=0.6)
        ids = add_users(limited, 130)
        assert [outcome.get().version for outcome in call_many(users.patch_user, patches(ids))] == [2] * 130
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


IN_PROCESSES = """
import multiprocessing, sys
from concurrent.futures import ProcessPoolExecutor
from PureCloudPlatformClientV2 import ApiClient, Configuration, UsersApi, UtilitiesApi, call_many

def main(start, host, client_id, client_secret, *ids):
    client = ApiClient(configuration=Configuration.create(host=host))
    users = UsersApi(client.get_client_credentials_token(client_id, client_secret))
    changes = [(one, {"version": 1, "title": f"Title {number}"}) for number, one in enumerate(ids)]
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context(start)) as executor:
        shared = list(call_many(users.patch_user, changes, executor=executor, share_token=True))
        assert [outcome.get().id for outcome in shared] == list(ids)
        assert {outcome.get().version for outcome in shared} == {2}
        UtilitiesApi(client).get_date()
        own = call_many(users.get_user, [(one,) for one in ids[:40]], executor=executor, ordered=False)
        assert {outcome.get().id for outcome in own} == set(ids[:40])

if __name__ == "__main__":
    main(*sys.argv[1:])
"""


@pytest.mark.parametrize(
    "start", sorted({"spawn", *multiprocessing.get_all_start_methods()} & {"spawn", "fork", "forkserver"})
)
def test_processes_share_a_token_and_its_limit_or_have_their_own(start: str, tmp_path: Path) -> None:
    # In a process of its own: one that forks while the simulator's threads run may stand still for ever.
    (tmp_path / "in_processes.py").write_text(IN_PROCESSES)
    with Simulator(rate_limit=60, rate_limit_window=1) as limited:
        ids = add_users(limited, 200)
        command = [sys.executable, "-X", "faulthandler", str(tmp_path / "in_processes.py"), start]
        done = subprocess.run(
            [*command, limited.host, limited.client_id, limited.client_secret, *ids],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert done.returncode == 0, done.stderr
        paths = [one.path for one in limited.requests if one.path.endswith(("/oauth/token", "/date"))]
        between = next(at for at, path in enumerate(paths) if path.endswith("/date"))
        # The first list shares the program's token; the second has at most one a worker.
        assert between == 1 and 1 <= len(paths) - between - 1 <= 2


def test_a_broken_or_closed_executor_loses_no_call(sim: Simulator, ids: list[str]) -> None:
    executor: Executor = ThreadPoolExecutor(2)
    executor.shutdown()
    calls = [(one,) for one in ids[:5]]
    outcomes = list(call_many(users_of(sim).get_user, calls, executor=executor, on_error="return"))
    assert [outcome.call.args for outcome in outcomes] == calls
    assert all(isinstance(outcome.error, RuntimeError) for outcome in outcomes)


def test_an_executor_of_threads_is_used_and_left_open(sim: Simulator, ids: list[str]) -> None:
    with ThreadPoolExecutor(3) as executor:
        calls = [(one,) for one in ids]
        assert [one.get().id for one in call_many(users_of(sim).get_user, calls, executor=executor)] == ids
        assert executor.submit(int, "3").result() == 3


def test_a_function_that_names_the_package_goes_to_other_machines() -> None:
    package = sys.modules[ApiClient.__module__.partition(".")[0]]
    assert pickle.loads(pickle.dumps(package)) is package


def test_what_goes_to_other_machines_is_small(sim: Simulator, ids: list[str]) -> None:
    users = users_of(sim)
    assert len(pickle.dumps(users.api_client)) < 4096
    assert len(pickle.dumps(users.patch_user)) < 4096
    assert len(pickle.dumps(UsersApi.patch_user)) < 4096
    user = users.get_user(ids[0])
    assert pickle.loads(pickle.dumps(user)) == user and len(pickle.dumps(user)) < 2 * len(user.to_json()) + 4096
    error = next(iter(call_many(users.get_user, [("missing",)], on_error="return"))).error
    assert len(pickle.dumps(error)) < 4096


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
