"""Known values are masked however they are written."""

from __future__ import annotations

import base64
import html
import json
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from PureCloudPlatformClientV2._redaction import (
    MASK,
    mask_values,
)

SECRET = 'p@ß "w/x+y\\z'


@pytest.mark.parametrize(
    "form",
    [
        SECRET,
        quote(SECRET),
        quote(SECRET, safe=""),
        quote(SECRET).lower(),
        quote_plus(SECRET),
        json.dumps(SECRET),
        json.dumps(SECRET, ensure_ascii=False),
        json.dumps(json.dumps({"a": SECRET})),
        json.dumps(SECRET).replace("/", "\\/"),
        html.escape(SECRET),
        repr(SECRET),
        repr(SECRET.encode()),
        base64.b64encode(SECRET.encode()).decode(),
        *(base64.b64encode(("i" * n + ":" + SECRET + "!" * n).encode()).decode() for n in range(6)),
        base64.urlsafe_b64encode(("id:" + SECRET).encode()).decode(),
    ],
)
def test_a_value_is_masked_however_it_is_written(form: str) -> None:
    shown = mask_values(f"before {form} between {form} after", ["other", SECRET])
    assert shown.count(MASK) == 2
    assert shown.startswith("before ")
    assert " between " in shown
    assert shown.endswith(" after")
    assert not any(piece in shown for piece in ("w/x", "w%2", "x+y", "x%2B", "idy94"))


def test_values_that_overlap_contain_one_another_or_are_short() -> None:
    assert mask_values("abcdef abcd 123", ["abcd", "cdef", "abcdef", "123", ""]) == f"{MASK} {MASK} 123"
    assert mask_values("REDACTED", ["REDACTED", "ACTE", "REDA"]) == MASK
    assert mask_values("", ["abcd"]) == ""
    assert mask_values("text", []) == "text"


@given(st.text(min_size=4), st.text(), st.text())
def test_a_value_never_comes_through(secret: str, before: str, after: str) -> None:
    shown = mask_values(f"{before}{secret}{after}", [secret])
    assert MASK in shown
    if secret not in MASK and not any(secret.startswith(sign) or secret.endswith(sign) for sign in MASK):
        assert secret not in shown.replace(MASK, "\0")
