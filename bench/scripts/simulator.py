"""Print what the simulator takes: seconds to start, and CPU milliseconds of a small request and of a page of 100 users.

`page_of_many` is a page in the middle of 100,000 stored users.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import urllib3
from by_turns import show

blocks, requests, pages = (int(word) for word in sys.argv[1:])
TICK = os.sysconf("SC_CLK_TCK")
COMMAND = [
    sys.executable,
    "-m",
    "PureCloudPlatformClientV2.simulator",
    "--client-id",
    "id",
    "--client-secret",
    "secret",
]


@contextmanager
def simulator(*arguments: str) -> Iterator[tuple[int, str]]:
    """Give the process and the host of a simulator."""
    with subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            named = (line.strip() for line in process.stdout)
            yield process.pid, next(line for line in named if "HOST=" in line).partition("=")[2]
        finally:
            process.kill()


def milliseconds(users: int, path: str, times: int) -> list[float]:
    """Return the CPU time of the simulator's process for one request, of each block."""
    seen = []
    with simulator("--seed", f"users={users}") as (pid, host), urllib3.PoolManager() as pool:
        form = {"grant_type": "client_credentials"}
        basic = urllib3.make_headers(basic_auth="id:secret")
        answer = pool.request("POST", f"{host}/oauth/token", fields=form, encode_multipart=False, headers=basic)
        headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}

        def work() -> None:
            for _ in range(times):
                assert pool.request("GET", host + path, headers=headers, retries=False).status == 200

        def spent() -> float:
            with open(f"/proc/{pid}/stat", encoding="ascii") as file:
                fields = file.read().rpartition(")")[2].split()
            return (int(fields[11]) + int(fields[12])) / TICK

        work()
        for _ in range(blocks):
            before = spent()
            work()
            seen.append((spent() - before) / times * 1000)
    return seen


starts = []
for _ in range(blocks):
    started = time.perf_counter()
    with simulator():
        starts.append(time.perf_counter() - started)
show(
    start=starts,
    small=milliseconds(100, "/api/v2/users/me", requests),
    page=milliseconds(100, "/api/v2/users?pageSize=100", pages),
    page_of_many=milliseconds(100_000, "/api/v2/users?pageSize=100&pageNumber=500", pages),
)
