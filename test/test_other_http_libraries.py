"""HTTP clients of a user's own on requests and on httpx: calls, tokens, errors, retries, hooks, files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
import requests

from PureCloudPlatformClientV2 import (
    ApiClient,
    Configuration,
    ConnectionFailed,
    RetryConfiguration,
    RoutingApi,
    TimedOut,
    UsersApi,
    download,
    paginate,
    upload,
)
from PureCloudPlatformClientV2.abstract_http_client import AbstractHttpClient
from PureCloudPlatformClientV2.http_request_options import HttpRequestOptions
from PureCloudPlatformClientV2.rest import ApiException, NotFound, RESTResponse
from PureCloudPlatformClientV2.simulator import Simulator

from .faults import FaultServer, answer, cut, stall, token

AUTH = ["PureCloud OAuth"]


class OnRequests(AbstractHttpClient):
    """As one writes it with the parts of a request, and an ApiException for what is no success."""

    def __init__(self) -> None:
        super().__init__()
        self.session = requests.Session()

    def request(self, http_request_options: HttpRequestOptions) -> RESTResponse:
        options = http_request_options
        if self.pre_hook:
            options = self.pre_hook(options) or options
        is_json = not options.post_params and not isinstance(options.body, bytes)
        try:
            got = self.session.request(
                options.method,
                options.url,
                params=options.query_params,
                headers=options.headers,
                json=options.body if is_json else None,
                data=None if is_json else options.post_params or options.body,
                timeout=options.timeout / 1000,
            )
        except requests.Timeout as error:
            raise TimedOut(0, str(error)) from error
        except requests.ConnectionError as error:
            raise ConnectionFailed(0, str(error)) from error
        response = RESTResponse(got.status_code, got.reason, got.headers, got.content)
        if not got.ok:
            raise ApiException(http_resp=response)
        if self.post_hook:
            response = self.post_hook(response) or response
        return response

    def close(self) -> None:
        self.session.close()


class OnHttpx(AbstractHttpClient):
    """As one writes it with the encoded parts, and whatever answer came is returned, in a form of one's own."""

    def __init__(self) -> None:
        super().__init__()
        self.http = httpx.Client()

    def request(self, http_request_options: HttpRequestOptions) -> Any:
        options = http_request_options
        if self.pre_hook:
            options = self.pre_hook(options) or options
        content = options.content
        connect, read = options.timeouts
        try:
            got = self.http.request(
                options.method,
                options.full_url,
                headers=options.headers,
                content=content,
                timeout=httpx.Timeout(read, connect=connect),
            )
        except httpx.TimeoutException as error:
            raise TimedOut(0, str(error)) from error
        except httpx.TransportError as error:
            raise ConnectionFailed(0, str(error)) from error
        response = SimpleNamespace(
            status=got.status_code, reason=got.reason_phrase, data=got.content, headers=got.headers
        )
        if self.post_hook:
            response = self.post_hook(response) or response
        return response

    def close(self) -> None:
        self.http.close()


@pytest.fixture(params=[OnRequests, OnHttpx])
def http(request: pytest.FixtureRequest) -> Iterator[AbstractHttpClient]:
    created: AbstractHttpClient = request.param()
    yield created
    created.close()


@pytest.fixture(scope="module")
def sim() -> Iterator[Simulator]:
    with Simulator(seed="users=30,queues=3") as running:
        yield running


def client_of(host: str, http: AbstractHttpClient, **settings: Any) -> ApiClient:
    retry = RetryConfiguration(max_attempts=5, backoff_base=0.001)
    client = ApiClient(configuration=Configuration.create(host=host, retry=retry, **settings))
    client.set_http_client(http)
    return client


def test_a_program_works_on_it(sim: Simulator, http: AbstractHttpClient) -> None:
    client = client_of(sim.host, http).get_client_credentials_token(sim.client_id, sim.client_secret)
    users, routing = UsersApi(client), RoutingApi(client)
    assert len({user.id for user in paginate(users.get_users, page_size=10)}) == 30
    assert users.get_users(page_size=1, expand=["presence", "groups"]).entities[0].groups is not None  # type: ignore[index]
    queue = routing.post_routing_queues({"name": f"On {type(http).__name__} é"})
    assert routing.get_routing_queue(str(queue.id)).name == f"On {type(http).__name__} é"
    assert routing.delete_routing_queue(str(queue.id)) is None
    with pytest.raises(NotFound) as caught:
        routing.get_routing_queue(str(queue.id))
    assert caught.value.code and caught.value.correlation_id and caught.value.method == "GET"
    with ThreadPoolExecutor(8) as pool:
        assert {page.total for page in pool.map(lambda _: users.get_users(page_size=2), range(40))} == {30}


