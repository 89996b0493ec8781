"""The built site (`make docs`) in a real browser, opened from files: no server, no network.

Run by `make test-docs`, not by `make test`. `SCREENSHOTS=folder` keeps pictures in both widths and schemes.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from ...chromium import browser as browser
from ...chromium import until

SITE = Path(__file__).parents[3] / "site"
MOST_MILLISECONDS = 300
PAGES = {
    "home": "index.html",
    "class": "reference/apis/users_api.html",
    "method": "get_users",
    "model": "User",
    "guide": "guides/configuration.html",
    "topics": "reference/notification-topics.html",
}
_GRANTS = ("authorization-code", "client-credentials", "pkce", "saml2")
WITH_DIAGRAMS = [
    "architecture.html",
    *(f"guides/authentication-{grant}.html" for grant in _GRANTS),
    "guides/authentication.html",
    "guides/web-applications.html",
]
# The theme draws in closed shadow roots, where nobody can look; before a page loads they are made open.
OPEN_ROOTS = """
const attach = Element.prototype.attachShadow
Element.prototype.attachShadow = function (options) { return attach.call(this, {...options, mode: "open"}) }
"""
DRAWN = """
return [...document.querySelectorAll(".mermaid")].map((one) => {
  const svg = (one.shadowRoot || one).querySelector("svg")
  return svg && svg.getBoundingClientRect().width > 100 && svg.getAttribute("aria-roledescription")
})
"""
MOST_TABS = 40
FOCUSED = """
const one = document.activeElement
return [one.textContent.trim(), one.className, one.matches(":focus-visible"), getComputedStyle(one).outlineStyle]
"""
OVERLAPS = Path(__file__).with_name("overlaps.js").read_text(encoding="utf-8")


class Reader:
    """What a person does: open, search, look, press keys."""

    def __init__(self, browser: Chrome) -> None:
        self.browser = browser

    def open(self, address: str) -> None:
        """Open a page by its address, or the one that the index of the search has for a name."""
        path, _, anchor = (address if ".html" in address else indexed()[address]).partition("#")
        self.browser.get("about:blank")
        self.browser.get(f"{(SITE / path).as_uri()}{'#' if anchor else ''}{anchor}")
        self.until(lambda: self.run("return document.readyState === 'complete' && document.body !== null"))

    def until(self, holds: Any) -> None:
        until(self.browser, holds)

    def run(self, script: str) -> Any:
        return self.browser.execute_script(script)

    def press(self, *keys: str) -> None:
        ActionChains(self.browser).send_keys(*keys).perform()

    def search(self, text: str) -> list[str]:
        """Search with the keyboard alone; return the titles of the hits."""
        if not self.run("return document.querySelector('.sdk-search').open"):
            self.press("/")
            self.until(lambda: self.run("return document.querySelector('.sdk-search').open"))
        keys = ActionChains(self.browser)
        keys.key_down(Keys.CONTROL).send_keys("a").key_up(Keys.CONTROL).send_keys(text).perform()
        self.until(lambda: self.run("return document.querySelector('.sdk-hits').dataset.query") == text)
        return [
            str(one) for one in self.run("return [...document.querySelectorAll('.sdk-hit b')].map(b => b.textContent)")
        ]

    def tab_to(self, text: str = "", css_class: str = "") -> None:
        """Go on with Tab alone until the focus is on the element, and see that it is shown there."""
        for _ in range(MOST_TABS):
            self.press(Keys.TAB)
            found, classes, is_shown, outline = self.run(FOCUSED)
            if found == text and (not css_class or css_class in classes.split()):
                assert is_shown and outline != "none", (found, classes)
                return
        raise AssertionError(f"{MOST_TABS} times Tab do not lead to {text or css_class}")

    def is_at(self, end: str) -> bool:
        return str(self.browser.current_url).endswith(end)


@cache
def indexed() -> dict[str, str]:
    """Return the addresses of the names of the reference."""
    script = (SITE / "assets/search-index.js").read_text(encoding="utf-8")
    index = json.loads(script.partition("=")[2].rstrip(";\n"))
    rows = [row for row in index["rows"] if row[0] in ("method", "model")]
    return {row[1].rpartition(".")[2]: f"{index['pages'][row[2]]}#{row[3] or row[1]}" for row in rows}


@pytest.fixture
def reader(browser: Chrome) -> Iterator[Reader]:
    assert (SITE / "index.html").exists(), "build the site with `make docs`"
    yield Reader(browser)
    # Chromium notes whatever a page may not or cannot load.
    assert [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("get_users", "get_users"),
        ("getUsers", "get_users"),
        ("/api/v2/users", "get_users"),
        ("POST /api/v2/routing/queues", "post_routing_queues"),
        ("/api/v2/users/4f1a/queues", "get_user_queues"),
        ("UserEntityListing", "UserEntityListing"),
        ("userentitylisting", "UserEntityListing"),
        ("list users", "get_users"),
        ("create queue", "post_routing_queues"),
        ("delete user", "delete_user"),
        ("routing:queue:view", "routing:queue:view"),
        ("UsersApi", "UsersApi"),
        ("v2.users.{id}.presence", "v2.users.{id}.presence"),
        ("retry", "Retries"),
    ],
)
def test_search_finds_it_among_the_first_three_and_at_once(reader: Reader, text: str, expected: str) -> None:
    reader.open("index.html")
    took = []
    for typed in (text, "other", text, "other", text):
        hits = reader.search(typed)
        assert typed != text or expected in hits[:3]
        took.append(float(reader.run("return document.querySelector('.sdk-hits').dataset.milliseconds")))
    # The quickest of three: what the search costs, not what else the machine had to do.
    assert min(took[::2]) < MOST_MILLISECONDS


def test_search_finds_an_error_code(reader: Reader) -> None:
    reader.open("index.html")
    for code in ("not.found", "429"):
        reader.search(code)
        hits = reader.run("return [...document.querySelectorAll('.sdk-hit')].slice(0, 3).map(hit => hit.textContent)")
        assert any(code in hit for hit in hits), code


def test_search_says_when_there_is_nothing(reader: Reader) -> None:
    reader.open("guides/logging.html")
    assert reader.search("no such thing anywhere") == []
    assert reader.run("return document.querySelector('.sdk-status').textContent") == "Nothing found."


def test_from_the_search_to_the_method_its_type_and_its_example_with_the_keyboard_alone(reader: Reader) -> None:
    reader.open("index.html")
    reader.search("get_users")
    reader.press(Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ENTER)
    reader.until(lambda: reader.is_at(indexed()["get_users"]))
    focused = "document.activeElement"
    reader.run("document.querySelector('#get_users ~ .sdk-signature a').focus()")
    assert reader.run(f"return {focused}.textContent") == "UserEntityListing"
    reader.press(Keys.ENTER)
    reader.until(lambda: reader.is_at("#UserEntityListing"))
    assert reader.run("return document.getElementById('UserEntityListing').getBoundingClientRect().top") < 300
    reader.browser.find_element(By.CSS_SELECTOR, "#UserEntityListing ~ .sdk-uses a").send_keys(Keys.ENTER)
    reader.until(lambda: "/reference/apis/" in reader.browser.current_url)


def test_with_tab_alone_from_the_search_to_a_method_its_type_and_its_copy_button(reader: Reader) -> None:
    allow_clipboard(reader)
    reader.open("index.html")
    reader.tab_to("Search/", "sdk-search-button")
    reader.press(Keys.ENTER)
    reader.search("get_users")
    reader.press(Keys.TAB, Keys.ENTER)
    reader.until(lambda: reader.is_at(indexed()["get_users"]))
    reader.tab_to("UserEntityListing")
    reader.press(Keys.ENTER)
    reader.until(lambda: reader.is_at("#UserEntityListing"))
    reader.tab_to("User")
    reader.open("get_users")
    reader.tab_to(css_class="md-code__button")
    reader.press(Keys.ENTER)
    reader.until(lambda: "paginate(users.get_users" in copied(reader))


@pytest.mark.parametrize("page", WITH_DIAGRAMS)
def test_diagrams_are_drawn(reader: Reader, page: str) -> None:
    added = reader.browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": OPEN_ROOTS})
    reader.open(page)
    reader.until(lambda: set(reader.run(DRAWN)) == {"sequence"})  # "error" where Mermaid cannot read it
    reader.browser.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", added)


def test_every_page_with_a_diagram_is_looked_at() -> None:
    found = [path for path in SITE.rglob("*.html") if 'class="mermaid"' in path.read_text(encoding="utf-8")]
    assert sorted(path.relative_to(SITE).as_posix() for path in found) == WITH_DIAGRAMS


def allow_clipboard(reader: Reader) -> None:
    origin = {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]}
    reader.browser.execute_cdp_cmd("Browser.grantPermissions", origin)
    reader.browser.execute_cdp_cmd("Page.bringToFront", {})


def copied(reader: Reader) -> str:
    read = "navigator.clipboard.readText().then(arguments[0], (error) => arguments[0](String(error)))"
    return str(reader.browser.execute_async_script(read))


def test_the_example_is_copied_as_it_stands(reader: Reader) -> None:
    allow_clipboard(reader)
    reader.open("get_users")
    block = "[...document.querySelectorAll('.highlight')].find(one => one.textContent.includes('users.get_users,'))"
    reader.run(f"{block}.scrollIntoView()")
    reader.until(lambda: reader.run(f"return !!{block}.querySelector('button[data-md-type=copy], .md-clipboard')"))
    # A real key: a browser lets nobody else write to the clipboard.
    reader.run(f"return {block}.querySelector('button[data-md-type=copy], .md-clipboard')").send_keys(Keys.ENTER)
    reader.until(lambda: "paginate(users.get_users" in copied(reader))
    compile(copied(reader), "copied", "exec")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_it_fits_the_window(reader: Reader, width: int, scheme: str) -> None:
    devtools = reader.browser.execute_cdp_cmd
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    devtools("Emulation.setDeviceMetricsOverride", size)
    devtools("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
    reader.open("index.html")
    reader.run("localStorage.clear()")  # the scheme that a reader has chosen
    for name, address in PAGES.items():
        reader.open(address)
        expected = {"light": "default", "dark": "slate"}[scheme]
        reader.until(lambda expected=expected: reader.run("return document.body.dataset.mdColorScheme") == expected)
        shoot(reader, f"{name}-{width}-{scheme}")
        assert reader.run(OVERLAPS) == [], (name, width)
    reader.search("list users")
    shoot(reader, f"search-{width}-{scheme}")
    box = reader.run(
        "const box = document.querySelector('.sdk-search').getBoundingClientRect(); return [box.left, box.right]"
    )
    assert box[0] >= 0 and box[1] <= width
    devtools("Emulation.clearDeviceMetricsOverride", {})
    devtools("Emulation.setEmulatedMedia", {"features": []})


def shoot(reader: Reader, name: str) -> None:
    folder = os.environ.get("SCREENSHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        reader.browser.save_screenshot(str(Path(folder) / f"{name}.png"))
