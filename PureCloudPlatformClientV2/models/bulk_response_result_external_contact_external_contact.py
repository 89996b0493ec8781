# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkErrorExternalContact, ExternalContact


class BulkResponseResultExternalContactExternalContact(Model):
    """Part of BulkContactsResponse."""

    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: ExternalContact | None = field("entity", default=None)
    error: BulkErrorExternalContact | None = field("error", default=None)
