"""Print the CPU microseconds of one event, with bare websockets and json and with the SDK."""

import json
import sys

from by_turns import by_turns
from websockets.sync.client import connect

import PureCloudPlatformClientV2 as sdk

host, token, uri = sys.argv[1:4]
blocks, count = int(sys.argv[4]), int(sys.argv[5])
client = sdk.ApiClient(configuration=sdk.Configuration.create(host=host, access_token=token))


def floor() -> None:
    with connect(uri, ping_interval=None, compression=None, proxy=None) as socket:
        for _ in range(count):
            assert json.loads(socket.recv())["eventBody"]["presenceDefinition"]["systemPresence"] == "AVAILABLE"


def ours() -> None:
    with sdk.NotificationHandler(client) as events:
        events.subscribe("v2.users.9ed7d9f6-0c59-4360-ac54-40dd35eb9c2f.presence")
        for _ in range(count):
            assert events.get(60).body.presence_definition.system_presence == "AVAILABLE"


by_turns({"floor": floor, "sdk": ours}, blocks, unit=count * 1e-6)
