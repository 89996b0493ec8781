"""TLS, client certificates, proxies, redirects, pacing, custom clients: against real servers."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import socket
import ssl
import tempfile
import threading
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import proxy
import pytest
import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from hypothesis import given
from hypothesis import strategies as st

from PureCloudPlatformClientV2 import ApiClient, Configuration, RetryConfiguration, UsersApi
from PureCloudPlatformClientV2._config.settings import TransportSettings
from PureCloudPlatformClientV2._http.downloads import file_name
from PureCloudPlatformClientV2._http.pacing import RateLimiter
from PureCloudPlatformClientV2._http.redirect import follow
from PureCloudPlatformClientV2.rest import (
    AbstractHttpClient,
    ApiException,
    ConnectionFailed,
    HttpRequestOptions,
    RateLimited,
    RESTClientObject,
    RESTResponse,
    TLSFailed,
)
from PureCloudPlatformClientV2.simulator import Simulator

from .faults import FaultServer, Received, answer


def client_of(host: str, **settings: Any) -> ApiClient:
    quick = RetryConfiguration(max_attempts=3, backoff_base=0.001)
    return ApiClient(configuration=Configuration.create(**{"host": host, "retry": quick, "timeout": 5, **settings}))


def get(client: ApiClient, path: str = "/x") -> Any:
    return client.call_api(path, "GET", response_type="object")


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def tls_server(authority: trustme.CA) -> Iterator[FaultServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    with FaultServer(ssl_context=context) as server:
        yield server


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> str:
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    return str(tmp_path / "ca.pem")


def test_a_certificate_is_verified_and_a_refusal_is_not_tried_again(tls_server: FaultServer, ca_file: str) -> None:
    client = client_of(tls_server.host)
    with pytest.raises(TLSFailed) as caught:
        get(client)
    assert (caught.value.status, caught.value.attempts, tls_server.count) == (0, 1, 0)
    client.configuration.ssl_ca_cert = ca_file
    assert get(client) == {"id": "1"}


def test_verification_can_be_switched_off_with_a_warning(tls_server: FaultServer) -> None:
    import urllib3

    with pytest.warns(urllib3.exceptions.InsecureRequestWarning):
        assert get(client_of(tls_server.host, verify_ssl=False)) == {"id": "1"}


def test_client_certificates_are_shown_from_files_and_from_text(
    authority: trustme.CA, ca_file: str, tmp_path: Path
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    own = authority.issue_cert("client@example.com")
    cert, key = own.cert_chain_pems[0].bytes().decode(), own.private_key_pem.bytes().decode()
    (tmp_path / "cert.pem").write_text(cert)
    (tmp_path / "key.pem").write_text(key)
    with FaultServer(ssl_context=context) as server:
        client = client_of(server.host, ssl_ca_cert=ca_file)
        with pytest.raises(ApiException):
            get(client)
        client.configuration.set_mtls_certificates(str(tmp_path / "cert.pem"), str(tmp_path / "key.pem"), ca_file)
        assert get(client) == {"id": "1"}
        before = set(os.listdir(tempfile.gettempdir()))
        client.configuration.set_mtls_contents(cert, key, authority.cert_pem.bytes().decode())
        assert get(client) == {"id": "1"}
        left = [name for name in set(os.listdir(tempfile.gettempdir())) - before if name.endswith(".pem")]
        assert left == []


def test_a_certificate_file_that_cannot_be_read_is_told(tls_server: FaultServer) -> None:
    with pytest.raises(ApiException, match="ssl_ca_cert"):
        get(client_of(tls_server.host, ssl_ca_cert="/nonexistent/ca.pem"))


def test_an_encrypted_key_is_refused_and_nobody_is_asked_for_its_password(
    tls_server: FaultServer, authority: trustme.CA, tmp_path: Path
) -> None:
    own = authority.issue_cert("client@example.com")
    cert, password = own.cert_chain_pems[0].bytes(), BestAvailableEncryption(b"secret")
    plain = load_pem_private_key(own.private_key_pem.bytes(), None)
    key = plain.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, password)
    (tmp_path / "cert.pem").write_bytes(cert)
    (tmp_path / "key.pem").write_bytes(key)
    client = client_of(tls_server.host)
    client.configuration.set_mtls_certificates(tmp_path / "cert.pem", tmp_path / "key.pem")
    with pytest.raises(TLSFailed, match="the private key is encrypted"):
        get(client)
    client.configuration.set_mtls_contents(cert, key)
    with pytest.raises(TLSFailed, match="the private key is encrypted"):
        get(client)


def test_the_simulator_serves_as_a_gateway_with_tls_and_client_certificates(
    authority: trustme.CA, ca_file: str
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    own = authority.issue_cert("client@example.com")
    with Simulator(ssl_context=context, gateway_login_path="login", gateway_api_path="api-path") as sim:
        client = client_of("https://api.mypurecloud.com", ssl_ca_cert=ca_file)
        host, _, port = sim.host.removeprefix("https://").partition(":")
        client.set_gateway(host, "https", int(port), "/login/", "api-path")
        with pytest.raises(ApiException):
            client.get_client_credentials_token(sim.client_id, sim.client_secret)
        pems = own.cert_chain_pems[0].bytes().decode(), own.private_key_pem.bytes().decode()
        client.configuration.set_mtls_contents(*pems)
        client.get_client_credentials_token(sim.client_id, sim.client_secret)
        assert UsersApi(client).get_users_me().id


def test_every_retry_is_logged_with_its_reason(caplog: Any) -> None:
    with FaultServer(answer(503), answer(429, Retry_After="0")) as server, client_of(server.host) as client:
        client.configuration.logger.log_level = 10
        client.configuration.logger.log_to_console = False
        get(client)
    text = caplog.text
    assert "attempt 1 ended in status 503, again in" in text
    assert "attempt 2 ended in status 429, again in 0.00 s" in text


def call_in_worker(client: ApiClient) -> Any:
    return get(client)


def test_a_client_sent_to_a_worker_process_connects_there_with_its_own_configuration() -> None:
    with FaultServer() as server, client_of(server.host) as client:
        get(client)
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            assert pool.apply(call_in_worker, (client,)) == {"id": "1"}
        assert (server.count, server.connections) == (2, 2)


@pytest.fixture(scope="module")
def proxy_url() -> Iterator[str]:
    with proxy.Proxy(["--port", "0", "--hostname", "127.0.0.1", "--basic-auth", "user:pa55", "--num-workers", "1",
                      "--num-acceptors", "1", "--log-level", "CRITICAL"]) as running:  # fmt: skip
        yield f"http://127.0.0.1:{running.flags.port}"


@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("secure", [False, True])
def test_a_proxy_is_used_with_its_password_and_a_wrong_one_is_told_at_once(
    proxy_url: str, tls_server: FaultServer, ca_file: str, secure: bool
) -> None:
    with FaultServer() as plain:
        server = tls_server if secure else plain
        settings = {"proxy": proxy_url, "proxy_username": "user", "ssl_ca_cert": ca_file}
        assert get(client_of(server.host, proxy_password="pa55", **settings)) == {"id": "1"}
        assert server.count == 1
        with pytest.raises(ApiException) as caught:
            get(client_of(server.host, proxy_password="wrong-word", **settings))
        assert (caught.value.status, caught.value.attempts, server.count) == (407, 1, 1)
        assert "wrong-word" not in str(caught.value) + repr(caught.value)


def test_proxies_of_the_environment_are_read_only_if_asked(monkeypatch: Any) -> None:
    with FaultServer() as server:
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
        monkeypatch.setenv("NO_PROXY", "")
        monkeypatch.delenv("no_proxy", raising=False)
        assert get(client_of(server.host)) == {"id": "1"}
        with pytest.raises(ApiException, match="proxy"):
            get(client_of(server.host, proxy_from_environment=True))


def test_credentials_do_not_follow_a_redirect_to_another_host() -> None:
    with FaultServer() as other, FaultServer(answer(302, b"", Location=f"{other.host}/file")) as server:
        client = client_of(server.host, access_token="tok3n")
        client.cookie = "a=b"
        client.call_api("/x", "GET", auth_settings=["PureCloud OAuth"])
        assert "authorization" in server.received[0].headers
        assert not {"authorization", "cookie"} & set(other.received[0].headers)


@pytest.mark.parametrize("location", ["http://{0}\\@{1}/file", "//{0}\\@{1}/file", "http://{1}\\.{0}/file"])
def test_a_redirect_that_readers_of_urls_take_for_different_hosts_is_not_followed(location: str) -> None:
    with FaultServer() as other, FaultServer() as server:
        hosts = [one.host.removeprefix("http://") for one in (other, server)]
        server.script = [answer(302, b"", Location=location.format(*hosts))]
        client = client_of(server.host, access_token="tok3n", retry=RetryConfiguration(max_attempts=1))
        with pytest.raises(ApiException) as caught:
            client.call_api("/x", "GET", auth_settings=["PureCloud OAuth"])
        assert caught.value.status == 302
        assert (other.count, server.count) == (0, 1)


def test_port_0_is_another_origin_than_the_scheme_s_own_port() -> None:
    sent = {"Authorization": "Bearer tok3n", "Accept": "*/*"}
    assert follow("https://a.example/x", 302, "https://a.example:443/y", sent) == ("https://a.example:443/y", sent)
    assert follow("https://a.example/x", 302, "https://a.example:0/y", sent) == (
        "https://a.example:0/y",
        {"Accept": "*/*"},
    )


def test_a_redirect_on_the_same_host_keeps_them_and_loops_end() -> None:
    with FaultServer(otherwise=answer(302, b"", Location="/again")) as server:
        client = client_of(server.host, access_token="tok3n")
        with pytest.raises(ApiException) as caught:
            client.call_api("/x", "GET", auth_settings=["PureCloud OAuth"])
        assert (caught.value.status, server.count) == (302, 6)
        assert all("authorization" in request.headers for request in server.received)


def test_nothing_goes_from_https_to_http(tls_server: FaultServer, ca_file: str) -> None:
    with FaultServer() as plain:
        tls_server.script = [answer(302, b"", Location=f"{plain.host}/x")]
        with pytest.raises(ApiException):
            get(client_of(tls_server.host, ssl_ca_cert=ca_file))
        assert plain.count == 0


def test_a_paced_client_waits_instead_of_running_into_429() -> None:
    with Simulator(rate_limit=10, rate_limit_window=1) as sim:
        client = client_of(sim.host, rate_limit="pace", retry=RetryConfiguration(max_attempts=1))
        client.get_client_credentials_token(sim.client_id, sim.client_secret)
        for _ in range(15):
            UsersApi(client).get_users()
        hasty = client_of(sim.host, access_token=client.access_token, retry=RetryConfiguration(max_attempts=1))
        with pytest.raises(RateLimited):
            for _ in range(15):
                UsersApi(hasty).get_users()


def test_the_budget_of_a_token_is_shared_and_waits_for_the_reset() -> None:
    now, slept = [0.0], []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        now[0] += seconds

    limiter = RateLimiter(lambda: now[0], sleep)
    limiter.acquire("t")
    limiter.update("t", {"inin-ratelimit-count": "8", "inin-ratelimit-allowed": "10", "inin-ratelimit-reset": "30"})
    assert [limiter.acquire("t"), limiter.acquire("t"), limiter.acquire("other")] == [0.0, 0.0, 0.0]
    assert limiter.acquire("t") == pytest.approx(30.0)
    assert sum(slept) == pytest.approx(30.0)


def test_a_new_window_has_the_budget_of_the_last_and_late_answers_of_that_tell_nothing() -> None:
    now = [0.0]
    limiter = RateLimiter(lambda: now[0], lambda seconds: now.__setitem__(0, now[0] + seconds))

    def told(count: int, reset: str) -> dict[str, str]:
        return {"inin-ratelimit-count": str(count), "inin-ratelimit-allowed": "10", "inin-ratelimit-reset": reset}

    limiter.acquire("t")
    limiter.update("t", told(1, "0.5"), sent_at=0.0)
    for _ in range(9):
        assert limiter.acquire("t") == 0.0
    for number in range(2, 10):
        limiter.update("t", told(number, "0.5"), sent_at=0.0)
    now[0] = 0.4
    limiter.update("t", told(10, "1"), sent_at=0.1)  # whole seconds, rounded up: the earliest end is the right one
    assert limiter.acquire("t") == pytest.approx(0.1)
    limiter.update("t", told(10, "1"), sent_at=0.4)
    assert [limiter.acquire("t") for _ in range(9)] == [0.0] * 9


class Canned(AbstractHttpClient):
    """An HTTP client of the user's own."""

    def __init__(self) -> None:
        self.requests: list[HttpRequestOptions] = []

    def request(self, http_request_options: HttpRequestOptions) -> RESTResponse:
        self.requests.append(http_request_options)
        return RESTResponse(200, "OK", {"Content-Type": "application/json"}, b'{"id": "canned"}')


