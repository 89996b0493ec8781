"""The authorization server: tokens, codes and the grants of RFC 6749, RFC 7636 (PKCE) and RFC 7522 (SAML 2)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import secrets
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any
from urllib.parse import unquote_plus

from ._memory import Memory

SAML2_BEARER = "urn:ietf:params:oauth:grant-type:saml2-bearer"
_NOT_ON_OR_AFTER = re.compile(rb"NotOnOrAfter\s*=\s*[\"']([^\"']+)[\"']")
_CODE_LIFETIME = 300.0  # seconds


class OAuthError(Exception):
    """An error answer of the token endpoint (RFC 6749, section 5.2)."""

    def __init__(self, error: str, description: str, status: int = 400) -> None:
        super().__init__(description)
        self.error = error
        self.description = description
        self.status = status

    def body(self) -> dict[str, str]:
        """The platform writes `description`, the standard `error_description`; both are here."""
        return {"error": self.error, "description": self.description, "error_description": self.description}


@dataclass(frozen=True)
class _Code:
    redirect_uri: str
    challenge: str | None
    expires: float
    client_id: str


@dataclass
class TokenStore:
    """Everything that was issued. All methods may be called from several threads; no token is in the repr.

    The lock is that of the store, which writes what the memory notes: a grant as a whole or not at all.
    """

    client_id: str
    client_secret: str = field(repr=False)
    lifetime: float
    memory: Memory = field(repr=False)
    _lock: AbstractContextManager[None] = field(repr=False)
    clock: Callable[[], float] = time.time
    find_secret: Callable[[str], str | None] = lambda _client_id: None
    _access: dict[str, float] = field(default_factory=dict, repr=False)
    _refresh: dict[str, str] = field(default_factory=dict, repr=False)
    _owners: dict[str, str] = field(default_factory=dict, repr=False)
    _codes: dict[str, _Code] = field(default_factory=dict, repr=False)

    def is_valid(self, token: str) -> bool:
        """True for an access token that was issued, not revoked and not expired."""
        return self._access.get(token, 0.0) > self.clock()

    def restore(self) -> None:
        """Take over what an earlier process has issued, as far as it has not expired."""
        now = self.clock()
        for token, said, _ in self.memory.noted("token"):
            if said["expires"] > now:
                self._access[token] = said["expires"]
                if said["owner"] is not None:
                    self._owners[token] = said["owner"]
            else:
                self.memory.note("token", token, None)
        self._refresh = {token: said["client"] for token, said, _ in self.memory.noted("refresh")}
        self._codes = {code: _Code(**said) for code, said, _ in self.memory.noted("code")}

    def knows(self, client_id: str) -> bool:
        """True for the first OAuth client, and for those that were created."""
        return client_id == self.client_id or self.find_secret(client_id) is not None

    def owner(self, token: str) -> str:
        """The id of the client that a token was issued to."""
        return self.other_owner(token) or self.client_id

    def other_owner(self, token: str) -> str | None:
        """The id of the client that a token was issued to, None for the first one."""
        return self._owners.get(token)

    def issue(self, client_id: str | None = None) -> str:
        """A fresh access token, of the first client unless another one is named."""
        token, owner = secrets.token_urlsafe(48), None if client_id == self.client_id else client_id
        with self._lock:
            if owner is not None:
                self._owners[token] = owner
            self._access[token] = self.clock() + self.lifetime
            self.memory.note("token", token, {"expires": self._access[token], "owner": owner})
        return token

    def issue_code(self, redirect_uri: str, challenge: str | None, client_id: str | None = None) -> str:
        """A fresh authorization code, good for one use within five minutes."""
        code = secrets.token_urlsafe(24)
        issued = _Code(redirect_uri, challenge, self.clock() + _CODE_LIFETIME, client_id or self.client_id)
        with self._lock:
            self._codes[code] = issued
            self.memory.note("code", code, vars(issued))
        return code

    def revoke(self, token: str) -> None:
        """Forget one access token."""
        with self._lock:
            self._access.pop(token, None)
            self.memory.note("token", token, None)

    def expire(self, refresh_tokens: bool) -> None:
        """Forget all access tokens, and all refresh tokens, too, if asked."""
        with self._lock:
            self._access.clear()
            self.memory.strike_all("token")
            if refresh_tokens:
                self._refresh.clear()
                self.memory.strike_all("refresh")

    def listing(self) -> list[dict[str, Any]]:
        """The valid access tokens, newest first: their last characters and the seconds that are left to them."""
        now = self.clock()
        with self._lock:
            alive = [(token, end - now) for token, end in self._access.items() if end > now]
        return [{"endsWith": token[-6:], "secondsLeft": round(left, 1)} for token, left in reversed(alive)]

    def grant(self, form: Mapping[str, str], authorization: str | None) -> dict[str, Any]:
        """Answer a token request.

        Raises OAuthError: as RFC 6749 says.
        """
        with self._lock:
            return self._grant(form, authorization)

    def _grant(self, form: Mapping[str, str], authorization: str | None) -> dict[str, Any]:
        client_id, secret = _credentials(form, authorization)
        kind = form.get("grant_type")
        if kind is None:
            raise OAuthError("invalid_request", "grant_type is missing")
        public = (kind == "authorization_code" and bool(form.get("code_verifier"))) or kind == "refresh_token"
        self._check_client(client_id, secret, public=public)
        client_id = client_id or self.client_id
        if kind == "client_credentials":
            return self._answer(client_id, with_refresh=False)
        if kind == "authorization_code":
            self._use_code(form, client_id, has_secret=secret is not None)
            return self._answer(client_id, with_refresh=True)
        if kind == "refresh_token":
            self._use_refresh_token(_needed(form, "refresh_token"), client_id)
            return self._answer(client_id, with_refresh=True)
        if kind == SAML2_BEARER:
            _needed(form, "orgName")
            _check_assertion(_needed(form, "assertion"))
            return self._answer(client_id, with_refresh=False)
        raise OAuthError("unsupported_grant_type", "the grant type is not known")

    def _check_client(self, client_id: str | None, secret: str | None, *, public: bool) -> None:
        first = client_id is not None and secrets.compare_digest(client_id.encode(), self.client_id.encode())
        expected = self.client_secret if first else self.find_secret(client_id or "")
        given = public if secret is None else secrets.compare_digest(secret.encode(), (expected or "").encode())
        if expected is None or not given:
            raise OAuthError("invalid_client", "authentication failed", status=401)

    def _use_code(self, form: Mapping[str, str], client_id: str, *, has_secret: bool) -> None:
        code, redirect_uri = _needed(form, "code"), _needed(form, "redirect_uri")
        entry = self._codes.pop(code, None)
        self.memory.note("code", code, None)
        if entry is None or entry.expires <= self.clock():
            raise OAuthError("invalid_grant", "the code is not known, already used, or expired")
        if entry.client_id != client_id:
            raise OAuthError("invalid_grant", "the code was issued to another client")
        if entry.redirect_uri != redirect_uri:
            raise OAuthError("invalid_grant", "redirect_uri is not the one that the code was issued for")
        verifier = form.get("code_verifier")
        if entry.challenge is None and not has_secret:
            raise OAuthError("invalid_grant", "the code was issued without a challenge, so the client needs its secret")
        if entry.challenge is not None and (verifier is None or challenge_of(verifier) != entry.challenge):
            raise OAuthError("invalid_grant", "code_verifier does not belong to the code")

    def _use_refresh_token(self, token: str, client_id: str) -> None:
        if self._refresh.get(token) != client_id:
            raise OAuthError("invalid_grant", "the refresh token is not known or was used before")
        del self._refresh[token]
        self.memory.note("refresh", token, None)

    def _answer(self, client_id: str, *, with_refresh: bool) -> dict[str, Any]:
        answer: dict[str, Any] = {"access_token": self.issue(client_id), "token_type": "bearer"}
        answer["expires_in"] = int(self.lifetime)
        if with_refresh:
            refresh_token = secrets.token_urlsafe(48)
            self._refresh[refresh_token] = client_id
            self.memory.note("refresh", refresh_token, {"client": client_id})
            answer["refresh_token"] = refresh_token
        return answer


def challenge_of(verifier: str) -> str:
    """The S256 challenge of a verifier (RFC 7636, section 4.2)."""
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def _credentials(form: Mapping[str, str], authorization: str | None) -> tuple[str | None, str | None]:
    """Client id and secret from HTTP Basic or, failing that, from the form."""
    if authorization is None:
        return form.get("client_id"), form.get("client_secret")
    scheme, _, encoded = authorization.partition(" ")
    try:
        text = base64.b64decode(encoded.strip(), validate=True).decode("utf-8")
    except (ValueError, binascii.Error):
        text = ""
    name, colon, secret = text.partition(":")
    if scheme.casefold() != "basic" or not colon:
        raise OAuthError("invalid_client", "the Authorization header is not HTTP Basic", status=401)
    return name, secret


def _needed(form: Mapping[str, str], name: str) -> str:
    value = form.get(name)
    if not value:
        raise OAuthError("invalid_request", f"{name} is missing")
    return value


def _check_assertion(assertion: str) -> None:
    """Any assertion is believed, except one that carries a NotOnOrAfter of the past. Signatures are not checked."""
    try:
        xml = base64.b64decode(unquote_plus(assertion).replace(" ", "+"))
    except (ValueError, binascii.Error):
        xml = b""
    for match in _NOT_ON_OR_AFTER.finditer(xml):
        try:
            end = datetime.fromisoformat(match[1].decode().replace("Z", "+00:00"))
        except ValueError:
            raise OAuthError("invalid_grant", "the assertion has a NotOnOrAfter that is no date") from None
        end = end if end.tzinfo else end.replace(tzinfo=timezone.utc)
        if end <= datetime.now(timezone.utc):
            raise OAuthError("invalid_grant", "the assertion has expired")
