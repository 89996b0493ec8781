"""The tokens of a client and its copies: one value, the renewal under way, and who is told of it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from ._http.forks import restart_after_fork
from ._http.messages import call_hook
from ._value import Value, replace

SAML2_BEARER = "urn:ietf:params:oauth:grant-type:saml2-bearer"

TokenData = dict[str, Any]


class TokenRequest(Value):
    """One request to the token endpoint: the form, and id and secret for HTTP Basic (None for public clients)."""

    _hidden = frozenset({"form", "credentials"})

    form: Mapping[str, str]
    credentials: tuple[str, str] | None = None

    @property
    def secrets(self) -> tuple[str, ...]:
        """The values that must not be shown, wherever the server repeats them."""
        named = ("code", "code_verifier", "refresh_token", "assertion")
        sent = tuple(self.form[name] for name in named if self.form.get(name))
        return (*sent, self.credentials[1]) if self.credentials else sent

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


class TokenState(Value):
    """What is known of a client's tokens, as one value; secrets stay out of its repr."""

    _hidden = frozenset({"access_token", "refresh_token"})

    access_token: str = ""
    refresh_token: str = ""
    request: TokenRequest | None = None
    expires_at: float | None = None
    renew_at: float | None = None


class Renewal:
    """One renewal under way. It is abandoned if it ends with neither a token nor an error.

    overtaken: the parts of the state that were set meanwhile, and are left so.
    """

    def __init__(self) -> None:
        self.overtaken: set[str] = set()
        self.done = threading.Event()
        self.succeeded = False
        self.error: Exception | None = None


class TokenStore:
    """The tokens and the credentials that a client and its copies share.

    `lock` guards `state` (one frozen value, replaced as a whole), `renewal`, and what `on_refreshed` has to be told;
    it is never held while something is sent or a function of the program's runs. A forked child starts without the
    renewal of its parent, whose thread it does not have.
    """

    def __init__(self, state: TokenState | None = None, client_id: str = "", client_secret: str = "") -> None:
        self.lock = threading.Lock()
        self.state = state or TokenState()
        self.renewal: Renewal | None = None
        self.client_id = client_id
        self.client_secret = client_secret
        self.on_refreshed: Callable[[TokenData], object] | None = None
        self._untold: deque[TokenData] = deque()
        self._is_telling = False
        restart_after_fork(self)

    def replace(self, **values: Any) -> None:
        """Change parts of the state; a renewal that began before leaves them so."""
        with self.lock:
            self.state = replace(self.state, **values)
            if self.renewal is not None:
                self.renewal.overtaken.update(values)

    def complete(self, renewal: Renewal, values: Mapping[str, Any], data: TokenData) -> None:
        """Take over what a renewal got, but for what was set since it began."""
        with self.lock:
            left = {name: value for name, value in values.items() if name not in renewal.overtaken}
            self.state = replace(self.state, **left)
            self._untold.append(data)
        renewal.succeeded = True

    def tell(self) -> None:
        """Call `on_refreshed` with the data of each renewal, in their order; raises what it raises.

        One thread at a time does so. Another one leaves its data to it and does not wait: the function may call the
        platform, and so come here itself.
        """
        with self.lock:
            if self._is_telling:
                return
            self._is_telling = True
        failures: list[Exception] = []
        try:
            while (data := self._next_untold()) is not None:
                self._call(data, failures)
        except BaseException:  # Ctrl-C: the next renewal tells the rest
            with self.lock:
                self._is_telling = False
            raise
        if failures:
            raise failures[0]

    def _call(self, data: TokenData, failures: list[Exception]) -> None:
        function = self.on_refreshed
        try:
            if function is not None:
                call_hook(function, data)
        except Exception as error:  # noqa: BLE001 - raised when all are told
            failures.append(error)

    def _next_untold(self) -> TokenData | None:
        with self.lock:
            self._is_telling = bool(self._untold)
            return self._untold.popleft() if self._untold else None

    def after_fork(self) -> None:
        """Forget what a thread of the parent was doing."""
        self.lock, self.renewal = threading.Lock(), None
        self._untold, self._is_telling = deque(), False

    def __reduce__(self) -> tuple[Any, ...]:
        values = (self.state, self.client_id, self.client_secret)
        return TokenStore, values, {"on_refreshed": self.on_refreshed}
