"""`state`: what is no object (tokens, jobs, files, channels) outlives the process, too, also when it is killed."""

from __future__ import annotations

import json
import signal
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest
import urllib3
from websockets.sync.client import connect

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import Caller, open_call
from .test_state import running

USERS = "/api/v2/users"
JOBS = "/api/v2/analytics/conversations/details/jobs"
INTERVAL = {"interval": "2026-01-01T00:00:00Z/2026-01-02T00:00:00Z"}
CHANNELS = "/api/v2/notifications/channels"
REDIRECT = "http://localhost/back"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state"


def token_of(call: Caller, form: dict[str, str], client: tuple[str, str] | None = None) -> tuple[int, Any]:
    name, secret = client or (call.simulator.client_id, call.simulator.client_secret)
    headers = {"Authorization": "Basic " + b64encode(f"{name}:{secret}".encode()).decode()}
    answer = call.pool.request("POST", f"{call.simulator.host}/oauth/token", fields=form, headers=headers,
                               encode_multipart=False)  # fmt: skip
    return answer.status, answer.json()


def status_with(call: Caller, token: str) -> int:
    return Caller(call.simulator, token, call.pool)("GET", USERS).status


def test_tokens_codes_and_clients_stay_and_what_was_revoked_stays_away(file: Path) -> None:
    with open_call(Simulator(state=file)) as call:
        body = {"name": "Mine", "authorizedGrantType": "CLIENT-CREDENTIALS"}
        made = call.ok("POST", "/api/v2/oauth/clients", body)
        client = (made["id"], made["secret"])
        own = token_of(call, {"grant_type": "client_credentials"}, client)[1]["access_token"]
        unused = call.simulator.issue_code(redirect_uri=REDIRECT)
        used = {"grant_type": "authorization_code", "code": call.simulator.issue_code(redirect_uri=REDIRECT)}
        pair = token_of(call, used | {"redirect_uri": REDIRECT})[1]
        revoked = call.simulator.issue_token()
        Caller(call.simulator, revoked, call.pool)("DELETE", "/api/v2/tokens/me")
        kept = call.token
    with open_call(Simulator(state=file)) as call:
        assert [status_with(call, one) for one in (kept, own, pair["access_token"], revoked)] == [200, 200, 200, 401]
        assert token_of(call, {"grant_type": "client_credentials"}, client)[0] == 200
        refresh = {"grant_type": "refresh_token", "refresh_token": pair["refresh_token"]}
        assert [token_of(call, refresh)[0] for _ in range(2)] == [200, 400]
        code = {"grant_type": "authorization_code", "code": unused, "redirect_uri": REDIRECT}
        assert [token_of(call, code)[0] for _ in range(2)] == [200, 400]
    with open_call(Simulator(state=file)) as call:
        assert token_of(call, refresh)[0] == token_of(call, code)[0] == token_of(call, used)[0] == 400
        assert status_with(call, own) == 200
        call.simulator.expire_tokens(refresh_tokens=True)
    with open_call(Simulator(state=file)) as call:
        assert status_with(call, own) == status_with(call, kept) == 401
    with open_call(Simulator(state=file, check_permissions=True)) as call:
        own = token_of(call, {"grant_type": "client_credentials"}, client)[1]["access_token"]
    with open_call(Simulator(state=file, check_permissions=True)) as call:
        other = Caller(call.simulator, own, call.pool)("POST", "/api/v2/routing/queues", {"name": "Q"})
        assert other.status == 403, "it is still that client's token"


def test_jobs_go_on_where_they_were(file: Path) -> None:
    with open_call(Simulator(state=file, job_polls=3)) as call:
        going, done, failing, gone = (call.ok("POST", JOBS, INTERVAL)["jobId"] for _ in range(4))
        call.simulator.jobs.finish(done)
        call.simulator.jobs.fail(failing, message="No.")
        call.simulator.jobs.fail(f"{JOBS}*", message="Later.")
        call("DELETE", f"{JOBS}/{gone}")
        assert call.ok("GET", f"{JOBS}/{going}")["state"] not in ("FULFILLED", "FAILED")
    with open_call(Simulator(state=file, job_polls=3)) as call:
        assert call.ok("GET", f"{JOBS}/{done}")["state"] == "FULFILLED"
        assert call("GET", f"{JOBS}/{done}/results").status == 200
        states = [call.ok("GET", f"{JOBS}/{going}")["state"] for _ in range(3)]
        assert states[0] != "FULFILLED" and states[-1] == "FULFILLED"
        call.simulator.jobs.finish()
        assert call.ok("GET", f"{JOBS}/{failing}")["state"] == "FAILED"
        assert call.ok("GET", f"{JOBS}/{gone}")["state"] == "CANCELLED"
        late = call.ok("POST", JOBS, INTERVAL)["jobId"]
        assert late not in (going, done, failing, gone)
    with open_call(Simulator(state=file, job_polls=0)) as call:
        assert call.ok("GET", f"{JOBS}/{late}")["state"] == "FAILED"
        call.simulator.reset()
    with open_call(Simulator(state=file)) as call:
        assert not len(call.simulator.jobs) and call("GET", f"{JOBS}/{done}").status == 404


