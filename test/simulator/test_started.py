"""A simulator as a process of its own: what its options say holds, and the commands reach it."""

from __future__ import annotations

import contextlib
import inspect
import json
import os
import signal
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
import urllib3

from PureCloudPlatformClientV2.simulator import Simulator
from PureCloudPlatformClientV2.simulator.__main__ import _parser, main

from .. import programs
from .conftest import open_call

COMMAND = [sys.executable, "-m", "PureCloudPlatformClientV2.simulator"]
ROOT = Path(__file__).parents[2]
USERS = "/api/v2/users"


class Started:
    """A simulator in a process, and who talks to it."""

    def __init__(self, process: subprocess.Popen[str], trusted: str | None) -> None:
        assert process.stdout is not None
        lines = [process.stdout.readline().strip() for _ in range(5)]
        assert lines[4] == "# Ctrl-C ends it."
        said = dict(line.split("=", 1) for line in lines if not line.startswith("#"))
        self.process, self.host = process, said["GENESYS_CLOUD_HOST"]
        context = ssl.create_default_context(cafile=trusted) if trusted else None
        self.pool = urllib3.PoolManager(ssl_context=context, retries=False)
        self.token = self.token_of(said["GENESYS_CLOUD_CLIENT_ID"], said["GENESYS_CLOUD_CLIENT_SECRET"])

    def token_of(self, client_id: str, secret: str) -> str:
        headers = urllib3.make_headers(basic_auth=f"{client_id}:{secret}")
        fields = {"grant_type": "client_credentials"}
        answer = self.pool.request_encode_body(
            "POST", f"{self.host}/oauth/token", fields, headers, encode_multipart=False
        )
        return str(answer.json()["access_token"])

    def __call__(self, method: str, path: str, body: Any = None, token: str | None = None) -> Any:
        headers = {"Authorization": f"Bearer {token or self.token}", "Content-Type": "application/json"}
        data = None if body is None else json.dumps(body)
        return self.pool.request(method, self.host + path, headers=headers, body=data)


@contextlib.contextmanager
def started(*options: str, trusted: str | None = None) -> Iterator[Started]:
    with programs.running([*COMMAND, *options], env={**os.environ, "PYTHONPATH": str(ROOT)}) as process:
        one = Started(process, trusted)
        yield one
        one.pool.clear()


def test_the_options_hold_and_what_was_recorded_can_be_replayed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    authority = trustme.CA()
    own = authority.issue_cert("127.0.0.1")
    own.private_key_pem.write_to_path(tmp_path / "key.pem")
    own.cert_chain_pems[0].write_to_path(tmp_path / "certificate.pem")
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    options = [
        "--seed", "users=4,queues=2,conversations=6,days=2", "--check-permissions", "--strict",
        "--rate-limit", "300", "--rate-limit-window", "3600", "--client-id", "chosen", "--max-page-size", "30",
        "--state", str(tmp_path / "state"), "--record", str(tmp_path / "har"),
        "--tls-certificate", str(tmp_path / "certificate.pem"), "--tls-key", str(tmp_path / "key.pem"),
    ]  # fmt: skip
    with started(*options, trusted=str(tmp_path / "authority.pem")) as one:
        assert one.host.startswith("https://127.0.0.1:")
        listed = one("GET", f"{USERS}?pageSize=30")
        assert (listed.json()["total"], listed.headers["inin-ratelimit-allowed"]) == (4, "300")
        assert one("GET", f"{USERS}?pageSize=31").status == 400
        assert one("GET", "/api/v2/organizations/me").status == 501
        made = one("POST", "/api/v2/oauth/clients", {"name": "x", "authorizedGrantType": "CLIENT-CREDENTIALS"}).json()
        powerless = one.token_of(made["id"], made["secret"])
        assert one("DELETE", f"{USERS}/{listed.json()['entities'][0]['id']}", token=powerless).status == 403
        user = one("POST", USERS, {"name": "Ada", "email": "ada@example.com"}).json()
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
        assert main(["faults", "add", "--status", "503", "--url", one.host]) == 0, capsys.readouterr().err
        assert one("GET", USERS).status == 503
        one.process.kill()
        one.process.wait()
    with open_call(Simulator(state=tmp_path / "state")) as call:
        assert (call.simulator.client_id, call.ok("GET", f"{USERS}/{user['id']}")["name"]) == ("chosen", "Ada")
        assert call.ok("GET", USERS)["total"] == 5
    with started("--replay", str(tmp_path / "har"), "--rate-limit", "none") as one:
        answer = one("GET", f"{USERS}?pageSize=30")
        assert answer.json() == listed.json() and answer.headers["inin-ratelimit-allowed"] == "300"
        assert one("GET", "/api/v2/groups").status == 501
        assert one("GET", "/_simulator/limits").json()["rateLimit"] is None
        one.process.send_signal(signal.SIGTERM)
        assert one.process.wait(programs.LIMIT) == 0


def test_an_option_that_is_not_given_is_what_the_class_has_without_it() -> None:
    options = vars(_parser().parse_args([]))
    given = {name: options.get(name) for name in options.keys() & inspect.signature(Simulator).parameters.keys()}
    assert given == {name: inspect.signature(Simulator).parameters[name].default for name in given}
    assert len(given) == 26, "every option but those of TLS and of the names of the host"


def test_options_that_cannot_be_used_are_told_in_one_line(capsys: Any, tmp_path: Path) -> None:
    """And they leave nothing behind: neither a port that listens nor a file that is locked."""
    missing, state = str(tmp_path / "missing"), ["--state", str(tmp_path / "state")]
    for options in (
        [*state, "--seed", "users=many"],
        [*state, "--rate-limit", "0"],
        [*state, "--record", str(tmp_path)],
        ["--seed", "conversations=5"],
        ["--replay", missing],
        ["--state", str(tmp_path)],
        ["--definition", missing],
        ["--tls-certificate", missing],
        ["--tls-key", missing],
    ):
        assert main(options) == 2
        error = capsys.readouterr().err
        assert error.startswith("simulator: ") and error.count("\n") == 1, options
        assert "--tls-certificate" not in options or missing in error
    for options in (["--rate-limit", "many"], ["--unknown"]):
        with pytest.raises(SystemExit):
            main(options)
