"""OAuth 2.0 (RFC 6749): grants, and tokens that renew themselves, by one thread for all.

PKCE is RFC 7636, the SAML2 bearer grant RFC 7522.
"""

from __future__ import annotations

import json
import threading
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass, field, replace
from typing import Any

from ._http.errors import ApiException

_VERIFIER_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
SAML2_BEARER = "urn:ietf:params:oauth:grant-type:saml2-bearer"
MARGIN_SECONDS = 60.0
"""A token is renewed when it has no more than this left to live, or half its life if that is shorter."""

TokenData = dict[str, Any]


def generate_pkce_code_verifier(length: int) -> str:
    """Return a random code verifier (RFC 7636 section 4.1). Raises ValueError for a length outside 43..128."""
    import secrets  # here: only programs that use PKCE need it

    if not 43 <= length <= 128:
        raise ValueError(f"a PKCE code verifier has 43 to 128 characters, not {length}")
    return "".join(secrets.choice(_VERIFIER_ALPHABET) for _ in range(length))


def compute_pkce_code_challenge(verifier: str) -> str:
    """Return the S256 challenge of a verifier (RFC 7636 section 4.2). Raises ValueError for a bad verifier."""
    from hashlib import sha256

    if not 43 <= len(verifier) <= 128:
        raise ValueError(f"a PKCE code verifier has 43 to 128 characters, not {len(verifier)}")
    if not set(verifier) <= set(_VERIFIER_ALPHABET):
        raise ValueError("a PKCE code verifier has letters, digits and -._~ only")
    return urlsafe_b64encode(sha256(verifier.encode("ascii")).digest()).decode("ascii").rstrip("=")


@dataclass(frozen=True)
class TokenRequest:
    """One request to the token endpoint: the form, and id and secret for HTTP Basic (None for public clients)."""

    form: Mapping[str, str] = field(repr=False)
    credentials: tuple[str, str] | None = field(default=None, repr=False)

    def renewal(self, refresh_token: str) -> TokenRequest | None:
        """Return the request that renews what this one got, None if nothing can.

        A refresh token where there is one; else the same again, which client credentials and, while it is valid, a
        SAML assertion allow.
        """
        if refresh_token:
            return refresh_request(self.form.get("client_id", ""), self.credentials, refresh_token)
        return self if self.form["grant_type"] in ("client_credentials", SAML2_BEARER) else None


def refresh_request(client_id: str, credentials: tuple[str, str] | None, refresh_token: str) -> TokenRequest:
    """Return the request of RFC 6749 section 6; a public client names itself in the form."""
    form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
    return TokenRequest(form if credentials else form | {"client_id": client_id}, credentials)


class _Renewal:
    """One renewal under way: whoever waits for it gets its outcome."""

    def __init__(self) -> None:
        self.done = threading.Event()
        self.error: BaseException | None = None


@dataclass(frozen=True)
class TokenState:
    """What is known of a client's tokens, as one value; secrets stay out of its repr."""

    access_token: str = field(default="", repr=False)
    refresh_token: str = field(default="", repr=False)
    request: TokenRequest | None = None
    expires_at: float | None = None
    renew_at: float | None = None


