"""The admin API, over HTTP as a program in any language uses it."""

from __future__ import annotations

import json
from typing import Any

import pytest
import urllib3
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from PureCloudPlatformClientV2.simulator import Simulator

USERS = "/api/v2/users"


class Admin:
    def __init__(self, host: str) -> None:
        self.host = host

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> urllib3.BaseHTTPResponse:
        sent = {"Content-Type": "application/json", **{name.replace("_", "-"): v for name, v in headers.items()}}
        data = None if body is None else json.dumps(body)
        with urllib3.PoolManager() as pool:
            answer = pool.request(method, f"{self.host}/_simulator{path}", body=data, headers=sent, retries=False)
            assert answer.data is not None
            return answer

    def ok(self, method: str, path: str, body: Any = None) -> Any:
        answer = self(method, path, body)
        assert answer.status == 200, answer.data
        return answer.json()


@pytest.fixture
def admin(sim: Simulator) -> Admin:
    return Admin(sim.host)


def test_the_overview_names_every_route_and_says_what_it_does(admin: Admin, sim: Simulator) -> None:
    overview = admin.ok("GET", "")
    assert overview["host"] == sim.host and sim.client_secret not in json.dumps(overview)
    for route, text in overview["routes"].items():
        method, _, path = route.partition(" ")
        assert text and admin(method, path.removeprefix("/_simulator")).status in (200, 400), route


def test_faults_are_added_listed_and_removed(admin: Admin, call: Any) -> None:
    number = admin.ok("POST", "/faults", {"status": 503, "times": None, "path": f"{USERS}*", "retryAfter": 2})["id"]
    answer = call("GET", USERS)
    assert (answer.status, answer.headers["Retry-After"]) == (503, "2")
    assert [fault["times"] for fault in admin.ok("GET", "/faults")["faults"]] == [None]
    admin.ok("DELETE", f"/faults?id={number}")
    assert call("GET", USERS).status == 200
    assert admin("DELETE", f"/faults?id={number}").status == 404


def test_the_limits_can_be_those_of_the_platform(admin: Admin, call: Any) -> None:
    admin.ok("PUT", "/limits", {"rateLimit": 2, "window": 3600})
    assert [call("GET", USERS).status for _ in range(3)] == [200, 200, 429]
    admin.ok("PUT", "/limits", {"rateLimit": None})
    assert call("GET", USERS).status == 200


def test_the_clock_makes_tokens_expire_and_windows_end(admin: Admin, call: Any) -> None:
    admin.ok("PUT", "/limits", {"rateLimit": 1, "window": 60})
    assert [call("GET", USERS).status for _ in range(2)] == [200, 429]
    admin.ok("PUT", "/clock", {"advance": 61})
    assert call("GET", USERS).status == 200
    assert 60 < admin.ok("GET", "/clock")["offset"] < 62
    admin.ok("PUT", "/clock", {"now": "2099-01-01T00:00:00Z"})
    assert admin.ok("GET", "/clock")["now"].startswith("2099-01-01T00:00:0")
    assert call("GET", USERS).status == 401
    admin.ok("DELETE", "/clock")
    assert admin.ok("GET", "/clock")["offset"] == 0


def test_tokens_are_issued_listed_by_their_end_and_expired(admin: Admin, call: Any) -> None:
    call.token = admin.ok("POST", "/tokens")["access_token"]
    assert call("GET", USERS).status == 200
    listed = admin.ok("GET", "/tokens")
    assert listed["tokens"][0]["endsWith"] == call.token[-6:] and call.token not in json.dumps(listed)
    admin.ok("DELETE", "/tokens")
    assert call("GET", USERS).status == 401


def test_requests_are_told_with_their_answers_and_without_secrets(admin: Admin, call: Any, sim: Simulator) -> None:
    form = {"grant_type": "client_credentials", "client_id": sim.client_id, "client_secret": sim.client_secret}
    token = call.pool.request("POST", f"{sim.host}/oauth/token", fields=form, encode_multipart=False).json()
    call("GET", f"{USERS}?pageSize=7&access_token=s3cr3t")
    found = admin.ok("GET", "/requests")["requests"]
    assert [(one["method"], one["path"], one["status"]) for one in found] == [
        ("POST", "/oauth/token", 200), ("GET", USERS, 200),
    ]  # fmt: skip
    assert ["pageSize", "7"] in found[1]["query"] and '"entities"' in found[1]["responseBody"]
    text = json.dumps(found)
    for secret in (sim.client_secret, token["access_token"], call.token, "s3cr3t"):
        assert secret not in text
    assert admin.ok("GET", f"/requests?since={found[0]['number']}")["requests"] == found[1:]
    assert admin.ok("GET", f"/requests?since={found[1]['number']}&wait=0.05")["requests"] == []
    admin.ok("DELETE", "/requests")
    assert admin.ok("GET", "/requests")["requests"] == [] and not sim.requests


