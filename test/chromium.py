"""Chromium and its driver from the distribution (Debian: chromium chromium-driver), without a window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator

import pytest
from selenium.common.exceptions import (
    ElementClickInterceptedException,
    ElementNotInteractableException,
    JavascriptException,
    NoSuchElementException,
    StaleElementReferenceException,
)
from selenium.webdriver import Chrome, ChromeOptions, ChromeService
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

WAIT_SECONDS = 60
# What looking at a page gives while the page is being replaced or drawn anew; a person looks again.
_NOT_YET = (
    ElementClickInterceptedException,
    ElementNotInteractableException,
    JavascriptException,  # of a document that has no body yet
    NoSuchElementException,
    StaleElementReferenceException,
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Chrome]:
    binary, driver = shutil.which("chromium"), shutil.which("chromedriver")
    assert binary and driver, "install the Debian packages chromium and chromium-driver"
    options = ChromeOptions()
    options.binary_location = binary
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    chrome = Chrome(options=options, service=ChromeService(driver))
    yield chrome
    chrome.quit()


def until(browser: Chrome, holds: Callable[[], object]) -> None:
    """Wait until it holds; an element that is not there yet, or no longer, does not hold."""
    wait = WebDriverWait(browser, WAIT_SECONDS, poll_frequency=0.05, ignored_exceptions=_NOT_YET)
    wait.until(lambda _browser: holds())


def click(browser: Chrome, selector: str, text: str = "") -> None:
    """Click the first element of this selector whose text starts so, as soon as it can be clicked."""

    def clicked() -> bool:
        found = browser.find_elements(By.CSS_SELECTOR, selector)
        element = next((one for one in found if one.text.startswith(text)), None)
        if element is not None:
            element.click()
        return element is not None

    until(browser, clicked)
