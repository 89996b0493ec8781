# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any

    from .bulk_error import BulkError


class BulkResult(Model):
    """BulkResult of the Platform API."""

    error: BulkError | None = field("error", default=None)
    entity: Any | None = field("entity", default=None)
