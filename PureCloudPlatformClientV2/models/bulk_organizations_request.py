# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ExternalOrganization


class BulkOrganizationsRequest(Model):
    """List of external organizations. Body of post_externalcontacts_bulk_organizations_add and 1 more."""

    entities: list[ExternalOrganization] | None = field("entities", default=None)
