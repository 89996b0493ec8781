"""OAuth 2.0 (RFC 6749): the grants, tokens that renew themselves, by one thread for all, and what signs a request.

The SAML2 bearer grant is RFC 7522. Nothing here knows a client: a TokenManager is handed what sends its requests.
"""

from __future__ import annotations

import json
import math
import threading
import time
from collections.abc import Callable, Iterable
from copy import copy
from typing import Any

from ._config.settings import Settings
from ._http.errors import ApiException, TimedOut
from ._http.request import check_header
from ._token_store import Renewal, TokenData, TokenRequest, TokenState, TokenStore, refresh_request
from ._value import replace

MARGIN_SECONDS = 60.0
"""A token is renewed when it has no more than this left to live, or half its life if that is shorter."""
EARLY_SECONDS = 10.0
"""How long a call waits at most for the renewal of a token that it could still use."""


class TokenManager:
    """Gets the tokens of one client, keeps them in a store that its copies share, and signs requests with them.

    `send` asks the token endpoint: it takes the request and when it has to be over, on the clock of time.monotonic(),
    and returns the decoded answer or raises ApiException. `clock` gives seconds since the epoch. Threads share it.
    """

    def __init__(
        self,
        send: Callable[[TokenRequest, float], TokenData],
        store: TokenStore | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._send = send
        self.store = store or TokenStore()
        self.clock = clock

    @property
    def state(self) -> TokenState:
        """What is known of the tokens now."""
        return self.store.state

    def set_access_token(self, token: str) -> None:
        """Use a token that came from elsewhere: it is sent as it is, and nothing is known of its end."""
        self.store.replace(access_token=token, request=None, expires_at=None, renew_at=None)

    def set_refresh_token(self, token: str) -> None:
        """Use a refresh token that came from elsewhere, such as a web application's store."""
        self.store.replace(refresh_token=token)

    def grant(self, grant_type: str, client_id: str, client_secret: str | None, **form: str) -> TokenData:
        """Get a token by a grant and keep it, with the credentials; a public client has no secret.

        Raises ApiException with the server's error.
        """
        self.store.client_id, self.store.client_secret = client_id, client_secret or ""
        if client_secret is None:
            form["client_id"] = client_id
        credentials = None if client_secret is None else (client_id, client_secret)
        request = TokenRequest({"grant_type": grant_type, **form}, credentials)
        data = self._send(request, math.inf)
        self.store.replace(**self._values(request, data))
        return data

    def forget_token(self) -> None:
        """Get another token at the next call, where the client's own credentials allow that."""
        request = self.store.state.request
        if request is not None and request.form["grant_type"] == "client_credentials":
            self.store.replace(access_token="", expires_at=0.0, renew_at=0.0)

    def _values(self, request: TokenRequest, data: TokenData) -> dict[str, Any]:
        """Return the state after a request that was answered with `data`."""
        lifetime = _seconds(data.get("expires_in"))
        now = self.clock()
        # Servers that rotate refresh tokens send a new one; the others leave the old one valid (RFC 6749 section 6).
        refresh = data.get("refresh_token") or request.form.get("refresh_token") or ""
        return {
            "access_token": data["access_token"],
            "refresh_token": refresh if isinstance(refresh, str) else "",
            "request": request,
            "expires_at": None if lifetime is None else now + lifetime,
            "renew_at": None if lifetime is None else now + lifetime - min(MARGIN_SECONDS, lifetime / 2),
        }

    def authorize(self, headers: dict[str, str], schemes: Iterable[str], settings: Settings, ends_at: float) -> str:
        """Put the credentials of the security schemes into `headers`; return the OAuth token among them.

        A token whose end is near is renewed first. Raises ApiException if it has ended and that fails.
        """
        used = ""
        for name in schemes:
            if name == "Guest Chat JWT":
                value = settings.api_key_with_prefix("Authorization")
            else:
                used = self._current(settings, ends_at) or settings.access_token
                value = f"Bearer {used}" if used else None
            if value:
                check_header("Authorization", value)
                headers["Authorization"] = value
        return used

    def _current(self, settings: Settings, ends_at: float) -> str:
        state = self.store.state
        if state.renew_at is None or not settings.should_refresh_access_token or self.clock() < state.renew_at:
            return state.access_token
        still_valid = state.expires_at is not None and self.clock() < state.expires_at
        if still_valid and self.store.renewal is not None:
            return state.access_token
        if still_valid:
            # The call has to be made in any case, in what is left of its time.
            now = time.monotonic()
            ends_at = now + min(EARLY_SECONDS, (ends_at - now) / 2)
        try:
            self.renew_rejected(state.access_token, settings, ends_at)
        except ApiException:
            if not still_valid:
                raise
            self._postpone(state)
        return self.store.state.access_token

    def _postpone(self, failed: TokenState) -> None:
        """Let calls go on with a token that could not be renewed early, before it is tried again."""
        with self.store.lock:
            if self.store.state is failed and failed.expires_at is not None:
                now = self.clock()
                pause = max((failed.expires_at - now) / 2, 1.0)
                self.store.state = replace(failed, renew_at=min(now + pause, failed.expires_at))

    def renew_refused(self, token: str, settings: Settings, ends_at: float) -> bool:
        """Replace the token of a request that was refused, as `renew_rejected` does.

        To a request without one a refresh token brings the first; a program that took its token away wants none.
        """
        may_ask = token or self.store.state.refresh_token
        return bool(may_ask) and self.renew_rejected(token, settings, ends_at)

    def renew_rejected(self, rejected_token: str, settings: Settings, ends_at: float = math.inf) -> bool:
        """Replace a token; return False if nothing can renew it. One thread asks the server, the others wait for it.

        Raises ApiException with the server's error, in every thread that waited for it; with status 500 after
        `refresh_token_wait_time`; TimedOut if the wait would go past `ends_at`.
        """
        if not settings.should_refresh_access_token:
            return False
        wait_ends_at = time.monotonic() + settings.refresh_token_wait_time
        while True:
            with self.store.lock:
                current = self.store.state.access_token
                # None of its own: the configuration's was sent, which only a refresh token can replace.
                if current and current != rejected_token:
                    return True
                request = self._make_renewal_request()
                if request is None:
                    return False
                renewal, leading = self.store.renewal, self.store.renewal is None
                if renewal is None:
                    renewal = self.store.renewal = Renewal()
            if leading:
                self._renew(renewal, request, ends_at)
                return True
            if self._await_renewal(renewal, settings.refresh_token_wait_time, wait_ends_at, ends_at):
                return True

    def _make_renewal_request(self) -> TokenRequest | None:
        state = self.store.state
        if state.request is not None:
            return state.request.renewal(state.refresh_token)
        return self._make_refresh_request(state.refresh_token) if state.refresh_token else None

    def _make_refresh_request(self, refresh_token: str) -> TokenRequest | None:
        client_id, secret = self.store.client_id, self.store.client_secret
        return refresh_request(client_id, (client_id, secret) if secret else None, refresh_token) if client_id else None

    def _renew(self, renewal: Renewal, request: TokenRequest, ends_at: float) -> None:
        try:
            data = self._send(request, ends_at)
            self.store.complete(renewal, self._values(request, data), data)
        except Exception as error:
            # What ends only because this thread's call has no time left is no failure for the others.
            if not (isinstance(error, TimedOut) and time.monotonic() >= ends_at):
                renewal.error = error
            raise
        finally:
            with self.store.lock:
                if self.store.renewal is renewal:
                    self.store.renewal = None
            renewal.done.set()
        self.store.tell()

    def _await_renewal(self, renewal: Renewal, wait_time: float, wait_ends_at: float, ends_at: float) -> bool:
        """Wait for another thread's renewal; return False if it was abandoned."""
        left = min(wait_ends_at, ends_at) - time.monotonic()
        if not renewal.done.wait(max(0.0, min(left, threading.TIMEOUT_MAX))):
            if ends_at < wait_ends_at:
                raise TimedOut(0, "the call's deadline passed while another thread renewed the token", sent=False)
            raise ApiException(500, f"Token refresh took longer than {wait_time} seconds")
        if isinstance(renewal.error, ApiException):
            # Each thread raises an error of its own: tracebacks grow on the object that is raised.
            raise copy(renewal.error) from renewal.error
        if renewal.error is not None:
            raise ApiException(0, "the token renewal failed in another thread") from renewal.error
        return renewal.succeeded


def parse_token(text: str) -> TokenData:
    """Return the answer of a token endpoint. Raises ApiException if it has no access token."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict) or not isinstance(data.get("access_token"), str) or not data["access_token"]:
        raise ApiException(0, "the token endpoint's answer has no access_token")
    return data


def _seconds(value: Any) -> float | None:
    try:
        seconds = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return seconds if 0 < seconds < math.inf else None