def test_what_is_stored_can_be_read_added_changed_and_removed(admin: Admin, call: Any) -> None:
    path = f"{USERS}/{admin.ok('POST', '/objects', {'path': USERS, 'object': {'name': 'Ada'}})['object']['id']}"
    assert {"path": USERS, "count": 1} in admin.ok("GET", "/collections")["collections"]
    assert admin.ok("GET", f"/objects?path={USERS}&search=ada")["total"] == 1
    assert admin.ok("GET", f"/objects?path={USERS}&search=bea")["total"] == 0
    stored = admin.ok("GET", f"/objects?path={path}")["object"]
    admin.ok("PUT", "/objects", {"path": path, "object": {**stored, "title": "Countess"}})
    assert call.ok("GET", path)["title"] == "Countess"
    wrong = admin("PUT", "/objects", {"path": path, "object": {**stored, "version": "many"}})
    assert wrong.status == 400 and wrong.json()["message"].startswith("object.version: ")
    admin.ok("DELETE", f"/objects?path={path}")
    assert call("GET", path).status == 404
    assert admin("GET", f"/objects?path={path}").status == 404


def test_reset_empties_everything_but_leaves_the_tokens(admin: Admin, call: Any, sim: Simulator) -> None:
    sim.add(USERS, name="Ada")
    sim.faults.add(status=500)
    sim.respond("GET", "/api/v2/routing/queues", {"entities": []})
    admin.ok("POST", "/reset", {})
    assert call.ok("GET", USERS)["total"] == 0
    assert call.ok("GET", f"{USERS}/me")["id"]
    assert len(sim.requests) == 2


@pytest.mark.parametrize(
    ("method", "path", "body", "place"),
    [
        ("POST", "/faults", {"stats": 503}, "stats"),
        ("POST", "/faults", {"status": "503"}, "status"),
        ("POST", "/faults", {"status": 99}, "status"),
        ("POST", "/faults", {"status": True}, "status"),
        ("POST", "/faults", {"delay": 1e300}, "delay"),
        ("POST", "/faults", {"headers": {"A": 1}}, "headers.A"),
        ("POST", "/faults", [], "body"),
        ("PUT", "/limits", {"rateLimit": 0}, "limit"),
        ("PUT", "/clock", {}, "advance"),
        ("PUT", "/clock", {"advance": 1e18}, "clock"),
        ("PUT", "/clock", {"now": "soon"}, "now"),
        ("POST", "/objects", {"path": "/api/v2/nothing", "object": {}}, "no collection"),
        ("POST", "/objects", {"path": USERS}, "object"),
        ("GET", "/objects?path=users", None, "path"),
        ("GET", "/requests?since=x", None, "since"),
        ("GET", "/requests?limit=0", None, "limit"),
    ],
)
def test_what_is_wrong_is_a_400_that_names_it(admin: Admin, method: str, path: str, body: Any, place: str) -> None:
    answer = admin(method, path, body)
    assert answer.status == 400 and place in answer.json()["message"], answer.data


def test_what_is_no_json_is_a_400_and_unknown_paths_and_methods_are_told(admin: Admin, sim: Simulator) -> None:
    headers = {"Content-Type": "application/json"}
    for body in (b"{", b"\xff", b"[" * 100_000, b'{"delay": NaN}'):
        with urllib3.PoolManager() as pool:
            answer = pool.request("POST", f"{sim.host}/_simulator/faults", body=body, headers=headers)
            assert answer.status == 400
    assert admin("GET", "/nothing").status == 404
    answer = admin("PATCH", "/faults", {})
    assert (answer.status, answer.headers["Allow"]) == (405, "DELETE, GET, HEAD, POST")


