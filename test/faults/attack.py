"""One kind of fault against threads of calls: what each ended in, what the server carried out, what was shown."""

from __future__ import annotations

import re
import socket
import tempfile
import threading
import time
import traceback
import warnings
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from PureCloudPlatformClientV2 import ApiClient, Configuration, RetryConfiguration
from PureCloudPlatformClientV2.logger import LogFormat, LogLevel
from PureCloudPlatformClientV2.rest import ApiException

from .behaviours import GOOD
from .kinds import EITHER, ERROR, RESULT, Kind
from .server import Behaviour, FaultServer, Received, answer

PATIENCE_SECONDS = 60.0
"""A call that has not ended by then hangs; no call waits for anything so long."""
CANARIES = {
    name: f"Zq{name}Canary7" for name in ("token", "secret", "cookie", "apikey", "password", "gateway", "query")
}


@dataclass
class Outcome:
    """What came of the calls of one kind with one method."""

    tried: int = 0
    survived: int = 0
    lost: int = 0
    doubled: int = 0
    leaked: int = 0
    notes: list[str] = field(default_factory=list)

    def add(self, other: Outcome) -> None:
        for name in ("tried", "survived", "lost", "doubled", "leaked"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.notes += other.notes

    @property
    def is_clean(self) -> bool:
        return self.survived == self.tried and not (self.lost or self.doubled or self.leaked)


class _Ledger:
    """The server's side: how often each request came, and how often it was carried out."""

    def __init__(self, kind: Kind) -> None:
        self._kind = kind
        self._lock = threading.Lock()
        self._good = answer(content=GOOD)
        self.came: Counter[str] = Counter()
        self.acted: Counter[str] = Counter()
        self.crossed = 0

    def behave(self, connection: socket.socket, request: Received) -> bool:
        if "/oauth/token" in request.target:
            return self._kind.at_login(connection, request)
        return self._choose(request)(connection, request)

    def _choose(self, request: Received) -> Behaviour:
        number = _number(request)
        with self._lock:
            if request.headers.get("host", "").startswith("127.0.0.1"):  # where nothing but a redirect leads
                self.crossed += any(canary in str(request) for canary in CANARIES.values())
            self.came[number] += 1
            faulty = self._kind.times is None or self.came[number] <= self._kind.times
            self.acted[number] += not faulty or self._kind.acted
        return self._kind.behave if faulty else self._good


def _number(request: Received) -> str:
    match = re.search(r"number=(\d+)", request.target)
    return match[1] if match else request.target


def attack(kind: Kind, method: str, threads: int, calls: int) -> Outcome:
    """Make `calls` calls in each of `threads` threads against `kind`, through one client."""
    ledger, ended, shown = _Ledger(kind), [], []
    outcome = Outcome(tried=threads * calls)
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        with FaultServer(otherwise=ledger.behave, greet=kind.greet) as server:
            client = _client(kind, server, Path(folder) / "log")
            workers = [
                threading.Thread(target=_work, args=(client, kind, method, range(n * calls, (n + 1) * calls), ended,
                shown))
                for n in range(threads)
            ]  # fmt: skip
            for worker in workers:
                worker.daemon = True  # one that hangs is told in the table; it must not keep the program from its end
                worker.start()
            until = time.monotonic() + PATIENCE_SECONDS
            for worker in workers:
                worker.join(max(0.0, until - time.monotonic()))
            in_time = list(ended)  # closing the server ends the others
            shown += [repr(client), repr(client.configuration), str(client.configuration.snapshot())]
            client.close()
            client.configuration.logger.log_file_path = None
        shown += [(Path(folder) / "log").read_text(encoding="utf-8"), *(str(warning.message) for warning in warned)]
    _judge(kind, method, ledger, in_time, outcome)
    outcome.leaked = ledger.crossed + sum(text.count(canary) > 0 for text in shown for canary in CANARIES.values())
    outcome.notes += sorted({f"shown: {name}" for text in shown for name, value in CANARIES.items() if value in text})
    return outcome


def _client(kind: Kind, server: FaultServer, log: Path) -> ApiClient:
    port = server.host.rpartition(":")[2]
    host = server.host
    if kind.scheme == "https-to-plain":
        host = f"https://localhost:{port}"
    elif kind.scheme == "refused":
        with socket.create_server(("127.0.0.1", 0)) as free:
            host = f"http://localhost:{free.getsockname()[1]}"
    given = {name: value.format(port=port) if name == "proxy" else value for name, value in kind.settings.items()}
    settings = {
        "host": host, "access_token": CANARIES["token"], "password": CANARIES["gateway"], "timeout": (20, 20),
        "deadline": 30.0,
        "retry": RetryConfiguration(max_attempts=3, backoff_base=0.001, backoff_cap=0.01), **given,
    }  # fmt: skip
    configuration = Configuration.create(**settings)
    logger = configuration.logger
    logger.log_level, logger.log_to_console, logger.log_format = LogLevel.LTrace, False, LogFormat.JSON
    logger.log_request_body = logger.log_response_body = True
    logger.log_file_path = str(log)
    client = ApiClient(configuration=configuration, cookie=f"session={CANARIES['cookie']}")
    client.set_default_header("X-Api-Key", CANARIES["apikey"])
    return client


def _work(
    client: ApiClient, kind: Kind, method: str, numbers: range, ended: list[tuple[int, str, str]], shown: list[str]
) -> None:
    for number in numbers:
        how, what = _call(client, kind, method, number, shown)
        ended.append((number, how, what))


def _call(client: ApiClient, kind: Kind, method: str, number: int, shown: list[str]) -> tuple[str, str]:
    """Return "result", "error" (an ApiException), or the name of what else came out; and what it was."""
    body = {"name": "x", "password": CANARIES["password"]} if method == "POST" else None
    query = {"number": number, "access_token": CANARIES["query"]}
    try:
        if kind.login:
            client.get_client_credentials_token("id", CANARIES["secret"])
        result = client.call_api(
            "/api/v2/users", method, query_params=query, body=body, response_type="User",
            auth_settings=["PureCloud OAuth"]
        )  # fmt: skip
    except ApiException as error:
        shown += [str(error), repr(error), *traceback.format_exception(error)]
        return ERROR, repr(error)
    except BaseException as error:  # noqa: BLE001 - whatever else comes out is what is looked for
        shown.append(str(error))
        return type(error).__name__, traceback.format_exc()[-300:]
    return RESULT, type(result).__name__


def _judge(kind: Kind, method: str, ledger: _Ledger, ended: list[tuple[int, str, str]], outcome: Outcome) -> None:
    expected = kind.get if method == "GET" else kind.post
    for number, how, what in ended:
        fits = how in (RESULT, ERROR) if expected == EITHER else how == expected
        outcome.survived += fits
        outcome.lost += (expected == RESULT and how == ERROR) or (how == RESULT and not ledger.came[str(number)])
        if not fits:
            outcome.notes.append(f"{method} ended in {how}, not {expected}: {what}")
    if len(ended) < outcome.tried:
        outcome.notes.append(f"{method}: {outcome.tried - len(ended)} calls have not ended")
    if method == "POST":
        outcome.doubled = sum(count > 1 for count in ledger.acted.values())
