"""A service without a window: looks after the queues once a minute, follows its configuration file, ends on SIGTERM.

    python service.py /etc/genesys/config [SECONDS]

Needs the permission routing:queue:view, and GENESYS_CLOUD_CLIENT_ID and GENESYS_CLOUD_CLIENT_SECRET. Host, timeouts and
logging are in the file and may change while it runs; what is started is finished before it ends.
"""

from __future__ import annotations

import os
import signal
import sys
import threading

import PureCloudPlatformClientV2 as genesys
from PureCloudPlatformClientV2.rest import ApiException


def look(routing: genesys.RoutingApi) -> None:
    """One round: say which queues have no members."""
    queues = list(genesys.paginate(routing.get_routing_queues, page_size=100))
    empty = [queue.name for queue in queues if not queue.member_count]
    print(f"{routing.api_client.host}: {len(queues)} queues, without members: {empty}", flush=True)


def main(config_file: str, seconds: float) -> None:
    """Go round until a signal comes. A round that fails is reported and the next one tried."""
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: stop.set())
    configuration = genesys.Configuration.create(config_file_path=config_file)
    with genesys.ApiClient(configuration=configuration) as client:
        # Keeps trying, so that the service may be started before the network is there.
        credentials = os.environ["GENESYS_CLOUD_CLIENT_ID"], os.environ["GENESYS_CLOUD_CLIENT_SECRET"]
        routing = genesys.RoutingApi(client)
        while not stop.is_set():
            try:
                if not client.access_token:
                    client.get_client_credentials_token(*credentials)
                look(routing)
            except ApiException as error:
                print(f"failed: {error.status} {error.reason}", file=sys.stderr, flush=True)
            stop.wait(seconds)
    print("stopped", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 60)
