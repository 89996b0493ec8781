"""Print the microseconds to write 1,000 bodies: dicts by json.dumps, the models of the same by the SDK."""

import json
import sys
import time
from typing import Any

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
best = {json.dumps: 1e9, encode: 1e9}
for _ in range(int(sys.argv[1])):
    for write, bodies in ((json.dumps, dicts), (encode, models)):
        started = time.process_time()
        for body in bodies:
            write(body)
        best[write] = min(best[write], time.process_time() - started)
print(best[json.dumps] * 1e6, best[encode] * 1e6)
