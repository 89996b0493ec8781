# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkErrorDetail, ExternalContact


class BulkContactsResponse(Model):
    """Results: bulk response result external contact external contacts. Answer of
    post_externalcontacts_bulk_contacts_add and 1 more.
    """

    results: list[BulkResponseResultExternalContactExternalContact] | None = field("results", default=None)
    error_count: int | None = field("errorCount", default=None)
    error_indexes: list[int] | None = field("errorIndexes", default=None)


class BulkErrorExternalContact(Model):
    """Error of a bulk response result external contact external contact. In
    BulkResponseResultExternalContactExternalContact.
    """

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    status: int | None = field("status", default=None)
    retryable: bool | None = field("retryable", default=None)
    entity: ExternalContact | None = field("entity", default=None)
    details: list[BulkErrorDetail] | None = field("details", default=None)


class BulkResponseResultExternalContactExternalContact(Model):
    """One of the items of a bulk contacts response. In BulkContactsResponse."""

    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: ExternalContact | None = field("entity", default=None)
    error: BulkErrorExternalContact | None = field("error", default=None)
