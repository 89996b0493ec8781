"""`SECONDS=600 python -m test.faults.soak`: everything at once for a while, and then nothing may be left behind.

Faults, reloads, renewals, forks, clients made and dropped. Threads, descriptors (sockets among them), loggers and the
memory in use are counted after a first round and after the last one.
"""

from __future__ import annotations

import gc
import logging
import os
import random
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Callable
from pathlib import Path

from PureCloudPlatformClientV2 import ApiClient, Configuration, RetryConfiguration
from PureCloudPlatformClientV2.rest import ApiException

from .attack import Outcome, attack
from .kinds import kinds
from .reloads import STORMS, storm
from .server import FaultServer, Received, answer, token

FORKING_MAKES_NOISE = "This process.*is multi-threaded, use of fork"
# What a program keeps for good is reached in the first round; beyond it there is room for caches that fill slowly.
MORE_BLOCKS = 30_000
SETTLED_SECONDS = 60.0


def counts() -> dict[str, int]:
    """Return how many threads, descriptors, loggers and blocks of memory there are."""
    gc.collect()
    return {
        "threads": threading.active_count(),
        "descriptors": len(os.listdir("/proc/self/fd" if os.path.isdir("/proc/self/fd") else "/dev/fd")),
        "loggers": len(logging.Logger.manager.loggerDict),
        "blocks": sys.getallocatedblocks(),
    }


def _faults(choice: random.Random) -> Outcome:
    outcome = Outcome()
    for kind in choice.sample(kinds(), 20):
        for method in ("GET", "POST"):
            outcome.add(attack(kind, method, 2, 1))
    return outcome


def _reloads(choice: random.Random) -> Outcome:
    return storm(choice.choice(list(STORMS.values())), 5, threads=2)


def _renewals(choice: random.Random) -> Outcome:
    """Send from four threads with tokens that the server takes once only."""
    taken: set[str] = set()
    lock = threading.Lock()
    numbers = iter(range(1_000_000))
    good, denied = answer(), answer(401)

    def behave(connection: object, request: Received) -> bool:
        if "/oauth/token" in request.target:
            return token(f"token-{next(numbers)}", expires_in=3600)(connection, request)  # type: ignore[arg-type]
        value = request.headers.get("authorization", "")
        with lock:
            fresh = value not in taken
            if choice.random() < 0.2:
                taken.add(value)
        return (good if fresh else denied)(connection, request)  # type: ignore[arg-type]

    with FaultServer(otherwise=behave) as server, _client(server.host) as client:
        client.get_client_credentials_token("id", "secret")
        return _in_threads(4, lambda: _calls(client, 10, auth=["PureCloud OAuth"]))


def _forks(choice: random.Random) -> Outcome:
    """Fork while requests run; the child makes one of its own with the same client."""
    with FaultServer() as server, _client(server.host) as client:
        _calls(client, 1)
        beside = threading.Thread(target=_calls, args=(client, 5))
        beside.start()
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", FORKING_MAKES_NOISE, DeprecationWarning)
            child = os.fork()
        if child == 0:
            os._exit(0 if _calls(client, 1).is_clean else 1)
        status = os.waitpid(child, 0)[1]
        beside.join()
    return Outcome(1, int(status == 0), notes=["the child's call failed"] * (status != 0))


def _clients(choice: random.Random) -> Outcome:
    """Make clients and drop them, half of them without a close."""
    outcome = Outcome()
    with FaultServer() as server, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "config"
        path.write_text(f"[general]\nhost = {server.host}\n")
        for number in range(20):
            client = ApiClient(configuration=Configuration.create(config_file_path=path if number % 3 else None))
            client.host = server.host
            outcome.add(_calls(client, 1))
            if number % 2:
                client.close()
            del client
        gc.collect()
    return outcome


def _client(host: str) -> ApiClient:
    retry = RetryConfiguration(max_attempts=2, backoff_base=0.001)
    return ApiClient(configuration=Configuration.create(host=host, retry=retry))


def _calls(client: ApiClient, number: int, auth: list[str] | None = None) -> Outcome:
    outcome = Outcome(number)
    for _ in range(number):
        try:
            client.call_api("/x", "GET", response_type="object", auth_settings=auth)
        except ApiException as error:
            # Several threads may spend one token after another: a second 401 in a row is an honest end.
            outcome.survived += auth is not None and error.status == 401
            outcome.notes.append(repr(error))
        else:
            outcome.survived += 1
    return outcome


def _in_threads(number: int, work: Callable[[], Outcome]) -> Outcome:
    outcome, lock = Outcome(), threading.Lock()

    def one() -> None:
        done = work()
        with lock:
            outcome.add(done)

    threads = [threading.Thread(target=one) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcome


TRAFFIC = {"faults": _faults, "reloads": _reloads, "renewals": _renewals, "forks": _forks, "clients": _clients}


def soak(seconds: float, seed: int) -> tuple[dict[str, Outcome], list[str]]:
    """Run all traffic in turn for so long, twice at least; return what came of it, and what was left behind."""
    choice = random.Random(seed)
    outcomes = {name: Outcome() for name in TRAFFIC}
    until, rounds, first = time.monotonic() + seconds, 0, counts()
    while time.monotonic() < until or rounds < 3:
        for name, run in TRAFFIC.items():
            outcomes[name].add(run(choice))
        rounds += 1
        if rounds == 2:
            first = counts()
    return outcomes, _left(first)


def _left(first: dict[str, int]) -> list[str]:
    """Return what there is more of than at `first`, after the time that closing may take."""
    allowed = {**first, "blocks": first["blocks"] + MORE_BLOCKS}
    until = time.monotonic() + SETTLED_SECONDS
    while True:
        now = counts()
        left = [f"{now[name]} {name} instead of {first[name]}" for name in now if now[name] > allowed[name]]
        if not left or time.monotonic() > until:
            print("after the second round:", first, "\nat the end:            ", now)
            if left:
                print("threads:", [thread.name for thread in threading.enumerate()])
            return left
        time.sleep(0.1)


def main() -> int:
    """Soak for SECONDS of the environment (600), print what came of it, return 1 if it is not as promised."""
    os.environ["HOME"] = tempfile.mkdtemp(prefix="soak-home-")
    outcomes, left = soak(float(os.environ.get("SECONDS", "600")), int(os.environ.get("SEED", "1")))
    for name, outcome in outcomes.items():
        figures = f"lost {outcome.lost}, doubled {outcome.doubled}, leaked {outcome.leaked}"
        print(f"{name}: survived {outcome.survived} of {outcome.tried}, {figures}")
    problems = [note for outcome in outcomes.values() if not outcome.is_clean for note in sorted(set(outcome.notes))]
    for text in (*left, *problems):
        print(f"NOT AS PROMISED: {text}", file=sys.stderr)
    return 1 if left or not all(outcome.is_clean for outcome in outcomes.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
