"""What the routes of the admin API do. Each takes the simulator and what the request says, and gives a JSON value.

The first line of each docstring is its description in `GET /_simulator`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from ._admin_input import LONGEST_WAIT, Input, missing
from ._errors import bad_field

if TYPE_CHECKING:
    from ._simulator import Simulator

_PAGE_SIZE = 100


def list_faults(sim: Simulator, given: Input) -> Any:
    """The faults that wait for requests."""
    given.done()
    return {"faults": sim.faults.waiting()}


def add_fault(sim: Simulator, given: Input) -> Any:
    """Add a fault: status, times (null: until removed), method, path, retryAfter, delay, drop, headers, body, rate."""
    drop: Any = given.get("drop", str)
    body, rate, times = given.get("body", str), given.get("rate", float), given.get("times", int)
    fault: dict[str, Any] = {
        "status": given.get("status", int),
        "times": times if "times" in given.values else 1,
        "method": given.get("method", str),
        "path": given.get("path", str),
        "retry_after": given.get("retryAfter", int),
        "delay": given.get("delay", float) or 0.0,
        "drop": drop,
        "headers": _texts(given.get("headers", dict) or {}),
        "body": None if body is None else body.encode(),
        "rate": 1.0 if rate is None else rate,
    }
    given.done()
    return {"id": sim.faults.add(**fault)}


def remove_faults(sim: Simulator, given: Input) -> Any:
    """Remove the fault `id`, or all of them."""
    number = given.get("id", int)
    given.done()
    if number is None:
        sim.faults.clear()
    elif not sim.faults.remove(number):
        raise missing(f"fault {number}")
    return {"faults": sim.faults.waiting()}


def _texts(headers: dict[str, Any]) -> dict[str, str]:
    for name, value in headers.items():
        if not isinstance(value, str):
            raise bad_field(f"headers.{name}", "must be a text")
    return headers


def show_limits(sim: Simulator, given: Input) -> Any:
    """The rate limit: requests per token in each window, and the window in seconds."""
    given.done()
    return {"rateLimit": sim.rate_limit.allowed, "window": sim.rate_limit.window}


def set_limits(sim: Simulator, given: Input) -> Any:
    """Set rateLimit (null: none) and window."""
    allowed = given.get("rateLimit", int)
    window = given.get("window", float)
    given.done()
    allowed = allowed if "rateLimit" in given.values else sim.rate_limit.allowed
    sim.rate_limit.set(allowed, window if window is not None else sim.rate_limit.window)
    return show_limits(sim, Input({}))


def show_clock(sim: Simulator, given: Input) -> Any:
    """The time of the simulator, and how many seconds it is ahead of the machine's."""
    given.done()
    now = sim.clock.now().isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {"now": now, "offset": round(sim.clock.offset, 3)}


def set_clock(sim: Simulator, given: Input) -> Any:
    """Let seconds pass with `advance`, or set the time with `now` (ISO 8601): tokens and rate limits follow."""
    seconds, text = given.get("advance", float), given.get("now", str)
    given.done()
    if (seconds is None) == (text is None):
        raise bad_field("advance", "or now is required, and not both")
    if seconds is not None:
        sim.clock.advance(seconds)
    elif text is not None:
        sim.clock.set(_instant(text))
    return show_clock(sim, Input({}))


def reset_clock(sim: Simulator, given: Input) -> Any:
    """Follow the machine's clock again."""
    given.done()
    sim.clock.reset()
    return show_clock(sim, Input({}))


