"""Print changes of presence as they happen: `python examples/presence_events.py USER_ID...`.

Needs no permission that the definition knows of; `get_notifications_availabletopics(expand=["requiresPermissions"])`
tells what the platform asks for. Needs GENESYS_CLOUD_CLIENT_ID and GENESYS_CLOUD_CLIENT_SECRET, and
GENESYS_CLOUD_REGION or GENESYS_CLOUD_HOST.
"""

from __future__ import annotations

import contextlib
import sys

import PureCloudPlatformClientV2 as genesys


def main(user_ids: list[str]) -> None:
    """Print until Ctrl-C."""
    client = genesys.ApiClient.from_environment()
    with genesys.NotificationHandler(client) as events:
        events.subscribe(("v2.users.{id}.presence", user_ids))
        print("listening", flush=True)
        for event in events:
            if event.topic == "channel.reconnected":
                print(f"{event.gap:.1f} seconds without events", flush=True)
            elif event.topic.endswith(".presence"):
                user_id = event.topic.split(".")[2]
                definition = event.body.presence_definition
                print(f"{user_id} {definition.system_presence if definition else 'unknown'}", flush=True)


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.exit("usage: python examples/presence_events.py USER_ID...")
    with contextlib.suppress(KeyboardInterrupt):
        main(sys.argv[1:])
