"""One call on the wire: signing, sending, renewing, retrying, redirecting, logging, in one loop.

Everything that a call needs is in its parts; nothing here reads the default configuration. What comes out is an answer
or an ApiException, whatever the other side sends: only what the user's own hooks raise passes unchanged.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, NoReturn, Protocol, TypeVar

from .. import _redaction
from .._config.settings import Settings
from .._value import Value
from ..logger import LogLevel
from .default_client import response_of
from .errors import ApiException, NoAnswer, TimedOut, error_from_response
from .http_request_options import HttpRequestOptions
from .messages import AbstractHttpClient, RESTResponse, as_response, call_hook, is_from_hook, raised_in
from .pacing import RateLimiter
from .rate_limit import rate_limit
from .request import Request, form_with_files
from .retry import may_repeat, next_delay
from .secrets import sent_secrets

_MAX_REDIRECTS = 5
_REFUSALS_TO_PACE = 3
_LONGEST_PAUSE = 3600.0
"""Seconds: who has all the time in the world for a rate limit does not wait for one that is said to last for years."""
T = TypeVar("T")
Hook = Callable[[Any], Any]


class Hooks(Value):
    """Functions of the user's: `before` gets each HttpRequestOptions, `after` each RESTResponse."""

    before: Hook | None = None
    after: Hook | None = None


class Signer(Protocol):
    """What puts credentials into a request: the token manager."""

    def authorize(self, headers: dict[str, str], schemes: Iterable[str], settings: Settings, ends_at: float) -> str:
        """Write the credentials into `headers` and return the token among them."""

    def renew_refused(self, token: str, settings: Settings, ends_at: float) -> bool:
        """Replace what a request had that the server refused, "" for none; say whether there is a new token."""


