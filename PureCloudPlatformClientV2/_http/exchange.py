"""One call on the wire: signing, sending, renewing, retrying, redirecting, logging, in one loop.

Everything that a call needs is in its parts; nothing here reads the default configuration.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from .._config.settings import Settings, Timeout
from .._redaction import redact_url
from ..logger import LogLevel
from ..rest import AbstractHttpClient, HttpRequestOptions, RESTResponse
from .errors import ApiException, NoAnswer, error_for
from .pacing import Pacer
from .retry import RetryPolicy

_MAX_REDIRECTS = 5
_CREDENTIALS = frozenset({"authorization", "cookie"})
Hook = Callable[[Any], Any]


@dataclass(frozen=True)
class Hooks:
    """Functions of the user's: `before` gets each HttpRequestOptions, `after` each RESTResponse."""

    before: Hook | None = None
    after: Hook | None = None


@dataclass
class Exchange:
    """The parts of one call.

    `authorize` writes the credentials into the headers and returns the token it used; `renew` replaces that token and
    says whether there is a new one. `clock` (seconds, monotonic) and `sleep` are there for tests.
    """

    http: AbstractHttpClient
    settings: Settings
    timeout: Timeout
    policy: RetryPolicy
    pacer: Pacer
    authorize: Callable[[dict[str, str]], str]
    renew: Callable[[str], bool]
    hooks: Hooks | None = None
    is_secret: bool = False
    """Whether neither body is ever logged: requests for tokens."""
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep

    def run(self, method: str, url: str, headers: dict[str, str], body: bytes | str | None) -> RESTResponse:
        """Send the request until there is an answer to keep; return a success, raise anything else."""
        attempt, renewed, deadline = 0, False, None
        while True:
            attempt += 1
            token = self.authorize(headers)
            outcome = self._once(method, url, headers, body, token)
            if isinstance(outcome, RESTResponse):
                if 200 <= outcome.status < 300:
                    self._log(LogLevel.LDebug, method, url, body, headers, outcome)
                    return outcome
                if outcome.status == 401 and not renewed and token and self.renew(token):
                    renewed = True
                    self._event(method, url, "401, repeated with a new token")
                    continue
            deadline = deadline or self.clock() + self.settings.retry.total_budget
            delay = self.policy.next_delay(attempt, method, outcome)
            if delay is None or self.clock() + delay > deadline:
                raise self._failed(outcome, method, url, body, headers, attempt)
            self._event(method, url, "attempt %s ended in %s, again in %.2f s", attempt, _reason(outcome), delay)
            self.sleep(delay)

    def _once(
        self, method: str, url: str, headers: dict[str, str], body: bytes | str | None, token: str
    ) -> RESTResponse | NoAnswer:
        """Send once, redirects followed; return the answer, or the error that stands for none."""
        paced = self.settings.rate_limit == "pace"
        if paced:
            waited = self.pacer.acquire(token)
            if waited:
                self._event(method, url, "waited %.1f s for the rate limit", waited)
        response: RESTResponse | None = None
        try:
            response = self._send(method, url, headers, body)
            redirects = 0
            while response.status in (301, 302, 303, 307, 308) and method in ("GET", "HEAD"):
                target, headers = _redirect(url, response, headers)
                if target is None or redirects == _MAX_REDIRECTS:
                    break
                url, redirects = target, redirects + 1
                response = self._send(method, url, headers, None)
        except NoAnswer as error:
            return error
        finally:
            if paced:
                self.pacer.learn(token, None if response is None else response.headers)
        return response

    def _send(self, method: str, url: str, headers: dict[str, str], body: bytes | str | None) -> RESTResponse:
        options = HttpRequestOptions(url, method, headers, body, self.timeout)
        if self.hooks is None:
            return self.http.request(options)
        if self.hooks.before is not None:
            options = self.hooks.before(options) or options
        response = self.http.request(options)
        return response if self.hooks.after is None else self.hooks.after(response) or response

    def _failed(
        self, outcome: RESTResponse | NoAnswer, method: str, url: str, body: Any, headers: dict[str, str], attempts: int
    ) -> ApiException:
        error = outcome if isinstance(outcome, NoAnswer) else error_for(outcome)
        error.about(method, url, attempts)
        logger = self.settings.logger
        if logger.wants(LogLevel.LError):
            bodies = (None, None) if self.is_secret else (body, error.body)
            logger.error(method, url, bodies[0], error.status, headers, bodies[1], error.headers)
        return error

    def _event(self, method: str, url: str, message: str, *args: object) -> None:
        if self.settings.logger.wants(LogLevel.LDebug):
            self.settings.logger.event("%s %s: " + message, method, redact_url(url), *args)

    def _log(self, level: int, method: str, url: str, body: Any, headers: dict[str, str], answer: RESTResponse) -> None:
        logger = self.settings.logger
        if not logger.wants(level):
            return
        shown = None if self.is_secret else body
        logger.trace(method, url, shown, answer.status, headers, answer.headers)
        logger.debug(method, url, shown, answer.status, headers)


def _reason(outcome: RESTResponse | NoAnswer) -> str:
    return str(outcome.reason) if isinstance(outcome, NoAnswer) else f"status {outcome.status}"


def _redirect(url: str, response: RESTResponse, headers: Mapping[str, str]) -> tuple[str | None, dict[str, str]]:
    """Return where a redirect leads and what to send there; None where it must not be followed.

    Credentials never leave for another origin, and nothing goes from https to http.
    """
    location = response.headers.get("Location")
    if not location:
        return None, dict(headers)
    target = urljoin(url, location)
    here, there = urlsplit(url), urlsplit(target)
    if there.scheme not in ("http", "https") or (here.scheme == "https" and there.scheme == "http"):
        return None, dict(headers)
    if (here.scheme, here.netloc) == (there.scheme, there.netloc):
        return target, dict(headers)
    return target, {name: value for name, value in headers.items() if name.lower() not in _CREDENTIALS}
