# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkErrorEntity, ExternalOrganization


class BulkFetchOrganizationsResponse(Model):
    """Results: bulk response result external organization entities. Answer of post_externalcontacts_bulk_organizations.
    """

    results: list[BulkResponseResultExternalOrganizationEntity] | None = field("results", default=None)
    error_count: int | None = field("errorCount", default=None)
    error_indexes: list[int] | None = field("errorIndexes", default=None)


class BulkResponseResultExternalOrganizationEntity(Model):
    """One of the items of a bulk fetch organizations response. In BulkFetchOrganizationsResponse."""

    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: ExternalOrganization | None = field("entity", default=None)
    error: BulkErrorEntity | None = field("error", default=None)
