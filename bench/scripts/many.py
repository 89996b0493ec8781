"""Print the microseconds that a call of 16 workers takes: urllib3 in a ThreadPoolExecutor, and `call_many`."""

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import urllib3
from by_turns import by_turns

import PureCloudPlatformClientV2 as sdk

host, blocks, calls = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
WORKERS = 16
client = sdk.ApiClient(configuration=sdk.Configuration.create(host=host, access_token="x", pool_maxsize=WORKERS))
users = sdk.UsersApi(client)
pool = urllib3.PoolManager(maxsize=WORKERS)
headers = {"Authorization": "Bearer x", "Accept": "application/json", "Content-Type": "application/json"}


def by_hand(number: int) -> str:
    body = json.dumps({"title": "Agent", "version": number}).encode()
    answer = pool.request("PATCH", f"{host}/api/v2/users/{number}", headers=headers, body=body)
    return str(json.loads(answer.data)["name"])


def floor() -> None:
    with ThreadPoolExecutor(WORKERS) as threads:
        assert sum(1 for name in threads.map(by_hand, range(calls)) if name) == calls


def ours() -> None:
    made = ((str(number), {"title": "Agent", "version": number}) for number in range(calls))
    outcomes = sdk.call_many(users.patch_user, made, max_workers=WORKERS)
    assert sum(1 for outcome in outcomes if outcome.get().name) == calls


by_turns({"floor": floor, "sdk": ours}, blocks, clock=time.perf_counter, unit=calls * 1e-6)