def test_another_http_client_and_hooks_can_be_set() -> None:
    client, own, seen = client_of("https://api.example"), Canned(), []
    client.set_http_client(own)
    client.set_pre_hook(lambda options: options.headers.update({"X-Trace": "1"}))
    client.set_post_hook(lambda response: seen.append(response.status))
    assert get(client) == {"id": "canned"}
    assert client.get_http_client() is own
    assert own.requests[0].headers["X-Trace"] == "1"
    assert seen == [200]
    with pytest.raises(TypeError, match="AbstractHttpClient"):
        client.set_http_client(object())  # type: ignore[arg-type]


def test_a_client_of_the_default_configuration_can_be_pickled_with_its_token() -> None:
    with FaultServer() as server:
        client = ApiClient(host=server.host)
        client.access_token = "tok3n"
        twin = pickle.loads(pickle.dumps(client))
        twin.call_api("/x", "GET", auth_settings=["PureCloud OAuth"])
        assert server.received[0].headers["authorization"] == "Bearer tok3n"


def test_a_rest_client_without_a_client_sends_by_the_settings_of_the_process(
    tls_server: FaultServer, ca_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, process = f"{tls_server.host}/x", Configuration()
    rest = RESTClientObject()
    with pytest.raises(TLSFailed):
        rest.GET(url)
    monkeypatch.setattr(process, "ssl_ca_cert", ca_file)
    assert rest.GET(url).status == 200
    assert rest.request(HttpRequestOptions(url=url, method="GET")).status == 200
    assert RESTClientObject().pool_manager.request("GET", url).status == 200
    with pytest.raises(TLSFailed):
        RESTClientObject(TransportSettings()).GET(url)


def test_the_rest_client_of_a_client_sends_by_its_configuration(tls_server: FaultServer, ca_file: str) -> None:
    url, options = f"{tls_server.host}/x", HttpRequestOptions(url=f"{tls_server.host}/x", method="GET")
    client = client_of(tls_server.host, ssl_ca_cert=ca_file)
    assert client.rest_client.GET(url).status == 200  # type: ignore[attr-defined]
    assert client_of(tls_server.host, ssl_ca_cert=ca_file).get_http_client().request(options).status == 200
    client.configuration.ssl_ca_cert = None
    with pytest.raises(TLSFailed):
        client.rest_client.GET(url)  # type: ignore[attr-defined]


def test_a_request_keeps_to_its_settings_when_another_client_goes_over_to_its_own(monkeypatch: Any) -> None:
    asked, go_on = threading.Event(), threading.Event()
    read_proxies = urllib.request.getproxies

    def slow() -> dict[str, str]:
        asked.set()
        go_on.wait(60)
        return read_proxies()

    with FaultServer() as first, FaultServer() as second:
        monkeypatch.setenv("HTTP_PROXY", first.host)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.setattr(urllib.request, "getproxies", slow)
        one = client_of("http://api.example", proxy_from_environment=True)
        other = client_of("http://api.example", proxy=second.host, proxy_username="other", proxy_password="secret")
        other.set_http_client(one.get_http_client())
        thread = threading.Thread(target=get, args=(one,))
        thread.start()
        assert asked.wait(60)
        get(other)
        go_on.set()
        thread.join()
        assert "proxy-authorization" in second.received[0].headers
        assert "proxy-authorization" not in first.received[0].headers


@pytest.mark.parametrize("touched", [False, True])
def test_tls_that_breaks_after_the_request_is_a_cut_of_what_was_sent(
    ca_file: str, authority: trustme.CA, touched: bool
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)

    def garbage(connection: Any, _request: Received) -> bool:
        with socket.socket(fileno=os.dup(connection.fileno())) as below:
            below.sendall(b"\x17\x03\x03\x00\x20" + b"x" * 32)
        return False

    with FaultServer(garbage, garbage, ssl_context=context) as server:
        client = client_of(server.host, ssl_ca_cert=ca_file)
        if touched:
            client.rest_client.pool_manager.connection_pool_kw["retries"] = False  # type: ignore[attr-defined]
        with pytest.raises(ConnectionFailed) as caught:
            client.call_api("/x", "POST", body={})
        assert caught.value.sent
        assert len(server.received) == 1
        assert get(client) == {"id": "1"}
        assert len(server.received) == 3


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


def test_downloads_keep_their_bytes_and_never_leave_the_folder(tmp_path: Path) -> None:
    content = bytes(range(256))
    names = [
        'attachment; filename="../../evil.bin"',
        "attachment; filename=/etc/passwd",
        "attachment",
        'x; filename="a.wav"',
    ]
    script = [answer(200, content, Content_Type="audio/wav", Content_Disposition=name) for name in names * 2]
    with FaultServer(*script) as server:
        client = client_of(server.host, temp_folder_path=str(tmp_path))
        paths = [Path(client.call_api("/x", "GET", response_type="file")) for _ in script]
    assert len(set(paths)) == len(script)
    assert {path.parent for path in paths} == {tmp_path}
    assert all(path.read_bytes() == content for path in paths)
    assert paths[0].name == "evil.bin"


@given(st.text())
def test_a_file_name_from_a_server_is_a_plain_name(text: str) -> None:
    for header in (f'attachment; filename="{text}"', f"attachment; filename={text}", f"x; filename*=UTF-8''{text}"):
        name = file_name(header)
        assert name is None or (name == os.path.basename(name) and name not in (".", "..") and "\0" not in name)


def test_files_and_fields_are_uploaded_as_a_form(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"\0\xff")
    headers, files = {"Content-Type": "multipart/form-data"}, {"f": str(tmp_path / "a.bin")}
    with FaultServer() as server, client_of(server.host) as client:
        client.call_api("/x", "POST", header_params=headers, post_params=[("n", "1")], files=files)
        request = server.received[0]
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="f"; filename="a.bin"' in request.body
    assert b"\0\xff" in request.body


def test_many_threads_share_a_client() -> None:
    with FaultServer() as server, client_of(server.host) as client:
        results: list[Any] = []
        threads = [threading.Thread(target=lambda: results.extend(get(client) for _ in range(10))) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert results == [{"id": "1"}] * 160
        assert server.connections <= 32
