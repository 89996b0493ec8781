"""Verifier and challenge of PKCE (RFC 7636)."""

from __future__ import annotations

import base64
import hashlib

from hypothesis import given
from hypothesis import strategies as st

from PureCloudPlatformClientV2.oauth import compute_pkce_code_challenge, generate_pkce_code_verifier


@given(st.integers(43, 128))
def test_verifier_and_challenge_are_those_of_rfc_7636(length: int) -> None:
    verifier = generate_pkce_code_verifier(length)
    assert len(verifier) == length
    digest = hashlib.sha256(verifier.encode()).digest()
    assert compute_pkce_code_challenge(verifier) == base64.urlsafe_b64encode(digest).decode().rstrip("=")


def test_challenge_of_the_rfc_7636_example() -> None:
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert compute_pkce_code_challenge(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
