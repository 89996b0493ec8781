"""Clients in other processes: forked, pickled, sent to workers."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import ssl
import threading
from typing import Any

from PureCloudPlatformClientV2 import ApiClient
from PureCloudPlatformClientV2.rest import (
    ApiException,
)

from ..faults import FaultServer
from .clients import client_of, get


def call_in_worker(client: ApiClient) -> Any:
    return get(client)


def test_a_client_sent_to_a_worker_process_connects_there_with_its_own_configuration() -> None:
    with FaultServer() as server, client_of(server.host) as client:
        get(client)
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            assert pool.apply(call_in_worker, (client,)) == {"id": "1"}
        assert (server.count, server.connections) == (2, 2)


def test_a_client_of_the_default_configuration_can_be_pickled_with_its_token() -> None:
    with FaultServer() as server:
        client = ApiClient(host=server.host)
        client.access_token = "tok3n"
        twin = pickle.loads(pickle.dumps(client))
        twin.call_api("/x", "GET", auth_settings=["PureCloud OAuth"])
        assert server.received[0].headers["authorization"] == "Bearer tok3n"


def test_a_child_forked_while_connections_are_made_makes_its_own(monkeypatch: Any) -> None:
    making, made = threading.Event(), threading.Event()
    make_context = ssl.create_default_context

    def slow(*args: Any, **kwargs: Any) -> ssl.SSLContext:
        making.set()
        made.wait(60)
        return make_context(*args, **kwargs)

    def try_once() -> bool:
        try:
            get(client)
        except ApiException:
            return True
        return False

    client = client_of("https://localhost:1").with_options(max_retries=0)
    monkeypatch.setattr(ssl, "create_default_context", slow)
    thread = threading.Thread(target=try_once)
    thread.start()
    assert making.wait(60)
    child = os.fork()
    if child == 0:
        signal.alarm(30)
        client.close()
        client.configuration.pool_maxsize = 3
        made.set()
        os._exit(0 if try_once() else 1)
    status = os.waitpid(child, 0)[1]
    made.set()
    thread.join()
    assert status == 0


def test_a_forked_child_connects_anew() -> None:
    with FaultServer() as server, client_of(server.host) as client:
        get(client)
        child = os.fork()
        if child == 0:
            os._exit(0 if get(client) == {"id": "1"} else 1)
        assert os.waitpid(child, 0)[1] == 0
        get(client)
        assert (server.count, server.connections) == (3, 2)
