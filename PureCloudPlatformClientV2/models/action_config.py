# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RequestConfig, ResponseConfig


class ActionConfig(Model):
    """Part of Action and 3 more."""

    timeout_seconds: int | None = field("timeoutSeconds", default=None)
    request: RequestConfig | None = field("request", default=None)
    response: ResponseConfig | None = field("response", default=None)
