# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class BulkError(Model):
    """Error of a bulk result. In BulkResult."""

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)


class BulkResult(Model):
    """One of the items of a bulk callback patch response. In BulkCallbackPatchResponse and 1 more."""

    error: BulkError | None = field("error", default=None)
    entity: Any | None = field("entity", default=None)
