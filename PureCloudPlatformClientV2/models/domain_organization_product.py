# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DomainOrganizationProduct(Model):
    """Reference to a domain organization product by its id. In OrganizationProductEntityListing and 1 more."""

    id: str | None = field("id", default=None)
