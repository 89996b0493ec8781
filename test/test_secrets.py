"""Secrets go in through every public entry, and none comes out in a log, an error or a repr."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from PureCloudPlatformClientV2 import ApiClient, Configuration, GatewayConfiguration, RetryConfiguration
from PureCloudPlatformClientV2.logger import LogFormat, Logger, LogLevel
from PureCloudPlatformClientV2.rest import ApiException

from .faults import FaultServer, answer, token

SECRET = st.text("abcdefghijkmnpqrstuvwxyz0123456789", min_size=14, max_size=24).map(lambda text: f"Zq{text}")


def calls(client: ApiClient, secret: str) -> list[Any]:
    """Every way in: each call is made, and fails."""
    auth = ["PureCloud OAuth"]
    body = {"name": "x", "password": secret, "nested": [{"clientSecret": secret}]}
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    return [
        lambda: client.call_api("/x", "GET", query_params={"access_token": secret, "code": secret}, auth_settings=auth),
        lambda: client.call_api("/x", "POST", body=body, header_params={"Authorization": f"Basic {secret}"}),
        lambda: client.call_api("/x", "POST", header_params=form, post_params=[("client_secret", secret)]),
        lambda: client.call_api("/x", "GET", header_params={"Cookie": f"a={secret}"}, auth_settings=["Guest Chat JWT"]),
        lambda: client.get_client_credentials_token("id", secret),
        lambda: client.get_saml2bearer_token("id", secret, "org", secret),
        lambda: client.get_code_authorization_token("id", secret, secret, "https://r"),
        lambda: client.refresh_code_authorization_token("id", secret, secret),
        lambda: client.get_pkce_token("id", secret, secret, "https://r"),
    ]


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(SECRET, st.sampled_from([LogFormat.TEXT, LogFormat.JSON]), st.sampled_from([200, 400, 503]))
def test_no_secret_comes_out(caplog: Any, secret: str, log_format: int, status: int) -> None:
    caplog.clear()
    logger = Logger(separate=True)
    logger.log_level, logger.log_format = LogLevel.LTrace, log_format
    logger.log_to_console, logger.log_request_body, logger.log_response_body = False, True, True
    content = json.dumps({"error": "invalid", "refresh_token": secret, "access_token": secret}).encode()
    shown: list[str] = []
    with tempfile.TemporaryDirectory() as folder, FaultServer(otherwise=answer(status, content)) as server:
        logger.log_file_path = f"{folder}/log"
        configuration = Configuration.create(
            host=server.host, logger=logger, access_token=secret, password=secret, proxy_password=secret,
            api_key={"Authorization": secret}, retry=RetryConfiguration(max_attempts=2, backoff_base=0.0),
        )  # fmt: skip
        client = ApiClient(configuration=configuration)
        for call in calls(client, secret):
            try:
                call()
            except ApiException as error:
                shown += [str(error), repr(error), str(error.url), str(error.reason), str(error.__cause__)]
        shown += [Path(f"{folder}/log").read_text(), caplog.text]
        logger.log_file_path = None
        configuration.gateway_configuration = GatewayConfiguration(host="g", password=secret)
        shown += [repr(configuration), repr(configuration.snapshot()), configuration.to_debug_report()]
        shown += [repr(client), repr(client._tokens.state), repr(configuration.gateway_configuration)]
    assert not [text for text in shown if secret in text]


def test_the_token_that_was_got_is_not_in_the_log_either(caplog: Any) -> None:
    with FaultServer(token("Zq-access-token", refresh_token="Zq-refresh")) as server:
        client = ApiClient(configuration=Configuration.create(host=server.host))
        client.configuration.logger.log_level = LogLevel.LTrace
        client.configuration.logger.log_response_body = True
        client.get_client_credentials_token("id", "Zq-secret")
        client.call_api("/x", "GET", auth_settings=["PureCloud OAuth"])
    assert "/x" in caplog.text
    assert "Zq-" not in caplog.text
