"""Print microseconds and bytes of a page: decoded by json.loads and by the SDK, read, held, and made plain again.

The numbers: json.loads; five scalars of each user; three scalars, the id of a nested object and the date of another;
bytes held of plain JSON, and of models; to_dict; to_json.
"""

import gc
import json
import sys
import time
import tracemalloc
from typing import Any

import PureCloudPlatformClientV2

with open(sys.argv[1], "rb") as file:
    text = file.read().decode()
rounds = int(sys.argv[2])
client = PureCloudPlatformClientV2.ApiClient()


class Answer:
    """What the client decodes."""

    status = 200
    data = text

    def getheader(self, name: str, default: Any = None) -> Any:
        return "application/json" if name == "Content-Type" else default


def floor() -> Any:
    return json.loads(text)


def sdk() -> Any:
    page: Any = client.deserialize(Answer(), "UserEntityListing")
    for user in page.entities:
        _ = user.id, user.name, user.email, user.state, user.version
    return page


def nested() -> Any:
    page: Any = client.deserialize(Answer(), "UserEntityListing")
    for user in page.entities:
        _ = user.id, user.name, user.email, user.division.id, user.presence.modified_date
    return page


def fastest(function: Any) -> float:
    best = 1e9
    for _ in range(rounds):
        started = time.process_time()
        for _ in range(3):
            function()
        best = min(best, (time.process_time() - started) / 3)
    return best * 1e6


def held(function: Any) -> int:
    function()
    gc.collect()
    tracemalloc.start()
    kept = function()
    gc.collect()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del kept
    return size


print(fastest(floor), fastest(sdk), fastest(nested), held(floor), held(sdk))
listing = sdk()
print(fastest(listing.to_dict), fastest(listing.to_json))
