# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkErrorDetail, ExternalOrganization


class BulkErrorExternalOrganization(Model):
    """Error of a bulk response result external organization external organization. In
    BulkResponseResultExternalOrganizationExternalOrganization.
    """

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    status: int | None = field("status", default=None)
    retryable: bool | None = field("retryable", default=None)
    entity: ExternalOrganization | None = field("entity", default=None)
    details: list[BulkErrorDetail] | None = field("details", default=None)


class BulkOrganizationsResponse(Model):
    """Results: bulk response result external organization external organizations. Answer of
    post_externalcontacts_bulk_organizations_add and 1 more.
    """

    results: list[BulkResponseResultExternalOrganizationExternalOrganization] | None = field("results", default=None)
    error_count: int | None = field("errorCount", default=None)
    error_indexes: list[int] | None = field("errorIndexes", default=None)


class BulkResponseResultExternalOrganizationExternalOrganization(Model):
    """One of the items of a bulk organizations response. In BulkOrganizationsResponse."""

    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: ExternalOrganization | None = field("entity", default=None)
    error: BulkErrorExternalOrganization | None = field("error", default=None)
