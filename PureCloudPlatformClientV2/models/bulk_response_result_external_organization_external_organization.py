# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bulk_error_external_organization import BulkErrorExternalOrganization
    from .external_organization import ExternalOrganization


class BulkResponseResultExternalOrganizationExternalOrganization(Model):
    """BulkResponseResultExternalOrganizationExternalOrganization of the Platform API."""

    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: ExternalOrganization | None = field("entity", default=None)
    error: BulkErrorExternalOrganization | None = field("error", default=None)
