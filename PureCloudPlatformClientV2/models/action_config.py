# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .request_config import RequestConfig
    from .response_config import ResponseConfig


class ActionConfig(Model):
    """ActionConfig of the Platform API."""

    timeout_seconds: int | None = field("timeoutSeconds", default=None)
    request: RequestConfig | None = field("request", default=None)
    response: ResponseConfig | None = field("response", default=None)
