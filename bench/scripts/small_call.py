"""Print the CPU microseconds of one small call, with bare urllib3 and json and with the SDK, least of many rounds."""

import json
import sys
import time
from typing import Any

import urllib3

import PureCloudPlatformClientV2

host, rounds, calls = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
PureCloudPlatformClientV2.configuration.host = host
PureCloudPlatformClientV2.configuration.access_token = "x"
users = PureCloudPlatformClientV2.UsersApi()
pool = urllib3.PoolManager()
headers = {"Authorization": "Bearer x", "Accept": "application/json"}


def floor() -> Any:
    return json.loads(pool.request("GET", f"{host}/api/v2/users/5e08543d", headers=headers).data)["name"]


def sdk() -> Any:
    return users.get_user("5e08543d").name


best = {floor: 1e9, sdk: 1e9}
for function in [floor, sdk] * rounds:
    started = time.process_time()
    for _ in range(calls):
        function()
    best[function] = min(best[function], (time.process_time() - started) / calls)
print(best[floor] * 1e6, best[sdk] * 1e6)
