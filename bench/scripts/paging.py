"""Print the CPU milliseconds of paging 10,000 users and reading a name each: urllib3 by hand, and `paginate`."""

import json
import sys

import urllib3
from by_turns import by_turns

import PureCloudPlatformClientV2 as sdk

host, blocks = sys.argv[1], int(sys.argv[2])
PAGES = 100
users = sdk.UsersApi(sdk.ApiClient(configuration=sdk.Configuration.create(host=host, access_token="x")))
pool = urllib3.PoolManager()
headers = {"Authorization": "Bearer x", "Accept": "application/json"}

lengths: set[int] = set()


def floor() -> None:
    length = 0
    for number in range(1, PAGES + 1):
        uri = f"{host}/api/v2/users?pageSize=100&pageNumber={number}"
        for entity in json.loads(pool.request("GET", uri, headers=headers).data)["entities"]:
            length += len(entity["name"])
    lengths.add(length)


def ours() -> None:
    length = 0
    for number, user in enumerate(sdk.paginate(users.get_users, page_size=100), 1):
        length += len(user.name or "")
        if number == PAGES * 100:
            break
    lengths.add(length)


by_turns({"floor": floor, "sdk": ours}, blocks, unit=1e-3)
assert len(lengths) <= 2, "both read the same names, of two pages by turns"
