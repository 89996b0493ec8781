# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ValidationError(Model):
    """ValidationError of the Platform API.

    The platform requires: line_number, message.
    """

    line_number: int | None = field("lineNumber", default=None)
    message: str | None = field("message", default=None)
