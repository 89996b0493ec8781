# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkErrorEntity, ExternalContact


class BulkResponseResultExternalContactEntity(Model):
    """Part of BulkFetchContactsResponse."""

    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: ExternalContact | None = field("entity", default=None)
    error: BulkErrorEntity | None = field("error", default=None)
