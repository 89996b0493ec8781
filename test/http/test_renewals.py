"""A renewal that a fork or an interrupt meets."""

from __future__ import annotations

import os
import socket
import threading
import time

from PureCloudPlatformClientV2.rest import (
    HttpRequestOptions,
    RESTClientObject,
    RESTResponse,
)

from ..faults import FaultServer, Received, answer, token
from .clients import AUTH, OddClient, client_of


def test_a_child_forked_during_a_renewal_renews_on_its_own() -> None:
    renewing, go_on = threading.Event(), threading.Event()

    def slow(connection: socket.socket, request: Received) -> bool:
        renewing.set()
        go_on.wait(60)
        return token("by-parent")(connection, request)

    def judge(connection: socket.socket, request: Received) -> bool:
        good = request.headers.get("authorization") in ("Bearer by-parent", "Bearer by-child")
        return answer(200 if good else 401)(connection, request)

    with FaultServer(token("first"), answer(401), slow, answer(401), token("by-child"), otherwise=judge) as server:
        client = client_of(server.host, refresh_token_wait_time=60)
        client.get_client_credentials_token("id", "secret")
        thread = threading.Thread(target=client.call_api, args=("/x", "GET"), kwargs={"auth_settings": AUTH})
        thread.start()
        assert renewing.wait(30)
        child = os.fork()
        if child == 0:
            try:
                client.call_api("/x", "GET", auth_settings=AUTH, deadline=30)
                os._exit(0 if client.access_token == "by-child" else 2)
            except BaseException:  # noqa: BLE001  the child must not go on as a test run
                os._exit(1)
        status = os.waitpid(child, 0)[1]
        go_on.set()
        thread.join()
        assert os.waitstatus_to_exitcode(status) == 0


def test_an_interrupt_in_the_renewing_thread_leaves_the_renewal_to_those_who_wait() -> None:
    renewing, waiting = threading.Event(), threading.Event()

    class Interrupted(OddClient):
        """The first renewal is interrupted; everything else goes to the server."""

        def request(self, http_request_options: HttpRequestOptions) -> RESTResponse:
            if http_request_options.url.endswith("/oauth/token") and armed and not renewing.is_set():
                renewing.set()
                waiting.wait(30)
                raise KeyboardInterrupt
            return real.request(http_request_options)

    armed: list[int] = []
    real = RESTClientObject()
    with FaultServer(token("first"), answer(401), answer(401), token("second")) as server:
        client = client_of(server.host, refresh_token_wait_time=60)
        client.set_http_client(Interrupted(KeyboardInterrupt()))
        client.get_client_credentials_token("id", "secret")
        armed.append(1)
        outcomes: dict[str, BaseException | None] = {}

        def call(name: str) -> None:
            try:
                client.call_api("/x", "GET", auth_settings=AUTH)
                outcomes[name] = None
            except BaseException as error:  # noqa: BLE001  an interrupt is what is looked for
                outcomes[name] = error

        leader = threading.Thread(target=call, args=("leader",))
        leader.start()
        assert renewing.wait(30)
        follower = threading.Thread(target=call, args=("follower",))
        follower.start()
        while server.count < 3:
            time.sleep(0.01)
        time.sleep(0.3)
        waiting.set()
        leader.join()
        follower.join()
    assert isinstance(outcomes["leader"], KeyboardInterrupt)
    assert outcomes["follower"] is None
    assert client.access_token == "second"
