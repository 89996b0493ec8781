# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bulk_error_entity import BulkErrorEntity
    from .relationship import Relationship


class BulkResponseResultRelationshipEntity(Model):
    """BulkResponseResultRelationshipEntity of the Platform API."""

    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: Relationship | None = field("entity", default=None)
    error: BulkErrorEntity | None = field("error", default=None)
