"""Print the CPU microseconds of one event, with bare websockets and json and with the SDK, least of many rounds."""

import json
import sys
import time

from websockets.sync.client import connect

import PureCloudPlatformClientV2 as sdk

host, token, uri = sys.argv[1:4]
rounds, count = int(sys.argv[4]), int(sys.argv[5])
client = sdk.ApiClient(configuration=sdk.Configuration.create(host=host, access_token=token))


def floor() -> float:
    with connect(uri, ping_interval=None, compression=None, proxy=None) as socket:
        started = time.process_time()
        for _ in range(count):
            assert json.loads(socket.recv())["eventBody"]["presenceDefinition"]["systemPresence"] == "AVAILABLE"
        return time.process_time() - started


def ours() -> float:
    with sdk.NotificationHandler(client) as events:
        started = time.process_time()
        events.subscribe("v2.users.9ed7d9f6-0c59-4360-ac54-40dd35eb9c2f.presence")
        for _ in range(count):
            assert events.get(60).body.presence_definition.system_presence == "AVAILABLE"
        return time.process_time() - started


best = {floor: 1e9, ours: 1e9}
for function in [floor, ours] * rounds:
    best[function] = min(best[function], function() / count)
print(best[floor] * 1e6, best[ours] * 1e6)
