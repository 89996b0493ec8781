"""Secrets in every place where one can be, and a look at everything that is shown: none may be in it."""

from __future__ import annotations

import contextlib
import io
import json
import os
import tempfile
import traceback
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import PureCloudPlatformClientV2
from PureCloudPlatformClientV2 import ApiClient, Configuration, GatewayConfiguration, RetryConfiguration
from PureCloudPlatformClientV2.logger import LogLevel

from .attack import Outcome
from .behaviours import echo, to
from .server import Behaviour, FaultServer, Received, answer

PLACES = (
    "client secret", "access token", "token that was got", "refresh token", "authorization code", "code verifier",
    "assertion", "basic password", "proxy password", "proxy userinfo", "cookie", "API key", "X-Api-Key header",
    "Proxy-Authorization header", "Authorization header", "private key", "gateway password", "secret in the file",
    "token in the file", "unknown password in JSON", "userinfo of the host in the file", "line without a section",
    "old password", "new password", "memberAuthToken", "pairing-token", "query", "form", "userinfo of a redirect",
    "secret in the environment",
)  # fmt: skip
CANARY = {place: f"Zq{n:02}" + "".join(filter(str.isalnum, place)) + "x" * 40 for n, place in enumerate(PLACES)}
SERVERS: dict[str, Behaviour] = {
    "200 with everything": echo(200),
    "400 with everything": echo(400),
    "401 with everything": echo(401),
    "500 with everything": echo(500),
    "200 with fields": answer(content=json.dumps({"memberAuthToken": CANARY["memberAuthToken"], "a": {
        "pairing-token": CANARY["pairing-token"], "refresh_token": CANARY["refresh token"]}}).encode()),
    "400 with fields, cut": answer(400, json.dumps({"a": json.dumps({"memberAuthToken": CANARY["memberAuthToken"]}),
        "b": {"pairing-token": CANARY["pairing-token"]}}).encode()[:-9]),
    "redirect": to(f"http://u:{CANARY['userinfo of a redirect']}@127.0.0.1:9/?access_token={CANARY['query']}"),
    "expired": answer(401, f"the token {CANARY['access token']} has expired".encode()),
}  # fmt: skip


def run(behave: Behaviour) -> Outcome:
    """Put every secret in its place, make every kind of call to a server that does `behave`, and look."""
    shown: list[str] = []
    console = io.StringIO()
    with warnings.catch_warnings(record=True) as warned, contextlib.redirect_stderr(console), FaultServer(
        otherwise=_with_tokens(behave)
    ) as server, tempfile.TemporaryDirectory() as folder:  # fmt: skip
        warnings.simplefilter("always")
        log = Path(folder) / "log"
        client = _client(server.host, str(log))
        for call in _calls(client, server.host):
            try:
                result = call()
            except Exception as error:  # noqa: BLE001 - whatever it is, it must show no secret
                shown += [str(error), repr(error), *traceback.format_exception(error)]
            else:
                shown += [repr(result)] if not isinstance(result, (dict, list, str, tuple)) else []
        shown += [text for maker in _files(Path(folder), server.host) for text in _shown_by(maker)]
        shown += [repr(client), repr(client.configuration), repr(client.configuration.snapshot()), str(client._tokens)]
        shown += [repr(client._tokens.state), client.configuration.to_debug_report(), repr(client.configuration.logger)]
        client.close()
        client.configuration.logger.log_file_path = None
        shown += [log.read_text(encoding="utf-8"), console.getvalue()]
    shown += [str(warning.message) for warning in warned]
    found = sorted(
        {(place, _around(text, value)) for text in shown for place, value in CANARY.items() if value in text}
    )
    notes = [f"{place}: {where}" for place, where in found]
    return Outcome(tried=len(PLACES), survived=len(PLACES) - len({p for p, _ in found}), leaked=len(found), notes=notes)


def _around(text: str, value: str) -> str:
    place = text.index(value)
    return repr(text[max(0, place - 60) : place + 10])


def _with_tokens(behave: Behaviour) -> Behaviour:
    """Answer every second request for a token as a token endpoint does, and everything else by `behave`."""
    good = answer(content=json.dumps({"access_token": CANARY["token that was got"],
                                      "refresh_token": CANARY["refresh token"],
                                      "expires_in": 3600}).encode())  # fmt: skip
    counted = iter(range(1_000_000))

    def choose(connection: Any, request: Received) -> bool:
        is_good = "/oauth/token" in request.target and next(counted) % 2
        return (good if is_good else behave)(connection, request)

    return choose