def _instant(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        raise bad_field("now", "must be an instant like 2026-01-31T09:30:00Z") from None


def list_tokens(sim: Simulator, given: Input) -> Any:
    """The valid access tokens: the last characters of each and the seconds left."""
    given.done()
    return {"tokens": sim._app.tokens.listing()}


def issue_token(sim: Simulator, given: Input) -> Any:
    """Issue an access token."""
    given.done()
    return {"access_token": sim.issue_token(), "token_type": "bearer", "expires_in": int(sim._app.tokens.lifetime)}


def expire_tokens(sim: Simulator, given: Input) -> Any:
    """End all access tokens now; with refreshTokens=true the refresh tokens, too."""
    refresh = given.get("refreshTokens", bool)
    given.done()
    sim.expire_tokens(refresh_tokens=bool(refresh))
    return {"tokens": []}


def list_requests(sim: Simulator, given: Input) -> Any:
    """The last requests with their answers, after the number `since`; `wait` seconds for the first, at most `limit`."""
    since, limit = given.get("since", int) or 0, given.get("limit", int)
    wait = given.get("wait", float) or 0.0
    given.done()
    if limit is not None and limit < 1:
        raise bad_field("limit", "must be at least 1")
    found = sim.exchanges.since(since, min(max(wait, 0.0), LONGEST_WAIT))
    return {"requests": [exchange.to_json() for exchange in found[-(limit or _PAGE_SIZE) :]]}


def clear_requests(sim: Simulator, given: Input) -> Any:
    """Forget the last requests."""
    given.done()
    sim.exchanges.clear()
    sim.requests.clear()
    return {"requests": []}


def list_collections(sim: Simulator, given: Input) -> Any:
    """What is stored: collections with the number of their objects, and paths with a value of their own."""
    given.done()
    memory = sim._store.memory
    with sim._store.lock:
        collections = [{"path": path, "count": len(objects)} for path, objects in memory.collections().items()]
        values = sorted(memory.singletons())
    return {"collections": sorted(collections, key=lambda one: str(one["path"])), "values": values}


def show_objects(sim: Simulator, given: Input) -> Any:
    """The objects of the collection `path` (offset, limit, search for a text), or the one object at `path`."""
    path, search = _path(given), (given.get("search", str) or "").casefold()
    offset, limit = given.get("offset", int) or 0, given.get("limit", int) or _PAGE_SIZE
    given.done()
    if offset < 0 or limit < 1:
        raise bad_field("offset", "must not be negative, and limit must be at least 1")
    memory = sim._store.memory
    with sim._store.lock:
        if not memory.has(path):
            return {"path": path, "object": _stored(sim, path)}
        found = list(memory.collection(path).items())
    if search:
        found = [(key, value) for key, value in found if search in str(value).casefold()]
    shown = [{"key": key, "object": value} for key, value in found[offset : offset + limit]]
    return {"path": path, "total": len(found), "objects": shown}


def add_object(sim: Simulator, given: Input) -> Any:
    """Create an `object` in the collection `path`, filled as a request would fill it."""
    path, fields = _path(given), given.need("object", dict)
    given.done()
    return {"path": path, "object": sim.add(path, **fields)}


def replace_object(sim: Simulator, given: Input) -> Any:
    """Put `object` in the place of what is stored at `path`; it has to fit the schema."""
    path, value = _path(given), given.need("object", dict)
    given.done()
    store = sim._store
    with store.lock:
        _stored(sim, path)
        above, _, last = path.rpartition("/")
        if unquote(last) in store.memory.collection(above):
            _check_object(sim, above, value)
            store.memory.write(above, unquote(last), value)
        else:
            store.memory.write_singleton(path, value)
    return {"path": path, "object": value}


def remove_object(sim: Simulator, given: Input) -> Any:
    """Remove what is stored at `path`."""
    path = _path(given)
    given.done()
    memory = sim._store.memory
    with sim._store.lock:
        _stored(sim, path)
        above, _, last = path.rpartition("/")
        memory.remove(above, unquote(last))
        memory.remove_singleton(path)
        memory.mark_deleted(path)
    return {"path": path}


def seed(sim: Simulator, given: Input) -> Any:
    """Put consistent facts into the organisation: users, queues, conversations, days."""
    named = {name: given.get(name, int) for name in ("users", "queues", "conversations", "days")}
    given.done()
    numbers = {name: number for name, number in named.items() if number is not None}
    sim.seed(**numbers)
    return numbers


def reset(sim: Simulator, given: Input) -> Any:
    """Everything as at the start: memory, faults, requests, clock, handlers; tokens stay valid."""
    given.done()
    sim.reset()
    return {}


def _path(given: Input) -> str:
    path = given.need("path", str)
    if not path.startswith("/"):
        raise bad_field("path", "must begin with /")
    return path.rstrip("/")


def _stored(sim: Simulator, path: str) -> Any:
    """What is stored at a path, in a collection or for itself. Called with the lock of the store."""
    memory = sim._store.memory
    above, _, last = path.rpartition("/")
    value = memory.collection(above).get(unquote(last))
    if value is None:
        value = memory.singleton(path)
    if value is None:
        raise missing(path)
    return value


def _check_object(sim: Simulator, collection: str, value: dict[str, Any]) -> None:
    error = sim._store.problem(collection, value)
    if error is not None:
        raise bad_field(f"object.{error[0]}", error[1])
