"""Keep a table of agents in step: read it once, follow the events, read it again after a gap.

`python examples/agent_table.py` prints the table whenever it changes. Needs the permission
directory:user:view to read users; the environment is that of presence_events.py.
"""

from __future__ import annotations

import contextlib

import PureCloudPlatformClientV2 as genesys


def read(client: genesys.ApiClient) -> dict[str, tuple[str, str]]:
    """Return name and presence of every user by id."""
    users = genesys.UsersApi(client)
    table: dict[str, tuple[str, str]] = {}
    for user in genesys.paginate(users.get_users, page_size=100, expand=["presence"]):
        definition = user.presence.presence_definition if user.presence else None
        presence = definition.system_presence if definition else None
        table[str(user.id)] = (user.name or "", presence or "Offline")
    return table


def follow(client: genesys.ApiClient, events: genesys.NotificationHandler) -> dict[str, tuple[str, str]]:
    """Subscribe to the users that there are now, and return their table."""
    events.replace(("v2.users.{id}.presence", read(client)))
    return read(client)  # again: what changed before the platform took the topics had no event


def show(table: dict[str, tuple[str, str]]) -> None:
    """Print one line an agent, and an empty one."""
    for name, presence in sorted(table.values()):
        print(f"{name:30} {presence}")
    print(flush=True)


def main() -> None:
    """Follow until Ctrl-C."""
    client = genesys.ApiClient.from_environment()
    with genesys.NotificationHandler(client) as events:
        table = follow(client, events)
        show(table)
        for event in events:
            if event.topic == "channel.reconnected":
                table = follow(client, events)
            elif event.topic.endswith(".presence"):
                user_id, definition = event.topic.split(".")[2], event.body.presence_definition
                if user_id in table and definition:  # a user that is gone has no row any more
                    table[user_id] = (table[user_id][0], definition.system_presence)
            show(table)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        main()
