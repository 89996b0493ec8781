# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class BulkError(Model):
    """Part of BulkResult."""

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)


class BulkResult(Model):
    """Part of BulkCallbackPatchResponse and 1 more."""

    error: BulkError | None = field("error", default=None)
    entity: Any | None = field("entity", default=None)
