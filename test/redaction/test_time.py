"""The time of masking grows with the text, no faster."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from PureCloudPlatformClientV2._redaction import (
    mask_values,
    redact_body,
    redact_text,
    redact_url,
)

from .shapes import SHAPES

CALLS: list[Callable[[str], Any]] = [
    redact_text,
    redact_body,
    redact_url,
    lambda text: mask_values(text, ["secret-value", "a" * 50, "password=", "aaaa"]),
]


@pytest.mark.parametrize(
    ("call", "before"),
    [*((call, "") for call in CALLS), (redact_text, "token="), (redact_text, 'x"')],
    ids=["text", "body", "url", "values", "text after a name", "text after a quote"],
)
@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_no_faster_than_the_text(shape: str, before: str, call: Callable[[str], Any]) -> None:
    def cost(length: int) -> float:
        text = before + (shape * (length // len(shape) + 1))[:length]
        started = time.process_time()
        call(text)
        return time.process_time() - started

    # The longest is made only for the shapes by themselves, to keep the test short.
    # Eight times the length in 48 times the time: what is quadratic takes 64.
    shortest, longest = 1 << 13, 1 << (17 if not before and call is redact_text else 16)
    # What takes less than an eighth of a millisecond is within what a clock and a busy machine can tell.
    base = max(0.000_125, cost(shortest), cost(shortest))
    # Once is enough: what takes too long by its nature takes too long each time.
    assert any(cost(longest) < 6 * base * longest / shortest for _ in range(5))