def test_files_stay(file: Path) -> None:
    with open_call(Simulator(state=file)) as call:
        prompt = call.ok("POST", "/api/v2/architect/prompts", {"name": "Hello"})["id"]
        path = f"/api/v2/architect/prompts/{prompt}/resources"
        link = call.ok("POST", path, {"language": "en-us"})["uploadUri"].removeprefix(call.simulator.host)
        for content in (b"first", b"\x00second\xff"):
            call.pool.request("POST", call.simulator.host + link, fields={"file": ("a.wav", content, "audio/wav")})
        conversation = call.simulator.add("/api/v2/conversations/calls")["id"]
        media = call.ok("GET", f"/api/v2/conversations/{conversation}/recordings/r")["mediaUris"]["S"]["mediaUri"]
    with open_call(Simulator(state=file)) as call:
        assert [one.content for one in call.simulator.uploads] == [b"first", b"\x00second\xff"]
        assert (call.simulator.uploads[1].file_name, call.simulator.uploads[1].content_type) == ("a.wav", "audio/wav")
        assert call("GET", link).data == b"\x00second\xff"
        assert call.ok("GET", f"{path}/en-us")["uploadStatus"] == "transcoded"
        assert call("GET", "/" + media.split("/", 3)[3]).data.startswith(b"RIFF")
        call("PUT", link, {"third": 3})
        call.simulator.reset()
        call("PUT", link, {"fourth": 4})
    with open_call(Simulator(state=file)) as call:
        assert [json.loads(one.content) for one in call.simulator.uploads] == [{"fourth": 4}]


def test_channels_can_be_opened_again(file: Path) -> None:
    with open_call(Simulator(state=file)) as call:
        channel, other = call.ok("POST", CHANNELS), call.ok("POST", CHANNELS)
        user = call.simulator.add(USERS, name="Ada")["id"]
        topic = f"v2.users.{user}.presence"
        call.ok("PUT", f"{CHANNELS}/{channel['id']}/subscriptions", [{"id": topic}, {"id": f"v2.users.{user}.station"}])
        call.ok("PUT", f"{CHANNELS}/{other['id']}/subscriptions", [{"id": topic}])
        call("DELETE", f"{CHANNELS}/{other['id']}/subscriptions")
        before = {one["id"]: one["expires"] for one in call.ok("GET", CHANNELS)["entities"]}
    with open_call(Simulator(state=file)) as call:
        found = {one["id"]: one for one in call.ok("GET", CHANNELS)["entities"]}
        assert {one: found[one]["expires"] for one in found} == before and len(before) == 2
        with connect(found[channel["id"]]["connectUri"]) as socket:
            assert call.simulator.publish(topic, {"message": "Lunch"}) == 1
            assert json.loads(socket.recv(timeout=60))["eventBody"] == {"message": "Lunch"}
        assert call.ok("GET", f"{CHANNELS}/{other['id']}/subscriptions")["entities"] == []
        call.simulator.faults.socket("expire")
    with open_call(Simulator(state=file, channel_lifetime=0)) as call:
        assert call.ok("GET", CHANNELS)["entities"] == []
        call.ok("POST", CHANNELS)
    with open_call(Simulator(state=file)) as call:
        assert call.ok("GET", CHANNELS)["entities"] == []


def test_a_killed_process_leaves_what_it_has_answered(file: Path) -> None:
    with running(file) as (process, host, token), urllib3.PoolManager() as pool:
        headers = {"Authorization": f"Bearer {token}"}

        def send(method: str, path: str, **more: Any) -> Any:
            answer = pool.request(method, host + path, headers=headers, retries=False, **more)
            assert answer.status < 300, answer.data
            return answer.json() if answer.data else None

        job = send("POST", JOBS, json=INTERVAL)["jobId"]
        channel = send("POST", CHANNELS)["id"]
        send("PUT", f"{CHANNELS}/{channel}/subscriptions", json=[{"id": "v2.users.u.presence"}])
        send("PUT", "/simulator-content/mine", body=b"content")
        process.send_signal(signal.SIGKILL)
        process.wait()
    with open_call(Simulator(state=file)) as call:
        call.token = token
        assert call.ok("GET", f"{JOBS}/{job}")["state"] in ("QUEUED", "PENDING")
        assert call.ok("GET", f"{JOBS}/{job}")["state"] == "FULFILLED"
        assert [one["id"] for one in call.ok("GET", f"{CHANNELS}/{channel}/subscriptions")["entities"]]
        assert call("GET", "/simulator-content/mine").data == b"content"
        assert len(call.simulator.uploads) == 1
