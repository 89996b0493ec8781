# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkResponseResultExternalOrganizationExternalOrganization


class BulkOrganizationsResponse(Model):
    """Given by post_externalcontacts_bulk_organizations_add and 1 more."""

    results: list[BulkResponseResultExternalOrganizationExternalOrganization] | None = field("results", default=None)
    error_count: int | None = field("errorCount", default=None)
    error_indexes: list[int] | None = field("errorIndexes", default=None)