class RequestSender(Value, frozen=False):
    """The parts of a call. `clock` (seconds, monotonic) and `sleep` are there for tests."""

    http: AbstractHttpClient
    settings: Settings
    limiter: RateLimiter
    signer: Signer
    hooks: Hooks | None = None
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep

    def fetch(self, request: Request, decode: Callable[[RESTResponse], T]) -> T:
        """Send the request until there is an answer to keep, and return it decoded; raise ApiException otherwise."""
        started, attempts = self.clock(), 1
        try:
            answer = self._answer(request, started)
            attempts = answer.attempts
            return decode(answer)
        except ApiException as error:
            if error.method is None and not is_from_hook(error):
                self._fail(error, request, attempts, started, error.__cause__)
            raise
        except Exception as error:
            if vars(error).pop("_raised_by_hook", False):
                raise
            self._fail(ApiException(0, f"the call ended in {_text_of(error)}"), request, attempts, started, error)

    def _answer(self, request: Request, started: float) -> RESTResponse:
        retry, ends_at, attempt, renewed = self.settings.retry, started + request.deadline, 0, False
        while True:
            attempt += 1
            token = self.signer.authorize(request.headers, request.auth, self.settings, ends_at)
            if request.pause is None:
                outcome = self._attempt(request, token, ends_at)
            else:
                outcome, waited = self._patient_attempt(request, request.pause, token, ends_at)
                started, ends_at = started + waited, ends_at + waited
            if isinstance(outcome, RESTResponse):
                if 200 <= outcome.status < 300:
                    outcome.attempts, outcome.elapsed = attempt, self.clock() - started
                    self._log_success(request, outcome)
                    return outcome
                if outcome.status == 401 and not renewed and request.auth:
                    renewed = self.signer.renew_refused(token, self.settings, ends_at)
                    if renewed:
                        self._event(request, "401, repeated with a new token")
                        continue
            delay = self._delay(request, attempt, outcome)
            if delay is None or self.clock() + delay >= min(started + retry.total_budget, ends_at):
                error = outcome if isinstance(outcome, NoAnswer) else _error_of(outcome)
                if isinstance(error, TimedOut) and self.clock() >= ends_at:
                    error.reason = f"the call took longer than its deadline of {request.deadline:g} s ({error.reason})"
                self._fail(error, request, attempt, started, error.__cause__)
            self._event(request, "attempt %s ended in %s, again in %.2f s", attempt, _reason(outcome), delay)
            self.sleep(delay)

    def _delay(self, request: Request, attempt: int, outcome: RESTResponse | NoAnswer) -> float | None:
        retry = self.settings.retry
        if attempt >= request.max_attempts or not may_repeat(retry, request.idempotent, outcome):
            return None
        return next_delay(retry, attempt, outcome)

    def _patient_attempt(
        self, request: Request, pause: Callable[[float], object], token: str, ends_at: float
    ) -> tuple[RESTResponse | NoAnswer, float]:
        """Send until the answer is not 429; return the outcome, and the seconds that the rate limit took."""
        began, refusals = self.clock(), 0
        while True:
            self.limiter.acquire(token, sleep=pause, longest=_LONGEST_PAUSE)
            waited = self.clock() - began
            outcome = self._exchange(request, token, ends_at + waited)
            if isinstance(outcome, NoAnswer) or outcome.status != 429:
                return outcome, waited
            refusals += 1
            limit = rate_limit(outcome.headers)
            # The limiter waits for the end of a window that others have spent; who is refused without a reason waits.
            if refusals > _REFUSALS_TO_PACE or limit is None or limit.count < limit.allowed:
                delay = next_delay(self.settings.retry, refusals, outcome)
                if delay > _LONGEST_PAUSE:
                    return outcome, waited
                pause(delay)

    def _attempt(self, request: Request, token: str, ends_at: float) -> RESTResponse | NoAnswer:
        """Send once, when the rate limit is to be respected."""
        if self.settings.rate_limit != "pace":
            return self._exchange(request, None, ends_at)
        waited = self.limiter.acquire(token, ends_at)
        if waited:
            self._event(request, "waited %.1f s for the rate limit", waited)
        return self._exchange(request, token, ends_at)

    def _exchange(self, request: Request, paced: str | None, ends_at: float) -> RESTResponse | NoAnswer:
        """Send once, redirects followed; return the answer, or the error that stands for none.

        paced: the token whose budget is to learn from the answer.
        """
        response: RESTResponse | None = None
        sent_at = self.clock()
        try:
            response = self._send(request, request.url, request.headers, request.body, ends_at)
            if 300 < response.status < 309 and request.method in ("GET", "HEAD"):
                response = self._follow(request, response, ends_at)
        except NoAnswer as error:
            return error
        finally:
            if paced is not None:
                self.limiter.update(paced, None if response is None else response.headers, sent_at)
        return response

    def _follow(self, request: Request, response: RESTResponse, ends_at: float) -> RESTResponse:
        from .redirect import follow  # here: the platform redirects hardly ever

        url, headers = request.url, request.headers
        for _ in range(_MAX_REDIRECTS):
            target = follow(url, response.status, response.headers.get("Location"), headers)
            if target is None:
                break
            url, headers = target
            response = self._send(request, url, headers, None, ends_at)
        return response

    def _send(
        self, request: Request, url: str, headers: dict[str, str], body: bytes | str | None, ends_at: float
    ) -> RESTResponse:
        fields = request.arguments
        options = HttpRequestOptions.encoded(
            url, request.method, headers, body, request.timeout, ends_at, request.max_response_bytes,
            self.settings.transport, partial(form_with_files, fields.post_params or (), fields.files),
        )  # fmt: skip
        if request.stream is not None or request.receive is not None:
            options.stream, options.receive = request.stream, request.receive
        if self.hooks is not None and self.hooks.before is not None:
            options = call_hook(self.hooks.before, options) or options
        try:
            response = as_response(self.http.request(options))
        except ApiException as error:
            # Clients of the official kind raise for an answer that is no success.
            if isinstance(error, NoAnswer) or not 300 <= (error.status or 0) <= 599 or is_from_hook(error):
                raise
            response = response_of(error)
        except Exception as error:
            if raised_in(error, self.http.pre_hook, self.http.post_hook):
                vars(error)["_raised_by_hook"] = True
            raise
        if self.hooks is None or self.hooks.after is None:
            return response
        return call_hook(self.hooks.after, response) or response

    def _fail(
        self, error: ApiException, request: Request, attempts: int, started: float, cause: BaseException | None = None
    ) -> NoReturn:
        """Stamp the error, mask and log it, and raise it: every failure of an exchange goes through here once."""
        error.set_request(request.method, request.url, attempts, self.clock() - started)
        error.hide(sent_secrets(request, self.settings.transport), in_body=request.is_secret)
        logger = self.settings.logger
        if logger.wants(LogLevel.LError):
            bodies = (None, None) if request.is_secret else (request.body, error.shown_body)
            logger.error(
                request.method, request.url, bodies[0], error.status, request.headers, bodies[1], error.headers
            )
        raise error from cause or error.__cause__

    def _event(self, request: Request, message: str, *args: object) -> None:
        if self.settings.logger.wants(LogLevel.LDebug):
            self.settings.logger.event("%s %s: " + message, request.method, _redaction.redact_url(request.url), *args)

    def _log_success(self, request: Request, answer: RESTResponse) -> None:
        logger = self.settings.logger
        if not logger.wants(LogLevel.LDebug):
            return
        body = None if request.is_secret else request.body
        if logger.wants(LogLevel.LTrace):
            secrets = sent_secrets(request, self.settings.transport)
            told = {name: _redaction.mask_values(str(value), secrets) for name, value in answer.headers.items()}
            logger.trace(request.method, request.url, body, answer.status, request.headers, told)
        logger.debug(request.method, request.url, body, answer.status, request.headers)


def _error_of(response: RESTResponse) -> ApiException:
    """Return what an HTTP client raised for this answer, or the error of its status where that says more."""
    raised = response.raised
    if raised is not None and type(raised) is not ApiException:
        return raised
    error = error_from_response(response)
    error.__cause__ = raised
    return error


def _text_of(error: Exception) -> str:
    try:
        return f"{type(error).__name__}: {error}"
    except Exception:  # noqa: BLE001  the text of an exception is its class's own code
        return type(error).__name__


def _reason(outcome: RESTResponse | NoAnswer) -> str:
    return str(outcome.reason) if isinstance(outcome, NoAnswer) else f"status {outcome.status}"
