"""The ways to the socket: TLS, a client certificate, a proxy, a gateway; and processes that are forked."""

from __future__ import annotations

import contextlib
import os
import socket
import ssl
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import proxy
import pytest
import trustme

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._notifications.socket import open_socket, through_gateway
from PureCloudPlatformClientV2.notifications import HandlerClosed
from PureCloudPlatformClientV2.simulator import Simulator

from ..programs import FEW_THREADS, running
from .conftest import LIMIT, connected, publish, simulated, topic


def works(sim: Simulator, client: sdk.ApiClient) -> None:
    with sdk.NotificationHandler(client) as events:
        events.subscribe(topic("one"))
        publish(sim)
        assert events.get(LIMIT).topic == topic("one")
        sim.faults.socket("close")
        assert events.get(LIMIT).topic == "channel.reconnected"


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def certified(authority: trustme.CA, tmp_path: Path) -> Iterator[tuple[Simulator, Path, Path]]:
    """A simulator that asks for a client's certificate, the CA's file, and the file of a certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    authority.issue_cert("client").private_key_and_cert_chain_pem.write_to_path(str(tmp_path / "client.pem"))
    with simulated(ssl_context=context) as sim:
        yield sim, tmp_path / "ca.pem", tmp_path / "client.pem"


def test_tls_with_the_clients_ca_and_certificate(certified: tuple[Simulator, Path, Path]) -> None:
    sim, ca, certificate = certified
    client = connected(sim, ssl_ca_cert=str(ca), cert_file=str(certificate), key_file=str(certificate))
    works(sim, client)
    assert sim.notifications.create()["connectUri"].startswith("wss://")


def test_a_server_that_is_not_trusted_is_refused(authority: trustme.CA) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with simulated() as plain, simulated(ssl_context=context) as secure:
        uri = secure.notifications.create()["connectUri"]
        answer = {"id": "c", "connectUri": uri}
        plain.respond("POST", "/api/v2/notifications/channels", answer)
        with sdk.NotificationHandler(connected(plain)) as events, pytest.raises(sdk.TLSFailed) as caught:
            events.subscribe(topic("one"))
        assert uri.rpartition("/")[2] not in str(caught.value)


def test_through_a_proxy_with_credentials() -> None:
    with simulated() as sim, proxied("--basic-auth", "user:p@ss") as port:
        works(sim, connected(sim, proxy=f"http://127.0.0.1:{port}", proxy_username="user", proxy_password="p@ss"))


def test_a_proxy_that_refuses_is_an_error_without_its_password() -> None:
    with simulated() as sim, proxied("--basic-auth", "user:p@ss") as port:
        client = connected(sim)
        client.configuration.proxy = f"http://user:hidden@127.0.0.1:{port}"
        uri = sim.notifications.create()["connectUri"]
        with pytest.raises(sdk.ConnectionFailed, match="407") as caught:
            from PureCloudPlatformClientV2._notifications.socket import open_socket

            open_socket(uri, client.configuration.snapshot(), None, host=client.host)
        assert "hidden" not in str(caught.value)
        assert uri.rpartition("/")[2] not in str(caught.value)


@contextlib.contextmanager
def proxied(*options: str) -> Iterator[int]:
    with proxy.Proxy(["--hostname", "127.0.0.1", "--port", "0", "--num-workers", "1", *options]) as running:
        yield running.flags.port


def test_through_a_gateway() -> None:
    with simulated(gateway_login_path="login", gateway_api_path="api") as sim:
        sim.notifications.create()
        sockets = sim.notifications._listening().start()
        with gateway(sim.port, sockets) as port:
            client = sdk.ApiClient(configuration=sdk.Configuration.create(host="http://127.0.0.1:9"))
            client.set_gateway("127.0.0.1", "http", port, "login", "api")
            client.get_client_credentials_token(sim.client_id, sim.client_secret)
            works(sim, client)


@contextlib.contextmanager
def gateway(http: int, sockets: int) -> Iterator[int]:
    """Passes connections on: those whose first request is for a channel to the WebSockets, the others to HTTP."""
    seen: list[socket.socket] = []

    def serve(listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = listener.accept()
                head = client.recv(65536)
                target = sockets if b"GET /channels/" in head else http
                server = socket.create_connection(("127.0.0.1", target))
                server.sendall(head)
                seen.extend((client, server))
                for one, other in ((client, server), (server, client)):
                    threading.Thread(target=pump, args=(one, other), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, args=(listener,), daemon=True).start()
        yield listener.getsockname()[1]
    for one in seen:
        one.close()


def pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)


@pytest.mark.parametrize(
    ("protocol", "port", "expected"),
    [
        ("https", None, "wss://gate.example/channels/c?a=1"),
        ("https", 8443, "wss://gate.example:8443/channels/c?a=1"),
        ("http", 80, "ws://gate.example:80/channels/c?a=1"),
    ],
)
def test_a_gateway_takes_the_place_of_the_host(protocol: str, port: int | None, expected: str) -> None:
    configured = sdk.GatewayConfiguration(
        host="gate.example", protocol=protocol, port=port, path_params_login="login", path_params_api="api"
    )
    assert through_gateway("wss://streaming.example/channels/c?a=1", configured) == expected
    assert through_gateway("wss://streaming.example/channels/c", None) == "wss://streaming.example/channels/c"


def test_a_platform_that_is_not_there_is_an_error_at_once(sim: Simulator) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    answer: dict[str, Any] = {"id": "c", "connectUri": f"ws://127.0.0.1:{port}/channels/c"}
    sim.respond("POST", "/api/v2/notifications/channels", answer)
    with sdk.NotificationHandler(connected(sim)) as events:
        with pytest.raises(sdk.ConnectionFailed):
            events.subscribe(topic("one"))
        sim.respond("POST", "/api/v2/notifications/channels", {**answer, "connectUri": "nonsense"})
        with pytest.raises(sdk.ApiException, match="connectUri"):
            events.subscribe(topic("one"))
        assert events.topics == ()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_child_makes_a_handler_of_its_own_and_the_parents_goes_on(sim: Simulator) -> None:
    code = f"""
