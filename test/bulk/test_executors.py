"""call_many in other processes, and what goes to other machines."""

from __future__ import annotations

import copy
import multiprocessing
import os
import pickle
import subprocess
import sys
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import pytest

from PureCloudPlatformClientV2 import (
    ApiClient,
    DefaultHttpClient,
    HttpRequestOptions,
    UsersApi,
    call_many,
)
from PureCloudPlatformClientV2.simulator import Simulator

from ..scripted import serve
from .users import add_users, users_of

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


def mark(options: HttpRequestOptions) -> None:
    options.headers["X-Mark"] = "here"


class Marked(DefaultHttpClient):
    """An HTTP client of a program's own."""


def test_hooks_and_http_clients_go_to_other_processes_or_are_refused() -> None:
    with serve(lambda _asked: {"id": "x"}) as server:
        for setting in (ApiClient.set_pre_hook, lambda client, hook: client.http_client.set_pre_request_hook(hook)):
            client = server.client()
            client.set_http_client(Marked(timeout=7000))
            setting(client, mark)
            for other in (pickle.loads(pickle.dumps(client)), copy.copy(client), copy.deepcopy(client)):
                assert isinstance(other.http_client, Marked) and other.http_client.timeout == 7000
                UsersApi(other).get_user("a")
                assert server.asked[-1].headers["X-Mark"] == "here"
            setting(client, lambda options: options)
            with pytest.raises((pickle.PicklingError, AttributeError), match="lambda"):
                pickle.dumps(client)
