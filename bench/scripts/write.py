"""Print the microseconds to write 1,000 bodies: dicts by json.dumps, the models of the same by the SDK."""

import json
import sys
from typing import Any

from by_turns import by_turns

import PureCloudPlatformClientV2 as sdk

try:
    from PureCloudPlatformClientV2._model.serialization import encode
except ImportError:  # the official SDK
    client: Any = sdk.ApiClient()

    def encode(obj: Any) -> str:
        return json.dumps(client.sanitize_for_serialization(obj))


def model(number: int) -> Any:
    made: Any = sdk.CreateUser()
    made.name, made.email, made.division_id = f"User {number}", f"user{number}@example.com", "5e08543d"
    made.department, made.title, made.state = "Support", "Agent", "active"
    address: Any = sdk.Contact()
    address.address, address.media_type, address.type = "+13175550100", "PHONE", "WORK"
    made.addresses = [address]
    return made


models = [model(number) for number in range(1000)]
dicts = [json.loads(encode(one)) for one in models]
by_turns(
    {
        "floor": lambda: [json.dumps(body) for body in dicts],
        "sdk": lambda: [encode(body) for body in models],
    },
    int(sys.argv[1]),
)
