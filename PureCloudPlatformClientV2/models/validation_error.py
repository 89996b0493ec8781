# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ValidationError(Model):
    """Part of ValidationResult.

    Required by the platform: line_number, message.
    """

    line_number: int | None = field("lineNumber", default=None)
    message: str | None = field("message", default=None)