def _client(host: str, log: str) -> ApiClient:
    configuration = Configuration.create(
        host=host, access_token=CANARY["access token"], username="u", password=CANARY["basic password"],
        proxy_password=CANARY["proxy password"], api_key={"Authorization": CANARY["API key"]},
        retry=RetryConfiguration(max_attempts=2, backoff_base=0.0), timeout=(5, 20),
    )  # fmt: skip
    logger = configuration.logger
    logger.log_level, logger.log_file_path = LogLevel.LTrace, log
    logger.log_request_body = logger.log_response_body = True
    client = ApiClient(configuration=configuration, cookie=f"a={CANARY['cookie']}")
    client.set_default_header("X-Api-Key", CANARY["X-Api-Key header"])
    client.set_default_header("Proxy-Authorization", f"Basic {CANARY['Proxy-Authorization header']}")
    return client


def _calls(client: ApiClient, host: str) -> Iterator[Callable[[], Any]]:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    oauth, guest = ["PureCloud OAuth"], ["Guest Chat JWT"]
    passwords = PureCloudPlatformClientV2.ChangeMyPasswordRequest(
        old_password=CANARY["old password"], new_password=CANARY["new password"]
    )
    body = {"memberAuthToken": CANARY["memberAuthToken"], "x": [{"pairing-token": CANARY["pairing-token"]}]}
    yield lambda: client.call_api("/x", "GET", query_params={"access_token": CANARY["query"]}, auth_settings=oauth)
    yield lambda: client.call_api("/x", "POST", body=body, response_type="User", auth_settings=guest)
    yield lambda: PureCloudPlatformClientV2.UsersApi(client).post_users_me_password(passwords)
    yield lambda: client.call_api("/x", "POST", header_params=form, post_params=[("client_secret", CANARY["form"])])
    yield lambda: client.call_api(
        "/x", "GET", header_params={"Authorization": f"Token {CANARY['Authorization header']}"}
    )
    for _ in range(2):  # once the endpoint answers as the server, once well
        yield lambda: client.get_client_credentials_token("id", CANARY["client secret"]) and None
        yield lambda: client.call_api("/x", "GET", response_type="object", auth_settings=oauth)
        yield lambda: client.get_saml2bearer_token("id", CANARY["client secret"], "org", CANARY["assertion"]) and None
        yield lambda: client.get_code_authorization_token(
            "id", CANARY["client secret"], CANARY["authorization code"], "https://r"
        ) and None  # fmt: skip
        yield lambda: client.refresh_code_authorization_token("id", CANARY["client secret"], CANARY["refresh token"])
        yield lambda: client.get_pkce_token("id", CANARY["code verifier"], CANARY["authorization code"], "https://r")
        yield lambda: _from_environment(client, host)
    yield lambda: _through(client, proxy=f"http://u:{CANARY['proxy userinfo']}@127.0.0.1:9")
    yield lambda: _through(client, proxy=f"http://u:{CANARY['proxy userinfo']}@[")
    yield lambda: client.configuration.set_mtls_contents("no certificate", CANARY["private key"])
    yield lambda: client.call_api("/x", "GET")
    yield lambda: repr(passwords).join(["", ""])


def _through(client: ApiClient, **settings: Any) -> Any:
    configuration = Configuration.create(host=client.host, retry=RetryConfiguration(max_attempts=1), **settings)
    return ApiClient(configuration=configuration).call_api("/x", "GET")


def _from_environment(client: ApiClient, host: str) -> Any:
    names = {"HOST": host, "CLIENT_ID": "id", "CLIENT_SECRET": CANARY["secret in the environment"]}
    os.environ |= {f"GENESYS_CLOUD_{name}": value for name, value in names.items()}
    try:
        return repr(ApiClient.from_environment(client.configuration)) and None
    finally:
        for name in names:
            del os.environ[f"GENESYS_CLOUD_{name}"]


def _files(folder: Path, host: str) -> Iterator[Callable[[], Any]]:
    texts = [
        f"[general]\nclient_secret = {CANARY['secret in the file']}\n",
        f"[general]\naccess_token = {CANARY['token in the file']}\nhost = {host}\n",
        json.dumps({"gateway": {"host": "g", "Password": CANARY["unknown password in JSON"], "username": "u"}}),
        f"[general]\nhost = http://u:{CANARY['userinfo of the host in the file']}@[\n",
        f"[general]\nhost = http://u:{CANARY['userinfo of the host in the file']}@localhost\n",
        f"password = {CANARY['line without a section']}\n",
        f"[general\npassword = {CANARY['line without a section']}\n",
        json.dumps({"password": CANARY["line without a section"]})[:-1],
    ]
    for number, text in enumerate(texts):
        path = folder / str(number)
        path.write_text(text)
        yield lambda path=path: Configuration.create(config_file_path=path)  # type: ignore[misc]
    yield lambda: GatewayConfiguration(host="g", username="u", password=CANARY["gateway password"])


def _shown_by(maker: Callable[[], Any]) -> list[str]:
    try:
        made = maker()
    except Exception as error:  # noqa: BLE001 - whatever it is, it must show no secret
        return [str(error), repr(error), *traceback.format_exception(error)]
    return [repr(made), str(made)]
