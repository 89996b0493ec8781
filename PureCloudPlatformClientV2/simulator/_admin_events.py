"""What the routes `events` and `sockets` of the admin API do; first lines of docstrings are their descriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._admin_input import Input

if TYPE_CHECKING:
    from ._simulator import Simulator


def list_events(sim: Simulator, given: Input) -> Any:
    """The last events that were published, oldest first, as they are sent."""
    given.done()
    return {"events": list(sim.events.copy())}


def publish_event(sim: Simulator, given: Input) -> Any:
    """Send an event: topic, body (an object that fits the topic's model), metadata."""
    topic, body, metadata = given.need("topic", str), given.need("body", dict), given.get("metadata", dict)
    given.done()
    return {"sockets": sim.publish(topic, body, metadata)}


def clear_events(sim: Simulator, given: Input) -> Any:
    """Forget the last events."""
    given.done()
    sim.events.clear()
    return {"events": []}


def fault_sockets(sim: Simulator, given: Input) -> Any:
    """Do something to all open sockets: `kind` is close, stall, announce_closing or expire."""
    kind: Any = given.need("kind", str)
    given.done()
    return {"sockets": sim.faults.socket(kind)}