def test_no_web_page_can_change_anything(sim: Simulator, admin: Admin) -> None:
    """A form or a simple fetch of a foreign page has no JSON content type, or it carries that page's Origin."""
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""):
        answer = admin("POST", "/faults", {"status": 500}, Content_Type=kind)
        assert answer.status == 403 and "X-Simulator-Admin" in answer.json()["message"]
    for origin in ("https://evil.example", "null", "http://[::1"):
        assert admin("POST", "/faults", {"status": 500}, Origin=origin).status == 403
        assert admin("GET", "/requests", Origin=origin).status == 403
    preflight = admin("OPTIONS", "/faults", None, Origin="https://evil.example")
    assert preflight.status == 405 and "Access-Control-Allow-Origin" not in preflight.headers
    assert sim.faults.waiting() == []
    own = sim.host
    assert admin("POST", "/faults", {"status": 500}, Origin=own).status == 200
    assert admin("POST", "/faults", {"status": 500}, Content_Type="text/plain", X_Simulator_Admin="1").status == 200


def test_only_names_that_it_was_started_for_are_answered(sim: Simulator, admin: Admin) -> None:
    port = sim.port
    for host in ("localhost", f"LOCALHOST:{port}", "127.0.0.1", "[::1]:1"):
        assert admin("GET", "/faults", Host=host).status == 200
    for host in ("evil.example", f"evil.example:{port}", "127.0.0.1.evil.example", "10.0.0.1"):
        assert admin("GET", "/faults", Host=host).status == 421
    for host in ("", "[::1", "a b", "localhost:x", "user@localhost", "localhost/x"):
        assert admin("GET", "/faults", Host=host).status == 400
    with Simulator(allowed_hosts=["genesys"]) as named:
        assert Admin(named.host)("GET", "/faults", Host="genesys:80").status == 200
    with Simulator(host="0.0.0.0") as open_to_all:
        host = f"http://127.0.0.1:{open_to_all.port}"
        assert Admin(host)("GET", "/faults").status == 200
        assert Admin(host)("GET", "/faults", Host="evil.example").status == 421


DETAILS = "/api/v2/analytics/conversations/details/jobs"
INTERVAL = {"interval": "2026-01-01T00:00:00Z/2026-01-02T00:00:00Z"}


def test_jobs_are_listed_finished_and_made_to_fail(admin: Admin, call: Any, sim: Simulator) -> None:
    sim.jobs.polls = 1000
    first = call.ok("POST", DETAILS, INTERVAL)["jobId"]
    assert admin.ok("GET", "/jobs")["jobs"] == [{"id": first, "path": DETAILS, "ended": False, "failed": False}]
    assert call.ok("GET", f"{DETAILS}/{first}")["state"] != "FULFILLED"
    admin.ok("PUT", "/jobs", {"id": first})
    assert call.ok("GET", f"{DETAILS}/{first}")["state"] == "FULFILLED"
    admin.ok("POST", "/jobs", {"which": "/api/v2/analytics/*", "message": "Out of paper."})
    second, third = (call.ok("POST", DETAILS, INTERVAL)["jobId"] for _ in range(2))
    assert [job["ended"] for job in admin.ok("PUT", "/jobs", {})["jobs"]] == [True] * 3
    failed = call.ok("GET", f"{DETAILS}/{second}")
    assert (failed["state"], failed["errorMessage"]) == ("FAILED", "Out of paper.")
    assert call.ok("GET", f"{DETAILS}/{third}")["state"] == "FULFILLED"
    assert admin("PUT", "/jobs", {"id": "none"}).status == 404
    assert admin("POST", "/jobs", {"times": 0}).status == 400


def test_events_are_published_listed_and_sockets_closed(admin: Admin, call: Any) -> None:
    user = admin.ok("POST", "/objects", {"path": USERS, "object": {"name": "Ada"}})["object"]["id"]
    topic = f"v2.users.{user}.presence"
    channel = call.ok("POST", "/api/v2/notifications/channels")
    call.ok("POST", f"/api/v2/notifications/channels/{channel['id']}/subscriptions", [{"id": topic}])
    with connect(channel["connectUri"]) as socket:
        assert admin.ok("POST", "/events", {"topic": topic, "body": {"message": "Lunch"}}) == {"sockets": 1}
        received = json.loads(socket.recv(timeout=30))
        assert received["topicName"] == topic and received["eventBody"] == {"message": "Lunch"}
        assert admin.ok("GET", "/events")["events"] == [received]
        assert admin.ok("POST", "/sockets", {"kind": "close"}) == {"sockets": 1}
        with pytest.raises(ConnectionClosed):
            socket.recv(timeout=30)
    assert admin.ok("DELETE", "/events") == {"events": []} == admin.ok("GET", "/events")
    for body in ({"topic": "v2.nothing", "body": {}}, {"topic": topic}, {"topic": topic, "body": {"modifiedDate": 1}}):
        assert admin("POST", "/events", body).status == 400
    assert admin("POST", "/sockets", {"kind": "burn"}).status == 400
