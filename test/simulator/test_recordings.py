"""`record` and `replay`: what happened, as HAR, and the same again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import urllib3

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import open_call

USERS = "/api/v2/users"
ADA = {"name": "Ada", "email": "a@example.com"}


def recorded(file: Path) -> tuple[list[Any], str, list[str]]:
    """Record a session; its answers, the text of the file, and the secrets that were in it."""
    with open_call(Simulator(record=file)) as call:
        sim = call.simulator
        form = {"grant_type": "client_credentials", "client_id": sim.client_id, "client_secret": sim.client_secret}
        token = call.pool.request("POST", f"{sim.host}/oauth/token", fields=form, encode_multipart=False).json()
        answers = [call("GET", USERS), call("POST", USERS, ADA), call("GET", USERS), call("GET", f"{USERS}/nobody?a=1")]
        sim.faults.add(drop="before")
        with pytest.raises(urllib3.exceptions.ProtocolError):
            call("GET", USERS)
        assert len(json.loads(file.read_text())["log"]["entries"]) == 6  # whole at any time
        secrets = [sim.client_secret, token["access_token"], call.token]
    return [(one.status, one.data) for one in answers], file.read_text(), secrets


def test_a_recording_is_har_and_holds_no_secret(tmp_path: Path) -> None:
    _, text, secrets = recorded(tmp_path / "a.har")
    log = json.loads(text)["log"]
    assert log["version"] == "1.2" and log["creator"]["name"] and log["creator"]["version"]
    for entry in log["entries"]:
        assert entry.keys() >= {"startedDateTime", "time", "request", "response", "cache", "timings"}
        assert entry["request"].keys() >= {"method", "url", "httpVersion", "cookies", "headers", "queryString"}
        assert entry["response"].keys() >= {"status", "statusText", "content", "redirectURL", "bodySize"}
    assert [entry["response"]["status"] for entry in log["entries"]] == [200, 200, 200, 200, 404, 0]
    assert not [secret for secret in secrets if secret in text]


def test_a_recording_answers_as_it_was_answered_in_the_same_order(tmp_path: Path) -> None:
    answers, _, _ = recorded(tmp_path / "a.har")
    with open_call(Simulator(replay=tmp_path / "a.har")) as call:
        again = [call("GET", USERS), call("POST", USERS, ADA), call("GET", USERS), call("GET", f"{USERS}/nobody?a=1")]
        assert [one.status for one in again] == [status for status, _ in answers]
        for one, (_, data) in zip(again, answers, strict=True):
            assert one.json() == json.loads(data) and one.headers["Simulator-Answer"] == "replayed"
        assert call("GET", USERS).json()["total"] == 1  # the last one stays
        unknown = call("GET", "/api/v2/routing/queues")
        assert (unknown.status, unknown.json()["code"]) == (501, "not.implemented")


@pytest.mark.parametrize("text", ["{", "[]", '{"log": {"entries": [{}]}}', '{"log": 1}', "[" * 100_000])
def test_what_is_no_recording_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.har").write_text(text)
    with pytest.raises(ValueError, match=r"a\.har: no recording"):
        Simulator(replay=tmp_path / "a.har")


def test_the_error_of_a_file_that_is_no_text_does_not_tell_what_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "a.har").write_bytes(b"secret \xff")
    with pytest.raises(ValueError, match=r"no recording.*UnicodeDecodeError") as caught:
        Simulator(replay=tmp_path / "a.har")
    assert "secret" not in str(caught.value)
