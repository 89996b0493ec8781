# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkErrorEntity, ExternalContact


class BulkResponseResultExternalContactEntity(Model):
    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: ExternalContact | None = field("entity", default=None)
    error: BulkErrorEntity | None = field("error", default=None)