import os, warnings
warnings.simplefilter("ignore")
import PureCloudPlatformClientV2 as sdk
client = sdk.ApiClient(configuration=sdk.Configuration.create(host={sim.host!r}))
client.get_client_credentials_token({sim.client_id!r}, {sim.client_secret!r})
events = sdk.NotificationHandler(client)
events.subscribe("v2.users.one.routingStatus")
child = os.fork()
if child == 0:
    code = 1
    uses = [events.get, events.subscribe, lambda: events.topics, lambda: next(events)]
    for use in [*uses, lambda: events.on("a.b", print)]:
        try:
            use()
        except RuntimeError as error:
            assert "forked child" in str(error)
        else:
            os._exit(2)
    events.close()
    with sdk.NotificationHandler(client) as own:
        own.subscribe("v2.users.two.routingStatus")
        own.get(timeout=30)
    os._exit(0)
event = events.get(timeout=30)
assert event.topic == "v2.users.one.routingStatus", event
_, status = os.waitpid(child, 0)
events.close()
print(os.waitstatus_to_exitcode(status))
"""
    with running([sys.executable, "-c", code]) as process:
        pause = threading.Event()
        for _ in range(int(LIMIT / 0.05)):
            if publish(sim, "two"):
                break
            pause.wait(0.05)
        assert publish(sim, "one") == 1
        output, _ = process.communicate(timeout=LIMIT)
    assert (process.returncode, output) == (0, "0\n")


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_control_c_ends_a_program_that_listens(sim: Simulator) -> None:
    code = f"""
import os, signal, threading
import PureCloudPlatformClientV2 as sdk
client = sdk.ApiClient(configuration=sdk.Configuration.create(host={sim.host!r}))
client.get_client_credentials_token({sim.client_id!r}, {sim.client_secret!r})
try:
    with sdk.NotificationHandler(client) as events:
        events.subscribe("v2.users.one.routingStatus")
        events.on("v2.users.{{id}}.routingStatus", lambda event: os.kill(os.getpid(), signal.SIGINT))
        events.listen()
except KeyboardInterrupt:
    print([one.name for one in threading.enumerate() if one.name.startswith(("notifications", "Thread-"))
           and not type(one).__module__.startswith("watchdog")])
"""
    with running([sys.executable, "-c", code]) as process:
        pause = threading.Event()
        for _ in range(int(LIMIT / 0.05)):
            if publish(sim):
                break
            pause.wait(0.05)
        output, _ = process.communicate(timeout=LIMIT)
    assert output == "[]\n"


def test_a_handler_that_is_closed_while_it_opens_leaves_nothing(sim: Simulator) -> None:
    events = sdk.NotificationHandler(connected(sim))
    sim.on("POST", "/api/v2/notifications/channels", lambda _request: (events.close(), NotImplemented)[1])
    with pytest.raises(HandlerClosed):
        events.subscribe(topic("one"))
    assert not [one for one in threading.enumerate() if one.name.startswith("notifications")]


@pytest.mark.parametrize("way", ["the platform", "a proxy"])
def test_a_socket_that_is_never_answered_is_given_up_at_the_deadline(way: str) -> None:
    outcome: list[Exception] = []
    with socket.create_server(("127.0.0.1", 0)) as silent:
        here = f"127.0.0.1:{silent.getsockname()[1]}"
        proxy, host = ("", here) if way == "the platform" else (f"http://{here}", "streaming.example")
        settings = sdk.Configuration.create(
            host="http://api.example", proxy=proxy, timeout=(10 * LIMIT, 10 * LIMIT), deadline=0.1
        ).snapshot()

        def knock() -> None:
            try:
                open_socket(f"ws://{host}/channels/c", settings, None, host=settings.host)
            except sdk.ApiException as error:
                outcome.append(error)

        thread = threading.Thread(target=knock, daemon=True)
        thread.start()
        thread.join(LIMIT)
    assert [type(error) for error in outcome] == [sdk.TimedOut]


FEW = """
import os, sys
import PureCloudPlatformClientV2 as sdk
import websockets.sync.client

host, client_id, secret = sys.argv[1:]
client = sdk.ApiClient(configuration=sdk.Configuration.create(host=host, live_reload_config=False))
client.get_client_credentials_token(client_id, secret)
leave_threads(1)
events = sdk.NotificationHandler(client)
try:
    events.subscribe("v2.users.one.presence")
except sdk.rest.ConnectionFailed as error:
    print(error.reason, events.topics)
events.close()
"""


def test_a_process_without_a_thread_for_the_channel_is_told_so(sim: Simulator) -> None:
    with running([sys.executable, "-c", FEW_THREADS + FEW, sim.host, sim.client_id, sim.client_secret]) as process:
        output, _ = process.communicate(timeout=LIMIT)
    assert (process.returncode, output) == (0, "the channel cannot be listened to: can't start new thread ()\n")
