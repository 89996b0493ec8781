"""Print microseconds and bytes of a page: decoded by json.loads and by the SDK, read, held, and made plain again.

floor: json.loads; sdk: five scalars of each user; nested: three scalars, the id of a nested object and the date of
another.
"""

import gc
import json
import sys
import tracemalloc
from typing import Any

from by_turns import by_turns, show

import PureCloudPlatformClientV2

with open(sys.argv[1], "rb") as file:
    text = file.read().decode()
blocks = int(sys.argv[2])
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


listing = sdk()
show(held_floor=[held(floor)], held_sdk=[held(sdk)])
by_turns({"floor": floor, "sdk": sdk, "nested": nested}, blocks, 3)
by_turns({"to_dict": listing.to_dict, "to_json": listing.to_json}, blocks, 3)
