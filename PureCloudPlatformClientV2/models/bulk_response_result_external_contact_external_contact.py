# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bulk_error_external_contact import BulkErrorExternalContact
    from .external_contact import ExternalContact


class BulkResponseResultExternalContactExternalContact(Model):
    """BulkResponseResultExternalContactExternalContact of the Platform API."""

    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: ExternalContact | None = field("entity", default=None)
    error: BulkErrorExternalContact | None = field("error", default=None)
