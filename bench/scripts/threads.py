"""Print the CPU microseconds of a small call made by 16 threads: with bare urllib3, and on one client of the SDK."""

import json
import sys
import threading
import time
from collections.abc import Callable

import urllib3

import PureCloudPlatformClientV2 as sdk

host, rounds, calls = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
THREADS = 16
users = sdk.UsersApi(sdk.ApiClient(configuration=sdk.Configuration.create(host=host, access_token="x")))
users.api_client.configuration.pool_maxsize = THREADS
pool = urllib3.PoolManager(maxsize=THREADS)
headers = {"Authorization": "Bearer x", "Accept": "application/json"}


def floor() -> None:
    for _ in range(calls):
        assert json.loads(pool.request("GET", f"{host}/api/v2/users/5e08543d", headers=headers).data)["name"]


def ours() -> None:
    for _ in range(calls):
        assert users.get_user("5e08543d").name


def seconds(work: Callable[[], None]) -> float:
    started = time.process_time()
    threads = [threading.Thread(target=work) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return (time.process_time() - started) / THREADS / calls


best = {floor: 1e9, ours: 1e9}
for work in [floor, ours] * rounds:
    best[work] = min(best[work], seconds(work))
print(best[floor] * 1e6, best[ours] * 1e6)
