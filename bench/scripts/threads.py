"""Print the CPU microseconds of a small call made by 16 threads: with bare urllib3, and on one client of the SDK.

`limited` is bare urllib3 with a time limit, as the SDK has one: a socket with a limit is polled before it is read.
"""

import json
import sys
import threading
from collections.abc import Callable
from typing import Any

import urllib3
from by_turns import by_turns

import PureCloudPlatformClientV2 as sdk

host, blocks, calls = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
THREADS = 16
users = sdk.UsersApi(sdk.ApiClient(configuration=sdk.Configuration.create(host=host, access_token="x")))
users.api_client.configuration.pool_maxsize = THREADS
headers = {"Authorization": "Bearer x", "Accept": "application/json"}


def bare(**limits: Any) -> Callable[[], None]:
    pool = urllib3.PoolManager(maxsize=THREADS, **limits)

    def work() -> None:
        for _ in range(calls):
            assert json.loads(pool.request("GET", f"{host}/api/v2/users/5e08543d", headers=headers).data)["name"]

    return work


def ours() -> None:
    for _ in range(calls):
        assert users.get_user("5e08543d").name


def in_threads(work: Callable[[], None]) -> Callable[[], None]:
    def run() -> None:
        threads = [threading.Thread(target=work) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    return run


works = {"floor": bare(), "limited": bare(timeout=60.0), "sdk": ours}
by_turns({name: in_threads(work) for name, work in works.items()}, blocks, unit=THREADS * calls * 1e-6)
