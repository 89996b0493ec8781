"""The wire: HTTP/1.1, keep-alive, TLS, start and stop."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import ssl
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
import trustme
import urllib3

from PureCloudPlatformClientV2.simulator import DefinitionError, Simulator

from ..programs import running


def test_one_connection_serves_many_requests(sim: Simulator, call: Any) -> None:
    for _ in range(20):
        assert call("GET", "/api/v2/users").status == 200
    pool = call.pool.connection_from_url(sim.host)
    assert (pool.num_connections, pool.num_requests) == (1, 20)


def test_connection_survives_a_refused_request_with_a_body(sim: Simulator) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", sim.port)
    connection.request("POST", "/api/v2/users", body=b"x" * 100_000)
    answer = connection.getresponse()
    assert (answer.status, json.loads(answer.read())["code"]) == (401, "authentication.required")
    first = connection.sock
    connection.request("GET", "/nowhere")
    assert connection.getresponse().read() and connection.sock is first
    connection.close()


def test_http_1_0_and_connection_close_end_the_connection(sim: Simulator) -> None:
    for request in (b"GET /x HTTP/1.0\r\n\r\n", b"GET /x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"):
        with socket.create_connection(("127.0.0.1", sim.port)) as connection:
            connection.sendall(request)
            data = b"".join(iter(lambda: connection.recv(65536), b""))
        assert b" 404 " in data and b"Connection: close" in data


def test_chunked_request_body_is_read(call: Any) -> None:
    body = [b'{"name": "Ada", ', b'"email": "ada@example.com", "divisionId": "d"}']
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {call.token}"}
    answer = call.pool.request("POST", f"{call.simulator.host}/api/v2/users", body=body, chunked=True, headers=headers)
    assert answer.json()["name"] == "Ada"
    assert call.ok("GET", "/api/v2/users")["total"] == 1


def test_head_has_no_body_and_keeps_the_connection_in_step(call: Any) -> None:
    assert call("HEAD", "/api/v2/tokens/me").data == b""
    assert call("GET", "/api/v2/users").status == 200


def test_every_answer_carries_a_correlation_id_and_an_error_repeats_it(call: Any) -> None:
    assert call("GET", "/api/v2/users").headers["ININ-Correlation-Id"]
    answer = call("GET", "/nowhere")
    assert answer.json()["contextId"] == answer.headers["ININ-Correlation-Id"]


def test_stop_closes_idle_connections_and_frees_the_port() -> None:
    with Simulator() as sim:
        connection = socket.create_connection(("127.0.0.1", sim.port))
        connection.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert connection.recv(65536)
    with connection:
        assert connection.recv(65536) == b""
    with Simulator(port=sim.port) as again:
        assert again.port == sim.port
    sim.stop()


def test_taken_port_is_an_os_error(sim: Simulator) -> None:
    with pytest.raises(OSError):
        Simulator(port=sim.port)


def test_several_simulators_have_separate_memories_and_clients() -> None:
    with Simulator() as one, Simulator() as other:
        one.add("/api/v2/users", name="Ada")
        assert one.port != other.port and one.client_secret != other.client_secret
        path = "/api/v2/users"
        for sim, total in ((one, 1), (other, 0)):
            headers = {"Authorization": f"Bearer {sim.issue_token()}"}
            with urllib3.PoolManager() as pool:
                assert pool.request("GET", sim.host + path, headers=headers).json()["total"] == total
                assert pool.request("GET", other.host + path, headers=headers).status == (200 if sim is other else 401)


def test_https_with_a_client_certificate() -> None:
    authority = trustme.CA()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(server)
    authority.configure_trust(server)
    server.verify_mode = ssl.CERT_REQUIRED
    client = ssl.create_default_context()
    authority.configure_trust(client)
    with (
        Simulator(ssl_context=server) as sim,
        socket.create_connection(("127.0.0.1", sim.port)),  # a client that says nothing holds up nobody
        urllib3.PoolManager(ssl_context=client) as pool,
    ):
        with pytest.raises(urllib3.exceptions.HTTPError):
            pool.request("GET", sim.host, retries=False)
        authority.issue_cert("me@example.com").configure_cert(client)
        pool.clear()
        assert sim.host.startswith("https://")
        assert pool.request("GET", sim.host, retries=False).status == 200


def test_threads_create_and_list_at_the_same_time(sim: Simulator) -> None:
    token, results = sim.issue_token(), []

    def work(worker: int) -> None:
        with urllib3.PoolManager(headers={"Authorization": f"Bearer {token}"}) as pool:
            for number in range(20):
                body = {"name": f"U{number}", "email": f"u{worker}-{number}@example.com", "divisionId": "d"}
                results.append(pool.request("POST", f"{sim.host}/api/v2/users", json=body).json()["id"])
                assert pool.request("GET", f"{sim.host}/api/v2/users/{results[-1]}").status == 200

    threads = [threading.Thread(target=work, args=(worker,)) for worker in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(results)) == 160


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_command_prints_where_it_is_and_ends_cleanly_on_a_signal(number: signal.Signals) -> None:
    command = [sys.executable, "-m", "PureCloudPlatformClientV2.simulator", "--client-secret", "chosen"]
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    with running(command, env=environment) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(4)]
        host = lines[1].strip().removeprefix("GENESYS_CLOUD_HOST=")
        client_id = lines[2].strip().removeprefix("GENESYS_CLOUD_CLIENT_ID=")
        headers = urllib3.make_headers(basic_auth=f"{client_id}:chosen")
        form = {"grant_type": "client_credentials"}
        with urllib3.PoolManager() as pool:
            answer = pool.request("POST", f"{host}/oauth/token", fields=form, encode_multipart=False, headers=headers)
            assert answer.status == 200
            process.send_signal(number)
            process.communicate(timeout=20)
    assert process.returncode == 0
    assert lines[3] == "GENESYS_CLOUD_CLIENT_SECRET=chosen\n"


def test_command_refuses_a_broken_definition(tmp_path: Path) -> None:
    from PureCloudPlatformClientV2.simulator.__main__ import main

    broken = tmp_path / "broken.json"
    for text in ("{", "[]", '{"swagger": "1.2"}'):
        broken.write_text(text)
        with pytest.raises(DefinitionError, match="broken"):
            Simulator(definition=broken)
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        assert main(["--definition", str(broken)]) == 2
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)


def test_secret_is_not_in_the_repr(sim: Simulator) -> None:
    assert sim.client_secret not in repr(sim) and sim.client_secret not in repr(sim._app.tokens)
