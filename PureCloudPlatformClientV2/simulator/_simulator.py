"""The simulator as a user holds it."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from types import TracebackType

from ._admin import Admin
from ._app import Application
from ._beginning import Beginning
from ._clock import Clock
from ._controls import Controls
from ._definition import Definition, load_definition
from ._facts import facts_of
from ._files import PREFIX
from ._front import Front
from ._har import Recorder, Replay
from ._hosts import Hosts
from ._memory import Memory
from ._notifications import Notifications
from ._oauth import TokenStore
from ._rate_limit import GENEROUS, RateLimit
from ._router import Router
from ._rules import MAX_PAGE_SIZE
from ._server import Server
from ._state import DurableMemory
from ._store import Store
from ._validators import Validators
from .handlers.oauth import CLIENTS


class Simulator(Controls):
    """A Platform API on this machine, with a memory of its own. Use it as a context manager, or start() and stop().

    host: address to listen on.
    port: TCP port, 0 for a free one.
    client_id: id of the first OAuth client, which may do everything; generated when absent.
    client_secret: its secret; generated when absent.
    definition: file with the API definition (Swagger 2.0, JSON or gzip); the bundled one when absent.
    ssl_context: makes it an https server; may ask for client certificates.
    token_lifetime: seconds that an access token is valid.
    rate_limit: requests per window and token (the platform's is 300), None for no limit and no headers.
    rate_limit_window: length of a window in seconds.
    gateway_login_path: path that a gateway in front would add before /oauth, e.g. "login".
    gateway_api_path: path that a gateway in front would add before /api, e.g. "api".
    invent: answer ids that were never created with a sample instead of a 404, and let values be there twice.
    keep_requests: how many requests `requests` and `exchanges` remember.
    allowed_hosts: further names that may stand in a Host header (the name of a container, a tunnel).
    max_body: bytes of the longest body that is taken; a longer one is a 413.
    state: SQLite file that keeps what is stored, with the OAuth client, beyond the end of the process; memory only
        when absent.
    record: file that requests and answers are written to (HAR 1.2), secrets masked.
    replay: a recording (HAR 1.2) whose answers are given, instead of those of the definition; /oauth stays.
    socket_port: TCP port of the WebSockets, 0 for a free one; nothing listens before the first channel.
    heartbeat_interval: seconds between the heartbeats on a WebSocket.
    channel_lifetime: seconds that a notification channel lasts, unless it is subscribed anew.
    closing_delay: seconds between the announcement of a closing and it (on the platform about a minute).
    read_timeout: seconds to wait for the next bytes of a request, and for the next one of an open connection.
    request_timeout: seconds that a request may take to arrive as a whole; then it is a 408.
    seed: what the organisation has from the start, as seed() takes it: {"users": 250} or "users=250,queues=5".
    max_page_size: the largest pageSize that is not refused, None for any.
    check_permissions: let tokens of clients other than the first do only what the roles of the client grant.
    auto_approve: let /oauth/authorize redirect at once with the user's consent, instead of showing a page.
    strict: answer 501 where there is only a sample.
    job_polls: how many times a job is asked for before it is at its end.
    job_seconds: how long a job takes, in place of job_polls.

    Raises DefinitionError: the definition cannot be used.
    Raises StateError, RecordingError: the file is not what it should be, or another process has it.
    Raises OSError: the port is taken, or a file cannot be read or written.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        client_id: str | None = None,
        client_secret: str | None = None,
        definition: str | Path | None = None,
        ssl_context: ssl.SSLContext | None = None,
        token_lifetime: float = 86400,
        rate_limit: int | None = GENEROUS,
        rate_limit_window: float = 60,
        gateway_login_path: str = "",
        gateway_api_path: str = "",
        invent: bool = False,
        keep_requests: int = 1000,
        allowed_hosts: Iterable[str] = (),
        max_body: int = 64 * 1024 * 1024,
        read_timeout: float = 60.0,
        request_timeout: float = 300.0,
        seed: Mapping[str, int] | str | None = None,
        max_page_size: int | None = MAX_PAGE_SIZE,
        check_permissions: bool = False,
        auto_approve: bool = False,
        strict: bool = False,
        job_polls: int = 1,
        job_seconds: float | None = None,
        state: str | Path | None = None,
        record: str | Path | None = None,
        replay: str | Path | None = None,
        socket_port: int = 0,
        heartbeat_interval: float = 30.0,
        channel_lifetime: float = 86_400.0,
        closing_delay: float = 1.0,
    ) -> None:
        recording = Replay(replay) if replay is not None else None
        self._definition = load_definition(definition)
        validators, router = _shared_parts(self._definition)
        self.clock = Clock()
        self.rate_limit = RateLimit(None, 60, self.clock.time)
        self.rate_limit.set(rate_limit, rate_limit_window)
        facts = facts_of(seed)
        memory = DurableMemory(state) if state is not None else Memory()
        self._store = Store(
            self._definition, validators, memory, invent=invent, clock=self.clock, job_polls=job_polls,
            job_seconds=job_seconds,
        )  # fmt: skip
        self._store.replies.max_page_size = max_page_size
        self._store.notifications = Notifications(
            host, socket_port, ssl_context, self.clock, heartbeat_interval, channel_lifetime, closing_delay, memory,
            self._store.lock,
        )  # fmt: skip
        self._beginning = Beginning(self._store, facts)
        self._beginning.begin()
        self.client_id, self.client_secret = self._beginning.take_over(memory, client_id, client_secret)
        hosts = Hosts(host, allowed_hosts)
        stopping = threading.Event()
        tokens = TokenStore(
            self.client_id, self.client_secret, token_lifetime, memory, self._store.lock, self.clock.time
        )
        with self._store.lock:
            tokens.restore()
        self._app = Application(
            self._definition,
            tokens,
            self._store,
            validators,
            router,
            self.rate_limit,
            {"/oauth/": _prefix(gateway_login_path), "/api/": _prefix(gateway_api_path)},
            keep_requests,
            stopping,
            recording,
        )
        self._app.auto_approve, self._app.check_permissions, self._app.strict = auto_approve, check_permissions, strict
        self._app.tokens.find_secret = self._secret_of
        self.faults.on_sockets = self.notifications.fault
        front = Front(
            self._app, hosts, Admin(self), max_body=max_body, read_timeout=read_timeout,
            request_timeout=request_timeout, stopping=stopping,
        )  # fmt: skip
        try:
            self._server = Server(host, port, front, ssl_context)
        except OSError:
            memory.close()
            raise
        name = f"[{host}]" if ":" in host else host
        self.port = self._server.port
        self.host = f"{'https' if ssl_context else 'http'}://{name}:{self.port}"
        self._store.files.base_url = self.host
        self._store.samples.content_url = f"{self.host}{PREFIX.rstrip('/')}"

        self._recorder: Recorder | None = None
        if record is not None:
            try:
                self._recorder = Recorder(record, self.host)
            except OSError:
                self.stop()
                raise
            self.exchanges.listen = self._recorder.write

    def __repr__(self) -> str:
        return f"Simulator(host={self.host!r}, client_id={self.client_id!r})"

    def start(self) -> Simulator:
        """Begin to answer; returns itself. A stopped simulator cannot be started again."""
        self.notifications.restore()
        self._server.start()
        return self

    def stop(self) -> None:
        """Close the port and all connections; calling it twice does no harm."""
        self.notifications.stop()
        self._server.stop()
        if self._recorder is not None:
            self._recorder.close()
        with self._store.lock:
            self._store.memory.close()

    def __enter__(self) -> Simulator:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _secret_of(self, client_id: str) -> str | None:
        secret = self._store.memory.collection(CLIENTS).get(client_id, {}).get("secret")
        return secret if isinstance(secret, str) else None


def _prefix(path: str) -> str:
    return f"/{path.strip('/')}" if path.strip("/") else ""


@lru_cache(maxsize=4)
def _shared_parts(definition: Definition) -> tuple[Validators, Router]:
    """What depends on the definition alone is built once per process."""
    return Validators(definition), Router(definition)