class Tokens:
    """The tokens of a client and its copies. Threads share it; the state is one frozen value, replaced under a lock.

    `fetch` sends a TokenRequest and returns the decoded answer; `clock` gives seconds since the epoch.
    """

    def __init__(self, fetch: Callable[[TokenRequest], TokenData], clock: Callable[[], float] = time.time) -> None:
        self._fetch = fetch
        self._clock = clock
        self._lock = threading.Lock()
        self.state = TokenState()
        self._renewal: _Renewal | None = None
        self.on_refreshed: Callable[[TokenData], object] | None = None

    @property
    def access_token(self) -> str:
        return self.state.access_token

    @property
    def refresh_token(self) -> str:
        return self.state.refresh_token

    @property
    def expires_at(self) -> float | None:
        return self.state.expires_at

    def set_access_token(self, token: str) -> None:
        """Use a token that came from elsewhere: it is sent as it is, and nothing is known of its end."""
        with self._lock:
            self.state = replace(self.state, access_token=token, request=None, expires_at=None, renew_at=None)

    def set_refresh_token(self, token: str) -> None:
        """Use a refresh token that came from elsewhere, such as a web application's store."""
        with self._lock:
            self.state = replace(self.state, refresh_token=token)

    def obtain(self, request: TokenRequest) -> TokenData:
        """Get a token and keep it. Raises ApiException with the server's error."""
        data = self._fetch(request)
        self._keep(request, data)
        return data

    def _keep(self, request: TokenRequest, data: TokenData) -> None:
        lifetime = _seconds(data.get("expires_in"))
        now = self._clock()
        # Servers that rotate refresh tokens send a new one; the others leave the old one valid (RFC 6749 section 6).
        refresh = data.get("refresh_token") or (request.form.get("refresh_token") or "")
        with self._lock:
            self.state = TokenState(
                access_token=data["access_token"],
                refresh_token=refresh,
                request=request,
                expires_at=None if lifetime is None else now + lifetime,
                renew_at=None if lifetime is None else now + lifetime - min(MARGIN_SECONDS, lifetime / 2),
            )

    def current(self, wait_seconds: float, by_hand: Callable[[str], TokenRequest | None]) -> str:
        """Return the access token, renewed first if its end is near.

        While another thread renews, and if a renewal fails, a token that has not ended yet is still used.
        """
        state = self.state
        if state.renew_at is None or self._clock() < state.renew_at:
            return state.access_token
        still_valid = state.expires_at is not None and self._clock() < state.expires_at
        if still_valid and self._renewal is not None:
            return state.access_token
        try:
            self.renew(state.access_token, wait_seconds, by_hand)
        except ApiException:
            if not still_valid:
                raise
        return self.state.access_token

    def renew(self, stale: str, wait_seconds: float, by_hand: Callable[[str], TokenRequest | None]) -> bool:
        """Replace the token `stale`; return False if nothing can renew it. One thread asks the server, others wait.

        `by_hand` makes the request for a refresh token that was set by hand. Raises ApiException with the server's
        error, in every thread that waited for it, or with status 500 after `wait_seconds`.
        """
        with self._lock:
            if self.state.access_token != stale:
                return True
            request = self._renewal_request(by_hand)
            if request is None:
                return False
            leading = self._renewal is None
            renewal = self._renewal = self._renewal or _Renewal()
        if leading:
            self._lead(renewal, request)
        else:
            self._follow(renewal, wait_seconds)
        return True

    def _renewal_request(self, by_hand: Callable[[str], TokenRequest | None]) -> TokenRequest | None:
        state = self.state
        if state.request is None:
            return by_hand(state.refresh_token) if state.refresh_token else None
        return state.request.renewal(state.refresh_token)

    def _lead(self, renewal: _Renewal, request: TokenRequest) -> None:
        try:
            data = self.obtain(request)
        except BaseException as error:
            renewal.error = error
            raise
        finally:
            with self._lock:
                self._renewal = None
            renewal.done.set()
        if self.on_refreshed is not None:
            self.on_refreshed(data)

    def _follow(self, renewal: _Renewal, wait_seconds: float) -> None:
        if not renewal.done.wait(wait_seconds):
            raise ApiException(500, f"Token refresh took longer than {wait_seconds} seconds")
        if renewal.error is not None:
            # Each thread raises an error of its own: tracebacks grow on the object that is raised.
            raise copy(renewal.error) from renewal.error


def parse_token(text: str) -> TokenData:
    """Return the answer of a token endpoint. Raises ApiException if it has no access token."""
    try:
        data = json.loads(text)
    except ValueError:
        data = None
    if not isinstance(data, dict) or not isinstance(data.get("access_token"), str):
        raise ApiException(0, "the token endpoint's answer has no access_token")
    return data


def _seconds(value: Any) -> float | None:
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        return None
    return seconds if seconds > 0 else None
