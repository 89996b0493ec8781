"""Print what 10,000 clients that were used and dropped leave behind: KiB, and open files and threads together."""

import gc
import os
import sys
import threading
import tracemalloc

from by_turns import show

import PureCloudPlatformClientV2 as sdk

host, count, used = sys.argv[1], 10_000, 100


def make(number: int) -> None:
    configuration = sdk.Configuration.create(host=host, access_token="x")
    with sdk.ApiClient(configuration=configuration) as client:
        if number % (count // used) == 0:
            assert sdk.UsersApi(client).get_user("5e08543d").name


def standing() -> tuple[int, int]:
    gc.collect()
    return tracemalloc.get_traced_memory()[0], len(os.listdir("/proc/self/fd")) + threading.active_count()


for number in range(count // used + 1):
    make(number)
tracemalloc.start()
for number in range(used):
    make(number)
size, things = standing()
for number in range(count):
    make(number)
size_after, things_after = standing()
show(size=[(size_after - size) / 1024], things=[things_after - things])
