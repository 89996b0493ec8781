"""What the routes `events` and `sockets` of the admin API do; first lines of docstrings are their descriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._admin_input import LONGEST_WAIT, Input
from ._errors import bad_field
from ._event_log import KEPT

if TYPE_CHECKING:
    from ._simulator import Simulator


def list_events(sim: Simulator, given: Input) -> Any:
    """The last events, oldest first, after the number `since`; `wait` seconds for the first, at most `limit`."""
    since, limit = given.get("since", int), given.get("limit", int)
    wait = given.get("wait", float) or 0.0
    given.done()
    if limit is not None and limit < 1:
        raise bad_field("limit", "must be at least 1")
    found = sim.notifications.log.since(since or 0, min(max(wait, 0.0), LONGEST_WAIT))[-(limit or KEPT) :]
    events = [one.event for one in found]
    if since is None:
        return {"events": events}
    return {"events": events, "sent": [{"number": one.number, "time": one.time} for one in found]}


def publish_event(sim: Simulator, given: Input) -> Any:
    """Send an event: topic, body (an object that fits the topic's model), metadata."""
    topic, body, metadata = given.need("topic", str), given.need("body", dict), given.get("metadata", dict)
    given.done()
    return {"sockets": sim.publish(topic, body, metadata)}


def clear_events(sim: Simulator, given: Input) -> Any:
    """Forget the last events."""
    given.done()
    sim.notifications.forget_events()
    return {"events": []}


def fault_sockets(sim: Simulator, given: Input) -> Any:
    """Do something to all open sockets: `kind` is close, stall, announce_closing or expire."""
    kind: Any = given.need("kind", str)
    given.done()
    return {"sockets": sim.faults.socket(kind)}
