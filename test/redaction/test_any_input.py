"""Nothing raises, whatever is masked."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from PureCloudPlatformClientV2._redaction import (
    mask_values,
    redact_body,
    redact_headers,
    redact_text,
    redact_url,
)

from .shapes import SHAPES, SHOWN

PIECES = st.lists(
    st.sampled_from([*SHAPES, *(shape.replace("{}", "x") for shape in SHOWN), ""]) | st.text(max_size=5), max_size=20
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text() | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.integers() | st.none() | st.binary(), inner),
)


@given(PIECES.map("".join) | st.text() | st.binary() | VALUES, st.none() | st.integers(0, 50))
def test_no_input_raises(body: Any, limit: int | None) -> None:
    assert body is None or isinstance(redact_body(body, limit), str)
    if isinstance(body, str):
        redact_text(body), redact_url(body), redact_headers({body: body}), mask_values(body, [body, "abcd"])


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "[" * 100_000 + "]" * 100_000, "1" * 5_000])
def test_deep_json_and_long_numbers_are_text(text: str) -> None:
    assert redact_body(text) == text
    secret = '{"password": "Zq", "x": ' + text
    assert "Zq" not in str(redact_body(secret))


def test_rings_deep_values_and_odd_objects_have_the_name_of_their_type() -> None:
    ring: list[Any] = []
    ring.append(ring)
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    assert redact_body(ring) == redact_body(deep) == "<list>"
    assert redact_body({"a": object(), "b": {1}}) == '{"a": "<object>", "b": "<set>"}'


def test_a_long_body_is_cut_first() -> None:
    text = json.dumps({"a": "x" * 1000, "password": "Zq"})
    assert redact_body(text, 20) == '{"a": "xxxxxxxxxxxxx... (1007 more)'
    assert redact_body(text.encode(), 20) == redact_body(text, 20)
    assert redact_body(json.loads(text), 20) == '{"a": "xxxxxxxxxxxxx... (1015 more)'
    assert redact_body("short", 20) == "short"
