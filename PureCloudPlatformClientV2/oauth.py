"""Where a user logs in (RFC 6749), and PKCE (RFC 7636). The grants are methods of ApiClient."""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from urllib.parse import urlencode, urlsplit

_VERIFIER_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
_CHALLENGE = re.compile("[A-Za-z0-9_-]{43}")


def generate_pkce_code_verifier(length: int) -> str:
    """Return a random code verifier (RFC 7636 section 4.1). Raises ValueError for a length outside 43..128."""
    import secrets  # here: only programs that use PKCE need it

    _check_length(length)
    return "".join(secrets.choice(_VERIFIER_ALPHABET) for _ in range(length))


def compute_pkce_code_challenge(verifier: str) -> str:
    """Return the S256 challenge of a verifier (RFC 7636 section 4.2). Raises ValueError for a bad verifier."""
    from hashlib import sha256

    _check_length(len(verifier))
    if not set(verifier) <= set(_VERIFIER_ALPHABET):
        raise ValueError("a PKCE code verifier has letters, digits and -._~ only")
    return urlsafe_b64encode(sha256(verifier.encode("ascii")).digest()).decode("ascii").rstrip("=")


def _check_length(length: int) -> None:
    if not 43 <= length <= 128:
        raise ValueError(f"a PKCE code verifier has 43 to 128 characters, not {length}")


def authorization_url(
    login_url: str, client_id: str, redirect_uri: str, state: str | None, code_challenge: str | None, **more: str | None
) -> str:
    """Return the address of an authorization request for a code (RFC 6749 section 4.1.1, RFC 7636 section 4.3).

    login_url: the base URL of the login service. more: further parameters; None is left out. Raises ValueError for a
    redirect_uri that is not absolute or has a fragment, and for a challenge that is not one of S256.
    """
    for name, value in (("client_id", client_id), ("redirect_uri", redirect_uri)):
        if not isinstance(value, str) or not value:
            raise ValueError(f"{name} is a text that is not empty")
    target = urlsplit(redirect_uri)
    if not target.scheme or target.fragment or redirect_uri.endswith("#"):
        raise ValueError("redirect_uri is an absolute URI without a fragment (RFC 6749 section 3.1.2)")
    if code_challenge is not None and not _CHALLENGE.fullmatch(code_challenge):
        raise ValueError("code_challenge is what compute_pkce_code_challenge(verifier) returns (RFC 7636 section 4.2)")
    parameters = {
        "response_type": "code",
        "client_id": client_id,
        "redirect_uri": redirect_uri,
        "state": state,
        "code_challenge": code_challenge,
        "code_challenge_method": None if code_challenge is None else "S256",
        **more,
    }
    return f"{login_url}/oauth/authorize?{urlencode({k: v for k, v in parameters.items() if v is not None})}"
