"""PKCE (RFC 7636): the code verifier and its challenge. The grants are methods of ApiClient."""

from __future__ import annotations

from base64 import urlsafe_b64encode

_VERIFIER_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"


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
