"""Print the calls a second of 16 workers, the most of many rounds: urllib3 in a ThreadPoolExecutor, and `call_many`."""

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import urllib3

import PureCloudPlatformClientV2 as sdk

host, rounds, calls = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
WORKERS = 16
client = sdk.ApiClient(configuration=sdk.Configuration.create(host=host, access_token="x", pool_maxsize=WORKERS))
users = sdk.UsersApi(client)
pool = urllib3.PoolManager(maxsize=WORKERS)
headers = {"Authorization": "Bearer x", "Accept": "application/json", "Content-Type": "application/json"}


def by_hand(number: int) -> str:
    body = json.dumps({"title": "Agent", "version": number}).encode()
    answer = pool.request("PATCH", f"{host}/api/v2/users/{number}", headers=headers, body=body)
    return str(json.loads(answer.data)["name"])


def floor() -> int:
    with ThreadPoolExecutor(WORKERS) as threads:
        return sum(1 for name in threads.map(by_hand, range(calls)) if name)


def ours() -> int:
    made = ((str(number), {"title": "Agent", "version": number}) for number in range(calls))
    return sum(1 for outcome in sdk.call_many(users.patch_user, made, max_workers=WORKERS) if outcome.get().name)


best = {floor: 0.0, ours: 0.0}
for function in [floor, ours] * rounds:
    started = time.perf_counter()
    assert function() == calls
    best[function] = max(best[function], calls / (time.perf_counter() - started))
print(best[floor], best[ours])
