"""The web applications of the examples: Chromium signs in on the simulator's consent page (`make test-browser`)."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import urllib3
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from PureCloudPlatformClientV2.simulator import Simulator

from ..chromium import browser as browser
from ..chromium import click, until
from .programs import LIMIT, start

ALLOW, REFUSE = "button[value=allow]", "button[value=refuse]"


@contextmanager
def application(sim: Simulator, name: str) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    address = f"http://localhost:{port}"
    with start(sim, name, CALLBACK_URL=f"{address}/callback") as process:
        try:
            retries = urllib3.Retry(total=None, connect=12, backoff_factor=0.1)
            assert urllib3.request("GET", address, retries=retries).status == 200
            yield address
        finally:
            process.terminate()
            process.communicate(timeout=LIMIT)


def see(browser: Chrome, selector: str, text: str = "") -> None:
    until(browser, lambda: any(text in one.text for one in browser.find_elements(By.CSS_SELECTOR, selector)))


@pytest.mark.parametrize("name", ["web_login.py", "web_login_pkce.py"])
def test_a_user_signs_in_and_stays_when_the_token_ends(browser: Chrome, sim: Simulator, name: str) -> None:
    with application(sim, name) as address:
        browser.delete_all_cookies()
        browser.get(address)
        click(browser, "#login")
        click(browser, ALLOW)
        see(browser, "#name", "Sample User")
        see(browser, "#renewed", "0")
        sim.expire_tokens()
        browser.get(address)
        see(browser, "#renewed", "1")
        see(browser, "#name", "Sample User")
        cookies = str(browser.get_cookies())
    secrets = [one.body for one in sim.requests if one.path == "/oauth/token"]
    assert len(secrets) == 2 and sim.client_secret not in cookies


@pytest.mark.parametrize("name", ["web_login.py", "web_login_pkce.py"])
def test_who_refuses_is_not_logged_in_and_a_forged_answer_is_refused(
    browser: Chrome, sim: Simulator, name: str
) -> None:
    with application(sim, name) as address:
        browser.delete_all_cookies()
        browser.get(f"{address}/login")
        click(browser, REFUSE)
        see(browser, "h1", "Forbidden")
        forged = f"{address}/callback?state=guessed&code={sim.issue_code(redirect_uri=f'{address}/callback')}"
        assert urllib3.request("GET", forged).status == 403
        assert urllib3.request("GET", f"{address}/callback?code=x").status == 403
        assert not [one for one in sim.requests if one.path == "/oauth/token"]


def test_who_logs_out_has_no_token_left(browser: Chrome, sim: Simulator) -> None:
    with application(sim, "web_login.py") as address:
        browser.delete_all_cookies()
        browser.get(f"{address}/login")
        click(browser, ALLOW)
        click(browser, "#logout")
        see(browser, "#login")
    assert [one.status for one in sim.exchanges.last(10) if one.request.method == "DELETE"] == [200]
