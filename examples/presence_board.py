"""Who is available, now: a board in the terminal that follows the events. `python presence_board.py`, Ctrl-C ends it.

Needs the extra `examples`, the permission directory:user:view, and GENESYS_CLOUD_CLIENT_ID, GENESYS_CLOUD_CLIENT_SECRET
and GENESYS_CLOUD_REGION or GENESYS_CLOUD_HOST. Shows the first 1,000 users, as many as a channel has topics.
"""

from __future__ import annotations

import contextlib
from itertools import islice

from rich.live import Live
from rich.table import Table

import PureCloudPlatformClientV2 as genesys

TOPIC = "v2.users.{id}.presence"
COLOURS = {"Available": "green", "On Queue": "bright_green", "Busy": "red", "Meeting": "red", "Offline": "bright_black"}


def read(client: genesys.ApiClient) -> dict[str, tuple[str, str]]:
    """Return name and presence by user id."""
    pages = genesys.paginate(genesys.UsersApi(client).get_users, page_size=100, expand=["presence"])
    board: dict[str, tuple[str, str]] = {}
    for user in islice(pages, 1000):
        definition = user.presence.presence_definition if user.presence else None
        board[str(user.id)] = (user.name or "", (definition.system_presence if definition else None) or "Offline")
    return board


def table(board: dict[str, tuple[str, str]]) -> Table:
    """Return the board, those who can take a call first."""
    shown = Table(title=f"{len(board)} agents", min_width=40)
    shown.add_column("Agent")
    shown.add_column("Presence")
    order = {presence: place for place, presence in enumerate(("On Queue", "Available"))}
    for name, presence in sorted(board.values(), key=lambda one: (order.get(one[1], 2), one[1], one[0])):
        shown.add_row(name, f"[{COLOURS.get(presence, 'yellow')}]{presence}[/]")
    return shown


def main() -> None:
    """Follow until Ctrl-C; after a gap without events everything is read again."""
    client = genesys.ApiClient.from_environment()
    board = read(client)
    with genesys.NotificationHandler(client) as events:
        events.subscribe((TOPIC, list(board)))
        board = read(client)  # again: what changed before the topics were subscribed to had no event
        with Live(table(board), auto_refresh=False, vertical_overflow="visible") as live:
            for event in events:
                if event.topic == "channel.reconnected":
                    board = read(client)
                elif event.topic.endswith(".presence"):
                    user_id = event.topic.split(".")[2]
                    board[user_id] = (board[user_id][0], event.body.presence_definition.system_presence)
                live.update(table(board), refresh=True)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        main()
