"""Print the most memory, in MiB, of a process that streams users through `paginate`, and how many there were."""

import sys
from itertools import islice

from by_turns import show

import PureCloudPlatformClientV2 as sdk

host, count = sys.argv[1], int(sys.argv[2])
users = sdk.UsersApi(sdk.ApiClient(configuration=sdk.Configuration.create(host=host, access_token="x")))
seen = sum(1 for user in islice(sdk.paginate(users.get_users, page_size=100), count) if user.id)
with open("/proc/self/status", encoding="ascii") as file:
    peak = next(int(line.split()[1]) for line in file if line.startswith("VmHWM:"))
show(peak=[peak / 1024], seen=[seen])
