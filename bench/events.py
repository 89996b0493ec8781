"""`python -m bench.events COUNT`: a server process that sends COUNT small events down every WebSocket that is opened.

The frames are made beforehand, so that the server costs next to nothing. Prints the address of a Platform API (the
simulator) whose channels lead to that socket, and the socket's own address.
"""

from __future__ import annotations

import json
import struct
import sys

from websockets.sync.server import ServerConnection, serve

from PureCloudPlatformClientV2.simulator import Simulator

TOPIC = "v2.users.9ed7d9f6-0c59-4360-ac54-40dd35eb9c2f.presence"
_CHUNK = 100


def _frame(number: int) -> bytes:
    """Return one event as an unmasked text frame (RFC 6455 section 5.2)."""
    presence = {"id": "6a3af858-942f-489d-9700-5f9bcdcdae9b", "systemPresence": "AVAILABLE"}
    body = {"source": "PURECLOUD", "presenceDefinition": presence, "primary": True, "message": ""}
    event = {"topicName": TOPIC, "version": "2", "eventBody": body, "metadata": {"CorrelationId": f"{number:036d}"}}
    data = json.dumps(event).encode()
    return b"\x81\x7e" + struct.pack("!H", len(data)) + data


def main() -> None:
    """Serve until killed."""
    count = int(sys.argv[1])
    chunk = b"".join(map(_frame, range(_CHUNK)))

    def send(connection: ServerConnection) -> None:
        for _ in range(count // _CHUNK):
            connection.socket.sendall(chunk)
        for _ in connection:
            pass

    with Simulator() as sim, serve(send, "127.0.0.1", 0, ping_interval=None, compression=None) as server:
        uri = f"ws://127.0.0.1:{server.socket.getsockname()[1]}/channels/bench"
        sim.respond("POST", "/api/v2/notifications/channels", {"id": "bench", "connectUri": uri})
        sim.respond("POST", "/api/v2/notifications/channels/bench/subscriptions", {"entities": []})
        print(sim.host, sim.issue_token(), uri, flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main()
