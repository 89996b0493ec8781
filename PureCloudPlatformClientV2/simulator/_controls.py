"""What a test does with a simulator that runs: look at it, answer for it, put something in, begin again."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any

from ._app import Application
from ._beginning import Beginning
from ._clock import Clock
from ._definition import Definition
from ._exchanges import Exchanges, RecordedRequest
from ._facts import Facts, plant
from ._faults import Faults
from ._files import Upload
from ._jobs import Jobs
from ._notifications import Notifications
from ._overrides import Handler, response_of
from ._rate_limit import RateLimit
from ._store import Store


class Controls:
    """The side of a simulator that its own program sees; the other one is HTTP. Any thread may use it."""

    clock: Clock
    rate_limit: RateLimit
    _app: Application
    _beginning: Beginning
    _definition: Definition
    _store: Store

    @property
    def requests(self) -> deque[RecordedRequest]:
        """The last requests, oldest first."""
        return self._app.requests

    @property
    def faults(self) -> Faults:
        """Faults for requests to come."""
        return self._app.faults

    @property
    def exchanges(self) -> Exchanges:
        """The last requests with their answers."""
        return self._app.exchanges

    def on(self, method: str, path: str, handler: Handler) -> None:
        """Let a function of yours answer one route: `sim.on("GET", "/api/v2/users/{userId}", handler)`.

        Authorization, rate limit, faults and the checks of the request come before. The handler runs in the thread of
        the request, perhaps in several at a time.

        method: HTTP method.
        path: the route as the definition spells it, or one that it does not have.
        handler: takes a request (`method`, `path`, `query`, `headers`, `body`, `json()`, and in `values` the
            parameters of the path) and returns a JSON value, bytes, None for no body, `(status, value)`,
            `(status, value, headers)`, or NotImplemented to leave the answer to the simulator. What it raises is
            a 500 for the caller, and a traceback in the log.

        Raises ValueError: the path is none.
        """
        self._app.overrides.add(method, path, handler)

    def respond(
        self, method: str, path: str, value: Any = None, *, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        """Answer one route with a fixed JSON value (or bytes); otherwise as `on`.

        Raises ValueError: the path is none, or a header cannot be written.
        Raises TypeError: the value is no JSON.
        """
        answer = (status, value, dict(headers or {}))
        response_of(answer, status)
        self.on(method, path, lambda _request: answer)

    def off(self, method: str, path: str) -> None:
        """Let the simulator answer a route again."""
        self._app.overrides.remove(method, path)

    def reset(self) -> None:
        """Everything as at the start: memory, faults, handlers, requests, clock. Tokens and the rate limit stay."""
        with self._store.lock:
            self._store.clear()
            self._store.memory.strike_all("channel")
            self._beginning.begin()
        self.faults.clear()
        self.notifications.clear()
        self._app.overrides.clear()
        self.requests.clear()
        self.exchanges.clear()
        self.clock.reset()

    @property
    def jobs(self) -> Jobs:
        """The jobs that were started: how long they take, and which shall fail."""
        return self._store.jobs

    @property
    def notifications(self) -> Notifications:
        """Channels and their topics: which topics are forbidden, which events were published."""
        return self._store.notifications

    @property
    def events(self) -> deque[dict[str, Any]]:
        """The last events that were published, oldest first, as they are sent."""
        return self.notifications.events

    def publish(self, topic: str, body: dict[str, Any], metadata: dict[str, Any] | None = None) -> int:
        """Send an event to the WebSockets that have subscribed to its topic; returns how many these are.

        Raises ValueError: there is no such topic, or the body does not fit its model.
        """
        return self.notifications.publish(topic, body, metadata)

    @property
    def uploads(self) -> list[Upload]:
        """What was sent to upload links, oldest first."""
        return self._store.files.uploads

    @property
    def definition(self) -> Definition:
        """The definition that is simulated."""
        return self._definition

    def issue_token(self) -> str:
        """An access token, without asking for it over HTTP."""
        return self._app.tokens.issue()

    def issue_code(self, *, redirect_uri: str, code_challenge: str | None = None) -> str:
        """An authorization code, as a user's consent in the browser gives it. `code_challenge` is S256 (PKCE)."""
        return self._app.tokens.issue_code(redirect_uri, code_challenge)

    def seed(
        self, *, users: int = 0, queues: int = 0, conversations: int = 0, days: int = 7, random_seed: int = 0
    ) -> None:
        """Put consistent facts into the organisation, the same for the same numbers.

        users: how many users, each with a skill and in a queue.
        queues: how many queues, whose members are these users.
        conversations: how many conversations analytics tells of, each in one of the queues.
        days: on how many days, today (UTC) being the last one.
        random_seed: another number makes other conversations.

        Raises ValueError: a number makes no sense, or there are conversations without users and queues.
        """
        plant(self._store, Facts(users, queues, conversations, days, random_seed))

    def expire_tokens(self, *, refresh_tokens: bool = False) -> None:
        """Make all access tokens, and if asked all refresh tokens, invalid at once."""
        self._app.tokens.expire(refresh_tokens)

    def add(self, path: str, /, **fields: Any) -> dict[str, Any]:
        """Create an object in a collection, without HTTP: `sim.add("/api/v2/users", name="Ada")`.

        Fields of the object that are not given stay absent unless its schema requires them. Returns the object.

        Raises ValueError: the path is no collection that remembers.
        """
        return self._store.add(path, fields)
