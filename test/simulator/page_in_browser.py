"""The page of the simulator in a real browser: Chromium and its driver from the distribution, no window.

Run by `make test-browser`, not by `make test`: it needs the Debian packages chromium and chromium-driver.
`SCREENSHOTS=folder` keeps pictures of each view in both widths.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
import urllib3
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from PureCloudPlatformClientV2.simulator import Simulator

from ..chromium import browser as browser
from ..chromium import click, until

USERS = "/api/v2/users"
EVIL = "<img src=x onerror=document.title='taken'>"


class Page:
    """What a person does: look, click, type."""

    def __init__(self, browser: Chrome, sim: Simulator) -> None:
        self.browser, self.sim = browser, sim
        browser.get(sim.host)
        self.until(lambda: self.text("host") == sim.host)

    def until(self, holds: Any) -> None:
        until(self.browser, holds)

    def find(self, name: str) -> Any:
        return self.browser.find_element(By.ID, name)

    def text(self, name: str) -> str:
        return str(self.find(name).text)

    def view(self, name: str) -> None:
        click(self.browser, f"nav [data-view={name}]")
        self.until(lambda: self.find(name).is_displayed())

    def type(self, selector: str, text: str) -> None:
        element = self.browser.find_element(By.CSS_SELECTOR, selector)
        element.clear()
        element.send_keys(text)

    def click(self, selector: str, text: str = "") -> None:
        click(self.browser, selector, text)

    def send(self, method: str, path: str, body: Any = None) -> int:
        headers = {"Authorization": f"Bearer {self.sim.issue_token()}", "Content-Type": "application/json"}
        with urllib3.PoolManager() as pool:
            data = None if body is None else json.dumps(body)
            return pool.request(method, self.sim.host + path, body=data, headers=headers).status


@pytest.fixture
def page(browser: Chrome) -> Iterator[Page]:
    with Simulator() as sim:
        yield Page(browser, sim)
        problems = [entry for entry in browser.get_log("browser") if "favicon" not in entry["message"]]
        assert [entry for entry in problems if "Content Security Policy" in entry["message"]] == []


def test_requests_appear_as_they_happen_and_can_be_filtered_and_opened(page: Page) -> None:
    assert page.find("no-requests").is_displayed()
    page.send("POST", USERS, {"name": EVIL, "email": "a@example.com"})
    page.send("GET", f"{USERS}/nobody")
    page.until(lambda: "404" in page.text("exchanges") and "POST" in page.text("exchanges"))
    page.type("#filter", "404")
    page.until(lambda: "POST" not in page.text("exchanges"))
    page.type("#filter", "post")
    page.until(lambda: "404" not in page.text("exchanges"))
    page.click("#exchanges button")
    page.until(lambda: EVIL in page.text("exchanges"))
    assert page.sim.issue_token()[:10] not in page.text("exchanges") and "[REDACTED]" in page.text("exchanges")
    assert page.browser.title == "Simulated Platform API"
    page.click("#forget")
    page.until(lambda: page.find("no-requests").is_displayed())


def test_what_is_stored_can_be_looked_at_changed_and_removed(page: Page) -> None:
    user = page.sim.add(USERS, name=EVIL, email="a@example.com")
    page.sim.add(USERS, name="Ada", email="b@example.com")
    page.view("stored")
    page.until(lambda: USERS in page.text("collections"))
    page.click("#collections button", USERS)
    page.until(lambda: "Ada" in page.text("objects") and EVIL in page.text("objects"))
    page.type("#search", "ada")
    page.until(lambda: EVIL not in page.text("objects"))
    page.type("#search", "onerror")
    page.until(lambda: "Ada" not in page.text("objects"))
    page.click("#objects button")
    page.until(lambda: page.find("editor").is_displayed())
    value = json.loads(page.find("json").get_property("value"))
    page.browser.execute_script(
        "arguments[0].value = arguments[1]", page.find("json"), json.dumps({**value, "title": "Countess"})
    )
    page.click("#editor button:not([type])")
    page.until(lambda: page.sim._store.objects(USERS)[0].get("title") == "Countess")
    page.until(lambda: not page.find("editor").is_displayed())
    page.click("#objects button")
    page.until(lambda: page.find("editor").is_displayed())
    page.browser.execute_script("arguments[0].value = '{'", page.find("json"))
    page.click("#editor button:not([type])")
    page.until(lambda: page.find("problem").is_displayed())
    page.click("#remove")
    page.until(lambda: page.send("GET", f"{USERS}/{user['id']}") == 404)
    assert page.browser.title == "Simulated Platform API"


def test_faults_are_added_and_removed(page: Page) -> None:
    page.view("faults")
    page.type("#fault [name=status]", "503")
    page.type("#fault [name=path]", f"{USERS}*")
    page.click("#fault button")
    page.until(lambda: "status 503" in page.text("waiting"))
    assert page.send("GET", USERS) == 503
    page.type("#fault [name=status]", "99")
    page.click("#fault button")
    page.until(lambda: "status must be" in page.text("problem"))
    page.click("#waiting button")
    page.until(lambda: page.find("no-faults").is_displayed())
    page.until(lambda: not page.find("problem").is_displayed())
    assert page.send("GET", USERS) == 200


def test_events_appear_as_they_are_sent_and_can_be_filtered_and_opened(page: Page) -> None:
    page.view("events")
    assert page.find("no-events").is_displayed()
    user = page.sim.add(USERS, name="Ada")["id"]
    page.sim.publish(f"v2.users.{user}.presence", {"message": EVIL})
    page.until(lambda: f"v2.users.{user}.presence" in page.text("published"))
    assert f"{datetime.now(timezone.utc):%Y-%m-%d}T" in page.text("published")
    page.send("POST", "/api/v2/notifications/channels")
    page.send("PUT", f"{USERS}/{user}/routingstatus", {"status": "IDLE"})
    page.until(lambda: "routingStatus" in page.text("published"))
    page.type("#event-filter", "presence")
    page.until(lambda: "routingStatus" not in page.text("published"))
    page.click("#published button")
    page.until(lambda: EVIL in page.text("published") and "CorrelationId" in page.text("published"))
    assert page.browser.title == "Simulated Platform API"
    page.click("#forget-events")
    page.until(lambda: page.find("no-events").is_displayed())
    assert not page.sim.events


def test_tokens_time_limit_and_reset(page: Page) -> None:
    page.view("settings")
    page.click("#issue")
    page.until(lambda: page.text("token") and page.text("token")[-6:] in page.text("tokens"))
    token = page.text("token")
    page.click("#clock button")
    page.until(lambda: "3600 s ahead" in page.text("now"))
    page.click("#unset")
    page.until(lambda: "machine" in page.text("now"))
    page.type("#limit [name=rateLimit]", "300")
    page.click("#limit button")
    page.until(lambda: page.sim.rate_limit.allowed == 300)
    page.click("#expire")
    page.until(lambda: page.text("tokens") == "")
    assert not page.sim._app.tokens.is_valid(token)
    page.sim.add(USERS, name="Ada")
    page.click("#reset")
    page.until(lambda: not page.sim._store.objects(USERS))


@pytest.mark.parametrize("width", [1280, 390])
def test_it_fits_the_window(page: Page, width: int) -> None:
    page.browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    )
    page.sim.faults.add(status=503, times=None, path="/api/v2/outbound/*", rate=0.25)
    for number in range(12):
        page.send("POST", USERS, {"name": f"Sample Person {number}", "email": f"p{number}@example.com"})
    page.send("GET", f"{USERS}/{'x' * 120}?expand=presence,authorization")
    page.until(lambda: "404" in page.text("exchanges"))
    page.click("#exchanges button")
    shoot(page, f"requests-{width}")
    page.view("stored")
    page.until(lambda: USERS in page.text("collections"))
    page.click("#collections button", USERS)
    page.until(lambda: page.text("objects"))
    page.click("#objects button")
    shoot(page, f"stored-{width}")
    page.view("events")
    user = page.sim.add(USERS, name="Ada")["id"]
    for topic, body in (("presence", {"message": "x" * 200}), ("routingStatus", {"routingStatus": {"status": "IDLE"}})):
        page.sim.publish(f"v2.users.{user}.{topic}", body)
    page.until(lambda: "routingStatus" in page.text("published"))
    page.click("#published li:last-child button")
    shoot(page, f"events-{width}")
    for name in ("faults", "settings"):
        page.view(name)
        shoot(page, f"{name}-{width}")
    page.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def shoot(page: Page, name: str) -> None:
    """Nothing is wider than the window; the picture is for people."""
    widths = page.browser.execute_script("return [document.documentElement.scrollWidth, window.innerWidth]")
    assert widths[0] <= widths[1], name
    folder = os.environ.get("SCREENSHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        page.browser.save_screenshot(str(Path(folder) / f"{name}.png"))
