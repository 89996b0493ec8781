# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .error_body import ErrorBody


class DraftValidationResult(Model):
    """DraftValidationResult of the Platform API."""

    valid: bool | None = field("valid", default=None)
    errors: list[ErrorBody] | None = field("errors", default=None)
