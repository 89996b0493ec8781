# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class FlowHealthErrorInfo(Model):
    """Error information of health information. In HealthInfo and 1 more."""

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, Any] | None = field("messageParams", default=None)
