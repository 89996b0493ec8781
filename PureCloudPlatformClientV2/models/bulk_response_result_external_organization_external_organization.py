# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkErrorExternalOrganization, ExternalOrganization


class BulkResponseResultExternalOrganizationExternalOrganization(Model):
    """Part of BulkOrganizationsResponse."""

    id: str | None = field("id", default=None)
    success: bool | None = field("success", default=None)
    entity: ExternalOrganization | None = field("entity", default=None)
    error: BulkErrorExternalOrganization | None = field("error", default=None)
