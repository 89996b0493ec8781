# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ErrorBody


class DraftValidationResult(Model):
    """A draft validation result: valid and errors. Answer of get_integrations_action_draft_validation."""

    valid: bool | None = field("valid", default=None)
    errors: list[ErrorBody] | None = field("errors", default=None)