def test_tokens_are_renewed_and_limits_waited_for(http: AbstractHttpClient) -> None:
    limited = answer(429, Retry_After="0")
    with FaultServer(token("first"), answer(401), token("second"), limited, answer(503), otherwise=answer()) as server:
        client = client_of(server.host, http).get_client_credentials_token("id", "secret")
        client.call_api("/x", "GET", query_params={"a": ["b c", "&"]}, auth_settings=AUTH)
        assert [one.method for one in server.received] == ["POST", "GET", "POST", "GET", "GET", "GET"]
        assert server.received[-1].headers["authorization"] == "Bearer second"
        assert "grant_type=client_credentials" in server.received[0].body.decode()


def test_a_lost_connection_is_tried_again_where_nothing_can_happen_twice(http: AbstractHttpClient) -> None:
    with FaultServer(cut(), otherwise=answer()) as server:
        client = client_of(server.host, http)
        assert client.call_api("/x", "GET", response_type="object") == {"id": "1"}
        assert len(server.received) == 2
    with FaultServer(cut(), otherwise=answer()) as server:
        client = client_of(server.host, http)
        with pytest.raises(ApiException) as caught:
            client.call_api("/x", "POST", body={"a": 1})
        assert (caught.value.status, len(server.received)) == (0, 1)


def test_an_answer_that_does_not_come_ends_in_an_api_exception(http: AbstractHttpClient) -> None:
    with FaultServer(otherwise=stall(60)) as server:
        client = client_of(server.host, http, timeout=0.2, deadline=2)
        with pytest.raises(ApiException) as caught:
            client.call_api("/x", "GET")
        assert caught.value.status == 0


def test_where_nobody_listens_an_api_exception_says_so(http: AbstractHttpClient) -> None:
    with FaultServer() as server:
        host = server.host
    with pytest.raises(ApiException, match=r"\(0\)"):
        client_of(host, http).call_api("/x", "GET")


def test_hooks_see_and_change_requests_and_answers(http: AbstractHttpClient) -> None:
    seen: list[Any] = []

    def before(options: HttpRequestOptions) -> HttpRequestOptions:
        options.headers["X-Trace"] = "1"
        options.query_params["more"] = "y"
        options.body["added"] = True
        return options

    def refuse(options: HttpRequestOptions) -> None:
        raise LookupError("mine")

    with FaultServer(otherwise=answer()) as server:
        client = client_of(server.host, http)
        http.set_pre_request_hook(before)
        http.set_post_request_hook(lambda response: seen.append(response.status))
        client.call_api("/x", "POST", query_params={"a": 1}, body={"b": 2})
        last = server.received[-1]
        assert (last.target, json.loads(last.body)) == ("/x?a=1&more=y", {"b": 2, "added": True})
        assert (last.headers["x-trace"], seen) == ("1", [200])
        http.set_pre_request_hook(refuse)
        with pytest.raises(LookupError, match="mine"):
            client.call_api("/x", "GET")
        assert len(server.received) == 1


def test_files_come_and_go(http: AbstractHttpClient, tmp_path: Path) -> None:
    content = bytes(range(256)) * 2000
    (tmp_path / "a.bin").write_bytes(content)
    named = answer(200, content, Content_Type="audio/wav", Content_Disposition='attachment; filename="b.wav"')
    with FaultServer(named, named, answer(), otherwise=answer()) as server:
        client = client_of(server.host, http, temp_folder_path=str(tmp_path))
        assert Path(client.call_api("/x", "GET", response_type="file")).read_bytes() == content
        download(f"{server.host}/file", tmp_path / "got", client=client)
        assert (tmp_path / "got").read_bytes() == content
        upload(f"{server.host}/file", tmp_path / "a.bin", client=client)
        assert content in server.received[-1].body


def test_a_form_with_a_file_is_sent_as_it_is_encoded(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"\0\xff")
    with FaultServer(otherwise=answer()) as server:
        client, headers = client_of(server.host, OnHttpx()), {"Content-Type": "multipart/form-data"}
        client.call_api("/x", "POST", None, None, headers, None, [("a", "b")], {"f": str(tmp_path / "a.bin")})
        last = server.received[-1]
        assert last.headers["content-type"].startswith("multipart/form-data; boundary=")
        assert b"\0\xff" in last.body and b'name="a"' in last.body
        client.http_client.close()
