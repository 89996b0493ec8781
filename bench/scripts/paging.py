"""Print the CPU milliseconds of paging 10,000 users and reading a name each: urllib3 and json by hand, and `paginate`.

The least of many rounds.
"""

import json
import sys
import time

import urllib3

import PureCloudPlatformClientV2 as sdk

host, rounds = sys.argv[1], int(sys.argv[2])
PAGES = 100
users = sdk.UsersApi(sdk.ApiClient(configuration=sdk.Configuration.create(host=host, access_token="x")))
pool = urllib3.PoolManager()
headers = {"Authorization": "Bearer x", "Accept": "application/json"}


def floor() -> int:
    length = 0
    for number in range(1, PAGES + 1):
        uri = f"{host}/api/v2/users?pageSize=100&pageNumber={number}"
        for entity in json.loads(pool.request("GET", uri, headers=headers).data)["entities"]:
            length += len(entity["name"])
    return length


def ours() -> int:
    length = 0
    for number, user in enumerate(sdk.paginate(users.get_users, page_size=100), 1):
        length += len(user.name or "")
        if number == PAGES * 100:
            break
    return length


best = {floor: 1e9, ours: 1e9}
seen = set()
for function in [floor, ours] * rounds:
    started = time.process_time()
    seen.add(function())
    best[function] = min(best[function], time.process_time() - started)
assert len(seen) <= 2, "both read the same names, of two pages by turns"
print(best[floor] * 1e3, best[ours] * 1e3)
